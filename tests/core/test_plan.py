"""Plan mode: a language model plans, a composer draws, and what either fails at is told."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import anyio
import pytest
from typing_extensions import override

from limner import (
    CancelledError,
    ConfigError,
    DeadlineError,
    InputError,
    ModelError,
    PlanComposed,
    PluginError,
    ReplyError,
    Settings,
    Severity,
    Studio,
)
from limner.plugins import (
    CancelToken,
    Capability,
    Context,
    Finding,
    FinishReason,
    Message,
    ModelBackend,
    ModelCall,
    PlanComposer,
    PlanInstructions,
    Reply,
    Role,
    Usage,
    Validator,
    as_data,
    drawing_messages,
)
from limner.testing import Listener, ScriptedModel, offer
from support.fakes import SQUARE, JudgePlugin

SCHEMA = {"type": "object", "properties": {"colour": {"type": "string"}}}
USED = Usage(prompt_tokens=5, completion_tokens=7)


class Tiles(PlanComposer):
    """A scripted composer: the plan is a colour, and anything else is of no use."""

    def __init__(self) -> None:
        self.composed: list[tuple[str, ModelCall]] = []
        self.asked: list[ModelCall] = []

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        self.asked.append(call)
        return Reply(text=SQUARE)

    @override
    def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
        rules = Message(Role.SYSTEM, "Answer with a colour.")
        return PlanInstructions(messages=(rules, Message(Role.USER, as_data(call.prompt))), schema=SCHEMA)

    @override
    def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
        self.composed.append((plan, call))
        if plan.startswith("#"):
            return Reply(text=SQUARE.replace("#0a7", plan), licences=("MIT",))
        note = Finding(Severity.WARNING, "tiles.no-plan", "the plan was of no use")
        return Reply(text=SQUARE, notes=(note,))


PLANS = {Capability.PLANS: True}


def studio(
    planner: ModelBackend, composer: ModelBackend, *, composing: dict[Capability, bool] | None = None, **facts: Any
) -> Studio:
    capabilities = PLANS if composing is None else composing
    plugins = [offer(planner, "planner", **facts), offer(composer, "tiles", capabilities=capabilities)]
    return Studio(Settings(model="planner", composer="tiles", storage=""), plugins=plugins)


def test_the_model_plans_and_the_composer_draws() -> None:
    planner, tiles = ScriptedModel([Reply(text="#123456", usage=USED, model="small")]), Tiles()
    listener = Listener()
    with studio(planner, tiles) as made:
        for event in made.stream("a <fox>", via="plan", seed=3, style="flat"):
            listener.observe(event)
        plain = made.generate("a <fox>", via="plan", seed=3, style="flat")

    (asked, _) = planner.calls
    assert [message.content for message in drawing_messages(asked)] == [
        "Answer with a colour.",
        '"a \\u003cfox\\u003e"',
    ]
    assert asked.response_schema == SCHEMA
    assert (asked.prompt, asked.seed, asked.style) == ("a <fox>", 3, "flat")
    plan, call = tiles.composed[0]
    assert (plan, call.prompt, call.seed, call.messages, call.response_schema) == ("#123456", "a <fox>", 3, (), None)
    assert "#123456" in plain.drawing.svg
    assert (plain.plugin, plain.model, plain.composer, plain.usage) == ("planner", "small", "tiles", USED)
    assert plain.licences == ("MIT",)
    assert plain.drawing.metadata["composer"] == "tiles"
    assert listener.names == [
        "GenerationStarted",
        "PromptChecked",
        "ModelCalled",
        "ModelReplied",
        "PlanComposed",
        "DrawingMade",
        "GenerationFinished",
    ]


def test_threads_and_event_loops_plan_alike() -> None:
    with studio(ScriptedModel([Reply(text="#123456")]), Tiles()) as made:
        first = made.generate("a fox", via="plan", seed=1)
        second = anyio.run(partial(made.agenerate, "a fox", via="plan", seed=1))

    assert second.drawing.svg == first.drawing.svg


def test_without_being_asked_for_nothing_is_planned() -> None:
    planner, tiles = ScriptedModel([SQUARE]), Tiles()
    with studio(planner, tiles) as made:
        plain = made.generate("a fox")

    assert tiles.composed == []
    assert planner.calls[0].messages == ()
    assert (plain.composer, plain.drawing.metadata.get("composer")) == ("", None)


@pytest.mark.parametrize("end", [Reply(text="I cannot.", finish_reason=FinishReason.LENGTH), Reply(text="")])
def test_a_plan_of_no_use_is_told_by_the_composer_and_drawn_all_the_same(end: Reply) -> None:
    listener = Listener()
    plugins = [offer(ScriptedModel([end]), "planner"), offer(Tiles(), "tiles", capabilities=PLANS)]
    settings = Settings(model="planner", composer="tiles", storage="")
    with Studio(settings, plugins=plugins, observers=[listener]) as made:
        generation = made.generate("a fox", via="plan")

    assert [finding.code for finding in generation.findings] == ["tiles.no-plan"]
    (told,) = [event for event in listener.events if isinstance(event, PlanComposed)]
    assert [finding.code for finding in told.findings] == ["tiles.no-plan"]
    assert told.composer == "tiles"


@pytest.mark.parametrize(("declared", "schema"), [(True, SCHEMA), (None, SCHEMA), (False, None)])
def test_the_schema_goes_along_unless_the_model_cannot_be_held_to_one(declared: bool | None, schema: object) -> None:
    planner = ScriptedModel([Reply(text="#123456")])
    capabilities = {} if declared is None else {Capability.STRUCTURED_OUTPUT: declared}
    with studio(planner, Tiles(), capabilities=capabilities) as made:
        generation = made.generate("a fox", via="plan")

    (call,) = planner.calls
    assert call.response_schema == schema
    assert call.messages
    told = [finding.code for finding in generation.findings]
    assert told == (["model.no-structured-output"] if declared is False else [])


def test_the_composer_asked_for_itself_draws_and_says_that_nobody_planned() -> None:
    tiles = Tiles()
    with studio(ScriptedModel([SQUARE]), tiles) as made:
        generation = made.generate("a fox", model="tiles", via="plan")

    assert tiles.composed == []
    assert len(tiles.asked) == 1
    assert [finding.code for finding in generation.findings] == ["plan.no-planner"]
    assert generation.composer == ""


def test_a_backend_that_declares_no_plans_is_not_asked_for_them() -> None:
    planner = ScriptedModel([SQUARE])
    with studio(planner, Tiles(), composing={Capability.PLANS: False}) as made, pytest.raises(ConfigError) as caught:
        made.generate("a fox", via="plan")

    assert caught.value.code == "input.config.composer"
    assert planner.calls == []


def test_a_backend_that_is_no_composer_is_named_before_the_model_is_paid() -> None:
    planner = ScriptedModel([SQUARE])
    with (
        studio(planner, ScriptedModel([SQUARE])) as made,
        pytest.raises(PluginError, match="draws from no plans") as caught,
    ):
        made.generate("a fox", via="plan")

    assert caught.value.plugin == "tiles"
    assert planner.calls == []


def test_what_the_composer_raises_or_returns_is_blamed_on_it() -> None:
    class Odd(Tiles):
        @override
        def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
            if plan == "7":
                return 7  # type: ignore[return-value]
            raise ZeroDivisionError

    class Mute(Tiles):
        @override
        def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
            return PlanInstructions(messages=(), schema={})

    class Numb(Tiles):
        @override
        def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
            return PlanInstructions(messages=(Message(Role.USER, 7),), schema={})  # type: ignore[arg-type]

    cases: list[tuple[Tiles, str, str]] = [
        (Odd(), "7", "int"),
        (Odd(), "8", "ZeroDivisionError"),
        (Mute(), "", "messages"),
        (Numb(), "", "messages"),
    ]
    for composer, plan, said in cases:
        with (
            studio(ScriptedModel([Reply(text=plan)]), composer) as made,
            pytest.raises(PluginError, match=said) as caught,
        ):
            made.generate("a fox", via="plan")
        assert caught.value.plugin == "tiles"


STEPS = ("check_prompt", "plan_instructions", "check_call", "complete", "check_reply", "compose")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    "run", [Studio.generate, lambda made, *of, **more: anyio.run(partial(made.agenerate, *of, **more))]
)
def test_who_cancels_in_any_step_stops_all_that_follow(step: str, run: Any) -> None:
    token, done = CancelToken(), list[str]()

    def did(name: str) -> None:
        done.append(name)
        if name == step:
            token.cancel()

    class Planner(ModelBackend):
        @override
        def complete(self, call: ModelCall, context: Context) -> Reply:
            did("complete")
            return Reply(text="#123456")

    class Composer(Tiles):
        @override
        def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
            did("plan_instructions")
            return super().plan_instructions(call, context)

        @override
        def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
            did("compose")
            return super().compose(plan, call, context)

    class Judge(Validator):
        @override
        def check_prompt(self, prompt: str, context: Context) -> tuple[Finding, ...]:
            did("check_prompt")
            return ()

        @override
        def check_call(self, call: ModelCall, context: Context) -> tuple[Finding, ...]:
            did("check_call")
            return ()

        @override
        def check_reply(self, reply: Reply, call: ModelCall, context: Context) -> tuple[Finding, ...]:
            did("check_reply")
            return ()

    plugins = [offer(Planner(), "planner"), offer(Composer(), "tiles"), JudgePlugin(Judge())]
    with (
        Studio(Settings(model="planner", composer="tiles", storage=""), plugins=plugins) as made,
        pytest.raises(CancelledError),
    ):
        run(made, "a fox", via="plan", cancel=token)

    assert done == list(STEPS[: STEPS.index(step) + 1])


@pytest.mark.parametrize("step", ["plan_instructions", "compose"])
def test_a_composer_that_hangs_holds_no_event_loop(step: str) -> None:
    free = threading.Event()

    class Stuck(Tiles):
        @override
        def plan_instructions(self, call: ModelCall, context: Context) -> PlanInstructions:
            _ = step == "plan_instructions" and free.wait()
            return super().plan_instructions(call, context)

        @override
        def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
            _ = step == "compose" and free.wait()
            return super().compose(plan, call, context)

    async def main(made: Studio) -> None:
        with anyio.fail_after(30):
            with pytest.raises(DeadlineError):
                await made.agenerate("a fox", via="plan")
        free.set()

    plugins = [offer(ScriptedModel([Reply(text="#123456")]), "planner"), offer(Stuck(), "tiles")]
    settings = Settings(model="planner", composer="tiles", storage="", timeout=0.2)
    try:
        with Studio(settings, plugins=plugins) as made:
            anyio.run(main, made)
    finally:
        free.set()


def test_a_model_that_fails_fails_in_plan_mode_too() -> None:
    with (
        studio(ScriptedModel([ModelError("busy")]), Tiles()) as made,
        pytest.raises(ModelError, match="busy") as caught,
    ):
        made.generate("a fox", via="plan")

    assert caught.value.plugin == "planner"


def test_another_way_is_refused() -> None:
    with studio(ScriptedModel([SQUARE]), Tiles()) as made, pytest.raises(InputError, match="via is wrong"):
        made.generate("a fox", via="telepathy")  # type: ignore[arg-type]


def test_a_composer_that_draws_nothing_is_named_and_not_the_planner() -> None:
    class Blank(Tiles):
        @override
        def compose(self, plan: str, call: ModelCall, context: Context) -> Reply:
            return Reply(text="")

    with studio(ScriptedModel([Reply(text="#123456")]), Blank()) as made, pytest.raises(ReplyError) as caught:
        made.generate("a fox", via="plan")

    assert caught.value.plugin == "tiles"
    assert "what tiles answered" in caught.value.message
