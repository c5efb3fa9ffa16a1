"""The budget and taxes."""

WORDINGS = """
xài, xài hết, tiêu hết > chi
tiêu ngân sách, tiêu tiền ngân sách, ngân sách bỏ ra > chi ngân sách
tiền bỏ ra > kinh phí, tổng chi
chi đầu tư phát triển = chi đầu tư
chi thường xuyên
chi giáo dục = chi sự nghiệp giáo dục = chi sự nghiệp giáo dục và đào tạo
chi y tế = chi sự nghiệp y tế
chi môi trường = chi sự nghiệp môi trường = chi bảo vệ môi trường
chi bộ máy, chi hành chính > chi quản lý hành chính
chi quản lý hành chính = chi hoạt động của cơ quan quản lý nhà nước
chi lương = chi trả lương = chi tiền lương
tiền thu được > tổng thu, số thu
tiền thuế > thu thuế, thu nội địa
thu nội địa = thu thuế nội địa = thu từ nội địa
thuế hải quan, tiền hải quan, thu thuế cửa khẩu > thu từ hoạt động xuất nhập khẩu, thuế xuất nhập khẩu
thu hải quan = thu từ hoạt động xuất nhập khẩu = thu xuất nhập khẩu = thu thuế xuất nhập khẩu
nợ thuế = nợ đọng thuế = thuế nợ đọng = tiền thuế nợ
trốn thuế, gian lận thuế > vi phạm về thuế, truy thu thuế
thu nợ thuế = thu hồi nợ thuế = thu nợ đọng thuế
ngoài quốc doanh = công thương nghiệp ngoài quốc doanh = khu vực ngoài quốc doanh
thuế trước bạ, trước bạ > lệ phí trước bạ
thuế đất > thuế sử dụng đất phi nông nghiệp, tiền thuê đất
thuế sử dụng đất phi nông nghiệp = thuế đất phi nông nghiệp
tiền thuê đất = thu tiền thuê đất = tiền thuê mặt đất, mặt nước
vé số, xổ số > xổ số kiến thiết
thu xổ số = thu từ xổ số kiến thiết = hoạt động xổ số kiến thiết
thu phí lệ phí = phí, lệ phí
thuế thu nhập cá nhân
thuế bảo vệ môi trường = thu thuế bảo vệ môi trường
thu khác ngân sách = thu khác
tiền sử dụng đất = thu tiền sử dụng đất = thu từ quyền sử dụng đất
tiền đất, thu tiền đất > tiền sử dụng đất, thu về đất, khoản thu về đất
bán đất, đấu giá đất > đấu giá quyền sử dụng đất
tiền bán đất, tiền đấu giá đất > tiền sử dụng đất, thu đấu giá quyền sử dụng đất
bổ sung từ ngân sách cấp trên = bổ sung ngân sách cấp trên = trợ cấp từ ngân sách cấp trên
thu điều tiết = thu điều tiết ngân sách
quỹ vì người nghèo = quỹ ủng hộ người nghèo

tiền vào ngân sách, ngân sách thu được, ngân sách thu về, tiền nhà nước thu > thu ngân sách, thu ngân sách nhà nước
chi tiêu ngân sách, ngân sách tiêu, ngân sách xài > chi ngân sách
vượt thu > tăng thu, vượt dự toán
hụt thu > giảm thu, không đạt dự toán
hụt > không đạt, chưa đạt, thiếu
bớt chi, cắt chi > cắt giảm chi, tiết kiệm chi
chi cho trường học, chi cho giáo dục, tiền cho giáo dục > chi sự nghiệp giáo dục
chi cho y tế, tiền cho y tế > chi sự nghiệp y tế
chi cho môi trường > chi sự nghiệp môi trường
chi cho bộ máy > chi quản lý hành chính
chi xây dựng cơ bản = chi đầu tư xây dựng cơ bản
chi cho xây dựng > chi xây dựng cơ bản, chi đầu tư xây dựng cơ bản
chi bảo đảm xã hội = chi đảm bảo xã hội = chi sự nghiệp bảo đảm xã hội = chi sự nghiệp đảm bảo xã hội
chi an sinh > chi bảo đảm xã hội
chi sự nghiệp kinh tế = chi các hoạt động kinh tế = chi hoạt động kinh tế
chi dự phòng = dự phòng ngân sách = dự phòng ngân sách địa phương
thuế vat > thuế giá trị gia tăng
thuế lương, thuế đánh vào lương > thuế thu nhập cá nhân
thuế công ty, thuế đánh vào công ty > thuế thu nhập doanh nghiệp
thuế xăng, thuế xăng dầu > thuế bảo vệ môi trường
thuế môn bài, môn bài > lệ phí môn bài
thuế mỏ, thuế khoáng sản > thuế tài nguyên
tiền mỏ, tiền cấp quyền mỏ > tiền cấp quyền khai thác khoáng sản
phí cửa khẩu, phí hạ tầng cửa khẩu > phí sử dụng kết cấu hạ tầng cửa khẩu, phí sử dụng công trình hạ tầng cửa khẩu
trả lại thuế > hoàn thuế
khoan thuế, giãn thuế > gia hạn nộp thuế
bớt thuế > miễn giảm thuế
ép nộp thuế > cưỡng chế nợ thuế
cưỡng chế nợ thuế = cưỡng chế thuế
đòi nợ thuế > thu hồi nợ thuế, thu nợ thuế
hộ khoán = hộ kinh doanh nộp thuế khoán
hóa đơn điện tử khởi tạo từ máy tính tiền = hóa đơn điện tử từ máy tính tiền
trung ương cho, trung ương rót, cấp trên rót, cấp trên cho, cấp trên cấp xuống > bổ sung từ ngân sách cấp trên
kết dư ngân sách = thu kết dư ngân sách

tiền về kho bạc, thu được cho ngân sách, tiền thu về ngân sách, ngân sách vào, thu vào ngân sách, gom về ngân sách,
  đóng góp vào ngân sách, nộp vào ngân sách > thu ngân sách, thu ngân sách nhà nước
tiền ngân sách xài, ngân sách chi tiêu, ngân sách đã chi, nhà nước chi ra, tiền nhà nước chi, tiền nhà nước xài
  > chi ngân sách
thu từ doanh nghiệp nhà nước = thu từ khu vực doanh nghiệp nhà nước
công ty nhà nước nộp, doanh nghiệp nhà nước nộp > thu từ doanh nghiệp nhà nước
thu từ doanh nghiệp có vốn đầu tư nước ngoài = thu từ khu vực doanh nghiệp có vốn đầu tư nước ngoài
  = thu từ khu vực có vốn đầu tư nước ngoài = thu từ doanh nghiệp đầu tư nước ngoài
công ty nước ngoài nộp, doanh nghiệp fdi nộp, thuế công ty nước ngoài, fdi nộp ngân sách
  > thu từ doanh nghiệp có vốn đầu tư nước ngoài
tư nhân nộp, khu vực tư nhân nộp, doanh nghiệp tư nhân nộp > thu ngoài quốc doanh, ngoài quốc doanh
thu dầu thô = thu từ dầu thô
tiền dầu, tiền bán dầu > thu dầu thô
thuế rượu bia, thuế bia rượu, thuế thuốc lá > thuế tiêu thụ đặc biệt
thuế người có lương, thuế của người đi làm > thuế thu nhập cá nhân
thuế lãi công ty, thuế lợi nhuận > thuế thu nhập doanh nghiệp
tiền trước bạ, phí trước bạ, thuế sang tên xe > lệ phí trước bạ
tiền vé số, tiền xổ số, thuế vé số > thu xổ số, xổ số kiến thiết
tiền mướn đất, tiền cho thuê đất, cho thuê đất thu được > tiền thuê đất
tiền giao đất, tiền bán nền, đất đai thu về, thu từ đất, thu từ đất đai > tiền sử dụng đất, thu tiền sử dụng đất
thuế cửa khẩu, thuế hàng hóa qua cửa khẩu, thuế xuất khẩu nhập khẩu, hải quan thu, hải quan thu được
  > thu từ hoạt động xuất nhập khẩu
thiếu thuế, nợ tiền thuế, doanh nghiệp nợ thuế, công ty nợ thuế, quịt thuế > nợ đọng thuế, nợ thuế
lấy lại tiền thuế, lấy lại thuế > truy thu thuế, thu hồi nợ thuế
truy thu thuế = truy thu tiền thuế
kiểm tra thuế = thanh tra, kiểm tra thuế
phần huyện được hưởng, huyện được giữ lại, phần giữ lại cho huyện > ngân sách huyện được hưởng, ngân sách huyện hưởng
tiền trung ương hỗ trợ, trung ương bù, cấp trên hỗ trợ, cấp trên bù, tiền cấp trên > bổ sung từ ngân sách cấp trên
chi cho giáo viên trường lớp, xài cho giáo dục, tiền chi giáo dục, chi cho ngành giáo dục > chi sự nghiệp giáo dục
chi cho bệnh viện, xài cho y tế, chi cho ngành y tế > chi sự nghiệp y tế
chi cho khoa học, tiền cho khoa học > chi khoa học và công nghệ, chi sự nghiệp khoa học
chi cho văn hóa > chi sự nghiệp văn hóa, chi văn hóa thông tin
chi cho người nghèo, chi cho chính sách xã hội > chi bảo đảm xã hội
nuôi bộ máy, tiền nuôi bộ máy, nuôi cán bộ > chi quản lý hành chính
trả lương cán bộ, tiền lương cán bộ > chi tiền lương, chi lương
chi thường ngày, chi hằng ngày > chi thường xuyên
chi cho đầu tư, chi vào đầu tư, xài cho đầu tư > chi đầu tư phát triển
thắt lưng buộc bụng, bóp chi, bớt xài > cắt giảm chi, tiết kiệm chi thường xuyên
tiết kiệm chi thường xuyên = cắt giảm, tiết kiệm chi thường xuyên
thu vượt, thu dư, thu trội > tăng thu, vượt dự toán
thu thiếu, thu không đủ, hụt ngân sách > hụt thu, không đạt dự toán
tiền phòng hờ, quỹ phòng hờ > dự phòng ngân sách
mua sắm công = mua sắm tài sản công
xe công, nhà công > tài sản công
hóa đơn điện tử = hóa đơn điện tử có mã

ngân khố, tiền công quỹ, két nhà nước, túi tiền nhà nước > ngân sách nhà nước, ngân sách
tiền chảy vào ngân sách, rót về ngân sách, gom vào ngân sách, đóng vào ngân sách, nộp về ngân sách, nộp cho nhà nước,
  thu về ngân sách, hút về ngân sách > thu ngân sách, thu ngân sách nhà nước
tiêu công quỹ, xài công quỹ, tiêu tiền công quỹ, ngân sách rót ra, ngân sách bỏ tiền, ngân sách xuất ra,
  rút hầu bao ngân sách, tiêu pha ngân sách > chi ngân sách
thu ngân sách trên địa bàn = thu ngân sách nhà nước trên địa bàn = thu nsnn trên địa bàn = thu trên địa bàn
kế hoạch thu > dự toán thu
kế hoạch chi > dự toán chi
dự toán trung ương giao = dự toán chính phủ giao = dự toán thủ tướng chính phủ giao
dự toán hội đồng nhân dân giao = dự toán hđnd giao
thuế tiền lương, thuế tiền công, thuế đánh vào tiền lương > thuế thu nhập cá nhân
thuế nhà đất, thuế đất ở > thuế sử dụng đất phi nông nghiệp
thuế ruộng, thuế đất ruộng, thuế nông nghiệp > thuế sử dụng đất nông nghiệp
thuế mua xe, thuế sang tên, phí sang tên, thuế sang tên nhà đất > lệ phí trước bạ
thuế hàng nhập, thuế hàng ngoại, thuế nhập hàng > thuế nhập khẩu
thuế hàng xuất, thuế hàng bán ra nước ngoài > thuế xuất khẩu
thuế khai thác mỏ, thuế cát đá > thuế tài nguyên
thuế môi trường > thuế bảo vệ môi trường
bán tài sản công, bán trụ sở cũ, bán nhà công, thanh lý tài sản công > thu từ bán tài sản nhà nước,
  bán tài sản nhà nước
tiền đất công ích, hoa lợi công sản > thu từ quỹ đất công ích, quỹ đất công ích và thu hoa lợi công sản
bội chi = bội chi ngân sách = bội chi ngân sách địa phương
thâm thủng ngân sách, ngân sách thâm thủng, ngân sách âm, lủng ngân sách > bội chi ngân sách
nợ của tỉnh, tỉnh mắc nợ, tỉnh đang nợ, vay nợ của tỉnh > nợ chính quyền địa phương,
  dư nợ vay của ngân sách địa phương
trả nợ gốc = chi trả nợ gốc
trả gốc vay, trả tiền gốc, trả vốn gốc > trả nợ gốc
chi chuyển nguồn = chuyển nguồn sang năm sau = chi chuyển nguồn sang năm sau
tiền để sang năm sau, tiền chuyển sang năm sau, để dành sang năm sau > chi chuyển nguồn
chi quốc phòng = chi cho quốc phòng
chi cho quân đội, chi cho quân sự, tiền nuôi quân > chi quốc phòng
chi cho công an, chi cho an ninh > chi an ninh, chi an ninh và trật tự an toàn xã hội
chi phát thanh truyền hình = chi sự nghiệp phát thanh truyền hình = chi phát thanh, truyền hình, thông tấn
chi cho báo đài, chi cho đài truyền hình, chi cho đài phát thanh > chi phát thanh truyền hình
chi thể dục thể thao = chi sự nghiệp thể dục thể thao
chi cho thể thao, tiền cho thể thao > chi thể dục thể thao
chi lặt vặt, chi linh tinh > chi khác
thu lặt vặt, thu linh tinh > thu khác, thu khác ngân sách
người nộp thuế = đối tượng nộp thuế
người đóng thuế, dân đóng thuế, ai đóng thuế > người nộp thuế
đóng thuế, nộp tiền thuế > nộp thuế, thu thuế
hoàn thuế = hoàn thuế giá trị gia tăng = hoàn thuế gtgt
được trả lại thuế, lấy lại thuế vat, xin lại thuế > hoàn thuế
né thuế, lách thuế, khai gian thuế, ăn gian thuế, khai man thuế, giấu thuế > trốn thuế, vi phạm về thuế, truy thu thuế
phạt chậm nộp thuế, tiền phạt chậm nộp > tiền chậm nộp
trích tiền tài khoản nợ thuế, phong tỏa tài khoản nợ thuế, siết nợ thuế > cưỡng chế nợ thuế
bêu tên nợ thuế, nêu tên nợ thuế > công khai nợ thuế
nợ thuế dây dưa, thuế dây dưa, dây dưa thuế, chây ì thuế, chây ì nộp thuế, khất thuế, thuế còn thiếu > nợ đọng thuế,
  nợ thuế
nợ thuế khó đòi, thuế khó đòi > nợ thuế khó thu
nợ khó thu = nợ thuế khó thu = tiền thuế nợ khó thu
tiền viện trợ, tiền cho không > thu viện trợ, viện trợ không hoàn lại
phần xã được hưởng, xã được giữ lại > ngân sách xã hưởng, ngân sách xã được hưởng
phần tỉnh được hưởng, tỉnh được giữ lại > ngân sách địa phương được hưởng, ngân sách tỉnh hưởng
nguồn cải cách tiền lương = quỹ cải cách tiền lương = nguồn thực hiện cải cách tiền lương
tiền để dành tăng lương > nguồn cải cách tiền lương
quyết toán ngân sách = quyết toán thu, chi ngân sách = quyết toán ngân sách địa phương
chốt sổ ngân sách, khóa sổ ngân sách > quyết toán ngân sách
đội vốn, tăng vốn công trình > điều chỉnh tổng mức đầu tư, tổng mức đầu tư
xổ số thu được, thuế xổ số > thu xổ số
tiền thuê mặt bằng của nhà nước, tiền thuê đất công > tiền thuê đất
phí đường bộ, phí cầu đường > phí sử dụng đường bộ
tiền lệ phí, thu tiền phí > thu phí lệ phí

đóng thuế được bao nhiêu, nộp thuế được bao nhiêu, thuế đóng vào > thu thuế, thu nội địa
chưa nộp thuế, chưa đóng thuế, nợ thuế nhà nước, không chịu nộp thuế, thiếu nợ thuế, nợ thuế kéo dài, khất nợ thuế
  > nợ đọng thuế, nợ thuế
đòi được nợ thuế, đòi thuế nợ > thu hồi nợ thuế, thu nợ thuế
bắt nộp thêm thuế, truy thu thêm thuế > truy thu thuế
cưỡng chế nộp thuế, khóa tài khoản nợ thuế > cưỡng chế nợ thuế
được lùi thuế, lùi thời hạn nộp thuế, được chậm nộp thuế, hoãn nộp thuế > gia hạn nộp thuế
xin hoàn thuế > hoàn thuế
ngân sách gom được > thu ngân sách, thu ngân sách nhà nước
tiền ngân sách chi, ngân sách đã tiêu, tỉnh chi ra, huyện chi ra > chi ngân sách
không thu đủ, thu không đạt, thu không tới > hụt thu, không đạt dự toán
thu vượt kế hoạch > vượt dự toán, tăng thu
chi lố, chi quá tay, xài lố > vượt dự toán chi
trung ương cấp tiền, trung ương hỗ trợ tiền, tỉnh rót xuống, tỉnh cho tiền huyện > bổ sung từ ngân sách cấp trên
thu từ bán đất > tiền sử dụng đất, thu tiền sử dụng đất
đóng trước bạ, tiền đóng trước bạ > lệ phí trước bạ
thu từ vé số > thu xổ số, xổ số kiến thiết
đóng thuế đất, nộp thuế đất > thuế sử dụng đất phi nông nghiệp
không còn thuế khoán > bãi bỏ thuế khoán, hộ kinh doanh chuyển sang kê khai
cắt bớt chi tiêu, bớt chi tiêu công, bớt họp hành tiếp khách > tiết kiệm chi thường xuyên, tiết kiệm chi
tiền để trả lương, tiền trả lương bộ máy, chi trả lương cán bộ > chi tiền lương, chi lương
ngân sách cho môi trường, bỏ tiền cho môi trường > chi sự nghiệp môi trường
ngân sách cho người nghèo, tiền lo cho người nghèo, tiền lo an sinh, chi lo an sinh > chi bảo đảm xã hội
tỉnh vay nợ, tỉnh đi vay > vay của ngân sách địa phương, dư nợ vay của ngân sách địa phương
được miễn thuế, được giảm thuế > miễn giảm thuế

tiền ngân sách đã tiêu, đã tiêu ngân sách, đã tiêu tiền ngân sách, tiêu hết ngân sách, ngân sách tiêu ra, nhà nước đã
  tiêu, nhà nước bỏ ra tiêu > chi ngân sách, chi ngân sách địa phương, chi cân đối ngân sách
nhà nước thu được, nhà nước thu về, tỉnh thu về ngân sách, thu về cho ngân sách > thu ngân sách, thu ngân sách nhà
  nước

vé số nộp ngân sách, vé số đóng ngân sách, tiền vé số nộp về ngân sách, tiền vé số nộp ngân sách, tiền bán vé số,
  xổ số nộp ngân sách, nguồn thu vé số > thu xổ số, xổ số kiến thiết, thu xổ số kiến thiết

tiền sdd, thu tiền sdd, tiền sdđ, thu tiền sdđ, tiền sd đất, thu tiền sd đất > tiền sử dụng đất, thu tiền sử dụng đất
"""
