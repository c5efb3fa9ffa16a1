"""The words that name a figure: its label in the sentence, or in its row and column.

"Lúa mùa 9.275 ha, tăng 4 %, ở Đức Trọng 2.880 ha; rau 6.950 ha" has four figures under three labels: the change goes by
the label before it, and neither a district's figure nor the vegetables' is what "lúa mùa" asks for.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from answer.breakdown import BREAKDOWN
from answer.frame import Frame
from answer.held import says_nothing
from answer.terms import folded_syllables
from answer.units import MEASURES, canonical
from answer.wording import content_syllables, without_slots
from ingest.report import Passage
from ingest.tables import CELL_SEPARATOR, is_total
from vietnamese.abbreviations import expansions
from vietnamese.brackets import asides, closing_bracket, open_bracket
from vietnamese.figures import Figure, find_figures
from vietnamese.text import Spelling, blanked, fold, has_diacritics, tone_key
from vietnamese.words import Span, sentence_around, syllables

PART_END = re.compile(r",(?!\d)|;|\(|\)")
# "chỉ số này" goes on about what was named before.
_POINTING = Spelling(r"\b(?:[a-zà-ỹđ]+ ){1,2}(?:này|đó|trên)\b")
_RESPECTIVELY = Spelling(r"\blần lượt\b")
_NAME = re.compile(r"(?:(?!, | và ).)+", re.DOTALL)
_CAUSE = re.compile(r"\W*(?:do|vì|bởi|nhờ|tuy|mặc dù|dù)\s[^,;:()\d]*,\s+", re.IGNORECASE)
_COMMA, _AND = re.compile(r", "), re.compile(r" và ")
# "Tăng 4% về số bao tiêm và tăng 6% về số mũi tiêm nhắc lại"; "tăng 5% về lượng" says of which side of the thing.
_ABOUT, _NAMES_A_THING = re.compile(r" về (?=[^\W\d])"), 3
_SEVERAL, _LIST = 2, 4
_LONGEST_ITEM = 8
_CAPITALS = re.compile(r"\b[A-ZĐ]{2,}\b")
_SHARE_COLUMN = Spelling(r"\b(?:tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|so với|so|bằng|tăng|giảm|đạt)\b|%")


def own_stretch(text: str, figures: tuple[Figure, ...], position: int, clause: Span) -> Span:
    """What belongs to a figure alone: from the end of the part of the one before it to the end of its own part."""
    figure = figures[position]
    start = max(clause.start, figures[position - 1].end if position else 0)
    ended = (PART_END.search(text, start, figure.start), _AND.search(text, start, figure.start)) if position else ()
    if clause.start < start:
        start = min((each.start() for each in ended if each), default=start)
    following = figures[position + 1].start if position + 1 < len(figures) else len(text)
    part_end = PART_END.search(text, figure.end)
    # "THCS có 95 học sinh và THPT là 46 học sinh": behind "và" the next one is named.
    joint = _AND.search(text, figure.end, following) if position + 1 < len(figures) else None
    ends = (clause.end, following, *(each.start() for each in (part_end, joint) if each))
    end = min(ends)
    return Span(start=min(start, figure.start), end=max(end, figure.end))


def reach(text: str, figures: tuple[Figure, ...], own: Span, clause: Span) -> Span:
    """A figure's own stretch, with the rest of its clause where no other figure is left that it could belong to.

    "trong đó có 121 ca được phát hiện, chẩn đoán xác định tại bệnh viện tuyến trung ương".
    """
    if any(own.end <= figure.start < clause.end for figure in figures):
        return own
    return Span(start=own.start, end=max(own.end, closing_bracket(text, own.end, clause.end)))


def label_of(passage: Passage, clause: Span, own: Span, figure: Figure) -> Span:
    """The words that name a figure; those of the clause behind its colon where it only says "tăng 5 %".

    In a table the label of the row; a total goes by the table's title.
    """
    text = passage.text
    if passage.kind == "row":
        label = row_label(text)
        start = text.index(label)
        return Span(start=start, end=start if is_total(label) else start + len(label))
    if content_syllables(text[own.start : figure.start]):
        return Span(start=own.start, end=figure.start)
    if not content_syllables(text[clause.start : figure.start]):
        return Span(start=figure.end, end=own.end)  # "15 ha chuối bị đổ": named behind
    colon = text.rfind(": ", clause.start, figure.start)
    return Span(start=colon + 2 if colon >= 0 else clause.start, end=figure.start)


def nearest_label(passage: Passage, position: int, clause: Span) -> Span:
    """The words that name a figure, those behind their colon alone: of "tăng 3 %" those of the figure before it, of
    "A, B và C lần lượt đạt 3, 4 và 5 ha" one each."""
    text, figures = passage.text, find_figures(passage.text)
    figure, own = figures[position], own_stretch(text, figures, position, clause)
    if passage.kind == "row":
        return label_of(passage, clause, own, figure)
    nearest = _respective(text, figures, position, clause) or _nearest_label(text, position, clause)
    if _counts_in_a_row(text, figures, position, clause, own):
        first = next(each for each in figures if each.start >= clause.start)
        # "- 196 trường tiểu học, 4.021 lớp, 142.379 học sinh": what is counted first, where nothing stands before it.
        headed = any(map(str.isalpha, text[clause.start : first.start]))
        own = own if headed else own_stretch(text, figures, figures.index(first), clause)
        nearest = Span(start=clause.start, end=first.start if headed else own.end)
    if nearest is None:
        return label_of(passage, clause, own, figure)
    nearest = _behind_a_list(text, nearest, figure)
    colon = text.rfind(": ", nearest.start, nearest.end)
    behind = Span(start=colon + 2, end=nearest.end) if colon >= 0 else nearest
    cause = _CAUSE.match(text, behind.start, figure.start)
    if cause is not None:  # "Do mưa bão, tháng 9 đón 90 lượt khách": why it was so is no name of it
        rest = Span(start=cause.end(), end=nearest.end)
        ahead = Span(start=nearest.start, end=max(colon, nearest.start))
        return next((each for each in (rest, ahead) if _telling(_without_figures(text, each))), nearest)
    return behind if _telling(_without_figures(text, behind)) else nearest


def _behind_a_list(text: str, label: Span, figure: Figure) -> Span:
    """ "tham gia 40 giải, gồm: Muay, Karate, Wushu, đạt tổng số 142 huy chương": what stands behind the list."""
    commas = [match.end() for match in _COMMA.finditer(text, label.start, figure.start)]
    return Span(start=commas[-1], end=label.end) if len(commas) >= _LIST else label


def _counts_in_a_row(text: str, figures: tuple[Figure, ...], position: int, clause: Span, own: Span) -> bool:
    """ "toàn tỉnh có 5 trường, 90 lớp, 741 học sinh": what only counts goes by the words before all."""
    figure = figures[position]
    counts = bool(figure.unit) and not figure.direction and fold(canonical(figure.unit)) not in MEASURES
    alone = not _telling(_without_figures(text, own))
    return counts and alone and "(" not in text[clause.start : figure.start]


def _respective(text: str, figures: tuple[Figure, ...], position: int, clause: Span) -> Span | None:
    """Of the names before "lần lượt" the one in the figure's own place; None where they are not as many."""
    said = next((match for match in _RESPECTIVELY.finditer(text[clause.start : figures[position].start])), None)
    if said is None:
        return None
    begun = clause.start + said.end()
    behind = [
        at
        for at, each in enumerate(figures)
        if begun <= each.start < clause.end and open_bracket(text, each.start, begun) < 0
    ]
    names = list(_NAME.finditer(text, clause.start, clause.start + said.start()))
    before = [at for at in behind if at <= position]
    if len(names) < _SEVERAL or len(behind) % len(names) or not before:
        return None
    name = names[(len(before) - 1) % len(names)]  # what stands in brackets goes by the figure before them
    return Span(start=name.start(), end=name.end())


def said_of(passage: Passage, clause: Span, own: Span, figure: Figure, column: str) -> str:
    """What the sentence itself says a figure is of; where it says nothing, what stands before it."""
    label = label_of(passage, clause, own, figure)
    head = passage.text[clause.start : label.start] if passage.kind != "row" else ""
    named = passage.text[label.start : label.end]
    # "nợ xấu … (chiếm 0,79 % dư nợ)": behind a share stands what it is a share of.
    end = figure.end if figure.unit.startswith("%") and content_syllables(head + named) else own.end
    said = f"{head}{named} {passage.text[own.start : end]} {column}"
    if content_syllables(said):
        return f"{label_of_row(passage)} {said}"
    return f"{passage.before} {passage.text[: clause.start]}"


@dataclass(frozen=True, slots=True)
class Words:
    """How many words of a text tell things apart, and how many of these the question does not say."""

    telling: int
    others: int

    @property
    def share(self) -> float:
        """Of others among the telling ones: "thuế sản phẩm tăng 7,44 %" is not what "GRDP tăng" asks."""
        return self.others / self.telling if self.telling else 0.0


def words_of(frame: Frame, text: str, *, span: Span | None = None) -> Words:
    """The words of a text, or of a span of it, against those of a question; figures and times are none."""
    part = _spelt_out(_without_figures(text, span or Span(start=0, end=len(text))))
    accented, own = _said_in(frame.question)
    other_ways = frozenset(word for phrase in frame.phrases for way in phrase.others for word in way)
    telling = _telling_words(part)
    others = [
        word
        for word in telling
        if (tone_key(word) if accented else fold(word)) not in own and fold(word) not in other_ways
    ]
    return Words(len(telling), len(others))


@lru_cache(maxsize=256)
def _said_in(question: str) -> tuple[bool, frozenset[str]]:
    """Whether a question is written with diacritics, and its syllables, abbreviations spelt out: with them, else
    folded."""
    accented = has_diacritics(question)
    said = f"{question} {_spelt_out(question)}"
    return accented, frozenset(map(tone_key if accented else fold, syllables(said)))


@lru_cache(maxsize=20_000)
def _telling_words(part: str) -> tuple[str, ...]:
    """The words of a text, times and kinds left out, that tell things apart."""
    content = frozenset(content_syllables(part))
    said = ((fold(word), word) for word in dict.fromkeys(syllables(without_slots(part)))) if content else ()
    return tuple(word for plain, word in said if plain in content and not says_nothing(plain, (tone_key(word),)))


def names_another(frame: Frame, passage: Passage, clause: Span, position: int) -> bool:
    """Whether a figure is an item of a list, and its label names nothing that the question says."""
    text = passage.text
    if passage.kind == "row":
        label = row_label(text)
        return not is_total(label) and _says_other_things(frame, label)
    unit = set(folded_syllables(find_figures(text)[position].unit))
    nearest = None if unit & _asked_syllables(frame) else _nearest_label(text, position, clause)
    if nearest is None or not (passage.lead.endswith(":") or _is_item(text, nearest)):
        return False
    item = max(nearest.start, text.rfind(": ", nearest.start, nearest.end) + 1)
    listed = item > nearest.start or passage.lead.endswith(":")
    label = _without_figures(text, Span(start=item, end=nearest.end))
    short = len(syllables(label)) <= _LONGEST_ITEM
    return _says_other_things(frame, _without_figures(text, nearest)) or (
        listed and short and _says_other_things(frame, label, most=True)
    )


def named_in(passage: Passage, label: Span, own: Span, figure: Figure) -> str:
    """A figure's own label without figures, times and words that only point back ("con số này").

    Where it tells nothing ("xảy ra 03 vụ cháy"), what is counted.
    """
    named = _without_pointing(without_slots(_without_figures(passage.text, label)))
    counted = f"{figure.unit} {passage.text[figure.end : own.end]}"
    return named if _telling(named) or fold(canonical(figure.unit)) in MEASURES else without_slots(counted)


def names_nothing_else(frame: Frame, text: str) -> bool:
    """Whether ``text`` names no thing besides those of the question, so that its heading tells what it is about."""
    return not _telling(_without_pointing(text)) - _asked_syllables(frame)


def _without_pointing(text: str) -> str:
    return blanked(text, (match.span() for match in _POINTING.finditer(text)))


def _nearest_label(text: str, position: int, clause: Span) -> Span | None:
    """The words of the nearest figure's own stretch, going back within the clause, that name something."""
    figures = find_figures(text)
    for at in range(position, -1, -1):
        figure = figures[at]
        if figure.start < clause.start:
            return None
        if at < position and _is_aside(text, figure, figures[position]):
            continue
        own = own_stretch(text, figures, at, clause)
        counted = at == position and not figure.unit.startswith("%")
        named_behind = _ABOUT.match(text, figure.end, own.end) if at == position and figure.direction else None
        if named_behind and len(_telling(text[named_behind.end() : own.end])) >= _NAMES_A_THING:
            return Span(start=named_behind.end(), end=own.end)
        if _telling(text[own.start : figure.start]):
            return Span(start=own.start, end=own.end if counted else figure.start)
        if counted and _telling(text[figure.end : own.end]):
            return own
    return None


def _is_aside(text: str, figure: Figure, later: Figure) -> bool:
    """Whether a figure stands in brackets that close before a later one."""
    return open_bracket(text, figure.start) >= 0 and 0 <= text.find(")", figure.start) < later.start


def _is_item(text: str, label: Span) -> bool:
    """Behind another figure of its sentence, a colon or "trong đó"."""
    start, _ = sentence_around(text, label.end)
    said = text[start : label.end]
    behind = any(start <= each.start and each.end <= label.start for each in find_figures(text))
    return behind or ":" in said or BREAKDOWN.search(said) is not None


def _says_other_things(frame: Frame, label: str, *, most: bool = False) -> bool:
    """``most``: that it does so with half of its words is enough, "sản xuất trang phục" for "sản xuất công nghiệp"."""
    told = _telling(label)
    asked = told & _asked_syllables(frame)
    return bool(told) and (not asked or (most and 2 * len(asked) <= len(told)))


def _spelt_out(label: str) -> str:
    """With the likeliest full form of each abbreviation in capitals: "Thu NSNN"."""
    return _CAPITALS.sub(lambda match: next(iter(expansions(match.group().lower())), match.group()), label)


@lru_cache(maxsize=20_000)
def _telling(label: str) -> frozenset[str]:
    """The folded words of a report's label that tell things apart."""
    label = _spelt_out(label)
    content = frozenset(content_syllables(label))
    folded = ((fold(word), word) for word in syllables(label)) if content else ()
    return frozenset(plain for plain, word in folded if plain in content and not says_nothing(plain, (tone_key(word),)))


def _asked_syllables(frame: Frame) -> frozenset[str]:
    """All that the question names, in its own words and in others; its places as well."""
    ways = [way for phrase in frame.phrases for way in (phrase.syllables, *phrase.others)]
    ways += [folded_syllables(place.name) for place in frame.places]
    return frozenset(syllable for way in ways for syllable in way)


def _without_figures(text: str, label: Span) -> str:
    within = (each for each in find_figures(text) if label.start <= each.start and each.end <= label.end)
    spans = ((each.start - label.start, each.end - label.start) for each in within)
    return blanked(text[label.start : label.end], spans)


def without_asides(text: str) -> str:
    """ "Nợ xấu là 5 tỷ đồng (chiếm 1 % dư nợ), tăng 2 %": what closed before is of no other figure."""
    return blanked(text, (span for span in asides(text) if any(map(str.isdecimal, text[slice(*span)]))))


def label_of_row(passage: Passage) -> str:
    """The label of a table's row; "" in prose."""
    return row_label(passage.text) if passage.kind == "row" else ""


def row_label(text: str) -> str:
    """The first cell of a row that holds words; "" where none does."""
    return next((cell for cell in text.split(CELL_SEPARATOR) if any(map(str.isalpha, cell))), "")


def cell_at(text: str, position: int) -> int:
    """Which cell of a row holds ``position`` of its text, from 0 on."""
    return text.count(CELL_SEPARATOR, 0, position)


def in_cell(told: Sequence[str], text: str, position: int) -> str:
    """What is ``told`` of the cell that holds ``position`` of a row's text: of its units or header paths its own."""
    cell = cell_at(text, position)
    return told[cell] if cell < len(told) else ""


def units_of(passage: Passage) -> tuple[str, ...]:
    """The unit of each cell of a row; of "(tỷ đồng; %)" above a whole table the one that its column goes by."""
    if len(passage.units) != len(passage.columns):
        return passage.units
    return tuple(_of_its_column(units, column) for units, column in zip(passage.units, passage.columns, strict=True))


def _of_its_column(units: str, column: str) -> str:
    named = [unit.strip() for unit in units.split(";")]
    shares, others = ([unit for unit in named if unit.startswith("%") is share] for share in (True, False))
    return units if len(shares) != 1 or len(others) != 1 else (shares if _SHARE_COLUMN.search(column) else others)[0]
