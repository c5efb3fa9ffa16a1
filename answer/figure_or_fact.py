"""Whether a figure answers a question or a sentence does, and which one; else why none.

A question that asks for a figure is answered by none but a figure; of what names a matter alone a sentence may tell.
"""

from dataclasses import replace

from answer.asking import asks_document_number, asks_share
from answer.candidates import Candidate
from answer.choose import FigureChoice, NoChoice, choose_figure, contradicted
from answer.cited_documents import cited_document
from answer.differences import sides_asked
from answer.fact import FactChoice, about, choose_fact
from answer.find import Search, Searcher
from answer.kinds import ASSIGNED, PLANS
from answer.whether import asks_reached, is_planned


def choice_of(search: Search, searcher: Searcher) -> FigureChoice | FactChoice | NoChoice:
    """What answers: the number of a document, a figure or a sentence."""
    cited = cited_document(search, about(search.frame)) if asks_document_number(search.frame.question) else None
    if cited is not None:
        return FactChoice(finding=cited.finding, shown=cited.told, named=cited.named)
    if search.frame.asked in ("date", "fact", "reason") or sides_asked(search.frame.question) is not None:
        return choose_fact(search, searcher)
    choice = change_in_any_unit(search, choose_figure(search))
    if asks_reached(search.frame.question) and not _tells_result(choice):
        return choose_fact(search, searcher)
    # A near miss of the very indicator is a refusal: its sentence is no answer either.
    open_to_facts = search.frame.asked == "topic" and not search.frame.likely_units
    if isinstance(choice, NoChoice) and open_to_facts and not isinstance(choice.near, Candidate):
        fact = choose_fact(search, searcher)
        return choice if isinstance(fact, NoChoice) or contradicted(search, fact.finding) else fact
    return choice


def _tells_result(choice: FigureChoice | NoChoice) -> bool:
    """Whether a figure is one of what was reached; the plan alone tells nobody whether it was."""
    if isinstance(choice, NoChoice):
        return False
    best = choice.chosen[0]
    return not best.kinds & (PLANS | ASSIGNED) and not is_planned(best.passage.text, best.figure.start)


def change_in_any_unit(search: Search, choice: FigureChoice | NoChoice) -> FigureChoice | NoChoice:
    """ "Tăng hay giảm bao nhiêu so với cùng kỳ?" is told in per cent, else in what is counted: "giảm 36 ha"."""
    frame = search.frame
    if isinstance(choice, FigureChoice) or not frame.growth or frame.units != ("%",) or asks_share(frame.question):
        return choice
    other = choose_figure(
        replace(search, frame=replace(frame, units=())), only=lambda each: bool(each.figure.direction)
    )
    return choice if isinstance(other, NoChoice) else other
