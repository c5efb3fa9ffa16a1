"""The chains of short sectors in an Office file of before 2007, as [MS-CFB] lays them out.

xlrd follows a chain that damage has bent into a ring for ever: such a file is told before.
"""

import struct

_SECTORS_AT, _FIRST_SHORT_AT, _TABLE_AT, _TABLE_ENTRIES = 30, 60, 76, 109
_LAST = 0xFFFFFFFA  # what is not below it ends a chain


def has_ring(content: bytes) -> bool:
    """Whether a chain of short sectors comes back to itself."""
    if len(content) < 512:
        return False
    size = 1 << min(struct.unpack_from("<H", content, _SECTORS_AT)[0], 16)
    table = [
        entry
        for sector in struct.unpack_from(f"<{_TABLE_ENTRIES}I", content, _TABLE_AT)
        if sector < _LAST
        for entry in _entries(content, sector, size)
    ]
    short: list[int] = []
    sector, seen = struct.unpack_from("<I", content, _FIRST_SHORT_AT)[0], set[int]()
    while sector < len(table) and sector not in seen:
        seen.add(sector)
        short += _entries(content, sector, size)
        sector = table[sector]
    return _comes_back(short)


def _entries(content: bytes, sector: int, size: int) -> tuple[int, ...]:
    part = content[512 + sector * size : 512 + (sector + 1) * size]
    return struct.unpack(f"<{len(part) // 4}I", part[: len(part) // 4 * 4])


def _comes_back(following: list[int]) -> bool:
    """Each place is left once: a walk that meets a place of its own has gone round."""
    walk_of: dict[int, int] = {}
    for start in range(len(following)):
        at = start
        while at < len(following) and at not in walk_of:
            walk_of[at] = start
            at = following[at]
            if walk_of.get(at) == start:
                return True
    return False
