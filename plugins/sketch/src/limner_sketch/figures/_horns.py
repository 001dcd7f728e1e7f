"""Horns and antlers."""

from __future__ import annotations

from limner_sketch._canvas import Canvas


def horns(c: Canvas, kind: str) -> None:
    """Draw horns on a head of radius 40 to 50 around (0, 0)."""
    if kind == "cow":
        c.path("M-12-32C-26-44-26-60-16-70C-14-56-8-48 6-42Z", "horn", shade=3)
        c.path("M18-36C34-42 42-56 36-70C32-56 22-50 8-46Z", "horn", shade=3)
    elif kind == "goat":
        for x, role in ((8, "horn_dark"), (-8, "horn")):
            c.path(f"M{x - 7}-32C{x - 14}-58 {x - 32}-78 {x - 54}-82C{x - 34}-70 {x - 2}-58 {x + 9}-36Z", role)
    elif kind == "ibex":
        for dx, role in ((14, "horn_dark"), (-4, "horn")):
            c.line([(dx - 2, -32), (dx - 16, -64), (dx - 48, -88), (dx - 84, -86), (dx - 104, -62)], role, 13)
            with c.details():
                for x, y in ((-12, -58), (-26, -74), (-46, -86), (-68, -89)):
                    c.line([(dx + x - 5, y - 7), (dx + x + 3, y + 7)], "horn_dark", 3, outline=False)
    elif kind == "wide":
        c.path("M12-34C40-40 62-60 60-92C78-62 70-24 22-24Z", "horn_dark")
        c.path("M4-36C-20-34-54-44-62-84C-76-50-56-18-4-22Z", "horn", shade=3)
    elif kind == "straight":
        for dx, role in ((10, "horn_dark"), (-6, "horn")):
            c.path(
                f"M{dx - 7}-32C{dx - 14}-70 {dx - 34}-104 {dx - 62}-132C{dx - 28}-114 {dx + 4}-76 {dx + 8}-34Z", role
            )
    elif kind == "palms":
        for x, size, role in ((14, 0.82, "horn_dark"), (-6, 1.0, "horn")):
            with c.at(x, -34, flip=x > 0, scale=size):
                c.path(
                    "M6 8C-10-8-22-16-36-14C-66-8-102-20-116-52C-120-62-112-66-106-58C-104-54-101-52-98-51C-103-62-104-74-100-82"
                    "C-95-88-90-82-89-76C-88-66-84-60-79-58C-80-70-78-82-72-90C-66-95-62-88-63-82C-64-70-61-62-56-59C-54-70-50-80-43-85"
                    "C-36-88-34-80-37-74C-42-60-40-50-32-42C-20-32-4-22 12-8Z",
                    role,
                    shade=4 if x < 0 else 0,
                )
    elif kind == "antlers":
        for dx, role in ((16, "horn_dark"), (-6, "horn")):
            c.line([(dx, -34), (dx - 8, -62), (dx - 22, -84), (dx - 20, -108)], role, 8)
            c.line([(dx - 7, -60), (dx + 10, -78), (dx + 10, -96)], role, 7)
            c.line([(dx - 20, -82), (dx - 38, -92), (dx - 42, -106)], role, 7)
    elif kind == "giraffe":
        for x in (-8, 10):
            c.line([(x, -34), (x - 2, -58)], "main_dark", 7)
            c.circle(x - 2, -60, 7, "accent")
    elif kind == "horn":
        shape = c.path("M6-36L34-92L22-30Z", "gold", shade=3)
        with c.inside(shape), c.details():
            for y in (-46, -60, -74):
                c.line([(4, y - 4), (36, y + 10)], "gold_dark", 3.4, outline=False)


def curled_horn(c: Canvas) -> None:
    """Draw the horn of a ram over the side of a long head of radius 40."""
    c.line([(-6, -30), (-34, -34), (-46, -8), (-30, 16), (-6, 10), (-4, -8), (-16, -10)], "horn", 15)
    with c.details():
        for x, y, dx, dy in ((-24, -38, 4, 11), (-44, -24, 10, 5), (-44, 2, 10, -5), (-26, 18, 2, -10)):
            c.line([(x, y), (x + dx, y + dy)], "horn_dark", 3, outline=False)
