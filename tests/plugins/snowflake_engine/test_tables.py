"""The tables of batches: which version is there, and the clean drawings in one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from limner import ConfigError
from limner.batches import Batch
from limner.svg import clean
from limner_snowflake import FORMATS, Objects, ObjectsPart, Sessions, SnowflakeSettings, sql
from support.batches import outcomes, prompts

Open = Callable[..., Batch]


@pytest.fixture
def sessions(table: dict[str, Any]) -> Iterator[Sessions]:
    with Sessions(SnowflakeSettings(**table["snowflake"])) as sessions:
        yield sessions


@pytest.fixture
def objects(table: dict[str, Any]) -> Objects:
    return Objects(table["snowflake"]["database"], table["snowflake"]["schema"], "AGED")


def test_older_tables_are_brought_up_to_date_and_later_ones_are_refused(
    batch: Open, model: Any, sessions: Sessions, objects: Objects
) -> None:
    for statement in objects.create(ObjectsPart.BATCH):
        sessions.run(statement)
    sessions.run(sql("DROP TABLE {}", objects.claims))
    sessions.run(sql("DROP TABLE {}", objects.drawn))
    sessions.run(sql("UPDATE {} SET VERSION = 1", objects.formats))
    aged = {"prefix": "AGED"}
    with batch(prompts(2), engine=aged) as made:
        assert len(outcomes(made)) == 2
    assert dict(sessions.run(objects.read_formats()).rows) == {"batch": FORMATS[ObjectsPart.BATCH]}
    sessions.run(sql("INSERT INTO {} SELECT 'batch', 99, SYSDATE()", objects.formats))
    with batch(prompts(3), engine=aged) as made:
        with pytest.raises(
            ConfigError, match=r'"AGED_RESULTS" and so on were made by a later version of limner'
        ) as caught:
            outcomes(made)
        assert "pip install --upgrade limner" in caught.value.hint
        assert made.survey().left == 1

    assert model.asked.total() == 2


def test_drawings_go_into_a_table_clean_and_once(
    batch: Open, emulator: Any, sessions: Sessions, tmp_path: Path, table: dict[str, Any]
) -> None:
    """Also where a program died after it put them there, and before it wrote down that they are done: the last one stays."""
    emulator.model = lambda _: "<svg viewBox='0 0 9 9'><script>1</script><rect width='9' height='9' fill='teal'/></svg>"
    text, keeping = prompts(12), {"keep_drawings": True}
    with batch(text, engine=keeping) as made:
        assert len(outcomes(made)) == 12
    with batch(text, engine=keeping, state=tmp_path / "forgotten", processes=1) as made:
        again = outcomes(made)
    place = Objects(table["snowflake"]["database"], table["snowflake"]["schema"]).drawn
    read = sql("SELECT TASK, DIGEST, SVG FROM {} WHERE RUN = {}", place, made.name)
    kept = {task: (digest, svg) for task, digest, svg in sessions.run(read).rows}

    assert len(kept) == len(sessions.run(read).rows) == 12
    for outcome in again:
        assert outcome.drawing is not None
        assert kept[outcome.id] == (outcome.drawing.digest, outcome.drawing.svg)
        assert clean(kept[outcome.id][1]) == outcome.drawing
        assert "script" not in outcome.drawing.svg
