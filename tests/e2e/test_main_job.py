"""The main job, with the plugins that people have: a prompt gives a picture, it is downloaded, found again, and removed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree
from playwright.sync_api import expect

if TYPE_CHECKING:
    from e2e.conftest import Server, Visitor

SVG = "{http://www.w3.org/2000/svg}svg"


def test_a_prompt_gives_a_picture(visitor: Visitor, home: Server) -> None:
    visit = visitor(home)
    visit.go()
    visit.generate("a red fox in a snowy forest", variations=2)

    expect(visit.pictures()).to_have_count(2)
    assert all(width > 0 for width in visit.widths())
    expect(visit.page.get_by_role("heading", name="a red fox in a snowy forest")).to_be_visible()


def test_the_picture_is_downloaded(visitor: Visitor, home: Server, tmp_path: Path) -> None:
    visit = visitor(home)
    visit.go()
    visit.generate("a lighthouse on a cliff")
    expect(visit.pictures()).to_have_count(1)
    visit.settle()

    with visit.page.expect_download() as download:
        visit.page.get_by_role("button", name="SVG").click()
    download.value.save_as(tmp_path / "a.svg")
    with visit.page.expect_download() as download_png:
        visit.page.get_by_role("button", name="PNG").click()
    download_png.value.save_as(tmp_path / "a.png")

    assert etree.parse(tmp_path / "a.svg").getroot().tag == SVG
    assert re.fullmatch(r"[\w-]+\.svg", download.value.suggested_filename)
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


def test_the_picture_is_found_again_renamed_and_deleted(visitor: Visitor, home: Server) -> None:
    visit = visitor(home)
    page = visit.go()
    visit.generate("an owl on a branch")
    expect(visit.pictures()).to_have_count(1)
    visit.settle()
    page.get_by_role("link", name="Library").first.click()
    page.get_by_role("heading", name="Library").wait_for()
    page.get_by_label("Search").fill("owl")
    page.get_by_label("Search").press("Enter")
    expect(page.get_by_text("1 to 1 of 1")).to_be_visible()

    page.locator(".st-key-open_0 button").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("an owl on a branch").first).to_be_visible()
    dialog.get_by_text("Rename", exact=True).first.click()
    dialog.get_by_label("New name").fill("Night watch: owl")
    dialog.get_by_role("button", name="Rename").click()
    expect(page.get_by_text("Renamed to Night watch: owl")).to_be_visible()

    dialog.get_by_text("Delete", exact=True).click()
    dialog.get_by_role("button", name="Delete it").click()
    expect(page.get_by_text("Night watch: owl was deleted")).to_be_visible()
    expect(page.get_by_text("No picture has these words")).to_be_visible()
    assert "picture=" not in page.url


def test_a_reload_keeps_prompt_and_pictures(visitor: Visitor, home: Server) -> None:
    visit = visitor(home)
    page = visit.go()
    visit.generate("a tall ship", variations=3)
    expect(visit.pictures()).to_have_count(3)
    before = visit.pictures().evaluate_all("images => images.map(i => i.src)")

    page.reload()

    expect(visit.pictures()).to_have_count(3)
    assert visit.pictures().evaluate_all("images => images.map(i => i.src)") == before
    expect(visit.prompt()).to_have_value("a tall ship")


def test_the_address_of_a_picture_opens_it(visitor: Visitor, home: Server) -> None:
    visit = visitor(home)
    page = visit.go()
    visit.generate("a teapot")
    expect(visit.pictures()).to_have_count(1)
    visit.go("/library")
    page.locator(".st-key-open_0 button").click()
    page.get_by_role("dialog").wait_for()
    assert "picture=" in page.url

    page.reload()
    expect(page.get_by_role("dialog")).to_be_visible()
    visit.settle()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    visit.settle()
    assert "picture=" not in page.url


def test_a_picture_is_used_again(visitor: Visitor, home: Server) -> None:
    visit = visitor(home)
    page = visit.go()
    visit.generate("a blue teapot")
    expect(visit.pictures()).to_have_count(1)
    visit.go("/library")
    page.locator(".st-key-open_0 button").click()
    page.get_by_role("button", name="Use in Create").click()

    page.get_by_role("heading", name="Create").wait_for()
    expect(visit.prompt()).to_have_value("a blue teapot")
