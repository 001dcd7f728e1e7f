"""Studios for settings that somebody changed in the page."""

from __future__ import annotations

from pathlib import Path

from limner import Settings
from limner.registry import Kind
from limner_ui_streamlit.core.studios import IDLE, UNCHANGED, Overrides, Studios


def overrides(ink: str) -> Overrides:
    return Overrides(models={"slate": {"ink": ink}}, storages={})


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def studios(*, busy: bool = False, clock: Clock | None = None) -> Studios:
    settings = Settings(model="slate", storage="shelf", models={"slate": {"ink": "black", "strokes": 2}})
    return Studios(settings, busy=lambda _scope: busy, most=2, clock=clock or Clock())


def test_changes_lie_over_what_is_set(fakes: Path) -> None:
    studio = studios().get(overrides("red"))

    assert studio.settings.models == {"slate": {"ink": "red", "strokes": 2}}
    assert "red" in studio.generate("a line", seed=1).drawing.svg


def test_the_same_changes_lead_to_the_same_studio(fakes: Path) -> None:
    pool = studios()

    assert pool.get(overrides("red")) is pool.get(overrides("red"))
    assert pool.get(overrides("red")) is not pool.get(UNCHANGED)


def test_plugins_are_imported_once_for_all(fakes: Path) -> None:
    pool = studios()

    one, other = (pool.get(chosen).registry.load(Kind.MODEL, "slate") for chosen in (overrides("red"), UNCHANGED))

    assert one is other


def test_a_scope_does_not_tell_a_secret() -> None:
    secret = Overrides(models={"slate": {"token": "hunter2"}}, storages={})

    assert "hunter2" not in secret.scope
    assert secret.scope != overrides("red").scope
    assert UNCHANGED.scope == Overrides(models={"slate": {}}, storages={}).scope == ""


def test_idle_studios_are_closed_when_there_are_many(fakes: Path) -> None:
    clock = Clock()
    pool = studios(clock=clock)
    old = pool.get(overrides("red"))
    clock.now = IDLE + 1

    pool.get(overrides("blue"))

    assert pool.get(overrides("red")) is not old


def test_a_studio_at_work_is_left_open(fakes: Path) -> None:
    clock = Clock()
    pool = studios(busy=True, clock=clock)
    old = pool.get(overrides("red"))
    clock.now = IDLE + 1

    pool.get(overrides("blue"))

    assert pool.get(overrides("red")) is old
