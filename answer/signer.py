"""Who signed a report: its letterhead knows, and the passage that holds the name is cited."""

from answer.cite import Citations
from answer.compose import Draft, report_name
from answer.find import Search, Searcher
from vietnamese.text import Spelling
from vietnamese.words import Span

_ASKED = Spelling(r"\b(?:ai|người nào|đồng chí nào|ông nào|bà nào) (?:đã )?ký\b|\bngười ký\b|\bdo ai ký\b")


def asks_signer(question: str) -> bool:
    """ "ai ký thông báo …?" """
    return _ASKED.search(question) is not None


def signer_of(search: Search, searcher: Searcher, citations: Citations) -> Draft | None:
    """The signer of the report that was found first among those whose signature could be read; None where none was."""
    numbers = search.frame.numbers
    for finding in search.findings:
        card = finding.hit.report
        name = card.letterhead.signer
        if name is None or (numbers and card.letterhead.number not in numbers):
            continue
        holding = [each for each in searcher.passages(card.source, 0, _ALL) if name in each.text]
        if holding:
            start = holding[-1].text.rindex(name)
            marker = citations.add(holding[-1], card, Span(start=start, end=start + len(name)))
            return Draft(text=f"**{name}** – người ký {report_name(card)} [{marker}].")
    return None


_ALL = 2**31
