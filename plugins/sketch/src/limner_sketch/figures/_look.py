"""What makes the rig of people a certain person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import frozen

from limner_sketch._canvas import Canvas
from limner_sketch.figures._skeleton import ADULT, Arm, Frame

__all__ = ["Clothes", "Draw", "Look"]

Clothes: TypeAlias = Literal[
    "shirt", "tee", "dress", "gown", "robe", "coat", "suit", "dungarees", "tutu", "tail", "armour"
]
Draw: TypeAlias = Callable[[Canvas], None]


@frozen
class Look:
    """What makes the rig a certain person.

    Attributes:
        frame: Proportions.
        clothes: What is worn.
        hair: Kinds of hair to choose from; see `_hair`.
        skin: The role of the skin; one of several natural colours when empty.
        hair_role: The role of the hair; one of several natural colours when empty.
        sleeve: Role of the sleeves.
        legs: Role of the trousers.
        shoe: Role of the shoes; barefoot when empty.
        glove: Role of the gloves; bare hands when empty.
        shorts: Whether the trousers end above the knee.
        feet: Draws on each foot, from the ankle.
        mask: Draws on the skin, under the eyes.
        hat: Draws what is on the head, in head coordinates (radius 50).
        face: Draws more of a face: a beard, glasses, a mask.
        front: Draws on the chest and over it, in body coordinates.
        behind: Draws behind the body: a cape, wings, a pack.
        prop: Draws what the right hand has, from the hand; left out when the hand is to hold something else.
        halo: Draws behind the head, in head coordinates.
        raised: Arm that the prop asks for while standing.
        hovers: Whether it flies upright, on wings.
        bare: Whether the face is drawn at all.
        expecting: Whether she is with child.
        clad: Whether the clothes are those that the prompt names; their trim is cut to them.
    """

    frame: Frame = ADULT
    clothes: Clothes = "shirt"
    hair: tuple[str, ...] = ("short", "crop", "curly")
    skin: str = ""
    hair_role: str = ""
    sleeve: str = "main"
    legs: str = "trousers"
    shoe: str = "shoe"
    glove: str = ""
    shorts: bool = False
    feet: Draw | None = None
    mask: Draw | None = None
    hat: Draw | None = None
    face: Draw | None = None
    front: Draw | None = None
    behind: Draw | None = None
    halo: Draw | None = None
    prop: Draw | None = None
    raised: Arm | None = None
    hovers: bool = False
    bare: bool = True
    expecting: bool = False
    clad: bool = False
