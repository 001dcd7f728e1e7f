"""What Streamlit runs, from top to bottom, for each change on the page."""

from __future__ import annotations

from limner_ui_streamlit.ui.shell import render

render()
