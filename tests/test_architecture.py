"""Data flows right, imports point left; each heavy package is known to one file; nothing heavy happens at import."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# From left to right: a room may import itself and the rooms before it.
ROOMS = ("errors", "vietnamese", "ingest", "index", "prompts", "answer", "connect", "web")
# What wires the rooms together may import from all of them.
WIRING = ("parts", "asking", "judging", "learning", "serving", "app")
# eval judges from outside: of the pure room it may use the text forms, of the index what it measures against.
BESIDE = {
    "eval": ("errors", "vietnamese", "ingest", "index", "eval"),
    "settings": ("errors", "settings"),
    "arguments": ("settings", "arguments"),
}
VENDORS = {
    "faiss": {"index/vectors.py"},
    "tantivy": {"index/fulltext.py"},
    "sqlite3": {"index/store.py", "index/records.py"},
    "sentence_transformers": {"index/embedder.py", "index/reranker.py"},
    "torch": {"index/embedder.py", "index/packed_linear.py"},
    "underthesea": {"vietnamese/words.py"},
    "gradio": {"web/screen.py"},
    "argon2": {"web/password.py"},
    "authlib": {"web/openid.py"},
    "httpx2": {"web/openid.py", "eval/load.py"},
    "itsdangerous": {"web/sessions.py"},
    "joserfc": {"web/openid.py"},
    "prometheus_client": {"web/metrics.py"},
    "uvicorn": {"web/server.py"},
    "docx": {"ingest/docx_reader.py", "ingest/docx_fonts.py", "ingest/docx_numbering.py"},
    "pptx": {"ingest/pptx_reader.py"},
    "viparse": {"ingest/encodings.py"},
    "pdfplumber": {"ingest/ruled_tables.py"},
    "pypdfium2": {"ingest/pdfium.py"},
    "PIL": {"ingest/image_reader.py"},
    "langchain": {"answer/chat_model.py"},
    "langchain_core": {"answer/chat_model.py", "connect/retriever.py"},
    "mcp": {"connect/mcp_server.py"},
    "langchain_text_splitters": {"eval/standard.py"},
    "ir_measures": {"eval/retrieval.py"},
    "scipy": {"answer/learn.py"},
}
FORBIDDEN_IN = {"pymupdf": "AGPL", "fitz": "AGPL", "requests": "nothing leaves the machine"}


def _modules() -> list[Path]:
    folders = [*ROOMS[1:], "eval"]
    return [ROOT / f"{name}.py" for name in ("errors", "settings", "arguments", *WIRING)] + [
        path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))
    ]


def _imports(path: Path) -> set[str]:
    """Full names of all imported modules, wherever the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def _room(path: Path) -> str:
    relative = path.relative_to(ROOT)
    return relative.parts[0].removesuffix(".py")


def test_the_rooms_are_found() -> None:
    assert len(_modules()) > 40


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_left(path: Path) -> None:
    room = _room(path)
    if room in WIRING:
        return
    allowed = BESIDE.get(room) or ROOMS[: ROOMS.index(room) + 1]
    ours = {name.split(".")[0] for name in _imports(path)} & {*ROOMS, *BESIDE, *WIRING}
    assert ours <= set(allowed), f"{path.name} imports from the right: {sorted(ours - set(allowed))}"


def test_each_vendor_is_known_to_one_file() -> None:
    users: dict[str, set[str]] = {vendor: set() for vendor in VENDORS}
    for path in _modules():
        for name in _imports(path):
            vendor = name.split(".")[0]
            if vendor in users:
                users[vendor].add(path.relative_to(ROOT).as_posix())
    for vendor, files in users.items():
        assert files <= VENDORS[vendor], f"{vendor} is imported in {sorted(files)}"


def test_no_forbidden_package() -> None:
    for path in _modules():
        tops = {name.split(".")[0] for name in _imports(path)}
        assert not tops & FORBIDDEN_IN.keys(), path


def test_the_pure_room_knows_no_files_and_no_clock() -> None:
    for path in (ROOT / "vietnamese").rglob("*.py"):
        tops = {name.split(".")[0] for name in _imports(path)}
        assert not tops & {"pathlib", "os", "io", "time", "random", "sqlite3", "subprocess"}, path


def test_importing_loads_no_model_and_reads_no_environment() -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in _modules()
        if _room(path) in ("errors", "settings", "arguments", "vietnamese", "ingest", "index", "parts", "app")
    ]
    probe = "; ".join(f"import {name}" for name in names)
    probe += (
        "; import sys; print(sorted({'torch', 'sentence_transformers', 'transformers', 'gradio'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_source_is_composed_unicode(path: Path) -> None:
    from unicodedata import is_normalized

    assert is_normalized("NFC", path.read_text(encoding="utf-8"))
