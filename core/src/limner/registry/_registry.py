"""The registry: which plugins there are, and how one is had."""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

import pluggy
from typing_extensions import override

from limner._errors import LimnerError, PluginError
from limner._faults import describe, is_control, text_of
from limner.plugins import (
    AnyDescriptor,
    CommandDescriptor,
    ModelDescriptor,
    ObserverDescriptor,
    Plugin,
    StorageDescriptor,
    UiDescriptor,
    ValidatorDescriptor,
)
from limner.plugins._specs import HOOK_NAMESPACE
from limner.registry._catalogue import Catalogue
from limner.registry._checks import HOOKS, check_descriptor, check_plugin
from limner.registry._entry import Kind, PluginEntry, PluginStatus, State
from limner.registry._given import given_entries
from limner.registry._scan import scan

if TYPE_CHECKING:
    from pluggy import HookimplOpts

__all__ = ["Registry"]


class _HookManager(pluggy.PluginManager):
    """Takes a method of :class:`Plugin` that a subclass overrides for a hook implementation, with no decorator."""

    @override
    def parse_hookimpl_opts(self, plugin: object, name: str) -> HookimplOpts | None:
        if name.startswith("_") or name not in vars(Plugin) or not callable(vars(Plugin)[name]):
            return None
        if getattr(type(plugin), name) is vars(Plugin)[name]:
            return None
        return super().parse_hookimpl_opts(plugin, name) or {
            "wrapper": False,
            "hookwrapper": False,
            "optionalhook": False,
            "tryfirst": False,
            "trylast": False,
            "specname": None,
        }


class Registry:
    """Which plugins there are, and how one is had. It may be shared by several studios and threads.

    Nothing is imported until it is asked for, by name. A plugin that fails does so alone: what was wrong is kept, told to
    whoever asks for that plugin, and listed.

    Args:
        entries: The plugins that there are, such as :func:`~limner.registry.scan` finds.
        disabled: Plugins that are never imported: a name (``cortex``), an id (``models.cortex``) or a distribution
            (``limner-cortex``).
        prefer: Which distribution to take where two offer the same name: ``{"models.cortex": "limner-cortex"}``.
        import_timeout: Seconds that a plugin may take to import when it was not asked for by name, as validators and
            observers are not.
    """

    def __init__(
        self,
        entries: Iterable[PluginEntry],
        *,
        disabled: Sequence[str] = (),
        prefer: Mapping[str, str] | None = None,
        import_timeout: float = 10.0,
    ) -> None:
        entries = tuple(entries)
        self._catalogue = Catalogue(entries, disabled=disabled, prefer=prefer)
        self._import_timeout = import_timeout
        self._loaded: dict[tuple[Kind, str], AnyDescriptor] = {}
        self._broken: dict[tuple[Kind, str], PluginError] = {}
        self._locks: dict[tuple[Kind, str], threading.Lock] = {
            key: threading.Lock() for key in {(entry.kind, entry.name) for entry in entries}
        }
        self._hooks_lock = threading.Lock()
        self._hooks = _HookManager(HOOK_NAMESPACE)
        self._hooks.add_hookspecs(Plugin)

    @classmethod
    def discover(
        cls,
        *,
        disabled: Sequence[str] = (),
        prefer: Mapping[str, str] | None = None,
        import_timeout: float = 10.0,
        plugins: Iterable[Plugin | type[Plugin]] = (),
    ) -> Registry:
        """Make a registry of what is installed.

        Args:
            disabled: As for the class.
            prefer: As for the class.
            import_timeout: As for the class.
            plugins: Plugins that a program brings along, classes or objects of them; they come before installed ones of the
                same name.

        Raises:
            PluginError: One of ``plugins`` is broken, or two of them offer the same name.
        """
        given = given_entries(plugins)
        names = {(entry.kind, entry.name) for entry in given}
        installed = [entry for entry in scan() if (entry.kind, entry.name) not in names]
        return cls([*given, *installed], disabled=disabled, prefer=prefer, import_timeout=import_timeout)

    def statuses(self, kind: Kind | None = None) -> tuple[PluginStatus, ...]:
        """Return every plugin with its state, by kind and name. Nothing is imported; what was found broken is said to be."""
        return tuple(self._status(status) for status in self._catalogue.statuses(kind))

    def names(self, kind: Kind) -> tuple[str, ...]:
        """Return the names that can be asked for, in order. Nothing is imported."""
        return self._catalogue.names(kind)

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
    def load(self, kind: Kind, name: str) -> AnyDescriptor: ...
    def load(self, kind: Kind, name: str) -> AnyDescriptor:
        """Return what the plugin of that name describes, importing it the first time.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It is disabled, in conflict with another, or broken.
        """
        entry = self._catalogue.entry(kind, name)
        key = (kind, name)
        if key in self._broken and key not in self._loaded:  # it may be one that hangs, and holds its lock
            raise _again(self._broken[key])
        # A lock for each plugin: one that is slow to import keeps nobody from another.
        with self._locks[key]:
            if key not in self._loaded:
                if key in self._broken:
                    raise _again(self._broken[key])
                try:
                    self._loaded[key] = self._import(entry)
                except PluginError as error:
                    self._broken[key] = _again(error)
                    raise
                self._broken.pop(key, None)  # it was given up, and came late
            return self._loaded[key]

    def load_all(self, kind: Kind) -> tuple[AnyDescriptor, ...]:
        """Return what every plugin of a kind describes, by name, leaving out those that cannot be used.

        As :meth:`load_each` otherwise.
        """
        return tuple(loaded for _, loaded in self.load_each(kind) if not isinstance(loaded, PluginError))

    def load_each(self, kind: Kind) -> Iterator[tuple[str, AnyDescriptor | PluginError]]:
        """Yield every plugin of a kind that is not disabled: its name, with what it describes or why it cannot be used.

        Each is imported in a thread of its own and given up after the import timeout, because nobody asked for it by name: a
        plugin that hangs is not to stop work for longer.
        """
        for name in self._catalogue.wanted(kind):
            key = (kind, name)
            if key not in self._loaded and key not in self._broken:
                thread = threading.Thread(target=self._try_load, args=key, name=f"limner-import-{name}", daemon=True)
                thread.start()
                thread.join(self._import_timeout)
                if thread.is_alive():  # it goes on alone; should it end after all, the next studio has it
                    msg = f"{kind.title} {name!r} was still importing after {self._import_timeout:g} s"
                    hint = f'disable it: add "{kind.value}.{name}" to disabled under [plugins] in limner.toml'
                    error = PluginError(msg, code="development.plugin.hangs", hint=hint, plugin=name)
                    self._broken.setdefault(key, error)
            loaded = self._loaded.get(key)
            yield name, _again(self._broken[key]) if loaded is None else loaded

    def _try_load(self, kind: Kind, name: str) -> None:
        try:
            self.load(kind, name)
        except PluginError as error:  # it is kept, and shown by those who list plugins
            self._broken.setdefault((kind, name), _again(error))

    def _status(self, status: PluginStatus) -> PluginStatus:
        error = self._broken.get((status.entry.kind, status.entry.name))
        if status.state is not State.READY or error is None:
            return status
        return PluginStatus(entry=status.entry, state=State.BROKEN, reason=error.message)

    def _import(self, entry: PluginEntry) -> AnyDescriptor:
        """Import a plugin, check it, and ask its hook.

        Raises:
            PluginError: Something was wrong; it names the plugin, the distribution and the reason.
        """
        try:
            plugin = check_plugin(entry.load())
            name = f"{entry.id} ({entry.distribution})"
            hook, _ = HOOKS[entry.kind]
            with self._hooks_lock:
                if not self._hooks.is_registered(plugin):
                    self._hooks.register(plugin, name=name)
                others = [other for other in self._hooks.get_plugins() if other is not plugin]
                ask: Any = self._hooks.subset_hook_caller(hook, others)
            return check_descriptor(entry, ask())
        except BaseException as error:
            if is_control(error):
                raise
            what = text_of(error) if isinstance(error, LimnerError) else describe(error)
            msg = f"{entry.kind.title} {entry.name!r} of {entry.distribution} {entry.version} is broken: {what}"
            hint = getattr(error, "hint", "") or f"reinstall or upgrade {entry.distribution}, or tell its author"
            raise PluginError(msg, code="development.plugin.broken", hint=hint, plugin=entry.name) from error


def _again(error: PluginError) -> PluginError:
    """Return an error that was raised before, to be raised anew: raised itself again it would gather frames, and hold them."""
    fresh = copy.copy(error)
    fresh.__cause__ = error.__cause__
    return fresh
