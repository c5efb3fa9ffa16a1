"""Trade, prices, exports and imports, border gates."""

WORDINGS = """
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
"""
