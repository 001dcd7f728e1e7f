"""What limner adds to a model's call: Studio.generate with a model that answers at once, kept nowhere, beside llm and langchain-core.

Of what limner adds, most is the SVG boundary, which the others do not have; so it is measured with it, and with a drawing in its
place that was cleaned beforehand.

    .venv/bin/python benchmarks/overhead.py [--repeats 15] [--elsewhere]
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import uv
from typing_extensions import override

from limner import Event, Settings, Studio
from limner.plugins import (
    Chunk,
    Context,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    Observer,
    Plugin,
    Reply,
)
from limner.svg import Drawing, repair

ROOT = Path(__file__).parents[1]
CACHE = ROOT / ".cache" / "overhead"
ANSWER = Reply(text='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="teal" d="M0 0h9v9z"/></svg>')
SHORTEST = 0.05
"""Seconds that a measurement takes at least, so that the clock's steps do not show."""

TIMER = """
import gc, statistics, sys, time
def measure(call, repeats=15):
    call()
    start = time.perf_counter(); [call() for _ in range(10)]
    count = max(10, int(0.05 / ((time.perf_counter() - start) / 10)))
    times = []
    for _ in range(repeats):
        gc.collect(); start = time.perf_counter()
        for _ in range(count): call()
        times.append((time.perf_counter() - start) / count * 1e6)
    print(statistics.median(times), min(times))
"""
ELSEWHERE = {
    "llm: Model.prompt(…).text()": (
        "llm==0.36",
        """
import llm
class Constant(llm.Model):
    model_id = "constant"
    can_stream = True
    def execute(self, prompt, stream, response, conversation): yield "<svg/>"
model = Constant()
measure(lambda: model.prompt("a red fox").text())
""",
    ),
    "langchain-core: LLM.invoke(…)": (
        "langchain-core==1.7.2",
        """
from langchain_core.language_models import LLM
class Constant(LLM):
    @property
    def _llm_type(self): return "constant"
    def _call(self, prompt, stop=None, run_manager=None, **kwargs): return "<svg/>"
model = Constant()
measure(lambda: model.invoke("a red fox"))
""",
    ),
}
"""What is measured of others: where it is from, and how."""


class Complete(ModelBackend):
    """Answers at once, whole, in the thread that asks."""

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        return ANSWER


class AsyncComplete(ModelBackend):
    """Answers at once, whole, in the event loop."""

    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        return ANSWER


class Stream(ModelBackend):
    """Answers at once, in one piece."""

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        yield Chunk(text=ANSWER.text)
        yield Chunk(reply=ANSWER)


class AsyncStream(ModelBackend):
    """Answers at once, in one piece, in the event loop."""

    @override
    async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
        yield Chunk(text=ANSWER.text)
        yield Chunk(reply=ANSWER)


class Deaf(Observer):
    """Hears of everything, and does nothing."""

    @override
    def observe(self, event: Event) -> None:
        pass


class ConstantPlugin(Plugin):
    """Offers one of the backends as ``constant``."""

    api_version = 1

    def __init__(self, backend: ModelBackend) -> None:
        self._backend = backend

    @override
    def model_backend(self) -> ModelDescriptor[NoSettings]:
        return ModelDescriptor(
            name="constant", summary="Answers at once", settings=NoSettings, factory=lambda _: self._backend
        )


class Cleaned:
    """A drawing that was cleaned beforehand, in place of the SVG boundary."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing

    def with_metadata(self, _metadata: object) -> Drawing:
        return self._drawing


def studio(backend: ModelBackend, observers: int = 0) -> Studio:
    """Open a studio in which there is nothing but a backend and observers."""
    settings = Settings(model="constant", storage="")
    return Studio(settings, plugins=[ConstantPlugin(backend)], observers=[Deaf() for _ in range(observers)])


def measure(call: Callable[[], object], repeats: int) -> tuple[float, float]:
    """Return the median and the least of what a call takes, in microseconds."""
    call()
    start = time.perf_counter()
    for _ in range(10):
        call()
    count = max(10, int(SHORTEST / ((time.perf_counter() - start) / 10)))
    times = []
    for _ in range(repeats):
        gc.collect()
        start = time.perf_counter()
        for _ in range(count):
            call()
        times.append((time.perf_counter() - start) / count * 1e6)
    return statistics.median(times), min(times)


def measure_async(call: Callable[[], Coroutine[Any, Any, object]], repeats: int) -> tuple[float, float]:
    """Do as :func:`measure`, in one event loop."""
    with asyncio.Runner() as runner:

        async def many(count: int) -> float:
            start = time.perf_counter()
            for _ in range(count):
                await call()
            return time.perf_counter() - start

        runner.run(many(1))
        count = max(10, int(SHORTEST / (runner.run(many(10)) / 10)))
        times = []
        for _ in range(repeats):
            gc.collect()
            times.append(runner.run(many(count)) / count * 1e6)
    return statistics.median(times), min(times)


def measure_limner(repeats: int) -> Iterator[tuple[str, tuple[float, float]]]:
    """Measure what limner adds; yield a row of the table at a time."""
    prompt = "a red fox"
    cleaned = Cleaned(repair(ANSWER.text))
    yield "the SVG boundary alone: repair(…)", measure(lambda: repair(ANSWER.text), repeats)
    with studio(Complete()) as opened:
        yield "Studio.generate(…)", measure(lambda: opened.generate(prompt), repeats)
    with patch("limner.flow._perform.repair", new=lambda _text: cleaned):
        backends: list[ModelBackend] = [Complete(), Stream()]
        for backend in backends:
            with studio(backend) as opened:
                name = f"generate, cleaned beforehand, {min(backend.provided)}"
                yield name, measure(partial(opened.generate, prompt), repeats)
        with studio(Complete(), observers=3) as opened:
            yield "the same with complete, and 3 observers", measure(lambda: opened.generate(prompt), repeats)
        backends = [AsyncComplete(), AsyncStream()]
        for backend in backends:
            with studio(backend) as opened:
                name = f"agenerate, cleaned beforehand, {min(backend.provided)}"
                yield name, measure_async(partial(opened.agenerate, prompt), repeats)


def measure_elsewhere() -> Iterator[tuple[str, tuple[float, float]]]:
    """Measure the others, each in a venv of its own; yield a row of the table at a time."""
    for name, (requirement, code) in ELSEWHERE.items():
        path = CACHE / requirement.partition("==")[0]
        if not path.exists():
            CACHE.mkdir(parents=True, exist_ok=True)
            (CACHE / ".gitignore").write_text("*\n", "utf-8")
            subprocess.run([uv.find_uv_bin(), "venv", "-q", "--python", sys.executable, str(path)], check=True)
            subprocess.run(
                [uv.find_uv_bin(), "pip", "install", "-q", "--python", str(path), requirement], check=True, cwd=ROOT
            )
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
        command = [str(path / "bin" / "python"), "-c", TIMER + code]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        median, least = map(float, done.stdout.split())
        yield name, (median, least)


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--elsewhere", action="store_true", help="measure llm and langchain-core, too")
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors; microseconds a call\n")
    print("| call | median | best |")
    print("| --- | ---: | ---: |")
    rows = [*measure_limner(options.repeats), *(measure_elsewhere() if options.elsewhere else ())]
    for name, (median, least) in rows:
        print(f"| `{name}` | {median:.1f} | {least:.1f} |")


if __name__ == "__main__":
    main()
