"""Title and description of a picture, for those who cannot see it."""

from __future__ import annotations

from limner_sketch._guises import is_guise, spoken
from limner_sketch._layout._items import Wanted
from limner_sketch._words import PAIRED, article, is_several, plural
from limner_sketch.plan import Relation, ScenePlan

_NUMBERS = ("no", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WHERE: dict[str, str] = {
    "meadow": "in a meadow", "hills": "among hills", "farm": "on a farm", "garden": "in a garden", "park": "in a park",
    "forest": "in a forest", "jungle": "in the jungle", "savanna": "in the savanna", "mountains": "in the mountains",
    "desert": "in the desert", "snow": "in the snow", "sea": "at sea", "beach": "on a beach", "lake": "by a lake",
    "river": "by a river", "underwater": "under water", "waterline": "in water and below it", "seasons": "in the four seasons", "village": "in a village", "city": "in a city", "street": "in a street", "square": "in a town square", "sky": "in the sky",
    "space": "in space", "moon": "on the moon", "room": "in a room", "kitchen": "in a kitchen", "table": "on a table",
    "studio": "before a plain backdrop", "library": "in a library", "classroom": "in a classroom", "workshop": "in a workshop", "shop": "in a shop",
    "office": "in an office", "stage": "on a stage", "gym": "in a gym", "restaurant": "in a restaurant", "laboratory": "in a laboratory",
    "hospital": "in a hospital", "bathroom": "in a bathroom", "castle": "in the hall of a castle", "attic": "in an attic", "supermarket": "in a supermarket",
    "station": "at a railway station", "airport": "at an airport", "spaceship": "inside a spaceship", "cave": "in a cave", "canyon": "in a canyon", "volcano": "at the foot of a volcano",
    "graveyard": "in a graveyard", "alley": "in an alley", "swamp": "in a swamp", "stadium": "in a stadium", "rooftop": "on a roof above a city", "harbour": "in a harbour",
    "vineyard": "in a vineyard", "island": "on a tropical island", "neon city": "in a city of neon", "sunken city": "in a sunken city", "rings": "on the rings of a planet",
}  # fmt: skip
_WHEN = {"day": "by day", "dawn": "at dawn", "dusk": "at dusk", "night": "at night"}
_WEATHER = {
    "rain": "in the rain",
    "snow": "in snow",
    "fog": "in fog",
    "storm": "in a storm",
    "stars": "under the stars",
}
_RELATION = {"leading": "walking"}


def _named(wanted: Wanted) -> str:
    subject = wanted.subject
    colour = f"{subject.colour} " if subject.colour else ""
    size = f"{subject.size} " if subject.size != "normal" else ""
    prints = [look for look in subject.look if is_guise(look) and not wanted.garment[0]]
    said = size + "".join(f"{spoken(one)} " for one in prints) + colour
    words = f"{said}{subject.what.removeprefix('a ')}"  # "a fly" is a noun, and "fly" mostly none
    if subject.count > 1:
        named = f"{_NUMBERS[subject.count]} {said}{plural(subject.what)}"
    elif subject.what.split()[-1] in PAIRED or is_several(subject.what):
        named = words
    else:
        named = f"{article(words)} {words}"
    if looks := [_look(look) for look in subject.look if not is_guise(look)]:
        named = f"{named} with {_listed(looks)}"
    worn = wanted.garment[0]
    return named if not worn else f"{named} in {worn}" if worn in PAIRED else f"{named} in {article(worn)} {worn}"


def _look(look: str) -> str:
    """Return "red haired" as what somebody has: "red hair"."""
    look = {
        "bald": "a bald head",
        "bearded": "a beard",
        "freckled": "freckles",
        "blond": "blond hair",
        "blonde": "blond hair",
    }.get(look, look)
    look = look.replace(" haired", " hair").replace(" eyed", " eyes").replace(" skinned", " skin")
    counted = look.split()[-1] in {"beard", "moustache", "mustache", "goatee", "afro", "ponytail", "bun", "bob"}
    return f"{article(look)} {look}" if counted and not look.startswith("a ") else look


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def title_of(plan: ScenePlan, wanted: dict[int, Wanted]) -> str:
    """Return a short title."""
    if plan.diagram:
        from limner_sketch._diagram._words import entitled  # few pictures are

        return entitled(plan, plan.diagram)
    if plan.text:
        return plan.text if plan.kind == "scene" else f"{plan.text} ({plan.sheet or plan.kind})"
    names = [_named(w) for w in wanted.values()]
    if not names:
        place = (plan.setting or ("composition" if plan.kind == "abstract" else plan.sheet or plan.kind)).capitalize()
        return f"{place} {_WHEN[plan.time]}" if plan.time else place
    title = _listed(names)
    if plan.kind == "scene":
        title += "".join(
            f" {part}" for part in (_WHERE.get(plan.setting or "", ""), _WHEN.get(plan.time or "", "")) if part
        )
    return title[0].upper() + title[1:]


def describe(plan: ScenePlan, wanted: dict[int, Wanted], *, without: tuple[Relation, ...] = ()) -> str:
    """Return a sentence that says what is to be seen, without the relations that are not."""
    if plan.diagram:
        from limner_sketch._diagram._words import described  # few pictures are

        return described(plan, plan.diagram)
    names = [_named(w) for w in wanted.values()]
    sort = plan.sheet or plan.kind
    start = f"{article(sort).capitalize()} {sort}"
    sentence = f"{start} {'with' if plan.sheet else 'of'} {_listed(names)}" if names else start
    for part in (
        _WHERE.get(plan.setting or "", ""),
        _WHEN.get(plan.time or "", ""),
        _WEATHER.get(plan.weather or "", ""),
    ):
        sentence += f" {part}" if part else ""
    relations = [
        f"the {wanted[r.subject].subject.what} is {_RELATION.get(r.kind, r.kind.replace('_', ' '))} the {wanted[r.to].subject.what}"
        for r in plan.relations
        if r.subject in wanted and r.to in wanted and r not in without
    ]
    if relations:
        sentence += f"; {_listed(relations)}"
    if plan.text:
        sentence += f", with the words {plan.text}"
    return f"{sentence}, in the style {plan.style}." if plan.style else f"{sentence}."
