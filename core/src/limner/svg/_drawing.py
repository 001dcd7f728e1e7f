"""A drawing that went through the boundary. There is no other way to make one."""

from __future__ import annotations

import base64
import hashlib
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NoReturn, final

from attrs import field, frozen

from limner.svg._notes import tell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from limner._findings import Finding
    from limner.svg._notes import Observation

__all__ = ["Drawing", "make_drawing"]

_BOUNDARY = object()
"""Known to this module only: whoever shows it is the boundary."""


@final
@frozen(init=False, eq=False, repr=False)
class Drawing:
    """An SVG that no script hides in and that loads nothing, however it is shown.

    Only :func:`clean`, :func:`repair` and :class:`Repairer` make drawings, so a function that takes one needs no check of its
    own. Two drawings are equal when their markup is. Copying returns the drawing itself; unpickling cleans the markup again.

    Args:
        svg: The markup, without an XML declaration.
        width: Width in CSS pixels, as the outermost element says or its viewBox implies.
        height: Height in CSS pixels.
        view_box: Left, top, width and height of the viewBox, in user units.
        title: What the outermost ``<title>`` says; empty where there is none.
        description: What the outermost ``<desc>`` says; empty where there is none.
        metadata: Provenance, read back from the drawing itself.
    """

    svg: str
    width: float
    height: float
    view_box: tuple[float, float, float, float]
    title: str
    description: str
    metadata: Mapping[str, str]
    _observations: tuple[Observation, ...] = field(alias="observations")

    def __init__(self, boundary: object = None, **fields: Any) -> None:
        if boundary is not _BOUNDARY:
            msg = "a Drawing cannot be made from markup directly: call limner.svg.clean(markup) or limner.svg.repair(reply)"
            raise TypeError(msg)
        fields["metadata"] = MappingProxyType(dict(fields["metadata"]))
        fields["_observations"] = fields.pop("observations")
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    def __init_subclass__(cls, **kwargs: Any) -> NoReturn:
        msg = "Drawing cannot be subclassed: what it promises holds for what the boundary made"
        raise TypeError(msg)

    def __eq__(self, other: object) -> bool:
        return self.svg == other.svg if isinstance(other, Drawing) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.svg)

    def __repr__(self) -> str:
        named = f" {self.title!r}" if self.title else ""
        return f"<Drawing{named} {self.width:g}x{self.height:g} px, {self.size} bytes>"

    def __len__(self) -> int:
        return self.size

    def __bool__(self) -> bool:
        return True

    def __copy__(self) -> Drawing:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Drawing:
        return self

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        """Pickle the markup alone; what is unpickled goes through the boundary like any other input."""
        return _unpickle, (self.svg,)

    def __setstate__(self, state: object) -> NoReturn:
        msg = "a Drawing has no state to set: call limner.svg.clean(markup)"
        raise TypeError(msg)

    @cached_property
    def size(self) -> int:
        """Length of the markup, in bytes of UTF-8."""
        return len(self.svg.encode())

    @cached_property
    def digest(self) -> str:
        """``sha256:`` and the hexadecimal digest of the markup in UTF-8."""
        return "sha256:" + hashlib.sha256(self.svg.encode()).hexdigest()

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What was removed or mended on the way in, in order of first occurrence."""
        return tell(self._observations)

    def to_png(
        self, *, width: int | None = None, height: int | None = None, scale: float = 1.0, background: str | None = None
    ) -> bytes:
        """Draw it with resvg.

        Args:
            width: Width of the picture in pixels; with ``height`` as well, the drawing is fitted into both.
            height: Height of the picture in pixels.
            scale: Factor on the drawing's own size, where neither width nor height is given.
            background: A CSS colour behind the drawing; transparent where it is None.

        Returns:
            A PNG.

        Raises:
            SvgError: The picture would be too large, or drawing it took too long (``svg.render``).
        """
        from limner.svg._render import render_png  # here, as few drawings are drawn, and that starts processes

        return render_png(self, width=width, height=height, scale=scale, background=background)

    def to_data_uri(self) -> str:
        """Return it as a ``data:`` URL, for ``<img src>`` and CSS."""
        return "data:image/svg+xml;base64," + base64.b64encode(self.svg.encode()).decode("ascii")

    def with_metadata(
        self,
        metadata: Mapping[str, str],
        *,
        title: str | None = None,
        description: str | None = None,
        size: tuple[float, float] | None = None,
    ) -> Drawing:
        """Return the drawing with provenance written into it.

        Args:
            metadata: Replaces what there is. Keys are of letters, digits, ``.``, ``_`` and ``-``; values are any text.
            title: Replaces the title; None keeps it.
            description: Replaces the description; None keeps it.
            size: Replaces width and height, in CSS pixels; the drawing is fitted into them, and told of where its shape is
                another (``svg.size-fitted``). None keeps them.

        Returns:
            Another drawing; cleaning its markup again changes nothing.

        Raises:
            SvgError: A key or value does not fit (``svg.metadata``).
        """
        from limner.svg._clean import with_head  # here, as that module makes drawings

        return with_head(self, metadata=metadata, title=title, description=description, size=size)


def _unpickle(svg: str) -> Drawing:
    from limner.svg._clean import clean  # here, as that module makes drawings

    return clean(svg)


def make_drawing(**fields: Any) -> Drawing:
    """Make a drawing. Private to the boundary: ``fields`` must come from a cleaner."""
    return Drawing(_BOUNDARY, **fields)
