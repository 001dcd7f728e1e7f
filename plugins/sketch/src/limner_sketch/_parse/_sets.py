"""Sets of icons: how a prompt asks for one, and what belongs to it when that is only named by its sort."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import PAIRED, singular

__all__ = ["SETS", "set_of", "take_set"]

SETS: Final[dict[str, tuple[str, ...]]] = {
    "bakery": ("bread", "croissant", "cake", "cupcake", "pretzel", "rolling pin", "donut", "cookie"), "cafe": ("mug", "coffee bean", "croissant", "teapot", "cake", "cookie"), "beauty": ("lipstick", "mirror", "nail polish", "scissors", "comb", "perfume", "hair dryer"),
    "wedding": ("ring", "wedding cake", "bouquet", "heart", "champagne", "dove", "church"), "dental": ("tooth", "toothbrush", "toothpaste", "calendar", "mirror"), "hotel": ("bed", "key", "bell", "suitcase", "bathtub", "mug"), "fashion": ("dress", "t-shirt", "high heel", "handbag", "hat", "hanger", "sunglasses"),
    "photography": ("camera", "tripod", "film reel", "picture frame", "lightning", "light bulb"), "cleaning": ("broom", "bucket", "mop", "spray bottle", "sponge", "vacuum cleaner", "soap"), "construction": ("hard hat", "hammer", "brick", "excavator", "ladder", "traffic cone", "wrench"), "law": ("scales", "gavel", "briefcase", "book", "paper", "bank"),
    "real estate": ("house", "key", "calculator", "map", "calendar", "phone"), "baby": ("baby bottle", "stroller", "teddy bear", "rattle", "pacifier", "duck"), "toy": ("teddy bear", "toy blocks", "robot", "ball", "kite", "puzzle piece", "rocking horse"), "spring": ("tulip", "butterfly", "seedling", "bird", "bee", "rainbow", "umbrella"), "autumn": ("autumn leaf", "pumpkin", "mushroom", "acorn", "apple", "umbrella", "squirrel"),
    "security": ("lock", "shield", "key", "camera", "bell", "eye"), "eco": ("leaf", "recycling symbol", "earth", "solar panel", "wind turbine", "tree", "raindrop", "battery"), "car": ("car", "key", "wrench", "tire", "battery", "traffic light", "map"), "game": ("gamepad", "die", "puzzle piece", "trophy", "star", "heart", "sword", "coin"), "circus": ("circus tent", "clown", "elephant", "lion", "balloon", "popcorn"),
    "pirate": ("pirate ship", "treasure chest", "skull", "parrot", "anchor", "map", "sword", "compass"), "fairy tale": ("castle", "dragon", "unicorn", "crown", "magic wand", "frog", "princess"), "dinosaur": ("tyrannosaurus", "triceratops", "stegosaurus", "egg", "volcano", "palm tree"), "insect": ("bee", "butterfly", "ladybug", "ant", "dragonfly", "snail", "spider"), "bird": ("owl", "parrot", "penguin", "flamingo", "duck", "swan", "eagle", "hen"),
    "flower": ("tulip", "rose", "sunflower", "daisy", "lotus", "lily", "poppy"), "breakfast": ("egg", "pancakes", "toast", "croissant", "mug", "juice", "bacon", "cereal"), "dessert": ("cake", "ice cream", "cupcake", "pie", "cookie", "donut", "chocolate bar"), "fast food": ("burger", "fries", "pizza", "hot dog", "taco", "donut"), "bathroom": ("bathtub", "toilet", "toothbrush", "soap", "towel", "shower", "mirror"), "clothing": ("t-shirt", "jeans", "dress", "sock", "hat", "coat", "scarf"),
    "zoo": ("lion", "elephant", "giraffe", "monkey", "penguin", "bear", "zebra", "flamingo"), "aquarium": ("fish", "octopus", "turtle", "starfish", "crab", "dolphin"), "airport": ("airplane", "suitcase", "passport", "clock", "map", "taxi"), "museum": ("museum", "picture frame", "vase", "dinosaur skeleton", "ticket", "map"), "city": ("bus", "taxi", "traffic light", "skyscraper", "bicycle", "tree"), "theme park": ("ferris wheel", "roller coaster", "carousel", "ice cream", "balloon", "ticket"), "amusement park": ("ferris wheel", "roller coaster", "carousel", "ice cream", "balloon", "ticket"),
    "safari": ("lion", "elephant", "giraffe", "zebra", "monkey", "palm tree"), "jungle": ("monkey", "tiger", "parrot", "snake", "palm tree"), "woodland": ("fox", "hedgehog", "owl", "deer", "mushroom", "rabbit"), "mermaid": ("mermaid", "shell", "starfish", "fish"), "superhero": ("superhero", "lightning", "star", "mask"), "princess": ("princess", "crown", "castle", "unicorn"), "unicorn": ("unicorn", "rainbow", "star", "cloud"), "sports": ("soccer ball", "basketball", "trophy", "medal"), "rainbow": ("rainbow", "cloud", "sun"), "construction site": ("excavator", "hard hat", "traffic cone"), "tea party": ("teapot", "teacup", "cupcake"), "spa": ("lotus", "candle", "towel"),
    "book": ("book", "open book", "bookmark", "glasses", "lamp", "stack of books"), "movie": ("movie camera", "popcorn", "film reel", "ticket", "theatre mask", "star"), "art": ("palette", "paintbrush", "easel", "pencil", "scissors", "picture frame"), "cactus": ("cactus", "potted cactus", "succulent", "aloe", "potted plant"),
    "seasons": ("tulip", "sun", "autumn leaf", "snowflake"),
    "pet": ("dog", "cat", "paw print", "bone", "fishbowl", "rabbit", "bird cage"),
    "weather": ("sun", "rain cloud", "lightning", "snowflake", "cloud", "rainbow", "moon", "umbrella"),
    "social media": ("speech bubble", "heart", "camera", "bell", "globe", "megaphone"),
    "food": ("burger", "pizza", "apple", "ice cream", "carrot", "donut", "sushi", "cheese"),
    "animal": ("cat", "dog", "fox", "rabbit", "owl", "fish", "elephant", "bear"),
    "travel": ("airplane", "suitcase", "camera", "map", "compass", "palm tree", "globe", "tent"),
    "kitchen": ("frying pan", "cooking pot", "kitchen knife", "whisk", "kettle", "chef hat", "spoon", "mug"),
    "sport": ("soccer ball", "basketball", "tennis racket", "trophy", "bicycle", "running shoe", "dumbbell", "medal"),
    "music": ("guitar", "musical note", "headphones", "microphone", "piano", "drum", "trumpet", "violin"),
    "school": ("book", "pencil", "ruler", "backpack", "globe", "graduation cap", "apple", "calculator"),
    "office": ("laptop", "printer", "briefcase", "calendar", "folder", "envelope", "phone"),
    "shopping": ("shopping cart", "shopping bag", "credit card", "gift", "truck", "coin", "box"),
    "health": ("heart", "pill", "stethoscope", "thermometer", "syringe", "tooth", "first aid kit", "ambulance"),
    "fitness": ("dumbbell", "running shoe", "heart", "stopwatch", "apple", "bicycle"),
    "christmas": ("christmas tree", "gift", "candy cane", "snowflake", "santa hat", "bell", "snowman", "reindeer"),
    "halloween": ("jack-o'-lantern", "ghost", "bat", "candy", "witch hat", "spider", "skull", "cauldron"),
    "transport": ("car", "bus", "bicycle", "train", "airplane", "sailboat", "truck", "helicopter"),
    "tool": ("hammer", "wrench", "screwdriver", "saw", "drill", "pliers", "ladder"),
    "camping": ("tent", "campfire", "backpack", "lantern", "compass", "map", "axe", "flashlight"),
    "space": ("rocket", "planet", "star", "moon", "astronaut", "satellite", "ufo", "telescope"),
    "nature": ("tree", "flower", "leaf", "mountain", "sun", "mushroom", "cloud", "butterfly"),
    "garden": ("watering can", "shovel", "flower", "rake", "potted plant", "wheelbarrow", "seedling", "butterfly"),
    "user interface": ("house", "magnifying glass", "bell", "gear", "envelope", "heart", "calendar", "lock"),
    "finance": ("coin", "credit card", "piggy bank", "chart", "calculator", "bank"),
    "home": ("house", "sofa", "lamp", "bed", "key", "armchair", "clock", "door"),
    "beach": ("sun", "palm tree", "surfboard", "shell", "ice cream", "sunglasses", "starfish", "beach umbrella"),
    "birthday": ("birthday cake", "balloon", "gift", "party hat", "candle", "cupcake", "candy"),
    "fruit": ("apple", "banana", "orange", "strawberry", "grapes", "pineapple", "watermelon", "lemon"),
    "vegetable": ("carrot", "tomato", "broccoli", "corn", "eggplant", "onion", "pumpkin", "pepper"),
    "drink": ("mug", "juice", "cocktail", "beer", "wine glass", "milk", "teapot", "bottle"),
    "science": ("flask", "microscope", "atom", "magnet", "telescope", "light bulb", "test tube", "dna"),
    "technology": ("laptop", "phone", "robot", "camera", "printer", "headphones", "gamepad", "drone"),
    "ocean": ("fish", "shell", "starfish", "octopus", "whale", "crab", "anchor", "turtle"),
    "farm": ("cow", "pig", "hen", "sheep", "tractor", "barn", "carrot", "egg"),
}  # fmt: skip
_SAME: Final[dict[str, str]] = {
    "season": "seasons", "coffee shop": "cafe", "coffee": "cafe", "salon": "beauty", "cosmetics": "beauty", "makeup": "beauty", "dentist": "dental", "law firm": "law", "legal": "law", "lawyer": "law", "realtor": "real estate", "property": "real estate", "nursery": "baby", "toys": "toy", "kids": "toy", "fall": "autumn", "cybersecurity": "security", "ecology": "eco", "environment": "eco", "environmental": "eco", "sustainability": "eco", "green energy": "eco", "recycling": "eco", "garage": "car", "automotive": "car", "auto repair": "car", "gaming": "game", "board game": "game", "video game": "game", "pirates": "pirate", "fairytale": "fairy tale", "fantasy": "fairy tale", "dinosaurs": "dinosaur", "insects": "insect", "bugs": "insect", "bug": "insect", "birds": "bird", "flowers": "flower", "floral": "flower", "desserts": "dessert", "sweets": "dessert", "clothes": "clothing", "reading": "book", "bookshop": "book", "bookstore": "book", "library": "book", "cinema": "movie", "film": "movie", "painting": "art", "artist": "art", "photo": "photography", "photographer": "photography", "hotel booking": "hotel", "cacti": "cactus", "hair salon": "beauty", "barber": "beauty", "animals": "animal", "sports": "sport", "tools": "tool", "drinks": "drink", "fruits": "fruit", "vegetables": "vegetable", "medical": "health", "healthcare": "health", "hospital": "health",
    "ui": "user interface", "interface": "user interface", "navigation": "user interface", "app": "user interface", "website": "user interface", "education": "school", "classroom": "school", "business": "office",
    "e commerce": "shopping", "ecommerce": "shopping", "shop": "shopping", "store": "shopping", "banking": "finance", "money": "finance", "fintech": "finance", "vehicle": "transport", "vehicles": "transport", "transportation": "transport",
    "gardening": "garden", "cooking": "kitchen", "baking": "kitchen", "restaurant": "food", "tech": "technology", "gadget": "technology", "gadgets": "technology", "holiday": "christmas", "xmas": "christmas", "winter": "christmas", "summer": "beach", "vacation": "travel",
    "tourism": "travel", "outdoor": "camping", "hiking": "camping", "party": "birthday", "furniture": "home", "household": "home", "smart home": "home", "sea": "ocean", "marine": "ocean", "workout": "fitness", "gym": "fitness", "laboratory": "science", "chemistry": "science", "astronomy": "space", "social": "social media",
}  # fmt: skip
# What is drawn for a state of the weather or a direction that an icon is to show.
_SHOWN: Final = {
    "sunny": "sun", "cloudy": "cloud", "partly cloudy": "cloud", "rainy": "rain cloud", "raining": "rain cloud", "snowy": "snowflake", "snowing": "snowflake", "stormy": "lightning", "thunderstorm": "lightning", "windy": "gust of wind", "foggy": "foggy cloud", "clear": "sun", "rain": "rain cloud", "snow": "snow cloud", "storm": "lightning", "thunder": "lightning", "wind": "gust of wind", "fog": "foggy cloud", "mist": "foggy cloud", "sunrise": "rising sun", "sunset": "rising sun", "hot": "thermometer", "cold": "snowflake", "night": "moon",
}  # fmt: skip
_STATES: Final = Lazy(
    rf"\b({'|'.join(sorted(_SHOWN, key=len, reverse=True))})\b(?=\s*(?:,|$|and\b|[.;]))",
    re.IGNORECASE,
    needles=(
        "clear",
        "cloudy",
        "cold",
        "fog",
        "hot",
        "mist",
        "night",
        "rain",
        "snow",
        "storm",
        "sunny",
        "sunrise",
        "sunset",
        "thunder",
        "wind",
    ),
)
# What says less than a word beside it: a bakery website sells bread.
_GENERAL: Final = frozenset(
    {
        "website",
        "app",
        "ui",
        "interface",
        "shop",
        "store",
        "business",
        "company",
        "restaurant",
        "club",
        "user",
        "page",
        "site",
        "blog",
        "school",
        "holiday",
        "kids",
        "art",
    }
)
_OF_AN_APP: Final = {
    "contact": "user",
    "account": "user",
    "profile": "user",
    "friend": "user",
    "call": "phone",
    "message": "speech bubble",
    "mail": "envelope",
    "email": "envelope",
    "document": "paper",
    "file": "paper",
    "photo": "picture frame",
    "image": "picture frame",
    "cart": "shopping cart",
    "people": "user",
    "call us": "phone",
}
_USUAL: Final = 6
_MOST: Final = 8
_ASKED: Final = Lazy(
    rf"(?:\b(?:an?|the)\s+)?(?:\b(?:set|pack|collection|series|sheet|grid)\s+of\s+)?(?:\b(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+)?"
    r"(?P<sort>(?:[a-z'-]+\s+){0,3}?)(?:icons|icon\s+(?:set|pack|collection|sheet)|pictograms|stickers|sticker\s+(?:set|sheet|pack))\b"
    r"(?:\s+of\s+(?P<many2>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?P<sort2>(?:[a-z'-]+\s+){0,3}?)icons\b)?(?:\s+for\s+(?P<use>(?:an?\s+|the\s+|my\s+|our\s+)?[a-z' -]+?)(?=[:,.]|\bwith\b|$))?",
    re.IGNORECASE,
    needles=("icon", "pictograms", "sticker"),
)


def set_of(words: str) -> tuple[str, ...]:
    """Return what belongs to a set of a sort that some words name, or nothing."""
    tokens = words.lower().replace("-", " ").split()
    special = [token for token in tokens if token not in _GENERAL]
    for said, length in ((tokens, 2), (special, 1), (tokens, 1)):
        for start in range(len(said) - length + 1):
            name = " ".join(said[start : start + length])
            found = SETS.get(name) or SETS.get(_SAME.get(name, ""))
            if found:
                return found
    return ()


def _item(words: str) -> str:
    """Return one of the icons that are listed: as it is told, where there is a figure of it, or what stands for it."""
    plain = re.sub(r"^(?:an?|the)\s+", "", words.strip().lower())
    if state := _SHOWN.get(plain):
        return state
    if "behind a small" in plain:
        return words
    for name in (plain, singular(plain)):  # "contacts" are one icon
        name = _OF_AN_APP.get(name, name)  # noqa: PLW2901 - by another name
        if (match := figures.find(name)) and match.exact:
            return name if name not in PAIRED else plain
    if figures.find(plain) or any(figures.find(word) or figures.find(singular(word)) for word in plain.split()[-1:]):
        told = plain.split()
        looks = colour_of(told[0]) or told[0] in tables.SIZES or told[0] in tables.MOODS or figures.find(told[0])
        return words if len(told) != 2 or looks or figures.find(plain) else told[1]
    from limner_sketch._parse._topics import topic_of  # which looks for sets, too

    return next(iter(topic_of(plain)), words)


def take_set(prompt: str) -> tuple[tuple[str, ...], str] | None:
    """Take the wish for a set of icons off a prompt.

    Args:
        prompt: The prompt without quoted words.

    Returns:
        What belongs to it, the first ones if a number is told, and the rest of the prompt, in which one icon is asked for; None when no
        set is.
    """
    found = _ASKED.search(prompt)
    if found is None:
        return None
    sort = f"{found['sort'] or ''} {found['sort2'] or ''}"
    told = found["many"] or found["many2"]
    many = min(_MOST, tables.NUMBER_WORDS.get(told.lower()) or int(told) if told else _USUAL)
    nouns = set_of(sort) or set_of(found["use"] or "")
    drawn = tuple(noun for noun in nouns if figures.find(noun))[:many]
    told = [item for item in re.split(r"\s*(?:[,;]|\band\b)\s*", prompt[found.end() :].strip(" :.")) if item]
    if prompt[found.end() :].lstrip().startswith((":", ",")) and len(told) > 1:
        items = ", ".join(_item(item) for item in told[:_MOST])
        return drawn, f"{prompt[: found.start()]} icon of {items}"
    left = [] if drawn else [w for w in sort.split() if w.lower() not in {"media", "user"}]
    use = "" if drawn else found["use"] or ""
    listed = _STATES.sub(lambda state: _SHOWN[state[1].lower()], prompt[found.end() :].lstrip(" :"))
    rest = f"{prompt[: found.start()]} {' '.join(left)} icon of {use} {listed}"
    return drawn, rest
