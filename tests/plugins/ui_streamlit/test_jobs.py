"""Jobs in threads, with real studios. Nothing waits for the clock: `hold` in a prompt holds the model until it is cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable

from limner import ModelError, PluginError, Request, Studio
from limner_ui_streamlit.core.jobs import Job, Jobs, SlotState

LONG = 30.0


class Told:
    def __init__(self) -> None:
        self.stored: list[tuple[str, str]] = []

    def __call__(self, scope: str, storage: str) -> None:
        self.stored.append((scope, storage))


def requests(prompt: str, count: int = 1) -> tuple[Request, ...]:
    return tuple(Request(prompt=prompt, seed=number) for number in range(count))


def until(job: Job, condition: Callable[[], bool]) -> None:
    with job._changed:
        assert job._changed.wait_for(condition, LONG)


def test_pictures_come_of_requests(studio: Studio) -> None:
    told = Told()
    jobs = Jobs(2, told)

    job = jobs.submit(studio, requests("a fox", 3), "")

    assert job.wait(LONG)
    assert [slot.state for slot in job.slots] == [SlotState.DONE] * 3
    assert [slot.generation.seed for slot in job.slots if slot.generation] == [0, 1, 2]
    assert told.stored == [("", "shelf")] * 3
    assert not job.active


def test_a_job_is_found_by_its_identifier(studio: Studio) -> None:
    jobs = Jobs(1, Told())
    job = jobs.submit(studio, requests("a fox"), "")

    assert jobs.get(job.id) is job
    assert jobs.get("another") is None
    assert jobs.get(None) is None


def test_previews_come_while_the_model_draws(studio: Studio) -> None:
    job = Jobs(1, Told()).submit(studio, requests("hold still"), "")
    until(job, lambda: job.slots[0].preview is not None)

    assert job.slots[0].state is SlotState.DRAWING
    job.cancel()
    assert job.wait(LONG)


def test_cancelling_ends_what_waits_at_once_and_what_draws_soon(studio: Studio) -> None:
    job = Jobs(1, Told()).submit(studio, requests("hold still", 4), "")
    until(job, lambda: job.slots[0].state is SlotState.DRAWING)

    job.cancel()

    assert [slot.state for slot in job.slots][1:] == [SlotState.CANCELLED] * 3
    assert job.wait(LONG)
    assert job.count(SlotState.CANCELLED) == 4
    assert not job.stopping


def test_nothing_of_a_cancelled_picture_is_kept(studio: Studio) -> None:
    job = Jobs(1, Told()).submit(studio, requests("hold still"), "")
    until(job, lambda: job.slots[0].state is SlotState.DRAWING)
    job.cancel()
    job.wait(LONG)

    assert studio.library().list().total == 0


def test_an_error_of_one_is_told_and_the_others_go_on(studio: Studio) -> None:
    mixed = (*requests("a fox"), *requests("refuse it"), *requests("crash it"))
    job = Jobs(1, Told()).submit(studio, mixed, "")
    job.wait(LONG)

    assert [slot.state for slot in job.slots] == [SlotState.DONE, SlotState.FAILED, SlotState.FAILED]
    assert isinstance(job.slots[1].error, ModelError)
    assert isinstance(job.slots[2].error, PluginError)


def test_no_more_pictures_are_made_at_once_than_allowed(studio: Studio) -> None:
    jobs = Jobs(2, Told())
    job = jobs.submit(studio, requests("hold still", 5), "")
    until(job, lambda: job.count(SlotState.DRAWING) == 2)

    assert job.count(SlotState.WAITING) == 3
    job.cancel()
    job.wait(LONG)


def test_a_job_goes_on_while_another_is_held(studio: Studio) -> None:
    jobs = Jobs(2, Told())
    held = jobs.submit(studio, requests("hold still"), "")

    assert jobs.submit(studio, requests("a fox"), "").wait(LONG)
    assert held.active
    held.cancel()
    held.wait(LONG)


def test_old_jobs_are_forgotten_and_running_ones_are_not(studio: Studio) -> None:
    jobs = Jobs(2, Told(), keep=3)
    held = jobs.submit(studio, requests("hold still"), "")
    others = []
    for _ in range(5):
        others.append(jobs.submit(studio, requests("a fox"), ""))
        others[-1].wait(LONG)

    assert jobs.get(held.id) is held
    assert jobs.get(others[0].id) is None
    assert jobs.get(others[-1].id) is others[-1]
    held.cancel()
    held.wait(LONG)


def test_a_scope_is_busy_while_its_jobs_run(studio: Studio) -> None:
    jobs = Jobs(1, Told())
    job = jobs.submit(studio, requests("hold still"), "mine")

    assert jobs.busy("mine")
    assert not jobs.busy("yours")
    job.cancel()
    job.wait(LONG)
    assert not jobs.busy("mine")


def test_the_time_stands_still_when_the_job_has_ended(studio: Studio) -> None:
    ticks = iter(range(1000))
    lock = threading.Lock()

    def clock() -> float:
        with lock:
            return float(next(ticks))

    job = Jobs(1, Told(), clock=clock).submit(studio, requests("a fox"), "")
    job.wait(LONG)

    assert job.seconds == job.seconds > 0
