"""Where a connection comes from, and what is told of it before anybody connects."""

from __future__ import annotations

import logging
import platform
import traceback
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from pydantic import SecretStr

from limner import ConfigError
from limner_snowflake import Runtime, SnowflakeError, SnowflakeSettings, detect_runtime, resolve_connection
from limner_snowflake_emulator import SnowflakeEmulator
from limner_snowflake_emulator import SnowflakeError as RefusedError

SECRET = "5ecret-of-nobody"
PEM = serialization.Encoding.PEM
PKCS8 = serialization.PrivateFormat.PKCS8


def write(path: Path, text: str | bytes, mode: int = 0o600) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    path.chmod(mode)
    return path


def settings(**values: Any) -> SnowflakeSettings:
    return SnowflakeSettings(**values)


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def test_the_first_source_wins(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(
        home / "connections.toml",
        f'[default]\naccount = "a"\nuser = "u"\npassword = "{SECRET}"\nrole = "FILE"\nwarehouse = "FILE"',
    )
    monkeypatch.setenv("SNOWFLAKE_WAREHOUSE", "ENV")
    monkeypatch.setenv("SNOWFLAKE_DATABASE", "ENV")
    monkeypatch.setenv("SNOWFLAKE_CONNECTIONS_DEFAULT_WAREHOUSE", "OF_ITS_OWN")

    found = resolve_connection(settings(role="SETTINGS"), schema="ARGUMENT")

    assert found.parameters == {
        "account": "a",
        "user": "u",
        "role": "SETTINGS",
        "warehouse": "OF_ITS_OWN",
        "database": "ENV",
        "schema": "ARGUMENT",
    }
    assert found.origins["user"] == f"{home / 'connections.toml'} [default]"
    assert found.origins["role"] == "limner's settings"
    assert found.origins["database"] == "the environment (SNOWFLAKE_…)"


def test_config_toml_is_read_where_there_is_no_connections_toml(home: Path) -> None:
    config = 'default_connection_name = "dev"\n[connections.dev]\naccount = "dev"\nuser = "u"\nauthenticator = "externalbrowser"\n'
    write(home / "config.toml", config + f'[connections.prod]\naccount = "prod"\nuser = "u"\npassword = "{SECRET}"')

    assert resolve_connection(settings()).parameters["account"] == "dev"
    assert resolve_connection(settings()).authenticator == "EXTERNALBROWSER"
    assert resolve_connection(settings(connection="prod")).login_parameters()["password"] == SECRET
    write(home / "connections.toml", '[dev]\naccount = "other"\nuser = "u"\nauthenticator = "externalbrowser"')
    assert resolve_connection(settings()).parameters["account"] == "other"
    with pytest.raises(ConfigError) as caught:
        resolve_connection(settings(connection="prod"))
    assert "no connection 'prod'" in caught.value.message


def test_a_name_that_is_nearly_right_is_told(home: Path) -> None:
    write(home / "connections.toml", '[production]\naccount = "a"')

    with pytest.raises(ConfigError) as caught:
        resolve_connection(settings(connection="prodction"))
    assert caught.value.hint == "did you mean 'production'?"


def test_a_secret_goes_to_its_own_account_alone(home: Path) -> None:
    """A password of one account must not be sent to another because each was found in a source of its own."""
    write(home / "connections.toml", f'[default]\naccount = "mine"\nuser = "u"\npassword = "{SECRET}"')

    with pytest.raises(ConfigError, match="nothing to log in"):
        resolve_connection(settings(account="another", user="u"))
    with pytest.raises(ConfigError, match="is about the account mine"):
        resolve_connection(settings(account="another", user="u", connection="default"))


def test_what_logs_in_comes_from_one_source(
    home: Path, key: rsa.RSAPrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(home / "key.p8", key.private_bytes(PEM, PKCS8, serialization.NoEncryption()))
    write(
        home / "connections.toml", f'[default]\naccount = "a"\nuser = "u"\nauthenticator = "oauth"\ntoken = "{SECRET}"'
    )
    monkeypatch.setenv("SNOWFLAKE_PASSWORD", SECRET)

    found = resolve_connection(settings(private_key_file=str(file)))
    assert found.authenticator == "SNOWFLAKE_JWT"
    assert set(found.login_parameters()) == {"account", "user", "authenticator", "private_key"}


@pytest.mark.parametrize("passphrase", [None, "geheim"])
@pytest.mark.parametrize("encoding", [PEM, serialization.Encoding.DER])
def test_a_key_may_be_encrypted(home: Path, key: rsa.RSAPrivateKey, passphrase: str | None, encoding: Any) -> None:
    hidden = serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    file = write(home / "key", key.private_bytes(encoding, PKCS8, hidden))

    found = resolve_connection(
        settings(account="a", user="u", private_key_file=str(file), private_key_passphrase=passphrase)
    )
    plain = key.private_bytes(serialization.Encoding.DER, PKCS8, serialization.NoEncryption())
    assert found.login_parameters()["private_key"] == plain


def test_a_key_that_cannot_be_used_is_told(home: Path, key: rsa.RSAPrivateKey) -> None:
    encrypted = key.private_bytes(PEM, PKCS8, serialization.BestAvailableEncryption(SECRET.encode()))
    other = ec.generate_private_key(ec.SECP256R1()).private_bytes(PEM, PKCS8, serialization.NoEncryption())
    cases: list[tuple[bytes, str | None, int, str]] = [
        (encrypted, None, 0o600, "there is no passphrase"),
        (encrypted, "wrong", 0o600, "the passphrase does not open it"),
        (b"nothing", None, 0o600, "it is no private key"),
        (b"", None, 0o600, "is empty"),
        (other, None, 0o600, "another kind than RSA"),
        (encrypted, SECRET, 0o644, "is open to others (mode 0644)"),
    ]
    for content, passphrase, mode, said in cases:
        file = write(home / "key.p8", content, mode)
        with pytest.raises(ConfigError) as caught:
            resolve_connection(
                settings(account="a", user="u", private_key_file=str(file), private_key_passphrase=passphrase)
            )
        assert said in caught.value.message
        assert SECRET not in "".join(traceback.format_exception(caught.value))
    with pytest.raises(ConfigError, match="cannot be read"):
        resolve_connection(settings(account="a", user="u", private_key_file=str(home / "nothing")))


@pytest.mark.parametrize(
    ("given", "said", "hinted"),
    [
        ({}, "no account is set", "SNOWFLAKE_ACCOUNT"),
        ({"account": "https://x.snowflakecomputing.com"}, "not an address", "myorg-myaccount"),
        ({"account": "a"}, "nothing to log in", "private_key_file"),
        ({"account": "a", "password": "x"}, "no user is set", "SNOWFLAKE_USER"),
        ({"account": "a", "user": "u", "token": "x"}, "nobody says what kind", "PROGRAMMATIC_ACCESS_TOKEN"),
        ({"account": "a", "user": "u", "authenticator": "SNOWFLAKE_JWT"}, "no private key is set", "private_key_file"),
        ({"account": "a", "user": "u", "authenticator": "snowflake"}, "no password is set", "SNOWFLAKE_PASSWORD"),
        ({"account": "a", "user": "u", "authenticator": "oauth"}, "no token is set", "SNOWFLAKE_TOKEN"),
        ({"account": "a", "user": "u", "authenticator": "magic"}, "'magic' is not one", "externalbrowser"),
    ],
)
def test_what_is_missing_is_told(given: dict[str, Any], said: str, hinted: str) -> None:
    with pytest.raises(ConfigError) as caught:
        resolve_connection(settings(**given))

    assert said in caught.value.message
    assert hinted in caught.value.hint


def test_connections_of_which_none_was_chosen_are_named(home: Path) -> None:
    file = write(home / "connections.toml", '[admin]\naccount = "a"\n[anna]\naccount = "b"\n', 0o600)

    with pytest.raises(ConfigError, match=f"{file} has admin, anna, and none is the default") as caught:
        resolve_connection(settings())
    assert 'connection = "admin"' in caught.value.hint
    assert "SNOWFLAKE_DEFAULT_CONNECTION_NAME=admin" in caught.value.hint
    with pytest.raises(ConfigError, match="'production'") as caught:
        resolve_connection(settings(connection="production"))
    assert "there are admin, anna" in caught.value.hint


def test_a_file_with_a_secret_is_for_its_owner(home: Path) -> None:
    file = write(home / "connections.toml", f'[default]\naccount = "a"\nuser = "u"\npassword = "{SECRET}"', 0o640)

    with pytest.raises(ConfigError) as caught:
        resolve_connection(settings())
    assert caught.value.hint == f"chmod 600 {file}"
    write(file, '[default]\naccount = "a"\nuser = "u"\nauthenticator = "externalbrowser"', 0o644)
    assert resolve_connection(settings()).secret is None


def test_a_file_that_is_no_toml_is_told(home: Path) -> None:
    write(home / "connections.toml", f'[default]\npassword = "{SECRET}')

    with pytest.raises(ConfigError, match="cannot be read") as caught:
        resolve_connection(settings())
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_a_token_is_read_anew_from_its_file(home: Path) -> None:
    file = write(home / "token", "first\n")
    found = resolve_connection(settings(account="a", authenticator="oauth", token_file_path=str(file)))
    assert found.login_parameters()["token"] == "first"
    write(file, "second")

    assert found.login_parameters()["token"] == "second"


def test_where_the_program_runs(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    token = write(home / "token", "x")

    assert detect_runtime(token) is Runtime.LOCAL
    monkeypatch.setenv("SNOWFLAKE_HOST", "h")
    assert detect_runtime(home / "nothing") is Runtime.LOCAL
    assert detect_runtime(token) is Runtime.CONTAINER
    monkeypatch.setattr(platform, "platform", lambda: "XP")
    assert detect_runtime(token) is Runtime.WAREHOUSE


@pytest.mark.parametrize(
    "given",
    [
        {"password": SECRET},
        {"password": None, "authenticator": "PROGRAMMATIC_ACCESS_TOKEN", "token": SECRET},
        {"password": None, "authenticator": "OAUTH", "token": SECRET},
    ],
)
def test_no_secret_is_ever_shown(
    emulator: SnowflakeEmulator, open_sessions: Any, caplog: pytest.LogCaptureFixture, given: dict[str, Any]
) -> None:
    caplog.set_level(logging.DEBUG)
    emulator.settings.passwords = {"LIMNER": SECRET}
    sessions = open_sessions(**given)
    assert sessions.check()["user"] == "LIMNER"
    emulator.settings.passwords = {"LIMNER": "another"}
    emulator.expire_sessions()

    with pytest.raises(SnowflakeError) as caught:
        sessions.check()
    shown = "".join(traceback.format_exception(caught.value))
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("limner_snowflake")]
    for text in (
        shown,
        repr(sessions),
        repr(sessions.settings),
        repr(sessions.connection),
        repr(caught.value.__dict__),
        *ours,
    ):
        assert SECRET not in text
    assert SECRET not in caplog.text
    assert (caught.value.kind.value, caught.value.retryable) == ("credentials", False)
    assert "LIMNER at local could not log in to Snowflake with a" in caught.value.message
    assert "they come from limner's settings" in caught.value.hint


def test_a_token_of_a_file_is_not_shown_where_snowflake_repeats_it(
    emulator: SnowflakeEmulator, open_sessions: Any, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A container's is another with each login."""
    file = write(home / "token", "first")
    monkeypatch.setenv("SNOWFLAKE_AUTHENTICATOR", "OAUTH")
    monkeypatch.setenv("SNOWFLAKE_TOKEN_FILE_PATH", str(file))
    sessions = open_sessions(password=None)
    write(file, SECRET)
    refusal = RefusedError(f"Invalid OAuth access token {SECRET}", 390303, "08001")
    emulator.faults.add("login", "sql_error", error=refusal, times=None)

    with pytest.raises(SnowflakeError, match="Invalid OAuth access token") as caught:
        sessions.check()

    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_a_key_logs_in(emulator: SnowflakeEmulator, open_sessions: Any, home: Path, key: rsa.RSAPrivateKey) -> None:
    public = key.public_key().public_bytes(PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    emulator.settings.public_keys = {"LIMNER": public}
    file = write(home / "key.p8", key.private_bytes(PEM, PKCS8, serialization.BestAvailableEncryption(b"geheim")))

    sessions = open_sessions(password=None, private_key_file=str(file), private_key_passphrase="geheim")
    assert sessions.check()["role"] == "ACCOUNTADMIN"


def test_an_empty_secret_is_none() -> None:
    with pytest.raises(ConfigError, match="nothing to log in"):
        resolve_connection(SnowflakeSettings(account="a", user="u", password=SecretStr("")))
