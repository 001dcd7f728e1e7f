"""More diagrams of common knowledge: layers, ranks, models and life cycles that every schoolbook has."""

from __future__ import annotations

from typing import Final

from limner_sketch.plan import Form

__all__ = ["SCHOOLBOOK"]

SCHOOLBOOK: Final[dict[str, tuple[Form, tuple[str, ...]]]] = {
    "layers of the atmosphere": ("boxes", ("Exosphere", "Thermosphere", "Mesosphere", "Stratosphere", "Troposphere")),
    "layers of the ocean": ("boxes", ("Sunlight zone", "Twilight zone", "Midnight zone", "Abyss", "Trenches")),
    "layers of the rainforest": ("boxes", ("Emergent layer", "Canopy", "Understory", "Forest floor")),
    "layers of the sun": ("boxes", ("Corona", "Chromosphere", "Photosphere", "Convection zone", "Radiation zone", "Core")),
    "layers of the skin": ("boxes", ("Epidermis", "Dermis", "Hypodermis")),
    "layers of soil": ("boxes", ("Humus", "Topsoil", "Subsoil", "Parent material", "Bedrock")),
    "osi model": ("boxes", ("Application", "Presentation", "Session", "Transport", "Network", "Data link", "Physical")),
    "tcp ip model": ("boxes", ("Application", "Transport", "Internet", "Network access")),
    "blooms taxonomy": ("pyramid", ("Create", "Evaluate", "Analyse", "Apply", "Understand", "Remember")),
    "taxonomic ranks": ("pyramid", ("Species", "Genus", "Family", "Order", "Class", "Phylum", "Kingdom", "Domain")),
    "test pyramid": ("pyramid", ("End-to-end tests", "Integration tests", "Unit tests")),
    "data information knowledge wisdom": ("pyramid", ("Wisdom", "Knowledge", "Information", "Data")),
    "ocean food chain": ("flow", ("Plankton", "Small fish", "Big fish", "Shark")),
    "combustion engine": ("cycle", ("Intake", "Compression", "Power", "Exhaust")),
    "four stroke engine": ("cycle", ("Intake", "Compression", "Power", "Exhaust")),
    "fire triangle": ("cycle", ("Heat", "Fuel", "Oxygen")),
    "nuclear power plant": ("flow", ("Reactor", "Steam", "Turbine", "Generator", "Grid")),
    "hydroelectric dam": ("flow", ("Reservoir", "Penstock", "Turbine", "Generator", "Grid")),
    "wind power": ("flow", ("Wind", "Blades", "Gearbox", "Generator", "Grid")),
    "solar power": ("flow", ("Sunlight", "Solar panel", "Inverter", "Home", "Grid")),
    "water treatment": ("flow", ("Screening", "Settling", "Filtering", "Disinfection", "Distribution")),
    "mitosis": ("flow", ("Prophase", "Metaphase", "Anaphase", "Telophase", "Two cells")),
    "digestion": ("flow", ("Mouth", "Oesophagus", "Stomach", "Small intestine", "Large intestine")),
    "breathing": ("flow", ("Nose", "Windpipe", "Bronchi", "Lungs", "Blood")),
    "apple tree life cycle": ("cycle", ("Seed", "Seedling", "Young tree", "Blossom", "Apple")),
    "customer journey": ("flow", ("Awareness", "Consideration", "Purchase", "Retention", "Recommendation")),
    "writing process": ("flow", ("Prewriting", "Draft", "Revise", "Edit", "Publish")),
    "engineering design process": ("cycle", ("Ask", "Imagine", "Plan", "Create", "Test", "Improve")),
    "stages of grief": ("flow", ("Denial", "Anger", "Bargaining", "Depression", "Acceptance")),
    "stages of sleep": ("cycle", ("Falling asleep", "Light sleep", "Deep sleep", "REM sleep")),
    "machine learning workflow": ("flow", ("Collect data", "Clean", "Train", "Evaluate", "Deploy", "Monitor")),
    "etl pipeline": ("flow", ("Extract", "Transform", "Load")),
    "ci cd pipeline": ("flow", ("Commit", "Build", "Test", "Release", "Deploy")),
    "git workflow": ("flow", ("Branch", "Commit", "Push", "Pull request", "Review", "Merge")),
    "oauth flow": ("flow", ("User", "App", "Authorisation server", "Token", "API")),
    "http request": ("flow", ("Browser", "DNS", "Server", "Response", "Page")),
    "continents": ("boxes", ("Africa", "Antarctica", "Asia", "Australia", "Europe", "North America", "South America")),
    "oceans": ("boxes", ("Arctic", "Atlantic", "Indian", "Pacific", "Southern")),
    "days of the week": ("boxes", ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")),
    "months of the year": ("boxes", ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")),
    "primary colours": ("boxes", ("Red", "Yellow", "Blue")),
    "planets": ("flow", ("Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune")),
    "parts of speech": ("mindmap", ("Parts of speech", "Noun", "Verb", "Adjective", "Adverb", "Pronoun", "Preposition", "Conjunction")),
    "types of clouds": ("boxes", ("Cirrus", "Cumulus", "Stratus", "Nimbus")),
    "types of rocks": ("boxes", ("Igneous", "Sedimentary", "Metamorphic")),
    "types of energy": ("mindmap", ("Energy", "Kinetic", "Potential", "Thermal", "Electrical", "Chemical", "Nuclear")),
    "human body systems": ("mindmap", ("Human body", "Skeleton", "Muscles", "Nerves", "Circulation", "Digestion", "Breathing")),
    "marketing mix": ("boxes", ("Product", "Price", "Place", "Promotion")),
    "business model": ("mindmap", ("Business model", "Customers", "Value", "Channels", "Costs", "Revenue", "Partners")),
    "porters five forces": ("mindmap", ("Rivalry", "New entrants", "Substitutes", "Buyers", "Suppliers")),
    "eisenhower matrix": ("boxes", ("Do first", "Schedule", "Delegate", "Drop")),
    "smart goals": ("flow", ("Specific", "Measurable", "Achievable", "Relevant", "Time-bound")),
    "kanban board": ("table", ("To do", "Doing", "Done")),
    "kanban": ("table", ("To do", "Doing", "Done")),
}  # fmt: skip
"""What a diagram shows, by its name in lower case; some are pyramids or cycles by nature."""
