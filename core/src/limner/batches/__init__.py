"""Batches that survive their program: files of prompts, runs that go on where they ended, and engines that make the pictures.

    from limner import Studio
    from limner.batches import Batch

    with Studio() as studio, Batch(studio, "prompts.csv") as batch:
        for event in batch.run():
            print(event)
        batch.write_results(Path("results.csv"))

:meth:`limner.Studio.batch` is for requests that a program has; this is for a file of any length.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._lazy import lazy_names

if TYPE_CHECKING:
    from limner.batches._batch import Batch, Survey, runs_folder

__all__ = ["Batch", "Survey", "runs_folder"]

# Lazy: a plugin that describes an engine needs none of it.
__getattr__, __dir__ = lazy_names(__name__, {"limner.batches._batch": "Batch Survey runs_folder"})
