"""How several of one sort differ: who wears what, boys beside girls, balloons in several colours."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch._canvas import Action
from limner_sketch._layout._items import Wanted
from limner_sketch._parse._colours import colour_of
from limner_sketch.figures import entry

__all__ = ["CROWD", "variants"]

CROWD: Final = 4  # from so many on, all of one sort are drawn alike, but for the first ones
_CIVIL: Final = frozenset(
    {
        "person",
        "man",
        "woman",
        "boy",
        "girl",
        "child",
        "student",
        "runner",
        "dancer",
        "old man",
        "old woman",
        "teenager",
    }
)
_PAINTED: Final = frozenset(
    {
        "car", "sailboat", "rowing boat", "canoe", "race car", "sports car", "van", "truck", "hot-air balloon", "umbrella",
        "kite", "tent", "surfboard",
    }
)  # fmt: skip
_CLOTHES: Final = ("#3f8fa8", "#e07a4a", "#4f9d69")
_BRIGHT: Final = ("#3f8fe0", "#f2b134", "#55b06a")
# By nature in several colours, and in which ones.
_MOTLEY: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("balloon", "gift", "party hat", "paper lantern", "gem", "kite", "umbrella", "hot-air balloon"), _BRIGHT),
    **dict.fromkeys(("tulip", "flower", "rose", "daisy"), ("#f2b134", "#b884d8", "#ef7f6b")),
    **dict.fromkeys(("dog", "puppy"), ("#e8cfa0", "#5a4636", "#c98a4a")), **dict.fromkeys(("cat", "kitten"), ("#8f95a3", "#f0dcc0", "#4a4650")),
    **dict.fromkeys(("horse", "pony", "cow", "goat"), ("#d9b48a", "#5a4438", "#8f857c")), **dict.fromkeys(("rabbit", "bunny", "hamster", "guinea pig"), ("#b9a79a", "#efe6da", "#8a6f5c")),
    "robot": ("#eba04a", "#72bf8c", "#b48ad8"), "alien": ("#b48ad8", "#6fb8d8", "#e8b04a"), "monster": ("#f2a23a", "#6fbf8a", "#d8709a"),
    **dict.fromkeys(("dinosaur", "dragon"), ("#e2904a", "#8a7fd0", "#d86a6a")), **dict.fromkeys(("chicken", "hen"), ("#f2ead8", "#8a5a3c", "#d9a05a")), **dict.fromkeys(("bird", "parrot"), ("#e2604a", "#f2b134", "#55b06a")),
    "butterfly": ("#f2a23a", "#8a6fd0", "#4fb0a0"), "fish": ("#3f9fd0", "#f2c13a", "#d8607a"), "cupcake": ("#8fc7e8", "#c9a2e0", "#f2d27a"), "book": ("#3f7fb0", "#4f9d69", "#d8a13a"),
}  # fmt: skip
_AT_EASE: Final[tuple[Action, ...]] = ("walk", "sit")  # what animals do that nothing is said of, others stand
_EITHER: Final = {"child": ("girl", "boy"), "person": ("woman", "man")}


def variants(one: Wanted) -> list[Wanted]:
    """Return how several of a sort differ; the first is the first of them, and from the last on they repeat."""
    count = one.subject.count
    if count == 1:
        return [one]
    noun = one.entry.noun
    sexes = _EITHER.get(noun, ()) if not one.subject.look else ()
    several = [evolve(one, entry=entry(sex)) for sex in sexes] or [one]
    told = any(colour_of(word) for word in one.subject.what.split()[:-1])  # "red roses"
    if one.subject.colour or told or one.garment[1]:
        return several
    colours = _MOTLEY.get(noun, _CLOTHES if noun in _CIVIL | _PAINTED else ())
    if "animal" in one.entry.tags and one.place == "ground" and not (one.subject.pose or one.subject.formation):
        several = [one, *(one.posed(pose) for pose in _AT_EASE)]
    if not colours:
        return several[:count]
    colours = colours[: 3 if count >= CROWD else count - 1]
    painted = [several[0]]
    for i, colour in enumerate(colours, 1):
        like = several[i % len(several)]
        painted.append(evolve(like, subject=like.subject.model_copy(update={"colour": colour})))
    return painted
