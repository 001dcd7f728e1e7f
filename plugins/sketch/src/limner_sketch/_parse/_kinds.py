"""Which relation a word between two nouns means, by what the nouns are."""

from __future__ import annotations

from attrs import frozen

from limner_sketch._toppings import is_topping, shares_plate
from limner_sketch.figures import Entry
from limner_sketch.plan import Subject

ANIMATE = frozenset({"animal", "person", "bird", "creature", "robot"})
CONTAINERS = frozenset(
    {
        "tray",
        "sack",
        "shopping bag",
        "vase",
        "flower wrap",
        "bowl",
        "plate",
        "bathtub",
        "shopping cart",
        "treasure chest",
        "barrel",
        "backpack",
        "cooking pot",
        "basket",
        "box",
        "bucket",
        "pot",
        "jar",
        "crate",
        "wheelbarrow",
        "cart",
        "wagon",
        "bag",
        "nest",
        "chest",
        "toolbox",
        "fridge",
        "chest of drawers",
        "platter",
        "cheese board",
        "display case",
        "shop window",
        "market stall",
        "frying pan",
        "wok",
        "fish tank",
        "suitcase",
        "lunchbox",
    }
)
HOLDERS = frozenset({
    "basket", "box", "nest", "bowl", "hat", "top hat", "bucket", "jar", "fishbowl", "cart", "wheelbarrow", "suitcase", "egg carton", "picnic basket", "vase", "shopping cart", "shopping bag", "backpack", "treasure chest", "cooking pot", "pot", "crate", "sack", "barrel", "toolbox", "fridge", "display case", "fish tank", "lunchbox",
})  # fmt: skip
_NUT = 0.15  # metres: what of a plant is no higher is picked up
_WORN = frozenset({"wear", "hat", "glasses", "scarf", "clothing"})
_HELD = frozenset(
    {
        *(
            "umbrella",
            "inside out umbrella",
            "kite",
            "fishing rod",
            "flag",
            "broom",
            "spear",
            "surfboard",
            "ladder",
            "shovel",
            "rake",
        ),
        *("guitar", "electric guitar", "banjo", "cello", "tuba"),
    }
)
# What is ridden by whoever is "on" it.
_RIDDEN = frozenset(
    {"broom", "bicycle", "motorcycle", "scooter", "skateboard", "surfboard", "sled", "snowboard", "tricycle"}
)
_MOUNTS = frozenset(
    {"horse", "pony", "donkey", "camel", "elephant", "dragon", "unicorn", "llama", "ostrich", "pegasus"}
)
_SHELTERS = frozenset({"umbrella", "parasol", "inside out umbrella"})  # who is alone under one has it in hand
_LIFTING = frozenset({"hot-air balloon", "helicopter", "construction crane", "drone", "airship", "blimp", "ufo"})
_GRIPPING = frozenset({"hand", "cupped hands"})
_TABLES = frozenset({
    "table", "desk", "picnic table", "bookshelf", "wall shelf", "plate", "tray", "cutting board", "wooden board", "market stall", "clothesline", "platter", "cheese board", "round table", "blanket", "checkered tablecloth", "dinner table", "grill", "stove", "frying pan", "wok", "cake stand",
})  # fmt: skip
_HANDY = 2.0  # metres: a tool that can be carried
_ON_TABLE = 0.8  # metres: what a table is laid with
_HATS = frozenset({
    "hard hat", "fire helmet", "viking helmet", "knight helmet", "sombrero", "beanie", "cap", "chef hat", "cowboy hat", "crown", "graduation cap", "hat", "helmet", "party hat", "pirate hat", "santa hat", "straw hat", "top hat", "wizard hat",
})  # fmt: skip
_BOARDS = frozenset({"blackboard", "whiteboard", "easel", "map", "chart", "projector"})
_CLOUDS = frozenset({"cloud", "crescent moon", "moon", "star", "rainbow"})
_SEATED_AT = frozenset({"table", "round table", "desk", "picnic table", "dinner table", "card table", "chess table"})
_STAYS = frozenset(
    {"treasure chest", "campfire", "barrel", "anvil", "crate", "fountain", "hay bale"}
)  # too heavy to be carried
_SEATS = frozenset({"chair", "stool", "office chair"})
_MODELS = frozenset({"fish tank", "fishbowl", "snow globe", "jar"})  # a castle in them is a small one
_LAMPS = frozenset({"moon", "sun", "crescent moon"})
_COVERS = frozenset({"leaf pile", "tall grass"})
_SHALLOW = frozenset({"puddle"})
_LENSES = frozenset({"glasses", "sunglasses"})
_BITES = frozenset({"bamboo"})
_CHILD = 0.74  # of the height of who carries it
_PAIR = 2
_HANGS = 1.5  # metres: what is higher hangs from nothing
_CLIMBED = 1.6  # metres: what is lower is stood on


@frozen
class Link:
    """Two sides of a relation.

    Attributes:
        sources: The figures that it is said of.
        counts: How many there are of each.
        entry: The figure of the noun that follows.
        subject: What the plan says of that noun.
    """

    sources: tuple[Entry, ...]
    counts: tuple[int, ...]
    entry: Entry
    subject: Subject

    @property
    def living(self) -> bool:
        """Whether anybody alive is spoken of."""
        return any(source.tags & ANIMATE for source in self.sources)

    @property
    def people(self) -> bool:
        """Whether people are spoken of."""
        return any("person" in source.tags for source in self.sources)

    @property
    def carried(self) -> bool:
        """Whether what follows is small enough to be carried."""
        return all(self.entry.height <= 0.62 * source.height for source in self.sources)


def kind_of(word: str, link: Link) -> str | None:
    """Return the relation that a word means between two nouns, "" when it says nothing of where they are, or None when that cannot be shown.

    Args:
        word: What the table of relations has for the word.
        link: The nouns.
    """
    found = _of_its_own(word, link)
    if found is not None or word == "through":
        return found
    if word in {"under", "in", "behind"} and link.living and link.entry.noun in _COVERS:
        return "in"
    if link.entry.place == "sky":
        return _above(word, link)
    if word in {"at", "around", "beside"} and link.living and link.entry.noun in _SEATED_AT:
        return "around"
    if word == "at" and link.sources and link.entry.noun == "bridge":
        return "on"  # "across a bridge"
    if word == "at" and link.sources and all(s.place == "air" for s in link.sources) and "plant" in link.entry.tags:
        return "facing"  # a hummingbird at a flower
    if not link.sources or word == "at":
        return "facing" if word == "facing" and link.sources else None
    if word == "with":
        return _with(link)
    if word == "on":
        return _on(link)
    return _put(word, link) or _held(word, link)


def _above(word: str, link: Link) -> str | None:
    """Return what a word means between something and what is in the sky: hardly anything but that it is there."""
    if word in {"behind", "in_front_of"} and link.sources and all(s.place == "sky" for s in link.sources):
        return word
    if word in {"in_front_of", "against"} and link.entry.noun in _LAMPS and link.sources:
        return "in_front_of"
    if word == "on" and link.entry.noun in _CLOUDS and (link.living or any("building" in s.tags for s in link.sources)):
        return "on"
    if word == "behind" and link.entry.noun == "cloud" and all(source.noun in _LAMPS for source in link.sources):
        return word
    if word == "facing" and link.sources:
        return word
    return "" if word == "under" else None  # everything is under it


def _put(word: str, link: Link) -> str | None:
    """Return what "in", "wearing" and "by" mean with some things, None where they mean what they say."""
    entry = link.entry
    if word == "in_front_of" and link.living and entry.noun == "mirror":
        return "facing"  # or nobody could see it
    if word == "beside" and entry.noun == "campfire" and link.living and sum(link.counts) > 1:
        return "around"
    if word == "in" and entry.noun in _SHALLOW:
        return "over" if link.living else "on"  # who jumps in puddles is seen above them
    if word == "in" and entry.noun == "backpack" and not link.people:
        return "in"  # a cat looks out of it
    if word in {"in", "wearing"} and entry.tags & _WORN:
        return "wearing" if link.living or word == "wearing" else "beside"
    return None


def _of_its_own(word: str, link: Link) -> str | None:
    """Return what words mean that do not depend on the place of the noun; an empty text is no relation."""
    entry = link.entry
    if word == "under" and entry.noun in _SHELTERS and link.people and sum(link.counts) == 1:
        return "holding"
    if word == "holding" and link.sources and all(source.noun in _GRIPPING for source in link.sources):
        return word  # hands alone hold a house, and the earth
    if word == "over":
        moves = link.living or any("vehicle" in source.tags for source in link.sources)
        return "over" if entry.place == "sky" and moves else "on" if entry.noun == "bridge" else None
    if word == "through":
        return (
            "in"
            if entry.noun in {"hula hoop", "tunnel", "tall grass", "leaf pile"} and link.sources
            else "on"
            if entry.noun in _SHALLOW and link.sources
            else None
            if link.sources and entry.place != "sky"
            else ""
        )
    meant = {
        "climbing": "climbing" if link.living and entry.height > _CLIMBED and entry.noun != "stairs" else "on",
        "hanging_from": "hanging_from" if link.living or all(s.height < _HANGS for s in link.sources) else "beside",
        "grasping": "holding" if link.sources and link.living else None,
        "tied_to": "tied_to" if link.sources and entry.place != "sky" else None,
        "leading": "leading" if link.sources and link.living else "beside",
        "emerging": "in" if link.sources and entry.place != "sky" else None,
        "made_of": "made_of" if link.sources else "",
        "sharing": "under" if entry.noun == "umbrella" else "beside",
    }
    return meant.get(word)


def _with(link: Link) -> str:
    """Return what "with" means: worn, held, laid upon, or beside."""
    entry = link.entry
    if link.sources and all(source.place == "sky" for source in link.sources):
        return ""  # a star above cactuses
    if entry.noun == "spider" and any(source.noun == "spider web" for source in link.sources):
        return "hanging_from_reverse"
    if entry.noun in _SEATS and all(source.noun in _SEATED_AT for source in link.sources):
        return "around_reverse"
    if entry.tags & _WORN:
        return (
            "wearing"
            if link.living or (entry.noun in _HATS | _LENSES and all(map(_hatted, link.sources)))
            else "beside"
        )
    if entry.noun == "candle" and any(source.noun == "cake" for source in link.sources):
        return "on_reverse"
    if all(is_topping(s, entry) or shares_plate(s, entry) for s in link.sources):
        return "on_reverse"  # pancakes with blueberries, a steak with potatoes
    potted = "plant" in entry.tags and "tree" not in entry.tags
    if (
        all(source.noun in {"display case", "shop window", "fridge"} for source in link.sources)
        and entry.height < _ON_TABLE
    ):
        return "in_reverse"
    if all(source.noun in _TABLES for source in link.sources) and (entry.height < _ON_TABLE or potted):
        return "on_reverse"
    if (
        all(s.noun in HOLDERS for s in link.sources)
        and not link.living
        and all(
            entry.height < 4 * s.height
            or (potted and "flower" in entry.tags)
            or (s.noun in _MODELS and link.subject.size in {"small", "tiny"})
            for s in link.sources
        )
    ):
        return "in_reverse"  # "a basket with a cat"
    small = (
        entry.height <= 0.9
        and entry.noun not in _STAYS
        and not entry.tags & (ANIMATE | {"furniture", "vehicle", "building"})
        and ("plant" not in entry.tags or entry.height <= _NUT)
    )
    tool = "tool" in entry.tags and entry.height < _HANDY
    handy = small or tool or entry.noun in _HELD or "balloon" in entry.noun
    pair = link.subject.count == _PAIR and link.people and sum(link.counts) == 1  # one in each hand
    alike = link.subject.count == sum(link.counts) > 1  # "women with signs" have one each
    each = link.subject.count == 1 or pair or alike or (entry.noun in _HELD and any(count > 1 for count in link.counts))
    # With several, it is only said to be there, too.
    return "holding" if link.living and handy and each else "beside" if len(link.sources) == 1 else ""


_ENTERED = frozenset({"bus", "school bus", "double-decker bus", "train", "tram", "airplane", "ferry"})


def _on(link: Link) -> str:
    """Return what "on" means: ridden, or stood upon."""
    entry = link.entry
    if link.living and (entry.noun in _RIDDEN or (entry.noun in _MOUNTS and link.people)):
        return "riding"
    if entry.noun in _ENTERED and link.people:
        return "in"  # nobody listens to music on the roof of a bus
    if entry.noun in _BOARDS and link.living:
        return "beside"  # what is explained on it
    alike = (link.people and "person" in entry.tags) or any(source.noun == entry.noun for source in link.sources)
    if alike and entry.tags & ANIMATE:
        return "facing"  # who is operated on or sprayed with water is not stood upon
    return "in_front_of" if entry.noun == "finish line" else "on"


def _held(word: str, link: Link) -> str:
    """Return "holding" or "hugging" as what can be done with a thing of that size; other words mean what they say."""
    entry = link.entry
    if word == "eating" and entry.noun in _BITES:
        return "holding"  # a piece of it
    if word not in {"holding", "hugging", "eating"}:
        return word
    if entry.tags & ANIMATE:
        child = link.people and "person" in entry.tags and all(entry.height <= _CHILD * s.height for s in link.sources)
        young = (
            not link.people
            and link.subject.size in {"tiny", "small"}
            and any(s.noun == entry.noun for s in link.sources)
        )
        return "holding" if link.carried or child or (young and word == "holding") else "facing"
    tall = entry.tags & {"tree", "plant", "building"} and entry.height > _CLIMBED
    if word == "hugging" and link.living and entry.noun == "branch":
        return "on"
    if word == "hugging" and link.living and tall:
        return "climbing"
    lifted = word == "holding" and link.sources and all(s.noun in _LIFTING for s in link.sources)
    if lifted and not entry.tags & {"building", "scenery"}:
        return "holding"  # it hangs below
    toy = link.subject.size in {"tiny", "small"} and word == "holding" and link.living
    if toy and "scenery" not in entry.tags:
        return "holding"  # a tiny house
    large = entry.height > 2.5 or entry.tags & {"building", "furniture", "scenery", "tree"}
    if large and link.people and sum(link.counts) >= _PAIR and not entry.tags & {"building", "scenery", "tree"}:
        return "holding"  # at both ends of a sofa
    return "beside" if large else "holding"


def _hatted(entry: Entry) -> bool:
    """Whether a thing can have a hat put on."""
    return entry.height < 4 and not entry.tags & {"furniture", "vehicle", "building"} and entry.noun not in CONTAINERS


__all__ = ["ANIMATE", "CONTAINERS", "Link", "kind_of"]
