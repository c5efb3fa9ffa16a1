"""Units and scales as the harness knows them: its own short table, independent of the answerer's.

Measured units ("%", "đồng", "ha") must agree; counters ("xã", "hộ", "người") only tell a count from a measure.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

_SCALES = {
    "trăm": 10**2, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9,
    "nghìn tỷ": 10**12, "ngàn tỷ": 10**12, "nghìn tỉ": 10**12, "ngàn tỉ": 10**12,
}  # fmt: skip
_MEASURES = {
    "%": "%", "phần trăm": "%", "điểm %": "điểm %", "điểm phần trăm": "điểm %",
    "đồng": "đồng", "đ": "đồng", "vnđ": "đồng", "vnd": "đồng", "usd": "usd", "đô la mỹ": "usd", "đô la": "usd",
    "ha": "ha", "hecta": "ha", "héc ta": "ha", "m2": "m2", "m²": "m2", "m3": "m3", "m³": "m3", "m": "m",
    "km": "km", "km2": "km2", "km²": "km2", "kg": "kg", "tạ": "tạ", "tấn": "tấn", "lít": "lít", "kwh": "kwh",
}  # fmt: skip
_COUNTERS = frozenset(
    "người hộ xã phường tỉnh huyện thôn dự_án vụ lượt ca con cơ_sở doanh_nghiệp hợp_tác_xã trường lớp học_sinh"
    " giáo_viên lao_động biên_chế công_trình nhà căn cây xe toa chuyến văn_bản hồ_sơ đơn cuộc buổi đợt tiêu_chí"
    " bậc điểm địa_điểm sản_phẩm khách giường bộ đồng_chí đại_biểu trạm suất đơn_vị cửa_hàng nhiệm_vụ chỉ_tiêu"
    " lần".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """``name``: canonical, "" when unknown; ``measured`` units compare by name, counters do not."""

    name: str = ""
    scale: Decimal = Decimal(1)
    measured: bool = False

    @property
    def unknown(self) -> bool:
        """A bare number, as in a table cell."""
        return not self.name and self.scale == 1

    def conflicts(self, other: "Unit") -> bool:
        """Whether a figure of one can never be a figure of the other; an unknown unit conflicts with nothing."""
        if not self.name or not other.name or not (self.measured or other.measured):
            return False
        return not self.fits(other) and not other.fits(self)

    def fits(self, other: "Unit") -> bool:
        """Whether ``other`` is this unit, or this unit by something: "đồng" and "đồng/suất"."""
        return other.name == self.name or other.name.startswith(f"{self.name}/")


def read_unit(after: str) -> Unit:
    """The unit at the beginning of ``after``, plain text directly behind a number: "tỷ đồng, tăng" → đồng × 10⁹."""
    rest = after.lstrip(" ")
    scale_name = _longest(_SCALES, rest)
    scale = Decimal(_SCALES.get(scale_name, 1))
    rest = rest[len(scale_name) :].lstrip(" ")
    measure = _longest(_MEASURES, rest)
    if measure:
        return Unit(name=_MEASURES[measure] + _denominator(rest[len(measure) :]), scale=scale, measured=True)
    counter = _longest((name.replace("_", " ") for name in _COUNTERS), rest)
    if counter:
        return Unit(name=counter + _denominator(rest[len(counter) :]), scale=scale)
    # "45.692 tỷ" alone is money, "9,4 triệu lượt" is not.
    money = scale >= 10**6 and not _NOUN.match(rest)
    return Unit(name="đồng", scale=scale, measured=True) if money else Unit(scale=scale)


def without_scale(after: str) -> str:
    """What is counted: " triệu lượt khách" → "lượt khách"."""
    rest = after.strip(" ")
    return rest[len(_longest(_SCALES, rest)) :].strip(" ")


_NOUN = re.compile(r"(?!tăng|giảm|so|bằng|đạt|và|chiếm|cao|thấp|vượt|trong|là|của|cho|với|đến|ở|tại|năm|tháng)[^\W\d_]")
_DENOMINATOR = re.compile(r" ?/ ?([^\W\d_]+)")


def _longest(names: Iterable[str], text: str) -> str:
    """The longest name that ``text`` begins with, as whole words."""
    fitting = [name for name in names if text.startswith(name) and not text[len(name) : len(name) + 1].isalnum()]
    return max(fitting, key=len, default="")


def _denominator(text: str) -> str:
    found = _DENOMINATOR.match(text)
    return f"/{found[1]}" if found else ""
