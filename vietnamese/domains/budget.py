"""The budget and taxes."""

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
"""
