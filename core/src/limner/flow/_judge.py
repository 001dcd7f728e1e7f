"""The validators' part of the flow: what they find, and whether it refuses what they judged."""

from __future__ import annotations

from typing import Any, Final

from limner._errors import InputError
from limner._findings import Finding, Severity
from limner.flow._effects import Check, Emit, RunValidators
from limner.flow._job import Job, Steps
from limner.plugins import UsageFinding
from limner.plugins._events import ModelReplied
from limner.plugins._validator import usage_found

__all__ = ["judge"]

_SUBJECTS: Final[dict[Check, str]] = {
    "check_prompt": "the prompt",
    "check_call": "the call",
    "check_reply": "the answer",
    "check_drawing": "the drawing",
}
"""What is judged, in a message."""


def judge(job: Job, check: Check, *subject: Any) -> Steps[tuple[Finding, ...]]:
    """Have something judged by everybody who judges it.

    Args:
        job: What it is judged for; who listens hears what judging used.
        check: What is judged.
        *subject: What the validators' method is given, before the context.

    Returns:
        What was found.

    Raises:
        InputError: A finding refuses it. The error has that finding's code and hint, names the validator, and has what was used to judge.
        LimnerError: A validator is broken, or raised: a guard that fails lets nobody through.
    """
    findings: list[Finding] = []
    for name, found in (yield RunValidators(check, subject)):
        for finding in found:
            if isinstance(finding, UsageFinding) and job.heard:
                told = {"plugin": name, "model": finding.model, "characters": 0, "seconds": finding.seconds}
                yield Emit(ModelReplied(**told, usage=finding.usage, **job.stamp()))
        for finding in found:
            if finding.severity is Severity.ERROR:
                msg = f"{_SUBJECTS[check]} was refused: {finding.message}"
                refused = InputError(msg, code=finding.code, hint=finding.hint, plugin=name)
                refused.usage = usage_found((*findings, *found))
                raise refused
        findings += found
    return tuple(findings)
