"""Whatever breaks while a batch is asked for in Snowflake: each prompt is drawn once, and none that was answered is paid for again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import pytest

from limner import LimnerError
from limner.batches import Batch
from limner_snowflake_emulator import SnowflakeEmulator
from support.batches import outcomes, prompts
from support.faults import OK, Row, passing, uncovered

Open = Callable[..., Batch]

PLACES: Final = ("login", "token", "query", "result", "monitor", "model")
COUNT: Final = 3
CUT: Final = "session.network"
"""Half an answer is not asked for again where nobody knows whether the statement was begun; the same batch can be run again."""

# A statement that is broken is that which asks the models: it goes on in Snowflake, whatever becomes of who began it.
PASSING = [
    *passing("login", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK, expire_master=OK),
    *passing("token", http=OK, delay=OK, drop=OK, truncate=CUT, expire=OK),
    *passing("query", http=OK, delay=OK, drop=OK, drop_after=OK, truncate=CUT, expire=OK, expire_master=OK),
    *passing("result", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK, expire_master=OK),
    *passing("monitor", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
    *passing("model", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
]


def test_everything_is_broken_everywhere() -> None:
    assert uncovered(PASSING, PLACES) == set()


@pytest.mark.parametrize(
    "row", [pytest.param(row, marks=[] if row.where == "model" else pytest.mark.slow, id=str(row)) for row in PASSING]
)
def test_what_passes_costs_no_prompt_its_picture(
    batch: Open, model: Any, emulator: SnowflakeEmulator, row: Row
) -> None:
    if row.where == "token":
        emulator.faults.add("query", "expire", match="AI_COMPLETE")
    if row.where == "result":
        emulator.settings.in_progress_after = 0.0
    fault = row.add(emulator.faults)
    fault.match = "AI_COMPLETE" if row.where == "query" else None
    with batch(prompts(COUNT)) as made:
        if row.outcome == OK:
            outcomes(made)
        else:
            with pytest.raises(LimnerError) as caught:
                outcomes(made)
            assert (caught.value.code, caught.value.retryable) == (row.outcome, True)
            outcomes(made)
        assert made.survey().done == COUNT

    assert fault.hits
    assert sorted(model.asked.values()) == [1] * COUNT
