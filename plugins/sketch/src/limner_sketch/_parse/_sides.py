"""Where in the picture something is, and how several of it stand: "on the left", "in the distance", "in a circle"."""

from __future__ import annotations

from typing import Final

__all__ = ["ABLAZE", "BANDS", "FORMATIONS", "LIT", "SIDES", "SOUNDING", "SOUNDS", "TRAILING"]

# A phrase, and the field of a subject with its value.
SIDES: Final[dict[str, tuple[str, str]]] = {
    phrase.strip(): (field, value)
    for field, value, phrases in (
        ("side", "left", "on the left, on left, at the left, at left, to the left, on the left side, on the left hand side, on its left, in the left corner, in the left, left side"),
        ("side", "right", "on the right, on right, at the right, at right, to the right, on the right side, on the right hand side, on its right, in the right corner, in the right, right side"),
        ("side", "middle", "in the middle, in the center, in the centre, at the center, at the centre, in middle, in center, in the very middle, centered, centred"),
        ("depth", "near", "in the foreground, in foreground, in the front, at the front, up close, close up"),
        (
            "depth",
            "far",
            "in the background, in background, in the distance, in distance, far away, in the far distance, far off, on the horizon, at the horizon, in the back, at the back, behind in the distance, far in the distance, far in the background",
        ),
    )
    for phrase in phrases.split(",")
}  # fmt: skip
# How several stand, said after them or, before them, as what they form: "ducks in a row", "a row of ducks".
FORMATIONS: Final[dict[str, str]] = {
    phrase.strip(): form
    for form, phrases in (
        ("row", "in a row, side by side, lined up, lining up, in rows, shoulder to shoulder, next to each other, beside each other, in a straight row"),
        ("line", "in a line, in line, in single file, single file, one after another, one after the other, one behind the other, in a queue, queueing, queuing, queueing up, queuing up, standing in line, waiting in line, in a long line, in a long queue, in formation, in a convoy, in procession, in a parade, nose to tail"),
        ("circle", "in a circle, in a ring, in circle, in a big circle, in circles, in a round"),
        ("pile", "in a pile, in a heap, piled up, heaped up, in a pyramid, making a pyramid, making a human pyramid, forming a pyramid, forming a human pyramid, building a human pyramid, in a triangle, in a human pyramid, in a stack of cans"),
        ("stack", "in a stack, stacked up, stacked, stacked on top of each other, on top of each other, on top of one another, in a tower, one on top of the other"),
        ("wedge", "in a v, in a v formation, in v formation, in a v shape, in a wedge"),
    )
    for phrase in phrases.split(",")
}  # fmt: skip
# What several form together, by the word before "of" or after the noun: how many are shown, and how they stand.
BANDS: Final[dict[str, tuple[int, str | None]]] = {
    "row": (5, "row"), "line": (5, "line"), "queue": (5, "line"), "procession": (5, "line"), "parade": (5, "line"), "convoy": (4, "line"), "caravan": (4, "line"), "string": (5, "line"), "train": (4, "line"),
    "circle": (6, "circle"), "spiral": (7, "circle"), "ring": (6, "circle"), "pyramid": (6, "pile"), "pile": (6, "pile"), "heap": (6, "pile"), "mound": (6, "pile"), "mountain": (10, "pile"),
    "stack": (4, "stack"), "tower": (4, "stack"), "fleet": (4, None), "armada": (5, None), "flotilla": (4, None), "regatta": (4, "line"), "race": (4, "line"), "herd": (5, None), "flock": (6, None), "pack": (4, None),
    "crowd": (8, None), "group": (4, None), "bunch": (5, None), "swarm": (6, None), "school": (6, None), "shoal": (6, None), "colony": (6, None), "army": (8, None), "troop": (5, None), "troupe": (4, None), "gang": (4, None), "team": (4, None), "band": (3, None), "choir": (4, None), "squad": (4, None),
    "pride": (4, None), "pod": (4, None), "litter": (4, None), "brood": (5, None), "murder": (5, None), "gaggle": (5, None), "parliament": (4, None), "convention": (5, None), "squadron": (5, "wedge"), "formation": (5, "wedge"), "skein": (7, "wedge"), "cluster": (5, None), "clump": (5, None), "grove": (5, None), "traffic": (5, "line"), "jam": (5, "line"), "collection": (5, None), "family": (3, None), "couple": (2, None), "duo": (2, None), "trio": (3, None), "siblings": (2, None),
}  # fmt: skip
# Those that may follow the noun: "a sailboat race", "a penguin colony".
TRAILING: Final = frozenset({
    "race", "regatta", "parade", "procession", "convoy", "caravan", "fleet", "armada", "flotilla", "herd", "flock", "swarm", "school", "shoal", "colony", "army", "gang", "team", "band", "choir", "queue", "crowd", "squad",
    "squadron", "formation", "family", "couple", "duo", "trio", "siblings", "circle", "pyramid", "pack", "jam", "troupe", "convention",
}) & BANDS.keys()  # fmt: skip
# Fire has got hold of what is said to be so, or it melts, whirls, leaves something behind; what burns by itself is only what it is.
ABLAZE: Final[dict[str, str]] = dict.fromkeys(
    ("on fire", "in flames", "ablaze", "burning", "flaming", "engulfed in flames", "catching fire", "burning down"),
    "blaze",
)
ABLAZE.update({
    **dict.fromkeys(("melting", "melting away", "that is melting", "half melted"), "melt water"),
    **dict.fromkeys(("chasing its own tail", "chasing its tail", "chasing his own tail", "chasing his tail", "chasing her own tail", "chasing her tail", "spinning around", "spinning in circles", "spinning round and round", "turning round and round", "running in circles", "twirling around", "whirling around"), "whirl"),
    **dict.fromkeys(("leaving footprints", "leaving tracks", "leaving paw prints", "leaving prints", "leaving footprints behind"), "footprints"),
    **dict.fromkeys(("glowing", "glowing in the dark", "that glows", "that glows in the dark", "shining brightly"), "glow"),
    **dict.fromkeys(("sparkling", "sparkly", "glittering", "glittery", "twinkling", "shimmering", "shiny", "gleaming", "glistening"), "sparkles"),
    **dict.fromkeys(("half buried in", "half buried", "partly buried in", "partially buried in", "buried in", "sinking into", "sinking in", "sunk in", "half sunk in"), "drift"),
    **dict.fromkeys(("kicking up dust", "raising dust", "raising a cloud of dust", "leaving a trail of dust"), "dust cloud"),
    **dict.fromkeys(("trailing smoke", "leaving smoke behind", "leaving a trail of smoke", "leaving a smoke trail"), "smoke trail"),
})  # fmt: skip
# What is heard of things that ring, and which they are.
SOUNDS: Final[dict[str, str]] = dict.fromkeys(
    ("ringing", "rings", "beeping", "buzzing", "going off", "chiming", "tolling", "blaring", "vibrating", "honking", "being hit", "being struck", "being beaten", "being rung", "being played", "clanging", "pealing"),
    "wave of sound",
)  # fmt: skip
SOUNDING: Final = frozenset({
    "bell", "church bell", "alarm clock", "phone", "telephone", "old telephone", "drum", "gong", "radio", "loudspeaker", "speaker", "megaphone", "siren", "clock", "doorbell", "triangle", "cymbals", "xylophone", "tambourine", "school bell", "smoke detector", "stopwatch", "timer", "car", "truck", "bus",
})  # fmt: skip
LIT: Final = frozenset({
    "candle", "campfire", "torch", "flame", "blaze", "sun", "star", "shooting star", "comet", "meteor", "lantern", "fireplace", "match", "lighter", "firework", "dragon", "phoenix", "volcano", "heart", "stove", "grill", "barbecue",
    "birthday cake", "oil lamp", "jack-o'-lantern", "incense", "log",
})  # fmt: skip
