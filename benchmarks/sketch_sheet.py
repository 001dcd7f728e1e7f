"""Draw a contact sheet: figures alone, or prompts composed, each large and at 64 px.

python benchmarks/sketch_sheet.py --figures fox,mug sheet.png
python benchmarks/sketch_sheet.py --module quadrupeds sheet.png
python benchmarks/sketch_sheet.py --prompts prompts.txt --style line sheet.png
python benchmarks/sketch_sheet.py "a red fox in a snowy forest" sheet.png

A figure is shown in every pose named by --poses, standing on its ground line.
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path
from random import Random
from typing import get_args

import resvg_py
from attrs import evolve
from PIL import Image, ImageDraw

from limner_sketch._canvas import Action, Pose
from limner_sketch._emit import Document
from limner_sketch._geometry import Affine
from limner_sketch.figures import Entry, entries, entry


def rendered(svg: str, width: int) -> Image.Image:
    drawn = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width)))).convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", drawn.size, "#ffffff"), drawn).convert("RGB")


def figure_svg(item: Entry, action: Action, *, line: bool, seed: int = 0) -> str:
    drawn = item.draw(Pose(action=action, holding=action == "hold"), Random(f"{item.noun}{seed}"))  # noqa: S311 - reproducible
    document = Document(300, 300)
    scale = min(250 / drawn.box.height, 270 / drawn.box.width)
    by = Affine.move(-drawn.box.centre[0], -drawn.box.bottom).then(Affine.scale(scale)).then(Affine.move(150, 275))
    document.raw(
        '<rect width="300" height="300" fill="#eef3ea"/><rect x="150" width="150" height="300" fill="#dfe8f4"/>'
        '<rect y="275" width="300" height="25" fill="#b9cfae"/>'
    )
    for part in drawn.parts:
        shape = part.moved(by)
        if line:
            if not shape.outline:
                continue
            solid = shape.role in {"eye", "nose"} or 0 < shape.width < 8
            document.shape(shape, "#26233a" if solid or shape.width else "#ffffff", stroke="#26233a", width=3)
            if shape.width and not solid:
                document.shape(evolve(shape, width=shape.width - 6), "#ffffff")
        else:
            document.shape(shape, drawn.colours[part.role])
    for x, y in drawn.anchors.values():
        px, py = by.point(x, y)
        document.raw(f'<circle cx="{px:.0f}" cy="{py:.0f}" r="2.5" fill="#e0218a" stroke="#fff"/>')
    return document.render(item.noun, "")


def sheet(cells: list[tuple[str, Image.Image, Image.Image | None]], columns: int, path: Path) -> None:
    width = max(image.width for _, image, _ in cells) + 8
    height = max(image.height for _, image, _ in cells) + 22
    rows = -(-len(cells) // columns)
    canvas = Image.new("RGB", (columns * width, rows * height), "#ffffff")
    draw = ImageDraw.Draw(canvas)
    for i, (label, image, small) in enumerate(cells):
        x, y = i % columns * width + 4, i // columns * height + 2
        canvas.paste(image, (x, y))
        if small:
            canvas.paste(small, (x + image.width - small.width, y + image.height - small.height))
        draw.text((x + 2, y + image.height + 3), label[: image.width // 6], fill="#000000")
    canvas.save(path)
    print(path, canvas.size)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prompt", nargs="*", help="prompts to compose; the last argument is the PNG to write")
    parser.add_argument("--figures", help="nouns, comma separated, or 'all'")
    parser.add_argument("--module", help="every figure of one module of limner_sketch.figures")
    parser.add_argument("--poses", default="", help="poses, comma separated; default: stand")
    parser.add_argument("--prompts", type=Path, help="a file with one prompt per line")
    parser.add_argument("--style", help="style of composed pictures; 'line' also works for figures")
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds of each prompt")
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--columns", type=int, default=6)
    parser.add_argument("--width", type=int, default=0, help="width of a cell in pixels")
    options = parser.parse_args()
    *prompts, target = options.prompt
    cells: list[tuple[str, Image.Image, Image.Image | None]] = []
    if options.figures or options.module:
        if options.module:
            chosen = [e for e in entries() if e.module == options.module]
        else:
            chosen = list(entries()) if options.figures == "all" else [entry(n) for n in options.figures.split(",")]
        poses = [p for p in get_args(Action) if p in options.poses.split(",")] or ["stand"]
        for item in chosen:
            for pose in poses:
                svg = figure_svg(item, pose, line=options.style == "line")
                label = f"{item.noun} {pose if len(poses) > 1 else ''} {len(svg) - 500} B"
                cells.append((label, rendered(svg, options.width or 260), rendered(svg, 52)))
    else:
        from limner_sketch._compose import compose  # figures alone need no composer

        if options.prompts:
            prompts += [line for line in options.prompts.read_text("utf-8").splitlines() if line.strip()]
        for prompt in prompts:
            for seed in range(options.first_seed, options.first_seed + options.seeds):
                made = compose(prompt, style=options.style, seed=seed)
                label = f"{prompt} #{seed} {len(made.svg) / 1000:.0f}k {' '.join(f'!{w}' for w in made.not_drawn)}"
                image = rendered(made.svg, options.width or 420)
                cells.append((label, image, None))
    sheet(cells, min(options.columns, len(cells)), Path(target))


if __name__ == "__main__":
    main()
