"""Plugins that the tests of the page are made with. They are installed as anybody's are: the folder has the metadata of a distribution.

``slate`` draws at once; words in the prompt make it do otherwise: ``hold`` waits until it is cancelled, ``refuse`` fails as a service
does, ``crash`` fails as a bug does. ``chalk`` knows no styles and has variants, and does as ``slate`` does. ``torn`` cannot be imported.
``shelf`` keeps drawings in memory. ``attic`` holds what nobody should have kept.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Literal

from attrs import evolve
from pydantic import BaseModel, ConfigDict, Field, SecretStr
from typing_extensions import override

from limner import DrawingNotFoundError, Finding, IntegrityError, ModelError, Severity
from limner.plugins import (
    Capability,
    Chunk,
    Context,
    Entry,
    Link,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    Page,
    Plugin,
    Query,
    Reply,
    Sort,
    StorageBackend,
    StorageDescriptor,
    StoredDrawing,
    Usage,
)
from limner.svg import Drawing, clean
from limner.svg._drawing import make_drawing

HOSTILE = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90" onload="top.__pwned=1">
<script>top.__pwned=2</script><style>@import url(http://192.0.2.1/a.css); body{background:red}</style>
<image href="http://192.0.2.1/b.png" width="9" height="9"/><animate onbegin="top.__pwned=3" attributeName="x" dur="1s"/>
<foreignObject width="90" height="90"><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="top.__pwned=4"/></foreignObject>
<rect width="90" height="90" fill="#36c"/></svg>"""

HOSTILE_NAMES = (
    "<img src=x onerror=window.__pwned=5>",
    "![p](http://192.0.2.1/c.png) [q](javascript:window.__pwned=6)",
    ":material/home: :red[not red] $x^2$ `code` **bold**",
)

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class SlateSettings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    ink: str = Field(default="#1d3557", description="the colour of lines")
    strokes: int = Field(default=3, ge=1, le=9, description="how many lines there are")
    pressure: float = Field(default=0.5, ge=0, le=1)
    smudged: bool = False
    tip: Literal["fine", "broad"] = "fine"
    token: SecretStr | None = Field(default=None, description="what the service wants to see")
    words: tuple[str, ...] = Field(default=("hold", "refuse"), description="what it listens to")


def markup(call: ModelCall, settings: SlateSettings) -> str:
    width, height = (call.size.width, call.size.height) if call.size else (400, 300)
    lines = "".join(
        f'<path d="M{width * 0.2:g} {height * (0.3 + 0.15 * n):g}q{call.seed % 97} {n * 9 - 40} {width * 0.6:g} 0"/>'
        for n in range(settings.strokes)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><title>Slate {call.seed % 1000}</title>'
        f'<rect width="{width}" height="{height}" fill="#a8dadc"/>'
        f'<g fill="none" stroke="{settings.ink}" stroke-width="12">{lines}</g></svg>'
    )


class Slate(ModelBackend):
    def __init__(self, settings: SlateSettings) -> None:
        self._settings = settings

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        if "refuse" in call.prompt:
            raise ModelError("the slate is full", hint="wipe it with a wet cloth")
        if "crash" in call.prompt:
            raise RuntimeError("broken in two")
        text = markup(call, self._settings)
        half = text.index("<path")
        yield Chunk(text=text[:half])
        if "hold" in call.prompt:
            context.cancel.wait(60)
            context.check()
        yield Chunk(text=text[half:])
        notes = (Finding(Severity.WARNING, "slate.not-drawn", "not drawn: unicorn", hint="say horse"),)
        usage = Usage(prompt_tokens=12, completion_tokens=30, cost=0.5, unit="chalks")
        yield Chunk(reply=Reply(text="", notes=notes if "unicorn" in call.prompt else (), usage=usage))


class SlatePlugin(Plugin):
    api_version = 1

    @override
    def model_backend(self) -> ModelDescriptor[SlateSettings]:
        return ModelDescriptor(
            name="slate",
            summary="Draws lines on a slate",
            factory=Slate,
            settings=SlateSettings,
            styles=("plain", "cross-hatched", "loose"),
            capabilities={Capability.SEED: True, Capability.OFFLINE: True},
        )


class ChalkPlugin(Plugin):
    api_version = 1

    @override
    def model_backend(self) -> ModelDescriptor[SlateSettings]:
        return ModelDescriptor(
            name="chalk", summary="Draws with chalk", factory=Slate, settings=SlateSettings, models=("white", "red")
        )


def __getattr__(name: str) -> object:
    if name == "TornPlugin":
        raise ImportError("the page is torn out")
    raise AttributeError(name)


class ShelfSettings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    filled: int = Field(default=0, ge=0, description="how many pictures are there from the start")
    counts: bool = Field(default=True, description="whether it says how many there are")


class Shelf(StorageBackend):
    def __init__(self, settings: ShelfSettings) -> None:
        self._counts = settings.counts
        self._kept: dict[str, StoredDrawing] = {}
        self._lock = threading.Lock()
        self._next = 0
        for number in range(settings.filled):
            drawing = clean(
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><rect width="60" height="60"'
                f' fill="hsl({number * 37 % 360} 60% 70%)"/><circle cx="30" cy="30" r="{5 + number % 20}" fill="#222"/></svg>'
            ).with_metadata({"prompt": f"circle number {number}", "model": "slate", "seed": str(number)})
            self._add(drawing, f"circle {number:05}", NOW + timedelta(seconds=number))

    def _add(self, drawing: Drawing, name: str, at: datetime) -> Entry:
        with self._lock:
            key = f"p{self._next:05}"
            self._next += 1
            entry = Entry(
                key=key,
                name=name,
                digest=drawing.digest,
                size=drawing.size,
                created=at,
                modified=at,
                metadata=drawing.metadata,
                location=f"shelf://{key}.svg",
            )
            self._kept[key] = StoredDrawing(entry=entry, drawing=drawing)
        return entry

    def _found(self, key: str) -> StoredDrawing:
        if key not in self._kept:
            raise DrawingNotFoundError(f"there is no drawing {key}", hint="refresh the library")
        return self._kept[key]

    @override
    def put(self, drawing: Drawing, *, name: str, context: Context) -> Entry:
        return self._add(drawing, name, datetime.now(UTC))

    @override
    def get(self, key: str, *, context: Context) -> StoredDrawing:
        return self._found(key)

    @override
    def stat(self, key: str, *, context: Context) -> Entry:
        return self._found(key).entry

    @override
    def list(self, query: Query, *, context: Context) -> Page:
        entries = [stored.entry for stored in self._kept.values()]
        words = query.search.casefold().split()
        texts = {entry.key: " ".join([entry.name, entry.key, *entry.metadata.values()]).casefold() for entry in entries}
        entries = [entry for entry in entries if all(word in texts[entry.key] for word in words)]
        if query.sort is Sort.NAME:
            entries.sort(key=lambda entry: entry.name)
        else:
            entries.sort(key=lambda entry: (entry.created, entry.key), reverse=query.sort is Sort.NEWEST)
        start = int(query.cursor or 0)
        end = start + query.limit
        return Page(
            entries=tuple(entries[start:end]),
            next_cursor=str(end) if end < len(entries) else "",
            total=len(entries) if self._counts else None,
        )

    @override
    def delete(self, key: str, *, context: Context) -> None:
        self._found(key)
        del self._kept[key]

    @override
    def rename(self, key: str, name: str, *, context: Context) -> Entry:
        stored = self._found(key)
        self._kept[key] = evolve(stored, entry=evolve(stored.entry, name=name))
        return self._kept[key].entry

    @override
    def link(self, key: str, *, context: Context) -> Link:
        return Link(url=self._found(key).entry.location, command=f"shelf fetch {key}")


class ShelfPlugin(Plugin):
    api_version = 1

    @override
    def storage_backend(self) -> StorageDescriptor[ShelfSettings]:
        return StorageDescriptor(
            name="shelf",
            summary="Keeps drawings while the program runs",
            factory=Shelf,
            settings=ShelfSettings,
            capabilities={Capability.OFFLINE: True, Capability.RENAME: True, Capability.SEARCH: True},
        )


class Attic(Shelf):
    """Holds what the boundary would never have let through, to show that the page is safe even then."""

    def __init__(self, settings: NoSettings) -> None:
        super().__init__(ShelfSettings())
        for name in HOSTILE_NAMES:
            drawing = make_drawing(
                svg=HOSTILE,
                width=90.0,
                height=90.0,
                view_box=(0.0, 0.0, 90.0, 90.0),
                title=name,
                description=name,
                metadata={"prompt": name, "model": name, "seed": name, "x": name},
                observations=(),
            )
            self._add(drawing, name, NOW)
        self._add(clean('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>'), "rotten", NOW)

    @override
    def get(self, key: str, *, context: Context) -> StoredDrawing:
        found = super().get(key, context=context)
        if found.entry.name == "rotten":
            raise IntegrityError("the drawing is not what was put", hint="delete it")
        return found


class AtticPlugin(Plugin):
    api_version = 1

    @override
    def storage_backend(self) -> StorageDescriptor[NoSettings]:
        return StorageDescriptor(name="attic", summary="Holds old things", factory=Attic, settings=NoSettings)
