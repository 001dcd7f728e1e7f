"""Reading markup that no XML parser accepts, and writing it down well-formed.

What comes out is not yet safe, it is only XML: the cleaner reads it like any other untrusted document. The tokeniser is one
regular expression per kind of token and never looks back, so its time grows with the length of the text.
"""

# ruff: noqa: RUF001  curly quotes are what this module is about
from __future__ import annotations

import html
import re

from limner.svg._names import ATTRIBUTE_NAMES, ELEMENT_NAMES, LEAF_CHILDREN, LEAVES, UNREAD
from limner.svg._pathdata import valid_path, valid_points
from limner.svg._writing import escape_attribute, escape_text

__all__ = ["Tolerant", "well_formed"]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile(r"<(/?)\s?([A-Za-z_][\w.\-]*(?::[A-Za-z_][\w.\-]*)?)")
_ATTRIBUTE = re.compile(r"[\s/,;]*([^\s=<>\"'/“”‘’`{}]+)")
_EQUALS = re.compile(r"\s*=\s*")
_UNQUOTED = re.compile(r"[^\s<>\"'“”]*[^\s<>\"'“”/]|/(?!>)[^\s<>\"']*")
_QUOTES = {'"': '"', "'": "'", "“": '”“"', "”": '”"', "„": "“”", "‘": "’‘'", "’": "’'", "`": "`", "″": "″", "«": "»"}
_NEXT_ATTRIBUTE = re.compile(r"\s+[A-Za-z_][\w:.\-]*\s*=\s*[\"'“]|\s*/?>|\s*<")
_RUNAWAY = re.compile(r"[<>]|\s[A-Za-z_][\w:.\-]*\s*=\s*$")
_BAD_NUMBER = re.compile(r"(?i)\b(?:nan|undefined|null|none|infinity|-infinity|\[object object\])\b")
_NUMERIC = frozenset(
    [
        "x",
        "y",
        "x1",
        "y1",
        "x2",
        "y2",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "fx",
        "fy",
        "width",
        "height",
        "dx",
        "dy",
        "offset",
        "opacity",
        "fill-opacity",
        "stroke-opacity",
        "stroke-width",
        "font-size",
        "stop-opacity",
        "stroke-miterlimit",
        "stroke-dashoffset",
        "refX",
        "refY",
        "markerWidth",
        "markerHeight",
        "stdDeviation",
    ],
)
_JSX_STYLE = re.compile(r"([A-Za-z\-]+)\s*:\s*(?:\"([^\"]*)\"|'([^']*)'|([^,}]+))")
_TEXT_PARENTS = frozenset({"text", "tspan", "textPath", "title", "desc", "style", "a"})
_SHAPES_AND_GROUPS = frozenset(
    ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use", "image", "text", "g"]
)
_SERVERS = frozenset(
    {"linearGradient", "radialGradient", "filter", "style", "title", "desc", "feMerge", "feComponentTransfer"}
)
_MAX_DEPTH = 150
_MAX_ATTRIBUTES = 200


class Tolerant:
    """One document being mended. ``problems`` says, in words, what was wrong with it."""

    def __init__(self, markup: str, *, partial: bool = False) -> None:
        self.text = _CONTROL.sub("", markup)
        self.partial = partial
        self.at = 0
        self.unfinished = False
        self.problems: dict[str, None] = {}
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
        self.text = text = self.text[self.at :] + _CONTROL.sub("", chunk)
        self.at = 0
        read = False
        while self.stack or not self.out:
            at = text.find("<", self.at)
            if at < 0 or text.find("-->" if text.startswith("<!--", at) else ">", at) < 0:
                break
            if at > self.at:
                self._text(text[self.at : at])
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

    def run(self) -> str:
        """Return the document, well-formed."""
        text = self.text
        end = len(text)
        at = text.find("<")
        while 0 <= at < end:
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

    def _problem(self, what: str) -> None:
        self.problems[what] = None

    def _markup(self, at: int) -> int:
        """Read what begins with ``<`` at ``at``; return where to go on."""
        text = self.text
        if text.startswith("<!--", at):
            close = text.find("-->", at + 4)
            if close >= 0:
                return close + 3
            self._problem("a comment has no end")
            line = text.find("\n", at)
            angle = text.find(">", at)
            stops = [stop + 1 for stop in (line, angle) if stop >= 0]
            return min(stops, default=len(text))
        if text.startswith("<![CDATA[", at):
            close = text.find("]]>", at)
            stop = len(text) if close < 0 else close
            self._raw_text(text[at + 9 : stop])
            return stop + 3
        if text[at + 1 : at + 2] in ("!", "?"):
            close = text.find(">", at)
            return len(text) if close < 0 else close + 1
        match = _TAG.match(text, at)
        if match is None or (text[at + 1] in " \n\t" and match[2].lower() not in ELEMENT_NAMES):
            if self.stack and self.stack[-1] in _TEXT_PARENTS:
                self._text("&lt;")
                self._problem("a < in the text was not escaped")
            return at + 1
        name = self._name(match[2])
        if match[1]:
            close = text.find(">", match.end())
            angle = text.find("<", match.end())
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
        return name

    def _start_tag(self, name: str, at: int) -> int:
        attributes, at, closed, finished = self._attributes(at)
        if self.unread:
            self.unread += not closed and name == self.unread_name
            return at
        if not finished and self.partial:
            self.unfinished = True
            return len(self.text)
        known = name in ELEMENT_NAMES.values()
        if not self.out and name != "svg":
            return at
        if not known:
            if not closed and (":" in name or name.lower() in UNREAD):
                self.unread, self.unread_name = 1, name
            return at  # an unknown element is passed over, what it holds is not
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
            if name in ELEMENT_NAMES.values() and name not in LEAVES:
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
            self.out.append(escape_text(html.unescape(data) if "&" in data else data))

    def _raw_text(self, data: str) -> None:
        if self.stack and not self.unread and self.stack[-1] in _TEXT_PARENTS:
            self.out.append(escape_text(data))

    def _attributes(self, at: int) -> tuple[dict[str, str], int, bool, bool]:
        """Read attributes from ``at``; return them, where the tag ends, whether it is empty, and whether it ends at all."""
        text = self.text
        end = len(text)
        found: dict[str, str] = {}
        while True:
            while at < end and text[at] in " \t\r\n\f,;":
                at += 1
            if at >= end:
                self._problem("it was cut off inside a tag")
                return found, end, False, False
            sign = text[at]
            if sign == ">":
                return found, at + 1, False, True
            if sign == "/" and text[at + 1 : at + 2] == ">":
                return found, at + 2, True, True
            if sign == "<":
                self._problem("a tag has no end")
                return found, at, False, True
            match = _ATTRIBUTE.match(text, at)
            if match is None or match.end() == at:
                at += 1
                continue
            at = match.end()
            equals = _EQUALS.match(text, at)
            value: str | None = ""
            whole = True
            if equals:
                value, at, whole = self._value(equals.end())
            if value is not None and len(found) < _MAX_ATTRIBUTES:
                self._keep(found, match[1], value, whole)

    def _value(self, at: int) -> tuple[str | None, int, bool]:
        """Read a value from ``at``; return it, where it ends, and whether it is whole."""
        text = self.text
        sign = text[at : at + 1]
        if sign == "{":
            return self._jsx(at)
        if sign == "\\" and text[at + 1 : at + 2] in ("'", '"'):
            at, sign = at + 1, text[at + 1]
        closers = _QUOTES.get(sign)
        if closers is None:
            match = _UNQUOTED.match(text, at)
            if match is None:
                return None, at, True
            self._problem("attribute values are not in quotes")
            return match[0], match.end(), match.end() < len(text)
        if len(closers) > 1 or sign not in "\"'":
            self._problem("quotes are not straight")
        close = min((stop for stop in (text.find(closer, at + 1) for closer in closers) if stop >= 0), default=-1)
        value = text[at + 1 : close] if close >= 0 else text[at + 1 :]
        if close < 0 or _RUNAWAY.search(value):
            cut = _NEXT_ATTRIBUTE.search(text, at + 1)
            if cut is not None and (close < 0 or cut.start() < close) and not self._legitimate(value, close):
                self._problem("a quote is missing")
                return text[at + 1 : cut.start()], cut.start(), True
            if close < 0:
                self._problem("it was cut off inside a value")
                return value, len(text), False
        after = text[close + 1 : close + 2]
        if after == closers[0] and text[close + 2 : close + 3] in (" ", "/", ">"):
            close += 1  # a doubled quote
        return value, close + 1, True

    def _legitimate(self, value: str, close: int) -> bool:
        """Tell whether angle brackets inside quotes are meant: the quote closes where a value ends."""
        return (
            close >= 0
            and "<" not in value
            and self.text[close + 1 : close + 2] in (" ", "\n", "\t", "/", ">", "\r")
            and "=" not in value
        )

    def _jsx(self, at: int) -> tuple[str | None, int, bool]:
        depth = 0
        text = self.text
        for position in range(at, min(len(text), at + 2_000)):
            if text[position] == "{":
                depth += 1
            elif text[position] == "}":
                depth -= 1
                if depth == 0:
                    inner = text[at + 1 : position].strip()
                    self._problem("JSX expressions stand for values")
                    if inner.startswith("{"):
                        pairs = [
                            (name, first or second or third.strip())
                            for name, first, second, third in _JSX_STYLE.findall(inner)
                        ]
                        return ";".join(f"{_hyphens(name)}:{value}" for name, value in pairs), position + 1, True
                    return inner.strip("`'\""), position + 1, True
        return None, at + 1, True

    def _keep(self, found: dict[str, str], written: str, value: str, whole: bool) -> None:  # noqa: C901  one check after another
        lowered = written.lower()
        if lowered.startswith(("xmlns", "on")):
            return
        name = ATTRIBUTE_NAMES.get(lowered)
        if name is None:
            prefix, _, _local = lowered.rpartition(":")
            if prefix or not re.fullmatch(r"[a-z_][\w.\-]*", lowered, re.ASCII):
                return
            name = lowered
        elif name != written:
            self._problem(f"{written} means {name}"[:80])
        if name in found:
            self._problem(f"{name} is there twice"[:80])
            return
        if "&" in value:
            value = html.unescape(value)
        value = _CONTROL.sub("", value)
        if name == "d":
            value = valid_path(value)
        elif name == "points":
            value = valid_points(value)
        elif not whole:
            return  # half a number or colour is another number or colour
        elif name in _NUMERIC and _BAD_NUMBER.search(value):
            self._problem(f"{name} is no number"[:80])
            return
        found[name] = value


def _hyphens(name: str) -> str:
    return re.sub(r"[A-Z]", lambda match: "-" + match[0].lower(), name)


def well_formed(markup: str) -> tuple[str, tuple[str, ...]]:
    """Mend markup.

    Args:
        markup: From ``<svg`` on.

    Returns:
        Well-formed XML, not yet safe; and what was wrong, in words.
    """
    tolerant = Tolerant(markup)
    return tolerant.run(), tuple(tolerant.problems)
