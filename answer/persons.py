"""Names of people in a text: a Vietnamese family name with one to three given names behind it, no province.

And whether a question asks for one: "… là ai?" does, unless what is asked for may be a body or many.
"""

import re
from collections.abc import Iterator
from itertools import chain

from vietnamese.provinces import MERGERS
from vietnamese.text import Spelling

_FAMILIES = frozenset(
    (
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đoàn Lương Hà Cao Tạ "
        "Tô Chu Châu Triệu Nông Hứa Vi Lò Quách Thái Tống Kiều Lưu Nghiêm Phùng Đào Đàm Đồng La Lâm Mạc Ma Giàng Vàng "
        "Hầu Sùng Bế Lục Lô Vương Trương Thân Bạch Doãn Khuất Ninh Tăng Từ Viên Vừ Lường Cầm Đèo Lại Giáp"
    ).split()
)
_PROVINCES = frozenset(chain.from_iterable(MERGERS.values()))
_WHO_IS = Spelling(r"\blà ai\b|\bai là\b")
_BODIES_OR_MANY = Spelling(
    r"\b(?:chủ đầu tư|chủ sở hữu|chủ thể|nhà thầu|nhà đầu tư|nhà tài trợ|đơn vị|cơ quan|tổ chức|doanh nghiệp|đối tác"
    r"|bên|đối tượng|khách|những|các|nhóm|gồm|hưởng|hỗ trợ|được miễn|được giảm|áp dụng|thụ hưởng|chủ trì|đầu mối"
    r"|phụ trách|phối hợp|trách nhiệm|thẩm quyền|thực hiện|nạn nhân)\b"
)
# An office does so, whoever holds it: "ai là người phê duyệt quy hoạch?"
_BY_OFFICE = Spelling(
    r"\b(?:ai là (?:người )?|ai |người )(?:có (?:thẩm )?quyền )?"
    r"(?:quyết định|phê duyệt|công nhận|thẩm định|ban hành|cấp phép|cho phép)\b"
)
# What is called by a person's name: "Trường THPT Chuyên Nguyễn Trãi", "đường Trần Phú".
_NAMED_AFTER = frozenset("chuyên thpt thcs th ptdtnt trường đường phố giải cúp quỹ viện hầm".split())
_TITLE = re.compile(
    r"\b(?:[Đđ]ồng chí|đ/c|[Ôô]ng|[Bb]à|[Tt]hủ tướng(?: Chính phủ)?|[Cc]hủ tịch(?: \w+){0,3}?|[Bb]í thư|[Gg]iám đốc)"
    r"((?: \w+){2,4})"
)
_RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
_LONGEST = 4


def asks_person(question: str) -> bool:
    """Whether one person is asked for: "người đạt giải nhất là ai?", not "chủ đầu tư là ai?"."""
    of_no_person = _BODIES_OR_MANY.search(question) or _BY_OFFICE.search(question)
    return _WHO_IS.search(question) is not None and of_no_person is None


def names_with_title(text: str) -> bool:
    """A title with a name of two words at least behind it: "đồng chí Nguyễn Văn A"."""
    behind = (match.group(1).split() for match in _TITLE.finditer(text))
    return any(all(word[0].isupper() for word in words[:2]) for words in behind)


def people_in(text: str) -> Iterator[str]:
    """The names of people in NFC ``text``, in order; not by which a school or a street is called."""
    for run in _RUN.finditer(text):
        words = run.group().split()
        at = 0
        while at < len(words):
            end = at + 1
            while end < len(words) and end - at < _LONGEST and _is_name(words[end]):
                end += 1
            name = " ".join(words[at:end])
            if words[at] in _FAMILIES and end - at > 1 and " ".join(words[at : at + 2]) not in _PROVINCES:
                if not at or words[at - 1].lower() not in _NAMED_AFTER:
                    yield name
                at = end
            else:
                at += 1


def _is_name(word: str) -> bool:
    return word[0].isupper() and not word.isupper()
