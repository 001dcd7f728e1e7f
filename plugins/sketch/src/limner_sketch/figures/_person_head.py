"""Heads of people: faces and hair, in coordinates where the skull has radius 50 and its middle is the origin."""

from __future__ import annotations

from typing import Final

from limner_sketch._canvas import Canvas, Mood, Traits
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures._look import Look

# Hair that lies on the skull: what frames the face.
_FRONT = {
    "short": "M-51 4C-60-40-34-64 4-63C40-62 60-36 51 4C48-8 46-16 41-24C22-20-2-22-18-36C-26-24-44-16-51 4Z",
    "crop": "M-50 0C-56-38-32-59 0-59C32-59 56-38 50 0C46-10 45-20 40-30C20-38-20-38-40-30C-45-20-46-10-50 0Z",
    "side": "M-51 6C-60-40-34-63 2-62C38-62 58-38 51 6C46-6 44-14 42-20C30-16 4-14-14-44C-22-22-42-12-51 6Z",
    "fringe": "M-51 10C-60-40-34-62 0-62C34-62 60-40 51 10C47 0 46-6 44-12C30-8 22-12 16-16C8-10-2-10-8-16C-18-10-30-8-44-12C-46-6-47 0-51 10Z",
    "spiky": "M-51 4C-58-20-58-34-48-44C-46-56-36-64-26-60C-20-72-2-74 6-66C18-74 34-66 38-58C50-54 58-34 51 4C48-8 45-14 41-22L26-12L18-26L2-14L-8-28L-22-14L-30-26C-40-18-46-8-51 4Z",
    "rim": "M-50 8C-58-6-58-22-46-30C-48-16-46-6-42 2ZM50 8C58-6 58-22 46-30C48-16 46-6 42 2Z",
}


_CURLS: Final = ((-44, -22, 14), (-33, -40, 17), (-14, -50, 18), (6, -52, 19), (26, -48, 18), (41, -34, 16), (47, -16, 12), (-3, -36, 13), (18, -36, 12), (-22, -36, 12))  # fmt: skip


def back_hair(c: Canvas, look: Look, style: str, role: str) -> None:
    """Draw the hair behind the head and shoulders."""
    if look.halo:
        look.halo(c)
    if style:
        if style == "long":
            c.path("M-50-14C-64 40-62 84-52 98C-20 108 24 108 54 98C62 84 64 40 50-14Z", f"{role}_dark")
        elif style == "bob":
            c.path("M-50-14C-62 20-60 50-50 58C-20 64 22 64 52 58C60 50 62 20 50-14Z", f"{role}_dark")
        elif style == "bun":
            c.circle(-8, -66, 22, f"{role}_dark")
        elif style == "ponytail":
            c.path("M-34-44C-70-58-96-26-82 26C-78 42-70 52-60 58C-64 30-58 4-40-14Z", role, shade=5)
        elif style == "pigtails":
            for side in (-1, 1):
                c.ellipse(side * 66, 12, 17, 32, role, turn=side * -18)
                c.circle(side * 55, -12, 8, "accent")
        elif style == "braids":
            for side in (-1, 1):
                for k in range(5):
                    c.ellipse(side * (52 + 2.5 * k), 16 + 17 * k, 11 - 0.8 * k, 12, role, turn=side * -14, shade=3)
                c.circle(side * 63, 98, 7, "accent")
        elif style == "curly":
            for x, y, r in ((-42, -6, 20), (46, -6, 20), (-40, -36, 22), (44, -36, 22), (-16, -54, 22), (20, -54, 22)):
                c.circle(x, y, r, f"{role}_dark")
        elif style == "curls":
            c.path("M-48-20C-62 10-60 50-54 74C-30 66 30 66 56 74C62 50 64 10 50-20Z", f"{role}_dark")
            for side in (-1, 1):
                for y, out, r in ((-30, 44, 22), (-2, 54, 20), (24, 58, 20), (50, 58, 19), (74, 52, 17)):
                    c.circle(side * out + 2, y, r, f"{role}_dark")
            for x, y in ((-22, -54), (4, -60), (28, -54)):
                c.circle(x, y, 21, f"{role}_dark")
        elif style == "locks":
            for side in (-1, 1):
                for k, (x, low) in enumerate(((20, 70), (34, 92), (47, 84), (58, 64))):
                    top = -30 + 4 * k
                    c.line(
                        [(side * x, top), (side * (x + 5), 30), (side * (x + 3), low)],
                        f"{role}_dark" if k % 2 else role,
                        13,
                    )
        elif style == "mohawk":
            c.path(
                "M-30-44C-38-84-30-104-18-112C-14-102-10-100-4-108C0-100 6-100 12-110C16-100 22-98 30-102C36-84 30-60 24-44Z",
                role,
                shade=5,
            )
        elif style == "afro":
            c.circle(2, -18, 70, role, shade=8)


def face(c: Canvas, look: Look, skin: str, hair: str, style: str, *, mood: Mood, traits: Traits) -> None:
    """Draw the head with its face, hair and hat, and anchor it."""
    for x in (-48, 48):
        c.circle(x, 8, 10, skin if x < 0 else f"{skin}_dark")
    # Two ellipses are the shade of a sphere in a third of the bytes of a clipped one.
    c.ellipse(0, 0, 48, 50, f"{skin}_dark")
    c.ellipse(-2, -2.5, 46, 47.5, skin, outline=False)
    if look.mask:
        look.mask(c)
    if look.bare:
        features(c, skin, mood)
        if traits.freckles:
            for x, y in ((-28, 14), (-21, 18), (30, 14), (36, 18)):
                c.circle(x, y, 2.4, f"{skin}_dark", outline=False)
    front_hair(c, style, hair)
    adorn(c, look, traits, hair)


def adorn(c: Canvas, look: Look, traits: Traits, hair: str) -> None:
    """Draw what is on a face and on the head: a beard, glasses, a hat; and anchor the head."""
    if traits.earrings:
        for x in (-50, 50):
            c.circle(x, 26, 7, "earring")
    if look.face and not traits.beard:
        look.face(c)
    if traits.beard == "moustache":
        hats.moustache(c, hair)
    elif traits.beard == "goatee":
        c.path("M-7 42C-5 38 17 38 19 42C20 54 14 63 6 64C-2 63-8 54-7 42Z", hair)
    elif traits.beard == "stubble":
        c.path(
            "M-46 10C-46 40-28 56 3 56C32 56 47 38 46 10C40 18 32 18 22 17C12 13-2 13-14 17C-28 19-38 17-46 10Z",
            hair,
            opacity=0.3,
            outline=False,
        )
        c.smile(5, 27, 20, "calm", weight=4)
    elif traits.beard:
        hats.beard(c, hair, 40 if traits.beard == "long" else 2)
    if traits.glasses == "clear":
        hats.glasses(c, "frames" if traits.frames else "dark")
    elif traits.glasses:
        hats.sunglasses(c, "frames" if traits.frames else "dark")
    if look.hat:
        look.hat(c)
    c.anchor("head", 0, -50)
    c.anchor("face", 4, 6)
    c.anchor("mouth", 6, 26)
    c.anchor("neck", 0, 54)


def features(c: Canvas, skin: str, mood: Mood) -> None:
    """Draw eyes, brows, nose, mouth and cheeks, turned a little to the right."""
    for x in (-14, 23):
        c.eye(x, 3, 6.6, mood)
    with c.details():
        raise_ = 4 if mood == "surprised" else 0
        slope = -4 if mood == "sad" else 0
        if mood != "angry":  # then the eyes have brows
            arch = 0 if slope else 2.5  # brows that only slant look worried
            for out, near in ((-23, -9), (31, 18)):
                top = ((out + near) / 2, -13.5 - raise_ - arch)
                c.line([(out, -11.5 - raise_ - slope), top, (near, -13 - raise_ + slope)], "hair_dark", 3.6)
        c.line([(6, 8), (9, 14), (4, 16)], f"{skin}_dark", 3, outline=False)
    c.smile(5, 26, 22, mood, weight=3.8)
    c.blush(-27, 19, 8)
    c.blush(35, 19, 7)


def front_hair(c: Canvas, style: str, role: str) -> None:
    """Draw the hair that lies on the skull."""
    if style in {"", "bald"}:
        return
    if style in {"long", "bun", "ponytail"}:
        data = _FRONT["side"]
    elif style in {"bob", "pigtails", "braids"}:
        data = _FRONT["fringe"]
    elif style in {"curly", "curls"}:
        for x, y, r in _CURLS:
            c.circle(x, y, r, role)
        with c.details():
            for x, y, r in _CURLS[::2]:
                c.path(
                    f"M{x - r * 0.5} {y}C{x - r * 0.5} {y - r * 0.7} {x + r * 0.4} {y - r * 0.7} {x + r * 0.5} {y - r * 0.1}",
                    f"{role}_dark",
                    width=3,
                    outline=False,
                )
        return
    elif style == "mohawk":
        return
    elif style in {"afro", "locks"}:
        data = _FRONT["crop"]
    else:
        data = _FRONT[style]
    c.path(data, role)
    if style not in {"rim", "afro"}:
        with c.details():
            c.line([(-34, -38), (-14, -52), (6, -54)], f"{role}_light", 5, opacity=0.6, outline=False)
