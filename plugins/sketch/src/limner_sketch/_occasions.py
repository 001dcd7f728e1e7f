"""What a picture is for, told by its words: the palettes, letters and ornaments that fit a wedding are no child's."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal, TypeAlias

from attrs import evolve, field, frozen

from limner_sketch._lettering import Font
from limner_sketch._palettes import PALETTES, Palette
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular
from limner_sketch.plan import ScenePlan

Look: TypeAlias = Literal["confetti", "bunting", "arch", "frame", "sprays", "border", "wreath", "plain"]
"""The ornament of a card."""


_Tones: TypeAlias = tuple[str, str, str, str]
"""A palette with these accents, paper and ink, completed by the first one named; it is made when it is first asked for."""


@cache
def _made(tones: tuple[_Tones, ...]) -> tuple[Palette, ...]:
    return tuple(
        evolve(PALETTES[base], accents=tuple(accents.split()), paper=paper, ink=ink)
        for base, accents, paper, ink in tones
    )


@frozen
class Occasion:
    """What a printed thing is for.

    Attributes:
        name: Its name.
        tones: The palettes that fit, as many as seeds are told apart by.
        fonts: The fonts of its large words.
        looks: The ornaments of a card.
    """

    name: str
    tones: tuple[_Tones, ...]
    fonts: tuple[Font, ...]
    looks: tuple[Look, ...] = field(default=("frame", "sprays", "wreath", "plain"))

    @property
    def palettes(self) -> tuple[Palette, ...]:
        """The palettes that fit."""
        return _made(self.tones)


_BRIGHT: Final = (
    ("tropical", "#ff5d5d #ffb703 #3aa0ff #ff7ab8 #7c5cff", "#fff9e8", "#2b2350"),
    ("lagoon", "#00b3a1 #ff6b6b #ffcf3f #4f7cff #b15cff", "#effbf7", "#143a4a"),
    ("candy", "#ff8a3d #2bb673 #3d8bff #ff5fa2 #ffd447", "#fff4e6", "#3a2a5c"),
    ("meadow", "#6a5cff #ff5d8f #18b7c9 #ffc53d #5ccb5f", "#f5f2ff", "#2a2258"),
)
_WEDDING: Final = (
    ("nordic", "#8fa68e #c9b28f #d8b4a0 #6f8a78 #b9a37e", "#fbf8ef", "#3f4a42"),
    ("candy", "#d9a5a0 #8aa399 #c9a27a #e2bdb2 #7d8f86", "#fdf5f1", "#4a3a3a"),
    ("lagoon", "#8aa4bd #a9b9a5 #c8ab8a #6f8aa6 #c9b8a4", "#f5f8fb", "#2f3e50"),
    ("berry", "#9c4a58 #c19a5b #7f8c6d #b07079 #d2b184", "#fdf8f0", "#4a1f2a"),
)
_BABY: Final = (
    ("candy", "#8fbfe8 #f4b6c2 #ffd89c #a8dcc5 #c3b1e1", "#f2f8fe", "#41587a"),
    ("candy", "#f3a9bb #a8c8ee #ffdca8 #c9b6e8 #a9dcc4", "#fff3f5", "#6a4258"),
    ("lagoon", "#93cfb5 #f6c7a8 #f2b5c4 #a9c9ea #f7dc94", "#f1faf5", "#35594c"),
    ("berry", "#b9a5e2 #f6c2d2 #a9d6ea #ffd9a0 #a5dcc0", "#f6f2fd", "#4c4078"),
)
_QUIET: Final = (
    ("lagoon", "#8296a8 #a9b8b0 #c2b8c8 #6f8798 #b8aea0", "#f6f7f8", "#39454f"),
    ("nordic", "#93a68f #c3b9a4 #aebac2 #768a74 #b8a9a0", "#f8f8f2", "#3d4a3f"),
    ("berry", "#a294b4 #b8c0cc #c8b4be #85779a #aab4a6", "#f8f6fa", "#443a55"),
    ("meadow", "#b39b8a #a7b3a2 #c6bcae #8d7f76 #9fb0ba", "#faf7f2", "#4a4038"),
)
_CHRISTMAS: Final = (
    ("meadow", "#c8313b #2f7d4f #d9a441 #a3222e #4f9a68", "#fdf8ee", "#1f3d2d"),
    ("lagoon", "#1f6b4a #c8363f #d7a647 #2f8a5f #e2776f", "#f4f8f1", "#143325"),
    ("berry", "#b3263a #d9a441 #32705a #cf5a63 #e2c27a", "#fff6f3", "#4a1420"),
    ("nordic", "#2c5c8f #c7353f #d8ae57 #5d8fb8 #3f7f62", "#f2f7fb", "#16304f"),
)
_FLORAL: Final = (
    ("candy", "#e8738f #f2a65e #7fae7a #c98fd0 #f4c95d", "#fff7f2", "#4a2f44"),
    ("meadow", "#5b8fd6 #f0b44c #e9748b #8a7fd0 #79b47c", "#f6faff", "#27355c"),
    ("tropical", "#f0715c #f6b73c #4fa88b #e98fb0 #7d86d6", "#fffaeb", "#3d2f3a"),
    ("lagoon", "#6fa57f #e88a7a #f1bf5b #a48fd4 #5fa9b8", "#f4faf2", "#24443a"),
)
_HALLOWEEN: Final = (
    ("autumn", "#f07b1d #6a3fa0 #8bb33a #f2b134 #3c2a5a", "#fff3e0", "#2b1b3d"),
    ("berry", "#7a3fb0 #f28a1e #9ac23c #4b2c7a #f6c04a", "#f5effa", "#2a1540"),
)
_NIGHT: Final = (
    ("berry", "#e3bf6a #f6e3b0 #8fa6d8 #d98fb0 #7fc7b8", "#18233f", "#f4dd9a"),
    ("lagoon", "#f2c45f #c79bf0 #7fc7e8 #f0a0b8 #a8dcb0", "#241c44", "#f6e0a4"),
    ("meadow", "#d9b25c #efd9a0 #6fb0a0 #9fb8e0 #e0a080", "#12343a", "#f3dfa2"),
)
_LOVE: Final = (
    ("candy", "#d83a56 #f3a6b4 #e5708a #c9a27a #f6c9c9", "#fff6f5", "#8f1d38"),
    ("berry", "#b3263f #e88aa0 #d9a441 #c95f7f #f0b8c0", "#fff4f1", "#7a1630"),
    ("candy", "#e26d8f #c94f74 #f2b5a8 #a88fd0 #f5d0a0", "#fff7f9", "#7d2450"),
)
_HARVEST: Final = (
    ("autumn", "#c9662d #e0a636 #8a3d2b #7c8a4a #b8863a", "#fdf5e4", "#5f2a18"),
    ("autumn", "#7c8a4a #c9662d #e0a636 #9a4a2e #b89a4a", "#fbf7e8", "#4a3318"),
    ("autumn", "#a8442e #d9902f #6f7f45 #c97a3a #e0b85a", "#fff6ea", "#5a1f18"),
)
_OUTDOORS: Final = (
    ("meadow", "#2f6b4b #d98e3f #4f8fb0 #b6563c #3f7f5a", "#f8f1df", "#1f3f33"),
    ("nordic", "#24506b #e0a03c #3f7f5f #c0603f #2f6f86", "#f7f1e1", "#17344a"),
    ("tropical", "#a8492f #e3a43b #3b7a57 #2e6e8e #b8632f", "#fbf1dd", "#7d2f1c"),
    ("lagoon", "#1f5a57 #e58b4a #5f9f6b #d0b04a #2f7f7a", "#f4f3e2", "#123a3a"),
)
_GREEN: Final = (
    ("meadow", "#3f8f4f #8cbf3f #2f6b4b #d9a441 #5fa86a", "#f6f8e8", "#1f4a2e"),
    ("lagoon", "#2f7d5b #7fb069 #e0a94a #3f9a72 #1f5f4a", "#f4f8ec", "#173f33"),
    ("tropical", "#6a9a2f #2f6f4f #e0b040 #4f8a3f #35704a", "#faf7e4", "#2a4a1c"),
    ("meadow", "#4f9a68 #2f6b57 #c9b458 #3a7f5f #7aa84a", "#f1f7f0", "#1d4536"),
)
_MARITIME: Final = (
    ("lagoon", "#1f3f73 #d8483f #3f7fb0 #e0b25a #16305a", "#fbf8ee", "#16284a"),
    ("nordic", "#2f6690 #d8583f #16425b #e6b34f #81a4b8", "#f3f8fb", "#122f45"),
    ("lagoon", "#1f4f6b #e36f4f #4f9fb0 #f0c46a #16384f", "#eef6f6", "#123042"),
)
_SPOOKY: Final = (
    ("autumn", "#f07b1d #6a3fa0 #8bb33a #f2b134 #8a6fc0", "#fdeed6", "#2b1b3d"),
    ("berry", "#7a3fb0 #f28a1e #9ac23c #4b2c7a #f6c04a", "#efe6f8", "#2a1540"),
    ("autumn", "#e2682a #4a2c6b #f2c14e #7a9a3a #26203a", "#fff2e2", "#26203a"),
    ("berry", "#9a4fc0 #f07b1d #5a3a8a #b8d05a #33204f", "#f7ecdf", "#33204f"),
)
_AWARD: Final = (
    ("meadow", "#e2ab2d #1f2f57 #e2ab2d #f2c744 #8a2b3a", "#fffaeb", "#1c2a4f"),
    ("berry", "#8e2438 #e0b040 #e2ab2d #b23a4f #f3cf6a", "#fff8e8", "#4a1220"),
    ("lagoon", "#12604f #e0b040 #e0a92e #1f8a70 #f3d06a", "#fbf8e6", "#0f3d34"),
    ("tropical", "#1f4fa3 #e8b53a #e5ad2a #3f76cf #f6d36c", "#fbf9ef", "#13305f"),
)

_OCCASIONS: Final[tuple[tuple[str, Occasion], ...]] = (
    (
        r"married|wedding|engaged|save the date|bridal|bride|anniversary|dinner|vow|\bgala\b|\bball\b|reception|ceremony|communion|confirmation|christening|baptism|mitzvah|mazel|garden party|tea party",
        Occasion("wedding", _WEDDING, ("elegant", "book")),
    ),
    (
        r"sympathy|condolence|loss|sorry for|memory|memorial|funeral|farewell|lest we forget",
        Occasion("sympathy", _QUIET, ("elegant", "book"), ("frame", "sprays", "plain")),
    ),
    (r"\bbaby\b|newborn|it's a (?:girl|boy)|boy or girl|gender reveal", Occasion("baby", _BABY, ("round", "hand"), ("confetti", "arch", "bunting", "frame"))),
    (r"christmas|xmas|noel|advent|holidays\b|season's greetings", Occasion("christmas", _CHRISTMAS, ("elegant", "serif", "hand"), ("frame", "sprays", "arch", "wreath"))),
    (r"halloween|trick or treat|spooky", Occasion("halloween", _HALLOWEEN, ("hand", "round"), ("arch", "bunting", "confetti", "plain"))),
    (
        r"new year|ramadan|\beid\b|diwali|hanukkah|\bprom\b|cocktail|moon festival",
        Occasion("evening", _NIGHT, ("serif", "elegant"), ("confetti", "plain")),
    ),
    (
        r"(?:1[89]|[2-9]\d|\d\d\d)(?:th|st|nd|rd)\b|birthday, (?!for)(?:grand|dad|mom|mum|uncle|aunt|boss|coach|nan)|graduat|retire|promotion|new job",
        Occasion("jubilee", _BRIGHT, ("serif", "sans", "elegant"), ("confetti", "bunting", "frame", "plain")),
    ),
    (r"birthday|sweet sixteen|bday|party|congrat|hooray|celebrat|kids?\b", Occasion("birthday", _BRIGHT, ("round", "round", "hand"), ("confetti", "bunting", "arch", "plain"))),
    (r"with love|love you|valentine|be mine|sweetheart", Occasion("love", _LOVE, ("elegant", "serif"))),
    (r"thanksgiving|autumn|harvest|\bfall\b", Occasion("harvest", _HARVEST, ("serif", "elegant", "hand"))),
    (
        r"thank|love|mother|mom\b|mum\b|grandma|best wishes|spring|easter|get well|thinking of you|miss you|friend",
        Occasion("thanks", _FLORAL, ("elegant", "hand", "round"), ("frame", "sprays", "wreath", "plain")),
    ),
)  # fmt: skip
_COMPILED: Final = tuple((Lazy(words, re.IGNORECASE), occasion) for words, occasion in _OCCASIONS)
_OUTSIDE: Final = Lazy(
    r"\b(?:national park|park|camp\w*|ranger|forest|mountain\w*|summit|trail\w*|hik\w+|outdoor\w*|scouts?|explor\w+|adventure\w*|wild\w*|nature|peak\w*|fishing|hunting|lodge|ski\w*|climb\w*)\b",
    re.IGNORECASE,
)
_PRAISE: Final = Lazy(
    r"\b(?:best|award\w*|winner|champion\w*|premium|quality|gold\w*|first|1st|no\.? ?1|number one|top|star|certified|guarantee\w*|official|employee|achievement|mvp|master\w*|excellen\w+)\b",
    re.IGNORECASE,
)
_GROWING: Final = Lazy(
    r"\b(?:organic|vegan|vegetarian|eco\w*|natural|recycl\w+|sustainab\w+|plant[- ]based|farm\w*|garden\w*|herb\w*|botanic\w*|green|landscap\w+|lawn)\b",
    re.IGNORECASE,
)
_THEMES: Final[tuple[tuple[frozenset[str], tuple[_Tones, ...]], ...]] = (
    (frozenset({"pumpkin", "bat", "ghost", "witch", "spider", "skeleton", "haunted house", "cauldron", "skull", "zombie", "vampire"}), _SPOOKY),
    (frozenset({"candy cane", "reindeer", "santa", "santa claus", "gingerbread man", "ornament", "christmas tree", "holly", "mistletoe", "snowman", "elf"}), _CHRISTMAS),
    (frozenset({"anchor", "ship wheel", "sailboat", "lighthouse", "helm", "life ring"}), _MARITIME),
    (frozenset({"dinosaur", "unicorn", "balloon", "teddy bear", "robot", "rainbow", "toy"}), _BRIGHT),
)  # fmt: skip
"""The palettes of patterns, by what is on them."""
_WILD: Final = frozenset(
    {"mountain", "fir tree", "pine tree", "moose", "deer", "bear", "wolf", "tent", "campfire", "eagle", "elk", "canoe", "trout", "forest"}
)  # fmt: skip
# What a child's things show, whatever the words say.
_CHILDISH: Final = frozenset({"dinosaur", "unicorn", "balloon", "teddy bear", "robot", "rocket", "clown", "rainbow"})

PLAIN: Final = Occasion("", (), ("round", "hand", "serif"), ("confetti", "bunting", "arch", "frame"))
"""No occasion that is known."""

_DULL: Final = frozenset({"autumn", "dusty", "nordic"})


@cache
def vivid() -> tuple[Palette, ...]:
    """Return palettes of clean and bright colours, for signs and marks."""
    return *_made(_BRIGHT), *(palette for name, palette in sorted(PALETTES.items()) if name not in _DULL)


_LETTERS: Final[tuple[tuple[str, tuple[Font, ...]], ...]] = (
    (
        r"kid|toy|pet\b|pets|puppy|ice cream|candy|sweets|play|daycare|nursery|donut|doughnut|cupcake|fun\b|game|gaming",
        ("round", "sans"),
    ),
    (
        r"tech|software|data|cloud|\bai\b|cyber|digital|app\b|startup|bank|financ|consult|logistic|energy|solar|media|lab|robot|gym|fitness|sport",
        ("sans", "medium"),
    ),
    (
        r"yoga|spa\b|wellness|beaut|salon|skin|law|attorney|legal|restaurant|bistro|wine|vineyard|hotel|jewel|fashion|boutique|flor|flower|photo|architect|interior|wedding|perfume|tea\b|book|bakery|cafe|coffee|museum|gallery|music|opera|fish",
        ("elegant", "book", "serif", "light"),
    ),
)
_TRADES: Final = tuple((Lazy(words, re.IGNORECASE), fonts) for words, fonts in _LETTERS)
_GUARDED: Final = Lazy(
    r"secur|guard|protect|\blaw\b|legal|club|school|academy|universit|insur|sport|football|soccer|rugby|hockey|team|brew|beer|police|defen|knight|royal|fire|motor|racing",
    re.IGNORECASE,
)


def fonts_of(plan: ScenePlan) -> tuple[Font, ...]:
    """Return the fonts for the name of a business, by its trade."""
    words = f"{plan.text or ''} {plan.tagline or ''} {' '.join(s.what for s in plan.subjects)}"
    return next((fonts for pattern, fonts in _TRADES if pattern.search(words)), ("round", "sans", "serif", "book"))


def is_guarded(plan: ScenePlan) -> bool:
    """Whether a shield fits the mark of a business."""
    words = f"{plan.text or ''} {plan.tagline or ''} {' '.join(s.what for s in plan.subjects)}"
    return bool(_GUARDED.search(words))


def occasion_of(plan: ScenePlan) -> Occasion:
    """Return what a printed thing is for, by its words and, where they say nothing of it, by its things."""
    words = f"{plan.text or ''} {plan.tagline or ''}"
    for pattern, occasion in _COMPILED:
        if pattern.search(words):
            return occasion
    if any(subject.what in _CHILDISH for subject in plan.subjects):
        return evolve(PLAIN, name="play", tones=_BRIGHT, fonts=("round", "hand"))
    return PLAIN


def _theme(plan: ScenePlan) -> tuple[_Tones, ...]:
    shown = {singular(subject.what) for subject in plan.subjects}
    return next((tones for nouns, tones in _THEMES if shown & nouns), ())


def is_themed(plan: ScenePlan) -> bool:
    """Whether what is on a pattern belongs to a feast or the sea, which has colours of its own."""
    return bool(_theme(plan))


def purpose_of(plan: ScenePlan) -> tuple[Palette, ...]:
    """Return the palettes that fit what a picture is for; none where all do."""
    words = f"{plan.text or ''} {plan.tagline or ''}"
    if plan.kind in {"badge", "logo"}:
        if _OUTSIDE.search(words) or any(s.what in _WILD for s in plan.subjects):
            return _made(_OUTDOORS)
        if _GROWING.search(words):
            return _made(_GREEN)
        if plan.kind == "badge" and _PRAISE.search(words):
            return _made(_AWARD)
        return vivid()
    if plan.kind == "icon":
        return vivid()
    if plan.kind == "pattern":
        return _made(_theme(plan)) or vivid()
    if plan.kind == "card":
        return occasion_of(plan).palettes or vivid()
    return ()


__all__ = ["PLAIN", "Look", "Occasion", "fonts_of", "is_guarded", "is_themed", "occasion_of", "purpose_of", "vivid"]
