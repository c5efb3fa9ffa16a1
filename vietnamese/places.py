"""Administrative units by exact name: provinces old and new, and any unit written as level + Name.

A name counts only where it stands with its level ("huyện Cao Lộc", "xã Gia Cát", "TP. Lạng Sơn"), is a
province's name, or is among the names that the caller knows (an index's own places). Nothing is guessed.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """``level``: "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "" unknown."""

    name: str
    level: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """``source[start:end] == text``."""

    text: str
    start: int
    end: int
    place: Place


def find_places(text: str, known: tuple[Place, ...] = ()) -> tuple[PlaceMention, ...]:
    """All mentions in NFC ``text``, in order, the longest first; folded text matches ``known`` and provinces too."""
    raise NotImplementedError


def successor(province: str) -> str:
    """The province's name since 1 July 2025 ("Thái Bình" → "Hưng Yên"); its own name where it was not merged."""
    raise NotImplementedError
