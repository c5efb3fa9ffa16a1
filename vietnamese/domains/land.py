"""Land, site clearance, minerals, water, waste and the environment."""

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

làm bẩn môi trường, xả bẩn, làm ô nhiễm > vi phạm môi trường, gây ô nhiễm
gây ô nhiễm > vi phạm môi trường
vi phạm môi trường = vi phạm về môi trường = vi phạm bảo vệ môi trường = vi phạm pháp luật về môi trường
xả thải > vi phạm môi trường, nước thải
xả nước thải
rác > chất thải rắn, rác thải
đổ rác, gom rác, lượm rác, hốt rác, dọn rác > thu gom rác thải, thu gom chất thải rắn
thu gom rác thải = thu gom chất thải rắn = rác thải được thu gom
xử lý rác thải = xử lý chất thải rắn
rác sinh hoạt = rác thải sinh hoạt = chất thải rắn sinh hoạt
rác y tế > chất thải y tế
chất thải y tế = rác thải y tế = chất thải rắn y tế
chất thải nguy hại = rác thải nguy hại
nước sạch = nước sạch sinh hoạt
nước máy > nước sạch, cấp nước sạch
nước hợp vệ sinh = nước sinh hoạt hợp vệ sinh
nhà cầu, hố xí > nhà tiêu hợp vệ sinh
nhà tiêu hợp vệ sinh = nhà vệ sinh hợp vệ sinh = nhà tiêu đạt chuẩn
dọn vệ sinh, quét dọn > vệ sinh môi trường, tổng vệ sinh
khói bụi > ô nhiễm không khí
giấy phép môi trường = cấp giấy phép môi trường
"""
