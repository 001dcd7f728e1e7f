"""Studios: one for each set of settings that people of the page work with."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import define, frozen

from limner import Settings, Studio

__all__ = ["UNCHANGED", "Overrides", "Studios"]

IDLE: Final = 600.0
"""Seconds after which a studio that nobody uses may be closed: long after the last page that was drawn with it is ready."""


@frozen(kw_only=True)
class Overrides:
    """Settings of plugins that somebody changed in the page; they count for that person only.

    Args:
        models: A table of settings for each model backend, with what was changed.
        storages: As well for each storage backend.
    """

    models: Mapping[str, Mapping[str, Any]]
    storages: Mapping[str, Mapping[str, Any]]

    @property
    def scope(self) -> str:
        """Names the settings without telling them: they may hold secrets. Empty where nothing is changed."""
        if not any(self.models.values()) and not any(self.storages.values()):
            return ""
        text = json.dumps([self.models, self.storages], sort_keys=True, default=repr)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def apply(self, settings: Settings) -> Settings:
        """Return the settings with the changes."""
        return settings.model_copy(
            update={
                "models": _overlaid(settings.models, self.models),
                "storages": _overlaid(settings.storages, self.storages),
            }
        )


UNCHANGED: Final = Overrides(models={}, storages={})


def _overlaid(
    tables: Mapping[str, Mapping[str, Any]], over: Mapping[str, Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    return {name: {**tables.get(name, {}), **over.get(name, {})} for name in {*tables, *over}}


@define
class _Open:
    studio: Studio
    used: float


class Studios:
    """Opens studios and keeps them, one for each set of settings.

    Args:
        settings: The settings of the files and the environment.
        busy: Tells whether work is going on under a scope: its studio is left open.
        most: How many studios are kept open before idle ones are closed.
        clock: A monotonic clock, in seconds.
    """

    def __init__(
        self,
        settings: Settings,
        busy: Callable[[str], bool],
        *,
        most: int = 8,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.settings = settings
        self._busy = busy
        self._most = most
        self._clock = clock
        self._lock = threading.Lock()
        first = Studio(settings)
        self._registry = first.registry  # plugins are imported once, whoever uses them
        self._open: dict[str, _Open] = {"": _Open(first, clock())}

    def get(self, overrides: Overrides) -> Studio:
        """Return the studio with these settings."""
        scope = overrides.scope
        with self._lock:
            found = self._open.get(scope)
            if found is None:
                studio = Studio(overrides.apply(self.settings), registry=self._registry)
                found = self._open[scope] = _Open(studio, self._clock())
                self._close_idle()
            found.used = self._clock()
            return found.studio

    def close(self) -> None:
        """Close them all."""
        with self._lock:
            for found in self._open.values():
                found.studio.close()
            self._open.clear()

    def _close_idle(self) -> None:
        now = self._clock()
        for scope, found in sorted(self._open.items(), key=lambda item: item[1].used):
            if len(self._open) <= self._most:
                return
            if scope and now - found.used > IDLE and not self._busy(scope):
                del self._open[scope]
                found.studio.close()
