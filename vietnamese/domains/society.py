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
"""
