"""An archive of look-alike reports in memory: two districts, three months of 2025 and one of 2024.

Every report has the same sentences; only the figures tell them apart, and each figure stands in one report.
"""

from dataclasses import replace
from pathlib import Path

from answer.answer import Answer
from index.build import build
from index.search import Index, open_index
from ingest.elements import Table
from ingest.passages import passages_of
from ingest.report import Block, Report
from ingest.tables import table_rows
from tests.fakes import HashEmbedder
from tests.reports import GivenReader, month, report
from vietnamese.places import Place

DONG_SON = Place(name="Đông Sơn", level="huyện")
TAY_KHE = Place(name="Tây Khê", level="huyện")
MONTHS = ((2024, 3), (2025, 2), (2025, 3), (2025, 4))
HEADER = ("Chỉ tiêu", "Thực hiện tháng", "So với kế hoạch (%)")


def archive(folder: Path) -> Index:
    """All reports, indexed with hashed embeddings."""
    return indexed(
        folder, (*(_report(place, *time) for place in (DONG_SON, TAY_KHE) for time in MONTHS), _inspection())
    )


def indexed(folder: Path, reports: tuple[Report, ...]) -> Index:
    """An index of these reports, built and opened."""
    reader = GivenReader(reports, passages_of)
    build(reader.files, folder, HashEmbedder(256), reader)
    return open_index(folder, HashEmbedder(256))


def asked_figures(answer: Answer) -> list[str]:
    """The figures with which an answer says what was asked, as they are written."""
    return [figure.text for figure in answer.figures if figure.asked]


def source(place: Place, year: int, number: int) -> str:
    """Where a report of the archive stands."""
    return f"{'dong-son' if place == DONG_SON else 'tay-khe'}/{year}-{number:02}.txt"


def base(place: Place, year: int, number: int) -> int:
    """What sets a report's figures apart: 11 … 14 for Đông Sơn, 21 … 24 for Tây Khê."""
    return (11 if place == DONG_SON else 21) + MONTHS.index((year, number))


def with_table(given: Report, caption: str, header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Report:
    """The report with a table behind its text."""
    text, blocks = given.text, list(given.blocks)
    for row in table_rows(Table(rows=(header, *rows), header=1), caption):
        line = " | ".join(row.cells)
        start = len(text) + 1
        text += f"\n{line}"
        blocks.append(
            Block(
                kind="row",
                start=start,
                end=start + len(line),
                section=("BIỂU SỐ LIỆU",),
                columns=row.columns,
                units=row.units,
                parents=row.parents,
                caption=caption,
            )
        )
    return replace(given, text=text, blocks=tuple(blocks))


def _report(place: Place, year: int, number: int) -> Report:
    own = base(place, year, number)
    made = report(
        source(place, year, number),
        (
            f"Tổng thu ngân sách nhà nước trong tháng ước đạt {own},5 tỷ đồng, tăng {own},1% so với tháng trước; "
            f"lũy kế {number} tháng đạt {own}7,5 tỷ đồng, bằng {own + 20},25% dự toán tỉnh giao và {own + 30},75% dự "
            "toán huyện giao.",
            f"Tổng chi ngân sách địa phương trong tháng ước đạt {own},8 tỷ đồng.",
            f"Trồng rừng tập trung được {own}8,85/{own}56 ha, đạt {own},98% kế hoạch.",
            f"Giá trị sản xuất công nghiệp ước đạt {own}1 tỷ đồng theo giá so sánh; ước đạt {own}3 tỷ đồng theo giá "
            "hiện hành.",
            f"Lượng xe xuất khẩu qua cửa khẩu Hải Vân bình quân {own}0 xe/ngày.",
            f"Lượng xe xuất khẩu qua cửa khẩu Đèo Gió bình quân {own}6 xe/ngày.",
            f"Hội chợ thương mại tổ chức vào ngày {own}/{number}/{year} tại trung tâm huyện.",
            f"Giải ngân vốn đầu tư công còn chậm do vướng mắc giải phóng mặt bằng tại {own} công trình.",
            f"Các dự án chậm tiến độ gồm đường Bến Đá, chợ Đầm Sen và hồ Suối Lạnh {own}.",
            f"Toàn huyện xảy ra {own} vụ tai nạn giao thông, làm {own + 40} người bị thương.",
        ),
        place=place,
        period=month(year, number),
        number=f"{own}/BC-UBND",
    )
    rows = (("Lúa xuân", f"{own}2,4", f"{own},32"), ("Ngô", f"{own}5,6", f"{own},36"))
    return with_table(made, "Biểu 1. Diện tích gieo trồng (Đơn vị: ha)", HEADER, rows)


def _inspection() -> Report:
    """Tells what was reached by 10 April, which answers a question on the first quarter."""
    return report(
        "dong-son/kiem-tra.txt",
        (
            "Kết quả giải ngân vốn đầu tư công đến ngày 10/4/2025 đạt 39,95% kế hoạch vốn được giao.",
            "Công tác quyết toán công trình hoàn thành còn chậm.",
        ),
        place=DONG_SON,
        period=month(2025, 4),
        number="99/TB-UBND",
    )
