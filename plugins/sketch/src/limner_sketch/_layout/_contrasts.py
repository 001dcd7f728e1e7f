"""Sizes that a picture is about: a giant mouse beside a tiny elephant is the larger one."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch._layout._items import COMPRESSION, Wanted

__all__ = ["contrasted"]

_ABOVE: Final = 1.8  # a giant is so much higher than what is said to be little
_LEVEL: Final = 1.05  # and at least as high as what nothing is said of
_BELOW: Final = 0.5  # what is tiny is no higher than that beside what nothing is said of
_HIGHEST: Final = 9.0  # metres: nothing but what is meant for it is as high as what is higher
_LITTLE: Final = frozenset({"tiny", "small"})


def contrasted(wanted: dict[int, Wanted], attached: frozenset[int]) -> dict[int, Wanted]:
    """Return the subjects with heights that are as their sizes say, compared with each other.

    Args:
        wanted: The subjects, by index.
        attached: Those that are held, worn, ridden or on something, and as high as that lets them be.
    """
    free = [i for i, one in wanted.items() if i not in attached and one.place != "sky"]
    result = dict(wanted)
    for giant in (i for i in free if wanted[i].subject.size == "huge"):
        for other in free:
            size = wanted[other].subject.size
            if other == giant or wanted[other].entry.height > _HIGHEST or size in {"large", "huge"}:
                continue
            least = (_ABOVE if size in _LITTLE else _LEVEL) * result[other].weight
            if result[giant].weight < least:
                result[giant] = _times(result[giant], least / result[giant].weight)
    for small in (i for i in free if wanted[i].subject.size == "tiny"):
        plain = [
            result[i].weight for i in free if wanted[i].subject.size == "normal" and "animal" in wanted[i].entry.tags
        ]
        most = _BELOW * min(plain, default=0.0)
        if most and "animal" in wanted[small].entry.tags and result[small].weight > most:
            result[small] = _times(result[small], most / result[small].weight)
    return result


def _times(one: Wanted, factor: float) -> Wanted:
    """Return something that is shown so many times as high."""
    return evolve(one, entry=evolve(one.entry, height=one.entry.height * factor ** (1 / COMPRESSION)))
