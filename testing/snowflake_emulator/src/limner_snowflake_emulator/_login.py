"""Logging in, renewing tokens, and logging out."""

from __future__ import annotations

import hmac
import secrets
from typing import Any, Final
from urllib.parse import urlencode

import jwt
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._errors import SnowflakeError
from limner_snowflake_emulator._faults import Fault, Where
from limner_snowflake_emulator._http import broken, expire, read_json, refusal, session_of, succeeded, token_of
from limner_snowflake_emulator._names import plain_name
from limner_snowflake_emulator._privileges import written
from limner_snowflake_emulator._recording import Session

__all__ = ["LoginEndpoints"]

_TOKEN_SECONDS: Final = 3_600
_MASTER_SECONDS: Final = 14_400


class LoginEndpoints:
    """The endpoints of sessions.

    Args:
        account: Whose.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self._single_sign_on: dict[str, str] = {}

    async def _fault(self, where: Where) -> tuple[Fault | None, Response | None]:
        fault = self._account.faults.take(where)
        if fault is not None and isinstance(fault.error, SnowflakeError):
            return fault, refusal(fault.error.errno, fault.error.message, fault.error.sqlstate)
        return fault, await broken(fault)

    async def log_in(self, request: Request) -> Response:
        """Open a session."""
        fault, answer = await self._fault("login")
        if answer is not None:
            return answer
        data = (await read_json(request))["data"]
        try:
            session = self._open(data, dict(request.query_params))
        except SnowflakeError as error:
            return refusal(error.errno, error.message, error.sqlstate)
        told = session.master_token
        if fault is not None:
            expire(session, fault)
        settings = self._account.settings
        values = {
            "AUTOCOMMIT": session.parameters.get("AUTOCOMMIT", True),
            "CLIENT_SESSION_KEEP_ALIVE_HEARTBEAT_FREQUENCY": _TOKEN_SECONDS,
            "CLIENT_STAGE_ARRAY_BINDING_THRESHOLD": 0,
            "QUERY_TAG": session.parameters.get("QUERY_TAG", ""),
            # It is the server that decides whether threads may share a Snowpark session; without it results are lost.
            "PYTHON_SNOWPARK_ENABLE_THREAD_SAFE_SESSION": settings.thread_safe_sessions,
        }
        return succeeded(
            {
                "token": session.token,
                "masterToken": told,
                "validityInSeconds": _TOKEN_SECONDS,
                "masterValidityInSeconds": _MASTER_SECONDS,
                "displayUserName": session.user,
                "serverVersion": "10.0.0",
                "firstLogin": False,
                "sessionId": session.id,
                "parameters": [{"name": name, "value": value} for name, value in values.items()],
                "sessionInfo": {
                    "databaseName": session.connection.database,
                    "schemaName": session.connection.schema,
                    "warehouseName": session.warehouse,
                    "roleName": session.role,
                },
            }
        )

    def _open(self, data: dict[str, Any], query: dict[str, str]) -> Session:
        user = str(data.get("LOGIN_NAME") or "LIMNER").upper()
        self._authenticate(user, data)
        privileges, settings = self._account.privileges, self._account.settings
        named = {name: plain_name(text) for name, text in query.items() if text}
        role = named.get("roleName", "PUBLIC")
        if role not in privileges.roles_of(user):
            msg = f"Role '{role}' specified in the connect string is not granted to this user."
            msg += " Contact your local system administrator, or attempt to login with another role, e.g. PUBLIC."
            raise SnowflakeError(msg, 390189, "08001")
        parameters = {name.upper(): value for name, value in (data.get("SESSION_PARAMETERS") or {}).items()}
        if settings.enforce_privileges:
            self._leave_out(named, user, role)
        with self._account.lock:
            privileges.adopt(named.get("databaseName"), named.get("schemaName"))
            connection = self._account.engine.connect(
                named.get("databaseName"),
                named.get("schemaName"),
                autocommit=parameters.get("AUTOCOMMIT", True),
            )
            session = Session(
                id=next(self._account.session_ids),
                token=secrets.token_urlsafe(24),
                master_token=secrets.token_urlsafe(24),
                user=user,
                role=role,
                warehouse=named.get("warehouse"),
                account=data.get("ACCOUNT_NAME") or "local",
                connection=connection,
                client={name: value for name, value in data.items() if name not in {"PASSWORD", "TOKEN"}},
                parameters=parameters,
                secondary_roles=settings.secondary_roles,
            )
            self._account.sessions[session.token] = session
        self._account.recording.add_session(session)
        return session

    def _leave_out(self, named: dict[str, str], user: str, role: str) -> None:
        """Leave out what the role may not use: whoever logs in so has no current one, and is not told."""
        privileges = self._account.privileges
        roles = privileges.inherited(role)
        if self._account.settings.secondary_roles == "ALL":
            roles = roles.union(*map(privileges.inherited, privileges.roles_of(user)))
        database, schema = named.get("databaseName", ""), named.get("schemaName", "")
        for key, kind, parts in (
            ("warehouse", "WAREHOUSE", [named.get("warehouse", "")]),
            ("databaseName", "DATABASE", [database]),
            ("schemaName", "SCHEMA", [database, schema]),
        ):
            if key in named and not privileges.has(roles, "USAGE", kind, written(parts)):
                del named[key]
        if "databaseName" not in named:
            named.pop("schemaName", None)

    def _authenticate(self, user: str, data: dict[str, Any]) -> None:
        settings = self._account.settings
        kind = str(data.get("AUTHENTICATOR") or "SNOWFLAKE").upper()
        if kind == "SNOWFLAKE_JWT":
            if settings.public_keys is not None:
                self._check_key(user, data)
            return
        if kind == "EXTERNALBROWSER":
            if self._single_sign_on.pop(str(data.get("PROOF_KEY")), None) != data.get("TOKEN"):
                msg = "The single sign-on was not completed."
                raise SnowflakeError(msg, 390191, "08001")
            return
        if settings.passwords is None:
            return
        given, expected = data.get("TOKEN") or data.get("PASSWORD") or "", settings.passwords.get(user, "")
        if not expected or not hmac.compare_digest(str(given).encode(), expected.encode()):
            texts = {
                "OAUTH": (390303, "Invalid OAuth access token."),
                "PROGRAMMATIC_ACCESS_TOKEN": (394400, "Programmatic access token is invalid."),
            }
            errno, msg = texts.get(kind, (390100, "Incorrect username or password was specified."))
            raise SnowflakeError(msg, errno, "08001")

    def _check_key(self, user: str, data: dict[str, Any]) -> None:
        key = (self._account.settings.public_keys or {}).get(user)
        try:
            jwt.decode(str(data.get("TOKEN")), key or b"", algorithms=["RS256"])
        except jwt.PyJWTError as error:
            msg = "JWT token is invalid."
            raise SnowflakeError(msg, 390144, "08001") from error

    async def begin_single_sign_on(self, request: Request) -> Response:
        """Tell where a browser is to go for authenticator=externalbrowser."""
        data = (await read_json(request))["data"]
        proof, token = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
        self._single_sign_on[proof] = token
        back = urlencode({"port": data["BROWSER_MODE_REDIRECT_PORT"], "token": token})
        return succeeded({"ssoUrl": f"{self._account.base_url}/sso?{back}", "proofKey": proof})

    @staticmethod
    async def sign_on(request: Request) -> Response:
        """Send the browser back to the client, as an identity provider does when the user has signed on."""
        port = int(request.query_params["port"])
        token = urlencode({"token": request.query_params["token"]})
        return RedirectResponse(f"http://127.0.0.1:{port}/?{token}")

    async def renew(self, request: Request) -> Response:
        """Give a session a new token."""
        fault, answer = await self._fault("token")
        if answer is not None:
            return answer
        old = str((await read_json(request)).get("oldSessionToken"))
        is_expired = fault is not None and fault.kind == "expire"
        with self._account.lock:
            session = self._account.sessions.get(old)
            if session is None or is_expired or token_of(request) != session.master_token:
                return refusal(390114, "Authentication token has expired. The user must authenticate again.")
            del self._account.sessions[old]
            session.token = secrets.token_urlsafe(24)
            session.is_expired = False
            self._account.sessions[session.token] = session
        return succeeded(
            {
                "sessionToken": session.token,
                "validityInSecondsST": _TOKEN_SECONDS,
                "masterToken": session.master_token,
                "validityInSecondsMT": _MASTER_SECONDS,
                "sessionId": session.id,
            }
        )

    async def heartbeat(self, request: Request) -> Response:
        """Say that a session is alive."""
        fault, answer = await self._fault("heartbeat")
        if answer is not None:
            return answer
        session = session_of(self._account, request, fault)
        return session if isinstance(session, JSONResponse) else succeeded()

    async def log_out(self, request: Request) -> Response:
        """Close a session."""
        session = session_of(self._account, request)
        if isinstance(session, JSONResponse):
            return session
        if request.query_params.get("delete"):
            self._account.sessions.pop(session.token, None)
            session.is_closed = True
        return succeeded()
