"""Narrative questions: "tình hình y tế thế nào?", "tóm tắt các hạn chế …" → the sentences of that section, cited.

The part of a report that is about it is found by its heading or by the head of its list item; where none is, the
sentences that cover the question best stand for it. What is shown is the reports' own words, the main ones first.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from answer.choose import fits
from answer.cite import Citations, in_quotes, outline_width
from answer.compose import LEAD_LIMIT, Draft, scope
from answer.find import Finding, Search, Searcher, zones_of
from answer.frame import Frame
from answer.gate import NUMBER
from answer.kinds import BASES
from answer.ranking import READ
from answer.terms import Phrase, coverage, zone
from answer.wording import content_syllables
from index.hit import ReportCard
from ingest.report import Passage
from vietnamese.figures import find_figures
from vietnamese.text import Spelling
from vietnamese.words import Span

_SUMMARY = Spelling(
    r"\b(?:tóm tắt|khái quát|tổng quan|điểm lại|nét chính|nêu (?:các|những|ngắn gọn|tóm tắt|khái quát))\b"
)
_HOW = Spelling(r"\b(?:thế nào|ra sao|có gì (?:nổi bật|mới|đáng chú ý))\W*$")
_TASKS = Spelling(
    r"\b(?:những|các) (?:nhiệm vụ|giải pháp|hạn chế|khó khăn|tồn tại|kiến nghị|phương hướng)\b.*\b(?:gì|nào)\b"
)
_SHARED_TAIL = Spelling(r"\b((?:(?:nông|lâm|ngư|diêm|công|xuất|nhập)(?: ?[,–-]| và)? ){2,})(nghiệp|khẩu)\b")
SAYS_ONLY_THAT = frozenset(
    (
        "tinh hinh ket qua cong tac hoat dong noi dung linh vuc tong quan chinh neu cac thuc hien tom tat khai quat "
        "dien bien"
    ).split()
)
_NAMED, _COVERED = 0.7, 0.6
_SENTENCES = 6
_LONGEST, _SHORTEST, _LONGEST_HEAD = 1_900, 20, 60
_LEAD_FIGURES, _FIGURES = 9, 28
_ALL = 2**31
_CUT = re.compile(r"[;,](?!\d)\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A part of a report: below a heading, or a list item with its head. ``named``: how well that names the topic."""

    finding: Finding
    depth: int
    head: str
    named: float

    def holds(self, passage: Passage) -> bool:
        """Whether a passage of the same report belongs to it."""
        own = self.finding.hit.passage
        if passage.section[: self.depth] != own.section[: self.depth] or passage.kind not in ("prose", "row"):
            return False
        return self.depth > 0 if not self._item else self.head in (passage.lead, _item_head(passage.text))

    @property
    def _item(self) -> bool:
        section = self.finding.hit.passage.section
        return self.depth == len(section) and (not section or self.head != section[-1])


def asks_summary(frame: Frame) -> bool:
    """Whether an account is asked for, not one figure or one fact."""
    question = frame.question
    if frame.units or frame.growth or frame.kinds & BASES or frame.asked in ("date", "reason"):
        return False
    if _SUMMARY.search(question) or _TASKS.search(question):
        return True
    return _HOW.search(question) is not None and frame.asked == "fact" and not frame.kinds


def summary_of(search: Search, searcher: Searcher, citations: Citations, *, named: bool = False) -> Draft | None:
    """The account, or None where the reports have no such part and no sentence about it.

    ``named``: only a part whose heading or head names the topic.
    """
    phrases = tuple(phrase for phrase in search.frame.phrases if not set(phrase.syllables) <= SAYS_ONLY_THAT)
    telling = [each for each in search.findings[: 2 * READ] if fits(search, each)]
    if not phrases or not telling:
        return None
    part = max(
        (part for finding in telling for part in _parts(search, phrases, finding)),
        key=lambda part: (round(part.named, 1), part.finding.fit.time, _share_named(phrases, part.head), part.depth),
        default=None,
    )
    if part is not None and part.named >= _NAMED:
        card = part.finding.hit.report
        own = searcher.passages(card.source, 0, _ALL)
        passages = [each for each in own if part.holds(each) and sum(map(str.isalpha, each.text)) >= _SHORTEST]
        finding, head = part.finding, part.head
    elif named:
        return None
    else:
        covering = [each for each in telling if _covered(search, phrases, each) >= _COVERED]
        finding, head = (covering or telling)[0], ""
        passages = [each.hit.passage for each in covering if each.hit.passage.source == finding.hit.passage.source]
    chosen = _main(search, phrases, passages)
    return told(finding.hit.report, head, chosen, citations) if chosen else None


def _parts(search: Search, phrases: Sequence[Phrase], finding: Finding) -> list[_Part]:
    passage = finding.hit.passage
    heads = [(depth, heading) for depth, heading in enumerate(passage.section, 1)]
    item = passage.lead if ":" not in passage.lead[:-1] else ""
    heads += [(len(passage.section), head) for head in (item, _item_head(passage.text)) if head]
    topic = _beyond_title(search, phrases, finding)
    return [
        _Part(
            finding=finding,
            depth=depth,
            head=head,
            named=coverage(topic, (zone(1.0, head, *_spelt_out(head)),), search.rarity),
        )
        for depth, head in heads
    ]


def _spelt_out(head: str) -> tuple[str, ...]:
    """ "nông nghiệp" and "lâm nghiệp" of "Sản xuất nông, lâm nghiệp"."""
    return tuple(
        f"{each} {match[2]}" for match in _SHARED_TAIL.finditer(head) for each in re.findall(r"[^\W_]+", match[1])
    )


def _beyond_title(search: Search, phrases: Sequence[Phrase], finding: Finding) -> Sequence[Phrase]:
    """What is asked of a report that the question names: "các hạn chế" of "thông báo kết luận"."""
    head = finding.hit.report.letterhead
    title = (zone(1.0, head.title or "", head.kind or ""),)
    return [phrase for phrase in phrases if coverage((phrase,), title, search.rarity) < _NAMED] or phrases


def _item_head(text: str) -> str:
    """ "Bệnh sởi" of "- Bệnh sởi: số ca mắc …"; "" where no short head stands before a colon."""
    head = text[outline_width(text) :].partition(":")[0]
    return head if ":" in text and len(head) <= _LONGEST_HEAD else ""


def _share_named(phrases: Sequence[Phrase], head: str) -> float:
    """How much of a heading the question says: of two that name the topic the one that names least beside it."""
    asked = {syllable for phrase in phrases for way in (phrase.syllables, *phrase.others) for syllable in way}
    words = [word for word in content_syllables(head) if word not in SAYS_ONLY_THAT]
    return sum(word in asked for word in words) / len(words) if words else 0.0


def _covered(search: Search, phrases: Sequence[Phrase], finding: Finding) -> float:
    return coverage(phrases, zones_of(finding.hit.passage, finding.hit.report), search.rarity)


def _main(search: Search, phrases: Sequence[Phrase], passages: Sequence[Passage]) -> list[Passage]:
    """At most a handful of sentences, the main ones first: those with figures, those that name the topic, the first."""
    order = {passage.start: position for position, passage in enumerate(passages)}

    def weight(passage: Passage) -> float:
        named = coverage(phrases, (zone(1.0, passage.text),), search.rarity)
        opens = order[passage.start] == 0 or passages[order[passage.start] - 1].section != passage.section
        return named + (0.6 if find_figures(passage.text) else 0.0) + (0.5 if opens else 0.0)

    return sorted(passages, key=lambda passage: (-weight(passage), passage.start))[:_SENTENCES]


def told(card: ReportCard, head: str, chosen: Sequence[Passage], citations: Citations) -> Draft:
    """The words of the ``chosen`` passages of a report, under the heading or item that names them all."""
    named = f", mục “{head[outline_width(head) :].strip(' :')}”" if head else ""
    paragraphs = [f"{scope(card, card.letterhead.period)}{named}:"]
    lead = fitted(chosen, LEAD_LIMIT - len(paragraphs[0]), _LEAD_FIGURES)
    rest = fitted(
        [passage for passage in sorted(chosen, key=_start) if passage not in [each for each, _ in lead]],
        _LONGEST,
        _FIGURES - _LEAD_FIGURES,
    )
    for passage, span in sorted(lead, key=lambda each: each[0].start):
        paragraphs[0] += f" {quoted(passage, span, card, citations)}"
    paragraphs += [quoted(passage, span, card, citations) for passage, span in rest]
    return Draft(text="\n\n".join(paragraphs))


def _start(passage: Passage) -> int:
    return passage.start


def fitted(passages: Sequence[Passage], room: int, figures: int) -> list[tuple[Passage, Span]]:
    """As many of the passages as fit in ``room`` characters and ``figures`` numbers; the first one cut if need be."""
    kept: list[tuple[Passage, Span]] = []
    for passage in passages:
        span = Span(start=outline_width(passage.text), end=len(passage.text))
        if not _fits_in(passage.text, span, room, figures) and not kept:
            ends = [match.start() for match in _CUT.finditer(passage.text)]
            cuts = [Span(start=span.start, end=end) for end in reversed(ends) if end > span.start]
            span = next((cut for cut in cuts if _fits_in(passage.text, cut, room, figures)), span)
        if _fits_in(passage.text, span, room, figures):
            kept.append((passage, span))
            room -= span.end - span.start + 8
            figures -= len(NUMBER.findall(passage.text[span.start : span.end]))
    return kept


def _fits_in(text: str, span: Span, room: int, figures: int) -> bool:
    said = text[span.start : span.end]
    return len(said) + 8 <= room and len(NUMBER.findall(said)) <= figures


def quoted(passage: Passage, span: Span, card: ReportCard, citations: Citations) -> str:
    """The words of a span as they stand, in quotation marks, with the marker of their citation."""
    marker = citations.add(passage, card, span)
    words = passage.text[span.start : span.end].strip(" ;,-–").replace("\n", " ")
    return f"{in_quotes(words)} [{marker}]."
