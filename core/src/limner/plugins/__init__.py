"""What plugin authors import: the hook specifications, the contracts of the seven kinds, and what goes through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._findings import Finding, Place, Severity
from limner._lazy import lazy_names
from limner._names import near_names
from limner._numbers import plain_number
from limner._size import Size
from limner.plugins._capability import Capability, Support
from limner.plugins._context import CancelToken, Context
from limner.plugins._descriptor import (
    AnyDescriptor,
    CommandDescriptor,
    Descriptor,
    ModelDescriptor,
    NoSettings,
    ObserverDescriptor,
    StorageDescriptor,
    UiDescriptor,
    ValidatorDescriptor,
)
from limner.plugins._engine import (
    BatchEngine,
    BatchJob,
    BatchProgress,
    EngineDescriptor,
    Estimate,
    Spent,
    TableReader,
    Task,
    TaskOutcome,
)
from limner.plugins._entry import (
    Entry,
    Freed,
    Health,
    Link,
    Page,
    Query,
    Sort,
    StorageStats,
    StoredDrawing,
    tags_of,
)
from limner.plugins._instructions import INSTRUCTIONS_VERSION, Instructions, drawing_messages
from limner.plugins._keeping import RisingClock, writable_text
from limner.plugins._listing import entry_fields, list_page, matches, read_entry
from limner.plugins._message import Message, Role, as_data
from limner.plugins._model import Chunk, FinishReason, ModelBackend, ModelCall, Reply, Usage
from limner.plugins._observer import Observer
from limner.plugins._plan import PlanComposer, PlanInstructions
from limner.plugins._specs import API_VERSION, Plugin, hookimpl
from limner.plugins._storage import StorageBackend
from limner.plugins._ui import Launch, UserInterface
from limner.plugins._validator import UsageFinding, Validator

if TYPE_CHECKING:
    from limner.plugins._journal import (
        AnyRecord,
        AuditRecord,
        FeedbackRecord,
        GenerationRecord,
        Head,
        JournalEntry,
        JournalPage,
        JournalQuery,
        Record,
        RecordKind,
        UsageRecord,
        check_chain,
        read_record,
        seal,
        text_digest,
    )

__all__ = [  # noqa: RUF022 - in the order of sorted(), which a test holds all packages to
    "API_VERSION",
    "AnyDescriptor",
    "AnyRecord",
    "AuditRecord",
    "BatchEngine",
    "BatchJob",
    "BatchProgress",
    "CancelToken",
    "Capability",
    "Chunk",
    "CommandDescriptor",
    "Context",
    "Descriptor",
    "EngineDescriptor",
    "Entry",
    "Estimate",
    "FeedbackRecord",
    "Finding",
    "FinishReason",
    "Freed",
    "GenerationRecord",
    "Head",
    "Health",
    "INSTRUCTIONS_VERSION",
    "Instructions",
    "JournalEntry",
    "JournalPage",
    "JournalQuery",
    "Launch",
    "Link",
    "Message",
    "ModelBackend",
    "ModelCall",
    "ModelDescriptor",
    "NoSettings",
    "Observer",
    "ObserverDescriptor",
    "Page",
    "Place",
    "PlanComposer",
    "PlanInstructions",
    "Plugin",
    "Query",
    "Record",
    "RecordKind",
    "Reply",
    "RisingClock",
    "Role",
    "Severity",
    "Size",
    "Sort",
    "Spent",
    "StorageBackend",
    "StorageDescriptor",
    "StorageStats",
    "StoredDrawing",
    "Support",
    "TableReader",
    "Task",
    "TaskOutcome",
    "UiDescriptor",
    "Usage",
    "UsageFinding",
    "UsageRecord",
    "UserInterface",
    "Validator",
    "ValidatorDescriptor",
    "as_data",
    "check_chain",
    "drawing_messages",
    "entry_fields",
    "hookimpl",
    "list_page",
    "matches",
    "near_names",
    "plain_number",
    "read_entry",
    "read_record",
    "seal",
    "tags_of",
    "text_digest",
    "writable_text",
]

# What only storages and readers of the journal need: to make its models takes longer than all the rest of this package.
__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "limner.plugins._journal": "AnyRecord AuditRecord FeedbackRecord GenerationRecord Head JournalEntry JournalPage JournalQuery Record RecordKind UsageRecord check_chain read_record seal text_digest",
    },
)
