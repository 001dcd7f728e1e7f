"""A link opens the drawing for whom it is meant, and comes with the command that fetches it."""

from __future__ import annotations

import shlex
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from limner.plugins import Context
from limner.testing._storage_suite import drawing
from limner_snowflake_emulator import SnowflakeEmulator
from limner_stage_storage import StageStorage

CONTEXT = Context(request_id="r-1")
Make = Callable[..., StageStorage]


def test_a_presigned_link_opens_without_a_login(make: Make) -> None:
    storage = make(link_seconds=120)
    entry = storage.put(drawing(1), name="fox", context=CONTEXT)
    link = storage.link(entry.key, context=CONTEXT)

    with urllib.request.urlopen(link.url) as answer:  # noqa: S310 - the emulator's
        assert (answer.headers["Content-Type"], answer.read().decode()) == ("image/svg+xml", drawing(1).svg)
    assert link.expires is not None
    assert timedelta(seconds=100) < link.expires - datetime.now(UTC) <= timedelta(seconds=120)
    assert "expires=120" in link.url


@pytest.mark.parametrize(("kind", "hours"), [("scoped", 24), ("stage", None)])
def test_other_links_are_for_those_who_log_in(
    make: Make, account: SnowflakeEmulator, kind: str, hours: int | None
) -> None:
    storage = make(link=kind)
    link = storage.link(storage.put(drawing(1), name="fox", context=CONTEXT).key, context=CONTEXT)

    with pytest.raises(urllib.error.HTTPError, match="401"):
        urllib.request.urlopen(link.url)  # noqa: S310 - the emulator's
    token = list(account._account.sessions)[-1]
    asking = urllib.request.Request(  # noqa: S310 - as above
        link.url, headers={"Authorization": f'Snowflake Token="{token}"'}
    )
    with urllib.request.urlopen(asking) as answer:  # noqa: S310 - as above
        assert answer.read().decode() == drawing(1).svg
    assert (link.expires is None) == (hours is None)
    assert any(f"BUILD_{kind.upper()}_FILE_URL" in text for text in account.recording.statements)


def test_the_command_is_one_that_a_shell_reads_as_meant(make: Make) -> None:
    storage = make('odd " $(prefix) `x`')
    entry = storage.put(drawing(1), name="fox", context=CONTEXT)
    words = shlex.split(storage.link(entry.key, context=CONTEXT).command, comments=True)

    file = entry.location.partition("/")[2]
    stage = storage._place.objects(CONTEXT).stage
    assert words == ["snow", "stage", "copy", f"@{stage.text}/{file}", "."]
    assert storage.get(entry.key, context=CONTEXT).drawing == drawing(1)
