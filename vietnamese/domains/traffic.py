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
chết vì tai nạn, chết do tai nạn, chết vì xe cộ > chết do tai nạn giao thông
bị thương vì tai nạn, bị thương do tai nạn > bị thương do tai nạn giao thông, người bị thương
mang thương tích > bị thương
phạt > xử phạt vi phạm hành chính, xử phạt
biên phạt, ghi phạt, lập biên bản phạt > lập biên bản vi phạm, xử phạt vi phạm hành chính
lập biên bản = lập biên bản vi phạm
người bị phạt, ai bị phạt > xử phạt, xử phạt vi phạm hành chính
thu tiền phạt, phạt được bao nhiêu tiền, phạt bao nhiêu tiền > tiền phạt, tổng tiền xử phạt
phóng xe, chạy ẩu, chạy bạt mạng > vi phạm tốc độ
say xỉn lái xe, xỉn lái xe, uống bia lái xe, uống rượu bia lái xe > vi phạm nồng độ cồn
đội mũ bảo hiểm = mũ bảo hiểm
không đội nón bảo hiểm, không đội nón > không đội mũ bảo hiểm
chở quá nặng, xe chở quá, xe quá khổ > chở quá tải, quá khổ quá tải
đua xe = đua xe trái phép
điểm đen giao thông = điểm đen tai nạn giao thông = điểm đen về tai nạn giao thông
kẹt xe, tắc đường > ùn tắc giao thông
ùn tắc giao thông = ách tắc giao thông
"""
