"""Trade, prices, exports and imports, border gates."""

WORDINGS = """
buôn bán > thương mại, bán lẻ hàng hóa
bán buôn bán lẻ > thương mại
bán lẻ hàng hóa
bán lẻ hàng hóa và doanh thu dịch vụ = bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng = bán lẻ hàng hóa, dịch vụ
  = bán lẻ hàng hóa và dịch vụ = bán lẻ và doanh thu dịch vụ
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
đô mỹ ăn, đô la ăn, đô la mỹ ăn, usd ăn, đổi đô la, đổi đô mỹ, đổi usd > tỷ giá, tỷ giá usd
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
  = đi làm việc có thời hạn ở nước ngoài = lao động đi làm việc có thời hạn ở nước ngoài
  = đi làm việc có thời hạn ở nước ngoài = người lao động đi làm việc ở nước ngoài = đi làm việc tại nước ngoài
khách xuất nhập cảnh = người xuất nhập cảnh = hành khách xuất nhập cảnh = lượt người xuất nhập cảnh

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

dân mua sắm, người dân mua sắm, tiền dân mua sắm, dân tiêu xài, dân tiêu dùng
  > tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, bán lẻ hàng hóa
tiền bán lẻ, bán lẻ được > doanh thu bán lẻ hàng hóa, bán lẻ hàng hóa
tiền quán xá, tiền khách sạn nhà hàng, nhà hàng khách sạn > dịch vụ lưu trú và ăn uống
chợ búa > chợ
chợ quê > chợ nông thôn
chợ tạm > chợ tự phát
chợ cóc, chợ chồm hổm > chợ tự phát, chợ tạm
tiệm tạp hóa, tạp hóa, tiệm bán hàng > cửa hàng, cửa hàng tạp hóa
cửa hàng tiện lợi = cửa hàng tiện ích
cây xăng, trạm xăng, tiệm xăng > cửa hàng xăng dầu, kinh doanh xăng dầu
cửa hàng xăng dầu = cửa hàng bán lẻ xăng dầu = cơ sở kinh doanh xăng dầu = cơ sở bán lẻ xăng dầu
đắt đỏ, giá cả đắt đỏ, giá cả leo thang, vật giá leo thang, giá cả tăng, giá cả lên, giá cả thị trường, mức giá chung
  > chỉ số giá tiêu dùng
chỉ số giá vàng
chỉ số giá đô la mỹ = chỉ số giá usd
mua một chỉ vàng, mua một lượng vàng, mua một cây vàng, mua một chỉ vàng nhẫn > giá vàng, chỉ số giá vàng
vàng lên giá, vàng tăng giá, vàng mất giá, vàng sụt giá, giá vàng sjc, một chỉ vàng, một lượng vàng, một cây vàng
  > chỉ số giá vàng, giá vàng
đô lên giá, đô tăng giá, đô mất giá, đồng đô la, tiền đô la > chỉ số giá đô la mỹ, tỷ giá
giá quần áo, giá đồ mặc, giá giày dép > may mặc, mũ nón, giày dép
may mặc, mũ nón, giày dép = may mặc, mũ nón và giày dép = may mặc, giày dép và mũ nón
giá rượu bia, giá bia rượu, giá thuốc lá > đồ uống và thuốc lá
đồ uống và thuốc lá = nhóm đồ uống và thuốc lá
tiền thuê nhà > nhà ở thuê, nhà ở và vật liệu xây dựng
tiền nhà trọ, giá nhà trọ, giá thuê nhà > tiền thuê nhà, nhà ở thuê, nhà ở và vật liệu xây dựng
nhà ở và vật liệu xây dựng = nhà ở, điện, nước, chất đốt và vật liệu xây dựng
giá đi lại, tiền đi lại, giá tàu xe, giá vé xe, tiền tàu xe > nhóm giao thông, chỉ số giá nhóm giao thông
giá đồ gia dụng, giá đồ dùng, đồ gia dụng, giá đồ dùng trong nhà > thiết bị và đồ dùng gia đình
thiết bị và đồ dùng gia đình = nhóm thiết bị và đồ dùng gia đình
giá thuốc men, giá thuốc tây, tiền thuốc men, giá khám bệnh > thuốc và dịch vụ y tế
thuốc và dịch vụ y tế = nhóm thuốc và dịch vụ y tế
giá cước điện thoại, cước điện thoại > bưu chính viễn thông, thông tin và truyền thông
giá vui chơi, giá giải trí > giải trí và du lịch
giá lúa = giá thóc
giá lúa gạo > giá lúa, giá gạo
giá cám, giá thức ăn heo > giá thức ăn chăn nuôi

xuất đi, đưa hàng ra nước ngoài, bán hàng ra nước ngoài, bán hàng cho nước ngoài, bán cho nước ngoài,
  bán cho tây > xuất khẩu
hàng nhập về, hàng ngoại > hàng hóa nhập khẩu
nhập về, mua hàng nước ngoài, mua hàng từ nước ngoài > nhập khẩu
xuất nhiều hơn nhập, bán nhiều hơn mua > xuất siêu
nhập nhiều hơn xuất, mua nhiều hơn bán > nhập siêu
nước mỹ, thị trường mỹ, bên mỹ, sang mỹ, qua mỹ > hoa kỳ, thị trường hoa kỳ
thị trường nhật, sang nhật, nước nhật, bên nhật > nhật bản, thị trường nhật bản
thị trường hàn, sang hàn, bên hàn > hàn quốc, thị trường hàn quốc
thị trường trung, bên trung > trung quốc, thị trường trung quốc
eu = liên minh châu âu
khối asean = asean
thông quan = làm thủ tục hải quan
xe nằm chờ, xe chờ, xe chờ thông quan, xe kẹt ở cửa khẩu, xe bị kẹt > phương tiện chờ thông quan, phương tiện tồn,
  xe tồn bãi
mua bán cư dân biên giới, buôn bán tiểu ngạch, tiểu ngạch > trao đổi cư dân biên giới, mua bán,
  trao đổi hàng hóa cư dân biên giới
chính ngạch = xuất khẩu chính ngạch
bán trên sàn, lên sàn, đưa lên sàn, shopee, lazada > sàn thương mại điện tử
livestream bán hàng, bán hàng livestream, bán qua facebook, bán hàng trên facebook, bán hàng trên mạng, bán trên mạng,
  mua bán trên mạng, mua sắm online, mua sắm qua mạng > thương mại điện tử
kết nối cung cầu = kết nối cung - cầu = kết nối tiêu thụ

giá tiêu dùng > chỉ số giá tiêu dùng

mua bán lẻ, hàng hóa bán lẻ, bán buôn bán lẻ hàng hóa, bán lẻ trên thị trường > bán lẻ hàng hóa
sức mua của dân, sức mua thị trường, sức tiêu thụ của dân, dân tiêu tiền, dân chi tiêu, tiền dân tiêu,
  người dân tiêu dùng, mua bán trong tỉnh, mãi lực, tiêu dùng trong dân
  > tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, bán lẻ hàng hóa
quán xá nhà hàng, tiệm ăn nhà hàng, ăn hàng quán, quán ăn nhà hàng, tiền ăn quán > dịch vụ ăn uống
khách sạn nhà trọ, nhà trọ cho khách, tiền phòng khách sạn > dịch vụ lưu trú
giá cả lên xuống, giá cả sinh hoạt, giá sinh hoạt, mặt bằng giá, giá hàng hóa, bão giá, cơn bão giá, giá leo thang,
  vật giá lên, giá cả biến động, giá cả chung, thời giá > chỉ số giá tiêu dùng
giá thịt cá, giá thịt rau, giá đồ ăn thức uống > hàng ăn và dịch vụ ăn uống, thực phẩm
gạo lên giá, gạo tăng giá > giá lương thực, giá gạo
tiền điện nước, giá điện nước, giá điện > giá điện sinh hoạt
giá sách vở, tiền học tăng, giá học hành > nhóm giáo dục, dịch vụ giáo dục
xăng lên giá, xăng tăng giá, xăng dầu lên giá, xăng dầu tăng giá > giá xăng dầu
bình ga, ga nấu ăn, gas nấu ăn, gas lên giá > giá gas, khí hóa lỏng
vàng miếng, vàng nhẫn, cây vàng, chỉ vàng, vàng ta, vàng 9999, vàng bốn số chín > giá vàng, chỉ số giá vàng
tiền mỹ, giấy đô, đồng bạc xanh, đồng usd > đô la mỹ, tỷ giá, chỉ số giá đô la mỹ
hàng bán sang nước ngoài, hàng xuất đi, hàng ra nước ngoài được, bán sang tây, bán sang châu âu, xuất ngoại hàng hóa,
  bán hàng sang trung quốc, xuất qua biên giới, đưa hàng đi nước ngoài, hàng xuất ngoại, hàng bán cho nước ngoài
  > xuất khẩu, hàng hóa xuất khẩu
hàng mua ngoại, mua hàng trung quốc về, hàng nhập ngoại, đưa hàng về nước, hàng nước ngoài về, nhập từ nước ngoài,
  nhập hàng ngoại, nhập hàng nước ngoài > nhập khẩu, hàng hóa nhập khẩu
mua bán với nước ngoài, làm ăn với nước ngoài, giao thương quốc tế, buôn bán quốc tế, buôn bán hai chiều,
  ngoại thương hai chiều, hàng ra hàng vào, hàng xuất hàng nhập > xuất nhập khẩu
bán nhiều hơn mua vào, xuất vượt nhập > xuất siêu
mua nhiều hơn bán ra, nhập vượt xuất > nhập siêu
nước tàu, bên trung quốc, thị trường tàu > trung quốc, thị trường trung quốc
nước hàn, xứ hàn, thị trường hàn xẻng > hàn quốc
xứ nhật, xứ phù tang, thị trường nhật bổn > nhật bản
châu âu = thị trường châu âu
đông nam á, khối đông nam á > asean
xe ứ cửa khẩu, xe chờ ở cửa khẩu, xe ứ đọng, xe dồn ứ, xe kẹt biên giới > phương tiện tồn, xe tồn bãi,
  phương tiện chờ thông quan
hàng qua biên, hàng đi qua cửa khẩu, hàng hóa qua cửa khẩu, hàng ra vào cửa khẩu > hàng hóa xuất nhập khẩu,
  hàng hóa thông quan
xe qua lại biên giới, xe đi qua cửa khẩu, xe ra vào cửa khẩu, xe qua lại cửa khẩu > phương tiện xuất nhập cảnh
người qua lại biên giới, người ra vào cửa khẩu, người đi qua cửa khẩu, khách qua biên giới, khách qua cửa khẩu,
  người xuất cảnh nhập cảnh > khách xuất nhập cảnh
chợ vùng biên, chợ đường biên > chợ biên giới
chợ phiên, chợ làng, chợ xã, chợ nhà lồng > chợ nông thôn
dẹp chợ cóc, dẹp chợ tạm, giải tỏa chợ cóc > giải tỏa chợ tự phát
siêu thị mini, mini mart, tiệm tiện lợi > cửa hàng tiện lợi
trung tâm mua sắm, khu mua sắm, thương xá > trung tâm thương mại
tiệm bán xăng, chỗ bán xăng, nơi bán xăng, cây dầu > cửa hàng xăng dầu
đi hội chợ, mở hội chợ, chợ hoa xuân > hội chợ
hàng việt về quê, hàng việt về làng, bán hàng lưu động > phiên chợ hàng việt, đưa hàng việt về nông thôn
hàng nội, đồ nội địa > hàng việt nam
ghìm giá, giữ giá, kìm giá, kìm hãm giá > bình ổn giá
ôm hàng, ém hàng > găm hàng, đầu cơ
chặt chém, hét giá, bán giá cắt cổ, nói thách > không niêm yết giá, vi phạm về giá
mua hàng trên mạng, đặt hàng trên mạng, đặt hàng qua mạng, mua sắm trên mạng, chốt đơn online, buôn bán online,
  buôn bán trên mạng, chợ mạng, đi chợ mạng > thương mại điện tử
tiki, sàn tmđt, sàn bán hàng online > sàn thương mại điện tử

dân mua sắm bao nhiêu, hàng quán bán được > tổng mức bán lẻ hàng hóa và doanh thu dịch vụ, bán lẻ hàng hóa
quán ăn kiếm được, nhà hàng kiếm được, quán xá kiếm được, hàng quán kiếm được > dịch vụ ăn uống,
  dịch vụ lưu trú và ăn uống
khách sạn kiếm được, nhà nghỉ kiếm được > dịch vụ lưu trú
giá cả có tăng không, giá cả đội lên, giá cả nhảy vọt, giá cả hạ xuống, giá cả hạ nhiệt, giá cả leo, đồ đắt lên,
  hàng hóa đắt lên, hàng hóa lên giá, hàng hóa tăng giá, mọi thứ tăng giá, mọi thứ lên giá, cái gì cũng lên giá,
  hàng hóa mắc lên > chỉ số giá tiêu dùng
đồ ăn lên giá, đồ ăn tăng giá, thực phẩm lên giá, thực phẩm tăng giá, thịt cá lên giá, thịt cá tăng giá,
  rau thịt lên giá > hàng ăn và dịch vụ ăn uống, thực phẩm
tiền nhà điện nước, tiền nhà tăng, giá nhà cửa điện nước > nhà ở và vật liệu xây dựng
xăng giảm giá, xăng hạ giá, xăng dầu giảm giá, đổ xăng tốn > giá xăng dầu
vàng rớt giá, vàng hạ giá, vàng giảm giá, vàng nhảy giá, vàng leo giá > chỉ số giá vàng, giá vàng
đô la tăng giá, đô la mất giá, usd tăng giá > chỉ số giá đô la mỹ, tỷ giá
bán được ra nước ngoài, bán được sang nước ngoài, bán hàng đi nước ngoài, bán hàng sang các nước,
  đưa hàng sang nước ngoài, chở hàng đi xuất, hàng đem xuất, bán đi các nước > xuất khẩu
mua hàng ngoại về, mua vào từ nước ngoài, mua hàng của nước ngoài, nhập hàng từ nước ngoài > nhập khẩu
mua bán qua biên giới, làm ăn qua biên giới, mua bán với trung quốc > xuất nhập khẩu, thương mại biên giới
xuất hơn nhập > xuất siêu
nhập hơn xuất > nhập siêu
hàng kẹt ở cửa khẩu, hàng kẹt cửa khẩu, hàng tắc ở cửa khẩu, xe kẹt lại cửa khẩu, xe tắc ở cửa khẩu,
  xe nằm ở cửa khẩu, xe chờ qua cửa khẩu, xe chờ sang, xe tắc biên > phương tiện tồn, xe tồn bãi,
  phương tiện chờ thông quan
xe chạy qua cửa khẩu > phương tiện xuất nhập cảnh
khách đi qua cửa khẩu > khách xuất nhập cảnh
hàng qua được cửa khẩu > hàng hóa thông quan, thông quan
đặt hàng online, mua đồ online, mua đồ trên mạng, mua đồ qua mạng, bán đồ online, bán hàng qua điện thoại,
  bán hàng qua zalo, bán hàng zalo, lên mạng bán hàng, đưa hàng lên mạng bán > thương mại điện tử
đưa nông sản lên sàn, bán nông sản trên mạng, nông sản lên sàn > sàn thương mại điện tử
mở hội chợ bán hàng, bán hàng hội chợ, đi bán hội chợ > hội chợ
phạt bán quá giá, bán quá giá niêm yết, bán giá trên trời, nâng giá bất hợp lý > vi phạm về giá, không niêm yết giá
đưa hàng tết về, bán hàng tết, trữ hàng tết, lo hàng tết, chuẩn bị hàng tết > hàng hóa phục vụ tết
xây chợ, xây chợ mới, làm chợ mới > xây dựng chợ
sửa chợ, sửa lại chợ > cải tạo chợ, nâng cấp chợ

bán hàng sang nước ngoài, bán sang nước ngoài, xuất hàng ra nước ngoài, xuất hàng đi nước ngoài > xuất khẩu, kim ngạch
  xuất khẩu
mua sắm của dân, tiền bán hàng và dịch vụ, tiền hàng bán lẻ, buôn bán lẻ > tổng mức bán lẻ hàng hóa, doanh thu bán lẻ
  hàng hóa
xe hàng qua cửa khẩu, xe tải qua cửa khẩu, xe chở hàng qua cửa khẩu, xe hàng qua biên giới, xe tải qua biên giới
  > xe hàng thông quan, thông quan xe hàng, phương tiện thông quan, phương tiện xuất nhập khẩu
thủ tục qua cửa khẩu, làm thủ tục qua cửa khẩu, làm thủ tục ở cửa khẩu, làm thủ tục cửa khẩu, làm giấy tờ qua cửa khẩu,
  làm giấy tờ ở cửa khẩu > thông quan, làm thủ tục hải quan
thời gian làm thủ tục hải quan, thời gian qua cửa khẩu > thời gian thông quan

chặt chém, chém khách, chém giá, thu tiền quá giá, lấy giá cắt cổ > thu quá giá quy định, thu cao hơn giá quy định
"""
