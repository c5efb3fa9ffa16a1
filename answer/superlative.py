"""Which comes highest or lowest: what a list of the reports says, computed over all of its items.

Where a sentence itself says "nhiều nhất" that sentence answers; this is for those that only give the figures, one
after the other. The figure is cited, what it was compared with stands in ``computed``, and the gate checks both.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from answer.answer import AnswerFigure
from answer.choose import fits
from answer.cite import Citations
from answer.compose import Draft, scope
from answer.find import Finding, Search, zones_of
from answer.gate import HIGHEST, LOWEST
from answer.items import Item, series_of
from answer.neighbours import only_neighbours
from answer.ranking import READ
from answer.terms import Phrase, coverage, folded_syllables
from answer.units import answers_unit, canonical
from answer.wording import content_syllables
from vietnamese.figures import Figure, find_figures
from vietnamese.text import Spelling, fold
from vietnamese.words import Span

Side = Literal["most", "least"]

_MOST = Spelling(r"\b(?:nhiều|cao|lớn|đông|mạnh|nhanh|rộng|dài|to|đứng)\b(?: \S+){0,8}? (?:nhất|đầu)\b|\bdẫn đầu\b")
_LEAST = Spelling(r"\b(?:ít|thấp|nhỏ|kém)\b(?: \S+){0,8}? nhất\b")
_WHICH = Spelling(r"\b(\w+) (?:\w+ ){0,4}?nào\b|\b(?:đâu|ai) (?:là )?")
# "Ai đứng đầu Sở Y tế?" asks for a person, and no rank.
_HEAD_OF = Spelling(
    r"\bngười đứng đầu\b|\bai (?:là |hiện |đang )*đứng đầu (?:sở|ban|ngành|ubnd|hđnd|ủy ban|uỷ ban|hội đồng|cục|chi cục"
    r"|phòng|cơ quan|đơn vị|tỉnh|huyện|xã|trung tâm|bệnh viện|công an|văn phòng|trường)\b"
)
_PLACES = frozenset("huyen xa phuong tinh nuoc gia phuong thi thon ban".split())
_TIMES = frozenset("ngay tuan thang quy nam".split())
_TIME = Spelling(r"^(?:ngày|tuần|tháng|quý|năm) [\divx]")
_UP, _DOWN = Spelling(r"\btăng\b"), Spelling(r"\b(?:giảm|mất|sụt|tụt)\b")
_STATED = Spelling(
    r"(?<!thứ )(?<!hợp )(?<!thống )(?<!đồng )\bnhất\b(?! (?:trí|thể|là|quán))|\b(?:dẫn đầu|đứng đầu|duy nhất)\b"
)
_CHOICE = Spelling(r"\bhay\b")
_COVERED, _STATED_OF = 0.5, 0.4
_ROUNDING = Decimal("0.002")
_OTHERS_SHOWN = 3
_SOME = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """One sentence's items, the asked one first."""

    finding: Finding
    side: Side
    items: tuple[Item, ...]


def side_asked(question: str) -> Side | None:
    """Whether the highest or the lowest of several is asked for; None where neither is."""
    if _WHICH.search(question) is None or _HEAD_OF.search(question):
        return None
    return "most" if _MOST.search(question) else "least" if _LEAST.search(question) else None


def ranking_of(search: Search, phrases: Sequence[Phrase]) -> Ranking | None:
    """The best sentence that lists what is asked about; None where none does, or one says itself which is first."""
    side = side_asked(search.frame.question)
    if side is None or any(_says_which(search, phrases, each) for each in search.findings[:READ]):
        return None
    for finding in search.findings[:READ]:
        text = finding.hit.passage.text
        covered = coverage(phrases, zones_of(finding.hit.passage, finding.hit.report), search.rarity)
        if covered < _COVERED or not fits(search, finding) or only_neighbours(search.frame.question, text):
            continue
        if _STATED.search(text):
            return None
        items = _items(search, finding, side)
        if items:
            return Ranking(finding=finding, side=side, items=items)
    return None


def _says_which(search: Search, phrases: Sequence[Phrase], finding: Finding) -> bool:
    """Whether a sentence itself says which of the asked things is the first: "đơn vị thấp nhất là Sở Nội vụ"."""
    things = {match.group(1) for match in _WHICH.finditer(search.frame.question) if match.group(1)}
    said = "|".join(re.escape(fold(thing)) for thing in things)
    stated = re.search(rf"\b(?:{said})(?:,? \w+){{0,6}} nhat (?:la|thuoc ve)\b", fold(finding.hit.passage.text))
    if not said or stated is None or not fits(search, finding):
        return False
    return coverage(phrases, zones_of(finding.hit.passage, finding.hit.report), search.rarity) >= _STATED_OF


def ranking_lead(ranking: Ranking, citations: Citations) -> Draft:
    """The first of the items with its figure, that this was computed, and what comes next."""
    first, *others = ranking.items
    text = ranking.finding.hit.passage.text
    start = min(text.find(item.label) if item.label in text else item.figure.start for item in ranking.items)
    around = Span(start=max(0, start), end=max(item.figure.end for item in ranking.items))
    marker = citations.add_hit(ranking.finding.hit, around)
    figures = [item.figure.text for item in ranking.items]
    computed = f"{HIGHEST if ranking.side == 'most' else LOWEST}: {'; '.join(figures)}"
    end = ("nhiều nhất" if first.figure.direction else "cao nhất", "ít nhất" if first.figure.direction else "thấp nhất")
    word = f"{first.figure.direction} {end[ranking.side == 'least']}".strip()
    follow = "; ".join(f"{item.label} {_told(item)}" for item in others[:_OTHERS_SHOWN])
    said = scope(ranking.finding.hit.report, ranking.finding.fit.period)
    return Draft(
        text=f"**{first.label}** (**{_told(first)}**) – {said}: {word} trong các mục mà báo cáo liệt kê, so từ số liệu "
        f"đã nêu; tiếp theo: {follow} [{marker}].",
        figures=(
            AnswerFigure(
                text=_told(first),
                value=first.figure.amount,
                unit=first.figure.unit,
                citation=marker,
                asked=True,
                computed=computed,
            ),
        ),
    )


def _told(item: Item) -> str:
    direction = f"{item.figure.direction} " if item.figure.direction else ""
    return f"{direction}{item.figure.text}"


def _items(search: Search, finding: Finding, side: Side) -> tuple[Item, ...]:
    """The items of the asked series, the asked end first; () where it is not clear which, or two share the place."""
    question = search.frame.question
    asked = {syllable for phrase in search.frame.phrases for syllable in phrase.syllables}
    options = []
    text = finding.hit.passage.text
    named_unit = any(_unit_is_named(question, figure) for figure in find_figures(text))
    for series in series_of(text):
        if named_unit and not _unit_is_named(question, series[0].figure):
            continue
        named = _named(series, asked)
        items = tuple(item for item in series if named or _is_one_of(item, question, asked))
        if len(items) >= _SOME and _is_asked_for(search, items[0]):
            options.append(items)
    if _CHOICE.search(question) and not any(_named(items, asked) for items in options):
        return ()
    best = max(options, key=lambda items: (_named(items, asked), len(items)), default=())
    best = _without_total(best)
    ranked = sorted(best, key=lambda item: item.figure.amount, reverse=side == "most")
    if len(ranked) < _SOME or ranked[0].figure.amount == ranked[1].figure.amount:
        return ()
    return tuple(ranked)


def _without_total(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items without one that is the sum of the others."""
    total = sum(item.figure.amount for item in items)
    few = len(items) <= _SOME
    return tuple(item for item in items if few or abs(2 * item.figure.amount - total) > total * _ROUNDING)


def _is_one_of(item: Item, question: str, asked: set[str]) -> bool:
    """Not the total of what is asked about; a place where places are asked for has a name."""
    own = content_syllables(item.label)
    if not own or set(own) <= asked:
        return False
    asked_for = {word for match in _WHICH.finditer(question) for word in folded_syllables(match.group())}
    if not asked_for & _TIMES and _TIME.search(item.label):
        return False
    return not asked_for & _PLACES or any(word[:1].isupper() for word in item.label.split())


def _is_asked_for(search: Search, item: Item) -> bool:
    """A change where a change is asked for, in its direction; else a level, no share where none was asked for."""
    question, figure = search.frame.question, item.figure
    wanted = "tăng" if _UP.search(question) else "giảm" if _DOWN.search(question) else ""
    if figure.direction != wanted:
        return False
    if wanted or search.frame.units:
        return answers_unit(search.frame.units, canonical(figure.unit), figure.unit) or bool(wanted)
    likely = search.frame.likely_units
    return figure.unit != "%" and (not likely or answers_unit(likely, canonical(figure.unit), figure.unit))


def _named(items: Sequence[Item], asked: set[str]) -> bool:
    """ "loại nào nhiều nhất: đường bộ, đường sắt hay đường thủy": the question says which there are."""
    return sum(set(content_syllables(item.label)) <= asked for item in items) >= _SOME


def _unit_is_named(question: str, figure: Figure) -> bool:
    unit = folded_syllables(figure.unit)
    said = folded_syllables(question)
    return bool(unit) and any(said[at : at + len(unit)] == unit for at in range(len(said)))
