"""The model backends of the repository, and stand-ins, pass the suite for model backends; a bad one does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from typing_extensions import override

from limner import Finding, Settings, Severity, Studio
from limner.plugins import Capability, Context, Message, ModelBackend, ModelCall, Plugin, Reply, Role, Usage
from limner.testing import FixedClock, Listener, ModelConformance, ReplayModel, ScriptedModel, offer
from limner_sketch import SketchPlugin


class TestSketch(ModelConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return SketchPlugin()


class Squares(ModelBackend):
    """Draws a square in a colour that the seed says."""

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        from limner import InputError

        if call.parameters:
            msg = "no parameters"
            raise InputError(msg, hint="leave them out")
        markup = f"<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='#{call.seed:06x}'/></svg>"
        return Reply(text=markup, usage=Usage(completion_tokens=9))


class TestSquares(ModelConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return offer(Squares(), "squares", capabilities={Capability.SEED: True, Capability.USAGE: True})


class TestReplayed(ModelConformance):
    """What was recorded once passes as the model itself does."""

    @override
    @pytest.fixture
    def plugin(self, tmp_path: Path) -> Plugin:
        return offer(
            ReplayModel(tmp_path / "answers.jsonl", source=Squares()), "replayed", capabilities={Capability.SEED: True}
        )


def run_suite(pytester: pytest.Pytester, body: str, capability: str = "SEED", *arguments: str) -> pytest.RunResult:
    pytester.makepyfile(
        f"""
        import pytest
        from limner import InputError
        from limner.plugins import Capability, ModelBackend, Reply
        from limner.testing import ModelConformance, offer

        GOOD = "<svg viewBox='0 0 9 9'><rect width='9' height='9'/></svg>"

        class Model(ModelBackend):
            def complete(self, call, context):
                {body}

        class TestIt(ModelConformance):
            @pytest.fixture
            def plugin(self):
                return offer(Model(), "it", capabilities={{Capability.SEED: True}})
        """
    )
    return pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider")


pytest_plugins = ["pytester"]


@pytest.mark.parametrize(
    ("body", "failing"),
    [
        (
            "return Reply(text=GOOD)",
            ["test_a_parameter_that_it_does_not_know_is_refused", "test_a_seed_makes_it_again"],
        ),
        ("raise KeyError(call.prompt)", ["test_a_prompt_becomes_a_drawing", "test_whatever_the_prompt"]),
        ("import random; return Reply(text=GOOD.replace('9', str(random.random())))", ["test_a_seed_makes_it_again"]),
    ],
)
def test_a_bad_backend_fails_where_it_is_bad(pytester: pytest.Pytester, body: str, failing: list[str]) -> None:
    ran = run_suite(pytester, body)

    for name in failing:
        ran.stdout.fnmatch_lines([f"FAILED *{name}*"])


def test_a_capability_that_is_declared_falsely_is_found_out(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import random
        import socket

        import pytest
        from limner.plugins import Capability, ModelBackend, Reply
        from limner.testing import ModelConformance, offer

        class Model(ModelBackend):
            def complete(self, call, context):
                return Reply(text=f"<svg viewBox='0 0 9 9'><rect width='9' height='{random.random()}'/></svg>")

        class Calls(ModelBackend):
            def complete(self, call, context):
                socket.create_connection(("127.0.0.1", 9), 1)

        class Lies(ModelConformance):
            model = Model()

            @pytest.fixture
            def plugin(self):
                return offer(self.model, "it", capabilities={self.capability: True})

        class TestSeed(Lies):
            capability = Capability.SEED

        class TestStreaming(Lies):
            capability = Capability.STREAMING

        class TestUsage(Lies):
            capability = Capability.USAGE

        class TestPlans(Lies):
            capability = Capability.PLANS

        class TestOffline(Lies):
            capability = Capability.OFFLINE
            model = Calls()
        """
    )

    ran = pytester.runpytest_subprocess(
        "-q", "-p", "no:cacheprovider", "-n0", "-k", "seed_makes or stream_ends or used or plan or network"
    )

    for name in (
        "Seed*again_and_another",
        "Streaming*stream_ends",
        "Usage*what_was_used",
        "Plans*a_plan",
        "Offline*network",
    ):
        ran.stdout.fnmatch_lines_random([f"FAILED *Test{name}*"])


def test_a_test_cannot_be_overridden_in_silence(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest
        from limner.testing import ModelConformance, ScriptedModel, offer

        class TestIt(ModelConformance):
            @pytest.fixture
            def plugin(self):
                return offer(ScriptedModel(["<svg/>"]))

            def test_a_prompt_becomes_a_drawing(self):
                pass
        """
    )

    ran = pytester.runpytest_subprocess("-q", "-k", "switched_off", "-p", "no:cacheprovider")

    ran.assert_outcomes(failed=1, deselected=len(ran.parseoutcomes()) and ran.parseoutcomes()["deselected"])
    ran.stdout.fnmatch_lines(["*overrides test_a_prompt_becomes_a_drawing: mark it with*"])


def test_a_scripted_model_does_what_the_script_says() -> None:
    clock = FixedClock()
    listener = Listener()
    script: list[Any] = [
        "<svg viewBox='0 0 9 9'>",
        0.0,
        "<path d='M0 0h9v9z'/>",
        Reply(text="</svg>", usage=Usage(cost=1.0)),
    ]
    model = ScriptedModel(script)

    with Studio(
        Settings(model="scripted", storage=""), plugins=[offer(model)], observers=[listener], clock=clock
    ) as studio:
        generation = studio.generate("a fox", seed=3)

    assert generation.usage == Usage(cost=1.0)
    assert generation.seconds == 0.0
    assert [call.seed for call in model.calls] == [3]
    assert listener.names[-1] == "GenerationFinished"


def test_a_replay_without_the_answer_says_how_to_record_it(tmp_path: Path) -> None:
    from limner import ModelError

    file = tmp_path / "answers.jsonl"
    settings = Settings(model="scripted", storage="")
    with Studio(settings, plugins=[offer(ReplayModel(file, source=Squares()))]) as studio:
        recorded = studio.generate("a fox", seed=1).drawing
    with Studio(settings, plugins=[offer(ReplayModel(file))]) as studio:
        assert studio.generate("a fox", seed=1).drawing == recorded
        with pytest.raises(ModelError, match="is recorded in") as caught:
            studio.generate("a fox", seed=2)

    assert "give ReplayModel a source" in caught.value.hint


def test_a_replay_tells_plans_from_drawings_and_keeps_notes(tmp_path: Path) -> None:
    note = Finding(Severity.WARNING, "real.note", "a word was left out", "say it otherwise")
    real = ScriptedModel(
        [Reply(text="{}", notes=(note,), licences=("MIT",), provenance={"by": "x"})], [Reply(text="drawn")]
    )
    drawing = ModelCall(prompt="a fox")
    planning = evolve(drawing, messages=(Message(Role.USER, "plan a fox"),))
    recording = ReplayModel(tmp_path / "answers.jsonl", source=real)
    context = Context(request_id="test")
    recorded = [list(recording.stream(call, context)) for call in (planning, drawing)]

    replaying = ReplayModel(tmp_path / "answers.jsonl")
    replayed = [list(replaying.stream(call, context)) for call in (planning, drawing)]

    assert replayed == recorded
    assert [pieces[0].text for pieces in replayed] == ["{}", "drawn"]
    end = replayed[0][-1].reply
    assert end is not None
    assert (end.notes, end.licences, end.provenance) == ((note,), ("MIT",), {"by": "x"})


@pytest.mark.parametrize("step", [None, b"<svg/>", -1.0, float("nan"), float("inf"), ValueError])
def test_a_step_that_is_none_is_refused_and_not_waited_for(step: Any) -> None:
    with pytest.raises(ValueError, match="a step of a script is"):
        ScriptedModel(["<svg>", step])
