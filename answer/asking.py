"""Which words of a question ask, and what they ask for: a figure with its unit, a time, a reason, a fact.

"Bao nhiêu ha" asks for a figure in ha, "ký ngày nào" for a time, "vì sao" for a reason, "xã nào" for a fact.
"""

import re
from dataclasses import dataclass
from typing import Literal

from answer.set_aside import LEFT_OUT, TO_ITS_END, TOGETHER_WITH, without_left_out
from answer.units import MEASURES, unit_words
from vietnamese.text import Spelling, fold, has_diacritics
from vietnamese.units import unit_at
from vietnamese.words import Span

Asked = Literal["figure", "topic", "date", "fact", "reason"]

# Without diacritics "mấy" is also "máy", "đâu" also "đầu", "chưa" also "chữa": what follows tells them apart.
HOW_MANY_WORDS = (
    r"bao nhiêu là|bao nhiêu|bao nhiu|bao nhêu|bao nhieu|bnhieu|bn|(?<!nhà )mấy(?! (?:móc|mặc|bay|tính|kéo)\b)"
)
# "mấy năm nay" tells since when.
_HOW_MANY = Spelling(
    rf"\b(?:{HOW_MANY_WORDS})\b(?! (?:ngày|tuần|tháng|năm) (?:nay|qua|gần|vừa|đầu|trước|tới)\b)"
    r"\s*(?:(?:chục|vạn(?! (?:bản|phòng|hóa)\b))\s+)?"
)
_RATE = r"^(?:so sánh |nêu |cho biết )?(?:tốc độ |mức )?tăng trưởng\b(?!.*\b(?:thế nào|ra sao)\b)|\btốc độ tăng\b"
# "Kênh mương được kiên cố tới mức nào?" asks how much of them was.
_EXTENT = r"\bđược [^,;?]*\b(?:tới|đến) mức nào\b"
_PERCENT = Spelling(rf"(?<!\d)(?<!\d )%|\bphần trăm\b|\bt[ỷỉ] lệ\b|\btỷ trọng\b|{_RATE}|{_EXTENT}")
_GROWTH_RATE = Spelling(_RATE)
# "GRDP bình quân đầu người tính bằng USD": in which money it is told.
_IN_DOLLARS = Spelling(
    r"\b(?:bằng|theo|ra) (?:đồng |tiền )?(?:usd|đô la)\b(?! (?:là|bao nhiêu|mấy))|\((?:tỷ |triệu )?usd\)"
)
_ANIMALS = Spelling(
    r"\b(?:tổng )?số (?:lượng )?(?:trâu|bò|lợn|heo|gà|vịt|dê|ngựa|gia cầm|gia súc)\b"
    r"(?!.*\b(?:tăng|giảm|hộ|ổ dịch|xã|vụ)\b)"
)
_MONEY = Spelling(r"\bsố tiền\b|\bkinh phí\b|\btrị giá\b")
# "rớt" is none of them: it is also to fail an exam.
_CHANGES = (
    r"tăng|giảm|bớt|cao hơn|thấp hơn|vượt|tụt|sụt(?! (?:lún|lở)\b)|tuột|lao dốc|xuống dốc|nhích|vọt"
    r"|đội lên|nhỉnh|sa sút"
)
# "Không được thấp hơn mấy phần trăm?" asks for a bound, "giảm còn mấy phút?" for a level; "cắt bớt điện hết mấy ngày?"
# how long it went on.
_HOW_LONG_FOR = rf"(?:hết|mất|suốt|trong|kéo dài) (?:{HOW_MANY_WORDS}) (?:giây|phút|giờ|ngày|tuần|tháng|năm)\b"
_GROWTH = Spelling(
    rf"(?<!không )(?<!không được )(?<!không được phép )\b(?:{_CHANGES})\b(?: (?!còn\b|{_HOW_LONG_FOR})\w+){{0,4}}?"
    rf" (?:{HOW_MANY_WORDS})\b"
)
# "Chi thường xuyên tháng 6 tăng?" leaves "bao nhiêu" out; "Nhóm nào tăng?" and "Vì sao giảm?" ask for something else.
_OTHERWISE_ASKED = r"nào|gì|ai|đâu|sao|nguyên nhân|lý do|do|vì|có|danh sách|liệt kê|những|các"
_ENDS_IN_CHANGE = Spelling(rf"^(?!.*\b(?:{_OTHERWISE_ASKED})\b).*\b(?:tăng|giảm)(?: trưởng)?\W*$")
_UP_OR_DOWN = Spelling(r"\b(?:tăng|giảm) (?:hay là|hay|hoặc) (?:tăng|giảm)\b")
# "IIP tháng 9 biến động ra sao so với tháng trước?" asks by how much; "cơ cấu thay đổi thế nào?" asks no index.
_MOVES_HOW = Spelling(
    r"\b(?:biến động|thay đổi|diễn biến|tăng,? giảm|tăng hay giảm|tăng trưởng)(?: \w+){0,2}? "
    r"(?:thế nào|ra sao|như thế nào)\b"
)
_FIGURE = Spelling(rf"\b(?:{HOW_MANY_WORDS}|mức nào|lần lượt)\b|(?<!\d)(?<!\d )%")
# "Tính theo số giường", "trên số hộ": what is divided by.
_NUMBER_OF = Spelling(
    r"(?<!theo )(?<!trên )(?<!chỉ )(?<!dân )(?<!doanh )(?<!hệ )(?<!mã )\bsố (?:lượng )?(?!với\b|liệu\b|\d)"
)
# "Bình quân tiêu chí mỗi xã"; by what is divided says nothing: "bình quân đầu người".
_AVERAGE_OF = Spelling(
    r"^(?:bình quân|trung bình) (?:số )?"
    r"(?!(?:đầu|người|nhân khẩu|hộ|lao động|mỗi|một|từng|xã|huyện|năm|quý|tháng|tuần|ngày|giờ)\b)"
)
_WHICH_DAY = (
    r"^(?:ngày|tháng|năm) mấy\b|\b(?:ngày|tháng|năm) mấy(?=\s*(?:[^\w\s]|$))"
    r"|\b(?:trước|sau|từ|đến|vào) (?:ngày|tháng|năm) mấy\b"
)
_DATE = Spelling(rf"\b(?:khi nào|bao giờ|(?:ngày|tháng|năm|hôm|lúc|thời gian|thời điểm) nào)\b|{_WHICH_DAY}")
# "Sao giá tụt?", "Quý I năm 2025 sao giá lại tụt?", but no product of three stars, and no "thì sao".
WHY = r"^sao\b|(?:(?<=, )|(?<=\d{4} ))sao(?= \w)|(?<!ra )(?<!thì )(?<!làm )(?<!\b\d )\bsao\b(?= .*\blại\b)"
# "Bắt đầu áp dụng từ ngày nào?": reports say it by "từ ngày 1/3" alone.
SINCE_WHEN = r"\bbắt đầu(?= .*\btừ (?:khi nào|bao giờ|lúc nào|(?:ngày|tháng|năm) (?:nào|mấy))\b)"
_REASON = Spelling(rf"{WHY}|\b(?:vì sao|tại sao|do đâu|nhờ đâu|vì đâu|nguyên nhân|lý do)\b")
_PURPOSE = Spelling(r"\bmục đích\b.*\b(?:gì|nào)\b|\bđể làm gì\b|\bnhằm (?:mục đích |mục tiêu )?gì\b")
# A month is no unit that figures have: "chậm 05 tháng" is told by its sentence.
_HOW_LONG = Spelling(
    r"\bbao lâu\b|\b(?:bao nhiêu|mấy) tháng\b"
    r"(?! (?:\d|(?:đầu|cuối|gần|vừa|qua|nay|rồi|trước|sau|tới|trong|của|năm|giêng|hai|ba|tư|chạp)\b))"
)
DOCUMENTS = {
    "kế hoạch": "kh",
    "quyết định": "qđ",
    "nghị quyết": "nq",
    "nghị định": "nđ",
    "báo cáo": "bc",
    "thông báo": "tb",
    "thông tư": "tt",
    "công văn": "cv",
    "chỉ thị": "ct",
    "giấy mời": "gm",
    "chương trình": "",
    "đề án": "",
    "tờ trình": "",
    "công điện": "",
    "hướng dẫn": "",
    "kết luận": "",
    "luật": "",
    "văn bản": "",
}
_DOCUMENT = "|".join(filter(None, (*DOCUMENTS, *DOCUMENTS.values())))
_DOCUMENT_NUMBER = Spelling(
    rf"\b({_DOCUMENT})\b(?:(?!\b(?:{_DOCUMENT})\b).)*?(?<!tổng )(?<!dân )(?<!chỉ )(?<!tỷ )(?<!tỉ )"
    r"\bsố (?:hiệu )?(?:là )?(?:(?:mấy|gì|nào)\b|bao nhiêu\W*$)|\bsố hiệu\b"
)
_KIND_OF_DOCUMENT = Spelling(rf"\b({_DOCUMENT})\b")
_CLAUSE = re.compile(r"[,;.?!()]")
# "Nhóm nào giảm?" asks for one of several groups, "xếp vào nhóm nào" for a class.
CLASS_ASKED = Spelling(
    r"\b(loại|hạng|bậc|nhóm) mấy\b|\b(hạng|bậc) nào\b"
    r"|\b(?:xếp|thuộc|đạt|vào|phân)(?: (?!loại|nhóm)\w+)? (loại|nhóm) nào\b"
)
_WONDERING = Spelling(
    r"\b(?:nào|gì|ai|đâu(?! (?:tư|năm|tháng|quý|vụ|mối|giá)\b)|sao|không|chưa(?! (?:cháy|bệnh)\b)|tóm tắt|liệt kê"
    r"|kể tên)\b|(?:^|\b(?:biết|hỏi|nêu|xin) )tên\b"
)
_WHICH = Spelling(
    r"\b(?:nhóm|mặt hàng|ngành|lĩnh vực|loại|sản phẩm|khu vực|xã|huyện|tỉnh|nước)(?: \w+){0,3} nào\b"
    r"|\b(?:cơ quan|đơn vị|tổ chức|sở|công ty|doanh nghiệp|địa phương|phường|thôn|bản|xóm|khối|buôn|làng|khu phố"
    r"|tổ dân phố|thị trấn|thị trường|quốc gia|trường|bệnh viện|ngân hàng|dự án|công trình)(?: \w+){0,3} nào\b"
    r"|\bai\b"
)
_COMPARISON = Spelling(r"\bso (?:với )?(?:cùng kỳ|(?:tháng|năm) (?:liền(?: kề)? )?trước|tháng \d|năm \d)")
_SHARE = Spelling(r"\bso (?:với )?(?:dự toán|kế hoạch|chỉ tiêu|kh)\b")
_OF_THE_PLAN = Spelling(
    rf"\b(?:đạt|bằng|hoàn thành|thực hiện|thi công)(?: được)? (?:{HOW_MANY_WORDS}) "
    r"(?:kế hoạch|kh|dự toán|chỉ tiêu|khối lượng)\b(?! (?:đất|đá|cát|sỏi|bùn|rác|bê tông|hàng|nước))"
)
_MAKES_UP = Spelling(r"\bchiếm (?:bao nhiêu|mấy)\b(?! *(?:ha|tỷ|triệu|nghìn|tấn|người|hộ|dự án|con|vụ|xã)\b)")
_REACHED = Spelling(r"\b(?:đạt|vượt|hoàn thành) (?:được )?(?:dự toán|kế hoạch|chỉ tiêu)\b.*\b(?:không|chưa)[\s?.]*$")
_THE_MOST = Spelling(
    r"^(?:đơn vị|huyện|xã|phường|thôn|bản|xóm|địa phương|tỉnh|sở|ngành|nước|quốc gia|thị trường|nhóm hàng|mặt hàng"
    r"|doanh nghiệp|dự án)\b"
    r".*\b(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|đông)(?: \w+){0,3} nhất\b"
)
_WHERE = Spelling(
    r"\b(?:ở|tại) (?:đâu|chỗ nào|nơi nào)\b|\bdo (?:ai|sở nào|cơ quan nào|đơn vị nào|bộ nào)\b|\bai (?:ký|là)\b"
)
_RANK = Spelling(r"\b(?:thứ|hạng|vị trí)(?: thứ)? (?:mấy|bao nhiêu)\b|\b(?:đứng|xếp) vị trí nào\b")
_WHOLE_YEAR = Spelling(r"\bcả năm\b")
_MEASURED_IN: tuple[tuple[Spelling | re.Pattern[str], tuple[str, ...]], ...] = (
    # "Tặng 90 cháu, mỗi cháu được bao nhiêu?" asks for no number of children.
    (Spelling(r"\bmỗi (?:[^\W\d_]+ ){1,4}(?:được|nhận|hưởng) (?:[^\W\d_]+ ){0,3}(?:bao nhiêu|mấy)\b"), ("dong", "kg")),
    (
        Spelling(
            r"\b(?:biếu|tặng|thưởng|trợ cấp|hỗ trợ|phạt|bồi thường|đền bù|nộp) (?:bao nhiêu|mấy)(?=\s*(?:[?!.,]|$))"
        ),
        ("dong", "kg"),
    ),
    (Spelling(r"\bnăng suất(?! lao động)\b"), ("ta/ha", "tan/ha")),
    (Spelling(r"\bcông suất sử dụng\b"), ("%",)),
    (Spelling(r"\bsản lượng\b.*\bgiống\b"), ("con", "tan", "ta", "cay")),
    (
        Spelling(r"\bsản lượng\b.*\b(?:th[ủu][ỷy] sản|hải sản|lúa|thóc|ngô|lương thực|rau|tôm|cá|thịt)\b"),
        ("tan", "ta"),
    ),
    (Spelling(r"\bsản lượng\b"), ("tan", "ta", "m³", "kwh", "san pham", "qua", "lit", "chiec", "bo", "ster")),
    (Spelling(r"\btrọng lượng\b"), ("kg", "tan", "ta", "g")),
    (Spelling(r"\blượng mưa\b"), ("mm",)),
    (Spelling(r"\bmực nước\b"), ("m", "cm", "mm")),
    (Spelling(r"\bdân số\b"), ("nguoi",)),
    (Spelling(r"\bdiện tích\b"), ("ha", "m²", "km²")),
    # As it is spelt: without its accents "đất" is "đạt" as well.
    (re.compile(r"\b(?:bao nhiêu|mấy) (?:đất|ruộng)\b", re.IGNORECASE), ("ha", "m²", "km²")),
    (Spelling(r"\bđàn (?:trâu|bò|lợn|heo|gà|vịt|ngan|dê|ngựa|gia cầm|gia súc|chó)\b"), ("con",)),
    (Spelling(r"\bgiải ngân\b"), ("%", "dong", "usd")),
    (Spelling(r"\bchỉ số (?:giá|sản xuất|tiêu thụ|tồn kho)\b|\b(?:cpi|iip)\b"), ("%",)),
    (
        Spelling(
            r"\btỷ giá\b|\bgiá (?:đồng )?(?:đô la|đô|usd|vàng|ngoại tệ)\b"
            r"|\bđổi (?:một |1 )?(?:đồng )?(?:đô la|đô mỹ|usd)\b"
        ),
        ("dong",),
    ),
    # What is spent per visitor is no number of them: "mức chi bình quân một lượt khách".
    (
        Spelling(
            r"\b(?:mức chi|chi tiêu|chi|tiêu|doanh thu|giá vé)\b(?: [^\W\d_]+){0,3} (?:một|mỗi|trên|của|cho) "
            r"(?:(?:một|mỗi) )?(?:lượt )?(?:du )?khách\b|\b(?:một|mỗi) (?:lượt )?(?:du )?khách(?: [^\W\d_]+){0,3} "
            r"(?:chi|tiêu|bỏ ra)\b"
        ),
        ("dong", "usd"),
    ),
    (Spelling(r"\b(?:lượng|số|lượt) (?:du )?khách\b"), ("luot", "luot khach", "luot nguoi", "khach", "nguoi")),
    (
        Spelling(
            r"\b(?:thu(?! (?:giữ|hoạch|hồi|gom|nhặt|đông))|chi(?! (?:cục|bộ|nhánh|hội|đoàn))|vốn|kinh phí|doanh thu|"
            r"doanh số|giá trị|tổng mức|dư nợ|huy động|thuế|nợ đọng|kim ngạch|"
            r"quy mô|lệ phí|tổng sản phẩm|grdp|dự toán|tiền|giá|thu nhập|thiệt hại"
            r"|mức (?:quà|hỗ trợ|chi|phạt|đóng|lương|trợ cấp|học phí|thưởng))\b"
        ),
        ("dong", "usd"),
    ),
)
# Say only that something is counted; reports often leave them out, or name the thing instead.
_COUNTING_WORDS = frozenset(("suat", "chiec", "cai", "ngoi", "tam"))
# Kept as spelt: "đội" has the same folded name.
_COUPLE = "đôi"
_WORD = re.compile(r"[^\W\d_]+")
# Words of asking, not of what is asked about: taken out of a question before its terms are taken.
ASKING = Spelling(
    r"^(?:kính |xin )?thưa [^,?]{1,30},"
    r"|\b(?:nghe (?:nói|đồn|bảo|đâu)|cứ mỗi|(?<!căn )cứ(?= (?:\d|một|hai|mười|trăm|nghìn|ngàn|vạn)\b))\b"
    rf"|\b(?:cân )?nặng(?= (?:khoảng |hơn |gần |trên )?(?:{HOW_MANY_WORDS})\b)"
    r"|\b(?:xin |hãy |vui lòng |làm ơn )?(?:cho (?:tôi |em |mình |chúng tôi )?)?(?:hỏi|biết)\b(?= )"
    r"|\b(?:xin |hãy )?cho (?:tôi|em|mình|chúng tôi)\b(?: xin| xem)?(?: (?:con )?số(?: liệu)?\b)?(?: cụ thể\b)?"
    rf"|\b(?:{HOW_MANY_WORDS})\b(?: phần trăm| %|(?: (?:chục|trăm|nghìn|ngàn|vạn|triệu))+(?= [^\W\d]))?|%|\bphần trăm\b"
    r"|\b(?:khi|bao|lúc|hôm|ngày|thời gian|thời điểm) (?:nào|giờ)\b|\b(?:như )?thế nào\b|\bra sao\b"
    rf"|{WHY}|{_WHICH_DAY}|{SINCE_WHEN}"
    r"|\bkhông(?=\W*$)|\b(?:thì |trong )?bao lâu\b|\b(?:để làm|nhằm|nhằm mục đích) gì\b"
    r"|\b(?:lực lượng|(?:các )?(?:cơ quan|ngành)) chức năng\b|\bkhác nhau\b"
    r"|\b(?:các )?lực lượng(?= (?:công an|cảnh sát|bộ đội|quân đội|biên phòng|kiểm lâm|quản lý thị trường)\b)"
    r"|\btrong chương trình\b(?= \w+ )"
    r"|\bai là người\b(?= )"
    r"|\b(?:nào|gì|ai|vì sao|tại sao|do đâu|nhờ đâu|vì đâu|ở đâu|tại đâu|lần lượt|so sánh|thì sao)\b"
    r"|\b(?:hay là|hay|hoặc) (?:tăng|giảm)\b"
    r"|\b(?:thông tin|số liệu)\b(?= về)|\b(?:(?:theo|lấy) )?(?:con )?số(?: liệu)?(?= (?:sơ bộ|ước tính|chính thức)\b)"
    r"|\b(?:chỉ |xin )?lấy(?: theo| đúng)?(?= riêng\b| số\b| tháng\b)|\bđề nghị(?= cho\b)"
    rf"|\b(?:kể tên|liệt kê|tóm tắt)\b|(?:{LEFT_OUT}|{TOGETHER_WITH}){TO_ITS_END}"
    r"|\b(?:đến|ở|tại|vào) thời điểm(?: kiểm tra)?\b|\b(?:đến|tới|vào|tại) (?:lúc|khi|đợt) (?:đoàn )?kiểm tra\b"
    r"|\bthời điểm kiểm tra\b|\bthời điểm(?= (?:\d+|ngày|tháng|đầu|giữa|cuối|này|hiện)\b)"
    r"|\bt[ỷỉ] lệ\b|\b(?:tốc độ|mức)(?= (?:tăng|giảm)\b)|(?<!thu )(?<!sách )(?<!nước )(?<!nsnn )\btrên địa bàn\b"
    r"|\b(?:tổng cộng|tất cả|cả thảy|hết thảy|vỏn vẹn|áng chừng|tròm trèm|ngót nghét|chỉ (?:tính|kể)|(?<!sầu )riêng)\b"
    r"|\b(?:toàn|cả|khắp) (?=tỉnh|huyện|xã\b(?! hội))|\b(?:tức|nghĩa) là\b|\b(?:đạt |ở )?mức (?=nào\b)"
    r"|\b(?:nếu )?(?:chỉ )?xét (?:(?:riêng|về|theo) )+"
    r"|\b(?:có |đã )?(?:đạt|vượt|hoàn thành) (?:được )?(?=(?:dự toán|kế hoạch|chỉ tiêu)\b.*\b(?:không|chưa)[\s?.]*$)"
    r"|\b(?:hay )?(?:không|chưa)(?=[\s?.]*$)"
    r"|\b(?:khi )?(?:trước|sau|chưa) (?:khi )?(?:hợp nhất|sáp nhập|nhập tỉnh|gộp tỉnh)\b"
    r"|\b(?:tỉnh|huyện|xã) (?:mình|nhà)\b|\b(?:cao|lớn|nhiều|thấp|nhỏ|ít|đông) nhất\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """``units``: folded, one of them must be met; ``likely_units``: what such an indicator is measured in.

    ``measures``: where a measure's name stands ("héc ta"); it is no part of the indicator.
    """

    what: Asked
    units: tuple[str, ...] = ()
    likely_units: tuple[str, ...] = ()
    measures: tuple[Span, ...] = ()


def asks_purpose(question: str) -> bool:
    """ "mục đích là gì", "nhằm mục đích gì"."""
    return _PURPOSE.search(question) is not None


def asks_how_long(question: str) -> bool:
    """ "bao lâu thì phải …", "chậm mấy tháng"."""
    return _HOW_LONG.search(question) is not None


def asks_document_number(question: str) -> bool:
    """ "kế hoạch … số mấy?", "số hiệu của quyết định …"."""
    return _DOCUMENT_NUMBER.search(question) is not None


def documents_asked(question: str) -> frozenset[str]:
    """The kinds of document whose number may be asked for: "quyết định số nào".

    One that stands beside "số", else all of its clause: of "quyết định công bố danh mục văn bản … số mấy" the first is
    meant, of "đề án được phê duyệt tại quyết định của tỉnh số mấy" the last.
    """
    asked = (said for match in _DOCUMENT_NUMBER.finditer(question) for said in _documents_named(question, match))
    return frozenset(kind for said in asked for kind, short in DOCUMENTS.items() if said in (fold(kind), fold(short)))


def _documents_named(question: str, match: re.Match[str]) -> tuple[str, ...]:
    """The folded words for documents that a number asked for may belong to."""
    if not match.group(1):
        return ()
    if fold(question[match.end(1) : match.end()]).split()[0] == "so":
        return (fold(match.group(1)),)
    clause = _CLAUSE.split(question[: match.end(1)])[-1]
    return tuple(fold(each.group(1)) for each in _KIND_OF_DOCUMENT.finditer(clause))


def asks_class(question: str) -> bool:
    """ "xếp loại mấy", "hạng nào"."""
    return CLASS_ASKED.search(question) is not None


def asked_for(question: str) -> Asking:
    """What NFC ``question`` asks for."""
    if _REASON.search(question) or asks_purpose(question):
        return Asking(what="reason")
    if _DATE.search(question):
        return Asking(what="date")
    units, measures = _units(question)
    if _RANK.search(question) or _WHERE.search(question) or _no_amount(question) or _asks_the_most(question):
        return Asking(what="fact")
    if _REACHED.search(question):
        return Asking(what="figure", units=("%",))
    if _MOVES_HOW.search(question) and _COMPARISON.search(question) and _likely(question) == ("%",):
        return Asking(what="figure", likely_units=("%",))
    if _FIGURE.search(question) or (units and not _asks_which(question)):
        return Asking(what="figure", units=units, likely_units=() if units else _likely(question), measures=measures)
    wonders = _WONDERING.search(without_left_out(question)) is not None
    return Asking(what="fact" if wonders else "topic", likely_units=_likely(question))


def _asks_which(question: str) -> bool:
    """ "nhóm nào giảm giá so với tháng trước" asks for no amount, though it names a change."""
    return _WHICH.search(question) is not None and _HOW_MANY.search(question) is None


def _asks_the_most(question: str) -> bool:
    """ "Đơn vị giải ngân cao nhất": which one, though "nào" is left out."""
    return _THE_MOST.search(question) is not None and _HOW_MANY.search(question) is None


def _no_amount(question: str) -> bool:
    """ "mấy" asks which one, not how many."""
    return asks_how_long(question) or asks_document_number(question) or asks_class(question)


def asks_growth(question: str) -> bool:
    """ "tăng bao nhiêu", "so với tháng trước?": the change is asked for, not the level."""
    return any(
        pattern.search(question) for pattern in (_GROWTH, _GROWTH_RATE, _COMPARISON, _UP_OR_DOWN, _ENDS_IN_CHANGE)
    )


def asks_share(question: str) -> bool:
    """ "bao nhiêu phần trăm", "tỷ lệ", "tốc độ tăng": no other unit will do."""
    return any(pattern.search(question) for pattern in (_PERCENT, _SHARE, _MAKES_UP))


def asks_whole_year(question: str) -> bool:
    """ "cả năm" leaves no room for a part of the year."""
    return _WHOLE_YEAR.search(question) is not None


def _likely(question: str) -> tuple[str, ...]:
    asked = without_left_out(question)
    return next((units for pattern, units in _MEASURED_IN if pattern.search(asked)), ())


def _units(question: str) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Units after "bao nhiêu", else after "số"; else what "tỷ lệ", "số tiền" or a growth imply."""
    units: list[str] = []
    measures: list[Span] = []
    plain = fold(question)
    if _OF_THE_PLAN.search(question):
        return ("%",), ()
    for pattern in (_HOW_MANY, _NUMBER_OF, _AVERAGE_OF):
        for asking in pattern.finditer(question) if not units else ():
            named, end = _unit_at(question, plain, asking.end())
            if named:
                units.append(named)
                if named in _COUNTING_WORDS:
                    units += _counted_in(question)
                if named in MEASURES:
                    measures.append(Span(start=asking.end(), end=end))
                elif pattern is _NUMBER_OF and _GROWTH.search(question):
                    units.append("%")  # "số vụ … tăng bao nhiêu?" is told in per cent as well
    if not units:
        implied = (
            (_IN_DOLLARS, "usd"),
            (_ANIMALS, "con"),
            (_PERCENT, "%"),
            (_MONEY, "dong"),
            (_GROWTH, "%"),
            (_UP_OR_DOWN, "%"),
            (_ENDS_IN_CHANGE, "%"),
            (_COMPARISON, "%"),
            (_SHARE, "%"),
            (_MAKES_UP, "%"),
        )
        units = [unit for pattern, unit in implied if pattern.search(question)][:1]
    return tuple(dict.fromkeys(units)), tuple(measures)


def _counted_in(question: str) -> list[str]:
    """The folded names of all that a question could count: of "bao nhiêu suất biên chế" the "biên chế", too."""
    found = (unit_at(question, word.start()) for word in _WORD.finditer(question))
    return [fold(unit.name) for unit in found if unit is not None and unit.counted]


def _unit_at(question: str, plain: str, position: int) -> tuple[str, int]:
    unit = unit_at(question, position)
    if unit is not None and unit.name:
        return unit.name if unit.name == _COUPLE else fold(unit.name), unit.end
    return unit_words(plain, position, bare=not has_diacritics(question))
