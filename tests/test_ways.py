"""A way between two places is no figure of either, and no place that is asked about."""

import pytest

from answer.frame import frame_of


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("Sản lượng xây lắp cao tốc Hà Giang - Tuyên Quang là bao nhiêu tỷ đồng?", set()),
        ("Đường sắt Lào Cai - Hà Nội - Hải Phòng đã giải phóng bao nhiêu ha?", set()),
        ("GRDP Hà Giang - Tuyên Quang tăng bao nhiêu?", {"Hà Giang", "Tuyên Quang"}),
        ("Cao tốc của tỉnh Hà Giang dài bao nhiêu km?", {"Hà Giang"}),
        ("Cao tốc Hà Giang - Tuyên Quang qua tỉnh Hà Giang dài bao nhiêu km?", {"Hà Giang"}),
    ],
)
def test_the_ends_of_a_way_are_not_asked_about(question: str, places: set[str]) -> None:
    assert {place.name for place in frame_of(question).places} == places
