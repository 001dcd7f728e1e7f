"""The page on which pictures are made: the form on one side, what comes of it on the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import streamlit as st

from limner import LimnerError
from limner.plugins import ModelDescriptor
from limner_ui_streamlit.core.draft import MAX_VARIATIONS
from limner_ui_streamlit.core.words import literal
from limner_ui_streamlit.ui import compat, results
from limner_ui_streamlit.ui.errors import reported
from limner_ui_streamlit.ui.services import services, studio
from limner_ui_streamlit.ui.state import Fields, Session

__all__ = ["page"]

SIZES: Final = {
    "": "Automatic",
    "1024x1024": "Square · 1024 × 1024",  # noqa: RUF001 - the sign for people
    "1200x900": "Landscape · 1200 × 900",  # noqa: RUF001 - as above
    "900x1200": "Portrait · 900 × 1200",  # noqa: RUF001 - as above
    "1280x720": "Wide · 1280 × 720",  # noqa: RUF001 - as above
    "1500x500": "Banner · 1500 × 500",  # noqa: RUF001 - as above
    "512x512": "Icon · 512 × 512",  # noqa: RUF001 - as above
}
PILLS: Final = 15
"""Styles that are shown side by side; more of them become a list."""

BIGGEST_SEED: Final = 2**53 - 1
"""The greatest whole number that a browser holds exactly."""


def page() -> None:
    """Show the page."""
    left, right = st.columns([5, 7], gap="large")
    with left, st.container(key="form_column"):
        st.title("Create", anchor=False)
        with reported():
            _form()
            _examples()
    with right, reported():
        results.panel()


def _form() -> None:
    """Show the form.

    It is no form of Streamlit's, because that keeps nothing of what is typed until it is sent. Nor is it a fragment: who leaves a
    text field by a click on another page asks for the fragment and that page at once, and Streamlit 1.67 may then show neither.
    """
    complaints = {}
    st.text_area("Describe the picture", key=Fields.PROMPT, height=112, placeholder="a red fox in a snowy forest")
    complaints["prompt"] = st.container()
    complaints["model"] = st.container()
    _styles(_descriptor())
    with st.container(horizontal=True, vertical_alignment="bottom"):
        sizes = list(SIZES)
        if (size := st.session_state[Fields.SIZE] or "") not in SIZES:
            sizes.append(size)
        st.selectbox(
            "Size",
            sizes,
            key=Fields.SIZE,
            format_func=lambda size: SIZES.get(size, size),
            accept_new_options=True,
            help="Choose one, or type another: width and height in pixels, such as 800x600.",
        )
        st.segmented_control(
            "Variations",
            list(range(1, MAX_VARIATIONS + 1)),
            key=Fields.VARIATIONS,
            **compat.options("segmented_control", required=True),
        )
    complaints["size"] = st.container()
    complaints["variations"] = st.container()
    with st.expander("More options", icon=":material/tune:"):
        _more(complaints)
    if st.button(
        "Generate",
        key="generate",
        type="primary",
        icon=":material/brush:",
        width="stretch",
        **compat.options("button", shortcut="Ctrl+Enter"),
    ):
        _ask(complaints)


def _more(complaints: dict[str, Any]) -> None:
    st.number_input(
        "Seed",
        min_value=0,
        max_value=BIGGEST_SEED,
        step=1,
        value=None,
        key=Fields.SEED,
        placeholder="a new one each time",
        help="The same seed gives the same picture, where the model can. Further variations take the numbers after it.",
    )
    st.text_input(
        "Colours", key=Fields.PALETTE, placeholder="teal, #102a43, gold", help="CSS colours, with commas between."
    )
    complaints["palette"] = st.container()
    st.text_input(
        "Name", key=Fields.NAME, placeholder="after its title", help="What the pictures are called in the library."
    )
    complaints["name"] = st.container()


def _examples() -> None:
    examples = services().page.examples
    if examples:
        st.pills("Examples", examples, key=Fields.EXAMPLE, on_change=_take_example, format_func=literal)


def _descriptor() -> ModelDescriptor[Any] | None:
    """Return what is known of the chosen model; None when that is told under Setup."""
    name = st.session_state.get(Fields.MODEL)
    try:
        return studio().model(name) if name else None
    except LimnerError:
        return None  # the setup has told of it


def _styles(descriptor: ModelDescriptor[Any] | None) -> None:
    """Ask for the style: one of those that the model knows, or any words where it knows none."""
    state = st.session_state
    styles = descriptor.styles if descriptor else ()
    if not styles:
        st.text_input("Style", key=Fields.STYLE, placeholder="any words, or none")
        return
    if state[Fields.STYLE] not in styles:  # it was of another model
        state[Fields.STYLE] = ""
    choices = ("", *styles)
    if len(styles) <= PILLS:
        st.pills("Style", choices, key=Fields.STYLE, format_func=_style, **compat.options("pills", required=True))
    else:
        st.selectbox("Style", choices, key=Fields.STYLE, format_func=_style)


def _style(name: str) -> str:
    words = name.replace("-", " ").replace("_", " ")
    return literal(words[:1].upper() + words[1:]) if name else "Any"


def _take_example() -> None:
    state = st.session_state
    if state[Fields.EXAMPLE]:
        state[Fields.PROMPT], state[Fields.EXAMPLE] = state[Fields.EXAMPLE], None


def _ask(complaints: Mapping[str, Any]) -> None:
    """Begin to make the pictures, or tell what is in the way."""
    draft = Session.draft()
    problems = draft.problems(services().studios.settings.max_prompt_length)
    for field, message in problems.items():
        complaints[field].error(literal(message), icon=":material/error:")
    if not problems:
        results.begin(draft.requests())
