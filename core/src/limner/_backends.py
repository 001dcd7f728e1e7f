"""The backends of one studio: made of what plugins describe, once, with the settings of that studio."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Any, Final, TypedDict, cast, get_args

import click
from attrs import define

from limner._errors import DevelopmentError, LimnerError, PluginError
from limner._faults import blame, is_interrupt, text_of
from limner.flow import Check, Known
from limner.plugins import (
    AnyDescriptor,
    BatchEngine,
    ModelBackend,
    ModelDescriptor,
    Observer,
    Plugin,
    StorageBackend,
    StorageDescriptor,
    UserInterface,
    Validator,
)
from limner.registry import Kind, PluginEntry, Registry
from limner.registry._catalogue import MISSING
from limner.settings import Settings, validate_table

__all__ = ["Backends", "choice", "make_registry"]

Key = tuple[Kind, str]

_CONTRACTS: Final[Mapping[Kind, type]] = {
    Kind.MODEL: ModelBackend,
    Kind.STORAGE: StorageBackend,
    Kind.VALIDATOR: Validator,
    Kind.OBSERVER: Observer,
    Kind.UI: UserInterface,
    Kind.COMMAND: click.Command,
    Kind.ENGINE: BatchEngine,
}


def make_registry(settings: Settings, plugins: Iterable[Plugin | type[Plugin]] = ()) -> Registry:
    """Make a registry of what is installed, as the settings want it.

    Args:
        settings: The settings, of which ``[plugins]`` counts.
        plugins: Plugins that a program brings along.
    """
    return Registry.discover(plugins=plugins, **choice(settings))


class Choice(TypedDict):
    """What a registry wants to know of the settings."""

    disabled: tuple[str, ...]
    enabled: tuple[str, ...]
    prefer: dict[str, str]
    order: tuple[str, ...]
    import_timeout: float


def choice(settings: Settings) -> Choice:
    """Return what the settings say under ``[plugins]``, as registries take it."""
    chosen = settings.plugins
    return Choice(
        disabled=chosen.disabled,
        enabled=chosen.enabled,
        prefer=chosen.prefer,
        order=chosen.order,
        import_timeout=chosen.import_timeout,
    )


@define(eq=False)
class _Made:
    """A backend with what it was made of.

    Args:
        entry: Where its plugin comes from.
        table: Its settings, as they are written.
        descriptor: What its plugin told of it.
        backend: The backend.
        holders: How many configurations of the studio have it; who is the last closes it.
    """

    entry: PluginEntry
    table: Mapping[str, Any]
    descriptor: AnyDescriptor
    backend: Any
    holders: int = 1


class Backends:
    """Makes backends when they are first used, and keeps them.

    Args:
        registry: Where plugins come from.
        settings: The settings, with a table for each plugin.
        before: Those of the configuration before: what it made and this one would make alike is shared.
    """

    def __init__(self, registry: Registry, settings: Settings, before: Backends | None = None) -> None:
        self._registry = registry
        self._settings = settings
        # Of all that share backends.
        self._lock: threading.RLock = before._lock if before else threading.RLock()  # noqa: SLF001 - backends, as these
        self._made: dict[Key, _Made] = {}
        self._models: dict[str, ModelBackend] = {}  # the same again, as every request asks for one
        self._locks: dict[Key | Kind, threading.Lock] = {}
        self._everybody: dict[Kind, tuple[tuple[str, Any], ...]] = {}
        self.known: Known = Known()
        """What flows need not ask again."""
        self._closed = False
        if before is not None:
            with self._lock:
                self._take_over(before._made)  # noqa: SLF001 - as above

    def check_open(self) -> None:
        """Refuse to work after the end.

        Raises:
            DevelopmentError: The studio is closed.
        """
        if self._closed:
            msg = "the studio is closed"
            hint = "make another Studio, or close this one later: a with block closes it at its end"
            raise DevelopmentError(msg, code="development.closed", hint=hint)

    def describe_model(self, name: str) -> ModelDescriptor[Any]:
        """Return what is known of a model backend, which is made."""
        descriptor = cast("ModelDescriptor[Any]", self._one(Kind.MODEL, name).descriptor)
        return self.known.models.setdefault(name, descriptor)

    def describe_storage(self, name: str) -> StorageDescriptor[Any]:
        """Return what is known of a storage backend, which is made."""
        descriptor = cast("StorageDescriptor[Any]", self._one(Kind.STORAGE, name).descriptor)
        self.known.storages.add(name)
        return descriptor

    def model(self, name: str) -> ModelBackend:
        """Return a model backend."""
        if (known := self._models.get(name)) is None or self._closed:
            known = self._models[name] = cast("ModelBackend", self._one(Kind.MODEL, name).backend)
        return known

    def storage(self, name: str) -> StorageBackend:
        """Return a storage backend."""
        return cast("StorageBackend", self._one(Kind.STORAGE, name).backend)

    def checks(self) -> frozenset[Check]:
        """Return what any validator judges.

        Raises:
            PluginError: One cannot be used. A guard that is broken lets nobody through.
        """
        everybody = self._all(Kind.VALIDATOR)
        checks = frozenset(check for check in get_args(Check) if any(_judges(judge, check) for _, judge in everybody))
        self.known.checks = checks
        return checks

    def validators(self, check: Check) -> tuple[tuple[str, Validator], ...]:
        """Return the validators that judge something, by name, in order.

        Raises:
            PluginError: One cannot be used.
        """
        return tuple((name, judge) for name, judge in self._all(Kind.VALIDATOR) if _judges(judge, check))

    def observers(self) -> tuple[tuple[str, Observer], ...]:
        """Return every observer that can be used, by name, in order. One that cannot is named in a warning, once."""
        return self._all(Kind.OBSERVER)

    def user_interface(self, name: str) -> UserInterface:
        """Return a user interface."""
        return cast("UserInterface", self._one(Kind.UI, name).backend)

    def command(self, name: str) -> click.Command:
        """Return a command of a plugin."""
        return cast("click.Command", self._one(Kind.COMMAND, name).backend)

    def make(self, kind: Kind, name: str) -> object:
        """Return what the factory of a plugin of any kind makes."""
        return self._one(kind, name).backend

    def engine(self, name: str) -> BatchEngine:
        """Return a batch engine."""
        return cast("BatchEngine", self._one(Kind.ENGINE, name).backend)

    def table(self, kind: str, name: str) -> Mapping[str, Any]:
        """Return the settings of a plugin as they are written, such as those of ``models`` and ``cortex``; empty where there are none."""
        return self._table(Kind(kind), name)

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
        failed = []
        # Observers are closed by those who tell them, after the last event.
        for (kind, name), backend in self._give_up(kind for kind in Kind if kind is not Kind.OBSERVER):
            close: Callable[[], object] | None = getattr(backend, "close", None)
            if close is None:
                continue
            try:
                close()
            except BaseException as error:
                if is_interrupt(error):
                    raise
                failed.append((f"{kind.value}.{name}", error))
        return tuple(failed)

    def let_observers_go(self) -> tuple[tuple[str, Observer], ...]:
        """Return the observers that nobody else has, for whoever tells them to close. They are had no longer."""
        return tuple((name, observer) for (_, name), observer in self._give_up([Kind.OBSERVER]))[::-1]

    def _take_over(self, made: Mapping[Key, _Made]) -> None:
        for key, one in made.items():
            with suppress(LimnerError):  # it is disabled by now, or in conflict
                if self._registry.entry(*key) is one.entry and self._table(*key) == one.table:
                    one.holders += 1
                    self._made[key] = one

    def _give_up(self, kinds: Iterable[Kind]) -> list[tuple[Key, Any]]:
        """Have the backends of some kinds no longer; return those that nobody else has, the last made first."""
        wanted = frozenset(kinds)
        with self._lock:
            given_up = [(key, self._made.pop(key)) for key in [key for key in self._made if key[0] in wanted]]
            for _, one in given_up:
                one.holders -= 1
            return [(key, one.backend) for key, one in reversed(given_up) if not one.holders]

    def _table(self, kind: Kind, name: str) -> Mapping[str, Any]:
        tables: Mapping[str, Mapping[str, Any]] = getattr(self._settings, kind.value)
        return tables.get(name, {})

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
        if error.code == MISSING:  # it says itself what to do, and there is nothing to mend
            raise error
        msg = f"{kind.label} {name!r} judges every request, and it cannot be used: {text_of(error)}"
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
                table = self._table(kind, name)
                made = _Made(self._registry.entry(kind, name), table, descriptor, self._make(kind, descriptor, table))
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

    def _make(self, kind: Kind, descriptor: AnyDescriptor, table: Mapping[str, Any]) -> Any:
        what = f"{kind.label} {descriptor.name!r} could not be made"
        try:
            settings = validate_table(descriptor.settings, table, (kind.value, descriptor.name))
            backend = descriptor.factory(settings)
        except BaseException as error:
            if is_interrupt(error):
                raise
            raised = blame(error, descriptor.name, what)
            if raised is error:
                raise
            raise raised from error
        expected = _CONTRACTS[kind]
        if not isinstance(backend, expected):
            msg = f"{kind.label} {descriptor.name!r} is {type(backend).__name__}, not a {expected.__name__}"
            hint = "its factory must return one: tell its author"
            raise PluginError(msg, code="development.plugin.broken", hint=hint, plugin=descriptor.name)
        if isinstance(backend, Validator) and _is_silent(backend):
            msg = f"{kind.label} {descriptor.name!r} judges nothing: it overrides none of {', '.join(get_args(Check))}"
            hint = "look at the names of its methods, or tell its author"
            raise PluginError(msg, code="development.plugin.broken", hint=hint, plugin=descriptor.name)
        return backend


def _is_silent(validator: Validator) -> bool:
    """Tell whether a class of validators overrides no check. The base class itself is what a plugin makes that is switched off."""
    return type(validator) is not Validator and not any(_judges(validator, check) for check in get_args(Check))


def _judges(validator: Validator, check: Check) -> bool:
    """Tell whether a validator has a check of its own, which may be the object's and not its class's."""
    return getattr(getattr(validator, check), "__func__", None) is not getattr(Validator, check)
