"""The suite runs the users' own commands for every set that is here, and fails with what fails in them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from arguments import command_line
from eval import suite
from eval.command import KEPT, MISSED, set_name
from eval.gold import read_gold
from eval.hoidap import HOIDAP
from eval.suite import SETS, GoldSet, make_lookalike, run_suite

HERE = tuple(
    GoldSet(name=name, reports=Path(name) / "reports", gold=Path(name) / f"{name}.jsonl") for name in ("a", "b")
)


def lost(*identifiers: str) -> dict[str, object]:
    """A gate's record of one set in which these questions were lost."""
    return {"set": "?", "measure": "right", "label": "câu trả lời đúng", "lost": identifiers, "won": []}


class Commands:
    """Takes commands instead of a shell; ``fail``: set and command → status; ``changes``: set → what its gate saw."""

    def __init__(
        self,
        root: Path,
        *,
        fail: Mapping[tuple[str, str], int] | None = None,
        changes: Mapping[str, dict[str, object]] | None = None,
    ) -> None:
        self._root = root
        self._fail = fail or {}
        self._changes = changes or {}
        self.given: list[list[str]] = []

    def __call__(self, command: Sequence[str]) -> int:
        assert tuple(command[: len(HOIDAP)]) == HOIDAP
        arguments = list(command[len(HOIDAP) :])
        self.given.append(arguments)
        options = command_line().parse_args(arguments)
        name = options.index.parent.name
        if arguments[0] == "eval":
            options.out = self._root / options.out
            options.out.mkdir(parents=True, exist_ok=True)
            gate = None if options.accept else {"changes": [self._changes[name]] if name in self._changes else []}
            (options.out / "report.json").write_text(json.dumps({"gate": gate}), encoding="utf-8")
        return self._fail.get((name, arguments[0]), 0)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for each in HERE:
        (tmp_path / each.reports).mkdir(parents=True)
        (tmp_path / each.gold).touch()
    return tmp_path


def run(root: Path, commands: Commands, *, accept: bool = False, sets: Sequence[GoldSet] = HERE) -> tuple[int, str]:
    said: list[str] = []
    return run_suite(sets, commands, said.append, root=root, accept=accept), "\n".join(said)


def test_every_set_is_built_and_evaluated_beside_the_standard_recipe(root: Path) -> None:
    commands = Commands(root)
    assert run(root, commands)[0] == KEPT
    assert [each[0] for each in commands.given] == ["build", "eval", "build", "eval"]
    for given in commands.given[1::2]:
        options = command_line().parse_args(given)
        assert options.standard
        assert not options.accept
        assert options.baseline == suite.BASELINE


def test_accepting_is_the_same_with_one_word_more(root: Path) -> None:
    plain, accepting = Commands(root), Commands(root)
    run(root, plain)
    assert run(root, accepting, accept=True)[0] == KEPT
    assert [[word for word in each if word != "--accept"] for each in accepting.given] == plain.given
    assert sum("--accept" in each for each in accepting.given) == 2


def test_a_set_that_is_not_here_is_skipped_and_named(root: Path) -> None:
    commands = Commands(root)
    absent = replace(HERE[0], name="vắng", reports=Path("vắng/reports"))
    status, said = run(root, commands, sets=(absent, HERE[1]))
    assert status == KEPT
    assert "Bỏ qua bộ vắng" in said
    assert len(commands.given) == 2


@pytest.mark.parametrize(
    ("fail", "status", "asked"),
    [
        ({("a", "eval"): 4}, 4, 4),
        ({("b", "build"): 2}, 2, 3),
        ({("b", "build"): 3}, 0, 4),
        ({("a", "build"): 1, ("b", "eval"): 4}, 4, 3),
        ({("b", "eval"): -9}, 9, 4),
    ],
)
def test_what_fails_in_one_set_fails_the_suite_and_hides_no_other(
    root: Path, fail: Mapping[tuple[str, str], int], status: int, asked: int
) -> None:
    commands = Commands(root, fail=fail)
    assert run(root, commands)[0] == status
    assert len(commands.given) == asked


@pytest.mark.parametrize(("count", "status"), [(2, KEPT), (3, MISSED)])
def test_falls_that_are_noise_in_each_set_add_up(root: Path, count: int, status: int) -> None:
    """Losses only, one-sided: of six p = 1/64, of four 1/16."""
    changes = {each.name: lost(*map(str, range(count))) for each in HERE}
    given, said = run(root, Commands(root, changes=changes))
    assert given == status
    assert ("GIẢM QUÁ MỨC NGẪU NHIÊN" in said) == (status == MISSED)


def test_what_an_earlier_run_left_does_not_count(root: Path) -> None:
    run(root, Commands(root, changes={"a": lost(*map(str, range(9)))}))
    assert run(root, Commands(root, fail={("a", "build"): 1}))[0] == 1


def test_the_sets_have_names_of_their_own_and_ours_are_here() -> None:
    names = [each.name for each in SETS]
    assert names == ["samples", "conversations", "seed", "hungyen", "lookalike"]
    assert [set_name(each.gold) for each in SETS] == names
    assert len(read_gold(Path(__file__).parent.parent / SETS[0].gold)) > 60


def test_the_lookalikes_are_many_and_none_stays_behind(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "cu.txt").touch()
    make_lookalike(tmp_path)
    assert len(list((tmp_path / "reports").rglob("*.txt"))) >= 100
    assert not (tmp_path / "reports" / "cu.txt").exists()
    gold = read_gold(tmp_path / "gold.jsonl")
    assert sum(each.unanswerable for each in gold) >= 100
    assert sum(not each.unanswerable for each in gold) >= 100


def test_an_unknown_set_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        suite.main(["mẫu"])
    assert stopped.value.code == 2
    assert "Không có bộ câu hỏi mẫu" in capsys.readouterr().err
