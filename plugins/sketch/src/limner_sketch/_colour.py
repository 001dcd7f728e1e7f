"""Colour in OKLCH: conversions, shades, contrast, and recolouring that keeps light and shade.

OKLab and its polar form OKLCH are Björn Ottosson's (https://bottosson.github.io/posts/oklab/): equal steps look equal, so a
shade of red stays red and a recoloured fox keeps its shading.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple


class Oklch(NamedTuple):
    """A colour: lightness 0..1, chroma 0..~0.37, hue in degrees."""

    lightness: float
    chroma: float
    hue: float


@lru_cache(4096)
def to_oklch(colour: str) -> Oklch:
    """Convert ``#rrggbb`` to OKLCH."""
    lightness, a, b = to_oklab(colour)
    return Oklch(lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


@lru_cache(4096)
def to_oklab(colour: str) -> tuple[float, float, float]:
    """Convert ``#rrggbb`` to OKLab."""
    r, g, b = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """Convert OKLCH to ``#rrggbb``; chroma that sRGB cannot show is reduced, lightness and hue stay."""
    lightness = min(1.0, max(0.0, lightness))
    chroma = max(0.0, chroma)
    rgb = _rgb(lightness, chroma, hue)
    if not _shown(rgb):
        low, high = 0.0, chroma
        for _ in range(12):
            middle = (low + high) / 2
            low, high = (middle, high) if _shown(_rgb(lightness, middle, hue)) else (low, middle)
        rgb = _rgb(lightness, low, hue)
    return "#" + "".join(f"{round(255 * _companded(min(1.0, max(0.0, v)))):02x}" for v in rgb)


def _rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _shown(rgb: tuple[float, float, float]) -> bool:
    return all(-0.0005 <= v <= 1.0005 for v in rgb)  # a rounding step outside is no other colour


def _linear(v: float) -> float:
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4  # IEC 61966-2-1


def _companded(v: float) -> float:
    return 12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055  # IEC 61966-2-1


@lru_cache(4096)
def lighter(colour: str, by: float = 0.09) -> str:
    """Return the colour in more light: paler, and a touch towards yellow as sunlight does."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(min(0.985, lightness + by * (1.15 - lightness * 0.35)), chroma * 0.94, _towards(hue, 90, 4))


@lru_cache(4096)
def darker(colour: str, by: float = 0.1) -> str:
    """Return the colour in shade: deeper, and a touch towards blue as shade outdoors is."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(lightness - by * (0.55 + lightness * 0.5), chroma * 1.02 + 0.004, _towards(hue, 290, 5))


def _towards(hue: float, target: float, degrees: float) -> float:
    distance = (target - hue + 180) % 360 - 180
    return hue + max(-degrees, min(degrees, distance))


@lru_cache(4096)
def mix(first: str, second: str, share: float = 0.5) -> str:
    """Mix two colours in OKLab; ``share`` is that of the second."""
    x, y = to_oklab(first), to_oklab(second)
    lightness, a, b = (p + (q - p) * share for p, q in zip(x, y, strict=True))
    return from_oklch(lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def difference(first: str, second: str) -> float:
    """Return ΔE_OK, the Euclidean distance in OKLab; about 0.02 is just noticeable."""
    return math.dist(to_oklab(first), to_oklab(second))


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2, 0..1."""
    r, g, b = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of WCAG 2, 1..21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def readable(on: str, *, dark: str = "#26233a", light: str = "#fffdf8") -> str:
    """Return whichever of a dark and a light ink reads better on a ground."""
    return max((light, dark), key=lambda ink: contrast(ink, on))


def recolour(family: dict[str, str], base: str, target: str) -> dict[str, str]:
    """Move a family of colours so that ``base`` becomes ``target`` and the others keep their distance in light and shade.

    Args:
        family: Colours by role; ``base`` need not be one of them.
        base: The colour that is to become ``target``, ``#rrggbb``.
        target: The wanted colour, ``#rrggbb``.

    Returns:
        The new colours by role.
    """
    l0, c0, h0 = to_oklch(base)
    l1, c1, h1 = to_oklch(target)
    result: dict[str, str] = {}
    for role, colour in family.items():
        lightness, chroma, hue = to_oklch(colour)
        turn = (hue - h0 + 180) % 360 - 180 if min(c0, chroma) > 0.03 else 0.0  # greys have no hue
        ratio = min(1.6, chroma / c0) if c0 > 0.02 else 1.0
        offset = lightness - l0
        room = (1 - l1) / max(0.05, 1 - l0) if offset > 0 else l1 / max(0.05, l0)
        result[role] = from_oklch(l1 + offset * min(1.15, room), c1 * ratio, h1 + max(-14.0, min(14.0, turn)))
    return result


def toned(colour: str, light: str, strength: float) -> str:
    """Return the colour under a coloured light: at strength 1 only the light's hue is left, lightness is shared."""
    lightness, chroma, hue = to_oklch(mix(colour, light, strength))
    return from_oklch(lightness, chroma, hue)
