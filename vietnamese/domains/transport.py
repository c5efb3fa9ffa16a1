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
"""
