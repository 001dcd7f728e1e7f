"""Write the table of words anew from what the figures say of themselves; run it after a figure was added or its words changed.

python plugins/sketch/word_table.py
"""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

from limner_sketch import figures
from limner_sketch.figures import _table


def main() -> int:
    """Write the table, and tell of words that two figures claim."""
    rows, clashes = figures.claims()
    for word, holder, other in clashes:
        print(f"{word!r} is claimed by {holder!r} and by {other!r}: take it from one of them", file=sys.stderr)
    if clashes:
        return 1
    file = Path(str(files(figures).joinpath(_table.FILE)))
    file.write_text(_table.written(rows), "utf-8")
    print(f"{len(rows)} words for {len(figures.entries())} figures")
    return 0


if __name__ == "__main__":
    sys.exit(main())
