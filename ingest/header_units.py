"""Units that tables give outside their cells: in a caption, a header, a column "ĐVT" or a row's label."""

import re
from collections.abc import Iterable

from vietnamese.text import fold
from vietnamese.units import unit_at

_NAMED = re.compile(r"(?:ĐVT|Đơn vị tính|Đơn vị)\s*:\s*([^\n|)]+)", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_DIVIDER = re.compile(r"\s*[;,]\s*")
_THOUSANDS = (
    (re.compile(r"^1[.,]?000[.,]?000\s+"), "triệu "),
    (re.compile(r"^1[.,]?000\s+"), "nghìn "),
)
_PARTS = re.compile(r"\s*;\s*|,\s*(?=\D)|\s+và\s+")
_COUNT = re.compile(r"(?:tổng )?số(?: lượng)? ", re.IGNORECASE)
# "Hộ nghèo", "Người chết", "Vụ cháy", "Nhà tốc mái"; neither "Vụ xuân", "Nhà nước" nor "Xã giao" counts.
_COUNTED = re.compile(
    r"(?:hộ|người|ca|dự án|doanh nghiệp|lao động|học sinh|hồ sơ|hợp tác xã"
    r"|giáo viên|học viên|sinh viên|bác sĩ|bệnh nhân|đảng viên|đoàn viên|hội viên|bị can|trẻ em|(?:lượt )?khách"
    r"|lớp(?! lá| mầm| chồi)|giường|tàu|xe|phương tiện|công trình|gói thầu|mô hình|trang trại|sản phẩm|di tích"
    r"|ổ dịch|điểm sạt lở|giấy (?:phép|chứng nhận)|văn bản|thủ tục|đơn(?= (?:thư|khiếu nại|tố cáo))|đám cháy"
    r"|nhà(?! (?:nước|máy))|trường(?! (?:vốn|kỳ))|cơ sở(?! (?:hạ tầng|vật chất|dữ liệu))"
    r"|(?:thôn|bản|xóm|xã|phường)(?= (?:đạt|có|bị|đã|chưa|còn|nghèo|được))"
    r"|vụ(?= (?:cháy|nổ|án|việc|vi phạm|tai nạn)))\b",
    re.IGNORECASE,
)
DITTO = re.compile(r"^(?:[\"“”″'’‘,]{1,2}|-\s*nt\s*-|nt|-\"-)$")
_SCALED = re.compile(r"%|ĐVT|Đơn vị|1[.,]?000|(?:nghìn|ngàn|triệu|tỷ|tỉ)\b", re.IGNORECASE)
_AMOUNT_COLUMN = re.compile(r"\b(?:tri gia|gia tri|kim ngach|so tien|von)\b")


def unit_in(text: str) -> str:
    """The unit in brackets or after "ĐVT:" ("Sản lượng (Nghìn tấn)" → "nghìn tấn"), "" where there is none."""
    for match in (*_NAMED.finditer(text), *_IN_BRACKETS.finditer(text)):
        named = unit_named(match[1])
        if unit_at(named, 0) is not None:
            return named
    return ""


def unit_named(text: str) -> str:
    """A unit as it is said beside a figure: "Nghìn tấn" → "nghìn tấn", "1000 đồng" → "nghìn đồng"."""
    unit = text.strip().strip("().:;")
    for pattern, scale in _THOUSANDS:
        unit = pattern.sub(scale, unit)
    capital_only = unit[:1].isupper() and (unit[1:2].islower() or " " in unit[1:2])
    return unit[0].lower() + unit[1:] if capital_only else unit


def is_unit_line(text: str) -> bool:
    """ "Đơn vị tính: Tỷ đồng", "Nghìn ha", "Nghìn tấn; Triệu USD", "%": all that a line says is a unit."""
    if _NAMED.match(text.strip("() ")) or text.strip() == "%":
        return True
    parts = [unit_named(part) for part in _DIVIDER.split(text.strip("() "))]
    known = [unit_at(part, 0) for part in parts]
    return all(unit is not None and unit.end == len(part) for unit, part in zip(known, parts, strict=True))


def are_units(texts: Iterable[str]) -> bool:
    """Whether most of a column's cells name units; below a heading "Đơn vị" communes and offices may stand as well."""
    filled = [text for text in texts if text]
    known = sum(bool(DITTO.match(text)) or is_unit_line(text) for text in filled)
    return 3 * known > 2 * len(filled)


def is_scaled_unit(text: str) -> bool:
    """A unit that cannot be anything else: "Nghìn tấn", "Triệu HK.km", "%", "ĐVT: người"; but not "Tỉnh"."""
    return is_unit_line(text) and bool(_SCALED.match(text.strip("() ")))


def counted_by(header: str) -> str:
    """What a column counts: "Số người chết" → "người"; "" for measures, money and shares."""
    named = _COUNT.match(header)
    unit = unit_at(header, named.end()) if named else None
    return unit.name if unit is not None and unit.counted else ""


def things_named(header: str) -> str:
    """What a column of a table without units counts by its name alone: "Hộ nghèo" → "hộ"; "" where it may measure."""
    unit = unit_at(header, 0) if _COUNTED.match(header) else None
    return unit.name if unit is not None and unit.counted else ""


def unit_of_caption(caption: str, column: str) -> str:
    """The caption's unit for a column; of several ("Nghìn tấn; Triệu USD") values are in the last one, in money."""
    match = next(iter(_NAMED.finditer(caption)), None)
    if match is None:
        return unit_in(caption)
    units = [unit_named(part) for part in _PARTS.split(match[1].strip())]
    if len(units) == 1:
        return units[0] if unit_at(units[0], 0) is not None else ""
    leaf = fold(column.rpartition(" › ")[2])
    if _AMOUNT_COLUMN.search(leaf):
        return next((unit for unit in units if "USD" in unit or "đồng" in unit), units[-1])
    return units[0] if "luong" in leaf else ""
