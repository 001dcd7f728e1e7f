"""One picture, closely: to be looked at, known, taken along, renamed and removed."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Final

import streamlit as st

from limner import Drawing, Generation, Library, LimnerError
from limner.plugins import Capability, Entry, Support, plain_number
from limner_ui_streamlit.core.draft import Draft
from limner_ui_streamlit.core.words import file_name, literal, readable_seconds, readable_size
from limner_ui_streamlit.ui import compat, errors, svgview
from limner_ui_streamlit.ui.notes import notes
from limner_ui_streamlit.ui.services import library, services
from limner_ui_streamlit.ui.state import Session

__all__ = ["close", "of_entry", "of_generation", "opened"]

WIDTHS: Final = (512, 1024, 2048)
ZOOMS: Final = {"Fit": 0, "100%": 100, "200%": 200, "400%": 400}


def opened() -> str:
    """Return the key of the picture that the address names; empty when it names none."""
    return str(st.query_params.get("picture", ""))


def close() -> None:
    """Let the address name no picture any more."""
    st.query_params.pop("picture", None)


def of_generation(generation: Generation, scope: str) -> None:
    """Open a picture that was just made."""
    entry = generation.entry
    storage = generation.request.storage or ""
    facts = {
        "Time": readable_seconds(generation.seconds),
        "Licences": ", ".join(generation.licences),
        **_usage(generation),
    }

    @st.dialog("Picture", width="large")
    def show() -> None:
        with errors.reported():
            found = library(storage) if entry is not None and Session.overrides().scope == scope else None
            _show(generation.drawing, entry, found, facts, generation)

    show()


def of_entry(found: Library, key: str) -> None:
    """Open a picture that is kept."""

    @st.dialog("Picture", width="large", **compat.options("dialog", on_dismiss=close))
    def show() -> None:
        with errors.reported():
            entry = found.stat(key)
            drawing = services().pictures.drawing(found, Session.overrides().scope, entry)
            _show(drawing, entry, found, {}, None)

    show()


def _usage(generation: Generation) -> dict[str, str]:
    usage = generation.usage
    if usage is None:
        return {}
    cost = "" if usage.cost is None else f"{plain_number(usage.cost, 6, grouped=True)} {usage.unit}".rstrip()
    return {"Tokens": f"{usage.total_tokens:,}", "Cost": cost}


def _show(
    drawing: Drawing,
    entry: Entry | None,
    found: Library | None,
    extra: Mapping[str, str],
    generation: Generation | None,
) -> None:
    title = entry.name if entry is not None else drawing.title or "Picture"
    left, right = st.columns([3, 2], gap="large")
    with left:
        with st.container(horizontal=True, gap="small"):
            backdrop = _choose("Ground", tuple(svgview.BACKDROPS), "backdrop")
            zoom = _choose("Zoom", tuple(ZOOMS), "zoom")
        svgview.stage(drawing, f"{title}. {drawing.description}".strip(), backdrop=backdrop, zoom=ZOOMS[zoom])
    with right:
        st.html(f'<h3 class="lm-title">{html.escape(title)}</h3>{notes(generation.findings) if generation else ""}')
        _downloads(drawing, title)
        if drawing.metadata.get("prompt") and st.button(
            "Use in Create",
            key="reuse",
            icon=":material/edit:",
            width="stretch",
            help="Put its description and settings into the form",
        ):
            _reuse(drawing)
        facts = {**_facts(drawing, entry), **extra}
        st.html(_table(facts))
    with st.expander("All that is known of it", icon=":material/list:"):
        st.html(_table(_everything(drawing, entry)))
    if entry is not None and found is not None:
        _keeping(entry, found)
    with st.expander("SVG code", icon=":material/code:"):
        st.code(drawing.svg.replace("><", ">\n<"), language="xml", height=260, wrap_lines=True)


def _choose(label: str, choices: tuple[str, ...], key: str) -> str:
    chosen = st.segmented_control(
        label, choices, default=choices[0], key=f"detail_{key}", **compat.options("segmented_control", required=True)
    )
    return chosen or choices[0]


def _facts(drawing: Drawing, entry: Entry | None) -> dict[str, str]:
    """Return what is most wanted."""
    metadata = drawing.metadata
    facts = {name.capitalize(): metadata.get(name, "") for name in ("prompt", "model", "style", "palette", "seed")}
    facts["Size"] = f"{drawing.width:g} × {drawing.height:g} px, {readable_size(drawing.size)}"  # noqa: RUF001 - the sign for people
    if entry is not None:
        facts["Made"] = f"{entry.created.astimezone():%d %b %Y, %H:%M}"
        facts["Kept at"] = entry.location
    return facts


def _everything(drawing: Drawing, entry: Entry | None) -> dict[str, str]:
    """Return all that is known, under the names that programs use."""
    facts = {
        "title": drawing.title,
        "description": drawing.description,
        "digest": drawing.digest,
        "bytes": str(drawing.size),
        "view box": " ".join(f"{number:g}" for number in drawing.view_box),
        **dict(sorted(drawing.metadata.items())),
    }
    if entry is not None:
        times = {"created": entry.created.isoformat(), "modified": entry.modified.isoformat()}
        facts = {"key": entry.key, "name": entry.name, **times, **facts}
    return facts


def _table(facts: Mapping[str, str]) -> str:
    rows = "".join(
        f"<dt>{html.escape(name)}</dt><dd>{html.escape(value)}</dd>" for name, value in facts.items() if value
    )
    return f'<dl class="lm-table">{rows}</dl>'


def _downloads(drawing: Drawing, name: str) -> None:
    # What is downloaded is there beforehand: a button that makes it when it is pressed takes the focus out of the dialog, and then
    # the Escape key does not close it.
    st.download_button(
        "Download SVG",
        drawing.svg,
        file_name(name, "svg"),
        "image/svg+xml",
        key="detail_svg",
        icon=":material/download:",
        type="primary",
        width="stretch",
        on_click="ignore",
    )
    if not services().pictures.can_draw:
        st.caption("A PNG cannot be made here.")
        return
    width = st.segmented_control(
        "PNG width in pixels",
        WIDTHS,
        default=WIDTHS[1],
        key="detail_width",
        **compat.options("segmented_control", required=True),
    )
    with errors.reported():
        png = services().pictures.png(drawing, width or WIDTHS[1])
        st.download_button(
            "Download PNG",
            png,
            file_name(f"{name}-{width}", "png"),
            "image/png",
            key="detail_png",
            icon=":material/download:",
            width="stretch",
            on_click="ignore",
        )


def _reuse(drawing: Drawing) -> None:
    """Put what a picture was made of into the form, and go there."""
    metadata = drawing.metadata
    current = Session.draft()
    seed = metadata.get("seed", "")
    Session.leave(
        "draft",
        Draft(
            prompt=metadata.get("prompt", ""),
            model=metadata.get("model", "") or current.model,
            storage=current.storage,
            style=metadata.get("style", ""),
            size=metadata.get("size", ""),
            palette=metadata.get("palette", "").replace(" ", ", "),
            seed=int(seed) if seed.isdecimal() and int(seed) < 2**53 else None,
            variations=current.variations,
        ),
    )
    close()
    st.switch_page("app_pages/create.py")


def _keeping(entry: Entry, found: Library) -> None:
    """Let a picture that is kept be fetched otherwise, renamed and removed."""
    with st.expander("How others get at it", icon=":material/link:"), errors.reported():
        link = found.link(entry.key)
        st.code(link.url, language=None, wrap_lines=True)
        if link.command:
            st.code(link.command, language=None, wrap_lines=True)
        if link.expires is not None:
            st.caption(f"The address works until {link.expires.astimezone():%d %b %Y, %H:%M}")
    with st.expander("Rename", icon=":material/edit_note:"), st.form("rename", border=False):
        name = st.text_input("New name", value=entry.name, max_chars=200, key="new_name")
        if st.form_submit_button("Rename", key="rename_now"):
            _rename(entry, found, name.strip())
    with st.expander("Delete", icon=":material/delete:"):
        restorable = found.supports(Capability.TRASH) is Support.YES
        end = f"`limner restore {entry.key}` brings it back." if restorable else "This cannot be undone."
        st.markdown(f"Delete **{literal(entry.name)}**? {end}")
        if st.button("Delete it", key="delete_now", type="primary", icon=":material/delete:"):
            _delete(entry, found)


def _rename(entry: Entry, found: Library, name: str) -> None:
    if not name:
        st.error("Give it a name.", icon=":material/error:")
        return
    try:
        renamed = found.rename(entry.key, name)
    except LimnerError as error:
        errors.show(error)
        return
    services().listings.forget(Session.overrides().scope, found.name)
    if opened():  # the key may change with the name
        st.query_params["picture"] = renamed.key
    Session.notify(f"Renamed to {literal(renamed.name)}.", ":material/edit_note:")
    st.rerun()


def _delete(entry: Entry, found: Library) -> None:
    try:
        found.delete(entry.key)
    except LimnerError as error:
        errors.show(error)
        return
    services().listings.forget(Session.overrides().scope, found.name)
    close()
    Session.notify(f"{literal(entry.name)} was deleted.", ":material/delete:")
    st.rerun()
