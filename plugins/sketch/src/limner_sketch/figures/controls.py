"""Controls of programs and phones, as their buttons show them: batteries, signal bars, volume, zoom, play and the like."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Final, TypeAlias

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Point
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines, ring

Draw: TypeAlias = Callable[[Canvas], None]

_W: Final = 20.0  # width of a stroke


def _stroke(c: Canvas, *runs: list[Point], width: float = _W, role: str = "main") -> None:
    c.add(lines(*runs), role, width=width)


def _arc(x: float, y: float, r: float, start: float, end: float) -> geometry.Path:
    """A part of a circle, in degrees clockwise from the right."""
    steps = max(3, int(abs(end - start) / 15))
    angles = [math.radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    return geometry.curve([(x + r * math.cos(a), y + r * math.sin(a)) for a in angles], closed=False)


def _tip(c: Canvas, x: float, y: float, turn: float, size: float = 34) -> None:
    """The head of an arrow; it points to the right before it is turned."""
    with c.at(x, y, turn=turn):
        c.polygon([(-size * 0.5, -size), (size * 0.9, 0), (-size * 0.5, size)], "main")


def _battery(c: Canvas, *, level: float, role: str, bolt: bool = False) -> None:
    c.add(geometry.rectangle(-132, -160, 240, 120, 26), "main", width=16)
    c.rect(118, -126, 22, 52, "main", radius=9)
    if level:
        c.rect(-112, -140, 200 * level, 80, role, radius=12)
    else:
        _stroke(c, [(-12, -130), (-12, -92)], width=18, role=role)
        c.circle(-12, -68, 10, role)
    if bolt:
        c.path("M8-182L-66-92H-18L-38-18L42-112H-8Z", "bolt")


def _bars(c: Canvas) -> None:
    for i in range(4):
        c.rect(-110 + 58 * i, -60 - 44 * i, 42, 60 + 44 * i, "main", radius=9)


def _no_bars(c: Canvas) -> None:
    for i in range(4):
        c.rect(-110 + 58 * i, -60 - 44 * i, 42, 60 + 44 * i, "main", radius=9, opacity=0.5)
    _slash(c)


def _slash(c: Canvas) -> None:
    _stroke(c, [(-96, -196), (96, -4)], width=20, role="off")


def _speaker(c: Canvas, waves: int) -> None:
    c.path("M-124-132H-86L-30-178C-22-184-14-180-14-170V-30C-14-20-22-16-30-22L-86-68H-124C-132-68-136-72-136-80V-120C-136-128-132-132-124-132Z", "main")  # fmt: skip
    for i in range(waves):
        c.add(_arc(-6, -100, 44 + 40 * i, -50, 50), "main", width=18)
    if not waves:
        _stroke(c, [(34, -134), (102, -66)], [(102, -134), (34, -66)], role="off")


def _sun(c: Canvas) -> None:
    c.circle(0, -100, 46, "main")
    for x, y, angle in around(0, -100, 84, 8):
        with c.at(x, y, turn=angle):
            _stroke(c, [(-12, 0), (14, 0)], width=17)


def _plane(c: Canvas) -> None:
    with c.at(0, -100, turn=45):
        c.path("M0-108C14-108 18-92 18-76V-36L104 22V46L18 20V62L46 84V102L0 90L-46 102V84L-18 62V20L-104 46V22L-18-36V-76C-18-92-14-108 0-108Z", "main")  # fmt: skip


def _cross(c: Canvas) -> None:
    _stroke(c, [(-68, -168), (68, -32)], [(68, -168), (-68, -32)], width=28)


def _arrow(c: Canvas, turn: float) -> None:
    with c.at(0, -100, turn=turn):
        _stroke(c, [(-92, 0), (84, 0)], [(20, -70), (92, 0), (20, 70)], width=26)


def _chevron(c: Canvas, turn: float) -> None:
    with c.at(0, -100, turn=turn):
        _stroke(c, [(-36, -84), (48, 0), (-36, 84)], width=30)


def _edit(c: Canvas) -> None:
    c.add(geometry.read_path("M20-172H-74C-92-172-104-160-104-142V-30C-104-12-92 0-74 0H40C58 0 70-12 70-30V-104"), "main", width=18)  # fmt: skip
    with c.at(34, -118, turn=45):
        c.rect(-15, -86, 30, 118, "second", radius=6)
        c.path("M-15 36H15L0 66Z", "main")


def _copy(c: Canvas) -> None:
    c.add(geometry.read_path("M-30-30H-80C-94-30-104-40-104-54V-166C-104-180-94-190-80-190H10C24-190 34-180 34-166V-160"), "main", width=17)  # fmt: skip
    c.rect(-42, -138, 146, 138, "main", radius=20)
    _stroke(c, [(-10, -94), (72, -94)], [(-10, -64), (72, -64)], [(-10, -34), (40, -34)], width=12, role="second")


def _paste(c: Canvas) -> None:
    c.rect(-84, -176, 168, 176, "main", radius=20)
    c.rect(-62, -146, 124, 124, "second", radius=8)
    c.rect(-44, -198, 88, 48, "main", radius=14)
    _stroke(c, [(-36, -104), (36, -104)], [(-36, -76), (36, -76)], [(-36, -48), (10, -48)], width=11)


def _repeat(c: Canvas) -> None:
    c.add(geometry.read_path("M-104-92V-118C-104-142-88-156-66-156H70"), "main", width=20)
    c.add(geometry.read_path("M104-108V-82C104-58 88-44 66-44H-70"), "main", width=20)
    _tip(c, 74, -156, 0, 30)
    _tip(c, -74, -44, 180, 30)


def _skip(c: Canvas, turn: float, *, bar: bool, double: bool = False) -> None:
    with c.at(0, -100, turn=turn):
        shift = -84 if double else -70
        for i in range(2 if double else 1):
            with c.at(shift + 84 * i, 0):
                c.path("M0-78C0-86 8-88 14-84L110-8C116-4 116 4 110 8L14 84C8 88 0 86 0 78Z", "main")
        if bar:
            c.rect(48, -84, 26, 168, "main", radius=8)


def _sort(c: Canvas) -> None:
    _stroke(c, [(-104, -160), (24, -160)], [(-104, -100), (-8, -100)], [(-104, -40), (-44, -40)])
    _stroke(c, [(76, -176), (76, -56)])
    _tip(c, 76, -44, 90, 34)


def _zoom(c: Canvas, *, adds: bool) -> None:
    c.add(ring(-18, -118, 78, 56), "main")
    _stroke(c, [(44, -56), (96, -4)], width=28)
    _stroke(c, [(-52, -118), (16, -118)], width=16)
    if adds:
        _stroke(c, [(-18, -152), (-18, -84)], width=16)


def _corners(c: Canvas, *, inwards: bool) -> None:
    for sx in (-1, 1):
        for sy in (-1, 1):
            near, far = (38, 92) if inwards else (92, 38)
            _stroke(c, [(sx * near, -100 + sy * far), (sx * near, -100 + sy * near), (sx * far, -100 + sy * near)])


def _eye(c: Canvas, *, hidden: bool) -> None:
    c.path("M-120-100C-70-186 70-186 120-100C70-14-70-14-120-100Z", "main")
    c.circle(0, -100, 44, "second")
    c.circle(0, -100, 22, "main")
    if hidden:
        _slash(c)


def _power(c: Canvas) -> None:
    c.add(_arc(0, -92, 80, -55, 235), "main", width=24)
    _stroke(c, [(0, -196), (0, -104)], width=24)


def _crosshair(c: Canvas) -> None:
    c.add(ring(0, -100, 76, 56), "main")
    c.circle(0, -100, 26, "main")
    _stroke(c, [(0, -196), (0, -170)], [(0, -30), (0, -4)], [(-96, -100), (-70, -100)], [(70, -100), (96, -100)])


def _hotspot(c: Canvas) -> None:
    c.circle(0, -100, 24, "main")
    for r in (58, 96):
        for start in (-55, 125):
            c.add(_arc(0, -100, r, start, start + 110), "main", width=18)


def _disturb(c: Canvas) -> None:
    c.circle(0, -100, 100, "main")
    c.rect(-58, -114, 116, 28, "second", radius=12)


def _rotate(c: Canvas) -> None:
    with c.at(0, -100, turn=-40):
        c.rect(-42, -76, 84, 152, "main", radius=16)
        c.rect(-28, -56, 56, 112, "second", radius=5)
    for turn in (0, 180):
        with c.at(0, -100, turn=turn):
            c.add(_arc(0, 0, 104, -78, -18), "main", width=16)
            _tip(c, 100, -26, 104, 24)


def _minus(c: Canvas) -> None:
    c.rect(-90, -118, 180, 36, "main", radius=14)


def _plus(c: Canvas) -> None:
    _minus(c)
    c.rect(-18, -190, 36, 180, "main", radius=14)


def _dots(c: Canvas) -> None:
    for x in (-76, 0, 76):
        c.circle(x, -100, 25, "main")


def _grid(c: Canvas) -> None:
    for x in (-96, -28, 40):
        for y in (-196, -128, -60):
            c.rect(x, y, 56, 56, "main", radius=13)


def _list(c: Canvas) -> None:
    for y in (-164, -100, -36):
        c.circle(-90, y, 16, "main")
        _stroke(c, [(-48, y), (104, y)])


def _sliders(c: Canvas) -> None:
    for y, x in ((-164, 36), (-100, -44), (-36, 58)):
        _stroke(c, [(-104, y), (104, y)], width=16)
        c.circle(x, y, 24, "main")
        c.circle(x, y, 11, "second")


def _switch(c: Canvas, *, on: bool) -> None:
    c.rect(-120, -156, 240, 112, "good" if on else "main", radius=56)
    c.circle(64 if on else -64, -100, 42, "second")


def _checkbox(c: Canvas) -> None:
    c.rect(-88, -188, 176, 176, "main", radius=30)
    _stroke(c, [(-46, -102), (-12, -66), (50, -136)], width=24, role="second")


def _radio(c: Canvas) -> None:
    c.add(ring(0, -100, 94, 70), "main")
    c.circle(0, -100, 46, "main")


def _record(c: Canvas) -> None:
    c.add(ring(0, -100, 98, 80), "main")
    c.circle(0, -100, 60, "off")


def _eject(c: Canvas) -> None:
    c.path("M-12-182C-4-190 4-190 12-182L92-84C98-76 94-66 84-66H-84C-94-66-98-76-92-84Z", "main")
    c.rect(-94, -42, 188, 30, "main", radius=8)


def _microphone(c: Canvas, *, off: bool = False) -> None:
    c.rect(-36, -198, 72, 122, "main", radius=36)
    c.add(geometry.read_path("M-72-112C-72-66-40-42 0-42C40-42 72-66 72-112"), "main", width=17)
    _stroke(c, [(0, -42), (0, -8)], [(-40, -8), (40, -8)], width=17)
    if off:
        _slash(c)


def _camera_off(c: Canvas) -> None:
    c.rect(-120, -150, 160, 110, "main", radius=22)
    c.path("M56-108L112-146C118-150 124-146 124-138V-52C124-44 118-40 112-44L56-82Z", "main")
    _slash(c)


def _wifi(c: Canvas) -> None:
    for r in (54, 98, 142):
        c.add(_arc(0, -34, r, -136, -44), "main", width=20)
    c.circle(0, -28, 18, "main")


def _wifi_off(c: Canvas) -> None:
    _wifi(c)
    _slash(c)


def _bluetooth(c: Canvas) -> None:
    _stroke(c, [(-60, -148), (56, -52), (0, -4), (0, -196), (56, -148), (-60, -52)], width=19)


def _cloud(c: Canvas, turn: float) -> None:
    c.path("M-66-34C-108-34-134-60-134-92C-134-122-112-144-84-146C-76-180-46-198-10-198C34-198 64-170 70-134C106-134 132-112 132-82C132-52 108-34 76-34Z", "main")  # fmt: skip
    with c.at(0, -96, turn=turn):
        _stroke(c, [(-38, 0), (34, 0)], [(6, -32), (38, 0), (6, 32)], width=18, role="second")


def _history(c: Canvas) -> None:
    c.add(_arc(6, -100, 84, -150, 150), "main", width=20)
    _tip(c, -70, -134, 118, 32)
    _stroke(c, [(6, -150), (6, -98), (44, -74)], width=18)


def _thumb(c: Canvas, *, up: bool) -> None:
    with c.at(0, -100, turn=0 if up else 180, flip=not up):
        c.rect(-108, -16, 44, 108, "main", radius=12)
        c.path("M-48 4L0-84C6-98 30-98 34-78C36-62 32-44 26-28H88C106-28 114-14 110 2L92 70C88 84 78 92 64 92H-20C-36 92-48 82-48 68Z", "main")  # fmt: skip


def _layers(c: Canvas) -> None:
    for y, role in ((-46, "main_dark"), (-86, "main"), (-126, "main_light")):
        c.polygon([(0, y - 56), (110, y), (0, y + 56), (-110, y)], role)


def _crop(c: Canvas) -> None:
    _stroke(c, [(-56, -196), (-56, -44), (100, -44)], [(-100, -152), (56, -152), (56, 0)], width=22)


def _reply(c: Canvas) -> None:
    c.path("M-112-104L-26-182C-18-188-10-184-10-174V-138C60-138 108-104 112-24C86-62 50-76-10-76V-36C-10-26-18-22-26-28Z", "main")  # fmt: skip


def _inbox(c: Canvas) -> None:
    c.path("M-108-70H-52C-44-44-24-34 0-34C24-34 44-44 52-70H108V-22C108-8 98 0 84 0H-84C-98 0-108-8-108-22Z", "main")
    _stroke(c, [(-102, -74), (-72, -174), (72, -174), (102, -74)], width=17)
    _stroke(c, [(0, -200), (0, -100)], [(-34, -132), (0, -98), (34, -132)], width=17)


def _archive(c: Canvas) -> None:
    c.rect(-112, -188, 224, 52, "main", radius=12)
    c.rect(-96, -128, 192, 122, "main", radius=14)
    c.rect(-36, -108, 72, 24, "second", radius=10)


def _person_plus(c: Canvas) -> None:
    c.circle(-26, -142, 46, "main")
    c.path("M-114-8C-114-62-74-84-26-84C22-84 62-62 62-8Z", "main")
    _stroke(c, [(92, -150), (92, -82)], [(58, -116), (126, -116)], width=18)


def _alert(c: Canvas) -> None:
    c.path("M-14-182C-6-196 6-196 14-182L108-22C114-10 108 0 94 0H-94C-108 0-114-10-108-22Z", "warn")
    _stroke(c, [(0, -128), (0, -74)], width=22, role="ink")
    c.circle(0, -36, 14, "ink")


def _marked(c: Canvas, *, question: bool) -> None:
    c.circle(0, -100, 100, "main")
    if question:
        c.add(geometry.read_path("M-34-126C-34-150-18-162 2-162C24-162 38-148 38-128C38-102 4-102 4-72"), "second", width=22)  # fmt: skip
        c.circle(4, -38, 14, "second")
    else:
        c.circle(0, -150, 15, "second")
        _stroke(c, [(0, -110), (0, -52)], width=26, role="second")


def _trash(c: Canvas) -> None:
    _stroke(c, [(-96, -156), (96, -156)], width=22)
    c.rect(-34, -192, 68, 34, "main", radius=10)
    c.path("M-76-136H76L66-18C65-7 57 0 46 0H-46C-57 0-65-7-66-18Z", "main")
    _stroke(c, [(-28, -106), (-24, -30)], [(28, -106), (24, -30)], width=13, role="second")


def _menu(c: Canvas) -> None:
    _stroke(c, [(-96, -160), (96, -160)], [(-96, -100), (96, -100)], [(-96, -40), (96, -40)], width=26)


def _stopped(c: Canvas) -> None:
    c.rect(-80, -180, 160, 160, "main", radius=24)


def _paused(c: Canvas) -> None:
    c.rect(-80, -184, 56, 168, "main", radius=16)
    c.rect(24, -184, 56, 168, "main", radius=16)


def _moon(c: Canvas) -> None:
    c.path("M34-190C-10-178-40-140-40-94C-40-40 4 4 60 4C74 4 86 2 98-4C76 14 48 20 20 20C-46 20-98-34-98-98C-98-160-36-206 34-190Z", "main")  # fmt: skip


def _refresh(c: Canvas) -> None:
    c.add(_arc(0, -100, 78, -20, 130), "main", width=22)
    c.add(_arc(0, -100, 78, 160, 310), "main", width=22)
    _tip(c, -52, -40, 222, 32)
    _tip(c, 52, -160, 42, 32)


def _to_line(c: Canvas, turn: float) -> None:
    with c.at(0, -112, turn=turn):
        _stroke(c, [(-80, 0), (44, 0)], width=24)
        _tip(c, 48, 0, 0, 46)
    c.add(geometry.read_path("M-96-42V-22C-96-8-88 0-74 0H74C88 0 96-8 96-22V-42"), "main", width=20)


def _shared(c: Canvas) -> None:
    _stroke(c, [(66, -164), (-66, -100), (66, -36)], width=18)
    for x, y in ((66, -164), (-66, -100), (66, -36)):
        c.circle(x, y, 34, "main")


def _save(c: Canvas) -> None:
    c.path("M-96-180C-96-192-88-200-76-200H44L96-148V-20C96-8 88 0 76 0H-76C-88 0-96-8-96-20Z", "main")
    c.rect(-58, -180, 96, 52, "second", radius=6)
    c.rect(-62, -92, 124, 76, "second", radius=8)


def _user(c: Canvas) -> None:
    c.circle(0, -144, 52, "main")
    c.path("M-100 0C-100-62-54-84 0-84C54-84 100-62 100 0Z", "main")


def _users(c: Canvas) -> None:
    for x in (-78, 78):
        c.circle(x, -130, 36, "main_dark")
        c.path(f"M{x - 66} 0C{x - 66}-56 {x - 36}-80 {x} -80C{x + 36}-80 {x + 66}-56 {x + 66} 0Z", "main_dark")
    c.circle(0, -146, 48, "main")
    c.path("M-84 0C-84-60-46-82 0-82C46-82 84-60 84 0Z", "main")


def _filter(c: Canvas) -> None:
    c.path("M-104-190H104C112-190 116-182 110-174L34-88V-22L-34 4V-88L-110-174C-116-182-112-190-104-190Z", "main")


def _unlocked(c: Canvas) -> None:
    c.add(geometry.read_path("M-44-104V-140C-44-172-26-188 2-188C26-188 42-174 46-152"), "main", width=22)
    c.rect(-80, -108, 160, 108, "main", radius=20)
    c.circle(0, -62, 17, "second")
    _stroke(c, [(0, -58), (0, -30)], width=13, role="second")


def _door(c: Canvas, *, leaves: bool) -> None:
    c.add(geometry.read_path("M-10-190H-84C-98-190-106-182-106-168V-32C-106-18-98-10-84-10H-10" if leaves else "M10-190H84C98-190 106-182 106-168V-32C106-18 98-10 84-10H10"), "main", width=20)  # fmt: skip
    x = -34 if leaves else -108
    _stroke(c, [(x, -100), (x + 100, -100)], width=22)
    _tip(c, x + 108, -100, 0, 40)


def _chain(c: Canvas) -> None:
    with c.at(0, -100, turn=-42):
        for x in (-58, 58):
            c.add(geometry.rectangle(x - 62, -36, 124, 72, 36), "main", width=19)
        _stroke(c, [(-34, 0), (34, 0)], width=19)


def _drawn(pose: Pose, rng: Random, draw: Draw) -> Canvas:
    del pose, rng  # a control is always the same
    c = Canvas()
    draw(c)
    return c


CONTROLS: Final[dict[str, Draw]] = {
    "low battery button": partial(_battery, level=0.2, role="off"),
    "empty battery button": partial(_battery, level=0, role="off"),
    "half battery button": partial(_battery, level=0.52, role="warn"),
    "full battery button": partial(_battery, level=1, role="good"),
    "charging battery button": partial(_battery, level=0.66, role="good", bolt=True),
    "signal strength button": _bars,
    "lost signal button": _no_bars,
    "volume up button": partial(_speaker, waves=3),
    "volume button": partial(_speaker, waves=2),
    "volume down button": partial(_speaker, waves=1),
    "mute button": partial(_speaker, waves=0),
    "brightness button": _sun,
    "airplane mode button": _plane,
    "close button": _cross,
    "back button": partial(_arrow, turn=180),
    "forward button": partial(_arrow, turn=0),
    "up button": partial(_arrow, turn=-90),
    "down button": partial(_arrow, turn=90),
    "previous button": partial(_chevron, turn=180),
    "next button": partial(_chevron, turn=0),
    "expand button": partial(_chevron, turn=90),
    "collapse button": partial(_chevron, turn=-90),
    "edit button": _edit,
    "copy button": _copy,
    "paste button": _paste,
    "repeat button": _repeat,
    "playback button": partial(_skip, turn=0, bar=False),
    "next track button": partial(_skip, turn=0, bar=True),
    "previous track button": partial(_skip, turn=180, bar=True),
    "fast forward button": partial(_skip, turn=0, bar=False, double=True),
    "rewind button": partial(_skip, turn=180, bar=False, double=True),
    "sort button": _sort,
    "zoom in button": partial(_zoom, adds=True),
    "zoom out button": partial(_zoom, adds=False),
    "full screen button": partial(_corners, inwards=False),
    "exit full screen button": partial(_corners, inwards=True),
    "show button": partial(_eye, hidden=False),
    "hide button": partial(_eye, hidden=True),
    "power button": _power,
    "gps button": _crosshair,
    "hotspot button": _hotspot,
    "quiet button": _disturb,
    "screen rotation button": _rotate,
    "subtract button": _minus,
    "plus button": _plus,
    "more button": _dots,
    "apps button": _grid,
    "list button": _list,
    "sliders button": _sliders,
    "switch on button": partial(_switch, on=True),
    "switch off button": partial(_switch, on=False),
    "checkbox button": _checkbox,
    "radio button": _radio,
    "record button": _record,
    "eject button": _eject,
    "voice button": _microphone,
    "microphone off button": partial(_microphone, off=True),
    "camera off button": _camera_off,
    "lost wifi button": _wifi_off,
    "bluetooth button": _bluetooth,
    "cloud upload button": partial(_cloud, turn=-90),
    "cloud download button": partial(_cloud, turn=90),
    "history button": _history,
    "like button": partial(_thumb, up=True),
    "dislike button": partial(_thumb, up=False),
    "layers button": _layers,
    "crop button": _crop,
    "reply button": _reply,
    "inbox button": _inbox,
    "archive button": _archive,
    "add user button": _person_plus,
    "alert button": _alert,
    "help button": partial(_marked, question=True),
    "info button": partial(_marked, question=False),
    "delete button": _trash,
    "menu button": _menu,
    "stop button": _stopped,
    "pause button": _paused,
    "dark mode button": _moon,
    "refresh button": _refresh,
    "download button": partial(_to_line, turn=90),
    "upload button": partial(_to_line, turn=-90),
    "share button": _shared,
    "save button": _save,
    "user button": _user,
    "users button": _users,
    "filter button": _filter,
    "unlock button": _unlocked,
    "log in button": partial(_door, leaves=False),
    "log out button": partial(_door, leaves=True),
    "link button": _chain,
}
"""What each control looks like."""

for _noun, _draw in CONTROLS.items():
    figure(
        _noun,
        height=0.4,
        colours={
            "main": "#34345a",
            "second": "#ffffff",
            "off": "#e2483f",
            "good": "#4fae5c",
            "warn": "#f5b731",
            "bolt": "#f7c52e",
            "ink": "#3a3038",
        },
        named=("warn",) if _noun == "alert button" else ("good",) if _noun == "switch on button" else ("main",),
        tags=("object",),
        facing="front",
        home="studio",
    )(partial(_drawn, draw=_draw))
