"""What batches need in Snowflake, looked at before anybody begins one. Nothing is made, and no model is asked."""

from __future__ import annotations

from collections.abc import Iterator

from limner import Finding, LimnerError, Severity
from limner.plugins import Context
from limner_cortex._engine._settings import EngineSettings
from limner_cortex._engine._tables import later_version, place_of, version_of
from limner_cortex._statements import ASKING
from limner_snowflake import FORMATS, Access, Objects, ObjectsPart, Purpose, Sessions, check_rights

__all__ = ["check_engine"]

_NOW: int = FORMATS[ObjectsPart.BATCH]


def check_engine(sessions: Sessions, settings: EngineSettings, model: str, context: Context) -> Iterator[Finding]:
    """Log in, and tell what the role may do, and which tables are there.

    Args:
        sessions: The sessions with Snowflake.
        settings: The settings of the engine.
        model: The model that is going to be asked.
        context: What goes along, with the time that it may take.
    """
    purposes = [ASKING]
    try:
        objects = place_of(sessions, settings)
        found, purpose = _tables(sessions, objects, context)
        purposes.append(purpose)
    except LimnerError as error:
        hint = error.hint or "look at the table [engines.snowflake] in limner.toml"
        found = Finding(Severity.ERROR, error.code, error.message, hint=hint)
    context.check()
    is_in = False
    for seen in check_rights(sessions, *purposes, models=(model,), context=context):
        context.check()
        is_in = is_in or seen.code == "snowflake.login"
        yield seen
    if is_in:  # who cannot log in has been told so
        yield found


def _tables(sessions: Sessions, objects: Objects, context: Context) -> tuple[Finding, Purpose]:
    """Tell which tables are there, and what a role has to do with them."""
    version = version_of(sessions, objects, context)
    make = Purpose("make the tables of batches", objects.privileges(Access.OWN)[:-1])
    use = Purpose("keep batches", objects.privileges(Access.WRITE, ObjectsPart.BATCH))
    if version > _NOW:
        error = later_version(objects)
        return Finding(Severity.ERROR, error.code, error.message, hint=error.hint), use
    if version == _NOW:
        return Finding(Severity.INFO, "snowflake.batches", f"the tables of batches are there: {objects.runs}, …"), use
    word = "are of an older version, and brought up to date" if version else "are not there yet, and made"
    message = f"the tables of batches {objects.runs}, … {word} by the first batch"
    return Finding(Severity.INFO, "snowflake.batches", message), make
