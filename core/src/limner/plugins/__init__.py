"""What plugin authors import: the hook specifications, the contracts of the six kinds, and what goes through them."""

from __future__ import annotations

from limner._findings import Finding, Place, Severity
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
from limner.plugins._instructions import INSTRUCTIONS_VERSION, Message, Role, drawing_messages
from limner.plugins._model import Chunk, FinishReason, ModelBackend, ModelCall, Reply, Usage
from limner.plugins._observer import Observer
from limner.plugins._specs import API_VERSION, Plugin
from limner.plugins._storage import Entry, Link, Page, Query, Sort, StorageBackend, StoredDrawing
from limner.plugins._ui import Launch, UserInterface
from limner.plugins._validator import Validator

__all__ = [  # noqa: RUF022 - in the order of sorted(), which a test holds all packages to
    "API_VERSION",
    "AnyDescriptor",
    "CancelToken",
    "Capability",
    "Chunk",
    "CommandDescriptor",
    "Context",
    "Descriptor",
    "Entry",
    "Finding",
    "FinishReason",
    "INSTRUCTIONS_VERSION",
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
    "Plugin",
    "Query",
    "Reply",
    "Role",
    "Severity",
    "Size",
    "Sort",
    "StorageBackend",
    "StorageDescriptor",
    "StoredDrawing",
    "Support",
    "UiDescriptor",
    "Usage",
    "UserInterface",
    "Validator",
    "ValidatorDescriptor",
    "drawing_messages",
]
