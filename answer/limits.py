"""Questions that no search is started for: empty ones, and texts that are no question."""

from answer.answer import Answer
from vietnamese.text import nfc

QUESTION_LIMIT = 2_000  # characters
TOO_LONG = "Câu hỏi quá dài. Hãy rút gọn còn một hai câu, nêu chỉ tiêu, địa bàn và kỳ báo cáo cần hỏi."
NO_INDICATOR = "Câu hỏi chưa nêu chỉ tiêu hay nội dung cần hỏi. Hãy nêu chỉ tiêu, địa bàn và kỳ báo cáo."
EMPTY = "Câu hỏi trống. Hãy nêu chỉ tiêu, địa bàn và kỳ báo cáo cần hỏi."


def unusable(question: str) -> Answer | None:
    """A refusal for a question that cannot be searched; it repeats no more of it than the limit."""
    if len(question) > QUESTION_LIMIT:
        return Answer(question=question[:QUESTION_LIMIT], text=TOO_LONG, reason="off_topic")
    if not any(character.isalnum() for character in nfc(question)):
        return Answer(question=question, text=EMPTY, reason="off_topic")
    return None
