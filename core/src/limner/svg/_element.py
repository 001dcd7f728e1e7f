"""One element of a cleaned drawing, with what its attributes and style sheets may give it."""

from __future__ import annotations

__all__ = ["Element"]


class Element:
    """One element of a drawing."""

    __slots__ = ("attributes", "characters", "last", "parent", "tag", "values")

    def __init__(self, tag: str, attributes: dict[str, str], parent: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent  # number of the element around it; -1 for the outermost
        self.last = 0  # number of the last element inside it, or its own
        self.characters = 0
        self.values: dict[str, list[str]] = {}

    @property
    def link(self) -> str:
        """The id that ``href`` names; empty where there is none."""
        href = self.attributes.get("href") or self.attributes.get("xlink:href") or ""
        return href[1:] if href.startswith("#") else ""
