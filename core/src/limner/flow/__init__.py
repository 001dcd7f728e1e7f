"""The generation flow and the two drivers that run it."""

from __future__ import annotations

from limner.flow._accept import accept
from limner.flow._background import start_apart
from limner.flow._drivers import adrive, drive
from limner.flow._effects import Compute, Effect, Emit, Invoke, OpenStream, ReadChunk
from limner.flow._generate import Job, generation_flow
from limner.flow._loop import GRACE, LoopThread

__all__ = [  # noqa: RUF022 - in the order of sorted(), which a test holds all packages to
    "Compute",
    "Effect",
    "Emit",
    "GRACE",
    "Invoke",
    "Job",
    "LoopThread",
    "OpenStream",
    "ReadChunk",
    "accept",
    "adrive",
    "drive",
    "generation_flow",
    "start_apart",
]
