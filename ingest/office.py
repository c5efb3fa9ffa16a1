"""Old and foreign office files → Open XML, by LibreOffice, which is found as a system tool and never installed.

Each conversion runs in a user profile of its own, with a copy of the file, so that conversions do not meet and
nothing is written beside the original; without macros, and without a way to the network for pictures and links.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from errors import UnreadableFile

_PACKAGES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "docx": ("libswlo.so", "libreoffice-writer-nogui"),
        "xlsx": ("libsclo.so", "libreoffice-calc-nogui"),
        "pptx": ("libsdlo.so", "libreoffice-impress-nogui"),
    }
)
_SECONDS = 120.0
# LibreOffice asks to be started again after it has set up a profile.
_RESTART, _STARTS = {79, 81}, 3
_NO_PROXY_ANSWERS = "http://127.0.0.1:9"
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings">
<prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings">
<prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings">
<prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
</oor:items>
"""


def convert(path: Path, to: str, folder: Path) -> Path:
    """The file as "docx", "xlsx" or "pptx" within the empty ``folder``; raises ``UnreadableFile``."""
    program = find_program(to)
    if program is None:
        raise UnreadableFile(
            f"Cần LibreOffice để đọc định dạng {path.suffix.lower()}. Hãy cài đặt: sudo apt install {package_for(to)}"
        )
    source = folder / f"source{path.suffix.lower()}"
    shutil.copyfile(path, source)
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
    command = [str(program), "--headless", "--norestore", f"-env:UserInstallation={profile.resolve().as_uri()}"]
    _run([*command, "--convert-to", to, "--outdir", str(folder / "converted"), str(source)])
    converted = folder / "converted" / f"source.{to}"
    if not converted.is_file():
        raise UnreadableFile(
            f"LibreOffice không mở được tệp {path.suffix.lower()} này: tệp hỏng, có mật khẩu hoặc không đúng định dạng."
            f" Hãy mở bằng Microsoft Office, bỏ mật khẩu, lưu lại thành .{to} rồi thử lại."
        )
    return converted


def package_for(to: str) -> str:
    """The Debian package that converts to "docx", "xlsx" or "pptx"."""
    return _PACKAGES[to][1]


def find_program(to: str) -> Path | None:
    """LibreOffice's program where it is installed with what writes ``to``; None where not."""
    script = shutil.which("soffice") or shutil.which("libreoffice")
    if script is None:
        return None
    folder = Path(script).resolve().parent
    # The script starts the program as a grandchild, which would outlive a limit; so it is started itself.
    program = folder / "soffice.bin"
    if not program.is_file():
        return Path(script)
    return program if (folder / _PACKAGES[to][0]).is_file() else None


def _run(command: list[str]) -> None:
    environment = {
        **os.environ,
        "SAL_USE_VCLPLUGIN": "svp",
        "http_proxy": _NO_PROXY_ANSWERS,
        "https_proxy": _NO_PROXY_ANSWERS,
        "no_proxy": "",
    }
    deadline = time.monotonic() + _SECONDS
    for _ in range(_STARTS):
        try:
            run = subprocess.run(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=max(0.1, deadline - time.monotonic()),
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise UnreadableFile(
                f"LibreOffice không chuyển xong tệp trong {_SECONDS:.0f} giây. Hãy mở bằng Microsoft Office, lưu lại"
                " theo định dạng mới (.docx, .xlsx, .pptx) rồi thử lại."
            ) from error
        if run.returncode not in _RESTART:
            return
