"""Many at a time: each answer goes to its own caller."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from limner.plugins import Context
from limner_cortex import Cortex
from limner_snowflake_emulator import ModelCall, SnowflakeEmulator
from plugins.cortex.asking import call

Make = Callable[..., Cortex]


@pytest.mark.slow
@pytest.mark.parametrize(("threads", "each", "transport"), [(64, 50, "sql"), (16, 10, "rest")])
def test_each_answer_goes_to_its_own_caller(
    emulator: SnowflakeEmulator, make: Make, threads: int, each: int, transport: str
) -> None:
    def answer(asked: ModelCall) -> str:
        found = re.search(r"fox number (\d+)", asked.prompt)
        return f"<svg>{found[1]}</svg>" if found else "none"

    emulator.model = answer
    backend = make({"pool_size": 8, "checkout_timeout": 300}, transport=transport)

    def ask(number: int) -> list[str]:
        numbers = range(number * each, (number + 1) * each)
        return [backend.complete(call(f"fox number {n}"), Context(request_id=f"r-{n}")).text for n in numbers]

    with ThreadPoolExecutor(threads) as pool:
        answers = [text for texts in pool.map(ask, range(threads)) for text in texts]

    assert answers == [f"<svg>{n}</svg>" for n in range(threads * each)]
    assert (
        len({id(query.session) for query in emulator.recording.queries.values() if query.sql.startswith("SELECT AI")})
        <= 8
    )
