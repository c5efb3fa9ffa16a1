"""Weather, natural disasters, fires, drowning and what they damage."""

WORDINGS = """
vòi rồng > lốc xoáy
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
núi lở, lở đất, lở núi, đất lở > sạt lở đất
sạt lở = sạt lở đất = sạt lở taluy = sạt trượt
tốc mái = tốc mái nhà = nhà bị tốc mái = nhà tốc mái
bay nóc, bay mái, tốc nóc, nhà bay nóc, nhà bay mái > tốc mái nhà
sập nhà, nhà sập, đổ nhà, nhà đổ, nhà cửa đổ sập > nhà bị sập, nhà bị đổ sập, nhà sập đổ
nhà hư, hư nhà, hỏng nhà, nhà hỏng > nhà bị hư hỏng, nhà bị hư hại
hư hỏng = hư hại = bị hỏng
làm hỏng, làm hư, bị hư > hư hại, hư hỏng
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
"""
