"""Crops, their pests, water and machines."""

WORDINGS = """
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
cho thu hoạch = cho sản phẩm
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

hạt bắp, trái bắp, trồng bắp, bắp lai, ruộng bắp, nương bắp > cây ngô, ngô
trồng lúa nước, ruộng nước, ruộng lúa nước > lúa nước
củ lang, dây lang > khoai lang
trồng mì, trồng khoai mì, khoai mì củ, mì lát > cây sắn, trồng sắn
trồng mía, cây mía đường > cây mía
đậu phụng, đậu phọng, trồng đậu phộng, lạc củ, lạc nhân > cây lạc, trồng lạc
đậu nành hạt, trồng đậu nành > đậu tương
hột mè, trồng mè > cây vừng, trồng vừng
trồng rau, vườn rau, ruộng rau, luống rau, rau ráng, rau dưa, rau trái, rau củ quả, trồng rau màu, trồng màu
  > rau màu, rau các loại
trồng ớt, trái ớt > cây ớt, ớt
củ tỏi, củ hành > hành tỏi, cây hành
vườn cây, vườn tược, vườn cây ăn trái, cây trái trong vườn, trồng cây ăn trái, trồng trái cây, vườn cây trái,
  cây có trái > cây ăn quả
trái bơ > cây bơ
trái chuối, vườn chuối > cây chuối
trái xoài, vườn xoài, trồng xoài > cây xoài, xoài
trái ổi, vườn ổi > cây ổi
trái chôm chôm > chôm chôm
trái măng cụt > măng cụt
vườn dừa, dừa khô > cây dừa
trái dứa, trồng khóm, trồng thơm > cây dứa, trồng dứa
trái chanh, vườn chanh > cây chanh
mãng cầu ta, trái na, trái mãng cầu > cây na
trái vú sữa > vú sữa
trái bòn bon, trái lòn bon > bòn bon
vườn sầu riêng, trồng sầu riêng > sầu riêng
vườn cà phê, rẫy cà phê, trồng cà phê, cà phê nhân > cà phê
vườn tiêu, trồng tiêu, nọc tiêu > hồ tiêu
vườn điều, đào lộn hột > cây điều, hạt điều
vườn cao su, rừng cao su, cạo mủ, mủ cao su tươi > cao su
vườn chè, đồi chè, nương chè, chè tươi, lá trà, trà tươi, vườn trà, đồi trà > cây chè, chè búp
quế hồi, vỏ quế, trồng quế > cây quế
hoa hồi, bông hồi > cây hồi
sâm cây, trồng sâm, củ sâm > cây sâm
cây thuốc nam, lá thuốc, trồng thuốc nam, trồng cây thuốc > cây dược liệu
bông hoa, làng hoa > hoa cây cảnh, trồng hoa
xuống đồng, ra đồng, vô vụ, vào vụ, lên liếp, gieo vãi, sạ hàng, cấy hái, cấy cày, cắm mạ, nhổ mạ, cấy mạ, rắc mạ,
  làm mạ > gieo cấy
gặt hái, cắt lúa, suốt lúa, tuốt lúa, gặt được, gặt đập, hái lượm, cắt lúa xong, vô mùa gặt, mùa gặt, gặt mùa
  > thu hoạch
lúa gặt được, thóc gặt được, thóc về bồ, lúa về bồ, hạt lúa làm ra, lúa làm ra > sản lượng lúa
mỗi sào được, mỗi mẫu được, một sào được bao nhiêu, mỗi ha được, được mấy tạ một ha > năng suất, năng suất bình quân
lúa giống mới, giống lúa mới > giống lúa
lúa lai = giống lúa lai = lúa lai các loại
lúa thơm, lúa ngon, lúa chất lượng > lúa chất lượng cao
lúa chất lượng cao = lúa hàng hóa chất lượng cao
lúa thu đông = lúa vụ thu đông
vụ lúa đông xuân, mùa lúa xuân, lúa tết > lúa đông xuân, lúa xuân
cây màu đông, trồng màu vụ đông, cây trồng vụ đông > cây vụ đông
đất không ai làm, ruộng bỏ hóa, đất bỏ hóa, bỏ hóa, đất để hoang, ruộng cỏ mọc > đất nông nghiệp bỏ hoang,
  ruộng bỏ hoang
đổi cây trồng, đổi lúa sang cây khác, chuyển lúa sang cây khác, bỏ lúa trồng cây khác, lên vườn trồng cây
  > chuyển đổi cơ cấu cây trồng, chuyển đổi cây trồng
dịch hại, côn trùng phá lúa, sâu bọ, sâu ăn lá, sâu phá lúa, lúa dính bệnh, sâu rầy phá hại, lúa bị rầy, cây dính bệnh
  > sâu bệnh, sâu bệnh hại cây trồng
đục thân, sâu ăn thân lúa > sâu đục thân
chuột bọ, chuột đồng, giặc chuột, chuột phá ruộng, chuột gặm lúa > chuột hại
ốc phá lúa, ốc ăn lúa > ốc bươu vàng
rắc thuốc, phun xịt, xịt thuốc, phun thuốc trừ sâu > phun thuốc bảo vệ thực vật, phun trừ
thuốc diệt cỏ, thuốc xịt cỏ, thuốc bảo vệ cây > thuốc bảo vệ thực vật
tiệm phân bón, tiệm thuốc sâu, đại lý phân bón, đại lý thuốc sâu, cửa hàng phân bón
  > cơ sở buôn bán thuốc bảo vệ thực vật, cơ sở kinh doanh vật tư nông nghiệp
phân giả, phân bón dởm > phân bón giả, phân bón kém chất lượng
bón phân, phân tro, phân chuồng, phân bón lá > phân bón, phân bón hữu cơ
máy gặt đập, máy gặt đập liên hợp, máy cấy, máy bừa, máy xới, cày máy, gặt máy, cấy máy > cơ giới hóa, máy nông nghiệp
móc mương, vét kênh, khơi mương, nạo kênh, thông mương, khơi thông kênh mương > nạo vét kênh mương
đập chứa nước, hồ đập nước, hồ nước tưới, ao hồ chứa > hồ chứa nước, hồ chứa
trạm bơm tưới, máy bơm nước, bơm tát, tát nước, dẫn nước vào ruộng, lấy nước vào ruộng, tưới ruộng, nước cho lúa,
  tưới lúa > trạm bơm, thủy lợi
cống mặn > cống ngăn mặn
bê tông kênh mương, xây kênh, xây mương, kiên cố kênh mương > kiên cố hóa kênh mương
bán lúa, bán trái cây, đầu ra nông sản, tìm đầu ra, nông sản ế, nông sản dội chợ, dội chợ, ế hàng nông sản,
  bán mùa màng > tiêu thụ nông sản
bao tiêu, thu mua tận ruộng, ký bao tiêu > liên kết tiêu thụ, bao tiêu sản phẩm
chuỗi liên kết = chuỗi liên kết sản xuất = liên kết chuỗi giá trị = chuỗi giá trị
rau hữu cơ, lúa hữu cơ, làm nông hữu cơ, trồng sạch, trồng hữu cơ, nông sản sạch > nông nghiệp hữu cơ, sản xuất hữu cơ
mã số đóng gói, nhà đóng gói, xưởng đóng gói > cơ sở đóng gói, mã số cơ sở đóng gói
nông dân giỏi, nhà nông giỏi, nông dân làm ăn giỏi > nông dân sản xuất kinh doanh giỏi
người làm ruộng, dân làm ruộng, dân ruộng, tá điền, dân cày cuốc, người nông dân, làm ruộng > nông dân, hộ nông dân
làm rẫy, phát nương làm rẫy > nương rẫy
bảo hiểm nông nghiệp = bảo hiểm cây trồng, vật nuôi
trái quýt, vườn quýt, trồng quýt > cây quýt
vườn cam, trồng cam > cây cam

xuống giống bao nhiêu, cấy được bao nhiêu, sạ được bao nhiêu, cấy xong bao nhiêu, bắt đầu xuống giống > gieo cấy,
  gieo trồng
gặt xong lúa, gặt được bao nhiêu, gặt rộ, bắt đầu gặt, lúa gặt xong, cắt xong lúa, thu hoạch lúa xong > thu hoạch lúa,
  đã thu hoạch
vụ này được mùa, vụ này mất mùa, lúa bội thu > năng suất lúa, sản lượng lúa
mùa màng bội thu, mùa màng thất bát, mùa vụ thất bát > năng suất, sản lượng
bỏ ruộng không làm, bỏ ruộng không cấy, không cấy nữa, ruộng không ai làm, ruộng bỏ trống, ruộng để hoang,
  bỏ không ruộng, dân bỏ ruộng > đất nông nghiệp bỏ hoang, ruộng bỏ hoang
chuyển lúa sang trồng màu, chuyển sang trồng cây khác, đổi sang trồng cây khác > chuyển đổi cơ cấu cây trồng,
  chuyển đổi cây trồng
lúa bị chuột phá, sâu bệnh phá lúa, sâu bệnh phá hoại, sâu bệnh tấn công, rầy phá lúa > sâu bệnh hại lúa, sâu bệnh
chuột phá hoại lúa, chuột cắn phá > chuột hại lúa, chuột hại
xịt thuốc trừ sâu, phun thuốc phòng trừ > phun thuốc bảo vệ thực vật, phun trừ
cày bừa xong, làm đất xong, cày ải xong, cày lật đất > làm đất
đưa nước vào ruộng, bơm nước vào ruộng, tưới cho lúa, cho nước vào đồng, lấy nước vào đồng > tưới, thủy lợi, lấy nước
đắp bờ vùng bờ thửa, đào kênh mương, ra quân làm thủy lợi > nạo vét kênh mương, thủy lợi nội đồng
cứng hóa kênh mương > kiên cố hóa kênh mương
nông sản bí đầu ra, bí đầu ra, bán được nông sản > tiêu thụ nông sản
được cấp mã vùng, vùng trồng được cấp mã > mã số vùng trồng
làm nông sạch, trồng rau an toàn, trồng theo chuẩn vietgap > chứng nhận vietgap, tiêu chuẩn vietgap
trồng lúa hữu cơ, trồng rau hữu cơ, làm hữu cơ, canh tác hữu cơ > sản xuất hữu cơ, nông nghiệp hữu cơ
gom ruộng, gom đất làm ruộng lớn > dồn điền đổi thửa
đưa máy xuống ruộng, dùng máy làm ruộng, cày bằng máy, gặt bằng máy, cấy bằng máy > cơ giới hóa
giúp giống, hỗ trợ cây giống, cho cây giống > hỗ trợ giống
trồng được bắp, bẻ bắp, bẻ ngô > cây ngô, ngô
nhổ mì, nhổ sắn > cây sắn, sắn
hái chè, hái trà, bẻ chè > chè búp
hái cà phê, bẻ cà phê > cà phê
hái tiêu, bẻ tiêu > hồ tiêu
đốn mía, chặt mía, thu mía > cây mía
hái quả, mùa trái chín > thu hoạch cây ăn quả, cây ăn quả

gặt, gặt được, gặt xong, cắt lúa > thu hoạch
mỗi ha được, mỗi ha cho, một ha được, một ha cho, một hecta cho, mỗi hecta cho, mỗi mẫu được > năng suất
xuống giống, xuống đồng > gieo trồng, gieo sạ, gieo cấy

mỗi hecta thu được, mỗi ha thu được, mỗi héc ta thu được, thu mỗi hecta, mỗi mẫu thu, bình quân mỗi hecta > năng suất
thu được thóc, gặt được lúa > sản lượng lúa, sản lượng thóc
cấy lúa mùa = gieo cấy lúa mùa = lúa mùa đã cấy
cấy lúa xuân = gieo cấy lúa xuân = lúa xuân đã cấy

kiếm lời, thu lời, ăn lời, có lời, lời được, lời ròng, lãi ròng, kiếm lãi, nông dân lời, người trồng lời, nhà vườn lời,
  tiền lời nhà nông, trồng lúa lời, trồng được lời, bỏ túi > lợi nhuận, người trồng lãi
người trồng lãi = nông dân lãi = lợi nhuận của nông dân = lợi nhuận của người trồng
con một cân, con mỗi cân, con một ký, con mỗi ký, con một kí > con/kg
dân bán, nông dân bán, nhà vườn bán, chủ ao bán, bán tại ao, bán tại đầm, bán tại ruộng, bán tại vườn > giá bán, giá thu
  mua, giá
"""
