"""Diagrams of common knowledge, under the words that ask for them: what they say is in every schoolbook."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from limner_sketch.plan import Form

__all__ = ["QUESTIONS", "RECIPES", "Recipe"]


@frozen
class Recipe:
    """A diagram that needs no more than its name.

    Attributes:
        form: Its form.
        nodes: Its nodes.
        links: What leads where, where that is not in order.
    """

    form: Form
    nodes: tuple[str, ...]
    links: tuple[tuple[int, int], ...] = ()


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

QUESTIONS: Final = ("What", "Why", "Who", "When", "Where", "How")

RECIPES: Final[dict[str, Recipe]] = {
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
    "parts of a plant": Recipe("mindmap", ("Plant", "Root", "Stem", "Leaf", "Flower", "Fruit", "Seed")),
    "water cycle": Recipe("cycle", ("Evaporation", "Condensation", "Precipitation", "Collection")),
    "carbon cycle": Recipe("cycle", ("Atmosphere", "Photosynthesis", "Food chain", "Decomposition", "Respiration")),
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
    "sales funnel": Recipe("flow", ("Awareness", "Interest", "Decision", "Action")),
    "client server": Recipe("flow", ("Client", "Server", "Database")),
    "three tier architecture": Recipe("flow", ("Client", "Server", "Database")),
    "model view controller": Recipe("boxes", ("Model", "View", "Controller")),
    "mvc": Recipe("boxes", ("Model", "View", "Controller")),
    "solar system": Recipe("flow", ("Sun", "Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune")),
    "states of matter": Recipe("boxes", ("Solid", "Liquid", "Gas"), ((0, 1), (1, 2), (2, 0))),
    "five senses": Recipe("mindmap", ("Senses", "Sight", "Hearing", "Smell", "Taste", "Touch")),
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
