"""Any settings model as a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st
from pydantic import BaseModel

from limner_ui_streamlit.core.fields import Field, FieldKind, changes, complaints, fields_of
from limner_ui_streamlit.core.words import literal

__all__ = ["setting_form"]


def setting_form(model: type[BaseModel], current: Mapping[str, Any], *, key: str) -> dict[str, Any]:
    """Show the settings of a plugin as a form.

    Args:
        model: The plugin's settings model.
        current: What is set, as in the settings file.
        key: Names the form among those of the page.

    Returns:
        What was changed and is right, in the run in which Apply is pressed; otherwise nothing.
    """
    fields = fields_of(model, current)
    entered: dict[str, Any] = {}
    places: dict[str, Any] = {}
    with st.form(f"form.{key}", border=False):
        for field in fields:
            entered[field.name] = _widget(field, f"{key}.{field.name}")
            places[field.name] = st.container()
        places[""] = st.container()
        applied = st.form_submit_button("Apply", key=f"apply.{key}")
    if not applied:
        return {}
    try:
        changed = changes(fields, entered)
    except ValueError as error:
        name, message = error.args
        places[name].error(literal(message), icon=":material/error:")
        return {}
    # What comes from elsewhere is not known here, and is checked when it is used.
    elsewhere = {field.name for field in fields if field.elsewhere and field.name not in changed}
    wrong = {
        name: message for name, message in complaints(model, {**current, **changed}).items() if name not in elsewhere
    }
    for name, message in wrong.items():
        places.get(name, places[""]).error(literal(message), icon=":material/error:")
    return {} if wrong else changed


def _widget(field: Field, key: str) -> Any:
    """Show the widget of a field, and return what stands in it."""
    label, note = literal(field.label), literal(field.help) or None
    hint = f"from {field.elsewhere}" if field.elsewhere else None
    match field.kind:
        case FieldKind.FLAG if field.value is None:  # a toggle is on or off, and this is neither
            words = {True: "on", False: "off"}
            unset = hint or "not set"
            return st.selectbox(
                label, (True, False), index=None, key=key, help=note, placeholder=unset, format_func=words.__getitem__
            )
        case FieldKind.FLAG:
            return st.toggle(label, value=field.value, key=key, help=note)
        case FieldKind.CHOICE:
            index = field.choices.index(field.value) if field.value in field.choices else None
            return st.selectbox(label, field.choices, index=index, key=key, help=note, placeholder=hint)
        case FieldKind.INTEGER | FieldKind.NUMBER:
            return st.number_input(label, key=key, help=note, placeholder=hint, **_numbers(field))
        case FieldKind.SECRET:
            return st.text_input(label, type="password", key=key, help=note, placeholder=hint, autocomplete="off")
        case FieldKind.TOML:
            return st.text_area(label, value=field.value or "", key=key, help=note, placeholder=hint, height=80)
        case FieldKind.TEXT:
            return st.text_input(label, value=str(field.value or ""), key=key, help=note, placeholder=hint)


def _numbers(field: Field) -> dict[str, Any]:
    """Return value, bounds and step, of one type as Streamlit wants them."""
    kind: type[int | float] = int if field.kind is FieldKind.INTEGER else float
    bounds = {"value": field.value, "min_value": field.low, "max_value": field.high}
    numbers = {name: None if bound is None else kind(bound) for name, bound in bounds.items()}
    return {**numbers, "step": 1 if kind is int else None}
