"""Industry, construction, trade, prices, foreign trade, transport, tourism, enterprises and investors."""

WORDINGS = """
tụt, sụt, đi xuống, tụt xuống, sụt giảm > giảm
đi lên, nhích lên > tăng
toàn quốc = cả nước
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
cúp điện, mất điện, cắt điện > ngừng cung cấp điện
điện thương phẩm = điện tiêu thụ
tiền điện > chi phí điện, hóa đơn điện
hàng tồn, hàng tồn kho > chỉ số tồn kho
sử dụng lao động trong doanh nghiệp công nghiệp = chỉ số sử dụng lao động
lấp đầy khu công nghiệp = lấp đầy các khu công nghiệp
làng nghề = làng nghề truyền thống
khuyến công = hoạt động khuyến công

xây nhà > xây dựng nhà ở
giấy phép xây dựng = cấp phép xây dựng = cấp giấy phép xây dựng
phép xây nhà, giấy phép xây nhà, xin phép xây nhà, xin xây nhà > giấy phép xây dựng
xây chui, xây lậu, xây trái phép, xây không phép > vi phạm trật tự xây dựng, xây dựng không phép
vi phạm trật tự xây dựng = vi phạm xây dựng = công trình vi phạm trật tự xây dựng
khánh thành > hoàn thành đưa vào sử dụng
làm xong, xây xong > hoàn thành đưa vào sử dụng
hoàn thành đưa vào sử dụng = bàn giao đưa vào sử dụng = nghiệm thu đưa vào sử dụng
khởi công = khởi công mới = khởi công xây dựng
làm dở, đang làm dở, còn dang dở > chuyển tiếp, đang thi công
đang thi công = tiếp tục thi công = đang triển khai thi công
công trình chuyển tiếp = dự án chuyển tiếp
nợ đọng xây dựng cơ bản = nợ xây dựng cơ bản = nợ đọng xây dựng
nhà ở xã hội = nhà ở cho người thu nhập thấp
nhà ở giá rẻ, nhà giá rẻ > nhà ở xã hội
đèn đường > điện chiếu sáng, chiếu sáng công cộng
chiếm vỉa hè, lấn vỉa hè > lấn chiếm vỉa hè
lấn chiếm vỉa hè = lấn chiếm lòng lề đường
làm đường, đổ đường, đổ bê tông đường > đường giao thông, bê tông hóa
đường làng, đường thôn, đường quê > đường giao thông nông thôn
giao thông nông thôn = đường giao thông nông thôn = đường bê tông nông thôn
cứng hóa đường = bê tông hóa = kiên cố hóa đường
đường xá > hạ tầng giao thông
sửa đường, vá đường > sửa chữa đường, duy tu bảo dưỡng
sửa chữa đường = duy tu bảo dưỡng đường = bảo trì đường bộ
thông xe > đưa vào khai thác, hoàn thành đưa vào sử dụng
xe thông quan > thông quan, phương tiện thông quan

buôn bán > thương mại, bán lẻ hàng hóa
bán buôn bán lẻ > thương mại
bán lẻ hàng hóa
bán lẻ hàng hóa và doanh thu dịch vụ = bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng = bán lẻ hàng hóa, dịch vụ
bán lẻ > bán lẻ hàng hóa và doanh thu dịch vụ
mua sắm > tiêu dùng, bán lẻ hàng hóa
hàng quán > cơ sở kinh doanh dịch vụ ăn uống, dịch vụ ăn uống
quán ăn, nhà hàng, quán xá > dịch vụ ăn uống
khách sạn, nhà nghỉ > dịch vụ lưu trú, cơ sở lưu trú
dịch vụ lưu trú và ăn uống = lưu trú, ăn uống = dịch vụ lưu trú, ăn uống
bán hàng online, bán hàng qua mạng, mua bán online, mua hàng qua mạng > thương mại điện tử
giá cả, vật giá, lạm phát > chỉ số giá tiêu dùng
lạm phát cơ bản
giá vàng > chỉ số giá vàng
đô mỹ, tiền đô, đồng đô > đô la Mỹ, USD
giá đô, giá đô la, giá đô mỹ, giá usd > tỷ giá, chỉ số giá đô la Mỹ
giá xăng, tiền xăng > giá xăng dầu, xăng dầu
giá gas, tiền gas > giá khí hóa lỏng
giá thịt heo > giá thịt lợn

bán ra nước ngoài, bán sang trung quốc > xuất khẩu
mua của nước ngoài, mua từ nước ngoài, nhập hàng > nhập khẩu
hàng ra nước ngoài > hàng hóa xuất khẩu
xe hàng > phương tiện chở hàng, xe xuất nhập khẩu
xe tồn, xe ùn ứ, xe kẹt cửa khẩu > phương tiện tồn, xe tồn bãi
ùn ứ = ùn tắc
cán cân thương mại = cán cân xuất nhập khẩu
xuất khẩu lao động = đi làm việc ở nước ngoài = lao động đi làm việc ở nước ngoài = đưa lao động đi nước ngoài
khách xuất nhập cảnh = người xuất nhập cảnh = hành khách xuất nhập cảnh = lượt người xuất nhập cảnh

xe chở khách, chở khách, xe khách, xe đò > vận tải hành khách
chở hàng, xe tải chở hàng > vận tải hàng hóa
vận tải hành khách = vận chuyển hành khách = hành khách vận chuyển
vận tải hàng hóa = vận chuyển hàng hóa = hàng hóa vận chuyển
luân chuyển hành khách = hành khách luân chuyển
luân chuyển hàng hóa = hàng hóa luân chuyển
kho bãi = kho bãi và dịch vụ hỗ trợ vận tải = bốc xếp, kho bãi
tàu hỏa, xe lửa > đường sắt
máy bay > hàng không
bằng lái, bằng lái xe > giấy phép lái xe
khách du lịch = lượt khách du lịch = du khách = khách tham quan du lịch
khách tới chơi, khách đến chơi, tới chơi, đến chơi > khách du lịch, lượt khách
khách tham quan = khách đến tham quan
khách tây, khách nước ngoài, khách ngoại quốc > khách quốc tế, khách du lịch quốc tế
khách quốc tế = khách du lịch quốc tế = khách du lịch nước ngoài
khách trong nước, khách việt > khách nội địa, khách du lịch nội địa
khách nội địa = khách du lịch nội địa = khách du lịch trong nước
tổng thu từ khách du lịch = tổng thu từ du lịch = thu từ hoạt động du lịch
du lịch lữ hành = dịch vụ lữ hành = lữ hành
ngủ lại, nghỉ qua đêm > khách lưu trú
khách lưu trú = lượt khách lưu trú

công ty > doanh nghiệp
mở công ty, lập công ty, công ty mới, doanh nghiệp mới > doanh nghiệp thành lập mới, đăng ký thành lập
doanh nghiệp thành lập mới = doanh nghiệp đăng ký thành lập = doanh nghiệp đăng ký mới = thành lập mới doanh nghiệp
đóng cửa > tạm ngừng hoạt động, giải thể
công ty đóng cửa > doanh nghiệp tạm ngừng hoạt động, doanh nghiệp giải thể, rút lui khỏi thị trường
tạm ngừng hoạt động = tạm ngừng kinh doanh = đăng ký tạm ngừng = tạm dừng hoạt động
giải thể = hoàn tất thủ tục giải thể = đã giải thể
mở cửa lại, làm ăn trở lại > hoạt động trở lại
hoạt động trở lại = quay trở lại hoạt động = tái hoạt động
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
động thổ > khởi công
cất nhà > xây dựng nhà ở
bắc cầu, xây cầu > xây dựng cầu
trải nhựa, rải nhựa, láng nhựa, đường nhựa > nhựa hóa, đường nhựa hóa
đường xi măng, đổ xi măng đường > đường bê tông, bê tông hóa
dự án ì ạch, dự án chậm, dự án trễ, công trình chậm, công trình trễ > chậm tiến độ, dự án chậm tiến độ
dự án chậm tiến độ
dự án treo, dự án đắp chiếu > dự án chậm triển khai, dự án chậm tiến độ
làm tới đâu, làm đến đâu > tiến độ, tiến độ thực hiện
chọn nhà thầu > lựa chọn nhà thầu, đấu thầu
nhà ở công nhân = nhà ở cho công nhân
nhà công nhân, nhà trọ công nhân > nhà ở công nhân
chung cư = nhà chung cư

sức mua > tổng mức bán lẻ hàng hóa và doanh thu dịch vụ
tiền bán hàng, bán hàng được > doanh thu bán lẻ hàng hóa, bán lẻ hàng hóa
ăn nhậu, quán nhậu > dịch vụ ăn uống
hàng tết, sắm tết > hàng hóa phục vụ tết
bình ổn giá = bình ổn thị trường
hội chợ = hội chợ triển lãm = hội chợ thương mại
leo thang, mắc mỏ > chỉ số giá tiêu dùng
hàng ăn và dịch vụ ăn uống = nhóm hàng ăn và dịch vụ ăn uống
giá ăn uống, giá đồ ăn > hàng ăn và dịch vụ ăn uống
giá thuốc > thuốc và dịch vụ y tế
đô mỹ > USD
đồng tiền mỹ > đô la Mỹ, USD
bán sang tàu, bán qua trung quốc, bán qua biên giới > xuất khẩu
hàng bán ra nước ngoài, hàng đi nước ngoài > hàng hóa xuất khẩu
hàng mua về, hàng ngoại nhập > hàng hóa nhập khẩu
xuất siêu = thặng dư thương mại
nhập siêu = thâm hụt thương mại
giao thương với nước ngoài, buôn bán với nước ngoài, ngoại thương > xuất nhập khẩu
hàng qua cửa khẩu, hàng qua biên giới > hàng hóa xuất nhập khẩu, hàng hóa thông quan
xe qua cửa khẩu, xe qua biên giới > phương tiện xuất nhập cảnh, phương tiện thông quan
người qua cửa khẩu, người qua biên giới, người qua lại cửa khẩu > khách xuất nhập cảnh
tờ khai hải quan = tờ khai xuất nhập khẩu
xuất ngoại làm thuê, đi tây làm, đi tây làm thuê, sang nước ngoài làm, đi hợp tác lao động > xuất khẩu lao động

khách đi xe, người đi xe khách, khách đi xe đò > hành khách vận chuyển, vận tải hành khách
hàng chở được > hàng hóa vận chuyển, vận tải hàng hóa
xe buýt = xe bus
đường thủy = đường thủy nội địa
đò ngang, bến đò > bến khách ngang sông
ship hàng, chuyển phát nhanh > bưu chính chuyển phát
đăng kiểm xe, khám xe định kỳ > kiểm định xe cơ giới, đăng kiểm phương tiện
thi bằng lái, thi lấy bằng, sát hạch bằng lái > sát hạch lái xe
đổi bằng lái > cấp đổi giấy phép lái xe
đăng ký xe = đăng ký phương tiện = phương tiện đăng ký mới = đăng ký mới phương tiện
bấm biển số, ra biển số, làm biển số > đăng ký xe
tây ba lô, dân tây, khách nước khác, khách ngoại > khách quốc tế
khách ta, khách nội > khách nội địa
tiền du lịch, tiền từ khách du lịch, du lịch kiếm được, du lịch thu về > tổng thu từ khách du lịch, doanh thu du lịch
công suất sử dụng phòng = công suất buồng phòng = công suất sử dụng buồng phòng = công suất phòng
kín phòng, phòng kín khách, khách sạn kín phòng > công suất sử dụng phòng
ngủ nhà dân > homestay
chỗ chơi, điểm vui chơi, chỗ tham quan > điểm du lịch, khu du lịch
đi tour > lữ hành
ngày khách = ngày khách lưu trú

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
"""
