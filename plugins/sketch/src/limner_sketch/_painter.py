"""The painter: puts areas, strokes, light and figures on a document in a style."""

from __future__ import annotations

import math
from typing import Final, Literal, TypeAlias

from attrs import evolve, frozen

from limner_sketch import _geometry as geometry
from limner_sketch import _handwork as handwork
from limner_sketch import _reliefs as reliefs
from limner_sketch._canvas import Figure, Shape
from limner_sketch._colour import darker, from_oklch, mix, to_oklab, to_oklch
from limner_sketch._emit import Document
from limner_sketch._figure import moved_all
from limner_sketch._geometry import Affine, Box, Path
from limner_sketch._styles import Style

Layer: TypeAlias = Literal["sky", "scenery", "texture", "light", "thing"]
_COARSE = 3
_CARVED = {"facets": {"sky", "scenery", "thing"}, "stitches": {"scenery", "thing"}, "hatching": set(), "": set()}
_SOLID = frozenset({"eye", "nose", "nostril"})
_TOLD_APART: Final = 0.12  # how far hues of one lightness are apart in OKLab, for things to be told apart
_GOLDEN: Final = (58.0, 115.0)  # degrees of hue whose shades are khaki
_WARMED: Final = 100.0  # degrees towards orange for each step of lightness


@frozen
class Placed:
    """A figure with its place in the picture.

    Attributes:
        figure: What.
        by: From its units to the picture's.
        colours: Its colours by role.
        label: What it is called in the file.
        dark: The colour it has as a silhouette.
        solid: Whether it is shown as a block where a picture is drawn from a corner.
    """

    figure: Figure
    by: Affine
    colours: dict[str, str]
    label: str
    dark: str = "#1d1838"
    solid: bool = False

    @property
    def box(self) -> Box:
        """Bounds in the picture."""
        left, top, right, bottom = self.figure.box
        corners = [self.by.point(x, y) for x in (left, right) for y in (top, bottom)]
        return Box(
            min(x for x, _ in corners),
            min(y for _, y in corners),
            max(x for x, _ in corners),
            max(y for _, y in corners),
        )

    def anchor(self, *names: str) -> geometry.Point:
        """Return the first known of these anchors in the picture."""
        return self.by.point(*self.figure.anchor(*names))


class Painter:
    """Paints in a style.

    Args:
        document: Where to.
        style: How.
    """

    def __init__(self, document: Document, style: Style) -> None:
        self.document = document
        self.style = style
        self.unit = min(document.width, document.height) / 1000
        self.coarse = document.coarse
        """Whether figures lose their details at a larger size already, where there are many small ones."""
        self._quiet = 0

    @property
    def width(self) -> int:
        """Width of the picture."""
        return self.document.width

    @property
    def height(self) -> int:
        """Height of the picture."""
        return self.document.height

    # -- areas and light -----------------------------------------------------------------------------------------------

    def area(
        self,
        path: Path,
        *colours: str,
        layer: Layer = "scenery",
        opacity: float = 1,
        around: tuple[float, float, float, float] | None = None,
        sideways: bool = False,
    ) -> None:
        """Fill an outline with a colour, or with a gradient from top (or left) to bottom."""
        style, document = self.style, self.document
        mapped = [style.colour(c) for c in colours]
        if style.mode in {"line", "neon"}:
            if style.rough and layer not in {"sky", "light"}:
                path, around = reliefs.unsteady(path, 2.2 * self.unit), None
            self._drawn(path, mapped[-1], layer, opacity, around)
            return
        fill = mapped[0] if len(mapped) == 1 else mix(mapped[0], mapped[-1])
        if len(mapped) > 1 and (style.gradients or layer == "sky"):
            last = len(mapped) - 1
            ends = (0.0, 0.0, 1.0, 0.0) if sideways else (0.0, 0.0, 0.0, 1.0)
            fill = document.gradient([(i / last, c) for i, c in enumerate(mapped)], ends=ends)
        if style.mode == "paper" and layer == "sky" and len(mapped) > 1:
            self._sheets(path, mapped)
            return
        if style.mode == "paper" and layer in {"scenery", "thing"} and opacity > 0.7:
            self._shadow(path, 9)
        if style.mode == "wash" and layer != "light":
            self._wash(path, fill, mapped[-1], layer, opacity)
            return
        document.path(path, fill=fill, opacity=opacity, around=around)
        if style.relief and opacity > 0.7 and style.mode != "paper" and layer in _CARVED[style.relief]:
            handwork.relieve(self, path, mapped[-1], 130 if layer == "sky" else 92)

    def _sheets(self, path: Path, colours: list[str]) -> None:
        """A sky of paper: sheets with waved edges, each lying on the one above."""
        box, count = geometry.bounds(path), 5
        self.document.path(path, fill=colours[0])
        for i in range(1, count):
            share = i / (count - 1)
            position = share * (len(colours) - 1)
            k = min(int(position), len(colours) - 2)
            tone = mix(colours[k], colours[k + 1], position - k)
            y = box.top + box.height * (0.12 + 0.72 * share)
            swing = box.height * 0.035
            points = [(box.left + box.width * (j - 1) / 5, y + (swing if (i + j) % 2 else -swing)) for j in range(8)]
            line = geometry.curve(points, closed=False)
            sheet: Path = (*line, ("L", points[-1][0], box.bottom), ("L", points[0][0], box.bottom), ("Z",))
            self._shadow(sheet, -9)
            self.document.path(sheet, fill=tone)

    def _wash(self, path: Path, fill: str, colour: str, layer: Layer, opacity: float) -> None:
        """Thin paint: a pale first layer that runs out, a second one, and pigment that gathers at the edge."""
        document = self.document
        if layer == "sky":
            document.path(path, fill=self.style.ground)
            document.path(path, fill=fill, opacity=0.72)
            handwork.wet(self, geometry.bounds(path), "#ffffff", darker(colour, 0.05), "#ffffff")
            return
        if layer == "texture":
            document.path(path, fill=fill, opacity=0.8 * opacity)
            return
        if sum(1 for segment in path if segment[0] == "M") > 1:  # a cloud or a wood: one wash of several pieces
            document.path(path, fill=fill, opacity=0.76 * opacity)
            return
        ahead = Affine.move(7 * self.unit, -6 * self.unit).path(path)
        document.path(ahead, fill=fill, opacity=0.28 * opacity)
        document.path(
            path,
            fill=fill,
            stroke=darker(colour, 0.1),
            width=5 * self.unit,
            opacity=0.78 * opacity,
            extra=' stroke-opacity=".3"',
        )

    def _shadow(self, path: Path, offset: float) -> None:
        moved = Affine.move(offset * 0.7 * self.unit, offset * self.unit).path(path)
        self.document.path(moved, fill="#1a1430", opacity=0.26)

    def _drawn(
        self, path: Path, colour: str, layer: Layer, opacity: float, around: tuple[float, float, float, float] | None
    ) -> None:
        style, document = self.style, self.document
        if layer == "sky":
            return
        if layer == "light" or opacity < 0.5:
            return
        weight = style.weight * self.unit * (0.7 if layer != "thing" else 1)
        if style.mode == "neon":
            if layer == "texture":
                document.path(path, fill=colour, opacity=0.75, around=around)
                return
            dim = mix(style.ground, colour, 0.6)
            if sum(1 for segment in path if segment[0] == "M") > 1:
                document.path(path, fill=style.ground, stroke=dim, width=weight * 2)
                document.path(path, fill=style.ground)
                return
            document.path(
                path, fill=style.ground, stroke=mix(style.ground, colour, 0.22), width=weight * 3.2, around=around
            )
            document.path(path, stroke=dim, width=weight, around=around)
            return
        if sum(1 for segment in path if segment[0] == "M") > 1 and layer != "texture":
            # Several outlines in one path, as in a cloud: only the rim of their union is drawn.
            document.path(path, fill=style.ground, stroke=mix(style.ground, style.ink, 0.7), width=weight * 2)
            document.path(path, fill=style.ground)
            return
        fill = "none" if layer == "texture" else style.ground
        ink = handwork.chalk(colour) if style.tinted else style.ink
        faint = mix(style.ground, ink, 0.55 if layer == "texture" else 0.7)
        document.path(path, fill=fill, stroke=faint, width=weight * (0.7 if layer == "texture" else 1), around=around)

    def stroke(self, path: Path, colour: str, width: float, *, layer: Layer = "texture", opacity: float = 1) -> None:
        """Draw a line."""
        style = self.style
        if style.mode in {"line", "neon"}:
            if layer == "light":
                return
            ink = (
                style.colour(colour) if style.mode == "neon" else handwork.chalk(colour) if style.tinted else style.ink
            )
            faint = mix(style.ground, ink, 0.6 if layer != "thing" else 1)
            self.document.path(path, stroke=faint, width=min(width, style.weight * self.unit))
            return
        self.document.path(path, stroke=style.colour(colour), width=width, opacity=opacity)

    def disc(self, x: float, y: float, r: float, *colours: str, layer: Layer = "scenery", opacity: float = 1) -> None:
        """Fill a circle."""
        self.area(geometry.ellipse(x, y, r, r), *colours, layer=layer, opacity=opacity, around=(x, y, r, r))

    def oval(
        self, x: float, y: float, rx: float, ry: float, colour: str, *, layer: Layer = "texture", opacity: float = 1
    ) -> None:
        """Fill an ellipse."""
        self.area(geometry.ellipse(x, y, rx, ry), colour, layer=layer, opacity=opacity, around=(x, y, rx, ry))

    def glow(self, x: float, y: float, r: float, colour: str, strength: float = 0.6, *, rim: str | None = None) -> None:
        """Let light spread from a point, in another colour at its rim if one is given; styles without gradients get two pale discs."""
        style = self.style
        if style.mode in {"line", "neon"}:
            return
        colour = style.colour(colour)
        if not style.gradients:
            for share in (0.62, 0.42):
                self.document.path(
                    geometry.ellipse(x, y, r * share, r * share),
                    fill=colour,
                    opacity=strength * 0.28,
                    around=(x, y, r * share, r * share),
                )
            return
        edge = style.colour(rim) if rim else colour
        near = mix(colour, edge) if rim else colour
        paint = self.document.radial([(0, colour, strength), (0.45, near, strength * 0.32), (1, edge, 0)])
        self.document.path(geometry.ellipse(x, y, r, r), fill=paint, around=(x, y, r, r))

    def pool(self, x: float, y: float, r: float, colour: str, strength: float = 0.5) -> None:
        """Let light lie on the ground; styles without gradients get one pale oval."""
        style = self.style
        if style.mode in {"line", "neon"}:
            return
        colour = style.colour(colour)
        fill, opacity = colour, 0.3 * strength
        if style.gradients:
            fill = self.document.radial([(0, colour, strength), (0.5, colour, strength * 0.4), (1, colour, 0)])
            opacity = 1.0
        self.document.path(geometry.ellipse(x, y, r, 0.24 * r), fill=fill, opacity=opacity, around=(x, y, r, 0.24 * r))

    def veil(self, path: Path, stops: list[tuple[float, str, float]]) -> None:
        """Lay a see-through gradient over an outline: fog, shade, a bright floor of light."""
        if self.style.mode in {"line", "neon"}:
            return
        self.document.path(path, fill=self.document.gradient([(o, self.style.colour(c), a) for o, c, a in stops]))

    # -- figures -------------------------------------------------------------------------------------------------------

    def figure(self, placed: Placed, *, part: Literal["all", "back", "front"] = "all") -> None:
        """Paint a figure; ``back`` and ``front`` paint what lies behind and before what is in it."""
        if placed.solid and self.style.stage == "tile":
            placed = handwork.extruded(self, placed, self._shapes(placed, part))
        shapes = self._shapes(placed, part)
        if not shapes:
            return
        digits, self.document.digits = self.document.digits, 0 if placed.by.factor * 200 > 170 * self.unit else 1
        mode = self.style.mode
        if mode == "line":
            (handwork.draw_by_hand if self.style.rough else Painter._lines)(self, shapes, placed)
        elif mode == "neon":
            self._neon(shapes, placed)
        elif mode == "silhouette":
            self._silhouette(shapes, placed)
        else:
            self._filled(shapes, placed)
        self.document.close_clip()
        self.document.digits = digits

    def _filled(self, shapes: list[Shape], placed: Placed) -> None:
        style, unit, document = self.style, self.unit, self.document
        if style.outline and placed.figure.noun != "face":  # which lies within a rim
            self._rim(shapes)
        carved: tuple[Shape, str] | None = None  # with all that is upon it, before the next part
        for shape in shapes:
            colour = style.colour(placed.colours[shape.role])
            part = shape.outline and not shape.width
            if carved and shape.outline and shape.clip is None:
                handwork.carve(self, *carved)
                carved = None
            if style.mode == "paper" and part and shape.clip is None and shape.opacity == 1:
                self._shadow(shape.path, 6)
            if style.mode == "wash" and part:
                handwork.wash(self, shape, colour)
            elif style.lead and part:
                document.shape(shape, colour, stroke=style.lead, width=style.lead_weight * unit)
            else:
                if style.lead and shape.outline and shape.clip is None and shape.opacity == 1:
                    document.shape(evolve(shape, width=shape.width + 1.6 * style.lead_weight * unit), style.lead)
                document.shape(shape, colour)
            if style.relief and part and shape.clip is None:
                carved = shape, colour
        if carved:
            handwork.carve(self, *carved)

    def _shapes(self, placed: Placed, part: str) -> list[Shape]:
        fine = self.unit * (_COARSE if self.coarse else 2.4 if self.style.plain else 1)
        tiny = placed.by.factor * 200 < 74 * fine
        small = placed.by.factor * 200 < 44 * fine
        shapes: list[Shape] = []
        for shape in placed.figure.parts:
            if (part == "front" and not shape.front) or (part == "back" and shape.front):
                continue
            if (tiny and shape.detail) or (
                small and not shape.outline and shape.clip is not None and shape.role == "main"
            ):
                continue
            if not self.style.shading and not shape.outline and shape.clip == shape.path:
                continue
            shapes.append(shape)
        return moved_all(shapes, placed.by)

    def _lines(self, shapes: list[Shape], placed: Placed) -> None:
        style = self.style
        weight = style.weight * self.unit
        under = ""  # what a mark lies on
        for shape in shapes:
            mark = not shape.outline and handwork.tells(shape, under, placed.colours)
            if shape.outline and not shape.width:
                under = shape.role.removesuffix("_dark")  # its lit side comes next
            if shape.cover:
                self.document.shape(evolve(shape, opacity=1), style.ground)
            elif shape.role == "shine" and under == "eye":
                self.document.shape(shape, style.ground)
            elif mark:
                self._mark(shape, weight * 0.6)
            elif not shape.outline or shape.opacity < 0.4:
                continue
            elif shape.width:
                if shape.width > weight * 2.4:
                    self.document.shape(evolve(shape, opacity=1), style.ink)
                    self.document.shape(evolve(shape, width=shape.width - 2 * weight, opacity=1), style.ground)
                else:
                    self.document.shape(evolve(shape, width=min(shape.width, weight), opacity=1), style.ink)
            elif shape.role in _SOLID:
                self.document.shape(shape, style.ink)
            else:
                self.document.shape(evolve(shape, opacity=1), style.ground, stroke=style.ink, width=weight)

    def _mark(self, shape: Shape, weight: float) -> None:
        """Draw a stripe, a spot or a patch thinner than what it is on."""
        style = self.style
        if shape.width:
            self.document.shape(evolve(shape, width=min(shape.width, weight * 2)), style.ink)
            return
        box = geometry.bounds(shape.path)
        small = min(box.width, box.height) < 8 * weight
        self.document.shape(shape, style.ink if small else style.ground, stroke=style.ink, width=weight)

    def _neon(self, shapes: list[Shape], placed: Placed) -> None:
        style = self.style
        weight = style.weight * self.unit
        for shape in shapes:
            if shape.cover:
                self.document.shape(evolve(shape, opacity=1), style.ground)
                continue
            if not shape.outline or shape.opacity < 0.4:
                continue
            colour = style.colour(placed.colours[shape.role])
            if shape.role in _SOLID or shape.role == "mouth":
                colour = "#eafcff"
            halo = mix(style.ground, colour, 0.3)
            if shape.width:
                thin = min(shape.width, weight)
                self.document.shape(evolve(shape, width=thin * 3, opacity=1), halo)
                self.document.shape(evolve(shape, width=thin, opacity=1), colour)
            elif shape.role in _SOLID:
                self.document.shape(shape, colour)
            else:
                self.document.shape(shape, style.ground, stroke=halo, width=weight * 3)
                self.document.path(shape.path, stroke=colour, width=weight, clip=shape.clip, around=shape.round)

    def _silhouette(self, shapes: list[Shape], placed: Placed) -> None:
        for shape in shapes:
            if shape.outline and shape.opacity > 0.4 and (shape.clip is None or shape.role not in placed.colours):
                self.document.shape(evolve(shape, opacity=1), placed.dark)

    def _rim(self, shapes: list[Shape]) -> None:
        """The white rim of a sticker: the silhouette drawn fat, with a soft shadow below."""
        rim = 15 * self.unit
        outlines = [s for s in shapes if s.outline and s.clip is None and s.opacity > 0.4]
        down = Affine.move(3 * self.unit, 6 * self.unit)
        for grow, colour, by in ((3, "#c9c6d6", down), (0, "#ffffff", geometry.IDENTITY)):
            for shape in outlines:
                size = shape.width + 2 * rim + grow
                self.document.path(
                    by.path(shape.path), fill="none" if shape.width else colour, stroke=colour, width=size
                )


def contrast_fixed(
    colours: dict[str, str], ground: str, named: tuple[str, ...], *, least: float = 0.1
) -> dict[str, str]:
    """Move the main colours of a figure away from the ground behind it when the two are too alike.

    Args:
        colours: The figure's colours by role.
        ground: What lies behind.
        named: The role families to move.
        least: The least distance in lightness, 0..1.

    Returns:
        The colours, the given ones if they stand out enough.
    """
    base = colours.get(named[0])
    if base is None:
        return colours
    here, there = to_oklch(base), to_oklch(ground)
    gap = here.lightness - there.lightness
    tint = math.dist(
        to_oklab(base)[1:], to_oklab(ground)[1:]
    )  # a golden lion is seen before a blue sky as light as it is
    if abs(gap) >= least or tint > _TOLD_APART:
        return colours
    step = least - gap if gap >= 0 else -least - gap
    moved = dict(colours)
    for role, colour in colours.items():
        if role.removesuffix("_light").removesuffix("_dark") in named:
            lightness, chroma, hue = to_oklch(colour)
            if step < 0 and _GOLDEN[0] < hue < _GOLDEN[1]:  # a darker yellow is khaki, a darker orange still is warm
                hue = max(_GOLDEN[0], hue + step * _WARMED)
                chroma = chroma * 1.04 + 0.05 * max(0.0, 1 - chroma / 0.14)  # pale ones need more of it
            moved[role] = from_oklch(lightness + step, chroma, hue)
    return moved
