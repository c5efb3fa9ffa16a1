"""Construction, building permits, roads and housing projects."""

WORDINGS = """
xây nhà, xây nhà cửa, xây nhà để ở, xây nhà cửa để ở > xây dựng nhà ở
trễ tiến độ = chậm tiến độ
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

công trình trọng điểm = dự án trọng điểm
công trình lớn, dự án lớn, công trình để đời > công trình trọng điểm, dự án trọng điểm
sập công trình, sập giàn giáo > sự cố công trình, tai nạn lao động
nhà phố, nhà riêng > nhà ở riêng lẻ
nhà xã hội, nhà cho người thu nhập thấp, nhà cho công nhân nghèo > nhà ở xã hội
khu đô thị = khu đô thị mới
khu phố mới, khu nhà mới > khu đô thị mới, khu dân cư mới
vẽ quy hoạch, làm quy hoạch > lập quy hoạch
duyệt quy hoạch > phê duyệt quy hoạch
duyệt bản vẽ, duyệt thiết kế > thẩm định thiết kế, phê duyệt thiết kế
cao tốc = đường cao tốc = tuyến cao tốc
lộ nông thôn, lộ làng, lộ ấp, đường ấp, đường xóm, ngõ xóm > đường giao thông nông thôn
làm lộ, mở lộ, đắp lộ, mở đường, đắp đường > xây dựng đường giao thông, mở mới đường
lộ nhựa, đường trải nhựa, đường tráng nhựa, tráng nhựa > nhựa hóa, đường nhựa hóa
lộ bê tông, lộ xi măng, đường đổ bê tông > đường bê tông, bê tông hóa
cầu khỉ, cầu cây, cầu tre > cầu tạm, cầu dân sinh
ổ gà, ổ voi, đường hư, đường hỏng, đường xấu, đường xuống cấp > sửa chữa đường, hư hỏng mặt đường
dặm vá đường, vá ổ gà, bảo dưỡng đường > sửa chữa đường, duy tu bảo dưỡng
làm cầu, dựng cầu > xây dựng cầu
bãi đậu xe, chỗ đậu xe, bãi giữ xe, bãi gửi xe > bãi đỗ xe
ủy ban mới, nhà làm việc > trụ sở làm việc
trụ sở làm việc = trụ sở cơ quan
cống rãnh, rãnh nước > thoát nước, rãnh thoát nước
xây xong rồi, làm xong rồi, khánh thành rồi > hoàn thành đưa vào sử dụng
công trình dang dở, công trình làm dở, dự án dở dang, công trình dở dang > công trình chuyển tiếp, đang thi công
dự án rùa bò, công trình rùa bò, công trình ì ạch, dự án lề mề, dự án trễ nải, dự án trễ hẹn, công trình trễ hẹn,
  công trình chậm trễ, dự án chậm trễ > chậm tiến độ, dự án chậm tiến độ
nợ tiền xây dựng, nợ tiền công trình, nợ nhà thầu > nợ đọng xây dựng cơ bản
tiền công trình, tiền làm công trình, tiền xây dựng > tổng mức đầu tư, vốn đầu tư xây dựng
giá vật tư, giá vật liệu, giá cát đá, giá sắt thép > giá vật liệu xây dựng
cho phép xây, giấy xây nhà, giấy phép cất nhà > giấy phép xây dựng
xây sai phép, xây lấn, xây bậy, cất nhà trái phép, xây nhà trái phép > vi phạm trật tự xây dựng, xây dựng trái phép
dỡ nhà trái phép, phá công trình trái phép, đập nhà trái phép > cưỡng chế tháo dỡ, tháo dỡ công trình vi phạm
sang sửa nhà, tu sửa nhà, sửa nhà > sửa chữa nhà ở, sửa chữa nhà

làm nhà mới, xây nhà mới, dựng nhà mới, cất nhà mới, làm nhà cửa > xây dựng nhà ở
bấm nút khởi công, bổ nhát cuốc, đặt viên gạch đầu tiên, đặt viên đá đầu tiên, khởi sự xây, bắt đầu xây, bắt tay xây,
  bắt đầu thi công, đặt đá > khởi công, khởi công xây dựng
cắt băng khánh thành, cắt băng, bàn giao công trình, xây xong đưa vào dùng, xong đưa vào xài, đưa vô xài,
  đưa vào sử dụng rồi, xây dựng xong, thi công xong > hoàn thành đưa vào sử dụng
đang xây, đang xây dựng, còn đang xây, đang xây dở, xây dở dang, xây nửa chừng, đang đào đắp > đang thi công
dự án lụt tiến độ, lụt tiến độ, chậm trễ tiến độ, lỡ tiến độ, trượt tiến độ, vỡ tiến độ, trễ hẹn tiến độ,
  ì ạch tiến độ, dự án ì à ì ạch, công trình dậm chân tại chỗ, thi công ì ạch, thi công rùa bò, thi công cầm chừng
  > chậm tiến độ, dự án chậm tiến độ
công trình treo, công trình đắp chiếu, công trình bỏ hoang, dự án bỏ hoang, dự án trùm mền, công trình trùm mền
  > dự án chậm triển khai, dự án chậm tiến độ
nợ đọng công trình, nợ công trình, còn nợ nhà thầu, nợ xây cất > nợ đọng xây dựng cơ bản
xây cất > xây dựng
xây cất trái phép, xây cất chui, cơi nới, cơi nới trái phép, xây không xin phép, xây vượt phép, xây không giấy phép,
  nhà xây lụi, xây lụi, nhà không phép, nhà xây không phép > vi phạm trật tự xây dựng, xây dựng không phép
giấy xây dựng, phép xây dựng, giấy phép làm nhà, giấy phép xây cất, xin phép làm nhà, xin phép cất nhà,
  xin phép xây cất, giấy phép dựng nhà > giấy phép xây dựng
đập nhà vi phạm, phá dỡ nhà vi phạm, đập bỏ công trình, cưỡng chế nhà trái phép, tháo dỡ nhà trái phép
  > cưỡng chế tháo dỡ, tháo dỡ công trình vi phạm
đô thị mới, khu đô thị mới xây > khu đô thị mới
tỷ lệ đô thị hóa = tỷ lệ dân số đô thị
lên phố, lên thành phố, nâng cấp đô thị, lên đời đô thị, lên hạng đô thị > nâng loại đô thị, công nhận đô thị loại
nới đường, nong đường, nới rộng đường > mở rộng đường, nâng cấp đường
nâng cấp đường = cải tạo, nâng cấp đường = nâng cấp, cải tạo đường
đường sình lầy, đường lầy > đường đất
ngõ ngách, đường hẻm, hẻm hóc, hẻm nhỏ, kiệt hẻm, đường kiệt, ngõ hẻm > đường ngõ xóm, đường ngõ
đường ngõ xóm = đường ngõ, xóm = đường làng ngõ xóm
đường ruộng, đường ra ruộng, đường ra đồng, bờ vùng > đường nội đồng, đường trục chính nội đồng
đường nội đồng = đường trục chính nội đồng = giao thông nội đồng
đường liên ấp, đường nối các thôn > đường liên thôn
đường huyện lộ, huyện lộ > đường huyện
tỉnh lộ > đường tỉnh
hương lộ, xã lộ > đường xã
đổ bê tông, tráng bê tông, làm đường bê tông, đường bê tông làm được, láng xi măng, tráng xi măng > bê tông hóa,
  đường bê tông
thảm nhựa, thảm bê tông nhựa, rải thảm, đổ nhựa đường > nhựa hóa, đường nhựa hóa
đèn đóm ngoài đường, đèn chiếu sáng đường, thắp sáng đường quê, đèn đường quê > điện chiếu sáng, chiếu sáng công cộng
đường có đèn = tuyến đường có điện chiếu sáng = đường có điện chiếu sáng
cống thoát nước, mương thoát nước > thoát nước, hệ thống thoát nước
cây bóng mát, cây ngoài phố > cây xanh đô thị, cây xanh
thầu xây dựng, bên thầu, nhà thầu xây dựng, chủ thầu, ông thầu > nhà thầu
bỏ thầu, mở thầu, mời thầu > đấu thầu, lựa chọn nhà thầu
trúng thầu = nhà thầu trúng thầu
đấu thầu qua mạng = lựa chọn nhà thầu qua mạng
giao thẳng thầu > chỉ định thầu
ban quản lý công trình, ban dự án > chủ đầu tư, ban quản lý dự án
vật liệu xây cất, cát đá sỏi, đồ xây nhà, vật tư xây dựng > vật liệu xây dựng
thiếu cát, thiếu đất đắp, thiếu cát đắp, khan cát > thiếu vật liệu xây dựng, vật liệu san lấp
căn hộ nhà ở xã hội, căn hộ xã hội, chung cư giá rẻ, nhà cho dân nghèo thành thị > nhà ở xã hội
nhà ở thương mại = dự án nhà ở thương mại
đất nền = đất nền nhà
nhà xây chắc chắn, nhà xây kiên cố > nhà kiên cố
đặt tên phố, đặt tên đường phố > đặt tên đường

đường nát, đường nát bét, đường lồi lõm, đường đầy ổ gà, đường đi khó, đường hỏng nặng > hư hỏng mặt đường,
  sửa chữa đường
sửa đường hỏng, sửa đường hư, vá lại đường, sửa sang đường sá, sửa đường sá > sửa chữa đường, duy tu bảo dưỡng
làm được đường, làm đường mới, làm thêm đường, mở thêm đường, xây đường mới, làm con đường
  > xây dựng đường giao thông, mở mới đường
làm đường quê, làm đường làng, làm đường xóm, làm đường ấp, làm lộ quê, đường quê làm được, làm đường liên thôn
  > đường giao thông nông thôn
bê tông đường làng > bê tông hóa, đường bê tông
làm đường nhựa > nhựa hóa, đường nhựa hóa
làm rộng đường, mở rộng lộ, mở rộng thêm đường > mở rộng đường
mắc đèn đường, gắn đèn đường, lắp đèn đường, thắp sáng đường làng, kéo điện thắp sáng đường, lắp đèn chiếu sáng
  > điện chiếu sáng, chiếu sáng công cộng
xây cầu mới, làm cầu mới, bắc cầu mới, dựng cầu mới > xây dựng cầu
sửa cầu, gia cố cầu > sửa chữa cầu
công trình mới khởi công, bắt đầu làm đường, làm lễ động thổ, làm lễ khởi công > khởi công, khởi công xây dựng
làm lễ khánh thành, công trình khánh thành, công trình làm xong, công trình xây xong, công trình đã xong,
  công trình hoàn tất, dự án làm xong, dự án đã xong, dự án xong, xong đưa vào dùng > hoàn thành đưa vào sử dụng
công trình đang xây, dự án đang làm, công trình chưa xong, dự án chưa xong, dự án còn dở, xây chưa xong
  > đang thi công, công trình chuyển tiếp
công trình bị chậm, công trình bị trễ, dự án bị trễ, xây mãi không xong, làm mãi không xong, xây hoài không xong,
  làm hoài chưa xong, trễ hạn hoàn thành, thi công trễ, thi công chậm chạp, xây dựng chậm > chậm tiến độ,
  dự án chậm tiến độ
dự án không nhúc nhích, dự án chưa nhúc nhích > dự án chậm triển khai
nợ tiền nhà thầu, nợ tiền làm đường, làm xong chưa trả tiền, nợ tiền thi công > nợ đọng xây dựng cơ bản
xây nhà không phép, xây nhà không xin phép, xây nhà lậu, xây nhà chui, làm nhà trái phép, xây dựng chui, xây dựng lậu,
  bị phạt vì xây nhà, xây nhà sai phép, xây dựng sai phép > vi phạm trật tự xây dựng
đập bỏ nhà trái phép, bị buộc tháo dỡ, buộc tháo dỡ > cưỡng chế tháo dỡ, tháo dỡ công trình vi phạm
xây nhà ở xã hội, xây nhà xã hội, nhà cho công nhân thuê, nhà giá thấp > nhà ở xã hội
lấn vỉa hè bán hàng, chiếm vỉa hè bán hàng, bán hàng trên vỉa hè, lấn lòng đường > lấn chiếm vỉa hè
lên được thành phố > công nhận đô thị loại, nâng loại đô thị
xây trụ sở mới, xây nhà làm việc, làm trụ sở mới > xây dựng trụ sở làm việc

cất mới, cất lại, dựng mới, dựng lại, làm mới nhà, xây lại mới, xây cất mới, làm lại mới > xây mới,
  xây dựng mới
xây mới = xây dựng mới = làm mới
tu sửa nhà, chữa lại, sửa lại > sửa chữa
tính bán, định bán, dự tính bán, rao bán, bán với giá, bán giá, dự kiến bán > giá bán, giá bán dự kiến
giá bán dự kiến = dự kiến giá bán
xin mua nhà, nộp đơn mua nhà, đăng ký mua nhà, xếp suất mua nhà > hồ sơ đăng ký mua
xây lại, cất lại nhà, dựng lại nhà > xây mới, xây dựng lại, hoàn thành xóa
sửa xong, xây xong, dựng xong, cất xong > hoàn thành
làm lại nhà, nhà làm lại, căn nhà làm lại, nhà dựng lại, nhà cất lại, nhà xây lại, dựng lại nhà, xây lại nhà,
  cất lại nhà, nhà được làm mới, nhà được xây mới, nhà được dựng lại
  > nhà làm mới, làm mới nhà, nhà xây mới, xây mới nhà
thuê trọ, thuê phòng trọ, mướn nhà, mướn phòng, mướn trọ, ở trọ, ở nhà thuê, tiền trọ > thuê nhà, thuê phòng,
  thuê nhà ở
giá phòng trọ, giá thuê trọ, giá cho thuê trọ, giá mướn phòng, giá mướn nhà, tiền phòng trọ, tiền thuê trọ,
  tiền thuê phòng trọ, tiền thuê phòng > giá cho thuê phòng trọ, giá thuê phòng trọ, giá thuê phòng, giá cho thuê nhà

bãi gửi xe, bãi giữ xe, chỗ gửi xe, chỗ giữ xe, điểm gửi xe, nhà gửi xe > cơ sở trông giữ xe, điểm trông giữ xe,
  bãi trông giữ xe, trông giữ xe
"""
