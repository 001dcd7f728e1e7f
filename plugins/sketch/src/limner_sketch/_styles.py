"""Styles: how colours turn into paint, and shapes into fills or lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Literal, Protocol, TypeAlias, TypeVar

from attrs import evolve, frozen

from limner_sketch import _manners as manners
from limner_sketch._colour import contrast, difference, from_oklch, mix, to_oklch
from limner_sketch._palettes import Palette

Mode: TypeAlias = Literal["fill", "line", "neon", "paper", "silhouette", "wash"]
_T = TypeVar("_T")


def _same(colour: str) -> str:
    return colour


@frozen
class Style:
    """A way of drawing.

    Attributes:
        name: Its name.
        mode: ``fill`` paints, ``line`` and ``neon`` draw outlines, ``paper`` gives each shape a shadow, ``silhouette`` turns
            figures into one dark shape, ``wash`` paints in thin overlapping layers.
        colour: Maps each colour.
        gradients: Whether areas may change colour from top to bottom, and light may glow.
        shading: Whether figures keep their shade and highlights.
        ground: The colour of the sheet, where the style has one.
        ink: The colour of lines.
        weight: Width of a line on a picture of 1000 units.
        frame: Whether a margin of the sheet stays free around a scene.
        outline: Whether figures stand on a white rim, as stickers do.
        lead: The colour of lines around each part of a figure, as in leaded glass; none are drawn without one.
        lead_weight: Their width on a picture of 1000 units.
        palette: The palette of pictures in this style, if it has its own; seeds give its kin.
        relief: What is within each outline: ``facets`` of light and shade, ``stitches``, ``hatching``.
        rough: Whether lines are drawn by an unsteady hand.
        tinted: Whether lines have the colour of what they are around.
        plain: Whether details are left out.
        stage: What takes the place of a setting: a ``grid``, a ``tile`` of land seen from above, or ``plain`` bands of colour.
        sky: What is in the sky: ``rays``, ``bands`` of cloud, a ``burst``, ``arcs``, ``atoms``.
        finish: What is laid over the picture, one of `limner_sketch._finishes.FINISHES`.
        time: The time of day where a prompt tells none.
        mood: The expression of everything, which has a face then.
    """

    name: str
    mode: Mode = "fill"
    colour: Callable[[str], str] = _same
    gradients: bool = True
    shading: bool = True
    ground: str = "#fffdf8"
    ink: str = "#2a283c"
    weight: float = 5
    frame: bool = False
    outline: bool = False
    lead: str = ""
    lead_weight: float = 5
    palette: Palette | None = None
    relief: Literal["", "facets", "stitches", "hatching"] = ""
    rough: bool = False
    tinted: bool = False
    plain: bool = False
    stage: Literal["", "grid", "tile", "plain"] = ""
    sky: Literal["", "rays", "bands", "burst", "arcs", "atoms"] = ""
    finish: str = ""
    time: str = ""
    mood: str = ""


def _pastel(colour: str) -> str:
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(0.38 + lightness * 0.61, min(0.105, chroma * 0.7), hue)


def _mono(colour: str, low: float = 0.12, gamma: float = 1) -> str:
    lightness = float(to_oklch(colour).lightness ** gamma)
    return from_oklch(low + lightness * (0.99 - low), 0.008, 270)


def _ramp(colour: str, low: str, middle: str, high: str) -> str:
    lightness = to_oklch(colour).lightness
    return mix(low, middle, lightness / 0.62) if lightness < 0.62 else mix(middle, high, (lightness - 0.62) / 0.34)


def _two_inks(colour: str, low: str, high: str) -> str:
    """Print a colour in two inks: the middle of what pictures are made of lies between them, most of it near one."""
    share = min(1.0, max(0.0, (to_oklch(colour).lightness - 0.5) / 0.42))
    share = share * share * (3 - 2 * share)
    return mix(mix(low, high, share), "#fffaf0", max(0.0, 0.4 * (share - 0.75) / 0.25))


# Inks of screen prints of the middle of the last century: clear teals, warm reds and golds on cream; skin has inks of its own.
_POSTER_INKS = (
    "#2b2733", "#26394f", "#2c5d74", "#2f8a90", "#74b9b2", "#b9dccb", "#dfead2", "#f9edcf", "#f3d48f", "#e9b04a", "#df7b39", "#c4482f",
    "#8e3129", "#6b3f2e", "#e6b995", "#c68e66", "#8c5c42", "#5f7a45", "#93ac62", "#c3cf8e", "#8f8577", "#c9bda4", "#de9a8f", "#a85a6b",
)  # fmt: skip


def _vintage(colour: str, fade: float = 1) -> str:
    """The nearest of a few printing inks, lightness first, so that shapes stay apart."""
    lightness, chroma, hue = to_oklch(colour)
    aged = mix(from_oklch(lightness * 0.98 * fade, chroma, hue), "#f0d49a", 0.1)
    return min(
        _POSTER_INKS,
        key=lambda ink: difference(ink, aged) + 0.8 * abs(to_oklch(ink).lightness - to_oklch(aged).lightness),
    )


def _paper(colour: str) -> str:
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(lightness * 0.98, chroma * 0.92, hue)


def _glowing(colour: str) -> str:
    lightness, chroma, hue = to_oklch(colour)
    if chroma < 0.045:
        return from_oklch(max(0.86, lightness), 0.05, 200)
    return from_oklch(0.78, 0.19, hue)


def _washed(colour: str) -> str:
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(0.2 + lightness * 0.8, chroma * 0.95, hue)


_ALL = (
    Style("flat"),
    Style("line", mode="line", gradients=False, shading=False),
    Style("papercut", mode="paper", colour=_paper, gradients=False, shading=False),
    Style("neon", mode="neon", colour=_glowing, gradients=False, shading=False, ground="#0e0b22", weight=5.5),
    Style("blueprint", mode="line", gradients=False, shading=False, ground="#1c4d8c", ink="#eaf4ff", weight=3.2),
    Style("mono", colour=_mono),
    Style("sticker", outline=True),
    Style("vintage", colour=_vintage, gradients=False, frame=True, ground="#f3e3bf"),
    Style("pastel", colour=_pastel),
    Style("duotone", colour=lambda colour: _ramp(colour, "#2b1a5e", "#e0567c", "#ffe3c2")),
    Style("silhouette", mode="silhouette"),
    Style("pixel"),
    Style("watercolour", mode="wash", colour=_washed, shading=False, ground="#fdfaf2", finish="paper"),
    Style("synthwave", colour=manners.SYNTH, palette=manners.SYNTHWAVE, stage="grid", time="dusk"),
    Style("vaporwave", colour=manners.VAPOUR, palette=manners.VAPORWAVE, stage="grid", time="day"),
    Style("low poly", gradients=False, shading=False, relief="facets"),
    Style("origami", mode="paper", colour=manners.cut_paper, gradients=False, shading=False, relief="facets"),
    Style("isometric", gradients=False, stage="tile"),
    Style("art deco", colour=manners.DECO_INKS, palette=manners.DECO, gradients=False, sky="rays", finish="deco"),
    Style("art nouveau", colour=manners.NOUVEAU_INKS, palette=manners.NOUVEAU, gradients=False, lead="#3a2c20", lead_weight=4.5, finish="nouveau"),
    Style("ukiyo-e", colour=manners.WOODBLOCK_INKS, palette=manners.WOODBLOCK, gradients=False, shading=False, lead="#16233f", lead_weight=3.6, ground="#f6efdc", sky="bands", finish="seal"),
    Style("chalk", mode="line", gradients=False, shading=False, ground="#2b3a35", ink="#f4f6ee", weight=5, rough=True, tinted=True, finish="chalk"),
    Style("sketch", mode="line", gradients=False, shading=False, ground="#fbf9f3", ink="#4a4a52", weight=3.4, rough=True, relief="hatching"),
    Style("doodle", mode="line", gradients=False, shading=False, ground="#fffdf6", ink="#26304f", weight=6.4, rough=True, plain=True),
    Style("comic", colour=manners.vivid, palette=manners.COMIC, gradients=False, lead="#111111", lead_weight=6.5, sky="burst", finish="halftone"),
    Style("mosaic"),
    Style("embroidery", colour=manners.thread, gradients=False, shading=False, relief="stitches", ground="#efe4d0", finish="weave"),
    Style("minimal", gradients=False, shading=False, plain=True, palette=manners.SPARE, stage="plain"),
    Style("kawaii", colour=manners.sweet, lead="#7a4a5c", lead_weight=4.5, finish="hearts", mood="happy"),
    Style("storybook", mode="wash", colour=manners.sweet, palette=manners.STORY, ground="#fdf6e6", finish="crayon"),
    Style("seventies", colour=manners.SEVENTIES_INKS, palette=manners.SEVENTIES, gradients=False, ground="#f7e6c0", sky="arcs", finish="stripes"),
    Style("mid-century", colour=manners.ATOMIC_INKS, palette=manners.ATOMIC, gradients=False, shading=False, sky="atoms"),
    Style("grunge", colour=manners.faded, gradients=False, finish="grunge"),
    Style("gothic", colour=manners.gloomy, palette=manners.GOTHIC, time="dusk", finish="tracery"),
    Style("black and white", colour=manners.stark, gradients=False, lead="#000000", lead_weight=4),
)  # fmt: skip
BY_NAME: dict[str, Style] = {style.name: style for style in _ALL}
STYLES: tuple[str, ...] = tuple(BY_NAME)
# Sheets that can be told apart, even when little is drawn on them.
_DARKS = ("#0b0820", "#052722", "#2e0a26", "#0a1c4e", "#261705", "#2c1152", "#03263a")
_PAPERS = ("#fbf8f0", "#e6eef6", "#f7e3da", "#e4efdd", "#efe6f5", "#f8efc6", "#dfe9e8")
_BLUES = ("#1c4d8c", "#12306e", "#0f5f7c", "#3b3f97", "#1b2a58", "#2f6fae")
_SHEETS: dict[str, tuple[str, ...]] = {
    "sticker": ("#f6d7c3", "#bfe0d2", "#f2dd8f", "#c3d3f5", "#dcc0e6", "#7fbcc6", "#eaa48f", "#4f6f9f"),
    "doodle": _PAPERS,
    "sketch": _PAPERS,
    "chalk": ("#2b3a35", "#1b1f25", "#1d4a3a", "#26344f", "#46362c", "#3b2f4a", "#4a4f54"),
}
_SEEN = 1.8  # contrast of lines to the sheet
_DARK_SHEET = 0.55  # lightness
_SPELLINGS = {
    "watercolor": "watercolour",
    "paper": "papercut",
    "paper-cut": "papercut",
    "monochrome": "mono",
    "retro": "vintage",
    "retrowave": "synthwave",
    "outrun": "synthwave",
    "deco": "art deco",
    "ukiyoe": "ukiyo-e",
    "chalkboard": "chalk",
    "pencil": "sketch",
    "pop art": "comic",
    "cute": "kawaii",
    "minimalist": "minimal",
    "70s": "seventies",
    "children's book": "storybook",
}


class Pick(Protocol):
    """Chooses among options, another one for the next seed; see `limner_sketch._task.Task.pick`."""

    def __call__(self, stage: str, options: Sequence[_T], /) -> _T: ...


def varied(style: Style, rng: Random, pick: Pick) -> Style:
    """Return the style with another sheet or ink: those that take little from the palette must differ by seed too."""
    if style.name == "neon":
        turn = pick("glow", (0, 40, 160, 220, 300))
        ground = pick("sheet", _DARKS)
        return evolve(style, ground=ground, colour=lambda colour: _turned(_glowing(colour), turn))
    if style.name == "line":
        paper = pick("sheet", _PAPERS)
        ink = from_oklch(rng.uniform(0.2, 0.38), 0.06, rng.uniform(0, 360))
        return evolve(style, ground=paper, ink=ink, weight=rng.uniform(4.2, 6.4))
    if style.name == "mono":
        gamma, dark = rng.uniform(0.68, 1.4), rng.uniform(0.08, 0.22)
        return evolve(style, colour=lambda colour: _mono(colour, dark, gamma))
    if style.name in _SHEETS:
        return evolve(style, ground=pick("sheet", _SHEETS[style.name]))
    if style.name == "vintage":
        ground = pick("sheet", ("#f3e3bf", "#efd3c0", "#dcd6b4", "#f7efdf", "#cfdcc6"))
        fade = rng.uniform(0.94, 1.04)
        return evolve(style, ground=ground, colour=lambda colour: _vintage(colour, fade))
    if style.name == "black and white":
        exposure = pick("exposure", (0.0, -0.13, 0.09, -0.24))
        return evolve(style, colour=lambda colour: manners.stark(colour, exposure))
    if style.name == "blueprint":
        return evolve(style, ground=pick("sheet", _BLUES))
    if style.name == "duotone":
        low, middle, high = pick(
            "inks",
            (
                ("#2b1a5e", "#e0567c", "#ffe3c2"),
                ("#0f2a4a", "#2f9c95", "#f4f1c8"),
                ("#3a1230", "#e8743b", "#ffefc4"),
                ("#14213d", "#5b7be0", "#ffe0ea"),
                ("#1b3a2a", "#c9763f", "#fbeccb"),
                ("#401a4c", "#4fa3c7", "#f6f0d8"),
                ("#4a2018", "#d8a02e", "#fdf4dc"),
            ),
        )
        return evolve(style, colour=lambda colour: _ramp(colour, low, middle, high))
    return style


def inked(style: Style, ground: str | None, tones: Sequence[str]) -> Style:
    """Return a style of lines on the ground and in the ink that are asked for, one of two tones in these; others as they are.

    Args:
        style: The style.
        ground: The colour of the sheet, if one is asked for.
        tones: The colours of what is drawn; the first that can be seen on the sheet is the ink.
    """
    if style.name == "duotone" and len(tones) > 1:  # the darker one in the shadows, the lighter one in the light
        low, high = sorted(tones[:2], key=lambda tone: to_oklch(tone).lightness)
        lightness, chroma, hue = to_oklch(low)
        low = from_oklch(min(lightness, 0.42), chroma, hue)
        return evolve(style, colour=lambda colour: _two_inks(colour, low, high))
    if style.name == "neon" and tones:
        return evolve(style, colour=_glowing)  # what is to be pink shines in pink
    if style.name not in {"line", "doodle", "sketch"} or not (ground or tones):
        return style
    sheet = ground or style.ground
    seen = [tone for tone in tones if tone != ground and contrast(tone, sheet) > _SEEN]
    if seen:
        return evolve(style, ground=sheet, ink=seen[0])
    pale = tones[0] if tones and tones[0] != ground else None
    if pale and not ground:  # a pale ink needs a dark sheet
        return evolve(style, ground="#2a2838", ink=pale)
    dark = to_oklch(sheet).lightness < _DARK_SHEET
    return evolve(style, ground=sheet, ink="#fffdf8" if dark else style.ink)


def _turned(colour: str, degrees: float) -> str:
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(lightness, chroma, hue + degrees)


def style_of(name: str | None) -> Style | None:
    """Return the style of a name, or None when there is none of that name."""
    key = (name or "flat").strip().lower()
    return BY_NAME.get(_SPELLINGS.get(key, key))
