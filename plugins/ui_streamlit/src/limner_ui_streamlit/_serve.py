"""The process that serves: Streamlit's own command line, in a process that ends with the one that started it.

``python -m limner_ui_streamlit._serve run app.py …`` is ``python -m streamlit run app.py …``, and besides it reads its standard
input to the end. Whoever started it holds the other end of that pipe; when that closes, because the work is done or because the
starter was killed, the server stops as if it had been asked to with a signal. This works alike on every system, where signals do not.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

__all__ = ["main"]


def main(arguments: list[str]) -> None:
    """Run Streamlit's command line, and end when standard input does."""
    threading.Thread(target=_follow, name="limner-ui-follow", daemon=True).start()
    from streamlit.web import cli

    cli.main(args=arguments, prog_name="streamlit")


def _follow() -> None:
    # The file descriptor itself: a buffered reader would be locked while the interpreter ends.
    while os.read(sys.stdin.fileno(), 4096):
        pass
    if os.name == "posix":
        # To the process, so that the main thread is woken; raise_signal would go to this thread.
        os.kill(os.getpid(), signal.SIGTERM)
    else:
        signal.raise_signal(signal.SIGINT)


if __name__ == "__main__":
    main(sys.argv[1:])
