"""What a request by REST shows: a token or a key itself, and otherwise the session's token."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from limner import ModelError, SessionError
from limner.plugins import Context
from limner_cortex import Cortex
from limner_snowflake_emulator import SnowflakeEmulator
from plugins.cortex.asking import WAYS, call

Make = Callable[..., Cortex]
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    file = tmp_path / "key.p8"
    file.touch(mode=0o600)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(KEY.private_bytes(*form))
    return file


def login(kind: str, key_file: Path, token: str) -> dict[str, Any]:
    if kind == "key":
        return {"password": None, "private_key_file": str(key_file)}
    return {"password": None, "authenticator": kind, "token": token}


@pytest.mark.parametrize("kind", ["key", "PROGRAMMATIC_ACCESS_TOKEN", "OAUTH"])
@pytest.mark.parametrize("how", ["complete", "astream"])
def test_no_session_is_opened_for_them(
    emulator: SnowflakeEmulator, make: Make, key_file: Path, kind: str, how: str
) -> None:
    pem = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    emulator.settings.public_keys = {"LIMNER": KEY.public_key().public_bytes(*pem)}
    emulator.settings.passwords = {"LIMNER": "a-token"}
    before = len(emulator.recording.sessions)

    backend = make(login(kind, key_file, "a-token"), transport="rest")

    assert WAYS[how](backend, call(), Context(request_id="r")).text.startswith("<svg")
    assert len(emulator.recording.sessions) == before


@pytest.mark.parametrize("kind", ["key", "PROGRAMMATIC_ACCESS_TOKEN"])
def test_one_that_is_refused_is_told_and_not_shown(
    emulator: SnowflakeEmulator, make: Make, key_file: Path, kind: str
) -> None:
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
    pem = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    emulator.settings.public_keys = {"LIMNER": other.public_bytes(*pem)}
    emulator.settings.passwords = {"LIMNER": "another"}

    with pytest.raises(SessionError) as caught:
        make(login(kind, key_file, "s3cret"), transport="rest").complete(call(), Context(request_id="r"))

    assert caught.value.code == "session.credentials"
    assert "s3cret" not in f"{caught.value} {caught.value.hint} {caught.value.__cause__!r}"


@pytest.mark.parametrize("how", ["complete", "astream"])
@pytest.mark.parametrize("kind", ["PROGRAMMATIC_ACCESS_TOKEN", "session"])
def test_a_refusal_that_repeats_what_was_shown_is_told_without_it(
    emulator: SnowflakeEmulator, make: Make, key_file: Path, kind: str, how: str
) -> None:
    """As some proxies do, which show the headers that they did not like."""
    emulator.settings.passwords = None if kind == "session" else {"LIMNER": "s3cret"}
    backend = make({} if kind == "session" else login(kind, key_file, "s3cret"), transport="rest")
    shown = backend._open().sessions.authorization().secret

    with pytest.raises(ModelError) as caught:
        WAYS[how](backend, call(f"FAIL invalid request: header {shown}"), Context(request_id="r"))

    assert "invalid request: header" in caught.value.message
    assert shown not in f"{caught.value} {caught.value.hint} {caught.value.__cause__!r}"


def test_a_session_shows_its_token_and_renews_it(emulator: SnowflakeEmulator, make: Make) -> None:
    backend = make(transport="rest")
    for fault in ("expire", "expire_master"):
        emulator.faults.add("rest", fault)
        assert backend.complete(call(), Context(request_id="r")).text.startswith("<svg")
