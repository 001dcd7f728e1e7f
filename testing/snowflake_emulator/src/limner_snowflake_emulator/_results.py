"""Results as the connector reads them: rows of text in JSON, or Arrow in base64."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Any, Final

import pyarrow as pa  # type: ignore[import-untyped]  # it has no types
import pyarrow.compute as pc  # type: ignore[import-untyped]  # as above
from attrs import frozen
from fakesnow.arrow import timestamp_to_sf_struct, to_ipc, to_sf_schema

from limner_snowflake_emulator._recording import Query

__all__ = ["DDL", "SELECT", "Column", "Rows", "arrow_result", "column", "done", "envelope", "failure", "json_result"]

SELECT: Final = 0x1000
DDL: Final = 0x6000
"""Types of statements, by which clients tell results from row counts."""

Column = dict[str, Any]
Response = dict[str, Any]

_TEXT: Final = {"byteLength": 16_777_216, "length": 16_777_216, "scale": None, "precision": None}
_FIXED: Final = {"byteLength": None, "length": None, "scale": 0, "precision": 38}
_INT64: Final = 2**63


@frozen
class Rows:
    """A result that the emulator makes by itself, as Snowflake does for SHOW, LIST and DDL.

    Args:
        columns: Of :func:`column`, or plain names of columns of text.
        rows: The values, which are sent as text.
        type_id: The statement's type.
    """

    columns: Sequence[Column | str]
    rows: Sequence[Sequence[Any]]
    type_id: int = 0


def column(name: str, kind: str = "text") -> Column:
    """Return the description of a column: of text, or of integers where the kind is ``fixed``."""
    sizes = _FIXED if kind == "fixed" else _TEXT
    place = {"database": "", "schema": "", "table": ""}
    return {"name": name, **place, "nullable": True, "type": kind, "collation": None, **sizes}


def done(text: str = "Statement executed successfully.") -> Rows:
    """Return the result of a statement that has none."""
    return Rows(["status"], [[text]], DDL)


def json_result(rows: Sequence[Sequence[Any]]) -> Response:
    """Return rows as JSON."""
    body = [[None if value is None else str(value) for value in row] for row in rows]
    return {"queryResultFormat": "json", "rowset": body, "total": len(body), "returned": len(body)}


def arrow_result(table: pa.Table | None, columns: Sequence[Any]) -> Response:
    """Return a table of DuckDB's as Arrow in the shape that Snowflake gives it; an empty result where there is none."""
    body = "" if table is None else b64encode(to_ipc(_as_snowflake(table, columns))).decode()
    total = 0 if table is None else table.num_rows
    return {"queryResultFormat": "arrow", "rowsetBase64": body, "total": total, "returned": total}


def envelope(query: Query, columns: Sequence[Any], type_id: int, result: Response) -> Response:
    """Return the whole answer to a statement that succeeded."""
    session = query.session
    timezone = session.parameters.get("TIMEZONE", "Etc/UTC")
    data = {
        "parameters": [{"name": "TIMEZONE", "value": timezone}],
        "rowtype": [column(each) if isinstance(each, str) else each for each in columns],
        "queryId": query.id,
        "statementTypeId": type_id,
        "numberOfBinds": 0,
        "arrayBindSupported": False,
        "finalDatabaseName": session.connection.database,
        "finalSchemaName": session.connection.schema,
        "finalWarehouseName": session.warehouse,
        "finalRoleName": session.role,
        **result,
    }
    return {"data": data, "code": None, "message": None, "success": True}


def failure(errno: int | str, message: str, sqlstate: str, query_id: str | None = None) -> Response:
    """Return the answer to a request that failed."""
    code = f"{int(errno):06d}"
    data = {"errorCode": code, "sqlState": sqlstate, "queryId": query_id, "internalError": False}
    return {"data": data, "code": code, "message": message, "success": False, "headers": None}


def _as_snowflake(table: pa.Table, columns: Sequence[Any]) -> pa.Table:
    arrays = [_array(each.combine_chunks()) for each in table.columns]
    typed = [field.with_type(array.type) for field, array in zip(table.schema, arrays, strict=True)]
    return pa.Table.from_arrays(arrays, schema=to_sf_schema(pa.schema(typed), list(columns)))


def _array(array: Any) -> Any:
    """Convert one column. fakesnow's own conversion sends NULL timestamps as 1970-01-01 (0.12.1)."""
    if isinstance(array, pa.ChunkedArray):
        array = pa.concat_arrays(array.chunks) if array.num_chunks else pa.array([], array.type)
    if pa.types.is_timestamp(array.type):
        zero = pa.scalar(0, pa.int64()).cast(array.type)
        parts = timestamp_to_sf_struct(pc.fill_null(array, zero))
        fields = list(parts.type)
        return pa.StructArray.from_arrays(
            [parts.field(number) for number in range(len(fields))], fields=fields, mask=pc.is_null(array)
        )
    if pa.types.is_time(array.type):
        return pc.multiply(array.cast(pa.int64()), 1000)
    if pa.types.is_null(array.type):
        return array.cast(pa.string())
    if pa.types.is_uint64(array.type):  # clients expect signed integers
        signed = (value if value is None or value < _INT64 else value - 2 * _INT64 for value in array.to_pylist())
        return pa.array(signed, pa.int64())
    return array
