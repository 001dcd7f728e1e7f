"""What breaks in Snowflake while a batch is drawn, and stays so until somebody mends it: the batch says what, keeps what it has, and goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import pytest
from attrs import frozen
from snowflake.connector import connect

from limner import LimnerError
from limner.batches import Batch
from limner.plugins import TaskOutcome
from limner_snowflake_emulator import SnowflakeEmulator, SnowflakeError
from support.batches import outcomes, prompts, told

Open = Callable[..., Batch]

COUNT: Final = 6
ENGINE: Final = {"rows": 2, "statements": 1}
"""Two prompts a statement, one after the other: some are drawn before it breaks, and some are not."""


def run(*statements: str) -> Callable[[SnowflakeEmulator], None]:
    def do(emulator: SnowflakeEmulator) -> None:
        with connect(**emulator.connection_parameters()) as session, session.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)

    return do


def failing(error: SnowflakeError, where: Any = "query", match: str | None = "AI_COMPLETE") -> Callable[[Any], None]:
    def do(emulator: SnowflakeEmulator) -> None:
        emulator.faults.add(where, "sql_error", error=error, match=match, times=None)

    return do


def shut_out(emulator: SnowflakeEmulator) -> None:
    failing(
        SnowflakeError("User access disabled. Contact your local system administrator.", 390101, "08001"), "login", None
    )(emulator)
    emulator.faults.add("query", "expire_master")


def retire(emulator: SnowflakeEmulator) -> None:
    emulator.settings.models = {"claude-haiku-4-5"}


def mend(emulator: SnowflakeEmulator) -> None:
    emulator.faults.clear()
    emulator.settings.models = {"claude-haiku-4-5", "claude-sonnet-4-6"}


@frozen
class Staying:
    """Something that is broken until it is mended.

    Args:
        name: What it is.
        breaks: Breaks it.
        code: The code of the error that ends the batch.
        says: What the message names.
        hint: What the hint says is to be done.
        mends: Mends it.
    """

    name: str
    breaks: Callable[[SnowflakeEmulator], None]
    code: str
    says: str
    hint: str
    mends: Callable[[SnowflakeEmulator], None] = mend

    def __str__(self) -> str:
        return self.name


GONE: Final = "DB.PUBLIC.LIMNER_PROMPTS"
STAYING: Final = [
    Staying(
        "account suspended",
        failing(SnowflakeError("Your account is suspended due to lack of payment method.", 666, "57014"), match=None),
        "session.suspended",
        "account is suspended",
        "payment",
    ),
    Staying(
        "quota used up",
        failing(
            SnowflakeError(
                "Warehouse 'WH' cannot be resumed because resource monitor 'RM' has exceeded its quota.", 90073, "57014"
            )
        ),
        "session.budget",
        "resource monitor 'RM'",
        "administrator",
    ),
    Staying(
        "table dropped",
        run(f"ALTER TABLE {GONE} RENAME TO {GONE}_DROPPED"),
        "session.not-found",
        "LIMNER_PROMPTS' does not exist",
        "UNDROP",
        run(f"ALTER TABLE {GONE}_DROPPED RENAME TO {GONE}"),
    ),
    Staying(
        "privilege revoked",
        failing(
            SnowflakeError("SQL access control error:\nInsufficient privileges to operate on table 'P'.", 3001, "42501")
        ),
        "session.permission",
        "Insufficient privileges",
        "GRANT SELECT ON TABLE",
    ),
    Staying("model retired", retire, "model.unknown-name", "claude-sonnet-4-6", "SHOW CORTEX BASE MODELS"),
    Staying(
        "no warehouse",
        failing(SnowflakeError("No active warehouse selected in the current session.", 606, "57P03")),
        "session.no-warehouse",
        "No active warehouse",
        "set warehouse",
    ),
    Staying("user disabled", shut_out, "session.credentials", "User access disabled", "check the user"),
]


@pytest.mark.parametrize("row", STAYING, ids=str)
def test_what_stays_ends_the_batch_which_goes_on_when_it_is_mended(
    batch: Open, model: Any, emulator: SnowflakeEmulator, row: Staying
) -> None:
    kept: list[str] = []

    def draw(made: Batch) -> None:
        for event in made.run():
            if isinstance(event, TaskOutcome):
                if not kept:
                    row.breaks(emulator)
                kept.append(event.id)

    with batch(prompts(COUNT), engine=ENGINE) as made, pytest.raises(LimnerError) as caught:
        draw(made)
    error = caught.value

    assert error.code == row.code
    assert row.says in error.message
    assert row.hint in error.hint
    with batch(prompts(COUNT), engine=ENGINE) as made:
        survey, spent = made.survey(), made.spent
        assert (survey.done, survey.failed + survey.refused) == (len(kept), 0)
        assert spent.pictures == len(kept) < COUNT
        assert spent.cost > 0
        row.mends(emulator)
        assert told(outcomes(made)) == {("", False): COUNT - len(kept)}
        assert (made.spent.pictures, made.survey().done) == (COUNT, COUNT)
    assert sorted(model.asked.values()) == [1] * COUNT
