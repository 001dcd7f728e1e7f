"""Types of values on the command line."""

from __future__ import annotations

import math
from typing import Any

import click
from typing_extensions import override

from limner.registry import Kind

__all__ = ["FiniteRange", "KindChoice"]


class FiniteRange(click.FloatRange):
    """A number within bounds; click lets ``nan`` through, which is within none."""

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number = float(super().convert(value, param, ctx))
        if not math.isfinite(number):
            self.fail(f"{value} is not a number that can be used.", param, ctx)
        return number


class KindChoice(click.Choice[str]):
    """A kind of plugins, by the word for one or for several: ``model`` or ``models``. What comes of it is the word for one."""

    def __init__(self) -> None:
        super().__init__([kind.singular for kind in Kind])

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        several = {kind.value: kind.singular for kind in Kind}
        return super().convert(several.get(value, value), param, ctx)
