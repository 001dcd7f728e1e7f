"""Document types: entities are expanded when they are few and small, as old editors write them, and refused otherwise.

expat never loads an external subset or entity by itself, and nothing here asks it to.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner._errors import SvgError

if TYPE_CHECKING:
    from pyexpat import XMLParserType

__all__ = ["EntityGuard"]

_REFERENCE = re.compile(r"&([^#;&\s][^;&\s]*);")
_BUILT_IN = frozenset({"amp", "lt", "gt", "quot", "apos"})
_MAX_ENTITIES = 200
_MAX_EXPANDED = 65_536
_MAX_CHAIN = 4
_MAX_DEFAULTS = 500


class EntityGuard:
    """Watches the declarations of one document type, before anything that they declare is used."""

    def __init__(self, parser: XMLParserType, text: str, max_bytes: int) -> None:
        self.parser = parser
        self.text = text
        self.max_bytes = max_bytes
        self.entities: dict[str, tuple[int, int]] = {}  # name: characters when expanded, entities inside one another
        self.defaults = 0
        self.default_size = 0

    def install(self) -> None:
        """Attach to the parser."""
        self.parser.EntityDeclHandler = self._entity
        self.parser.AttlistDeclHandler = self._attribute_list
        self.parser.EndDoctypeDeclHandler = self._end

    def _entity(
        self,
        name: str,
        is_parameter: bool,
        value: str | None,
        _base: str | None,
        _system: str | None,
        _public: str | None,
        _notation: str | None,
    ) -> None:
        if is_parameter or value is None or name in self.entities:
            return  # never expanded: parameter and external entities stay unread
        size, chain = len(value), 1
        for inner in _REFERENCE.findall(value):
            if inner in _BUILT_IN:
                continue
            if inner not in self.entities:
                self._refuse(f"the entity &{name[:40]}; uses another one before its declaration")
            inner_size, inner_chain = self.entities[inner]
            size += inner_size
            chain = max(chain, inner_chain + 1)
        if size > _MAX_EXPANDED or chain > _MAX_CHAIN:
            self._refuse(f"the entity &{name[:40]}; expands too far")
        self.entities[name] = size, chain
        if len(self.entities) > _MAX_ENTITIES:
            self._refuse("the document type declares too many entities")

    def _attribute_list(self, _element: str, _name: str, _kind: str, default: str | None, _required: bool) -> None:
        self.defaults += 1
        self.default_size += len(default or "") + 10
        if self.defaults > _MAX_DEFAULTS or (default is not None and len(default) > 1_000):  # noqa: PLR2004
            self._refuse("the document type declares too many attributes")

    def _end(self) -> None:
        total = sum(self.text.count(f"&{name};") * size for name, (size, _) in self.entities.items())
        total += self.default_size * self.text.count("<") if self.defaults else 0
        if total > max(self.max_bytes, 100 * _MAX_EXPANDED):
            self._refuse("the entities expand to more than the document may have")

    @staticmethod
    def _refuse(message: str) -> None:
        raise SvgError(message, code="svg.entities", hint="remove the document type declaration")
