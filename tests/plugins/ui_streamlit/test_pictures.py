from __future__ import annotations

from pathlib import Path

from limner import Drawing, IntegrityError, Library, Settings, Studio
from limner.plugins import Query
from limner_ui_streamlit.core.pictures import Pictures


def test_a_drawing_is_fetched_once(full_library: Library) -> None:
    pictures = Pictures()
    entry = full_library.list(Query(limit=1)).entries[0]

    first = pictures.drawing(full_library, "", entry)

    assert pictures.drawing(full_library, "", entry) is first
    assert len(pictures) == 1


def test_several_come_in_order(full_library: Library) -> None:
    entries = full_library.list(Query(limit=30)).entries

    drawings = Pictures().drawings(full_library, "", entries)

    assert [drawing.digest for drawing in drawings if isinstance(drawing, Drawing)] == [
        entry.digest for entry in entries
    ]


def test_one_that_cannot_be_fetched_is_no_harm_to_the_others(fakes: Path) -> None:
    with Studio(Settings(model="slate", storage="attic")) as studio:
        library = studio.library()
        entries = library.list().entries

        drawings = Pictures().drawings(library, "", entries)

    rotten = [
        entry.name for entry, drawing in zip(entries, drawings, strict=True) if isinstance(drawing, IntegrityError)
    ]
    assert rotten == ["rotten"]


def test_only_the_last_drawings_are_kept(full_library: Library) -> None:
    pictures = Pictures(drawings=5)
    pictures.drawings(full_library, "", full_library.list(Query(limit=30)).entries)

    assert len(pictures) == 5


def test_a_png_is_rendered_once(full_library: Library) -> None:
    pictures = Pictures()
    drawing = pictures.drawing(full_library, "", full_library.list(Query(limit=1)).entries[0])

    first = pictures.png(drawing, 64)

    assert first.startswith(b"\x89PNG")
    assert pictures.png(drawing, 64) is first
