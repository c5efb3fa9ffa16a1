"""A table with merged headers on two levels, and what each of its cells must be quoted with."""

from pathlib import Path
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

TOP = ("STT", "Chỉ tiêu", "ĐVT", "Quý I", "", "Quý II", "", "Tỷ lệ (%)")
BELOW = ("", "", "", "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện", "")
PATHS = (
    "STT",
    "Chỉ tiêu",
    "ĐVT",
    "Quý I › Kế hoạch",
    "Quý I › Thực hiện",
    "Quý II › Kế hoạch",
    "Quý II › Thực hiện",
    "Tỷ lệ (%)",
)
WIDE = ((3, 4), (5, 6))
TALL = (0, 1, 2, 7)
ROWS = (
    ("I", "Nông nghiệp", "", "", "", "", "", ""),
    ("1", "Sản lượng lúa", "nghìn tấn", "10,5", "11,25", "20,5", "21,75", "106,1"),
    ("1.1", "Lúa đông xuân", "nghìn tấn", "6,5", "7,25", "0,5", "0,75", "111,5"),
    ("2", "Đàn lợn", "nghìn con", "45", "46,5", "45", "47", "103,3"),
    ("II", "Đầu tư", "", "", "", "", "", ""),
    ("1", "Vốn đầu tư công", "tỷ đồng", "300", "119,85", "310", "210,5", "39,95"),
)


def write_merged_table(path: Path, *, times: int = 1, repeated: bool = False) -> None:
    """A Word document with the table, its rows ``times`` over; ``repeated``: the header stands on every page."""
    document = docx.Document()
    document.add_paragraph("Kết quả thực hiện một số chỉ tiêu của huyện được tổng hợp trong bảng sau.")
    table: Any = document.add_table(rows=0, cols=len(TOP))
    table.style = "Table Grid"
    for texts in (TOP, BELOW, *ROWS * times):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    for first, last in WIDE:
        table.cell(0, first).merge(table.cell(0, last)).text = TOP[first]
    for column in TALL:
        table.cell(0, column).merge(table.cell(1, column)).text = TOP[column]
    for row in table.rows[:2] if repeated else ():
        mark = OxmlElement("w:tblHeader")
        mark.set(qn("w:val"), "true")
        row._tr.get_or_add_trPr().append(mark)
    document.save(str(path))
