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

đổ ải > làm đất, lấy nước đổ ải
cày bừa, cày ruộng, cày ải, cày đất, bừa đất, xới đất > làm đất
sạ lúa, gieo lúa, trồng lúa, xuống giống lúa > gieo cấy lúa, gieo trồng lúa
lúa xuân = lúa đông xuân = lúa vụ xuân = lúa vụ đông xuân = lúa chiêm xuân
lúa chiêm > lúa xuân, lúa chiêm xuân
lúa mùa = lúa vụ mùa
lúa hè thu = lúa vụ hè thu
lúa thu được, thóc thu được > sản lượng lúa, sản lượng thóc
năng suất bình quân = năng suất trung bình
thóc giống = lúa giống = giống lúa
phát giống, cho giống, cấp giống > hỗ trợ giống
đất ruộng > đất lúa, đất trồng lúa
đất lúa = đất trồng lúa
gộp ruộng, dồn ruộng, đổi ruộng > dồn điền đổi thửa
cánh đồng lớn = cánh đồng mẫu lớn
cây bắp > ngô
cây sắn, cây mì > sắn
cây đậu phộng, cây lạc > lạc
hạt tiêu, cây tiêu > hồ tiêu
cam quýt, cam bưởi > cây có múi
cây có múi = cây ăn quả có múi
cải tạo vườn tạp = cải tạo vườn
rau sạch > rau an toàn
rau an toàn = rau bảo đảm an toàn
nông nghiệp sạch > nông nghiệp hữu cơ, sản xuất an toàn
chuẩn vietgap, đạt vietgap > tiêu chuẩn vietgap, chứng nhận vietgap
mã vùng trồng = mã số vùng trồng = cấp mã số vùng trồng
bọ rầy, con rầy > rầy nâu, rầy
cào cào > châu chấu
lúa bị bệnh, lúa bị sâu, sâu ăn lúa > lúa nhiễm sâu bệnh, sâu bệnh hại lúa
diệt chuột, bẫy chuột, bắt chuột > diệt chuột bảo vệ sản xuất, phòng trừ chuột
phun thuốc sâu, xịt thuốc sâu > phun thuốc bảo vệ thực vật, phun trừ
máy cày, máy gặt > cơ giới hóa, máy nông nghiệp
vét mương, đào mương, nạo vét mương > nạo vét kênh mương
nạo vét kênh mương = nạo vét kênh mương nội đồng
nước tưới, đưa nước về ruộng > tưới, thủy lợi
giải cứu nông sản, bán nông sản > tiêu thụ nông sản
tiêu thụ nông sản = tiêu thụ sản phẩm nông nghiệp
nhà nông, dân cày, bà con nông dân > nông dân, hộ nông dân

nuôi trâu > chăn nuôi trâu
nuôi bò > chăn nuôi bò
nuôi dê > chăn nuôi dê
nuôi ong > đàn ong
nuôi gà vịt > chăn nuôi gia cầm
lợn xuất chuồng = lợn thịt xuất chuồng = lợn xuất bán
heo xuất chuồng, bán heo, heo bán ra > lợn xuất chuồng
thịt heo hơi > thịt lợn hơi
hột gà > trứng gà
hột vịt > trứng vịt
hột gà vịt, trứng gà vịt > trứng gia cầm
lở mồm long móng = bệnh lở mồm long móng = dịch lở mồm long móng
heo tai xanh > lợn tai xanh
lợn tai xanh = bệnh tai xanh = dịch tai xanh
chôn heo, heo chôn, heo tiêu hủy, heo bị tiêu hủy > lợn tiêu hủy
heo chết > lợn chết
gà vịt chết > gia cầm chết
gia cầm tiêu hủy = tiêu hủy gia cầm = gia cầm buộc tiêu hủy = gia cầm bị tiêu hủy
gia súc tiêu hủy = tiêu hủy gia súc = gia súc buộc tiêu hủy = gia súc bị tiêu hủy
chích ngừa heo, tiêm heo > tiêm phòng lợn, tiêm phòng cho lợn
chích ngừa trâu bò, tiêm trâu bò > tiêm phòng trâu bò, tiêm phòng cho trâu bò
chích ngừa gà vịt, tiêm gà vịt > tiêm phòng gia cầm
tiêm đàn chó, chích ngừa chó mèo > tiêm phòng dại cho chó, tiêm phòng dại chó mèo
tiêm phòng dại cho chó = tiêm phòng dại chó mèo = tiêm phòng dại đàn chó = tiêm vắc xin dại cho chó
rắc vôi, xịt khử trùng, khử trùng chuồng > tiêu độc khử trùng
tiêu độc khử trùng = khử trùng tiêu độc = vệ sinh tiêu độc khử trùng = phun tiêu độc khử trùng
mổ heo, giết heo > giết mổ lợn

cá đánh bắt, cá đánh được, cá bắt được > thủy sản khai thác, sản lượng khai thác thủy sản
ghe tàu, tàu bè đánh cá > tàu cá
thẻ vàng, đánh cá lậu, đánh bắt lậu > khai thác iuu, khai thác thủy sản bất hợp pháp
kích cá, chích cá, chích điện bắt cá > khai thác thủy sản bằng xung điện, xung điện
phóng sinh cá, thả cá ra sông > thả cá giống, tái tạo nguồn lợi thủy sản

ươm cây > gieo ươm, cây giống lâm nghiệp
giống cây lâm nghiệp = cây giống lâm nghiệp
gác rừng, giữ rừng, coi rừng > bảo vệ rừng
đốn rừng, phát rừng > phá rừng
cháy đồi, cháy núi > cháy rừng
lấn rừng, chiếm rừng > lấn chiếm rừng, lấn chiếm đất rừng
thú rừng > động vật rừng, động vật hoang dã
bẫy thú > săn bắt động vật hoang dã, săn bắt động vật rừng
tịch thu gỗ, gỗ bị tịch thu, gỗ bị bắt > gỗ tịch thu, lâm sản tịch thu
tiền giữ rừng, tiền dịch vụ rừng > tiền dịch vụ môi trường rừng, chi trả dịch vụ môi trường rừng
lâm sản ngoài gỗ = lâm sản phụ

được nông thôn mới, lên nông thôn mới, thành nông thôn mới > đạt chuẩn nông thôn mới
huyện nông thôn mới = huyện đạt chuẩn nông thôn mới
hàng ocop, đồ ocop, sao ocop > sản phẩm ocop
hợp tác xã thành lập mới = thành lập mới hợp tác xã = hợp tác xã mới thành lập
mở hợp tác xã, lập hợp tác xã > hợp tác xã thành lập mới
hợp tác xã giải thể = giải thể hợp tác xã
"""
