"""Take the pictures of the page that the documentation shows: in the light, in the dark, and on a phone.

Run it after a change to the page: ``python docs/screenshots.py``. It needs a Chromium, as the browser tests do.
"""

from __future__ import annotations

import io
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

IMAGES: Final = Path(__file__).parent / "images"
PROMPTS: Final = (
    "a lighthouse by the sea at night",
    "a logo for a coffee shop called Moon Bean",
    "three penguins on an iceberg",
    "a robot watering flowers",
    "a pattern of lemons and leaves",
    "a whale under the stars",
)
FOX: Final = "a red fox in a snowy forest"


def main() -> None:
    """Fill a library, serve the page over it, and take the pictures."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        settings = folder / "limner.toml"
        settings.write_text(f'[storages.local]\nroot = "{(folder / "pictures").as_posix()}"\n', "utf-8")
        limner = [sys.executable, "-m", "limner", "--config", str(settings)]
        for seed, prompt in enumerate(PROMPTS):
            subprocess.run([*limner, "generate", prompt, "--seed", str(seed)], check=True, capture_output=True)
        with subprocess.Popen(
            [*limner, "ui", "--no-browser", "--port", "0"], stdout=subprocess.PIPE, text=True
        ) as page:
            found = re.search(r"http://\S+:\d+", page.stdout.readline() if page.stdout else "")
            if found is None:
                sys.exit("the page did not start")
            path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
            browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
            try:
                take(browser, found[0])
            finally:
                browser.close()
                page.send_signal(signal.SIGINT)


def take(browser: Browser, url: str) -> None:
    """Take the pictures."""
    light = open_page(browser, url, 1180, 760)
    light.get_by_label("Describe the picture").fill(FOX)
    light.locator(".st-key-variations").get_by_text("4", exact=True).click()
    settle(light)
    light.get_by_role("button", name="Generate").click()
    light.locator(".lm-mount:not(.lm-growing) img").nth(3).wait_for()
    shoot(light, "ui-create")
    shoot(open_page(browser, f"{url}/library", 1180, 760, "dark"), "ui-library-dark")
    shoot(open_page(browser, url, 390, 760), "ui-phone")


def open_page(browser: Browser, url: str, width: int, height: int, scheme: str = "light") -> Page:
    """Open a page, and wait until it is drawn."""
    dark = scheme == "dark"
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light")
    page.goto(url)
    page.get_by_role("heading", level=1).first.wait_for()
    settle(page)
    return page


def settle(page: Page) -> None:
    """Wait until the script does not run, and every picture is decoded."""
    state = "document.querySelector('[data-testid=stApp]')?.dataset.testScriptState !== 'running'"
    look = f"() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done({state}), 60)))"
    for _ in range(2):
        page.wait_for_function(look)
    page.wait_for_load_state("networkidle")
    page.locator("img").evaluate_all("images => Promise.all(images.map(i => i.decode().catch(() => null)))")


def shoot(page: Page, name: str) -> None:
    """Write a picture of what is in the window."""
    page.mouse.move(0, 0)
    settle(page)
    Image.open(io.BytesIO(page.screenshot(animations="disabled"))).save(IMAGES / f"{name}.webp", quality=88)
    page.close()


if __name__ == "__main__":
    main()
