"""What limner adds to a model's call: Studio.generate with a model that answers at once, beside llm, langchain-core and litellm.

Of what limner adds, most is the SVG boundary, which the others do not have; so it is measured with it, and with a drawing in its
place that was cleaned beforehand. Asynchronous calls are each run to their end in an event loop that is there already, which by
itself takes most of ten microseconds.

    .venv/bin/python benchmarks/overhead.py [--repeats 15] [--elsewhere]
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import inspect
import os
import platform
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import uv
from typing_extensions import override

from limner import Event, ModelReplied, Settings, Studio
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
from limner.testing import MemoryPlugin

ROOT = Path(__file__).parents[1]
CACHE = ROOT / ".cache" / "overhead"
ANSWER = Reply(text='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="teal" d="M0 0h9v9z"/></svg>')
SHORTEST = 0.05
"""Seconds that a measurement takes at least, so that the clock's steps do not show."""


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
    """Do as :func:`measure`, each call in the same event loop."""
    with asyncio.Runner() as runner:
        return measure(lambda: runner.get_loop().run_until_complete(call()), repeats)


TIMER = f"""
from __future__ import annotations
import asyncio, gc, statistics, sys, time
SHORTEST = {SHORTEST}
{inspect.getsource(measure)}
{inspect.getsource(measure_async)}
def tell(name, times): print(name, *times, sep="|")
repeats = int(sys.argv[1])
"""
"""What is put before the code of others, so that all are measured alike."""

ELSEWHERE = {
    "llm==0.36": """
import llm, sqlite_utils
from llm.migrations import migrate
class Constant(llm.Model):
    model_id = "constant"
    can_stream = True
    def execute(self, prompt, stream, response, conversation): yield "<svg/>"
class AsyncConstant(llm.AsyncModel):
    model_id = "async-constant"
    can_stream = True
    async def execute(self, prompt, stream, response, conversation): yield "<svg/>"
model, amodel = Constant(), AsyncConstant()
async def ask(): return await amodel.prompt("a red fox").text()
logs = sqlite_utils.Database(memory=True)
migrate(logs)
def ask_and_log():
    response = model.prompt("a red fox")
    response.text()
    response.log_to_db(logs)
tell("llm: Model.prompt(…).text()", measure(lambda: model.prompt("a red fox").text(), repeats))
tell("llm: AsyncModel.prompt(…).text()", measure_async(ask, repeats))
tell("llm: the same, logged to SQLite in memory", measure(ask_and_log, repeats))
""",
    "langchain-core==1.7.2": """
from langchain_core.language_models import LLM
class Constant(LLM):
    @property
    def _llm_type(self): return "constant"
    def _call(self, prompt, stop=None, run_manager=None, **kwargs): return "<svg/>"
model = Constant()
tell("langchain-core: LLM.invoke(…)", measure(lambda: model.invoke("a red fox"), repeats))
tell("langchain-core: LLM.ainvoke(…)", measure_async(lambda: model.ainvoke("a red fox"), repeats))
""",
    "litellm==1.106.2": """
import litellm
class Constant(litellm.CustomLLM):
    def completion(self, *args, **given):
        given["model_response"].choices[0].message.content = "<svg/>"
        return given["model_response"]
litellm.suppress_debug_info = True
litellm.custom_provider_map = [{"provider": "constant", "custom_handler": Constant()}]
messages = [{"role": "user", "content": "a red fox"}]
tell("litellm: completion(…)", measure(lambda: litellm.completion(model="constant/x", messages=messages), repeats))
""",
}
"""What is measured of others, by what is installed for it."""


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


class Metrics(Observer):
    """Counts events, pictures and the seconds that models took, as an exporter of metrics does."""

    def __init__(self) -> None:
        self.events: Counter[str] = Counter()
        self.seconds = 0.0

    @override
    def observe(self, event: Event) -> None:
        self.events[type(event).__name__] += 1
        if isinstance(event, ModelReplied):
            self.seconds += event.seconds


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


def studio(backend: ModelBackend, *observers: Observer, storage: str = "") -> Studio:
    """Open a studio in which there is nothing but a backend, observers and, if it is asked for, a memory."""
    settings = Settings(model="constant", storage=storage)
    return Studio(settings, plugins=[ConstantPlugin(backend), MemoryPlugin], observers=observers)


def measure_limner(repeats: int) -> Iterator[tuple[str, tuple[float, float]]]:
    """Measure what limner adds; yield a row of the table at a time."""
    prompt = "a red fox"
    cleaned = Cleaned(repair(ANSWER.text))
    yield "limner: the SVG boundary alone, repair(…)", measure(lambda: repair(ANSWER.text), repeats)
    with studio(Complete()) as opened:
        yield "limner: Studio.generate(…)", measure(lambda: opened.generate(prompt), repeats)
    with patch("limner.flow._perform.repair", new=lambda _text: cleaned):
        backends: list[ModelBackend] = [Complete(), Stream()]
        for backend in backends:
            with studio(backend) as opened:
                name = f"limner: generate, cleaned beforehand, {min(backend.provided)}"
                yield name, measure(partial(opened.generate, prompt), repeats)
        backends = [AsyncComplete(), AsyncStream()]
        for backend in backends:
            with studio(backend) as opened:
                name = f"limner: agenerate, cleaned beforehand, {min(backend.provided)}"
                yield name, measure_async(partial(opened.agenerate, prompt), repeats)
        with studio(Complete(), Metrics(), storage="memory") as opened:
            name = "limner: generate, cleaned beforehand, with events, metrics, storage and journal in memory"
            yield name, measure(lambda: opened.generate(prompt), repeats)


def measure_elsewhere(repeats: int) -> Iterator[tuple[str, tuple[float, float]]]:
    """Measure the others, each in a venv of its own; yield a row of the table at a time."""
    CACHE.mkdir(parents=True, exist_ok=True)
    (CACHE / ".gitignore").write_text("*\n", "utf-8")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment |= {"LLM_USER_PATH": str(CACHE / "llm-user"), "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
    for requirement, code in ELSEWHERE.items():
        path = CACHE / requirement.partition("==")[0]
        uv_command = [uv.find_uv_bin(), "pip", "install", "-q", "--python", str(path), requirement]
        if not path.exists():
            subprocess.run([uv.find_uv_bin(), "venv", "-q", "--python", sys.executable, str(path)], check=True)
        subprocess.run(uv_command, check=True, cwd=ROOT)
        command = [str(path / "bin" / "python"), "-c", TIMER + code, str(repeats)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        for line in done.stdout.splitlines():
            name, median, least = line.split("|")
            yield name, (float(median), float(least))


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--elsewhere", action="store_true", help="measure llm, langchain-core and litellm, too")
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors; microseconds a call\n")
    print("| call | median | best |")
    print("| --- | ---: | ---: |")
    for name, (median, least) in measure_limner(options.repeats):
        print(f"| `{name}` | {median:.1f} | {least:.1f} |")
    if options.elsewhere:
        for name, (median, least) in measure_elsewhere(options.repeats):
            print(f"| `{name}` | {median:.1f} | {least:.1f} |")


if __name__ == "__main__":
    main()
