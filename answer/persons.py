"""Names of people in a text: a Vietnamese family name with one to three given names behind it, no province."""

import re
from collections.abc import Iterator
from itertools import chain

from vietnamese.provinces import MERGERS

_FAMILIES = frozenset(
    (
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đoàn Lương Hà Cao Tạ "
        "Tô Chu Châu Triệu Nông Hứa Vi Lò Quách Thái Tống Kiều Lưu Nghiêm Phùng Đào Đàm Đồng La Lâm Mạc Ma Giàng Vàng "
        "Hầu Sùng Bế Lục Lô Vương Trương Thân Bạch Doãn Khuất Ninh Tăng Từ Viên Vừ Lường Cầm Đèo Lại Giáp"
    ).split()
)
_PROVINCES = frozenset(chain.from_iterable(MERGERS.values()))
_RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
_LONGEST = 4


def people_in(text: str) -> Iterator[str]:
    """The names of people in NFC ``text``, in order."""
    for run in _RUN.finditer(text):
        words = run.group().split()
        at = 0
        while at < len(words):
            end = at + 1
            while end < len(words) and end - at < _LONGEST and _is_name(words[end]):
                end += 1
            name = " ".join(words[at:end])
            if words[at] in _FAMILIES and end - at > 1 and " ".join(words[at : at + 2]) not in _PROVINCES:
                yield name
                at = end
            else:
                at += 1


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.isupper()
