"""New rural areas, OCOP products, cooperatives."""

WORDINGS = """
xã nông thôn mới = xã đạt chuẩn nông thôn mới = xã được công nhận nông thôn mới = xã về đích nông thôn mới
xã nông thôn mới nâng cao = xã đạt chuẩn nông thôn mới nâng cao = xã được công nhận nông thôn mới nâng cao
xã nông thôn mới kiểu mẫu = xã đạt chuẩn nông thôn mới kiểu mẫu
làng xã đạt chuẩn, xã đạt chuẩn, xã về đích > xã đạt chuẩn nông thôn mới
nông thôn mới nâng cao
nông thôn mới kiểu mẫu
khu dân cư kiểu mẫu = khu dân cư nông thôn mới kiểu mẫu
thôn kiểu mẫu = thôn nông thôn mới kiểu mẫu = thôn đạt chuẩn nông thôn mới kiểu mẫu
sản phẩm ocop = sản phẩm mỗi xã một sản phẩm = sản phẩm đạt chuẩn ocop = sản phẩm đạt sao ocop
đặc sản > sản phẩm ocop, sản phẩm đặc trưng
hợp tác xã mới > hợp tác xã thành lập mới
kinh tế tập thể
kinh tế hợp tác = kinh tế tập thể, hợp tác xã
trang trại = kinh tế trang trại

được nông thôn mới, lên nông thôn mới, thành nông thôn mới > đạt chuẩn nông thôn mới
huyện nông thôn mới = huyện đạt chuẩn nông thôn mới
hàng ocop, đồ ocop, sao ocop > sản phẩm ocop
hợp tác xã thành lập mới = thành lập mới hợp tác xã = hợp tác xã mới thành lập
mở hợp tác xã, lập hợp tác xã > hợp tác xã thành lập mới
hợp tác xã giải thể = giải thể hợp tác xã = hợp tác xã chấm dứt hoạt động

xã cán đích, xã lên chuẩn, xã lên nông thôn mới, cán đích nông thôn mới, xã hoàn thành nông thôn mới
  > xã đạt chuẩn nông thôn mới
xã lên nâng cao, nông thôn mới nâng cao rồi > xã nông thôn mới nâng cao
xã lên kiểu mẫu > xã nông thôn mới kiểu mẫu
hạng 3 sao = đạt 3 sao = xếp hạng 3 sao = ocop 3 sao
hạng 4 sao = đạt 4 sao = xếp hạng 4 sao = ocop 4 sao
hạng 5 sao = đạt 5 sao = xếp hạng 5 sao = ocop 5 sao
đặc sản quê, đặc sản địa phương, hàng nhà quê làm, món ngon đặc sản > sản phẩm ocop
chủ thể ocop = chủ thể có sản phẩm ocop
nhà làm ocop, nơi làm ocop, cơ sở làm ocop > chủ thể ocop
vườn mẫu = vườn chuẩn
xã viên = thành viên hợp tác xã
người trong hợp tác xã > thành viên hợp tác xã
hợp tác xã làm ăn tốt, hợp tác xã làm ăn được, hợp tác xã có lãi > hợp tác xã hoạt động hiệu quả
hợp tác xã chết, hợp tác xã nghỉ, hợp tác xã đóng cửa, hợp tác xã ngưng > hợp tác xã ngừng hoạt động,
  hợp tác xã giải thể
hợp tác xã ngừng hoạt động = hợp tác xã tạm ngừng hoạt động
hợp tác xã còn hoạt động, hợp tác xã còn sống > hợp tác xã đang hoạt động
mở tổ hợp tác, lập tổ hợp tác > tổ hợp tác thành lập mới
góp đất làm đường, dân cho đất, dân hiến đất > hiến đất

xã chuẩn nông thôn mới, xã thành nông thôn mới, xã được nông thôn mới, xã có bằng nông thôn mới,
  xã cán mốc nông thôn mới, xã xong nông thôn mới, xã đạt nông thôn mới > xã đạt chuẩn nông thôn mới
xã đạt nâng cao, xã nâng cao, xã được công nhận nâng cao > xã nông thôn mới nâng cao
xã đạt kiểu mẫu, xã kiểu mẫu, xã được công nhận kiểu mẫu > xã nông thôn mới kiểu mẫu
huyện về đích nông thôn mới, huyện cán đích, huyện được công nhận nông thôn mới, huyện lên nông thôn mới
  > huyện đạt chuẩn nông thôn mới
tiêu chí bình quân = tiêu chí nông thôn mới bình quân = bình quân tiêu chí
mỗi xã được mấy tiêu chí, mỗi xã đạt mấy tiêu chí, trung bình mỗi xã mấy tiêu chí > tiêu chí bình quân,
  bình quân tiêu chí trên xã
thôn đẹp, làng quê đáng sống, xóm kiểu mẫu, ấp kiểu mẫu, bản kiểu mẫu, thôn mẫu > khu dân cư kiểu mẫu, thôn kiểu mẫu
đường hoa, ngõ hoa, đường có hoa > tuyến đường hoa
đồ đặc sản được sao, hàng gắn sao, hàng có sao, sản vật, sản vật địa phương, hàng được gắn sao, món được gắn sao,
  mỗi làng một sản phẩm > sản phẩm ocop
được ba sao, ba sao ocop, hàng ba sao > hạng 3 sao
được bốn sao, bốn sao ocop, hàng bốn sao > hạng 4 sao
được năm sao, năm sao ocop > hạng 5 sao
hợp tác xã ra đời, hợp tác xã lập mới, hợp tác xã mới mở, dựng hợp tác xã, hợp tác xã khai trương,
  thành lập hợp tác xã > hợp tác xã thành lập mới
hợp tác xã tan, hợp tác xã tan rã, hợp tác xã dẹp, hợp tác xã xóa sổ, hợp tác xã khai tử > hợp tác xã giải thể
hợp tác xã ngủ đông, hợp tác xã đắp chiếu, hợp tác xã tạm nghỉ > hợp tác xã ngừng hoạt động
hợp tác xã đang chạy, hợp tác xã đang làm ăn > hợp tác xã đang hoạt động
người vào hợp tác xã, bà con hợp tác xã, dân trong hợp tác xã > thành viên hợp tác xã
tổ làm chung, tổ làm ăn chung, tổ vần công > tổ hợp tác
nông trại, điền trang, trại chăn nuôi, trại trồng trọt > trang trại

xã đã về đích > xã đạt chuẩn nông thôn mới
về đích nâng cao > xã nông thôn mới nâng cao
về đích kiểu mẫu > xã nông thôn mới kiểu mẫu
đạt được mấy tiêu chí, đạt mấy tiêu chí, được mấy tiêu chí, xã được mấy tiêu chí, xã đạt mấy tiêu chí
  > tiêu chí nông thôn mới, tiêu chí đạt
được gắn sao ocop, được công nhận ocop, được chứng nhận ocop, làm ocop > sản phẩm ocop
đặc sản được gắn sao, đặc sản được công nhận, món đặc sản được sao > sản phẩm ocop
dựng vườn mẫu, làm vườn mẫu > vườn mẫu
mở mới hợp tác xã > hợp tác xã thành lập mới
hợp tác xã phá sản > hợp tác xã giải thể
hợp tác xã bỏ không > hợp tác xã ngừng hoạt động
gia nhập hợp tác xã > thành viên hợp tác xã
dân hiến vườn làm đường, hiến vườn, hiến tường rào, dân tự nguyện cho đất, nhường đất làm đường, dân nhường đất
  > hiến đất

cho đất làm nông thôn mới, cho đất để làm nông thôn mới, cho đất xây dựng nông thôn mới, góp đất làm nông thôn mới,
  đất để làm nông thôn mới, dân góp đất, bà con cho đất, bà con góp đất, tự nguyện cho đất > hiến đất, nhân dân hiến
lên chuẩn nông thôn mới, về đích nông thôn mới, đậu nông thôn mới, được công nhận nông thôn mới, xong nông thôn mới >
  đạt chuẩn nông thôn mới
đặc sản ocop, món ocop, mặt hàng ocop > sản phẩm ocop

điều kiện để thành xã nông thôn mới, điều kiện nông thôn mới, điều kiện thành xã nông thôn mới,
  điều kiện để lên nông thôn mới, điều kiện để được công nhận nông thôn mới, điều kiện để đạt nông thôn mới
  > tiêu chí nông thôn mới, tiêu chí
"""
