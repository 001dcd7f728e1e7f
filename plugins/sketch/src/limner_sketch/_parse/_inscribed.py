"""What stands on a business card, a certificate, a ticket, a menu and the like: only what the prompt says of it."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._events import titled
from limner_sketch._parse._frame import Frame, cut, drawable, longest, said_of, spans
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._sheets import MONTHS
from limner_sketch._parse._tables import SCHEMES
from limner_sketch._parse._trades import BUSINESSES, OCCASIONS, THEMES
from limner_sketch.plan import MAX_TAGLINE

__all__ = ["inscribed"]

_AWARDED: Final = Lazy(
    r"\b(?:certificate|diploma|award)\s+(?:of|for)\s+(?:an?\s+|the\s+)?([\w' -]+?)(?=\s+(?:for|to|with|in|awarded)\b|[,.;:]|$)",
    re.IGNORECASE,
    needles=("award", "certificate", "diploma"),
)
_BEFORE: Final = Lazy(
    r"^\W*(?:(?:please|can you|could you|make|draw|create|design|me|an?|the|my|our|i need|i want)\s+)*([\w'& -]{2,40}?)\s+(?:award\s+)?(?:certificate|diploma|ticket|voucher|coupon|menu|banner)s?\b",
    re.IGNORECASE,
    needles=("banner", "certificate", "coupon", "diploma", "menu", "ticket", "voucher"),
)
_OF_WHAT: Final = Lazy(
    r"\b(?:ticket|pass|voucher|coupon|certificate|card|banner|menu|cover)(?:e?s)?\s+(?:for|to|of)\s+(?:an?\s+|the\s+|our\s+|my\s+)?([\w'& -]{2,40}?)(?=\s+(?:with|in|on|at|featuring)\b|[,.;:]|$)",
    re.IGNORECASE,
    needles=("banner", "card", "certificate", "coupon", "cover", "menu", "pass", "ticket", "voucher"),
)
_PERSON: Final = re.compile(
    r"\b(?:for|to|named|called)\s+((?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?[A-Z][\w'’-]*(?:\s+(?:&\s+)?[A-Z][\w'’.-]*){0,3})"  # noqa: RUF001 - both apostrophes
)
_FROM: Final = Lazy(r"\bfrom\s+((?:[A-Z][\w'’-]*\s*){1,3})", needles=("from",))  # noqa: RUF001 - both apostrophes
_SHEET: Final = Lazy(
    r"(?P<name>\b(?:[\w'-]+\s+){0,2}?(?:time ?table|planner|schedule|plan|chart|tracker|calendar|to[- ]?do list|list|checklist|recipe))\b",
    re.IGNORECASE,
    needles=("calendar", "chart", "list", "plan", "recipe", "schedule", "table", "tracker"),
)
_NAMES: Final[dict[str, str]] = {"certificate": "Certificate", "menu": "Menu", "ticket": "Ticket"}
# Words that elsewhere need no drawing, and here say what it is.
_MERE: Final = tables.SILENT - {
    "year",
    "years",
    "old",
    "day",
    "time",
    "class",
    "lesson",
    "art",
    "design",
    "blog",
    "shop",
    "club",
    "studio",
    "company",
    "business",
    "app",
    "young",
    "full",
    "light",
    "thanksgiving",
    "living",
}
_OFFER: Final = Lazy(
    r"\b(?:buy\s+)?\d{1,2}\s+[\w ]{2,24}?[,;]?\s*(?:=|\+|and|get|gets|then|for)?\s*(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?|one|next)(?:\s+(?:one|is|for))?\s+free\b"
    r"|\b(?:\d{1,2})\s+(?:stamps?|punches|visits|slots|spaces|circles|boxes)\b|\b\d{1,2}th\s+[\w ]{2,20}?\s+(?:is\s+)?free\b",
    re.IGNORECASE,
    needles=("boxes", "circles", "free", "punches", "slots", "spaces", "stamp", "visits"),
)
# What is on a card of the tarot that its name does not name.
_ARCANA: Final[dict[str, tuple[str, ...]]] = {
    "fool": ("jester",), "high priestess": ("queen",), "empress": ("queen",), "emperor": ("king",), "hierophant": ("pope", "priest"), "lovers": ("heart",), "strength": ("lion",), "hermit": ("lantern",), "justice": ("scales",), "death": ("skull",),
    "temperance": ("angel",), "judgement": ("trumpet",), "judgment": ("trumpet",), "world": ("earth",), "wheel of fortune": ("wheel",), "sun": ("sun",), "star": ("star",), "moon": ("moon",), "tower": ("tower",),
}  # fmt: skip
# "espresso 2, latte 3.50"
_PRICED: Final = re.compile(
    r"([^\W\d][^,;\d:$€£]{1,30}?)\s+([$€£]?\d{1,4}(?:[.,]\d{1,2})?\s?[$€£]?)(?=\s*(?:,|;|\.|$|and\b))"
)
_BRIEF: Final = 3  # words of a name
PLAYED: Final = Lazy(
    r"\b(?P<rank>ace|king|queen|jack|two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) of (?P<suit>heart|diamond|spade|club)s\b",
    needles=("club", "diamond", "heart", "spade"),
)
_SMALL: Final = frozenset({"of", "the", "to", "for", "and", "a", "an", "in"})


def inscribed(frame: Frame, prompt: str) -> Frame | None:
    """Return the frame of a sheet with its words taken off, or None when it is read like any card or poster.

    Args:
        frame: The frame, whose sheet is known.
        prompt: The prompt without the words that are quoted in it.
    """
    read = {
        "business card": _introduced,
        "certificate": _awarded,
        "ticket": _admitted,
        "menu": _served,
        "postcard": _greeting,
        "banner": _hung,
        "tag": _tagged,
        "bookmark": _tagged,
        "timetable": _planned,
        "list": _listed,
        "stamp card": _stamped,
        "calendar": _dated,
        "playing card": _dealt,
        "palette": _swatched,
        "tarot card": _drawn_from_tarot,
        "coat of arms": _borne,
        "t-shirt": _bare,
        "mug": _bare,
        "tote bag": _bare,
        "stained glass": _bare,
        "neon sign": _bare,
    }
    return read[frame.sheet](frame, prompt) if frame.sheet else None


def _said(words: str) -> str:
    """Return words that say something, without those that only describe a sheet: "blue", "elegant"."""
    plain = [w for w in words.split() if w.lower() not in _MERE or w.lower() in _SMALL]
    plain = [w for w in plain if not colour_of(w.lower()) and w.lower() not in tables.STYLES]
    while plain and plain[0].lower() in _SMALL:
        del plain[0]
    return " ".join(plain)


def _taken(frame: Frame, *words: str | None) -> Frame:
    """Take words that are shown off what is to be drawn."""
    shown = {token for word in words if word for token in re.findall(r"[\w']+", word.lower())}
    return evolve(frame, silent=frame.silent | shown | {"official", "official looking", "employee"})


def _introduced(frame: Frame, prompt: str) -> Frame:
    """A business card: a name, a line of business and its mark."""
    business = longest(frame.tokens, BUSINESSES)
    name = frame.text or ((found := _PERSON.search(prompt)) and found[1]) or None
    if business:
        cut(frame.tokens, business)
    told = _OF_WHAT.search(prompt)
    trade = business or (_said(told[1]) if told and not name else "")
    marks = drawable(said_of(BUSINESSES, business), frame.denied)[:1] if business else ()
    text = name or (titled(trade) if trade else None)
    tagline = " · ".join(part for part in (titled(trade) if name and trade else None, frame.tagline) if part) or None
    frame = _taken(frame, name, trade)
    return evolve(frame, text=text, tagline=tagline, extra=marks)


def _awarded(frame: Frame, prompt: str) -> Frame:
    """A certificate: what for, and to whom."""
    found = _AWARDED.search(prompt)
    before = _BEFORE.match(prompt)
    what = _said(found[1]) if found else _said(before[1]) if before else ""
    person = _PERSON.search(prompt)
    name = person[1] if person else None
    joined = " of " if found and re.search(r"\bof\b", found.group()) else ""
    whole = f"Certificate{joined or ' of '}{titled(what)}" if found and joined else f"{titled(what)} Certificate"
    text = frame.text or (whole if what else "Certificate")
    tagline = " · ".join(part for part in (name, frame.tagline) if part) or None
    for word in what.lower().split():
        cut(frame.tokens, word)
    return evolve(_taken(frame, what, name, "certificate diploma award achievement"), text=text, tagline=tagline)


def _event(prompt: str) -> str:
    told, before = _OF_WHAT.search(prompt), _BEFORE.match(prompt)
    said = _said(re.split(r"\s+about\b", told[1])[0]) if told else ""
    return said or (_said(before[1]) if before else "")


def _themed(frame: Frame, event: str) -> tuple[str, ...]:
    """Return what stands for an event when nothing is told to be drawn."""
    words = event.lower().split()
    theme, occasion = longest(words, THEMES), longest(words, {k: v[1] for k, v in OCCASIONS.items()})
    if theme:
        return drawable(said_of(THEMES, theme), frame.denied)[:1]
    return drawable(said_of(OCCASIONS, occasion)[1], frame.denied)[:1] if occasion else ()


def _admitted(frame: Frame, prompt: str) -> Frame:
    """A ticket: to what."""
    event = _event(prompt)
    kind = "Gift Voucher" if re.search(r"\b(?:voucher|gift c)", prompt, re.IGNORECASE) else None
    kind = "VIP Pass" if re.search(r"\bvip pass\b", prompt, re.IGNORECASE) else kind
    kind = "Coupon" if re.search(r"\bcoupon\b", prompt, re.IGNORECASE) else kind
    text = frame.text or (titled(event) if event else kind or _NAMES["ticket"])
    tagline = " · ".join(part for part in (kind if kind != text else None, frame.tagline) if part) or None
    themed = _themed(frame, event)
    return evolve(
        _taken(frame, event, "movie film concert train bus theatre theater cinema"),
        text=text,
        tagline=tagline,
        extra=themed or drawable(("star",), frame.denied),
    )


def _served(frame: Frame, prompt: str) -> Frame:
    """A menu: of which house, and what there is at which price."""
    if priced := _PRICED.findall(prompt.partition(":")[2]):
        head = prompt.partition(":")[0]
        for word in re.findall(r"\w+", prompt.partition(":")[2].lower()):
            cut(frame.tokens, word)
        dishes = " · ".join(f"{' '.join(dish.split())} {price}" for dish, price in priced)
        return evolve(_served(frame, head), tagline=dishes[:MAX_TAGLINE])
    business = longest(frame.tokens, BUSINESSES)
    event = business or _event(prompt)
    if business:
        cut(frame.tokens, business)
    marks = drawable(said_of(BUSINESSES, business), frame.denied)[:1] if business else drawable(("fork",), frame.denied)
    frame = _taken(frame, event, "restaurant")
    text = frame.text or (f"{titled(event)} Menu" if event and "menu" not in event.lower() else _NAMES["menu"])
    return evolve(frame, text=text, extra=marks)


def _greeting(frame: Frame, prompt: str) -> Frame:
    """A postcard: from where; of what is only shown, nothing is said."""
    place = _FROM.search(prompt)
    text = frame.text or (f"Greetings from {place[1].strip()}" if place else None)
    return evolve(frame, text=text)


def _hung(frame: Frame, prompt: str) -> Frame | None:
    """A banner: for what."""
    event = _event(prompt)
    if frame.text is None and not event:
        return None
    for occasion, (greeting, nouns) in OCCASIONS.items():
        if frame.text is None and event.lower() in {occasion, greeting.lower(), f"happy {occasion}"}:
            cut(frame.tokens, occasion)
            return evolve(_taken(frame, greeting), text=greeting, extra=drawable(nouns, frame.denied)[:2])
    about = re.search(r"\babout\s+([\w' -]{2,30}?)(?=\s+with\b|[,.;:]|$)", prompt, re.IGNORECASE)
    business = longest(event.lower().split(), BUSINESSES)
    marks = drawable(said_of(BUSINESSES, business), frame.denied)[:1] if business else _themed(frame, event)
    if business:
        cut(frame.tokens, business)
    tagline = frame.tagline or (titled(f"about {about[1]}") if about else None)
    return evolve(_taken(frame, event), text=frame.text or titled(event), tagline=tagline, extra=marks or frame.extra)


def _planned(frame: Frame, prompt: str) -> Frame:
    """A timetable: of what."""
    named = _SHEET.search(prompt)
    name = _said(named["name"]) if named else "timetable"
    for word in named[0].lower().replace("-", " ").split() if named else ():
        cut(frame.tokens, word)
    return evolve(_taken(frame, name), text=frame.text or titled(name))


def _listed(frame: Frame, prompt: str) -> Frame:
    """A list: of what, and what is on it."""
    named = _SHEET.search(prompt)
    name = named["name"].replace("-", " ") if named else "checklist"
    name = name if name.lower().startswith("to") else _said(name)
    rest = prompt[named.end() :] if named else ""
    about, _, told = rest.partition(":")
    if not told and (found := re.match(r"\s*(?:with|of)\s+(.*,.*)", rest)):
        about, told = "", found[1]
    items = [" ".join(one.split()) for one in re.split(r"[,;\n]|\band\b", told) if one.strip(" .!")]
    topic = re.search(r"\bfor\s+(?:an?\s+|the\s+|my\s+|our\s+)?([\w' -]{2,40}?)(?=\s+(?:with|in)\b|[,.;]|$)", about)
    text = titled(f"{topic[1]} {name}" if topic else name)
    if items:
        frame.tokens.clear()
    shown = (name, topic[1] if topic else None, *items)
    tagline = " · ".join(one.strip(" .!") for one in items)[:MAX_TAGLINE]
    return evolve(_taken(frame, *shown), text=frame.text or text, tagline=tagline or frame.tagline)


def _tagged(frame: Frame, _prompt: str) -> Frame | None:
    return frame if frame.text else None


def _bare(frame: Frame, _prompt: str) -> Frame:
    """What says only what is quoted."""
    return evolve(frame, silent=frame.silent | {"design", "designed", "print", "printed", "graphic"})


def _stamped(frame: Frame, prompt: str) -> Frame:
    """A stamp card: of which house, and how many are to be paid before one is free."""
    found = _OFFER.search(prompt)
    rest = prompt.replace(found[0], " ") if found else prompt
    frame = _introduced(frame, rest)
    offer = " ".join(found[0].split()) if found else None
    for word in re.findall(r"[\w']+", (offer or "").lower()):
        cut(frame.tokens, word)
    told = " · ".join(part for part in (offer and offer[0].upper() + offer[1:], frame.tagline) if part)
    return evolve(frame, tagline=told or None)


def _dated(frame: Frame, prompt: str) -> Frame:
    """A calendar: of which month and year."""
    words = re.findall(r"\w+", prompt.lower())
    month = next((word for word in words if word in MONTHS), None)
    year = next((word for word in words if re.fullmatch(r"(?:1[5-9]|2\d)\d\d", word)), None)
    for word in (month, year, "month", "monthly", "year", "days"):
        cut(frame.tokens, word or "")
    text = " ".join(part for part in (month and month.title(), year) if part) or "Calendar"
    return evolve(frame, text=text, silent=frame.silent | {"month", "year", "monthly"})


def _dealt(frame: Frame, _prompt: str) -> Frame:
    """A playing card: its rank and suit, and who is on it."""
    found = PLAYED.search(" ".join(frame.tokens))
    if found is None:
        return _bare(frame, "")
    for word in found[0].split():
        cut(frame.tokens, word)
    rank, suit = found["rank"], found["suit"]
    court = {"king": "king", "queen": "queen", "jack": "prince"}.get(rank)
    return evolve(frame, text=titled(f"{rank} of {suit}s"), extra=drawable((court,), frame.denied) if court else ())


def _borne(frame: Frame, prompt: str) -> Frame:
    """A coat of arms: whose it is."""
    found = re.search(
        r"\b(?:of|for)\s+(?:the\s+)?((?:House\s+)?[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)*)\b(?:\s+family\b)?", prompt
    )
    if frame.text or found is None:
        return frame
    for word in (*found[1].lower().split(), "family", "house"):
        cut(frame.tokens, word)
    return evolve(frame, text=found[1])


def _swatched(frame: Frame, prompt: str) -> Frame:
    """A palette: its colours, and of what it is."""
    told = _OF_WHAT.search(prompt) or re.search(
        r"\b(?:palette|colou?rs|scheme|swatches)\s+(?:for|of|inspired by)\s+(?:an?\s+|the\s+)?([\w' -]{2,40}?)(?=\s+(?:with|in)\b|[,.;:]|$)",
        prompt,
        re.IGNORECASE,
    )
    said = tuple(
        phrase
        for _, _, phrase in sorted(spans(frame.tokens), key=lambda span: (span[0], -span[1]))
        if colour_of(phrase)
    )
    tones = tuple(dict.fromkeys((*said, *frame.tones)))
    longest_first = tuple(
        tone for tone in tones if not any(tone != other and f" {tone} " in f" {other} " for other in tones)
    )
    before = re.match(
        r"\W*(?:an?\s+|the\s+|my\s+)?([\w' -]{2,30}?)\s+(?:brand\s+)?(?:colou?r|palette|swatches)",
        prompt,
        re.IGNORECASE,
    )
    topic = _said(told[1]) if told and not colour_of(told[1].split(" and ")[0].strip()) else ""
    topic = topic or (titled(f"{_said(before[1])} palette") if before and _said(before[1]) not in {"", "brand"} else "")
    named = next((SCHEMES[word] for word in topic.lower().split() if word in SCHEMES), ())
    text = frame.text or (titled(topic) if topic else "Colour Palette")
    frame.tokens.clear()
    return evolve(frame, text=text, tones=(longest_first or named)[:5])


def _drawn_from_tarot(frame: Frame, _prompt: str) -> Frame:
    """A card of the tarot: its name, which is what is on it."""
    words = [token for token in frame.tokens if token not in {",", "of", "with", "for"}]
    name = " ".join(words) if 0 < len(words) <= _BRIEF and not frame.text else ""
    shown = drawable(_ARCANA.get(name.removeprefix("the "), ()), frame.denied)
    if shown:
        frame.tokens.clear()
    return evolve(_bare(frame, ""), text=frame.text or titled(name) or None, extra=shown)
