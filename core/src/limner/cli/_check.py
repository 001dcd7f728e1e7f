"""What ``limner config check`` finds."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from limner._backends import make_registry
from limner._entry_points import canonical
from limner._errors import ConfigError, LimnerError
from limner._names import near_names
from limner.registry import Kind, PluginStatus, Registry, State
from limner.settings import Layer, Settings, source_of, validate, validate_table

__all__ = ["Found", "check_settings"]


class Found(NamedTuple):
    """What was found.

    Args:
        errors: What would stop work.
        warnings: What has no effect, and was probably meant otherwise.
    """

    errors: list[LimnerError]
    warnings: list[str]


def check_settings(layers: tuple[Layer, ...], *, besides: Collection[tuple[Kind, str]] = ()) -> Found:
    """Read the settings as work would, and gather all that is wrong.

    Args:
        layers: Where the settings come from.
        besides: Plugins whose settings somebody else checks.

    Raises:
        ConfigError: A setting of the core is wrong.
    """
    settings = validate(layers)
    registry = make_registry(settings)
    statuses = registry.statuses()
    unused = {
        (status.entry.kind, status.entry.name) for status in statuses if status.state in {State.DISABLED, State.OFF}
    } - {(status.entry.kind, status.entry.name) for status in statuses if status.state is State.READY}
    tables = [(kind, name) for kind in Kind for name in getattr(settings, kind.value) if (kind, name) not in unused]
    chosen = [
        (kind, name.partition(":")[0], setting)
        for kind, name, setting in (
            (Kind.MODEL, settings.model, "model"),
            (Kind.STORAGE, settings.storage, "storage"),
        )
        if name and (kind, name.partition(":")[0]) not in besides
    ]
    errors = []
    for kind, name, setting in chosen:
        if (error := _fault(kind, name, registry, settings, layers)) is not None:
            errors.append(_placed(error, f"the setting {setting}", source_of(layers, (setting,))))
    for kind, name in tables:
        if (kind, name) not in {(kind, name) for kind, name, _ in chosen} | {*besides}:
            error = _fault(kind, name, registry, settings, layers)
            if error is not None:
                errors.append(_placed(error, f"[{kind.value}.{name}]", source_of(layers, (kind.value, name))))
    errors += [
        ConfigError(f"{status.entry.id}: {status.reason}") for status in statuses if status.state is State.CONFLICT
    ]
    errors += _unknown_enabled(settings, statuses, layers)
    off = {(status.entry.kind, status.entry.name) for status in statuses if status.state is State.OFF} & unused
    idle = [
        f"[{kind.value}.{name}] has no effect: it is off; limner plugins enable {name} turns it on"
        for kind in Kind
        for name in getattr(settings, kind.value)
        if (kind, name) in off
    ]
    unknown = [*_unknown_disabled(settings, statuses, layers), *_unknown_preferences(settings, statuses)]
    return Found(errors, [*unknown, *idle])


def _fault(
    kind: Kind, name: str, registry: Registry, settings: Settings, layers: tuple[Layer, ...]
) -> LimnerError | None:
    """Return what would be in the way of using a plugin."""
    tables: Mapping[str, Mapping[str, Any]] = getattr(settings, kind.value)
    try:
        validate_table(registry.load(kind, name).settings, tables.get(name, {}), (kind.value, name), layers)
    except LimnerError as error:
        return error
    return None


def _placed(error: LimnerError, what: str, source: str) -> LimnerError:
    """Say which setting leads to an error, and where that is; one of a setting says so itself."""
    if isinstance(error, ConfigError):
        return error
    where = f" in {source}" if source else ""
    return ConfigError(f"{what}{where}: {error.message}", hint=error.hint)


def _unknown_disabled(
    settings: Settings, statuses: tuple[PluginStatus, ...], layers: tuple[Layer, ...]
) -> Iterator[str]:
    known = {name for status in statuses for name in (status.entry.name, status.entry.id, status.entry.distribution)}
    for index, name in enumerate(settings.plugins.disabled):
        if name not in known and canonical(name) not in known:
            source = source_of(layers, ("plugins", "disabled", index))
            yield f"plugins.disabled in {source}: {name!r} is not installed; {near_names(name, known)}"


def _unknown_enabled(
    settings: Settings, statuses: tuple[PluginStatus, ...], layers: tuple[Layer, ...]
) -> Iterator[ConfigError]:
    known = {name for status in statuses for name in (status.entry.name, status.entry.id)}
    optional = {status.entry.name for status in statuses if status.entry.optional}
    for index, name in enumerate(settings.plugins.enabled):
        if name not in known:
            source = source_of(layers, ("plugins", "enabled", index))
            msg = f"plugins.enabled in {source}: no plugin {name!r} is installed"
            yield ConfigError(msg, hint=near_names(name, optional) if optional else "take it off, or install it")


def _unknown_preferences(settings: Settings, statuses: tuple[PluginStatus, ...]) -> Iterator[str]:
    offers: dict[str, set[str]] = {}
    for status in statuses:
        for name in (status.entry.name, status.entry.id):
            offers.setdefault(name, set()).add(status.entry.distribution)
    for name, distribution in settings.plugins.prefer.items():
        if name not in offers:
            yield f"plugins.prefer: there is no plugin {name!r}; {near_names(name, offers)}"
        elif canonical(distribution) not in offers[name]:
            offered = ", ".join(sorted(offers[name]))
            yield f"plugins.prefer: {distribution} does not offer {name}; {offered} does"
