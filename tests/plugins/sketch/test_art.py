"""Art packs: what they lend, what they may not, what is told of them, and how they are fetched."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
from collections.abc import Mapping
from importlib.metadata import EntryPoint
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result
from typing_extensions import override

from limner import ConfigError, ModelError, Settings, Studio, UnknownNameError
from limner.plugins import NoSettings, Plugin
from limner.svg import clean
from limner.testing import CommandConformance
from limner_sketch import SketchPlugin, compose, compose_plan, figures
from limner_sketch.art import ArtPack, IconifyPack, MaterialPack, read_glyph
from limner_sketch.art import _fluent as fluent
from limner_sketch.art import _library as library
from limner_sketch.art._command import ArtPlugin, make_command
from limner_sketch.art._fluent import IconSet, NotFetchedError
from limner_sketch.art._glyph import subpaths
from limner_sketch.art._library import Library, library_of
from limner_sketch.art._places import VARIABLE
from limner_sketch.art._trusted import METRES
from limner_sketch.plan import ScenePlan, Subject

SKETCH = Path(__file__).parents[3] / "plugins" / "sketch"
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
FLUMPH = '<path fill="#86d72f" d="M4 4h24v24H4z"/><circle fill="#7cc828" cx="16" cy="16" r="4"/><path fill="#212121" d="M8 8h2v2H8z"/>'
ICONS: dict[str, Any] = {
    "prefix": "odd",
    "info": {"name": "Odd things", "author": {"name": "A. Nobody"}, "license": {"spdx": "CC-BY-4.0"}},
    "icons": {
        "flumph": {"body": FLUMPH},
        "zorblax": {"body": '<path fill="currentColor" d="M0 0h16v16H0zm4 4v8h8V4z"/>', "width": 16, "height": 16},
        "masked": {"body": '<mask id="m"><path d="M0 0h9v9z"/></mask><path mask="url(#m)" d="M0 0h9v9z"/>'},
        "wicked": {"body": '<script>alert(1)</script><path onclick="x()" fill="#ff0000" d="M0 0h9v9z"/>'},
        "line": {"body": '<path fill="none" stroke="currentColor" stroke-width="2" d="M2 2a8 8 0 0112 12"/>'},
        "broken": {"body": 7},
    },
    "aliases": {"turned-flumph": {"parent": "flumph", "hFlip": True}, "round": {"parent": "round"}},
    "width": 32,
    "height": 32,
}


class Dots(ArtPack):
    name, title, licence, author = "dots", "Dots", "CC0-1.0", "me"

    @property
    @override
    def words(self) -> Mapping[str, str]:
        return {"frobnicator": "dot", "fox": "dot"}

    @override
    def markup(self, glyph: str) -> str:
        return f'{HEAD}<circle cx="4" cy="4" r="4"/></svg>'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "icons.json"
    made.write_text(json.dumps(ICONS), encoding="utf-8")
    return made


@pytest.fixture
def odd(file: Path) -> Library:
    return Library((IconifyPack(file),))


# -- what is lent ------------------------------------------------------------------------------------------------------


def test_a_noun_without_a_figure_is_drawn_from_a_pack_and_its_licence_is_told(odd: Library) -> None:
    made = compose("two flumphs and a fox in a forest", art=odd)

    assert made.drawn == ("flumph", "fox")
    assert made.not_drawn == ()
    assert "CC-BY-4.0" in made.licences
    assert made.svg.count('aria-label="flumph"') == 2
    assert clean(made.svg).svg == made.svg


def test_without_the_pack_it_is_not_drawn_and_its_licence_is_not_there() -> None:
    made = compose("two flumphs and a fox in a forest", art=Library(()))

    assert made.drawn == ("fox",)
    assert made.not_drawn == ("flumphs",)
    assert made.licences == ("Apache-2.0",)


def test_plans_borrow_too(odd: Library) -> None:
    made = compose_plan(ScenePlan(subjects=(Subject(what="flumph"),)), art=odd)

    assert made.drawn == ("flumph",)


def test_figures_of_our_own_come_first() -> None:
    made = compose("a fox and a frobnicator", art=Library((Dots(),)))

    assert made.drawn == ("fox", "frobnicator")
    assert figures.find("fox") == figures.Match(figures.entry("fox"))


def test_outside_of_a_picture_nothing_is_lent(odd: Library) -> None:
    compose("a flumph", art=odd)

    assert figures.find("flumph") is None


@pytest.mark.parametrize("word", ["flump", "flumphy", "odd flumph thing", "masked", "broken thing"])
def test_only_an_exact_name_that_can_be_drawn_is_trusted(odd: Library, word: str) -> None:
    assert odd.find(word, symbols=True) is None


def test_equal_packs_give_equal_bytes_and_seeds_differ(odd: Library) -> None:
    assert compose("icon of a flumph", art=odd, seed=3).svg == compose("icon of a flumph", art=odd, seed=3).svg
    assert compose("icon of a flumph", art=odd, seed=3).svg != compose("icon of a flumph", art=odd, seed=4).svg


def test_a_named_colour_goes_to_the_dominant_colour_and_its_shades(odd: Library) -> None:
    match = odd.find("flumph", symbols=False)

    assert match is not None
    entry = match.entry
    assert [entry.colours[role] for role in entry.named] == ["#86d72f", "#7cc828"]
    assert entry.colours["tone2"] == "#212121"
    assert "#86d72f" not in compose("a blue flumph in a room", art=odd, seed=1).svg


def test_a_glyph_of_one_colour_gets_a_second_tone(odd: Library) -> None:
    match = odd.find("zorblax", symbols=False)

    assert match is not None
    assert set(match.entry.colours) == {"main", "main_light"}


# -- the boundary ------------------------------------------------------------------------------------------------------


def test_glyphs_go_through_the_boundary(odd: Library) -> None:
    glyph = read_glyph("wicked", odd.packs[0].markup("wicked"))

    assert glyph is not None
    assert len(glyph.shapes) == 1
    assert "alert" not in compose("a wicked", art=odd).svg


@pytest.mark.parametrize(
    ("body", "shapes", "box"),
    [
        ('<rect x="2" y="4" width="8" height="6" rx="1"/>', 1, (2, 4, 10, 10)),
        ('<g transform="translate(10 0) scale(2)"><circle cx="2" cy="2" r="1"/></g>', 1, (12, 2, 16, 6)),
        ('<ellipse cx="8" cy="8" rx="4" ry="2" fill="red"/><polygon points="0,0 4,0 4,4"/>', 2, (0, 0, 12, 10)),
        ('<path fill="none" stroke="#000" stroke-width="2" d="M4 4h8"/>', 1, (3, 3, 13, 5)),
        ('<path d="M8 4a4 4 0 1 1-.01 0z"/>', 1, (4, 4, 12, 12)),
        ('<path d="M0 0q4 8 8 0t8 0" fill="none"/>', 0, None),
    ],
)
def test_every_form_of_outline_is_read(body: str, shapes: int, box: tuple[float, ...] | None) -> None:
    glyph = read_glyph("x", f"{HEAD}{body}</svg>")

    if box is None:
        assert glyph is None
    else:
        assert glyph is not None
        assert len(glyph.shapes) == shapes
        assert tuple(glyph.box) == pytest.approx(box, abs=0.05)


def test_holes_of_the_even_odd_rule_stay_holes() -> None:
    glyph = read_glyph("x", f'{HEAD}<path fill-rule="evenodd" d="M0 0h16v16H0zM4 4h8v8H4z"/></svg>')

    assert glyph is not None
    areas = []
    for part in subpaths(glyph.shapes[0].path):
        ends: list[list[Any]] = [list(segment)[-2:] for segment in part if len(segment) > 1]
        areas.append(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ends, [*ends[1:], ends[0]], strict=True)))
    assert areas[0] * areas[1] < 0


# -- which packs are in use --------------------------------------------------------------------------------------------


def test_packs_whose_licence_asks_for_something_are_off_unless_asked_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "installed_packs", lambda: ((IconifyPack(file), Dots()), ()))

    assert [pack.name for pack in library_of().packs] == ["dots"]
    assert [pack.name for pack in library_of(["odd"]).packs] == ["odd", "dots"]
    assert [pack.name for pack in library_of([str(file)]).packs] == ["odd", "dots"]


def test_a_pack_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(ConfigError, match="no art pack 'nowhere'") as caught:
        library_of(["nowhere"])

    assert "material" in caught.value.hint


@pytest.mark.parametrize("content", ["", "[]", '{"icons": 3}', "{" * 20_000, "\ud800"])
def test_a_file_that_is_none_of_iconifys_is_a_wrong_setting(tmp_path: Path, content: str) -> None:
    made = tmp_path / "x.json"
    made.write_bytes(content.encode("utf-8", "surrogatepass"))

    with pytest.raises(ConfigError) as caught:
        library_of([str(made)])
    assert caught.value.code == "input.config.art"


def test_a_broken_pack_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [
        EntryPoint("bad", "limner_sketch.art:nothing", library.GROUP),
        EntryPoint("dots", f"{__name__}:Dots", library.GROUP),
        EntryPoint("seven", "builtins:int", library.GROUP),
        EntryPoint("off", "limner_sketch.art._places:fluent", library.GROUP),
    ]
    monkeypatch.setattr(library, "entry_points", lambda group: points)
    monkeypatch.setattr(EntryPoint, "load", lambda self: {"dots": Dots, "seven": int, "off": lambda: None}[self.name])

    packs, faulty = library.installed_packs.__wrapped__()

    assert [pack.name for pack in packs] == ["dots"]
    assert [fault.name for fault in faulty] == ["bad", "seven"]


def test_settings_name_packs(file: Path) -> None:
    settings = Settings(storage="", models={"sketch": {"art": [str(file)]}})
    with Studio(settings, plugins=[SketchPlugin()]) as studio:
        generation = studio.generate("a flumph in a forest", model="sketch")

    assert "CC-BY-4.0" in generation.licences
    assert "CC-BY-4.0" in str(generation.drawing.metadata)


# -- the packs that are there ------------------------------------------------------------------------------------------


def test_every_trusted_word_of_material_names_a_glyph_that_can_be_drawn() -> None:
    pack = MaterialPack()

    for word, name in {**pack.words, **pack.symbols}.items():
        glyph = read_glyph(name, pack.markup(name))
        assert glyph is not None, word
        assert glyph.colours == (), word


def test_symbols_are_for_icons_and_not_for_scenes() -> None:
    assert compose("icon of wifi").drawn == ("wifi",)
    assert compose("a cat with wifi in a room").not_drawn == ("wifi",)


def archive(icons: object = ICONS, *, names: tuple[str, ...] = ("icons.json", "info.json")) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as tar:
        for name in names:
            content = json.dumps(icons if name == "icons.json" else ICONS["info"]).encode()
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return made.getvalue()


def pinned(content: bytes) -> IconSet:
    return IconSet("fluent", "@x/y", "1.0.0", f"sha512-{base64.b64encode(hashlib.sha512(content).digest()).decode()}")


def test_what_npm_brought_is_packed_without_skin_tones_and_only_when_it_is_what_was_pinned() -> None:
    content = archive(
        {**ICONS, "icons": {"hand": {"body": "<g/>", "hidden": True}, "hand-medium-dark": {"body": "<g/>"}}}
    )
    made = json.loads(fluent.packed(pinned(content), content))

    assert made["icons"] == {"hand": {"body": "<g/>"}}
    assert made["info"]["license"] == {"spdx": "CC-BY-4.0"}
    with pytest.raises(NotFetchedError, match="is not what it was"):
        fluent.packed(pinned(content), archive())


@pytest.mark.parametrize("content", [b"", b"no archive", archive(names=("info.json",)), archive([1])])
def test_an_archive_with_something_else_is_refused(content: bytes) -> None:
    with pytest.raises(NotFetchedError):
        fluent.packed(pinned(content), content)


def npm(folder: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, *, status: int = 0) -> None:
    """Put a program that behaves like npm's client onto the path."""
    folder.mkdir(exist_ok=True)
    (folder / "x.tgz").write_bytes(content)
    program = folder / "npm"
    program.write_text(
        f'#!/bin/sh\n[ {status} = 0 ] && cp {folder}/x.tgz "$4/" || echo "no network" >&2\nexit {status}\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def ran(*arguments: str) -> Result:
    return CliRunner().invoke(make_command(NoSettings()), arguments)


def test_build_fetches_verifies_and_puts_the_notice_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = archive()
    npm(tmp_path / "bin", monkeypatch, content)
    monkeypatch.setattr(fluent, "SETS", (pinned(content),))
    monkeypatch.setenv(VARIABLE, str(tmp_path / "art"))

    assert ran("build").exit_code == 0
    made = IconifyPack(tmp_path / "art" / "fluent-1.0.0.json")
    assert (made.licence, made.words["flumph"]) == ("CC-BY-4.0", "flumph")
    assert "Microsoft Corporation" in (tmp_path / "art" / "NOTICE-fluent.txt").read_text("utf-8")
    assert not list((tmp_path / "art").glob("*.part"))


@pytest.mark.parametrize("there", [True, False])
def test_without_npm_or_a_network_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    if there:
        npm(tmp_path / "bin", monkeypatch, b"", status=1)
    else:
        monkeypatch.setenv("PATH", str(tmp_path))

    error = ran("build", "--folder", str(tmp_path / "art")).exception

    assert isinstance(error, ModelError)
    assert error.code == "art.not-fetched"
    assert ("no network" if there else "no npm on this machine") in error.message
    assert not (tmp_path / "art").exists()


class TestPlugin(CommandConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return ArtPlugin()


def test_the_command_lists_packs_and_says_what_draws_a_word() -> None:
    assert "material\tMaterial Design Icons 7.4\tApache-2.0" in ran("list").output
    assert ran("info", "fox").output == "fox\ta figure of sketch's own: fox\n"
    assert ran("info", "Turnstile").output.startswith("turnstile\tmaterial\tturnstile\tApache-2.0")
    assert isinstance(ran("info", "frobnicator").exception, UnknownNameError)


@pytest.mark.parametrize("release", [True, False])
def test_a_release_is_built_without_npm_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, release: bool
) -> None:
    spec = spec_from_file_location("sketch_hatch_build", SKETCH / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setenv("LIMNER_RELEASE", "1" if release else "0")
    monkeypatch.setenv("PATH", str(tmp_path))
    told: list[str] = []
    build: dict[str, Any] = {"force_include": {}}

    hook = module.FluentHook(
        str(SKETCH), {}, None, None, str(tmp_path), "wheel", SimpleNamespace(display_warning=told.append)
    )
    hook.initialize("standard", build)
    hook.finalize("standard", build, "")

    assert told == (["the wheel is built without Fluent Emoji: there is no npm on this machine"] if release else [])
    assert build == {"force_include": {}}


def test_things_that_are_much_larger_or_smaller_than_others_are_known_as_such() -> None:
    pack = MaterialPack()

    assert pack.height("gantry crane") > 10 * pack.height("anvil") > 40 * pack.height("paperclip")
    for words in METRES.values():
        assert {word.replace("-", " ") for word in words.split()} <= {*pack.words}
