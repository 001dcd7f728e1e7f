"""Names in statements: identifiers, and places in stages."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import quote, unquote

from attrs import frozen
from fakesnow.transforms.stage import LOCAL_BUCKET_PATH

from limner_snowflake_emulator._errors import SnowflakeError

__all__ = [
    "IDENTIFIER",
    "NAME",
    "STAGE",
    "StagePath",
    "from_url",
    "parse_stage",
    "plain_name",
    "split_name",
    "string_value",
]

IDENTIFIER: Final = r'(?:"(?:[^"]|"")+"|[A-Za-z_][\w$]*)'
NAME: Final = r'(?P<name>(?:"(?:[^"]|"")+"|[^\s("]+)+)'
"""A name in a statement, qualified or not."""
STAGE: Final = r"(?P<stage>'(?:@|snow://)(?:[^'\\]|''|\\.)*'|(?:@|snow://)(?:\"(?:[^\"]|\"\")*\"|[^\s\"])+)"
"""A place in a stage as statements write it, in quotes or without."""

_STAGE: Final = re.compile(rf"^@(?P<name>(?:{IDENTIFIER}\.){{0,2}}(?:%?{IDENTIFIER}|~))(?P<path>/.*)?$", re.DOTALL)
_APP: Final = re.compile(
    rf"snow://streamlit/(?P<name>(?:{IDENTIFIER}\.){{0,2}}{IDENTIFIER})/versions/live/?(?P<path>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "b": "\b", "f": "\f"}


@frozen
class StagePath:
    """A place in a stage.

    Args:
        database: The stage's database.
        schema: The stage's schema.
        name: The stage's name; ``~`` for the user's, ``%TABLE`` for a table's.
        path: The path in it, without a leading slash.
    """

    database: str
    schema: str
    name: str
    path: str = ""

    @property
    def stage(self) -> str:
        """The stage's full name."""
        return f"{self.database}.{self.schema}.{self.name}"

    @property
    def root(self) -> Path:
        """The folder that holds the stage's files; fakesnow looks for them there, too, where the names are plain."""
        parts = (self.database, self.schema, self.name)
        return Path(LOCAL_BUCKET_PATH, *(quote(part, safe="%~$").replace(".", "%2E") for part in parts))

    @property
    def url_path(self) -> str:
        """The place as part of a URL; :func:`from_url` reads it."""
        return "/".join([quote(part, safe="") for part in (self.database, self.schema, self.name)] + [quote(self.path)])

    @property
    def prefix(self) -> str:
        """What LIST shows before each path."""
        return "" if self.name.startswith(("~", "%")) else f"{self.name.lower()}/"

    def file(self, path: str) -> Path:
        """Return the file that holds an object of the stage.

        Raises:
            SnowflakeError: The path leads out of the stage.
        """
        if ".." in PurePosixPath(path).parts or path.startswith("/") or "\0" in path:
            msg = f"Invalid path {path!r} in stage {self.stage}"
            raise SnowflakeError(msg, 1003, "42000")
        return self.root / path


def from_url(text: str) -> StagePath:
    """Return the place that part of a URL, as it was sent, stands for."""
    database, schema, name, path = (unquote(part) for part in text.split("/", 3))
    return StagePath(database, schema, name, path)


def plain_name(name: str) -> str:
    """Return an identifier as the catalogue has it: without quotes, or in capital letters where it had none."""
    if len(name) > 1 and name[0] == name[-1] == '"':
        return name[1:-1].replace('""', '"')
    return name.upper()


def split_name(name: str) -> list[str]:
    """Return the parts of a qualified name."""
    return [plain_name(part) for part in re.findall(IDENTIFIER, name)]


def string_value(text: str) -> str:
    """Return the value of a string literal; a text without quotes is its own value."""
    if len(text) < 2 or text[0] != "'" or text[-1] != "'":  # noqa: PLR2004 - two quotes
        return text
    return re.sub(r"''|\\(.)", lambda found: _unescaped(found[1]), text[1:-1], flags=re.DOTALL)


def _unescaped(letter: str | None) -> str:
    return "'" if letter is None else _ESCAPES.get(letter, letter)


def parse_stage(text: str, database: str | None, schema: str | None) -> StagePath:
    """Read a place in a stage.

    Args:
        text: ``@stage/path``, in quotes or not, or ``snow://streamlit/app/versions/live/path``.
        database: The current database.
        schema: The current schema.

    Raises:
        SnowflakeError: It is none, or it names no database and the session has none either.
    """
    place = string_value(text.strip())
    found = _APP.match(place)
    if found:
        *qualifiers, name = split_name(found["name"])
        name, path = f"%STREAMLIT_{name}", found["path"]
    else:
        found = _STAGE.match(place)
        if not found:
            msg = f"SQL compilation error:\nsyntax error unexpected stage reference {text!r}."
            raise SnowflakeError(msg, 1003, "42000")
        *parts, last = re.findall(rf"%?{IDENTIFIER}|~", found["name"])
        qualifiers = [plain_name(part) for part in parts]
        name = f"%{plain_name(last[1:])}" if last.startswith("%") else plain_name(last)
        path = (found["path"] or "")[1:]
    database, schema = [database, schema, *qualifiers][-2:]
    if not database or not schema:
        msg = "Cannot perform operation. This session does not have a current database."
        msg += " Call 'USE DATABASE', or use a qualified name."
        raise SnowflakeError(msg, 90105, "22000")
    return StagePath(database, schema, name, path)
