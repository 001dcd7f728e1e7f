"""Drawing into a PDF, with typst: vectors, gradients, masks and text stay what they are, filters become pictures.

typst draws SVG with the same library as resvg does, so a PDF shows what :func:`~limner.svg.render_png` shows. It is an extra,
``limner-core[pdf]``, as it takes eighty megabytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._errors import SvgError

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing

__all__ = ["to_pdf"]

_POINTS = 0.75
"""Points to a CSS pixel."""
_LARGEST = 14_400.0
"""The longest side of a page, in points (PDF 1.7, annex C)."""


def to_pdf(drawing: Drawing) -> bytes:
    """Return a PDF of one page that has the drawing's size.

    Args:
        drawing: Any; 96 of its pixels are an inch.

    Returns:
        A PDF 1.7.

    Raises:
        SvgError: typst is not installed, or could not draw it (``svg.pdf``).
    """
    try:
        import typst  # type: ignore[import-not-found,unused-ignore]
    except ImportError as exc:
        msg = "a PDF needs typst, which is not installed"
        raise SvgError(msg, code="svg.pdf", hint="pip install 'limner-core[pdf]'") from exc
    factor = min(_POINTS, _LARGEST / max(drawing.width, drawing.height))
    width, height = (f"{max(side * factor, 0.01):.3f}pt" for side in (drawing.width, drawing.height))
    page = (
        f"#set document(date: none)\n#set page(width: {width}, height: {height}, margin: 0pt, fill: none)\n"
        f'#image("drawing.svg", width: 100%, height: 100%, fit: "stretch")'
    )
    try:
        return bytes(typst.compile({"main.typ": page.encode(), "drawing.svg": drawing.svg.encode()}))
    except typst.TypstError as exc:
        msg = f"the drawing could not be written as a PDF: {str(exc)[:200]}"
        raise SvgError(msg, code="svg.pdf", hint="render_png makes a picture of it") from exc
