"""Other wordings of the same: what must be understood, and what must never be taken for the same."""

from collections import Counter
from dataclasses import replace
from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.terms import coverage, zone
from answer.wording import phrases_of
from vietnamese.text import fold, tone_key
from vietnamese.wordings import DOMAINS, layout, tables, variants_of, wordings_at
from vietnamese.words import syllables

# What people ask for | how a report says it.
UNDERSTOOD = """
do tư nhân lập | 9 trường tư thục
gia đình phải dời đi | Di dời 9 hộ dân
nhường đất cho tàu cao tốc | Đường sắt tốc độ cao thu hồi 9 ha
người xuất ngoại kiếm sống | Xuất khẩu lao động 9 người
cây số vuông tạo ra | Mật độ kinh tế đạt 9 tỷ đồng/km2
cầm được quà | Tặng quà cho 9 người
bộ đội hy sinh đưa về chôn cất | An táng 9 hài cốt liệt sĩ
thấy khó hơn | 9% doanh nghiệp nhận định khó khăn hơn
do nhà nước lập | 9 trường công lập
mổ khối u | Phẫu thuật khối u cho 9 người
giúp tiền mổ tim | Hỗ trợ phẫu thuật tim cho 9 em
trồng rải rác | Trồng phân tán 9 nghìn cây
tiền trợ cấp vì mất việc | Bảo hiểm thất nghiệp 9 tỷ đồng
làm đơn xin | 9 người nộp hồ sơ
hút được | Huy động 9 tỷ đồng
người dân và tổ chức kinh tế | Vốn của dân cư và các tổ chức kinh tế
nghệ sĩ tuồng | Nhà hát Tuồng diễn 9 buổi
đứng trên sân khấu | Biểu diễn 9 buổi
hội thi vẽ | Thi vẽ tranh có 9 em
tề tựu | tham dự
lấy đi mạng người | 9 người chết
trận vòi rồng | lốc xoáy
mua một lượng vàng | Giá vàng 9 triệu đồng
đi tàu nhanh | Tàu cao tốc ra đảo chạy 31 chuyến
mua vé | Giá vé phà 31.000 đồng
vé vào cổng | Phí tham quan 31.000 đồng
tiền gửi xe | Phí trông giữ xe 3.000 đồng
thu từ du khách | Doanh thu du lịch 31 tỷ đồng
ngồi chờ | Thời gian chờ 31 phút
chờ tới lượt | Thời gian chờ 31 phút
thợ tỉnh khác | 31 lao động ngoại tỉnh
ở phòng trọ | Tiền thuê nhà 310.000 đồng
được đỡ | hỗ trợ 310.000 đồng
rao bán | Giá bán 31 triệu đồng
nộp đơn mua nhà | Nhận 31 hồ sơ đăng ký mua
sửa lại nhà dột nát | Xóa nhà tạm, nhà dột nát cho 31 hộ
con mỗi ký | cỡ 31 con/kg
bán tại vườn | Giá thu mua 31.000 đồng/kg
vốn đầu tư công | Giải ngân đầu tư công 31 tỷ đồng
hộ bị cúp điện | hộ mất điện
thôn không bắt được sóng | thôn lõm sóng
còn thiếu tiền bà con | còn nợ
còn hụt thầy cô | còn thiếu 45 giáo viên
nhà xây lại | Làm mới nhà cho 31 hộ
thuê phòng trọ | Giá thuê nhà ở phường 2 triệu đồng/tháng
mướn nhà | Chi hỗ trợ thuê nhà cho cán bộ
xăng xe | Hỗ trợ chi phí đi lại
dọn nhà khỏi | Hỗ trợ di dời nhà ở khỏi vùng ngập
nơi đất lở | Hộ dân ở vùng sạt lở
xe tải qua cửa khẩu | Có 31 phương tiện thông quan
làm giấy tờ ở cửa khẩu | Thời gian thông quan 45 phút
cấp mới đăng ký | Có 31 hộ kinh doanh thành lập mới
được biếu | Quà Quốc khánh 31 suất
làm lại mới | xây mới
đường dây điện hỏng | sự cố đường dây
giải quyết trợ cấp thất nghiệp | Thực hiện chính sách trợ cấp thất nghiệp cho 31 người
suất quà | Trao 31 xuất quà
chia đều theo đầu người | bình quân đầu người 31 triệu đồng
buôn bán nhà đất | kinh doanh bất động sản
làm ngập úng | ngập úng 31 ha
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
tổng mức bán lẻ hàng hóa và doanh thu dịch vụ | Tổng mức bán lẻ và doanh thu dịch vụ ước 52 tỷ đồng
đô mỹ ăn | Tỷ giá xấp xỉ 25.600 đồng
cho vay khó thu hồi | Nợ xấu còn 3 tỷ đồng
giải phóng mặt bằng đã bàn giao | Mặt bằng bàn giao cho nhà thầu 2 ha
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
đi xứ người làm thuê | Đưa 25 người đi làm việc ở nước ngoài
tai nạn trên sông nước | Xảy ra 2 vụ tai nạn đường thủy
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
thiếu nước tắm giặt | Có 40 hộ thiếu nước sinh hoạt
tiền đổ rác | Giá dịch vụ thu gom rác là 30 nghìn đồng
tuổi trung bình | Tuổi bình quân là 31
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
đi XKLĐ | Đưa 43 lao động đi làm việc có thời hạn ở nước ngoài
người dân có thẻ BHYT | Số người tham gia bảo hiểm y tế 942 người
dư nợ của các tổ chức tín dụng | Tổng dư nợ 53 tỷ đồng
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
rót về ngân sách | Thu ngân sách nhà nước đạt 320 tỷ đồng
xài công quỹ | Chi ngân sách ước 210 tỷ đồng
kế hoạch thu | Dự toán thu năm nay là 900 tỷ đồng
thuế tiền lương | Thuế thu nhập cá nhân 12 tỷ đồng
thuế ruộng | Thuế sử dụng đất nông nghiệp 0,2 tỷ đồng
thuế hàng nhập | Thuế nhập khẩu 41 tỷ đồng
bán trụ sở cũ | Thu từ bán tài sản nhà nước 3 tỷ đồng
ngân sách âm | Bội chi ngân sách địa phương 15 tỷ đồng
trả vốn gốc | Chi trả nợ gốc 8 tỷ đồng
để dành sang năm sau | Chi chuyển nguồn 120 tỷ đồng
chi cho quân sự | Chi quốc phòng 22 tỷ đồng
chi cho đài truyền hình | Chi phát thanh truyền hình 4 tỷ đồng
chi cho thể thao | Chi sự nghiệp thể dục thể thao 2 tỷ đồng
người đóng thuế | Có 4.100 người nộp thuế
xin lại thuế | Hoàn thuế 31 tỷ đồng
giấu thuế | Truy thu thuế 2,1 tỷ đồng
khất thuế | Nợ đọng thuế 14 tỷ đồng
tiền cho không | Thu viện trợ 1,2 tỷ đồng
xã được giữ lại | Ngân sách xã được hưởng 5 tỷ đồng
chốt sổ ngân sách | Quyết toán ngân sách năm trước
doanh nghiệp chào đời | Có 44 doanh nghiệp thành lập mới
mở doanh nghiệp | Doanh nghiệp thành lập mới là 44
công ty tan rã | Có 09 doanh nghiệp giải thể
công ty đắp chiếu | Có 17 doanh nghiệp tạm ngừng hoạt động
doanh nghiệp hồi sinh | Có 12 doanh nghiệp hoạt động trở lại
công ty vỡ nợ | Có 02 doanh nghiệp phá sản
bà con tiểu thương | Có 310 hộ kinh doanh
dẹp sạp | Có 14 hộ kinh doanh chấm dứt hoạt động
giấy phép đầu tư | Cấp 11 giấy chứng nhận đăng ký đầu tư
dụ đầu tư | Thu hút đầu tư 6 dự án
dự án vốn ngoại | Có 04 dự án FDI
nhà đầu tư ngoại quốc | Có 07 nhà đầu tư nước ngoài
sức bật kinh tế | Tổng sản phẩm trên địa bàn tăng 6,1%
gỡ nút thắt | Tháo gỡ khó khăn cho 20 dự án
điểm pci | Chỉ số năng lực cạnh tranh đạt 67,1 điểm
lời lãi | Lợi nhuận 3 tỷ đồng
ghi tên đi lính | Đăng ký nhập ngũ 210 người
toi mạng | Có 03 người chết
bặt tin | Có 01 người mất tích
cây số vuông | Tổng diện tích 1.230 km2
thuyền bè | Có 412 tàu thuyền hoạt động
xe hai bánh | Có 3.100 xe mô tô
đặt viên gạch đầu tiên | Khởi công 02 công trình
cắt băng khánh thành | Có 05 công trình hoàn thành đưa vào sử dụng
lụt tiến độ | Có 06 dự án chậm tiến độ
công trình trùm mền | Có 02 dự án chậm triển khai
còn nợ nhà thầu | Nợ đọng xây dựng cơ bản 4 tỷ đồng
xây lụi | Xử lý 07 vụ vi phạm trật tự xây dựng
giấy phép làm nhà | Cấp 31 giấy phép xây dựng
đường ra đồng | Cứng hóa 9 km đường nội đồng
kiệt hẻm | Bê tông 2 km đường ngõ xóm
tráng xi măng | Bê tông hóa 7,5 km
thảm nhựa | Nhựa hóa 4 km
mời thầu | Tổ chức đấu thầu 12 gói
chung cư giá rẻ | Xây dựng 120 căn nhà ở xã hội
bắn pháo bông | Bắn pháo hoa tại 02 điểm
hội diễn | Tổ chức 3 buổi biểu diễn nghệ thuật
túc cầu | Giải bóng đá thiếu niên
chăm tập thể dục | Tỷ lệ người luyện tập thể dục thể thao thường xuyên 34%
tấm huy chương vàng | Đạt 03 huy chương vàng
rằm tháng tám | Tổ chức Tết Trung thu cho 4.000 em
khai hội | Có 12 lễ hội được tổ chức
gia đình đạt văn hóa | Tỷ lệ gia đình văn hóa 91%
buôn văn hóa | Tỷ lệ thôn văn hóa 85%
nhà họp ấp | Có 120 nhà văn hóa thôn
đền đài | Có 41 di tích được xếp hạng
tu sửa di tích | Tu bổ di tích 02 nơi
tới thư viện | Phục vụ 2.100 lượt bạn đọc
loa làng | Đài truyền thanh có 30 cụm
tung tin đồn | Xử phạt 02 trường hợp thông tin sai sự thật
mạng dây | Có 31 nghìn thuê bao internet
gió quật | Dông lốc xảy ra ngày 5/4
mưa tầm tã | Mưa lớn kéo dài 3 ngày
chìm trong biển nước | Có 310 ha bị ngập úng
núi sạt | Sạt lở đất tại 7 điểm
hố tử thần | Xảy ra 01 vụ sụt lún
biển xâm thực | Sạt lở bờ biển dài 2 km
cạn trơ đáy | Hạn hán làm thiếu nước 210 ha
lạnh cóng | Đợt rét đậm, rét hại kéo dài
oi bức | Nắng nóng gay gắt
sét phang | Sét đánh làm 01 người chết
lún nhà | Có 22 nhà bị hư hỏng
mái tôn bay | Có 41 nhà bị tốc mái
nhà sụm | Có 03 nhà bị sập
trường tốc mái | Có 02 trường học bị tốc mái
cây bật gốc | Có 310 cây bị gãy đổ
lúa đổ rạp | Có 52 ha lúa bị đổ
lúa mất trắng | Lúa bị mất trắng 18 ha
cá chết trắng | Cá chết 2,1 tấn
đứt đường | Sạt lở đường giao thông 11 điểm
cầu gãy | Có 01 cầu bị sập
đưa dân đi tránh | Sơ tán 120 hộ
gượng dậy sau bão | Khắc phục hậu quả thiên tai 5 tỷ đồng
thiêu rụi | Xảy ra 02 vụ cháy
dập lửa | Tham gia chữa cháy 14 lần
chết trong đám cháy | Có 01 người chết do cháy
chết chìm | Có 04 vụ đuối nước
trẻ tắm sông chết | Có 03 trẻ em bị đuối nước
cô nuôi dạy trẻ | Có 410 giáo viên mầm non
thầy cô cấp hai | Có 610 giáo viên trung học cơ sở
khát giáo viên | Toàn tỉnh thiếu giáo viên 320 người
thầy cô giỏi | Có 41 giáo viên dạy giỏi
trẻ tiểu học | Có 9.100 học sinh tiểu học
nghỉ học lấy chồng | Có 03 học sinh bỏ học
học lại lớp | Có 21 học sinh lưu ban
thi tú tài | Thi tốt nghiệp trung học phổ thông đạt 98%
vô đại học | Có 310 em trúng tuyển đại học
đội tuyển học sinh giỏi | Đạt 14 giải học sinh giỏi cấp tỉnh
trường lên chuẩn | Có 31 trường đạt chuẩn quốc gia
lớp học tranh tre | Còn 14 phòng học tạm
phòng học khang trang | Tỷ lệ phòng học kiên cố 92%
nhà cho giáo viên | Xây 05 nhà công vụ giáo viên
khỏi đóng học phí | Miễn giảm học phí cho 2.100 em
tiền trường | Thu học phí 2 tỷ đồng
trò nghèo | Hỗ trợ 310 học sinh nghèo
dốt chữ | Tỷ lệ mù chữ 1,2%
bắt nạt ở trường | Xảy ra 01 vụ bạo lực học đường
hót rác | Tỷ lệ thu gom rác thải 92%
rác rến | Rác thải phát sinh 41 tấn
rác nhà bếp | Chất thải rắn sinh hoạt 120 tấn/ngày
chia rác | Phân loại rác tại nguồn ở 12 xã
rác ùn ứ | Rác tồn đọng 21 tấn
bức tử sông | Xử phạt 04 vụ vi phạm môi trường
đốt rơm rạ | Ô nhiễm không khí do khí thải
giếng bẩn | Ô nhiễm nguồn nước tại 2 xã
phép xả thải | Cấp 05 giấy phép môi trường
hộ xài nước máy | Tỷ lệ hộ sử dụng nước sạch 95%
nhà vệ sinh tự hoại | Tỷ lệ hộ có nhà tiêu hợp vệ sinh 90%
xưởng bẩn | Xử lý 03 cơ sở gây ô nhiễm môi trường
chăn heo | Chăn nuôi lợn phục hồi
bầy trâu | Đàn trâu 12.300 con
bầy gà | Đàn gà 210 nghìn con
heo mẹ | Lợn nái 4.100 con
thịt heo làm ra | Thịt lợn hơi xuất chuồng 410 tấn
heo nhiễm dịch | Dịch tả lợn châu Phi xảy ra ở 3 thôn
chôn hủy heo | Tổng số lợn tiêu hủy 310 con
chôn hủy | Đã tiêu hủy 210 con
gà vịt bị chôn | Gia cầm tiêu hủy 1.200 con
bò nổi u | Bệnh viêm da nổi cục ở 2 xã
chích heo | Tiêm phòng lợn 2.100 liều
tiêm ngừa trâu bò | Tiêm phòng trâu bò 3.100 liều
tiêm chó mèo | Tiêm phòng dại cho chó 900 liều
lò mổ chui | Xử lý 02 cơ sở giết mổ không phép
trồng khoai mì | Trồng sắn 210 ha
vườn cây ăn trái | Cây ăn quả 310 ha
vườn sầu riêng | Sầu riêng 120 ha
rẫy cà phê | Cà phê 41 nghìn ha
đồi trà | Cây chè 210 ha
cây thuốc nam | Cây dược liệu 31 ha
sạ hàng | Gieo cấy đạt 210 ha
gặt hái | Đã thu hoạch 310 ha
thóc gặt được | Sản lượng lúa 21 nghìn tấn
một sào được bao nhiêu | Năng suất 58 tạ/ha
ruộng bỏ hóa | Đất nông nghiệp bỏ hoang 12 ha
giặc chuột | Chuột hại 14 ha
sâu ăn thân lúa | Sâu đục thân 3 ha
tiệm thuốc sâu | Kiểm tra 5 cơ sở buôn bán thuốc bảo vệ thực vật
máy gặt đập | Cơ giới hóa đạt 80%
móc mương | Nạo vét kênh mương 12 km
hồ nước tưới | Có 31 hồ chứa nước
nông sản dội chợ | Tiêu thụ nông sản 210 tấn
làm theo chuỗi | Có 14 chuỗi liên kết
nông sản sạch | Sản xuất hữu cơ 21 ha
dân cày cuốc | Có 310 hộ nông dân
tiền cho vay khó đòi | Nợ xấu chiếm 0,8%
cục máu đông | Nợ xấu 21 tỷ đồng
nợ lố hạn | Nợ quá hạn 3 tỷ đồng
tiền nhàn rỗi | Huy động vốn 2.100 tỷ đồng
sổ tiết kiệm | Tiền gửi 900 tỷ đồng
tiền còn nợ ngân hàng | Dư nợ tín dụng 3.100 tỷ đồng
lãi đầu vào | Lãi suất huy động 4,8%
lãi đầu ra | Lãi suất cho vay 7,1%
khất nợ ngân hàng | Cơ cấu lại thời hạn trả nợ cho 21 khách hàng
ngân hàng người nghèo | Tín dụng chính sách 410 tỷ đồng
vay đóng học phí | Cho vay học sinh sinh viên 4 tỷ đồng
ví điện tử | Thanh toán không dùng tiền mặt tăng 21%
kiều bào gửi tiền | Kiều hối 12 triệu USD
bạc giả | Phát hiện 04 tờ tiền giả
con tôm con cá | Sản lượng thủy sản 210 tấn
nuôi thả cá | Nuôi trồng thủy sản 310 ha
quăng chài | Khai thác thủy sản 210 tấn
ngư phủ | Có 410 ngư dân
ghe lưới | Có 310 tàu cá
ghe cập bến | Có 41 tàu cá cập cảng
tắt định vị | Có 05 tàu mất kết nối giám sát hành trình
xiệc cá | Xử lý 03 vụ khai thác thủy sản bằng xung điện
rừng nguyên sinh | Rừng tự nhiên 12.000 ha
phủ xanh đồi trọc | Trồng rừng 210 ha
tỷ lệ phủ xanh | Độ che phủ rừng 61%
xẻ thịt rừng | Xảy ra 05 vụ phá rừng
cưa gỗ lậu | Phát hiện 03 vụ khai thác gỗ trái phép
lửa rừng | Xảy ra 02 vụ cháy rừng
thuê dân giữ rừng | Khoán bảo vệ rừng 2.100 ha
thịt thú rừng | Xử lý 02 vụ động vật hoang dã
giấy má | Có 12 thủ tục hành chính
hồ sơ gửi đến | Hồ sơ tiếp nhận 1.210 hồ sơ
hồ sơ hoàn tất | Hồ sơ đã giải quyết 900 hồ sơ
hồ sơ lố hẹn | Có 04 hồ sơ quá hạn
không trễ hẹn | Giải quyết đúng hạn 99%
làm thủ tục online | Dịch vụ công trực tuyến 410 hồ sơ
quét hồ sơ | Số hóa hồ sơ đạt 88%
vừa lòng dân | Mức độ hài lòng của người dân 95%
trưởng ấp | Có 210 trưởng thôn
ghép phòng ban | Sắp xếp tổ chức bộ máy 5 đơn vị
cắt giảm biên chế | Tinh giản biên chế 41 người
nghỉ trước tuổi | Có 31 người nghỉ hưu trước tuổi
cán bộ xin thôi việc | Có 12 người thôi việc
đề bạt cán bộ | Bổ nhiệm 08 người
nhập tổ dân phố | Sáp nhập thôn 12 thôn
sáp nhập xã | Sắp xếp đơn vị hành chính cấp xã
công sở bỏ hoang | Có 14 trụ sở dôi dư
được kết nạp đảng | Kết nạp 31 đảng viên
thanh niên vào đoàn | Kết nạp 210 đoàn viên
nói chuyện với dân | Tổ chức 12 cuộc đối thoại với nhân dân
cử tri bức xúc | Có 41 kiến nghị của cử tri
gương người tốt | Có 21 điển hình tiên tiến
y tế phường | Có 12 trạm y tế
trị bệnh | Khám bệnh cho 2.100 lượt
nhập viện chữa trị | Điều trị nội trú 310 lượt
lấy thuốc về nhà | Điều trị ngoại trú 900 lượt
bịnh nhân | Có 210 bệnh nhân
bị chuyển viện | Chuyển tuyến 41 người
hết bịnh | Có 31 người khỏi bệnh
mẹ bầu | Phụ nữ mang thai được quản lý 98%
đẻ ở trạm | Sinh tại cơ sở y tế 99%
bốc thuốc | Khám y học cổ truyền 310 lượt
ngã bệnh | Có 21 ca mắc
mắc sốt xuất huyết | Sốt xuất huyết 21 ca mắc
dịch giã | Không xảy ra dịch bệnh
chó mèo cắn người | Có 31 trường hợp phơi nhiễm dại
bướu ác | Có 41 ca ung thư
bị cao huyết áp | Quản lý 2.100 ca tăng huyết áp
đường huyết cao | Quản lý 900 ca đái tháo đường
người có h | Người nhiễm HIV 210 người
trẻ chích đủ | Tiêm chủng đầy đủ đạt 95%
thuốc chủng | Có 2.100 liều vắc xin
trẻ còi cọc | Suy dinh dưỡng thấp còi 18%
trẻ nhẹ ký | Suy dinh dưỡng nhẹ cân 10%
giọt máu đào | Hiến máu tình nguyện 310 đơn vị
ngộ độc tập thể | Có 01 vụ ngộ độc thực phẩm
soi đồ ăn | Kiểm tra an toàn thực phẩm 41 cơ sở
công xưởng | Có 31 cơ sở sản xuất công nghiệp
xưởng mộc | Chế biến gỗ tăng 4%
hầm than | Khai thác than giảm 2%
guồng máy công nghiệp | Chỉ số sản xuất công nghiệp tăng 5%
gạo xay | Xay xát gạo 2.100 tấn
cá đóng hộp | Thủy sản đóng hộp 21 tấn
điện sinh ra | Điện sản xuất 41 triệu kWh
điện tiêu dùng | Điện thương phẩm 31 triệu kWh
hàng tồn đọng | Chỉ số tồn kho tăng 3%
khu công nghiệp kín chỗ | Tỷ lệ lấp đầy khu công nghiệp 71%
bản có điện | Tỷ lệ hộ sử dụng điện 99%
xóm nghề | Có 12 làng nghề
tung vốn | Giải ngân đạt 41%
đọng vốn | Có 05 chủ đầu tư giải ngân chậm
chưa chia vốn | Vốn chưa phân bổ 12 tỷ đồng
trung ương rót vốn | Vốn ngân sách trung ương 41 tỷ đồng
vốn từ tiền đất | Nguồn thu tiền sử dụng đất 21 tỷ đồng
đầu tư của cả xã hội | Tổng vốn đầu tư phát triển toàn xã hội 900 tỷ đồng
quyết toán công trình | Quyết toán dự án hoàn thành 12 dự án
dân góp công | Nhân dân đóng góp 3 tỷ đồng
ngồi tiếp dân | Tiếp công dân 41 lượt
đơn kêu oan | Có 05 đơn khiếu nại
đơn thư dân | Tiếp nhận 41 đơn thư
khiếu kiện tập thể | Có 02 đoàn đông người
rút ruột công trình | Phát hiện 01 vụ tham nhũng
cán bộ bị cảnh cáo | Xử lý kỷ luật 04 người
dạy luật cho dân | Tuyên truyền phổ biến giáo dục pháp luật 12 cuộc
khuyên giải | Hòa giải ở cơ sở 21 vụ
đóng dấu sao y | Chứng thực bản sao 2.100 bản
luật sư giúp dân nghèo | Trợ giúp pháp lý 12 vụ
giấy không tiền án | Cấp 31 phiếu lý lịch tư pháp
án đọng | Còn 41 án chưa thi hành
phát mãi | Kê biên tài sản 02 vụ
lấy ruộng | Thu hồi đất 12 ha
lo mặt bằng | Công tác giải phóng mặt bằng 5 dự án
trao đất sạch | Bàn giao mặt bằng 3 ha
bù tiền đất | Chi trả bồi thường 12 tỷ đồng
mặt bằng tắc | Còn vướng mắc giải phóng mặt bằng ở 2 dự án
cải táng | Di chuyển mộ 41 ngôi
giấy chủ quyền | Cấp 41 giấy chứng nhận quyền sử dụng đất
đổi bìa đỏ | Cấp đổi giấy chứng nhận quyền sử dụng đất 12 giấy
sang nhượng đất | Chuyển nhượng quyền sử dụng đất 31 hồ sơ
cắt thửa | Tách thửa đất 21 trường hợp
đất ruộng thành đất ở | Chuyển mục đích sử dụng đất 1 ha
lấp ruộng | Xử lý 03 vụ sử dụng đất sai mục đích
tranh ranh đất | Có 04 vụ tranh chấp đất đai
đấu giá lô đất | Đấu giá quyền sử dụng đất 12 lô
tàu hút cát | Xử lý 03 vụ khai thác cát trái phép
quặng tặc | Khai thác khoáng sản trái phép 02 vụ
miệng ăn | Tổng nhân khẩu 210 nghìn người
người thành thị | Dân số thành thị 210 nghìn người
dân miệt vườn | Dân số nông thôn 410 nghìn người
trẻ mới đẻ | Trẻ mới sinh 310 cháu
sanh con thứ ba | Sinh con thứ 3 trở lên 12 trường hợp
nhiều trai ít gái | Tỷ số giới tính khi sinh 112
ngừa thai | Biện pháp tránh thai 2.100 người
con nít lấy nhau | Có 04 cặp tảo hôn
nên duyên | Đăng ký kết hôn 41 cặp
lấy chồng hàn quốc | Kết hôn có yếu tố nước ngoài 5 trường hợp
khai sanh | Đăng ký khai sinh 210 trường hợp
bà con vùng cao | Dân tộc thiểu số chiếm 81%
bổn đạo | Có 410 tín đồ tôn giáo
thánh thất | Có 12 cơ sở tôn giáo
đánh chửi vợ | Xảy ra 02 vụ bạo lực gia đình
xã cán mốc nông thôn mới | Có 07 xã đạt chuẩn nông thôn mới
hàng gắn sao | Có 31 sản phẩm OCOP
hợp tác xã ra đời | Có 04 hợp tác xã thành lập mới
hợp tác xã tan rã | Có 02 hợp tác xã giải thể
nông trại | Có 41 trang trại
lần ra thủ phạm | Điều tra làm rõ 21 vụ
đánh cắp | Xảy ra 05 vụ trộm cắp tài sản
trấn lột | Xảy ra 01 vụ cướp tài sản
giật giỏ xách | Xảy ra 02 vụ cướp giật tài sản
hạ sát | Xảy ra 01 vụ giết người
hỗn chiến | Có 04 vụ cố ý gây thương tích
buôn bán người | Có 01 vụ mua bán người
bịp bợm | Có 03 vụ lừa đảo chiếm đoạt tài sản
giả danh công an | Có 02 vụ lừa đảo trên không gian mạng
tài xỉu | Bắt 05 vụ đánh bạc
chứa gái | Bắt 01 vụ mại dâm
vay cắt cổ | Phát hiện 02 vụ cho vay lãi nặng
trùm ma túy | Bắt 05 vụ mua bán trái phép chất ma túy
cất giấu ma túy | Bắt 04 vụ tàng trữ trái phép chất ma túy
tiệc ma túy | Phát hiện 03 vụ sử dụng trái phép chất ma túy
dân xì ke | Có 210 người nghiện ma túy
cắt cơn | Tổ chức cai nghiện ma túy cho 12 người
gian thương | Xử lý 12 vụ buôn lậu, gian lận thương mại
nhái hiệu | Thu giữ 310 sản phẩm hàng giả
hàng trôi nổi | Thu giữ hàng hóa không rõ nguồn gốc
pháo tự chế | Thu giữ 21 kg pháo nổ
làm định danh | Kích hoạt 2.100 tài khoản định danh điện tử
treo cổ | Có 02 vụ tự tử
khoác áo lính | Có 140 thanh niên nhập ngũ
bộ đội phục viên | Có 41 quân nhân xuất ngũ
nhà túng thiếu | Có 210 hộ nghèo
diện cận nghèo | Có 310 hộ cận nghèo
vươn lên thoát nghèo | Có 41 hộ thoát nghèo
lại nghèo | Có 05 hộ tái nghèo
hộ mới nghèo | Có 12 hộ nghèo phát sinh
mái tranh | Xóa 21 nhà tạm, nhà dột nát
các bậc cao niên | Có 2.100 người cao tuổi
trẻ côi cút | Hỗ trợ 12 trẻ em mồ côi
người có tật | Có 310 người khuyết tật
quà biếu | Tặng quà 210 hộ
gạo cứu tế | Hỗ trợ gạo 21 tấn
chạy ăn từng bữa | Có 31 hộ thiếu đói
tiền đám ma | Chi mai táng phí 41 triệu đồng
cha mẹ liệt sĩ | Có 210 thân nhân liệt sĩ
nhiễm dioxin | Có 41 người nhiễm chất độc hóa học
cựu binh | Có 410 cựu chiến binh
lá lành đùm lá rách | Vận động ủng hộ 2 tỷ đồng
sức mua thị trường | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 410 tỷ đồng
giá sinh hoạt | Chỉ số giá tiêu dùng tăng 0,2%
xăng lên giá | Giá xăng dầu tăng 3%
vàng nhẫn | Chỉ số giá vàng tăng 2%
đồng bạc xanh | Tỷ giá đô la Mỹ tăng 1%
hàng xuất đi | Xuất khẩu 12 triệu USD
nhập hàng ngoại | Nhập khẩu 8 triệu USD
hàng ra hàng vào | Kim ngạch xuất nhập khẩu 20 triệu USD
nhập vượt xuất | Nhập siêu 3 triệu USD
xe ứ đọng | Phương tiện tồn 210 xe
xe qua lại cửa khẩu | Phương tiện xuất nhập cảnh 310 lượt
chợ nhà lồng | Có 12 chợ nông thôn
thương xá | Có 02 trung tâm thương mại
tiệm bán xăng | Có 21 cửa hàng xăng dầu
kìm giá | Tham gia bình ổn giá 5 doanh nghiệp
đi chợ mạng | Doanh thu thương mại điện tử 12 tỷ đồng
húc xe | Xảy ra 02 vụ tai nạn giao thông
mất mạng vì tai nạn | Có 03 người chết do tai nạn giao thông
quệt xe | Xảy ra 04 vụ va chạm giao thông
tuýt còi phạt | Xử phạt vi phạm giao thông 310 trường hợp
tiền nộp phạt | Tổng tiền phạt 410 triệu đồng
ma men | Vi phạm nồng độ cồn 41 trường hợp
quái xế | Bắt 02 vụ đua xe trái phép
xe cơi nới thùng | Xử lý 12 xe quá tải
xe bị cẩu | Tạm giữ phương tiện 21 chiếc
giam giấy tờ xe | Tước giấy phép lái xe 31 trường hợp
kẹt xe dài | Không xảy ra ùn tắc giao thông
xe khách chở | Vận tải hành khách đạt 210 nghìn lượt
hàng xe tải chở | Vận tải hàng hóa đạt 310 nghìn tấn
vận tải kiếm được | Doanh thu vận tải 41 tỷ đồng
thi lấy bằng lái | Sát hạch lái xe 310 người
trường dạy lái | Cơ sở đào tạo lái xe 02 nơi
xe bấm biển | Đăng ký mới phương tiện 310 xe
khách hành hương | Đón 2.100 lượt khách du lịch
khách da trắng | Khách quốc tế 310 lượt
khách người việt | Khách nội địa 2.100 lượt
khách nghỉ đêm | Khách lưu trú 410 lượt
tiền du khách | Tổng thu từ khách du lịch 21 tỷ đồng
hết phòng khách sạn | Công suất sử dụng phòng 71%
kiếm được chỗ làm | Giải quyết việc làm cho 210 lao động
phiên việc làm | Tổ chức 04 phiên giao dịch việc làm
truyền nghề | Đào tạo nghề cho 120 người
mất cần câu cơm | Có 310 người thất nghiệp
thải công nhân | Cắt giảm lao động 120 người
nhận tiền thất nghiệp | Có 210 người hưởng trợ cấp thất nghiệp
tìm thợ | Nhu cầu tuyển dụng 310 người
mỗi đầu người kiếm được | Thu nhập bình quân đầu người 51 triệu đồng
lương tháng 13 | Thưởng Tết bình quân 5 triệu đồng
khất lương | Có 02 doanh nghiệp nợ lương
công nhân ngừng việc | Xảy ra 01 vụ đình công
lao động xuất ngoại | Có 41 người đi làm việc ở nước ngoài
thẻ khám bệnh | Tham gia bảo hiểm y tế đạt 94%
lãnh một cục | Hưởng bảo hiểm xã hội một lần 31 người
công ty trốn bảo hiểm | Chậm đóng bảo hiểm xã hội 3 tỷ đồng
lãnh hưu | Có 2.100 người hưởng lương hưu
tiền nghỉ đẻ | Chế độ thai sản cho 41 người
công nhân đồng loạt nghỉ việc | Ngừng việc tập thể 3 cuộc
quay lại xưởng | Tỷ lệ trở lại làm việc đạt 95%
lãi ròng | Lợi nhuận 12 triệu đồng/ha
phải chôn | Tiêu hủy 310 con
nước mặn | Độ mặn cao nhất 4,1‰
ngành may | Sản xuất trang phục tăng 6%
kinh tế lớn thêm | GRDP tăng 7,1%
đồng tình | 96% cử tri tán thành
không đến thi | Vắng thi 12 em
"""
# Asked | another indicator: whatever else the asked one is called must not be found there.
NEVER_LINKED = """
đánh giá tốt hơn | cho rằng ổn định
thu từ du khách | đón 31 lượt khách
được đỡ đầu | hỗ trợ
phải ngồi chờ | hồ sơ đã giải quyết
bán tại vườn | sản lượng
chiếu phim lưu động | tổ chức 31 buổi chiếu phim
buôn bán nhà đất | doanh nghiệp nhà nước
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
tiền cho vay khó đòi | nợ quá hạn
nợ lố hạn | nợ xấu
diện cận nghèo | hộ nghèo
nhà túng thiếu | hộ cận nghèo
lại nghèo | thoát nghèo
hộ mới nghèo | hộ thoát nghèo
hàng xuất đi | hàng hóa nhập khẩu
nhập hàng ngoại | xuất khẩu
kế hoạch thu | dự toán chi
xài công quỹ | thu ngân sách
mất mạng vì tai nạn | người bị thương
ngã bệnh | tử vong
chôn hủy heo | gia cầm tiêu hủy
tiêm ngừa trâu bò | tiêm phòng gia cầm
công ty đắp chiếu | doanh nghiệp giải thể
doanh nghiệp hồi sinh | doanh nghiệp thành lập mới
nhập viện chữa trị | điều trị ngoại trú
lãi đầu vào | lãi suất cho vay
trấn lột | trộm cắp tài sản
trẻ nhẹ ký | suy dinh dưỡng thấp còi
lúa đổ rạp | lúa bị ngập
xẻ thịt rừng | cháy rừng
chưa chia vốn | giải ngân
hồ sơ lố hẹn | hồ sơ đúng hạn
đơn kêu oan | đơn tố cáo
khách da trắng | khách nội địa
nhận tiền thất nghiệp | giải quyết việc làm
giam giấy tờ xe | tạm giữ phương tiện
xe khách chở | vận tải hàng hóa
thầy cô cấp hai | giáo viên tiểu học
kiếm lời | Lãi suất cho vay 9%
nghỉ việc tập thể | Trợ cấp thất nghiệp cho 80 người
ngành may | Giá hàng may mặc tăng
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
    assert len(_pairs(UNDERSTOOD)) >= 600
    assert len(_pairs(NEVER_LINKED)) >= 140
    assert len(tables().everyday) >= 8_000
    assert len({frozenset((words, *others)) for words, others in tables().variants.items() if others}) >= 800


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


@pytest.mark.parametrize(
    ("said", "wordings"),
    [
        ("bị thương vì xe chở hàng quá nặng", ["bị thương", "xe chở hàng quá nặng"]),
        ("bị thương vì xe", ["bị thương vì xe"]),
    ],
)
def test_wordings_that_overlap_are_laid_out_so_that_they_say_the_most(said: str, wordings: list[str]) -> None:
    words = syllables(said)
    laid, position, found = layout(words, accented=True), 0, []
    while position < len(words):
        if laid[position]:
            found.append(" ".join(words[position : position + laid[position]]))
        position += max(1, laid[position])
    assert found == wordings


def test_a_wording_takes_in_the_words_behind_it_that_its_others_say() -> None:
    (phrase,) = phrases_of("nợ bảo hiểm xã hội")
    assert phrase.syllables == ("no", "bao", "hiem", "xa", "hoi")
    assert phrase.others
    assert all("xa" in way and "hoi" in way for way in phrase.others)
    assert [each.syllables for each in phrases_of("nợ bảo hiểm mới")] == [("no", "bao", "hiem"), ("moi",)]


@pytest.mark.parametrize("term", ["lốc xoáy", "trộm cắp tài sản", "giá xăng dầu", "chỉ số giá tiêu dùng"])
def test_no_wording_tears_apart_what_it_means(term: str) -> None:
    (phrase,) = phrases_of(term)
    assert phrase.syllables == tuple(fold(term).split())


def test_a_wording_inside_another_indicator_keeps_its_others() -> None:
    """ "quà tết" means "tặng quà tết", whose first part reports name otherwise."""
    assert [phrase.syllables for phrase in phrases_of("tặng quà tết")] == [("tang", "qua"), ("tet",)]


def test_the_official_term_brings_no_everyday_wording() -> None:
    assert ("gia", "cầm") in wordings_at(("gà", "vịt"), 0, accented=True)[1]
    assert wordings_at(("gia", "cầm"), 0, accented=True) == (0, ())


def test_what_the_north_and_the_south_call_otherwise_brings_each_the_other() -> None:
    assert ("heo",) in wordings_at(("lợn",), 0, accented=True)[1]
    assert ("lợn",) in wordings_at(("heo",), 0, accented=True)[1]


def test_an_everyday_wording_brings_what_its_term_is_called_otherwise() -> None:
    others = wordings_at(("kiếm", "việc"), 0, accented=True)[1]
    assert {("giải", "quyết", "việc", "làm"), ("tạo", "việc", "làm", "mới")} <= {*others}
    assert ("học", "nghề") in variants_of("Đào tạo nghề")
    assert variants_of("gia cầm") == ()


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


@pytest.mark.parametrize(("one", "other"), [("bà hỏa", "bà hoả"), ("đường thủy", "đường thuỷ")])
def test_a_tone_may_stand_on_either_letter(one: str, other: str) -> None:
    found = [wordings_at(tuple(each.split()), 0, accented=True) for each in (one, other)]
    assert found[0] == found[1]
    assert found[0][0] == 2


def test_no_wording_is_another_of_itself() -> None:
    said = [words for table in (tables().everyday, tables().variants) for words in table]
    assert len(said) > 1_000
    for words in said:
        own = [tone_key(syllable) for syllable in words]
        others = wordings_at(words, 0, accented=True)[1]
        assert all([tone_key(syllable) for syllable in other] != own for other in others), words


@pytest.mark.parametrize(
    ("indicator", "phrases"),
    [
        ("đã tiêu | ngân sách", ("da tieu ngan sach",)),
        ("tiền đầu tư công của | đã tiêu", ("tien dau tu cong da tieu",)),
        ("tien dau tu cong cua | da tieu", ("tien dau tu cong da tieu",)),
        # What crosses the gap must not tear apart what stands behind it.
        ("tiếp nhận | hồ sơ thủ tục hành chính", ("tiep nhan", "ho so thu tuc hanh chinh")),
        ("đã tiêu || ngân sách", ("tieu", "ngan sach")),
        ("lò gạch | bưởi", ("lo gach", "buoi")),
    ],
)
def test_a_wording_goes_on_behind_what_asks(indicator: str, phrases: tuple[str, ...]) -> None:
    assert tuple(" ".join(phrase.syllables) for phrase in phrases_of(indicator)) == phrases
