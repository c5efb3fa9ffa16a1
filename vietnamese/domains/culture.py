"""Culture, sport, information and telecommunications."""

WORDINGS = """
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
