"""Which end is asked for, and which one a sentence tells: "ít học sinh nhất" is no answer to "đông học sinh nhất".

A superlative is a degree and the "nhất" behind it, what is compared between them. Each degree has an opposite, and so
has a rise: "tăng mạnh nhất" and "giảm mạnh nhất" are two ends.
"""

from dataclasses import dataclass

from vietnamese.text import Spelling

_HIGH = "nhiều|lớn|cao|mạnh|đông|tốt|nhanh|rộng|dài|sâu|to|giàu|đắt|sớm|trẻ|nặng"
_LOW = "ít|nhỏ|thấp|kém|chậm|hẹp|ngắn|bé|nghèo|rẻ|muộn|già|yếu|nhẹ"
# Apart from its degree "nhất là" means "above all"; right behind it "cao nhất là 90 triệu đồng" tells the end.
_NHAT = r"(?<!thứ )(?<!hợp )(?<!thống )(?<!đồng )nhất\b(?! (?:trí|thể|là|quán|định))"
_SUPERLATIVE = Spelling(
    rf"(?:\b(tăng|giảm)(?: (?!(?:tăng|giảm)\b)\w+){{0,3}}? )?"
    rf"\b(?:({_HIGH})|({_LOW}))(?: nhất\b(?! (?:trí|thể|quán|định))"
    rf"|(?: (?!(?:nhất|{_HIGH}|{_LOW})\b)\w+){{1,4}}? {_NHAT})"
)
_LEADS = Spelling(r"\b(?:dẫn đầu|(?<!người )đứng đầu)\b")


@dataclass(frozen=True, slots=True)
class Pole:
    """``high``: the upper end; ``change``: "tăng" or "giảm" where it is that of a change, else ""."""

    high: bool
    change: str = ""

    def opposes(self, other: "Pole") -> bool:
        """Whether a sentence about one end cannot tell the other."""
        if self.change and other.change:
            return self != other
        return self.high != other.high


def poles_of(text: str) -> frozenset[Pole]:
    """The ends that NFC ``text`` speaks of."""
    said = (Pole(match.group(2) is not None, (match.group(1) or "").lower()) for match in _SUPERLATIVE.finditer(text))
    return frozenset((*said, *(Pole(high=True) for _ in _LEADS.finditer(text))))


def tells_pole(question: str, text: str) -> bool:
    """Whether a text may tell the end that a question asks for: it speaks of none, or of one that does not oppose."""
    asked, told = poles_of(question), poles_of(text)
    return not asked or not told or any(not each.opposes(want) for each in told for want in asked)
