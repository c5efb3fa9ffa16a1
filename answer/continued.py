"""An earlier question + a turn that leans on it → the turn as a whole question, in one or two readings.

What the turn names takes the place of what it replaces in the earlier question's words (a period for a period, a
place for a place, "huyện giao" for "tỉnh giao", "đàn bò" for "đàn trâu"); the rest of the question stays.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from answer.contrasts import swap
from answer.names import names_in
from answer.said import KindWords, Said
from answer.told_time import Reference, cumulative, readings, reference_of, year_of
from answer.units import MEASURED
from vietnamese.places import Place
from vietnamese.text import Spelling, fold, has_diacritics

_GIVER = Spelling(r"\b(?:tỉnh|huyện|trung ương) giao\b")
_BARE_GIVER = re.compile(r"(?:so (?:với )?)?((?:tỉnh|huyện|trung ương) giao)")
_MEASURE = Spelling(r"\b(?:tỷ lệ|tỷ trọng|tốc độ)\b")
_HOW_MANY = Spelling(r"\b(?:bao nhiêu|mấy|bao nhieu|bn)\b")
_WHY = Spelling(r"\b(?:vì sao|tại sao|sao|nguyên nhân|lý do|do đâu)\b")
_SHARE = Spelling(r"%|\bphần trăm\b")
_PLAN = Spelling(r"\b(?:đạt|so|bằng|phần trăm|hoàn thành)\b|%")
_COMPARED = Spelling(r"\bso (?:sánh )?(?:với )?$")
_TRAILING = Spelling(r"\s+(?:là|được|đạt|có|bằng|ước|chiếm|và|của|ở|tại|trong|so với|thì)\s*$")
_NAMES_MEASURE = Spelling(rf"^(?:tổng )?(?:số|tỷ lệ|số tiền|{MEASURED})\b")
_GOES_ON = Spelling(
    r"^(?:có )?(?:làm|gây|khiến|bị|trị giá|thiệt hại|chiếm|bằng|tăng|giảm|đạt|được|vượt|hoàn thành|cao hơn|thấp hơn"
    r"|hết)\b"
)
_AVERAGE = re.compile(r"(?:tinh )?(?:binh quan|trung binh)(?: chung)?")
_CUMULATIVE_PERIODS = ("months", "until")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """``text[start:end]`` becomes ``put``."""

    start: int
    end: int
    put: str = ""


def continued(new: Said, old: Said, told: str, known: Sequence[Place]) -> tuple[str, ...]:
    """The whole questions that ``new`` may be after ``old``, to which ``told`` was the answer."""
    reference = reference_of(old.periods, told)
    times = _times(new, old, reference)
    made: list[str] = []
    for time in times:
        slots = [*_place_edits(new, old, known), *_time_edits(new, old, time)]
        made += _with_content(new, old, slots, time) if new.content else [_slots_only(new, old, slots, reference)]
    return tuple(dict.fromkeys(_tidy(each, accented=has_diacritics(old.text)) for each in made))


def leaning(new: Said, old: Said, told: str, *, with_period: bool) -> tuple[str, ...]:
    """A question of its own that lacks its period or place: these come from the one before.

    ``with_period``: it goes on with the same subject; else the place alone is a second reading.
    """
    reference = reference_of(old.periods, told)
    made = [_appended(new, old, time, kinds=False) for time in _times(new, old, reference)]
    if not with_period and old.places and old.periods and not new.periods:
        made.append(_appended(new, replace(old, periods=()), "", kinds=False))
    return tuple(dict.fromkeys(_tidy(each, accented=has_diacritics(old.text)) for each in made))


def goes_on(new: Said) -> bool:
    """ "làm chết bao nhiêu người?": a predicate, whose subject is what was spoken of."""
    return _GOES_ON.search(new.text) is not None


def _times(new: Said, old: Said, reference: Reference | None) -> tuple[str, ...]:
    """The period in words, in each of its readings; "" where the turn names none."""
    names_cumulative = any(kind.group == "cumulative" for kind in new.kinds)
    if new.whole_year:
        return (f"cả {year_of(reference) or 'năm'}",)
    if new.periods:
        return readings(new.periods[0], reference)
    if names_cumulative and reference is not None and old.periods:
        return (cumulative(reference),)
    return ("",)


def _time_edits(new: Said, old: Said, time: str) -> Iterator[Edit]:
    if not time:
        return
    single = not any(kind.group == "cumulative" for kind in new.kinds)
    if single and new.periods and new.periods[0].kind not in _CUMULATIVE_PERIODS:
        yield from (Edit(start=kind.start, end=kind.end) for kind in old.kinds if kind.group == "cumulative")
    elif not single and not any(kind.group == "cumulative" for kind in old.kinds):
        time = f"lũy kế {time}"
    if old.periods:
        first, *others = old.periods
        yield Edit(start=first.start, end=first.end, put=time)
        yield from _removed(old.text, first.end, [(each.start, each.end) for each in others])
    else:
        yield Edit(start=_gap(old), end=_gap(old), put=f" {time} ")


def _place_edits(new: Said, old: Said, known: Sequence[Place]) -> Iterator[Edit]:
    words = _place_words(new, known)
    if not words:
        if old.places and new.content and names_in(new.text):
            # A border gate or a project lies where it lies, whatever place was spoken of before.
            yield from (Edit(start=_with_of(old.text, each.start), end=each.end) for each in old.places)
        return
    same = [each for each in old.places if new.places and each.place.level == new.places[0].place.level]
    replaced = [(each.start, each.end) for each in (same or old.places)]
    if not replaced and old.area:
        replaced = [(old.area.start, old.area.end)]
    if not replaced:
        yield Edit(start=_gap(old), end=_gap(old), put=f" {words if new.area else f'của {words}'} ")
        return
    (start, end), *others = replaced
    compared = new.places and same and _COMPARED.search(new.text[: new.places[0].start]) is not None
    yield Edit(start=start, end=end, put=f"{old.text[start:end]} và {words}" if compared else words)
    yield from _removed(old.text, end, others)


def _place_words(new: Said, known: Sequence[Place]) -> str:
    if new.places:
        return ", ".join(str(each.place) for each in new.places)
    if new.area is None:
        return ""
    level = new.text[new.area.start : new.area.end].split()[-1]
    here = [place for place in known if fold(place.level) == fold(level)]
    return str(here[0]) if len(here) == 1 else f"toàn {level}"


def _slots_only(new: Said, old: Said, slots: Sequence[Edit], reference: Reference | None) -> str:
    """The old question with other slots; what it asks may change, too."""
    if new.asking and _WHY.search(new.words(new.asking)):
        return f"Nguyên nhân {_reasoned(old, slots)} là gì?"
    kinds = [kind for kind in new.kinds if kind.group != "cumulative"]
    if _asks_plan(new, kinds):
        plan = new.text[kinds[0].start : kinds[0].end]
        dropped = [Edit(start=kind.start, end=kind.end) for kind in old.kinds]
        year = year_of(reference) if not new.periods else ""
        dated = [each for each in slots if not year]
        dated += [Edit(start=each.start, end=each.end, put=year) for each in old.periods[:1] if year]
        return f"{plan} {_without_asking(old, [*dated, *dropped])} là bao nhiêu?"
    edits, appended = list(slots), []
    for kind in kinds:
        words = _small(new.text[kind.start : kind.end])
        swapped = list(_kind_edits(kind, words, old, new.text))
        edits += swapped
        appended += [] if any(edit.put for edit in swapped) else [words]
    asked = _small(new.words([span for span in new.asking if not _MEASURE.search(new.words([span]))]))
    if appended:
        asking = asked or _asking_for(kinds)
        return f"{_without_asking(old, edits)} {' '.join(_against(words) for words in appended)} {asking}?"
    return _asking_anew(old, edits, asked) if asked else f"{_edited(old.text, edits)}?"


def _asks_plan(new: Said, kinds: Sequence[KindWords]) -> bool:
    """ "kế hoạch là bao nhiêu?" asks for the plan itself, "đạt bao nhiêu phần trăm kế hoạch" for the share."""
    if not kinds or any(kind.group not in ("plan", "giver") for kind in kinds) or _PLAN.search(new.text):
        return False
    return bool(new.asking) or kinds[0].group == "plan"


def _kind_edits(kind: KindWords, words: str, old: Said, share: str) -> Iterator[Edit]:
    """Where the old question names a kind of the same group, this one stands instead."""
    before = [each for each in old.kinds if each.group == kind.group]
    if kind.group in ("plan", "giver") and before and not _PLAN.search(old.text) and _PLAN.search(share):
        yield from (Edit(start=each.start, end=each.end) for each in before)
        return
    giver = _GIVER.search(words)
    for each in before:
        said = old.text[each.start : each.end]
        place = _GIVER.search(said)
        if kind.group == "giver" and giver is not None and place is not None:
            yield Edit(start=each.start + place.start(), end=each.start + place.end(), put=giver.group())
        elif kind.group != "giver":
            yield Edit(start=each.start, end=each.end, put=words)


def _against(words: str) -> str:
    """ "huyện giao" is what one compares with: "so với dự toán huyện giao"."""
    bare = _BARE_GIVER.fullmatch(words)
    if bare is not None:
        return f"so với dự toán {bare.group(1)}"
    if fold(words).startswith(("so ", "luy", "theo")):
        return words
    return f"theo {words}" if fold(words).startswith("gia ") else f"so với {words}"


def _asking_for(kinds: Sequence[KindWords]) -> str:
    groups = {kind.group for kind in kinds}
    if "basis" in groups:
        return "là bao nhiêu phần trăm"
    return "đạt bao nhiêu phần trăm" if groups & {"giver", "plan"} else "là bao nhiêu"


def _asking_anew(old: Said, edits: Sequence[Edit], asked: str) -> str:
    """The old question with another thing asked: in the same place where both ask how many, else at its end."""
    how_many = [span for span in old.asking if _HOW_MANY.search(old.words([span]))]
    if _HOW_MANY.search(asked) and how_many:
        last = how_many[-1]
        return f"{_edited(old.text, [*edits, Edit(start=last.start, end=last.end, put=asked)])}?"
    return f"{_without_asking(old, edits)} {asked}?"


def _with_content(new: Said, old: Said, slots: Sequence[Edit], time: str) -> Iterator[str]:
    """The old question about something else: where the new words fit into the old ones, there; else in their place."""
    asked = [span for span in new.asking if not _MEASURE.search(new.words([span]))]
    if asked and _WHY.search(new.words(asked)):
        yield f"Nguyên nhân {_reasoned(old, slots)} {_phrase(new)} là gì?"
        return
    if _AVERAGE.fullmatch(" ".join(new.syllables)):
        gap = _gap(old)
        yield f"{_edited(old.text, [*slots, Edit(start=gap, end=gap, put=f' {_phrase(new)} ')])}?"
        return
    plain = _NAMES_MEASURE.search(new.text) is not None
    measures = [Edit(start=span.start, end=span.end) for span in old.asking if _MEASURE.search(old.words([span]))]
    swapped = _swapped(new, old)
    if swapped is not None:
        edits = [*slots, *swapped, *(measures if plain else ())]
        yield _asking_anew(old, edits, _small(new.words(asked))) if asked else f"{_edited(old.text, edits)}?"
    elif asked and goes_on(new):
        yield f"{_without_asking(old, slots)} {_small(new.text)}?"
        return
    if asked or not old.content:
        yield _appended(new, old, time, kinds=True)
        return
    replaced = [*measures, *(Edit(start=span.start, end=span.end) for span in old.content)]
    for span in old.asking:
        words = old.words([span])
        if _HOW_MANY.search(words) and (plain or not _SHARE.search(words)):
            many = _HOW_MANY.search(words)
            kept = words[: many.start()] + "bao nhiêu" if many and not plain else "là bao nhiêu"
            replaced.append(Edit(start=span.start, end=span.end, put=kept))
    measure = "" if plain else " ".join(m for m in [_measure_of(old)] if m)
    yield f"{measure} {_phrase(new)} {_small(_edited(old.text, [*slots, *replaced]).strip())}?"


def _swapped(new: Said, old: Said) -> list[Edit] | None:
    regions = [
        [(match.group(), span.start + match.start(), span.start + match.end()) for match in _words(old.words([span]))]
        for span in old.content
    ]
    words = [match.group() for match in _words(new.words(new.content))]
    found = swap([[word for word, _, _ in region] for region in regions], words)
    if found is None:
        return None
    number, place = found
    put = _phrase(new) if len(place.put) == len(words) else " ".join(place.put)
    return [Edit(start=regions[number][place.start][1], end=regions[number][place.end - 1][2], put=put)]


def _words(text: str) -> Iterator[re.Match[str]]:
    return re.finditer(r"[^\W_]+", text)


def _phrase(new: Said) -> str:
    """The turn's own words from the first to the last of content, as it wrote them, small at the beginning."""
    return _small(new.words(new.content))


def _measure_of(old: Said) -> str:
    return next((old.words([span]).lower() for span in old.asking if _MEASURE.search(old.words([span]))), "")


def _appended(new: Said, old: Said, time: str, *, kinds: bool) -> str:
    """The new turn's words, and behind its content what it lacks of the old question."""
    lacking: list[str] = []
    if not new.periods and not new.whole_year:
        lacking += [" ".join(each.text for each in old.periods[:1])]
    if not new.places and not new.area and not names_in(new.text):
        lacking += [f"của {each.place}" for each in old.places[:1]]
        lacking += [old.text[old.area.start : old.area.end]] if old.area and not old.places else []
    edits = [Edit(start=each.start, end=each.end, put=time) for each in new.periods[:1] if time]
    gap = _gap(new)
    edits.append(Edit(start=gap, end=gap, put=f" {' '.join(each for each in lacking if each)} "))
    text = _edited(new.text, edits)
    if kinds and not new.kinds and bool(_SHARE.search(new.text)) == bool(_SHARE.search(old.text)):
        inherited = (old.text[kind.start : kind.end] for kind in old.kinds if kind.group != "cumulative")
        text = f"{text} {' '.join(inherited)}"
    return f"{text}?"


def _gap(said: Said) -> int:
    """Where a missing slot is put in: before the words that ask, else before a comparison at the end, else last."""
    behind = [span.start for span in said.asking if span.start and not _MEASURE.search(said.words([span]))]
    last = max((span.end for span in said.content), default=0)
    behind += [kind.start for kind in said.kinds if kind.start >= last and kind.start]
    return min(behind, default=len(said.text))


def _without_asking(old: Said, edits: Sequence[Edit]) -> str:
    """The edited question as a statement, small at the beginning."""
    cut = [Edit(start=span.start, end=span.end) for span in old.asking if not _MEASURE.search(old.words([span]))]
    text = " ".join(_edited(old.text, [*edits, *cut]).split())
    while (trailing := _TRAILING.search(text)) is not None:
        text = text[: trailing.start()]
    return _small(text)


def _reasoned(old: Said, slots: Sequence[Edit]) -> str:
    """What a reason is asked for: the result, not what it is measured by."""
    kinds = [Edit(start=kind.start, end=kind.end) for kind in old.kinds if kind.group != "cumulative"]
    return _without_asking(old, [*slots, *kinds])


def _small(text: str) -> str:
    """With a small first letter, unless it is an abbreviation's."""
    return text[:1].lower() + text[1:] if not text[:2].isupper() else text


def _removed(text: str, end: int, spans: Iterable[tuple[int, int]]) -> Iterator[Edit]:
    """Further mentions of a list go with what joins them to the one before."""
    for start, stop in spans:
        joined = re.fullmatch(r"\W*(?:và|va|với|hoặc|,|;|\()?\W*", text[end:start]) is not None
        yield Edit(start=end if joined else start, end=stop)
        end = stop


def _with_of(text: str, start: int) -> int:
    before = re.search(r"(?:(?:\b(?:của|ở|tại|cua|o|tai)|,)\s+)$", text[:start], re.IGNORECASE)
    return before.start() if before else start


def _edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits; of two that overlap the one that begins first counts."""
    made, reach = "", 0
    for edit in sorted(edits, key=lambda each: (each.start, -each.end)):
        if edit.start < reach:
            continue
        made += text[reach : edit.start] + edit.put
        reach = edit.end
    return made + text[reach:]


def _tidy(text: str, *, accented: bool) -> str:
    """One blank between words, none before a comma, a capital first; without diacritics where the question had none."""
    text = re.sub(r"\s+([,;.?!])", r"\1", " ".join(text.split()))
    text = re.sub(r"([,;])\s*(?=[,;?])", "", text).lstrip(" ,;")
    unaccented = "".join(c if fold(c) == c.lower() else fold(c) for c in text)
    return unaccented if not accented else text[:1].upper() + text[1:]
