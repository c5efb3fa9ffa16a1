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
dân tộc thiểu số = đồng bào dân tộc thiểu số = người dân tộc thiểu số
già làng, trưởng bản > người có uy tín
người có uy tín = người uy tín
theo đạo, người theo đạo > tín đồ tôn giáo
tín đồ = tín đồ tôn giáo
nhà thờ, chùa chiền > cơ sở tôn giáo, cơ sở thờ tự
cơ sở tôn giáo = cơ sở thờ tự
xã nghèo, xã khó khăn, vùng khó > xã đặc biệt khó khăn
bạo lực gia đình
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
"""
