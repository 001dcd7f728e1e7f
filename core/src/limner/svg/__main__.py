"""``python -m limner.svg clean|repair``: from stdin to stdout, one document, or with ``--batch`` thousands as JSON lines."""

from __future__ import annotations

import argparse
import base64
import json
import math
import os
import sys
import time
from typing import TYPE_CHECKING, Any, BinaryIO

from limner._errors import SvgError
from limner.svg._clean import clean
from limner.svg._repair import repair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from limner.svg._drawing import Drawing

__all__ = ["main"]

_MAX_LINE = 64_000_000
"""Longest request read, in bytes: several times what a document may have."""


def _run(verb: str, source: bytes) -> Drawing:
    return clean(source) if verb == "clean" else repair(_reply(source))


def _reply(source: bytes) -> str:
    if source[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return source.decode("utf-16", "replace")
    return source.decode("utf-8-sig", "replace")


def report(drawing: Drawing) -> dict[str, Any]:
    """Return what was mended and removed, ready for JSON."""
    return {
        "title": drawing.title,
        "view_box": list(drawing.view_box),
        "width": drawing.width,
        "height": drawing.height,
        "bytes": drawing.size,
        "digest": drawing.digest,
        "findings": [
            {
                "severity": finding.severity.value,
                "code": finding.code,
                "message": finding.message,
                "hint": finding.hint,
                "line": finding.place.line if finding.place else None,
                "column": finding.place.column if finding.place else None,
                "path": finding.place.path if finding.place else "",
            }
            for finding in drawing.findings
        ],
    }


def _one(verb: str, *, with_report: bool) -> int:
    try:
        drawing = _run(verb, sys.stdin.buffer.read())
    except SvgError as error:
        hint = f"; {error.hint}" if error.hint else ""
        sys.stderr.write(" ".join(f"limner.svg {verb}: {error.message} [{error.code}]{hint}".split()) + "\n")
        return 1
    sys.stdout.buffer.write(drawing.svg.encode())
    sys.stdout.buffer.flush()
    if with_report:
        sys.stderr.write(json.dumps(report(drawing), ensure_ascii=False) + "\n")
    return 0


def _lines(source: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of a stream; of one beyond the limit its beginning, which no longer reads as a request."""
    while line := source.readline(_MAX_LINE):
        rest = line
        while len(rest) == _MAX_LINE and not rest.endswith(b"\n"):
            rest = source.readline(_MAX_LINE)
        if line.strip():
            yield line


def _request(line: bytes, answer: dict[str, Any]) -> bytes:
    """Read one request: note its id in the answer, and return what its ``b64`` holds.

    Raises:
        ValueError: It is no request.
    """
    try:
        request = json.loads(line.decode())
    except RecursionError as exc:
        msg = "it nests too deep"
        raise ValueError(msg) from exc
    if not isinstance(request, dict) or "id" not in request:
        msg = "it is no object with an id"
        raise ValueError(msg)
    ident = request["id"]
    if not (ident is None or isinstance(ident, str | int) or (isinstance(ident, float) and math.isfinite(ident))):
        msg = "the id is neither a string nor a number"
        raise ValueError(msg)
    answer["id"] = ident
    encoded = request.get("b64")
    if not isinstance(encoded, str):
        msg = "b64 is missing, or no string"
        raise ValueError(msg)  # noqa: TRY004  of the input, not of a caller
    return base64.b64decode(encoded, validate=True)


def _batch(verb: str, *, with_report: bool) -> int:
    out = sys.stdout
    out.write('{"ready": true}\n')
    out.flush()
    for line in _lines(sys.stdin.buffer):
        answer: dict[str, Any] = {"id": None}
        begun = time.perf_counter()
        try:
            source = _request(line, answer)
            begun = time.perf_counter()
            drawing = _run(verb, source)
        except SvgError as error:
            answer |= {"ok": False, "err": error.message}
        except ValueError as error:
            answer |= {"ok": False, "err": f'the line is not {{"id": …, "b64": "…"}}: {error}'}
        else:
            answer |= {"ok": True, "b64": base64.b64encode(drawing.svg.encode()).decode("ascii")}
            if with_report:
                answer["report"] = report(drawing)
        answer["ms"] = round((time.perf_counter() - begun) * 1000, 4)
        out.write(json.dumps(answer) + "\n")
        out.flush()
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the two commands.

    Args:
        arguments: Instead of those of the process.

    Returns:
        The exit status: 0, or 1 where the input was refused.
    """
    parser = argparse.ArgumentParser(prog="python -m limner.svg", description="The SVG boundary, from stdin to stdout.")
    parser.add_argument(
        "verb", choices=("clean", "repair"), help="clean an SVG, or find and mend the one in a model's reply"
    )
    parser.add_argument("--batch", action="store_true", help='answer JSON lines {"id": n, "b64": "…"} until stdin ends')
    parser.add_argument("--report", action="store_true", help="say what was mended and removed, as JSON, on stderr")
    chosen = parser.parse_args(arguments)
    work = _batch if chosen.batch else _one
    if sys.stdin is None or sys.stdout is None:  # started with one of them closed
        parser.exit(1, "python -m limner.svg: stdin and stdout must be open\n")
    try:
        return work(chosen.verb, with_report=chosen.report)
    except OSError as error:
        # Python would try to write the rest once more when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # of which whoever read the answers knows
            sys.stderr.write(f"limner.svg {chosen.verb}: stdin or stdout failed: {error.strerror}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
