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
"""
