"""Reading attributes that no XML parser accepts: quotes missing, curly, escaped or doubled, JSX, numbers that are none.

Every search for what closes something remembers what it found, so that the time grows with the length of the text.
"""

# ruff: noqa: RUF001  curly quotes are what this module is about
from __future__ import annotations

import re

from limner.svg._escapes import unescape_html
from limner.svg._names import ATTRIBUTE_NAMES
from limner.svg._pathdata import valid_path, valid_points

__all__ = ["CONTROL", "AttributeReader"]

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff\ud800-\udfff\ufffe\uffff]")
"""What XML forbids, and characters without width."""

_ATTRIBUTE = re.compile(r"[\s/,;]*([^\s=＝<>\"'/“”‘’`{}]+)")
_EQUALS = re.compile(r"\s*(?:['\";&/]\s*)?[=＝]\s*")
_NO_TAG = re.compile(r"<[A-Za-z][\w:\-]{0,40}=[\"']")
_ON_IN_PATH = re.compile(r"[\w.,\-]|\s[\d.\-]")
_UNQUOTED = re.compile(r"[^\s<>\"'“”]*[^\s<>\"'“”/]|/(?!>)[^\s<>\"']*")
_QUOTES = {
    '"': '"', "'": "'", "“": '”“"', "”": '”"', "„": "“”", "‘": "’‘'", "’": "’'", "`": "`", "″": "″", "«": "»", "＂": "＂",
}  # fmt: skip
_DOUBLED = re.compile(r"(?=[\w#.\-])(?![\w:.\-]+\s*=)")
"""What follows two quotes where they stand for one: a value, and not the next attribute."""
_ESCAPED_QUOTE = re.compile(r"&(?:quot|apos|#34|#39|#x22|#x27);", re.IGNORECASE)
_NEXT_ATTRIBUTE = re.compile(r"(?<!\s)(?:\s+[A-Za-z_][\w:.\-]*\s*=\s*[\"'“]|\s*/?>|\s*<)")
_NEXT_NAME = re.compile(r"(?<!\s)(?:\s+[A-Za-z_][\w:.\-]*\s*=|\s*/?>|\s*<)")
_ENDS_IN_NAME = re.compile(r"\s[A-Za-z_][\w:.\-]*\s?=\s?\Z")
_LONGEST_NAME = 80
_WITH_SPACES = frozenset({"d", "points", "viewbox", "transform", "style", "values"})
_BAD_NUMBER = re.compile(r"(?i)\b(?:nan|undefined|null|none|infinity|\[object object\])|[{}$]")
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
    ]
)
_FOREIGN_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "‑": "-", "，": ",", "．": ".", "\\": None}
    | dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000", " ")
)
_PAINTS = frozenset({"fill", "stroke", "stop-color", "color", "flood-color"})
_ONLY_MOVES = re.compile(r"[Mm]?[^A-Za-z]*")
_STRAY = re.compile(r"[<>\"'&=/;]")
_GOES_ON = re.compile(r"[\w:\-]{1,40}=\"[^\"<>]*\"(?:[^<>\"]|\"[^\"<>]*\")*+/>")
_EXPRESSION = re.compile(r"\{((?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+)\}")
_LONGEST_EXPRESSION = 5_000
_JSX_STYLE = re.compile(r"([A-Za-z\-]+)\s?:\s?(?:\"([^\"]*)\"|'([^']*)'|([^,}]+))")
_MAX_ATTRIBUTES = 200


class AttributeReader:
    """Reads the attributes of one tag of ``text`` after another. ``problems`` says, in words, what was wrong with them."""

    def __init__(self, markup: str) -> None:
        self.text = CONTROL.sub("", markup)
        self.problems: dict[str, None] = {}
        self._places: dict[str, int] = {}

    def _problem(self, what: str) -> None:
        self.problems[what] = None

    def _find(self, what: str, at: int) -> int:
        """Find what follows ``at``, as ``str.find`` does, in a text that is read from its beginning to its end."""
        place = self._places.get(what, -2)
        if place != -1 and place < at:
            place = self._places[what] = self.text.find(what, at)
        return place

    def _attributes(self, at: int) -> tuple[dict[str, str], int, bool, bool]:  # noqa: C901, PLR0912  one sign after another
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
                if _GOES_ON.match(text, at + 1):
                    self._problem("a > stands inside a tag")
                    at += 1
                    continue
                return found, at + 1, False, True
            if sign == "/" and text[at + 1 : at + 2] == ">":
                return found, at + 2, True, True
            if sign == "<" and _NO_TAG.match(text, at):
                self._problem("a < stands inside a tag")
                at += 1
                continue
            if sign == "<":
                self._problem("a tag has no end")
                return found, at, False, True
            if sign == "{" and (expression := _EXPRESSION.match(text, at)):  # {...props}
                at = expression.end()
                continue
            match = _ATTRIBUTE.match(text, at)
            if match is None or match.end() == at:
                at += 1
                continue
            at = match.end()
            equals = _EQUALS.match(text, at)
            value: str | None = ""
            whole = True
            name = match[1].rstrip(";&")
            if equals:
                value, at, whole = self._value(name.lower(), equals.end())
            elif name.endswith(":") and text[at : at + 1] in _QUOTES:
                self._problem("colons stand for equals signs")
                name = name[:-1]
                value, at, whole = self._value(name.lower(), at)
            if value is not None and len(found) < _MAX_ATTRIBUTES:
                self._keep(found, name, value, whole)

    def _value(self, name: str, at: int) -> tuple[str | None, int, bool]:  # noqa: C901, PLR0912  one kind of quote after another
        """Read a value from ``at``; return it, where it ends, and whether it is whole."""
        text = self.text
        sign = text[at : at + 1]
        if sign == "{":
            return self._expression(at)
        if sign == "\\" and text[at + 1 : at + 2] in ("'", '"', "&"):
            at, sign = at + 1, text[at + 1]
        if sign == "&" and (quote := _ESCAPED_QUOTE.match(text, at)):
            self._problem("quotes are escaped")
            close = self._find(quote[0], quote.end())
            angle = self._find(">", at)
            if close >= 0 and (close < angle or angle < 0):
                return text[quote.end() : close], close + len(quote[0]), True
        closers = _QUOTES.get(sign)
        if closers is None:
            return self._unquoted(name, at)
        if text[at + 1 : at + 2] == sign and _DOUBLED.match(text, at + 2):
            self._problem("quotes are doubled")
            at += 1
        if len(closers) > 1 or sign not in "\"'":
            self._problem("quotes are not straight")
        close = min((stop for stop in (self._find(closer, at + 1) for closer in closers) if stop >= 0), default=-1)
        if close < 0 or self._runs_away(at + 1, close):
            cut = _NEXT_ATTRIBUTE.search(text, at + 1)
            if cut is not None and (close < 0 or cut.start() < close) and not self._legitimate(at + 1, close):
                self._problem("a quote is missing")
                return text[at + 1 : cut.start()], cut.start(), True
            if close < 0:
                self._problem("it was cut off inside a value")
                return text[at + 1 :], len(text), False
        value = text[at + 1 : close]
        after = text[close + 1 : close + 2]
        if name in ("d", "points") and _ON_IN_PATH.match(text, close + 1):
            again = self._find(closers[0], close + 1)
            if again >= 0 and not any(0 <= self._find(sign, close + 1) < again for sign in "<>="):
                self._problem("a quote stands inside a value")
                return value + text[close + 1 : again], again + 1, True
        if after == closers[0] and text[close + 2 : close + 3] in (" ", "/", ">"):
            close += 1  # a doubled quote
        return value, close + 1, True

    def _unquoted(self, name: str, at: int) -> tuple[str | None, int, bool]:
        text = self.text
        if name in _WITH_SPACES:
            cut = _NEXT_NAME.search(text, at)
            stop = cut.start() if cut else len(text)
            self._problem("attribute values are not in quotes")
            return text[at:stop].strip("\"'“”"), max(stop, at), stop < len(text)
        match = _UNQUOTED.match(text, at)
        if match is None:
            return None, at, True
        self._problem("attribute values are not in quotes")
        return match[0], match.end(), match.end() < len(text)

    def _runs_away(self, start: int, close: int) -> bool:
        """Tell whether a value seems to go on into the next tag or attribute: its own quote is missing."""
        if 0 <= self._find("<", start) < close or 0 <= self._find(">", start) < close:
            return True
        return bool(_ENDS_IN_NAME.search(self.text[max(start, close - _LONGEST_NAME) : close]))

    def _legitimate(self, start: int, close: int) -> bool:
        """Tell whether angle brackets inside quotes are meant: the quote closes where a value ends."""
        return (
            close >= 0
            and not 0 <= self._find("<", start) < close
            and self.text[close + 1 : close + 2] in (" ", "\n", "\t", "/", ">", "\r")
            and not 0 <= self._find("=", start) < close
        )

    def _expression(self, at: int) -> tuple[str | None, int, bool]:
        """Read a JSX expression: a literal is its value, an object is a style, anything else is no value."""
        match = _EXPRESSION.match(self.text, at, at + _LONGEST_EXPRESSION)
        if match is None:
            return None, at + 1, True
        self._problem("JSX expressions stand for values")
        inner = match[1].strip()
        if inner.startswith("{"):
            pairs = [
                (name, first or second or third.strip()) for name, first, second, third in _JSX_STYLE.findall(inner)
            ]
            return ";".join(f"{_hyphens(name)}:{value}" for name, value in pairs), match.end(), True
        return inner.strip("`'\""), match.end(), True

    def _keep(self, found: dict[str, str], written: str, value: str, whole: bool) -> None:  # noqa: C901, PLR0912  one check after another
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
            value = unescape_html(value)
        value = CONTROL.sub("", value)
        if not value.isascii() or "\\" in value:
            value = value.translate(_FOREIGN_SIGNS) if name not in ("id", "class") else value
        if name == "d":
            value = self._path_data(value)
        elif name == "points":
            value = valid_points(value)
        elif not whole:
            return  # half a number or colour is another number or colour
        elif name in _NUMERIC and _BAD_NUMBER.search(value):
            self._problem(f"{name} is no number"[:80])
            return
        elif name in _PAINTS and "{" in value:
            self._problem(f"{name} is a template"[:80])
            if name != "stroke":  # of which there would be none
                return
            value = "currentColor"
        found[name] = value

    def _path_data(self, value: str) -> str:
        """Return the valid prefix, as SVG 2 says; or all of it where that is valid once stray signs are left out."""
        path = valid_path(value)
        if len(path) < len(value.strip()) and _STRAY.search(value):
            cleared = _STRAY.sub("", value.replace(";", " ")).strip()
            mended = valid_path(cleared)
            if mended == cleared or _ONLY_MOVES.fullmatch(path):
                self._problem("signs that are no path data stand in it")
                return mended
        return path


def _hyphens(name: str) -> str:
    return re.sub(r"[A-Z]", lambda match: "-" + match[0].lower(), name)
