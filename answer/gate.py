"""The figure gate: the one place through which every answer leaves.

A sentence of an answer is shown only when each figure in it stands in the passages that the sentence cites,
with its unit and its direction, and every other number in it stands there too or belongs to how the report
or the question is named (number, date, section, period); only the day of the provinces' merger is known without a
report, and only as the merger's. Sentences that fail are taken out, and the answer says so; an answer of which
nothing is left becomes a refusal. Computed figures pass when their inputs do. Where a citation was read by
recognising characters, the notes say so.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from answer.answer import Answer, AnswerFigure, Citation
from answer.own_periods import own_periods
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import Period, dated, find_periods, same_span
from vietnamese.places import MERGER
from vietnamese.text import blanked, nfc

MARKER = re.compile(r"\[(\d+)\]")
_ROUNDED = Decimal("0.01")
NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")
_COUNTED = re.compile(r"\d $")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_]|[\[*“])")
HIGHEST, LOWEST = "lớn nhất trong", "nhỏ nhất trong"
REST, BEYOND, SHARE = "phần còn lại của", "phần vượt của", "tỷ lệ của"
LESS, DIVIDED = "−", ":"
WITHHELD = "Một phần câu trả lời không được hiển thị vì số liệu không khớp với đoạn trích dẫn."
RECOGNISED = "Có đoạn trích đọc bằng nhận dạng chữ từ bản quét, có thể sai chữ, sai số: nên đối chiếu bản gốc."
NOTHING_LEFT = "Không có câu trả lời nào khớp với số liệu trong các báo cáo đã lập chỉ mục."


def guard(answer: Answer) -> Answer:
    """The answer without what its citations do not hold; its notes say what in these does not add up."""
    guarded = _guarded(answer)
    doubts = [
        f"Số liệu trong đoạn [{each.marker}] không khớp: {each.doubt}" for each in guarded.citations if each.doubt
    ]
    seen = any(each.page in each.report.recognised for each in guarded.citations)
    notes = (*guarded.notes, *doubts, *([RECOGNISED] if seen else []))
    return replace(guarded, notes=tuple(dict.fromkeys(notes))) if doubts or seen else guarded


def _guarded(answer: Answer) -> Answer:
    citations = {citation.marker: citation for citation in answer.citations}
    computed = frozenset(figure.text for figure in answer.figures if _follows(figure, answer.citations))
    broken = [figure.text for figure in answer.figures if figure.computed is not None and figure.text not in computed]
    kept: list[str] = []
    withheld = False
    for paragraph in nfc(answer.text).split("\n\n"):
        sentences = sentences_of(paragraph)
        passed = [
            sentence
            for sentence in sentences
            if _holds(sentence, citations, answer, computed) and not any(text in sentence for text in broken)
        ]
        withheld |= len(passed) < len(sentences)
        if passed:
            kept.append(" ".join(passed))
    if not withheld:
        return answer
    notes = answer.notes if WITHHELD in answer.notes else (*answer.notes, WITHHELD)
    if not kept:
        return replace(answer, text=NOTHING_LEFT, reason="no_evidence", citations=(), figures=(), notes=notes)
    text = "\n\n".join(kept)
    used = {int(marker) for marker in MARKER.findall(text)}
    left = replace(
        answer,
        text=text,
        citations=tuple(citation for citation in answer.citations if citation.marker in used),
        figures=tuple(figure for figure in answer.figures if figure.citation in used and figure.text in text),
        notes=notes,
    )
    # A sentence without a marker may have been held by a citation that is gone now.
    return _guarded(left)


def _follows(figure: AnswerFigure, citations: Sequence[Citation]) -> bool:
    """Whether a computed figure follows from its formula, each figure of which stands in a quotation.

    One input: the planned part of "88,85/556 ha", or what is left of it, beyond it or reached of it. Two: their
    difference, or how many times or per cent one is of the other. Three: the difference in per cent of the last. None:
    a count of reports, which no quotation could hold. Any number behind "lớn nhất trong": the largest.
    """
    if figure.computed is None:
        return False
    held = [
        each
        for citation in citations
        for text in (citation.quote, *_cells_with_units(citation))
        for each in find_figures(text)
    ]
    inputs = find_figures(figure.computed)
    if not all(any(_supports(other, each) for other in held) for each in inputs):
        return False
    if figure.computed.startswith((HIGHEST, LOWEST)):
        amounts = [each.amount for each in inputs]
        return bool(amounts) and figure.value == (max if figure.computed.startswith(HIGHEST) else min)(amounts)
    match inputs:
        case ():
            return not NUMBER.search(figure.computed)
        case (Figure(total=Decimal() as total, value=value, scale=scale),):
            if figure.computed.startswith(SHARE):
                return total != 0 and abs(figure.value - value / total * 100) < _ROUNDED
            if figure.computed.startswith((REST, BEYOND)):
                return figure.value == abs(total - value) * scale
            return figure.value == total * scale
        case (part, whole) if f" {DIVIDED} " in figure.computed:
            times = 100 if figure.unit == "%" else 1
            same = part.unit == whole.unit and whole.amount > 0
            return same and abs(figure.value - part.amount / whole.amount * times) < _ROUNDED
        case (last, first):
            return figure.value == abs(last.amount - first.amount)
        case (last, first, base):
            return (
                base.amount != 0 and abs(figure.value - abs(last.amount - first.amount) / base.amount * 100) < _ROUNDED
            )
    return False


def unsupported(text: str, quotes: Sequence[str], named: Iterable[str], computed: frozenset[str]) -> tuple[str, ...]:
    """The figures and numbers of ``text`` that neither the quotes nor the names hold.

    ``named``: strings whose numbers may be repeated freely (report numbers, dates, sections, the question).
    """
    bare = MARKER.sub("", text).replace("**", "")
    held = [figure for quote in quotes for figure in find_figures(quote)]
    figures = [figure for figure in find_figures(bare) if figure.text not in computed]
    bad = [figure.text for figure in figures if not any(_supports(other, figure) for other in held)]
    known = {number for source in (*quotes, *named, *computed) for number in NUMBER.findall(source)}
    plain = {number.lstrip("0") or "0" for number in known}
    bad += [number for number in NUMBER.findall(bare) if number not in known and number.lstrip("0") not in plain]
    return tuple(bad)


def sentences_of(paragraph: str) -> list[str]:
    """Sentences; a quotation between “ and ” is part of the one in which it stands. None begins with a small letter."""
    sentences, start = [], 0
    for end in _SENTENCE_END.finditer(paragraph):
        if paragraph[end.end()].islower():
            continue
        if paragraph.count("“", start, end.start()) <= paragraph.count("”", start, end.start()):
            sentences.append(paragraph[start : end.start()])
            start = end.end()
    return [*sentences, paragraph[start:]]


def _holds(sentence: str, citations: dict[int, Citation], answer: Answer, computed: frozenset[str]) -> bool:
    sentence = sentence.replace(MERGER, " ")
    markers = [int(marker) for marker in MARKER.findall(sentence)]
    if any(marker not in citations for marker in markers):
        return False
    cited = [citations[marker] for marker in markers]
    if not markers and not NUMBER.search(sentence):
        return True
    sources = cited or list(citations.values())
    named = [answer.question, *(name for citation in sources for name in (*_names(citation), citation.governed_by))]
    said = _without_known_periods(_without_paths(sentence, cited), sources, answer.question)
    quotes = [quote for citation in cited for quote in (citation.quote, *_cells_with_units(citation))]
    return not unsupported(said, quotes, named, computed)


def _without_paths(sentence: str, cited: Sequence[Citation]) -> str:
    """The sentence without the labels of quoted cells, whose numbers ("Kỳ gốc (2019)") are part of names."""
    for label in sorted((part for citation in cited for part in citation.path), key=len, reverse=True):
        if any(map(str.isalpha, label)):
            sentence = sentence.replace(label, " ")
    return sentence


def _cells_with_units(citation: Citation) -> tuple[str, ...]:
    """The bare numbers of a quoted table row, each with the unit that the table's header gives its own cell."""
    cells = citation.quote.split(" | ")
    if len(cells) != len(citation.units):
        return ()
    return tuple(
        f"{figure.number} {unit}"
        for cell, unit in zip(cells, citation.units, strict=True)
        if unit
        for figure in find_figures(cell)
        if not figure.unit
    )


def _without_known_periods(sentence: str, cited: Sequence[Citation], question: str) -> str:
    """The sentence without the periods that its passages, their reports or the question speak of, however named."""
    known: list[Period] = []
    for citation in cited:
        report = citation.report.letterhead.period
        mentions = [
            mention
            for text in (citation.governed_by, citation.quote, question, *citation.section)
            for mention in (*find_periods(text), *own_periods(text))
        ]
        if report is not None:
            known.append(report)
        resolved = (mention.resolve(report) if report else dated(mention) for mention in mentions)
        known += [period for period in resolved if period is not None]
    spans: list[tuple[int, int]] = []
    for mention in find_periods(sentence):
        if _COUNTED.search(sentence, 0, mention.start):
            continue  # without the word behind it the 5 of "kế hoạch 5 năm 2021 - 2025" would be a figure
        meant = [mention.resolve(period) for period in known]
        if any(one is not None and same_span(one, period) for one in meant for period in known):
            spans.append((mention.start, mention.end))
    return blanked(sentence, spans)


def _names(citation: Citation) -> tuple[str, ...]:
    """How a cited report is called; numbers in these are no figures."""
    head = citation.report.letterhead
    issued = f"{head.issued.day}/{head.issued.month}/{head.issued.year}" if head.issued else ""
    return (
        head.number or "",
        head.title or "",
        str(head.period) if head.period else "",
        issued,
        head.issued.strftime("%d/%m/%Y") if head.issued else "",
        citation.source,
        str(citation.page),
        *citation.section,
    )


def _supports(held: Figure, shown: Figure) -> bool:
    """Same amount and unit, and not the other direction; one part of a ratio or a range is no figure of its own."""
    if shown.direction and shown.direction != held.direction:
        return False
    same_unit = held.unit == shown.unit or (not shown.unit and not shown.text.endswith("%"))
    return same_unit and (held.amount, held.high, held.total) == (shown.amount, shown.high, shown.total)
