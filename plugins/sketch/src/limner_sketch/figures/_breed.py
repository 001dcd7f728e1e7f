"""What tells breeds and species of one rig apart: ruffs and jowls, blazes and beards, humps, tusks and coats to the ground."""

from __future__ import annotations

import math

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas
from limner_sketch._geometry import Affine
from limner_sketch.figures._build import Build


def fringe(c: Canvas, x: float, y: float, r: float, role: str, count: int = 13, size: float = 0.25) -> None:
    """Draw a disc of fluff: a circle with a scalloped rim."""
    for i in range(count):
        dx, dy = Affine.turn(360 / count * i).point(0, -r * (1 - size * 0.6))
        c.circle(x + dx, y + dy, r * size, role)
    c.circle(x, y, r * (1 - size * 0.55), role, outline=False, cover=True)


# -- a round head of radius 50 -----------------------------------------------------------------------------------------


def behind_head(c: Canvas, b: Build) -> None:
    """Fluff that the head lies on."""
    if "ruff" in b.extras:
        fringe(c, 4, 10, 72, "belly")
    if "fluff" in b.extras:
        fringe(c, 4, 4, 60, "main", 15, 0.2)
    if "pompom" in b.extras:
        fringe(c, -46, 18, 25, "main_dark", 9)
        fringe(c, 56, 18, 23, "main_dark", 9)


def on_skull(c: Canvas, b: Build) -> None:
    """Marks on the face, cut to the skull."""
    extras = b.extras
    if "half" in extras:  # a patch of another colour over either eye
        c.ellipse(-32, -26, 34, 34, "accent", turn=-20, outline=False)
        c.ellipse(52, -28, 32, 30, "patch", turn=20, outline=False)
    if "eye patch" in extras:
        c.ellipse(-20, -6, 25, 30, "accent", turn=18, outline=False)
    if "cap" in extras:  # dark from the brow up, parted by the blaze
        c.ellipse(4, -34, 66, 38, "accent", outline=False)
        c.ellipse(-48, 0, 26, 40, "accent", outline=False)
        c.ellipse(60, 0, 24, 40, "accent", outline=False)
    if "blaze" in extras:
        c.curve(
            [(4, -60), (14, -60), (17, -20), (26, 4), (46, 22), (30, 60), (-10, 60), (-24, 22), (-4, 4), (3, -20)],
            "belly",
            outline=False,
        )
    if "points" in extras:  # a dark face that fades out, as of a Siamese cat
        c.ellipse(11, 14, 40, 42, "accent", opacity=0.55, outline=False)
        c.ellipse(11, 18, 30, 34, "accent", outline=False)
    if "dark muzzle" in extras:
        c.ellipse(11, 26, 30, 24, "accent", outline=False)
    if "pale cap" in extras:
        c.ellipse(2, -48, 66, 36, "belly", outline=False)
    if "freckled" in extras:
        for x, y in ((-6, -32), (10, -38), (24, -30), (2, -22), (18, -22)):
            c.ellipse(x, y, 3.2, 3, "accent", outline=False)
    if "tear lines" in extras:
        for x, way in ((-12, -1), (32, 1)):
            c.line([(x + way * 2, 2), (x - way * 3, 16), (x + way * 3, 32)], "accent", 4.5, outline=False)
    if "goggles" in extras:
        c.ellipse(-15, -2, 17, 18, "accent", outline=False)
        c.ellipse(35, -2, 16, 18, "accent", outline=False)
    if "wrinkles" in extras:
        with c.details():
            for y, w in ((-34, 15), (-26, 11)):
                c.line([(10 - w, y + 3), (10, y - 2), (10 + w, y + 3)], "main_dark", 3.4, outline=False)


def under_nose(c: Canvas, b: Build) -> None:
    """What the nose lies on: jowls or a beard."""
    extras = b.extras
    if "jowls" in extras:
        role = "accent" if "dark muzzle" in extras else "belly"
        for x, tilt in ((-7, 16), (30, -16)):
            c.ellipse(x, 32, 19, 20, role, turn=tilt, shade=3)
        c.ellipse(11, 22, 20, 14, role, outline=False)
    if "beard" in extras:
        c.curve(
            [(-18, 10), (12, 4), (42, 10), (50, 32), (36, 50), (26, 48), (12, 66), (0, 50), (-14, 52), (-26, 32)],
            "belly",
            tension=0.7,
            shade=4,
        )
        for x, tilt in ((-17, -16), (36, 16)):
            c.ellipse(x, -19, 13, 6, "belly", turn=tilt)


def over_head(c: Canvas, b: Build) -> None:
    """What lies before the face or on the crown."""
    extras = b.extras
    if "pompom" in extras:
        fringe(c, 3, -46, 31, "main", 10)
    if "topknot" in extras:
        c.curve([(-22, -42), (-14, -64), (4, -70), (22, -62), (28, -42), (4, -36)], "main_light", shade=4)
        for side in (-1, 1):
            c.curve([(4, -52), (4 + side * 20, -62), (4 + side * 22, -44)], "red", tension=0.6)
        c.circle(4, -52, 5, "red_dark")
    if "tuft" in extras:
        c.path("M-14-40C-22-58-12-70-2-74C-4-66 4-62 10-72C12-64 20-62 26-66C26-54 24-46 20-40Z", "accent")
    if "big nose" in extras:
        c.ellipse(11, 12, 13, 20, "nose")
        c.ellipse(7, 3, 4, 6, "shine", opacity=0.4, outline=False)
    if "teeth" in extras:
        c.rect(5, 32, 7, 11, "white", radius=2)
        c.rect(12.5, 32, 7, 11, "white", radius=2)
    if "fangs" in extras:
        for x in (-3, 24):
            c.path(f"M{x - 5} 27L{x + 5} 27L{x} 60Z", "white", shade=2)
    if "tusks" in extras:
        for x, bend in ((-15, -9), (41, 9)):
            c.path(
                f"M{x - 6} 36C{x - 4 + bend} 30 {x + bend} 18 {x + bend * 1.3} 6C{x + 10} 16 {x + 10} 28 {x + 6} 38Z",
                "horn",
            )


def long_nose(c: Canvas, b: Build) -> None:
    """A nose drawn out to a point, as of moles and shrews, in place of the flat one."""
    limb = c.limb([(10, 16, 27), (40, 24, 15), (68, 30, 8)], "main", shade=4)
    if "pink nose" not in b.extras:
        with c.inside(limb):
            c.ellipse(30, 40, 50, 16, "belly", outline=False)
    c.ellipse(70, 29, 12, 11, "snout" if "pink nose" in b.extras else "nose")
    c.line([(24, 42), (38, 44), (50, 40)], "mouth", 3.2)


# -- the body ----------------------------------------------------------------------------------------------------------


def over_back(c: Canvas, b: Build) -> None:
    """Draw a hump over the shoulders, in coordinates of the body's middle."""
    if "hump" in b.extras:
        h, g = b.length / 2, b.girth / 2
        c.curve(
            [
                (-h * 0.5, -g * 0.7),
                (-h * 0.05, -g * 1.2),
                (h * 0.5, -g * 1.52),
                (h * 0.98, -g * 1.1),
                (h * 0.9, 0),
                (0, 0),
            ],
            "hair",
            shade=8,
        )


def on_coat(c: Canvas, b: Build) -> None:
    """Marks along the body, cut to it."""
    h, g = b.length / 2, b.girth / 2
    if "back stripe" in b.extras:
        c.curve(
            [(-h * 1.1, -g * 0.7), (0, -g * 1.15), (h, -g * 1.1), (h, -g * 0.55), (0, -g * 0.5), (-h, 0)],
            "belly",
            outline=False,
        )
    if "lines" in b.extras:
        for y, role in ((-0.72, "accent"), (-0.5, "belly"), (-0.28, "accent")):
            c.line([(-h, g * (y + 0.25)), (0, g * y), (h * 0.8, g * y)], role, g * 0.19, outline=False)
    if "rump" in b.extras:  # the back half is pale
        c.ellipse(-h * 0.35, 0, h * 0.62, g * 1.3, "belly", outline=False)
    if "mantle" in b.extras:  # dark shoulders and neck
        c.ellipse(h * 0.75, -g * 0.2, h * 0.55, g * 1.3, "accent", outline=False)
    if "tricolour" in b.extras:
        c.ellipse(-h * 0.1, -g * 0.95, h * 0.75, g * 0.9, "accent", outline=False)


def long_coat(c: Canvas, b: Build) -> None:
    """Draw hair that hangs to the ankles, over the legs; in coordinates of the body's middle."""
    if "skirt" not in b.extras:
        return
    h, g, low = b.length / 2, b.girth / 2, b.girth / 2 + b.leg * 0.66
    count = 8
    step = 2 * h * 0.98 / count
    data = f"M{-h * 0.98:.1f} {-g * 0.1:.1f}"
    data += f"L{-h * 0.98:.1f} {low * 0.8:.1f}"
    for i in range(count):
        x = -h * 0.98 + step * i
        data += f"Q{x + step * 0.5:.1f} {low * (1.22 + 0.08 * math.sin(i * 2)):.1f} {x + step:.1f} {low * 0.84:.1f}"
    data += f"L{h * 0.98:.1f} {-g * 0.2:.1f}C{h * 0.4:.1f} {g * 0.5:.1f} {-h * 0.4:.1f} {g * 0.4:.1f} {-h * 0.98:.1f} {-g * 0.1:.1f}Z"
    path = geometry.read_path(data)
    c.add(path, "main_light" if "pale skirt" in b.extras else "main_dark")
    with c.inside(path), c.details():
        for i in range(1, count):
            x = -h * 0.98 + step * i
            c.line([(x + 3, g * 0.5), (x, low * 0.9)], "main", 2.6, opacity=0.7, outline=False)


def poms(c: Canvas, b: Build, x: float, y: float, *, far: bool) -> None:
    """Draw the bobble that a clipped poodle has above its paw."""
    if "pompom" in b.extras:
        fringe(c, x, y - b.leg_width * 1.5, b.leg_width * 1.35, "main_dark" if far else "main", 8, 0.3)


def feet(c: Canvas, b: Build) -> None:
    """Draw broad digging hands before the chest, in coordinates of the body's middle."""
    if "digger" in b.extras:
        x, y = b.length / 2 + 4, b.girth / 2 + b.leg - 10
        c.curve(
            [(x - 18, y - 18), (x + 14, y - 16), (x + 32, y - 2), (x + 30, y + 9), (x - 12, y + 10)], "snout", shade=3
        )
        for k in (6, 16, 26):
            c.line([(x + k, y - 2), (x + k + 3, y + 8)], "snout_dark", 3, outline=False)


def throat(c: Canvas, b: Build) -> None:
    """Draw what hangs from the jaw of a long head of radius 40, and what is on its nose."""
    length = 28 + 52 * b.muzzle
    if "dewlap" in b.extras:
        c.curve(
            [(length * 0.1, 24), (length * 0.5, 28), (length * 0.4, 58), (length * 0.2, 66), (length * 0.1, 48)],
            "main_dark",
        )
    if "chin hair" in b.extras:
        c.curve(
            [(-6, 26), (length * 0.7, 28), (length * 0.6, 56), (length * 0.36, 76), (length * 0.12, 58)],
            "hair",
            tension=0.8,
        )
    if "chin fur" in b.extras:
        c.curve(
            [(-24, 22), (10, 28), (length * 0.4, 32), (length * 0.2, 56), (-8, 66), (-26, 46)], "belly", tension=0.8
        )
    if "red nose" in b.extras:
        c.circle(length + 10, 10, 13, "red", shade=3)


def broad_muzzle(c: Canvas, length: float) -> None:
    """Draw the heavy muzzle of a hippo on a long head: wider than the skull, with tusks in the lower jaw."""
    with c.at(length - 8, 0):
        c.path("M-26 26C-20 52 24 56 34 34L30 20L-20 18Z", "main_dark")
        for x in (2, 20):
            c.path(f"M{x - 5} 40C{x - 5} 30 {x + 5} 30 {x + 5} 40Z", "white")
        for x in (4, 22):
            c.ellipse(x, -13, 10, 9, "snout")
        c.path("M-34-2C-20-18 14-20 32-10C46-2 46 26 34 34C12 44-24 42-34 26C-38 16-38 6-34-2Z", "snout", shade=6)
        for x in (4, 22):
            c.ellipse(x, -10, 4, 5.5, "nostril")
        c.line([(-34, 20), (-26, 30), (0, 36), (26, 32)], "mouth", 3.4)


def crown(c: Canvas, b: Build) -> None:
    """Draw the hair between the horns of a long head of radius 40."""
    if "forelock" in b.extras:
        fringe(c, 2, -32, 25, "hair", 9, 0.3)


def dark_legs(b: Build) -> bool:
    """Whether the legs have the accent's colour from the body down."""
    return "dark legs" in b.extras


def wings(c: Canvas, b: Build, *, far: bool) -> None:
    """Draw a raised, feathered wing on the back, in coordinates of the body's middle."""
    if "wings" not in b.extras:
        return
    h, g = b.length / 2, b.girth / 2
    with c.at(h * (0.42 if far else 0.2), -g * 0.5, turn=14 if far else -6, scale=b.length / 140):
        role = "feather_dark" if far else "feather"
        c.path(
            "M26 14C36-40 4-104-74-134C-84-132-84-122-76-116C-90-118-96-106-86-98C-100-98-102-84-92-78C-104-74-102-60-90-58"
            "C-98-50-92-40-78-40C-80-28-66-22-54-26C-40 2 0 24 26 14Z",
            role,
            shade=0 if far else 8,
        )
        if not far:
            with c.details():
                for points in (
                    [(10, -4), (-34, -50), (-58, -98)],
                    [(4, 4), (-40, -30), (-70, -64)],
                    [(0, 8), (-40, -14), (-62, -36)],
                ):
                    c.line(points, "feather_dark", 4, outline=False)


def eagle_head(c: Canvas, b: Build) -> None:
    """Draw the head of an eagle in place of an animal's own, radius 50."""
    c.polygon([(-46, 20), (-62, 44), (-40, 40), (-44, 64), (-18, 48), (4, 66), (12, 44), (40, 40)], "feather")
    c.circle(0, 0, 48, "feather", shade=8)
    for x in (-26, 6):
        c.path(
            f"M{x - 12}-34C{x - 16}-58 {x - 6}-74 {x + 2}-80C{x + 12}-66 {x + 14}-48 {x + 12}-36Z",
            "feather_dark" if x > 0 else "feather",
        )
    c.path("M28 8C42 18 52 16 60 12C54 28 40 30 28 24Z", "beak_dark")
    c.path("M20-22C50-30 76-10 74 22C72 32 64 30 62 18C48 18 34 20 24 14Z", "beak")
    c.anchor("head", 0, -46)
    c.anchor("face", 12, 0)
    c.anchor("mouth", 68, 20)
