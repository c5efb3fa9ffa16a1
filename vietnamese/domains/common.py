"""What belongs to no field: verbs of change, the country."""

WORDINGS = """
tụt, sụt, đi xuống, tụt xuống, sụt giảm > giảm
đi lên, nhích lên > tăng
giảm sâu > giảm
mới mở, mở cửa đón khách > khai trương, đưa vào hoạt động
toàn quốc = cả nước

lao dốc, tụt dốc, tuột dốc, xuống dốc, rơi mạnh, rớt, tuột xuống, rớt xuống, hạ xuống, tụt mạnh, sụt mạnh, giảm sút,
  sa sút, teo tóp, hao hụt, co hẹp > giảm
nhích, vọt, vọt lên, tăng vọt, nhảy vọt, đội lên, phi mã, phình ra, bật lên, nhỉnh lên, leo lên, dâng lên,
  khấm khá lên > tăng
dân chúng, dân tình, bá tánh, bà con cô bác > người dân
máy vi tính > máy tính
xe hơi > xe ô tô
xe hơi con, xe hơi gia đình, xe con > ô tô con, xe ô tô con
xe gắn máy, xe honda > xe máy, mô tô
xe máy = xe mô tô
máy bay không người lái, drone, flycam > thiết bị bay không người lái, phương tiện bay không người lái
thiết bị bay không người lái = phương tiện bay không người lái = tàu bay không người lái
"""
