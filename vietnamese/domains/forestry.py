"""Fishery and forestry."""

WORDINGS = """
cá tôm, tôm cá > thủy sản
nuôi cá tôm > nuôi trồng thủy sản
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

cá lóc, cá trầu > cá quả
ngao = nghêu
tôm thẻ = tôm thẻ chân trắng
vuông tôm, đầm tôm, ao tôm, hồ tôm > diện tích nuôi tôm, ao nuôi tôm
bè cá, lồng cá, lồng bè > nuôi cá lồng, nuôi lồng bè
mặt nước nuôi cá, mặt nước thả cá > diện tích nuôi trồng thủy sản
đồ biển, cá mú > hải sản
cá biển, cá ngoài biển, bắt cá biển, kéo lưới, giăng lưới > khai thác hải sản, khai thác thủy sản
cá tôm nuôi > thủy sản nuôi trồng
cá ao > cá nuôi
con giống thủy sản, cá con > giống thủy sản, cá giống
ghe, xuồng, ghe xuồng, ghe cá, thuyền cá > tàu cá
tàu dài, tàu trên 15 mét > tàu cá từ 15m trở lên
máy định vị tàu cá, máy dò hành trình > thiết bị giám sát hành trình
thiết bị giám sát hành trình = giám sát hành trình tàu cá
tàu ba không, tàu không số > tàu cá 3 không, tàu cá chưa đăng ký
đóng tàu = đóng mới tàu
ra khơi, bám biển > khai thác hải sản, vươn khơi bám biển
rừng cháy, rừng bị cháy > cháy rừng
mất rừng, rừng mất, rừng bị phá, rừng bị chặt, rừng bị đốn, cưa rừng, cạo trọc đồi > phá rừng, diện tích rừng bị phá
phủ xanh, màu xanh rừng, che phủ của rừng > độ che phủ rừng
trồng thêm rừng, trồng được rừng, trồng cây trên rừng > trồng rừng
gỗ bán, gỗ đốn, gỗ chặt, khai thác cây > khai thác gỗ
củi đốt, củi đun > củi khai thác
phá luật rừng, vụ phá rừng bị bắt, vụ rừng > vi phạm lâm luật
giao đất giao rừng = giao đất, giao rừng = giao rừng
coi sóc rừng, chăm rừng > chăm sóc rừng
gác rừng thuê, khoán giữ rừng, giao giữ rừng > khoán bảo vệ rừng
tín chỉ carbon = tín chỉ các bon
vườn ươm = cơ sở gieo ươm = vườn ươm cây giống
cây bản địa, cây gỗ lớn > trồng rừng gỗ lớn
hột trám, nấm rừng > lâm sản ngoài gỗ
tai nạn trên biển, ghe chìm, tàu cá chìm, tàu chìm > tàu cá bị chìm, tàu bị chìm
"""
