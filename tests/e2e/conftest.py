"""A real browser on the real page: one server for each set of plugins, one Chromium, a fresh visit for each test.

Every visit is judged at its end: an error in the page or its console, an answer that is no success, or a request to anywhere but this
machine fails the test, whatever the test was about.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from attrs import define, field, frozen
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect, sync_playwright

FAKES: Final = Path(__file__).parents[1] / "plugins" / "ui_streamlit" / "fakes"
FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HERE: Final = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:")
FOLDER: Final = Path(__file__).parent
OPEN: Final = ExitStack()
"""The browser, while it is open."""
PROBES: Final = re.compile(r"/library/_stcore/(health|host-config)$")
"""Streamlit looks for its server under the address of a page before it looks under the root, and gets two 404s."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = {path for path in {item.path for item in items} if FOLDER in path.parents}
    for item in items:
        if item.path in here:
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> None:
    """Close the browser after the last of these tests: its event loop runs in the main thread, where others' are to run next."""
    if nextitem is None or FOLDER not in nextitem.path.parents:
        OPEN.close()


def chromium() -> str:
    """Return the path of a Chromium; empty where there is none."""
    named = os.environ.get("LIMNER_CHROMIUM")
    candidates = (named,) if named else ("chromium", "chromium-browser", "google-chrome")
    return next((path for name in candidates if (path := shutil.which(name))), "")


@pytest.fixture(scope="session")
def browser() -> Browser:
    path = chromium()
    if not path:
        message = "there is no Chromium: install one (apt install chromium), or name it in LIMNER_CHROMIUM"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    expect.set_options(timeout=20_000)  # other tests may keep the machine busy
    playwright = OPEN.enter_context(sync_playwright())
    opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
    OPEN.callback(opened.close)
    return opened


@frozen
class Server:
    """A page that is served: its address, and the folder with its settings."""

    url: str
    folder: Path
    process: subprocess.Popen[str]


def serve(folder: Path, settings: str) -> Server:
    (folder / "limner.toml").write_text(settings, "utf-8")
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("LIMNER_", "STREAMLIT_"))}
    environ |= {"PYTHONPATH": str(FAKES), "HOME": str(folder), "TZ": "UTC"}
    command = [sys.executable, "-m", "limner", "--config", "limner.toml", "ui", "--no-browser", "--port", "0"]
    with (folder / "errors.log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env=environ, text=True, stdout=subprocess.PIPE, stderr=log)
    assert process.stdout is not None
    found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
    assert found is not None, (folder / "errors.log").read_text("utf-8")
    return Server(found[0], folder, process)


def ended(server: Server) -> None:
    """End a server, and see that it has nothing to complain of."""
    server.process.send_signal(signal.SIGINT)
    server.process.communicate(timeout=30)
    assert server.process.returncode == 0
    assert (server.folder / "errors.log").read_text("utf-8") == ""


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The page as people have it: the plugins of this repository, and a library of its own."""
    folder = tmp_path_factory.mktemp("home")
    server = serve(folder, f'[storages.local]\nroot = "{(folder / "pictures").as_posix()}"\n')
    yield server
    ended(server)


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The page with plugins that do as the tests tell them, and a library of a thousand pictures."""
    folder = tmp_path_factory.mktemp("stage")
    server = serve(folder, 'model = "slate"\nstorage = "shelf"\n[storages.shelf]\nfilled = 1003\n')
    yield server
    ended(server)


@pytest.fixture(scope="session")
def attic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The page with a library of hostile drawings and names."""
    server = serve(tmp_path_factory.mktemp("attic"), 'model = "slate"\nstorage = "attic"\n')
    yield server
    ended(server)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Callable[[str], Server]]:
    """Serve the page with settings of a test's own."""
    servers: list[Server] = []

    def start(settings: str) -> Server:
        servers.append(serve(tmp_path, settings))
        return servers[-1]

    yield start
    for server in servers:
        ended(server)


@define(slots=False)  # Playwright leaves a mark on the methods that it calls
class Visit:
    """Somebody's visit to the page."""

    server: Server
    page: Page
    problems: list[str] = field(factory=list)

    def hear(self, message: ConsoleMessage) -> None:
        """Remember what the page complained of."""
        if message.type == "error" and not PROBES.search(message.location["url"]):
            self.problems.append(f"console: {message.text}")

    def see_request(self, url: str) -> None:
        """Remember a request to anywhere but this machine."""
        if not url.startswith(HERE):
            self.problems.append(f"outside: {url}")

    def see_reply(self, status: int, url: str) -> None:
        """Remember an answer that is no success."""
        if status >= 400 and not PROBES.search(url):
            self.problems.append(f"{status} {url}")

    def go(self, path: str = "/") -> Page:
        """Open a page, and wait until it is drawn."""
        self.page.goto(self.server.url + path)
        self.page.get_by_role("heading", level=1).first.wait_for()
        self.settle()
        return self.page

    def settle(self) -> None:
        """Wait until the script does not run, and has not started again at the browser's next look."""
        state = "document.querySelector('[data-testid=stApp]')?.dataset.testScriptState !== 'running'"
        look = f"() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done({state}), 60)))"
        for _ in range(2):
            self.page.wait_for_function(look)

    def prompt(self) -> Locator:
        return self.page.get_by_label("Describe the picture")

    def generate(self, text: str, variations: int = 1) -> None:
        """Fill in the form and send it."""
        self.prompt().fill(text)
        if variations > 1:
            self.page.locator(".st-key-variations").get_by_text(str(variations), exact=True).click()
            self.settle()
        self.page.get_by_role("button", name="Generate").click()

    def pictures(self) -> Locator:
        return self.page.locator(".lm-mount:not(.lm-growing) img")

    def widths(self) -> list[int]:
        """Return the width of every picture as the browser decoded it: 0 where it could not."""
        script = "images => Promise.all(images.map(i => i.decode().then(() => i.naturalWidth, () => 0)))"
        return list(self.pictures().evaluate_all(script))


class Visitor:
    """Makes visits, and judges them at the end.

    Args:
        contexts: A browser's profile for each colour scheme. They are shared, so that the page's own files are loaded once; what a
            visitor does is in the session of the visit and not in the profile.
    """

    def __init__(self, contexts: Callable[[str], BrowserContext]) -> None:
        self._contexts = contexts
        self._visits: list[Visit] = []

    def __call__(self, server: Server, *, width: int = 1280, scheme: str = "light") -> Visit:
        page = self._contexts(scheme).new_page()
        page.set_viewport_size({"width": width, "height": 860})
        visit = Visit(server, page)
        page.on("console", visit.hear)
        page.on("pageerror", lambda error: visit.problems.append(f"error in the page: {error}"))
        page.on("request", lambda request: visit.see_request(request.url))
        page.on("response", lambda reply: visit.see_reply(reply.status, reply.url))
        self._visits.append(visit)
        return visit

    def judge(self) -> list[str]:
        """End every visit, and return what was wrong with them."""
        problems = []
        for visit in self._visits:
            exceptions = visit.page.get_by_test_id("stException").all_inner_texts()
            problems += [f"exception: {text[:300]}" for text in exceptions] + visit.problems
            visit.page.close()
        return problems


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Callable[[str], BrowserContext]:
    """Give the browser's profile for a colour scheme."""

    @cache
    def open_context(scheme: str) -> BrowserContext:
        context = browser.new_context(
            color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce", locale="en-GB"
        )
        context.set_default_timeout(20_000)
        return context

    return open_context


@pytest.fixture
def visitor(contexts: Callable[[str], BrowserContext]) -> Iterator[Visitor]:
    made = Visitor(contexts)
    yield made
    assert made.judge() == []
