"""A conversation: each turn is completed from the turns before it, and then answered like any other question.

"còn năm 2024?", "so với huyện giao thì sao?", "thế quý trước?", "còn đàn bò?" name one slot of a question and lean on
an earlier turn for the others; a question about something else stands for itself. Deterministic: no model is asked.
Before that each turn is read as it was meant (`answer/typed.py`). What is answered is the question so read and
completed, and the answer's notes say it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from answer.answer import Answer, Answerer, Turn
from answer.catalog import speaks_of_the_archive
from answer.continued import continued, goes_on, leaning
from answer.contrasts import related
from answer.find import Searcher, known_places
from answer.limits import unusable
from answer.said import Said, read_turn
from answer.typed import as_meant
from vietnamese.places import Place
from vietnamese.text import nfc

UNDERSTOOD = "Hiểu là: “{question}”"
_TURNS = 8
_TERSE = 4  # syllables of content: "đàn lợn?" leans on what was said, a sentence of its own does not
_RETRIED = ("wrong_period", "wrong_indicator", "no_evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """``question``: the whole question; ``otherwise``: other readings of it, the likelier first."""

    question: str
    otherwise: tuple[str, ...] = ()
    leans: bool = False


class ConversingAnswerer:
    """Any answerer, asked whole questions. A reading that the reports do not hold gives way to the next."""

    def __init__(self, answerer: Answerer, searcher: Searcher) -> None:
        self._answerer = answerer
        self._searcher = searcher

    @property
    def name(self) -> str:
        """The answerer's own."""
        return self._answerer.name

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:
        """The answers to the question as it was meant and completed, which ``notes`` tell where it is another."""
        meant = self._meant(question)
        turns = tuple(replace(turn, question=self._meant(turn.question)) for turn in history)
        completed = complete(meant, turns, known_places(self._searcher))
        if not completed.leans:
            notes = (UNDERSTOOD.format(question=meant),) if meant != nfc(question) else ()
            yield from (replace(answer, notes=(*notes, *answer.notes)) for answer in self._answerer.stream(meant))
            return
        first: Answer | None = None
        for reading in (completed.question, *completed.otherwise):
            note = UNDERSTOOD.format(question=reading)
            for answer in self._answerer.stream(reading):
                last = replace(answer, notes=(note, *answer.notes))
                if not answer.refused:
                    yield last
            first = first or last
            if last.reason not in _RETRIED:
                break
        if last.refused and first is not None:
            yield first

    def _meant(self, question: str) -> str:
        return question if unusable(question) else as_meant(question, self._searcher, known_places(self._searcher))


def complete(question: str, history: Sequence[Turn] = (), known: tuple[Place, ...] = ()) -> Completed:
    """The question as it would be asked without the turns before; ``known``: the places of the index's own reports."""
    earlier, told = "", ""
    for turn in history[-_TURNS:]:
        if unusable(turn.question) is None and not speaks_of_the_archive(turn.question):
            earlier, told = _after(turn.question, earlier, told, known).question, turn.answer
    return _after(question, earlier, told, known)


def _after(question: str, earlier: str, told: str, known: tuple[Place, ...]) -> Completed:
    alone = Completed(question=question)
    if not earlier or unusable(question) is not None or speaks_of_the_archive(question):
        return alone
    new, old = read_turn(question, known), read_turn(earlier, known)
    if new.linked or _is_fragment(new):
        readings = continued(new, old, told, known)
    elif _lacks(new, old) and (_is_short(new) or _is_about_the_same(new, old)):
        readings = leaning(new, old, told, with_period=_is_about_the_same(new, old))
    else:
        return alone
    if not any(character.isalnum() for character in readings[0]):
        return alone
    return Completed(question=readings[0], otherwise=readings[1:], leans=True)


def _is_fragment(new: Said) -> bool:
    """No question by itself: it names slots only, little more than a thing, or what happened without to whom."""
    if not new.content:
        return new.names_slots
    return _is_short(new) and (not new.asking or len(new.syllables) == 1 or goes_on(new))


def _is_short(new: Said) -> bool:
    return not (new.periods or new.places or new.area) and len(new.syllables) <= _TERSE


def _lacks(new: Said, old: Said) -> bool:
    """Leaves out when or where, which the question before said."""
    return (not new.periods and bool(old.periods)) or (not (new.places or new.area) and bool(old.places))


def _is_about_the_same(new: Said, old: Said) -> bool:
    return related(old.words(old.content).split(), new.words(new.content).split())
