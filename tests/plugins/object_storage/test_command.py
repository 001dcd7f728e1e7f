"""The storage under the ``limner`` program."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from limner.cli._main import main
from limner.plugins import Context
from limner.testing._storage_suite import drawing
from limner_object_storage import ObjectStorage, ObjectStorageSettings


@pytest.fixture
def limner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs the program in this process and returns what it printed."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LIMNER_STORAGES__OBJECT__URL", tmp_path.as_uri())
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> str:
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        assert not ended.value.code
        return capfd.readouterr().out

    return run


def test_a_setting_that_must_be_given_is_said_to_be_required(limner: Callable[..., str]) -> None:
    told = json.loads(limner("storages", "object", "--json"))["settings"]

    assert (told["url"]["required"], told["url"]["default"]) == (True, None)
    assert (told["timeout"]["required"], told["timeout"]["default"]) == (False, 30.0)
    assert "(required)" in limner("storages", "object")


def test_pictures_are_found_tagged_and_verified(limner: Callable[..., str], tmp_path: Path) -> None:
    storage = ObjectStorage(ObjectStorageSettings(url=tmp_path.as_uri()))
    entry = storage.put(drawing(1), name="A red fox", context=Context(request_id="r-1"))

    [listed] = limner("list", "--storage", "object", "fox", "--json").splitlines()
    assert json.loads(listed)["key"] == entry.key
    assert "animals" in limner("tag", entry.key, "--add", "animals", "--storage", "object")
    assert "A red fox" in limner("list", "--tag", "animals", "--storage", "object")
    assert limner("storage", "verify", "--storage", "object") == ""
