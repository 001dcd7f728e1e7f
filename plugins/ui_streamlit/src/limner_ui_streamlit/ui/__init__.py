"""What the page shows: everything here draws with Streamlit, and decides nothing that ``core`` could."""

from __future__ import annotations
