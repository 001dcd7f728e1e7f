"""People who make things with their hands, keep shops, serve and guide: each in the clothes and with the thing they are known by."""

from __future__ import annotations

from typing import Final, TypeAlias

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import _person_props as props
from limner_sketch.figures._look import Look
from limner_sketch.figures._skeleton import CHILD, WOMAN
from limner_sketch.figures._wardrobe import ANY, MEN, OUT, UP, beard, enlist, moustache


def _lamp_helmet(c: Canvas) -> None:
    """A miner's helmet with its lamp."""
    hats.hard_hat(c)
    c.circle(4, -50, 13, "metal")
    c.circle(4, -50, 9, "light", outline=False)


def _welding_mask(c: Canvas) -> None:
    """A mask with a dark pane."""
    c.path("M-50-34C-50-62 54-62 54-34L50 20C44 50 24 60 4 60C-16 60-38 50-46 20Z", "dark", shade=6)
    c.rect(-30, -16, 68, 26, "glass", radius=5)
    c.line([(-18, -8), (-4, -8)], "shine", 5, smooth=False, outline=False)


def _cap(c: Canvas) -> None:
    """A flat cap."""
    c.path("M-54-24C-58-66 40-84 56-34C40-28-30-22-54-24Z", "cap", shade=5)
    c.path("M8-34C36-44 66-40 72-24C54-24 26-24 8-28Z", "cap_dark")


def _maid_cap(c: Canvas) -> None:
    """A frilled white band."""
    for x, y in ((-34, -44), (-18, -54), (0, -58), (18, -54), (34, -44)):
        c.circle(x, y, 12, "white")
    c.path("M-46-30C-26-50 26-50 46-30L42-22C22-40-22-40-42-22Z", "white_dark")


def _cabin_cap(c: Canvas) -> None:
    """A small cap, worn at a slant."""
    with c.at(14, -52, turn=10):
        c.path("M-40 8C-36-22 36-22 42 8C18 14-18 14-40 8Z", "main", shade=4)
        c.line([(-38, 4), (40, 4)], "accent", 5, smooth=False)


def _jockey_cap(c: Canvas) -> None:
    """A rider's cap."""
    c.path("M-52-22C-54-84 54-84 52-22C20-32-20-32-52-22Z", "accent", shade=6)
    c.path("M10-34C40-40 70-34 74-22C56-20 30-22 10-26Z", "accent_dark")


def _convict_cap(c: Canvas) -> None:
    """A round cap with stripes."""
    c.path("M-48-26C-46-72 46-72 48-26C20-34-20-34-48-26Z", "white")
    for y, w in ((-36, 46), (-52, 36)):
        c.line([(-w, y), (w, y)], "dark", 7, smooth=False, outline=False)


def _brimmed(c: Canvas) -> None:
    """A black hat with a brim."""
    hats.brim(c, "dark", "dark_dark", 42)


def _scarf(c: Canvas) -> None:
    """A scarf around the hair."""
    c.path("M-54-4C-62-70 62-70 54-4C44-30 26-40 0-40C-26-40-44-30-54-4Z", "accent", shade=6)


def _white_face(c: Canvas) -> None:
    """The paint of a mime."""
    c.ellipse(-1, 0, 43, 45, "white", outline=False)
    for x in (-14, 23):
        c.line([(x, -14), (x, 20)], "dark", 3, smooth=False, outline=False)


def _loupe(c: Canvas) -> None:
    """A watchmaker's glass before one eye."""
    c.circle(24, 2, 15, "dark")
    c.circle(25, 2, 9, "glass", outline=False)


def _breton(c: Canvas) -> None:
    """Thin stripes over the whole chest."""
    for y in (10, 24, 38, 52):
        c.line([(-22, y), (22, y)], "dark", 6, smooth=False, outline=False)


def _collared(c: Canvas) -> None:
    """The white collar of a priest."""
    c.path("M-12-6L12-6L10 5L-10 5Z", "dark")
    c.rect(-5, -5, 10, 9, "white", outline=False)
    c.line([(0, 18), (0, 60)], "gold", 4, smooth=False)
    c.line([(-8, 30), (8, 30)], "gold", 4, smooth=False)


def _chain(c: Canvas) -> None:
    """A suit with a chain of office."""
    gear.suit_and_tie(c)
    c.line([(-17, 2), (-9, 32), (0, 42), (9, 32), (17, 2)], "gold", 5)
    c.circle(0, 46, 8, "gold")


def _neckerchief(c: Canvas) -> None:
    """A jacket with buttons and a neckerchief."""
    c.path("M-14-3L0 8L14-3L10 6L2 12L8 24L0 18L-8 24L-2 12L-10 6Z", "accent")
    for y in (34, 48):
        c.circle(0, y, 3, "gold")


def _pickaxe(c: Canvas) -> None:
    """A pickaxe over the shoulder."""
    c.line([(-6, 40), (8, -56)], "wood", 7, smooth=False)
    c.path("M-30-42C-14-66 28-72 52-48C30-58 8-58 6-56C-8-58-20-54-30-42Z", "metal")


def _torch(c: Canvas) -> None:
    """A welder's torch."""
    c.line([(-4, 12), (6, -18), (22, -28)], "metal", 7)
    c.path("M20-34C38-38 48-52 52-66C38-62 26-50 20-40Z", "fire")
    c.path("M24-36C34-40 40-46 42-54C34-50 28-44 24-40Z", "glass", outline=False)


def _blown(c: Canvas) -> None:
    """A glowing vessel at the end of a pipe."""
    c.line([(-18, 22), (34, -34)], "metal", 5, smooth=False)
    c.circle(46, -48, 20, "fire", shade=4)
    c.ellipse(40, -54, 6, 9, "light", outline=False, turn=30)


def _trowel(c: Canvas) -> None:
    """A trowel."""
    c.line([(-2, 12), (4, -10)], "wood", 7, smooth=False)
    c.path("M-6-14L18-10C18-28 14-42 8-50C0-40-6-28-6-14Z", "metal")


def _flagged(c: Canvas) -> None:
    """A small flag for those who follow."""
    c.line([(-4, 16), (10, -72)], "wood", 4.5, smooth=False)
    c.path("M10-72L50-62L14-44Z", "red", shade=3)


def _stop_sign(c: Canvas) -> None:
    """A stop sign on a pole."""
    c.line([(-4, 56), (6, -40)], "white", 6, smooth=False)
    c.circle(8, -62, 27, "white")
    c.circle(8, -62, 23, "red", outline=False)
    c.rect(-6, -67, 28, 10, "white", outline=False)


def _bottles(c: Canvas) -> None:
    """A bottle of milk."""
    c.path("M-10-6L-10-30L-4-44L10-44L16-30L16-6Z", "white", shade=3)
    c.rect(-5, -52, 16, 9, "red", radius=2)


def _puppet(c: Canvas) -> None:
    """A puppet on its strings."""
    c.line([(-14, -4), (22, -4)], "wood", 6, smooth=False)
    for x in (-10, 4, 18):
        c.line([(x, -4), (4 + (x - 4) * 0.6, 34)], "dark", 1.8, smooth=False)
    c.line([(-4, 52), (-14, 62)], "red", 6, smooth=False)
    c.line([(12, 52), (22, 62)], "red", 6, smooth=False)
    c.rect(-6, 46, 20, 24, "red", radius=6)
    c.circle(4, 36, 12, "skin")
    c.line([(0, 70), (-3, 84)], "dark", 6, smooth=False)
    c.line([(8, 70), (11, 84)], "dark", 6, smooth=False)


def _ring_buoy(c: Canvas) -> None:
    """A life buoy under the arm."""
    c.circle(4, 14, 26, "red")
    c.circle(4, 14, 12, "white", outline=False)
    for x, y in ((4, -5), (4, 33), (-15, 14), (23, 14)):
        c.circle(x, y, 6, "white", outline=False)


def _newspapers(c: Canvas) -> None:
    """A newspaper held up."""
    c.rect(-18, -48, 48, 38, "paper", radius=2)
    c.rect(-12, -43, 36, 7, "dark", outline=False)
    for y in (-30, -23, -16):
        c.line([(-12, y), (24, y)], "metal", 2.5, smooth=False, outline=False)


def _scroll(c: Canvas) -> None:
    """A clipboard."""
    c.rect(-14, -40, 36, 46, "hide", radius=3)
    c.rect(-10, -34, 28, 36, "paper", radius=2)
    for y in (-24, -15, -6):
        c.line([(-5, y), (13, y)], "metal", 2.5, smooth=False, outline=False)


_Row: TypeAlias = tuple[str, Look, str, str, tuple[str, ...], tuple[str, ...], str | None]
_SUIT: Final = Look(hair=("side", "bob", "short"), front=gear.suit_and_tie, legs="main")
# Noun, looks, main and second colour, other names, what it may stand for, home.
_ROWS: tuple[_Row, ...] = (
    ("blacksmith", Look(clothes="tee", hair=("crop", "short"), face=beard("hair2", 4), front=gear.apron, prop=props.hammer, raised=UP), "#8b8f9c", "#6b4630", ("smith", "farrier", "ironworker", "metalworker", "swordsmith", "bladesmith", "armourer"), (), "workshop"),
    ("potter", Look(hair=("bun", "bob", "curly"), front=gear.apron), "#7fa39a", "#c98a5f", ("ceramist", "ceramicist", "pottery maker", "pottery artist"), (), "workshop"),
    ("weaver", Look(frame=WOMAN, hair=("",), hat=_scarf, front=gear.apron), "#8a6fa8", "#c8574a", ("carpet maker", "carpet weaver", "rug maker"), (), "workshop"),
    ("bricklayer", Look(hair=("crop",), hat=hats.hard_hat, front=gear.bib, prop=_trowel, raised=OUT, shoe="hide"), "#c8743f", "#f2b134", ("mason", "stonemason", "brick layer", "roofer", "plasterer", "tiler", "paver"), (), "city"),
    ("miner", Look(hair=("crop",), hat=_lamp_helmet, front=gear.bib, prop=_pickaxe, raised=UP, shoe="dark"), "#8a7f76", "#f2b134", ("coal miner", "gold miner", "prospector", "gold digger"), (), "mountains"),
    ("welder", Look(clothes="coat", hair=("",), hat=_welding_mask, bare=False, front=gear.apron, prop=_torch, raised=OUT), "#4f6480", "#8a5a3a", (), (), "workshop"),
    ("jeweler", Look(hair=("rim", "side"), hair_role="grey", face=_loupe, front=gear.vest), "#efe6d6", "#5f4a72", ("jeweller", "goldsmith", "silversmith", "watchmaker", "clockmaker", "clock maker", "watch maker", "gemologist", "watch repairer"), (), "workshop"),
    ("pharmacist", Look(clothes="coat", hair=("bob", "bun", "side"), front=gear.lab_coat), "#f4faf6", "#4f9d69", ("druggist", "apothecary", "pharmacy worker"), (), None),
    ("archaeologist", Look(hair=ANY, hat=hats.cowboy_hat, front=gear.vest, behind=gear.backpack), "#d8c39a", "#8a6242", ("geologist", "paleontologist", "palaeontologist", "archeologist", "fossil hunter", "treasure hunter"), (), "desert"),
    ("sculptor", Look(clothes="coat", hair=("bun", "curly", "side"), front=gear.smock, prop=props.hammer, raised=OUT), "#cfc6b8", "#8a7f76", ("stone carver", "woodcarver", "wood carver", "stonecutter", "stone cutter", "sculptress"), (), "workshop"),
    ("glassblower", Look(clothes="tee", hair=MEN, front=gear.apron, prop=_blown, raised=OUT), "#5f7f95", "#8a5a3a", ("glass blower", "glassmaker", "glass maker"), (), "workshop"),
    ("maid", Look(frame=WOMAN, clothes="dress", hair=("bun",), hat=_maid_cap, front=gear.apron), "#3d4258", "#f7f5f0", ("housekeeper", "chambermaid", "housemaid", "cleaning woman", "cleaning lady"), (), None),
    ("nanny", Look(frame=WOMAN, hair=("bun", "bob"), front=gear.cardigan), "#6f8fb5", "#e8b04a", ("babysitter", "governess", "au pair", "childminder", "foster mother", "stepmother", "godmother"), (), None),
    ("flight attendant", Look(frame=WOMAN, clothes="suit", hair=("bun",), hat=_cabin_cap, front=_neckerchief, legs="main"), "#2f5f9c", "#e2493f", ("stewardess", "air hostess", "cabin crew", "air steward", "steward"), (), None),
    ("accountant", Look(hair=("side", "bob", "rim"), face=hats.glasses, front=gear.suit_and_tie, prop=_scroll, raised=OUT, legs="main"), "#5f6876", "#3f7fb8", ("bookkeeper", "auditor", "economist", "tax advisor", "statistician", "translator", "inspector", "real estate agent", "realtor", "estate agent", "insurance agent"), (), "office"),
    ("receptionist", Look(frame=WOMAN, hair=("bob", "bun"), front=gear.suit_and_tie, legs="main"), "#8a4f6a", "#f6d9a0", ("concierge", "hotel clerk", "desk clerk", "front desk clerk", "office assistant", "personal assistant"), (), "office"),
    ("jockey", Look(hair=("crop",), hat=_jockey_cap, front=gear.stripes, legs="white"), "#3f7fb8", "#f2b134", ("horse jockey", "racing jockey"), (), "meadow"),
    ("tour guide", Look(hair=("bob", "short", "ponytail"), hat=hats.straw_hat, front=gear.collar, prop=_flagged, raised=UP), "#3f9fa0", "#f2b134", ("tourist guide", "city guide", "museum guide", "guide"), (), "square"),
    ("prisoner", Look(hair=("crop",), hat=_convict_cap, front=_breton, legs="white"), "#f4f2ee", "#33303f", ("convict", "inmate", "jailbird", "jail bird"), (), "room"),
    ("mime", Look(hair=("crop", "bob"), hat=hats.beret, mask=_white_face, front=_breton, legs="dark"), "#f7f5f0", "#33303f", ("mime artist", "pantomime", "pantomimist"), (), "square"),
    ("mayor", Look(hair=("side", "rim", "bob"), front=_chain, legs="main"), "#33405e", "#c8433f", ("city mayor", "senator", "governor", "ambassador", "diplomat", "prime minister", "chancellor"), (), "square"),
    ("puppeteer", Look(hair=("curly", "bob"), front=gear.vest, prop=_puppet, raised=OUT), "#4a3f5f", "#c8433f", ("puppet master", "puppet player", "marionettist"), (), "stage"),
    ("barista", Look(hair=("bun", "short", "curly"), front=gear.apron), "#f0ece2", "#5a4030", ("coffee maker person",), (), None),
    ("bartender", Look(hair=("side", "crop", "bun"), front=gear.bow_tie, clothes="shirt"), "#4a3f4a", "#c8433f", ("barkeeper", "barman", "barmaid", "barkeep", "mixologist", "innkeeper"), (), None),
    ("paramedic", Look(hair=("crop", "ponytail"), hat=hats.peaked_cap, front=gear.hi_vis), "#2f6f5f", "#f6c52c", ("emt", "ambulance driver", "medic", "first responder", "rescue worker"), (), "street"),
    ("lifeguard", Look(clothes="tee", hair=("spiky", "ponytail", "crop"), face=hats.sunglasses, prop=_ring_buoy, raised=OUT, shorts=True, legs="red", shoe=""), "#f6efe2", "#d8413a", ("life guard", "beach guard", "lifesaver"), (), "beach"),
    ("priest", Look(clothes="robe", hair=("side", "rim"), front=_collared), "#33303f", "#e8c46a", ("vicar", "pastor", "reverend", "chaplain", "clergyman", "parson", "preacher"), ("bishop", "cardinal"), None),
    ("rabbi", Look(clothes="coat", hair=("short",), hat=_brimmed, face=beard("hair2", 18), front=gear.collar, legs="dark"), "#33303f", "#f4f2ee", (), (), None),
    ("imam", Look(clothes="robe", hair=("",), hat=hats.turban, face=beard("hair2", 14), front=gear.robe_trim), "#f4f2ee", "#4f8a6a", ("sheikh", "sheik", "sultan", "emir", "caliph", "mullah"), (), None),
    ("crossing guard", Look(hair=("bob", "side", "rim"), hat=hats.peaked_cap, front=gear.hi_vis, prop=_stop_sign, raised=UP), "#e07a3a", "#f6c52c", ("lollipop lady", "lollipop man", "school crossing guard", "traffic warden", "traffic guard"), (), "street"),
    ("milkman", Look(hair=MEN, hat=_cap, front=gear.apron, prop=_bottles, raised=OUT), "#f4f2ee", "#5f8fc0", ("milk man",), (), "street"),
    ("newsboy", Look(frame=CHILD, hair=("short",), hat=_cap, front=gear.mail_bag, prop=_newspapers, raised=UP), "#8a7f6a", "#b5493e", ("paperboy", "newspaper boy", "paper boy", "newspaper seller"), (), "street"),
    ("window cleaner", Look(hair=MEN, hat=_cap, front=gear.bib), "#5f9fd0", "#f2b134", ("window washer",), (), None),
    ("street sweeper", Look(hair=MEN, hat=_cap, front=gear.hi_vis), "#e07a3a", "#f6c52c", ("road sweeper", "garbage collector", "garbage man", "trash collector", "trash man", "bin man", "binman", "dustman", "sanitation worker", "refuse collector"), (), "street"),
    ("astronomer", Look(hair=("curly", "rim", "bob"), face=hats.glasses, front=gear.cardigan), "#3f4f86", "#f2b134", ("stargazer", "astrologer"), (), "hills"),
    ("news anchor", Look(hair=("side", "bob"), front=gear.suit_and_tie, prop=props.microphone, raised=OUT, legs="main"), "#3f5a86", "#d8413a", ("newscaster", "weather presenter", "weatherman", "weather girl", "tv host", "tv presenter", "presenter", "talk show host", "anchorwoman", "anchorman", "reporter", "news reporter", "tv reporter", "announcer", "interviewer", "quizmaster", "comedian", "stand up comedian", "moderator", "auctioneer"), (), None),
    ("beggar", Look(hair=("curly", "short"), face=beard("grey", 8), hat=hats.beanie, front=gear.rags, legs="hide"), "#8a7f6a", "#6b5a48", ("homeless man", "homeless person", "tramp", "hobo", "vagabond"), (), "street"),
    ("locksmith", Look(hair=MEN, hat=_cap, front=gear.bib), "#7a8f5c", "#f2b134", ("key maker",), (), "workshop"),
    ("fishmonger", Look(hair=MEN, hat=_cap, face=moustache, front=gear.apron), "#f4f2ee", "#3f7fb8", ("fish seller", "fish vendor"), (), None),
    ("bookseller", Look(hair=("bob", "rim", "side"), face=hats.glasses, front=gear.cardigan), "#8a5a3a", "#3f7f6a", ("book seller", "bookshop owner"), (), None),
    ("professor", Look(hair=("rim", "curly", "bun"), hair_role="grey", face=hats.glasses, front=gear.cardigan, prop=props.pointer, raised=OUT), "#7d5a3c", "#8a3f4a", ("lecturer", "scholar", "academic", "headmaster", "principal", "headmistress", "school principal", "tutor"), (), "classroom"),
    ("juggler", Look(clothes="tee", hair=("curly", "spiky"), front=gear.stripes), "#6f4fd0", "#f2b134", ("street juggler",), (), "square"),
    ("street dancer", Look(clothes="tee", hair=("spiky", "afro", "ponytail"), hat=_cap, front=gear.stripes), "#e2574c", "#f2b134", ("hip hop dancer", "hip-hop dancer", "breakdancer", "break dancer", "b-boy", "disco dancer", "modern dancer", "jazz dancer"), (), "stage"),
    ("flamenco dancer", Look(frame=WOMAN, clothes="gown", hair=("bun",), front=gear.belt, hat=hats.headband), "#c8323f", "#33303f", ("salsa dancer", "tango dancer", "folk dancer", "belly dancer", "samba dancer", "hula dancer", "ballroom dancer"), (), "stage"),
    ("train conductor", Look(hair=("side", "rim"), hat=hats.peaked_cap, face=moustache, front=gear.uniform, legs="main"), "#33405e", "#c8433f", ("train driver", "ticket inspector", "stationmaster", "station master", "railway conductor", "engine driver", "tram driver"), (), None),
    ("makeup artist", Look(frame=WOMAN, hair=("bob", "ponytail", "bun"), front=gear.apron), "#d98ab0", "#4a3f52", ("make up artist", "beautician", "cosmetologist", "nail artist", "manicurist", "beauty therapist"), (), None),
    ("grocer", Look(hair=MEN, face=moustache, front=gear.apron), "#f0ece2", "#4f8f4f", ("greengrocer", "fruit seller", "vegetable seller", "market trader", "stallholder", "market woman", "fruit vendor", "vegetable vendor", "street vendor", "market vendor", "market seller"), (), None),
    ("cobbler", Look(hair=("rim", "short"), face=hats.glasses, front=gear.apron), "#b5a58a", "#6b4630", ("shoemaker", "shoe maker", "shoe repairer", "saddler", "leatherworker"), (), "workshop"),
)  # fmt: skip
for _noun, _look, _main, _accent, _aliases, _near, _home in _ROWS:
    enlist([(_noun, _look, 1.75 if _look.frame is not CHILD else 1.3, {"main": _main, "accent": _accent}, _aliases, _near, _home)])  # fmt: skip
