"""Who goes where: sky, back row, front rows and air, one after the other."""

from __future__ import annotations

from random import Random

from attrs import evolve

from limner_sketch._geometry import Box
from limner_sketch._layout._above import backlit, place_air, place_sky, vault, veil
from limner_sketch._layout._back import Ground, place_back
from limner_sketch._layout._formations import COMPOUND, fly_in_order, formation_of, hub_of, stand_around
from limner_sketch._layout._framing import fill_frame, is_herd, stagger
from limner_sketch._layout._items import Cluster, Wanted, towers
from limner_sketch._layout._landforms import beside_land, lies, shore, spread_out, spreads
from limner_sketch._layout._passing import pass_before_moon
from limner_sketch._layout._review import review
from limner_sketch._layout._rows import clasp, flip, keep_inside, mates_of, overlap, pack, settle, turn_back
from limner_sketch._layout._sided import distant, in_columns, near_by, shrink_far, side_of, zoned
from limner_sketch._layout._sorting import grow_small, sorted_out, vaults
from limner_sketch._layout._supports import reach_in, reaches_in
from limner_sketch._layout._templates import Template
from limner_sketch._layout._waterline import cross, float_on, leap, swim_below
from limner_sketch._stages import Place
from limner_sketch.plan import Relation

__all__ = ["Arranger"]

_HEAP = 0.44  # of the height of the picture: a heap before something else is no higher
_BENEATH = 0.5  # of the height of the picture: what something is over is no higher
_BELOW_DECK = 0.3  # of the height of the picture: as much room is under a bridge
_NEAR_BY = 0.3  # of the height of the picture: as high is what is in the foreground, at least


_FROM_ABOVE = frozenset(
    {"silk thread", "hanging rope", "ceiling", "vine", "chandelier"}
)  # their end is beyond the upper edge
_ON_WALLS = frozenset({"long shelf", "wall shelf"})  # others stand before them
_ABREAST = 4  # so many things find room side by side on a table
_ON_TABLE = 0.62  # metres: what is laid on a table is lower
_BOARDS = frozenset({"blackboard", "whiteboard"})
_BESIDE_WINDOW = 0.34  # of the width of a room: so much there is beside its window
_LIVING = frozenset({"animal", "person", "bird", "creature", "robot"})


def _lies_on_table(made: Cluster) -> bool:
    entry = made.root.wanted.entry
    return entry.height < _ON_TABLE and not entry.tags & _LIVING


def _is_written(made: Cluster) -> bool:
    """Whether there is writing on what somebody works on, which would be mirrored."""
    return any(item.wanted.entry.noun in _BOARDS for item in made.others)


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
        self.room: tuple[float, float] | None = None  # where on the ground there is some, where that is not everywhere

    def run(self) -> tuple[Cluster, ...]:
        """Place everything and return it in drawing order."""
        rows = sorted_out(self.wanted, self.relations, self.clusters, self.place, afloat=self.afloat)
        self._on_sill(rows["sill"])
        grow_small(rows, (self.width, self.height))
        land = [made for row in ("front", "back") for made in rows[row] if spreads(made)]
        rows["front"], rows["back"] = ([made for made in rows[row] if made not in land] for row in ("front", "back"))
        self._make_room([*rows["front"], *rows["back"]])
        for made in land:
            spread_out(made, (self.width, self.height), self.place.ground)
        self.place = evolve(self.place, ground=shore(land, self.place.ground))
        self.room = beside_land(land) or self.room
        if self.room is None and not (self.place.deck or self.place.columns):
            fill_frame(rows["front"], rows["back"], (self.width, self.height), below=bool(rows["air"]))
        float_on(rows["surface"], self.place.water, size=(self.width, self.height), template=self.template)
        cross(rows["deck"], self.place.deck, size=(self.width, self.height), template=self.template)
        self.boxes += [made.box for made in (*rows["surface"], *rows["deck"])]
        ring = [made for made in rows["front"] if formation_of(made) == "circle"]
        hub = hub_of(rows["front"], ring, self.relations)
        self._front([made for made in rows["front"] if made not in ring and made is not hub])
        self.boxes += stand_around(ring, hub, size=(self.width, self.height), ground=self.place.ground)
        self._back(rows["back"])
        turn_back(self.relations, self.clusters)
        if self.place.deep:
            swim_below(
                rows["deep"],
                self.place.deep,
                size=(self.width, self.height),
                template=self.template,
                frame=self.frame,
                boxes=self.boxes,
                above=self._partners,
                rng=self.rng,
            )
        reaching = [made for made in rows["air"] if reaches_in(made)]
        alone = not (rows["front"] or rows["back"])
        reach_in(reaching, (self.width, self.height), self.template, alone=alone)
        self.boxes += [made.box for made in reaching]
        band = (self.height * 0.12, self.height * 0.88) if self.afloat else self.place.sky
        self.boxes += fly_in_order(rows["air"], size=(self.width, self.height), band=band, rng=self.rng)
        place_air(
            [made for made in rows["air"] if made not in reaching and not (made.x or made.y)],
            size=(self.width, self.height),
            band=band,
            afloat=self.afloat,
            template=self.template,
            frame=self.frame,
            boxes=self.boxes,
            below=self._partners,
            rng=self.rng,
            aside=self._landing(),
        )
        alone = self.open_sky and not (rows["front"] or rows["back"] or rows["air"])
        place_sky(
            rows["sky"],
            size=(self.width, self.height),
            template=self.template,
            frame=self.frame,
            alone=alone,
            boxes=[made.box for made in rows["air"]],
        )
        for relation in self.relations:
            if relation.kind == "behind" and self._is_up(relation.subject) and self._is_up(relation.to):
                veil(
                    self.clusters[relation.subject][0],
                    self.clusters[relation.to][0],
                    size=(self.width, self.height),
                    alone=alone,
                )
        for relation in vaults(self.wanted, self.relations, self.clusters):
            vault(
                self.clusters[relation.subject][0],
                self.clusters[relation.to][0],
                self.width,
                self.height,
                self.template,
            )
        order = sorted(land + rows["back"] + rows["front"], key=lambda c: (not lies(c), c.y))
        reaching += self._from_above(rows["air"])
        for made in [*rows["front"], *rows["back"], *rows["surface"], *rows["deep"], *rows["deck"], *rows["air"]]:
            if made not in reaching:
                keep_inside(made, self.frame)
        self._backlit()
        walls = [made for made in rows["air"] if made.root.wanted.entry.noun in _ON_WALLS]
        below = (*rows["sky"], *walls, *rows["sill"], *rows["surface"], *rows["deck"])
        above = (*rows["deep"], *(made for made in rows["air"] if made not in walls))
        free = [made for made in above if made not in reaching]
        review((*below, *order, *free), self.relations, (self.width, self.height), self.frame)
        clasp(sorted((made for made in order if made.row == "front"), key=lambda made: made.x))
        order.sort(key=lambda c: (not lies(c), c.y))
        return (*below, *order, *above)

    def _from_above(self, row: list[Cluster]) -> list[Cluster]:
        """Let what hangs down begin beyond the upper edge, and return it."""
        hanging = [made for made in row if made.root.wanted.entry.noun in _FROM_ABOVE]
        for made in hanging:
            made.y -= made.box.top
        return hanging

    def _backlit(self) -> None:
        """Place sun or moon behind who is in front of it."""
        for relation in self.relations:
            before = relation.kind == "in_front_of" and relation.subject in self.clusters
            if before and self._is_up(relation.to) and not self._is_up(relation.subject):
                backlit(self.clusters[relation.to][0], self.clusters[relation.subject][0], self.width, self.height)
        pass_before_moon(self.clusters, self.relations, (self.width, self.height), self.frame, self.rng)

    def _landing(self) -> frozenset[int]:
        """Return the vehicles in the air that somebody stands beside, who would be burnt below them."""
        sides = {i for r in self.relations if r.kind in {"beside", "facing"} for i in (r.subject, r.to)}
        return frozenset(i for i in sides & self.wanted.keys() if "vehicle" in self.wanted[i].entry.tags)

    def _make_room(self, row: list[Cluster]) -> None:
        """Draw small what is far away, and not too high what something is over."""
        roofed = {r.to for r in self.relations if r.kind == "over" and r.subject in self.clusters}
        for made in row:
            if distant(made):
                shrink_far(made, self.height)
            if made.root.wanted.index in roofed:
                made.size *= min(1.0, _BENEATH * self.height / made.local.height)

    def _on_sill(self, row: list[Cluster]) -> None:
        """Set things side by side on the sill of a window."""
        if not row or self.place.sill is None:
            return
        left, right, y = self.place.sill
        before, after = left / self.width, 1 - right / self.width
        side = max(_BESIDE_WINDOW, max(before, after) - 0.04)
        self.room = (0.5 * before if before > after else 1 - 0.5 * after, side)  # nobody else stands before the window
        room = (right - left) / len(row)
        for i, made in enumerate(row):
            made.size *= min(0.34 * self.height / made.local.height, 0.86 * room / made.local.width)
            made.x = left + (i + 0.5) * room - (made.local.left + made.local.right) / 2
            made.y = y
            if made.root.wanted.entry.noun == "spider web":  # in the upper corner of the pane
                made.x, made.y = left - made.local.left, y - 0.92 * (right - left) - made.local.top
            if made.root.figure.facing == "right" and made.x > (left + right) / 2:
                flip(made)

    def _is_up(self, index: int) -> bool:
        """Whether something is in the sky."""
        return index in self.clusters and self.wanted[index].place == "sky"

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
        ranked = self._is_ranked(row)
        lines = self._lines(row, ranked=ranked)
        count = len(lines)
        placed: list[Box] = []
        for k, line in enumerate(lines):  # the first ones stand in front
            depth = self.template.depth if count == 1 else 0.95 - 0.9 * k / (count - 1)
            if len(row) == 1:  # what is wide must not reach from side to side
                made = line[0]
                made.size *= min(
                    1.0,
                    max(0.68 * self.width, 0.3 * self.height * made.local.width / made.local.height) / made.local.width,
                )
            centre = self.template.centre if len(row) == 1 else 0.5 + (self.template.centre - 0.5) * 0.5
            centre = self._squeezed(line) or centre
            shift = 0.0 if count == 1 else (0.07 if k % 2 else -0.07)
            gap = self.width * (0.12 if self._flees(line) else 0.035 if len(line) < 4 else 0.018)
            herd = count == 1 and not ranked and is_herd(line)
            if herd:  # each a little behind the next
                gap = -0.1 * min(made.local.width for made in line)
            if self.place.columns == len(line):
                in_columns(line, self.width)
            elif any(side_of(made) for made in line):
                zoned(line, self.width, gap=gap)
            else:
                pack(line, self.width * (centre + shift), self.width, margin=self.width * 0.05, gap=gap)
            here: list[Box] = []
            for i, made in enumerate(line):
                jitter = self.rng.uniform(-0.12, 0.12) if len(line) > 1 and not ranked else 0.0
                made.y = self._ground_y(
                    made, 0.97 if near_by(made) else 0.02 if distant(made) else depth + jitter * (0.5 if i % 2 else 1)
                )
                if not side_of(made) and any(overlap(made.box, box) > 0.3 for box in placed):
                    spots = [(self.width * (0.06 + 0.88 * n / 16), made.y) for n in range(17)]
                    settle(made, [*placed, *here], spots, (made.x, made.y), self.frame, self.rng)
                here.append(made.box)
            if herd:
                stagger(line, self.place.ground)
            placed += here
        self._turn(row)
        leap(row, size=(self.width, self.height))
        clasp(row)
        self.boxes += [made.box for made in row]

    def _is_ranked(self, row: list[Cluster]) -> bool:
        """Whether those in front stand in one row that was asked for."""
        ranks = sum(formation_of(made) in {"row", "line"} for made in row)
        return ranks > 2 and ranks >= len(row) - 2

    def _lines(self, row: list[Cluster], *, ranked: bool) -> list[list[Cluster]]:
        """Return those in front line by line, the nearest first, no higher than there is room."""
        per_line = len(row) if ranked else 5 if len(row) > 6 else 4 if len(row) > 4 and self._wide(row) else len(row)
        if not ranked and len(row) > _ABREAST and self._wide(row) and all(map(_lies_on_table, row)):
            per_line = -(-len(row) // 2)
        count = -(-len(row) // per_line)
        per_line = -(-len(row) // count)
        if count > 1:  # what is high hides nobody at the back
            middle = sorted(made.local.height for made in row)[len(row) // 2]
            row.sort(key=lambda made: made.local.height > 1.5 * middle)
        lines = [row[i : i + per_line] for i in range(0, len(row), per_line)]
        for k, line in enumerate(lines):
            self._fit(line, 0.84**k, count)
        if count > 1:
            self._alike(row)
        self._as_tall(row)
        return lines

    def _as_tall(self, row: list[Cluster]) -> None:
        """Draw people beside each other in their sizes, though one of them flies a kite, which is high."""
        if not any(item.wanted.entry.noun == "kite" for made in row for item in made.others):
            return
        people = [made for made in row if "person" in made.root.wanted.entry.tags]
        least = min((made.size * made.root.by.factor for made in people), default=1.0)
        for made in people:
            made.size = least / made.root.by.factor

    def _alike(self, row: list[Cluster]) -> None:
        """Draw those of one sort of small things in one size, though they stand in two lines."""
        for made in row:
            same = [one for one in row if one.root.wanted.index == made.root.wanted.index and _lies_on_table(one)]
            made.size = min((one.size for one in same), default=made.size)

    def _fit(self, line: list[Cluster], shrink: float, count: int) -> None:
        """Let none of a line be higher than there is room, by how many lines there are."""
        for made in line:
            high = 0.86 if towers(made.root.wanted) else 0.74
            limit = self.height * (high if count == 1 else 0.36 if count == 2 else 0.27)
            if self.place.deck:  # who passes under a bridge has to
                limit = min(limit, _BELOW_DECK * self.height)
                made.size *= min(1.0, 0.44 * self.width / made.local.width)
            if len(self.clusters) > 1 and formation_of(made) in COMPOUND:
                limit = min(limit, _HEAP * self.height)
            made.size *= shrink * min(1.0, limit / (made.local.height * shrink))
            if near_by(made):
                room = 0.4 * self.width / made.local.width
                made.size *= max(1.0, min(_NEAR_BY * self.height / made.local.height, room))
                made.size *= min(1.0, 0.38 * self.height / made.local.height, 0.4 * self.width / made.local.width)
        if count > 1:
            # Narrower than the picture, so that the rows can be staggered and nobody hides anybody.
            room = self.width * 0.76 / sum(made.local.width for made in line)
            for made in line:
                made.size *= min(1.0, room)

    def _squeezed(self, line: list[Cluster]) -> float | None:
        """Let a line be no wider than the room that land leaves, and return where its middle is; None where there is land all over."""
        if self.room is None:
            return None
        fits = self.room[1] * self.width / sum(made.local.width for made in line)
        for made in line:
            made.size *= min(1.0, fits)
        return self.room[0]

    def _wide(self, row: list[Cluster]) -> bool:
        return sum(made.local.width for made in row) > self.width * 0.9

    def _ordered(self, row: list[Cluster]) -> list[Cluster]:
        """Put things that belong together next to each other, and the chaser behind the chased."""
        order = list(row)
        for relation in self.relations:
            if relation.kind not in {"beside", "facing", "chasing", "between", "around"}:
                continue
            firsts = {relation.subject}
            if relation.kind == "around":  # a bear and a rabbit around one fire
                firsts |= {r.subject for r in self.relations if (r.kind, r.to) == ("around", relation.to)}
            first = [c for c in order if c.root.wanted.index in firsts]
            ends = {relation.to}
            if relation.kind == "between":  # a fence between one neighbour and the other
                ends = {r.to for r in self.relations if (r.kind, r.subject) == ("between", relation.subject)}
            second = [c for c in order if c.root.wanted.index in ends]
            if not first or not second:
                continue
            rest = [c for c in order if c not in first and c not in second]
            if relation.kind == "between" and len(second) > 1:
                half = len(second) // 2
                order = [*second[:half], *first, *second[half:], *rest]
            elif relation.kind == "around" or self._flank(relation.kind, first, second):
                half = len(first) // 2
                order = [*first[:half], *second, *first[half:], *rest]
            elif self._pulls(relation.subject):
                order = [*second, *first, *rest]
            else:
                order = [*first, *second, *rest]
        free = not any(r.kind in {"facing", "chasing", "between", "around"} for r in self.relations)
        if free and len(order) == 2 and self.rng.random() < 0.5:
            order.reverse()
        return order

    def _flank(self, kind: str, first: list[Cluster], second: list[Cluster]) -> bool:
        """Whether several people are at both sides of the one thing that they are about, as of a castle of sand."""
        people = all("person" in made.root.wanted.entry.tags for made in first)
        thing = len(second) == 1 and not second[0].root.wanted.entry.tags & _LIVING
        return kind == "beside" and len(first) > 1 and people and thing

    def _flees(self, line: list[Cluster]) -> bool:
        """Whether somebody in a line runs away from another one in it: there is a gap between them."""
        here = {made.root.wanted.index for made in line}
        runs = {made.root.wanted.index for made in line if made.root.wanted.subject.pose == "run"}
        return len(line) < 4 and any(r.kind == "chasing" and r.subject in here and r.to in runs for r in self.relations)

    def _goes_ahead(self, index: int) -> bool:
        """Whether somebody flees, or goes where a team pulls."""
        chased = any(r.kind == "chasing" and r.to == index for r in self.relations)
        teams = (
            r for r in self.relations if r.kind == "beside" and index in {r.subject, r.to} and r.subject in self.wanted
        )
        return chased or any(self._pulls(r.subject) for r in teams)

    def _pulls(self, index: int) -> bool:
        """Whether several go before something that they pull."""
        return (
            index in self.wanted
            and self.wanted[index].subject.formation == "line"
            and self.wanted[index].subject.pose == "walk"
            and any(
                r.kind == "beside" and r.subject == index and "vehicle" in self.wanted[r.to].entry.tags
                for r in self.relations
                if r.to in self.wanted
            )
        )

    def _turn(self, row: list[Cluster]) -> None:
        """Let things look to the middle, or at what they are about."""
        aims = {
            r.subject: r.to
            for r in self.relations
            if r.kind in {"facing", "chasing", "beside", "in_front_of"} and not self._pulls(r.subject)
        }
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
            mates = mates_of(made, row)
            if mates:
                look_left = made is max(mates, key=lambda c: c.x)
            elif above:
                look_left = self.template.sun[0] * self.width < made.x
            elif others:
                look_left = sum(c.x for c in others) / len(others) < made.x
            elif self._goes_ahead(index):
                look_left = False
            else:
                look_left = self._to_the_middle(made, row, group)
            if look_left != made.flipped and not (look_left and _is_written(made)):
                flip(made)

    def _to_the_middle(self, made: Cluster, row: list[Cluster], group: list[Cluster]) -> bool:
        """Whether somebody looks left who looks at nothing that was told: two at each other, several to their middle."""
        if formation_of(made) == "row" and made.root.wanted.subject.pose == "walk":
            return False  # who leads the row stands at its right
        if formation_of(made) == "line" or (len(row) > 1 and all(c.root.wanted.subject.pose == "run" for c in row)):
            return self.template.centre > 0.5  # a race has one direction
        if len(group) == 2 and len(row) == 2:  # a pair looks at each other
            return made is max(group, key=lambda c: c.x)
        if len(row) == 1:
            return self.template.centre > 0.5
        return made.x > sum(c.x for c in row) / len(row) + 1

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
                found += [c for c in self.clusters.get(other, []) if c.row in {"front", "surface"}]
        return found

    def _kind_of(self, index: int) -> str:
        """Return the relation for which something stands at the back: others are before it or under it, or it is behind them."""
        before = (str(r.kind) for r in self.relations if r.to == index and r.kind in {"in_front_of", "under"})
        behind = ("behind" for r in self.relations if r.subject == index and r.kind == "behind")
        return next(before, None) or next(behind, "")
