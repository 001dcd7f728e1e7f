"""``limner generate`` and ``export``: batches in which something goes wrong, and places that cannot be written to."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from support.command import LIMNER, Ran, screen, terminal
from support.distributions import install

Run = Callable[..., Ran]

PICKY = """
    from limner import Finding, Severity
    from limner.plugins import NoSettings, Observer, ObserverDescriptor, Plugin, Validator, ValidatorDescriptor

    class Picky(Validator):
        seen = 0

        def check_prompt(self, prompt, context):
            if "bad" in prompt:
                yield Finding(Severity.ERROR, "picky.prompt", "it is bad")

        def check_drawing(self, drawing, context):
            Picky.seen += 1
            if Picky.seen == 2:
                yield Finding(Severity.ERROR, "picky.drawing", "the second never is right", hint="ask again")

    class Clumsy(Observer):
        def observe(self, event):
            raise ValueError("dropped\\x1b[2J it")

    class PickyPlugin(Plugin):
        api_version = 1

        def validator(self):
            return ValidatorDescriptor(name="picky", summary="x", settings=NoSettings, factory=lambda _: Picky())

        def observer(self):
            return ObserverDescriptor(name="picky", summary="x", settings=NoSettings, factory=lambda _: Clumsy())
"""


@pytest.fixture
def picky(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installs a validator that refuses the second drawing, and an observer that fails."""
    point = {"picky": "picky_plugin:PickyPlugin"}
    install(
        tmp_path / "site", "picky", {"limner.validators": point, "limner.observers": point}, {"picky_plugin": PICKY}
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))
    monkeypatch.setenv("LIMNER_CONCURRENCY", "1")


def generate(*arguments: str) -> Ran:
    ran = subprocess.run([*LIMNER, "generate", *arguments], capture_output=True, text=True, check=False)
    return Ran(ran.returncode, ran.stdout, ran.stderr)


@pytest.mark.usefixtures("picky")
def test_a_drawing_that_is_refused_ends_no_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMNER_PLUGINS__DISABLED", "observers.picky")

    ran = generate("a fox", "-n", "5", "--seed", "1", "--out", "fox.svg")

    assert ran.status == 2
    assert ran.out.split() == ["fox-1.svg", "fox-3.svg", "fox-4.svg", "fox-5.svg"]
    assert ran.err == (
        "Error (picky): the drawing was refused: the second never is right\nHint: ask again\n1 of 5 pictures were not made.\n"
    )


@pytest.mark.usefixtures("picky")
@pytest.mark.parametrize(
    "arguments",
    [
        ["bad"],
        ["a fox", "--model", "skech"],
        *(pytest.param(each, marks=pytest.mark.slow) for each in ([""], ["a fox", "--style", "nope"])),
    ],
)
def test_what_is_wrong_with_all_is_told_once_and_tried_once(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.setenv("LIMNER_PLUGINS__DISABLED", "observers.picky")

    plain = generate(*arguments, "-n", "40", "--out", "fox.svg")
    as_json = generate(*arguments, "-n", "40", "--out", "fox.svg", "--json")

    assert plain.status == as_json.status == 2
    assert plain.err.count("Error") == 1
    assert plain.err.endswith("40 of 40 pictures were not made.\n")
    assert [line["index"] for line in as_json.lines] == [0]
    assert list(Path().iterdir()) == []


@pytest.mark.usefixtures("picky")
def test_a_warning_is_a_message_and_leaves_no_trace_of_the_bar(tmp_path: Path) -> None:
    plain = generate("a fox", "--out", "fox.svg")
    seen = screen(terminal([*LIMNER, "generate", "a fox", "--out", "fox.svg"], cwd=tmp_path).err)

    assert plain.status == 0
    assert plain.err.startswith("Warning: the observer picky failed")
    assert "\x1b" not in plain.err
    assert plain.err.count("\n") == 1
    assert [line for line in seen if "Drawing" in line] == []
    assert seen[0].startswith("Warning: the observer picky failed")


REFUSED = [
    (["generate", "fox", "--out", "fox.jpg"], 2, "not JPG", ".svg or .png"),
    (["generate", "fox", "--out", "fox.webp", "--format", "png"], 2, "not WEBP", ".svg or .png"),
    (["generate", "fox", "--out", ""], 2, "--out is empty", "a file or a folder"),
    (["generate", "fox", "--out", "a" * 300 + ".svg"], 4, "too long", "another place"),
    (["generate", "fox", "--out", "a" * 300], 4, "too long", "another place"),
    (["generate", "fox", "--out", "a\0b"], 4, "null", "another place"),
    (["generate", "fox", "--timeout", "nan"], 2, "nan", "--help"),
    (["generate", "fox", "--timeout", "inf"], 2, "inf", "--help"),
    (["generate", "fox", "--name", "a" * 300], 2, "name is wrong", "--help"),
    (["export", "key", "--scale", "nan"], 2, "nan", "--help"),
    (["plugins", "doctor", "--timeout", "nan"], 2, "nan", "--help"),
    (["plugins", "show", "sketch", "--timeout", "inf"], 2, "inf", "--help"),
    (["plugins", "new", "core"], 2, "limner's own", "another name"),
    (["plugins", "new", "sketch"], 2, "limner's own", "another name"),
    (["plugins", "new", "local", "--kind", "storage"], 2, "limner-local-storage offers", "another name"),
    (["plugins", "new", "a" * 300], 4, "too long", "another place"),
]


@pytest.mark.parametrize(("arguments", "status", "said", "hint"), REFUSED, ids=lambda value: str(value)[:40])
def test_what_cannot_be_done_is_refused_with_a_remedy(
    run: Run, arguments: list[str], status: int, said: str, hint: str
) -> None:
    ran = run(*arguments)

    assert ran.status == status
    assert said in ran.err
    assert hint in ran.err
    assert "fault" not in ran.err
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    "out", ["/dev/stdout", *(pytest.param(each, marks=pytest.mark.slow) for each in ("/dev/fd/1", "/proc/self/fd/1"))]
)
def test_a_name_of_standard_output_is_standard_output(run: Run, out: str, tmp_path: Path) -> None:
    into_pipe = generate("fox", "--seed", "1", "--out", out)
    with (tmp_path / "file.svg").open("wb") as file:
        subprocess.run([*LIMNER, "generate", "fox", "--seed", "1", "--out", out], stdout=file, check=True)

    assert into_pipe.out.startswith("<svg")
    assert into_pipe.out.endswith("</svg>\n")
    assert (tmp_path / "file.svg").read_text() == into_pipe.out


def test_pictures_may_go_to_the_null_device(run: Run) -> None:
    ran = run("generate", "fox", "-n", "2", "--out", "/dev/null")

    assert (ran.status, ran.out) == (0, "/dev/null\n/dev/null\n")


def test_a_folder_may_end_like_a_picture(run: Run) -> None:
    Path("holiday.jpg").mkdir()

    ran = run("generate", "fox", "--out", "holiday.jpg")

    assert ran.out.startswith("holiday.jpg/fox-")


def test_a_key_may_be_named_twice(run: Run) -> None:
    key = Path(run("generate", "fox").out.strip()).stem

    ran = run("delete", key, key, "--yes")

    assert (ran.status, ran.out) == (0, f"{key}\n")


def test_a_prompt_that_is_no_text_is_refused(run: Run) -> None:
    ran = subprocess.run([*LIMNER, "generate", "-"], input=b"\xff\xfe", capture_output=True, check=False)

    assert ran.returncode == 2
    assert b"U+DC" in ran.stderr or b"no utf-8 text" in ran.stderr


def test_a_deleted_working_folder_is_no_fault(run: Run, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    program = f"mkdir {gone} && cd {gone} && rmdir {gone} && {sys.executable} -m limner"
    bash = shutil.which("bash")
    assert bash is not None

    kept = subprocess.run([bash, "-c", f"{program} generate fox"], capture_output=True, text=True, check=False)
    written = subprocess.run(
        [bash, "-c", f"{program} generate fox --out a.svg"], capture_output=True, text=True, check=False
    )

    assert (kept.returncode, kept.stderr) == (0, "")
    assert written.returncode == 4
    assert "a.svg could not be written" in written.stderr


def test_a_picture_that_the_storage_did_not_take_is_not_lost(run: Run, tmp_path: Path) -> None:
    (tmp_path / "library").touch()

    ran = run("generate", "a red fox")
    told = run("generate", "a red fox", "--json")
    named = run("generate", "a red fox", "--storage", "local", "--out", "fox.svg")
    several = run("generate", "a red fox", "--variations", "2")

    path, *_ = Path().glob("a-red-fox-*.svg")
    assert path.read_text("utf-8").startswith("<svg")
    assert (ran.status, ran.out) == (4, "")
    assert "The picture itself was made, and is in a-red-fox-" in ran.err
    assert Path(told.lines[0]["path"]).is_file()
    assert told.lines[0]["error"]["code"].startswith("storage")
    assert (named.status, Path("fox.svg").is_file()) == (4, True)
    assert "2 of 2 pictures were made and not kept" in several.err
    assert "not made" not in several.err
