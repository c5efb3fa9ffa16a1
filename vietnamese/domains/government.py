"""Administrative procedures, digital services, staff, organisation, the party."""

WORDINGS = """
làm giấy tờ, thủ tục giấy tờ > thủ tục hành chính
giấy tờ > thủ tục hành chính, hồ sơ
hồ sơ một cửa > hồ sơ thủ tục hành chính
tiếp nhận hồ sơ = hồ sơ tiếp nhận = nhận hồ sơ = hồ sơ đã tiếp nhận
giải quyết hồ sơ = giải quyết thủ tục hành chính = giải quyết hồ sơ thủ tục hành chính = hồ sơ đã giải quyết
  = hồ sơ được giải quyết
trễ hạn, trễ hẹn, chậm trễ > quá hạn
hồ sơ quá hạn = hồ sơ trễ hạn = hồ sơ chậm hạn = giải quyết quá hạn
đúng hạn = đúng và trước hạn = trước hạn và đúng hạn
hồ sơ đúng hạn = giải quyết đúng hạn = hồ sơ giải quyết đúng hạn
trước hạn = giải quyết trước hạn
làm qua mạng, làm online, nộp online, nộp qua mạng > dịch vụ công trực tuyến, hồ sơ trực tuyến
nộp hồ sơ qua mạng, nộp hồ sơ online, hồ sơ online > dịch vụ công trực tuyến, hồ sơ trực tuyến
hồ sơ trực tuyến = hồ sơ nộp trực tuyến = tiếp nhận trực tuyến = hồ sơ dịch vụ công trực tuyến
dịch vụ công trực tuyến toàn trình = dịch vụ công toàn trình = trực tuyến toàn trình
dịch vụ công trực tuyến một phần = dịch vụ công một phần
trả tiền qua mạng, nộp tiền qua mạng, chuyển khoản > thanh toán trực tuyến, thanh toán không dùng tiền mặt
hài lòng của người dân = mức độ hài lòng
số hóa hồ sơ = số hóa hồ sơ thủ tục hành chính
văn bản điện tử = văn bản ký số = văn bản gửi nhận điện tử
chữ ký điện tử > chữ ký số
tổ công nghệ số = tổ công nghệ số cộng đồng

công chức > cán bộ công chức
quan chức, cán bộ nhà nước > cán bộ công chức
giảm biên chế > tinh giản biên chế
về hưu sớm, về hưu non, nghỉ hưu sớm > nghỉ hưu trước tuổi, tinh giản biên chế
nghỉ hưu trước tuổi = nghỉ hưu trước hạn
bổ nhiệm = bổ nhiệm cán bộ
luân chuyển, điều động = điều động, luân chuyển
tuyển dụng công chức = thi tuyển công chức
tuyển người, nhận người > tuyển dụng
sáp nhập > sắp xếp đơn vị hành chính, hợp nhất
nhập tỉnh, gộp tỉnh > hợp nhất, sắp xếp đơn vị hành chính
nhập xã, gộp xã > sắp xếp đơn vị hành chính, sáp nhập xã, hợp nhất xã
sáp nhập thôn = sắp xếp thôn = sáp nhập thôn, tổ dân phố
vào đảng, kết nạp đảng > kết nạp đảng viên
kết nạp đảng viên = đảng viên mới = kết nạp đảng viên mới = kết nạp mới đảng viên
tập huấn = bồi dưỡng, tập huấn = lớp tập huấn
chủ trì cuộc kiểm tra, chủ trì đoàn kiểm tra, dẫn đầu đoàn kiểm tra > tổ chức kiểm tra, trưởng đoàn kiểm tra
chủ trì cuộc họp, chủ trì hội nghị, chủ trì buổi làm việc > kết luận, chủ trì
khen thưởng = tặng bằng khen, giấy khen = tặng giấy khen
kiến nghị cử tri = kiến nghị của cử tri = ý kiến, kiến nghị cử tri
ban hành văn bản = văn bản ban hành = văn bản đã ban hành
họp dân, họp thôn > đối thoại với nhân dân, hội nghị thôn
đối thoại = đối thoại với nhân dân = đối thoại trực tiếp với nhân dân

giấy tờ nộp, hồ sơ nộp, hồ sơ nhận vào, nhận giấy tờ > hồ sơ tiếp nhận
hồ sơ làm xong, giấy tờ xong, xong hồ sơ, hồ sơ xong > hồ sơ đã giải quyết
hồ sơ còn tồn, hồ sơ chưa xong, hồ sơ đang làm, hồ sơ đang xử lý > hồ sơ đang giải quyết
hồ sơ đang giải quyết = hồ sơ đang được giải quyết
trả sớm hơn hẹn, trả sớm, xong sớm, xong trước hẹn > trước hạn, giải quyết trước hạn
trả đúng hẹn, đúng hẹn, xong đúng hẹn, kịp hẹn > đúng hạn, giải quyết đúng hạn
trả muộn, lố hẹn, quá hẹn, sai hẹn, trả trễ > quá hạn, giải quyết quá hạn
ngâm hồ sơ, giam hồ sơ, hồ sơ bị ngâm > hồ sơ quá hạn
hồ sơ bị trả về > hồ sơ trả lại
hồ sơ trả lại = hồ sơ bị trả lại = trả lại hồ sơ
nộp tại quầy, đến tận nơi nộp, ra xã nộp > nộp trực tiếp, tiếp nhận trực tiếp
nộp trực tiếp = tiếp nhận trực tiếp = hồ sơ nộp trực tiếp = hồ sơ tiếp nhận trực tiếp
nộp qua bưu điện, gửi bưu điện > dịch vụ bưu chính công ích
dịch vụ bưu chính công ích = bưu chính công ích
dân hài lòng, dân khen > mức độ hài lòng, hài lòng của người dân
bộ phận một cửa = bộ phận tiếp nhận và trả kết quả = bộ phận tiếp nhận, trả kết quả
chỗ làm giấy tờ, nơi nhận giấy tờ, một cửa xã > bộ phận một cửa
trung tâm phục vụ hành chính công = trung tâm hành chính công
bớt thủ tục, cắt thủ tục, bỏ bớt giấy tờ > cắt giảm thủ tục hành chính, đơn giản hóa thủ tục hành chính
đơn giản hóa thủ tục hành chính = đơn giản hóa thủ tục
họp qua mạng, họp online, họp trên mạng > họp trực tuyến, hội nghị trực tuyến
công văn đi, giấy tờ gửi đi > văn bản đi
công văn đến, giấy tờ gửi đến > văn bản đến
quét mã qr > thanh toán không dùng tiền mặt
chỉ số cải cách hành chính = par index = chỉ số par index
chỉ số hài lòng = sipas = chỉ số sipas
chỉ số hiệu quả quản trị = papi = chỉ số papi

bớt người nhà nước, cắt biên chế > tinh giản biên chế
người nhà nước, viên chức nhà nước > cán bộ công chức viên chức
biên chế được giao = biên chế giao
lên chức, đề bạt, cất nhắc > bổ nhiệm
xin nghỉ làm nhà nước, bỏ nhà nước > thôi việc, nghỉ việc theo nguyện vọng
về vườn, về hưu > nghỉ hưu, nghỉ chế độ
thi công chức, thi vào nhà nước > thi tuyển công chức
học bồi dưỡng, cho cán bộ đi học, cử cán bộ đi học > đào tạo bồi dưỡng cán bộ
đào tạo, bồi dưỡng cán bộ = đào tạo, bồi dưỡng cán bộ, công chức
bỏ cấp huyện, bỏ huyện > kết thúc hoạt động cấp huyện, chính quyền địa phương 2 cấp
chính quyền địa phương 2 cấp = chính quyền địa phương hai cấp = mô hình chính quyền địa phương 2 cấp
gộp thôn, nhập thôn > sáp nhập thôn
gộp trường, nhập trường > sáp nhập trường, sắp xếp trường học
sáp nhập trường = sắp xếp trường học = sáp nhập trường học
lãnh bằng khen > tặng bằng khen
lãnh giấy khen > tặng giấy khen
trụ sở bỏ không, trụ sở bỏ hoang > trụ sở dôi dư
đảng viên mới vào, người vào đảng > đảng viên mới kết nạp, kết nạp đảng viên
dân kiến nghị > kiến nghị của cử tri, ý kiến cử tri
gặp cử tri > tiếp xúc cử tri
họp hội đồng > kỳ họp hội đồng nhân dân

làm giấy tờ trên mạng, làm giấy tờ online, làm giấy tờ qua mạng, nộp giấy tờ qua mạng, nộp giấy tờ trên mạng,
  nộp hồ sơ trên mạng, giấy tờ online, giấy tờ trên mạng > hồ sơ trực tuyến, dịch vụ công trực tuyến
chậm trả hồ sơ, trả hồ sơ chậm, hồ sơ bị trễ, hồ sơ trễ hẹn, hồ sơ chậm trễ, giấy tờ trễ hẹn, giấy tờ bị trễ,
  trễ hồ sơ > hồ sơ quá hạn
trả đúng ngày, trả đúng ngày hẹn, hồ sơ đúng hẹn, giấy tờ đúng hẹn > đúng hạn, hồ sơ đúng hạn
giấy tờ đã nhận, hồ sơ đã nhận, hồ sơ dân nộp, giấy tờ dân nộp, dân nộp hồ sơ > hồ sơ tiếp nhận
giấy tờ đã làm xong, giấy tờ giải quyết xong, hồ sơ xử lý xong > hồ sơ đã giải quyết
thư xin lỗi, xin lỗi dân > văn bản xin lỗi
đóng lệ phí qua mạng, đóng phí qua mạng, đóng tiền qua mạng > thanh toán trực tuyến
giấy tờ điện tử, bản điện tử > số hóa kết quả giải quyết, kết quả điện tử
số hóa kết quả giải quyết = số hóa kết quả giải quyết thủ tục hành chính
tấn công mạng > sự cố an toàn thông tin
tin tặc, hacker, bị hack > tấn công mạng, sự cố an toàn thông tin
chữ ký số = chứng thư số = chữ ký số chuyên dùng
dữ liệu dân cư = cơ sở dữ liệu quốc gia về dân cư
phường xã chuyển đổi số, số hóa chính quyền > chuyển đổi số
bỏ bớt thủ tục, dẹp thủ tục, giảm thủ tục, giảm giấy tờ > cắt giảm thủ tục hành chính, đơn giản hóa thủ tục hành chính

người dôi dư, cán bộ thừa, thừa cán bộ > cán bộ dôi dư, dôi dư
cán bộ bán chuyên trách, cán bộ không chuyên trách, cán bộ ấp, cán bộ thôn > người hoạt động không chuyên trách
người hoạt động không chuyên trách = cán bộ không chuyên trách = những người hoạt động không chuyên trách
cán bộ nghỉ, cán bộ xin nghỉ, cán bộ về hưu non, cán bộ nghỉ hưu sớm, nghỉ hưu non, nghỉ non > nghỉ hưu trước tuổi,
  tinh giản biên chế
cán bộ bỏ việc, công chức bỏ việc, viên chức bỏ việc, công chức nghỉ việc > thôi việc, nghỉ việc
bớt biên chế, bớt cán bộ > tinh giản biên chế
tinh giản biên chế = giảm biên chế
thêm người nhà nước, tuyển cán bộ, tuyển công chức > tuyển dụng công chức
thăng chức, cho lên chức, được lên chức > bổ nhiệm
đổi chỗ cán bộ, chuyển cán bộ > điều động, luân chuyển
nữ cán bộ, cán bộ phụ nữ > cán bộ nữ
gộp xã phường, nhập xã phường, gộp phường, nhập phường, ghép xã, dồn xã > sắp xếp đơn vị hành chính,
  sắp xếp đơn vị hành chính cấp xã, sáp nhập xã, hợp nhất xã
ghép tỉnh, dồn tỉnh > hợp nhất, sắp xếp đơn vị hành chính
ghép thôn, dồn thôn, gộp ấp, nhập ấp, gộp bản, nhập bản > sáp nhập thôn
thôn xóm, xóm ấp, thôn ấp > thôn, tổ dân phố
nhà ủy ban bỏ không, trụ sở thừa, trụ sở dư, trụ sở để không > trụ sở dôi dư
được vào đảng, đứng vào hàng ngũ đảng, thêm đảng viên > kết nạp đảng viên
ra khỏi đảng, bị đuổi khỏi đảng, xóa tên > khai trừ, xóa tên đảng viên
vào đoàn > kết nạp đoàn viên
vô hội, vào hội, thêm hội viên > kết nạp hội viên, hội viên mới
học nghị quyết > học tập, quán triệt nghị quyết
đi bầu, đi bỏ phiếu, cử tri đi bầu > cử tri đi bầu cử, bầu cử
dân hỏi, cử tri hỏi, cử tri kêu, cử tri phản ánh, dân đề nghị, cử tri đề nghị > kiến nghị của cử tri, ý kiến cử tri
ông bà hội đồng, đại biểu hội đồng > đại biểu hội đồng nhân dân
được khen, khen tặng, cho bằng khen > khen thưởng, tặng bằng khen

làm thủ tục, chạy giấy tờ, lo giấy tờ, đi làm giấy, thủ tục lằng nhằng, thủ tục rườm rà, giấy tờ hành chính,
  làm giấy má, giấy má > thủ tục hành chính
giấy tờ dân gửi, giấy tờ nhận vào, hồ sơ gửi đến, hồ sơ vào, hồ sơ được nhận, hồ sơ nhận được, giấy tờ nhận được,
  đơn vị nhận hồ sơ > hồ sơ tiếp nhận
giấy tờ đã trả, hồ sơ đã trả, trả kết quả hồ sơ, hồ sơ đã làm xong, hồ sơ hoàn tất, hồ sơ giải quyết xong
  > hồ sơ đã giải quyết
hồ sơ còn lại, hồ sơ còn đọng, hồ sơ còn đang làm, hồ sơ chưa làm xong, hồ sơ dở dang, hồ sơ đang chờ,
  giấy tờ đang làm > hồ sơ đang giải quyết
giấy tờ làm trễ, hồ sơ bị chậm, hồ sơ lố hẹn, giấy tờ lố hẹn, hồ sơ ngâm, ngâm giấy tờ, để lâu không giải quyết,
  hồ sơ làm trễ, hồ sơ sai hẹn, sai hẹn với dân, hồ sơ trễ ngày, giấy tờ quá hạn, giấy tờ chậm > hồ sơ quá hạn
giấy tờ làm đúng ngày, hồ sơ đúng ngày, hồ sơ kịp hẹn, hồ sơ xong đúng hẹn, không trễ hẹn, không trễ hạn > đúng hạn,
  hồ sơ đúng hạn
làm sớm hơn hẹn, xong trước ngày hẹn, trả trước hẹn, trả kết quả sớm > trước hạn
làm giấy tờ ở nhà, nộp giấy tờ tại nhà, nộp tại nhà qua mạng, hồ sơ qua mạng, hồ sơ mạng, giấy tờ qua mạng,
  nộp đơn qua mạng, dịch vụ công online, dịch vụ công trên mạng, dịch vụ công qua mạng, làm thủ tục online,
  làm thủ tục qua mạng, làm thủ tục trên mạng > dịch vụ công trực tuyến, hồ sơ trực tuyến
ra tận nơi nộp, lên xã nộp, lên huyện nộp, nộp giấy trực tiếp, nộp tận tay > nộp trực tiếp, tiếp nhận trực tiếp
gửi giấy tờ qua bưu điện, nhận kết quả qua bưu điện, trả kết quả qua bưu điện, bưu điện trả hồ sơ
  > dịch vụ bưu chính công ích
dân chấm điểm, dân vừa lòng, dân ưng bụng, vừa lòng dân > mức độ hài lòng, hài lòng của người dân
quầy một cửa, bàn một cửa, phòng một cửa > bộ phận một cửa
lên công chức số, chính quyền trên mạng > chính quyền điện tử, chính quyền số
scan hồ sơ, quét hồ sơ, chụp hồ sơ vào máy, đưa hồ sơ lên máy, nhập hồ sơ vào máy > số hóa hồ sơ
ký điện tử, ký trên máy > chữ ký số, ký số
đóng góp ý kiến qua mạng, góp ý qua mạng, phản ánh qua mạng, phản ánh qua zalo, phản ánh hiện trường, dân gửi phản ánh
  > phản ánh, kiến nghị của người dân
tổ trưởng dân phố, trưởng ấp, trưởng xóm, trưởng khu phố, ông trưởng thôn > trưởng thôn, tổ trưởng tổ dân phố
công bộc, cán bộ xã phường, anh em cán bộ, người làm nhà nước, người ăn lương nhà nước, quan chức nhà nước
  > cán bộ công chức viên chức, cán bộ công chức
ghế biên chế, chỉ tiêu biên chế, suất biên chế > biên chế, biên chế được giao
gọn bộ máy, thu gọn bộ máy, gom bộ máy, ghép phòng ban, nhập sở, gộp sở, ghép sở > sắp xếp tổ chức bộ máy
sắp xếp tổ chức bộ máy = sắp xếp, tinh gọn bộ máy = tinh gọn tổ chức bộ máy
cho nghỉ việc theo tinh giản, giảm cán bộ, cắt giảm cán bộ, cắt giảm biên chế > tinh giản biên chế
nghỉ trước tuổi, về trước tuổi, cán bộ về sớm, xin về hưu sớm, xin nghỉ sớm > nghỉ hưu trước tuổi
bỏ nhà nước ra ngoài, xin ra khỏi nhà nước, rời công sở, cán bộ xin thôi việc, xin thôi việc > thôi việc
về nghỉ hưu, đến tuổi hưu, tới tuổi hưu, đến tuổi về hưu > nghỉ hưu
cất nhắc cán bộ, đề bạt cán bộ, lên ghế, bổ nhiệm lại cán bộ, được cất nhắc > bổ nhiệm
thuyên chuyển, chuyển công tác, đổi công tác > điều động
mất chức, cách chức cán bộ, bị cách chức, bị mất ghế, cho thôi chức > cách chức
khiển trách = kỷ luật khiển trách
cảnh cáo = kỷ luật cảnh cáo
nhập làng, nhập buôn, gộp buôn, gộp xóm, nhập xóm, gộp khu phố, nhập tổ dân phố, gộp tổ dân phố, ghép xóm
  > sáp nhập thôn
sáp nhập xã, nhập các xã, xã sáp nhập, gom xã, gộp các xã > sắp xếp đơn vị hành chính cấp xã
sáp nhập tỉnh, nhập các tỉnh, gom tỉnh, hai tỉnh về một nhà > hợp nhất, sắp xếp đơn vị hành chính
trụ sở cũ, trụ sở dư thừa, trụ sở bỏ trống, công sở bỏ không, công sở bỏ hoang, nhà công sở dư > trụ sở dôi dư
người mới vô đảng, vô đảng, được kết nạp đảng, đứng vô đảng, người mới vào đảng > kết nạp đảng viên
kết nạp đoàn viên = đoàn viên mới = kết nạp đoàn viên mới
vô đoàn, được vào đoàn, thanh niên vào đoàn > kết nạp đoàn viên
chi bộ ấp, chi bộ xóm > chi bộ thôn
bỏ sinh hoạt đảng, xin thôi đảng > xóa tên đảng viên, xin ra khỏi đảng
huy hiệu đảng = tặng huy hiệu đảng = trao huy hiệu đảng
đối thoại với dân, nói chuyện với dân, ngồi với dân, nghe dân nói > đối thoại với nhân dân
tiếp xúc dân, cử tri gặp đại biểu, đại biểu gặp cử tri, đại biểu gặp dân > tiếp xúc cử tri
tiếp xúc cử tri = cuộc tiếp xúc cử tri = hội nghị tiếp xúc cử tri
cử tri gửi gắm, nguyện vọng cử tri, cử tri bức xúc, dân gửi kiến nghị, điều dân hỏi, dân đòi hỏi
  > kiến nghị của cử tri, ý kiến cử tri
họp hđnd, hội đồng họp > kỳ họp hội đồng nhân dân
lấy phiếu, chấm phiếu tín nhiệm, bỏ phiếu tín nhiệm > lấy phiếu tín nhiệm
ra nghị quyết, thông qua nghị quyết, ban nghị quyết > ban hành nghị quyết
ra quyết định, ký quyết định, hạ quyết định > ban hành quyết định
ra chỉ thị, ban chỉ thị > ban hành chỉ thị
ra kế hoạch, lên kế hoạch, vạch kế hoạch > ban hành kế hoạch, xây dựng kế hoạch
ra công văn, gửi công văn, phát công văn > ban hành công văn
sửa quyết định, thay quyết định, đổi quyết định > sửa đổi, bổ sung quyết định
hủy quyết định, hết hiệu lực quyết định > bãi bỏ quyết định
dẹp văn bản > bãi bỏ
họp bàn, hội họp, họp hành > hội nghị, cuộc họp
khách nước ngoài tới làm việc, tiếp khách nước ngoài > đoàn khách quốc tế, đoàn vào
cán bộ đi nước ngoài, đoàn đi nước ngoài > đoàn ra, đi công tác nước ngoài
kết tình chị em > hợp tác, kết nghĩa
giao việc, việc tỉnh giao, việc cấp trên giao, nhiệm vụ giao > nhiệm vụ được giao
việc làm xong, nhiệm vụ làm xong > nhiệm vụ đã hoàn thành
việc chưa xong, nhiệm vụ chưa xong, việc còn nợ, nhiệm vụ còn nợ > nhiệm vụ chưa hoàn thành
việc trễ hạn, nhiệm vụ trễ hạn, nhiệm vụ làm trễ > nhiệm vụ quá hạn
nhiệm vụ quá hạn = nhiệm vụ hoàn thành quá hạn
thi đua yêu nước = phong trào thi đua yêu nước = phong trào thi đua
dân vận khéo = mô hình dân vận khéo
gương sáng, gương tốt, gương người tốt, người tốt việc tốt > điển hình tiên tiến, gương người tốt việc tốt
huân huy chương > huân chương
kết nạp đoàn viên công đoàn

xếp hàng chờ, xếp hàng làm giấy tờ, ngồi chờ làm thủ tục, hồ sơ tồn, hồ sơ tồn đọng, hồ sơ còn chờ, giấy tờ chưa xong,
  hồ sơ còn dang dở > hồ sơ đang giải quyết
hồ sơ trễ, trễ hẹn với dân, trả hồ sơ muộn, trả giấy tờ muộn, trả kết quả trễ, trả kết quả muộn, bắt dân chờ,
  giải quyết trễ, giải quyết trễ hạn, hồ sơ giải quyết trễ > hồ sơ quá hạn
không quá hạn, không bị trễ hạn, không chậm hạn > đúng hạn
giải quyết kịp hạn, giải quyết đúng hẹn, làm đúng hẹn > đúng hạn, hồ sơ đúng hạn
làm sớm trước hạn, hồ sơ xong sớm, hồ sơ trả sớm > trước hạn, giải quyết trước hạn
hồ sơ dân gửi, hồ sơ đã nộp, hồ sơ dân mang đến, dân đến làm giấy tờ, người đến làm giấy tờ > hồ sơ tiếp nhận
xử lý xong hồ sơ, xử lý được hồ sơ, làm xong hồ sơ > hồ sơ đã giải quyết
nộp hồ sơ tại nhà, ngồi nhà nộp hồ sơ, ngồi nhà làm giấy tờ, làm thủ tục ở nhà, nộp trên mạng, nộp đơn online,
  giải quyết qua mạng > hồ sơ trực tuyến, dịch vụ công trực tuyến
ra tận ủy ban nộp, ra ủy ban nộp, lên ủy ban nộp, nộp hồ sơ tại chỗ, mang hồ sơ đến nộp > nộp trực tiếp,
  tiếp nhận trực tiếp
đóng phí online, nộp phí online, nộp phí qua mạng, nộp lệ phí qua mạng, trả phí qua mạng > thanh toán trực tuyến
xã nhập lại, xã gộp lại, xã sau sáp nhập, xã mới sau sáp nhập > sắp xếp đơn vị hành chính cấp xã,
  sắp xếp đơn vị hành chính
gộp các tỉnh, hai tỉnh nhập lại, hai tỉnh gộp lại, sau khi nhập tỉnh > hợp nhất, sắp xếp đơn vị hành chính
gộp các thôn, dồn ấp, sáp nhập ấp, sáp nhập tổ dân phố > sáp nhập thôn
xóa cấp huyện, không còn cấp huyện, dẹp cấp huyện, bỏ chính quyền huyện, chính quyền hai cấp, bộ máy hai cấp
  > chính quyền địa phương 2 cấp, kết thúc hoạt động cấp huyện
cán bộ mất chỗ, cán bộ phải nghỉ, cán bộ dôi ra > cán bộ dôi dư, dôi dư
cán bộ xin về sớm > nghỉ hưu trước tuổi
cho nghỉ bớt, bớt người ăn lương, giảm người ăn lương, tinh giản người > tinh giản biên chế
trụ sở không dùng, trụ sở bỏ phí, nhà công bỏ không, nhà công bỏ hoang, trụ sở cũ bỏ không > trụ sở dôi dư
gặp gỡ cử tri > tiếp xúc cử tri, đối thoại với nhân dân
họp với dân, họp dân bàn bạc, tổ chức họp dân, họp thôn bàn bạc, họp xóm > đối thoại với nhân dân, hội nghị thôn
dân nêu ý kiến, dân có ý kiến > kiến nghị của cử tri, ý kiến cử tri
được vào hàng ngũ đảng > kết nạp đảng viên
được nhận bằng khen, nhận bằng khen, trao bằng khen > tặng bằng khen
nhận giấy khen, được nhận giấy khen, trao giấy khen > tặng giấy khen
lên làm lãnh đạo > bổ nhiệm
bị cắt chức > cách chức
đi tập huấn, cho đi tập huấn > tập huấn
đi học lớp bồi dưỡng, mở lớp bồi dưỡng, học lớp chính trị, đi học chính trị > đào tạo bồi dưỡng cán bộ
việc giao chưa xong, việc được giao chưa xong > nhiệm vụ chưa hoàn thành
nhiệm vụ trễ, nhiệm vụ bị trễ > nhiệm vụ quá hạn
được vào đoàn thanh niên, đứng vào hàng ngũ đoàn > kết nạp đoàn viên

tinh gọn bộ máy, gọn bộ máy, tinh giản bộ máy, gom bộ máy, thu gọn bộ máy, dồn bộ máy
  > sắp xếp bộ máy, sắp xếp tổ chức bộ máy
cán bộ nghỉ việc, cán bộ xin nghỉ, công chức nghỉ việc, người nghỉ việc vì sáp nhập
  > nghỉ việc, nghỉ hưu trước tuổi, thôi việc

làm hồ sơ qua mạng > nộp trực tuyến, hồ sơ trực tuyến
người dân đến khiếu nại, dân tới gặp cán bộ, người dân tới gặp lãnh đạo > tiếp công dân, lượt công dân
hồ sơ tthc, hồ sơ thủ tục hành chính, hồ sơ hành chính > bộ phận tiếp nhận và trả kết quả, bộ phận một cửa

đồng ý = tán thành
đồng tình, ưng thuận, ưng bụng, bằng lòng, thuận tình, gật đầu, chịu nhập, bỏ phiếu thuận > đồng ý, tán thành
việc nhập tỉnh, việc nhập hai tỉnh, việc nhập ba tỉnh, việc nhập ba, việc nhập hai, việc gộp ba, việc gộp hai, gộp tỉnh,
  ghép tỉnh, dồn tỉnh, gom tỉnh > hợp nhất, hợp nhất ba tỉnh, hợp nhất tỉnh
ngồi đợi, ngồi chờ, đứng đợi, đứng chờ, chờ đợi, phải đợi, phải chờ, chờ đến lượt, đợi đến lượt, chờ tới lượt, đợi tới
  lượt, chờ gọi số, đợi gọi số, chờ gọi tên > thời gian chờ, chờ
thời gian chờ = thời gian chờ đợi
mỗi lần, một lần đi, mỗi bận > lượt, mỗi lượt

bộ giấy tờ, bộ hồ sơ > hồ sơ
sớm hơn ngày hẹn, sớm hơn giấy hẹn, trước ngày hẹn, trả trước ngày hẹn, trả sớm hơn ngày hẹn,
  trả kết quả trước ngày hẹn, trả kết quả sớm hơn ngày hẹn, trả kết quả sớm hơn hẹn, trả kết quả trước hẹn
  > trước hạn, giải quyết trước hạn
phúc đáp, hồi đáp, hồi âm > trả lời
bằng giấy tờ, bằng giấy trắng mực đen, bằng công văn > bằng văn bản
"""
