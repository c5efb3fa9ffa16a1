"""Numbers that name instead of count: dates, periods, documents, outline, roads, footnote marks.

``label_mask`` marks those that their own shape gives away ("17/02/2023", "124/BC-UBND", "Quốc lộ 4B");
``names_something`` says whether a word before a bare number makes it a name ("Điều 5", "nhóm 2").
"""

import re
from typing import Literal

from vietnamese.signs import Sieve
from vietnamese.text import fold

_LETTER = r"[^\W\d_]"
_YEAR = r"(?:19|20)[0-9]{2}"
# Looked at first: what forbids a place behind it is dear to look for at every letter.
_DIGIT = r"(?=[0-9])"
_FREE = rf"{_DIGIT}(?<![0-9])(?<![0-9][.,/])"
_MORE = r"(?:[ ]?(?:,|;|và|đến|-|–)[ ]?[0-9]{1,3}(?![0-9]|[.,/][0-9]|[ ]?%)){0,12}"
_ROADS = r"quốc lộ|tỉnh lộ|huyện lộ|hương lộ|đường tỉnh|đường huyện|(?-i:QL|TL|ĐT|DT|ĐH|DH|HL|CT)"

# "Trong tháng 03 vụ trộm": so many within the month, none of March; "trong tháng 03 vụ xuân" is in March.
NO_COUNT_IN_A_MONTH = (
    r"(?!(?<=\btrong tháng )0[1-9] (?:cặp|cuộc|trường hợp|ca"
    r"|vụ(?! (?:xuân|đông|mùa|hè|thu|chiêm|sản xuất|lúa)))\b)"
)

_SHAPES = (
    # Web addresses, footnote marks, references, enumerations: "<sup>1</sup>", "[1]", "(2)".
    r"https?://\S{1,300}|www\.\S{1,300}",
    r"(?<![0-9 ]m)(?<![0-9 ]km)<sup>[^<]{0,40}</sup>",
    r"\[[0-9]{1,3}(?:[,;\s–-]{1,3}[0-9]{1,3}){0,9}\]|\([0-9]{1,2}(?:\.[0-9])?\)",
    # Days: "17/02/2023", "17-2-2023", "ngày 17 tháng 02 năm 2023", "ngày 20/9", "từ ngày 08 đến ngày 09".
    rf"{_FREE}[0-3]?[0-9][ ]?([/.-])[ ]?[01]?[0-9][ ]?\1[ ]?(?:{_YEAR}|(?<=/)[0-9]{{2}})(?![0-9])",
    # Not "nghỉ Tết 9 ngày".
    r"(?<!/)(?<!mỗi )(?<!một )(?<!1 )\b(?!(?:lễ|tết)\s+[0-9]{1,2}\s+(?:ngày|suất|phần)\b(?!\s[0-9]))"
    r"(?:ngày|mùng|mồng|sáng|chiều|tối|đêm|lễ|dịp|tết)\s+"
    r"[0-3]?[0-9](?![0-9]|[.,][0-9])(?:\s?[/-]\s?[0-3]?[0-9](?![0-9]|[.,][0-9])){0,2}",
    # "dịp lễ 30/4 - 01/5".
    r"(?<!/)\b(?:ngày|mùng|mồng|lễ|dịp|tết)\s+[0-3]?[0-9]/[01]?[0-9]\s?(?:[–,-]|và|đến)\s?[0-3]?[0-9]/[01]?[0-9]"
    r"(?![0-9]|[.,/][0-9])",
    # Months, quarters, years and spans of them: "tháng 02/2023", "6 tháng", "02/2023", "quý 1", "2021-2025".
    r"\b(?:ngày|mùng|mồng|sáng|chiều|tối|đêm)\s+[0-3]?[0-9]\s+tháng\s+(?:0?[1-9]|1[0-2])(?![0-9]|[.,][0-9])",
    rf"(?<!/)(?<![0-9] )\btháng\s+{NO_COUNT_IN_A_MONTH}(?:0?[1-9]|1[0-2])(?![0-9]|[.,][0-9])"
    rf"{_MORE}(?:\s?[/.-]\s?{_YEAR})?(?![0-9])",
    rf"{_FREE}[0-9]{{1,2}}(?:\s?-\s?[0-9]{{1,2}})?\s+tháng\b",
    rf"{_FREE}(?:0?[1-9]|1[0-2])[/-]{_YEAR}(?![0-9/]|[.,][0-9])",
    rf"\b(?:quý|Q)\s?[1-4](?![0-9]|[.,/][0-9]{{1,2}}\b)(?:/{_YEAR})?",
    rf"\b(?:năm|niên vụ|vụ|niên độ|mùa)\s+{_YEAR}(?:\s?[–/-]\s?(?:{_YEAR}|[0-9]{{2}}))?(?![0-9]|[.,][0-9])"
    rf"(?:(?:,|;| và)\s?{_YEAR}(?![0-9]|[.,][0-9])){{0,9}}",
    rf"{_FREE}{_YEAR}\s?[–—-]\s?{_YEAR}(?![0-9]|[.,][0-9])",
    rf"{_FREE}[0-9]{{1,2}}\s+năm\s+(?:giai đoạn|{_YEAR}\s?[–-])",
    # Times of day: "15h30", "7 giờ 30", "15:50", "24/24", "24/7".
    rf"{_DIGIT}(?<![0-9.,])[0-9]{{1,2}}\s?(?:h|giờ)\s?[0-9]{{2}}(?![0-9]|[.,][0-9])(?:\s?phút)?",
    rf"{_DIGIT}(?<![0-9.,/])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?![0-9]|[.,][0-9])(?::[0-5][0-9])?",
    r"\b(?:lúc|hồi)\s+[0-9]{1,2}\s+giờ(?!\w)",
    rf"{_DIGIT}(?:(?<![0-9.,])[0-9]{{1,2}}h(?!\w)|(?<![0-9.,/])24\s?/\s?(?:24|7)(?![0-9/]))",
    # Documents and standards: "124/BC-UBND", "08/2019/NQ-HĐND", "1556-QĐ/TU", "TCVN 5574:2018".
    rf"{_DIGIT}(?<![\w,])[0-9]{{1,6}}(?:[ ]?/[ ]?{_YEAR})?[ ]?[/–-][ ]?(?-i:[A-ZĐ])[\w]{{0,12}}"
    r"(?:[/&.–-]\w{1,12}){0,6}"
    r"(?:(?<=QH)[ ][0-9]{1,2})?",
    r"\b(?:TCVN|QCVN|ISO|TCCS|OHSAS|HACCP)[ :-]{0,2}[0-9]{1,6}(?:[-:][0-9]{1,5}){0,3}",
    rf"\b(?:điều|khoản|mục|phụ lục|chương|lớp|khối|các số)\s+[0-9]{{1,3}}(?![0-9]|[.,/][0-9]){_MORE}(?=\W)",
    # Roads, stations and lines: "Quốc lộ 4B", "DH.28", "km14+132,85", "22kV".
    rf"\b(?:{_ROADS})[\s.]?[0-9]{{1,4}}(?-i:[A-Z])?(?!\w)",
    r"(?<![0-9] )(?<!\w)km\s?[0-9]{1,4}(?:\s?\+\s?[0-9]{1,4}(?:,[0-9]{1,3})?)?",
    rf"{_DIGIT}(?<![\w.,])[0-9]{{1,3}}(?:[/,][0-9]{{1,3}})?\s?kV(?!\w)",
    rf"\blộ\s+[0-9]{{1,4}}{_MORE}",
    # Outline numbers where a line begins, and first columns that only number rows: "1. ", "2.1 Về", "3 | Lúa".
    r"^[ \t>#*_+–\x22“-]{0,8}[0-9]{1,2}(?:\.[0-9]{1,2}){0,4}[.)](?=[\s*])",
    r"^[ \t>#*_+–\x22“-]{0,8}[0-9]{1,2}(?:\.[0-9]{1,2}){1,4}\s+(?=(?-i:[A-ZĐÀ-Ỹ]))",
    rf"^[ \t]{{0,4}}\|?[ \t]{{0,4}}[0-9]{{1,3}}(?:\.[0-9]{{1,2}}){{0,3}}[ \t]{{0,4}}\|(?=[ \t*]{{0,8}}{_LETTER})",
    r"(?<=[;:.]\s)[0-9]{1,2}[.)]\s(?=(?-i:[A-ZĐÀ-Ỹ]))",
    # A line that holds nothing else: page numbers, first cells of tables that lost their lines.
    r"(?<=\n)[ \t]{0,20}[0-9]{1,3}[ \t]{0,20}(?=\n)",
    # Scales of maps, idioms, telephone numbers.
    r"t[ỷỉ] lệ\s+1[/:][0-9.]{2,9}",
    rf"{_DIGIT}(?<![\w.,/])(?:[0-9]{{1,2}}\s+(?:con số|chữ số)"
    r"|0?1\s+(?:số(?!\s(?:vụ|ca|hộ))|trong (?:những|số|các)))(?!\w)",
    r"(?:điện thoại|hotline|fax|sđt|đt)[\s:.]{1,3}[0-9][0-9 .-]{6,16}",
)
_SHAPE = Sieve((shape, re.compile(shape, re.IGNORECASE | re.MULTILINE)) for shape in _SHAPES)

_FIRM = (
    "điều|khoản|mục|tiểu mục|chương|phụ lục|biểu|phụ biểu|bảng|biểu đồ|hình|mũi|lần thứ|thứ|quốc lộ|tỉnh lộ|lộ|km|tờ số"
    "|nghị định|nghị quyết|thông tư|luật|công điện|chỉ thị"
)
_SOFT = (
    "số|quyết định|công văn|thông báo|kết luận|hướng dẫn|giai đoạn|đợt|kỳ|kì|khóa|khoá|lớp|khối"
    "|nhóm|cấp|hạng|loại|tổ|thôn|xóm|khu|khu phố|cụm|tầng|phòng|lô|ô|thửa|tờ|trang|tuyến|đường"
    "|số hiệu|cột|trạm|mẫu|phiếu|phần|lần|(?<!quân )(?<!bộ )đội|trung đoàn|sư đoàn|tiểu đoàn|vòng|bước|hàng|giống"
    "|mốc|cổng|làn|vùng|ca|mức độ|cây số|điểm|dạng|quyển|tập|bài|tháng|quý|năm|ngày|tuần|quận|phường"
    "|ấp|version|phiên bản|thế hệ|vành đai|cầu|dự án|trường|bệnh viện|xí nghiệp|công ty|nhà máy|chế xuất"
    "|tổ máy"
)
_LABEL = re.compile(rf"(?<![\w/])(?:(?P<firm>{_FIRM})|(?P<soft>{_SOFT}))(?:\s+số)?[\s:]{{1,2}}\Z", re.IGNORECASE)
_RANK = re.compile(r"(?:xếp|đứng|vị trí|ở|hạng|là)\s+thứ\s+\Z", re.IGNORECASE)
_PROPER = re.compile(r"(?<![.:;!?|\n])(?<![-–*+]) [A-ZĐÀ-Ỹ][a-zđà-ỹ]{1,8} \Z")
_ORDINAL = re.compile(r"[0-9](?:,[0-9])?(?![0-9]|[.,/][0-9])")

Naming = Literal["firm", "soft", ""]


def label_mask(text: str) -> bytearray:
    """One byte a character: 1 where a number's own shape says that it names something."""
    mask = bytearray(len(text))
    for shape in _SHAPE.of(fold(text)):
        for match in shape.finditer(text):
            start, end = match.span()
            mask[start:end] = b"\x01" * (end - start)
    return mask


def names_something(text: str, start: int) -> Naming:
    """ "firm": the word before ``start`` makes any plain number a name ("Điều 5 …"); "soft": only one without a unit.

    A capitalised name does so with a single digit ("Hợp Thành 1").
    """
    before = text[max(0, start - 24) : start].replace("\n", " ")
    if _RANK.search(before):
        return ""
    label = _LABEL.search(before)
    if label is None:
        return "soft" if _PROPER.search(before) and _ORDINAL.match(text, start) else ""
    return "firm" if label["firm"] else "soft"
