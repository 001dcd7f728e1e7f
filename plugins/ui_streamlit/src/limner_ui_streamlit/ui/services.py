"""The services of the process, and those of them that a visit's own settings lead to."""

from __future__ import annotations

import gc

import streamlit as st

from limner import Library, Studio, load_settings
from limner_ui_streamlit.core.services import Services, open_services
from limner_ui_streamlit.ui.state import Session

__all__ = ["library", "services", "studio"]


@st.cache_resource(show_spinner=False)
def services() -> Services:
    """Return what the process shares, made when the first visitor comes.

    Raises:
        ConfigError: The settings are wrong.
    """
    made = open_services(load_settings())
    if st.get_option("runner.postScriptGC"):
        # Where our config.toml is not read, as in Snowflake, Streamlit collects garbage after every run. What is loaded by now
        # stays for good; frozen, it is not walked again each time.
        gc.collect()
        gc.freeze()
    return made


def studio() -> Studio:
    """Return the studio with the settings of this visit."""
    return services().studios.get(Session.overrides())


def library(storage: str) -> Library:
    """Return what a storage keeps, with the settings of this visit.

    Raises:
        LimnerError: The storage cannot be used.
    """
    return studio().library(storage)
