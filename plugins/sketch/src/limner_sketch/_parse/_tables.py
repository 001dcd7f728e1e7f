"""The words the parser knows, apart from the nouns of figures."""

from __future__ import annotations

from limner_sketch._parse._sides import BANDS
from limner_sketch._parse._verbs import VERBS

COUNTS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "single": 1, "lone": 1, "lonely": 1, "two": 2, "pair of": 2, "couple of": 2, "both": 2, "three": 3,
    "trio of": 3, "four": 4, "five": 5, "six": 6, "half a dozen": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "dozen": 12, "dozen of": 12, "several": 4, "some": 3, "few": 3, "many": 7, "lots of": 7,
    "lot of": 7, "hundreds of": 12, "thousands of": 12, "millions of": 12, "hundreds": 12, "thousands": 12, "dozens of": 12, "dozens": 12, "tons of": 7, "loads of": 7, "plenty of": 6, "handful of": 4, "number of": 4, "countless": 9, "numerous": 6, "various": 4, "multiple": 4, "bouquet of": 5, "flock of": 6, "herd of": 5, "group of": 4, "bunch of": 5, "school of": 6, "swarm of": 6, "row of": 5,
    "crowd of": 8, "family of": 4, "field of": 9,
    **{f"{band} of": many for band, (many, _) in BANDS.items() if band not in {"family", "train", "string", "couple", "race", "jam", "traffic"}},
}  # fmt: skip
# What is named by what several form: how many of what are shown, and how they stand.
THRONGS: dict[str, tuple[str, int, str | None]] = {
    "regatta": ("sailboat", 4, "line"), "boat race": ("sailboat", 4, "line"), "yacht race": ("sailboat", 4, "line"), "flotilla": ("ship", 4, None), "armada": ("ship", 4, None), "traffic jam": ("car", 5, "line"), "traffic": ("car", 4, "line"), "rush hour traffic": ("car", 5, "line"),
    "marathon": ("runner", 5, "line"), "running race": ("runner", 4, "line"), "foot race": ("runner", 4, "line"), "bike race": ("cyclist", 3, "line"), "bicycle race": ("cyclist", 3, "line"), "cycling race": ("cyclist", 3, "line"), "car race": ("race car", 3, "line"), "auto race": ("race car", 3, "line"), "choir": ("singer", 4, "row"), "meteor shower": ("shooting star", 5, None), "shower of meteors": ("shooting star", 5, None), "shooting stars": ("shooting star", 3, None), "queue": ("person", 5, "line"), "crowd": ("person", 8, None),
}  # fmt: skip
NUMBER_WORDS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
SIZES: dict[str, str] = {
    **dict.fromkeys(("biggest", "largest", "tallest", "hugest"), "huge"), **dict.fromkeys(("smallest", "tiniest", "shortest"), "tiny"),
    "tiny": "tiny", "miniature": "tiny", "little": "small", "small": "small", "baby": "small", "short": "small", "mini": "small",
    "big": "large", "large": "large", "tall": "large", "great": "large", "huge": "huge", "giant": "huge", "gigantic": "huge",
    "enormous": "huge", "massive": "huge", "towering": "huge",
}  # fmt: skip
# Their figure is that of the grown animal, only smaller.
YOUNG = frozenset({
    "duckling", "puppy", "pup", "kitten", "cub", "calf", "lamb", "foal", "colt", "chick", "piglet", "gosling", "eaglet",
    "cygnet", "owlet", "fawn", "joey",
})  # fmt: skip
# Young that are figures of their own, and whose they are.
GROWN = {
    "duckling": "duck", "kitten": "cat", "calf": "cow", "lamb": "sheep", "foal": "horse", "chick": "hen", "piglet": "pig",
    "fawn": "deer", "cygnet": "swan", "bear cub": "bear", "lion cub": "lioness", "tiger cub": "tiger", "wolf pup": "wolf",
    "fox cub": "fox", "baby elephant": "elephant", "tadpole": "frog",
}  # fmt: skip
OFFSPRING = {grown: young for young, grown in GROWN.items() if young != "tadpole"} | {
    "lion": "lion cub",
    "rooster": "chick",
}
PERCHES = frozenset({"shoulder", "top", "head", "back"})
# What a symbol may stand for on an icon, but what it would be wrong to draw in a scene: a school is no graduation cap.
METAPHORS = frozenset({
    "wifi", "wireless", "play", "recycle", "law", "justice", "access", "address", "analytics", "announcement", "app", "approval", "archery", "art", "artwork", "award",
    "badge", "biology", "bowling", "call", "celebration", "charge", "chat", "check", "checkout",
    "chemistry", "christmas", "cleaning", "coding", "comment", "congratulations", "conversation", "correct",
    "country", "data", "date", "death", "decoration", "delivery", "destination", "dialogue", "dinner", "direction",
    "done", "drug", "easter", "education", "electricity", "energy", "exercise", "experiment", "favorite",
    "favourite", "finance", "fitness", "flash", "game", "geography", "goal", "graduation", "growth", "gym",
    "halloween", "health", "hotline", "idea", "innovation", "inspiration", "invitation", "karaoke",
    "knitting", "laboratory", "laundry", "library", "list", "location", "loud", "lunch", "luxury", "machine",
    "magic", "marketing", "meal", "medical", "navigation", "notification", "notifications", "party", "password",
    "payment", "pharmacy", "photography", "picnic", "playground", "podcast", "post", "power", "privacy",
    "programming", "protection", "quality", "rating", "repair", "restaurant", "romance", "safety", "sale", "saving",
    "savings", "schedule", "science", "search", "security", "settings", "shopping", "skiing", "software",
    "speed", "statistics", "success", "surprise", "talk", "temperature", "time", "tool", "travel",
    "university", "vaccination", "valentine", "vehicle", "victory", "winner", "workout", "writing",
})  # fmt: skip
TIMES: dict[str, str] = {
    "candlelight": "night", "candle light": "night", "torchlight": "night", "lamplight": "night", "firelight": "night", "starlight": "night", "dead of night": "night", "full moon night": "night", "first light": "dawn", "daybreak": "dawn", "nightfall": "dusk",
    "halloween night": "night", "at halloween": "night", "on halloween": "night", "sunset": "dusk", "dusk": "dusk", "twilight": "dusk", "evening": "dusk", "sundown": "dusk", "golden hour": "dusk",
    "night": "night", "night time": "night", "nighttime": "night", "midnight": "night", "moonlight": "night",
    "moonlit": "night", "dark night": "night", "in the dark": "night", "in darkness": "night", "dawn": "dawn", "sunrise": "dawn", "early morning": "dawn",
    "morning": "dawn", "noon": "day", "midday": "day", "daytime": "day", "sunny": "day", "afternoon": "day",
    "sunny day": "day", "bright day": "day", "day": "day", "sunshine": "day",
}  # fmt: skip
# One word for several people.
GROUPS: dict[str, tuple[str, ...]] = {
    "family": ("woman", "man", "child"), "parents": ("woman", "man"), "couple": ("woman", "man"), "lovers": ("woman", "man"),
    "siblings": ("girl", "boy"), "newlyweds": ("bride", "groom"), "bride and groom": ("bride", "groom"),
    "fruit": ("apple", "banana", "orange"), "fruits": ("apple", "banana", "orange"), "fresh fruit": ("apple", "banana", "orange"),
    "tea party": ("teapot", "teacup", "cupcake"), "birthday party": ("birthday cake", "bunch of balloons", "gift"), "party": ("bunch of balloons", "cake"), "breakfast": ("fried egg", "toast", "mug"), "school supplies": ("pencil", "ruler", "book"), "art supplies": ("paintbrush", "palette", "pencil"),
    "farm animals": ("cow", "pig", "hen", "sheep"), "safari animals": ("lion", "elephant", "giraffe"), "wild animals": ("lion", "elephant", "giraffe"), "jungle animals": ("monkey", "parrot", "tiger"), "sea animals": ("fish", "octopus", "turtle"), "sea creatures": ("fish", "octopus", "turtle"), "sea life": ("fish", "octopus", "turtle"), "ocean animals": ("fish", "octopus", "turtle"), "marine life": ("fish", "octopus", "turtle"),
    "forest animals": ("fox", "owl", "hedgehog"), "woodland animals": ("fox", "owl", "hedgehog"), "arctic animals": ("polar bear", "penguin", "seal"), "pets": ("dog", "cat", "rabbit"), "insects": ("bee", "butterfly", "ladybird"), "bugs": ("bee", "beetle", "ladybird"), "musical instruments": ("guitar", "drum", "trumpet"), "instruments": ("guitar", "drum", "trumpet"),
    "camp": ("tent", "campfire"), "camp site": ("tent", "campfire"), "toys": ("teddy bear", "ball", "toy blocks"), "vehicles": ("car", "bus", "bicycle"), "desserts": ("cupcake", "ice cream", "donut"), "sweets": ("candy", "lollipop", "donut"), "candies": ("candy", "lollipop"), "pastries": ("croissant", "cupcake", "donut"), "fast food": ("burger", "french fries", "pizza"), "junk food": ("burger", "french fries", "pizza"), "drinks": ("juice", "cocktail"), "beverages": ("juice", "cocktail"),
    "art tools": ("paintbrush", "palette", "pencil"), "tools": ("hammer", "wrench", "screwdriver"), "sports equipment": ("soccer ball", "basketball", "tennis racket"), "sports balls": ("soccer ball", "basketball", "tennis ball"), "gardening tools": ("shovel", "rake", "watering can"), "garden tools": ("shovel", "rake", "watering can"), "kitchen utensils": ("ladle", "whisk", "spoon"), "camping gear": ("tent", "backpack", "campfire"), "weather icons": ("sun", "rain cloud", "lightning"), "wedding couple": ("bride", "groom"),
    "clothes": ("t-shirt", "pants", "sweater"),
    "vegetables": ("carrot", "tomato", "broccoli"), "veggies": ("carrot", "tomato", "broccoli"),
}  # fmt: skip
# What a room of this sort is known by.
FURNISHED: dict[str, tuple[str, ...]] = {
    "paris": ("eiffel tower",), "france": ("eiffel tower",), "london": ("big ben",), "england": ("big ben",), "new york": ("statue of liberty",), "new york city": ("statue of liberty",), "nyc": ("statue of liberty",), "rome": ("colosseum",), "italy": ("colosseum",), "egypt": ("pyramid",), "cairo": ("pyramid",),
    "holland": ("windmill",), "netherlands": ("windmill",), "amsterdam": ("windmill",), "india": ("taj mahal",), "agra": ("taj mahal",), "san francisco": ("bridge",), "istanbul": ("mosque",),
    "bathroom": ("bathtub",), "bedroom": ("bed",), "living room": ("sofa",),
    "picnic": ("blanket", "picnic basket"), "wedding": ("wedding arch",), "wedding ceremony": ("wedding arch",), "courtroom": ("judge's bench",), "court": ("judge's bench",),
    "playground": ("slide", "swing"),
    "construction site": ("excavator",), "building site": ("excavator",), "amusement park": ("ferris wheel", "carousel"),
    "funfair": ("ferris wheel", "carousel"), "theme park": ("ferris wheel", "roller coaster"), "fairground": ("ferris wheel", "carousel"), "meeting room": ("round table",), "meeting": ("round table",), "conference room": ("round table",),
    "dining room": ("round table",), "campsite": ("tent", "campfire"), "campground": ("tent", "campfire"),
    "art studio": ("easel",), "music room": ("piano",), "laundry room": ("washing machine",), "farmers market": ("market stall",), "street market": ("market stall",), "marketplace": ("market stall",), "bus station": ("bus",), "circus": ("circus tent",),
}  # fmt: skip
# What an animal wears that is dressed as somebody: a pirate cat, an astronaut dog.
COSTUMES: dict[str, str] = {
    "astronaut": "space helmet", "superhero": "cape", "wizard": "wizard hat", "witch": "wizard hat", "chef": "chef hat", "cowboy": "cowboy hat",
    "king": "crown", "queen": "crown", "prince": "crown", "princess": "crown", "magician": "top hat", "knight": "knight helmet", "builder": "hard hat", "viking": "viking helmet",
    "firefighter": "fire helmet", "graduate": "graduation cap", "santa": "santa hat", "businessman": "tie", "gentleman": "top hat", "pirate": "pirate hat",
    "detective": "hat", "doctor": "stethoscope", "dj": "headphones", "painter": "beret", "police officer": "police hat", "sailor": "sailor hat", "captain": "captain hat", "nurse": "nurse hat", "boxer": "boxing glove", "scientist": "glasses", "teacher": "glasses",
    "professor": "glasses", "student": "backpack", "waiter": "bow tie", "rock star": "sunglasses", "clown": "party hat", "spy": "sunglasses", "ninja": "headband", "karate fighter": "headband", "diver": "diving mask", "explorer": "hat", "surgeon": "stethoscope", "lawyer": "tie", "hiker": "backpack",
}  # fmt: skip
# What may stand after a noun without being one: "a cup seen from above", "a rainbow after the storm".
NO_NOUNS = frozenset({
    "how", "why", "what", "dropped", "because", "uphill", "downhill", "upstairs", "downstairs", "after", "until", "despite", "without", "amid", "within", "beyond", "outside", "throughout", "than", "since", "onto", "about", "unlike", "per", "like", "who", "made", "seen", "shown", "drawn", "worn",
    "held", "kept", "left", "lost", "found", "built", "torn", "bent", "broken", "grown", "melted", "burnt", "cut", "split", "lit", "woven", "eaten", "bitten", "frozen", "turned", "above", "again", "alone", "apart", "ahead", "aboard", "abroad", "almost", "already", "always", "asleep", "awake", "afloat", "ablaze", "aglow", "alive",
    "struck", "stole", "stolen", "sold", "laden", "hidden", "driven", "ridden", "beaten", "thrown", "swept", "hung", "hit", "spilt", "ripped", "stuck", "run", "beats", "during", "inside", "upside", "whose", "between", "beneath", "underneath", "before", "somewhere", "everywhere", "forever", "please", "can", "will", "should", "must", "was", "were", "had", "got", "gets", "goes", "went", "came", "says", "said",
})  # fmt: skip
# What is said of a thing that is drawn as the thing itself.
PORTIONS = frozenset(
    {"wheel", "block", "slice", "slices", "wedge", "piece", "pieces", "half", "halves", "chunk", "bite", "bites"}
)
LIKENESSES = frozenset({
    "toy", "figure", "figurine", "sculpture", "plush", "plushie", "mascot", "character", "cartoon", "silhouette", "shape", "symbol", "sticker", "illustration", "emoji", "clipart", "lover", "fan", "motif", "print", "graphic", "avatar",
    "design", "theme", "scene", "picture", "drawing", "art", "decoration", "keychain", "hybrid", "species", "breed", "variety", "emblem",
})  # fmt: skip
# Who is called after a thing, and has it.
KEEPERS = frozenset({"keeper", "owner", "guard", "worker", "attendant"})
BEARERS = frozenset({"player", "seller", "vendor", "maker", "holder", "collector", "bearer", "dealer"})
YOUNGSTERS = frozenset({"baby", "child", "young", "young one", "little one", "kid", "cub", "calf", "chick"})
# Of many colours; several things so called differ.
MOTLEY = frozenset(
    {
        "colorful",
        "colourful",
        "multicolored",
        "multicoloured",
        "multi colored",
        "rainbow colored",
        "rainbow coloured",
        "different colored",
    }
)
MOTLEY_COLOURS = ("red", "yellow", "blue", "green", "orange", "purple")
POSSESSIVES = frozenset({"their", "its", "his", "her"})
# What is on a part of somebody is on that one.
BODY = frozenset({
    "nose", "head", "ear", "hand", "arm", "tail", "back", "face", "knee", "paw", "finger", "foot", "leg", "shoulder", "belly", "chest", "trunk", "horn", "shell", "lap", "wing", "tooth", "eye", "mouth",
})  # fmt: skip
BODY_WORDS = BODY | {
    "teeth",
    "feet",
    "noses",
    "heads",
    "ears",
    "hands",
    "arms",
    "tails",
    "knees",
    "paws",
    "fingers",
    "wings",
    "eyes",
    "whiskers",
    "feathers",
    "fur",
    "beak",
    "claws",
    "shoulder",
    "shoulders",
    "hair",
    "belly",
}
PARENTS = frozenset({"mother", "mom", "mum", "mama", "mommy", "father", "dad", "daddy", "papa"})
# Colours that go by one name for all of them; "colours", "tones" or the like follows.
SCHEMES: dict[str, tuple[str, ...]] = {
    "warm": ("red", "orange", "amber", "coral", "burgundy"), "cool": ("teal", "blue", "indigo", "mint", "sky blue"), "cold": ("teal", "blue", "indigo", "mint", "sky blue"), "earth": ("rust", "olive", "tan", "brown", "mustard"),
    "earthy": ("rust", "olive", "tan", "brown", "mustard"), "sunset": ("orange", "coral", "magenta", "purple", "gold"), "ocean": ("navy", "teal", "azure", "aqua", "sand"), "sea": ("navy", "teal", "azure", "aqua", "sand"), "autumn": ("rust", "mustard", "burgundy", "olive", "orange"), "fall": ("rust", "mustard", "burgundy", "olive", "orange"),
    "forest": ("forest green", "sage", "brown", "olive", "emerald"), "spring": ("light pink", "mint", "lemon", "lavender", "lime"), "summer": ("coral", "yellow", "turquoise", "hot pink", "azure"), "winter": ("navy", "light blue", "silver", "white", "sapphire"), "candy": ("pink", "mint", "lavender", "peach", "baby blue"), "bright": ("red", "yellow", "azure", "lime", "hot pink"), "vibrant": ("red", "yellow", "azure", "lime", "hot pink"), "bold": ("red", "yellow", "cobalt", "black", "emerald"),
    "primary": ("red", "yellow", "blue"), "rainbow": ("red", "orange", "yellow", "green", "blue"), "dark": ("charcoal", "navy", "burgundy", "dark green", "plum"), "muted": ("sage", "tan", "salmon", "lavender", "beige"), "jewel": ("emerald", "sapphire", "ruby", "plum", "gold"), "berry": ("plum", "ruby", "magenta", "indigo", "pink"), "metallic": ("gold", "silver", "copper", "bronze", "charcoal"), "tropical": ("turquoise", "hot pink", "lime", "orange", "yellow"), "neutral": ("beige", "tan", "cream", "gray", "charcoal"),
}  # fmt: skip
HUES = frozenset({"color", "colors", "colour", "colours", "tone", "tones", "hues", "shades", "palette", "tints"})
# Words of pictures that are made of shapes.
SHAPES = frozenset({
    "rectangle", "rectangles", "polygon", "polygons", "grid", "stripes", "trapezoid", "trapezoids", "shapes", "ellipses",
    "hexagons", "spirals", "squares", "circles", "triangles", "lines", "checkerboard", "mosaic", "tessellation", "dots",
    "prism", "prisms", "pyramidal", "concentric", "parallelogram", "parallelograms", "dodecahedron", "dodecahedrons",
})  # fmt: skip
# What an abstract picture may consist of, and the order of shapes that shows it.
FORMS: dict[str, str] = {
    "circle": "circles", "disc": "circles", "ring": "circles", "ellipse": "circles", "bubble": "circles", "dot": "dots", "wave": "waves",
    "curve": "waves", "line": "lines", "stripe": "lines", "bar": "lines", "triangle": "triangles", "polygon": "triangles", "pyramid": "triangles",
    "prism": "triangles", "shard": "triangles", "diamond": "triangles", "square": "tiles", "rectangle": "tiles", "tile": "tiles", "grid": "tiles",
    "mosaic": "tiles", "checkerboard": "tiles", "tessellation": "tiles", "block": "tiles", "cube": "tiles", "arch": "arches", "arc": "arches",
    "rainbow": "arches", "sun": "sun", "mountain": "sun", "landscape": "sun", "spiral": "spirals", "swirl": "spirals", "hexagon": "hexagons",
    "mandala": "mandala", "honeycomb": "hexagons", "trapezoid": "tiles", "parallelogram": "tiles", "dodecahedron": "hexagons",
}  # fmt: skip
# What a place is called where it is night, whoever is seen there.
EERIE = frozenset({"haunted", "spooky", "creepy", "eerie", "horror"})
# Schools of design: the shapes and the colours that they are known by.
SCHOOLS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "bauhaus": (("circle", "triangle", "square"), ("#d6382b", "#23509e", "#f0b41c")),
    "suprematist": (("circle", "square", "line"), ("#c8321f", "#23232b", "#e0a92a")),
    "memphis": (("circle", "triangle", "wave"), ("#ff6f91", "#3ec1c9", "#ffc93c")),
    "mondrian": (("square",), ("#d6382b", "#23509e", "#f0c81c")),
}
# What a pattern may consist of that is no thing, in the singular, and how it is drawn.
REPEATS: dict[str, str] = {
    "polka dot": "dots", "dot": "dots", "dotted": "dots", "circle": "dots", "stripe": "stripes", "striped": "stripes", "pinstripe": "stripes",
    "line": "stripes", "check": "checks", "checked": "checks", "checkered": "checks", "chequered": "checks", "checkerboard": "checks",
    "chessboard": "checks", "square": "checks", "gingham": "plaid", "plaid": "plaid", "tartan": "plaid", "chevron": "zigzag", "zigzag": "zigzag",
    "zig zag": "zigzag", "wave": "waves", "wavy": "waves", "wavy line": "waves", "fish scale": "scales", "scale": "scales", "scallop": "scales",
    "scalloped": "scales", "seigaiha": "scales", "japanese wave": "scales", "art deco": "scales", "art deco fan": "scales", "herringbone": "herringbone", "parquet": "herringbone", "argyle": "lozenges", "lozenge": "lozenges", "rhombus": "lozenges",
    "harlequin": "lozenges", "triangle": "triangles", "hexagon": "hexagons", "honeycomb": "hexagons", "tile": "tiles", "moroccan tile": "tiles",
    "moroccan": "tiles", "portuguese tile": "tiles", "azulejo": "tiles", "spanish tile": "tiles", "ceramic tile": "tiles", "mosaic tile": "tiles",
    "leopard print": "leopard", "leopard spot": "leopard", "cheetah print": "leopard", "jaguar print": "leopard", "animal print": "leopard", "leopard skin": "leopard", "cow print": "cow", "cow spot": "cow", "dalmatian print": "cow", "dalmatian spot": "cow", "giraffe print": "giraffe", "giraffe spot": "giraffe", "zebra print": "zebra", "zebra stripe": "zebra", "tiger print": "tiger", "tiger stripe": "tiger",
    "arabesque": "tiles", "islamic": "tiles", "bathroom tile": "tiles", "floor tile": "tiles", "talavera": "tiles",
}  # fmt: skip
# Seasons show in the palette; winter, as snow, is weather.
SEASONS: dict[str, str] = {
    "autumn": "autumn", "fall": "autumn", "autumnal": "autumn", "october": "autumn", "spring": "meadow", "springtime": "meadow",
    "summer": "tropical", "summertime": "tropical",
}  # fmt: skip
WEATHERS: dict[str, str] = {
    "rough": "storm", "turbulent": "storm", "choppy": "wind", "gusty": "wind", "breezy": "wind", "rain falls": "rain", "rain falling": "rain", "snow falls": "snow", "rain": "rain", "rainy": "rain", "rains": "rain", "it rains": "rain", "it is raining": "rain", "it snows": "snow", "snows": "snow", "pouring": "rain", "the rain": "rain", "pouring rain": "rain", "heavy rain": "rain", "rainstorm": "rain", "heavy snow": "snow", "snow falling": "snow", "lightning": "storm", "thunder": "storm", "raining": "rain", "drizzle": "rain", "storm": "storm", "stormy": "storm",
    "thunderstorm": "storm", "lightning storm": "storm", "snowing": "snow", "snowfall": "snow", "snowy": "snow",
    "snow covered": "snow", "covered in snow": "snow", "covered by snow": "snow", "covered with snow": "snow", "winter": "snow", "frozen": "snow", "icy": "snow", "frosty": "snow", "wintry": "snow", "wintery": "snow", "snowstorm": "snow", "blizzard": "snow", "falling snow": "snow",
    "foggy": "fog", "fog": "fog", "mist": "fog", "misty": "fog", "hazy": "fog", "cloudy": "clouds", "overcast": "clouds",
    "windy": "wind", "wind": "wind", "winds": "wind", "strong wind": "wind", "strong winds": "wind", "gale": "wind", "gust of wind": "wind", "gusts of wind": "wind", "heavy wind": "wind", "howling wind": "wind", "hurricane": "storm", "typhoon": "storm", "monsoon": "rain", "heavy storm": "storm", "windstorm": "wind", "bending in the wind": "wind", "bent by the wind": "wind", "swaying in the wind": "wind", "swaying in the breeze": "wind", "blowing in the wind": "wind", "bent by the strong wind": "wind", "bent by a strong wind": "wind", "bending in the strong wind": "wind", "bent by strong wind": "wind", "breeze": "wind", "starry": "stars", "starlit": "stars", "stars": "stars",
    "starry sky": "stars", "northern lights": "aurora", "aurora borealis": "aurora", "aurora": "aurora", "polar lights": "aurora", "clear sky": "clear", "blue sky": "clear", "clear skies": "clear",
}  # fmt: skip
SETTINGS: dict[str, str] = {
    "hot spring": "lake", "hot springs": "lake", "wedding": "garden", "wedding ceremony": "garden", "courtroom": "room",
    "at home": "room", "from home": "room", "home office": "room", "green hills": "hills", "grassy hills": "hills", "rolling green hills": "hills", "green rolling hills": "hills",
    "paris": "park", "france": "park", "london": "street", "england": "street", "new york": "city", "new york city": "city", "nyc": "city", "manhattan": "city", "tokyo": "city", "chicago": "city", "berlin": "city", "hong kong": "city", "rome": "street", "italy": "village", "egypt": "desert", "cairo": "desert", "venice": "harbour", "holland": "hills", "netherlands": "hills",
    "amsterdam": "river", "india": "park", "agra": "park", "hawaii": "island", "miami": "beach", "california": "beach", "caribbean": "island", "maldives": "island", "australia": "savanna", "africa": "savanna", "kenya": "savanna", "amazon": "jungle", "brazil": "jungle", "switzerland": "mountains", "himalayas": "mountains", "nepal": "mountains", "norway": "mountains", "scotland": "hills", "ireland": "hills",
    "tuscany": "hills", "provence": "hills", "alaska": "snow", "iceland": "snow", "greenland": "snow", "siberia": "snow", "lapland": "snow", "san francisco": "city", "istanbul": "city", "arizona": "desert", "nevada": "desert", "wild west": "desert", "texas": "desert", "mexico": "desert", "greece": "beach", "santorini": "beach", "bavaria": "mountains",
    "zebra crossing": "street", "crosswalk": "street", "pedestrian crossing": "street", "sunken": "underwater", "marina": "harbour", "playground": "park", "gym": "gym", "train station": "station", "railway station": "station", "subway station": "station", "airport": "airport", "supermarket": "supermarket", "grocery store": "supermarket", "construction site": "street", "building site": "street",
    "amusement park": "park", "funfair": "park", "theme park": "park", "fairground": "park", "zoo": "park", "meeting room": "office", "meeting": "room", "conference room": "office", "dining room": "room", "attic": "attic", "basement": "room", "workshop": "workshop", "hallway": "room", "indoors": "room", "inside the house": "room",
    "garage": "workshop", "campsite": "forest", "campground": "forest", "art studio": "workshop", "music room": "room", "laundry room": "room", "kindergarten": "classroom", "hospital room": "hospital", "farmers market": "street", "street market": "street", "marketplace": "street", "bus station": "street", "circus": "park", "seas": "sea", "ocean waves": "sea",
    "swamp": "swamp", "marsh": "swamp", "wetland": "swamp", "brook": "river", "canal": "river", "canals": "river", "on the floor": "room", "on the carpet": "room", "creek": "river", "bog": "swamp", "fjord": "lake", "outdoors": "meadow", "alley": "alley", "suburb": "village", "neighborhood": "village", "neighbourhood": "village", "moors": "hills", "vineyard": "vineyard", "ski slope": "mountains", "slope": "mountains", "glade": "forest", "clearing": "forest", "bamboo forest": "jungle", "tropics": "island",
    "meadow": "meadow", "plain": "meadow", "plains": "meadow", "prairie": "meadow", "steppe": "meadow", "lawn": "garden", "field": "meadow", "grass": "meadow", "grassland": "meadow", "countryside": "hills",
    "hill": "hills", "hills": "hills", "hilltop": "hills", "hillside": "hills", "valley": "hills", "landscape": "hills",
    "swiss alps": "mountains", "farm": "farm", "farmland": "farm", "farmyard": "farm", "pasture": "farm", "orchard": "farm", "park": "park",
    "garden": "garden", "backyard": "garden", "flower garden": "garden", "yard": "garden", "picnic": "park",
    "forest": "forest", "woods": "forest", "wood": "forest", "woodland": "forest", "forest clearing": "forest",
    "jungle": "jungle", "rainforest": "jungle", "savanna": "savanna", "savannah": "savanna", "safari": "savanna",
    "serengeti": "savanna", "mountain": "mountains", "snowy mountain": "mountains", "snowy mountains": "mountains", "snowy peak": "mountains", "snowy peaks": "mountains", "snow capped mountain": "mountains", "snow capped mountains": "mountains", "snow capped peaks": "mountains", "snow covered mountain": "mountains", "snow covered mountains": "mountains", "mountains": "mountains", "alps": "mountains", "peaks": "mountains",
    "mountain range": "mountains", "mountaintop": "mountains", "mountain top": "mountains", "highlands": "mountains",
    "desert": "desert", "dunes": "desert", "sand dunes": "desert", "sahara": "desert",
    "snow": "snow", "ice": "snow", "arctic": "snow", "antarctica": "snow", "north pole": "snow", "south pole": "snow",
    "tundra": "snow", "sea": "sea", "ocean": "sea", "harbor": "harbour", "harbour": "harbour", "bay": "sea", "open sea": "sea",
    "waves": "sea", "sea coast": "sea", "coast": "sea", "seashore": "beach", "seaside": "beach",
    "beach": "beach", "in the sand": "beach", "on the sand": "beach", "shore": "beach", "sandy beach": "beach", "tropical beach": "island", "island": "beach",
    "lake": "lake", "pond": "lake", "in the water": "lake", "in muddy water": "lake", "in shallow water": "lake", "in deep water": "lake", "in the shallows": "lake", "lakeside": "lake", "lagoon": "lake", "river": "river", "stream": "river",
    "riverbank": "river", "underwater": "underwater", "coral reef": "underwater", "reef": "underwater",
    "under the sea": "underwater", "under the water": "underwater", "under the ocean": "underwater",
    "seabed": "underwater", "sea floor": "underwater", "seafloor": "underwater", "bottom of the sea": "underwater", "bottom of the ocean": "underwater", "beneath the sea": "underwater", "beneath the waves": "underwater", "under the waves": "underwater", "under water": "underwater", "ocean depths": "underwater", "ocean floor": "underwater", "deep sea": "underwater", "aquarium": "underwater",
    "city": "city", "town": "city", "skyline": "city", "city skyline": "city", "cityscape": "city", "downtown": "city",
    "metropolis": "city", "skyscrapers": "city", "skyscraper": "city", "rooftop": "rooftop", "rooftops": "rooftop", "roof": "rooftop", "roofs": "rooftop", "village": "village", "small town": "village", "hamlet": "village",
    "town square": "square", "market square": "square", "village square": "square", "piazza": "square", "street": "street", "road": "street", "city street": "street", "sidewalk": "street", "sky": "sky", "night sky": "sky",
    "clouds": "sky", "space": "space", "outer space": "space", "galaxy": "space", "cosmos": "space", "orbit": "space",
    "universe": "space", "moon surface": "moon", "room": "room", "living room": "room", "bedroom": "room", "house interior": "room",
    "office": "office", "classroom": "classroom", "library": "library", "nursery": "room", "bathroom": "bathroom", "laboratory": "laboratory", "lab": "laboratory", "fireplace": "room", "kitchen": "kitchen",
    "stage": "stage", "concert": "stage", "concert hall": "stage", "school room": "classroom", "gymnasium": "gym", "basketball court": "gym", "sports hall": "gym", "mechanic shop": "workshop", "repair shop": "workshop", "auto shop": "workshop", "garage workshop": "workshop", "market hall": "shop", "pet store": "shop", "diner": "restaurant", "bar": "restaurant", "pub": "restaurant", "coffee house": "restaurant", "bistro": "restaurant", "pizzeria": "restaurant", "hospital ward": "hospital", "doctor's office": "hospital", "operating room": "hospital", "science lab": "laboratory", "ballroom": "stage", "mountain road": "mountains", "winding mountain road": "mountains", "winding road": "hills", "country road": "hills", "dirt road": "hills", "desert road": "desert", "highway": "hills",
    "cafe": "restaurant", "café": "restaurant", "restaurant": "restaurant", "table": "table", "desk": "table", "kitchen table": "table", "wooden table": "table",
    "cave": "cave", "dark cave": "cave", "cavern": "cave", "grotto": "cave", "crystal cave": "cave", "ice cave": "cave", "coal mine": "cave", "gold mine": "cave", "underground cave": "cave", "dungeon": "castle", "canyon": "canyon", "grand canyon": "canyon", "gorge": "canyon", "ravine": "canyon", "volcano crater": "volcano", "lava field": "volcano", "volcanic landscape": "volcano", "volcanic island": "volcano", "volcano island": "volcano", "volcano landscape": "volcano", "graveyard": "graveyard", "cemetery": "graveyard", "churchyard": "graveyard",
    "dark alley": "alley", "back alley": "alley", "alleyway": "alley", "narrow alley": "alley", "backstreet": "alley", "bayou": "swamp", "mangrove": "swamp", "mangroves": "swamp", "mangrove swamp": "swamp", "everglades": "swamp", "castle": "castle", "castle hall": "castle", "palace": "castle", "palace hall": "castle", "throne room": "castle", "great hall": "castle", "royal hall": "castle", "medieval hall": "castle", "banquet hall": "castle", "loft": "attic",
    "hypermarket": "supermarket", "grocery": "supermarket", "supermarket aisle": "supermarket", "grocery aisle": "supermarket", "train platform": "station", "railway platform": "station", "station platform": "station", "platform": "station", "metro station": "station", "underground station": "station", "tube station": "station", "departure hall": "airport", "airport terminal": "airport", "terminal": "airport", "airport lounge": "airport", "departure lounge": "airport", "airport gate": "airport",
    "stadium": "stadium", "football stadium": "stadium", "soccer stadium": "stadium", "sports stadium": "stadium", "arena": "stadium", "football field": "stadium", "football pitch": "stadium", "soccer field": "stadium", "soccer pitch": "stadium", "rooftop terrace": "rooftop", "roof terrace": "rooftop", "rooftop garden": "rooftop", "rooftop bar": "rooftop", "rooftop party": "rooftop", "flat roof": "rooftop", "fishing harbor": "harbour", "fishing harbour": "harbour", "port": "harbour", "seaport": "harbour", "docks": "harbour", "fishing port": "harbour", "fishing village": "harbour", "quay": "harbour", "wharf": "harbour",
    "vineyards": "vineyard", "winery": "vineyard", "grape field": "vineyard", "tropical island": "island", "tropical paradise": "island", "paradise island": "island", "tropical coast": "island", "tropical shore": "island", "palm beach": "island", "exotic beach": "island", "bahamas": "island", "bali": "island", "tahiti": "island", "fiji": "island", "jamaica": "island", "seychelles": "island", "exotic island": "island", "polynesia": "island",
    "cyberpunk city": "neon city", "cyberpunk street": "neon city", "cyberpunk alley": "neon city", "cyberpunk world": "neon city", "cyberpunk tokyo": "neon city", "cyberpunk": "neon city", "neon city": "neon city", "neon street": "neon city", "neon lit city": "neon city", "neon lit street": "neon city", "neon lit alley": "neon city", "futuristic city": "neon city", "futuristic street": "neon city", "city of the future": "neon city", "underwater city": "sunken city", "sunken city": "sunken city", "city under the sea": "sunken city", "city under water": "sunken city", "atlantis": "sunken city", "city of atlantis": "sunken city", "underwater kingdom": "sunken city", "underwater palace": "sunken city", "underwater castle": "sunken city",
    "rings of saturn": "rings", "saturn rings": "rings", "ring of saturn": "rings", "rings of a planet": "rings", "planet rings": "rings", "spaceship interior": "spaceship", "spaceship cockpit": "spaceship", "spaceship bridge": "spaceship", "hospital": "hospital", "school": "classroom", "hospital corridor": "hospital", "shower": "bathroom", "washroom": "bathroom", "restroom": "bathroom", "coffee shop": "restaurant", "cafeteria": "restaurant", "canteen": "restaurant", "theater": "stage", "theatre": "stage", "theater stage": "stage", "theatre stage": "stage", "opera stage": "stage", "concert stage": "stage", "music stage": "stage", "opera": "stage", "fitness studio": "gym", "fitness center": "gym", "dance studio": "gym", "steppes": "meadow", "polar night": "snow",
    "bakery shop": "shop", "toy shop": "shop", "flower shop": "shop", "bookshop": "library", "bookstore": "library", "jungle clearing": "jungle", "tropical jungle": "jungle", "tropical forest": "jungle", "tropical rainforest": "jungle", "amazon rainforest": "jungle", "kelp forest": "underwater", "great barrier reef": "underwater", "forest at night": "forest", "wheat fields": "farm",
}  # fmt: skip
STYLES: dict[str, str] = {
    "flat": "flat", "flat design": "flat", "line art": "line", "line drawing": "line", "lineart": "line", "outline": "line",
    "outlined": "line", "monoline": "line", "line style": "line", "coloring page": "line", "colouring page": "line",
    "coloring book": "line", "colouring book": "line", "line work": "line", "paper cut": "papercut", "papercut": "papercut",
    "paper cutout": "papercut", "paper art": "papercut", "papercraft": "papercut", "layered paper": "papercut",
    "neon": "neon", "neon sign": "neon", "blueprint": "blueprint",
    "technical drawing": "blueprint", "sticker": "sticker", "die cut sticker": "sticker", "vintage": "vintage",
    "old fashioned": "vintage", "monochrome": "mono",
    "mono": "mono", "greyscale": "mono", "grayscale": "mono", "silhouette": "silhouette", "silhouettes": "silhouette", "silhouetted": "silhouette", "in silhouette": "silhouette",
    "pastel": "pastel", "pastel colors": "pastel", "pastel colours": "pastel", "soft pastel": "pastel",
    "duotone": "duotone", "two tone": "duotone", "watercolor": "watercolour", "watercolour": "watercolour",
    "water color": "watercolour", "pixel art": "pixel", "pixel": "pixel", "8 bit": "pixel", "pixelated": "pixel",
    "doodle": "doodle", "doodles": "doodle", "doodled": "doodle", "hand drawn": "doodle", "handdrawn": "doodle", "hand sketched": "sketch", "sketch": "sketch", "sketched": "sketch", "rough sketch": "sketch", "sketchy": "sketch", "pencil drawing": "sketch", "pencil sketch": "sketch", "pencil art": "sketch", "charcoal drawing": "sketch", "ink drawing": "sketch", "pen and ink": "sketch", "ink sketch": "sketch", "etching": "sketch", "engraving": "sketch", "crosshatch": "sketch", "cross hatching": "sketch", "crayon drawing": "storybook", "crayon style": "storybook", "crayon art": "storybook", "crayon sketch": "storybook",
    "retro": "vintage", "synthwave": "synthwave", "synth wave": "synthwave", "retrowave": "synthwave", "retro wave": "synthwave", "outrun": "synthwave", "80s": "synthwave", "80s retro": "synthwave", "retro 80s": "synthwave", "1980s": "synthwave", "vaporwave": "vaporwave", "vapor wave": "vaporwave", "vapourwave": "vaporwave", "low poly": "low poly", "lowpoly": "low poly", "low polygon": "low poly", "polygonal": "low poly", "geometric low poly": "low poly", "isometric": "isometric", "isometric view": "isometric", "isometric art": "isometric", "isometric 3d": "isometric", "isometric design": "isometric",
    "art deco": "art deco", "artdeco": "art deco", "deco": "art deco", "gatsby": "art deco", "great gatsby": "art deco", "roaring twenties": "art deco", "1920s": "art deco", "art nouveau": "art nouveau", "artnouveau": "art nouveau", "nouveau": "art nouveau", "jugendstil": "art nouveau", "mucha": "art nouveau", "ukiyo e": "ukiyo-e", "ukiyoe": "ukiyo-e", "japanese style": "ukiyo-e", "japanese art": "ukiyo-e", "japanese woodblock": "ukiyo-e", "japanese woodblock print": "ukiyo-e", "japanese print": "ukiyo-e", "woodblock": "ukiyo-e", "woodblock print": "ukiyo-e", "wood block print": "ukiyo-e", "hokusai": "ukiyo-e", "japanese painting": "ukiyo-e", "japanese ink": "ukiyo-e", "japanese illustration": "ukiyo-e", "woodcut": "ukiyo-e", "linocut": "ukiyo-e",
    "chalk drawing": "chalk", "chalkboard": "chalk", "chalkboard drawing": "chalk", "chalk art": "chalk", "chalkboard art": "chalk", "blackboard drawing": "chalk", "comic": "comic", "comics": "comic", "comic book": "comic", "comic strip": "comic", "cartoon comic": "comic", "pop art": "comic", "popart": "comic", "halftone": "comic", "half tone": "comic", "lichtenstein": "comic", "warhol": "comic", "manga": "comic", "graphic novel": "comic", "mosaic": "mosaic", "mosaic art": "mosaic", "tile mosaic": "mosaic", "roman mosaic": "mosaic", "byzantine": "mosaic", "origami": "origami", "folded paper": "origami", "paper folding": "origami", "paper origami": "origami",
    "embroidery": "embroidery", "embroidered": "embroidery", "cross stitch": "embroidery", "cross stitched": "embroidery", "needlework": "embroidery", "stitched": "embroidery", "minimalist": "minimal", "minimalistic": "minimal", "minimalism": "minimal", "ultra minimalist": "minimal", "kawaii": "kawaii", "chibi": "kawaii", "kawaii cute": "kawaii", "cute kawaii": "kawaii", "super cute": "kawaii", "children book": "storybook", "childrens book": "storybook", "children book illustration": "storybook", "childrens book illustration": "storybook", "children storybook": "storybook", "storybook": "storybook", "story book": "storybook", "storybook illustration": "storybook", "picture book": "storybook", "picture book illustration": "storybook", "kids book": "storybook", "kids book illustration": "storybook", "kid book illustration": "storybook", "fairy tale illustration": "storybook", "nursery illustration": "storybook",
    "70s": "seventies", "1970s": "seventies", "seventies": "seventies", "70s retro": "seventies", "retro 70s": "seventies", "groovy": "seventies", "hippie style": "seventies", "psychedelic": "seventies", "mid century": "mid-century", "mid century modern": "mid-century", "midcentury": "mid-century", "midcentury modern": "mid-century", "1950s": "mid-century", "50s": "mid-century", "atomic age": "mid-century", "1960s": "mid-century", "60s": "mid-century", "scandinavian": "mid-century", "grunge": "grunge", "grungy": "grunge", "distressed": "grunge", "gothic": "gothic", "goth": "gothic", "dark gothic": "gothic", "black and white": "black and white", "black & white": "black and white", "b and w": "black and white", "black white": "black and white", "noir": "black and white", "film noir": "black and white", "black and white photo": "black and white", "black and white photograph": "black and white", "black and white illustration": "black and white", "black and white drawing": "black and white", "monochromatic": "mono",
    "in pencil": "sketch", "in charcoal": "sketch", "in crayon": "storybook", "in chalk": "chalk", "chalk style": "chalk", "pencil style": "sketch", "chalkboard style": "chalk", "chalkboard illustration": "chalk", "chalkboard lettering": "chalk", "drawn in chalk": "chalk", "drawn with chalk": "chalk", "drawn in pencil": "sketch",
}  # fmt: skip
KINDS: dict[str, str] = {
    "app icon": "icon", "icon": "icon", "pictogram": "icon", "symbol": "icon", "favicon": "icon", "emoji": "icon",
    "product label": "badge", "jar label": "badge", "bottle label": "badge", "label": "badge", "logo": "logo", "logotype": "logo", "wordmark": "logo", "brand mark": "logo", "badge": "badge", "emblem": "badge",
    "quality seal": "badge", "seal of approval": "badge", "seal of quality": "badge", "guarantee seal": "badge", "trust badge": "badge", "approval stamp": "badge", "rubber stamp": "badge", "quality stamp": "badge", "crest": "badge", "patch": "badge", "seal badge": "badge", "medallion": "badge", "pattern": "pattern",
    "seamless pattern": "pattern", "repeating pattern": "pattern", "wallpaper pattern": "pattern",
    "seamless wallpaper": "pattern", "wallpaper design": "pattern", "repeat pattern": "pattern", "surface pattern": "pattern", "tileable pattern": "pattern", "tileable background": "pattern", "seamless background": "pattern", "seamless texture": "pattern", "seamless print": "pattern", "seamless tile": "pattern", "seamless design": "pattern", "textile design": "pattern", "textile pattern": "pattern", "fabric pattern": "pattern", "fabric design": "pattern", "gift wrap": "pattern", "wrapping paper design": "pattern", "scrapbook paper": "pattern", "seamless vector pattern": "pattern", "allover print": "pattern", "all over print": "pattern", "wallpaper print": "pattern",
    "embroidered patch": "badge", "iron on patch": "badge", "scout patch": "badge", "mission patch": "badge", "merit badge": "badge", "embroidery patch": "badge", "monogram": "logo",
    "wrapping paper": "pattern", "fabric print": "pattern", "textile": "pattern", "card": "card",
    "greeting card": "card", "birthday card": "card", "thank you card": "card", "christmas card": "card",
    "announcement": "card", "holiday card": "card", "note card": "card", "ecard": "card", "e card": "card", "congratulations card": "card", "invite": "card", "invitation card": "card",
    "invitation": "card", "valentine card": "card", "poster": "poster", "flyer": "poster",
    "nursery poster": "poster", "nursery print": "poster", "wall art": "poster", "art print": "poster", "classroom poster": "poster", "motivational poster": "poster", "kids poster": "poster", "travel poster": "poster", "movie poster": "poster", "portrait": "portrait",
    "avatar": "portrait", "profile picture": "portrait", "headshot": "portrait", "abstract": "abstract",
    "abstract art": "abstract", "abstract composition": "abstract", "geometric composition": "abstract",
    "geometric art": "abstract", "abstract background": "abstract", "abstract shapes": "abstract",
}  # fmt: skip
RELATIONS: dict[str, str] = {
    **VERBS,
    "on": "on", "on top of": "on", "atop": "on", "upon": "on", "onto": "on", "under": "under", "beneath": "under", "below": "under",
    "underneath": "under", "over": "over", "above": "over", "in front of": "in_front_of", "in front": "in_front_of", "before": "in_front_of",
    "behind": "behind", "next to": "beside", "beside": "beside", "near": "beside", "by": "beside", "alongside": "beside",
    "close to": "beside", "between": "between", "among": "between", "around": "around", "in": "in", "out of": "out_of", "inside": "in", "into": "in", "inside of": "in",
    "with": "with", "leaving": "with", "leaving behind": "with", "casting": "with", "throwing a long": "with", "and": "and", "at": "at", "past": "at", "growing out of": "on", "growing from": "on", "sprouting from": "on", "sprouting out of": "on", "made of": "made_of", "made out of": "made_of", "made from": "made_of", "formed by": "made_of", "decorated with": "on_reverse",
    "topped with": "on_reverse", "laden with": "on_reverse", "strewn with": "on_reverse", "dotted with": "in_reverse", "lined with": "with", "lined by": "with", "covered with": "on_reverse", "covered in": "on_reverse", "of": "of", "for": "of", "from": "of", "through": "through", "across": "at", "along": "at",
    "reading": "reading", "playing": "playing", "playing with": "playing", "in a heart shape": "unseen", "on two legs": "unseen", "head in the sand": "unseen", "head in the clouds": "unseen", "standing on two legs": "unseen", "on its hind legs": "unseen", "standing on its hind legs": "unseen", "on hind legs": "unseen", "on its back legs": "unseen", "back to back": "unseen", "face to face": "of", "on the back of": "on", "on top of the head of": "on", "attacked by": "facing_reverse", "threatened by": "facing_reverse", "chased by": "chasing_reverse", "carried by": "holding_reverse", "held by": "holding_reverse", "ridden by": "riding_reverse", "driven by": "riding_reverse", "watched by": "facing_reverse", **dict.fromkeys(("pushed by", "helped by", "taught by", "examined by", "comforted by", "guarded by", "fed by", "served by", "checked by", "trained by", "guided by", "greeted by", "photographed by", "painted by"), "facing_reverse"), "worn by": "wearing_reverse", "surrounded by": "around_reverse", "encircled by": "around_reverse", "full of": "in_reverse", "filled with": "in_reverse", "full with": "in_reverse", "containing": "in_reverse",
}  # fmt: skip
POSES: dict[str, str] = {
    "sleeping": "sleep", "asleep": "sleep", "napping": "sleep", "resting": "sleep", "snoozing": "sleep", "dreaming": "sleep",
    "sitting": "sit", "seated": "sit", "sits": "sit", "sleeps": "sleep", "standing": "stand", "stands": "stand", "walking": "walk", "strolling": "walk",
    "hiking": "walk", "running": "run", "galloping": "run", "jogging": "run", "sprinting": "run", "racing": "run", "runs": "run", "jumping": "jump",
    "leaping": "jump", "breaching": "jump", "hopping": "jump", "jumps": "jump", "swimming": "swim", "diving": "swim", "swims": "swim", "flying": "fly",
    "flies": "fly", "soaring": "fly", "hovering": "fly", "gliding": "fly", "floating": "fly", "dancing": "dance",
    "wandering": "walk", "exploring": "walk", "sneaking": "walk", "tiptoeing": "walk", "strutting": "walk", "prancing": "walk", "trotting": "walk", "sprints": "run", "dashing": "run", "rushing": "run", "hurrying": "run", "escaping": "run", "fleeing": "run", "skipping": "jump", "bouncing": "jump", "pouncing": "jump", "launching": "fly", "taking off": "fly", "landing": "fly", "blasting off": "fly",
    "crouching": "kneel", "kneeling": "kneel", "squatting": "kneel", "kneeling down": "kneel", "kneels": "kneel", "curled up": "sleep", "hibernating": "sleep", "snoring": "sleep", "lounging": "lie", "sunbathing": "lie", "lying down": "lie", "lying": "lie", "laying down": "lie", "sprawled": "lie", "twirling": "balance", "breakdancing": "dance", "stretching": "bow", "stretches": "bow", "yawning": "howl", "yawns": "howl", "floating on its back": "recline", "floating on his back": "recline", "floating on her back": "recline", "lying on its back": "recline", "lying on his back": "recline", "lying on her back": "recline", "belly up": "recline", "spinning": "balance", "pirouetting": "balance", "doing a pirouette": "balance", "on one leg": "balance", "standing on one leg": "balance", "on tiptoe": "balance", "on tiptoes": "balance", "climbs": "climb", "wading": "swim", "splashing": "swim", "paddling": "swim", "snorkeling": "swim", "snorkelling": "swim", "drowning": "swim", "licking its paw": "sit", "begging": "sit", "roaring": "howl", "roars": "howl", "barking": "howl", "barks": "howl", "meowing": "stand", "crowing": "stand", "singing": "stand", "chirping": "sit",
    "rolling": "slide", "rearing": "jump", "rearing up": "jump", "bucking": "jump", "drifting": "fly", "waving": "wave", "howling": "howl", "howls": "howl", "grazing": "eat", "perching": "sit", "perched": "sit", "crawling": "crawl", "crawls": "crawl", "falling": "fall", "tripping": "fall", "slipping": "fall", "stumbling": "fall", "bowing": "bow", "curtsying": "bow", "sliding": "slide", "slides": "slide", "tumbling": "cartwheel", "somersaulting": "cartwheel", "cartwheeling": "cartwheel", "stooping": "bow", "bending over": "bow", "bending down": "bow", "drinking": "drink", "sipping": "drink", "lapping": "drink", "marching": "walk", "waiting": "stand", "waits": "stand",
}  # fmt: skip
MOODS: dict[str, str] = {
    **dict.fromkeys(("nervous", "anxious", "terrified", "panicked", "astonished", "confused", "puzzled", "startled", "stunned", "speechless", "horrified"), "surprised"), **dict.fromkeys(("disappointed", "heartbroken", "upset", "homesick", "depressed", "sick", "ill", "gloomy", "miserable", "hurt", "grieving", "sorrowful", "teary"), "sad"),
    **dict.fromkeys(("shy", "embarrassed", "determined", "stern", "relaxed", "thoughtful", "confident", "focused", "concentrated", "patient", "strict"), "calm"), **dict.fromkeys(("thrilled", "overjoyed", "relieved", "content", "ecstatic", "jolly", "merry", "satisfied", "grateful"), "happy"), **dict.fromkeys(("jealous", "outraged", "irritated", "raging", "impatient"), "angry"),
    "happy": "happy", "smiling": "happy", "cheerful": "happy", "joyful": "happy", **dict.fromkeys(("laughing", "laughing out loud", "cracking up", "laughing hard", "laughing hysterically", "giggling"), "laughing"), **dict.fromkeys(("in love", "lovestruck", "love struck", "smitten", "enamored", "falling in love", "madly in love"), "loving"), "sleepy": "sleepy",
    "tired": "sleepy", "surprised": "surprised", "shocked": "surprised", "scared": "surprised", "sad": "sad", "crying": "sad",
    "calm": "calm", "serious": "calm", "grumpy": "angry", "angry": "angry", "mad": "angry", "furious": "angry", "annoyed": "angry", "fierce": "angry", "cross": "angry", "enraged": "angry", "scowling": "angry", "snarling": "angry", "evil": "angry", "menacing": "angry", "frowning": "angry", "lonely": "sad", "worried": "surprised", "frightened": "surprised", "afraid": "surprised", "amazed": "surprised", "excited": "happy", "joyous": "happy", "smug": "calm", "bored": "calm", "exhausted": "sleepy", "drowsy": "sleepy", "weeping": "sad", "sobbing": "sad", "unhappy": "sad", "grinning": "happy", "delighted": "happy",
}  # fmt: skip
# Words that carry no thing of their own: they are understood, or say only that a picture is wanted.
# What may be said of anything and is seen of hardly anything: it is told that it is not, and what it is said of is drawn all the same.
UNSEEN = frozenset({
    "fluffy", "fat", "chubby", "thinking", "gossiping", "learning", "ancient", "new", "wrapped", "swaying", "lush", "roaming", "tries", "trying", "left", "right", "corner", "foreground",
    "steaming", "blooming", "caught", "stuck", "dripping", "rusty", "dusty", "dirty", "muddy", "wet", "shiny", "sparkly", "glittery", "transparent", "torn", "skinny", "muscular", "hairy",
    "striped", "spotted", "checkered", "wooden", "metal", "glass", "blurry", "futuristic", "neon", "bad", "rustic", "steampunk", "whispering",
})  # fmt: skip
# Verbs between two nouns of which only the two are seen, close to each other or one in the other's hand.
UNSEEN_DEEDS = frozenset({
    "biting", "wrestling", "hitting", "striking", "opening", "closing", "unlocking", "ringing", "lighting", "turning on",
    "shooting", "bandaging", "hatching", "turning into", "transforming into", "becoming",
    "filling", "emptying", "packing", "unpacking", "loading", "unloading", "constructing", "stealing", "squeezing",
    "burying", "x raying", "hunting", "attacking", "licking",
})  # fmt: skip
# Places that are shown as one that is only like them.
UNLIKE = frozenset({
    "hot spring", "hot springs",    "zoo", "basement", "hallway", "crosswalk", "zebra crossing", "pedestrian crossing",
    "fjord", "ski slope", "bamboo forest", "tokyo", "berlin", "chicago", "hong kong", "venice", "miami", "mexico", "australia", "greece", "santorini", "suburb", "waterfall",
})  # fmt: skip
SILENT = frozenset({
    "ripe", "juicy", "spicy", "sharp", "sharpened", "hungry", "venomous", "poisonous", "crunchy", "creamy", "savory", "sturdy", "comfy", "comfortable", "handmade", "handcrafted", "traditional", "authentic", "typical", "ordinary", "common", "regular", "standard", "basic",
    "shine", "shines", "parked", "format", "am", "get", "nearby", "look", "always", "often", "sometimes", "usually", "again", "even", "almost", "already", "inviting", "welcoming", "serene", "tranquil", "dreamy", "stunning", "professional", "stylish", "trendy", "attractive", "engaging", "appealing", "sophisticated", "include", "including", "furthermore", "what", "overlapping", "alone", "herself", "himself", "themselves", "because", "how", "heavy", "hot", "cold", "cooling", "drying", "buzzing", "grilled", "baked", "roasted", "fried", "boiled", "cooked", "fresh", "freshly", "crispy", "delicious", "tasty", "yummy", "homemade", "performing", "dressed", "goodbye", "hello", "teenage", "teen", "she", "he", "they", "we", "i", "you", "him", "them", "us", "pls", "plz", "lol", "haha", "hehe", "omg", "btw", "asap", "tysm", "super", "bit", "stuff", "etc", "ideally", "basically", "actually", "literally", "anything", "whatever", "please", "ok", "okay", "hey", "hi", "need", "needs", "like", "about", "something", "thing", "kinda", "thanks", "thx", "could", "would", "can", "should", "maybe", "wanna", "give", "gimme", "let", "lets", "outside", "after", "being", "turns", "turning", "where", "called", "if", "possible", "prefer", "preferably", "really", "some", "more", "blog", "article", "post", "presentation", "slide", "slides", "newsletter", "page", "web", "landing", "header", "hero", "banner", "print", "printable", "worksheet", "class", "lesson",
    "smiley", "thanksgiving", "wants", "want", "living", "shoulder", "shoulders", "lap", "arms", "hand", "hands", "loves", "likes", "year", "years", "old", "talking", "chatting", "relaxing", "spending", "featuring", "includes", "when", "near", "far", "middle", "center", "centre", "top", "bottom",
    "the", "a", "an", "of", "to", "is", "are", "be", "been", "that", "this", "these", "those", "which",
    "who", "whose", "it", "its", "his", "her", "their", "my", "our", "your", "and", "or", "as", "so", "very",
    "quite", "just", "also", "too", "up", "down", "out", "off", "away", "there", "here", "while", "at", "in", "style", "styled", "themed", "theme", "type", "kind", "sort", "image", "picture", "drawing",
    "illustration", "vector", "art", "artwork", "graphic", "design", "svg", "scene", "view", "make",
    "draw", "create", "generate", "show", "showing", "me", "cute", "beautiful", "lovely", "nice", "pretty",
    "cozy", "cosy", "peaceful", "quiet", "sweet", "adorable", "charming", "friendly", "simple", "minimal",
    "minimalist", "minimalistic", "modern", "clean", "elegant", "detailed", "colorful", "colourful", "bright",
    "vibrant", "stylized", "stylised", "cartoon", "cartoonish", "fun", "funny", "playful", "whimsical",
    "magical", "fantasy", "majestic", "epic", "dramatic", "gorgeous", "amazing", "cool", "awesome", "perfect",
    "high", "quality", "set", "side", "front", "named", "lit", "light", "shining", "full", "young",
    "shop", "company", "brand", "business", "studio", "club", "background", "backdrop", "color", "colors", "colour", "colours", "color-coded", "for", "by", "from", "into",
    "round", "seamless", "repeating", "repeat", "repeated", "tile", "tileable", "app", "mobile", "website", "surface",
    "calm", "gentle", "soft", "warm", "brave", "proud", "curious", "clever", "tropical", "big",
    "having", "has", "have", "had", "enjoying", "enjoys", "looking", "looks", "balancing", "going", "coming", "getting", "taking", "doing",
    "visiting", "admiring", "hiding", "hidden", "hanging", "erupting", "flowing", "streaking", "sideways", "ready", "takeoff", "liftoff",  "south", "north", "west", "puffing", "speeding", "blazing", "passing", "giza", "deep", "together", "gently", "slowly", "quietly", "peacefully", "brightly", "each",
    "sailing", "wild", "single", "day", "time", "during", "but", "everything", "empty",
    "deserted", "only", "except", "then", "still", "yet", "any", "all", "every", "another", "other", "both",
})  # fmt: skip
