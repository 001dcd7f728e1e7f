"""From a prompt to a plan, by rules: what is not known for certain is reported, never guessed."""

from __future__ import annotations

from limner_sketch._parse._prompt import parse_prompt

__all__ = ["parse_prompt"]
