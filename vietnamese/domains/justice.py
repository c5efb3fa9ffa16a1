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

dân đến kêu, dân tới kêu, dân lên tỉnh, tiếp bà con, ngồi tiếp dân, lượt người được tiếp, buổi tiếp dân
  > tiếp công dân
đơn dân gửi, thư dân gửi, đơn dân kêu, đơn thư dân, đơn khiếu kiện, đơn gửi tới, đơn thưa kiện, đơn từ thưa kiện
  > đơn thư, đơn các loại
đơn khiếu, đơn kêu oan, đơn kêu ca > đơn khiếu nại
đơn tố, đơn tố giác cán bộ, đơn tố cán bộ > đơn tố cáo
đơn đề đạt > đơn kiến nghị
đơn đã trả lời, đơn giải quyết xong, đơn xong, đơn được trả lời > giải quyết đơn, đơn đã giải quyết
đơn đang làm, đơn chưa giải quyết, đơn chưa trả lời, đơn còn đọng > đơn đang giải quyết
kéo nhau lên tỉnh, khiếu kiện tập thể, kiện tập thể, đi kiện tập thể, kéo đoàn lên tỉnh > đoàn đông người
thưa gởi, thưa kiện nhau, kiện thưa, kiện lên tỉnh, kiện vượt cấp > khiếu nại tố cáo
đoàn đi thanh tra, mở cuộc thanh tra, thanh tra làm việc > cuộc thanh tra
tiền sai, tiền vi phạm phát hiện, tiền làm trái, tiền làm bậy, sai phạm về tiền, sai phạm tiền bạc
  > sai phạm về kinh tế, sai phạm
tiền bị đòi lại, tiền phải nộp lại, tiền phải trả lại, thu tiền về ngân sách sau thanh tra, tiền thu hồi sau thanh tra
  > kiến nghị thu hồi, thu hồi nộp ngân sách
ăn đút lót, nhận hối lộ, đưa hối lộ, bỏ túi tiền công, ăn của dân, bòn tiền, xà xẻo, rút ruột, rút ruột công trình,
  biển thủ, thụt két, ăn bớt > tham nhũng
cán bộ bị cảnh cáo, cán bộ bị khiển trách, quan chức bị xử, cán bộ ăn kỷ luật, kỷ luật quan chức > xử lý kỷ luật
đảng viên bị xử, đảng viên ăn kỷ luật, đảng xử lý > thi hành kỷ luật đảng viên
khai của cải, khai tài sản cán bộ, kê khai của cải > kê khai tài sản
đưa luật về làng, nói luật cho dân, giảng luật, dạy luật cho dân, nghe luật, phổ biến luật cho dân
  > tuyên truyền phổ biến giáo dục pháp luật
dàn hòa, làm hòa, khuyên giải, hòa giải êm, hòa giải trong xóm > hòa giải ở cơ sở
hòa giải không xong, hòa giải hỏng, hòa giải bất thành > hòa giải không thành
sao lục, sao giấy tờ, chứng bản sao, công chứng bản sao, đóng dấu sao y, photo có dấu > chứng thực bản sao
chứng thực hợp đồng mua bán, chứng giấy mua bán, chứng hợp đồng > chứng thực hợp đồng
văn phòng công chứng = tổ chức hành nghề công chứng
cãi giúp, bào chữa miễn phí, bào chữa không lấy tiền, cãi không lấy tiền, luật sư giúp dân nghèo > trợ giúp pháp lý
giấy xác nhận độc thân, giấy chứng độc thân, giấy chưa vợ chưa chồng > xác nhận tình trạng hôn nhân
sửa khai sinh, cải chính giấy khai sinh > cải chính hộ tịch, thay đổi cải chính hộ tịch
giấy tư pháp, giấy không tiền án, giấy sạch án > phiếu lý lịch tư pháp
siết nợ theo án, thi hành án tiền, đòi nợ theo bản án > thi hành án dân sự
tiền án thi hành được, tiền thi hành án xong > số tiền thi hành xong, thi hành xong về tiền
vụ án thi hành xong, án thi hành xong, án xong > thi hành xong, thi hành án xong
án còn tồn, án chưa xong, án đọng > án chưa thi hành, án tồn đọng
tịch thu nhà, kê biên nhà đất, phát mãi, phát mại > kê biên tài sản
vụ kiện đất đai tòa xử, kiện tụng ra tòa, thưa ra tòa > vụ án dân sự, tranh chấp dân sự
kiện hành chính, kiện ủy ban, kiện chính quyền > vụ án hành chính

gặp dân nghe dân nói, lãnh đạo gặp dân, chủ tịch gặp dân, chủ tịch tiếp dân, dân đến gặp lãnh đạo, tiếp người dân,
  lượt dân đến, số lần tiếp dân, ra phòng tiếp dân > tiếp công dân
kêu cứu, đơn kêu cứu, gửi đơn kêu cứu, đâm đơn kiện, kêu oan, đi kêu oan, đi kiện, đi khiếu kiện, dân khiếu kiện,
  dân thưa kiện, kiện lên trên > khiếu nại, khiếu nại tố cáo
kéo nhau khiếu kiện, tụ tập khiếu kiện, cả đoàn đi kiện, kéo lên trung ương, kéo ra hà nội kiện > đoàn đông người,
  khiếu kiện đông người
đơn dân nộp, đơn thư nhận được, đơn thư gửi đến > tiếp nhận đơn, đơn tiếp nhận
đơn thư đã giải quyết, đơn đã được trả lời, xử lý xong đơn > giải quyết đơn, đơn đã giải quyết
đơn thư tồn, đơn thư tồn đọng, đơn tồn đọng, đơn còn nợ, đơn thư chưa giải quyết, đơn chưa xử, đơn đang chờ
  > đơn đang giải quyết
kêu ca cán bộ, tố cán bộ sai phạm, tố quan chức, tố cáo quan chức > tố cáo
đi thanh tra đột xuất, thanh tra xong > cuộc thanh tra
lòi ra sai phạm, sai phạm bao nhiêu tiền > sai phạm về kinh tế, sai phạm
tiền phải nộp trả, bắt nộp lại, đòi nộp lại > kiến nghị thu hồi, thu hồi nộp ngân sách
tiền đã nộp lại, tiền nộp lại rồi, đã nộp trả, tiền đã thu lại > đã thu hồi
cán bộ ăn hối lộ, quan chức ăn hối lộ, cán bộ nhận tiền, cán bộ vòi tiền, đục khoét, đục khoét công quỹ,
  cán bộ tham nhũng, tham ô tiền công, chiếm đoạt tiền công > tham nhũng
kỷ luật bao nhiêu người, cán bộ dính kỷ luật, ăn kỷ luật, dính kỷ luật, trị cán bộ sai phạm > xử lý kỷ luật
cán bộ khai tài sản, quan chức khai tài sản > kê khai tài sản
xuống dân nói chuyện luật, giảng luật cho dân, mở lớp dạy luật, nói chuyện về luật, dân nghe phổ biến luật,
  đi tuyên truyền luật, tuyên truyền luật cho dân > tuyên truyền phổ biến giáo dục pháp luật
buổi nói chuyện luật, buổi phổ biến luật, đợt tuyên truyền luật > cuộc tuyên truyền, buổi tuyên truyền
hòa giải mâu thuẫn, hòa giải cãi nhau, hòa giải trong thôn, hòa giải ở thôn, hòa giải xích mích, gỡ mâu thuẫn xóm làng
  > hòa giải ở cơ sở
hòa giải êm đẹp, hòa giải êm xuôi > hòa giải thành
chứng giấy, sao y ở xã, chứng bản photo, photo đóng dấu > chứng thực, chứng thực bản sao
xác nhận chữ ký > chứng thực chữ ký
được cãi miễn phí, được luật sư giúp, giúp người nghèo kiện, người nghèo được bào chữa > trợ giúp pháp lý
nhận nuôi con, nhận trẻ làm con nuôi, cho làm con nuôi > đăng ký nuôi con nuôi
xin giấy lý lịch, giấy xác nhận án tích > phiếu lý lịch tư pháp
thi hành xong bản án, giải quyết xong án > thi hành xong, thi hành án xong
án chưa làm xong, án còn dây dưa > án chưa thi hành, án tồn đọng
xiết nhà, siết nhà, bị siết nhà, bị kê biên nhà > kê biên tài sản
tranh nhau gia tài, giành gia tài, kiện chia gia tài, kiện chia tài sản > tranh chấp thừa kế, vụ án dân sự
kiện đòi nợ, thưa đòi nợ > tranh chấp hợp đồng vay, vụ án dân sự
sửa giấy khai sinh, sửa sai giấy khai sinh, đổi tên khai sinh, đổi tên đổi họ > cải chính hộ tịch,
  thay đổi cải chính hộ tịch
vụ kiện dây dưa, kiện nhiều năm, kiện cáo dai dẳng, khiếu kiện lâu năm > khiếu nại kéo dài, vụ việc phức tạp

chuyển kỳ sau = chuyển sang kỳ sau = chuyển sang kỳ tiếp theo
gác sang kỳ sau, gác lại kỳ sau, để sang kỳ sau, để lại kỳ sau, dời sang kỳ sau, dồn sang kỳ sau, đẩy sang kỳ sau,
  chuyển qua kỳ sau > chuyển kỳ sau
lá đơn > đơn
đơn chưa giải quyết, đơn chưa giải quyết xong, đơn còn tồn, đơn tồn đọng > chuyển kỳ sau
chưa xử lý xong, chưa giải quyết xong, xử lý chưa xong, giải quyết chưa xong > đang giải quyết, chuyển kỳ sau
"""
