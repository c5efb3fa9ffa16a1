"""Who signed or issued a document, and its number: its letterhead knows, and the passage that holds it is cited.

The document is the one that the question names: by number, or by kind, place, time and subject. Where none is such,
or its signature could not be read, that is said; another document's signer is no answer.
"""

from dataclasses import replace
from datetime import date

from answer.asking import documents_asked
from answer.cite import Citations
from answer.compose import Draft, document_name, refusal, scope
from answer.find import Search, Searcher
from answer.held import telling_syllables
from answer.named_reports import report_named
from answer.terms import Phrase, Zone, coverage, zone
from answer.wording import phrases_of
from index.hit import ReportCard
from ingest.report import Letterhead, Passage
from vietnamese.places import same_place
from vietnamese.text import Spelling, blanked, fold

_SIGNED = Spelling(r"\b(?:ai|người nào|đồng chí nào|ông nào|bà nào) (?:đã |là người )?ký\b|\bngười ký\b|\bdo ai ký\b")
_ISSUED = Spelling(
    r"\b(?:cơ quan|đơn vị|cấp|nơi) nào (?:đã )?(?:ban hành|phát hành|ra)\b|\bai (?:đã )?ban hành\b"
    r"|\bdo (?:ai|cơ quan nào|đơn vị nào) ban hành\b|\bcơ quan ban hành\b|\bcủa cơ quan nào\b"
)
_KIND = Spelling(
    r"\b(?:báo cáo|thông báo|quyết định|kế hoạch|nghị quyết|nghị định|công văn|chỉ thị|tờ trình|thông tư|luật"
    r"|công điện|chương trình)\b"
)
_IDENTIFIED = 0.6
_SAID_BY_ASKING = frozenset("ky ban hanh phat cua do van nguoi co quan so hieu".split())
_SIGNER = "người ký"
_REPORT = "báo cáo"
_ALL = 2**31
_MOST_OF_A_YEAR = 300


def asks_signer(question: str) -> bool:
    """ "ai ký thông báo …?", "cơ quan nào ban hành kế hoạch …?" """
    return _SIGNED.search(question) is not None or _ISSUED.search(question) is not None


def signer_of(search: Search, searcher: Searcher, citations: Citations) -> Draft | None:
    """The signer or issuer of the document that is asked about; None where the question names no document."""
    question = search.frame.question
    kind = _KIND.search(question)
    if kind is None and not search.frame.numbers:
        return None
    best = _document(search, fold(kind.group()) if kind else "")
    if best is None:
        return refusal("wrong_indicator", question.rstrip("?!. "), None)
    head = best.letterhead
    name, role = (head.signer, _SIGNER) if _SIGNED.search(question) else (head.issuer, "cơ quan ban hành")
    passages = searcher.passages(best.source, 0, _ALL)
    heads = [each for each in passages if each.kind == "letterhead" and role != _SIGNER]
    holding = heads[:1] or [each for each in passages if name and name in each.text][-1:]
    if not name or not holding:
        return refusal("wrong_indicator", f"{role} {document_name(best)}", None)
    return _told(name, f"{role} {document_name(best)}", best, holding[0], citations)


def number_of(search: Search, searcher: Searcher, citations: Citations) -> Draft | None:
    """The number of the report that is asked about by its time: "Báo cáo 6 tháng … có số bao nhiêu?".

    None where the question names no such report, or its letterhead tells no number; the number of a report on something
    else is none.
    """
    question = search.frame.question
    best = _document(search, fold(_REPORT)) if search.reports and documents_asked(question) == {_REPORT} else None
    if best is None or best.source not in search.reports:
        return None
    if not _is_titled_so(search, best):
        return refusal("wrong_indicator", question.rstrip("?!. "), None)
    number = best.letterhead.number
    holding = (each for each in searcher.passages(best.source, 0, _ALL) if number and number in each.text)
    first = next(holding, None)
    return _told(number, scope(best, best.letterhead.period), best, first, citations) if number and first else None


def _is_titled_so(search: Search, card: ReportCard) -> bool:
    """Whether its title holds what the question says between "báo cáo" and the time: "về công tác phòng cháy"."""
    question = search.frame.question
    named = ((each, report_named(question, each)) for each in search.frame.reports)
    said = " | ".join(question[span.start : each.start] for each, span in named if span is not None)
    words = [phrase for phrase in phrases_of(_without_kind(said)) if telling_syllables(phrase)]
    return not words or coverage(words, (_title_zone(card.letterhead),), search.rarity) >= _IDENTIFIED


def _without_kind(said: str) -> str:
    return blanked(said, (match.span() for match in _KIND.finditer(said)))


def _document(search: Search, kind: str) -> ReportCard | None:
    """The document of the archive that the question names, by its folded ``kind``; None where none is such."""
    phrases = _subject(search.frame.phrases, kind)
    cards = dict.fromkeys(finding.hit.report for finding in search.findings)
    known = [card for card in cards if _is_meant(search, phrases, kind, card)]
    return max(known, key=lambda card: coverage(phrases, (_title_zone(card.letterhead),), search.rarity), default=None)


def _told(name: str, of: str, card: ReportCard, passage: Passage, citations: Citations) -> Draft:
    marker = citations.add(_line_of(passage, name), card)
    return Draft(text=f"**{name}** – {of} [{marker}].")


def _line_of(passage: Passage, name: str) -> Passage:
    """The line that holds ``name``: what stands above it may stand beside it in the report, as recipients do."""
    at = passage.text.rfind(name)
    if at < 0:
        return passage
    start, end = passage.text.rfind("\n", 0, at) + 1, passage.text.find("\n", at)
    end = end if end >= 0 else len(passage.text)
    return replace(passage, text=passage.text[start:end], start=passage.start + start, end=passage.start + end)


def _subject(phrases: tuple[Phrase, ...], kind: str) -> tuple[Phrase, ...]:
    """What the document is about: without the words for signing, and its kind, which is compared by itself."""
    said = _SAID_BY_ASKING | set(kind.split())
    return tuple(phrase for phrase in phrases if not set(phrase.syllables) <= said)


def _is_meant(search: Search, phrases: tuple[Phrase, ...], kind: str, card: ReportCard) -> bool:
    frame, head = search.frame, card.letterhead
    if frame.numbers:
        return head.number in frame.numbers
    if kind not in fold(f"{head.kind or ''} {head.title or ''}"):
        return False
    if frame.places and not (head.place and any(same_place(place, head.place) for place in frame.places)):
        return False
    if search.asked and not any(
        _is_of_time(head, want.start.toordinal(), want.end.toordinal()) for want in search.asked
    ):
        return False
    return coverage(phrases, (_title_zone(head),), search.rarity) >= _IDENTIFIED


def _is_of_time(head: Letterhead, start: int, end: int) -> bool:
    """Whether its period, or the day of its issue, lies in the asked time; yes where neither is known."""
    period = head.period
    spans = [(period.start.toordinal(), period.end.toordinal())] if period else []
    spans += [(head.issued.toordinal(), head.issued.toordinal())] if head.issued else []
    whole_year = end - start > _MOST_OF_A_YEAR
    titled = whole_year and head.title is not None and str(date.fromordinal(end).year) in head.title
    return titled or not spans or any(first <= end and start <= last for first, last in spans)


def _title_zone(head: Letterhead) -> Zone:
    return zone(1.0, head.title or "", head.kind or "", head.issuer or "")
