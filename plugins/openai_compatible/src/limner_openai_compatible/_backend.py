"""The model backend."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any, Final

import httpx2
import openai
from attrs import evolve
from pydantic import SecretStr
from typing_extensions import override

from limner import ConfigError, Finding, LimnerError, ModelError, SessionError, Severity
from limner.plugins import Chunk, Context, ModelBackend, ModelCall, Reply, near_names
from limner_openai_compatible._answer import Answer
from limner_openai_compatible._connection import Connection
from limner_openai_compatible._dialect import Dialect, make_body
from limner_openai_compatible._faults import UNKNOWN_MODEL, Faults
from limner_openai_compatible._parameters import Parameters, read_parameters
from limner_openai_compatible._settings import DEFAULT_MODEL, OpenAISettings, check_secret, is_openai
from limner_openai_compatible._watch import Watch

__all__ = ["OpenAICompatible"]

_LISTING_SECONDS: Final = 5.0
"""How long a server may take to name its models."""

_SHOWN_NAMES: Final = 20
"""How many names of models a hint may hold."""

_CLOSING_SECONDS: Final = 5.0
"""How long to wait for the tokens used and the end of a stream, once the model has said why it stopped."""


class OpenAICompatible(ModelBackend):
    """Draws with the language model of an OpenAI-compatible server.

    Args:
        settings: The settings.

    Raises:
        ConfigError: The key in the environment cannot be one.
    """

    def __init__(self, settings: OpenAISettings) -> None:
        self._settings = settings
        self._key = _key(settings)
        self._connection = Connection(settings, self._key)
        secrets = [*([self._key] if self._key else []), *settings.headers.values()]
        self._faults = Faults(settings.base_url, secrets, has_key=self._key is not None)
        self._lock = threading.Lock()
        self._dialects: dict[str, Dialect] = {}
        self._only_model = ""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings.base_url!r})"

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        parameters = self._begin(call)
        with Watch(context) as watch, self._connection.open(watch) as client:
            model = call.model or self._model() or self._choose(self._models(client, context))
            answer, completion = self._ask(client, call, context, parameters, model, stream=False)
        return self._whole(answer, completion, model)

    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        parameters = self._begin(call)
        with Watch(context) as watch:
            async with self._connection.aopen(watch) as client:
                model = call.model or self._model() or self._choose(await self._amodels(client, context))
                answer, completion = await self._aask(client, call, context, parameters, model, stream=False)
        return self._whole(answer, completion, model)

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        parameters = self._begin(call)
        with Watch(context) as watch, self._connection.open(watch) as client:
            model = call.model or self._model() or self._choose(self._models(client, context))
            answer, pieces = self._ask(client, call, context, parameters, model, stream=True)
            try:
                with pieces, self._faults.translated(context, model):
                    for piece in pieces:
                        if text := answer.take(piece):
                            yield Chunk(text=text)
                        if answer.overlong:
                            break
                        if answer.complete:
                            watch.end_within(_CLOSING_SECONDS)
            except ModelError:
                if not answer.complete:  # or else the text is whole; only the tokens used may be missing
                    raise
        yield Chunk(reply=self._ended(answer, pieces.response, context))

    @override
    async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
        parameters = self._begin(call)
        with Watch(context) as watch:
            async with self._connection.aopen(watch) as client:
                model = call.model or self._model() or self._choose(await self._amodels(client, context))
                answer, pieces = await self._aask(client, call, context, parameters, model, stream=True)
                try:
                    with self._faults.translated(context, model):
                        async for piece in pieces:
                            if text := answer.take(piece):
                                yield Chunk(text=text)
                            if answer.overlong:
                                break
                            if answer.complete:
                                watch.end_within(_CLOSING_SECONDS)
                except ModelError:
                    if not answer.complete:  # as in stream
                        raise
        yield Chunk(reply=self._ended(answer, pieces.response, context))

    @override
    def check(self, *, model: str = "", context: Context) -> Iterator[Finding]:
        """Ask the server which models it has: that costs nothing, and shows whether it is there and takes the key."""
        call = ModelCall(prompt="", model=model)
        try:
            self._begin(call)
            with Watch(context) as watch, self._connection.open(watch) as client:
                names = self._models(client, context)
            chosen = call.model or self._model() or self._choose(names)
        except LimnerError as error:
            hint = error.hint or "look at [models.openai] in limner.toml"
            yield Finding(Severity.ERROR, error.code, " ".join(error.message.split()), hint=hint)
            return
        url = self._settings.base_url
        yield Finding(
            Severity.INFO, "openai.server", f"{url} answers, and names {len(names)} model{'s' * (len(names) != 1)}"
        )
        if chosen in names:
            yield Finding(Severity.INFO, "openai.model", f"it has the model {chosen}")
        else:  # some servers take names that they do not list
            hint = self._other_models(chosen, names)
            yield Finding(Severity.WARNING, UNKNOWN_MODEL, f"it does not name the model {chosen}", hint=hint)

    def _ask(
        self,
        client: openai.OpenAI,
        call: ModelCall,
        context: Context,
        parameters: Parameters,
        model: str,
        *,
        stream: bool,
    ) -> tuple[Answer, Any]:
        """Send the request, and again in another dialect where the server refuses something that limner added."""
        while True:
            dialect = self._dialect(model)
            body = make_body(call, model, parameters, dialect, stream=stream)
            try:
                with self._faults.translated(context, model):
                    result = client.chat.completions.create(**body, timeout=self._connection.timeout(context))
                return Answer(self._settings, model, dialect), result
            except LimnerError as error:
                if self._learns(error, model, dialect, body):
                    continue
                if error.code == UNKNOWN_MODEL:
                    with suppress(LimnerError):  # a hint is not worth another error
                        error.hint = self._other_models(model, self._models(client, context))
                raise

    async def _aask(
        self,
        client: openai.AsyncOpenAI,
        call: ModelCall,
        context: Context,
        parameters: Parameters,
        model: str,
        *,
        stream: bool,
    ) -> tuple[Answer, Any]:
        """Do as :meth:`_ask`."""
        while True:
            dialect = self._dialect(model)
            body = make_body(call, model, parameters, dialect, stream=stream)
            try:
                with self._faults.translated(context, model):
                    result = await client.chat.completions.create(**body, timeout=self._connection.timeout(context))
                return Answer(self._settings, model, dialect), result
            except LimnerError as error:
                if self._learns(error, model, dialect, body):
                    continue
                if error.code == UNKNOWN_MODEL:
                    with suppress(LimnerError):  # as in _ask
                        error.hint = self._other_models(model, await self._amodels(client, context))
                raise

    def _models(self, client: openai.OpenAI, context: Context) -> list[str]:
        with self._faults.translated(context, ""):
            return _names(client.models.list(timeout=_LISTING_SECONDS))

    async def _amodels(self, client: openai.AsyncOpenAI, context: Context) -> list[str]:
        with self._faults.translated(context, ""):
            return _names(await client.models.list(timeout=_LISTING_SECONDS))

    def _begin(self, call: ModelCall) -> Parameters:
        """Check all that can be checked before anything is sent."""
        if self._key is None and is_openai(self._settings.base_url):
            msg = "OpenAI wants an API key, and there is none"
            hint = 'export OPENAI_API_KEY=…, or set api_key = { env = "NAME" } under [models.openai] in limner.toml'
            raise SessionError(msg, code="session.credentials", hint=hint)
        return read_parameters(call.parameters, self._settings)

    def _model(self) -> str:
        """Return the model to take where the request names none; empty where the server must be asked."""
        default = DEFAULT_MODEL if is_openai(self._settings.base_url) else ""
        return self._settings.model or default or self._only_model

    def _choose(self, names: list[str]) -> str:
        if len(names) != 1:
            msg = f"{self._settings.base_url} has {len(names) or 'no'} models, and none is chosen"
            hint = f"say --model openai:NAME, or set model under [models.openai]; there are {', '.join(names[:_SHOWN_NAMES])}"
            raise ConfigError(msg, code="input.config.model", hint=hint if names else "let the server load a model")
        self._only_model = names[0]
        return names[0]

    def _other_models(self, model: str, names: list[str]) -> str:
        """Return a hint for a model that the server does not have."""
        self._only_model = ""  # if it was that, the server has another one by now
        if not names:
            return "let the server load a model"
        hint = near_names(model, names)
        if len(names) > _SHOWN_NAMES and not hint.startswith("did you mean"):
            return f"{self._settings.base_url}/models lists the {len(names)} that there are"
        return hint

    def _dialect(self, model: str) -> Dialect:
        with self._lock:
            return self._dialects.get(model, Dialect())

    def _learns(self, error: LimnerError, model: str, dialect: Dialect, body: dict[str, Any]) -> bool:
        """Take from a refusal how the server wants its requests; return whether there is something to try."""
        refusal = error.__cause__
        if not isinstance(refusal, openai.APIStatusError):
            return False
        other = dialect.after(refusal.status_code, self._faults.said(refusal), body)
        if other is None:
            return False
        with self._lock:
            self._dialects[model] = other
        return True

    def _whole(self, answer: Answer, completion: object, model: str) -> Reply:
        text = answer.take(completion)
        if not answer.pieces:
            raise self._faults.not_a_completion(completion, model)
        return evolve(answer.reply(), text=text)

    def _ended(self, answer: Answer, response: httpx2.Response, context: Context) -> Reply:
        """Return the end of a stream that has been read."""
        if not answer.complete:
            context.check()  # a watch may have ended it
        if not answer.pieces:
            kind = response.headers.get("content-type", "no content type")
            why = f"a stream with no answer in it ({self._faults.shown(kind)})"
            raise self._faults.not_understood(why)
        return answer.reply()


def _key(settings: OpenAISettings) -> SecretStr | None:
    """Return the key to send. OpenAI's variable is for OpenAI alone: another server is not to be given that key."""
    if settings.api_key is not None or not is_openai(settings.base_url):
        return settings.api_key
    try:
        key = check_secret(SecretStr(os.environ.get("OPENAI_API_KEY", "")))
    except ValueError as error:
        msg = f"the variable OPENAI_API_KEY holds no key: {error}"
        raise ConfigError(msg, hint="set it again: export OPENAI_API_KEY=…") from None
    return key if key.get_secret_value() else None


def _names(page: object) -> list[str]:
    """Return the names of the models on a page of them, which is all that servers have."""
    data = getattr(page, "data", None)
    found = [getattr(model, "id", None) for model in data] if isinstance(data, list) else []
    return [name for name in found if isinstance(name, str)]
