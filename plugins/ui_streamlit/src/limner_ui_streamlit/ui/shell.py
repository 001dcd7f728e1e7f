"""What is around every page: the head of the document, the ways between the pages, the setup, the work that goes on."""

from __future__ import annotations

from importlib.resources import files
from typing import Any, Final

import streamlit as st

from limner import LimnerError
from limner_ui_streamlit.core.draft import draft_of
from limner_ui_streamlit.core.services import Services
from limner_ui_streamlit.ui import errors, progress, setup, style
from limner_ui_streamlit.ui.compat import bottom
from limner_ui_streamlit.ui.services import services
from limner_ui_streamlit.ui.state import Fields, Session

__all__ = ["render"]

FAVICON: Final = str(files("limner_ui_streamlit").joinpath("site/favicon.png"))
LOGO: Final = str(files("limner_ui_streamlit").joinpath("site/logo.svg"))

PAGES: Final = (
    ("app_pages/create.py", "Create", ":material/draw:"),
    ("app_pages/library.py", "Library", ":material/photo_library:"),
)


def render() -> None:
    """Show the page that is asked for."""
    Session.keep()
    st.set_page_config(page_title="limner", page_icon=FAVICON, layout="wide", initial_sidebar_state="collapsed")
    style.apply()
    page = st.navigation(
        [
            st.Page(path, title=title, icon=icon, default=number == 0)
            for number, (path, title, icon) in enumerate(PAGES)
        ],
        position="top",
    )
    st.logo(LOGO, size="large")
    try:
        shared = services()
    except LimnerError as error:  # nothing can be done without settings
        st.title("limner cannot start", anchor=False)
        errors.show(error)
        st.markdown("Correct that, and load the page again.")
        return
    if Session.begin(page.title, _defaults(shared)):
        _recover(shared)
    with st.container(key="phone_pages", horizontal=True):
        for path, title, icon in PAGES:
            st.page_link(path, label=title, icon=icon)
    setup.sidebar()
    page.run()
    progress.elsewhere()
    _say()


def _defaults(shared: Services) -> dict[str, Any]:
    settings = shared.studios.settings
    model, _, variant = settings.model.partition(":")
    return {
        Fields.PROMPT: "",
        Fields.STYLE: settings.style or "",
        Fields.SIZE: str(settings.size) if settings.size else "",
        Fields.VARIATIONS: shared.page.variations,
        Fields.SEED: None,
        Fields.NAME: "",
        Fields.PALETTE: "",
        Fields.MODEL: model,
        Fields.VARIANT: variant,
        Fields.STORAGE: settings.storage,
        Fields.PAGE: 1,
    }


def _recover(shared: Services) -> None:
    """After a reload, put what was asked back into the form: the browser's session is new, the job is not."""
    asked = Session.run()
    if not asked:
        return
    job = shared.jobs.get(asked)
    if job is not None:
        Session.fill(draft_of(job.requests[0], len(job.requests)))
        return
    Session.set_run("")
    Session.notify(
        "The pictures of that address are not at hand any more. What was kept is in the Library.",
        ":material/history:",
    )


def _say() -> None:
    notices = Session.notices()
    if notices:
        with bottom():
            for message, icon in notices:
                st.info(message, icon=icon)
