"""A cross-encoder as an option: it reads the question and a passage together, and moves the best hits accordingly.

Any sentence-transformers ``CrossEncoder`` that gives one score: a folder, a name below ``models``, or a hub name that
has been downloaded before. Nothing is looked up on the network. Off by default: it costs seconds a question without a
graphics card, and the frames, which come after it, tell look-alike reports apart where reading alone cannot.
"""

import threading
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from errors import UsageError
from index.embedder import find_model
from index.fusion import scaled
from index.hit import Hit
from index.model_text import model_text

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

READ = 50
"""So many of the best hits are read again."""


class Reranker(Protocol):
    """What a search asks for."""

    def scores(self, question: str, texts: Sequence[str]) -> Sequence[float]:
        """How well each text answers, higher is better, on any scale."""
        ...


class CrossEncoderReranker:
    """Loads the model when it is first needed; may be shared by threads. Raises UsageError where there is none."""

    def __init__(self, model: str, models: Path) -> None:
        self._model = model
        self._folder = find_model(model, models, kind="mô hình xếp hạng")
        self._lock = threading.Lock()

    def scores(self, question: str, texts: Sequence[str]) -> Sequence[float]:
        """Raises UsageError for a model that classifies instead of scoring."""
        if not texts:
            return []
        with self._lock:
            if self._loaded.num_labels != 1:
                raise UsageError(
                    f"Mô hình xếp hạng “{self._model}” cho {self._loaded.num_labels} nhãn thay vì một điểm số."
                    " Hãy chọn mô hình CrossEncoder khác, hoặc bỏ trống HOIDAP_RERANKER."
                )
            found = self._loaded.predict([(question, text) for text in texts], show_progress_bar=False)
        return [float(score) for score in found]

    @cached_property
    def _loaded(self) -> "CrossEncoder":
        from sentence_transformers import CrossEncoder
        from transformers.utils.logging import disable_progress_bar

        disable_progress_bar()
        loaded: CrossEncoder = CrossEncoder(str(self._folder), local_files_only=True)
        return loaded


def reranked(question: str, hits: Sequence[Hit], reranker: Reranker) -> tuple[Hit, ...]:
    """The hits, best first by the mean of the score that found them and the reranker's, scaled to 0…1.

    Of those beyond the best ``READ`` only half a score stays, so that they never overtake by not being read.
    """
    texts = [model_text(hit.report.letterhead, hit.passage) for hit in hits[:READ]]
    read = scaled(dict(enumerate(reranker.scores(question, texts))))
    scored = [replace(hit, score=(hit.score + read.get(place, 0.0)) / 2) for place, hit in enumerate(hits)]
    return tuple(sorted(scored, key=lambda hit: -hit.score))
