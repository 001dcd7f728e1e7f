"""How tasks are asked for: those that a model is told the same rules for, and answers under the same bounds, go into the same statements."""

from __future__ import annotations

import json
from typing import Any, Final

from attrs import frozen

from limner import ConfigError, LimnerError, ModelError
from limner.plugins import BatchJob, FinishReason, Reply, Task
from limner_cortex._answers import read_ai_complete
from limner_cortex._making import make_question
from limner_cortex._parameters import Parameters
from limner_cortex._question import Question
from limner_cortex._settings import CortexSettings
from limner_cortex._statements import prompt_of, response_format
from limner_cortex._tokens import usage_of

__all__ = ["Answered", "Asking", "Part", "feed_attempts", "is_fatal", "is_final"]

_PLUGIN: Final = "cortex"
_FEED: Final = "feed"
_FEED_ATTEMPTS: Final = 3
"""What scripts had before they said it."""
_FINAL: Final = frozenset({"model.context-length", "model.content-filter", "model.bad-request"})
"""What the same prompt will be answered again."""
_FATAL: Final = frozenset({"model.quota", "model.not-granted", "model.unknown-name"})
"""What every prompt will be answered."""


def is_final(error: LimnerError) -> bool:
    """Tell whether to ask the same again is of no use."""
    return error.code in _FINAL


def is_fatal(error: LimnerError) -> bool:
    """Tell whether it is of no use to ask anything else either."""
    return error.code in _FATAL


@frozen
class Part:
    """A part of a run whose tasks are asked for alike.

    Args:
        model: The model, as Cortex has it.
        rules: What it is told before each prompt.
        options: ``model_parameters``, as JSON.
        schema: ``response_format``, as JSON; empty for none.
        instructions: The version of the rules for drawing that are among these; empty where there are none.
    """

    model: str
    rules: str
    options: str
    schema: str = ""
    instructions: str = ""

    def as_json(self, *, feed: int | None = None) -> str:
        """Return it as the table of runs has it.

        Args:
            feed: How often tasks in Snowflake ask for each of the run's prompts, where these do and no program of limner's does.
        """
        told = {"rules": self.rules, "options": json.loads(self.options), "instructions": self.instructions}
        told |= {} if feed is None else {_FEED: feed}
        return json.dumps(told | ({"schema": json.loads(self.schema)} if self.schema else {}), sort_keys=True)

    @classmethod
    def of_json(cls, model: str, text: str) -> Part:
        """Read it from the table of runs.

        Raises:
            ValueError: It is no such JSON.
        """
        told = json.loads(text)
        schema = json.dumps(told["schema"], sort_keys=True) if "schema" in told else ""
        options = json.dumps(told["options"], sort_keys=True)
        return cls(model, told["rules"], options, schema, told["instructions"])


def feed_attempts(text: str) -> int | None:
    """Return how often the tasks of a feed ask for a prompt, by what the table of runs has; None where it is of no feed."""
    told = json.loads(text).get(_FEED)
    return _FEED_ATTEMPTS if told is True else told


@frozen
class Answered:
    """What a row of the results says.

    Args:
        number: The row's place in the run.
        task: What was asked.
        text: The answer; None where there is none.
        prompt_tokens: Tokens read.
        completion_tokens: Tokens written.
        model: The model that answered.
        error: What Cortex said in an answer's place.
    """

    number: int
    task: Task
    text: str | None
    prompt_tokens: int | None
    completion_tokens: int | None
    model: str
    error: str | None


class Asking:
    """Makes questions of tasks, and replies of answers.

    Args:
        settings: The settings of the model backend.
    """

    def __init__(self, settings: CortexSettings) -> None:
        self._settings = settings

    def ask(self, job: BatchJob, task: Task) -> tuple[Part, str]:
        """Return the part that a task belongs to, and what the model is told of it alone.

        Raises:
            ConfigError: The task is for another model backend.
            LimnerError: The prompt is refused.
        """
        call = job.prepare(task)
        if call.plugin != _PLUGIN:
            msg = f"the batch engine snowflake asks the models of {_PLUGIN}, and the prompt is for {call.plugin}"
            raise ConfigError(msg, hint=f"add --model {_PLUGIN}, or take the engine local")
        question = make_question(call, self._settings)
        own = question.messages[-1].content
        rules = prompt_of(question).removesuffix(own)
        options = json.dumps(question.parameters.as_options(), sort_keys=True)
        schema = "" if question.schema is None else response_format(question)
        return Part(question.model, rules, options, schema, question.instructions), own

    def reply(self, answered: Answered, part: Part) -> Reply | LimnerError:
        """Return the reply that is in an answer, or why there is none."""
        question = Question(part.model, (), Parameters.model_validate(json.loads(part.options)))
        read, written = answered.prompt_tokens or 0, answered.completion_tokens or 0
        value: dict[str, Any] | None = None
        if answered.text is not None:
            usage = {"prompt_tokens": read, "completion_tokens": written}
            value = {"choices": [{"messages": answered.text}], "usage": usage, "model": answered.model}
        cell = {"value": value, "error": answered.error}
        try:
            answer = read_ai_complete(cell, question, has_error_details=True)
        except ModelError as error:
            error.plugin = error.plugin or _PLUGIN
            return error
        is_cut = written >= question.parameters.max_tokens
        return Reply(
            text=answer.text,
            usage=usage_of(part.model, read, written, self._settings),
            finish_reason=FinishReason.LENGTH if is_cut else FinishReason.STOP,
            model=answer.model or part.model,
            provenance={"instructions": part.instructions} if part.instructions else {},
        )
