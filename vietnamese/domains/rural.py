"""New rural areas, OCOP products, cooperatives."""

WORDINGS = """
xã nông thôn mới = xã đạt chuẩn nông thôn mới = xã được công nhận nông thôn mới = xã về đích nông thôn mới
xã nông thôn mới nâng cao = xã đạt chuẩn nông thôn mới nâng cao = xã được công nhận nông thôn mới nâng cao
xã nông thôn mới kiểu mẫu = xã đạt chuẩn nông thôn mới kiểu mẫu
làng xã đạt chuẩn, xã đạt chuẩn, xã về đích > xã đạt chuẩn nông thôn mới
nông thôn mới nâng cao
nông thôn mới kiểu mẫu
khu dân cư kiểu mẫu = khu dân cư nông thôn mới kiểu mẫu
thôn kiểu mẫu = thôn nông thôn mới kiểu mẫu = thôn đạt chuẩn nông thôn mới kiểu mẫu
sản phẩm ocop = sản phẩm mỗi xã một sản phẩm = sản phẩm đạt chuẩn ocop = sản phẩm đạt sao ocop
đặc sản > sản phẩm ocop, sản phẩm đặc trưng
hợp tác xã mới > hợp tác xã thành lập mới
kinh tế tập thể
kinh tế hợp tác = kinh tế tập thể, hợp tác xã
trang trại = kinh tế trang trại

được nông thôn mới, lên nông thôn mới, thành nông thôn mới > đạt chuẩn nông thôn mới
huyện nông thôn mới = huyện đạt chuẩn nông thôn mới
hàng ocop, đồ ocop, sao ocop > sản phẩm ocop
hợp tác xã thành lập mới = thành lập mới hợp tác xã = hợp tác xã mới thành lập
mở hợp tác xã, lập hợp tác xã > hợp tác xã thành lập mới
hợp tác xã giải thể = giải thể hợp tác xã
"""
