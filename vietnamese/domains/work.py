"""Work, wages, vocational training, social insurance."""

WORDINGS = """
kiếm việc, kiếm việc làm, tìm việc, tìm việc làm, có việc làm, tìm được việc, kiếm được việc, có việc
  > giải quyết việc làm
việc mới > việc làm mới, giải quyết việc làm
giải quyết việc làm = tạo việc làm = tạo việc làm mới = lao động có việc làm mới = việc làm mới
  = việc làm tăng thêm = lao động có việc làm tăng thêm = lao động được giải quyết việc làm
lao động có việc làm = lao động đang làm việc
giới thiệu việc làm = tư vấn giới thiệu việc làm
học nghề, dạy nghề > đào tạo nghề, giáo dục nghề nghiệp
đào tạo nghề = dạy nghề = học nghề = lao động được đào tạo nghề = người được đào tạo nghề
đào tạo nghề cho lao động nông thôn = đào tạo nghề lao động nông thôn
lao động qua đào tạo = lao động đã qua đào tạo
mất việc > thất nghiệp, trợ cấp thất nghiệp
nghỉ việc, thôi việc > trợ cấp thất nghiệp
tiền thất nghiệp > trợ cấp thất nghiệp
trợ cấp do mất việc, tiền trợ cấp do mất việc, trợ cấp vì mất việc, tiền trợ cấp vì mất việc, tiền trợ cấp mất việc,
  tiền trợ cấp khi mất việc > bảo hiểm thất nghiệp, trợ cấp thất nghiệp
làm thủ tục xin, làm hồ sơ xin, làm đơn xin, nộp đơn xin, nộp hồ sơ xin, làm giấy tờ xin > nộp hồ sơ, đề nghị hưởng,
  nộp hồ sơ hưởng
trợ cấp thất nghiệp = hưởng trợ cấp thất nghiệp = hưởng bảo hiểm thất nghiệp
giải quyết trợ cấp thất nghiệp, chi trả trợ cấp thất nghiệp, thực hiện trợ cấp thất nghiệp > trợ cấp thất nghiệp,
  hưởng trợ cấp thất nghiệp, hưởng bảo hiểm thất nghiệp
đi làm nước ngoài, đi nước ngoài làm, đi làm ở nước ngoài, đi xứ người làm thuê, đi làm thuê xứ người,
  sang xứ người làm thuê, đi xứ người làm việc, làm thuê xứ người, đi làm thuê ở nước ngoài
  > xuất khẩu lao động, đi làm việc ở nước ngoài
tiền công, đồng lương > tiền lương
nợ lương = chậm lương = chậm trả lương
kiếm được > thu nhập
thu nhập đầu người > thu nhập bình quân đầu người
tai nạn lao động = tai nạn khi lao động
đình công = ngừng việc tập thể

kiếm cơm, có chỗ làm, chỗ làm mới > giải quyết việc làm
sàn việc làm, hội chợ việc làm, chợ việc làm > phiên giao dịch việc làm
phiên giao dịch việc làm = sàn giao dịch việc làm
tư vấn việc làm = tư vấn về việc làm
lớp học nghề > lớp đào tạo nghề
lớp đào tạo nghề = lớp dạy nghề = lớp nghề
sang tây làm, ra nước ngoài làm, lao động ra nước ngoài > xuất khẩu lao động
thợ thuyền > công nhân
người ăn lương > lao động làm công ăn lương
không có việc làm, không việc làm, ngồi chơi xơi nước > thất nghiệp
bị đuổi việc, cho nghỉ việc > mất việc làm, cắt giảm lao động
thiếu việc làm
tiền lương trung bình, lương trung bình, lương bình quân > tiền lương bình quân
thu nhập bình quân = thu nhập trung bình
kiếm được mỗi tháng, tiền kiếm được > thu nhập bình quân
thưởng tết = tiền thưởng tết
lương tối thiểu = mức lương tối thiểu = lương tối thiểu vùng
bãi công, công nhân nghỉ làm, lãn công > đình công, ngừng việc tập thể
tai nạn nghề nghiệp, tai nạn lúc làm việc, tai nạn khi làm việc > tai nạn lao động
vụ tai nạn lao động = xảy ra tai nạn lao động

thẻ bảo hiểm > bảo hiểm y tế, thẻ bảo hiểm y tế
mua bảo hiểm y tế, có bảo hiểm y tế > tham gia bảo hiểm y tế
tham gia bảo hiểm y tế = bao phủ bảo hiểm y tế = độ bao phủ bảo hiểm y tế = có thẻ bảo hiểm y tế
đóng bảo hiểm xã hội, mua bảo hiểm xã hội > tham gia bảo hiểm xã hội
tham gia bảo hiểm xã hội = bao phủ bảo hiểm xã hội
bảo hiểm xã hội tự nguyện
bảo hiểm xã hội bắt buộc
bảo hiểm thất nghiệp
nợ bảo hiểm = nợ đọng bảo hiểm xã hội = chậm đóng bảo hiểm xã hội
lương hưu > chế độ hưu trí, lương hưu hằng tháng
người về hưu > người hưởng lương hưu, chế độ hưu trí

bảo hiểm tự nguyện > bảo hiểm xã hội tự nguyện
bảo hiểm bắt buộc > bảo hiểm xã hội bắt buộc
người có thẻ bảo hiểm, ai có thẻ bảo hiểm, dân có bảo hiểm, dân có thẻ bảo hiểm y tế, dân có thẻ bhyt,
  người có thẻ bhyt, dân số có thẻ bhyt, người dân có thẻ bhyt, dân có bhyt > tham gia bảo hiểm y tế
công ty nợ bảo hiểm, trốn đóng bảo hiểm, thiếu tiền bảo hiểm > chậm đóng bảo hiểm xã hội, nợ bảo hiểm
rút bảo hiểm một lần, lãnh bảo hiểm một lần > bảo hiểm xã hội một lần
bảo hiểm xã hội một lần = hưởng bảo hiểm xã hội một lần = trợ cấp bảo hiểm xã hội một lần
lãnh lương hưu, ăn lương hưu, lĩnh lương hưu > hưởng lương hưu
lãnh tiền thất nghiệp, ăn thất nghiệp, lĩnh tiền thất nghiệp > hưởng trợ cấp thất nghiệp

người đang làm việc, người đang có việc > lao động đang làm việc
lực lượng lao động = lực lượng lao động từ 15 tuổi trở lên
người trong tuổi lao động, người trong độ tuổi lao động, người tuổi lao động > lao động trong độ tuổi,
  lực lượng lao động
có công ăn việc làm, có thêm việc, có việc mới, người có việc mới, lo việc làm, lo được việc làm, tạo được việc,
  tạo công ăn việc làm, tạo được công ăn việc làm, tạo thêm công ăn việc làm > giải quyết việc làm
công ăn việc làm > việc làm
không có công ăn việc làm, hết việc, ở không, ăn không ngồi rồi > thất nghiệp
người thất nghiệp = lao động thất nghiệp
cho thôi việc, sa thải, bị sa thải, cho công nhân nghỉ, mất chỗ làm, bị mất việc > mất việc làm, cắt giảm lao động,
  chấm dứt hợp đồng lao động
thiếu thợ, thiếu công nhân, khát lao động, khát nhân công, thiếu nhân công > thiếu lao động, nhu cầu tuyển dụng
tuyển công nhân, tuyển thợ > tuyển dụng lao động, nhu cầu tuyển dụng
lương lậu, tiền lương tháng, lương công nhân, lương thợ > tiền lương, tiền lương bình quân
thu nhập của người lao động = thu nhập của lao động = thu nhập bình quân của người lao động
  = thu nhập bình quân của lao động
công nhân kiếm được, lao động kiếm được, người làm thuê kiếm được, thu nhập công nhân > thu nhập của người lao động
mỗi người kiếm được, một người kiếm được, dân kiếm được > thu nhập bình quân đầu người
thu nhập bình quân đầu người = thu nhập bình quân/người = thu nhập bình quân người
tiền thưởng cuối năm, thưởng cuối năm, tiền tết công nhân > thưởng tết
thiếu lương, giam lương, quịt lương, chủ nợ lương, công ty nợ lương > nợ lương
công nhân bỏ việc đòi quyền lợi > đình công
sang nước khác làm, qua nước khác làm, đi nước khác làm, qua nước ngoài làm, đi lao động nước ngoài,
  đi lao động ở nước ngoài, làm thuê ở nước ngoài, làm mướn nước ngoài, đi làm thuê nước ngoài, đi nước ngoài làm ăn,
  ra nước ngoài kiếm sống, đi làm xứ người, xứ người > xuất khẩu lao động
đi nhật làm, sang nhật làm, qua nhật làm, làm bên nhật > lao động đi nhật bản, làm việc tại nhật bản
đi hàn làm, sang hàn làm, qua hàn làm, làm bên hàn > lao động đi hàn quốc, làm việc tại hàn quốc
đi đài loan làm, sang đài loan làm, qua đài loan làm > lao động đi đài loan, làm việc tại đài loan
lao động nước ngoài = lao động là người nước ngoài = người lao động nước ngoài = người nước ngoài làm việc
lao động tây, người tây làm việc, thợ nước ngoài, chuyên gia nước ngoài > lao động nước ngoài
giấy phép lao động = cấp giấy phép lao động
trường nghề, trường dạy nghề, chỗ dạy nghề > cơ sở giáo dục nghề nghiệp
cơ sở giáo dục nghề nghiệp = cơ sở dạy nghề
tuyển sinh học nghề, tuyển học viên nghề, vô trường nghề, vào trường nghề > tuyển sinh đào tạo,
  tuyển sinh giáo dục nghề nghiệp
người học nghề, học viên học nghề, đi học nghề > đào tạo nghề
dạy nghề cho nông dân, dạy nghề nông thôn, nông dân học nghề > đào tạo nghề cho lao động nông thôn
lao động có tay nghề, người có tay nghề, lao động có nghề, thợ lành nghề > lao động qua đào tạo
lao động chân tay, lao động không có tay nghề > lao động phổ thông
chết khi làm việc, chết lúc làm việc, chết khi lao động, chết lúc làm > chết do tai nạn lao động,
  tai nạn lao động chết người
tai nạn công trường, tai nạn trong xưởng, tai nạn nhà máy > tai nạn lao động
vệ sinh lao động = an toàn, vệ sinh lao động = an toàn lao động

đóng bảo hiểm, tham gia đóng bảo hiểm, người đóng bảo hiểm > tham gia bảo hiểm, tham gia bảo hiểm xã hội
dân đóng bảo hiểm tự nguyện, mua bảo hiểm tự nguyện, tự đóng bảo hiểm > bảo hiểm xã hội tự nguyện
mua thẻ bảo hiểm, người mua bảo hiểm y tế, dân có thẻ bảo hiểm, dân có bảo hiểm y tế, người có bảo hiểm y tế,
  phủ bảo hiểm y tế > tham gia bảo hiểm y tế
bảo hiểm y tế hộ gia đình = bảo hiểm y tế theo hộ gia đình
tiền thu bảo hiểm, bảo hiểm thu được > thu bảo hiểm xã hội, thu bhxh
tiền chi bảo hiểm, bảo hiểm chi ra, bảo hiểm chi trả > chi bảo hiểm xã hội, chi trả bảo hiểm
lãnh tiền một cục, rút một cục, rút bảo hiểm, rút bhxh > bảo hiểm xã hội một lần
lãnh lương hưu trí, người lãnh lương hưu, cụ hưu trí, ông bà hưu trí > người hưởng lương hưu
tiền thai sản, tiền đẻ, nghỉ đẻ, nghỉ sinh > chế độ thai sản
tiền ốm đau > chế độ ốm đau
nộp đơn thất nghiệp, xin trợ cấp thất nghiệp, làm hồ sơ thất nghiệp > đề nghị hưởng trợ cấp thất nghiệp
vào công đoàn, thêm đoàn viên công đoàn > kết nạp đoàn viên công đoàn, đoàn viên công đoàn
công đoàn cơ sở = tổ chức công đoàn cơ sở

lo cho dân có việc, bố trí việc làm, sắp xếp việc làm, kiếm được chỗ làm, được nhận vào làm, vô làm, có chỗ làm mới,
  đi làm được, tìm được chỗ làm, có việc làm mới, tìm được việc làm, thêm việc làm, thêm chỗ làm > giải quyết việc làm
giới thiệu chỗ làm, mai mối việc làm, giới thiệu cho việc làm > giới thiệu việc làm
hội chợ tuyển dụng, ngày hội việc làm, phiên chợ việc làm, phiên việc làm > phiên giao dịch việc làm
dạy thợ, dạy cái nghề, luyện tay nghề, ra nghề, cầm tay chỉ việc, học cái nghề, truyền nghề, lớp dạy nghề cho dân,
  đào tạo thợ > đào tạo nghề
thợ có nghề, người lao động có nghề > lao động qua đào tạo
lao động có bằng cấp chứng chỉ = lao động qua đào tạo có bằng cấp, chứng chỉ = lao động có bằng, chứng chỉ
ở nhà không việc, không kiếm được việc, không ai thuê, mất chén cơm, mất cần câu cơm, thất nghiệp dài, chưa có việc,
  không có việc, chưa kiếm ra việc > thất nghiệp
mất việc làm hàng loạt, bị cho nghỉ, bị cho nghỉ việc, bị cho thôi việc, đuổi việc công nhân, thải công nhân,
  bớt công nhân, cho công nhân về quê, giảm thợ, giảm công nhân, giãn thợ, công ty cắt người > mất việc làm,
  cắt giảm lao động
xin hưởng thất nghiệp, nộp hồ sơ thất nghiệp, làm đơn thất nghiệp, đăng ký thất nghiệp
  > đề nghị hưởng trợ cấp thất nghiệp
nhận tiền thất nghiệp, hưởng tiền thất nghiệp, được tiền thất nghiệp, lấy tiền thất nghiệp,
  bảo hiểm thất nghiệp trả tiền > hưởng trợ cấp thất nghiệp
cần người làm, kiếm người làm, cần thợ, cần công nhân, tìm công nhân, tìm thợ, cần tuyển người, kiếm công nhân
  > nhu cầu tuyển dụng, tuyển dụng lao động
dân lao động, người làm thuê, anh chị em công nhân, thợ máy, dân công sở, người làm mướn > lao động, người lao động
đồng lương công nhân, tiền lương thợ, tiền công thợ, lương ba cọc ba đồng, lương bổng, lương người lao động,
  tiền lương người lao động > tiền lương, tiền lương bình quân
đồng ra đồng vào, tiền kiếm được mỗi tháng, kiếm mỗi tháng, mỗi tháng kiếm được > thu nhập bình quân
mỗi đầu người kiếm được, mỗi người dân kiếm được, thu nhập mỗi người, thu nhập một người, thu nhập của dân,
  mỗi người dân làm ra, thu nhập người dân > thu nhập bình quân đầu người
tháng lương thứ mười ba, lương tháng 13, tháng lương 13, tiền thưởng tết công nhân, thưởng cuối năm công nhân,
  tiền thưởng cuối năm công nhân > thưởng tết
khất lương, công ty khất lương, ngâm lương, treo lương, giật lương, chưa trả lương, lương trễ > nợ lương
công nhân ngừng việc, công nhân phản đối, nghỉ làm tập thể, công nhân bỏ xưởng > đình công, ngừng việc tập thể
xuất ngoại làm ăn, bán sức lao động nước ngoài, lao động xuất ngoại, đi làm ăn nước ngoài, đi lao động xứ người,
  đi cày nước ngoài, làm thuê xứ người, lao động xuất cảnh, người đi xuất khẩu lao động, đi làm tây,
  xuất ngoại đi làm, xuất ngoại đi làm thuê, xuất ngoại kiếm sống, xuất ngoại mưu sinh, xuất ngoại lao động,
  người xuất ngoại làm thuê, lao động đi xuất khẩu
  > xuất khẩu lao động
đi xuất khẩu lao động nhật, lao động đi nhật > lao động đi nhật bản, làm việc tại nhật bản
đi xuất khẩu lao động hàn, lao động đi hàn > lao động đi hàn quốc, làm việc tại hàn quốc
lao động đi đài, đi đài loan > lao động đi đài loan, làm việc tại đài loan
tây làm việc, người nước ngoài làm thuê, thợ trung quốc, người trung quốc làm việc, lao động ngoại quốc,
  lao động ngoại > lao động nước ngoài
thợ chết, công nhân chết khi làm, té giàn giáo, ngã giàn giáo, ngã khi làm việc, tai nạn lúc làm > tai nạn lao động
đóng bhxh, người đóng bhxh, người tham gia đóng bảo hiểm xã hội, người có đóng bảo hiểm > tham gia bảo hiểm xã hội
bảo hiểm tự đóng, tự mua bảo hiểm xã hội, bà con mua bảo hiểm tự nguyện, người dân tự đóng bảo hiểm
  > bảo hiểm xã hội tự nguyện
bảo hiểm bắt buộc công ty đóng, công ty đóng bảo hiểm cho công nhân > bảo hiểm xã hội bắt buộc
có thẻ khám bệnh, thẻ khám bệnh, thẻ khám bảo hiểm, thẻ y tế, dân được bảo hiểm y tế, người mua thẻ bảo hiểm,
  tỷ lệ có thẻ bảo hiểm y tế, phủ thẻ bảo hiểm, mua thẻ y tế > tham gia bảo hiểm y tế
công ty trốn bảo hiểm, nợ bhxh, thiếu tiền đóng bảo hiểm, chây ì đóng bảo hiểm, chây ì bảo hiểm,
  công ty quịt bảo hiểm, né đóng bảo hiểm > nợ bảo hiểm, chậm đóng bảo hiểm xã hội
lãnh một cục, lãnh bảo hiểm một cục, rút hết bảo hiểm, rút sổ bảo hiểm, bán sổ bảo hiểm, nhận bảo hiểm một lần
  > bảo hiểm xã hội một lần
tiền hưu, lãnh hưu, tiền hưu bổng, lương hưu bổng, người hưởng hưu, người lãnh hưu, cán bộ hưu, các cụ hưu,
  người ăn lương hưu > người hưởng lương hưu, hưởng lương hưu
trợ cấp sinh đẻ, tiền nghỉ đẻ, tiền sinh con, tiền nghỉ sinh > chế độ thai sản
tiền nghỉ ốm, nghỉ ốm, nghỉ bệnh > chế độ ốm đau
người vào công đoàn, vô công đoàn, công đoàn mới > kết nạp đoàn viên công đoàn, thành lập công đoàn cơ sở
nhà cho thợ, nhà trọ cho công nhân, chỗ ở cho công nhân, phòng trọ công nhân > nhà ở công nhân
lao động có bằng cấp, lao động có chứng chỉ > lao động qua đào tạo có bằng cấp chứng chỉ

người đang hưởng hưu, nhận lương hưu, tiền lương hưu > người hưởng lương hưu, lương hưu
có việc để làm, lo chỗ làm, kiếm được công việc, tìm được công việc, giúp dân có việc > giải quyết việc làm
tìm việc giúp, giúp tìm việc > giới thiệu việc làm
mở lớp dạy nghề, mở lớp nghề, dạy nghề cho dân, học xong nghề, học nghề xong > đào tạo nghề
nông dân được học nghề > đào tạo nghề cho lao động nông thôn
lao động đã học nghề, lao động qua trường lớp > lao động qua đào tạo
người mất việc, công nhân mất việc, công nhân bị mất việc, công nhân bị nghỉ việc, bị cắt hợp đồng, công ty sa thải,
  công ty cho thôi việc > mất việc làm, cắt giảm lao động
lãnh thất nghiệp, lĩnh thất nghiệp > hưởng trợ cấp thất nghiệp
không kiếm ra việc, không tìm được việc, ra trường thất nghiệp, thanh niên không có việc > thất nghiệp
đi lao động nước bạn > xuất khẩu lao động, đi làm việc ở nước ngoài
đi làm xa nhà, làm thuê xa, đi làm thuê xa, đi làm tỉnh khác, đi làm ở tỉnh khác, vào nam làm, vô nam làm ăn,
  vào nam làm ăn, lên thành phố làm, bỏ quê đi làm > lao động đi làm ăn xa, làm việc ngoài tỉnh
nhận vào làm công nhân, tuyển thêm công nhân, tuyển thêm người, tuyển người làm, thiếu người làm, cần thêm công nhân
  > nhu cầu tuyển dụng, tuyển dụng lao động
công nhân lãnh lương, lương mỗi tháng, tiền lương mỗi tháng, lương được bao nhiêu, lãnh lương bao nhiêu
  > tiền lương bình quân, tiền lương
thu nhập mỗi tháng, làm ra mỗi tháng, làm được mỗi tháng, mỗi tháng thu nhập > thu nhập bình quân
thưởng tết cao nhất, tiền thưởng dịp tết, thưởng dịp tết, thưởng tết công nhân > thưởng tết
không trả lương, chậm phát lương, chưa phát lương, công nhân bị nợ lương, không được trả lương, trả lương trễ,
  chậm lương công nhân > nợ lương
bỏ việc đòi lương, nghỉ việc đòi lương, đình công đòi lương, kéo nhau nghỉ làm, công nhân đình công > đình công,
  ngừng việc tập thể
chết khi đang làm, mất mạng khi làm việc, thiệt mạng khi làm việc, bỏ mạng khi làm việc > chết do tai nạn lao động,
  tai nạn lao động chết người
bị tai nạn khi làm, gặp nạn khi làm việc, bị thương khi làm việc, bị thương lúc làm > tai nạn lao động
có bảo hiểm khám bệnh, mua bảo hiểm khám bệnh > tham gia bảo hiểm y tế
tiền trợ cấp thai sản > chế độ thai sản
chết vì tai nạn lao động, thiệt mạng vì tai nạn lao động, mất mạng vì tai nạn lao động, bỏ mạng vì tai nạn lao động,
  thiệt mạng do tai nạn lao động > chết do tai nạn lao động, tai nạn lao động chết người
bị thương vì tai nạn lao động > bị thương do tai nạn lao động
chết do tai nạn lao động = tử vong do tai nạn lao động
bị thương do tai nạn lao động
tiền trợ cấp thất nghiệp, nhận tiền trợ cấp thất nghiệp, lãnh tiền trợ cấp thất nghiệp > hưởng trợ cấp thất nghiệp
tiền trợ cấp thôi việc > trợ cấp thôi việc
tiền trợ cấp ốm đau > chế độ ốm đau

người sang nước ngoài làm việc, sang nước ngoài làm việc, ra nước ngoài làm việc, sang nước ngoài làm ăn, sang nước
  ngoài lao động, đi nước ngoài làm việc, sang nước khác làm việc, đi làm thuê ở nước ngoài, xuất cảnh đi làm, xuất
  cảnh lao động, đi lao động xuất khẩu, đi xklđ > xuất khẩu lao động, đi làm việc ở nước ngoài, lao động đi làm việc ở
  nước ngoài
kiếm được việc làm, có thêm việc làm, được giới thiệu việc làm, được bố trí việc làm > giải quyết việc làm, tạo việc
  làm, việc làm tăng thêm
lãnh trợ cấp thất nghiệp, lĩnh trợ cấp thất nghiệp, ăn tiền thất nghiệp, mất việc làm hồ sơ hưởng trợ cấp thất nghiệp
  > hưởng trợ cấp thất nghiệp, trợ cấp thất nghiệp
học lấy nghề, được dạy nghề, được học nghề, học nghề ngắn hạn > đào tạo nghề, tuyển sinh đào tạo nghề
lương tháng bình quân, lương bình quân tháng, tiền công bình quân, mức lương trung bình > tiền lương bình quân, thu
  nhập bình quân

nghỉ việc tập thể, nghỉ việc tập thể để phản đối, nghỉ làm để phản đối, cùng nhau nghỉ việc, đồng loạt nghỉ việc,
  đồng loạt nghỉ làm, rủ nhau nghỉ làm, rủ nhau nghỉ việc, ngừng làm để phản đối, công nhân nghỉ việc tập thể,
  công nhân đồng loạt nghỉ, công nhân bỏ máy, công nhân tụ tập phản đối > đình công, ngừng việc tập thể
trở lại làm việc = quay lại làm việc = quay trở lại làm việc
quay lại nhà máy, trở lại nhà máy, quay lại xưởng, trở lại xưởng, quay lại công ty làm, trở lại công ty làm,
  vô làm lại, vào làm lại, đi làm lại, quay lại làm, trở lại làm, vào ca lại > trở lại làm việc
công nhân tỉnh ngoài, công nhân ngoài tỉnh, công nhân tỉnh khác, công nhân nơi khác, công nhân xa quê, thợ tỉnh khác
  > công nhân ngoại tỉnh, lao động ngoại tỉnh
lao động tỉnh ngoài, lao động ngoài tỉnh, lao động tỉnh khác, người tỉnh khác đến làm > lao động ngoại tỉnh
đi ở trọ, đi thuê trọ, thuê trọ, thuê phòng trọ, thuê phòng, ở nhà thuê, ở phòng trọ > thuê nhà, tiền thuê nhà, nhà trọ
đỡ tiền nhà, đỡ tiền trọ, đỡ tiền phòng, giúp tiền nhà, giúp tiền trọ, bù tiền nhà > hỗ trợ tiền thuê nhà
được đỡ, đỡ cho > hỗ trợ, được hỗ trợ
được đỡ đầu = được nhận đỡ đầu = nhận đỡ đầu

đơn vị nấu ăn, nhà thầu nấu ăn, nhà thầu nấu cơm, nhà thầu cơm ca, công ty nấu ăn, công ty nấu cơm, bên nấu cơm,
  bên nấu ăn > công ty cung cấp suất ăn, cung cấp suất ăn
cơm ca, cơm công nhân > suất ăn, bữa ăn ca
"""
