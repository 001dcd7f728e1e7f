"""Drawing primitives for figures.

A figure is drawn once, in its own units, and used at any size, in any colour and in any style. So a drawing says *what* a
shape is, by a role such as ``main`` or ``wood``, and never which colour it has in the end.

Conventions:
    * x to the right, y **down**; the ground is y = 0, so everything that stands has negative y; x = 0 is the middle.
    * Draw at about 200 units of height in the default pose; the registry is told how many metres these units are.
    * A figure faces **right**; who needs it to the left mirrors it. Light comes from the upper left.
    * Back to front: what is drawn later covers what was drawn earlier.

A complete figure::

    def mug(pose: Pose, rng: Random) -> Canvas:
        c = Canvas()
        c.line([(60, -150), (105, -130), (60, -50)], "main_dark", 22)  # the handle, a stroke with round ends
        c.rect(-70, -190, 140, 190, "main", radius=30, shade=22)  # shade: its lower right side turns darker
        c.ellipse(0, -188, 70, 14, "main_dark")
        c.ellipse(0, -184, 60, 10, "coffee")
        with c.details():  # left out when the figure is very small, or an icon
            c.line([(-45, -150), (-45, -60)], "main_light", 12, opacity=0.6)
        c.anchor("top", 0, -190)
        return c

Roles: ``main`` is the colour that "a blue …" changes, so it must cover most of the figure. Any role may be used with the
suffix ``_light`` or ``_dark``; those shades are derived unless a colour is given. Roles that every figure has are in
`COLOURS`; a figure adds its own (``coffee`` above) in the registry.

Anchors, where they make sense: ``head`` (where a hat sits, the top of the skull), ``face`` (middle of the face), ``neck``,
``mouth`` (where it holds things), ``hand_l`` and ``hand_r``, ``grip`` (where a hand holds *this* thing: the end of a string,
a handle; its middle when it has none), ``seat`` (where a rider sits), ``back``, ``top`` (the middle of
a surface things can stand on), ``inside`` (where something in it stands). Shapes drawn within ``c.front()`` stay before
whatever is put *in* the figure: the front wall of a box, the gunwale of a boat.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._figure import COLOURS, Action, Figure, Mood, Pose, Reach, Shape, Traits, moved_all, shade_of, spans
from limner_sketch._geometry import IDENTITY, Affine, Box, Path, Point


class Canvas:
    """Collects the shapes of one figure; see the module for the conventions."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = []
        self.anchors: dict[str, Point] = {}
        self.feet: tuple[float, float] | None = None
        self.posed = False  # whether the drawing takes every attitude itself
        self._map = IDENTITY
        self._clip: Path | None = None
        self._flags: dict[str, bool] = {}
        self._eye_at: Point | None = None
        self._settled: tuple[list[Shape], int, list[Box]] | None = None  # shapes, how many, and their bounds

    # -- where and how -------------------------------------------------------------------------------------------------

    @contextmanager
    def at(
        self, x: float = 0, y: float = 0, *, turn: float = 0, scale: float = 1, flip: bool = False
    ) -> Iterator[None]:
        """Draw in moved coordinates: scaled (and mirrored), turned clockwise by degrees, then moved to (x, y)."""
        before = self._map
        local = Affine.scale(-scale if flip else scale, scale).then(Affine.turn(turn)).then(Affine.move(x, y))
        self._map = local.then(before)
        try:
            yield
        finally:
            self._map = before

    @contextmanager
    def inside(self, path: Path) -> Iterator[None]:
        """Show of what follows only the part within an outline (of `limner_sketch._geometry`); for stripes, spots, shade."""
        before, self._clip = self._clip, self._map.path(path)
        try:
            yield
        finally:
            self._clip = before

    @contextmanager
    def details(self) -> Iterator[None]:
        """Mark what follows as details, left out when the figure is tiny."""
        with self._flag("detail"):
            yield

    @contextmanager
    def front(self) -> Iterator[None]:
        """Draw what follows before whatever is put into the figure."""
        with self._flag("front"):
            yield

    @contextmanager
    def _flag(self, name: str) -> Iterator[None]:
        before, self._flags = self._flags, {**self._flags, name: True}
        try:
            yield
        finally:
            self._flags = before

    def anchor(self, name: str, x: float, y: float) -> None:
        """Name a point, in the coordinates in force."""
        self.anchors[name] = self._map.point(x, y)

    def stands(self, left: float, right: float) -> None:
        """Say from where to where it touches the ground; otherwise that is measured."""
        self.feet = (left, right)

    def settle(self, bottom: float = 0) -> None:
        """Move all that was drawn up or down, until its lowest point is at ``bottom``."""
        boxes = list(spans(self.shapes))
        down = bottom - geometry.around(boxes).bottom
        by = Affine.move(0, down)
        self.shapes = moved_all(self.shapes, by)
        self.anchors = {name: by.point(*at) for name, at in self.anchors.items()}
        moved = [Box(box.left, box.top + down, box.right, box.bottom + down) for box in boxes]
        self._settled = (self.shapes, len(self.shapes), moved)

    # -- shapes --------------------------------------------------------------------------------------------------------

    def add(
        self,
        path: Path,
        role: str,
        *,
        width: float = 0,
        shade: float = 0,
        opacity: float = 1,
        outline: bool = True,
        cover: bool = False,
        around: tuple[float, float, float, float] | None = None,
    ) -> Path:
        """Add an outline.

        Args:
            path: The outline.
            role: What it is.
            width: Stroke width; 0 fills it.
            shade: How far, in units, its lower right side lies in shade: the shape gets a second, darker tone there.
            opacity: 0..1.
            outline: Whether line drawings show it.
            cover: Whether line drawings let it hide the lines below.
            around: Centre and radii when the path is an upright ellipse.

        Returns:
            The outline, for use with `inside`.
        """
        flags = self._flags
        shape = Shape(
            path=path,
            role=f"{role}_dark" if shade else role,
            width=width,
            opacity=opacity,
            detail=flags.get("detail", False),
            front=flags.get("front", False),
            outline=outline and not cover,
            cover=cover,
            round=around,
        ).moved(self._map)
        self.shapes.append(shape if self._clip is None else evolve(shape, clip=self._clip))
        if shade:
            # The lit side is the same outline moved towards the light and cut to itself.
            lit = evolve(shape, role=role, outline=False, clip=self._clip or shape.path, round=None)
            offset = Affine.move(-shade * 0.62, -shade * 0.78)
            moved = offset.path(shape.path)
            oval = (
                None
                if shape.round is None
                else (shape.round[0] + offset.e, shape.round[1] + offset.f, *shape.round[2:])
            )
            self.shapes.append(evolve(lit, path=moved, round=oval))
        return path

    def ellipse(self, x: float, y: float, rx: float, ry: float, role: str, *, turn: float = 0, **how: float) -> Path:
        """Add an ellipse around (x, y), turned clockwise by degrees; ``how`` is what `add` takes."""
        path = geometry.ellipse(x, y, rx, ry)
        if turn:
            return self.add(Affine.turn(turn, about=(x, y)).path(path), role, **how)  # type: ignore[arg-type]
        return self.add(path, role, around=(x, y, rx, ry), **how)  # type: ignore[arg-type]

    def circle(self, x: float, y: float, r: float, role: str, **how: float) -> Path:
        """Add a circle around (x, y)."""
        return self.ellipse(x, y, r, r, role, **how)

    def rect(
        self, x: float, y: float, width: float, height: float, role: str, *, radius: float = 0, **how: float
    ) -> Path:
        """Add a rectangle by its upper left corner, with rounded corners."""
        return self.add(geometry.rectangle(x, y, width, height, radius), role, **how)  # type: ignore[arg-type]

    def polygon(self, points: Sequence[Point], role: str, **how: float) -> Path:
        """Add a polygon with sharp corners."""
        return self.add(geometry.polygon(points), role, **how)  # type: ignore[arg-type]

    def curve(self, points: Sequence[Point], role: str, *, tension: float = 1, **how: float) -> Path:
        """Add a smooth closed outline through points."""
        return self.add(geometry.curve(points, tension=tension), role, **how)  # type: ignore[arg-type]

    def path(self, data: str, role: str, **how: float) -> Path:
        """Add an outline given as SVG path data (M L H V C S Q Z)."""
        return self.add(geometry.read_path(data), role, **how)  # type: ignore[arg-type]

    def limb(self, joints: Sequence[tuple[float, float, float]], role: str, **how: float) -> Path:
        """Add a bent, tapered limb through joints ``(x, y, radius)``."""
        return self.add(geometry.limb(joints), role, **how)  # type: ignore[arg-type]

    def line(
        self,
        points: Sequence[Point],
        role: str,
        width: float,
        *,
        smooth: bool = True,
        opacity: float = 1,
        outline: bool = True,
    ) -> Path:
        """Add a stroke with round ends through points."""
        path = geometry.curve(points, closed=False) if smooth else geometry.polygon(points, closed=False)
        return self.add(path, role, width=width, opacity=opacity, outline=outline)

    # -- faces ---------------------------------------------------------------------------------------------------------

    def eye(self, x: float, y: float, r: float, mood: Mood = "happy") -> None:
        """Draw a friendly eye: a dark oval with two highlights, a lid when sleepy or laughing, under a brow when angry, a heart in love."""
        if mood == "sleepy":
            self.line([(x - r * 1.1, y), (x, y + r * 0.75), (x + r * 1.1, y)], "eye", r * 0.55)
            return
        if mood == "laughing":
            self.line([(x - r * 1.15, y + r * 0.5), (x, y - r * 0.6), (x + r * 1.15, y + r * 0.5)], "eye", r * 0.55)
            return
        if mood == "loving":
            with self.at(x, y, scale=r / 10):
                self.path("M0 14C-22-1-16-15-7-14C-3-14-1-11 0-8C1-11 3-14 7-14C16-15 22-1 0 14Z", "love")
            return
        if mood == "angry":
            self._glare(x, y, r)
            return
        grown = 1.15 if mood == "surprised" else 1.0
        self.ellipse(x, y, r * 0.92 * grown, r * 1.12 * grown, "eye")
        self.circle(x - r * 0.28, y - r * 0.38, r * 0.36, "shine", outline=False)
        with self.details():
            self.circle(x + r * 0.3, y + r * 0.42, r * 0.17, "shine", opacity=0.8, outline=False)
        if mood == "sad" and self._eye_at is None:  # one tear is enough
            self._eye_at = (x, y)
            self.path(
                f"M{x - r * 0.5} {y + r * 1.5}C{x - r * 1.3} {y + r * 2.6} {x - r * 1.2} {y + r * 3.4} {x - r * 0.5} {y + r * 3.4}"
                f"C{x + r * 0.2} {y + r * 3.4} {x + r * 0.3} {y + r * 2.6} {x - r * 0.5} {y + r * 1.5}Z",
                "tear",
            )

    def _glare(self, x: float, y: float, r: float) -> None:
        """Draw an eye whose upper part a slanted brow cuts off: it falls towards the other eye, or ahead where one is seen."""
        second = self._eye_at is not None and self._eye_at[0] < x and abs(self._eye_at[1] - y) < r
        self._eye_at = (x, y)
        inner = -1 if second else 1
        high, low = y - r * 0.95, y - r * 0.1
        brow = [(x - inner * r * 1.35, high), (x + inner * r * 1.2, low)]
        with self.inside(geometry.polygon([*brow, (x + inner * r * 2, y + r * 2), (x - inner * r * 2, y + r * 2)])):
            self.ellipse(x, y, r * 0.92, r * 1.12, "eye")
            self.circle(x - r * 0.2, y + r * 0.22, r * 0.3, "shine", outline=False)
        self.line(brow, "eye", r * 0.5, smooth=False)

    def smile(
        self, x: float, y: float, width: float, mood: Mood = "happy", *, role: str = "mouth", weight: float = 0
    ) -> None:
        """Draw a mouth around (x, y): a smile, an o when surprised, turned down when sad or angry."""
        if mood == "surprised":
            self.ellipse(x, y + width * 0.12, width * 0.2, width * 0.27, role)
            return
        if mood == "laughing":
            self._laugh(x, y, width)
            return
        bend = {"happy": 0.36, "calm": 0.2, "sleepy": 0.16, "sad": -0.3, "angry": -0.3, "loving": 0.36}[mood] * width
        points = [(x - width / 2, y - bend / 3), (x, y + bend * 2 / 3), (x + width / 2, y - bend / 3)]
        self.line(points, role, weight or width * 0.16)

    def _laugh(self, x: float, y: float, width: float) -> None:
        """Draw an open mouth with its tongue."""
        half, top = width * 0.52, y - width * 0.16
        mouth = self.path(
            f"M{x - half} {top}C{x - half * 0.4} {top + width * 0.08} {x + half * 0.4} {top + width * 0.08} {x + half} {top}"
            f"C{x + half} {y + width * 0.6} {x - half} {y + width * 0.6} {x - half} {top}Z",
            "mouth",
        )
        with self.inside(mouth):
            self.ellipse(x, y + width * 0.34, width * 0.3, width * 0.18, "tongue", outline=False)

    def blush(self, x: float, y: float, r: float) -> None:
        """Draw a soft cheek."""
        with self.details():
            self.ellipse(x, y, r, r * 0.66, "blush", opacity=0.5, outline=False)

    # -- the result ----------------------------------------------------------------------------------------------------

    def figure(
        self,
        noun: str,
        *,
        unit: float = 0.005,
        colours: dict[str, str] | None = None,
        named: tuple[str, ...] = ("main",),
        facing: str = "right",
        place: str = "ground",
        tags: frozenset[str] = frozenset(),
    ) -> Figure:
        """Finish the drawing; the registry calls this.

        Raises:
            KeyError: A shape has a role that no colour is known for.
            ValueError: Nothing was drawn.
        """
        if not self.shapes:
            message = f"The figure {noun!r} has no shapes."
            raise ValueError(message)
        given = colours or {}
        known = self._settled
        # What was measured last and has not changed since is not measured again.
        fresh = known is not None and known[0] is self.shapes and known[1] == len(self.shapes)
        boxes = known[2] if known is not None and fresh else list(spans(self.shapes))
        box = geometry.around(boxes)
        touching = [b for b in boxes if b.bottom >= box.bottom - 0.04 * box.height and b.width > 0]
        feet = self.feet or (min(b.left for b in touching), max(b.right for b in touching))
        roles = {role: shade_of(role, given) for role in sorted({shape.role for shape in self.shapes})}
        return Figure(
            noun=noun,
            parts=tuple(self.shapes),
            box=box,
            anchors=dict(self.anchors),
            feet=feet,
            unit=unit,
            colours=roles,
            named=named,
            facing=facing,
            place=place,
            tags=tags,
        )


__all__ = ["COLOURS", "Action", "Canvas", "Figure", "Mood", "Pose", "Reach", "Shape", "Traits", "shade_of", "spans"]
