"""Singular and plural of English nouns, as far as figures need it."""

from __future__ import annotations

from functools import lru_cache

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
    "dwarves": "dwarf",
    "thieves": "thief",
    "werewolves": "werewolf",
    "halves": "half",
    "wharves": "wharf",
    "housewives": "housewife",
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
    "superheroes": "superhero",
    "antiheroes": "antihero",
    "tornadoes": "tornado",
    "mosquitoes": "mosquito",
    "dominoes": "domino",
    "buffaloes": "buffalo",
    "flamingoes": "flamingo",
    "echoes": "echo",
    "volcanoes": "volcano",
    "buses": "bus",
    "octopuses": "octopus",
    "cactuses": "cactus",
    "cookies": "cookie",
    "pixies": "pixie",
    "beanies": "beanie",
    "bowties": "bowtie",
    "neckties": "necktie",
    "smoothies": "smoothie",
    "plushies": "plushie",
    "brownies": "brownie",
    "hoodies": "hoodie",
    "selfies": "selfie",
    "collies": "collie",
    "magpies": "magpie",
    "budgies": "budgie",
    "birdies": "birdie",
    "eyries": "eyrie",
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
    "corgis": "corgi",
    "irises": "iris",
    "clematises": "clematis",
    "lenses": "lens",
    "bonsais": "bonsai",
    "cannolis": "cannoli",
    "dingoes": "dingo",
    "armadilloes": "armadillo",
    "okapis": "okapi",
    "kiwis": "kiwi",
    "taxis": "taxi",
    "bikinis": "bikini",
    "zucchinis": "zucchini",
    "martinis": "martini",
    "yetis": "yeti",
    "emojis": "emoji",
}
# Their plural is the same word.
UNCHANGED = frozenset({"sheep", "deer", "fish", "moose", "salmon", "bison", "shrimp", "squid", "jellyfish", "starfish"})
# They end like "men" and are none.
_NOT_MEN = frozenset(
    {"omen", "women", "specimen", "semen", "abdomen", "regimen", "amen", "ramen", "lumen", "stamen", "cyclamen"}
)
_NOT_MAN = frozenset({"human", "german", "roman", "shaman", "talisman", "caiman", "ottoman", "norman", "woman"})
_USES = frozenset({"uses", "fuses", "muses", "excuses", "recluses"})
_SIBILANT = ("ches", "shes", "sses", "xes", "zzes")
# Said of one thing, and plural: no article stands before them.
PAIRED = frozenset({
    "glasses", "sunglasses", "eyeglasses", "spectacles", "goggles", "scissors", "pants", "trousers", "jeans", "shorts", "headphones",
    "binoculars", "pliers", "tweezers", "tongs", "pajamas", "pyjamas", "grapes", "fries", "french fries", "noodles", "stairs", "clothes",
    "bread", "rice", "honey", "milk", "water", "tea", "coffee", "beer", "wine", "money", "corn", "cheese", "popcorn", "lightning",
    "confetti", "grass", "hay", "chess", "toast", "sushi", "spaghetti", "pasta", "soup", "jam", "butter", "bacon", "ham", "meat",
    "broccoli", "garlic", "celery", "spinach", "lettuce", "furniture", "music", "fog", "fire", "snow", "ice", "wool",
})  # fmt: skip
# One thing, though it ends as several do.
_ENDS_IN_S = frozenset({"lens", "gas", "canvas", "atlas", "pancreas", "christmas", "pampas", "mars", "hermes", "hercules", "triceratops", "biceps", "forceps", "cyclops", "thermos", "rhinoceros", "asparagus"})  # fmt: skip
# Spelled with a vowel and spoken with a consonant, and the other way round.
_SPOKEN_WITH_CONSONANT = ("uni", "use", "eu", "one", "once", "ufo", "ukulele", "uk", "us ", "uten")
_SPOKEN_WITH_VOWEL = ("hour", "honest", "heir", "x-ray", "mp3")


def article(words: str) -> str:
    """Return "a" or "an", as the first word is spoken."""
    if words.startswith(_SPOKEN_WITH_VOWEL):
        return "an"
    return "an" if words[:1] in "aeiou" and not words.startswith(_SPOKEN_WITH_CONSONANT) else "a"


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """Return the singular of the last word of a phrase, or of that before "of": a bunch of balloons is one."""
    first, of, rest = word.partition(" of ")
    if of and first:
        return f"{singular(first)} of {rest}"
    head, _, last = word.rpartition(" ")
    prefix = f"{head} " if head else ""
    if last in UNCHANGED:
        return word
    if last in IRREGULAR:
        return prefix + IRREGULAR[last]
    if last.endswith("children"):
        return f"{prefix}{last[:-3]}"
    if last.endswith("women") or (last.endswith("men") and last not in _NOT_MEN and len(last) > 3):
        return f"{prefix}{last[:-3]}man"
    if last.endswith("ies") and len(last) > 4:  # "pies" and "ties" are in the table
        return prefix + last[:-3] + "y"
    if (
        last.endswith("uses") and last not in _USES and not last.endswith(("ouses", "auses"))
    ):  # crocuses, hippopotamuses
        return prefix + last[:-2]
    if last.endswith(_SIBILANT):
        return prefix + last[:-2]
    if last.endswith("s") and not last.endswith(("ss", "us", "is")) and len(last) > 2:  # "is", "as"
        return prefix + last[:-1]
    return word


def is_plural(word: str) -> bool:
    """Whether the form of the word itself says that there are several."""
    return singular(word) != word


def is_several(noun: str) -> bool:
    """Whether a noun is a plural though it names one thing: "knitting needles", "toy blocks"; a lens and a canvas are none."""
    last = (
        noun.split(" of ", maxsplit=1)[0].split(" with ", maxsplit=1)[0].rpartition(" ")[2]
    )  # a box of chocolates is one
    return is_plural(last) and last not in _ENDS_IN_S


def plural(word: str) -> str:
    """Return the plural of a noun."""
    head, _, last = word.rpartition(" ")
    prefix = f"{head} " if head else ""
    if last in UNCHANGED or last in PAIRED or is_several(word):
        return word
    for many, one in IRREGULAR.items():
        if one == last:
            return prefix + many
    if last.endswith("child"):
        return f"{prefix}{last}ren"
    if last.endswith("woman") or (last.endswith("man") and last not in _NOT_MAN):
        return f"{prefix}{last[:-3]}men"
    if last.endswith(("ch", "sh", "s", "x", "z")):
        return f"{prefix}{last}es"
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return f"{prefix}{last[:-1]}ies"
    return f"{prefix}{last}s"
