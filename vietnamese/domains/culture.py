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
thôn văn hóa = làng văn hóa = khu dân cư văn hóa = danh hiệu thôn văn hóa = thôn, tổ dân phố văn hóa = thôn, bản văn hóa
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

đốt pháo bông, coi pháo bông, điểm bắn pháo, trận địa pháo > bắn pháo hoa, điểm bắn pháo hoa
coi hát, coi văn nghệ, buổi hát, đêm hát, đêm nhạc, xem hát > biểu diễn nghệ thuật, buổi biểu diễn
đờn ca tài tử = đờn ca
mề đay, tấm huy chương, mang về huy chương > huy chương, huy chương các loại
đi thi đấu, đem quân đi đấu > tham gia thi đấu, giải thể thao
dạy bơi > phổ cập bơi
học bơi, tập bơi > phổ cập bơi, dạy bơi
phổ cập bơi = dạy bơi = dạy bơi an toàn
chỗ chơi thể thao, nhà tập > nhà thi đấu, sân thể thao
người tập thể thao, dân tập thể dục, người tập thể dục, dân chơi thể thao, người chơi thể thao
  > luyện tập thể dục thể thao thường xuyên
mượn sách, cho mượn sách > lượt luân chuyển sách báo, lượt sách báo
thẻ thư viện, làm thẻ thư viện > thẻ bạn đọc
thẻ bạn đọc = thẻ thư viện
đình chùa, đền chùa, miếu mạo > di tích, cơ sở tín ngưỡng
đồ cổ > cổ vật, hiện vật
di sản thế giới = di sản văn hóa thế giới
sửa đình, sửa chùa, sửa đền > tu bổ di tích
khách xem hội, người đi hội, dân đi hội > lễ hội, khách dự lễ hội
báo đài > báo chí
bản tin, bài báo > tin bài, tin, bài
trang web, website, trang mạng > trang thông tin điện tử, cổng thông tin điện tử
facebook, zalo, tiktok > mạng xã hội
quán hát > karaoke, cơ sở karaoke
điện thoại bàn > thuê bao cố định, điện thoại cố định
wifi, mạng nhà > internet, thuê bao internet
người xài internet, nhà có mạng, nhà có internet, dân dùng mạng, hộ có mạng > thuê bao internet, hộ gia đình có internet
người xài điện thoại, sim điện thoại, số thuê bao di động, máy di động > thuê bao di động, thuê bao điện thoại di động
bưu điện xã = điểm bưu điện văn hóa xã = bưu điện văn hóa xã
nhà đạt văn hóa, nhà văn hóa tiêu biểu, nhà được công nhận văn hóa > gia đình văn hóa
làng bản văn hóa, ấp văn hóa, khóm văn hóa, bản văn hóa, xóm bản văn hóa > thôn văn hóa
"""
