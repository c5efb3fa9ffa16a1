"""Work, wages, vocational training, social insurance."""

WORDINGS = """
kiếm việc, kiếm việc làm, tìm việc, tìm việc làm, có việc làm, tìm được việc, kiếm được việc, có việc
  > giải quyết việc làm
việc mới > việc làm mới, giải quyết việc làm
giải quyết việc làm = tạo việc làm = tạo việc làm mới = lao động có việc làm mới = việc làm mới
  = việc làm tăng thêm = lao động có việc làm tăng thêm = lao động được giải quyết việc làm
lao động có việc làm
giới thiệu việc làm = tư vấn giới thiệu việc làm
học nghề, dạy nghề > đào tạo nghề, giáo dục nghề nghiệp
đào tạo nghề = dạy nghề = học nghề = lao động được đào tạo nghề = người được đào tạo nghề
đào tạo nghề cho lao động nông thôn = đào tạo nghề lao động nông thôn
lao động qua đào tạo = lao động đã qua đào tạo
mất việc > thất nghiệp, trợ cấp thất nghiệp
nghỉ việc, thôi việc > trợ cấp thất nghiệp
tiền thất nghiệp > trợ cấp thất nghiệp
trợ cấp thất nghiệp = hưởng trợ cấp thất nghiệp
đi làm nước ngoài, đi nước ngoài làm, đi làm ở nước ngoài > xuất khẩu lao động, đi làm việc ở nước ngoài
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
người có thẻ bảo hiểm, ai có thẻ bảo hiểm, dân có bảo hiểm > tham gia bảo hiểm y tế
công ty nợ bảo hiểm, trốn đóng bảo hiểm, thiếu tiền bảo hiểm > chậm đóng bảo hiểm xã hội, nợ bảo hiểm
rút bảo hiểm một lần, lãnh bảo hiểm một lần > bảo hiểm xã hội một lần
bảo hiểm xã hội một lần = hưởng bảo hiểm xã hội một lần = trợ cấp bảo hiểm xã hội một lần
lãnh lương hưu, ăn lương hưu, lĩnh lương hưu > hưởng lương hưu
lãnh tiền thất nghiệp, ăn thất nghiệp, lĩnh tiền thất nghiệp > hưởng trợ cấp thất nghiệp
"""
