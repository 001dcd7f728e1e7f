"""Measure the embedded model: speed, size, and what can be counted of the quality of its pictures.

python benchmarks/sketch.py [--prompts FILE] [--quick]

Printed: time to compose (warm), cold start in a fresh interpreter, bytes, prompts with words that were not drawn, subjects
inside the canvas, unintended overlap, contact with the ground, colour of what a prompt names a colour for, distance of two
seeds, whether every picture passes the SVG boundary unchanged, and how many of a list of common nouns are drawn.
"""

from __future__ import annotations

import argparse
import io
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import resvg_py
from PIL import Image

from limner.svg import clean
from limner_sketch import _compose, figures
from limner_sketch._colour import difference
from limner_sketch._dress import dressed, main_colour
from limner_sketch._emit import Document
from limner_sketch._layout import overlaps
from limner_sketch._layout._items import Cluster
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import draw_scene
from limner_sketch._styles import BY_NAME
from limner_sketch._task import Task
from limner_sketch._words import singular
from limner_sketch.plan import ScenePlan

HERE = Path(__file__).parent


def pixels(svg: str, width: int = 256) -> np.ndarray:
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width))
    drawn = Image.open(io.BytesIO(png)).convert("RGBA")
    return np.asarray(
        Image.alpha_composite(Image.new("RGBA", drawn.size, "#ffffff"), drawn).convert("RGB"), dtype=float
    )


def share(part: float, whole: float) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "none"


def speed(prompts: list[str]) -> None:
    for prompt in prompts:
        _compose.compose(prompt)
    times = []
    for seed in (1, 2):
        for prompt in prompts:
            start = time.process_time()
            _compose.compose(prompt, seed=seed)
            times.append((time.process_time() - start) * 1000)
    times.sort()
    print(f"compose, warm, CPU ms: median {statistics.median(times):.1f}, p95 {times[int(0.95 * len(times))]:.1f}")
    code = "from limner_sketch._compose import compose; compose('a red fox in a snowy forest at dusk')"
    for label, program in (("cold start with one picture", code), ("bare interpreter", "pass")):
        walls, cpus = zip(*(_run(program) for _ in range(5)), strict=True)
        print(f"{label}, best of 5: {min(walls):.0f} ms wall, {min(cpus):.0f} ms CPU")


def _run(program: str) -> tuple[float, float]:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (time.perf_counter() - start) * 1000, cpu * 1000


def placed(prompt: str) -> tuple[ScenePlan, tuple[Cluster, ...]]:
    plan = _compose.parse_prompt(prompt)
    wanted, _, _ = _compose._resolve(plan)  # noqa: SLF001 - the benchmark looks inside
    task = Task(plan=plan, wanted=wanted, style=BY_NAME["flat"], palette=None, seed=f"0/{prompt}")
    return plan, draw_scene(task, Document(1200, 900))


def layout(prompts: list[str]) -> None:
    things = inside = pairs = crowded = colours = right = grounded = touching = 0
    counts = counted = 0
    for prompt in prompts:
        plan, clusters = placed(prompt)
        if plan.kind != "scene":
            continue
        for made in clusters:
            box = made.box
            things += 1
            inside += box.left >= 0 and box.right <= 1200 and box.top >= 0 and box.bottom <= 900 * 1.02
            colour = made.root.wanted.subject.colour
            if colour and (target := colour_of(colour)):
                figure = made.root.figure
                got = dressed(figure, colour)
                shown = next((got[r] for r in (figure.named[0],) if r in got), main_colour(figure))
                colours += 1
                right += difference(shown, target) <= 0.12
            if made.row in {"front", "back"} and made.root.wanted.place == "ground":
                grounded += 1
                touching += abs(made.by.point(0, made.root.by.point(0, 0)[1])[1] - made.y) <= 9
        shares = overlaps(clusters)
        pairs += len(shares)
        crowded += sum(s > 0.35 for s in shares)
        for index, subject in enumerate(plan.subjects):
            carried = any(r.to == index and r.kind in {"wearing", "holding"} for r in plan.relations)
            if subject.count > 1 and not carried:  # of what several wear or hold, each has one
                counted += 1
                roots = sum(c.root.wanted.index == index for c in clusters)
                others = sum(i.wanted.index == index for c in clusters for i in c.others)
                counts += subject.count in {roots, others}
    print(f"things inside the canvas: {share(inside, things)} of {things}")
    print(f"pairs that overlap by more than 0.35: {share(crowded, pairs)} of {pairs}")
    print(f"things that stand on their ground line: {share(touching, grounded)} of {grounded}")
    print(f"named colour on its subject (ΔE_OK ≤ 0.12): {share(right, colours)} of {colours}")
    print(f"counts exact: {share(counts, counted)} of {counted}")


def nouns(path: Path) -> None:
    """Print how many common nouns are drawn for certain, and whether all others are reported."""
    rows = [row for row in path.read_text("utf-8").splitlines() if not row.startswith("#")]
    words = [word for row in rows for word in (part.strip() for part in row.split(",")) if word]
    drawn = near = unread = 0
    for word in words:
        made = _compose.compose(f"a {word}")
        match = figures.find(word) or figures.find(singular(word))
        shown = bool(match and match.exact) or (not made.not_drawn and not made.substituted)
        drawn += shown
        near += bool(made.substituted) and not shown
        unread += not (shown or made.substituted or made.not_drawn)
    print(
        f"common nouns drawn: {share(drawn, len(words))} of {len(words)}; as something like them: {share(near, len(words))}"
    )
    print(f"common nouns neither drawn nor reported: {unread}")


def seeds() -> None:
    """Print how far the seeds of each style are apart."""
    prompts = (
        "icon of a key",
        "badge of an owl",
        "logo for a bakery called Crumb",
        "a cat",
        "portrait of a fox",
        "pattern of lemons",
    )
    worst = []
    for style in _compose.STYLES:
        found = []
        for prompt in prompts:
            drawn = [pixels(_compose.compose(prompt, style=style, seed=seed).svg, 96) for seed in range(4)]
            found += [float(np.abs(a - b).mean()) / 255 for i, a in enumerate(drawn) for b in drawn[i + 1 :]]
        worst.append((statistics.mean(found), min(found), style))
    least = min(worst, key=lambda row: row[1])
    print(
        f"distance of seeds by style: least mean {min(worst)[0]:.3f} ({min(worst)[2]}), least {least[1]:.3f} ({least[2]})"
    )


def pictures(prompts: list[str]) -> None:
    sizes, distances, reported, changed = [], [], 0, 0
    for prompt in prompts:
        first = _compose.compose(prompt, seed=0)
        second = _compose.compose(prompt, seed=1)
        sizes.append(len(first.svg.encode()))
        reported += bool(first.not_drawn)
        distances.append((float(np.abs(pixels(first.svg) - pixels(second.svg)).mean()) / 255, prompt))
        changed += bool((pixels(clean(first.svg).svg) != pixels(first.svg)).any())
    sizes.sort()
    distances.sort()
    print(f"bytes: median {statistics.median(sizes):.0f}, p95 {sizes[int(0.95 * len(sizes))]}, largest {sizes[-1]}")
    print(f"prompts with something not drawn: {share(reported, len(prompts))}")
    mean = statistics.mean(d for d, _ in distances)
    print(f"distance of two seeds: mean {mean:.3f}, least {distances[0][0]:.3f} ({distances[0][1]})")
    print(f"changed by the SVG boundary: {changed} of {len(prompts)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prompts", type=Path, default=HERE / "sketch_prompts.txt")
    parser.add_argument("--quick", action="store_true", help="every fifth prompt only")
    options = parser.parse_args()
    prompts = [line for line in options.prompts.read_text("utf-8").splitlines() if line.strip()]
    if options.quick:
        prompts = prompts[::5]
    print(f"{len(prompts)} prompts")
    speed(prompts)
    layout(prompts)
    pictures(prompts)
    if not options.quick:
        seeds()
        nouns(HERE / "sketch_nouns.txt")


if __name__ == "__main__":
    main()
