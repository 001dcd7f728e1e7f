"""What comes of the form: pictures as they come, and what there is to say of them."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import Final

import streamlit as st

from limner import Generation, Request, Severity
from limner_ui_streamlit.core.draft import again
from limner_ui_streamlit.core.jobs import Job, Slot, SlotState
from limner_ui_streamlit.core.words import file_name, literal, readable_seconds, readable_size, shortened
from limner_ui_streamlit.ui import compat, detail, errors, live, progress, svgview
from limner_ui_streamlit.ui.notes import notes
from limner_ui_streamlit.ui.services import services, studio
from limner_ui_streamlit.ui.state import Fields, Session

__all__ = ["begin", "panel"]

PATIENCE: Final = 0.25
"""Seconds to wait for a job before the page is drawn: a model that is quick needs no second look."""

PNG_SIDE: Final = 1024
"""The least width of a PNG in pixels: small drawings are enlarged, which costs them nothing."""


def begin(requests: tuple[Request, ...]) -> None:
    """Begin to make pictures, and show them from now on."""
    job = services().jobs.submit(studio(), requests, Session.overrides().scope)
    Session.set_run(job.id)
    Session.leave("scroll", job.id)
    job.wait(PATIENCE)


def panel() -> None:
    """Show the pictures of the last job, or that there are none yet."""
    job = services().jobs.get(Session.run())
    if job is None:
        _empty()
        return
    Session.set_run(job.id)  # back from another page, the address has to name it again
    scroll = Session.take("scroll") == job.id
    if job.active:
        Session.leave("watching", job.id)
        st.fragment(_watch, run_every=progress.interval(job))(job.id, scroll=scroll)
    else:
        _show(job, scroll=scroll)
    index = Session.take("detail")
    if index is not None and (generation := job.slots[index].generation) is not None:
        detail.of_generation(generation, job.scope)


def _watch(identifier: str, *, scroll: bool) -> None:
    job = services().jobs.get(identifier)
    if job is None or not job.active or Session.run() != identifier:
        st.rerun()  # once more in full: without the timer, or with another job
    _show(job, scroll=scroll)
    progress.bar(job)


def _empty() -> None:
    st.html(
        '<div class="lm-empty"><i class="lm-brush" aria-hidden="true"></i><b>Nothing drawn yet</b>'
        "<span>Describe a picture and press Generate, or start from one of the examples.</span></div>"
    )


def _show(job: Job, *, scroll: bool) -> None:
    slots = job.slots
    with st.container(key="live_region"):
        live.announce(progress.status(job), job.id, scroll=scroll)
    st.header(literal(shortened(job.requests[0].prompt, 90)), anchor=False)
    _outcome(job, slots)
    columns = 1 if len(slots) == 1 else 2 if len(slots) in {2, 4} else 3
    shape = _shape(slots)
    with compat.grid(columns, (320, 220, 180)[columns - 1]) as cell:
        for number, slot in enumerate(slots):
            if not job.active and slot.generation is None:
                continue  # nothing will come of it, and why is told above
            with cell(), st.container(key=f"slot_{number}"):
                _tile(job, number, slot, shape)


def _outcome(job: Job, slots: tuple[Slot, ...]) -> None:
    """Say how it went."""
    done, total = job.count(SlotState.DONE), len(slots)
    if job.active:
        st.caption(f"{progress.status(job)}…")
        return
    if job.cancel_token.cancelled and done < total:
        kept = f"{done} of {total} pictures had been finished." if total > 1 else "Nothing was kept."
        st.warning(f"Stopped. {kept}", icon=":material/stop_circle:")
    told: set[str] = set()
    for slot in slots:
        if slot.error is not None and str(slot.error) not in told:  # the same for every variation, most often
            told.add(str(slot.error))
            errors.show(slot.error)
    if done:
        count = f"{done} pictures" if done > 1 else "1 picture"
        st.caption(f"{count} in {readable_seconds(job.seconds)}")


def _shape(slots: Iterable[Slot]) -> tuple[float, float]:
    """Return the proportions of the mounts: as asked for, or as the first picture turned out."""
    for slot in slots:
        drawing = slot.generation.drawing if slot.generation else slot.preview
        if drawing is not None:
            return drawing.width, drawing.height
        if slot.request.size is not None:
            return slot.request.size.width, slot.request.size.height
    return 4, 3


def _tile(job: Job, number: int, slot: Slot, shape: tuple[float, float]) -> None:
    alt = f"Picture {number + 1}: {shortened(slot.request.prompt, 200)}"
    if slot.generation is not None:
        svgview.picture(slot.generation.drawing, alt, framed=shape)
        _caption(slot.generation, alone=len(job.requests) == 1)
        _actions(number, slot.generation)
    elif slot.state is SlotState.DRAWING and slot.preview is not None:
        svgview.picture(slot.preview, f"Preview of {alt}", framed=shape, growing=True)
    else:
        words = {SlotState.FAILED: "No picture", SlotState.CANCELLED: "Stopped"}
        svgview.blank(shape, waiting=not slot.state.over, text=words.get(slot.state, ""))


def _caption(generation: Generation, *, alone: bool) -> None:
    """Say what it is, how it came about, what is not in it, and where it is kept."""
    drawing, entry = generation.drawing, generation.entry
    title = html.escape(drawing.title or generation.request.prompt)
    facts = f"Seed {generation.seed} · {readable_size(drawing.size)} · {readable_seconds(generation.seconds)}"
    if entry is None:
        where = "Kept nowhere: download it, or choose a storage under Setup"
    elif alone and entry.location:
        where = f"Kept at {html.escape(entry.location)}"
    else:
        where = f"Kept in {html.escape(generation.request.storage or '')}"
    st.html(
        f'<p class="lm-title">{title}</p><p class="lm-facts">{facts}</p><p class="lm-facts">{where}</p>'
        + notes(finding for finding in generation.findings if alone or finding.severity is not Severity.INFO)
    )


def _actions(number: int, generation: Generation) -> None:
    drawing = generation.drawing
    name = f"{drawing.title or generation.request.prompt}-{generation.seed}"
    with st.container(key=f"actions_{number}", horizontal=True, gap="small"):
        st.download_button(
            "SVG",
            drawing.svg,
            file_name(name, "svg"),
            "image/svg+xml",
            key=f"svg_{number}",
            icon=":material/download:",
            type="tertiary",
            on_click="ignore",
            help="Download as SVG",
        )
        # Drawn when it is pressed, and not each time, by a Streamlit that is new enough.
        if compat.has("download_button", "shortcut") and services().pictures.can_draw:
            width = max(PNG_SIDE, round(drawing.width))
            st.download_button(
                "PNG",
                lambda: services().pictures.png(drawing, width),
                file_name(name, "png"),
                "image/png",
                key=f"png_{number}",
                icon=":material/download:",
                type="tertiary",
                on_click="ignore",
                help=f"Download as PNG, {width} pixels wide",
            )
        st.button(
            "Vary",
            key=f"vary_{number}",
            icon=":material/shuffle:",
            type="tertiary",
            help="Make it again with new seeds, as many as chosen under Variations",
            on_click=_vary,
            args=(generation.request,),
        )
        if st.button("Details", key=f"detail_{number}", icon=":material/open_in_full:", type="tertiary"):
            Session.leave("detail", number)
            st.rerun()


def _vary(request: Request) -> None:
    count = int(st.session_state.get(Fields.VARIATIONS) or 1)
    begin(again((request,)) * count)
