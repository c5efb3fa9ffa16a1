"""Figures that were asked at once → those that one sentence tells side by side, so that it is shown once. Pure.

"Thu ngân sách 90 tỷ đồng, đạt 56 % dự toán" answers "là bao nhiêu, đạt bao nhiêu phần trăm dự toán?" by itself, though
a table tells the share, too; and of "… đạt 92 % kế hoạch, trong đó tôm 12 tấn, đạt 95 % kế hoạch" the first share is
that of the whole.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from answer.candidates import Candidate
from answer.choose import FigureChoice, NoChoice
from answer.conflicts import settled
from answer.fact import FactChoice
from answer.find import Search
from answer.frame import Frame
from answer.kinds import BASES
from answer.units import canonical
from vietnamese.figures import find_figures
from vietnamese.periods import same_span
from vietnamese.words import sentence_around

Choice = FigureChoice | FactChoice | NoChoice


def beside_each_other(choices: Sequence[Choice], *, of_one: Sequence[bool]) -> tuple[Choice, ...]:
    """Each figure taken from the sentence that tells most of them, where it tells the same one.

    ``of_one``: which of the choices ask for a share or a change of the very thing whose level the first one asks for.
    """
    chosen = [_shared(choices[0], each) if same else each for each, same in zip(choices, of_one, strict=True)]
    anchors = [each for each in chosen if isinstance(each, FigureChoice) and each.chosen[0].passage.kind != "row"]
    told = max(anchors, key=lambda anchor: sum(_same_in(anchor, each) is not None for each in chosen), default=None)
    if told is None:
        return tuple(chosen)
    return tuple(
        replace(each, chosen=(same,)) if isinstance(each, FigureChoice) and (same := _same_in(told, each)) else each
        for each in chosen
    )


def told_once(searches: Sequence[Search], choices: Sequence[Choice]) -> Iterator[tuple[int, Choice]]:
    """Each choice with the place of its search; those whose figures one sentence tells of one time become one.

    One that another report tells otherwise stays by itself, beside that.
    """
    groups: list[list[int]] = []
    for at in range(len(choices)):
        beside = next((each for each in groups if _together(searches, choices, each[0], at)), None)
        if beside is None:
            groups.append([at])
        else:
            beside.append(at)
    for first, *others in groups:
        choice = choices[first]
        more = [each for at in others if isinstance(each := choices[at], FigureChoice)]
        if isinstance(choice, FigureChoice) and more:
            told = {each.figure.start: each for one in (choice, *more) for each in one.chosen}
            choice = replace(choice, chosen=tuple(told[at] for at in sorted(told)))
        yield first, choice


def aspect_named(frame: Frame, subject: str) -> str:
    """What a refusal calls a share or a change, where another part of the answer tells the level; "" for a level."""
    if "so kế hoạch" in frame.kinds:
        return f"tỷ lệ so với kế hoạch của {subject}"
    return f"mức tăng, giảm của {subject}" if frame.growth or frame.kinds & BASES else ""


def _together(searches: Sequence[Search], choices: Sequence[Choice], one_at: int, other_at: int) -> bool:
    one, other = choices[one_at], choices[other_at]
    if not (isinstance(one, FigureChoice) and isinstance(other, FigureChoice)):
        return False
    first, second = one.chosen[0], other.chosen[0]
    pairs = ((searches[one_at], one), (searches[other_at], other))
    plain = first.passage.kind != "row" and not any(
        each.elsewhere or "kế hoạch" in search.frame.kinds or settled(search, each.chosen[0], each.fitting).rivals
        for search, each in pairs
    )
    return plain and _of_one_time(first, second) and first.place == second.place and _in_clause(first, second)


def _of_one_time(one: Candidate, other: Candidate) -> bool:
    if one.period is None or other.period is None:
        return one.period is other.period
    return same_span(one.period, other.period)


def _shared(level: Choice, choice: Choice) -> Choice:
    """The share or change that stands right behind the level, before that of a part."""
    if not (isinstance(level, FigureChoice) and isinstance(choice, FigureChoice)):
        return choice
    whole = level.chosen[0]
    able = [each for each in choice.fitting if _in_sentence(whole, each) and each.figure.start > whole.figure.end]
    nearest = min(able, key=lambda each: each.figure.start, default=None)
    best = choice.chosen[0]
    if (
        nearest is None
        or not _alike(nearest, best)
        or nearest.kinds & BASES != best.kinds & BASES
        or _of_another(whole, nearest)
    ):
        return choice
    return replace(choice, chosen=(nearest,))


def _of_another(level: Candidate, share: Candidate) -> bool:
    """Whether another level stands between them, but in brackets."""
    text = level.passage.text
    between = find_figures(text[level.figure.end : share.figure.start])
    unit = canonical(level.unit)
    return any(
        canonical(each.unit) == unit and not text[: level.figure.end + each.start].rstrip().endswith("(")
        for each in between
    )


def _same_in(anchor: FigureChoice, choice: Choice) -> Candidate | None:
    """The figure of ``choice``, or the same one as another sentence tells it, in the anchor's sentence."""
    if not isinstance(choice, FigureChoice):
        return None
    best, told = choice.chosen[0], anchor.chosen[0]
    if len(choice.chosen) > 1:
        return None
    return next(
        (
            each
            for each in (best, *choice.fitting)
            if _in_sentence(told, each) and _same(each, best) and each.time >= best.time
        ),
        None,
    )


def _same(one: Candidate, other: Candidate) -> bool:
    return one.figure.amount == other.figure.amount and _alike(one, other)


def _alike(one: Candidate, other: Candidate) -> bool:
    units = canonical(one.unit) == canonical(other.unit)
    return units and one.figure.direction == other.figure.direction


def _in_sentence(one: Candidate, other: Candidate) -> bool:
    if one.passage.source != other.passage.source or one.passage.start != other.passage.start:
        return False
    return _sentence(one) == _sentence(other)


def _in_clause(one: Candidate, other: Candidate) -> bool:
    return _in_sentence(one, other) and one.clause == other.clause


def _sentence(candidate: Candidate) -> tuple[int, int]:
    return sentence_around(candidate.passage.text, candidate.figure.start)
