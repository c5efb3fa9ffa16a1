"""Inspection, complaints, corruption, legal aid, certification."""

WORDINGS = """
tiếp dân, gặp dân > tiếp công dân
tiếp công dân = lượt tiếp công dân
kiện cáo, thưa kiện, kiện tụng > khiếu nại tố cáo
đơn thư > đơn thuộc thẩm quyền, đơn các loại, tổng số đơn, đơn thư khiếu nại tố cáo
đơn thư khiếu nại tố cáo = đơn khiếu nại, tố cáo, kiến nghị, phản ánh
đơn khiếu nại
đơn tố cáo
đơn kiến nghị = kiến nghị, phản ánh = đơn kiến nghị, phản ánh
cuộc thanh tra = thanh tra = đoàn thanh tra
cuộc kiểm tra
sai phạm = vi phạm về kinh tế = sai phạm kinh tế = tiền sai phạm
thu hồi sau thanh tra = thu hồi theo kết luận thanh tra = thu hồi nộp ngân sách
ăn hối lộ, hối lộ, tham ô > tham nhũng
kê khai tài sản = kê khai tài sản, thu nhập
bị kỷ luật = xử lý kỷ luật = thi hành kỷ luật
kỷ luật đảng = thi hành kỷ luật đảng viên

tuyên truyền pháp luật = phổ biến giáo dục pháp luật = tuyên truyền phổ biến pháp luật = phổ biến pháp luật
buổi tuyên truyền = cuộc tuyên truyền = hội nghị tuyên truyền
hòa giải ở cơ sở = hòa giải cơ sở = vụ việc hòa giải
chứng thực = việc chứng thực = trường hợp chứng thực
chứng giấy tờ, đóng dấu bản sao > chứng thực bản sao
chứng thực bản sao = chứng thực bản sao từ bản chính
hộ tịch = đăng ký hộ tịch
trợ giúp pháp lý = vụ việc trợ giúp pháp lý
đạt chuẩn tiếp cận pháp luật = chuẩn tiếp cận pháp luật
phiếu lý lịch tư pháp = lý lịch tư pháp

dân tới gặp, gặp lãnh đạo, dân lên gặp, dân đến gặp > tiếp công dân
tiếp công dân định kỳ = tiếp công dân thường kỳ = tiếp dân định kỳ
đoàn đông người = đoàn khiếu kiện đông người
đâm đơn, gửi đơn, nộp đơn, viết đơn > đơn thư, tiếp nhận đơn
tiếp nhận đơn = nhận đơn = đơn tiếp nhận = tiếp nhận đơn thư
xử xong đơn, giải quyết xong đơn, trả lời đơn > giải quyết đơn, đơn đã giải quyết
giải quyết đơn = đơn đã giải quyết = đơn được giải quyết = giải quyết đơn thư
đơn chưa xong, đơn còn tồn, đơn tồn > đơn đang giải quyết
đơn đang giải quyết = đơn đang xem xét giải quyết = đơn đang xem xét, giải quyết
đơn đủ điều kiện xử lý = đơn đủ điều kiện
tố giác cán bộ, tố cán bộ > tố cáo
vụ tham nhũng = vụ việc tham nhũng
đút lót, lót tay, ăn của đút, móc ngoặc > tham nhũng, tiêu cực
xuống kiểm tra, đi kiểm tra > cuộc kiểm tra
đoàn thanh tra tới > cuộc thanh tra
sai bao nhiêu tiền, làm bậy > sai phạm
đòi lại tiền sai phạm, lấy lại tiền sai phạm > thu hồi sau thanh tra, kiến nghị thu hồi
khai tài sản > kê khai tài sản
cán bộ bị kỷ luật, quan chức bị kỷ luật, kỷ luật cán bộ > xử lý kỷ luật
đảng viên bị kỷ luật, kỷ luật đảng viên > thi hành kỷ luật đảng viên
khai trừ khỏi đảng, đuổi khỏi đảng > khai trừ
khai trừ = khai trừ ra khỏi đảng

dạy luật, phổ biến luật, nói chuyện pháp luật > tuyên truyền phổ biến giáo dục pháp luật
tờ rơi = tờ gấp
hòa giải xóm làng > hòa giải ở cơ sở
tổ hòa giải = tổ hòa giải ở cơ sở
sao y, sao y bản chính, photo công chứng > chứng thực bản sao
chứng chữ ký, chứng nhận chữ ký > chứng thực chữ ký
chứng thực hợp đồng = chứng thực hợp đồng, giao dịch
thi hành án xong = thi hành xong
án phải thi hành > thi hành án dân sự
luật sư miễn phí, giúp kiện miễn phí > trợ giúp pháp lý
nhận con nuôi, xin con nuôi > đăng ký nuôi con nuôi
nuôi con nuôi = đăng ký nuôi con nuôi
giấy độc thân > xác nhận tình trạng hôn nhân

dân kêu, dân than, dân khiếu nại, dân phàn nàn, dân thưa, dân đi kiện > khiếu nại, kiến nghị, phản ánh
lượt dân tới, dân tới trụ sở, dân đến trụ sở, người tới phản ánh > lượt tiếp công dân, tiếp công dân
đường dây nóng = số điện thoại đường dây nóng
gọi đường dây nóng > phản ánh kiến nghị, đường dây nóng
đơn nặc danh > đơn không rõ người gửi
kiện dai, kiện kéo dài, kiện tới kiện lui > khiếu nại kéo dài, vụ việc phức tạp, kéo dài
đơn từ, lá đơn, đơn kiện, đơn thưa > đơn thư
đơn đã xử, đơn xử xong, xử đơn > giải quyết đơn, xử lý đơn
dắt nhau đi kiện, kéo đông đi kiện, kéo đông > đoàn đông người
thanh tra tới, đi thanh tra, mở thanh tra, cuộc đi thanh tra > cuộc thanh tra
làm sai, làm trái, tiền làm sai > sai phạm
tiền thu lại, thu lại tiền sai phạm, nộp trả lại, trả lại ngân sách > thu hồi nộp ngân sách, thu hồi sau thanh tra
tham nhũng, tiêu cực = tham nhũng, lãng phí, tiêu cực
cán bộ tham ô, cán bộ ăn tiền, ăn tiền, ăn chặn, bòn rút > tham nhũng
cán bộ bị xử, cán bộ bị phạt, xử cán bộ > xử lý kỷ luật
tiền án phải thi hành, đòi tiền theo án > thi hành án dân sự
án chưa thi hành > án tồn đọng
án tồn > án chưa thi hành, án tồn đọng
tịch biên > kê biên tài sản
giảng hòa, hòa giải xong, hòa giải được > hòa giải thành
ra công chứng, đi công chứng > công chứng
ra văn bản, đẻ văn bản, viết văn bản > ban hành văn bản
văn bản quy phạm pháp luật = văn bản qppl = vbqppl
tập huấn luật, học luật, đi học luật > tuyên truyền phổ biến pháp luật, phổ biến giáo dục pháp luật
giấy lý lịch tư pháp, xin lý lịch tư pháp, làm lý lịch tư pháp > phiếu lý lịch tư pháp
xin nhập quốc tịch > nhập quốc tịch
"""
