"""From where a sentence that names no time has its own: the sentences before it, its paragraph, lead and headings.

What stands in brackets, is told by the way, or says when something else was or will be is lent to nothing.
"""

import re
from collections.abc import Iterator, Sequence

from answer.breakdown import tells_parts
from answer.own_periods import dates_a_name, own_periods
from ingest.report import Passage
from vietnamese.brackets import open_bracket
from vietnamese.figures import find_figures
from vietnamese.periods import PeriodMention, find_periods
from vietnamese.text import Spelling, fold
from vietnamese.words import sentence_around

# "Trong tháng (từ ngày 15/8 đến 14/9) xảy ra 3 vụ": the brackets say which days are meant; not "3 triệu đồng/tháng (".
_DEFINED = Spelling(
    r"(?<!/)(?<!một )(?<!mỗi )(?<!hằng )(?<!hàng )\b(?:trong )?(?:tháng|quý|kỳ)(?: \d{1,2}| báo cáo)? $"
    r"|\bnăm (?:công tác|ngân sách|tài chính)(?: 20\d\d)? $"
)
# "Phải sửa xong trước mùa lũ năm 2026. Giá nước 8.000 đồng/m3": by when one is to be done dates no other.
_DEADLINE = re.compile(
    r"(?<!như )(?<!từ )\btrước (?:(?:mùa|vụ|dịp|khi|thềm|Tết) (?:[^\W\d_]+ ){1,3}|hết |cuối |đầu |ngày )?$"
)
# "Hoãn Hội xuân sang tháng Giêng năm 2026. Có 90 đội văn nghệ": to when one thing is put off dates no other.
_PUT_OFF = Spelling(
    r"\b(?:hoãn|lùi|dời|gia hạn|kéo dài)\b[^.;]{0,60}\b(?:sang|đến|tới|vào|qua)(?: (?:ngày|cuối|đầu|giữa))* $"
    r"|\bchuyển\b[^.;]{0,60}\bsang(?: (?:ngày|cuối|đầu|giữa))* $"
)
# "Vải bắt đầu cho thu từ 08/5. Tỉnh có 90 mã số": since when something is so dates nothing else.
_BEGAN = Spelling(r"\bbắt đầu\b[^.;]{0,30}?\btừ (?:ngày )?$")
# "Cầu thông xe ngày 19/8, dài 90 m. Hồ chứa phải di dời 8 hộ": when one work was or will be opened dates no other.
_OPENED = Spelling(
    r"\b(?:thông xe|khánh thành|khởi công|động thổ|khai trương|hợp long|đưa vào (?:khai thác|vận hành|sử dụng)"
    r"|dự kiến (?:[^\s,;.]+ ){0,2}?(?:hoàn thành|bàn giao|đón|vận hành|khai thác))\b[^,;.\d]{0,40}$"
)
# "Thiệt hại do bão số 3 (tổng hợp đến 12/9): 3 người chết": what heads a sentence says until when it counts.
_COUNTED_UNTIL = Spelling(r"^\((?:(?:số liệu|tổng hợp|thống kê|tính|cập nhật|báo cáo|lũy kế) )+[^)\d]*$")
_TASKS = Spelling(r"\b(?:nhiệm vụ|phương hướng|giải pháp)\b")
_CUT = 15
"""So many characters at most may be left of a comparison that a text begins in."""


def governing(passage: Passage, mentions: Sequence[PeriodMention], start: int) -> Iterator[Sequence[PeriodMention]]:
    """What may lend a sentence its time, nearest first; each is looked for only when it is asked for."""
    yield _without_asides(passage.text, [each for each in mentions if each.end <= start])
    yield _without_asides(passage.before, _not_cut_off(passage.before))
    yield _lent(named_above(passage))
    yield own_periods(passage.lead)
    if passage.section and not stands_at_the_end(passage):
        yield own_periods(passage.section[-1])
        yield _school_year_above(passage.section)


def _school_year_above(section: Sequence[str]) -> Sequence[PeriodMention]:
    """Below "Tổng kết năm học 2023 - 2024" all is of that school year, be it under headings of its own."""
    named = (own_periods(heading) for heading in reversed(section))
    return next((told for told in named if told and told[-1].kind == "school_year"), ())


def stands_at_the_end(passage: Passage) -> bool:
    """A table with a title of its own below "Nhiệm vụ trọng tâm tháng 11", the last heading, is no part of that."""
    return passage.kind == "row" and bool(passage.caption) and any(map(_TASKS.search, passage.section[-1:]))


def _not_cut_off(before: str) -> Sequence[PeriodMention]:
    """Where the text before begins in mid-sentence, what stands there may only be compared with: "… sánh 2010".

    Nor does what brackets closed on go on: "gieo 90 ha (riêng tháng 6 gieo 5 ha). Trong đó: lúa 40 ha".
    """
    cut = before[:1].islower()
    told = [each for each in own_periods(before) if not cut or each.start >= _CUT]
    return [each for each in told if holds_at(before, each, len(before))]


def named_above(passage: Passage) -> str:
    """The nearest sentence further above that lends a time to those below it."""
    return next((above for above in reversed(passage.above) if _lent(above)), "")


def opening_above(passage: Passage) -> str:
    """What that sentence opens with, which holds on as its time does: "Bình quân cả năm 2024, giá tăng 3 %. Trong đó
    …. Nhóm giảm là …" tells averages throughout."""
    above = named_above(passage)
    end = above.find(", ")
    return above[:end] if any(each.end <= end for each in _lent(above)) else ""


def _lent(above: str) -> Sequence[PeriodMention]:
    """Not what stands in brackets or is told as an aside."""
    named = () if tells_parts(above) else own_periods(above)
    lasting = [each for each in named if not fold(each.text).startswith("hien") and _lasts(above, each)]
    return [each for each in lasting if holds_at(above, each, len(above))]


def _lasts(text: str, mention: PeriodMention) -> bool:
    """Whether what follows may be of a time: not of that by which something is to be done, since when it is so, when a
    work was opened or something made known."""
    before = text[: mention.start]
    began = mention.kind == "day" and _BEGAN.search(before) is not None
    opened = mention.kind in ("day", "year") and _OPENED.search(before) is not None
    until = "đến " if fold(mention.text).startswith(("den ", "toi ")) else ""
    put_off = _PUT_OFF.search(before + until) is not None
    return not (began or opened or put_off or dates_a_name(text, mention)) and _DEADLINE.search(before) is None


def _without_asides(text: str, mentions: Sequence[PeriodMention]) -> Sequence[PeriodMention]:
    """ "Đến 24/01, có 620 dự án. Trong đó, tháng Một có 07 dự án. Các nước …": what comes then is of 24/01 again."""
    mentions = [each for each in mentions if _lasts(text, each)]
    plain = [each for each in mentions if not tells_parts(text, sentence_around(text, each.start)[0])]
    return plain or mentions


def holds_at(text: str, mention: PeriodMention, position: int) -> bool:
    """Whether a mention reaches as far as ``position``: out of no bracket that closed before it, but for one that says
    until when all of its sentence counts."""
    opened = open_bracket(text, mention.start)
    if opened < 0 or _DEFINED.search(text[:opened]):
        return True
    closed = text.find(")", mention.end)
    if closed < 0 or opened < position <= closed:
        return True
    begun, end = sentence_around(text, position)
    named = text[begun:opened]
    heads = begun <= opened < end and not find_figures(named) and not find_periods(named)
    return heads and _COUNTED_UNTIL.search(text[opened : mention.start]) is not None
