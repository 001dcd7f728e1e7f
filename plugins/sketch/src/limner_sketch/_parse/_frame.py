"""The frame of a prompt: the kind of picture, its style and the words to be shown; what is left describes the picture."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import evolve, frozen

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._denied import take_denied
from limner_sketch._parse._notices import is_sale, take_notice
from limner_sketch._parse._text import take_text
from limner_sketch._parse._trades import BUSINESSES, OCCASIONS, PATTERNS, THEMES
from limner_sketch._words import singular

_AFTER_KIND = frozenset({"of", "for", "with", "showing", "about", ","})
_GREETED = ("merry", "happy", "wishes", "greetings")
_GREETINGS = (
    "happy ",
    "merry ",
    "thank you",
    "get well",
    "congratulations",
    "good luck",
    "welcome",
    "save the date",
    "i love you",
    "bon voyage",
)
_EVENT_ENDS = frozenset({",", "with", "featuring", "showing", "in", "at", "on", "a", "an", "the", "about"})
_SMALL = frozenset({"of", "the", "to", "for", "and", "a", "an", "in"})
_EVENT_WORDS = 5
_INVITED = r"\binvitation\s+(?:to|for)\s+(?:an?|the|our|my)?\s*([\w' -]+)"
_FRAMED = frozenset({"logo", "badge", "icon"})
_SHAPELY = frozenset({"abstract", "geometric", "shapes", "composition", "shape", "form", "forms"})


@frozen
class Frame:
    """What was taken off a prompt.

    Attributes:
        kind: The kind of picture.
        style: Its style, if one was named.
        text: The words to be shown.
        tagline: A second line: the line of business.
        tokens: What is left.
        extra: Nouns to draw when nothing else is found.
        silent: Words that need no drawing here.
        denied: What is not to be seen, in the singular.
        forms: The shapes that an abstract picture is to consist of, in the singular.
        tones: Its colours.
    """

    kind: str
    style: str | None
    text: str | None
    tagline: str | None
    tokens: list[str]
    extra: tuple[str, ...] = ()
    silent: frozenset[str] = tables.SILENT
    denied: frozenset[str] = frozenset()
    forms: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()


def take_frame(prompt: str, tokenise: Callable[[str], list[str]]) -> Frame:
    """Take kind, style, words and occasion off a prompt."""
    text, rest = take_text(prompt)
    tokens, denied = take_denied(tokenise(rest))
    style = _take_style(tokens)
    occasion = _occasion(tokens)
    kind = _take_kind(tokens) or _implied(prompt, occasion)
    tones = _take_scheme(tokens)
    notice = None
    if kind in {"card", "poster"} and (found := take_notice(rest))[0]:
        notice, rest = found
        tokens, denied = take_denied(tokenise(rest))
        _take_style(tokens)
        _take_kind(tokens)
        prompt = found[1]
    frame = Frame(kind=kind, style=style, text=text, tagline=notice, tokens=tokens, denied=denied, tones=tones)
    if occasion and kind in {"card", "poster"}:
        return _greeting(frame, prompt, occasion)
    if kind == "card" and text is None:
        return _letter(frame, prompt)
    if kind in _FRAMED:
        return _business(frame, prompt)
    if kind == "poster":
        return _announcement(frame, prompt)
    if kind == "pattern":
        return _motifs(frame, occasion)
    if kind == "abstract":
        forms, named = take_abstract(tokens)
        school = next((token for token in tokens if token in tables.SCHOOLS), None)
        if school:  # a school of design is known by its shapes and colours
            _cut(tokens, school)
            forms, named = forms or tables.SCHOOLS[school][0], named or tables.SCHOOLS[school][1]
        return evolve(frame, forms=forms, tones=named or tones, silent=frame.silent | _SHAPELY)
    return frame


def _letter(frame: Frame, prompt: str) -> Frame:
    """Take what somebody is invited to, or whom a card is for, off a card without an occasion."""
    tokens = frame.tokens
    if invited := re.search(_INVITED, prompt, re.IGNORECASE):
        words = " ".join(re.split(r"\s+(?:with|on|at|featuring)\s+", invited[1])[0].split()[:_EVENT_WORDS])
        tokens[:] = [token for token in tokens if token not in words.lower().split()]
        return evolve(frame, text=words.title(), extra=_drawable(("balloon", "cake"), frame.denied)[:1])
    if name := _addressee(prompt):
        for word in name.lower().split():
            _cut(tokens, word)
        return evolve(frame, text=f"For {name}")
    return frame


def _motifs(frame: Frame, occasion: str | None) -> Frame:
    """Take what a pattern is made of off, where it is only named by its sort."""
    tokens = frame.tokens
    if repeat := _repeat(tokens):
        tones = tuple(dict.fromkeys(phrase for _, _, phrase in _spans(tokens) if colour_of(phrase)))
        tokens[:] = [token for token in tokens if not colour_of(token)]
        _cut(tokens, repeat)
        return evolve(frame, forms=(repeat,), tones=tones[:5] or frame.tones, silent=frame.silent | _SHAPELY)
    sort = next((token for token in tokens if token in PATTERNS), None)
    nouns = OCCASIONS[occasion][1] if occasion else PATTERNS[sort] if sort else ()
    if occasion or (sort and len(tokens) == 1):
        _cut(tokens, occasion or sort or "")
    elif sort and not figures.find(sort) and not _described(tokens, sort):
        _cut(tokens, sort)
    return evolve(frame, extra=_drawable(nouns, frame.denied)[:4], silent=frame.silent | _SHAPELY)


def _repeat(tokens: list[str]) -> str | None:
    """Return what a pattern consists of that is no thing, where no thing is named."""
    found = next(
        (phrase for _, _, phrase in _spans(tokens) if phrase in tables.REPEATS or singular(phrase) in tables.REPEATS),
        None,
    )
    if found is None:
        return None
    rest = list(tokens)
    _cut(rest, found)
    things = (
        token
        for token in rest
        if token not in tables.SILENT and not colour_of(token) and singular(token) not in tables.REPEATS
    )
    return None if any(figures.find(token) or figures.find(singular(token)) for token in things) else found


def _described(tokens: list[str], sort: str) -> bool:
    """Whether a word describes the next one, as in "autumn leaves", of which there is a figure."""
    after = tokens[tokens.index(sort) + 1 : tokens.index(sort) + 2]
    return bool(after) and figures.find(f"{sort} {singular(after[0])}") is not None


def _take_scheme(tokens: list[str]) -> tuple[str, ...]:
    """Take colours that go by one name off: "in warm colours"."""
    for start, word in enumerate(tokens[:-1]):
        if word in tables.SCHEMES and tokens[start + 1] in tables.HUES:
            lead = start > 0 and tokens[start - 1] in {"in", "with", "of", "using"}
            del tokens[start - lead : start + 2]
            return tables.SCHEMES[word]
    return ()


def _implied(prompt: str, occasion: str | None) -> str:
    """Return the kind of picture that a prompt wants without naming one: a greeting is a card, and a sale has a poster."""
    start = " ".join(prompt.lower().replace("'", "").split()[:4])
    if occasion and start.startswith(_GREETINGS) and OCCASIONS[occasion][0].lower().replace("'", "") in start:
        return "card"
    if start.startswith(("save the date", "youre invited", "you are invited", "invitation to", "invitation for")):
        return "card"
    return "poster" if is_sale(prompt) and take_notice(prompt)[0] else "scene"


def _greeting(frame: Frame, prompt: str, occasion: str) -> Frame:
    """Take the occasion of a card off, and whom it is for."""
    for word in occasion.split():
        _cut(frame.tokens, word)
    for word in _GREETED:  # "merry christmas card"
        _cut(frame.tokens, word)
    text, nouns = OCCASIONS[occasion]
    if "year" in occasion and (year := re.search(r"\b20\d\d\b", prompt)):
        text = f"{text} {year.group()}"
        _cut(frame.tokens, year.group())
    if occasion == "graduation":  # no other cap is meant
        frame.tokens[:] = [
            word for token in frame.tokens for word in (("graduation", "cap") if token in {"cap", "hat"} else (token,))
        ]
    if occasion == "easter":  # its eggs are painted
        frame.tokens[:] = [
            word for token in frame.tokens for word in (("easter", token) if token in {"egg", "eggs"} else (token,))
        ]
    if frame.text is None and frame.kind == "card" and (name := _addressee(prompt)):
        text = f"{text}, {name}"
        for word in ("for", "my", *name.lower().replace("&", "and").split()):
            _cut(frame.tokens, word)
    return evolve(frame, text=frame.text or text, extra=_drawable(nouns, frame.denied)[:1])


def _business(frame: Frame, prompt: str) -> Frame:
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
            or _titled(_event(prompt, None) or "")
            or None
        )
        silent |= {word.lower() for word in (text or "").split()}
    business = _longest(tokens, BUSINESSES)
    if business and not _begins_a_thing(tokens, business):
        _cut(tokens, business)
        if frame.kind == "badge" and text and business.startswith(text.lower()):
            return evolve(frame, text=_titled(business), silent=silent, extra=(business,))
        return evolve(frame, text=text, silent=silent, tagline=business, extra=(business,))
    tagline = _trade(tokens) if text else None
    if tagline and tagline in (text or "").lower():
        tagline = None
    return evolve(frame, text=text, tagline=tagline, silent=silent | set((tagline or "").split()))  # shown as words


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
        and word not in _SHAPELY
        and word not in {"round", "circular", "square", "shield", "merit", "scout"}
        and not colour_of(word)
    ]
    plain = len(words) == 1 and figures.find(words[0])  # its title is found with the thing
    return None if plain or not words else _titled(" ".join(words))


def _begins_a_thing(tokens: list[str], business: str) -> bool:
    """Whether a line of business is only the beginning of the name of a thing: "a coffee bean"."""
    words = business.split()
    for start in range(len(tokens) - len(words)):
        if tokens[start : start + len(words)] == words:
            name = f"{business} {tokens[start + len(words)]}"
            return bool(figures.find(name) or figures.find(singular(name))) and name not in BUSINESSES
    return False


def _announcement(frame: Frame, prompt: str) -> Frame:
    """Take what a poster is for off."""
    tokens = frame.tokens
    theme = _longest(tokens, THEMES)
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
            _cut(tokens, word)
        return evolve(
            frame,
            extra=_drawable(THEMES[theme], frame.denied)[:2] if theme else _drawable(("shopping bag",), frame.denied),
        )
    place = re.search(r"\b(?:of|for|about|to|poster)\s+((?:[A-Z][\w'’-]*\s*)+)", prompt)  # noqa: RUF001 - both apostrophes
    title = place.group(1).strip() if place else _titled(_event(prompt, theme) or "")
    if theme:
        frame = evolve(frame, extra=_drawable(THEMES[theme], frame.denied)[:2])
    if frame.text is None and title:
        shown = {*title.lower().split(), *re.findall(r"\w+", title.lower())}
        frame = evolve(frame, text=title, silent=frame.silent | shown)
    if theme:
        _cut(tokens, theme)
    return evolve(frame, silent=frame.silent | {"about"})  # "a film about a dog"


def _drawable(nouns: tuple[str, ...], denied: frozenset[str]) -> tuple[str, ...]:
    return tuple(noun for noun in nouns if figures.find(noun) and noun not in denied)


def take_abstract(tokens: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take the shapes and the colours of an abstract picture off its words."""
    forms: list[str] = []
    tones: list[str] = []
    for start, length, phrase in sorted(_spans(tokens), key=lambda span: (-span[1], span[0])):
        if not all(tokens[start : start + length]):
            continue  # taken with a longer one
        if colour_of(phrase):
            tones.append(phrase)
        elif singular(phrase) in tables.FORMS:
            forms.append(singular(phrase))
        else:
            continue
        tokens[start : start + length] = [""] * length
    tokens[:] = [token for token in tokens if token]
    return tuple(dict.fromkeys(forms))[:4], tuple(dict.fromkeys(tones))[:5]


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
    _, found, after = prompt.lower().partition(" for ")
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
    found = re.search(r"\bfor\s+((?:[A-Z][\w&'’.-]*\s*)+)", prompt)  # noqa: RUF001 - both apostrophes
    if found is None:  # "logo for a snowboard brand Avalanche"
        found = re.search(r"(?<!^)(?<!\bin)(?<!\bat)(?<!\bof)\s((?:[A-Z][\w&'’.-]+\s*)+)$", prompt)  # noqa: RUF001
    return found.group(1).strip().rstrip(".,;!")[:120] or None if found else None


def _spans(tokens: list[str]) -> list[tuple[int, int, str]]:
    """Return all phrases of up to four tokens, the longest first, as (start, length, phrase)."""
    return [
        (start, length, " ".join(tokens[start : start + length]))
        for length in (4, 3, 2, 1)
        for start in range(len(tokens) - length + 1)
    ]


def _longest(tokens: list[str], table: dict[str, tuple[str, ...]]) -> str | None:
    return next((p for _, _, p in _spans(tokens) if p in table or singular(p) in table), None)


def _cut(tokens: list[str], phrase: str) -> None:
    words = phrase.split()
    for start in range(len(tokens) - len(words) + 1):
        if tokens[start : start + len(words)] == words:
            del tokens[start : start + len(words)]
            return


def _take_style(tokens: list[str]) -> str | None:
    for start, length, phrase in _spans(tokens):
        following = tokens[start + length] if start + length < len(tokens) else ""
        style = "line" if phrase == "line" and following in {"icon", "logo"} else tables.STYLES.get(phrase)
        # "a line of ducks" and "the outline of a hill" are no styles.
        if style is None or (phrase in {"line", "outline", "pixel"} and following == "of"):
            continue
        end = start + length
        noun = following not in tables.KINDS and (figures.find(following) or figures.find(singular(following)))
        if phrase == "black and white" and {following, singular(following)} & {"pattern", *tables.REPEATS}:
            continue  # its colours
        if phrase == "black and white" and noun:
            del tokens[start:end]  # a black and white cow is a cow
            return None
        while end < len(tokens) and tokens[end] in {"style", "styled", "styling"}:
            end += 1
        del tokens[start:end]
        return style
    return None


def _occasion(tokens: list[str]) -> str | None:
    return next((phrase for _, _, phrase in _spans(tokens) if phrase in OCCASIONS), None)


def _take_kind(tokens: list[str]) -> str | None:
    """Take the kind off; it is named at the beginning, at the end, or before "of" or "for"."""
    for start, length, phrase in _spans(tokens):
        kind = tables.KINDS.get(phrase) or tables.KINDS.get(singular(phrase))
        if kind is None:
            continue
        if start and phrase != "icon" and figures.find(f"{tokens[start - 1]} {phrase}"):
            continue  # a credit card is a thing
        before = figures.find(tokens[start - 1]) if start else None
        if phrase == "patch" and before and before.entry.tags & {"plant", "food"}:
            continue  # pumpkins grow in a patch
        end = start + length
        following = tokens[end] if end < len(tokens) else ","
        if start <= 3 or following in _AFTER_KIND:
            if following in _AFTER_KIND - {"with", ","}:
                end += 1
            del tokens[start:end]
            if kind == "pattern":  # "a wrapping paper pattern"
                tokens[:] = [token for token in tokens if token not in {"pattern", "patterns"}]
            return kind
    return None


def _trade(tokens: list[str]) -> str | None:
    """Return what a logo is for when no table knows it: up to three words after "for", shown but not drawn."""
    if "for" in tokens:
        tokens = tokens[tokens.index("for") + 1 :]
    words = [t for t in tokens if t not in tables.SILENT and t not in tables.COUNTS and t.isalpha()]
    known = [t for t in words if figures.find(t) or figures.find(singular(t)) or t in tables.RELATIONS]
    return " ".join(words)[:60] if 0 < len(words) <= 3 and not known else None
