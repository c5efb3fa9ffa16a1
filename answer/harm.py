"""The words of harm: what comes to people and to beasts, and what befalls fields, houses and goods.

"Diện tích đầm nuôi bị ngập 50 ha" is no area of ponds unless what was lost is asked for; of which event a harm is told
``answer/events.py`` sees.
"""

from vietnamese.text import Spelling

DEAD = "chết|tử vong|thiệt mạng"
HARMED = f"{DEAD}|bị thương|thương vong|mất tích"
"""What comes to people, as parts of a pattern: words of all of one meaning, and of all that happens to them."""
_HARM_ASKED = Spelling(rf"\b(?:{HARMED}|nạn nhân|thiệt hại|tổn thất|(?:số|bao nhiêu|mấy) vụ)\b")
_DAMAGE = Spelling(
    r"\b(?:thiệt hại|bị (?:ngập|đổ|hỏng|hư|chết|mất|úng|gãy|gẫy|sập|cuốn|tốc|nhiễm"
    r"|ảnh hưởng(?! (?:bởi|do|của|từ)(?: \d+)? (?:các )?(?:công trình|dự án|quy hoạch)\b))|mất trắng|ngập úng"
    r"|hư hỏng|tiêu (?:hủy|huỷ))\b"
)
_DAMAGE_ASKED = Spelling(
    r"\b(?:thiệt hại|bị|ngập|mất|úng|hư|hỏng|đổ|gãy|gẫy|chết|sập|cuốn|tốc|thiên tai|bão|lũ|lốc|dịch|sâu|hạn|sạt|mưa"
    r"|tiêu (?:hủy|huỷ)|mắc|bệnh|vòi rồng|dông|giông|lụt|động đất|rét|sương muối|triều cường|(?:hỏa|hoả) hoạn|quật|xô"
    r"|vùi|tàn phá|phá (?:hủy|huỷ)|ngã(?! (?:ba|tư|năm|bảy)\b)|trôi)\b"
)


def asks_harm(question: str) -> bool:
    """Whether a question asks for the victims or losses of an event, or for how many there were."""
    return _HARM_ASKED.search(question) is not None


def tells_damage(text: str) -> bool:
    """Whether a text tells of what was lost or spoilt."""
    return _DAMAGE.search(text) is not None


def asks_damage(question: str) -> bool:
    """Whether a question asks for that, or speaks of what brings it."""
    return _DAMAGE_ASKED.search(question) is not None
