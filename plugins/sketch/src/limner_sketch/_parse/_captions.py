"""What a card, a poster, a logo or a badge says: names, greetings, lines of business, whom it is for."""

from __future__ import annotations

import re

from attrs import evolve

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._events import MOST_WORDS, event_of, titled
from limner_sketch._parse._frame import Frame, cut, drawable, longest, said_of
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._notices import is_sale
from limner_sketch._parse._sets import set_of
from limner_sketch._parse._topics import phrase_in
from limner_sketch._parse._trades import OCCASIONS, THEMES
from limner_sketch._words import singular
from limner_sketch.plan import MAX_TAGLINE

__all__ = ["WEDDINGS", "announced", "greeted", "lettered"]

_GREETED = ("merry", "happy", "wishes", "greetings", "congrats", "congratulations")

_INVITES = Lazy(r"\binvit(?:ation|e|ing|es)\b", re.IGNORECASE)

_INVITED = r"\binvitation\s+(?:to|for)\s+(?:an?|the|our|my)?\s*([\w' -]+)"


WEDDINGS = frozenset({"wedding", "wedding invitation", "engagement", "save the date"})

_COUPLE = Lazy(r"\b([A-Z][\w'’-]+)\s+(?:&|and|\+)\s+([A-Z][\w'’-]+)")  # noqa: RUF001 - both apostrophes

_ORDINALS = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th",
    "tenth": "10th", "sixteenth": "16th", "eighteenth": "18th", "twenty first": "21st", "thirtieth": "30th", "fortieth": "40th", "fiftieth": "50th", "sixtieth": "60th",
}  # fmt: skip

_AGE = Lazy(
    r"\b(?:(?:who|he|she|they)\s+)?(?:is\s+)?(?:turns?|turning|becomes)\s+(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?:\s+years?(?:\s+old)?)?|\b(\d{1,3})(?:st|nd|rd|th)(?=\s+(?:birthday|anniversary))"
    r"|\b(\d{1,3})\s+years?(?:\s+(?:together|married|of\s+marriage))?\b(?!\s+old)"
    r"|\b(?:is\s+)?(\d{1,3})[\s-]years?[\s-]old\b|\bfor\s+an?\s+(\d{1,3})(?=[\s,]*$)"
    rf"|\b({'|'.join(_ORDINALS)})(?=\s+(?:birthday|anniversary))",
    re.IGNORECASE,
)


_KIN = Lazy(
    r"\b(?:for|to)\s+(?:(?:my|our|a|the)\s+)?((?:best|dear|little|big|old|new|favou?rite|great)?\s*(?:mom|mum|mommy|mummy|dad|daddy|grandma|grandpa|granny|nana|mother|father|sister|brother|friend|teacher|boss|coach"
    r"|neighbou?rs?|wife|husband|girlfriend|boyfriend|son|daughter|aunt|auntie|uncle|cousin|niece|nephew|colleagues?|co-?worker|grandparents|grandmother|grandfather|parents|godmother|godfather|team|babysitter|nurse|doctor))\b"
    r"(?!\s+(?:called|named))"
)


def is_couple(line: str) -> bool:
    """Whether a line names two people: "Anna & Tom"."""
    return _COUPLE.fullmatch(line) is not None


def _aged(text: str, prompt: str) -> tuple[str, str]:
    """Return a greeting with the age that the prompt tells, and the words that tell it."""
    found = _AGE.search(prompt) if text in {"Happy Birthday", "Happy Anniversary"} else None
    if found is None:
        return text, ""
    said = next(group for group in found.groups() if group)
    age = tables.NUMBER_WORDS.get(said.lower())
    years = _ORDINALS.get(said.lower()) or _ordinal(age or int(said))
    return text.replace("Happy ", f"Happy {years} "), found.group()


def _ordinal(number: int) -> str:
    ending = "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


# What somebody is invited to, told before the word: "dinner party invitation".
_HELD = Lazy(
    r"\b((?:[a-z'-]+\s+)?(?:party|dinner|brunch|lunch|picnic|barbecue|bbq|gala|reception|ceremony|reunion|tea|sleepover|housewarming|ball|night|breakfast|meeting|exhibition|opening|concert))\s+(?:invitations?|invites?)\b",
    re.IGNORECASE,
    needles=("invit",),
)


def lettered(frame: Frame, prompt: str) -> Frame:
    """Take what somebody is invited to, or whom a card is for, off a card without an occasion."""
    tokens = frame.tokens
    if invited := re.search(_INVITED, prompt, re.IGNORECASE):
        words = " ".join(re.split(r"\s+(?:with|on|at|featuring)\s+", invited[1])[0].split()[:MOST_WORDS])
        tokens[:] = [token for token in tokens if token not in words.lower().split()]
        theme = longest(words.lower().split(), THEMES)
        festive = (
            said_of(THEMES, theme)
            if theme
            else ("fork",)
            if "dinner" in words.lower()
            else ("bunch of balloons", "cake")
        )
        return evolve(frame, text=words.title(), extra=drawable(festive, frame.denied)[:1])
    if held := _HELD.search(prompt):
        for word in (*held[1].lower().split(), "invitation", "invite"):
            cut(tokens, word)
        theme = longest(held[1].lower().split(), THEMES)
        told = " · ".join(part for part in ("You're Invited", frame.tagline) if part)
        extra = drawable(said_of(THEMES, theme), frame.denied)[:1] if theme else ()
        return evolve(frame, text=titled(held[1].lower()), tagline=told[:MAX_TAGLINE], extra=extra)
    if name := _addressee(prompt):
        for word in ("my", "our", *name.lower().split()):
            cut(tokens, word)
        return evolve(frame, text=f"For {name}" if name[0].isupper() and " " not in name else f"For My {name}")
    return frame


_THEMED = Lazy(
    r"[,;]?\s*\b(?:with\s+(?:an?\s+)?|in\s+(?:an?\s+)?)?((?:[a-z-]+\s+)?[a-z]+)[- ](?:themed?|theme)\b", re.IGNORECASE
)
_SIGNED = Lazy(r"\bfrom\s+((?:the\s+)?[A-Z][\w'-]+(?:\s+(?:and|&)\s+[A-Z][\w'-]+)?(?:\s+family)?)\b")
# "happy birthday grandma card"
_HAILED = Lazy(
    r"\b(happy\s+(?:birthday|anniversary|easter|retirement)|merry\s+christmas|thank\s+you|get\s+well(?:\s+soon)?|congratulations|congrats),?\s+"
    r"((?:best |dear )?(?:mom|mum|mommy|mummy|dad|daddy|grandma|grandpa|granny|nana|teacher|boss|coach|friend|sister|brother|aunt|auntie|uncle)\b)",
    re.IGNORECASE,
)
_GUESTS = Lazy(
    r"\bfor\s+(?:my\s+|our\s+|the\s+)?(twins|triplets|siblings|kids|children|boys|girls|toddlers|classmates)\b"
    r"|\b(twins|triplets|kids|childrens?|boys|girls|toddlers)\b(?:'s?|s')?(?=\s+(?:\w+\s+)?(?:birthday|party|christmas|easter|halloween|card|invitation)\b)",
    re.IGNORECASE,
)


def greeted(frame: Frame, prompt: str, occasion: str) -> Frame:
    """Take the occasion of a card off, and whom it is for; a theme shows what belongs to it."""
    if frame.kind == "card" and (signed := _SIGNED.search(prompt)):
        for word in re.findall(r"\w+", signed[0].lower()):
            cut(frame.tokens, word)
        prompt = prompt.replace(signed[0], " ")
        said = titled(f"from {signed[1]}")
        frame = evolve(frame, tagline=" · ".join(part for part in (frame.tagline, said) if part)[:MAX_TAGLINE])
    if guests := _GUESTS.search(prompt):
        cut(frame.tokens, (guests[1] or guests[2]).lower())
    themed = _THEMED.search(prompt)
    things = (set_of(themed[1].split()[-1]) or set_of(themed[1])) if themed else ()
    if themed and things:
        for word in (*themed[1].lower().split(), "theme", "themed"):
            cut(frame.tokens, word)
        made = _greeting(frame, prompt.replace(themed[0], " "), occasion)
        return evolve(made, extra=drawable(things, frame.denied)[:3])
    return _greeting(frame, prompt, occasion)


def _greeting(frame: Frame, prompt: str, occasion: str) -> Frame:
    """Take the occasion of a card off, and whom it is for."""
    for word in occasion.split():
        cut(frame.tokens, word)
    prompt = _HAILED.sub(r"\1 for \2", prompt)
    for word in _GREETED:  # "merry christmas card"
        cut(frame.tokens, word)
    text, nouns = OCCASIONS[occasion]
    if text == "Happy Birthday" and (frame.text or "").isdecimal():  # "with a number 6"
        frame, text = evolve(frame, text=None), f"Happy {_ordinal(int(frame.text or 0))} Birthday"
    text, age = _aged(text, prompt)
    for word in re.findall(r"[\w']+", age.lower()):
        cut(frame.tokens, word)
    if "year" in occasion and (year := re.search(r"\b20\d\d\b", prompt)):
        text = f"{text} {year.group()}"
        cut(frame.tokens, year.group())
    if occasion == "graduation":  # no other cap is meant
        frame.tokens[:] = [
            word for token in frame.tokens for word in (("graduation", "cap") if token in {"cap", "hat"} else (token,))
        ]
    if occasion == "easter":  # its eggs are painted
        frame.tokens[:] = [
            token for token in frame.tokens if token not in {"painted", "coloured", "colored", "decorated"}
        ]
        frame.tokens[:] = [
            word for token in frame.tokens for word in (("easter", token) if token in {"egg", "eggs"} else (token,))
        ]
    for word in ("party", "invite", "invitation") if occasion in WEDDINGS else ():
        cut(frame.tokens, word)  # no balloons and cake
    if occasion in WEDDINGS and frame.text is None and (couple := _COUPLE.search(prompt)):
        return evolve(_wed(frame, couple, occasion), extra=drawable(nouns, frame.denied)[:1])
    frame, text = _addressed(frame, prompt, occasion, text)
    return evolve(frame, text=frame.text or text, extra=drawable(nouns, frame.denied)[:1])


def _addressed(frame: Frame, prompt: str, occasion: str, text: str) -> tuple[Frame, str]:
    """Let a greeting say what somebody is welcome or invited to, and whom it is for."""
    if text == "Welcome":
        text = _welcomed(frame, prompt)
    if frame.kind == "card" and _INVITES.search(prompt):
        frame, text = _inviting(frame, occasion, text)
    personal = frame.kind == "card" or occasion == "birthday"
    if frame.text and personal and text and (name := _addressee(prompt)) and name.lower() not in frame.text.lower():
        for word in ("for", "my", *name.lower().replace("&", "and").split()):
            cut(frame.tokens, word)
        said = " · ".join(part for part in (f"{text}, {name}", frame.tagline) if part)
        return evolve(frame, tagline=said[:MAX_TAGLINE]), text
    if frame.text is None and personal and (name := _addressee(prompt)):
        text = f"{text}, {name}"
        for word in ("for", "my", *name.lower().replace("&", "and").split()):
            cut(frame.tokens, word)
    return frame, text


def _inviting(frame: Frame, occasion: str, text: str) -> tuple[Frame, str]:
    """Let an invitation say that it is one, and to a party what it is for."""
    if occasion in WEDDINGS and text == "You're Invited":
        told = " · ".join(part for part in ("To Our Wedding", frame.tagline) if part)
        return evolve(frame, tagline=told[:MAX_TAGLINE]), text
    if text == "You're Invited" or occasion in WEDDINGS:
        return frame, text
    if "party" in frame.tokens and occasion not in {"birthday", "baby shower"}:
        text = titled(f"{occasion} party")
    for word in ("party", "invitation"):
        cut(frame.tokens, word)
    told = " · ".join(part for part in ("You're Invited", frame.tagline) if part)
    return evolve(frame, tagline=told[:MAX_TAGLINE]), text


def _welcomed(frame: Frame, prompt: str) -> str:
    """Return what somebody is welcome to: "Welcome to Class", "Welcome Back"."""
    said = re.search(r"\bwelcome\s+((?:to|back)(?:\s+(?!poster|card|sign|with)[\w']+){0,3})", prompt, re.IGNORECASE)
    if said is None:
        return "Welcome"
    for word in said[1].lower().split():
        cut(frame.tokens, word)
    return titled(f"welcome {said[1].lower()}")


def _wed(frame: Frame, couple: re.Match[str], occasion: str) -> Frame:
    """Let a card name two people large, and say below what they invite to."""
    for word in ("and", *couple.group().lower().replace("&", "").split()):
        cut(frame.tokens, word)
    line = {"engagement": "We're Engaged", "save the date": "Save the Date"}.get(occasion, "We're Getting Married")
    told = " · ".join(part for part in (line, frame.tagline) if part)
    return evolve(frame, text=f"{couple[1]} & {couple[2]}", tagline=told[:MAX_TAGLINE])


def announced(frame: Frame, prompt: str) -> Frame:
    """Take what a poster is for off."""
    tokens = frame.tokens
    prompt = _STYLISTIC.sub("", prompt)
    if room := _CHILDS.search(prompt):
        prompt = prompt.replace(room[0], "")
        for word in re.findall(r"[a-z]+", room[0].lower()):
            cut(tokens, word)
    theme = longest(tokens, THEMES) or longest((frame.text or "").lower().split(), THEMES)
    if frame.text is None and is_sale(prompt):
        words = [
            w
            for w in (
                "summer",
                "winter",
                "spring",
                "autumn",
                "fall",
                "garage",
                "yard",
                "black friday",
                "clearance",
                "flash",
                "holiday",
                "bake",
                "book",
                "plant",
                "rummage",
                "jumble",
                "craft",
            )
            if w in prompt.lower()
        ]
        if by := _SOLD_BY.search(prompt):  # "a school bake sale"
            words = [by[1].lower(), *words]
        if not words and (named := _SOLD.search(prompt)):
            words = [named[1].lower()]
        frame = evolve(
            frame,
            text=" ".join([*words[: 2 if by else 1], "Sale"]).title()
            if words[:1] != ["black friday"]
            else "Black Friday",
        )
        for word in ("sale", "discount", "off", *" ".join(words).split()):
            cut(tokens, word)
        return evolve(
            frame,
            extra=drawable(said_of(THEMES, theme), frame.denied)[:2]
            if theme
            else drawable(("shopping bag",), frame.denied),
        )
    title = _title(prompt, theme)
    if theme:
        frame = evolve(frame, extra=drawable(said_of(THEMES, theme), frame.denied)[:2])
    if frame.text is None and title == "Wanted":
        cut(tokens, "wanted")
        who = titled(event_of(prompt, None) or "") or None
        frame = evolve(frame, tagline=frame.tagline or who, style=frame.style or "vintage")
    if frame.text is None and title:
        shown = {*title.lower().split(), *re.findall(r"\w+", title.lower())}
        frame = evolve(frame, text=title, silent=frame.silent | shown)
    _clear(tokens, prompt, theme or phrase_in(title), title)
    return evolve(
        frame,
        silent=frame.silent | {"about", "announcing", "advertising", "promoting", "announce", "promote", *_OF_A_POSTER},
    )  # "a film about a dog"


def _clear(tokens: list[str], prompt: str, theme: str | None, title: str) -> None:
    """Take what a poster is about off its words, and where it hangs: neither is a thing on it."""
    if theme:
        cut(tokens, theme)
    if title and (hung := _HUNG.search(prompt)) and hung[1].lower() not in title.lower():
        cut(tokens, f"for {hung[1].lower()}")
        for word in hung[1].lower().split():  # an article may stand between
            cut(tokens, word)


def _title(prompt: str, theme: str | None) -> str:
    """Return what a poster announces or is about: a name, its topic, or the event; not for whom or where it hangs."""
    if told := re.match(
        r"\W*(?:an?\s+)?(?:poster|flyer)\s*:\s*(?!an?\s|the\s|with\s|two\s|three\s|some\s)([\w'% -]{4,44})\s*(?:$|[,.;])",
        prompt,
        re.IGNORECASE,
    ):
        said = told[1].strip()
        words = said.lower().split()
        if len(words) > 1 and not all(
            figures.find(w) or figures.find(singular(w)) or w in tables.SILENT or colour_of(w) for w in words
        ):
            return said if said != said.lower() else titled(said)
    if re.search(r"\bwanted poster\b", prompt, re.IGNORECASE):
        return "Wanted"
    called = re.search(r"\bposter\s*:\s*([A-Z][\w'’!?-]*(?:\s+[\w'’!?&-]+){1,6})\s*(?=$|[,.;])", prompt)  # noqa: RUF001
    place = re.search(r"\b(?:of|for|about|to|poster)\s+((?:[A-Z][\w'’-]*\s*)+)", prompt)  # noqa: RUF001 - both apostrophes
    if called or place:
        return called[1] if called else place.group(1).strip() if place else ""
    about = _ABOUT.search(prompt)
    if about and not re.search(
        r"\b(?:film|movie|book|novel|play|musical|show|concert|series|exhibition)\b",
        prompt[: about.start()],
        re.IGNORECASE,
    ):
        return titled(about[1].lower())
    headed, event = _headed(prompt, theme), event_of(prompt, None) or ""
    if _AUDIENCE.search(event) and (headed or theme):
        return headed or titled(theme or "")
    if event and event != theme:
        return (
            max(headed, titled(event), key=len) if headed.lower() in event or event in headed.lower() else titled(event)
        )
    return headed or titled(event or theme or "")


# What a poster is about: the words up to what is shown on it.
_ABOUT = Lazy(
    r"\b(?:about|regarding|against|promoting|encouraging|on the topic of|on the subject of|raising awareness (?:about|of|for))\s+(?:how to\s+|the importance of\s+|the\s+|an?\s+)?([\w'’& -]{3,48}?)(?=\s+(?:with|showing|featuring|using|for (?:an?|the|our|my)|in (?:an?|our|my) )|[,.;:]|$)",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
)
# For whom, or where it hangs, which is not what it announces.
_OF_A_POSTER = frozenset({
    "anti", "importance", "awareness", "campaign", "motivational", "inspirational", "encouraging", "educational", "informational", "safety", "event", "promotional", "raising", "genre", "novel", "album",
})  # fmt: skip
_PLACES = r"(?:school|schools|hallway|office|kitchen|classroom|class|gym|clinic|hospital|waiting room|library|kids|children|students|teens|teenagers|adults|seniors|parents|employees|staff|workers|workplace|team|breakroom|break room|lobby|corridor|bathroom|restroom|toilet|bedroom|nursery|living room|wall|dorm|cafe|shop window|lab|laboratory|factory|warehouse|community center|playground|daughter|son|room|website|instagram|social media|print)"
_AUDIENCE = Lazy(rf"\b{_PLACES}$", re.IGNORECASE)
_HUNG = Lazy(
    rf"\b(?:for|in)\s+(?:an?\s+|the\s+|our\s+|my\s+)?((?:[\w'-]+\s+){{0,2}}?{_PLACES})\s*(?:$|[,.;])", re.IGNORECASE
)


_CHILDS = Lazy(  # where it hangs is not what it shows: "for my son's bedroom"
    r"\s+(?:for|in)\s+(?:an?\s+|the\s+|our\s+|my\s+)?(?:kid|child|children|son|daughter|boy|girl|baby|teen|teenager)(?:['’]?s?['’]?)\s+(?:bed|play)?(?:room|nursery)\b",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
    needles=("room", "nursery"),
)
# Who sells, which is no house on the poster.
_SOLD_BY = Lazy(
    r"\b(school|church|community|village|charity|library|neighbou?rhood|kindergarten|pta)\s+(?:(?:bake|book|plant|garage|yard|rummage|jumble|toy|craft)\s+)?sale\b",
    re.IGNORECASE,
    needles=("sale",),
)
_SOLD = Lazy(r"\b(?!(?:an?|the|our|my|big|for|on|huge|great|poster|flyer)\b)([a-z]+) sale\b", re.IGNORECASE)
# Words of a style, which are never a title.
_STYLISTIC = Lazy(
    r"\b(?:propaganda|art[ -]?deco|deco|art[ -]?nouveau|nouveau|bauhaus|swiss(?: style| design)?|brutalist|pop[ -]?art|minimal(?:ist)?|minimalistic|vintage|retro|psychedelic|futurist(?:ic)?|constructivist|cubist|impressionist|mid[ -]?century(?: modern)?|memphis|grunge|steampunk|vaporwave|modernist|modern|abstract|geometric|surreal(?:ist)?|art style|typographic)\b(?:[ -]style[d]?)?\s*",
    re.IGNORECASE,
)


_JOINING = frozenset({"of", "and", "for", "to", "in", "on", "the"})
_TAUGHT = frozenset({"class", "classes", "lesson", "lessons"})  # "yoga class", though "for my class" says nothing


def _headed(prompt: str, theme: str | None = None) -> str:
    """Return what stands before "poster" and is more than a thing, a place or a look: "eviction notice", "volleyball tournament"."""
    found = re.match(
        r"\W*(?:(?:please|can you|could you|i need|i want|make|draw|create|design|me|an?|the|my|our)\s+)*((?:[\w'-]+\s+){1,4}?)(?:awareness\s+|campaign\s+)?(?:poster|flyer|banner)\b",
        prompt,
        re.IGNORECASE,
    )
    looks = (
        tables.SILENT
        | tables.STYLES.keys()
        | tables.SIZES.keys()
        | {"movie", "film", "travel", "classroom", "motivational", "nursery", "kids", "wanted", "retro"}
    )
    words = [
        w
        for number, w in enumerate(found[1].lower().split() if found else ())
        if (number and w in _TAUGHT) or (w not in looks and not colour_of(w))
    ]
    told = [w for w in words if not (figures.find(w) or figures.find(singular(w)) or w in tables.SETTINGS)]
    if words and words[0] == "anti":
        words[0] = "stop"
    if words and words[0].startswith("anti-"):
        words[:1] = ["stop", words[0].removeprefix("anti-")]
    known = theme is not None and theme in " ".join(words)
    said = [w for w in (found[1].lower().split() if found else ()) if w in words or w in _JOINING]
    while said and said[0] in _JOINING:  # "festival of lights"
        del said[0]
    whole = words if words[:1] == ["stop"] else said
    return titled(" ".join(whole)) if told or known else ""


def _addressee(prompt: str) -> str | None:
    """Return whom a card is for: a name, or "Mom"."""
    found = re.search(
        r"\b(?:for|to)\s+(?:(?:my|our|baby|little|dear)\s+){0,2}((?:(?:Uncle|Aunt|Auntie|Grandma|Grandpa|Grandad|Granny|Dr\.?|Mr\.?|Mrs\.?|Ms\.?)\s+)?[A-Z][\w'’-]*(?:\s+(?:and|&)\s+[A-Z][\w'’-]*)?)",  # noqa: RUF001 - both apostrophes
        prompt,
    )
    if found:
        return re.sub(r"['’]s$", "", found.group(1))[:40]  # noqa: RUF001 - both apostrophes
    found = _KIN.search(prompt)
    return titled(found.group(1)) if found else None
