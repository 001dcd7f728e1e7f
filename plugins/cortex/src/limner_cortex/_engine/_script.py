"""The script for prompts that keep coming: a table to put them into, a stream, and tasks that ask for them, without limner running.

Streams, tasks and functions of Python's exist in accounts only: what is tested here is that the script is what it is meant to be, and
that the function's own code cleans drawings when it finds the core in one zip file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import evolve, frozen

from limner import ConfigError
from limner.plugins import BatchJob
from limner_cortex._engine._asking import Asking, Part
from limner_cortex._engine._settings import EngineSettings
from limner_cortex._engine._statements import Statements
from limner_cortex._function import Function
from limner_cortex._settings import CortexSettings
from limner_cortex._tokens import price_of
from limner_snowflake import Identifier, Lifetime, Objects, ObjectsPart, Statement, Text, catalogue_name, listed, sql

__all__ = ["CLEANER", "PACKAGES", "make_script"]

_PLACE: Final = "LIMNERPLACEOFTHEPROMPT"
_ACTIVE: Final = "<>[]{}|&`"
"""What :func:`limner.plugins.as_data` escapes, and ``TO_JSON`` does not."""

PACKAGES: Final = ("attrs", "tinycss2", "typing_extensions")
"""What the core needs for it, of Snowflake's own channel; what these need comes with them."""

CLEANER: Final = '''
from limner import LimnerError
from limner.svg import repair


def clean(answer):
    """Return the drawing in a model's answer, safe to show, or why there is none."""
    if answer is None:
        return None
    try:
        drawing = repair(answer)
    except LimnerError as error:
        return {"error": error.code, "message": error.message}
    return {"svg": drawing.svg, "title": drawing.title, "width": drawing.width, "height": drawing.height}
'''
"""The code of the function that is the SVG boundary inside Snowflake."""


def make_script(job: BatchJob, settings: EngineSettings, cortex: CortexSettings) -> str:
    """Return the script. Every statement can be run again.

    Args:
        job: The batch; how its first prompt is asked for is how all that come will be.
        settings: The settings of the engine.
        cortex: The settings of the model backend.

    Raises:
        ConfigError: There is no prompt to go by, or nobody says where the tables are.
    """
    task = next(job.tasks(), None)
    if task is None:
        msg = "there is no prompt that says how those to come are to be asked for"
        raise ConfigError(msg, hint="name a file with one: its style, size and model hold for all")
    database, schema = settings.place
    if database is None or schema is None:  # nobody is asked which are current: a script needs no account to be printed
        known = cortex.snowflake
        database = database or (catalogue_name(known.database) if known.database else None)
        schema = schema or (catalogue_name(known.schema_) if known.schema_ else None)
    if database is None or schema is None:
        msg = "the script has to name the tables' database and schema"
        raise ConfigError(msg, hint="set database and schema under [engines.snowflake] in limner.toml")
    sample = evolve(task, request=task.request.model_copy(update={"prompt": _PLACE}))
    part, own = Asking(cortex).ask(job, sample)
    before, found, after = own.partition(f'"{_PLACE}"')
    if not found or _PLACE in before + after:
        msg = "the prompt is not in one place of what the model is told: this cannot be done by SQL alone"
        raise ConfigError(msg, hint="leave out --via plan")
    objects = Objects(database, schema, settings.prefix)
    names = {
        name: Identifier(database, schema, f"{settings.prefix}_{name}") for name in ("FEED", "FEED_NEW", "FEED_TAKE")
    }
    names |= {name: Identifier(database, schema, f"{settings.prefix}_{name}") for name in ("FEED_ASK", "CLEAN", "CODE")}
    places = _Feed(objects, names, job.run, part, before, after, cortex, settings)
    parts = [
        ("what batches are kept in", [*objects.create(ObjectsPart.BATCH, lifetime=Lifetime.PERMANENT)]),
        ("how this feed is drawn", [places.run()]),
        (
            "where prompts are put: INSERT INTO it (TASK, PROMPT) VALUES ('any id', 'a red fox')",
            [places.feed(), places.stream()],
        ),
        (
            (
                f"tasks: one takes what is new, the next asks for all that has no answer yet, with {settings.function}. An account that lacks this fails the"
                f"\n-- task: then ALTER TASK {names['FEED_TAKE'].text} SUSPEND; DROP TASK {names['FEED_ASK'].text};"
                "\n-- and print and run this anew with another function under [engines.snowflake] in limner.toml:"
                "\n-- AI_COMPLETE_WITHOUT_REASONS where it knows no return_error_details, TRY_COMPLETE where it has no AI_COMPLETE"
            ),
            places.tasks(),
        ),
        (
            (
                "where the core is, for the function below: pip download --no-deps limner-core && cp limner_core-*.whl limner_core.zip,"
                "\n-- and then PUT file://limner_core.zip into this stage, with AUTO_COMPRESS = FALSE OVERWRITE = TRUE"
            ),
            [places.code()],
        ),
        (
            "the SVG boundary in Snowflake, and a view of clean drawings: nothing else of an answer is to be shown",
            places.cleaner(),
        ),
    ]
    lines = [
        f"-- limner: prompts that keep coming are drawn by {part.model}. Each statement can be run again.",
        f"-- limner batch FILE --engine snowflake --run {job.run} makes pictures of the answers that are there, for the ids in FILE.",
    ]
    for title, statements in parts:
        lines += ["", f"-- {title}"]
        lines += [f"{statement.script};" for statement in statements]
    return "\n".join([*lines, ""])


@frozen
class _Feed:
    """The statements of a feed; what they bind is written into the script as literals."""

    objects: Objects
    names: Mapping[str, Identifier]
    run_name: str
    part: Part
    before: str
    after: str
    cortex: CortexSettings
    settings: EngineSettings

    def run(self) -> Statement:
        """Write the run down, as one whose prompts tasks ask for."""
        return sql(
            "INSERT INTO {} (RUN, PART, MODEL, SETTINGS, STARTED)\n  SELECT {}, 0, {}, {}, SYSDATE()"
            "\n  WHERE NOT EXISTS (SELECT 1 FROM {} WHERE RUN = {} AND PART = 0)",
            self.objects.runs,
            self.run_name,
            self.part.model,
            self.part.as_json(feed=self.settings.attempts),
            self.objects.runs,
            self.run_name,
        )

    def feed(self) -> Statement:
        """Make the table that prompts are put into."""
        return sql(
            "CREATE TABLE IF NOT EXISTS {} (ID NUMBER(18, 0) AUTOINCREMENT ORDER, TASK VARCHAR NOT NULL, PROMPT VARCHAR NOT NULL)",
            self.names["FEED"],
        )

    def stream(self) -> Statement:
        """Make the stream that tells what is new in it."""
        return sql(
            "CREATE STREAM IF NOT EXISTS {} ON TABLE {} APPEND_ONLY = TRUE",
            self.names["FEED_NEW"],
            self.names["FEED"],
        )

    def tasks(self) -> list[Statement]:
        """Make the tasks, and let them run."""
        escaped = sql("TO_JSON(TO_VARIANT(PROMPT))")
        for letter in _ACTIVE:
            escaped = sql("REPLACE({}, {}, {})", escaped, letter, f"\\u{ord(letter):04x}")
        take = sql(
            "CREATE TASK IF NOT EXISTS {}\n  SCHEDULE = '1 MINUTE' USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE = 'XSMALL'"
            "\n  WHEN SYSTEM$STREAM_HAS_DATA({})\nAS\n  INSERT INTO {} (RUN, ID, CHUNK, TASK, REQUEST, PROMPT, CREATED)"
            "\n  SELECT {}, ID, FLOOR(ID / 500), TASK, TO_JSON(OBJECT_CONSTRUCT('prompt', PROMPT)),"
            "\n    {} || {} || {}, SYSDATE() FROM {}\n  WHERE METADATA$ACTION = 'INSERT'",
            self.names["FEED_TAKE"],
            Text(self.names["FEED_NEW"].text),
            self.objects.prompts,
            self.run_name,
            self.before,
            escaped,
            self.after,
            self.names["FEED_NEW"],
        )
        asking = Statements(self.objects, self.run_name).ask_what_is_there(
            self.part,
            price_of(self.part.model, self.cortex),
            Function.of(self.settings.function),
            self.settings.attempts,
            most=5000,
        )
        ask = sql(
            "CREATE TASK IF NOT EXISTS {}\n  USER_TASK_TIMEOUT_MS = 14400000 AFTER {}\nAS\n{}",
            self.names["FEED_ASK"],
            self.names["FEED_TAKE"],
            asking,
        )
        names = (
            self.names["FEED_ASK"],
            self.names["FEED_TAKE"],
        )  # a task that comes after another is resumed before it
        return [take, ask, *(sql("ALTER TASK {} RESUME", name) for name in names)]

    def code(self) -> Statement:
        """Make the stage for the core."""
        return sql("CREATE STAGE IF NOT EXISTS {} COMMENT = 'limner: limner_core.zip'", self.names["CODE"])

    def cleaner(self) -> list[Statement]:
        """Make the function that cleans, and the view of clean drawings."""
        function = self.names["CLEAN"]
        return [
            sql(
                "CREATE FUNCTION IF NOT EXISTS {}(ANSWER VARCHAR) RETURNS VARIANT LANGUAGE PYTHON RUNTIME_VERSION = '3.11'"
                "\n  PACKAGES = ({}) IMPORTS = ({}) HANDLER = 'clean' AS {}",
                function,
                listed(sql("{}", Text(name)) for name in PACKAGES),
                Text(f"@{self.names['CODE'].text}/limner_core.zip"),
                Text(CLEANER),
            ),
            sql(
                "CREATE VIEW IF NOT EXISTS {} AS\n  SELECT p.TASK, r.ID, {}(r.SVG) AS DRAWING FROM {} r JOIN {} p ON p.RUN = r.RUN AND p.ID = r.ID"
                "\n  WHERE r.RUN = {} AND r.STATE = 'answered'",
                Identifier(*self.names["FEED"].parts[:2], f"{self.names['FEED'].parts[2]}_DRAWINGS"),
                function,
                self.objects.results,
                self.objects.prompts,
                self.run_name,
            ),
        ]
