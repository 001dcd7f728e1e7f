"""A model that answers what a real one answered once."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from typing_extensions import override

from limner._errors import ModelError
from limner._findings import Finding, Severity
from limner.flow._bridge import open_stream
from limner.plugins import Chunk, Context, FinishReason, ModelBackend, ModelCall, Reply, Usage

__all__ = ["ReplayModel"]


class ReplayModel(ModelBackend):
    """Answers what a real model answered once, piece by piece, with no network.

    With a ``source`` it records: what is not in the file is asked of the source, and written down. Without one it only
    replays. The file is JSON lines, one call each, to be kept beside the tests; it holds prompts and answers, and no settings.

    Args:
        file: Where the answers are.
        source: The real model; None to replay only.
    """

    def __init__(self, file: Path, *, source: ModelBackend | None = None) -> None:
        self._file = file
        self._source = source
        self._lock = threading.Lock()
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        self._known: dict[str, dict[str, Any]] = {record["key"]: record for record in map(json.loads, lines)}

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        key = _key(call)
        record = self._known.get(key)
        if record is None:
            record = self._record(key, call, context)
        for piece in record["pieces"]:
            yield Chunk(text=piece)
        end = dict(record["reply"])
        usage = end.pop("usage")
        yield Chunk(
            reply=Reply(
                text="",
                usage=None if usage is None else Usage(**usage),
                finish_reason=FinishReason(end["finish_reason"]),
                model=end["model"],
                notes=tuple(
                    Finding(Severity(severity), code, message, hint)
                    for severity, code, message, hint in end.get("notes", ())
                ),
                licences=tuple(end.get("licences", ())),
                provenance=end.get("provenance", {}),
            )
        )

    def _record(self, key: str, call: ModelCall, context: Context) -> dict[str, Any]:
        if self._source is None:
            msg = f"no answer to {call.prompt!r:.80} (seed {call.seed}) is recorded in {self._file}"
            raise ModelError(msg, code="model.not-recorded", hint="record it once: give ReplayModel a source")
        pieces: list[str] = []
        reply = Reply(text="")
        for chunk in open_stream(self._source, call, context, in_pieces=True, portal=_no_portal):
            pieces += [chunk.text] if chunk.text else []
            reply = chunk.reply or reply
        end = {
            "usage": None if reply.usage is None else attrs.asdict(reply.usage),
            "finish_reason": reply.finish_reason,
            "model": reply.model,
            "notes": [(note.severity, note.code, note.message, note.hint) for note in reply.notes],
            "licences": reply.licences,
            "provenance": dict(reply.provenance),
        }
        record = {"key": key, "prompt": call.prompt, "pieces": pieces, "reply": end}
        with self._lock:
            if key not in self._known:
                self._known[key] = record
                with self._file.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(record, ensure_ascii=False) + "\n")
        return self._known[key]

    @override
    def close(self) -> None:
        if self._source is not None:
            self._source.close()


def _key(call: ModelCall) -> str:
    fields: list[Any] = [
        call.prompt,
        call.model,
        call.style,
        str(call.size),
        call.palette,
        call.seed,
        sorted(call.parameters.items()),
    ]
    if call.messages:  # a call for a plan is another call than one for a drawing
        fields.append([[message.role, message.content] for message in call.messages])
    return hashlib.sha256(json.dumps(fields, ensure_ascii=False, default=str).encode()).hexdigest()[:24]


def _no_portal() -> Any:
    msg = "ReplayModel records models that can be called from a thread: give the source complete or stream"
    raise ModelError(msg)
