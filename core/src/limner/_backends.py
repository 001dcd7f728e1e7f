"""The backends of one studio: made of what plugins describe, once, with the settings of that studio."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from typing import Any, Final, cast

import click

from limner._errors import LimnerError, PluginError
from limner.plugins import (
    AnyDescriptor,
    ModelBackend,
    ModelDescriptor,
    Observer,
    Plugin,
    StorageBackend,
    UserInterface,
    Validator,
)
from limner.registry import Kind, Registry
from limner.settings import Settings, validate_table

__all__ = ["Backends", "make_registry"]

_CONTRACTS: Final[Mapping[Kind, type]] = {
    Kind.MODEL: ModelBackend,
    Kind.STORAGE: StorageBackend,
    Kind.VALIDATOR: Validator,
    Kind.OBSERVER: Observer,
    Kind.UI: UserInterface,
    Kind.COMMAND: click.Command,
}


def make_registry(settings: Settings, plugins: Iterable[Plugin] = ()) -> Registry:
    """Make a registry of what is installed, as the settings want it.

    Args:
        settings: The settings, of which ``[plugins]`` counts.
        plugins: Plugins that a program brings along.
    """
    chosen = settings.plugins
    return Registry.discover(
        disabled=chosen.disabled, prefer=chosen.prefer, import_timeout=chosen.import_timeout, plugins=plugins
    )


class Backends:
    """Makes backends when they are first used, and keeps them.

    Args:
        registry: Where plugins come from.
        settings: The settings, with a table for each plugin.
    """

    def __init__(self, registry: Registry, settings: Settings) -> None:
        self._registry = registry
        self._settings = settings
        self._made: dict[tuple[Kind, str], Any] = {}
        self._locks: dict[tuple[Kind, str], threading.Lock] = {}
        self._everybody: dict[Kind, tuple[tuple[str, Any], ...]] = {}
        self._closing = ExitStack()

    def model_descriptor(self, name: str) -> ModelDescriptor[Any]:
        """Return what is known of a model backend."""
        return cast("ModelDescriptor[Any]", self._registry.load(Kind.MODEL, name))

    def model(self, name: str) -> ModelBackend:
        """Return a model backend."""
        return cast("ModelBackend", self._one(Kind.MODEL, name))

    def storage(self, name: str) -> StorageBackend:
        """Return a storage backend."""
        return cast("StorageBackend", self._one(Kind.STORAGE, name))

    def validators(self) -> tuple[tuple[str, Validator], ...]:
        """Return every validator that can be used, by name, in order."""
        return self._all(Kind.VALIDATOR)

    def observers(self) -> tuple[tuple[str, Observer], ...]:
        """Return every observer that can be used, by name, in order."""
        return self._all(Kind.OBSERVER)

    def user_interface(self, name: str) -> UserInterface:
        """Return a user interface."""
        return cast("UserInterface", self._one(Kind.UI, name))

    def command(self, name: str) -> click.Command:
        """Return a command of a plugin."""
        return cast("click.Command", self._one(Kind.COMMAND, name))

    def close(self) -> None:
        """Let every backend give back what it holds."""
        self._closing.close()

    def _all(self, kind: Kind) -> tuple[tuple[str, Any], ...]:
        """Return every backend of a kind, which are looked for once: a studio works with what there was at its first use."""
        if kind not in self._everybody:
            found = self._registry.load_all(kind)
            self._everybody[kind] = tuple((descriptor.name, self._one(kind, descriptor.name)) for descriptor in found)
        return self._everybody[kind]

    def _one(self, kind: Kind, name: str) -> Any:
        key = (kind, name)
        with self._locks.setdefault(key, threading.Lock()):
            if key not in self._made:
                self._made[key] = backend = self._make(kind, self._registry.load(kind, name))
                close: Callable[[], None] | None = getattr(backend, "close", None)
                # Observers are closed by those who tell them, after the last event.
                if close is not None and kind is not Kind.OBSERVER:
                    self._closing.callback(close)
            return self._made[key]

    def _make(self, kind: Kind, descriptor: AnyDescriptor) -> Any:
        tables: Mapping[str, Mapping[str, Any]] = getattr(self._settings, kind.value)
        table = tables.get(descriptor.name, {})
        settings = validate_table(descriptor.settings, table, (kind.value, descriptor.name))
        try:
            backend = descriptor.factory(settings)
        except LimnerError as error:
            error.plugin = error.plugin or descriptor.name
            raise
        except Exception as error:
            msg = f"{kind.title} {descriptor.name!r} could not be made: {type(error).__name__}: {error}"
            hint = "this is a fault of the plugin: tell its author"
            raise PluginError(msg, code="development.plugin-raised", hint=hint, plugin=descriptor.name) from error
        expected = _CONTRACTS[kind]
        if not isinstance(backend, expected):
            msg = f"{kind.title} {descriptor.name!r} is {type(backend).__name__}, not a {expected.__name__}"
            hint = "its factory must return one: tell its author"
            raise PluginError(msg, code="development.plugin.broken", hint=hint, plugin=descriptor.name)
        return backend
