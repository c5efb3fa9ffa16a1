"""Industry, its products and stocks, electricity, craft villages."""

WORDINGS = """
xưởng > cơ sở sản xuất
nhà máy > cơ sở sản xuất công nghiệp
làm ăn > sản xuất kinh doanh
may mặc > sản xuất trang phục, dệt may
quần áo > trang phục, may mặc
giày dép > sản xuất da và các sản phẩm có liên quan
đồ gỗ > sản phẩm từ gỗ, giường tủ bàn ghế
rượu bia, bia rượu, nước ngọt > đồ uống
thuốc lá = sản phẩm thuốc lá
gạch ngói > vật liệu xây dựng
đồ điện tử, linh kiện > sản phẩm điện tử, linh kiện điện tử
khai mỏ, đào mỏ > khai khoáng, khai thác khoáng sản
khai khoáng = công nghiệp khai khoáng = ngành khai khoáng
chế biến chế tạo = công nghiệp chế biến chế tạo = ngành chế biến chế tạo
sản xuất công nghiệp
chỉ số sản xuất công nghiệp = chỉ số sản xuất toàn ngành công nghiệp = chỉ số phát triển sản xuất công nghiệp
điện nước > sản xuất và phân phối điện, cung cấp nước
cúp điện, cắt điện, bị cúp điện, bị cắt điện > mất điện, ngừng cung cấp điện
mất điện, bị mất điện > ngừng cung cấp điện
đường dây hỏng, đường dây điện hỏng, đường dây điện bị hỏng, hỏng đường dây > sự cố đường dây, sự cố lưới điện
điện thương phẩm = điện tiêu thụ
tiền điện > chi phí điện, hóa đơn điện
hàng tồn, hàng tồn kho > chỉ số tồn kho
sử dụng lao động trong doanh nghiệp công nghiệp = chỉ số sử dụng lao động
lấp đầy khu công nghiệp = lấp đầy các khu công nghiệp
làng nghề = làng nghề truyền thống
khuyến công = hoạt động khuyến công

điện làm ra, phát điện > điện sản xuất, sản lượng điện
xài điện, tiêu thụ điện, điện xài > điện thương phẩm, điện tiêu thụ
điện sản xuất = sản xuất điện = điện phát ra
nước máy thương phẩm = nước máy tiêu thụ
clanhke = clinker
hàng ế, hàng ứ đọng > chỉ số tồn kho, tồn kho
chỉ số tiêu thụ = chỉ số tiêu thụ sản phẩm
chỉ số tồn kho = chỉ số tồn kho sản phẩm
công nhân nhà máy, thợ nhà máy, công nhân trong xưởng > lao động trong doanh nghiệp công nghiệp, chỉ số sử dụng lao động
nhà máy mới chạy, nhà máy đi vào chạy > đi vào hoạt động
kín khu công nghiệp, thuê hết khu công nghiệp > lấp đầy khu công nghiệp
điện lưới = điện lưới quốc gia
hộ sử dụng điện = hộ được sử dụng điện = hộ dùng điện = hộ sử dụng điện lưới quốc gia
hộ có điện, nhà có điện, nhà dân có điện > hộ sử dụng điện
dệt may = ngành dệt may

gạch đỏ, gạch đất nung > gạch nung, gạch xây
gạch nung = gạch đất sét nung = gạch xây dựng bằng đất sét nung
gạch không nung = gạch xi măng cốt liệu
áo quần, quần áo may sẵn > trang phục, quần áo
giầy dép, giày thể thao > giày dép, sản xuất da và các sản phẩm có liên quan
cám heo, cám lợn, cám gà, cám cò, cám chăn nuôi > thức ăn chăn nuôi, thức ăn gia súc
đường cát > đường kính, đường tinh luyện
sắt cây, sắt xây dựng, sắt xây nhà > thép xây dựng, sắt thép
thùng giấy, thùng các tông, bao giấy > bao bì giấy, bìa các tông
bia chai, bia lon, bia hơi > bia các loại, sản xuất bia
vô tuyến, truyền hình màu > ti vi, tivi
ti vi = tivi
xe hơi ráp, ráp xe, lắp ráp xe hơi, ráp xe hơi > lắp ráp ô tô, sản xuất ô tô
lắp ráp ô tô = sản xuất, lắp ráp ô tô = sản xuất lắp ráp ô tô
phân đạm > phân urê
phân urê > phân đạm
than đá > than sạch, khai thác than
sản phẩm công nghiệp chủ lực = sản phẩm công nghiệp chủ yếu
hàng làm ra, đồ làm ra, hàng sản xuất ra > sản phẩm chủ yếu, sản phẩm công nghiệp
hàng ế ẩm, hàng chất kho, hàng nằm kho, hàng trong kho > tồn kho, chỉ số tồn kho
hàng bán chạy, hàng tiêu thụ được > chỉ số tiêu thụ, tiêu thụ sản phẩm
công nhân khu công nghiệp, công nhân trong khu công nghiệp, thợ trong khu công nghiệp
  > lao động trong khu công nghiệp, lao động khu công nghiệp
công nhân xí nghiệp, thợ xí nghiệp > lao động trong doanh nghiệp công nghiệp
công nghiệp hỗ trợ = công nghiệp phụ trợ
kỹ nghệ > công nghiệp
nghề thủ công, đồ thủ công, hàng thủ công > tiểu thủ công nghiệp, thủ công mỹ nghệ
thủ công mỹ nghệ = hàng thủ công mỹ nghệ
nghề truyền thống = ngành nghề truyền thống

điện nắng, pin mặt trời, tấm pin mặt trời, điện áp mái, điện mái nhà > điện mặt trời, điện mặt trời mái nhà
điện mặt trời = điện năng lượng mặt trời
phong điện, quạt gió, cột quạt gió > điện gió
đập thủy điện > thủy điện, nhà máy thủy điện
bình điện, trạm hạ thế, trạm biến thế > trạm biến áp
điện bán ra, điện đã bán, điện dùng, điện dân xài, dùng điện > điện thương phẩm, điện tiêu thụ
hao điện, thất thoát điện, điện hao > tổn thất điện năng, tổn thất điện
tổn thất điện năng = tổn thất điện
câu trộm điện, ăn cắp điện, ăn trộm điện, xài điện lậu > trộm cắp điện, vi phạm sử dụng điện
đồng hồ điện > công tơ điện
nhà chưa có điện, hộ chưa có điện, chưa có điện xài, nhà không có điện > chưa có điện, chưa được sử dụng điện
kéo điện, kéo dây điện, bắt điện > cấp điện, đầu tư lưới điện
điện đài, lưới điện quê > lưới điện nông thôn

xí nghiệp, nhà máy xí nghiệp, phân xưởng, xưởng máy, hãng xưởng sản xuất, công xưởng > cơ sở sản xuất công nghiệp,
  cơ sở sản xuất
xưởng may, tiệm may lớn, đồ may mặc, may áo quần > sản xuất trang phục
xưởng gỗ, xưởng mộc, đồ mộc, trại mộc > chế biến gỗ, giường tủ bàn ghế
đồ nhựa, hàng nhựa > sản phẩm từ plastic, sản phẩm nhựa
đồ sắt, hàng cơ khí, tiệm cơ khí > sản phẩm cơ khí, sản phẩm từ kim loại đúc sẵn
đào than, hầm than, mỏ than > khai thác than
xay đá, nổ mìn lấy đá > khai thác đá, đá xây dựng
sức sản xuất công nghiệp, công nghiệp đi lên, công nghiệp làm ra, guồng máy công nghiệp > chỉ số sản xuất công nghiệp,
  sản xuất công nghiệp
ngành lọc chế tạo, ngành chế biến > chế biến chế tạo
nước đóng chai, nước đóng bình, nước suối đóng chai > nước khoáng, nước uống đóng chai
nước tinh khiết = nước tinh lọc = nước uống tinh khiết
cá hộp, đồ hộp, cá đóng hộp > thủy sản đóng hộp, thực phẩm đóng hộp
hải sản đông lạnh > thủy sản đông lạnh, thủy sản chế biến
xay lúa, xay xát, nhà máy xay lúa, gạo xay > xay xát gạo, gạo xay xát
bột mì sắn, tinh bột mì, bột sắn > tinh bột sắn
ván gỗ, ván dăm gỗ > gỗ dán, ván ép
gỗ băm, dăm keo, gỗ dăm > dăm gỗ
xi măng làm ra, xi măng ra lò > xi măng
phụ tùng xe, đồ phụ tùng > phụ tùng ô tô, phụ tùng
điện sinh ra, điện sản xuất được, điện thủy điện làm ra > điện sản xuất
dân xài điện, điện tiêu dùng, điện năng tiêu thụ > điện thương phẩm
cúp điện luân phiên, mất điện diện rộng, điện chập chờn, sự cố điện > ngừng cung cấp điện, sự cố lưới điện
bóng đèn tiết kiệm, xài điện tiết kiệm, dùng điện tiết kiệm > tiết kiệm điện
có điện thắp, có điện xài, được thắp điện, điện về bản, bản có điện, thôn có điện > hộ sử dụng điện,
  có điện lưới quốc gia
hàng thừa trong kho, hàng chất đống, hàng tồn đọng, hàng bán không được, hàng không bán được > chỉ số tồn kho, tồn kho
hàng bán ra của nhà máy, nhà máy bán được hàng > chỉ số tiêu thụ
thợ nhà máy trong tỉnh, nhân công nhà máy, nhân công xưởng > chỉ số sử dụng lao động,
  lao động trong doanh nghiệp công nghiệp
khu công nghiệp cho thuê hết, đất khu công nghiệp cho thuê, khu công nghiệp kín chỗ, khu công nghiệp đầy
  > lấp đầy khu công nghiệp
cụm công nghiệp kín chỗ, lấp kín cụm công nghiệp > lấp đầy cụm công nghiệp
dự án trong khu công nghiệp = dự án tại khu công nghiệp = dự án vào khu công nghiệp
nhà máy trong khu công nghiệp, công ty trong khu công nghiệp > doanh nghiệp trong khu công nghiệp,
  dự án trong khu công nghiệp
làng nghề thủ công, làng làm nghề, xóm nghề > làng nghề
thợ giỏi làng nghề, nghệ nhân làng nghề > nghệ nhân, thợ giỏi

nhà máy làm ra hàng, hàng nhà máy làm ra, ngành công nghiệp làm ăn, công nghiệp làm ăn, công nghiệp tăng trưởng,
  công nghiệp nhích lên > chỉ số sản xuất công nghiệp, sản xuất công nghiệp
nhà máy bắt đầu chạy, nhà máy chạy thử, nhà máy vào hoạt động > đi vào hoạt động
nhà máy ngưng chạy, nhà máy nghỉ, nhà máy ngừng chạy > nhà máy dừng sản xuất, tạm ngừng sản xuất
mất điện trên diện rộng, nhà mất điện, hộ mất điện, dân mất điện, mất điện vì bão, cúp điện vì bão > mất điện,
  ngừng cung cấp điện
đóng điện lại, đóng điện trở lại, nối lại điện > khôi phục cấp điện, cấp điện trở lại
kéo điện về bản, kéo điện về thôn, kéo điện cho dân, đưa điện về thôn, đưa điện tới dân, kéo điện tới nhà,
  thôn được kéo điện > cấp điện, hộ sử dụng điện
hộ không có điện, thôn chưa có điện, bản chưa có điện, dân chưa có điện > chưa được sử dụng điện, chưa có điện
điện dân dùng, xài hết bao nhiêu điện, dùng hết bao nhiêu điện, tiêu thụ bao nhiêu điện > điện thương phẩm,
  điện tiêu thụ
làm ra bao nhiêu điện, phát được bao nhiêu điện, nhà máy phát điện được > điện sản xuất, sản lượng điện
câu điện trộm, câu móc điện, câu điện lậu > trộm cắp điện
hàng không tiêu thụ được, kho đầy hàng > tồn kho, chỉ số tồn kho
người làm trong xưởng > lao động trong doanh nghiệp công nghiệp, chỉ số sử dụng lao động
giữ nghề ông cha, giữ nghề cha ông, làng còn giữ nghề > làng nghề truyền thống, nghề truyền thống

phát được điện, làm ra điện > điện sản xuất, sản lượng điện
làm ra xi măng > sản lượng xi măng, xi măng

may quần áo, may đồ, may áo quần, ngành may, nghề may, xưởng may, may mặc quần áo > sản xuất trang phục

tiết giảm phụ tải = tiết giảm điện
cắt bớt điện, cắt giảm điện, cúp bớt điện, ngắt bớt điện, giảm bớt điện > tiết giảm phụ tải
đợt thiếu điện, hồi thiếu điện, lúc thiếu điện > thiếu điện, thiếu nguồn điện

nhận định tình hình, đánh giá tình hình sản xuất kinh doanh, nhận định tình hình sản xuất kinh doanh,
  đánh giá tình hình > nhận định, đánh giá
đánh giá tốt hơn = nhận định tốt hơn = cho rằng tốt hơn
đánh giá tốt lên = nhận định tốt lên
đánh giá khó khăn hơn = nhận định khó khăn hơn = cho rằng khó khăn hơn
thấy tốt hơn, cho là tốt hơn, bảo là tốt hơn, thấy khá hơn > đánh giá tốt hơn, nhận định tốt hơn
thấy khó hơn, kêu khó hơn, cho là khó khăn hơn, thấy khó khăn hơn > đánh giá khó khăn hơn, nhận định khó khăn hơn
"""
