"""Land, site clearance, resettlement, minerals."""

WORDINGS = """
sổ đỏ, sổ hồng, bìa đỏ, giấy tờ đất, giấy đất, sổ đất > giấy chứng nhận quyền sử dụng đất
giấy chứng nhận quyền sử dụng đất = giấy chứng nhận qsdđ = giấy chứng nhận đất đai
cấp đổi sổ đỏ > cấp đổi giấy chứng nhận quyền sử dụng đất
lấy đất, thu đất > thu hồi đất
thu hồi đất = đất thu hồi = đất bị thu hồi
giải tỏa > giải phóng mặt bằng, thu hồi đất
giải tỏa vỉa hè > giải tỏa lấn chiếm, trật tự đô thị
giải phóng mặt bằng = bồi thường giải phóng mặt bằng = bồi thường hỗ trợ tái định cư = công tác giải phóng mặt bằng
đền bù > bồi thường
tiền đền bù, trả tiền đền bù > tiền bồi thường, chi trả bồi thường, chi trả kinh phí
trả tiền cho dân, trả tiền dân > chi trả bồi thường, chi trả kinh phí
chi trả bồi thường = chi trả tiền bồi thường = chi trả kinh phí bồi thường = chi trả kinh phí
phương án bồi thường = phương án bồi thường, hỗ trợ = phương án đền bù
bàn giao mặt bằng = giao mặt bằng = mặt bằng bàn giao = mặt bằng đã bàn giao
giải phóng mặt bằng đã bàn giao, giải phóng mặt bằng và bàn giao, giải phóng và bàn giao mặt bằng > bàn giao mặt bằng,
  mặt bằng bàn giao
giao đất sạch, đất sạch > bàn giao mặt bằng
thống kê kiểm đếm = kiểm đếm
đo đạc đất > đo đạc, trích đo địa chính
đo đạc = trích đo = đo đạc địa chính
hộ bị ảnh hưởng = hộ gia đình bị ảnh hưởng = hộ bị thu hồi đất
dời nhà > di dời, tái định cư
chuyển mục đích sử dụng đất = chuyển đổi mục đích sử dụng đất
lên thổ cư, chuyển đất lúa, chuyển đất vườn > chuyển mục đích sử dụng đất
thuê đất = cho thuê đất
tách thửa, tách sổ > tách thửa đất, đăng ký biến động đất đai
sang tên sổ đỏ, sang tên đất > chuyển nhượng quyền sử dụng đất, đăng ký biến động đất đai
chuyển nhượng quyền sử dụng đất = chuyển nhượng đất đai
lấn đất, chiếm đất, lấn chiếm đất > lấn chiếm đất đai, vi phạm đất đai
vi phạm đất đai = vi phạm pháp luật đất đai = vi phạm trong lĩnh vực đất đai = vi phạm về đất đai
tranh chấp đất = tranh chấp đất đai
kế hoạch dùng đất > kế hoạch sử dụng đất
cát tặc, hút cát, hút cát trộm, đào cát trộm > khai thác cát trái phép, khai thác khoáng sản trái phép
đào đất trộm, đào đất chui > khai thác đất trái phép, khai thác khoáng sản trái phép
khai thác khoáng sản trái phép = khai thác trái phép khoáng sản
mỏ đá, mỏ đất > khai thác khoáng sản, mỏ khoáng sản

làm sổ đỏ, cấp sổ đỏ > cấp giấy chứng nhận quyền sử dụng đất
giấy chứng nhận lần đầu = cấp giấy chứng nhận lần đầu = cấp giấy chứng nhận quyền sử dụng đất lần đầu
sổ đỏ lần đầu, làm sổ lần đầu, cấp sổ lần đầu > cấp giấy chứng nhận lần đầu
đổi sổ đỏ > cấp đổi giấy chứng nhận, cấp đổi giấy chứng nhận quyền sử dụng đất
thế chấp sổ đỏ, cầm sổ đỏ, cầm cố sổ đỏ > đăng ký thế chấp, đăng ký biện pháp bảo đảm
đăng ký biện pháp bảo đảm = đăng ký giao dịch bảo đảm
đất thổ cư, thổ cư > đất ở
hiến đất = nhân dân hiến đất = tự nguyện hiến đất
cho đất làm đường, hiến đất làm đường > hiến đất
lô đất tái định cư = lô tái định cư = ô đất tái định cư
nền tái định cư > lô đất tái định cư
chỗ tái định cư, chỗ ở mới > khu tái định cư
bố trí tái định cư = giao đất tái định cư
chưa nhận tiền đền bù > chưa nhận tiền bồi thường
chưa chịu giao đất, không chịu giao đất, chưa giao đất cho dự án > chưa bàn giao mặt bằng
vướng đất, vướng mặt bằng, kẹt mặt bằng > vướng mắc giải phóng mặt bằng
ép thu hồi, cưỡng chế lấy đất > cưỡng chế thu hồi đất
hộ nhận tiền đền bù, nhà đã nhận tiền đền bù > hộ nhận tiền bồi thường, chi trả bồi thường
áp giá đền bù, tính tiền đền bù > phương án bồi thường
trúng đấu giá = trúng đấu giá quyền sử dụng đất
lô đất đấu giá = thửa đất đấu giá
định giá đất = xác định giá đất
ra giá đất, tính giá đất > định giá đất, xác định giá đất
làm nhà trên đất lúa, xây nhà trên đất ruộng, xây trên đất nông nghiệp > sử dụng đất sai mục đích
dùng đất sai, xài đất sai > sử dụng đất sai mục đích
sử dụng đất sai mục đích = sử dụng đất không đúng mục đích
giành đất, cãi nhau đất đai, kiện đất > tranh chấp đất đai
đất bỏ không, đất hoang > đất chưa sử dụng
đất chưa sử dụng = đất chưa đưa vào sử dụng
cát lậu, chở cát lậu > vận chuyển khoáng sản trái phép, khai thác cát trái phép
vàng tặc, đào vàng trộm, đào vàng > khai thác vàng trái phép, khai thác khoáng sản trái phép
mỏ lậu, khai mỏ chui, đào mỏ trộm > khai thác khoáng sản trái phép
giấy phép mỏ, phép mỏ, giấy phép khai mỏ > giấy phép khai thác khoáng sản
giấy phép khai thác khoáng sản = cấp phép khai thác khoáng sản = cấp giấy phép khai thác khoáng sản
đất san nền, đất đắp nền > đất san lấp, vật liệu san lấp
vật liệu san lấp = đất san lấp = đất làm vật liệu san lấp
đóng cửa mỏ = đóng cửa mỏ khoáng sản

đền bù giải tỏa, giải tỏa đền bù, đền bù đất đai, giải tỏa mặt bằng > bồi thường giải phóng mặt bằng,
  giải phóng mặt bằng
đền bù cho dân, tiền đền bù đất, tiền bồi hoàn, tiền giải tỏa > tiền bồi thường, chi trả bồi thường, kinh phí bồi thường
hộ được đền bù, nhà được đền bù, hộ nhận đền bù, nhà nhận đền bù, hộ lãnh tiền đền bù > hộ nhận tiền bồi thường,
  chi trả bồi thường
hộ bị lấy đất, nhà bị lấy đất, hộ mất đất, nhà mất đất, nhà bị giải tỏa, hộ bị giải tỏa > hộ bị thu hồi đất,
  hộ bị ảnh hưởng
nhà chưa chịu dời, hộ chưa chịu dời, hộ chưa chịu đi, nhà chưa chịu đi > hộ chưa di dời, hộ chưa bàn giao mặt bằng
hộ chưa bàn giao mặt bằng = hộ chưa bàn giao
hộ không đồng ý, hộ không chịu nhận tiền, hộ chống đối > hộ chưa đồng thuận, hộ chưa nhận tiền bồi thường
đất đã giao cho dự án, đất giao cho chủ đầu tư, mặt bằng sạch, giao mặt bằng sạch > bàn giao mặt bằng
dời mồ mả, dời mả, dời mộ, bốc mộ, bốc mả > di chuyển mộ, di dời mồ mả
di chuyển mộ = di chuyển mồ mả = di dời mồ mả = di dời mộ
cấp nền, cấp nền nhà, chia nền, chia lô tái định cư > giao đất tái định cư, bố trí tái định cư
nhà tái định cư, hộ vào khu tái định cư, dọn vào khu tái định cư > bố trí tái định cư, hộ tái định cư
cấp đất, cho đất, xin đất > giao đất
mướn đất, cho mướn đất > thuê đất
mua bán đất, mua bán nhà đất, bán đất cho nhau, giao dịch đất > chuyển nhượng quyền sử dụng đất
bán đấu giá đất, đem đất đấu giá, bán đất đấu giá, đấu đất > đấu giá quyền sử dụng đất
đấu giá quyền sử dụng đất = đấu giá đất
phân lô bán nền, phân lô > tách thửa đất
đo đất, đo ruộng đất > đo đạc địa chính
giá đất = bảng giá đất
sốt đất, đất lên giá > giá đất
giấy tờ nhà đất, giấy nhà đất, bìa đất, giấy hồng, sổ nhà, sổ ruộng > giấy chứng nhận quyền sử dụng đất
cấp sổ hồng, cấp bìa đỏ, làm bìa đỏ, làm sổ hồng, ra sổ đỏ, ra sổ, cấp sổ, làm sổ đất
  > cấp giấy chứng nhận quyền sử dụng đất
thu hồi sổ đỏ, hủy sổ đỏ, rút sổ đỏ > thu hồi giấy chứng nhận quyền sử dụng đất
đất ruộng lên thổ cư, đổi đất ruộng, chuyển đất ruộng, đổi mục đích đất, chuyển mục đích đất, chuyển đất nông nghiệp
  > chuyển mục đích sử dụng đất
xài đất bậy, sử dụng đất bậy, xây trên đất lúa > sử dụng đất sai mục đích, vi phạm đất đai
lấn đất công, chiếm đất công, bao chiếm đất > lấn chiếm đất đai, vi phạm đất đai
múc đất trộm, múc trộm đất, múc đất lậu, đào đất lậu > khai thác đất trái phép, khai thác khoáng sản trái phép
hút cát lậu, bơm cát trộm, bơm cát lậu, hút trộm cát, đào trộm cát, múc cát trộm > khai thác cát trái phép,
  khai thác khoáng sản trái phép
mỏ cát > mỏ khoáng sản, khai thác khoáng sản
phép khai thác mỏ, cấp phép mỏ, mỏ được cấp phép > giấy phép khai thác khoáng sản
đấu giá mỏ = đấu giá quyền khai thác khoáng sản = đấu giá quyền khai thác mỏ

lấy lại đất, thu lại đất, lấy ruộng, thu ruộng, lấy đất ruộng, quy hoạch lấy đất, đất bị lấy, đất bị thu, bị mất đất,
  thu hồi ruộng > thu hồi đất
mặt bằng trống, mặt bằng trao tay, trao mặt bằng, có mặt bằng, trao đất sạch, đất trống giao cho nhà thầu
  > bàn giao mặt bằng
giải phóng đất, dọn mặt bằng, gỡ mặt bằng, giải tỏa trắng, giải tỏa đất, giải tỏa nhà, lo mặt bằng
  > giải phóng mặt bằng
bù tiền đất, bù đất, bồi thường đất, tiền bù đất, tiền bồi thường đất, bù thiệt hại đất, đền bù ruộng, đền bù nhà cửa,
  đền bù hoa màu > bồi thường, chi trả bồi thường
nhà đã lãnh tiền đền bù, dân nhận tiền bồi thường > hộ nhận tiền bồi thường, chi trả bồi thường
dân chưa nhận tiền đền bù, chưa trả tiền đền bù > chưa nhận tiền bồi thường, chưa chi trả
hộ phải di chuyển, nhà phải dọn đi, hộ phải dọn đi, nhà phải di chuyển > hộ phải di dời
gia đình phải dọn đi, gia đình phải dời đi, gia đình phải chuyển đi, gia đình phải di chuyển, gia đình phải di dời,
  hộ phải dời đi, nhà phải dời đi, hộ phải chuyển đi, phải dời nhà đi > di dời, hộ phải di dời
hộ còn vướng, nhà còn vướng, hộ chưa giao đất, nhà chưa giao đất, hộ còn kẹt, hộ chây ì, nhà chưa dời
  > hộ chưa bàn giao mặt bằng, vướng mắc giải phóng mặt bằng
kẹt giải tỏa, tắc mặt bằng, mặt bằng tắc, mặt bằng kẹt, nghẽn mặt bằng, mắc mặt bằng > vướng mắc giải phóng mặt bằng
đếm cây cối nhà cửa, kiểm kê đất đai tài sản, đếm tài sản trên đất > kiểm đếm
cải táng, bốc mồ mả, dời nghĩa địa, cất mộ, chuyển mồ mả > di chuyển mộ
nghĩa địa > nghĩa trang, nghĩa trang nhân dân
đất chia cho dân tái định cư, nền nhà tái định cư, suất tái định cư, lô nền > lô đất tái định cư, bố trí tái định cư
dân dọn vào ở khu tái định cư, vào ở tái định cư, nhận nền tái định cư > bố trí tái định cư, giao đất tái định cư
sổ đất đai, giấy đỏ, sổ bìa đỏ, bìa hồng, giấy chủ quyền, chủ quyền đất, giấy tờ chủ quyền, sổ quyền sử dụng đất,
  giấy chủ quyền nhà > giấy chứng nhận quyền sử dụng đất
ra giấy đỏ, làm giấy đất, cấp giấy đỏ, làm chủ quyền, phát sổ đỏ, trao sổ đỏ, phát sổ, trả sổ đỏ
  > cấp giấy chứng nhận quyền sử dụng đất
sổ mới lần đầu, cấp sổ đỏ mới, làm sổ đỏ lần đầu > giấy chứng nhận lần đầu
đổi sổ hồng, đổi bìa đỏ, cấp lại sổ đỏ > cấp đổi giấy chứng nhận quyền sử dụng đất
sang tên sổ, mua bán sang tên, sang nhượng đất, nhượng đất, sang sổ > chuyển nhượng quyền sử dụng đất
cắt đất, cắt thửa, chia thửa, cắt sổ, chia đất cho con > tách thửa đất
cắm sổ đỏ, thế chấp đất, cầm giấy đất, cầm sổ > đăng ký thế chấp, đăng ký biện pháp bảo đảm
lên đất ở, lên đất thổ cư, chuyển thổ cư, chuyển sang thổ cư, lên thổ, đất vườn lên thổ cư, đất ruộng thành đất ở,
  xin chuyển đất ở, chuyển lúa sang đất khác > chuyển mục đích sử dụng đất
xây nhà trên ruộng, đổ đất lên ruộng, san lấp ruộng, lấp ruộng, dựng nhà trên đất ruộng > sử dụng đất sai mục đích,
  vi phạm đất đai
lấn chiếm đất công, lấn đất rừng, lấn sông, lấn kênh, nhảy dù đất, xí đất > lấn chiếm đất đai, vi phạm đất đai
đụng độ đất đai, giành giật đất, kiện ranh đất, tranh ranh đất, cãi ranh đất > tranh chấp đất đai
ruộng công, đất công điền > đất công ích
đất nông, đất làm nông, đất làm ruộng, đất trồng trọt > đất nông nghiệp, đất sản xuất nông nghiệp
đất để ở, đất cất nhà, đất làm nhà > đất ở
đất rừng núi, đất đồi núi > đất lâm nghiệp
sàn đấu giá đất, đấu giá nền, đấu nền, đấu giá lô đất, bán đấu giá lô đất > đấu giá quyền sử dụng đất
lô trúng, nền trúng, lô đấu trúng > trúng đấu giá
tiền cọc đất, bỏ cọc đất > bỏ cọc trúng đấu giá
khung giá đất, giá đất nhà nước, giá nhà nước quy định cho đất > bảng giá đất
giá đất cụ thể = xác định giá đất cụ thể
mướn đất công, thuê đất nhà nước, thuê đất làm xưởng > thuê đất
bơm hút cát, cát tặc lộng hành, ghe hút cát, tàu hút cát, hút cát lén, bơm hút trộm cát, nạn cát tặc
  > khai thác cát trái phép
mỏ đất san lấp, mỏ đất đắp > mỏ vật liệu san lấp, mỏ đất
xúc đất lậu, xúc đất trộm, xe chở đất lậu, xẻ đồi, bạt núi, xẻ núi lấy đất > khai thác đất trái phép
đào bới quặng, đào quặng lậu, quặng tặc > khai thác khoáng sản trái phép
làm khu tái định cư, xây khu tái định cư > xây dựng khu tái định cư

dọn sạch mặt bằng, dọn mặt bằng làm đường, giải tỏa làm đường, lấy đất làm đường, giải tỏa dân > giải phóng mặt bằng,
  thu hồi đất
nhận đền bù, đền bù bao nhiêu tiền > chi trả bồi thường, tiền bồi thường
không nhận tiền đền bù > chưa nhận tiền bồi thường
đất đã lấy xong, đã lấy được đất, đã bàn giao đất > bàn giao mặt bằng
kẹt vì mặt bằng, vướng đền bù, ách vì mặt bằng, chưa có mặt bằng, chưa xong mặt bằng, chưa giải tỏa xong
  > vướng mắc giải phóng mặt bằng
chưa chịu dọn đi, không chịu dọn đi, không chịu dời, không chịu di dời, hộ không chịu dời, chưa chịu giao mặt bằng
  > hộ chưa bàn giao mặt bằng, chưa bàn giao mặt bằng
ép dân giao đất > cưỡng chế thu hồi đất
phải dời nhà, nhà phải giải tỏa, nhà dính giải tỏa, đất dính giải tỏa, dính quy hoạch giải tỏa, hộ dính giải tỏa,
  nhà trong vùng giải tỏa > hộ bị thu hồi đất, hộ bị ảnh hưởng
bốc thăm tái định cư > bố trí tái định cư, giao đất tái định cư
dời phần mộ, dời mồ mả tổ tiên, di dời phần mộ > di chuyển mộ
xin sổ đỏ, làm được sổ đỏ, làm giấy tờ đất, làm giấy tờ nhà đất, ra được sổ, làm sổ
  > cấp giấy chứng nhận quyền sử dụng đất
đất chưa có sổ > chưa được cấp giấy chứng nhận quyền sử dụng đất, chưa cấp giấy chứng nhận
cấp sổ đỏ lần đầu > giấy chứng nhận lần đầu
đổi sổ cũ sang mới > cấp đổi giấy chứng nhận quyền sử dụng đất
buôn bán nhà đất, buôn nhà đất, kinh doanh nhà đất, buôn đất > kinh doanh bất động sản
sang tên nhà đất, bán nhà bán đất, mua đất bán đất, sang nhượng nhà đất > chuyển nhượng quyền sử dụng đất
tặng đất cho con, sang tên cho con > tặng cho quyền sử dụng đất
xin tách thửa, xin tách sổ, chia nhỏ thửa đất, tách đất > tách thửa đất
mang sổ đỏ đi vay, cắm sổ đỏ vay tiền > đăng ký thế chấp, đăng ký biện pháp bảo đảm
xin chuyển đất > chuyển mục đích sử dụng đất
cãi nhau vì đất, đánh nhau vì đất, giành nhau đất, kiện cáo đất đai, kiện nhau vì đất > tranh chấp đất đai
lấn ra đất công, chiếm dụng đất công > lấn chiếm đất đai
ôm đất, đất dự án bỏ hoang, dự án ôm đất > chậm đưa đất vào sử dụng, không đưa đất vào sử dụng
bắt hút cát, bị bắt hút cát, hút cát ban đêm, hút cát dưới sông, bơm cát dưới sông > khai thác cát trái phép
đào đất đem bán, múc đất đồi, đào đồi lấy đất, san đồi lấy đất > khai thác đất trái phép
đào khoáng sản trộm, khai thác quặng lậu > khai thác khoáng sản trái phép
được cấp mỏ, xin cấp mỏ, xin khai thác mỏ, được khai thác mỏ, cho khai thác mỏ > giấy phép khai thác khoáng sản

sổ đỏ đã cấp > cấp giấy chứng nhận quyền sử dụng đất
"""
