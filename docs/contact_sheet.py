"""Draw the pictures of the documentation: the README's fox, and a sheet of twenty prompts.

Run it after a change to sketch: ``python docs/contact_sheet.py``. Nothing is chosen by hand but the prompts and one seed for all.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from limner import Request, Settings, Studio

IMAGES: Final = Path(__file__).parent / "images"
FOX: Final = "a red fox in a snowy forest at dusk"
SEED: Final = 7
PROMPTS: Final = (
    "a red fox in a snowy forest at dusk",
    "a cat sleeping on a sofa",
    "two rabbits under a big tree",
    "a lighthouse by the sea at night",
    "a blue elephant holding a balloon",
    "icon of a rocket",
    "logo for a coffee shop called Moon Bean",
    "seamless pattern of lemons and leaves",
    "three penguins on an iceberg",
    "a sailboat at sunset",
    "an owl on a branch at night",
    "a robot watering flowers",
    "badge of a bear",
    "a whale under the stars",
    "mountain cabin in winter",
    "birthday card with a cake",
    "a city skyline at night",
    "a camel and a cactus in the desert",
    "a red bicycle in front of a bookshop",
    "a dragon flying over a castle",
)
COLUMNS: Final = 5
WIDTH, HEIGHT, CAPTION, GAP = 280, 210, 22, 12


def main() -> None:
    """Draw them all."""
    IMAGES.mkdir(exist_ok=True)
    with Studio(Settings(storage="")) as studio:
        fox = studio.generate(FOX, seed=SEED).drawing
        (IMAGES / "fox.svg").write_text(fox.svg + "\n", "utf-8")
        requests = [Request(prompt=prompt, seed=SEED) for prompt in PROMPTS]
        outcomes = sorted(studio.batch(requests), key=lambda outcome: outcome.index)
    rows = -(-len(PROMPTS) // COLUMNS)
    size = (COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + CAPTION + GAP) + GAP)
    sheet = Image.new("RGB", size, "#f7f5f0")
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(13)
    for outcome in outcomes:
        if outcome.generation is None:
            raise SystemExit(str(outcome.error))
        row, column = divmod(outcome.index, COLUMNS)
        left, top = GAP + column * (WIDTH + GAP), GAP + row * (HEIGHT + CAPTION + GAP)
        drawing = outcome.generation.drawing
        scale = min(WIDTH / drawing.width, HEIGHT / drawing.height)
        tile = Image.open(io.BytesIO(drawing.to_png(scale=scale))).convert("RGBA")
        sheet.paste(tile, (left + (WIDTH - tile.width) // 2, top + (HEIGHT - tile.height) // 2), tile)
        pen.text((left + WIDTH / 2, top + HEIGHT + 4), outcome.request.prompt, "#3a3833", font, anchor="ma")
    sheet.save(IMAGES / "contact-sheet.webp", quality=88, method=6)


if __name__ == "__main__":
    main()
