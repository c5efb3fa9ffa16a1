"""The commands of ``hoidap``: what ``arguments.py`` has read → the parts that ``parts.py`` wires → output and status.

Exit status: 0 done (a refusal is an answer); 1 nothing done, something missing, or the index cannot be used;
2 wrong usage; 3 a build that had to refuse some files, a replay some records; 4 an evaluation that missed a bound,
a replay that gave another answer.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import parts
from arguments import command_line
from errors import HoidapError, UsageError
from settings import Settings, read_settings, records_of

if TYPE_CHECKING:
    from answer.answer import Answerer
    from index.watch import Progress


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status. Errors that a user can act on are one line on standard error."""
    # Idle threads of OpenMP spin by default: beside another busy process on few cores, a question then takes seconds
    # instead of 0.1 s. Read once, when the first library (FAISS, torch) loads its OpenMP; an own setting wins.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", "0")
    options = command_line().parse_args(arguments)
    try:
        settings = read_settings(os.environ)
        status = _COMMANDS[options.command](options, settings)
    except HoidapError as error:
        print(f"hoidap: {error}", file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has gone: nothing is left to say, not even by the interpreter at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _build(options: argparse.Namespace, settings: Settings) -> int:
    from index.build import build
    from index.build_report import as_json, remarks, summary
    from ingest.archive import unpacked
    from ingest.files import find_files, source_name
    from ingest.reader import FileReader

    with TemporaryDirectory(prefix="hoidap-") as folder:
        found = unpacked(find_files(options.paths, without=options.index), Path(folder))
        result = build(
            found.files,
            options.index,
            parts.embedder_of(settings),
            FileReader(secret=settings.secret_files == "index"),
            folders=[source_name(str(path.absolute())) for path in options.paths],
            refused=found.refused,
            readers_of=parts.rules_of(settings).named,
            progress=_show_progress,
        )
    print(summary(result, source_name(str(options.index))))
    for remark in remarks(result):
        print(remark, file=sys.stderr)
    if options.report:
        _write(options.report, json.dumps(as_json(result), ensure_ascii=False, indent=2))
    return 3 if result.refused else 0


def _show_progress(progress: "Progress") -> None:
    """One line that changes on a terminal, a line a file elsewhere. A build goes on when its listener has gone."""
    from index.build_report import progress_line

    with suppress(BrokenPipeError):
        if sys.stderr.isatty():
            end = "\n" if progress.done == progress.files else ""
            print(f"\r\033[K{progress_line(progress)}", end=end, file=sys.stderr, flush=True)
        elif progress.source:
            print(progress_line(progress), file=sys.stderr)


def _doctor(options: argparse.Namespace, settings: Settings) -> int:
    from index.doctor import examine, lines
    from ingest.tools import system_tools

    findings = examine(parts.embedder_of(settings), system_tools(), options.index)
    print("\n".join(lines(findings)))
    return 0 if all(finding.well for finding in findings) else 1


def _ask(options: argparse.Namespace, settings: Settings) -> int:
    from asking import answers, questions_of

    questions = questions_of(options.question, options.batch)
    plain = options.batch is None and not options.json
    indent = 2 if options.batch is None else None
    for told in answers(questions, options.index, settings, record=options.record, indent=indent, plain=plain):
        print(told, flush=True)
    return 0


def _replay(options: argparse.Namespace, settings: Settings) -> int:
    from asking import REFUSED, replays, status_of

    statuses = []
    for said, status in replays(options.records, options.index, settings):
        print(said, file=sys.stderr if status == REFUSED else sys.stdout, flush=True)
        statuses.append(status)
    return status_of(statuses)


def _serve(options: argparse.Namespace, settings: Settings) -> int:
    from serving import server_of
    from web.server import serve

    if options.workers < 1:
        raise UsageError("--workers cần ít nhất 1.")
    server = server_of(options.index, settings, root_path=options.root_path, workers=options.workers, tell=_tell)
    _tell(f"Mở trình duyệt tại http://{options.host}:{options.port}{options.root_path}")
    serve(server, options.host, options.port)
    return 0


def _backup(options: argparse.Namespace, settings: Settings) -> int:
    from index.backup import back_up

    back_up(options.index, options.file, records_of(settings))
    print(f"Đã sao lưu {options.index} vào {options.file}.")
    return 0


def _restore(options: argparse.Namespace, settings: Settings) -> int:
    from index.backup import restore

    for kept in restore(options.file, options.index, records_of(settings)):
        print(f"Giữ nguyên {kept}: đã có sẵn.", file=sys.stderr)
    print(f"Đã khôi phục {options.index} từ {options.file}.")
    return 0


def _feedback(options: argparse.Namespace, settings: Settings) -> int:
    from eval.feedback import Completion, accept_candidate, list_candidates, reject_candidate

    path = Path(settings.feedback)
    if options.action == "list":
        list_candidates(path, print, everything=options.all)
    elif not options.id:
        raise UsageError("Hãy nêu mã của đánh giá, như hoidap feedback list in ra.")
    elif options.action == "reject":
        reject_candidate(path, options.id, options.because)
    elif options.gold is None:
        raise UsageError("Hãy nêu tệp câu hỏi chuẩn: hoidap feedback accept MÃ --gold TỆP.jsonl")
    else:
        completion = Completion(
            answers=tuple(options.answer) if options.answer else None,
            doc=options.doc,
            evidence=options.evidence,
            unanswerable=options.unanswerable,
        )
        accept_candidate(path, options.id, options.gold, completion)
    return 0


def _password(_options: argparse.Namespace, _settings: Settings) -> int:
    from getpass import getpass

    from web.password import hashed

    password = getpass("Mật khẩu: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    print(hashed(password))
    return 0


def _mcp(options: argparse.Namespace, settings: Settings) -> int:
    from answer.render import answer_to_json
    from connect.mcp_server import create_mcp_server

    create_mcp_server(_answerer(options.index, settings), answer_to_json, version("hoidap")).run()
    return 0


def _evaluate(options: argparse.Namespace, settings: Settings) -> int:
    from eval.command import evaluate
    from judging import Originals, asker_of, compared_of, unread_of

    index = parts.index_of(options.index, settings)
    return evaluate(
        options.gold,
        asker_of(parts.answerer_of(index, settings)),
        Originals(index, options.index),
        out=options.out,
        bounds=options.min,
        variants=options.variants,
        baseline=options.baseline,
        accept=options.accept,
        write=print,
        compared=compared_of(index, settings, standard=options.standard),
        progress=_tell,
        unread=unread_of(options.index),
    )


def _answerer(folder: Path, settings: Settings) -> "Answerer":
    return parts.answerer_of(parts.index_of(folder, settings), settings)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        raise UsageError(f"Không ghi được tệp “{path}” ({error.strerror}). Hãy chọn chỗ khác.") from error


def _tell(line: str) -> None:
    print(line, file=sys.stderr)


_COMMANDS: Mapping[str, Callable[[argparse.Namespace, Settings], int]] = {
    "build": _build,
    "doctor": _doctor,
    "ask": _ask,
    "replay": _replay,
    "serve": _serve,
    "backup": _backup,
    "restore": _restore,
    "mcp": _mcp,
    "password": _password,
    "feedback": _feedback,
    "eval": _evaluate,
}

if __name__ == "__main__":
    sys.exit(main())
