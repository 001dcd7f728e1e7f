"""Files that the command writes: whole or not at all, in whichever place the path names."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from limner import StorageError
from limner._files import write_file
from support.command import Ran
from support.distributions import install


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_a_new_file_has_the_mode_that_the_umask_leaves_or_is_private(tmp_path: Path) -> None:
    write_file(tmp_path / "picture.svg", b"x")
    write_file(tmp_path / "limner.toml", b"x", private=True)

    assert (mode(tmp_path / "picture.svg"), mode(tmp_path / "limner.toml")) == (0o640, 0o600)


@pytest.mark.parametrize("before", [0o600, 0o664, 0o444])
@pytest.mark.parametrize("private", [False, True])
def test_a_file_that_is_there_keeps_its_mode(tmp_path: Path, before: int, private: bool) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(before)

    write_file(path, b"new", private=private)

    assert (path.read_bytes(), mode(path)) == (b"new", before)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_a_file_that_is_there_keeps_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    os.chown(path, 12345, 23456)

    write_file(path, b"new")

    assert (path.stat().st_uid, path.stat().st_gid) == (12345, 23456)


@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_a_link(tmp_path: Path, there: bool) -> None:
    (tmp_path / "dotfiles").mkdir()
    target = tmp_path / "dotfiles" / "limner.toml"
    if there:
        target.write_bytes(b"old")
    link = tmp_path / "limner.toml"
    link.symlink_to("dotfiles/limner.toml")

    write_file(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()

    write_file(pipe, b"data")

    reader.join()
    assert read == [b"data"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_device_is_written_to_and_stays() -> None:
    write_file(Path(os.devnull), b"data")

    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    with pytest.raises(StorageError) as caught:
        write_file(Path("/dev/full"), b"data")
    assert caught.value.code == "storage.full"


@pytest.mark.parametrize("length", [1, 245, 255])
def test_a_name_may_be_as_long_as_the_file_system_allows(tmp_path: Path, length: int) -> None:
    write_file(tmp_path / ("a" * length), b"x")

    assert [len(path.name) for path in tmp_path.iterdir()] == [length]


@pytest.mark.parametrize("name", ["a" * 256, "a\0b", "file/below", ".", "loop"])
def test_a_path_that_cannot_be_one_is_an_error_of_storage_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "loop").symlink_to("loop")

    with pytest.raises(StorageError) as caught:
        write_file(tmp_path / name, b"x")

    assert caught.value.hint
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "loop"]


def test_what_is_there_stays_whole_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(StorageError) as caught:
        write_file(path, b"new")

    assert caught.value.retryable
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


WANDERER = """
    import os
    os.chdir({elsewhere!r})

    from limner.plugins import NoSettings, Plugin, Validator, ValidatorDescriptor

    class Wanderer(Plugin):
        api_version = 1

        def validator(self):
            return ValidatorDescriptor(name="wanderer", summary="s", settings=NoSettings, factory=lambda _: Validator())
"""


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        (("generate", "a fox", "--out", "fox.svg"), "fox.svg"),
        (("generate", "a fox", "--out", "made/"), "made"),
        (("batch", "prompts.txt", "--out", "made", "--results", "told.csv"), "told.csv"),
    ],
)
def test_a_plugin_that_moves_the_working_folder_moves_no_file(
    run: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], written: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    home = Path.cwd()
    Path("prompts.txt").write_text("a red fox\n")
    Path("made").mkdir()
    points = {"limner.validators": {"wanderer": "wanderer_module:Wanderer"}}
    source = WANDERER.format(elsewhere=str(elsewhere))
    install(tmp_path / "site", "wanderer", points, {"wanderer_module": source})
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))
    try:
        ran = run(*arguments)
    finally:
        sys.modules.pop("wanderer_module", None)

    assert ran.status == 0, ran.err
    assert Path.cwd() == elsewhere
    assert list(elsewhere.iterdir()) == []
    assert (home / written).exists()
    if "made" in written or "--results" in arguments:
        assert list((home / "made").glob("*.svg"))
