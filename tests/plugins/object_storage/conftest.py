"""Servers on this machine: one of S3's API, which keeps everything in memory, and one that answers as a test wants."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from uuid import uuid4

import fsspec  # type: ignore[import-untyped]
import pytest
from aiobotocore.session import AioSession  # type: ignore[import-untyped]
from moto.server import ThreadedMotoServer

from limner_object_storage import ObjectStorage, ObjectStorageSettings

BUCKET = "limner-tests"

Make = Callable[..., ObjectStorage]


@pytest.fixture(scope="session")
def s3() -> Iterator[dict[str, Any]]:
    """What the driver needs to reach the server. The bucket limner-tests is there."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    options = options_for(f"http://{host}:{port}")
    fsspec.filesystem("s3", **options, skip_instance_cache=True).mkdir(BUCKET)
    yield options
    server.stop()


def options_for(endpoint: str) -> dict[str, Any]:
    """Return what the driver needs to reach a server of S3's API, and to give up at once."""
    return {
        "key": "known-key",
        "secret": "known-secret",
        "endpoint_url": endpoint,
        "config_kwargs": {"retries": {"max_attempts": 1}},
        "session": SESSION,
    }


SESSION = AioSession()
"""One for all tests: each would read botocore's tables anew."""


@pytest.fixture(scope="session")
def connected(s3: dict[str, Any]) -> ObjectStorage:
    """A storage on S3 whose client others may use."""
    return ObjectStorage(ObjectStorageSettings(url=f"s3://{BUCKET}/connected", storage_options=s3))


@pytest.fixture
def on_s3(s3: dict[str, Any]) -> Make:
    """Makes a storage on S3; each in a prefix of its own unless one is named."""

    def make(prefix: str = "", bucket: str = BUCKET, **settings: Any) -> ObjectStorage:
        url = f"s3://{bucket}/{prefix or uuid4().hex}"
        return ObjectStorage(ObjectStorageSettings(url=url, storage_options=s3, **settings))

    return make


@pytest.fixture
def in_memory() -> Make:
    """Makes a storage in memory; each in a folder of its own unless one is named."""

    def make(prefix: str = "", **settings: Any) -> ObjectStorage:
        return ObjectStorage(ObjectStorageSettings(url=f"memory://{prefix or uuid4().hex}", **settings))

    return make


@pytest.fixture
def in_folder(tmp_path: Path) -> Make:
    """Makes a storage in the folder ``pictures``."""

    def make(**settings: Any) -> ObjectStorage:
        return ObjectStorage(ObjectStorageSettings(url=(tmp_path / "pictures").as_uri(), **settings))

    return make


@pytest.fixture
def answering() -> Iterator[Make]:
    """Makes a storage on a server that gives every request one answer."""
    with ExitStack() as servers:

        def make(status: int, body: bytes, *, length: int | None = None, **settings: Any) -> ObjectStorage:
            class Handler(BaseHTTPRequestHandler):
                protocol_version = "HTTP/1.1"

                def answer(self) -> None:
                    self.rfile.read(int(self.headers.get("Content-Length", 0)))
                    self.send_response(status)
                    self.send_header("Content-Length", str(len(body) if length is None else length))
                    self.send_header("Connection", "close")
                    self.end_headers()
                    self.wfile.write(body)
                    self.close_connection = True

                do_GET = do_PUT = do_DELETE = do_HEAD = answer  # noqa: N815 - the names are those of http.server

                def log_message(self, *_: object) -> None:
                    pass

            endpoint = servers.enter_context(serving(Handler))
            settings = {"url": "s3://bucket/pictures", "storage_options": options_for(endpoint), **settings}
            return ObjectStorage(ObjectStorageSettings(**settings))

        yield make


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
