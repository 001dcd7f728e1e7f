"""Things before they have a place: figures with a size, and clusters of things that touch."""

from __future__ import annotations

from random import Random

from attrs import define, evolve, field, frozen

from limner_sketch._canvas import Action, Figure, Mood, Pose, Reach
from limner_sketch._geometry import Affine, Box, Point, around
from limner_sketch._guises import guised, is_guise
from limner_sketch._parse._looks import traits_of
from limner_sketch.figures import Entry
from limner_sketch.figures._wind import bent
from limner_sketch.plan import Subject

# Heights are shown as metres to this power: an elephant is 25 times as high as a mouse, and drawn five times as high.
COMPRESSION = 0.45
_WATERS = frozenset({"river", "lake", "sea", "beach", "underwater"})
_SIZES: dict[str, float] = {"tiny": 0.45, "small": 0.72, "normal": 1.0, "large": 1.34, "huge": 1.8}


@frozen
class Wanted:
    """A subject of the plan that can be drawn.

    Attributes:
        index: Its index in the plan.
        subject: What the plan says of it.
        entry: The figure.
        garment: What it wears over the body, and the colour, if one is named.
        bent: Whether the wind bends it.
    """

    index: int
    subject: Subject
    entry: Entry
    garment: tuple[str, str] = ("", "")
    bent: bool = False

    @property
    def weight(self) -> float:
        """How high it is shown, before the picture as a whole is scaled."""
        size = _SIZES[self.subject.size]
        if self.subject.pose == "sleep":
            size *= 1.35  # lying down it is low, and would be lost
        return float((self.entry.height * size) ** COMPRESSION) * float(size**0.45)

    @property
    def usual_weight(self) -> float:
        """How high it would be shown in its usual size: a tiny fox alone is still a tiny fox."""
        return float(self.entry.height**COMPRESSION)

    @property
    def place(self) -> str:
        """Where it is: the figure's usual place, or the water when it swims."""
        floats = self.subject.pose == "recline" and self.entry.home in _WATERS
        swims = (self.subject.pose == "swim" or floats) and self.entry.place in {"ground", "air"}
        return "water" if swims else self.entry.place

    def posed(self, pose: Action) -> Wanted:
        """Return it in a pose."""
        return evolve(self, subject=self.subject.model_copy(update={"pose": pose}))

    @property
    def flies(self) -> bool:
        """Whether it is in the air."""
        pose = self.subject.pose
        return (self.entry.place == "air" and pose not in {"sit", "stand", "sleep", "walk", "swim"}) or pose == "fly"


@define(eq=False)
class Item:
    """One drawn thing with its map into the cluster's coordinates, whose origin is where the root stands.

    Attributes:
        wanted: Which subject it is.
        figure: The drawing.
        by: From the figure's units to the cluster.
        behind: Whether it is drawn behind its host.
        inside: Whether it is drawn between its host's back and front.
    """

    wanted: Wanted
    figure: Figure
    by: Affine
    behind: bool = False
    inside: bool = False

    @property
    def box(self) -> Box:
        """Bounds in the cluster."""
        return mapped(self.figure.box, self.by)

    def point(self, *names: str) -> Point:
        """Return an anchor in the cluster."""
        return self.by.point(*self.figure.anchor(*names))


def mapped(box: Box, by: Affine) -> Box:
    """Return the bounds of a mapped rectangle."""
    corners = [by.point(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    return Box(
        min(x for x, _ in corners), min(y for _, y in corners), max(x for x, _ in corners), max(y for _, y in corners)
    )


@define(eq=False)
class Cluster:
    """A thing that stands or flies by itself, with all that it wears, holds and carries.

    Attributes:
        root: The thing itself.
        others: What is attached, in drawing order.
        x: Where it stands in the picture.
        y: Where it stands in the picture.
        flipped: Whether it is mirrored.
        size: A factor on everything.
        row: ``front``, ``back``, ``air`` or ``sky``.
        near: Index of the subject that it belongs next to.
        relation: In which way.
    """

    root: Item
    others: list[Item] = field(factory=list)
    x: float = 0
    y: float = 0
    flipped: bool = False
    size: float = 1
    row: str = "front"
    near: int | None = None
    relation: str | None = None
    lift: float = 0

    @property
    def local(self) -> Box:
        """Bounds around its own origin, mirrored and scaled as it is."""
        box = around([self.root.box, *(item.box for item in self.others)])
        left, right = (-box.right, -box.left) if self.flipped else (box.left, box.right)
        return Box(left * self.size, box.top * self.size, right * self.size, box.bottom * self.size)

    @property
    def box(self) -> Box:
        """Bounds in the picture."""
        box = self.local
        return Box(box.left + self.x, box.top + self.y - self.lift, box.right + self.x, box.bottom + self.y - self.lift)

    @property
    def by(self) -> Affine:
        """From the cluster to the picture."""
        flip = -self.size if self.flipped else self.size
        return Affine.scale(flip, self.size).then(Affine.move(self.x, self.y - self.lift))


def drawn(
    wanted: Wanted,
    rng: Random,
    *,
    pose: Action | None = None,
    holding: bool = False,
    bust: bool = False,
    reach: Reach | None = None,
) -> Figure:
    """Draw a wanted thing in its pose."""
    action: Action = wanted.subject.pose or pose or ("fly" if wanted.entry.place == "air" else "stand")
    mood: Mood = wanted.subject.mood or ("sleepy" if action == "sleep" else "happy")
    free = pose is None and wanted.subject.pose is None and wanted.place != "water"
    if action == "stand" and free and "animal" in wanted.entry.tags and rng.random() < 0.3:
        action = "walk" if wanted.entry.tags & {"bird", "reptile"} else rng.choice(("sit", "walk"))
    if action == "use" and "person" not in wanted.entry.tags:
        action, holding = "hold", True
    garment, colour = wanted.garment
    traits = evolve(
        traits_of(look for look in wanted.subject.look if not is_guise(look)), garment=garment, garment_colour=colour
    )
    how = Pose(action=action, mood=mood, holding=holding, traits=traits, bust=bust, reach=reach)
    figure = wanted.entry.draw(how, rng)
    for look in wanted.subject.look:
        figure = guised(figure, look)
    return bent(figure) if wanted.bent else figure


def towers(wanted: Wanted) -> bool:
    """Whether something is a landmark that is higher than all around it."""
    landmark = "building" in wanted.entry.tags and wanted.entry.height > _LANDMARK
    return landmark and wanted.subject.depth != "far" and wanted.subject.size in {"normal", "large", "huge"}


_LANDMARK = 20  # metres
_FLAT = 1.8
_BROAD = frozenset({"animal", "person", "bird", "creature", "vehicle", "building", "furniture", "scenery", "tree"})


def flatness(wanted: Wanted, figure: Figure) -> float:
    """Return the factor by which a wide, low thing is drawn smaller, as its height alone would make it too long."""
    box = figure.box
    if wanted.entry.tags & _BROAD or box.width <= _FLAT * box.height:
        return 1.0
    return float((_FLAT * box.height / box.width) ** 0.6)


@frozen
class Scale:
    """How high things are shown.

    Attributes:
        unit: The height shown for a thing of one metre, in units of the picture.
        power: Below 1 the small ones gain: a rabbit under an oak must still be seen.
    """

    unit: float
    power: float = 1.0

    def of(self, wanted: Wanted) -> float:
        """Return picture units per unit of the drawing."""
        return float(self.unit * wanted.weight**self.power / wanted.entry.units)
