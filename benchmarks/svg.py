"""Speed of the SVG boundary beside its peers, on the same real drawings in one run.

    uv run --with py-svg-hush --with nh3 --with scour python benchmarks/svg.py [--per-package 200]

Peers that are not installed are left out. The numbers are the best of three rounds, in milliseconds a file, one core.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from svg_corpus import sample  # type: ignore[import-not-found,unused-ignore]

from limner.svg import Repairer, clean, repair

Cleaner = Callable[[bytes], object]


def peers() -> dict[str, Cleaner]:
    found: dict[str, Cleaner] = {
        "limner clean": clean,
        "limner repair": lambda source: repair(source.decode("utf-8-sig")),
    }
    if find_spec("py_svg_hush"):
        import py_svg_hush  # type: ignore[import-not-found,unused-ignore]

        keep = {"image": ["png", "jpeg", "gif", "webp"]}
        found["py-svg-hush"] = lambda source: py_svg_hush.filter_svg(source, keep_data_url_mime_types=keep)
    if find_spec("nh3"):
        import nh3  # type: ignore[import-not-found,unused-ignore]

        from limner.svg._policy import CORE_ATTRIBUTES, ELEMENTS, PRESENTATION

        tags = set(ELEMENTS) - {"style"}
        names = {
            tag: set(ELEMENTS[tag] | PRESENTATION | CORE_ATTRIBUTES | {"transform", "xmlns", "href"}) for tag in tags
        }
        found["nh3, configured"] = lambda source: nh3.clean(
            source.decode("utf-8-sig"), tags=tags, attributes=names, link_rel=None
        )
    if find_spec("scour"):
        from scour.scour import scourString  # type: ignore[import-not-found,import-untyped,unused-ignore]

        found["scour"] = lambda source: scourString(source.decode("utf-8-sig"))
    return found


def timed(run: Cleaner, files: list[bytes], rounds: int) -> list[float]:
    best = [float("inf")] * len(files)
    for _ in range(rounds):
        for index, source in enumerate(files):
            begun = time.perf_counter()
            try:
                run(source)
            except Exception as error:  # noqa: BLE001  peers raise anything; a refusal takes its time too
                del error
            best[index] = min(best[index], (time.perf_counter() - begun) * 1000)
    return best


def large(files: list[bytes], size: int) -> bytes:
    """Put real drawings into one until it has the size."""
    parts: list[str] = []
    total = 0
    index = 0
    while total < size:
        text = files[index % len(files)].decode("utf-8-sig")
        index += 1
        if "<?xml" in text or "<!" in text or "<style" in text or "id=" in text or "href" in text or len(text) > 6_000:
            continue
        body = text[text.index(">") + 1 : text.rindex("</svg")]
        parts.append(f"<g>{body}</g>")
        total += len(parts[-1])
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">{"".join(parts)}</svg>'.encode()


def streaming(source: str, chunk: int = 40) -> tuple[int, float, float]:
    """Feed a reply in chunks; return the number of updates, the mean and the worst time of one, in milliseconds."""
    repairer = Repairer()
    times = []
    for at in range(0, len(source), chunk):
        begun = time.perf_counter()
        repairer.feed(source[at : at + chunk])
        times.append((time.perf_counter() - begun) * 1000)
    return len(times), statistics.mean(times), max(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-package", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    files = [source for _, source in sample(arguments.per_package)]
    kilobytes = sum(map(len, files)) / 1000
    print(f"{len(files)} real drawings, {kilobytes / len(files):.1f} kB on average")
    print(f"{'':16} {'mean ms':>8} {'median':>7} {'p99':>7} {'5 kB':>7} {'MB/s':>6} {'files/s':>8}")
    for name, run in peers().items():
        rounds = 1 if name == "scour" else arguments.rounds
        times = timed(run, files, rounds)
        five = [taken for taken, source in zip(times, files, strict=True) if 4_000 <= len(source) <= 6_000]
        mean = statistics.mean(times)
        print(
            f"{name:16} {mean:8.3f} {statistics.median(times):7.3f} {statistics.quantiles(times, n=100)[98]:7.3f} "
            f"{statistics.mean(five):7.3f} {kilobytes / sum(times):6.1f} {1000 / mean:8.0f}"
        )
    for size in (50_000, 500_000, 5_000_000):
        source = large(files, size)
        row = "  ".join(
            f"{name} {min(timed(run, [source], 2)):.1f} ms" for name, run in peers().items() if name != "scour"
        )
        print(f"{size / 1000:.0f} kB: {row}")
    updates, mean, worst = streaming(large(files, 20_000).decode())
    print(f"streaming 20 kB: {updates} updates, {mean:.2f} ms on average, {worst:.2f} ms at most")


if __name__ == "__main__":
    main()
