"""Descriptors: what a plugin tells of a backend before anything of it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import click
from attrs import field, frozen
from pydantic import BaseModel, ConfigDict

from limner.plugins._capability import Capability, Support
from limner.plugins._model import ModelBackend
from limner.plugins._observer import Observer
from limner.plugins._storage import StorageBackend
from limner.plugins._ui import UserInterface
from limner.plugins._validator import Validator

__all__ = [
    "CommandDescriptor",
    "Descriptor",
    "ModelDescriptor",
    "NoSettings",
    "ObserverDescriptor",
    "StorageDescriptor",
    "UiDescriptor",
    "ValidatorDescriptor",
]

S = TypeVar("S", bound=BaseModel)
B_co = TypeVar("B_co", covariant=True)


class NoSettings(BaseModel):
    """For a backend that has nothing to set."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@frozen(kw_only=True)
class Descriptor(Generic[S, B_co]):
    """What a plugin tells of a backend before anything of it is made.

    Args:
        name: What users call it: the entry point's name.
        summary: One line, no full stop.
        factory: Makes the backend from its settings. Called once for each studio, so no two studios share a backend.
        settings: A pydantic model of the settings: it validates them, documents them, and becomes a form in the UIs. A secret
            is a ``SecretStr``.
        capabilities: What the backend can do (True) and cannot (False); what is absent is not declared.
        licence: SPDX identifier of what the backend makes or needs, where it matters to users.
        service: The service that it needs, in lower case, such as ``snowflake``: ``limner doctor --service`` checks all that
            need one. Empty where it needs none, or one that nobody else shares.
    """

    name: str
    summary: str
    factory: Callable[[S], B_co]
    settings: type[S]
    capabilities: Mapping[Capability, bool] = field(factory=dict)
    licence: str = ""
    service: str = ""

    def supports(self, capability: Capability) -> Support:
        """Tell whether the backend has a capability: yes, no, or not declared."""
        if capability not in self.capabilities:
            return Support.UNDECLARED
        return Support.YES if self.capabilities[capability] else Support.NO


@frozen(kw_only=True)
class ModelDescriptor(Descriptor[S, ModelBackend]):
    """Describes a model backend.

    Args:
        styles: The styles that it knows; empty when any words will do.
        models: The models that it offers, the default first, where they are known without asking a service.
        model_notes: What is worth knowing of a model before it is chosen, such as its price: a line for each, by its name.
    """

    styles: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    model_notes: Mapping[str, str] = field(factory=dict)


@frozen(kw_only=True)
class StorageDescriptor(Descriptor[S, StorageBackend]):
    """Describes a storage backend."""


@frozen(kw_only=True)
class ValidatorDescriptor(Descriptor[S, Validator]):
    """Describes a validator."""


@frozen(kw_only=True)
class UiDescriptor(Descriptor[S, UserInterface]):
    """Describes a user interface."""


@frozen(kw_only=True)
class ObserverDescriptor(Descriptor[S, Observer]):
    """Describes an observer."""


@frozen(kw_only=True)
class CommandDescriptor(Descriptor[S, click.Command]):
    """Describes a command of the ``limner`` program."""


AnyDescriptor = Descriptor[Any, Any]
