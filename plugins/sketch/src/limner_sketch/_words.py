"""Singular and plural of English nouns, as far as figures need it."""

from __future__ import annotations

IRREGULAR: dict[str, str] = {
    "children": "child",
    "men": "man",
    "women": "woman",
    "people": "person",
    "mice": "mouse",
    "geese": "goose",
    "feet": "foot",
    "teeth": "tooth",
    "wolves": "wolf",
    "leaves": "leaf",
    "loaves": "loaf",
    "knives": "knife",
    "shelves": "shelf",
    "bookshelves": "bookshelf",
    "scarves": "scarf",
    "elves": "elf",
    "calves": "calf",
    "hooves": "hoof",
    "wives": "wife",
    "oxen": "ox",
    "cacti": "cactus",
    "octopi": "octopus",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "mangoes": "mango",
    "heroes": "hero",
    "volcanoes": "volcano",
    "buses": "bus",
    "octopuses": "octopus",
    "cactuses": "cactus",
    "firemen": "fireman",
    "snowmen": "snowman",
    "policemen": "policeman",
    "fishermen": "fisherman",
    "cookies": "cookie",
    "movies": "movie",
    "pies": "pie",
    "ties": "tie",
    "zombies": "zombie",
    "genies": "genie",
    "shoes": "shoe",
    "canoes": "canoe",
    "horseshoes": "horseshoe",
    "axes": "axe",
    "houses": "house",
    "horses": "horse",
    "roses": "rose",
    "vases": "vase",
    "moose": "moose",
}
# Their plural is the same word.
UNCHANGED = frozenset({"sheep", "deer", "fish", "moose", "salmon", "bison", "shrimp", "squid", "jellyfish", "starfish"})
_SIBILANT = ("ches", "shes", "sses", "xes", "zzes")


def singular(word: str) -> str:
    """Return the singular of the last word of a phrase, or the phrase unchanged when it is none."""
    head, _, last = word.rpartition(" ")
    prefix = f"{head} " if head else ""
    if last in UNCHANGED:
        return word
    if last in IRREGULAR:
        return prefix + IRREGULAR[last]
    if last.endswith("ies") and len(last) > 4:  # "pies" and "ties" are in the table
        return prefix + last[:-3] + "y"
    if last.endswith(_SIBILANT):
        return prefix + last[:-2]
    if last.endswith("s") and not last.endswith(("ss", "us", "is")) and len(last) > 2:  # "is", "as"
        return prefix + last[:-1]
    return word


def is_plural(word: str) -> bool:
    """Whether the form of the word itself says that there are several."""
    return singular(word) != word


def plural(word: str) -> str:
    """Return the plural of a noun."""
    head, _, last = word.rpartition(" ")
    prefix = f"{head} " if head else ""
    if last in UNCHANGED:
        return word
    for many, one in IRREGULAR.items():
        if one == last:
            return prefix + many
    if last.endswith(("ch", "sh", "s", "x", "z")):
        return f"{prefix}{last}es"
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return f"{prefix}{last[:-1]}ies"
    return f"{prefix}{last}s"
