"""Four-legged animals that sit or sleep."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Mood, Pose
from limner_sketch.figures._build import Build
from limner_sketch.figures._coat import fur, pattern, paw
from limner_sketch.figures._garments import Cut, upright
from limner_sketch.figures._heads import head
from limner_sketch.figures._tails import tail

# -- sitting -----------------------------------------------------------------------------------------------------------


def sitting(c: Canvas, b: Build, pose: Pose, cut: Cut | None = None) -> None:
    """Draw an animal on its haunches, a paw raised if it has something to do, or around what it climbs; who howls lifts its head."""
    w = b.leg_width
    wide = 0.72 + b.girth / 64 * 0.28
    with c.at():
        tail(c, b, -52 * wide, -16, swing=-34, seated=True)
        body = geometry.curve(
            [
                (6, -128),
                (34 * wide, -100),
                (38 * wide, -52),
                (34 * wide, -10),
                (0, -2),
                (-50 * wide, -4),
                (-64 * wide, -36),
                (-46 * wide, -86),
                (-18 * wide, -120),
            ]
        )
        c.limb([(30 * wide, -78, w), (37 * wide, -44, w * 0.92), (38 * wide, -w * 0.8, w * 0.8)], "main_dark")
        c.ellipse(43 * wide, -w * 0.5, w * 1.2, w * 0.55, paw(b, far=True))
        c.add(body, fur(b), shade=13)
        with c.inside(body):
            if b.face == "panda":
                c.ellipse(4, -108, 60, 34, "main", turn=-8, outline=False)
            elif b.belly:
                c.ellipse(20 * wide, -80, 27 * wide, 46, "belly", outline=False)
            with c.at(-8, -62, turn=-62):
                pattern(c, b, 60, 46)
        if cut:
            upright(c, body, cut, top=-132, ahead=0.3, low=0.8)
            c.anchor("garment", 6, -128)
        c.ellipse(-30 * wide, -32, 33 * wide, 31, "main", shade=8)
        c.ellipse(-8 * wide, -w * 0.6, 27 * wide, w * 0.66, paw(b))
        clasps = pose.action in {"climb", "hug"} and not pose.holding
        raised = (
            clasps
            or pose.holding
            or pose.action
            in {
                "hold",
                "wave",
                "read",
                "eat",
                "play",
                "ride",
                "dance",
                "kick",
                "throw",
                "point",
                "raise",
                "greet",
                "punch",
            }
        )
        if raised:
            c.limb([(18 * wide, -88, w), (44 * wide, -76, w * 0.95), (66 * wide, -92, w * 0.9)], "main", shade=4)
            if cut:
                c.limb([(18 * wide, -88, w * 1.1), (44 * wide, -76, w * 1.05), (54 * wide, -83, w)], "garment", shade=4)
            c.ellipse(68 * wide, -95, w * 0.95, w * 0.9, paw(b))
            c.anchor("hand_r", 70 * wide, -96)
            if clasps:
                c.anchor("clasp", 52 * wide, -80)
        else:
            c.limb([(14 * wide, -80, w), (17 * wide, -44, w * 0.95), (18 * wide, -w * 0.8, w * 0.84)], "main", shade=4)
            if cut:
                c.limb([(14 * wide, -82, w * 1.1), (17 * wide, -36, w * 1.02)], "garment", shade=4)
            if b.socks:
                c.limb([(17 * wide, -34, w), (18 * wide, -w * 0.8, w * 0.9)], "accent")
            c.ellipse(22 * wide, -w * 0.52, w * 1.18, w * 0.58, paw(b))
            c.anchor("foot_r", 22 * wide, -2)
        c.anchor("foot_l", -8 * wide, -2)
        howls = pose.action == "howl"
        with c.at(12, -126 - b.head * 0.55, turn=-34 if howls else 0):
            head(c, b, pose.mood, howls=howls)
    c.anchor("seat", -30, -60)
    c.anchor("back", -40, -90)
    c.anchor("neck", 14, -124)
    if not raised:
        c.anchors["hand_r"] = c.anchors["mouth"]


# -- asleep ------------------------------------------------------------------------------------------------------------


def sleeping(c: Canvas, b: Build, mood: Mood = "sleepy") -> None:
    """Draw an animal that lies, asleep or not."""
    h = b.length / 2 + 22
    g = b.girth * 1.12
    body = geometry.curve(
        [
            (-h, -g * 0.3),
            (-h * 0.78, -g * 0.82),
            (-h * 0.1, -g * 1.04),
            (h * 0.6, -g * 0.8),
            (h * 0.95, -g * 0.3),
            (h * 0.7, -1),
            (-h * 0.75, -1),
        ]
    )
    role = fur(b)
    if b.tail not in {"bushy", "puff"}:
        tail(c, b, -h * 0.92, -g * 0.24, swing=-30, seated=True)
    c.add(body, role, shade=14)
    with c.inside(body):
        with c.at(0, -g * 0.5):
            pattern(c, b, h, g / 2)
        c.ellipse(-h * 0.42, -g * 0.22, g * 0.62, g * 0.52, f"{role}_dark", opacity=0.35, outline=False)
        c.ellipse(-h * 0.42, -g * 0.2, g * 0.55, g * 0.5, role, outline=False)
    foot = "main_dark" if b.hooves else paw(b)
    c.ellipse(h * 0.36, -b.leg_width * 0.5, b.leg_width * 1.9, b.leg_width * 0.55, foot)
    drop = {"round": 0.62, "snout": 0.62, "long": 0.95, "trunk": 0.88}[b.shape]
    with c.at(h * (0.62 if b.shape != "long" else 0.78), -b.head * drop - 2, turn=5 if b.shape != "long" else 14):
        head(c, b, mood)
    if b.tail in {"bushy", "puff"}:
        tail(c, b, -h * 0.86, -15, swing=0, wrapped=True)
    with c.details():
        x, y = h * 0.62 + b.head * 0.9, -b.head * 1.7
        for i, size in enumerate((11, 15, 20) if mood == "sleepy" else ()):
            zx, zy = x + i * 19, y - i * 26
            c.line(
                [(zx, zy), (zx + size, zy), (zx, zy + size), (zx + size, zy + size)],
                "shine",
                4.5,
                smooth=False,
                outline=False,
            )
    c.anchor("back", -h * 0.2, -g)
    c.anchor("seat", -h * 0.2, -g * 0.96)
    c.stands(-h * 0.9, h * 0.95)
