"""The endpoints of statements: sending one, waiting for its result, watching and stopping it."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._errors import cancelled
from limner_snowflake_emulator._execution import Handlers, cancel, execute
from limner_snowflake_emulator._http import Aborted, broken, read_json, refusal, session_of, succeeded
from limner_snowflake_emulator._recording import Query, Session

__all__ = ["QueryEndpoints"]


class QueryEndpoints:
    """The endpoints of statements.

    Args:
        account: Whose.
        handlers: Which statements are answered by the emulator itself.
    """

    def __init__(self, account: Account, handlers: Handlers) -> None:
        self._account = account
        self._handlers = handlers

    async def send(self, request: Request) -> Response:
        """Run a statement."""
        body = await read_json(request)
        session = session_of(self._account, request)
        if isinstance(session, JSONResponse):
            return session
        fault = self._account.faults.take("query", body["sqlText"], session)
        session = session_of(self._account, request, fault)  # it may expire just now
        if isinstance(session, JSONResponse):
            return session
        answer = await broken(fault)
        if answer is not None:
            return answer
        injected = fault.error if fault is not None and fault.kind == "sql_error" else None
        query = self._query(session, body, request.query_params.get("requestId") or str(uuid.uuid4()), injected)
        result = _in_progress(query, 333334) if body.get("asyncExec") else await self._wait(query)
        return Aborted() if fault is not None and fault.kind == "drop_after" else result

    def _query(self, session: Session, body: dict[str, Any], request_id: str, injected: Exception | None) -> Query:
        """Return the statement of a request; the same request sent again is the same statement."""
        parameters = body.get("parameters") or {}
        with self._account.lock:
            query = self._account.recording.of_request(request_id)
            if query is not None and (query.status != "FAILED" or body.get("asyncExec")):
                query.attempts += 1
                return query
            query = Query(
                id=str(uuid.uuid4()),
                request_id=request_id,
                sql=body["sqlText"],
                session=session,
                tag=str(parameters.get("QUERY_TAG", session.parameters.get("QUERY_TAG", "")) or ""),
                role=session.role,
                warehouse=session.warehouse,
                bindings=body.get("bindings"),
                parameters=parameters,
                describe_only=bool(body.get("describeOnly")),
                is_async=bool(body.get("asyncExec")),
            )
            self._account.recording.add_query(query)
            query.future = self._account.workers.submit(execute, self._account, self._handlers, query, injected)
            return query

    async def _wait(self, query: Query) -> Response:
        """Return a statement's answer, or that it is still running; break the way to its client instead, once, where it is to."""
        assert query.future is not None  # noqa: S101 - it was submitted before anybody knew its id
        seconds = self._account.settings.in_progress_after
        ending, breaking = asyncio.wrap_future(query.future), asyncio.wrap_future(query.breaking)
        if not query.is_broken:
            either: list[asyncio.Future[Any]] = [ending, breaking]
            await asyncio.wait(either, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if breaking.done() and breaking.result() == "drop":
                query.is_broken = True
                return Aborted()
        if query.is_broken or breaking.done():
            await asyncio.wait([ending], timeout=seconds)
        if not ending.done():
            return _in_progress(query, 333333)
        if breaking.done() and not query.is_broken:
            query.is_broken = True
            return Aborted(is_begun=True)
        return JSONResponse(query.response)

    async def result(self, request: Request) -> Response:
        """Return the result of a statement that was running when it was last asked for."""
        fault = self._account.faults.take("result")
        session = session_of(self._account, request, fault)
        if isinstance(session, JSONResponse):
            return session
        answer = await broken(fault)
        if answer is not None:
            return answer
        query_id = request.path_params["query_id"]
        query = self._account.recording.queries.get(query_id)
        return await self._wait(query) if query else refusal(709, f"Statement {query_id} not found", "02000")

    async def monitor(self, request: Request) -> Response:
        """Tell how a statement stands."""
        fault = self._account.faults.take("monitor")
        session = session_of(self._account, request, fault)
        if isinstance(session, JSONResponse):
            return session
        answer = await broken(fault)
        if answer is not None:
            return answer
        query = self._account.recording.queries.get(request.path_params["query_id"])
        if query is None:
            return succeeded({"queries": []})
        status = "FAILED_WITH_ERROR" if query.status == "FAILED" else query.status
        told = {"id": query.id, "status": status, "sqlText": query.sql}
        if query.status == "FAILED":
            told |= {"errorCode": query.response["code"], "errorMessage": query.response["message"]}
        return succeeded({"queries": [told]})

    async def abort_request(self, request: Request) -> Response:
        """Stop the statement of a request."""
        body = await read_json(request)
        if query := self._account.recording.of_request(str(body.get("requestId"))):
            cancel(query, cancelled())
        return succeeded()

    async def abort(self, request: Request) -> Response:
        """Stop a statement."""
        if query := self._account.recording.queries.get(request.path_params["query_id"]):
            cancel(query, cancelled())
        return succeeded()


def _in_progress(query: Query, code: int) -> JSONResponse:
    data = {
        "getResultUrl": f"/queries/{query.id}/result",
        "queryId": query.id,
        "progressDesc": None,
        "queryAbortsAfterSecs": 300,
    }
    return JSONResponse({"data": data, "code": str(code), "message": "Query execution in progress.", "success": True})
