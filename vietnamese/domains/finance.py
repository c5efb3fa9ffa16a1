"""The budget, taxes, banks and credit, public investment."""

WORDINGS = """
xài, xài hết, tiêu hết > chi
tiêu ngân sách, tiêu tiền ngân sách, ngân sách bỏ ra > chi ngân sách
tiền bỏ ra > kinh phí, tổng chi
chi đầu tư phát triển = chi đầu tư
chi thường xuyên
chi giáo dục = chi sự nghiệp giáo dục = chi sự nghiệp giáo dục và đào tạo
chi y tế = chi sự nghiệp y tế
chi môi trường = chi sự nghiệp môi trường = chi bảo vệ môi trường
chi bộ máy, chi hành chính > chi quản lý hành chính
chi quản lý hành chính = chi hoạt động của cơ quan quản lý nhà nước
chi lương = chi trả lương = chi tiền lương
tiền thu được > tổng thu, số thu
tiền thuế > thu thuế, thu nội địa
thu nội địa = thu thuế nội địa = thu từ nội địa
thuế hải quan, tiền hải quan, thu thuế cửa khẩu > thu từ hoạt động xuất nhập khẩu, thuế xuất nhập khẩu
thu hải quan = thu từ hoạt động xuất nhập khẩu = thu xuất nhập khẩu = thu thuế xuất nhập khẩu
nợ thuế = nợ đọng thuế = thuế nợ đọng = tiền thuế nợ
trốn thuế, gian lận thuế > vi phạm về thuế, truy thu thuế
thu nợ thuế = thu hồi nợ thuế = thu nợ đọng thuế
ngoài quốc doanh = công thương nghiệp ngoài quốc doanh = khu vực ngoài quốc doanh
thuế trước bạ, trước bạ > lệ phí trước bạ
thuế đất > thuế sử dụng đất phi nông nghiệp, tiền thuê đất
thuế sử dụng đất phi nông nghiệp = thuế đất phi nông nghiệp
tiền thuê đất = thu tiền thuê đất = tiền thuê mặt đất, mặt nước
vé số, xổ số > xổ số kiến thiết
thu xổ số = thu từ xổ số kiến thiết = hoạt động xổ số kiến thiết
thu phí lệ phí = phí, lệ phí
thuế thu nhập cá nhân
thuế bảo vệ môi trường = thu thuế bảo vệ môi trường
thu khác ngân sách = thu khác
tiền sử dụng đất = thu tiền sử dụng đất = thu từ quyền sử dụng đất
tiền đất, thu tiền đất > tiền sử dụng đất, thu về đất, khoản thu về đất
bán đất, đấu giá đất > đấu giá quyền sử dụng đất
tiền bán đất, tiền đấu giá đất > tiền sử dụng đất, thu đấu giá quyền sử dụng đất
bổ sung từ ngân sách cấp trên = bổ sung ngân sách cấp trên = trợ cấp từ ngân sách cấp trên
thu điều tiết = thu điều tiết ngân sách
quỹ vì người nghèo = quỹ ủng hộ người nghèo

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

tiêu hết vốn, tiêu vốn, xài vốn > giải ngân
rót vốn > giải ngân, cấp vốn
giải ngân = giải ngân thanh toán
giải ngân vốn đầu tư công = giải ngân kế hoạch vốn đầu tư công = giải ngân các nguồn vốn
tiền đầu tư > vốn đầu tư
vốn đầu tư toàn xã hội = tổng vốn đầu tư phát triển toàn xã hội = vốn đầu tư thực hiện toàn xã hội
phân bổ vốn = giao vốn = phân khai vốn
vốn kéo dài = vốn năm trước chuyển sang = vốn chuyển nguồn
phê duyệt quyết toán = quyết toán dự án hoàn thành = quyết toán vốn đầu tư
duyệt dự án > phê duyệt dự án, phê duyệt chủ trương đầu tư
chủ trương đầu tư = quyết định chủ trương đầu tư = phê duyệt chủ trương đầu tư
vốn trung ương > ngân sách trung ương, vốn ngân sách trung ương
vốn huyện > vốn ngân sách huyện
vốn tỉnh > vốn ngân sách tỉnh
vốn xã > vốn ngân sách xã
vốn vay nước ngoài = vốn oda
chương trình mục tiêu quốc gia = các chương trình mục tiêu quốc gia
vốn sự nghiệp
vốn đối ứng

tiền vào ngân sách, ngân sách thu được, ngân sách thu về, tiền nhà nước thu > thu ngân sách, thu ngân sách nhà nước
chi tiêu ngân sách, ngân sách tiêu, ngân sách xài > chi ngân sách
vượt thu > tăng thu, vượt dự toán
hụt thu > giảm thu, không đạt dự toán
bớt chi, cắt chi > cắt giảm chi, tiết kiệm chi
chi cho trường học, chi cho giáo dục, tiền cho giáo dục > chi sự nghiệp giáo dục
chi cho y tế, tiền cho y tế > chi sự nghiệp y tế
chi cho môi trường > chi sự nghiệp môi trường
chi cho bộ máy > chi quản lý hành chính
chi xây dựng cơ bản = chi đầu tư xây dựng cơ bản
chi cho xây dựng > chi xây dựng cơ bản, chi đầu tư xây dựng cơ bản
chi bảo đảm xã hội = chi đảm bảo xã hội = chi sự nghiệp bảo đảm xã hội = chi sự nghiệp đảm bảo xã hội
chi an sinh > chi bảo đảm xã hội
chi sự nghiệp kinh tế = chi các hoạt động kinh tế = chi hoạt động kinh tế
chi dự phòng = dự phòng ngân sách = dự phòng ngân sách địa phương
thuế vat > thuế giá trị gia tăng
thuế lương, thuế đánh vào lương > thuế thu nhập cá nhân
thuế công ty, thuế đánh vào công ty > thuế thu nhập doanh nghiệp
thuế xăng, thuế xăng dầu > thuế bảo vệ môi trường
thuế môn bài, môn bài > lệ phí môn bài
thuế mỏ, thuế khoáng sản > thuế tài nguyên
tiền mỏ, tiền cấp quyền mỏ > tiền cấp quyền khai thác khoáng sản
phí cửa khẩu, phí hạ tầng cửa khẩu > phí sử dụng kết cấu hạ tầng cửa khẩu, phí sử dụng công trình hạ tầng cửa khẩu
trả lại thuế > hoàn thuế
khoan thuế, giãn thuế > gia hạn nộp thuế
bớt thuế > miễn giảm thuế
ép nộp thuế > cưỡng chế nợ thuế
cưỡng chế nợ thuế = cưỡng chế thuế
đòi nợ thuế > thu hồi nợ thuế, thu nợ thuế
hộ khoán = hộ kinh doanh nộp thuế khoán
hóa đơn điện tử khởi tạo từ máy tính tiền = hóa đơn điện tử từ máy tính tiền
trung ương cho, trung ương rót, cấp trên rót, cấp trên cho, cấp trên cấp xuống > bổ sung từ ngân sách cấp trên
kết dư ngân sách = thu kết dư ngân sách

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

vốn xây dựng cơ bản = vốn đầu tư xây dựng cơ bản = vốn đầu tư xây dựng
vốn giao = vốn được giao = vốn đã giao
tiêu được vốn, xài được vốn, tiêu được bao nhiêu vốn > giải ngân
vốn tắc, tiền tắc, vốn chậm tiêu > chậm giải ngân, giải ngân chậm
chia vốn, chia tiền > phân bổ vốn, phân bổ kinh phí
vốn không tiêu hết, không tiêu hết vốn > vốn không giải ngân hết, chưa giải ngân
điều chỉnh kế hoạch vốn = điều chuyển vốn = điều chỉnh vốn
chương trình nông thôn mới = chương trình xây dựng nông thôn mới
  = chương trình mục tiêu quốc gia xây dựng nông thôn mới
chương trình giảm nghèo = chương trình giảm nghèo bền vững = chương trình mục tiêu quốc gia giảm nghèo bền vững
nhân dân đóng góp = dân đóng góp = đóng góp của nhân dân = huy động nhân dân đóng góp
dân góp tiền, dân góp, dân bỏ tiền > nhân dân đóng góp
nguồn xã hội hóa = xã hội hóa = kinh phí xã hội hóa = vốn xã hội hóa
"""
