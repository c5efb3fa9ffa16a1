"""The README and the architecture page name only what exists, name all of it, and show what the product answers."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from fastapi.routing import APIRoute

from answer.answer import Answer
from answer.extractive import ExtractiveAnswerer
from arguments import command_line
from eval.bounds import read_bounds
from eval.gold import read_gold
from eval.reading import SETS
from index.build import build
from index.search import open_index
from ingest import archive
from ingest.files import find_files
from ingest.read import SUFFIXES
from ingest.reader import FileReader
from settings import Settings, read_settings
from tests.fakes import HashEmbedder
from tests.web_fakes import FakeLibrary, OneLibrary, to_json
from web.api import api_router
from web.api_reports import reports_router
from web.citation import citation_line
from web.metrics import Metrics
from web.watch import watch_router

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")

SHELL = [
    line.removeprefix("$ ")
    for language, block in re.findall(r"^```(sh|console)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
    if language == "sh" or line.startswith("$ ")
]
INLINE = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", README, flags=re.MULTILINE | re.DOTALL))
MAKE_COMMANDS = [shlex.split(code)[1:] for code in (*SHELL, *INLINE) if re.match(r"make\s", code)]
HOIDAP_COMMANDS = [shlex.split(line)[1:] for line in SHELL if line.startswith(".venv/bin/hoidap ")]
CI_EXAMPLE = (ROOT / "eval" / "ci-example.yml").read_text(encoding="utf-8")
CI_RUNS = [shlex.split(line) for line in re.findall(r"^\s*run: (.+)$", CI_EXAMPLE, re.MULTILINE)]
EXPORTS = [line.removeprefix("export ") for line in SHELL if line.startswith("export ")]

NAMED = re.findall(r"`([^`\n]+)`", ARCHITECTURE)
FILES = [name for name in NAMED if re.fullmatch(r"\.?[\w./-]+\.(py|md|toml|js|css|jsonl)|\.ci/\w+", name)]
FOLDERS = [name for name in NAMED if re.fullmatch(r"[\w/]+/", name)]
READING = ".venv/bin/python -m eval.reading"
WORKED_QUESTION = "tỷ lệ giải ngân vốn đầu tư công quý I?"


def table_rows(text: str, cells: int) -> Iterator[list[str]]:
    """The rows of all Markdown tables with so many columns, header and rule among them."""
    for line in text.splitlines():
        row = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and len(row) == cells:
            yield row


class TestReadme:
    def test_there_are_commands_to_check(self) -> None:
        assert len(MAKE_COMMANDS) >= 8
        assert len(HOIDAP_COMMANDS) >= 9
        assert {command[0] for command in HOIDAP_COMMANDS} == {
            "build",
            "doctor",
            "ask",
            "replay",
            "serve",
            "eval",
            "mcp",
            "feedback",
            "password",
            "backup",
            "restore",
            "--version",
        }

    def test_every_shell_line_is_of_a_kind_that_is_checked(self) -> None:
        checked = ("make ", ".venv/bin/hoidap ", "export HOIDAP_", ".venv/bin/pip install ", f"{READING} ")
        assert [line for line in SHELL if not line.startswith(checked)] == []

    def test_every_set_of_documents_that_reading_is_measured_on_is_shown(self) -> None:
        shown = [line.removeprefix(READING).split() for line in SHELL if line.startswith(READING)]
        assert sorted(name for name, *_ in shown) == sorted(SETS)
        assert {tuple(rest) for _, *rest in shown} == {("--data", "TÀI_LIỆU")}

    @pytest.mark.parametrize("command", MAKE_COMMANDS, ids=" ".join)
    def test_make_knows_the_target_and_its_variables(self, command: list[str]) -> None:
        targets = {word for line in re.findall(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE) for word in line.split()}
        variables = set(re.findall(r"^(\w+) \?=", MAKEFILE, re.MULTILINE))
        assert command[0] in targets
        assert {word.partition("=")[0] for word in command[1:]} <= variables

    @pytest.mark.parametrize("command", HOIDAP_COMMANDS, ids=" ".join)
    def test_the_command_line_takes_the_command(self, command: list[str]) -> None:
        if command == ["--version"]:
            with pytest.raises(SystemExit) as ended:
                command_line().parse_args(command)
            assert ended.value.code == 0
        else:
            assert command_line().parse_args(command).command == command[0]

    def test_what_an_evaluation_is_given_can_be_used(self) -> None:
        evaluations = [command_line().parse_args(command) for command in HOIDAP_COMMANDS if command[0] == "eval"]
        assert len(evaluations) >= 2
        assert sum(len(read_bounds(options.min)) for options in evaluations) >= 2
        for path in {path for options in evaluations for path in options.gold}:
            assert len(read_gold(ROOT / path)) > 50

    def test_the_addresses_for_programs_are_served(self) -> None:
        library = OneLibrary(FakeLibrary())
        routers = (
            api_router(library, to_json, ""),
            reports_router(library, ""),
            watch_router(library, lambda: True, Metrics(), (), ""),
        )
        routes = [route for router in routers for route in router.routes]
        served = {
            (method, route.path) for route in routes if isinstance(route, APIRoute) for method in route.methods or ()
        }
        assert {tuple(code.split()) for code in INLINE if code.startswith(("GET /", "POST /"))} == served

    def test_every_option_named_in_the_text_exists(self) -> None:
        options = {code for code in INLINE if re.fullmatch(r"--[a-z-]+", code)}
        known = {"--json", "--batch", "--report", "--root-path", "--workers", "--record"}
        known |= {"--variants", "--min", "--standard", "--baseline", "--accept"}
        assert options == known
        for option in known:
            used = [command for command in HOIDAP_COMMANDS if option in command]
            assert used, f"{option} stands in no command that is checked"

    def test_all_settings_are_documented_with_their_defaults(self) -> None:
        documented = {row[0].strip("`"): row[1].strip("`") for row in table_rows(README, 3) if "HOIDAP_" in row[0]}
        assert documented == {f"HOIDAP_{field.name.upper()}": str(field.default) for field in fields(Settings)}
        assert set(re.findall(r"\bHOIDAP_[A-Z_]+\b", README)) == documented.keys()

    def test_the_settings_shown_are_valid(self) -> None:
        assert len(EXPORTS) == 3
        settings = read_settings(dict(line.split("=", 1) for line in EXPORTS))
        assert settings.answerer == "language-model"
        assert settings.language_model
        assert settings.language_model_url

    def test_the_formats_are_those_that_are_read(self) -> None:
        table = [suffix for row in table_rows(README, 2) for suffix in re.findall(r"`(\.\w+)`", row[0])]
        assert sorted(table) == sorted((*SUFFIXES, archive.SUFFIX))
        refused = README.partition("## Chưa làm được")[2].partition("bị từ chối; hãy lưu lại")[0]
        assert not set(re.findall(r"`(\.\w+)`", refused)) & set(SUFFIXES)

    def test_links_and_pictures_lead_somewhere(self) -> None:
        links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
        assert len(links) >= 5
        assert [link for link in links if not (ROOT / link).exists()] == []


class TestExampleForCi:
    def test_it_installs_builds_and_evaluates(self) -> None:
        assert [run[:2] for run in CI_RUNS] == [
            ["sudo", "apt-get"], ["make", "install"], [".venv/bin/hoidap", "build"], [".venv/bin/hoidap", "eval"],
        ]  # fmt: skip

    def test_the_command_line_takes_its_commands(self) -> None:
        build_options, eval_options = (command_line().parse_args(run[1:]) for run in CI_RUNS[2:])
        assert build_options.index == eval_options.index
        assert eval_options.baseline is not None
        assert len(read_bounds(eval_options.min)) == 3
        assert f"path: {eval_options.out}\n" in CI_EXAMPLE
        assert f"path: {build_options.index}\n" in CI_EXAMPLE


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> Answer:
    """To the worked question, over the samples; embeddings by hashing, to build the index in seconds."""
    folder, embedder = tmp_path_factory.mktemp("docs") / "index", HashEmbedder(256)
    build(find_files([ROOT / "samples" / "reports"]).files, folder, embedder, FileReader())
    return ExtractiveAnswerer(open_index(folder, embedder)).answer(WORKED_QUESTION)


@pytest.fixture(scope="module")
def shown() -> str:
    """What the README says that the terminal shows."""
    [block] = re.findall(r"^```console\n\$ [^\n]*\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    return str(block)


class TestWorkedExample:
    def test_the_question_is_the_one_that_is_asked(self) -> None:
        asked = [command for command in HOIDAP_COMMANDS if command[:2] == ["ask", WORKED_QUESTION]]
        assert len(asked) == 1

    def test_the_figure_and_its_report_are_those_of_the_product(self, answer: Answer, shown: str) -> None:
        figure, citation = answer.figures[0], answer.citations[0]
        assert (figure.text, figure.asked, figure.citation) == ("39,95%", True, citation.marker)
        assert citation.source == "mau-cao-loc-2024-ket-luan.pdf"
        assert shown.startswith("39,95%")
        assert citation_line(citation) in shown

    def test_the_quotation_is_the_report_s(self, answer: Answer, shown: str) -> None:
        [quoted, *_] = re.findall(r"“([^”]+)”", shown)
        assert quoted in answer.citations[0].quote
        assert quoted in answer.text


class TestArchitecture:
    def test_there_are_names_to_check(self) -> None:
        assert len(set(FILES)) >= 30
        assert len(set(FOLDERS)) >= 9

    @pytest.mark.parametrize("name", sorted(set(FILES)))
    def test_the_file_exists(self, name: str) -> None:
        assert (ROOT / name).is_file()

    @pytest.mark.parametrize("name", sorted(set(FOLDERS)))
    def test_the_folder_exists(self, name: str) -> None:
        assert (ROOT / name).is_dir()

    def test_no_folder_of_the_project_is_left_out(self) -> None:
        packages = {f"{path.parent.name}/" for path in ROOT.glob("*/__init__.py") if path.parent.name != "tests"}
        assert len(packages) >= 7
        assert packages <= set(FOLDERS)

    def test_every_file_of_the_answer_has_its_place(self) -> None:
        files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "answer").glob("[a-z]*.py")}
        assert len(files) >= 15
        assert files <= set(FILES), "say in ARCHITECTURE.md what the new file decides"

    def test_protocols_and_their_implementations_stand_where_it_says(self) -> None:
        seams = [row for row in table_rows(ARCHITECTURE, 3) if re.fullmatch(r"`[A-Z]\w+`", row[0])]
        assert len(seams) >= 7
        for protocol, file, implementations in seams:
            source = (ROOT / file.strip("`")).read_text(encoding="utf-8")
            assert f"class {protocol.strip('`')}(Protocol)" in source
            for name, where in re.findall(r"`(\w+)` in `([\w./]+)`", implementations):
                assert f"class {name}" in (ROOT / where).read_text(encoding="utf-8")

    def test_other_names_in_code_stand_in_the_code(self) -> None:
        files = (*ROOT.glob("*.py"), *ROOT.glob("[a-z]*/*.py"))
        code = "\n".join(path.read_text(encoding="utf-8") for path in files)
        names = {name for name in NAMED if re.fullmatch(r"_?[A-Za-z]+(_[a-z]+)*", name)}
        assert len(names) >= 25
        missing = {name for name in names if not re.search(rf"\b{name}\b", code)}
        assert missing == set()


def test_the_changelog_has_the_version_that_is_installed() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    version = re.search(r'^version = "(.+)"$', project, re.MULTILINE)
    assert version is not None
    assert re.search(rf"^## \[{re.escape(version[1])}\]", CHANGELOG, re.MULTILINE)
