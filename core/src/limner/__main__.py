"""``python -m limner``, and what the ``limner`` program starts."""

from __future__ import annotations

from limner.cli._main import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
