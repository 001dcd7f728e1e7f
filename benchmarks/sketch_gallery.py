"""Make the gallery of the documentation: sheets of pictures that show what sketch draws.

python benchmarks/sketch_gallery.py [docs/gallery]

Every sheet is a WebP file of a few pictures; seeds are fixed, so that the same version makes the same gallery.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from PIL import Image, ImageDraw
from sketch_sheet import figure_svg, rendered  # type: ignore[import-not-found] # a script beside this one

from limner_sketch._compose import STYLES, compose
from limner_sketch.figures import entries

SHEETS: dict[str, tuple[str, ...]] = {
    "scenes": (
        "a red bicycle leaning against a yellow wall",
        "three owls on a branch at night",
        "a dragon reading a book under a tree",
        "a cozy cabin in snowy mountains at dusk",
        "two children flying kites on a windy hill",
        "a whale and a small boat at sunset",
        "a polar bear family on an ice floe",
        "a wizard in a cave with a cauldron",
        "a market stall in a village in the morning",
        "a pirate ship in a storm",
        "two foxes sleeping in a snowy forest",
        "a purple octopus holding balloons",
        "a kitten playing with a ball of yarn",
        "a school bus on a city street",
        "an astronaut planting a flag on the moon",
        "a tropical island with a palm tree",
    ),
    "doings": (
        "a man walking his dog",
        "a penguin ice skating",
        "a chef flipping pancakes",
        "two friends sharing an umbrella in the rain",
        "a carrot dancing",
        "a clown juggling three balls",
        "a koala hugging a tree",
        "a woman doing yoga at sunrise",
        "a heart made of roses",
        "a snail with a house on its shell",
        'a bear holding a sign that says "Hugs"',
        "an avocado lifting weights",
        "a girl playing the violin on a stage",
        "two friends playing chess in the park",
        "a cat in a raincoat in the rain",
        "a woman riding a bicycle through a tulip field",
    ),
    "portraits": (
        "portrait of an old man with a beard and a hat",
        "portrait of a woman with glasses",
        "portrait of a smiling woman with dark skin and an afro",
        "avatar of a boy with freckles and red hair",
        "portrait of a king",
        "portrait of a fox wearing a scarf",
        "portrait of a couple",
        "portrait of a witch",
    ),
    "marks": (
        "icon of a shopping cart",
        "icon of a key",
        "app icon for a weather app",
        "icon of a rocket",
        "a logo for a bakery called Crumb",
        'logo for a surf school named "Salty Dogs"',
        "logo of a mountain for a hiking club called Summit",
        'badge of a bear with the text "Wild North"',
    ),
    "paper": (
        "birthday card for Ana with balloons",
        "thank you card with flowers",
        "a poster for a jazz festival",
        "poster for a science fair",
        "travel poster of the desert",
        "wedding invitation for Tom and Lisa",
        "poster for a bake sale",
        "christmas card with a reindeer",
    ),
    "patterns": (
        "a pattern of lemons and leaves",
        "pattern of cats and fish",
        "pattern of rockets and planets on dark blue",
        "pattern of autumn leaves and mushrooms",
        "abstract waves in blue",
        "geometric composition of triangles in teal and orange",
        "abstract squares in purple",
        "abstract composition of hexagons, black and gold",
    ),
}
_TILE, _GAP, _ROW = 300, 8, 4


def sheet(pictures: list[Image.Image], columns: int = _ROW) -> Image.Image:
    """Return pictures side by side, every row as high as its highest."""
    rows = [pictures[i : i + columns] for i in range(0, len(pictures), columns)]
    heights = [max(picture.height for picture in row) for row in rows]
    whole = Image.new(
        "RGB", (columns * (pictures[0].width + _GAP) - _GAP, sum(heights) + _GAP * (len(rows) - 1)), "#fff"
    )
    y = 0
    for row, height in zip(rows, heights, strict=True):
        for i, picture in enumerate(row):
            whole.paste(picture, (i * (picture.width + _GAP), y + (height - picture.height) // 2))
        y += height + _GAP
    return whole


def figures_sheet(columns: int = 28, tile: int = 56) -> Image.Image:
    """Return all figures, small."""
    items = entries()
    rows = -(-len(items) // columns)
    whole = Image.new("RGB", (columns * tile, rows * tile), "#ffffff")
    for i, item in enumerate(items):
        whole.paste(rendered(figure_svg(item, "stand", line=False), tile), (i % columns * tile, i // columns * tile))
    return whole


def labelled(picture: Image.Image, label: str) -> Image.Image:
    """Return a picture with a word in its corner."""
    ImageDraw.Draw(picture).text((8, 6), label, fill="#000000", stroke_width=2, stroke_fill="#ffffff")
    return picture


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parents[1] / "docs" / "gallery")
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    sheets = {name: sheet([rendered(compose(p).svg, _TILE) for p in prompts]) for name, prompts in SHEETS.items()}
    styled = [labelled(rendered(compose("a fox in a forest at dusk", style=s).svg, _TILE), s) for s in STYLES]
    sheets["styles"] = sheet(styled)
    sheets["seeds"] = sheet([rendered(compose("a lighthouse by the sea", seed=s).svg, _TILE) for s in range(8)])
    sheets["figures"] = figures_sheet()
    for name, image in sheets.items():
        target = folder / f"{name}.webp"
        image.save(target, quality=76, method=6)
        print(f"{target.name}: {image.width} x {image.height}, {target.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
