"""Culture, sport, information and telecommunications."""

WORDINGS = """
pháo bông > pháo hoa
bắn pháo > bắn pháo hoa, pháo hoa
văn nghệ > văn hóa văn nghệ, biểu diễn
ca nhạc, ca hát, diễn văn nghệ > biểu diễn nghệ thuật, văn nghệ
biểu diễn nghệ thuật = biểu diễn văn nghệ = chương trình nghệ thuật = buổi biểu diễn
lễ hội > hoạt động lễ hội, văn hóa
chiếu phim = buổi chiếu phim = chiếu bóng
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
nghệ sĩ chèo, nghệ sỹ chèo, diễn viên chèo, đoàn hát chèo > nhà hát chèo, đoàn chèo
nghệ sĩ cải lương, nghệ sỹ cải lương, diễn viên cải lương > nhà hát cải lương, đoàn cải lương
nghệ sĩ tuồng, nghệ sỹ tuồng, diễn viên tuồng > nhà hát tuồng, đoàn tuồng
lên sân khấu diễn, lên sân khấu, đứng trên sân khấu, bước lên sân khấu, diễn trên sân khấu > biểu diễn
thi vẽ, cuộc thi vẽ, hội thi vẽ, cầm cọ, cầm cọ vẽ > vẽ tranh, thi vẽ tranh
vẽ theo truyện, vẽ tranh theo truyện > vẽ tranh theo sách
ngày sách > ngày sách và văn hóa đọc
chiếu phim lưu động = buổi chiếu phim lưu động = chiếu bóng lưu động
chiếu phim ngoài trời > chiếu phim lưu động
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
không bắt được sóng, điện thoại không bắt được sóng, chưa bắt được sóng, không bắt sóng, không dò được sóng
  > lõm sóng, vùng lõm sóng
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

bắn pháo bông, đốt pháo hoa, coi pháo hoa, chỗ bắn pháo, địa điểm bắn pháo > bắn pháo hoa
múa hát, hát hò, hội diễn, văn nghệ quần chúng, biểu diễn ca nhạc > biểu diễn nghệ thuật, văn nghệ
coi phim, phim chiếu, buổi coi phim, đi xem phim > chiếu phim, buổi chiếu phim
túc cầu, đá bóng, trái banh > bóng đá
ping pong > bóng bàn
đánh bóng chuyền > bóng chuyền
đua ghe > đua thuyền
kéo co, chơi dân gian > trò chơi dân gian
đánh vật, đấu vật > vật dân tộc
tập thể thao đều, chăm tập thể dục, năng tập thể dục, tập thể thao thường xuyên, tập thể dục đều đặn,
  rèn luyện thân thể > luyện tập thể dục thể thao thường xuyên
cuộc đấu thể thao, thi thể thao, mở giải thể thao, tổ chức giải thể thao, thi đấu giải > giải thể thao
đại hội thể dục thể thao = đại hội thể dục, thể thao = đại hội tdtt
hội khỏe phù đổng = hội khỏe
mang vàng về, tấm vàng, tấm huy chương vàng, huân chương vàng > huy chương vàng
tấm bạc, tấm huy chương bạc > huy chương bạc
tấm đồng, tấm huy chương đồng > huy chương đồng
ông bầu, huấn luyện đội > huấn luyện viên
cầu thủ nhí, vận động viên nhí, lứa trẻ > vận động viên trẻ, vận động viên năng khiếu
vui xuân đón tết, đón tết, vui tết, ngày tết, ba ngày tết, đón năm mới > Tết Nguyên đán
rằm tháng tám, đêm rằm trung thu, tết trẻ con, phá cỗ > Tết Trung thu
rằm tháng giêng > Tết Nguyên tiêu
giỗ vua hùng, mùng mười tháng ba > giỗ tổ hùng vương
mở hội, khai hội, ngày hội làng, hội hè, lễ lạt, hội đình > lễ hội
hộ văn hóa, gia đình đạt văn hóa, nhà được bình văn hóa, gia đình được công nhận văn hóa, nhà văn hóa kiểu mẫu
  > gia đình văn hóa
ấp đạt văn hóa, xóm được công nhận văn hóa, thôn đạt văn hóa, làng đạt văn hóa, thôn được công nhận văn hóa,
  khối phố văn hóa, buôn văn hóa, phum sóc văn hóa, khu văn hóa > thôn văn hóa
hội trường thôn, nhà hội thôn, nhà sinh hoạt thôn, nhà họp ấp, nhà sinh hoạt chung, nhà sinh hoạt ấp,
  nhà sinh hoạt văn hóa > nhà văn hóa thôn
trung tâm văn hóa xã, hội trường xã, nhà văn hóa xã > trung tâm văn hóa thể thao xã
chỗ chơi cho trẻ, sân chơi trẻ em, chỗ chơi cho con nít, khu vui chơi trẻ em > điểm vui chơi trẻ em
lăng tẩm, miếu đền, đền đài > di tích
di tích quốc gia = di tích cấp quốc gia = di tích quốc gia được xếp hạng
di tích cấp tỉnh = di tích xếp hạng cấp tỉnh = di tích lịch sử cấp tỉnh
sửa di tích, tu sửa di tích, trùng tu đền chùa, sửa miếu, sửa lăng > tu bổ di tích
tục lệ xưa, phong tục > phong tục tập quán
đọc sách, coi sách, đến thư viện, vô thư viện, tới thư viện > lượt bạn đọc, phục vụ bạn đọc
sách thư viện > thư viện, bản sách
coi bảo tàng, đi bảo tàng, thăm bảo tàng > khách tham quan bảo tàng
loa làng, loa truyền thanh, đài truyền thanh xã, loa bắc trên cột, ông loa phường > truyền thanh cơ sở,
  đài truyền thanh
đài truyền hình tỉnh, đài phát thanh tỉnh > đài phát thanh và truyền hình tỉnh
ký giả, dân làm báo > nhà báo, phóng viên
tin thất thiệt, tin bịa, tung tin đồn, tung tin nhảm > thông tin sai sự thật, tin giả
vùng có sóng, có sóng di động > phủ sóng di động
máy cục gạch, xài smartphone, smartphone > điện thoại thông minh
nối mạng, kéo mạng, gắn mạng, mạng internet nhà, mạng dây > thuê bao internet
thuê bao di động = thuê bao điện thoại di động
thuê bao cố định = thuê bao điện thoại cố định
gửi thư, gửi bưu phẩm, bưu kiện > bưu gửi, bưu chính
người phát thư > bưu tá

bắn pháo hoa giao thừa, chỗ xem pháo hoa, điểm xem pháo hoa, bắn pháo tầm thấp, bắn pháo tầm cao > bắn pháo hoa,
  điểm bắn pháo hoa
đoạt giải thể thao, đem huy chương về > đạt huy chương, huy chương các loại
ẵm vàng, đoạt vàng, giành vàng > huy chương vàng
ẵm bạc > huy chương bạc
đưa quân đi thi đấu, mang quân đi đấu > tham gia thi đấu, giải thể thao
mở giải đấu, đứng ra tổ chức giải > giải thể thao, giải thi đấu thể thao
tập thể dục hằng ngày > luyện tập thể dục thể thao thường xuyên
biết bơi, trẻ biết bơi, học sinh biết bơi, dạy trẻ bơi, dạy bơi cho trẻ, mở lớp dạy bơi > phổ cập bơi, dạy bơi
đi xem hát, đi xem văn nghệ, đi nghe hát, diễn phục vụ dân, diễn cho dân xem, diễn cho bà con xem,
  biểu diễn cho dân xem, hát cho dân nghe, diễn ở thôn bản, đi diễn ở vùng sâu > biểu diễn nghệ thuật, buổi biểu diễn
chiếu phim cho dân, chiếu phim vùng cao, chiếu phim phục vụ dân, xem phim chiếu bóng > chiếu phim lưu động,
  buổi chiếu phim
đi trẩy hội, mở hội làng, tổ chức lễ hội, hội làng đầu xuân, đi lễ hội, đi hội đầu năm, mùa lễ hội > lễ hội
hộ đạt văn hóa > gia đình văn hóa
khu phố đạt văn hóa > thôn văn hóa
công sở văn hóa > cơ quan văn hóa, cơ quan đạt chuẩn văn hóa
chỗ sinh hoạt của thôn, chỗ họp thôn, chỗ họp dân, xây nhà văn hóa thôn > nhà văn hóa thôn
di tích được công nhận > di tích được xếp hạng, xếp hạng di tích
di sản được công nhận, được unesco công nhận > di sản văn hóa
lượt người xem bảo tàng > khách tham quan bảo tàng
vào thư viện, đi thư viện, người vào thư viện, lượt người đọc, mượn sách thư viện > lượt bạn đọc, phục vụ bạn đọc
sách mới nhập, mua thêm sách, nhập thêm sách > bổ sung sách
đón xuân, vui xuân, tết âm lịch, tết đến xuân về > Tết Nguyên đán
cho trẻ vui trung thu, tổ chức trung thu, vui trung thu, đón trung thu, quà trung thu > Tết Trung thu
đưa tin, đăng tin bài, viết tin bài, viết bài, số bài viết, bài đã đăng, đăng bao nhiêu bài > tin bài
phát loa, phát trên loa, loa phát tin, đọc loa, phát trên đài xã > truyền thanh cơ sở, phát thanh
treo băng rôn, treo khẩu hiệu, cắt dán khẩu hiệu, treo áp phích, dựng pa nô, treo cờ hoa > băng rôn,
  tuyên truyền cổ động trực quan
đi xe loa, xe chạy loa > tuyên truyền lưu động
tung tin sai, tung tin giả, đăng tin sai, đăng bậy trên mạng, nói bậy trên mạng, nói xấu trên mạng, phạt tung tin
  > thông tin sai sự thật, tin giả
chưa có sóng, không có sóng điện thoại, sóng chập chờn, sóng yếu, thôn trắng sóng, bản trắng sóng, trắng sóng
  > vùng lõm sóng
phủ sóng điện thoại, phủ sóng tới thôn, sóng tới bản, có sóng điện thoại > phủ sóng di động
lắp mạng, lắp internet, lắp đặt internet, lắp wifi, dùng internet, người dùng internet, hộ dùng internet,
  nhà dùng internet > thuê bao internet
dùng điện thoại thông minh, người dùng smartphone, xài điện thoại thông minh > điện thoại thông minh,
  thuê bao điện thoại thông minh
người dùng điện thoại, dùng di động, số sim > thuê bao di động, thuê bao điện thoại

tranh tài, so tài, đua tài, thi thố, dự tranh, dự giải, đến dự giải, góp mặt, quy tụ, tề tựu, dự thi > tham dự, tham gia
giành được, giành > đạt, đoạt
mở hội, làm lễ hội > lễ hội, tổ chức lễ hội

tiền du khách tiêu, du khách chi tiêu, tiền kiếm từ du lịch, kiếm được từ du lịch, thu tiền từ khách du lịch, khách du
  lịch mang lại > doanh thu du lịch, doanh thu từ du lịch, tổng thu từ khách du lịch
người ghé thăm > khách du lịch, lượt khách

hội đền, đi hội đền, trẩy hội đền > lễ hội đền
hội chùa, đi hội chùa, trẩy hội chùa > lễ hội chùa
đi hội đình, trẩy hội đình > lễ hội đình
"""
