"""What a pattern or an abstract picture is made of: motifs, shapes, and colours that go by one name."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._frame import SHAPELY, Frame, cut, drawable, spans
from limner_sketch._parse._sets import set_of
from limner_sketch._parse._trades import OCCASIONS, PATTERNS
from limner_sketch._words import singular

__all__ = ["take_abstract", "take_motifs", "take_scheme"]


# What an abstract picture is about, as it shows in shapes and colours.
_MOODS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "storm": ("wave", ("#33415c", "#5c6f8f", "#1f2a44")), "ocean": ("wave", ("#1f6fa8", "#4fb3c8", "#0f3f66")), "sea": ("wave", ("#1f6fa8", "#4fb3c8", "#0f3f66")), "water": ("wave", ("#2f86c1", "#7cc7e0", "#155a8a")),
    "fire": ("wave", ("#d63a1e", "#f28c1e", "#ffd24a")), "flames": ("wave", ("#d63a1e", "#f28c1e", "#ffd24a")), "desert": ("wave", ("#d98e4a", "#efc98a", "#a85a32")), "sunset": ("sun", ("#f2734a", "#f7b267", "#7a3f8f")),
    "sunrise": ("sun", ("#f7a072", "#ffd48a", "#8fb8e0")), "forest": ("triangle", ("#1f5c3f", "#4f9a5c", "#a9c46a")), "night": ("circle", ("#1d2352", "#4a4f9c", "#f2c94c")), "galaxy": ("circle", ("#2a1a5e", "#7a3fa0", "#e86aa8")),
    "space": ("circle", ("#1d2352", "#6a3fa0", "#4fc3e0")), "universe": ("circle", ("#1d2352", "#6a3fa0", "#4fc3e0")), "music": ("circle", ("#e8543f", "#2f6f8f", "#f2b93c")), "jazz": ("circle", ("#e8543f", "#1d2a5e", "#f2b93c")), "city": ("square", ("#3f4f6f", "#e0a23c", "#8fa3bf")),
    "joy": ("circle", ("#ffc93c", "#ff7a5c", "#3fb8c8")), "happiness": ("circle", ("#ffc93c", "#ff7a5c", "#3fb8c8")), "calm": ("wave", ("#9cc5d3", "#c9dfe0", "#7a9fb8")), "peace": ("wave", ("#a9cbb7", "#dbe8d8", "#7aa6a0")), "anger": ("triangle", ("#b3202a", "#2a1416", "#f2652a")),
    "chaos": ("triangle", ("#d63a4a", "#1f2a44", "#f2b93c")), "sadness": ("wave", ("#4a5f80", "#8a9bb5", "#2a3a55")), "love": ("circle", ("#d8345f", "#f59bb5", "#8f1d4a")), "energy": ("line", ("#ff5a36", "#ffc61a", "#2f6fe0")), "spring": ("circle", ("#8fd19e", "#f7b7c8", "#ffe08a")), "summer": ("circle", ("#ffb52e", "#ff6f61", "#2ab5c9")),
    "autumn": ("triangle", ("#b8502a", "#e0a03c", "#6f3a24")), "winter": ("triangle", ("#8fb3d1", "#dbe8f2", "#4f7396")),
}  # fmt: skip


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
    if theme := next((token for token in tokens if token in _MOODS), None):
        tokens.remove(theme)
        shape, colours = _MOODS[theme]
        forms, tones = forms or [shape], tones or [*colours]
    return tuple(dict.fromkeys(forms))[:4], tuple(dict.fromkeys(tones))[:5]
