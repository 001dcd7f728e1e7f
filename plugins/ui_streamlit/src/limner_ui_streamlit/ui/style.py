"""The stylesheet: all of what Streamlit's theme cannot say, in one place."""

from __future__ import annotations

from typing import Final

import streamlit as st

__all__ = ["apply"]

CSS: Final = """
/* A print on its mount. The mount is paper in the dark, too: a drawing without a ground of its own is drawn for paper. */
.lm-mount { display: grid; place-items: center; overflow: hidden; border-radius: 4px; padding: 10px; background: #fffdf9; background: light-dark(#fffdf9, #ebe4d6);
  box-shadow: 0 0 0 1px rgba(120, 105, 80, .22), 0 1px 2px rgba(40, 30, 15, .08), 0 14px 28px -18px rgba(40, 30, 15, .35); }
.lm-mount img { width: 100%; height: 100%; object-fit: contain; min-width: 0; min-height: 0; display: block; }
.lm-mount p { margin: 0; color: #6b6459; font-size: .9rem; text-align: center; }
.lm-said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.lm-growing img { opacity: .9; }
.lm-waiting { background: linear-gradient(100deg, #fffdf9 40%, #f0eadd 50%, #fffdf9 60%) 0 0 / 220% 100%; animation: lm-breathe 2.4s linear infinite; }
@keyframes lm-breathe { from { background-position: 130% 0; } to { background-position: -90% 0; } }
@media (prefers-reduced-motion: reduce) { .lm-waiting { animation: none; background: #f7f2e8; } }

.lm-stage { max-height: min(66vh, 620px); overflow: auto; border-radius: 4px; border: 1px solid rgba(120, 105, 80, .3); }
.lm-stage img { display: block; max-width: none; height: auto; margin: auto; }
.lm-stage.lm-fit { display: grid; overflow: hidden; }
.lm-stage.lm-fit img { width: 100%; height: 100%; object-fit: contain; min-height: 0; }
.lm-paper { background: #fffdf9; } .lm-ink { background: #14120f; }
.lm-checks { background: repeating-conic-gradient(#dbd6cb 0 25%, #fffdf9 0 50%) 0 0 / 22px 22px; }
.lm-stage:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }

.lm-title { font-family: "Source Serif", Georgia, serif; font-weight: 600; font-size: 1.06rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; }
.lm-facts { margin: 2px 0 0; font-size: .86rem; opacity: .8; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
ul.lm-notes.lm-notes { margin: 6px 0 0; padding: 0; list-style: none; font-size: .86rem; }
.lm-notes.lm-notes li { margin: 0; font-size: inherit; padding: 0 0 0 10px; border-left: 2px solid rgba(120, 105, 80, .4); margin-top: 4px; overflow-wrap: anywhere; }
.lm-notes li.lm-warning { border-color: #c8781e; } .lm-notes li.lm-error { border-color: #b3341b; }
dl.lm-table.lm-table { display: grid; grid-template-columns: max-content 1fr; gap: 4px 14px; margin: 0; padding: 0; font-size: .9rem; }
.lm-table dt { opacity: .8; } .lm-table.lm-table dd { margin: 0; padding: 0; overflow-wrap: anywhere; }

.lm-empty { display: grid; place-items: center; align-content: center; gap: 6px; text-align: center; min-height: 420px; padding: 24px;
  border-radius: 8px; border: 1px dashed rgba(120, 105, 80, .45); }
.lm-empty b { font-family: "Source Serif", Georgia, serif; font-weight: 600; font-size: 1.2rem; }
.lm-empty span { opacity: .82; max-width: 34ch; }
.lm-brush { width: 92px; height: 22px; margin-bottom: 10px; background: #b3341b; clip-path: polygon(0 62%, 6% 30%, 22% 18%, 48% 26%, 74% 10%, 92% 20%, 100% 34%, 84% 52%, 94% 66%, 66% 74%, 40% 84%, 16% 78%, 4% 86%); }

/* The whole tile of the library opens the picture. */
[class*="st-key-tile_"] { position: relative; gap: .35rem; }
[class*="st-key-tile_"] .lm-mount { padding: 7px; }
[class*="st-key-tile_"] [class*="st-key-open_"] button::after { content: ""; position: absolute; inset: 0; cursor: pointer; }
[class*="st-key-tile_"] [class*="st-key-open_"] { position: static; }
[class*="st-key-tile_"]:hover .lm-mount { box-shadow: 0 0 0 1px rgba(120, 105, 80, .5), 0 1px 2px rgba(40, 30, 15, .1), 0 18px 30px -16px rgba(40, 30, 15, .5); }
[class*="st-key-tile_"] [class*="st-key-open_"] :is(button, button *) { position: static; text-align: left; justify-content: flex-start; }

/* Out of the flow, so that it takes no room: there is nothing in it to be seen. */
.st-key-live_region { position: absolute; }
[class*="st-key-actions_"] { gap: .2rem 1rem; }

/* What is chosen is told by weight and border: the accent on its own tint is too pale to read in the dark. */
[data-testid="stButtonGroup"] button:is([aria-checked="true"], [aria-pressed="true"], [data-testid$="Active"]),
[data-testid="stButtonGroup"] button:is([aria-checked="true"], [aria-pressed="true"], [data-testid$="Active"]) p { color: inherit !important; font-weight: 600; }

/* The hint at a key on a button is as easy to read as the button, and of no use where there is no keyboard. */
[data-testid="stButton"] button kbd { color: inherit !important; opacity: 1 !important; }
@media (max-width: 640px) { [data-testid="stButton"] button kbd { display: none; } }

/* Wide windows leave the pages in the header, narrow ones hide them in the sidebar: there they stand at the top, too. */
.st-key-phone_pages { display: none; }
@media (max-width: 767px) { .st-key-phone_pages { display: flex; } }
@media (min-width: 900px) and (min-height: 780px) { [data-testid="stColumn"]:has(.st-key-form_column) { position: sticky; top: 4.5rem; align-self: flex-start; } }
"""


def apply() -> None:
    """Put the stylesheet onto the page."""
    st.html(f"<style>{CSS}</style>")
