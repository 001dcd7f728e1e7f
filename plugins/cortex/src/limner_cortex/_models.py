"""The models of Cortex: what they cost, what they can, and how far along in life they are. This module is data.

Prices
    US dollars for a million tokens, global routing: tables 6(b) and 6(c) of Snowflake's Service Consumption Table, as Snowflake's guide
    *Cortex REST API Billing & Cost Analysis* gives them. ``list`` marks the maker's own list price, which the tables follow for
    every sibling of such a model. An AI credit costs 2.00 dollars with global routing and 2.20 with regional routing, in every
    edition (documentation, *Snowflake AI pricing*); :data:`CREDIT_USD` makes credits of dollars.
Models
    The pages *AI_COMPLETE*, *Cortex REST API* and *Model availability* of the documentation.
SVGBench
    How much of what a picture is asked for the model meets, in percent (github.com/johnbean393/SVGBench).

All of it was read on :data:`READ_ON`. What an account has today it says itself: ``SHOW CORTEX BASE MODELS IN SCHEMA SNOWFLAKE.MODELS``.
"""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal

from attrs import frozen

__all__ = [
    "ALIASES",
    "CREDIT_USD",
    "DEFAULT_MODEL",
    "MODELS",
    "READ_ON",
    "REST_MOST_OUTPUT",
    "CortexModel",
    "Price",
    "describe",
    "known_model",
]

READ_ON: Final = dt.date(2026, 11, 30)
CREDIT_USD: Final = 2.00
"""Dollars for an AI credit, global routing."""
REST_MOST_OUTPUT: Final = 16_384
"""The most tokens that the REST interface lets any model write."""


@frozen
class Price:
    """What a million tokens cost, in US dollars.

    Args:
        input: Tokens read.
        output: Tokens written.
        source: Where it is from: a table of Snowflake's, or the maker's ``list`` price.
    """

    input: float
    output: float
    source: Literal["6b", "6c", "list", "settings"]

    @property
    def credits_a_million(self) -> tuple[float, float]:
        """What a million tokens cost, read and written, in AI credits."""
        return self.input / CREDIT_USD, self.output / CREDIT_USD

    def credits(self, prompt_tokens: int, completion_tokens: int) -> float:
        """Return what so many tokens cost, in AI credits."""
        read, written = self.credits_a_million
        return (prompt_tokens * read + completion_tokens * written) / 1e6


@frozen(kw_only=True)
class CortexModel:
    """One model.

    Args:
        name: As Cortex has it.
        price: What it costs; None where no source says.
        context: Tokens that it can read and write in all; None where no source says.
        output: Tokens that it can write, at most.
        by_sql: Whether AI_COMPLETE has it.
        by_rest: Whether the REST interface has it.
        has_vision: Whether it looks at pictures.
        is_tunable: Whether it takes temperature and top_p; those that think first refuse them.
        stage: How far along in life it is.
        svgbench: Percent on SVGBench; None where it was not measured.
    """

    name: str
    price: Price | None = None
    context: int | None = None
    output: int | None = None
    by_sql: bool = True
    by_rest: bool = True
    has_vision: bool = False
    is_tunable: bool = True
    stage: Literal["ga", "preview", "legacy"] = "ga"
    svgbench: float | None = None

    @property
    def is_claude(self) -> bool:
        """Whether it is of Anthropic's."""
        return self.name.startswith("claude-")


def _claude(
    name: str,
    price: Price | None,
    context: int,
    output: int = 64_000,
    *,
    by_rest: bool = True,
    is_tunable: bool = True,
    stage: Literal["ga", "preview", "legacy"] = "ga",
    svgbench: float | None = None,
) -> CortexModel:
    return CortexModel(
        name=name,
        price=price,
        context=context,
        output=output,
        by_rest=by_rest,
        has_vision=True,
        is_tunable=is_tunable,
        stage=stage,
        svgbench=svgbench,
    )


def _gpt(
    name: str, price: Price | None, *, by_sql: bool = True, by_rest: bool = True, svgbench: float | None = None
) -> CortexModel:
    return CortexModel(
        name=name,
        price=price,
        context=272_000,
        output=128_000,
        by_sql=by_sql,
        by_rest=by_rest,
        has_vision=True,
        is_tunable=False,
        svgbench=svgbench,
    )


_SONNET: Final = Price(3.00, 15.00, "6b")
_OPUS: Final = Price(5.00, 25.00, "6b")

_LIST: Final = (
    _claude("claude-sonnet-4-6", _SONNET, 1_000_000),
    _claude("claude-sonnet-4-5", _SONNET, 200_000, svgbench=62.2),
    _claude("claude-haiku-4-5", Price(1.00, 5.00, "6b"), 200_000, svgbench=57.2),
    _claude("claude-opus-5", None, 1_000_000, 128_000, is_tunable=False),
    _claude("claude-opus-4-8", Price(5.00, 25.00, "list"), 1_000_000, 128_000, by_rest=False, is_tunable=False),
    _claude("claude-opus-4-7", Price(5.00, 25.00, "list"), 1_000_000, 128_000, is_tunable=False),
    _claude("claude-opus-4-6", _OPUS, 1_000_000, 128_000),
    _claude("claude-opus-4-5", _OPUS, 200_000),
    _claude("claude-sonnet-5", None, 1_000_000, by_rest=False, is_tunable=False),
    _gpt("openai-gpt-5.4", Price(2.50, 15.00, "6b"), by_sql=False),
    _gpt("openai-gpt-5.2", Price(1.75, 14.00, "6b")),
    _gpt("openai-gpt-5.1", Price(1.25, 10.00, "list"), svgbench=67.5),
    _gpt("openai-gpt-5", Price(1.25, 10.00, "6b"), svgbench=67.4),
    _gpt("openai-gpt-5-mini", Price(0.25, 2.00, "list"), svgbench=59.7),
    _gpt("openai-gpt-5-nano", Price(0.05, 0.40, "list"), svgbench=49.7),
    _gpt("openai-gpt-5.4-mini", None, by_rest=False),
    _gpt("openai-gpt-5.4-nano", None, by_rest=False),
    CortexModel(name="gemini-3.5-flash", by_rest=False, has_vision=True),
    CortexModel(name="gemini-3.1-flash-lite", by_rest=False, has_vision=True),
    CortexModel(name="llama3.3-70b", price=Price(0.72, 0.72, "6c"), context=128_000, output=8_192),
    CortexModel(name="llama3.1-8b", context=128_000, output=8_192, svgbench=6.8),
    CortexModel(
        name="deepseek-r1", price=Price(1.35, 5.40, "6c"), context=32_768, output=8_192, by_sql=False, svgbench=40.4
    ),
    _claude("claude-opus-5-5", None, 1_000_000, 128_000, by_rest=False, is_tunable=False, stage="preview"),
    _claude("claude-sonnet-5-5", None, 1_000_000, by_rest=False, is_tunable=False, stage="preview"),
    CortexModel(name="gemini-3.1-pro", by_rest=False, has_vision=True, stage="preview"),
    CortexModel(name="mistral-large3", by_rest=False, stage="preview"),
    _claude("claude-4-sonnet", _SONNET, 200_000, 32_000, stage="legacy", svgbench=59.4),
    CortexModel(
        name="openai-gpt-4.1",
        price=Price(2.00, 8.00, "6b"),
        context=128_000,
        output=32_000,
        has_vision=True,
        stage="legacy",
        svgbench=58.4,
    ),
    CortexModel(
        name="llama4-maverick",
        price=Price(0.24, 0.97, "6c"),
        context=128_000,
        output=8_192,
        has_vision=True,
        stage="legacy",
        svgbench=36.0,
    ),
    CortexModel(name="llama3.1-70b", context=128_000, output=8_192, stage="legacy"),
    CortexModel(name="mistral-large2", price=Price(2.00, 6.00, "6c"), context=128_000, output=8_192, stage="legacy"),
    CortexModel(name="mixtral-8x7b", context=32_000, output=8_192, stage="legacy"),
)

MODELS: Final = {model.name: model for model in _LIST}
"""The models, the best choice first and those on their way out last."""

DEFAULT_MODEL: Final = "claude-sonnet-4-6"
"""Draws among the best, is generally available by SQL and REST alike, and reads a million tokens."""

ALIASES: Final = {
    "best": "openai-gpt-5.1",
    "cheap": "openai-gpt-5-mini",
    "claude": DEFAULT_MODEL,
    "fast": "claude-haiku-4-5",
    "gpt": "openai-gpt-5.2",
    "haiku": "claude-haiku-4-5",
    "opus": "claude-opus-4-6",
    "plan": "llama3.3-70b",
    "sonnet": DEFAULT_MODEL,
}
"""Short names. ``best`` leads SVGBench; ``cheap`` is the least expensive that draws well; ``plan`` is enough for ``--via plan``."""


def describe(model: CortexModel) -> str:
    """Return what is worth knowing of a model, in a line."""
    short = [alias for alias, name in ALIASES.items() if name == model.name]
    parts = [f"short: {', '.join(short)}"] if short else []
    if model.price is not None:
        read, written = model.price.credits_a_million
        parts.append(f"{read:.3g} AI credits a million tokens read, {written:.3g} written")
    if not (model.by_sql and model.by_rest):
        parts.append("by SQL alone" if model.by_sql else "by REST alone")
    if model.has_vision:
        parts.append("sees pictures")
    if model.svgbench is not None:
        parts.append(f"SVGBench {model.svgbench:g} %")
    if model.stage != "ga":
        parts.append(model.stage)
    return "; ".join(parts)


def known_model(name: str) -> CortexModel | None:
    """Return what is known of a model; None for one that came later, or is an account's own."""
    return MODELS.get(name)
