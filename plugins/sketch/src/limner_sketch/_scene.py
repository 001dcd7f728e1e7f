"""Scenes: a setting, its light, and everything in it."""

from __future__ import annotations

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._adapting import adapted
from limner_sketch._colour import darker, lighter, mix, to_oklch
from limner_sketch._dress import dressed
from limner_sketch._emit import Document, number
from limner_sketch._geometry import Affine
from limner_sketch._lamplight import is_lit, shine, shine_on, shining
from limner_sketch._layout import CROWD, TEMPLATES, Template, arrange, varied
from limner_sketch._layout._hosts import hosts
from limner_sketch._layout._items import Cluster, Item, drawn
from limner_sketch._lettering import wrapped, write
from limner_sketch._painter import Painter, Placed
from limner_sketch._palettes import Light, Palette, light_of, tinted, washed
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._tables import SCHEMES
from limner_sketch._spans import span_of
from limner_sketch._stages import Place, Scene, finish_stage, set_stage
from limner_sketch._stages._ways import lay, way_of
from limner_sketch._task import Task
from limner_sketch._where import AFLOAT, BLOCKS, LIVING, field_of, setting_of, shown_by_stage, summit_of, time_of

_HIGH = 1.1  # metres: what is higher stands on no worktop
_BOARD = (212, 88)  # width and height of what can be written on, in units of the figure
_GREENS = (110, 165)  # degrees of hue in OKLCH
_INITIALS = 2
_ON_POSTERS = 0.72  # of the height: the tallest thing
_DARK = frozenset({"space", "moon", "rings", "neon city"})  # settings with a sky that is dark by day
_OF_SEASON = frozenset({"autumn"})
# Where the colours of autumn would be taken for autumn, which nobody asked for.
_GREEN = frozenset(
    {
        "meadow",
        "hills",
        "farm",
        "garden",
        "park",
        "forest",
        "jungle",
        "river",
        "lake",
        "village",
        "mountains",
        "island",
        "vineyard",
        "swamp",
        "rooftop",
    }
)


_MANY, _RAISED = 3, 0.07  # of so many and more a group is low: we look down on them, and the horizon is higher
_CAST = 0.5  # as much of its own colour a thing loses in a picture in one colour
_LIGHT = "#fbeecb"
_SHINING = frozenset({"lava", "flame", "glow", "lava_light", "lava_dark"})
_LIT_PANE = "#ffdf8d"
_FLOODLIGHT = "#ffcf6e"
_NEAR_A_LAMP = 0.55  # of the night's tint is left on those who stand near a lamp or a fire


def draw_scene(task: Task, document: Document, *, palette: Palette | None = None) -> tuple[Cluster, ...]:
    """Draw a scene onto a document and return what was placed."""
    task = adapted(task)
    setting = setting_of(task)
    without = frozenset(task.plan.without)
    nouns = frozenset(w.entry.noun for w in task.wanted.values()) | without
    task = shown_by_stage(task, setting)
    task, summit = summit_of(task, setting)
    task, crop = field_of(task, setting)
    task, span = span_of(task, setting)
    time = time_of(task, setting)
    weather = task.plan.weather
    colours = palette or task.choose_palette(without=_OF_SEASON if setting in _GREEN else frozenset())
    wash = () if palette else _wash(task.palette)
    colours = washed(colours, wash) if wash else colours
    tint = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    bare = task.plan.backdrop if task.plan.backdrop == "transparent" else tint
    # A green valley is as it always is, and its river is blue.
    if tint and setting != "studio" and not (setting in _GREEN and _is_green(tint)):
        colours = tinted(colours, tint)
    template = _composed(task, setting)
    painter = Painter(document, task.style)
    scene = Scene(
        painter=painter,
        setting=setting,
        time=time,
        weather=weather,
        palette=colours,
        light=_cast(light_of(time, weather, colours), wash),
        rng=task.rng("stage"),
        sun=template.sun,
        skip=nouns | _stood_for(task),
        without=without,
        level=template.level,
        crop=crop,
        span=span,
        summit=drawn(summit, task.rng("summit")) if summit else None,
        backdrop=bare if setting in {"studio", "moon", "rings"} else None,
        bare=not any(w.place in {"ground", "water"} and not w.flies for w in task.wanted.values()),
        adrift=_adrift(task),
        stood_in=not task.wanted
        or any("person" in w.entry.tags or w.entry.height > _HIGH for w in task.wanted.values()),
    )
    sheet(painter)
    painter.document.open("background")
    place = set_stage(scene)
    painter.document.close()
    size = (document.width, document.height)
    clusters = arrange(
        task.wanted,
        task.plan.relations,
        place,
        size,
        template,
        task.rng("layout"),
        afloat=setting in AFLOAT,
        open_sky=task.plan.setting in {None, "sky", "space"},
    )
    twins: dict[int, tuple[str, Affine]] = {}
    if _way(scene, clusters):
        place = evolve(place, shadow=darker(scene.material("#6f6e7b"), 0.1))
    if is_lit(clusters, time):
        place = evolve(place, figure_light=_NEAR_A_LAMP * place.figure_light)
    for made in clusters:
        draw_cluster(scene, place, made, twins, shadow=setting not in AFLOAT)
    if task.plan.text and task.plan.kind == "scene":
        words_in(painter, clusters, task.plan.text, colours, "night" if setting in _DARK else time)
    painter.document.open("foreground")
    finish_stage(scene, place)
    painter.document.close()
    border(painter, colours)
    if task.style.name == "blueprint" and setting == "studio":
        from limner_sketch._dimensions import measured  # few pictures are technical drawings

        measured(painter, clusters)
    return clusters


def _composed(task: Task, setting: str) -> Template:
    """Return the composition for what is to be shown there."""
    chance = task.rng("template")
    template: Template = varied(task.pick("template", TEMPLATES), chance)
    if task.plan.kind == "poster":  # who it is about is in the middle, and large
        template = evolve(template, centre=0.5, share=max(template.share, _ON_POSTERS))
    if task.style.stage == "tile":
        template = evolve(template, share=0.36, centre=0.5)
    elif setting == "studio":  # things alone, shown large
        template = evolve(template, share=0.78 if not task.plan.text else 0.6, centre=0.5)
    if sum(w.subject.count for w in task.wanted.values() if w.place == "ground") >= _MANY:
        template = evolve(template, level=template.level - _RAISED)
    return template


def _adrift(task: Task) -> bool:
    """Whether all that there is to see is on the water or above it."""
    attached = hosts(task.wanted, task.plan.relations)
    roots = [one for index, one in task.wanted.items() if index not in attached]
    return any(one.place == "water" for one in roots) and all(
        one.place in {"water", "sky"} or one.flies for one in roots
    )


def _stood_for(task: Task) -> frozenset[str]:
    """Return what of its own the sky leaves out, as the plan names something of its sort: a moon, or planets."""
    entries = [one.entry for one in task.wanted.values()]
    moon = {"moon"} if any(entry.noun == "crescent moon" for entry in entries) else set()
    worlds = {"planet"} if any(entry.home == "space" and entry.place == "sky" for entry in entries) else set()
    return frozenset(moon | worlds)


def _wash(palette: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """Return the colours that all of a scene is in, where it is one colour or goes by the name of several: "warm colours"."""
    if not isinstance(palette, tuple) or not (len(palette) == 1 or palette in SCHEMES.values()):
        return ()
    return tuple(colour for name in palette if (colour := colour_of(name)))


def _cast(light: Light, wash: tuple[str, ...]) -> Light:
    """Return the light of a picture in one colour, which falls on the things in it, too."""
    return evolve(light, tint=wash[0], strength=max(light.strength, _CAST)) if len(wash) == 1 else light


def _is_green(colour: str) -> bool:
    return _GREENS[0] < to_oklch(colour).hue < _GREENS[1]


def _way(scene: Scene, clusters: tuple[Cluster, ...]) -> bool:
    """Lay a road or rails under the vehicles, and return whether there are any that need one."""
    grounded = [made for made in clusters if made.row in {"front", "back"} and made.root.wanted.place == "ground"]
    things = [(made.root.wanted.entry.noun, bool(made.others)) for made in grounded]
    through = [made for made in grounded if made.root.wanted.entry.noun == "tunnel"]
    things += [(item.wanted.entry.noun, False) for made in through for item in made.others]
    way = way_of(scene.setting, things)
    wheels = [made.y for made in grounded if "vehicle" in made.root.wanted.entry.tags or made in through]
    if way is None or not wheels or scene.painter.style.stage or scene.crop or scene.span:
        return False
    scene.painter.document.open("way")
    lay(scene, way, min(wheels), max(wheels))
    scene.painter.document.close()
    return True


def words_in(painter: Painter, clusters: tuple[Cluster, ...], text: str, palette: Palette, time: str) -> None:
    """Write words on what bears them, such as a sign, or else large into the sky."""
    document = painter.document
    tone = painter.style.ink if painter.style.mode == "line" else "#eafcff" if painter.style.mode == "neon" else None
    for made in clusters:
        for item in (made.root, *made.others):
            if "words" not in item.figure.anchors:
                continue
            by = item.by.then(made.by)
            x, y = by.point(*item.figure.anchors["words"])
            wide, tall = _BOARD[0] * by.factor, _BOARD[1] * by.factor
            rows = wrapped(text, "round", 0.4 * tall, wide, 2)
            size = min(0.62 * tall / len(rows), 0.42 * tall)
            for i, row in enumerate(rows):
                base = y + size * (0.36 + 1.05 * (i - (len(rows) - 1) / 2))
                write(document, row, x, base, size, tone or painter.style.colour("#3a3040"), font="round", width=wide)
            return
    if painter.style.outline and painter.style.name == "sticker":
        from limner_sketch._die_cut import caption  # few pictures are stickers with words

        caption(painter, text, palette)
        return
    w, h = document.width, document.height
    size = w * (0.085 if len(text) > _INITIALS else 0.2)
    rows = wrapped(text, "round", size, w * 0.8, 2)
    ink = "#fffdf8" if time in {"night", "dusk"} else palette.ink
    for i, row in enumerate(rows):
        write(
            document,
            row,
            w / 2,
            max(h * 0.12, 0.9 * size) + 1.1 * size * i,
            size,
            tone or painter.style.colour(ink),
            font="round",
            width=w * 0.86,
            tube=painter.style.ground if painter.style.mode == "neon" else "",
        )


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
            document.path(tuple(s for p in lines for s in p), stroke=style.ink, width=line, opacity=0.13)


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


def draw_cluster(
    scene: Scene, place: Place, made: Cluster, twins: dict[int, tuple[str, Affine]], *, shadow: bool
) -> None:
    """Draw a cluster: its shadow, its root and what is attached.

    Args:
        scene: Where.
        place: What the setting offers.
        made: The cluster.
        twins: Drawings that are defined in the document already, by the identity of what is drawn, with the map they were drawn under.
        shadow: Whether it throws one.
    """
    document, wanted = scene.painter.document, made.root.wanted
    document.open(wanted.subject.what)
    if shadow and made.row in {"front", "back"}:
        _shadow(scene, place, made)
    shine(scene.painter, made, scene.time)
    if wanted.subject.count < CROWD or not document.copies:
        _body(scene, place, made)
    elif id(made.root) in twins:
        name, first = twins[id(made.root)]
        by = first.inverse.then(made.by)
        values = [number(v, 4 if k < 4 else 1) for k, v in enumerate(by)]
        document.raw(f'<use href="#{name}" transform="matrix({" ".join(values)})"/>')
    else:
        with document.captured() as body:
            _body(scene, place, made)
        name = document.define("t", f'<g id="{{id}}">{"".join(body)}</g>')
        twins[id(made.root)] = (name, made.by)
        document.raw(f'<use href="#{name}"/>')
    shine_on(scene.painter, made, scene.time)
    if shadow and place.water and wanted.place == "water" and made.row != "air":
        _ripples(scene, made)
    document.close()


def _body(scene: Scene, place: Place, made: Cluster) -> None:
    painter = scene.painter
    root = _placed(scene, place, made.root, made.by)
    if _is_covered(made) and painter.document.copies:
        painter.figure(root)
        _copies(scene, place, made)
        return
    pairs = [(_placed(scene, place, item, made.by), item) for item in made.others]
    for part in (p for p, item in pairs if item.behind):
        painter.figure(part)
    inside = [p for p, item in pairs if item.inside]
    painter.figure(root, part="back" if inside else "all")
    for part in inside:
        painter.figure(part)
    if inside:
        painter.figure(root, part="front")
    for part in (p for p, item in pairs if not item.inside and not item.behind):
        painter.figure(part)


def _is_covered(made: Cluster) -> bool:
    """Whether a thing is covered with many copies of one drawing."""
    return len(made.others) > 2 * CROWD and all(item.figure is made.others[0].figure for item in made.others)


def _copies(scene: Scene, place: Place, made: Cluster) -> None:
    """Draw what covers a thing: once, and then again by reference."""
    document = scene.painter.document
    first = _placed(scene, place, made.others[0], made.by)
    with document.captured() as body:
        scene.painter.figure(first)
    name = document.define("t", f'<g id="{{id}}">{"".join(body)}</g>')
    document.raw(f'<use href="#{name}"/>')
    for item in made.others[1:]:
        by = first.by.inverse.then(item.by.then(made.by))
        values = [number(v, 4 if k < 4 else 1) for k, v in enumerate(by)]
        document.raw(f'<use href="#{name}" transform="matrix({" ".join(values)})"/>')


def _placed(scene: Scene, place: Place, item: Item, outer: geometry.Affine) -> Placed:
    light = scene.light if item.wanted.place != "sky" else None
    share = place.figure_light * {"day": 0.4, "dawn": 0.7, "dusk": 0.8, "night": 0.75}[scene.time]
    if scene.time == "night" and item.wanted.entry.module == "landmarks":
        light, share = evolve(scene.light, tint=_FLOODLIGHT, dim=1.0), 0.6  # they are lit from below
    subject = item.wanted.subject
    behind = None if item.wanted.garment[1] else place.behind  # a colour that is named stays
    colours = dressed(item.figure, subject.colour, looks=subject.look, light=light, share=share, behind=behind)
    if scene.time in {"night", "dusk"}:  # what shines by itself is not dimmed
        lit = _SHINING | shining(item.wanted.entry.noun, scene.time)
        own = {**item.figure.colours, **({} if subject.colour is None else colours)}
        colours = {role: own.get(role, c) if role in lit else c for role, c in colours.items()}
    if scene.time in {"night", "dusk"} and "building" in item.wanted.entry.tags and "pane" in colours:
        colours = {**colours, "pane": _LIT_PANE}
    return Placed(
        figure=item.figure,
        by=item.by.then(outer),
        colours=colours,
        label=item.wanted.subject.what,
        dark=_shape(scene, item),
        solid=bool(item.wanted.entry.tags & BLOCKS) and not item.wanted.entry.tags & LIVING,
    )


def _shape(scene: Scene, item: Item) -> str:
    """Return the colour of a thing of which only the outline is seen: dark, before sun and moon, which are light."""
    if item.wanted.place == "sky" and item.wanted.entry.home != "space":
        return _LIGHT if scene.time in {"night", "dusk", "dawn"} else "#ffffff"
    return mix(scene.palette.ink, "#0c0a1c", 0.4) if scene.time != "night" else "#070914"


def _shadow(scene: Scene, place: Place, made: Cluster) -> None:
    left, right = (made.by.point(x, 0)[0] for x in _feet(made))
    if made.root.wanted.place == "water" and place.water:
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
    if made.lift:
        _splash(scene, box, made.y, light, flipped=made.flipped)
    for k, (dx, half) in enumerate(((0.0, 0.56), (0.06, 0.42), (-0.08, 0.3))):
        x, y, r = (box.left + box.right) / 2 + dx * box.width, made.y + (8 + 11 * k) * u, box.width * half
        path = geometry.curve(
            [(x - r, y), (x - r * 0.4, y + 5 * u), (x + r * 0.3, y - 2 * u), (x + r, y + 2 * u)], closed=False
        )
        scene.painter.stroke(path, light, (5 - k) * u, opacity=0.75)


def _splash(scene: Scene, box: geometry.Box, y: float, colour: str, *, flipped: bool) -> None:
    """Let the water rise where somebody left it, and drops fall."""
    x, r = (box.left + box.right) / 2 + (0.2 if flipped else -0.2) * box.width, 0.2 * box.width
    crown = [
        (x + r * dx, y - r * dy)
        for dx, dy in (
            (-1, 0),
            (-0.95, 0.5),
            (-0.6, 0.14),
            (-0.3, 0.8),
            (0, 0.2),
            (0.35, 0.7),
            (0.6, 0.12),
            (1, 0.42),
            (1, 0),
        )
    ]
    scene.painter.area(geometry.curve(crown), lighter(colour, 0.04), colour, layer="thing")
    for dx, dy, size in ((-1.25, 0.8, 0.07), (-0.75, 1.1, 0.09), (0.1, 1.2, 0.07), (0.85, 1.0, 0.09), (1.3, 0.7, 0.06)):
        scene.painter.disc(x + r * dx, y - r * dy, r * size, colour, layer="thing")
