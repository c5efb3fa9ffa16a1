"""In what state a figure tells the asked thing: lacking, new, foreseen, or counted over all years that there were.

"Còn thiếu 96 giáo viên, nhiều nhất là mầm non (31 người)" has no teacher who was taken on; "dự kiến đạt 900 tấn" none
that was harvested; "lũy tích tử vong 152 người" are not the dead of this year's months.
"""

import re

from answer.candidates import Candidate
from answer.find import Search
from answer.label import label_of_row
from vietnamese.text import Spelling
from vietnamese.words import sentence_around

# No "thiếu nhi", nor what people lack: "20 hộ còn thiếu nước".
_NOT_OF_A_STAFF = r"(?! (?:niên|nhi|nữ|tá|úy|tướng|sót|đói|ăn|nước|điện|đất|nhà|hụt)\b)"
_LACK = rf"(?:còn|đang|vẫn|hiện|tình trạng) thiếu\b{_NOT_OF_A_STAFF}|\bthiếu (?:khoảng |hơn |gần |trên )?(?=\d)"
_LACKS_OR_HAS = Spelling(
    rf"(\b{_LACK})|\b(?:hiện có|đã|tuyển|trúng|bổ sung|bố trí|biên chế|được giao|tổng số|toàn (?:tỉnh|huyện))\b"
)
_CALLED_LACKING = Spelling(rf"\bthiếu\b{_NOT_OF_A_STAFF}")
_LACK_ASKED = Spelling(r"\b(?:thiếu|hụt|cần|chưa|còn lại|tuyển thêm|bổ sung)\b")
# By their accents alone: "da" and "se" are other words as well.
_DONE_ASKED = re.compile(r"\b(?:đã|thực tế|thực thu) (?!từng\b)[^\W\d]", re.IGNORECASE)
_FORESEEN = re.compile(r"\b(?:dự kiến|dự báo|dự ước|phấn đấu|sẽ)\b", re.IGNORECASE)
_DONE = re.compile(r"\bđã\b", re.IGNORECASE)
_FORESEEN_ASKED = Spelling(r"\b(?:dự kiến|dự báo|dự ước|phấn đấu|sẽ|cả năm)\b")
_OF_ALL_YEARS = re.compile(r"\bl[uũ][yỹ] tích\b|\btừ (?:trước|xưa) (?:đến|tới) nay\b", re.IGNORECASE)
# "Tổng diện tích rừng hiện có": what was planted anew is none of it.
_STANDS_ASKED = Spelling(r"\bhiện (?:đang |nay )?(?:có|còn)\b")
_NEW = (
    r"\b(?:trồng|cấp|lập|kết nạp|đăng ký|tuyển|xây|phát triển|mở|thả) mới\b|\bmới (?:trồng|thành lập|cấp)\b"
    r"|\btrồng (?:rừng|cây)\b"
)
_CALLED_NEW = Spelling(_NEW)
_NEW_OR_STANDING = Spelling(
    rf"({_NEW})|\b(?:hiện (?:có|còn)|tổng (?:diện tích|số|đàn)|(?:đến|tới) nay|toàn (?:tỉnh|huyện|xã) có)\b"
)
_NEW_ASKED = Spelling(r"\bmới\b")
STATES = ("lack for a stock", "foreseen for done", "of all years", "new for a stock")
_STOCK_ASKED = Spelling(r"\b(?:lũy|luỹ|cộng dồn|từ trước|đến|tới|hiện|đang|còn)\b")


def of_another_state(search: Search, candidate: Candidate) -> dict[str, bool]:
    """What is lacking or new for what there is, foreseen for done, of all years for some months."""
    said = search.frame.said
    return {
        "lack for a stock": _LACK_ASKED.search(said) is None and _is_lacking(candidate),
        "foreseen for done": _DONE_ASKED.search(said) is not None
        and _FORESEEN_ASKED.search(said) is None
        and _is_foreseen(candidate),
        "new for a stock": _STANDS_ASKED.search(said) is not None
        and _NEW_ASKED.search(said) is None
        and _is_new(candidate),
        "of all years": bool(search.asked) and _STOCK_ASKED.search(said) is None and _is_of_all_years(candidate),
    }


def _is_lacking(candidate: Candidate) -> bool:
    """Whether the last that its sentence says, up to a figure, of what there is and what is not, is that it lacks."""
    passage, figure = candidate.passage, candidate.figure
    if passage.kind == "row":
        return _CALLED_LACKING.search(f"{label_of_row(passage)} {candidate.column}") is not None
    begun, _ = sentence_around(passage.text, figure.start)
    told = list(_LACKS_OR_HAS.finditer(passage.text[begun : figure.end]))
    return bool(told) and told[-1].group(1) is not None


def _is_foreseen(candidate: Candidate) -> bool:
    """ "Đã thu 90 tấn, dự kiến cả vụ đạt 200 tấn": the nearest words before a figure tell which it is."""
    if candidate.passage.kind == "row":
        return _FORESEEN.search(candidate.column) is not None
    before = candidate.passage.text[candidate.own.start : candidate.figure.start]
    foreseen = list(_FORESEEN.finditer(before))
    return bool(foreseen) and _DONE.search(before, foreseen[-1].end()) is None


def _is_new(candidate: Candidate) -> bool:
    """ "Trồng mới 9 ha, trong đó keo 5 ha": so says the last that its sentence says of that before a figure, or its row
    and column."""
    passage, figure = candidate.passage, candidate.figure
    if passage.kind == "row":
        return _CALLED_NEW.search(f"{label_of_row(passage)} {candidate.column}") is not None
    begun, _ = sentence_around(passage.text, figure.start)
    told = list(_NEW_OR_STANDING.finditer(passage.text[begun : figure.start]))
    return bool(told) and told[-1].group(1) is not None


def _is_of_all_years(candidate: Candidate) -> bool:
    text, own = candidate.passage.text, candidate.own
    named = candidate.column if candidate.passage.kind == "row" else text[own.start : candidate.figure.start]
    return _OF_ALL_YEARS.search(named) is not None
