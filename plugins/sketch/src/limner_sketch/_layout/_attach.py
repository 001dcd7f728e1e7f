"""What touches: held, worn, ridden, in and on; by the anchors of the drawings."""

from __future__ import annotations

from random import Random

from attrs import evolve

from limner_sketch._canvas import Action, Figure
from limner_sketch._geometry import Affine
from limner_sketch._layout._doing import READ, at_piano, beats, before, bunch, open_before, sits_at
from limner_sketch._layout._items import Cluster, Item, Scale, Wanted, drawn
from limner_sketch.plan import Relation

# The relations that join two things into one cluster: which of the two is the root.
_ON_HOST = frozenset({"on", "in", "riding"})
TO_BODY = frozenset({"holding", "wearing"})
_HEAPED = 3  # more of one sort are heaped up
_MOST = 6  # more of one sort do not fit on or in another thing
_WIDE = frozenset({"umbrella", "parasol", "kite"})  # held up, and behind the one who holds it
_VASES = frozenset({"vase", "pot", "bottle", "bucket", "milk", "glass", "watering can"})
_BOARDS = frozenset({"surfboard", "snowboard"})
_ANIMATE = frozenset({"animal", "person", "bird", "creature", "robot"})


def hosts(wanted: dict[int, Wanted], relations: tuple[Relation, ...]) -> dict[int, tuple[int, str]]:
    """Return for each attached subject its host and how it is attached; chains are kept, circles are not.

    Args:
        wanted: The subjects that can be drawn, by index.
        relations: The relations of the plan.

    Returns:
        Host index and relation by the index of what is attached.
    """
    result: dict[int, tuple[int, str]] = {}
    for relation in relations:
        if relation.subject not in wanted or relation.to not in wanted:
            continue
        child, host, kind = relation.subject, relation.to, str(relation.kind)
        if (
            kind == "in"
            and "vehicle" in wanted[host].entry.tags
            and wanted[host].entry.height < wanted[child].entry.height
        ):
            kind = "riding"  # nobody vanishes in a sled
        if kind in TO_BODY:
            child, host = host, child
        elif kind == "beside" and sits_at(wanted[child], wanted[host]):
            kind = "at"
        elif kind not in _ON_HOST or (kind in {"on", "in"} and not _carries(wanted[child], wanted[host], kind)):
            continue
        if child in result or _leads_to(host, child, result):
            continue
        result[child] = (host, kind)
    return result


def _leads_to(start: int, goal: int, result: dict[int, tuple[int, str]]) -> bool:
    while start in result:
        start = result[start][0]
        if start == goal:
            return True
    return start == goal


def _carries(child: Wanted, host: Wanted, kind: str) -> bool:
    """Whether something can stand on the host: not on something far up, nor in something that has no inside."""
    if host.place == "sky" or child.place == "sky":
        return False
    if kind == "in":
        if _in_vase(child, host):
            return True
        if "building" in host.entry.tags and host.entry.height > 4 and child.entry.tags & (_ANIMATE | {"fantasy"}):
            return False  # through its windows nobody could be seen: they stand before it
        # Nobody stands in a mountain, nor in a leaf.
        return 0.5 * child.entry.height <= host.entry.height < 30
    return True


def _in_vase(child: Wanted, host: Wanted) -> bool:
    return host.entry.noun in _VASES and "plant" in child.entry.tags and "tree" not in child.entry.tags


def cluster(
    index: int,
    wanted: dict[int, Wanted],
    children: dict[int, list[tuple[int, str]]],
    scale: Scale,
    rng: Random,
    *,
    bust: bool = False,
) -> Cluster:
    """Draw a thing and all that is attached to it; of people, if they have their hands free, head and shoulders."""
    mine = children.get(index, [])
    root = wanted[index]
    bust = bust and "person" in root.entry.tags and all(kind == "wearing" for _, kind in mine)
    holding = any(kind == "holding" and not _used(root, wanted[child]) for child, kind in mine)
    pose: Action | None = "hold" if holding and root.entry.tags & _ANIMATE else None
    figure = drawn(root, rng, holding=holding, pose=pose, bust=bust)
    by = Affine.scale(scale.of(root))
    if root.entry.noun in {"broom", "broomstick"} and any(kind == "riding" for _, kind in mine):
        # A flying broom lies, its handle ahead.
        by = Affine.turn(74, about=figure.box.centre).then(by)
        figure = evolve(figure, anchors={**figure.anchors, "seat": figure.box.centre})
    elif root.entry.noun in _BOARDS and any(kind == "riding" for _, kind in mine):
        # A board that is ridden lies flat, and its rider stands on its upper edge.
        x, y = figure.box.centre
        by = Affine.turn(90, about=(x, y)).then(Affine.move(0, -y - figure.box.width / 2)).then(by)
        figure = evolve(figure, anchors={**figure.anchors, "seat": (figure.box.left, y)}, feet=(x - 60, x + 60))
    made = Cluster(root=Item(root, figure, by))
    _attach(made, made.root, index, wanted, children, rng)
    return made


def _used(host: Wanted, child: Wanted) -> bool:
    """Whether something is not held in one hand: it is read, or it is a drum."""
    return (host.subject.pose == "read" and child.entry.noun in READ) or beats(host, child)


def _attach(
    made: Cluster,
    host: Item,
    index: int,
    wanted: dict[int, Wanted],
    children: dict[int, list[tuple[int, str]]],
    rng: Random,
) -> None:
    order = {"in": 0, "riding": 1, "on": 2, "at": 3, "wearing": 4, "holding": 5}
    mine = sorted(children.get(index, []), key=lambda pair: (order[pair[1]], pair[0]))
    if wanted[index].subject.pose == "read":
        matter = next((child for child, kind in mine if kind == "holding" and wanted[child].entry.noun in READ), None)
        mine = [pair for pair in mine if pair[0] != matter]
        named = wanted[matter] if matter is not None else None
        rig = host.wanted.subject.pose == "read" and "person" in host.wanted.entry.tags  # has a book of its own
        if not rig or (named and (named.entry.noun == "newspaper" or named.subject.colour)):
            made.others.append(open_before(host, named, rng))
    counts = {child: _times(host.wanted, wanted[child], kind) for child, kind in mine}
    slots = {k: sum(counts[c] for c, kind in mine if kind == k) for k in order}
    taken = dict.fromkeys(order, 0)
    for child, kind in mine:
        for number in range(counts[child]):
            slot = (taken[kind], slots[kind])
            taken[kind] += 1
            if kind == "at":
                made.others += at_piano(host, wanted[child], rng)
                continue
            item = _joined(host, wanted[child], kind, slot, rng, children.get(child, []))
            if host is not made.root:
                item.inside = False  # only of the root the front is drawn apart; what is in something else lies over it
            made.others.append(item)
            if number == 0:
                _attach(made, item, child, wanted, children, rng)


def _times(host: Wanted, child: Wanted, kind: str) -> int:
    """How often something is joined to one host: "three bears wearing hats" wear one each."""
    each = kind == "wearing" or (kind == "holding" and host.subject.count > 1)
    return 1 if each else min(child.subject.count, _MOST)


def _joined(
    host: Item, child: Wanted, kind: str, slot: tuple[int, int], rng: Random, own: list[tuple[int, str]]
) -> Item:
    broom = kind == "riding" and host.wanted.entry.noun == "broom"  # held: a witch needs no second one
    holding = broom or any(k == "holding" for _, k in own)
    ride: Action = "stand" if host.wanted.entry.noun in _BOARDS else "ride"
    pose: Action | None = {"riding": ride, "in": "sit"}.get(kind)
    if kind == "on" and child.entry.tags & _ANIMATE and "seat" in host.figure.anchors:
        pose = "sit"
    if kind == "riding" or (pose == "sit" and child.subject.pose == "read"):
        # Whoever flies on a broom sits on it, and whoever reads on a bench does.
        child = Wanted(child.index, child.subject.model_copy(update={"pose": pose}), child.entry)
    figure = drawn(child, rng, pose=pose or ("hold" if holding else None), holding=holding)
    host_scale = host.by.factor
    host_height = host_scale * host.wanted.entry.units
    if kind == "wearing":
        return _worn(host, child, figure)
    ratio = (child.weight / host.wanted.weight) ** 1.15
    animate = bool(child.entry.tags & _ANIMATE)
    low, high = {
        "holding": (0.2, 0.62),
        "riding": (0.5, 1.15),
        "in": (0.42, 0.85),
        # What an animal carries is no larger than that is to it.
        "on": (0.3 if animate else 0.2, 0.5 if host.wanted.entry.tags & _ANIMATE and not animate else 1.2),
    }[kind]
    big = "balloon" in child.entry.noun or child.entry.noun in _WIDE
    if kind == "holding" and big:
        low, high = 0.55, 0.9
    if kind == "holding" and _by_mouth(host) and not big:
        high = 0.34  # before the mouth it must not hide the face
    scale = host_height * max(low, min(high, ratio)) / child.entry.units
    if kind == "on":
        # On something long and low, such as a branch, the host's height says little.
        share = 0.24 if child.entry.tags & _ANIMATE else 0.15
        scale = max(scale, share * host.box.width / child.entry.units)
    if kind == "holding" and beats(host.wanted, child):
        return before(host, child, figure)
    if kind == "holding":
        x, y = host.point("hand_r", "mouth", "hand_l")
        gx, gy = figure.anchors.get("grip", (figure.box.centre[0], figure.box.bottom - 0.25 * figure.box.height))
        if slot[0]:
            x, y = host.point("hand_l", "mouth", "hand_r")
        by = Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y))
        return Item(child, figure, by, behind=child.entry.noun in _WIDE)
    return _standing(host, child, figure, kind, slot, scale)


def _by_mouth(host: Item) -> bool:
    anchors = host.figure.anchors
    return "hand_r" not in anchors or anchors["hand_r"] == anchors.get("mouth")


def _standing(host: Item, child: Wanted, figure: Figure, kind: str, slot: tuple[int, int], scale: float) -> Item:
    anchors = set(host.figure.anchors)
    if kind == "in" and _in_vase(child, host.wanted) and "inside" in anchors:
        return bunch(host, child, figure, slot)
    if kind == "in" and not {"inside", "seat"} & anchors:
        if "top" in anchors and host.box.width > 0.8 * host.box.height:
            return _peeping(host, child, figure, slot, scale)
        return _within(host, child, figure, slot)
    if kind == "on" and "person" in host.wanted.entry.tags:
        x, y = host.point("neck", "head")
        by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale * 0.66))
        return Item(child, figure, by.then(Affine.move(x - 0.21 * host.box.height, y + 0.06 * host.box.height)))
    names = {"riding": ("seat", "back", "top"), "in": ("inside", "seat", "top"), "on": ("top", "seat", "back")}[kind]
    if kind == "on" and child.entry.tags & _ANIMATE:
        names = ("seat", "top", "back")
    x, y = host.point(*names)
    number, count = slot
    round_ = figure.box.height <= 1.25 * figure.box.width  # candles are not heaped
    if count > _HEAPED and round_ and kind != "riding" and not child.entry.tags & _ANIMATE:
        # A heap: a second row on the first.
        first = -(-3 * count // 5)
        y -= 0.56 * figure.box.height * scale * (number >= first)
        number, count = (number, first) if number < first else (number - first, count - first)
    wide = figure.box.width * scale
    room = host.box.width * (0.62 if kind != "riding" else 0.4)
    if count > 1:
        shrink = min(1.0, room / (wide * (1 + 0.72 * (count - 1))) * 1.25)
        scale *= max(0.45, shrink)
        wide = figure.box.width * scale
        step = min(wide * 0.84, (room - wide * 0.4) / max(1, count - 1) if room > wide else wide * 0.6)
        x += (number - (count - 1) / 2) * step
    sink = {"riding": 0.1, "in": 0.12, "on": 0.02}[kind] * figure.box.height if child.entry.tags & _ANIMATE else 0.0
    bottom = figure.box.bottom - sink if child.place != "ground" or kind != "on" else -sink
    middle = (figure.feet[0] + figure.feet[1]) / 2
    if child.subject.pose == "sit" and "person" in child.entry.tags and "seat" in host.figure.anchors and kind == "on":
        middle, bottom = figure.anchor("seat")
    by = Affine.move(-middle, -bottom).then(Affine.scale(scale)).then(Affine.move(x, y))
    return Item(child, figure, by, inside=kind in {"in", "riding"} and any(s.front for s in host.figure.parts))


def _peeping(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item:
    """Let something look out of a cup or a pot: behind its rim, the lower half hidden."""
    number, count = slot
    x, y = host.point("top")
    scale = min(scale, 0.72 * host.box.width / count / figure.box.width)
    x += (number - (count - 1) / 2) * 0.6 * host.box.width / count
    gx, gy = figure.box.centre[0], figure.box.bottom - 0.42 * figure.box.height
    return Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y)), behind=True)


def _within(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Show something in a thing that has no opening, such as a bottle: small, before its middle."""
    number, count = slot
    room = host.box.width * 0.56 / count
    scale = min(room / figure.box.width, host.box.height * 0.42 / figure.box.height)
    x = host.box.centre[0] + (number - (count - 1) / 2) * room
    y = host.box.bottom - 0.36 * host.box.height
    gx, gy = figure.box.centre
    return Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y)))


def _worn(host: Item, child: Wanted, figure: Figure) -> Item:
    """Put a hat on the skull, glasses before the eyes, a scarf around the neck: where its own anchors say, as wide as the head."""
    head, face = host.point("head", "top"), host.point("face", "head")
    radius = max(abs(face[1] - head[1]), 0.06 * host.box.height)
    if "face" not in host.figure.anchors:  # a cactus has no face, and may wear a hat
        radius = 0.24 * min(host.box.width, host.box.height)
    if not {"head", "top"} & host.figure.anchors.keys():
        head = (host.box.centre[0], host.box.top)
    neck = host.point("neck", "face")
    # The ground contact of what is worn is as wide as the head or neck that it fits.
    fits = max(1.0, figure.feet[1] - figure.feet[0])
    if "on_shoulders" in figure.anchors:
        return _streaming(host, child, figure)
    for name, (x, y), width in (  # noqa: B007 - all three are used after the loop
        ("on_neck", (neck[0], max(neck[1], face[1] + 1.12 * radius)), 0.98),  # below the chin, or it hides the mouth
        ("on_head", (head[0], head[1] + radius * 0.12), 1.52),
        ("on_face", (face[0], face[1] - radius * 0.06), 1.9),
        ("on_back", host.point("back", "neck"), 2.0),
    ):
        if name in figure.anchors:
            ax, ay = figure.anchors[name]
            break
    else:
        (x, y), (ax, ay) = host.point("neck", "face"), figure.box.centre
    scale = width * radius / fits
    return Item(
        child, figure, Affine.move(-ax, -ay).then(Affine.scale(scale)).then(Affine.move(x, y)), behind=name == "on_back"
    )


def _streaming(host: Item, child: Wanted, figure: Figure) -> Item:
    """Let a cape hang from the shoulders of a person, and stream behind an animal, which stands sideways."""
    upright = "person" in host.wanted.entry.tags or host.figure.facing == "front"
    x, y = host.point("neck", "face")
    back = host.point("back", "neck")
    ax, ay = figure.anchors["on_shoulders"]
    tall = 0.66 * host.box.height if upright else 0.86 * max(host.box.width, host.box.height)
    if not upright:
        x, y = x + 0.2 * (back[0] - x), min(y, back[1] + 0.1 * host.box.height)
    by = Affine.move(-ax, -ay).then(Affine.scale(tall / figure.box.height))
    if not upright:
        by = by.then(Affine.turn(104))
    return Item(child, figure, by.then(Affine.move(x, y)), behind=True)
