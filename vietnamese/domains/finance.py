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
"""
