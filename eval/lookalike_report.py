"""One unit's report of one month as a text in the layout of decree 30/2020/NĐ-CP, with the figures it holds.

Each figure stands in a sentence of its own; ``DistrictReport.statements`` remembers which.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from eval.lookalike_catalogue import SECTIONS
from eval.lookalike_figures import KINDS, Kind, Month, Series, figure
from eval.lookalike_indicator import Indicator, Section
from eval.lookalike_units import Unit
from eval.lookalike_wording import Voice, leans, month_number, sentence, span, written

_OPENING = (
    "Ngay từ đầu tháng, UBND {level} đã giao chỉ tiêu cho từng phòng, ban và từng xã.",
    "Lãnh đạo UBND {level} họp giao ban hằng tuần, tháo gỡ kịp thời việc khó của cơ sở.",
    "Các phòng chuyên môn chủ động tham mưu, phối hợp tốt với Mặt trận và đoàn thể.",
    "Công tác chỉ đạo bám sát nghị quyết của cấp ủy và chương trình công tác năm.",
)
_QUIET = (
    "Hoạt động của lĩnh vực này diễn ra bình thường, không có việc đột xuất.",
    "Các nhiệm vụ thường xuyên được duy trì đúng kế hoạch.",
    "Cán bộ phụ trách bám địa bàn, báo cáo đúng hạn.",
)
_TASKS = (
    "Tiếp tục đôn đốc thu các khoản còn nợ, chống thất thu ngân sách.",
    "Tập trung gỡ vướng về mặt bằng cho những công trình đang thi công.",
    "Theo dõi sát thời tiết, chuẩn bị phương án phòng, chống thiên tai.",
    "Giữ vững an ninh trật tự, nhất là ở các xã vùng cao.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A figure and the sentence that says it. ``leans``: the sentence does not name its indicator."""

    indicator: Indicator
    kind: Kind
    figure: str
    sentence: str
    leans: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictReport:
    """``source`` is the path below the folder of reports; its last part alone names unit and month too."""

    unit: Unit
    month: Month
    source: str
    text: str
    statements: tuple[Statement, ...]


def compose(voice: Voice, month: Month, figures: Mapping[str, Series], chance: random.Random) -> DistrictReport:
    """The report of ``month`` over the indicators that ``figures`` has."""
    statements = tuple(_statements(voice, month, figures))
    blocks = [
        *_letterhead(voice, month, chance),
        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
        " ".join(chance.sample(_OPENING, 2)).format(level=voice.unit.level),
        "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
        *_outline(voice, statements, chance),
        f"III. NHIỆM VỤ TRỌNG TÂM THÁNG {_numbered(voice, month.shifted(1), month.year)}",
        *_tasks(voice, statements, chance),
        *_signature(voice.unit),
    ]
    return DistrictReport(
        unit=voice.unit,
        month=month,
        source=f"{voice.unit.folder}/{voice.unit.folder}-{month}.txt",
        text="\n\n".join(blocks) + "\n",
        statements=statements,
    )


def _statements(voice: Voice, month: Month, figures: Mapping[str, Series]) -> Iterator[Statement]:
    for series in figures.values():
        indicator = series.indicator
        for kind in KINDS[indicator.shape]:
            value = figure(series, kind, month)
            if value is not None:
                text = written(value, kind, indicator, padded=voice.padded)
                yield Statement(
                    indicator=indicator,
                    kind=kind,
                    figure=text,
                    sentence=sentence(voice, indicator, kind, month, text),
                    leans=leans(voice, indicator, kind),
                )


def _letterhead(voice: Voice, month: Month, chance: random.Random) -> tuple[str, ...]:
    unit = voice.unit
    named = f"tháng {month_number(voice, month)}"
    joined = f"{named} và {span(month)}" if month.number in (3, 6, 9, 12) else named
    after = month.shifted(1)
    year = f" năm {month.year}" if after.year > month.year and not joined.endswith(str(month.year)) else ""
    tasks = f"nhiệm vụ trọng tâm tháng {month_number(voice, after)} năm {after.year}"
    return (
        f"ỦY BAN NHÂN DÂN\n{unit.full.upper()}",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        f"Số: {month.number * 40 + chance.randint(1, 39)}/BC-UBND",
        f"{unit.name}, ngày {chance.randint(15, 25)} tháng {month.number:02d} năm {month.year}",
        "BÁO CÁO",
        f"Tình hình kinh tế - xã hội {joined}{year}; {tasks}",
    )


def _outline(voice: Voice, statements: tuple[Statement, ...], chance: random.Random) -> Iterator[str]:
    """Numbered parts, lettered sections, and a paragraph or bullet for each indicator."""
    parts = list(dict.fromkeys(section.part for section in SECTIONS))
    for number, part in enumerate(parts, start=1):
        yield f"{number}. {part}"
        sections = [section for section in SECTIONS if section.part == part]
        for letter, section in zip("abcd", sections, strict=False):
            yield f"{letter}) {section.heading}"
            yield from _paragraphs(voice, section, statements, chance)


def _paragraphs(
    voice: Voice, section: Section, statements: tuple[Statement, ...], chance: random.Random
) -> Iterator[str]:
    said = 0
    for indicator in section.indicators:
        own = [each.sentence for each in statements if each.indicator == indicator and each.kind != "next_plan"]
        if own:
            yield ("- " if voice.bulleted else "") + " ".join(own)
            said += 1
    if not said:
        yield chance.choice(_QUIET)


def _tasks(voice: Voice, statements: tuple[Statement, ...], chance: random.Random) -> Iterator[str]:
    plans = [each.sentence for each in statements if each.kind == "next_plan"]
    for task in (*chance.sample(_TASKS, 2), *plans):
        yield f"- {task}" if voice.bulleted else task


def _signature(unit: Unit) -> tuple[str, ...]:
    return (
        f"Nơi nhận:\n- UBND tỉnh;\n- Thường trực HĐND {unit.level};\n- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
    )


def _numbered(voice: Voice, month: Month, year: int) -> str:
    return month_number(voice, month) + (f" NĂM {month.year}" if month.year != year else "")
