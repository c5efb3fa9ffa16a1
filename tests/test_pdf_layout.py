"""Lines, columns, footnotes, running heads and tables of PDF pages, from made-up pages."""

from ingest.elements import Footnote, PageBreak, Paragraph, Table
from ingest.joined_tables import join_tables
from ingest.outline import outline
from ingest.pdf_layout import arrange
from ingest.pdf_page import Line, Page, RuledTable, Word, lines_of


def line(text: str, top: float, x0: float = 85, x1: float = 540, size: float = 13) -> Line:
    return Line(text=text, x0=x0, x1=x1, top=top, bottom=top + size, size=size)


def page(*lines: Line, tables: tuple[RuledTable, ...] = ()) -> Page:
    return Page(width=595, height=842, lines=lines, tables=tables)


def word(text: str, x0: float, x1: float, top: float = 100, size: float = 13) -> Word:
    return Word(text=text, x0=x0, x1=x1, top=top, bottom=top + size, size=size)


def test_raised_figures_are_marks_or_powers() -> None:
    words = [word("đạt", 85, 110), word("8,52%", 114, 150), word("1", 150, 154, top=98, size=7), word(".", 154, 157)]
    (found,) = lines_of(words)
    assert (found.text, found.marks) == ("đạt 8,52%.", ("1",))
    (found,) = lines_of([word("1.250", 85, 110), word("m", 114, 124), word("2", 124, 128, top=98, size=7)])
    assert (found.text, found.marks) == ("1.250 m²", ())


def test_words_of_one_size_stay_apart_however_narrow_the_blank() -> None:
    (found,) = lines_of([word("đạt", 85, 110), word("5%", 110.5, 130)])
    assert found.text == "đạt 5%"


def test_a_larger_neighbour_does_not_swallow_two_lines_of_small_print() -> None:
    words = [
        word("THỦ", 400, 430, top=100, size=13),
        word("- Ban", 85, 120, top=96, size=11),
        word("- Bộ", 85, 120, top=108, size=11),
    ]
    assert sorted(found.text for found in lines_of(words)) == ["- Ban", "- Bộ", "THỦ"]


def test_a_paragraph_goes_on_over_the_page_even_before_a_capital() -> None:
    first = page(line("Các xã vùng cao của huyện", 100, x0=113), line("đã trồng rừng tại địa bàn huyện", 116))
    second = page(line("Bình Gia theo kế hoạch.", 60, x1=200), line("Đoạn sau.", 76, x0=113, x1=180))
    assert arrange([first, second]) == (
        Paragraph(
            text="Các xã vùng cao của huyện đã trồng rừng tại địa bàn huyện Bình Gia theo kế hoạch.", breaks=(58,)
        ),
        Paragraph(text="Đoạn sau."),
    )


def test_page_numbers_and_running_heads_go() -> None:
    pages = [
        page(line("Báo cáo quý I", 30), line(f"Nội dung trang {name} đủ dài.", 100), line(f"Trang {number}/3", 800))
        for number, name in enumerate(("một", "hai", "ba"), start=1)
    ]
    texts = [element.text for element in arrange(pages) if isinstance(element, Paragraph)]
    assert texts == [f"Nội dung trang {name} đủ dài." for name in ("một", "hai", "ba")]


def test_left_and_right_pages_have_heads_of_their_own_and_like_lines_are_text() -> None:
    heads = ("UBND huyện Bình Gia", "Báo cáo quý I - trang {}")
    pages = [
        page(line(heads[number % 2].format(number), 40), line(f"{number}. Xã số {number} đạt {number},5%.", 400))
        for number in range(1, 8)
    ]
    texts = [element.text for element in arrange(pages) if isinstance(element, Paragraph)]
    assert texts == [f"{number}. Xã số {number} đạt {number},5%." for number in range(1, 8)]


def test_small_print_at_the_foot_is_footnotes() -> None:
    body = [line("Dự toán được giao đúng hạn cho các xã trong huyện.", 100 + 16 * number) for number in range(5)]
    notes = [
        line("1 Quyết định của tỉnh về giao", 760, size=9),
        line("dự toán năm.", 771, size=9, x1=150),
        line("2 Ghi chú.", 782, size=9),
    ]
    found = [element for element in arrange([page(*body, *notes)]) if isinstance(element, Footnote)]
    assert found == [
        Footnote(mark="1", text="Quyết định của tỉnh về giao dự toán năm.", page=1),
        Footnote(mark="2", text="Ghi chú.", page=1),
    ]


def test_a_header_at_the_end_of_a_page_names_the_columns_of_the_next() -> None:
    head = RuledTable(
        top=740, bottom=780, header=2, rows=(("Nguồn", "Kế hoạch", "Kế hoạch"), ("Nguồn", "Tỉnh", "Huyện"))
    )
    rest = RuledTable(
        top=60, bottom=100, header=1, rows=(("Ngân sách", "chưa giao", "chưa giao đủ"), ("Vốn vay", "5", "6"))
    )
    found = arrange([page(line("Đoạn mở đầu.", 100), tables=(head,)), page(tables=(rest,))])
    assert [element.header for element in found if isinstance(element, Table)] == [2, 0]
    assert sum(isinstance(element, PageBreak) for element in found) == 1
    assert outline(join_tables(found)).blocks[-1].columns == ("Nguồn", "Kế hoạch › Tỉnh", "Kế hoạch › Huyện")


def test_a_mark_that_fills_the_blank_leaves_it_and_a_power_makes_none() -> None:
    def word(text: str, x0: float, x1: float, size: float = 12) -> Word:
        return Word(text=text, x0=x0, x1=x1, top=100 - (12 - size), bottom=112 - 1.2 * (12 - size), size=size)

    [marked] = lines_of([word("12,5", 10, 34), word("3", 34, 37.5, 7), word("tỷ", 37.6, 48), word("đồng", 52, 80)])
    assert (marked.text, marked.marks) == ("12,5 tỷ đồng", ("3",))
    [closed] = lines_of([word("giao", 10, 34), word("3", 34, 37.5, 7), word(", tăng", 37.6, 60)])
    assert (closed.text, closed.marks) == ("giao, tăng", ("3",))
    [power] = lines_of([word("12 m", 10, 34), word("2", 34, 37.5, 7), word("/ha", 37.6, 50)])
    assert (power.text, power.marks) == ("12 m²/ha", ())


def test_the_kind_below_a_letterhead_s_two_columns_is_part_of_neither() -> None:
    """Centred on the page, it stands over the gap, or left of a right column that begins far to the right."""
    for at in (270, 297):
        left = (line("UBND HUYỆN", 60, 110, 200), line("Số: 8/BC-UBND", 90, 110, 200))
        right = (line("CỘNG HÒA XÃ HỘI", 60, at + 40, 530), line("Văn Lãng, ngày 5", 90, at + 60, 500))
        pairs = [each for pair in zip(left, right, strict=True) for each in pair]
        report = page(*pairs, line("BÁO CÁO", 120, 275, 320), line("Nội dung báo cáo đủ dài.", 150))
        texts = [element.text for element in arrange([report]) if isinstance(element, Paragraph)]
        assert texts == [
            *("UBND HUYỆN", "Số: 8/BC-UBND", "CỘNG HÒA XÃ HỘI", "Văn Lãng, ngày 5", "BÁO CÁO"),
            "Nội dung báo cáo đủ dài.",
        ]


def test_a_sentence_goes_on_from_one_column_s_foot_to_the_next_one_s_head() -> None:
    lines = [line("BẢN TIN THÁNG 3", 40, 85, 400)]
    for at, (left, right) in enumerate((("Huyện đã gieo", "công trên"), ("trồng và thi", "cả ba xã."))):
        lines += [line(left, 80 + 16 * at, 60, 280), line(right, 80 + 16 * at, 320, 540)]
    assert arrange([page(*lines)]) == (
        Paragraph(text="BẢN TIN THÁNG 3"),
        Paragraph(text="Huyện đã gieo trồng và thi công trên cả ba xã."),
    )
