"""Turns of phrase that say the same as plainer ones: rewritten before a prompt is split into words."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._spots import spotted
from limner_sketch._prints import PRINTS
from limner_sketch._words import plural, singular

__all__ = ["plainer"]

_DRESSINGS: Final = (
    "honey",
    "syrup",
    "cream",
    "butter",
    "sauce",
    "lemon",
    "lime",
    "parsley",
    "basil",
    "mint",
    "chocolate",
    "caramel",
    "jam",
    "cheese",
    "sugar",
    "gravy",
    "ketchup",
    "mustard",
    "yogurt",
    "oil",
)
_NUMBER: Final = rf"(?:\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})"
_WHOSE: Final = r"(?:its|his|her|their)"
# What somebody wishes is asked for; the one who wishes is not.
_WISH: Final = Lazy(
    r"^\s*(?:(?:my|our)\s+[\w' ]{2,30}?|i|we)\s+(?:really\s+)?(?:wants?|needs?|would like|would love|asked for|'d like)\s+(?:to (?:see|have)\s+)?(?:me\s+)?",
    re.IGNORECASE,
    needles=("'d like", "asked for", "need", "want", "would like", "would love"),
)
_PLAYERS: Final = {
    "violinist": "violin", "fiddler": "violin", "cellist": "cello", "guitarist": "guitar", "pianist": "piano", "saxophonist": "saxophone",
    "trumpeter": "trumpet", "flautist": "flute", "flutist": "flute", "harpist": "harp", "accordionist": "accordion", "trombonist": "trombone",
}  # fmt: skip
"""Who is called after what they play."""
_GROUND: Final = r"(?:(?:seamless|repeating|tile) )?(?:pattern|background|backdrop|wallpaper|wrapping|paper|fabric|textile|print|texture)s?\b"
# What the pattern can only be found in (parts in lower case, "|" between them; nothing is anywhere), the pattern, and what is said instead.
_PLAINER: Final[tuple[tuple[Lazy, str], ...]] = tuple(
    (Lazy(pattern, re.IGNORECASE, needles=tuple(filter(None, needles.split("|")))), said)
    for needles, pattern, said in (
        (" out of", rf"\b(?:sticking|poking|popping|putting) {_WHOSE} heads? out of\b", "looking out of"),
        ("out of", rf"\bwith {_WHOSE} heads? (?:sticking |poking )?out of\b", "looking out of"),
        ("walker", r"\bdog[- ]?walkers?\b(?:\s+with\s+(?:a\s+)?(?=[\w ]*dogs?\b))?", "person walking "),
        (" table", r"\b(?:dinner|dining|lunch|breakfast) table\b", "dinner table"),
        ("coffee table", r"\bcoffee table\b", "table"),
        (
            "carried|chased|driven|followed|guarded|held|pulled|ridden|surrounded|watched|worn",
            r"\b(?:being|getting|is|are) (?=(?:chased|carried|held|ridden|driven|watched|worn|followed|surrounded|pulled|guarded) by\b)",
            "",
        ),
        ("zebra crossing", r"\bzebra crossing(?=\s+(?:the|a|an|over)\b)", "zebra walking on"),
        (
            "from ",
            r"\bfrom (?=(?:an?|the|his|her|their)\b[\w ]{0,20}\b(?:boat|canoe|rowboat|kayak|ship|raft|window|balcony|car)\b)",
            "in ",
        ),
        (
            "antlers|cap|crown|hat|helmet|horn",
            r"\b(on (?:an?|the|his|her|my) \w+)['’]s (?:hat|cap|helmet|crown|antlers|horns?)\b",  # noqa: RUF001 - both apostrophes
            r"\1",
        ),
        ("hues|shades|tints|tones", r"\b(?:shades|hues|tints|tones) of (?=\w)", ""),  # these shades are not worn
        ("beaver", r"\b(beavers?\b[^,.]{0,60}?) (an?|the|its|their) dams?\b", r"\1 \2 beaver dam"),
        (
            "blast|launch|lift|take",
            r"\b(?:ready )?(?:for|before|at) (?:take[- ]?off|lift[- ]?off|launch|blast[- ]?off)\b",
            "",
        ),
        ("golden gate bridge", r"\bgolden gate bridge\b", "red suspension bridge"),
        (" bridge", r"\b(?:brooklyn|tower) bridge\b", "suspension bridge"),
        (
            "carrying|having|holding|with",
            rf"\b(?:with|carrying|holding|having) ((?:an?|the|some|two|three) (?:[\w-]+ ){{1,3}}?)in {_WHOSE} (?:beak|mouth|bill|claws?|talons?|paws?|teeth|jaws?|trunk)\b",
            r"holding \1",
        ),
        (
            " behind ",
            r"\b(moon|sun)( peeking(?: out)?| hiding| hidden| half hidden| appearing)?(?: from)? behind (?:the |some |a few |dark |a )*clouds?\b",
            r"\1 behind a cloud",
        ),
        (
            "reflection in ",
            r"\breflection in (?:an?|the) (?:[\w-]+ )?(?:pool|pond|water|river|lake|puddle|stream)\b",
            "reflection in a lake",
        ),
        ("eating ", r"\beating (?:a |its way through a )?holes? (?:in|into|through) (?=an?\b|the\b)", "eating "),
        ("building|forming|making", r"\b(?:forming|making|building) an? (circle|ring|line|row)\b", r"in a \1"),
        (" farm", r"\b(wind turbine|windmill) farm\b", r"five \1s"),
        ("fin of a|shark's fin", r"\b(?:the )?(?:shark's fin|fin of an? shark)\b", "shark fin"),
        (" window", r"\b(car|bus|train|taxi|truck|van|tram|airplane|plane|camper) windows?\b", r"\1"),
        (
            " magic",
            r"\b(?:sitting )?in (an?|the|his|her) (?:magician(?:['’]s)?|magic) hat\b",  # noqa: RUF001 - both apostrophes
            r"looking out of \1 top hat",
        ),
        (
            "round ",
            r"\b(?:wrapped|coiled|curled|wound|twisted|coiling|curling|winding)(?: up)? a?round (?=(?:an?|the) (?:\w+ )?(?:branch|tree|pole|rock|stick|staff|column|pillar|trunk)\b)",
            "on ",
        ),
        (
            "mirrored|reflected|reflecting",
            r"\b(?:being |is |are |that is )?(?:reflected|mirrored|reflecting) in (?=(?:an?|the|its|still|calm) )",
            "and its reflection in ",
        ),
        (
            " in each ",
            r"\b(?:with|holding|carrying) an? (\w+) in each (?:hand|arm|paw|tentacle|claw)\b",
            r"holding two \1s",
        ),
        ("from tree to tree", r"\bfrom tree to tree\b", "between two trees"),
        ("from ", r"\bfrom (?:one |an? )(\w+) to (?:another|the next|the other)(?: \1)?\b", r"between two \1s"),
        ("from ", r"\bfrom (\w+(?: \w+)?) to \1\b", r"on \1s"),
        ("", r"\s\+\s", " and "),
        ("egg cup", r"\b(eggs?) in (?:an? )?egg cups?\b", r"\1"),
        (
            "basting|carving|stuffing",
            r"\b(carving|basting|stuffing) (?:an?|the) (turkey|goose|chicken)\b",
            r"\1 a roast \2",
        ),
        (" fried rice", r"\b(shrimp|prawn|chicken|egg|vegetable|pork|beef|seafood) fried rice\b", r"rice with \1"),
        (
            "selling ",
            r"\bselling (\w+(?: \w+)?) (?:at|from|behind) (?:an?|the|their|his|her) (?:\w+ )?(?:stand|stall|booth|kiosk)\b",
            r"beside a \1 stand",
        ),
        (
            "boiling|cooking|flipping|frying|grilling|searing",
            r"\b(frying|cooking|grilling|boiling|flipping|searing) ((?:[\w-]+ ){1,3}?)(?:in|on) (?:an?|the|his|her|their) (?:\w+ )?(?:pan|skillet|grill|barbecue|pot|wok|stove)\b",
            r"\1 \2",
        ),
        (
            " into ",
            r"\b(teapot|kettle|jug|pitcher|bottle|milk carton|carton|watering can|coffee pot) (?:that is |is )?(?:pouring|filling)(?: (?:hot |fresh |cold )?\w+)? into (?=an?\b|the\b)",
            r"\1 over ",
        ),
        (
            "booth|kiosk|stall|stand",
            r"\b(stall|stand|kiosk|booth)s? (?:(?:that|which) )?(?:selling|sells|offering|displaying|stocked with|piled with|loaded with|laden with) ",
            r"\1 full of ",
        ),
        (
            "dash|dollop|drizzle|helping|knob|pat|piece|portion|scoop|serving|slice|splash|spoonful|sprig|sprinkle|sprinkling|squeeze|wedge",
            (
                r"\b(?:an? )?(?:drizzle|dollop|sprinkling|sprinkle|dash|splash|sprig|squeeze|knob|pat|spoonful|serving|portion|helping|slices?|wedges?|pieces?|scoops?) of "
                rf"(?=(?:\w+ )?(?:{'|'.join(_DRESSINGS)})\b)"
            ),
            "",
        ),
        (
            "with",
            r"\b(?:drizzled|sprinkled|garnished|served|smothered|loaded|piled|dusted|glazed|stuffed) (?:high )?with\b",
            "with",
        ),
        (" basket ", r"\b(bread|pastry|fruit|vegetable|flower) basket (?:with|full of|of)\b", "basket of"),
        (" basket", r"\b(?:bread|pastry) basket\b", "basket of bread"),
        (
            "field|padd|plantation|terrace",
            r"\b(?:rice|tea) (?:terraces?|padd(?:y|ies)|fields?|plantations?)\b",
            "terraced hills",
        ),
        ("", r"^\W*(?:as|like|shaped like) (?=an?\b)", ""),  # after a letter that is shown: "the letter R as a rocket"
        (
            "breeder|handler|owner|sitter|trainer",
            r"\b(dog|horse|cat|dolphin|seal|lion|elephant) (?:trainer|handler|sitter|owner|breeder)\b",
            r"person with a \1",
        ),
        (" look", r"^\s*(?:what|how) (?:do|does|would|did) (.+?) looks? like\b", r"\1"),
        ("cat lady", r"\bcat lady\b", "woman with a cat"),
        ("ring with ", r"\bring with (?:an? )?(?:\w+ )?(?:diamond|gem|ruby|sapphire|emerald|stone)\b", "ring"),
        (
            "face|head",
            r"\b(robot|alien|monster|skeleton|ghost|zombie|vampire|astronaut|pirate|ninja|clown|witch|wizard|santa|elf|knight|viking|king|queen|princess|woman|man|girl|boy|baby) (?:head|face)(?=\s*(?:icon|logo|badge|sticker|emoji|avatar|,|$))",
            r"\1",
        ),
        (
            "caricature|portrait",
            r"(?<=\w )(drawing|painting|sketching) (?:an?|the|his|her|their) (?:portrait|caricature) of\b",
            r"\1",
        ),
        (" superhero ", r"\b(?:wearing|in|dressed in) an? superhero (?:costume|outfit|suit)\b", "wearing a cape"),
        (
            "mask",
            r"\b(nurse|doctor|surgeon|dentist|scientist|paramedic)s? ((?:with|wearing|in) (?:an? )?)mask\b",
            r"\1 \2face mask",
        ),
        (
            "hanging|hangs|putting up",
            r"\b(?:hanging|hangs|putting up) (?:up )?(?=(?:an?|the|his|her|some) (?:framed )?(?:picture|painting|photo|poster|mirror|clock|portrait)s?\b)",
            "lifting ",
        ),
        (" wall", r"\b(picture|painting|photo|poster|mirror|clock)s? on (?:the|a) wall\b", r"\1 in the room"),
        ("self in ", r"\bat (?:him|her|it|my|your)self in (?:the|an?) mirror\b", "at the mirror"),
        (
            " head",
            r"\b(?:holding|carrying) ((?:[\w-]+ ){1,4}?[\w-]+) (?:above|over) (?:his|her|their|its) heads?\b",
            r"lifting \1",
        ),
        (
            " head",
            r"\b(lifting|raising) ((?:[\w-]+ ){1,4}?[\w-]+) (?:above|over) (?:his|her|their|its) heads?\b",
            r"\1 \2",
        ),
        (" trainer", r"\b(?:personal|fitness) trainer\b", "person lifting weights"),
        (" back", r"\bon (?:the|its|his|her) backs? of\b", "on"),
        (
            " the ",
            r"\b(?:in|under) the (?:hot |bright |warm |summer |burning )*(?:sun|sunshine|sunlight)\b(?! (?:hat|flower))",
            "on a sunny day",
        ),
        ("umbrella", r"\bwhose (umbrella)s? (?:is|are|was|gets?|has been|were)\b", r"with a \1"),
        (
            "umbrella",
            r"\bumbrellas?\b(?: (?:is|are|was|being|gets?|that is|has been))* (?:turn(?:ed|ing)|blown|flipp(?:ed|ing)|pushed|blow(?:s|ing)) inside[- ]out(?: (?:by|in) (?:the |a )?(?:\w+ )?(?:wind|storm|gust))?\b",
            "inside out umbrella in the wind",
        ),
        (
            " umbrella inside",
            r"\bwind turns (?:the|his|her) umbrella inside[- ]out\b",
            "holding an inside out umbrella in the wind",
        ),
        (
            " than ",
            r"\b(an?|the|one) ((?:[\w-]+ ){0,2}?[\w-]+?) (?:that is |which is |who is |is |are )?(?:much |far |even |way |a lot )?(?:bigger|larger|taller|higher|huger) than (?:an?|the|its|his|her) (?=\w)",
            r"\1 giant \2 next to a little ",
        ),
        (
            " than ",
            r"\b(an?|the|one) ((?:[\w-]+ ){0,2}?[\w-]+?) (?:that is |which is |who is |is |are )?(?:much |far |even |way |a lot )?(?:smaller|tinier|shorter) than (?:an?|the|its|his|her) (?=\w)",
            r"\1 little \2 next to a giant ",
        ),
        (
            "big|high|huge|large|tall",
            r"\b(an?|the|one) ((?:[\w-]+ ){0,2}?[\w-]+?) (?:that is |which is |who is |is |are )?(?:as|so) (?:big|large|tall|high|huge) (?:as|like) (?:an?|the|its|his|her) (?=\w)",
            r"\1 giant \2 next to a ",
        ),
        (" the ", r"\b(?:at|on|near|from) the (?:very )?(?:edge|rim|brink) of (?=(?:an?|the) )", "on "),
        ("all ", r"\ball (?:the )?(?=(?:around|over|together)\b)", ""),
        (
            "in front of|outside|past",
            r"\b(in front of|outside(?: of)?|past) (an?|the) (?:diner|cafe|café|bistro)\b",
            r"\1 \2 coffee shop",
        ),
        (
            "in front of|outside|past",
            r"\b(in front of|outside(?: of)?|past) (an?|the) (?:restaurant|bar|pub|store)\b",
            r"\1 \2 shop",
        ),
        ("water", r"\b(standing|wading|walking|playing|splashing) in (?:the )?(?:shallow )?water\b", r"\1 in a lake"),
        ("upside", r"\bupside[- ]down (?=(?!(?:and|in|on|from|with|over|like|while|at|by)\b)\w)", "upsidedown "),
        ("delivery ", r"\bdelivery (?=(?:drone|robot|bike|bicycle|scooter|motorcycle)s?\b)", ""),
        (
            "polka",
            rf"\bpolka[- ]dot(?:s|ted)? (?=\w)(?!{_GROUND})",
            "dotted ",
        ),
        (
            "hands|palms",
            r"\b(?:two |a pair of |pair of )?(?:hands|palms) (?:holding|clasping|shaking|touching) (?:each other|one another|hands)\b",
            "a handshake",
        ),
        (
            "hands ",
            r"\b(?:two |a pair of |pair of |cupped |open |both |caring |gentle )*hands (?:holding|cradling|cupping|offering|protecting|around|with|carrying|that hold) (?=(?:an?|the|some|one)\b)",
            "cupped hands holding ",
        ),
        ("pianist", r"\bpianists? (?:at|with) (?:an?|the|his|her) (?:grand )?piano\b", "pianist"),
    )
)
_BOUQUET: Final = Lazy(
    rf"\b(?:bouquet|bunch|posy) of (?:{_NUMBER} )?((?:\w+ )?)(\w+)", re.IGNORECASE, needles=("bouquet", "bunch", "posy")
)
_AT_RAINBOWS: Final = frozenset({"bridge", "sky", "cloud", "flag", "trout", "background"})
_RAINBOW: Final = Lazy(r"\brainbow[- ](?:colou?red[- ]|striped[- ])?(\w+)", re.IGNORECASE, needles=("rainbow",))
_TWO_TONED: Final = Lazy(
    rf"\b(\w+)[- ](?:and|&)[- ](\w+)[- ]({'|'.join(PRINTS)})\b(?! {_GROUND})(?= \w)",
    re.IGNORECASE,
    needles=tuple(PRINTS),
)
# Around a chessboard these are pieces, and nobody.
_PIECE: Final = Lazy(
    r"\b(?<!chess )(knight|king|queen|bishop|rook|castle|pawn)(s?)\b(?! (?:piece|playing|and a \w+ playing))",
    re.IGNORECASE,
    needles=("bishop", "castle", "king", "knight", "pawn", "queen", "rook"),
)
_CHESS: Final = Lazy(
    r"\bchess(?:[- ]?(?:board|pieces?|set|figures?))?\b(?! (?:player|champion))", re.IGNORECASE, needles=("chess",)
)
_AT_CHESS: Final = Lazy(
    r"\b(?:playing|plays|play|over|at) (?:an? )?(?:game of )?chess\b", re.IGNORECASE, needles=("chess",)
)
_PLAYER: Final = Lazy(
    rf"\b({'|'.join(_PLAYERS)})(s?)\b",
    re.IGNORECASE,
    needles=(
        "accordionist",
        "cellist",
        "fiddler",
        "flautist",
        "flutist",
        "guitarist",
        "harpist",
        "pianist",
        "saxophonist",
        "trombonist",
        "trumpeter",
        "violinist",
    ),
)
# Many of a sort are what a festival of them shows; a poster for it has a theme.
_GATHERING: Final = Lazy(
    r"\b(?:an? |the )?(hot[- ]air balloon|balloon|kite|lantern) festival\b", re.IGNORECASE, needles=("festival",)
)
_LETTERED: Final = Lazy(
    r"\b(?:poster|flyer|logo|badge|card|invitation|banner|sticker|emblem|ticket)\b",
    re.IGNORECASE,
    needles=("badge", "banner", "card", "emblem", "flyer", "invitation", "logo", "poster", "sticker", "ticket"),
)
_HEAPED: Final = Lazy(
    rf"\b((?:stack|pile|heap|tower) of) {_NUMBER} (\w+)", re.IGNORECASE, needles=("stack", "pile", "heap", "tower")
)
# What is pulled is told before who pulls it.
_PULLED: Final = Lazy(
    r"\b((?:an?|the|one|two|three|four)(?: [\w-]+){1,3}?) (?:that is |being |is )?(pulled|towed|drawn|pushed|dragged) by "
    r"((?:an?|the|one|two|three|four|five|six|eight|some)(?: [\w-]+){1,3})",
    re.IGNORECASE,
    needles=(" by ",),
)
_MEAL: Final = Lazy(
    r"\b(\w+) (?:dinner|meal|dish|lunch|supper|entree)\b(?! (?:table|party|bell|plate))",
    re.IGNORECASE,
    needles=("dinner", "meal", "dish", "lunch", "supper", "entree"),
)
_STALL: Final = Lazy(
    r"\b((?:\w+ )?\w+) (?:stand|stall|booth|kiosk)\b(?! (?:with|full))",
    re.IGNORECASE,
    needles=("stand", "stall", "booth", "kiosk"),
)
_POSSESSED: Final = re.compile(
    r"\b(\w+)['’]s\s+"  # noqa: RUF001 - both apostrophes
    r"(?!(?:day|birthday|eve|anniversary|wedding|party|week)\b)(\w+)\b(?!\s+(?:day|birthday|eve)\b)",
    re.IGNORECASE,
)


def plainer(text: str) -> str:
    """Return a prompt in plainer words.

    Args:
        text: The prompt, without the words that are to be shown.
    """
    text = spotted(_WISH.sub("", text))
    for pattern, said in _PLAINER:
        text = pattern.sub(said, text)
    if _CHESS.search(text) and not _AT_CHESS.search(text):
        text = _PIECE.sub(r"chess \1\2", text)
    text = _MEAL.sub(_as_meal, text)
    text = _STALL.sub(_stocked, text)
    text = _PLAYER.sub(lambda found: f"musician{found[2]} playing the {_PLAYERS[found[1].lower()]}", text)
    text = _BOUQUET.sub(_wrapped, text)
    text = _RAINBOW.sub(_rainbowed, text)
    text = _TWO_TONED.sub(_two_toned, text)
    if not _LETTERED.search(text):
        text = _GATHERING.sub(r"\1s", text)
    return _POSSESSED.sub(_owned, _HEAPED.sub(_heap, _PULLED.sub(_pulling, text)))


def _pulling(found: re.Match[str]) -> str:
    """Turn "a cart pulled by two oxen" to who does what."""
    words = found[3].split()
    end = next((n for n in range(len(words), 1, -1) if _is_thing(words[n - 1])), 2)
    who, rest = " ".join(words[:end]), " ".join(words[end:])
    return f"{who} {'pushing' if found[2].lower() == 'pushed' else 'pulling'} {found[1]} {rest}".strip()


def _is_thing(word: str) -> bool:
    return bool(figures.find(word.lower()) or figures.find(singular(word.lower())))


def _wrapped(found: re.Match[str]) -> str:
    """Take "a bouquet of red roses" as flowers in their paper."""
    before, last = found[1].lower().strip(), found[2].lower()
    for noun in (last, before):
        thing = figures.find(noun) or figures.find(singular(noun))
        if thing and "flower" in thing.entry.tags and thing.entry.noun not in {"flower", "bouquet"}:
            return found[0].replace(found[0].split(" of ")[0], "flower wrap")
    return found[0]


def _rainbowed(found: re.Match[str]) -> str:
    """Take "a rainbow mug" as a mug in the colours of the rainbow, unless it is a thing of that name."""
    noun, whole = found[1].lower(), found[0].lower()
    thing = figures.find(noun) or figures.find(singular(noun))
    own = figures.find(whole) or figures.find(singular(whole))
    return f"rainbowed {found[1]}" if thing and not own and thing.entry.noun not in _AT_RAINBOWS else found[0]


def _two_toned(found: re.Match[str]) -> str:
    """Take "red and white striped" as red, with a print in white: "red white-striped" in one word."""
    first, second, print_ = (word.lower() for word in found.groups())
    return f"{first} {second}{print_}" if colour_of(first) and colour_of(second) else found[0]


def _as_meal(found: re.Match[str]) -> str:
    """Take "a lobster dinner" as what is on the plate."""
    match = figures.find(found[1].lower())
    served = match and (match.entry.tags & {"food"} or match.entry.home in {"underwater", "sea"})
    return f"plate of {found[1]}" if served and not figures.find(found[0].lower()) else found[0]


def _stocked(found: re.Match[str]) -> str:
    """Take "a hot dog stand" as a stall that is full of them."""
    if figures.find(found[0].lower()):
        return found[0]
    words = found[1].split()
    for start in range(len(words)):
        goods = " ".join(words[start:]).lower()
        if figures.find(f"{goods} {found[0].split()[-1].lower()}"):
            return found[0]  # a cake stand
        match = figures.find(goods) or figures.find(singular(goods))
        if match and match.entry.tags & {"food", "flower"} and match.exact:
            return " ".join([*words[:start], "market stall full of", plural(singular(goods))])
    return found[0]


def _heap(found: re.Match[str]) -> str:
    """Take "a stack of three pancakes" as the one drawing that shows a stack of them."""
    if figures.find(found[0].lower()):
        return found[0]
    whole = f"{found[1]} {found[2]}".lower()
    return whole if figures.find(whole) else found[0]


def _owned(found: re.Match[str]) -> str:
    """Let somebody be seen of whom something is named that is not known: "a child's heartbeat"."""
    owner, owned = (figures.find(word.lower()) for word in found.groups())
    alive = owner is not None and owner.entry.tags & ANIMATE
    had = owned.entry.tags if owned else frozenset()
    if alive and had & {"vehicle", "building", "animal"} and "person" not in had:
        return found[2]  # a knight's horse is a horse
    known = owned or figures.find(singular(found[2].lower()))
    return f"{found[1]} , {found[2]}" if alive and not known else found[0]
