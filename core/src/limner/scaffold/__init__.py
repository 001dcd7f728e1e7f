"""Write the start of a plugin: a distribution that installs, passes a strict type checker, and passes its own tests."""

from __future__ import annotations

from limner.scaffold._write import scaffold

__all__ = ["scaffold"]
