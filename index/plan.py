"""The files that are there, and the index that was → what to read, what to keep, what to drop, what is there twice."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from errors import UnreadableFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """``changed``: new or changed files; ``gone``: sources whose files went; ``refused``: source → (SHA-256, reason).

    ``duplicates``: (source, the source of the same bytes that is read in its place).
    """

    changed: tuple[tuple[Path, str], ...]
    unchanged: tuple[str, ...]
    gone: tuple[str, ...]
    refused: dict[str, tuple[str, str]]
    duplicates: tuple[tuple[str, str], ...]
    hashes: dict[str, str]


def planned(
    files: Sequence[tuple[Path, str]],
    hash_of: Callable[[Path], str],
    known: Mapping[str, str],
    refused_before: Mapping[str, tuple[str, str]],
    readers_of: Callable[[str], Hashable] = lambda _: None,
) -> Plan:
    """``known``: source → SHA-256 of the reports in the index. ``hash_of`` raises ``UnreadableFile``.

    Of files with the same bytes and suffix the first by name is read, of each kind that ``readers_of`` tells apart: who
    sees a report must not miss it because others see a copy that he does not. A file that was refused is tried again
    when it changed.
    """
    hashes: dict[str, str] = {}
    first: dict[Hashable, str] = {}
    refused: dict[str, tuple[str, str]] = {}
    duplicates: list[tuple[str, str]] = []
    for path, source in files:
        try:
            found = hash_of(path)
        except UnreadableFile as error:
            refused[source] = ("", str(error))
            continue
        content = found, path.suffix.lower(), readers_of(source)  # the suffix decides how it is read
        before = refused_before.get(source)
        if before is not None and before[0] == found:
            refused[source] = before
        elif content in first:
            duplicates.append((source, first[content]))
        else:
            first[content] = source
            hashes[source] = found
    return Plan(
        changed=tuple((path, source) for path, source in files if hashes.get(source) not in (None, known.get(source))),
        unchanged=tuple(source for _, source in files if source in hashes and hashes[source] == known.get(source)),
        gone=tuple(sorted(known.keys() - hashes.keys())),
        refused=refused,
        duplicates=tuple(duplicates),
        hashes=hashes,
    )
