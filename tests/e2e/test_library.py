"""The library, with a thousand pictures and with hostile ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from e2e.conftest import Server, Visitor


def test_pages_are_turned(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go("/library")
    expect(visit.pictures()).to_have_count(24)
    page.get_by_role("button", name="Page 2").click()

    expect(page.get_by_text("25 to 48 of")).to_be_visible()
    assert all(width > 0 for width in visit.widths())


def test_a_search_finds_and_a_new_search_begins_on_its_first_page(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go("/library")
    page.get_by_label("Search").fill("circle 00042")
    page.get_by_label("Search").press("Enter")

    expect(page.get_by_text("1 to 1 of 1")).to_be_visible()
    expect(page.locator(".st-key-open_0")).to_contain_text("circle 00042")


def test_the_whole_tile_opens_the_picture(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go("/library")
    box = visit.pictures().nth(5).bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    expect(page.get_by_role("dialog")).to_be_visible()
    name = page.locator(".st-key-open_5 button").inner_text()
    expect(page.get_by_role("dialog")).to_contain_text(name)


def test_a_hostile_library_runs_nothing_and_loads_nothing(visitor: Visitor, attic: Server) -> None:
    """The drawings are what the boundary would never let through: the page must be safe even then."""
    visit = visitor(attic)
    page = visit.go("/library")
    expect(visit.pictures()).to_have_count(3)
    assert visit.widths() == [90, 90, 90]
    expect(page.get_by_text("This picture cannot be shown")).to_be_visible()
    for number in range(1, 4):  # the first is the one that cannot be shown
        page.locator(f".st-key-open_{number} button").click()
        dialog = page.get_by_role("dialog")
        dialog.wait_for()
        dialog.get_by_text("All that is known of it").click()
        dialog.get_by_text("Delete", exact=True).click()
        visit.settle()
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
        visit.settle()

    assert page.evaluate("window.__pwned === undefined")
    for frame in page.frames:
        assert frame.evaluate("window.__pwned === undefined")
    # That no request left is judged at the end of the visit, as for every test.


def test_foreign_names_are_shown_letter_by_letter(visitor: Visitor, attic: Server) -> None:
    visit = visitor(attic)
    page = visit.go("/library")

    buttons = page.locator("[class*=st-key-open_] button")
    expect(buttons).to_have_count(4)
    shown = [text.replace("\u2060", "") for text in buttons.all_inner_texts()]

    assert sorted(shown) == sorted(
        [
            "<img src=x onerror=window.__pwned=5>",
            "![p](http://192.0.2.1/c.png) [q](javascript:window.__pwned=…",
            ":material/home: :red[not red] $x^2$ `code` **bold**",
            "rotten",
        ]
    )


def test_a_picture_that_is_gone_is_told_of(visitor: Visitor, stage: Server) -> None:
    visit = visitor(stage)
    page = visit.go("/library?picture=nosuchkey")

    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("There is no drawing nosuchkey")
