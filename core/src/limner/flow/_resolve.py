"""The plugins' part of the flow: having one imported and made, in time."""

from __future__ import annotations

from typing import Any

from limner._errors import DeadlineError
from limner.flow._effects import Resolve
from limner.flow._job import Steps

__all__ = ["resolve"]


def resolve(effect: Resolve, what: str, plugin: str | None = None) -> Steps[Any]:
    """Have plugins imported and made.

    Args:
        effect: Which.
        what: What they are called in a message.
        plugin: The name of the one; None where there may be several.

    Raises:
        DeadlineError: The deadline passed meanwhile; the error says what was waited for.
        LimnerError: There is none of that name, or it is broken.
    """
    try:
        return (yield effect)
    except DeadlineError as error:
        msg = f"the deadline passed while {what} was still being imported or made"
        hint = f"see what it does at import: limner plugins doctor{f' {plugin}' if plugin else ''}; or allow more time (--timeout)"
        raise DeadlineError(msg, hint=hint, plugin=plugin) from error
