"""What asking a model takes, looked at before anybody asks one. No model is called, and no warehouse woken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from attrs import evolve

from limner import Finding, LimnerError, SessionError, Severity
from limner.plugins import Context
from limner_cortex._catalogue import Catalogue
from limner_cortex._models import READ_ON
from limner_cortex._parameters import Parameters
from limner_cortex._question import Question
from limner_cortex._rest import RestTransport
from limner_cortex._settings import CortexSettings
from limner_cortex._statements import ASKING
from limner_cortex._tokens import price_of
from limner_snowflake import Runtime, Sessions, check_rights

__all__ = ["check_cortex"]

_NOBODY: Final = "limner-doctor"
"""A model that nobody has: a request that names it tells whether anybody listens, and costs nothing."""


def check_cortex(
    settings: CortexSettings, sessions: Sessions, rest: Callable[[], RestTransport], model: str, context: Context
) -> Iterator[Finding]:
    """Yield what is as it should be, and what is not.

    Args:
        settings: The settings.
        sessions: The sessions with Snowflake.
        rest: Gives what asks by REST.
        model: The model that is going to be asked.
        context: What bounds it.
    """
    is_outside = True
    for found in check_rights(sessions, ASKING, models=(model,), context=context):
        context.check()
        if found.code == "snowflake.warehouse" and found.severity is Severity.ERROR:
            if settings.transport == "rest":
                continue  # it needs none
            if settings.transport == "auto":
                message = f"{found.message}: whole answers come by REST then, too"
                yield evolve(found, severity=Severity.WARNING, message=message)
                continue
        yield found
        is_outside = is_outside and found.code != "snowflake.login"
    if is_outside:  # nobody is logged in
        return
    yield _life(Catalogue(sessions), model, context)
    context.check()
    if settings.transport != "sql" and sessions.runtime is not Runtime.WAREHOUSE:
        yield _listens(settings, rest(), context)
    price = price_of(model, settings)
    if price is None:
        hint = f"set it, where you want to know what pictures cost: [models.cortex.prices.{model!r}]"
        yield Finding(Severity.INFO, "cortex.price", f"what {model} costs is not known to limner", hint=hint)
    else:
        told = "by your settings" if price.source == "settings" else f"as read on {READ_ON}"
        read, written = price.credits_a_million
        message = f"a million tokens of {model} cost {read:g} AI credits read, {written:g} written, {told}"
        yield Finding(Severity.INFO, "cortex.price", message)


def _life(catalogue: Catalogue, model: str, context: Context) -> Finding:
    try:
        offers = catalogue.read(context)
    except LimnerError as error:
        return Finding(
            Severity.WARNING, error.code, f"the account did not list its models: {error.message}", hint=error.hint
        )
    if not offers.models:
        message = "the account lists no models: whether it has this one is seen when it is asked"
        return Finding(Severity.INFO, "cortex.model", message)
    word = offers.word(model)
    if word is None:
        status = offers.models[model.lower()].status
        said = {"GA": "generally available", "PUPR": "in public preview"}.get(status, status)
        return Finding(Severity.INFO, "cortex.model", f"{model} is {said}, one of {len(offers.models)} models")
    is_there = model.lower() in offers.models and offers.models[model.lower()].status != "EOL"
    return Finding(Severity.WARNING if is_there else Severity.ERROR, "cortex.model", word[0], hint=word[1])


def _listens(settings: CortexSettings, rest: RestTransport, context: Context) -> Finding:
    try:
        for _ in rest.stream(Question(_NOBODY, (), Parameters(max_tokens=1)), context):
            break
    except SessionError as error:
        severity = Severity.ERROR if settings.transport == "rest" else Severity.WARNING
        return Finding(severity, error.code, error.message, hint=error.hint)
    except LimnerError as error:
        if error.retryable:
            return Finding(Severity.WARNING, error.code, error.message, hint=error.hint)
    return Finding(Severity.INFO, "cortex.rest", "the REST interface takes these credentials")
