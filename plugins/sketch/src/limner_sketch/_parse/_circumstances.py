"""Where and when it is: settings, and what is known to be there, hours, weather and seasons."""

from __future__ import annotations

from attrs import define

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._groups import Groups
from limner_sketch._parse._read import WITHOUT_SETTING, Found, Modifiers
from limner_sketch.plan import MAX_SUBJECTS, Subject

_SEEN_THERE = frozenset({"lightning", "stars", "clouds", "thunder", "rain", "snow", "lights", "aurora"})
# How a tree looks in a season.
_TREES = {"autumn": "autumn tree", "fall": "autumn tree", "autumnal": "autumn tree", "october": "autumn tree", "spring": "cherry tree", "springtime": "cherry tree"}  # fmt: skip
_HIGH = 8  # metres
# When two settings are named, the picture that shows both.
_BOTH: dict[frozenset[str], str] = {
    frozenset({"mountains", "lake"}): "lake",
    frozenset({"forest", "lake"}): "lake",
    frozenset({"sea", "beach"}): "beach",
    frozenset({"desert", "beach"}): "desert",
    frozenset({"forest", "river"}): "river",
    frozenset({"mountains", "river"}): "river",
    frozenset({"city", "street"}): "street",
    **{
        frozenset({"street", land}): land
        for land in ("desert", "forest", "mountains", "beach", "hills", "meadow", "snow", "farm")
    },
    frozenset({"room", "table"}): "table",
    frozenset({"kitchen", "table"}): "table",
    frozenset({"room", "kitchen"}): "kitchen",
    frozenset({"forest", "mountains"}): "mountains",
    frozenset({"meadow", "mountains"}): "mountains",
    frozenset({"hills", "mountains"}): "mountains",
    frozenset({"farm", "mountains"}): "mountains",
    frozenset({"hills", "lake"}): "lake",
    frozenset({"hills", "river"}): "river",
    frozenset({"hills", "forest"}): "forest",
    frozenset({"hills", "desert"}): "desert",
    frozenset({"hills", "sea"}): "sea",
    frozenset({"hills", "beach"}): "beach",
    frozenset({"hills", "meadow"}): "meadow",
    frozenset({"village", "mountains"}): "village",
    frozenset({"village", "hills"}): "village",
    frozenset({"park", "city"}): "park",
    frozenset({"meadow", "river"}): "river",
    frozenset({"meadow", "lake"}): "lake",
}
# Of these the one hides the other.
_ONE_ALONE = (frozenset({"park", "city"}), frozenset({"farm", "mountains"}))
_FROZEN = frozenset({"frozen", "icy", "frosty"})
_SNOWED = frozenset({"snowy", "snow covered", "snow capped"})


@define
class Circumstances(Groups):
    """Reads where and when a picture is, apart from what is in it.

    Attributes:
        time: The hour, if it is told.
        palette: The colours of a season.
        furniture: What the place is known by.
    """

    time: str | None = None
    palette: str | None = None
    furniture: tuple[str, ...] = ()

    def _setting(self, found: Found) -> None:
        value = str(found.value)
        if self._is_thing(found):
            return
        if self.relating.pending == "over":
            self.relating.soar()  # an eagle over a lake
        attribute = self.next.any() and self._noun_follows(self.at)  # "a row of beach huts": it is said of the huts
        if not attribute:
            self.relating.drop()
            if self.next.colour and self.setting is None:
                self._tint(self.next.colour)  # "grey mountains"
            elif self.next.colour:
                self._report(self.next.colour)
            self.next = Modifiers()
        if found.phrase.startswith(("night ", "dark ")) or found.phrase.endswith(" at night"):
            self.time = self.time or "night"
        if found.phrase.startswith(("snowy ", "snow covered ")):
            self.weather = self.weather or "snow"
        self.furniture = self.furniture or tables.FURNISHED.get(found.phrase, ())
        if found.phrase in tables.UNLIKE:
            self._report(found.phrase)
        self._settle(found, value)

    def _is_thing(self, found: Found) -> bool:
        """Take a place that is none where it stands, and return whether it is: a roof is a part of a house, and what is carried is a thing."""
        if found.phrase in {"roof", "rooftop"} and self.tokens[self.at : self.at + 1] == ["of"]:
            self.at += 1  # "on the roof of a barn"
            return True
        if found.phrase in {"roof", "rooftop"} and self.relating.roofed():
            self.relating.perch("top")  # "a castle with a flag on the roof": one may be drawn with it
            self.relating.drop()
            return True
        if (
            found.phrase == "aquarium"
            and self.relating.pending == "in"
            and self.relating.subjects
            and self.relating.ashore()
        ):
            self._add("fishbowl", figures.entry("fishbowl"), several=False)  # and those before it are not under water
            return True
        if found.phrase in {"roof", "roofs"} and self._part(found.phrase):
            return True  # "a house with a blue roof"
        roofed = found.phrase in {"roof", "roofs"} and self.relating.pending == "with" and bool(self.relating.subjects)
        if roofed or self.relating.pending in {
            "holding",
            "wearing",
            "riding",
            "made_of",
        }:  # what is carried is no place to be
            self._report(found.phrase)
            self.relating.drop()
            self.backdrop = None if roofed else self.backdrop  # its colour is not that of the place
            return True
        return False

    def _settle(self, found: Found, value: str) -> None:
        before = self.tokens[max(0, self.at - 5) : self.at - 1]
        if value == "sky" and "cloud" in found.phrase and self.relating.up_there():
            self.weather = self.weather or "clouds"  # "a bed, a moon and some clouds"
            return
        if value == "sky" and (self.relating.up_there() or not _SEEN_THERE.isdisjoint(before)):
            return  # "a lighthouse, lightning in the sky"
        if self.frame.kind in WITHOUT_SETTING and self.frame.kind != "badge":
            if found.phrase not in self.frame.silent:  # "Green Valley Farm" is shown as words
                self._report(found.phrase)
        elif self.setting is None or self.setting == "sky":
            self.setting = value
        elif value == "snow":
            self.weather = self.weather or "snow"
        elif self.setting == "snow":
            self.weather, self.setting = self.weather or "snow", value
        elif value not in {self.setting, "sky"}:
            both = _BOTH.get(frozenset({self.setting, value}))
            if both is None or {self.setting, value} in _ONE_ALONE:
                self._report(self._unshown(both, value, found.phrase))
            self.setting = both or self.setting

    def _unshown(self, both: str | None, value: str, phrase: str) -> str:
        """Return which of two settings is not seen."""
        return phrase if both != value or self.setting is None else self.setting

    def _time(self, found: Found) -> None:
        self.relating.drop()
        self.time = self.time or str(found.value)

    def _weather(self, found: Found) -> None:
        value = str(found.value)
        if found.phrase in _FROZEN and self._after(self.at) is not None:
            self.next.look = (*self.next.look, found.phrase)  # "a frozen fish"
            return
        if found.phrase in _SNOWED and self._after(self.at) is not None:
            self.next.look = (*self.next.look, "snowcovered")  # and it has snowed around it
        if found.phrase in {"winter", "wintry", "wintery"}:
            self.relating.dress_trees("bare tree")
        self.next.count = None  # "a windy day with leaves": it was said of the day
        if self.relating.pending and not self._noun_follows(self.at):  # "on a snowy cliff"
            self.relating.drop()
        if value in {"stars", "aurora"}:
            self.time = self.time or "night"
        if value == "snow" and self.weather in {"aurora", "stars"}:
            self.setting = self.setting or "snow"  # both are seen
            return
        self.weather = self.weather if self.weather and value != "snow" else value

    def furnish(self, noun: str) -> None:
        """Add what a room is known by, behind the first thing in it."""
        if noun in self.frame.denied or len(self.relating.subjects) >= MAX_SUBJECTS:
            return
        entry = figures.entry(noun)
        # What is so high is behind those who are there, and does not make them small.
        behind = bool(self.relating.subjects) and entry.height > _HIGH
        self.relating.furnish(Subject(what=noun, depth="far" if behind else None), entry)

    def _season(self, found: Found) -> None:
        self.palette = self.palette or str(found.value)
        self.relating.drop()
        self.relating.dress_trees(_TREES.get(found.phrase, "tree"))
