"""Acts that are told in several words, rewritten as the one that is known: "hitting a tennis ball" is playing tennis."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["acted"]

_ITS: Final = r"(?:(?:an?|the|his|her|its|their|my) )?"
_FOUGHT_WITH: Final = {"water balloon": "balloons", "snowball": "snowballs", "pillow": "pillows", "food": "tomatoes"}
_HITS: Final = r"(?:hitting|swinging|serving|striking|smashing|returning|putting|teeing off|driving|holding up)"
_HIT: Final = r"hits?|swings|serves|strikes|smashes|returns|putts|bats"
_MOTHERS: Final = {
    "ducklings": "duck", "chicks": "hen", "goslings": "goose", "piglets": "pig", "kittens": "cat", "puppies": "dog", "lambs": "sheep", "cubs": "bear",
}  # fmt: skip


def _with_mood(found: re.Match[str]) -> str:
    """Return who has a face with its mood: "a pumpkin with a happy face" is a happy pumpkin."""
    before, article, who = re.fullmatch(r"(.*\b(an?|the)\s+|)(.*)", found[1], re.IGNORECASE).groups()  # type: ignore[union-attr]  # it matches anything
    lead = re.sub(r"\ban?\s+$", "a ", before, flags=re.IGNORECASE) if article else ""
    return f"{lead}{found[2]} {who}"


def _after_mother(found: re.Match[str]) -> str:
    """Return the young and their mother in a row; she is the first of those who walk to the right."""
    return f"{found[1]}{found[2]}{found[3]} and a {_MOTHERS[found[3].lower()]} walking in a row"


# In what the pattern can only be found, the pattern, and what is said instead.
_ACTS: Final[tuple[tuple[Lazy, str | Callable[[re.Match[str]], str]], ...]] = tuple(
    (Lazy(pattern, re.IGNORECASE, needles=tuple(needles.split("|"))), said)
    for needles, pattern, said in (
        ("mud", r"\bin (?:the |some |a )?(?:deep |wet |soft )?mud\b(?! (?:puddle|bath|pool))", "on a mud puddle"),
        ("dune", r"\b(?:on|over|across|in|up|between) (?:an?|the|some) (?:sand |desert |high |tall |golden )*dunes?\b", "in the desert"),
        ("pizza|dough", rf"\b(?:tossing|spinning|twirling|throwing|flipping|tosses|spins|throws|twirls) {_ITS}(?:round |fresh |big )?(?:pizza dough|dough|pizza)(?: in(?:to)? the air| up(?: in the air)?| high)?\b", "tossing dough"),
        ("tennis", rf"\btennis player (?:{_HITS}|{_HIT})(?: {_ITS}(?:tennis )?(?:ball|racket|racquet|serve|backhand|forehand))?\b", "tennis player playing tennis"),
        ("tennis", rf"\b(?:{_HITS}|{_HIT}) {_ITS}tennis (?:ball|racket|racquet)\b(?: with {_ITS}(?:tennis )?rac(?:k|qu)et\b)?", "playing tennis"),
        ("golfer", rf"\bgolfer (?:{_HITS}|{_HIT})(?: {_ITS}(?:golf )?(?:ball|club))?\b", "golfer playing golf"),
        ("golf", rf"\b(?:{_HITS}|{_HIT}) {_ITS}golf (?:ball|club)\b", "playing golf"),
        ("baseball|batter", rf"\b(?:baseball player|batter) (?:batting|{_HITS}|{_HIT})(?: {_ITS}(?:base)?(?:ball|bat|home run))?\b", "baseball player playing baseball"),
        ("baseball", rf"\b(?:{_HITS}|{_HIT}) {_ITS}baseball(?: bat)?\b(?: with {_ITS}(?:baseball )?bat\b)?", "playing baseball"),
        ("cricket", rf"\b(?:cricketer|cricket player) (?:batting|{_HITS}|{_HIT})(?: {_ITS}(?:cricket )?(?:ball|bat))?\b", "cricketer playing cricket"),
        ("badminton", rf"\bbadminton player (?:{_HITS}|{_HIT})(?: {_ITS}(?:shuttlecock|birdie|racket))?\b", "badminton player playing badminton"),
        ("puck", rf"\b(?:{_HITS}|{_HIT}|shooting|chasing) {_ITS}puck\b", "playing hockey"),
        ("hockey goalie|hockey goalkeeper|hockey goaltender", r"\b(?:ice )?hockey (?:goalie|goalkeeper|goaltender)\b", "hockey player"),
        ("net", r"\b(hockey player|goalie|goalkeeper|goaltender)\b(.{0,40}?)\b(in front of|before|guarding|defending|protecting|in|at) (?:the|a|his|her) net\b", r"\1\2in front of the soccer goal"),
        ("goalie|goaltender", r"\b(?:goalie|goaltender)\b", "goalkeeper"),
        ("horse riding", r"\bhorse riding (?=(?:an?|the|on|his|her) )", "horse that is riding "),
        ("engine", r"\b(?:car|truck|motor|vehicle) engine\b", "engine"),
        ("photo|picture|selfie", r"\btak(?:ing|es) (?:an? )?(photo|picture)s? of\b", r"taking a \1 of"),
        ("black |white |brown ", r"\bblack (?=(?:young |old |elderly |teenage )?(?:woman|women|man|men|girl|girls|boy|boys|lady|ladies|guy|guys|person|people|kid|kids|child|children|couple|family|teenager|student|doctor|nurse|teacher)\b)", "dark skinned "),
        ("white ", r"\bwhite (?=(?:young |old |elderly )?(?:woman|women|man|men|girl|boy|lady|guy|person|people|couple)\b)", "pale skinned "),
        ("tray", r"\b(serving|carrying|holding|bringing|balancing|serves|carries|holds|brings) (?!a tray|the tray)((?:[\w']+ ){1,5}?)on (?:an?|the|his|her|its) ((?:silver |round |big |golden |wooden |large )?tray)\b", r"\1 a \3 with \2"),
        ("chemicals|potions|liquids|solutions", r"\bmixing (?:some |the |different |colou?rful )*(?:chemicals|liquids|solutions)(?: (?:in|into|inside|with|from) (?:an?|the|two|his|her) (?:glass |big |large )?(?:beakers?|flasks?|test tubes?|tubes?|bottles?))?\b", "doing an experiment"),
        ("operating on", r"\boperating on (?:an?|the|his|her) (\w+)\b", r"beside a \1 sleeping in a hospital bed"),
        ("wheel", r"\b(steering|driving) ((?:[\w']+ ){1,4}?)with (?:an?|the|his|her) (?:big |wooden |steering |ship'?s? )*wheel\b", r"\1 \2"),
        ("dinner|lunch|breakfast|supper|meal|food", rf"\b(cooking|making|preparing) {_ITS}(?:big |healthy |delicious |family |christmas |quick )?(?:dinner|lunch|breakfast|supper|meals?|food)\b(?! table)", "cooking"),
        ("volleyball", rf"\bvolleyball player (?:spiking|blocking|jumping for|setting|{_HITS}|{_HIT}) {_ITS}(?:ball|volleyball)\b", "person playing volleyball"),
        ("basketball", rf"\b(basketball player) (?:shooting|dunking|throwing|scoring|jumping with|holding) {_ITS}(?:ball|basketball|hoop|basket)\b", r"\1 playing basketball"),
        ("whistle", rf"\b(?:blowing|blows) (?:into |in )?{_ITS}whistle\b", "blowing a whistle"),
        ("karate|judo|taekwondo|kung fu|martial arts|kickboxing", r"\b(?:doing|practi[cs]ing|training|performing|fighting|learning) (?:karate|judo|taekwondo|kung fu|martial arts|kickboxing|tai chi)\b", "doing karate"),
        ("sumo", r"\bsumo wrestling\b", "wrestling"),
        ("smok", rf"\bsmok(?:ing|es) {_ITS}(?:long |wooden |old )?pipe\b", "smoking a pipe"),
        ("bowl|pins", r"\b(?:bowling player|bowler)\b", "person"),
        ("bowl|pins", rf"\b(?:rolling|throwing|bowling) {_ITS}(?:bowling )?ball (?:at|towards?|down|to) (?:the |some |ten )?(?:bowling )?(?:pins|lane|alley)\b", "bowling"),
        ("portrait", r"\bpainting (?:(?:his|her|the|a) )?(?:portrait of|self portrait)(?= |$)", "painting a picture of"),
        ("portrait", r"\b(painting) ((?:his|her|their|the|a|my) [\w ]{2,20}?)(?:'s|s') portrait\b", r"painting a picture of \2"),
        ("punching bag|boxing bag", rf"\b(?:hitting|punching|boxing|kicking|training (?:with|on)) {_ITS}(?:punching|boxing) bag\b", "boxing a punching bag"),
        ("heart|chest|lungs|breath", r"\blistening to (an?|the|his|her) (\w+)(?:'s|s') (?:heart ?beat|heart|chest|lungs|breath(?:ing)?)\b", r"examining \1 \2 with a stethoscope"),
        ("fight", r"\bhaving an? (?:big |fun |huge )?(water balloon|snowball|pillow|food) fight\b", lambda found: f"throwing {_FOUGHT_WITH[found[1].lower()]}"),
        ("elderly|old ", r"\b(elderly|old) ((?:chinese|japanese|korean|indian|african|mexican|italian|french|asian|black|white|wise|kind|happy|smiling|angry|sad|bearded|bald|native|arab|turkish|russian|greek|vietnamese|latina|latino|lonely|tired|sleepy|laughing|friendly|dark skinned|pale skinned) )(man|woman|lady|couple|gentleman)\b", r"\2\1 \3"),
        ("wrinkl", r"\b(elderly|old|grand\w+)\b(.*?) (?:with|and) (?:many |deep |lots of |some |a few )?wrinkles\b", r"\1\2"),
        ("business p|businesspeople", r"\btwo (?:business ?people|business persons|business partners)\b", "businessman and businesswoman"),
        ("school hallway|hospital hallway|school corridor", r"\b(?:the |a )?(?:school|hospital|office) (?:hallway|corridor)\b", "hallway"),
        ("kite", r"\b(?:flying|flies|fly) ((?:(?!kite)[\w-]+ ){1,4}kites?)\b(?! ?(?:surf|board))", r"holding \1"),
        ("moon", r"\bon a moon\b", "on a crescent moon"),
        ("face", r"\b((?:(?!with\b)[\w-]+ ){0,3}[\w-]+) with an? (?:\w+ )?(happy|smiling|sad|angry|funny|sleepy|surprised|kawaii|grumpy|cheerful|laughing) (?:little |cute )?face\b", _with_mood),
        ("campfire|bonfire|open fire", r"\b(?:cooking|frying|grilling|roasting)(?: (?:dinner|breakfast|food|supper))? (?:on|over|at) ((?:an?|the) (?:\w+ )?(?:campfire|bonfire|open fire))\b", r"holding a frying pan beside \1"),
        ("cactus", r"\b((?:potted )?)cactus with (?:(?:small|tiny|big|beautiful|pretty|pink|many|some) )*(?:flowers?|blossoms?|blooms?)\b", r"\1flowering cactus"),
        ("acorn|nut|bone", rf"\b(?:hiding|burying|hoarding|storing) {_ITS}((?:\w+ )?(?:acorns?|nuts?|walnuts?|hazelnuts?|bones?))\b", r"holding a \1"),
        ("following|mother", r"\b(\w+ )((?:fluffy |little |tiny |yellow |small |cute )*)(ducklings|chicks|goslings|piglets|kittens|puppies|lambs|cubs) following (?:their|the|a) (?:mother|mom|mum|mama)(?: (?:duck|hen|goose|pig|cat|dog|sheep|bear))?\b", _after_mother),
        ("bicycle|bike", r"\b((?:an?|the) (?:[\w-]+ ){0,3}(?:bicycle|bike)) with (an? (?:wicker |big |little |full )*basket (?:of|full of|filled with) (?:\w+ )?\w+)\b", r"\2 on \1"),
        ("feet", r"\b(?:at|near|by) the feet of\b", "beside"),
        ("feet", r"\b(?:at|near|by) ((?:an?|the|his|her|their|my) (?:\w+ )?\w+)(?:'s|s') feet\b", r"beside \1"),
        ("hammock|armchair|sofa|bench|bed|deck chair", r"^(?:an? |the )?((?:\w+ )?(?:hammock|armchair|sofa|bench|bed|deck chair)\b[\w ]*?) with (an? (?:\w+ )?\w+) (sleeping|napping|resting|dozing|lying|relaxing)(?: (?:in|on) it)?\b", r"\2 \3 on a \1"),
        ("into", r"\b(picking|gathering|collecting|putting|placing|dropping|harvesting) ((?:[\w']+ ){1,4}?)into ((?:an?|the|his|her|their) (?:[\w']+ )?(?:basket|bucket|bag|bowl|box|crate|wheelbarrow))\b", r"\1 \2beside \3"),
        ("stroke|crawl|freestyle", r"\b(?:doing|swimming|practi[cs]ing) (?:the |a )?(?:(?:butterfly|back|breast)[- ]?stroke|butterfly|front crawl|crawl|freestyle)(?: stroke)?\b", "swimming"),
        ("hair", r"\b(?:blow[- ]?)?drying ((?:(?:an?|the|his|her|my) )[\w ]{2,20}?)(?:'s|s') hair\b", r"blow drying \1"),
        ("hair", r"\b(?:blow[- ]?)?drying (?:her|his|its|their|my) hair\b", "drying the own hair"),
        ("first steps", rf"\b(?:taking|making) {_ITS}first steps?\b", "walking"),
        ("shaking", r"\bshaking (an?|the|some) ((?:cocktail|martini|drink)s?)(?: shaker)?\b", r"holding \1 \2"),
        ("map|phone|watch|photo|letter|menu|tablet|compass|recipe", r"\b(?:looking|staring|gazing|glancing) at ((?:an?|the|his|her|their|its) (?:(?:old|big|paper|pocket|family|love|treasure|tourist|city) )?(?:map|phone|smartphone|cell phone|mobile phone|photo|photograph|letter|menu|tablet|compass|recipe))\b", r"holding \1"),
        ("mirror", r"\b(putting on|applying|doing|brushing|combing|shaving|fixing|admiring|looking at|smiling at|checking)\b(.{0,40}?) in (?:an?|the|his|her|their) ((?:\w+ )?mirror)\b", r"\1\2 in front of a \3"),
        ("bag|sack", r"\b(bag|sack)(s?) (?:full )?of (?:money|cash|gold|coins|dollars|gold coins|loot)\b", r"money bag\2"),
        ("propos", r"\b(proposing(?: to (?:his|her|the|a) [\w ]{2,20}?)?) with an? (?:\w+ )?ring\b", r"\1"),
        ("chain", r"\b(?:gold|golden|silver) chains?\b(?=.{0,40}|$)", "necklace"),
        ("cockpit", r"\b(?:from|in|inside|out of) (?:the|a|his|her) cockpit of (?=(?:an?|the|his|her) )", "in "),
        ("singing|screaming|shouting|yelling|rapping|speaking|talking", r"\b(?:singing|screaming|shouting|yelling|rapping) (?:into|with|on|in) (?:an?|the|his|her|its) (?:mic|microphone)\b", "singing"),
        ("knitting", rf"\bknitting {_ITS}((?:\w+ )?)(?:scarf|sweater|jumper|sock|socks|hat|cardigan|mittens|blanket|shawl)\b", r"sitting and holding \1knitting needles"),
        ("nectar|pollen", r"\b(?:collecting|gathering|drinking|sipping|sucking|taking|collects|gathers|drinks|sips)(?: some| the)? (?:nectar|pollen) (?:from|out of|of|at) ", "sitting on "),
        ("rescuing|saving|rescues|saves|getting", r"\b(?:rescuing|saving|rescues|saves|getting) (an? |the )((?:[\w-]+ ){0,2}(?:cat|kitten)) (?:down )?(?:from|out of) (an? |the )((?:tall |high |big |old )?tree)\b", r"climbing a ladder beside \3\4 with \1\2 in it"),
        ("snail|tortoise|turtle|crab", r"\b(snail|tortoise|turtle|hermit crab)(s?) (?:carrying|with|that carries) (?:its|his|her|their) (?:own )?(?:house|home|shell)s?(?: on (?:its|his|her|their) backs?)?\b", r"\1\2"),
        ("stem|stalk", r"\b(?:up|on|along|down) (an?|the) flower (?:stem|stalk)\b", r"on \1 flower"),
        ("shop", r"\bin (?:his|her|their) (?:own |little |small )?(?:flower |bakery |book |barber |toy )?shop\b", "in a shop"),
        ("arranging|arranges", r"\b(?:arranging|arranges) (?:some |the |fresh |her |his )*(?:flowers|a bouquet|roses|tulips)\b", "holding a bouquet"),
        ("chest", r"\b(?:treasure |open |pirate )*chest(s?) (?:full of|filled with|overflowing with|with|of) (?:(?:gold|golden|silver|shiny|precious|some|lots of) )*(?:gold|treasures?|coins|jewels|gems|riches|doubloons)(?:(?:,| and|, and) (?:gold|coins|jewels|gems|pearls|silver))*\b", r"treasure chest\1"),
        ("drink|beverage", r"\b(?:hot|warm|steaming) (?:drink|beverage)(s?)\b", r"steaming mug\1"),
        ("candle", r"\bblowing out (?:the |her |his |all |some |birthday )*candles? (?:on|of) (?:an?|the|her|his) (?:[\w-]+ ){0,3}cake\b", r"behind a table with a birthday cake"),
        ("plant", r"\b(planting|plants) (?:an?|the|some|new) (?:small |young |little |new )*trees?\b", r"planting a sprout with a shovel"),
        ("passing|going", r"\b(train|locomotive|car|truck|bus)(s?) (?:passing|going|coming|driving|running) (?:through|out of) an? (?=tunnel)", r"\1\2 in a "),
        ("stealing|snatching", r"\b(?:stealing|snatching|steals|snatches) (an? |the |some )?([\w -]{3,24}?) from (an?|the|his|her) ", r"holding \1\2 beside \3 "),
        ("oven", r"\b(?:taking|pulling|getting|removing|takes|pulls|lifting) (an? |the |some |fresh |hot )*((?:[\w-]+ ){0,2}[\w-]+) (?:out of|from) (an?|the|his|her) (?:hot |big |wood |brick )*(oven|stove)\b", r"holding a \2 beside \3 \4"),
        ("potted", r"\bpotted (cactus|cacti|succulents?|palms?|palm trees?|orchids?|roses?|tulips?|flowers?|lemon trees?|orange trees?|olive trees?|bonsai)\b", r"\1 in a pot"),
        ("couples", r"\b(?:some |several |a few |two |many |happy |young )*couples (?=\w+ing\b|in\b|on\b|at\b)", "four people "),
        ("moon", r"\b(sitting|sleeping|sits|sleeps|dreaming|reading|resting|lying|perched|swinging|asleep) on (?:the|a) moon\b", r"\1 on a crescent moon"),
        ("eskimo|inuit", r"\b(?:eskimo|inuit)s?\b(?: (man|woman|boy|girl|hunter|fisherman))?", "person wearing a winter coat"),
        ("tea pot|coffee pot", r"\b(tea|coffee) pot(s?)\b", r"\1pot\2"),
        ("in class", r"\bin class\b(?! of)", "in a classroom"),
        ("against|with", r"\b(an? (?:\w+ ){0,2}?\w+) playing (chess|checkers|cards|table tennis|ping pong) (?:against|with) (an? (?:\w+ )?\w+)(?=\W*$| in | on | at | under )", r"\1 and \3 playing \2"),
        ("catch|after|for", r"\b(?:running|runs|rushing|hurrying) (?:to catch|after|for) (an?|the|his|her) ((?:\w+ )?(?:train|bus|taxi|tram))\b", r"chasing \1 \2"),
        ("studio", r"\b(yoga|pilates|aerobics|zumba) in (?:an?|the) (?:\w+ )?studio\b", r"\1 in a gym"),
        ("choosing|selecting|picking out", r"\b(?:choosing|selecting|picking out) (?:some |fresh |the )*(fruits?|vegetables?|groceries)\b", r"holding a basket of \1"),
        ("cast iron|cast-iron", r"\bcast[ -]iron (?=(?:frying |grill )?(?:pan|skillet|pot))", "black "),
        ("arch", r"\b(?:arch(?:way)? (?:of|with|made of) (?:\w+ )?(?:flowers|roses|blossoms)|(?:flower|floral|rose) arch(?:way)?)\b", "wedding arch"),
        ("dancing", r"\bdancing (?:to (?:music|a song|the music|the radio)|together)\b", "dancing"),
    )
)  # fmt: skip


def acted(text: str) -> str:
    """Return a prompt with its acts in the words that are known.

    Args:
        text: The prompt, of a length that is bounded.
    """
    for pattern, said in _ACTS:
        text = pattern.sub(said, text)
    return text
