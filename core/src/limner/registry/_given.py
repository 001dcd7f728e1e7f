"""Plugins that a program brings along, made into entries as if they had been installed."""

from __future__ import annotations

from collections.abc import Iterable

from limner._errors import PluginError
from limner._faults import blame, is_interrupt
from limner.plugins import Plugin
from limner.registry._checks import HOOKS, check_descriptor, check_plugin
from limner.registry._entry import Kind, PluginEntry

__all__ = ["given_entries"]

_DISTRIBUTION = "given-by-the-program"


def given_entries(plugins: Iterable[object]) -> tuple[PluginEntry, ...]:
    """Return an entry for each hook that each plugin implements.

    Args:
        plugins: Objects of :class:`~limner.plugins.Plugin`, or classes, of which an object is made.

    Raises:
        PluginError: One is broken or offers nothing, or two offer the same name.
    """
    found: dict[tuple[Kind, str], PluginEntry] = {}
    for given in plugins:
        entries = _entries(given)
        for entry in entries:
            key = (entry.kind, entry.name)
            if key in found:
                msg = f"two of the plugins given offer the {entry.kind.label} {entry.name!r}: {found[key].value} and {entry.value}"
                hint = "give one of them only, or give them different names"
                raise PluginError(msg, code="development.plugin.conflict", hint=hint, plugin=entry.name)
            found[key] = entry
    return tuple(found.values())


def _entries(given: object) -> list[PluginEntry]:
    kind = given if isinstance(given, type) else type(given)
    value = f"{kind.__module__}:{kind.__qualname__}"
    try:
        plugin = check_plugin(given)
        entries = [
            PluginEntry(
                kind=kind,
                name=check_descriptor(kind, getattr(plugin, hook)()).name,
                value=value,
                distribution=_DISTRIBUTION,
                plugin=plugin,
            )
            for kind, (hook, _) in HOOKS.items()
            if getattr(type(plugin), hook) is not getattr(Plugin, hook)
        ]
    except BaseException as error:
        if is_interrupt(error):
            raise
        raised = blame(error, None, "it raised")
        msg = f"the plugin {value}, which the program brought along, is broken: {raised.message}"
        hint = raised.hint or "tell its author"
        raise PluginError(msg, code="development.plugin.broken", hint=hint, plugin=raised.plugin or value) from error
    if not entries:
        msg = f"the plugin {value}, which the program brought along, implements no hook"
        hint = f"implement one of {', '.join(hook for hook, _ in HOOKS.values())}"
        raise PluginError(msg, code="development.plugin.broken", hint=hint, plugin=value)
    return entries
