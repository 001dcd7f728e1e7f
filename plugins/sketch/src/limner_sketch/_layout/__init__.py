"""Layout: where everything goes, by size, ground, depth, relation and composition."""

from __future__ import annotations

import math
from itertools import cycle
from random import Random

from attrs import evolve

from limner_sketch._layout._arranger import Arranger
from limner_sketch._layout._attach import cluster
from limner_sketch._layout._contrasts import contrasted
from limner_sketch._layout._formations import COMPOUND
from limner_sketch._layout._framing import sizes_of
from limner_sketch._layout._hosts import TO_BODY, hosts
from limner_sketch._layout._items import Cluster, Scale, Wanted, towers
from limner_sketch._layout._rows import overlap
from limner_sketch._layout._templates import TEMPLATES, Template, varied
from limner_sketch._layout._variety import CROWD, variants
from limner_sketch._stages import Place
from limner_sketch.figures import entry
from limner_sketch.plan import Relation

_LEAST_OF_TALLEST = 0.42  # the first subject is at least so high compared with the tallest
_TOWERING = 0.84  # of the height of the picture: so high is a landmark
_ANIMATE = frozenset({"animal", "person", "bird", "creature", "robot"})
_GROWN = frozenset({"plant", "furniture", "vehicle", "building", "scenery", "tree", "bug"})
_GROUP = 3
_SHARED = frozenset(
    {
        "guitar",
        "cake",
        "birthday cake",
        "map",
        "drum",
        "accordion",
        "banner",
        "camera",
        "boombox",
        "radio",
        "trophy",
        "pizza",
    }
)
_ALIKE = 0.7
_SEEN = 0.13  # of the height of the picture: what is smaller is not seen well
_BUG = 0.17  # of the height of the picture: so large is a bug beside who is none
_PAIRED = frozenset({"on", "in", "riding", "under"})


def arrange(
    wanted: dict[int, Wanted],
    relations: tuple[Relation, ...],
    place: Place,
    size: tuple[int, int],
    template: Template,
    rng: Random,
    *,
    afloat: bool = False,
    open_sky: bool = True,
) -> tuple[Cluster, ...]:
    """Place everything that is wanted.

    Args:
        wanted: The subjects that can be drawn, by index.
        relations: The relations of the plan.
        place: What the setting offers.
        size: Width and height of the picture.
        template: The composition.
        rng: For small chances.
        afloat: Whether nothing stands on a ground, as in space and under water.
        open_sky: Whether the sky is all there is to see when nothing stands below it; over a city the moon is no larger for that.

    Returns:
        The clusters in drawing order.
    """
    width, height = size
    attached = hosts(wanted, relations)
    wanted = wanted | {
        host: evolve(wanted[host], entry=entry("biplane"))  # of who flies an airliner nothing would be seen
        for child, (host, kind) in attached.items()
        if kind in {"riding", "in"} and wanted[host].entry.noun == "airplane" and wanted[child].entry.tags & _ANIMATE
    }
    wanted = contrasted(wanted, frozenset(attached))
    children: dict[int, list[tuple[int, str]]] = {}
    for child, (host, kind) in attached.items():
        children.setdefault(host, []).append((child, kind))
    roots = [index for index in sorted(wanted) if index not in attached]
    scale = _scale(wanted, roots, height, template)
    clusters: dict[int, list[Cluster]] = {}
    for index in roots:
        count = wanted[index].subject.count
        # What lies on or in one of several is there once; what all of them wear or hold, each has.
        # Of as many frogs as there are lily pads, one is on each.
        pairs = {
            child
            for child, kind in children.get(index, ())
            if kind in _PAIRED and 1 < count == wanted[child].subject.count
        }
        for child in pairs:
            single = wanted[child].subject.model_copy(update={"count": 1})
            wanted = wanted | {child: evolve(wanted[child], subject=single)}
        alone = _only_one_has(wanted, index, children.get(index, []))
        own = {
            host: [c for c in those if (c[1] in TO_BODY or c[0] in pairs) and c[0] not in alone]
            for host, those in children.items()
        }
        sorts = variants(wanted[index])
        group = [cluster(index, wanted | {index: sorts[0]}, children, scale, rng)]
        for number in range(1, count):
            if (
                count >= CROWD
                and (number >= len(sorts) or (number == 1 and len(sorts) == 1))
                and not (number == 1 and own != children)
            ):
                # In a crowd several are alike: the file then holds each drawing once.
                like = group[number % len(sorts) if number >= len(sorts) else 0]
                if like is group[0] and own != children:
                    like = group[1]
                group.append(Cluster(root=like.root, others=like.others))
            else:
                group.append(cluster(index, wanted | {index: sorts[number % len(sorts)]}, own, scale, rng))
        for made, own_size in zip(group, cycle(sizes_of(wanted[index])), strict=False):
            made.size *= own_size
        clusters[index] = group
    _heap_up(wanted, clusters)
    _shrink_props(wanted, clusters, height, {r.subject for r in relations if r.kind == "between"})
    return Arranger(
        wanted, relations, place, width, height, template, rng, clusters, afloat=afloat, open_sky=open_sky
    ).run()


def _only_one_has(wanted: dict[int, Wanted], index: int, held: list[tuple[int, str]]) -> frozenset[int]:
    """Return what one of a group has for all of them: friends who sing with a guitar have one."""
    group = wanted[index].subject.count >= _GROUP
    return frozenset(
        child
        for child, kind in held
        if group and kind == "holding" and wanted[child].subject.count == 1 and wanted[child].entry.noun in _SHARED
    )


def _shrink_props(
    wanted: dict[int, Wanted], clusters: dict[int, list[Cluster]], height: int, parting: set[int]
) -> None:
    """Draw small what is small beside who is told of first: a frisbee is not as wide as the dog; a fence that parts two is."""
    first = next((i for i in sorted(clusters) if wanted[i].entry.tags & _ANIMATE), None)
    if first is None:
        return
    box = clusters[first][0].local
    span, tall = max(box.height, 0.8 * box.width), wanted[first].entry.height
    for index, group in clusters.items():
        one = wanted[index]
        if index in parting:
            continue
        ratio = one.entry.height / tall
        if (
            "bug" in one.entry.tags
            and "bug" not in wanted[first].entry.tags
            and one.subject.size not in {"large", "huge"}
        ):
            for made in group:  # a fly is smaller than the frog
                made.size *= min(1.0, _BUG * height / max(made.local.height, made.local.width))
        if ratio > _ALIKE or one.entry.tags & (_ANIMATE | _GROWN) or one.place not in {"ground", "air"}:
            continue
        limit = max(_SEEN * height, ratio**0.7 * span) * {"large": 1.4, "huge": 2.2}.get(one.subject.size, 1.0)
        for made in group:
            made.size *= min(1.0, limit / max(made.local.height, made.local.width))


def _heap_up(wanted: dict[int, Wanted], clusters: dict[int, list[Cluster]]) -> None:
    """Make one cluster of those that are heaped up, those too of which there are several colours."""
    for index in list(clusters):
        form = wanted[index].subject.formation
        if index not in clusters or form not in COMPOUND:
            continue
        same = [
            i
            for i in clusters
            if (wanted[i].entry.noun, wanted[i].subject.formation) == (wanted[index].entry.noun, form)
        ]
        group = [made for i in same for made in clusters[i]]
        if len(group) > 1:
            clusters[index] = [COMPOUND[form](group)]
            for other in same[1:]:
                del clusters[other]


def _scale(wanted: dict[int, Wanted], roots: list[int], height: int, template: Template) -> Scale:
    """Return how high things are shown: the first subject large, the tallest not too large."""
    near = [i for i in roots if wanted[i].subject.depth != "far"] or roots  # what is far says nothing of sizes
    grounded = [wanted[i] for i in near if wanted[i].place != "sky"] or [wanted[i] for i in near]
    if not grounded:
        return Scale(height)
    main = grounded[0].usual_weight
    tallest = max(w.weight for w in grounded)
    count = sum(w.subject.count for w in grounded)
    crowd = {1: 1.14, 2: 1.0, 3: 0.88}.get(count, 0.76)
    ratio = main / tallest
    power = min(1.0, math.log(_LEAST_OF_TALLEST) / math.log(ratio)) if ratio < _LEAST_OF_TALLEST else 1.0
    if towers(grounded[0]):  # what is so high is as high as the picture, whoever stands before it
        return Scale(height * _TOWERING / tallest**power, power)
    share = min(0.5 * crowd * template.share / 0.6 / main**power, (template.share + 0.08) / tallest**power)
    return Scale(height * share, power)


def overlaps(clusters: tuple[Cluster, ...]) -> list[float]:
    """Return the overlap of each pair of clusters that share a row, for tests and benchmarks."""
    return [overlap(a.box, b.box) for i, a in enumerate(clusters) for b in clusters[i + 1 :] if a.row == b.row != "sky"]


__all__ = ["CROWD", "TEMPLATES", "Template", "arrange", "overlaps", "varied"]
