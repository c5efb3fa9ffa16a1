"""Poverty, social assistance, children, the old, people of merit."""

WORDINGS = """
nhà nghèo, gia đình nghèo > hộ nghèo
người nghèo > hộ nghèo
thoát nghèo = hộ thoát nghèo = ra khỏi hộ nghèo
xóa nghèo > giảm nghèo
hộ nghèo đa chiều = nghèo đa chiều
hộ cận nghèo = cận nghèo
tái nghèo = hộ tái nghèo
phát sinh nghèo = hộ nghèo phát sinh
nhà tạm = nhà dột nát = xóa nhà tạm, nhà dột nát = nhà tạm, nhà dột nát = xóa nhà tạm
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
tặng quà = trao quà = trao tặng quà = thăm, tặng quà = thăm hỏi, tặng quà = suất quà = phần quà
phát gạo, cho gạo > hỗ trợ gạo, cứu đói
cứu đói = hỗ trợ gạo = gạo cứu đói
đói kém, thiếu đói > hộ thiếu đói, cứu đói
mừng thọ = chúc thọ = thượng thọ
bảo trợ xã hội = đối tượng bảo trợ xã hội = trợ cấp xã hội = trợ giúp xã hội
trợ cấp hằng tháng = trợ cấp thường xuyên = trợ cấp xã hội hằng tháng = trợ cấp thường xuyên hằng tháng
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

dân nghèo, bà con nghèo, hộ đói nghèo, nhà còn nghèo, hộ còn nghèo, hộ nhà nghèo > hộ nghèo
nhà khó khăn, gia đình khó khăn, người khó khăn > hộ có hoàn cảnh khó khăn, hoàn cảnh khó khăn
rớt lại nghèo, rơi vào nghèo, rơi xuống nghèo, nghèo đi, nghèo thêm > phát sinh nghèo, tái nghèo
thoát khỏi nghèo, qua cơn nghèo, bớt hộ nghèo > thoát nghèo, giảm hộ nghèo
nhà xập xệ, nhà rách nát, nhà ọp ẹp, nhà lụp xụp, nhà tranh tre, nhà tranh vách lá, nhà vách đất, nhà tranh, nhà nát
  > nhà tạm, nhà dột nát
cất nhà cho người nghèo, làm nhà cho hộ nghèo, xây nhà cho người nghèo, làm nhà cho người nghèo
  > hỗ trợ nhà ở hộ nghèo, xóa nhà tạm, nhà dột nát
hỗ trợ nhà ở người có công = hỗ trợ người có công về nhà ở = nhà ở cho người có công = hỗ trợ nhà ở cho người có công
xây nhà cho người có công, làm nhà cho người có công, cất nhà cho gia đình chính sách > hỗ trợ nhà ở người có công
quà cáp, gói quà, túi quà, giỏ quà > phần quà, tặng quà
cấp gạo, chia gạo, gạo cứu trợ, gạo nhà nước, gạo nhà nước cho, gạo trung ương cho > hỗ trợ gạo, gạo dự trữ quốc gia
gạo dự trữ = gạo dự trữ quốc gia
thiếu ăn, không đủ ăn, đói ăn, hết cái ăn > thiếu đói
nhà hết gạo, nhà đói, nhà thiếu ăn, hộ thiếu ăn, hộ hết gạo, nhà hết cái ăn, hộ đói, người đói, khẩu thiếu ăn
  > hộ thiếu đói, thiếu đói
mùa giáp hạt, giáp hạt, lúc giáp hạt > thiếu đói giáp hạt, thiếu đói
thiếu đói = bị thiếu đói = thiếu đói giáp hạt
lãnh tiền hằng tháng, lĩnh tiền hằng tháng, ăn trợ cấp, lãnh trợ cấp, lĩnh trợ cấp, nhận trợ cấp > hưởng trợ cấp,
  trợ cấp hằng tháng, trợ cấp xã hội
trại trẻ mồ côi, trại mồ côi, nhà dưỡng lão, viện dưỡng lão, trại dưỡng lão, trung tâm nuôi người già
  > cơ sở trợ giúp xã hội, cơ sở bảo trợ xã hội
cơ sở trợ giúp xã hội = cơ sở bảo trợ xã hội = trung tâm bảo trợ xã hội
nuôi trong trung tâm, ở trại xã hội > nuôi dưỡng tập trung
ông lão, bà lão, bô lão, các cụ già, ông bà, ông bà cụ, người có tuổi, cụ cao tuổi > người cao tuổi
mừng sinh nhật các cụ, mừng tuổi cụ, mừng thọ các cụ > chúc thọ, mừng thọ
người mù > người khiếm thị
người câm điếc > người khuyết tật
người khuyết tật nặng = khuyết tật nặng
đứa trẻ, đứa nhỏ, mấy đứa nhỏ, tụi nhỏ, sắp nhỏ, đám trẻ, lũ trẻ, bầy trẻ, cháu bé, các em nhỏ, các bé, trẻ em nhỏ,
  bầy trẻ nhỏ > trẻ em
các em > trẻ em, học sinh
trẻ đi làm thuê, trẻ đi làm, con nít đi làm, trẻ lao động sớm > lao động trẻ em
trẻ bụi đời, trẻ lang thang, bụi đời > trẻ em lang thang
trẻ bị hiếp, hiếp trẻ em, làm nhục trẻ em, dâm ô trẻ em > xâm hại tình dục trẻ em, xâm hại trẻ em
trẻ em bị tai nạn thương tích = tai nạn thương tích trẻ em
trẻ khuyết tật = trẻ em khuyết tật
quỹ trẻ em > quỹ bảo trợ trẻ em
trợ cấp ưu đãi người có công = trợ cấp ưu đãi hằng tháng = trợ cấp người có công = trợ cấp hằng tháng cho người có công
tiền người có công, lương người có công, tiền thương binh > trợ cấp ưu đãi người có công
mẹ việt nam anh hùng = bà mẹ việt nam anh hùng
mẹ vnah, mẹ anh hùng còn sống > bà mẹ việt nam anh hùng
nạn nhân da cam, người dính chất độc da cam, người nhiễm chất độc, người nhiễm da cam > chất độc da cam,
  người nhiễm chất độc hóa học, bị nhiễm chất độc hóa học
thắp nhang liệt sĩ, thắp hương liệt sĩ, thắp nến tri ân > dâng hương, viếng nghĩa trang liệt sĩ
tìm hài cốt, tìm đồng đội, cất bốc hài cốt, đưa liệt sĩ về > quy tập hài cốt liệt sĩ
quỹ đền ơn đáp nghĩa = đền ơn đáp nghĩa
mạnh thường quân > nhà hảo tâm
góp tiền giúp, góp của, cho tiền ủng hộ > vận động ủng hộ, quyên góp ủng hộ
"""
