"""Types of values on the command line."""

from __future__ import annotations

import math
from typing import Any

import click
from typing_extensions import override

__all__ = ["FiniteRange"]


class FiniteRange(click.FloatRange):
    """A number within bounds; click lets ``nan`` through, which is within none."""

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number = float(super().convert(value, param, ctx))
        if not math.isfinite(number):
            self.fail(f"{value} is not a number that can be used.", param, ctx)
        return number
