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
    "terracotta": "#c8683f", "terra cotta": "#c8683f", "sage green": "#9fb08f", "blush": "#f3c3c3", "blush pink": "#f3c3c3", "mauve": "#b784a7", "ochre": "#cc8a2b", "emerald green": "#1d9e74", "taupe": "#8f7f74",
    "cobalt blue": "#2450b0", "periwinkle": "#8f99e0", "seafoam": "#9fe0c8", "seafoam green": "#9fe0c8", "mint green": "#9ddcc0", "olive green": "#7d8440", "rose gold": "#d9a090", "dusty pink": "#d9a5a8", "dusty rose": "#c98a92",
    "baby pink": "#f7c6d4", "powder blue": "#b5d8ea", "electric blue": "#2f7bff", "lemon yellow": "#f9e04c", "chartreuse": "#b9d532", "burnt orange": "#c9591f", "brick red": "#a63c2e", "wine red": "#722838", "off white": "#f6f1e6",
    "eggshell": "#f2e8d5", "jade": "#2f9d78", "moss green": "#71803f", "pistachio green": "#b7cf8f", "aubergine": "#4f2f4f", "steel blue": "#5b86ad", "denim blue": "#3f6690", "ice blue": "#cfe8f5", "petrol blue": "#1c5f73", "graphite": "#474a51",
    "anthracite": "#383b42", "neon green": "#5cf23c", "neon pink": "#ff4fb4", "royal purple": "#6a3bb0", "pale pink": "#f8d3dc", "pale blue": "#c5dff2", "pale green": "#c7e6c0", "pale yellow": "#faedb0", "deep purple": "#55298f", "deep blue": "#1f3f8f",
    "bright red": "#ee2f2f", "bright yellow": "#fbd91f", "bright blue": "#2b86f0", "bright green": "#3fbf4f", "pastel pink": "#f7c6d4", "pastel blue": "#bcd9f0", "pastel green": "#c5e6c6", "pastel yellow": "#faeeb8", "pastel purple": "#d5c4ec",
    "mustard yellow": "#d9a424", "sunflower yellow": "#f7c325", "butter yellow": "#f8e3a0", "canary yellow": "#f9e23f", "cherry red": "#c9284a", "blood red": "#8f1620", "chocolate brown": "#64402c", "sandy brown": "#d2a56d", "slate grey": "#66707f", "slate gray": "#66707f", "slate blue": "#5f6fb0", "ash grey": "#b0b3b0",
    "dark red": "#98202f", "dark purple": "#4f2a78", "dark pink": "#cf4d80", "dark teal": "#11585c", "light purple": "#c9b3ea", "light yellow": "#faeaa0", "light orange": "#f8b878", "light brown": "#b88a5e", "dark brown": "#5c3b29",
}  # fmt: skip
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


def colour_of(name: str) -> str | None:
    """Return the colour of a name or of ``#rgb``/``#rrggbb`` as ``#rrggbb``; None when it is neither."""
    text = " ".join(name.strip().lower().replace("-", " ").split())
    if _HEX.fullmatch(text):
        return text if len(text) == 7 else "#" + "".join(2 * digit for digit in text[1:])
    return COLOURS.get(text)
