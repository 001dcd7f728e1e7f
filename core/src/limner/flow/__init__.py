"""The generation flow and the two drivers that run it."""

from __future__ import annotations

from limner.flow._accept import accept
from limner.flow._background import start_apart
from limner.flow._drivers import AsyncDrive, drive, run
from limner.flow._effects import (
    CallModel,
    Check,
    ComposePlan,
    Effect,
    Emit,
    GrowPreview,
    InstructForPlan,
    LookAt,
    PutDrawing,
    ReadChunk,
    RepairReply,
    Resolve,
    ResolveModel,
    ResolveStorage,
    ResolveValidators,
    RunValidators,
)
from limner.flow._elsewhere import run_to_call
from limner.flow._generate import generation_flow
from limner.flow._job import Job, Known, Terms
from limner.flow._loop import GRACE, LoopThread
from limner.flow._perform import Resolver

__all__ = [  # noqa: RUF022 - in the order of sorted(), which a test holds all packages to
    "AsyncDrive",
    "CallModel",
    "Check",
    "ComposePlan",
    "Effect",
    "Emit",
    "GRACE",
    "GrowPreview",
    "InstructForPlan",
    "Job",
    "Known",
    "LookAt",
    "LoopThread",
    "PutDrawing",
    "ReadChunk",
    "RepairReply",
    "Resolve",
    "ResolveModel",
    "ResolveStorage",
    "ResolveValidators",
    "Resolver",
    "RunValidators",
    "Terms",
    "accept",
    "drive",
    "generation_flow",
    "run",
    "run_to_call",
    "start_apart",
]
