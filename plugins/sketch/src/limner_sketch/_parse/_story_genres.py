"""What posters of films and covers of books show: the scene that a genre of stories is known by."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["in_genre"]

_SCENES: Final[dict[str, str]] = {
    "space|sci-?fi|science[- ]fiction|intergalactic|galactic": "an astronaut next to a rocket on the moon",
    "horror|haunted|ghost|supernatural|paranormal": "a haunted house on a hill with bats at night",
    "vampire|dracula": "a vampire with bats at night",
    "detective|murder mystery|mystery|crime|noir|whodunit|true crime": "a detective in a city at night",
    "western|cowboy|wild west": "a cowboy on a horse in the desert at sunset",
    "fantasy|epic fantasy|dragon": "a dragon flying over a castle",
    "fairy[- ]?tale|princess": "a princess in front of a castle",
    "pirate|seafaring|treasure island": "a pirate ship on the sea",
    "jungle|safari|explorer": "an explorer in the jungle",
    "underwater|ocean|undersea|deep sea": "a scuba diver underwater with a whale",
    "desert|arabian": "a camel in the desert with a pyramid",
    "superhero|comic book": "a superhero flying over a city",
    "romance|romantic|love": "a man and a woman holding hands at sunset",
    "medieval|historical|knight": "a knight on a horse in front of a castle",
    "dinosaur|jurassic|prehistoric": "a tyrannosaurus in the jungle",
    "ninja|samurai|martial arts|kung[- ]fu": "a ninja at night",
    "robot|cyborg": "a robot in a city",
    "alien|ufo": "an alien and a flying saucer at night",
    "wizard|magic|magical|witch": "a wizard and a cauldron at night",
    "mountain|survival|outdoor|hiking|wilderness": "a hiker in the mountains",
    "arctic|polar|winter": "a polar bear on an iceberg",
    "racing|car chase": "a racing car on a road",
    "viking|norse": "a viking and a longship on the sea",
}  # fmt: skip
_WORKS: Final = (
    r"adventure|movie|film|novel|thriller|comedy|drama|story|stories|series|show|odyssey|saga|epic|mystery|romance|tale|quest|mission|"
    r"opera|book|fiction|game|blockbuster|novella|trilogy|exploration"
)
_GENRE: Final = Lazy(
    rf"\s*(?:\b(?:for|of|about|to)\s+)?\b(?:an?\s+|the\s+|my\s+|our\s+)?(?:(?:new|epic|classic|funny|dark|old|animated|short|indie|80s|gripping|thrilling|"
    rf"cozy|young adult|children['’]?s|kids['’]?)\s+)*(?P<genre>{'|'.join(_SCENES)})(?:(?<=western)|(?<=tale)|(?<=whodunit)|\s+(?:{_WORKS}))(?:\s+(?:{_WORKS}))?\b",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
    needles=(*_WORKS.split("|"), "western", "whodunit"),
)
_SHEET: Final = Lazy(
    r"\b(?:poster|cover|flyer|banner|billboard)\b",
    re.IGNORECASE,
    needles=("poster", "cover", "flyer", "banner", "billboard"),
)
_TOLD: Final = Lazy(
    r"\b(?:with|featuring|showing|depicting|starring|shows|where|in which)\b",
    re.IGNORECASE,
    needles=("with", "featuring", "showing", "depicting", "starring", "shows", "where", "in which"),
)
_NAMED: Final = Lazy(
    r"\b(?:called|titled|named|entitled|saying|title)\b|[\"“«]",
    re.IGNORECASE,
    needles=("called", "titled", "named", "saying", "title", '"', "“", "«"),
)


def in_genre(prompt: str) -> str:
    """Return a prompt for the poster or the cover of a story with the scene that its genre is known by, where none is told."""
    found = _GENRE.search(prompt) if _SHEET.search(prompt) else None
    if found is None or _TOLD.search(prompt):
        return prompt
    scene = next(scene for names, scene in _SCENES.items() if re.fullmatch(names, found["genre"], re.IGNORECASE))
    before, after = prompt[: found.start()].rstrip(" ,:"), prompt[found.end() :].strip(" .")
    if not _NAMED.search(prompt):
        title = re.sub(r"^(?:for|of|about|to)\s+|^(?:an?|the|my|our)\s+", "", found[0].strip())
        title = re.sub(r"^(?:an?|the|my|our)\s+", "", title)
        before = f'{before} titled "{title.title()}"'
    return " ".join(filter(None, (before, after, f"with {scene}")))
