"""The rebuild: an untrusted document goes in as events, and only what the allow-list names is written out again.

Nothing of the input is ever copied as markup. expat (of Python's standard library) reads the document strictly, namespaces
resolved; for every element and attribute the tables of :mod:`limner.svg._rules` say whether and how it is written. Comments,
processing instructions, CDATA marks and the document type never become events here, so they cannot come out.
"""

from __future__ import annotations

import re
from pyexpat import ExpatError, ParserCreate
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from limner._errors import SvgError
from limner.svg import _special
from limner.svg._css import clean_declarations
from limner.svg._document import Document, Reference
from limner.svg._effects import costly_numbers
from limner.svg._entities import EntityGuard
from limner.svg._matching import sheet_references
from limner.svg._metadata import metadata_child
from limner.svg._pathdata import valid_path
from limner.svg._policy import MODELLED_PROPERTIES
from limner.svg._references import prune
from limner.svg._root import XLINK, finish_root
from limner.svg._rules import (
    APART,
    CLASS,
    DATA,
    DRAWN,
    HIDDEN,
    HREF,
    ID,
    MODELLED,
    NOTED,
    NOTED_REFERENCE,
    NUMBERS,
    ROOTLESS_RULES,
    RULES,
    SPAN,
    STYLE,
    SVG,
    TRANSFORM,
    USE,
    VALUE,
    Rule,
)
from limner.svg._values import BAD, clean_value, url_targets
from limner.svg._variables import learn, resolve
from limner.svg._writing import escape_attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from limner.svg._limits import Limits

__all__ = ["Cleaner"]

_TRANSFORMS = re.compile(r"(?:[\s,]*(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s.,eE+\-]*\))*\s*", re.ASCII)
_HANDLER = re.compile(r"(?:\S+ )?on", re.IGNORECASE)
_LONG = 200
_GIANT = re.compile(r"(?<![.\d])[1-9]\d{6}|[eE]\+?[1-9]")
_MAX_ID = 1_000
_MAX_CLASSES = 20_000
_LARGE = 100_000
_ASSIGNMENT = re.compile(r"=\s*[\"']")
_MAX_ASSIGNMENTS = 5_000
_SCRIPTS = frozenset({"script", "handler", "listener"})


def _check_tags(text: str) -> None:
    """Refuse tags with thousands of attributes before expat reads them, whose time grows with the square of their number."""
    for piece in text.split("<"):
        if len(piece) > 4 * _MAX_ASSIGNMENTS and len(_ASSIGNMENT.findall(piece)) > _MAX_ASSIGNMENTS:
            msg = f"a tag has more than {_MAX_ASSIGNMENTS:,} attributes"
            raise SvgError(msg, code="svg.too-many-attributes", hint="simplify the drawing")


class Cleaner(Document):
    """One document being rebuilt. Make one, call :meth:`run`, read the fields, throw it away."""

    def __init__(self, limits: Limits, head: Mapping[str, Any] | None = None) -> None:
        super().__init__(limits, head)
        self.rules = RULES
        self.plain = False
        self.odd = False
        self.large = False
        self.left_out = 0
        self.max_elements, self.max_depth = limits.max_elements, limits.max_depth
        self.max_attributes = 2 * limits.max_attributes  # names and values

    def run(self, text: str) -> str:
        """Rebuild a document.

        Args:
            text: The whole document, already decoded.

        Returns:
            The cleaned document.

        Raises:
            SvgError: It is not well-formed, is no SVG, or exceeds a limit.
        """
        self.large = len(text) > _LARGE
        if self.large:
            _check_tags(text)
        self.begin()
        # Without a reference, a value has no "<", "&" or line break in it; without single quotes, no double quote either.
        self.plain = "&" not in text and "'" not in text and "\\" not in text
        self.odd = not self.plain or "/*" in text
        if "<!" in text and "<!DOCTYPE" in text:
            EntityGuard(self.parser, text, self.limits.max_bytes).install()
            self.plain, self.odd = False, True
        self.read(text, final=True)
        self.odd = self.odd or "%" in text
        return self.finish()

    def begin(self) -> None:
        """Make a parser that reports to this document."""
        parser = self.parser = ParserCreate("utf-8", " ")
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end

    def read(self, text: str, *, final: bool) -> None:
        """Parse markup; nothing may follow what is final, or what was not well-formed."""
        parser = self.parser
        whole = False
        try:
            parser.Parse(text, final)
            whole = True
        except ExpatError as exc:
            msg = f"the document is not well-formed: {exc}"
            raise SvgError(
                msg,
                code="svg.not-well-formed",
                hint="use limner.svg.repair (python -m limner.svg repair), which mends markup",
            ) from exc
        finally:
            if final or not whole:  # else the parser would hold this document, and this document the parser
                parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None

    def finish(self) -> str:
        """Judge what can be judged only when all is known; return the cleaned document."""
        if self.sheet_values:
            self.references += sheet_references(self)
        if self.odd:
            self.references = [self.decoded(reference) for reference in self.references]
        if self.references:
            prune(self)
        if self.xlink:
            self.out[2] = XLINK
        return "".join(self.out)

    def start(self, name: str, attributes: list[str]) -> None:  # noqa: C901, PLR0912, PLR0915  the hot path: kept in one piece
        """Handle a start tag."""
        if self.skip:
            self.skip += 1
            return
        depth = len(self.frames)
        rule = self.rules.get(name)
        if depth == 0:
            rule = self.root(name)
        if rule is None or self.gathering is not None or (depth and self.in_metadata):
            if not metadata_child(self, name, attributes):
                self.leaf = "/" + name.rpartition(" ")[2]
                self.unknown_element(name)
                self.leaf = ""
                self.skip = 1
            return
        tag, table, handling, opening, closing = rule
        self.trail.append((depth, tag))
        number = self.count = self.count + 1
        if number > self.max_elements or depth >= self.max_depth:
            raise self.too_much(depth)
        if len(attributes) > self.max_attributes:
            msg = f"<{tag}> has {len(attributes) // 2:,} attributes, and {self.limits.max_attributes} are allowed"
            raise SvgError(msg, code="svg.too-many-attributes", hint="simplify the drawing")
        out = self.out
        if self.pending:
            out.append(">")
        self.pending = True
        mark = len(out)
        out.append(opening)
        action = 0
        if handling:
            if handling == DRAWN:  # mostly
                self.drawn.append((number, tag, attributes))
            elif handling & (USE | HIDDEN | MODELLED | SPAN):
                self.weigh(handling, tag, attributes)
        if handling & APART:
            found = _special.start(self, tag, attributes, mark)
            if found is None:
                self.take_back(mark)
                self.skip = 1
                return
            action, attributes = found
        plain = self.plain
        iterator = iter(attributes)
        for attribute, value in zip(iterator, iterator, strict=True):
            entry = table.get(attribute)
            if entry is None:
                self.unknown_attribute(attribute, value)
                continue
            kind, bare, prefix = entry
            if kind <= DATA:  # PLAIN or DATA
                if kind == DATA and ("(" in value or ":" in value):
                    self.notes.add("svg.value-removed", bare)
                    continue
                if len(value) > _LONG:
                    value = self.long_value(bare, value)  # noqa: PLW2901  it is
                out += (prefix, value if plain else escape_attribute(value), '"')
            elif kind <= NOTED_REFERENCE:  # or VALUE, REFERENCE, NOTED
                cleaned = self.value(bare, value) if self.odd or self.variables else clean_value(bare, value)
                if not cleaned:
                    if value.strip():
                        self.notes.add("svg.value-removed", bare)
                    continue
                if kind >= NOTED:
                    self.noted.append((number, bare, cleaned))
                if kind != VALUE and "(" in cleaned:
                    self.refer(bare, cleaned)
                    out.append(f'{prefix}{escape_attribute(cleaned)}"')
                else:
                    out += (prefix, cleaned if plain else escape_attribute(cleaned), '"')
            elif kind == STYLE:
                self.style_attribute(value)
            elif kind == TRANSFORM:
                if bare == "transform":
                    self.noted.append((number, bare, value))
                if _TRANSFORMS.fullmatch(value):
                    out += (prefix, value if plain else escape_attribute(value), '"')
                elif cleaned := self.value("transform", value):
                    out += (prefix, escape_attribute(cleaned), '"')
            elif kind == ID:
                ident = value
                if ident.strip() and "<" not in ident and len(ident) <= _MAX_ID:
                    if ident not in self.ids:
                        self.ids[ident] = self.count
                    out += (prefix, escape_attribute(ident), '"')
            elif kind == CLASS:
                if len(value) > _MAX_CLASSES:
                    continue
                self.classes.append((self.count, value))
                out += (prefix, value if self.plain else escape_attribute(value), '"')
            elif kind == HREF:
                _special.link(self, tag, attribute, value, attributes, prefix)
            elif kind == NUMBERS:
                costly_numbers(self, tag, bare, value, attributes, prefix)
        if action == _special.ROOT:
            finish_root(self, attributes)
        elif action == _special.TEXT:
            self.text_depth += 1
            self.parser.CharacterDataHandler = self.characters
        self.frames.append((closing, action, number))

    def end(self, _name: str) -> None:
        """Handle an end tag."""
        if self.skip:
            self.skip -= 1
            return
        closing, action, number = self.frames.pop()
        self.ends[number] = self.count
        if action and _special.end(self, action):
            return
        if self.pending:
            self.out.append("/>")
            self.pending = False
        else:
            self.out.append(closing)

    def root(self, name: str) -> Rule:
        """Choose the table by the namespace of the outermost element."""
        if name == f"{SVG} svg":
            return RULES[name]
        if name == "svg":
            self.rules = ROOTLESS_RULES
            self.notes.add("svg.namespace-added")
            return ROOTLESS_RULES[name]
        namespace, _, local = name.rpartition(" ")
        msg = (
            f"the outermost element is <{local[:40]}>"
            + (f" of the namespace {namespace[:80]}" if namespace else "")
            + ", not <svg>"
        )
        raise SvgError(msg, code="svg.not-svg", hint='start the drawing with <svg xmlns="http://www.w3.org/2000/svg">')

    def long_value(self, name: str, value: str) -> str:
        """Check a long value: cut path data where its numbers leave all bounds: arcs of that size take for ever."""
        if name == "d" and (self.large or "e" in value or "E" in value) and _GIANT.search(value):
            value = valid_path(value, 1e6)
            self.notes.add("svg.value-clamped", "d")
        return value

    def value(self, name: str, value: str) -> str | None:
        """Check a CSS value; one with escapes or comments takes longer, so those are counted."""
        if self.odd and ("\\" in value or "/*" in value) and not self.affordable(value):
            return None
        if self.variables:
            value = resolve(self.variables, value)
        return clean_value(name, value)

    def decoded(self, reference: Reference) -> Reference:
        """Return a reference with its target as the id is, where only percent-decoding finds it: ``#a%20b``."""
        if reference.target in self.ids or "%" not in reference.target:
            return reference
        return reference._replace(target=unquote(reference.target))

    def style_attribute(self, value: str) -> None:
        """Write a ``style`` attribute."""
        if self.odd and ("\\" in value or "/*" in value) and not self.affordable(value):
            self.notes.add("svg.css-removed", "styles beyond the limit")
            return
        if "--" in value:
            learn(self.variables, value)
            value = resolve(self.variables, value)
        declarations, dropped, noted = clean_declarations(value)
        for name in dropped:
            self.notes.add("svg.css-removed", f"property {name[:40]}".replace(BAD, "\ufffd"))
        if declarations:
            for name, value in noted:
                self.noted.append((self.count, name, value))
                if name in MODELLED_PROPERTIES and "(" in value:
                    self.modelled = True
            if "url(" in declarations:
                for declaration in declarations.split(";"):
                    name, _, value = declaration.partition(":")
                    if "url(" in value:
                        self.refer(name, value)
            self.out.append(f' style="{escape_attribute(declarations)}"')

    def weigh(self, handling: int, tag: str, attributes: list[str]) -> None:
        """Remember what counts for the cost of drawing, of an element that is no shape."""
        if handling & MODELLED:
            self.modelled = True
        if handling & HIDDEN:
            self.hidden[self.count] = attributes
        if handling & USE:
            self.uses[self.count] = attributes
        if handling & SPAN:
            self.spans += 1
        if tag == "symbol":
            self.views[self.count] = attributes

    def refer(self, name: str, value: str) -> None:
        """Remember what a value of the current element points at; the attribute about to be written is the next part."""
        if name in MODELLED_PROPERTIES:
            self.modelled = True
        for target in url_targets(value):
            self.references.append(Reference(self.count, name, target, len(self.out)))

    def unknown_element(self, name: str) -> None:
        """Say that an element was left out; what has more of those than it may have elements is no drawing either."""
        self.left_out += 1
        if self.left_out > self.max_elements:
            raise self.too_much(0)
        namespace, _, local = name.rpartition(" ")
        if local.lower() in _SCRIPTS:
            code = "svg.script-removed"
        elif namespace == SVG or self.rules is ROOTLESS_RULES:
            code = "svg.element-removed"
        else:
            code = "svg.foreign-removed"
        self.notes.add(code, local[:60])

    def unknown_attribute(self, name: str, value: str) -> None:
        """Say that an attribute was left out."""
        namespace, _, local = name.rpartition(" ")
        if _HANDLER.match(name):
            self.notes.add("svg.handler-removed", local[:60])
        elif local == "href":
            self.notes.add("svg.link-removed", self.trail[-1][1])
        elif namespace:
            self.notes.add("svg.foreign-attribute-removed", local[:60])
        elif value:
            self.notes.add("svg.attribute-removed", local[:60])

    def too_much(self, depth: int) -> SvgError:
        """Build the error for a document with too many elements, or too many inside one another."""
        if depth >= self.limits.max_depth:
            msg = f"elements nest deeper than {self.limits.max_depth}"
            return SvgError(msg, code="svg.too-deep", hint="flatten the groups")
        msg = f"the drawing has more than {self.limits.max_elements:,} elements"
        return SvgError(msg, code="svg.too-many-elements", hint="simplify the drawing")
