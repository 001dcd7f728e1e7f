"""Every thing that is drawn: vehicles, food, furniture, instruments, tools, clothes and signs."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from limner_sketch._canvas import Figure, Pose
from limner_sketch._emit import Document
from limner_sketch._geometry import Affine
from limner_sketch.figures import Entry, entries, entry, find

MODULES = frozenset(
    {
        "aircraft",
        "bakery",
        "clothes",
        "containers",
        "cookware",
        "craft",
        "cycles",
        "drinks",
        "festive",
        "food",
        "fruit",
        "furniture",
        "gadgets",
        "garden_tools",
        "hats",
        "health",
        "hobbies",
        "household",
        "larder",
        "light",
        "machines",
        "music",
        "neckwear",
        "outdoors",
        "papers",
        "play",
        "rails",
        "room",
        "space",
        "sports",
        "stationery",
        "street",
        "sweets",
        "symbols",
        "tools",
        "vegetables",
        "vehicles",
    }
)
THINGS = [item for item in entries() if item.module in MODULES]
MOST_SHAPES = 60
MOST_BYTES = 3500
"""At 250 units of height and one decimal, as the contact sheet draws it."""


def in_module(module: str) -> list[Entry]:
    return [item for item in THINGS if item.module == module]


def draw(item: Entry, seed: int = 1) -> Figure:
    return drawn_once(item.noun, seed)


@cache
def drawn_once(noun: str, seed: int) -> Figure:
    return entry(noun).draw(Pose(), Random(seed))  # noqa: S311 - reproducible


def size(drawn: Figure) -> int:
    document = Document(300, 300)
    scale = min(250 / drawn.box.height, 270 / drawn.box.width)
    by = Affine.move(-drawn.box.centre[0], -drawn.box.bottom).then(Affine.scale(scale)).then(Affine.move(150, 275))
    before = len(document.render("", ""))
    for part in drawn.parts:
        document.shape(part.moved(by), drawn.colours[part.role])
    return len(document.render("", "")) - before


def test_every_module_draws() -> None:
    assert {item.module for item in THINGS} == MODULES


@pytest.mark.parametrize("module", sorted(MODULES))
class TestEveryThing:
    def test_it_is_drawn_within_the_budget(self, module: str) -> None:
        for item in in_module(module):
            drawn = draw(item)

            assert 0 < len(drawn.parts) <= MOST_SHAPES, item.noun
            assert size(drawn) <= MOST_BYTES, item.noun

    def test_equal_seeds_give_equal_drawings(self, module: str) -> None:
        for item in in_module(module):
            assert drawn_once.__wrapped__(item.noun, 7) == drawn_once.__wrapped__(item.noun, 7), item.noun

    def test_it_has_the_size_it_declares(self, module: str) -> None:
        for item in in_module(module):
            drawn = draw(item)

            assert 0.3 * item.units <= drawn.box.height <= 1.5 * item.units, item.noun
            assert drawn.box.width <= 500, item.noun
            assert drawn.box.left < 0 < drawn.box.right, item.noun

    def test_it_stands_on_the_ground(self, module: str) -> None:
        for item in in_module(module):
            bottom = draw(item).box.bottom

            # Who floats may be anywhere; a hull goes below the water line; what stands touches y = 0, give or take a corner.
            if item.place == "ground":
                assert -12 <= bottom <= 8, item.noun
            elif item.place == "water":
                assert 10 <= bottom <= 45, item.noun
            else:
                assert item.place in {"air", "sky"}, item.noun

    def test_its_feet_are_below_it(self, module: str) -> None:
        for item in in_module(module):
            drawn = draw(item)
            left, right = drawn.feet

            assert drawn.box.left - 1 <= left < right <= drawn.box.right + 1, item.noun

    def test_its_anchors_lie_on_it(self, module: str) -> None:
        for item in in_module(module):
            drawn = draw(item)
            around = drawn.box.grown(20)

            for name, (x, y) in drawn.anchors.items():
                assert around.left <= x <= around.right, (item.noun, name)
                assert around.top <= y <= around.bottom, (item.noun, name)

    def test_a_colour_of_the_prompt_has_something_to_change(self, module: str) -> None:
        for item in in_module(module):
            roles = {part.role.removesuffix("_light").removesuffix("_dark") for part in draw(item).parts}

            assert set(item.named) <= roles, item.noun

    def test_line_drawings_show_it(self, module: str) -> None:
        for item in in_module(module):
            assert any(part.outline and not part.detail for part in draw(item).parts), item.noun

    def test_its_words_find_it(self, module: str) -> None:
        for item in in_module(module):
            found = {word: find(word) for word in (item.noun, *item.aliases, *item.near)}

            assert found[item.noun] is not None, item.noun
            assert found[item.noun].entry == item, item.noun  # type: ignore[union-attr]
            assert None not in found.values(), item.noun


@pytest.mark.parametrize(
    "noun",
    [
        "table",
        "round table",
        "desk",
        "chest of drawers",
        "stool",
        "box",
        "barrel",
        "stack of books",
        "book",
        "television",
    ],
)
def test_things_stand_on_top(noun: str) -> None:
    anchors = draw(entry(noun)).anchors

    assert "top" in anchors or "seat" in anchors


@pytest.mark.parametrize(
    "noun",
    [
        "bicycle",
        "motorcycle",
        "scooter",
        "car",
        "bus",
        "train",
        "tractor",
        "sailboat",
        "canoe",
        "raft",
        "armchair",
        "bench",
        "bed",
        "chair",
        "sofa",
        "rocket",
        "sled",
    ],
)
def test_one_sits_on_it(noun: str) -> None:
    assert "seat" in draw(entry(noun)).anchors


@pytest.mark.parametrize(
    "noun",
    ["basket", "box", "bucket", "vase", "pot", "bathtub", "hot-air balloon", "rowing boat", "treasure chest", "bed"],
)
def test_what_is_put_inside_is_behind_the_front(noun: str) -> None:
    drawn = draw(entry(noun))
    x, y = drawn.anchors["inside"]
    front = [part.box for part in drawn.parts if part.front]

    assert any(box.left <= x <= box.right and box.bottom > y for box in front)


@pytest.mark.parametrize(
    ("noun", "anchor"),
    [("hat", "on_head"), ("crown", "on_head"), ("glasses", "on_face"), ("scarf", "on_neck"), ("backpack", "on_back")],
)
def test_what_is_worn_says_where(noun: str, anchor: str) -> None:
    drawn = draw(entry(noun))

    assert anchor in drawn.anchors
    assert "wear" in drawn.tags


def test_hats_are_as_wide_at_the_head_as_a_head() -> None:
    widths = {}
    for item in entries():
        drawn = draw(item) if item.module == "hats" else None
        if drawn and "on_head" in drawn.anchors:
            left, right = drawn.feet
            widths[item.noun] = (right - left) * drawn.unit

    assert len(widths) > 8
    assert {noun: width for noun, width in widths.items() if not 0.15 <= width <= 0.22} == {}


def test_the_sail_and_the_balloon_are_not_on_the_ground() -> None:
    assert {noun: entry(noun).place for noun in ("sailboat", "balloon", "airplane", "car")} == {
        "sailboat": "water",
        "balloon": "air",
        "airplane": "air",
        "car": "ground",
    }
