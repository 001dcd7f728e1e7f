"""The recorder: what the events tell becomes records of the journal, behind the back of the work.

A generation never waits for it and never fails by it: records wait in memory, and a thread of its own appends them, as many at
once as there are. What cannot be appended is told by :class:`~limner.JournalFailed`.
"""

from __future__ import annotations

import getpass
import os
import sys
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final
from weakref import WeakSet

from attrs import frozen

from limner._errors import AccessDeniedError, IntegrityError, LimnerError, StorageError, UnsupportedError
from limner._faults import fault
from limner._request import Request
from limner.plugins import AnyRecord, AuditRecord, GenerationRecord, Observer, UsageRecord, text_digest
from limner.plugins._events import (
    Event,
    GenerationFailed,
    GenerationFinished,
    GenerationStarted,
    JournalFailed,
    ModelReplied,
    StorageUsed,
)

__all__ = ["Recorder", "user_name"]

_MOST_WAITING: Final = 10_000
"""Records that wait at most. A journal that cannot keep up loses what comes then, and says so."""
_BATCH: Final = 500
_PATIENCE: Final = 10.0
"""Seconds that closing waits for what is still to be appended."""

_CHANGES: Final = frozenset(
    {"put", "adopt", "rename", "annotate", "delete", "restore", "erase", "repair", "collect_garbage"}
)
"""What is audited of the use of a storage, besides whatever was refused."""


@frozen
class _Waiting:
    """A record, and the storage whose journal it is for."""

    storage: str
    record: AnyRecord


class Recorder(Observer):
    """Makes records of events.

    Args:
        append: Appends records to the journal of a storage.
        tell: Tells an event to everybody.
        prompts: Whether the text of prompts is recorded, and not only its digest.
    """

    def __init__(
        self, append: Callable[[str, Sequence[AnyRecord]], None], tell: Callable[[Event], None], *, prompts: bool
    ) -> None:
        self._append = append
        self._tell = tell
        self._prompts = prompts
        self._actor: str | None = None
        self._started: OrderedDict[str, Request] = OrderedDict()
        self._lost = 0
        self._closed = False
        self._begin()
        _recorders.add(self)

    def observe(self, event: Event) -> None:
        """Make a record of an event, if it is one that is recorded, and let it wait."""
        match event:
            case GenerationStarted(request=request) if request.storage:  # what is kept nowhere has no journal
                self._started[event.request_id] = request
                if len(self._started) > _MOST_WAITING:  # of those that were broken off nobody hears the end
                    self._started.popitem(last=False)
            case ModelReplied() if event.request_id in self._started:
                self._wait(self._storage(event), self._usage(event))
            case GenerationFinished() if event.request_id in self._started:
                self._wait(self._storage(event), self._made(event))
                self._started.pop(event.request_id, None)
            case GenerationFailed(error=error) if event.request_id in self._started:
                self._wait(self._storage(event), self._failed(event, error))
                self._started.pop(event.request_id, None)
            case StorageUsed():
                refused = isinstance(event.error, AccessDeniedError | IntegrityError)
                if event.operation in _CHANGES or refused:
                    self._wait(event.storage, self._used(event, refused=refused))

    def close(self) -> None:
        """Append what is waiting, and end. Who closes it again does not wait again."""
        with self._ready:
            if self._closed:
                return
            self._closed = True
            self._ready.notify()
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(_PATIENCE)
            if thread.is_alive():
                msg = f"the journal was not written within {_PATIENCE:.0f} seconds"
                records = self._writing + len(self._waiting)
                self._fail("", records, StorageError(msg, code="storage.busy", hint="look at the storage"))

    def _begin(self) -> None:
        """Begin with nothing that waits, in a process that was forked, too: the thread and its work are those of the other one."""
        self._waiting: deque[_Waiting] = deque()
        self._writing = 0
        self._ready = threading.Condition()
        self._thread: threading.Thread | None = None

    def _wait(self, storage: str, record: AnyRecord) -> None:
        if not storage:
            return
        with self._ready:
            if self._closed:
                return
            if len(self._waiting) >= _MOST_WAITING:
                self._lost += 1
                return
            self._waiting.append(_Waiting(storage, record))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="limner-journal", daemon=True)
                self._thread.start()
            self._ready.notify()

    def _work(self) -> None:
        while True:
            with self._ready:
                while not self._waiting and not self._closed:
                    self._ready.wait()
                if not self._waiting:
                    return
                batch = [self._waiting.popleft() for _ in range(min(_BATCH, len(self._waiting)))]
                self._writing = len(batch)
                lost, self._lost = self._lost, 0
            if lost:
                msg = f"the journal could not keep up: {lost} records are lost"
                self._fail(batch[0].storage, lost, StorageError(msg, code="storage.busy", hint="look at the storage"))
            for storage in dict.fromkeys(item.storage for item in batch):
                records = [item.record for item in batch if item.storage == storage]
                try:
                    self._append(storage, records)
                except UnsupportedError:  # it keeps no journal, and did not say so before it was asked
                    pass
                except BaseException as error:  # noqa: BLE001 - it is told, and the next records are written
                    self._fail(storage, len(records), fault(error))
                self._writing -= len(records)

    def _fail(self, storage: str, records: int, error: LimnerError) -> None:
        now = datetime.now(UTC)
        self._tell(JournalFailed(request_id="", at=now, storage=storage, records=records, error=error))

    def _storage(self, event: Event) -> str:
        request = self._started.get(event.request_id)
        return (request.storage or "") if request is not None else ""

    def _usage(self, event: ModelReplied) -> UsageRecord:
        usage = event.usage
        return UsageRecord(
            at=event.at,
            request_id=event.request_id,
            actor=self._who(),
            model=_model(event.plugin, event.model),
            prompt_tokens=usage.prompt_tokens if usage else 0,
            completion_tokens=usage.completion_tokens if usage else 0,
            cost=usage.cost if usage else None,
            unit=usage.unit if usage else "",
            seconds=round(event.seconds, 6),
        )

    def _made(self, event: GenerationFinished) -> GenerationRecord:
        made = event.generation
        return GenerationRecord(
            at=event.at,
            request_id=event.request_id,
            actor=self._who(),
            model=_model(made.plugin, made.model),
            style=made.request.style or "",
            seed=made.seed,
            seconds=round(made.seconds, 6),
            prompt_digest=text_digest(made.request.prompt),
            prompt=made.request.prompt if self._prompts else "",
            digest=made.drawing.digest,
            storage=made.request.storage or "",
            key=made.entry.key if made.entry else "",
        )

    def _failed(self, event: GenerationFailed, error: LimnerError) -> GenerationRecord:
        request = self._started.get(event.request_id)
        prompt = request.prompt if request else ""
        return GenerationRecord(
            at=event.at,
            request_id=event.request_id,
            actor=self._who(),
            outcome="failed",
            error=error.code,
            model=(request.model or "") if request else "",
            style=(request.style or "") if request else "",
            seed=request.seed if request else None,
            prompt_digest=text_digest(prompt),
            prompt=prompt if self._prompts else "",
            storage=(request.storage or "") if request else "",
        )

    def _used(self, event: StorageUsed, *, refused: bool) -> AuditRecord:
        return AuditRecord(
            at=event.at,
            request_id=event.request_id,
            actor=self._who(),
            action=f"storage.{event.operation}",
            target=event.key,
            outcome="refused" if refused else "done" if event.error is None else "failed",
            detail=event.error.code if event.error else "",
        )

    def _who(self) -> str:
        if self._actor is None:
            self._actor = user_name()
        return self._actor


_recorders: Final[WeakSet[Recorder]] = WeakSet()


def _begin_all() -> None:
    for recorder in _recorders:
        recorder._begin()  # noqa: SLF001 - as its constructor does


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_begin_all)


def user_name() -> str:
    """Return what the system calls the user; empty where it knows none, as in some containers."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _model(plugin: str, model: str) -> str:
    return f"{plugin}:{model}" if model else plugin
