"""Reading markup that no XML parser accepts, and writing it down well-formed.

What comes out is not yet safe, it is only XML: the cleaner reads it like any other untrusted document. The tokeniser is one
regular expression per kind of token and never looks back, so its time grows with the length of the text.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from limner._errors import SvgError
from limner.svg._attributes import CONTROL, AttributeReader
from limner.svg._escapes import unescape_html
from limner.svg._names import ELEMENT_NAMES, LEAF_CHILDREN, LEAVES, UNREAD
from limner.svg._steps import at_ease
from limner.svg._writing import escape_attribute, escape_text

if TYPE_CHECKING:
    from limner.svg._steps import Check

__all__ = ["Tolerant"]

_TAG = re.compile(r"<(/?)\s?([A-Za-z_][\w.\-]*(?::[A-Za-z_][\w.\-]*)?)")
_KNOWN = frozenset(ELEMENT_NAMES.values())
_TEXT_PARENTS = frozenset({"text", "tspan", "textPath", "title", "desc", "style", "a"})
_SHAPES_AND_GROUPS = frozenset(
    ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use", "image", "text", "g"]
)
_SERVERS = frozenset(
    {"linearGradient", "radialGradient", "filter", "style", "title", "desc", "feMerge", "feComponentTransfer"}
)
_HIDDEN = frozenset({"defs", "symbol", "clipPath", "mask", "pattern", "marker"})
_VOID = frozenset({"base", "input", "link", "meta"})
"""Of HTML: they have no end tag."""
_MAX_DEPTH = 150
_EACH = 1_000
"""Tags between two checks."""


class Tolerant(AttributeReader):
    """One document being mended. ``problems`` says, in words, what was wrong with it.

    Args:
        markup: The document, or the beginning of one that :meth:`feed` goes on with.
        partial: Whether it is still arriving.
        unhide: Whether to read definitions as groups, so that they are drawn where they stand.
    """

    def __init__(self, markup: str, *, partial: bool = False, unhide: bool = False) -> None:
        super().__init__(_without_script_comments(markup))
        self.partial = partial
        self.unhide = unhide
        self.at = 0
        self.unfinished = False
        self.after_prose = False
        self.out: list[str] = []
        self.stack: list[str] = []
        self.unread = 0
        self.unread_name = ""
        self.loose_defs = len(re.findall(r"<defs\b(?![^<>]*/>)", self.text)) > self.text.count("</defs")

    def feed(self, chunk: str) -> bool:
        """Take the next part of a document that is still arriving, as far as whole tags go.

        Args:
            chunk: What follows.

        Returns:
            Whether anything new was read.
        """
        self.text = text = self.text[self.at :] + CONTROL.sub("", chunk)
        self.at = 0
        self._places.clear()
        read = False
        while self.stack or not self.out:
            at = text.find("<", self.at)
            if at < 0 or text.find(_closing(text, at), at) < 0:
                break
            data = text[self.at : at]
            self.after_prose = bool(data.strip()) and self.stack[-1:] != ["style"]
            if data:
                self._text(data)
                self.at = at
            following = self._markup(at)
            if self.unfinished:
                self.unfinished = False
                break
            self.at = following
            read = True
        return read

    def so_far(self) -> str:
        """Return what was read, with everything closed that is open."""
        return "".join(self.out) + "".join(f"</{name}>" for name in reversed(self.stack))

    def run(self, check: Check = at_ease, most: float = math.inf) -> str:
        """Return the document, well-formed.

        Args:
            check: Is called now and then; what it raises ends the work.
            most: How many tags it may have.

        Raises:
            SvgError: It has more (``svg.too-many-elements``).
        """
        text = self.text
        end = len(text)
        at = text.find("<")
        tags = 0
        while 0 <= at < end:
            tags += 1
            if not tags % _EACH:
                check()
                if tags > most:
                    msg = f"the markup has more than {most:,} tags"
                    raise SvgError(msg, code="svg.too-many-elements", hint="simplify the drawing")
            at = self._markup(at)
            if self.out and not self.stack:
                break
            following = text.find("<", at)
            if following < 0:
                following = end
            if following > at:
                self._text(text[at:following])
            at = following
        if self.stack:
            self._problem("it was cut off, or end tags are missing")
        while self.stack:
            self._close()
        return "".join(self.out)

    def _markup(self, at: int) -> int:
        """Read what begins with ``<`` at ``at``; return where to go on."""
        text = self.text
        if text.startswith("<!--", at):
            close = self._find("-->", at + 4)
            if close >= 0:
                return close + 3
            self._problem("a comment has no end")
            # It ends with its line, with what looks like its own end, or before the next tag, which is worth more than its words.
            ends = [stop + 1 for stop in (self._find("\n", at), self._find(">", at)) if stop >= 0]
            tag = self._find("<", at + 4)
            return min([*ends, tag] if tag >= 0 else ends, default=len(text))
        if text.startswith("<![CDATA[", at):
            close = self._find("]]>", at)
            if close >= 0:
                self._raw_text(text[at + 9 : close])
                return close + 3
            self._problem("a CDATA section has no end")
            return at + 9
        if text[at + 1 : at + 2] in ("!", "?"):
            close = self._find(">", at)
            return len(text) if close < 0 else close + 1
        match = _TAG.match(text, at)
        if match is None or (text[at + 1] in " \n\t" and match[2].lower() not in ELEMENT_NAMES):
            if self.stack and self.stack[-1] in _TEXT_PARENTS:
                self._text("&lt;")
                self._problem("a < in the text was not escaped")
            return at + 1
        name = self._name(match[2])
        if match[1]:
            close = self._find(">", match.end())
            angle = self._find("<", match.end())
            if close < 0 or 0 <= angle < close:
                close = (angle if angle >= 0 else len(text)) - 1
            self._end_tag(name)
            return close + 1
        return self._start_tag(name, match.end())

    def _name(self, written: str) -> str:
        prefix, _, local = written.rpartition(":")
        if prefix and prefix.lower() not in ("svg", "ns0", "s"):
            return written
        name = ELEMENT_NAMES.get(local.lower(), local)
        if name != local:
            self._problem(f"<{local}> means <{name}>")
        if self.unhide and name in _HIDDEN:
            self._problem(f"nothing uses what <{name}> holds")
            return "g"
        return name

    def _start_tag(self, name: str, at: int) -> int:
        attributes, at, closed, finished = self._attributes(at)
        if self.unread:
            self.unread += not closed and name == self.unread_name
            return at
        if not finished and self.partial:
            self.unfinished = True
            return len(self.text)
        known = name in _KNOWN
        if not self.out and name != "svg":
            return at
        if not known:
            if not closed and (":" in name or name.lower() in UNREAD) and name.lower() not in _VOID:
                self.unread, self.unread_name = 1, name
            return at  # an unknown element is passed over, what it holds is not
        if name == "svg" and self.partial and self.after_prose:
            self.out = []  # another drawing: the one before was a mention, or was given up
            self.stack.clear()
        self._make_room(name, attributes)
        if len(self.stack) >= _MAX_DEPTH:
            return at
        if not self.out:
            attributes["xmlns"] = "http://www.w3.org/2000/svg"
            attributes["xmlns:xlink"] = "http://www.w3.org/1999/xlink"
        written = "".join(f' {key}="{escape_attribute(value)}"' for key, value in attributes.items())
        if closed and self.stack:
            self.out.append(f"<{name}{written}/>")
        else:
            self.out.append(f"<{name}{written}>")
            self.stack.append(name)
        return at

    def _make_room(self, name: str, attributes: dict[str, str]) -> None:
        """Close what cannot hold the element that comes."""
        while self.stack:
            top = self.stack[-1]
            misplaced = (
                (top in LEAVES and name not in LEAF_CHILDREN)
                or (top in _SERVERS and name in _SHAPES_AND_GROUPS)
                or (top in ("title", "desc", "style"))
                or (top in _TEXT_PARENTS and name in _SHAPES_AND_GROUPS and top != "a")
                or (top == "defs" and self.loose_defs and name in _SHAPES_AND_GROUPS and "id" not in attributes)
            )
            if not misplaced:
                return
            self._problem(f"<{top}> was not closed")
            self._close()

    def _end_tag(self, name: str) -> None:
        if self.unread:
            if name == self.unread_name:
                self.unread -= 1
            return
        if name not in self.stack:
            if name in _KNOWN and name not in LEAVES:
                self._problem(f"</{name}> has no start tag")
            return
        if name == "svg" and self.stack.count("svg") == 1 and len(self.stack) > 1:
            self._problem("end tags are missing")
        while self.stack[-1] != name:
            self._problem(f"<{self.stack[-1]}> was not closed")
            self._close()
        self._close()

    def _close(self) -> None:
        self.out.append(f"</{self.stack.pop()}>")

    def _text(self, data: str) -> None:
        if self.stack and not self.unread and self.stack[-1] in _TEXT_PARENTS:
            self.out.append(escape_text(unescape_html(data) if "&" in data else data))

    def _raw_text(self, data: str) -> None:
        if self.stack and not self.unread and self.stack[-1] in _TEXT_PARENTS:
            self.out.append(escape_text(data))


def _closing(text: str, at: int) -> str:
    """Return what ends the markup that begins at ``at``."""
    if text.startswith("<!--", at):
        return "-->"
    return "]]>" if text.startswith("<![CDATA[", at) else ">"


def _without_script_comments(markup: str) -> str:
    """Leave out ``{/* … */}``, which may hold elements."""
    first, *rest = markup.split("{/*")
    pieces = [first]
    for part in rest:
        _, closed, after = part.partition("*/}")
        pieces.append(after if closed else part)
    return "".join(pieces)
