"""Traffic accidents, crime, drugs, smuggling, order, military service."""

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

đi lính, đi bộ đội, đi nghĩa vụ > nhập ngũ
nhập ngũ = công dân nhập ngũ = thanh niên nhập ngũ = giao quân = tuyển quân = gọi công dân nhập ngũ
khám lính, khám nghĩa vụ, đi khám nghĩa vụ > khám tuyển nghĩa vụ quân sự
khám tuyển nghĩa vụ quân sự = khám sức khỏe nghĩa vụ quân sự = khám tuyển
dân quân = dân quân tự vệ = lực lượng dân quân
huấn luyện dân quân = huấn luyện dân quân tự vệ
quân dự bị > quân nhân dự bị, dự bị động viên
quân nhân dự bị = dự bị động viên
diễn tập = diễn tập khu vực phòng thủ
"""
