"""Errors, as people should meet them: what happened and what to do, never a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from limner import LimnerError
from limner_ui_streamlit.core.words import explain

__all__ = ["reported", "show"]


def show(error: LimnerError) -> None:
    """Tell of an error."""
    st.error(explain(error), icon=":material/error:")


@contextmanager
def reported() -> Iterator[None]:
    """Tell of an error of limner's in the place where it stood in the way, and go on after it."""
    try:
        yield
    except LimnerError as error:
        show(error)
