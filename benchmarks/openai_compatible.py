"""What the backend adds to the openai package it stands on, for one answer of many pieces from a server on this machine.

    python benchmarks/openai_compatible.py [PIECES] [ROUNDS]

The server sends the same bytes to all; the figures are medians of the whole call in milliseconds, and what each piece takes.
"""

from __future__ import annotations

import json
import socket
import statistics
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing

import anyio
import openai

from limner import Settings, Studio
from limner.plugins import Context, ModelCall
from limner_openai_compatible import OpenAICompatible, OpenAIPlugin, OpenAISettings

CONTEXT = Context(request_id="benchmark")
CALL = ModelCall(prompt="a red fox", seed=1)


def answer(pieces: int) -> bytes:
    """Return the whole of an HTTP response: a drawing, a short element in each piece."""

    def event(delta: str, finish: str | None = None) -> str:
        choice = {"index": 0, "delta": {"content": delta}, "finish_reason": finish}
        return "data: " + json.dumps({"id": "c", "model": "m", "choices": [choice]}) + "\n\n"

    parts = [event("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 99 99'>")]
    parts += [event(" " if piece % 20 else f"<circle cx='{piece % 99}' cy='5' r='3'/>") for piece in range(pieces)]
    parts += [event("</svg>"), event("", "stop"), "data: [DONE]\n\n"]
    body = "".join(parts).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: %d\r\n\r\n" % len(body) + body


def serve(listening: socket.socket, content: bytes) -> None:
    """Answer every request alike."""
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            return  # closed: the benchmark is over
        with connection:
            received = b""
            while b"\r\n\r\n" not in received:
                received += connection.recv(65536)
            head, _, body = received.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
            while len(body) < length:
                body += connection.recv(65536)
            connection.sendall(content)


def timed(run: Callable[[], object], rounds: int) -> float:
    """Return the median time of a call in milliseconds; the first is not counted."""
    times = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times[1:])


def main() -> None:
    pieces, rounds = (int(value) for value in [*sys.argv[1:], *("1000", "15")[len(sys.argv) - 1 :]])
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        threading.Thread(target=serve, args=(listening, answer(pieces)), daemon=True).start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        client = openai.OpenAI(base_url=url, api_key="none", max_retries=0)
        backend = OpenAICompatible(OpenAISettings(base_url=url, model="m"))
        settings = Settings(model="openai", storage="", models={"openai": {"base_url": url, "model": "m"}})

        def plain() -> int:
            stream = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}], stream=True)
            return sum(1 for _ in stream)

        async def asynchronous() -> int:
            return len([chunk async for chunk in backend.astream(CALL, CONTEXT)])

        with Studio(settings, plugins=[OpenAIPlugin()]) as studio:
            runs: dict[str, Callable[[], object]] = {
                "openai, stream": plain,
                "backend.stream": lambda: sum(1 for _ in backend.stream(CALL, CONTEXT)),
                "backend.astream": lambda: anyio.run(asynchronous),
                "Studio.stream, with previews": lambda: sum(1 for _ in studio.stream("a red fox", seed=1)),
            }
            base = 0.0
            for name, run in runs.items():
                median = timed(run, rounds)
                base = base or median
                print(f"{name:30} {median:9.2f} ms {(median - base) / pieces * 1000:+9.1f} µs a piece")


if __name__ == "__main__":
    main()
