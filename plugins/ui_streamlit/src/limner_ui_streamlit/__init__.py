"""The Streamlit page of limner, on your machine and in Snowflake.

``limner ui`` starts it. Importing the package imports no Streamlit: that happens in the process that serves the page.
"""

from __future__ import annotations

from limner_ui_streamlit._plugin import StreamlitPlugin
from limner_ui_streamlit._settings import StreamlitSettings

__all__ = ["StreamlitPlugin", "StreamlitSettings"]
