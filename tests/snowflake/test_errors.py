"""What the connector raises on its own account, told in limner's words."""

from __future__ import annotations

from limner_snowflake import Kind
from limner_snowflake._errors import classify


def test_a_session_that_is_renewed_for_ever_is_told_as_expired() -> None:
    """The connector renews a session within renewing it, until Python calls no deeper."""
    failure = classify(RecursionError("maximum recursion depth exceeded while calling a Python object"))

    assert failure.kind is Kind.EXPIRED
    assert "recursion" not in failure.message
