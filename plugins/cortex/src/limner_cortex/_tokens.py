"""Tokens and what they cost: estimated before a call, counted by Snowflake where it matters, billed after it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from limner.plugins import Message, Usage
from limner_cortex._models import CREDIT_USD, Price, known_model
from limner_cortex._prices import Priced
from limner_snowflake import Statement, sql

__all__ = ["count_tokens_statement", "estimate_tokens", "price_of", "usage_of"]

_CHARACTERS_A_TOKEN: Final = 3.5
"""English has about four characters a token (Snowflake's documentation); JSON and rules have fewer."""
_WIDE: Final = 0x2E80
"""From here on, in the scripts of East Asia and in emoji, a character is about a token."""
_A_MESSAGE: Final = 4
"""Tokens that frame a message."""


def estimate_tokens(messages: Iterable[Message]) -> int:
    """Return about how many tokens some messages have; rather too many than too few."""
    total = 0.0
    for message in messages:
        wide = sum(ord(letter) >= _WIDE for letter in message.content)
        total += _A_MESSAGE + wide + (len(message.content) - wide) / _CHARACTERS_A_TOKEN
    return math.ceil(total)


def count_tokens_statement(model: str, text: str) -> Statement:
    """Return the statement that has Snowflake count the tokens of a text, for nothing.

    Args:
        model: The model that would read it.
        text: The text. What a JSON schema adds is not counted.
    """
    return sql("SELECT AI_COUNT_TOKENS('ai_complete', {}, {})", model, text)


def price_of(model: str, settings: Priced) -> Price | None:
    """Return what a model costs: by the settings, or by limner's table; None where neither says."""
    if (own := settings.prices.get(model)) is not None:
        return Price(own.input * CREDIT_USD, own.output * CREDIT_USD, "settings")
    known = known_model(model)
    return known.price if known else None


def usage_of(model: str, prompt_tokens: int, completion_tokens: int, settings: Priced) -> Usage:
    """Return what a call used, with its price in AI credits where one is known."""
    price = price_of(model, settings)
    cost = None if price is None else price.credits(prompt_tokens, completion_tokens)
    return Usage(
        prompt_tokens=prompt_tokens,
        completion_tokens=completion_tokens,
        cost=cost,
        unit="" if cost is None else "credits",
    )
