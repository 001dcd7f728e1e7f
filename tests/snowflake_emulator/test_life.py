"""Starting, stopping, logging in."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import tomllib
import urllib.request
import webbrowser
from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest
import snowflake.connector
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from snowflake.connector.errors import DatabaseError

from limner_snowflake_emulator import SnowflakeEmulator

Connect = Callable[..., Any]


def test_the_fixture_gives_one_that_works(snowflake_emulator: SnowflakeEmulator) -> None:
    with snowflake.connector.connect(**snowflake_emulator.connection_parameters()) as connection:
        assert connection.cursor().execute("SELECT 1") is not None

    assert snowflake_emulator.recording.sessions[0].is_closed


def test_nothing_is_left_when_it_stops() -> None:
    before = set(threading.enumerate())
    for _ in range(3):
        with SnowflakeEmulator() as emulator:
            port = int(emulator.url.rpartition(":")[2])
            with snowflake.connector.connect(**emulator.connection_parameters()) as connection:
                connection.cursor().execute("CREATE STAGE S")
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port))
    emulator.stop()

    assert {thread for thread in threading.enumerate() if "emulator" in thread.name} - before == set()
    with pytest.raises(RuntimeError, match="not running"):
        emulator.connection_parameters()


def test_stopping_cancels_what_runs() -> None:
    with SnowflakeEmulator(lambda _: "") as emulator:
        emulator.faults.add("model", "delay", seconds=600)
        connection = snowflake.connector.connect(**emulator.connection_parameters(network_timeout=1))
        connection.cursor().execute_async("SELECT AI_COMPLETE('m', 'x')")

    (query,) = (each for each in emulator.recording.queries.values() if "AI_COMPLETE" in each.sql)
    assert query.status == "FAILED"


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        SnowflakeEmulator(port=taken.getsockname()[1]).start()


def test_by_hand_a_port_that_is_taken_is_told_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [sys.executable, "-m", "limner_snowflake_emulator", "--port", str(taken.getsockname()[1])]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert "in use" in ended.stderr
    assert "--port 0" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_emulators_have_catalogues_of_their_own() -> None:
    with SnowflakeEmulator(database="ONE") as one, SnowflakeEmulator(database="TWO") as two:
        for emulator in (one, two):
            with snowflake.connector.connect(**emulator.connection_parameters()) as connection:
                cursor = connection.cursor()
                cursor.execute("CREATE TABLE T (N INT)")
                cursor.execute("SELECT COUNT(*) FROM T")
                assert cursor.fetchone() == (0,)


def test_it_runs_by_hand() -> None:
    """What it prints is a connections.toml; who is named has no role, and nothing is allowed that was not granted."""
    options = ["--port", "0", "--model", "m", "--user", "anna", "--enforce-privileges"]
    with subprocess.Popen(
        [sys.executable, "-m", "limner_snowflake_emulator", *options], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        sections = tomllib.loads("".join(islice(process.stdout, 21)))
        names = [{**section, "login_timeout": 10} for section in sections.values()]
        with snowflake.connector.connect(**names[0]) as admin, snowflake.connector.connect(**names[1]) as anna:
            admin.cursor().execute("CREATE TABLE T (N INT)")
            with pytest.raises(DatabaseError, match=r"not exist or not authorized"):
                anna.cursor().execute("SELECT * FROM DB.PUBLIC.T")
        with pytest.raises(DatabaseError, match="Incorrect username or password"):
            snowflake.connector.connect(**{**names[1], "password": "another"})
        process.terminate()


def test_importing_the_package_is_light() -> None:
    program = "import sys, limner_snowflake_emulator.pytest_plugin; print({'duckdb', 'fakesnow', 'snowflake.connector'} & set(sys.modules))"

    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert shown == "set()\n"


@pytest.mark.parametrize(
    ("changes", "errno"),
    [
        ({"password": "wrong"}, 390100),
        ({"password": None, "token": "wrong", "authenticator": "OAUTH"}, 390303),
        ({"password": None, "token": "wrong", "authenticator": "PROGRAMMATIC_ACCESS_TOKEN"}, 394400),
        ({"password": "right", "role": "NOBODY"}, 390189),
    ],
)
def test_who_may_not_log_in_is_refused(emulator: SnowflakeEmulator, connect: Connect, changes: Any, errno: int) -> None:
    emulator.settings.passwords = {"LIMNER": "right"}

    with pytest.raises(DatabaseError) as caught:
        connect(**changes)
    assert caught.value.errno == errno
    assert connect(password="right").cursor().execute("SELECT 1").fetchone() == (1,)
    assert "right" not in repr(emulator.recording.sessions[-1])


def test_a_key_opens_where_its_public_half_is_known(emulator: SnowflakeEmulator, connect: Connect) -> None:
    key = rsa.generate_private_key(65537, 2048)
    form = serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    emulator.settings.public_keys = {"LIMNER": public}
    given = {"password": None, "authenticator": "SNOWFLAKE_JWT"}

    assert connect(private_key=key.private_bytes(*form), **given).cursor().execute("SELECT 1").fetchone() == (1,)
    with pytest.raises(DatabaseError) as caught:
        connect(private_key=rsa.generate_private_key(65537, 2048).private_bytes(*form), **given)
    assert caught.value.errno == 390144


def test_a_browser_signs_on(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    def browse(url: str, *_: Any) -> bool:
        visit = threading.Thread(target=lambda: urllib.request.urlopen(url).close())  # noqa: S310 - the emulator's own
        visit.start()
        return True

    monkeypatch.setattr(webbrowser, "open", browse)
    monkeypatch.setattr(webbrowser, "open_new", browse)

    assert connect(password=None, authenticator="externalbrowser").cursor().execute("SELECT 1").fetchone() == (1,)
