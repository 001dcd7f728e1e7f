"""What people are known by who are called after what they do, and what stands where they do it."""

from __future__ import annotations

from typing import Final

from limner_sketch._parse._deed import Doing, beside, holding, riding, wearing

__all__ = ["COMPANIONS", "STATIONS"]

_SKATE: Final = wearing("ice skate", "skate")


def _plays(tool: str, ball: str) -> Doing:
    return Doing("use", (("holding", tool), ("holding", ball)))


# What is done and had by who is named without more; left out when the prompt names it.
COMPANIONS: Final[dict[str, Doing]] = {
    "climber": Doing("climb", (("climbing", "cliff"),)), "cyclist": riding("bicycle"), "skateboarder": riding("skateboard"), "boxer": wearing("boxing glove"), "figure skater": _SKATE, "programmer": holding("laptop"),
    "blacksmith": Doing(None, (("holding", "hammer"), ("facing", "horseshoe")), "facing"), "potter": Doing("pet", (("facing", "vase"),), "facing"), "carpenter": Doing(None, (("holding", "saw"), ("facing", "plank")), "facing"),
    "weaver": Doing("pet", (("facing", "loom"),), "facing"), "bricklayer": Doing(None, (("facing", "brick wall"),), "facing"), "sculptor": Doing(None, (("holding", "hammer"), ("facing", "statue")), "facing"), "welder": beside("pipeline"),
    "jeweler": Doing("pet", (("facing", "ring"),), "facing"), "pharmacist": holding("pill"), "archaeologist": Doing(None, (("holding", "shovel"), ("facing", "skull")), "facing"), "jockey": riding("horse"),
    "barista": holding("coffee to go"), "bartender": holding("cocktail"), "window cleaner": Doing(None, (("holding", "sponge"), ("facing", "window")), "facing"), "street sweeper": Doing(None, (("holding", "broom"), ("beside", "trash can"))),
    "astronomer": Doing(None, (("facing", "telescope"),), "facing"), "locksmith": holding("key"), "fishmonger": holding("fish"), "bookseller": holding("stack of books"), "juggler": Doing("juggle", (("holding", "ball for juggling"),), "holding"), "cobbler": Doing(None, (("holding", "hammer"), ("facing", "boot")), "facing"),
    "makeup artist": holding("lipstick"), "grocer": Doing(None, (("beside", "market stall"),)), "maid": holding("broom"), "butcher": holding("sausage"), "tailor": Doing(None, (("holding", "tape measure"), ("facing", "dress")), "facing"), "barber": holding("scissors"),
    "plumber": Doing(None, (("holding", "wrench"), ("facing", "sink")), "facing"), "electrician": Doing(None, (("holding", "screwdriver"),)), "mechanic": Doing(None, (("holding", "wrench"), ("facing", "car")), "facing"), "paramedic": Doing(None, (("holding", "first aid kit"), ("beside", "ambulance"))),
    "waiter": holding("tray"), "janitor": holding("mop"), "cashier": Doing(None, (("beside", "cash register"),)), "writer": Doing(None, (("beside", "typewriter"),)), "librarian": holding("stack of books"), "engineer": holding("clipboard"), "flight attendant": Doing("hold", (("holding", "tray"),)), "train conductor": Doing(None, (("beside", "train"),)),
    "dentist": holding("toothbrush"), "zookeeper": Doing(None, (("holding", "bucket"), ("beside", "giraffe"))), "shepherd": Doing(None, (("beside", "sheep"),)), "driver": Doing(None, (("beside", "bus"),)), "hunter": Doing(None), "drummer": Doing("play", (("holding", "drum"),)), "dj": Doing(None, (("beside", "record player"),)),
    "photographer": Doing(None), "cheerleader": Doing("cheer"), "beekeeper": Doing(None, (("beside", "beehive"),)), "fortune teller": Doing(None, (("beside", "crystal ball"),)), "lion tamer": Doing(None, (("beside", "lion"),)), "baker": holding("baguette"), "magician": Doing(None, (("holding", "magic wand"), ("beside", "top hat"))), "painter": Doing(None, (("holding", "paintbrush"), ("beside", "easel"))),
    "tennis player": _plays("tennis racket", "tennis ball"), "baseball player": _plays("baseball bat", "baseball"), "golfer": _plays("golf club", "golf ball"), "hockey player": Doing("use", (("holding", "hockey stick"), ("holding", "puck"), ("wearing", "ice skate"))),
    "karate fighter": Doing("kick"),
    "street dancer": Doing("dance"), "flamenco dancer": Doing("dance"),
    "newsreader": Doing(None, (("around", "desk"),)),
}  # fmt: skip
# What stands behind those who work, whatever they do there.
STATIONS: Final[dict[str, str]] = {"blacksmith": "forge", "astronomer": "telescope"}
