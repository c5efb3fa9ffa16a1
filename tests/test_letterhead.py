"""Number, date, issuer, kind, title, signer, place and period; None for what is not there."""

from datetime import date
from pathlib import Path

import pytest

from ingest.elements import Paragraph
from ingest.letterhead import find_letterhead, read_letterhead
from ingest.read import read_report
from ingest.report import Letterhead
from ingest.reported_period import reported_period
from vietnamese.places import Place

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "reports"


def letterhead(*lines: str) -> Letterhead:
    elements = [Paragraph(text=line) for line in lines]
    place = find_letterhead(elements)
    return read_letterhead(place, [line for at, line in enumerate(lines) if at not in place.positions])


DECREE = (
    "ỦY BAN NHÂN DÂN",
    "HUYỆN CAO LỘC",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 124/BC-UBND",
    "Cao Lộc, ngày 17 tháng 02 năm 2023",
    "BÁO CÁO",
    "Tình hình kinh tế - xã hội tháng 02; phương hướng, nhiệm vụ tháng 3 năm 2023",
    "I. KẾT QUẢ",
    "Trồng được 71,05 ha rừng.",
    "Nơi nhận:",
    "- UBND tỉnh;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "(Đã ký)",
    "Người Ký Mẫu",
)


def test_the_decree_s_layout_is_read_whole() -> None:
    found = letterhead(*DECREE)
    assert found.number == "124/BC-UBND"
    assert found.issued == date(2023, 2, 17)
    assert found.issuer == "UBND huyện Cao Lộc"
    assert found.kind == "Báo cáo"
    assert found.title == "Tình hình kinh tế - xã hội tháng 02; phương hướng, nhiệm vụ tháng 3 năm 2023"
    assert found.signer == "Người Ký Mẫu"
    assert found.place == Place(name="Cao Lộc", level="huyện")
    assert found.period is not None
    assert (found.period.start, found.period.end) == (date(2023, 2, 1), date(2023, 2, 28))


def test_recipients_and_signature_are_letterhead_and_annexes_are_not() -> None:
    lines = [*DECREE, "PHỤ LỤC", "Danh sách các xã."]
    place = find_letterhead([Paragraph(text=line) for line in lines])
    assert sorted(place.positions) == [*range(8), *range(10, 18)]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Số:      /BC-UBND", None),
        ("Số: 15 /BC-UBND", "15/BC-UBND"),
        ("Số: 06-NQ/TU", "06-NQ/TU"),
        ("Số: 308/2025/NĐ-CP", "308/2025/NĐ-CP"),
        ("Luật số: 51/2024/QH15", "51/2024/QH15"),
    ],
)
def test_numbers_are_read_as_written_and_blanks_are_none(line: str, number: str | None) -> None:
    assert letterhead(line, "BÁO CÁO", "Kết quả năm 2024", "I. A").number == number


@pytest.mark.parametrize(
    "line", ["Hà Giang, ngày     tháng 02 năm 2023", "Hà Giang, ngày 31 tháng 02 năm 2023", "Hà Giang, năm 2023"]
)
def test_a_date_that_is_not_filled_in_or_not_in_the_calendar_is_none(line: str) -> None:
    assert letterhead("Số: 1/BC-UBND", line, "BÁO CÁO", "Kết quả năm 2024", "I. A").issued is None


def test_a_plain_statistics_text_is_read_by_its_first_two_lines() -> None:
    found = letterhead(
        "Tình hình kinh tế - xã hội tỉnh Hưng Yên tháng 9 và 9 tháng năm 2025",
        "03/10/2025 15:52",
        "I. TÌNH HÌNH",
        "Ổn định.",
    )
    assert found.title == "Tình hình kinh tế - xã hội tỉnh Hưng Yên tháng 9 và 9 tháng năm 2025"
    assert found.issued == date(2025, 10, 3)
    assert found.place == Place(name="Hưng Yên", level="tỉnh")
    assert (found.number, found.issuer, found.signer, found.kind) == (None, None, None, None)
    assert found.period is not None
    assert (found.period.start, found.period.end) == (date(2025, 1, 1), date(2025, 9, 30))


@pytest.mark.parametrize(
    ("lines", "title", "issued"),
    [
        (
            ("CỤC THỐNG KÊ TỈNH GIA LAI", "15.6.2023", "Tình hình kinh tế - xã hội tháng 5 năm 2023"),
            "Tình hình kinh tế - xã hội tháng 5 năm 2023",
            date(2023, 6, 15),
        ),
        (
            ("Ngày 02/06/2023-09:13:00 AM", "Kinh tế - xã hội tháng 5 năm 2023 của tỉnh Gia Lai"),
            "Kinh tế - xã hội tháng 5 năm 2023 của tỉnh Gia Lai",
            date(2023, 6, 2),
        ),
        (
            ("Trang thông tin điện tử Cục Thống kê tỉnh Gia Lai", "06.2023", "Số liệu tháng 5 năm 2023"),
            "Số liệu tháng 5 năm 2023",
            None,
        ),
        (
            ("Kinh tế - xã hội tháng 5 năm 2023 tỉnh Gia Lai", "Cập nhật: 02/06/2023 08:15"),
            "Kinh tế - xã hội tháng 5 năm 2023 tỉnh Gia Lai",
            date(2023, 6, 2),
        ),
        (
            ("CỤC THỐNG KÊ GIA LAI", "Kinh tế - xã hội", "Kinh tế - xã hội ước tháng 5 năm 2023"),
            "Kinh tế - xã hội ước tháng 5 năm 2023",
            None,
        ),
        (
            ("Kinh tế - xã hội tỉnh Gia Lai", "tháng 5 năm 2023"),
            "Kinh tế - xã hội tỉnh Gia Lai tháng 5 năm 2023",
            None,
        ),
        (
            ("UBND TỈNH GIA LAI", "BÁO CÁO KINH TẾ - XÃ HỘI", "Tháng 5 năm 2023"),
            "KINH TẾ - XÃ HỘI Tháng 5 năm 2023",
            None,
        ),
    ],
)
def test_however_a_site_lays_it_out_the_title_tells_place_and_time(
    lines: tuple[str, ...], title: str, issued: date | None
) -> None:
    head = letterhead(*lines, "1. Trồng trọt", "Toàn tỉnh gieo trồng 1.200 ha lúa.")
    assert (head.title, head.issued) == (title, issued)
    assert head.place is not None
    assert head.place.name == "Gia Lai"
    assert str(head.period) == "tháng 05/2023"


def test_a_line_of_the_text_is_no_title() -> None:
    head = letterhead("I. KINH TẾ", "Trong tháng 5 năm 2023 thu ngân sách tăng 5 %.")
    assert (head.title, head.period) == (None, None)


def test_the_opening_may_say_what_is_reported() -> None:
    opening = "UBND huyện báo cáo tình hình kinh tế tháng 5, nhiệm vụ trọng tâm tháng 6 năm 2023 như sau:"
    assert str(reported_period("", "Báo cáo", [opening])) == "tháng 05/2023"


def test_what_stands_in_brackets_counts_where_nothing_else_tells_a_time() -> None:
    assert str(reported_period("Kinh tế năm 2022 (họp báo tháng 01/2023)", None, [])) == "năm 2022"
    assert str(reported_period("Kinh tế (tháng 01/2023)", None, [])) == "tháng 01/2023"


def test_the_seat_names_the_committee_only_where_the_text_tells_its_level() -> None:
    lines = ("Số: 9/BC-UBND", "Cao Lộc, ngày 17 tháng 02 năm 2023", "BÁO CÁO", "Kết quả năm 2022", "I. A")
    told = letterhead(*lines, "Huyện Cao Lộc có nhiều xã; huyện Cao Lộc giao việc.")
    assert (told.issuer, told.place) == ("UBND huyện Cao Lộc", Place(name="Cao Lộc", level="huyện"))
    of_a_level = "UBND huyện giao việc cho 22 xã; UBND tỉnh đồng ý. Toàn huyện có 9 chợ, chợ thị trấn Cao Lộc lớn nhất."
    told = letterhead(*lines, of_a_level)
    assert (told.issuer, told.place) == ("UBND huyện Cao Lộc", Place(name="Cao Lộc", level="huyện"))
    for body in ("Không nói cấp nào.", "Thị trấn Cao Lộc và huyện Cao Lộc.", "Toàn tỉnh có nhiều chợ."):
        untold = letterhead(*lines, body)
        assert (untold.issuer, untold.place) == (None, None)


def test_a_department_s_place_is_its_superior_s_and_a_ministry_has_none() -> None:
    rest = ("Số: 5/BC-STC", "Lạng Sơn, ngày 05 tháng 4 năm 2024", "BÁO CÁO", "Kết quả quý I năm 2024", "I. A")
    department = letterhead("UBND TỈNH LẠNG SƠN", "SỞ TÀI CHÍNH", *rest, "Đã thu đủ.")
    assert (department.issuer, department.place) == ("Sở Tài chính", Place(name="Lạng Sơn", level="tỉnh"))
    ministry = letterhead("BỘ TÀI CHÍNH", *rest, "Tại tỉnh Lạng Sơn đã thu đủ.")
    assert (ministry.issuer, ministry.place) == ("Bộ Tài chính", None)


@pytest.mark.parametrize(
    ("agency", "title", "issuer", "place"),
    [
        (("UBND PHƯỜNG KỲ LỪA", "PHÒNG KINH TẾ"), "Kết quả", "Phòng Kinh tế", Place(name="Kỳ Lừa", level="phường")),
        (
            ("UBND HUYỆN CAO LỘC", "PHÒNG TÀI CHÍNH - KẾ HOẠCH"),
            "Thực hiện dự toán",
            "Phòng Tài chính - Kế hoạch",
            Place(name="Cao Lộc", level="huyện"),
        ),
        (("ỦY BAN NHÂN DÂN HUYỆN", "CAO LỘC"), "Kết quả", "UBND huyện Cao Lộc", Place(name="Cao Lộc", level="huyện")),
        (
            ("ĐẢNG BỘ TỈNH LẠNG SƠN", "HUYỆN ỦY CHI LĂNG"),
            "Công tác",
            "Huyện ủy Chi Lăng",
            Place(name="Chi Lăng", level="huyện"),
        ),
        (
            ("UBND HUYỆN CAO LỘC",),
            "Kết quả thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh Lạng Sơn",
            "UBND huyện Cao Lộc",
            Place(name="Cao Lộc", level="huyện"),
        ),
        (
            ("UBND TỈNH LẠNG SƠN",),
            "Kết luận của Chủ tịch UBND tỉnh Lạng Sơn tại huyện Cao Lộc",
            "UBND tỉnh Lạng Sơn",
            Place(name="Cao Lộc", level="huyện"),
        ),
        (
            ("UBND HUYỆN CAO LỘC",),
            "Phối hợp với huyện Văn Lãng",
            "UBND huyện Cao Lộc",
            Place(name="Cao Lộc", level="huyện"),
        ),
        (
            ("UBND TỈNH THỪA THIÊN HUẾ", "UBND THÀNH PHỐ HUẾ"),
            "Du lịch",
            "UBND thành phố Huế",
            Place(name="Huế", level="thành phố"),
        ),
        (
            ("UBND TỈNH HƯNG YÊN",),
            "Kết quả hợp tác với thành phố Hà Nội",
            "UBND tỉnh Hưng Yên",
            Place(name="Hưng Yên", level="tỉnh"),
        ),
        (("KHO BẠC NHÀ NƯỚC", "KHO BẠC NHÀ NƯỚC KHU VỰC VI"), "Thu", "Kho bạc Nhà nước khu vực VI", None),
    ],
)
def test_a_report_is_about_its_issuer_s_unit_or_a_lower_one(
    agency: tuple[str, ...], title: str, issuer: str, place: Place | None
) -> None:
    found = letterhead(*agency, "Số: 5/BC", "BÁO CÁO", f"{title} quý I năm 2024", "I. KẾT QUẢ")
    assert (found.issuer, found.place) == (issuer, place)


def test_a_number_that_the_line_only_cites_is_another_document_s() -> None:
    assert letterhead("Mẫu A01 theo Quyết định số 4/2004/QĐ-NHNN", "BÁO CÁO", "Giá vàng", "I. A").number is None


@pytest.mark.parametrize("line", ["Cao Lộc, ngày 5/10/2023", "Cao Lộc, ngày 05-10-2023", "Ngày 5 tháng 10 năm 2023"])
def test_a_day_may_be_written_short(line: str) -> None:
    found = letterhead("UBND HUYỆN CAO LỘC", "Số: 15  /BC-UBND", line, "BÁO CÁO", "Kết quả năm 2023", "I. A")
    assert (found.number, found.issued, found.issuer) == ("15/BC-UBND", date(2023, 10, 5), "UBND huyện Cao Lộc")


@pytest.mark.parametrize(
    ("lines", "title", "end"),
    [
        (("BÁO CÁO", "Cải cách hành chính", "(Kỳ báo cáo: Quý III năm 2022)"), "Cải cách hành chính", (2022, 9, 30)),
        (("BÁO CÁO", "Giải ngân năm 2022", "(Số liệu đến ngày 15/6/2022)"), "Giải ngân năm 2022", (2022, 6, 15)),
        (("BÁO CÁO", "Thu chi năm 2022", "(Trình kỳ họp tháng 12/2022)"), "Thu chi năm 2022", (2022, 12, 31)),
        (("BÁO CÁO", "V/v thu chi năm 2022"), "thu chi năm 2022", (2022, 12, 31)),
        (("BÁO CÁO QUÝ III NĂM 2022", "Về trồng rừng"), "QUÝ III NĂM 2022 Về trồng rừng", (2022, 9, 30)),
        (("BÁO CÁO THÁNG 9", "Về trồng rừng năm 2022"), "THÁNG 9 Về trồng rừng năm 2022", (2022, 9, 30)),
        (("BÁO CÁO (DỰ THẢO)", "Thu chi năm 2022"), "Thu chi năm 2022", (2022, 12, 31)),
        (("DỰ THẢO BÁO CÁO", "Thu chi năm 2022"), "Thu chi năm 2022", (2022, 12, 31)),
    ],
)
def test_kind_and_title_stand_in_one_or_several_lines(
    lines: tuple[str, ...], title: str, end: tuple[int, int, int]
) -> None:
    found = letterhead("UBND XÃ GIA CÁT", "Số: 5/BC-UBND", *lines, "I. KẾT QUẢ", "Ổn định.")
    assert (found.kind, found.title) == ("Báo cáo", title)
    assert found.period is not None
    assert found.period.end == date(*end)
    assert found.draft == ("DỰ THẢO" in lines[0])


def test_an_official_letter_may_write_its_number_without_a_colon() -> None:
    found = letterhead("UBND XÃ GIA CÁT", "Số 15/UBND-VP", "V/v báo cáo tháng 9/2022", "Kính gửi: UBND huyện", "I. A")
    assert (found.number, found.kind, found.title) == ("15/UBND-VP", "Công văn", "báo cáo tháng 9/2022")


def test_days_of_an_event_are_no_cut_off() -> None:
    body = ["Các hộ treo cờ từ ngày 10/5/2026 đến hết ngày 14/5/2026."]
    assert reported_period("Về việc treo cờ", "Thông báo", body) is None


def test_a_conclusion_is_about_the_unit_in_its_title_until_the_day_of_the_inspection() -> None:
    found = letterhead(
        "ỦY BAN NHÂN DÂN",
        "TỈNH LẠNG SƠN",
        "THÔNG BÁO",
        "Kết luận kiểm tra việc thực hiện kế hoạch năm 2024 tại huyện Cao Lộc",
        "Theo chương trình ngày 12/3/2024 của UBND tỉnh về kiểm tra; ngày 10/4/2024, đoàn đã làm việc tại huyện.",
    )
    assert found.issuer == "UBND tỉnh Lạng Sơn"
    assert found.place == Place(name="Cao Lộc", level="huyện")
    assert found.period is not None
    assert (found.period.kind, found.period.end) == ("until", date(2024, 4, 10))


def test_an_official_letter_has_its_subject_as_title() -> None:
    found = letterhead(
        "UBND HUYỆN CAO LỘC",
        "Số: 12/UBND-TCKH",
        "V/v đôn đốc giải ngân năm 2024",
        "Kính gửi: Các phòng",
        "Đề nghị các phòng báo cáo.",
    )
    assert (found.kind, found.title) == ("Công văn", "đôn đốc giải ngân năm 2024")


@pytest.mark.parametrize(
    ("title", "first", "last"),
    [
        ("Tình hình tháng 02 và nhiệm vụ trọng tâm tháng 3 năm 2023", (2023, 2, 1), (2023, 2, 28)),
        ("Kết quả 6 tháng đầu năm; nhiệm vụ trọng tâm 6 tháng cuối năm 2023", (2023, 1, 1), (2023, 6, 30)),
        ("Kết quả thực hiện nhiệm vụ quý I; phương hướng quý II năm 2023", (2023, 1, 1), (2023, 3, 31)),
        ("Tình hình tháng 12 và cả năm 2024", (2024, 1, 1), (2024, 12, 31)),
        ("Tình hình tháng ba và quý I năm 2025", (2025, 1, 1), (2025, 3, 31)),
        ("Tình hình tháng Bẩy và một số công tác trọng tâm tháng Tám năm 2004", (2004, 7, 1), (2004, 7, 31)),
        ("Kết quả công tác trọng tâm tháng 3; nhiệm vụ tháng 4 năm 2024", (2024, 3, 1), (2024, 3, 31)),
        ("Nhiệm vụ trọng tâm tháng 3 năm 2023", (2023, 3, 1), (2023, 3, 31)),
        ("Phát triển kinh tế số giai đoạn 2026 - 2030", (2026, 1, 1), (2030, 12, 31)),
    ],
)
def test_the_reported_period_is_the_title_s_without_the_outlook(
    title: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    period = reported_period(title, "Báo cáo", [])
    assert period is not None
    assert (period.start, period.end) == (date(*first), date(*last))


@pytest.mark.parametrize(
    "title",
    [
        "Tình hình kinh tế - xã hội",
        "Tình hình kinh tế - xã hội tháng 9",
        "Tình hình kinh tế - xã hội; nhiệm vụ trọng tâm tháng 3 năm 2023",
        "Kế hoạch phòng chống ma túy đến năm 2030",
    ],
)
def test_a_period_is_not_guessed(title: str) -> None:
    assert reported_period(title, "Báo cáo", ["Mọi việc ổn định."]) is None


def test_a_title_without_period_leaves_it_to_the_opening() -> None:
    period = reported_period(
        "Tiến độ giải ngân", "Báo cáo", ["Số liệu tính đến ngày 31/10/2024, toàn tỉnh giải ngân khá."]
    )
    assert period is not None
    assert period.end == date(2024, 10, 31)


def shared(name: str) -> Letterhead:
    path = SHARED / name
    if not path.exists():
        pytest.skip("không có ../shared/data/reports")
    return read_report(path, name).letterhead


def test_the_seed_report() -> None:
    found = shared("seed/bao-cao-124-bc-ubnd.txt")
    assert (found.number, found.issued, found.issuer) == ("124/BC-UBND", date(2023, 2, 17), "UBND huyện Cao Lộc")
    assert found.place == Place(name="Cao Lộc", level="huyện")
    assert found.period is not None
    assert (found.period.start, found.period.end) == (date(2023, 2, 1), date(2023, 2, 28))


def test_the_seed_notice() -> None:
    found = shared("seed/thong-bao-ket-luan-cao-loc.txt")
    assert (found.number, found.issued, found.issuer, found.kind) == (None, None, None, "Thông báo")
    assert found.place == Place(name="Cao Lộc", level="huyện")
    assert found.period is not None
    assert found.period.end == date(2024, 4, 10)


@pytest.mark.parametrize(
    ("number", "last"),
    [
        ("05", (2024, 12, 31)),
        ("06", (2025, 1, 31)),
        ("08", (2025, 3, 31)),
        ("12", (2025, 7, 31)),
        ("13", (2025, 6, 30)),
        ("14", (2025, 9, 30)),
    ],
)
def test_monthly_reports_of_a_province_know_their_period(number: str, last: tuple[int, int, int]) -> None:
    found = shared(f"hungyen/ktxh-hung-yen-{number}.txt")
    assert found.period is not None
    assert found.period.end == date(*last)
    assert found.place == Place(name="Hưng Yên", level="tỉnh")
    assert found.issued is not None


@pytest.mark.parametrize(
    ("name", "number", "issued", "issuer"),
    [
        ("24701a1c97c8c368", "634/TB-VPCP", date(2025, 11, 22), "Văn phòng Chính phủ"),
        ("4c21d5c3a31dc7a2", "51/2024/QH15", None, None),
        ("54c3026bc7bb5cb7", "308/2025/NĐ-CP", date(2025, 11, 28), "Chính phủ"),
        ("ad5aff6c13929815", "144/KH-UBND", date(2025, 11, 24), "UBND tỉnh Bắc Ninh"),
        ("f069c23c942c1ec6", "182/KH-UBND", date(2025, 11, 20), "UBND tỉnh Đồng Nai"),
        ("24e28a864a1fdc36", None, None, None),
        ("6e7f0a17bbc99fd4", None, None, None),
    ],
)
def test_official_documents(name: str, number: str | None, issued: date | None, issuer: str | None) -> None:
    found = shared(f"official/{name}.md")
    assert (found.number, found.issued, found.issuer) == (number, issued, issuer)
    assert found.kind is not None
    assert found.title is not None


@pytest.mark.parametrize(
    "lines",
    [
        ("CỤC THỐNG KÊ TỈNH MẪU", "15.12.2017", "Tình hình kinh tế - xã hội tháng 11 và 11 tháng năm 2017"),
        ("CỤC THỐNG KÊ TỈNH MẪU", "12.2017", "Tình hình kinh tế - xã hội tháng 11 và 11 tháng năm 2017"),
        ("Ngày 15/12/2017", "Tình hình kinh tế - xã hội tháng 11 và 11 tháng năm 2017 của tỉnh Mẫu"),
        ("Trang thông tin điện tử Cục Thống kê", "Tình hình kinh tế - xã hội 11 tháng năm 2017 (họp báo tháng 1/2018)"),
        (
            "CỤC THỐNG KÊ TỈNH MẪU",
            "Tình hình kinh tế - xã hội",
            "Tình hình kinh tế - xã hội ước tháng 11 và 11 tháng năm 2017",
        ),
    ],
)
def test_a_page_of_a_statistics_office_names_its_time_in_its_title(lines: tuple[str, ...]) -> None:
    found = letterhead(*lines, "1. Nông nghiệp", "Lúa mùa gieo cấy 9.300 ha.")
    assert found.period is not None
    assert (found.period.start, found.period.end) == (date(2017, 1, 1), date(2017, 11, 30))
    assert found.title is not None
    assert found.title.startswith("Tình hình kinh tế - xã hội")


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1)])
def test_an_annex_takes_its_letterhead_from_the_report_that_it_is_attached_to(order: tuple[int, ...]) -> None:
    lines = (
        "PHỤ LỤC 02",
        "KẾT QUẢ GIẢI NGÂN ĐẾN THỜI ĐIỂM 31/10/2023",
        "(Ban hành kèm theo Báo cáo số 450/BC-UBND ngày 03 tháng 11 năm 2023 của UBND huyện Tràng Định)",
    )
    found = letterhead(*(lines[at] for at in order), "Đơn vị tính: triệu đồng")
    assert (found.kind, found.number, found.issued) == ("Báo cáo", "450/BC-UBND", date(2023, 11, 3))
    assert (found.issuer, found.place) == ("UBND huyện Tràng Định", Place(name="Tràng Định", level="huyện"))
    assert found.title == "KẾT QUẢ GIẢI NGÂN ĐẾN THỜI ĐIỂM 31/10/2023"
    assert str(found.period) == "đến hết tháng 10/2023"


def test_an_annex_that_leaves_blanks_says_as_much_as_it_does() -> None:
    found = letterhead(
        "BIỂU SỐ 01", "TIẾN ĐỘ NĂM 2024", "(Kèm theo Công văn số      /UBND ngày    /4/2024 của Sở Y tế)"
    )
    assert (found.kind, found.number, found.issued, found.issuer) == ("Công văn", None, None, "Sở Y tế")


@pytest.mark.parametrize(
    "source",
    [
        "(Ban hành kèm theo Quyết định số 09/2006/QĐ-UBND ngày 02/3/2006 của UBND tỉnh Lạng Sơn)",
        "(Kèm theo Thông tư số 343/2016/TT-BTC ngày 30/12/2016 của Bộ Tài chính)",
    ],
)
def test_a_form_that_was_filled_in_is_not_of_who_prescribed_it(source: str) -> None:
    found = letterhead("BIỂU SỐ 22", "CÔNG KHAI DỰ TOÁN NĂM 2024", source, "Đơn vị tính: triệu đồng")
    assert (found.number, found.issued, found.issuer) == (None, None, None)


@pytest.mark.parametrize("marks", [("TM.", "KT."), ("T/M", "K/T"), ("T.M", "K.T")])
def test_a_signature_of_any_decade_names_its_signer(marks: tuple[str, str]) -> None:
    found = letterhead(
        "Số: 45/BC-UB",
        "BÁO CÁO",
        "Tình hình tháng 7 năm 2004",
        "I. Kết quả",
        "Thu đạt 3,2 tỷ đồng.",
        f"{marks[0]} UBND HUYỆN BẮC SƠN",
        f"{marks[1]} CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Hoàng Văn Páo",
    )
    assert found.signer == "Hoàng Văn Páo"


@pytest.mark.parametrize(
    ("signature", "signer"),
    [
        ("CHỦ TỊCH (đã ký) Hoàng Văn Páo", "Hoàng Văn Páo"),
        ("TM. ỦY BAN NHÂN DÂN – KT. CHỦ TỊCH – PHÓ CHỦ TỊCH: Hoàng Văn Páo", "Hoàng Văn Páo"),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(đã ký)\nTrung tá Hoàng Văn Páo", "Trung tá Hoàng Văn Páo"),
        ("GIÁM ĐỐC\n(đã ký)\nBS. Hoàng Văn Páo", "BS. Hoàng Văn Páo"),
        ("CHỦ TỊCH: đã phê duyệt", None),
    ],
)
def test_a_signature_in_one_line_or_with_a_rank_names_its_signer(signature: str, signer: str | None) -> None:
    found = letterhead("BÁO CÁO", "Tình hình tháng 7 năm 2024", "I. Kết quả", "Thu 3 tỷ đồng.", *signature.split("\n"))
    assert found.signer == signer


@pytest.mark.parametrize(
    ("line", "number", "issued"),
    [
        ("BÁO CÁO SỐ 57/BC-UBND NGÀY 12/6/2024", "57/BC-UBND", date(2024, 6, 12)),
        ("BÁO CÁO SỐ: 57/BC-UBND, NGÀY 12 THÁNG 6 NĂM 2024", "57/BC-UBND", date(2024, 6, 12)),
    ],
)
def test_below_a_line_of_kind_number_and_date_stands_the_title(line: str, number: str, issued: date) -> None:
    found = letterhead("UBND XÃ GIA CÁT", line, "Thu chi ngân sách năm 2024", "I. KẾT QUẢ", "Ổn định.")
    assert (found.kind, found.title) == ("Báo cáo", "Thu chi ngân sách năm 2024")
    assert (found.number, found.issued) == (number, issued)
