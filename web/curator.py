"""Reports that come and go through the screen: into a folder of the archive, then a build beside the server.

Uploads lie in ``tai-len`` below the first folder of the index: the command line builds them too, and no source changes
its name. Only what lies there can be deleted here. The build is a process of its own: it neither slows answers down nor
can bring the server down, and the server changes over when the new index is complete.
"""

import re
import subprocess
import time
import unicodedata
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex
from threading import Lock, Thread

from errors import UsageError
from ingest.files import is_report
from ingest.read import SUFFIXES
from vietnamese.text import nfc

UPLOADS = "tai-len"
LARGEST = 200 * 1024 * 1024  # bytes, as the readers take them

_LONGEST_NAME = 120
_PROGRESS = re.compile(r"\[(\d+)/(\d+)\] .*? · ")
_PART, _PART_SECONDS = ".dang-tai-", 24 * 60 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """The build under way or the last one. ``message``: what to tell the curator."""

    busy: bool = False
    done: int = 0
    files: int = 0
    message: str = ""


class Curator:
    """``folders``: what the index was built from; ``command``: builds it again, from just these folders."""

    def __init__(self, folders: Sequence[Path], command: Sequence[str]) -> None:
        self._root = next((folder for folder in folders if folder.is_dir()), None)
        self._prefix = "" if len(folders) == 1 or self._root is None else f"{self._root.name}/"
        self._command = tuple(command)
        self._lock = Lock()
        self._job = Job()
        self._again = False

    def owns(self, source: str) -> bool:
        """Whether the report was uploaded here and may be deleted here."""
        return self._path(source) is not None

    def progress(self) -> Job:
        """For the screen to ask again and again."""
        return self._job

    async def receive(self, name: str, chunks: AsyncIterator[bytes]) -> str:
        """The new file's source. Raises UsageError for a name, size or folder that cannot be. Built by ``rebuild``."""
        target = self._target(name)
        part = target.with_name(f"{_PART}{token_hex(8)}")
        size = 0
        try:
            with part.open("xb") as file:
                async for chunk in chunks:
                    size += len(chunk)
                    if size > LARGEST:
                        raise UsageError(f"Tệp lớn hơn {LARGEST // 1024**2} MB. Hãy tách thành nhiều tệp nhỏ hơn.")
                    file.write(chunk)
            if not size:
                raise UsageError("Tệp rỗng (0 byte). Hãy chọn lại tệp gốc.")
            with self._lock:
                _must_be_new(target)  # once more: somebody else may have sent the same name meanwhile
                part.rename(target)
        except OSError as error:
            raise UsageError(f"Không ghi được tệp ({error.strerror or error}). Hãy báo người quản trị.") from error
        finally:
            part.unlink(missing_ok=True)
        return f"{self._prefix}{UPLOADS}/{target.name}"

    def delete(self, source: str) -> None:
        """The file goes for good. Raises UsageError for a report that was not uploaded here."""
        path = self._path(source)
        if path is None:
            raise UsageError(
                "Báo cáo này không được tải lên qua màn hình. Hãy xoá tệp ở thư mục gốc rồi lập lại chỉ mục."
            )
        path.unlink(missing_ok=True)

    def resume(self, known: Iterable[str]) -> None:
        """Builds what a killed server has received and not built. ``known``: the sources that the index names."""
        uploads = self._root / UPLOADS if self._root is not None else None
        if uploads is None or not uploads.is_dir():
            return
        there = {nfc(path.name) for path in uploads.iterdir() if path.is_file() and is_report(path.name)}
        if {f"{self._prefix}{UPLOADS}/{name}" for name in there} - set(known):
            self.rebuild()

    def rebuild(self) -> None:
        """In the background; once more afterwards when something changes meanwhile."""
        with self._lock:
            if self._job.busy:
                self._again = True
                return
            self._job = Job(busy=True, message="Đang chuẩn bị lập chỉ mục…")
        Thread(target=self._build, daemon=True).start()

    def _build(self) -> None:
        while True:
            finished = self._run()
            with self._lock:
                if not self._again:
                    self._job = finished
                    return
                self._again = False

    def _run(self) -> Job:
        said: list[str] = []
        with subprocess.Popen(
            self._command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                said.append(line.strip())
                if step := _PROGRESS.match(line):
                    done, files = int(step[1]), int(step[2])
                    # Without its name: a curator need not see every collection.
                    self._job = replace(self._job, done=done, files=files, message="Đang đọc tệp…")
        match process.returncode:
            case 0:
                return Job(message="Đã cập nhật kho báo cáo.")
            case 3:
                return Job(message="Đã cập nhật kho; có tệp không đọc được, xem lý do ở cuối trang này.")
            case _:
                return Job(message=f"Chưa cập nhật được kho: {said[-1] if said else 'không rõ lý do'}")

    def _target(self, name: str) -> Path:
        if self._root is None:
            raise UsageError(
                "Chỉ mục này không lập từ một thư mục nên không thêm tệp được. Hãy dùng lệnh hoidap build."
            )
        plain = "".join(letter for letter in unicodedata.normalize("NFC", name) if letter.isprintable()).strip()
        if (
            not plain
            or len(plain) > _LONGEST_NAME
            or plain.startswith((".", "~$"))
            or re.search(r'[/\\:*?"<>|]', plain)
        ):
            raise UsageError('Tên tệp không hợp lệ. Hãy đặt tên ngắn, không có các dấu / \\ : * ? " < > |.')
        if Path(plain).suffix.lower() not in SUFFIXES:
            raise UsageError(f"Chưa đọc được định dạng này. Hãy lưu lại thành một trong: {', '.join(SUFFIXES)}.")
        folder = self._root / UPLOADS
        try:
            folder.mkdir(exist_ok=True)
            for part in folder.glob(f"{_PART}*"):  # of a server that was killed
                if part.stat().st_mtime < time.time() - _PART_SECONDS:
                    part.unlink(missing_ok=True)
        except OSError as error:
            raise UsageError(
                f"Không ghi được vào “{UPLOADS}” ({error.strerror or error}). Hãy báo người quản trị."
            ) from error
        _must_be_new(folder / plain)
        return folder / plain

    def _path(self, source: str) -> Path | None:
        name = source.removeprefix(f"{self._prefix}{UPLOADS}/")
        if self._root is None or name == source or "/" in name or name in ("", ".", ".."):
            return None
        path = self._root / UPLOADS / name
        return path if path.is_file() else None


def _must_be_new(target: Path) -> None:
    if target.exists():
        raise UsageError(f"Trong kho đã có tệp “{target.name}”. Hãy xoá tệp cũ trước, hoặc đổi tên tệp mới.")
