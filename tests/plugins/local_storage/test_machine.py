from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from limner.plugins import Capability, Entry, Query, StorageBackend
from limner.testing import StorageMachine
from limner.testing._storage_suite import CONTEXT, all_pages, drawing
from limner_local_storage import LocalStorage, LocalStorageSettings


class LocalMachine(StorageMachine):
    """Besides what every storage goes through: the index is lost or damaged, processes restart, people use the folder."""

    offered = frozenset({Capability.RENAME, Capability.SEARCH, Capability.TAGS, Capability.TRASH})

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="limner-machine-"))
        self.root = self.folder / "pictures"
        super().begin()

    def make_storage(self) -> StorageBackend:
        return LocalStorage(LocalStorageSettings(root=self.root, fsync=False))

    @rule()
    def restart(self) -> None:
        self.storage.close()
        self.storage = self.make_storage()

    @rule()
    def lose_the_index(self) -> None:
        shutil.rmtree(self.root / ".limner", ignore_errors=True)

    @rule(at=st.integers(0, 40_000), noise=st.binary(min_size=1, max_size=5000))
    def damage_the_index(self, at: int, noise: bytes) -> None:
        self.storage.close()
        for index in self.root.glob(".limner/*.sqlite"):
            with index.open("r+b") as file:
                file.seek(min(at, index.stat().st_size) if at > 100 else 0)
                file.write(noise if at > 100 else bytes(100))

    @rule(at=st.integers(0, 3000), noise=st.none() | st.binary(min_size=1, max_size=500))
    def damage_the_news(self, at: int, noise: bytes | None) -> None:
        for news in self.root.glob(".limner/news-*"):
            with news.open("r+b") as file:
                file.truncate(min(at, news.stat().st_size)) if noise is None else file.seek(at)
                file.write(noise or b"")

    @rule()
    def cut_the_index_short(self) -> None:
        self.storage.close()
        for index in self.root.glob(".limner/*.sqlite"):
            os.truncate(index, index.stat().st_size // 2)

    @rule(entry=StorageMachine.entries)
    def somebody_deletes_the_file(self, entry: Entry) -> None:
        if entry.key in self.model:
            Path(self.model.pop(entry.key)[0].location).unlink()

    @rule(
        target=StorageMachine.entries,
        number=st.integers(0, 3),
        name=st.sampled_from(["Mein Bild (1).SVG", "mine.svg", "x y.svg"]),
    )
    def somebody_adds_a_file(self, number: int, name: str) -> Entry:
        self.root.mkdir(exist_ok=True)
        kept = drawing(100 + number)
        path = self.root / name
        for key, (entry, _) in list(self.model.items()):
            if entry.location == str(path):
                del self.model[key]
        if path.exists():
            # What limner wrote a record to is its own: another one in its place at once would be a file that was changed.
            path.unlink()
            all_pages(self.storage)
        path.write_text(kept.svg)
        found = [e for e in self.storage.list(Query(limit=1000), context=CONTEXT).entries if e.location == str(path)]
        assert [(e.digest, e.name) for e in found] == [(kept.digest, name[:-4])]
        self.model[found[0].key] = (found[0], kept)
        return found[0]

    def moved_name(self, before: Entry, after: Entry) -> str:
        """What a person put there is called after its file, which gets a number where its name is taken."""
        stem = Path(after.location).stem
        by_hand = before.name == Path(before.location).stem
        return stem if by_hand and after.name == stem else before.name

    def teardown(self) -> None:
        super().teardown()
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)


TestLocalMachine = LocalMachine.TestCase
TestLocalMachine.settings = settings(
    max_examples=20, database=None, stateful_step_count=25, suppress_health_check=list(HealthCheck)
)
