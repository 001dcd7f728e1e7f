"""What stands for a topic: for what has no look of its own, such as saving or safety, what people know it by.

Icons, logos, posters and covers show it where nothing else is told to be shown.
"""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._sets import set_of
from limner_sketch._parse._trades import BUSINESSES, OCCASIONS, THEMES
from limner_sketch._words import singular

__all__ = ["named_in", "phrase_in", "topic_of"]

_LISTED: Final[dict[tuple[str, ...], str]] = {
    # money and work
    ("piggy bank", "coin"): "budget budgeting saving savings save allowance pension frugal thrift retirement",
    ("coin", "chart"): "invest investing investment investor stocks trading wealth crypto cryptocurrency bitcoin economy economics inflation finance financial dividend forex fund",
    ("bank", "coin"): "banking bank loan loans mortgage credit lending",
    ("calculator", "paper"): "tax taxes accounting bookkeeping invoice invoicing payroll audit expense expenses",
    ("umbrella", "shield"): "insurance insure coverage",
    ("briefcase",): "job jobs career careers work working business recruiting recruitment hiring employment interview internship resume cv freelance consultancy consulting corporate",
    ("gear", "chart"): "operations productivity efficiency process processes optimization automation manufacturing engineering industrial",
    ("picture frame",): "gallery",
    ("target", "arrow"): "goal goals focus strategy mission accuracy precision objective objectives planning ambition",
    ("mountain", "flag"): "motivation motivational perseverance persistence determination resilience courage never-give-up never-giving-up giving-up give-up grit confidence self-esteem potential challenge challenges overcoming",
    ("dragon", "castle"): "fantasy fairytale fairytales fairy-tale fairy-tales legend legends myth mythology",
    ("ghost",): "horror spooky haunted paranormal scary",
    ("ufo", "planet"): "sci-fi scifi science-fiction aliens",
    ("trophy", "star"): "success winning win winner champion championship victory achievement award awards excellence competition contest leadership",
    ("light bulb",): "idea ideas innovation creativity creative inspiration brainstorming invention think thinking solution solutions electricity insight insights",
    ("rocket",): "startup startups launch entrepreneur entrepreneurship growth accelerator future ambition",
    ("megaphone",): "marketing advertising announcement promotion advocacy campaign publicity outreach protest",
    ("speech bubble",): "communication conversation chat chatting talk talking discussion forum debate messaging feedback comment comments dialogue language languages speaking translation linguistics gossip",
    ("chart", "laptop"): "analytics data statistics report reporting dashboard sales revenue kpi metrics",
    ("clock", "calendar"): "time schedule scheduling punctuality deadline deadlines booking appointment appointments reservation reservations reminder procrastination timing",
    ("truck", "box"): "freight trucking haulage logistics trucker moving movers hauling distribution",
    ("box", "truck"): "shipping delivery cargo warehouse supply parcel package packages courier import export",
    ("shopping cart",): "shopping ecommerce retail store checkout grocery groceries marketplace supermarket consumer buying",
    # law, safety and society
    ("scales",): "justice law legal lawyer attorney fairness ethics court judge equality rights constitution compliance notary jury",
    ("shield", "lock"): "security secure safety privacy protection protect cybersecurity antivirus firewall defense defence guard",
    ("lock", "key"): "password passwords login authentication encryption passcode",
    ("hard hat",): "construction workplace builder building renovation contractor site",
    ("ballot box",): "democracy politics vote voting government citizenship referendum civic",
    ("dove",): "peace nonviolence harmony hope holy spirit ceasefire reconciliation",
    ("heart", "hand"): "kindness charity volunteering volunteer volunteers caring care compassion donation donate help helping support solidarity empathy generosity respect tolerance bullying anti-bullying antibullying harassment racism racist discrimination refugees hospice humanitarian",
    ("heart",): "love romance dating affection relationship relationships marriage valentine passion cardiology cardiologist gratitude compassionate self-love",
    ("rainbow", "heart"): "pride lgbt lgbtq diversity inclusion equality acceptance",
    ("house", "heart"): "family parenting families household adoption",
    ("earth",): "earth climate planet environment environmental sustainability sustainable global world geography worldwide international ecology globalization humanity",
    ("recycling symbol",): "recycling recycle reuse upcycling waste zero-waste compost composting",
    ("plastic bottle", "fish"): "plastic plastics microplastics plastic-pollution ocean-pollution ocean-plastic marine-pollution water-pollution sea-pollution",
    ("plastic bottle", "trash can"): "litter littering pollution garbage trash rubbish cleanup",
    ("factory",): "smog emissions emission factory industry carbon",
    ("leaf",): "nature natural organic vegan vegetarian eco green herbal wellness botanical biology plant-based ecofriendly",
    ("tree",): "deforestation forestry reforestation arborist woodland logging trees landscaping",
    ("solar panel", "wind turbine"): "renewable renewables solar energy photovoltaic",
    ("lightning",): "power electric electrical electrician charging voltage energetic",
    ("raindrop",): "water hydration drought conservation plumbing moisture",
    ("faucet", "wrench"): "plumber leak leaks",
    ("bee", "flower"): "bees pollinators pollinator pollination beekeeping beekeeper apiary honey",
    ("panda", "elephant"): "wildlife endangered extinction poaching biodiversity zoo",
    ("whale", "fish"): "ocean oceans marine overfishing aquarium",
    # body and mind
    ("heart", "stethoscope"): "health healthy healthcare medical medicine clinic doctor hospital checkup cardio nursing nurse telemedicine",
    ("pill",): "pharmacy medication drug drugs pharmaceutical vitamins vitamin antibiotics addiction",
    ("syringe",): "vaccine vaccines vaccination immunization flu diabetes injection",
    ("soap", "raindrop"): "hygiene sanitation cleanliness handwashing germs hand-washing",
    ("tooth", "toothbrush"): "dentist dental dentistry orthodontist teeth",
    ("eye", "glasses"): "vision optometry optometrist eyesight ophthalmology optical eyewear",
    ("brain",): "mind mental psychology psychiatry memory learning neuroscience intelligence stress anxiety depression autism adhd dementia therapy neurology mindset cognitive",
    ("lotus",): "yoga meditation mindfulness zen calm relaxation spa massage pilates breathing serenity spiritual spirituality",
    ("moon", "bed"): "sleep sleeping bedtime insomnia night rest dream dreams",
    ("apple", "carrot"): "nutrition diet dieting nutritionist dietician healthy-eating vitamins weight",
    ("dumbbell",): "fitness gym workout exercise training bodybuilding strength crossfit weightlifting personal-training",
    ("running shoe", "stopwatch"): "running jogging marathon athletics sprint race racing",
    ("cigarette",): "smoking tobacco nicotine vaping",
    ("beer",): "alcohol drinking alcoholism brewing brewery",
    # school, science and technology
    ("book", "pencil"): "education school study studying homework learning teaching teacher tutoring student students classroom exam exams academy literacy course courses e-learning kindergarten",
    ("open book",): "reading story stories storytelling novel literature library poetry poem poems writing books book-club bookshop bookstore publishing fiction journal blog",
    ("graduation cap",): "graduation university college degree scholarship academic alumni",
    ("flask", "atom"): "science chemistry laboratory research experiment experiments lab scientific stem",
    ("atom",): "physics nuclear quantum",
    ("dna",): "genetics biotech biotechnology gene genome heredity ancestry",
    ("microscope",): "microbiology bacteria pathology",
    ("calculator", "ruler"): "math maths mathematics arithmetic algebra geometry numbers counting",
    ("scroll", "castle"): "history medieval historical heritage",
    ("telescope", "planet"): "astronomy stargazing cosmos universe galaxy astrology",
    ("laptop",): "software coding programming developer developers code website web webinar online internet blogging remote it tech technology digital computing saas webdesign hackathon",
    ("robot",): "ai robotics automation chatbot artificial-intelligence machine-learning bot",
    ("cloud",): "hosting backup saas cloud-computing storage",
    ("database",): "database databases sql warehouse",
    ("fishing rod", "envelope"): "phishing scam scams fraud",
    ("phone",): "mobile smartphone texting calls screen-time telecom telecommunications",
    ("gamepad",): "gaming game games gamer esports videogame videogames arcade",
    # arts and leisure
    ("palette", "paintbrush"): "art arts painting artist gallery drawing illustration exhibition design designer crafts creative-arts",
    ("musical note",): "music musical song songs concert melody playlist choir singing sing lyrics band soundtrack",
    ("headphones",): "listening audio podcasting dj techno streaming",
    ("microphone",): "podcast radio broadcast karaoke interview comedy comedian rap journalism",
    ("theatre mask",): "theatre theater drama acting opera improv play plays stage",
    ("camera",): "photography photo photos photographer selfie pictures",
    ("film reel", "popcorn"): "film films movie movies cinema video filmmaking documentary",
    ("dancer",): "dance dancing ballet ballroom salsa choreography",
    ("airplane", "suitcase"): "travel travelling traveling tourism trip vacation holiday flights flight airline journey adventure backpacking aviation tourist",
    ("tent", "campfire"): "camping outdoors scouting campsite scouts wilderness",
    ("mountain", "backpack"): "hiking trekking climbing mountaineering alpinism adventures",
    ("fork", "plate"): "food dining restaurant eating catering meal meals lunch dinner hunger foodie cuisine diner bistro",
    ("cooking pot", "chef hat"): "recipe recipes cooking cook cookbook kitchen chef culinary cookery",
    ("bread",): "baking bakery baker sourdough",
    ("mug",): "coffee cafe tea espresso break caffeine barista",
    ("scissors", "comb"): "hair haircut hairdresser barber barbershop salon hairstyle grooming",
    ("lipstick", "mirror"): "beauty makeup cosmetics skincare",
    ("dress", "hanger"): "fashion clothing clothes boutique style wardrobe apparel tailor",
    ("diamond", "ring"): "jewelry jewellery luxury jeweler jeweller gems",
    ("house", "key"): "home realtor property housing rent rental apartment real-estate homeless homelessness shelter neighborhood neighbourhood",
    ("hammer", "wrench"): "repair repairs maintenance handyman diy fixing carpentry tools mechanic carpenter toolkit",
    ("broom", "bucket"): "cleaning cleaner housekeeping chores janitor tidy",
    ("car",): "driving driver automotive carpool parking cars garage auto dealership commute rideshare ride-sharing",
    ("bicycle",): "cycling bike biking cyclist bikes",
    ("bus", "traffic light"): "traffic transport transit transportation commuting",
    ("watering can", "seedling"): "gardening garden gardener horticulture planting allotment",
    ("tractor", "wheat"): "farming agriculture farm farmer harvest crops agricultural",
    ("paw print",): "pets pet veterinary vet animal animals shelter grooming dog-walking animal-rescue",
    ("stroller", "teddy bear"): "baby babies childcare nursery daycare babysitting newborn maternity pregnancy toddler childhood babysitter",
    ("puzzle piece",): "teamwork collaboration team partnership integration strategy problem-solving together plugin plugins",
    ("gift",): "gifts present presents surprise giveaway rewards donation-drive",
    ("balloon", "party hat"): "party celebration celebrations festival event events fun birthday anniversary",
    ("ring", "bouquet"): "wedding weddings bridal engagement",
    ("crescent moon",): "dark-mode night-mode",
    ("sun",): "light-mode day-mode summer sunshine weather sunscreen optimism happiness positive positivity joy",
    ("snowflake",): "winter frozen cold ice-cold frost",
    ("soccer ball",): "soccer football sport sports",
    ("whistle",): "coaching coach referee",
    ("compass",): "navigation orientation direction exploration discovery explore guidance",
    ("map",): "maps places location route routes directions itinerary",
    ("calendar", "check mark"): "habit habits tracker routine",
    ("calendar",): "date dates agenda planner month",
    ("magnifying glass",): "thriller thrillers crime detective-story whodunit noir suspense search research detective investigation mystery seo inspection finding",
    ("envelope",): "email mail newsletter inbox letter letters post subscription",
    ("bell",): "notification notifications alert alerts alarm subscribe",
    ("fire extinguisher",): "fire-safety fire-drill fire-alarm fire-prevention fire emergency evacuation",
    ("first aid kit",): "first-aid rescue accident accidents paramedic",
    ("traffic light", "car"): "road-safety",
    ("newspaper",): "news press journalist media headlines",
    ("flower",): "allergy allergies pollen hayfever",
    ("graph",): "network networking",
}  # fmt: skip
TOPICS: Final[dict[str, tuple[str, ...]]] = {
    word: nouns for nouns, words in reversed(_LISTED.items()) for word in words.split()
}
"""What stands for a topic, by the word for it; a hyphen stands for a blank."""
_LONGEST: Final = 3
_PREPOSITION: Final = re.compile(r"\s+(?:of|in|for|at|on|to|by|with|from)\s+(?:an?\s+|the\s+|our\s+|my\s+)?")
# Words that are no topic beside another one.
_WEAK: Final = frozenset({"school", "work", "home", "day", "time", "online", "night", "app", "team", "style", "business", "world", "event", "fun", "post", "play", "green", "design", "date", "it", "light", "kitchen", "office", "care", "support", "mobile", "future", "power", "plastic", "animals", "web", "website", "store", "cold", "animal", "family", "building", "media", "help", "save", "cover", "site", "rest", "nature", "course", "courses", "class", "classroom", "academy", "training", "students", "student", "teacher", "fund", "strategy"})  # fmt: skip


def topic_of(words: str) -> tuple[str, ...]:
    """Return what stands for the topic that some words name, the figures there are, or nothing.

    Args:
        words: Words in lower case: "plastic pollution in the ocean".
    """
    head, of, rest = _PREPOSITION.sub("|", words.lower().replace("-", " ").strip(), count=1).partition("|")
    if of and (found := topic_of(head)):
        return found  # pollution in the ocean is pollution
    tokens = (rest if of else head).split()
    for strong in (True, False):
        for length in range(_LONGEST, 0, -1):
            for start in range(len(tokens) - length, -1, -1):  # in English the last one counts most
                phrase = " ".join(tokens[start : start + length])
                if (phrase in _WEAK) == strong and length == 1:
                    continue
                if found := _stands_for(phrase):
                    return found
    return tuple(noun for noun in set_of(words) if figures.find(noun))[:1]


def _stands_for(phrase: str) -> tuple[str, ...]:
    for name in (phrase, singular(phrase)):
        occasion = OCCASIONS.get(name)
        for nouns in (
            BUSINESSES.get(name),
            THEMES.get(name),
            TOPICS.get(name.replace(" ", "-")),
            occasion and occasion[1],
        ):
            known = tuple(noun for noun in nouns or () if figures.find(noun))
            if known:
                return known[:2]
    if phrase.endswith("ing") and " " not in phrase:  # trucking is done with trucks
        for stem in (phrase[:-3], f"{phrase[:-3]}e", phrase[:-4]):
            match = figures.find(stem) if len(stem) > 2 else None
            if match and match.exact and match.entry.tags & {"object", "vehicle", "tool", "food"}:
                return (stem,)
    return ()


def phrase_in(words: str) -> str | None:
    """Return the topic of several words that some words hold, whose own nouns are no things then: a fire drill drills nothing."""
    tokens = words.lower().replace("-", " ").split()
    pairs = (" ".join(tokens[i : i + 2]) for i in range(len(tokens) - 1))
    return next((pair for pair in pairs if pair.replace(" ", "-") in TOPICS), None)


def named_in(words: str) -> tuple[str, ...]:
    """Return the things that some words name, such as the title of a book: "The Brave Little Snail"."""
    tokens = [token.strip(".,!?'\"“”:;") for token in words.lower().split()]
    found: list[str] = []
    taken = -1
    for start in range(len(tokens)):
        for length in (3, 2, 1):
            if start <= taken or start + length > len(tokens):
                continue
            phrase = " ".join(tokens[start : start + length])
            match = figures.find(phrase) or figures.find(singular(phrase))
            if (
                match
                and (match.exact or start == len(tokens) - 1)
                and not match.entry.tags & {"sign", "symbol"}
                and phrase not in _WEAK
            ):
                found.append(match.entry.noun)
                taken = start + length - 1
                break
    return tuple(dict.fromkeys(found))
