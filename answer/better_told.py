"""What would answer is another indicator's, and the asked one is told, but of another time or place, or something
speaks against that.

Likeness of words may trust the customs' revenue of ten months where the whole budget's is told of nine alone: then the
question is refused, and the figure of the very indicator is what there is instead.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from answer.answer import Reason
from answer.candidates import Candidate
from answer.find import Search
from answer.held import lacking
from answer.joined import asks_alone, measures_alike, tells_it_alone, told_beside_another, told_with_others
from answer.kinds import BASES
from answer.label import names_nothing_else
from answer.match import PARTLY, REPORTED
from answer.ranking import Ranked, best_first, is_of_it, may_answer, ruled_out
from answer.states import STATES
from answer.terms import zone
from vietnamese.brackets import open_bracket
from vietnamese.words import sentence_around

_FAR = 2.5
"""How much better, in log odds, the figure of the very indicator must fit."""
_HALF = 0.5
_PART = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class BetterTold:
    """The figure of the very indicator, and why it is no answer."""

    reason: Reason
    figure: Candidate


def better_told(search: Search, best: Ranked, figures: Sequence[Ranked]) -> BetterTold | None:
    """None where ``best`` is of the asked indicator, or nothing tells of that; ``figures``: all that were found."""
    if asks_alone(search.frame.said) and told_beside_another(search.frame, best.candidate):
        return BetterTold(reason="wrong_indicator", figure=best.candidate)
    elsewhere = next(iter(_told_elsewhere(search, best, figures)), None)
    if elsewhere is not None:
        return BetterTold(reason=_why_not(elsewhere), figure=elsewhere.candidate)
    alone = _first(_told_alone(search, best, figures))
    if alone is not None:
        return BetterTold(reason="wrong_period", figure=alone)
    otherwise = _first(_told_in_another_state(search, best, figures)) or _first(
        _told_against_another(search, best, figures)
    )
    return BetterTold(reason="wrong_indicator", figure=otherwise) if otherwise is not None else None


def _first(told: Iterable[Ranked]) -> Candidate | None:
    return next((each.candidate for each in told), None)


def _told_elsewhere(search: Search, best: Ranked, figures: Sequence[Ranked]) -> Iterable[Ranked]:
    """ "Thu ngân sách tháng 10": ten months are told of it, and October of the customs' revenue alone; likewise what is
    told of another place, or what something speaks against; these only where hardly a word of it names ``best``."""
    phrases, rarity = search.frame.phrases, search.rarity
    lacks = bool(lacking(phrases, best.candidate.stated, rarity)) or best.features["known words apart"] > 0
    of_another = best.features["label of others"] >= _HALF and not _is_named_before(search, best.candidate)
    if not (lacks or of_another):
        return ()
    told = (
        each
        for each in best_first(each for each in figures if not may_answer(search, each))
        if each.score >= best.score + _FAR and best.features["missing in label"] > each.features["missing in label"]
    )
    return (
        each
        for each in told
        if _names_another_beside(best, each)
        or (
            each.candidate.passage != best.candidate.passage
            and (best.features["missing in label"] >= _HALF or _is_of_the_place_elsewhen(each.candidate))
            and (lacks or not each.features["label of others"])
            and not lacking(phrases, each.candidate.governing, rarity)
        )
    )


def _names_another_beside(best: Ranked, other: Ranked) -> bool:
    """ "Vốn xây dựng cơ bản đạt 25 tỷ; vốn sửa chữa lớn đạt 1 tỷ": whatever speaks against the 25, the 1 is of another
    item of the sentence; not what brackets divide, "giải quyết 407 hồ sơ (quá hạn 02)"."""
    divided = open_bracket(best.candidate.passage.text, best.candidate.figure.start) >= 0
    return not divided and (
        other.candidate.passage == best.candidate.passage
        and best.features["label of others"] >= _HALF
        and best.features["missing in label"] >= other.features["missing in label"] + _PART
    )


def _is_of_the_place_elsewhen(candidate: Candidate) -> bool:
    return candidate.place > 0 and candidate.time < PARTLY


def _why_not(each: Ranked) -> Reason:
    """Why a figure of the very indicator is no answer."""
    if not each.candidate.place:
        return "wrong_place"
    return "wrong_period" if each.candidate.time < PARTLY else "wrong_indicator"


def _is_named_before(search: Search, candidate: Candidate) -> bool:
    """Whether a figure is a row's, or its sentence names up to it all that is asked and nothing else.

    "Sởi: đến 20/12 toàn tỉnh ghi nhận 22 ca mắc đều là trẻ nhỏ": what stands behind only tells of these.
    """
    if candidate.passage.kind == "row":
        return True
    start, _ = sentence_around(candidate.passage.text, candidate.figure.start)
    before = candidate.passage.text[start : candidate.figure.start]
    said = zone(1.0, before, candidate.figure.unit)
    return names_nothing_else(search.frame, before) and not lacking(search.frame.phrases, (said,), search.rarity)


def _told_alone(search: Search, best: Ranked, figures: Sequence[Ranked]) -> Iterable[Ranked]:
    """ "Doanh thu lưu trú tháng 4" where April is told of "lưu trú và ăn uống", and the year of "lưu trú" alone."""
    if not told_with_others(search.frame, best.candidate):
        return ()
    alike = (each for each in figures if each.candidate.place > 0 and measures_alike(each.candidate, best.candidate))
    able = best_first(each for each in alike if not ruled_out(each))
    return (each for each in able if tells_it_alone(search.frame, each))


def _told_in_another_state(search: Search, best: Ranked, figures: Sequence[Ranked]) -> Iterable[Ranked]:
    """ "Tuyển được bao nhiêu giáo viên?" where teachers are told to be lacking, and how many there are in all."""
    if not best.features["missing nearby"]:
        return ()
    here = best_first(each for each in figures if is_of_it(search, each.candidate))
    return (each for each in here if each.score > best.score - _FAR and any(each.features[name] for name in STATES))


def _told_against_another(search: Search, best: Ranked, figures: Sequence[Ranked]) -> Iterable[Ranked]:
    """ "Giá vàng tăng bao nhiêu so với cùng kỳ?" where gold is told against the month before, and prices against last
    year."""
    others = best.features["label of others"] or best.features["missing in label"]
    if not (others and search.frame.kinds & BASES):
        return ()
    return (
        each
        for each in best_first(each for each in figures if is_of_it(search, each.candidate))
        if each.score >= best.score + _FAR
        and each.features["other base"]
        and each.candidate.time >= REPORTED
        and not each.features["label of others"]
    )
