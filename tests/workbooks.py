"""Workbooks of a province's statistics, made in code: stacked and merged headers, levels, units at every place."""

from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

INVESTMENT: tuple[tuple[Any, ...], ...] = (
    ("1. Vốn đầu tư thực hiện từ nguồn ngân sách",),
    (),
    (None, None, None, None, None, "Tỷ đồng"),
    (None, None, "Thực hiện", "Ước tính", "Cộng dồn", "3 tháng năm"),
    (None, None, "tháng 02", "tháng 3", "3 tháng", "2025 so với"),
    (None, None, "năm", "năm", "năm", "kế hoạch"),
    (None, None, 2025, 2025, 2025, "năm 2025 (%)"),
    (),
    ("TỔNG SỐ", None, 310.44, 420.5, 1100.94, 21.3456),
    (None, "Trung ương", 110.2, 130.25, 400.1, 25.5),
    (None, "Trong đó:"),
    (None, "Sở Nông nghiệp", 12.0, 15.5, 40.25, 9.99),
    (None, "Địa phương", 200.24, 290.25, 700.84, 19.0),
    (None, "Phân theo một số huyện"),
    (None, "Đông Sơn", 50.0, 60.0, 160.0, 18.0),
)
INDENTS = {12: 1, 15: 1}
PRODUCTS: tuple[tuple[Any, ...], ...] = (
    ("2. Một số sản phẩm chủ yếu tháng 3 năm 2025",),
    (None, "Đơn vị", "Thực hiện", "Tháng 3 năm 2025 so với (%)", None),
    (None, "tính", "tháng 3", "tháng trước", "cùng kỳ"),
    ("Than sạch", "Nghìn tấn", 1234.5678, 101.2, 99.95),
    ("Xi măng", '"', 987.65, 103.4, 110.0),
    ("Điện sản xuất", "Triệu kwh", 45.6, 98.7, 105.25),
)
TRANSPORT: tuple[tuple[Any, ...], ...] = (
    ("3. Vận tải tháng 3 năm 2025",),
    (None, None, "Tháng 3", "So với"),
    (None, None, "năm 2025", "tháng trước (%)"),
    ("A. HÀNH KHÁCH", None, "Nghìn HK"),
    ("Tổng số", None, 812.4, 102.0),
    (None, "Đường bộ", 800.4, 101.5),
    ("B. HÀNG HÓA", None, "Nghìn tấn"),
    ("Tổng số", None, 345.6, 97.0),
    (None, "Đường bộ", 340.0, 96.5),
    (),
    ("4. Xuất khẩu tháng 3 năm 2025",),
    (None, None, "Nghìn tấn; Triệu USD"),
    (None, None, "Lượng", "Trị giá"),
    ("Gạo", None, 15.5, 9.8),
    ("Ô tô(*)", None, 3.2, 64.0),
    ("(*) Nghìn chiếc; Triệu USD",),
)


def write_workbook(path: Path) -> None:
    """Three sheets, and a hidden one of drafts."""
    book = Workbook()
    book.remove(book.active)
    investment = _sheet(book, "VDT", INVESTMENT)
    for row, indent in INDENTS.items():
        investment.cell(row, 2).alignment = Alignment(indent=indent)
    for row in (9, 10, 13):
        investment.cell(row, 2).font = Font(bold=True)
    products = _sheet(book, "San pham", PRODUCTS)
    products.merge_cells("D2:E2")
    _sheet(book, "Van tai, XK", TRANSPORT)
    _sheet(book, "Nhap", (("Bản nháp",), ("Tháng 3", 999.0))).sheet_state = "hidden"
    book.save(path)


def _sheet(book: Workbook, name: str, rows: tuple[tuple[Any, ...], ...]) -> Any:
    sheet = book.create_sheet(name)
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column, value)
            cell.number_format = "0.0" if isinstance(value, float) else "General"
    return sheet
