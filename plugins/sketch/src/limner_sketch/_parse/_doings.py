"""What people and animals do: the pose that shows it, and what goes with it without being named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from limner_sketch._parse._deed import Doing
from limner_sketch._parse._deed import beside as _beside
from limner_sketch._parse._deed import holding as _holding
from limner_sketch._parse._deed import riding as _riding
from limner_sketch._parse._deed import wearing as _wearing
from limner_sketch._parse._gestures import GESTURES

__all__ = ["DOINGS", "Doing", "gerund", "infinitive"]


_TEETH: Final = {
    f"brushing {whose}teeth": _holding("toothbrush", "use")
    for whose in ("", "its ", "his ", "her ", "their ", "my ", "our ")
}
_HAIR: Final = {
    f"{verb} {whose}hair": _holding("comb", "use")
    for verb in ("combing", "brushing")
    for whose in ("", "its ", "his ", "her ", "their ", "my ")
}
_FIX: Final = _holding("wrench", towards="facing")
_CLEAN: Final = _holding("sponge", towards="facing")
_DIG: Final = _holding("shovel", towards="beside")
_HOLE: Final = Doing(None, (("holding", "shovel"), ("facing", "hole")), "beside")
_SNOW: Final = Doing(None, (("holding", "shovel"), ("facing", "snow pile")), "beside")
_LEAVES: Final = Doing(None, (("holding", "rake"), ("facing", "leaf pile")), "beside")
_PLANT: Final = Doing(None, (), "holding")
_CUT: Final = _holding("kitchen knife", towards="facing")
_PAN: Final = Doing(None, (("holding", "frying pan"),), "holding", place="kitchen")
_YOGA: Final = Doing("meditate")
_PHOTO: Final = _holding("camera", towards="facing")
_ON_PAPER = Doing(None, (("holding", "pencil"), ("facing", "paper")), "facing")
_PAINT: Final = Doing(None, (("holding", "paintbrush"), ("beside", "easel")), "holding")
_SPELL: Final = Doing("point", (("holding", "magic wand"),), "facing")
_SKATE: Final = _wearing("ice skate", "skate")
_TAG: Final = Doing("run")
_PARTY: Final = _wearing("party hat", "cheer")
_MUSIC: Final = _wearing("headphones")
_CAMP: Final = Doing("sit", (("beside", "tent"), ("beside", "campfire")))
_PICNIC: Final = Doing("sit", (("beside", "picnic basket"),))
_BATH: Final = Doing(None, (("in", "bathtub"),), "in")
_SWEEP: Final = _holding("broom")
_FLOOR: Final = Doing(None, (("holding", "broom"),), place="room")
_GREET: Final = Doing("greet", (), "facing", theirs="greet")
_HANDS: Final = Doing("hand_in_hand", (), "beside", theirs="hand_in_hand")
_FEED: Final = Doing(None, (("holding", "bucket"),), "facing", theirs="eat")
_WHEEL: Final = Doing("cartwheel")
_SHOT: Final = Doing("throw", (), "holding")
_DUNK: Final = Doing("catch", (("holding", "basketball"), ("beside", "basketball hoop")))
_MOPS: Final = Doing(None, (("holding", "mop"), ("beside", "bucket")), place="room")
_DISHES: Final = Doing(None, (("holding", "sponge"), ("facing", "sink")), place="kitchen")
_BARBELL: Final = Doing("lift", (("holding", "barbell"),))
_WEIGHTS: Final = _holding("dumbbell")
_TELEVISION: Final = Doing("sit", (("facing", "television"),), "facing")
_FLAG: Final = Doing("pet", (("facing", "flag"),), "facing")
_KICK: Final = Doing("kick", (("holding", "soccer ball"),), "holding")
_LOOKS: Final = Doing(None, (), "facing", None, None, "calm")
_WATERS: Final = _holding("watering can", "use", "facing")
_BOWLS: Final = Doing("bow", (("holding", "bowling ball"), ("facing", "bowling pin")))
_SINGS: Final = _holding("microphone", "use")
_PHONE: Final = _holding("phone", "use")


def _strikes(tool: str, ball: str) -> Doing:
    """Return a game in which a ball is struck."""
    return Doing("use", (("holding", tool), ("holding", ball)))


_TENNIS: Final = _strikes("tennis racket", "tennis ball")
_BADMINTON: Final = _strikes("badminton racket", "shuttlecock")
_PING_PONG: Final = Doing(
    "use", (("holding", "ping pong paddle"), ("holding", "ping pong ball"), ("facing", "ping pong table"))
)
_CRICKET: Final = _strikes("cricket bat", "cricket ball")
_BASEBALL: Final = _strikes("baseball bat", "baseball")
_GOLF: Final = _strikes("golf club", "golf ball")
_HOCKEY: Final = _strikes("hockey stick", "puck")
_BALLS: Final = Doing("juggle", (("holding", "ball for juggling"),), "holding")

_MEALS: Final = {
    f"{verb}{whose}{how}{meal}": Doing(None, (("around", "table"),))
    for verb in ("having ", "eating ", "sharing ", "enjoying ", "at ")
    for whose in ("", "a ", "their ")
    for how in (
        "",
        "romantic ",
        "candlelit ",
        "fancy ",
        "big ",
        "quick ",
        "late ",
        "early ",
        "healthy ",
        "festive ",
        "cozy ",
        "sunday ",
        "business ",
        "delicious ",
    )
    for meal in (
        "dinner",
        "lunch",
        "breakfast",
        "brunch",
        "supper",
        "meal",
        "family dinner",
        "christmas dinner",
        "thanksgiving dinner",
    )
}
_FIRE: Final = {
    f"{verb} {fire}": Doing(None, (("wearing", "fire breath"),), "facing")
    for verb in ("breathing", "spitting", "blowing", "spewing")
    for fire in ("fire", "flames", "flame")
}
_LAPTOP: Final = Doing(None, (("around", "desk"), ("facing", "laptop")))
_CHESS: Final = Doing("sit", (("around", "chess table"),))
_CARDS: Final = Doing("sit", (("around", "card table"),))
_TEA: Final = Doing(None, (("around", "table"), ("facing", "teapot"), ("facing", "teacup")))

DOINGS: Final[dict[str, Doing]] = {
    **GESTURES, **_TEETH, **_HAIR, **_MEALS, **_FIRE, "in a meeting": Doing(None, (("around", "round table"),)), "having a meeting": Doing(None, (("around", "round table"),)), "at a meeting": Doing(None, (("around", "round table"),)), "playing a board game": Doing(None, (("around", "table"),)), "playing board games": Doing(None, (("around", "table"),)),
    "working from home": _LAPTOP, "working remotely": _LAPTOP, "working on a computer": _LAPTOP, "working at a computer": _LAPTOP, "working on a project": _LAPTOP, "having a video call": _LAPTOP, "on a video call": _LAPTOP, "doing her homework": Doing("read"), "doing his homework": Doing("read"), "doing their homework": Doing("read"),
    "fishing": _holding("fishing rod"), "surfing": _riding("surfboard"), "skateboarding": _riding("skateboard"), "cycling": _riding("bicycle"),
    "biking": _riding("bicycle"), "bicycling": _riding("bicycle"), "mountain biking": _riding("bicycle"), "sledding": _riding("sled"), "sledging": _riding("sled"),
    "tobogganing": _riding("sled"), "snowboarding": _riding("snowboard"), "skiing": _riding("pair of skis"), "horseback riding": _riding("horse"), "horse riding": _riding("horse"),
    "rowing": _riding("rowing boat"), "kayaking": _riding("canoe"), "canoeing": _riding("canoe"), "paddling": _riding("canoe"), "rafting": _riding("raft"),
    "ice skating": _SKATE, "figure skating": _SKATE, "skating": _SKATE, "roller skating": _wearing("roller skate", "skate"), "rollerblading": _wearing("roller skate", "skate"),
    "sweeping": _SWEEP, "sweeping the floor": _FLOOR, "mopping": _MOPS, "mopping the floor": _MOPS, "mopping up": _MOPS, "vacuuming": Doing(None, (("holding", "vacuum cleaner"),), place="room"),
    **dict.fromkeys(("shaking hands", "shaking hands with", "shaking paws", "fist bumping", "greeting each other"), _GREET),
    **dict.fromkeys(("having a snowball fight", "throwing snowballs", "in a snowball fight", "throwing snowballs at each other", "snowball fighting"), Doing("throw", (("holding", "snowball"),), place="snow")),
    **dict.fromkeys(("digging through", "searching through", "digging in", "sniffing at", "nosing in"), Doing("bow", (), "facing")),
    **dict.fromkeys(("spraying water", "squirting water", "spouting water", "spraying", "spitting water", "blowing water"), Doing(None, (("wearing", "water spray"),), "facing")),
    **dict.fromkeys(("shooting an arrow at", "aiming at", "shooting at", "aiming an arrow at"), Doing(None, (("holding", "bow and arrow"),), "facing")),
    **dict.fromkeys(("wielding a gavel", "banging a gavel"), _holding("gavel")),
    **dict.fromkeys(("raising hands", "raise hands", "raising their hands", "hands up", "hands in the air", "with raised hands", "raising their arms", "arms raised"), Doing("cheer")),
    **dict.fromkeys(("with arms up", "with its arms up", "with his arms up", "with her arms up", "arms up", "with raised arms", "with arms raised", "with open arms", "with hands up", "beating its chest", "beating his chest", "throwing hats in the air"), Doing("cheer")),
    **dict.fromkeys(("petting", "stroking", "patting", "scratching", "touching", "examining", "tickling", "comforting"), Doing("pet", (), "facing")),
    **dict.fromkeys(("brushing", "grooming", "combing"), Doing(None, (("holding", "hairbrush"),), "facing")),
    **dict.fromkeys(("vaccinating", "giving a shot to", "injecting"), Doing(None, (("holding", "syringe"),), "facing")),
    **dict.fromkeys(("shearing", "trimming"), Doing(None, (("holding", "scissors"),), "facing")),
    **dict.fromkeys(("treating", "curing", "healing", "checking", "checking up on"), Doing(None, (("holding", "stethoscope"),), "facing")),
    **dict.fromkeys(("measuring",), Doing(None, (("holding", "tape measure"),), "facing")),
    **dict.fromkeys(("posing for a selfie", "taking a group selfie", "posing for a photo", "taking selfies"), Doing("wave", (("holding", "phone"),))),
    **dict.fromkeys(("handing", "giving", "passing", "presenting"), Doing("hold", (), "holding")),
    **dict.fromkeys(("crossing the finish line", "winning a race", "winning the race"), Doing(None, (("in_front_of", "finish line"),))),
    **dict.fromkeys(("arguing", "arguing with", "quarreling", "quarrelling", "quarreling with", "yelling at", "shouting at", "scolding", "having an argument", "screaming at"), Doing("point", (), "facing", mood="angry")),
    **dict.fromkeys(("fighting", "fighting with", "having a fight", "battling", "slaying", "duelling with", "attacking"), Doing(None, (), "facing", mood="angry")),
    **dict.fromkeys(("laughing", "laughing with", "laughing together", "giggling"), Doing(None, (), "beside", mood="laughing")),
    **dict.fromkeys(("making", "preparing", "decorating", "assembling", "wrapping", "unwrapping", "peeling", "folding", "polishing", "icing", "frosting", "arranging"), Doing("pet", (), "facing")),
    **dict.fromkeys(("making coffee", "making tea", "making a coffee", "brewing coffee", "serving coffee"), _holding("mug")),
    **dict.fromkeys(("toasting with champagne", "clinking glasses", "raising a toast", "making a toast", "raising a glass", "raising their glasses", "toasting each other", "drinking wine", "drinking champagne", "having a drink"), _holding("wine glass")),
    **dict.fromkeys(("drinking water from", "drinking water", "drinking water out of"), Doing(None, (("holding", "glass"),), "facing")),
    **dict.fromkeys(("operating on", "performing surgery on"), Doing("pet", (), "facing")),
    **dict.fromkeys(("fetching", "retrieving", "bringing back"), Doing("run", (), "holding")),
    **dict.fromkeys(("casting a spell on", "casting spells on", "putting a spell on"), Doing("point", (("holding", "magic wand"),), "facing")),
    **dict.fromkeys(("on her phone", "on his phone", "on the phone", "on a phone", "on their phones", "on my phone", "texting on her phone", "texting on his phone", "talking on her phone", "talking on his phone", "scrolling on her phone", "looking at her phone", "looking at his phone", "checking his phone", "checking her phone"), _holding("phone")),
    **dict.fromkeys(("on her laptop", "on his laptop", "on a laptop", "on her computer", "on his computer", "on their laptops"), _holding("laptop")),
    **dict.fromkeys(("spraying water on", "spraying water at", "spraying water onto"), Doing(None, (("wearing", "water spray"),), "facing")),
    **dict.fromkeys(("pouring water on", "throwing water on", "pouring water over"), Doing(None, (("holding", "bucket"),), "facing")),
    **dict.fromkeys(("holding hands", "holding hands with", "hand in hand", "hand in hand with", "arm in arm", "arm in arm with", "walking hand in hand", "walking arm in arm"), _HANDS),
    **dict.fromkeys(("feeding", "throwing bread to", "giving food to"), _FEED),
    **dict.fromkeys(("doing cartwheels", "doing a cartwheel", "doing a somersault", "doing somersaults", "doing a backflip", "doing backflips", "doing a flip", "turning cartwheels"), _WHEEL),
    **dict.fromkeys(("doing a handstand", "doing handstands", "doing a headstand", "standing on its head", "standing on his head", "standing on her head", "standing on her hands", "standing on his hands", "walking on his hands", "walking on her hands"), Doing("handstand")),
    **dict.fromkeys(("doing push ups", "doing pushups", "doing a plank", "doing planks", "planking", "doing a push up"), Doing("plank")),
    **dict.fromkeys(("doing sit ups", "doing situps", "doing crunches", "sunbathing", "lying on a towel"), Doing("lie")),
    **dict.fromkeys(("looking through", "looking into", "peering through", "peering into", "gazing through"), _LOOKS),
    **dict.fromkeys(("writing on", "drawing on", "writing on the", "scribbling on"), Doing(None, (("holding", "pencil"),), "facing")),
    **dict.fromkeys(("smelling", "sniffing", "smelling at"), Doing(None, (), "facing")),
    **dict.fromkeys(("diving into", "diving off", "diving from", "leaping into", "jumping off", "jumping from", "plunging into"), Doing("dive", (), "beside")),
    **dict.fromkeys(("dunking", "dunking the ball", "slam dunking", "dunking a basketball", "shooting hoops"), _DUNK),
    **dict.fromkeys(("taking a bow", "bowing to", "bowing before"), Doing("bow", (), "facing")), **dict.fromkeys(("kneeling before", "kneeling in front of", "kneeling beside", "kneeling next to"), Doing("kneel", (), "facing")), "proposing to": Doing("kneel", (("holding", "ring"),), "facing"),
    **dict.fromkeys(("howling at", "baying at"), Doing("howl", (), "facing")),
    **dict.fromkeys(("mowing", "mowing the lawn", "mowing the grass", "cutting the grass"), Doing("push", (("holding", "lawn mower"),), place="garden")), "cleaning": _CLEAN, "washing": _CLEAN,
    "scrubbing": _CLEAN, "washing dishes": _DISHES, "washing the dishes": _DISHES, "doing the dishes": _DISHES, "doing dishes": _DISHES, "washing up": _DISHES, "doing laundry": _beside("washing machine"),
    "doing the laundry": _beside("washing machine"), "photographing": _PHOTO, "taking photos": _PHOTO, "taking pictures": _PHOTO, "taking a photo": _PHOTO,
    "taking a picture": _PHOTO, "taking a picture of": _PHOTO, "taking a photo of": _PHOTO, "taking pictures of": _PHOTO, "taking photos of": _PHOTO, "filming": _holding("movie camera", towards="facing"), "taking a selfie": _holding("phone"),
    "painting a picture": _PAINT, "painting pictures": _PAINT, "painting a landscape": _PAINT, "painting a portrait": _PAINT, "painting": _PAINT, "painting a wall": Doing(None, (("holding", "paintbrush"),), "facing"), **dict.fromkeys(("drawing a picture", "drawing pictures", "drawing a drawing"), _ON_PAPER), "drawing": _holding("pencil", towards="facing"),
    "sketching": _holding("pencil", towards="facing"), "writing": _holding("pencil"), **dict.fromkeys(("writing a letter", "writing letters", "doing homework", "doing his homework", "doing her homework", "writing a story", "writing a poem"), _ON_PAPER), "cooking": _PAN, "frying": _PAN, "flipping": _PAN, "flipping pancakes": _holding("pan with a pancake"), "tossing pancakes": _holding("pan with a pancake"),
    "grilling": _holding("frying pan", towards="holding"), "stirring": _holding("ladle", towards="facing"), "mixing": _holding("whisk", towards="facing"), "baking": Doing(None, (("holding", "rolling pin"),), "beside", place="kitchen"), "chopping": _CUT, "cutting": _CUT, "slicing": _CUT, "chopping vegetables": Doing(None, (("holding", "kitchen knife"), ("facing", "carrot"), ("facing", "tomato")), "facing"),
    "chopping wood": Doing(None, (("holding", "axe"), ("beside", "log")), "facing"), "cutting down": _holding("axe", towards="facing"), "chopping down": _holding("axe", towards="facing"), "sawing": _holding("saw", towards="facing"), "hammering": _holding("hammer", towards="facing"),
    "fixing": _FIX, "repairing": _FIX, "mending": _FIX, "building": Doing(None, (), "beside"), "digging": _HOLE, "digging a hole": _HOLE, "digging holes": _HOLE, "digging in the sand": _HOLE, "digging in the dirt": _HOLE, "digging for": _HOLE, "shoveling": _DIG, "shovelling": _DIG, **dict.fromkeys(("shoveling snow", "shovelling snow", "shoveling the snow", "shovelling the snow", "clearing snow", "clearing the snow", "shoveling the driveway", "shovelling the driveway"), _SNOW), **dict.fromkeys(("raking leaves", "raking the leaves", "raking up leaves", "raking autumn leaves", "raking fallen leaves"), _LEAVES), "planting": _DIG, "planting a flag": _FLAG, "planting the flag": _FLAG, "raising a flag": _FLAG, "raising the flag": _FLAG, "planting his flag": _FLAG, "burying": Doing("bow", (("beside", "hole"),), "holding"), "drilling": _holding("drill", towards="facing"),
    "gardening": _WATERS, "watering the plants": _WATERS, "watering": _WATERS, "watering the garden": _WATERS, "watering the lawn": _WATERS, "raking": _holding("rake", towards="facing"), "weightlifting": _BARBELL, "lifting weights": _BARBELL, "lifting a barbell": _BARBELL, "lifting a heavy barbell": _BARBELL, "lifting heavy weights": _BARBELL, "working out": _WEIGHTS, "exercising": _WEIGHTS, "training": _WEIGHTS,
    "doing yoga": _YOGA, "yoga": _YOGA, "meditating": _YOGA, "practicing yoga": _YOGA, "practising yoga": _YOGA, "in lotus position": _YOGA, "in meditation": _YOGA, "boxing": _wearing("boxing glove", "punch", "facing"), "punching": _wearing("boxing glove", "punch", "facing"),
    "knitting": _holding("knitting needles", "sit"), "crocheting": _holding("knitting needles", "sit"), "sewing": _holding("needle", "sit"), "ironing": Doing(None, (("holding", "iron"),), "facing", place="room"), "shopping": _holding("shopping bag"), "singing": _SINGS, "singing karaoke": _SINGS, "karaoke": _SINGS, "singing a song": _SINGS, "singing a duet": _SINGS,
    "listening to music": _MUSIC, "dj'ing": _MUSIC, "studying": Doing("read"), "doing homework": Doing("read"), "working on a laptop": _LAPTOP, "working on his laptop": _LAPTOP, "working on her laptop": _LAPTOP, "using a laptop": _LAPTOP, "working on a computer at a desk": _LAPTOP, "programming": _LAPTOP, "coding": _LAPTOP, "texting": _holding("phone"), "phoning": _PHONE, **dict.fromkeys(("talking on the phone", "talking on a phone", "talking on his phone", "talking on her phone", "speaking on the phone", "on the phone", "making a phone call", "making a call", "calling someone", "chatting on the phone"), _PHONE),
    "watching tv": _TELEVISION, "watching television": _TELEVISION, "watching a movie": _TELEVISION, "watching movies": _TELEVISION, "taking a bath": _BATH, "having a bath": _BATH, "taking a bubble bath": _BATH, "having a bubble bath": _BATH, "bathing": _BATH, "taking a shower": _beside("shower"), "showering": _beside("shower"), "taking a nap": Doing("sleep"), "shaving": _holding("razor", "use"),
    "camping": _CAMP, "having a picnic": _PICNIC, "picnicking": _PICNIC, "having a party": _PARTY, "partying": _PARTY, "celebrating": _PARTY, "cheering": Doing("cheer", (), "facing"), "celebrating a birthday": Doing("cheer", (("wearing", "party hat"), ("beside", "birthday cake"))),
    "celebrating his birthday": Doing("cheer", (("wearing", "party hat"), ("beside", "birthday cake"))), "celebrating her birthday": Doing("cheer", (("wearing", "party hat"), ("beside", "birthday cake"))), "having a tea party": _TEA, "having tea": _TEA, "having tea together": _TEA, "having a cup of tea": _holding("teacup"), "drinking tea": _holding("teacup"), "having coffee": _holding("mug"), "drinking coffee": _holding("mug"),
    "skydiving": Doing(None, (("holding", "parachute"),)), "parachuting": Doing(None, (("holding", "parachute"),)), "paragliding": Doing(None, (("holding", "parachute"),)), "casting a spell": _SPELL, "casting spells": _SPELL, "doing magic": _SPELL, "performing magic": _SPELL, "doing magic tricks": _SPELL, "making magic": _SPELL,
    "conducting": _holding("magic wand", "cheer", "facing"), "conducting an orchestra": _holding("magic wand", "cheer"), "juggling": _BALLS, "kicking": Doing("kick", (), "holding"), "dribbling": Doing("kick", (), "holding"), "kicking a ball": _KICK, "kicking the ball": _KICK, "throwing": _SHOT, "tossing": Doing("catch", (), "holding"), "tossing dough": Doing("cheer", (("holding", "tossed dough"),)), "bowling a": _SHOT,
    "climbing": Doing("climb", (), "climbing"), "rock climbing": Doing("climb", (("climbing", "cliff"),)), "mountain climbing": Doing("climb", (("climbing", "cliff"),)), "mountaineering": Doing("climb", (("climbing", "cliff"),)), "hanging from": Doing("hang", (), "hanging_from"), "swinging from": Doing("hang", (), "hanging_from"), "hanging on": Doing("hang", (), "hanging_from"),
    "hanging upside down from": Doing("hang", (), "hanging_from"), "hanging upside down": Doing("hang", (("hanging_from", "branch"),), "hanging_from"), "upside down": Doing("hang", (("hanging_from", "branch"),), "hanging_from"), "pointing at": Doing("point", (), "facing"), "pointing to": Doing("point", (), "facing"), "pointing": Doing("point", (), "facing"), "praying": Doing("kneel"), "jumping rope": _holding("jump rope", "jump"), "skipping rope": _holding("jump rope", "jump"), "jump roping": _holding("jump rope", "jump"),
    "trick or treating": _holding("jack-o'-lantern"), "graduating": _wearing("graduation cap", "cheer"), "playing chess": _CHESS, "playing a game of chess": _CHESS, "playing checkers": _CHESS, "playing board games together": _CHESS, "playing poker": _CARDS, **_MEALS, "playing video games": _holding("gamepad", "sit"), "playing a video game": _holding("gamepad", "sit"), "gaming": _holding("gamepad", "sit"), "playing cards": _CARDS,
    "playing tennis": _TENNIS, "playing badminton": _BADMINTON, "playing ping pong": _PING_PONG, "playing table tennis": _PING_PONG, "playing pingpong": _PING_PONG, "playing cricket": _CRICKET, "playing squash": _TENNIS, "playing padel": _TENNIS, "playing football": _KICK, "playing soccer": _KICK, "playing basketball": _holding("basketball", "throw"), "playing volleyball": _holding("volleyball", "throw"), "playing baseball": _BASEBALL, "playing softball": _BASEBALL, "playing golf": _GOLF, "golfing": _GOLF,
    "playing hockey": _HOCKEY, "playing ice hockey": Doing("use", (("holding", "hockey stick"), ("holding", "puck"), ("wearing", "ice skate"))), "playing rugby": _holding("american football", "run"), "playing american football": _holding("american football", "throw"), "bowling": _BOWLS, "playing fetch": _holding("stick", "run"),
    "playing tag": _TAG, "playing catch": _holding("ball", "throw"), "playing music": _holding("guitar", "play"), "playing with blocks": _beside("toy blocks", "sit"), "playing in the sand": _beside("sandcastle", "sit"), "building a sandcastle": _beside("sandcastle", "sit"), "building sandcastles": _beside("sandcastle", "sit"),
    "hiking": Doing("walk", (("wearing", "backpack"),)), "backpacking": Doing("walk", (("wearing", "backpack"),)), "stargazing": Doing(None, (("beside", "telescope"),)), "bird watching": _holding("binoculars"), "birdwatching": _holding("binoculars"), "blowing bubbles": _holding("bubble wand"), "milking": Doing("sit", (("beside", "bucket"),), "facing"),
    "pouring tea": _holding("teapot", towards="facing"), "pouring coffee": _holding("teapot", towards="facing"), "serving": _holding("tray", towards="holding"), "rowing a boat": _riding("rowing boat"), "flying a plane": _riding("airplane"), "flying an airplane": _riding("airplane"), "flying a kite": _holding("kite"), "proposing": Doing("kneel", (("holding", "ring"),), "facing"),
    "telling a story": Doing("read"), "reading a story": Doing("read"), "reading a bedtime story": Doing("read"), "reading the newspaper": _holding("newspaper", "read"), "reading a newspaper": _holding("newspaper", "read"), "explaining": Doing("point", (), "facing"), "presenting": Doing("point", (), "beside"), "lecturing": Doing("point", (), "facing"), "giving a lecture": Doing("point", (("beside", "blackboard"),), "facing"), "giving a presentation": Doing("point", (("beside", "whiteboard"),), place="office"), "giving a speech": _holding("microphone"),
    "waving a flag": _holding("flag"), "directing traffic": Doing("point", (("beside", "traffic light"),)), "stopping traffic": Doing("point", (("holding", "stop sign"),)), "delivering mail": _holding("envelope"), "delivering packages": _holding("box"), "collecting shells": _holding("shell"), "picking apples": _holding("basket", towards="beside"), "picking flowers": _holding("bouquet"),
    "walking a dog": Doing("walk", (("leading", "dog"),)), "walking the dog": Doing("walk", (("leading", "dog"),)), "walking his dog": Doing("walk", (("leading", "dog"),)), "walking her dog": Doing("walk", (("leading", "dog"),)), "walking their dog": Doing("walk", (("leading", "dog"),)), "walking my dog": Doing("walk", (("leading", "dog"),)),
    "running a marathon": Doing("run"), "running late": Doing("run"), "doing gymnastics": Doing("cartwheel"), "practicing gymnastics": Doing("cartwheel"), "doing ballet": Doing("dance"), "doing science": _holding("flask"), "doing an experiment": _holding("flask"), "doing experiments": _holding("flask"), "experimenting": _holding("flask", towards="facing"),
}  # fmt: skip


def infinitive(word: str) -> Iterator[str]:
    """Yield what a verb after "to" may be the same as: "swim" and "swimming", "ride" and "riding"."""
    yield f"{word}ing"
    if word.endswith("e"):
        yield f"{word[:-1]}ing"
    if len(word) > 2:
        yield f"{word}{word[-1]}ing"


def gerund(word: str) -> Iterator[str]:
    """Yield what the third person of a verb may be the same as: "catches" and "catching", "rides" and "riding"."""
    if not word.endswith("s") or word.endswith("ss") or len(word) < 4:
        return
    stem = word[:-1]
    if word.endswith("ies"):
        yield f"{word[:-3]}ying"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        yield f"{word[:-2]}ing"
    yield f"{stem}ing"
    if stem.endswith("e"):
        yield f"{stem[:-1]}ing"
    yield f"{stem}{stem[-1]}ing"
