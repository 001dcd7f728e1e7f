"""Does a harmless drawing look the same after cleaning? Drawn by resvg before and after, compared byte by byte.

    python benchmarks/svg_fidelity.py [--per-package 300] [--folder DIR ...] [--width 128] [--list]

Also counts what pixels do not show: SMIL elements, key frames and titles before and after.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from svg_corpus import sample  # type: ignore[import-not-found,unused-ignore]

_KEPT = {
    "SMIL": re.compile(r"<(?:\w+:)?(?:animate|set|animateTransform|animateMotion)\b"),
    "@keyframes": re.compile(r"@(?:-webkit-)?keyframes\b"),
    "titles": re.compile(r"<(?:\w+:)?title\b[^>]*>\s*[^<\s]"),
}


def draw(svg: str, width: int) -> bytes | str:
    import resvg_py

    from limner.svg._fonts import font_options

    fonts = font_options() if "<text" in svg or ":text" in svg else {"skip_system_fonts": True}
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width, dpi=96.0, **fonts))
    except ValueError as error:
        return f"error: {error}"[:60]


def compare(job: tuple[str, bytes, int]) -> tuple[str, str, dict[str, tuple[int, int]]]:
    """Return name, verdict, and the counts before and after."""
    from limner.svg import SvgError, clean

    name, source, width = job
    text = source.decode("utf-8-sig", "replace")
    before = draw(text, width)
    try:
        after_text = clean(source).svg
    except SvgError as error:
        return name, ("same" if isinstance(before, str) else f"refused: {error.code}"), {}
    counts = {what: (len(pattern.findall(text)), len(pattern.findall(after_text))) for what, pattern in _KEPT.items()}
    after = draw(after_text, width)
    if isinstance(before, str):
        return name, "undrawable before", counts
    if before == after:
        return name, "same", counts
    return name, "differs", counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-package", type=int, default=300)
    parser.add_argument("--folder", type=Path, action="append")
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--list", action="store_true", help="name the drawings that are not the same")
    parser.add_argument("--only-folders", action="store_true")
    arguments = parser.parse_args()
    chosen = sample(0 if arguments.only_folders else arguments.per_package, arguments.folder)
    verdicts: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for name, verdict, counts in pool.map(compare, [(*one, arguments.width) for one in chosen], chunksize=20):
            verdicts[verdict] += 1
            for what, (before, after) in counts.items():
                kept[f"{what} before"] += before
                kept[f"{what} after"] += min(before, after)
                if arguments.list and after < before:
                    print(f"lost {what} {before - after}", name)
            if arguments.list and verdict != "same":
                print(verdict, name)
    drawable = len(chosen) - verdicts["undrawable before"]
    print(f"{len(chosen)} drawings, {drawable} that resvg draws")
    for verdict, count in verdicts.most_common():
        print(f"{count:6}  {verdict}")
    print(f"identical: {100 * verdicts['same'] / max(1, drawable):.3f} %")
    for what in _KEPT:
        print(f"{what}: {kept[f'{what} after']} of {kept[f'{what} before']} kept")


if __name__ == "__main__":
    main()
