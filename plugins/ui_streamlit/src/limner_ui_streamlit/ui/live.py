"""What is going on, for those who listen to the page, and on a phone the way to the pictures."""

from __future__ import annotations

import html
from functools import cache
from typing import Any, Final

import streamlit as st

from limner_ui_streamlit.ui.services import services

__all__ = ["announce"]

HTML: Final = '<div class="said" role="status" aria-live="polite"></div>'

CSS: Final = """
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); scroll-margin-top: 5rem; }
"""

SCRIPT: Final = """
export default function ({ data, parentElement }) {
  const said = parentElement.querySelector(".said");
  if (said.textContent !== data.text) said.textContent = data.text;
  // The form fills a phone's window, and the pictures come below it.
  if (data.scroll && said.dataset.run !== data.run && window.innerWidth <= 640) {
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    window.setTimeout(() => said.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" }), 80);
  }
  said.dataset.run = data.run;
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("limner_live", html=HTML, css=CSS, js=SCRIPT)


def announce(text: str, run: str, *, scroll: bool) -> None:
    """Say what is going on to assistive technology, when it has changed.

    Args:
        text: What is going on.
        run: Which job it is about.
        scroll: Whether to bring what follows into view, once for each job, where the window is narrow.
    """
    if not services().page.components:
        # Said all the same, if the browser tells what changes in the page; a region that is written anew may be passed over.
        st.html(f'<div class="lm-said" role="status" aria-live="polite">{html.escape(text)}</div>')
        return
    _component()(data={"text": text, "run": run, "scroll": scroll}, key="live")
