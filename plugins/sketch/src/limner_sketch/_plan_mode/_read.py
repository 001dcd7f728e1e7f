"""From the answer of a language model to a plan: what it meant is taken up, what had to be mended is told."""

from __future__ import annotations

from typing import Final, Literal

from attrs import frozen
from pydantic import ValidationError

from limner import Finding, ReplyError, Severity
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._plan_mode._json import CUT_OFF, read_values
from limner_sketch._plan_mode._tidy import Tidy
from limner_sketch.plan import ScenePlan

__all__ = ["PlanReading", "read_plan"]

_SHOWN: Final = 6


@frozen
class PlanReading:
    """A plan and how it was come by.

    Attributes:
        plan: The plan.
        source: ``valid``: as the schema has it; ``repaired``: understood after some mending; ``parsed``: the answer held no
            plan, and the rule parser made one from the prompt.
        findings: What was mended, or that the rule parser took over.
    """

    plan: ScenePlan
    source: Literal["valid", "repaired", "parsed"]
    findings: tuple[Finding, ...] = ()


def read_plan(text: str, *, prompt: str = "") -> PlanReading:
    """Read the plan in what a language model answered.

    Args:
        text: The answer: JSON as the schema has it, or what weak models make of that.
        prompt: What the model was asked to plan; without a readable plan the rule parser plans it.

    Returns:
        The plan, how it was come by, and what the user should know of that.

    Raises:
        ReplyError: There is no plan in the answer, and no prompt to go by.
    """
    # What is in brackets in the prose before a plan may read as a list; objects are looked at first.
    found = sorted(read_values(text), key=lambda one: isinstance(one[0], list) and not any(map(_is_object, one[0])))
    for value, mends in found:
        tidy = Tidy(cut_off=CUT_OFF in mends)
        made = tidy.plan(value)
        if made is None:
            continue
        try:
            plan = ScenePlan.model_validate(made)
        except ValidationError:  # pragma: no cover - the tidying bounds every member; what it may miss is not drawn
            continue
        told = sorted(mends) + tidy.mends
        if not told:
            return PlanReading(plan, "valid")
        more = f" and {len(told) - _SHOWN} more" if len(told) > _SHOWN else ""
        finding = Finding(
            Severity.INFO, "sketch.plan-repaired", f"the model's plan was mended: {'; '.join(told[:_SHOWN])}{more}"
        )
        return PlanReading(plan, "repaired", (finding,))
    if not prompt.strip():
        msg = f"there is no plan in the model's answer: {' '.join(text.split())[:80]!r}"
        raise ReplyError(msg, code="reply.no-plan", hint="ask again, or take a larger model")
    finding = Finding(
        Severity.WARNING,
        "sketch.plan-unreadable",
        "the model gave no plan that can be read, so the prompt was read by rules",
        hint="ask again, or take a larger model",
    )
    return PlanReading(parse_prompt(prompt), "parsed", (finding,))


def _is_object(value: object) -> bool:
    return isinstance(value, dict)
