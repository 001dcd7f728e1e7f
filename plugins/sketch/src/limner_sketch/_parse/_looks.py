"""How a person looks: hair, beard, glasses and skin, as words and as numbers for the rig."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import evolve

from limner_sketch._figure import Traits
from limner_sketch._parse._colours import COLOURS, colour_of
from limner_sketch._parse._lazy import Lazy

# Words for hair and the rig's kinds of hair.
_STYLES: Final[dict[str, str]] = {
    "long": "long", "straight": "long", "flowing": "long", "short": "short", "cropped": "crop", "curly": "curly", "curls": "curls", "wavy": "bob",
    "spiky": "spiky", "messy": "spiky", "punk": "spiky", "afro": "afro", "frizzy": "afro", "bob": "bob", "bun": "bun", "ponytail": "ponytail",
    "dreadlocks": "locks", "dreads": "locks", "cornrows": "locks", "mohawk": "mohawk", "pigtails": "pigtails", "braids": "braids", "braided": "braids", "plaits": "braids", "bangs": "bob", "fringe": "fringe",
}  # fmt: skip
_HAIR: Final[dict[str, str]] = {
    "red": "#b4532e", "auburn": "#8a3f24", "ginger": "#c9662f", "blond": "#dcab4b", "blonde": "#dcab4b", "golden": "#dcab4b",
    "brown": "#6b432a", "brunette": "#5a3826", "dark": "#33262b", "black": "#2b2230", "gray": "#b9b6bd", "grey": "#b9b6bd",
    "white": "#efedf0", "silver": "#cfced6", "strawberry": "#d0804e",
}  # fmt: skip
_SKINS: Final[dict[str, str]] = {
    "pale": "skin", "fair": "skin", "light": "skin", "tanned": "skin3", "tan": "skin3", "olive": "skin2", "brown": "skin4",
    "dark": "skin5", "black": "skin5",
}  # fmt: skip
# Where somebody comes from: the skin and the hair that most have there.
_FROM: Final[dict[str, tuple[str, str]]] = {
    **dict.fromkeys(("asian", "japanese", "chinese", "korean", "thai", "vietnamese"), ("skin", "#2b2230")), **dict.fromkeys(("african", "nigerian", "kenyan", "ethiopian", "jamaican"), ("skin5", "#2b2230")),
    **dict.fromkeys(("indian", "pakistani", "bangladeshi", "sri lankan"), ("skin4", "#2b2230")), **dict.fromkeys(("latina", "latino", "hispanic", "mexican", "brazilian", "arab", "arabic", "middle eastern", "turkish", "persian", "egyptian", "moroccan"), ("skin3", "#33262b")), **dict.fromkeys(("caucasian", "european", "scandinavian", "swedish", "irish"), ("skin", "")),
}  # fmt: skip
_BEARDS: Final[dict[str, str]] = {
    "beard": "full", "moustache": "moustache", "mustache": "moustache", "goatee": "goatee", "stubble": "stubble",
}  # fmt: skip
_CUTS: Final = (
    "afro",
    "bob",
    "bun",
    "ponytail",
    "pigtails",
    "braids",
    "plaits",
    "dreadlocks",
    "dreads",
    "cornrows",
    "mohawk",
    "curls",
    "bangs",
    "fringe",
)
_GLASSES: Final[dict[str, str]] = {
    "glasses": "clear", "eyeglasses": "clear", "spectacles": "clear", "sunglasses": "dark", "shades": "dark",
}  # fmt: skip
_WORDS: Final = {
    *_STYLES,
    *_HAIR,
    *COLOURS,
    "thick",
    "bushy",
    "full",
    "big",
    "large",
    "neat",
    "wild",
    "light",
    "pink",
    "blue",
    "green",
    "purple",
    "orange",
}
_ADJECTIVE: Final = "|".join(sorted(_WORDS, key=len, reverse=True))
_HAD = Lazy(
    rf"(?:(?:{_ADJECTIVE}) )*(?:hair|{'|'.join(_BEARDS)}|{'|'.join(_CUTS)})"
    r"|(?:(?:big|large|long|small|hoop|round|gold|golden|silver|pearl|red|blue|green|black|white|pink|purple|orange|yellow|turquoise) )*earrings?"
    r"|(?:a )?(?:pregnant belly|baby bump)"
    rf"|(?:(?:round|big|large|thick|square|small|tiny|{'|'.join(sorted(COLOURS, key=len, reverse=True))}) )*(?:eyeglasses|spectacles|glasses|sunglasses)"
    r"|(?:(?:blue|green|brown|dark|hazel|gray|grey|amber|light|bright|big|violet) )+eyes|(?:rosy cheeks|freckles)"
    rf"|(?:{'|'.join(_SKINS)}) (?:skin|complexion)",
)
_SAID = Lazy(
    rf"(?:(?:{_ADJECTIVE}) )*haired|female|(?:{'|'.join(_SKINS)}) skinned|bald|pregnant|{'|'.join(_FROM)}|bearded|freckled|blonde?|brunette|bespectacled|redheaded|(?:blue|green|brown) eyed",
)
# The last words of what the expressions find: most phrases end otherwise, and need neither.
_HAD_LAST: Final = frozenset(
    {
        "hair",
        "earring",
        "earrings",
        "belly",
        "bump",
        "eyeglasses",
        "glasses",
        "spectacles",
        "sunglasses",
        "eyes",
        "cheeks",
        "freckles",
        "skin",
        "complexion",
        *_BEARDS,
        *_CUTS,
    }
)
_SAID_LAST: Final = frozenset(
    {
        "haired",
        "female",
        "skinned",
        "bald",
        "pregnant",
        "bearded",
        "freckled",
        "blond",
        "blonde",
        "brunette",
        "bespectacled",
        "redheaded",
        "eyed",
        *(word.split()[-1] for word in _FROM),
    }
)


def is_had(phrase: str) -> bool:
    """Whether a phrase is something that a face has: "curly red hair", "a beard"."""
    return phrase.rpartition(" ")[2] in _HAD_LAST and _HAD.fullmatch(phrase) is not None


def is_said(phrase: str) -> bool:
    """Whether a phrase says before the noun how somebody looks: "red haired", "bearded"."""
    return phrase.rpartition(" ")[2] in _SAID_LAST and _SAID.fullmatch(phrase) is not None


def traits_of(looks: Iterable[str]) -> Traits:
    """Return the traits that phrases describe; a phrase that says nothing of a face changes nothing."""
    traits = Traits()
    for look in looks:
        words = look.lower().replace("-", " ").split()
        traits = _with(traits, words) if words else traits
    return traits


def _with(traits: Traits, words: list[str]) -> Traits:
    if (land := " ".join(words)) in _FROM:
        skin, hair = _FROM[land]
        return evolve(traits, skin=traits.skin or skin, hair_colour=traits.hair_colour or hair)
    if words[-1] in {"earring", "earrings"}:
        jewel = next((c for w in words if (c := colour_of("ivory" if w == "pearl" else w))), "")
        return evolve(traits, earrings=jewel or "#f2c14e")
    if words[-1] in {"pregnant", "belly", "bump"}:
        return evolve(traits, expecting=True)
    return _with_head(traits, words)


def _with_head(traits: Traits, words: list[str]) -> Traits:
    """Return the traits with what is said of face and hair."""
    last = words[-1]
    hue = next((c for w in words if (c := _HAIR.get(w) or colour_of(w))), "")
    if last in {"skin", "skinned", "complexion"}:
        return evolve(traits, skin=_SKINS.get(words[0], ""))
    if last in {"eyes", "eyed"}:
        return evolve(traits, eyes={"hazel": "#8a6a3a", "dark": "#3a2a2a"}.get(words[0], colour_of(words[0]) or ""))
    if last in _GLASSES or last == "bespectacled":
        frames = next((c for w in words[:-1] if (c := colour_of(w))), "")
        return evolve(traits, glasses=_GLASSES.get(last, "clear"), frames=frames)
    if last in {"freckles", "freckled"}:
        return evolve(traits, freckles=True)
    if last in _BEARDS or last == "bearded":
        kind = _BEARDS.get(last, "full")
        kind = "long" if kind == "full" and "long" in words else kind
        return evolve(traits, beard=kind, hair_colour=hue or traits.hair_colour)
    if last == "female":
        return evolve(traits, hair="long")
    if last == "bald":
        return evolve(traits, hair="bald")
    if last == "redheaded":
        hue = _HAIR["red"]
    styles = [_STYLES[w] for w in words if w in _STYLES]
    if {"long", "curly"} <= set(words):
        styles = ["curls"]
    return evolve(traits, hair=styles[-1] if styles else traits.hair, hair_colour=hue or traits.hair_colour)


__all__ = ["is_had", "is_said", "traits_of"]
