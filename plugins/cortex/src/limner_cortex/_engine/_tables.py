"""The tables of one run: what is in them, and what of it still runs."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from limner import ConfigError, Request
from limner.plugins import CancelToken, Context, Spent, Task, TaskOutcome
from limner_cortex._engine._asking import Answered, Part, feed_attempts
from limner_cortex._engine._claim import Claim
from limner_cortex._engine._settings import EngineSettings
from limner_cortex._engine._statements import PAGE, Statements
from limner_cortex._function import NO_COUNTING, Function
from limner_cortex._models import Price
from limner_snowflake import FORMATS, Kind, Objects, ObjectsPart, Sessions, SnowflakeError, Statement, catalogue_name

__all__ = ["Chunk", "Running", "Tables", "digest_of", "later_version", "place_of", "version_of"]

PART_SIZE: Final = 1_000_000
"""Chunks that a part may have: the number of a chunk says which part it is of."""
_ANSWERS: Final = 500
"""Answers that are read at a time: some megabytes of markup."""
_FILE: Final = "statements.jsonl"


def digest_of(task: str) -> bytes:
    """Return 128 bits that stand for a task's id."""
    return blake2b(task.encode("utf-8", "surrogatepass"), digest_size=16).digest()


@frozen
class Chunk:
    """Prompts that one statement asks for.

    Args:
        number: The chunk.
        first: The number of its first prompt.
        last: The number of its last.
        rows: How many of them are to be asked.
        tries: How many statements that asked for them, or for what they are a half of, failed for a reason that may pass.
        passes: How often they were asked, and some of them failed.
    """

    number: int
    first: int
    last: int
    rows: int
    tries: int = 0
    passes: int = 0

    @property
    def part(self) -> int:
        """The part of the run that it is of."""
        return self.number // PART_SIZE

    def halves(self) -> tuple[Chunk, Chunk]:
        """Return both halves, by the numbers of the prompts."""
        middle = (self.first + self.last) // 2
        rows = max(1, self.rows // 2)
        return evolve(self, last=middle, rows=rows), evolve(self, first=middle + 1, rows=rows)


@frozen
class Running:
    """A statement that runs in Snowflake.

    Args:
        query_id: Its id.
        chunk: What it asks for; None for one of another kind, or that another program began.
        statement: What it is.
        function: The function that it calls.
    """

    query_id: str
    chunk: Chunk | None = None
    statement: Statement | None = None
    function: Function = Function.AI_COMPLETE


class Tables:
    """The tables of one run.

    Args:
        sessions: The sessions with Snowflake.
        settings: The settings of the engine.
        run: The run's name.
        folder: The run's folder on this machine, where the ids of statements are noted.
    """

    def __init__(self, sessions: Sessions, settings: EngineSettings, run: str, folder: Path) -> None:
        self._sessions = sessions
        self._settings = settings
        self._noted = folder / _FILE
        self._objects = place_of(sessions, settings)
        self.claim = Claim(sessions, run, folder, settings.claim)
        self._statements = Statements(self._objects, run, self.claim.holder)
        self.parts: dict[int, Part] = {}
        self.function = Function.of(settings.function)
        """What the account has, as far as it is known."""
        self.feed_attempts: int | None = None
        """How often a prompt is asked by the tasks in Snowflake that take the run's prompts; None where there are none."""

    def make(self) -> None:
        """Make what is missing, and read the parts of the run.

        Raises:
            ConfigError: They were made by a later version of limner.
            SnowflakeError: The role may not.
        """
        found = self.version()
        if found > FORMATS[ObjectsPart.BATCH]:
            raise later_version(self._objects)
        if found < FORMATS[ObjectsPart.BATCH]:
            for statement in self._objects.create(ObjectsPart.BATCH):
                self._sessions.run(statement, tag=f"{self._statements.tag}make")
        for number, model, text in self._read(self._statements.parts()):
            self.parts[int(number)] = Part.of_json(model, text)
            self.feed_attempts = self.feed_attempts or feed_attempts(text)

    def version(self) -> int:
        """Return the version of the tables that are there; 0 where there are none, or nobody noted it."""
        return version_of(self._sessions, self._objects)

    def take(self, cancel: CancelToken, *, by_force: bool) -> None:
        """Claim the run for this program; see :meth:`Claim.take`."""
        self.claim.take(self._statements, cancel, by_force=by_force)

    def is_there(self) -> bool:
        """Tell whether anything of the run is in the tables."""
        try:
            return bool(self._read(self._statements.probe())[0][0])
        except SnowflakeError as error:
            if error.kind is not Kind.NOT_FOUND:
                raise
            return False

    def part_of(self, part: Part) -> int:
        """Return the number of a part, which is written down the first time."""
        for number, known in self.parts.items():
            if known == part:
                return number
        number = len(self.parts)
        self._sessions.run(self._statements.add_part(number, part), tag=f"{self._statements.tag}load")
        self.parts[number] = part
        return number

    def running(self) -> list[Running]:
        """Return what still runs for the run: what Snowflake says, and what was noted here before its program died."""
        found = {str(query_id) for query_id, _ in self._read(self._statements.running())}
        for query_id in self._noted_ids() - found:
            try:
                if not self.has_ended(Running(query_id)):
                    found.add(query_id)
            except SnowflakeError as error:
                if error.kind in {Kind.NETWORK, Kind.CREDENTIALS}:
                    raise
        return [Running(query_id) for query_id in sorted(found)]

    def loaded(self) -> Iterator[tuple[int, str, int, bool]]:
        """Yield each prompt that is there: number, task, chunk, and whether it is not to be asked any more."""
        after = -1
        while page := self._read(self._statements.loaded(after)):
            for number, task, chunk, is_answered in page:
                after = int(number)
                yield after, task, int(chunk), bool(is_answered)
            if len(page) < PAGE:
                return

    def load(self, rows: list[Mapping[str, Any]]) -> None:
        """Put prompts into the table.

        Raises:
            InputError: Another program has taken the run.
        """
        self.claim.check()
        self._sessions.run(self._statements.load(rows), tag=f"{self._statements.tag}load")

    def forget(self, numbers: Iterable[int]) -> None:
        """Take prompts out of the table that nobody was asked for."""
        self._sessions.run(self._statements.forget(numbers), tag=f"{self._statements.tag}load", is_repeatable=True)

    def waiting(self) -> list[Chunk]:
        """Return the chunks that have prompts to be asked."""
        return [Chunk(*map(int, row)) for row in self._read(self._statements.waiting())]

    def begin(self, chunk: Chunk, price: Price | None) -> Running:
        """Begin a statement that asks for a chunk; it goes on by itself.

        Raises:
            InputError: Another program has taken the run.
            SnowflakeError: It could not be begun.
        """
        self.claim.check()
        those = (chunk.number, chunk.first, chunk.last)
        part = self.parts[chunk.part]
        statement = self._statements.ask(part, price, those, self.function, self._settings.attempts)
        tag = f"{self._statements.tag}{chunk.number}"
        query_id = self._sessions.repeat(
            lambda session: session.begin(statement, tag=tag, timeout=self._settings.statement_timeout)
        )
        with self._noted.open("a", encoding="utf-8") as file:
            until = time.time() + self._settings.statement_timeout
            file.write(json.dumps({"query": query_id, "chunk": chunk.number, "until": until}) + "\n")
        return Running(query_id, chunk, statement, self.function)

    def has_ended(self, running: Running) -> bool:
        """Tell whether a statement has ended.

        Raises:
            SnowflakeError: It failed.
        """
        needs = running.statement.needs if running.statement is not None else ()
        return self._sessions.repeat(lambda session: session.has_ended(running.query_id, needs), is_repeatable=True)

    def stop(self, running: Running) -> None:
        """Stop a statement."""
        self._sessions.run(self._statements.cancel(running.query_id), is_repeatable=True)

    def note_failure(self, chunk: Chunk, error: str, state: str) -> None:
        """Write down that the only prompt of a chunk fails its statement, and how it stands by that."""
        model = self.parts[chunk.part].model
        self._sessions.run(self._statements.note_failure(chunk.first, chunk.number, model, error[:2000], state))

    def answers(self, chunk: Chunk | None = None) -> Iterator[tuple[str, int, Part, Answered]]:
        """Yield the last answer to each prompt, of a chunk or of all: how it stands, how often it failed, how it was asked, and it."""
        those = None if chunk is None else (chunk.number, chunk.first, chunk.last)
        after = -1
        while page := self._read(self._statements.answers(those, after, _ANSWERS)):
            for number, task, request, of_chunk, text, read, written, model, error, state, failures in page:
                after = int(number)
                asked = Task(id=task, request=Request.model_validate_json(request))
                tokens = (None if read is None else int(read), None if written is None else int(written))
                part = self.parts[int(of_chunk) // PART_SIZE]
                yield state, int(failures), part, Answered(after, asked, text, *tokens, model or part.model, error)
            if len(page) < _ANSWERS:
                return

    def mark(self, numbers: Iterable[int], state: str) -> None:
        """Say how prompts stand that failed, or whose answers are of no use."""
        self._sessions.run(self._statements.mark(numbers, state), is_repeatable=True)

    def reopen(self) -> None:
        """Let what was given up be asked again."""
        self._sessions.run(self._statements.reopen(), is_repeatable=True)

    def keep(self, outcomes: Iterable[TaskOutcome]) -> None:
        """Put drawings into their table."""
        rows = [
            {"t": each.id, "k": each.key, "n": each.title, "d": each.drawing.digest, "s": each.drawing.svg}
            for each in outcomes
            if each.drawing is not None
        ]
        if rows:
            self._sessions.run(self._statements.keep(rows), is_repeatable=True)

    def finish(self) -> None:
        """Note that the run is done."""
        self._sessions.run(self._statements.finish_parts(), is_repeatable=True)

    def spent(self) -> Spent:
        """Return what the run has used, delivered or not."""
        ((pictures, read, written, cost),) = self._read(self._statements.spent())
        return Spent(
            pictures=int(pictures),
            prompt_tokens=int(read),
            completion_tokens=int(written),
            cost=float(cost),
            unit="credits",
        )

    def count_tokens(self, model: str, texts: list[str]) -> int:
        """Have Snowflake count the tokens of texts."""
        try:
            return int(self._read(self._statements.count_tokens(model, texts))[0][0])
        except SnowflakeError as error:
            if not NO_COUNTING.search(error.message):
                raise
            return int(self._read(self._statements.count_tokens(model, texts, is_old=True))[0][0])

    def _read(self, statement: Statement) -> list[tuple[Any, ...]]:
        return self._sessions.run(statement, is_repeatable=True).rows

    def _noted_ids(self) -> set[str]:
        try:
            lines = self._noted.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return set()
        found = set()
        for line in lines[-64:]:  # more than run at a time
            try:
                told = json.loads(line)
                # One whose time is up runs no more, and of one that Snowflake has forgotten it says what it says of a new one.
                if told["until"] > time.time():
                    found.add(str(told["query"]))
            except (ValueError, KeyError, TypeError):  # the program died while it wrote this
                continue
        return found


def later_version(objects: Objects) -> ConfigError:
    """Return the error for tables that this version of limner does not know."""
    msg = f"the tables of batches {objects.results} and so on were made by a later version of limner"
    hint = "upgrade limner: pip install --upgrade limner; or name others under [engines.snowflake]: prefix, schema"
    return ConfigError(msg, code="storage.format", hint=hint)


def version_of(sessions: Sessions, objects: Objects, context: Context | None = None) -> int:
    """Return the version of the tables that are there; 0 where there are none, or nobody noted it."""
    try:
        rows = sessions.run(objects.read_formats(), is_repeatable=True, context=context).rows
    except SnowflakeError as error:
        if error.kind is not Kind.NOT_FOUND:
            raise
        return 0
    return int(dict(rows).get(ObjectsPart.BATCH.value, 0))


def place_of(sessions: Sessions, settings: EngineSettings) -> Objects:
    """Return the names of the tables.

    Raises:
        ConfigError: Nobody says which schema they are in.
    """
    database, schema = settings.place
    if database is None or schema is None:
        current = sessions.check()
        # What the connection names the session may lack because the role may not use it, which is told with its GRANT.
        wanted = sessions.connection.parameters if sessions.connection else {}
        named = [catalogue_name(str(wanted[name])) if wanted.get(name) else None for name in ("database", "schema")]
        database = database or current["database"] or named[0]
        schema = schema or current["schema"] or named[1]
    if not database or not schema:
        msg = "there is no current database and schema, and the batches' tables have to be in one"
        hint = "name them under [engines.snowflake] in limner.toml: database and schema"
        raise ConfigError(msg, hint=hint)
    return Objects(database, schema, settings.prefix)
