"""``limner ui``: Streamlit in a process of its own, from start to end."""

from __future__ import annotations

import contextlib
import os
import platform
import signal
import subprocess
import sys
import threading
import webbrowser
from collections.abc import Callable, Iterator
from importlib.resources import as_file, files
from pathlib import Path
from types import FrameType
from typing import Final

import click
from typing_extensions import override

from limner.plugins import Launch, UserInterface
from limner_ui_streamlit._network import answers, free_port, is_local, url_of
from limner_ui_streamlit._options import environment
from limner_ui_streamlit._settings import StreamlitSettings

__all__ = ["StreamlitInterface"]

HEALTH: Final = "/_stcore/health"
PATIENCE: Final = 10.0
"""Seconds that the server may take to end before it is killed."""


class StreamlitInterface(UserInterface):
    """Serves the page until the user ends it.

    Streamlit runs in a child process: it keeps settings, signal handlers and an event loop for the whole process, which a program
    that embeds limner would otherwise share. The child ends with this process, however that ends.

    Args:
        settings: The settings of the page.
        open_browser: Opens an address in the browser, and tells whether it could.
    """

    def __init__(self, settings: StreamlitSettings, open_browser: Callable[[str], bool] = webbrowser.open) -> None:
        self._settings = settings
        self._open_browser = open_browser

    @override
    def run(self, launch: Launch) -> int:
        """Serve until the user ends it.

        Returns:
            0 when the user ended it, and otherwise the status of the server.

        Raises:
            InputError: The port is taken, or the address is not this machine's.
        """
        port = free_port(launch.host, launch.port, self._settings.port)
        variables = {**os.environ, **environment(launch, self._settings, port)}
        with as_file(files("limner_ui_streamlit").joinpath("site")) as site, _ended_by_signals() as ended:
            server = _start(site / "app.py", launch.arguments, variables)
            try:
                return self._attend(server, launch, port)
            except KeyboardInterrupt:
                ended.set()
                click.echo("\nStopped.")
                return 0
            finally:
                _stop(server)

    def _attend(self, server: subprocess.Popen[bytes], launch: Launch, port: int) -> int:
        """Say where the page is once it answers, and wait for the end."""
        if _comes_up(server, launch.host, port):
            url = url_of(launch.host, port)
            click.echo(f"limner is at {url}  (Ctrl-C ends it)")
            if not is_local(launch.host):
                click.echo("Everybody who can reach this machine can use it: there is no sign-in.", err=True)
            if launch.browser and _has_display():
                self._open_browser(url)
        status = server.wait()
        return status if status >= 0 else 128 - status  # as a shell says that a signal ended it


def _start(script: Path, arguments: tuple[str, ...], variables: dict[str, str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "limner_ui_streamlit._serve", "run", str(script), *arguments]
    return subprocess.Popen(  # noqa: S603 - our own command
        command,
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,  # Streamlit's greeting: ours says where the page is
        start_new_session=True,  # Ctrl-C in a terminal is for us alone, and we pass the wish on
    )


def _comes_up(server: subprocess.Popen[bytes], host: str, port: int) -> bool:
    """Wait until the server answers; False when it ends instead."""
    pause = threading.Event()
    while server.poll() is None:
        if answers(host, port, HEALTH):
            return True
        pause.wait(0.05)
    return False


def _stop(server: subprocess.Popen[bytes]) -> None:
    """End the server: closing the pipe asks it to, and it is killed when it does not listen."""
    if server.stdin is not None:
        server.stdin.close()
    try:
        server.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


@contextlib.contextmanager
def _ended_by_signals() -> Iterator[threading.Event]:
    """Let the signals that end a program end this one in the same orderly way as Ctrl-C does.

    Yields:
        Set it once the end has begun: a second signal then does not interrupt the clearing up.
    """
    ended = threading.Event()
    if threading.current_thread() is not threading.main_thread():  # only the main thread may handle signals
        yield ended
        return

    def end(_number: int, _frame: FrameType | None) -> None:
        if not ended.is_set():
            raise KeyboardInterrupt

    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.signal(number, end) for number in numbers}
    try:
        yield ended
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _has_display() -> bool:
    """Tell whether a browser can open: without a display a text browser would take the terminal over."""
    if platform.system() == "Linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True
