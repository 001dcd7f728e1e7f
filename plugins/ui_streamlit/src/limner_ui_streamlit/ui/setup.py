"""The setup, in the sidebar: which model draws, where pictures are kept, and how both are set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st
from attrs import evolve

from limner.plugins import AnyDescriptor, Capability
from limner.registry import Kind, State
from limner_ui_streamlit.core.words import literal
from limner_ui_streamlit.ui.errors import reported
from limner_ui_streamlit.ui.services import services, studio
from limner_ui_streamlit.ui.setting_form import setting_form
from limner_ui_streamlit.ui.state import Fields, Session

__all__ = ["sidebar"]


def sidebar() -> None:
    """Show the setup."""
    with st.sidebar:
        st.subheader("Setup", anchor=False)
        with reported():
            _model()
        with reported():
            _storage()
        _kept()


def _model() -> None:
    registry = studio().registry
    names = registry.names(Kind.MODEL)
    if not names:
        st.warning("No model is installed. Install one: `pip install limner-sketch`", icon=":material/extension_off:")
        st.session_state[Fields.MODEL] = ""
        return
    _settle(Fields.MODEL, names, "model")
    name = st.selectbox("Model", names, key=Fields.MODEL, on_change=_forget_variant)
    _unusable(Kind.MODEL)
    descriptor = studio().model(name)
    if descriptor.models:
        _settle(Fields.VARIANT, descriptor.models, "")
        st.selectbox("Variant", descriptor.models, key=Fields.VARIANT)
    _about(descriptor)
    _settings(Kind.MODEL, descriptor)


def _storage() -> None:
    registry = studio().registry
    names = (*registry.names(Kind.STORAGE), "")
    _settle(Fields.STORAGE, names, "storage")
    name = st.selectbox("Storage", names, key=Fields.STORAGE, format_func=lambda name: name or "Keep nowhere")
    _unusable(Kind.STORAGE)
    if not name:
        st.caption("Pictures are gone when the page is closed, unless you download them.")
        return
    descriptor = registry.load(Kind.STORAGE, name)
    _about(descriptor)
    _settings(Kind.STORAGE, descriptor)


def _settle(key: str, names: tuple[str, ...], what: str) -> None:
    """Choose the first where what is chosen cannot be had, and say so."""
    state = st.session_state
    chosen = state.get(key)
    if chosen in names:
        return
    state[key] = names[0]
    if chosen and what:
        instead = names[0] or "none"
        st.caption(literal(f"The {what} {chosen} is not installed; {instead} is taken instead."))


def _forget_variant() -> None:
    st.session_state[Fields.VARIANT] = ""


def _unusable(kind: Kind) -> None:
    """Name the plugins that cannot be used, and why: nobody should wonder where one is."""
    for status in studio().registry.statuses(kind):
        if status.state in {State.BROKEN, State.CONFLICT}:
            st.caption(literal(f"{status.entry.name} cannot be used: {status.reason}"))


def _about(descriptor: AnyDescriptor) -> None:
    offline = " Works without a network." if descriptor.supports(Capability.OFFLINE) else ""
    st.caption(literal(f"{descriptor.summary}.{offline}"))


def _settings(kind: Kind, descriptor: AnyDescriptor) -> None:
    """Let the settings of a plugin be changed for this visit."""
    if not descriptor.settings.model_fields or not services().page.change_settings:
        return
    overrides = Session.overrides()
    tables: Mapping[str, Mapping[str, Any]] = getattr(overrides, kind.value)
    current = getattr(studio().settings, kind.value).get(descriptor.name, {})
    with st.expander(f"Settings of {literal(descriptor.name)}", icon=":material/tune:"):
        changed = setting_form(descriptor.settings, current, key=f"{kind.value}.{descriptor.name}")
        if changed:
            table = {**tables.get(descriptor.name, {}), **changed}
            _override(kind, descriptor.name, table)
        if tables.get(descriptor.name) and st.button("Undo the changes", key=f"undo.{kind.value}", type="tertiary"):
            _override(kind, descriptor.name, {})
        st.caption("Changes are for this visit. To keep them, write them into limner\\.toml.")


def _override(kind: Kind, name: str, table: Mapping[str, Any]) -> None:
    overrides = Session.overrides()
    tables = {**getattr(overrides, kind.value), name: table}
    Session.set_overrides(evolve(overrides, **{kind.value: tables}))
    Session.notify(f"Settings of {literal(name)} changed for this visit.", ":material/tune:")
    st.rerun()


def _kept() -> None:
    """Show what is kept in memory, and let it be forgotten."""
    shared = services()
    with st.expander("Caches", icon=":material/memory:"):
        st.caption(f"{len(shared.listings)} listings and {len(shared.pictures)} drawings are kept in memory.")
        if st.button("Forget them", key="forget", help="The next look reads everything anew"):
            shared.listings.clear()
            shared.pictures.clear()
            st.rerun()
