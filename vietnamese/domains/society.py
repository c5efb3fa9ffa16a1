"""Poverty, social assistance, children, the old, people of merit."""

WORDINGS = """
nhà nghèo, gia đình nghèo > hộ nghèo
người nghèo > hộ nghèo
thoát nghèo = hộ thoát nghèo = ra khỏi hộ nghèo
xóa nghèo > giảm nghèo
hộ nghèo đa chiều
hộ cận nghèo = cận nghèo
tái nghèo = hộ tái nghèo
phát sinh nghèo = hộ nghèo phát sinh
nhà tạm = nhà dột nát = xóa nhà tạm, nhà dột nát = nhà tạm, nhà dột nát
nhà dột, nhà lá, nhà rách > nhà dột nát
nhà đại đoàn kết
nhà tình nghĩa
nhà tình thương
cụ già, cụ ông, cụ bà, các cụ, ông bà già, người già > người cao tuổi
neo đơn, già neo đơn > người cao tuổi cô đơn
trẻ con, con nít, trẻ nhỏ, bọn trẻ > trẻ em
trẻ mồ côi = trẻ em mồ côi
người tàn tật > người khuyết tật
biếu > tặng, trao tặng
biếu quà, cho quà, phát quà > tặng quà, trao quà
tặng quà = trao quà = trao tặng quà = thăm, tặng quà = thăm hỏi, tặng quà = suất quà
phát gạo, cho gạo > hỗ trợ gạo, cứu đói
cứu đói = hỗ trợ gạo = gạo cứu đói
đói kém, thiếu đói > hộ thiếu đói, cứu đói
mừng thọ = chúc thọ = thượng thọ
bảo trợ xã hội = đối tượng bảo trợ xã hội = trợ cấp xã hội = trợ giúp xã hội
trợ cấp hằng tháng = trợ cấp thường xuyên
trợ cấp đột xuất = trợ giúp đột xuất = cứu trợ đột xuất
mai táng phí = tiền mai táng = chi phí mai táng
từ thiện, ủng hộ từ thiện > ủng hộ, vận động quyên góp

người có công = người có công với cách mạng = đối tượng người có công
gia đình có công > người có công với cách mạng
gia đình liệt sĩ, nhà liệt sĩ > thân nhân liệt sĩ
thân nhân liệt sĩ = gia đình liệt sĩ = thân nhân liệt sỹ = gia đình liệt sỹ
liệt sĩ = liệt sỹ
mẹ liệt sĩ, mẹ anh hùng, bà mẹ anh hùng > bà mẹ Việt Nam anh hùng
nghĩa trang liệt sĩ = nghĩa trang liệt sỹ
mộ liệt sĩ, hài cốt > hài cốt liệt sĩ
gia đình chính sách = đối tượng chính sách
chất độc da cam = chất độc hóa học

nghèo trở lại > tái nghèo
hết nghèo, ra khỏi diện nghèo, qua khỏi nghèo > thoát nghèo
sắp nghèo, gần nghèo > cận nghèo
nhà cận nghèo, gia đình cận nghèo > hộ cận nghèo
nhà dột cột xiêu, nhà xiêu vẹo, nhà tranh vách đất > nhà tạm, nhà dột nát
xóa nhà tranh, xây nhà cho hộ nghèo, cất nhà cho hộ nghèo > xóa nhà tạm, nhà dột nát, hỗ trợ nhà ở hộ nghèo
hỗ trợ nhà ở = hỗ trợ về nhà ở = hỗ trợ làm nhà ở
nhà tình thương = nhà mái ấm tình thương = mái ấm tình thương
cháu nhỏ, các cháu, trẻ thơ, em nhỏ, thiếu nhi > trẻ em
trẻ không cha không mẹ, trẻ mất cha mẹ, trẻ không nơi nương tựa > trẻ em mồ côi
trẻ em có hoàn cảnh đặc biệt = trẻ em hoàn cảnh đặc biệt = trẻ có hoàn cảnh đặc biệt
trẻ có hoàn cảnh khó khăn, trẻ nghèo, con nhà nghèo > trẻ em có hoàn cảnh khó khăn
trẻ bị đánh, bạo hành trẻ, đánh đập trẻ > bạo lực trẻ em, xâm hại trẻ em
xâm hại trẻ em = trẻ em bị xâm hại
người già cô đơn, già cả neo đơn, cụ già neo đơn > người cao tuổi cô đơn
bậc cao niên, người lớn tuổi, cao niên > người cao tuổi
người tật nguyền, người tàn phế > người khuyết tật
tiền chôn cất, tiền ma chay > mai táng phí
đứt bữa, thiếu gạo, hết gạo > thiếu đói
hộ thiếu đói = hộ bị thiếu đói = hộ đói giáp hạt = hộ thiếu đói giáp hạt
quà tết, tết cho người nghèo, phát quà tết, cho quà tết > tặng quà tết, quà Tết Nguyên đán
quyên góp, góp tiền ủng hộ, lạc quyên > vận động ủng hộ, quyên góp ủng hộ
ăn mày, ăn xin > người lang thang

nhà có công, nhà chính sách > gia đình chính sách, người có công
thăm mộ liệt sĩ, tìm mộ liệt sĩ, bốc mộ liệt sĩ > hài cốt liệt sĩ, quy tập hài cốt liệt sĩ
quy tập hài cốt liệt sĩ = quy tập hài cốt liệt sỹ = quy tập mộ liệt sĩ
điều dưỡng người có công = điều dưỡng cho người có công
ngày thương binh liệt sĩ = ngày thương binh, liệt sỹ
"""
