"""Emoji in a prompt, read by the names that Unicode gives them."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import Final

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._words import singular

_JOINER = "\N{ZERO WIDTH JOINER}"
# Variation selectors, the keycap, and the colours of skin say how a sign looks, not what it is.
_SILENT: Final = frozenset({"\ufe0e", "\ufe0f", "\u20e3", *(chr(c) for c in range(0x1F3FB, 0x1F400))})
# What a name says beside the thing.
_EXTRA: Final = frozenset(
    {"face", "symbol", "sign", "heavy", "black", "white", "building", "emoji", "glyph", "open", "traditional"}
)
# Where Unicode's name is not the name of the thing that is seen.
_NAMES: Final[dict[str, str]] = {
    "heavy black heart": "red heart", "automobile": "car", "oncoming automobile": "car", "deciduous tree": "tree",
    "evergreen tree": "pine tree", "sun with face": "sun", "black sun with rays": "sun", "white sun with small cloud": "sun and cloud",
    "full moon with face": "moon", "crescent moon": "crescent moon", "full moon symbol": "moon", "glowing star": "star",
    "white medium star": "star", "water wave": "wave", "spouting whale": "whale", "baby chick": "chick",
    "front-facing baby chick": "chick", "hatching chick": "chick", "dog face": "dog", "hot beverage": "mug",
    "slice of pizza": "pizza", "hamburger": "burger", "shortcake": "cake", "birthday cake": "birthday cake",
    "soft ice cream": "ice cream", "father christmas": "santa", "jack-o-lantern": "pumpkin", "wrapped present": "gift",
    "soccer ball": "football", "basketball and hoop": "basketball", "tennis racquet and ball": "tennis racket",
    "game die": "die", "motor scooter": "scooter", "steam locomotive": "train", "high-speed train": "train",
    "delivery truck": "truck", "speedboat": "motorboat", "house with garden": "house", "derelict house building": "house",
    "european castle": "castle", "japanese castle": "castle", "ferris wheel": "ferris wheel", "snowman without snow": "snowman",
    "snow capped mountain": "mountain", "mount fuji": "mountain", "umbrella with rain drops": "umbrella", "cloud with rain": "rain cloud",
    "cloud with lightning": "storm cloud", "high voltage sign": "lightning", "electric light bulb": "light bulb", "spiral shell": "shell",
    "person with blond hair": "man", "older man": "old man", "older woman": "old woman", "police officer": "police officer",
    "construction worker": "builder", "extraterrestrial alien": "alien", "alien monster": "alien", "robot face": "robot",
    "pile of poo": "poop", "bouquet": "bouquet", "hibiscus": "flower", "blossom": "flower", "cherry blossom": "cherry blossom",
    "herb": "leaf", "leaf fluttering in wind": "leaf", "fallen leaf": "leaf", "maple leaf": "maple leaf", "ear of maize": "corn",
    "aubergine": "eggplant", "cooking": "fried egg", "bread": "bread", "meat on bone": "meat", "clinking beer mugs": "two beers",
    "beer mug": "beer", "cocktail glass": "cocktail", "tropical drink": "cocktail", "baby bottle": "baby bottle", "honey pot": "honey",
    "graduation cap": "graduation cap", "top hat": "top hat", "eyeglasses": "glasses", "dark sunglasses": "sunglasses",
    "running shoe": "sneaker", "high-heeled shoe": "shoe", "necktie": "tie", "jeans": "jeans", "purse": "purse", "handbag": "handbag",
    "school satchel": "backpack", "books": "three books", "open book": "book", "closed book": "book", "memo": "pencil",
    "personal computer": "laptop", "television": "television", "black telephone": "telephone", "mobile phone": "phone",
    "alarm clock": "alarm clock", "hammer and wrench": "hammer and wrench", "artist palette": "palette", "musical keyboard": "piano",
    "racing car": "racing car", "racing motorcycle": "motorcycle", "aerial tramway": "cable car", "bear face": "bear",
    "lion face": "lion", "unicorn face": "unicorn", "dragon face": "dragon", "tyrannosaurus rex": "tyrannosaurus", "t-rex": "tyrannosaurus",
    "sauropod": "brachiosaurus", "dromedary camel": "camel", "bactrian camel": "camel", "poodle": "dog", "paw prints": "paw print",
    "lady beetle": "ladybug", "honeybee": "bee", "bug": "caterpillar", "tropical fish": "fish", "blowfish": "pufferfish",
    "octopus": "octopus", "banknote with dollar sign": "money", "money bag": "money bag", "gem stone": "diamond", "trophy": "trophy",
    "waving white flag": "white flag", "waving black flag": "black flag", "chequered flag": "flag", "triangular flag on post": "red flag",
    "house building": "house", "school": "school building", "office building": "office building", "church": "church",
    "sunrise over mountains": "mountains at sunrise", "sunrise": "sea at sunrise", "night with stars": "city at night",
    "cityscape at dusk": "city at dusk", "sunset over buildings": "city at sunset", "beach with umbrella": "parasol on a beach",
    "desert island": "palm tree on an island", "national park": "park", "camping": "tent", "milky way": "space",
    "closed umbrella": "umbrella", "earth globe europe-africa": "globe", "earth globe americas": "globe",
    "earth globe asia-australia": "globe", "globe with meridians": "globe", "waxing crescent moon symbol": "crescent moon",
    "waning crescent moon symbol": "crescent moon", "first quarter moon with face": "crescent moon",
    "last quarter moon with face": "crescent moon", "white sun behind cloud": "sun and cloud", "cloud with snow": "cloud and snowflake",
    "cloud with tornado": "tornado", "seedling": "sprout", "bottle with popping cork": "champagne", "headphone": "headphones",
    "multiple musical notes": "three music notes", "musical score": "music note", "running shirt with sash": "t-shirt",
    "clapper board": "clapperboard", "fishing pole and fish": "fishing rod", "swimmer": "swimming man", "direct hit": "target",
    "video game": "game controller", "womans hat": "hat", "womans clothes": "dress", "womans sandal": "sandal",
    "womans boots": "boot", "mans shoe": "shoe", "athletic shoe": "sneaker", "bride with veil": "bride", "crystal ball": "crystal ball",
    "dove of peace": "dove", "open mailbox with raised flag": "mailbox", "closed mailbox with raised flag": "mailbox",
    "postal horn": "horn", "movie camera": "video camera", "camera with flash": "camera", "electric plug": "plug",
    "left-pointing magnifying glass": "magnifying glass", "right-pointing magnifying glass": "magnifying glass",
    "closed lock with key": "lock", "nut and bolt": "screw", "hocho": "knife", "oncoming bus": "bus", "oncoming taxi": "taxi",
    "oncoming police car": "police car", "oncoming fire engine": "fire truck", "fire engine": "fire truck",
    "vertical traffic light": "traffic light", "horizontal traffic light": "traffic light", "bicyclist": "man riding a bicycle",
    "pedestrian": "walking man", "shopping trolley": "shopping cart", "sleeping accommodation": "bed", "couch and lamp": "sofa and lamp",
    "clinking glasses": "two wine glasses", "drum with drumsticks": "drum", "boxing glove": "boxing glove", "cup with straw": "soda",
    "green salad": "salad", "shallow pan of food": "frying pan", "steaming bowl": "soup", "pot of food": "stew",
    "fork and knife with plate": "fork and knife", "sake bottle and cup": "bottle", "teacup without handle": "tea", "cityscape": "city",
    "building construction": "crane", "classical building": "temple", "japanese ogre": "ogre", "beating heart": "red heart",
    "two hearts": "two pink hearts", "sparkling heart": "pink heart", "growing heart": "red heart", "heart with ribbon": "pink heart",
    "revolving hearts": "two pink hearts", "money with wings": "money", "seat": "chair", "straight ruler": "ruler", "pushpin": "pin",
    "open mailbox with lowered flag": "mailbox", "closed mailbox with lowered flag": "mailbox", "notebook with decorative cover": "notebook",
    "bomb": "bomb", "packages": "box", "cut of meat": "steak", "poultry leg": "chicken leg", "railway car": "train", "light rail": "tram",
    "passenger ship": "ship", "pickup truck": "truck", "recreational vehicle": "van", "minibus": "van", "small airplane": "airplane",
    "person in lotus position": "yoga", "merperson": "mermaid", "juggling": "juggler", "billed cap": "cap", "spool of thread": "thread",
    "sewing needle": "needle", "ballet shoes": "ballet shoe", "jar": "jar", "nest with eggs": "nest", "two men holding hands": "two men",
    "two women holding hands": "two women", "man and woman holding hands": "man and woman", "see-no-evil monkey": "monkey",
    "hear-no-evil monkey": "monkey", "speak-no-evil monkey": "monkey", "ringing bell": "bell", "rolled-up newspaper": "newspaper",
    "frame with picture": "picture frame", "black hard shell floppy disk": "floppy disk", "baguette bread": "baguette",
    "mother christmas": "santa", "cheese wedge": "cheese", "jigsaw puzzle piece": "jigsaw puzzle", "clown face": "clown",
    "firework sparkler": "firework", "confetti ball": "confetti", "pine decoration": "pine tree", "man dancing": "dancing man",
    "dancer": "dancing woman", "runner": "running man", "surfer": "man riding a surfboard", "moon cake": "cake", "house buildings": "three houses",
    "bookmark tabs": "bookmark", "satellite antenna": "satellite dish", "mountain railway": "train", "mountain bicyclist": "man riding a bicycle",
    "ring buoy": "life buoy", "airplane departure": "airplane", "airplane arriving": "airplane", "person climbing": "climber",
    "love letter": "love letter", "white flower": "flower", "droplets": "water drop", "heart decoration": "pink heart",
    "black droplet": "water drop", "horse racing": "man riding a horse", "tram car": "tram", "white heart suit": "heart",
    "bridge at night": "bridge at night", "foggy": "fog", "snowflake": "snowflake", "fire": "fire", "droplet": "water drop",
}  # fmt: skip
# Somebody with the sign of a trade, joined to one picture.
_TRADES: Final[dict[str, str]] = {
    "rocket": "astronaut", "cooking": "chef", "ear of rice": "farmer", "fire engine": "firefighter", "artist palette": "painter",
    "school": "teacher", "graduation cap": "student", "wrench": "mechanic", "microphone": "singer", "airplane": "pilot",
    "staff of aesculapius": "doctor", "scales": "judge", "microscope": "scientist", "personal computer": "programmer",
}  # fmt: skip


def spelled_out(prompt: str) -> tuple[str, tuple[str, ...]]:
    """Write the emoji of a prompt as words.

    Args:
        prompt: The prompt as written.

    Returns:
        The prompt in words, and the emoji that no figure is known for.
    """
    if prompt.isascii():
        return prompt, ()
    said = {singular(word) for word in prompt.lower().split()}
    parts: list[str] = []
    unread: list[str] = []
    after = False
    for piece, run in groupby(_pieces(prompt)):
        count = len(list(run))
        if not _is_sign(piece):
            parts.append(piece * count)
            after = after and piece.isspace()
            continue
        words = _words(piece)
        if words is None:
            unread.append(piece)
        elif not set(words.split()) <= said:  # "a cat 🐱" is one cat
            parts.append(f"{',' if after else ''} {words if count == 1 else f'{count} {words}'} ")
            after = True
    return "".join(parts), tuple(dict.fromkeys(unread))


def _is_sign(piece: str) -> bool:
    """Whether a piece is a pictograph: of the category "symbol, other", and no letter-like sign of the BMP's first half."""
    return unicodedata.category(piece[0]) == "So" and ord(piece[0]) >= 0x2300


def _pieces(prompt: str) -> list[str]:
    """Split into characters, joined sequences in one piece, without what only changes their looks."""
    pieces: list[str] = []
    joined = False
    for character in prompt:
        if character in _SILENT:
            continue
        if character == _JOINER:
            joined = bool(pieces)
        elif joined or (_is_flag(character) and pieces and _is_flag(pieces[-1])):
            pieces[-1] += character
            joined = False
        else:
            pieces.append(character)
    return pieces


def _is_flag(piece: str) -> bool:
    """Whether a piece is one of the letters that flags are spelled with, still alone."""
    return len(piece) == 1 and "\U0001f1e6" <= piece <= "\U0001f1ff"


def _words(piece: str) -> str | None:
    """Return the words for an emoji, if there is a figure, or a place, that shows it."""
    names = [unicodedata.name(character, "").lower() for character in piece]
    if len(names) > 1:
        trade = next((_TRADES[name] for name in names[1:] if name in _TRADES), None)
        if trade or all(name in {"man", "woman", "boy", "girl"} for name in names):
            return trade or " and ".join(names)
    name = names[0]
    if name in _NAMES:
        words = _NAMES[name]
        return words if _drawable(words) else None
    kept = [word for word in name.replace("-", " ").split() if word not in _EXTRA]
    for words in (name, name.replace("-", " "), " ".join(kept)):
        match = figures.find(words) or figures.find(singular(words))
        if match and match.exact:
            return words
    if len(kept) > 1 and kept[0] in COLOURS and _drawable(" ".join(kept[1:])):
        return " ".join(kept)
    if name.startswith("cat ") or name.endswith((" cat face", " cat")):
        return "cat"
    return None


def _drawable(words: str) -> bool:
    """Whether something of the words is known; which the parser reports in detail."""
    tokens = words.split()
    return any(figures.find(singular(" ".join(tokens[i:]))) for i in range(len(tokens))) or bool(
        set(tokens) & (tables.SETTINGS.keys() | tables.WEATHERS.keys())
    )


__all__ = ["spelled_out"]
