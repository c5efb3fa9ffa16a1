"""Banks, credit, savings."""

WORDINGS = """
tiền vay > dư nợ, cho vay
cho vay > doanh số cho vay
dư nợ = dư nợ tín dụng = dư nợ cho vay = tổng dư nợ = dư nợ tín dụng đối với nền kinh tế
vay ngân hàng, nợ ngân hàng > dư nợ tín dụng
doanh số cho vay = doanh số giải ngân cho vay
thu nợ = doanh số thu nợ
gửi tiền, gửi ngân hàng > huy động vốn, tiền gửi
nhà băng > ngân hàng
chi trả = thanh toán
gửi tiết kiệm, tiền tiết kiệm > tiền gửi tiết kiệm, huy động vốn
vốn huy động = huy động vốn = nguồn vốn huy động = tổng nguồn vốn huy động
nợ khó đòi > nợ xấu
nợ xấu
nợ quá hạn
tiền lời, lãi vay > lãi suất
lượt khách hàng vay vốn = hộ vay vốn = lượt hộ vay vốn = lượt hộ được vay vốn
vay ngân hàng chính sách, vay chính sách > dư nợ ngân hàng chính sách xã hội, cho vay chính sách
máy rút tiền, cây rút tiền > máy atm
thanh toán không dùng tiền mặt = không dùng tiền mặt
đồng việt nam = nội tệ
tiền ngoại, tiền tây > ngoại tệ

cho dân vay, cho bà con vay, cho mượn tiền > cho vay
khách hàng còn dư nợ = khách hàng đang còn dư nợ = hộ còn dư nợ
người đang nợ, hộ đang nợ, khách đang vay, hộ đang vay > khách hàng còn dư nợ
nợ không trả được, nợ không đòi được, nợ thối > nợ xấu
nợ trễ hạn > nợ quá hạn
tiền gửi dân cư = tiền gửi của dân cư = tiền gửi tiết kiệm dân cư
tiền dân gửi, tiền gửi của dân > tiền gửi dân cư
hộ nghèo vay, cho hộ nghèo vay > cho vay hộ nghèo
sinh viên vay, vay đi học, cho sinh viên vay > cho vay học sinh sinh viên
cho vay giải quyết việc làm = cho vay hỗ trợ tạo việc làm = cho vay hỗ trợ tạo việc làm, duy trì và mở rộng việc làm
vay làm nước sạch, vay nước sạch > cho vay nước sạch và vệ sinh môi trường nông thôn
máy cà thẻ, máy quẹt thẻ > máy pos
quỹ tín dụng = quỹ tín dụng nhân dân
ngân hàng chính sách = ngân hàng chính sách xã hội
agribank = ngân hàng nông nghiệp = ngân hàng nông nghiệp và phát triển nông thôn
tiền việt kiều gửi, tiền từ nước ngoài gửi về > kiều hối
giãn nợ > cơ cấu lại thời hạn trả nợ
tổ tiết kiệm vay vốn = tổ tiết kiệm và vay vốn = tổ vay vốn

dân gửi ngân hàng, dân gửi tiết kiệm, dân gửi tiền, tiền dân gửi ngân hàng, tiền người dân gửi,
  tiền nằm trong ngân hàng, tiền gửi ngân hàng, tiền gửi vào ngân hàng > tiền gửi dân cư, huy động vốn
ngân hàng hút tiền, hút tiền gửi, gom tiền gửi > huy động vốn
dân vay ngân hàng, dân nợ ngân hàng, tiền dân nợ, dân đang nợ, nợ nhà băng, vay nhà băng, tiền ngân hàng cho vay,
  tiền vay ngân hàng, nợ vay ngân hàng > dư nợ tín dụng
tăng trưởng tín dụng = tăng trưởng dư nợ tín dụng = tăng trưởng dư nợ
bơm vốn, bơm tiền, ngân hàng bơm tiền > cho vay, doanh số cho vay
dư nợ ngắn hạn = dư nợ cho vay ngắn hạn
dư nợ trung, dài hạn = dư nợ cho vay trung, dài hạn = dư nợ trung và dài hạn
vay ngắn ngày > cho vay ngắn hạn
vay dài ngày, vay lâu năm > cho vay trung dài hạn
nợ xù, xù nợ, quịt nợ, nợ chết > nợ xấu
lãi suất huy động = lãi suất tiền gửi
lãi suất cho vay = lãi suất vay
lãi gửi tiết kiệm, lãi tiết kiệm, lãi gửi ngân hàng, lời gửi tiết kiệm > lãi suất huy động
lãi vay ngân hàng, tiền lãi vay, lời vay > lãi suất cho vay
bớt lãi, hạ lãi, cắt lãi > giảm lãi suất
trụ atm, cây atm, cột atm > máy atm
tài khoản thanh toán = tài khoản thanh toán cá nhân = tài khoản tiền gửi thanh toán
chuyển tiền qua điện thoại, trả tiền qua điện thoại, trả tiền quét mã, trả bằng thẻ, cà thẻ, quẹt thẻ
  > thanh toán không dùng tiền mặt
vay nhà nước, vay vốn chính sách, vay vốn ưu đãi, vay ưu đãi, vay chính sách xã hội > cho vay chính sách,
  tín dụng chính sách
tín dụng chính sách = tín dụng chính sách xã hội = tín dụng ưu đãi = vốn tín dụng chính sách
vay cất nhà, vay xây nhà, vay mua nhà, vay làm nhà > cho vay nhà ở, cho vay nhà ở xã hội
vay cận nghèo, hộ cận nghèo vay, cho hộ cận nghèo vay > cho vay hộ cận nghèo
hộ mới thoát nghèo vay, vay mới thoát nghèo > cho vay hộ mới thoát nghèo
vay đi nước ngoài, vay đi xuất khẩu lao động > cho vay xuất khẩu lao động
vay tạo việc làm, vay kiếm việc, vay làm ăn > cho vay giải quyết việc làm, cho vay sản xuất kinh doanh
vay nông nghiệp, vay làm ruộng, nông dân vay > cho vay nông nghiệp nông thôn, dư nợ nông nghiệp nông thôn
hộ đang vay vốn, nhà đang vay, dân còn nợ, hộ còn nợ > khách hàng còn dư nợ
hộ được vay, nhà được vay, số hộ được cho vay > hộ vay vốn, lượt hộ vay vốn
thu lại vốn vay, thu hồi vốn vay, dân trả nợ, trả nợ ngân hàng > thu nợ, doanh số thu nợ
"""
