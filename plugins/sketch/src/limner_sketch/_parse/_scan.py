"""The scanner: from left to right, the longest known phrase first."""

from __future__ import annotations

from itertools import zip_longest

from attrs import define, field

from limner_sketch import figures
from limner_sketch._guises import MATERIALS, STATES
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._circumstances import Circumstances
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._doings import DOINGS
from limner_sketch._parse._enumerated import listed
from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._parse._nearest import joined, misspelt, slips
from limner_sketch._parse._read import WITHOUT_SETTING, Found, Modifiers, known
from limner_sketch._parse._sides import BANDS
from limner_sketch._prints import PRINTS, print_of
from limner_sketch._words import PAIRED, is_plural, singular
from limner_sketch.figures._stature import STATURES
from limner_sketch.plan import MAX_COUNT, MAX_SUBJECTS

_MOST_COUNTED = 1000
_PAINTED = frozenset({"painting", "paints", "painted", "dyeing", "coloring", "colouring"})
_UNPRINTED = frozenset({"animal", "bird", "person", "creature", "plant", "scenery", "food"})
_STRIPED = frozenset(
    {"cat", "zebra", "tiger", "bee", "wasp", "chipmunk", "clownfish", "angelfish", "lemur", "badger"}
)  # by nature
# How words end that say what somebody does.
_DOERS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "eer", "ee", "master", "smith", "monger", "wright")
_ACTS = frozenset({"doing", "pose", "relation"})
_JOINED = 7
_NOT_ONE = frozenset({"barefoot"})
_SHORTEST = 3  # letters of each of two words that are one
_LONG = 6
_WOVEN = frozenset({"striped", "checkered", "floral"})  # what no coat is
_WEARS = frozenset({"object", "building", "vehicle", "furniture"})  # what shows its age
_OF_PEOPLE = frozenset({"wet", "soaked", "drenched", "soaking", "bandaged", "injured", "wounded", "ghostly", "transparent", "invisible", "zombie", "undead", "muscular", "strong"})  # fmt: skip
_CLOSED = frozenset({"door", "window", "gate", "chest", "treasure chest", "suitcase", "envelope", "fridge", "book", "wardrobe", "lock", "padlock", "safe", "tulip", "garage", "jar", "toolbox", "drawer", "chest of drawers"})  # fmt: skip
# What things are drawn as anyway.
_BY_NATURE: dict[str, frozenset[str]] = {
    **dict.fromkeys(("closed", "shut", "locked"), _CLOSED),
    "decorated": frozenset({"christmas tree", "cake", "birthday cake", "easter egg", "wedding cake"}),
    **dict.fromkeys(("iced", "frosted", "layered"), frozenset({"cake", "cupcake", "donut", "cinnamon roll", "birthday cake"})),
    "medieval": frozenset({"castle", "knight", "sword", "shield", "catapult", "helmet"}),
    "wrapped": frozenset({"gift", "candy"}), "inflated": frozenset({"balloon", "beach ball"}), **dict.fromkeys(("armoured", "armored"), frozenset({"knight"})),
    "spotted": frozenset({"ladybug", "dalmatian", "leopard", "cheetah", "giraffe", "jaguar"}), **dict.fromkeys(("woolly", "fluffy", "furry", "shaggy"), frozenset({"sheep", "lamb", "mammoth", "poodle", "furry monster"})),
    "prickly": frozenset({"cactus", "hedgehog", "porcupine"}), "bushy": frozenset({"bush", "hedge"}), "brick": frozenset({"chimney", "wall", "fireplace"}), "curved": frozenset({"banana", "boomerang"}),
    "crooked": frozenset({"witch's hat"}), "starry": frozenset({"night sky"}), "wicker": frozenset({"basket", "picnic basket"}), "woven": frozenset({"basket"}),
}  # fmt: skip
_UNLIT = frozenset({"dark", "gloomy", "shadowy", "dim", "unlit", "moonlit"})  # of a place: it is night there
_GROUNDS = frozenset({"circle", "square", "rectangle", "hexagon"})


@define
class Scan(Circumstances):
    """Reads a prompt: nouns with what is said of them, places, times, colours."""

    tones: list[str] = field(factory=list)
    haunted: bool = False

    def run(self) -> None:
        self.tokens = _together(listed(self.tokens))
        pairs = zip_longest(self.tokens, self.tokens[1:], fillvalue=",")
        self.tokens = [part for token, after in pairs for part in self._parts(token, after)]
        while self.at < len(self.tokens):
            found = self.look(self.at)
            if found is None:
                token = self.tokens[self.at]
                self._unknown(token)
                self.last = "unknown" if token in self.unmatched else self.last
                self.at += 1
                continue
            self.at += found.length
            getattr(self, f"_{found.table}")(found)
            self.last = found.table if found.table not in {"side", "formation"} else self.last
        if self.haunted and not self.relating.named("ghost") and "ghost" not in self.frame.denied:
            self.relating.join()
            self._add("ghost", figures.entry("ghost"), several=False)
        if self.next.doing:  # nobody came after it: it was said of those before, or of anybody
            doing = self.next.doing
            self.relating.drop()
            if not self.relating.subjects and self.frame.kind in {"scene", "poster", "card"}:
                self._add("person", figures.entry("person"), several=False)
            else:
                self._do(doing)

    def _parts(self, token: str, after: str) -> list[str]:
        """Return two words that were written as one: "icecream" is "ice cream", at least in "icecream truck"."""
        if len(token) < _JOINED or not token.isalpha() or token in self.frame.silent or token in MATERIALS:
            return [token]
        two = joined(token)
        apart = two is not None and (known(token) is None or known(f"{two} {after}") is not None)
        return two.split() if two and apart else [token]

    def _meanwhile(self, token: str) -> bool:
        """Take "feeding pigeons while eating a sandwich": who does one thing does the other, and not the pigeons."""
        after = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else ""
        if token not in {"while", "whilst"} or not after.endswith("ing"):
            return False
        self.relating.lead()
        return True

    def _unknown(self, token: str) -> None:
        if self._meanwhile(token) or self._moves(token) or self._singled(token) or self._portion(token):
            return
        if token == ",":  # noqa: S105 - a word of the prompt
            self.relating.join()
        elif token in tables.EERIE or (token in _UNLIT and self._entered()):
            self.time, self.haunted = self.time or "night", self.haunted or token == "haunted"  # noqa: S105 - a word of the prompt
        elif token.isdecimal():
            self._number(token)
        elif self._print(token):
            return
        elif token in tables.UNSEEN and token not in self.frame.silent:
            if not self.relating.shown(token):
                self._report(token)
        elif self._taken(token) or self._somebody(token) or self._manner(token):
            return
        elif token not in self.frame.silent and (len(token) > 1 or not token.isascii()):
            self._report(token)
            self._forget()

    def _entered(self) -> bool:
        """Whether a place is told of next, perhaps with one more word: "a dark old forest"."""
        for start in (self.at + 1, self.at + 2):
            found = self.look(start) if start < len(self.tokens) else None
            if found is not None:
                return found.table == "setting"
        return False

    def _manner(self, token: str) -> bool:
        """Take "happily" as how somebody feels, and pass over other adverbs, of which nothing is seen."""
        if not token.endswith("ly") or len(token) < _LONG - 1:
            return False
        said = f"{token[:-3]}y" if token.endswith("ily") else token[:-2]
        if said in tables.MOODS and self.relating.alive():
            self.relating.feel(tables.MOODS[said])
        elif said in tables.MOODS:
            self.next.mood = tables.MOODS[said]
        return True

    def _portion(self, token: str) -> bool:
        """Take "a wedge of cheese" as cheese, and where the wedge is it is."""
        if token not in tables.PORTIONS or self.tokens[self.at + 1 : self.at + 2] != ["of"]:
            return False
        self.at += 1
        return True

    def _print(self, token: str) -> bool:
        """Take "a striped scarf" as a scarf with stripes; return whether it is said of something that bears a print."""
        if self._guise(token):
            return True
        found = print_of(token)
        if found is None or token in self.frame.silent:
            return False
        colour, said = found
        kind = PRINTS[said]
        thing = self._after(self.at + 1) if self._noun_follows(self.at + 1) else None
        spots = thing is not None and thing.tags & {"animal", "plant", "food"} and kind not in _WOVEN
        if thing is None or (thing.tags & _UNPRINTED and "object" not in thing.tags and not spots):
            if thing is None or thing.noun not in _STRIPED or kind != "striped":
                self._report(token if token in PRINTS else kind)
        else:
            self.next.look = (*self.next.look, f"{colour} {said}".strip())
        return True

    def _guise(self, token: str) -> bool:
        """Take what is said of a thing that changes how it is drawn: its material, its state, how wide it is."""
        if not self._noun_follows(self.at + 1):
            return False
        start = self.at + 1
        while self.tokens[start : start + 1] in (["old"], ["new"]):
            start += 1
        thing = self._after(start)
        if token in STATURES:
            self.next.look = (*self.next.look, STATURES[token])
        elif thing is None:
            return False
        elif thing.noun in _BY_NATURE.get(token, ()):
            pass  # it is drawn so
        elif token == "old" and thing.tags & _WEARS and not thing.tags & _UNPRINTED:  # noqa: S105 - a word of the prompt
            self.next.look = (*self.next.look, "aged")
        elif (token in STATES or token in MATERIALS) and ("person" not in thing.tags or token in _OF_PEOPLE):  # fmt: skip
            self.next.look = (*self.next.look, token)
        else:
            return False
        return True

    def _forget(self) -> None:
        """Drop what was said of a word that is not known, unless it was an adjective: "in a polka dot dress"."""
        ahead = self.look(self.at + 1) if self.at + 1 < len(self.tokens) else None
        further = self.look(self.at + 2) if ahead is None and self.at + 2 < len(self.tokens) else None
        if further is not None and further.table == "noun" and self.relating.pending in {"in", "wearing"}:
            return
        if ahead is None or ahead.table in {"relation", "pose", "doing"}:
            # It was a noun that is not known: what described it must not describe the next one.
            self.next = Modifiers()
            self.relating.omit()

    def _taken(self, token: str) -> bool:
        """Take a word that means something only where it stands: a part of a body, a web, a cub."""
        before = self.tokens[self.at - 1] if self.at else ""
        found = self._perched(token, before) or self._web(token) or self._part(token) or self._young(token)
        found = found or self._their_own(token, before)
        return found or self._misspelt(token)

    def _somebody(self, token: str) -> bool:
        """Take a word that is not known for somebody who does what follows it: "a grandmaster thinking"; what they are called is told."""
        after = self.look(self.at + 1) if self.at + 1 < len(self.tokens) else None
        acts = after is not None and after.table in _ACTS and after.phrase.split()[0].endswith("ing")
        one = singular(token)
        if not acts or not one.endswith(_DOERS) or len(one) < _LONG or self.relating.alive() or self.relating.pending:
            return False
        self._report(token)
        self._add("people" if one != token else "person", figures.entry("person"), several=one != token)
        return True

    def _misspelt(self, token: str) -> bool:
        """Take a word for the thing that was most likely meant; the picture reports that it stands for it."""
        unsaid = token in self.frame.silent or token in tables.NO_NOUNS or len(self.relating.subjects) >= MAX_SUBJECTS
        if len(token) > _LONG and any(other in self.frame.silent for other in slips(token)):
            return True  # "beutiful"
        meant = None if unsaid else misspelt(token)
        if meant:
            self._add(token, meant.entry, several=is_plural(token))
        return meant is not None

    def _moves(self, token: str) -> bool:
        """Take "down" a hill, and "to" whom something is held out."""
        if token in {"down", "downhill", "up", "uphill"} and self._down():
            self.at -= 1  # the scanner goes on after it
            return True
        return token == "to" and self._given()  # noqa: S105 - a word of the prompt

    def _number(self, token: str) -> None:
        """Take a number: an hour, or how many there are."""
        if self.tokens[self.at + 1 : self.at + 2] in (["am"], ["pm"]):
            hour = int(token[:2]) % 12 + (12 if self.tokens[self.at + 1] == "pm" else 0)
            self.time = self.time or (
                "night" if hour < 5 or hour > 20 else "dawn" if hour < 8 else "dusk" if hour > 17 else "day"
            )
            self.tokens[self.at + 1] = "the"
        elif token not in self.frame.silent:
            count = int(token[:6])
            if count <= _MOST_COUNTED:  # 2025 is a year
                self.next.count = max(1, min(MAX_COUNT, count))
            if not 1 <= count <= MAX_COUNT:
                self._report(token)

    def _noun(self, found: Found) -> None:
        match = found.value
        assert isinstance(match, figures.Match)  # noqa: S101 - only "noun" rows come here
        if eerie := tables.EERIE.intersection(found.phrase.split()):  # "a haunted house" is one thing
            self.time, self.haunted = self.time or "night", self.haunted or "haunted" in eerie
        if self.next.count in {None, 1}:
            self.next.count = self._together(match.entry) or self.next.count
        following = self.look(self.at) if self.at < len(self.tokens) else None
        several = is_plural(found.phrase) and (found.phrase == "leaves" or not figures.find(found.phrase))
        head = self.tokens[self.at] if self.at < len(self.tokens) else ","
        compound = following is None and head not in self.frame.silent | tables.UNSEEN and head != "," and len(head) > 2
        verb = head.endswith("ing") and (
            head in tables.RELATIONS or head in DOINGS or self.phrase(self.at, 2) in DOINGS
        )  # "a carpenter building a birdhouse"
        said_of = self.tokens[self.at - 2] if self.at > 1 else ""
        if match.entry.noun == "candle" and (self.next.count or 1) > 1:
            self.relating.unlit()
        body = following is not None and not several and self._of_a_body(found, match.entry, following)
        if body or self._kin(found.phrase) or self._perched(found.phrase, said_of) or self._part(found.phrase):
            return
        if not match.exact and set(found.phrase.split()) <= self.frame.silent:
            return  # it is shown as a word
        if said_of == "as" or self.tokens[self.at - 3 : self.at - 1] in (["as", "a"], ["as", "an"]):
            self._acts(found, match.entry)
            return
        if following is not None and following.table == "noun" and not several and not verb:
            self._describes(found, match.entry, following)
            return
        if self._meant(found, head) or self._moon(match.entry) or self._grounded(match.entry):
            return
        made = compound and not several and (self._called(found, match.entry, head) or self._leads(found, head))
        if not made and not self._named_before(found, match.entry):
            self._take(found.phrase, match.entry, several=several, verb=verb)

    def _take(self, phrase: str, entry: figures.Entry, *, several: bool, verb: bool) -> None:
        """Take a noun that means itself, if there is room for it."""
        if len(self.relating.subjects) >= MAX_SUBJECTS:
            self._report(phrase)
            return
        if self.next.count == 1 and self.relating.pending == "and" and self.relating.beyond():
            self.relating.part_ways()
        self._outside(entry, verb=verb)
        self._add(phrase, entry, several=several)

    def _outside(self, entry: figures.Entry, *, verb: bool) -> None:
        """Let those be beside a vehicle who do something there: "a spaceship with two astronauts watching"; and others do what is told of them."""
        following = self.look(self.at) if self.at < len(self.tokens) else None
        acts = following is not None and (following.table in {"pose", "doing"} or verb)
        if acts and self.relating.pending == "and" and entry.tags & ANIMATE and self.relating.busy():
            self.relating.part_ways()
        said = (
            self.tokens[self.at : self.at + 1] in (["is"], ["are"])
            and self.tokens.count("is") + self.tokens.count("are") > 1
        )
        if said and self.relating.pending == "and" and entry.tags & ANIMATE:
            self.relating.part_ways()  # "the teacher is angry, the pupils are laughing"
        has = (
            following is not None
            and following.table == "relation"
            and following.value in {"with", "wearing", "holding"}
        )
        if has and self.relating.pending == "and" and entry.tags & ANIMATE and self.relating.have():
            self.relating.part_ways()  # "a man with a hat, a woman with an umbrella"
        if verb and self.relating.pending == "with" and entry.tags & ANIMATE and self.relating.vehicle():
            self.relating.say("beside")

    def _named_before(self, found: Found, entry: figures.Entry) -> bool:
        """Whether "the grill" is the one that was named before, on which what was named after it is."""
        before = self.tokens[max(0, self.at - found.length - 1)]
        return before == "the" and not self.next.any() and self.relating.again(entry)

    def _grounded(self, entry: figures.Entry) -> bool:
        """Take "on a red circle" as the ground of an icon."""
        if (
            self.frame.kind != "icon"
            or entry.noun not in _GROUNDS
            or self.relating.pending != "on"
            or not self.next.colour
        ):
            return False
        self.backdrop, self.next = self.next.colour, Modifiers()
        self.relating.drop()
        return True

    def _motley(self, found: Found) -> None:
        self.next.motley = found.table == "motley"

    def _had(self, found: Found) -> None:
        self.relating.look(found.phrase)
        self.next = Modifiers()

    def _said(self, found: Found) -> None:
        self.next.look = (*self.next.look, found.phrase)

    def _colour(self, found: Found) -> None:
        if self.at < len(self.tokens) and self.tokens[self.at] in {"background", "backdrop"}:
            self.backdrop = found.phrase
            self.relating.drop()
        elif self._one_follows():
            self.next.colour = found.phrase
        elif self._said_to_be(found.length) and self.relating.be(colour=found.phrase):
            self.next = Modifiers()
        elif (
            self.relating.subjects
            and self.relating.pending in ({"in", "and", None} if self.frame.kind == "icon" else {"in"})
            and self.frame.kind in {"icon", "scene", "poster", "card", "portrait"}
            and (self.at == len(self.tokens) or (self.frame.kind != "icon" and self.tokens[self.at] == ","))
            and self.relating.paint(found.phrase)
        ):
            self.relating.drop()  # "an icon of a heart in blue", "a heart icon, blue"
        elif (
            self.tokens[self.at - 2 : self.at - 1] == ["one"]
            and not self._noun_follows(self.at)
            and self.relating.part(found.phrase)
        ):
            self.next = Modifiers()
            self.at += self.tokens[self.at : self.at + 1] == ["one"]
        elif self.next.colour is None and (self._noun_follows(self.at) or self._part_follows()):
            self.next.colour = found.phrase
        elif self.backdrop is None and self._setting_follows():
            self.backdrop = found.phrase  # "a purple forest": the colour of the place
        elif self.frame.kind in WITHOUT_SETTING and (self.tones or not (self.backdrop or self.next.colour)):
            self._tone(found.phrase)
        elif _PAINTED.isdisjoint(self.tokens) or not self.relating.paint(found.phrase):  # "painting a fence white"
            self._report(found.phrase)

    def _tone(self, colour: str) -> None:
        """Take a colour of a picture without a place: "gold on black", "a pattern in teal and orange"."""
        if self.relating.pending == "on" and self.tones:
            self.backdrop = colour
            self.relating.drop()
        elif not self.tones and self.frame.kind != "logo":  # whose colours are those of the mark and the name
            self.backdrop = colour
        self.tones.append(colour)

    def _count(self, found: Found) -> None:
        value = found.value
        assert isinstance(value, int)  # noqa: S101 - the table holds numbers
        if found.phrase == "one" and self._one_of():
            return
        thing = self.look(self.at) if self.at < len(self.tokens) else None
        if found.phrase == "pair of" and thing and thing.phrase.split()[-1] in PAIRED:
            value = 1
        if found.phrase == "family of" and self._family():
            return
        if self.next.count is None or found.phrase not in {"a", "an"}:
            self.next.count = value
        self.next.formation = self.next.formation or BANDS.get(found.phrase.removesuffix(" of"), (0, None))[1]

    def _size(self, found: Found) -> None:
        thing = self._after(self.at) if found.phrase in {"tall", "short"} and self._noun_follows(self.at) else None
        if thing is not None and not thing.tags & ANIMATE:
            self.next.look = (*self.next.look, found.phrase)
            return
        if not (self._said_to_be(found.length) and self.relating.be(size=str(found.value))):
            self.next.size = str(found.value)

    def _mood(self, found: Found) -> None:
        if found.phrase in _UNLIT and found.table == "mood" and self._setting_follows():
            self.time = self.time or "night"  # "a gloomy cavern"
            return
        somebody = self.relating.alive() or (found.value == "loving" and self.relating.subjects)  # a teapot may be
        if somebody and self.relating.pending in {None, "and"} and not self._noun_follows(self.at):
            self.relating.drop()
            self.relating.feel(str(found.value))  # "a cook chopping onions and crying"
        elif self.relating.subjects and self.at >= len(self.tokens) and not self.relating.pending:
            self.relating.be(mood=str(found.value))  # "a cloud crying"
        else:
            self.next.mood = str(found.value)


def _together(tokens: list[str]) -> list[str]:
    """Return the words of a prompt with those in one that were written as two: "surf board" is a surfboard."""
    out: list[str] = []
    for token in tokens:
        before = out[-1] if out else ""
        whole = before + token
        if len(before) < _SHORTEST or len(token) < _SHORTEST or not (before + token).isalpha() or known(whole) is None:
            out.append(token)
            continue
        said = (
            before in tables.RELATIONS or before in tables.SILENT or before in tables.COUNTS or before in tables.POSES
        )
        kept = known(f"{before} {token}") is not None or (before in COLOURS | tables.SIZES and known(token) is not None)
        if said or kept or whole in _NOT_ONE:
            out.append(token)
        else:
            out[-1] = whole
    return out
