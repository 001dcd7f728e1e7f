"""What dishes carry: where the top of each is, what is strewn or poured on it, and what is served beside it on one plate."""

from __future__ import annotations

from typing import Final, NamedTuple

from limner_sketch.figures import Entry

__all__ = ["BOWLS", "MAINS", "POURED", "SIDES", "STREWN", "TOPS", "Top", "is_topping", "shares_plate"]


class Top(NamedTuple):
    """The surface of a dish on which something can lie, in units of its drawing.

    Attributes:
        x: Its middle.
        y: Its middle.
        across: Half its width.
        deep: Half its height as it is seen; of what is seen from above it is as large as ``across``.
    """

    x: float
    y: float
    across: float
    deep: float

    @property
    def faces(self) -> bool:
        """Whether it is seen from above, rather than from the side."""
        return self.deep > 0.5 * self.across


TOPS: Final[dict[str, Top]] = {
    "pancakes": Top(0, -138, 78, 10), "waffles": Top(0, -120, 84, 14), "waffle": Top(0, -100, 48, 46), "toast": Top(0, -92, 58, 60), "pizza": Top(-18, -120, 54, 42), "whole pizza": Top(0, -72, 104, 26),
    "salad": Top(0, -134, 74, 14), "soup": Top(0, -106, 80, 8), "chicken soup": Top(0, -86, 74, 10), "ramen": Top(0, -116, 80, 8), "curry": Top(34, -98, 46, 8), "rice": Top(0, -110, 66, 18), "cereal": Top(0, -96, 66, 8),
    "porridge": Top(0, -86, 74, 10), "yogurt": Top(0, -118, 44, 10), "hummus": Top(0, -92, 58, 8), "spaghetti": Top(-6, -72, 62, 16), "sundae": Top(0, -164, 54, 12), "ice cream": Top(0, -176, 44, 16),
    "cake": Top(0, -132, 84, 8), "birthday cake": Top(0, -100, 84, 6), "cupcake": Top(0, -170, 34, 12), "pie": Top(0, -108, 92, 12), "nachos": Top(0, -112, 66, 14), "omelette": Top(0, -62, 70, 8), "fried egg": Top(0, -100, 60, 50),
    "cheesecake": Top(0, -98, 66, 8), "slice of cake": Top(10, -126, 60, 8), "pudding": Top(0, -128, 44, 8), "bagel": Top(0, -88, 66, 16), "baked potato": Top(0, -90, 50, 8), "mashed potatoes": Top(0, -128, 46, 12), "bread": Top(0, -150, 96, 8), "grilled steak": Top(0, -88, 70, 6), "hot dog": Top(0, -122, 110, 8), "burger": Top(0, -186, 40, 6),
    "hot chocolate": Top(0, -154, 46, 6), "mug": Top(0, -152, 46, 5), "milkshake": Top(0, -186, 36, 8), "coffee to go": Top(0, -206, 50, 5), "brownie": Top(0, -106, 34, 6), "lasagna": Top(0, -104, 56, 6), "donut": Top(0, -98, 66, 62), "cookie": Top(0, -98, 60, 58), "macaroni and cheese": Top(0, -124, 66, 12), "tofu": Top(0, -110, 50, 6), "paella": Top(0, -52, 92, 16), "taco": Top(0, -150, 84, 10), "naan": Top(0, -64, 80, 16), "crepe": Top(0, -60, 70, 12), "french fries": Top(0, -150, 60, 20), "steamed dumplings": Top(0, -100, 80, 10),
}  # fmt: skip
"""Where something lies on a dish."""
BOWLS: Final = frozenset({"salad", "soup", "chicken soup", "ramen", "curry", "rice", "cereal", "porridge", "yogurt", "hummus", "hot chocolate", "mug", "macaroni and cheese", "paella", "coffee to go", "fondue", "chocolate fondue", "steamed dumplings"})  # fmt: skip
"""Dishes in a bowl or a cup of their own: what is eaten with them lies beside it, on no common plate."""
# How many pieces are seen at least of what is strewn, when no number is told.
STREWN: Final[dict[str, int]] = {
    "tomato": 4, "cucumber": 4, "banana": 5, "olive": 6, "onion": 4, "carrot": 5, "egg": 2, "boiled egg": 2, "fried egg": 1, "bacon": 3, "ham": 4, "cheese": 6, "bell pepper": 5, "pineapple": 5, "avocado": 4, "lettuce": 4, "chili": 4, "mushroom": 5, "corn": 8, "pea": 8,
    "shrimp": 4, "shrimp skewer": 4, "meatball": 4, "kiwi": 4, "strawberry": 3, "blueberries": 6, "raspberry": 4, "blackberry": 4, "cherry": 3, "walnut": 4, "peanut": 5, "candy": 5, "marshmallow": 5, "butter": 1, "potted plant": 3, "leaf": 3, "sausage": 5, "dumpling": 4, "lemon": 3, "lime": 3, "orange": 4,
    "peach": 4, "mango": 5, "fig": 3, "grapes": 6, "cookie": 2, "broccoli": 4, "chicken drumstick": 2, "salmon": 3, "grilled fish": 3, "tofu": 5, "garlic": 4, "radish": 4, "honeycomb": 1, "coconut": 6, "pomegranate": 7, "cauliflower": 4, "french fries": 5, "pretzel": 3, "chocolate bar": 5, "coffee bean": 5, "apple": 5, "pear": 4, "plum": 4, "octopus": 2, "crab": 1, "lobster": 1, "squid": 3, "mint": 2, "acorn": 3, "sugar": 4, "ice cubes": 3, "pickle": 4, "falafel": 4, "nachos": 4, "popcorn": 6, "gingerbread man": 2, "macaron": 3, "flower": 3, "rose": 3, "popsicle": 1, "candy cane": 2, "lollipop": 2, "sprinkles": 12, "basil": 4, "seaweed": 2, "chocolate chips": 7, "granola": 7, "egg yolk": 1, "starfish": 2, "cereal": 7,
}  # fmt: skip
POURED: Final[dict[str, str]] = {
    "syrup": "#9a5a24", "honey jar": "#eda523", "honey dipper": "#eda523", "chocolate sauce": "#5a3018", "chocolate fondue": "#5a3018", "gravy": "#8a5530", "ketchup": "#d8342c", "mustard": "#efb720", "jam": "#c8304c", "dip": "#d8432f", "whipped cream": "#fffaf2", "soy sauce": "#3a1f18", "olive oil": "#c9b53a", "milk": "#fffaf2", "ice cream": "#fdeecb", "yogurt": "#fffaf2", "fondue": "#f7cf62", "hummus": "#e8cf9a",
}  # fmt: skip
"""What is poured over a dish, or put on it as one dollop, and its colour."""
# What lies on a plate of its own when something is eaten with it.
MAINS: Final = frozenset({"steak", "grilled steak", "sausage", "omelette", "fried egg", "roast turkey", "chicken drumstick", "grilled fish", "fish and chips", "burger", "hot dog", "sandwich", "lasagna", "kebab", "falafel", "burrito", "taco", "ham", "bacon", "shrimp skewer", "dumpling", "spring roll", "sushi", "sushi set", "tofu", "toast", "croissant", "bagel", "samosa", "baked potato", "potato", "corn", "egg", "boiled egg", "scrambled eggs", "pizza", "cheese", "bread", "pretzel", "naan", "meatball", "cake", "slice of cake", "cheesecake", "brownie", "pie", "apple pie slice", "spaghetti", "waffle", "muffin", "cookie", "lobster", "crab", "shrimp", "squid", "roast beef", "rice"})  # fmt: skip
SIDES: Final = MAINS | frozenset({"french fries", "asparagus", "broccoli", "pea", "carrot", "lemon", "lime", "mashed potatoes", "salad", "tomato", "mushroom", "onion", "cucumber", "lettuce", "bell pepper", "cauliflower", "eggplant", "pickle", "grapes", "apple", "pear", "fig", "strawberry", "blueberries", "raspberry", "walnut", "cracker", "olive", "olive bowl", "dip", "soy sauce", "ketchup", "mustard", "gravy", "butter", "jam", "ice cream", "whipped cream", "nachos", "peanut", "orange", "banana", "pineapple", "melon", "watermelon", "kiwi", "chili", "avocado", "radish", "artichoke", "pumpkin", "garlic", "hummus", "macaroni and cheese", "curry"})  # fmt: skip


def is_topping(dish: Entry, food: Entry) -> bool:
    """Whether one food lies on another, in pieces or poured over it."""
    if dish.noun not in TOPS or food is dish:
        return False
    if food.noun in POURED:
        drunk = dish.noun in {"mug", "coffee to go"}
        return not drunk or food.noun in {"whipped cream", "chocolate sauce", "syrup"}
    return food.noun in STREWN and not (dish.noun in _DRUNK and food.noun not in _FLOATING)


_DRUNK: Final = frozenset({"mug", "coffee to go", "milkshake", "hot chocolate"})
_FLOATING: Final = frozenset({"marshmallow", "strawberry", "cherry", "candy cane", "chocolate bar", "candy", "raspberry"})  # fmt: skip


def shares_plate(main: Entry, food: Entry) -> bool:
    """Whether two foods are served on one plate."""
    return main.noun in MAINS and food.noun in SIDES and not is_topping(main, food)
