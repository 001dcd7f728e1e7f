"""The rebuild: an untrusted document goes in as events, and only what the allow-list names is written out again.

Nothing of the input is ever copied as markup. expat (of Python's standard library) reads the document strictly, namespaces
resolved; for every element and attribute the tables of :mod:`limner.svg._rules` say whether and how it is written. Comments,
processing instructions, CDATA marks and the document type never become events here, so they cannot come out.
"""

from __future__ import annotations

import re
from pyexpat import ExpatError, ParserCreate
from typing import TYPE_CHECKING, Any

from limner._errors import SvgError
from limner.svg import _special
from limner.svg._css import clean_declarations
from limner.svg._entities import EntityGuard
from limner.svg._notes import Notes
from limner.svg._pathdata import valid_path
from limner.svg._references import Reference, check_dashes, check_fill, functions_weight, prune
from limner.svg._root import finish_root
from limner.svg._rules import (
    CLASS,
    DATA,
    HREF,
    ID,
    LAYER,
    NUMBERS,
    REFERENCE,
    ROOTLESS_RULES,
    RULES,
    STYLE,
    SVG,
    TRANSFORM,
    Rule,
)
from limner.svg._values import clean_value, url_targets
from limner.svg._writing import escape_attribute, escape_text

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
_FEW = 100
_MANY = 5_000
_LARGE = 100_000
_ASSIGNMENT = re.compile(r"=\s*[\"']")
_MAX_ASSIGNMENTS = 5_000
_MAX_MATCHES = 25_000_000
_NO_LAYER = frozenset({"1", "1.0", "100%", "normal", "auto", "inherit"})
_DASHES = re.compile(r"stroke-dasharray:([^;]*)")
_LAYERED = re.compile(r"(?:^|[;{])(?:opacity|mix-blend-mode|isolation):")
_SCRIPTS = frozenset({"script", "handler", "listener"})


def _check_tags(text: str) -> None:
    """Refuse tags with thousands of attributes before expat reads them, whose time grows with the square of their number."""
    for piece in text.split("<"):
        if len(piece) > 4 * _MAX_ASSIGNMENTS and len(_ASSIGNMENT.findall(piece)) > _MAX_ASSIGNMENTS:
            msg = f"a tag has more than {_MAX_ASSIGNMENTS:,} attributes"
            raise SvgError(msg, code="svg.too-many-attributes", hint="simplify the drawing")


class Cleaner:
    """One document being rebuilt. Make one, call :meth:`run`, read the fields, throw it away."""

    def __init__(self, limits: Limits, head: Mapping[str, Any] | None = None) -> None:
        self.limits = limits
        self.head = head or {}
        self.out: list[str] = []
        self.notes = Notes(self.place)
        self.title = ""
        self.description = ""
        self.metadata: dict[str, str] = {}
        self.size: tuple[float | None, float | None] = (None, None)
        self.view_box: tuple[float, float, float, float] | None = None

        self.rules = RULES
        self.count = 0
        self.skip = 0
        self.pending = False
        self.frames: list[tuple[str, int, int]] = []  # closing tag, what to do at the end, element number
        self.trail: list[tuple[int, str]] = []
        self.ids: dict[str, int] = {}
        self.ends: dict[int, int] = {}
        self.references: list[Reference] = []
        self.sheets: list[tuple[int, str]] = []  # style sheets that point at something: part of the output, text
        self.classes: list[tuple[int, str]] = []
        self.long: list[tuple[int, int]] = []  # elements with long values, and how long
        self.layers: list[int] = []  # elements drawn apart first, for opacity or blending
        self.dashes: list[tuple[int, int, str]] = []  # element, part of the output, value
        self.weights: dict[int, int] = {}  # filter primitives that cost more than others, in shapes
        self.leaf = ""
        self.gathering: list[str] | None = None
        self.special = _special.State()
        self.text_depth = 0
        self.text_length = 0
        self.plain = False
        self.large = False
        self.xlink = 0

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
        parser = self.parser = ParserCreate("utf-8", " ")
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        # Without a reference, a value has no "<", "&" or line break in it; without single quotes, no double quote either.
        self.plain = "&" not in text and "'" not in text
        if "<!" in text and "<!DOCTYPE" in text:
            EntityGuard(parser, text, self.limits.max_bytes).install()
            self.plain = False
        try:
            parser.Parse(text, True)
        except ExpatError as exc:
            msg = f"the document is not well-formed: {exc}"
            raise SvgError(
                msg,
                code="svg.not-well-formed",
                hint="use limner.svg.repair (python -m limner.svg repair), which mends markup",
            ) from exc
        finally:
            parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
        if self.references or self.sheets or len(self.layers) > _FEW:
            prune(self)
        if self.dashes:
            check_dashes(self)
        if self.special.style_rules * self.count > _MAX_MATCHES:
            msg = f"{self.special.style_rules:,} style rules for {self.count:,} elements are too many"
            raise SvgError(msg, code="svg.too-costly", hint="use presentation attributes instead of style rules")
        if self.count > _MANY:
            check_fill(self)
        if self.xlink:
            self.out[2] = ' xmlns:xlink="http://www.w3.org/1999/xlink"'
        return "".join(self.out)

    def place(self) -> tuple[int, int, str]:
        """Return where the parser stands: line and column from 1, and the element path."""
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1, self.path()

    def path(self) -> str:
        """Return the current element, from the root, such as ``svg/g[2]/path``."""
        names: list[str] = []
        wanted, same = -1, 1
        for depth, name in reversed(self.trail[-5_000:]):
            if wanted < 0:
                names.append(name)
                wanted = depth
            elif depth == wanted and name == names[-1]:
                same += 1
            elif depth < wanted:
                names[-1] += f"[{same}]" if same > 1 else ""
                names.append(name)
                wanted, same = depth, 1
        return "/".join(reversed(names)) + self.leaf[: None if names else 1]

    def start(self, name: str, attributes: list[str]) -> None:  # noqa: C901, PLR0912, PLR0915  the hot path: kept in one piece
        """Handle a start tag."""
        if self.skip:
            self.skip += 1
            return
        depth = len(self.frames)
        rule = self.rules.get(name)
        if depth == 0:
            rule = self.root(name)
        if rule is None or self.gathering is not None or (depth and self.special.in_metadata):
            if not _special.metadata_child(self, name, attributes):
                self.leaf = "/" + name.rpartition(" ")[2]
                self.unknown_element(name)
                self.leaf = ""
                self.skip = 1
            return
        tag, table, apart = rule
        self.trail.append((depth, tag))
        number = self.count = self.count + 1
        if self.count > self.limits.max_elements or depth >= self.limits.max_depth:
            raise self.too_much(depth)
        if len(attributes) > 2 * self.limits.max_attributes:
            msg = f"<{tag}> has {len(attributes) // 2:,} attributes, and {self.limits.max_attributes} are allowed"
            raise SvgError(msg, code="svg.too-many-attributes", hint="simplify the drawing")
        out = self.out
        if self.pending:
            out.append(">")
        self.pending = True
        mark = len(out)
        out.append("<" + tag)
        action = 0
        if apart:
            found = _special.start(self, tag, attributes, mark)
            if found is None:
                _special.take_back(self, mark)
                self.skip = 1
                return
            action, attributes = found
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
                written = value if len(value) <= _LONG else self.long_value(bare, value)
                out += (prefix, written if self.plain else escape_attribute(written), '"')
            elif kind <= LAYER:  # VALUE, REFERENCE or LAYER
                cleaned = clean_value(bare, value)
                if not cleaned:
                    if value.strip():
                        self.notes.add("svg.value-removed", bare)
                elif kind == REFERENCE and "(" in cleaned:
                    self.refer(bare, cleaned)
                    out.append(f'{prefix}{cleaned}"')
                else:
                    if bare == "stroke-dasharray":
                        self.dashes.append((self.count, len(out), cleaned))
                        cleaned = f'{prefix}{cleaned}"'
                        out.append(cleaned)
                        continue
                    if kind == LAYER and cleaned not in _NO_LAYER:
                        self.layers.append(self.count)
                    out += (prefix, cleaned, '"')
            elif kind == STYLE:
                self.style_attribute(value)
            elif kind == TRANSFORM:
                if _TRANSFORMS.fullmatch(value):
                    out += (prefix, value if self.plain else escape_attribute(value), '"')
                elif cleaned := clean_value("transform", value):
                    out += (prefix, cleaned, '"')
            elif kind == ID:
                ident = value.strip()
                if ident and "<" not in ident and len(ident) <= _MAX_ID:
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
                _special.costly_numbers(self, tag, bare, value, attributes, prefix)
        if action == _special.ROOT:
            finish_root(self, attributes)
        elif action == _special.TEXT:
            self.text_depth += 1
            self.parser.CharacterDataHandler = self.characters
        self.frames.append((f"</{tag}>", action, number))

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

    def characters(self, data: str) -> None:
        """Handle text inside a text element."""
        if self.skip:
            return
        self.text_length += len(data)
        if self.text_length > self.limits.max_text:
            msg = f"the drawing has more than {self.limits.max_text:,} characters of text"
            raise SvgError(msg, code="svg.too-much-text", hint="shorten the text")
        if self.pending:
            self.out.append(">")
            self.pending = False
        self.out.append(escape_text(data))

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
        """Remember a long value; cut path data where its numbers leave all bounds: arcs of that size take for ever."""
        if name == "d" and (self.large or "e" in value or "E" in value) and _GIANT.search(value):
            value = valid_path(value, 1e6)
            self.notes.add("svg.value-clamped", "d")
        self.long.append((self.count, len(value)))
        return value

    def style_attribute(self, value: str) -> None:
        """Write a ``style`` attribute."""
        declarations, dropped = clean_declarations(value)
        for name in dropped:
            self.notes.add("svg.css-removed", f"property {name[:40]}")
        if declarations:
            if "url(" in declarations or "filter:" in declarations:
                for declaration in declarations.split(";"):
                    name, _, value = declaration.partition(":")
                    if "url(" in value or ("filter" in name and "(" in value):
                        self.refer(name, value)
            if "dasharray" in declarations and (found := _DASHES.search(declarations)):
                self.dashes.append((self.count, len(self.out), found[1]))
            if _LAYERED.search(declarations):
                self.layers.append(self.count)
            self.out.append(f' style="{declarations}"')

    def refer(self, name: str, value: str) -> None:
        """Remember what a value of the current element points at; the attribute about to be written is the next part."""
        for target in url_targets(value):
            self.references.append(Reference(self.count, name, target, len(self.out)))
        if "filter" in name and (weight := functions_weight(value)):
            self.references.append(Reference(self.count, name, "", len(self.out), weight))

    def unknown_element(self, name: str) -> None:
        """Say that an element was left out."""
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
