"""What ``--json`` prints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

from limner._errors import LimnerError
from limner._findings import Finding
from limner.plugins import Entry
from limner.plugins._generation import Generation

__all__ = ["entry_json", "error_json", "findings_json", "generation_json"]


def entry_json(entry: Entry) -> dict[str, Any]:
    """Return what a storage knows of a drawing, for JSON."""
    return {
        "key": entry.key,
        "name": entry.name,
        "digest": entry.digest,
        "bytes": entry.size,
        "created": entry.created.isoformat(),
        "modified": entry.modified.isoformat(),
        "location": entry.location,
        "tags": list(entry.tags),
        "favourite": entry.favourite,
        "metadata": dict(entry.metadata),
    }


def error_json(error: LimnerError) -> dict[str, Any]:
    """Return an error, for JSON."""
    return {
        "code": error.code,
        "message": error.message,
        "hint": error.hint,
        "retryable": error.retryable,
        "retry_after": error.retry_after,
        "plugin": error.plugin,
        "request": error.request_id,
    }


def generation_json(generation: Generation) -> dict[str, Any]:
    """Return a picture that was made, for JSON."""
    drawing = generation.drawing
    return {
        "request": generation.request_id,
        "prompt": generation.request.prompt,
        "model": f"{generation.plugin}:{generation.model}".rstrip(":"),
        "style": generation.request.style,
        "seed": generation.seed,
        "title": drawing.title,
        "width": drawing.width,
        "height": drawing.height,
        "bytes": drawing.size,
        "digest": drawing.digest,
        "seconds": round(generation.seconds, 3),
        "usage": None if generation.usage is None else attrs.asdict(generation.usage),
        "findings": findings_json(generation.findings),
        "licences": list(generation.licences),
        "storage": generation.request.storage or None,
        "entry": None if generation.entry is None else entry_json(generation.entry),
    }


def findings_json(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Return what a check saw, for JSON."""
    return [
        {"severity": found.severity.value, "code": found.code, "message": found.message, "hint": found.hint}
        for found in findings
    ]
