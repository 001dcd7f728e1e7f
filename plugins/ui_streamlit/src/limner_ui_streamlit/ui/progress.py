"""Work that goes on: how far it is, and a way to stop it, pinned to the lower edge of the window."""

from __future__ import annotations

from typing import Final

import streamlit as st

from limner.plugins import Capability
from limner_ui_streamlit.core.jobs import Job, SlotState
from limner_ui_streamlit.ui import compat
from limner_ui_streamlit.ui.services import services, studio
from limner_ui_streamlit.ui.state import Session

__all__ = ["bar", "elsewhere", "interval", "status"]

QUICK: Final = 0.4
"""Seconds between two looks at a model that works on this machine."""

SLOW: Final = 1.0
"""Seconds between two looks at a service: every look costs the server some milliseconds."""


def interval(job: Job) -> float:
    """Return how often to look at a job, in seconds."""
    name = (job.requests[0].model or "").partition(":")[0]
    return QUICK if studio().model(name).supports(Capability.OFFLINE) else SLOW


def status(job: Job) -> str:
    """Say in a line how far a job is."""
    total = len(job.requests)
    pictures = f"{total} pictures" if total > 1 else "picture"
    if job.stopping:
        return "Stopping, as soon as the model lets go"
    if job.active:
        number = min(job.count(SlotState.DONE, SlotState.FAILED, SlotState.CANCELLED) + 1, total)
        return f"Drawing {number} of {total}" if total > 1 else "Drawing"
    done = job.count(SlotState.DONE)
    return f"{done} of {pictures} ready" if total > 1 else ("Picture ready" if done else "No picture")


def bar(job: Job) -> None:
    """Show how far a job is, and let it be stopped."""
    over = job.count(SlotState.DONE, SlotState.FAILED, SlotState.CANCELLED)
    with compat.bottom(), st.container(key="job_bar", horizontal=True, vertical_alignment="center", border=True):
        st.progress(over / len(job.requests), text=f"{status(job)} · {job.seconds:.0f} s")
        st.button(
            "Cancel",
            icon=":material/close:",
            key="cancel",
            on_click=job.cancel,
            disabled=job.stopping,
            **compat.options("button", shortcut="Esc"),
        )


def elsewhere() -> None:
    """Show on every page but the one that shows the pictures themselves how far they are."""
    job = services().jobs.get(Session.run())
    if job is None or not job.active or Session.take("watching") == job.id:
        return
    st.fragment(_follow, run_every=interval(job))(job.id)


def _follow(identifier: str) -> None:
    job = services().jobs.get(identifier)
    if job is not None and job.active:
        bar(job)
        return
    if job is not None:
        Session.notify(f"{status(job)}. See Create.", ":material/draw:")
    st.rerun()
