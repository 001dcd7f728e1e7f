"""The hook specifications, one for each kind of plugin.

A plugin is a class. Overriding a method of :class:`Plugin` *is* the hook implementation, so a type checker sees a misspelt
hook, a missing argument or a wrong return type in the author's editor::

    class TealPlugin(Plugin):
        api_version = 1

        @override
        def model_backend(self) -> ModelDescriptor[NoSettings]:
            return ModelDescriptor(name="teal", summary="Draws it teal", settings=NoSettings, factory=lambda _: Teal())

and in the distribution's ``pyproject.toml``::

    [project.entry-points."limner.models"]
    teal = "limner_teal:TealPlugin"

A hook *returns a light descriptor*; nothing heavy is imported or made before the backend is used.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

import pluggy

from limner.plugins._descriptor import (
    CommandDescriptor,
    ModelDescriptor,
    ObserverDescriptor,
    StorageDescriptor,
    UiDescriptor,
    ValidatorDescriptor,
)
from limner.plugins._engine import EngineDescriptor

__all__ = ["API_VERSION", "HOOK_NAMESPACE", "Plugin", "hookimpl"]

API_VERSION: Final = 1
"""The version of the plugin API that this core speaks. It is raised when a plugin must change to go on working."""

HOOK_NAMESPACE: Final = "limner"

hookspec = pluggy.HookspecMarker(HOOK_NAMESPACE)

hookimpl = pluggy.HookimplMarker(HOOK_NAMESPACE)
"""Marks a hook of a validator or observer that wants its turn before others, or after them: ``@hookimpl(tryfirst=True)``.

Which come first: those in ``order`` under ``[plugins]``; then ``tryfirst``, unmarked, ``trylast``; then by name. Nothing else needs a
mark, and the other options of pluggy's are refused.
"""


class Plugin:
    """Base class of every plugin: override what you provide.

    limner makes one instance, without arguments, when the plugin is first used. Public names are hooks; a method of your own
    starts with an underscore.
    """

    api_version: ClassVar[int]
    """The plugin API that the plugin was written for: ``api_version = 1``. Checked before anything else is asked."""

    @hookspec(firstresult=True)
    def model_backend(self) -> ModelDescriptor[Any] | None:
        """Describe the model backend. Asked when an entry point of ``limner.models`` is used.

        .. versionadded:: 0.1
        """
        return None

    @hookspec(firstresult=True)
    def storage_backend(self) -> StorageDescriptor[Any] | None:
        """Describe the storage backend. Asked when an entry point of ``limner.storages`` is used.

        .. versionadded:: 0.1
        """
        return None

    @hookspec(firstresult=True)
    def validator(self) -> ValidatorDescriptor[Any] | None:
        """Describe the validator. Asked before the first prompt is checked, for each entry point of ``limner.validators``.

        Those of ``limner.validators.optional`` are asked where ``enabled`` under ``[plugins]`` names them.

        .. versionadded:: 0.1
        """
        return None

    @hookspec(firstresult=True)
    def user_interface(self) -> UiDescriptor[Any] | None:
        """Describe the user interface. Asked when ``limner ui`` starts an entry point of ``limner.uis``.

        .. versionadded:: 0.1
        """
        return None

    @hookspec(firstresult=True)
    def observer(self) -> ObserverDescriptor[Any] | None:
        """Describe the observer. Asked before the first event, for each entry point of ``limner.observers``.

        Those of ``limner.observers.optional`` are asked where ``enabled`` under ``[plugins]`` names them.

        .. versionadded:: 0.1
        """
        return None

    @hookspec(firstresult=True)
    def command(self) -> CommandDescriptor[Any] | None:
        """Describe the command. Asked when an entry point of ``limner.commands`` is run, or its help is shown.

        .. versionadded:: 0.1
        """
        return None

    @hookspec(firstresult=True)
    def batch_engine(self) -> EngineDescriptor[Any] | None:
        """Describe the batch engine. Asked when ``limner batch`` uses an entry point of ``limner.engines``.

        .. versionadded:: 0.1
        """
        return None
