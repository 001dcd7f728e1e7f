"""What is checked of a plugin after its import and before its first use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel
from pydantic.errors import PydanticUndefinedAnnotation

from limner._errors import PluginError
from limner._faults import describe
from limner._names import near_names
from limner.plugins import (
    API_VERSION,
    AnyDescriptor,
    Capability,
    CommandDescriptor,
    EngineDescriptor,
    ModelDescriptor,
    ObserverDescriptor,
    Plugin,
    StorageDescriptor,
    UiDescriptor,
    ValidatorDescriptor,
)
from limner.registry._entry import Kind

__all__ = ["HOOKS", "check_descriptor", "check_options", "check_plugin"]

HOOKS: Final[dict[Kind, tuple[str, type[AnyDescriptor]]]] = {
    Kind.MODEL: ("model_backend", ModelDescriptor),
    Kind.STORAGE: ("storage_backend", StorageDescriptor),
    Kind.VALIDATOR: ("validator", ValidatorDescriptor),
    Kind.UI: ("user_interface", UiDescriptor),
    Kind.OBSERVER: ("observer", ObserverDescriptor),
    Kind.COMMAND: ("command", CommandDescriptor),
    Kind.ENGINE: ("batch_engine", EngineDescriptor),
}
"""The hook that each kind is asked, and what it is to return."""


def check_plugin(loaded: object) -> Plugin:
    """Make the plugin of what an entry point holds.

    Raises:
        PluginError: It is no plugin, was written for another plugin API, or has a public name that is no hook.
    """
    plugin = loaded() if isinstance(loaded, type) and issubclass(loaded, Plugin) else loaded
    if not isinstance(plugin, Plugin):
        msg = f"it is {type(plugin).__name__} {_shown(plugin)}, not a limner.plugins.Plugin"
        raise PluginError(msg, hint="the entry point must name a subclass of limner.plugins.Plugin")
    kind = type(plugin)
    version = getattr(plugin, "api_version", None)
    if version is None:
        msg = f"{kind.__name__} does not say for which plugin API it was written"
        raise PluginError(msg, hint=f"add to the class: api_version = {API_VERSION}")
    if type(version) is not int:
        msg = f"{kind.__name__}.api_version is {type(version).__name__} {_shown(version)}, not a whole number"
        raise PluginError(msg, hint=f"write in the class: api_version = {API_VERSION}")
    if version != API_VERSION:
        msg = f"{kind.__name__} was written for version {version} of the plugin API, and this limner has {API_VERSION}"
        raise PluginError(
            msg, hint="upgrade limner-core" if version > API_VERSION else "upgrade the plugin, or ask its author to"
        )
    hooks = {name for name in vars(Plugin) if not name.startswith("_")}
    for name in dir(kind):
        if not name.startswith("_") and name not in hooks and name != "api_version":
            msg = f"{kind.__name__}.{name} is no hook; {near_names(name, hooks)}"
            raise PluginError(msg, hint="correct the name, or start it with an underscore if it is not meant as a hook")
        if name in hooks and not callable(getattr(kind, name)):
            msg = f"{kind.__name__}.{name} is {type(getattr(kind, name)).__name__}, not a method"
            raise PluginError(msg, hint=f"write it so: def {name}(self)")
    return plugin


def check_options(plugin: Plugin, hook: str, options: Mapping[str, Any]) -> int:
    """Check what a hook implementation is marked with.

    Returns:
        -1 where it wants to come first, 1 where it wants to come last, 0 where it does not mind.

    Raises:
        PluginError: It is marked with what no hook of limner's heeds, or wants to come first and last.
    """
    method = f"{type(plugin).__name__}.{hook}"
    if ignored := sorted(name for name, value in options.items() if value and name not in {"tryfirst", "trylast"}):
        msg = f"{method} is marked with {', '.join(ignored)}, which no hook of limner's heeds"
        raise PluginError(msg, hint="mark it with tryfirst or trylast, or with nothing")
    first, last = bool(options.get("tryfirst")), bool(options.get("trylast"))
    if first and last:
        msg = f"{method} is marked with both tryfirst and trylast"
        raise PluginError(msg, hint="mark it with one of them")
    return last - first


def check_descriptor(kind: Kind, descriptor: object) -> AnyDescriptor:
    """Check what the hook of a kind returned.

    Raises:
        PluginError: It is not a descriptor of that kind, or a field of it is wrong.
    """
    hook, expected = HOOKS[kind]
    if descriptor is None:
        msg = f"the plugin does not implement {hook}, which an entry point of {kind.group} must, or it returned None"
        raise PluginError(msg, hint=f"implement {hook}, or remove the entry point")
    if not isinstance(descriptor, expected):
        msg = f"{hook} returned {type(descriptor).__name__}, not {expected.__name__}"
        raise PluginError(msg, hint=f"return a {expected.__name__}")
    _check_fields(descriptor)
    return descriptor


def _check_fields(descriptor: AnyDescriptor) -> None:
    """Check the types of what a descriptor tells, which others show, compare and call without looking.

    Raises:
        PluginError: A field is of another type than it says, or the settings cannot be made.
    """
    summary: object = descriptor.summary
    settings: object = descriptor.settings
    capabilities: object = descriptor.capabilities
    _field("summary", summary, isinstance(summary, str) and len(summary.splitlines()) <= 1, "a text of one line")
    _field("licence", descriptor.licence, isinstance(descriptor.licence, str), "a text")
    service: object = descriptor.service
    right = isinstance(service, str) and service == service.strip().lower()
    _field("service", service, right, "a name in lower case, or an empty text")
    _field("factory", descriptor.factory, callable(descriptor.factory), "a function")
    _field("settings", settings, isinstance(settings, type) and issubclass(settings, BaseModel), "a pydantic model")
    _check_settings(descriptor.settings)
    right = isinstance(capabilities, Mapping) and all(
        isinstance(ability, Capability) and isinstance(can, bool) for ability, can in capabilities.items()
    )
    _field("capabilities", capabilities, right, "a mapping of Capability to True or False")
    if isinstance(descriptor, ModelDescriptor):
        for name in ("styles", "models"):
            value = getattr(descriptor, name)
            right = isinstance(value, tuple) and all(isinstance(part, str) for part in value)
            _field(name, value, right, "a tuple of texts")
        notes: object = descriptor.model_notes
        right = isinstance(notes, Mapping) and all(isinstance(part, str) for each in notes.items() for part in each)
        _field("model_notes", notes, right, "a mapping of texts to texts")
    if isinstance(descriptor, EngineDescriptor):
        models: object = descriptor.models
        right = isinstance(models, tuple) and all(isinstance(name, str) for name in models)
        _field("models", models, right, "a tuple of texts")


def _check_settings(settings: type[BaseModel]) -> None:
    """Check that settings can be made at all.

    Raises:
        PluginError: A type that they name cannot be had, or a default.
    """
    try:
        settings.model_rebuild()
    except PydanticUndefinedAnnotation as error:
        msg = f"its settings name a type that cannot be had: {error.name}"
        hint = f"import {error.name} in the module itself, and not under TYPE_CHECKING: pydantic needs it"
        raise PluginError(msg, hint=hint) from error
    for name, field in settings.model_fields.items():
        try:
            if not field.default_factory_takes_validated_data:
                field.get_default(call_default_factory=True)
        except Exception as error:
            msg = f"the default of its setting {name} cannot be had: {describe(error)}"
            raise PluginError(msg, hint="make the setting required, or mend its default_factory") from error


def _field(name: str, value: object, right: bool, expected: str) -> None:
    if not right:
        msg = f"{name} of its descriptor is {type(value).__name__} {_shown(value)}, not {expected}"
        raise PluginError(msg, hint=f"give the descriptor {expected} for {name}")


def _shown(value: object) -> str:
    try:
        return f"{value!r:.80}"
    except Exception:  # noqa: BLE001 - any object may be here, and its repr may fail
        return "(it cannot be printed)"
