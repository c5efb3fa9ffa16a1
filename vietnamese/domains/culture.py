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
"""
