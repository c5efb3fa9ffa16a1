"""All indicators of the look-alike corpus in the order of the outline, and some that nobody reports."""

from eval.lookalike_economy import ECONOMY
from eval.lookalike_indicator import Indicator, Section
from eval.lookalike_society import SOCIETY

SECTIONS: tuple[Section, ...] = ECONOMY + SOCIETY
INDICATORS: tuple[Indicator, ...] = tuple(indicator for section in SECTIONS for indicator in section.indicators)

NOBODY_REPORTS: tuple[str, ...] = (
    "số lượt khách du lịch",
    "tỷ lệ che phủ rừng",
    "sản lượng thủy sản",
    "tỷ lệ hộ dân dùng nước sạch",
    "số cặp vợ chồng kết hôn",
    "kim ngạch xuất khẩu",
    "số thuê bao internet cáp quang",
    "sản lượng điện thương phẩm",
    "số giường bệnh",
    "tỷ lệ chất thải rắn được thu gom",
    "chỉ số giá tiêu dùng",
    "năng suất lúa",
)
"""Indicators of such reports that no unit of the corpus gives."""
