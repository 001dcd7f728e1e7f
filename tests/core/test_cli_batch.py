"""``limner batch``: what people and programs see of it, and how it ends."""

from __future__ import annotations

import csv
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from limner.svg import clean
from support.command import LIMNER, Ran, screen, terminal

Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_a_file_becomes_a_library_and_the_same_again_makes_nothing(run: Run, tmp_path: Path) -> None:
    Path("p.csv").write_text("prompt,id,sku\na red fox,fox,1\n,bad,2\na cat,,3\n", "utf-8")

    ran = run("batch", "p.csv", "--results", "r.csv")
    again = run("batch", "p.csv", "--json")

    rows = list(csv.DictReader(Path("r.csv").read_text("utf-8").splitlines()))
    assert (ran.status, set(ran.out.splitlines())) == (7, {row["location"] for row in rows if row["location"]})
    assert [(row["sku"], row["status"], Path(row["location"]).is_file()) for row in rows] == [
        ("1", "done", True),
        ("2", "refused", False),
        ("3", "done", True),
    ]
    assert "Failed: bad: the prompt is empty\nHint: say what" in ran.err
    assert "2 of 3 pictures were made" in ran.err
    assert (again.status, again.out) == (7, "")
    assert "2 done, 1 refused for good; 0 to do" in again.err
    assert sorted(entry["name"] for entry in run("list", "--json").lines) == ["A cat", "A red fox"]


def test_no_cell_of_the_results_is_a_formula(run: Run) -> None:
    Path("p.csv").write_text("prompt,id\n=cmd|calc,=1+1\n", "utf-8")

    run("batch", "p.csv", "--results", "r.csv")

    (row,) = csv.DictReader(Path("r.csv").read_text("utf-8").splitlines())
    assert (row["prompt"], row["id"]) == ("'=cmd|calc", "'=1+1")


def test_a_picture_that_goes_with_its_storage_is_told_of(run: Run) -> None:
    assert "gone with the storage" in run("generate", "a fox", "--storage", "temporary").err
    assert "gone" not in run("generate", "a fox").err


def test_commas_within_a_colour_part_no_colours(run: Run) -> None:
    kept = Path(run("generate", "a fox", "--palette", "rgb(1, 2, 3), teal,#fff").out.strip())

    assert clean(kept.read_text("utf-8")).metadata["palette"] == "rgb(1, 2, 3) teal #fff"


def test_a_file_that_was_never_cleaned_is_told_of(run: Run) -> None:
    kept = Path(run("generate", "a fox").out.strip())
    assert "not all of it is safe" not in run("show", kept.stem).err
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script><rect width="9" height="9"/></svg>'
    )
    kept.with_name("evil.svg").write_text(svg, "utf-8")

    assert "not all of it is safe: <script> runs script and was removed; limner export evil" in run("show", "evil").err


def test_no_storage_is_not_a_storage_without_a_name(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMNER_STORAGE", "")

    ran = run("list")

    assert (ran.status, "no storage is chosen" in ran.err) == (2, True)


def test_a_folder_is_no_settings_file(run: Run) -> None:
    ran = run("--config", ".", "list")

    assert (ran.status, "is a folder" in ran.err) == (2, True)


def test_a_folder_takes_files_called_after_their_ids(run: Run) -> None:
    Path("p.jsonl").write_text(
        '{"prompt": "a fox", "id": "sku-1"}\n{"prompt": "a cat", "id": "../x"}\n"a cow"\n', "utf-8"
    )

    ran = run("batch", "p.jsonl", "--out", "pictures", "--size", "icon")

    names = sorted(path.name for path in Path("pictures").iterdir())
    assert ran.status == 0
    assert names[0].startswith("a-cow-")
    assert names[1] == "sku-1.svg"
    assert names[2].startswith("x-")
    assert run("list").out == ""


def test_standard_input_is_a_run_by_its_content(tmp_path: Path) -> None:
    command = [*LIMNER, "batch", "-", "--out", "o", "--json"]
    options = {"cwd": tmp_path, "input": "a fox\na cat\n", "capture_output": True, "text": True}

    first = subprocess.run(command, **options, check=False)  # type: ignore[call-overload]
    second = subprocess.run(command, **options, check=False)  # type: ignore[call-overload]

    assert [json.loads(line)["status"] for line in first.stdout.splitlines()] == ["done", "done"]
    assert (first.returncode, second.returncode, second.stdout) == (0, 0, "")
    assert "There is nothing left to do in the run stdin-" in second.stderr


def test_a_dry_run_tells_what_it_takes_and_makes_nothing(run: Run) -> None:
    Path("p.txt").write_text("a fox\na cat\na fox\n", "utf-8")

    ran = run("batch", "p.txt", "--dry-run")
    told = run("batch", "p.txt", "--estimate", "--json").lines[0]

    assert ran.status == 0
    assert "to make\t2" in ran.out
    assert "1 row asks for the same as one before" in ran.err
    assert (told["prompts"], told["cost"], told["basis"]) == (2, 0.0, "no tokens are used")
    assert run("list").out == ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nothing.csv"], "nothing.csv cannot be read: no such file"),
        (["p.txt", "--results", "r.xlsx"], "a file that ends in .csv or .jsonl"),
        (["p.txt", "--engine", "lokal"], "did you mean local?"),
        (["p.txt", "--model", "scetch"], "did you mean sketch?"),
        (["p.txt", "--print-script"], "LocalEngine has no script"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_made(run: Run, arguments: list[str], says: str) -> None:
    Path("p.txt").write_text("a fox\n", "utf-8")

    ran = run("batch", *arguments)

    assert (ran.status, ran.out) == (2, "")
    assert says in ran.err


def test_people_see_a_bar_and_what_came_of_it(tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_text("".join(f"{kind} {n}\n" for n in range(4) for kind in ("a fox", "a cat")), "utf-8")
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}

    ran = terminal([*LIMNER, "batch", "p.txt", "--out", "o"], cwd=tmp_path, env=environment)

    assert "8/8" in ran.err or "7/8" in ran.err
    assert screen(ran.err)[-1].startswith("8 of 8 pictures were made in ")
