"""Public investment and its disbursement, national target programmes."""

WORDINGS = """
tiêu hết vốn, tiêu vốn, xài vốn > giải ngân
rót vốn > giải ngân, cấp vốn
giải ngân = giải ngân thanh toán
giải ngân vốn đầu tư công = giải ngân đầu tư công = giải ngân kế hoạch vốn đầu tư công = giải ngân các nguồn vốn
tiền đầu tư > vốn đầu tư
vốn đầu tư toàn xã hội = tổng vốn đầu tư phát triển toàn xã hội = vốn đầu tư thực hiện toàn xã hội
  = vốn đầu tư phát triển toàn xã hội = đầu tư toàn xã hội
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

xài vốn đầu tư, tiêu vốn đầu tư, tiêu tiền đầu tư, tiêu hết tiền đầu tư, xài hết vốn, tiêu tiền dự án, đẩy vốn,
  đẩy vốn ra, tiền công trình đã chi, vốn đã tiêu, vốn đã xài > giải ngân
vốn công, vốn nhà nước đầu tư, tiền đầu tư công > vốn đầu tư công
vốn đầu tư công = đầu tư công = vốn đầu tư công nguồn ngân sách nhà nước
giải ngân chậm > chậm giải ngân
giải ngân ì ạch, giải ngân rùa bò, vốn ì ạch, vốn ách tắc, tắc vốn > giải ngân chậm, chậm giải ngân
giải ngân chậm = chậm giải ngân = giải ngân thấp
vốn để dành, vốn để lại, vốn dôi dư > vốn kéo dài, vốn chuyển nguồn
vốn giao cho, tiền được giao, vốn cấp cho, vốn được cấp > kế hoạch vốn, vốn giao
vốn bị trả lại, trả lại vốn, hủy vốn, vốn hủy > thu hồi vốn, hủy dự toán
vốn góp của dân, tiền dân góp, dân đóng góp tiền > nhân dân đóng góp
ngày công dân góp, công dân góp > ngày công lao động
chương trình dân tộc, chương trình đồng bào, chương trình miền núi, chương trình cho đồng bào
  > chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi
ba chương trình mục tiêu, 3 chương trình mục tiêu, ba chương trình quốc gia > chương trình mục tiêu quốc gia
duyệt quyết toán, quyết toán xong > phê duyệt quyết toán, quyết toán dự án hoàn thành
tạm ứng vốn = vốn tạm ứng
đầu tư xã hội, vốn đầu tư cả xã hội, tổng đầu tư toàn xã hội, tiền đầu tư cả tỉnh > vốn đầu tư toàn xã hội
vốn nhà nước = vốn khu vực nhà nước
vốn ngoài nhà nước = vốn khu vực ngoài nhà nước = vốn ngoài khu vực nhà nước
vốn của dân, vốn dân cư, vốn tư nhân > vốn ngoài nhà nước, vốn đầu tư của dân cư

tiêu tiền đầu tư công, xài vốn công, vốn tiêu được, vốn xài được, vốn rót ra, tiền rót ra công trình,
  rót tiền công trình, xuất vốn, bung vốn, tung vốn, tiêu vốn công, xài tiền công trình, vốn đã rót, vốn đã chi ra,
  giải vốn > giải ngân
đồng vốn công, vốn ngân sách đầu tư, vốn xây dựng của nhà nước > vốn đầu tư công
tiêu vốn ì ạch, tiêu vốn chậm, tiền nằm chờ, tiền không tiêu được, vốn không tiêu được, ế vốn, vốn đọng,
  vốn chôn chân, chậm tiêu vốn, đọng vốn > giải ngân chậm, chậm giải ngân
vốn chưa chia, chưa chia vốn, chưa phân vốn, vốn chưa phân, vốn chưa phân khai > vốn chưa phân bổ
vốn chưa phân bổ = chưa phân bổ vốn = vốn chưa phân bổ chi tiết
vốn đã chia, vốn chia cho, vốn đã phân, vốn phân về > vốn đã phân bổ, phân bổ vốn
vốn giao đầu năm = kế hoạch vốn giao đầu năm
vốn được rót, vốn trên giao, tiền trên giao, vốn trung ương giao xuống > kế hoạch vốn, vốn giao
chuyển vốn từ dự án này sang dự án khác, dời vốn, chuyển vốn, đảo vốn > điều chuyển vốn, điều chỉnh kế hoạch vốn
cắt vốn, rút vốn dự án, trả vốn về trung ương > cắt giảm vốn, thu hồi vốn
tiền trung ương rót, vốn trung ương rót, tiền trung ương cho, trung ương rót vốn > vốn ngân sách trung ương
vốn tỉnh rót, tiền tỉnh rót, vốn của tỉnh > vốn ngân sách tỉnh
vốn huyện rót, tiền huyện rót, vốn của huyện > vốn ngân sách huyện
vốn của xã, tiền xã bỏ ra > vốn ngân sách xã
vốn đất, vốn từ tiền đất, vốn từ bán đất > vốn từ nguồn thu tiền sử dụng đất, nguồn thu tiền sử dụng đất
vốn vé số, vốn từ vé số > nguồn thu xổ số kiến thiết, vốn xổ số kiến thiết
vốn nước ngoài cho vay, tiền vay nước ngoài, vốn vay ngoại, vốn ngân hàng thế giới > vốn oda, vốn vay nước ngoài
phi chính phủ nước ngoài = tổ chức phi chính phủ nước ngoài = viện trợ phi chính phủ nước ngoài
vốn tư nhân bỏ ra, tư nhân bỏ vốn, dân bỏ vốn > vốn ngoài nhà nước
đầu tư của cả xã hội, toàn xã hội bỏ ra, vốn cả xã hội, đồng vốn đầu tư toàn tỉnh, vốn đầu tư cả tỉnh
  > vốn đầu tư toàn xã hội
chốt tiền công trình, quyết toán công trình, chốt sổ công trình, quyết toán dự án > quyết toán dự án hoàn thành
trễ quyết toán, chưa chốt sổ công trình > chậm quyết toán, vi phạm thời gian quyết toán
cho làm dự án, cho phép làm dự án, đồng ý cho làm, gật đầu dự án, duyệt cho đầu tư, cho chủ trương
  > phê duyệt chủ trương đầu tư, chủ trương đầu tư
ba chương trình lớn > chương trình mục tiêu quốc gia
dân bỏ công, dân góp công, dân góp sức, dân chung tay góp tiền, bà con góp tiền, bà con đóng góp, người dân đóng góp
  > nhân dân đóng góp

rót vốn xuống, rót được vốn, vốn rót được, tiêu được tiền, tiền dự án đã tiêu, đẩy được vốn, vốn chạy được,
  chi được vốn > giải ngân
vốn công đã tiêu, vốn công tiêu được, tiêu vốn nhà nước > giải ngân, giải ngân vốn đầu tư công
vốn rót chậm, tiền rót chậm, giải ngân trễ, giải ngân lẹt đẹt, giải ngân thấp lè tè, ôm vốn không tiêu, ôm vốn
  > giải ngân chậm, chậm giải ngân
vốn tiêu chưa hết, vốn chưa tiêu, vốn chưa xài, tiền chưa tiêu hết > chưa giải ngân, vốn chưa giải ngân
được rót vốn, được cấp vốn, được bố trí vốn, vốn được chia > vốn giao, kế hoạch vốn
vốn chưa rót, chưa chia hết vốn > vốn chưa phân bổ
thu vốn lại, trả vốn cho trung ương > thu hồi vốn
dân hiến công, dân đóng góp ngày công, dân tự góp, dân cùng góp, dân góp công góp của > nhân dân đóng góp
kêu gọi xã hội hóa > nguồn xã hội hóa, xã hội hóa
chốt quyết toán, chốt xong quyết toán > phê duyệt quyết toán, quyết toán dự án hoàn thành
công trình chưa quyết toán, nợ quyết toán > chậm quyết toán, chưa quyết toán
duyệt cho làm, xin chủ trương > phê duyệt chủ trương đầu tư
tiền giảm nghèo > vốn chương trình giảm nghèo, chương trình giảm nghèo

tiền xây dựng công trình công, tiền công trình nhà nước > vốn đầu tư công
tiền đầu tư công đã tiêu, tiền đầu tư công tiêu được, đầu tư công tiêu được, đầu tư công đã tiêu, vốn đầu tư công đã
  tiêu, đã tiêu vốn đầu tư công, tiêu được vốn đầu tư công, đầu tư công xài được, đầu tư công đã rót > giải ngân vốn
  đầu tư công
công ty nước ngoài rót vốn, nước ngoài đổ vốn, nước ngoài bỏ tiền, tiền nước ngoài đổ vào, vốn ngoại rót vào > vốn đầu
  tư nước ngoài, vốn fdi, đầu tư trực tiếp nước ngoài
"""
