"""Crime, drugs, smuggling, order, the border, military service."""

WORDINGS = """
phạm pháp hình sự = vụ án hình sự = tội phạm về trật tự xã hội = tội phạm trật tự xã hội = tội phạm hình sự
  = án hình sự = vụ phạm pháp
điều tra làm rõ = điều tra khám phá = khám phá án = điều tra phá án
phá án > điều tra làm rõ, điều tra khám phá
tội phạm ma túy = tội phạm về ma túy = án ma túy = vụ ma túy = phạm tội về ma túy
buôn ma túy, bán ma túy > mua bán trái phép chất ma túy, tội phạm về ma túy
dính ma túy > phạm tội về ma túy, liên quan đến ma túy
tội phạm kinh tế = tội phạm về kinh tế = án kinh tế = tội phạm trật tự quản lý kinh tế
tội phạm môi trường = tội phạm về môi trường
tội phạm công nghệ cao = tội phạm sử dụng công nghệ cao = tội phạm mạng
trộm cắp, ăn trộm, ăn cắp, mất trộm, trộm > trộm cắp tài sản
cướp giật, giật đồ > cướp giật tài sản
cướp > cướp tài sản
cướp giật tài sản
giết người = án mạng = vụ giết người
đánh nhau > cố ý gây thương tích, gây rối trật tự công cộng
đâm chém, chém nhau, đánh người > cố ý gây thương tích
lừa đảo > lừa đảo chiếm đoạt tài sản
lừa đảo qua mạng, lừa đảo online, lừa qua mạng > lừa đảo trên không gian mạng
đánh bạc > đánh bạc trái phép
cờ bạc, đá gà, xóc đĩa > đánh bạc
số đề, lô đề, ghi đề, chơi đề > đánh bạc, ghi lô đề
mãi dâm, gái gọi > mại dâm
cho vay nặng lãi, vay nặng lãi > cho vay lãi nặng, tín dụng đen
tín dụng đen > cho vay lãi nặng
xì ke, hút chích > ma túy
nghiện hút, con nghiện, nghiện ngập, người nghiện > người nghiện ma túy
người nghiện ma túy = đối tượng nghiện ma túy = người nghiện có hồ sơ quản lý
cai nghiện = cai nghiện ma túy
đi cai > cai nghiện ma túy
hàng lậu > buôn lậu, hàng nhập lậu
hàng nhái, hàng dởm, hàng rởm > hàng giả
buôn lậu = gian lận thương mại = vi phạm thương mại = buôn lậu, gian lận thương mại
  = buôn lậu, gian lận thương mại và hàng giả = vi phạm trong lĩnh vực thương mại
vượt biên, đi chui > xuất nhập cảnh trái phép
nhập cảnh trái phép
xuất cảnh trái phép
đốt pháo, pháo lậu, nổ pháo > pháo nổ
súng tự chế, nộp súng > giao nộp vũ khí, vũ khí vật liệu nổ
thu hồi vũ khí = giao nộp vũ khí = vận động giao nộp vũ khí = vũ khí giao nộp
chứng minh thư, chứng minh nhân dân > căn cước công dân
căn cước công dân = thẻ căn cước = cấp căn cước
định danh điện tử = tài khoản định danh điện tử = vneid
an ninh trật tự
tố giác tội phạm = tin báo, tố giác tội phạm = tố giác, tin báo về tội phạm
truy nã = đối tượng truy nã

giết chóc, chém chết người > giết người
trọng án > tội phạm đặc biệt nghiêm trọng, án đặc biệt nghiêm trọng
tìm ra thủ phạm, tìm ra kẻ gian, phá được án, phá được vụ án > điều tra làm rõ
tóm được, tóm gọn, bắt được kẻ gian, túm được > bắt giữ
bắt giữ = bắt được đối tượng = bắt đối tượng
ra tòa, bị đưa ra tòa, xử án > xét xử
tòa xử, tòa án xử > tòa án xét xử
đi tù, ngồi tù > phạt tù
đột vòm, khoắng đồ, đạo chích, bẻ khóa > trộm cắp tài sản
giật dây chuyền, giật điện thoại > cướp giật tài sản
ẩu đả, choảng nhau, đập nhau, đánh lộn, uýnh lộn > cố ý gây thương tích, gây rối trật tự công cộng
cố ý gây thương tích = cố ý gây thương tích hoặc gây tổn hại cho sức khỏe của người khác
gây rối = gây rối trật tự công cộng
hiếp dâm = vụ hiếp dâm
buôn người, bán phụ nữ > mua bán người
mua bán người = tội phạm mua bán người
lường gạt, gạt tiền, lừa tiền, lừa lấy tiền > lừa đảo chiếm đoạt tài sản
lừa trên mạng, lừa qua điện thoại, bị lừa trên mạng > lừa đảo trên không gian mạng
sát phạt, đánh bài ăn tiền, đánh bài, chơi bạc, sòng bạc > đánh bạc
vay tín dụng đen, tín dụng chợ đen > tín dụng đen
bán hàng trắng, buôn hàng trắng, buôn cái chết trắng, buôn ma túy > mua bán trái phép chất ma túy
hàng trắng, cái chết trắng > ma túy
dân nghiện, thằng nghiện, người hút chích, hút hít > người nghiện ma túy
cai thuốc, đưa đi cai, vào trại cai > cai nghiện ma túy
cai nghiện bắt buộc = đưa vào cơ sở cai nghiện bắt buộc = cai nghiện ma túy bắt buộc
cai nghiện tự nguyện = cai nghiện ma túy tự nguyện
trồng thuốc phiện, trồng cần sa > trồng cây có chứa chất ma túy
chở hàng lậu, bắt hàng lậu, hàng trốn thuế > buôn lậu, vận chuyển hàng cấm
hàng fake, đồ nhái, đồ dởm > hàng giả
hàng hết hạn, hàng quá đát > hàng quá hạn sử dụng
hàng không rõ nguồn gốc = hàng hóa không rõ nguồn gốc = hàng hóa không rõ nguồn gốc xuất xứ
trốn sang trung quốc, trốn qua biên giới, trốn ra nước ngoài > xuất cảnh trái phép
trốn vào việt nam, lén vào việt nam > nhập cảnh trái phép
đốt pháo lậu, nổ pháo trái phép, pháo tàu > pháo nổ
súng kíp > súng tự chế
báo công an, trình báo > tin báo, tố giác tội phạm
làm căn cước, cấp thẻ căn cước, làm cccd > cấp căn cước công dân
đăng ký tạm trú, khai báo tạm trú > tạm trú
trốn nã, bắt truy nã, bắt kẻ truy nã > bắt đối tượng truy nã, truy nã
biểu tình, kéo nhau đi kiện > khiếu kiện đông người, tụ tập đông người
tự sát, quyên sinh > tự tử

đi lính, đi bộ đội, đi nghĩa vụ > nhập ngũ
nhập ngũ = công dân nhập ngũ = thanh niên nhập ngũ = giao quân = tuyển quân = gọi công dân nhập ngũ
khám lính, khám nghĩa vụ, đi khám nghĩa vụ > khám tuyển nghĩa vụ quân sự
khám tuyển nghĩa vụ quân sự = khám sức khỏe nghĩa vụ quân sự = khám tuyển
dân quân = dân quân tự vệ = lực lượng dân quân
huấn luyện dân quân = huấn luyện dân quân tự vệ
quân dự bị > quân nhân dự bị, dự bị động viên
quân nhân dự bị = dự bị động viên
diễn tập = diễn tập khu vực phòng thủ

lên đường nhập ngũ, tòng quân, trai tráng nhập ngũ > nhập ngũ
khám sức khỏe đi lính, khám đi lính, khám đi bộ đội > khám tuyển nghĩa vụ quân sự
bộ đội về làng, xuất ngũ > quân nhân xuất ngũ
quân nhân xuất ngũ = bộ đội xuất ngũ
trốn lính, trốn nghĩa vụ > trốn nghĩa vụ quân sự, chống lệnh nhập ngũ
tập quân sự, tập bắn > huấn luyện quân sự, bắn đạn thật
lính biên phòng > bộ đội biên phòng
cột mốc, mốc biên giới > mốc quốc giới
mốc quốc giới = cột mốc quốc giới
tuần biên, đi tuần biên giới, tuần biên giới > tuần tra biên giới

kẻ trộm, bọn trộm, tên trộm, trộm vặt, trộm đạo, chôm chỉa, chôm đồ, ăn trộm xe, trộm xe, mất xe, mất cắp, bị trộm,
  trộm chó, trộm gà > trộm cắp tài sản
cướp tiệm vàng, cướp ngân hàng, bị cướp, bọn cướp > cướp tài sản
giật túi, bị giật > cướp giật tài sản
sát hại, đâm chết người, chém chết, đánh chết người > giết người
băng nhóm, giang hồ, côn đồ, xã hội đen > băng nhóm tội phạm, tội phạm có tổ chức
bảo kê, tống tiền, xin đểu, đòi nợ thuê > cưỡng đoạt tài sản
cưỡng đoạt tài sản = cưỡng đoạt
đập phá, phá đồ đạc > hủy hoại tài sản, cố ý làm hư hỏng tài sản
cố ý làm hư hỏng tài sản = hủy hoại hoặc cố ý làm hư hỏng tài sản
đánh công an, chống công an, hành hung cán bộ > chống người thi hành công vụ
gái bán hoa, gái mại dâm, gái làng chơi, động mại dâm, ổ mại dâm, bán dâm, mua dâm > mại dâm
mại dâm = mua bán dâm = hoạt động mại dâm
vỡ hụi, bể hụi, giật hụi > lừa đảo chiếm đoạt tài sản, chiếm đoạt tài sản
lừa chuyển tiền, lừa qua mạng xã hội, lừa qua zalo, lừa qua facebook, dụ chuyển tiền > lừa đảo trên không gian mạng
hàng đá, đập đá > ma túy đá, ma túy tổng hợp
thuốc lắc > ma túy tổng hợp
ma túy đá = methamphetamine
bạch phiến > heroin
bay lắc, chơi ma túy, xài ma túy, hít ma túy, phê ma túy, dùng ma túy > sử dụng trái phép chất ma túy
sử dụng trái phép chất ma túy = sử dụng ma túy trái phép
đánh án ma túy, phá án ma túy, bắt ma túy, vụ buôn ma túy > tội phạm về ma túy
trại cai nghiện, trung tâm cai nghiện, trại cai > cơ sở cai nghiện ma túy
cơ sở cai nghiện ma túy = cơ sở cai nghiện
ngáo đá > loạn thần do ma túy
người chơi ma túy, người xài ma túy, thanh niên nghiện > người nghiện ma túy
vụ án ra tòa, đem ra xử, đưa ra xử, tòa xét xử, án đã xử, tòa án đã xử > xét xử, đưa ra xét xử
xét xử = đưa ra xét xử = đã xét xử
tòa nhận án, án tòa nhận, án thụ lý > thụ lý, vụ án thụ lý
thụ lý = đã thụ lý = thụ lý giải quyết
người tù, tù nhân > phạm nhân
ra tù, mãn hạn tù, đi tù về > chấp hành xong án phạt tù
chấp hành xong án phạt tù = chấp hành xong hình phạt tù
ân xá, tha tù > đặc xá, tha tù trước thời hạn
ra đầu thú, tự ra trình diện > đầu thú
người bị bắt, tên bị bắt, kẻ bị bắt, tóm cổ, bắt quả tang > bắt giữ, bắt đối tượng
gây án, vụ phạm tội, tội phạm xảy ra > phạm pháp hình sự
tỷ lệ phá án, vụ phá được, vụ tìm ra thủ phạm, vụ làm rõ, truy ra thủ phạm > điều tra làm rõ
trẻ con phạm tội, vị thành niên phạm tội, thanh thiếu niên phạm tội > người dưới 18 tuổi phạm tội
súng ống, súng đạn, hàng nóng > vũ khí, vũ khí vật liệu nổ
mã tấu, dao kiếm > vũ khí thô sơ
thuốc lá lậu > thuốc lá nhập lậu, thuốc lá điếu nhập lậu
xăng lậu, dầu lậu > buôn lậu xăng dầu
hàng gian > hàng giả, buôn lậu
bắt hàng giả, hàng giả bị bắt > hàng giả
cân điêu, cân thiếu > gian lận đo lường
vụ quản lý thị trường bắt, quản lý thị trường phạt, kiểm tra chợ, kiểm tra hàng quán > kiểm tra thị trường,
  quản lý thị trường
dắt người vượt biên, đưa người qua biên giới, chở người vượt biên > tổ chức xuất nhập cảnh trái phép
rà mìn, gỡ mìn, bom mìn sót lại, bom đạn sót lại, gỡ bom > rà phá bom mìn
làm hộ chiếu, làm passport, passport > cấp hộ chiếu
nhập hộ khẩu, làm hộ khẩu > đăng ký thường trú
làm căn cước công dân, làm thẻ căn cước, đổi căn cước, thẻ cccd > cấp căn cước công dân
tổ bảo vệ xóm làng, tổ an ninh, tổ an ninh xóm > tổ bảo vệ an ninh trật tự
trai đi lính, thanh niên đi lính, tân binh, lính mới, đi quân dịch, gọi đi lính > nhập ngũ
đủ tiêu chuẩn đi lính, khám đậu nghĩa vụ > trúng tuyển nghĩa vụ quân sự, đủ điều kiện sức khỏe nhập ngũ
du kích > dân quân
"""
