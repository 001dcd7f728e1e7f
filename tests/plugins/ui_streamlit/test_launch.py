"""`limner ui`: what it starts, says and refuses, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import tomllib
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from limner import InputError
from limner.plugins import Launch
from limner_ui_streamlit import StreamlitSettings
from limner_ui_streamlit._network import free_port, is_local, url_of
from limner_ui_streamlit._options import CONFIG_FILE, environment, variable

EVERYWHERE = "0.0.0.0"  # noqa: S104 - only ever looked at, never listened on
CONFIG = tomllib.loads(CONFIG_FILE.read_text("utf-8"))


@pytest.fixture
def taken() -> Iterator[int]:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        yield server.getsockname()[1]


def test_a_port_that_is_taken_is_refused_with_a_remedy(taken: int) -> None:
    with pytest.raises(InputError, match=f"port {taken} on 127.0.0.1 is taken") as caught:
        free_port("127.0.0.1", taken, 8501)
    assert "--port 0" in caught.value.hint


def test_the_usual_port_gives_way_to_the_next(taken: int) -> None:
    assert taken < free_port("127.0.0.1", None, taken) <= taken + 50


def test_port_0_takes_a_free_one() -> None:
    assert 1024 <= free_port("127.0.0.1", 0, 8501) <= 65_535


@pytest.mark.parametrize(("host", "code"), [("192.0.2.77", "input.host"), ("no such host", "input.host")])
def test_an_address_of_another_machine_is_refused(host: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        free_port(host, 0, 8501)
    assert caught.value.code == code
    assert "127.0.0.1" in caught.value.hint


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("127.8.8.8", True), (EVERYWHERE, False), ("::", False), ("example.org", False)],
)  # fmt: skip
def test_who_can_reach_an_address(host: str, expected: bool) -> None:
    assert is_local(host) is expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", "http://127.0.0.1:80"), (EVERYWHERE, "http://127.0.0.1:80"), ("::1", "http://[::1]:80"), ("::", "http://[::1]:80")],
)  # fmt: skip
def test_the_address_for_a_browser(host: str, expected: str) -> None:
    assert url_of(host, 80) == expected


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("server.port", "STREAMLIT_SERVER_PORT"),
        ("theme.light.textColor", "STREAMLIT_THEME_LIGHT_TEXT_COLOR"),
        ("server.enableCORS", "STREAMLIT_SERVER_ENABLE_CORS"),
        ("theme.dark.sidebar.backgroundColor", "STREAMLIT_THEME_DARK_SIDEBAR_BACKGROUND_COLOR"),
    ],
)
def test_the_variable_of_an_option(option: str, expected: str) -> None:
    assert variable(option) == expected


def test_variables_are_named_as_streamlit_names_them() -> None:
    from streamlit import config

    options = config.get_config_options()
    flat = {f"{table}.{key}" for table in ("server", "browser", "client", "runner") for key in CONFIG[table]}

    assert {name: variable(name) for name in flat} == {name: options[name].env_var for name in flat}


def made(settings: StreamlitSettings | None = None, **launch: Any) -> dict[str, str]:
    return environment(Launch(**launch), settings or StreamlitSettings(), 8501)


def test_the_page_stays_on_this_machine_and_sends_nothing_out() -> None:
    variables = made()

    assert variables["STREAMLIT_SERVER_ADDRESS"] == "127.0.0.1"
    assert variables["STREAMLIT_BROWSER_GATHER_USAGE_STATS"] == "false"
    assert variables["STREAMLIT_SERVER_ENABLE_XSRF_PROTECTION"] == "true"
    assert variables["STREAMLIT_SERVER_ENABLE_STATIC_SERVING"] == "false"
    assert variables["STREAMLIT_SERVER_ALLOWED_HOSTS"].split()[:2] == ["localhost", "127.0.0.1"]


def test_plugins_may_be_set_in_the_page_only_where_nobody_else_can_open_it() -> None:
    key = "LIMNER_UIS__STREAMLIT__CHANGE_SETTINGS"

    assert made()[key] == "true"
    assert made(host=EVERYWHERE)[key] == "false"
    assert key not in made(StreamlitSettings(change_settings=True), host=EVERYWHERE)


def test_the_settings_file_is_handed_over(tmp_path: Path) -> None:
    assert made(config=tmp_path / "limner.toml")["LIMNER_CONFIG"] == str(tmp_path / "limner.toml")
    assert "LIMNER_CONFIG" not in made()


def test_a_theme_that_is_wanted_stands_in_for_the_other() -> None:
    variables = made(StreamlitSettings(theme="dark"))

    assert variables["STREAMLIT_THEME_LIGHT_BACKGROUND_COLOR"] == CONFIG["theme"]["dark"]["backgroundColor"]
    assert (
        variables["STREAMLIT_THEME_LIGHT_SIDEBAR_BACKGROUND_COLOR"]
        == CONFIG["theme"]["dark"]["sidebar"]["backgroundColor"]
    )
    assert not [name for name in made() if "COLOR" in name]


def test_both_themes_set_the_same_colours() -> None:
    light, dark = CONFIG["theme"]["light"], CONFIG["theme"]["dark"]

    assert light.keys() == dark.keys()
    assert light["sidebar"].keys() == dark["sidebar"].keys()


def test_no_font_comes_from_elsewhere() -> None:
    assert "http" not in CONFIG_FILE.read_text("utf-8").replace("https://docs", "")


class Served:
    """`limner ui` in a process, from its start to what it said at its end."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        environ = {name: value for name, value in os.environ.items() if not name.startswith(("LIMNER_", "STREAMLIT_"))}
        (folder / "limner.toml").write_text('model = "sketch"\n', "utf-8")
        command = [sys.executable, "-m", "limner", "--config", "limner.toml", "ui", "--no-browser", *arguments]
        self.process = subprocess.Popen(
            command, cwd=folder, env=environ, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def address(self) -> str:
        assert self.process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", self.process.stdout.readline())
        assert found is not None, self.end()
        return found[0]

    def end(self, number: int | None = None) -> tuple[int, str, str]:
        if number is not None:
            self.process.send_signal(number)
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err


def is_up(address: str) -> bool:
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(address, timeout=5) as reply:
            return bool(reply.status == 200)
    except OSError:
        return False


def answer_to_a_page_of(host: str, address: str) -> int:
    """Ask for a connection as a page does that was loaded under the name of a host; return the status of the answer."""
    port = address.rpartition(":")[2]
    lines = [
        "GET /_stcore/stream HTTP/1.1",
        f"Host: {host}:{port}",
        f"Origin: http://{host}:{port}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Protocol: streamlit",
    ]
    with closing(socket.create_connection(("127.0.0.1", int(port)), timeout=30)) as connection:
        connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        return int(connection.recv(64).split()[1])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminate"])
def test_it_serves_until_it_is_told_to_end(tmp_path: Path, number: int) -> None:
    served = Served(tmp_path, "--port", "0")
    address = served.address()
    assert is_up(address)
    # A name of somebody else's that was made to lead to this machine (DNS rebinding) opens nothing.
    assert answer_to_a_page_of("127.0.0.1", address) == 101
    assert answer_to_a_page_of("rebound.example", address) == 403

    status, out, err = served.end(number)

    complaints = [line for line in err.splitlines() if "Rejecting WebSocket connection" not in line]
    assert (status, out.strip(), complaints) == (0, "Stopped.", [])
    assert not is_up(address)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no such signal here")
def test_the_server_ends_with_who_started_it_even_when_that_is_killed(tmp_path: Path) -> None:
    served = Served(tmp_path, "--port", "0")
    address = served.address()

    # The server holds the other end of standard error: that it closes means that the server is gone.
    status, _, _ = served.end(signal.SIGKILL)

    assert status == -signal.SIGKILL
    assert not is_up(address)


def test_a_taken_port_is_told_of_and_nothing_is_started(tmp_path: Path, taken: int) -> None:
    status, out, err = Served(tmp_path, "--port", str(taken)).end()

    assert (status, out) == (2, "")
    assert "is taken by another program" in err
    assert "limner ui --port 0" in err
    assert "Traceback" not in err


def test_a_wrong_flag_for_streamlit_ends_with_its_status(tmp_path: Path) -> None:
    status, out, err = Served(tmp_path, "--port", "0", "--", "--server.noSuchThing=1").end()

    assert (status, out) == (2, "")
    assert "noSuchThing" in err
