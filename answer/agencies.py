"""Who acts: agencies, offices and their heads that a text names, and the one that a heading or a lead speaks for.

"2.8. Sở Tư pháp" stands above the sentences that say what this department does, each beginning with the verb; the
agencies inside them ("phối hợp với Bộ Tư pháp") are others. A table has them in a column of their own.
"""

import re
from collections.abc import Iterator

from answer.cite import outline_width
from answer.terms import folded_syllables
from ingest.report import Passage
from vietnamese.text import Spelling, fold

_LONGEST_HEADING = 90
_NAME = 3
"""How many words of an agency's name tell it from another's."""
# Nouns of agencies with a name behind them: "Sở Tư pháp"; the word right behind it is in capitals.
_NAMED = (
    "bộ|sở|ban|cục|chi cục|tổng cục|vụ|viện|hội|đoàn|đội|phòng|quỹ|đài|báo|thuế|tập đoàn|tổng công ty|đảng ủy"
    "|đảng uỷ|tòa án|toà án|liên danh"
)
# Those with common words between: "Công ty cổ phần A", "Ngân hàng nhà nước khu vực XII", "Công an tỉnh".
_DESCRIBED = (
    "công ty|ngân hàng|kho bạc|trung tâm|bệnh viện|trường|học viện|trạm|chi nhánh|liên minh|liên đoàn|văn phòng"
    "|công an|thanh tra|hợp tác xã|doanh nghiệp|hải quan|bảo hiểm xã hội|tổ chức|bảo tàng|nhà hát|thư viện|câu lạc bộ"
    "|nhà xuất bản|nhà văn hóa|nhà máy"
)
_DESCRIPTION = re.compile(
    r"(?: (?:cổ phần|tnhh|một thành viên|nhà nước|khu vực|tỉnh|huyện|xã|phường|thành phố|trung ương|y tế|đa khoa"
    r"|tiểu học|trung học|cơ sở|phổ thông|mầm non|dịch vụ|công|hành chính|thương mại|đầu tư|xây dựng"
    r"|may|dệt may|giày|gỗ|thép|điện|điện tử|điện lực|cấp nước|môi trường|lâm nghiệp|thủy lợi|thuỷ lợi|sản xuất"
    r"|chế biến|thực phẩm|vận tải|xăng dầu|dược|chứng khoán)\b)*",
    re.IGNORECASE,
)
_LEVEL = re.compile(r" (?:tỉnh|huyện|xã|phường|thành phố|trung ương|nhà nước)\b", re.IGNORECASE)
# Roles, of which each place has one.
_ROLES = (
    r"(?:ủy|uỷ) ban nhân dân|ubnd|hđnd|hội đồng|quốc hội|chính phủ|thủ tướng|bộ trưởng|(?:phó )?chủ tịch"
    r"|(?:phó )?giám đốc|cục trưởng|bí thư|trưởng (?:ban|phòng|đoàn)|người đứng đầu|bảo hiểm xã hội|mặt trận tổ quốc"
    r"|(?:tỉnh|huyện|thành|đảng) (?:ủy|uỷ)|(?:tỉnh|huyện|thành) đoàn|các (?:sở|bộ|địa phương)"
    r"|cơ quan (?!nào\b|liên quan\b|có liên quan\b|có thẩm quyền\b)\w+"
    r"|bộ chỉ huy|bộ tư lệnh|viện kiểm sát|kiểm toán|cơ sở khám bệnh|chủ đầu tư|nhà thầu"
    r"|người sử dụng lao động"
)
_NOUN = re.compile(rf"\b(?:(?P<named>{_NAMED})|(?P<described>{_DESCRIBED})|(?P<role>{_ROLES}))\b", re.IGNORECASE)
_DOERS = Spelling(r"\b(?:chủ trì|phụ trách|đầu mối|trách nhiệm|(?:cơ quan|đơn vị) thực hiện)\b")
_WORDS = re.compile(r"[ :]+(?P<first>[^\W\d_]+)(?:[ ,&–-]+[^\W\d_]+){0,3}")
_LEADS_IN = re.compile(
    r"^(?:(?:giao|đối với|trách nhiệm(?: của)?|đề nghị|yêu cầu|nhiệm vụ của|các)\s+)*", re.IGNORECASE
)


def governing_agency(passage: Passage) -> str:
    """The agency whose heading or lead stands above a sentence, as written, without its number; "" where none does."""
    for said in (passage.lead, *passage.section[-1:]):
        named = _LEADS_IN.sub("", said[outline_width(said) :].strip(" :*."))
        first = next(_found(named), None)
        if len(named) <= _LONGEST_HEADING and first is not None and named.startswith(first):
            return named
    return ""


def names_agency(passage: Passage, question: str, kind: str = "") -> bool:
    """Whether a passage, or what stands above it, names an agency that ``question`` does not name itself.

    ``kind``: "sở", "bộ": no other one answers.
    """
    said = f" {' '.join(folded_syllables(question))} "
    heading = governing_agency(passage)
    named = (*_found(passage.text), *_doers(passage), *([heading] if heading else ()))
    return any(
        _is_of_kind(name, kind) and f" {' '.join(folded_syllables(name)[:_NAME])} " not in said for name in named
    )


def _doers(passage: Passage) -> Iterator[str]:
    """What a row of a table holds in its column for who does it."""
    cells = passage.text.split(" | ")
    if passage.kind == "row" and len(cells) == len(passage.columns):
        told = zip(cells, passage.columns, strict=True)
        yield from (cell for cell, column in told if _DOERS.search(column) and any(map(str.isalpha, cell)))


def _found(text: str) -> Iterator[str]:
    """The agencies of a text, each from its noun on, at most a few words of its name."""
    for match in _NOUN.finditer(text):
        if match["role"]:
            yield text[match.start() : match.end()]
            continue
        described = _DESCRIPTION.match(text, match.end()) if match["described"] else None
        start = described.end() if described else match.end()
        behind = _WORDS.match(text, start)
        if behind is not None and behind["first"][0].isupper():
            yield text[match.start() : behind.end()]
        elif match["described"] and _LEVEL.match(text, match.end()):
            yield text[match.start() : start]


def _is_of_kind(name: str, kind: str) -> bool:
    return not kind or fold(name).startswith(fold(kind))
