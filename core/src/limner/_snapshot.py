"""One configuration of a studio: what a generation begins with it keeps to its end, whatever is configured meanwhile."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from attrs import frozen

from limner._backends import Backends
from limner._faults import describe
from limner._observers import Audience, close_observers
from limner._recorder import Recorder
from limner._request import Request
from limner._version import __version__
from limner.flow import Terms
from limner.plugins import AnyRecord, Capability, Context, Observer, Support
from limner.plugins._events import Event
from limner.registry import Registry
from limner.settings import Settings

__all__ = ["Snapshot", "wanted_of"]


@frozen
class Wanted:
    """What a request says of the call, besides what differs from each to the next.

    Args:
        call: Fields of :class:`~limner.plugins.ModelCall`: all but prompt, seed and parameters.
        by_plan: Whether the model is to plan, and a composer to draw.
        storage: The name of the storage backend; empty when the picture is not kept.
    """

    call: dict[str, Any]
    by_plan: bool
    storage: str


def wanted_of(request: Request) -> Wanted:
    """Return what a request says of the call."""
    plugin, _, model = (request.model or "").partition(":")
    call = {
        "plugin": plugin,
        "model": model,
        "style": request.style,
        "size": request.size,
        "palette": request.palette,
        "messages": (),
        "response_schema": None,
    }
    return Wanted(call, request.via == "plan", request.storage or "")


class Snapshot:
    """One configuration of a studio: settings, the registry as they want it, the backends made with them, and who hears.

    Args:
        settings: The settings.
        registry: Which plugins there are, as the settings want them.
        listeners: Who hears of every step whatever is configured, by name. They are not closed here.
        before: The configuration before, with which backends are shared that would be made alike.
        now: The wall clock, in UTC.
        lock: Of the studio.
    """

    def __init__(
        self,
        settings: Settings,
        registry: Registry,
        listeners: tuple[tuple[str, Observer], ...],
        before: Snapshot | None = None,
        *,
        now: Callable[[], datetime],
        lock: threading.Lock,
    ) -> None:
        self.settings = settings
        self.registry = registry
        self.backends: Backends = Backends(registry, settings, before.backends if before else None)
        given = {name: getattr(settings, name) for name in ("model", "storage", "style", "size")}
        self.defaults = {name: value for name, value in given.items() if value is not None}
        """What fills in what a request leaves open."""
        self.plain = Request(prompt="", **self.defaults)
        """What a request of nothing but a prompt is like."""
        self.plainly_wanted = wanted_of(self.plain)
        self.terms = Terms(
            composer=settings.composer,
            max_prompt_length=settings.max_prompt_length,
            keep_prompt=settings.keep_prompt,
            now=now,
            generator=f"limner {__version__}",
            known=self.backends.known,
        )
        """What holds for every request."""
        self.timeout = settings.timeout
        self._listeners = listeners
        self._watched = False
        self._audience: Audience | None = None
        self.is_heard = False
        """Whether the observers are there: then to ask for the audience neither imports nor waits."""
        self._recorder: Recorder | None = None
        self._lock = lock
        # One for each who needs it: the studio, as long as it is its configuration, and each request that is under way. A list
        # grows and shrinks in one step, so to count takes no lock, which takes longer than all the rest of it.
        self._users: list[None] = [None]
        self._kept = False

    def audience(self) -> Audience:
        """Return everybody who hears, installed observers included."""
        if self._audience is None:
            installed = self.backends.observers()
            with self._lock:
                if self._audience is None:
                    recording = []
                    if self.settings.journal:
                        self._recorder = Recorder(self._append, self.tell, prompts=self.settings.journal_prompts)
                        recording = [("journal", self._recorder)]
                    self._watched = bool(self._listeners or installed)
                    self._audience = Audience((*self._listeners, *installed, *recording))
                    self.is_heard = True
        return self._audience

    def hears(self, storage: str) -> bool:
        """Tell whether anybody hears of a generation: observers do, and the journal where the picture is to be kept."""
        return self._watched or (self._recorder is not None and storage != "")

    def tell(self, event: Event) -> None:
        """Tell everybody of a step."""
        self.audience().tell(event)

    @property
    def released(self) -> bool:
        """Whether nobody needs it any more, and it is closed."""
        return not self._users

    def keep(self) -> None:
        """Hold it until it is closed."""
        with self._lock:
            if not self._kept:
                self.hold()
            self._kept = True

    def hold(self) -> None:
        """Need it. Who holds one that was released before, as it may be when another has taken its place, cannot use it."""
        self._users.append(None)

    def release(self) -> None:
        """Need it no longer. The last to release it closes it; what fails then is named in a warning."""
        self._users.pop()
        if self._users:
            return
        for name, error in self.close():
            warnings.warn(f"{name} failed when it was closed: {describe(error)}", RuntimeWarning, stacklevel=2)
        self.close_observers()

    def close(self) -> tuple[tuple[str, BaseException], ...]:
        """Close every backend that no other configuration has, but for observers.

        Returns:
            The ids of those that failed, and what they raised.
        """
        self.finish_journal()
        return self.backends.close()

    def finish_journal(self) -> None:
        """Write what the journal still waits for, while there is a storage to write to. Nothing is recorded afterwards."""
        if self._recorder is not None:
            self._recorder.close()

    def _append(self, storage: str, records: Sequence[AnyRecord]) -> None:
        if self.backends.describe_storage(storage).supports(Capability.JOURNAL) is not Support.NO:
            self.backends.storage(storage).append(records, context=Context(request_id=records[0].request_id))

    def close_observers(self) -> None:
        """Tell nobody any more, and close every installed observer that no other configuration has."""
        if self._audience is not None:
            self._audience.silence()
        close_observers(self.backends.let_observers_go())
