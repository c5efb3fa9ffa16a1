"""Who may see what: a rule file maps reports to collections, groups to the collections that they see.

    curators = ["van-phong"]                    # groups that upload and delete reports

    [collections]                               # patterns of the reports' paths; "*" also crosses folders
    chung = ["bao-cao/*"]
    tai-chinh = ["tai-chinh/*", "*du-toan*"]

    [groups]                                    # "*" is everyone
    "*" = ["chung"]
    ke-toan = ["tai-chinh"]

Without a file there is one collection of all reports, which everyone sees. With a file, a report that no pattern names
is in no collection: nobody sees it until a rule says who. Pure but for ``read_rules``.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from errors import UsageError
from vietnamese.text import nfc

EVERYONE = "*"
CURATORS = "quan-tri"
"""The group that curates where no rule file names others."""

Names = Mapping[str, tuple[str, ...]]

_FORM = 'Mỗi mục là một danh sách chuỗi, ví dụ: [collections] chung = ["*"] và [groups] "*" = ["chung"].'


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who asks: ``collections`` are seen; a curator also uploads and deletes. ``name`` "" when not known.

    ``address``: from where.
    """

    name: str = ""
    address: str = ""
    collections: frozenset[str] = frozenset()
    curates: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """``collections``: patterns by collection. ``groups``: collections by group. ``curators``: groups."""

    collections: Names = field(default_factory=lambda: {"chung": ("*",)})
    groups: Names = field(default_factory=lambda: {EVERYONE: ("chung",)})
    curators: tuple[str, ...] = (CURATORS,)

    def person(self, name: str, groups: Iterable[str], *, curates: bool = False) -> Person:
        """Someone with these groups; ``curates`` adds to what the groups give."""
        own = {EVERYONE, *groups}
        return Person(
            name=name,
            collections=frozenset(seen for group in own for seen in self.groups.get(group, ())),
            curates=curates or not own.isdisjoint(self.curators),
        )

    def seen(self, collections: frozenset[str], sources: Iterable[str]) -> tuple[str, ...]:
        """Those of the reports that are in one of these collections, in order."""
        patterns = [pattern for name in sorted(collections) for pattern in self.collections.get(name, ())]
        return tuple(source for source in sources if any(fnmatchcase(source, pattern) for pattern in patterns))

    def cells(self, sources: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """The reports that whoever sees one of them sees all of: those of the same collections."""
        together: dict[tuple[str, ...], list[str]] = {}
        for source in sources:
            together.setdefault(self.named(source), []).append(source)
        return tuple(map(tuple, together.values()))

    def named(self, source: str) -> tuple[str, ...]:
        """The collections that the report is in."""
        return tuple(name for name in self.collections if self.seen(frozenset({name}), [source]))

    def unnamed(self, sources: Iterable[str]) -> tuple[str, ...]:
        """The reports that nobody sees, since they are in no collection."""
        listed = tuple(sources)
        named = frozenset(self.seen(frozenset(self.collections), listed))
        return tuple(source for source in listed if source not in named)


def read_rules(path: Path) -> Rules:
    """Raises UsageError when the file cannot be read, or names a collection that it does not describe."""
    try:
        read = tomllib.loads(nfc(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise UsageError(f"Không đọc được tệp phân quyền “{path}”: {error}. Cần tệp TOML, mã UTF-8.") from error
    unknown = sorted(read.keys() - {"collections", "groups", "curators"})
    if unknown:
        raise UsageError(f"Tệp phân quyền “{path}” có mục lạ: {', '.join(unknown)}. {_FORM}")
    rules = Rules(
        collections=_names(read.get("collections", {}), path),
        groups=_names(read.get("groups", {}), path),
        curators=_names({"curators": read.get("curators", [CURATORS])}, path)["curators"],
    )
    described = {*rules.collections}
    missing = sorted({name for seen in rules.groups.values() for name in seen} - described)
    if missing:
        raise UsageError(f"Tệp phân quyền “{path}” không tả tập báo cáo: {', '.join(missing)}. {_FORM}")
    return rules


def _names(table: object, path: Path) -> Names:
    if not isinstance(table, dict):
        raise UsageError(f"Tệp phân quyền “{path}” sai dạng. {_FORM}")
    for name, listed in table.items():
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            raise UsageError(f"Tệp phân quyền “{path}”: mục “{name}” sai dạng. {_FORM}")
    return {name: tuple(listed) for name, listed in table.items()}
