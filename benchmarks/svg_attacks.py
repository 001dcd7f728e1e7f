"""Our own attacks in Chromium: how many leak as they are, and how many after cleaning and repairing.

    python benchmarks/svg_attacks.py [--raw 200] [--batch 40]

Drawings are shown in batches, in the four ways of embedding; a batch with a leak is shown again one by one.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "svg"))

from attacks import attacks  # type: ignore[import-not-found,unused-ignore]
from attacks_more import more_attacks  # type: ignore[import-not-found,unused-ignore]
from browsing import EMBEDDINGS, Showroom, showroom  # type: ignore[import-not-found,unused-ignore]

from limner.svg import SvgError, clean, repair


def leaking(room: Showroom, drawings: list[tuple[str, str]], embedding: str, batch: int) -> list[tuple[str, list[str]]]:
    found = []
    for start in range(0, len(drawings), batch):
        part = drawings[start : start + batch]
        if not room.show([markup for _, markup in part], embedding):
            continue
        for name, markup in part:
            leaks = room.show([markup], embedding)
            if leaks:
                found.append((name, leaks))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--raw", type=int, default=200, help="show that many attacks as they are, to prove that leaks are seen"
    )
    parser.add_argument("--batch", type=int, default=40)
    arguments = parser.parse_args()
    every = [*attacks(), *more_attacks()]
    outputs: dict[str, str] = {}
    refused = 0
    for name, source in every:
        for verb, run in (("clean", clean), ("repair", lambda source: repair(source.decode("utf-8", "replace")))):
            try:
                outputs.setdefault(run(source).svg, f"{verb} {name}")
            except SvgError:
                refused += 1
    print(f"{len(every)} attacks; {len(outputs)} different results of clean and repair, {refused} refusals")
    with showroom() as room:
        step = max(1, len(every) // max(1, arguments.raw))
        raw = [(name, source.decode("utf-8", "replace")) for name, source in every[::step]]
        for embedding in EMBEDDINGS:
            begun = time.perf_counter()
            live = leaking(room, raw, embedding, 1) if arguments.raw else []
            found = leaking(room, [(name, markup) for markup, name in outputs.items()], embedding, arguments.batch)
            print(
                f"{embedding:10} raw: {len(live)} of {len(raw)} leak; cleaned: {len(found)} of {len(outputs)} leak ({time.perf_counter() - begun:.0f} s)"
            )
            for name, leaks in found:
                print("   LEAK", name, leaks[:3])


if __name__ == "__main__":
    main()
