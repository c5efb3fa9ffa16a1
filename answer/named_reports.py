"""Which report a question names by its time: "theo báo cáo 4 tháng năm 2024", "(thông báo tháng 11/2025)".

Such a time tells which report is meant; the figures in it may be of other times, and with another time beside it
("số hộ nghèo cuối năm 2023 trong báo cáo tháng 2/2024") only that one is asked for.
"""

from collections.abc import Sequence
from datetime import date

from index.hit import ReportCard
from ingest.report import Letterhead
from vietnamese.periods import Period, PeriodMention
from vietnamese.text import Spelling, fold
from vietnamese.words import Span

_KINDS = r"báo cáo|bc|thông báo|kết luận|nghị quyết|quyết định|chỉ thị|công văn|công điện|nghị định|thông tư"
_REPORT = frozenset(("bao cao", "bc"))
# What introduces a document as a source, not as a thing that is counted or written: "theo", "trong", a bracket.
_INTRODUCED = (
    r"(?:^|(?<=\()|(?<=[,;:] )|\b(?:(?:(?:được )?(?:nêu|ghi|công bố) )?(?:ở|trong|tại)|theo|căn cứ(?: vào)?|của|qua|như"
    r"|(?:tính )?(?:đến|tới)|từ|giữa|và|với|(?:tại )?thời điểm) )"
)
# Groups: the kind of document; the words between that and the time.
_DOCUMENT = Spelling(
    rf"{_INTRODUCED}(?:(?:các|những|bản|văn bản) )*({_KINDS})"
    rf"((?: [^\s,;:?()]+){{0,14}}?) (?:ngày |của |kỳ )*$"
)
# A clause between the document and the time says something of its own: "báo cáo nêu tổng thu tháng 2".
_SAYS = Spelling(
    r"\b(?:bao nhiêu|mấy|nào|có|đạt|là|tăng|giảm|được|cho biết|cho thấy|nêu|ghi|thì|xử phạt|tài chính|quyết toán|thuế"
    r"|kế hoạch|dự toán|số liệu|thu|chi)\b"
)


# Whose report it is, where every place has such a one: the place alone tells which.
_ISSUED_BY = Spelling(r"^ (?:này )?(?:của|do) (?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\b")
# "Báo cáo 9 tháng ghi số hộ nghèo là bao nhiêu?": that it says so is said of the report.
_TELLS = Spelling(r"^,? (?:có |thì )?(?:ghi|nêu|cho biết|cho thấy|công bố|đưa ra|viết|nói)(?: (?:rằng|rõ|là|nhận))*\b")
# "quyết định về học phí năm 2025" is told by its subject, and the year is a part of that.
_ABOUT = Spelling(r"^ (?:về|phê duyệt|quy định|ban hành|công bố)\b")


def report_named(text: str, mention: PeriodMention) -> Span | None:
    """Where a question names the document whose time ``mention`` tells, that, "của UBND" and "ghi" behind it included.

    None where the time is no document's.
    """
    before = _DOCUMENT.search(text[: mention.start])
    if before is None or _SAYS.search(before[2]):
        return None
    if fold(before[1]) not in _REPORT and (_ABOUT.search(before[2]) or _is_numbered(before[2], mention)):
        return None
    end = mention.end
    for behind in (_ISSUED_BY, _TELLS):
        said = behind.search(text[end:])
        end += said.end() if said else 0
    return Span(start=before.start(), end=end)


def _is_numbered(between: str, mention: PeriodMention) -> bool:
    """ "Theo Nghị định 12 sáu tháng chi bao nhiêu?": one with a number is of a day, and six months are of what it
    brought."""
    return any(map(str.isdigit, between)) and mention.kind not in ("day", "month", "year")


def is_periodic(text: str, mention: PeriodMention) -> bool:
    """Whether the named document is a report on that very time, and no notice that was only issued in it."""
    before = _DOCUMENT.search(text[: mention.start])
    return before is not None and fold(before[1]) in _REPORT


def reports_of(times: Sequence[Period], cards: Sequence[ReportCard], *, periodic: bool) -> tuple[str, ...]:
    """The sources of the reports on one of the ``times``; of other documents, and where none is, those issued in it.

    No report that was issued in October is "nghị quyết tháng 10".
    """
    on = tuple(card.source for card in cards if any(_is_on(time, card.letterhead) for time in times))
    documents = [card for card in cards if periodic or fold(card.letterhead.kind or "") not in _REPORT]
    issued = tuple(card.source for card in documents if any(_is_issued_in(time, card.letterhead) for time in times))
    return (on or issued) if periodic else (issued or on)


def _is_on(time: Period, head: Letterhead) -> bool:
    """A report on the third quarter is that on nine months: both end then."""
    return head.period is not None and head.period.end == time.end


def _is_issued_in(time: Period, head: Letterhead) -> bool:
    issued: date | None = head.issued
    return issued is not None and time.start <= issued <= time.end
