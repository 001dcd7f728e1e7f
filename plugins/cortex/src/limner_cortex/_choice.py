"""Choosing a model: short names, and the names of models as people write them."""

from __future__ import annotations

import re
from typing import Final

from limner import InputError
from limner.plugins import near_names
from limner_cortex._models import ALIASES, DEFAULT_MODEL, MODELS

__all__ = ["choose_model", "near_models"]

_NAME: Final = re.compile(r'[A-Za-z0-9_."$-]{1,300}')
"""A model's name: one of Cortex', or that of an object of the account's, such as ``DB.SCHEMA.TUNED``."""


def choose_model(name: str, default: str = "") -> str:
    """Return the model that is meant.

    Args:
        name: A model's name, or a short one; empty for the default.
        default: What the settings name; empty for limner's default.

    Returns:
        The name as Cortex has it. One that limner does not know is returned as it is: new models come every month, and an account may
        have tuned its own.

    Raises:
        InputError: It cannot be a name of a model.
    """
    wanted = (name or default or DEFAULT_MODEL).strip()
    lower = wanted.lower()
    if lower in ALIASES:
        return ALIASES[lower]
    if lower in MODELS:
        return lower
    if not _NAME.fullmatch(wanted):
        msg = f"{wanted[:60]!r} cannot be the name of a model of Cortex"
        raise InputError(msg, code="input.model", hint=near_models(wanted))
    return wanted


def near_models(name: str, offered: tuple[str, ...] = ()) -> str:
    """Return a hint with the names of models that are near to one.

    Args:
        name: The name that is not there.
        offered: The models that the account has; empty for those that limner knows.
    """
    known = offered or (*MODELS, *ALIASES)
    if name.lower() in known:
        return (
            "Snowflake had it, and has retired it, or this account or its region lacks it: SHOW CORTEX BASE MODELS lists what there is;"
            " take another with --model cortex:NAME"
        )
    return near_names(name.lower(), known)
