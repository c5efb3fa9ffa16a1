"""Waste, water, pollution."""

WORDINGS = """
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

bãi rác > bãi chôn lấp rác thải, bãi chôn lấp chất thải
chôn rác > chôn lấp rác thải, chôn lấp chất thải
phân loại rác = phân loại rác tại nguồn = phân loại chất thải rắn tại nguồn = phân loại chất thải rắn sinh hoạt
chai thuốc sâu, vỏ thuốc sâu, bao bì thuốc sâu > bao gói thuốc bảo vệ thực vật
bao gói thuốc bảo vệ thực vật = bao bì thuốc bảo vệ thực vật = vỏ bao bì thuốc bảo vệ thực vật
nước cống, nước bẩn > nước thải
xả trộm, xả lén, xả bậy > xả thải trái phép, vi phạm môi trường
hôi thối, mùi hôi > ô nhiễm môi trường, gây ô nhiễm
hộ sử dụng nước sạch = hộ dùng nước sạch = hộ được sử dụng nước sạch = hộ được dùng nước sạch
nhà có nước máy, hộ có nước máy, dùng nước máy, xài nước máy > sử dụng nước sạch
sử dụng nước hợp vệ sinh = dùng nước hợp vệ sinh = sử dụng nước sinh hoạt hợp vệ sinh
cầu tiêu, nhà xí > nhà tiêu hợp vệ sinh
nước ngầm > nước dưới đất
khoan giếng > khai thác nước dưới đất, khoan giếng khai thác nước
quan trắc môi trường = quan trắc
đánh giá tác động môi trường = đánh giá tác động đến môi trường
phí nước thải > phí bảo vệ môi trường đối với nước thải
phạt môi trường, phạt ô nhiễm > xử phạt vi phạm môi trường, xử phạt vi phạm về bảo vệ môi trường
cơ sở gây ô nhiễm = cơ sở gây ô nhiễm môi trường

rác nhựa, đồ nhựa thải > rác thải nhựa, chất thải nhựa
rác thải nhựa = chất thải nhựa
bao ni lông, bịch ni lông, bọc ni lông, túi bóng > túi ni lông
gom được rác, rác gom được, rác được gom, rác được hốt, rác hốt được, đi gom rác > thu gom rác thải,
  thu gom chất thải rắn
xử lý rác, đốt rác, tiêu hủy rác > xử lý rác thải, xử lý chất thải rắn
rác mỗi ngày, rác thải ra, rác xả ra, rác dân thải ra, rác nhà dân > rác thải sinh hoạt, chất thải rắn sinh hoạt,
  rác phát sinh
rác thải phát sinh = chất thải rắn phát sinh = rác phát sinh
rác bệnh viện, rác nhà thương > chất thải y tế
rác độc hại, rác nguy hiểm, chất thải độc > chất thải nguy hại
nhà máy rác, lò rác, lò đốt rác > nhà máy xử lý rác thải, khu xử lý chất thải, lò đốt rác thải
núi rác, bãi rác lộ thiên, bãi rác tạm > bãi rác, bãi chôn lấp
điểm nóng rác, rác bừa bãi, vứt rác bậy, đổ rác bậy, đổ trộm rác > điểm tập kết rác, đổ rác không đúng nơi quy định
nước sạch nông thôn = nước sạch cho dân cư nông thôn
nước phông tên, nước ống > nước máy, nước sạch
nhà máy nước, trạm cấp nước > công trình cấp nước, nhà máy nước sạch
công trình cấp nước = công trình cấp nước tập trung = công trình nước sạch tập trung
xài nước sạch, dân dùng nước sạch, dân có nước sạch, nhà có nước sạch, hộ có nước sạch, dân xài nước sạch
  > hộ sử dụng nước sạch, sử dụng nước sạch
nhà chưa có nước sạch, thiếu nước sạch, chưa có nước sạch > chưa được sử dụng nước sạch
cầu cá, cầu tõm > nhà tiêu hợp vệ sinh, nhà tiêu
sông bẩn, nước sông bẩn, kênh bẩn, nước đen > ô nhiễm nguồn nước, ô nhiễm môi trường
ô nhiễm nguồn nước = ô nhiễm môi trường nước
bụi bặm, không khí bẩn, bụi mịn > ô nhiễm không khí, chất lượng không khí
ồn ào, hát karaoke ồn > ô nhiễm tiếng ồn
xả thẳng, xả thải lén, xả nước bẩn, xả chui > xả thải trái phép, xả nước thải
công ty gây ô nhiễm, nhà máy gây ô nhiễm > cơ sở gây ô nhiễm môi trường
phạt vì môi trường, bị phạt môi trường > xử phạt vi phạm môi trường
xử lý nước thải = trạm xử lý nước thải = hệ thống xử lý nước thải
chuồng trại vệ sinh, chuồng trại sạch > chuồng trại hợp vệ sinh
trời đất thay đổi, khí hậu thay đổi > biến đổi khí hậu

rác rến, rác rưởi, đồ phế thải, đồ vứt đi > rác thải, chất thải rắn
chở rác, lấy rác, xe rác, hót rác, nhặt rác, vớt rác, quét rác, đi lấy rác, gom nhặt rác, vận chuyển rác
  > thu gom rác thải, thu gom chất thải rắn
rác được xử lý, rác xử lý được, rác đem đốt, hủy rác, rác đem chôn, rác đem xử lý > xử lý rác thải,
  xử lý chất thải rắn
rác hằng ngày, rác nhà bếp, rác hộ gia đình, rác trong nhà, rác của dân, rác phố, rác đô thị, rác thành phố
  > rác thải sinh hoạt, chất thải rắn sinh hoạt
rác công nghiệp, rác nhà máy, rác khu công nghiệp, rác xưởng > chất thải rắn công nghiệp, chất thải công nghiệp
rác xây dựng, xà bần, xác nhà, gạch vụn > chất thải rắn xây dựng
rác ngoài đồng, rác đồng ruộng, vỏ chai thuốc sâu, chai lọ thuốc sâu > bao gói thuốc bảo vệ thực vật
túi nhựa, đồ nhựa xài một lần, nhựa dùng một lần, ly nhựa ống hút > rác thải nhựa, sản phẩm nhựa dùng một lần
chia rác, tách rác, rác bỏ riêng, phân loại rác ở nhà, phân rác > phân loại rác tại nguồn
chỗ đổ rác, điểm đổ rác, nơi tập kết rác, điểm trung chuyển rác, chỗ bỏ rác > điểm tập kết rác, điểm tập kết rác thải
rác ùn ứ, rác chất đống, đống rác > rác thải tồn đọng, rác tồn đọng
bãi chôn rác, hố rác, bãi đổ rác, chỗ chôn rác > bãi chôn lấp rác thải, bãi chôn lấp chất thải
nước thải khu công nghiệp = nước thải tại khu công nghiệp
nước thải chưa xử lý, nước thải bẩn, nước thải dơ > nước thải
làm dơ môi trường, môi trường dơ, gây bẩn, làm dơ bẩn, bôi bẩn môi trường, môi trường bẩn, bức tử sông, đầu độc sông,
  giết chết dòng sông, phá hoại môi trường, hủy hoại môi trường, dơ bẩn > vi phạm môi trường, gây ô nhiễm
mùi thối, hôi hám, mùi xú uế, bốc mùi, mùi heo thối, mùi chuồng heo, thối um > ô nhiễm môi trường
khói đen, khói nhà máy, khói lò, đốt rơm rạ, đốt đồng > khí thải, ô nhiễm không khí
bụi bay mù mịt, bụi đường, xe chở vật liệu gây bụi > ô nhiễm không khí, bụi
loa kẹo kéo, ồn ã, inh ỏi, ồn quá > ô nhiễm tiếng ồn
nước phèn, nước giếng bẩn, giếng bẩn, nguồn nước dơ, nước nhiễm bẩn, nước nhiễm phèn > ô nhiễm nguồn nước
đánh môi trường, báo cáo tác động môi trường, đtm > đánh giá tác động môi trường
phép môi trường, phép xả thải, giấy xả thải, giấy phép xả nước thải > giấy phép môi trường
nước thủy cục, nước phông ten, nước đường ống > nước máy, nước sạch
nhà xài nước sạch, nhà dùng nước sạch, hộ xài nước máy, nhà xài nước máy, hộ dùng nước máy, gia đình có nước sạch,
  nước sạch tới nhà, nước sạch đến từng nhà > hộ sử dụng nước sạch, sử dụng nước sạch
trạm bơm nước sạch, đường ống nước sạch, hệ thống nước tự chảy, nước tự chảy > công trình cấp nước
cúp nước, mất nước, ngưng nước, cắt nước > ngừng cung cấp nước, thiếu nước sinh hoạt
hố tiêu, nhà tiêu sạch, nhà vệ sinh sạch, nhà vệ sinh tự hoại, nhà cầu tự hoại, cầu tiêu sạch, hầm cầu
  > nhà tiêu hợp vệ sinh
cơ sở ô nhiễm nặng, nhà máy bẩn, xưởng gây ô nhiễm, xưởng bẩn > cơ sở gây ô nhiễm môi trường
cá chết vì ô nhiễm, tràn dầu > sự cố môi trường, sự cố tràn dầu
trời nóng lên, trái đất nóng lên > biến đổi khí hậu
hút nước ngầm, khoan nước ngầm, đào giếng > khai thác nước dưới đất

đốt được rác, rác được đốt, xử lý bao nhiêu rác > xử lý rác thải, xử lý chất thải rắn
gom được bao nhiêu rác, hốt được rác, lấy rác tận nhà, xe đến lấy rác > thu gom rác thải, thu gom chất thải rắn
mỗi ngày thải ra, mỗi ngày bao nhiêu rác, dân thải ra, dân xả rác, rác dân xả ra, rác trong dân > rác thải sinh hoạt,
  rác phát sinh
xả rác bậy, xả rác ra đường, đổ rác trộm, đổ rác ra sông, vứt rác ra sông, vứt rác xuống kênh, phạt xả rác,
  phạt đổ rác > đổ rác không đúng nơi quy định, vi phạm môi trường
tách rác tại nhà, bỏ rác riêng, phân rác tại nhà, để riêng rác > phân loại rác tại nguồn
bãi rác quá tải, bãi rác đầy, rác tràn bãi, rác tồn chất đống > rác thải tồn đọng, bãi chôn lấp
có nước sạch xài, nước máy về tới nhà, nước máy tới nhà, dân có nước máy, kéo nước máy, kéo nước sạch,
  đưa nước sạch về, bắt nước máy > sử dụng nước sạch, hộ sử dụng nước sạch
không có nước sạch > chưa được sử dụng nước sạch
cúp nước kéo dài, nước máy bị cúp > ngừng cung cấp nước, thiếu nước sinh hoạt
nhà vệ sinh đạt chuẩn > nhà tiêu hợp vệ sinh
xả thải ra sông, xả thải xuống sông, xả nước thải ra sông, xả thải bậy, xả bẩn ra sông > xả thải trái phép,
  vi phạm môi trường
sông đen ngòm > ô nhiễm nguồn nước, ô nhiễm môi trường
khói mù mịt, bụi mù mịt, hít bụi > ô nhiễm không khí
phạt doanh nghiệp xả thải > xử phạt vi phạm môi trường
mở hát ồn ào, gây ồn ào > ô nhiễm tiếng ồn, vi phạm về tiếng ồn
ra quân dọn rác, dọn vệ sinh đường làng, dọn dẹp đường làng > vệ sinh môi trường, tổng vệ sinh
thiếu nước ăn uống, thiếu nước tắm giặt, thiếu nước dùng > thiếu nước sinh hoạt
tiền đổ rác, tiền rác, phí đổ rác > giá dịch vụ thu gom rác, phí vệ sinh môi trường, dịch vụ vệ sinh

rác thu được > thu gom chất thải rắn, rác thải sinh hoạt được thu gom

nước mặn, nước bị mặn, độ mặn của nước > độ mặn, xâm nhập mặn
"""
