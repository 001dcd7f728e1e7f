"""The plugin: what limner asks, and gets a light answer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from limner.plugins import Plugin, UiDescriptor
from limner_ui_streamlit._settings import StreamlitSettings

if TYPE_CHECKING:
    from limner.plugins import UserInterface

__all__ = ["StreamlitPlugin"]


class StreamlitPlugin(Plugin):
    """Offers the user interface ``streamlit``."""

    api_version = 1

    @override
    def user_interface(self) -> UiDescriptor[StreamlitSettings]:
        return UiDescriptor(
            name="streamlit",
            summary="A page in the browser: make pictures, look through what is kept, download it",
            settings=StreamlitSettings,
            factory=_interface,
        )


def _interface(settings: StreamlitSettings) -> UserInterface:
    from limner_ui_streamlit._launch import StreamlitInterface

    return StreamlitInterface(settings)
