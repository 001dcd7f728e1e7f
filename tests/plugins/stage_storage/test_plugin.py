"""What the plugin tells before anything of Snowflake's is imported, and how it ends."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from limner.plugins import Capability, Context, Query
from limner.testing._storage_suite import drawing
from limner_snowflake_emulator import SnowflakeEmulator
from limner_stage_storage import StageStorage, StageStoragePlugin, TemporaryStagePlugin

CONTEXT = Context(request_id="r-1")
Make = Callable[..., StageStorage]


def test_importing_it_imports_nothing_of_snowflakes() -> None:
    program = (
        "import sys, limner_stage_storage as s; s.StageStoragePlugin().storage_backend(); s.TemporaryStagePlugin();"
        " print(sorted(name for name in sys.modules if name.startswith(('snowflake.', 'cryptography'))))"
    )
    told = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert told.stdout == "[]\n"


def test_it_says_what_it_can_do() -> None:
    stage, temporary = (plugin().storage_backend() for plugin in (StageStoragePlugin, TemporaryStagePlugin))

    assert (stage.name, temporary.name) == ("stage", "stage-temporary")
    assert not stage.supports(Capability.OFFLINE)
    assert all(
        stage.supports(capability) for capability in (Capability.CHAIN, Capability.TRASH, Capability.MAINTENANCE)
    )


def test_each_statement_has_the_tag_of_its_request(make: Make, account: SnowflakeEmulator) -> None:
    storage = make(snowflake={"query_tag": "art"})
    storage.put(drawing(1), name="fox", context=Context(request_id="r-77"))
    prefix = storage._place.objects(CONTEXT).prefix
    tags = {query.tag for query in account.recording.queries.values() if f'"{prefix}_DRAWINGS"' in query.sql}

    assert tags == {"art:r-77"}


def test_closing_ends_when_snowflake_is_gone(make: Make, account: SnowflakeEmulator) -> None:
    storage = make(snowflake={"network_timeout": 1})
    storage.list(Query(), context=CONTEXT)
    account.faults.add("query", "drop", times=None)

    storage.close()
    assert storage._place.sessions.state.open == 0
    assert not storage.health(context=CONTEXT).ready
