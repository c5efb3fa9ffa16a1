"""A later part of a question that asks something else of the thing that an earlier part asks about → a whole question.

"Thu ngân sách tháng 3 là bao nhiêu, đạt bao nhiêu phần trăm dự toán?" asks for a share of the same thing, "bao nhiêu
vụ cháy, làm chết bao nhiêu người?" for what came of it, "bao nhiêu dự án với tổng vốn bao nhiêu?" for a measure of it.
By themselves these name nothing: "làm chết bao nhiêu người" would be answered with the dead of anything. Pure.
"""

from answer.asking import HOW_MANY_WORDS
from answer.harm import HARMED
from answer.units import MEASURED, unit_words
from vietnamese.text import Spelling, blanked, fold, has_diacritics
from vietnamese.units import unit_at

# What follows an asked amount without being what is counted: "bao nhiêu tỷ đồng trong tháng 3".
_CIRCUMSTANCE = Spelling(r"^(?:trong|ở|tại|của|so|vào|đến|tính|từ|hồi|năm|tháng|quý|\d)\b")
_HOW_MANY = Spelling(rf"\b(?:{HOW_MANY_WORDS})\b")
_VERBS = Spelling(r"\s+(?:là|được|đạt|có|chiếm|bằng|ước|ước đạt|khoảng|với|tăng|giảm)\s*$")
_PLAN = r"(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|nghị quyết|cùng kỳ)\b"
_BASE = (
    rf"(?:(?:so )?với )?(?:năm |mức |tổng )?(?:{_PLAN}|tháng trước|quý trước|năm (?:trước|ngoái)|năm \d{{4}})[^,;?]*"
)
_AGAINST = rf"(?:so (?:với )?[^,;?]*|{_BASE})"
_WAY = r"(?:tăng|giảm|cao|thấp|nhiều|ít|vượt|hụt)(?: lên| đi| thêm)?(?: hơn)?"
_REACHES = r"(?:đã |ước )?(?:đạt|bằng|hoàn thành|tương đương|chiếm)(?: được| tỷ lệ)?"
_EXTENT = rf"(?:{_WAY}(?: (?:hay là|hay|hoặc) {_WAY})?|{_REACHES})"
# "đạt bao nhiêu % kế hoạch", "so với cùng kỳ tăng bao nhiêu vụ", "bao nhiêu % dự toán": once the measure is blanked.
_ASPECT = Spelling(
    rf"^(?:{_AGAINST} )?(?:{_EXTENT} )?(?:{_BASE} )?(?:khoảng )?(?:{HOW_MANY_WORDS})\s*(?:%|phần trăm)?\s*"
    rf"(?:{_EXTENT} )?(?:{_AGAINST})?$"
)
_EXTENT_SAID = Spelling(rf"^(?:{_AGAINST} )?{_EXTENT} (?:{_BASE} )?(?:khoảng )?$")
_BASE_BEHIND = Spelling(rf"(?:%|\bphần trăm) (?:{_PLAN})")
_SHARE = Spelling(rf"^chiếm (?:khoảng )?(?:{HOW_MANY_WORDS}) (?:%|phần trăm)\b")
_SAYS_WHICH = Spelling(rf"%|\bphần trăm\b|\b{_WAY}\b|{_PLAN}|\bso với\b")
# What is measured of a thing, or comes of it, and names no thing itself.
_MONEY = r"(?:vốn|kinh phí|số tiền|tiền|mức đầu tư|giá trị)(?: (?:đăng ký|đầu tư|phạt|hỗ trợ|thực hiện))*"
_MEASURE = rf"(?:{MEASURED}|(?:tổng )?(?:số )?{_MONEY})"
_FALLEN = rf"(?:bị )?(?:{HARMED}|thương)"
_CAME_OF_IT = (
    r"(?:(?:làm|gây|khiến)(?: cho)?|(?:gây |ước |tổng |mức |giá trị )*thiệt hại(?: (?:về )?tài sản)?(?: ước tính| ước)?"
    rf"|(?:số người |số |người )?{_FALLEN})"
)
_OF_IT = Spelling(
    rf"^(?:với |và |có |trên )?(?:{_MEASURE}|{_CAME_OF_IT}(?: {_FALLEN})?)"
    r"(?: (?:là|đạt|ước|ước đạt|được|khoảng|bằng))* ?$"
)
# "…, đã điều tra làm rõ bao nhiêu vụ?", "…, giải quyết đúng hạn bao nhiêu?": what was done about it.
_DEALT_WITH = Spelling(
    r"^(?:(?:đã|được|tiến hành|và|có) )*(?:(?:điều tra|khám phá|làm rõ|khởi tố|xử lý|xử phạt|phạt|giải quyết|khắc phục"
    r"|trả kết quả|đúng hạn|trước hạn|xong|được|số|với|tổng|tiền|hành chính),? ?)+$"
)
_BASE_SAID = Spelling(
    r" ?\bso (?:với )?(?:cùng kỳ|(?:tháng|quý|năm|kỳ|vụ) (?:trước|ngoái|\d{4})|kế hoạch|dự toán)"
    r"(?: năm (?:trước|ngoái|\d{4}))?"
)
_ENDS_IN_WAY = Spelling(rf"\b{_WAY}$")
_LEADING = Spelling(r"^(?:với|và|có|được)? ?$")
_FALLEN_OR_MEASURED = Spelling(
    rf"^(?:người|ca|trường hợp)? ?{_FALLEN}\b|^{_MEASURE}\b|^đối tượng$|^(?:tỷ đồng|triệu đồng|đồng) (?:vốn|kinh phí)\b"
)
_MEASURED = Spelling(rf"\b{_MEASURE}\b")


def of_the_same(head: str, later: str) -> str:
    """The whole question that ``later`` asks of the thing that ``head``, a whole question itself, asks about; "" where
    it names a thing of its own."""
    asks = _HOW_MANY.search(later)
    if asks is None:
        return ""
    about, way = _about(head)
    said, behind = later[: asks.start()], later[asks.end() :].strip(" ?.")
    if _asks_aspect(later):
        bare = _LEADING.search(said) is not None and _BASE_BEHIND.search(behind) is None
        return f"{about} {way} {later}" if bare else f"{about} {later}"
    if _OF_IT.search(said):
        measured, own = _MEASURED.search(about), _MEASURED.search(said)
        if measured is not None and own is not None:
            return f"{about[: measured.start()]}{said.strip()}{about[measured.end() :]} {later[asks.start() :]}"
        return f"{about} {later}"
    fallen = _LEADING.search(said) and _FALLEN_OR_MEASURED.search(behind)
    dealt_with = _DEALT_WITH.search(said) and not _without_unit(behind)
    return f"{about} {later}" if fallen or dealt_with else ""


def opens(said: str) -> bool:
    """Whether a later part that asks something of the same may begin so, up to the word that asks."""
    return any(pattern.search(said) is not None for pattern in (_OF_IT, _EXTENT_SAID, _DEALT_WITH))


def _asks_aspect(later: str) -> bool:
    """Whether it asks for a share or a change and names nothing else."""
    if _SHARE.search(later):
        return True
    asks = _HOW_MANY.search(later)
    if asks is None or _SAYS_WHICH.search(later) is None:
        return False
    bare = f"{later[: asks.end()]} {_without_unit(later[asks.end() :])}"
    return _ASPECT.search(" ".join(bare.split()).strip(" ?.,")) is not None


def _without_unit(said: str, *, counted: bool = True) -> str:
    """What stands behind a word that asks, without the unit that opens it: "tỷ đồng so với dự toán" → "so với …".

    ``counted``: whether a noun that is counted is one, too.
    """
    words = said.strip(" ?.,")
    unit = unit_at(words, 0) if words else None
    if unit is not None and unit.name:
        return words if unit.counted and not counted else words[unit.end :].strip(" ?.,")
    return words[unit_words(fold(words), 0, bare=counted and not has_diacritics(words))[1] :].strip(" ?.,")


def _about(head: str) -> tuple[str, str]:
    """A question without the words that ask, and the way of the change that it asks for.

    "Xảy ra bao nhiêu vụ cháy" → "Xảy ra vụ cháy"; "thu thuế tăng bao nhiêu tỷ đồng" → "thu thuế", "tăng".
    """
    asks = _HOW_MANY.search(head)
    if asks is None:
        return head.strip(" ?.,"), ""
    before, behind = head[: asks.start()].rstrip(), head[asks.end() :].strip(" ?.,")
    rest = _without_unit(behind, counted=False)
    if rest and not _CIRCUMSTANCE.search(rest):
        return f"{before} {behind}", ""
    way = _ENDS_IN_WAY.search(before)
    verbs = _VERBS.search(f"{before} ")
    kept = before[: verbs.start()] if verbs else before
    rest = blanked(rest, (match.span() for match in _BASE_SAID.finditer(rest)))
    return " ".join(f"{kept} {rest}".split()).strip(" ,"), way[0] if way else ""
