"""Our own attacks in Chromium: after the boundary nothing gets out, in any of the four ways of embedding."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from limner.svg import SvgError, clean, repair
from svg.attacks import attacks
from svg.attacks_more import more_attacks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from svg.browsing import Showroom

pytestmark = [pytest.mark.browser, pytest.mark.slow]
BATCH = 60


@pytest.fixture(scope="module")
def room() -> Iterator[Showroom]:
    from svg.browsing import showroom

    with showroom() as opened:
        yield opened


@pytest.fixture(scope="module")
def outputs() -> list[str]:
    """Every different drawing that cleaning and repairing make of the attacks."""
    found: dict[str, None] = {}
    for _, source in (*attacks(), *more_attacks()):
        with suppress(SvgError):
            found[clean(source).svg] = None
        with suppress(SvgError):
            found[repair(source.decode("utf-8", "replace")).svg] = None
    return list(found)


@pytest.mark.parametrize("embedding", ["document", "innerHTML", "source", "img"])
def test_nothing_gets_out(room: Showroom, outputs: list[str], embedding: str) -> None:
    leaks = [
        leak for start in range(0, len(outputs), BATCH) for leak in room.show(outputs[start : start + BATCH], embedding)
    ]

    assert len(outputs) > 600
    assert leaks == []


@pytest.mark.parametrize("embedding", ["document", "innerHTML", "source"])
def test_leaks_are_seen(room: Showroom, embedding: str) -> None:
    """The watch itself works: what is not cleaned does get out."""
    live = [source.decode() for name, source in attacks() if name in {"markup-24", "event-onclick-shape"}]

    assert room.show(live, embedding) != []
