"""What the effects that may block do: the same in the thread of a caller and in a worker thread of an event loop."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Protocol

from limner._errors import PluginError
from limner._faults import blame, is_interrupt
from limner._findings import Finding
from limner.flow._accept import accept, accept_findings, accept_instructions, accept_reply
from limner.flow._effects import (
    Check,
    ComposePlan,
    Effect,
    GrowPreview,
    InstructForPlan,
    LookAt,
    PutDrawing,
    RepairReply,
    ResolveModel,
    ResolveStorage,
    ResolveValidators,
    RunValidators,
)
from limner.flow._loop import GRACE
from limner.plugins import (
    Context,
    Entry,
    ModelBackend,
    ModelDescriptor,
    PlanComposer,
    StorageBackend,
    StorageDescriptor,
    Validator,
)
from limner.svg import Drawing, repair
from limner.svg._seen import look_at
from limner.svg._steps import Check as Patience
from limner.svg._steps import at_ease

__all__ = ["Resolver", "perform"]

_QUICK: Final = 10_000
"""Characters of an answer that the SVG boundary takes in some milliseconds, whatever they are."""


class Resolver(Protocol):
    """Gives the backends that a flow names; it makes each the first time."""

    def describe_model(self, name: str) -> ModelDescriptor[Any]:
        """Return what is known of a model backend, which is made."""

    def describe_storage(self, name: str) -> StorageDescriptor[Any]:
        """Return what is known of a storage backend, which is made."""

    def model(self, name: str) -> ModelBackend:
        """Return a model backend."""

    def storage(self, name: str) -> StorageBackend:
        """Return a storage backend."""

    def checks(self) -> frozenset[Check]:
        """Return what any validator judges; all validators are made."""

    def validators(self, check: Check) -> tuple[tuple[str, Validator], ...]:
        """Return the validators that judge something, by name, in order."""


def perform(effect: Effect, resolver: Resolver, context: Context) -> Any:  # noqa: C901  one effect a line
    """Carry out an effect that may import, wait or compute, in this thread.

    Args:
        effect: What to do.
        resolver: Gives the backends.
        context: What goes along.
    """
    if isinstance(effect, RepairReply):  # which every request has
        patience = at_ease if len(effect.text) <= _QUICK else _patience(context)
        drawing = repair(effect.text, check=patience)
        size = None if effect.size is None else (effect.size.width, effect.size.height)
        return drawing.with_metadata(effect.metadata, title=drawing.title or effect.title or None, size=size)
    match effect:
        case ResolveValidators():
            return resolver.checks()
        case ResolveModel(name):
            return resolver.describe_model(name)
        case GrowPreview(repairer, text):
            return repairer.feed(text)
        case RunValidators(check, subject):
            return tuple(
                (name, _judge(name, validator, check, subject, context))
                for name, validator in resolver.validators(check)
            )
        case ResolveStorage(name):
            return resolver.describe_storage(name)
        case LookAt(drawing):
            return look_at(drawing)
        case PutDrawing(storage, drawing, name):
            return _put(storage, resolver.storage(storage), drawing, name, context)
        case InstructForPlan(composer, call):
            with _blaming(composer):
                planner = _composer(resolver, composer)
                return accept_instructions(
                    planner.plan_instructions(call, context), f"{type(planner).__name__}.plan_instructions"
                )
        case ComposePlan(composer, plan, call):
            with _blaming(composer):
                planner = _composer(resolver, composer)
                return accept_reply(planner.compose(plan, call, context), planner, "compose")
    raise TypeError(effect)


def _patience(context: Context) -> Patience:
    """Return what ends long work when the caller asked to stop, or the deadline passed: a moment later, as for all that is done with an answer."""
    until = math.inf if context.deadline is None else max(context.deadline, context.clock() + GRACE)

    def check() -> None:
        context.check_cancelled()
        if context.clock() >= until:
            context.check()

    return check


def _composer(resolver: Resolver, name: str) -> PlanComposer:
    """Return a composer of plans.

    Raises:
        PluginError: It is none, whatever its descriptor declares.
    """
    backend = resolver.model(name)
    if isinstance(backend, PlanComposer):
        return backend
    msg = f"the model backend {name!r} draws from no plans: {type(backend).__name__} is no PlanComposer"
    raise PluginError(msg, hint="name another composer in limner.toml, or leave out --via plan", plugin=name)


def _judge(
    name: str, validator: Validator, check: Check, subject: tuple[Any, ...], context: Context
) -> tuple[Finding, ...]:
    context.check_cancelled()
    with _blaming(name):
        return accept_findings(getattr(validator, check)(*subject, context), f"{type(validator).__name__}.{check}")


def _put(plugin: str, storage: StorageBackend, drawing: Drawing, name: str, context: Context) -> Entry:
    with _blaming(plugin):
        return accept(storage.put(drawing, name=name, context=context), Entry, f"{type(storage).__name__}.put")


@contextmanager
def _blaming(plugin: str) -> Iterator[None]:
    """Let what is raised name the plugin."""
    try:
        yield
    except BaseException as error:
        if is_interrupt(error):
            raise
        raised = blame(error, plugin, "the plugin raised")
        if raised is error:
            raise
        raise raised from error
