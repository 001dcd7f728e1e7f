"""A server that speaks the OpenAI API as servers do, well or badly, over real sockets on this machine."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from attrs import field, frozen
from typing_extensions import override

__all__ = [
    "DRAWING",
    "PATIENCE",
    "USAGE",
    "Answering",
    "ChatServer",
    "Exchange",
    "Received",
    "chunk",
    "completion",
    "speak",
]

DRAWING = (
    "<plan>a teal square</plan>\n"
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100"><title>Square</title>'
    '<g id="square"><rect x="10" y="10" width="80" height="80" fill="#00aa77"/><circle cx="50" cy="50" r="9" fill="#ffffff"/></g></svg>'
)
USAGE = {"prompt_tokens": 700, "completion_tokens": 90, "total_tokens": 790}
PATIENCE = 20.0
"""Seconds after which a wait of the server's counts as a failure of the test."""


@frozen
class Received:
    """A request as the server saw it."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: dict[str, Any] = field(factory=dict)


class Exchange:
    """One request, and the ways to answer it."""

    def __init__(self, handler: BaseHTTPRequestHandler, received: Received) -> None:
        self._handler = handler
        self.received = received

    def send(self, status: int, body: object, content_type: str = "application/json", **headers: str) -> None:
        """Answer at once: a text or bytes as they are, everything else as JSON."""
        content = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
        self._handler.send_response(status)
        self._handler.send_header("Content-Type", content_type)
        self._handler.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self._handler.send_header(name.replace("_", "-"), value)
        self._handler.end_headers()
        self._handler.wfile.write(content)

    def refuse(self, status: int, message: str, **members: Any) -> None:
        """Answer with an error, as OpenAI words it."""
        self.send(status, {"error": {"message": message, **members}})

    def begin(self, content_type: str = "text/event-stream") -> None:
        """Begin a stream."""
        self._handler.send_response(200)
        self._handler.send_header("Content-Type", content_type)
        self._handler.send_header("Transfer-Encoding", "chunked")
        self._handler.end_headers()

    def event(self, data: object) -> None:
        """Send an event of a stream."""
        text = data if isinstance(data, str) else json.dumps(data)
        self.raw(f"data: {text}\n\n".encode())

    def raw(self, content: bytes) -> None:
        """Send a part of a stream."""
        self._handler.wfile.write(f"{len(content):x}\r\n".encode() + content + b"\r\n")
        self._handler.wfile.flush()

    def end(self) -> None:
        """End a stream as HTTP wants it."""
        self._handler.wfile.write(b"0\r\n\r\n")

    def break_off(self) -> None:
        """Close the connection in the middle of it."""
        self._handler.connection.shutdown(socket.SHUT_RDWR)

    def wait_until_hung_up(self) -> bool:
        """Wait until the other side closes the connection; return whether it did before the test lost patience."""
        self._handler.connection.settimeout(PATIENCE)
        try:
            return not self._handler.connection.recv(1)
        except ConnectionResetError:
            return True
        except TimeoutError:
            return False


Answering = Callable[[Exchange], None]


def chunk(text: str | None = None, *, finish: str | None = None, **members: Any) -> dict[str, Any]:
    """Return a chunk of a stream."""
    delta = {} if text is None else {"content": text}
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "c1", "object": "chat.completion.chunk", "model": "small-1", "choices": [choice], **members}


def completion(text: str | None, *, finish: str | None = "stop", **members: Any) -> dict[str, Any]:
    """Return a whole answer."""
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}
    return {"id": "c1", "object": "chat.completion", "model": "small-1", "choices": [choice], "usage": USAGE, **members}


def speak(text: str = DRAWING, *, finish: str | None = "stop", piece: int = 7, usage: bool = True) -> Answering:
    """Answer with a text, whole or in pieces, as the request wants it."""

    def answer(exchange: Exchange) -> None:
        body = exchange.received.body
        if not body.get("stream"):
            exchange.send(200, completion(text, finish=finish))
            return
        exchange.begin()
        exchange.event(chunk("", system_fingerprint="x"))
        for start in range(0, len(text), piece):
            exchange.event(chunk(text[start : start + piece]))
        if finish is not None:
            exchange.event(chunk(finish=finish))
        if usage and body.get("stream_options", {}).get("include_usage"):
            exchange.event({"id": "c1", "model": "small-1", "choices": [], "usage": USAGE})
        exchange.event("[DONE]")
        exchange.end()

    return answer


class ChatServer:
    """The server. What is asked of ``/chat/completions`` is answered by :attr:`answer`."""

    def __init__(self) -> None:
        self.answer: Answering = speak()
        self.models: object = {"object": "list", "data": [{"id": "small-1"}]}
        self.received: list[Received] = []
        self.faults: list[BaseException] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = False  # closing waits for them: a test that leaves one behind would hang here
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def url(self) -> str:
        """The address of its API."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def calls(self) -> list[Received]:
        """What was asked of the model."""
        return [received for received in self.received if received.path.endswith("/chat/completions")]

    def say(self, *answers: Answering) -> None:
        """Answer one request after another, the last of them for good."""
        waiting = list(answers)
        self.answer = lambda exchange: (waiting.pop(0) if len(waiting) > 1 else waiting[0])(exchange)  # noqa: PLW0108 - it changes

    def send(self, events: Iterable[object]) -> None:
        """Answer with a stream of these events, and end it."""

        def answer(exchange: Exchange) -> None:
            exchange.begin()
            for event in events:
                exchange.event(event)
            exchange.end()

        self.answer = answer

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop, and wait for every answer that is under way."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                server.received.append(Received("GET", self.path, dict(self.headers)))
                Exchange(self, server.received[-1]).send(200, server.models)

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                received = Received("POST", self.path, dict(self.headers), body)
                server.received.append(received)
                self.close_connection = True
                try:
                    server.answer(Exchange(self, received))
                except (BrokenPipeError, ConnectionResetError):
                    pass  # the other side has hung up
                except Exception as error:
                    server.faults.append(error)
                    raise

            @override
            def log_message(self, *arguments: object) -> None:
                """Say nothing."""

        return Handler
