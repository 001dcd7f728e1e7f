"""What a role may do, found out by asking: SHOW GRANTS, and who one is. Nothing is changed, and no warehouse is woken."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
from typing import Any, Final

from attrs import field, frozen

from limner import ConfigError, Finding, Severity
from limner.plugins import Context
from limner_snowflake._driver import Result
from limner_snowflake._errors import Kind, Privilege, SnowflakeError, grants
from limner_snowflake._quoting import Identifier, catalogue_name
from limner_snowflake._sessions import Sessions
from limner_snowflake._statement import Statement, sql

__all__ = ["Granted", "Purpose", "Rights", "check_model", "check_rights"]

_MOST_ROLES: Final = 200
"""Roles whose grants are read; who has more than these has probably what is asked for, and is told what is not known."""
_PART: Final = re.compile(r'"((?:[^"]|"")+)"|([^".]+)')
_GRANTED: Final = {"ROLE", "DATABASE ROLE", "APPLICATION ROLE"}
"""Roles are granted as such, and shown as USAGE of them."""
_MAY_BE_GONE: Final = {"TABLE", "VIEW", "STAGE"}
_TREES: Final = {"MATERIALIZED_VIEW": "VIEW", "EXTERNAL_TABLE": "TABLE"}

Grant = tuple[str, str, tuple[str, ...]]
"""A privilege, what kind of object it is on, and the parts of the object's name."""


@frozen
class Purpose:
    """Something that a role is to do, and what it needs for that.

    Args:
        words: What it is to do, as it goes on after "may": ``keep drawings``.
        needs: The privileges that it needs; of those that are together in a tuple any is enough, and the first is what is advised.
        severity: How much it matters where it may not.
    """

    words: str
    needs: tuple[Privilege | tuple[Privilege, ...], ...]
    severity: Severity = Severity.ERROR


@frozen
class Rights:
    """Who a session is, and what its role may do.

    Args:
        user: Who is logged in.
        role: The session's role.
        warehouse: Its warehouse; None where it has none, or may not use the one that was asked for.
        database: Its database.
        schema: Its schema.
        roles: All roles that the session has: its own, those that this one has been granted, PUBLIC, and its secondary roles.
        own: What the session's own role may do, by itself and by the roles that it has been granted: only that counts for making things.
        others: What the secondary roles may do besides.
        is_complete: Whether all could be found out.
    """

    user: str
    role: str
    warehouse: str | None
    database: str | None
    schema: str | None
    roles: frozenset[str]
    own: frozenset[Grant] = field(repr=False)
    others: frozenset[Grant] = field(repr=False)
    is_complete: bool

    @classmethod
    def of(cls, sessions: Sessions, *, context: Context | None = None) -> Rights:
        """Ask.

        Args:
            sessions: Whose.
            context: The request that it is for: asking ends with it.

        Raises:
            SnowflakeError: Nobody can log in so, or Snowflake cannot be asked.
            DeadlineError: The request's deadline passed.
        """
        names = sql(
            "SELECT CURRENT_USER(), CURRENT_ROLE(), CURRENT_WAREHOUSE(), CURRENT_DATABASE(), CURRENT_SCHEMA(),"
            " CURRENT_SECONDARY_ROLES()"
        )
        user, role, warehouse, database, schema, secondary = sessions.run(
            names, is_repeatable=True, context=context
        ).rows[0]
        database, schema = sessions.placed(database, schema)
        reader = _Reader(sessions, context)
        own = reader.grants(role or "PUBLIC")
        others = frozenset().union(*(reader.grants(name) for name in _secondary(secondary)))
        return cls(
            user, role or "PUBLIC", warehouse, database, schema, frozenset(reader.seen), own, others, reader.is_complete
        )

    def has(self, privilege: Privilege) -> bool | None:
        """Tell whether the role has a privilege, by whatever way; None where that could not be found out."""
        return self._has(privilege) or (False if self.is_complete else None)

    def sees(self, privilege: Privilege) -> bool:
        """Tell whether the role has any privilege on the object that a privilege is on. Who has none cannot tell it from none."""
        kind, parts = privilege.on.replace(" ", "_"), _parts(privilege)
        return any((on, name) == (kind, parts) for _, on, name in self.own | self.others)

    def finding(self, purpose: Purpose) -> Finding:
        """Tell whether the role may do something, and which GRANT is missing."""
        missing: list[Privilege] = []
        alone = True
        for need in purpose.needs:
            choices = need if isinstance(need, tuple) else (need,)
            if not any(self._has(choice) for choice in choices):
                missing.append(choices[0])
            alone = alone and any(_in(choice, self.own) for choice in choices)
        if not missing:
            who = f"the role {self.role}" if alone else f"the role {self.role} with the secondary roles of its user"
            return Finding(Severity.INFO, "snowflake.privileges", f"{who} may {purpose.words}")
        granting = grants(missing, self.role)
        lacks = ", ".join(_said(missing))
        if unseen := [each for each in missing if each.on in _MAY_BE_GONE and not self.sees(each)]:
            # Who has no privilege on a thing cannot tell it from none.
            lacks += (
                f"; the {' and the '.join(dict.fromkeys(each.on.lower() for each in unseen))} may not be there at all"
            )
        if not self.is_complete:
            message = f"whether the role {self.role} may {purpose.words} could not be found out; not seen: {lacks}"
            return Finding(Severity.WARNING, "snowflake.privileges", message, hint=f"where it may not: {granting}")
        message = f"the role {self.role} may not {purpose.words}: it lacks {lacks}"
        return Finding(purpose.severity, "snowflake.privileges", message, hint=granting)

    def _has(self, privilege: Privilege) -> bool:
        # What a role makes belongs to it, so its own privileges alone allow that.
        return _in(privilege, self.own if privilege.name.startswith("CREATE ") else self.own | self.others)


@frozen
class Granted:
    """What a role has been granted itself, without what it has by other roles.

    Args:
        grants: The grants.
    """

    grants: frozenset[Grant]

    @classmethod
    def to(cls, role: str, run: Callable[[Statement], Result]) -> Granted:
        """Ask.

        Args:
            role: The role, as the catalogue has it.
            run: Runs a statement.

        Raises:
            SnowflakeError: There is no such role, or it is not for the session to look at.
        """
        return cls(_read(run(sql("SHOW GRANTS TO ROLE {}", Identifier(role)))))

    def has(self, privilege: Privilege) -> bool:
        """Tell whether the role has a privilege, or owns what it is on."""
        return _in(privilege, self.grants)


def check_rights(
    sessions: Sessions, *purposes: Purpose, models: Collection[str] = (), context: Context | None = None
) -> Iterator[Finding]:
    """Log in, and tell what is in the way of some purposes: what a backend's ``check`` is made of.

    Args:
        sessions: Whose.
        purposes: What is to be done.
        models: The models of Cortex that are to be asked.
        context: The request that it is for: asking ends with it.

    Yields:
        Who one is; whether there is a warehouse; for each purpose and each model, whether it is allowed, or the GRANT that is missing.

    Raises:
        DeadlineError: The request's deadline passed.
    """
    try:
        rights = Rights.of(sessions, context=context)
    except (SnowflakeError, ConfigError) as error:
        yield Finding(Severity.ERROR, error.code, error.message, hint=error.hint)
        return
    yield Finding(Severity.INFO, "snowflake.login", f"{rights.user} is logged in with the role {rights.role}")
    yield _warehouse(sessions, rights)
    for purpose in purposes:
        yield rights.finding(purpose)
    for model in models:
        yield check_model(sessions, rights, model, context=context)


def check_model(sessions: Sessions, rights: Rights, model: str, *, context: Context | None = None) -> Finding:
    """Tell whether a role may use a model of Cortex.

    Either the account's list of models names it, or an application role of that model or of all has been granted; ACCOUNTADMIN may
    use all (documentation, *Privileges and model access for Cortex AI Functions*).

    Args:
        sessions: Whose.
        rights: What their role may do.
        model: The model's name.
        context: The request that it is for: asking ends with it.
    """
    well = Finding(Severity.INFO, "snowflake.model", f"the role {rights.role} may use the model {model}")
    roles = [
        Privilege("USAGE", "APPLICATION ROLE", Identifier("SNOWFLAKE", f"CORTEX-MODEL-ROLE-{name}"))
        for name in (model.upper(), "ALL")
    ]
    if "ACCOUNTADMIN" in rights.roles or any(map(rights.has, roles)):
        return well
    try:
        shown = sessions.run(
            sql("SHOW PARAMETERS LIKE 'CORTEX_MODELS_ALLOWLIST' IN ACCOUNT"), is_repeatable=True, context=context
        )
        allowed = str(shown.dicts()[0]["value"]) if shown.rows else ""
    except SnowflakeError as error:
        if error.kind not in {Kind.PERMISSION, Kind.NOT_FOUND, Kind.STATEMENT}:
            return Finding(Severity.ERROR, error.code, error.message, hint=error.hint)
        allowed = None
    names = {name.strip().lower() for name in (allowed or "").split(",")}
    if "all" in names or model.lower() in names:
        return well
    grant = roles[0].grant(rights.role)
    if allowed is None or not rights.is_complete:
        message = f"whether the role {rights.role} may use the model {model} could not be found out"
        return Finding(Severity.WARNING, "snowflake.model", message, hint=f"where it may not: {grant}")
    message = f"the role {rights.role} may not use the model {model}: neither a role of the model nor the account's list allows it"
    return Finding(Severity.ERROR, "snowflake.model", message, hint=grant)


class _Reader:
    """Reads grants, each role's once."""

    def __init__(self, sessions: Sessions, context: Context | None) -> None:
        self._sessions = sessions
        self._context = context
        self.seen: dict[str, frozenset[Grant]] = {}
        self.is_complete = True

    def grants(self, role: str) -> frozenset[Grant]:
        """Return what a role may do, by itself and by the roles that it has been granted, PUBLIC among them."""
        found: set[Grant] = set()
        waiting: list[tuple[str, tuple[str, ...]]] = [("ROLE", (role,)), ("ROLE", ("PUBLIC",))]
        done = set()
        while waiting:
            kind, parts = one = waiting.pop()
            if one in done:
                continue
            done.add(one)
            grants = self._granted(kind, parts)
            found |= grants
            # Those of SNOWFLAKE's own cannot be looked into by everybody, and their names say enough.
            waiting += [
                (on, name)
                for privilege, on, name in grants
                if privilege == "USAGE" and on in {"ROLE", "DATABASE_ROLE"} and name[0] != "SNOWFLAKE"
            ]
        return frozenset(found)

    def _granted(self, kind: str, parts: tuple[str, ...]) -> frozenset[Grant]:
        name = ".".join(parts)
        if name not in self.seen:
            if len(self.seen) >= _MOST_ROLES:
                self.is_complete = False
                return frozenset()
            statement = sql("SHOW GRANTS TO ROLE {}", Identifier(*parts))
            if kind == "DATABASE_ROLE":
                statement = sql("SHOW GRANTS TO DATABASE ROLE {}", Identifier(*parts))
            try:
                shown = self._sessions.run(statement, is_repeatable=True, context=self._context)
            except SnowflakeError as error:
                if error.kind not in {Kind.PERMISSION, Kind.NOT_FOUND, Kind.STATEMENT}:
                    raise
                self.is_complete = False
                self.seen[name] = frozenset()
            else:
                self.seen[name] = _read(shown)
        return self.seen[name]


def _in(privilege: Privilege, grants: frozenset[Grant]) -> bool:
    """Tell whether a privilege is among grants, or the ownership of what it is on."""
    kind, parts = privilege.on.replace(" ", "_"), _parts(privilege)
    names = ("USAGE",) if privilege.on in _GRANTED else (privilege.name, "OWNERSHIP")
    return any((name, kind, parts) in grants for name in names)


def _read(shown: Result) -> frozenset[Grant]:
    return frozenset(map(_grant, shown.dicts()))


def _grant(row: dict[str, Any]) -> Grant:
    kind = str(row["granted_on"]).upper().replace(" ", "_")
    # There is one account, and its name is not asked for.
    return str(row["privilege"]).upper(), _TREES.get(kind, kind), () if kind == "ACCOUNT" else _split(str(row["name"]))


def _split(name: str) -> tuple[str, ...]:
    """Return the parts of a name as SHOW tells it: in quotes where it needs them."""
    return tuple(quoted.replace('""', '"') or plain for quoted, plain in _PART.findall(name))


def _parts(privilege: Privilege) -> tuple[str, ...]:
    if privilege.object is not None:
        return privilege.object.parts
    return _split(privilege.name) if privilege.on in _GRANTED else ()


def _secondary(text: str | None) -> tuple[str, ...]:
    """Return the secondary roles of a session, as CURRENT_SECONDARY_ROLES tells them: ``{"roles": "A,B", "value": "ALL"}``."""
    try:
        roles = json.loads(text or "{}").get("roles") or ""
    except (ValueError, AttributeError):
        return ()
    return tuple(name.strip() for name in str(roles).split(",") if name.strip())


def _said(privileges: list[Privilege]) -> list[str]:
    """Return privileges in words, those on one object together."""
    words: dict[str, list[str]] = {}
    for each in privileges:
        if each.on in _GRANTED:
            words[f"the {each.on.lower()} {each.object or each.name}"] = []
        else:
            words.setdefault(f" on {each.on.lower()} {each.object or ''}".rstrip(), []).append(each.name)
    return [_listed(names) + rest for rest, names in words.items()]


def _listed(names: list[str]) -> str:
    *others, last = names or [""]
    return f"{', '.join(others)} and {last}" if others else last


def _warehouse(sessions: Sessions, rights: Rights) -> Finding:
    if rights.warehouse is not None:
        return Finding(Severity.INFO, "snowflake.warehouse", f"statements run on the warehouse {rights.warehouse}")
    wanted = sessions.connection.parameters.get("warehouse") if sessions.connection else None
    if wanted is None:
        hint = "set warehouse for this connection, or a default for the user: ALTER USER … SET DEFAULT_WAREHOUSE = …"
        return Finding(Severity.ERROR, "snowflake.warehouse", "no warehouse is set", hint=hint)
    name = catalogue_name(str(wanted))
    grant = Privilege("USAGE", "WAREHOUSE", Identifier(name)).grant(rights.role)
    message = f"there is no warehouse {name}, or the role {rights.role} may not use it"
    return Finding(Severity.ERROR, "snowflake.warehouse", message, hint=grant)
