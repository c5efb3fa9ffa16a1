"""Schools, pupils, teachers, exams."""

LEVELS = ("mầm non|mẫu giáo", "tiểu học|trường th", "thcs|trung học cơ sở", "thpt|trung học phổ thông")
"""What reports call the levels of schooling, from the lowest on, as parts of a pattern."""
WORDINGS = """
thầy cô > giáo viên, giáo dục đào tạo
thầy giáo, cô giáo > giáo viên
thiếu thầy cô > thiếu giáo viên
học trò > học sinh
trường lớp > trường học, cơ sở giáo dục
trường học = cơ sở giáo dục
trường mẫu giáo > trường mầm non
mẫu giáo, nhà trẻ > mầm non
cấp một, cấp 1 > tiểu học
cấp hai, cấp 2 > trung học cơ sở
cấp ba, cấp 3 > trung học phổ thông
niên khóa = năm học
đi học đều, đi học đủ > đi học chuyên cần, tỷ lệ chuyên cần
phòng học kiên cố = kiên cố hóa phòng học
thi tốt nghiệp = kỳ thi tốt nghiệp trung học phổ thông = thi tốt nghiệp trung học phổ thông
đậu tốt nghiệp, đỗ tốt nghiệp > tỷ lệ tốt nghiệp, công nhận tốt nghiệp
đỗ tốt nghiệp = được công nhận tốt nghiệp = tốt nghiệp trung học phổ thông
thi vào lớp 10, thi vào cấp 3, thi vào 10 > tuyển sinh lớp 10
tuyển sinh lớp 10 = tuyển sinh vào lớp 10
học sinh giỏi > giải học sinh giỏi
giải học sinh giỏi = đạt giải học sinh giỏi = học sinh đạt giải
bỏ học = học sinh bỏ học = thôi học = bỏ học giữa chừng
tựu trường > khai giảng
trường chuẩn, trường đạt chuẩn > trường đạt chuẩn quốc gia
trường đạt chuẩn quốc gia = trường chuẩn quốc gia = trường học đạt chuẩn quốc gia
  = trường được công nhận đạt chuẩn quốc gia
huy động trẻ ra lớp = huy động ra lớp = trẻ đến trường = trẻ ra lớp = trẻ em đến lớp
phổ cập giáo dục = đạt chuẩn phổ cập giáo dục
mù chữ > xóa mù chữ
xóa mù chữ = chống mù chữ
dạy thêm, học thêm > dạy thêm học thêm
cơm trường, ăn ở trường > bán trú
học bổng = suất học bổng = trao học bổng

thầy cô, cô thầy, người đứng lớp > giáo viên
thầy giáo cô giáo, nhà giáo > giáo viên
cán bộ quản lý, giáo viên = cán bộ quản lý, giáo viên và nhân viên = cán bộ quản lý, giáo viên, nhân viên
học trò giỏi, trò giỏi > học sinh giỏi
trẻ đi học mẫu giáo, trẻ đi mẫu giáo > trẻ mẫu giáo
trẻ đi nhà trẻ, gửi nhà trẻ > trẻ nhà trẻ
học sinh mẫu giáo, bé mẫu giáo > trẻ mẫu giáo
trẻ năm tuổi, trẻ lên năm > trẻ 5 tuổi
trường cấp một, trường cấp 1 > trường tiểu học
trường cấp hai, trường cấp 2 > trường trung học cơ sở
trường cấp ba, trường cấp 3 > trường trung học phổ thông
học sinh cấp một, học sinh cấp 1 > học sinh tiểu học
học sinh cấp hai, học sinh cấp 2 > học sinh trung học cơ sở
học sinh cấp ba, học sinh cấp 3 > học sinh trung học phổ thông
học xong cấp hai, tốt nghiệp cấp hai, tốt nghiệp cấp 2 > tốt nghiệp trung học cơ sở
học xong cấp ba, tốt nghiệp cấp ba, tốt nghiệp cấp 3 > tốt nghiệp trung học phổ thông
hoàn thành chương trình tiểu học = hoàn thành chương trình cấp tiểu học
nghỉ học giữa chừng, nghỉ học luôn > học sinh bỏ học
đến lớp đều, đi học đầy đủ > tỷ lệ chuyên cần
xin vào lớp một, vào lớp 1, vào lớp một > tuyển sinh lớp 1, trẻ 6 tuổi vào lớp 1
tuyển sinh lớp 1 = tuyển sinh vào lớp 1 = huy động trẻ 6 tuổi vào lớp 1 = trẻ 6 tuổi vào lớp 1
thi đại học > thi tốt nghiệp trung học phổ thông
sĩ tử, người đi thi > thí sinh
thí sinh dự thi = thí sinh đăng ký dự thi
đỗ đại học, đậu đại học > trúng tuyển đại học
trường nội trú > trường phổ thông dân tộc nội trú
trường phổ thông dân tộc nội trú = phổ thông dân tộc nội trú
trường phổ thông dân tộc bán trú = phổ thông dân tộc bán trú
phòng học mượn tạm, lớp học tạm, phòng học tranh tre > phòng học tạm
xây phòng học, làm phòng học > xây dựng phòng học
điểm trường lẻ = điểm trường
thiếu giáo viên = thiếu biên chế giáo viên
trung tâm học tập cộng đồng = trung tâm văn hóa, thể thao và học tập cộng đồng
lớp học chữ, học chữ, dạy chữ cho người lớn > xóa mù chữ
đóng tiền học > học phí

rớt tốt nghiệp, trượt tốt nghiệp, hỏng tốt nghiệp > không đỗ tốt nghiệp
thi đậu > đỗ tốt nghiệp, trúng tuyển
thi đỗ > trúng tuyển, đỗ tốt nghiệp
đậu vào lớp 10, đậu lớp 10, đỗ vào lớp 10, vô lớp 10 > trúng tuyển vào lớp 10, tuyển sinh lớp 10
điểm thi tốt nghiệp, điểm trung bình thi tốt nghiệp > kết quả thi tốt nghiệp, điểm trung bình
học sinh giỏi quốc gia = giải quốc gia học sinh giỏi = học sinh giỏi cấp quốc gia = giải học sinh giỏi quốc gia
thi học sinh giỏi toàn quốc > học sinh giỏi quốc gia
học sinh giỏi cấp tỉnh = giải học sinh giỏi cấp tỉnh
ẵm giải, rinh giải, giật giải, thắng giải, lãnh giải > đạt giải, đoạt giải
đạt giải = đoạt giải
giành huy chương > đạt huy chương
đoạt huy chương, ẵm huy chương, rinh huy chương > đạt huy chương, giành huy chương
rinh về, ẵm về, đem về, mang về > giành được, đạt được, đoạt giải
thầy cô thiếu, thiếu người dạy, thiếu giáo viên đứng lớp > thiếu giáo viên
tuyển thầy cô, tuyển giáo viên > tuyển dụng giáo viên
thầy cô bỏ nghề, giáo viên bỏ nghề, thầy cô nghỉ việc > giáo viên nghỉ việc, giáo viên thôi việc
con nít đi học, cho trẻ đi học, trẻ được đi học, trẻ con đi học > huy động trẻ ra lớp, trẻ đến trường
học trò đi học, học sinh đến lớp, tới lớp, đến trường đông đủ > tỷ lệ chuyên cần, học sinh đến trường
bỏ trường, thất học, bỏ ngang, học trò bỏ học, trò bỏ học, con nít bỏ học > học sinh bỏ học
ở lại lớp, đúp lớp > lưu ban
trường tư thục = trường ngoài công lập = cơ sở giáo dục ngoài công lập = trường dân lập
trường tư > trường tư thục
do tư nhân mở, do tư nhân lập, do tư nhân đứng ra mở, do tư nhân thành lập, do người dân tự mở > tư thục,
  ngoài công lập, dân lập
do nhà nước mở, do nhà nước lập, do nhà nước thành lập > công lập
trường công = trường công lập
nhóm trẻ độc lập = nhóm trẻ độc lập tư thục = cơ sở mầm non độc lập = nhóm, lớp độc lập
giữ trẻ tư nhân, nhóm trẻ tư, chỗ giữ trẻ, nhà giữ trẻ > nhóm trẻ độc lập, nhóm trẻ
biết đọc biết viết > biết chữ
biết chữ = người biết chữ
học trò nghèo, học sinh con nhà nghèo > học sinh nghèo, học sinh hộ nghèo
ăn trưa ở trường, học sinh ăn ở trường, nấu ăn ở trường > học sinh bán trú, bán trú
phòng học xây kiên cố, phòng học chắc chắn, phòng học xây, phòng học tốt > phòng học kiên cố, kiên cố hóa phòng học
phòng học hư, phòng học nát, phòng học xập xệ, phòng học dột > phòng học xuống cấp, phòng học tạm
trường làng, trường xóm > điểm trường
gom trường > sáp nhập trường, sắp xếp trường học
quỹ khuyến học = quỹ khuyến học, khuyến tài
bằng đại học, có bằng đại học > trình độ đại học
hết năm học, bế giảng > tổng kết năm học, kết thúc năm học
đánh nhau trong trường, học sinh đánh nhau, bạo lực trong trường > bạo lực học đường

thầy bà, ông giáo, bà giáo, người thầy > giáo viên
cô nuôi dạy trẻ, cô giữ trẻ, cô mẫu giáo, giáo viên mẫu giáo, cô nhà trẻ > giáo viên mầm non
được lên lớp = học sinh lên lớp
giáo viên dạy giỏi = giáo viên giỏi
giáo viên cấp một, giáo viên cấp 1, thầy cô cấp một, thầy cô cấp 1 > giáo viên tiểu học
giáo viên cấp hai, giáo viên cấp 2, thầy cô cấp hai, thầy cô cấp 2 > giáo viên trung học cơ sở
giáo viên cấp ba, giáo viên cấp 3, thầy cô cấp ba, thầy cô cấp 3 > giáo viên trung học phổ thông
hụt giáo viên, giáo viên còn thiếu, thiếu thầy thiếu cô, còn thiếu thầy cô, chưa đủ giáo viên, khát giáo viên,
  thiếu cô giáo, thiếu thầy giáo > thiếu giáo viên
thừa thầy cô, giáo viên dư, dư giáo viên, thầy cô dôi dư > thừa giáo viên
thầy cô giỏi, cô giáo giỏi, thầy giáo giỏi > giáo viên dạy giỏi
thầy cô chưa đủ bằng cấp, giáo viên chưa đủ bằng, giáo viên chưa chuẩn > giáo viên chưa đạt chuẩn
thầy cô đủ bằng cấp, giáo viên đủ bằng cấp > giáo viên đạt chuẩn
trẻ đến tuổi đi học, trẻ tới tuổi đi học, trẻ tuổi đến trường > trẻ trong độ tuổi
trẻ tiểu học > học sinh tiểu học
trò nhỏ, con em đi học, lũ học trò, đám học trò, em học sinh, các em học sinh, các trò > học sinh
trường nhà trẻ, trường con nít > trường mầm non, mầm non
bổ túc văn hóa, học bổ túc > giáo dục thường xuyên, trung tâm giáo dục thường xuyên
trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên = trung tâm gdnn - gdtx
lò luyện thi, lò dạy thêm, trung tâm dạy thêm > dạy thêm học thêm
trung tâm tiếng anh, trung tâm ngoại ngữ > trung tâm ngoại ngữ tin học
bỏ lớp, nghỉ luôn ở nhà, đứt gánh học hành, nghỉ học ở nhà, học sinh nghỉ ngang, học trò nghỉ học > học sinh bỏ học
bỏ học theo chồng, nghỉ học lấy chồng, bỏ học lấy chồng > học sinh bỏ học
không được lên lớp, phải học lại lớp, học lại lớp, ở lại một năm > lưu ban
vắng học, nghỉ học nhiều, hay nghỉ học > tỷ lệ chuyên cần
lấy bằng cấp ba, lấy bằng cấp 3, tốt nghiệp phổ thông, học xong lớp 12, thi hết lớp 12
  > tốt nghiệp trung học phổ thông, thi tốt nghiệp
thi tốt nghiệp phổ thông, kỳ thi tú tài, thi tú tài, thi hết cấp ba, thi hết cấp 3, thi quốc gia
  > thi tốt nghiệp trung học phổ thông
rớt lớp 10, trượt lớp 10, thi rớt lớp 10 > không trúng tuyển vào lớp 10
học hết cấp hai, lấy bằng cấp hai, xong lớp 9 > tốt nghiệp trung học cơ sở
học xong cấp một, xong lớp 5, học xong tiểu học > hoàn thành chương trình tiểu học
vô đại học, vào đại học, lên đại học > trúng tuyển đại học
phân luồng = phân luồng học sinh = phân luồng học sinh sau tốt nghiệp trung học cơ sở
rẽ sang học nghề, học nghề sau lớp 9, học nghề sau cấp hai > phân luồng học sinh
thi học trò giỏi, thi học sinh giỏi, đội tuyển học sinh giỏi, đi thi học sinh giỏi > giải học sinh giỏi,
  học sinh giỏi cấp tỉnh
thi khoa học kỹ thuật = cuộc thi khoa học kỹ thuật
thi olympic, huy chương olympic > olympic quốc tế, đoạt giải olympic
học lực giỏi, học khá giỏi > học sinh khá giỏi
trường lên chuẩn, trường được công nhận chuẩn, trường lên chuẩn quốc gia, trường có chuẩn quốc gia, trường được chuẩn
  > trường đạt chuẩn quốc gia
trường dột nát, trường hư, trường xuống cấp, trường tạm bợ, trường tranh tre, phòng học lá, lớp học tranh tre
  > phòng học tạm, phòng học xuống cấp
phòng học thiếu, lớp học thiếu, thiếu chỗ học, thiếu lớp học, lớp học quá tải, sĩ số đông > thiếu phòng học
xây trường, cất trường, xây thêm lớp, xây lớp học, xây thêm phòng học, làm trường mới > xây dựng trường học,
  xây dựng phòng học
trường khang trang, phòng học khang trang, phòng học bê tông, phòng học mái bằng > phòng học kiên cố
phòng vi tính, phòng máy tính > phòng tin học
nhà ở của thầy cô, nhà tập thể giáo viên, chỗ ở giáo viên, nhà cho giáo viên > nhà công vụ giáo viên
nhà công vụ giáo viên = nhà công vụ cho giáo viên = nhà ở giáo viên
cơm trưa học sinh, ăn ngủ tại trường, ở lại trường buổi trưa, học cả ngày ở trường > bán trú
học hai buổi, học cả ngày, học 2 buổi > học 2 buổi/ngày
dạy hai buổi một ngày, học ngày hai buổi > học 2 buổi/ngày
miễn tiền học, miễn tiền trường, khỏi đóng học phí, không phải đóng học phí, bỏ học phí, cho học miễn phí, bớt học phí
  > miễn giảm học phí, miễn học phí
miễn học phí = miễn, giảm học phí
tiền trường, tiền đóng trường, tiền học hành > học phí
thu tiền trái phép của trường, thu bậy tiền trường > các khoản thu đầu năm học, lạm thu
sách học, sách giáo khoa cho trẻ > sách giáo khoa
xe đạp tặng học sinh > tặng xe đạp
học trò mồ côi, học trò khó khăn, học trò nghèo vượt khó, học sinh hoàn cảnh khó khăn, trò nghèo > học sinh nghèo,
  học sinh có hoàn cảnh khó khăn
lễ khai trường, ngày khai trường, ngày tựu trường, vào năm học mới, vô năm học, bước vào năm học > khai giảng,
  năm học mới
nghỉ tết học sinh, học sinh nghỉ tết > lịch nghỉ tết học sinh
không biết chữ, dốt chữ, người không biết chữ, dốt đặc, một chữ bẻ đôi không biết > mù chữ
trẻ đánh nhau ở trường, bắt nạt ở trường, bắt nạt học sinh > bạo lực học đường
trường chuẩn mức 1, trường chuẩn mức độ 1 > trường đạt chuẩn quốc gia mức độ 1
trường chuẩn mức 2, trường chuẩn mức độ 2 > trường đạt chuẩn quốc gia mức độ 2

tỷ lệ đỗ, đậu tốt nghiệp cấp ba, đỗ tốt nghiệp cấp ba, đỗ tú tài, thi tốt nghiệp đậu > tỷ lệ tốt nghiệp, đỗ tốt nghiệp
rớt tú tài > không đỗ tốt nghiệp
học sinh đậu đại học, học sinh đỗ đại học > trúng tuyển đại học
đậu cấp ba, đỗ cấp ba, đậu vào cấp ba, đỗ vào cấp ba, học tiếp lên cấp ba, học lên cấp ba, được vào cấp ba
  > trúng tuyển vào lớp 10, tuyển sinh lớp 10
thi lớp 10, thi vào cấp ba, thi lên cấp ba, thi chuyển cấp > tuyển sinh lớp 10
thi rớt cấp ba, rớt cấp ba > không trúng tuyển vào lớp 10
nghỉ học hẳn, nghỉ học đi làm, bỏ học đi làm, bỏ học ở nhà, bỏ học hẳn, bỏ học đi làm thuê, thôi không đi học,
  không đi học nữa, không đến trường nữa, học sinh nghỉ học, trẻ bỏ học, trẻ em bỏ học, trẻ nghỉ học, con em bỏ học,
  bỏ học nửa chừng, bỏ dở việc học > học sinh bỏ học
đưa trẻ trở lại lớp > vận động học sinh ra lớp, học sinh bỏ học quay lại trường
đi học đúng tuổi, vào lớp đúng tuổi, trẻ tới lớp, trẻ em đến trường, trẻ em tới trường > huy động trẻ ra lớp,
  trẻ đến trường
trẻ đi học mầm non, trẻ học mầm non, trẻ mầm non đến lớp, trẻ mẫu giáo đi học > huy động trẻ mẫu giáo, trẻ mẫu giáo
bé đi nhà trẻ, cho con đi nhà trẻ > huy động trẻ nhà trẻ, trẻ nhà trẻ
học sinh vào lớp một, trẻ lên lớp một, vô lớp một > tuyển sinh lớp 1, trẻ 6 tuổi vào lớp 1
lên lớp thẳng > học sinh lên lớp
học sinh ở lại lớp, bị đúp > lưu ban
không đủ giáo viên, không đủ thầy cô, lớp không có thầy cô > thiếu giáo viên
dư thầy cô > thừa giáo viên
nhận thêm giáo viên, tuyển thêm giáo viên, tuyển thêm thầy cô, nhận thêm thầy cô, hợp đồng thêm giáo viên
  > tuyển dụng giáo viên
giáo viên xin nghỉ, thầy cô xin nghỉ, thầy cô bỏ dạy, giáo viên bỏ dạy, thầy cô nghỉ dạy > giáo viên nghỉ việc,
  giáo viên thôi việc
thi dạy giỏi > giáo viên dạy giỏi
trường nào đạt chuẩn, trường học chuẩn, trường được công nhận, công nhận trường chuẩn > trường đạt chuẩn quốc gia
ẵm giải nhất, đoạt giải nhất, giật giải nhất > giải nhất
ẵm giải nhì, đoạt giải nhì > giải nhì
ẵm giải ba, đoạt giải ba > giải ba
tiền học, đóng học phí, nộp học phí, tiền học phí, thu tiền học, tiền học của con, mức đóng học phí > học phí
không thu học phí, học không mất tiền > miễn giảm học phí, miễn học phí
giúp tiền đi học, hỗ trợ tiền đi học, trợ cấp đi học > hỗ trợ chi phí học tập
được nhận học bổng, nhận học bổng, phát học bổng > học bổng, trao học bổng
tiền ăn của trẻ, tiền ăn bán trú > hỗ trợ tiền ăn trưa, hỗ trợ ăn trưa
cất thêm phòng học, làm thêm phòng học, xây thêm trường, dựng lớp học > xây dựng trường học, xây dựng phòng học
trường bị hỏng, lớp học bị hỏng, lớp học dột nát, học nhờ, phải học nhờ, phòng học nhờ > phòng học tạm,
  phòng học xuống cấp, phòng học mượn
không đủ phòng học, không đủ lớp học, trường quá tải, trường thiếu phòng > thiếu phòng học
dồn trường, dồn điểm trường, bỏ điểm trường lẻ, xóa điểm trường > sáp nhập trường, sắp xếp trường học
tựu trường trở lại > khai giảng, năm học mới
đi dạy thêm, mở lớp dạy thêm, đi học thêm, dạy thêm trái phép > dạy thêm học thêm
học sinh bị bắt nạt, học sinh bị đánh, trẻ bị bắt nạt, đánh bạn học > bạo lực học đường
đi học nội trú > trường phổ thông dân tộc nội trú
chưa biết chữ, người chưa biết chữ, người lớn không biết chữ > mù chữ
điểm thi trung bình, thi được mấy điểm > điểm trung bình
biết cái chữ, người lớn học chữ, dạy cái chữ, dạy chữ cho bà con, xóa nạn mù chữ > xóa mù chữ
tiền học bổng > học bổng
tiền học nghề > kinh phí đào tạo nghề
tiền học thêm > dạy thêm học thêm
tiền học lái xe > đào tạo lái xe
tỷ lệ đỗ tốt nghiệp, tỷ lệ đậu tốt nghiệp > tỷ lệ tốt nghiệp, đỗ tốt nghiệp
tỷ lệ đỗ đại học, tỷ lệ đậu đại học > trúng tuyển đại học
tỷ lệ đỗ lớp 10, tỷ lệ đỗ vào lớp 10, tỷ lệ đậu lớp 10, tỷ lệ đậu vào lớp 10 > trúng tuyển vào lớp 10

đóng học phí, nộp học phí, tiền học phí > học phí, mức thu học phí
trường công > công lập, trường công lập
nghỉ học ăn tết, nghỉ học dịp tết, nghỉ ăn tết, cho học sinh nghỉ > nghỉ tết
lớp dạy thêm, chỗ dạy thêm, nơi dạy thêm, trung tâm dạy thêm, điểm dạy thêm > cơ sở dạy thêm, dạy thêm
tuyển thêm, nhận thêm > tuyển dụng
thiếu thầy cô, thiếu thầy, thiếu cô giáo > thiếu giáo viên

nghỉ học ngang, thôi không học nữa > bỏ học, học sinh bỏ học
tiền học mỗi tháng > học phí, mức thu học phí
đỗ tốt nghiệp cấp 3, đậu tốt nghiệp cấp 3 > tốt nghiệp thpt, tốt nghiệp trung học phổ thông
thiếu thầy cô giáo > thiếu giáo viên
cô cậu học trò, em nhỏ đi học, các em đi học > học sinh

bỏ thi, không đến thi, không tới thi, không đi thi, không chịu thi, đăng ký mà không thi, đăng ký mà không đến thi,
  đăng ký nhưng không thi, đăng ký nhưng không đến thi, vắng mặt khi thi, nghỉ thi > vắng thi, thí sinh vắng, vắng
em thi, em dự thi, em đi thi, học trò đi thi, học sinh đi thi, sĩ tử, người đi thi > thí sinh
thầy cô còn hụt, hụt thầy cô, hụt thầy, hụt người dạy, khuyết thầy cô, khuyết giáo viên, thầy cô còn khuyết,
  giáo viên còn khuyết, thầy cô còn thiếu, cần thêm thầy cô > thiếu giáo viên, giáo viên còn thiếu
còn hụt, còn khuyết > còn thiếu, thiếu
"""
