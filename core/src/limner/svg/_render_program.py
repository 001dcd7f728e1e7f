"""The guarded renderer: options as JSON on the first line of stdin, then the drawing; the PNG on stdout.

Run as a program of its own by :mod:`limner.svg._render`; it limits its own memory and time before it reads anything.
"""

from __future__ import annotations

import json
import sys

_MEMORY = 2 * 1024**3
_SECONDS = 20


def main() -> None:
    """Read one request, answer it, end."""
    try:
        import resource
    except ImportError:  # Windows has none; the parent's timeout is all there is
        pass
    else:
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    import resvg_py

    options = json.loads(sys.stdin.buffer.readline())
    svg = sys.stdin.buffer.read().decode()
    sys.stdout.buffer.write(resvg_py.svg_to_bytes(svg_string=svg, **options))


if __name__ == "__main__":
    main()
