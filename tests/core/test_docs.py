"""The documentation holds what it says: its Python runs, its generated parts are up to date, its names are there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def pages_with_python() -> list[Path]:
    return [page for page in PAGES if BLOCK.search(page.read_text("utf-8"))]


@pytest.mark.parametrize("page", pages_with_python(), ids=lambda page: page.name)
def test_the_python_of_a_page_runs_from_top_to_bottom(page: Path, tmp_path: Path) -> None:
    text = page.read_text("utf-8")
    # Each block keeps its line number, so that a traceback points into the page.
    program = "\n".join(
        "\n" * text[: found.start(1)].count("\n") + found[1] if number == 0 else found[1]
        for number, found in enumerate(BLOCK.finditer(text))
    )
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}

    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr


def test_the_generated_parts_are_up_to_date() -> None:
    pages = [str(page) for page in sorted((ROOT / "docs").glob("*.md"))]
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100"}

    ran = subprocess.run(
        [sys.executable, "-m", "cogapp", "--check", *pages],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, f"{ran.stdout}{ran.stderr}\nrenew them: cog -r docs/*.md"


@pytest.mark.parametrize(
    ("page", "generated"),
    [
        ("cli.md", "limner plugins doctor"),
        ("configuration.md", "LIMNER_CONCURRENCY"),
        ("errors.md", "storage.integrity"),
        ("plugins.md", "user_interface(self)"),
    ],
)
def test_the_generated_parts_are_not_empty(page: str, generated: str) -> None:
    assert generated in (ROOT / "docs" / page).read_text("utf-8")


def test_links_between_files_lead_somewhere() -> None:
    broken = []
    for page in [
        *PAGES,
        *sorted((ROOT / "docs/tutorials").glob("*.md")),
        ROOT / "CONTRIBUTING.md",
        ROOT / "CHANGELOG.md",
    ]:
        # A page that includes a file of the root has that file's links, from where the page is.
        text = re.sub(r'--8<-- "(.+)"', lambda found: (ROOT / found[1]).read_text("utf-8"), page.read_text("utf-8"))
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)|src=\"([^\"]+)\"", text):
            link = target[0] or target[1]
            if not re.match(r"[a-z]+:", link) and not (page.parent / link).exists():
                broken.append(f"{page.name}: {link}")

    assert broken == []


def test_every_page_is_in_the_navigation() -> None:
    named = set(re.findall(r": (\S+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE))

    assert {page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").rglob("*.md")} == named
