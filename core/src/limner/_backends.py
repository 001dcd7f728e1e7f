"""The backends of one studio: made of what plugins describe, once, with the settings of that studio."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, cast

import click
from attrs import frozen

from limner._errors import DevelopmentError, LimnerError, PluginError
from limner._faults import blame, is_control, text_of
from limner.flow import Check
from limner.plugins import (
    AnyDescriptor,
    ModelBackend,
    ModelDescriptor,
    Observer,
    Plugin,
    StorageBackend,
    StorageDescriptor,
    UserInterface,
    Validator,
)
from limner.registry import Kind, Registry
from limner.settings import Settings, validate_table

__all__ = ["Backends", "make_registry"]

Key = tuple[Kind, str]

_CONTRACTS: Final[Mapping[Kind, type]] = {
    Kind.MODEL: ModelBackend,
    Kind.STORAGE: StorageBackend,
    Kind.VALIDATOR: Validator,
    Kind.OBSERVER: Observer,
    Kind.UI: UserInterface,
    Kind.COMMAND: click.Command,
}


def make_registry(settings: Settings, plugins: Iterable[Plugin | type[Plugin]] = ()) -> Registry:
    """Make a registry of what is installed, as the settings want it.

    Args:
        settings: The settings, of which ``[plugins]`` counts.
        plugins: Plugins that a program brings along.
    """
    chosen = settings.plugins
    return Registry.discover(
        disabled=chosen.disabled, prefer=chosen.prefer, import_timeout=chosen.import_timeout, plugins=plugins
    )


@frozen
class _Made:
    """A backend with what its plugin told of it."""

    descriptor: AnyDescriptor
    backend: Any


class Backends:
    """Makes backends when they are first used, and keeps them.

    Args:
        registry: Where plugins come from.
        settings: The settings, with a table for each plugin.
    """

    def __init__(self, registry: Registry, settings: Settings) -> None:
        self._registry = registry
        self._settings = settings
        self._lock = threading.Lock()
        self._made: dict[Key, _Made] = {}
        self._locks: dict[Key | Kind, threading.Lock] = {}
        self._everybody: dict[Kind, tuple[tuple[str, Any], ...]] = {}
        self._closed = False

    def check_open(self) -> None:
        """Refuse to work after the end.

        Raises:
            DevelopmentError: The studio is closed.
        """
        if self._closed:
            msg = "the studio is closed"
            hint = "make another Studio, or close this one later: a with block closes it at its end"
            raise DevelopmentError(msg, code="development.closed", hint=hint)

    def is_ready(self, kind: Kind, name: str = "") -> bool:
        """Tell whether a backend is made, or all of a kind are: then to ask for it neither imports nor waits."""
        return (kind, name) in self._made if name else kind in self._everybody

    def describe_model(self, name: str) -> ModelDescriptor[Any]:
        """Return what is known of a model backend, which is made."""
        return cast("ModelDescriptor[Any]", self._one(Kind.MODEL, name).descriptor)

    def describe_storage(self, name: str) -> StorageDescriptor[Any]:
        """Return what is known of a storage backend, which is made."""
        return cast("StorageDescriptor[Any]", self._one(Kind.STORAGE, name).descriptor)

    def model(self, name: str) -> ModelBackend:
        """Return a model backend."""
        return cast("ModelBackend", self._one(Kind.MODEL, name).backend)

    def storage(self, name: str) -> StorageBackend:
        """Return a storage backend."""
        return cast("StorageBackend", self._one(Kind.STORAGE, name).backend)

    def validators(self, check: Check) -> tuple[tuple[str, Validator], ...]:
        """Return the validators that judge something, by name, in order.

        Raises:
            PluginError: One cannot be used. A guard that is broken lets nobody through.
        """
        everybody = self._all(Kind.VALIDATOR)
        return tuple((name, judge) for name, judge in everybody if _judges(judge, check)) if everybody else ()

    def observers(self) -> tuple[tuple[str, Observer], ...]:
        """Return every observer that can be used, by name, in order. One that cannot is named in a warning, once."""
        return self._all(Kind.OBSERVER)

    def user_interface(self, name: str) -> UserInterface:
        """Return a user interface."""
        return cast("UserInterface", self._one(Kind.UI, name).backend)

    def command(self, name: str) -> click.Command:
        """Return a command of a plugin."""
        return cast("click.Command", self._one(Kind.COMMAND, name).backend)

    def end(self) -> None:
        """Make nothing more."""
        with self._lock:
            self._closed = True

    def close(self) -> tuple[tuple[str, BaseException], ...]:
        """Let every backend give back what it holds, the last made first, whatever the others do.

        Returns:
            The ids of those that failed, and what they raised.
        """
        self.end()
        with self._lock:
            made, self._made = self._made, {}
        failed = []
        for (kind, name), one in reversed(made.items()):
            close: Callable[[], object] | None = getattr(one.backend, "close", None)
            # Observers are closed by those who tell them, after the last event.
            if close is None or kind is Kind.OBSERVER:
                continue
            try:
                close()
            except BaseException as error:
                if is_control(error):
                    raise
                failed.append((f"{kind.value}.{name}", error))
        return tuple(failed)

    def _all(self, kind: Kind) -> tuple[tuple[str, Any], ...]:
        """Return every backend of a kind, which are looked for once: a studio works with what there was at its first use."""
        if (known := self._everybody.get(kind)) is not None:
            return known
        with self._lock_of(kind):
            if kind not in self._everybody:
                found = []
                for name, loaded in self._registry.load_each(kind):
                    try:
                        if isinstance(loaded, LimnerError):
                            raise loaded
                        found.append((name, self._one(kind, name).backend))
                    except LimnerError as error:
                        self._do_without(kind, name, error)
                self._everybody[kind] = tuple(found)
            return self._everybody[kind]

    def _do_without(self, kind: Kind, name: str, error: LimnerError) -> None:
        """Go on without an observer, and with a warning.

        Raises:
            PluginError: It is a validator: nothing is to pass that it was meant to stop.
        """
        self.check_open()
        disabling = f'add "{kind.value}.{name}" to disabled under [plugins] in limner.toml'
        if kind is Kind.OBSERVER:
            message = f"the observer {name} hears nothing: {text_of(error)}; mend it, or {disabling}"
            warnings.warn(message, RuntimeWarning, stacklevel=2)
            return
        msg = f"{kind.title} {name!r} judges every request, and it cannot be used: {text_of(error)}"
        hint = f"mend it, or do without it: {disabling}" + (f" ({error.hint})" if error.hint else "")
        raise PluginError(msg, code=error.code, hint=hint, plugin=name) from error

    def _lock_of(self, key: Key | Kind) -> threading.Lock:
        with self._lock:
            return self._locks.setdefault(key, threading.Lock())

    def _one(self, kind: Kind, name: str) -> _Made:
        key = (kind, name)
        self.check_open()
        if (known := self._made.get(key)) is not None:
            return known
        with self._lock_of(key):
            if key not in self._made:
                descriptor = self._registry.load(kind, name)
                made = _Made(descriptor, self._make(kind, descriptor))
                with self._lock:
                    if not self._closed:
                        self._made[key] = made
                        return made
                if (
                    close := getattr(made.backend, "close", None)
                ) is not None:  # it was made while the others were closed
                    close()
                self.check_open()
            return self._made[key]

    def _make(self, kind: Kind, descriptor: AnyDescriptor) -> Any:
        tables: Mapping[str, Mapping[str, Any]] = getattr(self._settings, kind.value)
        table = tables.get(descriptor.name, {})
        what = f"{kind.title} {descriptor.name!r} could not be made"
        try:
            settings = validate_table(descriptor.settings, table, (kind.value, descriptor.name))
            backend = descriptor.factory(settings)
        except BaseException as error:
            if is_control(error):
                raise
            raised = blame(error, descriptor.name, what)
            if raised is error:
                raise
            raise raised from error
        expected = _CONTRACTS[kind]
        if not isinstance(backend, expected):
            msg = f"{kind.title} {descriptor.name!r} is {type(backend).__name__}, not a {expected.__name__}"
            hint = "its factory must return one: tell its author"
            raise PluginError(msg, code="development.plugin.broken", hint=hint, plugin=descriptor.name)
        return backend


def _judges(validator: Validator, check: Check) -> bool:
    """Tell whether a validator has a check of its own, which may be the object's and not its class's."""
    return getattr(getattr(validator, check), "__func__", None) is not getattr(Validator, check)
