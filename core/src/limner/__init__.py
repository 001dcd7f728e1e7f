"""limner turns a text prompt into a safe, well-made SVG, and keeps it.

Ten lines are enough::

    from limner import Studio

    with Studio() as studio:
        generation = studio.generate("a red fox in a snowy forest", seed=7)
        print(generation.drawing.svg)

``limner.plugins`` is for those who write plugins, ``limner.svg`` for those who only want the SVG boundary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._lazy import lazy_names

if TYPE_CHECKING:
    from limner._copying import Copied
    from limner._errors import (
        AccessDeniedError,
        CancelledError,
        ConfigError,
        DeadlineError,
        DevelopmentError,
        DrawingNotFoundError,
        InputError,
        IntegrityError,
        LimnerError,
        ModelError,
        PluginError,
        PromptError,
        ReplyError,
        SessionError,
        StorageError,
        SvgError,
        UnknownNameError,
        UnsupportedError,
    )
    from limner._findings import Finding, Place, Severity
    from limner._library import Library
    from limner._request import Request
    from limner._size import Size
    from limner._studio import Outcome, Studio
    from limner._version import __version__
    from limner.plugins import CancelToken
    from limner.plugins._events import (
        CallChecked,
        DrawingMade,
        DrawingStored,
        Event,
        GenerationFailed,
        GenerationFinished,
        GenerationStarted,
        JournalFailed,
        ModelCalled,
        ModelReplied,
        PlanComposed,
        Preview,
        PromptChecked,
        ReplyChecked,
        StorageUsed,
    )
    from limner.plugins._generation import Generation
    from limner.registry import Registry
    from limner.settings import Settings, load_settings
    from limner.svg import Drawing

__all__ = [
    "AccessDeniedError",
    "CallChecked",
    "CancelToken",
    "CancelledError",
    "ConfigError",
    "Copied",
    "DeadlineError",
    "DevelopmentError",
    "Drawing",
    "DrawingMade",
    "DrawingNotFoundError",
    "DrawingStored",
    "Event",
    "Finding",
    "Generation",
    "GenerationFailed",
    "GenerationFinished",
    "GenerationStarted",
    "InputError",
    "IntegrityError",
    "JournalFailed",
    "Library",
    "LimnerError",
    "ModelCalled",
    "ModelError",
    "ModelReplied",
    "Outcome",
    "Place",
    "PlanComposed",
    "PluginError",
    "Preview",
    "PromptChecked",
    "PromptError",
    "Registry",
    "ReplyChecked",
    "ReplyError",
    "Request",
    "SessionError",
    "Settings",
    "Severity",
    "Size",
    "StorageError",
    "StorageUsed",
    "Studio",
    "SvgError",
    "UnknownNameError",
    "UnsupportedError",
    "__version__",
    "load_settings",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "limner._copying": "Copied",
        "limner._errors": (
            "AccessDeniedError CancelledError ConfigError DeadlineError DevelopmentError DrawingNotFoundError InputError "
            "IntegrityError LimnerError ModelError PluginError PromptError ReplyError SessionError StorageError SvgError "
            "UnknownNameError UnsupportedError"
        ),
        "limner.plugins._events": (
            "CallChecked DrawingMade DrawingStored Event GenerationFailed GenerationFinished GenerationStarted "
            "JournalFailed ModelCalled ModelReplied PlanComposed Preview PromptChecked ReplyChecked StorageUsed"
        ),
        "limner._findings": "Finding Place Severity",
        "limner.plugins._generation": "Generation",
        "limner._library": "Library",
        "limner._request": "Request",
        "limner._size": "Size",
        "limner._studio": "Outcome Studio",
        "limner._version": "__version__",
        "limner.plugins": "CancelToken",
        "limner.registry": "Registry",
        "limner.settings": "Settings load_settings",
        "limner.svg": "Drawing",
    },
)
