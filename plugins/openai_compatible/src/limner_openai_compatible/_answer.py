"""The answer: gathered from what a server sends, whole or in pieces, with nothing taken on trust.

The openai package builds its objects without looking at what is in them, so that any member may be missing or of another type.
"""

from __future__ import annotations

import math
import re
from typing import Any, Final, TypeVar

from limner import Finding, ModelError, Severity
from limner.plugins import FinishReason, Reply, Usage
from limner_openai_compatible._dialect import Dialect, Turn
from limner_openai_compatible._settings import OpenAISettings

__all__ = ["Answer"]

T = TypeVar("T")

_REASONS: Final = {
    "length": FinishReason.LENGTH,
    "max_tokens": FinishReason.LENGTH,
    "model_length": FinishReason.LENGTH,
    "content_filter": FinishReason.FILTER,
    "safety": FinishReason.FILTER,
}
"""What servers call the reasons that limner tells apart; every other means that the model was done."""

_MAX_CHARACTERS: Final = 4_000_000
"""Where a model that goes round in circles is stopped; the SVG boundary takes 10 MB."""

_PATH: Final = re.compile(r"(?:/|[A-Za-z]:[\\/]).*[\\/](?P<name>[^\\/]+)")


class Answer:
    """What has come of an answer so far.

    Args:
        settings: The settings of the backend.
        model: The model that was asked.
        dialect: How it was asked.
    """

    def __init__(self, settings: OpenAISettings, model: str, dialect: Dialect) -> None:
        self._settings = settings
        self._model = model
        self._dialect = dialect
        self._usage: Usage | None = None
        self._reason: str | None = None
        self._characters = 0
        self._tail = ""
        self._refusal: list[str] = []
        self._drawn = False
        self._streamed = False
        self.pieces = 0
        """How much has come that is of the OpenAI API."""

    @property
    def complete(self) -> bool:
        """Whether the model has said why it stopped: nothing more of the text can follow."""
        return self._reason is not None

    @property
    def overlong(self) -> bool:
        """Whether so much has come that no more is to be read."""
        return self._characters > _MAX_CHARACTERS

    def take(self, piece: object) -> str:
        """Take a chunk of a stream, or a whole completion, and return what it adds to the text."""
        self._take_usage(_member(piece, "usage", object))
        choices = _member(piece, "choices", list)
        self.pieces += choices is not None
        self._model = _model_name(_member(piece, "model", str)) or self._model
        for choice in choices or []:
            if _member(choice, "index", int):
                continue  # another answer to the same question: limner asks for one
            self._reason = _member(choice, "finish_reason", str) or self._reason
            delta = _member(choice, "delta", object)
            self._streamed = self._streamed or delta is not None
            said = delta or _member(choice, "message", object)
            self._refusal.append(_member(said, "refusal", str) or "")
            return self._take_text(_text(_member(said, "content", object)))
        return ""

    def reply(self) -> Reply:
        """Return all but the text.

        Raises:
            ModelError: The model declined.
        """
        refusal = " ".join("".join(self._refusal).split())
        if refusal and not self._drawn:
            msg = f"the model {self._model} declined: {refusal[:300]}"
            raise ModelError(msg, code="model.refused", hint="say it otherwise, or take another model")
        return Reply(
            text="",
            usage=self._usage,
            finish_reason=self._finish_reason(),
            model=self._model,
            notes=tuple(self._notes()),
        )

    def _finish_reason(self) -> FinishReason:
        if self._reason is None or (self.overlong and self._streamed):
            # The server broke off, and the drawing needs mending as if it had been cut; where nothing came, nothing was.
            return FinishReason.LENGTH if self._characters else FinishReason.STOP
        return _REASONS.get(self._reason.lower(), FinishReason.STOP)

    def _notes(self) -> list[Finding]:
        notes = []
        if Turn.NO_SEED in self._dialect.turns:
            message = f"the server takes no seed for {self._model}: the same seed may give another drawing"
            notes.append(Finding(Severity.INFO, "openai.no-seed", message))
        return notes

    def _take_text(self, text: str) -> str:
        self._characters += len(text)
        self._drawn = self._drawn or "</svg" in (self._tail + text).lower()
        self._tail = (self._tail + text)[-8:]
        return text

    def _take_usage(self, usage: object) -> None:
        read, written = _member(usage, "prompt_tokens", int), _member(usage, "completion_tokens", int)
        read = None if read is None or read < 0 else read  # what is no number of tokens is not told
        written = None if written is None or written < 0 else written
        if read is None and written is None:
            return
        told = _member(usage, "cost", float)
        told = None if told is None or not (math.isfinite(told) and told >= 0) else told
        cost, unit = (told, "credits") if told is not None else self._price(read or 0, written or 0)
        self._usage = Usage(prompt_tokens=read or 0, completion_tokens=written or 0, cost=cost, unit=unit)

    def _price(self, read: int, written: int) -> tuple[float | None, str]:
        settings = self._settings
        if settings.input_price is None and settings.output_price is None:
            return None, ""
        cost = (read * (settings.input_price or 0.0) + written * (settings.output_price or 0.0)) / 1e6
        return cost, settings.price_unit


def _member(value: object, name: str, kind: type[T]) -> T | None:
    """Return a member of what a server sent, where it is there and of a kind."""
    found: Any = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    if kind is float and isinstance(found, int) and not isinstance(found, bool):
        found = float(found)
    return found if isinstance(found, kind) and not isinstance(found, bool) else None


def _text(content: object) -> str:
    """Return the text of a message's content: a string, or a list of parts."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return "".join(_member(part, "text", str) or "" for part in parts)


def _model_name(name: str | None) -> str:
    """Return the name of a model; of a file, its last part: where it lies is nobody else's business."""
    if name is None:
        return ""
    path = _PATH.fullmatch(name)
    return (path["name"] if path else name)[:200]
