"""What a backend can do: yes, no, or not said.

Not said is not no: a caller that needs to know may then try, and one that must be sure may refuse.
"""

from __future__ import annotations

from enum import Enum, StrEnum

__all__ = ["Capability", "Support"]


class Capability(StrEnum):
    """Something that a backend may be able to do."""

    SEED = "seed"
    """Model: the same seed gives the same drawing, and another seed another one."""
    STREAMING = "streaming"
    """Model: the reply comes in pieces."""
    STRUCTURED_OUTPUT = "structured-output"
    """Model: the reply can be held to a JSON schema."""
    VISION = "vision"
    """Model: the call may hold pictures."""
    PLANS = "plans"
    """Model: draws from a plan that another model made."""
    USAGE = "usage"
    """Model: the reply tells the tokens used."""
    OFFLINE = "offline"
    """Model or storage: needs no network."""
    RENAME = "rename"
    """Storage: a drawing can be renamed."""
    LINK = "link"
    """Storage: a drawing has a link that others can open."""
    SEARCH = "search"
    """Storage: a listing can be searched."""
    TAGS = "tags"
    """Storage: drawings can be tagged and marked as favourites, and a listing filtered by that."""
    TRASH = "trash"
    """Storage: what is deleted can be restored for a while."""
    JOURNAL = "journal"
    """Storage: it keeps a journal of generations, usage, audit and feedback."""
    CHAIN = "chain"
    """Storage: the records of its journal are chained by digests, so that a change is found."""
    MAINTENANCE = "maintenance"
    """Storage: it can be verified, repaired, cleared of garbage and measured."""


class Support(Enum):
    """The answer to whether a backend has a capability. True only when it is :attr:`YES`."""

    YES = "yes"
    NO = "no"
    UNDECLARED = "not declared"

    def __bool__(self) -> bool:
        return self is Support.YES
