"""Names of things in a question, and whether a passage speaks of them.

"cửa khẩu Chi Ma" and "cửa khẩu Tân Thanh" differ in two syllables that no similarity weighs enough; a figure of
the one is never an answer about the other. Administrative units are matched as places, not here.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from answer.terms import folded_syllables
from ingest.report import Passage
from vietnamese.abbreviations import expansions

_NAMED = (
    "cửa khẩu|dự án|công ty|doanh nghiệp|khu công nghiệp|cụm công nghiệp|khu kinh tế|khu du lịch|khu đô thị|trường|chợ|"
    "đường|cầu|hồ|sông|suối|ga|cảng|bến xe|bệnh viện|nhà máy|trạm y tế|thủy điện|đền|chùa|lễ hội|thôn|bản|đồn|núi|đảo"
)
_NAME = re.compile(rf"\b(?:{_NAMED})(?=((?:\s+[^\W\d_]+){{1,5}}))")


def names_in(question: str) -> tuple[tuple[str, ...], ...]:
    """Folded syllables of each name that stands behind the noun that it names."""
    behind = (match.group(1).split() for match in _NAME.finditer(question[:1].lower() + question[1:]))
    named = (list(takewhile(_is_capitalised, words)) for words in behind)
    # "dự án FDI" is a kind of project, not one of that name.
    found = (folded_syllables(" ".join(words)) for words in named if not (len(words) == 1 and expansions(words[0])))
    return tuple(dict.fromkeys(name for name in found if name))


def names_stand_in(names: Sequence[tuple[str, ...]], passage: Passage) -> bool:
    """Whether each name stands, whole, in the passage or in what governs it."""
    if not names:
        return True
    said = (
        passage.text,
        passage.lead,
        passage.before,
        passage.caption,
        *passage.section,
        *passage.columns,
        *passage.parents,
    )
    text = f" {' '.join(syllable for part in said for syllable in folded_syllables(part))} "
    return all(f" {' '.join(name)} " in text for name in names)


def _is_capitalised(word: str) -> bool:
    """By the character itself: a range of letters such as "À-Ỹ" holds small ones too."""
    return word[0].isupper()
