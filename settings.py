"""The settings, one table: every ``HOIDAP_…`` variable with its default and what it is for. Read once at start."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from errors import UsageError

_PREFIX = "HOIDAP_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Field ``x`` is the variable ``HOIDAP_X``."""

    model: str = "multilingual-e5-small"
    models: str = "models"
    secret_files: str = "refuse"
    reranker: str = ""
    answerer: str = "extractive"
    language_model: str = ""
    language_model_url: str = ""
    language_model_key: str = ""
    language_model_seconds: int = 60
    language_model_tokens: int = 400
    rules: str = ""
    login: str = "none"
    proxies: str = ""
    user_header: str = "X-Remote-User"
    groups_header: str = "X-Remote-Groups"
    users: str = ""
    openid_issuer: str = ""
    openid_client: str = ""
    openid_secret: str = ""
    openid_name: str = "preferred_username"
    openid_groups: str = "groups"
    session_secret: str = ""
    session_hours: int = 8
    portals: str = ""
    api_docs: str = "on"
    metrics_from: str = "127.0.0.1 ::1"
    questions_a_minute: int = 60
    answer_seconds: int = 90
    wait_seconds: int = 60
    audit: str = ""
    audit_days: int = 365
    audit_answers: str = "off"
    feedback: str = "data/feedback.jsonl"


HELP: Mapping[str, str] = {
    "model": "mô hình nhúng: tên hoặc thư mục sentence-transformers",
    "models": "thư mục chứa các mô hình đã giải nén",
    "secret_files": "tệp đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT: refuse (từ chối) hoặc index (vẫn đưa vào chỉ mục)",
    "reranker": "mô hình CrossEncoder xếp lại 50 câu tìm được tốt nhất: tên hoặc thư mục; trống: không dùng",
    "answerer": "cách trả lời: extractive (mặc định, không cần mô hình ngôn ngữ) hoặc language-model",
    "language_model": "mô hình ngôn ngữ qua LangChain, ví dụ openai:qwen2.5-7b hoặc ollama:qwen2.5",
    "language_model_url": "địa chỉ máy chủ mô hình ngôn ngữ (giao diện OpenAI), ví dụ http://127.0.0.1:8080/v1",
    "language_model_key": "khoá của máy chủ mô hình ngôn ngữ, nếu có",
    "language_model_seconds": "mô hình ngôn ngữ được viết nhiều nhất bao nhiêu giây cho một câu trả lời",
    "language_model_tokens": "mô hình ngôn ngữ được viết nhiều nhất bao nhiêu token cho một câu trả lời",
    "rules": "tệp phân quyền (TOML): báo cáo thuộc tập nào, nhóm nào xem tập nào, nhóm nào quản trị",
    "login": "cách đăng nhập: none (không), proxy, password hoặc openid",
    "proxies": "địa chỉ các máy chủ proxy được tin, cách nhau bằng dấu cách, ví dụ: 127.0.0.1 10.1.2.0/24",
    "user_header": "proxy ghi tên người dùng vào tiêu đề này",
    "groups_header": "proxy ghi các nhóm của người dùng, cách nhau bằng dấu phẩy, vào tiêu đề này",
    "users": "tệp người dùng (TOML) khi HOIDAP_LOGIN=password",
    "openid_issuer": "địa chỉ máy chủ OpenID Connect khi HOIDAP_LOGIN=openid",
    "openid_client": "mã ứng dụng (client id) đã đăng ký ở máy chủ đó",
    "openid_secret": "khoá của ứng dụng đó",
    "openid_name": "trường (claim) ghi tên người dùng",
    "openid_groups": "trường (claim) ghi các nhóm của người dùng",
    "session_secret": "khoá ký phiên đăng nhập, từ 32 ký tự; trống: mỗi lần khởi động một khoá mới",
    "session_hours": "phiên đăng nhập kéo dài bao nhiêu giờ",
    "portals": "các cổng thông tin được nhúng màn hình, cách nhau bằng dấu cách, ví dụ: https://cong.example.vn",
    "api_docs": "on hoặc off: có phục vụ mô tả OpenAPI tại /api/openapi.json hay không",
    "metrics_from": "các địa chỉ được đọc /metrics",
    "questions_a_minute": "mỗi người được hỏi bao nhiêu câu trong một phút (yêu cầu khác: gấp 20); 0: không giới hạn",
    "answer_seconds": "một câu được trả lời trong nhiều nhất bao nhiêu giây, không kể lúc đợi; quá thì dừng",
    "wait_seconds": "một câu hỏi đợi đến lượt nhiều nhất bao nhiêu giây",
    "audit": "thư mục ghi nhật ký ai hỏi gì, báo cáo nào được trích dẫn; trống: không ghi",
    "audit_days": "giữ nhật ký bao nhiêu ngày; 0: giữ mãi",
    "audit_answers": "on hoặc off: có ghi cả nội dung câu trả lời vào nhật ký hay không",
    "feedback": "tệp ghi các đánh giá “đúng”, “chưa đúng” của người dùng",
}
_CHOICES = {
    "answerer": ("extractive", "language-model"),
    "secret_files": ("refuse", "index"),
    "login": ("none", "proxy", "password", "openid"),
    "api_docs": ("on", "off"),
    "audit_answers": ("on", "off"),
}


def records_of(settings: Settings) -> Mapping[str, Path]:
    """What people leave beside an index, by its name in a backup: their judgements, the log of their questions."""
    told = {"feedback": settings.feedback, "audit": settings.audit}
    return {name: Path(path) for name, path in told.items() if path}


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
    numbers = {field.name for field in fields(Settings) if field.type is int}
    values |= {name: _number(name, values[name]) for name in numbers & values.keys()}
    return Settings(**values)


def _number(name: str, text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise UsageError(f"{_PREFIX}{name.upper()} phải là một số nguyên không âm, không phải “{text}”.")
    return int(text)
