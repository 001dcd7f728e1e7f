"""A durable batch: a file of prompts, a run that goes on where it ended, and an engine that makes the pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NoReturn, Self, TypeVar, Unpack

from attrs import evolve, frozen

from limner._errors import CancelledError, ConfigError, InputError, LimnerError, PluginError
from limner._faults import blame, is_interrupt
from limner._files import discard_leftovers
from limner._names import slug
from limner._numbers import plain_number
from limner._request import Request, RequestOptions, make_request
from limner._studio import Studio
from limner.batches._job import StudioJob
from limner.batches._ledger import Ledger, State
from limner.batches._results import result_rows, write_results
from limner.batches._rows import Format, Row, format_of, once_each, read_rows
from limner.plugins import BatchProgress, CancelToken, Estimate, Spent, TaskOutcome
from limner.registry import Kind

__all__ = ["Batch", "Survey", "runs_folder"]

T = TypeVar("T")

_NAME: Final = re.compile(r"[^\W_][\w.@+-]{0,99}")


def runs_folder() -> Path:
    """Return the folder in which runs are remembered: ``batches`` in the user's state folder of limner."""
    import platformdirs

    return platformdirs.user_state_path("limner") / "batches"


@frozen(kw_only=True)
class Survey:
    """What a file holds, and how far a run is with it.

    Args:
        rows: Rows of the input.
        invalid: Rows that cannot be read.
        duplicates: Rows that ask for the same as one before, which is made once.
        done: Tasks that are done.
        failed: Tasks that failed, and may be tried again.
        refused: Tasks that failed for good.
        interrupted: Tasks that were begun, and of which nothing came: they are done again.
        left: Tasks that are to be done now.
        first_error: What is wrong with the first row that cannot be read.
    """

    rows: int = 0
    invalid: int = 0
    duplicates: int = 0
    done: int = 0
    failed: int = 0
    refused: int = 0
    interrupted: int = 0
    left: int = 0
    first_error: LimnerError | None = None


class Batch:
    """A batch of pictures that survives its program: who runs the same again goes on with what is left.

    Where :meth:`limner.Studio.batch` makes pictures of requests that a program has, and forgets them, this reads a file of any length,
    writes down what is done, and leaves the work to an engine; the engine ``local`` makes the pictures with
    :meth:`~limner.Studio.batch`. Close it, or use it as a context manager.

    Args:
        studio: Makes and keeps the pictures.
        source: The file: CSV, JSON lines, or text with a prompt a line.
        engine: The batch engine.
        run: What the run is called; None for a name that follows from the file and from how its pictures are asked for.
        out: A folder for the pictures, in place of the storage.
        form: What the file holds; None to tell by its ending, or its first line.
        limit: The most pictures to make this time.
        max_cost: What the run may cost altogether, in the unit of the model or the engine; and as much in each other unit, where a
            judge is paid otherwise than the model.
        retry_failed: Whether to try again what failed before, but for what failed for good.
        take_over: Whether to take the run from a program elsewhere that works on it, or did when it died. Engines that work outside
            this machine keep two programs from one run, whichever machines these are on.
        jobs: How many things to do at a time; None for ``concurrency`` of the settings, which is also the most that ``local`` does.
        processes: Processes that make pictures of what an engine's models answered; 0 for threads. Each has a studio with the same
            settings, so plugins and observers that a program brought along are not there.
        state: The folder in which runs are remembered; None for the user's.
        **options: Fields of :class:`~limner.Request` for what a row leaves open.

    Raises:
        InputError: The file or an option cannot be used, or the run is at work in another process.
        LimnerError: A plugin cannot be used.
    """

    def __init__(
        self,
        studio: Studio,
        source: Path | str,
        *,
        engine: str = "local",
        run: str | None = None,
        out: Path | None = None,
        form: Format | None = None,
        limit: int | None = None,
        max_cost: float | None = None,
        retry_failed: bool = False,
        take_over: bool = False,
        jobs: int | None = None,
        processes: int = 0,
        state: Path | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        self._source = Path(source)
        self._form = form or format_of(self._source)
        settings = studio.settings
        if out is not None:
            options["storage"] = ""
        given: dict[str, Any] = dict(options)
        asked = make_request("a test of the options", **given)  # what is wrong with them is wrong with every row
        self._defaults = {name: getattr(asked, name) for name in asked.model_fields_set if name != "prompt"}
        facts = _facts(asked, settings.model, settings.storage, engine, out)
        self.name = _checked_name(run) if run else _derived_name(self._source, facts)
        self._engine_name = engine
        self._engine = studio.engine(engine)
        studio.model(asked.model)  # a mistyped name is told at once, and not a thousand times
        _check_model(asked.model or settings.model, engine, studio.registry.load(Kind.ENGINE, engine).models)
        if storage := settings.storage if asked.storage is None else asked.storage:
            studio.library(storage)
        self._ledger = Ledger((state or runs_folder()) / self.name, facts)
        self.changed = {name: value for name, value in facts.items() if self._ledger.facts.get(name) != value}
        """What is asked for otherwise than when the run began; what is done stays as it is."""
        self._job = StudioJob(
            run=self.name,
            folder=(state or runs_folder()) / self.name,
            jobs=jobs or settings.concurrency,
            max_cost=max_cost,
            retry_failed=retry_failed,
            take_over=take_over,
            studio=studio,
            rows=self.rows,
            ledger=self._ledger,
            out=out,
            limit=limit,
            processes=processes,
        )
        self._retries = retry_failed
        self._limit = limit
        if "engine" in self.changed:
            self._ledger.close()
            msg = f"the run {self.name} was begun with the engine {self._ledger.facts.get('engine')}, not {engine}"
            raise InputError(msg, code="input.batch.engine", hint="take that one, or another --run")

    @property
    def spent(self) -> Spent:
        """What the run has used so far."""
        return self._ledger.spent

    def rows(self) -> Iterator[Row]:
        """Read the input from its beginning, a row at a time."""
        return read_rows(self._source, self._form, self._defaults)

    def survey(self) -> Survey:
        """Read the whole input once, and tell what is in it and how far the run is.

        Raises:
            InputError: It cannot be read.
        """
        counts = dict.fromkeys(("rows", "invalid", "duplicates", "done", "failed", "refused", "left"), 0)
        first: LimnerError | None = None
        states = {State.DONE: "done", State.FAILED: "failed", State.REFUSED: "refused"}
        for row, is_again in once_each(self.rows()):
            counts["rows"] += 1
            if row.task is None:
                counts["invalid"] += 1
                first = first or row.error
            elif is_again:
                counts["duplicates"] += 1
            else:
                state = self._ledger.state(row.task.id)
                if state in states:
                    counts[states[state]] += 1
                if state not in states or (state is State.FAILED and self._retries):
                    counts["left"] += 1
        if self._limit is not None:
            counts["left"] = min(counts["left"], self._limit)
        return Survey(**counts, interrupted=self._ledger.begun, first_error=first)

    def estimate(self) -> Estimate:
        """Tell what all that is left is going to take. Nothing is made."""
        self._ledger.settle()
        return self._ask(lambda: self._engine.estimate(self._job), Estimate, "estimate")

    def run(self, *, cancel: CancelToken | None = None) -> Generator[TaskOutcome | BatchProgress, None, None]:
        """Make the pictures that are left.

        Args:
            cancel: Asks to stop: nothing more begins, and what is left is left.

        Yields:
            What came of each task, when it is written down; and how far the engine is with other things.

        Raises:
            LimnerError: The batch cannot go on; what is done is done, and the same can be run again.
        """
        token = CancelToken() if cancel is None else CancelToken(cancel)
        ended: LimnerError | None = None
        self._ledger.settle()
        if self._job.out is not None:
            discard_leftovers(self._job.out)
        try:
            with closing(_generator(self._engine.run(evolve(self._job, cancel=token)))) as events:
                for event in events:
                    if self._is_news(event):
                        yield event
                    if ended is None and (ended := self._too_dear()) is not None:
                        token.cancel()
        except CancelledError:
            if ended is None and not token.cancelled:
                raise
        except Exception as error:  # noqa: BLE001 - whatever an engine raises
            raised = self._blamed(error)
            raise raised from raised.__cause__
        if ended is not None:
            raise ended

    def stop(self) -> str:
        """Stop what still runs elsewhere for this run, and tell what that was."""
        return self._ask(lambda: self._engine.stop(self._job), str, "stop")

    def script(self) -> str:
        """Return the engine's script for prompts that keep coming.

        Raises:
            ConfigError: The engine has none.
        """
        return self._ask(lambda: self._engine.script(self._job), str, "script")

    def results(self) -> Iterator[dict[str, Any]]:
        """Yield each row of the input, in order, with what came of it; all have the same columns."""
        return result_rows(self.rows, self._ledger)

    def write_results(self, path: Path) -> None:
        """Write :meth:`results` to a file, CSV or JSON lines by its ending, whole or not at all.

        Raises:
            InputError: The file's ending is of something else.
            StorageError: It could not be written.
        """
        write_results(path, self.results())

    def close(self) -> None:
        """Close the ledger; what was written is on the disk then."""
        self._ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _is_news(self, event: object) -> bool:
        """Write an outcome down, and tell whether anybody is to hear of an event: not of what is left because the work stops."""
        if isinstance(event, BatchProgress):
            return True
        if not isinstance(event, TaskOutcome):
            self._refuse(f"run yielded {type(event).__name__}, not TaskOutcome or BatchProgress")
        if isinstance(event.error, CancelledError):
            return False
        self._ledger.end(event)
        return True

    def _too_dear(self) -> LimnerError | None:
        """Return what ends the work when it has cost as much as it may."""
        costs, most = self.spent.costs, self._job.max_cost
        if most is None or all(cost < most for cost, _ in costs):
            return None
        told = " and ".join(f"{plain_number(cost, 6, grouped=True)} {unit}".rstrip() for cost, unit in costs)
        msg = f"the run has cost {told}, and {plain_number(most)} is all that it may cost"
        if len(costs) > 1:
            msg += " in any unit"
        return InputError(msg, code="input.batch.max-cost", hint="run the same again with more --max-cost")

    def _ask(self, ask: Callable[[], object], expected: type[T], method: str) -> T:
        """Ask the engine something, and hold it to its contract."""
        try:
            value = ask()
        except BaseException as error:
            if is_interrupt(error):
                raise
            raised = self._blamed(error)
            raise raised from raised.__cause__
        if not isinstance(value, expected):
            self._refuse(f"{method} returned {type(value).__name__}, not {expected.__name__}")
        return value

    def _blamed(self, error: BaseException) -> LimnerError:
        return blame(error, self._engine_name, f"the batch engine {self._engine_name!r} failed")

    def _refuse(self, what: str) -> NoReturn:
        msg = f"{type(self._engine).__name__}.{what}"
        hint = "this is a fault of the plugin: tell its author"
        raise PluginError(msg, code="development.plugin-returned", hint=hint, plugin=self._engine_name)


def _generator(events: Iterator[Any]) -> Generator[Any, None, None]:
    """Return what can be closed, whatever an engine returned."""
    if isinstance(events, Generator):
        return events
    return (event for event in events)


def _check_model(model: str, engine: str, models: tuple[str, ...]) -> None:
    """Refuse a model backend that an engine does not ask.

    Raises:
        ConfigError: It is one.
    """
    if models and model.partition(":")[0] not in models:
        msg = f"the batch engine {engine} asks the models of {' and '.join(models)}, and not of {model}"
        raise ConfigError(msg, hint=f"add --model {models[0]}, or take another engine, such as local")


def _facts(asked: Request, model: str, storage: str, engine: str, out: Path | None) -> dict[str, Any]:
    """Return what tells one run from another: how its pictures are asked for, and where they go."""
    kept = storage if asked.storage is None else asked.storage
    return {
        "engine": engine,
        "model": asked.model or model,
        "style": asked.style,
        "size": None if asked.size is None else str(asked.size),
        "palette": list(asked.palette),
        "via": asked.via,
        "to": str(out.absolute()) if out is not None else kept,
    }


def _checked_name(run: str) -> str:
    if not _NAME.fullmatch(run):
        msg = f"{run!r:.60} cannot be the name of a run"
        hint = "up to 100 letters, digits, hyphens, dots and underscores, a letter or digit first"
        raise InputError(msg, code="input.batch.run", hint=hint)
    return run


def _derived_name(source: Path, facts: dict[str, Any]) -> str:
    digest = blake2b(repr((str(source.absolute()), sorted(facts.items()))).encode(), digest_size=4)
    return f"{slug(source.stem, longest=40)}-{digest.hexdigest()}"
