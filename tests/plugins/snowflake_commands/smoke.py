"""What is asked of a deployed bundle in an interpreter that has what the runtime has, and nothing of this repository's.

``python -I smoke.py BUNDLE CONNECTION``: the folder, and the parameters of a connection as JSON. It prints what it found as JSON.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from pathlib import Path
from typing import Any


def page(bundle: Path) -> dict[str, Any]:
    """The page as Streamlit runs it."""
    import streamlit
    from streamlit.testing.v1 import AppTest

    app = AppTest.from_file(str(bundle / "streamlit_app.py"), default_timeout=120).run()
    return {
        "streamlit": streamlit.__version__,
        "exceptions": [each.value for each in app.exception],
        "errors": [each.value for each in app.error],
        "titles": [each.value for each in app.title],
        "model": app.sidebar.selectbox[0].value,
    }


def work() -> dict[str, Any]:
    """Pictures by the embedded model, and by Cortex and into the stage over the session that a warehouse's app has."""
    import limner
    from limner import LimnerError, Studio, load_settings
    from limner.registry import scan

    with Studio(load_settings()) as studio:
        drawn = studio.generate("a modem under a pine", model="sketch", storage="", seed=1)
        asked = studio.generate("a red fox", seed=1)
        kept = [entry.name for entry in studio.library().list().entries]
        try:
            drawn.drawing.to_png()
            png = ""
        except LimnerError as error:
            png = f"{error.code}: {error.hint}"
    return {
        "limner": limner.__file__,
        "plugins": sorted(entry.id for entry in scan()),
        "sketch": drawn.drawing.svg[:4],
        "cortex": [asked.plugin, asked.model, asked.drawing.svg[:4]],
        "kept": kept,
        "png": png,
    }


def main() -> None:
    bundle = Path(sys.argv[1])
    os.chdir(bundle)
    found = {"page": page(bundle)}
    from snowflake.snowpark import Session

    # A warehouse's app finds a session that is there, and tells where it is by the name of its platform.
    with Session.builder.configs(json.loads(sys.argv[2])).create():
        platform.platform = lambda *_, **__: "XP"
        found["work"] = work()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
