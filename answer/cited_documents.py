"""Which document is meant by "quyết định số nào …": those that reports cite, each with what is said of it.

"Quyết định số 237/QĐ-UBND ngày 31/01/2023 về việc công bố danh mục văn bản hết hiệu lực": the number belongs to what
the words around it say, the nearer ones above all. The time of the report that cites a document is no matter.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from answer.asking import DOCUMENTS, documents_asked
from answer.find import Finding, Search
from answer.terms import Phrase, coverage, zone
from vietnamese.periods import find_periods
from vietnamese.text import fold
from vietnamese.words import Span

_CITED = re.compile(
    r"\b(?P<kind>nghị quyết|nghị định|quyết định|kế hoạch|chương trình|chỉ thị|thông báo|thông tư|báo cáo|công văn"
    r"|công điện|tờ trình|đề án|kết luận|hướng dẫn|luật|giấy mời|gm)(?: liên tịch)?(?: số)?:? "
    r"(?P<number>\d+(?:/\d{4})?[-/][\w/&-]*[^\W\d_][\w/&-]*)(?:,? ngày \d{1,2}/\d{1,2}/\d{4})?",
    re.IGNORECASE,
)
# "1301QĐ-CTN" is written without its stroke now and then.
_NUMBER = re.compile(r"\b\d+(?:(?:/\d{4})?/[\w-]*[^\W\d_][\w-]*|[^\W\d_]{2,4}-\w[\w-]*)")
_NEAR = 30
"""So many characters before its number the kind of a document is named."""
_SHORT = {"gm": "giấy mời"}
_END = re.compile(r";|\.(?=\s)|\n")
_COVERED = 0.5
_AHEAD = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A document that a passage cites. ``named``: kind, number and day; ``told``: with what it is about."""

    finding: Finding
    named: Span
    told: Span


def cited_document(search: Search, phrases: tuple[Phrase, ...]) -> Cited | None:
    """The cited document of the asked kind that the words around say is the asked one best; None where none is."""
    kinds = documents_asked(search.frame.question)
    if not kinds:
        return None
    dates = {mention.text for mention in find_periods(search.frame.question, asked=True) if mention.kind == "day"}
    found = (each for finding in search.findings for each in _cited_in(finding, kinds))
    scored = [(_covered(search, phrases, each), -at, each) for at, each in enumerate(found) if _is_dated(each, dates)]
    best = max(scored, key=lambda option: option[:2], default=None)
    if best is None:
        return None
    # Of a kind of which a place's reports cite a single one, no words need tell which.
    mine = {_number(each) for _, _, each in scored if each.finding.fit.place > 0}
    return best[2] if best[0] >= _COVERED or mine == {_number(best[2])} else None


def tells_number(question: str, text: str) -> bool:
    """Whether ``text`` holds a number of the asked kind of document: "Quyết định số 12/QĐ-UBND" is no report's."""
    kinds = documents_asked(question)
    return any(_is_number_of(kinds, text[: match.start()], match.group()) for match in _NUMBER.finditer(text))


def _is_number_of(kinds: frozenset[str], before: str, number: str) -> bool:
    """Whether "218/BC-UBND" behind the words ``before`` is the number of a document of these ``kinds``, any if none."""
    if not kinds or "văn bản" in kinds:
        return True
    letters = re.findall(r"[^\W\d_]+", fold(number))
    said = fold(before[-_NEAR:])
    return any(fold(kind) in said or fold(DOCUMENTS[kind]) in letters for kind in kinds)


def _number(cited: Cited) -> str:
    return cited.finding.hit.passage.text[cited.named.start : cited.named.end]


def _cited_in(finding: Finding, kinds: frozenset[str]) -> Iterator[Cited]:
    text = finding.hit.passage.text
    matches = list(_CITED.finditer(text))
    for match, following in zip_longest(matches, matches[1:]):
        kind = match["kind"].lower()
        if _SHORT.get(kind, kind) in kinds:
            end = _END.search(text, match.end())
            limits = (end.start() if end else len(text), following.start() if following else len(text))
            yield Cited(
                finding=finding,
                named=Span(start=match.start(), end=match.end()),
                told=Span(start=match.start(), end=min(limits)),
            )


def _covered(search: Search, phrases: tuple[Phrase, ...], cited: Cited) -> float:
    passage = cited.finding.hit.passage
    before = passage.text[max(0, cited.named.start - _AHEAD) : cited.named.start]
    zones = (
        zone(1.0, passage.text[cited.told.start : cited.told.end]),
        zone(0.8, before),
        zone(0.6, passage.text, passage.lead, *passage.section),
    )
    return coverage(phrases, zones, search.rarity)


def _is_dated(cited: Cited, dates: set[str]) -> bool:
    """Of the day that the question names, if it names one."""
    words = fold(cited.finding.hit.passage.text[cited.named.start : cited.told.end])
    return not dates or any(_day(date) in words for date in dates)


def _day(text: str) -> str:
    day = re.search(r"\d{1,2}/\d{1,2}/\d{4}", text)
    return day.group() if day else fold(text)
