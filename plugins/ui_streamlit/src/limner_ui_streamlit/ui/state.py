"""What belongs to one person's visit. Every key of Streamlit's session state is named here, and nowhere else."""

from __future__ import annotations

import time
from typing import Any, Final

import streamlit as st

from limner_ui_streamlit.core.draft import Draft
from limner_ui_streamlit.core.studios import UNCHANGED, Overrides

__all__ = ["Fields", "Session"]


NOTICE: Final = 5.0
"""Seconds for which something is said again."""


class Fields:
    """The keys of widgets whose values are kept while another page is shown."""

    PROMPT: Final = "prompt"
    EXAMPLE: Final = "example"
    STYLE: Final = "style"
    SIZE: Final = "size"
    VARIATIONS: Final = "variations"
    SEED: Final = "seed"
    NAME: Final = "name"
    PALETTE: Final = "palette"
    MODEL: Final = "model"
    VARIANT: Final = "variant"
    STORAGE: Final = "storage"
    SEARCH: Final = "search"
    SORT: Final = "sort"
    PAGE: Final = "page"

    KEPT: Final = (PROMPT, STYLE, SIZE, VARIATIONS, SEED, NAME, PALETTE, MODEL, VARIANT, STORAGE, SEARCH, SORT, PAGE)


class Session:
    """What belongs to one person's visit, by name and type."""

    @staticmethod
    def keep() -> None:
        """Keep what Streamlit would forget: call it before anything else.

        Streamlit drops the values of widgets when another page is shown, before the script runs. So they are copied at the start of
        every run, which a click on another page may interrupt as soon as something is drawn.
        """
        state = st.session_state
        kept: dict[str, Any] = state.setdefault("_kept", {})
        kept.update({key: state[key] for key in Fields.KEPT if key in state})

    @staticmethod
    def begin(page: str, defaults: dict[str, Any]) -> bool:
        """Put back what was kept, and tell whether the visit is new.

        Assigning a value makes the browser take it, in place of what somebody may be typing. So it is done where a widget comes back
        with its page, and not otherwise.

        Args:
            page: Names the page that is shown.
            defaults: What stands in the form of a new visit.
        """
        state = st.session_state
        kept: dict[str, Any] = state["_kept"]
        new = not kept
        turned = Session.changed("page", page)
        for key in Fields.KEPT:
            value = kept.setdefault(key, defaults.get(key))
            if (turned or key not in state) and (key in defaults or value is not None):
                state[key] = value
        draft: Draft | None = Session.take("draft")
        if draft is not None:
            Session.fill(draft)
        return new

    @staticmethod
    def fill(draft: Draft) -> None:
        """Put a draft into the form, before the form is drawn. Later than that, leave it for the next run of the script."""
        model, _, variant = draft.model.partition(":")
        st.session_state.update(
            {
                Fields.PROMPT: draft.prompt,
                Fields.STYLE: draft.style,
                Fields.SIZE: draft.size,
                Fields.VARIATIONS: draft.variations,
                Fields.SEED: draft.seed,
                Fields.NAME: draft.name,
                Fields.PALETTE: draft.palette,
                Fields.MODEL: model,
                Fields.VARIANT: variant,
                Fields.STORAGE: draft.storage,
            }
        )

    @staticmethod
    def draft() -> Draft:
        """Return what stands in the form."""
        state = st.session_state
        model, variant = state.get(Fields.MODEL) or "", state.get(Fields.VARIANT) or ""
        seed = state.get(Fields.SEED)
        return Draft(
            prompt=state.get(Fields.PROMPT) or "",
            model=f"{model}:{variant}" if variant else model,
            storage=state.get(Fields.STORAGE) or "",
            style=state.get(Fields.STYLE) or "",
            size=state.get(Fields.SIZE) or "",
            palette=state.get(Fields.PALETTE) or "",
            seed=None if seed is None else int(seed),
            name=state.get(Fields.NAME) or "",
            variations=int(state.get(Fields.VARIATIONS) or 1),
        )

    @staticmethod
    def overrides() -> Overrides:
        """Return the settings of plugins that were changed in this visit."""
        found: Overrides = st.session_state.get("_overrides", UNCHANGED)
        return found

    @staticmethod
    def set_overrides(overrides: Overrides) -> None:
        """Change the settings of plugins for this visit."""
        st.session_state["_overrides"] = overrides

    @staticmethod
    def run() -> str:
        """Return the identifier of the job to show: that in the address, or the last one of this visit."""
        return str(st.query_params.get("run") or st.session_state.get("_run", ""))

    @staticmethod
    def set_run(identifier: str) -> None:
        """Show this job, also after the page was loaded anew."""
        st.session_state["_run"] = identifier
        if identifier:
            st.query_params["run"] = identifier
        else:
            st.query_params.pop("run", None)

    @staticmethod
    def notify(message: str, icon: str = ":material/check:") -> None:
        """Say something on the next run of the script, whichever page that shows."""
        st.session_state.setdefault("_notices", []).append((time.monotonic(), message, icon))

    @staticmethod
    def notices() -> list[tuple[str, str]]:
        """Return what is to be said: for a while, since another run of the script may follow at once and would take it away."""
        now = time.monotonic()
        fresh = [notice for notice in st.session_state.get("_notices", ()) if now - notice[0] < NOTICE]
        st.session_state["_notices"] = fresh
        return [(message, icon) for _, message, icon in fresh]

    @staticmethod
    def changed(key: str, value: Any) -> bool:
        """Tell whether a value is another than in the last run of the script; at first it is not."""
        before = st.session_state.get(f"_{key}", value)
        st.session_state[f"_{key}"] = value
        return bool(before != value)

    @staticmethod
    def take(key: str) -> Any:
        """Return a value that was left for the next run of the script, once; None when there is none."""
        return st.session_state.pop(f"_{key}", None)

    @staticmethod
    def leave(key: str, value: Any) -> None:
        """Leave a value for the next run of the script."""
        st.session_state[f"_{key}"] = value
