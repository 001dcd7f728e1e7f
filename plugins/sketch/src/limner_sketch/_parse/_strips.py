"""Comics, storyboards and other pictures in panels: what happens in each of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular
from limner_sketch.plan import MAX_PANELS, Panel, Scene, ScenePlan

__all__ = ["read_strip"]

_COUNT: Final = rf"(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})"
_STYLED: Final = "|".join(map(re.escape, sorted(tables.STYLES, key=len, reverse=True)))
_NAMED: Final = r"comic(?:[ -](?:strip|page|book page|story))?|cartoon strip|story ?board|picture story|photo story|webtoon|triptych"
# How such a prompt begins: what it is, how many panels it has, and what it is about.
_OPENING: Final = Lazy(
    rf"^\s*(?:(?:please |can you )?(?:draw|make|create|design|i (?:want|need)|show me) )?(?:an? |the )?(?P<before>(?:[\w-]+,? ){{0,4}}?)"
    rf"(?:{_COUNT}[ -](?:panels?|frames?|scenes?|pictures?)(?: (?:[\w-]+ )?(?P<as>{_NAMED}))?|(?P<name>{_NAMED})|(?P<pair>before[- ]and[- ]after)(?: (?:comic|picture|illustration|drawing))?)\b"
    r"(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_HOW_MANY: Final = Lazy(
    rf"^\s*(?:,|-|–|with|of|in|has|having|\()*\s*{_COUNT}[ -](?:[a-z]+ )?(?:panels?|frames?|scenes?|pictures?|parts)\)?\b",  # noqa: RUF001 - a dash
    re.IGNORECASE,
)
_FRAMED: Final = re.compile(r"\b(?:gallery|wall|window|picture|photo|solar|control|wood(?:en)?)\b", re.IGNORECASE)
_JOINT: Final = r"^\s*(?:[:,;–-]|in which|where|about|showing|that shows?|of|with|for|depicting)\s+"  # noqa: RUF001
_LABEL: Final = re.compile(
    r"\s*(?:\b(?:in )?(?:the )?(?:panel|frame|scene|picture) (?:\d{1,2}|one|two|three|four|five|six)\b|\b(?:in )?(?:the )?(?:first|second|third|fourth|fifth|sixth|last|final)(?: (?:panel|frame|one|scene|picture))?(?=\s*[:,-]|\s+(?:an?|the)\b)|(?<![\d.])[1-9][.)](?=\s))\s*[:,.)-]?\s*(?:shows?\s+)?",
    re.IGNORECASE,
)
_THEN: Final = r",?\s*(?:and )?(?:then|next|finally|afterwards|after that|at last|in the end)\b,?\s*"
# From the marks that part panels alone to those that part words within one, too.
_MARKS: Final = (r"\s*(?:->|→|=>|➔)\s*|\s*[;|\n]+\s*", rf"\s*[.!?]\s+(?=\w)|{_THEN}", r"\s*,\s*(?:and\s+)?")
_AND: Final = re.compile(r"\s+and\s+(?=(?:an?|the|it|he|she|they)\b)", re.IGNORECASE)
_PRONOUN: Final = re.compile(r"^(?:it|he|she|they)\b", re.IGNORECASE)
_WEATHER: Final = re.compile(r"^it(?:'s| is)? (?:rains|raining|pours|snows|snowing|storms)\b", re.IGNORECASE)
_CHANGING: Final = re.compile(
    r"^(?P<what>.+?)\s+(?P<how>in|at|during|by)\s+(?P<listed>[^,;:]+(?:,\s*[^,;:]+)+)$", re.IGNORECASE
)
_HERO: Final = re.compile(
    r"^(?P<who>(?:an?|the|two|three)\s+.+?)\s+(?:who|that|which|learning|trying|and (?:his|her|its|an?|the))\b",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(
    r"""\s*(?:called|titled|entitled|named)?\s*["\u201c'\u2018]([^"\u201d\u2019']{2,60})["\u201d\u2019'][:,;]?\s*""",
    re.IGNORECASE,
)
_LONGEST: Final = 90
_USUAL: Final = 3  # panels of a comic of which nobody tells how many


def read_strip(prompt: str, read: Callable[[str], ScenePlan]) -> ScenePlan | None:
    """Read a prompt that asks for a picture in panels.

    Args:
        prompt: The prompt.
        read: Reads what is in a panel.

    Returns:
        The plan, or None where no more than one panel is asked for.
    """
    opened = _OPENING.match(prompt)
    if opened is None or _FRAMED.search(opened["before"]):
        return None
    rest, many = opened["rest"], _number(opened["many"])
    name = (opened["name"] or opened["as"] or "").lower()
    if counted := _HOW_MANY.match(rest):
        rest, many = rest[counted.end() :], _number(counted["many"])
    elif opened["pair"]:
        many = 2
    heading, rest = _heading(rest)
    told = heading is not None or bool(
        re.match(r"^\s*(?::|in which|where|about|showing|that shows?|with)\s", rest + " ", re.IGNORECASE)
    )
    if name == "triptych":
        many = 3
    if not told and many is None and name in {"", "comic"}:
        return None  # a comic drawing of something
    rest = re.sub(_JOINT, "", rest, count=1, flags=re.IGNORECASE)
    happenings, made_up = _happenings(rest.strip(" .:,"), many)
    if len(happenings) < 2:
        return None
    style = _style(prompt[: opened.start("rest")].replace(name or "\x00", "")) or (
        "comic" if name.startswith(("comic", "cartoon")) else None
    )
    panels: list[Panel] = []
    setting = None
    for happening, scene in happenings[:MAX_PANELS]:
        plan = read(scene)
        setting = plan.setting or setting
        shown = {
            "kind": "scene",
            "sheet": None,
            "style": None,
            "text": None,
            "tagline": None,
            "proportions": None,
            "diagram": None,
            "setting": setting,
        }
        # What the words under a panel say is told.
        panels.append(Panel(caption=_caption(happening), scene=Scene(**{**dict(plan), **shown})))
    lost = [word for panel in panels for word in panel.scene.unmatched]
    lost += [happening for happening, _ in happenings[MAX_PANELS:]]
    if made_up:
        lost.append(f"the story of {rest}" if rest else "the story")
    return ScenePlan(
        style=style,
        text=heading,
        panels=tuple(panels),
        unmatched=tuple(dict.fromkeys(lost)),
    )


def _number(told: str | None) -> int | None:
    if not told:
        return None
    return tables.NUMBER_WORDS.get(told.lower()) or int(told)


def _style(before: str) -> str | None:
    found = re.search(rf"\b({_STYLED})\b", before, re.IGNORECASE)
    return tables.STYLES[found[1].lower()] if found else None


def _heading(rest: str) -> tuple[str | None, str]:
    """Return the title, in quotes at the beginning, and what is left."""
    found = _HEADING.match(rest)
    return (found[1], rest[found.end() :]) if found else (None, rest)


def _happenings(rest: str, many: int | None) -> tuple[list[tuple[str, str]], bool]:
    """Return what each panel tells and shows, and whether that is made up."""
    parts = _parts(rest, many)
    if len(parts) > 1:
        return _resolved(parts), False
    if not rest or not _things(rest):
        return [], False
    hero = _HERO.match(rest)
    who = hero["who"] if hero else " ".join(rest.split()[: _first_noun(rest)])
    done = rest[hero.end("who") :].strip() if hero else ""
    done = re.sub(
        r"^(?:who|that|which)\s+(?:(?:learns|wants|tries|loves|likes|has|decides|dreams) (?:to|of) )?", "", done
    )
    middle = f"{who} {done}".strip()
    story = [(who, f"{who} waving"), (rest, middle), ("The end", f"a happy {_bare(who)} jumping")]
    many = min(max(many or _USUAL, 2), MAX_PANELS)
    while len(story) < many:
        scene = f"{who} {('thinking', 'walking', 'running', 'sitting')[len(story) % 4]}"
        story.insert(1, (scene, scene))
    return story[: many - 1] + story[-1:] if many < len(story) else story, True


def _bare(who: str) -> str:
    return re.sub(r"^(?:an?|the)\s+", "", who, flags=re.IGNORECASE)


def _parts(rest: str, many: int | None) -> list[str]:
    """Return the panels of a text: by their numbers, or by the marks that give as many as are asked for."""
    changing = _CHANGING.match(rest)
    if changing and (many or 2) > 1:
        times = [one for one in re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+", changing["listed"]) if one]
        if (many is None or len(times) == many) and all(not _things(one) for one in times):
            what = re.sub(r"^the same\b", "a", changing["what"], flags=re.IGNORECASE)
            how = changing["how"]
            return [f"{what} {how} {one.removeprefix(f'{how} ')}" for one in times]
    if len(labelled := [one.strip(" ,.;") for one in _LABEL.split(rest) if one.strip(" ,.;")]) > 1:
        return [re.sub(r",?\s+and(?: then)?$", "", one) for one in labelled]
    found: list[str] = []
    for mark in _MARKS:
        parts = [one.strip(" ,.;") for one in re.split(mark, rest, flags=re.IGNORECASE)]
        parts = [part for part in parts if part]
        if many and len(parts) == many - 1 and (last := _AND.search(parts[-1])):
            parts = [*parts[:-1], parts[-1][: last.start()], parts[-1][last.end() :]]
        if len(parts) == many or (many is None and len(parts) > 1):
            return parts
        found = found if len(found) > len(parts) else parts
    if many == 2 and (one := _AND.search(rest)):
        return [rest[: one.start()], rest[one.end() :]]
    return found


def _resolved(parts: list[str]) -> list[tuple[str, str]]:
    """Return what each panel tells and, for who draws it, with the thing that "it" is."""
    resolved, before = [], ""
    for part in parts:
        scene = part
        if _WEATHER.match(part):
            scene = f"{before or 'a meadow'} in the {'snow' if 'snow' in part.lower() else 'rain'}"
        elif before and _PRONOUN.match(part):
            scene = _PRONOUN.sub(before, part)
        else:
            before = " ".join(part.split()[: _first_noun(part)]) or before
        resolved.append((part, scene))
    return resolved


def _first_noun(text: str) -> int:
    """Return after how many words the first thing that can be drawn is named."""
    words = [re.sub(r"\W", "", word.lower()) for word in text.split()]
    for start in range(len(words)):
        for length in (3, 2, 1):
            phrase = " ".join(words[start : start + length])
            if (
                words[start] not in tables.SILENT
                and len(phrase) > 1
                and (figures.find(phrase) or figures.find(singular(phrase)))
            ):
                return min(start + length, len(words))
    return len(words)


def _things(text: str) -> bool:
    """Whether something is named that can be drawn."""
    words = [re.sub(r"\W", "", word.lower()) for word in text.split()]
    return any(
        figures.find(word) or figures.find(singular(word))
        for word in words
        if word not in tables.SILENT and word not in tables.SEASONS and len(word) > 1
    )


def _caption(happening: str) -> str:
    words = " ".join(happening.split())
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return words[:1].upper() + words[1:]
