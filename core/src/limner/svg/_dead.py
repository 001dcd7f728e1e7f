"""Elements that draw nothing wherever they stand: no size, no data, nothing that they point at."""

from __future__ import annotations

from limner.svg._geometry import shape_points
from limner.svg._lengths import length
from limner.svg._policy import SHAPES

__all__ = ["dead_elements"]

_MAX_TOLD = 100


def dead_elements(svg: str) -> tuple[int, tuple[str, ...]]:
    """Find elements without effect.

    Args:
        svg: Cleaned markup.

    Returns:
        How many elements there are, and the paths of those that draw nothing, at most a hundred: shapes without extent or
        hidden for good, groups and text without content, uses of what is not there.
    """
    from pyexpat import ParserCreate

    ids: set[str] = set()
    dead: list[str] = []
    uses: list[tuple[str, str]] = []
    counts: list[dict[str, int]] = [{}]
    path: list[str] = []
    opened: list[tuple[str, dict[str, str], int]] = []
    total = 0
    animated: set[str] = set()
    texts = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal total
        total += 1
        number = counts[-1][name] = counts[-1].get(name, 0) + 1
        path.append(f"{name}[{number}]" if number > 1 else name)
        counts.append({})
        if "id" in attributes:
            ids.add(attributes["id"])
        if name in ("animate", "set", "animateTransform", "animateMotion") and path[:-1]:
            animated.add("/".join(path[:-1]))
        target = attributes.get("href", attributes.get("xlink:href", ""))
        if name in ("use", "textPath") and not target.startswith("data:"):
            uses.append(("/".join(path), target.removeprefix("#")))
        opened.append((name, attributes, texts))

    def end(_name: str) -> None:
        name, attributes, before = opened.pop()
        children = counts.pop()
        where = "/".join(path)
        path.pop()
        if where in animated or "style" in attributes or "class" in attributes:
            return  # CSS or animation may give it an extent
        hidden = attributes.get("display") == "none" or attributes.get("opacity") in ("0", "0%", "0.0")
        empty = (
            (name in SHAPES and not _drawn(name, attributes))
            or (name == "g" and not children)
            or (name == "text" and texts == before and not children)
            or (name in SHAPES and hidden)
        )
        if empty:
            dead.append(where)

    def characters(data: str) -> None:
        nonlocal texts
        texts += bool(data.strip())

    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.Parse(svg, True)
    dead += [where for where, target in uses if target not in ids]
    return total, tuple(dead[:_MAX_TOLD])


def _drawn(name: str, attributes: dict[str, str]) -> bool:
    if any(
        (attributes.get(key) or "").endswith("%")
        for key in ("width", "height", "r", "rx", "ry", "x2", "y2", "x1", "y1")
    ):
        return True
    if name == "rect":
        return (length(attributes.get("width")) or 0) > 0 and (length(attributes.get("height")) or 0) > 0
    points = iter(shape_points(name, attributes))
    first, second = next(points, None), next(points, None)
    if second is None:  # a lone moveto
        return False
    return (
        first != second
        or any(point != first for point in points)
        or attributes.get("stroke-linecap") in ("round", "square")
    )
