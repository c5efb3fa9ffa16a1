"""Examination and treatment, epidemics, vaccination, food safety."""

WORDINGS = """
nhà thương > bệnh viện, cơ sở khám chữa bệnh
trạm xá > trạm y tế
đi khám, đi khám bệnh > khám bệnh, lượt khám
khám bệnh, lượt khám bệnh, khám chữa bệnh > khám cho
khám bệnh = lượt khám = người đến khám = khám chữa bệnh = lượt khám bệnh = lượt người khám = khám và chữa bệnh
khám bảo hiểm > khám chữa bệnh bảo hiểm y tế
khám bảo hiểm y tế = khám chữa bệnh bảo hiểm y tế
khám sức khỏe
khám thai = khám thai định kỳ
chữa bệnh > khám bệnh chữa bệnh
nằm viện, nhập viện, nằm bệnh viện, đi viện > điều trị nội trú
điều trị nội trú = bệnh nhân nội trú = lượt nội trú = nội trú
điều trị ngoại trú = bệnh nhân ngoại trú = lượt ngoại trú = ngoại trú
chuyển viện = chuyển tuyến = chuyển tuyến trên
mổ xẻ > phẫu thuật
phẫu thuật = ca phẫu thuật = lượt phẫu thuật
người bệnh > bệnh nhân
giường bệnh
bác sĩ = bác sỹ
y sĩ = y sỹ
xã đạt chuẩn y tế = xã đạt tiêu chí quốc gia về y tế = xã đạt bộ tiêu chí quốc gia về y tế
  = xã đạt chuẩn quốc gia về y tế
trạm y tế chuẩn > xã đạt tiêu chí quốc gia về y tế
bà bầu, có bầu, mang bầu > phụ nữ mang thai, thai phụ
phụ nữ mang thai = bà mẹ mang thai = thai phụ = phụ nữ có thai

ca bệnh, mắc bệnh, dính bệnh, nhiễm bệnh > ca mắc, trường hợp mắc
ca mắc = trường hợp mắc = ca mắc mới = số mắc = người mắc = ca nhiễm
covid = covid 19 = sars cov 2
chết vì bệnh, chết do bệnh > tử vong
tử vong = ca tử vong = trường hợp tử vong = người tử vong = người chết = làm chết
sốt xuất huyết = sốt xuất huyết dengue
tay chân miệng = bệnh tay chân miệng
si đa, sida > hiv aids
hiv = hiv aids = nhiễm hiv
lao phổi, ho lao > bệnh lao
trái rạ > thủy đậu
đau mắt đỏ > viêm kết mạc
bại liệt = bệnh bại liệt
tâm thần = bệnh tâm thần = rối loạn tâm thần
cao huyết áp, huyết áp cao > tăng huyết áp
tiểu đường > đái tháo đường

chích ngừa, tiêm ngừa, chủng ngừa, tiêm phòng bệnh > tiêm phòng, tiêm chủng, tiêm vắc xin
chích thuốc > tiêm phòng
tiêm phòng = tiêm vắc xin = tiêm vaccine = tiêm phòng vắc xin
tiêm chủng > tiêm vắc xin, tiêm chủng mở rộng
tiêm đủ mũi, tiêm đủ > tiêm chủng đầy đủ
tiêm chủng đầy đủ = tiêm đầy đủ = tiêm chủng đầy đủ các loại vắc xin
mũi tiêm, mũi chích > mũi vắc xin
uống vitamin = uống vitamin a = bổ sung vitamin a

ngộ độc đồ ăn, trúng độc, ngộ độc thức ăn > ngộ độc thực phẩm
ngộ độc thực phẩm = vụ ngộ độc thực phẩm
đồ ăn > thực phẩm
đồ ăn bẩn, thức ăn bẩn, thực phẩm bẩn > vi phạm an toàn thực phẩm
an toàn thực phẩm = vệ sinh an toàn thực phẩm = an toàn vệ sinh thực phẩm
vi phạm an toàn thực phẩm = vi phạm vệ sinh an toàn thực phẩm = cơ sở vi phạm an toàn thực phẩm
suy dinh dưỡng trẻ con > trẻ em suy dinh dưỡng
trẻ em suy dinh dưỡng = suy dinh dưỡng trẻ em = suy dinh dưỡng ở trẻ em
suy dinh dưỡng thể thấp còi = thể thấp còi = thấp còi
suy dinh dưỡng thể nhẹ cân = thể nhẹ cân = nhẹ cân
trẻ còi, còi xương > suy dinh dưỡng thấp còi
hiến máu = hiến máu tình nguyện = hiến máu nhân đạo
đơn vị máu = máu thu được = thu được đơn vị máu
hành nghề y dược tư nhân = cơ sở hành nghề y, dược = y dược ngoài công lập
quầy thuốc, tiệm thuốc, nhà thuốc tây > nhà thuốc, cơ sở bán lẻ thuốc
truyền thông sức khỏe = truyền thông giáo dục sức khỏe
"""
