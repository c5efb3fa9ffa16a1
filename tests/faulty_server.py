"""A model server that speaks OpenAI's protocol over real HTTP, and breaks it in the ways that real ones do."""

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Fault = Callable[["_Handler"], None]


def chunk(text: str) -> bytes:
    """One event of a stream that carries a piece of text."""
    delta = {"index": 0, "delta": {"role": "assistant", "content": text}, "finish_reason": None}
    event = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [delta]}
    return f"data: {json.dumps(event, ensure_ascii=False)}\n\n".encode()


DONE = b"data: [DONE]\n\n"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(asked)
        try:
            self.server.fault(self)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is http.server's
        return

    def begin(self, kind: str = "text/event-stream", status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Transfer-Encoding", "chunked")
        self.send_header("Connection", "close")
        self.end_headers()

    def put(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def end(self) -> None:
        self.wfile.write(b"0\r\n\r\n")

    def wait(self, seconds: float | None = None) -> bool:
        """Until the test is over, or so long; whether it is over."""
        return self.server.over.wait(seconds)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, fault: Fault) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.fault = fault
        self.over = threading.Event()
        self.asked: list[Mapping[str, object]] = []


@contextmanager
def serving(fault: Fault) -> Iterator[tuple[str, list[Mapping[str, object]]]]:
    """The server's URL, and what it was asked."""
    server = _Server(fault)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", server.asked
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def unused_url() -> str:
    """Where nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}/v1"


def says(text: str) -> Fault:
    """No fault: the text in pieces, then the end."""

    def answer(handler: _Handler) -> None:
        handler.begin()
        for start in range(0, len(text), 7):
            handler.put(chunk(text[start : start + 7]))
        handler.put(DONE)
        handler.end()

    return answer


def status(code: int) -> Fault:
    """An error instead of an answer."""

    def answer(handler: _Handler) -> None:
        handler.begin("application/json", code)
        handler.put(b'{"error": {"message": "bad", "type": "x", "code": null}}')
        handler.end()

    return answer


def sends(*data: bytes, kind: str = "text/event-stream") -> Fault:
    """These bytes as they are, in a body that ends properly."""

    def answer(handler: _Handler) -> None:
        handler.begin(kind)
        for each in data:
            handler.put(each)
        handler.end()

    return answer


def breaks_off(text: str) -> Fault:
    """Some text, and then the connection is closed in the middle of the body."""

    def answer(handler: _Handler) -> None:
        handler.begin()
        handler.put(chunk(text))
        handler.close_connection = True

    return answer


def resets(handler: _Handler) -> None:
    """The connection is torn down without a word."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.close_connection = True


def silent(handler: _Handler) -> None:
    """Accepts the question and never answers."""
    handler.wait()
    handler.close_connection = True


def falls_silent(text: str) -> Fault:
    """Some text, and then nothing more, with the connection open."""

    def answer(handler: _Handler) -> None:
        handler.begin()
        handler.put(chunk(text))
        handler.wait()
        handler.close_connection = True

    return answer


def goes_on(text: str, pause: float) -> Fault:
    """The text again and again, without end."""

    def answer(handler: _Handler) -> None:
        handler.begin()
        while not handler.wait(pause):
            handler.put(chunk(text))
        handler.close_connection = True

    return answer


def redirects(handler: _Handler) -> None:
    """To itself, for ever."""
    handler.send_response(307)
    handler.send_header("Location", handler.path)
    handler.send_header("Content-Length", "0")
    handler.end_headers()
