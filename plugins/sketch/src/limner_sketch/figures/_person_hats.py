"""What people wear on the head and in the face, where the skull has radius 50 and its middle is the origin."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas


def brim(c: Canvas, role: str, band: str, crown: float = 46) -> None:
    """A hat with a wide brim."""
    c.path(
        f"M-36-28C-38-{crown + 40} -20-{crown + 48} 2-{crown + 42}C20-{crown + 48} 38-{crown + 40} 36-28Z",
        role,
        shade=6,
    )
    c.path("M-37-44L37-44L37-28L-37-28Z", band)
    c.path("M-78-26C-50-40 50-40 78-26C70-12-70-12-78-26Z", role)


def straw_hat(c: Canvas) -> None:
    """A farmer's hat."""
    brim(c, "straw", "accent", 40)


def cowboy_hat(c: Canvas) -> None:
    """A hat whose brim turns up."""
    c.path("M-36-26C-38-74-30-96-14-92C-4-84 6-84 16-92C32-96 40-74 38-26Z", "hide", shade=6)
    c.path("M-37-40L38-40L38-27L-37-27Z", "hide_dark")
    c.path("M-84-46C-60-34 60-34 84-46C78-22 40-14 0-14C-40-14-78-22-84-46Z", "hide")


def wizard_hat(c: Canvas) -> None:
    """A pointed, starred hat."""
    c.path("M-44-24C-30-60-22-104 18-134C16-114 22-108 24-92C30-64 38-46 46-24Z", "main", shade=9)
    c.path("M-70-20C-44-40 46-40 72-20C60-6-58-6-70-20Z", "main_dark")
    with c.details():
        for x, y, r in ((-8, -54, 7), (14, -82, 5.5), (18, -44, 4.5)):
            star(c, x, y, r, "gold")


def witch_hat(c: Canvas) -> None:
    """A bent, pointed hat with a buckle."""
    c.path("M-40-28C-32-70-26-104-2-124C8-134 32-130 44-112C28-116 22-108 26-92C30-66 36-46 42-28Z", "hat", shade=8)
    c.path("M-39-42C-14-34 14-34 40-42L43-26L-43-26Z", "accent")
    c.rect(-9, -40, 18, 15, "gold", radius=3)
    c.path("M-80-22C-50-40 50-40 82-22C66-8-64-8-80-22Z", "hat")


def star(c: Canvas, x: float, y: float, r: float, role: str) -> None:
    """A four-pointed sparkle."""
    k = r * 0.28
    c.polygon(
        [
            (x, y - r),
            (x + k, y - k),
            (x + r, y),
            (x + k, y + k),
            (x, y + r),
            (x - k, y + k),
            (x - r, y),
            (x - k, y - k),
        ],
        role,
    )


def crown(c: Canvas) -> None:
    """A crown with jewels."""
    c.path("M-38-34L-44-78L-20-58L0-86L20-58L44-78L38-34C14-26-14-26-38-34Z", "gold", shade=6)
    for x, y in ((-44, -78), (0, -87), (44, -78)):
        c.circle(x, y, 6, "gold_light")
    with c.details():
        c.circle(0, -46, 6, "jewel")
        c.circle(-22, -46, 4, "jewel2")
        c.circle(22, -46, 4, "jewel2")


def tiara(c: Canvas) -> None:
    """A small crown."""
    c.path("M-32-42C-12-52 12-52 32-42L26-58L14-54L0-76L-14-54L-26-58Z", "gold")
    c.circle(0, -58, 5, "jewel")


def toque(c: Canvas) -> None:
    """A cook's tall hat."""
    c.path("M-34-36L-36-66C-66-70-62-108-32-104C-22-126 24-126 34-104C64-108 66-70 36-66L34-36Z", "white", shade=7)
    c.path("M-37-52C-12-44 12-44 37-52L37-28C12-22-12-22-37-28Z", "white_dark")


def beret(c: Canvas) -> None:
    """A painter's cap."""
    c.line([(8, -74), (12, -84)], "accent_dark", 6, smooth=False)
    c.path("M-56-34C-64-66-16-82 20-76C58-72 64-44 50-34C16-46-24-42-56-34Z", "accent", shade=6)


def peaked_cap(c: Canvas) -> None:
    """The cap of a uniform."""
    c.path("M-50-30C-66-56-54-72 0-76C54-72 66-56 50-30Z", "cap", shade=6)
    c.path("M-48-42C-18-48 18-48 48-42L48-28C18-34-18-34-48-28Z", "cap_dark")
    c.path("M-44-30C-14-36 22-36 50-30C56-18 52-14 44-18C20-26-16-26-38-18C-46-16-48-22-44-30Z", "dark")
    c.path("M2-66L12-62C12-52 8-48 2-45C-4-48-8-52-8-62Z", "gold")


def visor_cap(c: Canvas) -> None:
    """A worker's cap with a visor, without a badge."""
    c.path("M-50-26C-48-66-20-76 4-76C32-76 50-58 52-26C20-34-18-34-50-26Z", "main_dark", shade=6)
    c.path("M-46-28C-10-42 40-40 70-20C66-12 56-12 50-16C20-26-20-26-46-28Z", "main")


def helmet(c: Canvas, role: str) -> None:
    """A hard hat, or a firefighter's."""
    c.path("M-50-22C-54-62-28-78 0-78C28-78 54-62 50-22Z", role, shade=7)
    c.path("M-8-82C-4-86 6-86 10-82L12-24L-10-24Z", f"{role}_light")
    c.path("M-56-26C-20-34 24-34 62-26C66-14 58-12 50-14C20-22-20-22-48-14C-60-12-62-20-56-26Z", role)


def fire_helmet(c: Canvas) -> None:
    """A firefighter's helmet with its shield."""
    helmet(c, "accent")
    c.path("M0-66L14-60C14-46 8-38 0-34C-8-38-14-46-14-60Z", "gold")


def hard_hat(c: Canvas) -> None:
    """A builder's helmet."""
    helmet(c, "safety")


def knight_helmet(c: Canvas) -> None:
    """A helmet that leaves the face open, with a plume."""
    c.path("M4-58C-8-100-52-108-84-76C-76-72-72-66-70-58C-46-76-22-66-10-50Z", "accent")
    c.path(
        "M0-62C38-62 58-38 56 4C56 30 48 46 34 58L28 40C40 22 42-2 36-18L-36-18C-42-2-40 22-28 40L-34 58"
        "C-48 46-56 30-56 4C-58-38-38-62 0-62Z",
        "main",
        shade=7,
    )
    c.path("M-54-26C-20-40 20-40 54-26L52-10C20-22-20-22-52-10Z", "main_light")
    for x in (-46, 46):
        c.circle(x, -14, 6, "gold")


def viking_helmet(c: Canvas) -> None:
    """A round helmet with horns."""
    for side in (-1, 1):
        c.path(
            f"M{side * 40}-40C{side * 66}-46 {side * 80}-64 {side * 74}-94C{side * 98}-62 {side * 84}-24 {side * 48}-20Z",
            "white",
        )
    c.path("M-50-18C-52-58-28-74 0-74C28-74 52-58 50-18Z", "metal", shade=7)
    c.path("M-53-32C-18-22 18-22 53-32L53-14C18-6-18-6-53-14Z", "gold")


def pirate_hat(c: Canvas) -> None:
    """A bicorne with skull and bones, and an eye patch below."""
    c.line([(-46, -18), (44, 8)], "dark", 4, smooth=False)
    c.ellipse(23, 4, 13, 12, "dark")
    c.path("M-78-22C-70-70-36-96 2-96C40-96 72-70 80-22C56-34 30-38 0-38C-30-38-56-34-78-22Z", "hat", shade=7)
    c.line([(-74, -28), (-40, -43), (2, -46), (42, -43), (76, -28)], "gold", 5)
    with c.details():
        c.line([(-20, -56), (24, -76)], "white", 5, smooth=False, outline=False)
        c.line([(24, -56), (-20, -76)], "white", 5, smooth=False, outline=False)
    c.circle(2, -69, 13, "white")
    for x in (-3, 7):
        c.circle(x, -69, 3.4, "dark")


def santa_hat(c: Canvas) -> None:
    """A red cap with a white ball."""
    c.path("M-46-30C-44-78 0-98 40-86C62-80 74-62 74-44C58-58 50-56 46-30Z", "main", shade=7)
    c.circle(75, -38, 13, "white")
    c.rect(-54, -46, 108, 24, "white", radius=12)


def elf_hat(c: Canvas) -> None:
    """A pointed cap."""
    c.path("M-46-28C-36-70-4-98 44-108C32-92 40-60 46-28Z", "main", shade=7)
    c.circle(46, -108, 9, "gold")
    c.rect(-52, -42, 104, 20, "accent", radius=10)


def beanie(c: Canvas) -> None:
    """A woollen cap and ski goggles."""
    c.circle(0, -76, 14, "white")
    c.path("M-50-24C-54-60-28-74 0-74C28-74 54-60 50-24Z", "accent", shade=6)
    c.rect(-53, -40, 106, 22, "accent_light", radius=10)


def goggles(c: Canvas) -> None:
    """Goggles over the eyes."""
    c.line([(-48, -6), (48, -6)], "dark", 9, smooth=False)
    c.rect(-36, -16, 80, 32, "dark", radius=15)
    c.rect(-31, -12, 70, 23, "lens", radius=11)
    c.line([(-20, -5), (-8, -8)], "shine", 5, smooth=False, opacity=0.8, outline=False)


def dive_mask(c: Canvas) -> None:
    """A diving mask with its snorkel; the eyes show through the glass."""
    c.path("M-50-28C-54-60-28-58 0-58C28-58 54-60 50-28C20-36-20-36-50-28Z", "main")
    c.line([(20, 36), (52, 34), (60, 10), (58, -58)], "accent", 9)
    c.rect(-36, -18, 80, 40, "glass", radius=17, opacity=0.55)
    c.line([(-38, 2), (-34, -18), (4, -21), (42, -18), (46, 2), (40, 21), (4, 23), (-32, 21), (-38, 2)], "accent", 7)


def nurse_cap(c: Canvas) -> None:
    """A white cap with a red cross."""
    c.path("M-30-44L-36-74C-12-82 12-82 36-74L30-44C10-50-10-50-30-44Z", "white")
    c.rect(-4, -73, 8, 22, "accent")
    c.rect(-11, -66, 22, 8, "accent")


def headband(c: Canvas) -> None:
    """A sweatband."""
    c.path("M-50-30C-18-40 18-40 50-30L51-17C18-26-18-26-51-17Z", "accent")


def ninja_mask(c: Canvas) -> None:
    """Cloth around the whole head, open at the eyes."""
    c.path("M48-18C62-26 84-22 96-8C80-10 74-4 66 6C60-2 54-6 46-8Z", "accent")
    c.path(
        "M0-54C36-54 54-32 53 2C52 36 30 54 0 54C-30 54-52 36-53 2C-54-32-36-54 0-54ZM-34-14C-42-4-40 10-30 15"
        "C-8 20 16 20 38 15C46 10 48-4 40-14C16-20-10-20-34-14Z",
        "main",
    )
    c.path("M-52-16C-20-27 20-27 52-16L50-29C20-39-20-39-50-29Z", "accent")


def clown_face(c: Canvas) -> None:
    """A red nose, painted cheeks and two tufts of curls."""
    for side in (-1, 1):
        for x, y, r in ((54, -8, 20), (66, -30, 17), (46, -36, 18)):
            c.circle(side * x, y, r, "wig" if side < 0 else "wig_dark")
    c.ellipse(5, 27, 26, 14, "white", outline=False)
    c.line([(-9, 26), (5, 33), (19, 26)], "mouth", 4)
    c.circle(5, 13, 10.5, "red")
    c.circle(2, 10, 3.4, "shine", outline=False)
    c.path("M-12-52L8-98L30-54C16-60 2-60-12-52Z", "accent")
    c.circle(8, -98, 8, "red")


def beard(c: Canvas, role: str, length: float = 0) -> None:
    """A full beard; ``length`` makes it a wizard's."""
    c.path(
        f"M-48 6C-48 {40 + length * 0.4} {-26} {58 + length} 4 {62 + length}C30 {58 + length} 50 {40 + length * 0.4} 48 6"
        "C42 16 34 18 24 16C14 12-4 12-16 16C-28 18-40 14-48 6Z",
        role,
        shade=6 if length else 0,
    )
    c.smile(5, 28, 18, "happy", weight=4)
    moustache(c, role)


def moustache(c: Canvas, role: str) -> None:
    """A moustache."""
    c.path("M5 18C-4 12-20 14-28 25C-18 29-4 28 5 23C14 28 28 29 38 25C30 14 14 12 5 18Z", f"{role}_light")


def glasses(c: Canvas, frames: str = "dark") -> None:
    """Round glasses."""
    for x in (-14, 23):
        c.add(geometry.ellipse(x, 3, 14, 14), frames, width=3.4 if frames == "dark" else 4.6)
    c.line([(0, 1), (9, 1)], frames, 3, smooth=False)


def sunglasses(c: Canvas, frames: str = "dark") -> None:
    """Dark glasses."""
    c.line([(-48, -3), (48, -3)], frames, 3.4, smooth=False)
    for x in (-14, 23):
        lens = f"M{x - 16}-6L{x + 16}-6C{x + 17} 8 {x + 9} 16 {x} 16C{x - 9} 16 {x - 17} 8 {x - 16}-6Z"
        c.path(lens, "dark" if frames == "dark" else f"{frames}_dark")
        with c.details():
            c.line([(x - 8, 1), (x - 3, -3)], "shine", 2.6, opacity=0.6, smooth=False, outline=False)


def bubble_helmet(c: Canvas) -> None:
    """The glass and rim of a space helmet, over the face."""
    c.ellipse(2, 2, 50, 48, "glass", opacity=0.2, outline=False)
    c.add(geometry.ellipse(2, 2, 57, 57), "main", width=15)
    c.line([(-34, -12), (-22, -30), (-4, -38)], "shine", 7, opacity=0.85, outline=False)
    for x in (-60, 64):
        c.rect(x - 8, -14, 16, 32, "accent", radius=7)


def cheek_mask(c: Canvas) -> None:
    """A hero's mask around the eyes."""
    c.path("M-46-10C-20-18 24-18 48-10C48 10 36 18 22 16C12 14 8 8 5 8C0 8-6 14-16 16C-30 18-44 10-46-10Z", "accent")


def top_hat(c: Canvas) -> None:
    """A magician's hat."""
    c.path("M-34-34L-38-100C-14-108 14-108 38-100L34-34Z", "dark", shade=7)
    c.path("M-36-54C-12-48 12-48 36-54L35-38C12-32-12-32-35-38Z", "accent")
    c.path("M-60-38C-30-48 30-48 60-38C52-24-52-24-60-38Z", "dark")


def headdress(c: Canvas) -> None:
    """A wreath of flowers."""
    for i, (x, y) in enumerate(((-42, -30), (-24, -45), (0, -51), (24, -45), (43, -30))):
        c.circle(x, y, 9, ("accent", "gold", "white")[i % 3])
        c.circle(x, y, 3.5, ("gold", "red", "gold")[i % 3], outline=False)


def deerstalker(c: Canvas) -> None:
    """A detective's cap."""
    c.path("M-50-22C-54-60-28-72 0-72C28-72 54-60 50-22C30-30-30-30-50-22Z", "hat", shade=7)
    c.path(
        "M-48-30C-30-38 30-38 50-30C70-28 78-18 74-10C56-20 30-24 6-24C-16-24-40-20-62-10C-70-18-64-28-48-30Z",
        "hat_dark",
    )


def sailor_cap(c: Canvas) -> None:
    """A round white cap."""
    c.path("M-34-52C-30-76 30-76 36-52Z", "white")
    c.path("M-50-56C-20-64 20-64 50-56L44-28C20-34-20-34-44-28Z", "white")


def flight_cap(c: Canvas) -> None:
    """A pilot's leather cap with goggles pushed up."""
    c.path(
        "M-52 26C-58-34-40-60 0-60C40-60 58-34 52 26L40 34C44 6 42-10 38-18C14-26-14-26-38-18C-42-10-44 6-40 34Z",
        "hide",
        shade=6,
    )
    with c.at(0, -36, scale=0.9):
        goggles(c)


def sou_wester(c: Canvas) -> None:
    """A fisherman's rain hat."""
    c.path("M-44-26C-46-62-24-76 0-76C24-76 46-62 44-26Z", "main", shade=6)
    c.path(
        "M-48-34C-20-42 20-42 48-34C62-24 70-12 66-4C44-20 22-24 0-24C-22-24-44-20-66-4C-70-12-62-24-48-34Z",
        "main_light",
    )


def halo(c: Canvas) -> None:
    """A ring of light above the head."""
    c.add(geometry.ellipse(0, -76, 34, 10), "gold", width=7)


def fangs(c: Canvas) -> None:
    """Two fangs and a widow's peak."""
    for x in (-3, 13):
        c.polygon([(x - 3.5, 27), (x + 3.5, 27), (x, 36)], "white")
    c.polygon([(-14, -44), (18, -44), (2, -26)], "hair2")


def turban(c: Canvas) -> None:
    """A turban with a jewel and a feather."""
    c.path("M-2-58C-10-84 0-104 18-112C28-96 24-72 8-56Z", "white")
    c.path("M-54-20C-62-64-30-82 2-80C36-82 62-62 54-20C20-34-20-34-54-20Z", "accent", shade=7)
    c.line([(-50, -44), (-10, -50), (40, -72)], "accent_dark", 4, outline=False)
    c.circle(2, -46, 8, "jewel")


def veil(c: Canvas) -> None:
    """A bride's wreath and veil."""
    c.path("M-44-26C-20-48 20-48 44-26L40-18C18-36-18-36-40-18Z", "white")
    for x, y in ((-26, -38), (0, -44), (26, -38)):
        c.circle(x, y, 7, "accent")


def nun_veil(c: Canvas) -> None:
    """The white band of a nun."""
    c.path("M-56-4C-62-80 62-80 56-4C46-30 26-40 0-40C-26-40-46-30-56-4Z", "white")
    c.path("M-58-4C-68-88 68-88 58-4C52-40 30-54 0-54C-30-54-52-40-58-4Z", "main", shade=5)


def nun_behind(c: Canvas) -> None:
    """The veil of a nun behind the head."""
    c.path("M-58-20C-70 30-76 70-72 104C-30 116 30 116 72 104C76 70 70 30 58-20Z", "main_dark")


def veil_behind(c: Canvas) -> None:
    """The veil that hangs down behind the head."""
    c.path("M-46-26C-78 40-84 120-80 190C-40 204 40 204 80 190C84 120 78 40 46-26Z", "white", opacity=0.8)


def devil_horns(c: Canvas) -> None:
    """Two horns."""
    for side in (-1, 1):
        c.path(
            f"M{side * 16}-48C{side * 20}-62 {side * 34}-66 {side * 38}-84C{side * 54}-66 {side * 50}-46 {side * 36}-38Z",
            "dark",
        )


def feather_cap(c: Canvas) -> None:
    """An archer's cap with a feather."""
    c.path("M-20-66C-46-80-74-84-92-78C-76-66-50-54-24-52Z", "red")
    c.path("M-56-24C-50-58-24-72 4-68C34-70 56-58 84-26C56-36 30-38 4-34C-20-34-40-30-56-24Z", "main", shade=5)


def gnome_hat(c: Canvas) -> None:
    """A tall pointed hat."""
    c.path("M-54-14C-40-70-18-118 6-146C24-118 42-70 54-14C20-26-20-26-54-14Z", "accent", shade=9)


def army_helmet(c: Canvas) -> None:
    """A round helmet."""
    c.path("M-54-16C-58-56-30-76 0-76C30-76 58-56 54-16C20-28-20-28-54-16Z", "main", shade=7)
    for x, y, r in ((-26, -46, 10), (8, -60, 9), (28, -36, 8)):
        c.ellipse(x, y, r, r * 0.7, "main_light", outline=False)


def academic_cap(c: Canvas) -> None:
    """The flat cap of a graduate."""
    c.path("M-40-34L40-34L38-54L-38-54Z", "dark")
    c.path("M0-84L70-60L0-38L-70-60Z", "dark", shade=4)
    c.line([(0, -61), (48, -52), (50, -30)], "gold", 4)
