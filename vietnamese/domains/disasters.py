"""Weather, natural disasters, fires, drowning and what they damage."""

WORDINGS = """
vòi rồng, trận vòi rồng, cơn vòi rồng > lốc xoáy
gió lốc, lốc > lốc xoáy, dông lốc
giông lốc = dông lốc = lốc, sét
gió to, gió giật > gió mạnh, dông lốc
lũ lụt > mưa lũ, thiên tai, ngập lụt
lụt lội, lụt > ngập lụt, mưa lũ
bão lụt > thiên tai, bão
bão gió > bão, thiên tai
mưa to = mưa lớn
mưa đá > dông lốc mưa đá, thiên tai
sét đánh > giông sét, thiên tai
hạn hán > khô hạn, hạn hán thiếu nước
thiếu nước > khô hạn, thiếu nước tưới
nước mặn, nhiễm mặn > xâm nhập mặn
rét hại > rét đậm rét hại
rét quá, trời rét > rét đậm rét hại
chết rét, chết cóng > chết do rét
nhấn chìm, chìm trong nước, ngập nước, nước ngập, bị ngập > ngập úng, ngập lụt, bị ngập nước
ngập úng = ngập lụt = bị ngập nước
làm ngập úng, gây ngập úng > ngập úng, bị ngập nước
núi lở, lở đất, lở núi, đất lở > sạt lở đất
sạt lở = sạt lở đất = sạt lở taluy = sạt trượt
tốc mái = tốc mái nhà = nhà bị tốc mái = nhà tốc mái
bay nóc, bay mái, tốc nóc, nhà bay nóc, nhà bay mái > tốc mái nhà
sập nhà, nhà sập, đổ nhà, nhà đổ, nhà cửa đổ sập > nhà bị sập, nhà bị đổ sập, nhà sập đổ
nhà hư, hư nhà, hỏng nhà, nhà hỏng > nhà bị hư hỏng, nhà bị hư hại
hư hỏng = hư hại = bị hỏng
làm hỏng, làm hư, bị hư, làm hư hại, bị hư hại, làm hư hỏng, bị hư hỏng > hư hại, hư hỏng
hỏng hóc > hư hỏng
mất trắng > thiệt hại hoàn toàn
bị hại > bị thiệt hại, thiệt hại
cuốn trôi, trôi mất, nước cuốn, lũ cuốn > bị cuốn trôi, lũ cuốn trôi
lúa đổ, lúa ngã > lúa bị đổ, lúa đổ ngã
cây đổ, cây gãy, đổ cây > cây bị gãy đổ, cây xanh gãy đổ
quật ngã, quật đổ, xô đổ > gãy đổ, bị đổ, gãy, đổ
trụ điện = cột điện
thiệt hại do thiên tai = thiên tai gây thiệt hại = thiệt hại thiên tai = tổng thiệt hại
dời dân, di dân, chạy lũ, chạy bão > di dời dân, sơ tán
sơ tán = di dời khẩn cấp = sơ tán di dời
vỡ đê, đê vỡ, lở đê > sự cố đê điều, sạt lở đê
chống bão, chống lụt > phòng chống thiên tai
mất tích

cháy nhà, nhà cháy, cháy xưởng, cháy chợ > vụ cháy, hỏa hoạn
vụ cháy = hỏa hoạn = sự cố cháy
cháy nổ = vụ cháy, nổ
bà hỏa > vụ cháy
chữa lửa, cứu hỏa > chữa cháy
chết cháy > chết do cháy, tử vong do cháy
chết đuối > đuối nước
đuối nước = tai nạn đuối nước
cứu người > cứu nạn cứu hộ

thiệt mạng, mạng người, bỏ mạng, chết người, cướp đi sinh mạng > người chết, tử vong
không tìm thấy, chưa tìm thấy, bị mất tích > mất tích
thương vong
mưa như trút, mưa xối xả, mưa dầm dề > mưa lớn
trận mưa > đợt mưa
trận lũ > đợt lũ, mưa lũ
trận bão > cơn bão
nước lũ > lũ
mưa giông > dông, mưa dông
áp thấp > áp thấp nhiệt đới
nóng quá, trời nóng, nắng gắt, nắng như đổ lửa > nắng nóng
rung chấn > động đất
trời hạn, hạn nặng, khô cạn > khô hạn, hạn hán
đợt thiên tai = trận thiên tai
nhà bị ngập = nhà ngập nước = nhà bị ngập nước = ngập nhà dân = nhà dân bị ngập
nhà ngập, ngập nhà, nước vào nhà, nước tràn vào nhà > nhà bị ngập, nhà bị ngập nước
trôi nhà, nhà trôi > nhà bị cuốn trôi, nhà bị trôi
tốc ngói, bay ngói, bay tôn, tốc tôn, nhà tốc ngói > tốc mái nhà
nhà bị hư hỏng = nhà bị hư hại = nhà hư hỏng = nhà ở bị hư hỏng
nhà nứt, nứt nhà > nhà bị nứt, nhà bị hư hỏng
lúa bị ngập = lúa ngập úng = lúa bị ngập úng = lúa ngập
lúa chìm, lúa ngập nước, ngập lúa, ruộng ngập > lúa bị ngập
hoa màu bị ngập = rau màu bị ngập = hoa màu ngập úng = hoa màu bị ngập úng
rau ngập, hoa màu ngập, rau màu ngập > hoa màu bị ngập
hoa màu hỏng, hoa màu hư, rau màu hỏng > hoa màu bị thiệt hại, rau màu bị thiệt hại
lúa hỏng, lúa hư > lúa bị thiệt hại
lúa vùi, lúa bị vùi > lúa bị vùi lấp
cháy lúa, lúa cháy khô, lúa chết khô > lúa bị hạn, lúa bị khô hạn
cá bị trôi, ao tràn > ao cá bị tràn, thủy sản bị thiệt hại
trâu bò trôi, trâu bò bị cuốn > gia súc bị cuốn trôi
gà vịt trôi, gà vịt bị cuốn > gia cầm bị cuốn trôi
gia súc bị chết = gia súc chết
gia cầm bị chết = gia cầm chết
sạt đường, lở đường, đường lở, sụt đường, đường sụt > sạt lở đường giao thông, đường bị sạt lở
sạt lở đường giao thông = đường giao thông bị sạt lở = sạt lở đường = đường bị sạt lở
đường tắc, kẹt đường, đường bị cắt, đường bị chia cắt > ách tắc giao thông, chia cắt giao thông
bị cô lập = cô lập = chia cắt cô lập
cầu sập, sập cầu > cầu bị sập, cầu bị hư hỏng
cầu trôi, trôi cầu > cầu bị cuốn trôi
kênh hỏng, mương vỡ, vỡ mương, mương bị trôi > kênh mương bị hư hỏng, kênh mương bị sạt lở
vỡ đập, đập vỡ > sự cố đập, hồ đập
đất đá tràn, đất tràn vào nhà, đất sạt vào nhà > đất đá tràn vào nhà, sạt lở đất vào nhà
cột điện đổ, đổ cột điện, gãy cột điện, cột điện gãy > cột điện bị gãy đổ, cột điện bị đổ
cột điện bị gãy đổ = cột điện gãy đổ = gãy đổ cột điện = cột điện bị đổ
sạt kè, vỡ kè, kè hỏng > sạt lở kè
lở bờ sông, bờ sông lở, sạt bờ sông > sạt lở bờ sông
mất mát > thiệt hại
thiệt hại bao nhiêu tiền, mất bao nhiêu tiền vì thiên tai, thiệt hại bằng tiền > tổng thiệt hại, ước thiệt hại
ước thiệt hại = ước tính thiệt hại = thiệt hại ước tính
khắc phục hậu quả = khắc phục hậu quả thiên tai = khắc phục thiệt hại
tiền cứu trợ, hàng cứu trợ > hỗ trợ khắc phục hậu quả thiên tai, cứu trợ
hộ phải di dời = hộ di dời khẩn cấp = di dời hộ dân = hộ phải di dời khẩn cấp
nhà phải dời, hộ phải dời, hộ phải chạy > hộ phải di dời, di dời
sét đánh chết > chết do sét đánh
lũ cuốn chết > chết do lũ cuốn
khát nước, thiếu nước ăn, thiếu nước uống, thiếu nước dùng > thiếu nước sinh hoạt

bà hỏa ghé thăm, bà hỏa hỏi thăm, bà hỏa viếng, giặc lửa, hỏa tai > vụ cháy
phát hỏa, bốc cháy, đám cháy, trận hỏa hoạn > vụ cháy
cháy mất bao nhiêu tiền, tiền mất vì cháy > thiệt hại do cháy, thiệt hại về tài sản
thiệt hại do cháy = thiệt hại do hỏa hoạn = cháy gây thiệt hại
chạm điện, cháy do điện, chập cháy điện > sự cố hệ thống điện, sự cố thiết bị điện, chập điện
lính cứu hỏa, lính chữa cháy > cảnh sát phòng cháy chữa cháy, lực lượng chữa cháy
xe cứu hỏa > xe chữa cháy
nổ bình ga, nổ bình gas > vụ nổ
kiểm tra phòng cháy = kiểm tra an toàn phòng cháy chữa cháy = kiểm tra về phòng cháy chữa cháy
phạt phòng cháy > xử phạt vi phạm phòng cháy chữa cháy
cứu nạn cứu hộ = cứu hộ cứu nạn
cứu được người, cứu sống, cứu thoát > cứu nạn cứu hộ, cứu được
con nít chết đuối, trẻ con chết đuối, trẻ nhỏ chết đuối > trẻ em đuối nước, trẻ em bị đuối nước
trẻ em đuối nước = trẻ em bị đuối nước = trẻ đuối nước

nước lên, nước dâng, nước sông lên > mực nước, lũ
ngập sâu, ngập nặng, ngập lút, ngập tới nóc > ngập úng, ngập lụt
nước rong, triều dâng > triều cường
xói lở, lở bờ, lở đất bờ sông > sạt lở bờ sông, sạt lở
hạn mặn > hạn hán, xâm nhập mặn
băng giá, sương giá > sương muối, rét đậm, rét hại
rung lắc, đất rung, động đất nhẹ > động đất
mưa bão > bão, thiên tai
mưa gió, gió bão > mưa bão, bão, thiên tai
trời đánh, sét giáng, bị sét đánh > sét đánh
đợt rét = đợt rét đậm, rét hại = đợt không khí lạnh
tàu lật, thuyền lật, lật thuyền, lật ghe, lật đò, đắm tàu, đắm thuyền, đắm đò > tàu bị chìm, chìm tàu, đuối nước
nhà mất nóc, nhà bay tôn, nhà bay ngói, nhà tróc mái, nhà lật mái, tróc mái > tốc mái nhà, nhà bị tốc mái
nhà tan hoang, nhà trôi mất, nhà bị nước cuốn, nhà bị lũ cuốn > nhà bị cuốn trôi
nhà đổ sập, sập hẳn, nhà sập hẳn, nhà sập hết > nhà bị sập, nhà sập hoàn toàn
chạy lụt, dời nhà chạy lũ, dời nhà chạy bão, đi lánh nạn, lánh bão > sơ tán, di dời dân
người bị cuốn trôi, lũ cuốn người, người bị lũ cuốn > lũ cuốn trôi, mất tích
cột điện đổ gãy, trụ điện đổ, trụ điện gãy, gãy trụ điện > cột điện bị gãy đổ
lúa ngã rạp, lúa rạp, lúa bẹp, lúa sập > lúa bị đổ, lúa đổ ngã
hoa màu dập nát, rau dập nát, cây màu hỏng, hoa màu mất trắng > hoa màu bị thiệt hại, rau màu bị thiệt hại
vườn cây đổ, cây ăn trái đổ, cây ăn trái ngã > cây ăn quả bị gãy đổ, cây ăn quả bị thiệt hại
bè cá trôi, lồng bè trôi, trôi lồng bè > lồng bè bị cuốn trôi, thủy sản bị thiệt hại
thiệt hại vì bão, thiệt hại vì mưa, thiệt hại vì lũ, bão làm mất, trời làm mất, thiên tai cuốn đi
  > thiệt hại do thiên tai
tiền giúp dân vùng lũ, tiền cứu lụt, giúp vùng lũ > hỗ trợ khắc phục hậu quả thiên tai, cứu trợ

cháy lớn, cháy to > vụ cháy lớn
cháy nhà dân = cháy nhà ở
cháy xe, cháy ô tô, cháy xe hơi > cháy phương tiện, vụ cháy phương tiện
tập chữa cháy, diễn tập chữa cháy > thực tập phương án chữa cháy
cứu hỏa đi chữa cháy, đi chữa cháy > chữa cháy
tiền cháy mất, cháy mất của, cháy ra tro > thiệt hại do cháy
ngạt khói, chết ngạt > tử vong do cháy, chết do cháy
chết do đuối nước = tử vong do đuối nước = chết đuối do đuối nước
té sông, té ao, rớt sông, rớt ao, té xuống nước, té giếng, ngã xuống ao, ngã xuống sông, chìm dưới nước, ngạt nước
  > đuối nước
bị chết đuối, chết đuối nước, chết trôi > đuối nước, chết do đuối nước
trẻ chết đuối, cháu chết đuối, học sinh chết đuối, các cháu chết đuối > trẻ em đuối nước, đuối nước

gió xoáy, gió cuốn, cơn lốc, trận lốc, lốc tố, tố lốc, gió quật, gió lốc mạnh > dông lốc, lốc xoáy
mưa rào, mưa như thác đổ, mưa tầm tã, mưa như xối, mưa thối đất thối cát, mưa dai dẳng, mưa tối trời tối đất,
  mưa rả rích > mưa lớn
nước tràn bờ, nước ngập trắng, ngập trắng, ngập trắng đồng, ngập tới mái, ngập lênh láng, ngập mênh mông,
  nước ngập mênh mông, chìm trong biển nước, úng nước, úng ngập, nước lút, lút nước, nước vô nhà > ngập úng, ngập lụt
lũ dữ, nước đổ về, nước nguồn về, lũ về, con nước dữ, lũ tràn về, nước lớn tràn về > mưa lũ, lũ
núi sạt, đồi sạt, đồi lở, sụt đất, đất sụt, sụp đất, đất đá đổ xuống, đất đá vùi lấp, đất vùi, lở taluy, sạt núi,
  sạt đồi > sạt lở đất
sụt lún = sụt lún đất
hố tử thần, hố sụt, đất sụp hố > sụt lún
bờ biển lở, biển xâm thực, biển ăn vào, biển lấn, sóng đánh lở bờ > sạt lở bờ biển, xâm thực
sông nuốt đất, sông lở, sông ăn vào bờ, hà bá nuốt > sạt lở bờ sông
đồng khô cỏ cháy, ruộng nứt nẻ, đất nứt nẻ, nắng hạn, trời không mưa, cạn hồ, hồ cạn trơ đáy, trơ đáy, cạn trơ đáy
  > hạn hán, khô hạn
mặn xâm nhập, mặn lấn, nước bị mặn, mặn tràn, nước mặn tràn vào > xâm nhập mặn
rét buốt, rét căm căm, lạnh cóng, trời lạnh cóng, lạnh buốt, rét cắt da, rét mướt, đợt lạnh, trời trở rét, rét như cắt
  > rét đậm rét hại
nóng như rang, nóng như thiêu, trời đổ lửa, nắng cháy da, nắng chang chang, nóng nực, oi bức, đợt nóng > nắng nóng
sét phang, sét giật, bị sét, sét đánh trúng, trời giáng sét > sét đánh
thiên tai gây ra, trời hành, giặc trời, trời đất giáng họa, thảm họa thiên nhiên, tai ương, tai trời ách nước
  > thiên tai
của cải bị cuốn, mất của, hao người tốn của, mất mát vì bão, mất mát do bão, hao tổn, tổn thất vì thiên tai,
  tổn thất do thiên tai, mất của vì thiên tai > thiệt hại, thiệt hại do thiên tai
nhà cửa hư hại, nhà cửa hư hỏng, nhà xiêu, nhà nghiêng, nhà bị nứt tường, nứt tường, tường nứt, nhà lún, lún nhà,
  nhà xiêu đổ, nhà hư hao > nhà bị hư hỏng, nhà bị hư hại
nhà tốc, tốc tôn bay ngói, mái nhà bay, tôn bay, mái tôn bay, nhà hở mái, nhà mất mái, nhà thủng mái, gió cuốn mái,
  gió thổi bay mái > tốc mái nhà, nhà bị tốc mái
nhà đổ sụp, nhà sụp, sụp nhà, nhà đổ nhào, nhà sụm, sụm nhà, nhà tan nát, nhà bị xóa sổ > nhà bị sập, nhà bị đổ sập
nhà bị cuốn phăng, cuốn phăng nhà, nhà trôi sông > nhà bị cuốn trôi
trường bị tốc mái = trường học bị tốc mái = phòng học bị tốc mái
trường tốc mái, trường học tốc mái, lớp học bay mái > trường học bị tốc mái
cây bật gốc, cây trốc gốc, trốc gốc, cây ngã, cây ngã đổ, cây xanh ngã đổ, cây xanh bật gốc > cây bị gãy đổ,
  cây xanh gãy đổ
lúa đổ rạp, lúa ngã đổ, lúa xẹp > lúa bị đổ, lúa đổ ngã
hoa màu tiêu tan, rau nát, rau úng, rau thối, màu ngập, hoa màu úng, vườn rau ngập > hoa màu bị thiệt hại,
  rau màu bị thiệt hại
trâu bò gà vịt chết, vật nuôi chết trôi, gia súc trôi, trâu bò chết trôi > gia súc bị cuốn trôi, gia súc bị chết
cá chết hàng loạt, cá chết trắng, cá nổi trắng ao, cá phơi bụng, tôm cá chết > thủy sản bị thiệt hại, cá chết
đường đứt, đứt đường, đường đứt gãy, đường nứt toác, đường bị cuốn trôi > sạt lở đường giao thông, đường bị sạt lở
tắc đường do sạt lở, đường không đi được, xe không qua được > ách tắc giao thông, chia cắt giao thông
bị cắt đứt, bị bao vây bởi nước, kẹt giữa lũ, làng bị cô lập > bị cô lập, chia cắt
cầu gãy, gãy cầu, cầu treo đứt, cầu đứt > cầu bị sập, cầu bị hư hỏng
cống trôi, trôi cống, cống vỡ, vỡ cống > cống bị hư hỏng, cống bị cuốn trôi
bờ bao vỡ, vỡ bờ bao, bể đê, đê bể > sự cố đê điều, vỡ đê
rọ đá, đắp kè, làm kè, xây kè > kè chống sạt lở, xây dựng kè
chạy nước, chạy sạt lở, dời chỗ ở, dời người, đưa dân đi, đưa dân đi tránh, di dân tránh lũ, đưa dân lên cao,
  dân đi tránh bão, tản cư > sơ tán, di dời dân
vùng xung yếu, chỗ nguy hiểm, vùng dễ sạt lở, chỗ hay sạt lở, vùng rốn lũ, rốn lũ > vùng có nguy cơ sạt lở,
  khu vực nguy hiểm
trực bão, ứng trực, trực lũ, ứng phó bão > ứng phó thiên tai, phòng chống thiên tai
cứu lụt, giúp dân sau bão, giúp dân sau lũ, dọn dẹp sau lũ, gượng dậy sau bão > khắc phục hậu quả thiên tai
lửa thiêu, lửa thiêu rụi, thiêu rụi, cháy rụi, cháy sạch, cháy trụi, lửa bùng, ngọn lửa, cháy bùng, hỏa thiêu,
  nổi lửa, xảy ra cháy > vụ cháy
dập lửa, dập tắt đám cháy, dập đám cháy, tạt nước chữa lửa > chữa cháy
bình chữa lửa, bình cứu hỏa, bình xịt lửa > bình chữa cháy
đội chữa lửa, lính chữa lửa, đội cứu hỏa > lực lượng chữa cháy, cảnh sát phòng cháy chữa cháy
cháy chết người, chết vì cháy, chết vì lửa, chết trong đám cháy, bị lửa thiêu, thiêu sống > chết do cháy,
  tử vong do cháy
bị phỏng, phỏng nặng, bỏng nặng > bị bỏng, bị thương do cháy
nổ bom mìn, nổ mìn chết người, vướng mìn, dính mìn > tai nạn bom mìn
nổ hơi, nổ nồi hơi, nổ lò > vụ nổ
phòng lửa, phòng hỏa hoạn > phòng cháy chữa cháy
sẩy chân xuống nước, sảy chân xuống sông, rơi xuống sông, rơi xuống ao, lọt xuống mương, lọt mương, lọt sông,
  bị nước cuốn chết, chìm nghỉm, chết chìm, tắm sông chết, tắm biển chết > đuối nước
trẻ chết chìm, con nít chết chìm, trẻ con chết chìm, trẻ tắm sông chết, trẻ rớt sông, trẻ té ao, trẻ ngã ao,
  học trò chết đuối > trẻ em đuối nước
vớt được, kéo lên bờ, đưa lên bờ > cứu được, cứu nạn cứu hộ
lúa thối, lúa úng, lúa ngập thối > lúa bị ngập úng, lúa bị thiệt hại
lúa mất trắng, lúa hư hết, lúa tiêu tan > lúa bị mất trắng, lúa thiệt hại hoàn toàn

nhà bị cuốn mất, bị cuốn mất nhà, lũ cuốn mất nhà, nước cuốn mất nhà, bão cuốn nhà, nước cuốn nhà đi,
  nhà trôi theo lũ, nhà trôi theo nước > nhà bị cuốn trôi
mất nhà hẳn, mất hẳn nhà, mất nhà cửa, mất trắng nhà cửa, mất chỗ ở > nhà bị sập, nhà bị cuốn trôi, nhà sập hoàn toàn
nhà đổ hẳn, nhà sụp hoàn toàn, nhà bị đánh sập, bão đánh sập nhà, gió quật sập nhà, nhà tan tành, nhà bị san phẳng,
  nhà bị đổ nát, nhà bị vùi, nhà bị vùi lấp, nhà bị đè sập, đất đè sập nhà > nhà bị sập, sập đổ hoàn toàn
nhà bay mất mái, mất mái nhà, bay mất mái, gió giật mái nhà, gió giật bay mái, tốc mất mái, nhà bị lột mái,
  lột mái nhà, nhà bị hở mái, bão lật mái > tốc mái nhà, nhà bị tốc mái
nhà bị nứt nẻ, nhà bị lún, nhà bị nghiêng, nhà bị xiêu vẹo, nhà cửa bị hỏng, nhà dân bị hỏng, nhà dân bị hư
  > nhà bị hư hỏng, nhà bị hư hại, nhà bị thiệt hại
nhà chìm trong lũ, nhà ngập sâu, nước tràn vô nhà, nước vào tận nhà, nước lên tới nhà, nhà dân ngập, nhà dân chìm
  > nhà bị ngập, nhà bị ngập nước
ngập chìm, bị nước nhấn chìm, ngập lút đầu, ngập tới ngực, nước ngập sâu, nước bủa vây, phố thành sông,
  đường thành sông > ngập úng, ngập lụt
mưa to gió lớn, mưa không ngớt, mưa suốt đêm, mưa cả ngày, mưa lớn kéo dài, mưa ào ào, mưa sầm sập, mưa lũ lớn,
  mưa ròng rã > mưa lớn
bão đổ bộ, bão tràn vào, bão quét qua, bão đi qua, bão ập vào, trận cuồng phong > bão
lũ ập về, lũ quét qua, lũ cuồn cuộn, nước lũ dâng, lũ lên nhanh, lũ ống quét > mưa lũ, lũ, lũ quét
núi đổ, đất trên núi đổ, đất trượt, trượt đất, đất đá lở, đất đá sạt, đất đá ập xuống, sập núi, núi sập, sạt đất,
  đồi bị sạt > sạt lở đất
sông sạt bờ, mất đất vì sông lở > sạt lở bờ sông
biển cuốn đất, sóng đánh sạt bờ > sạt lở bờ biển
đường bị cuốn mất, đường bị sụt, đường bị đứt, đất lấp đường, đất tràn xuống đường, đất đá lấp đường,
  đá lăn xuống đường, đá rơi xuống đường, đất chặn đường, tắc đường vì sạt lở, đường đất đá bít, đường bị bít
  > sạt lở đường giao thông, đường bị sạt lở
không đi lại được, không có đường vào, mất đường đi > bị cô lập, chia cắt
cầu bị cuốn mất > cầu bị cuốn trôi
cầu bị gãy, cầu bị đứt, cầu hỏng, cầu cống hư hỏng > cầu bị hư hỏng, cầu bị sập
bờ đê vỡ, vỡ bờ, tràn đê, nước tràn đê > sự cố đê điều, vỡ đê
đập bị vỡ > sự cố đập, hồ đập
mương hỏng, kênh vỡ, kênh bị cuốn > kênh mương bị hư hỏng, kênh mương bị sạt lở
cột điện bị quật, ngã trụ điện, trụ điện ngã > cột điện bị gãy đổ
cây cối bị gãy, cây cối gãy đổ, cây cối ngã đổ, cây cối đổ, gãy cây, ngã cây, cây bị bật gốc, cây to đổ, cây đổ ngã,
  cây bị gió quật, cây gãy cành > cây bị gãy đổ, cây xanh gãy đổ
lúa bị rạp, lúa bị gió quật, lúa nằm rạp, lúa nằm bẹp > lúa bị đổ, lúa đổ ngã
lúa chìm nghỉm, lúa chìm trong nước, ruộng chìm trong nước, đồng ruộng ngập, đồng lúa ngập, ruộng lúa ngập,
  lúa bị chìm, lúa bị lút, ruộng lúa chìm > lúa bị ngập
ruộng bị đất vùi, ruộng bị bồi lấp, ruộng bị cát lấp, đất cát tràn ruộng > lúa bị vùi lấp, đất bị vùi lấp
vườn rau bị ngập, rau màu chìm, rau bị ngập, rau màu hư, rau màu hư hại, rau bị hỏng, rau bị nát, hoa màu bị hỏng,
  hoa màu bị hư > hoa màu bị thiệt hại, rau màu bị thiệt hại
mùa màng hư hại, mùa màng tan hoang, cây trồng hư, cây trồng hỏng, cây trồng chết > cây trồng bị thiệt hại,
  diện tích cây trồng bị thiệt hại
hỏng hết, không vớt vát được > thiệt hại hoàn toàn, mất trắng
cá tôm trôi, tôm cá trôi, ao cá vỡ, ao vỡ, vỡ ao, vỡ ao cá, ao cá bị ngập, tôm cá mất trắng, cá bị cuốn trôi
  > ao cá bị tràn, thủy sản bị thiệt hại
tiền thiệt hại, tổn thất bao nhiêu, thiệt hại bao nhiêu tỷ, thiệt hại về tiền, tổng tổn thất, tính ra tiền thiệt hại
  > tổng thiệt hại, ước thiệt hại
mưa lũ gây thiệt hại, bão tàn phá, lũ tàn phá, bị bão tàn phá, bị lũ tàn phá, tàn phá nặng nề, gây tan hoang
  > thiên tai gây thiệt hại, thiệt hại do thiên tai
chết vì bão, chết trong bão, chết trong lũ, chết vì lũ, thiệt mạng vì lũ, thiệt mạng vì bão, bỏ mạng vì lũ,
  bỏ mạng vì bão, người chết trong bão lũ > người chết do thiên tai, chết do thiên tai
bị thương vì bão, bị thương do bão, bị thương vì lũ > bị thương do thiên tai, người bị thương
mất tích vì lũ, mất tích trong lũ, bị lũ cuốn mất, bị nước cuốn mất tích > mất tích
dân phải chạy, phải bỏ nhà chạy, bỏ nhà đi tránh, bồng bế chạy lũ, chạy khỏi vùng lũ, dời đến nơi an toàn,
  dời dân khẩn cấp, sơ tán dân, sơ tán người dân, phải đi tránh bão, đi tránh bão, đi tránh lũ > sơ tán, di dời dân
hộ phải sơ tán, nhà phải sơ tán, hộ phải đi tránh, hộ phải chuyển chỗ ở > hộ phải di dời, sơ tán
dọn bùn, dọn bùn đất, khắc phục sau bão, khắc phục sau lũ, khắc phục bão lũ, sửa lại sau bão, dựng lại nhà sau bão,
  khôi phục sau bão, dọn dẹp hậu quả > khắc phục hậu quả thiên tai
tiền cứu dân vùng lũ, hỗ trợ vùng lũ, hỗ trợ dân vùng lũ, hỗ trợ vùng bão, giúp dân vùng bão, giúp vùng bão lũ,
  cứu trợ bão lũ, cứu trợ vùng lũ, cứu trợ dân vùng lũ > hỗ trợ khắc phục hậu quả thiên tai, cứu trợ
nắng hạn kéo dài, đồng ruộng khô hạn, ruộng khô nứt, ruộng thiếu nước, ruộng khô, lúa thiếu nước, lúa khát nước,
  cây thiếu nước, cây khát nước, khát nước tưới > khô hạn, hạn hán thiếu nước, thiếu nước tưới
không có nước dùng, hết nước dùng, dân thiếu nước, dân khát nước, nhà thiếu nước, hộ thiếu nước > thiếu nước sinh hoạt
mặn vào sông, mặn vào sâu, nước mặn vào sâu, ruộng nhiễm mặn, lúa nhiễm mặn > xâm nhập mặn
rét tê tái, rét run, lạnh tê tái, lạnh thấu xương > rét đậm rét hại
nắng nóng gay gắt, nóng hầm hập, nóng như lửa, nóng bức, trời nắng nóng > nắng nóng
lốc cuốn, lốc quật, trận gió lốc, giông gió, dông gió, giông tố > dông lốc, lốc xoáy
nhà cửa cháy, nhà cháy rụi, cháy nhà cửa, cháy mất nhà, lửa cháy nhà > vụ cháy, cháy nhà
chợ cháy, xưởng cháy, xưởng bị cháy, kho cháy, cháy kho, cháy quán, cháy tiệm, cháy công ty, cháy chung cư,
  cháy nhà trọ, cháy quán karaoke > vụ cháy
hỏa hoạn xảy ra, gặp hỏa hoạn, bén lửa, bắt lửa, lửa bén, cháy ngùn ngụt, cháy lan, cháy dữ dội > vụ cháy
xe bốc cháy, xe cháy, xe máy cháy, ô tô cháy, xe bị cháy, xe khách cháy > cháy phương tiện, vụ cháy phương tiện
chết trong hỏa hoạn, chết vì hỏa hoạn, thiệt mạng vì hỏa hoạn > chết do cháy, tử vong do cháy
bị bỏng vì cháy, bỏng vì cháy, bỏng do cháy > bị thương do cháy
thiệt hại vì hỏa hoạn, cháy mất tài sản, cháy thiệt hại bao nhiêu, cháy hết của cải > thiệt hại do cháy
chập điện gây cháy, cháy vì chập điện, chập mạch điện, cháy do chập điện > sự cố hệ thống điện, sự cố thiết bị điện,
  chập điện
nổ bếp ga, nổ ga, nổ bình khí, vụ nổ khí ga > vụ nổ
dập cháy, dập được lửa, dập được đám cháy, dập tắt lửa, khống chế đám cháy, xe chữa lửa đến > chữa cháy
dạy chữa cháy, học chữa cháy > tập huấn phòng cháy chữa cháy, tuyên truyền phòng cháy chữa cháy
soi phòng cháy > kiểm tra an toàn phòng cháy chữa cháy
cứu được bao nhiêu người, cứu được mấy người, đưa ra ngoài an toàn, cứu ra ngoài, giải cứu người > cứu nạn cứu hộ,
  cứu được
học sinh đuối nước, trẻ chết vì đuối nước, cháu bị đuối nước, học sinh bị đuối nước, trẻ đi tắm chết đuối,
  trẻ mất vì đuối nước > trẻ em đuối nước, trẻ em bị đuối nước
chết vì đuối nước, mất vì đuối nước, thiệt mạng vì đuối nước, rơi xuống nước, trượt chân xuống sông,
  trượt chân xuống nước, ngã xuống nước, ngã xuống giếng, té xuống sông, té xuống ao, tắm sông đuối nước,
  tắm biển đuối nước > đuối nước
nhà cửa thiệt hại, nhà cửa bị thiệt hại, nhà dân thiệt hại, nhà dân bị thiệt hại > nhà bị thiệt hại
đất lở vùi chết, đất đá vùi chết > chết do sạt lở đất
chết vì tai nạn đuối nước > chết do đuối nước, đuối nước
vật nuôi chết, vật nuôi bị cuốn, trâu bò gà lợn chết, lợn gà bị trôi, gà lợn bị cuốn > gia súc gia cầm bị chết,
  gia súc gia cầm bị cuốn trôi
phòng cháy chữa cháy

không đủ nước xài, không đủ nước dùng, không đủ nước, không có nước xài, hết nước xài, thiếu nước xài,
  nhà thiếu nước xài, thiếu nước ngọt > thiếu nước sinh hoạt, thiếu nước
trận mưa to, trận mưa lớn, cơn mưa to, cơn mưa lớn, mưa như trút > mưa lớn, mưa to
nhấn chìm, bị nhấn chìm, làm ngập, chìm trong nước, ngập sâu > ngập, bị ngập
ruộng bị mặn, lúa bị mặn, đất bị mặn > xâm nhập mặn, nhiễm mặn
nước sông dâng, nước dâng > mực nước, đỉnh lũ
nóng nhất > nhiệt độ cao nhất
lạnh nhất, rét nhất > nhiệt độ thấp nhất

bay nóc nhà, bay mái nhà, thổi bay mái, thổi bay nóc, thổi tốc mái, tốc nóc nhà, cuốn bay mái, giật tung mái > tốc
  mái, nhà bị tốc mái
nhà bị đổ, nhà bị sập, nhà đổ hoàn toàn > nhà sập, nhà sập hoàn toàn
hư hại nhà cửa, làm hư nhà, hỏng nhà cửa > nhà bị hư hỏng, nhà bị hư hại, nhà ở bị hư hỏng
khát nước ngọt, không có nước sinh hoạt, không đủ nước sinh hoạt > thiếu nước sinh hoạt, thiếu nước
heo bệnh phải tiêu hủy, lợn bệnh phải tiêu hủy > lợn tiêu hủy, tiêu hủy lợn
dời nhà khỏi, dọn nhà khỏi, chuyển nhà khỏi, dời khỏi, dọn khỏi, dọn ra khỏi, chuyển ra khỏi, rời khỏi > di dời khỏi,
  di dời nhà ở khỏi, di dời ra khỏi, di chuyển ra khỏi
chỗ sạt lở, nơi sạt lở, chỗ đất lở, nơi đất lở, vùng đất lở, chỗ hay sạt, vùng hay sạt, chỗ bị sạt > vùng sạt lở,
  khu vực sạt lở
nhà có nguy cơ sạt, nhà nằm chỗ sạt lở, nhà nằm dưới chân núi > nhà có nguy cơ sạt lở, hộ có nguy cơ sạt lở

nước rút, lũ rút, sau khi nước rút, khi nước rút, nước lũ rút > sau lũ, sau mưa lũ, sau ngập lụt
đưa đi nơi an toàn, đưa đến nơi an toàn, đưa tới nơi an toàn, đưa đi chỗ an toàn, đưa đến chỗ an toàn,
  chuyển đến nơi an toàn, chuyển tới nơi an toàn, dời tới nơi an toàn > sơ tán, di dời, di dời đến nơi an toàn
coi ngao, giữ ngao, canh nghêu, trông nghêu > canh ngao, chòi canh ngao
nuôi đầm > đầm nuôi

nước sông dâng cao nhất, nước sông cao nhất, nước sông lên cao nhất, nước dâng cao nhất, nước lên cao nhất,
  mực nước sông cao nhất, lũ lên cao nhất, lũ cao nhất > đỉnh lũ, mực nước cao nhất
đỉnh lũ = mực nước đỉnh lũ
"""
