"""An application on a free port of this machine, served in a thread until the block ends."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp


def free_socket(host: str = "127.0.0.1") -> tuple[socket.socket, int]:
    """A listening socket, and its port."""
    listening = socket.create_server((host, 0))
    return listening, int(listening.getsockname()[1])


@contextmanager
def served(app: ASGIApp, listening: socket.socket) -> Iterator[None]:
    """Behind ``listening``, as ``hoidap serve`` serves: without uvicorn's own reading of proxy headers."""
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", proxy_headers=False))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        yield
    finally:
        server.should_exit = server.force_exit = True
        thread.join()
        listening.close()
