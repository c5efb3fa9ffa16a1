"""Reports made for the tests, in our own words: a district's monthly report as text, Markdown and Word."""

from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

FIXTURES = Path(__file__).parent / "fixtures"

MONTHLY_TEXT = """

Số: 77/BC-UBND

Bình Gia, ngày 18 tháng 5 năm 2023

BÁO CÁO

Kết quả phát triển kinh tế - xã hội tháng 5; công việc chính và nhiệm vụ trọng tâm tháng 6 năm 2023

I. CHỈ ĐẠO CHUNG

UBND huyện Bình Gia giao việc theo tuần cho từng phòng và kiểm điểm vào mỗi chiều thứ sáu.

II. KẾT QUẢ

1. Kinh tế

a) Nông nghiệp

Toàn huyện trồng được 45,5 ha rừng, đạt 30,33% kế hoạch. Hàng qua cửa khẩu phụ mỗi ngày 05-

09 xe, phần lớn là nông sản của các hộ

ở ba xã vùng cao.

Chương trình nông thôn mới:

Huyện Bình Gia rà lại 12/19 tiêu chí cho xã Hồng Phong.

b) Thu ngân sách:

- Thu trên địa bàn: tháng 5 được 4.210 triệu đồng. Cụ thể: thuế 3.900 triệu đồng; phí 310 triệu đồng.

* **Nhận xét:** số thu đều, không có khoản lớn đột xuất.

2. Xã hội

Đã khám cho **1.204** lượt người (*một nghìn hai trăm linh bốn*), chi 52.000.000^d.

III. NHIỆM VỤ THÁNG 6

1. Tiếp tục trồng rừng cho kịp thời vụ và bảo vệ diện tích đã trồng.

2. Thu đúng, thu đủ các khoản còn lại.

Trích Báo cáo số 77/BC-UBND
"""

CONVERTED_MARKDOWN = """
## THÔNG BÁO

**Kết luận cuộc kiểm tra việc thực hiện kế hoạch năm 2024 tại huyện Tràng Định**

Ngày 15/4/2024, đoàn công tác của UBND tỉnh đã kiểm tra tại huyện Tràng Định và kết luận như sau:

### I. NHẬN XÉT

#### 1. Đối với huyện Tràng Định

Dự toán được giao đúng hạn<sup>1</sup>. Giải ngân đạt 41,2% kế hoạch vốn; việc xử lý đơn thư

---

<sup>1</sup> Quyết định của UBND tỉnh giao dự toán năm 2024.

được làm kịp thời.

***a) Việc còn chậm***

- Cấp giấy chứng nhận đất chậm ở ba xã[^2].

[^2]: Gồm các xã phía bắc của huyện.

| Chỉ tiêu | Kế hoạch | Thực hiện |
|---|---:|---:|
| Trồng rừng (ha) | 500 | 88,5 |
| Thu ngân sách (triệu đồng) | 61.000 | 15.200 |

***Nơi nhận:***

- UBND huyện Tràng Định;
- Lưu: VT.

**TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG**

**Người Ký Mẫu**
"""

STATISTICS_TEXT = """Tình hình kinh tế - xã hội tỉnh Hưng Yên tháng 4 và 4 tháng năm 2025
06/05/2025 08:15
Bốn tháng qua thời tiết thuận, sản xuất giữ được nhịp.
1. Nông nghiệp
a) Trồng trọt
Cây hằng năm
Diện tích lúa xuân đạt 23.700 ha, tăng 0,3% so với cùng kỳ năm trước.
Cây lâu năm
Nhãn và vải
ra hoa đều, tỷ lệ đậu quả khá
[1]
. Nuôi cá lồng đạt 1.020 lồng/131.000 m
3
trên các sông lớn.
2. Công nghiệp
So với tháng trước,
chỉ số sản xuất tăng 2,1%.
[1]
Theo ước tính của ngành nông nghiệp
"""

FRAMED_MARKDOWN = """|
**ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG**
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 31/KH-UBND
|
*Cao Bằng, ngày 09
tháng 6 năm 2025*
|

**KẾ
HOẠCH**

PHÁT
TRIỂN DU LỊCH TỈNH CAO BẰNG GIAI ĐOẠN 2026 - 2030

Thực hiện nghị quyết của HĐND tỉnh, UBND tỉnh giao các
sở và các xã những việc dưới đây, báo cáo kết quả
trước ngày 20 hằng tháng.

**I. MỤC
TIÊU**

Đón ba triệu lượt khách vào năm cuối của giai đoạn,
doanh thu tăng đều mỗi năm.

|
**TT**
|
**Việc**
|
**Chủ trì**
|
|
1
|
Sửa đường vào
khu thác
|
Sở Xây dựng
|

|
Nơi nhận:
- Như trên;
- Lưu: VT.
|
**KT. CHỦ TỊCH **
PHÓ CHỦ TỊCH
**Người Ký Mẫu**
|
"""


def write_word_report(path: Path) -> None:
    """A decree-30 report: letterhead table, merged table header, page break in mid-sentence, a footnote, signature."""
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "DejaVu Serif", Pt(12)
    _letterhead(document)
    _centred(document, "BÁO CÁO")
    _centred(document, "Tình hình kinh tế - xã hội quý I năm 2024 của huyện Bình Gia")
    document.add_heading("I. KINH TẾ", level=1)
    _indented(document, "Kinh tế của huyện giữ đà từ đầu năm. Diện tích đất thu hồi là 1.250 m² tại hai xã.")
    paragraph = _indented(document, "Giải ngân đạt 12,4% kế hoạch vốn, gồm vốn của tỉnh và vốn")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    paragraph.add_run(" của huyện chuyển sang từ năm trước.")
    _indented(document, "Biểu 1. Thu, chi ngân sách (ĐVT: triệu đồng)")
    _merged_table(document)
    document.add_heading("II. XÃ HỘI", level=1)
    for topic in ("y tế", "giáo dục", "văn hóa", "lao động"):
        _indented(
            document,
            f"Ngành {topic} làm đủ các việc đã giao trong quý, không có việc nào phải chuyển sang kỳ sau. " * 6,
        )
    _signature(document)
    document.save(str(path))


def _letterhead(document: Any) -> None:
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "ỦY BAN NHÂN DÂN\nHUYỆN BÌNH GIA"
    table.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    table.cell(1, 0).text = "Số: 58/BC-UBND"
    table.cell(1, 1).text = "Bình Gia, ngày 25 tháng 3 năm 2024"
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(6), Cm(11)
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                for run in paragraph.runs:
                    run.font.size = Pt(9)


def _centred(document: Any, text: str) -> None:
    document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.CENTER


def _indented(document: Any, text: str) -> Any:
    paragraph = document.add_paragraph(text)
    paragraph.paragraph_format.first_line_indent = Cm(1.27)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return paragraph


def _merged_table(document: Any) -> None:
    """Two header rows: "Quý I" over "Kế hoạch" and "Thực hiện"."""
    table = document.add_table(rows=4, cols=3)
    table.style = "Table Grid"
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Chỉ tiêu"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Quý I"
    table.cell(1, 1).text, table.cell(1, 2).text = "Kế hoạch", "Thực hiện"
    for row, cells in enumerate((("Thu ngân sách", "9.000", "9.450"), ("Chi ngân sách", "42.000", "39.870")), start=2):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text


def _signature(document: Any) -> None:
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT."
    table.cell(0, 1).text = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNgười Ký Mẫu"


def add_rendered_page_break(paragraph: Any) -> None:
    """What Word leaves where it last ended a page."""
    run = paragraph.add_run()
    run._r.append(OxmlElement("w:lastRenderedPageBreak"))


def raise_text(run: Any) -> None:
    """Set a run in superscript."""
    properties = run._r.get_or_add_rPr()
    align = OxmlElement("w:vertAlign")
    align.set(qn("w:val"), "superscript")
    properties.append(align)
