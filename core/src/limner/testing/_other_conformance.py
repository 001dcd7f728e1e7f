"""What every validator, observer, user interface and command must do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import click
import pytest
from click.testing import CliRunner

from limner._errors import PromptError
from limner._findings import Finding, Severity
from limner._request import Request
from limner.plugins import (
    AnyDescriptor,
    Context,
    Message,
    ModelCall,
    Observer,
    Reply,
    Role,
    Size,
    Usage,
    UserInterface,
    Validator,
)
from limner.plugins._events import Event, GenerationFailed, GenerationStarted, ModelCalled, ModelReplied
from limner.registry import Kind
from limner.settings import validate_table
from limner.svg import Drawing, clean
from limner.testing._conformance import Conformance

__all__ = ["CommandConformance", "ObserverConformance", "UiConformance", "ValidatorConformance"]

PROMPTS = ("a red fox", "", "きつね 🦊", "<script>alert(1)</script>", "x" * 8000)
DRAWINGS = (
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>t</title><path d="M0 0h9v9z" fill="red"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">' + '<circle r="1"/>' * 2000 + "</svg>",
)


class _Made(Conformance):
    """A suite for backends that are made of settings alone."""

    @pytest.fixture
    def made(self, descriptor: AnyDescriptor, options: dict[str, Any]) -> Iterator[Any]:
        """What the factory makes, closed afterwards where it can be."""
        settings = validate_table(descriptor.settings, options, (self.kind.value, descriptor.name))
        backend = descriptor.factory(settings)
        yield backend
        if hasattr(backend, "close"):
            backend.close()


class ValidatorConformance(_Made):
    """What every validator must do. Override the fixture ``plugin``."""

    kind = Kind.VALIDATOR

    @pytest.fixture
    def context(self) -> Context:
        """What goes along with a request."""
        return Context(request_id="conformance")

    @pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: repr(prompt[:12]))
    def test_any_prompt_is_judged_and_twice_alike(self, made: Validator, context: Context, prompt: str) -> None:
        """Nothing is raised, and the same prompt is judged the same."""
        first = tuple(made.check_prompt(prompt, context))

        assert tuple(made.check_prompt(prompt, context)) == first
        self.check_findings(first)

    @pytest.mark.parametrize("markup", DRAWINGS, ids=["empty", "small", "large"])
    def test_any_drawing_is_judged_and_twice_alike(self, made: Validator, context: Context, markup: str) -> None:
        """Nothing is raised, and the same drawing is judged the same."""
        drawing: Drawing = clean(markup)
        first = tuple(made.check_drawing(drawing, context))

        assert tuple(made.check_drawing(drawing, context)) == first
        self.check_findings(first)

    @pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: repr(prompt[:12]))
    def test_any_call_and_answer_is_judged_and_twice_alike(
        self, made: Validator, context: Context, prompt: str
    ) -> None:
        """Nothing is raised, and the same call and answer are judged the same, also one for a plan."""
        schema = {"type": "object"}
        messages = (Message(Role.SYSTEM, "Plan it."), Message(Role.USER, prompt))
        drawn = ModelCall(prompt=prompt, plugin="m", model="large", size=Size(1200, 900), parameters={"max_tokens": 9})
        planned = ModelCall(prompt=prompt, plugin="m", messages=messages, response_schema=schema)
        for call in (drawn, planned):
            for reply in (Reply(text=""), Reply(text="<svg/>", usage=Usage(prompt_tokens=9, cost=1.0, unit="USD"))):
                first = tuple(made.check_call(call, context)), tuple(made.check_reply(reply, call, context))

                assert (tuple(made.check_call(call, context)), tuple(made.check_reply(reply, call, context))) == first
                self.check_findings(first[0] + first[1])

    def check_findings(self, findings: tuple[Finding, ...]) -> None:
        """Look at what was found: a stable code, a message, and a remedy where something is refused."""
        for finding in findings:
            assert isinstance(finding, Finding)
            assert "." in finding.code
            assert finding.code == finding.code.lower()
            assert finding.message
            assert finding.hint or finding.severity is not Severity.ERROR, f"{finding.code} refuses without a remedy"


class ObserverConformance(_Made):
    """What every observer must do. Override the fixture ``plugin``."""

    kind = Kind.OBSERVER

    def test_every_event_is_heard_also_those_of_later_versions(self, made: Observer) -> None:
        """Nothing is raised at an event, known or not."""

        class Unheard(Event):
            pass

        stamp: dict[str, Any] = {"request_id": "conformance", "at": datetime.now(UTC)}
        for event in (
            GenerationStarted(request=Request(prompt="a red fox"), **stamp),
            ModelCalled(plugin="m", model="", **stamp),
            ModelReplied(plugin="m", model="", characters=9, seconds=0.1, usage=None, **stamp),
            GenerationFailed(error=PromptError("no"), **stamp),
            Unheard(**stamp),
        ):
            made.observe(event)


class UiConformance(_Made):
    """What every user interface must do. Override the fixture ``plugin``. That it serves is for tests of your own."""

    kind = Kind.UI

    def test_the_factory_makes_a_user_interface(self, made: UserInterface) -> None:
        """And starts nothing by it."""
        assert isinstance(made, UserInterface)


class CommandConformance(_Made):
    """What every command must do. Override the fixture ``plugin``."""

    kind = Kind.COMMAND

    def test_the_command_has_a_name_and_help(self, made: click.Command, descriptor: AnyDescriptor) -> None:
        """``limner NAME --help`` says what it does."""
        ran = CliRunner().invoke(made, ["--help"], prog_name=f"limner {descriptor.name}")

        assert isinstance(made, click.Command)
        assert ran.exit_code == 0
        assert made.help
        assert made.help.split("\n")[0] in " ".join(ran.output.split()) or made.help.split(".")[0] in ran.output

    def test_a_wrong_option_is_refused(self, made: click.Command) -> None:
        """With the exit status for wrong usage."""
        assert CliRunner().invoke(made, ["--no-such-option"]).exit_code == 2
