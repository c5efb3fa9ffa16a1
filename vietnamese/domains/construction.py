"""Construction, building permits, roads and housing projects."""

WORDINGS = """
xây nhà > xây dựng nhà ở
giấy phép xây dựng = cấp phép xây dựng = cấp giấy phép xây dựng
phép xây nhà, giấy phép xây nhà, xin phép xây nhà, xin xây nhà > giấy phép xây dựng
xây chui, xây lậu, xây trái phép, xây không phép > vi phạm trật tự xây dựng, xây dựng không phép
vi phạm trật tự xây dựng = vi phạm xây dựng = công trình vi phạm trật tự xây dựng
khánh thành > hoàn thành đưa vào sử dụng
làm xong, xây xong > hoàn thành đưa vào sử dụng
hoàn thành đưa vào sử dụng = bàn giao đưa vào sử dụng = nghiệm thu đưa vào sử dụng
khởi công = khởi công mới = khởi công xây dựng
làm dở, đang làm dở, còn dang dở > chuyển tiếp, đang thi công
đang thi công = tiếp tục thi công = đang triển khai thi công
công trình chuyển tiếp = dự án chuyển tiếp
nợ đọng xây dựng cơ bản = nợ xây dựng cơ bản = nợ đọng xây dựng
nhà ở xã hội = nhà ở cho người thu nhập thấp
nhà ở giá rẻ, nhà giá rẻ > nhà ở xã hội
đèn đường > điện chiếu sáng, chiếu sáng công cộng
chiếm vỉa hè, lấn vỉa hè > lấn chiếm vỉa hè
lấn chiếm vỉa hè = lấn chiếm lòng lề đường
làm đường, đổ đường, đổ bê tông đường > đường giao thông, bê tông hóa
đường làng, đường thôn, đường quê > đường giao thông nông thôn
giao thông nông thôn = đường giao thông nông thôn = đường bê tông nông thôn
cứng hóa đường = bê tông hóa = kiên cố hóa đường
đường xá > hạ tầng giao thông
sửa đường, vá đường > sửa chữa đường, duy tu bảo dưỡng
sửa chữa đường = duy tu bảo dưỡng đường = bảo trì đường bộ
thông xe > đưa vào khai thác, hoàn thành đưa vào sử dụng
xe thông quan > thông quan, phương tiện thông quan

động thổ > khởi công
cất nhà > xây dựng nhà ở
bắc cầu, xây cầu > xây dựng cầu
trải nhựa, rải nhựa, láng nhựa, đường nhựa > nhựa hóa, đường nhựa hóa
đường xi măng, đổ xi măng đường > đường bê tông, bê tông hóa
dự án ì ạch, dự án chậm, dự án trễ, công trình chậm, công trình trễ > chậm tiến độ, dự án chậm tiến độ
dự án chậm tiến độ
dự án treo, dự án đắp chiếu > dự án chậm triển khai, dự án chậm tiến độ
làm tới đâu, làm đến đâu > tiến độ, tiến độ thực hiện
chọn nhà thầu > lựa chọn nhà thầu, đấu thầu
nhà ở công nhân = nhà ở cho công nhân
nhà công nhân, nhà trọ công nhân > nhà ở công nhân
chung cư = nhà chung cư
"""
