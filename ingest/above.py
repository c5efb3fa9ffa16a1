"""What a paragraph said before a sentence, however far above: the opening of each earlier sentence.

"Tính chung 9 tháng, xảy ra 435 vụ. So với cùng kỳ, …. Trên đường bộ …" goes on about the nine months until another time
is named; "So với tháng trước, giá tăng 1%. Các nhóm tăng là: …. Các nhóm giảm là: …" about the month before. What is
listed behind an opening ("…; gạo tăng 2%; …") governs nothing and is left out. A paragraph "Trong đó: …" or one that
begins in mid-sentence goes on with the paragraph above it; "d) Văn hóa" is an item of its own.
"""

import re

from ingest.healing import is_item
from ingest.report import Block, Report
from vietnamese.words import sentences

LONGEST = 12  # sentences
_REACH = 6_000
_OPENING = 400
_GOES_ON = re.compile(
    r"(?:trong đó|cụ thể|bên cạnh đó|ngoài ra|ngược lại|tuy nhiên|đồng thời|riêng"
    r"|(?:các|một số|nhiều) (?:sản phẩm|mặt hàng|nhóm|ngành|loại|chỉ tiêu))\b",
    re.IGNORECASE,
)


def gone_on_with(report: Report) -> dict[int, tuple[str, ...]]:
    """By a block's start: the openings of the paragraph above it that it goes on with, and of those above that."""
    found: dict[int, tuple[str, ...]] = {}
    last: Block | None = None
    for block in report.blocks:
        paragraph = block.kind == "paragraph"
        if last is not None and paragraph and block.section == last.section:
            text = report.text[block.start : block.end]
            if (text[:1].islower() and not is_item(text)) or _GOES_ON.match(text):
                above = (*found.get(last.start, ()), *openings(report.text[last.start : last.end]))
                found[block.start] = above[-LONGEST:]
        last = block if paragraph else None
    return found


def openings(said: str) -> tuple[str, ...]:
    """Of each of the last sentences of ``said``: what it says before it goes on to list."""
    far = said[-_REACH:]
    found = sentences(far)[1 if len(far) < len(said) else 0 :]
    return tuple(_opening(far[each.start : each.end]) for each in found[-LONGEST:])


def _opening(sentence: str) -> str:
    """Up to the first ";" outside brackets; of a very long one whole phrases."""
    end = next(
        (
            sign.start()
            for sign in re.finditer(";", sentence)
            if sentence.count("(", 0, sign.start()) <= sentence.count(")", 0, sign.start())
        ),
        len(sentence),
    )
    opening = sentence[:end]
    return opening if len(opening) <= _OPENING else opening[:_OPENING].rpartition(", ")[0]
