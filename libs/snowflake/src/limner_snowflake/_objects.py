"""What limner keeps in Snowflake, and the statements that make it.

All of it is in one schema, and each name begins with a prefix, so that a schema may hold other things, and two libraries:

=====================  ==============  ==============================================================
object                 part            holds
=====================  ==============  ==============================================================
stage ``…_FILES``      ``DRAWINGS``    the drawings, a file each
table ``…_DRAWINGS``   ``DRAWINGS``    what is known of each drawing; a drawing without a row is none
table ``…_JOURNAL``    ``JOURNAL``     records of what was made and done, chained
table ``…_RUNS``       ``BATCH``       a row for each batch that was begun
table ``…_PROMPTS``    ``BATCH``       what is to be drawn in batches
table ``…_RESULTS``    ``BATCH``       what models answered, a row for each attempt
table ``…_DRAWN``      ``BATCH``       the drawings made of that, where they are to be kept in a table
table ``…_CLAIMS``     ``BATCH``       which program works on which batch
table ``…_FORMATS``    all             which version of these tables is there
=====================  ==============  ==============================================================

Every statement can be run again: it makes what is missing and leaves what is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final, LiteralString

from attrs import field, frozen

from limner_snowflake._errors import Privilege
from limner_snowflake._quoting import Identifier, Text
from limner_snowflake._statement import Statement, sql

__all__ = ["FORMATS", "Access", "Lifetime", "Objects", "ObjectsPart"]


class ObjectsPart(Enum):
    """A part of what is kept, which has a purpose of its own. Whoever uses one need not have the others."""

    DRAWINGS = "drawings"
    JOURNAL = "journal"
    BATCH = "batch"


class Access(Enum):
    """What a role may do with a part. Each includes the ones before it."""

    READ = "read"
    WRITE = "write"
    OWN = "own"
    """Make what is missing, change it to another version, drop it."""


class Lifetime(Enum):
    """How long a table or stage lives, and how it is protected.

    ``TRANSIENT`` tables have no fail-safe, so that what was dropped costs nothing more. There is no transient stage: the stage is
    then a permanent one. ``TEMPORARY`` ones are seen by one session of Snowflake's alone, and go with it.
    """

    PERMANENT = ""
    TRANSIENT = "TRANSIENT "
    TEMPORARY = "TEMPORARY "


FORMATS: Final[Mapping[ObjectsPart, int]] = {
    ObjectsPart.DRAWINGS: 1,
    ObjectsPart.JOURNAL: 1,
    ObjectsPart.BATCH: 2,
}
"""The version of each part that this version of limner makes and reads.

Batches: 2 has the tables of claims and of drawings, and the state ``retried``; what makes it leaves the others as they are.
"""

_ALL: Final = tuple(ObjectsPart)
_TABLES: Final[Mapping[Lifetime, Statement]] = {
    Lifetime.PERMANENT: sql("CREATE TABLE IF NOT EXISTS"),
    Lifetime.TRANSIENT: sql("CREATE TRANSIENT TABLE IF NOT EXISTS"),
    Lifetime.TEMPORARY: sql("CREATE TEMPORARY TABLE IF NOT EXISTS"),
}
_ON_TABLES: Final[Mapping[ObjectsPart, tuple[LiteralString, ...]]] = {
    ObjectsPart.DRAWINGS: ("INSERT", "UPDATE", "DELETE"),
    ObjectsPart.JOURNAL: ("INSERT", "UPDATE"),
    ObjectsPart.BATCH: ("INSERT", "UPDATE", "DELETE"),
}
"""What writing takes besides SELECT. Of the journal nothing is ever deleted; what is updated is where each chain ends."""


@frozen
class Objects:
    """The names of what limner keeps in a schema, and the statements on them.

    >>> Objects("DB", "ART").drawings.text
    '"DB"."ART"."LIMNER_DRAWINGS"'

    Args:
        database: The database, as the catalogue has it: ``DB`` for one that was made without quotes.
        schema: The schema in it.
        prefix: What each name begins with.
        comment: A note that is put on the stage after its own; what is temporary keeps its owner there.

    Raises:
        InputError: One of them cannot be a part of a name.
    """

    database: str
    schema: str
    prefix: str = "LIMNER"
    comment: str = ""
    stage: Identifier = field(init=False, eq=False, repr=False)
    """The stage of the drawings' files."""
    drawings: Identifier = field(init=False, eq=False, repr=False)
    """The table of drawings."""
    journal: Identifier = field(init=False, eq=False, repr=False)
    """The table of records. A row with the number 0 tells where the chain of its kind ends; that of no kind is a lock."""
    runs: Identifier = field(init=False, eq=False, repr=False)
    """The table of batches."""
    prompts: Identifier = field(init=False, eq=False, repr=False)
    """The table of prompts of batches."""
    results: Identifier = field(init=False, eq=False, repr=False)
    """The table of what models answered to them."""
    drawn: Identifier = field(init=False, eq=False, repr=False)
    """The table of drawings that batches made."""
    claims: Identifier = field(init=False, eq=False, repr=False)
    """The table that tells which program works on a batch."""
    formats: Identifier = field(init=False, eq=False, repr=False)
    """The table of versions."""

    def __attrs_post_init__(self) -> None:
        """Make the names."""
        names = {"stage": "FILES", **{name: name.upper() for name in (*_KEPT, "formats")}}
        for name, word in names.items():
            made = Identifier(self.database, self.schema, f"{self.prefix}_{word}")
            object.__setattr__(self, name, made)

    def tables(self, part: ObjectsPart) -> tuple[Identifier, ...]:
        """Return the tables of a part, without that of versions."""
        return {
            ObjectsPart.DRAWINGS: (self.drawings,),
            ObjectsPart.JOURNAL: (self.journal,),
            ObjectsPart.BATCH: (self.runs, self.prompts, self.results, self.drawn, self.claims),
        }[part]

    def create(
        self, *parts: ObjectsPart, lifetime: Lifetime = Lifetime.PERMANENT, formats: bool = True
    ) -> tuple[Statement, ...]:
        """Return the statements that make what is missing, in the order in which they are run.

        Args:
            parts: Which parts; all where none is named.
            lifetime: How long they live.
            formats: Whether their versions are noted; what is made for a session needs none.
        """
        chosen = parts or _ALL
        making = self.privileges(Access.OWN)
        made = [self._create_formats(lifetime)] if formats else []
        for part in chosen:
            if part is ObjectsPart.DRAWINGS:
                made += [self._create_stage(lifetime), self._create_drawings(lifetime)]
            elif part is ObjectsPart.JOURNAL:
                made += [self._create_journal(lifetime), self.create_lock()]
            else:
                made += self._create_batch(lifetime)
            if formats:
                made.append(self._note_format(part))
        return tuple(statement.needing(*making) for statement in made)

    def drop(self, *parts: ObjectsPart, formats: bool = True) -> tuple[Statement, ...]:
        """Return the statements that remove parts with all that is in them; the stage goes last.

        Args:
            parts: Which parts; all where none is named.
            formats: Whether the table of versions goes, too: with the last of the parts.
        """
        chosen = parts or _ALL
        tables = [table for part in chosen for table in self.tables(part)] + ([self.formats] if formats else [])
        dropped = [sql("DROP TABLE IF EXISTS {}", table) for table in tables]
        if ObjectsPart.DRAWINGS in chosen:
            dropped.append(sql("DROP STAGE IF EXISTS {}", self.stage))
        return tuple(dropped)

    def read_formats(self) -> Statement:
        """Return the statement that tells the versions that are there: rows of a part's value and its version."""
        return sql("SELECT PART, MAX(VERSION) FROM {} GROUP BY PART", self.formats).needing(
            Privilege("SELECT", "TABLE", self.formats)
        )

    def privileges(self, access: Access, *parts: ObjectsPart) -> tuple[Privilege, ...]:
        """Return what a role needs.

        Who owns the objects, because it made them, has all on them; what ``OWN`` returns is what making them takes.

        Args:
            access: What it is to do.
            parts: With which parts; all where none is named.
        """
        schema = Identifier(self.database, self.schema)
        needed = [Privilege("USAGE", "DATABASE", Identifier(self.database)), Privilege("USAGE", "SCHEMA", schema)]
        if access is Access.OWN:
            return (*needed, Privilege("CREATE TABLE", "SCHEMA", schema), Privilege("CREATE STAGE", "SCHEMA", schema))
        needed.append(Privilege("SELECT", "TABLE", self.formats))
        for part in parts or _ALL:
            for table in self.tables(part):
                needed.append(Privilege("SELECT", "TABLE", table))
                if access is Access.WRITE:
                    needed += [Privilege(name, "TABLE", table) for name in _ON_TABLES[part]]
            if part is ObjectsPart.DRAWINGS:
                needed.append(Privilege("READ", "STAGE", self.stage))
                if access is Access.WRITE:
                    needed.append(Privilege("WRITE", "STAGE", self.stage))
        return tuple(needed)

    def _create_stage(self, lifetime: Lifetime) -> Statement:
        begin = sql("CREATE STAGE IF NOT EXISTS")
        if lifetime is Lifetime.TEMPORARY:
            begin = sql("CREATE TEMPORARY STAGE IF NOT EXISTS")
        # Encrypted by Snowflake, not by the client: only so can a presigned link be opened by a browser.
        return sql(
            "{} {} ENCRYPTION = (TYPE = 'SNOWFLAKE_SSE') DIRECTORY = (ENABLE = TRUE) COMMENT = {}",
            begin,
            self.stage,
            Text(self.comment or "Drawings of limner: the table of drawings tells what is there"),
        )

    def _create_drawings(self, lifetime: Lifetime) -> Statement:
        return sql(
            "{} {} ("
            " KEY VARCHAR NOT NULL COMMENT 'names the drawing',"
            " NAME VARCHAR NOT NULL COMMENT 'what people call it',"
            " DIGEST VARCHAR NOT NULL COMMENT 'sha256: and the digest of its markup',"
            " BYTES NUMBER(18, 0) NOT NULL COMMENT 'of markup',"
            " FILE VARCHAR NOT NULL COMMENT 'its path in the stage',"
            " CREATED TIMESTAMP_NTZ(6) NOT NULL COMMENT 'when it was first kept, UTC',"
            " MODIFIED TIMESTAMP_NTZ(6) NOT NULL COMMENT 'when what is known of it last changed, UTC',"
            " DELETED TIMESTAMP_NTZ(6) COMMENT 'when it was put into the trash, UTC; NULL where it was not',"
            " FAVOURITE BOOLEAN NOT NULL,"
            " TAGS ARRAY NOT NULL,"
            " METADATA VARIANT NOT NULL COMMENT 'prompt, model, seed and so on',"
            " SORT_NAME VARCHAR NOT NULL COMMENT 'the name without capitals',"
            " SEARCH VARCHAR NOT NULL COMMENT 'all that a search looks at, without capitals'"
            ") COMMENT = {}",
            _TABLES[lifetime],
            self.drawings,
            Text("Drawings of limner: a row for each file in the stage"),
        )

    def _create_journal(self, lifetime: Lifetime) -> Statement:
        return sql(
            "{} {} ("
            " KIND VARCHAR NOT NULL COMMENT 'generation, usage, audit or feedback',"
            " NUMBER NUMBER(18, 0) NOT NULL COMMENT 'from 1, for each kind; 0 is the row that tells where the chain ends',"
            " PREVIOUS VARCHAR NOT NULL COMMENT 'the digest of the record before it',"
            " DIGEST VARCHAR NOT NULL COMMENT 'of this record, its number and the digest before it',"
            " HAPPENED TIMESTAMP_NTZ(6) COMMENT 'when it happened, UTC',"
            " RECORD VARCHAR NOT NULL COMMENT 'the record as JSON',"
            " LAST NUMBER(18, 0) COMMENT 'where the number is 0: that of the last record'"
            ") COMMENT = {}",
            _TABLES[lifetime],
            self.journal,
            Text("Journal of limner: records are added, never changed; limner audit verify checks the chains"),
        )

    def create_lock(self) -> Statement:
        """Make the row that whoever appends changes: two who change one row wait for each other, two who only add do not."""
        return sql(
            "INSERT INTO {} (KIND, NUMBER, PREVIOUS, DIGEST, RECORD)"
            " SELECT '', 0, '', '', '' WHERE NOT EXISTS (SELECT 1 FROM {} WHERE KIND = '' AND NUMBER = 0)",
            self.journal,
            self.journal,
        )

    def _create_batch(self, lifetime: Lifetime) -> list[Statement]:
        begin = _TABLES[lifetime]
        return [
            sql(
                "{} {} ("
                " RUN VARCHAR NOT NULL COMMENT 'names the batch',"
                " MODEL VARCHAR NOT NULL,"
                " PART NUMBER(9, 0) NOT NULL COMMENT 'which of its prompts: CHUNK divided by a million',"
                " SETTINGS VARCHAR NOT NULL COMMENT 'how they are drawn, as JSON',"
                " STARTED TIMESTAMP_NTZ(6) NOT NULL COMMENT 'UTC',"
                " FINISHED TIMESTAMP_NTZ(6) COMMENT 'UTC; NULL while it is not'"
                ") COMMENT = {}",
                begin,
                self.runs,
                Text("Batches of limner"),
            ),
            sql(
                "{} {} ("
                " RUN VARCHAR NOT NULL,"
                " ID NUMBER(18, 0) NOT NULL COMMENT 'its place in the batch',"
                " CHUNK NUMBER(18, 0) NOT NULL COMMENT 'which are drawn by one statement',"
                " TASK VARCHAR NOT NULL COMMENT 'the id of its row in the file',"
                " REQUEST VARCHAR NOT NULL COMMENT 'what is asked for, as JSON',"
                " PROMPT VARCHAR NOT NULL COMMENT 'what the model is told, after the rules in the settings of the run',"
                " CREATED TIMESTAMP_NTZ(6) NOT NULL COMMENT 'UTC'"
                ") COMMENT = {}",
                begin,
                self.prompts,
                Text("Batches of limner: what is to be drawn"),
            ),
            sql(
                "{} {} ("
                " RUN VARCHAR NOT NULL,"
                " ID NUMBER(18, 0) NOT NULL,"
                " CHUNK NUMBER(18, 0) NOT NULL,"
                " ATTEMPT NUMBER(9, 0) NOT NULL,"
                " MODEL VARCHAR NOT NULL,"
                " SVG VARCHAR COMMENT 'the markup as the model sent it: no drawing before limner has cleaned it',"
                " TOKENS_IN NUMBER(18, 0),"
                " TOKENS_OUT NUMBER(18, 0),"
                " CREDITS FLOAT,"
                " ERROR VARCHAR COMMENT 'why there is none; NULL where there is',"
                " STATE VARCHAR NOT NULL COMMENT 'answered; failed, which is asked again; given up; refused; retried, for what was given up once',"
                " STARTED TIMESTAMP_NTZ(6) COMMENT 'UTC',"
                " FINISHED TIMESTAMP_NTZ(6) COMMENT 'UTC'"
                ") COMMENT = {}",
                begin,
                self.results,
                Text("Batches of limner: what models answered, a row for each attempt"),
            ),
            sql(
                "{} {} ("
                " RUN VARCHAR NOT NULL,"
                " TASK VARCHAR NOT NULL COMMENT 'the id of its row in the file',"
                " KEY VARCHAR COMMENT 'names it in its storage; NULL where it is kept in none',"
                " TITLE VARCHAR,"
                " DIGEST VARCHAR NOT NULL COMMENT 'sha256: and the digest of its markup',"
                " SVG VARCHAR NOT NULL COMMENT 'the drawing, clean',"
                " CREATED TIMESTAMP_NTZ(6) NOT NULL COMMENT 'UTC'"
                ") COMMENT = {}",
                begin,
                self.drawn,
                Text("Batches of limner: drawings, clean, a row for each picture"),
            ),
            sql(
                "{} {} ("
                " RUN VARCHAR NOT NULL,"
                " HOLDER VARCHAR NOT NULL COMMENT 'a name that no two programs have',"
                " WHO VARCHAR NOT NULL COMMENT 'the program, for people',"
                " SINCE TIMESTAMP_NTZ(6) NOT NULL COMMENT 'UTC',"
                " UNTIL TIMESTAMP_NTZ(6) NOT NULL COMMENT 'when it is gone, unless it says before that it is not; UTC'"
                ") COMMENT = {}",
                begin,
                self.claims,
                Text("Batches of limner: which program works on which"),
            ),
        ]

    def _create_formats(self, lifetime: Lifetime) -> Statement:
        return sql(
            "{} {} (PART VARCHAR NOT NULL, VERSION NUMBER(9, 0) NOT NULL, CREATED TIMESTAMP_NTZ(6) NOT NULL) COMMENT = {}",
            _TABLES[lifetime],
            self.formats,
            Text("Versions of the tables of limner that are in this schema"),
        )

    def _note_format(self, part: ObjectsPart) -> Statement:
        return sql(
            "INSERT INTO {} (PART, VERSION, CREATED)"
            " SELECT {}, {}, SYSDATE() WHERE NOT EXISTS (SELECT 1 FROM {} WHERE PART = {} AND VERSION >= {})",
            self.formats,
            part.value,
            FORMATS[part],
            self.formats,
            part.value,
            FORMATS[part],
        ).needing(Privilege("SELECT", "TABLE", self.formats), Privilege("INSERT", "TABLE", self.formats))


_KEPT: Final = ("drawings", "journal", "runs", "prompts", "results", "drawn", "claims")
