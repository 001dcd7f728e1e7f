"""The registry: which plugins there are, and how one is had."""

from __future__ import annotations

import threading
import time
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, Literal, NamedTuple, overload

from limner._errors import PluginError
from limner.plugins import (
    AnyDescriptor,
    CommandDescriptor,
    EngineDescriptor,
    ModelDescriptor,
    ObserverDescriptor,
    Plugin,
    StorageDescriptor,
    UiDescriptor,
    ValidatorDescriptor,
)
from limner.registry._catalogue import Catalogue
from limner.registry._entry import Kind, PluginEntry, PluginStatus, State
from limner.registry._given import given_entries
from limner.registry._loader import Loaded, Loader, again
from limner.registry._scan import scan

__all__ = ["Registry"]

_PATIENCE: Final = 2.0
"""Seconds that a plugin is waited for before the next one is imported beside it."""


class _Import(NamedTuple):
    """An import that was begun.

    Args:
        entry: What is imported.
        thread: Where.
        end: When it is given up, on the monotonic clock.
    """

    entry: PluginEntry
    thread: threading.Thread
    end: float


class Registry:
    """Which plugins there are, and how one is had. It may be shared by several studios and threads.

    Nothing is imported until it is asked for, by name. A plugin that fails does so alone: what was wrong is kept, told to
    whoever asks for that plugin, and listed. A registry never changes: :meth:`view` makes another that shares all that is
    imported, and chooses otherwise.

    Args:
        entries: The plugins that there are, such as :func:`~limner.registry.scan` finds.
        disabled: Plugins that are never imported: a name (``cortex``), an id (``models.cortex``) or a distribution
            (``limner-cortex``).
        enabled: Optional plugins that are on: a name or an id. What is disabled is off all the same.
        prefer: Which distribution to take where two offer the same name: ``{"models.cortex": "limner-cortex"}``.
        order: Which plugins run before others of their kind, the first first; named as in ``disabled``.
        import_timeout: Seconds that a plugin may take to import when it was not asked for by name, as validators and
            observers are not. One that was asked for is waited for, and told of in a warning when it takes longer.
        loader: What imports plugins, and keeps them; None for one of its own.
    """

    def __init__(
        self,
        entries: Iterable[PluginEntry],
        *,
        disabled: Sequence[str] = (),
        enabled: Sequence[str] = (),
        prefer: Mapping[str, str] | None = None,
        order: Sequence[str] = (),
        import_timeout: float = 10.0,
        loader: Loader | None = None,
    ) -> None:
        self._entries = tuple(entries)
        self._disabled = tuple(disabled)
        self._enabled = tuple(enabled)
        self._prefer = dict(prefer or {})
        self._order = tuple(order)
        self._import_timeout = import_timeout
        self._loader = loader or Loader()
        self._catalogue = Catalogue(self._entries, disabled=disabled, enabled=enabled, prefer=self._prefer, order=order)
        self._given_up: dict[tuple[Kind, str], PluginError] = {}

    @classmethod
    def discover(
        cls,
        *,
        disabled: Sequence[str] = (),
        enabled: Sequence[str] = (),
        prefer: Mapping[str, str] | None = None,
        order: Sequence[str] = (),
        import_timeout: float = 10.0,
        plugins: Iterable[Plugin | type[Plugin]] = (),
    ) -> Registry:
        """Make a registry of what is installed.

        Args:
            disabled: As for the class.
            enabled: As for the class.
            prefer: As for the class.
            order: As for the class.
            import_timeout: As for the class.
            plugins: Plugins that a program brings along, classes or objects of them; they come before installed ones of the
                same name.

        Raises:
            PluginError: One of ``plugins`` is broken, or two of them offer the same name.
        """
        given = given_entries(plugins)
        names = {(entry.kind, entry.name) for entry in given}
        installed = [entry for entry in scan() if (entry.kind, entry.name) not in names]
        return cls(
            [*given, *installed],
            disabled=disabled,
            enabled=enabled,
            prefer=prefer,
            order=order,
            import_timeout=import_timeout,
        )

    def view(
        self,
        *,
        disabled: Sequence[str] = (),
        enabled: Sequence[str] = (),
        prefer: Mapping[str, str] | None = None,
        order: Sequence[str] = (),
        import_timeout: float | None = None,
    ) -> Registry:
        """Return a registry of the same plugins that chooses among them otherwise. Nothing is scanned or imported twice.

        Args:
            disabled: Disabled besides those that are disabled here.
            enabled: On besides those that are on here.
            prefer: Preferences that go before those here.
            order: An order that goes before the one here.
            import_timeout: As for the class; None for the one here.
        """
        return Registry(
            self._entries,
            disabled=(*self._disabled, *disabled),
            enabled=(*self._enabled, *enabled),
            prefer={**self._prefer, **(prefer or {})},
            order=(*order, *self._order),
            import_timeout=self._import_timeout if import_timeout is None else import_timeout,
            loader=self._loader,
        )

    def statuses(self, kind: Kind | None = None) -> tuple[PluginStatus, ...]:
        """Return every plugin with its state, by kind, in order. Nothing is imported; what was found broken is said to be."""
        return tuple(self._status(status) for status in self._catalogue.statuses(kind))

    def names(self, kind: Kind) -> tuple[str, ...]:
        """Return the names that can be asked for: those named in ``order`` first, then by name. Nothing is imported."""
        return self._catalogue.names(kind)

    def entry(self, kind: Kind, name: str) -> PluginEntry:
        """Return where the plugin of that name comes from. Nothing is imported.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It is disabled, off, or in conflict with another.
        """
        return self._catalogue.entry(kind, name)

    @overload
    def load(self, kind: Literal[Kind.MODEL], name: str) -> ModelDescriptor[Any]: ...
    @overload
    def load(self, kind: Literal[Kind.STORAGE], name: str) -> StorageDescriptor[Any]: ...
    @overload
    def load(self, kind: Literal[Kind.VALIDATOR], name: str) -> ValidatorDescriptor[Any]: ...
    @overload
    def load(self, kind: Literal[Kind.UI], name: str) -> UiDescriptor[Any]: ...
    @overload
    def load(self, kind: Literal[Kind.OBSERVER], name: str) -> ObserverDescriptor[Any]: ...
    @overload
    def load(self, kind: Literal[Kind.COMMAND], name: str) -> CommandDescriptor[Any]: ...
    @overload
    def load(self, kind: Literal[Kind.ENGINE], name: str) -> EngineDescriptor[Any]: ...
    @overload
    def load(self, kind: Kind, name: str) -> AnyDescriptor: ...
    def load(self, kind: Kind, name: str) -> AnyDescriptor:
        """Return what the plugin of that name describes, importing it the first time.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It is disabled, off, in conflict with another, or broken.
        """
        entry = self._catalogue.entry(kind, name)
        known = self._known(entry)
        if isinstance(known, PluginError):  # it may be one that hangs, and holds its lock
            raise again(known)
        return (known or self._load_told(entry)).descriptor

    def load_all(self, kind: Kind) -> tuple[AnyDescriptor, ...]:
        """Return what every plugin of a kind describes, in order, leaving out those that cannot be used.

        As :meth:`load_each` otherwise.
        """
        return tuple(loaded for _, loaded in self.load_each(kind) if not isinstance(loaded, PluginError))

    def load_each(self, kind: Kind) -> Iterator[tuple[str, AnyDescriptor | PluginError]]:
        """Yield every plugin of a kind that is not disabled, in order: its name, with what it describes or why it cannot be used.

        The order is that of ``order``; then those whose hook is marked ``tryfirst``, those that are not marked, and those that
        are marked ``trylast``; and then by name.

        Each is imported in a thread of its own and given up after the import timeout, because nobody asked for it by name: a
        plugin that hangs is not to stop work for longer, and several that do are waited for together.

        Names in ``enabled`` that nothing has are among them: who turned a guard on is not to be without it unawares.
        """
        entries = [(name, self._entry(kind, name)) for name in self._catalogue.wanted(kind)]
        begun = [(name, entry if isinstance(entry, PluginError) else self._begin(entry)) for name, entry in entries]
        found = [(name, each if isinstance(each, PluginError) else self._ended(each)) for name, each in begun]
        found += [(str(error.plugin), error) for error in self._catalogue.missing(kind)]
        found.sort(key=lambda one: (self._catalogue.rank(kind, one[0]), getattr(one[1], "turn", 0), one[0]))
        for name, loaded in found:
            yield name, again(loaded) if isinstance(loaded, PluginError) else loaded.descriptor

    def _entry(self, kind: Kind, name: str) -> PluginEntry | PluginError:
        try:
            return self._catalogue.entry(kind, name)
        except PluginError as error:  # in conflict
            return error

    def _begin(self, entry: PluginEntry) -> _Import:
        """Begin to import a plugin, and let the next one begin when it has ended, or is likely to take long.

        Not all at once: two that import each other's modules from both ends would each see half of them.
        """
        thread = threading.Thread(target=self._try_load, args=(entry,), name=f"limner-import-{entry.name}", daemon=True)
        begun = _Import(entry, thread, time.monotonic() + self._import_timeout)
        if self._known(entry) is None:
            thread.start()
            thread.join(min(_PATIENCE, self._import_timeout))
        return begun

    def _ended(self, begun: _Import) -> Loaded | PluginError:
        """Return what came of a plugin, or that it was given up."""
        entry, thread, end = begun
        kind, name = entry.kind, entry.name
        if thread.is_alive():
            thread.join(max(0.0, end - time.monotonic()))
        if thread.is_alive():  # it goes on alone; should it end after all, it is there
            msg = f"{kind.label} {name!r} was still importing after {self._import_timeout:g} s"
            hint = f'disable it: add "{kind.value}.{name}" to disabled under [plugins] in limner.toml'
            self._given_up[kind, name] = PluginError(msg, code="development.plugin.hangs", hint=hint, plugin=name)
        return self._known(entry) or self._given_up[kind, name]

    def _load_told(self, entry: PluginEntry) -> Loaded:
        """Import a plugin in this thread, and tell of it when that takes longer than the import timeout: it is waited for all the same."""
        message = (
            f"{entry.kind.label} {entry.name!r} of {entry.release} has been importing for "
            f"{self._import_timeout:g} s, and is waited for: limner plugins doctor {entry.id} tells what it does"
        )
        timer = threading.Timer(self._import_timeout, warnings.warn, [message, RuntimeWarning])
        timer.daemon = True
        timer.start()
        try:
            return self._loader.load(entry)
        finally:
            timer.cancel()

    def _try_load(self, entry: PluginEntry) -> None:
        with suppress(PluginError):  # it is kept, and shown by those who list plugins
            self._loader.load(entry)

    def _known(self, entry: PluginEntry) -> Loaded | PluginError | None:
        """Return what came of a plugin; one that was given up, and came late, is there."""
        return self._loader.known(entry) or self._given_up.get((entry.kind, entry.name))

    def _status(self, status: PluginStatus) -> PluginStatus:
        known = self._known(status.entry) if status.state is State.READY else None
        if not isinstance(known, PluginError):
            return status
        return PluginStatus(entry=status.entry, state=State.BROKEN, reason=known.message)
