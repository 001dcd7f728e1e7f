"""Diagrams of common knowledge, under the words that ask for them: what they say is in every schoolbook."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from limner_sketch._parse._schoolbook import SCHOOLBOOK
from limner_sketch._parse._systems import SYSTEMS
from limner_sketch.plan import Form

__all__ = ["QUESTIONS", "RECIPES", "Recipe"]


@frozen
class Recipe:
    """A diagram that needs no more than its name.

    Attributes:
        form: Its form.
        nodes: Its nodes.
        links: What leads where, where that is not in order.
        answers: What is said at links that leave a question.
    """

    form: Form
    nodes: tuple[str, ...]
    links: tuple[tuple[int, int], ...] = ()
    answers: tuple[tuple[tuple[int, int], str], ...] = ()


_ORG: Final = Recipe(
    "tree",
    ("CEO", "Product", "Engineering", "Sales", "Design", "Research", "Platform", "Apps"),
    ((0, 1), (0, 2), (0, 3), (1, 4), (1, 5), (2, 6), (2, 7)),
)
_FAMILY: Final = Recipe(
    "tree",
    ("Grandparents", "Aunt", "Parents", "Uncle", "Cousin", "Me", "Sibling"),
    ((0, 1), (0, 2), (0, 3), (1, 4), (2, 5), (2, 6)),
)

_LOGIN: Final = Recipe(
    "flow",
    ("Start", "Enter name and password", "Correct?", "Show error", "Logged in"),
    ((0, 1), (1, 2), (2, 3), (2, 4)),
    (((2, 3), "No"), ((2, 4), "Yes")),
)
_REGISTRATION: Final = Recipe("flow", ("Fill in form", "Check details", "Confirm e-mail", "Account ready"))
_ORDER: Final = Recipe("flow", ("Cart", "Address", "Payment", "Packing", "Shipping", "Delivery"))
_HIRING: Final = Recipe("flow", ("Job advert", "Applications", "Interviews", "Offer", "First day"))
_COFFEE: Final = Recipe("flow", ("Boil water", "Grind beans", "Pour water", "Wait", "Serve"))
_TEA: Final = Recipe("flow", ("Boil water", "Add tea", "Pour water", "Wait", "Serve"))
_BUG: Final = Recipe("flow", ("Report", "Reproduce", "Find cause", "Fix", "Test", "Release"))
_SUPPORT: Final = Recipe(
    "flow",
    ("Request", "Ticket", "Answer", "Solved?", "Ask an expert", "Close"),
    ((0, 1), (1, 2), (2, 3), (3, 4), (3, 5)),
    (((3, 4), "No"), ((3, 5), "Yes")),
)
_TEETH: Final = Recipe("flow", ("Wet the brush", "Add toothpaste", "Brush", "Spit", "Rinse"))
_HANDS: Final = Recipe("flow", ("Wet", "Soap", "Scrub", "Rinse", "Dry"))
_SEED: Final = Recipe("flow", ("Dig a hole", "Put in the seed", "Cover", "Water", "Wait for sun and time"))
_SANDWICH: Final = Recipe("flow", ("Take bread", "Spread", "Fill", "Close", "Eat"))
_BREAD: Final = Recipe("flow", ("Mix", "Knead", "Let rise", "Shape", "Bake"))
_MASLOW: Final = Recipe(
    "pyramid", ("Self-actualisation", "Esteem", "Love and belonging", "Safety", "Physiological needs")
)
_ENERGY: Final = Recipe("pyramid", ("Top predators", "Carnivores", "Herbivores", "Plants"))

QUESTIONS: Final = ("What", "Why", "Who", "When", "Where", "How")

RECIPES: Final[dict[str, Recipe]] = {
    **{name: Recipe(form, nodes) for name, (form, nodes) in SCHOOLBOOK.items()},
    **{name: Recipe(form, nodes, links) for name, (form, nodes, links) in SYSTEMS.items()},
    "healthy food": Recipe("mindmap", ("Healthy food", "Fruit", "Vegetables", "Whole grains", "Protein", "Water", "Nuts and seeds")),
    "healthy eating": Recipe("mindmap", ("Healthy eating", "Fruit", "Vegetables", "Whole grains", "Protein", "Water", "Less sugar")),
    "healthy lifestyle": Recipe("mindmap", ("Healthy lifestyle", "Sleep", "Exercise", "Food", "Friends", "Rest", "Water")),
    "climate change": Recipe("mindmap", ("Climate change", "Causes", "Greenhouse gases", "Effects", "Sea level", "Renewable energy", "What we can do")),
    "renewable energy": Recipe("mindmap", ("Renewable energy", "Sun", "Wind", "Water", "Biomass", "Geothermal")),
    "project management": Recipe("mindmap", ("Project", "Goals", "Team", "Schedule", "Budget", "Risks", "Quality")),
    "time management": Recipe("mindmap", ("Time management", "Goals", "Priorities", "Plan", "Breaks", "Review")),
    "learning": Recipe("mindmap", ("Learning", "Read", "Listen", "Practise", "Ask", "Repeat", "Teach")),
    "senses": Recipe("mindmap", ("Senses", "Sight", "Hearing", "Smell", "Taste", "Touch")),
    "emotions": Recipe("mindmap", ("Emotions", "Joy", "Sadness", "Anger", "Fear", "Surprise", "Disgust")),
    "animals": Recipe("mindmap", ("Animals", "Mammals", "Birds", "Fish", "Reptiles", "Amphibians", "Insects")),
    "animal kingdom": Recipe("mindmap", ("Animals", "Mammals", "Birds", "Fish", "Reptiles", "Amphibians", "Insects")),
    "parts of a flower": Recipe("mindmap", ("Flower", "Petal", "Sepal", "Stamen", "Pistil", "Stem", "Leaf")),
    "parts of a tree": Recipe("mindmap", ("Tree", "Roots", "Trunk", "Bark", "Branches", "Leaves", "Crown")),
    "parts of a fish": Recipe("mindmap", ("Fish", "Head", "Gills", "Fins", "Scales", "Tail")),
    "parts of a bird": Recipe("mindmap", ("Bird", "Beak", "Wings", "Feathers", "Tail", "Claws")),
    "parts of an insect": Recipe("mindmap", ("Insect", "Head", "Thorax", "Abdomen", "Antennae", "Six legs")),
    "parts of a house": Recipe("mindmap", ("House", "Roof", "Walls", "Windows", "Door", "Chimney")),
    "parts of a bicycle": Recipe("mindmap", ("Bicycle", "Frame", "Wheels", "Pedals", "Chain", "Brakes", "Handlebar")),
    "parts of a car": Recipe("mindmap", ("Car", "Engine", "Wheels", "Brakes", "Steering", "Doors", "Lights")),
    "parts of a book": Recipe("mindmap", ("Book", "Cover", "Spine", "Title page", "Chapters", "Index")),
    "parts of the body": Recipe("mindmap", ("Body", "Head", "Arms", "Chest", "Legs", "Hands", "Feet")),
    "parts of the eye": Recipe("mindmap", ("Eye", "Cornea", "Iris", "Pupil", "Lens", "Retina")),
    "parts of a volcano": Recipe("mindmap", ("Volcano", "Crater", "Vent", "Magma chamber", "Lava", "Ash cloud")),
    "parts of a plant": Recipe("mindmap", ("Plant", "Root", "Stem", "Leaf", "Flower", "Fruit", "Seed")),
    "plant cell": Recipe("mindmap", ("Plant cell", "Cell wall", "Membrane", "Nucleus", "Chloroplast", "Vacuole", "Cytoplasm")),
    "animal cell": Recipe("mindmap", ("Animal cell", "Membrane", "Nucleus", "Cytoplasm", "Mitochondria", "Ribosomes")),
    "cell": Recipe("mindmap", ("Cell", "Membrane", "Nucleus", "Cytoplasm", "Mitochondria", "Ribosomes")),
    "human heart": Recipe("flow", ("Body", "Right atrium", "Right ventricle", "Lungs", "Left atrium", "Left ventricle")),
    "digestive system": Recipe("flow", ("Mouth", "Oesophagus", "Stomach", "Small intestine", "Large intestine")),
    "blood circulation": Recipe("cycle", ("Heart", "Lungs", "Left heart", "Body")),
    "atom": Recipe("mindmap", ("Atom", "Nucleus", "Protons", "Neutrons", "Electrons")),
    "computer": Recipe("mindmap", ("Computer", "Processor", "Memory", "Storage", "Screen", "Keyboard", "Mouse")),
    "parts of a computer": Recipe("mindmap", ("Computer", "Processor", "Memory", "Storage", "Screen", "Keyboard", "Mouse")),
    "earth layers": Recipe("pyramid", ("Crust", "Upper mantle", "Lower mantle", "Outer core", "Inner core")),
    "layers of the earth": Recipe("pyramid", ("Crust", "Upper mantle", "Lower mantle", "Outer core", "Inner core")),
    "government": Recipe("boxes", ("Legislative", "Executive", "Judicial")),
    "branches of government": Recipe("boxes", ("Legislative", "Executive", "Judicial")),
    "scrum": Recipe("cycle", ("Backlog", "Planning", "Sprint", "Daily stand-up", "Review", "Retrospective")),
    "agile": Recipe("cycle", ("Plan", "Design", "Build", "Test", "Review", "Release")),
    "chicken life cycle": Recipe("cycle", ("Egg", "Chick", "Hen")),
    **dict.fromkeys(("water cycle", "rain cycle", "hydrologic cycle", "hydrological cycle"), Recipe("cycle", ("Evaporation", "Condensation", "Precipitation", "Collection"))),
    "carbon cycle": Recipe("cycle", ("Atmosphere", "Photosynthesis", "Food chain", "Decomposition", "Respiration")),
    "phosphorus cycle": Recipe("cycle", ("Rocks", "Soil", "Plants", "Animals", "Decay")),
    "greenhouse effect": Recipe("flow", ("Sunlight", "Earth warms", "Heat rises", "Gases trap heat", "Air warms")),
    "food web": Recipe("flow", ("Grass", "Grasshopper", "Rabbit", "Frog", "Fox", "Eagle"), ((0, 1), (0, 2), (1, 3), (2, 4), (2, 5), (3, 5))),
    "ocean food web": Recipe("flow", ("Seaweed", "Shrimp", "Fish", "Crab", "Squid", "Shark"), ((0, 1), (0, 2), (1, 3), (1, 4), (2, 4), (2, 5), (4, 5))),
    "nitrogen cycle": Recipe("cycle", ("Nitrogen in air", "Fixation", "Nitrification", "Assimilation", "Denitrification")),
    "rock cycle": Recipe("cycle", ("Magma", "Igneous rock", "Sediment", "Sedimentary rock", "Metamorphic rock")),
    "butterfly life cycle": Recipe("cycle", ("Egg", "Caterpillar", "Chrysalis", "Butterfly")),
    "frog life cycle": Recipe("cycle", ("Egg", "Tadpole", "Froglet", "Frog")),
    "plant life cycle": Recipe("cycle", ("Seed", "Seedling", "Plant", "Flower", "Fruit")),
    "seasons": Recipe("cycle", ("Spring", "Summer", "Autumn", "Winter")),
    "moon phases": Recipe(
        "cycle", ("New moon", "Waxing crescent", "First quarter", "Waxing gibbous", "Full moon", "Waning gibbous", "Last quarter", "Waning crescent")
    ),
    "day and night": Recipe("cycle", ("Dawn", "Day", "Dusk", "Night")),
    "food chain": Recipe("flow", ("Sun", "Grass", "Grasshopper", "Frog", "Snake", "Eagle")),
    "photosynthesis": Recipe("flow", ("Sunlight", "Water", "Carbon dioxide", "Leaf", "Sugar", "Oxygen"), ((0, 3), (1, 3), (2, 3), (3, 4), (3, 5))),
    "scientific method": Recipe("flow", ("Question", "Hypothesis", "Experiment", "Analysis", "Conclusion")),
    "design thinking": Recipe("flow", ("Empathise", "Define", "Ideate", "Prototype", "Test")),
    "software development life cycle": Recipe("cycle", ("Plan", "Design", "Build", "Test", "Release", "Maintain")),
    "devops": Recipe("cycle", ("Plan", "Code", "Build", "Test", "Release", "Deploy", "Operate", "Monitor")),
    "plan do check act": Recipe("cycle", ("Plan", "Do", "Check", "Act")),
    "pdca": Recipe("cycle", ("Plan", "Do", "Check", "Act")),
    "supply chain": Recipe("flow", ("Supplier", "Factory", "Warehouse", "Shop", "Customer")),
    "recycling": Recipe("cycle", ("Collect", "Sort", "Process", "Make", "Use")),
    "sales funnel": Recipe("funnel", ("Awareness", "Interest", "Decision", "Action")),
    "client server": Recipe("flow", ("Client", "Server", "Database")),
    "three tier architecture": Recipe("flow", ("Client", "Server", "Database")),
    "model view controller": Recipe("boxes", ("Model", "View", "Controller")),
    "mvc": Recipe("boxes", ("Model", "View", "Controller")),
    "solar system": Recipe("flow", ("Sun", "Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune")),
    "states of matter": Recipe("boxes", ("Solid", "Liquid", "Gas"), ((0, 1), (1, 2), (2, 0))),
    "five senses": Recipe("mindmap", ("Senses", "Sight", "Hearing", "Smell", "Taste", "Touch")),
    "login": _LOGIN, "user login": _LOGIN, "sign in": _LOGIN, "authentication": _LOGIN, "user authentication": _LOGIN, "log in": _LOGIN,
    "registration": _REGISTRATION, "user registration": _REGISTRATION, "sign up": _REGISTRATION, "signup": _REGISTRATION,
    "password reset": Recipe("flow", ("Ask for reset", "Send e-mail", "Open link", "New password", "Log in")),
    "checkout": _ORDER, "online order": _ORDER, "order": _ORDER, "ordering": _ORDER, "online shopping": _ORDER, "e commerce checkout": _ORDER,
    "order fulfillment": _ORDER, "purchase": _ORDER, "purchasing": _ORDER,
    "hiring": _HIRING, "recruitment": _HIRING, "recruiting": _HIRING, "job application": _HIRING, "interview": _HIRING,
    "employee onboarding": Recipe("flow", ("Contract", "First day", "Equipment", "Training", "Review")),
    "onboarding": Recipe("flow", ("Welcome", "Set up", "Training", "First task", "Review")),
    "making coffee": _COFFEE, "coffee making": _COFFEE, "make coffee": _COFFEE, "brewing coffee": _COFFEE, "making a cup of coffee": _COFFEE,
    "making tea": _TEA, "make tea": _TEA, "making a cup of tea": _TEA, "tea making": _TEA,
    "baking a cake": Recipe("flow", ("Mix", "Pour into tin", "Bake", "Cool", "Decorate")),
    "brush your teeth": _TEETH, "brushing teeth": _TEETH, "brushing your teeth": _TEETH, "wash your hands": _HANDS, "washing hands": _HANDS, "hand washing": _HANDS, "handwashing": _HANDS, "washing your hands": _HANDS,
    "planting a seed": _SEED, "plant a seed": _SEED, "plant growth": _SEED, "growing a plant": _SEED, "making a sandwich": _SANDWICH, "make a sandwich": _SANDWICH, "baking bread": _BREAD, "bake bread": _BREAD, "making bread": _BREAD,
    "morning routine": Recipe("flow", ("Wake up", "Shower", "Get dressed", "Breakfast", "Go out")),
    "bug fixing": _BUG, "bug": _BUG, "bug report": _BUG, "bug tracking": _BUG, "debugging": _BUG,
    "software development": Recipe("flow", ("Plan", "Design", "Build", "Test", "Release", "Maintain")),
    "customer support": _SUPPORT, "customer service": _SUPPORT, "support ticket": _SUPPORT,
    "writing process": Recipe("flow", ("Ideas", "Outline", "Draft", "Revise", "Proofread", "Publish")),
    "problem solving": Recipe("flow", ("Define", "Analyse", "Find options", "Choose", "Act", "Review")),
    "decision making": Recipe("flow", ("Goal", "Options", "Compare", "Decide", "Act", "Review")),
    "machine learning": Recipe("flow", ("Collect data", "Clean data", "Train", "Evaluate", "Deploy")),
    "data pipeline": Recipe("flow", ("Source", "Ingest", "Transform", "Store", "Report")),
    "ci cd": Recipe("flow", ("Commit", "Build", "Test", "Release", "Deploy")), "ci cd pipeline": Recipe("flow", ("Commit", "Build", "Test", "Release", "Deploy")),
    "food pyramid": Recipe("pyramid", ("Fats and sweets", "Milk, meat, fish, eggs", "Fruit and vegetables", "Bread, rice, pasta")),
    "maslow pyramid": _MASLOW, "maslows pyramid": _MASLOW, "maslow hierarchy of needs": _MASLOW, "maslows hierarchy of needs": _MASLOW,
    "hierarchy of needs": _MASLOW, "pyramid of needs": _MASLOW, "maslow": _MASLOW, "maslow hierarchy": _MASLOW,
    "energy pyramid": _ENERGY, "ecological pyramid": _ENERGY, "food chain pyramid": _ENERGY, "trophic pyramid": _ENERGY,
    "test pyramid": Recipe("pyramid", ("End to end", "Integration", "Unit")), "testing pyramid": Recipe("pyramid", ("End to end", "Integration", "Unit")),
    "marketing funnel": Recipe("funnel", ("Awareness", "Interest", "Desire", "Action")),
    "org chart": _ORG,
    "family tree": _FAMILY,
    "coffee": Recipe("mindmap", ("Coffee", "Beans", "Roast", "Grind", "Brew", "Milk", "Taste")),
    "tea": Recipe("mindmap", ("Tea", "Leaves", "Water", "Time", "Milk", "Cup")),
    "travel": Recipe("mindmap", ("Travel", "Tickets", "Hotel", "Food", "Sights", "Packing", "Budget")),
    "project": Recipe("mindmap", ("Project", "Goal", "Team", "Budget", "Time", "Risks", "Tasks")),
    "health": Recipe("mindmap", ("Health", "Sleep", "Food", "Sport", "Friends", "Rest")),
    "marketing": Recipe("mindmap", ("Marketing", "Product", "Price", "Place", "Promotion")),
    "birthday party": Recipe("mindmap", ("Party", "Guests", "Cake", "Music", "Games", "Gifts")),
}  # fmt: skip
