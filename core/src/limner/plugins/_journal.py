"""The journal: append-only, typed records of what was made, what it cost, who did what, and what people thought of it.

A storage backend keeps records of four kinds, each kind in an order of its own. Where it can, it chains them: an entry has the
digest of the one before it, so that a record that was changed, removed or moved is found by :func:`check_chain`.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Final, Literal

from attrs import field, frozen
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, field_validator

from limner._errors import IntegrityError
from limner._findings import Finding, Severity

__all__ = [
    "AnyRecord",
    "AuditRecord",
    "FeedbackRecord",
    "GenerationRecord",
    "Head",
    "JournalEntry",
    "JournalPage",
    "JournalQuery",
    "Record",
    "RecordKind",
    "UsageRecord",
    "check_chain",
    "read_record",
    "seal",
    "text_digest",
]


class RecordKind(StrEnum):
    """What a record tells of."""

    GENERATION = "generation"
    """A picture that was made, or was not."""
    USAGE = "usage"
    """What a call of a model used and cost."""
    AUDIT = "audit"
    """Who did what to what."""
    FEEDBACK = "feedback"
    """What somebody thought of a picture."""


class Record(BaseModel):
    """What every record has. Records are never changed; what is wrong is put right by another record.

    A field that has its default is not written. So a later version may add fields, never change a default, and the digests of
    records that an earlier one wrote, or a later one, stay what they are.
    """

    model_config = ConfigDict(frozen=True, extra="allow", allow_inf_nan=False, hide_input_in_errors=True)

    kind: RecordKind
    id: str = Field(default_factory=lambda: secrets.token_hex(8), description="names the record")
    at: AwareDatetime = Field(default_factory=lambda: datetime.now(UTC), description="when it happened, in UTC")
    request_id: str = Field(default="", description="the request that it belongs to")
    actor: str = Field(default="", description="who it was done for: a user's name")

    @field_validator("at")
    @classmethod
    def _in_utc(cls, value: datetime) -> datetime:
        try:
            return value.astimezone(UTC)
        except OverflowError as error:  # what reads a record expects no other error of one that was changed
            msg = "no time that UTC has"
            raise ValueError(msg) from error

    def fields(self) -> dict[str, Any]:
        """Return what is written of it: plain values for JSON, without what has its default."""
        told: dict[str, Any] = {
            "kind": self.kind.value,
            "id": self.id,
            "at": self.at.isoformat(timespec="microseconds"),
        }
        rest = self.model_dump(mode="json", exclude={"kind", "id", "at"}, exclude_defaults=True)
        return told | rest


class GenerationRecord(Record):
    """A picture that was made, or was not. The prompt's text is left out unless the settings want it."""

    kind: Literal[RecordKind.GENERATION] = RecordKind.GENERATION
    outcome: Literal["made", "failed"] = "made"
    error: str = Field(default="", description="the error's code, where it failed")
    model: str = Field(default="", description="the model backend, and after a colon its model")
    style: str = ""
    seed: int | None = None
    seconds: float = 0.0
    prompt_digest: str = Field(default="", description="sha256: and the digest of the prompt")
    prompt: str = ""
    digest: str = Field(default="", description="the drawing's digest")
    storage: str = ""
    key: str = Field(default="", description="the drawing's key in that storage")


class UsageRecord(Record):
    """What a call of a model used and cost."""

    kind: Literal[RecordKind.USAGE] = RecordKind.USAGE
    model: str = ""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = None
    unit: str = Field(default="", description="the unit of cost, such as credits or USD")
    seconds: float = 0.0


class AuditRecord(Record):
    """Who did what to what."""

    kind: Literal[RecordKind.AUDIT] = RecordKind.AUDIT
    action: str = Field(description="what was done, such as drawing.delete")
    target: str = Field(default="", description="what it was done to")
    outcome: Literal["done", "refused", "failed"] = "done"
    detail: str = ""


class FeedbackRecord(Record):
    """What somebody thought of a picture."""

    kind: Literal[RecordKind.FEEDBACK] = RecordKind.FEEDBACK
    key: str
    digest: str = ""
    verdict: Literal["up", "down"]
    note: str = ""


AnyRecord = GenerationRecord | UsageRecord | AuditRecord | FeedbackRecord
_READER: Final[TypeAdapter[AnyRecord]] = TypeAdapter(Annotated[AnyRecord, Field(discriminator="kind")])


def read_record(fields: Mapping[str, Any]) -> AnyRecord:
    """Make a record of what :meth:`Record.fields` wrote.

    Raises:
        IntegrityError: It is none.
    """
    try:
        return _READER.validate_python(dict(fields))
    except ValidationError as error:
        wrong = ", ".join(".".join(map(str, part["loc"])) or part["msg"] for part in error.errors())
        msg = f"what the journal holds is no record: {wrong}"
        hint = "it was changed, or a later version of limner wrote it: limner audit verify tells which"
        raise IntegrityError(msg, code="storage.integrity.journal", hint=hint) from error


@frozen(kw_only=True)
class JournalEntry:
    """A record in a journal.

    Args:
        record: What was appended.
        number: Its place among those of its kind, from 1; 0 where the storage does not count.
        previous: The digest of the entry before it; empty of the first, and where the storage chains nothing.
        digest: That of this entry; empty where the storage chains nothing.
    """

    record: AnyRecord
    number: int = 0
    previous: str = ""
    digest: str = ""


@frozen(kw_only=True)
class JournalQuery:
    """What to read of a journal.

    Args:
        kind: Of which records, in the order in which they were appended.
        since: Leave out what happened earlier; None for all.
        cursor: Where the last page ended, as :attr:`JournalPage.next_cursor` told; empty for the first page.
        limit: The most entries on a page, 1 to 1000.
    """

    kind: RecordKind
    since: datetime | None = None
    cursor: str = ""
    limit: int = field(default=100)

    @limit.validator
    def _check_limit(self, _attribute: object, value: int) -> None:
        if not 1 <= value <= 1000:  # noqa: PLR2004 - the documented bound
            msg = f"a page holds 1 to 1000 records, not {value}"
            raise ValueError(msg)


@frozen(kw_only=True)
class JournalPage:
    """A page of a journal.

    Args:
        entries: What is on it, the first appended first.
        next_cursor: Asks for the page after it; empty on the last.
        findings: What stands between the entries, was changed or damaged so that it is no record, and was left out.
    """

    entries: tuple[JournalEntry, ...]
    next_cursor: str = ""
    findings: tuple[Finding, ...] = ()

    def found(self) -> tuple[JournalEntry | Finding, ...]:
        """Return all of it, as :func:`check_chain` takes it."""
        return (*self.findings, *self.entries)


@frozen(kw_only=True)
class Head:
    """The end of a chain: the number and the digest of its last entry; 0 and empty where there is none."""

    number: int = 0
    digest: str = ""


def text_digest(text: str) -> str:
    """Return ``sha256:`` and the digest of a text: tells whether two are the same, and not what they say."""
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


def seal(record: AnyRecord, after: Head) -> JournalEntry:
    """Put a record at the end of a chain.

    The digest is the SHA-256 of canonical JSON (sorted keys, no blanks, ASCII) of the number, the digest before, and the record,
    as in a log of linked timestamps (Haber and Stornetta, 1991).
    """
    number = after.number + 1
    told = {"number": number, "previous": after.digest, "record": record.fields()}
    text = json.dumps(told, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return JournalEntry(record=record, number=number, previous=after.digest, digest=text_digest(text))


def check_chain(entries: Iterable[JournalEntry | Finding], *heads: Head) -> Iterator[Finding]:
    """Tell what is wrong with a chain: records that were changed, removed, moved or put between, and an end that was cut off.

    Who can write to all of a journal and to its head can make a new chain of it. Against that, note a head where they cannot
    write, and give it here later.

    Args:
        entries: Every entry, from the first; and what else was found between them, which is passed on.
        *heads: What the end of the chain was known to be, at any time.
    """
    last = Head()
    awaited = {head.number: head for head in heads if head.number}
    for entry in entries:
        if isinstance(entry, Finding):
            yield entry
            continue
        if entry.number != last.number + 1:
            kind, told = "moved", f"where record {last.number + 1} should be is number {entry.number}"
            if entry.number > last.number + 1:
                kind, told = "removed", _missing(last.number + 1, entry.number - 1)
            yield _broken(kind, told)
        elif entry.previous != last.digest:
            yield _broken("moved", f"record {entry.number} does not follow the one before it")
        if seal(entry.record, Head(number=entry.number - 1, digest=entry.previous)).digest != entry.digest:
            yield _broken("changed", f"record {entry.number} is not what was appended")
        known = awaited.pop(entry.number, None)
        if known is not None and known.digest != entry.digest:
            yield _broken("rewritten", f"record {entry.number} is not the one that was last known to have that number")
        last = Head(number=entry.number, digest=entry.digest)
    for number in sorted(awaited):
        if number > last.number:
            yield _broken("cut", f"{_missing(last.number + 1, number)} at the end")


def _missing(first: int, last: int) -> str:
    return f"record {first} is missing" if first == last else f"records {first} to {last} are missing"


def _broken(kind: str, message: str) -> Finding:
    hint = "compare the journal with a backup of it; what is in it can no longer be relied on from there"
    return Finding(Severity.ERROR, f"journal.{kind}", message, hint)
