"""The standard streams, as the world hands them over: closed, full, broken, a terminal, or of a narrow encoding."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from support.command import LIMNER, Ran, screen, terminal
from support.distributions import install

Run = Callable[..., Ran]

SLOW_MODEL = """
    from limner.plugins import ModelBackend, ModelDescriptor, NoSettings, Plugin

    class Slow(ModelBackend):
        def complete(self, call, context):
            print("asked", flush=True)
            context.cancel.wait(60)
            context.check()

    class SlowPlugin(Plugin):
        api_version = 1

        def model_backend(self):
            return ModelDescriptor(name="slow", summary="Takes its time", settings=NoSettings, factory=lambda _: Slow())
"""


def shell(line: str, **environment: str) -> Ran:
    program = " ".join(map(shlex.quote, LIMNER))
    ran = subprocess.run(
        ["bash", "-c", f'set -o pipefail; limner() {{ {program} "$@"; }}; {line}'],
        capture_output=True,
        text=True,
        errors="replace",
        env={**os.environ, **environment},
        check=False,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


BUFFERING: Final = pytest.mark.parametrize(
    ("line", "unbuffered"),
    [
        ("limner --help", ""),
        ("limner --help", "1"),
        ("limner generate fox --out -", "1"),
        ("limner models --json", ""),
        pytest.param("limner models --json", "1", marks=pytest.mark.slow),
        pytest.param("limner generate fox --out -", "", marks=pytest.mark.slow),
        pytest.param("limner models", "", marks=pytest.mark.slow),
        pytest.param("limner models", "1", marks=pytest.mark.slow),
    ],
)
"""What prints a text, a picture, lines and a table, each as Python keeps it back or as it does not."""


@BUFFERING
def test_a_reader_that_has_had_enough_is_no_error(run: Run, line: str, unbuffered: str) -> None:
    ran = shell(f"{line} | head -c 1", PYTHONUNBUFFERED=unbuffered)

    assert (ran.status, len(ran.out), ran.err) == (0, 1, "")


@BUFFERING
def test_a_full_disk_under_standard_output_is_a_clear_error(run: Run, line: str, unbuffered: str) -> None:
    ran = shell(f"{line} > /dev/full", PYTHONUNBUFFERED=unbuffered)

    assert ran.status == 4
    assert ran.err.startswith("Error: standard output could not be written: no space left on device\n")
    assert "fault" not in ran.err.lower()


@pytest.mark.parametrize(
    "line", [pytest.param("limner models", marks=pytest.mark.slow), "limner generate fox --out -", "limner --help"]
)
def test_a_closed_standard_output_is_a_clear_error(run: Run, line: str) -> None:
    ran = shell(f"{line} >&-")

    assert ran.status == 4
    assert ran.err.startswith("Error: standard output is closed")


@pytest.mark.parametrize(
    "closing", ["2>/dev/full", "2>&- <&-", *(pytest.param(each, marks=pytest.mark.slow) for each in ("2>&-", "<&-"))]
)
def test_what_is_not_needed_may_be_closed(run: Run, closing: str) -> None:
    ran = shell(f"limner generate fox --out fox.svg {closing}")

    assert (ran.status, ran.out, ran.err) == (0, "fox.svg\n", "")
    assert Path("fox.svg").read_text().startswith("<svg")


def test_nothing_but_the_picture_is_in_a_file_that_could_have_taken_the_number_of_a_closed_stream(run: Run) -> None:
    ran = shell("limner generate nonsense --model nope 2>&- >&- <&-")

    assert (ran.status, ran.out, ran.err) == (2, "", "")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", pytest.param("latin-1", marks=pytest.mark.slow)])
def test_an_encoding_that_lacks_a_character_stops_nothing(run: Run, encoding: str) -> None:
    name = "żółw 🦊"

    made = shell(f"limner generate turtle --name '{name}'", PYTHONIOENCODING=encoding)
    listed = shell("limner list", PYTHONIOENCODING=f"{encoding}:strict")
    as_json = subprocess.run(
        [*LIMNER, "list", "--json"],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=True,
    )

    assert (made.status, listed.status) == (0, 0)
    said = (
        "utf-8" if encoding == "ascii" else encoding
    )  # as click takes it: a machine without a locale, not one without letters
    assert json.loads(as_json.stdout.decode(said))["name"] == name
    assert shell("limner models > /dev/full", PYTHONIOENCODING=encoding).status == 4


def test_a_name_of_bytes_that_are_no_text_is_printed_as_it_is(run: Run) -> None:
    name = b"fox-\xff.svg"

    ran = subprocess.run([*LIMNER, "generate", "fox", "--out", name], capture_output=True, check=False)

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, name + b"\n", b"")
    assert os.path.exists(name)  # noqa: PTH110 - bytes are no path of pathlib's


def test_the_bar_leaves_nothing_on_the_terminal(run: Run, tmp_path: Path) -> None:
    ran = terminal([*LIMNER, "generate", "fox", "-n", "3", "--out", "q.svg", "--seed", "1"], cwd=tmp_path)

    seen = screen(ran.err)

    assert ran.status == 0
    assert sorted(line for line in seen if line.startswith("q-")) == ["q-1.svg", "q-2.svg", "q-3.svg"]
    assert [line for line in seen if "Drawing" in line or "━" in line] == []
    assert len(seen) == 6


def test_what_goes_into_a_pipe_goes_there_while_a_bar_is_on_the_terminal(run: Run, tmp_path: Path) -> None:
    ran = terminal([*LIMNER, "generate", "fox", "-n", "2", "--json", "--out", "q.svg"], cwd=tmp_path, output=False)

    assert sorted(line["path"] for line in ran.lines) == ["q-1.svg", "q-2.svg"]


def test_the_facts_of_a_picture_have_no_header(run: Run, tmp_path: Path) -> None:
    key = Path(run("generate", "a red fox", "--name", "Fox").out.strip()).stem

    plain = run("show", key)
    shown = terminal([*LIMNER, "show", key], cwd=tmp_path)
    model = terminal([*LIMNER, "models", "sketch"], cwd=tmp_path)

    assert dict(line.split("\t") for line in plain.out.splitlines())["prompt"] == "a red fox"
    assert dict(line.split("\t") for line in plain.out.splitlines())["key"] == key
    assert shown.err.split()[0] == "key"
    assert shown.err[:1].strip()
    assert model.err.startswith("name ")


def test_what_steers_a_terminal_is_kept_from_it(run: Run, tmp_path: Path) -> None:
    evil = "a\x1b[2Jb\u202ec\x07"

    for arguments in (
        ["show", evil],
        ["generate", "fox", "--model", evil],
        [evil],
        ["--config", evil, "config", "show"],
    ):
        ran = terminal([*LIMNER, *arguments], cwd=tmp_path)
        assert ran.status != 0
        assert not {"\x1b[2J", "\u202e", "\x07"} & {part for part in ("\x1b[2J", "\u202e", "\x07") if part in ran.err}
    written = terminal([*LIMNER, "generate", "fox", "--out", f"{evil}.svg"], cwd=tmp_path)
    assert "\u202e" not in written.err
    assert "\x1b[2J" not in written.err
    assert (tmp_path / f"{evil}.svg").exists()


def test_json_escapes_what_cannot_be_seen(run: Run) -> None:
    run("generate", "fox", "--name", "a \u200b b", "--out", "fox.svg", "--storage", "local")

    ran = run("list", "--json")

    assert "\u200b" not in ran.out
    assert ran.out.isascii() or ran.out.strip().isprintable()


def test_what_is_asked_before_removing_is_clean_too(run: Run, tmp_path: Path) -> None:
    key = Path(run("generate", "fox", "--name", "a \u202e b").out.strip()).stem

    ran = terminal([*LIMNER, "delete", key], cwd=tmp_path, typed=b"y\n")

    assert ran.status == 0
    assert "Move it to the trash?" in ran.err
    assert "\u202e" not in ran.err


@pytest.fixture
def nothing_ignored() -> Iterator[None]:
    """Let no signal be ignored: programs inherit that, and the tests may have been started by nohup, or in the background."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(number, signal.SIG_DFL) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


@pytest.fixture
def slow(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nothing_ignored: None) -> list[str]:
    """The command that asks a model which does not answer."""
    install(
        tmp_path / "site",
        "slow-model",
        {"limner.models": {"slow": "slow_model:SlowPlugin"}},
        {"slow_model": SLOW_MODEL},
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))
    return [*LIMNER, "generate", "fox", "--model", "slow", "--out", "fox.svg"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_stops_the_work_in_order(slow: list[str], number: signal.Signals) -> None:
    with subprocess.Popen(slow, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "asked\n"
        process.send_signal(number)
        out, err = process.communicate(timeout=30)

    assert process.returncode == 128 + number
    assert out == ""
    assert err == "Stopping…\nCancelled: 0 of 1 pictures were made.\n"
    assert list(Path().iterdir()) == []


def test_a_second_signal_ends_it_at_once(slow: list[str], tmp_path: Path) -> None:
    module = tmp_path / "site" / "slow_model.py"
    module.write_text(module.read_text().replace("context.cancel.wait(60)", "import time; time.sleep(60)"))

    with subprocess.Popen(slow, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "asked\n"
        process.send_signal(signal.SIGINT)
        assert process.stderr.readline() == "Stopping…\n"
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)

    assert process.returncode == 130


def test_a_signal_that_is_ignored_stays_so(slow: list[str]) -> None:
    line = f"trap '' HUP; exec {shlex.join(slow)}"
    with subprocess.Popen(["bash", "-c", line], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "asked\n"
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)

    assert process.returncode == 143
    assert err == "Stopping…\nCancelled: 0 of 1 pictures were made.\n"


def test_no_half_written_file_is_left_when_a_signal_comes(run: Run, tmp_path: Path) -> None:
    program = """
        import os, signal, sys
        from pathlib import Path
        from limner._files import write_file
        from limner.cli._signals import Terminated, ending_in_order

        os.fsync = lambda _: os.kill(os.getpid(), signal.SIGTERM)
        try:
            with ending_in_order():
                write_file(Path("a.svg"), b"<svg/>")
        except Terminated as ended:
            sys.exit(ended.status)
    """
    source = tmp_path / "program.py"
    source.write_text("\n".join(line[8:] for line in program.splitlines()))

    ran = subprocess.run([sys.executable, source], check=False)

    assert ran.returncode == 143
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize("stream", ["sys.stdout", "sys.__stdout__"])
def test_a_plugin_that_closes_standard_output_ends_nothing(run: Run, tmp_path: Path, stream: str) -> None:
    source = SLOW_MODEL.replace("context.cancel.wait(60)", f"import sys; {stream}.close()")
    source = source.replace(
        "context.check()",
        'from limner.plugins import Reply; return Reply(text=\'<svg><rect width="9" height="9"/></svg>\')',
    )
    install(tmp_path / "site", "closer", {"limner.models": {"slow": "closer:SlowPlugin"}}, {"closer": source})

    ran = shell("limner generate x --model slow --out x.svg", PYTHONPATH=str(tmp_path / "site"))

    assert "Traceback" not in ran.err
    if stream == "sys.stdout":
        assert (ran.status, ran.out) == (0, "asked\nx.svg\n")
