"""What tells a time of its own."""

from answer.when import tells_time


def test_the_date_of_a_document_that_is_only_named_tells_no_time() -> None:
    assert not tells_time("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ")
    assert tells_time("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 có hiệu lực từ ngày 05/5/2020")
