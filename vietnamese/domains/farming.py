"""Crops and livestock, their pests and diseases."""

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

mất mùa, thất mùa, thất bát, được mùa, trúng mùa > năng suất, sản lượng
thóc > lúa
lúa nước = lúa ruộng
lúa rẫy > lúa nương
cấy xong, sạ xong, xuống giống xong > gieo cấy xong, gieo trồng xong
ruộng cấy, ruộng sạ, ruộng lúa, đám ruộng > diện tích lúa, diện tích gieo trồng
lúa hạn, lúa khô hạn > lúa bị hạn
dưa chuột = dưa leo
bí rợ > bí đỏ
hột giống > hạt giống
hột điều > hạt điều
hột cà phê > cà phê
trái thanh long > thanh long
trái sầu riêng > sầu riêng
trái nhãn > cây nhãn, nhãn quả
trái vải, vải thiều > vải quả, cây vải
trái cam > cây cam
trái bưởi > cây bưởi
trái mít > cây mít
đậu xanh = đỗ xanh
rau đậu = rau, đậu các loại = rau đậu các loại
mủ cao su > cao su, mủ cao su khô
cây kiểng, bông kiểng, hoa kiểng, hoa cảnh, cây cảnh > hoa cây cảnh
hoa cây cảnh = hoa, cây cảnh = cây hoa, cây cảnh
nuôi tằm, trồng dâu nuôi tằm > dâu tằm
cỏ cho bò, cỏ nuôi bò > cây thức ăn chăn nuôi, cỏ voi
lúa cháy lá, cháy lá > bệnh đạo ôn
đạo ôn = bệnh đạo ôn
khảm lá = bệnh khảm lá = bệnh khảm lá sắn
ốc bươu vàng = ốc bươu
sâu phá, sâu cắn, cây bị sâu, cây bị bệnh > sâu bệnh hại cây trồng, nhiễm sâu bệnh
chuột cắn, chuột phá > chuột hại
drone phun thuốc, máy bay phun thuốc > thiết bị bay phun thuốc, phun thuốc bảo vệ thực vật
nhà kính > nhà màng, nhà lưới
nhà màng, nhà lưới = nhà lưới
nông nghiệp công nghệ cao = nông nghiệp ứng dụng công nghệ cao
làm ruộng công nghệ cao > nông nghiệp công nghệ cao
khuyến nông = hoạt động khuyến nông
ruộng bỏ không, ruộng không ai cấy, ruộng hoang, bỏ đồng > đất nông nghiệp bỏ hoang, ruộng bỏ hoang
vật tư nhà nông, vật tư ruộng đồng > vật tư nông nghiệp
dồn điền đổi thửa = dồn thửa đổi ruộng = tích tụ ruộng đất

heo rừng > lợn rừng
heo sữa > lợn sữa
trại heo, trại nuôi heo > trang trại chăn nuôi lợn, trang trại lợn
trại gà > trang trại chăn nuôi gà, trang trại gà
hộ nuôi heo, nhà nuôi heo > hộ chăn nuôi lợn
nuôi heo lại, nuôi lại heo, thả nuôi lại > tái đàn, tái đàn lợn
tái đàn = khôi phục đàn
heo bán được, heo đem bán, heo bán thịt, heo xuất bán > lợn xuất chuồng
trâu bò gà heo, con vật nuôi > vật nuôi, đàn vật nuôi
tả heo, tả heo châu phi, heo bị tả, heo tả, heo dịch, dịch tả heo châu phi, dịch heo châu phi > dịch tả lợn châu phi
heo lở mồm, trâu bò lở mồm > lở mồm long móng
heo ốm, heo bị bệnh, heo mắc bệnh > lợn mắc bệnh, lợn ốm
heo chết dịch, heo chết vì dịch, heo chết do dịch > lợn chết, tiêu hủy lợn
chôn lợn, đem chôn heo, tiêu hủy heo, heo phải chôn > lợn tiêu hủy
gà chết dịch, gà vịt bị bệnh > gia cầm mắc bệnh, gia cầm chết
gà rù, gà toi, gà dịch > dịch bệnh gia cầm, gia cầm mắc bệnh
trâu bò bệnh, trâu bò bị bệnh, trâu bò ốm > gia súc mắc bệnh
bò nổi cục, trâu nổi cục, bò bị nổi cục > viêm da nổi cục
chó mèo được tiêm, chích chó, chích ngừa chó, tiêm chó, tiêm phòng chó > tiêm phòng dại cho chó
chích ngừa gia súc, chích gia súc > tiêm phòng gia súc
chích ngừa gia cầm, chích gà, chích vịt > tiêm phòng gia cầm
giết mổ lậu, mổ lậu, mổ chui > giết mổ trái phép, giết mổ không phép
chỗ giết mổ, điểm giết mổ > cơ sở giết mổ
vịt xiêm > con ngan
trứng gà vịt = trứng gia cầm
sữa bò tươi > sữa tươi, sữa bò
chuồng trại > chuồng nuôi, chuồng trại chăn nuôi
"""
