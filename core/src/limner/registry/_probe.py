"""Try a plugin in a process of its own: whatever it does at import, it does it there.

The parent calls :func:`probe`; the child is this module, run as a program, and answers with one line of JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import Any, Final, NamedTuple

from limner.registry._entry import Kind, PluginEntry

__all__ = ["Probe", "probe"]

_MARK: Final = "limner-probe:"
"""Begins the line of the answer; a plugin may print whatever it likes besides."""


class Probe(NamedTuple):
    """What came of trying a plugin.

    Args:
        entry: What was tried.
        seconds: How long the import took; None when it did not end.
        fault: What is wrong; empty when nothing is.
        hint: What to do about it.
        traceback: Where it went wrong, for its author.
        facts: What the plugin describes; empty when it is broken.
    """

    entry: PluginEntry
    seconds: float | None
    fault: str = ""
    hint: str = ""
    traceback: str = ""
    facts: dict[str, Any] = {}  # noqa: RUF012 - never changed


def probe(entry: PluginEntry, *, timeout: float) -> Probe:
    """Try a plugin in a process of its own.

    Args:
        entry: What to try.
        timeout: Seconds that it may take, the start of Python included.
    """
    command = [
        sys.executable,
        "-m",
        "limner.registry._probe",
        entry.kind.value,
        entry.name,
        entry.value,
        entry.distribution,
    ]
    command.append(entry.version)
    try:
        ran = subprocess.run(
            command, capture_output=True, text=True, timeout=timeout, check=False, stdin=subprocess.DEVNULL
        )  # noqa: S603 - our own interpreter, and names that are installed
    except subprocess.TimeoutExpired:
        fault = f"it was still importing after {timeout:g} s"
        hint = f"disable it until it is mended: limner plugins disable {entry.id}"
        return Probe(entry, None, fault, hint)
    for line in ran.stdout.splitlines():
        if line.startswith(_MARK):
            answer = json.loads(line.removeprefix(_MARK))
            return Probe(
                entry, answer["seconds"], answer["fault"], answer["hint"], answer["traceback"], answer["facts"]
            )
    how = f"signal {-ran.returncode}" if ran.returncode < 0 else f"status {ran.returncode}"
    fault = f"it ended the process with {how} while importing"
    return Probe(entry, None, fault, f"disable it until it is mended: limner plugins disable {entry.id}", ran.stderr)


def _answer(kind: str, name: str, value: str, distribution: str, version: str) -> dict[str, Any]:
    import traceback

    from limner._errors import PluginError
    from limner.registry._registry import Registry

    # Before the plugin is timed, all of limner that it needs is there.
    entry = PluginEntry(kind=Kind(kind), name=name, value=value, distribution=distribution, version=version)
    registry = Registry([entry])
    started = time.perf_counter()
    try:
        descriptor = registry.load(entry.kind, name)
    except PluginError as error:
        cause = "".join(traceback.format_exception(error.__cause__ or error))
        seconds = time.perf_counter() - started
        return {"seconds": seconds, "fault": error.message, "hint": error.hint, "traceback": cause, "facts": {}}
    seconds = time.perf_counter() - started
    facts = {
        "summary": descriptor.summary,
        "licence": descriptor.licence,
        "capabilities": {ability.value: can for ability, can in descriptor.capabilities.items()},
        "settings": descriptor.settings.model_json_schema(),
    }
    return {"seconds": seconds, "fault": "", "hint": "", "traceback": "", "facts": facts}


if __name__ == "__main__":
    print("\n" + _MARK + json.dumps(_answer(*sys.argv[1:])), flush=True)  # noqa: T201 - the answer to the parent
