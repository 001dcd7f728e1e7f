"""The statements: constant text and names; everything else is bound, many rows of it as one JSON text.

``docs/batch.md`` shows the one that asks; it is the whole idea.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from limner_cortex._engine._asking import Part
from limner_cortex._engine._calls import Call
from limner_cortex._function import Function
from limner_cortex._models import Price
from limner_cortex._statements import NEEDED
from limner_snowflake import Identifier, Objects, Privilege, Statement, Text, sql

__all__ = ["Statements"]

PAGE: Final = 20_000


class Statements:
    """The statements of one run.

    Args:
        objects: The names of the tables.
        run: The run's name.
        holder: The name by which this program has claimed the run. What it puts in, takes out or asks for it does only while it has it.
    """

    def __init__(self, objects: Objects, run: str, holder: str = "") -> None:
        self._objects = objects
        self._run = run
        self._holder = holder

    @property
    def tag(self) -> str:
        """What the query tags of the run begin with."""
        return f"limner:batch:{self._run}:"

    def probe(self) -> Statement:
        """Ask whether the tables are there."""
        return sql("SELECT COUNT(*) FROM {} WHERE RUN = {}", self._objects.runs, self._run).needing(
            Privilege("SELECT", "TABLE", self._objects.runs)
        )

    def running(self) -> Statement:
        """Find what still runs for the run, whoever began it: id and tag. One of that name over other tables is another run."""
        return sql(
            "SELECT QUERY_ID, QUERY_TAG FROM TABLE({}.INFORMATION_SCHEMA.QUERY_HISTORY(RESULT_LIMIT => 10000))"
            " WHERE STARTSWITH(QUERY_TAG, {}) AND EXECUTION_STATUS NOT LIKE 'SUCCESS%' AND EXECUTION_STATUS NOT LIKE 'FAIL%'"
            " AND EXECUTION_STATUS <> 'INCIDENT' AND CONTAINS(QUERY_TEXT, {})",
            Identifier(self._objects.database),
            self.tag,
            self._objects.prompts.text,
        )

    def clear_claims(self, *others: str, every: bool = False) -> Statement:
        """Take away the claims on the run whose time is up, those of certain holders, or every one."""
        those = sql("UNTIL <= SYSDATE() OR HOLDER = {}", self._holder)
        for other in others:
            those = sql("{} OR HOLDER = {}", those, other)
        return sql(
            "DELETE FROM {} WHERE RUN = {} AND ({})", self._objects.claims, self._run, sql("TRUE") if every else those
        ).needing(Privilege("DELETE", "TABLE", self._objects.claims))

    def claim(self, who: str, seconds: float) -> Statement:
        """Claim the run for so long, unless somebody has it."""
        return sql(
            "INSERT INTO {} (RUN, HOLDER, WHO, SINCE, UNTIL)"
            " SELECT {}, {}, {}, SYSDATE(), DATEADD('second', {}, SYSDATE())"
            " WHERE NOT EXISTS (SELECT 1 FROM {} WHERE RUN = {} AND UNTIL > SYSDATE())",
            self._objects.claims,
            self._run,
            self._holder,
            who,
            round(seconds),
            self._objects.claims,
            self._run,
        ).needing(Privilege("INSERT", "TABLE", self._objects.claims))

    def claims(self) -> Statement:
        """Tell who has the run, the first first: holder, who that is, since when, and for how many seconds more."""
        return sql(
            "SELECT HOLDER, WHO, SINCE, DATEDIFF('second', SYSDATE(), UNTIL) FROM {} WHERE RUN = {} AND UNTIL > SYSDATE()"
            " ORDER BY SINCE, HOLDER",
            self._objects.claims,
            self._run,
        ).needing(Privilege("SELECT", "TABLE", self._objects.claims))

    def renew_claim(self, seconds: float) -> Statement:
        """Keep the run for so long from now on."""
        return sql(
            "UPDATE {} SET UNTIL = DATEADD('second', {}, SYSDATE()) WHERE RUN = {} AND HOLDER = {}",
            self._objects.claims,
            round(seconds),
            self._run,
            self._holder,
        ).needing(Privilege("UPDATE", "TABLE", self._objects.claims))

    def _claimed(self) -> Statement:
        """Hold a statement to what is true while this program has the run: one that has lost it changes and asks nothing."""
        return sql(
            "EXISTS (SELECT 1 FROM {} WHERE RUN = {} AND HOLDER = {} AND UNTIL > SYSDATE())",
            self._objects.claims,
            self._run,
            self._holder,
        )

    def parts(self) -> Statement:
        """Read the parts of the run: number, model and settings."""
        return sql("SELECT PART, MODEL, SETTINGS FROM {} WHERE RUN = {} ORDER BY PART", self._objects.runs, self._run)

    def add_part(self, number: int, part: Part) -> Statement:
        """Write a part down."""
        return sql(
            "INSERT INTO {} (RUN, PART, MODEL, SETTINGS, STARTED) SELECT {}, {}, {}, {}, SYSDATE() WHERE {}",
            self._objects.runs,
            self._run,
            number,
            part.model,
            part.as_json(),
            self._claimed(),
        ).needing(Privilege("INSERT", "TABLE", self._objects.runs))

    def finish_parts(self) -> Statement:
        """Note that the run is done."""
        return sql("UPDATE {} SET FINISHED = SYSDATE() WHERE RUN = {}", self._objects.runs, self._run)

    def loaded(self, after: int) -> Statement:
        """Read a page of the prompts that are there: number, task, chunk, and whether they are not to be asked any more."""
        return sql(
            "SELECT p.ID, p.TASK, p.CHUNK, r.ID IS NOT NULL FROM {} p"
            " LEFT JOIN (SELECT DISTINCT ID FROM {} WHERE RUN = {} AND STATE NOT IN ('failed', 'retried')) r ON r.ID = p.ID"
            " WHERE p.RUN = {} AND p.ID > {} ORDER BY p.ID LIMIT 20000",
            self._objects.prompts,
            self._objects.results,
            self._run,
            self._run,
            after,
        )

    def load(self, rows: Iterable[Mapping[str, Any]]) -> Statement:
        """Put prompts into the table, unless they are there: objects of i, c, t, r and p."""
        return sql(
            "INSERT INTO {} (RUN, ID, CHUNK, TASK, REQUEST, PROMPT, CREATED)"
            " SELECT {}, f.VALUE:i::NUMBER(18, 0), f.VALUE:c::NUMBER(18, 0), f.VALUE:t::VARCHAR, f.VALUE:r::VARCHAR,"
            " f.VALUE:p::VARCHAR, SYSDATE() FROM TABLE(FLATTEN(INPUT => PARSE_JSON({}))) f"
            " WHERE f.VALUE:i::NUMBER(18, 0) NOT IN (SELECT ID FROM {} WHERE RUN = {}) AND {}",
            self._objects.prompts,
            self._run,
            _as_json(rows),
            self._objects.prompts,
            self._run,
            self._claimed(),
        ).needing(Privilege("INSERT", "TABLE", self._objects.prompts))

    def forget(self, numbers: Iterable[int]) -> Statement:
        """Take prompts out of the table that nobody was asked for, and nobody wants any more."""
        return sql(
            "DELETE FROM {} WHERE RUN = {} AND ID IN (SELECT VALUE::NUMBER(18, 0) FROM TABLE(FLATTEN(INPUT => PARSE_JSON({}))))"
            " AND {}",
            self._objects.prompts,
            self._run,
            _as_json(numbers),
            self._claimed(),
        ).needing(Privilege("DELETE", "TABLE", self._objects.prompts))

    def waiting(self) -> Statement:
        """Tell which chunks have prompts that are to be asked: chunk, first and last number, and how many."""
        return sql(
            "SELECT p.CHUNK, MIN(p.ID), MAX(p.ID), COUNT(*) FROM {} p"
            " LEFT JOIN (SELECT ID, COUNT_IF(STATE NOT IN ('failed', 'retried')) AS ENDED FROM {} WHERE RUN = {} GROUP BY ID) d ON d.ID = p.ID"
            " WHERE p.RUN = {} AND COALESCE(d.ENDED, 0) = 0 GROUP BY p.CHUNK ORDER BY p.CHUNK",
            self._objects.prompts,
            self._objects.results,
            self._run,
            self._run,
        )

    def ask(
        self, part: Part, price: Price | None, those: tuple[int, int, int], function: Function, attempts: int
    ) -> Statement:
        """Ask a model for the prompts of a chunk that have no answer yet, as long as this program has the run.

        What has one is left out below the call, so nothing is paid for twice, however often this is run.

        Args:
            part: How they are asked for.
            price: What the model costs; None where nobody knows.
            those: The chunk, and the first and the last number of those of it that are asked.
            function: The function that is called.
            attempts: How often a prompt may fail; who did so is not asked.
        """
        wanted = sql(" AND p.CHUNK = {} AND p.ID BETWEEN {} AND {} AND {}", *those, self._claimed())
        return self._ask(part, price, function, attempts, sql(" AND CHUNK = {}", those[0]), wanted, sql(""))

    def ask_what_is_there(
        self, part: Part, price: Price | None, function: Function, attempts: int, most: int
    ) -> Statement:
        """Ask a model for so many prompts of the run that have no answer yet, and did not fail so often.

        Args:
            part: How they are asked for.
            price: What the model costs; None where nobody knows.
            function: The function that is called.
            attempts: How often a prompt is asked.
            most: How many prompts at a time.
        """
        bound = sql(" ORDER BY p.ID LIMIT {}", most)
        return self._ask(part, price, function, attempts, sql(""), sql(""), bound)

    def _ask(  # noqa: PLR0917 - the places of one statement
        self,
        part: Part,
        price: Price | None,
        function: Function,
        attempts: int,
        among: Statement,
        those: Statement,
        most: Statement,
    ) -> Statement:
        call = Call.of(function, part)
        cost = sql("NULL")
        if price is not None:
            read, written = price.credits_a_million
            cost = sql(
                "{}:usage:prompt_tokens::FLOAT * {} + {}:usage:completion_tokens::FLOAT * {}",
                call.details,
                read / 1e6,
                call.details,
                written / 1e6,
            )
        return sql(
            "INSERT INTO {} (RUN, ID, CHUNK, ATTEMPT, MODEL, SVG, TOKENS_IN, TOKENS_OUT, CREDITS, ERROR, STATE, STARTED, FINISHED)"
            " SELECT RUN, ID, CHUNK, ATTEMPT, COALESCE({}:model::VARCHAR, {}), {},"
            " {}:usage:prompt_tokens::NUMBER(18, 0), {}:usage:completion_tokens::NUMBER(18, 0), {}, {},"
            " IFF({} IS NULL AND {} IS NOT NULL, 'answered', 'failed'), STARTED, SYSDATE()"
            " FROM (SELECT p.RUN, p.ID, p.CHUNK, COALESCE(d.ATTEMPTS, 0) + 1 AS ATTEMPT, SYSDATE() AS STARTED, {} AS R"
            " FROM {} p LEFT JOIN (SELECT ID, MAX(ATTEMPT) AS ATTEMPTS, COUNT_IF(STATE = 'failed') AS FAILED,"
            " COUNT_IF(STATE NOT IN ('failed', 'retried')) AS ENDED FROM {} WHERE RUN = {}{} GROUP BY ID) d ON d.ID = p.ID"
            " WHERE p.RUN = {}{} AND COALESCE(d.ENDED, 0) = 0 AND COALESCE(d.FAILED, 0) < {}{})",
            self._objects.results,
            call.details,
            part.model,
            call.answer,
            call.details,
            call.details,
            cost,
            call.error,
            call.error,
            call.answer,
            call.called,
            self._objects.prompts,
            self._objects.results,
            self._run,
            among,
            self._run,
            those,
            attempts,
            most,
        ).needing(
            *NEEDED,
            Privilege("SELECT", "TABLE", self._objects.prompts),
            Privilege("INSERT", "TABLE", self._objects.results),
        )

    def note_failure(self, number: int, chunk: int, model: str, error: str, state: str) -> Statement:
        """Write down that a prompt fails the statement that asks for it."""
        return sql(
            "INSERT INTO {} (RUN, ID, CHUNK, ATTEMPT, MODEL, ERROR, STATE, FINISHED)"
            " SELECT {}, {}, {}, COALESCE(MAX(ATTEMPT), 0) + 1, {}, {}, {}, SYSDATE() FROM {} WHERE RUN = {} AND ID = {}",
            self._objects.results,
            self._run,
            number,
            chunk,
            model,
            error,
            state,
            self._objects.results,
            self._run,
            number,
        )

    def answers(self, those: tuple[int, int, int] | None, after: int, most: int) -> Statement:
        """Read a page of the last answers to prompts, and how often each has failed: of a chunk, from a first number to a last, or of all."""
        of_chunk = sql("") if those is None else sql(" AND r.CHUNK = {} AND r.ID BETWEEN {} AND {}", *those)
        return sql(
            "SELECT p.ID, p.TASK, p.REQUEST, r.CHUNK, r.SVG, r.TOKENS_IN, r.TOKENS_OUT, r.MODEL, r.ERROR, r.STATE,"
            " COUNT_IF(r.STATE = 'failed') OVER (PARTITION BY r.ID) FROM {} r JOIN {} p ON p.RUN = r.RUN AND p.ID = r.ID WHERE r.RUN = {}{} AND r.ID > {}"
            " QUALIFY ROW_NUMBER() OVER (PARTITION BY r.ID ORDER BY r.ATTEMPT DESC) = 1 ORDER BY r.ID LIMIT {}",
            self._objects.results,
            self._objects.prompts,
            self._run,
            of_chunk,
            after,
            most,
        )

    def mark(self, numbers: Iterable[int], state: str) -> Statement:
        """Say of prompts that failed, or whose answers are of no use, how they stand: ``refused``, ``given up``, or ``retried``."""
        return sql(
            "UPDATE {} SET STATE = {} WHERE RUN = {} AND STATE IN ('failed', 'answered')"
            " AND ID IN (SELECT VALUE::NUMBER(18, 0) FROM TABLE(FLATTEN(INPUT => PARSE_JSON({}))))",
            self._objects.results,
            state,
            self._run,
            _as_json(numbers),
        ).needing(Privilege("UPDATE", "TABLE", self._objects.results))

    def reopen(self) -> Statement:
        """Let what was given up be asked again, as often as at first."""
        return sql(
            "UPDATE {} SET STATE = 'retried' WHERE RUN = {} AND STATE = 'given up'", self._objects.results, self._run
        ).needing(Privilege("UPDATE", "TABLE", self._objects.results))

    def keep(self, rows: Iterable[Mapping[str, Any]]) -> Statement:
        """Put drawings into their table, a row for each picture, the last that was made: objects of t, k, n, d and s."""
        return sql(
            "MERGE INTO {} d USING (SELECT f.VALUE:t::VARCHAR AS TASK, NULLIF(f.VALUE:k::VARCHAR, '') AS KEY,"
            " f.VALUE:n::VARCHAR AS TITLE, f.VALUE:d::VARCHAR AS DIGEST, f.VALUE:s::VARCHAR AS SVG"
            " FROM TABLE(FLATTEN(INPUT => PARSE_JSON({}))) f) n ON d.RUN = {} AND d.TASK = n.TASK"
            " WHEN MATCHED THEN UPDATE SET KEY = n.KEY, TITLE = n.TITLE, DIGEST = n.DIGEST, SVG = n.SVG, CREATED = SYSDATE()"
            " WHEN NOT MATCHED THEN INSERT (RUN, TASK, KEY, TITLE, DIGEST, SVG, CREATED)"
            " VALUES ({}, n.TASK, n.KEY, n.TITLE, n.DIGEST, n.SVG, SYSDATE())",
            self._objects.drawn,
            _as_json(rows),
            self._run,
            self._run,
        ).needing(Privilege("INSERT", "TABLE", self._objects.drawn), Privilege("UPDATE", "TABLE", self._objects.drawn))

    def spent(self) -> Statement:
        """Tell what the run has used: answers, tokens read and written, and credits."""
        return sql(
            "SELECT COUNT(TOKENS_OUT), COALESCE(SUM(TOKENS_IN), 0), COALESCE(SUM(TOKENS_OUT), 0), COALESCE(SUM(CREDITS), 0)"
            " FROM {} WHERE RUN = {}",
            self._objects.results,
            self._run,
        ).needing(Privilege("SELECT", "TABLE", self._objects.results))

    @staticmethod
    def count_tokens(model: str, texts: Iterable[str], *, is_old: bool = False) -> Statement:
        """Have Snowflake count the tokens of texts, for nothing; with the function of before AI_COUNT_TOKENS where that is all there is."""
        call = (
            sql("SNOWFLAKE.CORTEX.COUNT_TOKENS({}, ", model)
            if is_old
            else sql("AI_COUNT_TOKENS('ai_complete', {}, ", model)
        )
        counted = [sql("{}{})", call, text) for text in texts]
        joined = counted[0]
        for one in counted[1:]:
            joined = sql("{} + {}", joined, one)
        return sql("SELECT {}", joined).needing(*NEEDED)

    @staticmethod
    def cancel(query_id: str) -> Statement:
        """Stop a statement."""
        return sql("SELECT SYSTEM$CANCEL_QUERY({})", Text(query_id))


def _as_json(value: Iterable[Any]) -> str:
    return json.dumps(list(value), ensure_ascii=False)
