"""Transport, vehicles and licences, tourism."""

WORDINGS = """
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

khách đi xe, người đi xe khách, khách đi xe đò > hành khách vận chuyển, vận tải hành khách
hàng chở được > hàng hóa vận chuyển, vận tải hàng hóa
xe buýt = xe bus
đường thủy = đường thủy nội địa
trên sông nước, đường sông nước > đường thủy, đường thủy nội địa
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

khách đi máy bay, khách bay, hành khách bay > hành khách hàng không, hành khách qua cảng hàng không
sân bay = cảng hàng không
phi trường > cảng hàng không
khách đi tàu, khách đi tàu hỏa, khách đi xe lửa > hành khách đường sắt
khách đi phà, khách qua phà > hành khách đường thủy
chở người, đưa đón khách, khách đi lại, người đi lại bằng xe khách > vận tải hành khách, vận chuyển hành khách
chở đồ, hàng chuyên chở, hàng đã chở, chuyên chở hàng > vận tải hàng hóa, vận chuyển hàng hóa
tiền chở khách, tiền chở hàng, tiền xe cộ, tiền cước xe > doanh thu vận tải
hàng qua cảng = hàng hóa qua cảng = hàng hóa thông qua cảng = hàng hóa thông qua cảng biển = hàng hóa qua cảng biển
bến tàu > bến cảng, cảng
cảng biển
xe mới đăng ký, xe đăng ký mới, xe lên số, xe mua mới > đăng ký mới phương tiện, phương tiện đăng ký mới
xe hơi đăng ký, xe hơi mới > ô tô đăng ký mới, đăng ký mới ô tô
xe quá hạn đăng kiểm, xe hết đăng kiểm, xe hết hạn đăng kiểm > xe hết hạn kiểm định, quá hạn kiểm định
đăng kiểm = kiểm định xe cơ giới = kiểm định phương tiện
đổi bằng, đổi bằng lái xe, làm lại bằng lái > cấp đổi giấy phép lái xe
cấp bằng lái, ra bằng lái, lấy bằng lái > cấp giấy phép lái xe
học lái xe, học lái > đào tạo lái xe
bến xe = bến xe khách
xe dù > bến cóc

người tới du lịch, người đi du lịch, người đến du lịch, khách đi chơi, người tới chơi, người đến chơi, khách đến,
  khách tới, khách ghé, khách ghé thăm > khách du lịch, lượt khách
khách ở lại, khách ngủ đêm, khách ở qua đêm, ở lại qua đêm, ngủ qua đêm, ngủ đêm, khách thuê phòng > khách lưu trú
khách trong ngày = khách tham quan trong ngày = khách đi trong ngày
khách đi về trong ngày, khách không ngủ lại, đi rồi về trong ngày > khách trong ngày
tây du lịch, người tây, người nước ngoài tới chơi, người nước ngoài đến du lịch, ông tây bà đầm, khách năm châu
  > khách quốc tế
người trong nước đi chơi, khách nước mình, người việt đi du lịch > khách nội địa
tiền từ du lịch, du lịch bỏ túi, du lịch mang về, du lịch đem về, du lịch thu được, tiền khách du lịch
  > tổng thu từ khách du lịch, doanh thu du lịch
phòng khách sạn, phòng nghỉ, phòng ngủ cho khách > buồng, phòng lưu trú
khách sạn hết phòng, cháy phòng, khách sạn đầy khách > công suất sử dụng phòng
cơ sở lưu trú = cơ sở lưu trú du lịch
resort, khu nghỉ mát > khu nghỉ dưỡng
công ty tour, hãng tour, công ty du lịch > doanh nghiệp lữ hành, lữ hành
chỗ du lịch, điểm tham quan, nơi du lịch > điểm du lịch, khu du lịch
nhà dân cho khách ở, du lịch nhà dân > homestay, du lịch cộng đồng

xe đò xe khách, xe tốc hành, xe chạy tuyến, chạy xe khách, chở khách đi, lượt khách đi xe, người đi xe đò,
  xe khách chở, khách đi đường bộ > vận tải hành khách, hành khách vận chuyển
chở hàng hóa, chuyển hàng đi, hàng vận tải, hàng chuyên chở được, hàng xe tải chở, xe tải chở > vận tải hàng hóa,
  hàng hóa vận chuyển
vận tải thu được, tiền cước vận tải, vận tải kiếm được > doanh thu vận tải
bốc vác, khuân vác, kho hàng > kho bãi và dịch vụ hỗ trợ vận tải, bốc xếp
đường ray, tàu lửa, xe hỏa > đường sắt
tàu vào cảng, tàu cập cảng, tàu ghé cảng, tàu vô cảng > tàu thuyền ra vào cảng, lượt tàu
thùng hàng, công ten nơ, công te nơ, cont > container
bằng xe máy, bằng a1, thi a1, thi bằng xe máy > sát hạch lái xe mô tô, giấy phép lái xe hạng a1
bằng ô tô, bằng xe hơi, bằng b2, thi bằng ô tô, thi bằng xe hơi > sát hạch lái xe ô tô
thi lái xe, đi thi bằng, đi thi lấy bằng, thi lấy bằng lái > sát hạch lái xe
đổi giấy lái xe, làm lại bằng, bằng lái cấp lại, cấp lại bằng lái > cấp đổi giấy phép lái xe
trường lái, trường dạy lái, chỗ dạy lái, học bằng lái > đào tạo lái xe, cơ sở đào tạo lái xe
xét xe, xét xe định kỳ, khám xe, trạm khám xe, đi đăng kiểm, chỗ đăng kiểm > kiểm định xe cơ giới, đăng kiểm
xe mua mới ra biển, xe bấm biển, xe ra biển số, lên biển số, làm giấy tờ xe, xe mới mua, xe mới lên số
  > đăng ký mới phương tiện, phương tiện đăng ký mới
xe hơi mua mới, ô tô mua mới > ô tô đăng ký mới
xe máy mua mới, xe máy mới mua > mô tô đăng ký mới
khách thập phương, khách bốn phương, du khách thập phương, khách chơi xa, người đi chơi, lượt khách ghé,
  khách về thăm, khách hành hương, khách du xuân, khách kéo về, người kéo về chơi > khách du lịch
khách ba lô, khách da trắng, ông tây, bọn tây, khách nước bạn, người ngoại quốc, khách nước ngoài tới, tây tới chơi,
  khách hải ngoại > khách quốc tế
khách việt nam, khách người việt, người mình đi chơi, khách trong xứ, khách nội tỉnh ngoại tỉnh > khách nội địa
khách ngủ qua đêm, ở qua đêm, nghỉ đêm, khách nghỉ đêm, lưu lại qua đêm, khách ở khách sạn, ngủ khách sạn
  > khách lưu trú
khách đi về, khách về trong ngày, tới rồi về, chơi rồi về trong ngày > khách trong ngày
tiền khách tiêu, khách xài tiền, khách tiêu xài, tiền du khách để lại, hốt bạc từ du lịch, du lịch hái ra tiền,
  tiền du khách, lời từ du lịch, du lịch kiếm tiền > tổng thu từ khách du lịch, doanh thu du lịch
phòng cho khách, buồng khách sạn, phòng cho thuê nghỉ > phòng lưu trú, buồng lưu trú
phòng khách sạn kín, khách sạn kín chỗ, kín chỗ phòng, phòng hết chỗ, hết phòng khách sạn, đặt kín phòng
  > công suất sử dụng phòng
nhà nghỉ khách sạn, khách sạn nhà nghỉ, chỗ ngủ cho khách, chỗ nghỉ > cơ sở lưu trú
ngủ bản, ngủ nhà sàn, ở nhà người dân, du lịch bản làng, du lịch làng > homestay, du lịch cộng đồng
hướng dẫn tour > hướng dẫn viên du lịch
hướng dẫn viên du lịch = hướng dẫn viên
tàu đưa khách tham quan, thuyền chở khách tham quan > tàu du lịch

khách về chơi, khách đến thăm, khách tới thăm, khách tới tham quan, người tới tham quan, bao nhiêu khách tới,
  có bao nhiêu khách tới, khách đổ về, khách kéo đến, khách ùn ùn kéo về > khách du lịch, lượt khách
khách tây đến chơi, người nước ngoài tới, người nước ngoài đến chơi > khách quốc tế
khách trong nước đi chơi, người việt tới chơi, người trong nước tới chơi, khách nước mình đi chơi > khách nội địa
ngủ lại qua đêm, ngủ lại đêm, ở lại đêm, ở lại ngủ, khách ngủ lại qua đêm, khách nghỉ lại, nghỉ lại qua đêm,
  khách ở lại qua đêm, ngủ lại khách sạn > khách lưu trú
chỉ đi trong ngày, sáng đi tối về, khách không ở lại, không ngủ lại > khách trong ngày
khách tiêu tiền, khách chi tiêu, tiền khách chi, du lịch đem lại > tổng thu từ khách du lịch, doanh thu du lịch
khách sạn kín khách, phòng nghỉ kín khách, khách sạn đông khách, phòng được đặt hết > công suất sử dụng phòng
làm du lịch tại nhà, đón khách tại nhà > homestay, du lịch cộng đồng
điểm du lịch mới mở > điểm du lịch, công nhận điểm du lịch
xe chở người, chở được bao nhiêu khách, chở bao nhiêu lượt khách, lượt người đi xe, dân đi xe khách,
  đi lại bằng xe khách > vận tải hành khách, hành khách vận chuyển
chở được bao nhiêu hàng, hàng hóa chở đi, hàng được chở, chở bao nhiêu tấn hàng > vận tải hàng hóa,
  hàng hóa vận chuyển
vận tải làm ra tiền, xe cộ kiếm được, tiền chở hàng chở khách > doanh thu vận tải
đi máy bay, người đi máy bay, khách xuống sân bay > hành khách hàng không, hành khách qua cảng hàng không
đi tàu hỏa, đi xe lửa, người đi tàu hỏa, người đi xe lửa > hành khách đường sắt
hàng bốc qua cảng, hàng lên xuống cảng, bốc dỡ hàng ở cảng > hàng hóa thông qua cảng, hàng hóa qua cảng
tàu biển vào > lượt tàu, tàu thuyền ra vào cảng
người đi thi lái xe, thi đậu bằng lái > sát hạch lái xe
cấp mới bằng lái > cấp giấy phép lái xe
đưa xe đi khám, đưa xe đi đăng kiểm, đi xét xe > kiểm định xe cơ giới, đăng kiểm phương tiện
mua xe mới, xe mới bấm biển, sắm xe mới, lấy biển số xe > đăng ký mới phương tiện, phương tiện đăng ký mới
mua ô tô mới, sắm xe hơi, sắm ô tô > ô tô đăng ký mới
mua xe máy mới, sắm xe máy > mô tô đăng ký mới
mở tuyến xe buýt, xe buýt chở > tuyến xe buýt, xe buýt
tàu nhanh, đi tàu nhanh, tàu siêu tốc, tàu chạy nhanh, đi tàu cao tốc > tàu cao tốc
đường tàu cao tốc, tuyến tàu cao tốc, tàu cao tốc bắc nam, tàu hỏa cao tốc, xe lửa cao tốc, đường sắt siêu tốc,
  nhường chỗ cho tàu cao tốc, nhường đất cho tàu cao tốc, nhường đất làm tàu cao tốc, lấy đất làm tàu cao tốc
  > đường sắt tốc độ cao
đường sắt tốc độ cao = đường sắt cao tốc
đi phà, đi đò, qua phà, qua đò > vé phà, vé đò
tiền vé, tiền tàu, mua vé, vé hết, vé mất > giá vé
giá vé = mức giá vé = giá vé niêm yết
tiền vào cửa, tiền vào cổng, vé vào cửa, vé vào cổng > vé tham quan, phí tham quan, giá vé
tiền gửi xe, tiền giữ xe, giá gửi xe > phí trông giữ xe, giá dịch vụ trông giữ xe
thu từ khách đi chơi, thu từ khách du lịch, thu từ du khách, thu từ khách tham quan, thu từ người đi chơi, thu từ khách
  nghỉ lễ, thu của du khách, thu của khách đi chơi, thu được từ khách đi chơi, thu được từ khách du lịch,
  thu được từ du khách, thu được từ khách tham quan, thu được từ khách
  > doanh thu du lịch, doanh thu từ du lịch, tổng thu từ khách du lịch
khách tiêu, mỗi khách tiêu, một khách tiêu, khách bỏ ra, khách móc hầu bao > mức chi của khách, chi tiêu của khách
mức chi bình quân = mức chi tiêu bình quân = chi tiêu bình quân
xăng xe, tiền tàu xe, tiền xăng xe, chi phí đi đứng, tiền đi đường > đi lại, chi phí đi lại, tiền đi lại
tàu xe, xe cộ > phương tiện

toa tàu, toa tàu hàng, toa xe lửa, toa hàng > toa, toa xe
"""
