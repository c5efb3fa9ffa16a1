"""What districts report of their economy: farming, investment, trade, budget."""

from eval.lookalike_indicator import Indicator, Section

_FARMING = (
    Indicator(
        key="forest",
        shape="volume",
        names=("diện tích rừng trồng mới", "diện tích trồng rừng tập trung"),
        asked=("diện tích rừng trồng mới", "DT trồng rừng"),
        sentences=(
            "Trong tháng, bà con đã trồng mới {value} rừng.",
            "Toàn {level} trồng rừng mới được {value} trong tháng.",
        ),
        unit="ha",
        low=15,
        high=95,
        decimals=2,
    ),
    Indicator(
        key="vaccination",
        shape="volume",
        names=("số liều vắc xin tiêm cho đàn gia súc", "kết quả tiêm phòng gia súc"),
        asked=("số liều vắc xin tiêm phòng cho gia súc", "tiêm phòng gia súc"),
        sentences=(
            "Ngành thú y tiêm phòng cho gia súc {value} vắc xin trong tháng.",
            "Trong tháng tiêm được {value} vắc xin các loại cho đàn gia súc.",
        ),
        unit="liều",
        low=900,
        high=4200,
    ),
    Indicator(
        key="pigs",
        shape="stock",
        names=("tổng đàn lợn", "số lợn hiện có"),
        asked=("tổng đàn lợn", "đàn heo"),
        sentences=("Tổng đàn lợn hiện có {value}.", "Chăn nuôi lợn giữ ổn định với {value}."),
        unit="con",
        low=14000,
        high=36000,
    ),
    Indicator(
        key="poultry",
        shape="stock",
        names=("tổng đàn gia cầm", "số gia cầm hiện có"),
        asked=("tổng đàn gia cầm", "đàn gia cầm"),
        sentences=("Đàn gia cầm toàn {level} có {value}.", "Tổng đàn gia cầm ước {value}."),
        unit="con",
        low=260000,
        high=720000,
    ),
    Indicator(
        key="rural_communes",
        shape="stock",
        names=("số xã đạt chuẩn nông thôn mới", "số xã được công nhận đạt chuẩn nông thôn mới"),
        asked=("số xã đạt chuẩn nông thôn mới", "số xã đạt chuẩn NTM"),
        sentences=(
            "Đến nay toàn {level} có {value} đạt chuẩn nông thôn mới.",
            "Chương trình nông thôn mới đã có {value} được công nhận đạt chuẩn.",
        ),
        unit="xã",
        low=5,
        high=12,
    ),
    Indicator(
        key="rural_criteria",
        shape="stock",
        names=("số tiêu chí nông thôn mới bình quân", "bình quân tiêu chí nông thôn mới"),
        asked=("số tiêu chí nông thôn mới bình quân một xã", "bình quân tiêu chí NTM"),
        sentences=(
            "Bình quân tiêu chí nông thôn mới đạt {value}.",
            "Mức đạt tiêu chí nông thôn mới tính bình quân là {value}.",
        ),
        unit="tiêu chí/xã",
        low=11,
        high=16,
        decimals=1,
    ),
)

_INVESTMENT = (
    Indicator(
        key="disbursement",
        shape="budget",
        names=("giá trị giải ngân vốn đầu tư công", "kết quả giải ngân vốn đầu tư công"),
        asked=("giải ngân vốn đầu tư công", "giải ngân VĐTC"),
        sentences=(
            "Vốn đầu tư công giải ngân trong tháng ước {value}.",
            "Các chủ đầu tư đã giải ngân {value} vốn đầu tư công trong tháng.",
        ),
        unit="triệu đồng",
        low=3800,
        high=16500,
    ),
    Indicator(
        key="clearance",
        shape="volume",
        names=("diện tích mặt bằng bàn giao cho chủ đầu tư", "diện tích giải phóng mặt bằng"),
        asked=("diện tích giải phóng mặt bằng đã bàn giao", "DT bàn giao GPMB"),
        sentences=(
            "Trong tháng đã giải phóng và bàn giao cho chủ đầu tư {value} mặt bằng.",
            "Công tác giải phóng mặt bằng bàn giao thêm {value} trong tháng.",
        ),
        unit="ha",
        low=1,
        high=9,
        decimals=2,
    ),
)

_TRADE = (
    Indicator(
        key="retail",
        shape="volume",
        names=("tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "doanh thu bán lẻ hàng hóa, dịch vụ"),
        asked=("tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "tổng mức bán lẻ"),
        sentences=(
            "Bán lẻ hàng hóa và dịch vụ tiêu dùng trong tháng ước {value}.",
            "Sức mua khá, tổng mức bán lẻ và doanh thu dịch vụ trong tháng ước {value}.",
        ),
        unit="tỷ đồng",
        low=95,
        high=260,
    ),
    Indicator(
        key="market_violations",
        shape="tally",
        names=("số vụ vi phạm về buôn lậu, gian lận thương mại bị xử lý", "số vụ vi phạm thương mại đã xử lý"),
        asked=("số vụ buôn lậu, gian lận thương mại bị xử lý", "số vụ vi phạm thương mại"),
        sentences=(
            "Lực lượng quản lý thị trường xử lý {value} buôn lậu, gian lận thương mại trong tháng.",
            "Kiểm tra thị trường trong tháng phát hiện, xử lý {value} vi phạm thương mại.",
        ),
        unit="vụ",
        low=3,
        high=24,
    ),
    Indicator(
        key="businesses",
        shape="tally",
        names=("số hộ kinh doanh đăng ký mới", "số hộ kinh doanh thành lập mới"),
        asked=("số hộ kinh doanh đăng ký mới", "hộ KD mới"),
        sentences=(
            "Trong tháng cấp đăng ký kinh doanh mới cho {value}.",
            "Có {value} kinh doanh được đăng ký mới trong tháng.",
        ),
        unit="hộ",
        low=4,
        high=38,
    ),
)

_BUDGET = (
    Indicator(
        key="revenue",
        shape="budget",
        names=("tổng thu ngân sách nhà nước trên địa bàn", "số thu ngân sách nhà nước trên địa bàn"),
        asked=("thu ngân sách nhà nước trên địa bàn", "thu NSNN"),
        sentences=(
            "Thu ngân sách nhà nước trên địa bàn trong tháng ước {value}.",
            "Trong tháng, ngân sách nhà nước thu trên địa bàn được {value}.",
        ),
        unit="triệu đồng",
        low=9000,
        high=29000,
    ),
    Indicator(
        key="expenditure",
        shape="budget",
        names=("tổng chi ngân sách địa phương", "số chi ngân sách địa phương"),
        asked=("chi ngân sách địa phương", "chi NSĐP"),
        sentences=(
            "Chi ngân sách địa phương trong tháng ước {value}.",
            "Trong tháng, ngân sách địa phương đã chi {value}.",
        ),
        unit="triệu đồng",
        low=38000,
        high=72000,
    ),
)

_PART = "Lĩnh vực kinh tế"

ECONOMY: tuple[Section, ...] = (
    Section(part=_PART, heading="Nông, lâm nghiệp và nông thôn mới", indicators=_FARMING),
    Section(part=_PART, heading="Đầu tư công, giải phóng mặt bằng", indicators=_INVESTMENT),
    Section(part=_PART, heading="Thương mại, dịch vụ", indicators=_TRADE),
    Section(part=_PART, heading="Thu, chi ngân sách", indicators=_BUDGET),
)
