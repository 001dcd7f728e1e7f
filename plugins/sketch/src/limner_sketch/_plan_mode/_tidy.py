"""Members of a plan put right: each value becomes what the schema has in its place, or is left out and told."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, Final, get_args

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS, colour_of
from limner_sketch._parse._sheets import SHEETS
from limner_sketch._plan_mode._nodes import tidy_diagram
from limner_sketch._plan_mode._subjects import Cast
from limner_sketch._plan_mode._words import ABSENT, MEMBERS, WRAPPERS
from limner_sketch.plan import MAX_TAGLINE, Kind, Setting, Sheet, Time, Weather

__all__ = ["Tidy"]

_KEY: Final = re.compile(r"[^a-z0-9]+")
_CHOICES: Final[dict[str, tuple[tuple[str, ...], Mapping[str, str]]]] = {
    "kind": (get_args(Kind), tables.KINDS | {"illustration": "scene", "image": "scene", "landscape": "scene"}),
    "style": (tuple(dict.fromkeys(tables.STYLES.values())), tables.STYLES),
    "setting": (get_args(Setting), tables.SETTINGS),
    "time": (get_args(Time), tables.TIMES),
    "weather": (get_args(Weather), tables.WEATHERS),
}
_MAX_PALETTE: Final = 5
_MAX_LISTED: Final = 20
_DIAGRAM_PARTS: Final = ("form", "nodes", "steps", "boxes", "links", "edges", "arrows", "values")
_LENGTHS: Final = {"text": 120, "tagline": MAX_TAGLINE}
_COLOUR_LENGTH: Final = 30
_MAX_UNMATCHED: Final = 30
_MOST_PIXELS: Final = 8_000


class Tidy:
    """Puts one plan right.

    Args:
        cut_off: Whether the answer ends in the middle, as that of a model does that goes round in circles.
    """

    def __init__(self, *, cut_off: bool = False) -> None:
        self.cut_off = cut_off
        self.mends: list[str] = []
        """What was mended."""

    def mend(self, what: str) -> None:
        """Note a mend, once."""
        if what not in self.mends:
            self.mends.append(what)

    def plan(self, value: Any) -> dict[str, Any] | None:
        """Return the members of a plan, or None when the value is none."""
        value = self._unwrapped(value)
        if isinstance(value, list):
            self.mend("a list of subjects for a plan")
            value = {"subjects": value}
        members = self._named(value, MEMBERS)
        made: dict[str, Any] = {}
        for name in ("kind", "style", "setting", "time", "weather"):
            if (said := self._choice(name, members.get(name))) is not None:
                made[name] = said
        made |= self._sheet(members.get("sheet"), made.get("kind"))
        made["proportions"] = self._proportions(members.get("proportions")) or made.get("proportions")
        for name, length in _LENGTHS.items():
            made[name] = self.words(members.get(name), name, length)
        made["backdrop"] = self.colour(members.get("backdrop"))
        made["palette"] = self._palette(members.get("palette"))
        cast = Cast(self, scenic=made.get("kind", "scene") == "scene")
        cast.take(members.get("subjects"))
        cast.relate(members.get("relations"))
        for name in ("setting", "time", "weather"):
            if name in cast.surroundings:
                made.setdefault(name, cast.surroundings[name])
        made["diagram"] = tidy_diagram(self, members.get("diagram") or self._parts(value, made.get("kind")))
        if made["diagram"] and "kind" not in made:
            self.mend("a diagram of no kind")
            made["kind"] = "diagram"
        made |= {
            "subjects": cast.subjects,
            "relations": cast.relations,
            "without": self._listed(members.get("without"), "without"),
            "unmatched": _few((*self._listed(members.get("unmatched"), "unmatched"), *cast.left_out)),
        }
        return made if any(made.get(name) for name in _TELLING) else None

    def _parts(self, value: Any, kind: str | None) -> dict[str, Any] | None:
        """Return the parts of a diagram that were put into the plan itself."""
        given = {_key(name): member for name, member in value.items()} if isinstance(value, dict) else {}
        found: dict[str, Any] = {name: given[name] for name in _DIAGRAM_PARTS if name in given}
        if kind not in {None, "diagram"} or not found.keys() & {"nodes", "steps", "boxes"}:
            return None
        self.mend("a diagram's parts in the plan")
        return found

    def _unwrapped(self, value: Any) -> Any:
        """Return the plan in what models put around it."""
        for _ in range(3):
            if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
                inner = value[0]
                if not _is_plan(inner):
                    return value
                self.mend("a plan within a list")
                value = inner
            elif isinstance(value, dict) and not _is_plan(value):
                if _is_subject(value):
                    return [value]
                inside = {_key(name): member for name, member in value.items() if isinstance(member, (dict, list))}
                found = next((inside[name] for name in WRAPPERS if name in inside), None)
                if found is None:
                    return value
                self.mend("a plan within another object")
                value = found
            else:
                return value
        return value

    def _named(self, value: Any, names: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
        return self.members(value, names) if isinstance(value, dict) else {}

    def members(self, value: Mapping[str, Any], names: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
        """Return the members that are known, by the names they have in a plan."""
        given = {_key(name): member for name, member in value.items()}
        found: dict[str, Any] = {}
        for name, others in names.items():
            if name in given:
                found[name] = given.pop(name)
            elif said := next((other for other in others if other in given), None):
                found[name] = given.pop(said)
                self.mend(f"{said[:20]!r} for {name!r}")
        for name in given:
            self.mend(f"{name[:20]!r}, which is no member")
        return found

    # -- single values -------------------------------------------------------------------------------------------------

    def words(self, value: Any, name: str, length: int) -> str | None:
        """Return words on one line, cut to a length; None for nothing."""
        if isinstance(value, list):
            self.mend(f"a list for {name!r}")
            value = " ".join(str(part) for part in value[:12] if isinstance(part, (str, int, float)))
        if isinstance(value, bool) or value is None or isinstance(value, dict):
            if value is not None:
                self.mend(f"no words for {name!r}")
            return None
        said = " ".join(str(value).split())
        if said.lower() in ABSENT:
            return None
        if not isinstance(value, str):
            self.mend(f"a number for {name!r}")
        if len(said) > length:
            self.mend(f"{name!r} cut to {length} characters")
        return said[:length].strip() or None

    def number(self, value: Any, name: str) -> int | None:
        """Return a whole number that was given as such, with a fraction, in digits or in words; None for nothing."""
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if value is None:
            return None
        self.mend(f"{name!r} that was no number")
        if isinstance(value, float):
            return round(value) if math.isfinite(value) else None
        if isinstance(value, str):
            text = " ".join(value.lower().split())
            digits = re.search(r"\d{1,6}", text)
            if digits:
                return int(digits[0])
            return tables.COUNTS.get(text) or tables.COUNTS.get(text.removeprefix("a "))
        return None

    def colour(self, value: Any) -> str | None:
        """Return a colour: the longest part of what was said that names one, or else what was said."""
        if isinstance(value, list):
            self.mend("a list for a colour")
            value = next((part for part in value if isinstance(part, str)), None)
        if not isinstance(value, str):
            if value is not None:
                self.mend("no words for a colour")
            return None
        said = " ".join(value.lower().split())
        if said in ABSENT:
            return None
        if colour_of(said):
            return said
        known = phrase_in(said, COLOURS)
        if known:
            self.mend(f"the colour {said[:20]!r}")
        return (known or said[:_COLOUR_LENGTH]).strip()

    def choice(self, value: Any, name: str, allowed: tuple[str, ...], others: Mapping[str, str]) -> str | None:
        """Return one of the allowed words: as given, in another spelling, or named in other words."""
        if isinstance(value, list):
            self.mend(f"a list for {name!r}")
            value = next((part for part in value if isinstance(part, str)), None)
        if not isinstance(value, str):
            if value is not None:
                self.mend(f"no word for {name!r}")
            return None
        if value in allowed:
            return value
        said = " ".join(re.split(r"[\s_-]+", value.lower().strip()))
        if said in ABSENT:
            return None
        self.mend(f"{value[:20]!r} for {name!r}")
        if said.replace(" ", "_") in allowed:
            return said.replace(" ", "_")
        table = {word.replace("_", " "): word for word in allowed} | dict(others)
        found = phrase_in(said, table)
        return table[found] if found else None

    def _choice(self, name: str, value: Any) -> str | None:
        if name == "style" and isinstance(value, str):
            allowed, others = _CHOICES[name]
            # A style that is not known goes on as it is: then the picture tells that it is in another one.
            return self.choice(value, name, allowed, others) or self.words(value, name, _COLOUR_LENGTH)
        return self.choice(value, name, *_CHOICES[name])

    def _sheet(self, value: Any, kind: str | None) -> dict[str, Any]:
        """Return what a picture is printed as, the kind that this has, and its usual proportions."""
        sheet = self.choice(
            value, "sheet", get_args(Sheet), {name: of.sheet for name, of in SHEETS.items() if of.sheet}
        )
        if sheet is None:
            return {}
        printed = next(of for of in SHEETS.values() if of.sheet == sheet)
        if kind not in {None, printed.kind}:
            self.mend(f"the kind {kind!r} of a {sheet}")
        return {"sheet": sheet, "kind": printed.kind, "proportions": printed.proportions}

    def _proportions(self, value: Any) -> tuple[int, int] | None:
        """Return width and height: "16:9", "1920x1080", two numbers, or an object that has them."""
        if isinstance(value, Mapping):
            self.mend("an object for 'proportions'")
            value = [value.get("width"), value.get("height")]
        if isinstance(value, list):
            sides = [self.number(part, "proportions") for part in value[:2]]
        else:
            said = self.words(value, "proportions", _COLOUR_LENGTH)
            named = {"square": "1:1", "landscape": "4:3", "portrait": "3:4", "wide": "16:9"}.get(
                (said or "").lower(), said
            )
            sides = [int(digits) for digits in re.findall(r"\d{1,5}", named or "")]
        if value is None or (len(sides) == 2 and all(side and side <= _MOST_PIXELS for side in sides)):
            return (int(sides[0] or 1), int(sides[1] or 1)) if sides else None
        if sides or isinstance(value, str):
            self.mend("proportions that are none")
        return None

    def _listed(self, value: Any, name: str) -> tuple[str, ...]:
        given = value if isinstance(value, list) else [] if value is None else [value]
        return tuple(said for part in given[:_MAX_LISTED] if (said := self.words(part, name, _COLOUR_LENGTH)))

    def _palette(self, value: Any) -> str | tuple[str, ...] | None:
        if isinstance(value, list):
            said = [colour for part in value[:_MAX_PALETTE] if (colour := self.colour(part))]
            return tuple(said) or None
        return self.words(value, "palette", _COLOUR_LENGTH)


def _few(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words, or those that come first and that there are more."""
    return words if len(words) <= _MAX_UNMATCHED else (*words[: _MAX_UNMATCHED - 1], "more")


_TELLING: Final = (
    "subjects",
    "diagram",
    "setting",
    "text",
    "time",
    "weather",
    "unmatched",
    "backdrop",
    "palette",
    "sheet",
)
"""Without any of these there is nothing to draw; an abstract picture needs none but its kind, and rules make one, too."""


def _key(name: str) -> str:
    return _KEY.sub("", str(name).lower())


def _is_plan(value: Mapping[str, Any]) -> bool:
    keys = {_key(name) for name in value}
    sure = {
        "subjects",
        "objects",
        "relations",
        "setting",
        "weather",
        "kind",
        "items",
        "elements",
        "characters",
        "diagram",
        "nodes",
        "steps",
    }
    return bool(keys & sure)


def _is_subject(value: Mapping[str, Any]) -> bool:
    keys = {_key(name) for name in value}
    return bool(keys & {"what", "noun"}) or {"name", "count"} <= keys or {"object", "count"} <= keys


def phrase_in(said: str, table: Mapping[str, Any]) -> str | None:
    """Return the longest phrase of up to four words of a text that a table knows; of equally long ones the last."""
    words = re.findall(r"#?[a-z0-9']+", said)[:12]
    for length in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - length, -1, -1):
            phrase = " ".join(words[start : start + length])
            if phrase in table:
                return phrase
    return None
