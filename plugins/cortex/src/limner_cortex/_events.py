"""Reading a stream of chat completions, as server-sent events, with nothing taken on trust."""

from __future__ import annotations

import json
from typing import Any, Final

from limner import ModelError
from limner.plugins import FinishReason
from limner_cortex._answers import read_usage
from limner_cortex._faults import filtered, one_line, refusal
from limner_cortex._question import Answer, Question

__all__ = ["EventReader", "Events", "expiry_in"]

_REASONS: Final = {
    "length": FinishReason.LENGTH,
    "max_tokens": FinishReason.LENGTH,
    "content_filter": FinishReason.FILTER,
}
"""What services call the reasons that limner tells apart; every other means that the model was done."""
_EXPIRED: Final = frozenset({"390104", "390110", "390111", "390112", "390113", "390114", "390115", "390195"})
_LONGEST: Final = 4_000_000
"""Characters after which a model that goes round in circles is stopped, and bytes that an event may have."""


class Events:
    """Takes bytes, and gives the data of the events in them (HTML standard, section 9.2, of which only data matters here).

    Not a library's lines: those end at U+2028 and its kin, too, which may stand in JSON as they are.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._data: list[bytes] = []

    def feed(self, data: bytes) -> list[str]:
        """Return the events that end in these bytes.

        Raises:
            ModelError: An event is longer than any answer is.
        """
        *lines, self._rest = (self._rest + data).split(b"\n")
        ended = []
        for line in lines:
            stripped = line.removesuffix(b"\r")
            if stripped.startswith(b"data:"):
                self._data.append(stripped[5:].removeprefix(b" "))
            elif not stripped and self._data:
                ended.append(b"\n".join(self._data).decode("utf-8", "replace"))
                self._data = []
        if len(self._rest) + sum(map(len, self._data)) > _LONGEST:
            msg = "the stream has an event that does not end"
            raise ModelError(msg, code="model.not-understood", hint='ask again, or by SQL: transport = "sql"')
        return ended


def expiry_in(answer: Any) -> bool:
    """Tell whether an answer says that a session's token has expired; it does so with the status 200."""
    return isinstance(answer, dict) and "choices" not in answer and str(answer.get("code")) in _EXPIRED


class EventReader:
    """Gathers an answer from its events.

    Args:
        question: What was asked.
    """

    def __init__(self, question: Question) -> None:
        self._question = question
        self._characters = 0
        self._reason: str | None = None
        self._tokens: tuple[int | None, int | None] = (None, None)
        self._model = ""
        self._is_done = False

    @property
    def is_overlong(self) -> bool:
        """Whether so much has come that no more is to be read."""
        return self._characters > _LONGEST

    @property
    def is_whole(self) -> bool:
        """Whether the end of the answer has come: a reason, the tokens used, or the mark of the end."""
        return self._is_done or self._reason is not None or self._tokens != (None, None)

    def take(self, event: str) -> str:
        """Take an event, and return what it adds to the text.

        Raises:
            ModelError: It is an error, which may come in the middle of an answer whose status was good.
        """
        if event.strip() == "[DONE]":
            self._is_done = True
            return ""
        try:
            told = json.loads(event)
        except (ValueError, RecursionError):
            return ""  # a comment, or what some proxy put in; the end says whether the answer is whole
        return self.take_object(told)

    def take_object(self, told: Any) -> str:
        """Take what an event, or a whole answer, has in it, and return what that adds to the text.

        Raises:
            ModelError: It is an error.
        """
        if not isinstance(told, dict):
            return ""
        error = told.get("error")
        if error or ("choices" not in told and told.get("message")):
            raise refusal(_words(error or told), self._question.model)
        tokens = read_usage(told.get("usage"))
        if tokens != (None, None):
            self._tokens = tokens
        if isinstance(told.get("model"), str):
            self._model = one_line(told["model"])
        choices = told.get("choices")
        for choice in choices if isinstance(choices, list) else ():
            if not isinstance(choice, dict) or choice.get("index"):
                continue
            if isinstance(choice.get("finish_reason"), str):
                self._reason = choice["finish_reason"]
            text = _text(choice.get("delta") or choice.get("message"))
            self._characters += len(text)
            return text
        return ""

    def answer(self, text: str) -> Answer:
        """Return the answer, once its stream has ended.

        Args:
            text: All of its text.

        Raises:
            ModelError: Nothing came, or the answer was withheld.
        """
        if not text and not self.is_whole:
            msg = f"the answer of {self._question.model} broke off before it began"
            raise ModelError(msg, code="model.broken-off", hint="ask again", retryable=True)
        reason = None if self._reason is None else _REASONS.get(self._reason.lower(), FinishReason.STOP)
        if self.is_overlong or not self.is_whole:
            reason = FinishReason.LENGTH
        if reason is FinishReason.FILTER and not text.strip():
            raise filtered(self._question.model)
        return Answer(text, *self._tokens, model=self._model, finish_reason=reason)


def _text(said: Any) -> str:
    """Return the text of a message: a string, or a list of parts."""
    content = said.get("content") if isinstance(said, dict) else None
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return "".join(part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str))


def _words(error: Any) -> str:
    if isinstance(error, dict):
        return str(error.get("message") or error.get("error") or error)
    return str(error)
