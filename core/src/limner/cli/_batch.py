"""``limner batch``."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

import attrs
import click

from limner._errors import InputError, LimnerError
from limner._numbers import plain_number
from limner.batches import Batch, Survey
from limner.batches._results import check_target
from limner.cli._complete import plugin_names
from limner.cli._exit import PARTIAL, exit_status, report
from limner.cli._json import error_json
from limner.cli._output import print_facts, print_json, print_line, say, tell
from limner.cli._progress import Bar, progress
from limner.cli._session import open_studio
from limner.cli._signals import stopping
from limner.cli._streams import is_terminal
from limner.cli._targets import STANDARD_STREAM, anchored
from limner.cli._types import FiniteRange
from limner.plugins import BatchProgress, CancelToken, Estimate, Spent, TaskOutcome

__all__ = ["batch"]

_TOLD: Final = 5
"""Failures of different kinds that are told while the batch runs; the results have them all."""
_QUIET: Final = 30.0
"""Seconds between lines that say how far it is, where nobody watches a bar."""


@click.command()
@click.argument("file")
@click.option("--run", help="What the run is called; otherwise by the file and by how its pictures are asked for.")
@click.option(
    "--engine",
    default="local",
    show_default=True,
    help="What makes the pictures.",
    shell_complete=plugin_names("engines"),
)
@click.option(
    "-j", "--jobs", type=click.IntRange(1, 256), help="How many at a time; otherwise concurrency of the settings."
)
@click.option("-m", "--model", help="The model backend, where a row names none.", shell_complete=plugin_names("models"))
@click.option(
    "--storage", help='The storage backend; "" keeps the pictures nowhere.', shell_complete=plugin_names("storages")
)
@click.option("-s", "--style", help="The style, where a row names none.")
@click.option("--size", help="WIDTHxHEIGHT in pixels, or square, landscape, …, where a row names none.")
@click.option("--palette", help="Colours to use, with commas between, where a row names none.")
@click.option(
    "--via",
    type=click.Choice(["direct", "plan"]),
    help="Whether the model draws, or only plans what the composer draws.",
)
@click.option(
    "--validator",
    "validators",
    multiple=True,
    metavar="NAME",
    shell_complete=plugin_names("validators"),
    help="Have this validator judge the pictures, which is optional and off otherwise. May be given several times.",
)
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), help="Write SVG files to this folder, and not to the storage."
)
@click.option(
    "--results",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write each row with what came of it to this file, .csv or .jsonl.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl", "text"]),
    help="What FILE holds; otherwise by its ending, or its first line.",
)
@click.option("--limit", type=click.IntRange(min=1), help="Make at most so many pictures this time.")
@click.option(
    "--max-cost",
    type=FiniteRange(min=0, min_open=True),
    help="Stop when the run has cost so much, in the unit that the model tells, or in a judge's own.",
)
@click.option("--retry-failed", is_flag=True, help="Try again what failed before, but for what is refused for good.")
@click.option(
    "--take-over",
    is_flag=True,
    help="Take the run from a program on another machine that works on it, or did when it died.",
)
@click.option(
    "--dry-run",
    "--estimate",
    "dry",
    is_flag=True,
    help="Read and check everything, say what it is going to take, and make nothing.",
)
@click.option("--stop", "halt", is_flag=True, help="Stop what still runs elsewhere for this run, and make nothing.")
@click.option(
    "--print-script", is_flag=True, help="Print the engine's script for prompts that keep coming, and make nothing."
)
@click.option("--timeout", type=FiniteRange(min=0, min_open=True), help="Seconds that one picture may take.")
@click.option("--json", "json", is_flag=True, help="Print one JSON object a picture, and nothing else.")
@click.pass_context
def batch(
    ctx: click.Context,
    /,
    file: str,
    jobs: int | None,
    validators: tuple[str, ...],
    timeout: float | None,
    results: Path | None,
    dry: bool,
    halt: bool,
    print_script: bool,
    json: bool,
    **options: Any,
) -> None:
    """Make a picture of each prompt in a file.

    FILE is CSV with a column prompt, JSON lines, or text with a prompt a line; - is standard input. Columns that are read: prompt, and where they are there id, name, seed, style, size, palette, model. Whatever ends it, the same
    command goes on with what is left, and makes nothing twice that was done. Ends with 7 when something is not done.
    """
    if results is not None:
        check_target(results)
        results = anchored(results)
    palette = options.pop("palette")
    if palette:
        options["palette"] = [colour.strip() for colour in palette.split(",") if colour.strip()]
    given = {name: value for name, value in options.items() if value is not None}
    if "out" in given:
        given["out"] = anchored(given["out"])
    studio = open_studio(ctx, validators=validators, timeout=timeout, concurrency=jobs)
    with _source(file, given) as path:
        made = ctx.with_resource(Batch(studio, path, jobs=jobs, processes=_processes(), **given))
        if halt:
            tell(f"{made.name}: {made.stop()}")
            return
        if print_script:
            click.echo(made.script())
            return
        survey = made.survey()
        _tell_survey(made, survey)
        if dry:
            _print_estimate(made, survey, made.estimate(), json=json)
            ctx.exit(PARTIAL if survey.invalid else 0)
        status = _run(ctx, made, survey, json=json)
        if results is not None:
            made.write_results(results)
            say(f"The results are in {results}.")
    ctx.exit(status)


def _processes() -> int:
    return min(8, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


@contextmanager
def _source(file: str, given: dict[str, Any]) -> Iterator[Path]:
    """Give the file; what comes by standard input is written to one first, as it is read more than once."""
    if file != STANDARD_STREAM:
        yield anchored(Path(file))
        return
    digest = blake2b(digest_size=4)
    with tempfile.TemporaryDirectory(prefix="limner-") as folder:
        path = Path(folder, "stdin")
        try:
            with path.open("wb") as copy:
                while piece := sys.stdin.buffer.read(1 << 20):
                    digest.update(piece)
                    copy.write(piece)
        except OSError as error:
            msg = f"standard input cannot be read: {error.strerror or error}"
            raise InputError(msg, code="input.batch.file", hint="name the file") from error
        given.setdefault("run", f"stdin-{digest.hexdigest()}")
        yield path


def _tell_survey(made: Batch, survey: Survey) -> None:
    if not survey.rows:
        tell("There is no prompt in it.", label="Warning", colour="yellow")
    if survey.first_error is not None:
        more = f" (and {survey.invalid - 1:,} more rows)" if survey.invalid > 1 else ""
        tell(f"{survey.first_error.message}{more}", label="Warning", colour="yellow")
    if survey.duplicates:
        rows = "1 row asks" if survey.duplicates == 1 else f"{survey.duplicates:,} rows ask"
        tell(f"{rows} for the same as one before: that picture is made once; give such rows ids or seeds of their own.")
    if "engine" not in made.changed and made.changed:
        what = ", ".join(f"{name} is now {value}" for name, value in made.changed.items())
        tell(
            f"This run was begun otherwise, and what is done stays as it is: {what}.", label="Warning", colour="yellow"
        )
    before = survey.done + survey.failed + survey.refused
    if before or survey.interrupted:
        parts = [f"{survey.done:,} done"]
        parts += [f"{survey.failed:,} failed"] if survey.failed else []
        parts += [f"{survey.refused:,} refused for good"] if survey.refused else []
        parts += [f"{survey.interrupted:,} interrupted, which are done again"] if survey.interrupted else []
        tell(f"The run {made.name} goes on: {', '.join(parts)}; {survey.left:,} to do.")


def _print_estimate(made: Batch, survey: Survey, estimate: Estimate, *, json: bool) -> None:
    if json:
        print_json({"run": made.name, "rows": survey.rows, "invalid": survey.invalid, **attrs.asdict(estimate)})
        return
    cost = (
        "not known"
        if estimate.cost is None
        else f"{plain_number(estimate.cost, 4, grouped=True)} {estimate.unit}".strip()
    )
    facts = [
        ("run", made.name),
        ("rows", f"{survey.rows:,}"),
        ("to make", f"{estimate.prompts:,}"),
        ("tokens to read", "not known" if estimate.prompt_tokens is None else f"{estimate.prompt_tokens:,}"),
        ("tokens to write", "not known" if estimate.completion_tokens is None else f"{estimate.completion_tokens:,}"),
        ("cost", cost),
        ("how that is known", estimate.basis),
    ]
    print_facts((name, value) for name, value in facts if value)


def _run(ctx: click.Context, made: Batch, survey: Survey, *, json: bool) -> int:
    """Run what is left, tell how it goes, and return the exit status."""
    cancel = CancelToken()
    teller = _Teller(survey.left, json=json, debug=ctx.obj["debug"])
    ended: LimnerError | None = None

    def stop() -> None:
        cancel.cancel()
        bar.stopping()

    with progress("Drawing", survey.left) as bar, stopping(stop, last=bar.clear) as came:
        try:
            for event in made.run(cancel=cancel) if survey.left else ():
                teller.hear(event, bar)
        except LimnerError as error:
            ended = error
    if ended is not None:
        report(ended, debug=ctx.obj["debug"])
    teller.sum_up(made, survey)
    if came:
        return came[0]
    if ended is not None:
        return PARTIAL if teller.done or ended.code == "input.batch.max-cost" else exit_status(ended)
    is_whole = teller.done == survey.left and not survey.invalid
    return 0 if is_whole and not _still_failed(made) else PARTIAL


def _still_failed(made: Batch) -> bool:
    after = made.survey()
    return bool(after.failed or after.refused)


class _Teller:
    """Tells people and programs how a batch goes.

    Args:
        total: How many pictures are to be made.
        json: Whether a program reads along.
        debug: Whether tracebacks are told.
    """

    def __init__(self, total: int, *, json: bool, debug: bool) -> None:
        self.done = 0
        self._total = total
        self._json = json
        self._debug = debug
        self._failures: Counter[str] = Counter()
        self._began = self._first = self._said = time.monotonic()
        self._shows = not is_terminal(sys.stdout)
        self._said_stage = ""

    def hear(self, event: TaskOutcome | BatchProgress, bar: Bar) -> None:
        """Tell of an event."""
        if isinstance(event, BatchProgress):
            bar.describe(_stage(event))
            if _stage(event) != self._said_stage and self._is_time():
                self._said_stage = _stage(event)
                self._say(self._said_stage, bar)
            return
        if not self.done and not self._failures:  # what came before, such as loading, is no measure of the rest
            self._first = time.monotonic()
        if event.error is None:
            self.done += 1
        else:
            self._failures[event.error.code] += 1
            if self._failures[event.error.code] == 1 and len(self._failures) <= _TOLD and not self._json:
                with bar.aside():
                    _tell_failure(event.id, event.error, debug=self._debug)
        if self._json:
            with bar.aside():
                print_json(_outcome_json(event))
        elif event.location and self._shows:
            with bar.aside():
                print_line(event.location)
        bar.advance()
        if self._is_time():
            ended = self.done + self._failures.total()
            rate = ended / max(1.0, time.monotonic() - self._first)
            failures = f", {self._failures.total():,} failed" if self._failures else ""
            self._say(f"{ended:,} of {self._total:,}{failures}, {rate:.1f} a second", bar)

    def sum_up(self, made: Batch, survey: Survey) -> None:
        """Tell what came of it all."""
        if not survey.left:
            if survey.rows:
                tell(f"There is nothing left to do in the run {made.name}.")
        else:
            seconds = time.monotonic() - self._began
            tell(f"{self.done:,} of {self._total:,} pictures were made in {seconds:,.0f} s{_used(made.spent)}.")
        if self._failures:
            kinds = ", ".join(f"{count:,} {code}" for code, count in self._failures.most_common(6))
            tell(
                f"{self._failures.total():,} failed: {kinds}. --results FILE tells each, --retry-failed tries them again."
            )
        elif survey.failed and not survey.left:
            tell(f"{survey.failed:,} failed before: --results FILE tells each, --retry-failed tries them again.")

    def _say(self, message: str, bar: Bar) -> None:
        self._said = time.monotonic()
        with bar.aside():
            tell(message)

    def _is_time(self) -> bool:
        return time.monotonic() - self._said > _QUIET and not is_terminal(sys.stderr)


def _tell_failure(identity: str, error: LimnerError, *, debug: bool) -> None:
    if debug:
        report(error, debug=True)
        return
    tell(f"{identity}: {error.message}", label="Failed", colour="red")
    if error.hint:
        tell(error.hint, label="Hint", colour="yellow")


def _stage(event: BatchProgress) -> str:
    if not event.done and event.total is None:
        return event.message
    return f"{event.message}: {event.done:,}" + (f" of {event.total:,}" if event.total is not None else "")


def _used(spent: Spent) -> str:
    tokens = spent.prompt_tokens + spent.completion_tokens
    parts = [f"{tokens:,} tokens"] if tokens else []
    parts += [f"{plain_number(cost, 4, grouped=True)} {unit}" for cost, unit in spent.costs if unit]
    return f"; the run has used {' and '.join(parts)}" if parts else ""


def _outcome_json(outcome: TaskOutcome) -> dict[str, Any]:
    return {
        "id": outcome.id,
        "status": "done" if outcome.error is None else "refused" if outcome.permanent else "failed",
        "key": outcome.key or None,
        "path": outcome.location or None,
        "title": outcome.title or None,
        "seconds": round(outcome.seconds, 3),
        "usage": None if outcome.usage is None else attrs.asdict(outcome.usage),
        "error": None if outcome.error is None else error_json(outcome.error),
    }
