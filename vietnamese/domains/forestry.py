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

con tôm con cá, cá mắm, tôm tép, thủy hải sản, tôm cá nuôi bắt > thủy sản
nuôi tôm cá, nuôi cá tôm, nuôi trồng tôm cá, nuôi thả cá > nuôi trồng thủy sản
nuôi ngoài biển, nuôi trên biển > nuôi biển, nuôi trồng hải sản
cá tra nuôi, nuôi cá tra, ao cá tra > cá tra
cá ao hồ, cá đồng, cá sông, bắt cá sông > thủy sản nước ngọt, khai thác nội địa
đi câu, chài lưới, quăng chài, thả lưới, đánh lưới, lưới cá, làm nghề biển, nghề biển, đi khơi, đi lộng, vươn khơi,
  đánh bắt xa bờ, bủa lưới, đánh bắt ngoài khơi, đánh cá ngoài khơi, đi ghe biển > khai thác hải sản,
  khai thác thủy sản
cá đánh được ngoài biển, hải sản đánh bắt được, hải sản đánh được, mẻ cá, cá về bến > khai thác hải sản
ngư phủ, dân chài, người đi biển, bạn thuyền, dân đánh cá, bà con ngư dân, lao động biển > ngư dân
thuyền thúng, thúng chai, ghe bầu, thuyền nan, tàu thuyền đánh cá, tàu thuyền ngư dân, tàu đánh bắt, ghe lưới,
  tàu câu, ghe đánh bắt, ghe biển, tàu cá xa bờ > tàu cá
tàu lớn đánh cá, tàu xa bờ > tàu cá từ 15m trở lên, tàu cá khai thác xa bờ
ghe cập bến, tàu về bến, ghe về bến, tàu vô bến > tàu cá cập cảng
cảng ghe, bến ghe > cảng cá, bến cá
chỗ ghe tránh bão, âu thuyền, khu tránh bão cho tàu > khu neo đậu tránh trú bão
tàu vượt ranh, vượt ranh giới biển, đánh cá vùng biển nước ngoài, tàu bị nước ngoài bắt, ngư dân bị bắt
  > vi phạm vùng biển nước ngoài, tàu cá vi phạm vùng biển nước ngoài
gỡ thẻ vàng, thẻ vàng thủy sản, thẻ vàng châu âu, chống đánh bắt lậu > chống khai thác iuu, khai thác iuu
mất kết nối định vị, tắt định vị, tắt máy giám sát > mất kết nối giám sát hành trình
giấy phép đánh cá, giấy phép đánh bắt, phép đánh cá > giấy phép khai thác thủy sản
giấy phép khai thác thủy sản = cấp phép khai thác thủy sản
dùng điện bắt cá, xiệc cá, chích cá bằng điện, rà điện bắt cá, đánh mìn bắt cá, nổ mìn bắt cá, lưới mùng
  > khai thác thủy sản bằng xung điện, vi phạm khai thác thủy sản
thả cá về sông, thả cá về tự nhiên, thả cá phóng sinh, thả giống xuống sông > thả cá giống, tái tạo nguồn lợi thủy sản
tôm giống, tôm bột, con tôm giống, cá bột, cá hương > giống thủy sản
bệnh tôm, tôm chết, tôm bệnh, tôm dính bệnh, tôm đỏ thân, tôm đốm trắng > dịch bệnh thủy sản, tôm bị bệnh
rừng xanh, rừng rú, cánh rừng, rừng bạt ngàn > rừng, diện tích rừng
rừng già, rừng nguyên sinh > rừng tự nhiên
rừng cấm, rừng quốc gia > rừng đặc dụng
rừng đầu nguồn, rừng chắn cát > rừng phòng hộ
rừng sú vẹt > rừng ngập mặn
rừng trồng lấy gỗ > rừng sản xuất, rừng trồng
trồng cây rừng, gây rừng, phủ xanh đồi trọc, phủ xanh đất trống, phủ xanh đất trống đồi núi trọc > trồng rừng,
  trồng rừng tập trung
trồng cây quanh nhà, trồng cây ven đường, trồng cây lẻ, trồng cây xanh > cây phân tán, trồng cây phân tán
trồng lẻ tẻ, trồng rải rác, trồng lác đác, trồng lẻ, cây trồng lẻ, cây trồng rải rác, trồng lẻ tẻ không thành rừng,
  trồng không thành rừng tập trung > trồng phân tán, cây phân tán
phá rừng làm rẫy, phát rẫy, phát rừng làm nương, đốt nương, tàn phá rừng, triệt hạ rừng, xẻ thịt rừng, hạ rừng,
  ken cây, đầu độc cây rừng, cưa trộm cây rừng, rừng bị tàn phá, rừng bị xẻ thịt, chặt cây rừng, đốn cây rừng,
  rừng chảy máu, chảy máu rừng > phá rừng
khai thác rừng lậu, đốn gỗ lậu, xẻ gỗ lậu, cưa gỗ lậu, chở gỗ lậu, gỗ lậu bị bắt, buôn gỗ lậu, đốn trộm gỗ,
  chặt trộm cây > khai thác gỗ trái phép, vận chuyển lâm sản trái phép
gỗ thu được, gỗ lấy được, gỗ rừng trồng, hạ gỗ, cưa gỗ, xẻ gỗ > khai thác gỗ, gỗ khai thác
nhặt củi, lấy củi, kiếm củi, chặt củi > củi khai thác
bắt gỗ lậu, kiểm lâm bắt, kiểm lâm xử, vụ kiểm lâm bắt, vi phạm về rừng, phạm luật rừng > vi phạm lâm luật
lửa rừng, cháy thực bì > cháy rừng
rừng phủ, che phủ rừng đạt, tỷ lệ rừng, tỷ lệ phủ xanh, tỷ lệ che phủ rừng, rừng che phủ > độ che phủ rừng
giữ rừng thuê, nhận khoán giữ rừng, dân nhận giữ rừng, thuê dân giữ rừng > khoán bảo vệ rừng
tiền bán carbon, bán tín chỉ carbon, bán khí các bon > tín chỉ carbon
giấy chứng nhận rừng, rừng fsc, chứng chỉ fsc > cấp chứng chỉ rừng, chứng chỉ quản lý rừng bền vững
bắt thú rừng, buôn thú rừng, thịt thú rừng, săn thú rừng, thịt rừng > động vật hoang dã, động vật rừng
vườn ươm cây, ươm giống, ươm cây giống, bầu ươm > gieo ươm, cây giống lâm nghiệp
cây giống trồng rừng > cây giống lâm nghiệp
kiểm lâm viên, người gác rừng, ông kiểm lâm > kiểm lâm

ra khơi đánh cá, ra biển đánh cá, tàu ra khơi, ghe ra khơi, đi đánh cá, đánh được cá, đánh bắt ngoài biển, kéo được cá
  > khai thác thủy sản, khai thác hải sản
thả tôm, thả cá nuôi, thả nuôi tôm, thả giống tôm, xuống giống tôm > nuôi trồng thủy sản, nuôi tôm
tôm chết hàng loạt, tôm bị bệnh chết, tôm nuôi bị chết, tôm dính dịch > dịch bệnh thủy sản, tôm bị bệnh
tàu cá bị bắt, đi biển bị bắt, tàu vượt biên đánh cá > tàu cá vi phạm vùng biển nước ngoài,
  vi phạm vùng biển nước ngoài
tàu mất tín hiệu, tàu cá mất tín hiệu, ghe mất tín hiệu, tàu tắt máy định vị > mất kết nối giám sát hành trình
đi chích cá, kích điện bắt cá, dùng kích điện, đánh bắt tận diệt, tận diệt thủy sản
  > khai thác thủy sản bằng xung điện, vi phạm khai thác thủy sản
trồng được bao nhiêu rừng, trồng mới được rừng, ra quân trồng rừng > trồng rừng, trồng rừng tập trung
trồng cây đầu xuân, trồng cây dịp tết, trồng cây bóng mát > trồng cây phân tán, cây phân tán
rừng bị đốt phá, vào rừng chặt cây, lén chặt rừng, lén phá rừng, mất bao nhiêu rừng, vụ phá rừng trái phép,
  vụ chặt rừng > phá rừng
chặt gỗ lậu, chặt gỗ trộm, chặt cây trộm trong rừng, cưa cây trộm, đốn cây trộm, lén đốn gỗ > khai thác gỗ trái phép,
  khai thác rừng trái pháp luật
chở gỗ trái phép, chở gỗ không giấy tờ > vận chuyển lâm sản trái phép
kiểm lâm phạt, kiểm lâm lập biên bản, phạt phá rừng > vi phạm lâm luật, xử lý vi phạm lâm luật
rừng bốc cháy, rừng cháy rụi, cháy mất rừng, rừng bị thiêu rụi, cháy cả cánh rừng, đốt nương cháy rừng,
  đốt rẫy cháy rừng > cháy rừng
lấn chiếm rừng làm rẫy, lấn rừng làm nương > lấn chiếm rừng, lấn chiếm đất rừng
tiền dân giữ rừng > chi trả dịch vụ môi trường rừng
bẫy thú rừng, săn bắn thú, săn bắn thú rừng, bẫy chim trời, bẫy chim, nuôi nhốt thú rừng, buôn động vật rừng
  > săn bắt động vật hoang dã, động vật hoang dã
thả thú về rừng > thả về tự nhiên, tái thả động vật
đốn rừng trồng bán gỗ, chặt keo bán > khai thác gỗ, gỗ khai thác
nhận giữ rừng, dân nhận khoán rừng, dân giữ rừng > khoán bảo vệ rừng

rừng trồng được > trồng rừng, trồng rừng mới, diện tích trồng rừng
phá mất rừng, rừng bị chặt phá > phá rừng, phá rừng trái pháp luật
độ phủ xanh của rừng > tỷ lệ che phủ rừng, độ che phủ rừng

vinh danh di sản, được vinh danh di sản, vinh danh cây di sản, vinh danh là cây di sản, phong cây di sản,
  phong là cây di sản, gắn biển cây di sản > cây di sản, công nhận cây di sản
gốc chè > cây chè
gốc trà > cây chè
gốc cam > cây cam
gốc đào > cây đào
"""
