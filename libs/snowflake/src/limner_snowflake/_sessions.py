"""Sessions with Snowflake: what plugins use."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from limner import ConfigError
from limner.plugins import Context
from limner_snowflake._bounded import Bound, run_bounded
from limner_snowflake._connection import Connection, resolve_connection, wanted_of_an_app
from limner_snowflake._driver import ActiveDriver, ConnectorDriver, Driver, Result
from limner_snowflake._errors import Kind, Privilege, SnowflakeError, translate
from limner_snowflake._pool import Pool, PoolState
from limner_snowflake._quoting import Identifier, StagePath
from limner_snowflake._reach import check_reach
from limner_snowflake._rest import Authorization, authorize, base_url
from limner_snowflake._runtime import Runtime, detect_runtime
from limner_snowflake._settings import SnowflakeSettings
from limner_snowflake._statement import Statement, sql

__all__ = ["Session", "Sessions"]

T = TypeVar("T")

_log: Final = logging.getLogger(__name__)

_DEAD: Final = frozenset({Kind.EXPIRED, Kind.NETWORK, Kind.CREDENTIALS})
"""Failures after which a session is not used again."""
_NO_FILE: Final = 253006
"""The connector's number where no file matches."""


class Session:
    """One session, borrowed for a while; for one thread at a time. :meth:`Sessions.borrow` gives it.

    Args:
        driver: What runs statements.
        settings: How long they may take, and their tag.
        secrets: What no message may have.
    """

    def __init__(self, driver: Driver, settings: SnowflakeSettings, secrets: tuple[str, ...]) -> None:
        self._driver = driver
        self._settings = settings
        self._secrets = secrets
        self.is_alive = True
        self.context: Context | None = None
        """The request that it was borrowed for: what it does ends with it."""

    def run(self, statement: Statement, *, tag: str | None = None, timeout: float | None = None) -> Result:
        """Run a statement.

        Args:
            statement: What :func:`sql` made.
            tag: Its query tag; that of the settings where none is given.
            timeout: Seconds that it may take; those of the settings where none are given.

        Raises:
            SnowflakeError: It failed. Its ``kind`` says how.
        """
        seconds = self._settings.statement_timeout if timeout is None else timeout
        chosen = self._settings.query_tag if tag is None else tag
        left = None if self.context is None else self.context.remaining()
        seconds = seconds if left is None else min(seconds, left)
        with self._translating("a statement failed in Snowflake", statement.needs):
            return self._driver.execute(statement, chosen, seconds)

    def begin(self, statement: Statement, *, tag: str | None = None, timeout: float | None = None) -> str:
        """Begin a statement that goes on by itself, whatever becomes of this program, and return its id.

        Args:
            statement: As for :meth:`run`.
            tag: As for :meth:`run`.
            timeout: As for :meth:`run`.

        Raises:
            SnowflakeError: It could not be begun.
        """
        seconds = self._settings.statement_timeout if timeout is None else timeout
        chosen = self._settings.query_tag if tag is None else tag
        with self._translating("a statement could not be begun in Snowflake", statement.needs):
            return self._driver.begin(statement, chosen, seconds)

    def has_ended(self, query_id: str, needs: tuple[Privilege, ...] = ()) -> bool:
        """Tell whether a statement has ended, whichever session began it.

        Args:
            query_id: Its id.
            needs: The privileges that it needs, so that a refusal can name the GRANT.

        Raises:
            SnowflakeError: It has failed, or nobody can tell.
        """
        with self._translating("a statement failed in Snowflake", needs):
            return self._driver.check(query_id)

    def put(self, content: bytes, place: StagePath) -> None:
        """Write a file in a stage, over what is there.

        Raises:
            SnowflakeError: It could not be written.
        """
        needs = (Privilege("WRITE", "STAGE", place.stage),)
        with self._translating(f"{place.path} could not be written to the stage {place.stage}", needs):
            self._driver.put(content, place)

    def get(self, place: StagePath) -> bytes:
        """Return a file in a stage.

        Raises:
            SnowflakeError: It could not be read; its kind is NOT_FOUND where it is not there.
        """
        needs = (Privilege("READ", "STAGE", place.stage),)
        with self._translating(f"{place.path} could not be read from the stage {place.stage}", needs):
            return self._driver.get(place)

    def token(self, *, is_renewed: bool = False) -> str | None:
        """Return the session's token, for Snowflake's REST interfaces; None where it shows none.

        Args:
            is_renewed: Whether the last one was refused: the connector renews it when it runs a statement.

        Raises:
            SnowflakeError: The session has expired for good.
        """
        if is_renewed:
            self.run(sql("SELECT 1"))
        return self._driver.token()

    def cancel(self) -> None:
        """Cancel what runs in the session; from any thread. Whether there was anything to cancel is not told."""
        try:
            self._driver.cancel()
        except Exception as error:  # noqa: BLE001 - whatever the clients raise; what runs ends by its time limit then
            _log.debug("a statement could not be cancelled: %s", type(error).__name__)

    def put_many(self, contents: Mapping[str, bytes], folder: StagePath) -> None:
        """Write files in a folder of a stage, over what is there, with one statement; the connector writes several at a time.

        Args:
            contents: What the files hold, by their names, which have no slash.
            folder: The folder.

        Raises:
            SnowflakeError: One of them could not be written.
        """
        needs = (Privilege("WRITE", "STAGE", folder.stage),)
        with self._translating(f"{len(contents)} files could not be written to the stage {folder.stage}", needs):
            self._driver.put_many(contents, folder)

    def get_many(self, folder: StagePath, pattern: str) -> dict[str, bytes]:
        """Return the files of a folder by the last parts of their paths, which must differ: many come with one statement.

        Args:
            folder: The folder.
            pattern: A regular expression that their whole paths match.

        Raises:
            SnowflakeError: They could not be read.
        """
        needs = (Privilege("READ", "STAGE", folder.stage),)
        try:
            with self._translating(f"{folder.path} could not be read from the stage {folder.stage}", needs):
                return self._driver.get_many(folder, pattern)
        except SnowflakeError as error:
            if error.errno != _NO_FILE:
                raise
            return {}

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Have the statements in this context done together, or none of them.

        Raises:
            SnowflakeError: It could not be begun or committed.
        """
        self.run(sql("BEGIN"))
        try:
            yield
        except BaseException:
            try:
                self.run(sql("ROLLBACK"))
            except SnowflakeError:  # it is undone when the session ends
                self.is_alive = False
            raise
        self.run(sql("COMMIT"))

    @contextmanager
    def _translating(self, what: str, needs: tuple[Privilege, ...] = ()) -> Iterator[None]:
        if self.context is not None:  # whoever waited may have gone between two statements
            self.context.check()
        try:
            yield
        except Exception as error:  # noqa: BLE001 - whatever the clients raise
            role = self._driver.role() if needs else None
            translated = translate(error, what=what, role=role, needs=needs, secrets=self._secrets)
            if translated.kind in _DEAD:
                self.is_alive = False
            # It may have been accepted, and the session have expired then: nobody knows whether it was run.
            translated.may_have_run = translated.kind is Kind.NETWORK or self._driver.is_unsure
            raise translated from translated.__cause__
        except BaseException:  # an interrupt in the middle of a statement: nobody knows what is still on the wire
            self.is_alive = False
            raise


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
