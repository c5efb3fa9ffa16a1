"""What ``hoidap`` is told on the command line: its commands, and the arguments of each. ``app.py`` runs them."""

import argparse
import os
from importlib.metadata import version
from pathlib import Path

from settings import HELP


def command_line() -> argparse.ArgumentParser:
    """What it parses has the name of the command as ``command``."""
    table = "\n".join(f"  HOIDAP_{name.upper():20} {text}" for name, text in HELP.items())
    parser = argparse.ArgumentParser(
        prog="hoidap",
        description="Hỏi đáp báo cáo: hỏi bằng tiếng Việt, nhận đúng con số kèm trích dẫn.",
        epilog=f"Thiết lập qua biến môi trường:\n{table}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"hoidap {version('hoidap')}")
    commands = parser.add_subparsers(required=True, metavar="LỆNH", dest="command")

    adders = {
        "build": (_add_build, "lập hoặc cập nhật chỉ mục từ các thư mục, tệp báo cáo"),
        "doctor": (_add_doctor, "xem máy này có đủ những gì cần, thiếu thì cài bằng lệnh nào"),
        "ask": (_add_ask, "trả lời một câu hỏi, hoặc một tệp câu hỏi (--batch)"),
        "replay": (_add_replay, "trả lời lại theo hồ sơ câu trả lời và so sánh"),
        "serve": (_add_serve, "mở màn hình hỏi đáp trong trình duyệt"),
        "backup": (_add_file, "sao lưu chỉ mục, đánh giá và nhật ký vào một tệp"),
        "restore": (_add_file, "khôi phục từ một bản sao lưu"),
        "mcp": (_add_index, "phục vụ các chương trình khác qua giao thức MCP, trên đầu vào và đầu ra chuẩn"),
        "password": (None, "băm một mật khẩu cho tệp người dùng (HOIDAP_LOGIN=password)"),
        "feedback": (_add_feedback, "duyệt đánh giá của người dùng thành câu hỏi chuẩn"),
        "eval": (_add_evaluation, "chấm điểm trên các tệp câu hỏi chuẩn"),
    }
    for name, (add, told) in adders.items():
        command = commands.add_parser(name, help=told)
        if add is not None:
            add(command)
    return parser


def _add_index(command: argparse.ArgumentParser) -> None:
    command.add_argument("--index", type=Path, required=True, metavar="DIR", help="thư mục chỉ mục")


def _add_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="TỆP.tar")
    _add_index(command)


def _add_build(build: argparse.ArgumentParser) -> None:
    build.add_argument("paths", nargs="+", type=Path, metavar="DIR")
    build.add_argument("--report", type=Path, metavar="TỆP.json", help="ghi ra những gì đã đọc, bị từ chối và vì sao")
    _add_index(build)


def _add_doctor(doctor: argparse.ArgumentParser) -> None:
    doctor.add_argument("--index", type=Path, metavar="DIR", help="xem cả chỉ mục này")


def _add_ask(ask: argparse.ArgumentParser) -> None:
    ask.add_argument("question", nargs="?", metavar="CÂU_HỎI", help="“-” để đọc câu hỏi từ đầu vào chuẩn")
    ask.add_argument("--batch", type=Path, metavar="TỆP.jsonl")
    ask.add_argument("--json", action="store_true", help="in câu trả lời dạng JSON")
    ask.add_argument("--record", type=Path, metavar="TỆP.jsonl", help="ghi thêm hồ sơ của mỗi câu trả lời vào tệp này")
    _add_index(ask)


def _add_replay(replay: argparse.ArgumentParser) -> None:
    replay.add_argument("records", nargs="+", type=Path, metavar="HỒ_SƠ", help="tệp JSON, JSON Lines")
    replay.add_argument("--index", type=Path, metavar="DIR", help="thiếu thì chỉ xem hồ sơ có còn nguyên vẹn không")


def _add_serve(serve: argparse.ArgumentParser) -> None:
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=7860)
    serve.add_argument("--root-path", default="", help="tiền tố đường dẫn khi đứng sau máy chủ proxy")
    serve.add_argument(
        "--workers",
        type=int,
        default=min(2, os.cpu_count() or 1),
        metavar="N",
        help="trả lời trong N tiến trình song song",
    )
    _add_index(serve)


def _add_feedback(feedback: argparse.ArgumentParser) -> None:
    feedback.add_argument("action", choices=("list", "accept", "reject"), metavar="list|accept|reject")
    feedback.add_argument("id", nargs="?", default="", metavar="MÃ")
    feedback.add_argument("--all", action="store_true", help="list: cả những đánh giá đã duyệt")
    feedback.add_argument("--gold", type=Path, metavar="TỆP.jsonl", help="accept: tệp câu hỏi chuẩn nhận câu hỏi này")
    feedback.add_argument("--answer", action="append", metavar="ĐÁP_ÁN", help="accept: đáp án đúng, có thể nhiều lần")
    feedback.add_argument("--doc", metavar="BÁO_CÁO", help="accept: báo cáo chứa đáp án")
    feedback.add_argument("--evidence", metavar="CÂU_CHỮ", help="accept: đoạn chữ của báo cáo đó")
    feedback.add_argument("--unanswerable", action="store_true", help="accept: báo cáo không có, phải từ chối")
    feedback.add_argument("--because", default="", metavar="LÝ_DO", help="reject: vì sao bỏ")


def _add_evaluation(evaluate: argparse.ArgumentParser) -> None:
    evaluate.add_argument("gold", nargs="+", type=Path, metavar="GOLD.jsonl")
    evaluate.add_argument("--out", type=Path, metavar="DIR")
    evaluate.add_argument("--min", nargs="*", default=[], metavar="độ_đo=giá_trị")
    evaluate.add_argument("--variants", action="store_true", help="chấm thêm các biến thể gõ của câu hỏi")
    evaluate.add_argument("--standard", action="store_true", help="tìm thêm bằng cách làm thông dụng để so sánh")
    evaluate.add_argument("--baseline", type=Path, metavar="TỆP")
    evaluate.add_argument("--accept", action="store_true", help="ghi kết quả này làm mốc so sánh mới")
    _add_index(evaluate)
