"""Who: whether a person or an agency is asked for, and what a sentence must hold to tell it.

"Sở Tư pháp chủ trì, phối hợp với Bộ Tư pháp" names two; the one in charge stands before the verb.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from answer.agencies import governing_agency, names_agency
from answer.persons import people_in
from answer.where import names_place
from ingest.report import Passage
from vietnamese.text import Spelling, fold

WHO_ASKED = Spelling(r"\bai\b|\b(?:người|đồng chí|ông|bà|bộ trưởng|chủ tịch|giám đốc) nào\b")
AGENCY_ASKED = Spelling(
    r"\b(?:((?<!cơ )(?<!trụ )sở|(?<!cán )(?<!đường )bộ|cục|(?<!bệnh )(?<!học )viện|(?<!lễ )(?<!xã )hội|tập đoàn|công ty"
    r"|ngân hàng|ban(?! hành)|phòng)|cơ quan|đơn vị|tổ chức|sở,? ngành)"
    r" nào\b"
)
# Whoever takes part may come first: "đơn vị nào xếp thứ Nhất toàn đoàn" is told by "huyện A xếp thứ Nhất".
_PLACING = Spelling(
    r"\b(?:đơn vị|đoàn|đội) nào (?:đã )?(?:xếp|đứng|đạt|giành|đoạt|về) (?:(?:vị trí|hạng|giải|thứ) ){1,2}"
    r"(nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\b"
)
_TELLS_WHO = Spelling(
    r"\b(?:đồng chí|ông|bà|chủ tịch|giám đốc|trưởng|chủ trì|giao|sở|ban|phòng|công an|ủy ban|uỷ ban|ubnd|hđnd|chi cục"
    r"|cục|bộ|văn phòng|đoàn|hội|ngân hàng|tập đoàn|trung tâm|viện|thủ tướng|bí thư|công ty|vđv|vận động viên|trạm|đội"
    r"|nhà thầu|liên danh|hợp tác xã|câu lạc bộ|chủ đầu tư|doanh nghiệp|nghệ nhân|nghệ sĩ)\b"
)
# Folded verbs of office, with what reports say for the same; who does it stands before them.
_DEEDS = (
    ("chu tri", "phu trach", "dau moi", "chiu trach nhiem"),
    ("tham dinh",),
    ("quyet dinh", "phe duyet", "cong nhan"),
    ("huong dan",),
)


def tells_who(text: str) -> bool:
    """Whether ``text`` names anyone who may act."""
    return _TELLS_WHO.search(text) is not None or any(people_in(text))


def naming_agency(question: str) -> Callable[[Passage], bool]:
    """One of the asked kind, or a place before the rank that is asked for."""
    asked = AGENCY_ASKED.search(question)
    kind = (asked.group(1) or "") if asked else ""
    placing = next((question[slice(*match.span(1))].lower() for match in _PLACING.finditer(question)), "")
    placed = Spelling(rf"\b(?:thứ|hạng|giải|vị trí) (?:thứ )?{placing}\b") if placing else None

    def names(passage: Passage) -> bool:
        if passage.kind == "letterhead":
            return False
        return names_agency(passage, question, kind) or (placed is not None and _is_placed(passage.text, placed))

    return names


def _is_placed(text: str, placed: Spelling) -> bool:
    """Whether a place by its name stands before the asked rank."""
    rank = placed.search(text)
    return rank is not None and names_place(text[: rank.start()])


def acting(question: str) -> Callable[[Passage], bool]:
    """Who does it stands before the verb in its clause, is the heading's agency, or has a column of a table."""
    verbs = next((group for group in _DEEDS if any(f" {verb}" in f" {fold(question)}" for verb in group)), ())

    def acts(passage: Passage) -> bool:
        if not verbs or passage.kind == "row":
            return True
        plain = fold(passage.text)
        spots = [match.start() for verb in verbs for match in re.finditer(rf"\b{verb}\b", plain)]
        if spots and governing_agency(passage):
            return True
        clauses_ = (passage.text[max(plain.rfind(";", 0, at), plain.rfind(". ", 0, at)) + 1 : at] for at in spots)
        before = (replace(passage, text=said) for said in clauses_)
        return any(names_agency(each, question) or next(people_in(each.text), "") for each in before)

    return acts
