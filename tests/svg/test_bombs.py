"""Hostile drawings cost bounded time and memory, and what passes is bounded too."""

from __future__ import annotations

import subprocess
import sys

import pytest

from limner.svg import SvgError, clean
from svg.bombs import bombs

BOMBS = dict(bombs())
REFUSED = {
    "entities-laughs": "svg.entities",
    "entities-quadratic": "svg.entities",
    "entities-many": "svg.entities",
    "elements": "svg.too-many-elements",
    "elements-large": "svg.too-costly",
    "opacity-many": "svg.too-costly",
    "use-long-chain": "svg.too-costly",
    "depth": "svg.too-deep",
    "attributes": "svg.too-many-attributes",
    "text-long": "svg.too-much-text",
}
GUARD = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from limner.svg import SvgError, clean, repair
source = sys.stdin.buffer.read()
for run in (lambda: clean(source), lambda: repair(source.decode("utf-8", "replace"))):
    used = resource.getrusage(resource.RUSAGE_SELF)
    # The call alone; past the soft limit the process is ended.
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 11, resource.RLIM_INFINITY))
    try:
        run()
    except SvgError:
        pass
"""


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str) -> None:
    with pytest.raises(SvgError) as caught:
        clean(BOMBS[name])

    assert caught.value.code == REFUSED[name]


@pytest.mark.parametrize(
    "name", ["use-self", "use-mutual", "pattern-style", "mask-style", "clipPath-self", "marker-nested"]
)
def test_loops_are_cut(name: str) -> None:
    drawing = clean(BOMBS[name])

    assert "svg.reference-removed" in {finding.code for finding in drawing.findings}
    assert clean(drawing.svg) == drawing


@pytest.mark.slow
@pytest.mark.parametrize("name", BOMBS)
def test_ten_seconds_and_a_gigabyte_suffice(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", GUARD], input=BOMBS[name], capture_output=True, timeout=120, check=False
    )

    assert done.returncode == 0, done.stderr.decode()[-300:]
