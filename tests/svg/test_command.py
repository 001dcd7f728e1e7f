"""The two commands keep their contract: stdin to stdout, exact."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from limner.svg import __main__
from limner.svg.__main__ import main

WHOLE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'


def run(*arguments: str, source: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "limner.svg", *arguments], input=source, capture_output=True, check=False
    )


def test_clean() -> None:
    done = run("clean", source=WHOLE.replace("<rect", "<script/><rect").encode())

    assert (done.returncode, done.stdout, done.stderr) == (0, WHOLE.encode(), b"")


def test_refusal() -> None:
    done = run("clean", source=b"<svg")

    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.decode().strip().splitlines()) == 1
    assert "svg.not-well-formed" in done.stderr.decode()


def test_repair() -> None:
    done = run("repair", source=f"Sure:\n```svg\n{WHOLE}\n```".encode())

    assert (done.returncode, done.stdout, done.stderr) == (0, WHOLE.encode(), b"")


def test_no_drawing() -> None:
    done = run("repair", source=b"no")

    assert (done.returncode, done.stdout) == (1, b"")
    assert "svg.no-drawing" in done.stderr.decode()


def test_report() -> None:
    done = run("repair", "--report", source=WHOLE.replace("<rect", "<rect onclick='x'").encode())
    report = json.loads(done.stderr)

    assert report["view_box"] == [0.0, 0.0, 9.0, 9.0]
    assert [finding["code"] for finding in report["findings"]] == ["svg.handler-removed"]
    assert report["findings"][0]["path"] == "svg/rect"


def test_batch() -> None:
    lines = [
        json.dumps({"id": number, "b64": base64.b64encode(source).decode()})
        for number, source in enumerate([WHOLE.encode(), b"<svg", WHOLE.encode("utf-16")])
    ]
    done = run("clean", "--batch", source=("\n".join([*lines, "nonsense"]) + "\n").encode())
    ready, *answers = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 0
    assert ready == {"ready": True}
    assert [(answer["id"], answer["ok"]) for answer in answers] == [(0, True), (1, False), (2, True), (None, False)]
    assert base64.b64decode(answers[0]["b64"]).decode() == WHOLE
    assert "not well-formed" in answers[1]["err"]
    assert all(answer["ms"] >= 0 for answer in answers)


def test_batch_of_replies() -> None:
    line = json.dumps({"id": "a", "b64": base64.b64encode(f"Here: {WHOLE}".encode()).decode()})
    answer = json.loads(run("repair", "--batch", source=line.encode()).stdout.splitlines()[1])

    assert (answer["id"], answer["ok"]) == ("a", True)
    assert base64.b64decode(answer["b64"]).decode() == WHOLE


Serve = Callable[[str, bytes], list[dict[str, Any]]]


@pytest.fixture
def serve(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Serve:
    """Return what answers the lines of a batch, in this process."""

    def answers(verb: str, source: bytes) -> list[dict[str, Any]]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(source)))
        assert main([verb, "--batch"]) == 0
        ready, *found = map(json.loads, capsys.readouterr().out.splitlines())
        assert ready == {"ready": True}
        return found

    return answers


DEEP = b"[" * 100_000
GOOD = base64.b64encode(WHOLE.encode())


@pytest.mark.parametrize(
    ("line", "ident", "said"),
    [
        (DEEP, None, "nests too deep"),
        (b"[1]", None, "no object with an id"),
        (b"null", None, "no object with an id"),
        (b'{"b64": "' + GOOD + b'"}', None, "no object with an id"),
        (b'{"id": [1], "b64": "' + GOOD + b'"}', None, "neither a string nor a number"),
        (b'{"id": NaN, "b64": "' + GOOD + b'"}', None, "neither a string nor a number"),
        (b'{"id": ' + b"9" * 5_000 + b"}", None, "the line is not"),
        (b'{"id": 7}', 7, "b64 is missing"),
        (b'{"id": "x", "b64": 5}', "x", "b64 is missing"),
        (b'{"id": 1.5, "b64": "!!!"}', 1.5, "the line is not"),
        (b'{"id": 7, "b64": "YQ"}', 7, "the line is not"),
        (b'{"id": 7, "b64": ""}', 7, ""),
        (b'{"id": 7\x00}', None, "the line is not"),
        (b"\xff\xfe{}", None, "the line is not"),
    ],
)
@pytest.mark.parametrize("verb", ["clean", "repair"])
def test_a_bad_line_is_answered_and_the_next_one_served(
    verb: str, line: bytes, ident: object, said: str, serve: Serve
) -> None:
    bad, good, cut = serve(verb, line + b'\n\n  \n{"id": "next", "b64": "' + GOOD + b'"}\n{"id": "cut", "b6')

    assert (bad["id"], bad["ok"]) == (ident, False)
    assert said in bad["err"]
    assert (good["id"], good["ok"], base64.b64decode(good["b64"])) == ("next", True, WHOLE.encode())
    assert (cut["id"], cut["ok"]) == (None, False)


def test_a_line_beyond_all_bounds_is_answered_once(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(__main__, "_MAX_LINE", 1_000)
    long = b'{"id": 1, "b64": "' + b"A" * 5_000 + b'"}\n'
    answers = serve("clean", long + b'{"id": 2, "b64": "' + GOOD + b'"}\n')

    assert [(answer["id"], answer["ok"]) for answer in answers] == [(None, False), (2, True)]


def test_whoever_stops_reading_sees_no_traceback() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "limner.svg", "clean", "--batch"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        with suppress(BrokenPipeError):
            process.stdin.write((b'{"id": 1, "b64": "' + GOOD + b'"}\n') * 200)
            process.stdin.close()
        said = process.stderr.read()

    assert (process.returncode, said) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [("clean",), ("repair", "--batch")])
def test_a_full_disk_is_told_in_one_line(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "limner.svg", *arguments],
            input=WHOLE.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == [
        f"limner.svg {arguments[0]}: stdin or stdout failed: No space left on device"
    ]


def test_without_a_stdout_it_says_so() -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$0" -m limner.svg repair >&-', sys.executable],
        input=WHOLE.encode(),
        stderr=subprocess.PIPE,
        check=False,
    )

    assert (done.returncode, done.stderr.decode().strip()) == (
        1,
        "python -m limner.svg: stdin and stdout must be open",
    )
