"""Append-only records, one JSON object a line: on the disk when ``append`` returns, whole after a kill at any moment.

A line that a kill has torn is closed before the next one is written, and told apart from the whole ones when read.
"""

import fcntl
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """``torn``: how many lines are no record."""

    records: tuple[Mapping[str, Any], ...] = ()
    torn: int = 0


def append(path: Path, record: Mapping[str, Any]) -> None:
    """One record more; several processes may write to one file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    line = f"{json.dumps(record, ensure_ascii=False)}\n".encode()
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        size = os.fstat(handle).st_size
        if size and os.pread(handle, 1, size - 1) != b"\n":
            line = b"\n" + line
        while line:
            line = line[os.write(handle, line) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def read(path: Path) -> Journal:
    """All whole records, oldest first; none where there is no file."""
    if not path.exists():
        return Journal()
    records: list[Mapping[str, Any]] = []
    torn = 0
    for line in path.read_bytes().split(b"\n"):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError:
            record = None
        if isinstance(record, dict):
            records.append(record)
        else:
            torn += 1
    return Journal(records=tuple(records), torn=torn)
