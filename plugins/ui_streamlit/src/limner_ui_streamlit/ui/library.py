"""The page on which pictures are found again, among thousands."""

from __future__ import annotations

from typing import Final

import streamlit as st

from limner import Drawing, Library
from limner.plugins import Entry, Sort
from limner.registry import Kind
from limner_ui_streamlit.core.listings import Listing, ListingPage
from limner_ui_streamlit.core.words import literal, readable_seconds, shortened
from limner_ui_streamlit.ui import compat, detail, svgview
from limner_ui_streamlit.ui.errors import reported
from limner_ui_streamlit.ui.services import library, services, studio
from limner_ui_streamlit.ui.state import Fields, Session

__all__ = ["page"]

ORDERS: Final = {Sort.NEWEST: "Newest first", Sort.OLDEST: "Oldest first", Sort.NAME: "By name"}


def page() -> None:
    """Show the page."""
    head = st.container(horizontal=True, vertical_alignment="center")
    head.title("Library", anchor=False)
    with reported():
        name = _storage()
        if not name:
            st.info("No storage is installed. Install one: `pip install limner-local-storage`", icon=":material/info:")
            return
        found = library(name)
        search, sort = _query()
        listing = services().listings.get(
            found, Session.overrides().scope, search=search, sort=sort, size=services().page.page_size
        )
        shown = listing.page(int(st.session_state.get(Fields.PAGE) or 1))
        with head:
            _freshness(listing, name)
        _browse(found, shown, search)
        if key := detail.opened():
            detail.of_entry(found, key)


def _storage() -> str:
    """Return the storage to look through: that of the setup, or the first there is when the setup keeps nothing."""
    return str(st.session_state.get(Fields.STORAGE) or next(iter(studio().registry.names(Kind.STORAGE)), ""))


def _query() -> tuple[str, Sort]:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        search = compat.search_box("Search", key=Fields.SEARCH, placeholder="description, name, style")
        chosen = st.selectbox("Order", list(ORDERS), key=Fields.SORT, format_func=ORDERS.__getitem__, width=180)
    sort = chosen or Sort.NEWEST
    if Session.changed("query", (search, sort)):
        st.session_state[Fields.PAGE] = 1
    return search, sort


def _freshness(listing: Listing, storage: str) -> None:
    age = services().listings.age(listing)
    when = "just now" if age < 10 else f"{readable_seconds(age)} ago"  # noqa: PLR2004 - ten seconds are now
    st.caption(f"{literal(storage)}, listed {when}", width="content")
    if st.button("Refresh", key="refresh", icon=":material/refresh:", help="List it anew"):
        services().listings.forget(Session.overrides().scope, storage)
        st.rerun()


def _browse(found: Library, shown: ListingPage, search: str) -> None:
    if not shown.entries:
        _nothing(search)
        return
    total = f" of {shown.total:,}" if shown.total is not None else ""
    st.caption(f"{shown.first:,} to {shown.first + len(shown.entries) - 1:,}{total}")
    drawings = services().pictures.drawings(found, Session.overrides().scope, shown.entries)
    with compat.grid(4, 160) as cell:
        for number, (entry, drawing) in enumerate(zip(shown.entries, drawings, strict=True)):
            with cell(), st.container(key=f"tile_{number}", gap="small"):
                _tile(number, entry, drawing)
    if shown.number > 1 or shown.more:
        with st.container(horizontal_alignment="center"):
            compat.pages(shown.pages, shown.number, more=shown.more, key=Fields.PAGE)


def _tile(number: int, entry: Entry, drawing: object) -> None:
    if isinstance(drawing, Drawing):
        svgview.picture(drawing, shortened(entry.metadata.get("prompt") or entry.name, 200), framed=(4, 3))
    else:
        svgview.blank((4, 3), waiting=False, text="This picture cannot be shown")
    label = literal(shortened(entry.name, 60))
    if st.button(label, key=f"open_{number}", type="tertiary", **compat.options("button", wrap=False)):
        st.query_params["picture"] = entry.key
        st.rerun()


def _nothing(search: str) -> None:
    if search.strip():
        st.html(
            '<div class="lm-empty"><b>No picture has these words</b><span>Try fewer words, or other ones. The description, the'
            " name and the style are searched.</span></div>"
        )
    else:
        st.html(
            '<div class="lm-empty"><i class="lm-brush" aria-hidden="true"></i><b>Nothing kept yet</b>'
            "<span>Pictures that you make under Create are found again here.</span></div>"
        )
