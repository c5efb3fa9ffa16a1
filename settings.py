"""The settings, one table: every ``HOIDAP_…`` variable with its default and what it is for. Read once at start."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from errors import UsageError

_PREFIX = "HOIDAP_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Field ``x`` is the variable ``HOIDAP_X``."""

    model: str = "multilingual-e5-small"
    models: str = "models"
    answerer: str = "extractive"
    language_model: str = ""
    language_model_url: str = ""
    language_model_key: str = ""


HELP: Mapping[str, str] = {
    "model": "mô hình nhúng: tên hoặc thư mục sentence-transformers",
    "models": "thư mục chứa các mô hình đã giải nén",
    "answerer": "cách trả lời: extractive (mặc định, không cần mô hình ngôn ngữ) hoặc language-model",
    "language_model": "mô hình ngôn ngữ qua LangChain, ví dụ openai:qwen2.5-7b hoặc ollama:qwen2.5",
    "language_model_url": "địa chỉ máy chủ mô hình ngôn ngữ (giao diện OpenAI), ví dụ http://127.0.0.1:8080/v1",
    "language_model_key": "khoá của máy chủ mô hình ngôn ngữ, nếu có",
}
_CHOICES = {"answerer": ("extractive", "language-model")}


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Raises UsageError for an unknown ``HOIDAP_…`` name or a value that is not among its choices."""
    known = {f"{_PREFIX}{field.name.upper()}": field.name for field in fields(Settings)}
    given = {name: value for name, value in environment.items() if name.startswith(_PREFIX)}
    unknown = sorted(given.keys() - known.keys())
    if unknown:
        raise UsageError(f"Không có thiết lập {', '.join(unknown)}. Các thiết lập hiện có: {', '.join(sorted(known))}.")
    values: dict[str, Any] = {known[name]: value for name, value in given.items()}
    for name, choices in _CHOICES.items():
        if name in values and values[name] not in choices:
            raise UsageError(f"{_PREFIX}{name.upper()} phải là một trong: {', '.join(choices)}.")
    return Settings(**values)
