"""Letters with what grows around them or begins with them, and maps with their places: read from what is on them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from limner_sketch._parse._lazy import Lazy
from limner_sketch.plan import MAX_TAGLINE, MAX_TEXT, ScenePlan, Setting, Subject

__all__ = ["read_plate"]

_LETTER: Final = Lazy(
    r"^\W*(?:an?\s+|the\s+)?(?:big\s+|large\s+|giant\s+|decorative\s+|floral\s+|fancy\s+|beautiful\s+|cute\s+|colou?rful\s+|illuminated\s+|ornate\s+|drop\s+)*(?:capital\s+letter|alphabet (?:card|letter)(?:\s+for)?(?:\s+the)?(?:\s+letter)?|letters?|capital|uppercase(?:\s+letter)?|initials?|number|digit|drop cap)\s+[\"“'\u2018]?(?P<text>[A-Za-z](?:\s*(?:and|&|\+)\s*[A-Za-z])?|[A-Z]{2}|\d{1,2})[\"”'\u2019]?"
    r"(?:\s*,)?\s+(?:(?:is|that is|which is)\s+)?(?:(?:beautifully\s+)?(?:decorated|adorned|covered|surrounded|framed|overgrown|entwined|wrapped|filled|embellished|ornamented|illustrated|intertwined)\s+)?(?:with|by|in|among|and|amid)\s+(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_FOR: Final = Lazy(
    r"^\W*(?:(?:alphabet|abc|flash)\s*(?:card|poster|flashcard)?\s*[:,]?\s*)?[\"“'\u2018]?(?P<text>[A-Za-z])\s+is\s+for\s+(?P<rest>[\w' -]{2,40})",
    re.IGNORECASE,
)
_FLORAL: Final = Lazy(
    r"^\W*(?:an?\s+|the\s+)?(?P<kind>floral|flowery)\s+(?:capital\s+)?(?:letter|initial|monogram)\s+(?P<text>[A-Za-z])\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_MADE: Final = Lazy(r"\b(?:made|formed|built|shaped|out of|consisting)\b", re.IGNORECASE)
_MAP: Final = Lazy(
    r"^\W*(?:an?\s+|the\s+|our\s+|my\s+)?(?P<before>(?:[\w'-]+\s+){0,4}?)map\b(?!\s*(?:on|in|hanging|lying|pin|marker|icon|and a?\s*compass|being|app|chart|logo))(?:\s+(?:of|for)\s+(?:an?\s+|the\s+|our\s+)?(?P<what>[\w' -]+?))?(?:\s*[:,]?\s*\b(?:with|showing|including|featuring|where|that shows|and)\s+(?P<rest>.+))?\W*$",
    re.IGNORECASE | re.DOTALL,
)
_NO_MAP: Final = Lazy(
    r"\b(?:mind|site|heat|journey|road|process|story|concept|holding|reading|looking|with|and|character|bus|metro|subway|tube|train|world|folded|paper|old man|man|woman|girl|boy|explorer|pirate with|icon|logo|sticker|empathy|tree|pin|user|customer)\b",
    re.IGNORECASE,
)
# What is seen of a place on a map.
_PLACED: Final[dict[str, str]] = {
    "village": "three houses", "town": "three houses", "port": "anchor", "harbour": "anchor", "harbor": "anchor", "forest": "pine tree", "woods": "pine tree", "jungle": "palm tree", "beach": "beach umbrella", "mountains": "mountain", "city": "skyscraper",
    "downtown": "skyscraper", "cave": "cave", "lake": "pond", "river": "bridge", "swamp": "frog", "desert": "cactus", "farm": "barn", "school": "school", "park": "bench", "playground": "swing", "shops": "shop", "parking": "car", "parking lot": "car", "entrance": "gate", "exit": "door", "toilets": "toilet", "restrooms": "toilet", "cafe": "mug", "café": "mug", "restaurant": "fork", "food court": "burger", "gift shop": "gift", "station": "train", "airport": "airplane", "hospital": "hospital", "museum": "museum", "library": "stack of books", "hotel": "bed", "campsite": "tent", "camp": "tent", "picnic area": "picnic basket", "waterfall": "waterfall", "ruins": "temple", "island": "palm tree", "market": "market stall", "church": "church", "office": "skyscraper", "viewpoint": "binoculars", "lookout": "binoculars", "boat dock": "sailboat", "dock": "sailboat", "pier": "sailboat", "pool": "swimming pool", "stadium": "stadium", "zoo": "lion", "roller coaster": "roller coaster", "home": "house",
}  # fmt: skip
_USUAL: Final[dict[str, tuple[str, ...]]] = {
    "treasure": ("palm tree", "skull", "volcano", "treasure chest"), "pirate": ("palm tree", "skull", "volcano", "treasure chest"), "fantasy": ("castle", "dragon", "mountain", "pine tree", "tower"), "kingdom": ("castle", "mountain", "house", "pine tree"), "island": ("palm tree", "volcano", "sailboat", "tent"),
    "zoo": ("lion", "elephant", "giraffe", "penguin", "monkey"), "theme park": ("roller coaster", "ferris wheel", "carousel", "castle"), "amusement park": ("roller coaster", "ferris wheel", "carousel", "castle"), "city": ("skyscraper", "church", "tree", "bridge", "museum"), "town": ("house", "church", "school", "tree"), "village": ("house", "windmill", "church", "tree"),
    "park": ("tree", "fountain", "bench", "pond"), "camp": ("tent", "campfire", "canoe", "pine tree"), "campsite": ("tent", "campfire", "canoe", "pine tree"), "hiking": ("mountain", "pine tree", "tent", "signpost"), "trail": ("mountain", "pine tree", "tent", "signpost"), "farm": ("barn", "cow", "tractor", "windmill"), "campus": ("library", "school", "tree", "coffee cup"), "neighborhood": ("house", "tree", "shop", "school"), "neighbourhood": ("house", "tree", "shop", "school"),
}  # fmt: skip
_MOST: Final = 8
_FILLED: Final = Lazy(
    r"^(?P<before>\W*(?:an?\s+|the\s+)?(?:[\w-]+\s+)?)(?P<shape>heart|star|moon|tree|butterfly|fish)(?:\s+shape|-shaped outline|\s+outline|\s+silhouette)?\s+(?:filled with|full of|made up of|composed of|made out of|filled in with|made from|made of)\s+(?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_SHAPES: Final = {"moon": "crescent moon"}


def read_plate(prompt: str, parse: Callable[[str], ScenePlan]) -> ScenePlan | None:
    """Read a prompt for a letter with things, or for a map.

    Args:
        prompt: The prompt as written.
        parse: What reads the things that are on it.

    Returns:
        The plan, or None when the prompt asks for another kind of picture.
    """
    if filled := _FILLED.match(prompt):
        shape = filled["shape"].lower()
        what = (
            re.sub(r"\bstars\b", "gold stars", filled["what"])
            if not re.search(r"\w+ stars\b", filled["what"])
            else filled["what"]
        )
        told = f"{filled['before']}{_SHAPES.get(shape, shape)} made of {what}"
        return parse(told) if told != prompt else None
    if _MADE.search(prompt):
        return None
    if found := _FOR.match(prompt):
        letter, thing = found["text"].upper(), found["rest"].strip()
        made = parse(f"a {thing}")
        told = re.sub(r"^(?:an?|the)\s+", "", thing)
        return _lettered(made, letter, f"{letter} is for {told[:1].upper()}{told[1:]}") if made.subjects else None
    if found := _LETTER.match(prompt) or _FLORAL.match(prompt):
        rest = found["rest"].strip()
        made = parse(f"flowers {rest}" if found.re is _FLORAL.compiled else rest)
        text = re.sub(r"\s*(?:and|&|\+)\s*", "", found["text"])
        if "wreath" in rest.lower():
            return parse(f"monogram with the initials {text.upper()} in a wreath")
        return _lettered(made, text.upper() if len(text) == 1 else text, None) if made.subjects else None
    found = _MAP.match(prompt)
    return _mapped(found, parse) if found else None


def _lettered(made: ScenePlan, text: str, note: str | None) -> ScenePlan:
    return made.model_copy(
        update={"kind": "card", "sheet": "initial", "proportions": made.proportions or (1, 1), "text": text, "tagline": note, "setting": None, "relations": (), "time": None, "weather": None}
    )  # fmt: skip


def _mapped(found: re.Match[str], parse: Callable[[str], ScenePlan]) -> ScenePlan | None:
    before, what, rest = (found[name] or "" for name in ("before", "what", "rest"))
    about = f"{before} {what}".strip()
    if _NO_MAP.search(f"{before} {what}") or not (about or rest):
        return None
    usual = next((things for key, things in _USUAL.items() if re.search(rf"\b{key}", about, re.IGNORECASE)), ())
    if not usual and not re.search(r",|\band\b", rest):
        return None
    cross = re.sub(
        r"(?:,|\band\b)?\s*(?:an?\s+|the\s+)?(?:big\s+)?(?:red\s+)?(?:X|cross)(?:\s+marks? the spot|\s+marking the (?:spot|treasure))?\b|\b(?:an?\s+)?(?:dotted|dashed)\s+(?:line|path|trail|route)\b|\b(?:an?\s+)?compass(?:\s+rose)?\b",
        " ",
        rest,
    )
    subjects: list[Subject] = []
    missing: list[str] = []
    labels: list[str] = []
    water: Setting | None = None
    for part in re.split(r"\s*(?:,|\band\b|;)\s*", cross):
        label = re.sub(r"^(?:(?:with|an?|the|two|three|some|its)\s+)+", "", part.strip(" .")).lower()
        if not label:
            continue
        if label.rsplit(maxsplit=1)[-1] in {"lake", "pond", "river", "lagoon", "stream"}:
            water = "river" if label.endswith(("river", "stream")) else "lake"
            continue
        made = parse(f"a {_PLACED.get(label, label)}")
        if made.subjects:
            one = made.subjects[0]
            subjects.append(one.model_copy(update={"count": 1}))
            labels.append(label)
        else:
            missing.append(label)
    if not subjects:
        subjects = [Subject(what=thing) for thing in usual]
        labels = list(usual) if "treasure" not in about.lower() and "pirate" not in about.lower() else []
    words = f"{before}map of {what}" if what else f"{before}map"
    named = re.sub(
        r"^(?:simple|illustrated|hand[- ]drawn|cute|old|vintage|colou?rful|kids?|cartoon)\s+",
        "",
        words.strip(),
        flags=re.IGNORECASE,
    )
    title = " ".join(w if w in {"of", "the", "a"} else w[:1].upper() + w[1:] for w in named.split())
    style = parse(f"{before} map in {'vintage' if re.search('old|vintage', before) else 'flat'} style").style
    return ScenePlan(
        kind="card", sheet="map", proportions=(4, 3), style=style, text=title[:MAX_TEXT] if title != "Map" else None,
        tagline=" · ".join(labels)[:MAX_TAGLINE] or None, setting=water, subjects=tuple(subjects[:_MOST]), unmatched=(*missing, *(s.what for s in subjects[_MOST:])),
    )  # fmt: skip
