"""Sessions with Snowflake, opened when they are needed, pooled and lent: what plugins use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self, TypeVar

from limner import ConfigError
from limner.plugins import Context
from limner_snowflake._bounded import Bound, run_bounded
from limner_snowflake._connection import Connection, resolve_connection, wanted_of_an_app
from limner_snowflake._driver import ActiveDriver, ConnectorDriver, Driver, Result
from limner_snowflake._errors import Kind, Privilege, SnowflakeError, translate
from limner_snowflake._pool import Pool, PoolState
from limner_snowflake._quoting import Identifier
from limner_snowflake._reach import check_reach
from limner_snowflake._rest import Authorization, authorize, base_url
from limner_snowflake._runtime import Runtime, detect_runtime
from limner_snowflake._session import Session
from limner_snowflake._settings import SnowflakeSettings
from limner_snowflake._statement import Statement, sql

__all__ = ["Sessions"]

T = TypeVar("T")


class Sessions:
    """Sessions with Snowflake, opened when they are needed and lent to one borrower at a time. Any thread may ask.

    In a warehouse-runtime app there is one, which is that of the app: its user and its role are what they are, and what says how to
    log in has no place there. Elsewhere there are up to ``pool_size``.

    Args:
        settings: How Snowflake is reached.
        runtime: Where the program runs; it is found out where none is given.
        options: The connector's parameters, which come before all else.

    Raises:
        ConfigError: The connection lacks something, a file with a secret is open to others, or an app in a warehouse is told to log in.
    """

    def __init__(self, settings: SnowflakeSettings, runtime: Runtime | None = None, **options: Any) -> None:
        self.settings = settings
        self.runtime = runtime or detect_runtime()
        self.connection: Connection | None = None
        self._wanted: Mapping[str, str] = {}
        is_shared = self.runtime is Runtime.WAREHOUSE
        if is_shared:
            self._wanted = wanted_of_an_app(settings, options)
        else:
            self.connection = resolve_connection(settings, self.runtime, **options)
        self._secrets = self.connection.secrets() if self.connection else ()
        self._pool = Pool(
            self._open,
            size=1 if is_shared else settings.pool_size,
            checkout_timeout=settings.checkout_timeout,
            age=float("inf") if is_shared else settings.session_age,
        )

    def __repr__(self) -> str:
        return f"Sessions({self.connection or self.runtime})"

    @property
    def state(self) -> PoolState:
        """How many sessions there are."""
        return self._pool.state

    def run(
        self,
        statement: Statement,
        *,
        tag: str | None = None,
        timeout: float | None = None,
        is_repeatable: bool = False,
        context: Context | None = None,
    ) -> Result:
        """Run a statement on any session.

        A session that had expired has not run it, so it is run on another. After a failure of the network nobody knows, nor where
        the session expired after an answer was lost, or while the result was waited for; the connector has by then sent it again
        under one id, which Snowflake counts as one statement.

        Args:
            statement: What :func:`sql` made.
            tag: Its query tag.
            timeout: Seconds that it may take, once it is sent.
            is_repeatable: Whether it may be run again where nobody knows whether it was: a SELECT may.
            context: The request that it is run for: it ends, and is cancelled in Snowflake, with the request's deadline and token.

        Raises:
            SnowflakeError: It failed. Its ``kind`` says how.
            CancelledError: The request's caller asked to stop.
            DeadlineError: The request's deadline passed.
        """

        def work(session: Session) -> Result:
            return session.run(statement, tag=tag, timeout=timeout)

        return self.repeat(work, is_repeatable=is_repeatable, context=context)

    def repeat(self, work: Callable[[Session], T], *, is_repeatable: bool = False, context: Context | None = None) -> T:
        """Do some work on a session, again on another where the first had expired.

        Args:
            work: What is done; where it is more than one statement, all of it is done again.
            is_repeatable: Whether it may be done again after a failure of the network, too.
            context: The request that it is done for: waiting for a session, logging in, statements and files end with it.

        Raises:
            SnowflakeError: It failed.
            CancelledError: The request's caller asked to stop.
            DeadlineError: The request's deadline passed.
        """
        if context is None:
            return self._repeat(work, is_repeatable=is_repeatable)

        def within(session: Session, bound: Bound) -> T:
            with bound.holding(session):
                session.context = context
                return work(session)

        return run_bounded(
            lambda bound: self._repeat(lambda session: within(session, bound), is_repeatable=is_repeatable), context
        )

    def _repeat(self, work: Callable[[Session], T], *, is_repeatable: bool) -> T:
        for _ in range(self.state.size):  # after a night all sessions that are idle have expired
            with self.borrow() as session:  # a login that fails is not tried again here: the connector has done so
                try:
                    return work(session)
                except SnowflakeError as error:
                    if error.kind not in {Kind.EXPIRED, Kind.NETWORK} or (error.may_have_run and not is_repeatable):
                        raise
                    is_repeatable = is_repeatable and error.kind is Kind.EXPIRED
        with self.borrow() as session:
            return work(session)

    @contextmanager
    def borrow(self) -> Iterator[Session]:
        """Borrow a session, for statements that belong together.

        Raises:
            SnowflakeError: None became free in time, or none could be opened.
        """
        lease = self._pool.take()
        session = Session(lease.driver, self.settings, self._secrets)
        try:
            yield session
        finally:
            self._pool.give_back(lease, is_alive=session.is_alive)

    def base_url(self) -> str:
        """Return where the account's REST interfaces are, without a slash at the end.

        Raises:
            ConfigError: What runs in a warehouse has no way there.
        """
        return base_url(self._outside())

    def authorization(self, *, is_renewed: bool = False, context: Context | None = None) -> Authorization:
        """Return what a request to a REST interface shows.

        Args:
            is_renewed: Whether a session's token is to be a new one, as the last was refused; it is renewed as for a statement.
            context: The request that it is for: logging in ends with it.

        Raises:
            ConfigError: There is nothing to show.
            SnowflakeError: Nobody can log in so.
        """

        def token() -> str | None:
            return self.repeat(lambda session: session.token(is_renewed=is_renewed), context=context)

        return authorize(self._outside(), token)

    def _outside(self) -> Connection:
        if self.connection is None:
            msg = "what runs in a warehouse of Snowflake's has no way to its REST interfaces"
            raise ConfigError(msg, code="input.config.runtime", hint='take SQL: transport = "sql"')
        return self.connection

    def check(self) -> dict[str, str | None]:
        """Log in, and return who and where one then is.

        Returns:
            User, role, warehouse, database and schema.

        Raises:
            SnowflakeError: Nobody can log in so; the hint says what to change.
        """
        names = ("user", "role", "warehouse", "database", "schema")
        user, role, warehouse, database, schema = self.run(
            sql("SELECT CURRENT_USER(), CURRENT_ROLE(), CURRENT_WAREHOUSE(), CURRENT_DATABASE(), CURRENT_SCHEMA()"),
            is_repeatable=True,
        ).rows[0]
        return dict(zip(names, (user, role, warehouse, *self.placed(database, schema)), strict=True))

    def placed(self, database: str | None, schema: str | None) -> tuple[str | None, str | None]:
        """Return in which database and schema things are, where a session has these.

        An app's session cannot be moved (owner's rights allow no ``USE DATABASE``), so what the settings name there goes before
        what the session has; elsewhere a session has what they name.

        Args:
            database: The session's database.
            schema: The session's schema.
        """
        if "database" in self._wanted:
            return self._wanted["database"], self._wanted.get("schema", "PUBLIC")
        return database, self._wanted.get("schema", schema)

    def before_close(self, farewell: Callable[[], None]) -> None:
        """Have something done, once, before the sessions are closed, be it that the interpreter ends.

        Args:
            farewell: What is done. It raises nothing, and is quick: somebody waits for it.
        """
        self._pool.farewell = farewell

    def close(self) -> None:
        """Close all sessions; those that are borrowed when they come back."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> Driver:
        if self.connection is None:
            return self._open_active()
        settings = self.settings
        timeouts = {
            "login_timeout": settings.login_timeout,
            "network_timeout": settings.network_timeout,
            "socket_timeout": settings.socket_timeout,
        }
        check_reach(self.connection)
        try:
            return self._log_in(self.connection, timeouts)
        except SnowflakeError as error:
            if error.kind is not Kind.NETWORK or error.errno is not None:
                raise
        return self._log_in(
            self.connection, timeouts
        )  # it got half an answer, which the connector does not ask for again

    @staticmethod
    def _log_in(connection: Connection, timeouts: Mapping[str, int]) -> Driver:
        secrets = connection.secrets()  # before: a token in a file may be another by now
        try:
            return ConnectorDriver(connection, timeouts)
        except Exception as error:  # noqa: BLE001 - whatever the connector raises
            role = connection.parameters.get("role")
            translated = translate(error, what=connection.refused(), role=role, login=connection, secrets=secrets)
            raise translated from translated.__cause__

    def _open_active(self) -> Driver:
        """Take the session of an app, if it is what the settings want.

        Raises:
            ConfigError: Its role is another.
            SnowflakeError: It may not use the warehouse.
        """
        warehouse = self._wanted.get("warehouse")
        try:
            driver = ActiveDriver(warehouse)
            role = driver.role()
        except Exception as error:
            needs = (Privilege("USAGE", "WAREHOUSE", Identifier(warehouse)),) if warehouse else ()
            what = f"the app's session cannot use the warehouse {warehouse}" if warehouse else "there is no session"
            raise translate(error, what=what, needs=needs) from error
        if role and role != (wanted := self._wanted.get("role", role)):
            msg = f"the settings want the role {wanted}, and an app in a warehouse has that of its owner, {role}"
            hint = f"leave role out, or have the app deployed by {wanted}: limner deploy sis --owner {wanted}"
            raise ConfigError(msg, code="input.config.role", hint=hint)
        return driver
