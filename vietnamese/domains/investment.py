"""Public investment and its disbursement, national target programmes."""

WORDINGS = """
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
