"""An index and its answerer, as the screen asks for them: what ``web.library.Library`` says, over real reports."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from answer.answer import Answer, Answerer, Turn
from answer.examples import example_questions
from answer.find import Searcher
from answer.record import Program, Record, basis_of, record_of
from errors import UsageError
from index.filter import EVERYTHING, Filter
from index.hit import ReportCard
from index.journal import append
from index.manifest import Manifest
from index.search import Index
from index.view import View
from web.evidence import Originals, doubts_of, evidence_of, outline_of
from web.feedback import Rating, candidate
from web.library import Evidence, OutlineEntry, Quotation, Refused

AnswererOver = Callable[[Searcher], Answerer]


class IndexedLibrary:
    """Reads only; safe between threads. ``manifest`` is the one of the generation that ``index`` was opened from."""

    def __init__(
        self, index: Index | View, answerer_over: AnswererOver, manifest: Manifest, *, program: Program, feedback: Path
    ) -> None:
        self._index = index
        self._answerer_over = answerer_over
        self._answerer = answerer_over(index)
        self._originals = Originals([Path(folder) for folder in manifest.folders])
        self._refused = manifest.refused
        self._feedback = feedback
        self._cards = {card.source: card for card in index.reports()}
        self._basis = basis_of(program, manifest, self._cards.values())

    def reports(self) -> tuple[ReportCard, ...]:
        """All that may be seen, by source."""
        return tuple(self._cards.values())

    def refused(self) -> tuple[Refused, ...]:
        """By source; as the last build named them."""
        return tuple(Refused(source=source, reason=reason) for source, (_, reason) in sorted(self._refused.items()))

    def stream(self, question: str, history: Sequence[Turn], chosen: Filter = EVERYTHING) -> Iterator[Answer]:
        """The answerer's growing answers; a filter is said in their notes."""
        if not chosen:
            yield from self._answerer.stream(question, history)
            return
        admitted = [card.source for card in self.reports() if chosen.admits(card)]
        said = f"Chỉ tìm trong {len(admitted)} báo cáo theo bộ lọc: {chosen}."
        if not admitted:
            yield Answer(question=question, text=_NOTHING_ADMITTED, reason="no_evidence", notes=(said,))
            return
        for answer in self._answerer_over(View(self._index, admitted)).stream(question, history):
            yield replace(answer, notes=(said, *answer.notes))

    def examples(self) -> tuple[str, ...]:
        """Questions to start with."""
        return example_questions(self._index)

    def evidence(self, quotation: Quotation) -> Evidence | None:
        """None for a report or a stretch that the index does not have."""
        card = self._cards.get(quotation.source)
        return evidence_of(self._index, self._originals, card, quotation) if card else None

    def original(self, source: str) -> Path | None:
        """The unchanged file."""
        card = self._cards.get(source)
        found = self._originals.find(card) if card else None
        return found if isinstance(found, Path) else None

    def outline(self, source: str) -> tuple[OutlineEntry, ...]:
        """() for a report that the index does not have."""
        return outline_of(self._index, source) if source in self._cards else ()

    def doubts(self, source: str) -> tuple[tuple[int, str], ...]:
        """() for a report that the index does not have."""
        return doubts_of(self._index, source) if source in self._cards else ()

    def record(self, question: str, history: Sequence[Turn], answer: Answer, chosen: Filter = EVERYTHING) -> Record:
        """Names the reports that ``chosen`` admits, of those that may be seen."""
        if not chosen:
            return record_of(question, history, answer, self._basis)
        admitted = {card.source: card.sha256 for card in self.reports() if chosen.admits(card)}
        return record_of(question, history, answer, replace(self._basis, reports=admitted), narrowed=str(chosen))

    def page_text(self, source: str, number: int) -> str | None:
        """The text from where the page begins to where the next one does."""
        starts = (*self._index.page_starts(source), None)
        return self._index.text(source)[starts[number - 1] : starts[number]] if 1 <= number < len(starts) else None

    def rate(self, question: str, history: Sequence[Turn], answer: Answer, rating: Rating) -> None:
        """One candidate more in the file of judgements."""
        now = datetime.now(UTC)
        identifier = f"gop-y-{now:%Y%m%d-%H%M%S}-{token_hex(3)}"
        record = candidate(identifier, question, history, answer, rating, now.isoformat(timespec="seconds"))
        try:
            append(self._feedback, record)
        except OSError as error:
            raise UsageError("Không ghi được đánh giá. Hãy báo người quản trị kiểm tra HOIDAP_FEEDBACK.") from error


_NOTHING_ADMITTED = "Không có báo cáo nào khớp với bộ lọc đang chọn. Hãy bỏ bớt điều kiện lọc rồi hỏi lại."
