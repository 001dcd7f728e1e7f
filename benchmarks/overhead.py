"""What limner adds to a model's call: Studio.generate with a model that answers at once, beside llm, langchain-core and litellm.

Of what limner adds, most is the SVG boundary, which the others do not have; so it is measured with it, and with a drawing in its
place that was cleaned beforehand: everything else of a request is there, the metadata that would be written into the drawing
included. Asynchronous calls are measured twice: awaited one after the other in an event loop that runs, and each run to its end by
itself in a loop that is there already, which takes some ten microseconds for nothing at all.

What is counted is processor time, of all threads. The others run in venvs and processes of their own, and all take turns, a short
sample each, so that whatever slows the machine for a while slows all of them alike; the table ends with limner's calls as shares of
llm's.

    .venv/bin/python benchmarks/overhead.py [--rounds 60] [--elsewhere]
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import os
import platform
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from contextlib import ExitStack
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
SHORTEST = 0.01
"""Seconds that a sample takes at least, so that the clock's steps do not show."""

Take = Callable[[], float]
"""Takes a sample: the microseconds of one call, in the mean of many."""


def sampler(call: Callable[[], object]) -> Take:
    """Return what takes samples of a call."""
    for _ in range(50):
        call()
    start = time.process_time()
    for _ in range(50):
        call()
    count = max(10, int(SHORTEST / ((time.process_time() - start) / 50)))

    def take() -> float:
        start = time.process_time()
        for _ in range(count):
            call()
        return (time.process_time() - start) / count * 1e6

    return take


def async_sampler(call: Callable[[], Coroutine[Any, Any, object]]) -> Take:
    """Do as :func:`sampler`, each call run to its end in the same event loop by itself."""
    loop = asyncio.new_event_loop()
    return sampler(lambda: loop.run_until_complete(call()))


def await_sampler(call: Callable[[], Coroutine[Any, Any, object]]) -> Take:
    """Do as :func:`sampler`, one call after the other in a loop that runs, as in a service."""
    loop, count = asyncio.new_event_loop(), 100

    async def many() -> None:
        for _ in range(count):
            await call()

    take = sampler(lambda: loop.run_until_complete(many()))
    return lambda: take() / count


TIMER = f"""
from __future__ import annotations
import asyncio, sys, time
from collections.abc import Callable
SHORTEST = {SHORTEST}
{inspect.getsource(sampler)}
{inspect.getsource(async_sampler)}
{inspect.getsource(await_sampler)}
def serve(rows):
    print(*rows, sep="|", flush=True)
    for line in sys.stdin:
        print(rows[line.strip()](), flush=True)
"""
"""What is put before the code of others, so that all are measured alike: they take a sample when they are asked for it."""

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
serve({
    "llm: Model.prompt(…).text()": sampler(lambda: model.prompt("a red fox").text()),
    "llm: AsyncModel.prompt(…).text(), awaited": await_sampler(ask),
    "llm: AsyncModel.prompt(…).text()": async_sampler(ask),
    "llm: the same, logged to SQLite in memory": sampler(ask_and_log),
})
""",
    "langchain-core==1.7.2": """
from langchain_core.language_models import LLM
class Constant(LLM):
    @property
    def _llm_type(self): return "constant"
    def _call(self, prompt, stop=None, run_manager=None, **kwargs): return "<svg/>"
model = Constant()
serve({
    "langchain-core: LLM.invoke(…)": sampler(lambda: model.invoke("a red fox")),
    "langchain-core: LLM.ainvoke(…)": async_sampler(lambda: model.ainvoke("a red fox")),
})
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
serve({"litellm: completion(…)": sampler(lambda: litellm.completion(model="constant/x", messages=messages))})
""",
}
"""What is measured of others, by what is installed for it."""


SHARES = {
    "limner: generate, complete": "llm: Model.prompt(…).text()",
    "limner: agenerate, acomplete, awaited": "llm: AsyncModel.prompt(…).text(), awaited",
    "limner: agenerate, acomplete": "llm: AsyncModel.prompt(…).text()",
}
"""What is compared: the median of the shares in each round."""


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


def limner_rows(stack: ExitStack) -> dict[str, Take]:
    """Return what is measured of limner with a drawing that was cleaned beforehand, by name."""
    prompt = "a red fox"

    def opened(backend: ModelBackend) -> Studio:
        return stack.enter_context(studio(backend))

    async def nothing() -> None:
        """Take what the event loop takes."""

    rows = {}
    for name, backend in {"complete": Complete(), "stream": Stream()}.items():
        rows[f"limner: generate, {name}"] = sampler(partial(opened(backend).generate, prompt))
    rows["asyncio: a coroutine of nothing"] = async_sampler(nothing)
    for name, abackend in {"acomplete": AsyncComplete(), "astream": AsyncStream()}.items():
        call = partial(opened(abackend).agenerate, prompt)
        rows[f"limner: agenerate, {name}, awaited"] = await_sampler(call)
        rows[f"limner: agenerate, {name}"] = async_sampler(call)
    return rows


def others(stack: ExitStack) -> dict[str, Take]:
    """Start the others, each in a venv of its own; return what is measured of them, by name."""
    CACHE.mkdir(parents=True, exist_ok=True)
    (CACHE / ".gitignore").write_text("*\n", "utf-8")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment |= {"LLM_USER_PATH": str(CACHE / "llm-user"), "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
    rows: dict[str, Take] = {}
    for requirement, code in ELSEWHERE.items():
        path = CACHE / requirement.partition("==")[0]
        uv_command = [uv.find_uv_bin(), "pip", "install", "-q", "--python", str(path), requirement]
        if not path.exists():
            subprocess.run([uv.find_uv_bin(), "venv", "-q", "--python", sys.executable, str(path)], check=True)
        subprocess.run(uv_command, check=True, cwd=ROOT)
        command = [str(path / "bin" / "python"), "-c", TIMER + code]
        pipe = subprocess.PIPE
        child = stack.enter_context(
            subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8", env=environment)
        )
        rows |= {name: partial(ask, child, name) for name in read(child).split("|")}
    return rows


def ask(child: subprocess.Popen[str], name: str) -> float:
    """Have a sample taken by another process."""
    print(name, file=child.stdin, flush=True)
    return float(read(child))


def read(child: subprocess.Popen[str]) -> str:
    """Return the next line of another process."""
    if child.stdout is not None and (line := child.stdout.readline()):
        return line.strip()
    sys.exit(f"{child.args!r} ended with {child.wait()}")


def measure(rows: Mapping[str, Take], rounds: int) -> dict[str, list[float]]:
    """Take a sample of every row in each round."""
    samples: dict[str, list[float]] = {name: [] for name in rows}
    for _ in range(rounds):
        for name, take in rows.items():
            samples[name].append(take())
    return samples


def show(samples: Mapping[str, list[float]]) -> None:
    """Print rows of the table."""
    for name, taken in samples.items():
        quarter = statistics.quantiles(taken, n=4)[0]
        print(f"| `{name}` | {statistics.median(taken):.1f} | {quarter:.1f} | {min(taken):.1f} |")


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--elsewhere", action="store_true", help="measure llm, langchain-core and litellm, too")
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors; microseconds of processor time a call\n")
    print("| call | median | lower quartile | best |")
    print("| --- | ---: | ---: | ---: |")
    cleaned = Cleaned(repair(ANSWER.text))
    with studio(Complete()) as opened:
        whole = {
            "limner: the SVG boundary alone, repair(…)": sampler(lambda: repair(ANSWER.text)),
            "limner: Studio.generate(…), the boundary included": sampler(partial(opened.generate, "a red fox")),
        }
        show(measure(whole, options.rounds))
    with ExitStack() as stack:
        stack.enter_context(patch("limner.flow._perform.repair", new=lambda _text: cleaned))
        with studio(
            Complete(), Metrics(), storage="memory"
        ) as opened:  # alone, as its journal is written by another thread
            name = "limner: generate, with events, metrics, storage and journal in memory"
            show(measure({name: sampler(partial(opened.generate, "a red fox"))}, options.rounds))
        rows = limner_rows(stack) | (others(stack) if options.elsewhere else {})
        samples = measure(rows, options.rounds)
        show(samples)
        for ours, theirs in SHARES.items() if options.elsewhere else ():
            pairs = zip(samples[ours], samples[theirs], strict=True)
            print(f"\n{ours} / {theirs}: {statistics.median(one / other for one, other in pairs):.2f}")


if __name__ == "__main__":
    main()
