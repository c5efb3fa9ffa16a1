"""Crops, livestock, fishery, forestry, new rural areas."""

WORDINGS = """
heo > lợn
heo hơi > lợn hơi
heo nái > lợn nái
heo con, heo giống > lợn con, lợn giống
heo thịt > lợn thịt
thịt heo > thịt lợn
nuôi heo > chăn nuôi lợn
dịch tả heo, dịch heo, heo bệnh, dịch tả lợn > dịch tả lợn châu Phi
gà vịt > gia cầm
chăn nuôi heo gà > chăn nuôi lợn gia cầm
cúm gà > cúm gia cầm
chó dại > bệnh dại
chó cắn > bệnh dại, phơi nhiễm dại
trâu bò nổi cục > viêm da nổi cục
lò mổ, lò giết mổ > cơ sở giết mổ
trâu bò chết rét, trâu bò chết cóng > trâu bò chết do rét, gia súc chết do rét
thịt hơi xuất chuồng = thịt hơi các loại = thịt xuất chuồng
tiêm phòng gia súc = tiêm vắc xin cho gia súc = tiêm phòng cho đàn gia súc
tiêm phòng gia cầm = tiêm vắc xin cho gia cầm = tiêm phòng cho đàn gia cầm
gia súc bị bệnh = gia súc mắc bệnh
lợn tiêu hủy = lợn buộc phải tiêu hủy = tiêu hủy lợn
lợn chết = lợn ốm chết
thức ăn gia súc = thức ăn chăn nuôi
thú y = vệ sinh thú y

bắp > ngô
bắp cải = cải bắp
lúa gạo > lương thực, lúa
thóc gạo > lương thực, thóc
trái cây, cây trái, vườn trái cây, hoa quả, cây ăn trái > cây ăn quả
rau củ > rau màu, rau các loại
rau xanh, rau cỏ > rau các loại
đậu phộng > lạc
đậu nành = đậu tương = đỗ tương
mè > vừng
khoai mì, củ mì > sắn
cây trà > cây chè
trà búp > chè búp
trái thơm, trái khóm > dứa
mãng cầu > na
cây thuốc > cây dược liệu
cây dược liệu = dược liệu = cây làm thuốc
ruộng > lúa, đất lúa
bỏ ruộng, ruộng bỏ hoang, bỏ hoang ruộng > đất nông nghiệp bỏ hoang
cấy lúa > gieo cấy lúa
gieo mạ > gieo cấy
gieo cấy = gieo trồng = gieo sạ = xuống giống
chiêm xuân, vụ chiêm > vụ xuân
mùa màng > sản xuất nông nghiệp, cây trồng
gặt > thu hoạch
gặt lúa > thu hoạch lúa
gặt xong > thu hoạch xong, đã thu hoạch
năng suất thu hoạch
tiến độ thu hoạch
thu hoạch được, thu hoạch > sản lượng, sản lượng thu hoạch
lương thực có hạt = cây lương thực có hạt
cây hằng năm = cây ngắn ngày
cây lâu năm
cây vụ đông = cây màu vụ đông
rau màu = hoa màu = cây màu
thuốc trừ sâu, thuốc sâu > thuốc bảo vệ thực vật
phân hóa học > phân bón vô cơ
sâu rầy > sâu bệnh, sinh vật gây hại
sâu bệnh = sâu bệnh hại = sâu hại
chuột phá lúa, chuột cắn lúa > chuột hại lúa
nhiễm sâu bệnh = bị sâu bệnh = nhiễm sâu bệnh hại
chuyển đổi cây trồng = chuyển đổi cơ cấu cây trồng
cây ăn quả
trồng cây > trồng rừng, trồng cây phân tán
trồng cây ăn quả
trồng cây lâu năm
trồng cây công nghiệp
trồng cây dược liệu
trồng cây vụ đông
tết trồng cây
cây phân tán = trồng cây phân tán = cây trồng phân tán
kênh mương > kênh mương nội đồng, kiên cố hóa kênh mương
tưới tiêu > thủy lợi
hồ chứa = hồ chứa nước = hồ thủy lợi

cá tôm, tôm cá > thủy sản
nuôi cá, nuôi tôm > nuôi trồng thủy sản
đánh cá, bắt cá, đánh bắt cá, đi biển, đánh bắt > khai thác thủy sản
khai thác thủy sản = đánh bắt thủy sản = thủy sản khai thác
nuôi trồng thủy sản = thủy sản nuôi trồng
khai thác hải sản = đánh bắt hải sản = khai thác biển = đánh bắt biển = thủy sản khai thác biển
nuôi cá lồng = nuôi lồng bè = cá lồng bè
tàu đánh cá, ghe đánh cá, thuyền đánh cá > tàu cá
ao cá > diện tích nuôi trồng thủy sản, ao nuôi

trồng rừng = rừng trồng mới = trồng mới rừng = trồng rừng tập trung = trồng rừng mới
trồng cây gây rừng > trồng rừng
trồng rừng thay thế
trồng lại rừng = trồng lại rừng sau khai thác
chặt rừng, chặt phá rừng, đốt rừng > phá rừng, khai thác rừng trái pháp luật
phá rừng = phá rừng trái pháp luật
đốn gỗ, chặt gỗ > khai thác gỗ
chặt trộm gỗ, gỗ lậu, lâm tặc > khai thác gỗ trái phép, khai thác rừng trái pháp luật, vận chuyển lâm sản trái phép
khai thác gỗ = gỗ khai thác = khai thác gỗ rừng trồng
khai thác củi = củi khai thác
vi phạm lâm luật = vi phạm luật lâm nghiệp = vi phạm lâm nghiệp = vi phạm quy định về bảo vệ rừng
che phủ rừng = độ che phủ rừng = độ che phủ của rừng
cháy rừng = vụ cháy rừng
khoanh nuôi tái sinh = khoanh nuôi rừng = khoanh nuôi xúc tiến tái sinh
khoán bảo vệ rừng = giao khoán bảo vệ rừng
chăm sóc rừng = rừng trồng được chăm sóc = rừng được chăm sóc
cấp chứng chỉ rừng = chứng chỉ quản lý rừng bền vững
dịch vụ môi trường rừng = chi trả dịch vụ môi trường rừng

xã nông thôn mới = xã đạt chuẩn nông thôn mới = xã được công nhận nông thôn mới = xã về đích nông thôn mới
xã nông thôn mới nâng cao = xã đạt chuẩn nông thôn mới nâng cao = xã được công nhận nông thôn mới nâng cao
xã nông thôn mới kiểu mẫu = xã đạt chuẩn nông thôn mới kiểu mẫu
làng xã đạt chuẩn, xã đạt chuẩn, xã về đích > xã đạt chuẩn nông thôn mới
nông thôn mới nâng cao
nông thôn mới kiểu mẫu
khu dân cư kiểu mẫu = khu dân cư nông thôn mới kiểu mẫu
thôn kiểu mẫu = thôn nông thôn mới kiểu mẫu = thôn đạt chuẩn nông thôn mới kiểu mẫu
sản phẩm ocop = sản phẩm mỗi xã một sản phẩm = sản phẩm đạt chuẩn ocop = sản phẩm đạt sao ocop
đặc sản > sản phẩm ocop, sản phẩm đặc trưng
hợp tác xã mới > hợp tác xã thành lập mới
kinh tế tập thể
kinh tế hợp tác = kinh tế tập thể, hợp tác xã
trang trại = kinh tế trang trại
"""
