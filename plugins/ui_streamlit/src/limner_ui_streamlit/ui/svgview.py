"""The only module that brings a picture onto the page.

It takes a :class:`~limner.Drawing`, which went through the SVG boundary, and besides that shows it as an image: ``<img>`` with a
``data:`` address. A browser runs no script in an image, loads nothing for it, and keeps its styles out of the page. Inline markup
would give up all three.
"""

from __future__ import annotations

import html
from typing import Final

import streamlit as st

from limner import Drawing

__all__ = ["BACKDROPS", "blank", "picture", "stage"]

BACKDROPS: Final = {"Paper": "lm-paper", "Checks": "lm-checks", "Ink": "lm-ink"}
"""What may lie behind a picture that has no ground of its own."""


def picture(drawing: Drawing, alt: str, *, framed: tuple[float, float] | None = None, growing: bool = False) -> None:
    """Show a picture as a print on a mount, as wide as its place.

    Args:
        drawing: The picture.
        alt: What it shows, in words.
        framed: Width and height that the mount is proportioned to; None takes those of the picture.
        growing: Whether it is a preview of what is still being drawn.
    """
    width, height = framed or (drawing.width, drawing.height)
    state = " lm-growing" if growing else ""
    st.html(f'<div class="lm-mount{state}" style="{_ratio(width, height)}">{_image(drawing, alt)}</div>')


def blank(framed: tuple[float, float], *, waiting: bool = True, text: str = "") -> None:
    """Show a mount without a picture: nothing moves when the picture arrives.

    Args:
        framed: Width and height that the mount is proportioned to.
        waiting: Whether a picture is to come.
        text: What to say in its place.
    """
    state = " lm-waiting" if waiting else ""
    st.html(f'<div class="lm-mount{state}" style="{_ratio(*framed)}"><p>{html.escape(text)}</p></div>')


def stage(drawing: Drawing, alt: str, *, backdrop: str = "Paper", zoom: int = 0) -> None:
    """Show a picture to be looked at closely: on a ground of choice, enlarged, to be scrolled with mouse and keyboard.

    Args:
        drawing: The picture.
        alt: What it shows, in words.
        backdrop: One of :data:`BACKDROPS`.
        zoom: Width in percent of the stage's; 0 shows the whole picture.
    """
    size = f' style="width:{int(zoom)}%"' if zoom else ""
    fit = "" if zoom else " lm-fit"
    shape = "" if zoom else f' style="{_ratio(drawing.width, drawing.height)}"'
    st.html(
        f'<div class="lm-stage {BACKDROPS[backdrop]}{fit}"{shape} tabindex="0" role="group" aria-label="Preview">'
        f"{_image(drawing, alt, extra=size)}</div>"
    )


def _image(drawing: Drawing, alt: str, extra: str = "") -> str:
    return (
        f'<img src="{drawing.to_data_uri()}" alt="{html.escape(alt, quote=True)}"'
        f' width="{drawing.width:.0f}" height="{drawing.height:.0f}" decoding="async"{extra}>'
    )


def _ratio(width: float, height: float) -> str:
    # Extreme shapes would fill the page, or be a line on it.
    ratio = min(max(width / height, 0.5), 4.0) if height else 1.0
    return f"aspect-ratio:{ratio:.4f}"
