"""What icons, logos, badges, patterns and cards share: things on a plain ground, fitted into a box."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from typing import TypeAlias

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Action
from limner_sketch._dress import dressed, family
from limner_sketch._geometry import Box, Path, Point
from limner_sketch._layout._attach import cluster
from limner_sketch._layout._hosts import hosts
from limner_sketch._layout._items import Cluster, Scale
from limner_sketch._layout._variety import variants
from limner_sketch._painter import Painter, Placed
from limner_sketch._task import Task
from limner_sketch._where import BLOCKS, LIVING

_MOTLEY = frozenset({"card", "poster", "pattern"})  # where several of a sort may differ
# Signs that are a disc themselves, and fill the one they stand on.
_DISCS = frozenset({"plus sign", "cross mark", "download sign", "upload sign", "clock", "notification dot"})


def things(task: Task, rng: Random, *, most: int = 5, pose: Action | None = None, bust: bool = False) -> list[Cluster]:
    """Draw what the plan wants as clusters without a place, the most important first.

    Args:
        task: The task.
        rng: For variety of the drawings.
        most: How many clusters at most.
        pose: A pose for what has none.
        bust: Whether of people only head and shoulders are shown.

    Returns:
        The clusters.
    """
    wanted = task.wanted
    if pose:
        wanted = {
            i: evolve(w, subject=w.subject.model_copy(update={"pose": w.subject.pose or pose}))
            for i, w in wanted.items()
        }
    attached = hosts(wanted, task.plan.relations)
    children: dict[int, list[tuple[int, str]]] = {}
    for child, (host, kind) in attached.items():
        children.setdefault(host, []).append((child, kind))
    roots = [index for index in sorted(wanted) if index not in attached]
    counts = shared({index: wanted[index].subject.count for index in roots}, most)
    made: list[Cluster] = []
    for index in roots:
        sorts = variants(wanted[index]) if task.plan.kind in _MOTLEY else [wanted[index]]
        for number in range(counts.get(index, 0)):
            one = wanted | {index: sorts[number % len(sorts)]}
            made.append(cluster(index, one, children, Scale(200), rng, bust=bust))
    return made


def shared(counts: dict[int, int], most: int) -> dict[int, int]:
    """Return how many there are of each when there is room for so many: of each sort one, as far as that goes."""
    given = dict.fromkeys(list(counts)[:most], 1)
    for index, count in counts.items():
        if index in given:
            given[index] += max(0, min(count - 1, most - sum(given.values())))
    return given


def fit(made: Cluster, box: Box, *, bottom: bool = False) -> None:
    """Scale and move a cluster so that it fills a box: in its middle, or standing on its lower edge."""
    local = made.local
    made.size *= min(box.width / local.width, box.height / local.height)
    local = made.local
    made.x = box.centre[0] - (local.left + local.right) / 2
    made.y = box.bottom - local.bottom if bottom else box.centre[1] - (local.top + local.bottom) / 2


def paint(
    painter: Painter, made: Cluster, *, behind: str | None = None, recoloured: Callable[[str], str] | None = None
) -> None:
    """Paint a cluster; ``recoloured`` maps its colours, for marks in the colours of a brand."""
    painter.document.open(made.root.wanted.subject.what)
    order = [*(i for i in made.others if i.behind), made.root, *(i for i in made.others if not i.behind)]
    for item in order:
        subject = item.wanted.subject
        colours = dressed(item.figure, subject.colour, looks=subject.look, behind=None if recoloured else behind)
        if recoloured:
            colours = {role: recoloured(_EYES.get(family(role), colour)) for role, colour in colours.items()}
        solid = bool(item.wanted.entry.tags & BLOCKS) and not item.wanted.entry.tags & LIVING
        placed = Placed(item.figure, item.by.then(made.by), colours, item.wanted.subject.what, solid=solid)
        if item is made.root and any(other.inside for other in made.others):
            painter.figure(placed, part="back")
            for other in made.others:
                if other.inside:
                    shown = dressed(other.figure, other.wanted.subject.colour)
                    painter.figure(Placed(other.figure, other.by.then(made.by), shown, other.wanted.subject.what))
            painter.figure(placed, part="front")
        elif not item.inside:
            painter.figure(placed)
    painter.document.close()


Recolour: TypeAlias = Callable[[Cluster], Callable[[str], str] | None]
"""Gives the map of the colours of a thing, or None where it keeps them."""


def as_it_is(_: Cluster) -> None:
    """Let a thing keep its colours."""


_EYES = {"eye": "#14121f", "shine": "#ffffff"}  # which have no colour of a brand
_LIGHTS = frozenset({"sun", "moon", "crescent moon", "full moon"})
_LANDS = frozenset(
    {
        *("mountain", "hill", "volcano", "wave", "island", "palm tree", "pyramid", "sailboat", "fir tree", "tree"),
        *("lighthouse", "dune", "windmill", "castle", "cactus", "barn"),
    }
)
_SIGNS = frozenset(
    {
        *("plus sign", "minus sign", "check mark", "cross", "exclamation mark", "question mark", "warning sign"),
        *(
            "lock",
            "open lock",
            "shield",
            "gear",
            "heart",
            "star",
            "magnifying glass",
            "clock",
            "key",
            "pencil",
            "wrench",
        ),
        *("arrow", "up arrow", "down arrow", "download", "upload", "coin", "dollar sign", "lightning", "eye", "bell"),
    }
)
"""What says in the corner of an icon what is done with the thing on it."""
_MARKS = frozenset(
    {
        *("plus sign", "plus button", "subtract button", "check mark", "close button", "alert button"),
        *("help button", "notification dot"),
    }
)
"""What says so of every thing, and stands at the upper corner."""


def stacked(task: Task, made: list[Cluster]) -> list[Cluster]:
    """Return two things with the one first that the plan wants behind the other, or nothing where it says nothing of it."""
    for relation in task.plan.relations if len(made) == 2 else ():
        ends = {"behind": (relation.subject, relation.to), "in_front_of": (relation.to, relation.subject)}
        if relation.kind in ends:
            order = ends[relation.kind]
            found = [c for index in order for c in made if c.root.wanted.index == index]
            return found if len(found) == len(made) else []
    signs = [one.root.wanted.entry.noun in _SIGNS for one in made]
    marked = (
        len(made) == 2 and made[1].root.wanted.entry.noun in _MARKS and made[0].root.wanted.entry.noun not in _MARKS
    )
    side_by_side = all(relation.kind == "beside" for relation in task.plan.relations)
    return made if task.plan.kind == "icon" and (signs == [False, True] or marked) and side_by_side else []


def risen(made: list[Cluster], x: float, y: float, r: float) -> list[Cluster]:
    """Set the sun or the moon behind the land or the sail that it rises over, within r of (x, y).

    Returns:
        Both in the order in which they are painted; nothing when they are other things.
    """
    lights = [one for one in made if one.root.wanted.entry.noun in _LIGHTS]
    lands = [one for one in made if one.root.wanted.entry.noun in _LANDS]
    if len(made) != 2 or len(lights) != 1 or len(lands) != 1:
        return []
    fit(lights[0], Box(x - 0.12 * r, y - 0.98 * r, x + 0.88 * r, y + 0.02 * r))
    fit(lands[0], Box(x - r, y - 0.62 * r, x + r, y + 0.82 * r), bottom=True)
    return [*lights, *lands]


def overlaid(
    painter: Painter,
    made: list[Cluster],
    x: float,
    y: float,
    r: float,
    behind: str,
    recoloured: Recolour = as_it_is,
) -> None:
    """Show two things in one sign: one in the ring that forbids it, a small one in the corner, or one in front and lower."""
    back, front = made
    forbids = front.root.wanted.entry.noun == "stop ring"
    noun = front.root.wanted.entry.noun
    small = noun in _SIGNS | _MARKS or front.root.wanted.subject.size in {"small", "tiny"}
    if forbids:
        painter.disc(x, y, 0.94 * r, "#fffaf2", layer="thing")
        spots = ((0.0, 0.0, 0.56), (0.0, 0.0, 1.0))
    elif front.root.wanted.entry.noun == "notification dot":  # at the upper corner, and without a rim
        spots = ((0.0, 0.0, 0.92), (0.52, -0.6, 0.24))
        small = False
    elif back.root.wanted.entry.noun == "cloud" and noun.endswith("arrow"):  # what goes up or down goes through it
        spots = ((0.0, -0.1, 1.1), (0.0, 0.22, 0.46))
        small = False
    elif small:
        spots = (
            ((-0.08, 0.08, 0.92), (0.56, -0.5, 0.36)) if noun in _MARKS else ((-0.08, -0.08, 0.92), (0.56, 0.56, 0.4))
        )
    else:
        spots = ((0.2, -0.24, 0.74), (-0.12, 0.26, 0.8))
    for one, (dx, dy, k) in zip((back, front), spots, strict=True):
        marks = small and one is front and not forbids
        if marks:
            painter.disc(x + dx * r, y + dy * r, (k + 0.1) * r, "#fffaf2", layer="thing")
        half = r * k * (0.76 if marks and one.root.wanted.entry.noun not in _DISCS else 1)
        fit(one, Box(x + dx * r - half, y + dy * r - half, x + dx * r + half, y + dy * r + half))
        paint(
            painter,
            one,
            behind="#fffaf2" if forbids or marks else behind,
            recoloured=recoloured(one) if one is back else None,
        )


def star(x: float, y: float, r: float, *, points: int = 5, inner: float = 0.46, turn: float = 0) -> Path:
    """Return a star around (x, y)."""
    corners: list[Point] = []
    for i in range(2 * points):
        a, k = math.pi * i / points - math.pi / 2 + math.radians(turn), r if i % 2 == 0 else r * inner
        corners.append((x + k * math.cos(a), y + k * math.sin(a)))
    return geometry.polygon(corners)


def scalloped(x: float, y: float, r: float, *, count: int, depth: float) -> Path:
    """Return a disc with a wavy rim."""
    corners: list[Point] = []
    for i in range(2 * count):
        a, k = math.pi * i / count, r if i % 2 == 0 else r * (1 - depth)
        corners.append((x + k * math.cos(a), y + k * math.sin(a)))
    return geometry.curve(corners)


def ring(x: float, y: float, r: float, count: int, *, turn: float = 0) -> list[Point]:
    """Return points evenly around a circle, the first at the top."""
    steps = [math.tau * i / count - math.pi / 2 + math.radians(turn) for i in range(count)]
    return [(x + r * math.cos(a), y + r * math.sin(a)) for a in steps]


def squircle(x: float, y: float, r: float) -> Path:
    """Return a superellipse around (x, y), the shape of app icons."""
    k = 0.94
    return (
        ("M", x - r, y),
        ("C", x - r, y - r * k, x - r * k, y - r, x, y - r),
        ("C", x + r * k, y - r, x + r, y - r * k, x + r, y),
        ("C", x + r, y + r * k, x + r * k, y + r, x, y + r),
        ("C", x - r * k, y + r, x - r, y + r * k, x - r, y),
        ("Z",),
    )


def shield(x: float, y: float, r: float) -> Path:
    """Return a shield around (x, y)."""
    return (
        ("M", x - r * 0.86, y - r * 0.82),
        ("C", x - r * 0.5, y - r * 0.78, x - r * 0.24, y - r * 0.88, x, y - r),
        ("C", x + r * 0.24, y - r * 0.88, x + r * 0.5, y - r * 0.78, x + r * 0.86, y - r * 0.82),
        ("C", x + r * 0.94, y - r * 0.1, x + r * 0.8, y + r * 0.62, x, y + r),
        ("C", x - r * 0.8, y + r * 0.62, x - r * 0.94, y - r * 0.1, x - r * 0.86, y - r * 0.82),
        ("Z",),
    )
