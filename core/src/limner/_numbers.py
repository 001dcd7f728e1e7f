"""Numbers for people."""

from __future__ import annotations

from decimal import Decimal

__all__ = ["plain_number"]


def plain_number(value: float, digits: int | None = None, *, grouped: bool = False) -> str:
    """Return a number as people write it, such as what something costs: never with an exponent.

    >>> plain_number(5.1e-05), plain_number(1234.5678, 6, grouped=True)
    ('0.000051', '1,234.57')

    Args:
        value: The number.
        digits: How many of its digits count; None for all.
        grouped: Whether there are commas between the thousands.
    """
    exact = Decimal(repr(float(value)) if digits is None else f"{value:.{digits}g}")
    return f"{exact:,f}".removesuffix(".0") if grouped else f"{exact:f}".removesuffix(".0")
