"""What belongs to no field: verbs of change, the country."""

WORDINGS = """
tụt, sụt, đi xuống, tụt xuống, sụt giảm > giảm
đi lên, nhích lên > tăng
giảm sâu > giảm
mới mở, mở cửa đón khách > khai trương, đưa vào hoạt động
toàn quốc = cả nước
dùng cho, dùng vào, dùng để > sử dụng cho, sử dụng vào, sử dụng để, dành cho
áp dụng mô hình = thực hiện mô hình = triển khai mô hình

lao dốc, tụt dốc, tuột dốc, xuống dốc, rơi mạnh, rớt, tuột xuống, rớt xuống, hạ xuống, tụt mạnh, sụt mạnh, giảm sút,
  sa sút, teo tóp, hao hụt, co hẹp > giảm
nhích, vọt, vọt lên, tăng vọt, nhảy vọt, đội lên, phi mã, phình ra, bật lên, nhỉnh lên, leo lên, dâng lên,
  khấm khá lên > tăng
dân chúng, dân tình, bá tánh, bà con cô bác > người dân
máy vi tính > máy tính
xe hơi > xe ô tô
xe hơi con, xe hơi gia đình, xe con > ô tô con, xe ô tô con
xe gắn máy, xe honda > xe máy, mô tô
xe máy = xe mô tô
máy bay không người lái, drone, flycam > thiết bị bay không người lái, phương tiện bay không người lái
thiết bị bay không người lái = phương tiện bay không người lái = tàu bay không người lái

ghi tên > đăng ký
đi xuống thấp, hạ thấp, xẹp xuống, xẹp, vơi, ít đi, bớt đi, hụt đi, sút đi, sút kém, thụt lùi, tụt lùi, tụt lại,
  đuối sức, chững xuống, rút xuống, teo lại, nhỏ lại, hạ bớt, mất đà, trượt dốc, cắm đầu đi xuống, chúi xuống > giảm
nhảy lên, vống lên, vọt cao, phất lên, lớn thêm, nở ra, dôi ra, trội lên, nhiều lên, cao lên, phi nước đại, leo dốc,
  bùng lên, phình to, bứt phá, tăng tốc, đi lên mạnh, lên cao, nhích nhẹ, nhúc nhích > tăng
dậm chân tại chỗ, giậm chân tại chỗ, đứng yên, đứng im, không nhúc nhích, không xê dịch > không thay đổi, giữ nguyên,
  ổn định
hoàn tất, làm xong xuôi, xong xuôi, làm trọn > hoàn thành
vượt chỉ tiêu, lố kế hoạch, vượt mức đề ra > vượt kế hoạch
hụt kế hoạch, hụt chỉ tiêu, lỡ kế hoạch, vỡ kế hoạch, không tới chỉ tiêu > không đạt kế hoạch, chưa đạt kế hoạch
mất mạng, toi mạng, vong mạng, bỏ mình, tử nạn, thiệt thân, mất mạng sống, lìa đời, qua đời, chết tươi, bỏ xác,
  vùi thây > người chết, tử vong
bị thương tật, mang thương tật, dính thương tích, xây xát, sứt đầu mẻ trán, què tay gãy chân, bầm dập > bị thương
biệt tăm, bặt tin, mất hút, mất tăm, mất dấu, bặt vô âm tín > mất tích
bà con mình, bà con ta, người dân mình, dân mình, dân ta, dân địa phương > người dân, nhân dân
cây số vuông, cây số vuông đất, cây số vuông diện tích, km2 đất, km2 diện tích > km2
cây số vuông làm ra, cây số vuông đất làm ra, km2 làm ra, km2 đất làm ra, cây số vuông tạo ra, km2 tạo ra,
  cây số vuông đất tạo ra, km2 đất tạo ra > mật độ kinh tế
tàu bè, ghe tàu thuyền bè, thuyền bè, tàu ghe, ghe thuyền > tàu thuyền, phương tiện thủy
xe bốn bánh > ô tô
xe hai bánh, xe 2 bánh > xe mô tô, xe máy
xe ba bốn bánh > xe ba bánh
xe điện > ô tô điện, xe máy điện
nhà nước giúp > hỗ trợ
tiếp sức, chung tay, giúp sức, giùm giúp, giúp vốn, giúp tiền > hỗ trợ
lãnh đạo tỉnh, quan tỉnh, mấy ông tỉnh > lãnh đạo ủy ban nhân dân tỉnh
ông chủ tịch tỉnh > chủ tịch ủy ban nhân dân tỉnh
ông chủ tịch huyện > chủ tịch ủy ban nhân dân huyện
ông chủ tịch xã > chủ tịch ủy ban nhân dân xã
toàn quốc gia, khắp nước, cả nước mình, khắp cả nước > cả nước

làm trễ, trễ nải, bị muộn, làm muộn, muộn màng, trễ tràng > chậm, chậm trễ
không quá, nhiều lắm là, cao lắm là, cùng lắm là > tối đa, không vượt quá
ít ra là, ít ra cũng, thấp lắm là, chí ít, chí ít là > tối thiểu
không dưới > tối thiểu
cướp đi mạng sống, lấy đi mạng sống, cướp đi mạng người, lấy đi mạng người, cướp mất mạng người, cướp mạng,
  mất đi mạng sống, cướp sinh mạng, tước đi sinh mạng, cướp đi tính mạng, mạng người bị cướp đi,
  thiệt mất mạng > người chết, tử vong, làm chết
người trầy trụa, bị thương tích > bị thương, người bị thương
chưa tìm được tung tích, không rõ tung tích, chưa rõ tung tích, không rõ sống chết > mất tích
nạn nhân > bị hại, người bị hại
tuột dốc không phanh, rớt thê thảm, giảm chóng mặt, tụt thảm hại, giảm không phanh, sút giảm, hạ nhiệt, kéo tụt,
  tuột dốc mạnh, thụt giảm, thụt xuống > giảm
vọt mạnh, tăng chóng mặt, nhích dần, lên vùn vụt, lên vòn vọt, tăng đột biến, đi lên rõ rệt > tăng
không tăng không giảm, y như cũ, vẫn như cũ, vẫn y nguyên, không suy suyển, không đổi so > không thay đổi, giữ nguyên
về đích sớm, cán đích sớm, làm xong sớm > hoàn thành trước kế hoạch, hoàn thành sớm
đúng kế hoạch đề ra, tròn kế hoạch, trọn kế hoạch > đạt kế hoạch, đạt 100% kế hoạch
qua mặt kế hoạch, hơn kế hoạch, vượt mức kế hoạch, vượt xa kế hoạch, vượt mục tiêu đề ra > vượt kế hoạch
không kịp kế hoạch, thua kế hoạch, kém kế hoạch > không đạt kế hoạch, chưa đạt kế hoạch
cộng dồn từ đầu năm > lũy kế từ đầu năm
cộng dồn lại, tính gộp > lũy kế
đi vào chạy, bắt đầu chạy, đưa vào chạy, cho chạy chính thức > đưa vào hoạt động, đi vào hoạt động
đưa vào xài, cho xài, đem ra xài > đưa vào sử dụng
gặp gỡ thân mật, gặp gỡ đầu xuân, họp mặt, họp mặt đầu xuân, gặp gỡ > gặp mặt
giúp đỡ bà con, giúp đỡ người dân, đỡ đần bà con, trợ giúp bà con, giúp bà con > hỗ trợ người dân, hỗ trợ
tiền giúp, tiền đỡ đầu, tiền giúp đỡ, khoản giúp đỡ > kinh phí hỗ trợ, hỗ trợ
ông bí thư xã > bí thư đảng ủy xã
tết độc lập, lễ độc lập, ngày độc lập > quốc khánh
ngày thầy cô, lễ thầy cô > ngày nhà giáo việt nam
tết thiếu nhi, ngày thiếu nhi > quốc tế thiếu nhi
đi thăm hỏi, thăm nom > thăm hỏi, thăm tặng quà
trễ, bị trễ > chậm, quá hạn
được cho tiền, cho tiền bà con, cho tiền dân, cho tiền hộ nghèo > hỗ trợ
trung bình = bình quân

bỏ ra, bỏ tiền ra, bỏ tiền, dốc hầu bao, xuất tiền, chi ra, tốn, tốn kém, tốn hết, hao tốn, ngốn, ngốn hết, đổ vào, rót,
  rót vào, rót xuống > chi, kinh phí, chi trả, hỗ trợ, vốn
mất hết, mất đi, mất toi, mất sạch, mất trắng tiền, bay mất, tiền bị mất, bị mất tiền > thiệt hại, chiếm đoạt
mất > thiệt hại, bị chiếm đoạt
trả cho > chi trả
ngưng lại, yêu cầu ngưng, yêu cầu ngừng, bắt ngừng, buộc ngưng, buộc ngừng, phải ngưng, phải dừng, bắt dừng
  > tạm dừng, đình chỉ, dừng hoạt động
xong xuôi, làm xong, đã xong, xóa xong, cất xong, xây xong > hoàn thành
"""
