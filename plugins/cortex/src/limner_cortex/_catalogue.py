"""Which models the account has, as it says itself, and how far along in life they are.

``SHOW CORTEX BASE MODELS`` needs no warehouse and costs nothing. It shows what the role may use, and nothing else.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from limner.plugins import Context
from limner_cortex._choice import near_models
from limner_cortex._models import ALIASES, DEFAULT_MODEL, known_model
from limner_snowflake import Identifier, Kind, Sessions, SnowflakeError, sql

__all__ = ["Catalogue", "Offer", "Offers"]

_HOLDS: Final = 3600.0
"""Seconds that what was read holds."""
_LEGACY: Final = "LEGACY"
_ENDED: Final = "EOL"
_PRIVATE: Final = "PRPR"


@frozen
class Offer:
    """A model that the role may use.

    Args:
        name: Its name, in small letters as AI_COMPLETE takes it.
        status: GA, PUPR and PRPR for previews, LEGACY, EOL.
        until: When it is out of service, as Snowflake writes it; empty where no day is set.
    """

    name: str
    status: str = "GA"
    until: str = ""

    @property
    def is_usable(self) -> bool:
        """Whether anybody with the role may use it."""
        return self.status not in {_LEGACY, _ENDED}


@frozen
class Offers:
    """What was read.

    Args:
        role: The role that asked.
        models: The models by name; empty where the account tells of none, as older ones do.
    """

    role: str
    models: Mapping[str, Offer]

    def word(self, model: str) -> tuple[str, str] | None:
        """Return what is to be said of a model, and what to do; None where nothing is in its way.

        Args:
            model: Its name.
        """
        offer = self.models.get(model.lower())
        instead = _other(self.models, model)
        if offer is None:
            return self._absent(model) if self.models else None
        until = f", and is out of service on {offer.until}" if offer.until else ""
        if offer.status == _ENDED:
            return f"{model} has reached the end of its life in Cortex", f"take another: --model cortex:{instead}"
        if offer.status == _LEGACY:
            said = f"{model} is a legacy model{until}: only accounts that used it before may go on"
            return said, f"take another: --model cortex:{instead}"
        return None

    def why_unknown(self, model: str) -> tuple[str, str]:
        """Return why Cortex may say that it does not know a model, and what to do."""
        if (word := self.word(model)) is not None:
            return word
        offer = self.models.get(model.lower())
        if offer is None:
            return f"there is no model {model!r} in Cortex", near_models(model)
        if offer.status == _PRIVATE:
            return f"{model} is in private preview", "ask Snowflake to let your account use it, or take another"
        said = f"{model} is there for the role {self.role}, and is not to be had in the account's region"
        hint = (
            "let requests go to other regions, as ACCOUNTADMIN: ALTER ACCOUNT SET CORTEX_ENABLED_CROSS_REGION = 'ANY_REGION'; "
            f"or take another: --model cortex:{_other(self.models, model)}"
        )
        return said, hint

    def _absent(self, model: str) -> tuple[str, str]:
        if known_model(model) is None:
            return f"there is no model {model!r} that the role {self.role} may use", near_models(
                model, tuple(self.models)
            )
        return f"the role {self.role} may not use {model}, or it is not offered to this account", self.grant(model)

    def grant(self, model: str) -> str:
        """Return what lets the role use a model."""
        role = Identifier("SNOWFLAKE", f"CORTEX-MODEL-ROLE-{model.upper()}")
        to = Identifier(self.role) if self.role else "…"
        return (
            f"grant it: GRANT APPLICATION ROLE {role} TO ROLE {to}; or take another: "
            f"--model cortex:{_other(self.models, model)}"
        )


class Catalogue:
    """Reads what the account has, and keeps it for an hour. Any thread may ask.

    Args:
        sessions: The sessions with Snowflake.
        clock: A monotonic clock, in seconds.
    """

    def __init__(self, sessions: Sessions, clock: Callable[[], float] = time.monotonic) -> None:
        self._sessions = sessions
        self._clock = clock
        self._lock = threading.Lock()
        self._read: tuple[float, Offers] | None = None

    @property
    def known(self) -> Offers | None:
        """What was read, where that still holds; nobody is asked."""
        read = self._read
        return None if read is None or self._clock() - read[0] > _HOLDS else read[1]

    def read(self, context: Context) -> Offers:
        """Return what the account has.

        Args:
            context: What it is for, which bounds it.

        Raises:
            SnowflakeError: Snowflake could not be asked. That the account does not know the question is no error.
            CancelledError: The caller asked to stop.
            DeadlineError: The deadline passed.
        """
        if (known := self.known) is not None:
            return known
        role = self._sessions.run(sql("SELECT CURRENT_ROLE()"), is_repeatable=True, context=context).one()
        try:
            shown = self._sessions.run(
                sql("SHOW CORTEX BASE MODELS IN SCHEMA SNOWFLAKE.MODELS"), is_repeatable=True, context=context
            )
        except SnowflakeError as error:
            if error.kind not in {Kind.STATEMENT, Kind.NOT_FOUND, Kind.PERMISSION}:
                raise
            rows: list[dict[str, Any]] = []
        else:
            columns = [column.strip('"').lower() for column in shown.columns]
            rows = [dict(zip(columns, row, strict=True)) for row in shown.rows]
        offers = Offers(str(role or ""), {offer.name: offer for offer in map(_offer, rows)})
        with self._lock:
            self._read = (self._clock(), offers)
        return offers


def _offer(row: Mapping[str, Any]) -> Offer:
    until = row.get("eol_date")
    return Offer(str(row["name"]).lower(), str(row.get("lifecycle_status") or "GA").upper(), str(until or "")[:10])


def _other(models: Mapping[str, Offer], model: str) -> str:
    """Return a model to take in place of another: the best that the account has."""
    usable = {name for name, offer in models.items() if offer.is_usable} - {model.lower()}
    for name in (DEFAULT_MODEL, *ALIASES.values(), *sorted(usable)):
        if name in usable or (not models and name != model.lower()):
            return name
    return DEFAULT_MODEL
