"""Road traffic, its accidents and offences, fines."""

WORDINGS = """
đụng xe, tông xe, đâm xe, xe tông, xe đụng, tai nạn xe, tai nạn xe cộ > tai nạn giao thông
tai nạn giao thông = vụ tai nạn giao thông = tai nạn giao thông đường bộ
va chạm giao thông = vụ va chạm
người bị thương = làm bị thương = bị thương
phạt nguội > xử phạt vi phạm giao thông
vi phạm giao thông = vi phạm trật tự an toàn giao thông = vi phạm an toàn giao thông = vi phạm luật giao thông
nhậu lái xe, nhậu say lái xe, uống rượu lái xe, say rượu lái xe, thổi nồng độ cồn > vi phạm nồng độ cồn
vi phạm nồng độ cồn = nồng độ cồn
chạy quá tốc độ, phóng nhanh > vi phạm tốc độ
quá tải = xe quá tải = chở quá tải = quá khổ quá tải
giam xe, giữ xe, bắt xe > tạm giữ phương tiện
tạm giữ phương tiện = phương tiện bị tạm giữ = tạm giữ xe
tước bằng, giam bằng > tước giấy phép lái xe
tước giấy phép lái xe = tước quyền sử dụng giấy phép lái xe
bị phạt > xử phạt, xử phạt vi phạm hành chính
nộp phạt > xử phạt
phạt tiền > xử phạt vi phạm hành chính
xử phạt vi phạm hành chính = xử lý vi phạm hành chính = xử phạt hành chính
tiền phạt = tiền xử phạt = phạt tiền = tổng tiền xử phạt
trị giá hàng vi phạm = trị giá hàng hóa vi phạm

va quẹt, quẹt xe, xe va nhau > va chạm giao thông
tai nạn xe máy, tai nạn ô tô, tông nhau, đâm nhau trên đường, xe đâm nhau > tai nạn giao thông
tai nạn đường sắt = tai nạn giao thông đường sắt
tai nạn đường thủy = tai nạn giao thông đường thủy
tai nạn chết người > tai nạn giao thông có người chết
chết vì tai nạn, chết do tai nạn, chết vì xe cộ, chết vì tai nạn xe cộ, chết do tai nạn xe cộ,
  mất mạng vì tai nạn xe cộ, thiệt mạng vì tai nạn xe cộ, tử vong vì tai nạn xe cộ > chết do tai nạn giao thông
bị thương vì tai nạn, bị thương do tai nạn, bị thương vì tai nạn xe cộ, bị thương do tai nạn xe cộ
  > bị thương do tai nạn giao thông, người bị thương
mang thương tích > bị thương
phạt > xử phạt vi phạm hành chính, xử phạt
biên phạt, ghi phạt, lập biên bản phạt > lập biên bản vi phạm, xử phạt vi phạm hành chính
lập biên bản = lập biên bản vi phạm
người bị phạt, ai bị phạt > xử phạt, xử phạt vi phạm hành chính
thu tiền phạt, phạt được bao nhiêu tiền, phạt bao nhiêu tiền > tiền phạt, tổng tiền xử phạt
phóng xe, chạy ẩu, chạy bạt mạng > vi phạm tốc độ
say xỉn lái xe, xỉn lái xe, uống bia lái xe, uống rượu bia lái xe > vi phạm nồng độ cồn
đội mũ bảo hiểm = mũ bảo hiểm = chấp hành đội mũ bảo hiểm
không đội nón bảo hiểm, không đội nón > không đội mũ bảo hiểm
chở quá nặng, xe chở quá, xe quá khổ > chở quá tải, quá khổ quá tải
đua xe = đua xe trái phép
điểm đen giao thông = điểm đen tai nạn giao thông = điểm đen về tai nạn giao thông
kẹt xe, tắc đường > ùn tắc giao thông
ùn tắc giao thông = ách tắc giao thông

tông chết người, tông chết, tai nạn chết, tai nạn xe chết người, xe cán chết > tai nạn giao thông,
  chết do tai nạn giao thông
chết ngoài đường, chết trên đường, bỏ mạng vì xe cộ, chết vì xe > chết do tai nạn giao thông
tai nạn trên đường, tai nạn ngoài đường, tai nạn đường bộ, xe cộ đụng nhau, xe cán người, cán người > tai nạn giao thông
tai nạn thảm khốc, tai nạn nặng > tai nạn giao thông rất nghiêm trọng, tai nạn giao thông nghiêm trọng
tai nạn nhẹ, quẹt nhẹ > va chạm giao thông
gãy tay gãy chân, trầy xước > bị thương
phạt giao thông, phạt xe, công an phạt xe, phạt người đi đường, bị thổi phạt, thổi phạt > xử phạt vi phạm giao thông,
  xử lý vi phạm giao thông
tiền phạt giao thông, tiền phạt xe, phạt xe thu được > tiền phạt
vượt đèn đỏ = không chấp hành tín hiệu đèn = không chấp hành hiệu lệnh của đèn tín hiệu
không bằng lái, không có bằng lái, lái xe không bằng > không có giấy phép lái xe
có cồn, có mùi rượu, xỉn rượu, xỉn bia, nhậu xỉn, uống rượu bia, say rượu bia, rượu bia khi lái xe,
  lái xe sau khi uống > vi phạm nồng độ cồn
giam bằng lái, tịch thu bằng lái, treo bằng > tước giấy phép lái xe
giữ xe vi phạm, hốt xe, cẩu xe > tạm giữ phương tiện
xe tự chế > xe công nông
công nông, xe ba gác > xe tự chế, xe công nông
đậu xe bậy, đậu xe sai, đỗ xe bậy, đỗ xe sai > dừng đỗ sai quy định, đỗ xe không đúng nơi quy định
nhồi nhét khách, chở quá khách, nhét khách > chở quá số người quy định
xe chở nặng, xe quá tải trọng, chở quá tải trọng > chở quá tải
chỗ hay tai nạn, khúc cua tử thần, điểm hay tai nạn > điểm đen giao thông
kẹt cứng, tắc cứng, kẹt xe kéo dài, tắc nghẽn > ùn tắc giao thông
chạy nhanh, chạy xe nhanh, chạy lố tốc độ > vi phạm tốc độ
dọn vỉa hè, dẹp vỉa hè, dẹp lòng đường > giải tỏa lấn chiếm vỉa hè, lấn chiếm lòng lề đường

vụ đụng xe, đụng nhau, húc nhau, húc xe, xe lật, lật xe, tông trúng, xe tông nhau, tai nạn ô tô đâm nhau, xe cán,
  xe húc, đụng độ xe cộ, ngã xe, té xe > tai nạn giao thông
bỏ mạng trên đường, chết vì đụng xe, chết do xe tông, người chết vì xe, bị xe tông chết, bị xe cán chết,
  tử nạn giao thông, mất mạng vì xe, mất mạng vì tai nạn, thiệt mạng vì tai nạn, thiệt mạng vì tai nạn giao thông,
  tử vong vì tai nạn, thiệt mạng vì xe cộ, tử vong vì giao thông > chết do tai nạn giao thông
bị thương vì xe, bị thương do xe, bị thương vì đụng xe, bị thương vì tai nạn xe > bị thương do tai nạn giao thông
quệt xe, va quệt, quẹt nhau, xe quẹt nhau, va chạm xe, va quẹt xe > va chạm giao thông
tàu hỏa đâm, xe lửa tông, tàu tông, xe lửa cán > tai nạn đường sắt
đụng tàu trên sông, tàu đâm nhau, ghe đâm nhau > tai nạn đường thủy
cảnh sát phạt, bị tuýt còi, tuýt còi, tuýt còi phạt, biên lai phạt, xử phạt xe, lỗi giao thông, lỗi vi phạm giao thông
  > xử phạt vi phạm giao thông, xử lý vi phạm giao thông
nộp phạt bao nhiêu, thu phạt, tiền nộp phạt, tiền phạt thu được, tiền bị phạt, tiền phạt nộp kho bạc > tiền phạt,
  tiền xử phạt
lái xe có hơi men, hơi men, ma men, ma men lái xe, thổi cồn, dính cồn, say lái xe, lái xe say, lái xe lúc say,
  uống rượu chạy xe, nhậu chạy xe, nhậu xong chạy xe, có rượu bia mà lái xe, uống bia chạy xe > vi phạm nồng độ cồn
lái xe phê ma túy, tài xế nghiện, tài xế dính ma túy > lái xe dương tính với ma túy
phóng bạt mạng, phóng nhanh vượt ẩu, vượt tốc độ, chạy như bay, chạy quá nhanh > vi phạm tốc độ
đầu trần, không mũ bảo hiểm, đi xe không mũ, đi xe không nón > không đội mũ bảo hiểm
kẹp ba, tống ba > chở quá số người quy định
xe vua, xe chở quá nặng, xe cơi nới thùng, cơi nới thành thùng, xe hổ vồ > quá tải, quá khổ quá tải, chở quá tải
không giấy tờ xe, chạy xe không bằng, chưa có bằng lái > không có giấy phép lái xe
bị giữ xe, xe bị giữ, xe bị cẩu > tạm giữ phương tiện
bị tước bằng, bị treo bằng, giam giấy tờ xe, rút bằng lái > tước giấy phép lái xe
trừ điểm bằng lái = trừ điểm giấy phép lái xe
bị trừ điểm, trừ điểm bằng > trừ điểm giấy phép lái xe
đường hay kẹt, nghẹt xe, đường nghẹt, kẹt xe dài, nghẽn đường, tắc nghẽn giao thông, kẹt đường kẹt sá, ùn xe
  > ùn tắc giao thông
khúc cua nguy hiểm, điểm đen tai nạn, cung đường chết, cung đường tử thần, ngã tư tử thần > điểm đen giao thông
lối đi dân sinh, đường ngang tự mở > lối đi tự mở
lối đi tự mở = lối đi tự mở qua đường sắt
đèn xanh đèn đỏ, cột đèn giao thông, đèn đường giao thông > đèn tín hiệu giao thông
công an giao thông, áo vàng > cảnh sát giao thông
chạy ngược chiều > đi ngược chiều
lấn làn, chạy sai làn, đi sai làn > đi không đúng làn đường
lạng lách đánh võng, bốc đầu xe, nẹt pô > lạng lách
quái xế, đua xe ban đêm > đua xe trái phép

bị ô tô tông, bị xe tải tông, xe tải tông, xe tải cán, xe khách lật, lật xe khách, xe lao xuống vực, xe rơi xuống vực,
  lao xuống vực, xe mất thắng, xe đứt thắng, xe mất lái, tông liên hoàn, xe tông liên hoàn, đâm liên hoàn,
  tai nạn liên hoàn > tai nạn giao thông
tông vào nhau, đâm vào nhau, đụng vào nhau, xe đối đầu, tông rồi bỏ chạy, gây tai nạn bỏ chạy, xảy ra đụng xe,
  xảy ra tông xe, vụ tông xe, vụ đâm xe, vụ lật xe > tai nạn giao thông
ra đường gặp nạn, gặp nạn trên đường, tai nạn khi đi đường, tai nạn đi lại, tai nạn ở ngoài đường > tai nạn giao thông
mất mạng trên đường, tử vong vì đụng xe, thiệt mạng trên đường, thiệt mạng vì đụng xe > chết do tai nạn giao thông
xe va chạm, va chạm ngoài đường, va chạm trên đường, quẹt vào nhau > va chạm giao thông
tàu cán người, tàu hỏa cán, tàu lửa tông, xe lửa đụng, tàu hỏa tông > tai nạn đường sắt
đụng tàu, tàu đụng nhau, ghe đụng nhau, tai nạn trên sông, xà lan đâm > tai nạn đường thủy
csgt phạt, cảnh sát giao thông phạt, phạt lỗi xe, bị phạt xe, chạy xe bị phạt, phạt chạy xe, phạt lái xe, phạt tài xế,
  tài xế bị phạt, chặn xe phạt, thổi còi phạt, xử phạt lái xe, xử phạt tài xế > xử phạt vi phạm giao thông,
  xử lý vi phạm giao thông
phạm luật giao thông, sai luật giao thông, trái luật giao thông, đi đường sai luật > vi phạm giao thông,
  vi phạm trật tự an toàn giao thông
tiền đóng phạt, đóng tiền phạt, nộp tiền phạt, thu được tiền phạt > tiền phạt, tiền xử phạt
nhậu xong lái xe, lái xe khi nhậu, nhậu nhẹt lái xe, lái xe khi say, lái xe có rượu bia, uống rượu bia chạy xe,
  uống rượu mà lái xe, rượu bia lái xe, lái xe uống rượu, tài xế say, tài xế say xỉn, tài xế nhậu, tài xế uống rượu,
  tài xế có cồn, kiểm tra cồn > vi phạm nồng độ cồn
tài xế phê thuốc, tài xế chơi ma túy, lái xe nghiện, tài xế dương tính, test ma túy tài xế
  > lái xe dương tính với ma túy
chạy lố, bắn tốc độ, lỗi tốc độ, phạt tốc độ, quá tốc độ, chạy xe quá tốc độ, lái quá tốc độ > vi phạm tốc độ
qua đèn đỏ, đi đèn đỏ, lỗi đèn đỏ, băng qua đèn đỏ > vượt đèn đỏ
đi xe máy không mũ > không đội mũ bảo hiểm
chở ba, chở dư người, xe chở dư khách, xe nhét khách > chở quá số người quy định
xe chở hàng quá nặng, chở hàng quá tải, xe tải quá tải, chở vượt tải, chở quá khổ, cơi nới thùng xe, cắt thùng xe
  > quá tải, chở quá tải, quá khổ quá tải
chưa đủ tuổi lái xe, trẻ con chạy xe, con nít chạy xe, giao xe cho trẻ, học trò chạy xe, học sinh chạy xe máy
  > giao xe cho người chưa đủ điều kiện, người chưa đủ tuổi điều khiển phương tiện
chạy xe không giấy tờ > không có giấy phép lái xe, không mang giấy tờ
xe bị giam, xe bị bắt, kéo xe về bãi, xe giữ ở bãi, giữ xe máy, giữ ô tô, thu giữ xe > tạm giữ phương tiện
bị thu bằng lái, thu bằng lái > tước giấy phép lái xe
mất điểm bằng lái > trừ điểm giấy phép lái xe
kẹt cứng đường, đường kẹt cứng, đường kẹt xe, đường tắc nghẽn, tắc đường kéo dài, chôn chân ngoài đường, xe nối đuôi,
  kẹt xe hàng giờ, giao thông tê liệt, tắc cả giờ, tắc cứng đường > ùn tắc giao thông
xóa điểm đen, xử lý điểm đen, dẹp điểm đen, chỗ hay đụng xe > điểm đen giao thông
tập tành đua xe, tụ tập đua xe, tổ chức đua xe, bọn đua xe, thanh niên đua xe, đoàn xe nẹt pô > đua xe trái phép
đi ngược đường, chạy ngược đường, đi sai chiều > đi ngược chiều
xe hết đát, xe quá đát, xe quá niên hạn > xe hết niên hạn sử dụng
dạy luật giao thông, nói chuyện luật giao thông, phổ biến luật giao thông > tuyên truyền an toàn giao thông
gắn camera giao thông, camera phạt nguội, mắt thần giao thông > camera giám sát giao thông

tai nạn xe cộ, tai nạn xe, đụng xe, tông xe > tai nạn giao thông
uống rượu lái xe, uống bia lái xe, uống rượu bia rồi lái xe, có cồn lái xe, say xỉn lái xe, nhậu rồi lái xe
  > vi phạm nồng độ cồn, nồng độ cồn
giữ xe, giam xe > tạm giữ phương tiện
xe vi phạm, bị giữ xe > phương tiện vi phạm, tạm giữ phương tiện

tai nạn đường sá, va chạm xe cộ, vụ va quẹt > tai nạn giao thông
chết do xe cộ, bị chết vì xe cộ, chết vì tai nạn xe, chết do tai nạn xe > tai nạn giao thông làm chết, tai nạn giao
  thông chết

xe đụng nhau, xe tông nhau, xe đâm nhau, xe húc nhau, xe tông, xe đụng > tai nạn giao thông

lái xe khi đã uống rượu bia, lái xe khi đã uống rượu, lái xe khi đã nhậu, lái xe sau khi uống rượu bia,
  lái xe sau khi nhậu, lái xe mà có rượu bia, lái xe trong người có rượu bia, đã uống rượu bia mà lái xe,
  uống rượu bia vẫn lái xe, cầm lái khi say, cầm lái khi đã uống rượu bia > vi phạm nồng độ cồn, nồng độ cồn
mắt thần > camera, camera giám sát
gắn thêm, gắn mới, lắp mới > lắp đặt thêm, lắp thêm, lắp đặt mới
phạt xe vi phạm, phạt xe chạy ẩu > xử phạt vi phạm giao thông
mắt thần phạt xe, mắt thần để phạt xe, camera phạt xe, camera để phạt xe, camera để phạt xe vi phạm, camera bắn lỗi,
  camera bắt lỗi > camera phạt nguội, camera giám sát giao thông
phạt qua camera, phạt xe qua camera, phạt qua hình ảnh > phạt nguội
"""
