"""A question about several periods, or several places of one level → one for each. Pure.

"Của Đông Sơn 6 tháng 2023 với Tây Sơn 9 tháng 2024" asks for two: each place with the time beside it.
"""

from answer.frame import Frame
from vietnamese.periods import PeriodMention
from vietnamese.places import of_one_rank
from vietnamese.text import fold


def parts_of(frame: Frame) -> tuple[tuple[Frame, tuple[PeriodMention, ...]], ...]:
    """A question about several periods, or several places of one level, taken apart."""
    if paired := _paired(frame):
        return paired
    if frame.side_by_side:
        return tuple((frame, (mention,)) for mention in frame.periods)
    if len(frame.places) > 1 and of_one_rank(frame.places):
        return tuple((frame.about(place), frame.periods) for place in frame.places)
    return ((frame, frame.periods),)


def _paired(frame: Frame) -> tuple[tuple[Frame, tuple[PeriodMention, ...]], ...]:
    """ "Của Đông Sơn 6 tháng 2023 với Tây Sơn 9 tháng 2024": each place with the time beside it; () where they do not
    take turns."""
    several = len(frame.places) == len(frame.periods) > 1 and of_one_rank(frame.places)
    if not (frame.side_by_side and several):
        return ()
    plain = fold(frame.question)
    places = sorted((plain.find(fold(place.name)), place.name, place) for place in frame.places)
    periods = sorted(frame.periods, key=lambda mention: mention.start)
    turns = sorted([(at, "place") for at, *_ in places] + [(mention.start, "time") for mention in periods])
    kinds = [kind for _, kind in turns]
    if len(set(kinds[::2])) > 1 or len(set(kinds[1::2])) > 1:
        return ()
    return tuple((frame.about(place), (mention,)) for (*_, place), mention in zip(places, periods, strict=True))
