"""Words that mean another thing in a field, icons that name an act and a thing, and what is forbidden on a sign or a poster."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._events import titled
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular

__all__ = ["in_field", "take_forbidden"]

_SYMBOLS: Final = Lazy(
    r"\b(?:icons?|icon set|logo|badge|pictograms?|stickers?|app|symbols?)\b",
    re.IGNORECASE,
    needles=("app", "badge", "icon", "logo", "pictogram", "sticker", "symbol"),
)
_ICON: Final = Lazy(r"\bicons?\b", re.IGNORECASE, needles=("icon",))
_LONGEST: Final = 1_000  # letters: what is longer names no single icon
# Such a word by itself, one of several or after an article; that of the field itself, as "guitar pitch", goes with it.
_ONE: Final = r"((?:(?<=[,:])\s*|\b(?:and|a|an|the|of|or)\s+|^\s*))(?:(?:guitar|music|git|audio|sound|wine|usb|power)\s+)?{word}(?:e?s)?(?=\s*(?:[,.;]|$|and\b|or\b|icon|for\b))"
# A word, the fields in which it means another thing, and that thing; the first field that is spoken of counts.
_SENSES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "card": (("bank|banking|payments?|pay|finance|financial|fintech|money|checkout|wallet|shopping|e-?commerce", "credit card"),),
    "note": (("bank|banking|payments?|finance|financial|fintech|money|wallet", "banknote"), ("music|songs?|melody|piano", "musical note")),
    "bill": (("bank|banking|payments?|finance|financial|fintech|money|wallet", "banknote"),),
    "mouse": (("computer|pc|desktop|keyboard|monitor|laptop|hardware|printer|gaming|tech|office", "computer mouse"),),
    "branch": (("git|code|coding|developers?|software|repo|repository|version|commit|merge|programming|devops", "git branch"),),
    "bug": (("software|code|coding|developers?|app|testing|debugging|tracker|programming|devops", "beetle"),),
    "bat": (("baseball|cricket|sports?|softball|ball|glove|gym", "baseball bat"),),
    "club": (("golf", "golf club"),),
    "key": (("music|piano|notes?|band|orchestra", "piano"),),
    "pitch": (("guitar|bass|ukulele|banjo|strings?", "guitar pick"), ("music|tun(?:er|ing)|instruments?|choir|singing|vocal", "tuning fork"), ("soccer|football|cricket|rugby|stadium|match", "soccer pitch"), ("startup|investors?|sales|business|deck", "presentation")),
    "pick": (("guitar|bass|ukulele|banjo|strings?", "guitar pick"),),
    "trunk": (("elephant|zoo|safari", "elephant"), ("tree|forest|woods?|oak", "tree trunk"), ("travel|luggage|antique|attic|storage", "suitcase")),
    "wave": (("audio|sound|radio|signal|music|podcast|voice|physics", "sound wave"), ("hand|hello|greeting|goodbye|chat|welcome", "waving hand")),
    "file": ((r"nails?|manicure|beauty|metal|tools?|workshop|woodwork\w*", "nail file"), ("computer|folder|documents?|office|app|upload|download|data|desktop|email|software|code|ui", "paper")),
    "client": (("server|network|api|computer|software|architecture|vpn|thin", "laptop"), (r"business|sales|crm|customers?|agency|lawyer|accounting|consult\w*", "user")),
    "port": (("usb|network|computer|server|firewall|hardware|laptop|docker", "usb stick"), ("ships?|sea|harbou?r|cargo|shipping|logistics|sailing|boats?", "container ship"), ("wine|bar|drinks?|dessert|restaurant", "wine glass")),
    "plant": ((r"factory|power|nuclear|energy|industr\w+|manufacturing|chemical", "factory"),),
    "crane": (("construction|building|site|hook", "construction crane"), ("bird|birds|origami|pond|wetland", "heron")),
    "bolt": ((r"hardware|tools?|workshop|diy|mechanic\w*|engine|nuts?", "screw"),),
    "screw": ((r"hardware|tools?|workshop|diy|mechanic\w*|engine|nuts?", "screw"),),
    "spring": ((r"mechanic\w*|machine|coil|mattress|engine", "coil spring"),),
    "record": (("music|vinyl|dj|turntable|album", "vinyl record"),),
    "nail": (("beauty|salon|manicure|polish", "nail polish"),),
    "chip": (("electronics?|computer|hardware|cpu|ai|processor|tech", "microchip"),),
    "window": (("browser|web|desktop|software|ui|app|tabs?", "browser window"),),
    "home": (("ui|app|website|web|navigation|interface|browser", "house"),),
    "match": (("dating|love|tinder", "heart"), ("campfire|fire|candle|camping|lighter", "matchbox")),
    "date": (("calendar|event|booking|schedule|appointment", "calendar"),),
    "bow": (("archery|hunting|robin hood|arrows?", "bow and arrow"), ("gift|hair|ribbon|present", "hair bow")),
    "people": (("app|user|login|account|profile|contacts?|website|ui|interface", "user"),),
}  # fmt: skip
# What an icon shows small in the corner of the thing that something is done with.
_ACTS: Final[dict[str, str]] = {
    **dict.fromkeys(("secure", "secured", "protected", "private", "locked", "encrypted", "protect", "lock"), "lock"),
    **dict.fromkeys(("add", "new", "create", "invite"), "plus sign"),
    **dict.fromkeys(("delete", "remove", "clear", "cancel", "reject", "block"), "cross mark"),
    **dict.fromkeys(("search", "find", "view", "inspect", "zoom"), "magnifying glass"),
    **dict.fromkeys(("edit", "rename", "write", "sign"), "pencil"),
    **dict.fromkeys(("download", "save"), "download sign"),
    "upload": "upload sign",
    **dict.fromkeys(("favorite", "favourite", "like"), "heart"),
    **dict.fromkeys(("scheduled", "schedule", "recent", "pending"), "clock"),
}
_ACT: Final = re.compile(
    rf"\b(?P<act>{'|'.join(_ACTS)})\s+(?:an?\s+|the\s+|to\s+|to the\s+)?(?P<what>(?:[a-z]+\s+)?[a-z]+?)(?=\s*(?:icons?\b|[.!]?$))",
    re.IGNORECASE,
)
_DOTTED: Final = Lazy(
    r"\s+with\s+(?:an?\s+)?(?:small\s+|little\s+|tiny\s+)?(?P<colour>red|green|blue|orange|yellow|purple|pink)?\s*(?:notification|alert|unread|status|online)?\s*"
    r"(?:dot|notification badge|badge)\b(?:\s+(?:\d+|on\s+(?:it|top)|(?:in|at|on)\s+the\s+(?:upper\s+|top\s+)?(?:right\s+)?corner))?",
    re.IGNORECASE,
    needles=("with",),
)
# One of several things that are listed.
_LISTED: Final = re.compile(
    r"([,:]\s*(?:and\s+)?|\band\s+)([a-z][a-z -]*?[a-z])(?=\s*(?:,|\band\b|[.;!]|$))", re.IGNORECASE
)
_SETTINGS: Final = Lazy(r"\b(?P<what>[a-z]+(?:\s+[a-z]+)?)\s+settings\b", re.IGNORECASE, needles=("settings",))
# Parts of a program that are known by what they are for: a music player, a photo gallery.
_PART: Final = Lazy(
    r"\b(?P<what>[a-z]+)\s+(?:player|gallery|manager|viewer|editor|tracker|reader|finder|planner|list|page|screen|section|feature|function|service|portal|hub|library|store|module|tool|feed)\b",
    re.IGNORECASE,
    needles=(
        "editor",
        "feature",
        "feed",
        "finder",
        "function",
        "gallery",
        "hub",
        "library",
        "list",
        "manager",
        "module",
        "page",
        "planner",
        "player",
        "portal",
        "reader",
        "screen",
        "section",
        "service",
        "store",
        "tool",
        "tracker",
        "viewer",
    ),
)
_THINGS: Final = {"gallery": "picture frame", "focus": "target", "flash": "lightning", "cart": "shopping cart", "image": "picture frame", "photo": "picture frame", "picture": "picture frame", "message": "envelope", "mail": "envelope", "email": "envelope", "contact": "user", "account": "user", "friend": "user", "file": "paper", "document": "paper", "page": "paper", "data": "database", "event": "calendar", "playlist": "musical note", "song": "musical note", "privacy": "shield", "security": "shield", "connection": "globe", "website": "globe", "payment": "credit card"}  # fmt: skip
_GENERIC: Final = frozenset(
    {"arrow", "sign", "symbol", "button", "icon", "logo", "badge", "day", "time", "year", "moon", "baby"}
)
# What shows a thing that is forbidden, where it is no thing itself.
_SHOWN: Final = {
    "smoking": "cigarette", "smoke": "cigarette", "vaping": "cigarette", "tobacco": "cigarette", "drugs": "pill", "drug abuse": "pill", "drug use": "pill", "drinking": "beer", "alcohol": "beer", "drunk driving": "beer", "drinking and driving": "beer",
    "plastic": "plastic bottle", "plastics": "plastic bottle", "single use plastic": "plastic bottle", "plastic pollution": "plastic bottle", "plastic bags": "shopping bag", "plastic straws": "drinking straw", "bullying": "fist", "guns": "gun", "violence": "fist", "racism": "fist", "pollution": "factory", "air pollution": "factory", "photos": "camera", "photography": "camera", "pictures": "camera", "phones": "phone", "cell phones": "phone", "mobile phones": "phone", "texting": "phone", "texting and driving": "phone",
    "parking": "car", "food": "burger", "junk food": "burger", "fast food": "burger", "sugar": "candy", "pets": "dog", "dogs": "dog", "hunting": "deer", "deforestation": "axe", "logging": "axe", "noise": "megaphone", "fire": "campfire", "open fire": "campfire", "campfires": "campfire", "fishing": "fishing rod", "cycling": "bicycle", "bikes": "bicycle", "skateboarding": "skateboard", "littering": "trash can", "litter": "trash can", "whaling": "whale",
}  # fmt: skip
_FORBIDDEN: Final = re.compile(
    r"^\W*(?:(?:make|draw|create|design|an?|the|me|please)\s+)*(?:(?P<kind>poster|sign|icon|sticker|flyer)\s*(?:for|of|to|saying|that says|about|:|against)?\s*(?:an?\s+)?)?"
    r"(?P<no>stop|no|quit|say no to|anti|ban|end|avoid|do not|don't|against)[ -]+(?P<what>[a-z][a-z -]{1,28}?)\s*(?:campaign\s*|awareness\s*)?(?P<after>poster|sign|icon|sticker|flyer)?\s*[.!]?$",
    re.IGNORECASE,
)


def in_field(prompt: str) -> str:
    """Return a prompt for icons, logos and apps with its words in the sense of their field, and with acts as small signs.

    Args:
        prompt: The prompt without the words that are to be shown.
    """
    if len(prompt) > _LONGEST or not _SYMBOLS.search(prompt):
        return prompt
    for word in dict.fromkeys(w for token in re.findall(r"[a-z]+", prompt.lower()) for w in (token, singular(token))):
        for field, meant in _SENSES.get(word, ()):
            if re.search(rf"\b(?:{field})\b", prompt, re.IGNORECASE):
                prompt = re.sub(_ONE.format(word=word), rf"\1{meant}", prompt, flags=re.IGNORECASE)
                break
    if not _ICON.search(prompt):
        return prompt
    prompt = _DOTTED.sub(_dotted, prompt)
    if "," in prompt or ":" in prompt:
        return _LISTED.sub(lambda found: f"{found[1]}{_done(found[2])}", prompt)
    told = _ICON.sub("", prompt).strip()
    acted = _done(told)
    return prompt if acted == told else f"icon of {acted}"


def _dotted(found: re.Match[str]) -> str:
    colour = found["colour"]
    return f" behind a small {f'{colour} ' if colour and colour != 'red' else ''}notification dot"


def _done(told: str) -> str:
    """Return what one icon is to show with acts, settings and parts of programs as things and small signs."""
    return _PART.sub(_part, _SETTINGS.sub(_set, _ACT.sub(_acted, told)))


def _acted(found: re.Match[str]) -> str:
    thing = _thing(found["what"])
    return f"{thing} behind a small {_ACTS[found['act'].lower()]}" if thing else found[0]


def _set(found: re.Match[str]) -> str:
    words = found["what"].split()
    thing = _thing(words[-1])
    before = f"{words[0]} " if len(words) > 1 else ""
    return f"{before}{thing} behind a small gear" if thing else found[0]


def _part(found: re.Match[str]) -> str:
    """Return the thing that a part of a program is for, unless there is a figure of the part itself."""
    return found[0] if figures.find(found[0].lower()) else _thing(found["what"]) or found[0]


def _thing(words: str) -> str | None:
    """Return the thing that some words name, if there is a figure of it."""
    name = singular(words.lower())
    name = _THINGS.get(name, name)
    return name if name not in _GENERIC and figures.find(name) else None


def take_forbidden(prompt: str) -> tuple[str, str] | None:
    """Take a poster or a sign that forbids something: "stop smoking poster", "no dogs sign".

    Args:
        prompt: The prompt without the words that are to be shown.

    Returns:
        What the poster says, and the prompt for the thing behind the ring that forbids it; None when nothing is forbidden, or what is
        cannot be drawn.
    """
    found = _FORBIDDEN.match(prompt)
    kind = ((found["kind"] or found["after"]) if found else "") or ""
    if found is None or not kind:
        return None
    what = found["what"].lower().strip().replace("-", " ")
    thing = _SHOWN.get(what, singular(what))
    if figures.find(thing) is None:
        return None
    sheet = "poster" if kind.lower() in {"poster", "flyer"} else "icon"
    said = "no" if found["no"].lower() in {"anti", "against"} else found["no"].lower()
    return titled(f"{said} {what}") if sheet == "poster" else "", f"{sheet} of a {thing} behind a stop ring"
