"""Style sheets, rebuilt rule by rule as CSS Syntax 3 reads them.

What a browser reads as a rule is read as one here, and what it throws away for an error is thrown away: a stray brace belongs
to the selector that follows it, a bracket holds what is in it, a block ends where its brace closes. Nested rules (CSS Nesting 1)
are written one after another, so that renderers which do not know nesting draw them as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from limner.svg._css import SIGNS, clean_declarations, closing, plain_css
from limner.svg._policy import FUNCTIONS
from limner.svg._rules import SVG
from limner.svg._selectors import clean_selector, nested, subjects, unprefixed
from limner.svg._values import clean_value
from limner.svg._variables import learn, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Sheet", "SheetValue", "clean_style_sheet"]

_SPACE = " \t\r\n\f"
_PLAIN_RULE = re.compile(r"([^{}()\[\]@;\"']++)\{((?:[^{}()\[\]\"'@]++|\([^{}()\[\]\"']*+\))*+)\}")
_BETWEEN = re.compile(r"(?:[ \t\r\n\f]++|<!--|-->)*+")
_BETWEEN_INSIDE = re.compile(r"[ \t\r\n\f;]*+")
_CUSTOM = re.compile(r"--[\w\-\u0080-\U0010ffff]*+[ \t\r\n\f]*+:")
_KEYWORD = re.compile(r"@([\w\-]+)")
_CONDITION = re.compile(r"[\w .,:()>=/%\-+*#\u0080-\U0010ffff]*+")
_CALL = re.compile(r"([\w\-]+)\(")
_CONDITIONAL = FUNCTIONS | {"selector", "style", "not", "and", "or", "has", "is", "where"}
_RANGE = re.compile(r"\(([^()<>=]+)(<=?)([^()<>=]+)(?:(<=?)([^()<>=]+))?\)")
_LAYERS = re.compile(r"[\w\-., ]*+")
_SCOPE = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)(?: to \(([^()]*(?:\([^()]*\)[^()]*)*)\))?")
_KEYFRAME = re.compile(r"(?:from|to|[\d.]+%)(?: ?, ?(?:from|to|[\d.]+%))*", re.IGNORECASE)
_NAMESPACE = re.compile(
    r"(?:(?P<prefix>[\w\-]+)[ \t\r\n\f]+)?(?:url\([ \t\r\n\f]*)?(?P<quote>['\"]?)(?P<uri>[^'\"()\s]+)(?P=quote)[ \t\r\n\f]*\)?"
)
_NAME = re.compile(r"[\w\-\u0080-\U0010ffff]+|'[\w\- ]+'|\"[\w\- ]+\"")
_PLAIN_NAME = re.compile(r"[\w\-\u0080-\U0010ffff]+")
_PROPERTY_NAME = re.compile(r"--[\w\-\u0080-\U0010ffff]+")
_SYNTAX = re.compile(
    r"(['\"]) *(?:\*|<(?:angle|color|integer|length|length-percentage|number|percentage|resolution|time|transform-function|"
    r"transform-list|custom-ident)>[+#]?) *\1"
)
_MAX_NESTING = 6
_MAX_PREFIXES = 8


class SheetValue(NamedTuple):
    """A declaration of a style sheet that points at something.

    Args:
        subjects: For each selector what it can meet at most; see :func:`~limner.svg._selectors.subjects`.
        name: The property.
        value: Cleaned.
    """

    subjects: tuple[tuple[str, str] | None, ...]
    name: str
    value: str


class Sheet:
    """One style sheet being rebuilt."""

    def __init__(self, max_rules: int, report: Callable[[str], None]) -> None:
        self.out: list[str] = []
        self.values: list[tuple[int, SheetValue]] = []
        self.noted: list[tuple[str, str]] = []
        self.prefixes: set[str] = set()
        self.rules = 0
        self.max_rules = max_rules
        self.report = report

    def contents(self, text: str, at: int, end: int, depth: int, selector: str) -> None:
        """Rebuild what stands in ``text[at:end]``: rules, and declarations where there is a selector that they are for.

        CSS Syntax 3, 5.4.1 (a style sheet, at depth 0) and 5.4.4 (the inside of a block).
        """
        between = _BETWEEN_INSIDE if depth else _BETWEEN
        declared: list[str] = []
        while at < end:
            if gap := between.match(text, at, end):
                at = gap.end()
            if at >= end:
                break
            match = None if selector else _PLAIN_RULE.match(text, at, end)
            if match:
                self.rule(match[1], text, match.start(2), match.end(2), depth, "")
                at = match.end()
                continue
            whole = text.startswith("@", at)
            custom = depth > 0 and _CUSTOM.match(text, at, end) is not None
            position = _boundary(text, at, end, "{" if not depth and not whole else ";" if custom else "{;")
            if position < end and text[position] == "{":
                self.declarations(declared, selector)
                closed = closing(text, position, end)
                self.rule(text[at:position], text, position + 1, closed, depth, selector)
                at = closed + 1
                continue
            if whole:
                self.declarations(declared, selector)
                self.statement(text[at:position])
            elif selector:
                declared.append(text[at:position])
            else:
                self.report("unfinished rule")
            at = position + 1
        self.declarations(declared, selector)

    def rule(self, prelude: str, text: str, at: int, end: int, depth: int, outer: str) -> None:  # noqa: PLR0917
        """Rebuild one rule, of which the block is ``text[at:end]``; one inside a style rule is written out after it."""
        if self.rules >= self.max_rules or depth > _MAX_NESTING:
            self.report("rules beyond the limit")
            return
        self.rules += 1
        prelude = prelude.strip(_SPACE)
        if prelude.startswith("@"):
            self.at_rule(prelude, text, at, end, depth, outer)
            return
        selector = clean_selector(prelude)
        if selector and self.prefixes:
            selector = unprefixed(selector, self.prefixes)
        if selector and (outer or "&" in selector):
            selector = clean_selector(nested(selector, outer or ":scope"))
        if not selector:
            self.report(f"rule for {prelude[:40]}")
            return
        self.contents(text, at, end, depth + 1, selector)

    def declarations(self, pieces: list[str], selector: str) -> None:
        """Write declarations; those that point at something as parts of their own, to be taken out again one by one."""
        if not pieces:
            return
        cleaned, dropped, noted = clean_declarations(";".join(pieces))
        self.noted += noted
        pieces.clear()
        for name in dropped:
            self.report(f"property {name[:40]}")
        if not cleaned:
            return
        if "url(" not in cleaned:
            self.out.append(f"{selector}{{{cleaned}}}")
            return
        self.out.append(selector + "{")
        for position, declaration in enumerate(cleaned.split(";")):
            if position:
                self.out.append(";")
            name, _, value = declaration.partition(":")
            if "url(" in value:
                self.values.append((len(self.out), SheetValue(subjects(selector), name, value)))
            self.out.append(declaration)
        self.out.append("}")

    def at_rule(self, prelude: str, text: str, at: int, end: int, depth: int, selector: str) -> None:  # noqa: PLR0917
        """Rebuild a rule that begins with ``@``: conditions, layers, scopes, key frames and properties; no other is kept."""
        keyword, rest = _at_keyword(prelude)
        head: str | None = None
        if keyword in ("media", "supports", "container"):
            head = _condition(rest)
        elif keyword == "layer":
            head = rest if _LAYERS.fullmatch(rest) else None
        elif keyword == "scope":
            head, selector = _scope(rest), ""
        elif keyword in ("keyframes", "-webkit-keyframes") and _NAME.fullmatch(rest):
            self.frames(rest, text, at, end)
            return
        elif keyword == "property" and _PROPERTY_NAME.fullmatch(rest):
            self.custom_property(rest, text[at:end])
            return
        if head is None:
            self.report(f"@{keyword[:40]}")
            return
        before = len(self.out)
        self.out.append(f"@{keyword} {head}{{" if head else f"@{keyword}{{")
        self.contents(text, at, end, depth + 1, selector)
        if len(self.out) == before + 1 and keyword != "layer":  # which has an effect by being named
            self.out.pop()
        else:
            self.out.append("}")

    def statement(self, text: str) -> None:
        """Rebuild a rule without a block: the order of layers. A prefix for the namespace of SVG is left out where it is used."""
        keyword, rest = _at_keyword(text)
        if (
            keyword == "namespace" and not self.rules and len(self.prefixes) < _MAX_PREFIXES
        ):  # after a rule it is no more
            declared = _NAMESPACE.fullmatch(rest)
            if declared and declared["uri"] == SVG:
                self.prefixes.update(filter(None, (declared["prefix"],)))
                return
        if keyword == "layer" and rest and _LAYERS.fullmatch(rest):
            self.out.append(f"@layer {rest};")
        else:
            self.report(f"@{keyword[:40]}")

    def frames(self, name: str, text: str, at: int, end: int) -> None:
        """Rebuild an animation, step by step."""
        bare = name.strip("'\"")
        self.out.append(f"@keyframes {bare if _PLAIN_NAME.fullmatch(bare) else repr(bare)}{{")
        while (brace := _boundary(text, at, end, "{")) < end:
            close = closing(text, brace, end)
            step = " ".join(text[at:brace].strip(_SPACE + "};").split())
            at = close + 1
            self.rules += 1
            if _KEYFRAME.fullmatch(step) and self.rules < self.max_rules:
                self.declarations([text[brace + 1 : close]], step.replace(" ", "").lower())
        self.out.append("}")

    def custom_property(self, name: str, body: str) -> None:
        """Rebuild the registration of a custom property."""
        given = {
            key.strip(_SPACE).lower(): value.strip(_SPACE)
            for key, _, value in (piece.partition(":") for piece in body.split(";"))
        }
        syntax, inherits = given.get("syntax", ""), given.get("inherits", "").lower()
        initial = clean_value(name, given["initial-value"]) if given.get("initial-value") else ""
        if not _SYNTAX.fullmatch(syntax) or inherits not in ("true", "false") or initial is None:
            self.report("@property")
            return
        initial = f";initial-value:{initial}" if initial else ""
        self.out.append(f"@property {name}{{syntax:'{syntax[1:-1].strip()}';inherits:{inherits}{initial}}}")


def _boundary(text: str, at: int, end: int, signs: str) -> int:
    """Return where one of the signs stands outside brackets; ``end`` where none does."""
    while match := SIGNS.search(text, at, end):
        sign = match[0]
        if sign in signs:
            return match.start()
        at = closing(text, match.start(), end) + 1 if sign in "([{" else match.end()
        if at > end:
            break
    return end


def _at_keyword(prelude: str) -> tuple[str, str]:
    match = _KEYWORD.match(prelude)
    return (match[1].lower(), " ".join(prelude[match.end() :].split())) if match else ("", "")


def _condition(text: str) -> str | None:
    """Return a condition as it may be written; ranges are turned round where that saves a ``<``."""
    if "<" in text:
        text = _RANGE.sub(_turned, text)
    if not _CONDITION.fullmatch(text) or "//" in text:
        return None
    return text if all(call.lower() in _CONDITIONAL for call in _CALL.findall(text)) else None


def _turned(match: re.Match[str]) -> str:
    first, sign, second, other, third = match.groups()
    sign, other = sign.replace("<", ">"), (other or "").replace("<", ">")
    return (
        f"({third.strip()} {other} {second.strip()} {sign} {first.strip()})"
        if third
        else f"({second.strip()} {sign} {first.strip()})"
    )


def _scope(text: str) -> str | None:
    match = _SCOPE.fullmatch(text)
    if match is None:
        return None if text else ""
    first, last = clean_selector(match[1]), clean_selector(match[2]) if match[2] else ""
    if first is None or last is None:
        return None
    return f"({first}) to ({last})" if last else f"({first})"


def clean_style_sheet(
    text: str, *, max_rules: int, variables: dict[str, str | None], report: Callable[[str], None]
) -> Sheet:
    """Clean the contents of a ``<style>`` element.

    Args:
        text: The style sheet, character references resolved.
        max_rules: How many rules are kept at most.
        variables: Custom properties that point at something; those of the sheet are added.
        report: Called with the name of each thing that was left out.

    Returns:
        The sheet: in its ``out`` the rules that are allowed, without backslashes, to be escaped like any other text.
    """
    sheet = Sheet(max_rules, report)
    plain = plain_css(text)
    if plain is None:
        report("deeply nested style sheet")
    else:
        if "--" in plain:
            learn(variables, plain)
        if variables:
            plain = resolve(variables, plain)
        sheet.contents(plain, 0, len(plain), 0, "")
    return sheet
