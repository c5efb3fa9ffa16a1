"""What a question restricts a whole to: "thu từ đất", "lao động nữ", "trường tư thục", "giáo viên THCS", "khách quốc
tế". The figure of the whole is no answer.

Similarity forgives one missing word; a source, a group of people, an owner or a kind that nothing around a figure names
is what was asked for.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from answer.breakdown import BREAKDOWN
from answer.candidates import Candidate
from answer.harm import DEAD
from answer.held import says_nothing
from vietnamese.brackets import outside
from vietnamese.domains.education import LEVELS
from vietnamese.places import Place, find_places
from vietnamese.text import Spelling, fold, has_diacritics, tone_key
from vietnamese.words import sentence_around, syllables

_SOURCE = Spelling(
    r"\b(?:thu|tiền|vốn|khách|hàng|lãi|lợi|nguồn)(?: (?!từ )[a-zà-ỹđ]+){0,6} từ"
    r" (?!đầu|giữa|cuối|ngày|tháng|năm|quý|khi|lúc|hồi|trước|nay|đó|đây|mức|bao|mấy|đâu|sau|\d)"
    r"((?:[a-zà-ỹđ]+ ?){1,4})"
)
# What only a part of a crop or a herd is: grown or kept by a standard that is certified.
_CERTIFIED = Spelling(
    r"(?<!phân )(?<!bón )(?<!chất )\bhữu cơ\b|\b(?:có|được|cấp) chứng nhận\b|\b(?:viet|global)gap\b"
    r"|\bcông nghệ cao\b|\bmã số vùng trồng\b"
)
_CERTIFIED_ASKED = Spelling(
    r"\b(?:hữu cơ|sạch|an toàn|(?:viet|global)?gap|công nghệ cao|chứng nhận|chứng chỉ|tiêu chuẩn|mã số)\b"
)
_AMOUNTS = frozenset(("ha", "tan", "ta", "con"))
# "Cơ cấu lại nợ cho 90 khách hàng với dư nợ 400 tỷ đồng": the debts of some borrowers, to which something was done.
_DEBTS_ASKED = Spelling(r"\bdư nợ\b")
_DEBT_EASED = Spelling(
    r"\b(?:cơ cấu(?: lại)?|giãn|hoãn|khoanh|xóa|xoá|miễn|giảm|gia hạn|hỗ trợ|điều chỉnh)\b[^;:]{0,40}?\b(?:nợ|lãi)\b"
    r"[^;:]*\b(?:khách hàng|doanh nghiệp|hợp tác xã|hộ|người vay|lượt)\b"
)
_EASED_ASKED = Spelling(r"\b(?:cơ cấu|giãn|hoãn|khoanh|xóa|xoá|miễn|giảm|gia hạn|hỗ trợ|điều chỉnh|gỡ khó|tháo gỡ)\b")
_SOURCE_ENDS = Spelling(
    r"\b(?:là|đạt|được|bao|mấy|tăng|giảm|trong|năm|tháng|quý|của|ở|tại|đến|tới|vào|có|thì|so|ước|chiếm|về|cho)\b"
)
_OF_THE_PROVINCE = Spelling(r"\b(?:của|toàn|cả|trên địa bàn) tỉnh\b(?! (?:giao|ủy|uỷ|đoàn|đội)\b)")
_PROVINCE = Spelling(r"\btỉnh\b(?! (?:giao|ủy|uỷ|đoàn|đội)\b)")
_WHOLE_PROVINCE = Spelling(r"\b(?:toàn|cả|của) tỉnh\b(?! (?:giao|ủy|uỷ|đoàn|đội)\b)")
_ONE_OF_THEM = Spelling(r"\bnhất\b|\bnào\b|\bđâu\b|\b(?:dẫn|đứng) đầu\b")
_HEADED_BY_A_UNIT = re.compile(
    r"[\W\d]*(?:Huyện|Quận|Thị xã|Xã|Phường|Đặc khu|Thị trấn|TT\.?|TX\.?|P\.)(?-i: ((?:[A-ZĐÀ-Ỹ][^\W\d_]* ?){1,4}))"
    r"(?:\([^()]*\) ?)?: ",
    re.IGNORECASE,
)
_UNITS = frozenset(("huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"))
_TOWNS = frozenset(("thành phố", "thị xã", "huyện", "thị trấn"))
_NAMES_IT = re.compile(r"[\s:(–-]*(?:(?:là|có|với|đạt|được|còn)\s+)?", re.IGNORECASE)
_TAUGHT_AT = r"\b(?:trường|giáo viên|nhà giáo|học sinh|lớp|trẻ)(?: học)?"
# How a question may name a level of schooling besides, and what else tells of it: "giáo viên cấp 2", "cháu".
_SCHOOL_LEVELS = tuple(
    (f"{level}|{spoken}", more)
    for level, spoken, more in zip(
        LEVELS,
        (r"nhà trẻ", r"cấp (?:1|i|một)", r"cấp (?:2|ii|hai)", r"cấp (?:3|iii|ba)"),
        (r"trẻ|cháu", r"th", r"cơ sở", r"lớp 1[0-2]"),
        strict=True,
    )
)
_SUBJECTS = (
    "toán|ngữ văn|văn học|vật lý|hóa học|sinh học|lịch sử|địa lý|tin học|giáo dục công dân|thể dục|âm nhạc|mỹ thuật"
).split("|")
_TONGUES = tuple(f"tiếng {tongue}" for tongue in "anh|pháp|trung|nga|nhật|hàn|đức".split("|"))
# What asks for a group of people, for what others own or for one kind among its like, and what tells of it, be it in
# other words.
_GROUPS = tuple(
    (Spelling(asked), Spelling(told))
    for asked, told in (
        (r"\bnữ\b|\bphụ nữ\b", r"\bnữ\b|\bbà mẹ\b|\bchị em\b|\bgiới tính\b"),
        (
            r"\bnam giới\b|\b(?:lao động|học sinh|cán bộ|đảng viên|sinh viên|người|trẻ em|công nhân) nam\b"
            r"(?! (?:định|\d|nay|trước|ngoái|qua|sau|học|tới|này|vừa|bao|thực))",
            r"\bnam\b|\bgiới tính\b",
        ),
        (r"\btrẻ em\b", r"\btrẻ\b|\bem\b|\bcháu\b|\bnhi\b|\bhọc sinh\b|\btuổi\b|\bmầm non\b|\bsơ sinh\b"),
        (r"\bcao tuổi\b|\bngười già\b", r"\bcao tuổi\b|\bgià\b|\btuổi\b|\bnct\b|\bhưu trí\b|\bthọ\b"),
        (
            rf"\b(?:{DEAD})\b",
            rf"\b(?:{DEAD}|thương vong|qua đời|từ trần|thiệt hại|tiêu h[uủ][yỷ])\b",
        ),
        (r"\bbị thương\b", r"\bthương\b"),
        (r"\bkhuyết tật\b", r"\bkhuyết tật\b|\btàn tật\b|\bnkt\b|\bthương tật\b|\bbảo trợ\b"),
        (
            r"\b(?:dân tộc )?thiểu số\b|\bdtts\b|\bngười dân tộc\b",
            r"\bdân tộc\b|\bthiểu số\b|\bdtts\b|\bđồng bào\b|\bđbdtts?\b",
        ),
        (
            r"\bngoài công lập\b|\btư thục\b|\bdân lập\b|\bngoài quốc doanh\b",
            r"\bngoài công lập\b|\btư thục\b|\btư nhân\b|\bdân lập\b|\bngoài (?:quốc doanh|nhà nước)\b|\btư\b",
        ),
        (r"(?<!ngoài )\bcông lập\b", r"(?<!ngoài )\bcông lập\b"),
        (r"\b(?:khu vực|ở|tại) (?:thành thị|đô thị)\b", r"\bthành thị\b|\bđô thị\b|\bthị trấn\b|\bphường\b"),
        (r"\bkhách(?: [a-zà-ỹđ]+){0,2} (?:quốc tế|nước ngoài)\b", r"\bquốc tế\b|\bngoại\b|\bnước ngoài\b"),
        (r"\bkhách(?: [a-zà-ỹđ]+){0,2} (?:nội địa|trong nước)\b", r"\bnội địa\b|\btrong nước\b"),
        (
            r"\bkhách(?: [a-zà-ỹđ]+){0,2} (?:lưu trú|(?:ngủ|nghỉ|ở) (?:lại|đêm)|qua đêm)\b",
            r"\blưu trú\b|\bqua đêm\b|\b(?:ngủ|nghỉ) (?:lại|đêm)\b|\bngày khách\b|\bkhách sạn\b",
        ),
        (r"\b(?:nông thôn mới|ntm) nâng cao\b", r"\bnâng cao\b"),
        (r"\b(?:nông thôn mới|ntm)(?: nâng cao,?)? kiểu mẫu\b", r"\bkiểu mẫu\b"),
        (r"\bdiện tích\b.*\bcho (?:sản phẩm|thu hoạch)\b", r"\bcho (?:sản phẩm|thu)\b|\bthu hoạch\b|\bkinh doanh\b"),
        (r"\btrạm y tế\b", r"\btrạm\b|\btyt\b|\bxã\b(?! hội)|\by tế cơ sở\b"),
        *((rf"{_TAUGHT_AT} (?:{level})\b", rf"\b(?:{level}|{more})\b") for level, more in _SCHOOL_LEVELS),
        *((rf"\bmôn (?:thi )?{subject}\b", rf"\b{subject}\b") for subject in _SUBJECTS),
        *((rf"\b{tongue}\b", rf"\b{tongue}\b|\bngoại ngữ\b") for tongue in _TONGUES),
    )
)


def told_of_a_unit(
    question: str, places: Sequence[Place], place: Place | None, *, named: str, sentence: str, said: str
) -> bool:
    """Whether a figure is of one unit of the province for which ``question`` asks.

    ``place``: of whom its report is; ``named``: what names the figure; ``sentence``: its own up to it; ``said``: what
    stands around it.
    """
    if told_of_its_town(places, named) or told_below_a_unit(question, sentence):
        return True
    return not places and told_of_less(question, place, said)


def told_of_some(question: str, named: str, clause: str, unit: str) -> bool:
    """Whether a figure is of those alone that a question does not restrict it to: "trang trại hữu cơ 90 ha (chè 40 ha)"
    is not all the tea, nor are the debts that were put off all debts.

    ``named``: the own words of the figure and what its bracket divides; ``clause``: its own up to it."""
    if unit in _AMOUNTS:
        return _CERTIFIED.search(named) is not None and _CERTIFIED_ASKED.search(question) is None
    if not _DEBTS_ASKED.search(question) or _EASED_ASKED.search(question):
        return False
    return _DEBT_EASED.search(clause) is not None


def told_of_less(question: str, place: Place | None, said: str) -> bool:
    """Whether ``question`` asks for the province ("của tỉnh", "toàn tỉnh") what the report of one of its units tells.

    ``said``: what stands around a figure there; it may be the province's by its own words.
    """
    if place is None or place.level not in _UNITS or not _OF_THE_PROVINCE.search(question):
        return False
    return _PROVINCE.search(said) is None


def told_below_a_unit(question: str, sentence: str) -> bool:
    """Whether ``question`` asks for all of the province what a ``sentence`` tells of the one unit that heads it: "Xã
    Đông Sơn: đàn dê 900 con" is not that of "toàn tỉnh"."""
    if not _WHOLE_PROVINCE.search(question) or _ONE_OF_THEM.search(question):
        return False
    headed = _HEADED_BY_A_UNIT.match(sentence)
    return headed is not None and fold(headed[1]) not in fold(question)


def told_of_its_town(asked: Sequence[Place], named: str) -> bool:
    """Whether what names a figure ends with the town that is called as the asked province: "TP Đông Sơn 512 hộ" for
    "tỉnh Đông Sơn". ``named``: the label of a row, or what stands before the figure."""
    provinces = [place for place in asked if place.level == "tỉnh"]
    plain = fold(named)
    if not any(fold(place.name) in plain for place in provinces):
        return False
    last = next(reversed(find_places(named, tuple(provinces))), None)
    if last is None or _NAMES_IT.fullmatch(named[last.end :]) is None:
        return False
    return last.place.level in _TOWNS and any(fold(place.name) == fold(last.place.name) for place in provinces)


def all_missing(sources: Sequence[frozenset[str]], missing: Sequence[str]) -> bool:
    """Whether all of one source is among the ``missing`` folded words."""
    return any(source.issubset(missing) for source in sources)


@lru_cache(maxsize=256)
def sources_in(question: str) -> tuple[frozenset[str], ...]:
    """The folded words that stand behind "từ" in "thu được bao nhiêu tiền từ đất đai", each source apart."""
    found = []
    for match in _SOURCE.finditer(question):
        source = question[slice(*match.span(1))]
        end = _SOURCE_ENDS.search(source)
        words = syllables(source[: end.start()] if end else source)
        told = ((fold(word), (tone_key(word),) if has_diacritics(question) else ()) for word in words)
        found.append(frozenset(plain for plain, key in told if not says_nothing(plain, key)))
    return tuple(each for each in found if each)


def asks_group(question: str) -> bool:
    """Whether ``question`` asks for a group of people, for what others own, or for one kind among its like."""
    return bool(_groups(question))


def group_missing(question: str, around: str) -> bool:
    """Whether ``question`` asks for a group of people, an owner or a kind that nothing ``around`` a figure names."""
    return any(not told.search(around) for told in _groups(question))


def told_up_to(candidate: Candidate) -> str:
    """What governs a figure and its sentence as far as its own words go; a row whole.

    A part of what a sentence goes on about is none of its own: "Đón 900 lượt khách (khách quốc tế 80 lượt). Phân theo
    điểm đến: …" divides all 900.
    """
    passage, own = candidate.passage, candidate.own
    begun, _ = sentence_around(passage.text, candidate.figure.start)
    told = passage.text if passage.kind == "row" else passage.text[begun : own.end]
    before = _without_parts(passage.before) if candidate.goes_on else ""
    return "\n".join(
        (candidate.column, passage.lead, before, passage.caption, *passage.section, *passage.parents, told)
    )


def _without_parts(text: str) -> str:
    whole = outside(text)
    parts = BREAKDOWN.search(whole)
    return whole[: parts.start()] if parts else whole


@lru_cache(maxsize=256)
def _groups(question: str) -> tuple[Spelling, ...]:
    return tuple(told for asked, told in _GROUPS if asked.search(question))
