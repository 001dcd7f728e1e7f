"""What a word means by the company it keeps: a bat among cricketers, a bulb in a garden, a pipe with a plumber."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["in_company", "in_sense"]

# A word, what it means, and the words of which one at least is told, too; "" is nothing that is drawn. The first row holds.
_ROWS: Final[tuple[tuple[str, str, str], ...]] = (
    ("bag", "shopping bag", "shopping shop shopper shoppers store mall sale boutique purchases"),
    ("nut", "acorn", "squirrel squirrels chipmunk chipmunks oak"),
    ("bean", "coffee bean", "coffee roaster roasters roastery roasting espresso barista cafe"),
    ("wheel", "ship wheel", "nautical sailor anchor anchors helm lighthouse sailboat sailboats maritime marine"),
    ("wheels", "ship wheel", "nautical sailor anchor anchors helm lighthouse sailboat sailboats maritime marine"),
    ("boxer", "boxer", "fighting fight ring punching match gloves boxing"),
    ("ring", "boxing ring", "boxing boxer boxers wrestler wrestlers wrestling referee knockout"),
    ("palm", "hand", "hand hands fingers fortune reading open reader lines"),
    ("train", "", "bride dress gown veil"),
    ("seal", "", "wax envelope scroll"),
    ("fan", "person", "cheering stadium screaming team scarf football soccer supporter"),
    ("pitcher", "baseball player", "throwing baseball fastball mound catcher"),
    ("plane", "hand plane", "carpenter shavings workbench carpentry woodworking joiner"),
    ("bat", "bat", "vampire cave halloween wings hanging upside haunted fangs moon flying animal fruit"),
    ("bat", "cricket bat", "cricket cricketer batsman wicket wickets bowler"),
    ("bat", "baseball bat", "baseball batter umpire pitcher homerun swinging hitting ball player"),
    ("date", "", "bowl figs dried nuts plate fruit"),
    ("note", "paper", "sticky written writing fridge handwritten reminder"),
    ("mouse", "computer mouse", "computer laptop monitor pc click mousepad keyboard wireless usb scroll desktop gaming cursor"),
    ("punch", "juice", "bowl drink drinking fruit"),
    ("bow", "", "violin cello fiddle viola violinist cellist ship prow stern mast hull"),
    ("bow", "bow tie", "hair ribbon braid braids pigtails gift present wrapped"),
    ("pipe", "water pipe", "plumber plumbing leak leaking leaky wrench sink drain sewer gas burst steam copper"),
    ("pin", "bowling pin", "bowling strike bowler lane"),
    ("pin", "safety pin", "sewing fabric tailor seamstress diaper nappy cloth"),
    ("bulb", "flower bulb", "tulip tulips soil planting planted daffodil daffodils crocus hyacinth garden gardener earth sprouting"),
    ("plant", "factory", "nuclear power factory chimneys industrial smokestack smokestacks cement chemical steel recycling assembly"),
    ("tank", "water tower", "roof rooftop rainwater"),
    ("tank", "fish tank", "fish goldfish guppy aquarium snails"),
    ("organ", "", "body human anatomy transplant donor donation"),
    ("pupil", "", "eye iris dilated eyeball"),
    ("scale", "", "fish dragon snake mermaid lizard shiny pangolin crocodile"),
    ("toast", "", "champagne wine clinking raising wedding speech beer cheers"),
    ("ruler", "king", "throne kingdom palace empire crown subjects realm"),
    ("compass", "drawing compass", "circle circles geometry drawing maths math protractor ruler"),
    ("needle", "syringe", "syringe vaccine vaccination injection nurse doctor shot"),
    ("needle", "", "pine fir cactus spruce haystack"),
    ("lock", "", "canal narrowboat barge"),
    ("cell", "prison cell", "prison jail prisoner jailed inmate"),
    ("bill", "receipt", "restaurant waiter pay paying waitress cafe"),
    ("diamond", "", "baseball pitcher batter"),
    ("iron", "golf club", "golf golfer"),
    ("organ", "pipe organ", "church organist cathedral pipes"),
    ("nail", "hand", "finger polish manicure toe painted fingernail"),
    ("club", "golf club", "golf golfer"),
    ("crane", "construction crane", "construction building site lifting steel cargo harbour harbor tower skyscraper beams containers"),
    ("ball", "", "masquerade waltz cinderella debutante"),
    ("horn", "", "car honking"),
    ("key", "piano", "piano octave"),
    ("key", "keyboard key", "computer keyboard escape enter shift"),
    ("stamp", "rubber stamp", "ink pad approved rubber"),
    ("mole", "", "skin dermatologist freckle"),
    ("trunk", "", "car boot"),
    ("shell", "", "artillery tank cannon"),
    ("mint", "mint leaf", "leaf leaves mojito tea herb"),
    ("hood", "", "car bonnet engine"),
    ("sole", "", "shoe boot foot"),
    ("tie", "", "teams score draw"),
    ("spring", "coil spring", "coil coiled mattress metal bouncing bouncy trampoline slinky"),
)  # fmt: skip
_AMONG: Final[dict[str, tuple[tuple[str, frozenset[str]], ...]]] = {
    word: tuple((noun, frozenset(around.split())) for one, noun, around in _ROWS if one == word)
    for word in dict.fromkeys(row[0] for row in _ROWS)
}


def in_company(word: str, words: set[str]) -> str | None:
    """Return what a word means among others, "" for what nothing is drawn of, None where it means itself."""
    return next((noun for noun, around in _AMONG.get(word, ()) if words & around), None)


# What the pattern can only be found in ("|" between them), a phrase in which a word means something of its own, and what it means.
_PHRASES: Final = tuple(
    (Lazy(pattern, re.IGNORECASE, needles=tuple(needles.split("|"))), said)
    for needles, pattern, said in (
        ("boxer|wrestler|boxing", r"\b(boxers?|wrestlers?|boxing)\b([^.,]*?) in (?:an?|the) ring\b", r"\1\2 on a boxing ring"),
        ("boxing ring|wrestling ring", r"\bin (an?|the) (?=(?:boxing|wrestling) ring\b)", r"on \1 "),
        ("fan", r"\b(?:football|soccer|sports?|basketball|baseball|hockey|cricket|rugby|music|concert) fan(?=\b(?!s))", "person"),
        ("fans", r"\b(?:football|soccer|sports?|basketball|baseball|hockey|cricket|rugby|music|concert) fans\b", "people"),
        ("about to", r"\b(?:is |are )?about to (sink|fall|crash|jump|explode|land)\b", r"\1ing"),
        ("scales", r"\bfish scales\b", "fish"),
        ("lock", r"\b(?:an? )?locks? of (?:(?:curly|blond|golden|red) )?hair\b", "hair"),
        ("lead", r"\blead pencil", "pencil"),
        ("lead", r"\bon (an?|its|his|her|the) (?:long |short |red )?lead\b", r"on \1 leash"),
        ("wave", r"\bhand wave\b", "waving hand"),
        ("phone ring", r"\b(?:tele)?phone (?:ring|rings|call ringing)\b", "ringing phone"),
        ("top spinning", r"\b(an?|the|wooden|toy|colou?rful) top spinning\b", r"\1 spinning top"),
        ("play", r"\b(play(?:s|ing)?) (?:bridge|poker|rummy|blackjack|uno|solitaire|snap)\b(?! (?:a|the)\b)", r"\1 cards"),
        ("fork", r"\bfork in (?:the|a) (road|path|trail|way)\b", r"\1"),
        (" saw ", r"\b(man|woman|boy|girl|child|dog|cat|who) saw (?=(?:an?|the|his|her)\b)", r"\1 looking at "),
        ("piano key", r"\bpiano key\b(?!s|b)", "piano keys"),
        ("hood", r"\b(in|wearing) an? (?:(\w+) )?hood\b", r"\1 a \2 cape"),
        ("crater", r"\bmoon(?:'s)? craters?\b", "moon crater"),
        ("band", r"\bwedding band\b(?! (?:playing|performing|on stage|with|singing))", "wedding ring"),
        ("tank", r"\bwater tank\b", "water tower"),
        ("pitcher", r"\bbaseball pitcher\b", "pitcher throwing a baseball"),
        ("diamond|field", r"\bbaseball (?:diamond|field|pitch)\b", "baseball ground"),
        ("iron", r"\bgolf iron\b", "golf club"),
    )
)  # fmt: skip


def in_sense(text: str) -> str:
    """Return a prompt in which phrases that mean something of their own are plain words."""
    for pattern, said in _PHRASES:
        text = pattern.sub(said, text)
    return text
