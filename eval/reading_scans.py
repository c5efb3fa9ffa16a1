"""Scans against their transcripts, and signed PDFs, whose text layer holds only the signature's stamp.

``characters``: the share of a transcript's characters, blanks aside, that the report has in the same order.
``figures``: the share of its printed numbers that the report has in the same order, digit for digit.
``pages``: the share of the signed documents' pages on which more was read than a stamp says.

Handwriting is left out, and what a transcript says that is not on its page (``LEFT_OUT``, seen by eye).
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from eval.reading_score import Measure, ReadingScore, in_order
from ingest.read import read_report
from vietnamese.text import nfc

_CHARACTERS_AIM, _FIGURES_AIM, _PAGES_AIM = 0.92, 0.93, 1.0
_FIGURE = re.compile(r"\d+(?:[.,/]\d+)*")
_FEWEST_LETTERS = 60

# Spans of words of the transcript, by the scan's name. The first ones of each are numbers and days written by hand.
LEFT_OUT: Mapping[str, tuple[tuple[int, int], ...]] = MappingProxyType(
    {
        "real_qd_729_ttg": (
            *((21, 22), (24, 25), (124, 125), (126, 131), (133, 137)),
            *((320, 322), (325, 329), (337, 338), (345, 351)),
        ),
        "real_nq_115_ba_vi": ((19, 20), (23, 24), (25, 26), (197, 198), (319, 339)),
        "real_qd_707_ttg": ((21, 22), (25, 26), (158, 159)),
        "real_hanoi_kh_173_festival": ((300, 302), (336, 339), (341, 358), (396, 401), (426, 442), (456, 458)),
    }
)
# The same sign, typed and printed otherwise; the same syllable, spelt in the old and the new way.
_ALIKE = str.maketrans({"“": '"', "”": '"', "–": "-", "—": "-", "‘": "'", "’": "'"})
_TONES = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "uỷ": "ủy", "uý": "úy", "uỳ": "ùy", "uỵ": "ụy"}
_TONE = re.compile("|".join(_TONES), re.IGNORECASE)


def measure_scans(data: Path) -> ReadingScore:
    """Reads ``data/scans/*.pdf`` against ``gold.jsonl``, and ``data/signed_pdf/*.pdf``."""
    lines: list[str] = []
    characters = right = figures = exact = 0
    for line in (data / "scans" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        kept = _kept(record["text"], LEFT_OUT.get(record["doc_id"], ()))
        found = read_report(data / "scans" / record["pdf"], record["pdf"]).text
        wanted, seen = _signs(kept), _signs(found)
        numbers, numbers_seen = _FIGURE.findall(kept), _FIGURE.findall(found)
        own, own_exact = in_order(wanted, seen), in_order(numbers, numbers_seen)
        characters, right = characters + len(wanted), right + own
        figures, exact = figures + len(numbers), exact + own_exact
        lines.append(f"{record['doc_id']}: {own / len(wanted):.4f} ký tự, {own_exact}/{len(numbers)} số")
    pages, full = _signed(data / "signed_pdf", lines)
    return ReadingScore(
        measures=(
            Measure(name="ký tự trên bản quét", value=right / max(1, characters), aim=_CHARACTERS_AIM, of=characters),
            Measure(name="số in trên bản quét", value=exact / max(1, figures), aim=_FIGURES_AIM, of=figures),
            Measure(name="trang PDF ký số có chữ", value=full / max(1, pages), aim=_PAGES_AIM, of=pages),
        ),
        lines=tuple(lines),
    )


def _signed(folder: Path, lines: list[str]) -> tuple[int, int]:
    """How many pages there are, and how many of them have a text of their own."""
    pages = full = 0
    for path in sorted(folder.glob("*.pdf")):
        report = read_report(path, path.name)
        ends = (*report.pages[1:], len(report.text))
        letters = [sum(map(str.isalpha, report.text[start:end])) for start, end in zip(report.pages, ends, strict=True)]
        pages, full = pages + len(letters), full + sum(count >= _FEWEST_LETTERS for count in letters)
        lines.append(f"{path.name}: {' '.join(map(str, letters))} chữ cái mỗi trang")
    return pages, full


def _kept(text: str, left_out: tuple[tuple[int, int], ...]) -> str:
    words = text.split()
    return " ".join(
        word for place, word in enumerate(words) if not any(start <= place < end for start, end in left_out)
    )


def _signs(text: str) -> list[str]:
    plain = nfc(text).translate(_ALIKE)
    return [sign for sign in _TONE.sub(_in_the_new_way, plain) if not sign.isspace()]


def _in_the_new_way(match: re.Match[str]) -> str:
    modern = _TONES[match[0].lower()]
    return "".join(new.upper() if old.isupper() else new for old, new in zip(match[0], modern, strict=True))
