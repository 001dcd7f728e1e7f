"""What Snowflake's clients raise, told in limner's tree.

The numbers are those of Snowflake's documentation and of its Python connector 4.8. The connector adds 290000 to statuses of HTTP, and
does so twice for some; those errors are told by their classes. Budgets and privileges on models have numbers that no document names,
so their texts count, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, LiteralString

from attrs import frozen

from limner import SessionError
from limner_snowflake._quoting import Identifier, catalogue_name, quote_identifier

if TYPE_CHECKING:
    from limner_snowflake._connection import Connection

__all__ = ["Failure", "Kind", "Privilege", "SnowflakeError", "classify", "grants", "translate"]


class Kind(Enum):
    """What went wrong. Plugins turn it into their own branch of the tree: NOT_FOUND into a missing drawing, for one."""

    CREDENTIALS = "credentials"
    EXPIRED = "expired"
    PERMISSION = "permission"
    NOT_FOUND = "not-found"
    EXISTS = "exists"
    TIMEOUT = "timeout"
    CANCELLED = "cancelled"
    NO_WAREHOUSE = "no-warehouse"
    THROTTLED = "throttled"
    BUDGET = "budget"
    SUSPENDED = "suspended"
    NETWORK = "network"
    MODEL = "model"
    STATEMENT = "statement"
    BUSY = "busy"
    OTHER = "other"


@frozen
class Privilege:
    """A privilege that a statement needs.

    Args:
        name: ``SELECT``, ``USAGE``, ``CREATE STAGE``.
        on: What it is on: ``TABLE``, ``SCHEMA``; ``ROLE``, ``DATABASE ROLE`` or ``APPLICATION ROLE`` for a role
            that is granted as such.
        object: The object's name; None for the account, and for a role whose name is the privilege's.
    """

    name: LiteralString
    on: LiteralString
    object: Identifier | None = None

    def grant(self, role: str) -> str:
        """Return the statement that grants it to a role."""
        return grants([self], role)


_ROLES: Final = frozenset({"ROLE", "DATABASE ROLE", "APPLICATION ROLE"})


def grants(privileges: Iterable[Privilege], role: str) -> str:
    """Return the statements that grant privileges to a role: one for each object that they are on.

    Args:
        privileges: What is granted.
        role: The role, as the catalogue has it.
    """
    to = f"TO ROLE {quote_identifier(role)};"
    words: dict[str, list[str]] = {}
    for each in privileges:
        if each.on in _ROLES:
            words[f"GRANT {each.on} {each.object or each.name} {to}"] = []
        else:
            words.setdefault(f" ON {each.on}{f' {each.object}' if each.object else ''} {to}", []).append(each.name)
    return " ".join(f"GRANT {', '.join(names)}{rest}" if names else rest for rest, names in words.items())


class SnowflakeError(SessionError):
    """Snowflake, or the way to it, failed.

    Args:
        message: What happened.
        kind: What kind of failure it is.
        errno: Snowflake's number, or that of its connector.
        sqlstate: The SQLSTATE.
        query_id: The statement, for Snowflake's support.
        options: What every error of limner takes.
    """

    default_code = "session.snowflake"

    def __init__(
        self,
        message: str,
        *,
        kind: Kind = Kind.OTHER,
        errno: int | None = None,
        sqlstate: str | None = None,
        query_id: str | None = None,
        **options: Any,
    ) -> None:
        super().__init__(message, **{"code": f"session.{kind.value}", "retryable": kind in _RETRYABLE, **options})
        self.kind = kind
        self.errno = errno
        self.sqlstate = sqlstate
        self.query_id = query_id
        self.may_have_run = False
        """Whether the statement may have been run although it failed."""


@frozen
class Failure:
    """What an exception of Snowflake's clients says."""

    kind: Kind
    message: str
    errno: int | None = None
    sqlstate: str | None = None
    query_id: str | None = None


_RETRYABLE: Final = {Kind.EXPIRED, Kind.TIMEOUT, Kind.THROTTLED, Kind.NETWORK, Kind.BUSY}
_EXPIRED: Final = frozenset({390104, *range(390110, 390116), 390195, 250002})
_BY_NUMBER: Final[dict[int, Kind]] = {
    **dict.fromkeys((3001, 3003, 3013, 3041, 390189), Kind.PERMISSION),
    **dict.fromkeys((2003, 2043, 253006, 709), Kind.NOT_FOUND),
    2002: Kind.EXISTS,
    630: Kind.TIMEOUT,
    604: Kind.CANCELLED,
    606: Kind.NO_WAREHOUSE,
    100351: Kind.MODEL,
    90073: Kind.BUDGET,
    **dict.fromkeys((250001, 250003, 251011, 251012, 253002, 253003), Kind.NETWORK),
    **dict.fromkeys((8, 904, 938, 939, 1003, 2014, 2140, 90105, 90106, 90236), Kind.STATEMENT),
}
_SUSPENDED: Final = re.compile(r"\baccount\b.*\bsuspended|trial has ended|lack of payment", re.IGNORECASE)
"""What Snowflake says of an account that nobody pays for, under numbers that differ."""
_BY_TEXT: Final = (
    (re.compile(r"budget|quota", re.IGNORECASE), Kind.BUDGET),
    (re.compile(r"throttl|too many requests", re.IGNORECASE), Kind.THROTTLED),
    (re.compile(r"not authorized|insufficient privileges|access control", re.IGNORECASE), Kind.PERMISSION),
)
_STATUS_CLASSES: Final = {
    "ForbiddenError": Kind.NETWORK,
    "TooManyRequests": Kind.THROTTLED,
    **dict.fromkeys(
        (
            "BadGatewayError",
            "BadRequest",
            "GatewayTimeoutError",
            "InternalServerError",
            "MethodNotAllowed",
            "OtherHTTPRetryableError",
            "RequestTimeoutError",
            "ServiceUnavailableError",
        ),
        Kind.NETWORK,
    ),
}
"""Errors of the connector that stand for a status of HTTP: their numbers cannot be relied on."""

_HINTS: Final = {
    Kind.CREDENTIALS: "check the user, the authenticator and the secret of this connection; docs/snowflake.md lists where they come from",
    Kind.EXPIRED: "try again: the session is made anew",
    Kind.NOT_FOUND: "check the name, the database and the schema; Snowflake says the same of what the role may not see",
    Kind.TIMEOUT: "raise statement_timeout, or ask for less at a time",
    Kind.CANCELLED: "somebody, or a resource monitor, stopped the statement",
    Kind.NO_WAREHOUSE: "set warehouse for this connection, or a default for the user: ALTER USER … SET DEFAULT_WAREHOUSE = …",
    Kind.THROTTLED: "try again a little later, or with fewer at a time",
    Kind.BUDGET: "ask the account's administrator to raise the budget, or wait for the next period",
    Kind.SUSPENDED: "an ACCOUNTADMIN adds a means of payment in Snowsight, under Admin and Billing; then the same can be done again",
    Kind.NETWORK: "try again; if it stays so, look at the network between here and Snowflake (a proxy, a firewall, a VPN)",
    Kind.STATEMENT: "this is a fault of the plugin, or of a name that was set: see the message",
}


_FILES: Final = frozenset({253002, 253003})
_MOST_PARTS: Final = 3
"""Database, schema and name."""
"""Numbers of failures on the way to or from a stage's files."""
_NO_LOGIN: Final = "check the account's name and the network (a proxy, a network policy), then try again"
_NO_FILES: Final = (
    "try again; if it stays so, may this machine reach the storage of the account's cloud (a proxy, a firewall)?"
    " SELECT SYSTEM$ALLOWLIST() lists the hosts that it has to reach"
)
_PLAIN: Final = (
    (
        re.compile(r"IncompleteRead|Connection broken|ChunkedEncoding"),
        "the connection broke off in the middle of an answer",
    ),
    (re.compile(r"timed out"), "no answer came in time"),
    (
        re.compile(r"exceeding maximum retries"),
        "the storage of the account's cloud could not be reached, or refused it each time",
    ),
    (re.compile(r"\b(4\d\d) Client Error"), "the storage of the account's cloud answered {0}"),
    (re.compile(r"HTTP (\d\d\d: [\w ]+)"), "it answered {0}"),
    (re.compile(r"backend after (\d+) attempt"), "Snowflake could not be reached"),
    (
        re.compile(r"RemoteDisconnected|Connection (?:aborted|reset|refused)"),
        "the connection was closed without an answer",
    ),
)
"""What clients say of the network, in plain words; they show addresses, and those of files let in whoever has them."""
_CONNECTING: Final = re.compile(r"^(?:None: )?(?:Failed to connect to DB: \S+\. )?")
"""What the connector puts before what Snowflake says; the message says already that nobody could log in."""
_SIGNED: Final = re.compile(r"(https?://[^\s?'\"]+)\?[^\s'\")]*")


def classify(error: BaseException, *, is_login: bool = False) -> Failure:
    """Tell what an exception of the connector, of Snowpark, or of the HTTP client under them means.

    Args:
        error: What was raised.
        is_login: Whether it was raised while a session was being opened.
    """
    if isinstance(error, RecursionError):  # the connector renews a session within renewing it
        return Failure(Kind.EXPIRED, "it said each time that the session had expired, however often that was renewed")
    errno = _number(error)
    text = str(
        getattr(error, "raw_msg", None) or getattr(error, "msg", None) or getattr(error, "message", None) or error
    )
    kind = Kind.SUSPENDED if _SUSPENDED.search(text) else _kind(error, errno, text, is_login=is_login)
    if kind is Kind.CANCELLED and "due to a timeout" in text:  # by the connector
        kind = Kind.TIMEOUT
    return Failure(kind, text.strip(), errno, getattr(error, "sqlstate", None), getattr(error, "sfqid", None))


def _number(error: BaseException) -> int | None:
    number = getattr(error, "sql_error_code", None)
    number = getattr(error, "errno", None) if number is None else number
    return int(number) if isinstance(number, int) or (isinstance(number, str) and number.isdigit()) else None


def _kind(error: BaseException, errno: int | None, text: str, *, is_login: bool) -> Kind:
    names = {each.__name__ for each in type(error).__mro__}
    if status := next((kind for name, kind in _STATUS_CLASSES.items() if name in names), None):
        return status
    if errno is not None:
        if errno in _EXPIRED and not is_login:
            return Kind.EXPIRED
        if errno in _BY_NUMBER:
            return _BY_NUMBER[errno]
        if 390100 <= errno <= 390400 or 394300 <= errno <= 394499 or 251001 <= errno <= 251010:  # noqa: PLR2004
            return Kind.CREDENTIALS
    for pattern, kind in _BY_TEXT:
        if pattern.search(text):
            return kind
    # Half an answer arrives as an exception of the HTTP client that the connector carries along.
    if "requests" in type(error).__module__ or "urllib3" in type(error).__module__ or isinstance(error, OSError):
        return Kind.NETWORK
    if names & {"OperationalError", "InterfaceError"}:
        return Kind.NETWORK
    return Kind.STATEMENT if "ProgrammingError" in names else Kind.OTHER


def translate(
    error: BaseException,
    *,
    what: str,
    role: str | None = None,
    needs: Sequence[Privilege] = (),
    login: Connection | None = None,
    secrets: Sequence[str] = (),
) -> SnowflakeError:
    """Return an exception of Snowflake's clients as an error of limner's.

    Args:
        error: What was raised.
        what: What was being done, as the beginning of a sentence.
        role: The role that did it.
        needs: The privileges that it takes.
        login: The connection, where a session was being opened.
        secrets: What must not be told, should the message repeat it.
    """
    failure = classify(error, is_login=login is not None)
    message = _CONNECTING.sub("", failure.message)
    for secret in filter(None, secrets):
        message = message.replace(secret, "…")
    if failure.kind in {Kind.NETWORK, Kind.THROTTLED}:
        message = _plain(message)
    message = _SIGNED.sub(r"\1", message)
    hint = _HINTS.get(failure.kind, "")
    if failure.kind is Kind.NETWORK and failure.errno in _FILES:
        hint = _NO_FILES
    elif failure.kind is Kind.NETWORK and login is not None:
        hint = _NO_LOGIN
    elif failure.kind in {Kind.PERMISSION, Kind.NOT_FOUND} and needs:
        told = grants((*_around(message, needs), *needs), role or "…")
        hint = f"{'if it is there, grant' if failure.kind is Kind.NOT_FOUND else 'grant'} what is missing: {told}"
    elif (
        failure.kind is Kind.NO_WAREHOUSE and role
    ):  # a session begins all the same where its warehouse may not be used
        hint = f"{hint}; where it is set, correct its name, or: GRANT USAGE ON WAREHOUSE … TO ROLE {quote_identifier(role)};"
    elif failure.kind is Kind.PERMISSION:
        hint = _granted(message, role, login)
    elif failure.kind is Kind.CREDENTIALS and login is not None:
        hint = f"check the user and what logs in: they come from {' and '.join(login.identified_by())}"
    translated = SnowflakeError(
        f"{what}: {message}",
        kind=failure.kind,
        errno=failure.errno,
        sqlstate=failure.sqlstate,
        query_id=failure.query_id,
        hint=hint,
    )
    # The original may quote what was sent, or the address of a file that lets in whoever has it.
    if not any(secret in str(error) for secret in secrets if secret) and not _SIGNED.search(str(error)):
        translated.__cause__ = error if isinstance(error, Exception) else None
    return translated


def _plain(message: str) -> str:
    """Return what a client says of the network in plain words; as it is where nobody knows better ones."""
    for pattern, words in _PLAIN:
        if found := pattern.search(message):
            return words.format(*found.groups())
    return message


def _around(message: str, needs: Sequence[Privilege]) -> list[Privilege]:
    """Return the privileges on the database or the schema that a message names, where what is needed lies in it."""
    named = re.search(r"\b(database|schema) '", message, re.IGNORECASE)
    inner = next(
        (need.object for need in needs if need.object is not None and len(need.object.parts) == _MOST_PARTS), None
    )
    if named is None or inner is None:
        return []
    around = [
        Privilege("USAGE", "DATABASE", Identifier(inner.parts[0])),
        Privilege("USAGE", "SCHEMA", Identifier(*inner.parts[:2])),
    ]
    return [each for each in around[: 1 if named[1].upper() == "DATABASE" else 2] if each not in needs]


def _granted(message: str, role: str | None, login: Connection | None) -> str:
    """Return what to grant, as far as Snowflake's message names it."""
    to = quote_identifier(role) if role else "the role"
    if found := re.search(r"Role '([^']+)' specified", message):
        user = catalogue_name(str(login.parameters["user"])) if login and "user" in login.parameters else None
        to = quote_identifier(user) if user else "…"
        return f"grant the role to the user, or choose another: GRANT ROLE {quote_identifier(found[1])} TO USER {to};"
    if found := re.search(r"privileges to operate on ([\w ]+?) '([^']+)'", message):
        return f"grant what is missing: GRANT … ON {found[1].upper()} {found[2]} TO ROLE {to};"
    return f"ask the account's administrator for the privilege, for the role {to}"
