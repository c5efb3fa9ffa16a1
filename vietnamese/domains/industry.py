"""Industry, its products and stocks, electricity, craft villages."""

WORDINGS = """
xưởng > cơ sở sản xuất
nhà máy > cơ sở sản xuất công nghiệp
làm ăn > sản xuất kinh doanh
may mặc > sản xuất trang phục, dệt may
quần áo > trang phục, may mặc
giày dép > sản xuất da và các sản phẩm có liên quan
đồ gỗ > sản phẩm từ gỗ, giường tủ bàn ghế
rượu bia, bia rượu, nước ngọt > đồ uống
thuốc lá = sản phẩm thuốc lá
gạch ngói > vật liệu xây dựng
đồ điện tử, linh kiện > sản phẩm điện tử, linh kiện điện tử
khai mỏ, đào mỏ > khai khoáng, khai thác khoáng sản
khai khoáng = công nghiệp khai khoáng = ngành khai khoáng
chế biến chế tạo = công nghiệp chế biến chế tạo = ngành chế biến chế tạo
sản xuất công nghiệp
chỉ số sản xuất công nghiệp = chỉ số sản xuất toàn ngành công nghiệp = chỉ số phát triển sản xuất công nghiệp
điện nước > sản xuất và phân phối điện, cung cấp nước
cúp điện, mất điện, cắt điện > ngừng cung cấp điện
điện thương phẩm = điện tiêu thụ
tiền điện > chi phí điện, hóa đơn điện
hàng tồn, hàng tồn kho > chỉ số tồn kho
sử dụng lao động trong doanh nghiệp công nghiệp = chỉ số sử dụng lao động
lấp đầy khu công nghiệp = lấp đầy các khu công nghiệp
làng nghề = làng nghề truyền thống
khuyến công = hoạt động khuyến công

điện làm ra, phát điện > điện sản xuất, sản lượng điện
xài điện, tiêu thụ điện, điện xài > điện thương phẩm, điện tiêu thụ
điện sản xuất = sản xuất điện = điện phát ra
nước máy thương phẩm = nước máy tiêu thụ
clanhke = clinker
hàng ế, hàng ứ đọng > chỉ số tồn kho, tồn kho
chỉ số tiêu thụ = chỉ số tiêu thụ sản phẩm
chỉ số tồn kho = chỉ số tồn kho sản phẩm
công nhân nhà máy, thợ nhà máy, công nhân trong xưởng > lao động trong doanh nghiệp công nghiệp, chỉ số sử dụng lao động
nhà máy mới chạy, nhà máy đi vào chạy > đi vào hoạt động
kín khu công nghiệp, thuê hết khu công nghiệp > lấp đầy khu công nghiệp
điện lưới = điện lưới quốc gia
hộ sử dụng điện = hộ được sử dụng điện = hộ dùng điện = hộ sử dụng điện lưới quốc gia
hộ có điện, nhà có điện, nhà dân có điện > hộ sử dụng điện
dệt may = ngành dệt may
"""
