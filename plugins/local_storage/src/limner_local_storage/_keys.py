"""Keys: what a drawing is called on disk, in a URL and on a command line.

A key is ``<words of the name>-<8 hexadecimal digits of the digest>``, in lower-case ASCII, and the file is the key with
``.svg``. Nothing else gets into it, so no name can climb out of the folder, hide, collide by case or by Unicode form, be a
device (``con``, ``nul``: the digits keep it apart), end in a dot, or be too long for a file system.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

__all__ = ["SUFFIX", "base_of", "is_base_of", "is_drawing_file", "is_key", "key_of_file", "keys_after"]

SUFFIX: Final = ".svg"
MAX_WORDS_LENGTH: Final = 60
"""Characters of the name that go into the key."""
_DIGITS: Final = 8
_UNNAMED: Final = "drawing"
_KEY: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_MAX_KEY_LENGTH: Final = 100

# Letters that Unicode does not decompose into ASCII, in their most common romanisation (ISO 9 and ELOT 743, without marks).
_LETTERS: Final = (
    "æ ae œ oe ø o đ d ð d ħ h ı i ł l þ th ŋ ng ß ss "  # noqa: RUF001
    "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e "  # noqa: RUF001
    "ю yu я ya і i є ye ґ g α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch "  # noqa: RUF001
    "ψ ps ω o"
)
_PAIRS: Final = _LETTERS.split()
_ROMAN: Final = str.maketrans(
    dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
    | dict.fromkeys("\u044c\u044a\u2019\u02bc", "")  # signs, apostrophes
)
_SPELT: Final = re.compile(r"(?:HANGUL SYLLABLE|HIRAGANA LETTER|KATAKANA LETTER) (?:SMALL )?([A-Z]+)")


def base_of(name: str, digest: str) -> str:
    """Return the key that a drawing has unless another drawing has it.

    Args:
        name: What people call it; any text.
        digest: ``sha256:`` and hexadecimal digits.
    """
    return f"{_words_of(name)}-{digest.removeprefix('sha256:')[:_DIGITS]}"


def keys_after(base: str) -> Iterator[str]:
    """Yield the keys to try, the best one first: the base, then with ``-2``, ``-3`` and so on."""
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def is_base_of(base: str, key: str) -> bool:
    """Tell whether :func:`keys_after` yields a key."""
    return key == base or (key.startswith(f"{base}-") and key.removeprefix(f"{base}-").isdecimal())


def is_key(text: str) -> bool:
    """Tell whether a text can be a key. One that cannot is never joined to a path."""
    return len(text) <= _MAX_KEY_LENGTH and _KEY.match(text) is not None


def is_drawing_file(file: str) -> bool:
    """Tell whether a file of that name is taken for a drawing: ``*.svg``, not hidden."""
    return file[-len(SUFFIX) :].lower() == SUFFIX and not file.startswith(".")


def key_of_file(file: str) -> str:
    """Return the key of a file in the folder. It depends on nothing but the file's name.

    A file that a person put there may have any name, ``My logo (final).SVG``: its key is made of the words of that name and
    digits of the name's digest.
    """
    stem = file.removesuffix(SUFFIX)
    if stem != file and is_key(stem):
        return stem
    words = file[: -len(SUFFIX)].encode("utf-8", "replace").decode()
    return base_of(words, hashlib.sha256(file.encode("utf-8", "surrogateescape")).hexdigest())


def _words_of(name: str) -> str:
    plain = name[: 8 * MAX_WORDS_LENGTH].casefold()
    if not plain.isascii():
        # Syllables first: compatibility decomposition would take Hangul apart.
        spelt = "".join(map(_syllable, plain))
        decomposed = unicodedata.normalize("NFKD", spelt).casefold().translate(_ROMAN)
        plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    plain = plain.replace("'", "")
    words = re.findall(r"[a-z0-9]+", plain)
    taken = ""
    for word in words:
        longer = f"{taken}-{word}" if taken else word[:MAX_WORDS_LENGTH]
        if len(longer) > MAX_WORDS_LENGTH:
            break
        taken = longer
    return taken or _UNNAMED


def _syllable(character: str) -> str:
    if character < "\u3040":
        return character
    spelt = _SPELT.match(unicodedata.name(character, ""))
    return spelt[1].lower() if spelt else character
