"""Diagrams: boxes and arrows, trees, cycles and charts, well set."""

from __future__ import annotations

import re

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._boards import draw_board, draw_layers, draw_quadrants
from limner_sketch._diagram._charts import draw_pie, draw_timeline
from limner_sketch._diagram._columns import draw_bars
from limner_sketch._diagram._dashboard import draw_dashboard
from limner_sketch._diagram._depicted import depicted
from limner_sketch._diagram._graphs import draw_cycle, draw_flow, draw_mindmap, draw_tree
from limner_sketch._diagram._grids import draw_gantt, draw_table
from limner_sketch._diagram._labelled import draw_labelled
from limner_sketch._diagram._levels import draw_funnel, draw_pyramid, draw_venn
from limner_sketch._diagram._look import Look, choose_look
from limner_sketch._diagram._models import draw_entities, draw_sequence
from limner_sketch._diagram._nature import scene_of
from limner_sketch._diagram._points import draw_gauge, draw_heatmap, draw_radar, draw_scatter
from limner_sketch._diagram._trends import draw_line
from limner_sketch._diagram._words import lettered, spelled
from limner_sketch._emit import Document
from limner_sketch._geometry import Box
from limner_sketch._kinds._common import things
from limner_sketch._layout._items import Cluster, Wanted
from limner_sketch._lettering import measure, write
from limner_sketch._painter import Painter
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import border, sheet
from limner_sketch._task import Task
from limner_sketch.plan import CHARTS, MAX_NODES, Diagram, Subject

_GRAPHS = {
    "flow": draw_flow,
    "boxes": draw_flow,
    "cycle": draw_cycle,
    "tree": draw_tree,
    "mindmap": draw_mindmap,
    "table": draw_table,
    "labelled": draw_labelled,
    "venn": draw_venn,
}
_NAMED = re.compile(r"\s+(?:layer|zone|team|tier|level|stage|light|phase|cars?|balloons?)$|\s*:.*$")
_NAMED_COLOURS = 2  # so many names that are colours are no accident
_MOST = 0.6  # of the steps of a cycle have a picture, or none has
_SETS = 3  # circles at most
_FEW = 3  # pictures beyond these are drawn with fewer details
_CHARTS = {"timeline": draw_timeline, "pie": draw_pie, "bars": draw_bars, "line": draw_line}
_CHARTS |= {"donut": draw_pie, "stacked": draw_bars, "area": draw_line, "scatter": draw_scatter, "radar": draw_radar}
_CHARTS |= {"gauge": draw_gauge, "heatmap": draw_heatmap, "sequence": draw_sequence, "entities": draw_entities}
_CHARTS |= {"quadrants": draw_quadrants, "board": draw_board, "layers": draw_layers, "dashboard": draw_dashboard}
_CHARTS |= {"pyramid": draw_pyramid, "funnel": draw_funnel, "gantt": draw_gantt}


def draw_diagram(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a diagram: its heading, and below it the nodes and what joins them."""
    diagram = lettered(task.plan.diagram or Diagram())
    rng = task.rng("diagram")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    w, h, unit = document.width, document.height, painter.unit
    wanted = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    paper = wanted or rng.choice((palette.paper, mix(palette.accents[rng.randrange(5)], palette.paper, 0.86)))
    document.open("ground")
    painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), paper, layer="sky")
    sheet(painter)
    _desk(painter, task.pick("desk", ("plain", "panel", "stripe", "discs")), rng.choice(palette.accents), paper)
    document.close()
    look = _by_names(choose_look(painter, palette, paper, rng), diagram)
    edge = (82 if task.style.frame or task.style.name == "blueprint" else 62) * unit
    edge += task.pick("margin", (0, 22, 44)) * unit
    room = Box(edge, edge, w - edge, h - edge)
    if task.plan.text:
        size = min(70 * unit, 70 * unit * room.width / max(1.0, measure(task.plan.text, look.font, 70 * unit)))
        write(
            document, spelled(task.plan.text), w / 2, edge + 56 * unit, size, look.ink, font=look.font, width=room.width
        )
        room = Box(room.left, room.top + 104 * unit, room.right, room.bottom)
    if diagram.example:
        note = "Example values" if diagram.form in CHARTS else "Example"
        write(
            document,
            note,
            room.right - measure(note, "medium", 24 * unit),
            room.bottom + 4 * unit,
            24 * unit,
            look.soft,
            font="medium",
            anchor="start",
        )
        room = Box(room.left, room.top, room.right, room.bottom - 40 * unit)
    if diagram.form in _CHARTS and (scene := scene_of(diagram)):
        scene(look, diagram, room, {})
        made: list[Cluster] = []
    elif diagram.form in _CHARTS:
        _CHARTS[diagram.form](look, diagram, room, rng)
        made = []
    else:
        if not diagram.nodes:
            diagram = Diagram(form=diagram.form, nodes=("", "", ""))
        made = _pictures(task, diagram)
        painter.coarse = len(made) > _FEW
        pictures = {c.root.wanted.index: c for c in made}
        if scene := scene_of(diagram):
            scene(look, diagram, room, pictures)
        else:
            if made and diagram.form not in {"labelled", "venn"}:  # a drawing is seen best on a pale ground
                look = evolve(look, solid=False, outline="round" if look.outline == "pill" else look.outline)
            _GRAPHS[diagram.form](look, diagram, room, pictures, rng)
    border(painter, palette)
    return tuple(made)


def _by_names(look: Look, diagram: Diagram) -> Look:
    """Return the look with the colours that nodes are named after: bronze, silver and gold; parts of a whole differ in colour."""
    if diagram.form in {"pie", "donut", "quadrants", "board", "dashboard"} or diagram.series:
        look = evolve(look, tones=(*look.tones, *(t for t in look.palette.accents if t not in look.tones)))
    names = diagram.nodes if not diagram.series else tuple(one.name for one in diagram.series)
    found = [colour_of(_NAMED.sub("", name.lower())) for name in names]
    if sum(1 for one in found if one) < _NAMED_COLOURS:
        return look
    tones = tuple(one or look.tone(i) for i, one in enumerate(found))
    return evolve(look, tones=tones, solid=True, by_name=True)


def _desk(painter: Painter, kind: str, accent: str, paper: str) -> None:
    """Draw what a diagram lies on: a margin, a stripe at its side, or pale discs in its corners; words stay on the paper."""
    style, document = painter.style, painter.document
    w, h, u = document.width, document.height, painter.unit
    drawn = style.mode in {"line", "neon"}
    strong = mix(style.ground, style.ink, 0.26) if drawn else style.colour(mix(accent, paper, 0.4))
    pale = mix(style.ground, style.ink, 0.14) if drawn else style.colour(mix(accent, paper, 0.8))
    if kind == "panel":
        m = 26 * u
        hole = geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 36 * u)
        whole = geometry.rectangle(-2, -2, w + 4, h + 4)
        document.path((*whole, *hole), fill=strong, extra=' fill-rule="evenodd"')
    elif kind == "stripe":
        document.path(geometry.rectangle(0, 0, 36 * u, h), fill=strong)
    elif kind == "discs":
        for x, y, r in ((0, h, 0.46 * min(w, h)), (w, 0, 0.34 * min(w, h))):
            document.path(geometry.ellipse(x, y, r, r), fill=pale, around=(x, y, r, r))


def _pictures(task: Task, diagram: Diagram) -> list[Cluster]:
    """Return pictures of the nodes where each names a figure exactly; to ship is no ship, as its neighbours show."""
    found = [depicted(node) for node in diagram.nodes]
    # Two that look alike tell nothing apart: it is the one that has the name of the drawing.
    by_name = sorted(enumerate(found), key=lambda one: bool(one[1] and one[1].noun == diagram.nodes[one[0]].lower()))
    first = {entry.noun: i for i, entry in by_name if entry}
    known = {i: Wanted(i, Subject(what=e.noun), e) for i, e in enumerate(found) if e and first[e.noun] == i}
    if diagram.form == "labelled":  # the thing in the middle; its parts are pointed at
        known = {0: known[0]} if 0 in known else {}
    elif diagram.form == "venn":
        sets = min(_SETS, len(diagram.nodes) - len({link.end for link in diagram.links}))
        known = {i: one for i, one in known.items() if i < sets}
        if len(known) < sets:
            return []
    elif (diagram.form == "cycle" and len(known) < _MOST * len(diagram.nodes)) or (
        diagram.form != "cycle"
        and len(known.keys() | ({0} if diagram.form == "mindmap" else set())) < len(diagram.nodes)
    ):
        return []
    return things(evolve(task, wanted=known), task.rng("figures"), most=MAX_NODES)
