"""Which kind of picture a prompt asks for, in which style, and what a pattern or an abstract picture is made of."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import zip_longest

from attrs import evolve

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._businesses import in_business
from limner_sketch._parse._captions import WEDDINGS, announced, greeted, is_couple, lettered
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._denied import take_denied
from limner_sketch._parse._frame import SHAPELY, Frame, cut, drawable, spans
from limner_sketch._parse._grounds import PLAIN, take_ground
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._mouldings import take_moulding
from limner_sketch._parse._notices import is_sale, take_lines, take_notice
from limner_sketch._parse._schemes import take_row
from limner_sketch._parse._sets import set_of, take_set
from limner_sketch._parse._sheets import SHEETS, SheetOf, is_dated
from limner_sketch._parse._text import take_text
from limner_sketch._parse._trades import OCCASIONS, PATTERNS
from limner_sketch._words import singular
from limner_sketch.plan import MAX_TAGLINE

__all__ = ["take_abstract", "take_frame"]

_AFTER_KIND = frozenset({"of", "for", "with", "showing", "about", ","})

# Which what it is worth, or what is on it, follows.
_TELLING = frozenset({"coupon", "voucher", "gift voucher", "gift card"})
_ALSO_TELLING = frozenset(
    {"t-shirt", "mug", "tote bag", "coat of arms", "stained glass", "calendar", "playing card", "palette", "tarot card"}
)
# A card of a game: "a queen of hearts playing card".
PLAYED = Lazy(
    r"(?:ace|king|queen|jack|two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:heart|diamond|spade|club)s",
    needles=("club", "diamond", "heart", "spade"),
)
_OF_A_CARD = frozenset({"a", "an", "the", "of", "playing", "card", "poker", "deck", "vintage", "classic", "single"})
# What is printed even when nothing is told of it.
_OFTEN_PRINTED = frozenset(
    {
        "business card",
        "certificate",
        "tag",
        "timetable",
        "list",
        "stamp card",
        "coat of arms",
        "stained glass",
        "palette",
        None,
    }
)
# A mark for a thing is not printed as that thing: "icon for a habit tracker".
_MARKS = frozenset({"icon", "icons", "logo", "favicon", "pictogram"})
_EARLY = 6  # how many words may stand before what is printed

# In these colours are read one by one: for the ground, the motif and the name.
_ONE_BY_ONE = Lazy(
    r"\b(?:pattern|wallpaper|fabric|background|textile|wrapping paper|abstract|logo|badge|icons?|emblem|people|twins|wear\w*|dress\w*)\b",
    re.IGNORECASE,
    needles=(
        "abstract",
        "background",
        "badge",
        "dress",
        "emblem",
        "fabric",
        "icon",
        "logo",
        "pattern",
        "people",
        "textile",
        "twins",
        "wallpaper",
        "wear",
        "wrapping paper",
    ),
)

# A ground of dots or stripes is a pattern, though nobody says so.
_GROUNDED = Lazy(
    r"\b(?:polka[- ]?dots?|dotted|stripes?|striped|check(?:er)?ed|chevron|plaid|tartan|gingham|herringbone|zig ?zag|honeycomb|hexagons?|argyle)\s+(?:background|wallpaper|texture|print|fabric|backdrop|paper)\b",
    re.IGNORECASE,
    needles=("backdrop", "background", "fabric", "paper", "print", "texture"),
)

# What is drawn with few lines, or lies on the page by itself, has no room or meadow around it.
_SPARE = Lazy(
    r"\b(?:minimal(?:ist|istic)?|(?:single|one|continuous)[- ]line|line[- ]?art|line drawing|outline drawing|clip ?art|spot illustration|simple (?:line )?(?:drawing|sketch|illustration|vector|doodle))\b",
    re.IGNORECASE,
    needles=("clip", "line", "minimal", "simple ", "spot illustration"),
)

# What every sticker has.
_RIM = Lazy(
    r"[,;]?\s*\b(?:with|and|has)\s+(?:an?\s+)?(?:thick\s+|bold\s+)?white\s+(?:outline|border|edge|rim|stroke)s?\b",
    re.IGNORECASE,
    needles=("white",),
)
_WALLS = frozenset(
    {"wallpaper", "background", "texture", "print", "fabric", "design", "paper", "tile", "wrap", "textile"}
)
_LEFT = frozenset(
    {
        "with",
        "and",
        "of",
        "in",
        "style",
        ",",
        "shapes",
        "geometric",
        "abstract",
        "colors",
        "colours",
        "primary",
        "overlapping",
        "exhibition",
    }
)

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

# What is said of words that are shown.
_LETTERS = frozenset(
    {
        "word",
        "words",
        "letter",
        "letters",
        "lettering",
        "typography",
        "text",
        "font",
        "quote",
        "saying",
        "slogan",
        "written",
    }
)
_SHEETS = frozenset({"poster", "print", "painting", "picture", "wallpaper", "background", "canvas", "cover", "banner"})
_SCRIPTS = frozenset(
    {"bubble", "block", "balloon", "hand", "handwritten", "cursive", "graffiti", "capital", "script", "3d"}
)
_FRAMED = frozenset({"logo", "badge", "icon"})
# What a prompt holds that means things of a field or forbids one; what reads that is loaded only then.
_FIELDED = Lazy(
    r"icon|logo|badge|pictogram|sticker|symbol|poster|flyer|\b(?:app|sign)\b",
    re.IGNORECASE,
    needles=("app", "badge", "flyer", "icon", "logo", "pictogram", "poster", "sign", "sticker", "symbol"),
)


def take_frame(prompt: str, tokenise: Callable[[str], list[str]]) -> Frame:
    """Take kind, style, words and occasion off a prompt."""
    prompt, (text, more, rest) = _meant(prompt)
    rest = _RIM.sub(" ", rest) if "sticker" in rest.lower() else rest
    grounded = _GROUNDED.search(rest) is not None
    ground, rest = (None, rest) if grounded else take_ground(rest)
    row, rest = take_row(rest) if not _ONE_BY_ONE.search(rest) else ((), rest)
    prompt = rest if row else prompt
    collection = take_set(rest)
    rest = collection[1] if collection else rest
    moulding, rest = take_moulding(rest)
    tokens, denied = take_denied(tokenise(rest.rstrip(" ,.;")))
    style = _take_style(tokens)
    occasion = _occasion(tokens)
    printed = _take_sheet(tokens)
    kind = printed.kind if printed else _take_kind(tokens) or _implied(prompt, occasion)
    if kind == "card":
        occasion = occasion or _occasion(tokenise(text or ""))
    tones = _take_scheme(tokens) or row
    kind = "pattern" if kind == "scene" and grounded else kind
    kind, ground, shape = _lone(kind, tokens, ground, spare=style == "blueprint" or _SPARE.search(prompt) is not None)
    notice = more
    priced = printed is not None and printed.sheet == "menu"  # where each price belongs to a dish
    if kind in {"card", "poster"} and not priced:
        notice, rest, changed = _take_particulars(more, rest, occasion)
        if changed:
            tokens, denied = take_denied(tokenise(rest))
            _take_style(tokens)
            _ = _take_sheet(tokens) or _take_kind(tokens)
            prompt = rest
    silent = tables.SILENT | _LETTERS if text else tables.SILENT
    tokens = _without_letters(tokens) if text else tokens
    frame = Frame(
        kind=kind, style=style, text=text, tagline=notice, tokens=tokens, silent=silent, denied=denied, tones=tones, ground=ground, proportions=shape, moulding=moulding,
    )  # fmt: skip
    if printed:
        from limner_sketch._parse._inscribed import inscribed  # few prompts ask for one

        frame = evolve(frame, sheet=printed.sheet, proportions=printed.proportions)
        if lettered_sheet := inscribed(frame, prompt):
            return lettered_sheet
    if collection:
        return evolve(frame, kind="icon", extra=collection[0])
    return _headed(_by_kind(frame, prompt, occasion))


def _lone(
    kind: str, tokens: list[str], ground: str | None, *, spare: bool
) -> tuple[str, str | None, tuple[int, int] | None]:
    """Return kind, ground and proportions: a mandala fills a square, and what is drawn with few lines lies on plain ground."""
    if kind == "poster" and not tables.SCHOOLS.keys().isdisjoint(tokens):
        shapes = [
            t for t in tokens if singular(t) not in tables.FORMS and t not in tables.SCHOOLS and t not in tables.SILENT
        ]
        plain = all(colour_of(t) or t in _LEFT for t in shapes)
        return ("abstract", ground, (3, 4)) if plain else (kind, ground, None)
    if kind != "scene":
        return kind, ground, None
    if not {"mandala", "mandalas"}.isdisjoint(tokens):
        tokens[:] = [token for token in tokens if token not in {"petal", "petals"}]
        return "abstract", ground, (1, 1)
    return kind, ground or (PLAIN if spare else None), None


def _meant(prompt: str) -> tuple[str, tuple[str | None, str | None, str]]:
    """Return a prompt, the words it shows, what else is quoted, and its rest with the words in the sense of their field."""
    if not _FIELDED.search(prompt):
        return prompt, take_text(prompt)
    from limner_sketch._parse._fields import in_field, take_forbidden

    if forbidden := take_forbidden(prompt):
        said, rest = forbidden
        return rest, (said or None, None, rest)
    text, more, rest = take_text(prompt)
    return prompt, (text, more, in_field(rest))


def _headed(frame: Frame) -> Frame:
    """Let a poster that has only small lines say the first that is no number in large letters."""
    if frame.kind not in {"card", "poster"} or frame.text or not frame.tagline:
        return frame
    lines = frame.tagline.split(" · ")
    title = next((line for line in lines if not any(map(str.isdigit, line))), lines[0])
    lines.remove(title)
    return evolve(frame, text=title, tagline=" · ".join(lines) or None)


def _by_kind(frame: Frame, prompt: str, occasion: str | None) -> Frame:
    """Take off what a picture of its kind is known to say, or to be made of."""
    kind, tokens = frame.kind, frame.tokens
    if occasion and kind in {"card", "poster"}:
        return greeted(frame, prompt, occasion)
    if kind == "card" and frame.text is None:
        return lettered(frame, prompt)
    if kind in _FRAMED:
        return in_business(frame, prompt)
    if kind == "poster":
        return announced(frame, prompt)
    if kind == "pattern":
        return _motifs(frame, occasion)
    if kind == "abstract":
        tokens[:] = [token for token in tokens if token not in _SHEETS]
        forms, named = take_abstract(tokens)
        school = next((token for token in tokens if token in tables.SCHOOLS), None)
        if school:  # a school of design is known by its shapes and colours
            cut(tokens, school)
            forms, named = forms or tables.SCHOOLS[school][0], named or tables.SCHOOLS[school][1]
        return evolve(frame, forms=forms, tones=named or frame.tones, silent=frame.silent | SHAPELY)
    return frame


def _take_particulars(more: str | None, rest: str, occasion: str | None) -> tuple[str | None, str, bool]:
    """Take when and where it is off a card or a poster, and who it is about where two are married.

    Returns:
        All of it in one line, the rest of the prompt, and whether anything was taken.
    """
    told, rest = take_notice(rest)
    lines, rest = take_lines(rest, dated=told is not None)
    couple = lines.pop(0) if lines and occasion in WEDDINGS and is_couple(lines[0]) else None
    said = [part for part in (more, told, *lines) if part]
    return " · ".join(said)[:MAX_TAGLINE] or None, f"{rest} of {couple}" if couple else rest, bool(said or couple)


def _without_letters(tokens: list[str]) -> list[str]:
    """Leave out what is said of the words that are shown: "in bubble letters"."""
    return [
        token
        for token, after in zip_longest(tokens, tokens[1:])
        if token not in _LETTERS and not (token in _SCRIPTS and after in _LETTERS)
    ]


def _motifs(frame: Frame, occasion: str | None) -> Frame:
    """Take what a pattern is made of off, where it is only named by its sort."""
    tokens = frame.tokens
    if repeat := _repeat(tokens):
        tones = tuple(dict.fromkeys(phrase for _, _, phrase in spans(tokens) if colour_of(phrase)))
        tokens[:] = [token for token in tokens if not colour_of(token)]
        cut(tokens, repeat)
        return evolve(frame, forms=(repeat,), tones=tones[:5] or frame.tones, silent=frame.silent | SHAPELY)
    sort = next((token for token in tokens if token in PATTERNS), None)
    nouns = OCCASIONS[occasion][1] if occasion else PATTERNS[sort] if sort else set_of(" ".join(tokens))
    if occasion or (sort and len(tokens) == 1):
        cut(tokens, occasion or sort or "")
    elif sort and not figures.find(sort) and not _described(tokens, sort):
        cut(tokens, sort)
    return evolve(frame, extra=drawable(nouns, frame.denied)[:4], silent=frame.silent | SHAPELY)


def _repeat(tokens: list[str]) -> str | None:
    """Return what a pattern consists of that is no thing, where no thing is named."""
    found = next(
        (phrase for _, _, phrase in spans(tokens) if phrase in tables.REPEATS or singular(phrase) in tables.REPEATS),
        None,
    )
    if found is None:
        return None
    rest = list(tokens)
    cut(rest, found)
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


def take_abstract(tokens: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take the shapes and the colours of an abstract picture off its words."""
    forms: list[str] = []
    tones: list[str] = []
    for start, length, phrase in sorted(spans(tokens), key=lambda span: (-span[1], span[0])):
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


def _take_style(tokens: list[str]) -> str | None:
    for start, length, phrase in spans(tokens):
        following = tokens[start + length] if start + length < len(tokens) else ""
        style = "line" if phrase == "line" and following in {"icon", "logo"} else tables.STYLES.get(phrase)
        # "a line of ducks" and "the outline of a hill" are no styles.
        if style is None or (phrase in {"line", "outline", "pixel"} and following == "of"):
            continue
        if phrase == "neon" and following in {"lights", "light", "signs", "tubes"}:  # are in the picture
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
    return next((phrase for _, _, phrase in spans(tokens) if phrase in OCCASIONS), None)


def _take_sheet(tokens: list[str]) -> SheetOf | None:
    """Take off what the picture is printed as; a ticket in somebody's hand is a thing, and so is a menu alone."""
    if PLAYED.fullmatch(" ".join(t for t in tokens if t not in _OF_A_CARD and not colour_of(t))):
        tokens[:] = [token for token in tokens if token not in _OF_A_CARD - {"of"}]
        return SHEETS["playing card"]
    for start, length, phrase in spans(tokens):
        printed = SHEETS.get(phrase)
        if printed is None:
            continue
        before, after = tokens[:start], tokens[start + length :]
        told = [t for t in (*before, *after) if t not in tables.SILENT and t not in tables.COUNTS and not colour_of(t)]
        styled = phrase.endswith(" style")  # "in stained glass style"
        acted = not styled and any(
            t in tables.RELATIONS or t in tables.POSES for t in before if t not in {"and", "for", "of"}
        )
        telling = phrase in _TELLING or printed.sheet in _ALSO_TELLING
        placed = not telling and after[:1] and after[0] not in _AFTER_KIND | {"to", "in", "from"}
        person = (
            printed.kind != "badge"
            and printed.sheet != "certificate"
            and any((m := figures.find(t)) and m.entry.tags & {"person"} for t in before)
        )
        several = bool({"and"} & set(before)) or any(t in tables.NUMBER_WORDS and t != "one" for t in before)
        alone = not told and printed.sheet not in _OFTEN_PRINTED
        person = person and printed.sheet not in {"timetable", "list"}  # who it is for
        acted = acted or not _MARKS.isdisjoint(t for t in tokens if t not in phrase)
        dates = printed.sheet == "calendar" and not is_dated(tokens)
        if acted or placed or person or several or alone or dates or start > _EARLY:
            continue
        end = start + length + (bool(after) and after[0] in _AFTER_KIND - {"with", ","})
        del tokens[start - (styled and tokens[start - 1] == "in") : end]
        return printed
    return None


def _take_kind(tokens: list[str]) -> str | None:
    """Take the kind off; it is named at the beginning, at the end, or before "of" or "for"."""
    if "seamless" in tokens and not _WALLS.isdisjoint(tokens) and "pattern" not in tokens:
        tokens[:] = [word for word in tokens if word not in _WALLS | {"seamless"}]
        return "pattern"
    for start, length, phrase in spans(tokens):
        kind = tables.KINDS.get(phrase) or tables.KINDS.get(singular(phrase))
        if kind is None:
            continue
        if start and phrase != "icon" and figures.find(f"{tokens[start - 1]} {phrase}"):
            continue  # a credit card is a thing
        if kind == "pattern" and {"with", "has", "having", "wearing", "in"} & set(tokens[:start]):
            continue  # "a teapot with a floral pattern"
        before = figures.find(tokens[start - 1]) if start else None
        if phrase == "patch" and (
            (before and before.entry.tags & {"plant", "food"}) or tokens[start - 1 : start] == ["eye"]
        ):
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
