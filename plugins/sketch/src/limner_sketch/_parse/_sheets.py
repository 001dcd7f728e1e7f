"""In which proportions a picture is asked for, and on which sort of sheet: "16:9", "a square sticker", "a business card"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeAlias

from limner_sketch._parse._lazy import Lazy
from limner_sketch.plan import Sheet

__all__ = ["MONTHS", "SHEETS", "Proportions", "SheetOf", "is_dated", "take_proportions"]

Proportions: TypeAlias = tuple[int, int]


class SheetOf(NamedTuple):
    """What a word for something printed means.

    Attributes:
        kind: The kind of picture that is on it.
        sheet: What it is, where it has a layout of its own.
        proportions: Its width and height.
    """

    kind: str
    sheet: Sheet | None
    proportions: Proportions | None


_CARD: Final = SheetOf("card", "business card", (7, 4))
_CERTIFICATE: Final = SheetOf("card", "certificate", (4, 3))
_TICKET: Final = SheetOf("card", "ticket", (5, 2))
_TAG: Final = SheetOf("card", "tag", (3, 5))
_TABLE: Final = SheetOf("card", "timetable", (4, 3))
_LIST: Final = SheetOf("card", "list", (3, 4))
_COVER: Final = SheetOf("poster", None, (1, 1))
_BANNER: Final = SheetOf("poster", "banner", (5, 2))
_STAMPS: Final = SheetOf("card", "stamp card", (7, 4))
_CALENDAR: Final = SheetOf("card", "calendar", (4, 3))
_SHIRT: Final = SheetOf("badge", "t-shirt", (1, 1))
_MUG: Final = SheetOf("badge", "mug", (1, 1))
_BAG: Final = SheetOf("badge", "tote bag", (1, 1))
_ARMS: Final = SheetOf("badge", "coat of arms", (1, 1))
_GLASS: Final = SheetOf("badge", "stained glass", (3, 4))
NEON_SIGN: Final = SheetOf("badge", "neon sign", (4, 3))
_SWATCHES: Final = SheetOf("card", "palette", (4, 3))
_TAROT: Final = SheetOf("badge", "tarot card", (3, 5))
_PLAYING: Final = SheetOf("card", "playing card", (5, 7))
SHEETS: Final[dict[str, SheetOf]] = {
    "business card": _CARD, "visiting card": _CARD, "calling card": _CARD, "contact card": _CARD, "membership card": _CARD, "member card": _CARD, "loyalty card": _STAMPS, "stamp card": _STAMPS, "loyalty stamp card": _STAMPS, "punch card": _STAMPS, "reward card": _STAMPS, "rewards card": _STAMPS, "discount card": _CARD, "id card": _CARD, "identity card": _CARD, "library card": _CARD, "student card": _CARD, "name badge": _CARD, "name tag": _CARD,
    "timetable": _TABLE, "school timetable": _TABLE, "class timetable": _TABLE, "weekly planner": _TABLE, "week planner": _TABLE, "weekly schedule": _TABLE, "meal planner": _TABLE, "meal plan": _TABLE, "chore chart": _TABLE, "reward chart": _TABLE, "star chart": _TABLE, "behavior chart": _TABLE, "behaviour chart": _TABLE, "sticker chart": _TABLE, "potty chart": _TABLE, "habit tracker": _TABLE, "weekly calendar": _TABLE,
    "calendar": _CALENDAR, "calendar page": _CALENDAR, "calendar sheet": _CALENDAR, "monthly calendar": _CALENDAR, "wall calendar": _CALENDAR, "month calendar": _CALENDAR, "year calendar": _CALENDAR, "yearly calendar": _CALENDAR,
    **dict.fromkeys(("t shirt design", "tshirt design", "tee design", "shirt design", "t shirt print", "t shirt graphic", "tshirt print", "hoodie design", "tee shirt design", "design on t shirt"), _SHIRT),
    **dict.fromkeys(("mug design", "mug print", "coffee mug design", "cup design"), _MUG),
    **dict.fromkeys(("tote bag design", "tote bag print", "bag design", "tote design", "canvas bag design"), _BAG),
    **dict.fromkeys(("coat of arms", "family crest", "heraldic shield", "heraldic crest", "royal crest", "house crest", "shield badge", "shield emblem", "shield logo", "shield crest", "heraldic emblem"), _ARMS),
    **dict.fromkeys(("stained glass", "stained glass window", "stained glass panel", "stained glass design", "stained glass art", "stained glass style", "stained glass picture"), _GLASS),
    **dict.fromkeys(("color palette", "colour palette", "brand palette", "palette card", "brand palette card", "color scheme", "colour scheme", "color swatches", "colour swatches", "swatches", "paint swatches", "color card", "colour card", "brand colors", "brand colours", "color palette card", "colour palette card"), _SWATCHES),
    "tarot card": _TAROT, "tarot": _TAROT,
    "playing card": _PLAYING, "poker card": _PLAYING,
    "to do list": _LIST, "checklist": _LIST, "recipe card": _LIST, "recipe": _LIST, "shopping list": _LIST, "packing list": _LIST, "grocery list": _LIST, "bucket list": _LIST, "wish list": _LIST, "guest list": _LIST, "todo list": _LIST,
    "certificate": _CERTIFICATE, "diploma": _CERTIFICATE, "award certificate": _CERTIFICATE,
    "ticket": _TICKET, "event ticket": _TICKET, "concert ticket": _TICKET, "movie ticket": _TICKET, "entry ticket": _TICKET,
    "gift voucher": _TICKET, "voucher": _TICKET, "gift card": _TICKET, "coupon": _TICKET, "gift certificate": _TICKET,
    **dict.fromkeys(("vip pass", "backstage pass", "festival pass", "event pass", "boarding pass", "train ticket", "bus ticket", "plane ticket", "raffle ticket", "cinema ticket", "admission ticket", "festival ticket", "theater ticket", "theatre ticket"), _TICKET),
    **dict.fromkeys(("luggage tag", "hang tag", "favor tag", "favour tag", "party favor tag", "wine tag", "clothing tag", "swing tag"), _TAG),
    "gift tag": _TAG, "gift label": _TAG, "bookmark": SheetOf("card", "bookmark", (2, 5)), "menu": SheetOf("card", "menu", (2, 3)), "restaurant menu": SheetOf("card", "menu", (2, 3)),
    "postcard": SheetOf("poster", "postcard", (3, 2)), "album cover": _COVER, "record cover": _COVER, "cd cover": _COVER, "vinyl cover": _COVER,
    "podcast cover": _COVER, "playlist cover": _COVER, "single cover": _COVER, **dict.fromkeys(("book cover", "novel cover", "ebook cover", "children book cover", "kids book cover", "childrens book cover", "picture book cover", "cookbook cover", "comic cover", "comic book cover", "diary cover", "notebook cover", "journal cover", "audiobook cover"), SheetOf("poster", None, (2, 3))), "magazine cover": SheetOf("poster", None, (3, 4)),
    "banner": _BANNER, "web banner": _BANNER, "website banner": _BANNER, "page banner": _BANNER,
}  # fmt: skip
"""What is printed, by its name in the singular."""

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_YEAR: Final = re.compile(r"(?:1[5-9]|2\d)\d\d")
_MOST: Final = 5  # times as wide as high, or as high as wide: what is asked beyond it is drawn so far
_LEAST_PIXELS: Final = 64
_MOST_PIXELS: Final = 8_000
_SHAPED: Final = (
    r"(?:format|picture|image|illustration|drawing|canvas|sticker|card|poster|print|post|banner|composition|layout|crop|thumbnail"
    r"|cover|scene|wallpaper|photo|version|aspect|orientation|mode)"
)
_PIXELS: Final = re.compile(
    r"[,(]?\s*\b(?:in\s+|at\s+|of\s+)?(?:size\s+)?(\d{2,5})\s*(?:px\s*)?(?:[x×]|\bby\b)\s*(\d{2,5})\s*(?:px\b|pixels?\b)?\)?",  # noqa: RUF001 - as people type it
    re.IGNORECASE,
)
_RATIO: Final = re.compile(  # and no time of the day, nor a score
    r"[,(]?\s*(?<!\bat )(?<!score )\b(?:in\s+(?:an?\s+)?)?(16:9|9:16|4:3|3:4|3:2|2:3|1:1|21:9|4:5|5:4|2:1|1:2|3:1)(?![\d:])(?!\s*(?:[ap]\.?m\b|in the\b|o'clock))"
    r"\s*(?:aspect\s+)?(?:ratio|format)?\)?",
    re.IGNORECASE,
)
_NAMED: Final[tuple[tuple[str, Proportions, str], ...]] = (
    (
        r"\b(?:an?\s+)?(?:phone|mobile|iphone|android|smartphone)(?:\s+(?:wallpaper|background|lock ?screen))|\block ?screen\s+(?:wallpaper|background|image|picture)\b",
        (9, 18),
        " ",
    ),
    (
        r"\b(?:an?\s+)?(?:desktop|computer|laptop|pc|zoom|teams|meeting|screen)\s+(?:wallpaper|background)\b",
        (16, 9),
        " ",
    ),
    (r"\b(?:an?\s+)?(?:youtube|video)\s+thumbnail\b", (16, 9), " "),
    (r"\b(?:an?\s+)?(?:instagram|insta|facebook|whatsapp)\s+stor(?:y|ies)\b", (9, 16), " "),
    (r"\b(?:an?\s+)?(?:instagram|insta|social media|facebook|linkedin)\s+post\b", (1, 1), " "),
    (
        r"\b(?:an?\s+)?(?:twitter|linkedin|facebook|youtube|blog|website|web|email|newsletter|page|landing page)\s+(?:header|hero|cover)(?:\s+image)?\b|\bhero image\b",
        (5, 2),
        " ",
    ),
    (rf"\b(?:an?\s+)?square\s+(?={_SHAPED}\b)", (1, 1), " "),
    (
        rf"\b(?:an?\s+)?(?:wide|panoramic|widescreen|landscape[- ]format|landscape[- ]oriented|horizontal)\s+(?={_SHAPED}\b)",
        (16, 9),
        " ",
    ),
    (rf"\b(?:an?\s+)?(?:vertical|upright|tall|portrait[- ]format)\s+(?={_SHAPED}\b)", (3, 4), " "),
    (
        r"[,;]?\s*\b(?:in\s+)?(?:landscape|horizontal)\s+(?:orientation|format|mode)\b|[,;]\s*(?:horizontal|landscape)\s*[.!]?\s*$",
        (4, 3),
        "",
    ),
    (
        r"[,;]?\s*\b(?:in\s+)?(?:portrait|vertical|upright)\s+(?:orientation|format|mode)\b|[,;]\s*(?:vertical|upright)\s*[.!]?\s*$",
        (3, 4),
        "",
    ),
    (
        r"[,;]?\s*\b(?:in\s+(?:an?\s+)?)?square\s+(?:format|shape|crop)\b|[,;]\s*square\s*[.!]?\s*$",
        (1, 1),
        "",
    ),
    (r"[,;]\s*(?:wide|widescreen|panorama|panoramic)\s*[.!]?\s*$", (16, 9), ""),
)
# A design is printed on what it is for: "design for a T-shirt".
_DESIGN_FOR: Final = Lazy(
    r"\b(?:design|graphic|print|artwork|motif)\s+(?:for|on)\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?P<ware>t-?\s?shirt|tee|hoodie|(?:coffee\s+)?mug|tote(?:\s+bag)?)\b",
    re.IGNORECASE,
    needles=("artwork", "design", "graphic", "motif", "print"),
)
# What a prompt must hold before these, which take their time to be made, are made.
_HINT: Final = Lazy(
    r"wallpaper|background|lock ?screen|thumbnail|\bstor(?:y|ies)\b|\bpost\b|header|hero|cover|square|wide|panoram|landscape|horizontal|vertical|upright|\btall\b|portrait",
    re.IGNORECASE,
    needles=(
        "background",
        "cover",
        "header",
        "hero",
        "horizontal",
        "landscape",
        "panoram",
        "portrait",
        "post",
        "screen",
        "square",
        "stor",
        "tall",
        "thumbnail",
        "upright",
        "vertical",
        "wallpaper",
        "wide",
    ),
)
_QUOTED: Final = re.compile(r"[\"“][^\"“”]*[\"”]")
# What is left of "square format", of which the format is told.
_EMPTY: Final = re.compile(r"^\s*(?:of|for|with|showing)\s+(?=\S)", re.IGNORECASE)


def is_dated(tokens: list[str]) -> bool:
    """Whether words name a month or a year, whose days a calendar shows: any other calendar is a thing."""
    return any(token in MONTHS or _YEAR.fullmatch(token) for token in tokens) or "monthly" in tokens


def take_proportions(prompt: str) -> tuple[Proportions | None, str]:
    """Take the width and height that are asked for out of a prompt.

    Args:
        prompt: The prompt as written; what is quoted is left alone.

    Returns:
        Width and height, in pixels where they are told so and else only in proportion, or None; and the rest of the prompt.
    """
    prompt = _DESIGN_FOR.sub(lambda found: f"{found['ware']} design", prompt)
    shown = [found.span() for found in _QUOTED.finditer(prompt)]
    for pattern in (_PIXELS, _RATIO):
        for found in pattern.finditer(prompt):
            wide, high = (int(found[1]), int(found[2])) if pattern is _PIXELS else (int(n) for n in found[1].split(":"))
            if _plausible(wide, high, pixels=pattern is _PIXELS) and not _within(found, shown):
                return (wide, high), _without(prompt, found, " ")
    for words, proportions, left in _NAMED if _HINT.search(prompt) else ():
        named = re.search(words, prompt, re.IGNORECASE)
        if named and not _within(named, shown):
            return proportions, _without(prompt, named, left)
    return None, prompt


def _plausible(wide: int, high: int, *, pixels: bool) -> bool:
    """Whether numbers are the sides of a picture; "2x4" is timber."""
    if pixels and not (min(wide, high) >= _LEAST_PIXELS and max(wide, high) <= _MOST_PIXELS):
        return False
    return max(wide, high) <= _MOST * min(wide, high)


def _within(found: re.Match[str], shown: list[tuple[int, int]]) -> bool:
    return any(a <= found.start() < b for a, b in shown)


def _without(prompt: str, found: re.Match[str], left: str) -> str:
    rest = f"{prompt[: found.start()]}{left}{prompt[found.end() :]}"
    return _EMPTY.sub("", rest) if not prompt[: found.start()].strip() else rest
