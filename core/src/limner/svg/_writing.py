"""Escaping that holds for XML and for HTML alike: ``<`` and ``&`` never come out as they are."""

from __future__ import annotations

import re

__all__ = ["escape_attribute", "escape_text", "plain_text"]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def escape_attribute(value: str) -> str:
    """Write a value for an attribute in double quotes; line breaks become spaces, as XML reads them."""
    if "&" in value:
        value = value.replace("&", "&amp;")
    if "<" in value:
        value = value.replace("<", "&lt;")
    if '"' in value:
        value = value.replace('"', "&quot;")
    if "\n" in value or "\t" in value or "\r" in value:
        value = value.replace("\n", " ").replace("\t", " ").replace("\r", " ")
    return value


def escape_text(value: str) -> str:
    """Write text between tags."""
    if "&" in value:
        value = value.replace("&", "&amp;")
    if "<" in value:
        value = value.replace("<", "&lt;")
    if ">" in value:
        value = value.replace(">", "&gt;")
    if "\r" in value:
        value = value.replace("\r", " ")
    return value


def plain_text(value: str) -> str:
    """Return text fit for a title or a metadata entry: no control characters, line feeds only, trimmed."""
    return _CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n")).strip()
