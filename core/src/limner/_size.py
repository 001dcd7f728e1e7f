"""The size of a picture."""

from __future__ import annotations

import re
from typing import Final

from attrs import field, frozen

from limner._errors import InputError

__all__ = ["MAX_SIDE", "MIN_SIDE", "NAMED_SIZES", "Size"]

MIN_SIDE: Final = 16
"""The shortest side that a picture may have, in CSS pixels."""

MAX_SIDE: Final = 8192
"""The longest side that a picture may have, in CSS pixels."""

NAMED_SIZES: Final = {
    "square": (1024, 1024),
    "landscape": (1200, 900),
    "portrait": (900, 1200),
    "wide": (1280, 720),
    "banner": (1500, 500),
    "icon": (512, 512),
}
"""Sizes that have a name, in CSS pixels."""


@frozen
class Size:
    """The size of a picture in CSS pixels.

    Args:
        width: From 16 to 8192.
        height: From 16 to 8192.

    Raises:
        InputError: A side is no whole number, or out of bounds.
    """

    width: int = field()
    height: int = field()

    def __attrs_post_init__(self) -> None:
        if not (type(self.width) is type(self.height) is int):
            msg = f"the size {self.width!r} by {self.height!r} is not of whole numbers"
            raise InputError(msg, code="input.size", hint=f"each side is {MIN_SIDE} to {MAX_SIDE} pixels")
        if not (MIN_SIDE <= self.width <= MAX_SIDE and MIN_SIDE <= self.height <= MAX_SIDE):
            msg = f"the size {self.width}x{self.height} is out of bounds"
            raise InputError(msg, code="input.size", hint=f"each side is {MIN_SIDE} to {MAX_SIDE} pixels")

    @classmethod
    def parse(cls, text: str) -> Size:
        """Read ``1024x768``, ``512`` (a square) or one of :data:`NAMED_SIZES`.

        Raises:
            InputError: The text is neither.
        """
        word = text.strip().lower()
        if word in NAMED_SIZES:
            return cls(*NAMED_SIZES[word])
        found = re.fullmatch(r"(\d{1,5})(?:\s*[x×,]\s*(\d{1,5}))?", word)  # noqa: RUF001 - people paste the sign
        if found is None:
            msg = f"{text[:80]!r} is not a size"
            names = ", ".join(NAMED_SIZES)
            raise InputError(
                msg, code="input.size", hint=f"give WIDTHxHEIGHT in pixels, such as 1200x900, or one of {names}"
            )
        return cls(int(found[1]), int(found[2] or found[1]))

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"
