"""What a question says only to set it aside: "(không tính khách sạn)", "sau khi hợp nhất với Thái Bình".

What is left out is no part of the indicator, and who a province was merged with is not the place that is asked about.
"""

import re
from collections.abc import Sequence

from vietnamese.places import PlaceMention
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import syllables

_SETS_ASIDE = (
    r"phải|tính|kể|gồm|bao gồm|kèm|gộp|lẫn|lấy|theo|hỏi|nói|đếm|cộng|chỉ riêng|riêng|chỉ (?:tính|kể|lấy|hỏi|nói|xét)"
    r"|xét(?! (?:tặng|nghiệm|xử|hỏi|tuyển|duyệt|cấp|thăng|đặc cách|nâng|công nhận|chọn))"
)
# "(ngoài cá, tôm)"; "(ngoài nhà nước)" says whose.
_BESIDES = r"(?<=\()ngoài(?! (?:nhà nước|quốc doanh|công lập|nước|tỉnh|huyện|xã|ngành|giờ|trời|da|đồng)\b)"
LEFT_OUT = (
    rf"\b(?:(?:chứ )?(?:không|chưa|đừng) (?:{_SETS_ASIDE})|chứ (?:không|chưa|đừng)|ngoại trừ|ngoài trừ|{_BESIDES})\b"
)
TOGETHER_WITH = r"(?:\b(?:kể cả|(?:bao )?gồm cả|tính cả|gộp cả)\b|(?<=\()cả\b(?=[^()]* và ))"
"""What is asked for with all of that: none of it by itself."""
TO_ITS_END = r"(?:[^.?()]*(?=\))|(?:(?!\bthì\b)[^,.?()])*)"
"""In brackets up to where they close, commas and all: "(không tính khách sạn, nhà nghỉ)"."""
_EXCLUDED = Spelling(rf"{LEFT_OUT} (?:cả |đến |riêng |số |là )?({TO_ITS_END})")
# No "không tính": the figure without a part is another one than that of the whole.
_NOT_MEANT = Spelling(
    rf"\b(?:chứ )?(?:không|đừng) (?:phải|hỏi|nói|lấy|(?:chỉ )?riêng|chỉ (?:tính|kể|lấy|hỏi|nói|xét)) (?:{TO_ITS_END})"
)
# "(không phải mới khởi công)": how far it had come, before what is left out.
_SO_FAR = re.compile(r"^(?:mới|đã|đang|chỉ|vừa) +", re.IGNORECASE)
_ALTERNATIVES = re.compile(r",|;| và | hay | hoặc ")
_MERGER = Spelling(r"\b(trước|sau|chưa) (?:khi )?(?:hợp nhất|sáp nhập|nhập tỉnh|gộp tỉnh)\b")
# "của tỉnh Đông Sơn mới"; "tỉnh Đông Sơn mới thu được mấy tỷ?" asks of no other province.
NEW_PROVINCE = re.compile(
    r"\b[Tt]ỉnh(?: [A-ZĐÀ-Ỹ][^\W\d_]*){0,4} (mới)(?=$|[?.,:;)]| (?:là|năm|tháng|quý|hiện|tính|trong|sau|tăng|giảm)\b)"
)
_JOINS = r"(?:hợp nhất|sáp nhập|nhập|gộp)"
# "tính cả Đông Sơn nhập vào", "gồm cả tỉnh Đông Sơn cũ": then the merger had been.
_TAKEN_IN = re.compile(
    r"\b(?i:(?:tính|kể|gộp|gồm) (?:cả|thêm)(?: phần| địa bàn| khu vực)?(?: tỉnh)?)(?: [A-ZĐÀ-Ỹ][^\W\d_]*){1,4}"
    rf" \(?(?:(?:đã|mới|vừa|được|cũng) )*(?:{_JOINS}\b|cũ\b)"
)
_CALLED_FORMER = re.compile(r"\b[A-ZĐÀ-Ỹ][^\W\d_]* (?:\()?cũ\b")
_MERGED_WITH = Spelling(rf"\b{_JOINS}(?: (?:lại|chung|thêm))* (?:với|cùng|thêm|cả)(?: cả)? $")


def excluded_in(question: str) -> tuple[tuple[str, ...], ...]:
    """The folded syllables of each thing that a question leaves out: "(không tính khách sạn, nhà nghỉ)"."""
    said = (match.group(1) for match in _EXCLUDED.finditer(question))
    things = (syllables(fold(_SO_FAR.sub("", thing.strip()))) for each in said for thing in _ALTERNATIVES.split(each))
    return tuple(thing for thing in things if thing)


def without_left_out(question: str) -> str:
    """The question with blanks for what it leaves out; same length."""
    return blanked(question, (match.span() for match in _EXCLUDED.finditer(question)))


def side_of_merger(question: str) -> bool | None:
    """True for "sau (khi) sáp nhập" and "tỉnh Đông Sơn mới", False for what was before; None where the question names
    neither, or both: "từ 2024 (tỉnh Đông Sơn cũ) đến 2025 (sau hợp nhất)"."""
    sides = _sides_of_merger(question)
    both = len(sides) > 1 or (True in sides and _CALLED_FORMER.search(question) and not _TAKEN_IN.search(question))
    return next(iter(sides), None) if not both else None


def names_merged(question: str) -> bool:
    """Whether a question speaks of a province since it was merged, be it of the former one as well."""
    return True in _sides_of_merger(question)


def _sides_of_merger(question: str) -> set[bool]:
    sides = {fold(match.group(1)) == "sau" for match in _MERGER.finditer(question)}
    return sides | ({True} if NEW_PROVINCE.search(question) or _TAKEN_IN.search(question) else set())


def not_meant(question: str, places: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """Those of ``places`` that a question names only to say that they are not meant, or not they alone."""
    spans = [match.span() for match in _NOT_MEANT.finditer(question)]
    return tuple(each for each in places if any(start < each.start < end for start, end in spans))


def merged_with(question: str, places: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """Those of ``places`` that only tell what the asked one was merged with: "sau hợp nhất với Thái Bình"."""
    if side_of_merger(question) is None:
        return ()
    taken = [match.span() for match in _TAKEN_IN.finditer(question)]
    return tuple(
        each
        for each in places
        if _MERGED_WITH.search(question[: each.start]) or any(start < each.start < end for start, end in taken)
    )
