"""Scenes: a setting, its light, and everything in it."""

from __future__ import annotations

from random import Random

from attrs import frozen

from limner_sketch import _geometry as geometry
from limner_sketch._colour import lighter, mix
from limner_sketch._dress import dressed
from limner_sketch._emit import Document
from limner_sketch._layout import TEMPLATES, Template, arrange
from limner_sketch._layout._items import Cluster, Item, Wanted
from limner_sketch._painter import Painter, Placed
from limner_sketch._palettes import Palette, choose_palette, light_of
from limner_sketch._stages import INDOORS, Place, Scene, finish_stage, set_stage
from limner_sketch._styles import Style
from limner_sketch.plan import ScenePlan

# Homes that figures name and the setting that shows them.
_HOMES: dict[str, str] = {
    "meadow": "meadow", "farm": "farm", "garden": "garden", "forest": "forest", "jungle": "jungle", "savanna": "savanna",
    "mountains": "mountains", "desert": "desert", "snow": "snow", "sea": "sea", "beach": "beach", "lake": "lake",
    "river": "river", "underwater": "underwater", "city": "city", "street": "street", "road": "street", "sky": "sky",
    "space": "space", "moon": "moon", "room": "room", "kitchen": "kitchen", "table": "table", "park": "park",
    "hills": "hills", "studio": "studio",
}  # fmt: skip
_AFLOAT = frozenset({"space", "underwater", "sky"})
_SMALL = 0.62  # metres: below, a thing is shown on a table rather than in a landscape
_LIVING = frozenset({"animal", "person", "bird", "creature", "robot"})
_WINDLESS = INDOORS | {"underwater", "space", "moon", "studio"}


@frozen
class Task:
    """What a kind of picture gets to work with.

    Attributes:
        plan: The plan.
        wanted: The subjects that can be drawn, by their index in the plan.
        style: The style.
        palette: A wanted palette: a name, colours, or none.
        seed: A text that all chance is drawn from.
    """

    plan: ScenePlan
    wanted: dict[int, Wanted]
    style: Style
    palette: str | tuple[str, ...] | None
    seed: str

    def rng(self, stage: str) -> Random:
        """Return the random numbers of a stage of the work; a change in one stage leaves the others alone."""
        return Random(f"{self.seed}/{stage}")

    def choose_palette(self, *only: str) -> Palette:
        """Return the palette of the picture."""
        return choose_palette(self.palette, self.rng("palette"), only=only)


def setting_of(task: Task) -> str:
    """Return where a picture plays: where the plan says, or where its subjects are at home."""
    plan, wanted = task.plan, list(task.wanted.values())
    grounded = [w for w in wanted if w.entry.place == "ground" and not w.flies]
    if plan.setting:
        stands = [w for w in grounded if not _carried(plan, w.index)]
        if plan.setting == "sea" and stands and not any(w.entry.place == "water" for w in wanted):
            return "beach"
        return plan.setting
    if not wanted:
        return "hills"
    if all(w.entry.place == "sky" for w in wanted):
        return "sky" if len(wanted) == 1 and wanted[0].entry.home != "space" else "hills"
    return _home_of(wanted) or task.rng("setting").choice(("meadow", "hills", "park"))


def _home_of(wanted: list[Wanted]) -> str | None:
    """Return where these things are at home; None for things that may be anywhere outside."""
    homes = [_HOMES[w.entry.home] for w in wanted if w.entry.home in _HOMES]
    if any(w.subject.pose == "swim" for w in wanted) and "underwater" in homes:
        return "underwater"
    # A landscape that one of them needs beats a table that another would do with.
    outdoors = [h for h in homes if h not in INDOORS and h != "studio"]
    furnished = any("furniture" in w.entry.tags for w in wanted)
    first = wanted[0]
    if first.entry.tags & _LIVING and _HOMES.get(first.entry.home or "") in outdoors:
        return "room" if furnished else _HOMES[first.entry.home or ""]
    if furnished and not outdoors:
        return "room"
    if all(w.entry.height < _SMALL and w.entry.place == "ground" for w in wanted) and not outdoors:
        return homes[0] if homes and homes[0] in INDOORS else "table"
    needed = [h for h in outdoors if h in {"sea", "underwater", "space"}]
    for choice in (needed, outdoors, homes):
        if choice:
            return choice[0]
    if all(w.flies for w in wanted):
        return "sky"
    if any(w.entry.place == "water" for w in wanted):
        return "sea"
    return None if any(w.entry.tags & (_LIVING | {"plant", "building"}) for w in wanted) else "studio"


def _carried(plan: ScenePlan, index: int) -> bool:
    """Whether a subject is in or on another, so that the other is what must fit the setting."""
    return any(
        (r.subject == index and r.kind in {"in", "on", "riding"})
        or (r.to == index and r.kind in {"holding", "wearing"})
        for r in plan.relations
    )


def time_of(task: Task, setting: str) -> str:
    """Return the time of day: the plan's, or mostly day."""
    if task.plan.time:
        return task.plan.time
    nouns = {w.entry.noun for w in task.wanted.values()}
    if task.plan.weather == "stars" or nouns & {"moon", "crescent moon", "star", "shooting star", "ufo"}:
        return "night"
    if setting in _WINDLESS or nouns & {"sun", "rainbow"} or task.plan.weather in {"rain", "fog", "clear"}:
        return "day"
    return task.rng("time").choice(("day", "day", "day", "day", "dawn", "dusk"))


def draw_scene(task: Task, document: Document, *, palette: Palette | None = None) -> tuple[Cluster, ...]:
    """Draw a scene onto a document and return what was placed."""
    setting = setting_of(task)
    time = time_of(task, setting)
    weather = task.plan.weather
    colours = palette or task.choose_palette()
    template: Template = task.rng("template").choice(TEMPLATES)
    painter = Painter(document, task.style)
    nouns = frozenset(w.entry.noun for w in task.wanted.values())
    scene = Scene(
        painter=painter,
        setting=setting,
        time=time,
        weather=weather,
        palette=colours,
        light=light_of(time, weather, colours),
        rng=task.rng("stage"),
        sun=template.sun,
        skip=nouns | ({"moon"} if "crescent moon" in nouns else frozenset()),
        level=template.level,
    )
    sheet(painter)
    painter.document.open("background")
    place = set_stage(scene)
    painter.document.close()
    size = (document.width, document.height)
    clusters = arrange(
        task.wanted, task.plan.relations, place, size, template, task.rng("layout"), afloat=setting in _AFLOAT
    )
    for made in clusters:
        draw_cluster(scene, place, made, shadow=setting not in _AFLOAT)
    painter.document.open("foreground")
    finish_stage(scene, place)
    painter.document.close()
    border(painter, colours)
    return clusters


def sheet(painter: Painter) -> None:
    """Lay the sheet of styles that draw lines: paper, the dark of neon, a blueprint with its grid."""
    style, document = painter.style, painter.document
    if style.mode not in {"line", "neon"}:
        return
    width, height = document.width, document.height
    document.path(geometry.rectangle(0, 0, width, height), fill=style.ground)
    if style.name == "blueprint":
        for step, line in ((width / 40, 1.0), (width / 8, 2.2)):
            lines = [
                geometry.polygon([(x * step, 0), (x * step, height)], closed=False)
                for x in range(1, int(width / step) + 1)
            ]
            lines += [
                geometry.polygon([(0, y * step), (width, y * step)], closed=False)
                for y in range(1, int(height / step) + 1)
            ]
            document.path(tuple(s for p in lines for s in p), stroke="#ffffff", width=line, opacity=0.13)


def border(painter: Painter, palette: Palette) -> None:
    """Draw the margin of styles that leave one, as an old print does, and the frame of a blueprint."""
    style, document = painter.style, painter.document
    w, h, u = document.width, document.height, painter.unit
    if style.frame:
        m = 34 * u
        hole = geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 26 * u if style.mode == "wash" else 14 * u)
        document.path(
            (*geometry.rectangle(-2, -2, w + 4, h + 4), *hole), fill=style.ground, extra=' fill-rule="evenodd"'
        )
        if style.mode != "wash":
            document.path(hole, stroke=style.colour(palette.ink), width=4 * u)
    elif style.name == "blueprint":
        document.path(
            geometry.rectangle(22 * u, 22 * u, w - 44 * u, h - 44 * u), stroke=style.ink, width=3 * u, opacity=0.8
        )


def draw_cluster(scene: Scene, place: Place, made: Cluster, *, shadow: bool) -> None:
    """Draw a cluster: its shadow, its root and what is attached."""
    painter, document = scene.painter, scene.painter.document
    name = made.root.wanted.entry.noun
    document.open(made.root.wanted.subject.what if len(name) < 40 else name)
    if shadow and made.row in {"front", "back"}:
        _shadow(scene, place, made)
    outer = made.by
    parts = [_placed(scene, place, made.root, outer), *(_placed(scene, place, item, outer) for item in made.others)]
    pairs = list(zip(parts[1:], made.others, strict=True))
    for part in (p for p, item in pairs if item.behind):
        painter.figure(part)
    inside = [p for p, item in pairs if item.inside]
    rest = [p for p, item in pairs if not item.inside and not item.behind]
    if inside:
        painter.figure(parts[0], part="back")
        for part in inside:
            painter.figure(part)
        painter.figure(parts[0], part="front")
    else:
        painter.figure(parts[0])
    for part in rest:
        painter.figure(part)
    if shadow and place.water and made.root.wanted.entry.place == "water":
        _ripples(scene, made)
    document.close()


def _placed(scene: Scene, place: Place, item: Item, outer: geometry.Affine) -> Placed:
    light = scene.light if item.wanted.entry.place != "sky" else None
    share = place.figure_light * {"day": 0.4, "dawn": 0.7, "dusk": 0.8, "night": 0.75}[scene.time]
    colours = dressed(item.figure, item.wanted.subject.colour, light=light, share=share, behind=place.behind)
    return Placed(
        figure=item.figure,
        by=item.by.then(outer),
        colours=colours,
        label=item.wanted.subject.what,
        dark=mix(scene.palette.ink, "#0c0a1c", 0.4) if scene.time != "night" else "#070914",
    )


def _shadow(scene: Scene, place: Place, made: Cluster) -> None:
    left, right = (made.by.point(x, 0)[0] for x in _feet(made))
    if made.root.wanted.entry.place == "water" and place.water:
        return
    left, right = min(left, right), max(left, right)
    half = (right - left) / 2 * 1.12
    lean = half * 0.14
    scene.painter.oval(
        (left + right) / 2 + lean,
        made.y + 1,
        half,
        min(half * 0.13, 16 * scene.painter.unit) + 2,
        place.shadow,
        opacity=0.42,
    )


def _feet(made: Cluster) -> tuple[float, float]:
    by = made.root.by
    return by.point(made.root.figure.feet[0], 0)[0], by.point(made.root.figure.feet[1], 0)[0]


def _ripples(scene: Scene, made: Cluster) -> None:
    box, u = made.box, scene.painter.unit
    light = mix(lighter(scene.material(scene.palette.water), 0.2), "#ffffff", 0.25)
    for k, (dx, half) in enumerate(((0.0, 0.56), (0.06, 0.42), (-0.08, 0.3))):
        x, y, r = (box.left + box.right) / 2 + dx * box.width, made.y + (8 + 11 * k) * u, box.width * half
        path = geometry.curve(
            [(x - r, y), (x - r * 0.4, y + 5 * u), (x + r * 0.3, y - 2 * u), (x + r, y + 2 * u)], closed=False
        )
        scene.painter.stroke(path, light, (5 - k) * u, opacity=0.75)
