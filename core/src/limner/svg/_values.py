"""Checks of single CSS values, as presentation attributes and declarations have them.

A value passes when every character and function in it is known to be harmless. Values with escapes, comments or anything
else out of the ordinary are first rewritten by tinycss2 into plain text, so that the check sees what a browser sees.
Output never has a backslash, a ``<``, a comment, or a ``url()`` other than ``url(#id)``.
"""

from __future__ import annotations

import math
import re

from limner.svg._policy import FUNCTIONS, URL_PROPERTIES

__all__ = ["BAD", "PLAIN_VALUE", "canonical", "clean_value", "url_targets", "url_token"]

_MAX_VALUE = 100_000
_MAX_NESTING = 12
_CACHE_SIZE = 8_192
_CACHED_LENGTH = 200

PLAIN_VALUE = re.compile(r"[\w \t\r\n\f.,#%+\-!*/|\u0080-\U0010ffff]*+")
"""Words, numbers, colours: no function, no string, no escape. Comments are excluded by the callers' checks for ``/*``."""
BAD = "\x00"
"""In place of a token that cannot be written plainly; no check lets it through."""

_STRING = re.compile(r"\"[^\"\\\n\r\f<>{};\x00]*+\"|'[^'\\\n\r\f<>{};\x00]*+'")
_URL = re.compile(
    r"url\( *+(?:#([^\s\"'()\\<>;{}\x00]++)|\" *+#([^\"\\<>;{}\n\x00]++)\"|' *+#([^'\\<>;{}\n\x00]++)') *+\)",
    re.IGNORECASE,
)
_PLAIN_ID = re.compile(r"[\w.:\-]+")
_FUNCTION = re.compile(r"([\w\-]*)\(")
_PLAIN_WITH_PARENS = re.compile(r"[\w \t\r\n\f.,#%+\-!*/|()\x01\u0080-\U0010ffff]*+")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BREAK = re.compile(r"[\t\r\n\f]")
_GIANT = re.compile(r"\d{7}|\d\.?[eE]\+?\d")
_NUMERIC = frozenset({
    "filter", "-webkit-filter", "backdrop-filter", "font-size", "font", "letter-spacing", "word-spacing", "stroke-width", "text-shadow",
    "box-shadow", "stroke-dasharray", "stroke-dashoffset", "line-height", "text-indent", "border", "border-width", "padding", "outline",
    "outline-width", "width", "height", "perspective", "tab-size", "-webkit-box-shadow", "-webkit-text-stroke",
    "-webkit-text-stroke-width", "border-radius", "background-size", "mask-size", "-webkit-mask-size", "text-decoration-thickness",
})  # fmt: skip
"""Properties where a giant length makes a renderer slow."""
_BLUR = re.compile(r"(?:blur|drop-shadow)\([^()]*", re.IGNORECASE)
_NUMBER = re.compile(r"([+-]?(?:\d++\.?\d*+|\.\d++)(?:[eE][+-]?\d++)?)|#[\w\-]*+|-*+[^\W\d][\w\-]*+", re.ASCII)
"""Numbers, and what holds digits that are none: hash colours and names."""
_MAX_NUMBER = 999_999.0
_MAX_BLUR = 1_000.0
_MAX_DASHES = 1_000
_SHADOWS = frozenset({"text-shadow", "box-shadow", "-webkit-box-shadow"})
_MAX_SHADOW_LENGTHS = 60

_checked: dict[tuple[str, str], str | None] = {}


def clean_value(name: str, value: str) -> str | None:
    r"""Return ``value`` as it may be written for the property ``name``, or None where it is not allowed.

    Args:
        name: The property, in lower case.
        value: What the author wrote, character references resolved.

    Returns:
        Text without ``<`` or backslashes, to be escaped like any other where it is written.
    """
    key = (name, value)
    try:
        return _checked[key]
    except KeyError:
        pass
    result = _check(name, value)
    if len(value) <= _CACHED_LENGTH:
        if len(_checked) >= _CACHE_SIZE:
            _checked.clear()
        _checked[key] = result
    return result


def _check(name: str, value: str) -> str | None:
    if len(value) > _MAX_VALUE:
        return None
    if "\\" in value or "/*" in value:
        rewritten = canonical(value)
        if rewritten is None or "/*" in rewritten:
            return None
        value = rewritten
    if "//" in value and name.startswith("--"):
        return None  # an address in a string, for whoever builds a URL of it
    # White space in a string is the author's; a line break ends one, so there is none in what passes.
    value = (_BREAK if "'" in value or '"' in value else _SPACE).sub(" ", value).strip(" ")
    if not PLAIN_VALUE.fullmatch(value):
        checked = _check_functions(name, value)
        if checked is None:
            return None
        value = checked
    return _bounded(name, value) if name in _NUMERIC or name.startswith("--") else value


def _check_functions(name: str, value: str) -> str | None:
    """Check a value with functions or strings in it; both are replaced by marks first, then put back."""
    if "\x01" in value:
        return None
    kept: list[str] = []

    def keep_url(match: re.Match[str]) -> str:
        token = url_token((match[1] or match[2] or match[3]).strip(" "))
        kept.append(token or BAD)
        return "\x01"

    def keep_string(match: re.Match[str]) -> str:
        kept.append(_quoted(match[0][1:-1]))
        return "\x01"

    if "url(" in value.lower():
        if name not in URL_PROPERTIES:
            return None
        value = _URL.sub(keep_url, value)
        if kept and ("'" in value or '"' in value):  # never both in the properties that may point at something
            return None
    value = _STRING.sub(keep_string, value)
    if BAD in kept or not _PLAIN_WITH_PARENS.fullmatch(value) or not _balanced(value):
        return None
    if any(match[1] and match[1].lower() not in FUNCTIONS for match in _FUNCTION.finditer(value)):
        return None
    if kept:
        parts = value.split("\x01")
        value = parts[0] + "".join(token + part for token, part in zip(kept, parts[1:], strict=True))
    return value


def url_token(target: str) -> str | None:
    """Write ``url(#target)`` so that the whole target stays inside it; None where no quotes fit around it."""
    # Quoted unless it is a plain name: a bracket or a comma in it would end the function, and what follows would be read as CSS.
    if _PLAIN_ID.fullmatch(target):
        return f"url(#{target})"
    quoted = _quoted("#" + target)
    return f"url({quoted})" if target and quoted != BAD else None


def _balanced(value: str) -> bool:
    depth = 0
    for match in re.finditer(r"[()]", value):
        depth += 1 if match[0] == "(" else -1
        if not 0 <= depth <= _MAX_NESTING:
            return False
    return depth == 0


def _bounded(name: str, value: str) -> str | None:
    """Reduce numbers beyond what renderers survive: so large that the picture is the same."""
    if _GIANT.search(value):
        value = _reduced(value, _MAX_NUMBER)
    if name in _SHADOWS:
        return _reduced(value, _MAX_BLUR) if _count(value) <= _MAX_SHADOW_LENGTHS else None
    if name == "stroke-dasharray" and _count(value) > _MAX_DASHES:
        return None
    if "(" in value:
        value = _BLUR.sub(lambda match: _reduced(match[0], _MAX_BLUR), value)
    return value


def _count(value: str) -> int:
    return sum(1 for match in _NUMBER.finditer(value) if match[1])


def _reduced(value: str, limit: float) -> str:
    def reduce(match: re.Match[str]) -> str:
        number = float(match[1] or 0)
        return match[0] if abs(number) <= limit else f"{math.copysign(limit, number):.0f}"

    return _NUMBER.sub(reduce, value)


_TARGET = re.compile(r"url\((?:#([^()'\"]++)|'#([^']++)'|\"#([^\"]++)\")\)")


def url_targets(value: str) -> list[str]:
    """Return the ids that a cleaned value points at with ``url(#id)``."""
    return [plain or single or double for plain, single, double in _TARGET.findall(value)]


def canonical(text: str) -> str | None:
    """Rewrite CSS as plain text: escapes resolved, comments gone, strings in single quotes.

    Args:
        text: A value, a list of declarations or a whole style sheet.

    Returns:
        The same tokens without escapes and comments; a token that cannot be written without an escape becomes :data:`BAD`, which
        no check lets through. None where blocks nest too deep to be worth reading.
    """
    if _nesting(text) > _MAX_NESTING:
        return None
    import tinycss2  # type: ignore[import-untyped]

    out: list[str] = []
    if "\x00" in text:
        return None
    _write(tinycss2.parse_component_value_list(text, skip_comments=False), out)
    return "".join(out)


def _nesting(text: str) -> int:
    """Return an upper bound of how deep blocks nest: closing signs in strings or escapes only make it larger."""
    depth = deepest = 0
    for match in re.finditer(r"[(\[{]|[)\]}]", text):
        if match[0] in "([{":
            depth += 1
            deepest = max(deepest, depth)
        elif depth:
            depth -= 1
    return deepest


_IDENT = re.compile(r"-?-?(?:[^\W\d]|[\u0080-\U0010ffff])[\w\-\u0080-\U0010ffff]*|--")
_NAME = re.compile(r"[\w\-\u0080-\U0010ffff]+")
_PAIRS = {"() block": "()", "[] block": "[]", "{} block": "{}"}


def _write(tokens: list[object], out: list[str]) -> None:  # noqa: C901, PLR0912  one case per kind of token
    for token in tokens:
        kind = token.type  # type: ignore[attr-defined]
        if kind == "whitespace":
            out.append(" ")
        elif kind == "comment":
            # Two tokens that only a comment kept apart must not become one.
            out.append(" ")
        elif kind == "ident":
            text = token.value  # type: ignore[attr-defined]
            if _IDENT.fullmatch(text):
                out.append(text)
            elif out and out[-1] == ".":  # a class that only an escape can name: .\31 0, .md\:x
                out[-1] = f"[class~={_quoted(text)}]"
            else:
                out.append(BAD)
        elif kind == "hash":
            text = token.value  # type: ignore[attr-defined]
            if _NAME.fullmatch(text) and (not token.is_identifier or _IDENT.fullmatch(text)):  # type: ignore[attr-defined]
                out.append("#" + text)
            else:
                out.append(f"[id={_quoted(text)}]")
        elif kind == "at-keyword":
            text = token.value  # type: ignore[attr-defined]
            out.append("@" + (text if _IDENT.fullmatch(text) else BAD))
        elif kind == "string":
            out.append(_quoted(token.value))  # type: ignore[attr-defined]
        elif kind == "url":
            out.append("url(" + _quoted(token.value) + ")")  # type: ignore[attr-defined]
        elif kind in ("number", "percentage"):
            out.append(token.representation + ("%" if kind == "percentage" else ""))  # type: ignore[attr-defined]
        elif kind == "dimension":
            unit = token.unit  # type: ignore[attr-defined]
            out.append(token.representation + (unit if _IDENT.fullmatch(unit) else BAD))  # type: ignore[attr-defined]
        elif kind == "function":
            name = token.name  # type: ignore[attr-defined]
            out.append((name if _IDENT.fullmatch(name) and name else BAD) + "(")
            _write(token.arguments, out)  # type: ignore[attr-defined]
            out.append(")")
        elif kind in _PAIRS:
            out.append(_PAIRS[kind][0])
            _write(token.content, out)  # type: ignore[attr-defined]
            out.append(_PAIRS[kind][1])
        elif kind == "literal":
            text = token.value  # type: ignore[attr-defined]
            out.append(text if text != "\\" else BAD)
        elif kind == "unicode-range":
            out.append(BAD)
        else:  # an error: a bad string, a bad url, a closing sign with no opening one
            out.append(BAD)


def _quoted(text: str) -> str:
    if any(sign in text for sign in "\\{};\n\r\f\x00") or ("'" in text and '"' in text):
        return BAD
    return f'"{text}"' if "'" in text else f"'{text}'"
