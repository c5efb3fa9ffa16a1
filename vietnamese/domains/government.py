"""Inspection, complaints, administrative procedures, digital services, staff, organisation, justice."""

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

làm giấy tờ, thủ tục giấy tờ > thủ tục hành chính
giấy tờ > thủ tục hành chính, hồ sơ
hồ sơ một cửa > hồ sơ thủ tục hành chính
tiếp nhận hồ sơ = hồ sơ tiếp nhận = nhận hồ sơ = hồ sơ đã tiếp nhận
giải quyết hồ sơ = giải quyết thủ tục hành chính = giải quyết hồ sơ thủ tục hành chính = hồ sơ đã giải quyết
  = hồ sơ được giải quyết
trễ hạn, trễ hẹn, chậm trễ > quá hạn
hồ sơ quá hạn = hồ sơ trễ hạn = hồ sơ chậm hạn = giải quyết quá hạn
đúng hạn = đúng và trước hạn = trước hạn và đúng hạn
hồ sơ đúng hạn = giải quyết đúng hạn = hồ sơ giải quyết đúng hạn
trước hạn = giải quyết trước hạn
làm qua mạng, làm online, nộp online, nộp qua mạng > dịch vụ công trực tuyến, hồ sơ trực tuyến
nộp hồ sơ qua mạng, nộp hồ sơ online, hồ sơ online > dịch vụ công trực tuyến, hồ sơ trực tuyến
hồ sơ trực tuyến = hồ sơ nộp trực tuyến = tiếp nhận trực tuyến = hồ sơ dịch vụ công trực tuyến
dịch vụ công trực tuyến toàn trình = dịch vụ công toàn trình = trực tuyến toàn trình
dịch vụ công trực tuyến một phần = dịch vụ công một phần
trả tiền qua mạng, nộp tiền qua mạng, chuyển khoản > thanh toán trực tuyến, thanh toán không dùng tiền mặt
hài lòng của người dân = mức độ hài lòng
số hóa hồ sơ = số hóa hồ sơ thủ tục hành chính
văn bản điện tử = văn bản ký số = văn bản gửi nhận điện tử
chữ ký điện tử > chữ ký số
tổ công nghệ số = tổ công nghệ số cộng đồng

công chức > cán bộ công chức
quan chức, cán bộ nhà nước > cán bộ công chức
giảm biên chế > tinh giản biên chế
về hưu sớm, về hưu non, nghỉ hưu sớm > nghỉ hưu trước tuổi, tinh giản biên chế
nghỉ hưu trước tuổi = nghỉ hưu trước hạn
bổ nhiệm = bổ nhiệm cán bộ
luân chuyển, điều động = điều động, luân chuyển
tuyển dụng công chức = thi tuyển công chức
tuyển người, nhận người > tuyển dụng
sáp nhập > sắp xếp đơn vị hành chính, hợp nhất
nhập tỉnh, gộp tỉnh > hợp nhất, sắp xếp đơn vị hành chính
nhập xã, gộp xã > sắp xếp đơn vị hành chính
sáp nhập thôn = sắp xếp thôn = sáp nhập thôn, tổ dân phố
vào đảng, kết nạp đảng > kết nạp đảng viên
kết nạp đảng viên = đảng viên mới = kết nạp đảng viên mới
tập huấn = bồi dưỡng, tập huấn = lớp tập huấn
chủ trì cuộc kiểm tra, chủ trì đoàn kiểm tra, dẫn đầu đoàn kiểm tra > tổ chức kiểm tra, trưởng đoàn kiểm tra
chủ trì cuộc họp, chủ trì hội nghị, chủ trì buổi làm việc > kết luận, chủ trì
khen thưởng = tặng bằng khen, giấy khen = tặng giấy khen
kiến nghị cử tri = kiến nghị của cử tri = ý kiến, kiến nghị cử tri
ban hành văn bản = văn bản ban hành = văn bản đã ban hành
họp dân, họp thôn > đối thoại với nhân dân, hội nghị thôn
đối thoại = đối thoại với nhân dân = đối thoại trực tiếp với nhân dân

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
"""
