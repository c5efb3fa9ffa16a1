"""Whether a sentence tells why what is asked about is so: it is told as an effect, not as the cause of something else.

"Do diện tích giảm nên sản lượng giảm" tells why the yield fell, and nothing of why the area did.
"""

from answer.held import says_nothing
from answer.terms import folded_syllables
from vietnamese.text import Spelling, blanked

_TELLS_WHY = Spelling(
    r"\b(?:do|vì|bởi|nguyên nhân|nhờ|(?<!bị )ảnh hưởng|dẫn đến|khiến|lý do|xuất phát từ|(?<!trở )(?<!cho )nên"
    r"|(?:chủ yếu|đóng góp)(?: \w+){0,2} (?:từ|ở))\b"
)
_AS = r"\b(?:do|vì|bởi vì|bởi|nhờ)\b"
_LEADS_ON = r",? (?:(?<!trở )(?<!cho )\bnên\b|\b(?:dẫn đến|dẫn tới|khiến|làm cho)\b)"
# "Do … nên …", "… khiến …", "… do …": which of the two groups is the cause, and which the effect.
_TOLD = (
    (Spelling(rf"{_AS}([^.;]+?){_LEADS_ON}([^.;]*)"), 1, 2),
    (Spelling(rf"(?:^|[.;] )([^.;]+?){_LEADS_ON}([^.;]*)"), 1, 2),
    (Spelling(rf"(?:^|[.;] )([^.;]+?) {_AS}([^.;,]+)"), 2, 1),
)


def tells_cause(question: str, text: str) -> bool:
    """Whether ``text`` tells a cause, of something else than what it leads on to where it is that which is asked."""
    if _TELLS_WHY.search(text) is None:
        return False
    asked = {word for word in folded_syllables(question) if not says_nothing(word)}
    for pattern, cause, effect in _TOLD:
        match = pattern.search(text)
        if match is not None and _is_only_cause(asked, *(text[slice(*match.span(at))] for at in (cause, effect))):
            # Within what leads on its own cause may be told: "diện tích giảm do hạn hán nên sản lượng giảm".
            other = blanked(text, [(match.start(), match.start(1)), (match.end(1), match.end())])
            return _TELLS_WHY.search(other) is not None
    return True


def _is_only_cause(asked: set[str], cause: str, effect: str) -> bool:
    """Whether what is asked stands in the cause, and less of it in the effect."""
    in_cause, in_effect = (asked.intersection(folded_syllables(said)) for said in (cause, effect))
    return in_cause > in_effect
