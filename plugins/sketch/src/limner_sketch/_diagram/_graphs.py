"""Diagrams of nodes and arrows: flow, cycle, boxes, tree and mind map."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from random import Random

from limner_sketch._colour import mix
from limner_sketch._diagram._look import Look, Outline, fitting_size, inner, rim
from limner_sketch._diagram._places import children_of, levels_of, on_ellipse, snake, spread, tree
from limner_sketch._geometry import Box, Point
from limner_sketch._layout._items import Cluster
from limner_sketch.plan import Diagram

__all__ = ["draw_cycle", "draw_flow", "draw_mindmap", "draw_tree"]

_MOST = 46  # the size of words in units of a picture of 1000
_LEAST = 15
_FEW = 5  # nodes, which have larger words
_LONG = 9  # letters: longer words are small in a row of more than a few
_DECIDES = re.compile(r"\?$|^decision\b|\bdecision$", re.IGNORECASE)
_ENDS = frozenset({"start", "end", "stop", "begin", "finish", "done", "exit"})


def draw_flow(look: Look, diagram: Diagram, room: Box, icons: Mapping[int, Cluster], rng: Random) -> None:
    """Draw what leads to what: arrows in a flow, plain lines between boxes; without links one after another."""
    nodes, document = diagram.nodes, look.painter.document
    links = [(link.start, link.end) for link in diagram.links]
    chain = [(i, i + 1) for i in range(len(nodes) - 1)]
    if not links or links == chain:
        turned = room.width < room.height * 1.15 or (
            len(nodes) <= 4 and room.width < 1.6 * room.height and rng.random() < 0.2 and not icons
        )
        boxes = snake(len(nodes), room, turned=turned)
        links = chain
    else:
        boxes = spread(levels_of(len(nodes), links), room)
    labels = {(link.start, link.end): link.label for link in diagram.links}
    head = diagram.form == "flow"
    outlines = _outlines(look, nodes, head=head)
    boxes = [_widened(box, outline, room) for box, outline in zip(boxes, outlines, strict=True)]
    document.open("links")
    for first, second in links:
        crossed = [
            b for i, b in enumerate(boxes) if i not in {first, second} and _crosses(boxes[first], boxes[second], b)
        ]
        back = first > second and (links != chain)
        words = labels.get((first, second))
        if crossed or (back and ((second, first) in links or head)):
            _around(look, boxes[first], boxes[second], crossed, head=head, words=words)
        else:
            _elbow_or_line(look, boxes[first], boxes[second], head=head, words=words)
    document.close()
    _nodes(look, nodes, boxes, icons, outlines=outlines, details=diagram.details)


def _outlines(look: Look, nodes: Sequence[str], *, head: bool) -> list[Outline]:
    """Return the shapes of nodes as flowcharts have them: what decides is a diamond, start and end are round."""
    usual: Outline = look.outline
    decides = [bool(_DECIDES.search(node)) for node in nodes]
    if head and any(decides) and usual == "pill":
        usual = "round"  # or the ends would not be told from the steps
    ends: Outline = "pill" if head and usual != "pill" else usual
    return [
        "diamond" if asked else ends if node.lower() in _ENDS else usual
        for node, asked in zip(nodes, decides, strict=True)
    ]


def _widened(box: Box, outline: Outline, room: Box) -> Box:
    """Return a larger box for a diamond, of which words can fill only the half."""
    if outline != "diamond":
        return box
    x, y = box.centre
    wide, high = min(box.width * 1.22, room.width), min(box.height * 1.34, room.height)
    left, top = (
        max(room.left, min(x - wide / 2, room.right - wide)),
        max(room.top, min(y - high / 2, room.bottom - high)),
    )
    return Box(left, top, left + wide, top + high)


def _elbow_or_line(look: Look, first: Box, second: Box, *, head: bool, words: str | None) -> None:
    """Draw a straight arrow where nodes face each other, else one with right angles."""
    (x0, y0), (x1, y1) = first.centre, second.centre
    gap = 7 * look.painter.unit
    if abs(y1 - y0) < 4 or abs(x1 - x0) < 4:
        look.between(first, second, head=head, words=words)
        return
    if second.left - first.right > 3 * gap or first.left - second.right > 3 * gap:
        way = 1 if x1 > x0 else -1
        start, end = (
            ((first.right if way > 0 else first.left) + way * gap, y0),
            ((second.left if way > 0 else second.right) - way * gap, y1),
        )
        half = start[0] + (end[0] - start[0]) * (0.24 if words else 0.5)
        points: list[Point] = [start, (half, y0), (half, y1), end]
        at = ((half + end[0]) / 2 - 8 * look.painter.unit * way, y1)
        space = abs(end[0] - half) * 0.5
    else:
        way = 1 if y1 > y0 else -1
        start, end = (
            (x0, (first.bottom if way > 0 else first.top) + way * gap),
            (x1, (second.top if way > 0 else second.bottom) - way * gap),
        )
        half = start[1] + (end[1] - start[1]) * 0.42
        points = [start, (x0, half), (x1, half), end]
        at = ((x0 + x1) / 2, half)
        space = abs(x1 - x0)
    look.bent(points, head=head)
    if words:
        look.beside(words, at, space)


def _crosses(first: Box, second: Box, other: Box) -> bool:
    """Whether the line between two nodes runs through another."""
    (x0, y0), (x1, y1) = first.centre, second.centre
    points = [(x0 + (x1 - x0) * k / 24, y0 + (y1 - y0) * k / 24) for k in range(25)]
    return any(other.left < x < other.right and other.top < y < other.bottom for x, y in points)


def _around(look: Look, first: Box, second: Box, crossed: Sequence[Box], *, head: bool, words: str | None) -> None:
    """Draw an arrow that bows around what is between."""
    gap = 7 * look.painter.unit
    (x0, y0), (x1, y1) = first.centre, second.centre
    flat = abs(x1 - x0) >= abs(y1 - y0)
    high = max([first.height, second.height, *(b.height for b in crossed)])
    wide = max([first.width, second.width, *(b.width for b in crossed)])
    middle = ((x0 + x1) / 2, max(y0, y1) + high * 0.78) if flat else (max(x0, x1) + wide * 0.62, (y0 + y1) / 2)

    def low(box: Box) -> Point:
        return (box.centre[0], box.bottom + gap) if flat else (box.right + gap, box.centre[1])

    look.arrow([low(first), middle, low(second)], head=head)
    if words:
        look.beside(words, middle, wide)


def _nodes(
    look: Look,
    nodes: Sequence[str],
    boxes: Sequence[Box],
    icons: Mapping[int, Cluster],
    *,
    outlines: Sequence[Outline] = (),
    details: Sequence[Sequence[str]] = (),
) -> None:
    outlines = outlines or [look.outline for _ in nodes]
    rooms = [inner(box, outline) for box, outline in zip(boxes, outlines, strict=True)]
    if icons:
        rooms = [
            Box(r.left, r.top + r.height * 0.66, r.right, r.bottom) if i in icons else r for i, r in enumerate(rooms)
        ]
    if any(details):
        rooms = [Box(r.left, r.top, r.right, r.top + r.height * 0.54) for r in rooms]
    unit = look.painter.unit
    most = _MOST if len(nodes) > _FEW else 60
    size = fitting_size(nodes, rooms, look.font, most * unit, _LEAST * unit)
    for i, (node, box) in enumerate(zip(nodes, boxes, strict=True)):
        look.node(
            i, box, node, size, outline=outlines[i], icon=icons.get(i), note=" · ".join(details[i]) if details else ""
        )


def draw_cycle(look: Look, diagram: Diagram, room: Box, icons: Mapping[int, Cluster], rng: Random) -> None:
    """Draw steps around an ellipse, and arrows from each to the next."""
    count = len(diagram.nodes)
    start = rng.choice((-90, -90, -90 - 180 / count)) if count > 2 else 180
    boxes, (x, y, rx, ry) = on_ellipse(count, room, start)
    if icons:
        boxes = [Box(b.left, b.centre[1] - b.width * 0.36, b.right, b.centre[1] + b.width * 0.36) for b in boxes]
        boxes = [_kept(box, room) for box in boxes]
    look.painter.document.open("links")
    gap = 10 * look.painter.unit
    for i in range(count if count > 1 else 0):
        first, second = boxes[i].grown(gap), boxes[(i + 1) % count].grown(gap)
        turn = [math.atan2((b.centre[1] - y) / ry, (b.centre[0] - x) / rx) for b in (first, second)]
        way = (turn[1] - turn[0]) % math.tau or math.tau
        angles = [turn[0] + way * k / 60 for k in range(61)]
        points: list[Point] = [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]
        free = [p for p in points if not _holds(first, p) and not _holds(second, p)]
        if len(free) > 4:
            look.arrow([free[0], *free[1:-1:6], free[-1]], tone=mix(look.tone(i), look.palette.ink, 0.25), width=7)
    look.painter.document.close()
    _nodes(look, diagram.nodes, boxes, icons)


def _kept(box: Box, room: Box) -> Box:
    down = max(0.0, room.top - box.top) - max(0.0, box.bottom - room.bottom)
    return Box(box.left, box.top + down, box.right, box.bottom + down)


def _holds(box: Box, point: Point) -> bool:
    return box.left < point[0] < box.right and box.top < point[1] < box.bottom


def draw_tree(look: Look, diagram: Diagram, room: Box, icons: Mapping[int, Cluster], rng: Random) -> None:
    """Draw a hierarchy: each node under, or beside, the one it belongs to."""
    roots, children = children_of(len(diagram.nodes), [(link.start, link.end) for link in diagram.links])
    leaves = sum(1 for below in children if not below)
    wordy = leaves > _FEW and max(len(word) for node in diagram.nodes for word in (node.split() or [""])) > _LONG
    across = leaves > 7 or wordy or (not icons and leaves > 3 and rng.random() < 0.25)
    placed = tree(roots, children, room, across=across)
    boxes = [placed[i] for i in range(len(diagram.nodes))]
    look.painter.document.open("links")
    for i, below in enumerate(children):
        for child in below:
            _elbow(look, boxes[i], boxes[child], across=across)
    look.painter.document.close()
    _nodes(look, diagram.nodes, boxes, icons)


def _elbow(look: Look, first: Box, second: Box, *, across: bool) -> None:
    """Draw the right-angled line from a parent to its child."""
    if across:
        start, end = (first.right, first.centre[1]), (second.left, second.centre[1])
        half = (start[0] + end[0]) / 2
        corners = [start, (half, start[1]), (half, end[1]), end]
    else:
        start, end = (first.centre[0], first.bottom), (second.centre[0], second.top)
        half = (start[1] + end[1]) / 2
        corners = [start, (start[0], half), (end[0], half), end]
    for a, b in pairwise(corners):
        if a != b:
            look.arrow([a, b], head=False)


def draw_mindmap(look: Look, diagram: Diagram, room: Box, icons: Mapping[int, Cluster], rng: Random) -> None:
    """Draw a topic with its branches around it: in a ring, or to both sides where they branch again."""
    count = len(diagram.nodes)
    links = [(link.start, link.end) for link in diagram.links]
    roots, children = children_of(count, links)
    centre = roots[0]
    children[centre] = [*children[centre], *roots[1:]]
    branches = children[centre]
    x, y = room.centre
    wide = min(room.width * 0.26, room.height * 0.4)
    middle = Box(x - wide / 2, y - wide * 0.3, x + wide / 2, y + wide * 0.3)
    placed: dict[int, Box] = {centre: middle}
    if len(branches) <= 9 and not any(children[branch] for branch in branches):
        boxes, _ = (
            on_ellipse(len(branches), room, rng.choice((-90, -60, 0, -90)), share=0.36) if branches else ([], None)
        )
        placed |= dict(zip(branches, boxes, strict=True))
    else:
        half = math.ceil(len(branches) / 2)
        sides = (branches[:half], Box(x + wide * 0.6, room.top, room.right, room.bottom), False), (
            branches[half:], Box(room.left, room.top, x - wide * 0.6, room.bottom), True
        )  # fmt: skip
        for group, side, mirrored in sides:
            if group:
                placed |= tree(group, children, side, across=True, mirrored=mirrored)
    look.painter.document.open("links")
    for node, below in enumerate(children):
        for child in below:
            _branch(look, placed[node], placed[child], look.tone(child))
    look.painter.document.close()
    boxes = [placed[i] for i in range(count)]
    _nodes(look, diagram.nodes, boxes, icons)


def _branch(look: Look, first: Box, second: Box, tone: str) -> None:
    """Draw a bent branch."""
    start, end = first.centre, rim(second, first.centre, -2)
    bend = ((start[0] * 0.45 + end[0] * 0.55), (start[1] * 0.25 + end[1] * 0.75))
    look.arrow([start, bend, end], head=False, tone=tone, width=8)
