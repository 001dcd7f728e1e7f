"""Where things go: on the canvas, on the ground, in the right number, next to, on and in each other."""

from __future__ import annotations

import io
from pathlib import Path
from random import Random

import pytest
import resvg_py
from PIL import Image

from limner_sketch import figures
from limner_sketch._canvas import Pose
from limner_sketch._colour import contrast, difference, from_oklch, lighter, mix, recolour, to_oklch
from limner_sketch._compose import _resolve, compose
from limner_sketch._dress import dressed
from limner_sketch._emit import Document
from limner_sketch._layout import overlaps
from limner_sketch._layout._items import Cluster
from limner_sketch._parse._colours import COLOURS, colour_of
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task

WIDTH, HEIGHT = 1200, 900
PROMPTS = [
    line
    for line in (Path(__file__).parents[3] / "benchmarks" / "sketch_prompts.txt").read_text("utf-8").splitlines()
    if parse_prompt(line).kind == "scene"
]


def placed(prompt: str, seed: int = 0) -> tuple[Cluster, ...]:
    plan = parse_prompt(prompt)
    wanted, _, _ = _resolve(plan)
    task = Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"{seed}/{prompt}")
    return draw_scene(task, Document(WIDTH, HEIGHT))


def only(clusters: tuple[Cluster, ...], noun: str) -> Cluster:
    (found,) = [c for c in clusters if c.root.wanted.entry.noun == noun]
    return found


@pytest.mark.parametrize("prompt", PROMPTS)
def test_everything_is_on_the_canvas(prompt: str) -> None:
    for made in placed(prompt):
        box = made.box

        assert box.left >= 0
        assert box.right <= WIDTH
        assert box.top >= 0
        assert box.bottom <= HEIGHT


@pytest.mark.parametrize("prompt", PROMPTS)
def test_nothing_is_hidden_behind_another(prompt: str) -> None:
    shares = overlaps(placed(prompt))

    assert [s for s in shares if s > 0.9] == []


@pytest.mark.parametrize("count", range(1, 13))
@pytest.mark.parametrize("noun", ["sheep", "balloon", "duck", "apple"])
def test_counts_are_exact(noun: str, count: int) -> None:
    clusters = placed(f"{count} {noun}s" if noun != "sheep" else f"{count} sheep")

    assert [c.root.wanted.entry.noun for c in clusters] == [noun] * count


@pytest.mark.parametrize("seed", range(5))
def test_what_stands_touches_its_ground(seed: int) -> None:
    for made in placed("a fox, a rabbit and a house", seed):
        ground = made.by.point(*made.root.by.point(0, 0))[1]

        assert ground == pytest.approx(made.y, abs=1)


@pytest.mark.parametrize("seed", range(5))
def test_who_sits_on_a_sofa_is_above_its_seat_and_within_it(seed: int) -> None:
    sofa = only(placed("a cat on a sofa", seed), "sofa")
    (cat,) = sofa.others

    assert sofa.root.box.left < cat.box.centre[0] < sofa.root.box.right
    assert sofa.root.box.top < cat.box.bottom < sofa.root.box.bottom


@pytest.mark.parametrize("seed", range(5))
def test_what_is_held_is_at_the_hand(seed: int) -> None:
    elephant = only(placed("an elephant holding a balloon", seed), "elephant")
    (balloon,) = elephant.others

    assert balloon.point("grip") == pytest.approx(elephant.root.point("hand_r"), abs=1)
    assert balloon.box.centre[1] < elephant.root.point("hand_r")[1]


def test_a_hat_is_on_the_head() -> None:
    bear = only(placed("a bear wearing a hat"), "bear")
    (hat,) = bear.others
    x, y = bear.root.point("head")

    assert hat.box.left < x < hat.box.right
    assert hat.box.top < y < hat.box.bottom + 0.2 * hat.box.height


@pytest.mark.parametrize("seed", range(5))
def test_who_is_in_front_stands_lower(seed: int) -> None:
    clusters = placed("a bicycle in front of a bookshop", seed)

    assert only(clusters, "bicycle").y > only(clusters, "bookshop").y


@pytest.mark.parametrize("seed", range(5))
def test_what_flies_over_something_is_above_it(seed: int) -> None:
    clusters = placed("a dragon flying over a castle", seed)

    assert only(clusters, "dragon").box.centre[1] < only(clusters, "castle").box.centre[1]


@pytest.mark.parametrize("seed", range(4))
def test_a_large_thing_is_drawn_larger(seed: int) -> None:
    tiny = only(placed("an elephant and a tiny fox", seed), "fox").root.by.factor
    usual = only(placed("an elephant and a fox", seed), "fox").root.by.factor
    elephant, mouse = (only(placed("an elephant and a mouse", seed), noun).box.height for noun in ("elephant", "mouse"))

    assert elephant > 1.5 * mouse
    assert usual > tiny


@pytest.mark.parametrize("name", ["red", "navy blue", "golden", "white", "black", "pink", "green"])
@pytest.mark.parametrize("noun", ["fox", "elephant", "car", "tulip", "house", "balloon"])
def test_a_named_colour_is_on_its_subject(noun: str, name: str) -> None:
    figure = figures.entry(noun).draw(Pose(), Random(0))  # noqa: S311 - reproducible, not secret
    target = colour_of(name)
    assert target is not None

    colours = dressed(figure, name)

    assert difference(colours[figure.named[0]], target) < 0.12


def test_the_picture_itself_shows_the_named_colour() -> None:
    svg = compose("icon of a purple bear", style="sticker").svg
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=120))
    data = Image.open(io.BytesIO(png)).convert("RGB").tobytes()
    shown = (f"#{data[i : i + 3].hex()}" for i in range(0, len(data), 3))
    near = sum(difference(colour, COLOURS["purple"]) < 0.12 for colour in shown)

    assert near > 0.12 * 120 * 120


def test_oklch_goes_there_and_back() -> None:
    assert [
        each for each in sorted(set(COLOURS.values())) if difference(from_oklch(*to_oklch(each)), each) >= 0.005
    ] == []


def test_recolouring_keeps_light_and_shade() -> None:
    family = {"main": "#e8743b", "main_light": lighter("#e8743b"), "main_dark": "#a84a20"}

    blue = recolour(family, "#e8743b", "#3577d8")
    lightness = {role: to_oklch(colour).lightness for role, colour in blue.items()}

    assert blue["main"] == "#3577d8"
    assert lightness["main_dark"] < lightness["main"] < lightness["main_light"]


def test_mixing_ends_at_its_colours() -> None:
    assert (mix("#123456", "#abcdef", 0), mix("#123456", "#abcdef", 1)) == ("#123456", "#abcdef")
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_each_of_several_wears_one() -> None:
    for bear in placed("three bears wearing hats"):
        assert [item.wanted.entry.noun for item in bear.others] == ["hat"]


def test_what_is_on_one_of_several_is_there_once() -> None:
    clusters = placed("a cat on two sofas")

    assert sorted(len(sofa.others) for sofa in clusters) == [0, 1]


@pytest.mark.parametrize(
    "prompt",
    [
        "three kids and a snowman",
        "a cat and a mouse in a garden",
        "an old man and a bench in a park",
        "a cow and a pig in a field",
    ],
)
def test_a_few_in_front_fill_the_picture(prompt: str) -> None:
    boxes = [made.box for made in placed(prompt) if made.row == "front"]
    wide = max(box.right for box in boxes) - min(box.left for box in boxes)

    assert max(box.height for box in boxes) > 0.45 * HEIGHT or wide > 0.66 * WIDTH


@pytest.mark.parametrize(
    "prompt", ["three foxes in the snow", "four elephants in the savanna", "four goats on a meadow"]
)
def test_a_herd_stands_in_depth_and_differs(prompt: str) -> None:
    herd = placed(prompt)
    levels = sorted(made.y for made in herd)

    assert levels[-1] - levels[0] > 0.05 * HEIGHT
    assert len({round(made.size, 2) for made in herd}) >= 3
    assert len({id(made.root.figure) for made in herd}) >= 3
    assert max(overlaps(herd)) < 0.35


def test_several_in_a_row_are_of_one_size() -> None:
    assert len({round(made.size, 3) for made in placed("four ducks in a row on a meadow")}) == 1


def test_the_horizon_is_higher_where_there_are_many_on_the_ground() -> None:
    def far(prompt: str) -> float:
        return min(made.y for made in placed(prompt))

    assert far("five sheep on a meadow") < far("a sheep on a meadow") - 0.1 * HEIGHT
