"""What people do with their hands and faces, about the house and at work: gestures, chores, and what goes with them."""

from __future__ import annotations

from typing import Final

from limner_sketch._parse._deed import Doing, beside, holding

__all__ = ["GESTURES"]

_WHOSE: Final = ("", "his ", "her ", "their ", "its ", "my ", "the ", "a ", "an ", "some ")
_LESSONS: Final = ("math", "maths", "mathematics", "science", "history", "geography", "english", "physics", "chemistry", "biology", "spelling", "grammar", "art", "music", "french", "spanish", "a lesson", "a class", "the class", "the alphabet", "class")  # fmt: skip
_DANCES: Final = ("tango", "waltz", "salsa", "samba", "flamenco", "polka", "macarena", "ballet", "swing")
_BOARD: Final = Doing("point", (("beside", "blackboard"),))
_THINK: Final = Doing("think", (("wearing", "thought bubble"),), "imagined", mood="calm")
_SPREAD: Final = Doing("pet", (), "facing")
_SHOUT: Final = Doing("raise", (("holding", "sign"),))
_QUARREL: Final = Doing("point", (), "around", mood="angry")


def _each(verbs: str, nouns: str, doing: Doing) -> dict[str, Doing]:
    """Return a deed by each of its verbs with each of its nouns, whosever these are."""
    return {
        f"{verb.strip()} {whose}{noun.strip()}": doing
        for verb in verbs.split(",")
        for noun in nouns.split(",")
        for whose in _WHOSE
    }


def _all(verbs: str, doing: Doing) -> dict[str, Doing]:
    return {verb.strip(): doing for verb in verbs.split(",")}


GESTURES: Final[dict[str, Doing]] = {
    **_all("clapping, applauding, clapping hands, clapping his hands, clapping her hands, clapping their hands", Doing("clap", mood="happy")),
    **_all("thinking, daydreaming, wondering, pondering, contemplating, thinking hard, deep in thought, lost in thought, thinking about, thinking of, daydreaming about, daydreaming of, dreaming about, dreaming of, imagining, wishing for, remembering", _THINK),
    **_all("giving high five, giving a high five, giving high fives, high fiving, high-fiving, giving each other a high five, giving each other high five, doing a high five, high five", Doing("raise", (), "beside", theirs="raise", mood="happy")),
    **_each("blowing", "whistle", holding("whistle", "use")), "doing karate": Doing("kick", (("wearing", "headband"),)),
    **_each("smoking", "pipe", holding("smoking pipe", "use")), **_all("smoking, smoking a cigarette, smoking cigarettes, smoking a cigar", holding("cigarette", "use")),
    "blow drying": holding("hair dryer", towards="facing"), "drying the own hair": holding("hair dryer", "use"),
    **_all("saluting", Doing("salute", (), "facing")),
    **_all("shrugging, shrugging shoulders, shrugging his shoulders, shrugging her shoulders", Doing("shrug", mood="calm")),
    **_all("sneezing, coughing, sneezing into, coughing into", Doing("cover", (), "holding", mood="sleepy")),
    **_all("blowing his nose, blowing her nose, blowing its nose, blowing into, wiping her tears, wiping his tears", Doing("cover", (("holding", "handkerchief"),), "holding", mood="sleepy")),
    **_all("playing hide and seek, playing peekaboo, playing hide and go seek, covering his eyes, covering her eyes, covering their eyes, covering his face, covering her face, crying into her hands, crying into his hands", Doing("cover")),
    **_all("hitchhiking, hailing a taxi, hailing a cab, hailing", Doing("greet", (), "facing", place="street")),
    **_all("protesting, demonstrating, protesting against, on strike, picketing", _SHOUT),
    **_all("raising a hand, raising his hand, raising her hand, raising their hand, raising the hand, asking a question, answering a question, taking an oath, swearing an oath, volunteering", Doing("raise")),
    **_all("arguing over, arguing about, quarreling about, quarrelling about, fighting over, fighting about, quarreling over, quarrelling over", _QUARREL),
    **_all("fainting, passing out", Doing("lie", mood="sleepy")), "oversleeping": Doing("sleep"), "having a nightmare": Doing("sleep"),
    **_all("sitting cross legged, sitting crosslegged, sitting cross-legged", Doing("meditate")), **_all("arm wrestling, thumb wrestling", Doing(None, (("around", "table"),))),
    **_all("gossiping, gossiping with, whispering a secret, whispering, chatting, chatting with each other, having a chat, having a conversation, talking to each other, talking together, catching up", Doing(None, (), "beside", mood="happy")),
    **{f"dancing {the}{dance}": Doing("dance") for the in ("", "the ", "a ") for dance in _DANCES}, **_all("tap dancing, line dancing, belly dancing, folk dancing, break dancing, ballroom dancing, slow dancing, dancing with joy", Doing("dance")),
    **{f"{verb} {lesson}": _BOARD for verb in ("teaching", "explaining") for lesson in _LESSONS}, "giving a lesson": _BOARD, "teaching a lesson": _BOARD,
    **_each("tying", "shoe, shoes, shoelace, shoelaces, laces, boots", Doing("kneel")), **_each("putting on, applying, doing", "makeup, make up, lipstick, mascara", Doing("use", (("holding", "lipstick"), ("facing", "mirror")))),
    **_each("painting, polishing, doing", "nails, fingernails, toenails", holding("nail polish")), **_each("washing", "hands, face", Doing(None, (("facing", "sink"),), place="bathroom")),
    **_all("braiding, plaiting, styling, drying, cutting the hair of, washing the hair of", Doing("pet", (), "facing")), **_each("braiding, plaiting, styling, doing", "hair", Doing(None, (("holding", "comb"),))),
    **_all("bandaging, putting a bandage on, dressing the wound of", Doing(None, (("holding", "bandage"),), "facing")),
    **_all("taking temperature, taking the temperature of, checking the temperature of", Doing(None, (("holding", "thermometer"),), "facing")),
    **_all("checking blood pressure, checking the blood pressure of, listening to the heart of, listening to the heartbeat of", Doing(None, (("holding", "stethoscope"),), "facing")),
    **_all("giving a vaccine to, giving an injection to, giving a shot to, giving a vaccine, giving an injection, giving a shot, giving a flu shot", Doing(None, (("holding", "syringe"),), "facing")),
    **_all("measuring the height of, measuring the size of, measuring the width of, measuring the length of, taking measurements of, taking the measurements of", Doing(None, (("holding", "tape measure"),), "facing")),
    **_all("signing, filling out, grading", Doing(None, (("holding", "pencil"),), "facing")), **_all("typing, typing away", Doing(None, (("around", "desk"), ("facing", "laptop")))),
    **_all("counting, dialing, dialling, clutching, waving around, winning, receiving", Doing("hold", (), "holding")),
    **_each("receiving, winning, accepting", "award, prize, trophy", Doing("hold", (("holding", "trophy"),))), **_all("voting, casting a vote, casting a ballot, voting in an election", Doing(None, (("holding", "envelope"), ("facing", "ballot box")))),
    **_all("paying, paying for, paying the bill", Doing(None, (("holding", "wallet"),), "beside")), **_all("taking notes, making notes, taking orders, taking an order", holding("notebook")),
    **_all("fencing, sword fighting, swordfighting, dueling, duelling", Doing("hold", (("holding", "sword"),), "facing")), **_all("shooting an arrow, shooting arrows, practicing archery, practising archery", holding("bow and arrow")),
    **_all("doing karate, practicing karate, practising karate, doing taekwondo, doing judo, doing kung fu, doing martial arts, practicing martial arts, kickboxing", Doing("kick")),
    **_all("hula hooping, hooping, spinning a hula hoop, doing hula hoop", Doing("dance", (("in", "hula hoop"),))), **_all("playing tug of war, having a tug of war, in a tug of war, tug of war, playing tug of war with, pulling a rope, pulling on a rope", Doing(None, (("holding", "tug rope"),), "facing")),
    **_each("hanging, hanging up, hanging out, folding, taking down", "laundry, washing, clothes, wash", beside("clothesline")), **_all("dusting, wiping, wiping down", Doing(None, (("holding", "sponge"),), "facing")),
    **_all("kneading, rolling out, rolling, shaping, molding, moulding, sculpting, carving, weaving, grating, icing a, wrapping up, buttering, seasoning, plating, threading, engraving, sanding, varnishing, welding, soldering, tightening, tuning up", _SPREAD),
    **_all("pouring water, pouring milk, pouring juice, pouring a drink, pouring wine, pouring lemonade", holding("jug")), **_all("drinking from a straw, sipping a drink, having a drink", Doing("drink", (("holding", "juice"),))),
    **_all("solving, doing a puzzle, doing a jigsaw, doing a jigsaw puzzle, solving a puzzle, working on a puzzle, piecing together", Doing(None, (("facing", "puzzle"),), "facing")), **_all("changing a tire, changing the tire, changing a tyre, changing a wheel", Doing("kneel", (("holding", "wrench"), ("facing", "tire")))),
    **_all("pumping up, inflating", Doing("pet", (), "facing")), **_all("putting out, extinguishing, fighting a fire, putting out a fire, extinguishing a fire, putting out the fire", Doing(None, (("holding", "fire extinguisher"), ("facing", "campfire")), "facing")),
    **_all("arresting, robbing", Doing("point", (), "facing", theirs="cheer")), **_all("interviewing", Doing(None, (("holding", "microphone"),), "facing")), **_all("filming a movie, shooting a movie, shooting a film", holding("movie camera", towards="facing")),
    **_all("reaching, reaching for, reaching up for, reaching up to, reaching out for, stretching for, trying to reach, stretching up to, reaching up to get, grabbing at", Doing("raise", (), "facing")),
    **_all("tying, untying, dressing, undressing, buttoning", Doing("kneel", (), "facing")), **_all("showing", Doing(None, (), "facing")), **_all("diving for, leaping for, jumping for", Doing("dive", (), "holding")),
    **_all("lassoing, roping, throwing a lasso at, swinging a lasso at", Doing("hold", (("holding", "lasso"),), "facing")), **_all("swinging a lasso, throwing a lasso", holding("lasso")), **_all("playing a whistle", Doing("use", (("holding", "whistle"),))),
    **_each("blowing out", "candles, birthday candles, birthday cake, cake candles", Doing(None, (("around", "table"), ("facing", "birthday cake")))), **_each("cutting", "birthday cake, wedding cake", Doing(None, (("holding", "kitchen knife"), ("facing", "wedding cake")), "facing")),
    **_all("watching a scary movie, watching a horror movie, watching a film, watching films, watching cartoons, watching a cartoon, watching the news, watching a match, watching a football match, watching a game, watching the game on tv, watching a movie on tv", Doing("sit", (("facing", "television"),), "facing")),
    **_all("walking on stilts, on stilts, standing on stilts", Doing("stand", (("on", "stilts"),))), **_all("getting married, marrying, exchanging vows, saying their vows, exchanging rings", Doing("hand_in_hand", (("in_front_of", "wedding arch"),), "beside", theirs="hand_in_hand", place="garden")),
    **_each("taking", "first steps, first step, baby steps", Doing("walk")), **_all("learning to walk", Doing("walk")), **_all("pruning, clipping", Doing(None, (("holding", "scissors"),), "facing")),
    **{f"watching {what}{where}": Doing("sit", (("facing", "television"),), "facing") for what in ("football", "soccer", "sports", "basketball", "the match", "a match", "the game", "a show", "a series", "a football match", "a football game", "the olympics") for where in ("", " on tv", " on television")},
    **_all("playing marbles, shooting marbles", Doing("kneel", (("beside", "marble"),))), **_all("writing in, drawing in, scribbling in", Doing(None, (("holding", "pencil"),), "facing")),
    **_all("forging", holding("hammer", towards="facing")), **_all("blowing a kiss, blowing kisses, blowing a kiss to, blowing kisses to", Doing("greet", (("holding", "heart"),), "facing")),
    **_all("rocking", _SPREAD), **_all("burping, babysitting, nursing, breastfeeding", Doing("hug", (), "holding")), **_all("telling a bedtime story, telling stories, telling a story to", Doing("read", (), "beside")), **_all("playing hopscotch, hopscotching", Doing("balance", place="street")),
    **_all("doing a magic trick, performing a magic trick", Doing("point", (("holding", "magic wand"),))), **_all("celebrating a goal, celebrating a victory, celebrating a win, celebrating the victory, celebrating victory, celebrating the goal", Doing("cheer", mood="happy")),
    **_all("fixing a leak, unclogging", Doing(None, (("holding", "wrench"), ("facing", "sink")), "facing")), **_all("spinning wool, spinning yarn", holding("ball of yarn", "sit")), **_all("lifting weights at the gym", Doing("lift", (("holding", "barbell"),), place="gym")),
    **_all("whistling for", holding("whistle", towards="facing")), **_all("playing hockey in the street", holding("hockey stick")),
    **_all("ordering at, waiting at", Doing("stand", (), "beside")), **_all("picking apples, harvesting apples", Doing(None, (("holding", "basket"), ("beside", "apple tree")))), **_all("picking oranges", Doing(None, (("holding", "basket"), ("beside", "orange tree")))), **_all("picking cherries", Doing(None, (("holding", "basket"), ("beside", "cherry tree")))), **_all("picking lemons", Doing(None, (("holding", "basket"), ("beside", "lemon tree")))),
    **_all("getting a haircut, getting her hair cut, getting his hair cut", Doing("sit")), **_all("eating popcorn at the movies", Doing("sit", (("holding", "popcorn"),))), **_all("having a headache, with a headache", Doing("salute", mood="sad")), **_all("stomach ache", Doing(None, mood="sad")),
}  # fmt: skip
