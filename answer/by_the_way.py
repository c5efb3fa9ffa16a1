"""A figure that only helps to tell another: a limit of what is counted, where a change began, how many are listed.

"22 chủ đầu tư giải ngân dưới 30 %" tells nobody's share, "từ 88 % lên 91 %" tells of 91 % now, and "có 02 nhóm giảm:
giao thông giảm 1,5 %" tells nothing of transport by its two.
"""

import re

from answer.candidates import Candidate
from answer.find import Search
from answer.frame import Frame
from answer.held import lacking
from answer.terms import zone
from answer.units import MEASURES, canonical
from vietnamese.figures import find_figures
from vietnamese.text import Spelling, fold
from vietnamese.words import sentence_around

# "22 chủ đầu tư giải ngân dưới 30 %", "14 xã đạt từ 50 % kế hoạch trở lên": behind what is counted, which are counted.
_WHICH_ONES = re.compile(r"[^,;:.()\d]+")
_FROM, _AND_MORE = Spelling(r"\btừ $"), Spelling(r"^[^,;.\d]{0,40}\btrở (?:lên|xuống)\b")
_LIMIT_ASKED = Spelling(r"\b(?:dưới|trên|hơn|trở lên|trở xuống|mức nào)\b")
# "từ 88 % lên 91 %", "giảm từ 19 đầu năm xuống còn 13": no range of ages or of days, which goes "đến".
_ON_TO = Spelling(r"^\*{0,2} (?:[a-zà-ỹđ]+ ){0,5}(?:lên|xuống|còn)(?: (?:còn|tới|đến|thành|mức))? \*{0,2}$")
_BEFORE_ASKED = Spelling(
    r"\btừ (?:mức )?(?:bao nhiêu|mấy|mức nào)\b|\b(?:trước|ban đầu|lúc đầu|hồi đầu|xuất phát|cũ|cuối năm|cùng kỳ"
    r"|năm ngoái|đầu (?:năm|kỳ|tháng|quý|nhiệm kỳ))\b"
)
# "Tăng so với 150 ca cùng kỳ" tells the base by its number; "so với đầu năm" in a question asks for no base.
_AGAINST = Spelling(r"\bso với (?:mức |con số |số )?$")
# "Xong 4 dự án trên tổng số 23 dự án" tells how many there are by the way.
_OUT_OF = Spelling(r"\b(?:trên|trong|/) ?tổng (?:số )?$")
_ALL_ASKED = Spelling(r"\btổng\b|\btất cả\b|\btoàn bộ\b|\bcả thảy\b")
_BASE_ASKED = Spelling(r"(?<!so với )\b(?:trước|đầu (?:năm|kỳ)|cuối năm|cùng kỳ|năm ngoái)\b")


def limits_others(frame: Frame, candidate: Candidate) -> bool:
    """Whether a share only says which ones a number before it counts: "22 chủ đầu tư giải ngân dưới 30 %"."""
    text, figure = candidate.passage.text, candidate.figure
    if figure.unit != "%" or candidate.passage.kind == "row" or _LIMIT_ASKED.search(frame.said):
        return False
    at_least = _FROM.search(text[: figure.start]) is not None and _AND_MORE.search(text[figure.end :]) is not None
    if figure.qualifier != "dưới" and not at_least:
        return False
    told = find_figures(text)[: candidate.position][-1:]
    return any(
        not each.unit.startswith("%")
        and fold(canonical(each.unit)) not in MEASURES
        and _WHICH_ONES.fullmatch(text, each.end, figure.start) is not None
        for each in told
    )


def left_behind(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is what the next one came from, or the one before is set against or is out of: "từ 88 % lên
    91 %" tells of 91 % now.

    One that names a time of its own ("từ 62 xã năm 2023 lên 70 xã") is told apart by that.
    """
    text, figure = candidate.passage.text, candidate.figure
    if candidate.passage.kind != "row" and _AGAINST.search(text[: figure.start]):
        return not _BASE_ASKED.search(frame.said)
    if _OUT_OF.search(text[: figure.start]) and candidate.position:
        return not _ALL_ASKED.search(frame.said)
    if (
        candidate.passage.kind == "row"
        or not _FROM.search(text[: figure.start].rstrip("*"))
        or _BEFORE_ASKED.search(frame.said)
    ):
        return False
    told = find_figures(text)[candidate.position + 1 :][:1]
    alike = (each for each in told if canonical(figure.unit) in ("", canonical(each.unit)))
    between = (text[figure.end : each.start] for each in alike)
    return any(_ON_TO.search(each) and not any(map(str.isdigit, each)) for each in between)


def counts_a_list(search: Search, candidate: Candidate) -> bool:
    """Whether a figure only counts what its colon lists, and the question names one of these alone.

    "Có 02 nhóm giảm: giao thông giảm 1,5 %" counts two groups, and tells nothing of transport by that.
    """
    passage, figure = candidate.passage, candidate.figure
    if passage.kind == "row" or search.frame.units or figure.direction or canonical(figure.unit) in MEASURES:
        return False
    _, end = sentence_around(passage.text, figure.start)
    colon = passage.text.find(":", figure.end, end)
    if not figure.unit or colon < 0 or any(figure.end <= each.start < colon for each in find_figures(passage.text)):
        return False
    begun, _ = sentence_around(passage.text, figure.start)
    phrases, rarity = search.frame.phrases, search.rarity
    above = (passage.lead, passage.before, *passage.section)
    unsaid = set(lacking(phrases, [zone(1.0, passage.text[begun:colon], *above)], rarity))
    return bool(unsaid - set(lacking(phrases, [zone(1.0, passage.text[colon:end])], rarity)))
