"""What a question restricts a whole to."""

import pytest

from answer.ranking import ruled_out
from answer.restrictions import all_missing, asks_group, group_missing, sources_in, told_of_less
from tests.weighing import figure, prose
from vietnamese.places import Place


@pytest.mark.parametrize(
    ("question", "sources"),
    [
        ("Thu được bao nhiêu tiền từ đất đai?", [{"dat", "dai"}]),
        ("Thu ngân sách từ rừng năm 2024 là bao nhiêu?", [{"rung"}]),
        ("Thu từ đầu năm đến tháng 4 bao nhiêu?", []),
        ("Thu hút người từ 15 tuổi trở lên?", []),
        ("Số vụ cháy từ bếp?", []),
    ],
)
def test_what_stands_behind_from_is_a_source(question: str, sources: list[set[str]]) -> None:
    assert list(sources_in(question)) == sources


def test_a_source_is_missing_where_none_of_it_is_said() -> None:
    assert all_missing([frozenset(("dat", "dai"))], ("dai", "dat", "thue"))
    assert not all_missing([frozenset(("dat", "dai"))], ("dai", "thue"))


@pytest.mark.parametrize(
    ("question", "around", "missing"),
    [
        ("Bao nhiêu lao động nữ?", "Tuyển được 90 lao động", True),
        ("Bao nhiêu lao động nữ?", "Tuyển được 90 phụ nữ", False),
        ("Số học sinh nam?", "Có 90 học sinh", True),
        ("Số học sinh nam?", "Có 90 học sinh, trong đó nam 40", False),
        ("Bao nhiêu trẻ em được khám?", "Khám cho 90 cháu", False),
        ("Bao nhiêu trẻ em được khám?", "Khám cho 90 người", True),
        ("Bao nhiêu người khuyết tật có việc?", "Có 90 người có việc", True),
        ("Bao nhiêu hộ dân tộc thiểu số?", "Có 90 hộ đồng bào", False),
        ("Bão làm bao nhiêu người chết?", "phải di dời 41 hộ với 90 người", True),
        ("Bão làm bao nhiêu người chết?", "làm 2 người tử vong", False),
        ("Bao nhiêu người bị thương do bão?", "di dời 90 người", True),
        ("Bao nhiêu người bị thương do bão?", "2 người thương nặng", False),
        ("Bao nhiêu trường mầm non ngoài công lập?", "Có 90 trường mầm non công lập", True),
        ("Bao nhiêu trường mầm non ngoài công lập?", "Có 90 trường tư thục", False),
        ("Bao nhiêu trường mầm non tư thục?", "Có 90 trường mầm non", True),
        ("Bao nhiêu trường công lập?", "Có 90 trường ngoài công lập", True),
    ],
)
def test_a_group_of_people_is_named(question: str, around: str, missing: bool) -> None:
    assert group_missing(question, around) is missing


def test_a_year_and_a_country_are_no_men() -> None:
    assert asks_group("Số học sinh nam?")
    for question in ("so hoc sinh nam 2024", "Người Việt Nam?", "Số lao động năm nay?", "so lao dong nam ngoai"):
        assert not asks_group(question)


def test_a_group_that_the_sentence_before_names_is_not_that_of_the_next_figure() -> None:
    question = "Thu nhập của lao động nam là bao nhiêu triệu đồng?"
    before = "Lao động nam có 41 nghìn người."
    alone = figure(question, prose("Thu nhập của lao động là 7 triệu đồng.", before=before), "7 triệu đồng")
    assert alone.features["group missing"]
    assert ruled_out(alone)
    own = figure(question, prose("Thu nhập của lao động nam là 8 triệu đồng.", before=before), "8 triệu đồng")
    assert not own.features["group missing"]


@pytest.mark.parametrize(
    ("question", "level", "said", "less"),
    [
        ("Sản lượng lúa của tỉnh là bao nhiêu?", "xã", "Sản lượng lúa", True),
        ("Toàn tỉnh thu bao nhiêu ngân sách?", "huyện", "Thu ngân sách", True),
        ("Sản lượng lúa của tỉnh là bao nhiêu?", "tỉnh", "Sản lượng lúa", False),
        ("Sản lượng lúa của tỉnh là bao nhiêu?", "xã", "Sản lượng lúa toàn tỉnh", False),
        ("Toàn tỉnh thu bao nhiêu ngân sách?", "xã", "đạt 70% dự toán tỉnh giao", True),
        ("Thu ngân sách đạt bao nhiêu % dự toán của tỉnh giao?", "xã", "Thu ngân sách", False),
        ("Sản lượng lúa là bao nhiêu?", "xã", "Sản lượng lúa", False),
    ],
)
def test_what_a_unit_reports_is_not_the_provinces(question: str, level: str, said: str, less: bool) -> None:
    assert told_of_less(question, Place(name="Đông Sơn", level=level), said) is less
    assert not told_of_less(question, None, said)
