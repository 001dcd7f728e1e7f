"""How things are done and what happened when, as everybody learns it: steps and dates under the words that ask for them."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._recipes import RECIPES, Recipe
from limner_sketch._parse._tables import NUMBER_WORDS

__all__ = ["recipe_of"]

_HOW: Final[dict[str, tuple[str, ...]]] = {
    "make coffee": ("Boil water", "Grind beans", "Add coffee", "Pour water", "Wait", "Serve"),
    "make tea": ("Boil water", "Add tea", "Pour water", "Wait", "Serve"),
    "make hot chocolate": ("Heat milk", "Add cocoa", "Stir", "Pour", "Enjoy"),
    "make lemonade": ("Squeeze lemons", "Add sugar", "Add water", "Stir", "Add ice"),
    "make pancakes": ("Mix batter", "Heat pan", "Pour batter", "Flip", "Serve"),
    "make pizza": ("Make dough", "Let rise", "Roll out", "Add toppings", "Bake"),
    "make pasta": ("Boil water", "Add salt", "Cook pasta", "Drain", "Add sauce"),
    "make rice": ("Rinse rice", "Add water", "Boil", "Simmer", "Rest"),
    "make salad": ("Wash", "Chop", "Mix", "Add dressing", "Serve"),
    "make soup": ("Chop vegetables", "Fry onions", "Add water", "Simmer", "Season"),
    "make scrambled eggs": ("Crack eggs", "Whisk", "Heat pan", "Stir gently", "Serve"),
    "boil egg": ("Boil water", "Lower egg in", "Wait 8 minutes", "Cool", "Peel"),
    "fry egg": ("Heat pan", "Add butter", "Crack egg", "Fry", "Serve"),
    "make smoothie": ("Cut fruit", "Add milk", "Blend", "Pour", "Drink"),
    "make popcorn": ("Heat oil", "Add corn", "Cover", "Wait for pops", "Add salt"),
    "make jam": ("Wash fruit", "Add sugar", "Boil", "Fill jars", "Seal"),
    "make cheese": ("Warm milk", "Add rennet", "Cut curd", "Press", "Age"),
    "make chocolate": ("Harvest cocoa", "Ferment", "Roast", "Grind", "Temper", "Mould"),
    "make paper": ("Wood", "Pulp", "Press", "Dry", "Cut"),
    "make wine": ("Harvest", "Crush", "Ferment", "Age", "Bottle"),
    "brew beer": ("Malt", "Mash", "Boil with hops", "Ferment", "Bottle"),
    "make candle": ("Melt wax", "Place wick", "Add scent", "Pour", "Cool"),
    "bake bread": ("Mix", "Knead", "Let rise", "Shape", "Bake"),
    "bake cake": ("Mix", "Pour into tin", "Bake", "Cool", "Decorate"),
    "bake cookies": ("Mix dough", "Shape", "Bake", "Cool", "Enjoy"),
    "bake pie": ("Make crust", "Make filling", "Fill", "Bake", "Cool"),
    "plant tree": ("Dig a hole", "Set the tree", "Fill in soil", "Water", "Stake"),
    "plant seed": ("Fill pot with soil", "Make a hole", "Put in the seed", "Cover", "Water"),
    "grow tomatoes": ("Sow", "Pot on", "Plant out", "Tie up", "Harvest"),
    "brush teeth": ("Wet the brush", "Add toothpaste", "Brush", "Spit", "Rinse"),
    "wash hands": ("Wet", "Soap", "Scrub", "Rinse", "Dry"),
    "wash dishes": ("Scrape", "Soak", "Scrub", "Rinse", "Dry"),
    "do laundry": ("Sort", "Load", "Add soap", "Wash", "Dry", "Fold"),
    "wash car": ("Rinse", "Soap", "Scrub", "Rinse again", "Dry"),
    "wash dog": ("Brush", "Wet", "Shampoo", "Rinse", "Dry"),
    "make bed": ("Straighten sheet", "Spread blanket", "Fluff pillows", "Smooth"),
    "get ready for bed": ("Bath", "Pyjamas", "Brush teeth", "Story", "Sleep"),
    "get ready for school": ("Wake up", "Get dressed", "Breakfast", "Brush teeth", "Pack bag", "Go"),
    "tie shoelaces": ("Cross laces", "Pull tight", "Make a loop", "Wrap around", "Pull through"),
    "tie tie": ("Cross", "Wrap around", "Up through", "Down through", "Tighten"),
    "change tyre": ("Park safely", "Loosen nuts", "Jack up", "Swap wheel", "Tighten nuts", "Lower"),
    "change light bulb": ("Switch off", "Let cool", "Unscrew old", "Screw in new", "Switch on"),
    "fix bike puncture": ("Take off wheel", "Remove tube", "Find hole", "Patch", "Refit", "Pump"),
    "paint wall": ("Clean", "Tape edges", "Prime", "First coat", "Second coat"),
    "build birdhouse": ("Measure", "Saw", "Nail", "Paint", "Hang up"),
    "build snowman": ("Roll big ball", "Roll middle ball", "Roll head", "Stack", "Add face"),
    "pitch tent": ("Find flat ground", "Lay out tent", "Join poles", "Raise", "Peg down"),
    "make campfire": ("Gather wood", "Ring of stones", "Stack kindling", "Light", "Add logs"),
    "recycle": ("Collect", "Sort", "Process", "Make", "Use"),
    "write essay": ("Choose topic", "Research", "Outline", "Draft", "Revise", "Proofread"),
    "write story": ("Idea", "Characters", "Plot", "Draft", "Edit"),
    "write book": ("Idea", "Outline", "Draft", "Edit", "Publish"),
    "publish book": ("Manuscript", "Editing", "Design", "Printing", "Bookshop"),
    "study for exam": ("Plan", "Review notes", "Practise", "Test yourself", "Rest"),
    "learn language": ("Listen", "Words", "Speak", "Read", "Practise daily"),
    "solve problem": ("Define", "Find options", "Compare", "Choose", "Act", "Review"),
    "make decision": ("Goal", "Options", "Compare", "Decide", "Act", "Review"),
    "plan trip": ("Destination", "Budget", "Book", "Pack", "Go"),
    "plan party": ("Guests", "Date", "Food", "Music", "Decorate", "Celebrate"),
    "plan wedding": ("Budget", "Venue", "Guests", "Invitations", "Dress", "Ceremony"),
    "buy house": ("Budget", "Mortgage", "Search", "View", "Offer", "Contract", "Move in"),
    "rent apartment": ("Search", "View", "Apply", "Sign lease", "Move in"),
    "move house": ("Declutter", "Pack", "Load truck", "Unload", "Unpack"),
    "apply for job": ("Find job", "Write CV", "Apply", "Interview", "Offer"),
    "start business": ("Idea", "Research", "Plan", "Funding", "Register", "Launch"),
    "launch product": ("Research", "Design", "Prototype", "Test", "Launch", "Improve"),
    "make video": ("Script", "Storyboard", "Film", "Edit", "Publish"),
    "make film": ("Script", "Casting", "Shooting", "Editing", "Premiere"),
    "start podcast": ("Topic", "Equipment", "Record", "Edit", "Publish"),
    "build website": ("Goals", "Wireframe", "Design", "Build", "Test", "Launch"),
    "build app": ("Idea", "Design", "Code", "Test", "Release"),
    "deploy app": ("Commit", "Build", "Test", "Stage", "Deploy", "Monitor"),
    "review code": ("Open request", "Automatic checks", "Read", "Comment", "Fix", "Approve", "Merge"),
    "release software": ("Freeze", "Test", "Changelog", "Tag", "Build", "Publish", "Announce"),
    "fix bug": ("Report", "Reproduce", "Find cause", "Fix", "Test", "Release"),
    "onboard customer": ("Sign up", "Welcome", "Set up", "First success", "Support"),
    "handle complaint": ("Listen", "Record", "Investigate", "Solve", "Follow up"),
    "return item": ("Request return", "Pack", "Send back", "Inspect", "Refund"),
    "approve expense report": ("Submit report", "Manager review", "Finance check", "Approve", "Pay out"),
    "approve invoice": ("Receive invoice", "Check order", "Approve", "Pay", "File"),
    "approve leave": ("Ask for leave", "Manager review", "Approve", "Calendar", "Enjoy"),
    "donate blood": ("Register", "Health check", "Donate", "Rest", "Snack"),
    "adopt pet": ("Visit shelter", "Meet pets", "Apply", "Home check", "Take home"),
    "train dog": ("Get attention", "Give command", "Reward", "Repeat", "Praise"),
    "give first aid": ("Check danger", "Call for help", "Check breathing", "Give aid", "Stay"),
    "do cpr": ("Check response", "Call for help", "30 compressions", "2 breaths", "Repeat"),
    "evacuate building": ("Alarm", "Stay calm", "Use stairs", "Go outside", "Assembly point"),
    "use atm": ("Insert card", "Enter PIN", "Choose amount", "Take cash", "Take card"),
    "send letter": ("Write", "Envelope", "Address", "Stamp", "Post"),
    "vote": ("Register", "Polling place", "Show ID", "Mark ballot", "Cast vote"),
    "law is made": ("Bill", "Committee", "Debate", "Vote", "Signature", "Law"),
    "make law": ("Bill", "Committee", "Debate", "Vote", "Signature", "Law"),
    "photosynthesis works": ("Sunlight", "Water", "Carbon dioxide", "Leaf", "Sugar", "Oxygen"),
    "honey is made": ("Nectar", "Bee", "Hive", "Honeycomb", "Jar"),
    "make honey": ("Nectar", "Bee", "Hive", "Honeycomb", "Jar"),
    "milk gets to store": ("Cow", "Milking", "Tank truck", "Dairy", "Shop"),
    "digestion works": ("Mouth", "Oesophagus", "Stomach", "Small intestine", "Large intestine"),
    "vaccine works": ("Vaccine", "Immune response", "Antibodies", "Memory", "Protection"),
    "engine works": ("Intake", "Compression", "Power", "Exhaust"),
    "train model": ("Collect data", "Clean data", "Train", "Evaluate", "Deploy"),
    "play chess": ("Set up board", "Opening", "Middle game", "Endgame", "Checkmate"),
    "make paper airplane": ("Fold in half", "Fold corners in", "Fold to middle", "Fold wings", "Fly"), "fold paper plane": ("Fold in half", "Fold corners in", "Fold to middle", "Fold wings", "Fly"), "make paper boat": ("Fold in half", "Fold corners in", "Fold up brim", "Open and flatten", "Pull apart"),
    "order to delivery": ("Order", "Payment", "Packing", "Shipping", "Delivery"), "seed to plant": ("Seed", "Sprout", "Seedling", "Plant"), "farm to table": ("Farm", "Harvest", "Transport", "Market", "Kitchen", "Table"), "bean to cup": ("Harvest", "Dry", "Roast", "Grind", "Brew", "Cup"), "idea to product": ("Idea", "Research", "Prototype", "Test", "Launch"),
    "caterpillar to butterfly": ("Egg", "Caterpillar", "Chrysalis", "Butterfly"), "tadpole to frog": ("Egg", "Tadpole", "Froglet", "Frog"), "sheep to sweater": ("Sheep", "Shearing", "Spinning", "Yarn", "Knitting", "Sweater"), "wheat to bread": ("Wheat", "Flour", "Dough", "Oven", "Bread"), "cow to milk carton": ("Cow", "Milking", "Dairy", "Bottling", "Shop"),
    "onboard employee": ("Contract", "First day", "Equipment", "Training", "Review"), "hire employee": ("Job advert", "Applications", "Interviews", "Offer", "First day"), "sign contract": ("Draft", "Review", "Negotiate", "Sign", "File"), "content publish": ("Idea", "Draft", "Edit", "Approve", "Publish"), "content creation": ("Idea", "Research", "Write", "Edit", "Publish"),
    "book flight": ("Search", "Compare", "Choose seat", "Pay", "Board"), "check in hotel": ("Arrive", "Show ID", "Pay", "Get key", "Room"), "airport": ("Check in", "Security", "Passport", "Gate", "Boarding"), "see doctor": ("Book", "Check in", "Wait", "Examination", "Prescription"), "library loan": ("Find book", "Check out", "Read", "Return"), "conflict resolution": ("Calm down", "Listen", "Say how you feel", "Find ideas", "Agree"),
    "evaporation": ("Water", "Heat", "Vapour", "Air"), "rain form": ("Evaporation", "Clouds", "Droplets join", "Rain"), "electricity reach home": ("Power plant", "Transformer", "Power line", "Substation", "Home"), "nuclear power": ("Fission", "Heat", "Steam", "Turbine", "Electricity"), "wind power": ("Wind", "Blades", "Generator", "Grid", "Home"), "volcano erupt": ("Magma rises", "Pressure builds", "Eruption", "Lava flows", "Cools"), "water treatment": ("Screening", "Settling", "Filtering", "Disinfecting", "Tap"),
    "flower grow": ("Seed", "Sprout", "Bud", "Flower"),
    "meditate": ("Sit", "Close eyes", "Breathe", "Let thoughts pass", "Open eyes"),
    "save water": ("Short showers", "Close the tap", "Fix leaks", "Full loads only", "Collect rain"), "save energy": ("Lights off", "Unplug", "LED lamps", "Insulate", "Air-dry clothes"), "reduce waste": ("Refuse", "Reduce", "Reuse", "Repair", "Recycle"), "stay healthy": ("Sleep well", "Eat fruit", "Drink water", "Move", "Rest"), "reduce stress": ("Breathe", "Move", "Sleep", "Talk", "Take breaks"), "save planet": ("Less plastic", "Save energy", "Bike or walk", "Plant trees", "Recycle"), "protect ocean": ("Less plastic", "Clean beaches", "Eat local fish", "Save water", "Speak up"), "sleep better": ("Same time", "Dark room", "No screens", "Cool air", "Quiet"), "stay safe online": ("Strong passwords", "Update", "Think before clicking", "Keep private", "Tell an adult"),
    "save money": ("Track spending", "Budget", "Cut costs", "Save first", "Review"),
}  # fmt: skip
"""Steps of what somebody does, by a verb in its plain form and what it is done to."""

_CYCLES: Final[dict[str, tuple[str, ...]]] = {
    "bee life cycle": ("Egg", "Larva", "Pupa", "Bee"), "ladybug life cycle": ("Egg", "Larva", "Pupa", "Ladybird"), "ladybird life cycle": ("Egg", "Larva", "Pupa", "Ladybird"),
    "turtle life cycle": ("Egg", "Hatchling", "Young turtle", "Turtle"), "sea turtle life cycle": ("Egg", "Hatchling", "Young turtle", "Sea turtle"),
    "fish life cycle": ("Egg", "Larva", "Fry", "Young fish", "Fish"), "salmon life cycle": ("Egg", "Fry", "Smolt", "Ocean", "Spawning"),
    "bird life cycle": ("Egg", "Hatchling", "Fledgling", "Bird"), "penguin life cycle": ("Egg", "Chick", "Young penguin", "Penguin"),
    "tree life cycle": ("Seed", "Sprout", "Sapling", "Tree", "Old tree"), "apple life cycle": ("Seed", "Seedling", "Tree", "Blossom", "Apple"), "apple tree life cycle": ("Seed", "Seedling", "Tree", "Blossom", "Apple"),
    "sunflower life cycle": ("Seed", "Sprout", "Bud", "Sunflower"), "pumpkin life cycle": ("Seed", "Sprout", "Vine", "Flower", "Pumpkin"), "bean life cycle": ("Seed", "Sprout", "Plant", "Flower", "Pod"), "flower life cycle": ("Seed", "Sprout", "Bud", "Flower"),
    "mosquito life cycle": ("Egg", "Larva", "Pupa", "Mosquito"), "dragonfly life cycle": ("Egg", "Nymph", "Dragonfly"), "ant life cycle": ("Egg", "Larva", "Pupa", "Ant"), "silkworm life cycle": ("Egg", "Caterpillar", "Cocoon", "Moth"), "moth life cycle": ("Egg", "Caterpillar", "Cocoon", "Moth"),
    "human life cycle": ("Baby", "Child", "Teenager", "Adult", "Old age"), "star life cycle": ("Nebula", "Protostar", "Main sequence", "Red giant", "White dwarf"), "dog life cycle": ("Puppy", "Young dog", "Dog", "Old dog"), "cat life cycle": ("Kitten", "Young cat", "Cat", "Old cat"),
    "product life cycle": ("Introduction", "Growth", "Maturity", "Decline"), "project life cycle": ("Initiate", "Plan", "Execute", "Monitor", "Close"), "customer life cycle": ("Reach", "Win", "Develop", "Keep", "Recommend"), "software life cycle": ("Plan", "Design", "Build", "Test", "Release", "Maintain"),
    "oxygen cycle": ("Plants", "Oxygen", "Animals", "Carbon dioxide"), "cell cycle": ("Growth", "DNA copy", "Preparation", "Division"), "business cycle": ("Expansion", "Peak", "Recession", "Trough"), "sleep cycle": ("Falling asleep", "Light sleep", "Deep sleep", "Dream sleep"),
    "circular economy": ("Make", "Use", "Reuse", "Repair", "Recycle"), "feedback loop": ("Act", "Measure", "Learn", "Adjust"), "habit loop": ("Cue", "Craving", "Response", "Reward"), "four seasons": ("Spring", "Summer", "Autumn", "Winter"), "seasons": ("Spring", "Summer", "Autumn", "Winter"),
    "experiential learning": ("Experience", "Reflect", "Think", "Act"), "lean startup": ("Build", "Measure", "Learn"), "ooda loop": ("Observe", "Orient", "Decide", "Act"),
}  # fmt: skip
"""What begins again where it ends."""

_TIMES: Final[dict[str, tuple[str, ...]]] = {
    "moon landing": ("16 July: Launch", "19 July: Lunar orbit", "20 July: Landing", "21 July: First steps", "24 July: Splashdown"),
    "apollo 11": ("16 July: Launch", "19 July: Lunar orbit", "20 July: Landing", "21 July: First steps", "24 July: Splashdown"),
    "space exploration": ("1957: Sputnik", "1961: First human", "1969: Moon landing", "1990: Hubble", "1998: Space station", "2021: Webb telescope"),
    "space flight": ("1957: Sputnik", "1961: Gagarin", "1969: Moon landing", "1981: Space Shuttle", "1998: Space station", "2021: Webb telescope"), "spaceflight": ("1957: Sputnik", "1961: Gagarin", "1969: Moon landing", "1981: Space Shuttle", "1998: Space station", "2021: Webb telescope"),
    "ancient egypt": ("3100 BC: First pharaoh", "2560 BC: Great Pyramid", "1332 BC: Tutankhamun", "1279 BC: Ramesses II", "30 BC: Cleopatra dies"),
    "ancient greece": ("776 BC: Olympic Games", "508 BC: Democracy", "490 BC: Marathon", "432 BC: Parthenon", "323 BC: Alexander dies"),
    "human evolution": ("7 Ma: First hominins", "3.3 Ma: Stone tools", "2 Ma: Homo erectus", "0.4 Ma: Neanderthals", "0.3 Ma: Homo sapiens"),
    "evolution": ("3.8 Ga: First cells", "540 Ma: Cambrian", "375 Ma: Life on land", "230 Ma: Dinosaurs", "66 Ma: Mammals spread"),
    "photography": ("1826: First photo", "1888: Kodak", "1935: Colour film", "1975: Digital camera", "2007: Smartphone"),
    "cinema": ("1895: Lumière", "1927: Sound", "1937: Snow White", "1977: Star Wars", "1995: Toy Story"), "movie": ("1895: Lumière", "1927: Sound", "1937: Snow White", "1977: Star Wars", "1995: Toy Story"),
    "video game": ("1972: Pong", "1980: Pac-Man", "1985: Super Mario", "1989: Game Boy", "2009: Minecraft"),
    "medicine": ("1796: Vaccine", "1846: Anaesthesia", "1895: X-rays", "1928: Penicillin", "1953: DNA"),
    "electricity": ("1752: Franklin's kite", "1800: Battery", "1831: Generator", "1879: Light bulb", "1882: Power station"),
    "artificial intelligence": ("1950: Turing test", "1956: Dartmouth", "1997: Deep Blue", "2012: Deep learning", "2016: AlphaGo", "2022: ChatGPT"), "ai": ("1950: Turing test", "1956: Dartmouth", "1997: Deep Blue", "2012: Deep learning", "2016: AlphaGo", "2022: ChatGPT"),
    "olympic": ("776 BC: Ancient Games", "1896: Athens", "1924: First Winter Games", "1960: Paralympics"),
    "printing": ("1040: Movable type", "1455: Gutenberg Bible", "1814: Steam press", "1938: Xerography", "1984: Laser printer"),
    "space race": ("1957: Sputnik", "1961: Gagarin", "1965: First spacewalk", "1969: Moon landing"),
    "world war 1": ("1914: War begins", "1916: Verdun", "1917: US enters", "1918: Armistice"), "world war i": ("1914: War begins", "1916: Verdun", "1917: US enters", "1918: Armistice"), "first world war": ("1914: War begins", "1916: Verdun", "1917: US enters", "1918: Armistice"),
    "world war 2": ("1939: War begins", "1941: Pearl Harbor", "1944: D-Day", "1945: War ends"), "world war ii": ("1939: War begins", "1941: Pearl Harbor", "1944: D-Day", "1945: War ends"), "second world war": ("1939: War begins", "1941: Pearl Harbor", "1944: D-Day", "1945: War ends"),
    "internet": ("1969: ARPANET", "1983: TCP/IP", "1991: World Wide Web", "1998: Google", "2007: iPhone"), "computers": ("1945: ENIAC", "1971: Microprocessor", "1981: IBM PC", "1991: World Wide Web", "2007: iPhone"), "computer": ("1945: ENIAC", "1971: Microprocessor", "1981: IBM PC", "1991: World Wide Web", "2007: iPhone"),
    "telephone": ("1876: Telephone", "1973: Mobile call", "1992: Text message", "2007: iPhone"), "phones": ("1876: Telephone", "1973: Mobile call", "1992: Text message", "2007: iPhone"), "cars": ("1886: Benz", "1908: Model T", "1913: Assembly line", "1997: Hybrid", "2008: Tesla"), "car": ("1886: Benz", "1908: Model T", "1913: Assembly line", "1997: Hybrid", "2008: Tesla"),
    "aviation": ("1783: Hot-air balloon", "1903: Wright brothers", "1927: Atlantic alone", "1969: Concorde", "1970: Jumbo jet"), "flight": ("1783: Hot-air balloon", "1903: Wright brothers", "1927: Atlantic alone", "1969: Concorde", "1970: Jumbo jet"),
    "french revolution": ("1789: Bastille", "1791: Constitution", "1792: Republic", "1793: Terror", "1799: Napoleon"), "american revolution": ("1773: Tea Party", "1775: Lexington", "1776: Independence", "1781: Yorktown", "1783: Peace"),
    "ancient rome": ("753 BC: Founded", "509 BC: Republic", "44 BC: Caesar dies", "27 BC: Empire", "476: Fall"), "roman empire": ("27 BC: Augustus", "117: Greatest extent", "313: Christianity legal", "395: Divided", "476: Fall in the west"),
    "middle ages": ("476: Rome falls", "800: Charlemagne", "1066: Hastings", "1215: Magna Carta", "1347: Plague", "1492: Columbus"), "industrial revolution": ("1712: Steam engine", "1764: Spinning jenny", "1769: Watt", "1825: Railway", "1876: Telephone"),
    "dinosaurs": ("252 Ma: Triassic", "201 Ma: Jurassic", "145 Ma: Cretaceous", "66 Ma: Extinction"), "dinosaur age": ("252 Ma: Triassic", "201 Ma: Jurassic", "145 Ma: Cretaceous", "66 Ma: Extinction"), "world wide web": ("1989: Proposal", "1991: First site", "1993: Mosaic", "1998: Google", "2004: Web 2.0"), "video games": ("1972: Pong", "1980: Pac-Man", "1985: Super Mario", "1994: PlayStation", "2006: Wii"),
    "day": ("7:00: Wake up", "8:00: Breakfast", "12:00: Lunch", "18:00: Dinner", "22:00: Sleep"), "my day": ("7:00: Wake up", "8:00: Breakfast", "12:00: Lunch", "18:00: Dinner", "22:00: Sleep"), "school day": ("8:00: Start", "10:00: Break", "12:00: Lunch", "13:00: Lessons", "15:00: Home"),
    "year": ("January: Winter", "April: Spring", "July: Summer", "October: Autumn"), "project": ("Week 1: Plan", "Week 2: Design", "Week 4: Build", "Week 7: Test", "Week 8: Launch"), "product launch": ("Month 1: Research", "Month 2: Design", "Month 4: Build", "Month 5: Test", "Month 6: Launch"), "wedding day": ("10:00: Getting ready", "13:00: Ceremony", "15:00: Photos", "18:00: Dinner", "20:00: Dance"),
}  # fmt: skip
"""What happened when: schoolbook dates."""

_VERBS: Final = {
    "brew": "make", "prepare": "make", "cook": "make", "create": "make", "approval": "approve", "grow": "plant", "assemble": "build", "construct": "build", "clean": "wash", "tire": "tyre", "fixing": "fix",
    "repair": "fix", "set": "pitch", "lawmaking": "make", "develop": "build", "organise": "plan", "organize": "plan", "found": "start", "produce": "make", "found a": "start",
}  # fmt: skip
_SMALL: Final = frozenset({
    "a", "an", "the", "your", "my", "our", "some", "cup", "of", "perfect", "good", "process", "steps", "step", "procedure", "workflow", "flow", "simple", "simplified", "basic", "up", "homemade", "fresh", "own", "hot", "flat",
    "new", "from", "scratch", "history", "invention", "discovery", "development", "rise", "timeline", "events", "brief", "short", "s", "for", "in", "at", "home", "old",
})  # fmt: skip
_LEAD: Final = re.compile(
    r"^(?:(?:how (?:to|do you|do i|do we|you|we|does|do|is|are|an?|the)|how(?= \w+ \w)|the process of|process of|steps (?:to|for|of|in)|what happens when you|ways to|the|a|an)\s+)+"
)


def _plain(words: str) -> str:
    """Return words in the form that the tables have: verbs first and plain, no small words, in the singular."""
    tokens = [w for w in _LEAD.sub("", words.lower().replace("-", " ")).split() if w not in _SMALL]
    if tokens and tokens[0].endswith("ing") and len(tokens[0]) > len("bring"):
        stem = tokens[0][:-3]
        doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "ls"
        tokens[0] = stem[:-1] if doubled else stem
    if len(tokens) > 1 and tokens[-1].endswith("ing") and tokens[-1] != tokens[0]:  # "coffee making", "bread baking"
        tokens = [tokens[-1][:-3], *tokens[:-1]]
    tokens = [_VERBS.get(w, w) for w in tokens]
    return " ".join(w[:-1] if w.endswith("s") and not w.endswith("ss") and len(w) > len("gas") else w for w in tokens)


def _stems(words: str) -> tuple[str, ...]:
    """Return what a verb may be whose ending was cut: "bak" is bake."""
    head, _, rest = words.partition(" ")
    return tuple(f"{verb} {rest}".strip() for verb in (head, f"{head}e", _VERBS.get(f"{head}e", head)))


def _grown(name: str, key: str) -> tuple[str, ...] | None:
    """Return how a plant or a bird grows up, of which no table tells more; None of what else lives."""
    if name == key or not name:
        return None
    kind = re.sub(r" (?:plant|flower|vine|bush)$", "", name)
    if steps := _CYCLES.get(f"{kind} life cycle"):
        return steps
    match = figures.find(kind) or figures.find(name)
    if match is None or not match.exact:
        return None
    if "bird" in match.entry.tags:
        return ("Egg", "Chick", f"Young {kind}", kind.capitalize())
    if "tree" in match.entry.tags:
        return ("Seed", "Sprout", "Sapling", name.capitalize())
    if kind != name or match.entry.tags & {"flower", "fruit", "vegetable"}:
        return ("Seed", "Sprout", "Young plant", "Flower", *([kind.capitalize()] if "food" in match.entry.tags else []))
    return None


_HOW_PLAIN: Final = {_plain(name): Recipe("flow", steps) for name, steps in _HOW.items()}
_TIMES_PLAIN: Final = {_plain(name): Recipe("timeline", steps) for name, steps in _TIMES.items()}


def recipe_of(topic: str, *, dated: bool = False) -> Recipe | None:
    """Return the diagram of a topic that everybody knows.

    Args:
        topic: What it is about, as a prompt says it: "how to brew a cup of coffee".
        dated: Whether a timeline is wanted.

    Returns:
        The diagram, or None when no table has it.
    """
    key = re.sub(r"[^a-z0-9 ]", "", topic.lower().replace("-", " ")).strip()
    key = re.sub(
        rf"^(?:\d+|{'|'.join(NUMBER_WORDS)}) (?:easy |simple |quick )?(?:steps|ways|tips|rules|habits) (?:to|for|of) ",
        "",
        key,
    )
    plain = _plain(key)
    if dated:
        return _TIMES_PLAIN.get(plain)
    if key in RECIPES:
        return RECIPES[key]
    bare = re.sub(r"^(?:a|an|the|human) ", "", key)
    if bare in RECIPES:
        return RECIPES[bare]
    if steps := _CYCLES.get(bare) or _grown(bare.removesuffix(" life cycle"), bare):
        return Recipe("cycle", steps)
    *rest, last = plain.split() or [""]
    turned = " ".join((last, *rest))  # "code review" is to review code
    said = (*_stems(plain), *_stems(turned))
    return next((_HOW_PLAIN[words] for words in said if words in _HOW_PLAIN), None)
