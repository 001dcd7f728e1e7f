"""The page on which pictures are found again."""

from __future__ import annotations

from limner_ui_streamlit.ui.library import page

page()
