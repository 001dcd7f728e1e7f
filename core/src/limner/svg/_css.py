"""Style attributes and style sheets, rebuilt from the properties, functions, selectors and at-rules of the allow-list.

Most style sheets in drawings are plain: no strings with braces, no escapes, no comments in odd places. Those are split here;
everything else goes through tinycss2 first (:func:`limner.svg._values.canonical`), and is then split the same way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner.svg._policy import PROPERTIES
from limner.svg._values import canonical, clean_value

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["clean_declarations", "clean_style_sheet"]

Report = "Callable[[str, str], None]"

_DECLARATIONS = re.compile(
    r"(?:[^;\"'()]++|\"[^\"\n]*+\"|'[^'\n]*+'|\((?:[^()\"']++|\"[^\"\n]*+\"|'[^'\n]*+'|\((?:[^()]++|\([^()]*+\))*+\))*+\))++"
)
_PROPERTY = re.compile(r"[a-z\-][a-z0-9\-]*+")
_CUSTOM = re.compile(r"--[A-Za-z_][\w\-]*+")
_CACHE_SIZE = 4_096
_CACHED_LENGTH = 400
_declared: dict[str, tuple[str, tuple[str, ...]]] = {}

_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*+\*/")
_SELECTOR = re.compile(r"(?:[\w\s.#*>+~:,\-=|^$()%]|\[[\w\s\-=~|^$*'\".#:/]*\])++")
_PSEUDO = re.compile(r":+([\w\-]+)")
_PSEUDO_NAMES = frozenset(
    [
        "root",
        "first-child",
        "last-child",
        "only-child",
        "first-of-type",
        "last-of-type",
        "only-of-type",
        "nth-child",
        "nth-last-child",
        "nth-of-type",
        "nth-last-of-type",
        "empty",
        "not",
        "is",
        "where",
        "hover",
        "focus",
        "focus-within",
        "focus-visible",
        "active",
        "target",
        "lang",
        "dir",
        "any-link",
        "link",
        "first-letter",
        "first-line",
        "selection",
        "defined",
        "scope",
    ],
)
_PRELUDE = re.compile(r"[\w\s.,:()<>=/%\-+*]*+")
_KEYFRAME = re.compile(r"\s*(?:from|to|[\d.]+%)(?:\s*,\s*(?:from|to|[\d.]+%))*\s*", re.IGNORECASE)
_NAME = re.compile(r"\s*(?:[\w\-]+|'[\w\- ]+'|\"[\w\- ]+\")\s*")
_MAX_SELECTOR = 4_000
_MAX_COMPOUNDS = 12
_MAX_NESTING = 6


def clean_declarations(text: str) -> tuple[str, tuple[str, ...]]:
    """Clean what stands in a ``style`` attribute or between the braces of a rule.

    Args:
        text: Declarations, separated by semicolons.

    Returns:
        The declarations that are allowed, as text without ``< & "``; and the names of the properties left out.
    """
    found = _declared.get(text)
    if found is None:
        found = _clean_declarations(text)
        if len(text) <= _CACHED_LENGTH:
            if len(_declared) >= _CACHE_SIZE:
                _declared.clear()
            _declared[text] = found
    return found


def _clean_declarations(text: str) -> tuple[str, tuple[str, ...]]:
    if "\\" in text or "/*" in text:
        rewritten = canonical(text)
        if rewritten is None:
            return "", ("style",)
        text = rewritten
    kept: list[str] = []
    dropped: list[str] = []
    pieces = _DECLARATIONS.findall(text) if "(" in text or "'" in text or '"' in text else text.split(";")
    for piece in pieces:
        name, colon, value = piece.partition(":")
        name = name.strip()
        if not colon:
            if name:
                dropped.append(name)
            continue
        lowered = name.lower()
        if lowered in PROPERTIES:
            name = lowered
        elif not _CUSTOM.fullmatch(name):
            dropped.append(name)
            continue
        cleaned = clean_value(name, value)
        if not cleaned or (name == "margin" and "-" in cleaned):
            dropped.append(name)
        else:
            kept.append(f"{name}:{cleaned}")
    return ";".join(kept), tuple(dropped)


class _Sheet:
    """One style sheet being rebuilt."""

    def __init__(self, max_rules: int, report: Callable[[str], None]) -> None:
        self.out: list[str] = []
        self.rules = 0
        self.max_rules = max_rules
        self.report = report

    def rules_of(self, text: str, depth: int) -> None:
        """Rebuild the rules in ``text``: the sheet, or the inside of a conditional at-rule."""
        at = 0
        end = len(text)
        while at < end:
            brace = text.find("{", at)
            semicolon = text.find(";", at)
            if semicolon >= 0 and (brace < 0 or semicolon < brace):
                # A statement: @import, @charset, @namespace, @layer a, b; or a stray declaration.
                statement = text[at:semicolon].strip()
                if statement:
                    self.report(statement.split(None, 1)[0][:40])
                at = semicolon + 1
                continue
            if brace < 0:
                if text[at:].strip(" \n\t\r\f}"):
                    self.report("unfinished rule")
                return
            close = _closing(text, brace)
            prelude = text[at:brace].replace("}", " ").strip()
            self.rule(prelude, text[brace + 1 : close], depth)
            at = close + 1

    def rule(self, prelude: str, body: str, depth: int) -> None:
        """Rebuild one rule."""
        if self.rules >= self.max_rules:
            self.report("rules beyond the limit")
            return
        self.rules += 1
        if prelude.startswith("@"):
            self.at_rule(prelude, body, depth)
            return
        selector = _clean_selector(prelude)
        if selector is None:
            self.report(f"rule for {prelude[:40]}")
            return
        if "{" in body:
            # Nested rules (CSS Nesting) are rare in drawings and no SVG renderer but browsers knows them.
            self.report(f"nested rule in {prelude[:40]}")
            body = _without_blocks(body)
        declarations, dropped = clean_declarations(body)
        for name in dropped:
            self.report(f"property {name[:40]}")
        if declarations:
            self.out.append(f"{selector}{{{declarations}}}")

    def at_rule(self, prelude: str, body: str, depth: int) -> None:
        """Rebuild a conditional group rule or key frames; anything else that starts with ``@`` is left out."""
        keyword, _, rest = prelude.partition(" ")
        keyword = keyword.lower()
        if "(" in keyword:  # @media(prefers-color-scheme:dark)
            keyword, rest = keyword[: keyword.index("(")], prelude[prelude.index("(") :]
        rest = " ".join(rest.split())
        if keyword in ("@media", "@supports", "@layer") and depth < _MAX_NESTING and _PRELUDE.fullmatch(rest):
            if "<" in rest:
                rest = _ranges(rest)
            before = len(self.out)
            self.out.append(f"{keyword} {rest}{{" if rest else f"{keyword}{{")
            self.rules_of(body, depth + 1)
            if len(self.out) == before + 1:
                del self.out[before:]
            else:
                self.out.append("}")
        elif keyword in ("@keyframes", "@-webkit-keyframes") and _NAME.fullmatch(rest):
            name = rest.strip("'\" ")
            self.out.append(f"@keyframes {rest.replace(chr(34), chr(39)) if ' ' in name else name}{{")
            self.frames(body)
            self.out.append("}")
        else:
            self.report(keyword[:40])

    def frames(self, text: str) -> None:
        """Rebuild the steps of an animation."""
        at = 0
        while (brace := text.find("{", at)) >= 0:
            close = _closing(text, brace)
            selector = text[at:brace].strip(" \n\t\r\f};")
            at = close + 1
            self.rules += 1
            declarations, dropped = clean_declarations(text[brace + 1 : close])
            for name in dropped:
                self.report(f"property {name[:40]}")
            if _KEYFRAME.fullmatch(selector) and "{" not in declarations and self.rules < self.max_rules:
                self.out.append(f"{''.join(selector.split()).lower()}{{{declarations}}}")


def _closing(text: str, brace: int) -> int:
    """Return where the block that opens at ``brace`` closes; the end of the text where it does not."""
    close = text.find("}", brace)
    inner = text.find("{", brace + 1)
    if close >= 0 and not 0 <= inner < close:
        return close
    depth = 0
    for match in _BRACES.finditer(text, brace):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.start()
    return len(text)


_BRACES = re.compile(r"[{}]")


def _without_blocks(text: str) -> str:
    kept: list[str] = []
    at = 0
    while (brace := text.find("{", at)) >= 0:
        kept.append(text[at:brace].rpartition(";")[0])
        at = _closing(text, brace) + 1
    kept.append(text[at:])
    return ";".join(kept)


def _ranges(prelude: str) -> str:
    """Rewrite ``(width<=600px)``: the output never has ``<``."""
    return re.sub(r"\(\s*([\w\-]+)\s*<=?\s*([\w.]+)\s*\)", r"(max-\1:\2)", prelude).replace("<", "")


def _clean_selector(text: str) -> str | None:
    selector = " ".join(text.split())
    if not selector or len(selector) > _MAX_SELECTOR or not _SELECTOR.fullmatch(selector):
        return None
    if selector.count(" ") - selector.count(", ") > _MAX_COMPOUNDS * (selector.count(",") + 1):
        return None  # renderers try every way to match a long descent
    if selector.count("(") != selector.count(")"):
        return None
    if ":" in selector:
        outside = re.sub(r"\[[^\]]*\]", "", selector)
        if any(name.lower() not in _PSEUDO_NAMES for name in _PSEUDO.findall(outside)):
            return None
    if "[" in selector and (selector.count('"') % 2 or selector.count("'") % 2):
        return None
    return selector.replace('"', "'")


def clean_style_sheet(text: str, *, max_rules: int, report: Callable[[str], None]) -> tuple[str, int]:
    """Clean the contents of a ``<style>`` element.

    Args:
        text: The style sheet, character references resolved.
        max_rules: How many rules are kept at most.
        report: Called with the name of each thing that was left out.

    Returns:
        The rules that are allowed, as text without ``<``, ``&`` or backslashes; and how many there are.
    """
    text = text.replace("<!--", " ").replace("-->", " ")
    if "/*" in text and "'" not in text and '"' not in text:
        text = _COMMENT.sub(" ", text)
    if "\\" in text or "/*" in text or "<!" in text or _has_signs_in_strings(text):
        rewritten = canonical(text)
        if rewritten is None:
            report("deeply nested style sheet")
            return "", 0
        text = rewritten
    sheet = _Sheet(max_rules, report)
    sheet.rules_of(text, 0)
    return "".join(sheet.out), sheet.rules


def _has_signs_in_strings(text: str) -> bool:
    """Tell whether a brace or semicolon stands in a string, or a string has no end."""
    if '"' not in text and "'" not in text:
        return False
    rest = _STRING.sub("", text)
    return '"' in rest or "'" in rest or any(sign in one for one in _STRING.findall(text) for sign in "{};")


_STRING = re.compile(r"\"[^\"\n]*+\"|'[^'\n]*+'")
