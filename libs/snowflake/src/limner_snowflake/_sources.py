"""Where the parameters of a connection come from, and in which order."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

import platformdirs
from attrs import field, frozen
from pydantic import SecretStr

from limner import ConfigError
from limner_snowflake._files import check_private
from limner_snowflake._runtime import TOKEN_FILE, Runtime
from limner_snowflake._settings import CONNECTION_FIELDS, SnowflakeSettings

__all__ = ["IDENTITY", "SECRETS", "Source", "offered", "sources"]

IDENTITY: Final = ("account", "host", "user")
"""What says whose connection it is: a source of another's is left out, or its secret would be sent to the wrong place."""
SECRETS: Final = ("password", "token", "token_file_path", "private_key_file", "private_key_raw")
"""What logs in; all that does comes from one source."""
_HELD_IN_FILES: Final = ("password", "token", "private_key_raw", "private_key_passphrase")

_ALIASES: Final = {
    "username": "user",
    "private_key_path": "private_key_file",
    "private_key_file_pwd": "private_key_passphrase",
}
"""Other names that the connector and the snow command take."""


@frozen
class Source:
    """One place where parameters come from.

    Args:
        name: How messages call it.
        values: The parameters; they are not shown.
        is_chosen: Whether somebody asked for it by its name.
    """

    name: str
    values: Mapping[str, Any] = field(repr=False)
    is_chosen: bool = False


def sources(settings: SnowflakeSettings, arguments: Mapping[str, Any], runtime: Runtime) -> list[Source]:
    """Return the sources of a connection, the first of which wins.

    These are the program's arguments; limner's settings; the variables ``SNOWFLAKE_CONNECTIONS_<NAME>_…`` and the section of
    that name in ``connections.toml`` or ``config.toml``; the variables ``SNOWFLAKE_…``; and, in a container of Snowflake's, the
    token that it finds there. It is the order of the ``snow`` command, with limner's settings in the place of its options.

    Raises:
        ConfigError: A file cannot be read or is open to others, or there is no such connection.
    """
    given = {name: getattr(settings, "schema_" if name == "schema" else name) for name in CONNECTION_FIELDS}
    found = [
        Source("the arguments", _plain(arguments)),
        Source("limner's settings", _plain(given)),
        *_named(settings.connection),
        Source("the environment (SNOWFLAKE_…)", _environment("SNOWFLAKE_")),
    ]
    if runtime is Runtime.CONTAINER:
        found.append(Source("the container", {"authenticator": "OAUTH", "token_file_path": str(TOKEN_FILE)}))
    return [source for source in found if source.values]


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    plain = {
        _ALIASES.get(name, name): value.get_secret_value() if isinstance(value, SecretStr) else value
        for name, value in values.items()
    }
    return {name: value for name, value in plain.items() if value is not None and value != ""}


def _environment(prefix: str) -> dict[str, str]:
    known = {*CONNECTION_FIELDS, *SECRETS, *_ALIASES}
    found = {name: os.environ.get(f"{prefix}{name.upper()}") for name in sorted(known)}
    if prefix == "SNOWFLAKE_":  # the one variable of the snow command that has no prefix
        found["private_key_passphrase"] = found["private_key_passphrase"] or os.environ.get("PRIVATE_KEY_PASSPHRASE")
    return _plain(found)


def _named(wanted: str | None) -> list[Source]:
    """Return the sources that have a name: variables first, then the section of a file."""
    path, connections, config = _files()
    name = wanted or os.environ.get("SNOWFLAKE_DEFAULT_CONNECTION_NAME") or config.get("default_connection_name")
    section = connections.get(name or "default")
    variables = _environment(f"SNOWFLAKE_CONNECTIONS_{(name or 'default').upper()}_")
    if name and section is None and not variables:
        near = get_close_matches(name, connections, 1)
        msg = f"there is no connection {name!r} in {path}"
        there = f"there are {', '.join(connections)}; " if connections else ""
        hint = f"did you mean {near[0]!r}?" if near else f"{there}snow connection add makes one"
        raise ConfigError(msg, code="input.config.connection", hint=hint)
    if section is not None and any(_ALIASES.get(key, key) in _HELD_IN_FILES for key in section):
        check_private(path, "connections and a secret of one")
    label = name or "default"
    return [
        Source(f"the environment (SNOWFLAKE_CONNECTIONS_{label.upper()}_…)", variables, is_chosen=bool(wanted)),
        Source(f"{path} [{label}]", _plain(section or {}), is_chosen=bool(wanted)),
    ]


def offered() -> tuple[Path, tuple[str, ...]]:
    """Return the file that connections are kept in, and the names of those that are there.

    Raises:
        ConfigError: It cannot be read.
    """
    path, connections, _ = _files()
    return path, tuple(connections)


def _files() -> tuple[Path, dict[str, Any], dict[str, Any]]:
    """Return the file of connections, what is in it, and what ``config.toml`` says."""
    folder = _folder()
    config = _read(folder / "config.toml")
    alone = folder / "connections.toml"
    # As the connector: where there is a connections.toml, it is the only place of connections.
    if alone.is_file():
        return alone, _read(alone), config
    return folder / "config.toml", config.get("connections", {}), config


def _folder() -> Path:
    """Return where the connector and the snow command keep their files."""
    home = Path(os.environ.get("SNOWFLAKE_HOME") or "~/.snowflake").expanduser()
    return home if home.exists() else platformdirs.PlatformDirs("snowflake", appauthor=False).user_config_path


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        # What tomllib says quotes nothing of the file but a place in it.
        msg = f"{path} cannot be read: {error}"
        raise ConfigError(
            msg, code="input.config.connection", hint="correct the file, or make it readable to you"
        ) from error
