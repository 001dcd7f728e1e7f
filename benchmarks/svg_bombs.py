"""Resource attacks: time and memory of cleaning each, and of drawing what passes, in resvg and in Chromium.

python benchmarks/svg_bombs.py [--only NAME] [--no-chromium]
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "svg"))

from bombs import bombs  # type: ignore[import-not-found,unused-ignore]

CLEAN = """
import resource, sys, time
from limner.svg import SvgError, clean, repair
source = sys.stdin.buffer.read()
run = clean if sys.argv[1] == "clean" else lambda source: repair(source.decode("utf-8", "replace"))
begun = time.perf_counter()
try:
    markup = run(source).svg
except SvgError as error:
    markup = "refused: " + error.code
taken = time.perf_counter() - begun
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


def draw(markup: str) -> str:
    program = "import sys,resvg_py;resvg_py.svg_to_bytes(svg_string=sys.stdin.read(),width=256,dpi=96.0)"
    begun = time.perf_counter()

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (3 * 1024**3,) * 2)

    try:
        done = subprocess.run(
            [sys.executable, "-c", program],
            input=markup.encode(),
            capture_output=True,
            timeout=30,
            check=False,
            preexec_fn=limit,
        )
    except subprocess.TimeoutExpired:
        return "TIMEOUT"
    taken = time.perf_counter() - begun
    return f"{taken:6.2f}" if done.returncode == 0 else f"rc {done.returncode} {taken:.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--no-chromium", action="store_true")
    arguments = parser.parse_args()
    print(
        f"{'attack':24} {'bytes in':>9} {'out':>9} {'clean s':>8} {'MB':>5} {'repair s':>8} {'MB':>5} {'resvg s':>8} chromium s"
    )
    worst = [0.0] * 4
    for name, source in bombs():
        if arguments.only and not any(part in name for part in arguments.only.split(",")):
            continue
        markup, seconds, memory = run("clean", source)
        mended, mend_seconds, mend_memory = run("repair", source)
        worst = [max(worst[0], seconds), max(worst[1], memory), max(worst[2], mend_seconds), max(worst[3], mend_memory)]
        shown = markup if markup.startswith("<") else mended
        drawn = looked = "-"
        if shown.startswith("<"):
            drawn = draw(shown)
            looked = "-" if arguments.no_chromium else look(shown)
        outcome = f"{len(markup):9}" if markup.startswith("<") else markup[9:33]
        print(
            f"{name:24} {len(source):9} {outcome} {seconds:8.3f} {memory:5} {mend_seconds:8.3f} {mend_memory:5} {drawn:>8} {looked}",
            flush=True,
        )
    print(f"worst: clean {worst[0]:.2f} s, {worst[1]} MB; repair {worst[2]:.2f} s, {worst[3]} MB")


if __name__ == "__main__":
    main()
