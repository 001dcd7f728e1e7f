"""The process in which a plugin is tried; see :mod:`limner.registry._probe`."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from limner._errors import PluginError
from limner._faults import describe
from limner.plugins import AnyDescriptor
from limner.registry._entry import Kind, PluginEntry
from limner.registry._registry import Registry

__all__: list[str] = []

_IN_MAIN_THREAD = frozenset({Kind.UI, Kind.COMMAND, Kind.ENGINE})
"""The kinds that the program imports there. Others are imported in threads, where signal handlers cannot be set, for one."""

_FIELDS = 5
"""What is told of each entry."""


def _answer(entry: PluginEntry) -> dict[str, Any]:
    # All of limner that the plugin needs is there by now, so that what is timed is the plugin.
    registry = Registry([entry])
    started = time.perf_counter()
    try:
        descriptor = registry.load(entry.kind, entry.name)
    except PluginError as error:
        return _fault(error.message, error.hint, error.__cause__ or error, time.perf_counter() - started)
    seconds = time.perf_counter() - started
    try:
        facts = _facts(descriptor)
        json.dumps(facts)
    except Exception as error:  # noqa: BLE001 - whatever the settings hold
        fault = f"its settings cannot be told as a JSON schema, which forms are made of: {describe(error)}"
        return _fault(fault, "give each setting a type that JSON has", error, seconds)
    return {"seconds": seconds, "fault": "", "hint": "", "traceback": "", "facts": facts}


def _facts(descriptor: AnyDescriptor) -> dict[str, Any]:
    return {
        "summary": descriptor.summary,
        "licence": descriptor.licence,
        "service": descriptor.service,
        "capabilities": {ability.value: can for ability, can in descriptor.capabilities.items()},
        "settings": descriptor.settings.model_json_schema(),
    }


def _fault(fault: str, hint: str, error: BaseException, seconds: float) -> dict[str, Any]:
    try:
        shown = "".join(traceback.format_exception(error))
    except Exception as failure:  # noqa: BLE001 - an exception of a plugin's may be of any kind
        shown = f"(the traceback cannot be shown: {describe(failure)})"
    return {"seconds": seconds, "fault": fault, "hint": hint, "traceback": shown, "facts": {}}


def _tell(entry: PluginEntry, answers: list[dict[str, Any]]) -> None:
    try:
        answer = _answer(entry)
    except BaseException as error:  # noqa: BLE001 - told to the parent, whatever it is
        answer = _fault(f"it raised {describe(error)}", "tell its author", error, 0.0)
    answers.append(answer)


def _main() -> None:
    file, *texts = sys.argv[1:]
    del sys.argv[1:]  # not for the plugin to see
    answers: list[dict[str, Any]] = []
    for start in range(0, len(texts), _FIELDS):
        kind, name, value, distribution, version = texts[start : start + _FIELDS]
        entry = PluginEntry(Kind(kind), name, value, distribution, version)
        if entry.kind in _IN_MAIN_THREAD:
            _tell(entry, answers)
        else:
            thread = threading.Thread(target=_tell, args=(entry, answers), daemon=True)
            thread.start()
            thread.join()
    Path(file).write_text(json.dumps(answers), "ascii")
    # At once: threads and exit handlers of the plugin's have nothing more to say.
    os._exit(0)


if __name__ == "__main__":
    _main()
