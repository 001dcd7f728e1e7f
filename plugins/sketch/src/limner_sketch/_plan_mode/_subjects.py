"""The subjects of a plan and how they stand to each other, put right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, get_args

from limner_sketch import figures
from limner_sketch._canvas import Action, Mood
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._parse._sides import FORMATIONS, SIDES
from limner_sketch._plan_mode._words import ABSENT, RELATED, SUBJECT_MEMBERS
from limner_sketch._words import singular
from limner_sketch.plan import MAX_COUNT, MAX_SUBJECTS, Depth, Formation, RelationKind, Side, Size

if TYPE_CHECKING:
    from limner_sketch._plan_mode._tidy import Tidy

__all__ = ["PLACED", "Cast"]

_MAX_WHAT: Final = 60
_MAX_NESTING: Final = 4
_MAX_LOOK: Final = 4
_LOOK: Final = 30
_KINDS: Final = get_args(RelationKind)
_RELATIONS: Final = {
    phrase: kind for phrase, kind in tables.RELATIONS.items() if kind in _KINDS
} | {"with": "beside", "and": "beside", "at": "beside", "reading": "holding", "eating": "holding", "playing": "holding",
     "standing on": "on", "sitting on": "on", "sleeping on": "on", "jumping over": "over", "flying over": "over", "left of": "beside",
     "right of": "beside", "has": "holding", "inside": "in", "front of": "in_front_of", "flying": "holding", "sits on": "on"}  # fmt: skip
_POSES: Final = tables.POSES | {
    "reading": "read",
    "eating": "eat",
    "playing": "play",
    "holding": "hold",
    "riding": "ride",
}
PLACED: Final[dict[str, tuple[str, str]]] = {
    word: (member, word)
    for member, words in (("side", get_args(Side)), ("depth", get_args(Depth)), ("formation", get_args(Formation)))
    for word in words
}
"""What ``where`` of a subject may be, and which member of the plan says it."""
_PLACED_AS: Final = {phrase.split()[-1]: value for phrase, (_, value) in SIDES.items()} | {
    phrase: value for phrase, (_, value) in SIDES.items()
} | FORMATIONS | {"center": "middle", "ring": "circle", "queue": "line", "heap": "pile", "tower": "stack", "close": "near", "distant": "far"}  # fmt: skip
_SURROUNDINGS: Final = (("setting", tables.SETTINGS), ("time", tables.TIMES), ("weather", tables.WEATHERS))


class Cast:
    """Collects subjects and relations.

    Args:
        tidy: What values are put right by.
        scenic: Whether places, times and weathers among the subjects belong to the surroundings.
    """

    def __init__(self, tidy: Tidy, *, scenic: bool) -> None:
        self._tidy = tidy
        self._scenic = scenic
        self._places: list[int | None] = []  # where each of the subjects given went to
        self._later: list[tuple[int, str, Any]] = []
        self.subjects: list[dict[str, Any]] = []
        self.relations: list[dict[str, Any]] = []
        self.surroundings: dict[str, str] = {}
        self.left_out: list[str] = []

    # -- subjects ------------------------------------------------------------------------------------------------------

    def take(self, value: Any) -> None:
        """Take the subjects, in whatever form they were given."""
        for entry in self._entries(value, 0):
            self._places.append(self._add(entry))
        for host, kind, other in self._later:
            there = self._named(other)
            if there is None and isinstance(other, str):
                there = self._add({"what": other})
            self._relate(host, kind, there)

    def _entries(self, value: Any, depth: int) -> Iterator[dict[str, Any]]:
        if isinstance(value, str) and value.strip():
            if depth == 0:
                self._tidy.mend("subjects that were no list")
                for part in re.split(r"[,;\n]|\band\b", value)[: 2 * MAX_SUBJECTS]:
                    yield from self._entries(part, 1)
            else:
                self._tidy.mend("a word for a subject")
                yield {"what": value}
        elif isinstance(value, list) and depth < _MAX_NESTING:
            if depth:
                self._tidy.mend("lists within lists")
            for part in value[: 4 * MAX_SUBJECTS]:
                yield from self._entries(part, depth + 1)
        elif isinstance(value, dict) and value:
            yield from self._objects(value, depth)

    def _objects(self, value: dict[str, Any], depth: int) -> Iterator[dict[str, Any]]:
        keys = {re.sub(r"[^a-z]", "", str(key).lower()) for key in value}
        if keys & {"what", *SUBJECT_MEMBERS["what"]}:
            if depth == 0:
                self._tidy.mend("subjects that were no list")
            yield value
            return
        self._tidy.mend("subjects as members")  # {"fox": 2, "tree": {"colour": "green"}}
        for name, facts in list(value.items())[: 2 * MAX_SUBJECTS]:
            extra = facts if isinstance(facts, dict) else {"count": facts} if isinstance(facts, int) else {}
            yield {**extra, "what": str(name)}

    def _add(self, given: dict[str, Any]) -> int | None:
        """Add a subject and return its index; None when it is none, or there is no room."""
        tidy = self._tidy
        related = {k: v for k, v in given.items() if _relation_of(k) and isinstance(v, (str, dict, list)) and v}
        said = {k: v for k, v in given.items() if k not in related}
        if "relation" in said or "to" in said:
            tidy.mend("relations within subjects")
            related |= {str(said.pop("relation", None) or "with"): said.pop("to", None)}
        members = tidy.members(said, SUBJECT_MEMBERS)
        what = tidy.words(members.get("what"), "what", _MAX_WHAT)
        if what is None:
            tidy.mend("a subject without a name")
            return None
        made = self._described(what.lower(), members)
        if made is None:
            return None
        if tidy.cut_off and made["what"] in {subject["what"] for subject in self.subjects}:
            tidy.mend("a subject again and again")
            return None
        if len(self.subjects) >= MAX_SUBJECTS:
            tidy.mend(f"more than {MAX_SUBJECTS} subjects")
            if made["what"] not in self.left_out:
                self.left_out.append(made["what"])
            return None
        self.subjects.append(made)
        index = len(self.subjects) - 1
        for phrase, other in related.items():
            tidy.mend("relations within subjects")
            kind = _relation_of(phrase)
            others = other if isinstance(other, list) else [other]
            for one in others[:3]:
                name = one.get("what") or one.get("name") or one.get("noun") if isinstance(one, dict) else one
                if kind and (name is not None or index):
                    self._later.append((index, kind, index - 1 if name is None else name))
        return index

    def _described(self, what: str, members: dict[str, Any]) -> dict[str, Any] | None:
        """Return the members of a subject; of a phrase such as "two red foxes" each word goes where it belongs."""
        tidy = self._tidy
        made: dict[str, Any] = {
            "what": what,
            "count": tidy.number(members.get("count"), "count"),
            "colour": tidy.colour(members.get("colour")),
            "size": tidy.choice(members.get("size"), "size", get_args(Size), tables.SIZES | {"medium": "normal"}),
            "pose": tidy.choice(members.get("pose"), "pose", get_args(Action), _POSES),
            "mood": tidy.choice(members.get("mood"), "mood", get_args(Mood), tables.MOODS),
        }
        made |= self._stood(members)
        look = members.get("look")
        said = look if isinstance(look, list) else [look]
        made["look"] = [words for part in said[:_MAX_LOOK] if (words := tidy.words(part, "look", _LOOK))] or None
        if not figures.find(what):
            if figures.find(singular(what)):
                tidy.mend("a noun in the plural")
                made["what"] = singular(what)
            elif self._is_surrounding(what):
                return None
            else:
                self._read_phrase(what, made)
        count = made["count"]
        if count is not None and not 1 <= count <= MAX_COUNT:
            tidy.mend(f"a count of {str(count)[:12]}")
        if count is not None:
            made["count"] = max(1, min(MAX_COUNT, count))
        return {name: value for name, value in made.items() if value is not None}

    def _stood(self, members: dict[str, Any]) -> dict[str, str]:
        """Return where a subject is in the picture, and how several of it stand."""
        made = {}
        for name in ("where", "side", "depth", "formation"):
            said = self._tidy.choice(members.get(name), name, tuple(PLACED), _PLACED_AS)
            if said:
                member, value = PLACED[said]
                made[member] = value
        return made

    def _is_surrounding(self, what: str) -> bool:
        """Whether the subject is a place, a time or a weather, which is then taken up as such."""
        bare = re.sub(r"^(a|an|the)\s+", "", what)
        for name, table in _SURROUNDINGS:
            if self._scenic and bare in table:
                self._tidy.mend(f"a {name} among the subjects")
                self.surroundings.setdefault(name, table[bare])
                return True
        return False

    def _read_phrase(self, what: str, made: dict[str, Any]) -> None:
        found = parse_prompt(what)
        if len(found.subjects) != 1 or found.unmatched:
            return
        (subject,) = found.subjects
        self._tidy.mend(f"the subject {what[:24]!r}")
        made["what"] = subject.what
        for name in ("colour", "pose", "mood"):
            made[name] = made[name] or getattr(subject, name)
        made["size"] = made["size"] or (subject.size if subject.size != "normal" else None)
        made["count"] = made["count"] or (subject.count if subject.count > 1 else None)

    # -- relations -----------------------------------------------------------------------------------------------------

    def relate(self, value: Any) -> None:
        """Take the relations, in whatever form they were given."""
        entries = value if isinstance(value, list) else [] if value is None else [value]
        if entries and all(isinstance(e, (str, int)) for e in entries) and len(entries) == len(("fox", "on", "sofa")):
            entries = [entries] if _relation_of(entries[1]) else entries
        if value is not None and not isinstance(value, list):
            self._tidy.mend("relations that were no list")
        read = [found for entry in entries[: 4 * MAX_SUBJECTS] if (found := self._ends(entry))]
        numbers = [end for first, _, second in read for end in (first, second) if isinstance(end, int)]
        # Some count from one: then no index is 0, and one points behind the last subject.
        base = 1 if numbers and min(numbers) == 1 and max(numbers) == len(self._places) else 0
        if base:
            self._tidy.mend("subjects counted from one")
        for first, kind, second in read:
            self._relate(self._named(first, base), kind, self._named(second, base))

    def _ends(self, entry: Any) -> tuple[Any, str, Any] | None:
        if isinstance(entry, dict):
            found = self._tidy.members(entry, RELATED)
            first, kind, second = found.get("subject"), found.get("kind"), found.get("to")
        elif isinstance(entry, list) and len(entry) == len(("fox", "on", "sofa")):
            self._tidy.mend("a relation as a list")
            first, kind, second = entry
        elif isinstance(entry, str):
            self._tidy.mend("a relation as a phrase")
            words = entry.lower().split()[:12]
            spans = [
                (n, i) for n in (3, 2, 1) for i in range(1, len(words) - n) if " ".join(words[i : i + n]) in _RELATIONS
            ]
            if not spans:
                return None
            length, start = spans[0]
            first, kind = " ".join(words[:start]), " ".join(words[start : start + length])
            second = " ".join(words[start + length :])
        else:
            self._tidy.mend("a relation that cannot be read")
            return None
        known = _relation_of(kind)
        if known is None:
            self._tidy.mend("a relation that is not known")
            return None
        if kind not in _KINDS:
            self._tidy.mend(f"{str(kind)[:20]!r} for a relation")
        return first, known, second

    def _named(self, end: Any, base: int = 0) -> int | None:
        """Return the index of a subject that is given by its index or by its name."""
        if isinstance(end, bool) or end is None:
            return None
        if isinstance(end, str) and not end.strip().isdecimal():
            name = re.sub(r"^(a|an|the)\s+", "", " ".join(end.lower().split()))
            self._tidy.mend("a relation by names") if name not in ABSENT else None
            names = [subject["what"] for subject in self.subjects]
            return next((names.index(n) for n in (name, singular(name)) if n in names), None)
        try:
            index = int(end) - base
        except (TypeError, ValueError, OverflowError):
            return None
        return self._places[index] if 0 <= index < len(self._places) else None

    def _relate(self, first: int | None, kind: str, second: int | None) -> None:
        if first is None or second is None or first == second:
            self._tidy.mend("a relation between no two subjects")
            return
        relation = {"subject": first, "kind": kind, "to": second}
        if relation not in self.relations and len(self.relations) < 2 * MAX_SUBJECTS:
            self.relations.append(relation)


def _relation_of(phrase: Any) -> str | None:
    """Return the relation that a word or phrase names."""
    if not isinstance(phrase, str):
        return None
    said = " ".join(re.split(r"[\s_-]+", phrase.strip().lower()))
    if said.replace(" ", "_") in _KINDS:
        return said.replace(" ", "_")
    return _RELATIONS.get(said) or _RELATIONS.get(said.removeprefix("is "))
