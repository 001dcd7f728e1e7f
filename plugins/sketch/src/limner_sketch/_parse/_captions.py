"""What a card, a poster, a logo or a badge says: names, greetings, lines of business, whom it is for."""

from __future__ import annotations

import re

from attrs import evolve

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._frame import SHAPELY, Frame, cut, drawable, longest
from limner_sketch._parse._notices import is_sale
from limner_sketch._parse._trades import BUSINESSES, OCCASIONS, THEMES
from limner_sketch._words import singular
from limner_sketch.plan import MAX_TAGLINE

__all__ = ["WEDDINGS", "announced", "greeted", "in_business", "lettered"]

_GREETED = ("merry", "happy", "wishes", "greetings")

_EVENT_ENDS = frozenset({",", "with", "featuring", "showing", "in", "at", "on", "a", "an", "the", "about"})

_SMALL = frozenset({"of", "the", "to", "for", "and", "a", "an", "in"})

_EVENT_WORDS = 5

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

_INVITED = r"\binvitation\s+(?:to|for)\s+(?:an?|the|our|my)?\s*([\w' -]+)"


WEDDINGS = frozenset({"wedding", "wedding invitation", "engagement", "save the date"})

_COUPLE = re.compile(r"\b([A-Z][\w'’-]+)\s+(?:&|and|\+)\s+([A-Z][\w'’-]+)")  # noqa: RUF001 - both apostrophes

_ORDINALS = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th",
    "tenth": "10th", "sixteenth": "16th", "eighteenth": "18th", "twenty first": "21st", "thirtieth": "30th", "fortieth": "40th", "fiftieth": "50th", "sixtieth": "60th",
}  # fmt: skip

_AGE = re.compile(
    r"\b(?:(?:who|he|she|they)\s+)?(?:is\s+)?(?:turns?|turning|becomes)\s+(\d{1,3})\b(?:\s+years?(?:\s+old)?)?|\b(\d{1,3})(?:st|nd|rd|th)(?=\s+(?:birthday|anniversary))"
    r"|\b(?:is\s+)?(\d{1,3})[\s-]years?[\s-]old\b|\bfor\s+an?\s+(\d{1,3})(?=[\s,]*$)"
    rf"|\b({'|'.join(_ORDINALS)})(?=\s+(?:birthday|anniversary))",
    re.IGNORECASE,
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
    years = _ORDINALS.get(said.lower()) or _ordinal(int(said))
    return text.replace("Happy ", f"Happy {years} "), found.group()


def _ordinal(number: int) -> str:
    ending = "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def lettered(frame: Frame, prompt: str) -> Frame:
    """Take what somebody is invited to, or whom a card is for, off a card without an occasion."""
    tokens = frame.tokens
    if invited := re.search(_INVITED, prompt, re.IGNORECASE):
        words = " ".join(re.split(r"\s+(?:with|on|at|featuring)\s+", invited[1])[0].split()[:_EVENT_WORDS])
        tokens[:] = [token for token in tokens if token not in words.lower().split()]
        return evolve(frame, text=words.title(), extra=drawable(("balloon", "cake"), frame.denied)[:1])
    if name := _addressee(prompt):
        for word in name.lower().split():
            cut(tokens, word)
        return evolve(frame, text=f"For {name}")
    return frame


def greeted(frame: Frame, prompt: str, occasion: str) -> Frame:
    """Take the occasion of a card off, and whom it is for."""
    for word in occasion.split():
        cut(frame.tokens, word)
    for word in _GREETED:  # "merry christmas card"
        cut(frame.tokens, word)
    text, nouns = OCCASIONS[occasion]
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
            word for token in frame.tokens for word in (("easter", token) if token in {"egg", "eggs"} else (token,))
        ]
    if occasion in WEDDINGS and frame.text is None and (couple := _COUPLE.search(prompt)):
        return evolve(_wed(frame, couple, occasion), extra=drawable(nouns, frame.denied)[:1])
    text = _welcomed(frame, prompt) if text == "Welcome" else text
    personal = frame.kind == "card" or occasion == "birthday"
    if frame.text is None and personal and (name := _addressee(prompt)):
        text = f"{text}, {name}"
        for word in ("for", "my", *name.lower().replace("&", "and").split()):
            cut(frame.tokens, word)
    return evolve(frame, text=frame.text or text, extra=drawable(nouns, frame.denied)[:1])


def _welcomed(frame: Frame, prompt: str) -> str:
    """Return what somebody is welcome to: "Welcome to Class", "Welcome Back"."""
    said = re.search(r"\bwelcome\s+((?:to|back)(?:\s+(?!poster|card|sign|with)[\w']+){0,3})", prompt, re.IGNORECASE)
    if said is None:
        return "Welcome"
    for word in said[1].lower().split():
        cut(frame.tokens, word)
    return _titled(f"welcome {said[1].lower()}")


def _wed(frame: Frame, couple: re.Match[str], occasion: str) -> Frame:
    """Let a card name two people large, and say below what they invite to."""
    for word in ("and", *couple.group().lower().replace("&", "").split()):
        cut(frame.tokens, word)
    line = {"engagement": "We're Engaged", "save the date": "Save the Date"}.get(occasion, "We're Getting Married")
    told = " · ".join(part for part in (line, frame.tagline) if part)
    return evolve(frame, text=f"{couple[1]} & {couple[2]}", tagline=told[:MAX_TAGLINE])


def in_business(frame: Frame, prompt: str) -> Frame:
    """Take name and line of business of a logo off."""
    tokens, text, silent = frame.tokens, frame.text, frame.silent
    if text is None and frame.kind == "logo":
        text = _name(prompt) or _apposition(prompt)
        silent |= {word.lower() for word in (text or "").split()}
    if text is None and frame.kind == "badge":
        share = re.search(r"\b\d+\s?%\s+[A-Za-z]+", prompt)
        text = (
            (share.group().title() if share else None)
            or _apposition(prompt)
            or _before_badge(prompt)
            or _told(prompt)
            or _titled(_event(prompt, None) or "")
            or None
        )
        silent |= {word.lower() for word in (text or "").split()}
    business = longest(tokens, BUSINESSES)
    if business and not _begins_a_thing(tokens, business):
        cut(tokens, business)
        if frame.kind == "badge" and text and business.startswith(text.lower()):
            return evolve(frame, text=_titled(business), silent=silent, extra=(business,))
        return evolve(frame, text=text, silent=silent, tagline=business, extra=(business,))
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


def _before_badge(prompt: str) -> str | None:
    """Return what stands before "badge" and is no thing, colour or look: "camping badge", "motorcycle club badge"."""
    found = re.match(
        r"(?:(?:an?|the|my|our)\s+)?((?:[A-Za-z]+\s+){1,4})(?:badge|emblem|patch)\b", prompt, re.IGNORECASE
    )
    words = [
        word
        for word in (found[1].lower().split() if found else ())
        if word not in tables.SILENT
        and word not in tables.SIZES
        and word not in tables.STYLES
        and word not in SHAPELY
        and word not in {"round", "circular", "square", "shield", "merit", "scout"}
        and not colour_of(word)
    ]
    plain = len(words) == 1 and figures.find(words[0])  # its title is found with the thing
    return None if plain or not words else _titled(" ".join(words))


def _told(prompt: str) -> str | None:
    """Return what is told after a colon and is no thing: "badge: 10 years anniversary, gold and white"."""
    found = re.search(r"\b(?:badge|emblem|patch):\s*([\w'%& -]{3,40}?)\s*(?:[,.;]|$)", prompt, re.IGNORECASE)
    words = [w for w in found[1].lower().split() if w not in tables.SILENT] if found else []
    drawn = any(figures.find(w) or figures.find(singular(w)) or colour_of(w) for w in words)
    return _titled(found[1].lower()) if found and words and not drawn else None


def _begins_a_thing(tokens: list[str], business: str) -> bool:
    """Whether a line of business is only the beginning of the name of a thing: "a coffee bean"."""
    words = business.split()
    for start in range(len(tokens) - len(words)):
        if tokens[start : start + len(words)] == words:
            name = f"{business} {tokens[start + len(words)]}"
            return bool(figures.find(name) or figures.find(singular(name))) and name not in BUSINESSES
    return False


def announced(frame: Frame, prompt: str) -> Frame:
    """Take what a poster is for off."""
    tokens = frame.tokens
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
            )
            if w in prompt.lower()
        ]
        frame = evolve(
            frame, text=" ".join([*words[:1], "Sale"]).title() if words[:1] != ["black friday"] else "Black Friday"
        )
        for word in ("sale", "discount", "off", *" ".join(words).split()):
            cut(tokens, word)
        return evolve(
            frame,
            extra=drawable(THEMES[theme], frame.denied)[:2] if theme else drawable(("shopping bag",), frame.denied),
        )
    place = re.search(r"\b(?:of|for|about|to|poster)\s+((?:[A-Z][\w'’-]*\s*)+)", prompt)  # noqa: RUF001 - both apostrophes
    called = re.search(r"\bposter\s*:\s*([A-Z][\w'’!?-]*(?:\s+[\w'’!?&-]+){1,6})\s*(?=$|[,.;])", prompt)  # noqa: RUF001
    title = called[1] if called else place.group(1).strip() if place else _titled(_event(prompt, theme) or "")
    if theme:
        frame = evolve(frame, extra=drawable(THEMES[theme], frame.denied)[:2])
    if frame.text is None and title:
        shown = {*title.lower().split(), *re.findall(r"\w+", title.lower())}
        frame = evolve(frame, text=title, silent=frame.silent | shown)
    if theme:
        cut(tokens, theme)
    return evolve(
        frame, silent=frame.silent | {"about", "announcing", "advertising", "promoting", "announce", "promote"}
    )  # "a film about a dog"


def _addressee(prompt: str) -> str | None:
    """Return whom a card is for: a name, or "Mom"."""
    found = re.search(r"\b(?:for|to)\s+(?:my\s+)?([A-Z][\w'’-]*(?:\s+(?:and|&)\s+[A-Z][\w'’-]*)?)", prompt)  # noqa: RUF001
    if found:
        return found.group(1)[:40]
    found = re.search(
        r"\bfor\s+(?:my\s+)?(mom|mum|mommy|dad|daddy|grandma|grandpa|granny|mother|father|sister|brother)\b", prompt
    )
    return found.group(1).title() if found else None


def _event(prompt: str, theme: str | None) -> str | None:
    """Return what a poster or a badge is for: the words after "for", up to what says more of it."""
    said = re.search(r"\s(?:for|announcing|advertising|promoting|to announce|to promote)\s", prompt.lower())
    found, after = said is not None, prompt.lower()[said.end() :] if said else ""
    words: list[str] = []
    for token in re.findall(r"[\w'’%&-]+|,", after) if found else ():  # noqa: RUF001 - both apostrophes
        if token in {"a", "an", "the", "our", "my"} and not words:
            continue
        if (token in _EVENT_ENDS and words[-1:] != ["of"]) or len(words) == _EVENT_WORDS:
            break
        words.append(token)
    while words and words[-1] in {"of", "the", "to", "for", "and"}:
        words.pop()
    return " ".join(words) or theme


def _titled(words: str) -> str:
    """Return words as a title: "Employee of the Month"."""
    return " ".join(w if i and w in _SMALL else w.title() for i, w in enumerate(words.split()))


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
