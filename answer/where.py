"""Where: whether "ở đâu", "sân nào" is asked, and what a text must hold to tell it.

It says "tại", "thuộc", or names a place by its level or kind: "sân Hòa Bình".
"""

import re

from vietnamese.text import Spelling

WHERE_ASKED = Spelling(
    r"\b(?:ở đâu|tại đâu|chỗ nào|nơi nào"
    r"|(?:sân|(?<!thị )(?<!môi )(?<!lập )trường|địa bàn|khu vực|địa điểm|đường) nào)\b"
)
_TELLS_WHERE = Spelling(r"\b(?:tại|ở|thuộc|trên địa bàn|nằm trên)\b")
_PLACE = re.compile(
    r"\b(?:xã|phường|đặc khu|thị trấn|thôn|bản|huyện|quận|thị xã|thành phố|sân|khu vực|cửa khẩu|vùng|đường"
    r"|trường):?\s+(\w)",
    re.IGNORECASE,
)


def tells_where(text: str) -> bool:
    """Whether ``text`` says where, or names a place by its level or kind."""
    return _TELLS_WHERE.search(text) is not None or names_place(text)


def names_place(text: str) -> bool:
    """Whether a name stands behind a level or kind of place in ``text``."""
    return any(match.group(1).isupper() for match in _PLACE.finditer(text))
