"""The catalogue: which plugins there are, and which of them counts. Nothing is imported for it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from limner._entry_points import canonical
from limner._errors import PluginError, UnknownNameError
from limner._names import near_names
from limner.registry._entry import Kind, PluginEntry, PluginStatus, State

__all__ = ["MISSING", "Catalogue"]

MISSING: Final = "development.plugin.missing"
"""The code of a plugin that ``enabled`` names and that is not installed."""

Key = tuple[Kind, str]

_NAME: Final = re.compile(r"\w[\w.-]*")
"""A name that can be typed and told apart: what the entry-points specification of PyPA recommends, with no dash or dot first."""


class Catalogue:
    """Which plugins there are, and which of them counts. Nothing is imported for it.

    Args:
        entries: The plugins that there are, such as :func:`~limner.registry.scan` finds.
        disabled: Plugins that are never imported: a name (``cortex``), an id (``models.cortex``) or a distribution
            (``limner-cortex``).
        enabled: Optional plugins that are on: a name or an id. What is disabled is off all the same.
        prefer: Which distribution to take where two offer the same name: ``{"models.cortex": "limner-cortex"}``.
        order: Which plugins come before others of their kind, the first first; named as in ``disabled``.
        commands: The names of commands that the program has itself: a plugin's of that name is never run.
    """

    def __init__(
        self,
        entries: Iterable[PluginEntry],
        *,
        disabled: Sequence[str] = (),
        enabled: Sequence[str] = (),
        prefer: Mapping[str, str] | None = None,
        order: Sequence[str] = (),
        commands: Collection[str] = (),
    ) -> None:
        self._commands = commands
        self._disabled = frozenset(disabled) | {canonical(name) for name in disabled}
        self._enabled = tuple(dict.fromkeys(enabled))
        self._prefer = {key: canonical(value) for key, value in (prefer or {}).items()}
        self._candidates: dict[Key, list[PluginEntry]] = {}
        for entry in entries:
            self._candidates.setdefault((entry.kind, entry.name), []).append(entry)
        self._ranks = {name: rank for rank, name in reversed(tuple(enumerate(order)))}
        self._ranks |= {
            canonical(name): rank for name, rank in self._ranks.items() if canonical(name) not in self._ranks
        }

    def statuses(self, kind: Kind | None = None) -> tuple[PluginStatus, ...]:
        """Return every plugin with its state, by kind, in order."""
        kinds = list(Kind)
        found = []
        for key in sorted(self._candidates, key=lambda key: (kinds.index(key[0]), self.rank(*key), key[1])):
            if kind is None or key[0] is kind:
                choice = self._choose(key)
                found += [self._status(entry, *choice) for entry in self._candidates[key]]
        return tuple(found)

    def names(self, kind: Kind, *, off: bool = False) -> tuple[str, ...]:
        """Return the names that can be asked for, with ``off`` those that are off, too: those named in ``order`` first, then by name."""
        return self._names(kind, State.READY, *((State.OFF,) if off else ()))

    def wanted(self, kind: Kind) -> tuple[str, ...]:
        """Return the names that are not disabled, in order: those that can be asked for, in conflict, or without a name."""
        return self._names(kind, State.READY, State.CONFLICT, State.BROKEN)

    def missing(self, kind: Kind) -> tuple[PluginError, ...]:
        """Return an error for each name in ``enabled`` that nothing has. One that may be of any kind may be a guard's, a validator's."""
        known = {name for entries in self._candidates.values() for entry in entries for name in (entry.name, entry.id)}
        found = []
        for name in self._enabled:
            group, _, rest = name.partition(".")
            of_kind = group in list(Kind) and bool(rest)
            plain = rest if of_kind else name
            if name in known or not self._disabled.isdisjoint((name, plain, f"{kind.value}.{plain}")):
                continue
            if group == kind.value if of_kind else kind is Kind.VALIDATOR:
                found.append(self._missing(kind, plain))
        return tuple(found)

    def rank(self, kind: Kind, name: str) -> int:
        """Return the place of a plugin in ``order``; one that is not named there comes after all that are."""
        known = (
            name,
            f"{kind.value}.{name}",
            *(entry.distribution for entry in self._candidates.get((kind, name), ())),
        )
        return min((self._ranks[one] for one in known if one in self._ranks), default=len(self._ranks))

    def entry(self, kind: Kind, name: str) -> PluginEntry:
        """Return the entry that counts.

        Raises:
            UnknownNameError: There is none of that name.
            PluginError: It is disabled, off, or in conflict with another.
        """
        if (kind, name) not in self._candidates:
            msg = f"there is no {kind.label} {name!r}"
            names = self.names(kind, off=True)  # who is told that a near one is off knows what to do
            hint = f"{near_names(name, names)} (limner plugins list shows all)"
            raise UnknownNameError(
                msg, hint=hint if names else "none is installed: pip install a plugin that offers one"
            )
        chosen, state, reason = self._choose((kind, name))
        if chosen is None:
            what, _, remedy = reason.partition("; ")
            msg = f"{kind.label} {name!r} cannot be used: {what}"
            raise PluginError(msg, code=f"development.plugin.{state.value}", hint=remedy, plugin=name)
        return chosen

    def _names(self, kind: Kind, *states: State) -> tuple[str, ...]:
        return tuple(dict.fromkeys(status.entry.name for status in self.statuses(kind) if status.state in states))

    def _choose(self, key: Key) -> tuple[PluginEntry | None, State, str]:
        """Return the entry to use, None where there is none; and the state of all others, with ``reason; remedy``."""
        kind, name = key
        enabled = [entry for entry in self._candidates[key] if not self._is_disabled(entry)]
        if not enabled:
            reason = f"it is disabled; limner plugins enable {name}, or take it off disabled under [plugins]"
            return None, State.DISABLED, reason
        enabled = [entry for entry in enabled if not self._is_off(entry)]
        if not enabled:
            return None, State.OFF, _off(name)
        if not name:
            reason = "its entry point has no name; write one before the =, the name that its descriptor has"
            return None, State.BROKEN, reason
        if not _NAME.fullmatch(name):
            what = f"its name {name!r} is not of letters, digits, '_', '.' and '-', with none of the last two first"
            return None, State.BROKEN, f"{what}; rename its entry point"
        if kind is Kind.COMMAND and name in self._commands:
            return None, State.SHADOWED, "limner has a command of that name; rename the entry point"
        preferred = self._prefer.get(f"{kind.value}.{name}") or self._prefer.get(name)
        if len(enabled) > 1 and preferred is not None:
            enabled = [entry for entry in enabled if entry.distribution == preferred] or enabled
        if len(enabled) > 1:
            distributions = tuple(dict.fromkeys(entry.distribution for entry in enabled))
            if len(distributions) == 1:  # no preference chooses between these
                (one,) = distributions
                return (
                    None,
                    State.CONFLICT,
                    f"{one} offers that name more than once; disable {one}, and tell its author",
                )
            offered = " and ".join(distributions)
            choice = f'prefer = {{"{kind.value}.{name}" = "{enabled[0].distribution}"}}'
            reason = f"{offered} offer that name; choose one under [plugins] in limner.toml: {choice}"
            return None, State.CONFLICT, reason
        return enabled[0], State.SHADOWED, f"{enabled[0].distribution} is preferred in the settings"

    def _missing(self, kind: Kind, name: str) -> PluginError:
        optional = {
            key[1] for key, entries in self._candidates.items() for one in entries if one.optional and key[0] is kind
        }
        msg = f"no {kind.label} {name!r} is installed, which enabled under [plugins] asks for"
        hint = f"install it, or take it off enabled{f'; {near_names(name, optional)}' if optional else ''}"
        return PluginError(msg, code=MISSING, hint=hint, plugin=name)

    def _is_disabled(self, entry: PluginEntry) -> bool:
        return not self._disabled.isdisjoint((entry.name, entry.id, entry.distribution))

    def _is_off(self, entry: PluginEntry) -> bool:
        return entry.optional and entry.name not in self._enabled and entry.id not in self._enabled

    def _status(self, entry: PluginEntry, chosen: PluginEntry | None, state: State, reason: str) -> PluginStatus:
        if self._is_disabled(entry):
            return PluginStatus(entry=entry, state=State.DISABLED, reason="disabled in the settings")
        if self._is_off(entry):
            return PluginStatus(entry=entry, state=State.OFF, reason=_off(entry.name))
        if chosen is entry:
            return PluginStatus(entry=entry, state=State.READY)
        return PluginStatus(entry=entry, state=state, reason=reason)


def _off(name: str) -> str:
    if not _NAME.fullmatch(name):
        return f"it is optional, and off, and {name!r} is no name to turn it on by; rename its entry point"
    return f"it is optional, and off; limner plugins enable {name}, or add it to enabled under [plugins]"
