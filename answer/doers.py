"""Whose doing a figure is, and what brought it about: the province's plan and the district's, whom the chairman of each
level received, who died because somebody had drunk.

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
from answer.spoken import sentence_around
from answer.terms import zone
from vietnamese.text import Spelling, fold, tone_key
from vietnamese.words import syllables

_OFFICE = r"(?:(?:phó )?chủ tịch|thường trực|lãnh đạo|văn phòng|ban tiếp công dân)"
_COUNCIL = r"(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)"
_LEVEL = r"(?:các |cấp )*(tỉnh|huyện|xã|phường|thị trấn)\b"
_BODY = rf"(?:(?:{_OFFICE} )?{_COUNCIL} |{_OFFICE} ){_LEVEL}"
# "Theo báo cáo của UBND tỉnh" says only who tells it.
_ASKED = Spelling(rf"(?<!theo )(?<!của )(?<!do )\b{_BODY}")
# A body that opens a sentence or a part of one does what is told there; "Quyết định của UBND tỉnh" does not.
_TOLD = Spelling(rf"(?:^|[.;:(] ?|trong đó,? )[-+*•\s]*{_BODY}(?! (?:giao|ban hành|phê duyệt))")
_COMMUNES = frozenset(("phuong", "thi tran"))
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
        "other body": of_another_body(search.frame, candidate),
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


def _level(name: str) -> str:
    plain = fold(name)
    return "xa" if plain in _COMMUNES else plain
