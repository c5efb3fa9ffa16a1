"""``python -m learning`` reads indexes and gold questions, and writes the table of weights."""

import json
from pathlib import Path
from typing import Any

import pytest

import learning
import parts
from answer import weights
from answer.learn import AGAINST, FOR
from errors import UsageError
from settings import Settings
from tests.districts import archive
from tests.fakes import HashEmbedder

ASKED = [
    {
        "id": f"{district}-{month}-{what}",
        "question": f"{what} huyện {district} tháng {month}/2025 bao nhiêu?",
        "answers": [answer.format(base + month - 1)],
        "doc": f"{folder}/2025-{month:02}.txt",
        "evidence": "",
    }
    for district, folder, base in (("Đông Sơn", "dong-son", 11), ("Tây Khê", "tay-khe", 21))
    for month in (2, 3, 4)
    for what, answer in (
        ("Tổng thu ngân sách", "{},5 tỷ đồng"),
        ("Tổng chi ngân sách", "{},8 tỷ đồng"),
        ("Lượng xe xuất khẩu", "{}0 xe/ngày"),  # of two gates: a right figure and a rival
    )
]
LATER = {
    **ASKED[0],
    "id": "turn",
    "answers": ["9.999 tỷ đồng"],
    "history": [{"question": "Thu?", "answer": "5 tỷ đồng"}],
}
NONE = {"id": "none", "question": "Sản lượng thép tháng 4/2025 bao nhiêu?", "answers": ["9 tấn"], "unanswerable": True}


def gold(path: Path, *questions: dict[str, Any]) -> Path:
    path.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in questions), encoding="utf-8")
    return path


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    def embedder(settings: Settings) -> HashEmbedder:
        return HashEmbedder(256)

    archive(tmp_path / "index")
    monkeypatch.setattr(parts, "embedder_of", embedder)
    monkeypatch.setattr(learning, "WEIGHTS", tmp_path / "weights.py")
    return tmp_path / "index"


def read(path: Path) -> dict[str, Any]:
    module: dict[str, Any] = {}
    exec(compile(path.read_text(encoding="utf-8"), path.name, "exec"), module)
    return module


def test_the_table_is_written_from_all_sets(index: Path, tmp_path: Path) -> None:
    halves = [gold(tmp_path / "one.jsonl", *ASKED[::2], LATER), gold(tmp_path / "two.jsonl", *ASKED[1::2], NONE)]
    assert learning.main([f"{index}={each}" for each in halves]) == 0
    module = read(learning.WEIGHTS)
    assert module["RANKING"]
    assert module["RANKING"].keys() <= set(f"{FOR}|{AGAINST}".split("|"))
    assert module["BIAS"] > 0, "nearly all that may answer is right"
    again = learning.WEIGHTS.read_text(encoding="utf-8")
    assert learning.main([f"{index}={each}" for each in halves]) == 0
    assert learning.WEIGHTS.read_text(encoding="utf-8") == again


def test_a_turn_of_a_conversation_teaches_nothing(index: Path, tmp_path: Path) -> None:
    told = []
    for questions in (ASKED, [*ASKED, *({**LATER, "id": f"turn-{at}"} for at in range(9))]):
        assert learning.main([f"{index}={gold(tmp_path / 'gold.jsonl', *questions)}"]) == 0
        told.append(learning.WEIGHTS.read_text(encoding="utf-8"))
    assert told[0] == told[1]


def test_nothing_is_written_over_where_a_set_cannot_be_read(index: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        learning.main([f"{index}={tmp_path / 'missing.jsonl'}"])
    with pytest.raises(SystemExit):
        learning.main([])
    assert not learning.WEIGHTS.exists()


def test_the_table_that_is_written_is_the_one_in_force() -> None:
    assert Path(weights.__file__) == learning.WEIGHTS
