"""Patterns of no things close up at their edges, in the colours that are named; a motif stays within the size of a file."""

from __future__ import annotations

import io

import pytest
import resvg_py
from PIL import Image, ImageChops

from limner_sketch._compose import compose, parse_prompt
from limner_sketch._kinds._furs import FURS
from limner_sketch._parse._tables import REPEATS

BY_DRAWING = {drawing: name for name, drawing in REPEATS.items()}


def pixels(svg: str) -> Image.Image:
    return Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=240)))).convert("RGB")


@pytest.mark.parametrize("drawing", sorted(BY_DRAWING.keys() - FURS.keys()))
def test_the_tile_has_no_seam(drawing: str) -> None:
    made = compose(f"{BY_DRAWING[drawing]} pattern in navy and white")
    tile = pixels(made.svg)
    side = tile.width
    # Two motifs fill a third of the tile, so its last lines equal those a third further in if it closes up.
    step = side // 3
    pairs = [
        (tile.crop((x, 0, x + 1, side)), tile.crop((y, 0, y + 1, side))) for x, y in ((0, step), (side - 1, step - 1))
    ]
    pairs += [
        (tile.crop((0, x, side, x + 1)), tile.crop((0, y, side, y + 1))) for x, y in ((0, step), (side - 1, step - 1))
    ]
    differing = [sum(v > 64 for v in ImageChops.difference(a, b).convert("L").tobytes()) for a, b in pairs]

    assert made.not_drawn == ()
    assert max(differing) <= 0.1 * side
    assert len(made.svg) < 40_000


@pytest.mark.parametrize(
    ("prompt", "forms", "palette"),
    [
        ("blue and white moroccan tile pattern", ["moroccan tile"], ("blue", "white")),
        ("black and white chevron pattern", ["chevron"], ("black", "white")),
        ("polka dot pattern", ["polka dot"], None),
        ("pattern of cats and stripes", ["cat"], None),
    ],
)
def test_a_pattern_of_no_things_is_taken_up(prompt: str, forms: list[str], palette: tuple[str, ...] | None) -> None:
    plan = parse_prompt(prompt)

    assert [s.what for s in plan.subjects][:1] == forms
    assert plan.palette == palette


def test_the_colours_of_stripes_are_those_that_are_named() -> None:
    picture = pixels(compose("red and white striped pattern").svg)
    seen = [picture.crop((x, 9, x + 1, 10)).tobytes() for x in range(2, picture.width, 4)]
    red, white = sorted(set(seen), key=seen.count)[-2:]
    red, white = (white, red) if sum(red) > sum(white) else (red, white)

    assert red[0] > 180
    assert red[1] < 90
    assert min(white) > 230


def test_several_shapes_share_an_abstract_picture() -> None:
    made = compose("abstract composition of circles and triangles in bauhaus style")

    assert [s.what for s in made.plan.subjects] == ["circle", "triangle"]
    assert made.not_drawn == ()
    assert made.svg != compose("abstract composition of circles in bauhaus style").svg


@pytest.mark.parametrize(
    ("prompt", "text", "part"),
    [("the number 8 made of oranges", "8", "orange"), ("the word SKY spelled with shells", "SKY", "shell")],
)
def test_letters_may_consist_of_things(prompt: str, text: str, part: str) -> None:
    made = compose(prompt)

    assert made.plan.text == text
    assert (made.plan.subjects[0].what, made.plan.subjects[0].formation) == (part, "letters")
    assert made.svg.count("<use") > 20
    assert not made.not_drawn


@pytest.mark.parametrize(("shape", "part"), [("heart", "star"), ("tree", "hand"), ("star", "apple")])
def test_things_fill_a_shape_and_stay_in_it(shape: str, part: str) -> None:
    made = compose(f"a {shape} made of {part}s")

    assert made.plan.relations[0].kind == "made_of"
    assert made.drawn == (shape, part)
    assert not made.not_drawn
    assert made.svg.count("<use") > 20


@pytest.mark.parametrize("coat", sorted(FURS))
def test_a_coat_goes_on_beyond_the_edges_of_its_tile(coat: str) -> None:
    made = compose(f"{coat} print pattern")
    tile = pixels(made.svg)
    side = tile.width

    # The first line of a tile comes after its last one, and so they differ as little as any two that are neighbours.
    def differing(across: int, down: int) -> int:
        moved = ImageChops.offset(tile, across, down)
        box = (0, 0, 1, side) if across else (0, 0, side, 1)
        first, last = tile.crop(box).convert("L").tobytes(), moved.crop(box).convert("L").tobytes()
        return sum(abs(a - b) > 64 for a, b in zip(first, last, strict=True))

    assert made.not_drawn == ()
    assert max(differing(1, 0), differing(0, 1)) <= 0.15 * side
