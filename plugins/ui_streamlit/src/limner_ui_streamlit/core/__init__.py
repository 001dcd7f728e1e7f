"""What the page knows and does, without Streamlit: drafts, jobs, listings, forms as data. No module here imports Streamlit."""

from __future__ import annotations
