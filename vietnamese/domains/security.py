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

vụ phạm pháp hình, vụ án trật tự, án trật tự xã hội, tội phạm thường, tội phạm hình, vụ hình sự > phạm pháp hình sự
lần ra thủ phạm, phá được, tìm ra hung thủ, bắt được hung thủ, phanh phui vụ án, phăng ra, công an phá án,
  khám phá vụ án, vụ đã phá, vụ phá xong, phá thành công, khui ra vụ án > điều tra làm rõ
tóm sống, thộp cổ, bắt gọn, tóm được tên, còng tay, bắt được tên, bắt được thủ phạm, tra tay vào còng,
  bắt người phạm tội, bắt nghi phạm > bắt giữ, bắt đối tượng
kẻ xấu, tên tội phạm, kẻ phạm tội, nghi phạm, nghi can, hung thủ, thủ phạm, kẻ gian > đối tượng, đối tượng phạm tội
trộm vào nhà, nhà bị trộm, bị mất trộm, ăn trộm vặt, rạch túi, móc túi, trộm đồ, lấy trộm, lấy cắp, đánh cắp,
  trộm cắp vặt, cạy cửa, trộm trâu, trộm trâu bò, trộm tiền, trộm vàng, kẻ cắp, ăn cắp vặt > trộm cắp tài sản
chặn đường cướp, trấn lột, ăn cướp, kẻ cướp, cướp có súng, cướp nhà băng, cướp tiệm > cướp tài sản
giật giỏ xách, giật túi xách, giật bóp, giật vòng vàng, cướp giật đường phố, kẻ giật dọc, giật dọc > cướp giật tài sản
đoạt mạng, mưu sát, hạ sát, thủ tiêu, đâm chết, chém giết, cướp mạng người, án giết người > giết người
đánh nhau gây thương tích, đánh trọng thương, gây thương tích, đả thương, hành hung, đánh hội đồng, xô xát, hỗn chiến,
  chém nhau bị thương, cầm dao chém > cố ý gây thương tích
tụ tập quậy phá, quậy phá, làm loạn, phá làng phá xóm, quậy xóm > gây rối trật tự công cộng
cưỡng bức, cưỡng hiếp > hiếp dâm
bắt cóc bán, lừa bán phụ nữ, lừa bán sang trung quốc, buôn bán người, lừa bán người, buôn phụ nữ trẻ em
  > mua bán người
lừa gạt, lừa tình lấy tiền, gạt lấy tiền, chiếm đoạt tiền, bịp bợm, cú lừa, lùa gà, lừa lấy của, lừa của
  > lừa đảo chiếm đoạt tài sản
gọi điện lừa, giả công an lừa tiền, giả danh công an, bị hack facebook lừa tiền, lừa trên facebook, lừa trên zalo,
  cú lừa trên mạng, dụ tiền trên mạng, lừa bằng điện thoại > lừa đảo trên không gian mạng
đỏ đen, gầy sòng, gá bạc, chắn cạ, bài bạc, cá độ, cá độ bóng đá, bầu cua, tài xỉu, xóc dĩa, đánh phỏm, trường gà,
  đá gà ăn tiền, con bạc, máu me cờ bạc, đánh đề > đánh bạc
bán thân, buôn phấn bán hương, tú bà, chứa gái, môi giới gái, gái đứng đường, đi khách > mại dâm
vay cắt cổ, cho vay cắt cổ, vay nóng, vay lãi ngày, bốc bát họ, vay xã hội đen, cho vay nóng, vay lãi cắt cổ
  > cho vay lãi nặng, tín dụng đen
thuốc phiện lậu, buôn cái chết, buôn thuốc phiện, bán thuốc phiện, chở ma túy, buôn bán ma túy, trùm ma túy,
  bán lẻ ma túy, bán hàng đá, buôn heroin, đường dây ma túy > mua bán trái phép chất ma túy, tội phạm về ma túy
giữ ma túy trong người, giấu ma túy, cất ma túy, cất giấu ma túy > tàng trữ trái phép chất ma túy
tàng trữ trái phép chất ma túy = tàng trữ ma túy
mua bán trái phép chất ma túy = mua bán ma túy
hít đồ, chích choác, chơi đồ, phê thuốc, chích heroin, cắn thuốc, hút ma túy, chơi hàng đá, mở tiệc ma túy,
  tiệc ma túy, chơi hàng trắng, sử dụng ma túy > sử dụng trái phép chất ma túy
đệ tử nàng tiên nâu, ma cô nghiện, dân chích choác, dính nghiện, mắc nghiện, vướng nghiện, dân xì ke,
  thành phần nghiện, kẻ nghiện > người nghiện ma túy
bỏ nghiện, dứt nghiện, cắt cơn, cắt cơn nghiện, đi cai nghiện, cai ma túy, cai thuốc phiện > cai nghiện ma túy
cai tại gia, cai ở nhà, cai nghiện ở nhà, cai tại nhà > cai nghiện tại gia đình, cộng đồng
trại phục hồi, trung tâm cai, trường cai > cơ sở cai nghiện ma túy
hàng cấm lậu, buôn hàng lậu, chuyển hàng lậu, vác hàng lậu, hàng trốn hải quan, gian thương, làm ăn gian dối,
  buôn gian bán lận, buôn hàng cấm > buôn lậu, gian lận thương mại
đồ giả, hàng tàu giả, hàng nhái hiệu, hàng lô, hàng pha ke, nhái hiệu, làm giả nhãn hiệu, giả nhãn mác > hàng giả
hàng trôi nổi, hàng xách tay, hàng không giấy tờ, hàng không có hóa đơn, hàng không hóa đơn
  > hàng hóa không rõ nguồn gốc
thuốc lá thẻ, thuốc lá ngoại, thuốc lá jet hero > thuốc lá nhập lậu
trốn qua trung quốc, lén qua biên giới, chui qua biên giới, vượt biên sang trung quốc, vượt biên trái phép,
  trốn đi nước ngoài > xuất cảnh trái phép
vào lậu, nhập cảnh lậu, lén vô việt nam, từ trung quốc trốn về, nhập cảnh chui > nhập cảnh trái phép
pháo cấm, pháo tự chế, làm pháo, pháo chuột, pháo đùng, buôn pháo, chế pháo > pháo nổ
súng săn, súng hơi, súng cồn, súng kíp tự chế > vũ khí
nộp lại súng, nộp vũ khí, giao súng, đem nộp súng > giao nộp vũ khí
tin báo tội phạm, báo tin tội phạm, người dân tố giác > tin báo, tố giác tội phạm
căn cước gắn chíp, thẻ gắn chíp, làm thẻ căn cước công dân, thẻ chứng minh, làm chứng minh thư, đổi chứng minh
  > căn cước công dân, cấp căn cước
kích hoạt vneid, cài vneid, làm định danh, tài khoản vneid > định danh điện tử
người chết vì tự tử, treo cổ, thắt cổ, uống thuốc sâu tự tử, nhảy cầu, tự tìm đến cái chết > tự tử
chạy trốn khỏi nhà tù, vượt ngục, trốn trại > trốn khỏi nơi giam
nhà tù, nhà giam, trại giam giữ, buồng giam > trại giam, trại tạm giam
mặc áo lính, khoác áo lính, lính nghĩa vụ, lính tráng nhập ngũ, vào lính, vô lính, đi quân đội, vào bộ đội, vô bộ đội,
  nhập trại lính, giao lính, tuyển lính, giao quân nhập ngũ, trai làng đi lính > nhập ngũ
khám đi nghĩa vụ, khám bộ đội, khám tuyển quân, thanh niên đi khám, khám tuyển bộ đội > khám tuyển nghĩa vụ quân sự
lính về làng, lính ra quân, bộ đội phục viên, lính phục viên, phục viên, lính mãn hạn, bộ đội ra quân, giải ngũ,
  mãn lính > quân nhân xuất ngũ
lính dự bị, bộ đội dự bị > quân nhân dự bị
anh dân quân, du kích xã, tự vệ xã > dân quân tự vệ
tập trận, thao diễn, diễn tập đánh trận > diễn tập
tập luyện dân quân, tập huấn dân quân > huấn luyện dân quân
nhổ cây thuốc phiện, phá cây thuốc phiện, phá cây cần sa > triệt phá cây có chứa chất ma túy
trồng cây anh túc, cây anh túc > trồng cây có chứa chất ma túy

tìm được thủ phạm, bắt được kẻ trộm, vụ được phá, vụ án được phá, án được phá, phá xong án, phá án nhanh, lật tẩy,
  vạch mặt thủ phạm, truy ra kẻ gian > điều tra làm rõ
chưa bắt được thủ phạm, án chưa phá > chưa điều tra làm rõ
bị công an bắt, công an bắt, công an bắt giữ, công an tóm, bị tóm, sa lưới, lọt lưới công an, bị tra tay còng,
  bắt tại trận, bắt tận tay > bắt giữ, bắt đối tượng
bị lập án, lập án điều tra > khởi tố
ra hầu tòa, hầu tòa, đứng trước vành móng ngựa, bị tòa xử, tòa án đem ra xử, tòa án xử được, xử xong ở tòa > xét xử,
  đưa ra xét xử
bị tuyên án tù, lãnh án tù, lĩnh án tù, nhận án tù, bị phạt tù, bóc lịch, ăn cơm tù > phạt tù
vụ mất trộm, nhà mất trộm, mất trộm xe, mất trộm trâu bò, kẻ trộm vào nhà, bị kẻ gian lấy, bị trộm xe, bị trộm đồ,
  trộm xe máy, ăn cắp xe, ăn cắp đồ, ăn trộm đồ, đột nhập nhà trộm, đột nhập lấy trộm, trộm đột nhập, bẻ khóa xe,
  phá khóa trộm, cuỗm tài sản, cuỗm mất xe > trộm cắp tài sản
bị cướp tiền, dùng dao cướp, kề dao cướp, cướp tài xế > cướp tài sản
bị giật túi, bị giật đồ, bị giật dây chuyền, bị giật điện thoại, giật đồ trên đường, cướp giật trên đường
  > cướp giật tài sản
bị đánh chết, ra tay sát hại, án mạng xảy ra, chồng giết vợ, giết vợ, đầu độc chết người > giết người
bị chém, thanh niên đánh nhau, nhóm thanh niên đánh nhau, dùng dao chém > cố ý gây thương tích
kéo nhau đánh nhau, tụ tập đánh nhau, tụ tập gây rối, gây gổ nơi công cộng > gây rối trật tự công cộng
bị lừa mất tiền, lừa mất tiền, lừa hết tiền, mất tiền vì bị lừa, lừa bán đất, lừa chạy việc, lừa xin việc,
  lừa vay tiền > lừa đảo chiếm đoạt tài sản
bị lừa online, bị lừa chuyển khoản, mất tiền trên mạng, mất tiền qua mạng, lừa qua tin nhắn, lừa đầu tư trên mạng,
  lừa tiền trên mạng, lừa tiền qua mạng, lừa tiền online, lừa đảo qua điện thoại > lừa đảo trên không gian mạng
tụ tập đánh bạc, ổ đánh bạc, bắt sòng bạc, phá sòng bạc, đánh bài ăn thua, ăn thua bằng tiền, tổ chức đánh bài,
  chơi cờ bạc, ghi số đề, bán số đề, cá cược bóng đá, đánh bạc qua mạng, cờ bạc online > đánh bạc
bị bắt vì ma túy, bắt kẻ buôn ma túy, bắt người buôn ma túy, vận chuyển ma túy thuê, xách ma túy, mang ma túy
  > mua bán trái phép chất ma túy, tội phạm về ma túy
tụ tập chơi ma túy, tụ tập hút chích, bay lắc trong quán, bay lắc trong karaoke, hút cần sa
  > sử dụng trái phép chất ma túy
người mắc nghiện, thanh niên hút chích, thanh niên dính ma túy, dân hút chích, kẻ hút chích > người nghiện ma túy
vào trung tâm cai nghiện > cai nghiện ma túy
bỏ được ma túy, cai được ma túy, cai xong, cai nghiện xong > hoàn thành cai nghiện, cai nghiện thành công
phát hiện hàng lậu, chặn hàng lậu, tuồn hàng lậu, tuồn hàng qua biên giới, đưa hàng lậu, chở hàng trốn thuế
  > buôn lậu, gian lận thương mại
làm hàng giả, bán hàng giả, buôn hàng giả, mua phải hàng giả, bán hàng nhái, làm hàng nhái, sản xuất hàng giả
  > hàng giả
hàng không tem nhãn, hàng không nhãn mác, hàng không rõ xuất xứ > hàng hóa không rõ nguồn gốc
tiền phạt hàng lậu, tiền hàng lậu, hàng lậu trị giá > trị giá hàng vi phạm
vượt biên sang, trốn ra khỏi nước, vượt biên đi làm thuê, lén ra nước ngoài > xuất cảnh trái phép
trốn vào nước ta, lẻn vào nước ta, vượt biên vào nước ta > nhập cảnh trái phép
đốt pháo ngày tết, bán pháo lậu, bắt pháo lậu, chở pháo lậu, nổ pháo đêm giao thừa > pháo nổ
đem súng nộp, dân nộp súng, nộp súng tự chế, thu súng, thu gom súng > giao nộp vũ khí, thu hồi vũ khí
báo tin cho công an, gọi công an, dân báo tin > tin báo, tố giác tội phạm
kẻ trốn nã, kẻ bị truy nã, bắt người bị truy nã, lệnh truy nã > truy nã
làm thẻ căn cước mới, làm căn cước cho trẻ, làm lại căn cước, dân làm căn cước > cấp căn cước
cài định danh, dân cài vneid, đăng ký vneid, tài khoản định danh > định danh điện tử
đăng ký hộ khẩu, chuyển hộ khẩu > đăng ký thường trú
tự kết liễu đời mình, kết liễu đời mình, tự kết liễu, tự tìm cái chết, uống thuốc sâu chết, uống thuốc độc tự tử
  > tự tử
trẻ phạm pháp, tuổi teen phạm tội, học sinh phạm tội, trẻ em phạm tội > người dưới 18 tuổi phạm tội
lên đường tòng quân, lên đường đi lính, đi nghĩa vụ quân sự, thanh niên lên đường, lên đường làm nghĩa vụ,
  lên đường vào quân ngũ, vào quân ngũ, gia nhập quân đội, giao quân đủ > nhập ngũ
đi lính về, hết nghĩa vụ về, bộ đội về quê, xong nghĩa vụ quân sự > quân nhân xuất ngũ
không chịu đi lính, không chịu khám nghĩa vụ > trốn nghĩa vụ quân sự, chống lệnh gọi khám
gác biên giới, giữ biên giới, canh biên giới > tuần tra biên giới, bảo vệ biên giới
đánh lại công an, chống đối công an, tấn công công an, đánh cảnh sát, chống cảnh sát, tông cảnh sát
  > chống người thi hành công vụ
vay lãi cao, cho vay lãi cao, vay qua app, app vay tiền, cho vay qua app > cho vay lãi nặng, tín dụng đen
đòi nợ kiểu côn đồ, khủng bố đòi nợ, ném chất bẩn đòi nợ > cưỡng đoạt tài sản, tín dụng đen

lừa đảo trên không gian mạng = lừa đảo qua mạng = lừa đảo trên mạng = lừa đảo trực tuyến
  = lừa đảo chiếm đoạt tài sản trên không gian mạng = lừa đảo qua không gian mạng
bị lừa, bị lừa mất tiền, bị lừa tiền > lừa đảo, lừa đảo chiếm đoạt tài sản
gọi nhập ngũ, có lệnh gọi nhập ngũ, vào quân ngũ, lên đường vào bộ đội, vào bộ đội, vô bộ đội, đi bộ đội và công an
  > nhập ngũ, công dân nhập ngũ
bắt quả tang > bắt, phát hiện
tịch thu, thu được tang vật, bắt giữ được > thu giữ

thanh niên đi bộ đội, thanh niên vào bộ đội, trai tráng đi bộ đội > nhập ngũ, công dân nhập ngũ, giao nhận quân

cháy nhà cháy xưởng, cháy nhà cháy cửa, cháy chợ, cháy kho, cháy quán, cháy tiệm > vụ cháy

tân binh = chiến sĩ mới
lính mới, lính mới nhập ngũ > tân binh, nhập ngũ
trai tráng, trai làng, thanh niên trai tráng > thanh niên
"""
