"""The frame that a portrait is asked for in: "in an ornate oval frame"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._lazy import Lazy
from limner_sketch.plan import Moulding

__all__ = ["take_moulding"]

_Shape: TypeAlias = Literal["oval", "disc", "square", "tall", "arch", "heart"]
_FRAMED: Final = Lazy(
    r"[,;]?\s*\b(?:in|inside|within|with)\s+(?:an?\s+|the\s+)?(?P<words>(?:[a-z-]+,?\s+){0,4})(?:picture\s+)?frame\b|[,;]?\s*\b(?P<before>[a-z]+)[- ]framed\b|[,;]\s*(?:an?\s+)?(?P<last>(?:[a-z-]+\s+){1,4})frame\s*$",
    re.IGNORECASE,
    needles=("frame",),
)
_SHAPES: Final[dict[str, _Shape]] = {
    "oval": "oval", "elliptical": "oval", "round": "disc", "circular": "disc", "circle": "disc", "square": "square", "rectangular": "tall", "arched": "arch", "heart": "heart",
}  # fmt: skip
_ORNATE: Final = frozenset({"ornate", "baroque", "rococo", "victorian", "fancy", "decorative", "carved", "antique", "vintage", "royal", "elaborate", "gilded", "gilt", "floral"})  # fmt: skip
_MATERIALS: Final = {"wooden": "brown", "wood": "brown", "gilded": "gold", "gilt": "gold", "golden": "gold"}


def take_moulding(prompt: str) -> tuple[Moulding | None, str]:
    """Take the frame of a portrait out of a prompt; return it and the rest.

    Args:
        prompt: The prompt without the words that are to be shown.
    """
    found = _FRAMED.search(prompt) if "portrait" in prompt.lower() else None
    if found is None:
        return None, prompt
    words = re.findall(r"[a-z]+", (found["words"] or found["before"] or found["last"] or "").lower())
    shape = next((_SHAPES[word] for word in words if word in _SHAPES), None)
    pairs = [" ".join(pair) for pair in pairwise(words)]
    colour = next(
        (_MATERIALS.get(word, word) for word in (*pairs, *words) if word in COLOURS or word in _MATERIALS), None
    )
    moulding = Moulding(shape=shape, colour=colour, ornate=not _ORNATE.isdisjoint(words))
    return moulding, f"{prompt[: found.start()]} {prompt[found.end() :]}"
