"""Other wordings of the same: what must be understood, and what must never be taken for the same."""

from collections import Counter
from dataclasses import replace
from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.terms import coverage, zone
from answer.wording import phrases_of
from vietnamese.text import fold
from vietnamese.wordings import DOMAINS, tables, variants_of, wordings_at
from vietnamese.words import syllables

# What people ask for | how a report says it.
UNDERSTOOD = """
giá heo hơi | Giá lợn hơi xuất chuồng 68.000 đồng/kg
nuôi heo | Chăn nuôi lợn phục hồi chậm
bắp | Gieo trồng 240 ha ngô
trái cây | Diện tích cây ăn quả 1.200 ha
đậu phộng | Cây lạc đạt 35 ha
cúm gà | Xảy ra 02 ổ dịch cúm gia cầm
chó cắn | Có 15 trường hợp phơi nhiễm dại
gieo sạ | Toàn huyện gieo cấy được 900 ha
thuốc trừ sâu | Kiểm tra 12 cơ sở buôn bán thuốc bảo vệ thực vật
đánh cá | Sản lượng khai thác thủy sản đạt 210 tấn
rừng trồng mới | Trồng rừng tập trung được 320 ha
phá rừng trái pháp luật | Phát hiện 03 vụ phá rừng
lâm tặc | Xử lý 05 vụ khai thác gỗ trái phép
xã về đích nông thôn mới | Có 08 xã đạt chuẩn nông thôn mới
đặc sản | Công nhận 14 sản phẩm OCOP
vòi rồng | Lốc xoáy xảy ra chiều 12/5
nhấn chìm | Có 45 ha lúa bị ngập úng
nhà bay nóc | Làm 60 nhà bị tốc mái
nhà sập | Có 04 nhà bị đổ sập hoàn toàn
núi lở | Sạt lở đất tại 09 vị trí
chạy lũ | Tổ chức di dời dân ở 03 thôn
trâu bò chết rét | Trâu, bò chết do rét 26 con
cháy nhà | Xảy ra 02 vụ cháy
chết đuối | Có 03 trẻ em bị đuối nước
khai mỏ | Ngành khai khoáng giảm 4,2%
mất điện | Tạm ngừng cung cấp điện 06 lần
giấy phép xây nhà | Cấp 41 giấy phép xây dựng
xây chui | Phát hiện 11 trường hợp vi phạm trật tự xây dựng
khánh thành | Có 07 công trình hoàn thành đưa vào sử dụng
đường làng | Đường giao thông nông thôn được bê tông hóa 12 km
nợ xây dựng cơ bản | Nợ đọng xây dựng cơ bản còn 3,1 tỷ đồng
vật giá | Chỉ số giá tiêu dùng tăng 0,3%
giá đô | Tỷ giá bình quân 25.400 đồng/USD
bán hàng qua mạng | Doanh thu thương mại điện tử đạt 40 tỷ đồng
bán ra nước ngoài | Xuất khẩu đạt 15 triệu USD
xe đò | Vận tải hành khách đạt 120 nghìn lượt
khách tây | Khách quốc tế 2.300 lượt
du khách | Đón 18.000 lượt khách du lịch
ngủ lại | Khách lưu trú đạt 4.100 lượt
mở công ty | Có 34 doanh nghiệp thành lập mới
doanh nghiệp đăng ký mới | Doanh nghiệp thành lập mới là 34
mở cửa lại | Có 12 doanh nghiệp hoạt động trở lại
vốn ngoại | Thu hút vốn đầu tư nước ngoài 50 triệu USD
tiêu ngân sách | Chi ngân sách huyện 61 tỷ đồng
thuế trước bạ | Lệ phí trước bạ 9,8 tỷ đồng
nợ thuế | Thuế nợ đọng 4,5 tỷ đồng
thu hải quan | Thu từ hoạt động xuất nhập khẩu 80 tỷ đồng
tiền đất | Thu tiền sử dụng đất 22 tỷ đồng
tiêu hết vốn | Giải ngân 39% kế hoạch
dư nợ cho vay | Tổng dư nợ tín dụng đạt 1.200 tỷ đồng
gửi tiết kiệm | Huy động vốn đạt 800 tỷ đồng
nợ khó đòi | Nợ xấu chiếm 0,7%
sổ đỏ | Cấp 56 giấy chứng nhận quyền sử dụng đất
đền bù | Phê duyệt phương án bồi thường cho 30 hộ
lấy đất | Thu hồi đất của 16 hộ
hút cát trộm | Xử lý 02 vụ khai thác cát trái phép
chuyển đất vườn | Chuyển mục đích sử dụng đất 1,2 ha
làm bẩn môi trường | Xử phạt 06 vụ vi phạm môi trường
hốt rác | Thu gom rác thải đạt 92%
rác thải sinh hoạt | Chất thải rắn sinh hoạt được xử lý đạt 95%
kiếm việc làm | Giải quyết việc làm cho 152 lao động
giải quyết việc làm | Số lao động có việc làm mới là 152
tạo việc làm mới | Giải quyết việc làm cho 120 người
người được đào tạo nghề | Số học viên học nghề là 47
xuất khẩu lao động | Đưa 25 người đi làm việc ở nước ngoài
nhà nghèo | Còn 210 hộ nghèo
biếu quà các cụ | Tặng quà cho người cao tuổi
nhà dột nát | Hoàn thành xóa 15 nhà tạm
chúc thọ | Tổ chức mừng thọ 320 cụ
bao phủ bảo hiểm y tế | Tỷ lệ dân số tham gia bảo hiểm y tế đạt 94%
lấy chồng sớm | Xảy ra 04 cặp tảo hôn
người dân tộc | Vùng đồng bào dân tộc thiểu số
sinh con thứ ba | Số trẻ là con thứ 3 trở lên: 12
lượt khám bệnh | Các trạm khám, chữa bệnh cho 6.603 lượt
nằm viện | Điều trị nội trú 375 lượt
mắc bệnh | Ghi nhận 67 ca mắc
chích ngừa | Tiêm chủng cho 340 trẻ
ngộ độc thức ăn | Không có vụ ngộ độc thực phẩm
bà bầu | Phụ nữ mang thai được khám 3 lần
học sinh cấp hai | Học sinh trung học cơ sở 4.200 em
cô giáo | Toàn huyện có 900 giáo viên
bỏ học giữa chừng | Có 05 học sinh bỏ học
trường chuẩn quốc gia | Có 22 trường đạt chuẩn quốc gia
pháo bông | Bắn pháo hoa đêm giao thừa
đá banh | Tổ chức giải bóng đá thiếu niên
hộ gia đình văn hóa | Tỷ lệ gia đình văn hóa đạt 88%
tông xe | Xảy ra 01 vụ tai nạn giao thông
nhậu lái xe | Xử lý 37 trường hợp vi phạm nồng độ cồn
PPHS | Số vụ án hình sự xảy ra là 41
TNGT | Xảy ra 50 vụ tai nạn giao thông
phạm pháp hình sự | Xảy ra 12 vụ tội phạm về trật tự xã hội
phá án | Điều tra làm rõ 38 vụ
ăn trộm | Xảy ra 06 vụ trộm cắp tài sản
con nghiện | Quản lý 140 người nghiện ma túy
hàng dởm | Thu giữ hàng giả trị giá 12 triệu đồng
buôn lậu, gian lận thương mại | Xử lý 15 vụ vi phạm thương mại
đi lính | Giao nhận quân: 140 công dân nhập ngũ
gặp dân | Tiếp công dân 27 lượt
thưa kiện | Đơn khiếu nại, tố cáo: 14 đơn
ăn hối lộ | Phát hiện 01 vụ tham nhũng
làm giấy tờ | Giải quyết thủ tục hành chính
hồ sơ trễ hạn | Còn 02 hồ sơ quá hạn
nộp qua mạng | Tiếp nhận 410 hồ sơ trực tuyến
về hưu sớm | Có 12 người nghỉ hưu trước tuổi
vào đảng | Kết nạp 35 đảng viên
nhập xã | Sắp xếp đơn vị hành chính cấp xã
tuyên truyền pháp luật | Phổ biến, giáo dục pháp luật cho 900 lượt người
giá cả leo thang | Chỉ số giá tiêu dùng bình quân tăng 2,1%
tiền tàu xe | Chỉ số giá nhóm giao thông giảm 0,8%
trạm xăng | Toàn huyện có 19 cửa hàng bán lẻ xăng dầu
thị trường mỹ | Kim ngạch sang Hoa Kỳ đạt 12 triệu USD
công ty mới mở | Số doanh nghiệp thành lập mới là 51
công ty dẹp tiệm | Có 07 doanh nghiệp giải thể
doanh nghiệp chấm dứt hoạt động | Có 07 doanh nghiệp giải thể
công ty ngủ đông | Số doanh nghiệp tạm ngừng hoạt động là 22
vốn trong nước | Vốn đầu tư trong nước đạt 310 tỷ đồng
dự án ngoại | Có 03 dự án FDI
xe hơi con | Sản xuất ô tô con đạt 210 chiếc
xe gắn máy | Đăng ký mới 1.400 xe mô tô
drone | Cấp phép cho 12 phương tiện bay không người lái
sắt xây nhà | Sản lượng thép xây dựng 31 nghìn tấn
câu trộm điện | Xử lý 04 vụ vi phạm sử dụng điện
điện áp mái | Công suất điện mặt trời mái nhà 12 MW
lộ bê tông | Bê tông hóa 14 km
dự án rùa bò | Có 06 dự án chậm tiến độ
khách ngủ đêm | Khách lưu trú 5.100 lượt
du lịch bỏ túi | Tổng thu từ khách du lịch 55 tỷ đồng
hàng qua cảng | Hàng hóa thông qua cảng biển đạt 1,2 triệu tấn
phi trường | Cảng hàng không đón 40 nghìn lượt khách
thuế bia rượu | Thuế tiêu thụ đặc biệt đạt 40 tỷ đồng
tiền vé số | Thu xổ số kiến thiết 12 tỷ đồng
công ty nước ngoài nộp | Thu từ khu vực doanh nghiệp có vốn đầu tư nước ngoài 220 tỷ đồng
dân nợ ngân hàng | Tổng dư nợ tín dụng đạt 2.300 tỷ đồng
dân gửi tiết kiệm | Tiền gửi dân cư đạt 900 tỷ đồng
lãi tiết kiệm | Lãi suất tiền gửi kỳ hạn 6 tháng 4,5%/năm
xù nợ | Nợ xấu chiếm 0,9%
vay vốn ưu đãi | Doanh số tín dụng chính sách xã hội 45 tỷ đồng
vốn đã tiêu | Giải ngân đạt 41% kế hoạch
đền bù giải tỏa | Công tác giải phóng mặt bằng 6 dự án
nhà bị lấy đất | Có 28 hộ bị ảnh hưởng
dời mồ mả | Di chuyển mộ 112 ngôi
đấu đất | Đấu giá quyền sử dụng đất 14 lô
múc đất trộm | Xử phạt 05 vụ khai thác đất trái phép
bịch ni lông | Giảm sử dụng túi ni lông
dân xài nước sạch | Tỷ lệ hộ sử dụng nước sạch đạt 96%
rác bệnh viện | Chất thải y tế được xử lý 100%
sang nước khác làm | Đưa 31 lao động đi làm việc ở nước ngoài
cho công nhân nghỉ | Cắt giảm lao động 120 người
rút bảo hiểm | Giải quyết bảo hiểm xã hội một lần cho 210 người
nhà hết gạo | Toàn tỉnh có 56 hộ thiếu đói
hết gạo | Số nhân khẩu thiếu đói là 210
trại dưỡng lão | Có 02 cơ sở trợ giúp xã hội
nhà xập xệ | Xóa 44 nhà tạm, nhà dột nát
nạn nhân da cam | Trợ cấp cho 98 người nhiễm chất độc hóa học
lấy chồng tây | Có 11 trường hợp kết hôn với người nước ngoài
dân ở quê | Dân số nông thôn 812 nghìn người
chị em | Tỷ lệ lao động là phụ nữ đạt 48%
nghêu | Sản lượng ngao đạt 410 tấn
vịt xiêm | Đàn con ngan 12 nghìn con
tả heo | Bệnh Dịch tả lợn châu Phi xảy ra tại 03 xã
trúng mùa | Năng suất lúa đạt 62 tạ/ha
nhà nuôi heo | Có 210 hộ chăn nuôi lợn
chích ngừa gia súc | Tiêm phòng gia súc 4.100 liều
drone phun thuốc | Thiết bị bay phun thuốc 15 chiếc
bông kiểng | Diện tích hoa, cây cảnh 210 ha
vuông tôm | Diện tích nuôi tôm 310 ha
rừng bị đốn | Xảy ra 04 vụ phá rừng
xã cán đích | Có 05 xã đạt chuẩn nông thôn mới
ocop 4 sao | Có 03 sản phẩm được xếp hạng 4 sao
hợp tác xã chấm dứt hoạt động | Có 02 hợp tác xã giải thể
lật đò | Xảy ra 01 vụ đuối nước
nhà lật mái | Có 21 nhà bị tốc mái
té giếng | Đuối nước 02 trường hợp
cháy xe hơi | Xảy ra 03 vụ cháy phương tiện
thuốc nam | Khám bằng y học cổ truyền 1.200 lượt
vô viện | Điều trị nội trú 310 lượt
dính si đa | Số người nhiễm HIV 91
bệnh kinh niên | Quản lý 3.200 ca bệnh không lây nhiễm
đồ ăn vỉa hè | Kiểm tra 22 cơ sở thức ăn đường phố
ẵm giải | Có 14 học sinh đoạt giải cấp tỉnh
mang về | Đoàn giành được 12 huy chương
trường tư | Có 06 trường ngoài công lập
đúp lớp | Số học sinh lưu ban là 17
học bơi | Mở 21 lớp phổ cập bơi cho trẻ
tông chết người | Tai nạn giao thông làm chết 05 người
thổi phạt | Xử phạt vi phạm giao thông 410 trường hợp
cẩu xe | Tạm giữ phương tiện 62 chiếc
trộm chó | Xảy ra 09 vụ trộm cắp tài sản
vỡ hụi | Có 02 vụ lừa đảo chiếm đoạt tài sản
bay lắc | Phát hiện 05 vụ sử dụng trái phép chất ma túy
đem ra xử | Tòa án đã xét xử 51 vụ
ra tù | Số người chấp hành xong hình phạt tù là 33
tân binh | Giao 140 thanh niên nhập ngũ
lá đơn | Tiếp nhận 41 đơn thư
giảng hòa | Hòa giải thành 22 vụ
hồ sơ trễ hẹn | Có 04 hồ sơ quá hạn
giấy tờ trên mạng | Tiếp nhận 310 hồ sơ trực tuyến
cán bộ bán chuyên trách | Có 410 người hoạt động không chuyên trách
nghỉ hưu non | Có 19 người nghỉ hưu trước tuổi
gộp xã phường | Sắp xếp đơn vị hành chính cấp xã
khai trừ khỏi đảng | Kỷ luật khai trừ 03 đảng viên
"""
# Asked | another indicator: whatever else the asked one is called must not be found there.
NEVER_LINKED = """
thu ngân sách | chi ngân sách
chi ngân sách | thu ngân sách
tổng thu | tổng chi
thu nội địa | thu từ hoạt động xuất nhập khẩu
chi đầu tư phát triển | chi thường xuyên
chi giáo dục | chi y tế
xuất khẩu | nhập khẩu
nhập khẩu | xuất khẩu
xuất nhập khẩu | xuất khẩu
xuất nhập khẩu | nhập khẩu
thu gom rác thải | xử lý rác thải
số hóa hồ sơ | số hóa kết quả giải quyết
xuất khẩu lao động | xuất khẩu hàng hóa
khách xuất nhập cảnh | hàng hóa xuất nhập khẩu
xuất cảnh trái phép | nhập cảnh trái phép
vốn đăng ký | vốn thực hiện
vốn đăng ký | giải ngân
vốn giao | giải ngân
giải ngân | phân bổ vốn
gieo trồng | thu hoạch
gieo cấy lúa | thu hoạch lúa
ruộng ngập | diện tích gieo trồng
diện tích trồng lúa | năng suất lúa
trồng rừng | khai thác rừng
trồng rừng | cây phân tán
trồng rừng | chăm sóc rừng
phá rừng | cháy rừng
phá rừng | vi phạm lâm luật
khai thác thủy sản | nuôi trồng thủy sản
nuôi cá | khai thác cá
trâu bò | gia súc
tiêm phòng gia súc | tiêm phòng gia cầm
đàn lợn | đàn trâu
xã nông thôn mới nâng cao | xã nông thôn mới kiểu mẫu
hộ nghèo | hộ cận nghèo
hộ cận nghèo | hộ nghèo
thoát nghèo | tái nghèo
hộ thoát nghèo | giảm nghèo
phát sinh nghèo | thoát nghèo
nhà đại đoàn kết | nhà tình nghĩa
ca mắc | ca tử vong
tử vong | ca mắc
người chết | người bị thương
bị thương | người chết
vụ tai nạn giao thông | người bị thương
tai nạn giao thông | va chạm giao thông
tai nạn lao động | tai nạn giao thông
phạm pháp hình sự | tội phạm ma túy
phạm pháp hình sự | điều tra làm rõ
điều tra làm rõ | vụ án hình sự
bắt giữ | khởi tố
trộm cắp tài sản | cướp giật tài sản
người nghiện ma túy | cai nghiện
tiền phạt | trị giá hàng vi phạm
buôn lậu | hàng giả
khám bệnh | điều trị nội trú
điều trị nội trú | điều trị ngoại trú
điều trị ngoại trú | khám bệnh
khám sức khỏe | khám chữa bệnh
nhẹ cân | thấp còi
bảo hiểm y tế | bảo hiểm xã hội
bảo hiểm xã hội | bảo hiểm thất nghiệp
bảo hiểm xã hội tự nguyện | bảo hiểm xã hội bắt buộc
trợ cấp thất nghiệp | tham gia bảo hiểm
giải quyết việc làm | trợ cấp thất nghiệp
giải quyết việc làm | đào tạo nghề
giải quyết việc làm | giới thiệu việc làm
lao động qua đào tạo | đào tạo nghề
khai sinh | khai tử
kết hôn | tảo hôn
tiểu học | trung học cơ sở
trung học cơ sở | trung học phổ thông
huy chương vàng | huy chương bạc
khách quốc tế | khách nội địa
khách du lịch | doanh thu du lịch
vận tải hành khách | vận tải hàng hóa
vận chuyển hành khách | luân chuyển hành khách
doanh nghiệp thành lập mới | doanh nghiệp giải thể
tạm ngừng hoạt động | giải thể
giải thể | hoạt động trở lại
công ty quay lại | giải thể
đầu tư trong nước | đầu tư nước ngoài
xuất siêu | nhập siêu
giá thuê nhà | giá vật liệu xây dựng
phá sản | giải thể
chỉ số giá tiêu dùng | giá vàng
lạm phát cơ bản | chỉ số giá tiêu dùng
tổng mức bán lẻ | doanh thu bán lẻ
doanh thu bán lẻ | dịch vụ lưu trú
xăng dầu | nhiên liệu khác
chỉ số sản xuất công nghiệp | giá trị sản xuất
dư nợ | huy động vốn
dư nợ tín dụng | doanh số cho vay
nợ xấu | nợ quá hạn
doanh số cho vay | thu nợ
thu hồi đất | bàn giao mặt bằng
giao đất | thuê đất
khởi công | hoàn thành đưa vào sử dụng
nước sạch | nước hợp vệ sinh
tiếp nhận hồ sơ | giải quyết hồ sơ
hồ sơ đúng hạn | hồ sơ quá hạn
dịch vụ công trực tuyến toàn trình | dịch vụ công trực tuyến một phần
tiếp công dân | đơn thư
đơn khiếu nại | đơn tố cáo
cuộc thanh tra | cuộc kiểm tra
hòa giải thành | hòa giải ở cơ sở
chứng thực | công chứng
thương binh | người có công
khám nghĩa vụ | nhập ngũ
nhập ngũ | dân quân tự vệ
tiền sử dụng đất | tiền thuê đất
lãi suất tiền gửi | lãi suất cho vay
dư nợ ngắn hạn | dư nợ trung, dài hạn
tín dụng chính sách | huy động vốn
cho vay hộ nghèo | cho vay hộ cận nghèo
đấu giá quyền sử dụng đất | đấu giá quyền khai thác khoáng sản
dân số thành thị | dân số nông thôn
đi nhật làm | lao động đi hàn quốc
thu bảo hiểm | chi bảo hiểm
phát sinh nghèo | thoát nghèo
ly hôn | kết hôn
phụ nữ | nam giới
hạng 3 sao | hạng 4 sao
cháy rừng | phá rừng
tiêm phòng dại cho chó | tiêm phòng gia súc
bệnh sởi | thủy đậu
thừa cân béo phì | nhẹ cân
hợp tác xã ngừng hoạt động | hợp tác xã thành lập mới
cá quả | cây ăn quả
trẻ em đuối nước | tai nạn giao thông
lưu ban | học sinh bỏ học
trường công lập | trường tư thục
xét xử | thụ lý
cướp tài sản | trộm cắp tài sản
sử dụng trái phép chất ma túy | mua bán trái phép chất ma túy
đặc xá | phạm nhân
hồ sơ đúng hẹn | hồ sơ quá hạn
kết nạp đảng viên | kết nạp đoàn viên
tặng bằng khen | xử lý kỷ luật
"""


def _pairs(table: str) -> list[tuple[str, str]]:
    return [
        (left.strip(), right.strip()) for left, _, right in (line.partition("|") for line in table.split("\n")[1:-1])
    ]


def _covered(asked: str, text: str) -> float:
    return coverage(phrases_of(asked), [zone(1.0, text)], {})


def _covered_by_its_own_words(asked: str, text: str) -> float:
    return coverage([replace(phrase, others=()) for phrase in phrases_of(asked)], [zone(1.0, text)], {})


@pytest.mark.parametrize(("asked", "said"), _pairs(UNDERSTOOD))
def test_another_wording_is_understood(asked: str, said: str) -> None:
    covered = _covered(asked, said)
    assert covered >= 0.7
    assert covered > _covered_by_its_own_words(asked, said)


@pytest.mark.parametrize(("asked", "said"), [pair for pair in _pairs(UNDERSTOOD) if " " in pair[0]])
def test_another_wording_is_understood_without_diacritics(asked: str, said: str) -> None:
    assert _covered(fold(asked), said) >= 0.7


@pytest.mark.parametrize(("asked", "other"), _pairs(NEVER_LINKED))
def test_another_indicator_is_never_linked(asked: str, other: str) -> None:
    assert _covered(asked, other) == _covered_by_its_own_words(asked, other)


def test_the_tables_are_wide() -> None:
    assert len(_pairs(UNDERSTOOD)) >= 200
    assert len(_pairs(NEVER_LINKED)) >= 110
    assert len(tables().everyday) >= 4_000
    assert len({frozenset((words, *others)) for words, others in tables().variants.items() if others}) >= 700


def test_wordings_are_composed_small_letters_and_other_than_what_they_mean() -> None:
    for words, others in (*tables().everyday.items(), *tables().variants.items()):
        assert words
        assert words not in others
        assert all(others)
        assert all(is_normalized("NFC", syllable) and syllable == syllable.lower() for syllable in words)


def test_an_entry_is_of_one_form() -> None:
    entries = [line for domain in DOMAINS for line in domain.WORDINGS.replace("\n  ", " ").split("\n") if line]
    assert len(entries) >= 1_000
    assert [line for line in entries if (">" in line and "=" in line) or line.count(">") > 1] == []


def test_a_wording_belongs_to_one_indicator() -> None:
    variants = tables().variants
    for words, others in variants.items():
        assert all({*variants[other]} == {words, *others} - {other} for other in others), words


def test_every_wording_is_reached() -> None:
    """None begins with a measure ("giá trị", "sản lượng"), which is read before it."""
    for words in (*tables().everyday, *tables().variants):
        (phrase,) = phrases_of(" ".join(words))
        assert phrase.syllables == tuple(map(fold, words))


def test_a_single_syllable_is_a_wording_only_where_it_is_clear() -> None:
    alone = [words[0] for words in (*tables().everyday, *tables().variants) if len(words) == 1]
    assert not {"chi", "thu", "đất", "nhà", "trường", "mạng", "đô", "công", "nước", "thưởng"} & {*alone}


@pytest.mark.parametrize("accented", [True, False])
def test_the_longest_wording_counts(accented: bool) -> None:
    said = "chỉ số lạm phát cơ bản"
    words = syllables(said if accented else fold(said))
    assert wordings_at(words, 2, accented=accented) == (4, ())
    assert wordings_at(words[:4], 2, accented=accented)[0] == 2
    assert wordings_at(words, 0, accented=accented) == (0, ())


@pytest.mark.parametrize("term", ["lốc xoáy", "trộm cắp tài sản", "giá xăng dầu", "chỉ số giá tiêu dùng"])
def test_no_wording_tears_apart_what_it_means(term: str) -> None:
    (phrase,) = phrases_of(term)
    assert phrase.syllables == tuple(fold(term).split())


def test_a_wording_inside_another_indicator_keeps_its_others() -> None:
    """ "quà tết" means "tặng quà tết", whose first part reports name otherwise."""
    assert [phrase.syllables for phrase in phrases_of("tặng quà tết")] == [("tang", "qua"), ("tet",)]


def test_the_official_term_brings_no_everyday_wording() -> None:
    assert wordings_at(("heo", "hơi"), 0, accented=True) == (2, (("lợn", "hơi"),))
    assert wordings_at(("lợn", "hơi"), 0, accented=True) == (0, ())


def test_an_everyday_wording_brings_what_its_term_is_called_otherwise() -> None:
    others = wordings_at(("kiếm", "việc"), 0, accented=True)[1]
    assert {("giải", "quyết", "việc", "làm"), ("tạo", "việc", "làm", "mới")} <= {*others}
    assert ("học", "nghề") in variants_of("Đào tạo nghề")
    assert variants_of("lợn hơi") == ()


def test_without_diacritics_a_single_syllable_is_no_wording() -> None:
    assert wordings_at(("bap",), 0, accented=False) == (0, ())
    assert wordings_at(("heo",), 0, accented=False)[0] == 1


def test_wordings_with_stop_words_are_found() -> None:
    assert any(phrase.others for phrase in phrases_of("người được đào tạo nghề"))
    assert [phrase.syllables for phrase in phrases_of("cây ăn quả")] == [("cay", "an", "qua")]


@given(st.lists(st.sampled_from(sorted({*tables().everyday, *tables().variants})), min_size=1, max_size=4))
def test_no_syllable_of_known_wordings_is_lost(wordings: list[tuple[str, ...]]) -> None:
    said = [syllable for words in wordings for syllable in words]
    found = Counter(syllable for phrase in phrases_of(" ".join(said)) for syllable in phrase.syllables)
    assert not found - Counter(map(fold, said))
    position = 0
    while position < len(said):
        length, others = wordings_at(said, position, accented=True)
        assert length or not others
        position += max(length, 1)
