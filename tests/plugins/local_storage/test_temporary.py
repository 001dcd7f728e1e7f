"""A session's folder goes when the session ends: in order, by an exception, or killed."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from limner import AccessDeniedError, StorageError
from limner.plugins import Plugin
from limner.testing import StorageConformance
from limner.testing._storage_suite import CONTEXT, all_pages, drawing
from limner_local_storage import TemporaryStorage, TemporaryStoragePlugin, TemporaryStorageSettings

PROGRAM = """
import os, signal, sys
from limner.testing._storage_suite import CONTEXT, drawing
from limner_local_storage import TemporaryStorage, TemporaryStorageSettings
storage = TemporaryStorage(TemporaryStorageSettings(root=sys.argv[1]))
storage.put(drawing(1), name="fox", context=CONTEXT)
{ending}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


class TestTemporaryStorage(StorageConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return TemporaryStoragePlugin()

    @override
    @pytest.fixture
    def options(self, tmp_path: Path) -> dict[str, Any]:
        return {"root": str(tmp_path / "sessions")}


def begun(root: Path, **settings: Any) -> TemporaryStorage:
    return TemporaryStorage(TemporaryStorageSettings(root=root, **settings))


def ended(root: Path, ending: str) -> int:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM.format(ending=ending), str(root)], check=False, capture_output=True
    ).returncode


def test_it_goes_when_it_is_closed(root: Path) -> None:
    storage = begun(root)
    entry = storage.put(drawing(1), name="fox", context=CONTEXT)
    assert Path(entry.location).is_relative_to(root)
    assert Path(entry.location).parent.stat().st_mode & 0o077 == 0
    storage.close()
    storage.close()

    assert list(root.iterdir()) == []


def test_it_goes_when_it_is_forgotten(root: Path) -> None:
    storage = begun(root)
    storage.put(drawing(1), name="fox", context=CONTEXT)
    storage._kept.close()
    del storage
    gc.collect()

    assert list(root.iterdir()) == []


@pytest.mark.parametrize(("ending", "status"), [("", 0), ("raise SystemExit(3)", 3), ("raise ValueError", 1)])
def test_it_goes_when_the_program_ends(root: Path, ending: str, status: int) -> None:
    assert ended(root, ending) == status
    assert list(root.iterdir()) == []


def test_what_was_killed_goes_when_the_next_begins_and_the_living_stay(root: Path) -> None:
    living = begun(root)
    living.put(drawing(2), name="bear", context=CONTEXT)
    assert ended(root, "os.kill(os.getpid(), signal.SIGKILL)") == -signal.SIGKILL
    (root / "session-0123456789abcdef").mkdir()
    assert len([path for path in root.iterdir() if path.is_dir()]) == 3
    another = begun(root)

    assert len([path for path in root.iterdir() if path.is_dir()]) == 2
    assert [entry.name for entry in all_pages(living)] == ["bear"]
    assert all_pages(another) == []
    living.close()
    another.close()
    assert list(root.iterdir()) == []


def test_what_is_no_session_in_that_folder_is_somebodys_own(tmp_path: Path) -> None:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes.lock").touch()
    before = set(tmp_path.iterdir())
    begun(tmp_path).close()

    assert set(tmp_path.iterdir()) == before


def test_it_holds_no_more_than_it_may(root: Path) -> None:
    storage = begun(root, quota_bytes=1_000)
    batch = [(drawing(number), "fox") for number in range(10)]
    with pytest.raises(StorageError) as caught:
        list(storage.put_many(batch, context=CONTEXT))

    assert caught.value.code == "storage.quota"
    storage.close()


def test_a_folder_of_somebody_elses_is_refused(root: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    root.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AccessDeniedError):
        begun(root)

    root.unlink()
    root.write_text("a file")
    with pytest.raises(AccessDeniedError):
        begun(root)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_leaves_it_alone(root: Path) -> None:
    storage = begun(root)
    entry = storage.put(drawing(1), name="fox", context=CONTEXT)
    child = os.fork()
    if not child:
        storage._end()
        os._exit(0)
    os.waitpid(child, 0)

    assert Path(entry.location).exists()
    storage.close()
