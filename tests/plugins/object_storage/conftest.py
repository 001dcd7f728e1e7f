"""A server of S3's API on this machine, which keeps everything in memory."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import fsspec  # type: ignore[import-untyped]
import pytest
from aiobotocore.session import AioSession  # type: ignore[import-untyped]
from moto.server import ThreadedMotoServer

BUCKET = "limner-tests"


@pytest.fixture(scope="session")
def s3() -> Iterator[dict[str, Any]]:
    """What the driver needs to reach the server. The bucket limner-tests is there."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    options = {
        "key": "known",
        "secret": "known",
        "endpoint_url": f"http://{host}:{port}",
        "session": AioSession(),  # one for all tests: each would read botocore's tables anew
    }
    fsspec.filesystem("s3", **options, skip_instance_cache=True).mkdir(BUCKET)
    yield options
    server.stop()
