"""The version of limner-core: that of its distribution, which a test holds it to."""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"  # written down, because importlib.metadata takes longer to import than the command to start
