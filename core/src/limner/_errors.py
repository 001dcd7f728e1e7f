"""Every error that limner raises, in one tree.

.. code-block:: text

    LimnerError                     code, message, hint, retryable, retry_after, plugin, request_id
    ├── InputError                  what the caller gave cannot be used
    │   ├── PromptError             the prompt is empty, too long, or holds what no prompt may hold
    │   ├── UnknownNameError        nothing has that name; the near ones are named
    │   ├── ConfigError             a settings file, variable or argument is wrong
    │   └── SvgError                markup was refused by the SVG boundary
    ├── SessionError                a connection or its credentials failed
    ├── ModelError                  the model service failed
    │   ├── ReplyError              the model answered, and no drawing is in the answer
    │   └── DeadlineError           there was no answer in time
    ├── StorageError                a drawing could not be kept or fetched
    │   ├── DrawingNotFoundError    there is no drawing of that name
    │   ├── AccessDeniedError       the storage exists and refuses this user
    │   ├── IntegrityError          what is stored is not what was put
    │   └── UnsupportedError        the storage does not offer that
    ├── DevelopmentError            a plugin or limner itself is at fault
    │   └── PluginError             a plugin is broken, disabled, in conflict, or built for another API
    └── CancelledError              the caller asked to stop

Plugins translate what their libraries raise into this tree at their own edge, ``raise … from exc``, so that nothing above
them ever sees another library's exception. The original stays on ``__cause__``.
"""

from __future__ import annotations

import copyreg
from typing import Any, ClassVar, Self

__all__ = [
    "AccessDeniedError",
    "CancelledError",
    "ConfigError",
    "DeadlineError",
    "DevelopmentError",
    "DrawingNotFoundError",
    "InputError",
    "IntegrityError",
    "LimnerError",
    "ModelError",
    "PluginError",
    "PromptError",
    "ReplyError",
    "SessionError",
    "StorageError",
    "SvgError",
    "UnknownNameError",
    "UnsupportedError",
]


class LimnerError(Exception):
    """What every error of limner has.

    Args:
        message: What happened, to what, in a sentence that a stranger understands.
        code: Stable, for programs: ``category.what``. Defaults to that of the class.
        hint: What to do next, often the very command. Empty where nothing can be said.
        retryable: Whether the same call may succeed later. Defaults to that of the class.
        retry_after: Seconds to wait before it is tried again, where a service said so.
        plugin: The name of the plugin that raised it, where one did.
        request_id: The request it happened in, where there was one.
    """

    default_code: ClassVar[str] = "limner"
    default_retryable: ClassVar[bool] = False

    message: str
    code: str
    hint: str
    retryable: bool
    retry_after: float | None
    plugin: str | None
    request_id: str | None
    usage: Any = None
    """What models used before it happened, a :class:`limner.plugins.Usage`; None where there is none, or nobody tells."""

    def __new__(cls, *args: Any, **_options: Any) -> Self:
        """Give every field a value, so that a subclass of a plugin's whose ``__init__`` calls no other has them, too."""
        error = super().__new__(cls, *args)
        error.__dict__.update(
            message=args[0] if args and isinstance(args[0], str) else cls.__name__,
            code=cls.default_code,
            hint="",
            retryable=cls.default_retryable,
            retry_after=None,
            plugin=None,
            request_id=None,
        )
        return error

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        hint: str = "",
        retryable: bool | None = None,
        retry_after: float | None = None,
        plugin: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = self.default_code if code is None else code
        self.hint = hint
        self.retryable = self.default_retryable if retryable is None else retryable
        self.retry_after = retry_after
        self.plugin = plugin
        self.request_id = request_id

    def __reduce__(self) -> tuple[Any, ...]:
        """Keep every field when the error is copied or crosses a process, whatever arguments a subclass takes."""
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__.copy()  # type: ignore[attr-defined]


class InputError(LimnerError):
    """What the caller gave cannot be used."""

    default_code = "input"


class PromptError(InputError):
    """The prompt is empty, too long, or holds what no prompt may hold."""

    default_code = "input.prompt"


class UnknownNameError(InputError):
    """Nothing has that name."""

    default_code = "input.unknown-name"


class ConfigError(InputError):
    """A settings file, an environment variable or an argument is wrong."""

    default_code = "input.config"


class SvgError(InputError):
    """Markup was refused by the SVG boundary."""

    default_code = "input.svg"


class SessionError(LimnerError):
    """A connection to a service, or the credentials for it, failed."""

    default_code = "session"


class ModelError(LimnerError):
    """The model service failed."""

    default_code = "model"


class ReplyError(ModelError):
    """The model answered, and no drawing is in the answer."""

    default_code = "model.reply"
    default_retryable = True


class DeadlineError(ModelError):
    """There was no answer within the time allowed."""

    default_code = "model.deadline"
    default_retryable = True


class StorageError(LimnerError):
    """A drawing could not be kept or fetched."""

    default_code = "storage"


class DrawingNotFoundError(StorageError):
    """There is no drawing of that name."""

    default_code = "storage.not-found"


class AccessDeniedError(StorageError):
    """The storage exists and refuses this user."""

    default_code = "storage.access-denied"


class IntegrityError(StorageError):
    """What is stored is not what was put."""

    default_code = "storage.integrity"


class UnsupportedError(StorageError):
    """The storage does not offer that."""

    default_code = "storage.unsupported"


class DevelopmentError(LimnerError):
    """A plugin, or limner itself, is at fault."""

    default_code = "development"


class PluginError(DevelopmentError):
    """A plugin is broken, disabled, in conflict with another, or built for another plugin API."""

    default_code = "development.plugin"


class CancelledError(LimnerError):
    """The caller asked to stop."""

    default_code = "cancelled"
