"""Vietnamese names of outcomes, errors and what is compared, for every report."""

from collections.abc import Mapping
from types import MappingProxyType

from eval.judge import ErrorKind, Outcome

STANDARD = "cách làm thông dụng"
EXTRACTIVE = "trích nguyên văn"
OUTCOME_LABELS: Mapping[Outcome, str] = MappingProxyType({"right": "đúng", "wrong": "sai", "refused": "từ chối"})
ERROR_LABELS: Mapping[ErrorKind, str] = MappingProxyType(
    {
        "wrong_sign": "sai chiều tăng giảm",
        "wrong_unit": "sai đơn vị",
        "wrong_scale": "sai bậc (nghìn, triệu, tỷ)",
        "wrong_period": "sai kỳ",
        "wrong_place": "sai địa bàn",
        "wrong_report": "số của báo cáo khác",
        "other_figure": "số liệu khác",
        "missing": "không nêu câu trả lời",
        "dump": "liệt kê thay vì trả lời",
        "should_refuse": "lẽ ra phải từ chối",
        "crashed": "lỗi khi trả lời",
    }
)
