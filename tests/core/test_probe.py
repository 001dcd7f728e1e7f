"""``limner plugins doctor`` survives whatever a plugin does when it is imported."""

from __future__ import annotations

import math
import os
import time
from pathlib import Path

import pytest

from limner import InputError
from limner.registry import Kind, PluginEntry
from limner.registry._probe import Probe, probe
from support.distributions import install

GOOD = """
from limner.plugins import *
from pydantic import BaseModel

class Teal(ModelBackend):
    def complete(self, call, context):
        return Reply(text="<svg/>")

class Odd(BaseModel):
    model_config = {"arbitrary_types_allowed": True}
    when: Teal | None = None

class P(Plugin):
    api_version = 1

    def model_backend(self):
        return ModelDescriptor(name="bad", summary="teal", settings=NoSettings, factory=lambda _: Teal())
"""

ENDLESS = "import os, sys\nwhile True:\n    os.write({stream}, b'x' * 65536)\n"

GRANDCHILD = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "import threading; threading.Event().wait()"])
open({file!r}, "w").write(str(child.pid))
"""


def tried(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str, *, timeout: float = 60.0) -> Probe:
    install(folder, "bad-one", {}, {"bad_one": body})
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return probe(PluginEntry(Kind.MODEL, "bad", "bad_one:P", "bad-one", "1.2.3"), timeout=timeout)


def test_what_a_good_one_describes_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = tried(tmp_path, monkeypatch, GOOD)

    assert (found.fault, found.facts["summary"]) == ("", "teal")
    assert found.seconds is not None


@pytest.mark.parametrize(
    "noise",
    [
        "import os; os.write(1, bytes(range(256)))",
        "print('limner-probe:{}'); print('limner-probe:[]', flush=True)",
        "import sys; sys.stdout.close(); sys.stderr.close()",
        "import os; os.close(1); os.close(2)",
        "import sys; sys.stdout = sys.stderr = None",
        "import threading; threading.Thread(target=threading.Event().wait).start()",
        "import atexit, os; atexit.register(os._exit, 9)",
        "import os; os.chdir('/')",
        "import sys; assert len(sys.argv) == 1",
    ],
)
def test_noise_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, noise: str) -> None:
    found = tried(tmp_path, monkeypatch, f"{noise}\n{GOOD}")

    assert (found.fault, found.facts["summary"]) == ("", "teal")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("import os; os._exit(7)", "ended the process with status 7"),
        ("import os; os.kill(os.getpid(), 9)", "ended the process with signal 9"),
        ("import os; os.write(2, b'\\xff' * 10); os._exit(7)", "ended the process with status 7"),
        ("raise SystemExit(7)", "SystemExit: 7"),
        ("import signal; signal.signal(signal.SIGUSR1, signal.SIG_IGN)", "signal only works in main thread"),
        ("class Mute(BaseException):\n    def __str__(self): raise self\nraise Mute", "Mute"),
        (GOOD.replace("settings=NoSettings", "settings=Odd"), "JSON schema"),
        (GOOD.replace("settings=NoSettings", "settings=dict"), "not a pydantic model"),
    ],
)
def test_a_fault_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, said: str) -> None:
    found = tried(tmp_path, monkeypatch, body)

    assert said in found.fault
    assert found.hint


@pytest.mark.parametrize("body", [ENDLESS.format(stream=1), ENDLESS.format(stream=2)])
def test_one_that_prints_without_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    found = tried(tmp_path, monkeypatch, body, timeout=1.0)

    assert "still importing after 1 s" in found.fault
    assert len(found.traceback) < 100_000


@pytest.mark.parametrize(
    ("end", "timeout"), [(GOOD, 30.0), ("threading_event = __import__('threading').Event().wait()", 3.0)]
)
@pytest.mark.skipif(os.name != "posix", reason="process groups")
def test_what_it_started_ends_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str, timeout: float
) -> None:
    file = tmp_path / "pid"
    found = tried(tmp_path, monkeypatch, f"{GRANDCHILD.format(file=str(file))}\n{end}", timeout=timeout)

    assert bool(found.fault) is (end is not GOOD)
    process = int(file.read_text())
    deadline = time.monotonic() + 30  # it was told to end; a busy machine takes its time
    while alive(process) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not alive(process)


def alive(process: int) -> bool:
    """Tell whether a process runs; one that has ended and that nobody asked for its status does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_the_working_folder_comes_before_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "here"
    here.mkdir()
    (here / "json.py").write_text("raise SystemExit(9)")
    (here / "limner.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(here)

    assert tried(tmp_path / "site", monkeypatch, GOOD).fault == ""


@pytest.mark.parametrize("timeout", [math.nan, math.inf, 0.0, -1.0])
def test_a_timeout_that_is_none_is_refused(timeout: float) -> None:
    with pytest.raises(InputError):
        probe(PluginEntry(Kind.MODEL, "bad", "bad_one:P", "bad-one"), timeout=timeout)
