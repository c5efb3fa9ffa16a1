"""How reading is measured: words found in order, diacritics right, aims met or missed."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval import reading
from eval.reading_legacy import measure_legacy
from eval.reading_score import Measure, ReadingScore, in_order, render_score

WORDS = st.lists(st.sampled_from("abcd"), max_size=12)
SENTENCE = "Tổng sản lượng lương thực của tỉnh năm nay ước đạt kế hoạch"


def longest_common_subsequence(first: tuple[str, ...], second: tuple[str, ...]) -> int:
    @cache
    def longest(i: int, j: int) -> int:
        if i == len(first) or j == len(second):
            return 0
        if first[i] == second[j]:
            return 1 + longest(i + 1, j + 1)
        return max(longest(i + 1, j), longest(i, j + 1))

    return longest(0, 0)


@given(WORDS, WORDS)
def test_words_in_order_are_the_longest_common_subsequence(expected: list[str], found: list[str]) -> None:
    assert in_order(expected, found) == longest_common_subsequence(tuple(expected), tuple(found))


def legacy_set(folder: Path, written: str, transcript: str) -> Path:
    (folder / "legacy" / "tcvn3").mkdir(parents=True)
    (folder / "legacy" / "gold").mkdir()
    (folder / "legacy" / "tcvn3" / "a.txt").write_bytes(written.encode("latin-1"))
    (folder / "legacy" / "gold" / "a.txt").write_text(transcript, encoding="utf-8")
    return folder


TCVN3 = "Tæng s¶n l\xad\xeeng l\xad¬ng thùc cña tØnh n¨m nay \xad\xedc ®¹t kÕ ho¹ch"


def test_a_file_that_is_read_whole_scores_one(tmp_path: Path) -> None:
    score = measure_legacy(legacy_set(tmp_path, TCVN3, SENTENCE))
    assert [measure.value for measure in score.measures] == [1.0, 1.0]
    assert [measure.of for measure in score.measures] == [13, 13]


def test_missing_words_and_wrong_diacritics_are_told_apart(tmp_path: Path) -> None:
    score = measure_legacy(legacy_set(tmp_path, TCVN3, SENTENCE.replace("năm", "nằm") + " đề ra rồi"))
    found, diacritics = score.measures
    assert found.value == pytest.approx(12 / 16)
    assert diacritics.value == pytest.approx(12 / 13)


def test_a_file_that_is_refused_counts_as_missing(tmp_path: Path) -> None:
    score = measure_legacy(legacy_set(tmp_path, "abc\0def", SENTENCE))
    assert score.measures[0].value == 0
    assert any("byte rỗng" in line for line in score.lines)


def test_the_command_says_what_is_reached_and_ends_with_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reading.main(["legacy", "--data", str(legacy_set(tmp_path, TCVN3, SENTENCE))]) == 0
    assert "1.0000 trên 13 (mục tiêu 0.985: đạt)" in capsys.readouterr().out
    missed = ReadingScore(measures=(Measure(name="ô", value=0.5, aim=0.9, of=4),))
    assert render_score(missed) == "ô: 0.5000 trên 4 (mục tiêu 0.9: CHƯA ĐẠT)"
