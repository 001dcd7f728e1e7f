"""Plan mode: what a language model is told so that it plans a picture, and how its answer is read.

The model answers with a `ScenePlan` of 50 to 70 tokens, and the composer draws it: cheap or weak models then give good pictures,
from prompts in any language.
"""

from __future__ import annotations

from limner_sketch._plan_mode._instructions import (
    PLAN_INSTRUCTIONS_VERSION,
    plan_instructions,
    plan_messages,
    plan_schema,
)
from limner_sketch._plan_mode._read import PlanReading, read_plan

__all__ = [
    "PLAN_INSTRUCTIONS_VERSION",
    "PlanReading",
    "plan_instructions",
    "plan_messages",
    "plan_schema",
    "read_plan",
]
