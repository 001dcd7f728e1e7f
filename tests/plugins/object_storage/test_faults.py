"""What goes wrong between here and a store is one of limner's errors, with what to do about it."""

from __future__ import annotations

import errno
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from limner import AccessDeniedError, CancelledError, ConfigError, LimnerError, Settings, StorageError, Studio
from limner.plugins import CancelToken, Context, Query
from limner.settings import validate_table
from limner.testing._storage_suite import all_pages, drawing
from limner_object_storage import ObjectStorage, ObjectStoragePlugin, ObjectStorageSettings

CONTEXT = Context(request_id="r-1")
KEY = "20260101-120000000000-00000000"

Make = Callable[..., ObjectStorage]


def calls(storage: ObjectStorage) -> dict[str, Callable[[], object]]:
    return {
        "put": lambda: storage.put(drawing(1), name="fox", context=CONTEXT),
        "get": lambda: storage.get(KEY, context=CONTEXT),
        "list": lambda: storage.list(Query(), context=CONTEXT),
        "delete": lambda: storage.delete(KEY, context=CONTEXT),
    }


def fault(call: Callable[[], object]) -> LimnerError:
    with pytest.raises(LimnerError) as caught:
        call()
    assert caught.value.hint
    assert caught.value.request_id == "r-1"
    assert "known-secret" not in f"{caught.value} {caught.value.hint}"
    return caught.value


@pytest.mark.parametrize("call", ["put", "list", "get", "delete"])
def test_a_bucket_that_is_not_there_is_named_as_missing(on_s3: Make, call: str) -> None:
    storage = on_s3("x", bucket="nobody-made-this")

    assert fault(calls(storage)[call]).code == "storage.place-missing"
    assert not storage.health(context=CONTEXT).ready


@pytest.mark.parametrize(
    ("answer", "expected", "retryable"),
    [
        ((403, "AccessDenied"), "storage.access-denied", False),
        ((403, "SignatureDoesNotMatch"), "storage.access-denied", False),
        ((400, "ExpiredToken"), "storage.access-denied.credentials", False),
        ((503, "ServiceUnavailable"), "storage.busy", True),
        ((500, "InternalError"), "storage.busy", True),
        ((507, "XMinioStorageFull"), "storage.full", True),
        ((409, "SomethingNew"), "storage.driver", False),
    ],
)
@pytest.mark.parametrize("call", ["put", "list"])
def test_what_s3_answers_is_translated(
    answering: Make, answer: tuple[int, str], expected: str, retryable: bool, call: str
) -> None:
    status, code = answer
    body = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>no</Message></Error>".encode()
    found = fault(calls(answering(status, body))[call])

    assert isinstance(found, StorageError)
    assert (found.code, found.retryable) == (expected, retryable)
    assert isinstance(found, AccessDeniedError) == expected.startswith("storage.access-denied")


@pytest.mark.slow
def test_throttling_is_told_once_the_driver_gives_up(answering: Make) -> None:
    body = b"<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"

    assert fault(calls(answering(503, body))["put"]).code == "storage.busy"


@pytest.mark.slow
def test_an_answer_that_is_cut_short_is_no_drawing(answering: Make) -> None:
    storage = answering(200, b"<!-- limner {", length=500)

    found = fault(calls(storage)["get"])
    assert (found.code, found.retryable) == ("storage.unreachable", True)


def test_a_page_to_sign_in_at_is_no_drawing(answering: Make) -> None:
    found = fault(calls(answering(200, b"<html>Sign in to the Wi-Fi</html>"))["get"])

    assert found.code == "storage.integrity.record"


def test_where_nobody_listens_the_store_cannot_be_reached(answering: Make) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        storage = answering(200, b"")
        options = {**storage._settings.storage_options, "endpoint_url": f"http://127.0.0.1:{closed.getsockname()[1]}"}
        unreachable = ObjectStorage(ObjectStorageSettings(url="s3://bucket/x", storage_options=options))
        found = fault(calls(unreachable)["put"])

    assert (found.code, found.retryable) == ("storage.unreachable", True)


@pytest.fixture
def silent() -> Iterator[Callable[[float], ObjectStorage]]:
    """Makes a storage on a server that takes requests and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def make(timeout: float) -> ObjectStorage:
            endpoint = f"http://127.0.0.1:{server.getsockname()[1]}"
            options = {"key": "a", "secret": "b", "endpoint_url": endpoint}
            return ObjectStorage(ObjectStorageSettings(url="s3://bucket/x", storage_options=options, timeout=timeout))

        yield make


def test_a_store_that_does_not_answer_is_given_up_after_the_time_limit(
    silent: Callable[[float], ObjectStorage],
) -> None:
    found = fault(calls(silent(0.2))["put"])

    assert (found.code, found.retryable) == ("storage.unreachable", True)
    assert "0.2 s" in found.message


def test_waiting_for_a_store_ends_when_the_work_is_cancelled(silent: Callable[[float], ObjectStorage]) -> None:
    token = CancelToken()
    timer = threading.Timer(0.1, token.cancel)
    timer.start()

    with pytest.raises(CancelledError):
        silent(60).get(KEY, context=Context(request_id="r-1", cancel=token))
    timer.join()


def test_no_credentials_are_a_matter_of_access(
    answering: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    storage = ObjectStorage(
        ObjectStorageSettings(url="s3://bucket/x", storage_options={"endpoint_url": "http://127.0.0.1:1"})
    )

    assert fault(calls(storage)["put"]).code == "storage.access-denied.credentials"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "full"), (errno.EROFS, "access-denied.read-only"), (errno.EIO, "driver")]
)
@pytest.mark.parametrize("step", ["pipe_file", "mv"])
def test_a_put_that_ends_half_way_leaves_nothing_that_is_listed(
    in_folder: Make, monkeypatch: pytest.MonkeyPatch, number: int, code: str, step: str
) -> None:
    storage = in_folder()
    kept = storage.put(drawing(0), name="kept", context=CONTEXT)

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(storage._store._fs, step, fail)
    found = fault(calls(storage)["put"])

    assert found.code == f"storage.{code}"
    assert all_pages(storage) == [kept]


def test_what_a_process_left_that_died_while_it_wrote_is_collected(in_folder: Make, tmp_path: Path) -> None:
    storage = in_folder()
    storage.put(drawing(0), name="kept", context=CONTEXT)
    (tmp_path / "pictures" / ".partial" / "0").write_bytes(b"<!-- limn")

    assert storage.collect_garbage(context=CONTEXT).leftovers == 0, "it may still be written to"
    freed = storage.collect_garbage(everything=True, context=CONTEXT)
    assert (freed.leftovers, freed.bytes) == (1, 9)
    assert list(storage.verify(context=CONTEXT)) == []


def test_a_file_where_a_folder_should_be_is_told(in_folder: Make, tmp_path: Path) -> None:
    (tmp_path / "pictures").write_text("mine")

    assert isinstance(fault(calls(in_folder())["put"]), StorageError)


def forget_drivers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have fsspec import drivers anew."""
    known = import_module("fsspec.registry")._registry
    for protocol in ("s3", "gs", "az"):
        monkeypatch.delitem(known, protocol, raising=False)


@pytest.mark.parametrize(
    ("url", "module", "line"),
    [
        ("gs://bucket", "gcsfs", 'pip install "limner-object-storage[gs]"'),
        ("s3://bucket", "s3fs", 'pip install "limner-object-storage[s3]"'),
        ("az://container", "adlfs", 'pip install "limner-object-storage[az]"'),
    ],
)
def test_a_driver_that_is_missing_is_named_with_what_to_type(
    monkeypatch: pytest.MonkeyPatch, url: str, module: str, line: str
) -> None:
    forget_drivers(monkeypatch)
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(ConfigError) as caught:
        ObjectStorage(ObjectStorageSettings(url=url))
    assert "is not installed" in caught.value.message
    assert caught.value.hint == line


def test_a_driver_that_is_broken_is_not_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_drivers(monkeypatch)
    monkeypatch.delitem(sys.modules, "s3fs", raising=False)
    monkeypatch.delitem(sys.modules, "s3fs.core", raising=False)
    monkeypatch.setitem(sys.modules, "aiobotocore", None)

    with pytest.raises(ConfigError, match="cannot be imported"):
        ObjectStorage(ObjectStorageSettings(url="s3://bucket"))


def test_a_protocol_that_nobody_knows_is_told_with_the_nearest() -> None:
    with pytest.raises(ConfigError) as caught:
        ObjectStorage(ObjectStorageSettings(url="s33://bucket"))

    assert "s3://" in caught.value.hint


def test_options_that_the_driver_does_not_take_are_told() -> None:
    with pytest.raises(ConfigError, match="memory://x"):
        ObjectStorage(ObjectStorageSettings(url="memory://x", storage_options={"skip_instance_cache": True}))


@pytest.mark.parametrize(
    "url",
    ["", "pictures", "/pictures", "s3:bucket", "sftp://me:open-sesame@host/x", "simplecache::s3://b", "file://\0"],
)
def test_what_is_no_url_of_a_store_is_refused(url: str) -> None:
    with pytest.raises(ConfigError) as caught:
        validate_table(ObjectStorageSettings, {"url": url}, ("storages", "object"))

    assert "open-sesame" not in str(caught.value)


def test_no_text_among_the_options_is_ever_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    options = {"key": "open", "client_kwargs": {"headers": ["sesame"]}, "retries": 3, "anon": False}
    settings = ObjectStorageSettings(url="s3://bucket", storage_options=options)

    shown = f"{settings!r} {settings.model_dump_json()}"
    assert "open" not in shown
    assert "sesame" not in shown
    assert settings.storage_options["retries"] == 3


def test_a_studio_reads_secrets_by_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_PLACE", "memory://by-reference")
    settings = Settings(storage="object", storages={"object": {"url": {"env": "ACME_PLACE"}}})

    with Studio(settings, plugins=[ObjectStoragePlugin()]) as studio:
        entry = studio.library().put(drawing(1), name="fox")
    assert entry.location.startswith("memory:///by-reference/drawings/")
