"""Work, poverty, social assistance, insurance, people of merit, population, ethnic groups and religion."""

WORDINGS = """
kiếm việc, kiếm việc làm, tìm việc, tìm việc làm, có việc làm, tìm được việc, kiếm được việc, có việc
  > giải quyết việc làm
việc mới > việc làm mới, giải quyết việc làm
giải quyết việc làm = tạo việc làm = tạo việc làm mới = lao động có việc làm mới = việc làm mới
  = việc làm tăng thêm = lao động có việc làm tăng thêm = lao động được giải quyết việc làm
lao động có việc làm
giới thiệu việc làm = tư vấn giới thiệu việc làm
học nghề, dạy nghề > đào tạo nghề, giáo dục nghề nghiệp
đào tạo nghề = dạy nghề = học nghề = lao động được đào tạo nghề = người được đào tạo nghề
đào tạo nghề cho lao động nông thôn = đào tạo nghề lao động nông thôn
lao động qua đào tạo = lao động đã qua đào tạo
mất việc > thất nghiệp, trợ cấp thất nghiệp
nghỉ việc, thôi việc > trợ cấp thất nghiệp
tiền thất nghiệp > trợ cấp thất nghiệp
trợ cấp thất nghiệp = hưởng trợ cấp thất nghiệp
đi làm nước ngoài, đi nước ngoài làm, đi làm ở nước ngoài > xuất khẩu lao động, đi làm việc ở nước ngoài
tiền công, đồng lương > tiền lương
nợ lương = chậm lương = chậm trả lương
kiếm được > thu nhập
thu nhập đầu người > thu nhập bình quân đầu người
tai nạn lao động = tai nạn khi lao động
đình công = ngừng việc tập thể

nhà nghèo, gia đình nghèo > hộ nghèo
người nghèo > hộ nghèo
thoát nghèo = hộ thoát nghèo = ra khỏi hộ nghèo
xóa nghèo > giảm nghèo
hộ nghèo đa chiều
hộ cận nghèo = cận nghèo
tái nghèo = hộ tái nghèo
phát sinh nghèo = hộ nghèo phát sinh
nhà tạm = nhà dột nát = xóa nhà tạm, nhà dột nát = nhà tạm, nhà dột nát
nhà dột, nhà lá, nhà rách > nhà dột nát
nhà đại đoàn kết
nhà tình nghĩa
nhà tình thương
cụ già, cụ ông, cụ bà, các cụ, ông bà già, người già > người cao tuổi
neo đơn, già neo đơn > người cao tuổi cô đơn
trẻ con, con nít, trẻ nhỏ, bọn trẻ > trẻ em
trẻ mồ côi = trẻ em mồ côi
người tàn tật > người khuyết tật
biếu > tặng, trao tặng
biếu quà, cho quà, phát quà > tặng quà, trao quà
tặng quà = trao quà = trao tặng quà = thăm, tặng quà = thăm hỏi, tặng quà = suất quà
phát gạo, cho gạo > hỗ trợ gạo, cứu đói
cứu đói = hỗ trợ gạo = gạo cứu đói
đói kém, thiếu đói > hộ thiếu đói, cứu đói
mừng thọ = chúc thọ = thượng thọ
bảo trợ xã hội = đối tượng bảo trợ xã hội = trợ cấp xã hội = trợ giúp xã hội
trợ cấp hằng tháng = trợ cấp thường xuyên
trợ cấp đột xuất = trợ giúp đột xuất = cứu trợ đột xuất
mai táng phí = tiền mai táng = chi phí mai táng
từ thiện, ủng hộ từ thiện > ủng hộ, vận động quyên góp

thẻ bảo hiểm > bảo hiểm y tế, thẻ bảo hiểm y tế
mua bảo hiểm y tế, có bảo hiểm y tế > tham gia bảo hiểm y tế
tham gia bảo hiểm y tế = bao phủ bảo hiểm y tế = độ bao phủ bảo hiểm y tế = có thẻ bảo hiểm y tế
đóng bảo hiểm xã hội, mua bảo hiểm xã hội > tham gia bảo hiểm xã hội
tham gia bảo hiểm xã hội = bao phủ bảo hiểm xã hội
bảo hiểm xã hội tự nguyện
bảo hiểm xã hội bắt buộc
bảo hiểm thất nghiệp
nợ bảo hiểm = nợ đọng bảo hiểm xã hội = chậm đóng bảo hiểm xã hội
lương hưu > chế độ hưu trí, lương hưu hằng tháng
người về hưu > người hưởng lương hưu, chế độ hưu trí

người có công = người có công với cách mạng = đối tượng người có công
gia đình có công > người có công với cách mạng
gia đình liệt sĩ, nhà liệt sĩ > thân nhân liệt sĩ
thân nhân liệt sĩ = gia đình liệt sĩ = thân nhân liệt sỹ = gia đình liệt sỹ
liệt sĩ = liệt sỹ
mẹ liệt sĩ, mẹ anh hùng, bà mẹ anh hùng > bà mẹ Việt Nam anh hùng
nghĩa trang liệt sĩ = nghĩa trang liệt sỹ
mộ liệt sĩ, hài cốt > hài cốt liệt sĩ
gia đình chính sách = đối tượng chính sách
chất độc da cam = chất độc hóa học

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

kiếm cơm, có chỗ làm, chỗ làm mới > giải quyết việc làm
sàn việc làm, hội chợ việc làm, chợ việc làm > phiên giao dịch việc làm
phiên giao dịch việc làm = sàn giao dịch việc làm
tư vấn việc làm = tư vấn về việc làm
lớp học nghề > lớp đào tạo nghề
lớp đào tạo nghề = lớp dạy nghề = lớp nghề
sang tây làm, ra nước ngoài làm, lao động ra nước ngoài > xuất khẩu lao động
thợ thuyền > công nhân
người ăn lương > lao động làm công ăn lương
không có việc làm, không việc làm, ngồi chơi xơi nước > thất nghiệp
bị đuổi việc, cho nghỉ việc > mất việc làm, cắt giảm lao động
thiếu việc làm
tiền lương trung bình, lương trung bình, lương bình quân > tiền lương bình quân
thu nhập bình quân = thu nhập trung bình
kiếm được mỗi tháng, tiền kiếm được > thu nhập bình quân
thưởng tết = tiền thưởng tết
lương tối thiểu = mức lương tối thiểu = lương tối thiểu vùng
bãi công, công nhân nghỉ làm, lãn công > đình công, ngừng việc tập thể
tai nạn nghề nghiệp, tai nạn lúc làm việc, tai nạn khi làm việc > tai nạn lao động
vụ tai nạn lao động = xảy ra tai nạn lao động

nghèo trở lại > tái nghèo
hết nghèo, ra khỏi diện nghèo, qua khỏi nghèo > thoát nghèo
sắp nghèo, gần nghèo > cận nghèo
nhà cận nghèo, gia đình cận nghèo > hộ cận nghèo
nhà dột cột xiêu, nhà xiêu vẹo, nhà tranh vách đất > nhà tạm, nhà dột nát
xóa nhà tranh, xây nhà cho hộ nghèo, cất nhà cho hộ nghèo > xóa nhà tạm, nhà dột nát, hỗ trợ nhà ở hộ nghèo
hỗ trợ nhà ở = hỗ trợ về nhà ở = hỗ trợ làm nhà ở
nhà tình thương = nhà mái ấm tình thương = mái ấm tình thương
cháu nhỏ, các cháu, trẻ thơ, em nhỏ, thiếu nhi > trẻ em
trẻ không cha không mẹ, trẻ mất cha mẹ, trẻ không nơi nương tựa > trẻ em mồ côi
trẻ em có hoàn cảnh đặc biệt = trẻ em hoàn cảnh đặc biệt = trẻ có hoàn cảnh đặc biệt
trẻ có hoàn cảnh khó khăn, trẻ nghèo, con nhà nghèo > trẻ em có hoàn cảnh khó khăn
trẻ bị đánh, bạo hành trẻ, đánh đập trẻ > bạo lực trẻ em, xâm hại trẻ em
xâm hại trẻ em = trẻ em bị xâm hại
người già cô đơn, già cả neo đơn, cụ già neo đơn > người cao tuổi cô đơn
bậc cao niên, người lớn tuổi, cao niên > người cao tuổi
người tật nguyền, người tàn phế > người khuyết tật
tiền chôn cất, tiền ma chay > mai táng phí
đứt bữa, thiếu gạo, hết gạo > thiếu đói
hộ thiếu đói = hộ bị thiếu đói = hộ đói giáp hạt = hộ thiếu đói giáp hạt
quà tết, tết cho người nghèo, phát quà tết, cho quà tết > tặng quà tết, quà Tết Nguyên đán
quyên góp, góp tiền ủng hộ, lạc quyên > vận động ủng hộ, quyên góp ủng hộ
ăn mày, ăn xin > người lang thang

bảo hiểm tự nguyện > bảo hiểm xã hội tự nguyện
bảo hiểm bắt buộc > bảo hiểm xã hội bắt buộc
người có thẻ bảo hiểm, ai có thẻ bảo hiểm, dân có bảo hiểm > tham gia bảo hiểm y tế
công ty nợ bảo hiểm, trốn đóng bảo hiểm, thiếu tiền bảo hiểm > chậm đóng bảo hiểm xã hội, nợ bảo hiểm
rút bảo hiểm một lần, lãnh bảo hiểm một lần > bảo hiểm xã hội một lần
bảo hiểm xã hội một lần = hưởng bảo hiểm xã hội một lần = trợ cấp bảo hiểm xã hội một lần
lãnh lương hưu, ăn lương hưu, lĩnh lương hưu > hưởng lương hưu
lãnh tiền thất nghiệp, ăn thất nghiệp, lĩnh tiền thất nghiệp > hưởng trợ cấp thất nghiệp

nhà có công, nhà chính sách > gia đình chính sách, người có công
thăm mộ liệt sĩ, tìm mộ liệt sĩ, bốc mộ liệt sĩ > hài cốt liệt sĩ, quy tập hài cốt liệt sĩ
quy tập hài cốt liệt sĩ = quy tập hài cốt liệt sỹ = quy tập mộ liệt sĩ
điều dưỡng người có công = điều dưỡng cho người có công
ngày thương binh liệt sĩ = ngày thương binh, liệt sỹ

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
