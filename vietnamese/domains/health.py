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
người tử vong, người chết > chết
tử vong = ca tử vong = trường hợp tử vong = người tử vong = người chết = làm chết
sốt xuất huyết = sốt xuất huyết dengue = bệnh sốt xuất huyết
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

nhà thương huyện > bệnh viện huyện, trung tâm y tế
trạm xá > cơ sở y tế
trạm y tế xã = trạm y tế cấp xã
đi bác sĩ, đi bệnh viện khám, khám bịnh, coi bệnh, coi bịnh > khám bệnh
chữa bịnh > khám chữa bệnh
nằm điều trị, nằm nhà thương, nhập viện điều trị > điều trị nội trú
khám rồi về, khám xong về nhà, khám không nằm viện > điều trị ngoại trú
ca mổ, lên bàn mổ > phẫu thuật
mổ tim, mổ tim bẩm sinh, can thiệp tim > phẫu thuật tim
mổ não, mổ sọ não > phẫu thuật sọ não
mổ u, mổ khối u > phẫu thuật khối u
mổ sứt môi, mổ hở hàm ếch, vá môi > phẫu thuật sứt môi, phẫu thuật hở hàm ếch
giúp tiền mổ tim, giúp chi phí mổ tim, cho tiền mổ tim, lo tiền mổ tim, trả tiền mổ tim, tài trợ mổ tim,
  giúp đỡ để mổ tim, giúp mổ tim, hỗ trợ mổ tim, mổ tim miễn phí > hỗ trợ phẫu thuật tim, phẫu thuật tim
đưa lên tuyến trên, gửi lên tuyến trên, đẩy lên tuyến trên > chuyển tuyến
giường bệnh thực kê = giường thực kê
kín giường, hết giường, nằm ghép > công suất sử dụng giường bệnh
công suất sử dụng giường bệnh = công suất giường bệnh = công suất sử dụng giường
giường bệnh trên một vạn dân = giường bệnh trên vạn dân = giường bệnh/10.000 dân
bác sĩ trên một vạn dân = bác sĩ trên vạn dân = bác sĩ/10.000 dân = bác sĩ trên 10.000 dân
y bác sĩ, thầy thuốc > cán bộ y tế, nhân viên y tế
bà đỡ, bà mụ > cô đỡ thôn bản
y tế thôn = nhân viên y tế thôn bản = y tế thôn bản = nhân viên y tế thôn
trạm y tế có bác sĩ = trạm y tế xã có bác sĩ
đẻ tại trạm, sinh tại trạm, đẻ ở trạm xá > sinh tại cơ sở y tế, đẻ tại cơ sở y tế
phụ nữ đẻ = phụ nữ sinh con = bà mẹ sinh con
sản phụ, người đẻ > phụ nữ đẻ, phụ nữ sinh con
đi khám thai, siêu âm thai > khám thai
chết mẹ, mẹ chết khi sinh > tử vong mẹ
tử vong mẹ = tử vong bà mẹ
tử vong trẻ em dưới 5 tuổi = trẻ em dưới 5 tuổi tử vong
tử vong trẻ em dưới 1 tuổi = trẻ em dưới 1 tuổi tử vong
khám phụ khoa = khám, điều trị phụ khoa
thử máu, lấy máu xét nghiệm > xét nghiệm
lượt xét nghiệm = xét nghiệm các loại

bùng dịch, dịch bùng phát, dịch bệnh nổ ra > ổ dịch, dịch bệnh
lây bệnh, bệnh lây, bệnh lây lan > bệnh truyền nhiễm
bệnh truyền nhiễm = bệnh truyền nhiễm gây dịch = dịch bệnh truyền nhiễm
mắc bịnh, dính dịch, nhiễm bịnh > ca mắc
chết dịch, chết vì dịch > tử vong do dịch bệnh
dịch sởi = bệnh sởi
ho gà = bệnh ho gà
thủy đậu = bệnh thủy đậu
quai bị = bệnh quai bị
cúm mùa = bệnh cúm mùa = bệnh cúm
tiêu chảy = bệnh tiêu chảy
ỉa chảy, đi tướt > tiêu chảy
trái rạ, phỏng rạ > thủy đậu
lên sởi > sởi
muỗi đốt sốt, sốt muỗi, sốt dengue > sốt xuất huyết
diệt muỗi, xịt muỗi, phun muỗi > phun hóa chất diệt muỗi, diệt lăng quăng
bọ gậy = lăng quăng
sốt rét = bệnh sốt rét
bệnh lao = lao các thể
phong cùi, cùi hủi, bệnh cùi > bệnh phong
động kinh = bệnh động kinh
bệnh điên, người điên > tâm thần
tăng huyết áp = bệnh tăng huyết áp
đái tháo đường = bệnh đái tháo đường
lên máu > tăng huyết áp
nhiễm hiv mới, mới nhiễm hiv > nhiễm hiv phát hiện mới
nhiễm hiv phát hiện mới = phát hiện mới nhiễm hiv = nhiễm hiv mới phát hiện
uống methadone, thuốc methadone > điều trị methadone, methadone
chó mèo cắn, bị mèo cào, bị chó mèo cắn > phơi nhiễm dại, động vật nghi dại cắn
chích ngừa dại, chích dại, tiêm dại > tiêm phòng dại, tiêm vắc xin dại
uốn ván = bệnh uốn ván
chích ngừa đủ, chích đủ mũi, tiêm đủ liều > tiêm chủng đầy đủ
chích ngừa cho trẻ, chích ngừa trẻ em > tiêm chủng cho trẻ em, tiêm chủng mở rộng
viêm gan b sơ sinh = viêm gan b trong 24 giờ đầu = viêm gan b sơ sinh 24 giờ

ăn trúng độc, bị trúng độc > ngộ độc thực phẩm
quán ăn mất vệ sinh, đồ ăn mất vệ sinh, quán ăn bẩn > vi phạm an toàn thực phẩm
kiểm tra đồ ăn, kiểm tra quán ăn, đi kiểm tra thực phẩm > kiểm tra an toàn thực phẩm
kiểm tra an toàn thực phẩm = kiểm tra vệ sinh an toàn thực phẩm
cam kết an toàn thực phẩm = ký cam kết an toàn thực phẩm = ký cam kết bảo đảm an toàn thực phẩm
đủ điều kiện an toàn thực phẩm = đủ điều kiện vệ sinh an toàn thực phẩm
đi hiến máu, hiến máu cứu người > hiến máu tình nguyện
bịch máu, túi máu > đơn vị máu
trẻ suy dinh dưỡng > trẻ em suy dinh dưỡng
trẻ lùn > suy dinh dưỡng thấp còi
trẻ ốm yếu, trẻ gầy, trẻ thiếu cân > suy dinh dưỡng nhẹ cân
hiệu thuốc, tiệm thuốc tây, cửa hàng thuốc > nhà thuốc, cơ sở bán lẻ thuốc
phòng khám tư, phòng mạch > cơ sở hành nghề y tư nhân, phòng khám
hồ sơ sức khỏe = hồ sơ sức khỏe điện tử = lập hồ sơ sức khỏe
thăm khám từ xa, khám qua mạng > khám chữa bệnh từ xa

đông y, thuốc bắc, thuốc ta, thuốc nam, thầy lang > y học cổ truyền
y học cổ truyền = y dược cổ truyền
y tá > điều dưỡng
dược sĩ = dược sỹ
đưa đi cấp cứu, vô cấp cứu, vào cấp cứu > cấp cứu, nhập viện
vô viện, vào viện, vô nhà thương, nằm bịnh viện > điều trị nội trú, nhập viện
uống thuốc ở nhà, chữa tại nhà, khám không phải nằm > điều trị ngoại trú
xuất viện = ra viện
người tới khám, người đi khám, dân đi khám, bà con đi khám, khám cho người, khám cho dân > lượt khám bệnh, khám bệnh
khám miễn phí, khám từ thiện, phát thuốc miễn phí > khám chữa bệnh miễn phí, cấp thuốc miễn phí
khám mắt, mổ mắt, mổ cườm, thay thủy tinh thể > phẫu thuật mắt, phẫu thuật đục thủy tinh thể
bác sĩ gia đình, bác sĩ tư > phòng khám tư nhân, phòng khám
trạm xá có bác sĩ > trạm y tế có bác sĩ
bệnh viện tư = bệnh viện tư nhân = bệnh viện ngoài công lập
đỡ đẻ, ca đẻ, đi sanh, đi đẻ > sinh tại cơ sở y tế, phụ nữ đẻ
trẻ sơ sinh chết, con chết khi sinh > tử vong sơ sinh
khám định kỳ cho cụ, khám cho người già, khám sức khỏe cho các cụ > khám sức khỏe người cao tuổi
bệnh mãn tính, bệnh kinh niên > bệnh không lây nhiễm
bệnh không lây nhiễm = bệnh không lây
người có hồ sơ sức khỏe, dân có hồ sơ sức khỏe > hồ sơ sức khỏe điện tử

lên cơn dại, chết vì chó cắn, chó cắn chết, chó dại cắn, chết dại > bệnh dại, tử vong do bệnh dại
đi chích ngừa chó cắn, chích ngừa chó cắn, tiêm phòng chó cắn > tiêm vắc xin dại, tiêm phòng dại
ban sởi, lên ban, sởi lên ban > bệnh sởi
viêm não nhật bản = viêm não nhật bản b
bạch hầu = bệnh bạch hầu
liên cầu lợn = liên cầu khuẩn lợn = bệnh liên cầu lợn
liên cầu heo > liên cầu lợn
đậu mùa khỉ = bệnh đậu mùa khỉ
kiết lỵ, đi kiết > bệnh lỵ
đau bụng đi ngoài, tào tháo đuổi > tiêu chảy
viêm gan siêu vi > viêm gan vi rút
dính ết, bị ết, bị si đa, nhiễm si đa, dính si đa > nhiễm hiv
người nhiễm hiv = người nhiễm hiv còn sống = người nhiễm hiv/aids
thuốc arv = điều trị arv
dính covid, nhiễm covid, mắc covid > ca mắc covid
dính bịnh, lây bịnh, phát bệnh, ca dính bệnh, người dính bệnh > ca mắc
chết bệnh, mất vì bệnh, bệnh chết > tử vong
chích mũi, chích vắc xin, chích vaccine, đi chích, trẻ được chích > tiêm vắc xin, tiêm chủng
mũi nhắc lại = mũi bổ sung
tẩy giun = uống thuốc tẩy giun
béo phì, trẻ béo phì, trẻ mập > thừa cân béo phì
thừa cân béo phì = thừa cân, béo phì
nhẹ ký, thiếu ký, thiếu cân > suy dinh dưỡng nhẹ cân
lùn, chậm lớn, trẻ chậm lớn > suy dinh dưỡng thấp còi

bếp ăn tập thể = bếp ăn
tiệm ăn, quán cơm, quán phở > cơ sở dịch vụ ăn uống
hàng rong, quán vỉa hè, đồ ăn vỉa hè, đồ ăn đường phố > thức ăn đường phố
ngộ độc rượu, ngộ độc nấm, ăn nhằm nấm độc > ngộ độc thực phẩm, ngộ độc
đau bụng tập thể, đau bụng hàng loạt, trúng thực > ngộ độc thực phẩm
bán đồ ăn bẩn, tiệm ăn bẩn, ăn uống mất vệ sinh, phạt quán ăn > vi phạm an toàn thực phẩm
thuốc tây giả > thuốc giả

nhà thương tỉnh, bệnh viện tỉnh, nhà thương lớn > bệnh viện đa khoa tỉnh
nhà thương tư, dưỡng đường tư > bệnh viện tư nhân
bảo sanh > nhà hộ sinh, khoa sản
trạm y tế phường, trạm xá xã, y tế xã, y tế phường > trạm y tế
khám bịnh chữa bịnh, khám chữa bịnh, khám và trị bệnh, trị bệnh, trị bịnh, lượt bệnh nhân khám, lượt người tới khám,
  lượt dân đi khám, coi mạch, bắt mạch, thăm bệnh, khám ở bệnh viện, khám ở trạm > khám bệnh, lượt khám bệnh
nằm lại viện, nằm lại điều trị, nằm giường, nhập viện chữa trị, nằm chữa bệnh, điều trị trong viện, điều trị nằm viện,
  bệnh nhân nhập viện > điều trị nội trú
khám lấy thuốc về, lấy thuốc về nhà, không phải nằm viện, điều trị tại nhà > điều trị ngoại trú
bịnh nhân, con bệnh, người ốm, người đau ốm, người ốm đau, người có bệnh, người mang bệnh > bệnh nhân
đưa đi bệnh viện trung ương, chuyển lên trên, chuyển lên trung ương, đưa ra hà nội chữa, bị chuyển viện,
  phải chuyển viện > chuyển tuyến
khỏi bịnh ra viện, được ra viện, được về nhà, cho về nhà > ra viện, xuất viện
khỏi bệnh = khỏi bệnh ra viện = được điều trị khỏi
lành bệnh, hết bệnh, hết bịnh, chữa lành, trị dứt, bình phục, lành bịnh > khỏi bệnh, điều trị khỏi
đẻ mổ, sinh mổ, mổ đẻ, mổ bắt con > mổ lấy thai
sinh thường, sanh thường > đẻ thường
đẻ rớt, sinh tại nhà, đẻ ở nhà, sanh ở nhà > sinh con tại nhà, đẻ tại nhà
đẻ ở viện, sanh ở trạm, đẻ ở trạm, đi bệnh viện đẻ, sanh ở bệnh viện, sinh ở bệnh viện > sinh tại cơ sở y tế,
  đẻ tại cơ sở y tế
cuộc đẻ, ca sinh > phụ nữ đẻ
cái thai, mang thai, có thai, người mang thai, mẹ bầu, chị em mang bầu, phụ nữ có bầu, thai phụ khám
  > phụ nữ mang thai
bỏ thai, nạo thai, nạo phá thai > phá thai
bác sĩ trên một vạn người, mấy bác sĩ một vạn dân > bác sĩ trên vạn dân
giường trên vạn dân, mấy giường một vạn dân > giường bệnh trên vạn dân
hụt bác sĩ, khát bác sĩ, thiếu thầy thuốc, thiếu y bác sĩ > thiếu bác sĩ, thiếu nhân lực y tế
thiếu thuốc men, hết thuốc > thiếu thuốc, vật tư y tế
thuốc men, thuốc thang, thuốc tây > thuốc chữa bệnh
y sĩ bác sĩ, đội ngũ thầy thuốc, bác sĩ y tá, người ngành y, nhân viên bệnh viện, anh em ngành y > nhân viên y tế,
  cán bộ y tế
chích lể, châm cứu, bấm huyệt, thầy thuốc nam, ông lang, bốc thuốc, hốt thuốc > y học cổ truyền
hiệu thuốc tây, tiệm bán thuốc, chỗ bán thuốc, nơi bán thuốc, quầy thuốc tây > nhà thuốc, cơ sở bán lẻ thuốc
phòng khám ngoài, phòng mạch tư, phòng khám tư nhân mở, phòng khám chui, phòng khám lậu > cơ sở hành nghề y tư nhân,
  phòng khám
dịch giã, ổ bệnh, dịch lây lan, bệnh dịch, dịch hoành hành, dịch lan rộng, trận dịch > dịch bệnh, bệnh truyền nhiễm
ngã bệnh, mang bệnh, trúng bệnh, vướng bệnh, phát bịnh, vướng dịch, người bị nhiễm, ca bịnh, người phát bệnh, bị lây,
  bị lây bệnh, ca nhiễm bệnh > ca mắc, trường hợp mắc
mất vì dịch, không cứu được, bệnh nhân chết, bịnh nhân chết, người bệnh chết, chết vì bịnh, tắt thở, ra đi mãi mãi
  > tử vong
sốt xuất huyết đăng gơ, bị sốt xuất huyết, dính sốt xuất huyết, mắc sốt xuất huyết, ca sốt xuất huyết
  > ca mắc sốt xuất huyết, sốt xuất huyết
dính tay chân miệng, bị tay chân miệng, tay chân miệng trẻ em, ca tay chân miệng > ca mắc tay chân miệng,
  tay chân miệng
bị sởi, dính sởi, nổi ban sởi, ca sởi, phát ban sởi > ca mắc sởi, bệnh sởi
bị dại, lên cơn chó dại, chết vì bệnh dại, chó dại cắn chết, tử vong vì chó cắn > tử vong do bệnh dại, bệnh dại
bị chó cắn, chó cắn người, chó mèo cào, bị súc vật cắn, chó mèo cắn người, người bị chó cắn > phơi nhiễm dại,
  động vật nghi dại cắn
bị cúm, dính cúm, cảm cúm > bệnh cúm, hội chứng cúm
bị lao, bệnh ho lao, người lao phổi > bệnh lao, bệnh nhân lao
sốt rét rừng, ngã nước, rét rừng > sốt rét
bị sốt rét, dính sốt rét, ca sốt rét > ca mắc sốt rét, sốt rét
bị thủy đậu, nổi trái rạ, ca thủy đậu > thủy đậu
bị quai bị, ca quai bị > quai bị
dịch tả người, thổ tả > bệnh tả
bị tiêu chảy > tiêu chảy
sưng phổi > viêm phổi
bệnh gan b, viêm gan siêu vi b > viêm gan vi rút b
bệnh ung bướu, bướu ác > ung thư
ung thư = bệnh ung thư
đứt mạch máu não, tai biến mạch máu não > đột quỵ
bệnh tim, đau tim > bệnh tim mạch
áp huyết, bệnh áp huyết, bị cao huyết áp > tăng huyết áp
đường huyết cao, bịnh tiểu đường > đái tháo đường
người mắc bệnh tâm thần, người bị tâm thần, điên khùng, bệnh trầm cảm > bệnh tâm thần, tâm thần
dính hiv, bị hiv, người có h, mắc hiv, ca hiv, người mang hiv > người nhiễm hiv, nhiễm hiv
chết vì si đa, chết vì hiv, chết do hiv, người nhiễm hiv chết > tử vong do hiv, tử vong do aids
chuyển sang aids, sang giai đoạn aids > bệnh nhân aids
uống methadon, cai bằng methadone > điều trị methadone
thử covid, test covid, xét nghiệm covid > xét nghiệm sars cov 2
tiêm covid, chích covid, mũi covid, vắc xin covid > tiêm vắc xin phòng covid
chích đủ, chích đủ mũi cho trẻ, trẻ tiêm đủ mũi, trẻ chích đủ, trẻ được tiêm đủ, trẻ tiêm chủng đủ > tiêm chủng đầy đủ
chích ngừa uốn ván, tiêm ngừa uốn ván, chích uốn ván > tiêm phòng uốn ván
chích sởi, tiêm ngừa sởi, chích ngừa sởi, tiêm sởi > tiêm vắc xin sởi
tiêm ngừa cho trẻ, trẻ được tiêm ngừa, chích ngừa cho con nít, tiêm ngừa trẻ em > tiêm chủng cho trẻ em,
  tiêm chủng mở rộng
thuốc chủng, thuốc tiêm phòng > vắc xin
thuốc chích, mũi thuốc, mũi chủng > mũi tiêm, mũi vắc xin
hết vắc xin, hết thuốc chủng > thiếu vắc xin
cho uống vitamin, uống vitamin cho trẻ > uống vitamin a
trẻ còi cọc, trẻ còi xương, trẻ thiếu chất, còm nhom, trẻ đẹt > suy dinh dưỡng thấp còi, trẻ em suy dinh dưỡng
lùn tịt, trẻ thấp lùn > suy dinh dưỡng thấp còi
trẻ nhẹ ký, trẻ thiếu ký, trẻ ốm nhách, trẻ gầy yếu > suy dinh dưỡng nhẹ cân
góp máu, tặng máu, hiến giọt máu, giọt máu đào, bỏ máu cứu người > hiến máu tình nguyện
ăn bậy trúng độc, ăn uống trúng độc, ngộ độc ăn uống, nhiễm độc thức ăn, ngộ độc bữa ăn, ngộ độc tập thể,
  ngộ độc bếp ăn > ngộ độc thực phẩm
thức ăn hỏng, thực phẩm hư, đồ ăn ôi thiu, thịt thối, thực phẩm ôi thiu, hàng bẩn, thịt bẩn
  > vi phạm an toàn thực phẩm
kiểm tra vệ sinh thực phẩm, soi đồ ăn, kiểm tra bếp ăn, kiểm tra hàng ăn, kiểm tra quán xá
  > kiểm tra an toàn thực phẩm
quán nước, quán nhậu vỉa hè, gánh hàng rong > cơ sở dịch vụ ăn uống
khám sức khỏe cho dân, khám tổng quát, khám định kỳ > khám sức khỏe định kỳ, khám sức khỏe
khám học trò, khám cho học sinh > khám sức khỏe học sinh

nhập viện chữa bệnh, vào viện chữa bệnh, đưa vào viện, đưa vào bệnh viện, vào bệnh viện, vô bệnh viện,
  nằm ở bệnh viện, nằm trong viện, nằm trong bệnh viện, điều trị tại giường > nhập viện, điều trị nội trú
đi cấp cứu, phải đi cấp cứu, chở đi cấp cứu, gọi cấp cứu, chuyển cấp cứu, đưa cấp cứu, gọi xe cấp cứu > cấp cứu
chạy chữa, đi chạy chữa, chạy chữa thuốc thang, đi chữa bệnh, đi chữa bịnh, đi trị bệnh, tới bệnh viện khám,
  đến bệnh viện khám, đến viện khám, đến trạm khám, ra trạm xá khám, đi trạm xá, dân tới khám, người dân đến khám
  > khám bệnh, khám chữa bệnh, lượt khám bệnh
khám không mất tiền, khám không tốn tiền, khám và phát thuốc, khám phát thuốc > khám chữa bệnh miễn phí,
  cấp thuốc miễn phí
lấy thuốc về uống, khám xong cho về, không phải nhập viện, khám cho thuốc về > điều trị ngoại trú
phải mổ, mổ cấp cứu > phẫu thuật
chuyển bệnh nhân lên trên, chuyển bệnh nhân đi, đẩy lên bệnh viện tỉnh, chuyển lên bệnh viện tỉnh > chuyển tuyến
bác sĩ trên vạn người > bác sĩ trên vạn dân, bác sĩ trên một vạn dân
giường bệnh trên vạn người > giường bệnh trên vạn dân, giường bệnh trên một vạn dân
giường bệnh quá tải, bệnh viện quá tải, bệnh viện chật kín, bệnh nhân nằm ghép > công suất sử dụng giường bệnh
bác sĩ bỏ việc, bác sĩ nghỉ việc, bác sĩ xin nghỉ, y tá nghỉ việc, y bác sĩ bỏ việc, bác sĩ bỏ viện công
  > nhân viên y tế nghỉ việc
không có bác sĩ, trạm không có bác sĩ > thiếu bác sĩ
xã có bác sĩ > trạm y tế có bác sĩ
trạm xá đạt chuẩn, trạm y tế đạt chuẩn > xã đạt tiêu chí quốc gia về y tế
đẻ ở bệnh viện, đi sinh ở viện, đẻ có người đỡ > sinh tại cơ sở y tế, đẻ được cán bộ y tế đỡ
chết khi đẻ, mẹ chết khi đẻ, sản phụ chết, chết lúc sinh con, mẹ chết lúc sinh > tử vong mẹ
trẻ chết dưới 5 tuổi > tử vong trẻ em dưới 5 tuổi
trẻ chết dưới 1 tuổi, bé dưới 1 tuổi chết > tử vong trẻ em dưới 1 tuổi
có bầu đi khám, bà bầu đi khám, bầu bì đi khám, mẹ bầu đi khám, khám thai đủ, khám thai đủ lần > khám thai,
  phụ nữ mang thai được khám thai
đổ bệnh, mắc phải bệnh, lây phải bệnh, bao nhiêu người mắc, mấy người mắc > ca mắc, trường hợp mắc
bệnh nhân sốt xuất huyết > ca mắc sốt xuất huyết, sốt xuất huyết
trẻ mắc tay chân miệng > ca mắc tay chân miệng, tay chân miệng
trẻ bị sởi, trẻ mắc sởi, nhiễm sởi, phát ban nghi sởi > ca mắc sởi, bệnh sởi
số ca cúm > bệnh cúm, cúm mùa
mắc lao, mắc bệnh lao, người mắc lao, số ca lao > bệnh nhân lao, bệnh lao
nhiễm sốt rét > ca mắc sốt rét, sốt rét
mắc thủy đậu > thủy đậu
mắc bệnh dại, chết vì dại, chết vì bị chó cắn, chết do chó cắn > tử vong do bệnh dại, bệnh dại
bị mèo cắn, bị động vật cắn, đi tiêm vì chó cắn, phải tiêm vì chó cắn > phơi nhiễm dại, tiêm phòng dại
mắc ung thư > ung thư
mắc tiểu đường > đái tháo đường
mắc si đa, mang si đa > nhiễm hiv, người nhiễm hiv
tiêm phòng cho trẻ, trẻ được tiêm phòng, đưa trẻ đi tiêm, đưa con đi tiêm, cho con đi tiêm, cho trẻ đi tiêm,
  trẻ đi tiêm > tiêm chủng cho trẻ em, tiêm chủng mở rộng
tiêm đủ các mũi, tiêm đủ vắc xin, chích đủ vắc xin, tiêm đủ thuốc > tiêm chủng đầy đủ
số mũi đã tiêm, số mũi tiêm > tiêm vắc xin, tiêm chủng
trẻ uống vitamin, cho trẻ uống vitamin, uống thuốc bổ mắt > uống vitamin a
trẻ bị còi, trẻ bị còi cọc, trẻ bị lùn > trẻ em suy dinh dưỡng, suy dinh dưỡng
trẻ bị thiếu cân, trẻ bị nhẹ cân, con nít nhẹ cân > suy dinh dưỡng nhẹ cân
trẻ bị thấp còi, con nít thấp còi, trẻ thấp bé > suy dinh dưỡng thấp còi
ăn bị ngộ độc, ăn vào bị ngộ độc, ngộ độc vì ăn uống, ăn uống bị ngộ độc, người bị ngộ độc, công nhân bị ngộ độc,
  học sinh bị ngộ độc, ngộ độc sau bữa ăn, ăn cỗ bị ngộ độc, ăn cưới bị ngộ độc > ngộ độc thực phẩm
quán ăn bị phạt, bếp ăn bị phạt, đồ ăn không sạch > vi phạm an toàn thực phẩm
đi kiểm tra quán ăn > kiểm tra an toàn thực phẩm
đi cho máu, người hiến máu, hiến máu giúp người, máu quyên được > hiến máu tình nguyện
khỏi bệnh về nhà, chữa khỏi bệnh, được chữa khỏi > khỏi bệnh, ra viện
chết ở bệnh viện, chết trong bệnh viện, chết vì mắc bệnh, người chết vì bệnh, không qua khỏi > tử vong
xịt thuốc muỗi, phun thuốc muỗi, phun thuốc diệt muỗi, xịt thuốc diệt muỗi > phun hóa chất diệt muỗi
phải vào viện > nhập viện, điều trị nội trú

cỗ cưới, bữa cỗ cưới, đám cưới, ăn cưới, ăn cỗ cưới, bữa cưới, tiệc cưới hỏi > tiệc cưới, bữa tiệc cưới
đám giỗ, cỗ giỗ, ăn giỗ, ăn cỗ > tiệc, bữa ăn đông người
phải vào viện, phải nhập viện, phải đi viện, phải đi cấp cứu, đi cấp cứu, nhập viện cấp cứu > nhập viện, cấp cứu
đi chích ngừa, đi tiêm ngừa, đi tiêm phòng > tiêm phòng, tiêm vắc xin

cầm thẻ bảo hiểm y tế, được bảo hiểm y tế > tham gia bảo hiểm y tế, bao phủ bảo hiểm y tế
phải vô viện, phải vào bệnh viện, phải cấp cứu, vào viện cấp cứu > nhập viện, cấp cứu
tới khám bệnh > khám bệnh, khám chữa bệnh

cỗ cưới = bữa cỗ cưới = đám cưới = tiệc cưới = bữa tiệc cưới
đi ăn cưới, ăn tiệc cưới, ăn đám cưới, đi đám cưới, đi ăn cỗ cưới, dự đám cưới > đám cưới, tiệc cưới
phải nằm viện, phải đưa vào viện, phải đưa đi viện, phải chở đi viện, phải đưa vào bệnh viện, phải đưa đi bệnh viện,
  phải nằm bệnh viện > nhập viện, điều trị nội trú
khử trùng giếng, khử trùng cái giếng, khử khuẩn giếng, làm sạch giếng, tẩy trùng giếng, sát trùng giếng
  > xử lý giếng nước, khử trùng giếng nước, cloramin b
pháo nổ gây thương tích, pháo làm bị thương, pháo nổ làm bị thương, bị thương do pháo, bị thương vì pháo,
  bị thương do đốt pháo, bị pháo nổ trúng > tai nạn do pháo nổ, tai nạn pháo nổ, tai nạn do pháo
đóng bảo hiểm y tế, đóng tiền bảo hiểm y tế > tham gia bảo hiểm y tế
"""
