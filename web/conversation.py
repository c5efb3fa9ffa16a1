"""A question and the conversation so far → the growing conversation, ready to be shown.

Nothing here knows how the page is served. A question that cannot be asked, and an error that the reader can do
something about, become a notice in its place; a bug is left to rise.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from answer.answer import Answer, Turn
from answer.limits import QUESTION_LIMIT
from answer.record import Record, record_to_json
from errors import HoidapError, UsageError
from index.filter import EVERYTHING, Filter
from vietnamese.text import nfc
from web.feedback import rating_from
from web.library import Library
from web.render import answer_html, exchange_html, notice_html, pending_html, rating_html, record_html, stopped_html

KEPT_EXCHANGES = 30  # older ones leave the page
KEPT_TURNS = 8  # what a follow-up question can refer to

BUG_MESSAGE = "Hệ thống gặp lỗi khi trả lời câu hỏi này. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị."
THANKS = "Đã ghi nhận đánh giá. Người phụ trách sẽ xem lại trước khi dùng làm câu hỏi kiểm tra."


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """``answer`` is None while there is none, or none to rely on; ``body`` is HTML. ``busy``: more is to come.

    ``rated``: what the reader is told after having judged the answer. ``record``: what it came from, to take away.
    """

    number: int
    question: str
    body: str
    answer: Answer | None = None
    busy: bool = False
    rated: str = ""
    record: Record | None = None


Conversation = tuple[Exchange, ...]


def too_long(question: str) -> str | None:
    """Why a question is refused for its length; None when it is not."""
    if len(question) <= QUESTION_LIMIT:
        return None
    length, limit = (f"{count:,}".replace(",", ".") for count in (len(question), QUESTION_LIMIT))
    return f"Câu hỏi dài {length} ký tự, quá mức {limit} ký tự. Hãy rút ngắn hoặc tách thành nhiều câu hỏi."


def converse(
    library: Library, question: str, earlier: Conversation, chosen: Filter = EVERYTHING
) -> Iterator[Conversation]:
    """Yields the conversation with the question pending, then with each state of its answer.

    Yields nothing for a blank question.
    """
    question = nfc(question).strip()
    if not question:
        return
    number = earlier[-1].number + 1 if earlier else 1
    earlier = earlier[1 - KEPT_EXCHANGES :]
    exchange = Exchange(number=number, question=question, body=pending_html(), busy=True)
    yield (*earlier, exchange)
    try:
        answers = library.stream(question, turns(earlier), chosen)
        answer = next(answers)
        for further in answers:
            yield (*earlier, replace(exchange, body=answer_html(answer, complete=False)))
            answer = further
        record = library.record(question, turns(earlier), answer, chosen)
        whole = replace(answer, shown=())
        yield (*earlier, replace(exchange, body=answer_html(answer), answer=whole, record=record, busy=False))
    except HoidapError as error:
        yield (*earlier, replace(exchange, body=notice_html(str(error)), busy=False))


def stopped(conversation: Conversation) -> Conversation:
    """The conversation whose last answer the reader has stopped: what is there is shown, and never relied on."""
    if not conversation or not conversation[-1].busy:
        return conversation
    *earlier, last = conversation
    return (*earlier, replace(last, body=stopped_html(last.body), busy=False))


def turns(conversation: Conversation) -> tuple[Turn, ...]:
    """The answered exchanges that a follow-up question can refer to, oldest first."""
    answered = [
        Turn(question=exchange.question, answer=exchange.answer.text)
        for exchange in conversation
        if exchange.answer is not None
    ]
    return tuple(answered[-KEPT_TURNS:])


def after_bug(conversation: Conversation) -> Conversation:
    """The conversation whose last answer a bug has cut off: what was shown of it is not to be trusted."""
    if not conversation or not conversation[-1].busy:
        return conversation
    *earlier, last = conversation
    return (*earlier, replace(last, body=notice_html(BUG_MESSAGE), answer=None, busy=False))


def rated(library: Library, conversation: Conversation, sent: Mapping[str, Any]) -> Conversation:
    """With one answer judged: the judgement is kept before the reader is thanked for it."""
    try:
        rating = rating_from(sent)
        at = next(at for at, each in enumerate(conversation) if each.answer and each.number == sent.get("number"))
    except (UsageError, StopIteration):
        return conversation
    exchange = conversation[at]
    assert exchange.answer is not None
    try:
        library.rate(exchange.question, turns(conversation[:at]), exchange.answer, rating)
        said = THANKS
    except HoidapError as error:
        said = str(error)
    return (*conversation[:at], replace(exchange, rated=said), *conversation[at + 1 :])


def record_text(conversation: Conversation, number: object) -> str:
    """The record of one answer, as a file's text; "" where there is none."""
    records = [each.record for each in conversation if each.number == number and each.record is not None]
    return json.dumps(record_to_json(records[0]), ensure_ascii=False, indent=2) if records else ""


def conversation_html(conversation: Conversation) -> str:
    """All exchanges, oldest first."""
    return "".join(
        exchange_html(
            exchange.number,
            exchange.question,
            exchange.body + _below(exchange),
            busy=exchange.busy,
        )
        for exchange in conversation
    )


def _below(exchange: Exchange) -> str:
    """What can be done with an answer that is to be relied on."""
    if exchange.answer is None:
        return ""
    record = record_html(exchange.number) if exchange.record is not None else ""
    return record + rating_html(exchange.number, exchange.rated)
