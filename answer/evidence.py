"""What a sentence must hold to answer a question of fact: a date for "khi nào", a cause for "vì sao", a person …

Coverage finds the sentences about the matter; of two neighbours only one may tell what was asked of it. What is
``required`` decides: a sentence without a cause is no answer to "vì sao", however well its words fit. What is
``preferred`` only chooses among those that may answer.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from answer.agencies import governing_agency, names_agency
from answer.asking import CLASS_ASKED, SINCE_WHEN, WHY, Asked, asks_document_number, asks_how_long, asks_purpose
from answer.causes import tells_cause
from answer.cited_documents import tells_number
from answer.directions import direction_asked, is_of_measure, tells_direction
from answer.localities import LOCALITY_ASKED, names_locality
from answer.persons import asks_person, names_with_title, people_in
from answer.poles import tells_pole
from answer.terms import folded_syllables
from answer.whether import asks_whether, tells_whether
from answer.works import acts_asked, of_another_act
from ingest.report import Passage
from vietnamese.periods import find_periods
from vietnamese.text import Spelling, blanked, fold

_WHERE = Spelling(
    r"\b(?:ở đâu|tại đâu|chỗ nào|nơi nào"
    r"|(?:sân|trường|địa bàn|khu vực|địa điểm|đường) nào)\b"
)
_WHO = Spelling(r"\bai\b|\b(?:người|đồng chí|ông|bà|bộ trưởng|chủ tịch|giám đốc) nào\b")
_AGENCY = Spelling(
    r"\b(?:((?<!cơ )(?<!trụ )sở|(?<!cán )(?<!đường )bộ|cục|(?<!bệnh )(?<!học )viện|(?<!lễ )(?<!xã )hội|tập đoàn|công ty"
    r"|ngân hàng|ban(?! hành)|phòng)|cơ quan|đơn vị|tổ chức|sở,? ngành)"
    r" nào\b"
)
_NAME = Spelling(r"\btên (?:\w+ ){0,16}?(?:là )?gì\b")
_ANY_TIME = Spelling(r"\b(?:khi|lúc|bao giờ|thời gian|thời điểm)\b")
_WHICH_DAY = Spelling(r"\bngày (?:nào|mấy)\b")
_PERSON = Spelling(r"\b(?:là ai|ai (?:là|chủ trì|ký|kết luận|phát biểu|đã|đến|dự)|(?:đồng chí|ông|bà) nào)\b")
_MOST = Spelling(
    r"(?<!chậm )(?<!muộn )(?<!sớm )(?<!hợp )(?<!thống )(?<!đồng )(?<!thứ )\bnhất\b(?! (?:trí|thể|là|quán))"
    r"|\bduy nhất\b|\b(?:đứng|dẫn) đầu\b"
)
# Whoever takes part may come first: "đơn vị nào xếp thứ Nhất toàn đoàn" is told by "huyện A xếp thứ Nhất".
_PLACING = Spelling(
    r"\b(?:đơn vị|đoàn|đội) nào (?:đã )?(?:xếp|đứng|đạt|giành|đoạt|về) (?:(?:vị trí|hạng|giải|thứ) ){1,2}"
    r"(nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\b"
)
_RANK = Spelling(r"\b(?:thứ|hạng|vị trí) (?:mấy|nào|bao nhiêu)\b")
_ORDINAL = Spelling(r"\bthứ (?:nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\b")
_DEADLINE = Spelling(r"\b(?:hạn|thời hạn|chậm nhất|muộn nhất|trước (?:ngày|tháng) nào|phải xong|hoàn thành)\b")
_ISSUED = Spelling(r"\b(?:ban hành|ký|phát hành|công bố|ra ngày|số hiệu)\b")
_LIST = Spelling(
    r"\b(?:những|các|(?<!năm )\d{1,2}) (?:\w+,? ){1,6}?nào\b|\b(?:gồm|bao gồm) (?:những )?(?:gì|ai)\b"
    r"|\b(?:liệt kê|kể tên)\b|\b(?:nhiệm vụ|trách nhiệm|quyền|nghĩa vụ|thẩm quyền) (?:gì|nào)\b"
)
_KIND_OF_THING = Spelling(r"\b(\w+) nào\b")
_THING = Spelling(r"\b(nhóm|ngành|sản phẩm|mặt hàng|cây|xã|huyện|khu vực|lĩnh vực)(?: \w+){0,3}? nào\b")
_KIND_NAMED = Spelling(
    r"\b(bão|dự án|công trình|nghị định|luật|nghị quyết|quyết định|thông tư|bệnh viện|cửa khẩu|khu công nghiệp"
    r"|cụm công nghiệp|tiêu chí|lễ hội|tuyến đường|tập đoàn) nào\b"
)
_NUMBERED = Spelling(r"\b(bão|nghị định|luật|nghị quyết|quyết định|thông tư|tập đoàn) nào\b")
_KIND_CALLED = Spelling(
    r"\b(trường|công ty|doanh nghiệp|hợp tác xã|nhà máy|nhà thầu|nhà đầu tư|chủ đầu tư)(?: \w+){0,2}? nào\b"
)
_COMPANIES = ("công ty", "doanh nghiệp", "tập đoàn", "hợp tác xã", "nhà máy")
_ENTERPRISES = (*_COMPANIES, "nhà thầu", "liên danh", "nhà đầu tư", "chủ đầu tư", "ban quản lý")
_VAGUE = frozenset("quan vi chuc nganh cap ngay thang nam khi luc gian diem".split())
_NUMBERS = re.compile(r"(?<![\w/.,-])0*(\d+(?:[.,]\d+)*)(?![\w/-])")

_TELLS_WHERE = Spelling(r"\b(?:tại|ở|thuộc|trên địa bàn|nằm trên)\b")
_PLACE = re.compile(
    r"\b(?:xã|phường|đặc khu|thị trấn|thôn|bản|huyện|quận|thị xã|thành phố|sân|khu vực|cửa khẩu|vùng|đường"
    r"|trường):?\s+(\w)",
    re.IGNORECASE,
)
_TELLS_WHO = Spelling(
    r"\b(?:đồng chí|ông|bà|chủ tịch|giám đốc|trưởng|chủ trì|giao|sở|ban|phòng|công an|ủy ban|uỷ ban|ubnd|hđnd|chi cục"
    r"|cục|bộ|văn phòng|đoàn|hội|ngân hàng|tập đoàn|trung tâm|viện|thủ tướng|bí thư|công ty|vđv|vận động viên|trạm|đội"
    r"|nhà thầu|liên danh|hợp tác xã|câu lạc bộ|chủ đầu tư|doanh nghiệp|nghệ nhân|nghệ sĩ)\b"
)
_TELLS_PURPOSE = Spelling(r"\b(?:nhằm|để|mục đích|mục tiêu|làm cơ sở|phục vụ|góp phần)\b")
_TELLS_HOW_LONG = Spelling(
    r"\b(?:thời hạn|trong|sau|quá|hơn|tối đa|tối thiểu|ít nhất|chậm nhất|kéo dài|thời gian|vòng|mất|hạn|bình quân"
    r"|trung bình|(?:giảm|xuống|rút) còn)(?: \w+){0,6}? \d+(?:[.,]\d+)? (?:ngày|tháng|năm|giờ|phút|tuần)\b"
)
_LATE = Spelling(r"\b(?:chậm|trễ|muộn|quá hạn)\b(?! nhất)")
_TELLS_HOW_LATE = Spelling(
    r"\b(?:chậm|trễ|muộn|quá hạn)(?! nhất)(?: \w+){0,6}? \d+(?:[.,]\d+)? (?:ngày|tháng|năm|giờ|phút|tuần)\b"
)
_RECURS = Spelling(
    r"\b(?:hằng|hàng|mỗi|các) (?:ngày|tuần|tháng|quý|năm)\b|\b\d+ (?:ngày|tháng) (?:đầu|cuối)\b|\bngay sau khi\b"
)
_COUNTED = Spelling(
    r"\b(0?[2-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín) (\w+(?: \w+)??)(?: nào\b|(?: \w+)* (?:là|gồm) (?:những )?gì\b)"
)
_NUMERALS = ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_TELLS_CLASS = r"\b{} (?:[IVX]+|[1-9A-D]|nhất|nhì|ba|đặc biệt)\b"
_MUST = Spelling(r"\bphải (\w+ \w+)\b")
_SINCE_WHEN, _TELLS_SINCE = Spelling(SINCE_WHEN), Spelling(r"\b(?:từ|bắt đầu|khởi)\b")
_IN_FORCE = Spelling(r"\bhiệu lực\b")
_TELLS_FORCE = Spelling(r"\bhiệu lực\b[^.;]{0,40}\b(?:từ|kể từ|sau) ")
# Folded verbs of office, with what reports say for the same; who does it stands before them.
_DEEDS = (
    ("chu tri", "phu trach", "dau moi", "chiu trach nhiem"),
    ("tham dinh",),
    ("quyet dinh", "phe duyet", "cong nhan"),
    ("huong dan",),
)
_CAUSE_ASKED = Spelling(rf"{WHY}|\b(?:vì sao|tại sao|do đâu|nhờ đâu|vì đâu|nguyên nhân|lý do)\b")
_TELLS_RANK = Spelling(
    r"\b(?:thứ|hạng|vị trí|xếp) (?:thứ )?\d|\bhạng [ivx]+\b|\bđứng (?:đầu|thứ)|\b(?:thứ|hạng) (?:nhất|nhì|ba|tư)\b"
)
_TELLS_MOST = Spelling(
    r"(?<!thứ )(?<!hợp )(?<!thống )(?<!đồng )\bnhất\b"
    r"|\b(?:dẫn đầu|(?<!người )đứng đầu|chủ yếu|(?<!thế )(?<!đẩy )(?<!vững )(?<!lành )mạnh|duy nhất|nổi bật)\b"
)
_TELLS_LEAST = Spelling(r"(?<!thứ )(?<!hợp )(?<!thống )(?<!đồng )\bnhất\b|\b(?:đứng cuối|cuối bảng)\b")
_ONLY = Spelling(r"\b(?:duy nhất|chỉ có|chỉ còn|riêng)\b|\b01 \w")
_ONLY_ASKED = Spelling(r"\bduy nhất\b")
_DEGREE = Spelling(r"\b(lớn|nhiều|cao|mạnh|thấp|nhỏ|ít|nhanh|chậm|sớm|muộn|đông|tốt) nhất\b")
# Which of many comes highest is told by any of these words, and so is which comes lowest.
_DEGREES = (("lớn", "nhiều", "cao", "mạnh", "đông", "tốt"), ("thấp", "nhỏ", "ít"))
_TELLS_DEADLINE = Spelling(
    r"\b(?:trước|chậm nhất|muộn nhất|đến hết|hoàn thành|xong|trong (?:tháng|quý|năm)|thời hạn)\b"
)
_SEVERAL, _LONGEST_ITEM = 2, 9
_OPENS_LIST = re.compile(r"[(:]|(?<!nhất )\b(?:là|gồm|như)\b")
_SEPARATOR = re.compile(r"[,;](?!\d)")
_IN_A_DOCUMENT = re.compile(
    r"/[\w-]*[^\W\d_][\w-]*,?\s*(?:ngày\s*)?$|\b(?:luật|bộ luật|pháp lệnh)\b[^.;]{0,60}$", re.IGNORECASE
)

Test = Callable[[Passage], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Tests that a sentence which answers must pass, and those that it had better pass.

    ``whether``: "có … không?" was asked; ``listing``: all of several things were asked for; ``agency``: who does it.
    """

    required: tuple[Test, ...] = ()
    preferred: tuple[Test, ...] = ()
    whether: bool = False
    listing: bool = False
    agency: bool = False


def evidence_for(question: str, asked: Asked) -> Evidence:
    """What a sentence that answers ``question`` must hold; nothing when any sentence may answer."""
    required = [test for wanted, test in _required(question, asked) if wanted]
    required += [_calling(match.group(1)) for match in _KIND_CALLED.finditer(question)]
    required += [_saying(match.group(1)) for match in _KIND_NAMED.finditer(question)]
    required += [_naming_one(match.group(1)) for match in _NUMBERED.finditer(question)]
    preferred = [test for pattern, test in _PREFERRED if pattern.search(question)]
    ordinals = [match.group().lower() for match in _ORDINAL.finditer(question)][:1]
    preferred += [_searching(Spelling(rf"\b{ordinal}\b")) for ordinal in ordinals]
    preferred += [
        _naming(match.group(1)) for match in _KIND_OF_THING.finditer(question) if fold(match.group(1)) not in _VAGUE
    ]
    preferred += [_naming(match.group(1)) for match in _MUST.finditer(question)]
    counted = _COUNTED.search(" ".join(_without_times(question).split()))
    preferred += [_searching(_counting(counted.group(1), counted.group(2)))] if counted else []
    preferred += [_searching(_degree(match.group(1).lower())) for match in _DEGREE.finditer(question)]
    preferred += [enumerates] if direction_asked(question) else []
    if asks_purpose(question):
        preferred.append(lambda passage: any("muc dich" in fold(heading) for heading in passage.section[-1:]))
    numbers = set(_NUMBERS.findall(_without_times(question)))
    if numbers:
        preferred.append(lambda passage: bool(numbers & set(_NUMBERS.findall(passage.text))))
    return Evidence(
        required=tuple(required),
        preferred=tuple(preferred),
        whether=asks_whether(question),
        listing=_LIST.search(_without_times(question)) is not None and _ONLY_ASKED.search(question) is None,
        agency=_AGENCY.search(question) is not None or _WHO.search(question) is not None,
    )


def tells_time(text: str, *, to_the_day: bool = False) -> bool:
    """Whether NFC ``text`` names a day, a month or a year of its own, not that of a document it refers to."""
    return any(
        (mention.day is not None or (mention.year is not None and not to_the_day))
        and not _IN_A_DOCUMENT.search(text, 0, mention.start)
        for mention in find_periods(text)
    )


def asks_most(question: str) -> bool:
    """ "nhiều nhất", "duy nhất", "đứng đầu"."""
    return _MOST.search(question) is not None


def _required(question: str, asked: Asked) -> tuple[tuple[bool, Test], ...]:
    issued = _ISSUED.search(question) is not None
    whether = asks_whether(question)
    agency, direction = _AGENCY.search(question), direction_asked(question)
    return (
        (bool(acts_asked(question)) and not whether, lambda passage: not of_another_act(question, _whole(passage))),
        (asked == "date", lambda passage: (issued or passage.kind != "letterhead") and _tells_when(question, passage)),
        (asked == "reason", _telling_why(question)),
        (asked == "date" and _IN_FORCE.search(question) is not None, _searching(_TELLS_FORCE)),
        (_SINCE_WHEN.search(question) is not None, _searching(_TELLS_SINCE)),
        (asks_how_long(question), _searching(_TELLS_HOW_LATE if _LATE.search(question) else _TELLS_HOW_LONG)),
        (asks_document_number(question), lambda passage: tells_number(question, passage.text)),
        (CLASS_ASKED.search(question) is not None, _telling_class(question)),
        (_NAME.search(question) is not None, lambda passage: _names_something_new(question, passage)),
        (_WHERE.search(question) is not None, _tells_where),
        (
            LOCALITY_ASKED.search(question) is not None and not whether,
            lambda passage: names_locality(question, passage),
        ),
        (
            _WHO.search(question) is not None and not whether,
            lambda passage: (issued or passage.kind != "letterhead") and _tells_who(_whole(passage)),
        ),
        (asks_person(question), lambda passage: names_with_title(_whole(passage)) or any(people_in(_whole(passage)))),
        (agency is not None and not whether, _naming_agency(question, agency)),
        ((agency is not None or _WHO.search(question) is not None) and not whether, _acting(question)),
        (_RANK.search(question) is not None, _searching(_TELLS_RANK)),
        (asks_most(question), _telling_most(question)),
        (bool(direction), _moving(question, direction)),
        (whether, lambda passage: tells_whether(question, passage)),
    )


def _telling_most(question: str) -> Test:
    if _ONLY_ASKED.search(question):
        return _searching(_ONLY)
    low = any(fold(match.group(1)) in map(fold, _DEGREES[1]) for match in _DEGREE.finditer(question))
    told = _TELLS_LEAST if low else _TELLS_MOST
    return lambda passage: told.search(passage.text) is not None and tells_pole(question, passage.text)


def _counting(number: str, thing: str) -> Spelling:
    """ "hai xã": "02 xã", "hai xã"."""
    value = int(number) if number.isdigit() else [fold(word) for word in _NUMERALS].index(fold(number)) + _SEVERAL
    return Spelling(rf"\b(?:0?{value}|{_NUMERALS[value - _SEVERAL]}) {thing.lower()}\b")


def _degree(said: str) -> Spelling:
    """ "lớn nhất", or another word for the same end."""
    words = next((words for words in _DEGREES if any(fold(said) == fold(word) for word in words)), (said,))
    return Spelling(rf"\b(?:{'|'.join(words)}) nhất\b")


def _searching(pattern: Spelling) -> Test:
    return lambda passage: pattern.search(passage.text) is not None


def _tells_when(question: str, passage: Passage) -> bool:
    """A time of its own; "khi nào" may also be told by what recurs: "trong 15 ngày đầu của mỗi quý"."""
    text = _whole(passage)
    return tells_time(text) or (_ANY_TIME.search(question) is not None and _RECURS.search(text) is not None)


def _telling_why(question: str) -> Test:
    """A cause for "vì sao", a purpose for "mục đích là gì"; either where both are asked."""
    purpose = asks_purpose(question)
    cause = not purpose or _CAUSE_ASKED.search(question) is not None

    def tells(text: str) -> bool:
        return (cause and tells_cause(question, text)) or (purpose and _TELLS_PURPOSE.search(text) is not None)

    return lambda passage: passage.kind != "letterhead" and tells(passage.text)


def _telling_class(question: str) -> Test:
    asked = CLASS_ASKED.search(question)
    word = question[slice(*asked.span(asked.lastindex or 0))].lower() if asked else "loại"
    ranks = fold(word) == "hang"  # "xếp hạng mấy" is told by a place among others, too
    return lambda passage: (
        re.search(_TELLS_CLASS.format(word), passage.text) is not None
        or (ranks and _TELLS_RANK.search(passage.text) is not None)
    )


def _naming_agency(question: str, asked: re.Match[str] | None) -> Test:
    kind = (asked.group(1) or "") if asked else ""
    placing = next((question[slice(*match.span(1))].lower() for match in _PLACING.finditer(question)), "")
    placed = Spelling(rf"\b(?:thứ|hạng|giải|vị trí) (?:thứ )?{placing}\b") if placing else None

    def names(passage: Passage) -> bool:
        if passage.kind == "letterhead":
            return False
        return names_agency(passage, question, kind) or (placed is not None and _is_placed(passage.text, placed))

    return names


def _is_placed(text: str, placed: Spelling) -> bool:
    """Whether a place by its name stands before the asked rank."""
    rank = placed.search(text)
    return rank is not None and any(match.group(1).isupper() for match in _PLACE.finditer(text, 0, rank.start()))


def _acting(question: str) -> Test:
    """Who does it stands before the verb in its clause, is the heading's agency, or has a column of a table."""
    verbs = next((group for group in _DEEDS if any(f" {verb}" in f" {fold(question)}" for verb in group)), ())

    def acts(passage: Passage) -> bool:
        if not verbs or passage.kind == "row":
            return True
        plain = fold(passage.text)
        spots = [match.start() for verb in verbs for match in re.finditer(rf"\b{verb}\b", plain)]
        if spots and governing_agency(passage):
            return True
        clauses_ = (passage.text[max(plain.rfind(";", 0, at), plain.rfind(". ", 0, at)) + 1 : at] for at in spots)
        before = (replace(passage, text=said) for said in clauses_)
        return any(names_agency(each, question) or next(people_in(each.text), "") for each in before)

    return acts


def _names_something_new(question: str, passage: Passage) -> bool:
    """Two words in capitals side by side that the question does not say."""
    said = set(folded_syllables(question))
    words = passage.text.split()
    return any(
        left[:1].isupper()
        and right[:1].isupper()
        and not {fold(left.strip(".,;:()")), fold(right.strip(".,;:()"))} <= said
        and left.isalpha()
        for left, right in pairwise(words[1:])
    )


def _naming(thing: str) -> Test:
    """ "thuộc huyện nào": a sentence that tells it speaks of a huyện."""
    said = f" {' '.join(folded_syllables(thing))} "
    return lambda passage: said in f" {' '.join(folded_syllables(_around(passage)))} "


def _calling(thing: str) -> Test:
    """The thing with a name of its own behind it: "Trường Tiểu học Kim Đồng", "02 trường (Kim Đồng, …)"."""
    alike = next((group for group in (_COMPANIES, _ENTERPRISES) if fold(thing) in map(fold, group)), (thing,))
    nouns = "|".join(alike)
    called = re.compile(rf"(?<!môi )(?<!thị )(?<!thương )\b(?:{nouns})((?: \(?[^\W\d_]+){{0,5}})", re.IGNORECASE)
    return lambda passage: any(
        word[0].isupper() and not word.isupper()
        for match in called.finditer(passage.text)
        for word in match.group(1).replace("(", "").split()
    )


def _saying(thing: str) -> Test:
    """As ``_naming``, by the sentence itself: a heading on storms stands above much else."""
    said = f" {' '.join(folded_syllables(thing))} "
    return lambda passage: said in f" {' '.join(folded_syllables(f'{_whole(passage)} {passage.lead}'))} "


def _moving(question: str, direction: str) -> Test:
    """Things that rise or fall: several in a row, or of the kind that is asked about, in the asked measure."""
    named = [_naming(match.group(1)) for match in _THING.finditer(question)]
    return lambda passage: (
        tells_direction(direction, passage)
        and is_of_measure(question, passage)
        and (enumerates(passage) or not named or any(test(passage) for test in named))
    )


def _naming_one(thing: str) -> Test:
    """One of them by its number or its name: "bão số 3 (bão Wipha)"."""
    named = re.compile(rf"\b{thing}(?: số)?:? (\d|[^\W\d_])", re.IGNORECASE)
    return lambda passage: any(
        match.group(1).isdigit() or match.group(1).isupper() for match in named.finditer(_whole(passage))
    )


def _tells_where(passage: Passage) -> bool:
    """It says where, or names a place by its level or kind."""
    text = _whole(passage)
    return _TELLS_WHERE.search(text) is not None or any(match.group(1).isupper() for match in _PLACE.finditer(text))


def enumerates(passage: Passage) -> bool:
    """Whether a sentence names several short things in a row, in brackets or behind a colon, "là" or "gồm"."""
    parts = (part.split(")")[0] for part in _OPENS_LIST.split(passage.text)[1:])
    lists = (_SEPARATOR.split(part) for part in parts)
    return any(
        len(items) > _SEVERAL and median(len(item.split()) for item in items) <= _LONGEST_ITEM for items in lists
    )


def _whole(passage: Passage) -> str:
    """A row tells with its columns what they hold."""
    return "\n".join((passage.text, *passage.columns))


def _tells_who(text: str) -> bool:
    return _TELLS_WHO.search(text) is not None or any(people_in(text))


def _around(passage: Passage) -> str:
    return "\n".join((_whole(passage), passage.lead, passage.caption, *passage.section[-1:]))


def _without_times(question: str) -> str:
    return blanked(question, ((mention.start, mention.end) for mention in find_periods(question, asked=True)))


_PREFERRED: tuple[tuple[Spelling, Test], ...] = (
    (_PERSON, lambda passage: names_with_title(passage.text)),
    (_DEADLINE, _searching(_TELLS_DEADLINE)),
    (_WHICH_DAY, lambda passage: tells_time(passage.text, to_the_day=True)),
    (_LIST, enumerates),
    (_ONLY_ASKED, _searching(_ONLY)),
)
