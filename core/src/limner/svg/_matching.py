"""Which elements the rules of style sheets meet: what they point at is a reference of each of those elements."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from limner.svg._document import Reference
from limner.svg._values import url_targets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from limner.svg._document import Document

__all__ = ["sheet_references"]

_MAX_MATCHES = 100_000


def sheet_references(document: Document) -> list[Reference]:
    """Return the references that style sheets make; a declaration that meets too many elements is taken out.

    Only the last id, class or name of a selector is looked at, so an element may be counted that a rule does not meet.
    """
    by_class: dict[str, list[int]] = defaultdict(list)
    for number, classes in document.classes:
        for name in dict.fromkeys(classes.split()):
            by_class[name].append(number)
    by_tag: dict[str, list[int]] = defaultdict(list)
    for number, (_, tag) in enumerate(document.trail, 1):
        by_tag[tag].append(number)
    everywhere = range(1, document.count + 1)
    found: list[Reference] = []
    for part, one in document.sheet_values:
        targets = url_targets(one.value)
        for key in one.subjects:
            met: Sequence[int] = everywhere
            if key is not None:
                sign, name = key
                if sign == "#":
                    met = (document.ids[name],) if name in document.ids else ()
                else:
                    met = (by_class if sign else by_tag).get(name, ())
            if len(found) + len(met) * len(targets) > _MAX_MATCHES:
                document.out[part] = f"{one.name}:none"
                break
            for target in targets:
                found += [Reference(number, one.name, target, part) for number in met]
    return found
