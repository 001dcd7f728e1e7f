"""The image's recipe is linted, holds no secret, and what it copies is enough to install, serve and be found healthy."""

from __future__ import annotations

import http.server
import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from support.environments import make_venv

ROOT: Final = Path(__file__).resolve().parents[2]
RECIPE: Final = (ROOT / "Containerfile").read_text("utf-8")
PROGRAMS: Final = Path(sys.executable).parent


def instructions() -> list[tuple[str, str]]:
    """The recipe's instructions, each on one line."""
    text = re.sub(r"^\s*#.*\n", "", RECIPE, flags=re.MULTILINE).replace("\\\n", " ")
    return [(name, " ".join(rest)) for name, *rest in (line.split() for line in text.splitlines() if line.strip())]


def health_command() -> list[str]:
    (line,) = [rest for name, rest in instructions() if name == "HEALTHCHECK"]
    command: list[str] = json.loads(re.search(r"CMD (\[.*\])$", re.sub(r"\s+", " ", line))[1])  # type: ignore[index] # there is one
    return [sys.executable, *command[1:]]


def test_recipe_and_composition_are_linted() -> None:
    """By hadolint, and by the specification of compose files."""
    commands: list[list[str | Path]] = [
        [PROGRAMS / "hadolint", ROOT / "Containerfile"],
        [PROGRAMS / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", ROOT / "compose.yaml"],
    ]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_it_is_built_in_one_stage_and_runs_in_another_as_nobody() -> None:
    names = [name for name, _ in instructions()]
    last = names[len(names) - names[::-1].index("FROM") :]

    assert names.count("FROM") == 2
    assert re.fullmatch(r"\d+:\d+", dict(instructions())["USER"])
    assert not dict(instructions())["USER"].startswith("0")
    assert {"USER", "HEALTHCHECK", "CMD", "EXPOSE", "VOLUME"} <= set(last)
    assert "ADD" not in names
    (copied,) = [rest for name, rest in instructions()[-len(last) :] if name == "COPY"]
    assert "--chown" not in copied  # what runs belongs to root


def test_no_secret_is_in_it() -> None:
    given = [rest for name, rest in instructions() if name in {"ENV", "ARG"}]

    assert not [rest for rest in given if re.search(r"passw|token|secret|key|credential", rest, re.IGNORECASE)]
    assert not re.search(r"environment:\s*\n\s+\w*(PASS|TOKEN|SECRET)", (ROOT / "compose.yaml").read_text("utf-8"))


def test_nothing_goes_into_the_build_but_what_is_copied() -> None:
    rules = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line and line[0] != "#"]
    copied = [
        source
        for name, rest in instructions()
        if name == "COPY" and "--from" not in rest
        for source in rest.split()[:-1]
    ]

    assert rules[0] == "**"
    assert sorted(rule[1:] for rule in rules if rule[0] == "!") == sorted(copied)
    assert {"**/.env", "**/limner.toml", "**/*.p8"} <= set(rules)


@pytest.fixture
def answering() -> Iterator[Callable[[bytes], int]]:
    """Serves one body at every address, as Streamlit does with its page; returns the port."""
    servers = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def __init__(self, body: bytes, *arguments: object) -> None:
            self.body = body
            super().__init__(*arguments)  # type: ignore[arg-type] # what the server gives

        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(self.body)

        def log_message(self, format: str, *arguments: object) -> None: ...  # noqa: A002 - as the library names it

    def serve(body: bytes) -> int:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, body))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return int(server.server_address[1])

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


def test_the_health_check_reads_the_answer(answering: Callable[[bytes], int]) -> None:
    statuses = []
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        for port in (answering(b"ok"), answering(b"<html>a page</html>"), closed.getsockname()[1]):
            environment = {**os.environ, "PORT": str(port)}
            done = subprocess.run(health_command(), env=environment, capture_output=True, check=False, timeout=60)
            statuses.append(done.returncode)

    assert statuses == [0, 1, 1]


@pytest.mark.slow
@pytest.mark.packaging
def test_what_is_copied_is_enough_to_serve(tmp_path: Path, environment: dict[str, str]) -> None:
    """An image cannot be built everywhere; its steps can be done."""
    context, home = tmp_path / "context", tmp_path / "data"
    context.mkdir()
    home.mkdir()
    left = shutil.ignore_patterns(".venv", "__pycache__", "*.egg-info", ".*_cache")
    for name, rest in instructions():
        if name == "COPY" and "--from" not in rest:
            for source in rest.split()[:-1]:
                if (ROOT / source).is_dir():
                    shutil.copytree(ROOT / source, context / source, ignore=left)
                else:
                    shutil.copy(ROOT / source, context)
    venv = make_venv(tmp_path / "limner", {**environment, "HOME": str(home)}, home)
    venv.install("--no-sources", context)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    shell, flag, command = json.loads(RECIPE.rpartition("\nCMD ")[2])
    variables = {
        **venv.environment,
        "PATH": f"{venv.path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PORT": str(port),
        "LIMNER_STORAGES__LOCAL__ROOT": str(home / "library"),
    }
    with subprocess.Popen([shell, flag, command], env=variables, cwd=home, stdout=subprocess.PIPE) as page:
        try:
            assert page.stdout is not None
            assert b"limner is at" in page.stdout.readline()  # it is said once the page answers
            healthy = subprocess.run(health_command(), env=variables, check=False, timeout=60)
        finally:
            page.send_signal(signal.SIGTERM)

    assert healthy.returncode == 0
    assert page.returncode == 0, shlex.join([shell, flag, command])
