"""Abbreviations of Vietnamese administration, economy and hurried typing, with their full forms.

Keys are lower case without signs between the letters (gdđt for GD&ĐT, ktxh for KT-XH); where an abbreviation has
several readings, the likeliest in a socio-economic report stands first. Compiled for this project from common usage.
"""

TABLE = """
anct: an ninh chính trị | anm: an ninh mạng | anqg: an ninh quốc gia | anqp: an ninh quốc phòng
antt: an ninh trật tự | atgt: an toàn giao thông | atlđ: an toàn lao động | attp: an toàn thực phẩm
attt: an toàn thông tin | atvslđ: an toàn vệ sinh lao động
bađt: bệnh án điện tử | bc: báo cáo | bch: ban chấp hành, ban chỉ huy | bcvt: bưu chính viễn thông | bcđ: ban chỉ đạo
bcđ389: ban chỉ đạo 389 | bgmb: bàn giao mặt bằng | bhtn: bảo hiểm thất nghiệp | bhxh: bảo hiểm xã hội
bhxhbb: bảo hiểm xã hội bắt buộc | bhxhtn: bảo hiểm xã hội tự nguyện | bhyt: bảo hiểm y tế
bkln: bệnh không lây nhiễm | blgđ: bạo lực gia đình | bmte: bà mẹ trẻ em | bmvnah: bà mẹ việt nam anh hùng
bn: bao nhiêu | bnhieu: bao nhiêu | bnhiu: bao nhiêu | bpmc: bộ phận một cửa | bptt: biện pháp tránh thai
bq: bình quân | bql: ban quản lý | bqlda: ban quản lý dự án | bqlkcn: ban quản lý các khu công nghiệp
bqlkkt: ban quản lý khu kinh tế | btc: bộ tài chính, ban tổ chức | btgpmb: bồi thường giải phóng mặt bằng
bthttđc: bồi thường hỗ trợ tái định cư | btv: ban thường vụ | btxh: bảo trợ xã hội | btxm: bê tông xi măng
bv: bệnh viện, bảo vệ | bvcste: bảo vệ chăm sóc trẻ em | bvmt: bảo vệ môi trường | bvptr: bảo vệ phát triển rừng
bvr: bảo vệ rừng | bvtv: bảo vệ thực vật | bvđk: bệnh viện đa khoa | bđbp: bộ đội biên phòng | bđg: bình đẳng giới
bđkh: biến đổi khí hậu | bđs: bất động sản
ca: công an | caq: cây ăn quả | cbcc: cán bộ công chức | cbccvc: cán bộ công chức viên chức | cbct: chế biến chế tạo
cbgv: cán bộ giáo viên | cbkct: cán bộ không chuyên trách | cbql: cán bộ quản lý | ccb: cựu chiến binh
cccd: căn cước công dân | cchc: cải cách hành chính | ccn: cụm công nghiệp | cgc: cúm gia cầm
chxhcn: cộng hòa xã hội chủ nghĩa | ck: cùng kỳ | clb: câu lạc bộ | cmđsdđ: chuyển mục đích sử dụng đất
cn: công nghiệp, chi nhánh | cnc: công nghệ cao | cncbct: công nghiệp chế biến chế tạo | cnch: cứu nạn cứu hộ
cnhhđh: công nghiệp hóa hiện đại hóa | cnht: công nghiệp hỗ trợ | cnmt: cai nghiện ma túy
cnscđ: công nghệ số cộng đồng | cntt: công nghệ thông tin | cnttcn: công nghiệp tiểu thủ công nghiệp
cnty: chăn nuôi thú y | cnvc: công nhân viên chức | cnxd: công nghiệp xây dựng | cp: chính phủ, cổ phần
cpi: chỉ số giá tiêu dùng | cqg: chuẩn quốc gia | cqs: chính quyền số | cqđp: chính quyền địa phương
cqđt: chính quyền điện tử, cơ quan điều tra | csdl: cơ sở dữ liệu | csdlqg: cơ sở dữ liệu quốc gia
csgd: cơ sở giáo dục | csgt: cảnh sát giao thông | csht: cơ sở hạ tầng | cslt: cơ sở lưu trú
csltdl: cơ sở lưu trú du lịch | cssk: chăm sóc sức khỏe | csvc: cơ sở vật chất | csxh: chính sách xã hội
csđt: cảnh sát điều tra | ct: chỉ thị, chương trình | ctcp: công ty cổ phần | ctmt: chương trình mục tiêu
ctmtqg: chương trình mục tiêu quốc gia | ctnh: chất thải nguy hại | ctnnqd: công thương nghiệp ngoài quốc doanh
ctr: chất thải rắn | ctrsh: chất thải rắn sinh hoạt | ctubnd: chủ tịch ủy ban nhân dân | ctx: chi thường xuyên
cty: công ty | ctyt: chất thải y tế | cv: công văn | cđ: cao đẳng, công đoàn | cđdc: chất độc da cam
cđhh: chất độc hóa học | cđs: chuyển đổi số
da: dự án | dbđv: dự bị động viên | ddci: chỉ số năng lực cạnh tranh cấp sở ban ngành và địa phương
ddi: đầu tư trong nước | dk: dự kiến, điều kiện | dn: doanh nghiệp | dnnn: doanh nghiệp nhà nước
dnnvv: doanh nghiệp nhỏ và vừa | dntn: doanh nghiệp tư nhân | dqtv: dân quân tự vệ | ds: dân số
dscv: doanh số cho vay | dskhhgđ: dân số kế hoạch hóa gia đình | dstn: doanh số thu nợ | dsvh: di sản văn hóa
dt: diện tích, doanh thu, dự toán | dtbl: doanh thu bán lẻ | dtgt: diện tích gieo trồng | dtlcp: dịch tả lợn châu phi
dtls: di tích lịch sử | dtlsvh: di tích lịch sử văn hóa | dtts: dân tộc thiểu số
dttsmn: dân tộc thiểu số và miền núi | dv: dịch vụ | dvc: dịch vụ công | dvcqg: dịch vụ công quốc gia
dvctt: dịch vụ công trực tuyến | dvctttt: dịch vụ công trực tuyến toàn trình | dvmtr: dịch vụ môi trường rừng
dvvl: dịch vụ việc làm | dđđt: dồn điền đổi thửa
fdi: đầu tư trực tiếp nước ngoài, đầu tư nước ngoài | fta: hiệp định thương mại tự do
gcn: giấy chứng nhận | gcnqsdđ: giấy chứng nhận quyền sử dụng đất | gdmn: giáo dục mầm non
gdnn: giáo dục nghề nghiệp | gdp: tổng sản phẩm trong nước | gdtx: giáo dục thường xuyên
gdđt: giáo dục đào tạo, giáo dục và đào tạo | gltm: gian lận thương mại | gn: giải ngân, giảm nghèo
gnbv: giảm nghèo bền vững | gnđc: giảm nghèo đa chiều | gplx: giấy phép lái xe | gpmb: giải phóng mặt bằng
gpxd: giấy phép xây dựng | gqkn: giải quyết khiếu nại | gqvl: giải quyết việc làm | grdp: tổng sản phẩm trên địa bàn
gsgc: gia súc gia cầm | gsht: giám sát hành trình | gtgt: giá trị gia tăng | gtnt: giao thông nông thôn
gtsx: giá trị sản xuất | gtsxcn: giá trị sản xuất công nghiệp | gtsxnn: giá trị sản xuất nông nghiệp
gttt: giá trị tăng thêm | gtvl: giới thiệu việc làm | gtvt: giao thông vận tải | gtđb: giao thông đường bộ
gv: giáo viên | gđ: giai đoạn, gia đình, giám đốc | gđvh: gia đình văn hóa
hcb: huy chương bạc | hcc: hành chính công | hckk: hoàn cảnh khó khăn | hcn: hộ cận nghèo
hcsn: hành chính sự nghiệp | hcv: huy chương vàng | hcđ: huy chương đồng
hcđb: hoàn cảnh đặc biệt | hgđ: hộ gia đình | hh: hàng hóa | hhdv: hàng hóa dịch vụ
hivaids: vi rút gây suy giảm miễn dịch | hkd: hộ kinh doanh | hkdct: hộ kinh doanh cá thể
hlhpn: hội liên hiệp phụ nữ | hlv: huấn luyện viên | hnd: hội nông dân | hs: học sinh, hồ sơ | hsg: học sinh giỏi
hsskđt: hồ sơ sức khỏe điện tử | hssv: học sinh sinh viên | htx: hợp tác xã | htxnn: hợp tác xã nông nghiệp
hvs: hợp vệ sinh | hđ: hợp đồng, hội đồng, hoạt động | hđkc: hoạt động kháng chiến | hđnd: hội đồng nhân dân
hđqt: hội đồng quản trị | hđv: huy động vốn
icor: hệ số sử dụng vốn | iip: chỉ số sản xuất công nghiệp | iuu: khai thác thủy sản bất hợp pháp
k: không | kbnn: kho bạc nhà nước | kcb: khám chữa bệnh, khám bệnh chữa bệnh | kcbbhyt: khám chữa bệnh bảo hiểm y tế
kcht: kết cấu hạ tầng | kcn: khu công nghiệp | kcnccn: khu công nghiệp cụm công nghiệp | kd: kinh doanh
kdc: khu dân cư | kh: kế hoạch, khoa học, khách hàng | khcn: khoa học công nghệ, khoa học và công nghệ | khg: không
khhgđ: kế hoạch hóa gia đình | khv: kế hoạch vốn | khvđt: kế hoạch vốn đầu tư | khđt: kế hoạch và đầu tư
kk: khó khăn | kkt: khu kinh tế | kktck: khu kinh tế cửa khẩu | kl: kết luận, khối lượng | kn: kim ngạch
knnk: kim ngạch nhập khẩu | kntc: khiếu nại tố cáo | knxk: kim ngạch xuất khẩu | ko: không | kq: kết quả
kstthc: kiểm soát thủ tục hành chính | kt: kinh tế | ktks: khai thác khoáng sản | ktnn: kiểm toán nhà nước
kts: kinh tế số | ktts: khai thác thủy sản | kttt: kinh tế tập thể | kttđ: kinh tế trọng điểm | ktxh: kinh tế xã hội
ktđg: kiểm tra đánh giá | kv: khu vực | kvpt: khu vực phòng thủ
llvt: lực lượng vũ trang | lmlm: lở mồm long móng | lnts: lâm nghiệp thủy sản | lptb: lệ phí trước bạ
ls: lãi suất, liệt sĩ | ltcm: lão thành cách mạng | lttp: lương thực thực phẩm | lđ: lao động
lđlđ: liên đoàn lao động | lđnt: lao động nông thôn | lđqđt: lao động qua đào tạo
lđtbxh: lao động thương binh và xã hội
mbn: mua bán người | mctđ: một cửa điện tử | mn: mầm non, miền núi | mt: môi trường, mục tiêu
mtqg: mục tiêu quốc gia | mttq: mặt trận tổ quốc | mvnah: mẹ việt nam anh hùng
ncc: người có công | nckh: nghiên cứu khoa học | nct: người cao tuổi | ng: người | nghđ: nghìn đồng
nhcs: ngân hàng chính sách | nhcsxh: ngân hàng chính sách xã hội | nhnn: ngân hàng nhà nước
nhtm: ngân hàng thương mại | nhvs: nước hợp vệ sinh | nk: nhập khẩu | nkt: người khuyết tật | nln: nông lâm nghiệp
nlts: nông lâm thủy sản, nông lâm nghiệp và thủy sản | nlđ: người lao động | nn: nông nghiệp, nhà nước
nncnc: nông nghiệp công nghệ cao | nnmt: nông nghiệp và môi trường | nnptnt: nông nghiệp và phát triển nông thôn
nnudcnc: nông nghiệp ứng dụng công nghệ cao | noxh: nhà ở xã hội | nq: nghị quyết | nqd: ngoài quốc doanh
nqh: nợ quá hạn | ns: ngân sách, năng suất | nscs: ngân sách cấp xã | nscx: ngân sách cấp xã
nsh: nước sinh hoạt, ngân sách huyện | nslđ: năng suất lao động | nsnn: ngân sách nhà nước | nst: ngân sách tỉnh
nstw: ngân sách trung ương | nsđp: ngân sách địa phương | ntdn: nhà tạm nhà dột nát | ntm: nông thôn mới
ntmkm: nông thôn mới kiểu mẫu | ntmnc: nông thôn mới nâng cao | ntn: như thế nào | ntts: nuôi trồng thủy sản
nv: nhiệm vụ | nvh: nhà văn hóa | nvqs: nghĩa vụ quân sự | nvyt: nhân viên y tế | nđ: nghị định | nđc: nồng độ cồn
nđtp: ngộ độc thực phẩm
ocop: mỗi xã một sản phẩm | oda: hỗ trợ phát triển chính thức
papi: chỉ số hiệu quả quản trị và hành chính công | parindex: chỉ số cải cách hành chính
pbgdpl: phổ biến giáo dục pháp luật | pccc: phòng cháy chữa cháy | pccccnch: phòng cháy chữa cháy và cứu nạn cứu hộ
pcccr: phòng cháy chữa cháy rừng | pccr: phòng chống cháy rừng | pcd: phòng chống dịch | pcgd: phổ cập giáo dục
pci: chỉ số năng lực cạnh tranh cấp tỉnh | pclb: phòng chống lụt bão | pctn: phòng chống tham nhũng
pctntc: phòng chống tham nhũng tiêu cực | pctt: phòng chống thiên tai
pctttkcn: phòng chống thiên tai và tìm kiếm cứu nạn | pgd: phòng giáo dục, phòng giao dịch | pnmt: phụ nữ mang thai
pphs: phạm pháp hình sự | ppp: đối tác công tư | ptdtbt: phổ thông dân tộc bán trú | ptdtnt: phổ thông dân tộc nội trú
ptnt: phát triển nông thôn | ptth: phát thanh truyền hình
qg: quốc gia | qh: quốc hội, quy hoạch | ql: quốc lộ, quản lý | qlbvr: quản lý bảo vệ rừng | qlda: quản lý dự án
qlhc: quản lý hành chính | qlnn: quản lý nhà nước | qltt: quản lý thị trường | qndb: quân nhân dự bị
qpan: quốc phòng an ninh | qppl: quy phạm pháp luật | qptd: quốc phòng toàn dân | qsdđ: quyền sử dụng đất
qsđp: quân sự địa phương | qtdnd: quỹ tín dụng nhân dân | qđ: quyết định
rph: rừng phòng hộ | rsx: rừng sản xuất | rtsh: rác thải sinh hoạt | rđd: rừng đặc dụng
sdd: suy dinh dưỡng | sdđ: sử dụng đất | sipas: chỉ số hài lòng về sự phục vụ hành chính | skss: sức khỏe sinh sản
sl: sản lượng, số lượng | sngd: sự nghiệp giáo dục | sngdđt: sự nghiệp giáo dục đào tạo | snkt: sự nghiệp kinh tế
snyt: sự nghiệp y tế | sovs: so với | sp: sản phẩm | ss: so sánh | svck: so với cùng kỳ | sx: sản xuất
sxcn: sản xuất công nghiệp | sxh: sốt xuất huyết | sxhd: sốt xuất huyết dengue | sxkd: sản xuất kinh doanh
sxnn: sản xuất nông nghiệp
tand: tòa án nhân dân | tba: trạm biến áp | tbc: trung bình cộng | tbxh: thương binh xã hội | tc: tài chính, tố cáo
tcd: tiếp công dân | tcm: tay chân miệng | tcmr: tiêm chủng mở rộng | tctd: tổ chức tín dụng
tctn: trợ cấp thất nghiệp | tcxd: tiêu chuẩn xây dựng | tdp: tổ dân phố | tdtt: thể dục thể thao
tdđkxdđsvh: toàn dân đoàn kết xây dựng đời sống văn hóa | tgbc: tinh giản biên chế | tgian: thời gian
tgpl: trợ giúp pháp lý | tgtk: tiền gửi tiết kiệm | tgtp: tố giác tội phạm | th: tiểu học, thực hiện
tha: thi hành án, tăng huyết áp | thads: thi hành án dân sự | thahs: thi hành án hình sự | thcs: trung học cơ sở
thpt: trung học phổ thông | tht: tổ hợp tác | thđ: thu hồi đất | tkcn: tìm kiếm cứu nạn | tl: tỷ lệ, trọng lượng
tlệ: tỷ lệ | tmbl: tổng mức bán lẻ | tmblhh: tổng mức bán lẻ hàng hóa | tmdv: thương mại dịch vụ
tmđt: thương mại điện tử, tổng mức đầu tư | tn: thu nhập, tài nguyên, tốt nghiệp | tnbq: thu nhập bình quân
tncn: thu nhập cá nhân | tncs: thanh niên cộng sản | tndn: thu nhập doanh nghiệp | tngt: tai nạn giao thông
tnhh: trách nhiệm hữu hạn | tnls: thân nhân liệt sĩ | tnlđ: tai nạn lao động
tnmt: tài nguyên môi trường, tài nguyên và môi trường | tnthpt: tốt nghiệp trung học phổ thông
tntn: tài nguyên thiên nhiên | tntt: tai nạn thương tích | tnxh: tệ nạn xã hội | tnxp: thanh niên xung phong
tp: thành phố | tpcp: trái phiếu chính phủ | tr: triệu | trđ: triệu đồng | tsdđ: tiền sử dụng đất
tt: thông tư, trung tâm, thị trấn, tăng trưởng | ttatgt: trật tự an toàn giao thông | ttatxh: trật tự an toàn xã hội
ttcn: tiểu thủ công nghiệp | ttcp: thanh tra chính phủ | ttcs: truyền thanh cơ sở | ttg: thủ tướng chính phủ
tthc: thủ tục hành chính | ttkdtm: thanh toán không dùng tiền mặt | ttlt: thông tư liên tịch
ttpvhcc: trung tâm phục vụ hành chính công | ttqlkt: trật tự quản lý kinh tế | ttr: tờ trình
tttt: thông tin truyền thông, thông tin và truyền thông | ttxd: trật tự xây dựng | ttxh: trật tự xã hội
ttyt: trung tâm y tế | ttđb: tiêu thụ đặc biệt | ttđt: trang thông tin điện tử | tw: trung ương
tx: thị xã, thường xuyên | tyt: trạm y tế | tđ: tỷ đồng | tđc: tái định cư | tư: trung ương
ubkt: ủy ban kiểm tra | ubmttq: ủy ban mặt trận tổ quốc | ubmttqvn: ủy ban mặt trận tổ quốc việt nam
ubnd: ủy ban nhân dân | unc: ủy nhiệm chi | usd: đô la mỹ
vb: văn bản | vbqppl: văn bản quy phạm pháp luật | vdnc: viêm da nổi cục | vh: văn hóa | vhtt: văn hóa thông tin
vhttdl: văn hóa thể thao và du lịch | vhvn: văn hóa văn nghệ | vk: vũ khí | vknvln: vũ khí vật liệu nổ
vksnd: viện kiểm sát nhân dân | vln: vật liệu nổ | vlxd: vật liệu xây dựng | vneid: định danh điện tử
vnnb: viêm não nhật bản | vpgt: vi phạm giao thông | vphc: vi phạm hành chính | vppl: vi phạm pháp luật
vpđkđđ: văn phòng đăng ký đất đai | vs: với | vsattp: vệ sinh an toàn thực phẩm | vsmt: vệ sinh môi trường
vsty: vệ sinh thú y | vthh: vận tải hàng hóa | vthk: vận tải hành khách | vđ: vấn đề, vốn đầu tư | vđt: vốn đầu tư
vđtc: vốn đầu tư công | vđv: vận động viên
xd: xây dựng | xdcb: xây dựng cơ bản | xdntm: xây dựng nông thôn mới | xhcn: xã hội chủ nghĩa | xhh: xã hội hóa
xhs: xã hội số | xk: xuất khẩu | xklđ: xuất khẩu lao động | xlvphc: xử lý vi phạm hành chính | xmc: xóa mù chữ
xnc: xuất nhập cảnh | xnk: xuất nhập khẩu | xntdn: xóa nhà tạm nhà dột nát | xskt: xổ số kiến thiết
xđgn: xóa đói giảm nghèo
yhct: y học cổ truyền | yt: y tế | ytdp: y tế dự phòng
đ: đồng | đbdt: đồng bào dân tộc | đbdtts: đồng bào dân tộc thiểu số | đbhđnd: đại biểu hội đồng nhân dân
đbkk: đặc biệt khó khăn | đbqh: đại biểu quốc hội | đbxh: bảo đảm xã hội | đc: đồng chí, được
đcqg: đạt chuẩn quốc gia | đgqsdđ: đấu giá quyền sử dụng đất | đh: đại học | đkdn: đăng ký doanh nghiệp
đkkd: đăng ký kinh doanh | đt: đầu tư, đào tạo, điện thoại | đtc: đầu tư công | đtm: đánh giá tác động môi trường
đtn: đào tạo nghề | đtnn: đầu tư nước ngoài | đtpt: đầu tư phát triển | đtxd: đầu tư xây dựng | đtđ: đái tháo đường
đvhc: đơn vị hành chính | đvhccx: đơn vị hành chính cấp xã | đvsn: đơn vị sự nghiệp | đvt: đơn vị tính
đvtn: đoàn viên thanh niên | đx: đông xuân | đđk: đại đoàn kết
"""
"""``key: full form, another | key: …``, the keys in order."""


def _read(table: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.split(": ") for line in table.strip().split("\n") for entry in line.split(" | "))
    return {key: tuple(full_forms.split(", ")) for key, full_forms in entries}


ABBREVIATIONS: dict[str, tuple[str, ...]] = _read(TABLE)
