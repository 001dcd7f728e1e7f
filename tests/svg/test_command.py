"""The two commands keep their contract: stdin to stdout, exact."""

from __future__ import annotations

import base64
import json
import subprocess
import sys

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
