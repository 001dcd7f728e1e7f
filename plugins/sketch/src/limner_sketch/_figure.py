"""Drawn things: shapes with roles, poses, and figures with all that the composer must know of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias

from attrs import field, frozen

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter
from limner_sketch._geometry import IDENTITY, Affine, Box, Path, Point

Action: TypeAlias = Literal[
    "stand",
    "sit",
    "sleep",
    "walk",
    "run",
    "jump",
    "swim",
    "fly",
    "hold",
    "ride",
    "read",
    "play",
    "dance",
    "eat",
    "wave",
    "kick",
    "throw",
    "point",
    "climb",
    "hang",
    "meditate",
    "juggle",
    "cheer",
    "skate",
    "push",
    "kneel",
    "crawl",
    "slide",
    "dive",
    "fall",
    "lie",
    "bow",
    "catch",
    "lift",
    "swing",
    "handstand",
    "cartwheel",
    "plank",
    "ski",
    "surf",
    "drink",
    "howl",
    "greet",
    "hand_in_hand",
    "hug",
    "kiss",
    "pull",
    "recline",
    "balance",
    "pet",
    "clap",
    "think",
    "salute",
    "shrug",
    "cover",
    "raise",
    "use",
    "punch",
]
Mood: TypeAlias = Literal["happy", "calm", "sleepy", "surprised", "sad", "angry", "laughing", "loving"]

# The colours of roles that mean the same on every figure.
COLOURS: dict[str, str] = {
    "main": "#e2703a",
    "accent": "#f2b134",
    "belly": "#fff3e4",
    "skin": "#f1c3a0",
    "hair": "#4a3328",
    "eye": "#2a2438",
    "shine": "#ffffff",
    "tear": "#6cc3f0",
    "love": "#e8385c",
    "red": "#e2493f",
    "white": "#fffaf2",
    "nose": "#33283a",
    "mouth": "#6b3340",
    "tongue": "#f28a94",
    "blush": "#f59a9a",
    "wood": "#9a6a45",
    "leaf": "#5a9e57",
    "grass": "#7cb45c",
    "metal": "#9aa7b8",
    "glass": "#bfe3f2",
    "water": "#5fb0d8",
    "stone": "#a5a3ab",
    "paper": "#fdf6e6",
    "gold": "#f0b93a",
    "fire": "#f58a2e",
    "light": "#ffe9a3",
    "dark": "#3a3550",
    "shadow": "#2a2450",
}


@frozen
class Traits:
    """How a person looks, where the plan says so; what is empty is left to chance.

    Attributes:
        hair: Kind of hair, as in `limner_sketch.figures._person.Look`.
        hair_colour: ``#rrggbb``.
        beard: ``full``, ``long``, ``goatee``, ``stubble`` or ``moustache``.
        skin: Role of the skin.
        eyes: ``#rrggbb``.
        glasses: ``clear`` or ``dark``.
        frames: ``#rrggbb`` of the glasses; dark when it is empty.
        freckles: Whether there are any.
        earrings: ``#rrggbb``; none are worn when it is empty.
        expecting: Whether she is with child.
        garment: What is worn over the body, a key of `limner_sketch.figures._garments.GARMENTS`; animals wear it, too.
        garment_colour: ``#rrggbb``; none is the garment's own.
    """

    hair: str = ""
    hair_colour: str = ""
    beard: str = ""
    skin: str = ""
    eyes: str = ""
    glasses: str = ""
    frames: str = ""
    freckles: bool = False
    earrings: str = ""
    expecting: bool = False
    garment: str = ""
    garment_colour: str = ""


@frozen
class Reach:
    """Where hands and feet of a person are, in units of the figure from where it sits, y down.

    Attributes:
        left: The near hand.
        right: The far hand.
        feet: Both feet.
        over: Whether the near arm lies over what is held.
        around: Whether both do.
        apart: Whether the elbows point away from each other, as of somebody who carries a box.
    """

    left: Point | None = None
    right: Point | None = None
    feet: Point | None = None
    over: bool = False
    around: bool = False
    apart: bool = False


@frozen
class Pose:
    """What a figure does while it is drawn.

    Attributes:
        action: What the body does; a figure that cannot do it draws its nearest pose.
        mood: The expression of the face.
        holding: Whether a hand is to be held out for something.
        traits: How a person looks.
        bust: Whether only head and shoulders are drawn, with a face that bears being looked at closely; people can.
        reach: What hands and feet are on, such as handlebars and pedals.
    """

    action: Action = "stand"
    mood: Mood = "happy"
    holding: bool = False
    traits: Traits = Traits()
    bust: bool = False
    reach: Reach | None = None


@frozen
class Shape:
    """One outline with what it stands for.

    Attributes:
        path: The outline in the figure's units.
        role: What it is; colours and styles go by this.
        width: Stroke width in units; 0 means the outline is filled.
        opacity: 0..1.
        detail: Left out when the figure is shown very small.
        outline: Whether drawings made of lines show it; shading and highlights are not.
        cover: In drawings made of lines it hides the lines below it, and has none itself.
        front: Drawn before what is put into the figure.
        clip: Only the part within this outline is seen.
        round: Centre and radii when the path is an upright ellipse, which is shorter to write.
    """

    path: Path
    role: str
    width: float = 0
    opacity: float = 1
    detail: bool = False
    outline: bool = True
    cover: bool = False
    front: bool = False
    clip: Path | None = None
    round: tuple[float, float, float, float] | None = None

    @property
    def box(self) -> Box:
        """Exact bounds, the stroke included, cut to the clip's."""
        if self.round is not None:  # an ellipse says where it ends
            x, y, rx, ry = self.round
            box = Box(x - rx, y - ry, x + rx, y + ry).grown(self.width / 2)
        else:
            box = geometry.bounds(self.path).grown(self.width / 2)
        return box if self.clip is None else box.common(geometry.bounds(self.clip))

    def moved(self, by: Affine, mapped: Callable[[Path], Path] | None = None) -> Shape:
        """Return the shape under an affine map, whose way with outlines is ``mapped`` if that is given."""
        if by == IDENTITY:
            return self
        mapped = mapped or by.path
        path = mapped(self.path)
        upright = self.round is not None and abs(by.b) < 1e-9 and abs(by.c) < 1e-9  # rounding only
        around: tuple[float, float, float, float] | None = None
        if self.round and upright:
            x, y, rx, ry = self.round
            around = (*by.point(x, y), abs(by.a) * rx, abs(by.d) * ry)
        clip = None if self.clip is None else mapped(self.clip)
        return Shape(
            path,
            self.role,
            self.width * by.factor,
            self.opacity,
            self.detail,
            self.outline,
            self.cover,
            self.front,
            clip,
            around,
        )


@frozen
class Figure:
    """A drawn thing with what the composer must know to place it.

    Attributes:
        noun: Its registered name.
        parts: Shapes from back to front.
        box: Exact bounds in units.
        anchors: Named points in units.
        feet: Left and right x of what touches the ground.
        unit: Metres per unit.
        colours: A colour for each role in use, ``#rrggbb``.
        named: Role families that a colour in the prompt goes to.
        facing: Which way it looks.
        place: ``ground`` things stand, ``air`` things fly or float, ``water`` things swim or sail, ``sky`` things are far up.
        tags: What it is, for choosing settings.
    """

    noun: str
    parts: tuple[Shape, ...]
    box: Box
    anchors: dict[str, Point]
    feet: tuple[float, float]
    unit: float
    colours: dict[str, str]
    named: tuple[str, ...] = ("main",)
    facing: str = "right"
    place: str = "ground"
    tags: frozenset[str] = field(default=frozenset())

    @property
    def height(self) -> float:
        """Height as drawn, in metres."""
        return self.box.height * self.unit

    def anchor(self, *names: str) -> Point:
        """Return the first of these anchors that the figure has, else the middle of its upper edge."""
        for name in names:
            if name in self.anchors:
                return self.anchors[name]
        return (self.box.left + self.box.right) / 2, self.box.top


def moved_all(shapes: Iterable[Shape], by: Affine) -> list[Shape]:
    """Return shapes under an affine map; an outline that several have, as a shape and its shade do, stays one."""
    if by == IDENTITY:
        return list(shapes)
    known: dict[int, Path] = {}

    def mapped(path: Path) -> Path:
        found = known.get(id(path))
        if found is None:
            found = known[id(path)] = by.path(path)
        return found

    return [shape.moved(by, mapped) for shape in shapes]


def spans(shapes: Iterable[Shape]) -> Iterator[Box]:
    """Yield the bounds of shapes, without those of what is seen only within the one drawn before it: its shade, its spots."""
    last: Path | None = None
    for shape in shapes:
        if shape.clip is None:
            last = shape.path
        elif shape.clip is last or shape.clip == last:
            continue
        yield shape.box


def shade_of(role: str, colours: dict[str, str]) -> str:
    """Return the colour of a role: its own, or one derived from its family.

    Args:
        role: For example ``main`` or ``leaf_dark``.
        colours: The figure's colours; `COLOURS` fills what is missing.

    Returns:
        The colour as ``#rrggbb``.

    Raises:
        KeyError: No colour is known for the role or its family.
    """
    if role in colours:
        return colours[role]
    family, _, shade = role.rpartition("_")
    if shade in {"light", "dark"} and family:
        base = shade_of(family, colours)
        return lighter(base) if shade == "light" else darker(base)
    return COLOURS[role]
