"""Files from before Unicode against their transcripts: which syllables are there, and are their diacritics right.

Figures are not counted here: a transcript has a workbook's raw numbers, the report what its cells show.

``in order``: the share of the transcript's syllables that the report has in the same order, case aside.
``diacritics``: of those that are there when diacritics do not count, the share that is there when they do.
"""

import re
from pathlib import Path

from errors import UnreadableFile
from eval.reading_score import Measure, ReadingScore, in_order
from ingest.read import read_report
from vietnamese.text import fold, nfc

_AIM = 0.985
_SYLLABLE = re.compile(r"[^\W\d_]+")
_FOLDERS = ("tcvn3", "vni", "viscii", "vps")


def measure_legacy(data: Path) -> ReadingScore:
    """Reads ``data/legacy/<encoding>/*`` and compares with ``data/legacy/gold/<stem>.txt``."""
    lines: list[str] = []
    expected = right = bare = 0
    for path in sorted(path for folder in _FOLDERS for path in (data / "legacy" / folder).glob("*")):
        gold = _syllables((data / "legacy" / "gold" / f"{path.stem}.txt").read_text(encoding="utf-8"))
        try:
            text = read_report(path, path.name).text
        except UnreadableFile as error:
            text = ""
            lines.append(f"{path.name}: {error}")
        found = _syllables(text)
        in_file, bare_in_file = in_order(gold, found), in_order(list(map(fold, gold)), list(map(fold, found)))
        expected, right, bare = expected + len(gold), right + in_file, bare + bare_in_file
        lines.append(
            f"{path.name}: {in_file / len(gold):.4f} đúng thứ tự, {in_file / max(1, bare_in_file):.4f} đúng dấu"
        )
    return ReadingScore(
        measures=(
            Measure(name="âm tiết có đúng thứ tự", value=right / max(1, expected), aim=_AIM, of=expected),
            Measure(name="âm tiết đúng dấu", value=right / max(1, bare), aim=_AIM, of=bare),
        ),
        lines=tuple(lines),
    )


def _syllables(text: str) -> list[str]:
    return _SYLLABLE.findall(nfc(text).lower())
