"""What is done in a prompt: verbs, poses, and what goes with them without being named."""

from __future__ import annotations

from attrs import define, field

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._callings import COMPANIONS, STATIONS
from limner_sketch._parse._cooking import Hearth, hearth_of
from limner_sketch._parse._doings import DOINGS, Doing
from limner_sketch._parse._moves import Moves
from limner_sketch._parse._read import Found, known
from limner_sketch._words import singular
from limner_sketch.figures._limbs import LIVELY
from limner_sketch.plan import RelationKind, Subject

# Where something is when no noun follows: "an igloo with a penguin in front".
_TRAILING: dict[str, RelationKind] = {"inside": "in", "in": "in", "in front": "in_front_of", "behind": "behind"}
_BY_PRONOUN: dict[str, RelationKind] = {
    "below": "under", "beneath": "under", "underneath": "under", "under": "under", "above": "over", "over": "over", "around": "around", "behind": "behind", "in front of": "in_front_of", "on": "on", "on top of": "on", "in": "in", "inside": "in", "following": "chasing", "chasing": "chasing", "watching": "facing", "circling": "around", "surrounding": "around",
}  # fmt: skip
_AT_THINGS = frozenset(
    {"on", "on top of", "under", "below", "beneath", "underneath", "behind", "in front of", "in", "inside"}
)
_PRONOUNS = frozenset({"it", "them", "him", "her", "one"})
_AHEAD = frozenset({"table", "laptop", "computer"})
_IN_PASSING = frozenset({"doing", "performing", "wearing", "landing", "showing", "king", "ring", "building"})
_AQUATIC = frozenset({"river", "lake", "sea", "underwater", "beach"})
_FIELD = 9
_PECKED = frozenset({"pecking", "pecking at", "pecking on"})
_AFLOAT = frozenset({"floating", "drifting", "bobbing"})
_WATER = frozenset({"sea", "ocean", "water", "river", "lake", "pond", "pool", "waves", "stream", "bathtub", "bath"})
_DRIFTING = frozenset({"floating", "gliding", "drifting", "landing"})


# What somebody does with what is named next, and how that stands to them.
_DONE = {
    "reading": ("read", "holding"),
    "eating": ("eat", "eating"),
    "playing": ("play", "holding"),
    "hugging": ("hug", "hugging"),
    "kissing": ("kiss", "hugging"),
    "pushing": ("push", "holding"),
    "pulling": ("pull", "beside"),
    "lifting": ("lift", "holding"),
}
_LAPPED = frozenset({"drinking from", "drinking out of", "sipping from", "eating from", "eating out of"})
_COATED = frozenset(
    {"fence", "brick wall", "door", "easter egg", "egg", "birdhouse", "pot", "vase", "mailbox", "window"}
)
_CLIPPED = frozenset({"hair", "paper", "ribbon", "fabric", "cloth", "beard", "hedge", "client", "customer"})
_SEWN = frozenset(
    {"net", "nets", "sock", "socks", "shirt", "dress", "trousers", "clothes", "teddy", "quilt", "sail", "sails"}
)
_FOR_HANDS = frozenset({"shovel", "bucket", "glass"})
_GREETED = Doing(None, (), "facing")
_ALONG = frozenset(
    {
        "down",
        "up",
        "through",
        "along",
        "across",
        "past",
        "around",
        "over",
        "into",
        "towards",
        "downhill",
        "uphill",
        "fast",
    }
)
_ONE_BALL = frozenset(
    {"soccer ball", "ping pong table", "football", "basketball", "volleyball", "beach ball", "rugby ball", "frisbee"}
)  # between those who play
_JUGGLED = 3
_BULKY = 0.9  # metres
_PLATFORMS = frozenset(
    {"pier", "bridge", "cliff", "rock", "stage", "podium", "ladder", "balcony", "island", "raft", "tiled roof"}
)
_SAVED = frozenset({"rescuing", "saving", "rescues", "saves", "getting"})
_POURS = frozenset({"pouring", "pours", "squeezing", "dripping"})
_CHANGES = frozenset({"turning", "turns", "transforming", "transforms", "changing", "changes"})
_CHANGED = 7  # so many words earlier at most
_COMBAT = frozenset({"fighting", "fighting with", "having a fight", "battling", "slaying", "attacking"})
# Who is always seen with what they are called after, whatever else is told.
_INSEPARABLE = frozenset(
    {"climber", "cyclist", "skateboarder", "boxer", "figure skater", "programmer", "jockey", "drummer"}
)
_WORN = frozenset({"wear", "clothing", "hat"})
_ON_TABLE = 0.5  # metres: what is lower is made at a table
_BUILT = Doing(None, (("holding", "hammer"),), "beside")
_MADE = Doing(None, (), "beside")
_FED = Doing(None, (), "holding")
_CHALKED = Doing(None, (("holding", "chalk"),), "facing")
_FODDER = {
    **dict.fromkeys(("cat", "kitten", "dog", "puppy", "rabbit", "hamster", "guinea pig"), "pet bowl"),
    **dict.fromkeys(("horse", "giraffe", "goat", "donkey", "pony", "deer", "elephant", "zebra", "camel"), "carrot"),
    **dict.fromkeys(("duck", "swan", "goose", "pigeon", "bird", "seagull"), "bread"),
}
_BEFORE_EYES = frozenset({"binoculars", "camera", "movie camera", "magnifying glass"})


@define
class Deeds(Moves):
    """Reads verbs.

    Attributes:
        unmatched: Words that could not be taken up.
        backdrop: The colour of the ground.
    """

    unmatched: list[str] = field(factory=list)
    backdrop: str | None = None

    def _report(self, word: str) -> None:
        if word not in self.unmatched:
            self.unmatched.append(word)

    def _undone(self, found: Found) -> None:
        """Tell of what somebody does that is not seen: in "a boy bats the ball" there is no bat."""
        self._report(found.phrase)
        self.relating.drop()

    def _silence(self, found: Found) -> None:
        """Pass over what nothing is seen of: "the moon shines"."""

    def _doing(self, found: Found) -> None:
        hangs = DOINGS[found.phrase].towards == "hanging_from" and self.relating.subjects  # lamps hang, too
        if self._too() and not self.next.any():  # "wearing a hat and washing a car"
            self.relating.drop()
        lively = DOINGS[found.phrase].pose in LIVELY and self.relating.subjects
        if self.next.any() or self.relating.pending or not (hangs or lively or self.relating.alive()):
            self.next.doing = found.phrase
        else:
            self._do(found.phrase)

    def _too(self) -> bool:
        """Whether those who do something do another thing, too, rather than that others follow: "and dancing bears"."""
        thing = self._thing_ahead() if self.tokens[self.at : self.at + 1] not in (["a"], ["an"], ["the"]) else None
        others = thing is not None and bool(thing.tags & {"person", "animal", "bird"})
        return self.relating.pending == "and" and self.relating.alive() and not others

    def _do(self, phrase: str) -> None:
        """Let the last living ones do something, with what it is done with."""
        doing = DOINGS[phrase]
        if phrase in _COMBAT:
            self.relating.arm()
        self._located(doing)
        if not self.relating.alive() and doing.pose in LIVELY:
            self.relating.enliven()  # "an avocado lifting weights"
        if not self.relating.alive():
            if doing.towards == "hanging_from" and self.relating.subjects:
                self.relating.say("hanging_from")
            elif doing.mood and not doing.gives and self.relating.subjects:
                self.relating.feel(doing.mood)  # "a laughing sun"
            else:
                self._report(phrase)
            return
        self._posed(phrase, doing)
        if self._falls():
            self._give(doing)
            self._downhill()
            return
        if phrase in _COMBAT and not self._object_follows():
            self.relating.pair()  # "two boxers fighting"
            self.relating.glove()
        self._with_it(phrase, doing)

    def _with_it(self, phrase: str, doing: Doing) -> None:
        """Give the last living ones what something is done with, and let the noun that comes next be what it is done to."""
        named = self._object_follows()
        if named and self.relating.handy() and (hearth := hearth_of(phrase, self._thing_ahead())):
            self._cook(hearth)
            return
        if named:
            self._theirs(doing)
            doing = self._suited(doing)
        if named and doing.gives and doing.gives[0][0] == "riding":
            vehicle = self._ahead("vehicle")
            if not vehicle:
                self._give(doing)  # "surfing a big wave", on a board
            self.relating.say("riding" if vehicle else "in_front_of", verb=True)
            return
        alone = named and (doing.towards in {"holding", "climbing", "hanging_from", "in"} or not doing.gives)
        if not alone:  # "cooking soup"
            self._give(doing)
        if named and doing.towards == "imagined":
            self.relating.imagine()
        elif named:  # "fixing a car", with a wrench
            self.relating.say("facing" if doing.gives and doing.towards == "with" else doing.towards, verb=True)

    def _cook(self, hearth: Hearth) -> None:
        """Let the last living ones cook what is named next, on or in what is used for that."""
        later = self._later()
        if hearth.tool:
            self.relating.give(Subject(what=hearth.tool), figures.entry(hearth.tool), "holding")
        if hearth.noun not in later:
            self.relating.give(
                Subject(what=hearth.noun), figures.entry(hearth.noun), "facing" if hearth.tool else "holding"
            )
            self.relating.load("in_reverse" if hearth.within else "on_reverse")
        else:  # "frying eggs in a pan"
            self.relating.say("facing", verb=True)

    def _posed(self, phrase: str, doing: Doing) -> None:
        """Let the last living ones take the pose of what they do; what only hands can do is told of who has none."""
        if doing.pose == "pet" and not self.relating.handy():
            self._report(phrase)
        elif doing.pose:
            self.relating.pose(doing.pose)
        if doing.mood:
            self.relating.feel(doing.mood)

    def _later(self) -> set[str]:
        """Return what is named in the rest of the prompt."""
        spots = range(self.at, len(self.tokens))
        found = (known(self.phrase(i, length)) for i in spots for length in (1, 2, 3) if i + length <= len(self.tokens))
        return {match.entry.noun for match in found if match}

    def _located(self, doing: Doing) -> None:
        """Take the place where something is usually done, if no other one is named."""
        if doing.place and self.setting is None and not self._place_ahead():
            self.setting = doing.place

    def _suited(self, doing: Doing) -> Doing:
        """Return what is done to the thing that is named next: a fence is painted, and of a sunset a picture."""
        thing = self._thing_ahead()
        if doing is DOINGS["giving"] and thing is not None and thing.tags & {"person", "animal", "bird"}:
            self.relating.promise()  # "giving his wife a bouquet"
            return _GREETED
        if (used := self._by_thing(doing, thing)) is not None:
            return used
        if doing is DOINGS["making"]:
            small = thing is not None and thing.height < _ON_TABLE and not thing.tags & {"person", "animal", "bird"}
            return doing if small and self.relating.handy() else _MADE
        if doing is DOINGS["building"] and thing is not None and thing.tags & {"building", "furniture"}:
            return _BUILT if self.relating.handy() else doing
        if doing is DOINGS["feeding"] and thing is not None and thing.tags & {"food", "plant"}:
            return _FED  # "feeding a carrot to a horse"
        if doing is not DOINGS["painting"] or thing is None:
            return doing
        coated = thing.tags & {"building", "furniture", "vehicle"} or thing.noun in _COATED
        return DOINGS["painting a wall"] if coated and not self.relating.named("artist") else doing

    def _by_thing(self, doing: Doing, thing: figures.Entry | None) -> Doing | None:
        """Return what is done with what is looked through, smelled or written on; None for all else."""
        if thing is None:
            return None
        if doing is DOINGS["looking through"]:
            if thing.noun == "microscope":
                self.relating.pose("pet")  # with a hand at it
            elif thing.noun == "magnifying glass":
                self.relating.pose("use")
            return _FED if thing.noun in _BEFORE_EYES else doing
        if doing is DOINGS["smelling"] and "flower" in thing.tags and self.next.count in {None, 1}:
            self.relating.pose("use")
            return _FED
        if doing is DOINGS["writing on"] and thing.noun == "blackboard":
            return _CHALKED
        return None

    def _theirs(self, doing: Doing) -> None:
        """Let those who are named next do their part: hens eat what they are fed."""
        if doing.mood and (self._ahead("person") or self._ahead("animal")):
            self.next.mood = doing.mood
        by_hand = doing is DOINGS["feeding"] and self._fodder() in {"spoon", "carrot"}
        if doing.theirs and not by_hand:
            self.next.pose = doing.theirs

    def _give(self, doing: Doing) -> None:
        """Give the last living ones what something is done with."""
        for how, given in doing.gives:
            noun = self._fodder() if given == "bucket" else given
            if noun == "spoon" and "bottle" in self.tokens:
                continue
            if noun == "wrench" and not _SEWN.isdisjoint(self.tokens):
                noun = "needle"
            if given == "bucket" and self._food_later():
                continue  # "feeding a giraffe with leaves"
            kind = "facing" if noun == "pet bowl" else how
            if self.relating.shown(noun) or noun in self._later():
                continue  # an archer has a bow; "watering flowers with a tiny watering can"
            if noun == "bathtub" and self.tokens[self.at : self.at + 1] in (["in"], ["under"], ["at"]):
                continue  # it is told where: a bird bathes in a fountain
            if noun in _FOR_HANDS and not self.relating.handy():
                self.relating.pose("bow")  # a dog digs with its paws
                continue
            if kind == "beside" and noun in self.tokens[self.at :]:
                continue  # it is named later on
            if noun in _AHEAD and any(word in _AHEAD for word in self.tokens[self.at : self.at + 6]):
                continue  # it is named: "having dinner at a round table"
            clips = self._ahead("person") or not _CLIPPED.isdisjoint(self.tokens)
            tool = "scissors" if noun == "kitchen knife" and clips else noun
            between = tool in _ONE_BALL and self.relating.several()
            played = "around" if self.relating.alike() else "facing"
            count = _JUGGLED if tool in {"ball for juggling", "marble", "bowling pin"} else 1
            self.relating.give(Subject(what=tool, count=count), figures.entry(tool), played if between else kind)

    def _fodder(self) -> str:
        """Return what those are fed with who are named next: babies with a spoon, pets from a bowl, a horse with a carrot."""
        thing = self._thing_ahead()
        if self._ahead("person"):
            return "spoon"
        return _FODDER.get(thing.noun, "bucket") if thing and (self.next.count or 1) == 1 else "bucket"

    def _food_later(self) -> bool:
        """Whether it is told with what somebody is fed."""
        rest = self.tokens[self.at :]
        thing = self._after(self.at + rest.index("with") + 1) if "with" in rest else None
        return thing is not None and bool(thing.tags & {"food", "plant"} or thing.noun in {"spoon", "baby bottle"})

    def _accompany(self, entry: figures.Entry) -> None:
        """Give somebody what goes with the name, such as a bicycle to a cyclist, unless more is said of it."""
        kept = COMPANIONS.get(entry.noun)
        rides = kept is not None and any(kind == "riding" for kind, _ in kept.gives)
        if (
            rides
            and self.tokens[self.at : self.at + 1] == ["riding"]
            and set(self.tokens[self.at + 1 : self.at + 2]) & _ALONG
        ):
            self.at += 1  # "mountain bikers riding down a trail": on what goes without saying
        busy = any(word.endswith("ing") and word not in _IN_PASSING for word in self.tokens[self.at :])
        ahead = [figures.find(word) or figures.find(singular(word)) for word in self.tokens[self.at :]]
        said = {match.entry.noun for match in ahead if match and not match.entry.tags & _WORN}
        station = STATIONS.get(entry.noun)
        if station and station not in said and self.setting is None and not self._place_ahead():
            self.relating.furnish(Subject(what=station), figures.entry(station))
        if kept is None or (busy and not (rides and entry.noun in _INSEPARABLE)):
            return
        if entry.noun not in _INSEPARABLE and (said or not self.relating.single()):
            return  # "a baker and a butcher": more is told than what one of them does
        others = self.relating.apart()  # "a runner and a jockey": she rides, and not both
        self._kept(kept, said)
        self.relating.together(others)

    def _kept(self, kept: Doing, said: set[str]) -> None:
        if kept.pose:
            self.relating.pose(kept.pose)
        balls = any(noun.endswith("ball") for noun in said)  # "a goalkeeper diving for the ball"
        if any(noun in said or (balls and noun.endswith("ball")) for _, noun in kept.gives):
            return
        for kind, noun in kept.gives:
            self.relating.give(Subject(what=noun), figures.entry(noun), kind)

    def _of_pronoun(self, phrase: str) -> bool:
        """Take "behind it" as where the last noun is, and "in each hand" as that there are two of it."""
        if phrase == "in" and self.tokens[self.at : self.at + 2] == ["each", "hand"]:
            self.relating.double()
            self.at += 2
            return True
        told = phrase in _BY_PRONOUN and self.tokens[self.at : self.at + 1] and self.tokens[self.at] in _PRONOUNS
        body = self.tokens[self.at + 1 : self.at + 2]  # "in her hair" is not in her
        if not told or self._noun_follows(self.at + 1) or (body and body[0] in tables.BODY_WORDS):
            return False
        if not (self.relating.put(_BY_PRONOUN[phrase]) or self._refers(phrase)):
            return False
        self.at += 1
        return True

    def _relation(self, found: Found) -> None:
        word = str(found.value)
        if found.phrase in tables.UNSEEN_DEEDS or word == "unseen":
            self._report(found.phrase)
        if word == "unseen" or (self._trails(found.phrase) and self.relating.put(_TRAILING[found.phrase])):
            return
        if self._of_pronoun(found.phrase):
            return
        if self.tokens[: self.at - found.length] in (["a"], ["an"]) and not self.relating.subjects:
            self.next.count = None  # "a card with balloons": the article was said of the card
        if kind := self._led_by_verb(found.phrase):
            self.relating.say(kind, verb=True)
            return
        if word == "out_of":
            self.relating.emerge()
            return
        if self._of_place(word):
            return
        kind = self._done(word, found.phrase)
        if kind is not None:
            verb = found.phrase.split()[0].endswith(("ing", "s")) and kind not in {"on", "at"}
            self.relating.say(kind, verb=verb)

    def _of_place(self, word: str) -> bool:
        """Whether a relation is one to a place or a weather, which is no thing, or to what is not drawn."""
        if self.last == "weather" and word in {
            "on",
            "over",
        }:  # of "a candle, snow falls on the trees" no candle is there
            self.relating.part_ways()
            return True
        if word != "in_reverse" or self.last not in {"setting", "unknown"}:
            return False
        self.relating.drop()
        if self.last == "setting":  # "a meadow full of poppies"
            self.next.count = _FIELD
        return True

    def _led_by_verb(self, word: str) -> str | None:
        """Return how somebody stands to what is named next, where what they do says it rather than the preposition."""
        if word in {"from", "off"}:
            return self._from()
        if word == "over" and self.relating.alive() and self._shared() == "facing":
            return "facing"  # "chatting over coffee"
        if word == "into" and not _CHANGES.isdisjoint(self.tokens[max(0, self.at - _CHANGED) : self.at]):
            self._report("turning into")
            return "beside"
        pours = word in {"into", "onto", "over"} and self.relating.alive()
        return "facing" if pours and any(t in _POURS for t in self.tokens[: self.at]) else None

    def _from(self) -> str | None:
        """Return how those who do something from somewhere stand to that: they fish on a pier, and unload what is beside a truck."""
        thing = self._thing_ahead()
        if thing and "tree" in thing.tags and self.relating.last_animal() and not _SAVED.isdisjoint(self.tokens):
            return "on"  # a kitten is rescued from there
        if (
            thing is None
            or not self.relating.alive()
            or thing.height < _BULKY
            or thing.tags & {"person", "animal", "tree"}
        ):
            return None
        if thing.place == "water" and "vehicle" in thing.tags:
            return "in"
        return "on" if thing.noun in _PLATFORMS else "beside" if thing.tags & {"vehicle", "furniture"} else None

    def _rides(self) -> bool:
        """Take a wave that is ridden, on a board, and a rider of whom no horse is told."""
        if self.relating.subjects and self._thing_ahead() == figures.entry("wave"):
            self._do("surfing")
            return True
        if self.relating.mounted() and not self._object_follows():
            self.relating.give(Subject(what="horse"), figures.entry("horse"), "riding")
            return True
        return False

    def _done(self, word: str, phrase: str) -> str | None:
        """Let those spoken of do what a verb before a noun says, and return how they stand to that noun; None when all is said."""
        if phrase in {"riding", "rides"} and self._rides():
            return None
        if word == "racing":  # both run, one after the other
            self.relating.pose("run")
            if self._object_follows():
                self.next.pose = "run"
                return "chasing"
            self.relating.race()
            return None
        if word in {"chasing", "following", "chasing_reverse"}:
            self._chases(word)
            return "chasing" if word == "following" else word
        if word == "catching":
            return self._caught()
        if phrase in _PECKED and (thing := self._thing_ahead()) and "tree" in thing.tags:
            return "climbing"  # a woodpecker is at the trunk
        if phrase in _LAPPED and self.relating.last_animal() is not None:
            self.relating.pose("drink")
        if word == "pulling" and "out" in self.tokens[self.at : self.at + 5]:
            return "holding"  # a rabbit out of a hat
        if word in _DONE:
            return self._done_to(*_DONE[word])
        return self._shared() if word == "sharing" else word

    def _chases(self, word: str) -> None:
        """Let both run, who chases and who flees."""
        if word == "following":
            return
        self.relating.pose("run")
        self.next.pose = "run" if self._ahead("animal") or self._ahead("person") else self.next.pose

    def _shared(self) -> str:
        """Return how several stand to what they share: a meal is on the table at which they sit."""
        thing = self._thing_ahead()
        if (
            thing is None
            or not thing.tags & {"food", "drink"}
            or thing.height >= _ON_TABLE
            or not self.relating.handy()
        ):
            return "sharing"
        self.relating.give(Subject(what="table"), figures.entry("table"), "around")
        return "facing"

    def _done_to(self, pose: str, kind: str) -> str | None:
        """Let those spoken of take a pose, and return how they stand to what is named next; None when nothing is."""
        self._reads(pose)
        self.relating.pose(pose)
        thing = self._thing_ahead()
        if pose == "play" and thing is not None and thing.tags & {"animal", "person", "bird"}:
            return "facing"  # a puppy is no toy
        if pose in {"hug", "kiss"} and not self._object_follows():
            self.relating.pair()  # "two friends hugging"
            return None
        return kind

    def _reads(self, pose: str) -> None:
        """Give a book to who sits and reads nothing that is named: the pose is that of sitting."""
        if pose == "read" and self.relating.seated() and not self._object_follows():
            self.relating.give(Subject(what="open book"), figures.entry("open book"), "holding")

    def _caught(self) -> str:
        """Return how something that is caught stands to who catches it: a ball and a fish are held, a mouse is not yet."""
        thing = self._thing_ahead()
        if thing is None or (thing.tags & {"animal", "person"} and thing.home not in _AQUATIC):
            return "facing"
        if thing.place == "ground" and "animal" not in thing.tags:
            self.relating.pose("catch")
        return "holding"

    def _trails(self, phrase: str) -> bool:
        """Whether a word that says where something is ends what is said of it."""
        following = self.tokens[self.at : self.at + 1]
        return phrase in _TRAILING and (not following or following[0] in {",", "and", "it"})

    def _pose(self, found: Found) -> None:
        if found.phrase == "resting" and self.relating.person():
            self.relating.pose("sit")
            return
        if self.relating.subjects and self._falls():
            self.relating.pose(str(found.value))
            self._downhill()
            return
        if found.value == "fly" and self.relating.subjects and (kind := self._flown()):
            self.relating.say(kind, verb=True)
            return
        if found.phrase in _DRIFTING and self._drifts():
            return
        if found.value in {"fly", "fall"} and self.last == "noun" and self.relating.go(str(found.value)):
            return
        if found.value == "wave" and self._object_follows():
            self.relating.say("holding", verb=True)  # "waving a flag"
            return
        if found.value == "walk" and self._led():
            self.relating.pose("walk")
            self.relating.say("leading", verb=True)
            return
        if self._too() and not self.next.any():
            self.relating.drop()
        if self.next.any() or self.relating.pending or not self.relating.subjects:
            self.next.pose = str(found.value)
        else:
            self._reads(str(found.value))
            self.relating.pose(str(found.value))

    def _refers(self, phrase: str) -> bool:
        """Whether "on it" and the like say where somebody is: at the thing that was named before."""
        return phrase in _AT_THINGS and self.tokens[self.at] == "it" and self.relating.refer(_BY_PRONOUN[phrase])

    def _drifts(self) -> bool:
        """Let somebody drift in the air, or in the water that they live in; return whether that is all that is said."""
        if self._aloft():
            self.relating.pose("fly")
            return True
        if self.setting in {"space", "sky"}:
            return False
        if (
            self.tokens[self.at - 1] in _AFLOAT
            and not _WATER.isdisjoint(self.tokens[self.at : self.at + 5])
            and not self.relating.afloat()
        ):
            self.relating.pose("swim")
            return True
        last = self.relating.last_animal()
        if last is not None and last.home in _AQUATIC:
            self.relating.pose("swim")
            return True
        return self.relating.afloat()

    def _aloft(self) -> bool:
        """Whether it is told that somebody drifts in the air: "in the sky", "above the city"."""
        after = self.tokens[self.at : self.at + 3]
        return after[:1] in (["above"], ["over"]) or (
            after[:1] in (["in"], ["through"], ["across"]) and not {"sky", "air", "clouds"}.isdisjoint(after)
        )

    def _led(self) -> bool:
        """Whether an animal follows that is taken for a walk."""
        start = self._described(self.at)
        following = self.look(start) if start < len(self.tokens) else None
        match = following.value if following is not None and start > self.at and self.relating.person() else None
        return isinstance(match, figures.Match) and "animal" in match.entry.tags and "person" not in match.entry.tags

    def _flown(self) -> str | None:
        """Return how something is flown when its noun follows "flying": a kite is held, a plane is ridden."""
        start = self.at
        while start < len(self.tokens) and self.tokens[start] in tables.COUNTS | {"the": 1}:
            start += 1
        following = self.look(start) if start < len(self.tokens) else None
        if following is None or following.table != "noun" or not isinstance(following.value, figures.Match):
            return None
        entry = following.value.entry
        if entry.noun in {"kite", "drone", "paper plane"}:
            return "holding"
        return "riding" if "vehicle" in entry.tags and start > self.at else None
