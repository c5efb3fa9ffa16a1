"""Population, births and marriages, ethnic groups, religion, family."""

WORDINGS = """
dân số > số dân, nhân khẩu
sinh đẻ > sinh con
trẻ sinh ra = trẻ được sinh ra = trẻ mới sinh = số trẻ sinh
sinh con thứ ba = sinh con thứ 3 = sinh con thứ 3 trở lên = con thứ 3 trở lên
mất cân bằng giới tính, bé trai bé gái > tỷ số giới tính khi sinh
tỷ số giới tính khi sinh = giới tính khi sinh
lấy chồng sớm, lấy vợ sớm, cưới sớm > tảo hôn
tảo hôn = cặp tảo hôn
đám cưới, lấy nhau > đăng ký kết hôn
kết hôn = đăng ký kết hôn
khai sinh = đăng ký khai sinh
làm khai sinh, giấy khai sinh > đăng ký khai sinh
khai tử = đăng ký khai tử
kế hoạch hóa gia đình = biện pháp tránh thai = biện pháp tránh thai hiện đại
người dân tộc, đồng bào dân tộc, bà con dân tộc > dân tộc thiểu số
dân tộc thiểu số = đồng bào dân tộc thiểu số = người dân tộc thiểu số = đồng bào thiểu số
già làng, trưởng bản > người có uy tín
người có uy tín = người uy tín
theo đạo, người theo đạo > tín đồ tôn giáo
tín đồ = tín đồ tôn giáo
nhà thờ, chùa chiền > cơ sở tôn giáo, cơ sở thờ tự
cơ sở tôn giáo = cơ sở thờ tự
xã nghèo, xã khó khăn, vùng khó > xã đặc biệt khó khăn
bạo lực gia đình = vụ bạo lực gia đình
bình đẳng giới

đẻ con thứ ba, sinh con ba, đẻ con thứ 3, đẻ đứa thứ ba > sinh con thứ 3 trở lên
sanh đẻ, sanh con > sinh con
em bé ra đời, trẻ ra đời, bé chào đời, trẻ chào đời > trẻ sinh ra, trẻ em được sinh ra
con trai con gái, trai nhiều hơn gái > tỷ số giới tính khi sinh
tránh thai > biện pháp tránh thai
lấy người trong họ, cưới người trong họ > hôn nhân cận huyết thống
hôn nhân cận huyết thống = hôn nhân cận huyết = kết hôn cận huyết thống
ly dị, bỏ nhau > ly hôn
giấy kết hôn, làm giấy kết hôn, cưới hỏi > đăng ký kết hôn
giấy khai tử, làm khai tử, báo tử > đăng ký khai tử
xã đặc biệt khó khăn = xã khu vực 3 = xã khu vực iii
thôn đặc biệt khó khăn = thôn, bản đặc biệt khó khăn
thầy chùa, sư sãi, cha xứ, linh mục > chức sắc tôn giáo
chức sắc tôn giáo = chức sắc, chức việc = chức sắc
đạo lạ > tà đạo, tôn giáo trái phép
đánh vợ, chồng đánh vợ, bạo hành gia đình, bạo hành > bạo lực gia đình

người sinh sống, người đang sống, dân sinh sống, dân sống > dân số, nhân khẩu
dân số = dân số trung bình
dân số thành thị = dân số đô thị = dân số khu vực thành thị = dân số khu vực đô thị
dân số nông thôn = dân số khu vực nông thôn
dân thành thị, dân phố, dân ở phố, người ở phố, người thành phố > dân số thành thị
dân quê, dân nông thôn, dân ở quê, người nhà quê, người ở quê > dân số nông thôn
dân ở dày, chen chúc, dân cư dày > mật độ dân số
đàn ông, cánh mày râu, phái mạnh, đàn ông con trai > nam giới, dân số nam, lao động nam
đàn bà, chị em, chị em phụ nữ, phái yếu, phái đẹp, đàn bà con gái > phụ nữ, nữ giới
phụ nữ = nữ giới
mái nhà, nóc nhà, nếp nhà > hộ gia đình, hộ dân
hộ gia đình = hộ dân
đẻ ra, trẻ đẻ ra, con nít đẻ ra, đẻ được, cháu bé ra đời, em bé sinh ra, bé sinh ra, sanh ra > trẻ sinh ra,
  trẻ được sinh ra
một phụ nữ đẻ, một phụ nữ sinh, mỗi bà đẻ, mỗi phụ nữ sinh, mỗi phụ nữ đẻ > tổng tỷ suất sinh, mức sinh
tổng tỷ suất sinh = số con trung bình của một phụ nữ
trai thừa gái thiếu, chênh lệch nam nữ, chênh trai gái, nhiều con trai hơn con gái > tỷ số giới tính khi sinh
sống thọ, thọ trung bình > tuổi thọ trung bình
tuổi thọ trung bình = tuổi thọ bình quân
khám sức khỏe tiền hôn nhân = khám sức khỏe trước khi kết hôn = khám sức khỏe trước hôn nhân
khám trước khi cưới, khám tiền hôn nhân > khám sức khỏe tiền hôn nhân
sàng lọc trước sinh = tầm soát trước sinh
cưới nhau, cặp cưới, cặp đôi cưới, nên vợ nên chồng, đôi lứa kết hôn, cưới vợ, cưới chồng, lấy vợ lấy chồng
  > đăng ký kết hôn
lấy chồng tây, lấy chồng nước ngoài, lấy chồng ngoại, lấy vợ ngoại, lấy vợ nước ngoài, kết hôn với người tây
  > kết hôn có yếu tố nước ngoài
kết hôn có yếu tố nước ngoài = kết hôn với người nước ngoài
cưới non, cưới trẻ con, lấy chồng non, lấy vợ non > tảo hôn
làm giấy khai sinh, trẻ làm khai sinh, giấy khai sinh cho trẻ > đăng ký khai sinh
ly thân, đường ai nấy đi, vợ chồng bỏ nhau > ly hôn
ly hôn = vụ ly hôn = án ly hôn
dân tộc ít người, dân bản, bà con thiểu số > dân tộc thiểu số
người có đạo, giáo dân, phật tử, bà con theo đạo > tín đồ tôn giáo
sinh hoạt đạo trái phép > sinh hoạt tôn giáo trái phép
dân ngụ cư, dân nhập cư, người ở trọ, dân ở trọ, người thuê trọ > tạm trú
bỏ quê đi, bỏ xứ đi, đi nơi khác sống > di cư, xuất cư
dân di cư tự do = di cư tự do
vợ bị đánh, chồng đánh, đánh đập vợ con, đánh vợ con > bạo lực gia đình

nhân khẩu toàn tỉnh, dân cả tỉnh, người cả tỉnh, dân toàn tỉnh, dân trong tỉnh, dân đinh, người sống ở tỉnh, đầu dân,
  miệng ăn > dân số, nhân khẩu
nóc gia, nóc nhà dân, hộ khẩu gia đình, đầu hộ > hộ dân, hộ gia đình
người thành thị, người ở thành phố, dân kẻ chợ > dân số thành thị
dân đồng quê, dân thôn quê, người nông thôn, dân miệt vườn, người ở nông thôn > dân số nông thôn
người trên một cây số vuông > mật độ dân số
mật độ dân số = mật độ dân cư
con gái đàn bà, phái nữ, quý bà, nữ nhi, bà con phụ nữ > phụ nữ, nữ giới
đấng mày râu, cánh đàn ông, quý ông, phái nam, phái mày râu > nam giới
trẻ lọt lòng, trẻ mới đẻ, trẻ đỏ hỏn, em bé mới sinh, cháu mới sinh, trẻ mới chào đời, bé sơ sinh > trẻ sinh ra,
  trẻ mới sinh
sanh con đẻ cái, đẻ đái, sinh nở, sanh nở, vượt cạn, khai hoa nở nhụy > sinh con
sanh con thứ ba, có con thứ ba, đẻ nhiều con, sinh nhiều con > sinh con thứ 3 trở lên
ít đẻ, ngại đẻ, lười đẻ, đẻ ít, tỷ lệ đẻ > mức sinh, tổng tỷ suất sinh
thừa con trai, nhiều trai ít gái, trai gái khi sinh, bao nhiêu trai trên trăm gái > tỷ số giới tính khi sinh
ngừa thai, kế hoạch sinh đẻ > biện pháp tránh thai, kế hoạch hóa gia đình
tuổi đời trung bình, sống được bao lâu, tuổi trung bình người dân > tuổi thọ trung bình
dân số già > già hóa dân số
cưới hỏi trẻ con, lấy nhau sớm, cưới vợ sớm, cưới chồng sớm, lấy vợ trẻ con, lấy chồng trẻ con, cưới khi chưa đủ tuổi,
  chưa đủ tuổi đã cưới, con nít lấy nhau > tảo hôn
anh em họ lấy nhau, lấy nhau cùng họ, cưới bà con gần > hôn nhân cận huyết thống
cưới xin, thành hôn, nên duyên, kết duyên, se duyên, thành vợ thành chồng, cặp kết hôn, đôi kết hôn,
  đi đăng ký kết hôn, tờ hôn thú, hôn thú, giấy hôn thú > đăng ký kết hôn
bỏ vợ bỏ chồng, ly dị nhau, bỏ vợ, bỏ chồng, tan vỡ gia đình, gia đình tan vỡ, chia tay vợ chồng, ra tòa ly dị,
  đơn ly dị > ly hôn
lấy người nước ngoài, cưới người nước ngoài, lấy chồng đài loan, lấy chồng hàn, lấy chồng hàn quốc,
  cưới vợ ngoại quốc, lấy tây > kết hôn có yếu tố nước ngoài
đăng ký cho trẻ mới sinh, khai sanh, làm khai sanh, giấy khai sanh, khai sinh cho trẻ > đăng ký khai sinh
báo tử người chết, khai tử người chết, làm giấy báo tử > đăng ký khai tử
bà con người dân tộc, người thượng, bà con vùng cao, người mông người dao, dân tộc anh em, dân tộc thiểu số anh em,
  bà con đồng bào > dân tộc thiểu số
chủ làng, ông già làng, trùm bản > người có uy tín
bổn đạo, con chiên, tín hữu, giáo hữu, người công giáo, người theo phật, đạo hữu > tín đồ tôn giáo
chùa miếu, nhà nguyện, thánh đường, thánh thất, niệm phật đường, nhà xứ > cơ sở tôn giáo, cơ sở thờ tự
ông cha, ông sư, mục sư, tăng ni, hòa thượng > chức sắc tôn giáo
truyền đạo trái phép, đạo trái phép, giảng đạo trái phép > hoạt động tôn giáo trái phép
bản nghèo, làng nghèo, thôn khó khăn, thôn nghèo, ấp nghèo, bản khó khăn > thôn đặc biệt khó khăn
xã vùng sâu vùng xa, xã cực nghèo, xã nghèo khó, xã vùng ba > xã đặc biệt khó khăn
bạo hành trong nhà, đánh chửi vợ, đánh chồng, vợ chồng đánh nhau, hành hạ vợ con > bạo lực gia đình
di cư trôi nổi, dân trôi nổi > di cư tự do, nhập cư
bỏ làng ra đi, bỏ quê, bỏ xứ, đi làm ăn xa, tha hương, bỏ quê lên phố > di cư, lao động đi làm ăn xa

chưa đủ tuổi mà cưới, cưới nhau quá sớm, cưới lúc chưa đủ tuổi, kết hôn quá sớm, kết hôn sớm, trẻ em lấy chồng,
  trẻ em lấy vợ, trẻ em kết hôn, học sinh lấy chồng, học sinh lấy vợ, bé gái lấy chồng, ép cưới sớm, gả con sớm,
  gả chồng sớm > tảo hôn
họ hàng lấy nhau, anh em lấy nhau, anh em họ kết hôn, kết hôn trong họ, lấy bà con họ hàng, lấy nhau trong họ,
  lấy nhau gần họ > hôn nhân cận huyết thống
tổ chức đám cưới, làm đám cưới, nên đôi, về chung một nhà, đôi vợ chồng mới, cặp vợ chồng mới cưới > đăng ký kết hôn
lấy chồng việt kiều, lấy chồng trung quốc, lấy chồng xa xứ, cưới chồng tây, làm dâu xứ người, làm dâu nước ngoài
  > kết hôn có yếu tố nước ngoài
đưa nhau ra tòa, dắt nhau ra tòa, vợ chồng chia tay, vợ chồng ra tòa, vợ chồng ly dị, gia đình đổ vỡ, hôn nhân đổ vỡ,
  xin ly hôn, đòi ly hôn, chia tay nhau ra tòa > ly hôn
khai sinh cho con, đi khai sinh > đăng ký khai sinh
đi khai tử > đăng ký khai tử
cháu bé chào đời, bé ra đời, bé được sinh ra, em bé được sinh ra, cháu được sinh ra, đứa trẻ ra đời, trẻ em ra đời,
  trẻ con sinh ra, trẻ mới ra đời > trẻ sinh ra, trẻ mới sinh
đẻ ba đứa, đẻ từ ba con, nhà ba con, sinh ba con trở lên, đẻ quá hai con, sinh quá hai con, vỡ kế hoạch sinh con
  > sinh con thứ 3 trở lên
mỗi bà mẹ mấy con, phụ nữ sinh mấy con, ngại sinh con, lười sinh con, không muốn sinh con > tổng tỷ suất sinh,
  mức sinh
bé trai hơn bé gái > tỷ số giới tính khi sinh
đặt vòng, uống thuốc ngừa thai, uống thuốc tránh thai, cấy que tránh thai, dùng bao cao su > biện pháp tránh thai
khám trước lúc cưới, khám sức khỏe trước cưới, khám trước khi lấy chồng, khám trước khi kết hôn
  > khám sức khỏe tiền hôn nhân
lấy máu gót chân, xét nghiệm trẻ mới sinh, tầm soát trẻ sơ sinh > sàng lọc sơ sinh
tầm soát thai, sàng lọc thai, xét nghiệm trước sinh > sàng lọc trước sinh
đông dân cỡ nào, dân đông cỡ nào, dân số bao nhiêu người, đông bao nhiêu người > dân số, nhân khẩu
dân sống ở thành phố, dân sống ở phố, người sống ở phố, người sống ở thành thị > dân số thành thị
dân sống ở quê, người sống ở quê > dân số nông thôn
dân cư chen chúc, đất chật người đông > mật độ dân số
sống thọ bao nhiêu tuổi, người dân sống thọ > tuổi thọ trung bình
ngày càng già, dân già đi, người già nhiều lên > già hóa dân số
vợ chồng đánh chửi nhau, chồng bạo hành vợ, vợ bị chồng đánh, chồng đánh đập vợ, phụ nữ bị bạo hành, vợ bị bạo hành
  > bạo lực gia đình
người dân tộc ít người > dân tộc thiểu số
người đi đạo, người đi nhà thờ, dân theo đạo > tín đồ tôn giáo
lén truyền đạo, lén lút truyền đạo, dụ dỗ theo đạo, lôi kéo theo đạo, tụ tập truyền đạo
  > hoạt động tôn giáo trái phép, truyền đạo trái pháp luật
ra đi làm thuê, rời quê, rời quê đi làm, rời làng, bỏ đi nơi khác, bỏ đi xứ khác, dọn đi nơi khác, chuyển đi nơi khác
  > di cư, xuất cư
chuyển đến sống, dọn đến ở, người từ nơi khác đến, từ nơi khác đến sống, dân từ nơi khác đến > nhập cư
lấy vợ lấy chồng khi chưa đủ tuổi, lấy vợ khi chưa đủ tuổi, lấy chồng khi chưa đủ tuổi, lấy nhau khi chưa đủ tuổi,
  cưới nhau khi chưa đủ tuổi, kết hôn khi chưa đủ tuổi, lấy chồng khi còn nhỏ > tảo hôn

bé trai > nam
bé gái > nữ
chào đời, ra đời, lọt lòng, cất tiếng khóc chào đời, được sinh ra > sinh ra, khi sinh, trẻ sinh ra
em bé > trẻ em, trẻ, khai sinh
bé sơ sinh > trẻ sơ sinh
vạn dân = một vạn dân = 10.000 dân = mười nghìn dân
mười ngàn dân, mười nghìn người dân, 10 nghìn người dân > vạn dân

cứ 100 bé gái, 100 bé gái, trên 100 bé gái, so với 100 bé gái, cứ trăm bé gái, cứ 100 trẻ gái, 100 trẻ gái > tỷ số
  giới tính khi sinh, tỷ số giới tính
mất cân bằng trai gái, chênh lệch trai gái, lệch trai gái, trai gái chênh nhau > mất cân bằng giới tính khi sinh, tỷ
  số giới tính khi sinh
dân cư trung bình, số người sinh sống, người đang sinh sống > dân số, dân số trung bình
em bé chào đời > trẻ sinh ra, số trẻ sinh
sinh đứa thứ ba > sinh con thứ ba trở lên, sinh con thứ 3

lấy vợ lấy chồng khi chưa đủ tuổi, lấy vợ khi chưa đủ tuổi, lấy chồng khi chưa đủ tuổi, lấy nhau khi chưa đủ tuổi,
  lấy vợ chưa đủ tuổi, lấy chồng chưa đủ tuổi, cưới vợ khi chưa đủ tuổi, cưới chồng khi chưa đủ tuổi,
  nên vợ nên chồng khi chưa đủ tuổi, thành vợ thành chồng khi chưa đủ tuổi, kết hôn chưa đủ tuổi, kết hôn trước tuổi,
  lấy vợ trước tuổi, lấy chồng trước tuổi, vợ chồng chưa đủ tuổi, vợ chồng nhí > tảo hôn
"""
