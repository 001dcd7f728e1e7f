"""Where in the picture things are and how several of them stand: reads "on the left", "in the distance", "in a circle"."""

from __future__ import annotations

from attrs import define

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._read import Found
from limner_sketch._parse._relate import Relating
from limner_sketch._parse._senses import Senses
from limner_sketch._parse._sides import ABLAZE
from limner_sketch._words import is_plural, singular

_FRAMES = frozenset({"picture", "image", "scene", "frame", "page", "card", "composition", "background", "screen"})
_DETERMINERS = frozenset({"a", "an", "the", "some", "his", "her", "its", "their", "my", "our", "your"})
_PLACES = frozenset({"setting", "weather", "time", "season"})
_SAID_OF_YEAR = frozenset(
    {
        "of",
        "in",
        "a",
        "an",
        "one",
        "the",
        "same",
        "single",
        "tree",
        "trees",
        "year",
        "on",
        "nature",
        "shown",
        "landscape",
        ",",
    }
)
_OPENING = frozenset({",", "and", "with"})
_LEAST_IN = {"circle": 5, "line": 5, "wedge": 5, "pile": 6, "stack": 3}
_DEFAULT = 3
_TWINKLING = frozenset(word for word, noun in ABLAZE.items() if noun == "sparkles")


@define
class Stands(Senses):
    """Reads where things are in the picture."""

    def _side(self, found: Found) -> None:
        field, value = found.value if isinstance(found.value, tuple) else ("", "")
        if self.tokens[self.at : self.at + 1] == ["of"] and self._said_of_another(field, value):
            return
        if self._goes_ahead(found):
            setattr(self.next, field, value)
        elif self.last not in _PLACES:
            self.relating.stand(field, value, [len(self.relating.subjects) - 1])

    def _said_of_another(self, field: str, value: str) -> bool:
        """Take "to the left of the house" and "in the middle of the road"; "of the picture" is passed over."""
        ahead = self.tokens[self.at + 1 : self.at + 4]
        if _FRAMES & set(ahead[:2]):
            self.at += 2 if ahead[0] in _FRAMES else 3
            return False
        self.at += 1
        word = {"left": "left_of", "right": "right_of", "middle": "in", "far": "behind", "near": "in_front_of"}[value]
        self.relating.say(word)
        return bool(field)

    def _goes_ahead(self, found: Found) -> bool:
        """Whether a place is told before what is there: "on the left a tree", but "a tree on the left"."""
        if self.at >= len(self.tokens):
            return False
        ahead = self.at + (self.tokens[self.at] in {",", "there"})
        follows = self._thing_follows(ahead)
        start = self.at - found.length
        if not self.relating.subjects:
            return follows and (start == 0 or self.last not in _PLACES)
        before = self.tokens[start - 1]
        return follows and ahead == self.at and (before in _OPENING or self.last in _PLACES)

    def _thing_follows(self, start: int) -> bool:
        while start < len(self.tokens) and (
            self.tokens[start] in _DETERMINERS | {"is", "are", "there", "stands", "we", "see"}
            or self.tokens[start] in tables.COUNTS | tables.SIZES | COLOURS
        ):
            start += 1
        following = self.look(start) if start < len(self.tokens) else None
        return following is not None and following.table in {"noun", "group", "throng", "mood", "motley", "season"}

    def _young(self, token: str) -> bool:
        """Take "cubs" or "goslings" after an animal as small ones of it."""
        last = self.relating.last_animal()
        if last is None or singular(token) not in tables.YOUNG | tables.YOUNGSTERS:
            return False
        self.next.size = "small"
        self._add(last.noun, last, several=is_plural(token))
        return True

    def _formation(self, found: Found) -> None:
        form = str(found.value)
        if found.phrase == "in formation" and self.relating.subjects and self.relating.subjects[-1].pose == "fly":
            form = "wedge"
        whole = self.look(self.at - 1)
        if (
            whole is not None and whole.table == "noun" and whole.length > 1
        ):  # "in a pile of leaves": there is such a drawing
            self.at -= 1
            self.relating.say("in")
            return
        if self.tokens[self.at : self.at + 1] == ["of"]:  # "in a pile of stones"
            self.at += 1
            self.relating.say("in")
            self.next.formation, self.next.count = form, self.next.count or _LEAST_IN.get(form, 5)
            return
        if not self.relating.subjects:
            self.next.formation = form
            return
        if self.relating.many() == 1 and self.relating.herd():
            self.relating.swell(_LEAST_IN.get(form, 5))  # "fish in a circle"
        told = {"three", "3"} & set(self.tokens)
        if self.relating.many() == _DEFAULT and form in _LEAST_IN and not told:
            self.relating.swell(_LEAST_IN[form])
        if self.relating.many() < 2 or (form == "circle" and self.relating.many() == 2):  # boxers in a ring
            if form != "row":
                self._report(found.phrase)
            return
        self.relating.form(form)
        if form == "wedge":
            self.relating.pose("fly")

    def _year(self, found: Found) -> None:
        """Take the four seasons: a tree in each of them."""
        trees = [entry for entry in self.relating.sorts() if "tree" in entry.tags]
        if len(trees) < len(self.relating.subjects) or self.frame.kind != "scene":
            self._report(found.phrase)
            return
        self.relating = Relating()
        while self.at < len(self.tokens) and self.tokens[self.at] in _SAID_OF_YEAR:
            self.at += 1
        self.setting = "seasons"
        for noun in ("cherry tree", "tree", "autumn tree", "bare tree"):
            self.relating.join()
            self._add(noun, figures.entry(noun), several=False)

    def _ablaze(self, found: Found) -> None:
        """Take "a burning house" and "a house on fire", "a ringing bell" and "a bell ringing"."""
        sound = found.value == "wave of sound"
        if found.value == "whirl":
            self.relating.pose("run")
        if (
            found.phrase in {"burning", "flaming", "melting", "half melted", "glowing"} | _TWINKLING
            or (sound and not self.relating.subjects)
        ) and self._thing_follows(self.at):
            self.next.ablaze = str(found.value)
        elif self.relating.subjects:
            self.relating.kindle(str(found.value))
        else:
            self._report(found.phrase)

    def _throng(self, found: Found) -> None:
        noun, count, form = found.value if isinstance(found.value, tuple) else ("", 1, None)
        match = figures.find(noun)
        if match is None:
            self._report(found.phrase)
            return
        told = self.next.count if (self.next.count or 1) > 1 else None
        self.next.count, self.next.formation = told or count, form
        if noun == "runner":
            self.next.pose = "run"
        self._add(noun, match.entry, several=False)
