"""Statements on stages: PUT, GET, LIST, REMOVE, COPY FILES, and CREATE, ALTER, DROP and DESCRIBE STAGE."""

from __future__ import annotations

import hashlib
import re
import shutil
import time
from pathlib import PurePosixPath
from typing import Any, Final

from limner_snowflake_emulator._errors import SnowflakeError, missing
from limner_snowflake_emulator._names import NAME, STAGE, StagePath, string_value
from limner_snowflake_emulator._results import Rows, column, done
from limner_snowflake_emulator._statements import Handler, Statement, options, statement

__all__ = ["HANDLERS"]

HANDLERS: Final[list[tuple[re.Pattern[str], Handler]]] = []

_QUOTED: Final = r"'(?:[^'\\]|''|\\.)*'"

# Only this kind of location lets the connector go to an address that is no cloud's, and without TLS.
_LOCATION: Final[dict[str, Any]] = {
    "locationType": "GCS",
    "creds": {},
    "region": "US",
    "endPoint": None,
    "storageAccount": None,
    "isClientSideEncrypted": False,
    "useRegionalUrl": False,
    "useVirtualUrl": False,
    "useS3RegionalUrl": False,
}


def _answered(statement: Statement, data: dict[str, Any]) -> dict[str, Any]:
    data |= {"queryId": statement.query.id, "statementTypeId": 0}
    return {"data": data, "code": None, "message": None, "success": True}


def _local(text: str) -> str:
    return string_value(text).removeprefix("file://")


@statement(HANDLERS, rf"PUT\s+(?P<source>{_QUOTED}|file://.*?)\s+(?P<target>\?|{STAGE})(?P<options>.*)$")
def _put(statement: Statement) -> dict[str, Any]:
    is_bound = statement.parts["target"] == "?"
    place = statement.stage(statement.values[0] if is_bound else statement.parts["target"])
    given = options(statement.parts["options"])
    source = _local(statement.parts["source"])
    folder = f"{place.path.rstrip('/')}/" if place.path else ""
    place.file(folder)
    location = {**_LOCATION, "location": f"{place.stage}/{folder}", "path": f"{place.stage}/{folder}"}
    location["presignedUrl"] = statement.account.blob_url(place, folder + PurePosixPath(source).name)
    if is_bound:  # the connector cannot ask for another URL when the target is bound
        local = place.root / folder
        local.mkdir(parents=True, exist_ok=True)
        location = {"locationType": "LOCAL_FS", "location": str(local), "creds": {}}
    return _answered(
        statement,
        {
            "command": "UPLOAD",
            "src_locations": [source],
            "parallel": int(given.get("PARALLEL", "4")),
            "autoCompress": given.get("AUTO_COMPRESS", "TRUE").upper() == "TRUE",
            "sourceCompression": given.get("SOURCE_COMPRESSION", "auto_detect").lower(),
            "overwrite": given.get("OVERWRITE", "FALSE").upper() == "TRUE",
            "encryptionMaterial": None,
            "clientShowEncryptionParameter": False,
            "stageInfo": location,
        },
    )


@statement(HANDLERS, rf"GET\s+{STAGE}\s+(?P<target>{_QUOTED}|\S+)(?P<options>.*)$")
def _get(statement: Statement) -> dict[str, Any]:
    place = statement.stage(statement.parts["stage"])
    given = options(statement.parts["options"])
    paths = [path for path, _ in statement.account.stages.files(place, given.get("PATTERN"))]
    if place.path and not place.path.endswith("/"):  # a file or a folder of that name, not all that begins so
        paths = [path for path in paths if path == place.path or path.startswith(f"{place.path}/")]
    return _answered(
        statement,
        {
            "command": "DOWNLOAD",
            "src_locations": paths,
            "presignedUrls": [statement.account.blob_url(place, path) for path in paths],
            "localLocation": _local(statement.parts["target"]),
            "parallel": int(given.get("PARALLEL", "10")),
            "encryptionMaterial": [],
            "stageInfo": {**_LOCATION, "location": f"{place.stage}/", "presignedUrl": None},
        },
    )


@statement(HANDLERS, rf"(?:LIST|LS)\s+{STAGE}(?P<options>.*)$")
def _list(statement: Statement) -> Rows:
    place = statement.stage(statement.parts["stage"])
    rows = []
    for path, file in statement.account.stages.files(place, options(statement.parts["options"]).get("PATTERN")):
        status = file.stat()
        digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
        changed = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(status.st_mtime))
        rows.append([place.prefix + path, status.st_size, digest, changed])
    return Rows(["name", column("size", "fixed"), "md5", "last_modified"], rows)


@statement(HANDLERS, rf"(?:REMOVE|RM)\s+{STAGE}(?P<options>.*)$")
def _remove(statement: Statement) -> Rows:
    place = statement.stage(statement.parts["stage"])
    found = statement.account.stages.files(place, options(statement.parts["options"]).get("PATTERN"))
    for _, file in found:
        file.unlink(missing_ok=True)  # another session may remove it, too
    return Rows(["name", "result"], [[place.prefix + path, "removed"] for path, _ in found])


@statement(
    HANDLERS,
    rf"COPY\s+FILES\s+INTO\s+(?P<target>'(?:@|snow://)[^']*'|(?:@|snow://)\S+)\s+FROM\s+{STAGE}(?P<options>.*)$",
)
def _copy_files(statement: Statement) -> Rows:
    target = statement.stage(statement.parts["target"])
    source = statement.stage(statement.parts["stage"])
    rows = []
    for path, file in statement.account.stages.files(source, options(statement.parts["options"]).get("PATTERN")):
        name = path[len(source.path) :].lstrip("/") or file.name
        copied = str(PurePosixPath(target.path) / name)
        target.file(copied).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target.file(copied))
        rows.append([copied])
    return Rows(["file"], rows)


@statement(
    HANDLERS,
    r"CREATE\s+(?P<replace>OR\s+REPLACE\s+)?(?P<temporary>(SCOPED\s+)?TEMP(ORARY)?\s+)?STAGE\s+"
    r"(?P<lenient>IF\s+NOT\s+EXISTS\s+)?"
    rf"{NAME}(?P<options>.*)$",
)
def _create(statement: Statement) -> Rows:
    place = statement.place(f"@{statement.parts['name']}")
    stages = statement.account.stages
    if stages.exists(place) and not statement.parts["replace"]:
        if statement.parts["lenient"]:
            return done(f"{place.name} already exists, statement succeeded.")
        msg = f"SQL compilation error:\nObject '{place.stage}' already exists."
        raise SnowflakeError(msg, 2002, "42710")
    given = statement.parts["options"]
    comment = options(given).get("COMMENT", "")
    stages.create(place, given, comment=comment, is_temporary=bool(statement.parts["temporary"]))
    return done(f"Stage area {place.name} successfully created.")


@statement(HANDLERS, rf"DROP\s+STAGE\s+(?P<lenient>IF\s+EXISTS\s+)?{NAME}$")
def _drop(statement: Statement) -> Rows:
    place = statement.place(f"@{statement.parts['name']}")
    if statement.account.stages.exists(place):
        statement.account.stages.drop(place)
        return done(f"{place.name} successfully dropped.")
    if statement.parts["lenient"]:
        return done(f"Drop statement executed successfully ({place.name} already dropped).")
    raise missing(place.stage, "Stage")


@statement(HANDLERS, rf"ALTER\s+STAGE\s+(IF\s+EXISTS\s+)?{NAME}\s+(?P<what>REFRESH|SET)\b(?P<options>.*)$")
def _alter(statement: Statement) -> Rows:
    place = statement.stage(f"@{statement.parts['name']}")
    if statement.parts["what"].upper() == "SET":
        given = statement.parts["options"]
        statement.account.stages.alter(place, given, comment=options(given).get("COMMENT"))
        return done()
    came, went = statement.account.stages.refresh(place)
    rows = [[path, "REGISTERED_NEW", "File registered successfully."] for path in came]
    rows += [[path, "UNREGISTERED", "File unregistered successfully."] for path in went]
    return Rows(["file", "status", "description"], rows)


@statement(HANDLERS, rf"DESC(?:RIBE)?\s+STAGE\s+{NAME}$")
def _describe(statement: Statement) -> Rows:
    place: StagePath = statement.stage(f"@{statement.parts['name']}")
    given = statement.account.stages.options(place)
    encryption = "SNOWFLAKE_SSE" if "SNOWFLAKE_SSE" in given else "SNOWFLAKE_FULL"
    return Rows(
        ["parent_property", "property", "property_type", "property_value", "property_default"],
        [
            ["STAGE_LOCATION", "URL", "String", "", ""],
            ["DIRECTORY", "ENABLE", "Boolean", str("DIRECTORY" in given).lower(), "false"],
            ["ENCRYPTION", "TYPE", "String", encryption, "SNOWFLAKE_FULL"],
        ],
    )
