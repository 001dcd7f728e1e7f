"""Which kind of picture is named, in which style, for which occasion, and what it is printed as."""

from __future__ import annotations

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._frame import spans
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._sheets import SHEETS, SheetOf, is_dated
from limner_sketch._parse._trades import OCCASIONS
from limner_sketch._words import singular

__all__ = ["occasion_of", "take_kind", "take_sheet", "take_style"]

_AFTER_KIND = frozenset({"of", "for", "with", "showing", "about", ","})
# Which what it is worth, or what is on it, follows.
_TELLING = frozenset({"coupon", "voucher", "gift voucher", "gift card"})
_ALSO_TELLING = frozenset(
    {"t-shirt", "mug", "tote bag", "coat of arms", "stained glass", "calendar", "playing card", "palette", "tarot card"}
)
# A card of a game: "a queen of hearts playing card".
_PLAYED = Lazy(
    r"(?:ace|king|queen|jack|two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:heart|diamond|spade|club)s",
    needles=("club", "diamond", "heart", "spade"),
)
_OF_A_CARD = frozenset({"a", "an", "the", "of", "playing", "card", "poker", "deck", "vintage", "classic", "single"})
# What is printed even when nothing is told of it.
_OFTEN_PRINTED = frozenset(
    {
        "business card",
        "certificate",
        "tag",
        "timetable",
        "list",
        "stamp card",
        "coat of arms",
        "stained glass",
        "palette",
        None,
    }
)
# A mark for a thing is not printed as that thing: "icon for a habit tracker".
_MARKS = frozenset({"icon", "icons", "logo", "favicon", "pictogram"})
_EARLY = 6  # how many words may stand before what is printed
_WALLS = frozenset(
    {"wallpaper", "background", "texture", "print", "fabric", "design", "paper", "tile", "wrap", "textile"}
)


# Styles that are things, too, and what says that one is meant as a style.
_CRAFTS = frozenset({"chalkboard", "comic", "comics", "mosaic", "origami", "embroidery", "manga", "sketch", "needlework", "graphic novel", "comic book", "comic strip", "picture book", "story book", "storybook"})  # fmt: skip
_AT_CARDS = frozenset({"playing", "play", "plays", "dealing", "shuffling", "trading"})
_COLOURLESS = frozenset({"black and white", "mono"})
_LINED = frozenset({"sketch", "line", "doodle"})  # which are in one colour anyway
_LOOSE = frozenset(
    {
        "retro",
        "vintage",
        "classic",
        "vibe",
        "vibes",
        "aesthetic",
        "look",
        "inspired",
        "colorful",
        "trendy",
        "stylized",
        "stylised",
    }
)
_MANNERLY = frozenset({"style", "styled", "styling", "of", "art", "drawing", "illustration", "look", "effect", "design", "version", "icon", "logo", "poster", "pattern", "portrait", "lettering", "badge", "card"})  # fmt: skip


def take_style(tokens: list[str]) -> str | None:
    """Take the style off, where it is one: "a line of ducks" is not drawn in lines."""
    for start, length, phrase in spans(tokens):
        following = tokens[start + length] if start + length < len(tokens) else ""
        style = "line" if phrase == "line" and following in {"icon", "logo"} else tables.STYLES.get(phrase)
        # "a line of ducks" and "the outline of a hill" are no styles.
        if style is None or (phrase in {"line", "outline", "pixel"} and following == "of"):
            continue
        if (phrase in _CRAFTS and not _is_manner(tokens, start, following)) or (
            phrase in _LOOSE and following in tables.STYLES
        ):
            continue  # "a boy reading a comic"; "retro 1970s" is of the seventies
        if phrase == "neon" and following in {
            "lights",
            "light",
            "signs",
            "tubes",
            "city",
            "street",
            "lit",
            "skyline",
            "alley",
            "town",
        }:  # are in the picture
            continue
        end = start + length
        noun = following not in tables.KINDS and (figures.find(following) or figures.find(singular(following)))
        if phrase == "black and white" and "pattern" in tokens[end:]:
            continue  # its colours
        if phrase == "black and white" and noun:
            del tokens[start:end]  # a black and white cow is a cow
            return None
        if phrase in tables.REPEATS and {"pattern", "wallpaper"} & set(tokens[end:]):
            return style  # which is a pattern, too
        while end < len(tokens) and tokens[end] in {"style", "styled", "styling"}:
            end += 1
        del tokens[start:end]
        _take_loose(tokens, start)
        return _lined(tokens, start) or style if style in _COLOURLESS else style
    return None


def _lined(tokens: list[str], at: int) -> str | None:
    """Take the manner of drawing that follows what is said of its colours: "a black and white sketch"."""
    for length in (2, 1):
        style = tables.STYLES.get(" ".join(tokens[at : at + length]))
        if style in _LINED:
            del tokens[at : at + length]
            return style
    return None


def _take_loose(tokens: list[str], at: int) -> None:
    """Take what is said of a style beside it: "retro 1970s", "cute kawaii"."""
    while tokens[at : at + 1] and tokens[at] in _LOOSE:
        del tokens[at]
    while at and tokens[at - 1] in _LOOSE:
        at -= 1
        del tokens[at]


def _is_manner(tokens: list[str], start: int, following: str) -> bool:
    """Whether a craft is the manner of the picture, and nothing that somebody has or does in it."""
    before = tokens[start - 1] if start else ","
    led = all(token in {"a", "an", "the", "simple", "cute"} for token in tokens[:start])
    return before in {",", "in", "as"} or following in _MANNERLY or (led and bool(following))


def occasion_of(tokens: list[str]) -> str | None:
    """Return the longest occasion that is named."""
    return next((phrase for _, _, phrase in spans(tokens) if phrase in OCCASIONS), None)


def take_sheet(tokens: list[str]) -> SheetOf | None:
    """Take off what the picture is printed as; a ticket in somebody's hand is a thing, and so is a menu alone."""
    if _PLAYED.fullmatch(" ".join(t for t in tokens if t not in _OF_A_CARD and not colour_of(t))):
        tokens[:] = [token for token in tokens if token not in _OF_A_CARD - {"of"}]
        return SHEETS["playing card"]
    for start, length, phrase in spans(tokens):
        printed = SHEETS.get(phrase)
        if printed is None:
            continue
        before, after = tokens[:start], tokens[start + length :]
        told = [t for t in (*before, *after) if t not in tables.SILENT and t not in tables.COUNTS and not colour_of(t)]
        styled = phrase.endswith(" style")  # "in stained glass style"
        acted = not styled and any(
            t in tables.RELATIONS or t in tables.POSES for t in before if t not in {"and", "for", "of"}
        )
        telling = phrase in _TELLING or printed.sheet in _ALSO_TELLING
        placed = not telling and after[:1] and after[0] not in _AFTER_KIND | {"to", "in", "from"}
        person = (
            printed.kind != "badge"
            and printed.sheet != "certificate"
            and any((m := figures.find(t)) and m.entry.tags & {"person"} for t in before)
        )
        several = bool({"and"} & set(before)) or any(t in tables.NUMBER_WORDS and t != "one" for t in before)
        alone = not told and printed.sheet not in _OFTEN_PRINTED
        person = person and printed.sheet not in {"timetable", "list"}  # who it is for
        acted = acted or not _MARKS.isdisjoint(t for t in tokens if t not in phrase)
        dates = printed.sheet == "calendar" and not is_dated(tokens)
        if acted or placed or person or several or alone or dates or start > _EARLY:
            continue
        end = start + length + (bool(after) and after[0] in _AFTER_KIND - {"with", ","})
        del tokens[start - (styled and tokens[start - 1] == "in") : end]
        return printed
    return None


def take_kind(tokens: list[str]) -> str | None:
    """Take the kind off; it is named at the beginning, at the end, or before "of" or "for"."""
    if "seamless" in tokens and not _WALLS.isdisjoint(tokens) and "pattern" not in tokens:
        tokens[:] = [word for word in tokens if word not in _WALLS | {"seamless"}]
        return "pattern"
    for start, length, phrase in spans(tokens):
        kind = tables.KINDS.get(phrase) or tables.KINDS.get(singular(phrase))
        if kind is None:
            continue
        if (
            start
            and phrase != "icon"
            and (tokens[start - 1] in _AT_CARDS or figures.find(f"{tokens[start - 1]} {phrase}"))
        ):
            continue  # a credit card is a thing, and so are the cards that somebody plays
        if kind == "pattern" and {"with", "has", "having", "wearing", "in"} & set(tokens[:start]):
            continue  # "a teapot with a floral pattern"
        before = figures.find(tokens[start - 1]) if start else None
        if phrase == "patch" and (
            (before and before.entry.tags & {"plant", "food"}) or tokens[start - 1 : start] == ["eye"]
        ):
            continue  # pumpkins grow in a patch
        twice = kind == "card" and tokens[start + length : start + length + 1] == ["card"]  # "announcement card"
        end = start + length + twice
        following = tokens[end] if end < len(tokens) else ","
        if start <= 3 or following in _AFTER_KIND:
            if following in _AFTER_KIND - {"with", ","}:
                end += 1
            del tokens[start:end]
            if kind == "pattern":  # "a wrapping paper pattern"
                tokens[:] = [token for token in tokens if token not in {"pattern", "patterns"}]
            return kind
    return None
