"""Work that goes on, goes wrong, and is stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from e2e.conftest import Server, Visitor


def test_work_is_shown_and_stopped(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.generate("hold still", variations=3)
    expect(page.locator(".lm-growing img")).to_have_count(3)  # previews, while the model draws
    expect(page.get_by_text("Drawing 1 of 3 ·")).to_be_visible()

    page.get_by_role("button", name="Cancel").click()

    expect(page.get_by_text("Stopped. 0 of 3 pictures had been finished.")).to_be_visible()
    expect(page.get_by_role("button", name="Cancel")).to_have_count(0)
    expect(visit.prompt()).to_have_value("hold still")


def test_escape_stops_it(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.generate("hold still")
    page.get_by_role("button", name="Cancel").wait_for()
    page.get_by_role("heading", name="hold still").click()

    page.keyboard.press("Escape")

    expect(page.get_by_text("Stopped.")).to_be_visible()


def test_work_is_seen_and_stopped_from_the_other_page(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.generate("hold still")
    page.get_by_role("button", name="Cancel").wait_for()
    page.get_by_role("link", name="Library").first.click()
    page.get_by_role("heading", name="Library").wait_for()

    page.get_by_role("button", name="Cancel").click()

    expect(page.get_by_text("No picture. See Create.")).to_be_visible()


def test_work_goes_on_through_a_reload(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.generate("hold still")
    page.get_by_role("button", name="Cancel").wait_for()

    page.reload()

    expect(page.locator(".lm-growing img")).to_have_count(1)
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("Stopped.")).to_be_visible()


def test_an_empty_prompt_says_what_to_do(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    page.get_by_role("button", name="Generate").click()

    expect(page.get_by_role("alert")).to_contain_text("Say what the picture shows")


def test_a_size_that_makes_no_sense_says_how_to_write_one(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.prompt().fill("a line")
    page.get_by_role("combobox", name="Size").fill("huge")
    page.keyboard.press("Enter")
    visit.settle()
    page.get_by_role("button", name="Generate").click()
    expect(page.get_by_role("alert")).to_contain_text("WIDTHxHEIGHT")

    page.get_by_role("combobox", name="Size").fill("800x600")
    page.keyboard.press("Enter")
    visit.settle()
    page.get_by_role("button", name="Generate").click()

    expect(visit.pictures()).to_have_count(1)
    assert visit.pictures().first.get_attribute("width") == "800"


@pytest.mark.parametrize(
    ("prompt", "what", "remedy"),
    [("refuse it", "The slate is full", "wet cloth"), ("crash it", "broken in two", "tell its author")],
)
def test_an_error_of_the_model_is_told_with_its_remedy(
    visitor: Visitor, stage: Server, prompt: str, what: str, remedy: str
) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.generate(prompt, variations=2)

    expect(page.get_by_role("alert")).to_have_count(1)
    expect(page.get_by_role("alert")).to_contain_text(what)
    expect(page.get_by_role("alert")).to_contain_text(remedy)
    assert "Traceback" not in page.content()


def test_a_control_character_is_refused_by_the_core_and_told(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.generate("a \u0007bell")

    expect(page.get_by_role("alert")).to_contain_text("U+0007")


def test_control_and_enter_generate(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    visit.go()
    visit.prompt().fill("a line")
    visit.prompt().press("Control+Enter")

    expect(visit.pictures()).to_have_count(1)


def test_what_is_typed_outlives_a_look_at_the_library(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.prompt().fill("half a thought")
    # As long as a finger takes. Without it the browser tells of the new page before it tells of the text.
    page.get_by_role("link", name="Library").first.click(delay=50)
    page.get_by_role("heading", name="Library").wait_for()
    visit.settle()
    page.get_by_role("link", name="Create").first.click()
    page.get_by_role("heading", name="Create").wait_for()

    expect(visit.prompt()).to_have_value("half a thought")


def test_what_is_being_typed_is_left_alone_when_work_ends(visitor: Visitor, stage: Server) -> None:
    visit, other = visitor(stage), visitor(stage)
    page = visit.go()
    visit.generate("hold still")
    page.get_by_role("button", name="Cancel").wait_for()
    visit.prompt().fill("the next idea")
    other.go(page.url.removeprefix(stage.url)).get_by_role("button", name="Cancel").click()

    expect(page.get_by_text("Stopped.")).to_be_visible()
    visit.settle()
    expect(visit.prompt()).to_have_value("the next idea")


def test_vary_makes_another(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.generate("a line")
    expect(visit.pictures()).to_have_count(1)
    visit.settle()
    before = visit.pictures().first.get_attribute("src")

    page.get_by_role("button", name="Vary").click()

    expect(visit.pictures().first).not_to_have_attribute("src", before or "")
    expect(visit.pictures()).to_have_count(1)


def test_settings_of_the_model_are_a_form(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    page.get_by_test_id("stExpandSidebarButton").click()
    page.get_by_text("Settings of slate").click()
    page.get_by_role("textbox", name="Ink").fill("#ff0000")
    visit.settle()
    page.locator(".st-key-apply-models-slate button").click()
    expect(page.get_by_text("Settings of slate changed for this visit.")).to_be_visible()

    visit.generate("a line")

    expect(visit.pictures()).to_have_count(1)
    visit.settle()
    with page.expect_download() as download:
        page.get_by_role("button", name="SVG").click()
    assert 'stroke="#ff0000"' in download.value.path().read_text("utf-8")
