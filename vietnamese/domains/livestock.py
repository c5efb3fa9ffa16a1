"""Livestock and its diseases."""

WORDINGS = """
heo = lợn
heo hơi = lợn hơi
heo nái > lợn nái
heo con, heo giống > lợn con, lợn giống
heo thịt > lợn thịt
thịt heo = thịt lợn
nuôi heo > chăn nuôi lợn
dịch tả heo, dịch heo, heo bệnh, dịch tả lợn > dịch tả lợn châu Phi
gà vịt > gia cầm
chăn nuôi heo gà > chăn nuôi lợn gia cầm
cúm gà > cúm gia cầm
chó dại > bệnh dại
chó cắn > bệnh dại, phơi nhiễm dại
trâu bò nổi cục > viêm da nổi cục
lò mổ, lò giết mổ > cơ sở giết mổ
trâu bò chết rét, trâu bò chết cóng > trâu bò chết do rét, gia súc chết do rét
thịt hơi xuất chuồng = thịt hơi các loại = thịt xuất chuồng
tiêm phòng gia súc = tiêm vắc xin cho gia súc = tiêm phòng cho đàn gia súc
tiêm phòng gia cầm = tiêm vắc xin cho gia cầm = tiêm phòng cho đàn gia cầm
gia súc bị bệnh = gia súc mắc bệnh
lợn tiêu hủy = lợn buộc phải tiêu hủy = tiêu hủy lợn
lợn chết = lợn ốm chết
thức ăn gia súc = thức ăn chăn nuôi
thú y = vệ sinh thú y

nuôi trâu > chăn nuôi trâu
nuôi bò > chăn nuôi bò
nuôi dê > chăn nuôi dê
nuôi ong > đàn ong
nuôi gà vịt > chăn nuôi gia cầm
lợn xuất chuồng = lợn thịt xuất chuồng = lợn xuất bán
heo xuất chuồng, bán heo, heo bán ra > lợn xuất chuồng
thịt heo hơi > thịt lợn hơi
hột gà > trứng gà
hột vịt > trứng vịt
hột gà vịt, trứng gà vịt > trứng gia cầm
lở mồm long móng = bệnh lở mồm long móng = dịch lở mồm long móng
heo tai xanh > lợn tai xanh
lợn tai xanh = bệnh tai xanh = dịch tai xanh
chôn heo, heo chôn, heo tiêu hủy, heo bị tiêu hủy > lợn tiêu hủy
heo chết > lợn chết
gà vịt chết > gia cầm chết
gia cầm tiêu hủy = tiêu hủy gia cầm = gia cầm buộc tiêu hủy = gia cầm bị tiêu hủy
gia súc tiêu hủy = tiêu hủy gia súc = gia súc buộc tiêu hủy = gia súc bị tiêu hủy
chích ngừa heo, tiêm heo > tiêm phòng lợn, tiêm phòng cho lợn
chích ngừa trâu bò, tiêm trâu bò > tiêm phòng trâu bò, tiêm phòng cho trâu bò
chích ngừa gà vịt, tiêm gà vịt > tiêm phòng gia cầm
tiêm đàn chó, chích ngừa chó mèo > tiêm phòng dại cho chó, tiêm phòng dại chó mèo
tiêm phòng dại cho chó = tiêm phòng dại chó mèo = tiêm phòng dại đàn chó = tiêm vắc xin dại cho chó
rắc vôi, xịt khử trùng, khử trùng chuồng > tiêu độc khử trùng
tiêu độc khử trùng = khử trùng tiêu độc = vệ sinh tiêu độc khử trùng = phun tiêu độc khử trùng
mổ heo, giết heo > giết mổ lợn

heo rừng > lợn rừng
heo sữa > lợn sữa
trại heo, trại nuôi heo > trang trại chăn nuôi lợn, trang trại lợn
trại gà > trang trại chăn nuôi gà, trang trại gà
hộ nuôi heo, nhà nuôi heo > hộ chăn nuôi lợn
nuôi heo lại, nuôi lại heo, thả nuôi lại > tái đàn, tái đàn lợn
tái đàn = khôi phục đàn
heo bán được, heo đem bán, heo bán thịt, heo xuất bán > lợn xuất chuồng
trâu bò gà heo, con vật nuôi > vật nuôi, đàn vật nuôi
tả heo, tả heo châu phi, heo bị tả, heo tả, heo dịch, dịch tả heo châu phi, dịch heo châu phi > dịch tả lợn châu phi
heo lở mồm, trâu bò lở mồm > lở mồm long móng
heo ốm, heo bị bệnh, heo mắc bệnh > lợn mắc bệnh, lợn ốm
heo toi, lợn toi, heo chết dịch, heo chết vì dịch, heo chết do dịch > lợn chết, tiêu hủy lợn
chôn lợn, đem chôn heo, tiêu hủy heo, heo phải chôn > lợn tiêu hủy
gà chết dịch, gà vịt bị bệnh > gia cầm mắc bệnh, gia cầm chết
gà rù, gà toi, gà dịch > dịch bệnh gia cầm, gia cầm mắc bệnh
trâu bò bệnh, trâu bò bị bệnh, trâu bò ốm > gia súc mắc bệnh
bò nổi cục, trâu nổi cục, bò bị nổi cục > viêm da nổi cục
chó mèo được tiêm, chích chó, chích ngừa chó, tiêm chó, tiêm phòng chó > tiêm phòng dại cho chó
chích ngừa gia súc, chích gia súc > tiêm phòng gia súc
chích ngừa gia cầm, chích gà, chích vịt > tiêm phòng gia cầm
giết mổ lậu, mổ lậu, mổ chui > giết mổ trái phép, giết mổ không phép
chỗ giết mổ, điểm giết mổ > cơ sở giết mổ
vịt xiêm > con ngan
trứng gà vịt = trứng gia cầm
sữa bò tươi > sữa tươi, sữa bò
chuồng trại > chuồng nuôi, chuồng trại chăn nuôi

chăn heo, nuôi lợn, nuôi heo thịt, chăn nuôi heo, thả heo, nghề nuôi heo, làm heo > chăn nuôi lợn
con heo, bầy heo, lứa heo, heo nuôi, đầu heo > lợn
heo hơi xuất chuồng, giá heo, heo hơi bán > lợn hơi, giá lợn hơi
heo bầu, heo mẹ, heo đẻ, heo giống nái > lợn nái
heo nọc, heo đực giống > lợn đực giống
con trâu, bầy trâu, trâu nuôi, trâu cày > đàn trâu, trâu
con bò, bầy bò, bò nuôi, bò thịt nuôi > đàn bò
bò lấy sữa, nuôi bò sữa, bò vắt sữa > bò sữa
bầy dê > đàn dê
con gà, bầy gà, gà nuôi > đàn gà
vịt chạy đồng, bầy vịt, con vịt > đàn vịt, vịt
gà vịt ngan ngỗng, chim gà, gà qué, gà vịt nuôi, bầy gà vịt, con gà con vịt > gia cầm
trâu bò heo dê, trâu bò dê, thú nuôi lớn > gia súc
con vật nhà nuôi, vật nuôi trong nhà, thú nuôi > vật nuôi
thịt heo bán ra, thịt heo xuất bán, thịt heo làm ra > thịt lợn hơi xuất chuồng
thịt lợn hơi xuất chuồng = thịt lợn xuất chuồng = thịt hơi lợn xuất chuồng = thịt heo hơi xuất chuồng
thịt trâu bán ra > thịt trâu hơi xuất chuồng
thịt bò bán ra > thịt bò hơi xuất chuồng
trứng đẻ ra, quả trứng, hột vịt hột gà > trứng gia cầm
ổ dịch heo, heo nhiễm dịch, heo dính dịch, heo nhiễm bệnh, lợn dịch > dịch tả lợn châu phi, lợn mắc bệnh
đem heo đi chôn, chôn hủy heo, chôn lấp heo, thiêu hủy heo, heo chôn hủy, đốt heo bệnh, chôn hủy lợn, lợn chôn hủy
  > lợn tiêu hủy
chôn hủy, thiêu hủy, đem chôn, đem đốt bỏ, chôn đốt > tiêu hủy
chôn hủy gà, chôn gà vịt, gà vịt bị chôn, chôn hủy gia cầm, chôn hủy gà vịt > gia cầm tiêu hủy
chôn hủy trâu bò > gia súc tiêu hủy
dịch cúm gà, gà cúm, gà chết vì cúm, cúm gà vịt, h5n1 > cúm gia cầm
trâu bò long móng, heo long móng, bệnh long móng > lở mồm long móng
bò bị da nổi cục, bò nổi u, bò nổi mụn, trâu bò nổi mụn > viêm da nổi cục
viêm da nổi cục = bệnh viêm da nổi cục = viêm da nổi cục trâu, bò
chích thuốc cho heo, chích heo, tiêm ngừa heo > tiêm phòng lợn, tiêm phòng cho lợn
tiêm ngừa chó, chích thuốc chó, tiêm ngừa dại chó, tiêm chó mèo > tiêm phòng dại cho chó
chó chạy rông > chó thả rông
mổ trâu bò, giết trâu bò, giết mổ lén, mổ lén > giết mổ trái phép
lò mổ lậu, lò mổ chui, điểm mổ lậu > cơ sở giết mổ không phép, giết mổ trái phép
lò mổ tập trung > cơ sở giết mổ tập trung
thú y xã, bác sĩ thú y, thầy thuốc thú y > nhân viên thú y, thú y
nuôi tập trung, nuôi công nghiệp, nuôi theo trại > chăn nuôi tập trung, trang trại chăn nuôi
nuôi lẻ, nuôi nhỏ lẻ, nuôi trong nhà dân > chăn nuôi nông hộ, chăn nuôi nhỏ lẻ
chuỗi nông sản, làm ăn theo chuỗi, làm theo chuỗi > chuỗi liên kết, liên kết theo chuỗi giá trị
trồng theo vietgap, làm vietgap, giấy vietgap, có vietgap > tiêu chuẩn vietgap, chứng nhận vietgap
thịt gà vịt bán ra, thịt gà vịt > thịt gia cầm hơi xuất chuồng, thịt gia cầm
tiêm ngừa gia cầm, tiêm ngừa gà vịt > tiêm phòng gia cầm
tiêm ngừa trâu bò, chích trâu bò > tiêm phòng trâu bò
tiêm ngừa gia súc > tiêm phòng gia súc
nuôi gà > chăn nuôi gà, đàn gà
nuôi vịt > chăn nuôi vịt, đàn vịt

heo bị chôn, lợn bị chôn, lợn phải chôn, bắt buộc tiêu hủy lợn > lợn tiêu hủy
phải tiêu hủy gà, gà bị tiêu hủy, gà bị chôn, gà phải tiêu hủy, vịt bị tiêu hủy > gia cầm tiêu hủy
trâu bò phải tiêu hủy, trâu bò bị tiêu hủy, trâu bò tiêu hủy > gia súc tiêu hủy
heo mắc dịch, heo nhiễm tả, heo mắc tả, dịch heo quay lại, dịch heo bùng, lợn mắc dịch, lợn nhiễm dịch
  > dịch tả lợn châu phi
trâu bò bị lở mồm, trâu bò bị long móng, trâu bò mắc lở mồm > lở mồm long móng
bò bị viêm da, trâu bò bị viêm da, bò mắc viêm da > viêm da nổi cục
bê nghé chết rét > gia súc chết do rét, trâu bò chết do rét
gây lại đàn, vực lại đàn heo, nuôi trở lại, nuôi heo trở lại, thả nuôi trở lại > tái đàn
heo bán cho lái, heo tới lứa bán, bán heo hơi > lợn xuất chuồng
chích cho heo > tiêm phòng lợn, tiêm phòng cho lợn
chích cho trâu bò > tiêm phòng trâu bò
tiêm cho gà, gà được tiêm > tiêm phòng gia cầm
tiêm cho chó mèo > tiêm phòng dại cho chó
xịt thuốc khử trùng chuồng, phun thuốc khử trùng, phun khử trùng chuồng trại > tiêu độc khử trùng
mổ heo lậu, mổ heo chui, mổ thịt lậu > giết mổ trái phép
bán thịt heo bệnh, bán heo bệnh, bán heo chết, bán lợn chết, vứt heo chết > bán chạy lợn bệnh, vứt xác lợn
gà bị dịch, gà mắc dịch, gà vịt mắc dịch > dịch bệnh gia cầm, gia cầm mắc bệnh
gà chết hàng loạt, gà vịt chết hàng loạt, gia cầm chết hàng loạt > gia cầm chết
heo chết hàng loạt, heo chết nhiều, heo chết vì tả, lợn chết hàng loạt, lợn chết vì dịch > lợn chết
heo chết phải chôn, lợn chết phải chôn > lợn tiêu hủy
gà bị cúm, gà mắc cúm, vịt bị cúm > cúm gia cầm

bán heo hơi, bán lợn hơi > giá lợn hơi, giá heo hơi

trứng đẻ, thu được trứng, trứng thu được, quả trứng gà vịt, gà vịt đẻ > sản lượng trứng, trứng gia cầm
gà vịt ngan, gà ngan vịt > gia cầm, đàn gia cầm

phải chôn, chôn bỏ, bị chôn, lôi đi chôn, chôn hủy > tiêu hủy

gà vịt ngan, gà vịt ngan ngỗng, con gà vịt ngan, con gà con vịt con ngan > gia cầm, con gia cầm
"""
