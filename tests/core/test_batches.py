"""Batches that survive their program: what is read, what is written down, and what is done once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from typing_extensions import override

from limner import (
    CancelToken,
    Finding,
    InputError,
    IntegrityError,
    LimnerError,
    ModelError,
    PluginError,
    SessionError,
    Settings,
    Severity,
    Studio,
    UnknownNameError,
)
from limner.batches import Batch, _ledger
from limner.batches._ledger import Ledger
from limner.batches._rows import read_rows
from limner.plugins import (
    BatchEngine,
    BatchJob,
    BatchProgress,
    Capability,
    Context,
    EngineDescriptor,
    Estimate,
    ModelBackend,
    ModelCall,
    NoSettings,
    Plugin,
    Reply,
    Spent,
    TaskOutcome,
    Usage,
    UsageFinding,
)
from limner.testing import EngineConformance, MemoryPlugin, offer
from support.fakes import SQUARE, Judge, JudgePlugin

Open = Callable[..., Batch]


class Counting(ModelBackend):
    """Draws a square that costs a credit, and knows what it was asked; it fails as it is told to."""

    def __init__(self) -> None:
        self.calls: list[ModelCall] = []
        self.draws = SQUARE
        self.fail: Callable[[ModelCall], Exception | None] = lambda _: None

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        self.calls.append(call)
        if (error := self.fail(call)) is not None:
            raise error
        return Reply(text=self.draws, usage=Usage(prompt_tokens=3, completion_tokens=7, cost=1.0, unit="credits"))


@pytest.fixture
def model() -> Counting:
    return Counting()


@pytest.fixture
def studio(model: Counting) -> Iterator[Studio]:
    plugins = [offer(model, "counting", capabilities={Capability.SEED: True}), MemoryPlugin()]
    settings = Settings(model="counting", storage="memory", concurrency=1, journal=False)
    with Studio(settings, plugins=plugins) as made:
        yield made


@pytest.fixture
def batch(studio: Studio, tmp_path: Path) -> Open:
    def open_it(source: Path, **options: Any) -> Batch:
        return Batch(studio, source, state=tmp_path / "state", **options)

    return open_it


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def lines(path: Path, count: int) -> Path:
    return written(path, "".join(f"prompt {number}\n" for number in range(count)))


class TestLocalEngine(EngineConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        from limner.batches._local import LocalEnginePlugin

        return LocalEnginePlugin()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("p.csv", '\ufeffPrompt ,ID,sku\n\na fox,f,1\n"a, ""cat""\n",,2\n'),
        ("p.tsv", 'prompt\tid\tsku\na fox\tf\t1\n"a, ""cat""\n"\t\t2\n'),
        ("p", 'prompt;id;sku\r\na fox;f;1\r\n"a, ""cat""\n";;2\r\n'),
        ("p.jsonl", '{"prompt": "a fox", "id": "f", "sku": "1"}\n\n{"prompt": "a, \\"cat\\"\\n", "sku": "2"}\n'),
    ],
)
def test_a_file_is_read_whatever_its_form(tmp_path: Path, batch: Open, name: str, text: str) -> None:
    with batch(written(tmp_path / name, text)) as made:
        rows = list(made.rows())

    assert [(row.task.request.prompt, row.columns["sku"]) for row in rows if row.task] == [
        ("a fox", "1"),
        ('a, "cat"\n', "2"),
    ]
    assert rows[0].task is not None
    assert rows[0].task.id == "f"


def test_each_column_is_heeded_and_the_options_fill_in(tmp_path: Path, batch: Open, model: Counting) -> None:
    text = 'prompt,seed,style,size,palette,name,model\na fox,7,flat,icon,"red, teal",Fox,counting:big\na cat,,,,,,\n'
    with batch(written(tmp_path / "p.csv", text), style="ink", size="wide") as made:
        list(made.run())
        rows = list(made.results())

    first, second = model.calls
    assert (first.seed, first.style, str(first.size), first.palette, first.model) == (
        7,
        "flat",
        "512x512",
        ("red", "teal"),
        "big",
    )
    assert (second.style, str(second.size), second.palette) == ("ink", "1280x720", ())
    assert [row["status"] for row in rows] == ["done", "done"]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("prompt,size\na fox,1x\n", 2, "1x"),
        ("prompt,seed\n\na fox,\na cat,x\n", 4, "no whole number"),
        ("prompt,id\na,b,c\n", 2, "3 cells"),
        ('prompt,id\n"a\nb",1\n"c\n",1\n', 4, "asks for something else"),
    ],
)
def test_a_row_that_is_wrong_is_told_with_its_line_and_the_others_are_made(
    tmp_path: Path, batch: Open, text: str, line: int, says: str
) -> None:
    with batch(written(tmp_path / "p.csv", text)) as made:
        survey = made.survey()
        list(made.run())
        after = made.survey()

    assert survey.invalid == 1
    assert survey.first_error is not None
    assert f"line {line}:" in survey.first_error.message
    assert says in survey.first_error.message
    assert after.done == survey.left == survey.rows - 1


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("p.csv", b"text,id\na,b\n", "no column prompt"),
        ("p.csv", b"prompt,prompt\na,b\n", "two columns"),
        ("p.txt", b"caf\xe9\n", "no UTF-8"),
        ("p.xlsx", b"PK", "no CSV"),
        ("p.txt", b"x" * 2_000_001, "longer than"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(
    tmp_path: Path, batch: Open, name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(InputError, match=says), batch(tmp_path / name) as made:
        made.survey()


def test_what_is_wrong_with_all_is_told_before_any(tmp_path: Path, batch: Open) -> None:
    source = lines(tmp_path / "p.txt", 3)

    for options in ({"model": "nope"}, {"storage": "nope"}, {"engine": "nope"}, {"size": "x"}, {"run": "../x"}):
        with pytest.raises((InputError, UnknownNameError)):
            batch(source, **options)
    assert not list((tmp_path / "state").rglob("*/ledger.jsonl"))


def test_rows_that_ask_the_same_are_made_once(tmp_path: Path, batch: Open, model: Counting) -> None:
    with batch(written(tmp_path / "p.csv", "prompt,n\na fox,1\na fox,2\na cat,3\n")) as made:
        survey = made.survey()
        list(made.run())
        rows = list(made.results())

    assert (survey.rows, survey.duplicates, survey.left) == (3, 1, 2)
    assert sorted(call.prompt for call in model.calls) == ["a cat", "a fox"]
    assert [(row["n"], row["status"]) for row in rows] == [("1", "done"), ("2", "done"), ("3", "done")]
    assert rows[0]["key"] == rows[1]["key"]


def test_the_results_hold_the_input_and_what_came_of_it(tmp_path: Path, batch: Open, model: Counting) -> None:
    model.fail = lambda call: ModelError("no luck", code="model.luck", hint="wish") if "1" in call.prompt else None
    source = written(tmp_path / "p.csv", "prompt,status\nprompt 0,a\nprompt 1,b\n,c\n")
    with batch(source) as made:
        list(made.run())
        made.write_results(tmp_path / "r.jsonl")
        made.write_results(tmp_path / "r.csv")

    rows = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text("utf-8").splitlines()]
    assert [row["status"] for row in rows] == ["a", "b", "c"]  # the input's own
    assert [row["limner_status"] for row in rows] == ["done", "failed", "refused"]
    assert (rows[0]["cost"], rows[1]["error"], rows[1]["message"], rows[1]["hint"]) == (
        1.0,
        "model.luck",
        "no luck",
        "wish",
    )
    again = list(read_rows(tmp_path / "r.csv", "csv", {}))
    assert [row.columns["limner_status"] for row in again] == ["done", "failed", "refused"]


def test_no_column_of_the_input_is_lost_where_rows_have_not_the_same(tmp_path: Path, batch: Open) -> None:
    source = written(tmp_path / "p.jsonl", '{"prompt": "a fox"}\n{"prompt": "a cat", "sku": 77, "status": "sold"}\n')
    with batch(source) as made:
        list(made.run())
        made.write_results(tmp_path / "r.csv")

    fox, cat = (row.columns for row in read_rows(tmp_path / "r.csv", "csv", {}))
    assert (fox["sku"], fox["status"], fox["limner_status"]) == ("", "", "done")
    assert (cat["sku"], cat["status"], cat["limner_status"]) == ("77", "sold", "done")


def test_what_failed_is_tried_again_on_demand_and_what_is_refused_is_not(
    tmp_path: Path, batch: Open, model: Counting
) -> None:
    model.fail = lambda call: SessionError("gone") if call.prompt == "prompt 1" else None
    source = written(tmp_path / "p.jsonl", '"prompt 0"\n"prompt 1"\n"bad \\u0007"\n')
    with batch(source) as made:
        list(made.run())
        assert list(made.run()) == []
        assert (made.survey().failed, made.survey().refused) == (1, 1)
    model.fail = lambda _: None
    with batch(source, retry_failed=True) as made:
        assert made.survey().left == 1
        assert [event.error for event in made.run() if isinstance(event, TaskOutcome)] == [None]
        assert made.survey().done == 2


def test_a_service_that_is_gone_ends_the_batch(tmp_path: Path, batch: Open, model: Counting) -> None:
    model.fail = lambda _: SessionError("the key has expired", hint="renew it")
    with batch(lines(tmp_path / "p.txt", 100)) as made:
        with pytest.raises(SessionError, match=r"25 prompts in a row failed alike.*expired") as caught:
            list(made.run())

        assert caught.value.hint == "renew it; then run the same again with --retry-failed"
        assert made.survey().failed < 30


def test_a_bound_on_the_cost_holds_for_the_run_and_not_for_the_day(
    tmp_path: Path, batch: Open, model: Counting
) -> None:
    source = lines(tmp_path / "p.txt", 20)
    for bound, cost in ((5, 5), (8, 8)):
        with batch(source, max_cost=bound) as made, pytest.raises(InputError, match=f"{cost} credits") as caught:
            list(made.run())
        assert caught.value.code == "input.batch.max-cost"
        assert len(model.calls) <= cost + 1  # what was in flight

    with batch(source) as made:
        assert made.estimate() == Estimate(
            prompts=20 - len(model.calls),
            prompt_tokens=3 * (20 - len(model.calls)),
            completion_tokens=7 * (20 - len(model.calls)),
            cost=20.0 - len(model.calls),
            unit="credits",
            basis=f"as the {len(model.calls)} pictures that this run has made",
        )


def test_an_answer_without_a_drawing_is_paid_for_and_counts(tmp_path: Path, batch: Open, model: Counting) -> None:
    model.draws = "I cannot draw."
    with batch(lines(tmp_path / "p.txt", 20), max_cost=5) as made:
        with pytest.raises(InputError, match="5 credits"):
            list(made.run())
        assert made.survey().failed == len(model.calls) <= 6


def test_what_a_judge_costs_in_a_unit_of_its_own_is_bounded_as_well(tmp_path: Path, model: Counting) -> None:
    used = Usage(cost=2.5, unit="USD")
    judge = JudgePlugin(Judge(drawing=[UsageFinding(Severity.INFO, "eye.usage", "it looked", model="eye", usage=used)]))
    settings = Settings(model="counting", storage="", concurrency=1)
    with Studio(settings, plugins=[offer(model, "counting"), judge]) as studio:

        def batch(**bound: Any) -> Batch:
            return Batch(studio, lines(tmp_path / "p.txt", 20), state=tmp_path / "state", **bound)

        with batch(max_cost=9) as made, pytest.raises(InputError) as caught:
            list(made.run())
        with batch(limit=1) as again:  # what was spent is read from the ledger
            spent, basis = again.spent, again.estimate().basis

    assert caught.value.message == "the run has cost 4 credits and 10 USD, and 9 is all that it may cost in any unit"
    assert spent.costs == ((float(len(model.calls)), "credits"), (2.5 * len(model.calls), "USD"))
    assert basis.endswith("; 2.5 USD besides")


@pytest.mark.parametrize("refuses", [False, True])
def test_what_a_judge_costs_counts_too_and_what_it_refused_was_paid_for(
    tmp_path: Path, model: Counting, *, refuses: bool
) -> None:
    used = Usage(prompt_tokens=1, cost=2.0, unit="credits")
    found = [UsageFinding(Severity.INFO, "eye.usage", "it looked", model="eye", usage=used)]
    verdict = [Finding(Severity.ERROR, "eye.ugly", "it is ugly")] if refuses else []
    judge = JudgePlugin(Judge(drawing=[*found, *verdict]))
    settings = Settings(model="counting", storage="", concurrency=1)
    with (
        Studio(settings, plugins=[offer(model, "counting"), judge]) as studio,
        Batch(studio, lines(tmp_path / "p.txt", 20), state=tmp_path / "state", max_cost=9) as made,
    ):
        with pytest.raises(InputError, match="9 credits"):
            list(made.run())
        survey, spent = made.survey(), made.spent

    assert (survey.refused if refuses else survey.done) == len(model.calls) <= 4
    assert (spent.cost, spent.prompt_tokens) == (3.0 * len(model.calls), 4 * len(model.calls))


def test_who_cancels_loses_nothing_and_nothing_more_begins(tmp_path: Path, batch: Open, model: Counting) -> None:
    cancel = CancelToken()
    with batch(lines(tmp_path / "p.txt", 50)) as made:
        for number, _ in enumerate(made.run(cancel=cancel)):
            if number == 4:
                cancel.cancel()
        survey = made.survey()

    assert 5 <= survey.done <= 6
    assert survey.failed == 0


def test_what_a_dead_program_half_wrote_is_removed(tmp_path: Path, batch: Open) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name, age in ((".limner-1.part", 3600), (".limner-2.part", 0), ("mine.part", 3600)):
        (out / name).write_text("<svg", "utf-8")
        os.utime(out / name, (time.time() - age,) * 2)
    with batch(lines(tmp_path / "p.txt", 1), out=out) as made:
        list(made.run())

    assert {path.name for path in out.iterdir() if path.suffix == ".part"} == {".limner-2.part", "mine.part"}


def test_a_seed_follows_from_the_id(tmp_path: Path, batch: Open, model: Counting) -> None:
    source = lines(tmp_path / "p.txt", 3)
    for run in ("one", "two"):
        with batch(source, run=run) as made:
            list(made.run())

    seeds = [call.seed for call in model.calls]
    assert seeds[:3] == seeds[3:]
    assert len(set(seeds)) == 3


def test_a_run_is_one_process_s(tmp_path: Path, batch: Open) -> None:
    source = lines(tmp_path / "p.txt", 3)
    with batch(source, run="mine"), pytest.raises(InputError, match="at work in another process"):
        batch(source, run="mine")


def test_other_options_are_another_run_unless_it_is_named(tmp_path: Path, batch: Open) -> None:
    source = lines(tmp_path / "p.txt", 2)
    with batch(source) as plain, batch(source, style="ink") as inked:
        assert plain.name != inked.name
    with batch(source, run="mine") as made:
        list(made.run())
    with batch(source, run="mine", style="ink") as made:
        assert made.changed == {"style": "ink"}
        assert made.survey().left == 0


def test_a_ledger_waits_for_the_disk_at_intervals_and_at_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run" / "ledger.jsonl"
    forced: list[int] = []

    def force(descriptor: int) -> None:
        assert os.fstat(descriptor).st_ino == path.stat().st_ino
        forced.append(path.read_bytes().count(b"\n"))  # what a power failure may not take any more

    clock = iter(range(0, 10_000, 10))
    monkeypatch.setattr(_ledger, "os", SimpleNamespace(fsync=force))
    monkeypatch.setattr(_ledger, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    with Ledger(tmp_path / "run", {"engine": "local"}) as ledger:
        before = len(forced)
        ledger.begin("1")
        ledger.end(TaskOutcome(id="1"))
        lines = path.read_bytes().count(b"\n")
        assert forced[before:] == [lines - 1, lines]
        monkeypatch.setattr(_ledger, "time", SimpleNamespace(monotonic=lambda: 0.0))  # no interval ends any more
        ledger.begin("2")
        assert forced[-1] == lines

    assert forced[-1] == lines + 1


def test_half_a_line_is_cut_off_and_a_damaged_one_passed_over(tmp_path: Path) -> None:
    with Ledger(tmp_path / "run", {"engine": "local"}) as ledger:
        for number in range(3):
            ledger.begin(str(number))
            ledger.end(TaskOutcome(id=str(number), usage=Usage(prompt_tokens=1)))
    path = tmp_path / "run" / "ledger.jsonl"
    content = path.read_bytes().replace(b'"id":"1","state":"done"', b'"id":"1,"state":"done"')
    path.write_bytes(content[:-9])

    with Ledger(tmp_path / "run", {}) as ledger:
        assert ledger.facts["engine"] == "local"
        assert ledger.damaged == 1
        assert ledger.begun == 2
        assert ledger.spent == Spent(pictures=1, prompt_tokens=1)
        ledger.end(TaskOutcome(id="2"))
    assert path.read_bytes().endswith(b'{"id":"2","state":"done"}\n')
    with pytest.raises(IntegrityError, match="no ledger"):
        Ledger(written(tmp_path / "ledger.jsonl", "[]\n").parent, {})


@examples(max_examples=30)
@given(
    ends=st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["begun", "done", "failed", "refused"])), max_size=40),
    cut=st.integers(0, 60),
)
def test_a_ledger_that_is_cut_anywhere_holds_what_was_whole(
    tmp_path_factory: pytest.TempPathFactory, ends: list[tuple[int, str]], cut: int
) -> None:
    folder = tmp_path_factory.mktemp("ledger")
    with Ledger(folder, {}) as ledger:
        for number, state in ends:
            error = None if state == "done" else ModelError("x")
            if state == "begun":
                ledger.begin(f"é{number}")
            else:
                ledger.end(TaskOutcome(id=f"é{number}", error=error, permanent=state == "refused"))
    path = folder / "ledger.jsonl"
    content = path.read_bytes()
    head = content.index(b"\n") + 1
    path.write_bytes(content[: max(head, len(content) - cut)])
    whole = path.read_bytes().count(b"\n") - 1

    expected = dict(ends[:whole])
    with Ledger(folder, {}) as ledger:
        found = {number: ledger.state(f"é{number}") for number in range(10)}
        assert {number: state.name.lower() for number, state in found.items() if state} == expected


def test_an_engine_that_breaks_its_contract_is_named(tmp_path: Path, model: Counting) -> None:
    class Bad(BatchEngine):
        @override
        def estimate(self, job: BatchJob) -> Estimate:
            return "much"  # type: ignore[return-value]

        @override
        def run(self, job: BatchJob) -> Iterator[TaskOutcome]:
            yield next(iter(job.draw(job.tasks())))
            yield "done"  # type: ignore[misc]

    class BadPlugin(Plugin):
        api_version = 1

        @override
        def batch_engine(self) -> EngineDescriptor[NoSettings]:
            return EngineDescriptor(name="bad", summary="Bad", settings=NoSettings, factory=lambda _: Bad())

    source = lines(tmp_path / "p.txt", 2)
    settings = Settings(model="counting", storage="")
    with (
        Studio(settings, plugins=[offer(model, "counting"), BadPlugin()]) as studio,
        Batch(studio, source, engine="bad", state=tmp_path) as made,
    ):
        with pytest.raises(PluginError, match=r"Bad\.estimate returned str, not Estimate"):
            made.estimate()
        with pytest.raises(PluginError, match=r"Bad\.run yielded str") as caught:
            list(made.run())

        assert caught.value.plugin == "bad"
        assert made.survey().done == 1


class Elsewhere(BatchEngine):
    """Has the answers already: each tenth is no drawing."""

    @override
    def estimate(self, job: BatchJob) -> Estimate:
        return Estimate(prompts=0)

    @override
    def run(self, job: BatchJob) -> Iterator[TaskOutcome | BatchProgress]:
        def answers() -> Iterator[tuple[Any, Reply | LimnerError]]:
            for number, task in enumerate(job.tasks()):
                text = SQUARE if number % 10 else "no drawing here"
                yield task, Reply(text=text, usage=Usage(prompt_tokens=1, cost=0.5, unit="credits"))

        yield from job.finish(answers())


class ElsewherePlugin(Plugin):
    api_version = 1

    @override
    def batch_engine(self) -> EngineDescriptor[NoSettings]:
        return EngineDescriptor(name="else", summary="Else", settings=NoSettings, factory=lambda _: Elsewhere())


def test_an_answer_that_could_not_be_kept_is_counted_once_and_one_that_was_no_drawing_each_time(tmp_path: Path) -> None:
    (tmp_path / "out").touch()  # no folder
    source = lines(tmp_path / "p.txt", 5)
    options: dict[str, Any] = {"engine": "else", "out": tmp_path / "out", "state": tmp_path / "state"}
    with Studio(Settings(), plugins=[ElsewherePlugin()]) as studio:

        def run_it() -> tuple[int, int, float, int]:
            with Batch(studio, source, retry_failed=True, **options) as made:
                list(made.run())
                survey, spent = made.survey(), made.spent
                return survey.done, spent.pictures, spent.cost, spent.prompt_tokens

        assert run_it() == (0, 5, 2.5, 5)
        assert run_it() == (0, 6, 3.0, 6)  # the one that was no drawing was asked for anew
        (tmp_path / "out").unlink()
        assert run_it() == (4, 7, 3.5, 7)


@pytest.mark.slow
def test_answers_from_elsewhere_are_finished_in_processes(tmp_path: Path) -> None:
    source = lines(tmp_path / "p.txt", 50)
    options: dict[str, Any] = {"engine": "else", "out": tmp_path / "out", "state": tmp_path / "state", "processes": 2}
    with Studio(Settings(), plugins=[ElsewherePlugin()]) as studio, Batch(studio, source, **options) as made:
        outcomes = [event for event in made.run() if isinstance(event, TaskOutcome)]
        assert made.spent.cost == 25.0

    assert Counter(outcome.error.code if outcome.error else "" for outcome in outcomes) == {"": 45, "model.reply": 5}
    assert len(list((tmp_path / "out").glob("prompt-*.svg"))) == 45


PROGRAM = """
import os, sys
from pathlib import Path
from limner import Settings, Studio
from limner.batches import Batch
from limner.plugins import Capability, ModelBackend, Reply, TaskOutcome
from limner.testing import offer

class Logged(ModelBackend):
    def complete(self, call, context):
        os.write(log, (call.prompt + "\\n").encode())
        return Reply(text="<svg viewBox='0 0 9 9'><rect width='9' height='9'/></svg>")

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    log = os.open(folder / "calls", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    settings = Settings(model="logged", concurrency=4)
    plugins = [offer(Logged(), "logged", capabilities={Capability.SEED: True})]
    with Studio(settings, plugins=plugins) as studio:
        with Batch(studio, folder / "p.txt", out=folder / "out", state=folder) as batch:
            print("interrupted", batch.survey().interrupted, flush=True)
            for event in batch.run():
                print(event.id, flush=True)
"""


@pytest.mark.slow
def test_a_program_that_is_killed_loses_only_what_was_in_flight(tmp_path: Path) -> None:
    count = 200
    lines(tmp_path / "p.txt", count)
    program = written(tmp_path / "program.py", PROGRAM)
    acknowledged: Counter[str] = Counter()
    interrupted = []
    for stop_after in (50, 70, None):
        with subprocess.Popen([sys.executable, program, tmp_path], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            interrupted.append(int(process.stdout.readline().split()[1]))
            for number, line in enumerate(process.stdout):
                acknowledged[line.strip()] += 1
                if number == stop_after:
                    process.send_signal(signal.SIGKILL)
                    break

    calls = Counter((tmp_path / "calls").read_text("utf-8").splitlines())
    assert set(acknowledged.values()) == {1}
    assert len(calls) == len(list((tmp_path / "out").glob("*.svg"))) == count
    assert max(calls.values()) <= 3
    assert calls.total() - count <= sum(interrupted) <= 2 * 5  # four at a time, and one that was done and not told
