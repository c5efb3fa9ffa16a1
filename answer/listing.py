"""A list that the report sets out in items: the sentence that introduces it, and all of them, each cited by itself.

"Tiêu chí phân loại gồm:" answers nothing; what is asked for stands below it, in a), b), c). In a table the items are
the rows that share a cell: all that one agency has in charge.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, takewhile

from answer.cite import Citations, in_quotes, outline_width
from answer.compose import LEAD_LIMIT, Draft, scope
from answer.directions import says_direction, tells_direction
from answer.find import Finding, Searcher
from answer.terms import folded_syllables
from ingest.report import Passage
from vietnamese.words import Span

_REACH = 30_000
"""How many characters of a report a list may take."""
_MOST, _LONGEST, _LONGEST_ITEM = 24, 3_000, 700
_TAIL = 60
_BETWEEN = 2
_MORE = "Danh sách còn tiếp trong văn bản được dẫn."


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """``head``: the sentence that introduces the ``items``, None where a heading or a table does.

    ``named``: what says which list it is: that sentence, the heading, or the row that was found.
    """

    head: Passage | None
    items: tuple[Passage, ...]
    named: str
    heading: str = ""


def introduces(passage: Passage) -> bool:
    """Whether a sentence only leads to what stands below it."""
    return passage.kind == "prose" and passage.text.rstrip().endswith(":")


def listings_of(finding: Finding, question: str, searcher: Searcher) -> tuple[Listing, ...]:
    """The lists that a sentence introduces or is an item of, that a row belongs to, or that its headings stand for."""
    passage = finding.hit.passage
    found: Listing | None = None
    if passage.kind == "row":
        found = _rows(passage, question, searcher)
    elif introduces(passage):
        items = _below(passage, searcher)
        found = Listing(head=passage, items=items, named=passage.text) if items else None
    elif passage.lead.rstrip().endswith(":"):
        found = _around(passage, searcher)
    if introduces(passage) or passage.kind == "letterhead":
        return (found,) if found else ()
    below = _under_heading(passage, searcher)
    return tuple(each for each in (found, below) if each is not None)


def whole(listing: Listing) -> Passage:
    """All of a list as if it were one sentence, for what it holds; never quoted."""
    parts = ([listing.head] if listing.head else []) + list(listing.items)
    return replace(parts[0], text="\n".join(part.text for part in parts))


def moving(direction: str, listings: Sequence[Listing]) -> tuple[Listing, ...]:
    """Where what rises or falls is asked, the lists whose introduction says so, and of others the items that do."""
    if not direction:
        return tuple(listings)
    told = [each for each in listings if says_direction(direction, each.named)]
    for each in (each for each in listings if each.head is not None and each not in told):
        items = tuple(item for item in each.items if tells_direction(direction, item))
        told += [replace(each, items=items)] if items else []
    return tuple(told)


def listing_answer(finding: Finding, listing: Listing, citations: Citations) -> Draft:
    """The introduction and as many items as a lead holds; the others in a paragraph of their own."""
    card = finding.hit.report
    lead = f"{scope(card, finding.fit.period or card.letterhead.period)}:"
    if listing.head is not None:
        lead += f" {_quoted(listing.head, finding, citations)}"
    elif listing.heading:
        lead = f"{lead[:-1]}, mục “{listing.heading[outline_width(listing.heading) :].strip(' :')}”:"
    quoted: list[str] = []
    room = _LONGEST
    for item in listing.items[:_MOST]:
        if len(item.text) > room:
            break
        room -= len(item.text)
        quoted.append(_quoted(item, finding, citations))
    lengths = list(accumulate(len(each) + 2 for each in quoted))
    fitting = sum(len(lead) + length < LEAD_LIMIT for length in lengths)
    shown, rest = quoted[:fitting], quoted[fitting:]
    paragraphs = [f"{lead} {'; '.join(shown)}".rstrip(" :") + "." if shown else f"{lead.rstrip(' :')}:"]
    paragraphs += [f"{'; '.join(rest)}."] if rest else []
    paragraphs += [_MORE] if len(quoted) < len(listing.items) else []
    return Draft(text="\n\n".join(paragraphs))


def items_lead(finding: Finding, items: Sequence[Span], citations: Citations) -> Draft:
    """Of a sentence that lists more than was asked for the items that were, in the report's own words."""
    card = finding.hit.report
    draft = f"{scope(card, finding.fit.period or card.letterhead.period)}:"
    rest: list[str] = []
    for item in items:
        said = finding.hit.passage.text[item.start : item.end]
        words = said[outline_width(said) :].strip(" .;,-–").replace("\n", " ")
        quoted = f" {in_quotes(words)} [{citations.add_hit(finding.hit, item)}];"
        if rest or len(draft) + len(quoted) > LEAD_LIMIT:
            rest.append(quoted)
        else:
            draft += quoted
    return Draft(text="\n\n".join(part.strip(" ;") + "." for part in (draft, "".join(rest)) if part))


def _quoted(passage: Passage, finding: Finding, citations: Citations) -> str:
    marker = citations.add(passage, finding.hit.report)
    text = (
        passage.text
        if len(passage.text) <= _LONGEST_ITEM
        else passage.text[: passage.text.rfind(" ", 0, _LONGEST_ITEM)]
    )
    if passage.kind == "row":
        text = max(text.split(" | "), key=len)
    words = text[outline_width(text) :].strip(" ;,-–").replace("\n", " ")
    return f"{in_quotes(words)} [{marker}]"


def _below(head: Passage, searcher: Searcher) -> tuple[Passage, ...]:
    """What the sentence introduces: the passages behind it that have it, or one of them, as their lead.

    A paragraph between them goes on about the item before it.
    """
    opened = [_tail(head.text)]
    items: list[Passage] = []
    behind = (each for each in searcher.passages(head.source, head.end, head.end + _REACH) if each.start >= head.end)
    between: list[Passage] = []
    for each in takewhile(lambda passage: passage.section == head.section, behind):
        if any(tail in each.lead for tail in opened):
            items += [*between, each]
            between = []
            opened += [_tail(each.text)] if introduces(each) else []
        elif len(between) == _BETWEEN or introduces(each):
            break
        else:
            between.append(each)
    return tuple(items)


def _tail(text: str) -> str:
    return text.strip()[-_TAIL:]


def _around(item: Passage, searcher: Searcher) -> Listing | None:
    tail = _tail(item.lead)
    before = searcher.passages(item.source, max(0, item.start - _REACH), item.start)
    head = next((each for each in reversed(before) if introduces(each) and each.text.strip().endswith(tail)), None)
    items = _below(head, searcher) if head is not None else ()
    return Listing(head=head, items=items, named=head.text) if head is not None and item in items else None


def _under_heading(passage: Passage, searcher: Searcher) -> Listing | None:
    """What stands below the nearest heading, where that is several things and no whole chapter."""
    if not passage.section:
        return None
    near = searcher.passages(passage.source, max(0, passage.start - _REACH), passage.end + _REACH)
    items = tuple(
        each
        for each in near
        if each.section == passage.section and each.kind in ("prose", "row") and any(map(str.isalpha, each.text))
    )
    heading = passage.section[-1]
    if not 1 < len(items) <= _MOST:
        return None
    return Listing(head=None, items=items, named=heading, heading=heading)


def _rows(row: Passage, question: str, searcher: Searcher) -> Listing | None:
    """The rows of a table that have the cell in common which the question names; None for one row."""
    asked = f" {' '.join(folded_syllables(question))} "
    cells = row.text.split(" | ")
    shared = [
        at
        for at, cell in enumerate(cells)
        if len(folded_syllables(cell)) > 1 and f" {' '.join(folded_syllables(cell))} " in asked
    ]
    if not shared:
        return None
    at = shared[-1]
    near = searcher.passages(row.source, max(0, row.start - _REACH), row.end + _REACH)
    alike = tuple(
        each
        for each in near
        if each.kind == "row"
        and each.section == row.section
        and each.columns == row.columns
        and _cell(each, at) == cells[at]
    )
    return Listing(head=None, items=alike, named=" ".join((row.text, *row.columns))) if len(alike) > 1 else None


def _cell(row: Passage, at: int) -> str:
    cells: Sequence[str] = row.text.split(" | ")
    return cells[at] if at < len(cells) else ""
