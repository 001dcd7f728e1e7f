"""Covers, cards, posters, badges and logos told otherwise: who wrote a book, whom a card is for, what a badge is given for."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal

from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._lazy import Lazy
from limner_sketch.plan import MAX_TAGLINE, Moulding, ScenePlan, Subject

__all__ = ["COVERED", "as_told", "is_lined", "read_cover", "take_field"]

# What no prompt for a cover, a certificate or a menu is without.
COVERED: Final = Lazy(r"\b(?:covers?|certificate|menu)\b", re.IGNORECASE)
_NAME: Final = r"[A-Z][\w.'\u2019-]*(?:\s+(?:de|van|von|der|la|le|&|and)\s+)?(?:\s*[A-Z][\w.'\u2019-]*){0,3}"
_COVER: Final = Lazy(
    r"\b(?:book|novel|e-?book|cookbook|comic|magazine|album|cd|record|notebook|diary|journal)\b[\w' ]*\bcover\b|\bcover (?:of|for) (?:an?|the|my) (?:\w+ )?(?:book|novel|cookbook|comic|album)\b",
    re.IGNORECASE,
)
_AUTHOR: Final = Lazy(
    rf",?\s*(?:\b(?:[Ww]ritten\s+)?by\s+(?:the\s+(?:author|band|artist)\s+)?|\b[Aa]uthor(?:\s*:|\s+name)?\s+(?:is\s+)?|\b[Bb]y\s+author\s+)[\"“]?(?P<who>{_NAME})[\"”]?"
)
_MUSIC: Final = Lazy(r"\b(?:album|cd|record|single|playlist)\b", re.IGNORECASE)

# Whom a card is for, told with what they are.
_KIN: Final = Lazy(
    r"\b(?P<lead>for|to)\s+(?:my|our|his|her|their)\s+(?:(?:little|big|dear|best|lovely|sweet|older|younger|\d+[- ]year[- ]old)\s+)*(?:daughter|son|wife|husband|friend|brother|sister|niece|nephew|grandson|granddaughter|boyfriend|girlfriend|colleague|boss|cousin|neighbou?r|teacher|partner|fianc[eé]e?|kid|child|baby|twins|mother|father|mom|dad|grandma|grandpa)s?,?\s+(?:called\s+|named\s+)?(?P<name>[A-Z][\w'\u2019-]+(?:\s+(?:and|&)\s+[A-Z][\w'\u2019-]+)?)",
    needles=("for", "to"),
)
_ONES: Final = Lazy(
    r"\bfor\s+(?P<name>[A-Z][\w-]+)['\u2019]s\s+(?P<what>(?:\d{1,3}(?:st|nd|rd|th)\s+|first\s+|second\s+|third\s+)?(?:birthday|graduation|retirement|baptism|christening|wedding|baby shower|communion|farewell)(?:\s+party)?)\b",
    needles=("\u2019s", "'s"),
)
# What a sticker is for is not on it.
_STUCK_ON: Final = Lazy(
    r"\b(?:laptop|bumper|car|window|phone|water ?bottle|helmet|vinyl|wall|die[- ]cut|kiss[- ]cut|suitcase|notebook|planner)\s+(?=stickers?\b)",
    re.IGNORECASE,
    needles=("sticker",),
)
# Badges are round anyhow.
_ROUND: Final = Lazy(
    r"\b(?:round|circular|circle)\s+(?=(?:\w+\s+){0,2}(?:badge|emblem|seal|stamp)\b)",
    re.IGNORECASE,
    needles=("round", "circ"),
)
# What vouches for something, and no animal.
_SEAL: Final = Lazy(
    r"(?<=\b)(?:(?<=certified )|(?<=organic )|(?<=quality )|(?<=guarantee )|(?<=vegan )|(?<=official )|(?<=approved )|(?<=premium )|(?<=gold )|(?<=warranty )|(?<=authentic )|(?<=award ))seal\b",
    re.IGNORECASE,
    needles=("seal",),
)
# Whom a pattern is for is not on it.
_FOR_WHOM: Final = Lazy(
    r"\b(?:kid'?s?|children'?s?|child'?s|nursery|boys?'?|girls?'?|toddlers?|baby)\s+(?=(?:[\w-]+\s+){0,2}?(?:pattern|wallpaper|fabric|textile|wrapping paper|(?:brand|shop|store|clothing|app) (?:\w+ )?logo)\b)"
    r"|(?<=\bpattern)\s+for\s+(?:an?\s+|the\s+)?(?:kids?|children|boys|girls|toddlers|babies|nursery|baby)(?:'?s?\s+(?:room|bedroom|clothes|fabric|wallpaper|nursery|pyjamas|pajamas))?\b",
    re.IGNORECASE,
    needles=("kid", "child", "nursery", "boy", "girl", "toddler", "bab"),
)
_BAND: Final = Lazy(
    r"\b(?P<lead>for|of|by|with)\s+(?:the\s+|a\s+|our\s+)?(?:(?:rock|indie|jazz|punk|metal|folk|pop|local)\s+)?band\s+(?:called\s+|named\s+)?(?=[A-Z\"“])",
    needles=("band",),
)
_GIVEN_FOR: Final = Lazy(
    r"\b(?P<badge>badge|medal|award|sticker)\s+for\s+(?:completing|finishing|running|achieving|reaching|earning|winning|having completed)\s+(?:an?\s+|the\s+|your\s+)?(?P<what>[\w -]{2,28}?)(?=\s*(?:,|\.|$|\b(?:with|in)\b))",
    re.IGNORECASE,
    needles=("badge", "medal", "award", "sticker"),
)
_HOURS: Final = Lazy(
    r"\b(?P<a>\d{1,2}(?::\d{2})?)\s*(?P<ap>am|pm)?\s*(?:to|until|till|-|\u2013)\s*(?P<b>\d{1,2}(?::\d{2})?)\s*(?P<bp>am|pm|o'clock)?(?=\s*(?:$|[,.;]|\b(?:at|in|on)\b))",
    re.IGNORECASE,
    needles=("to", "til", "-", "\u2013"),
)
_COLOURED: Final = Lazy(
    r"\b(?P<kind>pattern|background|wallpaper)\s+in\s+(?P<tones>\w+(?:,\s*\w+)*\s+and\s+\w+)\s+(?P<shape>triangles|circles|stripes|squares|hexagons|dots|diamonds|waves|lines|shapes|stars|hearts)\b",
    re.IGNORECASE,
    needles=("pattern", "background", "wallpaper"),
)
_BLACK_AND_WHITE: Final = Lazy(r",?\s*\bin (?:only )?black (?:and|&) white\b", re.IGNORECASE, needles=("black",))
_PAPERED: Final = Lazy(
    r"^\W*(?:an?\s+)?(?:wall ?paper|wrapping paper|gift wrap)\s+(?:with|of)\s+",
    re.IGNORECASE,
    needles=("paper", "wrap"),
)
_NIGHT: Final = Lazy(
    r"^\W*(?:an?\s+|the\s+)?(?P<what>(?!birthday|wedding|baby|party|dinner|graduation)(?:[\w'&]+\s+){1,4}?(?:night|evening|party|dinner|brunch|afternoon|morning))\s+(?:invitation|invite)\s*,\s*",
    re.IGNORECASE,
    needles=("invit",),
)
_PRINTED: Final = Lazy(r"\b(?:poster|flyer|invitation|invite|card|banner|announcement|sign)\b", re.IGNORECASE)


def as_told(prompt: str) -> str:
    """Return a prompt for a card, a poster or a badge in the words that these are read from."""
    prompt = as_icons(prompt)
    if "logo" in prompt.lower():
        prompt = _CALLED.sub(r"\g<what> called ", _TOOL.sub(r"\g<of> company", prompt))
    prompt = re.sub(r"\b(with|and|wearing)\s+pearls\b", r"\1 a pearl necklace", prompt, flags=re.IGNORECASE)
    prompt = _COLOURED.sub(r"\g<tones> \g<kind> of \g<shape>", _PAPERED.sub("seamless pattern of ", prompt))
    if _BLACK_AND_WHITE.search(prompt) and re.search(r"\bpatterns?\b", prompt, re.IGNORECASE):
        prompt = f"black and white {_BLACK_AND_WHITE.sub('', prompt)}"  # its colours, and no style
    prompt = _NIGHT.sub(_hosted, prompt)
    prompt = _KIN.sub(r"\g<lead> \g<name>", prompt)
    prompt = (
        _ONES.sub(lambda found: f"{found['what']} for {found['name']}", prompt)
        if "card" in prompt.lower() or "invit" in prompt.lower()
        else prompt
    )
    prompt = _SEAL.sub("badge", prompt)
    prompt = _FOR_WHOM.sub("", _ROUND.sub("", _STUCK_ON.sub("", prompt)))
    prompt = _BAND.sub(lambda found: f"{found['lead']} ", prompt)
    prompt = _GIVEN_FOR.sub(_given, prompt)
    if _PRINTED.search(prompt) and not re.search(r"[\"“]", prompt):
        prompt = _HOURS.sub(_hours, prompt)
    return prompt


_LINES: Final = Lazy(
    r"\b(?:thin |simple |minimal )?(?:line|outlined?|linear|stroke|line[- ]art)[- ](icons?|icon set)\b|\b(icons?),?\s+(?:in\s+)?(?:thin\s+|simple\s+)?(?:line|outlined?|stroke)(?:\s+style)?\s*[.!]?\s*$",
    re.IGNORECASE,
    needles=("icon",),
)
_DATA: Final = Lazy(
    r"\b(?:data|database|sql|quer(?:y|ies)|warehouse|pipeline|schema|dashboard|analytics|snowflake)\b", re.IGNORECASE
)
_GOALS: Final = {"run": "running shoe", "marathon": "running shoe", "race": "running shoe", "walk": "running shoe", "steps": "running shoe", "ride": "bicycle", "course": "graduation cap", "training": "graduation cap", "quiz": "light bulb", "lesson": "graduation cap", "level": "star shape", "streak": "fire", "swim": "swim goggles"}  # fmt: skip
_FIELD: Final = Lazy(
    r",?\s*\b(?:in|inside|within|on)\s+an?\s+(?:(?:solid|flat|plain)\s+)?(?P<tone>(?:(?:dark|light|deep|pale|bright)\s+)?[a-z]+\s+)??(?:round\s+)?(?P<shape>circle|circular (?:frame|badge|shape)|round (?:frame|badge|shape)|disc|rounded square|square(?: tile)?|squircle|shield)\b",
    re.IGNORECASE,
    needles=("circ", "disc", "round", "shield", "square"),
)


_CALLED: Final = Lazy(
    r"\b(?P<what>(?:[Cc]ompany|[Ss]tart-?up|[Aa]gency|[Ss]tudio|[Ss]hop|[Bb]rand|[Ff]irm|[Pp]latform|[Bb]akery|[Cc]af[e\u00e9]|[Rr]estaurant|[Ss]tore|[Tt]eam|[Cc]lub))\s+(?=[A-Z][a-z]\w+\b)"
)
# A tool of this sort is no hammer.
_TOOL: Final = Lazy(
    r"\b(?P<of>data(?: \w+)?|analytics|software|ai|api|sql|developer|dev|design|saas|cloud|monitoring|testing|marketing|reporting|etl|bi|security|productivity|collaboration|scheduling|budgeting|finance|hr)\s+tools?\b",
    re.IGNORECASE,
    needles=("tool",),
)


def as_icons(prompt: str) -> str:
    """Return a prompt for icons without the word for their lines, and with tables of data for those of rooms."""
    if "icon" not in prompt.lower():
        return prompt
    if _DATA.search(prompt):
        prompt = re.sub(r"\btables?\b", "spreadsheet", prompt, flags=re.IGNORECASE)
    return _LINES.sub(lambda found: found[1] or found[2], prompt)


def is_lined(prompt: str) -> bool:
    """Whether icons of lines are asked for."""
    return bool(_LINES.search(prompt))


def take_field(prompt: str) -> tuple[Moulding | None, str]:
    """Take the shape that a logo or an icon is to stand in off a prompt: "a fox in a circle", "a rocket on a blue square"."""
    found = _FIELD.search(prompt) if re.search(r"logo|icon", prompt, re.IGNORECASE) else None
    tone = (found["tone"] or "").strip().lower() if found else ""
    if not found or (tone and tone not in COLOURS):
        return None, prompt
    said = found["shape"].lower()
    if said == "shield" and "logo" not in prompt.lower():
        return None, prompt  # the thing itself that an icon shows
    shape: Literal["disc", "square", "shield"] = "shield" if said == "shield" else "square" if "squ" in said else "disc"
    ground = f" on a {tone} background " if tone else " "
    return Moulding(shape=shape), f"{prompt[: found.start()]}{ground}{prompt[found.end() :]}"


def _given(found: re.Match[str]) -> str:
    from limner_sketch._parse._topics import topic_of  # few prompts are for a badge of honour

    what = " ".join(w if w[:1].isdigit() else w[:1].upper() + w[1:] for w in found["what"].split())
    last = found["what"].lower().split()[-1]
    topic = topic_of(found["what"]) or ((_GOALS[last],) if last in _GOALS else ())
    return f'{found["badge"]} saying "{what}"' + (f" with a {topic[0]}" if topic else "")


def _hosted(found: re.Match[str]) -> str:
    """Return an invitation with its occasion as the title, and what it is about on it."""
    what = found["what"].strip()
    title = " ".join(w if w in {"and", "of", "the"} else w[:1].upper() + w[1:] for w in what.split())
    return f'invitation titled "{title}" with {re.sub(r" (?:night|evening|party|dinner|brunch|afternoon|morning|day)$", "", what)}, '


def _hours(found: re.Match[str]) -> str:
    """Write "9 to 12" as hours are written on posters."""
    second = found["bp"] or ""
    if not (found["ap"] or second or ":" in found[0]) and not re.search(
        r"(?:day|sat|sun|mon|tue|wed|thu|fri|january|february|march|april|may|june|july|august|september|october|november|december|\d)[,]?\s*(?:from\s+)?$",
        found.string[: found.start()],
        re.IGNORECASE,
    ):
        return found[0]
    second = "" if second.lower() == "o'clock" else second.lower()
    return f"{found['a']}{(found['ap'] or '').lower()}\u2013{found['b']}{second}"


_CERTIFICATE: Final = Lazy(
    r"\bcertificate(?:\s+of\s+(?P<of>\w+))?\s+(?:for|in)\s+(?P<what>(?:the\s+|an?\s+)?[\w' #+&-]{2,60}?),?\s+(?:for|to|awarded to|presented to|given to)\s+(?P<who>[A-Z][\w'.-]+(?:\s+[A-Z][\w'.-]+){0,2})\s*[.!]?$"
)
_MENU: Final = Lazy(
    r"\bmenu\b(?:\s+(?:for|of|at)\s+(?:the\s+|an?\s+|our\s+|my\s+)?(?P<name>[\w'& -]{2,40}?))?\s*(?:\bwith\b|\bshowing\b|:|,)\s*(?P<items>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_PRICED: Final = Lazy(
    r"^(?:an?\s+)?(?P<what>[^\d$\u20ac\u00a3]{2,40}?)\s*[:=-]?\s*(?P<price>[$\u20ac\u00a3]?\s?\d{1,4}(?:[.,]\d{1,2})?\s?[$\u20ac\u00a3]?)$"
)
_ITEMS: Final = 2


def read_form(prompt: str, parse: Callable[[str], ScenePlan]) -> ScenePlan | None:
    """Read a prompt for a certificate of something for somebody, or for a menu with prices.

    Args:
        prompt: The prompt as written.
        parse: What reads the rest.

    Returns:
        The plan, or None when the prompt asks for another kind of picture.
    """
    if found := _CERTIFICATE.search(prompt):
        made = parse(f"certificate of {found['of'] or 'achievement'}")
        what = found["what"].strip()
        note = f"{found['who']} \u00b7 {what[:1].upper()}{what[1:]}"
        return made.model_copy(update={"tagline": note[:MAX_TAGLINE], "subjects": ()})
    found = _MENU.search(prompt)
    items = (
        [_PRICED.match(item.strip(" .")) for item in re.split(r",(?!\d)|;|\band\b|\n", found["items"])] if found else []
    )
    if not found or len(items) < _ITEMS or not all(items):
        return None
    dishes = [f"{item['what'].strip()} {item['price'].strip()}" for item in items if item]
    made = parse(f"menu for a {found['name'] or 'restaurant'}")
    name = found["name"] or ""
    text = name if name != name.lower() else made.text
    return made.model_copy(update={"text": text, "tagline": " \u00b7 ".join(dishes)[:MAX_TAGLINE], "unmatched": ()})


def read_cover(prompt: str, parse: Callable[[str], ScenePlan]) -> ScenePlan | None:
    """Read a prompt for a cover that names who wrote it, or whose title alone tells what is on it.

    Args:
        prompt: The prompt as written.
        parse: What reads the rest.

    Returns:
        The plan, or None when the prompt asks for another kind of picture.
    """
    if not _COVER.search(prompt):
        return read_form(prompt, parse)
    from limner_sketch._parse._topics import named_in, topic_of

    author = _AUTHOR.search(prompt)
    rest = f"{prompt[: author.start()]}{prompt[author.end() :]}" if author else prompt
    made = parse(rest)
    if made.kind != "poster":
        return None
    changed: dict[str, object] = {}
    if author:
        who = author["who"].strip(" .,")
        changed["tagline"] = " · ".join(part for part in (made.tagline, who) if part)[:MAX_TAGLINE]
    if not made.subjects and made.text:
        found = named_in(made.text) or topic_of(made.text)
        changed["subjects"] = tuple(Subject(what=noun) for noun in found[:2])
        if not found and made.setting is None:
            changed["subjects"] = (Subject(what="vinyl record" if _MUSIC.search(prompt) else "open book"),)
    others = tuple(one for one in made.subjects if one.what not in _BOUND)
    if others and len(others) < len(made.subjects) and not made.relations:
        changed["subjects"] = others  # the book itself is not on its cover
    return made.model_copy(update=changed) if changed else made


_BOUND: Final = frozenset({"book", "cookbook", "open book", "notebook", "magazine", "album", "comic book"})
