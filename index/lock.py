"""Who may change the index in a folder: one process at a time, whatever it does there."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from errors import BusyIndex


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Raises BusyIndex; the lock goes with the process, however that ends."""
    handle = os.open(folder / ".lock", os.O_CREAT | os.O_RDWR, 0o644)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyIndex(
                f"Một tiến trình khác đang lập chỉ mục trong “{folder}”. Hãy đợi xong rồi thử lại."
            ) from error
        yield
    finally:
        os.close(handle)
