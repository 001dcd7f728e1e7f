"""What a pattern or an abstract picture is made of: motifs, shapes, and colours that go by one name."""

from __future__ import annotations

from attrs import evolve

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._frame import SHAPELY, Frame, cut, drawable, spans
from limner_sketch._parse._sets import set_of
from limner_sketch._parse._trades import OCCASIONS, PATTERNS
from limner_sketch._words import singular

__all__ = ["take_abstract", "take_motifs", "take_scheme"]


def take_motifs(frame: Frame, occasion: str | None) -> Frame:
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


def take_scheme(tokens: list[str]) -> tuple[str, ...]:
    """Take colours that go by one name off: "in warm colours"."""
    for start, word in enumerate(tokens[:-1]):
        if word in tables.SCHEMES and tokens[start + 1] in tables.HUES:
            lead = start > 0 and tokens[start - 1] in {"in", "with", "of", "using"}
            del tokens[start - lead : start + 2]
            return tables.SCHEMES[word]
    return ()


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
