"""Land, site clearance, resettlement, minerals."""

WORDINGS = """
sổ đỏ, sổ hồng, bìa đỏ, giấy tờ đất, giấy đất, sổ đất > giấy chứng nhận quyền sử dụng đất
giấy chứng nhận quyền sử dụng đất = giấy chứng nhận qsdđ = giấy chứng nhận đất đai
cấp đổi sổ đỏ > cấp đổi giấy chứng nhận quyền sử dụng đất
lấy đất, thu đất > thu hồi đất
thu hồi đất = đất thu hồi = đất bị thu hồi
giải tỏa > giải phóng mặt bằng, thu hồi đất
giải tỏa vỉa hè > giải tỏa lấn chiếm, trật tự đô thị
giải phóng mặt bằng = bồi thường giải phóng mặt bằng = bồi thường hỗ trợ tái định cư
đền bù > bồi thường
tiền đền bù, trả tiền đền bù > tiền bồi thường, chi trả bồi thường, chi trả kinh phí
trả tiền cho dân, trả tiền dân > chi trả bồi thường, chi trả kinh phí
chi trả bồi thường = chi trả tiền bồi thường = chi trả kinh phí bồi thường = chi trả kinh phí
phương án bồi thường = phương án bồi thường, hỗ trợ = phương án đền bù
bàn giao mặt bằng = giao mặt bằng = mặt bằng bàn giao
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
"""
