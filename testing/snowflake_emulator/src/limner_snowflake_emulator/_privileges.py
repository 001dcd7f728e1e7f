"""Who may do what: grants, who owns what, and which role has which.

They are kept always, so that SHOW GRANTS tells the truth, and heeded where the setting ``enforce_privileges`` says so.
"""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from limner_snowflake_emulator._names import split_name
from limner_snowflake_emulator._recording import Session
from limner_snowflake_emulator._settings import EmulatorSettings

__all__ = ["SYSTEM_ROLES", "Grant", "Privileges", "written"]

Grant = tuple[str, str, str, str]
"""A privilege, the kind and the name of what it is on, and the role that has it."""

SYSTEM_ROLES: Final = ("ACCOUNTADMIN", "SECURITYADMIN", "USERADMIN", "SYSADMIN", "PUBLIC")
WAREHOUSE: Final = "LIMNER_WH"
"""The warehouse that is there from the beginning."""

_PLAIN: Final = re.compile(r"[A-Z_][A-Z0-9_$]*")
_FIRST: Final[tuple[Grant, ...]] = (
    ("USAGE", "ROLE", "SYSADMIN", "ACCOUNTADMIN"),
    ("USAGE", "ROLE", "SECURITYADMIN", "ACCOUNTADMIN"),
    ("USAGE", "ROLE", "USERADMIN", "SECURITYADMIN"),
    ("CREATE DATABASE", "ACCOUNT", "", "SYSADMIN"),
    ("CREATE WAREHOUSE", "ACCOUNT", "", "SYSADMIN"),
    ("CREATE ROLE", "ACCOUNT", "", "USERADMIN"),
    ("MANAGE GRANTS", "ACCOUNT", "", "SECURITYADMIN"),
    ("CREATE RESOURCE MONITOR", "ACCOUNT", "", "ACCOUNTADMIN"),
    ("OWNERSHIP", "WAREHOUSE", WAREHOUSE, "SYSADMIN"),
    ("USE AI FUNCTIONS", "ACCOUNT", "", "PUBLIC"),
    ("USAGE", "DATABASE_ROLE", "SNOWFLAKE.CORTEX_USER", "PUBLIC"),
)
"""What a new account has, as far as it matters here."""


def written(parts: Iterable[str]) -> str:
    """Return a name as SHOW GRANTS tells it: with quotes where it needs them."""
    return ".".join(part if _PLAIN.fullmatch(part) else '"' + part.replace('"', '""') + '"' for part in parts)


class Privileges:
    """Who may do what in an account.

    Args:
        settings: Which roles users have, and the database that is there from the beginning.
    """

    def __init__(self, settings: EmulatorSettings) -> None:
        self._settings = settings
        self.grants: list[Grant] = list(_FIRST)
        self.future: list[Grant] = []
        """Grants on what is made later: the name is that of the schema or database that it is made in."""
        given = (*settings.roles, *(role for roles in settings.user_roles.values() for role in roles))
        self.roles: dict[str, dict[str, str]] = {role: {} for role in (*given, *SYSTEM_ROLES)}
        self._users: defaultdict[str, set[str]] = defaultdict(set)
        self._lock = threading.RLock()
        self.adopt(settings.database, settings.schema)

    def adopt(self, database: str | None, schema: str | None) -> None:
        """Let SYSADMIN own a database and a schema that nobody owns, because a login made them."""
        for kind, parts in (("DATABASE", (database,)), ("SCHEMA", (database, schema))):
            names = [part for part in parts if part]
            if len(names) == len(parts) and not self.owner(kind, name := written(names)):
                self.grant("OWNERSHIP", kind, name, "SYSADMIN")

    def roles_of(self, user: str) -> tuple[str, ...]:
        """Return the roles that a user can take: those granted to him, what these have been granted, and PUBLIC."""
        given = (*self._settings.user_roles.get(user, self._settings.roles), *sorted(self._users[user]))
        inherited = [name for role in given for name in sorted(self.inherited(role))]
        return tuple(dict.fromkeys((*given, *inherited, "PUBLIC")))

    def give(self, role: str, user: str) -> None:
        """Grant a role to a user."""
        self._users[user].add(role)

    def take(self, role: str, user: str) -> None:
        """Revoke a role from a user."""
        self._users[user].discard(role)

    def users_of(self, role: str) -> tuple[str, ...]:
        """Return the users to whom a role was granted."""
        return tuple(sorted(user for user, roles in self._users.items() if role in roles))

    def inherited(self, role: str) -> frozenset[str]:
        """Return a role with all that it has been granted, and PUBLIC."""
        found = {role, "PUBLIC"}
        waiting = [role]
        while waiting:
            parent = waiting.pop()
            for privilege, kind, name, grantee in tuple(self.grants):
                if (privilege, kind, grantee) == ("USAGE", "ROLE", parent) and name not in found:
                    (child,) = split_name(name)
                    found.add(child)
                    waiting.append(child)
        return frozenset(found)

    def active(self, session: Session, *, primary: bool = False) -> frozenset[str]:
        """Return the roles that count in a session.

        Args:
            session: The session.
            primary: Whether only its primary role counts, as it does where something is made.
        """
        roles = self.inherited(session.role)
        if not primary and session.secondary_roles == "ALL":
            roles = roles.union(*map(self.inherited, self.roles_of(session.user)))
        return roles

    def has(self, roles: frozenset[str], privilege: str, kind: str, name: str) -> bool:
        """Tell whether any of some roles has a privilege, or owns what it is on."""
        wanted = {privilege, "OWNERSHIP"}
        return any(
            (on, what) == (kind, name) and given in wanted and grantee in roles
            for given, on, what, grantee in tuple(self.grants)
        )

    def sees(self, roles: frozenset[str], kind: str, name: str) -> bool:
        """Tell whether any of some roles has any privilege on something."""
        return any((on, what) == (kind, name) and role in roles for _, on, what, role in tuple(self.grants))

    def owner(self, kind: str, name: str) -> str | None:
        """Return the role that owns something; None where that is not there."""
        found = (role for given, on, what, role in tuple(self.grants) if (given, on, what) == ("OWNERSHIP", kind, name))
        return next(found, None)

    def grant(self, privilege: str, kind: str, name: str, role: str) -> None:
        """Grant a privilege; once more changes nothing."""
        with self._lock:
            if (grant := (privilege, kind, name, role)) not in self.grants:
                self.grants.append(grant)

    def revoke(self, privilege: str, kind: str, name: str, role: str) -> None:
        """Revoke a privilege; one that was not granted stays so."""
        with self._lock:
            if (grant := (privilege, kind, name, role)) in self.grants:
                self.grants.remove(grant)

    def made(self, kind: str, name: str, role: str) -> None:
        """Let a role own what it made, and give what was promised for the future."""
        with self._lock:
            self.gone(kind, name)
            self.grant("OWNERSHIP", kind, name, role)
            for privilege, on, place, grantee in self.future:
                if on == kind and name.startswith(f"{place}."):
                    self.grant(privilege, kind, name, grantee)

    def gone(self, kind: str, name: str) -> None:
        """Forget all grants on what was dropped, and on what was in it."""
        inside = f"{name}."
        is_container = kind in {"DATABASE", "SCHEMA"}
        with self._lock:
            self.grants[:] = [
                grant
                for grant in self.grants
                if grant[1:3] != (kind, name) and not (is_container and grant[2].startswith(inside))
            ]
            if kind == "ROLE":
                self.grants[:] = [grant for grant in self.grants if grant[3] != name]

    def within(self, kind: str, place: str) -> Iterator[str]:
        """Yield the names of what is of a kind and in a schema or database."""
        yield from [
            name
            for given, on, name, _ in self.grants
            if (given, on) == ("OWNERSHIP", kind) and name.startswith(f"{place}.")
        ]
