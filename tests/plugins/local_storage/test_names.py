"""Whatever a drawing is called, its file stays in the folder, under a name that every file system takes."""

from __future__ import annotations

import os
import re
import tempfile
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from limner import DrawingNotFoundError
from limner.testing._storage_conformance import CONTEXT, all_pages, drawing
from limner.testing._storage_machine import NAMES
from limner_local_storage import LocalStorage, LocalStorageSettings
from limner_local_storage._folder import Folder
from limner_local_storage._keys import base_of, is_base_of, is_drawing_file, is_key, key_of_file, keys_after

DIGESTS = st.binary(min_size=32, max_size=32).map(lambda digest: f"sha256:{digest.hex()}")
DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


@given(name=st.text(max_size=400) | NAMES, digest=DIGESTS)
def test_a_key_is_safe_everywhere(name: str, digest: str) -> None:
    key = base_of(name, digest)

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}", key)
    assert len(key) <= 69
    assert key not in DEVICES
    assert is_key(key)
    assert key_of_file(f"{key}.svg") == key


@given(name=NAMES, digest=DIGESTS)
def test_the_keys_to_try_are_distinct_and_belong_to_the_name(name: str, digest: str) -> None:
    base = base_of(name, digest)
    keys = list(islice(keys_after(base), 12))

    assert len(set(keys)) == 12
    assert all(is_key(key) and is_base_of(base, key) for key in keys)
    assert not is_base_of(base, f"{base}-x")


@given(stem=st.text(min_size=1, max_size=80), suffix=st.sampled_from([".svg", ".SVG", ".Svg"]))
def test_a_file_of_any_name_has_a_safe_key(stem: str, suffix: str) -> None:
    key = key_of_file(stem + suffix)

    assert is_key(key)
    assert key == key_of_file(stem + suffix)
    assert (key == stem) == (suffix == ".svg" and is_key(stem))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("A red fox, in a snowy forest!", "a-red-fox-in-a-snowy-forest"),
        ("Crème brûlée à la Müller Straße", "creme-brulee-a-la-muller-strasse"),
        ("Лиса в снегу", "lisa-v-snegu"),
        ("Η αλεπού", "i-alepoy"),  # noqa: RUF001
        ("여우가 눈", "yeouga-nun"),
        ("きつね", "kitune"),
        ("狐", "drawing"),
        ("it's a fox’s den", "its-a-foxs-den"),  # noqa: RUF001
        ("...", "drawing"),
        ("x" * 300, "x" * 60),
        ("one " * 40, "-".join(["one"] * 15)),
    ],
)
def test_a_key_reads_like_the_name(name: str, words: str) -> None:
    assert base_of(name, "sha256:3f2a9c1b" + "0" * 56) == f"{words}-3f2a9c1b"


@pytest.mark.parametrize(
    "file", ["../x.svg", "/x.svg", "a/b.svg", "..", ".", "", "x", "x.svg\0", ".x.svg", "x.png", "a/../../b.svg"]
)
def test_a_path_is_never_made_of_anything_but_a_drawings_name(tmp_path: Path, file: str) -> None:
    with pytest.raises(ValueError, match="names no drawing"):
        Folder(tmp_path, fsync=False).path(file)


@given(name=NAMES)
@settings(max_examples=60)
def test_a_put_touches_nothing_outside(name: str) -> None:
    with tempfile.TemporaryDirectory() as outside:
        root = Path(outside, "a", "pictures")
        storage = LocalStorage(LocalStorageSettings(root=root, fsync=False))
        entry = storage.put(drawing(1), name=name, context=CONTEXT)
        again = storage.rename(entry.key, name + "x", context=CONTEXT)
        storage.close()

        assert [path.name for path in Path(outside).iterdir()] == ["a"]
        assert [path.name for path in root.parent.iterdir()] == ["pictures"]
        assert sorted(path.name for path in root.iterdir()) == [".limner", f"{again.key}.svg"]
        assert Path(again.location) == root / f"{again.key}.svg"


def test_links_and_what_is_no_file_are_no_drawings(tmp_path: Path) -> None:
    root = tmp_path / "pictures"
    root.mkdir()
    secret = tmp_path / "secret.svg"
    secret.write_text(drawing(1).svg)
    (root / "link.svg").symlink_to(secret)
    (root / "dangling.svg").symlink_to(tmp_path / "nowhere")
    (root / "folder.svg").mkdir()
    (root / "empty.svg").touch()
    (root / ".hidden.svg").write_text(drawing(2).svg)
    os.mkfifo(root / "pipe.svg")
    storage = LocalStorage(LocalStorageSettings(root=root))

    assert all_pages(storage) == []
    for key in ("link", "dangling", "folder", "empty", "pipe"):
        with pytest.raises(DrawingNotFoundError):
            storage.get(key, context=CONTEXT)
    storage.close()
    assert not is_drawing_file(".hidden.svg")


def test_a_name_that_is_taken_by_something_else_is_not_written_over(tmp_path: Path) -> None:
    storage = LocalStorage(LocalStorageSettings(root=tmp_path))
    key = base_of("fox", drawing(1).digest)
    (tmp_path / f"{key}.svg").mkdir()
    outside = tmp_path.parent / f"{tmp_path.name}-outside.svg"
    (tmp_path / f"{key}-2.svg").symlink_to(outside)
    entry = storage.put(drawing(1), name="fox", context=CONTEXT)
    storage.close()

    assert entry.key == f"{key}-3"
    assert not outside.exists()
