"""One session with Snowflake, as whoever borrowed it uses it."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from limner.plugins import Context
from limner_snowflake._driver import Driver, Result
from limner_snowflake._errors import Kind, Privilege, SnowflakeError, translate
from limner_snowflake._quoting import StagePath
from limner_snowflake._settings import SnowflakeSettings
from limner_snowflake._statement import Statement, sql

__all__ = ["Session"]

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
