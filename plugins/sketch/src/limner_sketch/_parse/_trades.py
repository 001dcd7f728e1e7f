"""What stands for a business on its logo, and for an occasion on its card."""

from __future__ import annotations

# A business and what stands for it; the first that is a figure is drawn.
BUSINESSES: dict[str, tuple[str, ...]] = {
    "weather": ("rain cloud", "sun"), "weather app": ("rain cloud", "sun"), "notes app": ("notebook",), "meditation app": ("lotus",), "fitness app": ("dumbbell",), "recipe app": ("cooking pot",), "travel app": ("airplane",), "banking app": ("coin",), "photo app": ("camera",), "music app": ("musical note",),
    "coffee shop": ("mug",), "cafe": ("mug",), "coffee house": ("mug",), "coffee roaster": ("mug",), "coffee company": ("mug",),
    "espresso bar": ("mug",), "tea house": ("teapot", "mug"), "tea shop": ("teapot", "mug"), "bakery": ("bread", "croissant", "cupcake", "cake"),
    "patisserie": ("cupcake", "cake"), "cake shop": ("cake",), "pizzeria": ("pizza",), "pizza place": ("pizza",),
    "burger joint": ("burger",), "sushi bar": ("sushi", "fish"), "sushi restaurant": ("sushi", "fish"),
    "seafood restaurant": ("fish",), "ice cream parlor": ("ice cream",), "ice cream shop": ("ice cream",), "brewery": ("beer",),
    "winery": ("wine glass", "grapes"), "vineyard": ("grapes",), "juice bar": ("orange", "lemon"), "florist": ("tulip", "rose", "flower"),
    "flower shop": ("tulip", "rose", "flower"), "garden center": ("potted plant", "flower"), "nursery garden": ("potted plant",),
    "plant shop": ("potted plant", "flower"), "pet shop": ("dog", "cat"), "pet store": ("dog", "cat"), "vet": ("dog", "cat"), "veterinary clinic": ("dog", "cat"),
    "dog walker": ("dog",), "dog groomer": ("dog",), "cat cafe": ("cat",), "bookshop": ("book",), "bookstore": ("book",), "book shop": ("book",),
    "library": ("book",), "publisher": ("book",), "bike shop": ("bicycle",), "bicycle shop": ("bicycle",),
    "cycling club": ("bicycle",), "travel agency": ("airplane", "globe"), "airline": ("airplane",), "music school": ("guitar", "piano"),
    "music studio": ("guitar",), "record store": ("guitar",), "space company": ("rocket",), "startup": ("rocket",), "real estate agency": ("house",), "real estate company": ("house",),
    "hotel": ("house", "moon"), "surf school": ("wave", "surfboard"), "surf shop": ("wave", "surfboard"), "sailing club": ("sailboat",), "sailing school": ("sailboat",),
    "camping club": ("tent",), "camping company": ("tent",), "hiking club": ("mountain",), "outdoor club": ("mountain", "tent"), "music shop": ("guitar",), "music festival": ("guitar",), "surf club": ("wave",), "chess club": ("chess piece",), "sailing company": ("sailboat",), "tech company": ("rocket",), "candy shop": ("candy", "lollipop"), "donut shop": ("donut",), "taco truck": ("taco",), "taco shop": ("taco",), "tea company": ("teapot",), "chocolate shop": ("chocolate",), "hotel chain": ("moon",), "bookclub": ("book",), "book club": ("book",), "running club": ("shoe",), "football club": ("soccer ball",), "soccer club": ("soccer ball",), "basketball team": ("basketball",), "tennis club": ("tennis racket",), "film studio": ("camera",), "dentist": ("tooth",), "dental clinic": ("tooth",), "pharmacy": ("pill",), "hardware store": ("hammer",), "construction company": ("hammer",), "bike company": ("bicycle",), "coffee brand": ("mug",), "coffee": ("mug",), "tea": ("teapot",), "bike rental": ("bicycle",), "kids club": ("teddy bear",), "ice cream brand": ("ice cream",), "restaurant": ("fork",), "vegan restaurant": ("leaf",), "steakhouse": ("cow",),
    "yoga studio": ("lotus",), "yoga": ("lotus",), "spa": ("lotus",), "wellness center": ("lotus", "leaf"), "photography studio": ("camera",), "photographer": ("camera",),
    "toy store": ("teddy bear",), "toy shop": ("teddy bear",), "kindergarten": ("teddy bear", "sun"), "farm": ("tractor", "barn", "cow"), "organic farm": ("carrot", "leaf"),
    "dairy": ("cow",), "zoo": ("lion", "elephant"), "outdoor company": ("mountain", "tent"), "camping site": ("tent",), "campsite": ("tent",), "ski resort": ("mountain",),
    "mountain guide": ("mountain",), "honey company": ("bee",), "beekeeper": ("bee",), "barbershop": ("scissors",), "hair salon": ("scissors",), "tailor": ("scissors",),
    "jeweler": ("diamond", "ring"), "bank": ("coin",), "observatory": ("telescope", "star"), "planetarium": ("planet",), "theater": ("mask",), "school": ("book", "pencil"),
    "art school": ("palette", "pencil"), "fishing company": ("fish",), "car wash": ("car",), "garage": ("car",), "taxi company": ("taxi", "car"), "fire department": ("fire truck",),
    "security company": ("lock", "shield"), "gym": ("dumbbell",), "bar": ("wine glass",), "solar company": ("sun",), "solar energy company": ("sun",), "gardening service": ("flower",),
}  # fmt: skip
OCCASIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "birthday": ("Happy Birthday", ("cake", "balloon")),
    "thank you": ("Thank You", ("flower",)),
    "christmas": ("Merry Christmas", ("christmas tree", "pine tree")),
    "valentine": ("With Love", ("heart",)),
    "valentines day": ("With Love", ("heart",)),
    "new year": ("Happy New Year", ("star",)),
    "easter": ("Happy Easter", ("rabbit",)),
    "wedding": ("Just Married", ("heart",)),
    "halloween": ("Happy Halloween", ("pumpkin",)),
    "graduation": ("Congratulations", ("star",)),
    "congratulations": ("Congratulations", ("star",)),
    "get well": ("Get Well Soon", ("flower",)),
    "get well soon": ("Get Well Soon", ("flower",)),
    "mothers day": ("Happy Mother's Day", ("tulip", "flower")),
    "baby shower": ("Hello, Baby", ("teddy bear",)),
    "welcome": ("Welcome", ("house",)),
    "good luck": ("Good Luck", ("clover", "star")),
}
