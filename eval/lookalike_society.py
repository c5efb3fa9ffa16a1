"""What districts report of their people and offices: schools, health, labour, administration, public order."""

from eval.lookalike_indicator import Indicator, Section

_SCHOOLS = (
    Indicator(
        key="schools",
        shape="stock",
        names=("số trường đạt chuẩn quốc gia", "số trường học được công nhận đạt chuẩn quốc gia"),
        asked=("số trường đạt chuẩn quốc gia", "trường chuẩn QG"),
        sentences=(
            "Toàn {level} có {value} đạt chuẩn quốc gia.",
            "Đến nay {value} đã được công nhận đạt chuẩn quốc gia.",
        ),
        unit="trường",
        low=21,
        high=39,
    ),
)

_HEALTH = (
    Indicator(
        key="visits",
        shape="tally",
        names=("số lượt khám bệnh", "số lượt người được khám bệnh"),
        asked=("số lượt khám bệnh", "lượt khám bệnh"),
        sentences=(
            "Các cơ sở y tế đã khám bệnh {value} trong tháng.",
            "Trong tháng, trung tâm y tế và các trạm khám cho {value} người.",
        ),
        unit="lượt",
        low=3200,
        high=9400,
    ),
    Indicator(
        key="inpatients",
        shape="count",
        names=("số lượt điều trị nội trú", "số lượt bệnh nhân nội trú"),
        asked=("số lượt điều trị nội trú", "lượt nội trú"),
        sentences=("Điều trị nội trú trong tháng {value}.", "Trong tháng có {value} bệnh nhân nằm viện nội trú."),
        unit="lượt",
        low=240,
        high=690,
    ),
    Indicator(
        key="food_safety",
        shape="count",
        names=("số cơ sở được kiểm tra an toàn thực phẩm", "số cơ sở thực phẩm đã kiểm tra"),
        asked=("số cơ sở được kiểm tra an toàn thực phẩm", "kiểm tra ATTP"),
        sentences=(
            "Đoàn liên ngành kiểm tra an toàn thực phẩm tại {value} trong tháng.",
            "Trong tháng, {value} thực phẩm được kiểm tra về vệ sinh, an toàn.",
        ),
        unit="cơ sở",
        low=6,
        high=42,
    ),
    Indicator(
        key="insurance",
        shape="stock",
        names=("tỷ lệ bao phủ bảo hiểm y tế", "tỷ lệ người dân tham gia bảo hiểm y tế"),
        asked=("tỷ lệ bao phủ bảo hiểm y tế", "tỷ lệ BHYT"),
        sentences=(
            "Bảo hiểm y tế bao phủ {value} dân số.",
            "Tỷ lệ người dân có thẻ bảo hiểm y tế đạt {value}.",
        ),
        unit="%",
        low=91,
        high=97,
        decimals=2,
    ),
)

_LABOUR = (
    Indicator(
        key="jobs",
        shape="volume",
        names=("số lao động được giải quyết việc làm", "số lao động có việc làm mới"),
        asked=("số lao động được giải quyết việc làm", "giải quyết việc làm"),
        sentences=(
            "Trong tháng đã giải quyết việc làm cho {value}.",
            "Phiên giao dịch và doanh nghiệp tạo việc làm mới cho {value} trong tháng.",
        ),
        unit="lao động",
        low=60,
        high=240,
    ),
    Indicator(
        key="training",
        shape="tally",
        names=("số người được đào tạo nghề", "số học viên học nghề"),
        asked=("số người được đào tạo nghề", "đào tạo nghề"),
        sentences=(
            "Các lớp nghề trong tháng có {value} theo học.",
            "Trong tháng mở lớp đào tạo nghề cho {value}.",
        ),
        unit="người",
        low=25,
        high=140,
    ),
    Indicator(
        key="poverty",
        shape="stock",
        names=("tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo theo chuẩn đa chiều"),
        asked=("tỷ lệ hộ nghèo", "tỷ lệ nghèo"),
        sentences=("Hộ nghèo toàn {level} còn {value}.", "Tỷ lệ hộ nghèo hiện còn {value}."),
        unit="%",
        low=4,
        high=19,
        decimals=2,
        trend=-1,
    ),
)

_JUSTICE = (
    Indicator(
        key="inspections",
        shape="count",
        names=("số cuộc thanh tra được triển khai", "số cuộc thanh tra hành chính và chuyên ngành"),
        asked=("số cuộc thanh tra", "số cuộc thanh tra đã triển khai"),
        sentences=("Cơ quan thanh tra triển khai {value} trong tháng.", "Trong tháng đã tiến hành {value} thanh tra."),
        unit="cuộc",
        low=1,
        high=7,
    ),
    Indicator(
        key="citizens",
        shape="count",
        names=("số lượt công dân được tiếp", "số lượt tiếp công dân"),
        asked=("số lượt tiếp công dân", "tiếp công dân"),
        sentences=("Toàn {level} tiếp công dân {value} trong tháng.", "Trong tháng đã tiếp {value} công dân."),
        unit="lượt",
        low=6,
        high=48,
    ),
    Indicator(
        key="complaints",
        shape="tally",
        names=("số đơn khiếu nại, tố cáo, kiến nghị tiếp nhận", "số đơn thư của công dân đã nhận"),
        asked=("số đơn thư khiếu nại, tố cáo, kiến nghị", "đơn thư"),
        sentences=(
            "Trong tháng tiếp nhận {value} khiếu nại, tố cáo, kiến nghị.",
            "Bộ phận tiếp dân nhận {value} thư của công dân trong tháng.",
        ),
        unit="đơn",
        low=4,
        high=31,
    ),
    Indicator(
        key="procedures",
        shape="tally",
        names=("số hồ sơ thủ tục hành chính đã giải quyết", "số hồ sơ được bộ phận một cửa giải quyết"),
        asked=("số hồ sơ thủ tục hành chính đã giải quyết", "hồ sơ TTHC đã giải quyết"),
        sentences=(
            "Bộ phận một cửa giải quyết {value} thủ tục hành chính trong tháng.",
            "Trong tháng đã giải quyết xong {value} thủ tục hành chính.",
        ),
        unit="hồ sơ",
        low=420,
        high=1650,
    ),
    Indicator(
        key="land_titles",
        shape="count",
        names=("số giấy chứng nhận quyền sử dụng đất đã cấp", "số sổ đỏ đã cấp"),
        asked=("số giấy chứng nhận quyền sử dụng đất đã cấp", "cấp GCN QSDĐ"),
        sentences=(
            "Trong tháng cấp {value} chứng nhận quyền sử dụng đất.",
            "Chi nhánh đăng ký đất đai trao {value} chứng nhận quyền sử dụng đất trong tháng.",
        ),
        unit="giấy",
        low=35,
        high=210,
    ),
)

_ORDER = (
    Indicator(
        key="crimes",
        shape="tally",
        names=("số vụ phạm pháp hình sự", "số vụ án hình sự xảy ra"),
        asked=("số vụ phạm pháp hình sự", "PPHS"),
        sentences=("Trong tháng xảy ra {value} phạm pháp hình sự.", "Công an ghi nhận {value} án hình sự trong tháng."),
        unit="vụ",
        low=2,
        high=14,
    ),
    Indicator(
        key="drugs",
        shape="count",
        names=("số vụ phạm tội về ma túy bị bắt giữ", "số vụ ma túy bị phát hiện"),
        asked=("số vụ ma túy bị bắt giữ", "số vụ ma túy"),
        sentences=("Trong tháng phát hiện, bắt giữ {value} ma túy.", "Lực lượng công an triệt phá {value} ma túy."),
        unit="vụ",
        low=1,
        high=9,
    ),
    Indicator(
        key="accidents",
        shape="tally",
        names=("số vụ tai nạn giao thông", "số vụ tai nạn giao thông đường bộ"),
        asked=("số vụ tai nạn giao thông", "số vụ TNGT"),
        sentences=(
            "Trong tháng xảy ra {value} tai nạn giao thông.",
            "Trên các tuyến đường có {value} tai nạn giao thông.",
        ),
        unit="vụ",
        low=1,
        high=8,
    ),
    Indicator(
        key="injured",
        shape="count",
        names=("số người bị thương do tai nạn giao thông", "số người bị thương vì tai nạn giao thông"),
        asked=("số người bị thương do tai nạn giao thông", "số người bị thương do TNGT"),
        sentences=(
            "Tai nạn giao thông làm bị thương {value} trong tháng.",
            "Có {value} bị thương do tai nạn giao thông trong tháng.",
        ),
        unit="người",
        low=1,
        high=9,
    ),
)

_SOCIETY, _AFFAIRS = "Lĩnh vực văn hóa - xã hội", "Nội chính, quốc phòng, an ninh"

SOCIETY: tuple[Section, ...] = (
    Section(part=_SOCIETY, heading="Giáo dục và đào tạo", indicators=_SCHOOLS),
    Section(part=_SOCIETY, heading="Y tế", indicators=_HEALTH),
    Section(part=_SOCIETY, heading="Lao động, việc làm, giảm nghèo", indicators=_LABOUR),
    Section(part=_AFFAIRS, heading="Thanh tra, tiếp công dân, cải cách hành chính", indicators=_JUSTICE),
    Section(part=_AFFAIRS, heading="An ninh trật tự, an toàn giao thông", indicators=_ORDER),
)
