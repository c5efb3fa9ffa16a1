"""Economic growth, enterprises and their founding and closing, investors."""

WORDINGS = """
công ty > doanh nghiệp
mở công ty, lập công ty, công ty mới, doanh nghiệp mới > doanh nghiệp thành lập mới, đăng ký thành lập
doanh nghiệp thành lập mới = doanh nghiệp đăng ký thành lập = doanh nghiệp đăng ký mới = thành lập mới doanh nghiệp
đóng cửa > tạm ngừng hoạt động, giải thể
công ty đóng cửa > doanh nghiệp tạm ngừng hoạt động, doanh nghiệp giải thể, rút lui khỏi thị trường
tạm ngừng hoạt động = tạm ngừng kinh doanh = đăng ký tạm ngừng = tạm dừng hoạt động = tạm ngừng kinh doanh có thời hạn
  = tạm ngưng hoạt động
giải thể = hoàn tất thủ tục giải thể = đã giải thể = chấm dứt hoạt động
mở cửa lại, làm ăn trở lại > hoạt động trở lại
hoạt động trở lại = quay trở lại hoạt động = tái hoạt động = khôi phục hoạt động = quay lại hoạt động
hộ kinh doanh = hộ kinh doanh cá thể = kinh doanh cá thể
hộ buôn bán > hộ kinh doanh
mở tiệm, mở cửa hàng, mở quán > đăng ký hộ kinh doanh, hộ kinh doanh
thu hút đầu tư = kêu gọi đầu tư = xúc tiến đầu tư
đầu tư nước ngoài = đầu tư trực tiếp nước ngoài = vốn đầu tư nước ngoài
vốn ngoại, vốn nước ngoài, tiền nước ngoài > vốn đầu tư nước ngoài, đầu tư trực tiếp nước ngoài
dự án cấp mới = dự án mới được cấp phép = cấp mới dự án
cấp phép đầu tư = cấp giấy chứng nhận đăng ký đầu tư
điều chỉnh tăng vốn = dự án điều chỉnh tăng vốn = bổ sung tăng vốn
vốn đăng ký
vốn thực hiện
tăng trưởng kinh tế = tốc độ tăng trưởng kinh tế
kinh tế tăng > tăng trưởng kinh tế
tăng trưởng > tổng sản phẩm trên địa bàn, grdp
tổng sản phẩm trên địa bàn = grdp

đóng cửa nghỉ kinh doanh, nghỉ kinh doanh, tạm nghỉ, tạm đóng cửa > tạm ngừng kinh doanh
ngưng hoạt động, tạm ngưng, tạm ngưng hoạt động, tạm ngưng kinh doanh > tạm ngừng kinh doanh, tạm ngừng hoạt động
dẹp tiệm, dẹp công ty, sập tiệm, đóng cửa hẳn, khai tử công ty > giải thể
rút lui khỏi thị trường = rút khỏi thị trường = doanh nghiệp rút lui khỏi thị trường
quay lại làm ăn, quay lại hoạt động, hoạt động lại, mở cửa trở lại > hoạt động trở lại
bỏ địa chỉ kinh doanh = không hoạt động tại địa chỉ đã đăng ký
công ty bỏ trốn, công ty biến mất > bỏ địa chỉ kinh doanh
vốn điều lệ > vốn đăng ký
công ty nhà nước > doanh nghiệp nhà nước
công ty tư nhân > doanh nghiệp tư nhân
doanh nghiệp fdi = doanh nghiệp có vốn đầu tư nước ngoài = doanh nghiệp đầu tư nước ngoài
công ty ngoại, công ty nước ngoài, công ty tây, hãng nước ngoài > doanh nghiệp fdi
hộ kinh doanh thành lập mới = hộ kinh doanh mới = hộ kinh doanh đăng ký mới = đăng ký mới hộ kinh doanh
tiểu thương, chủ sạp > hộ kinh doanh
hút vốn, gọi vốn, kéo vốn, mời gọi đầu tư > thu hút đầu tư, thu hút vốn đầu tư
dự án mới > dự án cấp mới, dự án mới được cấp phép
thu hồi dự án = chấm dứt hoạt động dự án = chấm dứt hoạt động của dự án
dẹp dự án, rút giấy phép dự án > thu hồi dự án
gdp tỉnh, gdp của tỉnh > grdp
kinh tế đi lên, kinh tế phát triển > tăng trưởng kinh tế
chỉ số năng lực cạnh tranh = pci = năng lực cạnh tranh cấp tỉnh = chỉ số năng lực cạnh tranh cấp tỉnh

tăng trưởng kinh tế > tổng sản phẩm trên địa bàn, grdp
tăng trưởng grdp, tốc độ tăng trưởng grdp, tăng trưởng tổng sản phẩm trên địa bàn > tăng trưởng kinh tế
kinh tế tăng trưởng, mức tăng kinh tế, đà tăng kinh tế > tăng trưởng kinh tế, tổng sản phẩm trên địa bàn, grdp
nền kinh tế > tổng sản phẩm trên địa bàn, grdp
grdp đầu người, grdp mỗi người, gdp đầu người > grdp bình quân đầu người
grdp bình quân đầu người = tổng sản phẩm bình quân đầu người = tổng sản phẩm trên địa bàn bình quân đầu người
cơ cấu các ngành, miếng bánh kinh tế > cơ cấu kinh tế
mỗi lao động làm ra, một lao động làm ra, mỗi người làm ra > năng suất lao động
năng suất lao động = năng suất lao động xã hội
nông lâm thủy sản = nông, lâm nghiệp và thủy sản = nông nghiệp, lâm nghiệp và thủy sản = nông, lâm, ngư nghiệp
nông lâm ngư, làm nông > nông lâm thủy sản
công nghiệp - xây dựng = công nghiệp và xây dựng
thuế sản phẩm trừ trợ cấp sản phẩm = thuế sản phẩm trừ trợ cấp

doanh nghiệp đang hoạt động = doanh nghiệp còn hoạt động = doanh nghiệp hoạt động
công ty còn sống, công ty đang chạy, công ty đang làm ăn, công ty còn làm ăn, doanh nghiệp còn làm ăn,
  doanh nghiệp còn sống > doanh nghiệp đang hoạt động
công ty chết, doanh nghiệp chết, xóa sổ công ty, công ty bị xóa sổ, công ty dẹp, công ty dẹp tiệm, công ty nghỉ luôn
  > doanh nghiệp giải thể, rút lui khỏi thị trường
công ty tạm nghỉ, công ty tạm đóng cửa, công ty tạm ngưng, doanh nghiệp tạm nghỉ, doanh nghiệp tạm ngưng,
  công ty ngủ đông, doanh nghiệp ngủ đông > doanh nghiệp tạm ngừng hoạt động, tạm ngừng kinh doanh
công ty sống lại, công ty quay lại, doanh nghiệp quay lại, công ty hoạt động lại, công ty mở lại, doanh nghiệp mở lại
  > doanh nghiệp hoạt động trở lại, hoạt động trở lại
công ty mới mở, công ty mới lập, công ty lập mới, công ty ra đời, doanh nghiệp ra đời, công ty khai trương,
  thêm công ty, khai sinh công ty, doanh nghiệp lập mới > doanh nghiệp thành lập mới, đăng ký thành lập
vốn mở công ty, vốn lập công ty, vốn công ty mới, tiền vốn của công ty mới > vốn đăng ký, tổng vốn đăng ký
vốn đăng ký bình quân = số vốn đăng ký bình quân một doanh nghiệp = vốn đăng ký bình quân một doanh nghiệp
hãng xưởng, hãng > doanh nghiệp, công ty
công ty cỡ nhỏ, công ty nhỏ, công ty vừa và nhỏ > doanh nghiệp nhỏ và vừa
doanh nghiệp nhỏ và vừa = doanh nghiệp vừa và nhỏ
công ty lớn > doanh nghiệp lớn
hộ mua bán, hộ bán hàng, hộ làm ăn, hộ cá thể, người buôn bán nhỏ, buôn bán nhỏ > hộ kinh doanh
hộ kinh doanh nghỉ, hộ buôn bán nghỉ, tiệm đóng cửa, cửa hàng đóng cửa, quán đóng cửa > hộ kinh doanh tạm ngừng,
  hộ kinh doanh chấm dứt hoạt động
hộ kinh doanh lên doanh nghiệp, hộ lên công ty, hộ kinh doanh lên công ty > hộ kinh doanh chuyển đổi thành doanh nghiệp
lập chi nhánh, mở chi nhánh > thành lập chi nhánh
chi nhánh, văn phòng đại diện = đơn vị trực thuộc doanh nghiệp
gỡ khó cho công ty, gỡ khó cho doanh nghiệp, giúp công ty, giúp doanh nghiệp > tháo gỡ khó khăn, hỗ trợ doanh nghiệp
gặp doanh nghiệp, họp với doanh nghiệp, cà phê doanh nhân > đối thoại doanh nghiệp, gặp gỡ doanh nghiệp
start up, startup, lập nghiệp > khởi nghiệp
khởi nghiệp = khởi nghiệp đổi mới sáng tạo = khởi nghiệp sáng tạo
sức cạnh tranh của tỉnh, sức cạnh tranh cấp tỉnh > chỉ số năng lực cạnh tranh

dự án fdi = dự án đầu tư nước ngoài = dự án có vốn đầu tư nước ngoài = dự án đầu tư trực tiếp nước ngoài
dự án của nước ngoài, dự án nước ngoài, dự án ngoại, dự án tây > dự án fdi
dự án trong nước = dự án đầu tư trong nước = dự án ddi = dự án vốn đầu tư trong nước
đầu tư trong nước = vốn đầu tư trong nước = ddi
vốn nội, vốn trong nước, tiền trong nước > vốn đầu tư trong nước
vốn tây, vốn ngoại quốc, tiền nước ngoài rót vào, nước ngoài rót vốn > vốn đầu tư nước ngoài,
  đầu tư trực tiếp nước ngoài
góp vốn, mua cổ phần = góp vốn, mua cổ phần, phần vốn góp
mua cổ phần > góp vốn
dự án được cấp phép, dự án xin được phép > dự án cấp mới, dự án mới được cấp phép
dự án thêm vốn, dự án tăng vốn, rót thêm vốn > điều chỉnh tăng vốn, dự án điều chỉnh tăng vốn
dự án còn sống, dự án còn chạy > dự án còn hiệu lực
dự án đã chạy, dự án đã hoạt động, dự án chạy rồi > dự án đi vào hoạt động, dự án hoạt động
dự án bị rút giấy phép, dự án bị thu hồi, dự án bị khai tử, khai tử dự án, xóa sổ dự án > thu hồi dự án,
  chấm dứt hoạt động dự án
dự án bỏ xó, dự án nằm im, dự án nằm đắp chiếu > dự án chậm triển khai, dự án chậm tiến độ
nhà đầu tư ngoại, ông chủ nước ngoài > nhà đầu tư nước ngoài
đối tác công tư = ppp = phương thức đối tác công tư

doanh nghiệp khai sinh, doanh nghiệp chào đời, công ty chào đời, dựng công ty, đứng ra lập công ty, mở doanh nghiệp,
  lập doanh nghiệp, mở hãng, doanh nghiệp mới mở, doanh nghiệp mới ra đời, doanh nghiệp mới lập,
  công ty mới thành lập, công ty thành lập mới, công ty mới đăng ký, công ty đăng ký mới, thành lập công ty,
  công ty được lập > doanh nghiệp thành lập mới, đăng ký thành lập
doanh nghiệp khai tử, khai tử doanh nghiệp, công ty giải thể, công ty tan rã, doanh nghiệp đóng cửa hẳn,
  công ty đóng cửa hẳn, doanh nghiệp dẹp, doanh nghiệp xóa sổ, doanh nghiệp bị xóa sổ, hãng dẹp tiệm
  > doanh nghiệp giải thể, rút lui khỏi thị trường
doanh nghiệp nghỉ, doanh nghiệp treo biển nghỉ, doanh nghiệp tạm đóng cửa, doanh nghiệp ngưng hoạt động,
  công ty ngưng hoạt động, công ty tạm ngừng, công ty tạm dừng, doanh nghiệp tạm dừng, doanh nghiệp ngừng chạy,
  doanh nghiệp đắp chiếu, công ty đắp chiếu, nằm chờ thời > doanh nghiệp tạm ngừng hoạt động, tạm ngừng kinh doanh
doanh nghiệp sống lại, doanh nghiệp mở cửa lại, doanh nghiệp hồi sinh, công ty hồi sinh, công ty mở cửa lại,
  công ty làm ăn lại, công ty hoạt động trở lại, doanh nghiệp hoạt động lại, doanh nghiệp vực dậy,
  doanh nghiệp tái xuất > doanh nghiệp hoạt động trở lại, hoạt động trở lại
sập hãng, vỡ nợ, công ty vỡ nợ, phá sản công ty, công ty phá sản > phá sản, doanh nghiệp phá sản
doanh nghiệp rút khỏi thị trường = doanh nghiệp rút lui = doanh nghiệp rời khỏi thị trường
doanh nghiệp còn chạy, doanh nghiệp đang chạy, doanh nghiệp đang làm ăn, hãng đang hoạt động, công ty đang hoạt động,
  công ty còn hoạt động > doanh nghiệp đang hoạt động
quán sá mở mới, tiệm mới mở, quán mới mở, cửa hàng mới mở, hộ buôn bán mới, hộ mới đăng ký kinh doanh
  > hộ kinh doanh thành lập mới, đăng ký hộ kinh doanh
chủ tiệm, chủ cửa hàng, chủ sạp chợ, bà con tiểu thương, người mua bán nhỏ, dân buôn, con buôn, tiệm quán,
  buôn thúng bán mẹt > hộ kinh doanh
hộ kinh doanh chấm dứt hoạt động = hộ kinh doanh ngừng hoạt động = hộ kinh doanh giải thể
hộ kinh doanh dẹp tiệm, dẹp quán, dẹp sạp, trả sạp, hộ buôn bán dẹp, quán dẹp > hộ kinh doanh chấm dứt hoạt động
chủ doanh nghiệp, chủ công ty, giới chủ > doanh nhân, doanh nghiệp
vốn bỏ ra lập công ty, vốn mở doanh nghiệp, vốn đăng ký mới > vốn đăng ký
thêm vốn, bơm thêm vốn, nâng vốn > tăng vốn, điều chỉnh tăng vốn
dự án được chấp thuận, dự án được duyệt, dự án mới duyệt > chấp thuận chủ trương đầu tư, dự án cấp mới
giấy phép đầu tư, giấy đầu tư, phép đầu tư > giấy chứng nhận đăng ký đầu tư
mời nhà đầu tư, dụ đầu tư, kéo nhà đầu tư, hút đầu tư, lôi kéo đầu tư, rủ đầu tư, hút nhà đầu tư, gọi đầu tư
  > thu hút đầu tư
tiền ngoại rót vào, dòng vốn ngoại, vốn của người nước ngoài, vốn của tây, dòng tiền ngoại, nhà đầu tư ngoại rót
  > vốn đầu tư nước ngoài, đầu tư trực tiếp nước ngoài
dự án do nước ngoài đầu tư, dự án vốn ngoại, dự án vốn nước ngoài, dự án của công ty nước ngoài > dự án fdi
dự án vốn nội, dự án vốn trong nước, dự án nội địa > dự án trong nước
nhà đầu tư tây, nhà đầu tư ngoại quốc, đại gia nước ngoài > nhà đầu tư nước ngoài
đà đi lên của kinh tế, sức bật kinh tế, kinh tế tăng tốc, kinh tế phình ra, kinh tế lớn lên > tăng trưởng kinh tế,
  tổng sản phẩm trên địa bàn, grdp
grdp theo giá so sánh = tổng sản phẩm trên địa bàn theo giá so sánh
tỷ trọng ngành, phần của từng ngành, phần đóng góp của ngành > cơ cấu kinh tế
giấy đăng ký kinh doanh, giấy kinh doanh, giấy phép kinh doanh > giấy chứng nhận đăng ký kinh doanh,
  giấy chứng nhận đăng ký doanh nghiệp
rút giấy phép kinh doanh, thu giấy phép kinh doanh, tước giấy phép kinh doanh
  > thu hồi giấy chứng nhận đăng ký doanh nghiệp
gỡ vướng, gỡ rối, cởi trói, gỡ nút thắt, gỡ khó > tháo gỡ khó khăn, tháo gỡ vướng mắc
tháo gỡ khó khăn = tháo gỡ khó khăn, vướng mắc = tháo gỡ vướng mắc
chạy thử, chạy nháp > vận hành thử
bán vốn nhà nước, bán cổ phần nhà nước > cổ phần hóa, thoái vốn nhà nước
thoái vốn = thoái vốn nhà nước
bảng xếp hạng pci, xếp hạng pci, điểm pci, thứ hạng pci > chỉ số năng lực cạnh tranh
chuyện làm ăn, công chuyện làm ăn, việc làm ăn, làm ăn buôn bán, mần ăn > sản xuất kinh doanh
làm ăn có lời, làm ăn có lãi, ăn nên làm ra > kinh doanh có lãi, lợi nhuận
làm ăn lỗ, thua lỗ, lỗ vốn, cụt vốn > kinh doanh thua lỗ
tiền lời công ty, tiền lãi công ty, lời lãi > lợi nhuận
công ty nội, công ty trong nước > doanh nghiệp trong nước
hãng tư, công ty gia đình > doanh nghiệp tư nhân

giới làm ăn, người làm ăn, dân làm ăn, giới buôn bán, giới doanh nhân, cộng đồng làm ăn > doanh nghiệp, doanh nhân
đi đăng ký công ty, đăng ký công ty, mở mới công ty, ra đời công ty, công ty được mở, doanh nghiệp được mở
  > doanh nghiệp thành lập mới, đăng ký thành lập
rời thị trường, bỏ thị trường, rút khỏi cuộc chơi > doanh nghiệp giải thể, doanh nghiệp tạm ngừng hoạt động,
  rút lui khỏi thị trường
ngưng làm ăn, ngừng làm ăn, tạm ngưng làm ăn, tạm nghỉ làm ăn, tạm ngừng làm ăn, tạm dẹp > tạm ngừng kinh doanh,
  tạm ngừng hoạt động
quay lại thị trường, trở lại thị trường, trở lại làm ăn, làm ăn lại, công ty khôi phục > hoạt động trở lại,
  doanh nghiệp hoạt động trở lại
công ty sạt nghiệp, sạt nghiệp, sập tiệm phá sản > phá sản, doanh nghiệp phá sản
mở hàng quán, mở tiệm buôn bán, mở quán buôn bán, mở sạp, mở sạp buôn bán, mở cửa tiệm, đăng ký buôn bán,
  mở hàng buôn bán > đăng ký hộ kinh doanh, hộ kinh doanh thành lập mới
nghỉ buôn bán, dẹp hàng quán, đóng cửa tiệm, đóng cửa quán, đóng cửa hàng quán, bỏ sạp
  > hộ kinh doanh chấm dứt hoạt động, hộ kinh doanh tạm ngừng
gọi được vốn, kéo được vốn > thu hút đầu tư, thu hút vốn đầu tư
nước ngoài bỏ vốn, người nước ngoài bỏ vốn > vốn đầu tư nước ngoài, đầu tư trực tiếp nước ngoài
dự án rót thêm tiền > điều chỉnh tăng vốn, dự án điều chỉnh tăng vốn
dự án bị dẹp > thu hồi dự án, chấm dứt hoạt động dự án
kinh tế tỉnh tăng > tăng trưởng kinh tế, tổng sản phẩm trên địa bàn, grdp
gặp gỡ doanh nhân, gặp gỡ giới làm ăn, nghe doanh nghiệp than khó > gặp mặt doanh nghiệp, đối thoại doanh nghiệp
tháo nút thắt, giúp doanh nghiệp qua khó > tháo gỡ khó khăn, tháo gỡ vướng mắc
làm ăn thua lỗ, làm ăn lụn bại, công ty lỗ > kinh doanh thua lỗ
kinh doanh có lời, công ty có lãi > kinh doanh có lãi
thanh niên lập nghiệp, thanh niên khởi nghiệp, phụ nữ lập nghiệp, bắt đầu lập nghiệp > khởi nghiệp

chia đều mỗi người dân, tính theo đầu người làm ra, bình quân mỗi người làm ra, tính đầu người làm ra, của cải mỗi
  người làm ra, thu nhập tính theo đầu người làm ra, kinh tế tính theo đầu người, kinh tế
  bình quân đầu người > grdp bình quân đầu người
công ty mở ra, công ty mở mới, doanh nghiệp mở ra, doanh nghiệp mở mới, thêm công ty mở ra, công ty vừa mở, doanh
  nghiệp vừa mở, công ty mới ra đời, công ty mới toanh > doanh nghiệp thành lập mới, đăng ký thành lập mới, đăng ký
  thành lập
công ty nghỉ hoạt động, công ty nghỉ làm ăn, doanh nghiệp nghỉ hoạt động > doanh nghiệp tạm
  ngừng hoạt động, tạm ngừng kinh doanh
công ty làm ăn trở lại, doanh nghiệp làm ăn trở lại, công ty chạy lại > doanh nghiệp hoạt động trở lại, quay trở lại
  hoạt động
công ty xóa sổ, công ty dẹp hẳn, doanh nghiệp dẹp hẳn > doanh nghiệp giải thể, hoàn tất thủ tục giải thể
chia đều ra, tính đều ra, chia bình quân ra, chia đều theo đầu người, chia theo đầu người, tính đều theo đầu người
  > bình quân đầu người
mỗi người dân làm ra, mỗi người dân tạo ra > grdp bình quân đầu người

kinh tế lớn thêm, kinh tế lớn lên, kinh tế nở ra, kinh tế nhích lên, kinh tế khá lên, kinh tế phình ra,
  kinh tế tăng tốc > tăng trưởng kinh tế, tổng sản phẩm trên địa bàn, grdp
nhà đất, ngành nhà đất, buôn bán nhà đất, kinh doanh nhà đất > bất động sản, kinh doanh bất động sản
cấp mới đăng ký, cấp đăng ký mới, cấp mới giấy đăng ký, cấp đăng ký thành lập, cấp mới đăng ký kinh doanh,
  cấp mới đăng ký thành lập, làm giấy thành lập, ra giấy thành lập > thành lập mới, đăng ký thành lập, đăng ký mới
"""
