"""Palettes of whole pictures and the light of the day: every colour of a scene comes from here."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from limner_sketch._colour import from_oklch, mix, to_oklch
from limner_sketch._parse._colours import colour_of

Sky = tuple[str, str, str]
# Degrees of hue, lightness, and how much of the first accent is in the paper.
_KIN = ((0, 0.0, 0.0), (18, 0.04, 0.14), (-18, -0.04, 0.1), (34, 0.02, 0.22))
_GREY = 0.02  # chroma: what has less has no hue


@frozen
class Palette:
    """The colours of a picture.

    Attributes:
        name: Its name.
        day: The sky by day from top to horizon; dawn, dusk and night alike.
        dawn: See ``day``.
        dusk: See ``day``.
        night: See ``day``.
        grass: Grass in the sun.
        leaf: Leaves of trees.
        rock: Mountains and stone.
        sand: Sand.
        water: Water.
        wall: The wall of a room.
        floor: The floor of a room.
        accents: Five colours for flowers, confetti, marks and badges.
        paper: The light ground of cards, patterns and logos.
        ink: The dark colour of words.
    """

    name: str
    day: Sky
    dawn: Sky
    dusk: Sky
    night: Sky
    grass: str
    leaf: str
    rock: str
    sand: str
    water: str
    wall: str
    floor: str
    accents: tuple[str, ...]
    paper: str
    ink: str

    def sky(self, time: str) -> Sky:
        """Return the sky of a time of day."""
        return {"day": self.day, "dawn": self.dawn, "dusk": self.dusk, "night": self.night}[time]


_ALL = (
    Palette(
        "meadow",
        day=("#5fb4e8", "#9fd8f3", "#e4f5ee"),
        dawn=("#86a9e0", "#f3bfb9", "#fde4bd"),
        dusk=("#43458f", "#cf6a8d", "#fcb574"),
        night=("#121a45", "#243576", "#4f6cab"),
        grass="#8bc45f", leaf="#4c9a5c", rock="#8f97ad", sand="#efd5a0", water="#4aa6d2", wall="#f4e2c8", floor="#c89263",
        accents=("#e9574f", "#f5b335", "#5b8def", "#ef7fae", "#7a5fc0"), paper="#fff8ec", ink="#2d2a45",
    ),
    Palette(
        "candy",
        day=("#6fb8fa", "#b4dbfd", "#f6f1fa"),
        dawn=("#a9b2f0", "#f7bfd6", "#ffe5d0"),
        dusk=("#6a4fa8", "#ee7fb0", "#ffc39b"),
        night=("#231a57", "#473c95", "#8a78c9"),
        grass="#8fd47f", leaf="#43ab72", rock="#a39bc9", sand="#fbdcb6", water="#63bfe0", wall="#fbdde4", floor="#d9a07c",
        accents=("#ff6f91", "#ffc75f", "#6f9df5", "#f28fc4", "#9b7be0"), paper="#fff4f6", ink="#3b2a5c",
    ),
    Palette(
        "autumn",
        day=("#6fb5e0", "#bfe0ea", "#fbf0d4"),
        dawn=("#9aa5cf", "#eec0a6", "#fbe0ac"),
        dusk=("#4d3a75", "#c8604f", "#f7a94f"),
        night=("#191a3b", "#343769", "#6d6b9b"),
        grass="#bdb055", leaf="#d0793a", rock="#998e95", sand="#e6c389", water="#5a9fb5", wall="#f2dcb8", floor="#a8703f",
        accents=("#cf4b32", "#e9a32c", "#4f8a8b", "#b85c7a", "#7d5a3c"), paper="#fdf3df", ink="#3d2a2a",
    ),
    Palette(
        "nordic",
        day=("#5aaee2", "#a8d9f0", "#eef7f2"),
        dawn=("#9db3cf", "#e6cdc9", "#f9e9d3"),
        dusk=("#394f92", "#b86d98", "#f7b288"),
        night=("#0f2038", "#1f3f5e", "#5d8a9b"),
        grass="#86c274", leaf="#37916a", rock="#8697a8", sand="#e4d6b8", water="#4e93ae", wall="#e8e6dd", floor="#b79873",
        accents=("#d95f4c", "#e8b04a", "#3f7cac", "#c9838f", "#5f7f73"), paper="#f7f5ee", ink="#22303f",
    ),
    Palette(
        "tropical",
        day=("#2fa9e0", "#7fd6ea", "#e5f7dd"),
        dawn=("#5fa5dd", "#ffb9a4", "#ffe6a6"),
        dusk=("#4a3190", "#ec5f82", "#ffb159"),
        night=("#0c1c4a", "#144a7e", "#2f9aa0"),
        grass="#6cc05c", leaf="#239a66", rock="#7d93a5", sand="#fbdf9d", water="#1fb5c4", wall="#ffe2c0", floor="#cf8d55",
        accents=("#ff5f57", "#ffc233", "#20a4f3", "#ff7fb2", "#8b5fd0"), paper="#fff9e6", ink="#1f2a52",
    ),
    Palette(
        "dusty",
        day=("#62b0e4", "#b0dcf0", "#f8f1dc"),
        dawn=("#a5aac4", "#dfbcae", "#f3dfbf"),
        dusk=("#4a4a8c", "#cc7189", "#f8b27c"),
        night=("#1f2544", "#3a456d", "#7d86a5"),
        grass="#9fc35c", leaf="#559c58", rock="#9c99ab", sand="#e2cba3", water="#6fa3b4", wall="#ecdcc4", floor="#b28a66",
        accents=("#c9624f", "#dba84a", "#58829c", "#c58390", "#7d7099"), paper="#faf3e4", ink="#33304a",
    ),
    Palette(
        "lagoon",
        day=("#5cb9d8", "#a5e0df", "#f0f7e1"),
        dawn=("#7cb3d6", "#f2c7bf", "#fdebc8"),
        dusk=("#2f4b86", "#b07ab0", "#f8bb95"),
        night=("#0e1f42", "#17506f", "#4b9c9a"),
        grass="#7fc288", leaf="#2f9080", rock="#819aa6", sand="#f2dcae", water="#38a9b8", wall="#dcefe8", floor="#c79a6b",
        accents=("#f0685a", "#f4bd4b", "#2f8fb8", "#ea8ba3", "#6f72bd"), paper="#f6fbf3", ink="#1f3349",
    ),
    Palette(
        "berry",
        day=("#5f9ff0", "#abd0fb", "#f3f0fa"),
        dawn=("#9a97e0", "#efb3cf", "#fddfc6"),
        dusk=("#3b2470", "#b0478f", "#f9936b"),
        night=("#180f3d", "#3a246f", "#7a56a8"),
        grass="#86c768", leaf="#41955f", rock="#938aae", sand="#f1d0b0", water="#5a8fd0", wall="#f0dcea", floor="#b9826b",
        accents=("#d6336c", "#f2a541", "#4c6ef5", "#e978b8", "#7048c4"), paper="#fdf4f8", ink="#2c1d4d",
    ),
)  # fmt: skip
PALETTES: dict[str, Palette] = {palette.name: palette for palette in _ALL}


@frozen
class Light:
    """The light of a time of day: what it does to the colours of things.

    Attributes:
        tint: The colour it gives.
        strength: How strongly, 0..1.
        haze: The colour that distance fades into.
        dim: What is left of the lightness of things, 0..1.
        depth: How much of the haze is on what is at the horizon, 0..1.
    """

    tint: str
    strength: float
    haze: str
    dim: float = 1
    depth: float = 0.78

    def on(self, colour: str, distance: float = 0, share: float = 1) -> str:
        """Return how a colour looks at a distance of 0 (near) to 1 (at the horizon)."""
        lit = colour
        if self.dim < 1:
            lightness, chroma, hue = to_oklch(colour)
            lit = from_oklch(lightness * (1 - (1 - self.dim) * share), chroma, hue)
        lit = mix(lit, self.tint, self.strength * share)
        return mix(lit, self.haze, distance * self.depth) if distance > 0 else lit


_HAZY = {"day": 0.35, "night": 0.3}  # how far haze is from the middle of the sky to its horizon


def light_of(time: str, weather: str | None, palette: Palette) -> Light:
    """Return the light of a time of day in a palette; bad weather takes colour out of it."""
    tint, strength, dim = {
        "day": ("#ffe9c0", 0.05, 1.0),
        "dawn": ("#f7a58c", 0.17, 1.0),
        "dusk": ("#6f3f9a", 0.27, 0.8),  # violet: under a red one, grass would be mud
        "night": ("#1b36a6", 0.52, 0.58),
    }[time]
    # By day what is far is bluer, and no grey; at night it is as deep a blue as the sky.
    haze = mix(*palette.sky(time)[1:], _HAZY[time]) if time in _HAZY else palette.sky(time)[2]
    if weather in {"rain", "storm", "fog"}:
        grey = from_oklch(to_oklch(haze).lightness * 0.92, 0.015, 240)
        return Light(mix(tint, grey, 0.6), min(0.75, strength + 0.2), mix(haze, grey, 0.6), dim)
    return Light(tint, strength, haze, dim, 0.6 if time == "day" else 0.78)


def choose_palette(wanted: str | Sequence[str] | None, otherwise: str) -> Palette:
    """Return the wanted palette.

    Args:
        wanted: A name of `PALETTES`, or colours (names or ``#rrggbb``) that become the accents.
        otherwise: The name of the palette to take when nothing is wanted, and to complete when colours are.

    Returns:
        The palette; a name that does not exist counts as nothing wanted.
    """
    if isinstance(wanted, str) and wanted in PALETTES:
        return PALETTES[wanted]
    return completed(wanted, PALETTES[otherwise])


def completed(wanted: str | Sequence[str] | None, chosen: Palette) -> Palette:
    """Return a palette with the wanted colours, if there are any, as accents."""
    if wanted is None or isinstance(wanted, str):
        return chosen
    colours = [c for c in (colour_of(name) for name in wanted) if c][:5]
    return branded(chosen, colours) if colours else chosen


def tinted(palette: Palette, colour: str) -> Palette:
    """Return the palette of a place that has a colour of its own, as a purple forest has; light and dark stay."""
    _, chroma, hue = to_oklch(colour)

    def turned(material: str) -> str:
        return from_oklch(to_oklch(material).lightness, min(0.16, max(chroma, 0.04)), hue)

    return evolve(
        palette,
        grass=turned(palette.grass),
        leaf=turned(palette.leaf),
        rock=mix(palette.rock, turned(palette.rock), 0.6),
        sand=turned(palette.sand),
        water=turned(palette.water),
        wall=turned(palette.wall),
    )


def washed(palette: Palette, colours: Sequence[str]) -> Palette:
    """Return the palette in the hues of these colours alone, as of a picture in blue tones; light and dark stay."""
    tones = [to_oklch(colour) for colour in colours]
    grey = all(tone.chroma < _GREY for tone in tones)

    def turned(material: str) -> str:
        lightness, chroma, hue = to_oklch(material)
        nearest = min(tones, key=lambda tone: min((tone.hue - hue) % 360, (hue - tone.hue) % 360))
        return from_oklch(lightness, 0.006 if grey else min(0.15, max(chroma, 0.05)), nearest.hue)

    def sky(bands: Sky) -> Sky:
        return turned(bands[0]), turned(bands[1]), turned(bands[2])

    return evolve(
        palette,
        day=sky(palette.day),
        dawn=sky(palette.dawn),
        dusk=sky(palette.dusk),
        night=sky(palette.night),
        grass=turned(palette.grass),
        leaf=turned(palette.leaf),
        rock=turned(palette.rock),
        sand=turned(palette.sand),
        water=turned(palette.water),
        wall=turned(palette.wall),
        floor=turned(palette.floor),
        accents=tuple(turned(accent) for accent in palette.accents),
    )


def kin(palette: Palette, number: int) -> Palette:
    """Return a palette like this one: the first of four is itself, the others have other hues, papers and first accents."""
    number %= len(_KIN)
    if not number:
        return palette
    turn, shift, stain = _KIN[number]

    def like(colour: str) -> str:
        lightness, chroma, hue = to_oklch(colour)
        return from_oklch(min(0.97, max(0.12, lightness + shift)), chroma, hue + turn)

    def sky(colours: Sky) -> Sky:
        top, middle, low = colours
        return like(top), like(middle), like(low)

    accents = (*palette.accents[number:], *palette.accents[:number])
    return evolve(
        palette,
        day=sky(palette.day),
        dawn=sky(palette.dawn),
        dusk=sky(palette.dusk),
        night=sky(palette.night),
        **{name: like(getattr(palette, name)) for name in ("grass", "leaf", "rock", "sand", "water", "wall", "floor")},
        accents=accents,
        paper=mix(palette.paper, accents[0], stain),
    )


def toned(palette: Palette, colours: Sequence[str]) -> Palette:
    """Return the palette with accents of these few colours only: their lighter, darker and neighbouring tones."""
    tones = list(colours)
    for shift, turn in ((0.14, 12), (-0.12, -14), (0.24, -10), (-0.22, 16)):
        for colour in colours:
            lightness, chroma, hue = to_oklch(colour)
            tones.append(from_oklch(min(0.93, max(0.22, lightness + shift)), chroma * (1 - abs(shift)), hue + turn))
    return branded(palette, tones[:5])


def branded(palette: Palette, colours: Sequence[str]) -> Palette:
    """Return the palette with the given colours as accents, the darkest as ink and the lightest as paper if they can be."""
    ranked = sorted(colours, key=lambda c: to_oklch(c).lightness)
    fill = [*colours, *(c for c in palette.accents if c not in colours)]
    ink = ranked[0] if to_oklch(ranked[0]).lightness < 0.45 else mix(ranked[0], "#14121f", 0.65)
    paper = ranked[-1] if to_oklch(ranked[-1]).lightness > 0.9 else mix(ranked[-1], "#fffdf8", 0.9)
    return evolve(palette, accents=tuple(fill[:5]), ink=ink, paper=paper)
