"""The ledger of a run: what was begun, done and failed, one line of JSON each, appended and never changed.

A program that dies at any instruction leaves at most a part of a line, which is cut off when the file is next opened; what stands
there in whole lines was acknowledged, and is not done again. One process at a time has it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import IntEnum
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from limner._errors import AccessDeniedError, InputError, IntegrityError, LimnerError, ModelError, StorageError
from limner.plugins import Spent, TaskOutcome, Usage

__all__ = ["Ledger", "State", "key_of"]

VERSION: Final = 1
_NAME: Final = "ledger.jsonl"
_NOW: Final = 8
"""Marks what was begun or has ended since the ledger was settled."""
_SYNCED: Final = 1.0
"""Seconds of work that a power cut may cost. The death of the program costs none: what it wrote is the system's."""


class State(IntEnum):
    """How a task stands."""

    BEGUN = 1
    DONE = 2
    FAILED = 3
    REFUSED = 4
    """It failed for good."""


def key_of(identity: str) -> bytes:
    """Return 128 bits that stand for an id: a hundred thousand of them are to fit into memory."""
    return blake2b(identity.encode("utf-8", "surrogatepass"), digest_size=16).digest()


class Ledger:
    """The ledger of a run, open for writing.

    Args:
        folder: The run's folder; it is made where it is not there.
        facts: What is remembered of the run when it begins: its engine, its model.

    Raises:
        InputError: Another process has it.
        IntegrityError: What is there is no ledger.
        StorageError: It cannot be written.
    """

    def __init__(self, folder: Path, facts: Mapping[str, Any]) -> None:
        self._path = folder / _NAME
        self._states: dict[bytes, int] = {}
        self._spent = Spent()
        self._answers: dict[bytes, str] = {}
        """The answers of tasks that failed, but not by their answers: whoever has such an answer again has not paid for it again."""
        self._at_hand: dict[bytes, tuple[str, Usage | None]] = {}
        """The answers of which pictures are being made, with what they used."""
        self.facts: Mapping[str, Any] = facts
        self.damaged = 0
        """Lines that are none of a ledger's, and were passed over."""
        self._synced = time.monotonic()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file: IO[bytes] = self._path.open("a+b", buffering=0)
        except OSError as error:
            raise _translated(error, self._path) from error
        try:
            _lock(self._file.fileno(), folder.name)
            self._load()
        except BaseException:
            self._file.close()
            raise

    @property
    def spent(self) -> Spent:
        """What the run has used."""
        return self._spent

    @property
    def begun(self) -> int:
        """Tasks that were begun, and of which nothing came: the program died, or was stopped."""
        return sum(state == State.BEGUN for state in self._states.values())

    def state(self, identity: str) -> State | None:
        """Tell how a task stands; None where it was never begun."""
        state = self._states.get(key_of(identity))
        return None if state is None else State(state & ~_NOW)

    def is_wanted(self, identity: str, *, failed: bool) -> bool:
        """Tell whether a task was still to be done when the ledger was opened, or settled.

        Args:
            identity: The task's id.
            failed: Whether one that had failed, and not for good, is to be done again.
        """
        state = self._states.get(key_of(identity))
        return state is None or bool(state & _NOW) or state == State.BEGUN or (failed and state == State.FAILED)

    def settle(self) -> None:
        """Count what has ended since the ledger was opened as what had ended before."""
        for key, state in self._states.items():
            self._states[key] = state & ~_NOW

    def begin(self, identity: str, answer: str = "", usage: Usage | None = None) -> None:
        """Write down that a task is begun.

        Args:
            identity: The task's id.
            answer: Names the answer that is at hand already; empty where a model is yet to be asked.
            usage: What that answer used.
        """
        self._states[key_of(identity)] = State.BEGUN | _NOW
        if answer:
            self._at_hand[key_of(identity)] = answer, usage
        self._write({"id": identity, "state": "begun"})

    def end(self, outcome: TaskOutcome) -> None:
        """Write down what came of a task. When this returns, it is acknowledged."""
        record = outcome_record(outcome)
        answer, used = self._at_hand.pop(key_of(outcome.id), ("", None))
        if answer:
            record["answer"] = answer
            if used is not None and self._answers.get(key_of(outcome.id)) == answer:
                record["again"] = _usage(used)  # it was told, and counted, when the same answer could not be kept
        self._take(record, outcome.id)
        self._states[key_of(outcome.id)] |= _NOW
        self._write(record)

    def records(self) -> Iterator[tuple[int, Mapping[str, Any]]]:
        """Yield every record with the place in the file at which it begins, the first written first."""
        with self._path.open("rb") as file:
            place = 0
            for line in file:
                record = _read(line)
                if record is not None and "id" in record:
                    yield place, record
                place += len(line)

    @contextmanager
    def last_records(self) -> Iterator[Callable[[str], Mapping[str, Any]]]:
        """Give what returns the last record of a task; an empty one where there is none."""
        places = {key_of(record["id"]): place for place, record in self.records() if record.get("state") != "begun"}
        with self._path.open("rb") as file:

            def find(identity: str) -> Mapping[str, Any]:
                place = places.get(key_of(identity))
                if place is None:
                    return {}
                file.seek(place)
                return _read(file.readline()) or {}

            yield find

    def close(self) -> None:
        """Close it; what was written is on the disk then."""
        if not self._file.closed:
            self._sync()
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _load(self) -> None:
        self._file.seek(0)
        end = place = 0
        head: Mapping[str, Any] | None = None
        for line in self._file_lines():
            place += len(line)
            if not line.endswith(b"\n"):  # the program died while it wrote this
                break
            end = place
            record = _read(line)
            if head is None:
                head = record
                if head is None or head.get("limner-batch") != VERSION:
                    msg = f"{self._path} is no ledger that this version of limner can read"
                    raise IntegrityError(msg, hint="take another --run")
            elif record is None or "id" not in record:
                self.damaged += 1
            else:
                self._take(record, record["id"])
        self._file.truncate(end)
        if head is None:
            self._write(
                {"limner-batch": VERSION, "begun": datetime.now(UTC).isoformat(timespec="seconds"), **self.facts}
            )
            self._sync()
        else:
            self.facts = head

    def _file_lines(self) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            yield from file

    def _take(self, record: Mapping[str, Any], identity: str) -> None:
        known = {"begun": State.BEGUN, "done": State.DONE, "failed": State.FAILED, "refused": State.REFUSED}
        state = known.get(str(record.get("state")), State.BEGUN)
        self._states[key_of(identity)] = state
        self._remember_answer(record, key_of(identity), state)
        used = _read_usage(record.get("usage"))
        if used is not None:
            again = _read_usage(record.get("again"))
            self._spent = _spent_with(self._spent, used, again)

    def _remember_answer(self, record: Mapping[str, Any], key: bytes, state: State) -> None:
        """Remember the answer of a task that failed otherwise than by it; one that failed by it is asked for anew, and paid."""
        answer, error = record.get("answer"), record.get("error")
        if state is State.FAILED and answer and not str((error or {}).get("code")).startswith(ModelError.default_code):
            self._answers[key] = str(answer)
        elif state is not State.BEGUN:
            self._answers.pop(key, None)

    def _write(self, record: Mapping[str, Any]) -> None:
        line = json.dumps(record, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
        try:
            rest = memoryview(line)
            while rest:
                rest = rest[self._file.write(rest) :]
            if time.monotonic() - self._synced > _SYNCED:
                self._sync()
        except OSError as error:
            raise _translated(error, self._path) from error

    def _sync(self) -> None:
        os.fsync(self._file.fileno())
        self._synced = time.monotonic()


def outcome_record(outcome: TaskOutcome) -> dict[str, Any]:
    """Return what the ledger says of an outcome."""
    error = outcome.error
    state = "done" if error is None else "refused" if outcome.permanent else "failed"
    record: dict[str, Any] = {"id": outcome.id, "state": state}
    record |= {name: value for name in ("key", "location", "title") if (value := getattr(outcome, name))}
    if outcome.seconds:
        record["seconds"] = round(outcome.seconds, 3)
    if outcome.usage is not None:
        record["usage"] = _usage(outcome.usage)
    if error is not None:
        record["error"] = _error(error)
    return record


def _usage(usage: Usage) -> dict[str, Any]:
    told: dict[str, Any] = {"prompt_tokens": usage.prompt_tokens, "completion_tokens": usage.completion_tokens}
    told |= {} if usage.cost is None else {"cost": usage.cost, "unit": usage.unit}
    return told | ({"further": {unit: cost for cost, unit in usage.further}} if usage.further else {})


def _read_usage(told: Any) -> Usage | None:
    if not isinstance(told, dict):
        return None
    further = told.get("further")
    return Usage(
        prompt_tokens=int(told.get("prompt_tokens") or 0),
        completion_tokens=int(told.get("completion_tokens") or 0),
        cost=None if told.get("cost") is None else float(told["cost"]),
        unit=str(told.get("unit") or ""),
        further=tuple((float(cost), unit) for unit, cost in further.items()) if isinstance(further, dict) else (),
    )


def _spent_with(before: Spent, used: Usage, again: Usage | None) -> Spent:
    """Return what has been used with what is told now, without what of it was told before."""
    told: list[Usage] = [used]
    if again is not None:
        told.append(
            Usage(
                prompt_tokens=-again.prompt_tokens,
                completion_tokens=-again.completion_tokens,
                further=tuple((-cost, unit) for cost, unit in again.costs),
            )
        )
    costs = {unit: cost for cost, unit in before.costs}
    for cost, unit in (each for one in told for each in one.costs):
        costs[unit] = costs.get(unit, 0.0) + cost
    unit = before.unit or next(iter(costs), "")
    return Spent(
        pictures=before.pictures + (again is None),
        prompt_tokens=before.prompt_tokens + sum(one.prompt_tokens for one in told),
        completion_tokens=before.completion_tokens + sum(one.completion_tokens for one in told),
        cost=costs.pop(unit, 0.0),
        unit=unit,
        further=tuple((cost, other) for other, cost in costs.items() if cost),
    )


def _error(error: LimnerError) -> dict[str, Any]:
    told: dict[str, Any] = {"code": error.code, "message": error.message}
    told |= {"hint": error.hint} if error.hint else {}
    return told | ({"plugin": error.plugin} if error.plugin else {})


def _read(line: bytes) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def _lock(descriptor: int, run: str) -> None:
    """Lock an open file until its descriptor is closed.

    Raises:
        InputError: Another process has it.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        msg = f"the run {run} is at work in another process"
        raise InputError(msg, code="input.batch.busy", hint="wait for it, or take another --run") from error


def _translated(error: OSError, path: Path) -> StorageError:
    msg = f"the ledger {path} cannot be written: {(error.strerror or str(error)).lower()}"
    kind = AccessDeniedError if isinstance(error, PermissionError) else StorageError
    return kind(
        msg, hint="make room or make the folder writable, then run the same again: what is done is not done again"
    )
