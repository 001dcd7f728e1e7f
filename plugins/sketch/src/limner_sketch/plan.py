"""The plan of a picture: what is in it, where, when and how; the contract between whoever plans and the composer who draws.

The rule parser makes one from a prompt, a person may write one, and a language model can give one as structured output::

    ScenePlan(
        setting="forest",
        time="dusk",
        weather="snow",
        subjects=[Subject(what="fox", colour="red", pose="sit")],
    )

Every field has a default, so a plan may be as short as ``{"subjects": [{"what": "fox"}]}``.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from limner_sketch._canvas import Action, Mood

Kind: TypeAlias = Literal[
    "scene", "icon", "logo", "badge", "pattern", "card", "poster", "portrait", "diagram", "abstract"
]
Setting: TypeAlias = Literal[
    "meadow", "hills", "farm", "garden", "park", "forest", "jungle", "savanna", "mountains", "desert", "snow", "sea", "beach",
    "lake", "river", "underwater", "waterline", "seasons", "village", "city", "street", "square", "sky", "space", "moon", "room", "kitchen", "table", "studio",
    "library", "classroom", "workshop", "shop", "office", "stage", "gym", "restaurant", "laboratory", "hospital", "bathroom",
    "castle", "attic", "supermarket", "station", "airport", "spaceship", "cave", "canyon", "volcano", "graveyard", "alley", "swamp", "stadium", "rooftop", "harbour",
    "vineyard", "island", "neon city", "sunken city", "rings",
]  # fmt: skip
# Settings with walls.
ROOMS: Final[frozenset[Setting]] = frozenset({
    "room", "kitchen", "library", "classroom", "workshop", "shop", "office", "stage", "gym", "restaurant", "laboratory", "hospital", "bathroom",
    "castle", "attic", "supermarket", "station", "airport", "spaceship", "cave",
})  # fmt: skip
Time: TypeAlias = Literal["day", "dawn", "dusk", "night"]
Weather: TypeAlias = Literal["clear", "clouds", "rain", "snow", "fog", "storm", "wind", "stars", "aurora"]
Size: TypeAlias = Literal["tiny", "small", "normal", "large", "huge"]
RelationKind: TypeAlias = Literal[
    "on", "under", "beside", "behind", "in_front_of", "in", "over", "wearing", "holding", "riding", "chasing", "facing",
    "between", "around", "hanging_from", "climbing", "leading", "made_of", "tied_to",
]  # fmt: skip
Side: TypeAlias = Literal["left", "middle", "right"]
Depth: TypeAlias = Literal["near", "far"]
Formation: TypeAlias = Literal["row", "line", "circle", "pile", "stack", "wedge", "letters"]
Part: TypeAlias = Literal["head", "nose", "shoulder", "back", "hand", "lap"]
Form: TypeAlias = Literal[
    "flow", "cycle", "boxes", "tree", "mindmap", "timeline", "pie", "bars", "line", "pyramid", "funnel", "venn", "gantt", "table",
    "donut", "stacked", "area", "scatter", "radar", "gauge", "heatmap", "sequence", "entities", "quadrants", "board", "layers", "dashboard", "labelled",
]  # fmt: skip
# Charts that go below 0.
SIGNED: Final[frozenset[Form]] = frozenset({"bars", "line", "area"})
# Forms that show numbers: each node has one.
CHARTS: Final[frozenset[Form]] = frozenset(
    {"pie", "donut", "bars", "stacked", "line", "area", "scatter", "radar", "gauge", "heatmap"}
)

Sheet: TypeAlias = Literal[
    "business card", "certificate", "ticket", "tag", "bookmark", "menu", "postcard", "banner", "timetable", "list",
    "playing card", "calendar", "stamp card", "t-shirt", "mug", "tote bag", "coat of arms", "stained glass", "neon sign", "palette", "tarot card", "map", "initial",
]  # fmt: skip

Extent: TypeAlias = Annotated[int, Field(ge=1, le=8_000)]

MAX_COUNT = 12
MAX_SUBJECTS = 12
MAX_PANELS = 6
MAX_NODES = 16
MAX_AXIS = 60
MAX_SERIES = 8
MAX_DETAILS = 8
MAX_TAGLINE = 120
MAX_TEXT = 120


class Subject(BaseModel):
    """One kind of thing in the picture.

    Attributes:
        what: The noun in the singular, in English: "fox", "oak tree".
        count: How many, 1 to 12.
        colour: A colour name ("navy blue") or ``#rrggbb``; none leaves its natural colours.
        size: Its size compared with what is usual.
        pose: What it does.
        mood: The expression of its face.
        look: How a person looks: "curly red hair", "beard", "glasses", "dark skin"; of a thing, its print: "striped", "white dotted".
        side: At which side of the picture it is; none leaves it to the composition.
        depth: Whether it is near, in the foreground, or far, small in the distance.
        formation: How several of it stand: side by side in a ``row``, one after the other in a ``line``, in a ``circle``, heaped up in a
            ``pile``, one on top of the other in a ``stack``, as geese fly, in a ``wedge``, or along the ``letters`` of the plan's text.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    what: str = Field(min_length=1, max_length=60, description="noun in the singular, in English")
    count: int = Field(default=1, ge=1, le=MAX_COUNT)
    colour: str | None = Field(default=None, max_length=30, description="colour name or #rrggbb")
    size: Size = "normal"
    pose: Action | None = None
    mood: Mood | None = None
    look: tuple[str, ...] = Field(
        default=(), max_length=6, description='of a person: "curly red hair", "beard", "glasses"'
    )

    side: Side | None = None
    depth: Depth | None = None
    formation: Formation | None = None

    @field_validator("what", mode="before")
    @classmethod
    def _one_line(cls, value: Any) -> Any:
        return " ".join(value.lower().split())[:60] if isinstance(value, str) else value


class Relation(BaseModel):
    """How two of the subjects stand to each other: subject ``kind`` ``to``, as in "fox on sofa".

    Attributes:
        subject: Index into the plan's subjects.
        kind: The relation.
        to: Index of the other subject.
        part: Where on a body something is that is ``on`` it.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    subject: int = Field(ge=0)
    kind: RelationKind
    to: int = Field(ge=0)
    part: Part | None = None


class DiagramLink(BaseModel):
    """A line or an arrow from one node of a diagram to another.

    Attributes:
        start: Index into the diagram's nodes.
        end: Index of the other node.
        label: Words beside it.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    start: int = Field(ge=0, lt=MAX_NODES)
    end: int = Field(ge=0, lt=MAX_NODES)
    label: str | None = Field(default=None, max_length=30)


class DiagramSeries(BaseModel):
    """One of several rows of numbers that a chart compares: each is a colour of its own, with its name in the legend.

    Attributes:
        name: What the numbers are of.
        values: A number for each node.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    name: str = Field(max_length=40)
    values: tuple[Annotated[float, Field(ge=-1e12, le=1e12, allow_inf_nan=False)], ...] = Field(
        min_length=1, max_length=MAX_NODES
    )


class Diagram(BaseModel):
    """What a picture of the kind ``diagram`` is to show.

    Attributes:
        form: ``flow`` leads from step to step, ``cycle`` back to the first one, ``boxes`` belong together, a ``tree`` grows from its
            first node, a ``mindmap`` around it; a ``pyramid`` and a ``funnel`` have levels, the first at the top, and ``venn`` has two or
            three circles, a further node being what they share; ``gantt`` has a bar for each node, and a ``table`` a column for each.
            ``timeline``, ``pie``, ``donut``, ``bars``, ``stacked`` bars, ``line``, ``area``, ``scatter``, ``radar``, ``gauge`` and
            ``heatmap`` are charts. A ``sequence`` has a lifeline for each node and its links as messages, ``entities`` are tables
            with their fields, ``quadrants`` are two by two, a ``board`` has columns of cards, ``layers`` lie over each other, and a
            ``dashboard`` has a card for each node and charts below. ``labelled`` is a thing, the first node, with the names of its
            parts around it.
        nodes: The words of each node, in order. On a timeline, what comes before a colon is the date.
        links: What leads where; none means in order, or from the first node to all others in a tree and a mind map.
        values: A number for each node of a pie, bars or a line, which may go without words; how long each bar of a Gantt chart is.
        starts: Where each bar of a Gantt chart begins; none means one after the other.
        axis: The words of the columns of a Gantt chart ("Week 1", "Week 2"), or of the rows of a table; the names of the two axes of a
            scatter chart or of quadrants; the charts of a dashboard, by their form.
        series: Several rows of numbers, instead of ``values``.
        details: What stands under each node, line by line: the fields of an entity, the cards of a board, the points of a quadrant,
            the cells of a table's column.
        unit: What numbers are told in: "$" and other signs of money stand before them, all else behind.
        example: Whether the numbers, or details, are made up to show the form; the picture says so.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    form: Form = "flow"
    nodes: tuple[Annotated[str, Field(max_length=60)], ...] = Field(default=(), max_length=MAX_NODES)
    links: tuple[DiagramLink, ...] = Field(default=(), max_length=2 * MAX_NODES)
    values: tuple[Annotated[float, Field(ge=-1e12, le=1e12, allow_inf_nan=False)], ...] = Field(
        default=(), max_length=MAX_NODES
    )
    starts: tuple[Annotated[float, Field(ge=0, le=1e4, allow_inf_nan=False)], ...] = Field(
        default=(), max_length=MAX_NODES
    )
    axis: tuple[Annotated[str, Field(max_length=40)], ...] = Field(default=(), max_length=MAX_AXIS)
    series: tuple[DiagramSeries, ...] = Field(default=(), max_length=MAX_SERIES)
    details: tuple[Annotated[tuple[Annotated[str, Field(max_length=60)], ...], Field(max_length=MAX_DETAILS)], ...] = (
        Field(default=(), max_length=MAX_NODES)
    )
    unit: str = Field(default="", max_length=12)
    example: bool = False

    @model_validator(mode="after")
    def _members_agree(self) -> Diagram:
        for link in self.links:
            if max(link.start, link.end) >= len(self.nodes) or link.start == link.end:
                message = (
                    f"A link leads from node {link.start} to node {link.end}, but there are {len(self.nodes)}; "
                    "use two different indices from 0."
                )
                raise ValueError(message)
        if self.values and self.nodes and len(self.values) != len(self.nodes):
            message = (
                f"There are {len(self.values)} values for {len(self.nodes)} nodes; give one for each, or no nodes."
            )
            raise ValueError(message)
        if self.starts and len(self.starts) != len(self.values):
            message = (
                f"There are {len(self.starts)} starts for {len(self.values)} values; give one for each, or no starts."
            )
            raise ValueError(message)
        if self.details and len(self.details) != len(self.nodes):
            message = (
                f"There are details for {len(self.details)} of {len(self.nodes)} nodes; give a list for each, or none."
            )
            raise ValueError(message)
        for one in self.series:
            if self.nodes and len(one.values) != len(self.nodes):
                message = f"The series {one.name!r} has {len(one.values)} values for {len(self.nodes)} nodes; give one for each."
                raise ValueError(message)
        below = [value for row in (self.values, *(one.values for one in self.series)) for value in row if value < 0]
        if below and self.form not in SIGNED:
            message = (
                f"A diagram of the form {self.form!r} has no place for {below[0]:g}; only bars and lines go below 0."
            )
            raise ValueError(message)
        if self.form in CHARTS and self.nodes and not any(self.values) and not any(any(s.values) for s in self.series):
            message = f"A diagram of the form {self.form!r} needs values, of which one at least is more than 0."
            raise ValueError(message)
        return self


class Moulding(BaseModel):
    """The frame of a portrait, or the shape that a logo stands in.

    Attributes:
        shape: Its shape; none leaves it to the composition.
        colour: Its colour, a name or ``#rrggbb``; none is gold.
        ornate: Whether it is carved.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    shape: Literal["oval", "disc", "square", "tall", "arch", "heart", "shield"] | None = None
    colour: str | None = Field(default=None, max_length=30)
    ornate: bool = False


class Scene(BaseModel):
    """What a picture, or one of its panels, is to show.

    Attributes:
        kind: What sort of picture.
        frame: The frame of a portrait, if one is asked for.
        sheet: What a card or a poster is printed as, where that has a layout of its own.
        proportions: Width and height; from 64 upwards they are pixels. None leaves those of the kind or the sheet.
        style: How it is drawn; none is the house style ``flat``.
        setting: Where it is; none lets the subjects decide.
        time: Time of day.
        weather: The weather.
        palette: Name of a palette, or up to five colours.
        text: Words to show: the name of a logo, the greeting of a card.
        tagline: A second, smaller line; a middle dot parts what may stand on lines of its own.
        backdrop: Colour of the ground of an icon, a pattern or a card, of the plain ground of a studio, or of a place that has
            one, as a purple forest has: a name or ``#rrggbb``; ``transparent`` draws no ground.
        subjects: What is in it, the most important first.
        relations: How the subjects stand to each other.
        without: Nouns in the singular that must not be seen: the setting leaves them out, too.
        unmatched: Words of the prompt that the plan could not take up.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    kind: Kind = "scene"
    sheet: Sheet | None = None
    frame: Moulding | None = None
    proportions: tuple[Extent, Extent] | None = None
    style: str | None = Field(default=None, max_length=30)
    setting: Setting | None = None
    time: Time | None = None
    weather: Weather | None = None
    palette: str | tuple[str, ...] | None = None
    text: str | None = Field(default=None, max_length=MAX_TEXT)
    tagline: str | None = Field(default=None, max_length=MAX_TAGLINE)
    backdrop: str | None = Field(default=None, max_length=30)
    subjects: tuple[Subject, ...] = Field(default=(), max_length=MAX_SUBJECTS)
    relations: tuple[Relation, ...] = Field(default=(), max_length=2 * MAX_SUBJECTS)
    without: tuple[str, ...] = ()
    diagram: Diagram | None = None
    unmatched: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _relations_name_subjects(self) -> Scene:
        for relation in self.relations:
            if max(relation.subject, relation.to) >= len(self.subjects) or relation.subject == relation.to:
                message = (
                    f"The relation {relation.kind!r} names the subjects {relation.subject} and {relation.to}, "
                    f"but there are {len(self.subjects)}; use two different indices from 0."
                )
                raise ValueError(message)
        return self


class Panel(BaseModel):
    """One of several pictures that tell a story, or stand beside each other.

    Attributes:
        caption: The words over it.
        scene: What is seen in it.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    caption: str = Field(default="", max_length=MAX_TEXT)
    scene: Scene


class ScenePlan(Scene):
    """What a picture is to show: a scene, or several in panels, whose schema does not hold itself.

    Attributes:
        panels: The scenes of a comic or a storyboard, in order; the picture then consists of them.
    """

    panels: tuple[Panel, ...] = Field(default=(), max_length=MAX_PANELS)


__all__ = [
    "CHARTS",
    "MAX_AXIS",
    "MAX_COUNT",
    "MAX_DETAILS",
    "MAX_NODES",
    "MAX_PANELS",
    "MAX_SERIES",
    "MAX_SUBJECTS",
    "MAX_TAGLINE",
    "MAX_TEXT",
    "ROOMS",
    "SIGNED",
    "Depth",
    "Diagram",
    "DiagramLink",
    "DiagramSeries",
    "Extent",
    "Form",
    "Formation",
    "Kind",
    "Moulding",
    "Panel",
    "Part",
    "Relation",
    "RelationKind",
    "Scene",
    "ScenePlan",
    "Setting",
    "Sheet",
    "Side",
    "Size",
    "Subject",
    "Time",
    "Weather",
]
