"""The generation flow and the two drivers that run it."""

from __future__ import annotations

from limner.flow._drivers import adrive, drive
from limner.flow._effects import Compute, Effect, Emit, Invoke, OpenStream, ReadChunk
from limner.flow._generate import Job, generation_flow

__all__ = [
    "Compute",
    "Effect",
    "Emit",
    "Invoke",
    "Job",
    "OpenStream",
    "ReadChunk",
    "adrive",
    "drive",
    "generation_flow",
]
