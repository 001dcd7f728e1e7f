"""The light of a picture: colours by day, at dusk and at night, glows, and what is in the sky."""

from __future__ import annotations

import io
import re

import pytest
import resvg_py
from PIL import Image

from limner_sketch import compose
from limner_sketch._colour import to_oklch
from limner_sketch._geometry import Path
from limner_sketch._palettes import PALETTES, Palette, light_of
from limner_sketch._stages import _land as land

_DULL = 0.035  # chroma: what has less looks grey
_GREENS = (95, 215)  # degrees of hue: from grass in the sun to its deep green in the shade


@pytest.mark.parametrize("palette", [p for p in PALETTES.values() if p.name != "autumn"], ids=lambda p: p.name)
def test_grass_is_green_by_day_and_at_dusk(palette: Palette) -> None:
    for time in ("day", "dusk"):
        _, chroma, hue = to_oklch(light_of(time, None, palette).on(palette.grass))

        assert chroma > _DULL
        assert _GREENS[0] < hue < _GREENS[1]


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_trees_far_away_keep_some_of_their_colour(palette: Palette) -> None:
    leaf = light_of("day", None, palette).on(palette.leaf, 0.6)

    assert to_oklch(leaf).chroma > 0.55 * to_oklch(palette.leaf).chroma


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.name)
def test_nights_are_blue_and_not_grey(palette: Palette) -> None:
    for material in (palette.grass, palette.sand, palette.rock):
        assert to_oklch(light_of("night", None, palette).on(material)).chroma > _DULL


def test_a_large_fire_leaves_the_night_blue() -> None:
    picture = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=compose("a campfire at night").svg))))
    sky = picture.convert("HSV").getchannel("S").crop((0, 0, picture.width, picture.height // 6)).resize((6, 1))

    assert sorted(sky.tobytes())[1] > 110


def test_skies_of_several_seeds_have_clouds_of_several_forms() -> None:
    pieces = set()
    for seed in range(8):
        background = compose("a yacht on the sea by day", seed=seed).svg.split('aria-label="background"')[1]
        pieces |= {outline.count("M") for outline in re.findall(r'<path d="([^"]+)"', background)[:4]}

    assert len({count for count in pieces if count > 1}) >= 3


def _drawn(prompt: str) -> Image.Image:
    return Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=compose(prompt).svg)))).convert("RGB")


@pytest.mark.parametrize(
    "prompt", ["a candle on a table", "a jack-o'-lantern on a table", "a paper lantern on a table"]
)
def test_what_is_lit_shines_in_the_dark(prompt: str) -> None:
    picture = _drawn(prompt)
    corner = picture.convert("L").crop((0, 0, 40, 40)).resize((1, 1)).tobytes()[0]

    assert corner < 110
    assert max(picture.convert("L").tobytes()) > corner + 60


@pytest.mark.parametrize(
    "prompt", ["a cat on a sofa at night", "a cup on a table at night", "a chef in a kitchen at night"]
)
def test_rooms_at_night_are_a_deep_blue_and_not_grey(prompt: str) -> None:
    corner = _drawn(prompt).crop((4, 4, 40, 40)).resize((1, 1))
    red, green, blue = corner.tobytes()

    assert blue > red + 12
    assert blue > green + 12
    assert max(red, green) < 130


def test_lamps_of_a_street_light_the_pavement() -> None:
    dark, lit = (compose(f"a city street {time}").svg.count("<ellipse") for time in ("at noon", "at night"))

    assert lit >= dark + 4


def test_trees_far_away_have_crowns_of_several_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = set()
    real = land.bushy

    def bushy(x: float, y: float, r: float, *, lumps: int = 7, flat: float = 0.82) -> Path:
        forms.add(flat)
        return real(x, y, r, lumps=lumps, flat=flat)

    monkeypatch.setattr(land, "bushy", bushy)
    for seed in range(8):
        compose("a cow in a meadow by day", seed=seed)

    assert len(forms) >= 6


@pytest.mark.parametrize("what", ["robots", "chickens", "aliens", "dragons"])
def test_two_of_a_sort_differ_in_colour(what: str) -> None:
    def fills(count: str) -> set[str]:
        return set(re.findall(r'fill="(#[0-9a-f]{6})"', compose(f"{count} {what} on a white background").svg))

    assert len(fills("two")) >= len(fills("one")) + 2
