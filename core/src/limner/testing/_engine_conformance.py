"""What every batch engine must do."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from limner._errors import LimnerError
from limner._studio import Studio
from limner.batches import Batch
from limner.plugins import (
    AnyDescriptor,
    BatchEngine,
    BatchProgress,
    CancelToken,
    Capability,
    Context,
    EngineDescriptor,
    Estimate,
    ModelBackend,
    ModelCall,
    Plugin,
    Reply,
    TaskOutcome,
)
from limner.registry import Kind
from limner.settings import Settings
from limner.testing._conformance import Conformance
from limner.testing._doubles import offer
from limner.testing._memory import MemoryPlugin

__all__ = ["EngineConformance"]

SQUARE = "<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='teal'/></svg>"
PROMPTS = (
    "a red fox",
    "きつね 🦊",
    'it\'s a "fox" {0} $$ \\ -- ; ?',
    "<script>alert(1)</script>",
    "a cat, a dog",
    "x" * 500,
)
REFUSED = "bad \x07 bell"


class _Square(ModelBackend):
    """A model that draws a square, whatever it is asked."""

    def complete(self, call: ModelCall, context: Context) -> Reply:
        return Reply(text=SQUARE)


class EngineConformance(Conformance):
    """What every batch engine must do. Override the fixture ``plugin``.

    An engine that asks certain models only overrides ``besides``, the settings with which they are reached.
    """

    kind = Kind.ENGINE

    @pytest.fixture
    def besides(self) -> dict[str, Any]:
        """Return further settings, such as the table ``models`` with that of a model backend. Override it."""
        return {}

    @pytest.fixture
    def studio(
        self, plugin: Plugin, descriptor: AnyDescriptor, options: dict[str, Any], besides: dict[str, Any]
    ) -> Iterator[Studio]:
        """A studio with the engine, a model and a storage in memory."""
        assert isinstance(descriptor, EngineDescriptor)
        model = descriptor.models[0] if descriptor.models else "square"
        given = {
            "model": model,
            "storage": "memory",
            "journal": False,
            "engines": {descriptor.name: options},
            **besides,
        }
        square = offer(_Square(), "square", capabilities={Capability.SEED: True})
        with Studio(Settings(**given), plugins=[plugin, MemoryPlugin(), square]) as studio:
            yield studio

    @pytest.fixture
    def prompts(self, tmp_path: Path) -> Path:
        """A file of prompts, hostile ones and one that is refused among them."""
        folder = (
            tmp_path / f"conformance-{uuid.uuid4().hex}"
        )  # a run of this test's own, also for what an engine remembers elsewhere
        folder.mkdir()
        path = folder / "prompts.jsonl"

        path.write_text("".join(f"{json.dumps(prompt)}\n" for prompt in (*PROMPTS, REFUSED)), "utf-8")
        return path

    def batch(self, studio: Studio, descriptor: AnyDescriptor, prompts: Path, **options: Any) -> Batch:
        """Open a batch, remembered beside its file."""
        return Batch(studio, prompts, engine=descriptor.name, run=prompts.parent.name, state=prompts.parent, **options)

    def test_the_factory_makes_a_batch_engine(self, studio: Studio, descriptor: AnyDescriptor) -> None:
        """And does no work by it."""
        assert isinstance(studio.engine(descriptor.name), BatchEngine)

    def test_a_check_tells_what_is_needed_and_changes_nothing(
        self, studio: Studio, descriptor: AnyDescriptor, prompts: Path
    ) -> None:
        """Before anything is done, and after; it ends, raises nothing, and names the remedy of what it finds."""
        engine = studio.engine(descriptor.name)

        def table(kind: str, name: str) -> Mapping[str, Any]:
            tables: Mapping[str, Mapping[str, Any]] = getattr(studio.settings, kind)
            return tables.get(name, {})

        self.hold_check(partial(engine.check, table=table))
        assert studio.library().list().entries == ()
        with self.batch(studio, descriptor, prompts, limit=1) as batch:
            list(batch.run())
            before = batch.survey()
            self.hold_check(partial(engine.check, table=table))
            assert batch.survey() == before

    def test_an_estimate_counts_the_prompts_and_makes_nothing(
        self, studio: Studio, descriptor: AnyDescriptor, prompts: Path
    ) -> None:
        """What is left is counted, and a cost has a unit."""
        with self.batch(studio, descriptor, prompts) as batch:
            estimate = batch.estimate()

            assert isinstance(estimate, Estimate)
            assert len(PROMPTS) <= estimate.prompts <= len(PROMPTS) + 1
            assert not estimate.cost or estimate.unit
            assert batch.survey().left == len(PROMPTS) + 1
        assert studio.library().list().entries == ()

    def test_each_prompt_is_made_once_and_what_is_refused_fails_alone(
        self, studio: Studio, descriptor: AnyDescriptor, prompts: Path
    ) -> None:
        """Each task has one outcome, and each picture is where its outcome says."""
        with self.batch(studio, descriptor, prompts) as batch:
            events = list(batch.run())
            rows = list(batch.results())

        assert all(isinstance(event, (TaskOutcome, BatchProgress)) for event in events)
        outcomes = [event for event in events if isinstance(event, TaskOutcome)]
        assert sorted(outcome.id for outcome in outcomes) == sorted(row["id"] for row in rows)
        assert [row["status"] for row in rows] == ["done"] * len(PROMPTS) + ["refused"]
        kept = {entry.key: entry for entry in studio.library().list().entries}
        assert sorted(kept) == sorted(row["key"] for row in rows if row["key"])
        for row in rows[:-1]:
            assert kept[row["key"]].metadata["prompt"] == row["prompt"]

    def test_who_stops_reading_goes_on_later_and_makes_nothing_twice(
        self, studio: Studio, descriptor: AnyDescriptor, prompts: Path
    ) -> None:
        """What was yielded is done; the rest is made when the run goes on, and then nothing is left."""
        with self.batch(studio, descriptor, prompts) as batch:
            run = batch.run()
            first = next(event for event in run if isinstance(event, TaskOutcome))
            run.close()
        with self.batch(studio, descriptor, prompts) as batch:
            later = [event.id for event in batch.run() if isinstance(event, TaskOutcome)]
            assert first.id not in later
            assert len(later) == len(set(later)) == len(PROMPTS)
            assert batch.survey().left == batch.estimate().prompts == 0
            assert [event for event in batch.run() if isinstance(event, TaskOutcome)] == []

    def test_a_limit_is_kept(self, studio: Studio, descriptor: AnyDescriptor, prompts: Path) -> None:
        """No more is made than is wanted this time."""
        with self.batch(studio, descriptor, prompts, limit=2) as batch:
            made = [event for event in batch.run() if isinstance(event, TaskOutcome)]

            assert len(made) == 2
        assert len(studio.library().list().entries) == 2

    def test_a_cancelled_run_begins_nothing(self, studio: Studio, descriptor: AnyDescriptor, prompts: Path) -> None:
        """It ends by itself, and what is left is left."""
        cancel = CancelToken()
        cancel.cancel()
        with self.batch(studio, descriptor, prompts) as batch:
            made = [event for event in islice(batch.run(cancel=cancel), 100) if isinstance(event, TaskOutcome)]

            assert all(isinstance(outcome.error, LimnerError) for outcome in made), "a picture was made"
            assert batch.survey().left >= len(PROMPTS)

    def test_nothing_runs_elsewhere_when_nothing_was_begun(
        self, studio: Studio, descriptor: AnyDescriptor, prompts: Path
    ) -> None:
        """To stop what does not run is no fault, and is told in words."""
        with self.batch(studio, descriptor, prompts) as batch:
            assert batch.stop()

    def test_a_script_is_a_text_or_is_refused(self, studio: Studio, descriptor: AnyDescriptor, prompts: Path) -> None:
        """An engine without one says so in limner's words."""
        with self.batch(studio, descriptor, prompts) as batch:
            try:
                text = batch.script()
            except LimnerError as error:
                text = error.hint

        assert text.strip()
