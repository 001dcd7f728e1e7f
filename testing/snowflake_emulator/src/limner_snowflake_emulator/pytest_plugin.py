"""The fixture ``snowflake_emulator``, which pytest finds where this distribution is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from limner_snowflake_emulator import SnowflakeEmulator

__all__ = ["pytest_configure", "snowflake_emulator"]


def pytest_configure(config: pytest.Config) -> None:
    """Let the emulator work where warnings are errors: fakesnow calls what DuckDB advises against, in the server's threads."""
    config.addinivalue_line("filterwarnings", "ignore:Arrow output on a DB-API result:UserWarning")


@pytest.fixture
def snowflake_emulator() -> Iterator[SnowflakeEmulator]:
    """A Snowflake account of this test's own, on a free port; it is gone when the test ends."""
    from limner_snowflake_emulator import SnowflakeEmulator

    with SnowflakeEmulator() as emulator:
        yield emulator
