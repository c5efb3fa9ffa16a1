"""Questions about the archive itself, answered from the index's own list: greetings, help, reports, the newest."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from answer.answer import Answer, AnswerFigure
from answer.cite import Citations
from answer.compose import report_name, scope
from answer.find import Searcher
from index.hit import ReportCard
from vietnamese.text import fold, nfc

_LISTED = 12
_POLITE = r"(?:\s+(?:a|ah|nhe|ban|em|anh|chi|oi|voi|toi|minh|di|cac ban|moi nguoi))*[\s!.?]*"
_GREETING = re.compile(rf"(?:xin )?(?:chao|hello|hi|alo|kinh chao){_POLITE}")
_THANKS = re.compile(rf"(?:xin |toi |em )?(?:cam on|thanks|thank you)(?: (?:ban |anh |chi |cac ban )?nhieu)?{_POLITE}")
_HELP = re.compile(
    rf"(?:giup|tro giup|huong dan|help)(?: su dung)?{_POLITE}"
    r"|(?:ban|he thong|may) (?:la ai|lam duoc gi|biet gi|tra loi duoc gi|giup duoc gi).*"
    r"|(?:hoi|su dung|dung) (?:nhu )?the nao\W*"
)
_LIST = re.compile(
    r"(?:(?:hien )?(?:dang )?co |liet ke |danh sach |xem |cho xem |cho toi xem )(?:nhung |cac |bao nhieu )?bao cao"
    r"(?: nao| gi)?(?: trong (?:kho|he thong|chi muc))?\W*|nhung bao cao nao\W*|kho bao cao\W*"
)
_NEWEST = re.compile(
    r"(?:cho xem |xem )?(?:bao cao|ky bao cao) (?:nao )?(?:la )?(?:moi nhat|gan nhat|gan day nhat)(?: la gi| nao)?\W*"
)

HELP = (
    "Hãy hỏi về số liệu hoặc nội dung trong các báo cáo đã lập chỉ mục, nêu rõ chỉ tiêu, địa bàn và kỳ báo cáo, ví dụ: "
    "“tỷ lệ giải ngân vốn đầu tư công quý I?”. Mỗi con số đều kèm trích dẫn để đối chiếu; "
    "báo cáo không nêu thì câu trả lời sẽ nói rõ là không có.\n\n"
    "Cũng có thể hỏi “có những báo cáo nào?” hoặc “báo cáo mới nhất?”."
)
NOTHING = "Chưa có báo cáo nào để hỏi. Hãy nhờ người quản trị nạp báo cáo hoặc cấp quyền xem."


def catalog_answer(question: str, searcher: Searcher) -> Answer | None:
    """None when the question is about the reports' contents."""
    plain = _plain(question)
    if _THANKS.fullmatch(plain):
        return Answer(question=question, text="Rất vui được hỗ trợ.")
    if _GREETING.fullmatch(plain):
        return Answer(question=question, text=f"Xin chào! {HELP}")
    if _HELP.fullmatch(plain):
        return Answer(question=question, text=HELP)
    listed, newest = _LIST.fullmatch(plain), _NEWEST.fullmatch(plain)
    if (listed or newest) and not searcher.reports():
        return Answer(question=question, text=NOTHING, reason="no_evidence")
    if listed:
        return _listing(question, searcher)
    if newest:
        return _newest(question, searcher)
    return None


def speaks_of_the_archive(question: str) -> bool:
    """Whether ``catalog_answer`` answers it; such a turn neither leans on others nor is leant on."""
    return any(pattern.fullmatch(_plain(question)) for pattern in (_THANKS, _GREETING, _HELP, _LIST, _NEWEST))


def newest_first(cards: Sequence[ReportCard]) -> list[ReportCard]:
    """By the end of the period that they report on, else by date of issue."""
    return sorted(cards, key=lambda card: (_told_until(card), card.source), reverse=True)


def _plain(question: str) -> str:
    return re.sub(r"\s+", " ", fold(nfc(question))).strip()


def _listing(question: str, searcher: Searcher) -> Answer:
    cards = newest_first(searcher.reports())
    citations = Citations()
    lines = [_line(card, citations, searcher) for card in cards[:_LISTED]]
    count = AnswerFigure(
        text=f"{len(cards)} báo cáo",
        value=Decimal(len(cards)),
        unit="báo cáo",
        citation=1,
        asked=True,
        computed="số báo cáo trong chỉ mục",
    )
    more = f"\n\nVà các báo cáo cũ hơn, ngoài {_LISTED} báo cáo mới nhất ở trên." if len(cards) > _LISTED else ""
    shown = AnswerFigure(
        text=f"{_LISTED} báo cáo",
        value=Decimal(_LISTED),
        unit="báo cáo",
        citation=1,
        asked=False,
        computed="số báo cáo được liệt kê",
    )
    return Answer(
        question=question,
        text=f"Chỉ mục có **{count.text}**.\n\n" + "\n\n".join(lines) + more,
        figures=(count, shown) if more else (count,),
        citations=citations.all(),
    )


def _newest(question: str, searcher: Searcher) -> Answer:
    cards = newest_first(searcher.reports())
    citations = Citations()
    line = _line(cards[0], citations, searcher)
    return Answer(question=question, text=f"Báo cáo mới nhất: {line}", citations=citations.all())


def _line(card: ReportCard, citations: Citations, searcher: Searcher) -> str:
    """The report's name, place and period; cited with its own first lines."""
    opening = searcher.passages(card.source, 0, 1) or searcher.passages(card.source, 0, 2000)
    marker = citations.add(opening[0], card)
    return f"{report_name(card)} ({scope(card, card.letterhead.period)}) [{marker}]."


def _told_until(card: ReportCard) -> date:
    head = card.letterhead
    return head.period.end if head.period else head.issued or date.min
