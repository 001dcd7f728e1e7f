"""The flow without a model, a clock or a thread: it is fed by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

import pytest
from attrs import evolve

from limner import (
    CancelledError,
    CancelToken,
    DeadlineError,
    Finding,
    InputError,
    LimnerError,
    PluginError,
    ReplyError,
    Request,
    Severity,
    Size,
    UnknownNameError,
)
from limner._backends import Backends
from limner._request import make_request
from limner.flow import (
    CallModel,
    ComposePlan,
    Effect,
    Emit,
    GrowPreview,
    InstructForPlan,
    Job,
    Known,
    LookAt,
    PutDrawing,
    ReadChunk,
    RepairReply,
    ResolveModel,
    ResolveStorage,
    ResolveValidators,
    RunValidators,
    Terms,
    generation_flow,
)
from limner.flow._perform import perform
from limner.plugins import (
    Capability,
    Chunk,
    Context,
    Entry,
    FinishReason,
    Message,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    PlanInstructions,
    Reply,
    Role,
    Usage,
)
from limner.plugins._generation import Generation
from limner.svg._seen import look_at
from support.fakes import SQUARE

NOW = datetime(2026, 1, 2, tzinfo=UTC)


def described(**facts: Any) -> ModelDescriptor[NoSettings]:
    return ModelDescriptor(
        name="fake", summary="A fake", settings=NoSettings, factory=lambda _: ModelBackend(), **facts
    )


class World:
    """Carries out effects as a test wants them, and writes down what was asked."""

    def __init__(self, chunks: list[Chunk | Exception], **found: Any) -> None:
        self.chunks = chunks
        self.found = found
        self.descriptor: ModelDescriptor[Any] | Exception = described()
        self.known = Known()
        self.time = 100.0
        self.effects: list[Effect] = []
        self.events: list[str] = []
        self.error: LimnerError | None = None

    @property
    def asked(self) -> list[str]:
        """The kinds of the effects, in order."""
        return [type(effect).__name__ for effect in self.effects]

    def job(self, prompt: str = "a fox", *, previews: bool = False, storage: str = "", **options: Any) -> Job:
        bounds = {key: options.pop(key) for key in ("deadline", "cancel") if key in options}
        return Job(
            request=Request(prompt=prompt, **options),
            context=Context(request_id="r1", clock=lambda: self.time, **bounds),
            terms=Terms(
                composer="tiles",
                max_prompt_length=100,
                keep_prompt=True,
                now=lambda: NOW,
                generator="limner 0",
                known=self.known,
            ),
            call=ModelCall(
                prompt=prompt,
                plugin="fake",
                model="m1",
                seed=7,
                **{
                    name: value for name, value in options.items() if name in {"style", "size", "palette", "parameters"}
                },
            ),
            by_plan=options.get("via") == "plan",
            seeded=options.get("seed") is not None,
            storage=storage,
            previews=previews,
            heard=True,
        )

    def run(self, job: Job) -> Generation:
        flow = generation_flow(job)
        result: Any = None
        error: Exception | None = None
        while True:
            try:
                effect: Effect = flow.send(result) if error is None else flow.throw(error)
            except StopIteration as end:
                generation: Generation = end.value
                return generation
            result, error = None, None
            try:
                result = self.carry_out(effect)
            except Exception as raised:  # noqa: BLE001 - as a driver does
                error = raised

    def carry_out(self, effect: Effect) -> Any:  # noqa: C901, PLR0912 - one effect a line
        self.effects.append(effect)
        match effect:
            case Emit(event):
                self.events.append(type(event).__name__)
                self.error = getattr(event, "error", None)
                assert (event.request_id, event.at) == ("r1", NOW)
                return None
            case ResolveModel():
                if isinstance(self.descriptor, Exception):
                    raise self.descriptor
                return self.descriptor
            case ResolveStorage():
                return None
            case ResolveValidators():
                return frozenset(self.found)
            case RunValidators(check):
                return (("judge", tuple(self.found[check])),)
            case CallModel():
                return "stream"
            case ReadChunk(stream):
                assert stream == "stream"
                self.time += 10
                chunk = self.chunks.pop(0) if self.chunks else None
                if isinstance(chunk, Exception):
                    raise chunk
                return chunk
            case InstructForPlan():
                return PlanInstructions(messages=(Message(Role.SYSTEM, "plan it"),), schema={"type": "object"})
            case ComposePlan():
                return Reply(text=SQUARE)
            case RepairReply():
                return perform(effect, Backends.__new__(Backends), Context(request_id="r1"))
            case LookAt(drawing):
                return look_at(drawing)
            case GrowPreview(repairer, text):
                return repairer.feed(text)
            case PutDrawing(_, drawing, name):
                return Entry(key="k", name=name, digest=drawing.digest, size=len(drawing), created=NOW, modified=NOW)


def test_a_request_goes_through_every_step_in_order() -> None:
    world = World(
        [Chunk(text=SQUARE[:30]), Chunk(text=SQUARE[30:]), Chunk(reply=Reply(text="", usage=Usage(cost=0.5)))]
    )

    made = world.run(world.job(" a \n fox "))

    assert world.events == [
        "GenerationStarted",
        "PromptChecked",
        "ModelCalled",
        "ModelReplied",
        "DrawingMade",
        "GenerationFinished",
    ]
    assert made.drawing.svg.startswith("<svg")
    assert (made.request_id, made.plugin, made.model, made.seed, made.seconds) == ("r1", "fake", "m1", 7, 40.0)
    assert made.usage == Usage(cost=0.5)
    assert made.drawing.metadata["prompt"] == "a fox"
    assert made.drawing.metadata["model"] == "fake:m1"
    assert made.drawing.metadata["seed"] == "7"


def test_previews_are_shown_while_pieces_come() -> None:
    growing = ['<svg viewBox="0 0 9 9"><rect width="9" height="9"/>', '<circle cx="3" cy="3" r="2"/>', "</svg>"]
    world = World([*(Chunk(text=text) for text in growing), Chunk(reply=Reply(text=""))])

    world.run(world.job(previews=True))

    assert "Preview" in world.events
    assert world.events.index("Preview") < world.events.index("ModelReplied")


def test_what_the_flow_does_reads_as_a_script() -> None:
    world = World([Chunk(text=SQUARE, reply=Reply(text=""))], check_drawing=[])

    world.run(world.job(storage="shelf", name="My fox"))

    call = ModelCall(prompt="a fox", plugin="fake", model="m1", seed=7)
    steps = [
        effect for effect in world.effects if not isinstance(effect, Emit | PutDrawing | RepairReply | RunValidators)
    ]
    assert steps == [
        ResolveValidators(),
        ResolveModel("fake"),
        ResolveStorage("shelf"),
        CallModel("fake", call, in_pieces=False),
        ReadChunk("stream"),
        ReadChunk("stream"),
    ]
    assert [name for name in world.asked if name not in {"Emit", *(type(step).__name__ for step in steps)}] == [
        "RepairReply",
        "RunValidators",
        "PutDrawing",
    ]


def test_plan_mode_reads_as_a_script() -> None:
    world = World([Chunk(text="{}", reply=Reply(text=""))])

    made = world.run(world.job(via="plan"))

    call = ModelCall(prompt="a fox", plugin="fake", model="m1", seed=7)
    planned = evolve(call, messages=(Message(Role.SYSTEM, "plan it"),), response_schema={"type": "object"})
    assert [effect for effect in world.effects if not isinstance(effect, Emit | RepairReply | ResolveValidators)] == [
        ResolveModel("fake"),
        ResolveModel("tiles"),
        InstructForPlan("tiles", call),
        CallModel("fake", planned, in_pieces=False),
        ReadChunk("stream"),
        ReadChunk("stream"),
        ComposePlan("tiles", "{}", call),
    ]
    assert made.composer == "tiles"


@pytest.mark.parametrize("error", [UnknownNameError("there is no fake"), PluginError("fake is broken")])
def test_a_model_that_cannot_be_had_is_told_as_an_event_like_any_failure(error: LimnerError) -> None:
    world = World([])
    world.descriptor = error

    with pytest.raises(type(error)):
        world.run(world.job())

    assert world.events == ["GenerationStarted", "PromptChecked", "GenerationFailed"]
    assert world.error is error
    assert error.request_id == "r1"


def test_a_style_that_the_model_does_not_know_is_refused_before_the_call() -> None:
    world = World([])
    world.descriptor = described(styles=("flat", "line"))

    with pytest.raises(UnknownNameError) as caught:
        world.run(world.job(style="flta"))

    assert (caught.value.code, caught.value.hint) == ("input.style", "did you mean flat?")
    assert "CallModel" not in world.asked


@pytest.mark.parametrize(
    ("declared", "seed", "told"), [(False, 7, ["model.no-seed"]), (False, None, []), (None, 7, []), (True, 7, [])]
)
def test_a_seed_that_the_model_does_not_take_is_told(declared: bool | None, seed: int | None, told: list[str]) -> None:
    world = World([Chunk(text=SQUARE, reply=Reply(text=""))])
    world.descriptor = described(capabilities={} if declared is None else {Capability.SEED: declared})

    made = world.run(world.job(seed=seed))

    assert [finding.code for finding in made.findings] == told


@pytest.mark.parametrize(("capabilities", "asked"), [({}, True), ({Capability.STREAMING: False}, False)])
def test_pieces_are_asked_for_unless_the_model_has_none(capabilities: dict[Capability, bool], asked: bool) -> None:
    world = World([Chunk(text=SQUARE, reply=Reply(text=""))])
    world.descriptor = described(capabilities=capabilities)

    world.run(world.job(previews=True))

    assert [effect.in_pieces for effect in world.effects if isinstance(effect, CallModel)] == [asked]


def test_an_answer_without_a_drawing_is_a_reply_error_that_names_the_plugin() -> None:
    world = World([Chunk(text="I cannot draw that.", reply=Reply(text=""))])

    with pytest.raises(ReplyError) as caught:
        world.run(world.job())

    assert (caught.value.plugin, caught.value.request_id, caught.value.retryable) == ("fake", "r1", True)
    assert world.events[-1] == "GenerationFailed"
    assert world.error is caught.value


def test_an_answer_that_was_cut_off_says_so() -> None:
    world = World([Chunk(text="<sv", reply=Reply(text="", finish_reason=FinishReason.LENGTH))])

    with pytest.raises(ReplyError) as caught:
        world.run(world.job())

    assert "cut off" in caught.value.hint


@pytest.mark.parametrize(
    ("reason", "code"), [(FinishReason.LENGTH, "reply.cut-off"), (FinishReason.FILTER, "reply.filtered")]
)
def test_the_user_is_told_when_part_of_the_answer_is_missing(reason: FinishReason, code: str) -> None:
    end = Reply(text="", finish_reason=reason)

    cut = World([Chunk(text=SQUARE.removesuffix("</svg>")), Chunk(reply=end)])
    whole = World([Chunk(text=SQUARE + " I hope that"), Chunk(reply=end)])

    assert code in {found.code for found in cut.run(cut.job()).findings}
    assert code not in {found.code for found in whole.run(whole.job()).findings}


def test_a_model_error_passes_with_the_plugins_name() -> None:
    from limner import ModelError

    world = World([ModelError("busy", retryable=True)])

    with pytest.raises(ModelError, match="busy") as caught:
        world.run(world.job())

    assert caught.value.plugin == "fake"
    assert world.events[-1] == "GenerationFailed"


@pytest.mark.parametrize("when", ["prompt", "call", "reply", "drawing"])
def test_a_validator_refuses_with_its_own_code_and_hint(when: str) -> None:
    finding = Finding(Severity.ERROR, "acme.no-foxes", "foxes are not allowed", hint="ask for a dog")
    world = World([Chunk(text=SQUARE, reply=Reply(text=""))], **{f"check_{when}": [finding]})

    with pytest.raises(InputError) as caught:
        world.run(world.job())

    assert (caught.value.code, caught.value.hint, caught.value.plugin) == ("acme.no-foxes", "ask for a dog", "judge")
    assert ("ModelCalled" in world.events) is ("CallModel" in world.asked) is (when in {"reply", "drawing"})
    assert ("ModelReplied" in world.events) is (
        when in {"reply", "drawing"}
    )  # what was used is told, whatever comes of it
    assert ("RepairReply" in world.asked) is (when == "drawing")


def test_validators_see_the_call_that_is_made_and_the_answer_to_it() -> None:
    told = Finding(Severity.INFO, "acme.seen", "seen")
    late = Finding(Severity.WARNING, "acme.late", "late")
    answer = Reply(text="", usage=Usage(cost=0.5))
    world = World([Chunk(text=SQUARE, reply=answer)], check_call=[told], check_reply=[late])

    made = world.run(world.job())

    (asked,) = (effect.call for effect in world.effects if isinstance(effect, CallModel))
    subjects = {effect.check: effect.subject for effect in world.effects if isinstance(effect, RunValidators)}
    assert subjects == {"check_call": (asked,), "check_reply": (evolve(answer, text=SQUARE), asked)}
    assert made.findings[:2] == (told, late)
    assert [name for name in world.events if "Checked" in name or "Model" in name] == [
        "PromptChecked",
        "CallChecked",
        "ModelCalled",
        "ModelReplied",
        "ReplyChecked",
    ]


def test_in_plan_mode_the_call_for_the_plan_is_what_is_judged() -> None:
    world = World([Chunk(text="{}", reply=Reply(text=""))], check_call=[], check_reply=[])

    world.run(world.job(via="plan"))

    (judged,) = (
        effect.subject[0]
        for effect in world.effects
        if getattr(effect, "check", "") == "check_call" and isinstance(effect, RunValidators)
    )
    assert judged.messages == (Message(Role.SYSTEM, "plan it"),)


def test_findings_of_validators_and_notes_of_the_model_reach_the_caller() -> None:
    note = Finding(Severity.WARNING, "fake.not-drawn", "not drawn: fox")
    told = Finding(Severity.INFO, "acme.seen", "seen")
    world = World([Chunk(text=SQUARE, reply=Reply(text="", notes=(note,), licences=("MIT",)))], check_prompt=[told])

    made = world.run(world.job())

    assert note in made.findings
    assert told in made.findings
    assert made.licences == ("MIT",)
    assert made.drawing.metadata["licences"] == "MIT"


def test_a_backend_adds_to_the_provenance_and_replaces_nothing() -> None:
    told = {"instructions": "1-plan", "generator": "another"}
    world = World([Chunk(text=SQUARE, reply=Reply(text="", provenance=told))])

    metadata = world.run(world.job()).drawing.metadata

    assert metadata["instructions"] == "1-plan"
    assert metadata["generator"].startswith("limner ")


def test_a_deadline_that_passes_between_pieces_ends_the_work() -> None:
    world = World([Chunk(text="<svg>"), Chunk(text="</svg>")])

    with pytest.raises(DeadlineError):
        world.run(world.job(deadline=105.0))


def shown(inside: str) -> World:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'
    return World([Chunk(text=svg, reply=Reply(text=""))])


RECT = '<rect width="9" height="9" {}/>'


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        (RECT.format('fill="none"'), "svg.blank"),
        (RECT.format('opacity="0"'), "svg.blank"),
        (RECT.format('style="fill-opacity:0"'), "svg.blank"),
        (f'<g display="none">{RECT.format("")}</g>', "svg.blank"),
        (f'<g fill="none">{RECT.format("")}</g>', "svg.blank"),
        ("<text> </text>", "svg.blank"),
        (RECT.format('fill="white"'), "svg.white"),
        (RECT.format('fill="#fff"') + '<path d="M1 1h3v3z" fill="#fefefe"/>', "svg.white"),
    ],
)
def test_a_drawing_that_shows_nothing_is_told_of(inside: str, code: str) -> None:
    world = shown(inside)

    (found,) = [finding for finding in world.run(world.job()).findings if finding.code.startswith("svg.")]

    assert (found.code, found.severity) == (code, Severity.WARNING)
    assert found.hint


@pytest.mark.parametrize(
    ("inside", "looked_at"),
    [
        (RECT.format('fill="#0a7"'), False),
        ('<circle cx="4" cy="4" r="3"/>', False),
        (
            '<linearGradient id="g"><stop stop-color="#0a7"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
            False,
        ),
        ('<path d="M-1-1h11v7h-11z" fill="#0a7"/>', False),
        ('<path d="M0 0h9v9z" fill="none" stroke="teal"/>', True),
        (RECT.format('fill="#fff"') + '<path d="M1 1h3v3z" fill="teal"/>', True),
        ("<style>rect{fill:teal}</style>" + RECT.format(""), True),
        (RECT.format('opacity="0"') + '<animate attributeName="opacity" to="1" dur="1s"/>', True),
    ],
)
def test_what_shows_something_is_not_told_of_and_drawn_only_in_doubt(inside: str, looked_at: bool) -> None:
    world = shown(inside)

    assert not {"svg.blank", "svg.white"} & {finding.code for finding in world.run(world.job()).findings}
    assert ("LookAt" in world.asked) is looked_at


def test_a_drawing_has_the_size_that_was_asked_for_and_a_title() -> None:
    world = shown(RECT.format('fill="#0a7"'))

    made = world.run(world.job("a  red\nfox", size=Size(800, 600)))

    assert (made.drawing.width, made.drawing.height, made.drawing.title) == (800, 600, "a red fox")
    assert made.drawing.svg.startswith(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="800" height="600">'
    )
    assert [finding.message for finding in made.findings if finding.code == "svg.size-fitted"] == [
        "the drawing is of another shape than was asked for, and is fitted: 9 by 9 into 800 by 600"
    ]


def test_a_title_and_a_size_of_the_models_own_are_left_alone() -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="64" height="64"><title>Reynard</title>'
    world = World([Chunk(text=f"{head}{RECT.format('')}</svg>", reply=Reply(text=""))])

    made = world.run(world.job(size=Size(64, 64), name="my fox"))

    assert made.drawing.title == "Reynard"
    assert made.findings == ()


def test_a_prompt_that_is_to_stay_out_of_the_drawing_is_no_title() -> None:
    world = shown(RECT.format(""))
    job = world.job("a secret fox")

    assert world.run(evolve(job, terms=evolve(job.terms, keep_prompt=False))).drawing.title == ""


def test_provenance_that_cannot_be_written_is_the_plugins_fault() -> None:
    world = World([Chunk(text=SQUARE, reply=Reply(text="", provenance={"a b": "c"}))])

    with pytest.raises(PluginError, match=r"'a b' cannot be written") as caught:
        world.run(world.job())

    assert (caught.value.plugin, caught.value.retryable) == ("fake", False)


def test_one_number_is_a_square() -> None:
    assert make_request("a fox", size=cast("Any", 64)).size == Size(64, 64)
    with pytest.raises(InputError, match="5x5 is out of bounds"):
        make_request("a fox", size=cast("Any", 5))


def test_a_size_that_costs_too_much_is_named() -> None:
    world = shown('<filter id="f"><feTurbulence numOctaves="9"/></filter>' + RECT.format('filter="url(#f)"') * 40)

    with pytest.raises(ReplyError, match=r"16 by 8192 pixels") as caught:
        world.run(world.job(size=Size(16, 8192)))

    assert "less long and narrow" in caught.value.hint


def test_an_endless_answer_is_read_no_further_than_a_drawing_may_be_long() -> None:
    piece = "x" * 1_000_000
    world = World([Chunk(text=piece) for _ in range(100)])

    with pytest.raises(ReplyError, match=r"longer than 10,000,000 characters") as caught:
        world.run(world.job())

    assert world.asked.count("ReadChunk") == 11
    assert "RepairReply" not in world.asked
    assert "fewer" in caught.value.hint


def test_an_answer_that_is_whole_and_too_long_is_not_looked_at_and_was_paid_for() -> None:
    class Whole(World):
        def carry_out(self, effect: Effect) -> Any:
            usage = Usage(completion_tokens=9)
            return (
                Reply(text="x" * 10_000_001, usage=usage)
                if isinstance(effect, CallModel)
                else super().carry_out(effect)
            )

    world = Whole([], check_reply=())

    with pytest.raises(ReplyError, match=r"longer than") as caught:
        world.run(world.job())

    assert "RunValidators" not in world.asked
    assert caught.value.usage == Usage(completion_tokens=9)


@pytest.mark.parametrize("ends", [DeadlineError, CancelledError])
def test_a_hostile_answer_is_read_until_the_deadline_or_the_caller_ends_it(ends: type[LimnerError]) -> None:
    token = CancelToken()
    time = 100.0

    def clock() -> float:
        nonlocal time
        time += 0.5
        if ends is CancelledError and time > 105.0:
            token.cancel()
        return time

    context = Context(request_id="r1", clock=clock, deadline=110.0, cancel=token)

    with pytest.raises(ends):
        perform(RepairReply("<think><svg>" * 50_000, {}), Backends.__new__(Backends), context)

    assert time < 113.0


def test_an_answer_that_is_whole_is_taken_however_late() -> None:
    world = World([Chunk(text=SQUARE, reply=Reply(text=""))])

    assert world.run(world.job(deadline=105.0)).drawing.svg


def test_who_cancels_gets_no_picture() -> None:
    token = CancelToken()
    token.cancel()
    world = World([Chunk(text=SQUARE, reply=Reply(text=""))])

    with pytest.raises(CancelledError):
        world.run(world.job(cancel=token))

    assert "CallModel" not in world.asked


def test_the_prompt_stays_out_of_the_metadata_when_it_is_to() -> None:
    world = World([Chunk(text=SQUARE, reply=Reply(text=""))])

    job = world.job("a secret fox")
    made = world.run(evolve(job, terms=evolve(job.terms, keep_prompt=False)))

    assert "secret" not in made.drawing.svg
    assert made.drawing.metadata["prompt-digest"].startswith("sha256:")


def test_an_answer_that_is_whole_is_not_read_in_pieces() -> None:
    class Whole(World):
        def carry_out(self, effect: Effect) -> Any:
            if isinstance(effect, CallModel):
                self.effects.append(effect)
                return Reply(text=SQUARE, model="m2")
            return super().carry_out(effect)

    world = Whole([])

    made = world.run(world.job())

    assert (made.drawing.svg.startswith("<svg"), made.model) == (True, "m2")
    assert "ReadChunk" not in world.asked


def test_where_nobody_hears_nothing_is_told_of_but_a_failure() -> None:
    quiet = World([Chunk(text=SQUARE, reply=Reply(text=""))], check_prompt=[], check_call=[], check_reply=[])
    failing = World([Chunk(text="no drawing")])

    made = quiet.run(evolve(quiet.job(storage="shelf"), heard=False))
    with pytest.raises(ReplyError):
        failing.run(evolve(failing.job(), heard=False))

    assert made.entry is not None
    assert quiet.events == []
    assert failing.events == ["GenerationFailed"]


def test_metadata_tells_what_was_asked_for_and_nothing_else() -> None:
    plain = World([Chunk(text=SQUARE, reply=Reply(text=""))])
    styled = World([Chunk(text=SQUARE, reply=Reply(text=""))])

    without = plain.run(plain.job()).drawing.metadata
    told = styled.run(styled.job(style="flat", palette=("red", "blue"), size=Size(32, 16))).drawing.metadata

    assert set(without) == {"prompt", "prompt-digest", "model", "seed", "generator"}
    assert {key: told[key] for key in set(told) - set(without)} == {
        "style": "flat",
        "palette": "red blue",
        "size": "32x16",
    }
