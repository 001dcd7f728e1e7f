"""Drawing with resvg: in this process where that is certain to be quick, in a guarded one of its own otherwise.

resvg aborts the whole process on sizes it cannot allocate and may compute for minutes on filters; a drawing cleaned here is
bounded, but bounded is not the same as quick.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from limner._errors import SvgError

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing

__all__ = ["is_quick", "render_png"]

_MAX_PIXELS = 64_000_000
_MAX_PIXELS_HERE = 4_200_000
_MAX_BYTES_HERE = 200_000
_MAX_COST_HERE = 800.0
"""Milliseconds, an upper bound: most drawings take a tenth of theirs."""
_MAX_MEMORY_HERE = 200_000_000.0
_SECONDS = 10.0
_PROGRAM = Path(__file__).with_name("_render_program.py")


def render_png(
    drawing: Drawing,
    *,
    width: int | None = None,
    height: int | None = None,
    scale: float = 1.0,
    background: str | None = None,
) -> bytes:
    """Draw a drawing; see :meth:`Drawing.to_png`."""
    natural_width, natural_height = max(drawing.width, 1e-3), max(drawing.height, 1e-3)
    if width is not None and height is not None:
        factor = min(width / natural_width, height / natural_height)
    elif width is not None:
        factor = width / natural_width
    elif height is not None:
        factor = height / natural_height
    else:
        factor = scale
    pixel_width, pixel_height = max(1, round(natural_width * factor)), max(1, round(natural_height * factor))
    if factor <= 0 or pixel_width * pixel_height > _MAX_PIXELS:
        msg = f"a picture of {pixel_width} by {pixel_height} pixels is too large to draw"
        raise SvgError(
            msg, code="svg.render", hint=f"ask for a width and height with at most {_MAX_PIXELS:,} pixels together"
        )
    if find_spec("resvg_py") is None:  # in a warehouse of Snowflake, which takes no compiled module
        msg = "a PNG is drawn by resvg-py, which is not installed here"
        raise SvgError(msg, code="svg.no-renderer", hint="take the SVG; or install it: pip install resvg-py")
    options: dict[str, Any] = {
        "width": pixel_width,
        "height": pixel_height,
        "background": background,
        "dpi": 96.0,
    }
    if "<text" in drawing.svg:
        from limner.svg._fonts import font_options

        options |= font_options()
    else:
        options["skip_system_fonts"] = True
    if is_quick(drawing.svg, pixel_width, pixel_height):
        return _draw_here(drawing.svg, options)
    return _draw_apart(drawing.svg, options)


def is_quick(svg: str, width: int, height: int) -> bool:
    """Tell whether a picture is certain to be drawn in a moment; what it costs at most says so."""
    if width * height > _MAX_PIXELS_HERE or len(svg) > _MAX_BYTES_HERE:
        return False
    from limner.svg._cost import is_cheaper

    return is_cheaper(svg, width, height, _MAX_COST_HERE, _MAX_MEMORY_HERE)


def _draw_here(svg: str, options: dict[str, Any]) -> bytes:
    import resvg_py

    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=svg, **options))
    except ValueError as exc:
        raise _failed(str(exc)) from exc
    except BaseException as exc:
        # A panic in Rust arrives as an exception that is not even an Exception.
        if type(exc).__name__ != "PanicException":
            raise
        reason = "the renderer gave up"
        raise _failed(reason) from exc


def _draw_apart(svg: str, options: dict[str, Any]) -> bytes:
    request = json.dumps(options).encode() + b"\n" + svg.encode()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    try:
        done = subprocess.run(  # noqa: S603  our own program, with the drawing on stdin
            [sys.executable, str(_PROGRAM)],
            input=request,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env=environment,
        )
    except subprocess.TimeoutExpired as exc:
        reason = f"it took more than {_SECONDS:.0f} s"
        raise _failed(reason) from exc
    if done.returncode != 0 or not done.stdout.startswith(b"\x89PNG"):
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _failed(lines[-1] if lines else f"the renderer ended with {done.returncode}")
    return done.stdout


def _failed(reason: str) -> SvgError:
    msg = f"the drawing could not be rendered: {reason[:200]}"
    return SvgError(msg, code="svg.render", hint="try a smaller size, or a drawing with fewer filters")
