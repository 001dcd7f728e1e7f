"""Where the program runs: on a machine of one's own, or in Snowflake."""

from __future__ import annotations

import os
import platform
from enum import Enum
from pathlib import Path
from typing import Final

__all__ = ["TOKEN_FILE", "Runtime", "detect_runtime"]

TOKEN_FILE: Final = Path("/snowflake/session/token")
"""Where a container of Snowflake's finds its OAuth token, which is renewed there."""


class Runtime(Enum):
    """Where the program runs.

    ``WAREHOUSE`` is a Streamlit app or a procedure in a warehouse: a procedure with owner's rights, one process for each viewer,
    and one session, which is there already. ``CONTAINER`` is a Streamlit app or a service in a container of Snowflake's: one
    process for all viewers, which opens sessions of its own with a token from a file.
    """

    LOCAL = "local"
    WAREHOUSE = "warehouse"
    CONTAINER = "container"


def detect_runtime(token_file: Path = TOKEN_FILE) -> Runtime:
    """Tell where the program runs.

    ``get_active_session()`` tells nothing: it answers locally, too, as soon as the process has made any session, and in a
    container with the session of another viewer. Snowpark's own test, and so that of ``st.connection``, is the platform's name.

    Args:
        token_file: Where a container finds its token.
    """
    if platform.platform() == "XP":
        return Runtime.WAREHOUSE
    if os.environ.get("SNOWFLAKE_HOST") and token_file.is_file():
        return Runtime.CONTAINER
    return Runtime.LOCAL
