"""``python -m limner.svg clean|repair``: from stdin to stdout, one document, or with ``--batch`` thousands as JSON lines."""

from __future__ import annotations

import argparse
import base64
import json
import sys
import time
from typing import TYPE_CHECKING, Any

from limner._errors import SvgError
from limner.svg._clean import clean
from limner.svg._repair import repair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from limner.svg._drawing import Drawing

__all__ = ["main"]


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
        sys.stderr.write(f"limner.svg {verb}: {error.message} [{error.code}]{hint}\n".replace("\r", " "))
        return 1
    sys.stdout.buffer.write(drawing.svg.encode())
    sys.stdout.buffer.flush()
    if with_report:
        sys.stderr.write(json.dumps(report(drawing), ensure_ascii=False) + "\n")
    return 0


def _batch(verb: str, *, with_report: bool) -> int:
    out = sys.stdout
    out.write('{"ready": true}\n')
    out.flush()
    for line in sys.stdin:
        if not line.strip():
            continue
        answer: dict[str, Any] = {"id": None}
        begun = time.perf_counter()
        try:
            request = json.loads(line)
            answer["id"] = request["id"]
            source = base64.b64decode(request["b64"])
            begun = time.perf_counter()
            drawing = _run(verb, source)
        except SvgError as error:
            answer |= {"ok": False, "err": error.message}
        except (ValueError, KeyError, TypeError) as error:
            answer |= {"ok": False, "err": f'the request is not {{"id": …, "b64": …}}: {error}'}
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
    return work(chosen.verb, with_report=chosen.report)


if __name__ == "__main__":
    sys.exit(main())
