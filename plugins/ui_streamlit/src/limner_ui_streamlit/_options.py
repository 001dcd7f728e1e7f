"""What Streamlit is told, besides ``site/.streamlit/config.toml``: what depends on the launch and on the settings.

It goes through the environment. Streamlit ranks that above every file, and an older Streamlit passes over a variable that it does
not know, where it would refuse a flag.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final, Literal

from limner.plugins import Launch
from limner_ui_streamlit._network import is_local
from limner_ui_streamlit._settings import StreamlitSettings

__all__ = ["CONFIG_FILE", "environment", "variable"]

CONFIG_FILE: Final = files("limner_ui_streamlit").joinpath("site/.streamlit/config.toml")

_LOCKED: Final[Mapping[str, str]] = {
    # What the page promises does not hang on somebody's own Streamlit configuration.
    "browser.gatherUsageStats": "false",
    "server.enableCORS": "true",
    "server.enableStaticServing": "false",
    "server.enableXsrfProtection": "true",
    "server.headless": "true",  # the browser is opened by the launcher, once the page answers
}

_NEWER: Final[Mapping[str, str]] = {
    # In the file these would be complained of by a Streamlit that is older than they are (1.66).
    "theme.paddingBottom": "4rem",
    "theme.paddingTop": "1.5rem",
}


def environment(launch: Launch, settings: StreamlitSettings, port: int) -> dict[str, str]:
    """Return the environment variables for the process that serves.

    Args:
        launch: How the page is to be started.
        settings: The settings of the page.
        port: The port to listen on.
    """
    options = {**_NEWER, **_LOCKED}
    options["server.address"] = launch.host
    options["server.port"] = str(port)
    local = is_local(launch.host)
    if local:  # a page elsewhere that points its own name at this machine is turned away
        options["server.allowedHosts"] = f"localhost 127.0.0.1 [::1] {launch.host}"
    if settings.theme != "auto":
        options |= _forced(settings.theme)
    variables = {variable(name): value for name, value in options.items()}
    if launch.config is not None:
        variables["LIMNER_CONFIG"] = str(launch.config.absolute())
    if settings.change_settings is None:
        variables["LIMNER_UIS__STREAMLIT__CHANGE_SETTINGS"] = str(local).lower()
    return variables


def variable(name: str) -> str:
    """Return the environment variable of an option of Streamlit's.

    ``theme.light.textColor`` has ``STREAMLIT_THEME_LIGHT_TEXT_COLOR``.
    """
    return "STREAMLIT_" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])|\.", "_", name).upper()


def _forced(theme: Literal["light", "dark"]) -> dict[str, str]:
    """Give the other theme the colours of the one that is wanted: Streamlit follows the browser as long as there are two."""
    tables = tomllib.loads(CONFIG_FILE.read_text("utf-8"))["theme"]
    other = "dark" if theme == "light" else "light"
    return {f"theme.{other}.{key}": str(value) for key, value in _flat(tables[theme])}


def _flat(table: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for key, value in table.items():
        found += _flat(value, f"{prefix}{key}.") if isinstance(value, Mapping) else [(prefix + key, value)]
    return found
