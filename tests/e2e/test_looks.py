"""What can be measured of the looks: light and dark, wide and narrow, and that everything has a name."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from e2e.conftest import Server, Visitor

VIEWS = [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 390)]

NAMELESS = """() => [...document.querySelectorAll('button, a[href], input:not([type=hidden]), textarea, select, [role=button]')]
  .filter(e => e.checkVisibility())
  .filter(e => !(e.innerText || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.title || e.labels?.length))
  .map(e => e.outerHTML.slice(0, 160))"""

AXE = os.environ.get("LIMNER_AXE", "")


def luminance(colour: str) -> float:
    parts = [int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    return sum(parts) / len(parts)


def background(page: Page) -> float:
    return luminance(page.get_by_test_id("stApp").evaluate("e => getComputedStyle(e).backgroundColor"))


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def violations(page: Page) -> list[str]:
    """Return what axe-core has to say; nothing where it is not at hand."""
    if not AXE:
        return []
    page.mouse.move(2, 2)
    page.evaluate(Path(AXE).read_text("utf-8"))
    tags = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']"
    found = page.evaluate(f"async () => (await axe.run(document, {{runOnly: {tags}}})).violations")
    return [
        json.dumps([rule["id"], rule["impact"], node["html"][:200], node["failureSummary"][:200]])
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(("scheme", "width"), VIEWS)
def test_every_page_fits_and_names_everything(visitor: Visitor, stage: Server, scheme: str, width: int) -> None:
    visit = visitor(stage, width=width, scheme=scheme)
    page = visit.go()
    assert (background(page) > 128) == (scheme == "light")
    assert (fits(page), page.evaluate(NAMELESS), violations(page)) == (True, [], [])

    visit.generate("a unicorn of a line", variations=4)
    expect(visit.pictures()).to_have_count(4)
    visit.settle()
    assert (fits(page), page.evaluate(NAMELESS), violations(page)) == (True, [], [])

    page.locator(".st-key-detail_0 button").click()
    page.get_by_role("dialog").wait_for()
    visit.settle()
    assert (fits(page), page.evaluate(NAMELESS), violations(page)) == (True, [], [])

    visit.go("/library")
    expect(visit.pictures()).to_have_count(24)
    assert (fits(page), page.evaluate(NAMELESS), violations(page)) == (True, [], [])
    assert page.locator("img:not([alt])").count() == 0


def test_a_phone_shows_the_ways_between_the_pages_and_a_wide_window_only_the_header(
    visitor: Visitor, stage: Server
) -> None:
    narrow, wide = visitor(stage, width=390), visitor(stage)

    expect(narrow.go().locator(".st-key-phone_pages")).to_be_visible()
    expect(wide.go().locator(".st-key-phone_pages")).to_be_hidden()


def test_a_phone_scrolls_to_the_pictures(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage, width=390)
    page = visit.go()
    visit.generate("a line")

    expect(page.get_by_role("heading", name="a line")).to_be_in_viewport()


def test_work_is_announced(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()
    visit.generate("a line")

    expect(page.get_by_role("status").filter(has_text="Picture ready")).to_have_count(1)


def test_the_keyboard_alone_is_enough(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go()

    def tab_to(condition: str) -> None:
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate(f"() => {{ const e = document.activeElement; return {condition} }}"):
                return
        pytest.fail(f"the focus never came to: {condition}")

    tab_to("e.tagName === 'TEXTAREA'")
    page.keyboard.type("a line")
    page.keyboard.press("Control+Enter")
    expect(visit.pictures()).to_have_count(1)
    visit.settle()
    tab_to("e.innerText.includes('Details')")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    visit.settle()
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_theme_can_be_made_the_only_one(served: Callable[[str], Server], visitor: Visitor) -> None:
    server = served('model = "slate"\nstorage = ""\n[uis.streamlit]\ntheme = "dark"\n')

    assert background(visitor(server, scheme="light").go()) < 128
