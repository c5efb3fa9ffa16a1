"""Whose doing a figure is, and what brought it about: the province's plan and the district's, whom the chairman of each
level received, whose gifts were given, who died because somebody had drunk.

Such senses stand in the same sentences of one report; where the question names the one, the other is no answer, and
the sum of all causes is none of one.
"""

from functools import lru_cache

from answer.candidates import Candidate
from answer.events import names_event
from answer.find import Search
from answer.frame import Frame
from answer.held import lacking, says_nothing
from answer.kinds import ASSIGNED
from answer.terms import zone
from vietnamese.figures import find_figures
from vietnamese.text import Spelling, fold, tone_key
from vietnamese.words import sentence_around, syllables

_OFFICE = r"(?:(?:phó )?chủ tịch|thường trực|lãnh đạo|văn phòng|ban tiếp công dân)"
_COUNCIL = r"(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)"
_LEVEL = r"(?:các |cấp )*(tỉnh|huyện|xã|phường|thị trấn|đặc khu)\b"
_BODY = rf"(?:(?:{_OFFICE} )?{_COUNCIL} |{_OFFICE} ){_LEVEL}"
# "Theo báo cáo của UBND tỉnh" says only who tells it.
_ASKED = Spelling(rf"(?<!theo )(?<!của )(?<!do )\b{_BODY}")
# A body that opens a sentence or a part of one does what is told there; "Quyết định của UBND tỉnh" does not.
_TOLD = Spelling(rf"(?:^|[.;:(] ?|trong đó,? )[-+*•\s]*{_BODY}(?! (?:giao|ban hành|phê duyệt))")
# Who gives gifts and help, each in all its names; state and party of one place give together.
_GIVERS = (
    r"chủ tịch nước",
    r"thủ tướng|chính phủ",
    r"chủ tịch quốc hội|quốc hội",
    rf"(?:tỉnh|huyện|thành|thị|đảng) [uủ][yỷ]\b|{_COUNCIL}\b|(?<=của )(?:tỉnh|huyện|thành phố|địa phương)",
    r"mttq|mặt trận tổ quốc",
    r"(?:hội )?chữ thập đỏ",
    r"hội (?:liên hiệp )?phụ nữ",
    r"hội nông dân",
    r"(?:hội )?cựu chiến binh",
    r"đoàn thanh niên|tỉnh đoàn|huyện đoàn",
    r"công đoàn|liên đoàn lao động",
    r"công an",
    r"biên phòng|quân sự|quân đội|bộ đội",
    r"doanh nghiệp|công ty|tập đoàn|ngân hàng|nhà hảo tâm|mạnh thường quân",
)
_GIVER = "|".join(f"({names})" for names in _GIVERS)
_NAMES_GIVER = Spelling(rf"\b(?:{_GIVER})")
_GIVING = r"(?:đã |đều |cùng |cũng )*(?:trao|tặng|biếu|thăm|hỗ trợ|ủng hộ|quyên góp)\b"
_GIVES = Spelling(rf"\b{_GIVING}")
_GIVES_ITSELF = Spelling(rf"^(?: (?!được|nhận|cho)[^\W\d]+,?){{0,4}}? {_GIVING}")
_GIFT_OF = Spelling(r"\b(?:quà|tiền|kinh phí|hiện vật|sổ tiết kiệm|học bổng)(?: [^\W\d]+){0,2} (?:của|do|từ) $")
_COMMUNES = frozenset(("phuong", "thi tran", "dac khu"))
# "Số người chết do vi phạm nồng độ cồn": no "vốn do huyện quản lý", nor "do đâu".
_HARM_OR_DELAY = Spelling(
    r"\b(?:chết|tử vong|thương|vụ|thiệt hại|tai nạn|cháy|ngộ độc"
    r"|nghỉ học|bỏ học|xử phạt|bị phạt|thu hồi|tồn đọng|chậm)\b"
)
_CAUSE = Spelling(r"\b(?:do|vì|bởi) (?!(?:đâu|ai|sao|nguyên nhân|lý do|gì)\b)((?:(?!(?:do|vì|bởi)\b)[^\W\d]+ ?){2,6})")
_CAUSE_ENDS = Spelling(
    r"\b(?:là|đạt|được|bao|mấy|tăng|giảm|trong|năm|tháng|quý|của|ở|tại|đến|tới|vào|có|thì|so|ước|chiếm|về|cho|gây|quản)\b"
)
_FEWEST = 2
"""So many syllables at least, that tell something, has a cause by which figures are told apart."""
_OUTCOME = Spelling(r"^\W*(?:làm|gây|khiến|hậu quả|chết|bị thương|thiệt hại|trong đó|lũy kế|luỹ kế)\b")


def of_another_doer(search: Search, candidate: Candidate) -> dict[str, bool]:
    """Another giver's plan, another body's doing, or no word of the asked cause."""
    return {
        "other giver": of_another_giver(search.frame, candidate),
        "other body": of_another_body(search.frame, candidate) or of_anothers_gifts(search.frame, candidate),
        "cause missing": cause_missing(search, candidate),
    }


def of_another_giver(frame: Frame, candidate: Candidate) -> bool:
    """ "đạt 60% dự toán tỉnh giao, 41% dự toán huyện giao": a share of the plan of the one is none of the other's."""
    asked, told = frame.kinds & ASSIGNED, candidate.near & ASSIGNED
    return bool(asked and told) and not asked & told


def of_another_body(frame: Frame, candidate: Candidate) -> bool:
    """ "UBND các xã tiếp 21 lượt (Chủ tịch tiếp 10 lượt)" for who asks of the district's chairman."""
    asked = _levels_asked(frame.said)
    if not asked or candidate.passage.kind == "row":
        return False
    text = candidate.passage.text
    begun, _ = sentence_around(text, candidate.figure.start)
    told = [_level(match.group(1)) for match in _TOLD.finditer(text[begun : candidate.figure.start])]
    return bool(told) and told[-1] not in asked


def of_anothers_gifts(frame: Frame, candidate: Candidate) -> bool:
    """ "Thủ tướng tặng 90 suất quà; Hội Nông dân tặng 40 suất quà", "40 suất quà của Hội Nông dân" for who asks of the
    Prime Minister's, or of all but the Hội's."""
    asked = _givers_asked(frame.said)
    left_out = _givers_in(frame.question) - _givers_in(frame.said) - asked
    if not (asked or left_out) or candidate.passage.kind == "row":
        return False

    def are_others(givers: frozenset[int]) -> bool:
        return bool(givers) and (givers <= left_out or (bool(asked) and not givers & asked))

    text, figure = candidate.passage.text, candidate.figure
    begun, end = sentence_around(text, figure.start)
    told = find_figures(text[begun:end])
    next_one = min((begun + each.start for each in told if begun + each.start >= figure.end), default=end)
    behind = _gifts_of(text[figure.start : next_one].partition(";")[0])
    if behind:
        return are_others(behind)
    last_one = max((begun + each.end for each in told if begun + each.end <= figure.start), default=begun)
    before = text[last_one : figure.start].rpartition(";")[2]
    given = [match.start() for match in _GIVES.finditer(before)]
    givers = _givers_in(before[: given[-1]]) if given else frozenset()
    return are_others(givers)


def cause_missing(search: Search, candidate: Candidate) -> bool:
    """Whether neither the sentence of a figure nor what stands above it says a word of the cause that is asked for.

    "Nguyên nhân: nồng độ cồn 03 vụ. Dịp Tết làm chết 03 người": what a sentence before tells of it is its own.
    """
    cause = _cause_in(search.frame.said)
    if not cause:
        return False
    passage = candidate.passage
    begun, end = sentence_around(passage.text, candidate.figure.start)
    goes_on = candidate.goes_on or _OUTCOME.search(passage.text[begun:end]) is not None
    start, before = (0, passage.before) if goes_on else (begun, "")
    above = (before, passage.lead, candidate.column, passage.caption, *passage.parents, *passage.section)
    title = candidate.finding.hit.report.letterhead.title or ""
    told = zone(1.0, passage.text[start:end], *above, title)
    return cause.issubset(lacking(search.frame.phrases, [told], search.rarity))


@lru_cache(maxsize=256)
def _cause_in(question: str) -> frozenset[str]:
    """The folded words of the cause that tell something; none where it is an event (``answer/events.py``)."""
    harm = _HARM_OR_DELAY.search(question)
    found: frozenset[str] = frozenset()
    for match in _CAUSE.finditer(question) if harm else ():
        said = question[slice(*match.span(1))]
        ended = _CAUSE_ENDS.search(said)
        said = said[: ended.start()] if ended else said
        told = frozenset(fold(word) for word in syllables(said) if not says_nothing(fold(word), (tone_key(word),)))
        if harm and harm.start() < match.start() and len(told) >= _FEWEST and not names_event(said):
            found = told
    return found


@lru_cache(maxsize=256)
def _levels_asked(question: str) -> frozenset[str]:
    return frozenset(_level(match.group(1)) for match in _ASKED.finditer(question))


@lru_cache(maxsize=256)
def _givers_asked(question: str) -> frozenset[int]:
    """The places in the list of givers of those that are asked about as such."""
    doing = (match for match in _NAMES_GIVER.finditer(question) if _GIVES_ITSELF.search(question[match.end() :]))
    return frozenset(match.lastindex or 0 for match in doing) | _gifts_of(question)


def _gifts_of(text: str) -> frozenset[int]:
    """Whose gifts a text names: "quà của Tỉnh ủy, HĐND, UBND tỉnh"; one of those that stand together is enough."""
    named = (match for match in _NAMES_GIVER.finditer(text) if _GIFT_OF.search(text[: match.start()]))
    return frozenset(match.lastindex or 0 for match in named)


def _givers_in(text: str) -> frozenset[int]:
    return frozenset(match.lastindex or 0 for match in _NAMES_GIVER.finditer(text))


def _level(name: str) -> str:
    plain = fold(name)
    return "xa" if plain in _COMMUNES else plain
