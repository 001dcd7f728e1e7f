"""Who goes where: sky, back row, front rows and air, one after the other."""

from __future__ import annotations

from random import Random

from limner_sketch._geometry import Box
from limner_sketch._layout._above import backlit, place_air, place_sky, vault
from limner_sketch._layout._back import Ground, place_back
from limner_sketch._layout._items import Cluster, Wanted
from limner_sketch._layout._rows import flip, keep_inside, overlap, pack, settle
from limner_sketch._layout._templates import Template
from limner_sketch._stages import Place
from limner_sketch.figures import Entry
from limner_sketch.plan import Relation

__all__ = ["Arranger"]

_LIVING = frozenset({"animal", "person", "bird", "creature", "robot", "fantasy"})
_SHELF = 0.95  # metres: what furnishes a room and is higher stands at the back
_BACKDROP = frozenset({"building", "tree", "scenery"})


def _furnishes(entry: Entry) -> bool:
    """Whether something stands at the wall of a room: a shelf, a blackboard."""
    return entry.home in {"room", "kitchen"} and entry.height > _SHELF and not entry.tags & _LIVING


class Arranger:
    """Works through sky, back row, front rows and air in this order."""

    def __init__(
        self,
        wanted: dict[int, Wanted],
        relations: tuple[Relation, ...],
        place: Place,
        width: int,
        height: int,
        template: Template,
        rng: Random,
        clusters: dict[int, list[Cluster]],
        *,
        afloat: bool,
        open_sky: bool,
    ) -> None:
        self.wanted = wanted
        self.relations = relations
        self.place = place
        self.width = width
        self.height = height
        self.template = template
        self.rng = rng
        self.clusters = clusters
        self.afloat = afloat
        self.open_sky = open_sky
        self.frame = Box(width * 0.035, height * 0.035, width * 0.965, height * 0.965)
        self.boxes: list[Box] = []

    def run(self) -> tuple[Cluster, ...]:
        """Place everything and return it in drawing order."""
        rows = self._rows()
        self._on_sill(rows["sill"])
        self._grow_small(rows)
        self._front(rows["front"])
        self._back(rows["back"])
        place_air(
            rows["air"],
            size=(self.width, self.height),
            band=(self.height * 0.12, self.height * 0.88) if self.afloat else self.place.sky,
            afloat=self.afloat,
            template=self.template,
            frame=self.frame,
            boxes=self.boxes,
            below=self._partners,
            rng=self.rng,
        )
        alone = self.open_sky and not (rows["front"] or rows["back"] or rows["air"])
        place_sky(rows["sky"], size=(self.width, self.height), template=self.template, frame=self.frame, alone=alone)
        for relation in self._vaults():
            vault(
                self.clusters[relation.subject][0],
                self.clusters[relation.to][0],
                self.width,
                self.height,
                self.template,
            )
        order = sorted(rows["back"] + rows["front"], key=lambda c: c.y)
        for made in [*rows["front"], *rows["back"], *rows["air"]]:
            keep_inside(made, self.frame)
        for relation in self.relations:
            before = relation.kind == "in_front_of" and relation.subject in self.clusters
            if before and self._is_up(relation.to) and not self._is_up(relation.subject):
                backlit(self.clusters[relation.to][0], self.clusters[relation.subject][0], self.width, self.height)
        return (*rows["sky"], *rows["sill"], *order, *rows["air"])

    def _on_sill(self, row: list[Cluster]) -> None:
        """Set things side by side on the sill of a window."""
        if not row or self.place.sill is None:
            return
        left, right, y = self.place.sill
        room = (right - left) / len(row)
        for i, made in enumerate(row):
            made.size *= min(0.34 * self.height / made.local.height, 0.86 * room / made.local.width)
            made.x = left + (i + 0.5) * room - (made.local.left + made.local.right) / 2
            made.y = y
            if made.root.figure.facing == "right" and made.x > (left + right) / 2:
                flip(made)

    def _is_up(self, index: int) -> bool:
        """Whether something is in the sky."""
        return index in self.clusters and self.wanted[index].place == "sky"

    # -- who goes where ------------------------------------------------------------------------------------------------

    def _rows(self) -> dict[str, list[Cluster]]:
        rows: dict[str, list[Cluster]] = {"sky": [], "sill": [], "back": [], "front": [], "air": []}
        targets = {r.to for r in self.relations if r.kind in {"in_front_of", "under"} and r.to in self.clusters}
        behind = {r.subject for r in self.relations if r.kind == "behind" and r.subject in self.clusters}
        hiding = {
            r.to for r in self.relations if r.subject in behind and r.kind == "behind"
        }  # trees, too, stand in front
        named = {side for r in self.relations for side in (r.subject, r.to)}
        vaults = {r.subject for r in self._vaults()}
        leaps = {r.subject for r in self.relations if r.kind == "over" and r.to in self.clusters}
        grounded = [i for i in self.clusters if self.wanted[i].place == "ground" and not self.wanted[i].flies]
        for index, group in self.clusters.items():
            entry = self.wanted[index].entry
            large = bool(entry.tags & _BACKDROP) and entry.height > 2.2  # higher than a person
            large = large or (index > 0 and index not in named and _furnishes(entry))
            one = self.wanted[index]
            in_air = one.flies or index in vaults or index in leaps
            if one.place == "sill" and self.place.sill:
                row = "sill"
            elif one.place == "sky":
                row = "air" if group[0].others else "sky"  # somebody sits on the cloud
            elif in_air or (self.afloat and one.place != "ground"):
                row = "air"
            elif index in targets or index in behind or (large and len(grounded) > 1 and index not in hiding):
                row = "back"
            else:
                row = "front"
            for made in group:
                made.row = row
            rows[row] += group
        if not rows["front"] and rows["back"] and not rows["sill"]:
            rows["front"], rows["back"] = rows["back"], []
        return rows

    def _vaults(self) -> list[Relation]:
        """Return who is over something of the sky: a cow over the moon."""
        return [
            r
            for r in self.relations
            if r.kind == "over"
            and {r.subject, r.to} <= self.clusters.keys()
            and self.wanted[r.to].place == "sky" != self.wanted[r.subject].place
        ]

    def _grow_small(self, rows: dict[str, list[Cluster]]) -> None:
        """Nothing may be too small to be seen."""
        least = self.height * 0.13
        for made in (c for row in rows.values() for c in row):
            tall = max(made.local.height, made.local.width)
            if tall < least:
                made.size *= least / tall

    # -- rows ----------------------------------------------------------------------------------------------------------

    def _band(self, made: Cluster) -> tuple[float, float]:
        if self.place.water and made.root.wanted.place == "water":
            return self.place.water
        return self.place.ground

    def _ground_y(self, made: Cluster, depth: float) -> float:
        far, near = self._band(made)
        return far + (near - far) * max(0.0, min(1.0, depth))

    def _front(self, row: list[Cluster]) -> None:
        if not row:
            return
        row[:] = self._ordered(row)
        per_line = 5 if len(row) > 6 else 4 if len(row) > 4 and self._wide(row) else len(row)
        count = -(-len(row) // per_line)
        per_line = -(-len(row) // count)
        if count > 1:  # what is high hides nobody at the back
            middle = sorted(made.local.height for made in row)[len(row) // 2]
            row.sort(key=lambda made: made.local.height > 1.5 * middle)
        lines = [row[i : i + per_line] for i in range(0, len(row), per_line)]
        placed: list[Box] = []
        for k, line in enumerate(lines):  # the first ones stand in front
            shrink = 0.84**k
            depth = self.template.depth if count == 1 else 0.95 - 0.9 * k / (count - 1)
            for made in line:
                limit = self.height * (0.74 if count == 1 else 0.36 if count == 2 else 0.27)
                made.size *= shrink * min(1.0, limit / (made.local.height * shrink))
            if len(row) == 1:  # what is wide must not reach from side to side
                made = line[0]
                made.size *= min(
                    1.0,
                    max(0.68 * self.width, 0.3 * self.height * made.local.width / made.local.height) / made.local.width,
                )
            centre = self.template.centre if len(row) == 1 else 0.5 + (self.template.centre - 0.5) * 0.5
            shift = 0.0 if count == 1 else (0.07 if k % 2 else -0.07)
            if count > 1:
                # Narrower than the picture, so that the rows can be staggered and nobody hides anybody.
                room = self.width * 0.76 / sum(made.local.width for made in line)
                for made in line:
                    made.size *= min(1.0, room)
            gap = self.width * (0.035 if len(line) < 4 else 0.018)
            pack(line, self.width * (centre + shift), self.width, margin=self.width * 0.05, gap=gap)
            here: list[Box] = []
            for i, made in enumerate(line):
                jitter = self.rng.uniform(-0.12, 0.12) if len(line) > 1 else 0.0
                made.y = self._ground_y(made, depth + jitter * (0.5 if i % 2 else 1))
                if any(overlap(made.box, box) > 0.3 for box in placed):
                    spots = [(self.width * (0.06 + 0.88 * n / 16), made.y) for n in range(17)]
                    settle(made, [*placed, *here], spots, (made.x, made.y), self.frame, self.rng)
                here.append(made.box)
            placed += here
        self._turn(row)
        self.boxes += [made.box for made in row]

    def _wide(self, row: list[Cluster]) -> bool:
        return sum(made.local.width for made in row) > self.width * 0.9

    def _ordered(self, row: list[Cluster]) -> list[Cluster]:
        """Put things that belong together next to each other, and the chaser behind the chased."""
        order = list(row)
        for relation in self.relations:
            if relation.kind not in {"beside", "facing", "chasing", "between", "around"}:
                continue
            first = [c for c in order if c.root.wanted.index == relation.subject]
            second = [c for c in order if c.root.wanted.index == relation.to]
            if not first or not second:
                continue
            rest = [c for c in order if c not in first and c not in second]
            if relation.kind == "between" and len(second) > 1:
                half = len(second) // 2
                order = [*second[:half], *first, *second[half:], *rest]
            elif relation.kind == "around":
                half = len(first) // 2
                order = [*first[:half], *second, *first[half:], *rest]
            else:
                order = [*first, *second, *rest]
        free = not any(r.kind in {"facing", "chasing", "between", "around"} for r in self.relations)
        if free and len(order) == 2 and self.rng.random() < 0.5:
            order.reverse()
        return order

    def _turn(self, row: list[Cluster]) -> None:
        """Let things look to the middle, or at what they are about."""
        aims = {r.subject: r.to for r in self.relations if r.kind in {"facing", "chasing", "beside", "in_front_of"}}
        for made in row:
            seated = [item.wanted.index for item in made.others if item.figure.facing == "right"]
            looks = [
                index for index in seated if aims.get(index) in {c.root.wanted.index for c in row if c is not made}
            ]
            if made.root.figure.facing != "right" and not looks:
                continue
            index = looks[0] if looks else made.root.wanted.index  # who sits on a sofa looks where they are told to
            others = [c for c in row if c.root.wanted.index == aims.get(index, -1)]
            above = [c for c in self.clusters.get(aims.get(index, -1), []) if c.row == "sky"]
            group = [c for c in row if c.root.wanted.index == index]
            if above:
                look_left = self.template.sun[0] * self.width < made.x
            elif others:
                look_left = sum(c.x for c in others) / len(others) < made.x
            elif any(r.kind == "chasing" and r.to == index for r in self.relations):
                look_left = False  # the chased flees ahead
            elif len(row) > 1 and all(c.root.wanted.subject.pose == "run" for c in row):
                look_left = self.template.centre > 0.5  # a race has one direction
            elif len(group) == 2 and len(row) == 2:  # a pair looks at each other
                look_left = made is max(group, key=lambda c: c.x)
            elif len(row) == 1:
                look_left = self.template.centre > 0.5
            else:
                middle = sum(c.x for c in row) / len(row)
                look_left = made.x > middle + 1
            if look_left != made.flipped:
                flip(made)

    def _back(self, row: list[Cluster]) -> None:
        if not row:
            return
        ground = Ground(self.width, self.height, self.frame, self.template, self.rng, self._ground_y)
        place_back(row, self.boxes, ground, self._partners, self._kind_of)
        self.boxes += [made.box for made in row]

    def _partners(self, index: int) -> list[Cluster]:
        found: list[Cluster] = []
        for relation in self.relations:
            other = relation.to if relation.subject == index else relation.subject if relation.to == index else None
            if other is not None:
                found += [c for c in self.clusters.get(other, []) if c.row == "front"]
        return found

    def _kind_of(self, index: int) -> str:
        """Return the relation for which something stands at the back: others are before it or under it, or it is behind them."""
        before = (str(r.kind) for r in self.relations if r.to == index and r.kind in {"in_front_of", "under"})
        behind = ("behind" for r in self.relations if r.subject == index and r.kind == "behind")
        return next(before, None) or next(behind, "")
