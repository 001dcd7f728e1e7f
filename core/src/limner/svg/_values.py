"""Checks of single CSS values, as presentation attributes and declarations have them.

A value passes when every character and function in it is known to be harmless. Values with escapes, comments or anything
else out of the ordinary are first rewritten by tinycss2 into plain text, so that the check sees what a browser sees.
Output never has a backslash, a ``<``, a comment, or a ``url()`` other than ``url(#id)``.
"""

from __future__ import annotations

import re

from limner.svg._policy import FUNCTIONS, URL_PROPERTIES

__all__ = ["PLAIN_VALUE", "canonical", "clean_value", "url_targets"]

_MAX_VALUE = 20_000
_MAX_NESTING = 12
_CACHE_SIZE = 8_192
_CACHED_LENGTH = 200

PLAIN_VALUE = re.compile(r"[\w\s.,#%+\-!*/|]*+")
"""Words, numbers, colours: no function, no string, no escape. Comments are excluded by the callers' checks for ``/*``."""

_STRING = re.compile(r"\"[^\"'\\\n\r\f<>&{};]*+\"|'[^\"'\\\n\r\f<>&{};]*+'")
_URL = re.compile(
    r"url\(\s*(?:#([^\s\"'()\\<>&;{}]+)|\"\s*#([^\"'\\<>&;{}\n]+?)\s*\"|'\s*#([^\"'\\<>&;{}\n]+?)\s*')\s*\)",
    re.IGNORECASE,
)
_PLAIN_ID = re.compile(r"[\w.:\-]+")
_FUNCTION = re.compile(r"([\w\-]*)\(")
_PLAIN_WITH_PARENS = re.compile(r"[\w\s.,#%+\-!*/|()\x01\x02]*+")
_SPACE = re.compile(r"\s+")
_GIANT = re.compile(r"(?<![\w#.])[+-]?(?:\d{7,}|\d+(?:\.\d+)?[eE]\+?\d{1,3})", re.ASCII)
_NUMERIC = frozenset({
    "filter", "-webkit-filter", "backdrop-filter", "font-size", "font", "letter-spacing", "word-spacing", "stroke-width", "text-shadow",
    "box-shadow", "stroke-dasharray", "stroke-dashoffset", "line-height", "text-indent", "border", "border-width", "padding", "outline",
    "outline-width", "width", "height", "perspective", "tab-size",
})  # fmt: skip
"""Properties where a giant length makes a renderer slow."""
_BLUR = re.compile(r"(?:blur|drop-shadow)\(([^()]*)", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_MAX_BLUR = 1_000.0
_MAX_DASHES = 1_000
_SHADOWS = frozenset({"text-shadow", "box-shadow"})
_MAX_SHADOW_LENGTHS = 60

_checked: dict[tuple[str, str], str | None] = {}


def clean_value(name: str, value: str) -> str | None:
    r"""Return ``value`` as it may be written for the property ``name``, or None where it is not allowed.

    Args:
        name: The property, in lower case.
        value: What the author wrote, character references resolved.

    Returns:
        Text without ``< & " \\``, ready for an attribute in double quotes or a declaration.
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
    value = _SPACE.sub(" ", value).strip()
    if not PLAIN_VALUE.fullmatch(value):
        checked = _check_functions(name, value)
        if checked is None:
            return None
        value = checked
    if name in _NUMERIC and not _bounded(name, value):
        return None
    return value


def _check_functions(name: str, value: str) -> str | None:  # noqa: C901  one check after another
    """Check a value with functions or strings in it; both are replaced by marks first, then put back."""
    if "\x01" in value or "\x02" in value:
        return None
    kept: list[str] = []

    def keep_url(match: re.Match[str]) -> str:
        kept.append(_url(match[1] or match[2] or match[3]))
        return "\x01"

    def keep_string(match: re.Match[str]) -> str:
        kept.append("'" + match[0][1:-1] + "'")
        return "\x01"

    if "url(" in value.lower():
        if name not in URL_PROPERTIES:
            return None
        value = _URL.sub(keep_url, value)
    urls = len(kept)
    if urls and ("'" in value or '"' in value):  # never both in the properties that may point at something
        return None
    value = _STRING.sub(keep_string, value)
    if not _PLAIN_WITH_PARENS.fullmatch(value) or not _balanced(value):
        return None
    for match in _FUNCTION.finditer(value):
        function = match[1].lower()
        if function and function not in FUNCTIONS:
            return None
    if kept:
        parts = value.split("\x01")
        if len(parts) != len(kept) + 1:
            return None
        whole = [parts[0]]
        for token, part in zip(kept, parts[1:], strict=True):
            whole += (token, part)
        value = "".join(whole)
    return value


def _url(target: str) -> str:
    if "//" in target:
        return "none"  # no id anybody wrote; an address dressed up as one
    # Quoted unless it is a plain name: a bracket or a comma in it would end the function, and what follows would be read as CSS.
    return f"url(#{target})" if _PLAIN_ID.fullmatch(target) else f"url('#{target}')"


def _balanced(value: str) -> bool:
    depth = 0
    for character in value:
        if character == "(":
            depth += 1
            if depth > _MAX_NESTING:
                return False
        elif character == ")":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def _bounded(name: str, value: str) -> bool:
    if _GIANT.search(value):
        return False
    if name in _SHADOWS:
        lengths = [abs(float(number)) for number in _NUMBER.findall(value)]
        return len(lengths) <= _MAX_SHADOW_LENGTHS and max(lengths, default=0.0) <= _MAX_BLUR
    if name == "stroke-dasharray":
        numbers = _NUMBER.findall(value)
        if len(numbers) > _MAX_DASHES:
            return False
        total = sum(abs(float(number)) for number in numbers)
        return not 0 < total < 0.01  # noqa: PLR2004  a million dashes on an ordinary path
    if "(" in value:
        for match in _BLUR.finditer(value):
            if any(abs(float(number)) > _MAX_BLUR for number in _NUMBER.findall(match[1])):
                return False
    return True


def url_targets(value: str) -> list[str]:
    """Return the ids that a cleaned value points at with ``url(#id)``."""
    targets = []
    for part in value.split("url(")[1:]:
        target = part.partition(")")[0].strip("'")
        targets.append(target[1:])
    return targets


def canonical(text: str) -> str | None:
    """Rewrite CSS as plain text: escapes resolved, comments gone, strings in single quotes.

    Args:
        text: A value, a list of declarations or a whole style sheet.

    Returns:
        The same tokens without escapes and comments; a token that cannot be written without an escape becomes U+FFFD, which
        no check lets through. None where blocks nest too deep to be worth reading.
    """
    if _nesting(text) > _MAX_NESTING:
        return None
    import tinycss2  # type: ignore[import-untyped]

    out: list[str] = []
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


_IDENT = re.compile(r"-?-?[\w\-]*")
_PAIRS = {"() block": "()", "[] block": "[]", "{} block": "{}"}


def _write(tokens: list[object], out: list[str]) -> None:  # noqa: C901, PLR0912  one case per kind of token
    for token in tokens:
        kind = token.type  # type: ignore[attr-defined]
        if kind == "whitespace":
            out.append(" ")
        elif kind == "comment":
            # Two tokens that only a comment kept apart must not become one.
            out.append(" ")
        elif kind in ("ident", "hash", "at-keyword"):
            text = token.value  # type: ignore[attr-defined]
            sign = {"ident": "", "hash": "#", "at-keyword": "@"}[kind]
            out.append(sign + (text if _IDENT.fullmatch(text) and text else "\ufffd"))
        elif kind == "string":
            out.append(_quoted(token.value))  # type: ignore[attr-defined]
        elif kind == "url":
            out.append("url(" + _quoted(token.value) + ")")  # type: ignore[attr-defined]
        elif kind in ("number", "percentage"):
            out.append(token.representation + ("%" if kind == "percentage" else ""))  # type: ignore[attr-defined]
        elif kind == "dimension":
            unit = token.unit  # type: ignore[attr-defined]
            out.append(token.representation + (unit if _IDENT.fullmatch(unit) else "\ufffd"))  # type: ignore[attr-defined]
        elif kind == "function":
            name = token.name  # type: ignore[attr-defined]
            out.append((name if _IDENT.fullmatch(name) and name else "\ufffd") + "(")
            _write(token.arguments, out)  # type: ignore[attr-defined]
            out.append(")")
        elif kind in _PAIRS:
            out.append(_PAIRS[kind][0])
            _write(token.content, out)  # type: ignore[attr-defined]
            out.append(_PAIRS[kind][1])
        elif kind == "literal":
            text = token.value  # type: ignore[attr-defined]
            if text in ("<!--", "-->"):
                continue
            out.append(text if len(text) <= 2 and text not in ("<", "\\", "&") else "\ufffd")  # noqa: PLR2004  "||", "~="
        elif kind == "unicode-range":
            out.append("\ufffd")
        else:  # an error: a bad string, a bad url, a closing sign with no opening one
            out.append("\ufffd")


def _quoted(text: str) -> str:
    return "\ufffd" if any(sign in text for sign in "'\"\\<>&{};\n\r\f") else f"'{text}'"
