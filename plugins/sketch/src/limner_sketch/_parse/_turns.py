"""Turns of phrase and the plainer ones that say the same, in the order in which they are taken."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._lazy import Lazy

__all__ = ["GROUND", "NUMBER", "TURNS"]

_DRESSINGS: Final = (
    "honey",
    "syrup",
    "cream",
    "butter",
    "sauce",
    "lemon",
    "lime",
    "parsley",
    "basil",
    "mint",
    "chocolate",
    "caramel",
    "jam",
    "cheese",
    "sugar",
    "gravy",
    "ketchup",
    "mustard",
    "yogurt",
    "oil",
)
NUMBER: Final = rf"(?:\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})"
_WHOSE: Final = r"(?:its|his|her|their)"
GROUND: Final = r"(?:(?:seamless|repeating|tile) )?(?:pattern|background|backdrop|wallpaper|wrapping|paper|fabric|textile|print|texture)s?\b"
# What the pattern can only be found in (parts in lower case, "|" between them; nothing is anywhere), the pattern, and what is said instead.
TURNS: Final[tuple[tuple[Lazy, str], ...]] = tuple(
    (Lazy(pattern, re.IGNORECASE, needles=tuple(filter(None, needles.split("|")))), said)
    for needles, pattern, said in (
        (" out of", rf"\b(?:sticking|poking|popping|putting) {_WHOSE} heads? out of\b", "looking out of"),
        (
            "window",
            r"\b(?:looking|leaning|waving|peeking|peering|gazing|looks|leans|waves) (?:out of|out from|out|from|through) (?:the|an?|its|his|her) (?:open )?windows? of (?=(?:an?|the) )",
            "in ",
        ),
        ("out of", rf"\bwith {_WHOSE} heads? (?:sticking |poking )?out of\b", "looking out of"),
        (
            "out of|above|from",
            r"\b(jumping|leaping|breaching|jumps|leaps) (?:high |up )*(?:out of|above|from) the (?:water|waves)\b(?! (?:of|in)\b)",
            r"jumping in the sea",
        ),
        (
            "out of",
            r"\b(?:jumping|leaping|breaching|jumps|leaps) (?:high |up )*out of (?=(?:an?|the) (?:\w+ )?(?:sea|ocean|lake|river|pond)\b)",
            "jumping in ",
        ),
        (  # on a stick, and beside the fire
            "marshmallow",
            r"\b(?:roasting|toasting|grilling|melting|heating) (?:an? |the |some |their |his |her |two |three )?marshmallows?(?: \w+)? (?:over|on|at|above|by) (?:an?|the|their) (?:\w+ )?(?:camp ?)?fire\b",
            "holding marshmallow sticks beside a campfire",
        ),
        (
            "goal",
            r"\b(into|in|towards?|at|in front of|defending|guarding|near|missing|scoring|through|with) (an?|the|his|her|its) goal\b(?! (?:setting|keeper))",
            r"\1 \2 soccer goal",
        ),
        ("candle", r"\bby candle ?light\b", "beside a candle at night"),
        ("perch", r"\b(on|from) (?:an?|its|his|her|the) (?:wooden )?perch\b", r"\1 a branch"),
        ("bowling", r"\b(bowling balls?\b[^.]*?)\b(?<!bowling )pins\b", r"\1bowling pins"),
        (
            "football|soccer",
            r"\b(?:football|soccer) (?:match|game)\b(?! ticket| poster| card| day)",
            "two soccer players playing soccer",
        ),
        ("tennis", r"\btennis (?:match|game)\b(?! ticket| poster| card)", "two tennis players"),
        ("boxing", r"\bboxing match\b", "two boxers fighting"),
        ("ballet", r"\b(loves?|likes?|loving) ballet\b", r"\1 ballet shoes"),
        ("walker", r"\bdog[- ]?walkers?\b(?:\s+with\s+(?:a\s+)?(?=[\w ]*dogs?\b))?", "person walking "),
        (" has| have| had", r"\b(?:that|which|who) (?:has|have|had) (?!been\b)", "with "),
        ("asleep", r"\bfall(?:s|ing)? asleep\b", "sleeping"),
        ("riverbank|river bank", r"\briver ?banks?\b", "river"),
        ("bank", r"\bbanks? of (?=(?:an?|the) (?:\w+ )?(?:river|stream|lake|canal)\b)", ""),
        (
            "model",
            r"\b(?:fashion |female |top |runway )?models?(?= (?:wearing|walking|posing|strutting|in an?|on the|on a (?:catwalk|runway)))",
            "woman",
        ),
        ("date palm", r"\bdate palm", "palm"),
        ("spring", r"\b(?:mattress|metal|steel|bouncing|bed|coiled) spring", "coil spring"),
        (
            "covered",
            r"\b((?:[\w]+ )?)(ivy|moss|flower|vine|chocolate|sugar|honey|cheese|leaf)-covered (\w+)",
            r"\1\3 covered with \2",
        ),
        ("dude|bro|fella|bloke|lad", r"\b(?:dude|bro|fella|bloke|lad)(?=\b)", "man"),
        ("est", r"\b(\w+est\b[\w -]{1,30}) in the (?:whole )?(?:world|universe)\b", r"\1"),
        (
            "least|most|exactly|almost|approximately|nearly|about|around|than|up to|only|just",
            rf"\b(?:at least|at most|exactly|approximately|almost|nearly|about|around|(?:no )?(?:more|fewer|less) than|up to|only|just) (?={NUMBER}\b)",
            "",
        ),
        ("hundred|thousand|million|billion", r"\ban? (?:hundred|thousand|million|billion)\b", "hundreds of"),
        ("zero|0", r"\b(?:zero|0) (?=[a-z])", "no "),
        ("-ish", r"\b(\w+)-ish\b", r"\1"),
        (
            "crown|foot|mouth|heart",
            r"\b(?:the )?(?:crown|foot|mouth|heart) of (?=(?:an?|the|some) (?:\w+ )?(?:tree|oak|mountain|hill|cave|river|cliff|valley|staircase|bed|garden|forest|city|jungle)s?\b)",
            "",
        ),
        ("drinking straw", r"\bdrinking straws?\b", "straw"),
        ("pen", r"\b(pig|sheep|cattle|goat) ?pen\b", r"\1 behind a fence"),
        ("of ice", r"\bblocks? of ice\b", "ice cube"),
        ("snake charmer", r"\bsnake charmer\b", "person playing the flute next to a snake"),
        ("ship|boat|yacht|vessel", r"\b(ship|boat|yacht|vessel)['’]s (?:bow|stern|hull|deck|mast|sails?)\b", r"\1"),  # noqa: RUF001 - both apostrophes
        (" bed", r"\b(?:raised|flower|garden|vegetable) beds?\b", "garden"),
        (
            " on the other",
            r"\bwith ((?:an?|the) [\w ]{2,30}?) on one (?:side|end) and ((?:an?|the) [\w ]{2,30}?) on the other(?: side| end)?\b",
            r"with \1 and \2 on it",
        ),
        (
            "has|have",
            rf"(?<=\w )(?<!to )(?<!\bit )(?<!he )(?<!they )(?:has|have) (?=(?:an?|some|many|no|big|small|long|short|huge|{NUMBER})\b)",
            "with ",
        ),
        ("twin ", r"\btwin (?=\w+s\b)", "two "),
        ("hold the", r", hold the (\w+)", r", no \1"),
        ("anything but", r"\banything but\b", "no "),
        ("bernard", r"\bst\.? bernard\b", "saint bernard"),
        (
            "loaded|piled|packed|stuffed|filled",
            r"\b(truck|cart|wagon|boat|ship|lorry|trailer|sled|sleigh|van|raft|wheelbarrow|donkey|camel|car) (?:loaded|piled|packed|stuffed|filled) (?:high |up )?with\b",
            r"\1 full of",
        ),
        ("skipping ", r"\bskipping (?:stones|rocks)\b", "throwing a stone"),
        (
            " stops",
            r"\b((?:an?|the) (?:\w+ )?(?:bus|train|car|taxi|tram|truck)) stops (?=(?:at|in|near|beside|next|on|outside|behind)\b)",
            r"\1 ",
        ),
        (
            "swing ",
            r"\bswing (?:that is |which is |that )?(?:hanging|hung|hangs) (?:from|on|in) (?:an?|the) (?:\w+ )?(?:tree|oak|branch)\b",
            "tree with a swing",
        ),
        ("tap danc", r"\btap danc(er|ers|ing|es)\b", r"danc\1"),
        ("cricket ", r"\bcricket (?:player|batsman|batter)\b", "person with a cricket bat"),
        ("open", r"\bopen[- ]air\b", ""),
        ("breathing", r"\bfire[- ]breathing (\w+)", r"\1 breathing fire"),
        ("wind", r"\bwind[- ]?up\b", ""),
        (" table", r"\b(?:dinner|dining|lunch|breakfast) table\b", "dinner table"),
        ("coffee table", r"\bcoffee table\b", "table"),
        (
            "carried|chased|driven|followed|guarded|held|pulled|ridden|surrounded|watched|worn",
            r"\b(?:being|getting|is|are) (?=(?:chased|carried|held|ridden|driven|watched|worn|followed|surrounded|pulled|guarded) by\b)",
            "",
        ),
        ("zebra crossing", r"\bzebra crossing(?=\s+(?:the|a|an|over)\b)", "zebra walking on"),
        (
            "from ",
            r"\bfrom (?=(?:an?|the|his|her|their)\b[\w ]{0,20}\b(?:boat|canoe|rowboat|kayak|ship|raft|window|balcony|car)\b)",
            "in ",
        ),
        (
            "antlers|cap|crown|hat|helmet|horn",
            r"\b(on (?:an?|the|his|her|my) \w+)['’]s (?:hat|cap|helmet|crown|antlers|horns?)\b",  # noqa: RUF001 - both apostrophes
            r"\1",
        ),
        ("hues|shades|tints|tones", r"\b(?:shades|hues|tints|tones) of (?=\w)", ""),  # these shades are not worn
        ("beaver", r"\b(beavers?\b[^,.]{0,60}?) (an?|the|its|their) dams?\b", r"\1 \2 beaver dam"),
        (
            "blast|launch|lift|take",
            r"\b(?:ready )?(?:for|before|at) (?:take[- ]?off|lift[- ]?off|launch|blast[- ]?off)\b",
            "",
        ),
        ("golden gate bridge", r"\bgolden gate bridge\b", "red suspension bridge"),
        (" bridge", r"\b(?:brooklyn|tower) bridge\b", "suspension bridge"),
        (
            "carrying|having|holding|with",
            rf"\b(?:with|carrying|holding|having) ((?:an?|the|some|two|three) (?:[\w-]+ ){{1,3}}?)in {_WHOSE} (?:beak|mouth|bill|claws?|talons?|paws?|teeth|jaws?|trunk)\b",
            r"holding \1",
        ),
        (
            " behind ",
            r"\b(moon|sun)( peeking(?: out)?| hiding| hidden| half hidden| appearing)?(?: from)? behind (?:the |some |a few |dark |a )*clouds?\b",
            r"\1 behind a cloud",
        ),
        (
            "reflection in ",
            r"\breflection in (?:an?|the) (?:[\w-]+ )?(?:pool|pond|water|river|lake|puddle|stream)\b",
            "reflection in a lake",
        ),
        ("eating ", r"\beating (?:a |its way through a )?holes? (?:in|into|through) (?=an?\b|the\b)", "eating "),
        ("building|forming|making", r"\b(?:forming|making|building) an? (circle|ring|line|row)\b", r"in a \1"),
        (" farm", r"\b(wind turbine|windmill) farm\b", r"five \1s"),
        ("fin of a|shark's fin", r"\b(?:the )?(?:shark's fin|fin of an? shark)\b", "shark fin"),
        (" window", r"\b(car|bus|train|taxi|truck|van|tram|airplane|plane|camper) windows?\b", r"\1"),
        (
            " magic",
            r"\b(?:sitting )?in (an?|the|his|her) (?:magician(?:['’]s)?|magic) hat\b",  # noqa: RUF001 - both apostrophes
            r"looking out of \1 top hat",
        ),
        (
            "round ",
            r"\b(?:wrapped|coiled|curled|wound|twisted|coiling|curling|winding)(?: up)? a?round (?=(?:an?|the) (?:\w+ )?(?:branch|tree|pole|rock|stick|staff|column|pillar|trunk)\b)",
            "on ",
        ),
        (
            "mirrored|reflected|reflecting",
            r"\b(?:being |is |are |that is )?(?:reflected|mirrored|reflecting) in (?=(?:an?|the|its|still|calm) )",
            "and its reflection in ",
        ),
        (
            " in each ",
            r"\b(?:with|holding|carrying) an? (\w+) in each (?:hand|arm|paw|tentacle|claw)\b",
            r"holding two \1s",
        ),
        ("from tree to tree", r"\bfrom tree to tree\b", "between two trees"),
        ("from ", r"\bfrom (?:one |an? )(\w+) to (?:another|the next|the other)(?: \1)?\b", r"between two \1s"),
        ("from ", r"\bfrom (\w+(?: \w+)?) to \1\b", r"on \1s"),
        ("", r"\s[+&]\s", " and "),
        ("egg cup", r"\b(eggs?) in (?:an? )?egg cups?\b", r"\1"),
        (
            "basting|carving|stuffing",
            r"\b(carving|basting|stuffing) (?:an?|the) (turkey|goose|chicken)\b",
            r"\1 a roast \2",
        ),
        (" fried rice", r"\b(shrimp|prawn|chicken|egg|vegetable|pork|beef|seafood) fried rice\b", r"rice with \1"),
        (
            "selling ",
            r"\bselling (\w+(?: \w+)?) (?:at|from|behind) (?:an?|the|their|his|her) (?:\w+ )?(?:stand|stall|booth|kiosk)\b",
            r"beside a \1 stand",
        ),
        (
            "boiling|cooking|flipping|frying|grilling|searing",
            r"\b(frying|cooking|grilling|boiling|flipping|searing) ((?:[\w-]+ ){1,3}?)(?:in|on) (?:an?|the|his|her|their) (?:\w+ )?(?:pan|skillet|grill|barbecue|pot|wok|stove)\b",
            r"\1 \2",
        ),
        (
            " into ",
            r"\b(teapot|kettle|jug|pitcher|bottle|milk carton|carton|watering can|coffee pot) (?:that is |is )?(?:pouring|filling)(?: (?:hot |fresh |cold )?\w+)? into (?=an?\b|the\b)",
            r"\1 over ",
        ),
        (
            "booth|kiosk|stall|stand",
            r"\b(stall|stand|kiosk|booth)s? (?:(?:that|which) )?(?:selling|sells|offering|displaying|stocked with|piled with|loaded with|laden with) ",
            r"\1 full of ",
        ),
        (
            "dash|dollop|drizzle|helping|knob|pat|piece|portion|scoop|serving|slice|splash|spoonful|sprig|sprinkle|sprinkling|squeeze|wedge",
            (
                r"\b(?:an? )?(?:drizzle|dollop|sprinkling|sprinkle|dash|splash|sprig|squeeze|knob|pat|spoonful|serving|portion|helping|slices?|wedges?|pieces?|scoops?) of "
                rf"(?=(?:\w+ )?(?:{'|'.join(_DRESSINGS)})\b)"
            ),
            "",
        ),
        (
            "with",
            r"\b(?:drizzled|sprinkled|garnished|served|smothered|loaded|piled|dusted|glazed|stuffed) (?:high )?with\b",
            "with",
        ),
        (" basket ", r"\b(bread|pastry|fruit|vegetable|flower) basket (?:with|full of|of)\b", "basket of"),
        (" basket", r"\b(?:bread|pastry) basket\b", "basket of bread"),
        (
            "field|padd|plantation|terrace",
            r"\b(?:rice|tea) (?:terraces?|padd(?:y|ies)|fields?|plantations?)\b",
            "terraced hills",
        ),
        ("", r"^\W*(?:as|like|shaped like) (?=an?\b)", ""),  # after a letter that is shown: "the letter R as a rocket"
        (
            "breeder|handler|owner|sitter|trainer",
            r"\b(dog|horse|cat|dolphin|seal|lion|elephant) (?:trainer|handler|sitter|owner|breeder)\b",
            r"person with a \1",
        ),
        (" look", r"^\s*(?:what|how) (?:do|does|would|did) (.+?) looks? like\b", r"\1"),
        ("cat lady", r"\bcat lady\b", "woman with a cat"),
        ("ring with ", r"\bring with (?:an? )?(?:\w+ )?(?:diamond|gem|ruby|sapphire|emerald|stone)\b", "ring"),
        (
            "face|head",
            r"\b(robot|alien|monster|skeleton|ghost|zombie|vampire|astronaut|pirate|ninja|clown|witch|wizard|santa|elf|knight|viking|king|queen|princess|woman|man|girl|boy|baby) (?:head|face)(?=\s*(?:icon|logo|badge|sticker|emoji|avatar|,|$))",
            r"\1",
        ),
        (
            "caricature|portrait",
            r"(?<=\w )(drawing|painting|sketching) (?:an?|the|his|her|their) (?:portrait|caricature) of\b",
            r"\1",
        ),
        (" superhero ", r"\b(?:wearing|in|dressed in) an? superhero (?:costume|outfit|suit)\b", "wearing a cape"),
        (
            "mask",
            r"\b(nurse|doctor|surgeon|dentist|scientist|paramedic)s? ((?:with|wearing|in) (?:an? )?)mask\b",
            r"\1 \2face mask",
        ),
        (
            "hanging|hangs|putting up",
            r"\b(?:hanging|hangs|putting up) (?:up )?(?=(?:an?|the|his|her|some) (?:framed )?(?:picture|painting|photo|poster|mirror|clock|portrait)s?\b)",
            "lifting ",
        ),
        (" wall", r"\b(picture|painting|photo|poster|mirror|clock)s? on (?:the|a) wall\b", r"\1 in the room"),
        ("self in ", r"\bat (?:him|her|it|my|your)self in (?:the|an?) mirror\b", "at the mirror"),
        (
            " head",
            r"\b(?:holding|carrying) ((?:[\w-]+ ){1,4}?[\w-]+) (?:above|over) (?:his|her|their|its) heads?\b",
            r"lifting \1",
        ),
        (
            " head",
            r"\b(lifting|raising) ((?:[\w-]+ ){1,4}?[\w-]+) (?:above|over) (?:his|her|their|its) heads?\b",
            r"\1 \2",
        ),
        (" trainer", r"\b(?:personal|fitness) trainer\b", "person lifting weights"),
        (" back", r"\bon (?:the|its|his|her) backs? of\b", "on"),
        (
            " the ",
            r"\b(?:in|under) the (?:hot |bright |warm |summer |burning )*(?:sun|sunshine|sunlight)\b(?! (?:hat|flower))",
            "on a sunny day",
        ),
        ("umbrella", r"\bwhose (umbrella)s? (?:is|are|was|gets?|has been|were)\b", r"with a \1"),
        (
            "umbrella",
            r"\bumbrellas?\b(?: (?:is|are|was|being|gets?|that is|has been))* (?:turn(?:ed|ing)|blown|flipp(?:ed|ing)|pushed|blow(?:s|ing)) inside[- ]out(?: (?:by|in) (?:the |a )?(?:\w+ )?(?:wind|storm|gust))?\b",
            "inside out umbrella in the wind",
        ),
        (
            " umbrella inside",
            r"\bwind turns (?:the|his|her) umbrella inside[- ]out\b",
            "holding an inside out umbrella in the wind",
        ),
        (
            " than ",
            r"\b(an?|the|one) ((?:[\w-]+ ){0,2}?[\w-]+?) (?:that is |which is |who is |is |are )?(?:much |far |even |way |a lot )?(?:bigger|larger|taller|higher|huger) than (?:an?|the|its|his|her) (?=\w)",
            r"\1 giant \2 next to a little ",
        ),
        (
            " than ",
            r"\b(an?|the|one) ((?:[\w-]+ ){0,2}?[\w-]+?) (?:that is |which is |who is |is |are )?(?:much |far |even |way |a lot )?(?:smaller|tinier|shorter) than (?:an?|the|its|his|her) (?=\w)",
            r"\1 little \2 next to a giant ",
        ),
        (
            "big|high|huge|large|tall",
            r"\b(an?|the|one) ((?:[\w-]+ ){0,2}?[\w-]+?) (?:that is |which is |who is |is |are )?(?:as|so) (?:big|large|tall|high|huge) (?:as|like) (?:an?|the|its|his|her) (?=\w)",
            r"\1 giant \2 next to a ",
        ),
        (" the ", r"\b(?:at|on|near|from) the (?:very )?(?:edge|rim|brink) of (?=(?:an?|the) )", "on "),
        ("all ", r"\ball (?:the )?(?=(?:around|over|together)\b)", ""),
        (
            "in front of|outside|past",
            r"\b(in front of|outside(?: of)?|past) (an?|the) (?:diner|cafe|café|bistro)\b",
            r"\1 \2 coffee shop",
        ),
        (
            "in front of|outside|past",
            r"\b(in front of|outside(?: of)?|past) (an?|the) (?:restaurant|bar|pub|store)\b",
            r"\1 \2 shop",
        ),
        ("water", r"\b(standing|wading|walking|playing|splashing) in (?:the )?(?:shallow )?water\b", r"\1 in a lake"),
        ("upside", r"\bupside[- ]down (?=(?!(?:and|in|on|from|with|over|like|while|at|by)\b)\w)", "upsidedown "),
        ("delivery ", r"\bdelivery (?=(?:drone|robot|bike|bicycle|scooter|motorcycle)s?\b)", ""),
        (
            "polka",
            rf"\bpolka[- ]dot(?:s|ted)? (?=\w)(?!{GROUND})",
            "dotted ",
        ),
        (
            "hands|palms",
            r"\b(?:two |a pair of |pair of )?(?:hands|palms) (?:holding|clasping|shaking|touching) (?:each other|one another|hands)\b",
            "a handshake",
        ),
        (
            "hands ",
            r"\b(?:two |a pair of |pair of |cupped |open |both |caring |gentle )*hands (?:holding|cradling|cupping|offering|protecting|around|with|carrying|that hold) (?=(?:an?|the|some|one)\b)",
            "cupped hands holding ",
        ),
        ("pianist", r"\bpianists? (?:at|with) (?:an?|the|his|her) (?:grand )?piano\b", "pianist"),
    )
)
