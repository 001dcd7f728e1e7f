"""Names of colours."""

from __future__ import annotations

import re

COLOURS: dict[str, str] = {
    "red": "#dd3b3b", "crimson": "#b91f3a", "scarlet": "#e0362c", "ruby": "#b8174f", "burgundy": "#7a1f3a", "maroon": "#782337",
    "cherry": "#c9284a", "pink": "#f585ab", "hot pink": "#ee4b94", "rose": "#ee6f8f", "magenta": "#d0359b", "fuchsia": "#d0359b",
    "salmon": "#f58d7b", "coral": "#f9776a", "peach": "#fbbf9a", "orange": "#f0862c", "tangerine": "#f28b30", "amber": "#f5ab1e",
    "rust": "#b14a22", "copper": "#b8703a", "bronze": "#a9743b", "brown": "#8b5a3a", "chocolate": "#64402c", "tan": "#cda776",
    "beige": "#e6d5b5", "cream": "#f8edd2", "ivory": "#faf4e1", "khaki": "#c2b280", "sand": "#e0c38f", "mustard": "#d9a424",
    "yellow": "#f7cb38", "lemon": "#f9e04c", "gold": "#e2ab2d", "golden": "#e2ab2d", "blond": "#ecc873", "lime": "#a6cf3a",
    "lime green": "#8fc93a", "green": "#47a052", "dark green": "#25683f", "light green": "#93d38d", "emerald": "#1d9e74",
    "mint": "#9ddcc0", "olive": "#7d8440", "sage": "#9fb08f", "forest green": "#2f6b45", "teal": "#1b9396", "turquoise": "#35c0b6",
    "cyan": "#2fc1d8", "aqua": "#3cc6cc", "sky blue": "#76c2f0", "light blue": "#8ec9f2", "baby blue": "#a3d3f3", "azure": "#3d94e6",
    "blue": "#3577d8", "royal blue": "#2d55cc", "cobalt": "#2450b0", "dark blue": "#223f86", "navy": "#20326e", "navy blue": "#20326e",
    "midnight blue": "#1d2657", "sapphire": "#2353b8", "indigo": "#4b45a6", "violet": "#7e55c7", "purple": "#8650c4",
    "lavender": "#b6a0e6", "lilac": "#c4a5da", "plum": "#854a82", "black": "#2b2a33", "charcoal": "#41424d", "dark gray": "#565962",
    "dark grey": "#565962", "gray": "#90949e", "grey": "#90949e", "light gray": "#c6c9d0", "light grey": "#c6c9d0",
    "silver": "#b9c1cd", "white": "#f8f7f3", "snow white": "#fbfbfb", "ginger": "#dc8138", "light pink": "#f9b7cc",
    "dark red": "#98202f", "light brown": "#b88a5e", "dark brown": "#5c3b29",
}  # fmt: skip
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


def colour_of(name: str) -> str | None:
    """Return the colour of a name or of ``#rgb``/``#rrggbb`` as ``#rrggbb``; None when it is neither."""
    text = " ".join(name.strip().lower().replace("-", " ").split())
    if _HEX.fullmatch(text):
        return text if len(text) == 7 else "#" + "".join(2 * digit for digit in text[1:])
    return COLOURS.get(text)
