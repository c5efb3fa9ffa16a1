"""What is left of a whole, where one figure tells the part with it: 6 of "1.204/1.210 học sinh được công nhận".

So what was reached beyond a plan, 16 of "572/556 ha".
"""

from dataclasses import replace

from answer.answer import AnswerFigure
from answer.choose import FigureChoice, choose_figure
from answer.cite import Citations
from answer.comparison import vietnamese_number
from answer.compose import Draft, figure_lead
from answer.derived import derived_in, is_raw_operand, tells_what_was_done
from answer.find import Search
from answer.gate import BEYOND, REST
from vietnamese.figures import Figure


def rest_of(search: Search, citations: Citations) -> Draft | None:
    """The rest that a question asks for, computed with its formula; None where no figure tells part and whole."""
    derived = derived_in(search.frame.said)
    if derived is None:
        return None
    # "Vượt bao nhiêu ha" asks for a change; what it is computed from is none.
    choice = choose_figure(replace(search, frame=replace(search.frame, of_the_whole=True, growth=False)))
    if not isinstance(choice, FigureChoice):
        return None
    best = choice.chosen[0]
    if not (is_raw_operand(search.frame, best) and tells_what_was_done(derived, best)):
        return None
    told = figure_lead((best,), citations, places=search.frame.places)
    rest = _rest(best.figure, told.figures[0])
    if rest is None:
        return None
    lead = told.text.replace(f"**{told.figures[0].text}**", f"**{rest.text}** ({rest.computed})", 1)
    return replace(told, text=lead, figures=(rest,)) if lead != told.text else None


def _rest(figure: Figure, shown: AnswerFigure) -> AnswerFigure | None:
    if figure.total is None:
        return None
    left = figure.total - figure.value
    exponents = [value.as_tuple().exponent for value in (figure.total, figure.value)]
    places = max(0, *(-each for each in exponents if isinstance(each, int)))
    unit = shown.text.rpartition(figure.number.rpartition("/")[2])[2].strip()
    return replace(
        shown,
        text=f"{vietnamese_number(abs(left), places)} {unit}".strip(),
        value=abs(left) * figure.scale,
        computed=f"{REST if left > 0 else BEYOND} {shown.text}",
    )
