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
tặng quà = trao quà = trao tặng quà = thăm, tặng quà = thăm hỏi, tặng quà = suất quà = xuất quà = phần quà
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

nhà túng thiếu, nhà nghèo khó, gia đình túng thiếu, gia đình nghèo khó, nhà nghèo xơ xác, nhà nghèo rớt mồng tơi,
  gia cảnh nghèo, hộ túng thiếu, hộ khổ, nhà khổ, nhà nghèo túng, hộ đói khổ, hộ bần hàn, diện nghèo, sổ hộ nghèo
  > hộ nghèo
nhà sắp nghèo, nhà gần nghèo, diện cận nghèo, hộ gần nghèo > hộ cận nghèo
trả sổ nghèo, trả sổ hộ nghèo, rời diện nghèo, ra khỏi danh sách nghèo, hết diện nghèo, vươn lên thoát nghèo,
  bứt khỏi nghèo, khỏi nghèo, thoát cảnh nghèo > thoát nghèo
lại nghèo, quay lại nghèo, nghèo lại, tái diễn cảnh nghèo, nghèo quay lại, rớt lại diện nghèo > tái nghèo
mới nghèo, hộ mới nghèo, hộ nghèo mới, nghèo mới, thêm hộ nghèo, nghèo phát sinh > phát sinh nghèo
kéo giảm nghèo, đánh giặc nghèo, xóa đói giảm nghèo, hạ tỷ lệ nghèo > giảm nghèo
gia cảnh khó khăn, cảnh khó khăn, hoàn cảnh éo le, mảnh đời bất hạnh, phận nghèo, người yếu thế, người khốn khó
  > hoàn cảnh khó khăn, đối tượng yếu thế
nhà lụp sụp, nhà xiêu dột, nhà tạm bợ, nhà ở tạm bợ, nhà dột tứ bề, nhà vách tre, nhà mục nát, nhà cột tre, chòi lá,
  túp lều, mái tranh, nhà lợp lá, nhà tranh dột nát > nhà tạm, nhà dột nát
xóa nhà dột, xóa nhà lá, xóa nhà rách, xóa nhà tạm bợ, xây lại nhà dột, phá nhà dột xây mới > xóa nhà tạm, nhà dột nát
tặng nhà cho người nghèo, trao nhà cho hộ nghèo, xây nhà tặng hộ nghèo, nhà cho người nghèo, nhà cho hộ nghèo
  > hỗ trợ nhà ở hộ nghèo, nhà đại đoàn kết
cụ bà cụ ông, người cao niên, lão niên, các cụ lớn tuổi, ông già bà cả, ông già bà lão, tuổi già, người già yếu,
  các bậc cao niên, phụ lão, các ông các bà > người cao tuổi
cụ tròn trăm tuổi, cụ trăm tuổi, người trăm tuổi, sống trên trăm tuổi, thọ trăm tuổi > người cao tuổi tròn 100 tuổi,
  thọ 100 tuổi
già không nơi nương tựa, cụ sống một mình, người già sống một mình > người cao tuổi cô đơn
con trẻ, trẻ ranh, tụi con nít, bọn con nít, mấy đứa trẻ, tuổi thơ, đám con nít, các cháu nhỏ, trẻ em các cháu
  > trẻ em
trẻ côi cút, trẻ mất bố mẹ, trẻ mất mẹ cha, cháu mồ côi, trẻ không còn cha mẹ > trẻ em mồ côi
trẻ mồ côi vì covid = trẻ em mồ côi do covid
trẻ bị xâm hại, hại đời trẻ em, xâm hại con nít, lạm dụng trẻ em > xâm hại trẻ em
trẻ bị bắt làm việc, trẻ em đi làm thuê, con nít đi làm thuê > lao động trẻ em
trẻ bị thương tích, trẻ bị tai nạn > tai nạn thương tích trẻ em
người tàn phế tật nguyền, người què, người què cụt, người cụt tay chân, người liệt, người bị tật, người có tật
  > người khuyết tật
mù lòa, người khiếm thị mù > người khiếm thị
người lang thang cơ nhỡ, kẻ ăn xin, dân ăn xin, ăn xin ngoài đường > người lang thang
trao tận tay quà, đem quà đến, phát quà cho dân, quà biếu, quà cho người nghèo, trao gói quà, tặng gói quà, chia quà
  > tặng quà, trao quà
quà cho gia đình chính sách, quà nhà có công > tặng quà người có công
quà chủ tịch nước = quà của chủ tịch nước
gạo nhà nước phát, phát gạo cứu đói, gạo phát cho dân, gạo cứu tế, gạo trợ cấp, gạo phát tết > hỗ trợ gạo, gạo cứu đói
đứt bữa giáp hạt, thiếu lương thực, chạy ăn từng bữa, chạy gạo, thiếu cái ăn, không có gạo ăn, cái đói, đói giáp hạt,
  thiếu cơm > thiếu đói
tiền nhà nước nuôi, tiền hằng tháng cho người già, tiền bảo trợ, ăn tiền trợ cấp, trợ cấp cho cụ già > trợ cấp xã hội,
  trợ cấp hằng tháng
giúp khi gặp nạn, trợ cấp khi gặp nạn, cứu trợ khẩn cấp > trợ giúp đột xuất, cứu trợ đột xuất
tiền mai táng người chết, tiền hòm, tiền đám ma, tiền đám tang, tiền chôn > mai táng phí
trung tâm xã hội, nhà nuôi người già, nhà nuôi trẻ mồ côi, trung tâm nuôi trẻ mồ côi, trung tâm nuôi dưỡng
  > cơ sở trợ giúp xã hội
gia đình có người hy sinh, nhà có liệt sĩ, vợ con liệt sĩ, cha mẹ liệt sĩ, con liệt sĩ > thân nhân liệt sĩ
người hy sinh, bộ đội hy sinh, chiến sĩ hy sinh, đồng đội hy sinh > liệt sĩ
thương phế binh, lính bị thương, bộ đội bị thương > thương binh
mẹ việt nam, các mẹ anh hùng, bà mẹ anh hùng còn sống > bà mẹ việt nam anh hùng
gia đình cách mạng, người có công trạng, nhà cách mạng, cựu binh có công, người có công ơn
  > người có công với cách mạng
lính cũ, cựu binh, lính già > cựu chiến binh
đi tù cách mạng, tù chính trị, bị địch bắt > người hoạt động cách mạng bị địch bắt tù đày
người dính dioxin, dính dioxin, nhiễm dioxin, nhiễm chất độc da cam, con cháu da cam > người nhiễm chất độc hóa học
chăm nom mẹ anh hùng, nuôi mẹ anh hùng, nhận phụng dưỡng > phụng dưỡng bà mẹ việt nam anh hùng
đưa hài cốt về, hài cốt bộ đội, tìm được hài cốt, tìm xương cốt liệt sĩ > quy tập hài cốt liệt sĩ
đưa về an nghỉ, được về an nghỉ, đưa về nghĩa trang, đưa về yên nghỉ, được yên nghỉ, đưa về chôn cất, đưa về mai táng
  > an táng, quy tập
món quà, gói quà > suất quà, phần quà, tặng quà
cầm được quà, cầm được món quà, cầm tiền quà, cầm được tiền quà, lãnh quà, lĩnh quà, lãnh được quà, nhận được món quà
  > tặng quà, nhận quà
thử adn liệt sĩ > lấy mẫu adn
tiền góp giúp người nghèo, quỹ giúp người nghèo, tiền ủng hộ người nghèo, góp tiền cho người nghèo
  > quỹ vì người nghèo
nhà giàu lòng, người tốt bụng, nhà từ tâm, các nhà hảo tâm > nhà hảo tâm
chìa tay giúp, kêu gọi ủng hộ, dân ủng hộ, lá lành đùm lá rách, tương thân tương ái > vận động ủng hộ,
  quyên góp ủng hộ
nghĩa địa liệt sĩ > nghĩa trang liệt sĩ
phần mộ liệt sĩ, mả liệt sĩ > mộ liệt sĩ

tiền trợ cấp, được nhà nước nuôi, được tiền hằng tháng > trợ cấp xã hội, trợ cấp hằng tháng
được nhận quà, mang quà tới, đem quà tặng, phát quà tết cho dân, phát quà cho hộ nghèo, cho quà hộ nghèo,
  tặng quà cho hộ nghèo, trao quà cho hộ nghèo, mang quà cho dân > tặng quà, trao quà
quà tết cho hộ nghèo, quà tết cho người nghèo, nhận quà tết, mang tết đến, lo tết cho dân nghèo,
  ăn tết cho người nghèo > tặng quà tết, quà Tết Nguyên đán
mừng tuổi các cụ, mừng tuổi người già, mừng tuổi ông bà, lì xì các cụ, chúc thọ các cụ, chúc thọ người già,
  mừng thọ ông bà, mừng thọ người già, làm lễ mừng thọ, tổ chức mừng thọ, cụ được mừng thọ > chúc thọ, mừng thọ
cho tiền người nghèo, giúp người nghèo, giúp đỡ người nghèo, giúp đỡ hộ nghèo, giúp hộ nghèo > hỗ trợ hộ nghèo,
  hỗ trợ người nghèo
tiền quyên được, quyên được tiền, kêu gọi góp tiền, kêu gọi quyên góp, góp tiền góp của, góp tiền từ thiện,
  dân góp tiền ủng hộ, ủng hộ tiền > vận động ủng hộ, quyên góp ủng hộ
tự nguyện thoát nghèo, xin thoát nghèo, viết đơn thoát nghèo, không còn nghèo, không còn là hộ nghèo, hết là hộ nghèo
  > thoát nghèo, hộ thoát nghèo
lại thành hộ nghèo, rơi lại nghèo, quay về nghèo > tái nghèo
rơi vào cảnh nghèo, rơi vào hộ nghèo, trở thành hộ nghèo > phát sinh nghèo
nhà thuộc diện nghèo, gia đình diện nghèo, xếp vào hộ nghèo, được công nhận hộ nghèo, bao nhiêu nhà nghèo,
  mấy nhà nghèo > hộ nghèo
xếp vào cận nghèo > hộ cận nghèo
kéo tỷ lệ nghèo xuống, bớt nghèo, giảm số hộ nghèo > giảm nghèo, giảm hộ nghèo
giúp dựng nhà, giúp hộ nghèo làm nhà, giúp hộ nghèo xây nhà > xóa nhà tạm, nhà dột nát, hỗ trợ nhà ở hộ nghèo
sống trong nhà tạm, nhà hư nát, nhà mưa dột > nhà tạm, nhà dột nát
nhận gạo, phát gạo cho dân, phát gạo cho hộ nghèo, cấp gạo cho dân, cứu trợ gạo > hỗ trợ gạo, cứu đói
dân bị đói, nhà bị đói, lâm cảnh đói, không có gì ăn, thiếu gạo ăn, hết gạo ăn, nhà thiếu gạo, thiếu đói ngày tết
  > thiếu đói, hộ thiếu đói
giúp đỡ khi hoạn nạn, giúp khi hoạn nạn, trợ giúp khẩn cấp > trợ giúp đột xuất, cứu trợ đột xuất
tiền lo đám ma, tiền lo hậu sự, hỗ trợ mai táng, tiền chôn cất người chết, tiền lo ma chay > mai táng phí
già yếu neo đơn, người già không con cháu > người cao tuổi cô đơn
trẻ mồ côi cha mẹ, mồ côi cha mẹ, đỡ đầu trẻ mồ côi > trẻ em mồ côi
trẻ bị bạo hành, đánh trẻ em, trẻ em bị đánh đập, trẻ em bị bạo hành, hành hạ trẻ em, hành hạ con > bạo lực trẻ em,
  xâm hại trẻ em
trẻ bị hại, trẻ bị lạm dụng, trẻ bị dâm ô, bé gái bị hại, bé gái bị xâm hại, trẻ em bị lạm dụng > xâm hại trẻ em
trẻ em phải đi làm, trẻ phải đi làm, bắt trẻ em làm việc > lao động trẻ em
đi điều dưỡng, được đi điều dưỡng > điều dưỡng người có công
tìm được liệt sĩ, đón liệt sĩ về, cất bốc liệt sĩ > quy tập hài cốt liệt sĩ
trợ cấp cho thương binh, trợ cấp thương binh, lương thương binh > trợ cấp ưu đãi người có công
sửa nghĩa trang, tu sửa nghĩa trang, sửa mộ liệt sĩ, xây mộ liệt sĩ > tu bổ nghĩa trang liệt sĩ,
  công trình ghi công liệt sĩ
xin ăn, đi xin ăn, đi ăn xin, đi ăn mày, ngủ ngoài đường > người lang thang
thăm gia đình liệt sĩ, thăm mẹ liệt sĩ, thăm thương binh, thăm gia đình chính sách, quà cho thương binh
  > tặng quà người có công, thăm hỏi người có công
tiền trợ cấp người có công > trợ cấp ưu đãi người có công
tiền trợ cấp đột xuất > trợ cấp đột xuất
tiền trợ cấp một lần > trợ cấp một lần
tiền trợ cấp mai táng > mai táng phí

người nhà liệt sĩ > thân nhân liệt sĩ
ra khỏi nghèo, thoát nghèo được, vượt nghèo, thoát khỏi hộ nghèo > thoát nghèo, giảm nghèo, hộ thoát nghèo
nhà tranh dột, xóa nhà lụp xụp > nhà tạm, nhà dột nát, xóa nhà tạm
già yếu được trợ cấp, người lĩnh trợ cấp xã hội, người lãnh trợ cấp, người nhận trợ cấp hằng tháng > trợ cấp xã hội
  hằng tháng, đối tượng bảo trợ xã hội

tiền mừng, tiền mừng lễ, tiền biếu lễ, quà mừng lễ, quà lễ, tiền quà, tiền lì xì, phong bì lễ, tiền nhà nước cho dịp lễ
  > quà, tặng quà, chi trả quà
phụ thêm, cho thêm tiền, bù thêm, thêm tiền cho, đỡ thêm, đắp thêm > hỗ trợ
sửa xong nhà dột nát, sửa xong các căn nhà dột nát, sửa nhà dột nát, sửa lại nhà dột nát, xây lại nhà dột nát, xây lại
  nhà tạm, xây lại các căn nhà dột nát, thay nhà dột nát > xóa nhà tạm, nhà dột nát
được tặng, được biếu, được tặng tiền, được biếu tiền, được nhận tiền quà, được phát tiền, được lì xì > tặng quà, quà,
  quà tặng, được tặng quà
người dân được tặng, người dân được biếu, dân được tặng, dân được biếu, bà con được tặng > tặng quà cho người dân,
  quà cho người dân, tặng quà nhân dân

chạm mốc trăm tuổi, chạm mốc 100 tuổi, vừa chạm mốc trăm tuổi, chạm tuổi 100, tròn trăm tuổi, vừa tròn trăm tuổi,
  đủ trăm tuổi, tròn một trăm tuổi, lên trăm tuổi, bước sang tuổi 100 > tròn 100 tuổi
ngày người già thế giới, ngày người già quốc tế, ngày người cao tuổi thế giới, ngày quốc tế người già
  > ngày quốc tế người cao tuổi
ngày người già, ngày của người già > ngày người cao tuổi
đồng bào bị lụt, đồng bào bị lũ, đồng bào vùng lụt, bà con vùng lũ, bà con bị lũ, bà con bị lụt, người dân bị lụt,
  dân bị lụt, dân vùng lũ, dân vùng lụt > đồng bào vùng lũ, người dân vùng lũ, đồng bào bị lũ lụt
"""
