"""What a sentence must hold to answer a question of fact: a date for "khi nào", a cause for "vì sao", a person …

Coverage finds the sentences about the matter; of two neighbours only one may tell what was asked of it. What is
``required`` decides: a sentence without a cause is no answer to "vì sao", however well its words fit. What is
``preferred`` only chooses among those that may answer.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from answer.asking import CLASS_ASKED, SINCE_WHEN, WHY, Asked, asks_document_number, asks_how_long, asks_purpose
from answer.causes import tells_cause
from answer.cited_documents import tells_number
from answer.directions import direction_asked, is_of_measure, tells_direction
from answer.localities import LOCALITY_ASKED, names_locality
from answer.most import ONLY_ASKED, TELLS_ONLY, asks_most, degrees_asked, telling_most
from answer.persons import asks_person, names_with_title, people_in
from answer.terms import folded_syllables
from answer.when import tells_how_long, tells_time, tells_when
from answer.where import WHERE_ASKED, tells_where
from answer.whether import asks_whether, tells_whether
from answer.who import AGENCY_ASKED, WHO_ASKED, acting, naming_agency, tells_who
from answer.works import acts_asked, of_another_act
from ingest.report import Passage
from vietnamese.periods import find_periods
from vietnamese.text import Spelling, blanked, fold

_NAME = Spelling(r"\btên (?:\w+ ){0,16}?(?:là )?gì\b")
_QUOTED = re.compile(r"[“\"]([^”\"]+)[”\"]")
_WHICH_DAY = Spelling(r"\bngày (?:nào|mấy)\b")
_PERSON = Spelling(r"\b(?:là ai|ai (?:là|chủ trì|ký|kết luận|phát biểu|đã|đến|dự)|(?:đồng chí|ông|bà) nào)\b")
_RANK = Spelling(r"\b(?:thứ|hạng|vị trí) (?:mấy|nào|bao nhiêu)\b")
_ORDINAL = Spelling(r"\bthứ (?:nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\b")
_DEADLINE = Spelling(r"\b(?:hạn|thời hạn|chậm nhất|muộn nhất|trước (?:ngày|tháng) nào|phải xong|hoàn thành)\b")
_ISSUED = Spelling(r"\b(?:ban hành|ký|phát hành|công bố|ra ngày|số hiệu)\b")
_LIST = Spelling(
    r"\b(?:những|các|(?<!năm )\d{1,2}) (?:\w+,? ){1,6}?nào\b|\b(?:gồm|bao gồm) (?:những )?(?:gì|ai)\b"
    r"|\b(?:liệt kê|kể tên)\b|\b(?:nhiệm vụ|trách nhiệm|quyền|nghĩa vụ|thẩm quyền) (?:gì|nào)\b"
)
_WHICH = Spelling(r"\bnào\b")
_KIND_OF_THING = Spelling(r"\b(\w+) nào\b")
_THING = Spelling(r"\b(nhóm|ngành|sản phẩm|mặt hàng|cây|xã|huyện|khu vực|lĩnh vực)(?: \w+){0,3}? nào\b")
_KIND_NAMED = Spelling(
    r"\b(bão|dự án|công trình|nghị định|luật|nghị quyết|quyết định|thông tư|bệnh viện|cửa khẩu|khu công nghiệp"
    r"|cụm công nghiệp|tiêu chí|lễ hội|tuyến đường|tập đoàn) nào\b"
)
# "Những tiêu chí nào chưa đạt?": what tells it says so.
_UNDONE = Spelling(r"\b(?:chưa|không|thiếu) \w+")
_TELLS_UNDONE = Spelling(r"\b(?:chưa|không|thiếu|còn|chậm|hụt|trừ)\b")
_WORK_NAMED = Spelling(r"\b(vở|phim|tác phẩm|bài hát|ca khúc|cuốn sách)(?: \w+)? nào\b")
_NUMBERED = Spelling(r"\b(bão|nghị định|luật|nghị quyết|quyết định|thông tư|tập đoàn) nào\b")
_KIND_CALLED = Spelling(
    r"\b((?<!thị )(?<!môi )(?<!lập )trường|công ty|doanh nghiệp|hợp tác xã|nhà máy|nhà thầu|nhà đầu tư|chủ đầu tư)"
    r"(?: \w+){0,2}? nào\b"
)
_COMPANIES = ("công ty", "doanh nghiệp", "tập đoàn", "hợp tác xã", "nhà máy")
_ENTERPRISES = (*_COMPANIES, "nhà thầu", "liên danh", "nhà đầu tư", "chủ đầu tư", "ban quản lý")
_VAGUE = frozenset("quan vi chuc nganh cap ngay thang nam khi luc gian diem".split())
_NUMBERS = re.compile(r"(?<![\w/.,-])0*(\d+(?:[.,]\d+)*)(?![\w/-])")

_TELLS_PURPOSE = Spelling(r"\b(?:nhằm|để|mục đích|mục tiêu|làm cơ sở|phục vụ|góp phần)\b")
_COUNTED = Spelling(
    r"\b(0?[2-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín) (\w+(?: \w+)??)(?: nào\b|(?: \w+)* (?:là|gồm) (?:những )?gì\b)"
)
_NUMERALS = ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_TELLS_CLASS = r"\b{} (?:[IVX]+|[1-9A-D]|nhất|nhì|ba|đặc biệt)\b"
_MUST = Spelling(r"\bphải (\w+ \w+)\b")
_SINCE_WHEN, _TELLS_SINCE = Spelling(SINCE_WHEN), Spelling(r"\b(?:từ|bắt đầu|khởi)\b")
_IN_FORCE = Spelling(r"\bhiệu lực\b")
_TELLS_FORCE = Spelling(r"\bhiệu lực\b[^.;]{0,40}\b(?:từ|kể từ|sau) ")
_CAUSE_ASKED = Spelling(rf"{WHY}|\b(?:vì sao|tại sao|do đâu|nhờ đâu|vì đâu|nguyên nhân|lý do)\b")
_TELLS_RANK = Spelling(
    r"\b(?:thứ|hạng|vị trí|xếp) (?:thứ )?\d|\bhạng [ivx]+\b|\bđứng (?:đầu|thứ)|\b(?:thứ|hạng) (?:nhất|nhì|ba|tư)\b"
)
_TELLS_DEADLINE = Spelling(
    r"\b(?:trước|chậm nhất|muộn nhất|đến hết|hoàn thành|xong|trong (?:tháng|quý|năm)|thời hạn)\b"
)
_SEVERAL, _LONGEST_ITEM = 2, 9
_OPENS_LIST = re.compile(r"[(:]|(?<!nhất )\b(?:là|gồm|như)\b")
_SEPARATOR = re.compile(r"[,;](?!\d)")

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
    named = (*_KIND_NAMED.finditer(question), *_WORK_NAMED.finditer(question))
    required += [_saying(match.group(1)) for match in named]
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
    preferred += [_searching(degree) for degree in degrees_asked(question)]
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
        listing=_LIST.search(_without_times(question)) is not None and ONLY_ASKED.search(question) is None,
        agency=AGENCY_ASKED.search(question) is not None or WHO_ASKED.search(question) is not None,
    )


def _required(question: str, asked: Asked) -> tuple[tuple[bool, Test], ...]:
    issued = _ISSUED.search(question) is not None
    whether = asks_whether(question)
    agency, direction = AGENCY_ASKED.search(question), direction_asked(question)
    return (
        (bool(acts_asked(question)) and not whether, lambda passage: not of_another_act(question, _whole(passage))),
        (
            asked == "date",
            lambda passage: (issued or passage.kind != "letterhead") and tells_when(question, _whole(passage)),
        ),
        (asked == "reason", _telling_why(question)),
        (asked == "date" and _IN_FORCE.search(question) is not None, _searching(_TELLS_FORCE)),
        (_SINCE_WHEN.search(question) is not None, _searching(_TELLS_SINCE)),
        (asks_how_long(question), lambda passage: tells_how_long(question, passage.text)),
        (asks_document_number(question), lambda passage: tells_number(question, passage.text)),
        (CLASS_ASKED.search(question) is not None, _telling_class(question)),
        (_NAME.search(question) is not None, lambda passage: _names_something_new(question, passage)),
        (WHERE_ASKED.search(question) is not None, lambda passage: tells_where(_whole(passage))),
        (
            LOCALITY_ASKED.search(question) is not None and not whether,
            lambda passage: names_locality(question, passage),
        ),
        (
            WHO_ASKED.search(question) is not None and not whether,
            lambda passage: (issued or passage.kind != "letterhead") and tells_who(_whole(passage)),
        ),
        (asks_person(question), lambda passage: names_with_title(_whole(passage)) or any(people_in(_whole(passage)))),
        (agency is not None and not whether, naming_agency(question)),
        ((agency is not None or WHO_ASKED.search(question) is not None) and not whether, acting(question)),
        (_RANK.search(question) is not None, _searching(_TELLS_RANK)),
        (_WHICH.search(question) is not None and not whether and _UNDONE.search(question) is not None, _telling_undone),
        (asks_most(question), telling_most(question)),
        (bool(direction), _moving(question, direction)),
        (whether, lambda passage: tells_whether(question, passage)),
    )


def _counting(number: str, thing: str) -> Spelling:
    """ "hai xã": "02 xã", "hai xã"."""
    value = int(number) if number.isdigit() else [fold(word) for word in _NUMERALS].index(fold(number)) + _SEVERAL
    return Spelling(rf"\b(?:0?{value}|{_NUMERALS[value - _SEVERAL]}) {thing.lower()}\b")


def _searching(pattern: Spelling) -> Test:
    return lambda passage: pattern.search(passage.text) is not None


def _telling_why(question: str) -> Test:
    """A cause for "vì sao", a purpose for "mục đích là gì"; either where both are asked."""
    purpose = asks_purpose(question)
    cause = not purpose or _CAUSE_ASKED.search(question) is not None

    def tells(text: str) -> bool:
        return (cause and tells_cause(question, text)) or (purpose and _TELLS_PURPOSE.search(text) is not None)

    return lambda passage: passage.kind != "letterhead" and tells(passage.text)


def _telling_undone(passage: Passage) -> bool:
    return _TELLS_UNDONE.search("\n".join((_whole(passage), passage.lead, passage.before))) is not None


def _telling_class(question: str) -> Test:
    asked = CLASS_ASKED.search(question)
    word = question[slice(*asked.span(asked.lastindex or 0))].lower() if asked else "loại"
    ranks = fold(word) == "hang"  # "xếp hạng mấy" is told by a place among others, too
    return lambda passage: (
        re.search(_TELLS_CLASS.format(word), passage.text) is not None
        or (ranks and _TELLS_RANK.search(passage.text) is not None)
    )


def _names_something_new(question: str, passage: Passage) -> bool:
    """Two words in capitals side by side that the question does not say, or what stands in quotation marks."""
    said = set(folded_syllables(question))
    if any(not said.issuperset(folded_syllables(quoted)) for quoted in _QUOTED.findall(passage.text)):
        return True
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


def _around(passage: Passage) -> str:
    return "\n".join((_whole(passage), passage.lead, passage.caption, *passage.section[-1:]))


def _without_times(question: str) -> str:
    return blanked(question, ((mention.start, mention.end) for mention in find_periods(question, asked=True)))


_PREFERRED: tuple[tuple[Spelling, Test], ...] = (
    (_PERSON, lambda passage: names_with_title(passage.text)),
    (_DEADLINE, _searching(_TELLS_DEADLINE)),
    (_WHICH_DAY, lambda passage: tells_time(passage.text, to_the_day=True)),
    (_LIST, enumerates),
    (ONLY_ASKED, _searching(TELLS_ONLY)),
)
