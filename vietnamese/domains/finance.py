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
dư nợ của các tổ chức tín dụng, tổng dư nợ của các tổ chức tín dụng, dư nợ của các ngân hàng,
  tổng dư nợ của các ngân hàng, tổng dư nợ các tổ chức tín dụng > tổng dư nợ, dư nợ tín dụng
khách hàng còn dư nợ = khách hàng đang còn dư nợ = hộ còn dư nợ
người đang nợ, hộ đang nợ, khách đang vay, hộ đang vay > khách hàng còn dư nợ
nợ không trả được, nợ không đòi được, nợ thối > nợ xấu
nợ khó thu hồi, cho vay khó thu hồi, vay khó thu hồi, cho vay khó đòi, vay khó đòi > nợ xấu
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
gom được, hút được > huy động, huy động được
gom vốn, hút vốn, gom tiền > huy động vốn
người dân và các tổ chức kinh tế, người dân và tổ chức kinh tế, dân chúng và các tổ chức kinh tế
  > dân cư và các tổ chức kinh tế, tổ chức kinh tế và dân cư
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
còn thiếu tiền bà con, còn thiếu tiền nông dân, còn thiếu tiền dân, thiếu tiền bà con, thiếu tiền nông dân,
  chưa trả tiền bà con, chưa trả tiền nông dân, chưa trả tiền người trồng > còn nợ, chưa thanh toán
hộ đang vay vốn, nhà đang vay, dân còn nợ, hộ còn nợ > khách hàng còn dư nợ
hộ được vay, nhà được vay, số hộ được cho vay > hộ vay vốn, lượt hộ vay vốn
thu lại vốn vay, thu hồi vốn vay, dân trả nợ, trả nợ ngân hàng > thu nợ, doanh số thu nợ

tiền cho vay khó đòi, nợ mất trắng, nợ mất, nợ không thu được, nợ đọng ngân hàng khó đòi, nợ bị xù,
  tiền vay không đòi được, cục máu đông, vay không trả, nợ dây dưa ngân hàng > nợ xấu
nợ quá kỳ, nợ trễ, trả nợ trễ, nợ trễ hẹn, nợ lố hạn, chậm trả nợ ngân hàng > nợ quá hạn
tiền ký gửi, gửi góp, gửi tiền ngân hàng, gửi nhà băng, bỏ tiền vào ngân hàng, tiền nhàn rỗi, tiền để ngân hàng,
  tiền gửi nhà băng, sổ tiết kiệm, gửi sổ tiết kiệm, gửi tiền tiết kiệm, ngân hàng gom tiền, ngân hàng huy động,
  tiền huy động được, tiền gửi vô ngân hàng > huy động vốn, tiền gửi
tiền gửi tổ chức kinh tế = tiền gửi của tổ chức kinh tế = tiền gửi của các tổ chức kinh tế
công ty gửi ngân hàng, tiền công ty gửi > tiền gửi tổ chức kinh tế
nợ đang vay, tiền đang nợ ngân hàng, tiền cho vay ra, ngân hàng cho vay ra, khoản đang vay, tiền còn nợ ngân hàng,
  tổng tiền cho vay, cho vay nền kinh tế > dư nợ tín dụng
doanh nghiệp vay, công ty vay, cho công ty vay, cho doanh nghiệp vay > cho vay doanh nghiệp, dư nợ doanh nghiệp
doanh nghiệp nhỏ vay, công ty nhỏ vay > cho vay doanh nghiệp nhỏ và vừa
vay xuất khẩu, vay làm hàng xuất khẩu > cho vay xuất khẩu
mua nhà trả góp, vay bất động sản, vay mua đất > cho vay bất động sản, dư nợ bất động sản
vay tiêu dùng, vay mua sắm, vay mua xe > cho vay tiêu dùng, dư nợ tiêu dùng
tiền lời ngân hàng, lãi ngân hàng, lời ngân hàng, giá vốn vay > lãi suất
lãi đầu vào, lời gửi tiền, lãi tiền gửi, lãi gửi tiền > lãi suất huy động
lãi đầu ra, lãi cho vay, lãi tiền vay, lời cho vay, lời vay tiền > lãi suất cho vay
khoanh nợ = khoanh nợ cho khách hàng
đáo hạn, gia hạn nợ, cho khất nợ, khất nợ ngân hàng, hoãn nợ, dãn nợ, cơ cấu nợ > cơ cấu lại thời hạn trả nợ
xóa nợ = xóa nợ cho khách hàng
quỹ tín dụng xã, ngân hàng làng > quỹ tín dụng nhân dân
nhà băng nhà nước, ngân hàng trung ương > ngân hàng nhà nước
chi nhánh nhà băng, phòng giao dịch ngân hàng, điểm giao dịch ngân hàng > chi nhánh ngân hàng, phòng giao dịch
vốn vay cho dân nghèo, vay cho người nghèo, ngân hàng người nghèo, vốn cho người nghèo vay, vốn xóa đói giảm nghèo,
  quỹ người nghèo cho vay > tín dụng chính sách
học sinh vay, vay tiền đi học, vay đóng học phí, học trò nghèo vay > cho vay học sinh sinh viên
vay nước máy, vay làm nhà vệ sinh, vay xây nhà vệ sinh > cho vay nước sạch và vệ sinh môi trường nông thôn
vay mua nhà xã hội > cho vay nhà ở xã hội
vay vùng khó khăn, vay vùng khó > cho vay hộ sản xuất kinh doanh vùng khó khăn
hộ sản xuất vùng khó khăn vay > cho vay hộ sản xuất kinh doanh vùng khó khăn
dân mượn tiền, mượn tiền ngân hàng, mượn vốn, vay mượn, lấy vốn vay > vay vốn, cho vay
trả vốn vay, thu vốn về, thu hồi nợ vay, ngân hàng thu nợ > thu nợ, doanh số thu nợ
quẹt mã, quét mã, trả tiền không tiền mặt, trả tiền điện tử, ví điện tử, trả tiền qua ngân hàng, trả qua app,
  không xài tiền mặt, trả tiền bằng thẻ > thanh toán không dùng tiền mặt
tài khoản ngân hàng, mở tài khoản, mở tài khoản ngân hàng > tài khoản thanh toán
trả lương qua thẻ, lương qua thẻ, nhận lương qua tài khoản > trả lương qua tài khoản
trả lương qua tài khoản = chi trả lương qua tài khoản
tiền gửi về quê, tiền bà con nước ngoài gửi, tiền gửi về nước, đô la gửi về, kiều bào gửi tiền > kiều hối
ngoại hối > ngoại tệ
tiền giả = tiền giả phát hiện
bạc giả > tiền giả
mua bán vàng, tiệm vàng, tiệm kim hoàn > kinh doanh vàng, cơ sở kinh doanh vàng
bảo hiểm nhân thọ, mua bảo hiểm nhân thọ > kinh doanh bảo hiểm, doanh thu bảo hiểm

ngân hàng cho vay được, cho vay được bao nhiêu > doanh số cho vay
nợ ngân hàng bao nhiêu, dân còn nợ ngân hàng > dư nợ tín dụng, dư nợ
dân được vay, người được vay vốn > hộ vay vốn, lượt khách hàng vay vốn
vay cho con đi học > cho vay học sinh sinh viên
vay vốn kiếm việc, vay vốn làm ăn, vay tiền làm ăn > cho vay giải quyết việc làm
vay vốn đi nước ngoài > cho vay xuất khẩu lao động
vay tiền mua nhà, vay tiền xây nhà, vay vốn mua nhà, vay vốn làm nhà, vay tiền làm nhà > cho vay nhà ở
vay tiền nhà nước, vay vốn nhà nước, vay lãi thấp, vay lãi suất thấp, vay vốn lãi thấp, vay ngân hàng xã hội
  > tín dụng chính sách, cho vay chính sách
không trả nổi nợ, không trả được nợ, mất khả năng trả nợ, nợ không trả nổi, vay rồi không trả > nợ xấu
trả nợ chậm, chậm trả nợ, trễ hạn trả nợ, tới hạn không trả, đến hạn không trả, quá hạn trả nợ > nợ quá hạn
xin giãn nợ, xin hoãn nợ, cho hoãn trả nợ > cơ cấu lại thời hạn trả nợ
hạ lãi vay > giảm lãi suất
gửi tiền vào ngân hàng, tiền tiết kiệm ngân hàng, dân gửi tiền ngân hàng > huy động vốn, tiền gửi dân cư
lãi gửi bao nhiêu > lãi suất huy động
vay lãi bao nhiêu, lãi vay bao nhiêu > lãi suất cho vay
đòi nợ vay, đòi được nợ vay > thu nợ, doanh số thu nợ
trả tiền bằng điện thoại, quét mã trả tiền, chuyển khoản trả tiền, trả qua chuyển khoản, mua hàng quẹt thẻ,
  không trả tiền mặt > thanh toán không dùng tiền mặt
lãnh lương qua thẻ, lãnh trợ cấp qua thẻ > chi trả qua tài khoản, thanh toán không dùng tiền mặt
gửi tiền về nước, gửi đô la về, việt kiều gửi tiền về, lao động gửi tiền về > kiều hối
xài tiền giả, bắt tiền giả, tiền giả bị bắt > tiền giả
thêm máy atm, đặt cây atm, máy rút tiền tự động > máy atm

tiền người dân và doanh nghiệp gửi, tiền dân và doanh nghiệp gửi, tiền doanh nghiệp gửi, người dân gửi vào ngân hàng,
  người dân gửi ngân hàng, dân gửi vào ngân hàng, tiền để trong ngân hàng, tiền bỏ ngân hàng > tiền gửi, huy động vốn,
  nguồn vốn huy động
nợ mất khả năng trả, nợ quá hạn khó đòi > nợ xấu
vay ưu đãi chính sách, vốn vay chính sách > tín dụng chính sách, ngân hàng chính sách xã hội
"""
