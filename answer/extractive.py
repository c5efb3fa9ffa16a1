"""The default answerer: no language model. It shows the clause that holds the asked figure or fact, or refuses."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from answer.against import against
from answer.answer import Answer, Turn
from answer.asked_parts import parts_of
from answer.asking import asks_document_number
from answer.assembled import cited_first
from answer.catalog import catalog_answer
from answer.choose import NoChoice
from answer.cite import Citations
from answer.compose import Draft, refusal, unread
from answer.computed import computed_of
from answer.coordinated import apart, counted_apart
from answer.differences import sides_asked
from answer.digest import digest_of
from answer.drafts import asked_about, draft_of, notes_of
from answer.fact import about
from answer.figure_or_fact import choice_of
from answer.find import Search, Searcher, find, known_places
from answer.frame import Frame, frame_of
from answer.gate import guard
from answer.headers import with_headers
from answer.limits import NO_INDICATOR, unusable
from answer.none_told import none_told
from answer.sections import asks_section, section_of
from answer.several import each_counted, set_against, several, together
from answer.signer import asks_signer, number_of, signer_of
from answer.summary import asks_summary, summary_of
from answer.superlative import ranking_lead, ranking_of

_TWO = 2


class ExtractiveAnswerer:
    """Answers with the reports' own sentences. Deterministic; safe to share between threads."""

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher

    @property
    def name(self) -> str:
        """Changes whenever answers may change."""
        return "extractive/1"

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:  # noqa: ARG002
        """One whole answer; earlier turns are not used."""
        yield self.answer(question)

    def answer(self, question: str) -> Answer:
        """The answer to one question, through the gate."""
        started = time.perf_counter()
        made = unusable(question) or catalog_answer(question, self._searcher) or self._from_reports(question)
        guarded = guard(replace(with_headers(made, self._searcher), answerer=self.name))
        return replace(guarded, milliseconds=(time.perf_counter() - started) * 1000)

    def _from_reports(self, question: str) -> Answer:
        known = known_places(self._searcher)
        frame, asked = frame_of(question, known), apart(question, known)
        if frame.unread:
            return _unread(find(frame, self._searcher), self._searcher)
        if _names_nothing(frame):
            return Answer(question=frame.question, text=NO_INDICATOR, reason="off_topic", frame=frame.shown)
        # A level and its change are two; of more things the others would be left out.
        asked_against = against(frame.question) if len(asked) <= _TWO else None
        beside = set_against(frame, asked_against, known, self._searcher) if asked_against else None
        if beside is not None:
            return beside
        each = [frame_of(part, known) for part in asked if asked[1:]]
        counted = [] if each else [frame_of(part, known) for part in counted_apart(frame.question)]
        at_once = together(frame, each, self._searcher) if each else each_counted(frame, counted, self._searcher)
        if at_once is not None:
            return at_once
        parts = parts_of(frame)
        if len(parts) > 1:
            return several(frame, parts, self._searcher)
        search = find(frame, self._searcher)
        citations = Citations()
        of_document = signer_of if asks_signer(question) else number_of if asks_document_number(question) else None
        told = of_document(search, self._searcher, citations) if of_document else None
        draft = told or _draft(search, self._searcher, citations)
        return Answer(
            question=frame.question,
            text=draft.text,
            reason=draft.reason,
            figures=draft.figures,
            citations=citations.all(),
            shown=cited_first(search.hits, citations.all()),
            frame=frame.shown,
            notes=() if draft.reason else notes_of(frame),
        )


def _names_nothing(frame: Frame) -> bool:
    """ "Còn huyện Đông Sơn thì sao?", "Đạt bao nhiêu phần trăm kế hoạch?": nobody can say of what."""
    asks = asks_summary(frame) or asks_signer(frame.question) or asks_document_number(frame.question)
    return not (frame.phrases or frame.numbers or asks)


def _unread(search: Search, searcher: Searcher) -> Answer:
    """A refusal that says which time could not be read; what no report is about at all is off topic first."""
    frame = search.frame
    draft = draft_of(search, choice_of(search, searcher), searcher, Citations())
    draft = draft if draft.reason == "off_topic" else unread(frame.unread)
    return Answer(question=frame.question, text=draft.text, reason=draft.reason, shown=search.hits, frame=frame.shown)


def _draft(search: Search, searcher: Searcher, citations: Citations) -> Draft:
    if asks_section(search.frame):
        section = section_of(search, searcher, citations) or summary_of(search, searcher, citations, named=True)
        return section or refusal("wrong_indicator", asked_about(search.frame), None)
    if asks_summary(search.frame) and sides_asked(search.frame.question) is None:
        told = digest_of(search, searcher, citations) or summary_of(search, searcher, citations)
        if told:
            return told
    ranking = ranking_of(search, about(search.frame))
    if ranking:
        return ranking_lead(ranking, citations)
    choice = choice_of(search, searcher)
    computed = computed_of(search, searcher, citations) if isinstance(choice, NoChoice) else None
    return none_told(search, choice, citations) or computed or draft_of(search, choice, searcher, citations)
