"""Resource attacks: time and memory of cleaning each, and of drawing what passes, in resvg and in Chromium.

Cleaning and repairing are in seconds of a core. What passes is drawn at its natural size and 256 pixels wide, in seconds of a core
as well, beside what it was judged to take at most.

python benchmarks/svg_bombs.py [--only NAME] [--no-chromium]
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "svg"))

from bombs import bombs  # type: ignore[import-not-found,unused-ignore]
from render_bombs import RENDER_BOMBS  # type: ignore[import-not-found,unused-ignore]

CLEAN = """
import resource, sys, time
from limner.svg import SvgError, clean, repair
source = sys.stdin.buffer.read()
run = clean if sys.argv[1] == "clean" else lambda source: repair(source.decode("utf-8", "replace"))
begun = time.process_time()
try:
    markup = run(source).svg
except SvgError as error:
    markup = "refused: " + error.code
taken = time.process_time() - begun
sys.stderr.write(f"{taken:.3f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}")
sys.stdout.buffer.write(markup.encode())
"""


def run(verb: str, source: bytes) -> tuple[str, float, int]:
    done = subprocess.run(
        [sys.executable, "-c", CLEAN, verb], input=source, capture_output=True, check=True, timeout=120
    )
    seconds, memory = done.stderr.decode().split()[-2:]
    return done.stdout.decode(), float(seconds), int(memory)


SHOW = """
import sys, time
sys.path.insert(0, sys.argv[1])
from browsing import showroom  # type: ignore[import-not-found,unused-ignore]
markup = sys.stdin.read()
with showroom() as room:
    begun = time.perf_counter()
    leaks = room.show([markup], "source")
    if not leaks:
        room.page.screenshot(timeout=25_000)
    print(f"{time.perf_counter() - begun:6.2f} {leaks or ''}")
"""


def look(markup: str) -> str:
    """Return how long Chromium takes to show a drawing once; its processes are ended after half a minute."""
    child = subprocess.Popen(
        [sys.executable, "-c", SHOW, str(Path(__file__).parents[1] / "tests" / "svg")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        return child.communicate(markup, timeout=20)[0].strip() or "failed"
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        return "TIMEOUT"


DRAW = """
import resource, sys, time
import resvg_py
from limner.svg import clean
from limner.svg._cost import drawing_cost
drawing = clean(sys.stdin.read())
judged = drawing_cost(drawing.svg, drawing.width, drawing.height)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
taken = []
for size in ({}, {"width": 256}):
    begun = time.process_time()
    resvg_py.svg_to_bytes(svg_string=drawing.svg, dpi=96.0, skip_system_fonts="<text" not in drawing.svg, **size)
    taken.append(time.process_time() - begun)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(*taken, memory / 1024, judged.milliseconds / 1000, judged.bytes / 1e6)
"""


def draw(markup: str) -> tuple[float, float, float, float, float] | None:
    """Draw with resvg at the natural size and 256 pixels wide.

    Returns:
        Seconds of a core for each, MB that drawing took, and the seconds and MB that it was judged to take at most; None
        where it took more than 30 s, or more than 3 GB.
    """

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (3 * 1024**3,) * 2)

    try:
        done = subprocess.run(
            [sys.executable, "-c", DRAW],
            input=markup.encode(),
            capture_output=True,
            timeout=60,
            check=False,
            preexec_fn=limit,
        )
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        return None
    natural, small, memory, seconds, megabytes = map(float, done.stdout.split())
    return natural, small, memory, seconds, megabytes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--no-chromium", action="store_true")
    arguments = parser.parse_args()
    print(
        f"{'attack':26} {'in':>9} {'out':>9} {'clean s':>8} {'MB':>5} {'repair s':>8} {'MB':>5} "
        f"{'natural':>8} {'256 px':>7} {'MB':>5} {'at most':>8} {'MB':>5} chromium s"
    )
    worst = [0.0] * 7
    every = [*bombs(), *((name, make().encode()) for name, make in RENDER_BOMBS.items())]
    for name, source in every:
        if arguments.only and not any(part in name for part in arguments.only.split(",")):
            continue
        markup, *cleaned = run("clean", source)
        mended, *repaired = run("repair", source)
        shown = markup if markup.startswith("<") else mended
        drawn = looked = "-"
        times = [0.0] * 3
        if shown.startswith("<"):
            found = draw(shown)
            drawn = "more than 30 s or 3 GB"
            if found:
                drawn = "{:8.2f} {:7.2f} {:5.0f} {:8.2f} {:5.0f}".format(*found)
                times = list(found[:3])
            looked = "-" if arguments.no_chromium else look(shown)
        worst = list(map(max, worst, [*cleaned, *repaired, *times]))
        outcome = f"{len(markup):9}" if markup.startswith("<") else markup[9:33]
        print(
            f"{name:26} {len(source):9} {outcome} {cleaned[0]:8.3f} {cleaned[1]:5} {repaired[0]:8.3f} {repaired[1]:5} "
            f"{drawn} {looked}",
            flush=True,
        )
    print(f"worst: clean {worst[0]:.2f} s, {worst[1]:.0f} MB; repair {worst[2]:.2f} s, {worst[3]:.0f} MB")
    print(f"worst of what passes, in resvg: {worst[4]:.2f} s, at 256 px {worst[5]:.2f} s, {worst[6]:.0f} MB")


if __name__ == "__main__":
    main()
