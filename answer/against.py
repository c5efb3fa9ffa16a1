"""A question that sets one time against another that it names → a question for the figure of each.

"Tỷ giá tháng 3/2025 chênh bao nhiêu so với tháng 1/2025?", "IIP quý III có cao hơn quý II không?", "quý I/2024 và quý
II/2024, quý nào cao hơn?". What the reports themselves tell against that very base is asked for by ``change``. Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from answer.asking import HOW_MANY_WORDS
from answer.own_periods import narrowed
from answer.trend import outside_brackets
from vietnamese.periods import PeriodMention, find_periods
from vietnamese.text import Spelling, blanked

_HOW_MANY = Spelling(rf"\b(?:{HOW_MANY_WORDS})\b")
_SIZE = r"(?:cao|thấp|nhiều|ít|lớn|nhỏ|đông|nhanh|chậm|mạnh|sâu|kém|đắt|rẻ|dài|tốt)"
_SIDE = r"(?:của|ở|hồi|lúc|trong|vào|cuối|đầu|thời điểm|ngày|mức|kỳ|thì)"
_THAN = Spelling(
    rf"(?:(?:, )?\b(?:có )?(?:tăng |giảm )?(?:{_SIZE}(?: hơn)? (?:hay(?: là)?|hoặc) )?(?:{_SIZE} )?hơn(?: so với)?"
    rf"|\bso với|\bso|\bkém)(?: {_SIDE})* $"
)
_WHICH_TIME = Spelling(
    rf"[,:]? (?:thì )?(?:tháng|quý|năm|kỳ|thời điểm|giai đoạn|lúc|bên) nào (?:có )?(?:[a-zà-ỹđ]+ ){{0,3}}?{_SIZE} hơn\b"
)
_JOINS = Spelling(r"^ ?(?:,|và|với|hay|so với) ?(?:của |ở |hồi |trong )?$")
# The growth itself is set against another: "tăng cao hơn", "tốc độ tăng", "mỗi quý tăng bao nhiêu".
_OF_GROWTH = Spelling(
    r"\b(?:tăng|giảm)(?: trưởng)? (?:nhanh|cao|mạnh|chậm|thấp|sâu|nhiều|ít) (?:hơn|hay)\b|\btăng trưởng\b"
    r"|\b(?:tốc độ|mức) (?:tăng|giảm)\b|\b(?:mỗi|từng) [a-zà-ỹđ]+ (?:tăng|giảm)\b"
)
_GROWS = Spelling(r"\b(?:tốc độ |mức )?(?:tăng trưởng|tăng|giảm)\b")
_EACH = Spelling(r"\b(?:cụ thể )?(?:mỗi|từng) (?:kỳ|tháng|quý|năm|thời điểm|mốc|lúc|bên|giai đoạn|thời kỳ)\b")
_HOW = Spelling(r"\b(?:như )?(?:thế nào|ra sao)(?=[ ?.]*$)|^so sánh\b|\bso sánh\b")
_WAYS = rf"(?:tăng|giảm|{_SIZE}|hơn)(?: lên| đi| thêm)?(?: hơn)?"
_NOT_THE_LEVEL = Spelling(
    rf"(?:, )?\b(?:có )?{_WAYS}(?: hay(?: là)? | hoặc )(?:{_WAYS}|không)\b"
    rf"|(?:, )?\b(?:có )?(?:tăng |giảm )?{_SIZE} hơn\b"
    r"|\b(?:chênh(?: lệch)?(?: nhau)?|biến động|thay đổi|hơn kém|hơn|kém)\b"
    rf"|(?:, )?\b(?:có )?(?:tăng|giảm)(?: lên| đi| thêm)?(?=,? *(?:khoảng )?(?:{HOW_MANY_WORDS})\b)"
    r"|(?:, )?\b(?:có )?(?:tăng|giảm)(?: lên| đi| thêm)?(?= *(?:hay |phải )?(?:không|chưa)?[ ?.,]*$)"
    r"|\b(?:như )?(?:thế nào|ra sao)(?=[ ?.]*$)|^so sánh\b|\bcụ thể\b|\b(?:hay |phải )?không(?=,|[ ?.]*$)|\bgiữa (?=\d)"
)
_PLAINLY = Spelling(r"(?<!hay )\b(?:tăng|giảm)\b(?! (?:hay|hoặc)\b)")
_OTHERWISE = Spelling(rf"\bchênh\b|\b{_SIZE} hơn\b|\bhơn\b|\bkhông(?=[ ?.]*$)|\b(?:cao|nhiều) hay\b")
_BEFORE_ASKING = re.compile(rf" *,(?= (?:{HOW_MANY_WORDS})\b)", re.IGNORECASE)
_RATES = Spelling(r"\btỷ lệ\b|\bti lệ\b|\btỷ trọng\b|\btỉ lệ\b|\bđiểm\b")
# "Thu ngân sách tháng 3 là bao nhiêu, cao hay thấp hơn tháng 2?"
_LEVEL_ASKED = Spelling(
    r"(?<!tăng )(?<!giảm )(?<!chênh )(?<!lệch )(?<!hơn )(?<!kém )(?<!lên )(?<!thêm )(?<!đi )(?<!xuống )(?<!bằng )"
    rf"\b(?:{HOW_MANY_WORDS})\b[^,?]*(?:,| và )"
)
_PER_CENT = Spelling(r"(?<=\b(?:bao nhiêu)) (?:điểm )?(?:%|phần trăm\b)")


# What asks for no figure at all: a reason, which of several.
_ASKS_ELSE = Spelling(r"(?<!thế )\b(?:nào|gì|ai|nguyên nhân|lý do)\b|\b(?:vì|tại|do) (?:sao|đâu)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """``level``: the question for the figure of one time by itself, with the first of its ``times`` that it names.

    ``times``: the base, then what is set against it. ``each``: the figure of each is asked for, not only what lies
    between. ``growth``: the figures are growths. ``change``: the question for what lies between, "" where that of
    growths is meant, which no report tells.
    """

    level: str
    change: str
    times: tuple[PeriodMention, PeriodMention]
    each: bool
    growth: bool


def against(question: str) -> Against | None:
    """None where no two times that the question names are set against each other."""
    found = outside_brackets(question, find_periods(question, asked=True))
    mentions = [narrowed(question, each) for each in found]
    if _ASKS_ELSE.search(blanked(question, [match.span() for match in _WHICH_TIME.finditer(question)])):
        return None
    pair = _which_of(question, mentions) or _one_to_another(question, mentions)
    if pair is None:
        return None
    base, own, left_out = pair
    growth = _OF_GROWTH.search(question) is not None
    level = _level(blanked(question, [left_out]), growth=growth)
    plainly = _PLAINLY.search(question) is not None and _OTHERWISE.search(question) is None
    changed = _HOW_MANY.search(level)
    otherwise = ""
    if changed is not None:
        asked = f"tăng hay giảm {level[changed.start() :].strip(' ?.')}"
        otherwise = f"{level[: changed.start()]}{asked} so với {base.text}?"
    which = _WHICH_TIME.search(question) is not None
    each = which or _EACH.search(question) is not None or _LEVEL_ASKED.search(f"{question[: left_out[0]]},") is not None
    each = each or (_HOW.search(question) is not None and _PLAINLY.search(question) is None)
    return Against(
        level=level,
        change="" if which or (growth and each) else question if plainly else otherwise,
        times=_of_one_calendar(base, own),
        each=each,
        growth=growth,
    )


def _which_of(
    question: str, mentions: Sequence[PeriodMention]
) -> tuple[PeriodMention, PeriodMention, tuple[int, int]] | None:
    """ "Quý I/2024 và quý II/2024, quý nào cao hơn?": the first is as good a base as the second."""
    if _WHICH_TIME.search(question) is None:
        return None
    for one, other in pairwise(mentions):
        if (
            _JOINS.search(question[one.end : other.start])
            and one.kind == other.kind
            and not (one.relative or other.relative)
        ):
            return one, other, (one.end, other.end)
    return None


def _one_to_another(
    question: str, mentions: Sequence[PeriodMention]
) -> tuple[PeriodMention, PeriodMention, tuple[int, int]] | None:
    """The base that follows "so với" or "hơn", and the only other time that is named."""
    bases = [(each, than) for each in mentions if (than := _THAN.search(question[: each.start])) and not each.relative]
    if len(bases) != 1:
        return None
    base, than = bases[0]
    others = [each for each in mentions if each is not base]
    if len(others) != 1 or (others[0].relative and others[0].relative != "cuối năm"):
        return None
    return base, others[0], (than.start(), base.end)


def _level(text: str, *, growth: bool) -> str:
    """The question without all that sets its time against another, asking for one figure."""
    taken = [match.span() for pattern in (_EACH, _WHICH_TIME) for match in pattern.finditer(text)]
    text = blanked(text, taken)
    text = blanked(text, [match.span() for match in _NOT_THE_LEVEL.finditer(text)])
    text = _BEFORE_ASKING.sub("", " ".join(text.split())).replace(" ,", ",").strip(" ?.,")
    asking = list(_HOW_MANY.finditer(text))
    if len(asking) > 1:
        text = text[: asking[1].start()].rpartition(",")[0] or text[: asking[1].start()]
        text = text.strip(" ,")
    if not asking:
        text = f"{text} bao nhiêu"
    if growth and not _GROWS.search(text):
        at = next(iter(_HOW_MANY.finditer(text))).start()
        text = f"{text[:at]}tăng {text[at:]}"
    if not growth:
        points = _RATES.search(text) is not None
        text = "".join(_without_per_cent(text, points=points))
    return f"{text}?"


def _without_per_cent(text: str, *, points: bool) -> str:
    for match in _PER_CENT.finditer(text):
        return f"{text[: match.start()]}{' %' if points else ''}{text[match.end() :]}"
    return text


def _of_one_calendar(base: PeriodMention, own: PeriodMention) -> tuple[PeriodMention, PeriodMention]:
    """Where one names no year, it is the nearest on its side of the other: a base lies before."""
    one, other = base.last_month or 12, own.last_month or 12
    if base.year is None and own.year is not None and not base.relative:
        base = replace(base, year=own.year if one < other or base.kind != own.kind else own.year - 1)
    elif own.year is None and base.year is not None and not own.relative:
        own = replace(own, year=base.year if one < other else base.year + 1)
    return base, own
