"""The numbers that make one rig a fox, a wolf or a bear."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

Ears: TypeAlias = Literal["point", "round", "floppy", "long", "wide", "bat", "fold", "fluffy", "tufted", "none"]
Tail: TypeAlias = Literal[
    "bushy", "thin", "stub", "tuft", "curl", "puff", "fan", "horse", "flag", "paddle", "scroll", "bare", "pom", "none"
]
Face: TypeAlias = Literal["mask", "muzzle", "plain", "panda", "pale", "chops", "badger", "bandit"]
Marks: TypeAlias = Literal["none", "stripes", "spots", "patches", "zebra", "net", "saddle", "rings"]
Head: TypeAlias = Literal["round", "long", "trunk", "snout"]


@frozen
class Build:
    """Proportions in units of the drawing; about 200 make the standing height.

    Attributes:
        length: From rump to chest.
        girth: Thickness of the body.
        leg: Length of the legs below the body.
        leg_width: Half the thickness of a leg at the top.
        neck: Length of the neck beyond the shoulder.
        head: Radius of the head.
        shape: Which kind of head: ``round`` looks at us, ``long`` is seen from the side.
        face: Pattern of a round face.
        cheeks: 0 for round cheeks, 1 for tufts.
        muzzle: Size of the muzzle in shares of the head.
        ears: Kind of ears.
        ear: Size of the ears in shares of the head.
        ear_tips: Whether the tips of the ears have the accent colour.
        tail: Kind of tail.
        tail_tip: Whether the tip of the tail has the belly colour.
        marks: Pattern of the body.
        socks: Whether the legs end in the accent colour.
        belly: Whether chest and belly are pale.
        whiskers: Whether it has whiskers.
        mane: Whether it has a mane: around a round head, along a long neck.
        horns: ``cow``, ``goat``, ``antlers``, ``ram``, ``ibex``, ``wide``, ``straight``, ``horn`` (one, of a unicorn or a rhino), ``giraffe`` or ``none``.
        humps: Humps of a camel.
        wool: Whether the body is woolly.
        hooves: Whether it has hooves instead of paws.
        eye: Radius of an eye in shares of the head.
        extras: What else it has, see `limner_sketch.figures._breed`: ``ruff``, ``blaze``, ``jowls``, ``beard``, ``tusks`` …
    """

    length: float = 130
    girth: float = 64
    leg: float = 46
    leg_width: float = 14
    neck: float = 0
    head: float = 48
    shape: Head = "round"
    face: Face = "muzzle"
    cheeks: float = 0
    muzzle: float = 0.5
    ears: Ears = "point"
    ear: float = 1.0
    ear_tips: bool = False
    tail: Tail = "thin"
    tail_tip: bool = False
    marks: Marks = "none"
    socks: bool = False
    belly: bool = True
    whiskers: bool = False
    mane: bool = False
    horns: str = "none"
    humps: int = 0
    wool: bool = False
    hooves: bool = False
    eye: float = 0.145
    extras: tuple[str, ...] = ()
