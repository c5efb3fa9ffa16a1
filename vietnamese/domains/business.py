"""Economic growth, enterprises and their founding and closing, investors."""

WORDINGS = """
công ty > doanh nghiệp
mở công ty, lập công ty, công ty mới, doanh nghiệp mới > doanh nghiệp thành lập mới, đăng ký thành lập
doanh nghiệp thành lập mới = doanh nghiệp đăng ký thành lập = doanh nghiệp đăng ký mới = thành lập mới doanh nghiệp
đóng cửa > tạm ngừng hoạt động, giải thể
công ty đóng cửa > doanh nghiệp tạm ngừng hoạt động, doanh nghiệp giải thể, rút lui khỏi thị trường
tạm ngừng hoạt động = tạm ngừng kinh doanh = đăng ký tạm ngừng = tạm dừng hoạt động
giải thể = hoàn tất thủ tục giải thể = đã giải thể
mở cửa lại, làm ăn trở lại > hoạt động trở lại
hoạt động trở lại = quay trở lại hoạt động = tái hoạt động
hộ kinh doanh = hộ kinh doanh cá thể = kinh doanh cá thể
hộ buôn bán > hộ kinh doanh
mở tiệm, mở cửa hàng, mở quán > đăng ký hộ kinh doanh, hộ kinh doanh
thu hút đầu tư = kêu gọi đầu tư = xúc tiến đầu tư
đầu tư nước ngoài = đầu tư trực tiếp nước ngoài = vốn đầu tư nước ngoài
vốn ngoại, vốn nước ngoài, tiền nước ngoài > vốn đầu tư nước ngoài, đầu tư trực tiếp nước ngoài
dự án cấp mới = dự án mới được cấp phép = cấp mới dự án
cấp phép đầu tư = cấp giấy chứng nhận đăng ký đầu tư
điều chỉnh tăng vốn = dự án điều chỉnh tăng vốn = bổ sung tăng vốn
vốn đăng ký
vốn thực hiện
tăng trưởng kinh tế = tốc độ tăng trưởng kinh tế
kinh tế tăng > tăng trưởng kinh tế
tăng trưởng > tổng sản phẩm trên địa bàn, grdp
tổng sản phẩm trên địa bàn = grdp

đóng cửa nghỉ kinh doanh, nghỉ kinh doanh, tạm nghỉ, tạm đóng cửa > tạm ngừng kinh doanh
ngưng hoạt động, tạm ngưng, tạm ngưng hoạt động, tạm ngưng kinh doanh > tạm ngừng kinh doanh, tạm ngừng hoạt động
dẹp tiệm, dẹp công ty, sập tiệm, đóng cửa hẳn, khai tử công ty > giải thể
rút lui khỏi thị trường = rút khỏi thị trường = doanh nghiệp rút lui khỏi thị trường
quay lại làm ăn, quay lại hoạt động, hoạt động lại, mở cửa trở lại > hoạt động trở lại
bỏ địa chỉ kinh doanh = không hoạt động tại địa chỉ đã đăng ký
công ty bỏ trốn, công ty biến mất > bỏ địa chỉ kinh doanh
vốn điều lệ > vốn đăng ký
công ty nhà nước > doanh nghiệp nhà nước
công ty tư nhân > doanh nghiệp tư nhân
doanh nghiệp fdi = doanh nghiệp có vốn đầu tư nước ngoài = doanh nghiệp đầu tư nước ngoài
công ty ngoại, công ty nước ngoài, công ty tây, hãng nước ngoài > doanh nghiệp fdi
hộ kinh doanh thành lập mới = hộ kinh doanh mới = hộ kinh doanh đăng ký mới = đăng ký mới hộ kinh doanh
tiểu thương, chủ sạp > hộ kinh doanh
hút vốn, gọi vốn, kéo vốn, mời gọi đầu tư > thu hút đầu tư, thu hút vốn đầu tư
dự án mới > dự án cấp mới, dự án mới được cấp phép
thu hồi dự án = chấm dứt hoạt động dự án = chấm dứt hoạt động của dự án
dẹp dự án, rút giấy phép dự án > thu hồi dự án
gdp tỉnh, gdp của tỉnh > grdp
kinh tế đi lên, kinh tế phát triển > tăng trưởng kinh tế
chỉ số năng lực cạnh tranh = pci = năng lực cạnh tranh cấp tỉnh = chỉ số năng lực cạnh tranh cấp tỉnh
"""
