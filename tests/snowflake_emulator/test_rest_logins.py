"""Who may use Cortex' REST interface, and with what; and what is said in the middle of a good answer."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
import snowflake.connector
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from snowflake.connector.auth import AuthByKeyPair

from limner_snowflake_emulator import SnowflakeEmulator

Connect = Callable[..., snowflake.connector.SnowflakeConnection]
BODY = {"model": "claude-sonnet-4-6", "messages": [{"role": "user", "content": "cat"}]}


def post(emulator: SnowflakeEmulator, body: Any = None, **headers: str) -> str:
    url = f"{emulator.url}/api/v2/cortex/v1/chat/completions"
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, json.dumps(body or BODY).encode(), sent)  # noqa: S310 - the emulator's own
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - as above
        return str(answer.read().decode())


def test_a_session_shows_its_token_and_expiry_comes_with_a_good_status(
    emulator: SnowflakeEmulator, connect: Connect
) -> None:
    connection = connect()
    shown = f'Snowflake Token="{connection.rest.token}"'  # type: ignore[union-attr]  # it is connected
    assert "choices" in json.loads(post(emulator, Authorization=shown))

    emulator.faults.add("rest", "expire")
    for _ in range(2):  # until the session renews it
        assert json.loads(post(emulator, Authorization=shown))["code"] == "390112"
    connection.cursor().execute("SELECT 1")

    renewed = f'Snowflake Token="{connection.rest.token}"'  # type: ignore[union-attr]  # as above
    assert "choices" in json.loads(post(emulator, Authorization=renewed))


def test_a_key_is_held_to_the_users(emulator: SnowflakeEmulator) -> None:
    mine, other = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
    pem = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    emulator.settings.public_keys = {"LIMNER": mine.public_key().public_bytes(*pem)}

    def token(key: rsa.RSAPrivateKey) -> str:
        return f"Bearer {AuthByKeyPair(key).prepare(account='local', user='limner')}"

    kind = {"X_Snowflake_Authorization_Token_Type": "KEYPAIR_JWT"}
    assert "choices" in json.loads(post(emulator, Authorization=token(mine), **kind))
    with pytest.raises(urllib.error.HTTPError, match="401"):
        post(emulator, Authorization=token(other), **kind)


def test_an_account_on_trial_is_refused(emulator: SnowflakeEmulator) -> None:
    emulator.settings.has_rest = False
    try:
        with pytest.raises(urllib.error.HTTPError, match="403"):
            post(emulator, Authorization="Bearer pat")
    finally:
        emulator.settings.has_rest = True


def test_an_error_may_stand_in_the_middle_of_a_stream(emulator: SnowflakeEmulator) -> None:
    emulator.faults.add("rest", "stream_error")

    said = post(emulator, BODY | {"stream": True}, Authorization="Bearer pat")

    assert said.count("content") > 1
    assert "inference timed out" in said.splitlines()[-2]
    assert "[DONE]" not in said


def test_claude_names_no_reason_and_no_role(emulator: SnowflakeEmulator) -> None:
    claude, llama = (
        post(emulator, BODY | {"model": model, "stream": True}, Authorization="Bearer pat")
        for model in ("claude-sonnet-4-6", "llama3.3-70b")
    )

    assert "finish_reason" in llama
    assert '"role"' in llama
    assert "finish_reason" not in claude
    assert '"role"' not in claude
