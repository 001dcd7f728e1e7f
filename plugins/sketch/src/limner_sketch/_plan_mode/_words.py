"""What models call the members and the values of a plan, besides their names."""

from __future__ import annotations

from typing import Final

__all__ = ["ABSENT", "MEMBERS", "RELATED", "SUBJECT_MEMBERS", "WRAPPERS"]

ABSENT: Final = frozenset(
    {"", "none", "null", "nil", "n/a", "na", "unknown", "any", "default", "unspecified", "natural", "normal", "-"}
)
"""How models say that there is nothing to say."""

WRAPPERS: Final = (
    "plan",
    "sceneplan",
    "scene",
    "response",
    "output",
    "result",
    "data",
    "answer",
    "json",
    "picture",
    "properties",
)
"""Members that models put a plan into, without being asked."""

MEMBERS: Final[dict[str, tuple[str, ...]]] = {
    "kind": ("type", "picturekind", "picturetype", "category", "format", "imagetype"),
    "sheet": ("product", "medium", "printedas", "printed"),
    "proportions": ("aspectratio", "ratio", "aspect", "size", "dimensions"),
    "style": ("artstyle", "look", "technique"),
    "setting": ("place", "location", "background", "scene", "environment", "where", "scenery"),
    "time": ("timeofday", "daytime", "when", "lighting"),
    "weather": ("conditions", "season"),
    "palette": ("colors", "colours", "colorpalette", "colourpalette"),
    "text": ("words", "caption", "title", "lettering", "message"),
    "tagline": ("subtitle", "slogan"),
    "backdrop": ("backgroundcolor", "backgroundcolour", "bg", "groundcolor", "groundcolour"),
    "subjects": (
        "objects",
        "subject",
        "items",
        "things",
        "elements",
        "entities",
        "characters",
        "nouns",
        "figures",
        "contents",
    ),
    "relations": ("relationships", "relation", "relationship", "connections"),
    "diagram": ("chart", "flowchart", "graph"),
    "without": ("not", "exclude", "excluded", "missing"),
    "unmatched": (),
}
"""Other names of the members of a plan: lower case, letters only; the first that is there counts."""

SUBJECT_MEMBERS: Final[dict[str, tuple[str, ...]]] = {
    "what": ("noun", "name", "object", "subject", "thing", "item", "word", "type", "label", "id"),
    "count": ("number", "quantity", "amount", "n", "howmany", "num"),
    "colour": ("color", "colors", "colours", "hue"),
    "size": ("scale",),
    "pose": ("action", "doing", "activity", "verb", "posture", "state"),
    "mood": ("emotion", "expression", "feeling"),
    "look": ("appearance", "looks", "features"),
    "where": ("position", "place", "location", "placement", "arrangement"),
    "side": (),
    "depth": (),
    "formation": ("form",),
}

RELATED: Final[dict[str, tuple[str, ...]]] = {
    "subject": ("from", "a", "source", "first", "who", "what", "object1", "subject1"),
    "kind": ("relation", "type", "preposition", "verb", "how", "name", "relationship"),
    "to": ("object", "target", "b", "of", "second", "with", "object2", "subject2", "other"),
}
