"""Pictures: valid, safe, the same for the same arguments, different for different seeds, honest about what is missing."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import combinations
from pathlib import Path

import pytest
import resvg_py
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from limner import InputError
from limner.svg import clean
from limner_sketch._compose import PALETTES, STYLES, Composition, compose

SVG = "{http://www.w3.org/2000/svg}"
PROMPTS = (
    "a red fox in a snowy forest at dusk",
    "five butterflies in a garden",
    "three penguins on an iceberg",
    "a cat in a box",
    "icon of a rocket",
    "logo for a coffee shop called Moon Bean",
    "seamless pattern of lemons and leaves",
    "badge of a bear",
    "birthday card with a cake",
    'poster with an astronaut that says "Explore"',
    "portrait of a pirate",
    "abstract composition in blue and orange",
    "a zorblax",
    "",
)
SETTINGS = [
    "meadow",
    "hills",
    "farm",
    "garden",
    "park",
    "forest",
    "jungle",
    "savanna",
    "mountains",
    "desert",
    "snow",
    "sea",
    "beach",
    "lake",
    "river",
    "underwater",
    "village",
    "city",
    "street",
    "sky",
    "space",
    "room",
    "kitchen",
    "library",
    "classroom",
    "workshop",
    "office",
    "stage",
    "gym",
    "restaurant",
    "laboratory",
    "bathroom",
]


def image(made: Composition, width: int = 160) -> Image.Image:
    png = bytes(resvg_py.svg_to_bytes(svg_string=made.svg, width=width))
    drawn = Image.open(io.BytesIO(png)).convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", drawn.size, "#ffffff"), drawn).convert("RGB")


def distance(first: Image.Image, second: Image.Image) -> float:
    """Mean difference of two pictures per channel, 0..1."""
    bands = ImageStat.Stat(ImageChops.difference(first, second.resize(first.size))).mean
    return sum(bands) / len(bands) / 255


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_picture_is_strict_xml_with_title_and_description(prompt: str) -> None:
    root = ET.fromstring(compose(prompt).svg)  # noqa: S314 - our own output

    assert root.tag == f"{SVG}svg"
    assert root[0].tag == f"{SVG}title"
    assert root[0].text
    assert root[1].tag == f"{SVG}desc"
    assert root[1].text


@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_boundary_lets_every_picture_pass_unchanged(prompt: str) -> None:
    made = compose(prompt)
    safe = clean(made.svg)

    assert safe.findings == ()
    assert resvg_py.svg_to_bytes(svg_string=safe.svg, width=200) == resvg_py.svg_to_bytes(
        svg_string=made.svg, width=200
    )


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("when", ["at noon", "at dusk in the rain", "on a snowy night", "at dawn in the fog"])
def test_every_setting_is_a_picture_at_any_time_in_any_weather(setting: str, when: str) -> None:
    made = compose(f"{setting} {when}")

    assert made.plan.setting == setting
    assert len(image(made).getcolors(100_000) or ()) > 12


@pytest.mark.parametrize("prompt", PROMPTS)
def test_equal_arguments_give_equal_bytes(prompt: str) -> None:
    assert compose(prompt, seed=5).svg == compose(prompt, seed=5).svg


def test_another_process_gives_the_same_bytes() -> None:
    """Hashes of strings differ between processes; nothing may depend on them."""
    code = "import sys; from limner_sketch._compose import compose; sys.stdout.write(compose('two cats and a dog').svg)"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }

    assert outputs == {compose("two cats and a dog").svg}


@pytest.mark.parametrize("prompt", [p for p in PROMPTS if p])
def test_seeds_are_visibly_different(prompt: str) -> None:
    first, *others = (image(compose(prompt, seed=seed)) for seed in range(4))

    assert min(distance(first, other) for other in others) > 0.02
    assert sum(distance(first, other) for other in others) / len(others) > 0.06


@pytest.mark.parametrize("style", ["line", "neon", "blueprint", "mono", "vintage", "pastel", "sticker"])
@pytest.mark.parametrize("prompt", ["icon of a key", "badge of an owl", "logo for a bakery called Crumb", "a cat"])
def test_seeds_differ_in_styles_of_few_colours(style: str, prompt: str) -> None:
    drawn = [image(compose(prompt, style=style, seed=seed)) for seed in range(5)]
    distances = [distance(a, b) for i, a in enumerate(drawn) for b in drawn[i + 1 :]]

    assert min(distances) > 0.02
    assert sum(distances) / len(distances) > 0.05


@pytest.mark.parametrize("style", STYLES)
def test_four_seeds_of_a_style_are_told_apart(style: str) -> None:
    for prompt in ("portrait of a fox", "icon of a key"):
        drawn = [image(compose(prompt, style=style, seed=seed)) for seed in range(4)]
        assert min(distance(a, b) for a, b in combinations(drawn, 2)) > 0.018


def test_styles_are_visibly_different() -> None:
    drawn = {style: image(compose("a red fox in a forest", style=style)) for style in STYLES}
    pairs = [(a, b) for i, a in enumerate(STYLES) for b in STYLES[i + 1 :]]

    assert [(a, b) for a, b in pairs if distance(drawn[a], drawn[b]) < 0.008] == []


def test_palettes_are_visibly_different() -> None:
    drawn = [image(compose("a fox in a meadow at noon", palette=name)) for name in sorted(PALETTES)]

    assert min(distance(a, b) for i, a in enumerate(drawn) for b in drawn[i + 1 :]) > 0.01


def test_colours_of_a_brand_are_in_its_logo() -> None:
    made = compose("logo for Acme", palette=["#123456", "#fedcba"], seed=2)

    assert "#123456" in made.svg or "#fedcba" in made.svg


def test_a_size_sets_file_and_proportions() -> None:
    made = compose("a fox", size=(640, 320))
    root = ET.fromstring(made.svg)  # noqa: S314 - our own output
    _, _, width, height = (float(v) for v in root.attrib["viewBox"].split())

    assert (root.attrib["width"], root.attrib["height"]) == ("640", "320")
    assert width / height == pytest.approx(2, rel=0.01)


@pytest.mark.parametrize("size", [(16, 16), (2000, 60), (60, 2000), (1, 1)])
def test_odd_sizes_are_drawn(size: tuple[int, int]) -> None:
    assert image(compose("two foxes under a tree", size=size), width=size[0]).width == size[0]


def test_what_is_not_drawn_is_reported() -> None:
    made = compose("a fox and a zorblax with a quuxifer")

    assert made.drawn == ("fox",)
    assert made.not_drawn == ("zorblax", "quuxifer")


def test_what_stands_for_something_else_is_reported() -> None:
    assert compose("a labradoodle").substituted == (("labradoodle", "dog"),)


def test_an_unknown_style_is_reported_and_the_house_style_drawn() -> None:
    made = compose("a fox", style="gouache")

    assert made.not_drawn == ("gouache style",)
    assert image(made).size == (160, 120)


def test_words_carry_the_licence_of_their_font_and_are_readable_aloud() -> None:
    made = compose("logo for a coffee shop called Moon Bean")

    assert made.licences == ("Apache-2.0", "OFL-1.1")
    assert 'aria-label="Moon Bean"' in made.svg
    assert compose("a fox").licences == ("Apache-2.0",)


def test_words_that_no_font_has_stay_text() -> None:
    root = ET.fromstring(compose('card that says "你好"').svg)  # noqa: S314 - our own output

    assert [element.text for element in root.iter(f"{SVG}text")] == ["你好"]


def test_markup_in_words_is_text() -> None:
    made = compose("poster that says \"<script>alert(1)</script> & 'more'\" with a fox")

    assert "<script" not in made.svg
    assert clean(made.svg).findings == ()


def test_objects_are_named_groups_with_unique_ids() -> None:
    root = ET.fromstring(compose("two foxes and a tree").svg)  # noqa: S314 - our own output
    ids = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    labels = [element.attrib["aria-label"] for element in root.iter(f"{SVG}g") if "aria-label" in element.attrib]

    assert len(ids) == len(set(ids))
    assert labels.count("fox") == 2
    assert labels.count("tree") == 1


def test_a_pattern_has_no_seam() -> None:
    """What is cut at the right edge goes on at the left: the columns at both edges differ as little as neighbours do."""
    drawn = image(compose("pattern of foxes and leaves", seed=1), width=400)
    width, height = drawn.size
    columns = [drawn.crop((x, 0, x + 1, height)) for x in (0, 1, width - 2, width - 1)]

    assert distance(columns[0], columns[3]) < 2.5 * max(
        distance(columns[0], columns[1]), distance(columns[2], columns[3]), 0.01
    )


@settings(max_examples=60)
@given(prompt=st.text(max_size=120), seed=st.integers(), style=st.sampled_from([None, *STYLES]))
def test_any_text_gives_strict_xml(prompt: str, seed: int, style: str | None) -> None:
    ET.fromstring(compose(prompt, seed=seed, style=style).svg)  # noqa: S314 - our own output


WORDS = st.sampled_from(
    (Path(__file__).parents[3] / "benchmarks" / "sketch_prompts.txt").read_text("utf-8").replace('"', " ").split()
)


@settings(max_examples=60)
@given(words=st.lists(WORDS, min_size=1, max_size=12), seed=st.integers(0, 9))
def test_any_order_of_known_words_gives_a_safe_picture(words: list[str], seed: int) -> None:
    assert clean(compose(" ".join(words), seed=seed).svg).findings == ()


class TestPixels:
    def test_a_picture_is_made_of_squares(self) -> None:
        made = compose("a red fox in a snowy forest", style="pixel")
        root = ET.fromstring(made.svg)  # noqa: S314 - our own output
        outlines = [path.attrib["d"] for path in root.iter(f"{SVG}path")]

        assert [d for d in outlines if not re.fullmatch(r"(M\d+ \d+h\d+v1h-\d+z)+", d)] == []
        assert clean(made.svg).findings == ()

    def test_words_stay_smooth(self) -> None:
        assert 'aria-label="Moon Bean"' in compose("logo for a coffee shop called Moon Bean", style="pixel").svg

    def test_the_colours_are_those_of_the_flat_picture(self) -> None:
        flat, pixel = (image(compose("a castle on a hill", style=style)) for style in ("flat", "pixel"))

        assert distance(flat, pixel) < 0.06

    def test_a_pattern_says_that_it_cannot(self) -> None:
        assert compose("pattern of foxes", style="pixel").not_drawn == ("pixel style",)


@pytest.mark.parametrize("size", [(0, 0), (-5, 10), (16, 1_000_000), (float("nan"), 4)])
def test_a_size_that_is_none_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(InputError, match="width and height"):
        compose("a fox", size=size)
