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
_KIND_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "figure": "số liệu",
        "qualifier": "phân biệt loại số",
        "period": "kỳ",
        "place": "địa bàn",
        "indicator": "chỉ tiêu",
        "kind": "loại số",
        "entity": "tên, không phải số",
        "compare": "so sánh",
        "table": "bảng",
        "paraphrase": "diễn đạt khác",
        "colloquial": "nói thường ngày",
        "noaccent": "không dấu",
        "abbreviation": "viết tắt",
        "typo": "gõ nhầm",
        "followup": "câu hỏi tiếp",
        "context": "theo câu trước",
        "chain": "nhiều lượt",
        "topic": "đổi chủ đề",
        "asking": "đổi điều hỏi",
        "unanswerable": "không có câu trả lời",
    }
)


def kind_label(kind: str) -> str:
    """A kind of question in Vietnamese; one that only the gold file knows is called as it is there."""
    return _KIND_LABELS.get(kind, kind)


def source_label(source: str) -> str:
    """A file type of evidence; "–" is none."""
    return "không có bằng chứng" if source == "–" else f"tệp {source}"
