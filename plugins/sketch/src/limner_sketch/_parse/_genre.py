"""What is taken off a prompt before its things are read: kind, style, words, occasion, ground, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import zip_longest

from attrs import evolve

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._businesses import in_business
from limner_sketch._parse._captions import WEDDINGS, announced, greeted, is_couple, lettered
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._denied import take_denied
from limner_sketch._parse._frame import SHAPELY, Frame, cut
from limner_sketch._parse._grounds import PLAIN, take_ground
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._motifs import take_abstract, take_motifs, take_scheme
from limner_sketch._parse._mouldings import take_moulding
from limner_sketch._parse._named_kind import occasion_of, take_kind, take_sheet, take_style
from limner_sketch._parse._notices import is_sale, take_lines, take_notice
from limner_sketch._parse._schemes import take_last, take_row
from limner_sketch._parse._sets import take_set
from limner_sketch._parse._sheets import NEON_SIGN
from limner_sketch._parse._text import take_text
from limner_sketch._parse._trades import OCCASIONS
from limner_sketch._words import singular
from limner_sketch.plan import MAX_TAGLINE

__all__ = ["take_frame"]


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

# A sign of light, and not one in a picture.
_SIGN = Lazy(
    r"^\W*(?:(?!(?:with|under|below|near|beside|at|in|by|on|and|has)\b)[\w'-]+,?\s+){0,4}?neon\s+(?:light\s+|bar\s+|shop\s+)?sign\b(?!\s+(?:above|over|on|at|in|behind|outside|near|by)\b)|\bas\s+an?\s+(?:\w+\s+)?neon\s+sign\b",
    re.IGNORECASE,
    needles=("neon",),
)

# What every sticker has.
_RIM = Lazy(
    r"[,;]?\s*\b(?:with|and|has)\s+(?:an?\s+)?(?:thick\s+|bold\s+)?white\s+(?:outline|border|edge|rim|stroke)s?\b",
    re.IGNORECASE,
    needles=("white",),
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
# What introduces when and where something is.
_OF_NOTICES = frozenset({"date", "dates", "dated", "place", "venue", "location", "doors", "details"})
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
_CLOTHS = frozenset({"embroidery", "chalk", "sketch", "watercolour", "doodle"})
_CLOTH = re.compile(
    r"\b(?:on|in|inside) (?:(?:an?|the|white|old|textured|rough|kraft|blank) )*(?:linen|cloth|fabric|canvas|cotton|felt|denim|(?:embroidery )?hoop|blackboard|chalkboard|slate|black board|chalk board|paper|sketchbook|notebook|napkin)\b(?! (?:bag|shirt|towel|lantern|plane|boat))"
)


def take_frame(prompt: str, tokenise: Callable[[str], list[str]], tones: tuple[str, ...] = ()) -> Frame:
    """Take kind, style, words and occasion off a prompt.

    Args:
        prompt: The prompt.
        tokenise: Splits it into words.
        tones: The colours of the whole picture, where they are known already.
    """
    prompt, (text, more, rest) = _meant(prompt)
    rest = _RIM.sub(" ", rest) if "sticker" in rest.lower() else rest
    grounded = _GROUNDED.search(rest) is not None
    ground, rest = (None, rest) if grounded else take_ground(rest)
    row, rest = (tones, rest) if tones else take_last(rest) if _ONE_BY_ONE.search(rest) else take_row(rest)
    prompt = rest if row else prompt
    collection = take_set(rest)
    rest = collection[1] if collection else rest
    moulding, rest = take_moulding(rest)
    tokens, denied = take_denied(tokenise(rest.rstrip(" ,.;")))
    style = take_style(tokens)
    if style in _CLOTHS:  # what is worked on
        tokens[:] = _CLOTH.sub(" ", " ".join(tokens)).split()
    occasion = occasion_of(tokens)
    printed = take_sheet(tokens) or (NEON_SIGN if style == "neon" and _SIGN.search(prompt) else None)
    kind = printed.kind if printed else take_kind(tokens) or _implied(prompt, occasion)
    if kind == "card":
        occasion = occasion or occasion_of(tokenise(text or ""))
    tones = take_scheme(tokens) or row
    kind = "pattern" if kind == "scene" and grounded else kind
    kind, ground, shape = _lone(kind, tokens, ground, spare=style == "blueprint" or _SPARE.search(prompt) is not None)
    notice = more
    priced = printed is not None and printed.sheet == "menu"  # where each price belongs to a dish
    if kind in {"card", "poster"} and not priced:
        notice, rest, changed = _take_particulars(more, rest, occasion)
        if changed:
            tokens, denied = take_denied(tokenise(rest))
            take_style(tokens)
            _ = take_sheet(tokens) or take_kind(tokens)
            prompt = rest
    silent = tables.SILENT | _LETTERS if text else tables.SILENT
    silent = silent | _OF_NOTICES if notice else silent
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
        return take_motifs(frame, occasion)
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


def _implied(prompt: str, occasion: str | None) -> str:
    """Return the kind of picture that a prompt wants without naming one: a greeting is a card, and a sale has a poster."""
    start = " ".join(prompt.lower().replace("'", "").split()[:4])
    if occasion and start.startswith(_GREETINGS) and OCCASIONS[occasion][0].lower().replace("'", "") in start:
        return "card"
    if start.startswith(("save the date", "youre invited", "you are invited", "invitation to", "invitation for")):
        return "card"
    return "poster" if is_sale(prompt) and take_notice(prompt)[0] else "scene"
