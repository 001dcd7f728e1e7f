"""Checks of all that work needs, before it begins: what ``limner doctor`` runs.

Each check has its time. Whatever one does, raise, hang or yield nonsense, it is told as a finding, and the next is run.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any, Final

from attrs import evolve, frozen

from limner._backends import Backends
from limner._errors import LimnerError, PluginError
from limner._faults import describe, text_of
from limner._findings import Finding, Severity
from limner.plugins import BatchEngine, CancelToken, Context, ModelBackend
from limner.registry import Kind, Registry

__all__ = ["Check", "backends_needing", "check_backend", "check_kind", "error_finding", "examine"]

_END: Final = object()
_NO_CHECK: Final = Finding(
    Severity.INFO, "doctor.no-check", "it can be made with its settings; it has no check of its own"
)
_LATE: Final = object()
_FAULT_HINT: Final = "this is a fault of the plugin: tell its author"


@frozen
class Check:
    """One check of several things that belong together.

    Args:
        subject: What is checked, for people, such as ``models.sketch``.
        look: Looks, and yields what it sees; one that sees nothing worth telling says in ``well`` that all is well.
        well: What is told where nothing else was.
    """

    subject: str
    look: Callable[[Context], Iterable[Finding]]
    well: str = "nothing is in the way"


def examine(check: Check, *, timeout: float) -> Iterator[Finding]:
    """Run a check in a thread of its own, and yield what it sees while it goes on.

    Args:
        check: What to run.
        timeout: Seconds that it may take. One that takes longer is left alone.

    Yields:
        What it saw. What it raises is a finding, too; so there is always one at least.
    """
    cancel = CancelToken()
    context = Context(request_id="doctor", cancel=cancel)
    end = context.clock() + timeout
    # What it does with its deadline it tells itself, if it is a little before ours.
    context = Context(request_id="doctor", cancel=cancel, deadline=end - 0.1 * timeout)
    seen: queue.SimpleQueue[object] = queue.SimpleQueue()
    thread = threading.Thread(
        target=_run, args=(check, context, seen), name=f"limner-check-{check.subject}", daemon=True
    )
    thread.start()
    told = False
    while True:
        left, found = end - context.clock(), _LATE
        if left > 0 or not thread.is_alive():  # one that yields without end is never waited for
            with suppress(queue.Empty):
                found = seen.get(timeout=max(0.0, left))
        if found is _LATE:
            cancel.cancel()
            msg = f"the check had not ended after {timeout:g} s"
            hint = "give it more time with --timeout; where that does not help, what it waits for does not answer"
            yield Finding(Severity.ERROR, "doctor.hangs", msg, hint=hint)
            return
        if found is _END:
            break
        told = True
        yield _accepted(found)
    if not told:
        yield Finding(Severity.INFO, "doctor.well", check.well)


def check_backend(backends: Backends, kind: Kind, name: str, model: str = "") -> Check:
    """Return the check of a backend: that it can be made with its settings, and what it says itself.

    Args:
        backends: Makes it.
        kind: A model, a storage or a batch engine.
        name: What it is called.
        model: Which of its models is going to be asked.
    """

    def look(context: Context) -> Iterable[Finding]:
        if kind is Kind.STORAGE:
            return backends.storage(name).check(context=context)
        if kind is Kind.ENGINE:
            engine = backends.engine(name)
            if type(engine).check is BatchEngine.check:
                return [_NO_CHECK]
            return engine.check(table=backends.table, context=context)
        backend = backends.model(name)
        if type(backend).check is ModelBackend.check:
            return [_NO_CHECK]
        return backend.check(model=model, context=context)

    return Check(f"{kind.value}.{name}", look, "it can be used")


def check_kind(backends: Backends, registry: Registry, kind: Kind) -> Check:
    """Return the check that the plugins of a kind that every request goes through can be made.

    Args:
        backends: Makes them.
        registry: Where they come from.
        kind: Validators or observers.
    """

    def look(_context: Context) -> Iterable[Finding]:
        # Without a guard nobody is let through; of an observer that cannot be used a studio only warns.
        severity = Severity.ERROR if kind is Kind.VALIDATOR else Severity.WARNING
        made = []
        for name, loaded in registry.load_each(kind):
            try:
                if isinstance(loaded, PluginError):
                    raise loaded
                backends.make(kind, name)
            except LimnerError as error:
                yield evolve(error_finding(error), severity=severity)
            else:
                made.append(name)
        if made:
            yield Finding(Severity.INFO, "doctor.well", ", ".join(made))

    return Check(kind.value, look, "none is installed")


def backends_needing(registry: Registry, service: str) -> tuple[tuple[Kind, str], ...]:
    """Return the backends that declare that they need a service, by kind, in order. All are imported."""
    found = []
    for kind in (Kind.MODEL, Kind.STORAGE, Kind.ENGINE):
        for name, loaded in registry.load_each(kind):
            if not isinstance(loaded, PluginError) and loaded.service == service:
                found.append((kind, name))
    return tuple(found)


def error_finding(error: BaseException) -> Finding:
    """Return what was raised as a finding."""
    if isinstance(error, LimnerError):
        return Finding(Severity.ERROR, error.code, text_of(error), hint=error.hint)
    return Finding(Severity.ERROR, "development.plugin-raised", f"it raised {describe(error)}", hint=_FAULT_HINT)


def _run(check: Check, context: Context, seen: queue.SimpleQueue[object]) -> None:
    try:
        for found in check.look(context):
            seen.put(found)
            if context.cancel.cancelled:  # nobody looks at more: a check that never ends would leave its thread behind
                break
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told, and the next check is run
        seen.put(error_finding(error))
    finally:
        seen.put(_END)


def _accepted(found: Any) -> Finding:
    """Return what a check yielded, or what is to be said of it where it is no finding."""
    if isinstance(found, Finding):
        return found
    msg = f"its check yielded {type(found).__name__}, not a Finding"
    return Finding(Severity.ERROR, "development.plugin-returned", msg, hint=_FAULT_HINT)
