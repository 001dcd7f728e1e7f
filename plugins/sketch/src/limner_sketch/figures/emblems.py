"""What icons and charts show for a word of their field: money, tags, windows of a browser, the pick of a guitar."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_emblem = partial(figure, tags=("object",), facing="front")


@_emblem("banknote", aliases=("bank note", "dollar bill", "cash", "paper money", "bill of money"), height=0.07, units=120, colours={"main": "#6fae7a"})  # fmt: skip
def banknote(pose: Pose, rng: Random) -> Canvas:
    """Two banknotes, one over the other."""
    c = Canvas()
    with c.at(16, -14, turn=6):
        c.rect(-112, -104, 224, 104, "main_dark", radius=8)
    c.rect(-118, -110, 224, 108, "main", radius=8, shade=6)
    c.add(geometry.rectangle(-106, -98, 200, 84, 5), "main_light", width=5)
    c.circle(-6, -56, 30, "main_light")
    c.path("M-2-80L-2-74C8-72 12-66 12-62L2-62C0-68-14-68-14-62C-14-54 14-58 14-44C14-36 6-34-2-32L-2-28L-10-28L-10-32C-20-34-24-40-24-46L-14-46C-12-38 2-38 2-44C2-52-24-46-24-62C-24-70-16-74-10-74L-10-80Z", "main_dark", outline=False)  # fmt: skip
    for x in (-84, 72):
        c.circle(x, -56, 8, "main_dark", outline=False)
    return c


@_emblem("price tag", aliases=("sale tag", "discount tag", "pricetag"), height=0.1, units=170, colours={"main": "#e5533d", "cord": "#7a5a3a"})  # fmt: skip
def price_tag(pose: Pose, rng: Random) -> Canvas:
    """A tag on a cord."""
    c = Canvas()
    with c.at(0, -86, turn=-32):
        c.path("M-60-56L70-56C78-56 82-52 82-44L82 44C82 52 78 56 70 56L-60 56L-108 8C-112 4-112-4-108-8Z", "main", shade=9)  # fmt: skip
        c.circle(-72, 0, 13, "paper")
        c.rect(-34, -24, 88, 13, "paper", radius=6)
        c.rect(-34, 10, 58, 13, "paper", radius=6)
    c.path("M-61-48C-118-96-120-190-84-192C-52-192-44-110-61-48", "cord", width=7)
    return c


@_emblem("guitar pick", aliases=("plectrum", "guitar pitch", "guitar plectrum"), height=0.03, units=150, colours={"main": "#d8453c"})  # fmt: skip
def guitar_pick(pose: Pose, rng: Random) -> Canvas:
    """A plectrum, its point below."""
    c = Canvas()
    c.path("M-92-134C-70-166 70-166 92-134C106-110 40-8 14 0C6 3-6 3-14 0C-40-8-106-110-92-134Z", "main", shade=12)
    with c.details():
        c.path("M-62-128C-40-142 10-146 34-142C10-136-30-128-54-112C-62-108-68-120-62-128Z", "shine", opacity=0.4, outline=False)  # fmt: skip
    return c


@_emblem("tuning fork", aliases=("pitch fork for tuning",), height=0.15, colours={"main": "#9aa7b8"})
def tuning_fork(pose: Pose, rng: Random) -> Canvas:
    """A tuning fork."""
    c = Canvas()
    c.path("M-34-206L-34-110C-34-70-12-62 0-62C12-62 34-70 34-110L34-206", "main", width=20)
    c.rect(-10, -66, 20, 58, "main", radius=6)
    c.circle(0, -8, 16, "main_dark")
    for side in (-1, 1):
        c.path(f"M{62 * side} -190C{76 * side} -170 {76 * side} -150 {62 * side} -130", "main_light", width=8)
    return c


@_emblem("browser window", aliases=("web page", "webpage", "browser", "web browser", "app window"), height=0.3, units=150, colours={"main": "#fdfcf8", "bar": "#5b7fd1", "accent": "#f2b134"})  # fmt: skip
def browser_window(pose: Pose, rng: Random) -> Canvas:
    """A window of a browser, with a bar and a page."""
    c = Canvas()
    c.rect(-120, -164, 240, 164, "main", radius=14, shade=4)
    c.path("M-106-164L106-164C114-164 120-158 120-150L120-124L-120-124L-120-150C-120-158-114-164-106-164Z", "bar")
    for x, role in ((-98, "accent"), (-76, "main"), (-54, "main_dark")):
        c.circle(x, -144, 8, role)
    c.rect(-30, -153, 136, 18, "main", radius=9)
    c.rect(-98, -104, 84, 82, "bar_light", radius=6)
    for y, wide in ((-102, 106), (-78, 88), (-54, 106), (-30, 60)):
        c.rect(4, y, wide, 10, "main_dark", radius=5, outline=False)
    return c


@_emblem("gust of wind", aliases=("wind", "wind symbol"), height=1.0, units=150, colours={"main": "#7fb2d6"}, place="air")  # fmt: skip
def gust(pose: Pose, rng: Random) -> Canvas:
    """Three lines of wind with curled ends."""
    c = Canvas()
    c.path("M-110-116L30-116C70-116 74-176 34-172C14-170 8-152 20-144", "main", width=15)
    c.path("M-120-80L88-80C130-80 130-142 92-138C78-136 70-122 80-112", "main_dark", width=15)
    c.path("M-96-44L40-44C76-44 76 8 44 6C28 4 22-10 32-20", "main", width=15)
    return c


@_emblem("foggy cloud", aliases=("fog cloud", "fog", "mist"), height=60, units=170, colours={"main": "#c4cddb", "line": "#8d9bb3"}, place="sky")  # fmt: skip
def foggy_cloud(pose: Pose, rng: Random) -> Canvas:
    """A cloud over lines of fog."""
    c = Canvas()
    c.path(
        "M-76-74C-120-74-118-132-74-130C-66-178 4-184 18-142C60-156 94-120 74-90C70-80 60-74 48-74Z", "main", shade=9
    )
    for y, left, right in ((-54, -96, 84), (-28, -72, 104), (-4, -90, 60)):
        c.line([(left, y), (right, y)], "line", 12, smooth=False)
    return c


@_emblem("rising sun", aliases=("sunrise icon", "sunup", "sunrise symbol"), height=1.4e9, units=150, colours={"main": "#f8b62d", "line": "#e2743c"}, place="sky")  # fmt: skip
def rising_sun(pose: Pose, rng: Random) -> Canvas:
    """Half a sun with rays over a line."""
    c = Canvas()
    c.path("M-66-30C-66-118 66-118 66-30Z", "main")
    for x0, y0, x1, y1 in ((0, -118, 0, -150), (-62, -92, -84, -116), (62, -92, 84, -116), (-88, -44, -120, -52), (88, -44, 120, -52)):  # fmt: skip
        c.line([(x0, y0), (x1, y1)], "main", 13, smooth=False)
    c.line([(-116, -22), (116, -22)], "line", 13, smooth=False)
    c.line([(-70, 2), (70, 2)], "line", 11, smooth=False)
    return c


@_emblem("coil spring", aliases=("metal spring", "coil"), height=0.1, units=190, colours={"main": "#8b97a8"})
def coil_spring(pose: Pose, rng: Random) -> Canvas:
    """A spring of steel."""
    c = Canvas()
    for i in range(6):
        y = -14 - 30 * i
        c.path(f"M-54 {y}C-54 {y + 22} 54 {y + 10} 54 {y - 12}", "main_dark", width=13)
        c.path(f"M54 {y - 12}C54 {y - 32} -54 {y - 10} -54 {y - 30}" if i < 5 else f"M54 {y - 12}C54 {y - 26} -20 {y - 20} -30 {y - 20}", "main", width=13)  # fmt: skip
    return c


@_emblem(
    "nail file", aliases=("emery board", "metal file"), height=0.15, colours={"main": "#b9c2cf", "grip": "#d8558a"}
)
def nail_file(pose: Pose, rng: Random) -> Canvas:
    """A file with a grip."""
    c = Canvas()
    with c.at(0, 0, turn=24):
        c.path("M-15-70L-15-176C-15-196-6-204 0-206C6-204 15-196 15-176L15-70Z", "main", shade=5)
        for y in range(-178, -76, 14):
            c.line([(-11, y), (11, y + 8)], "main_dark", 3, smooth=False)
        c.rect(-18, -74, 36, 74, "grip", radius=15, shade=6)
    return c


@_emblem("soccer pitch", aliases=("football pitch", "soccer field", "sports pitch", "playing field"), height=8, units=140, colours={"main": "#5aa653", "line": "#fdfcf8"})  # fmt: skip
def soccer_pitch(pose: Pose, rng: Random) -> Canvas:
    """A pitch with its lines, from above."""
    c = Canvas()
    c.rect(-120, -150, 240, 150, "main", radius=8)
    for x in (-120, -40, 40):
        c.rect(x, -150, 40, 150, "main_light", outline=False, opacity=0.5)
    c.add(geometry.rectangle(-108, -138, 216, 126), "line", width=5)
    c.line([(0, -138), (0, -12)], "line", 5, smooth=False)
    c.add(geometry.ellipse(0, -75, 26, 26), "line", width=5)
    for x in (-108, 76):
        c.add(geometry.rectangle(x, -104, 32, 58), "line", width=5)
    return c


@_emblem("broken heart", aliases=("heartbreak", "cracked heart"), height=0.3, colours={"main": "#e6394f"}, place="air")
def broken_heart(pose: Pose, rng: Random) -> Canvas:
    """A heart that is broken in two."""
    c = Canvas()
    with c.at(-7, 0, turn=-5):
        c.path(
            "M-4 0C-62-34-112-84-112-134C-112-172-84-194-54-194C-34-194-18-186-6-172L-28-132L8-100L-22-62Z",
            "main",
            shade=14,
        )
        c.ellipse(-62, -146, 13, 21, "shine", turn=38, opacity=0.5, outline=False)
    with c.at(7, 0, turn=5):
        c.path(
            "M4 0C62-34 112-84 112-134C112-172 84-194 54-194C32-194 14-184 2-168L-16-132L20-100L-10-62Z",
            "main",
            shade=14,
        )
    return c


@_emblem("notification dot", aliases=("red dot", "alert dot", "unread dot"), height=0.1, colours={"main": "#e8382f"})
def notification_dot(pose: Pose, rng: Random) -> Canvas:
    """The dot that tells of something new."""
    c = Canvas()
    c.circle(0, -100, 98, "main")
    return c
