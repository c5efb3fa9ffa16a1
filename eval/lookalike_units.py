"""Districts of neighbouring provinces, as they were before the mergers of 07/2025: who reports, and who does not.

The units of a corpus are drawn from one neighbourhood, so that some districts of a reporting province send no
report at all: questions on those must be refused.
"""

import random
from dataclasses import dataclass

from vietnamese.text import fold

_CITIES = frozenset({"Lạng Sơn", "Cao Bằng", "Bắc Kạn"})
_NAMES = (
    "Lạng Sơn|Cao Lộc|Lộc Bình|Văn Lãng|Tràng Định|Bình Gia|Bắc Sơn|Văn Quan|Chi Lăng|Hữu Lũng|Đình Lập|"
    "Cao Bằng|Thạch An|Quảng Hòa|Trùng Khánh|Hạ Lang|Hà Quảng|Hòa An|Nguyên Bình|Bảo Lạc|Bảo Lâm|"
    "Bắc Kạn|Na Rì|Ngân Sơn|Bạch Thông|Chợ Mới|Chợ Đồn|Ba Bể|Pác Nặm|"
    "Võ Nhai|Đồng Hỷ|Phú Lương|Định Hóa|Đại Từ|Phú Bình|"
    "Na Hang|Lâm Bình|Chiêm Hóa|Hàm Yên|Yên Sơn|Sơn Dương|"
    "Đồng Văn|Mèo Vạc|Yên Minh|Quản Bạ|Vị Xuyên|Bắc Mê|Hoàng Su Phì|Xín Mần|Bắc Quang|Quang Bình"
).split("|")
_SILENT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A district: "huyện Cao Lộc", "thành phố Lạng Sơn"."""

    name: str
    level: str

    @property
    def full(self) -> str:
        return f"{self.level} {self.name}"

    @property
    def folder(self) -> str:
        """ "cao-loc"; a city named as its province keeps its level: "thanh-pho-lang-son"."""
        return fold(self.name if self.level == "huyện" else self.full).replace(" ", "-")


UNITS: tuple[Unit, ...] = tuple(Unit(name=name, level="thành phố" if name in _CITIES else "huyện") for name in _NAMES)
LARGEST = len(UNITS) - _SILENT


def draw(count: int, chance: random.Random) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """``count`` units that report and their neighbours that do not."""
    if not 1 <= count <= LARGEST:
        raise ValueError(f"units must lie between 1 and {LARGEST}, not {count}")
    neighbourhood = UNITS[: count + _SILENT]
    reporting = set(chance.sample(range(len(neighbourhood)), count))
    return (
        tuple(unit for index, unit in enumerate(neighbourhood) if index in reporting),
        tuple(unit for index, unit in enumerate(neighbourhood) if index not in reporting),
    )
