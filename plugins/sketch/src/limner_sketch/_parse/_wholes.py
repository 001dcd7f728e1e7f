"""Parts of things: what is said of a part colours the part, and what a thing shows anyway is not drawn a second time."""

from __future__ import annotations

from typing import Final

from limner_sketch._words import singular
from limner_sketch.figures import Entry

__all__ = ["CONTENTS", "PARTS", "is_large", "is_part", "lacks", "roles_of", "shows"]

# What the drawing of a thing shows already.
CONTENTS: Final[dict[str, frozenset[str]]] = {
    "download": frozenset({"arrow", "down arrow"}),
    "upload": frozenset({"arrow", "up arrow"}),
    "burger": frozenset({"lettuce", "tomato", "cheese", "bun", "patty", "beef", "onion", "meat", "bacon"}),
    "cheesecake": frozenset({"strawberry", "strawberries", "plate"}),
    "sandwich": frozenset({"lettuce", "tomato", "cheese", "ham", "bread", "bacon"}),
    "pizza": frozenset({"cheese", "melted cheese", "pepperoni", "salami", "topping", "crust", "tomato sauce"}),
    "taco": frozenset({"lettuce", "tomato", "cheese", "meat", "beef"}),
    "steamed dumplings": frozenset({"dumpling", "bun", "steam", "bamboo steamer"}),
    "sushi set": frozenset({"wasabi", "soy sauce"}),
    "sushi": frozenset({"nori", "seaweed"}),
    "map": frozenset({"x", "cross", "trail", "path", "route"}),
    "knight helmet": frozenset({"plume", "visor", "feather"}),
    "egg carton": frozenset({"egg"}),
    "cooking pot": frozenset({"soup", "broth", "stew", "chicken soup", "rice", "curry", "chili", "noodles", "ramen", "porridge"}),
    "blanket": frozenset({"checkered", "checked", "gingham", "plaid"}),
    "checkered tablecloth": frozenset({"checkered", "checked", "gingham", "plaid", "cloth"}),
    "chicken soup": frozenset({"noodle", "noodles", "carrot", "carrots", "chicken", "vegetable", "vegetables", "steam", "steaming"}),
    "spaghetti with meatballs": frozenset({"sauce", "tomato sauce", "tomato", "basil", "meatball"}),
    "fish and chips": frozenset({"lemon", "pea", "peas", "wedge of lemon", "lemon wedge"}),
    "waffles": frozenset({"syrup", "butter", "maple syrup"}),
    "baked potato": frozenset({"sour cream", "chives", "butter"}),
    "curry": frozenset({"rice", "chicken"}),
    "bowl of fruit": frozenset({"apple", "orange", "pear", "banana", "grape", "grapes"}),
    "laundry basket": frozenset({"clothes", "laundry", "shirt", "sock"}),
    "ramen": frozenset({"steaming", "steam", "egg", "noodle", "noodles", "nori", "chopsticks", "boiled egg", "onion", "seaweed", "broth"}),
    "salad": frozenset({"tomato", "lettuce", "leaf"}),
    "pancakes": frozenset({"syrup", "butter", "honey", "maple syrup"}),
    "hot dog": frozenset({"mustard", "ketchup", "sausage", "bun"}),
    "snowman": frozenset({"carrot", "nose", "carrot nose", "button", "scarf"}),
    "birthday cake": frozenset({"candle", "candles"}),
    "cherry tree": frozenset({"blossom", "blossoms", "blossoming", "blooming", "flowering"}),
    "christmas tree": frozenset({"star", "ornament", "light", "lights", "bauble", "christmas ornament", "decorations", "decoration"}),
    "spaghetti": frozenset({"tomato", "sauce", "tomato sauce"}),
    "sailboat": frozenset({"sail", "sails", "mast"}),
    "lighthouse": frozenset({"light", "beam"}),
    "house": frozenset({"window", "chimney", "door", "roof"}),
    "castle": frozenset({"tower", "flag", "gate"}),
    "hot chocolate": frozenset({"marshmallow", "marshmallows", "steam", "steaming"}),
    "cereal": frozenset({"milk", "spoon"}),
    "snow globe": frozenset({"house", "snow", "snowman", "village", "cabin"}),
    "mug": frozenset({"steam", "steaming"}),
    "lock": frozenset({"keyhole", "shackle"}),
    "cupcake": frozenset({"frosting", "icing", "sprinkles", "cherry"}),
    "donut": frozenset({"sprinkles", "icing", "glaze"}),
    "ice cream": frozenset({"cone", "scoop", "scoops"}),
    "gift": frozenset({"ribbon", "bow", "bow tie"}),
    "knight": frozenset({"armor", "armour", "helmet"}),
    "doctor": frozenset({"stethoscope", "white coat", "lab coat", "coat"}),
    "nurse": frozenset({"nurse hat", "cap"}),
    "chef": frozenset({"chef hat", "apron", "hat"}),
    "police officer": frozenset({"police hat", "cap", "badge", "uniform"}),
    "firefighter": frozenset({"helmet", "uniform"}),
    "witch": frozenset({"witch hat", "pointed hat", "hat"}),
    "cowboy": frozenset({"cowboy hat", "hat"}),
    "mermaid": frozenset({"tail", "fish tail"}),
    "fairy": frozenset({"wing", "wings", "fairy wings", "wand"}),
    "angel": frozenset({"wing", "wings", "halo", "angel wings"}),
    "delivery person": frozenset({"package", "parcel"}),
    "wizard": frozenset({"beard", "white beard", "wizard hat", "pointy hat", "pointed hat", "robe"}),
    "santa": frozenset({"beard", "white beard", "santa hat"}),
    "pirate": frozenset({"pirate hat", "eye patch", "eyepatch", "patch"}),
    "archer": frozenset({"bow", "arrow", "bow and arrow", "arrows"}),
    "judge": frozenset({"gavel", "wig", "robe"}),
    "island": frozenset({"palm tree", "palm trees", "palm", "palms", "coconut tree"}),
    "rocket": frozenset({"fire", "flame", "flames", "smoke", "exhaust", "boosters"}),
    "volcano": frozenset({"lava", "smoke", "ash"}),
    "dragon": frozenset({"wing", "wings", "horn", "scales"}),
}  # fmt: skip
# Parts of animals, people and things, and the roles of a drawing that show them.
PARTS: Final[dict[str, tuple[str, ...]]] = {
    "nose": ("nose", "snout"), "mane": ("mane", "hair"), "leg": ("leg", "foot"), "foot": ("foot", "leg"), "ear": ("ear", "inner"), "tail": ("tail", "accent"), "wing": ("wing",),
    "beak": ("beak", "bill"), "bill": ("bill", "beak"), "horn": ("horn",), "hoof": ("hoof",), "snout": ("snout",), "belly": ("belly",), "whisker": ("whisker",), "fur": ("main", "fur", "wool"),
    "feather": ("wing", "main"), "fin": ("fin",), "spot": ("spot", "dot", "accent"), "stripe": ("stripe", "accent"), "dot": ("dot", "spot", "accent"), "polka dot": ("dot", "spot", "accent"), "head": (), "face": (), "eye": ("iris",), "mouth": (), "tooth": (),
    "tongue": (), "paw": ("foot",), "claw": (), "finger": (), "hand": (), "arm": (), "knee": (), "neck": (), "back": (), "trunk": (), "tusk": ("horn",), "antler": ("horn",), "lip": (), "cheek": (), "hair": (), "shell": ("shell",), "antenna": (),
    "scale": (), "flipper": (), "tentacle": (), "muscle": (), "smile": (), "roof": ("roof",), "door": ("door",), "window": ("pane", "window", "glass"), "wheel": ("wheel", "wheels"), "sail": ("sail",), "handle": ("handle",), "lid": ("lid",), "petal": ("main",),
    "scarf": ("scarf", "accent"), "x": ("trail",), "plume": ("second", "crest"), "lampshade": ("shade",), "brim": ("band", "rim"), "frame": ("frame",), "screen": ("screen",), "ribbon": ("ribbon",), "label": ("label",), "cap": ("cap",), "basket": ("basket",), "icing": ("icing", "cream"), "frosting": ("icing", "cream"), "glaze": ("icing", "cream"), "glazing": ("icing", "cream"), "topping": ("icing", "cream"), "sprinkle": ("sprinkles",), "cherry": ("cherry",),
}  # fmt: skip
_LIVING: Final = frozenset({"animal", "person", "bird", "creature", "robot"})
_OF_THE_LIVING: Final = frozenset({
    "nose", "leg", "foot", "ear", "tail", "wing", "head", "face", "eye", "mouth", "tooth", "tongue", "paw", "claw", "finger", "hand", "arm", "knee", "neck", "back",
    "chest", "trunk", "tusk", "antler", "lip", "cheek", "belly", "beak", "fur", "horn", "snout", "mane", "hoof", "fin", "whisker", "antenna", "scale", "flipper", "tentacle", "muscle", "smile",
})  # fmt: skip


# Parts that only some of the living have.
_RARE: Final = frozenset({
    "wing", "horn", "antler", "tusk", "trunk", "mane", "hoof", "fin", "claw", "scale", "flipper", "tentacle", "antenna", "beak", "spot", "stripe", "shell", "feather", "whisker", "snout", "muscle", "tooth",
})  # fmt: skip
# Parts by which some are known, whatever the roles of their drawing are called; and those that are large by nature.
_BORN_WITH: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(("lion", "lion cub"), frozenset({"mane"})), **dict.fromkeys(("horse", "pony", "zebra", "unicorn", "donkey", "pegasus"), frozenset({"mane", "hoof"})), "elephant": frozenset({"trunk", "tusk"}), "mammoth": frozenset({"trunk", "tusk"}), "walrus": frozenset({"tusk", "whisker", "flipper"}),
    **dict.fromkeys(("octopus", "squid", "jellyfish", "kraken"), frozenset({"tentacle"})), **dict.fromkeys(("bee", "butterfly", "dragonfly", "ladybug", "fly", "mosquito", "moth", "firefly", "bat", "fairy", "angel", "pegasus", "wasp", "bumblebee"), frozenset({"wing", "antenna"})),
    **dict.fromkeys(("rhino", "rhinoceros", "goat", "ram", "bull", "cow", "bison", "yak", "antelope", "gazelle", "ibex", "sheep", "narwhal", "triceratops"), frozenset({"horn", "hoof"})), **dict.fromkeys(("deer", "moose", "reindeer", "elk", "stag"), frozenset({"antler", "hoof"})), "pig": frozenset({"snout", "hoof"}),
    **dict.fromkeys(("seal", "sea lion", "penguin", "dolphin", "whale", "orca"), frozenset({"flipper", "fin", "whisker"})), **dict.fromkeys(("cat", "kitten", "mouse", "rat", "rabbit", "tiger", "otter", "hamster", "fox"), frozenset({"whisker"})),
    **dict.fromkeys(("snail", "turtle", "tortoise", "crab", "lobster", "hermit crab"), frozenset({"shell", "claw", "antenna"})), **dict.fromkeys(("fish", "shark", "goldfish", "salmon", "mermaid", "clownfish"), frozenset({"fin", "scale"})), **dict.fromkeys(("dragon", "crocodile", "alligator", "lizard", "snake", "dinosaur"), frozenset({"scale", "claw", "wing", "horn", "tooth"})),
    **dict.fromkeys(("shark", "piranha", "vampire", "t-rex", "tyrannosaurus", "monster", "wolf", "werewolf", "beaver", "hippo"), frozenset({"tooth", "fin"})),
    **dict.fromkeys(("alien", "ant", "beetle", "grasshopper", "caterpillar"), frozenset({"antenna"})), **dict.fromkeys(("bear", "eagle", "hawk", "sloth"), frozenset({"claw"})),
}  # fmt: skip
_LARGE: Final[dict[str, frozenset[str]]] = {
    "owl": frozenset({"eye"}), "frog": frozenset({"eye", "mouth"}), "rabbit": frozenset({"ear"}), "elephant": frozenset({"ear", "trunk"}), "giraffe": frozenset({"neck", "leg"}), "mouse": frozenset({"ear", "tail"}), "fox": frozenset({"tail", "ear"}), "squirrel": frozenset({"tail"}), "flamingo": frozenset({"leg", "neck"}),
    "swan": frozenset({"neck"}), "lemur": frozenset({"tail", "eye"}), "crocodile": frozenset({"tooth", "mouth"}), "koala": frozenset({"ear", "nose"}), "bat": frozenset({"ear", "wing"}), "toucan": frozenset({"beak"}), "pelican": frozenset({"beak"}), "monkey": frozenset({"tail", "ear"}), "peacock": frozenset({"tail"}), "ostrich": frozenset({"neck", "leg"}),
    "beaver": frozenset({"tooth", "tail"}), "crab": frozenset({"claw"}), "donkey": frozenset({"ear"}), "kangaroo": frozenset({"tail", "foot"}), "dragon": frozenset({"wing", "tail"}), "heron": frozenset({"leg", "beak", "neck"}), "walrus": frozenset({"tusk"}), "deer": frozenset({"antler"}), "moose": frozenset({"antler"}),
}  # fmt: skip
_OF_BIRDS: Final = frozenset({"wing", "beak", "feather", "claw"})


def roles_of(word: str, roles: frozenset[str]) -> tuple[str, ...]:
    """Return which of a drawing's families of roles show a part.

    Args:
        word: The part, in the singular.
        roles: The families that the drawing has.
    """
    wished = PARTS.get(word, (word,))
    return tuple(role for role in wished if role in roles)


def lacks(entry: Entry, word: str) -> bool:
    """Whether a part of the living is none that the drawing of this one shows: a pig has no wings, and a mermaid no legs."""
    part = singular(word)
    if not entry.tags & _LIVING or part not in _RARE or shows(entry, word):
        return False
    families = frozenset(role.removesuffix("_light").removesuffix("_dark") for role in entry.colours)
    born = part in _BORN_WITH.get(entry.noun, ()) or ("bird" in entry.tags and part in _OF_BIRDS)
    return not (born or roles_of(part, families))


def is_large(entry: Entry, word: str) -> bool:
    """Whether a part is large, or long, by nature: the eyes of an owl, the neck of a giraffe."""
    return singular(word) in _LARGE.get(entry.noun, frozenset()) | {"smile", "grin", "eye"}


def is_part(entry: Entry, word: str) -> bool:
    """Whether a word names a part of a thing, rather than another thing beside it."""
    part = singular(word)
    if entry.tags & _LIVING:
        return part in _OF_THE_LIVING or (part in {"spot", "stripe", "feather", "shell"} and "person" not in entry.tags)
    families = frozenset(role.removesuffix("_light").removesuffix("_dark") for role in entry.colours)
    return part in PARTS and part not in _OF_THE_LIVING and bool(roles_of(part, families))


def shows(entry: Entry, word: str) -> bool:
    """Whether the drawing of a thing shows what a word names."""
    known = CONTENTS.get(entry.noun, ())
    steams = word in {"steam", "steaming"} and "steam" in entry.colours
    return steams or word in known or singular(word) in known
