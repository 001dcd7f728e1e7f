"""Showing drawings in Chromium in the four ways of embedding, and telling what got out.

Nothing leaves the machine: every request is answered or refused here. A leak is script that ran (it sets ``top.pwned``), a
dialog, a request for anything but the pages themselves, a navigation, or another page.
"""

from __future__ import annotations

import base64
import html
from contextlib import contextmanager
from typing import TYPE_CHECKING

from playwright.sync_api import Error, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from playwright.sync_api import BrowserContext, Dialog, Page, Request, Route

__all__ = ["EMBEDDINGS", "Showroom", "showroom"]

EMBEDDINGS = ("document", "innerHTML", "source", "img")
HOME = "http://limner.test"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
RASTERS = ("data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp")
# What a visitor might do to every element, and a little time for animations to begin and end.
VISIT = """async () => {
  const documents = [document];
  for (const frame of document.querySelectorAll('iframe'))
    try { if (frame.contentDocument) documents.push(frame.contentDocument) } catch (error) {}
  for (const root of documents)
    for (const element of [...root.querySelectorAll('*')].slice(0, 4000)) {
      for (const kind of ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'click', 'pointerdown', 'focus', 'focusin',
                          'wheel', 'keydown', 'touchstart', 'copy', 'scroll', 'error', 'load', 'activate'])
        try { element.dispatchEvent(new MouseEvent(kind, {bubbles: true, cancelable: false, view: root.defaultView})) } catch (error) {}
      try { element.focus && element.focus() } catch (error) {}
    }
  await new Promise(done => setTimeout(done, 150));
  let count = window.pwned ? 1 : 0;
  for (const root of documents) try { if (root.defaultView && root.defaultView.pwned) count += 1 } catch (error) {}
  return count;
}"""


class Showroom:
    """A browser in which drawings are shown and watched."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.page = self._new_page()
        self.pages: dict[str, tuple[str, str]] = {}
        self.leaks: list[str] = []
        self.asked: set[str] = set()

    def _new_page(self) -> Page:
        page = self.context.new_page()
        page.route("**/*", self._answer)
        page.on("request", self._request)
        page.on("dialog", self._dialog)
        page.on("popup", self._popup)
        page.on("download", lambda _: self.leaks.append("download"))
        page.on("websocket", lambda _: self.leaks.append("websocket"))
        return page

    def _dialog(self, dialog: Dialog) -> None:
        self.leaks.append("dialog")
        dialog.dismiss()

    def _popup(self, popup: Page) -> None:
        self.leaks.append("popup")
        popup.close()

    def _request(self, request: Request) -> None:
        url = request.url
        if url.endswith(".svg"):
            if url in self.asked:
                self.leaks.append(f"request for itself {url[:80]}")  # as background: url(#id) makes one
            self.asked.add(url)
        if url.partition("#")[0] not in self.pages and not url.startswith((*RASTERS, "about:")):
            self.leaks.append(f"request {url[:80]}")

    def _answer(self, route: Route) -> None:
        found = self.pages.get(route.request.url.partition("#")[0])
        if found is None:
            route.abort()
        else:
            route.fulfill(body=found[1], content_type=found[0])

    def show(self, drawings: Sequence[str], embedding: str) -> list[str]:
        """Show drawings on one page in one way.

        Args:
            drawings: Markup.
            embedding: One of :data:`EMBEDDINGS`.

        Returns:
            What got out; nothing, one hopes.
        """
        self.leaks = []
        self.asked = set()
        address = f"{HOME}/page.html"
        self.pages = {address: ("text/html; charset=utf-8", ""), f"{HOME}/favicon.ico": ("text/plain", "")}
        parts: list[str] = []
        for number, drawing in enumerate(drawings):
            if embedding == "source":
                parts.append(f"<div>{drawing}</div>")
            elif embedding == "innerHTML":
                encoded = base64.b64encode(drawing.encode("utf-8", "replace")).decode()
                parts.append(f'<div data-drawing="{encoded}"></div>')
            else:
                here = f"{HOME}/{number}.svg"
                self.pages[here] = ("image/svg+xml", drawing)
                parts.append(f'<iframe src="{here}"></iframe>' if embedding == "document" else f'<img src="{here}">')
        fill = "for(const e of document.querySelectorAll('[data-drawing]'))e.innerHTML=new TextDecoder().decode(Uint8Array.from(atob(e.dataset.drawing),c=>c.charCodeAt(0)))"
        script = f"<script>{fill}</script>" if embedding == "innerHTML" else ""
        body = f"<!DOCTYPE html><title>{html.escape(embedding)}</title>{''.join(parts)}{script}"
        self.pages[address] = ("text/html; charset=utf-8", body)
        try:
            self.page.goto(address, wait_until="load", timeout=20_000)
            if self.page.evaluate(VISIT):
                self.leaks.append("script ran")
            if self.page.url.partition("#")[0] != address:
                self.leaks.append(f"navigation to {self.page.url[:80]}")
        except Error as error:
            self.leaks.append(f"page lost: {str(error)[:80]}")
            self.page.close()
            self.page = self._new_page()
        return list(self.leaks)


@contextmanager
def showroom() -> Iterator[Showroom]:
    """Start Chromium, give a showroom, and stop it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS, headless=True)
        try:
            yield Showroom(browser.new_context())
        finally:
            browser.close()
