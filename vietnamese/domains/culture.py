"""Education, culture, sport, information."""

WORDINGS = """
thầy cô > giáo viên, giáo dục đào tạo
thầy giáo, cô giáo > giáo viên
thiếu thầy cô > thiếu giáo viên
học trò > học sinh
trường lớp > trường học, cơ sở giáo dục
trường học = cơ sở giáo dục
trường mẫu giáo > trường mầm non
mẫu giáo, nhà trẻ > mầm non
cấp một, cấp 1 > tiểu học
cấp hai, cấp 2 > trung học cơ sở
cấp ba, cấp 3 > trung học phổ thông
niên khóa = năm học
đi học đều, đi học đủ > đi học chuyên cần, tỷ lệ chuyên cần
phòng học kiên cố = kiên cố hóa phòng học
thi tốt nghiệp = kỳ thi tốt nghiệp trung học phổ thông = thi tốt nghiệp trung học phổ thông
đậu tốt nghiệp, đỗ tốt nghiệp > tỷ lệ tốt nghiệp, công nhận tốt nghiệp
đỗ tốt nghiệp = được công nhận tốt nghiệp = tốt nghiệp trung học phổ thông
thi vào lớp 10, thi vào cấp 3, thi vào 10 > tuyển sinh lớp 10
tuyển sinh lớp 10 = tuyển sinh vào lớp 10
học sinh giỏi > giải học sinh giỏi
giải học sinh giỏi = đạt giải học sinh giỏi = học sinh đạt giải
bỏ học = học sinh bỏ học = thôi học = bỏ học giữa chừng
tựu trường > khai giảng
trường chuẩn, trường đạt chuẩn > trường đạt chuẩn quốc gia
trường đạt chuẩn quốc gia = trường chuẩn quốc gia = trường học đạt chuẩn quốc gia
  = trường được công nhận đạt chuẩn quốc gia
huy động trẻ ra lớp = huy động ra lớp = trẻ đến trường = trẻ ra lớp = trẻ em đến lớp
phổ cập giáo dục = đạt chuẩn phổ cập giáo dục
mù chữ > xóa mù chữ
xóa mù chữ = chống mù chữ
dạy thêm, học thêm > dạy thêm học thêm
cơm trường, ăn ở trường > bán trú
học bổng = suất học bổng = trao học bổng

pháo bông > pháo hoa
bắn pháo > bắn pháo hoa, pháo hoa
văn nghệ > văn hóa văn nghệ, biểu diễn
ca nhạc, ca hát, diễn văn nghệ > biểu diễn nghệ thuật, văn nghệ
biểu diễn nghệ thuật = biểu diễn văn nghệ = chương trình nghệ thuật = buổi biểu diễn
lễ hội > hoạt động lễ hội, văn hóa
chiếu phim = buổi chiếu phim = chiếu bóng = chiếu phim lưu động
đá banh > bóng đá
thể thao > thể dục thể thao
tập thể dục, tập thể thao > tập luyện thể dục thể thao, luyện tập thể dục thể thao thường xuyên
luyện tập thể dục thể thao thường xuyên = tập luyện thể dục thể thao thường xuyên = tham gia luyện tập thể thao
giải thể thao = giải thi đấu thể thao = thi đấu thể thao
huy chương = huy chương các loại
huy chương vàng
huy chương bạc
huy chương đồng
ăn tết, tết ta > Tết Nguyên đán
trung thu > Tết Trung thu
gia đình văn hóa = hộ gia đình văn hóa = danh hiệu gia đình văn hóa = hộ đạt gia đình văn hóa
thôn văn hóa = làng văn hóa = khu dân cư văn hóa = danh hiệu thôn văn hóa
cơ quan văn hóa = cơ quan đạt chuẩn văn hóa = đơn vị đạt chuẩn văn hóa
nhà văn hóa = nhà văn hóa thôn = nhà sinh hoạt cộng đồng
nhà họp thôn > nhà văn hóa thôn
di tích = di tích lịch sử = di tích được xếp hạng = di tích lịch sử văn hóa
loa phường, loa xã, loa thôn > truyền thanh cơ sở, đài truyền thanh
truyền thanh = phát thanh
bạn đọc = lượt bạn đọc = lượt đọc
thuê bao = thuê bao điện thoại
sóng điện thoại, cột sóng > trạm phát sóng, vùng lõm sóng
trạm phát sóng = trạm bts = trạm thu phát sóng
băng rôn, khẩu hiệu > tuyên truyền cổ động trực quan
xe tuyên truyền > tuyên truyền lưu động

thầy cô, cô thầy, người đứng lớp > giáo viên
thầy giáo cô giáo, nhà giáo > giáo viên
cán bộ quản lý, giáo viên = cán bộ quản lý, giáo viên và nhân viên = cán bộ quản lý, giáo viên, nhân viên
học trò giỏi, trò giỏi > học sinh giỏi
trẻ đi học mẫu giáo, trẻ đi mẫu giáo > trẻ mẫu giáo
trẻ đi nhà trẻ, gửi nhà trẻ > trẻ nhà trẻ
học sinh mẫu giáo, bé mẫu giáo > trẻ mẫu giáo
trẻ năm tuổi, trẻ lên năm > trẻ 5 tuổi
trường cấp một, trường cấp 1 > trường tiểu học
trường cấp hai, trường cấp 2 > trường trung học cơ sở
trường cấp ba, trường cấp 3 > trường trung học phổ thông
học sinh cấp một, học sinh cấp 1 > học sinh tiểu học
học sinh cấp hai, học sinh cấp 2 > học sinh trung học cơ sở
học sinh cấp ba, học sinh cấp 3 > học sinh trung học phổ thông
học xong cấp hai, tốt nghiệp cấp hai, tốt nghiệp cấp 2 > tốt nghiệp trung học cơ sở
học xong cấp ba, tốt nghiệp cấp ba, tốt nghiệp cấp 3 > tốt nghiệp trung học phổ thông
hoàn thành chương trình tiểu học = hoàn thành chương trình cấp tiểu học
nghỉ học giữa chừng, nghỉ học luôn > học sinh bỏ học
đến lớp đều, đi học đầy đủ > tỷ lệ chuyên cần
xin vào lớp một, vào lớp 1, vào lớp một > tuyển sinh lớp 1, trẻ 6 tuổi vào lớp 1
tuyển sinh lớp 1 = tuyển sinh vào lớp 1 = huy động trẻ 6 tuổi vào lớp 1 = trẻ 6 tuổi vào lớp 1
thi đại học > thi tốt nghiệp trung học phổ thông
sĩ tử, người đi thi > thí sinh
thí sinh dự thi = thí sinh đăng ký dự thi
đỗ đại học, đậu đại học > trúng tuyển đại học
trường nội trú > trường phổ thông dân tộc nội trú
trường phổ thông dân tộc nội trú = phổ thông dân tộc nội trú
trường phổ thông dân tộc bán trú = phổ thông dân tộc bán trú
phòng học mượn tạm, lớp học tạm, phòng học tranh tre > phòng học tạm
xây phòng học, làm phòng học > xây dựng phòng học
điểm trường lẻ = điểm trường
thiếu giáo viên = thiếu biên chế giáo viên
trung tâm học tập cộng đồng = trung tâm văn hóa, thể thao và học tập cộng đồng
lớp học chữ, học chữ, dạy chữ cho người lớn > xóa mù chữ
đóng tiền học > học phí

tay vợt, cầu thủ, võ sĩ, lực sĩ, tay bơi, người thi đấu > vận động viên
hcv > huy chương vàng
hcb > huy chương bạc
hcđ > huy chương đồng
giải đá banh > giải bóng đá
đua xe đạp > giải xe đạp
chạy việt dã > giải việt dã
nhà tập chơi thể thao cả nhà, nhà chơi thể thao > gia đình thể thao
gia đình thể thao = gia đình luyện tập thể thao = gia đình thể dục thể thao
câu lạc bộ thể thao = câu lạc bộ thể dục thể thao
sân banh, sân đá banh > sân bóng đá, sân vận động
hội làng, hội xuân, trẩy hội > lễ hội
bắn pháo đêm giao thừa, pháo giao thừa > bắn pháo hoa
đoàn hát, gánh hát, đoàn văn công > đoàn nghệ thuật
buổi diễn, đêm diễn, suất diễn > buổi biểu diễn
chiếu bóng lưu động, chiếu phim ngoài trời > chiếu phim lưu động
thư viện có người đọc, người đọc sách, người tới thư viện > lượt bạn đọc, bạn đọc
thêm sách > bổ sung sách
bảo tàng có khách, khách xem bảo tàng, khách vào bảo tàng > khách tham quan bảo tàng
đền chùa xếp hạng > di tích được xếp hạng
trùng tu, sửa đình chùa > tu bổ di tích, tu bổ, tôn tạo di tích
tu bổ di tích = trùng tu di tích = tôn tạo di tích = tu bổ, tôn tạo di tích
di sản phi vật thể = di sản văn hóa phi vật thể
khu phố văn hóa = tổ dân phố văn hóa
nhà họp xóm, nhà họp bản, nhà cộng đồng > nhà văn hóa thôn
xóm văn hóa > thôn văn hóa
quán net, tiệm net > đại lý internet, điểm truy nhập internet
kiểm tra văn hóa = kiểm tra hoạt động văn hóa
loa phóng thanh, loa công cộng, đài xã, đài huyện > truyền thanh cơ sở, đài truyền thanh
mạng cáp quang, nối mạng internet > thuê bao internet, internet băng rộng
thuê bao internet = thuê bao internet băng rộng = thuê bao internet băng thông rộng
số điện thoại đang dùng, người dùng di động > thuê bao di động
không có sóng, mất sóng, chỗ không sóng > vùng lõm sóng
biểu ngữ, áp phích, pa nô > băng rôn, pano, tuyên truyền trực quan
"""
