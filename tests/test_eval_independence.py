"""The harness judges by code of its own: what it measures must not be able to excuse itself."""

import ast
from pathlib import Path

import pytest

EVAL = Path(__file__).parent.parent / "eval"
JUDGE = "command.py"
"""What ``hoidap eval`` runs; what it does not import (generators, benches, measures of reading) judges no answer."""
STANDARD = "standard.py"
"""The compared recipe is made of the index's own parts."""
ALLOWED = {"errors", "eval", "vietnamese.text"}
OURS = {"answer", "app", "errors", "eval", "index", "ingest", "prompts", "settings", "vietnamese", "web"}


def judging_files() -> list[Path]:
    """The files that ``hoidap eval`` reaches by imports."""
    reached: set[Path] = set()
    left = [EVAL / JUDGE]
    while left:
        path = left.pop()
        if path not in reached and path.name != STANDARD:
            reached.add(path)
            names = (name.split(".") for name in imports(path))
            left += [EVAL / f"{parts[1]}.py" for parts in names if parts[0] == "eval" and len(parts) > 1]
    return sorted(reached)


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("path", judging_files(), ids=lambda path: path.name)
def test_the_harness_imports_nothing_that_it_judges(path: Path) -> None:
    own = {name for name in imports(path) if name.split(".")[0] in OURS}
    assert {name for name in own if name not in ALLOWED and name.split(".")[0] not in ALLOWED} == set()


def test_no_import_by_name_goes_around_the_rule() -> None:
    for path in judging_files():
        text = path.read_text(encoding="utf-8")
        assert "importlib" not in text
        assert "__import__" not in text


def test_the_vendor_of_retrieval_measures_is_imported_in_one_file() -> None:
    users = [path.name for path in judging_files() if any(name.startswith("ir_measures") for name in imports(path))]
    assert users == ["retrieval.py"]


def test_there_are_files_to_check() -> None:
    assert {"scanner.py", "judge.py", "support.py", "citations.py", "run.py"} <= {path.name for path in judging_files()}
