"""What is asked for, out of what is said around it: wishes, who it is for, and the sentences of a brief that tell how it is to be made."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._doings import DOINGS
from limner_sketch._parse._graded import take_gradient
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._looks import is_said
from limner_sketch._parse._sides import ABLAZE
from limner_sketch._prints import print_of

__all__ = ["Asked", "take_asked"]

# What a prompt in German, French or Spanish holds, unless it is one word.
_FOREIGN: Final = Lazy(
    r"\b(?:ein(?:e[nmr]?)?|der|das|dem|und|im|une?|les?|la|el|los|las|una|avec|con|zwei|drei|deux|trois|dos|tres|mein|meine|mon|ma|mi)\b|^\W*[^\W\d_]+\W*$",
    re.IGNORECASE,
)
_FEW: Final = 2  # sentences: one alone tells what is to be seen
_MOST_TONES: Final = 5
_LONG: Final = 8  # words: shorter prompts are no briefs
_WISHED: Final = Lazy(
    r"^\W*(?:(?:please|hey|hi|hello|ok|okay|so|dude|bro|guys|folks)\b[\s,!]*)*(?:to )?(?:"
    r"(?:can|could|may) (?:i|we) (?:please )?(?:have|get|see)(?: an?| some)? (?:(?:drawing|picture|image|something|illustration) (?:of|with) )?"
    r"|(?:i am|we are|i'm|we're) (?:looking for|searching for|after)(?: an?| some)?"
    r"|(?:generate |create |draw |make )?(?:an? )?(?:prompt|image|picture|drawing|illustration|task|request)\s*:"
    r"|(?:illustrate|depict|visuali[sz]e)(?: the (?:story|word|concept|idea|phrase)(?: of)?)?(?=[: ])"
    r"|(?:an? )?(?:\w+ )?(?:photo|photograph|snapshot|pic) (?:of|with|showing)"
    r"|(?:i|we)(?:['’]d| would| really)? (?:like|love|want|wish|need|prefer)(?: to)? (?:see|have|get|view)\b(?: one(?= \w))?"  # noqa: RUF001 - both apostrophes
    r"|(?:picture|imagine|visuali[sz]e|envision)(?: this)?(?: an?| the)?(?: world| scene| place| land)?(?: where| in which)?\b(?=[:,]? \w)(?! (?:of|frame|book))"
    r"|(?:what|how) about|there (?:is|are|should be|must be))[:,]?\s+",
    re.IGNORECASE,
    needles=(
        *(
            "can ",
            "could ",
            "may ",
            "looking",
            "searching",
            "after",
            "prompt",
            "image",
            "picture",
            "drawing",
            "illustrat",
            "task",
        ),
        *(
            "request",
            "depict",
            "visuali",
            "photo",
            "snapshot",
            "pic ",
            "like",
            "love",
            "want",
            "wish",
            "need",
            "prefer",
        ),
        *("imagin", "envision", "what about", "how about", "there is", "there are", "there should", "there must"),
    ),
)
# What is painted is to be seen, and no canvas with a frame, unless it hangs somewhere.
_PAINTING: Final = Lazy(
    r"^(\W*(?:an? )?)(?:(?:oil|acrylic|beautiful|simple|lovely) )?((?:(?!framed|hung|famous|old)[\w-]+ )?)painting of (?!.*\b(?:wall|frame|museum|gallery|easel|hang\w+)\b)",
    re.IGNORECASE,
    needles=("painting of",),
)
# Whose card it is, is no matter.
_OUR_CARD: Final = Lazy(
    r"\bfor (?:our|my|your) (?=(?:[\w-]+ ){0,2}(?:card|invitation|poster|flyer|banner)\b)",
    re.IGNORECASE,
    needles=(" our ", " my ", " your "),
)
_PRIVATE: Final = 0xE000
_IN_QUOTES: Final = Lazy(
    r"[\"“”„«»][^\"“”„«»\ue000-\uf8ff]{1,200}[\"“”„«»]|(?<!\w)['‘][^'‘’\ue000-\uf8ff]{2,120}['’](?!\w)",  # noqa: RUF001 - quotation marks
    needles=('"', "“", "”", "„", "«", "»", "'", "‘"),  # noqa: RUF001 - quotation marks
)
_KEPT: Final = Lazy('"([\ue000-\uf8ff])"')
# How people write who write fast, in small letters: a capital W is a letter to be shown.
_SLANG: Final = {
    "doggo": "dog", "doggy": "dog", "doggie": "dog", "pupper": "puppy", "puppie": "puppy", "kiddo": "kid", "kiddos": "kids", "grampa": "grandpa", "gramps": "grandpa", "birb": "bird", "kitteh": "cat", "da": "the", "n": "and", "w": "with", "w/": "with", "pic": "picture", "bday": "birthday", "xmas": "christmas",
}  # fmt: skip
_FAST: Final = Lazy(
    rf"(?<![\w'’&])(?:w/|(?:{'|'.join(word for word in _SLANG if word != 'w/')})\b)(?![.'’&/])",  # noqa: RUF001 - both apostrophes
)
_TITLED: Final = Lazy(r"\b(?:mr|mrs|ms|dr|prof)\.? (?=[a-z])", re.IGNORECASE, needles=("mr", "ms", "dr", "prof"))
_SLASHED: Final = Lazy(r"(?<=[a-z]{3})\s?/\s?(?=[a-z]{3})", re.IGNORECASE, needles=("/",))
_NUMBERED_NOUN: Final = Lazy(
    r"\b(route|platform|room|level|chapter|bus|line|page|step|class|grade|apartment|gate|track) \d{1,4}\b|\b\d{1,2} o['’]?clock\b",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
    needles=tuple("0123456789"),
)
# What is said to be like a thing is no such thing.
_LIKENED: Final = Lazy(
    r"(?<!\bi)(?<!\bwe)(?<!\byou)(?<!\bthey)(?<!ould)(?<!thing)(?<!look) (?:(?:that |which |who )?(?:looks?|looking|shaped|acting|moves?|moving|feels?) )?(like an? [a-z-]+(?: [a-z-]+)?)(?=\s*(?:[,.;]|$))",
    re.IGNORECASE,
    needles=(" like a",),
)
# Of a likeness the thing is seen, and what it is made of is told.
_LIKENESS: Final = Lazy(
    r"\b((?:(?:ice|stone|wooden|marble|bronze|sand|clay|snow|butter|chocolate) )?(?:statue|sculpture|figurine|carving|effigy|replica)) of (?=(?:an?|two|three)\b)",
    re.IGNORECASE,
    needles=("statue", "sculpture", "figurine", "carving", "effigy", "replica"),
)
_DRESSED: Final = Lazy(r"\bdressed(?: up)? like (?=an?\b)", re.IGNORECASE, needles=("dressed",))
_EXCEPT: Final = Lazy(
    r"^\W*(everything(?: else)?\b[^,.;]*?) except(?: for)? (?=(?:the|an?)\b)", re.IGNORECASE, needles=("everything",)
)
_IN_HUES: Final = Lazy(
    r"\b(in|of|with) ((?:soft|warm|cool|pastel|muted|light|dark|pale) )?(blue|green|pink|red|yellow|purple|brown|grey|gray|cream|teal|gold|orange)s and ((?:soft|warm|cool|pastel|muted|light|dark|pale) )?(blue|green|pink|red|yellow|purple|brown|grey|gray|cream|teal|gold|orange)s\b",
    re.IGNORECASE,
    needles=("s and ",),
)
# Somebody of whom no more is told than what they do.
_SOMEBODY: Final = Lazy(
    r"^\W*(he|she|they|someone|somebody)(?:['’](?:s|re))? (?:(?:is|are|was|were) )?(?=(?:\w+ly )?\w+ing\b|(?:\w+ly )?\w+s\b)",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
)
_WHO: Final = {
    "he": "a man ",
    "she": "a woman ",
    "they": "two people ",
    "someone": "a person ",
    "somebody": "a person ",
}
_CONTRACTED: Final = Lazy(
    r"(?:(?<=^)|(?<=[.!?,;] ))(i|we|you|they|he|she|it|that|there|let|what|who)['’](m|re|ve|ll|d|s)\b(?! \w+['’]s)",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
    needles=("'", "’"),  # noqa: RUF001 - both apostrophes
)
_EXPANDED: Final = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "is"}
# The items of a list: "- a cat", "1. a tree".
_ITEMS: Final = Lazy(r"(?:^|\n)\s*(?:[-*•–]|\d{1,2}[.)])\s+(?=\w)", needles=("-", "*", "•", "–", ".", ")"))  # noqa: RUF001 - a dash
_NUMBERED: Final = Lazy(r"(?:^|(?<=[\w,.;])\s)\s*[1-9][.)]\s+(?=[a-z])", re.IGNORECASE, needles=(".", ")"))
_FRACTION: Final = Lazy(r"\b[1-9]/[2-9] (?:of )?|[½¼¾⅓⅔]\s?(?:of )?", needles=("/", "½", "¼", "¾", "⅓", "⅔"))
_LIMBED: Final = Lazy(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|many|\d{1,3})[- ](?:legged|headed|eyed|armed|winged|tailed|horned|wheeled|tiered|layered|story|storey|sided|handed|masted|toed)\b",
    re.IGNORECASE,
    needles=("ed", "story", "storey"),
)
_GRADIENT: Final = Lazy(
    r"[,;]?\s*\b(?:with |in |on )*(?:an? |the )?(?:[\w-]+ )?gradient(?: background)?(?: (?:of|from|in))? ([a-z]+(?: [a-z]+)?) (?:to|and|into) [a-z]+\b",
    re.IGNORECASE,
    needles=("gradient",),
)
_SHAPED: Final = Lazy(
    r"[,;.]?\s*\b(?:with |in )?(?:an? )?(?:round|circular|square|oval|rectangular|portrait|landscape) (?:shape|format|orientation|composition)\b",
    re.IGNORECASE,
    needles=("shape", "format", "orientation", "composition"),
)
# What is said to other programs, or of every picture.
_JARGON: Final = Lazy(
    r"[,;]?\s*(?:--\w+(?: [\w:.]+)?|\b(?:4k|8k|16k|uhd|hdr|masterpiece|best quality|award[- ]winning|octane render|unreal engine|vray|trending on \w+|ultra[- ]?(?:detailed|hd)|highly detailed|sharp focus|intricate details?)\b)",
    re.IGNORECASE,
    needles=(
        "--",
        "4k",
        "8k",
        "16k",
        "hd",
        "masterpiece",
        "quality",
        "award",
        "octane",
        "unreal",
        "vray",
        "trending",
        "ultra",
        "detail",
        "sharp",
    ),
)
_REAL: Final = Lazy(
    r"[,;]?\s*\b(?:ultra|hyper|photo|very|super)?[- ]?(?:photo)?realistic\b|\bphotorealism\b",
    re.IGNORECASE,
    needles=("reali",),
)
# A prompt that is quoted as a whole shows no words, if it begins as prompts do: a motto is in capitals.
_ALL_QUOTED: Final = Lazy(
    r"^\s*[\"“'‘](?=[a-z]|(?:An?|The|Two|Three|Draw|Create|Make|Please|Generate|Show)\b)([^\"“”‘’]*[a-z][^\"“”‘’]*)[\"”'’]\s*\.?\s*$"  # noqa: RUF001 - quotation marks
)
_HEX: Final = r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b"
_IN_BRACKETS: Final = Lazy(rf"\b[\w-]+(?: [\w-]+)? ?\(({_HEX})\)", needles=("(#",))
_SENTENCE: Final = Lazy(r"(?<=[.!?\n])(?<![.\s][a-zA-Z]\.)\s+")
# Where a picture is to be used; what it shows is told after that.
_USED: Final = Lazy(
    r"\b(?:for|on) (?:(?:our|my|the|an?|your|their) )?(?:[\w'’-]+ ){0,4}?(?:landing page|web ?site|web page|blog(?: post)?|newsletter|presentation|slide deck|home ?page|article|campaign|brochure|annual report|(?:children['’]?s|kids['’]?|picture|story) ?book|storybook|textbook|nursery wall|course|workshop|webinar|podcast|seminar|screen|app)(?: (?:about|on) [\w ]{3,30})?(?=\s*[:,.]\s*\w+ \w+ \w+)",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
    needles=("page", "site", "blog", "newsletter", "presentation", "deck", "article", "campaign", "brochure", "report", "book", "wall", "course", "workshop", "webinar", "podcast", "seminar", "screen", "app"),
)  # fmt: skip
_ROOM: Final = Lazy(
    r"[,;]?\s*\b(?:and |with |please )*(?:(?:leave|leaving|keep|allow|allowing|reserve)\b[^,.;]{0,40}?\b(?:space|room|area|margin)s?|leave (?:the )?(?:top|bottom|left|right|upper|lower)[^,.;]{0,20}?(?:empty|blank|free|clear)|(?:copy|negative|white|empty|blank|free) ?space)\b[^,.;]*",
    re.IGNORECASE,
    needles=("space", "room", "area", "margin", "leave"),
)
# What every picture is, or nothing is seen of.
_GRANTED: Final = Lazy(
    r"[,;]?\s*\b(?:and |but )?(?:(?:please )?(?:avoid|no|without|minimi[sz]e)(?: any| too much| visual| unnecessary| distracting| extra| scary| busy)* (?:clutter|elements?|details?|noise|distractions?|busyness)|keep (?:it|things|everything|the \w+)[^,.;]*?(?:simple|clean|minimal|uncluttered|light|clear)|not too (?:busy|detailed|complex|crowded|complicated)|uncluttered|high[- ]quality|high[- ]resolution|scalable|print[- ]ready|easy to (?:read|recogni[sz]e))\b",
    re.IGNORECASE,
    needles=(
        "avoid",
        "no ",
        "without",
        "minimi",
        "keep",
        "not too",
        "uncluttered",
        "high",
        "scalable",
        "ready",
        "easy",
    ),
)
# How lines and corners are to be, which is told.
_MADE: Final = Lazy(
    r"[,;]?\s*\b(?:with |and |use |using )*(?P<how>(?:thick|thin|bold|clean|smooth|rounded|sharp|soft|crisp|simple|hand[- ]drawn)(?: (?:and|black|bold|clean|rounded|simple))* (?:lines?|line ?work|outlines?|strokes?|corners?|edges?|shapes?|shadows?))\b(?! (?:of|art|drawing))",
    re.IGNORECASE,
    needles=("line", "stroke", "corner", "edge", "shape", "shadow"),
)
_SEEN: Final = frozenset({"clean", "smooth", "soft", "simple", "crisp"})  # of these every picture has some
_OF_COLOURS: Final = Lazy(
    r"^\W*(?:please )?(?:use|using|with|in|the|our|main|brand|preferred)?\s*(?:only |mainly |mostly )?(?:an? )?(?:the )?(?:\w+ ){0,2}(?:colou?rs?|palette|colou?r (?:palette|scheme)|tones|shades|use)\b",
    re.IGNORECASE,
)
_PALETTE: Final = Lazy(r"\W*(?:an? |the )?(?:\w+ ){0,2}(?:palette|colou?r scheme)\W*", re.IGNORECASE)
_OF_MOOD: Final = Lazy(
    r"^\W*(?:and )?(?:the |an? )?(?:overall |general |whole )?(?:mood|feeling|feel|tone|vibe|atmosphere|aesthetic|style|look|look and feel|composition|layout|image|picture|illustration|result|it|everything)(?: of (?:it|the \w+))? (?:should|must|needs to|has to|is to|can|could|is)(?: be| feel| look)?\s+(?P<how>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_SHOWS: Final = Lazy(
    r"^\W*(?:it|the (?:image|picture|illustration|scene|design|icon|poster|drawing)|this|we|i) (?:should|must|needs to|has to|want to|would)\s+(?:show|depict|feature|include|contain|have|portray|illustrate|see|be of|display)\s+",
    re.IGNORECASE,
)
_ADDED: Final = Lazy(
    r"^\W*(?:please )?(?:also )?(?:include|add|put|place|feature|show|draw|have|depict)(?: in)?\s+", re.IGNORECASE
)
_NEEDED: Final = Lazy(
    r"^.*?\b(?:need|needs|want|wants|looking for|would like|like)\b\s+(?:to (?:see|have|get)\s+)?(?=\w)",
    re.IGNORECASE | re.DOTALL,
)
_CAN_YOU: Final = Lazy(
    r"^\W*(?:please )?(?:can|could|would|will) you (?:please )?(?:make|draw|create|design|generate|give|show|do|paint|sketch)?(?: me| us)?\s+",
    re.IGNORECASE,
)
_COMPOUND: Final = Lazy(
    r"\b([a-z]+)-((?!covered)[a-z]*(?:ed|ing)|lit|worn|made|sized|like|built|woven|born) (\w+)",
    re.IGNORECASE,
    needles=("-",),
)
_MANNERS: Final = frozenset(
    {
        "well",
        "hand",
        "home",
        "half",
        "fast",
        "slow",
        "sun",
        "moon",
        "wind",
        "old",
        "new",
        "hard",
        "soft",
        "open",
        "close",
        "wide",
    }
)
# Who asks, and what for; what is to be seen is told in another sentence.
_ABOUT: Final = Lazy(
    r"^\W*(?:we['’]?(?:re| are)|i['’]?(?:m| am)|our|my|this is for|it['’]?s for|it (?:is|will be)(?: used)? (?:for|on|in)|the (?:target )?audience|used (?:for|on|in)|for use|target audience|thank(?:s| you)|please (?:let|make sure|note)|as an svg|something|i hope|let me know)\b",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
)
_WORD: Final = Lazy(rf"{_HEX}|[a-z]+(?:[ -][a-z]+)?|[a-z]+", re.IGNORECASE)
_IF: Final = Lazy(r",?\s*\bas (?:if|though)\b[^,.;]*", re.IGNORECASE, needles=("as if", "as though"))


class Asked(NamedTuple):
    """What is asked for.

    Attributes:
        prompt: What is to be seen.
        unheeded: What else is asked, which the picture does not heed, in words.
        tones: The colours of the whole picture, where a sentence of a brief tells them.
    """

    prompt: str
    unheeded: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()


def take_asked(prompt: str) -> Asked:
    """Take what is not to be seen out of a prompt.

    Args:
        prompt: The prompt as written.

    Returns:
        What is asked for, and what else is told.
    """
    if quoted := _ALL_QUOTED.match(prompt):
        prompt = quoted[1]
    kept: list[str] = []  # what is quoted is shown as it is written

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f'"{chr(_PRIVATE + len(kept))}"'

    asked = _asked(_IN_QUOTES.sub(keep, prompt))
    return (
        asked._replace(prompt=_KEPT.sub(lambda found: kept[ord(found[1]) - _PRIVATE - 1], asked.prompt))
        if kept
        else asked
    )


def _asked(prompt: str) -> Asked:
    """Take what is not to be seen out of a prompt without quotations."""
    if _FOREIGN.search(prompt):
        from limner_sketch._parse._tongues import in_english  # few prompts are in another language

        prompt = in_english(prompt)
    prompt = _NUMBERED.sub(", ", _ITEMS.sub(", ", prompt)).lstrip(", ")
    prompt = _SOMEBODY.sub(lambda found: _WHO[found[1].lower()], prompt)
    prompt = _CONTRACTED.sub(lambda found: f"{found[1]} {_EXPANDED[found[2].lower()]}", prompt)
    prompt = _WISHED.sub("", _IN_BRACKETS.sub(r"\1", prompt))
    prompt = _PAINTING.sub(r"\1\2picture of ", prompt)
    prompt = _FAST.sub(lambda found: _SLANG[found[0]], prompt)
    prompt = _IN_HUES.sub(r"\1 \3 and \5", _DRESSED.sub("dressed as ", _TITLED.sub("", _SLASHED.sub(", ", prompt))))
    prompt = _NUMBERED_NOUN.sub(lambda found: found[1] or "", prompt)
    prompt = _OUR_CARD.sub("for a ", _JARGON.sub("", prompt))
    told: list[str] = []
    for pattern in (_LIKENED, _EXCEPT, _LIKENESS):
        told += [found[1].lower() for found in pattern.finditer(prompt)]
        prompt = pattern.sub("", prompt)
    if _REAL.search(prompt):
        told.append("realistic")
        prompt = _REAL.sub("", prompt)
    prompt = _COMPOUND.sub(lambda found: _compound(found, told), prompt)
    for pattern in (_IF, _FRACTION, _LIMBED):
        told += [found[0].strip(" ,").removesuffix(" of") for found in pattern.finditer(prompt)]
        prompt = pattern.sub("", prompt)
    graded, prompt = take_gradient(prompt)
    if graded:
        return Asked(prompt, (*told, "gradient"), graded)
    if found := _GRADIENT.search(prompt):
        told.append("gradient")
        prompt = _GRADIENT.sub(r", \1 background" if found[1].lower() in COLOURS else " ", prompt)
    if len(prompt.split()) < _LONG:
        return Asked(prompt, tuple(told))
    prompt = _SHAPED.sub("", _USED.sub(" ", prompt))
    if _ROOM.search(prompt):
        told.append("room for text")
        prompt = _ROOM.sub("", prompt)
    prompt = _GRANTED.sub("", prompt)
    made = (found["how"].lower() for found in _MADE.finditer(prompt))
    told += [how for how in made if how.split()[0] not in _SEEN]
    prompt, tones = _seen(_MADE.sub("", prompt))
    return Asked(prompt, tuple(told), tones)


def _compound(found: re.Match[str], told: list[str]) -> str:
    """Take "well-dressed" and "heart-shaped" as what is said of a thing, and of no well or heart beside it."""
    whole = f"{found[1]} {found[2]}".lower()
    first, last, after = found[1].lower(), found[2].lower(), found[3].lower()
    if last == "shaped" and figures.find(f"{first} {after}"):
        return f"{first} {after}"
    known = (
        whole in _two_words()
        or figures.find(whole)
        or figures.find(f"{whole} {after}")
        or is_said(whole)
        or print_of(last)
    )
    said = known or first in COLOURS or first in tables.SIZES or first in tables.COUNTS
    if said or not (figures.find(first) or first in _MANNERS):
        return found[0]
    told.append(f"{first}-{last}")
    return found[3]


@cache
def _two_words() -> frozenset[str]:
    """Return what is understood in two words."""
    known = (
        tables.RELATIONS,
        tables.POSES,
        tables.SETTINGS,
        tables.WEATHERS,
        tables.STYLES,
        tables.MOODS,
        tables.KINDS,
        DOINGS,
        ABLAZE,
        COLOURS,
    )
    return frozenset(phrase for table in known for phrase in table if " " in phrase).union(tables.MOTLEY, tables.UNSEEN)


def _seen(prompt: str) -> tuple[str, tuple[str, ...]]:
    """Return the sentences of a brief that tell what is to be seen, with its style after them, and its colours."""
    sentences = [sentence.strip().rstrip(".!?") for sentence in _SENTENCE.split(prompt) if re.search(r"\w", sentence)]
    if len(sentences) < _FEW:
        return prompt, ()
    left: list[str] = []
    styles: list[str] = []
    tones: list[str] = []
    shown = any(_SHOWS.match(sentence) for sentence in sentences)
    for sentence in sentences:
        if _PALETTE.fullmatch(sentence):
            styles += [word for word in _words(sentence) if word in tables.STYLES]
            continue
        colours = [word for word in _words(sentence) if word.startswith("#") or word in COLOURS]
        if colours and (_OF_COLOURS.match(sentence) or sentence.lower().startswith("use ")):
            tones += colours
        elif (found := _OF_MOOD.match(sentence)) and not _SHOWS.match(sentence):
            styles += [word for word in _words(found["how"]) if word in tables.STYLES]
        elif _ABOUT.match(sentence):
            needed = None if shown else _NEEDED.match(sentence)
            left += [sentence[needed.end() :]] if needed else []
        elif re.search(r"[a-zA-Z]{2}", sentence):
            left.append(
                _ADDED.sub("", _CAN_YOU.sub("", _SHOWS.sub("", sentence)))
                if left or shown
                else _CAN_YOU.sub("", sentence)
            )
    if not left:
        return prompt, ()
    said = ", furthermore ".join(left) + "".join(f", {style} style" for style in styles[:1])
    return said, tuple(dict.fromkeys(tones))[:_MOST_TONES]


def _words(sentence: str) -> list[str]:
    """Return the words of a sentence, two in one where they are a colour or a style."""
    words: list[str] = []
    for found in _WORD.findall(sentence.lower()):
        known = found in COLOURS or found in tables.STYLES or found.startswith("#")
        words += [found] if known else found.split()
    return list(dict.fromkeys(words))
