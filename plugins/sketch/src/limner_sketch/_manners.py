"""The colours of styles that have their own: what each colour becomes, and the palettes of pictures in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from limner_sketch._colour import difference, from_oklch, mix, to_oklch
from limner_sketch._palettes import Palette

HALVES: Final = (0.45, 0.36)  # lightness: what has less is black where there is no grey
_PALE: Final = 0.04  # chroma: what has less is a grey


def inks(*tones: str, weight: float = 0.9) -> Callable[[str], str]:
    """Return a map to the nearest of a few printing inks; lightness counts most, so that shapes stay apart."""
    known: dict[str, str] = {}

    def nearest(colour: str) -> str:
        if colour not in known:
            own = to_oklch(colour).lightness
            known[colour] = min(
                tones, key=lambda ink: difference(ink, colour) + weight * abs(to_oklch(ink).lightness - own)
            )
        return known[colour]

    return nearest


def turned_to(hues: tuple[float, ...], *, chroma: float, low: float, high: float, grey: float) -> Callable[[str], str]:
    """Return a map to a few hues: the nearest of them, at least so much chroma, lightness between two bounds; greys take one hue."""

    def map_colour(colour: str) -> str:
        lightness, own, hue = to_oklch(colour)
        lit = low + lightness * (high - low)
        if own < _PALE:
            return from_oklch(lit, 0.035, grey)
        near = min(hues, key=lambda h: abs((h - hue + 180) % 360 - 180))
        return from_oklch(lit, max(chroma, own), near)

    return map_colour


def vivid(colour: str) -> str:
    """Return a colour as a comic is printed: more of it, in few steps of lightness."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(round(lightness * 7) / 7, chroma * 1.35 if chroma > _PALE else chroma, hue)


def faded(colour: str) -> str:
    """Return a colour as on a worn print: most of its chroma gone, darker."""
    lightness, chroma, hue = to_oklch(colour)
    return mix(from_oklch(lightness * 0.86, chroma * 0.5, hue), "#8a7f6a", 0.18)


def gloomy(colour: str) -> str:
    """Return a colour by the light of candles: dark, and nothing but violet and dark red left of it."""
    lightness, chroma, hue = to_oklch(colour)
    red = abs((hue - 20 + 180) % 360 - 180) < 50 and chroma > 0.07
    return from_oklch(0.1 + lightness * 0.68, 0.14 if red else min(chroma, 0.06), 18 if red else 300)


def cut_paper(colour: str) -> str:
    """Return a colour of folding paper: clear and a little pale."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(0.16 + lightness * 0.8, min(0.15, chroma * 1.05), hue)


def thread(colour: str) -> str:
    """Return a colour of cotton thread."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(0.06 + lightness * 0.9, min(0.16, chroma * 0.95), hue)


def sweet(colour: str) -> str:
    """Return a colour of sweets: light and soft."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(0.3 + lightness * 0.68, min(0.13, chroma * 0.92), hue)


def two_toned(half: float) -> Callable[[str], str]:
    """Return a map to black, for what has less than a lightness, and white."""
    return lambda colour: "#000000" if to_oklch(colour).lightness < half else "#ffffff"


def stark(colour: str, exposure: float = 0.0) -> str:
    """Return black, white or one of the few greys between them; a lower exposure makes what is pale grey."""
    lightness = to_oklch(colour).lightness
    lightness += exposure if 0.3 <= lightness < 0.98 else 0.0
    lit = (
        0.0
        if lightness < 0.3
        else 0.36
        if lightness < 0.52
        else 0.66
        if lightness < 0.7
        else 0.86
        if lightness < 0.86
        else 1.0
    )
    return from_oklch(lit, 0, 0)


SYNTH: Final = turned_to((350, 305, 205, 65, 270), chroma=0.17, low=0.2, high=0.92, grey=300)
VAPOUR: Final = turned_to((350, 310, 205, 90, 180), chroma=0.09, low=0.42, high=0.96, grey=320)
DECO_INKS: Final = inks(
    "#12161f",
    "#0f3a3f",
    "#1c5a58",
    "#c79a3b",
    "#e6c46a",
    "#f6ebcf",
    "#8c2f34",
    "#6d6250",
    "#a9b7a4",
    "#d9cba6",
    "#6b4630",
    "#a8754c",
    "#dbb088",
)
NOUVEAU_INKS: Final = inks("#3a2c20", "#5d6b3c", "#8a9a5b", "#b8b87c", "#c98a3f", "#e0b765", "#f3e3bf", "#b5583f", "#d79a86", "#4f6f73", "#93ada3", "#8a5f3c", "#ecd2b4")  # fmt: skip
WOODBLOCK_INKS: Final = inks("#16233f", "#274b7a", "#5b86b0", "#a9c3cf", "#e9e0c6", "#f6efdc", "#c8402f", "#e59a72", "#7a8f6a", "#b6b98a", "#6b4f3f", "#d8b36a", "#3b3a3c", "#f0d2b6", "#7f523a", "#b98560", "#e3b692", "#eab3b0", "#d77f86")  # fmt: skip
SEVENTIES_INKS: Final = inks("#3f2418", "#6b3a22", "#a8481f", "#d9692a", "#ef9b35", "#f4c559", "#f7e6c0", "#7a8a3f", "#3f7a74", "#c9b58a", "#f0d5a8", "#8f5a3a")  # fmt: skip
ATOMIC_INKS: Final = inks("#26302f", "#1f6f72", "#58a39b", "#a9cfc0", "#e0a52e", "#efc766", "#d9602f", "#f7efdc", "#8a9a4b", "#b9b79a", "#5d4a3c", "#e9b79a", "#d9dccb", "#7f5238", "#b9825c")  # fmt: skip

SYNTHWAVE: Final = Palette(
    "synthwave",
    day=("#2a0f5e", "#8b2a9e", "#ff6f91"), dawn=("#2a0f5e", "#a03a9e", "#ff9a6f"), dusk=("#1a0a45", "#8b1f8f", "#ff7a5c"), night=("#0c0628", "#2a0f5e", "#8b1f8f"),
    grass="#3a1a78", leaf="#24a0b8", rock="#4a2a96", sand="#7a2f9e", water="#2a2a9e", wall="#3a1a78", floor="#5a1f8f",
    accents=("#ff2e88", "#26e0f5", "#ffb02e", "#a24bff", "#ff6fb5"), paper="#1d0b45", ink="#fbe9ff",
)  # fmt: skip
VAPORWAVE: Final = Palette(
    "vaporwave",
    day=("#86dcf0", "#c7b0f7", "#ffb3d9"), dawn=("#a6c8f7", "#f0b3e6", "#ffd0c0"), dusk=("#8f8ff0", "#e69ae0", "#ffb39a"), night=("#3f3f9e", "#8f6fd0", "#f79ad0"),
    grass="#9be6d0", leaf="#5fcfc0", rock="#b9a0e6", sand="#ffd0dc", water="#7ad0f0", wall="#e6d0fb", floor="#f0b8dc",
    accents=("#ff77b7", "#5fe0e6", "#b98bff", "#ffd36f", "#7aa0ff"), paper="#fdeaf7", ink="#4a2f8f",
)  # fmt: skip
DECO: Final = Palette(
    "art deco",
    day=("#1c5a58", "#1c5a58", "#0f3a3f"), dawn=("#1c5a58", "#c79a3b", "#e6c46a"), dusk=("#8c2f34", "#c79a3b", "#e6c46a"), night=("#12161f", "#12161f", "#0f3a3f"),
    grass="#1c5a58", leaf="#0f3a3f", rock="#6d6250", sand="#e6c46a", water="#0f3a3f", wall="#f6ebcf", floor="#6d6250",
    accents=("#c79a3b", "#0f3a3f", "#8c2f34", "#1c5a58", "#12161f"), paper="#f6ebcf", ink="#12161f",
)  # fmt: skip
NOUVEAU: Final = Palette(
    "art nouveau",
    day=("#e0b765", "#ecd2b4", "#f3e3bf"), dawn=("#d79a86", "#ecd2b4", "#f3e3bf"), dusk=("#b5583f", "#c98a3f", "#e0b765"), night=("#4f6f73", "#4f6f73", "#93ada3"),
    grass="#8a9a5b", leaf="#5d6b3c", rock="#93ada3", sand="#ecd2b4", water="#4f6f73", wall="#f3e3bf", floor="#8a5f3c",
    accents=("#b5583f", "#c98a3f", "#4f6f73", "#d79a86", "#5d6b3c"), paper="#f3e3bf", ink="#3a2c20",
)  # fmt: skip
WOODBLOCK: Final = Palette(
    "woodblock",
    day=("#5b86b0", "#e9e0c6", "#f0d2b6"), dawn=("#274b7a", "#e9e0c6", "#e59a72"), dusk=("#274b7a", "#e59a72", "#c8402f"), night=("#16233f", "#274b7a", "#5b86b0"),
    grass="#b6b98a", leaf="#7a8f6a", rock="#5b86b0", sand="#e9e0c6", water="#274b7a", wall="#e9e0c6", floor="#d8b36a",
    accents=("#c8402f", "#274b7a", "#d8b36a", "#e59a72", "#7a8f6a"), paper="#f6efdc", ink="#16233f",
)  # fmt: skip
SEVENTIES: Final = Palette(
    "seventies",
    day=("#f4c559", "#f7e6c0", "#f7e6c0"), dawn=("#ef9b35", "#f4c559", "#f7e6c0"), dusk=("#a8481f", "#d9692a", "#f4c559"), night=("#3f2418", "#6b3a22", "#a8481f"),
    grass="#7a8a3f", leaf="#7a8a3f", rock="#a8481f", sand="#f0d5a8", water="#3f7a74", wall="#f7e6c0", floor="#8f5a3a",
    accents=("#d9692a", "#ef9b35", "#6b3a22", "#3f7a74", "#7a8a3f"), paper="#f7e6c0", ink="#3f2418",
)  # fmt: skip
ATOMIC: Final = Palette(
    "mid-century",
    day=("#a9cfc0", "#a9cfc0", "#d9dccb"), dawn=("#e9b79a", "#efc766", "#f7efdc"), dusk=("#d9602f", "#e0a52e", "#efc766"), night=("#26302f", "#1f6f72", "#1f6f72"),
    grass="#8a9a4b", leaf="#1f6f72", rock="#58a39b", sand="#efc766", water="#58a39b", wall="#f7efdc", floor="#b9b79a",
    accents=("#d9602f", "#1f6f72", "#e0a52e", "#8a9a4b", "#58a39b"), paper="#f7efdc", ink="#26302f",
)  # fmt: skip
COMIC: Final = Palette(
    "comic",
    day=("#ffd21f", "#ffe45c", "#fff2a0"), dawn=("#ff7ab0", "#ffb35c", "#ffe45c"), dusk=("#7a2fd0", "#ff4f7a", "#ffb02e"), night=("#1a2a9e", "#2f5fe0", "#5cc8ff"),
    grass="#3fc04f", leaf="#1f9a4f", rock="#5c8ae0", sand="#ffd97a", water="#1fa8f0", wall="#ffe45c", floor="#f0803f",
    accents=("#ff2f3f", "#1f8af0", "#ffd21f", "#ff4fa0", "#1fb86f"), paper="#fff6d0", ink="#111111",
)  # fmt: skip
GOTHIC: Final = Palette(
    "gothic",
    day=("#4a4560", "#6f5f78", "#9a7f86"), dawn=("#3a3050", "#7a4560", "#b06a6a"), dusk=("#241a38", "#6a2440", "#a83a48"), night=("#0d0a1a", "#241a3a", "#4a2f5c"),
    grass="#4a5048", leaf="#2f3a38", rock="#5c566a", sand="#8a8078", water="#33415c", wall="#5a4a60", floor="#3f2f38",
    accents=("#9e1f34", "#b8923f", "#4a3f78", "#7a2f5c", "#2f4a4a"), paper="#e9dfd0", ink="#1a1222",
)  # fmt: skip
STORY: Final = Palette(
    "storybook",
    day=("#a6d3e6", "#d6ebe6", "#fdf3dc"), dawn=("#b8c3e6", "#f3cfc6", "#fdeacb"), dusk=("#6f6fa8", "#d99aa0", "#f9cf9a"), night=("#2a3566", "#4a5f96", "#8fa6c9"),
    grass="#a9c888", leaf="#6f9f78", rock="#a6aab8", sand="#efdcb4", water="#7fb8cc", wall="#f6e6cc", floor="#cda67c",
    accents=("#e07a62", "#ecb85a", "#6f9fc9", "#dd94a8", "#8f80b8"), paper="#fdf6e6", ink="#4a3a3a",
)  # fmt: skip
SPARE: Final = Palette(
    "spare",
    day=("#f3e9df", "#f3e9df", "#f7f0e8"), dawn=("#f3d8c8", "#f6e3d6", "#f7f0e8"), dusk=("#e3b8a8", "#eecbb8", "#f3d8c8"), night=("#2f3a4f", "#35415a", "#3f4d68"),
    grass="#a9b79f", leaf="#7f9488", rock="#9aa3ae", sand="#e6d3bb", water="#8fb0ba", wall="#f3ece3", floor="#d8c4ad",
    accents=("#e07a5f", "#3f7cac", "#f0b65a", "#5fa38a", "#8a7cc0"), paper="#fbfaf7", ink="#2f3640",
)  # fmt: skip
