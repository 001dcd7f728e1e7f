"""The loader: imports plugins one at a time, each once in a process of many studios, and keeps what came of it."""

from __future__ import annotations

import copy
import threading
from typing import TYPE_CHECKING, Any

import pluggy
from attrs import frozen
from typing_extensions import override

from limner._errors import LimnerError, PluginError
from limner._faults import describe, is_interrupt, text_of
from limner.plugins import AnyDescriptor, Plugin
from limner.plugins._specs import HOOK_NAMESPACE
from limner.registry._checks import HOOKS, check_descriptor, check_options, check_plugin
from limner.registry._entry import PluginEntry

if TYPE_CHECKING:
    from pluggy import HookimplOpts

__all__ = ["Loaded", "Loader", "again"]


class _HookManager(pluggy.PluginManager):
    """Takes a method of :class:`Plugin` that a subclass overrides for a hook implementation, with or without a decorator."""

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


@frozen
class Loaded:
    """A plugin that was imported.

    Args:
        descriptor: What it describes.
        turn: -1 where it wants to run before others of its kind, 1 after them, 0 where it does not mind.
    """

    descriptor: AnyDescriptor
    turn: int


class Loader:
    """Imports plugins, each once, and keeps what came of it. Registries share one; it is used from many threads."""

    def __init__(self) -> None:
        self._loaded: dict[tuple[object, ...], Loaded] = {}
        self._broken: dict[tuple[object, ...], PluginError] = {}
        self._lock = threading.Lock()
        self._locks: dict[tuple[object, ...], threading.Lock] = {}
        self._hooks = _HookManager(HOOK_NAMESPACE)
        self._hooks.add_hookspecs(Plugin)

    def known(self, entry: PluginEntry) -> Loaded | PluginError | None:
        """Return what came of importing a plugin; None where that was not tried or has not ended."""
        key = _key(entry)
        return self._loaded.get(key) or self._broken.get(key)

    def load(self, entry: PluginEntry) -> Loaded:
        """Import a plugin, unless that is done.

        Raises:
            PluginError: It is broken.
        """
        key = _key(entry)
        with self._lock:
            lock = self._locks.setdefault(key, threading.Lock())
        # A lock for each plugin: one that is slow to import keeps nobody from another.
        with lock:
            if key not in self._loaded:
                if key in self._broken:
                    raise again(self._broken[key])
                try:
                    self._loaded[key] = self._import(entry)
                except PluginError as error:
                    self._broken[key] = again(error)
                    raise
            return self._loaded[key]

    def _import(self, entry: PluginEntry) -> Loaded:
        """Import a plugin, check it, and ask its hook.

        Raises:
            PluginError: Something was wrong; it names the plugin, the distribution and the reason.
        """
        try:
            plugin = check_plugin(entry.load())
            name = f"{entry.id} ({entry.distribution})"
            hook, _ = HOOKS[entry.kind]
            with self._lock:
                options = self._hooks.parse_hookimpl_opts(plugin, hook)
                turn = check_options(plugin, hook, options or {})
                if not self._hooks.is_registered(plugin):
                    self._hooks.register(plugin, name=name)
                others = [other for other in self._hooks.get_plugins() if other is not plugin]
                ask: Any = self._hooks.subset_hook_caller(hook, others)
            descriptor = check_descriptor(entry.kind, ask())
            if descriptor.name != entry.name:
                msg = f"{hook} describes {descriptor.name!r}, and the entry point is called {entry.name!r}"
                raise PluginError(msg, hint="give both the same name")  # noqa: TRY301 - told as all else that is wrong
            return Loaded(descriptor, turn)
        except BaseException as error:
            if is_interrupt(error):
                raise
            what = text_of(error) if isinstance(error, LimnerError) else describe(error)
            msg = f"{entry.kind.label} {entry.name!r} of {entry.release} is broken: {what}"
            hint = getattr(error, "hint", "") or f"reinstall or upgrade {entry.distribution}, or tell its author"
            raise PluginError(msg, code="development.plugin.broken", hint=hint, plugin=entry.name) from error


def again(error: PluginError) -> PluginError:
    """Return an error that was raised before, to be raised anew: raised itself again it would gather frames, and hold them."""
    fresh = copy.copy(error)
    fresh.__cause__ = error.__cause__
    return fresh


def _key(entry: PluginEntry) -> tuple[object, ...]:
    return entry.kind, entry.name, entry.distribution, entry.value
