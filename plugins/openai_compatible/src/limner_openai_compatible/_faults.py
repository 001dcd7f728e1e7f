"""Faults: what the openai package and its transport raise, put into limner's tree.

What a server says is shown, in one line, without control characters and without any secret that it may have sent back.
"""

from __future__ import annotations

import os
import re
import ssl
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import httpx2
import openai
from pydantic import SecretStr

from limner import ConfigError, DeadlineError, LimnerError, ModelError, SessionError
from limner.plugins import Context
from limner_openai_compatible._bodies import OverlongError
from limner_openai_compatible._settings import is_openai

__all__ = ["UNKNOWN_MODEL", "Faults"]

UNKNOWN_MODEL: Final = "model.unknown-name"
"""The code of the error for a model that the server does not have."""

_STUMBLES: Final = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What reading an answer ends in when it is not of the API: the openai package takes its shape on trust, and stumbles."""

_NAME_IT: Final = "say --model openai:NAME, or set model under [models.openai]"

_CONTEXT: Final = re.compile(
    r"context.?(length|size|window)|maximum context|too many tokens|prompt is too long|exceed_context", re.IGNORECASE
)
_FILTER: Final = re.compile(
    r"content.?(filter|policy|management|moderation)|safety (system|filter|reason)", re.IGNORECASE
)
_QUOTA: Final = re.compile(r"insufficient|quota|billing|balance|credit", re.IGNORECASE)
_OVERLOADED: Final = re.compile(
    r"overload|rate.?limit|unavailable|server_error|internal|timeout|capacity", re.IGNORECASE
)
_SHOWN: Final = 300
_LONGEST_WAIT: Final = 86_400.0
"""Seconds that a server is believed to want: more is a clock that is wrong."""


class Faults:
    """Translates faults.

    Args:
        base_url: The server's address.
        secrets: What is never to be shown.
        has_key: Whether a key is sent.
    """

    def __init__(self, base_url: str, secrets: Iterable[SecretStr], *, has_key: bool) -> None:
        self._url = base_url
        self._secrets = tuple(secret for secret in secrets if secret.get_secret_value())
        self._has_key = has_key

    @contextmanager
    def translated(self, context: Context, model: str) -> Iterator[None]:
        """Raise what is raised inside as one of limner's errors.

        Args:
            context: What goes along with the request: a cancelled one ends in whatever way the transport finds.
            model: The model that is asked.

        Raises:
            LimnerError: Something was raised.
        """
        try:
            yield
        except (openai.OpenAIError, httpx2.HTTPError, httpx2.StreamError, OSError, *_STUMBLES) as error:
            self._conceal(error)
            context.check()
            raise self._translate(error, model) from error

    def in_answer(self, words: str, code: str, said: str, model: str) -> LimnerError:
        """Return the error for one that stands in an answer whose status is 200.

        Args:
            words: What the server said, for people.
            code: Its code for it.
            said: Everything that it said of it.
            model: The model that is asked.
        """
        what = f"{self._url} answered with an error: {self.shown(words)}"
        if known := self._known(said, what):
            return known
        if code == "model_not_found":
            return ModelError(f"the server has no model {model!r}: {what}", code=UNKNOWN_MODEL, hint=_NAME_IT)
        if _QUOTA.search(code):
            return ModelError(f"the account's means are used up: {what}", code="model.quota")
        again = bool(_OVERLOADED.search(said)) or code.startswith(("5", "429"))
        return ModelError(what, code="model.service", hint="ask again" if again else "", retryable=again)

    def not_a_completion(self, completion: object, model: str) -> LimnerError:
        """Return the error for an answer with status 200 that is no completion."""
        error = getattr(completion, "error", None)
        if isinstance(error, dict):
            said = self._without_secrets(str(error))
            return self.in_answer(str(error.get("message") or error), str(error.get("code") or ""), said, model)
        return self.not_understood(self.shown(completion))

    def not_understood(self, why: str) -> LimnerError:
        """Return the error for an answer that is not of the OpenAI API."""
        msg = f"{self._url} answered with something else than the OpenAI API: {why}"
        hint = "is base_url right, and does no proxy answer in its place?"
        return ModelError(msg, code="model.not-understood", hint=hint)

    def shown(self, text: object) -> str:
        """Return what a server said, fit to be shown."""
        return _one_line(self._without_secrets(str(text)))[:_SHOWN]

    def said(self, error: openai.APIError) -> str:
        """Return all that an error says of itself, for looking into."""
        return self._without_secrets(f"{error.message} {error.code} {error.type} {error.body}")

    def _translate(self, error: Exception, model: str) -> LimnerError:
        match error:
            case openai.APIStatusError():
                return self._status(error, model)
            case openai.APITimeoutError():
                return self._timeout(error)
            case openai.APIConnectionError() | httpx2.TransportError() | OSError():
                return self._connection(error)
            case openai.APIResponseValidationError():
                return self.not_understood(self.shown(error.message))
            case openai.APIError():
                return self.in_answer(_words(error), str(error.code or ""), self.said(error), model)
            case _ if isinstance(error, _STUMBLES):
                return self.not_understood(self.shown(error))
            case _:
                msg = f"the call to {self._url} failed: {type(error).__name__}: {self.shown(error)}"
                return ModelError(msg, code="model.service")

    def _status(self, error: openai.APIStatusError, model: str) -> LimnerError:
        status = error.status_code
        what = f"{self._url} answered {status}: {self.shown(_words(error))}"
        if (known := self._known(self.said(error), what)) and status in {400, 413, 422, 500}:
            return known
        if status == 401 or (status == 403 and not self._has_key):  # noqa: PLR2004 - RFC 9110, section 15.5
            hint = "is it the right key, and still valid? It comes from" if self._has_key else "give it:"
            msg = f"the API key was refused: {what}" if self._has_key else f"the server wants an API key: {what}"
            return SessionError(msg, code="session.credentials", hint=f"{hint} {self._key_place()}")
        if status == 403:  # noqa: PLR2004
            hint = "the key is known and may not do this: ask who gave it to you, or take another model"
            return SessionError(f"access was refused: {what}", code="session.forbidden", hint=hint)
        if status == 404:  # noqa: PLR2004
            return self._not_found(error, what, model)
        if status == 402 or (status == 429 and _QUOTA.search(str(error.code or error.type or ""))):  # noqa: PLR2004
            hint = "see to the account at the service, or take another"
            return ModelError(f"the account's means are used up: {what}", code="model.quota", hint=hint)
        if status == 429:  # noqa: PLR2004
            hint = f"{_when(error.response)}, or ask for fewer pictures at a time (concurrency in limner.toml)"
            return ModelError(f"too many requests: {what}", code="model.rate-limit", hint=hint, retryable=True)
        if status >= 500 or status in {408, 409, 425}:  # noqa: PLR2004
            return ModelError(what, code="model.service", hint=_when(error.response), retryable=True)
        if 300 <= status < 400:  # noqa: PLR2004
            msg = f"{self._url} leads on to {self.shown(error.response.headers.get('location', 'another address'))}"
            return ConfigError(
                msg, code="input.config.base-url", hint="set base_url under [models.openai] to that address"
            )
        hint = "a parameter may be more than this server takes: leave it out, or correct it"
        return ModelError(f"the request was refused: {what}", code="model.bad-request", hint=hint)

    def _known(self, said: str, what: str) -> LimnerError | None:
        """Tell what servers say with many statuses and in many words."""
        if _CONTEXT.search(said):
            hint = "lower max_tokens, shorten the prompt, or give the model more context (num_ctx, --ctx-size, --max-model-len)"
            return ModelError(
                f"it does not fit into the model's context: {what}", code="model.context-length", hint=hint
            )
        if _FILTER.search(said):
            hint = "say it otherwise, or take another model"
            return ModelError(f"the content filter refused it: {what}", code="model.content-filter", hint=hint)
        return None

    def _not_found(self, error: openai.APIStatusError, what: str, model: str) -> LimnerError:
        if model and (error.code == "model_not_found" or "model" in self.said(error).lower()):
            msg = f"the server has no model {model!r}: {what}"
            return ModelError(msg, code=UNKNOWN_MODEL, hint=_NAME_IT)
        hint = "correct base_url under [models.openai]"
        if not self._url.endswith("/v1"):
            hint += f"; most servers have their API one level down: {self._url}/v1"
        return ConfigError(f"there is no OpenAI API at {self._url}: {what}", code="input.config.base-url", hint=hint)

    def _timeout(self, error: openai.APITimeoutError) -> LimnerError:
        if isinstance(error.__cause__, httpx2.ConnectTimeout | httpx2.PoolTimeout):
            return self._connection(error)
        msg = f"{self._url} was silent for longer than allowed"
        hint = "raise timeout under [models.openai], or take a faster model"
        return DeadlineError(msg, hint=hint)

    def _connection(self, error: Exception) -> LimnerError:
        causes = list(_causes(error))
        for cause in causes:
            if isinstance(cause, OverlongError):
                msg = f"what {self._url} sends is not read any further: {cause}"
                hint = "is that a model server? Allow the model fewer tokens (max_tokens), or take another"
                return ModelError(msg, code="model.overlong", hint=hint)
        why = self.shown(next((_reason(cause) for cause in reversed(causes) if str(cause)), type(error).__name__))
        if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
            msg = f"the certificate of {self._url} is not trusted: {why}"
            hint = "if it is yours, let this machine trust it: SSL_CERT_FILE names a file of certificates"
            return SessionError(msg, code="session.certificate", hint=hint)
        if any(isinstance(cause, httpx2.ConnectError | httpx2.ConnectTimeout) for cause in causes):
            msg = f"there is no connection to {self._url}: {why}"
            hint = f"is the server running at {self._url}? base_url under [models.openai] says where it is"
            return ModelError(msg, code="model.unreachable", hint=hint, retryable=True)
        msg = f"the connection to {self._url} broke off: {why}"
        return ModelError(msg, code="model.broken-off", hint="ask again", retryable=True)

    def _key_place(self) -> str:
        place = 'api_key = { env = "NAME" } under [models.openai] in limner.toml'
        return f"the variable OPENAI_API_KEY, or {place}" if is_openai(self._url) else place

    def _without_secrets(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret.get_secret_value(), "…")
        return text

    def _conceal(self, error: BaseException) -> None:
        """Take the secrets out of an exception that becomes a cause: some servers send the key back."""
        for cause in _causes(error):
            if any(self._tells(argument) for argument in cause.args):
                cause.args = tuple(self._without_secrets(str(argument)) for argument in cause.args)
            for name, value in list(vars(cause).items()):
                if self._tells(value):
                    setattr(cause, name, self._without_secrets(value) if isinstance(value, str) else None)

    def _tells(self, value: object) -> bool:
        said = f"{value} {value!r}"
        return self._without_secrets(said) != said


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception, and what led to it."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following
        following = following.__cause__ or following.__context__


def _reason(cause: BaseException) -> str:
    """Return why, in the words of the system where it has any: asyncio has words of its own."""
    return os.strerror(cause.errno) if isinstance(cause, ConnectionError) and cause.errno else str(cause)


def _words(error: openai.APIError) -> str:
    """Return what the server said, without the brackets around it."""
    body = error.body
    if isinstance(body, dict):
        said = next((body[key] for key in ("message", "detail", "error", "msg") if body.get(key)), body)
        return str(said)
    return str(body) if body else error.message


def _one_line(text: str) -> str:
    plain = "".join(" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in text)
    return " ".join(plain.split())


def _when(response: httpx2.Response) -> str:
    """Return when to ask again, as Retry-After says it (RFC 9110, section 10.2.3)."""
    seconds = _retry_after(response.headers.get("retry-after", ""))
    return "ask again later" if seconds is None else f"ask again in {seconds:.0f} s"


def _retry_after(value: str) -> float | None:
    try:
        return min(max(0.0, float(value)), _LONGEST_WAIT)
    except ValueError:
        pass  # it is a date, or nothing
    try:
        seconds = (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
    except (TypeError, ValueError):
        return None
    return min(max(0.0, seconds), _LONGEST_WAIT)
