"""Words for several people who each do their part: a band with its instruments, a class with its teacher; and for who plays one."""

from __future__ import annotations

from typing import Final

from attrs import frozen

__all__ = ["ENSEMBLES", "Member"]


@frozen
class Member:
    """Somebody of a group.

    Attributes:
        noun: Who, as a figure is called.
        pose: What that one does.
        gives: What that one has, and how: relation and noun.
        count: How many there are.
        size: Compared with what is usual.
    """

    noun: str
    pose: str | None = None
    gives: tuple[tuple[str, str], ...] = ()
    count: int = 1
    size: str = "normal"


def _plays(instrument: str, noun: str = "person") -> Member:
    return Member(noun, "play", (("beside" if instrument == "piano" else "holding", instrument),))


_SINGER: Final = Member("singer", None, (("holding", "microphone"),))
_TEACHER: Final = Member("teacher", "point")
_SPORTS: Final[dict[str, tuple[str, str | None]]] = {
    "football": ("footballer", "run"), "soccer": ("footballer", "run"), "basketball": ("basketball player", None), "baseball": ("baseball player", None),
    "hockey": ("hockey player", None), "swimming": ("swimmer", None), "running": ("runner", "run"), "gymnastics": ("gymnast", None), "volleyball": ("runner", None), "rugby": ("footballer", "run"), "cricket": ("baseball player", None), "tennis": ("tennis player", None), "golf": ("golfer", None), "track": ("runner", "run"), "relay": ("runner", "run"),
    "cycling": ("cyclist", None), "ski": ("skier", None), "skating": ("figure skater", "skate"), "dance": ("dancer", "dance"), "ballet": ("dancer", "balance"),
}  # fmt: skip
_PLAYERS: Final = {
    "violinist": "violin", "guitarist": "guitar", "pianist": "piano", "saxophonist": "saxophone", "sax player": "saxophone", "trumpeter": "trumpet", "cellist": "cello", "bassist": "electric guitar",
    "flutist": "flute", "flautist": "flute", "harpist": "harp", "accordionist": "accordion", "fiddler": "violin", "trombonist": "trumpet", "lutenist": "guitar", "drumming man": "drum",
}  # fmt: skip
ENSEMBLES: Final[dict[str, tuple[Member, ...]]] = {
    **dict.fromkeys(("chess pieces", "pieces of chess", "all chess pieces", "chess figures", "chess men"), (Member("chess king"), Member("chess queen"), Member("chess bishop"), Member("chess knight"), Member("chess rook"), Member("chess piece"))),
    "jazz band": (_plays("saxophone"), _plays("trumpet"), _plays("cello"), _plays("drum")),
    "jazz trio": (_plays("saxophone"), _plays("cello"), _plays("drum")),
    "jazz quartet": (_plays("saxophone"), _plays("trumpet"), _plays("cello"), _plays("drum")),
    "brass band": (_plays("trumpet"), _plays("tuba"), _plays("saxophone"), _plays("drum")),
    "marching band": (_plays("trumpet"), _plays("tuba"), _plays("flute"), _plays("drum")),
    "rock band": (_SINGER, _plays("electric guitar", "rock star"), _plays("guitar"), _plays("drum")),
    "band": (_SINGER, _plays("electric guitar"), _plays("guitar"), _plays("drum")),
    "punk band": (_SINGER, _plays("electric guitar", "rock star"), _plays("guitar"), _plays("drum")),
    "girl band": (Member("girl", None, (("holding", "microphone"),)), _plays("electric guitar", "girl"), _plays("guitar", "girl"), _plays("drum", "girl")),
    "boy band": (Member("boy", None, (("holding", "microphone"),), 4),),
    "folk band": (_plays("violin"), _plays("accordion"), _plays("guitar"), _plays("banjo")),
    "country band": (_plays("violin", "cowboy"), _plays("banjo", "cowboy"), _plays("guitar", "cowboy")),
    "mariachi band": (_plays("guitar"), _plays("trumpet"), _plays("violin")),
    "string quartet": (_plays("violin"), _plays("violin"), _plays("cello"), _plays("cello")),
    "string trio": (_plays("violin"), _plays("violin"), _plays("cello")),
    "orchestra": (Member("conductor", "cheer"), _plays("violin"), _plays("cello"), _plays("flute")),
    "symphony orchestra": (Member("conductor", "cheer"), _plays("violin"), _plays("cello"), _plays("flute")),
    "school band": (_plays("trumpet", "boy"), _plays("flute", "girl"), _plays("drum", "boy")),
    "choir": (Member("conductor", "cheer"), Member("singer", None, (), 5)),
    "children's choir": (Member("child", None, (), 6),), "children choir": (Member("child", None, (), 6),), "gospel choir": (Member("singer", None, (), 6),),
    "school class": (_TEACHER, Member("child", None, (), 4)), "class of children": (_TEACHER, Member("child", None, (), 4)), "class of students": (_TEACHER, Member("student", None, (), 4)),
    "ballet class": (Member("dancer", "point"), Member("dancer", "balance", (), 4)), "dance class": (Member("dancer", "point"), Member("dancer", "dance", (), 4)), "ballet school": (Member("dancer", "point"), Member("dancer", "balance", (), 4)), "yoga class": (Member("person", "meditate", (), 5),), "cooking class": (Member("chef", "point"), Member("person", None, (), 3)),
    "art class": (Member("artist", "point"), Member("child", None, (), 4)), "science class": (Member("scientist", "point"), Member("student", None, (), 4)), "music class": (_TEACHER, _plays("guitar", "child"), _plays("violin", "child"), _plays("drum", "child")), "kindergarten class": (_TEACHER, Member("child", None, (), 5)), "gym class": (_TEACHER, Member("child", "jump", (), 4)), "swimming class": (Member("swimmer", None, (), 4),),
    "medical team": (Member("doctor"), Member("nurse"), Member("doctor")), "rescue team": (Member("firefighter"), Member("paramedic"), Member("police officer")),
    "team of doctors": (Member("doctor"), Member("nurse"), Member("doctor")), "film crew": (Member("person", None, (("holding", "movie camera"),)), Member("person", None, (("holding", "microphone"),)), Member("director")),
    "old couple": (Member("old woman"), Member("old man")), "elderly couple": (Member("old woman"), Member("old man")), "senior couple": (Member("old woman"), Member("old man")), "grandparents": (Member("old woman"), Member("old man")),
    "couple of seniors": (Member("old woman"), Member("old man")), "old people": (Member("old woman"), Member("old man")), "elderly people": (Member("old woman"), Member("old man")), "seniors": (Member("old woman"), Member("old man")),
    "twins": (Member("girl", count=2),), "twin girls": (Member("girl", count=2),), "twin sisters": (Member("girl", count=2),), "twin boys": (Member("boy", count=2),), "twin brothers": (Member("boy", count=2),), "triplets": (Member("child", count=3),), "quintuplets": (Member("child", count=5),),
    "boy and girl scouts": (Member("boy"), Member("girl")), "classmates": (Member("girl"), Member("boy")), "schoolchildren": (Member("girl", count=2), Member("boy", count=2)), "brother and sister": (Member("boy"), Member("girl")), "sister and brother": (Member("girl"), Member("boy")),
    "husband and wife": (Member("man"), Member("woman")), "three generations": (Member("old woman"), Member("woman"), Member("girl")), "big family": (Member("woman"), Member("man"), Member("girl"), Member("boy"), Member("baby")), "large family": (Member("woman"), Member("man"), Member("girl"), Member("boy"), Member("baby")), "whole family": (Member("old woman"), Member("woman"), Member("man"), Member("girl"), Member("boy")),
    "cheerleaders": (Member("cheerleader", "cheer", (), 3),), "cheerleading squad": (Member("cheerleader", "cheer", (), 4),),
    **dict.fromkeys(
        ("team", "marketing team", "sales team", "design team", "development team", "dev team", "support team", "business team", "work team", "project team", "office team", "startup team", "colleagues", "coworkers", "co workers", "office workers", "business people", "businesspeople", "employees", "team of people", "management team", "hr team", "our team", "finance team"),
        (Member("businesswoman"), Member("person"), Member("businessman")),
    ),
    "construction crew": (Member("builder", count=3),), "work crew": (Member("builder", count=3),), "road crew": (Member("builder", count=3),), "pirate crew": (Member("pirate", count=3),), "ship crew": (Member("sailor", count=3),), "crew of pirates": (Member("pirate", count=3),), "crew of sailors": (Member("sailor", count=3),), "boat crew": (Member("sailor", count=3),), "kitchen staff": (Member("chef", count=3),), "hospital staff": (Member("doctor"), Member("nurse"), Member("doctor")),
    "tightrope walker": (Member("runner", "balance", (("on", "tightrope"),)),), "tightrope artist": (Member("runner", "balance", (("on", "tightrope"),)),),
    "film director": (Member("person", None, (("holding", "megaphone"),)),),
    **{f"{sport} team": (Member(noun, pose, (), 4),) for sport, (noun, pose) in _SPORTS.items()},
    **{f"team of {noun}s": (Member(noun, pose, (), 4),) for noun, pose in _SPORTS.values()},
    **{player: (_plays(instrument),) for player, instrument in _PLAYERS.items()},
}  # fmt: skip
