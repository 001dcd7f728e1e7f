"""Pieces of food: the slices, rings and crumbs in which it lies on a dish, and what is poured over one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve

from limner_sketch._canvas import Canvas, Figure
from limner_sketch._geometry import around as bounds_of
from limner_sketch.figures._parts import around, dots, lines

__all__ = ["bare", "piece_of", "poured"]


def _round(rind: str, flesh: str, seeds: str = "", *, hole: str = "") -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a round slice."""

    def draw(c: Canvas) -> dict[str, str]:
        c.circle(0, -50, 50, "main")
        c.circle(0, -51, 40, "flesh")
        if hole:
            c.circle(0, -50, 19, "hole")
        if seeds:
            c.add(dots([(x, y) for x, y, _ in around(0, -51, 22, 6, turn=20)], 5), "seeds", outline=False)
        return {"main": rind, "flesh": flesh, "seeds": seeds or rind, "hole": hole or rind}

    return draw


def _strip(main: str, light: str) -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a wavy strip."""

    def draw(c: Canvas) -> dict[str, str]:
        run = [(-70, -30), (-35, -52), (0, -28), (35, -52), (70, -30)]
        c.line(run, "main", 34)
        c.line(run, "light", 9)
        return {"main": main, "light": light}

    return draw


def _cubes(main: str) -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a cube."""

    def draw(c: Canvas) -> dict[str, str]:
        c.polygon([(-40, -58), (22, -58), (22, 0), (-40, 0)], "main")
        c.polygon([(-40, -58), (-18, -80), (44, -80), (22, -58)], "main_light")
        c.polygon([(22, 0), (44, -22), (44, -80), (22, -58)], "main_dark")
        return {"main": main}

    return draw


def _curl(main: str) -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a curved strip: of a pepper, of an onion."""

    def draw(c: Canvas) -> dict[str, str]:
        c.line([(-46, -22), (-34, -62), (6, -74), (42, -50), (46, -22)], "main", 19)
        c.line([(-40, -34), (-26, -58), (6, -66)], "main_light", 6, outline=False)
        return {"main": main}

    return draw


def _leaf(main: str) -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a leaf."""

    def draw(c: Canvas) -> dict[str, str]:
        c.path("M-62-20C-50-74 20-92 64-56C46-6-24 8-62-20Z", "main", shade=6)
        c.line([(-50, -22), (0, -44), (46, -54)], "main_light", 5)
        return {"main": main}

    return draw


def _half_egg(c: Canvas) -> dict[str, str]:
    c.ellipse(0, -44, 62, 44, "main")
    c.circle(-2, -46, 24, "yolk", shade=4)
    return {"main": "#fffaf2", "yolk": "#f7b52f"}


def _berry(c: Canvas) -> dict[str, str]:
    c.circle(0, -46, 46, "main", shade=9)
    c.path("M0-62L8-50L22-50L10-40L14-26L0-34L-14-26L-10-40L-22-50L-8-50Z", "main_dark", outline=False)
    return {"main": "#4c68b8"}


def _cherry(c: Canvas) -> dict[str, str]:
    c.line([(2, -84), (14, -118), (30, -132)], "leaf", 8)
    c.circle(0, -46, 46, "main", shade=9)
    c.circle(-15, -60, 10, "light", outline=False)
    return {"main": "#c8243f", "light": "#f08a94"}


def _shrimp(c: Canvas) -> dict[str, str]:
    c.path("M-26 0C-66-26-50-92 4-90C38-88 46-58 34-42C18-60-8-58-12-34C-14-20-6-10 8-2Z", "main", shade=7)
    c.add(lines([(-42, -34), (-16, -34)], [(-34, -66), (-12, -48)], [(-4, -88), (2, -58)]), "main_light", width=6)
    c.path("M0-6L28-20L28 8Z", "tail")
    return {"main": "#f58a6a", "tail": "#e2493f"}


def _kernels(main: str) -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a few small grains."""

    def draw(c: Canvas) -> dict[str, str]:
        c.add(dots([(-34, -20), (0, -30), (32, -18), (-14, -52), (20, -58)], 19), "main")
        c.add(dots([(-38, -25), (-4, -35), (28, -23), (-18, -57), (16, -63)], 6), "main_light", outline=False)
        return {"main": main}

    return draw


def _mushroom(c: Canvas) -> dict[str, str]:
    c.path("M-16-50L16-50L22-4C14 4-14 4-22-4Z", "stalk")
    c.path("M-62-44C-62-104 62-104 62-44C48-34 26-46 0-46C-26-46-48-34-62-44Z", "main", shade=6)
    c.path("M-42-50C-34-78 34-78 42-50C20-54-20-54-42-50Z", "stalk", outline=False)
    return {"main": "#c99b6a", "stalk": "#f6e6cc"}


def _wedge(main: str, light: str) -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a wedge of a fruit."""

    def draw(c: Canvas) -> dict[str, str]:
        c.path("M-64-62C-50 8 50 8 64-62Z", "main")
        c.path("M-52-62C-42-6 42-6 52-62Z", "light")
        c.add(lines([(0, -60), (-24, -28)], [(0, -60), (0, -18)], [(0, -60), (24, -28)]), "main", width=5)
        return {"main": main, "light": light}

    return draw


def _slab(main: str, light: str) -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a slice of meat or fish."""

    def draw(c: Canvas) -> dict[str, str]:
        c.path("M-70-28C-66-64-20-66 8-62C46-66 72-48 68-26C50-6-50-6-70-28Z", "main", shade=6)
        c.add(lines([(-40, -50), (-30, -22)], [(0, -56), (8, -20)], [(36, -52), (42, -24)]), "light", width=6)
        return {"main": main, "light": light}

    return draw


def _chip(main: str) -> Callable[[Canvas], dict[str, str]]:
    """Return what draws a small drop or chip."""

    def draw(c: Canvas) -> dict[str, str]:
        c.path("M-40 0C-48-30-16-36 0-66C16-36 48-30 40 0Z", "main", shade=6)
        return {"main": main}

    return draw


def _pat(c: Canvas) -> dict[str, str]:
    c.polygon([(-52, -18), (22, -8), (56, -40), (-14, -52)], "main")
    c.polygon([(-52, -18), (22, -8), (22, 6), (-52, -4)], "main_dark")
    c.polygon([(22, -8), (56, -40), (56, -26), (22, 6)], "main_dark")
    return {"main": "#fbdf7c"}


_PIECES: Final[dict[str, Callable[[Canvas], dict[str, str]]]] = {
    "tomato": _round("#d83a30", "#f0695a", "#fbe0a0"), "cucumber": _round("#4f9548", "#d6ecb4", "#a8cf86"), "pickle": _round("#4f8038", "#a9c26a", "#7f9f48"), "banana": _round("#f0d26a", "#fdf2c4", "#c9a24a"), "kiwi": _round("#8a6a3a", "#9cc845", "#3a3f2c"), "carrot": _round("#e8742a", "#f79a4a"), "radish": _round("#d8305c", "#fff6f2"),
    "olive": _round("#3f3a48", "#57505f", hole="#d9503a"), "onion": _round("#b878b0", "#f6e8f2", hole="#d8a8d0"), "lemon": _wedge("#f0c92a", "#fbee9a"), "lime": _wedge("#7fb53a", "#d3ea9a"), "orange": _wedge("#f08a24", "#fbc069"), "peach": _wedge("#f09a5a", "#fbd08a"), "mango": _cubes("#f6a62f"), "pineapple": _cubes("#f8cf3e"), "apple": _wedge("#d8443a", "#fdf2d0"), "pear": _wedge("#a5bf4a", "#fbf6d8"), "plum": _wedge("#6a3f78", "#e8a85a"),
    "egg": _half_egg, "boiled egg": _half_egg, "bacon": _strip("#b8402f", "#f3c8a8"), "ham": _slab("#ee9a98", "#f9c4c0"), "cheese": _cubes("#f7cb4e"), "tofu": _cubes("#fbf4e2"), "bell pepper": _curl("#e0402f"), "chili": _curl("#d02f24"), "avocado": _wedge("#4f7f3c", "#cfe08a"), "lettuce": _leaf("#7fbf52"), "asparagus": _leaf("#5f9a48"),
    "potted plant": _leaf("#4c9a4a"), "leaf": _leaf("#4c9a4a"), "mint": _leaf("#58b068"), "mushroom": _mushroom, "corn": _kernels("#f8cf3e"), "cereal": _kernels("#c98f45"), "pea": _kernels("#7fbf4f"), "pomegranate": _kernels("#c8244a"), "coconut": _kernels("#fffaf2"), "shrimp": _shrimp, "shrimp skewer": _shrimp, "sausage": _round("#8a3f24", "#c0603a"), "salmon": _slab("#f5865f", "#fbc0a0"), "grilled fish": _slab("#f0b48a", "#fbe0c8"),
    "chicken drumstick": _slab("#d9a05a", "#b5773a"), "steak": _slab("#7e452a", "#5f3220"), "blueberries": _berry, "cherry": _cherry, "chocolate bar": _chip("#5a3220"), "candy": _chip("#e2547f"), "butter": _pat, "garlic": _chip("#f6ecd8"), "squid": _round("#f0c8b8", "#fbeee6", hole="#f0c8b8"), "grapes": _round("#6f48a0", "#8f68c0"),
}  # fmt: skip


def piece_of(noun: str, called: str, whole: Figure) -> Figure:
    """Return the form in which a food lies on a dish: a slice of it, or the whole if it is small.

    Args:
        noun: Which figure it is.
        called: What the prompt calls it: feta is white, and blue cheese too.
        whole: Its drawing.
    """
    artist = _PIECES.get(noun)
    if artist is None:
        return whole
    c = Canvas()
    colours = artist(c)
    if noun == "cheese" and set(called.split()) & {"feta", "mozzarella", "goat", "parmesan", "cream", "ricotta"}:
        colours["main"] = "#fbf6e8"
    return c.figure(noun, colours=colours)


def poured(noun: str, colour: str, across: float, deep: float, *, faces: bool, bowl: bool) -> Figure:
    """Return what is poured over a dish, around (0, 0): a swirl in a bowl, lines over what is seen from above, else with drips.

    Args:
        noun: Which figure it is.
        colour: Its colour.
        across: Half the width of the dish.
        deep: Half its height.
        faces: Whether the dish is seen from above.
        bowl: Whether it lies in a bowl, down which nothing runs.
    """
    c = Canvas()
    if noun in {"whipped cream", "ice cream", "yogurt"}:
        k = min(across, 90) / 90
        with c.at(0, 0.3 * deep, scale=k * 0.82):
            c.path("M-62 0C-74-24-44-34-40-40C-46-62-16-66-12-76C-10-92 6-96 12-104C20-92 28-84 20-74C42-68 48-56 40-42C66-34 72-18 60 0C30 12-30 12-62 0Z", "main", shade=7)  # fmt: skip
            c.line([(-38, -20), (0, -32), (36, -20)], "main_dark", 5)
    elif faces or noun in {"ketchup", "mustard"}:
        n, tall = 7, deep if faces else max(deep, 9.0)
        run = [(across * (-0.86 + 1.72 * i / n), tall * (0.72 if i % 2 else -0.72)) for i in range(n + 1)]
        c.line(run, "main", max(7.0, 0.11 * across))
    elif bowl:
        c.line([(-0.6 * across, 0), (-0.2 * across, -0.5 * deep), (0.2 * across, 0.4 * deep), (0.6 * across, -0.2 * deep)], "main", max(6.0, 0.1 * across))  # fmt: skip
    else:
        a, d, drop = across, deep, 0.5 * across
        c.path(
            f"M{-a} 0C{-a * 0.8} {-d * 1.3} {a * 0.8} {-d * 1.3} {a} 0C{a * 1.06} {drop * 0.5} {a * 0.84} {drop * 0.5} {a * 0.8} {d + drop * 0.2}"
            f"C{a * 0.7} {d * 0.6} {a * 0.5} {d * 0.8} {a * 0.46} {d + drop * 0.5}C{a * 0.42} {d + drop} {a * 0.26} {d + drop} {a * 0.24} {d + drop * 0.4}"
            f"C{a * 0.16} {d * 0.9} {-a * 0.1} {d * 0.9} {-a * 0.14} {d + drop * 0.2}C{-a * 0.2} {d + drop * 0.6} {-a * 0.34} {d + drop * 0.6} {-a * 0.38} {d + drop * 0.1}"
            f"C{-a * 0.5} {d * 0.8} {-a * 0.6} {d * 0.9} {-a * 0.66} {d + drop * 0.5}C{-a * 0.74} {d + drop * 0.8} {-a * 0.88} {d + drop * 0.6} {-a * 0.86} {d}C{-a * 0.94} {d * 0.6} {-a} {d * 0.4} {-a} 0Z",
            "main",
            opacity=0.94,
        )
        c.line([(-0.6 * a, -0.2 * d), (-0.1 * a, -0.5 * d), (0.3 * a, -0.4 * d)], "main_light", max(3.0, 0.04 * a), outline=False)  # fmt: skip
    return c.figure(noun, colours={"main": colour})


def bare(figure: Figure, *, bowl: bool = False) -> Figure:
    """Return a dish without the plate that is drawn with it, or without its bowl, too."""
    dishes = ("plate", "bowl", "stick", "chopstick", "steam") if bowl else ("plate",)
    parts = tuple(shape for shape in figure.parts if not shape.role.startswith(dishes))
    if len(parts) == len(figure.parts) or not parts:
        return figure
    return evolve(figure, parts=parts, box=bounds_of([shape.box for shape in parts]))
