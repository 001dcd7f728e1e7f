"""Stand-ins for models, observers and clocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from typing import Any

from attrs import evolve
from typing_extensions import override

from limner.plugins import (
    Chunk,
    Context,
    FinishReason,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    Observer,
    Plugin,
    Reply,
)
from limner.plugins._events import Event

__all__ = ["FixedClock", "Listener", "ScriptedModel", "offer"]


class FixedClock:
    """A clock that stands still until it is told to go on. Give it to a studio or a context as its ``clock``.

    Args:
        reading: What it shows, in seconds.
    """

    def __init__(self, reading: float = 0.0) -> None:
        self.reading = reading

    def __call__(self) -> float:
        return self.reading

    def advance(self, seconds: float) -> None:
        """Go on by so many seconds."""
        self.reading += seconds


class ScriptedModel(ModelBackend):
    """A model that does what a script says, in pieces.

    Each call takes the next script, and the last one again once all are used. The steps of a script are

    * a text: a piece of the answer;
    * a number: seconds to wait, for which a cancelled call does not wait;
    * an exception: it is raised there;
    * a :class:`~limner.plugins.Reply`: the end, of which the text is another piece.

    A script that ends without a reply ends as a connection does that is cut: no usage, finish reason ``length``.

    Args:
        *scripts: What to do, call by call.
    """

    def __init__(self, *scripts: Sequence[str | float | Exception | Reply]) -> None:
        if not scripts:
            msg = "a scripted model needs a script"
            raise ValueError(msg)
        steps: list[Any] = [step for script in scripts for step in script]
        for step in steps:
            # A wait for None would never end.
            if not (isinstance(step, (str, Exception, Reply)) or (isinstance(step, (int, float)) and 0 <= step < inf)):
                msg = f"a step of a script is a text, a number of seconds, an exception or a Reply, not {step!r}"
                raise ValueError(msg)
        self._scripts = list(scripts)
        self.calls: list[ModelCall] = []
        """What was asked, in order."""

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        self.calls.append(call)
        script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
        for step in script:
            match step:
                case str():
                    yield Chunk(text=step)
                case Reply():
                    yield Chunk(text=step.text, reply=evolve(step, text=""))
                    return
                case Exception():
                    raise step
                case seconds:
                    context.cancel.wait(seconds)
                    context.check()
        yield Chunk(reply=Reply(text="", finish_reason=FinishReason.LENGTH))


class Listener(Observer):
    """Writes down every event that it hears."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        """What was heard, in order."""

    @override
    def observe(self, event: Event) -> None:
        self.events.append(event)

    @property
    def names(self) -> list[str]:
        """The classes of the events, in order."""
        return [type(event).__name__ for event in self.events]


def offer(backend: ModelBackend, name: str = "scripted", **facts: Any) -> Plugin:
    """Make a plugin that offers a model backend, for ``Studio(plugins=[offer(ScriptedModel([…]))])``.

    Args:
        backend: The model backend; every studio gets this one.
        name: What it is called.
        **facts: Further fields of its :class:`~limner.plugins.ModelDescriptor`.
    """
    return _Offer(backend, name, facts)


class _Offer(Plugin):
    api_version = 1

    def __init__(self, backend: ModelBackend, name: str, facts: dict[str, Any]) -> None:
        self._backend = backend
        self._name = name
        self._facts = facts

    @override
    def model_backend(self) -> ModelDescriptor[NoSettings]:
        return ModelDescriptor(
            name=self._name,
            summary="A stand-in for tests",
            settings=NoSettings,
            factory=lambda _: self._backend,
            **self._facts,
        )
