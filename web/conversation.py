"""A question and the conversation so far → the growing conversation, ready to be shown.

Nothing here knows how the page is served. A question that cannot be asked, and an error that the reader can do
something about, become a notice in its place; a bug is left to rise.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from answer.answer import Answer, Turn
from errors import HoidapError
from vietnamese.text import nfc
from web.library import Library
from web.render import answer_html, exchange_html, notice_html, pending_html

QUESTION_LIMIT = 2_000  # characters
KEPT_EXCHANGES = 30  # older ones leave the page
KEPT_TURNS = 8  # what a follow-up question can refer to

BUG_MESSAGE = "Hệ thống gặp lỗi khi trả lời câu hỏi này. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị."


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """``answer`` is the answer's text, None while there is none; ``body`` is HTML."""

    number: int
    question: str
    body: str
    answer: str | None = None


Conversation = tuple[Exchange, ...]


def too_long(question: str) -> str | None:
    """Why a question is refused for its length; None when it is not."""
    if len(question) <= QUESTION_LIMIT:
        return None
    length, limit = (f"{count:,}".replace(",", ".") for count in (len(question), QUESTION_LIMIT))
    return f"Câu hỏi dài {length} ký tự, quá mức {limit} ký tự. Hãy rút ngắn hoặc tách thành nhiều câu hỏi."


def converse(library: Library, question: str, earlier: Conversation) -> Iterator[Conversation]:
    """Yields the conversation with the question pending, then with each state of its answer.

    Yields nothing for a blank question.
    """
    question = nfc(question).strip()
    if not question:
        return
    number = earlier[-1].number + 1 if earlier else 1
    earlier = earlier[1 - KEPT_EXCHANGES :]
    exchange = Exchange(number=number, question=question, body=pending_html())
    yield (*earlier, exchange)
    try:
        for answer in library.stream(question, turns(earlier)):
            yield (*earlier, replace(exchange, body=_body(library, answer, number), answer=answer.text))
    except HoidapError as error:
        yield (*earlier, replace(exchange, body=notice_html(str(error))))


def turns(conversation: Conversation) -> tuple[Turn, ...]:
    """The answered exchanges that a follow-up question can refer to, oldest first."""
    answered = [
        Turn(question=exchange.question, answer=exchange.answer)
        for exchange in conversation
        if exchange.answer is not None
    ]
    return tuple(answered[-KEPT_TURNS:])


def after_bug(conversation: Conversation) -> Conversation:
    """The conversation whose last answer a bug has cut off: what was shown of it is not to be trusted."""
    if not conversation:
        return conversation
    *earlier, last = conversation
    return (*earlier, replace(last, body=notice_html(BUG_MESSAGE), answer=None))


def conversation_html(conversation: Conversation) -> str:
    """All exchanges, oldest first."""
    return "".join(exchange_html(exchange.number, exchange.question, exchange.body) for exchange in conversation)


def _body(library: Library, answer: Answer, number: int) -> str:
    contexts = [library.context(citation) for citation in answer.citations]
    return answer_html(answer, contexts, number)
