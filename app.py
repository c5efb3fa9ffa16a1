"""Wiring and the command line: settings → parts → ``build``, ``doctor``, ``ask``, ``serve``, ``mcp``, ``feedback``,
``eval``.

Exit status: 0 done (a refusal is an answer); 1 nothing done, something missing, or the index cannot be used;
2 wrong usage; 3 a build that had to refuse some files; 4 an evaluation that missed a bound.
"""

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from errors import HoidapError, UsageError
from settings import HELP, Settings, read_settings, records_of

if TYPE_CHECKING:
    from answer.answer import Answer, Answerer, Turn
    from answer.find import Searcher
    from eval.run import Asker
    from index.embedder import Embedder
    from index.reranker import Reranker
    from index.search import Index
    from index.watch import Progress
    from web.curator import Curator
    from web.current import CurrentIndex
    from web.processes import AnswererOver


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status. Errors that a user can act on are one line on standard error."""
    # Idle threads of OpenMP spin by default: beside another busy process on few cores, a question then takes seconds
    # instead of 0.1 s. Read once, when the first library (FAISS, torch) loads its OpenMP; an own setting wins.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", "0")
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        settings = read_settings(os.environ)
        status: int = options.command(options, settings)
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


def _parser() -> argparse.ArgumentParser:
    table = "\n".join(f"  HOIDAP_{name.upper():20} {text}" for name, text in HELP.items())
    parser = argparse.ArgumentParser(
        prog="hoidap",
        description="Hỏi đáp báo cáo: hỏi bằng tiếng Việt, nhận đúng con số kèm trích dẫn.",
        epilog=f"Thiết lập qua biến môi trường:\n{table}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"hoidap {version('hoidap')}")
    commands = parser.add_subparsers(required=True, metavar="LỆNH")

    build = commands.add_parser("build", help="lập hoặc cập nhật chỉ mục từ các thư mục, tệp báo cáo")
    build.add_argument("paths", nargs="+", type=Path, metavar="DIR")
    build.add_argument("--report", type=Path, metavar="TỆP.json", help="ghi ra những gì đã đọc, bị từ chối và vì sao")
    build.set_defaults(command=_build)

    doctor = commands.add_parser("doctor", help="xem máy này có đủ những gì cần, thiếu thì cài bằng lệnh nào")
    doctor.add_argument("--index", type=Path, metavar="DIR", help="xem cả chỉ mục này")
    doctor.set_defaults(command=_doctor)

    ask = commands.add_parser("ask", help="trả lời một câu hỏi, hoặc một tệp câu hỏi (--batch)")
    ask.add_argument("question", nargs="?", metavar="CÂU_HỎI", help="“-” để đọc câu hỏi từ đầu vào chuẩn")
    ask.add_argument("--batch", type=Path, metavar="TỆP.jsonl")
    ask.add_argument("--json", action="store_true", help="in câu trả lời dạng JSON")
    ask.set_defaults(command=_ask)

    serve = commands.add_parser("serve", help="mở màn hình hỏi đáp trong trình duyệt")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=7860)
    serve.add_argument("--root-path", default="", help="tiền tố đường dẫn khi đứng sau máy chủ proxy")
    serve.add_argument("--workers", type=int, default=1, metavar="N", help="trả lời trong N tiến trình song song")
    serve.set_defaults(command=_serve)

    backup = commands.add_parser("backup", help="sao lưu chỉ mục, đánh giá và nhật ký vào một tệp")
    backup.add_argument("file", type=Path, metavar="TỆP.tar")
    backup.set_defaults(command=_backup)

    restored = commands.add_parser("restore", help="khôi phục từ một bản sao lưu")
    restored.add_argument("file", type=Path, metavar="TỆP.tar")
    restored.set_defaults(command=_restore)

    mcp = commands.add_parser(
        "mcp", help="phục vụ các chương trình khác qua giao thức MCP, trên đầu vào và đầu ra chuẩn"
    )
    mcp.set_defaults(command=_mcp)

    password = commands.add_parser("password", help="băm một mật khẩu cho tệp người dùng (HOIDAP_LOGIN=password)")
    password.set_defaults(command=_password)

    feedback = commands.add_parser("feedback", help="duyệt đánh giá của người dùng thành câu hỏi chuẩn")
    feedback.add_argument("action", choices=("list", "accept", "reject"), metavar="list|accept|reject")
    feedback.add_argument("id", nargs="?", default="", metavar="MÃ")
    feedback.add_argument("--all", action="store_true", help="list: cả những đánh giá đã duyệt")
    feedback.add_argument("--gold", type=Path, metavar="TỆP.jsonl", help="accept: tệp câu hỏi chuẩn nhận câu hỏi này")
    feedback.add_argument("--answer", action="append", metavar="ĐÁP_ÁN", help="accept: đáp án đúng, có thể nhiều lần")
    feedback.add_argument("--doc", metavar="BÁO_CÁO", help="accept: báo cáo chứa đáp án")
    feedback.add_argument("--evidence", metavar="CÂU_CHỮ", help="accept: đoạn chữ của báo cáo đó")
    feedback.add_argument("--unanswerable", action="store_true", help="accept: báo cáo không có, phải từ chối")
    feedback.add_argument("--because", default="", metavar="LÝ_DO", help="reject: vì sao bỏ")
    feedback.set_defaults(command=_feedback)

    evaluate = commands.add_parser("eval", help="chấm điểm trên các tệp câu hỏi chuẩn")
    evaluate.add_argument("gold", nargs="+", type=Path, metavar="GOLD.jsonl")
    evaluate.add_argument("--out", type=Path, metavar="DIR")
    evaluate.add_argument("--min", nargs="*", default=[], metavar="độ_đo=giá_trị")
    evaluate.add_argument("--variants", action="store_true", help="chấm thêm các biến thể gõ của câu hỏi")
    evaluate.add_argument("--standard", action="store_true", help="tìm thêm bằng cách làm thông dụng để so sánh")
    evaluate.add_argument("--baseline", type=Path, metavar="TỆP")
    evaluate.add_argument("--accept", action="store_true", help="ghi kết quả này làm mốc so sánh mới")
    evaluate.set_defaults(command=_evaluate)

    for command in (build, ask, serve, mcp, backup, restored, evaluate):
        command.add_argument("--index", type=Path, required=True, metavar="DIR", help="thư mục chỉ mục")
    return parser


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
            _embedder(settings),
            FileReader(secret=settings.secret_files == "index"),
            folders=[source_name(str(path.absolute())) for path in options.paths],
            refused=found.refused,
            progress=_show_progress,
        )
    print(summary(result, source_name(str(options.index))))
    for remark in remarks(result):
        print(remark, file=sys.stderr)
    if options.report:
        _write(options.report, json.dumps(as_json(result), ensure_ascii=False, indent=2))
    return 3 if result.refused else 0


def _show_progress(progress: "Progress") -> None:
    """One line that changes on a terminal, a line a file elsewhere."""
    from index.build_report import progress_line

    if sys.stderr.isatty():
        end = "\n" if progress.done == progress.files else ""
        print(f"\r\033[K{progress_line(progress)}", end=end, file=sys.stderr, flush=True)
    elif progress.source:
        print(progress_line(progress), file=sys.stderr)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        raise UsageError(f"Không ghi được tệp “{path}” ({error.strerror}). Hãy chọn chỗ khác.") from error


def _doctor(options: argparse.Namespace, settings: Settings) -> int:
    from index.doctor import examine, lines
    from ingest.tools import system_tools

    findings = examine(_embedder(settings), system_tools(), options.index)
    print("\n".join(lines(findings)))
    return 0 if all(finding.well for finding in findings) else 1


def _ask(options: argparse.Namespace, settings: Settings) -> int:
    if (options.question is None) == (options.batch is None):
        raise UsageError('Hãy nêu một câu hỏi, hoặc một tệp câu hỏi: hoidap ask "…" hay hoidap ask --batch TỆP.jsonl')
    if options.batch is not None:
        questions = _read_batch(options.batch)
        answerer = _answerer(_open(options.index, settings), settings)
        for asked in questions:
            print(json.dumps(_answered(answerer, asked), ensure_ascii=False), flush=True)
        return 0
    question = sys.stdin.read() if options.question == "-" else options.question
    _refuse_unusable(question)
    answerer = _answerer(_open(options.index, settings), settings)
    if options.json:
        print(json.dumps(_answered(answerer, {"question": question}), ensure_ascii=False, indent=2))
    else:
        _show_answer(_last(answerer, question, ()))
    return 0


def _refuse_unusable(question: str) -> None:
    from answer.limits import unusable

    refused = unusable(question)
    if refused is not None:
        raise UsageError(refused.text)


def _read_batch(path: Path) -> list[dict[str, Any]]:
    """Raises UsageError that names the line which is no question."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"Không đọc được tệp câu hỏi “{path}”. Cần tệp JSON Lines, mã UTF-8.") from error
    questions = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
        except ValueError:
            asked = None
        if not isinstance(asked, dict) or not isinstance(asked.get("question"), str):
            raise UsageError(
                f'Dòng {number} của “{path}” không phải câu hỏi. Mỗi dòng cần dạng: {{"id": "1", "question": "…"}}'
            )
        questions.append(asked)
    return questions


def _answered(answerer: "Answerer", asked: Mapping[str, Any]) -> dict[str, Any]:
    from answer.answer import Turn
    from answer.render import answer_to_json

    history = asked.get("history")
    turns = tuple(
        Turn(question=str(turn.get("question", "")), answer=str(turn.get("answer", "")))
        for turn in (history if isinstance(history, list) else ())
        if isinstance(turn, dict)
    )
    identifier = asked.get("id")
    return answer_to_json(
        _last(answerer, asked["question"], turns), identifier=None if identifier is None else str(identifier)
    )


def _last(answerer: "Answerer", question: str, history: "Sequence[Turn]") -> "Answer":
    *_, last = answerer.stream(question, history)
    return last


def _show_answer(answer: "Answer") -> None:
    from web.citation import citation_line

    print(answer.text.replace("**", ""))
    if answer.citations:
        print()
    for citation in answer.citations:
        print(f"[{citation.marker}] {citation_line(citation)}")
    for note in answer.notes:
        print(f"({note})")


def _current(folder: Path, settings: Settings) -> "CurrentIndex":
    """Called in each process of a server."""
    from index.search import open_index
    from web.current import CurrentIndex

    return CurrentIndex(folder, partial(open_index, folder, _embedder(settings), _reranker(settings)))


def _serve(options: argparse.Namespace, settings: Settings) -> int:
    from answer.render import answer_to_json
    from serving import desk_of, door_of, rules_of
    from web.archive import Archive
    from web.indexed import IndexedLibrary
    from web.metrics import Metrics
    from web.processes import AnswerProcesses, warm
    from web.server import Behind, create_server, serve

    if options.workers < 1:
        raise UsageError("--workers cần ít nhất 1.")
    rules, metrics = rules_of(settings), Metrics()
    door = door_of(settings, rules, options.root_path)
    feedback = Path(settings.feedback)
    start = partial(_current, options.index, settings)
    answerer_over: AnswererOver = partial(_answerer, settings=settings)
    current = start()
    if options.workers > 1:
        answerer_over = AnswerProcesses(options.workers, start, answerer_over).over
    warm(answerer_over(current.now().index))
    archive = Archive(
        current, rules, lambda view, manifest: IndexedLibrary(view, answerer_over, manifest, feedback=feedback)
    )
    for source in archive.hidden():
        print(f"Không ai xem được {source}: không thuộc tập nào trong {settings.rules}.", file=sys.stderr)
    desk = desk_of(settings, archive, metrics, at_once=max(options.workers, settings.answers_at_once))
    behind = Behind(
        libraries=desk,
        to_json=answer_to_json,
        metrics=metrics,
        curator=_curator(options.index),
        told=desk.changed,
    )
    server = create_server(behind, door)
    print(f"Mở trình duyệt tại http://{options.host}:{options.port}{options.root_path}", file=sys.stderr)
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


def _curator(index: Path) -> "Curator":
    from index.manifest import current_generation, read_manifest
    from web.curator import Curator

    folders = [Path(folder).absolute() for folder in read_manifest(index, current_generation(index)).folders]
    again = [sys.executable, __file__, "build", *map(str, folders), "--index", str(index)]
    return Curator(folders, again)


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

    answerer = _answerer(_open(options.index, settings), settings)
    create_mcp_server(answerer, answer_to_json, version("hoidap")).run()
    return 0


def _evaluate(options: argparse.Namespace, settings: Settings) -> int:
    from eval.command import evaluate
    from eval.labels import EXTRACTIVE, STANDARD
    from eval.run import Compared
    from index.search import open_index

    embedder = _embedder(settings)
    index = open_index(options.index, embedder, _reranker(settings))
    answerer = _answerer(index, settings)

    def ask(question: str, history: Sequence[Mapping[str, str]]) -> dict[str, Any]:
        return _answered(answerer, {"question": question, "history": list(history)})

    def standard() -> "Asker":
        from eval.standard import StandardRecipe

        texts = {card.source: index.text(card.source) for card in index.reports()}
        return StandardRecipe(texts, embedder).answer

    def extractive() -> "Asker":
        plain = _answerer(index, replace(settings, answerer="extractive"))
        return lambda question, history: _answered(plain, {"question": question, "history": list(history)})

    compared = [Compared(label=EXTRACTIVE, make=extractive, answers=True)] * (settings.answerer != "extractive")
    compared += [Compared(label=STANDARD, make=standard, answers=False)] * options.standard
    return evaluate(
        options.gold,
        ask,
        index,
        out=options.out,
        bounds=options.min,
        variants=options.variants,
        baseline=options.baseline,
        accept=options.accept,
        write=print,
        compared=compared,
        progress=lambda line: print(line, file=sys.stderr),
    )


def _embedder(settings: Settings) -> "Embedder":
    from index.embedder import SentenceTransformerEmbedder

    return SentenceTransformerEmbedder(settings.model, Path(settings.models))


def _open(folder: Path, settings: Settings) -> "Index":
    from index.search import open_index

    return open_index(folder, _embedder(settings), _reranker(settings))


def _reranker(settings: Settings) -> "Reranker | None":
    from index.reranker import CrossEncoderReranker

    return CrossEncoderReranker(settings.reranker, Path(settings.models)) if settings.reranker else None


def _answerer(index: "Searcher", settings: Settings) -> "Answerer":
    from answer.conversation import ConversingAnswerer

    return ConversingAnswerer(_single_answerer(index, settings), index)


def _single_answerer(index: "Searcher", settings: Settings) -> "Answerer":
    """What answers whole questions, one at a time."""
    if settings.answerer == "extractive":
        from answer.extractive import ExtractiveAnswerer

        return ExtractiveAnswerer(index)
    if not settings.language_model:
        raise UsageError("Hãy đặt HOIDAP_LANGUAGE_MODEL, ví dụ openai:tên-mô-hình, khi HOIDAP_ANSWERER=language-model.")
    from answer.chat_model import Budget, LangChainModel
    from answer.language_model import LanguageModelAnswerer

    budget = Budget(seconds=settings.language_model_seconds, tokens=settings.language_model_tokens)
    model = LangChainModel(
        settings.language_model, url=settings.language_model_url, key=settings.language_model_key, budget=budget
    )
    return LanguageModelAnswerer(index, model, budget)


if __name__ == "__main__":
    sys.exit(main())
