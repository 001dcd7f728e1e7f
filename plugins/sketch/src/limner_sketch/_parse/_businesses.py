"""What a logo or a badge is for: its name, its line of business, and what a badge honours."""

from __future__ import annotations

import re

from attrs import evolve

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._events import event_of, titled
from limner_sketch._parse._frame import SHAPELY, Frame, cut, drawable, longest
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._trades import BUSINESSES
from limner_sketch._words import singular

__all__ = ["in_business"]

_HONOURS = frozenset(
    {
        "best",
        "employee",
        "winner",
        "champion",
        "champions",
        "award",
        "first",
        "top",
        "excellence",
        "number",
        "1st",
        "#1",
        "star",
        "achievement",
    }
)

# What is denied where a logo is to have no words.
_NO_WORDS = frozenset({"text", "word", "lettering", "name", "letter", "wordmark", "typography", "writing"})
_GENERIC = frozenset(
    {
        "company",
        "business",
        "brand",
        "startup",
        "shop",
        "store",
        "app",
        "website",
        "team",
        "client",
        "friend",
        "me",
        "us",
        "project",
    }
)
_ADJECTIVES = tables.SILENT - {
    "shop",
    "company",
    "brand",
    "business",
    "studio",
    "club",
    "app",
    "website",
    "art",
    "design",
    "tile",
    "surface",
    "light",
    "print",
    "class",
}
# What names of businesses mean.
_MEANT = {
    "nimbus": "cloud", "cumulus": "cloud", "luna": "crescent moon", "lunar": "crescent moon", "sol": "sun", "solar": "sun", "helios": "sun", "nova": "star", "stella": "star", "stellar": "star",
    "apex": "mountain", "summit": "mountain", "peak": "mountain", "everest": "mountain", "alpine": "mountain", "terra": "globe", "atlas": "globe", "aqua": "water drop", "spark": "lightning", "volt": "lightning",
    "ember": "flame", "blaze": "flame", "ignite": "flame", "phoenix": "phoenix", "orca": "orca", "lupus": "wolf", "ursa": "bear", "leo": "lion", "corvus": "raven", "verdant": "leaf", "evergreen": "fir tree",
    "harbor": "anchor", "harbour": "anchor", "marina": "sailboat", "zenith": "star", "polaris": "star", "aurora": "mountain", "oasis": "palm tree", "bloom": "flower", "blossom": "flower", "ironwood": "tree",
}  # fmt: skip
_MARKS = frozenset({"animal", "fantasy"})
_ANY_TRADE = frozenset({"startup", "tech startup", "company", "agency", "firm", "consultancy", "business"})
_FOUNDED = Lazy(r"\b(?:since|est\.?|established(?:\s+in)?)\s+\d{4}\b", re.IGNORECASE, needles=("est", "since"))
_NAMED = Lazy(r"\blogo\s*:\s*(?!an?\s|the\s)([\w'& -]{4,44}?)\s*(?:$|[,.;])", re.IGNORECASE, needles=("logo",))
_LONG_NAME = 4
_HOUSES = "shop|store|studio|salon|school|club|company|agency|firm|clinic|cent(?:er|re)|restaurant|bar|service|office|practice|academy"
_JOINING = frozenset({"of", "the", "and"})
_WHOSE = Lazy(
    r"\bfor\s+(?:an?\s+|my\s+|our\s+|the\s+|his\s+|her\s+|their\s+)?([\w'’& -]{2,40}?)(?=\s+(?:with|in|that|which|using|featuring|on|made|called|named|where|without|about)\b|[,.;:!?(]|$)",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
    needles=("for",),
)


def in_business(frame: Frame, prompt: str) -> Frame:
    """Take name and line of business of a logo off, and since when there is one."""
    if founded := _FOUNDED.search(prompt):
        for word in re.findall(r"\w+", founded[0].lower()):
            cut(frame.tokens, word)
        said = " ".join(founded[0].split())
        return evolve(_trading(frame, prompt.replace(founded[0], " ")), tagline=said[0].upper() + said[1:])
    return _trading(frame, prompt)


def _trading(frame: Frame, prompt: str) -> Frame:
    """Take name and line of business of a logo or a badge off."""
    tokens, text, silent = frame.tokens, frame.text, frame.silent
    if text is None and frame.kind == "logo":
        text = _name(prompt) or _apposition(prompt) or _called(prompt)
        silent |= {word.lower() for word in (text or "").split()}
    if text is None and frame.kind == "badge":
        place = re.search(r"\b(1st|2nd|3rd|4th|first|second|third|fourth) place\b", prompt, re.IGNORECASE)
        grade = re.search(r"\bclass of (?:19|20)\d\d\b", prompt, re.IGNORECASE)
        share = re.search(r"\b\d+\s?%\s+[A-Za-z]+", prompt)
        text = (
            (titled(place.group().lower()) if place else None)
            or (titled(grade.group().lower()) if grade else None)
            or (share.group().title() if share else None)
            or _apposition(prompt)
            or _before_badge(prompt)
            or _told(prompt)
            or titled(event_of(prompt, None) or "")
            or None
        )
        silent |= {word.lower() for word in re.findall(r"\w+", text or "")}
    business = longest(tokens, BUSINESSES)
    if business and not _begins_a_thing(tokens, business):
        cut(tokens, business)
        if frame.kind == "logo" and text is None and not frame.denied & _NO_WORDS:
            called = _for_what(prompt, business) or _whole(prompt, business)
            silent |= {word for word in called.split() if not _is_thing(word)}
            return evolve(frame, text=titled(called), silent=silent, extra=(business,))
        if frame.kind == "badge" and text and business in text.lower():
            return evolve(frame, text=text, silent=silent, extra=(business,))
        if frame.kind == "badge" and text and business.startswith(text.lower()):
            return evolve(frame, text=titled(business), silent=silent, extra=(business,))
        return _in_trade(frame, prompt, business, text, silent)
    if frame.kind == "logo" and text is None and not frame.denied & _NO_WORDS and (named := _for_what(prompt)):
        text = titled(named)
        silent |= set(named.split()) - {word for word in named.split() if _is_thing(word)}
    tagline = _trade(tokens) if text else None
    if tagline and tagline in (text or "").lower():
        tagline = None
    honour = frame.kind == "badge" and text and set(text.lower().split()) & _HONOURS
    return evolve(
        frame,
        text=text,
        tagline=tagline,
        silent=silent | set((tagline or "").split()),  # shown as words
        extra=drawable(("trophy",), frame.denied) if honour else frame.extra,
    )


def _in_trade(frame: Frame, prompt: str, business: str, text: str | None, silent: frozenset[str]) -> Frame:
    """Take what the mark is for, which is written below the name, and what stands for it."""
    called = _for_what(prompt, business) or business
    marks: tuple[str, ...] = ()
    if namesake := _namesake(text):
        marks = (namesake,)
    elif business in _ANY_TRADE and called != business:  # "a cyber security startup": what it does makes the mark
        from limner_sketch._parse._topics import topic_of  # few logos need it

        marks = topic_of(called.removesuffix(business))
    for word in called.split():
        cut(frame.tokens, word)  # it is written, and not drawn
    if business in _ANY_TRADE and called == business:
        called = ""  # "tech startup" below a name tells nobody anything
    return evolve(frame, text=text, silent=silent, tagline=called or None, extra=marks or (business,))


def _namesake(name: str | None) -> str | None:
    """Return what a name ends with that makes a mark, such as the crab of "The Salty Crab", or means, as Nimbus a cloud."""
    words = re.findall(r"[\w'&-]+", (name or "").lower())
    if meant := next((_MEANT[word] for word in words if word in _MEANT), None):
        return meant
    if words[:1] == ["the"] and not {"and", "&"} & set(words):  # "The Salty Anchor"
        match = figures.find(words[-1])
        return words[-1] if match and match.exact and "person" not in match.entry.tags else None
    last = words[-1:]
    match = (figures.find(last[0]) or figures.find(singular(last[0]))) if last else None
    return last[0] if match and match.exact and match.entry.tags & _MARKS else None


def _called(prompt: str) -> str | None:
    """Return what stands after a colon and is more than things and colours: "logo: mountain bike trail association"."""
    found = _NAMED.search(prompt)
    words = found[1].lower().split() if found else []
    told = [word for word in words if not (_is_thing(word) or colour_of(word) or word in tables.SILENT)]
    return titled(" ".join(words)) if len(words) > 1 and told else None


def _is_thing(word: str) -> bool:
    return bool(figures.find(word) or figures.find(singular(word)))


def _for_what(prompt: str, business: str = "") -> str | None:
    """Return what a logo without a name is for: "bike shop" of "a minimal logo for a bike shop with a gear"."""
    found = _WHOSE.search(prompt)
    words = [w for w in found[1].lower().split() if w not in _ADJECTIVES] if found else []
    while words and colour_of(words[0]) and not _is_thing(" ".join(words[:2])):
        del words[0]
    said = " ".join(words)
    if not 0 < len(words) <= _LONG_NAME or set(words) <= _GENERIC or business not in said:
        return None
    return said


def _whole(prompt: str, business: str) -> str:
    """Return the words of a line of business as they are told: "pizza restaurant", "barber shop"."""
    found = re.search(rf"\b(?:([a-z]+)\s+)?{re.escape(business)}(\s+(?:{_HOUSES}))?\b", prompt, re.IGNORECASE)
    before = (found[1] or "").lower() if found else ""
    kept = before and _is_thing(before) and not colour_of(before) and before not in tables.STYLES
    after = (found[2] or "").lower() if found else ""
    return f"{before} {business}{after}" if kept else f"{business}{after}"


def _before_badge(prompt: str) -> str | None:
    """Return what stands before "badge" and is no thing, colour or look: "camping badge", "motorcycle club badge"."""
    found = re.match(
        r"(?:(?:an?|the|my|our)\s+)?((?:[A-Za-z]+\s+){1,4})(?:badge|emblem|patch)\b", prompt, re.IGNORECASE
    )
    words = [
        word
        for word in (found[1].lower().split() if found else ())
        if (word not in tables.SILENT or word in _JOINING)
        and word not in tables.SIZES
        and word not in tables.STYLES
        and word not in SHAPELY
        and word
        not in {
            "round",
            "circular",
            "square",
            "hexagonal",
            "hexagon",
            "octagonal",
            "triangular",
            "oval",
            "award",
            "ribbon",
            "shield",
            "merit",
            "scout",
            "embroidered",
            "embroidery",
            "iron",
            "mission",
            "on",
            "sew",
        }
        and not colour_of(word)
    ]
    while words and words[0] in _JOINING:
        del words[0]
    while words and words[-1] in _JOINING:
        del words[-1]
    plain = len(words) == 1 and figures.find(words[0])  # its title is found with the thing
    return None if plain or not words else titled(" ".join(words))


def _told(prompt: str) -> str | None:
    """Return what is told after a colon and is no thing: "badge: 10 years anniversary, gold and white"."""
    found = re.search(r"\b(?:badge|emblem|patch):\s*([\w'%& -]{3,40}?)\s*(?:[,.;]|$)", prompt, re.IGNORECASE)
    words = [w for w in found[1].lower().split() if w not in tables.SILENT] if found else []
    drawn = any(figures.find(w) or figures.find(singular(w)) or colour_of(w) for w in words)
    return titled(found[1].lower()) if found and words and not drawn else None


def _begins_a_thing(tokens: list[str], business: str) -> bool:
    """Whether a line of business is only the beginning of the name of a thing: "a coffee bean"."""
    words = business.split()
    for start in range(len(tokens) - len(words)):
        if tokens[start : start + len(words)] == words:
            name = f"{business} {tokens[start + len(words)]}"
            return bool(figures.find(name) or figures.find(singular(name))) and name not in BUSINESSES
    return False


def _apposition(prompt: str) -> str | None:
    """Return a name of two or more capitalised words after a comma or colon: "badge: National Park, a bear"."""
    found = re.search(r"[:,]\s+([A-Z][\w&'’.-]*(?:\s+[A-Z&][\w&'’.-]*)+)\s*(?:[,.;]|$)", prompt)  # noqa: RUF001
    return found.group(1)[:120] if found else None


def _name(prompt: str) -> str | None:
    """Return the capitalised words after "for" in "logo for Acme Robotics"."""
    name = r"([A-Z][\w&'’.-]*(?:\s+(?:[A-Z&+][\w&'’.-]*|(?:of|the|and)(?=\s+[A-Z])))*)"  # noqa: RUF001 - both apostrophes
    found = re.search(rf"\bfor\s+{name}", prompt) or re.search(rf"\b[Ll]ogo:?\s+{name}", prompt)
    if found is None:  # "logo for a snowboard brand Avalanche, in blue"
        found = re.search(rf"(?<!^)(?<!\bin)(?<!\bat)(?<!\bof)(?<![.!?])\s{name}\s*(?=$|[,.;:])", prompt)
    return found.group(1).strip().rstrip(".,;!")[:120] or None if found else None


def _trade(tokens: list[str]) -> str | None:
    """Return what a logo is for when no table knows it: up to three words after "for", shown but not drawn."""
    if "for" in tokens:
        tokens = tokens[tokens.index("for") + 1 :]
    words = [
        t for t in tokens if t not in tables.SILENT and t not in tables.COUNTS and t.isalpha() and not colour_of(t)
    ]
    known = [t for t in words if figures.find(t) or figures.find(singular(t)) or t in tables.RELATIONS]
    return " ".join(words)[:60] if 0 < len(words) <= 3 and not known else None
