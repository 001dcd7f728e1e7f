"""Which Streamlit this is: the one place that knows. From 1.51, the newest in warehouses of Snowflake, to the newest there is."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from typing import Any

import streamlit as st

__all__ = ["bottom", "grid", "has", "options", "pages", "search_box"]


@cache
def _parameters(function: str) -> frozenset[str]:
    return frozenset(inspect.signature(getattr(st, function)).parameters)


def has(function: str, *parameters: str) -> bool:
    """Tell whether Streamlit has a function, and whether that takes these parameters."""
    return hasattr(st, function) and (not parameters or _parameters(function).issuperset(parameters))


def options(function: str, **arguments: Any) -> dict[str, Any]:
    """Return those of the arguments that a function of this Streamlit takes. For what is only nicer with them."""
    return {name: value for name, value in arguments.items() if name in _parameters(function)}


def bottom() -> AbstractContextManager[Any]:
    """Return what is pinned to the lower edge of the window (1.57), or a place in the page."""
    return st.bottom if has("bottom") else st.container()


@contextmanager
def grid(columns: int, least: int) -> Iterator[Callable[[], AbstractContextManager[Any]]]:
    """Lay tiles out in rows: a grid (1.67), or columns.

    Args:
        columns: How many stand beside each other where there is room.
        least: The least width of a tile in pixels; where there is less room, fewer stand beside each other.

    Yields:
        A function that opens the next tile.
    """
    if has("grid"):
        with st.grid(columns, min_column_width=least, gap="medium"):
            yield st.container
        return
    row: list[Any] = []

    def cell() -> AbstractContextManager[Any]:
        if not row:  # row by row, so that tiles stand in reading order on a phone, too
            row.extend(st.columns(columns, gap="medium"))
        place: AbstractContextManager[Any] = row.pop(0)
        return place

    yield cell


def pages(count: int | None, number: int, *, more: bool, key: str) -> int:
    """Let people choose a page: with numbers (1.58) where their count is known, or one step on or back.

    Args:
        count: How many pages there are; None where that is not known.
        number: The page that is shown, from 1.
        more: Whether a page comes after it.
        key: The name of the widget, whose value is the page's number.

    Returns:
        The page that was chosen.
    """
    if count is not None and has("pagination"):
        st.session_state[key] = number
        return int(st.pagination(count, key=key, max_visible_pages=5))
    with st.container(horizontal=True, horizontal_alignment="center", vertical_alignment="center"):
        turn = st.session_state.__setitem__
        st.button("Back", key=f"{key}_back", disabled=number == 1, on_click=turn, args=(key, number - 1))
        st.markdown(f"Page {number:,}" + (f" of {count:,}" if count else ""), width="content")
        st.button("Next", key=f"{key}_next", disabled=not more, on_click=turn, args=(key, number + 1))
    return number


def search_box(label: str, *, key: str, placeholder: str) -> str:
    """Ask for words to search for: while they are typed (1.64), or when Enter is pressed."""
    newer: dict[str, Any] = {"type": "search", "live": True} if has("text_input", "live") else {}
    return str(st.text_input(label, key=key, placeholder=placeholder, **newer) or "")
