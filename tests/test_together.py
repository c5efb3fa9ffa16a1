"""What a figure counts together."""

import pytest

from answer.together import told_with_another_rank


@pytest.mark.parametrize(
    ("question", "label", "together"),
    [
        ("Bao nhiêu kho loại II?", "kho loại I và loại II", True),
        ("Bao nhiêu kho loại II?", "kho loại I, II", True),
        ("Bao nhiêu kho loại I và loại II?", "kho loại I và loại II", False),
        ("Bao nhiêu kho loại II?", "kho loại II", False),
        ("Bao nhiêu kho?", "kho loại I và loại II", False),
        ("Bao nhiêu kho loại II?", "thợ bậc 3 và bậc 4", False),
    ],
)
def test_ranks_that_are_counted_together_are_none_of_one(question: str, label: str, together: bool) -> None:
    assert told_with_another_rank(question, label) is together
