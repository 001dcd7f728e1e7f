"""The page on which pictures are made."""

from __future__ import annotations

from limner_ui_streamlit.ui.create import page

page()
