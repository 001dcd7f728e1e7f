"""The plugin of the judge, which is optional: it costs a call for each drawing, so nobody has it unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from limner.plugins import Plugin, ValidatorDescriptor
from limner_cortex._judge_settings import JudgeSettings

if TYPE_CHECKING:
    from limner.plugins import Validator

__all__ = ["JudgePlugin"]


class JudgePlugin(Plugin):
    """Offers the validator ``cortex-judge``."""

    api_version = 1

    @override
    def validator(self) -> ValidatorDescriptor[JudgeSettings]:
        return ValidatorDescriptor(
            name="cortex-judge",
            summary="Has a model of Snowflake Cortex look at each drawing and say what of the order is missing",
            settings=JudgeSettings,
            factory=_judge,
            service="snowflake",
        )


def _judge(settings: JudgeSettings) -> Validator:
    from limner_cortex._judge import CortexJudge  # brings what asks by REST

    return CortexJudge(settings)
