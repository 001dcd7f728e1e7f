from __future__ import annotations

import importlib.metadata
import itertools
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from limner import PluginError, Registry, Settings, Studio, UnknownNameError
from limner._names import near_names
from limner.plugins import API_VERSION, ModelDescriptor
from limner.registry import Kind, State, entry_points, scan
from support.distributions import install
from support.fakes import Complete, FakePlugin

GOOD = """
    from limner.plugins import ModelBackend, ModelDescriptor, NoSettings, Plugin, Reply

    class Teal(ModelBackend):
        def complete(self, call, context):
            return Reply(text="<svg/>")

    class TealPlugin(Plugin):
        api_version = 1

        def model_backend(self):
            return ModelDescriptor(name="{name}", summary="{summary}", settings=NoSettings, factory=lambda _: Teal())
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that is the last on ``sys.path``, whose modules are forgotten afterwards."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    before = set(sys.modules)
    yield folder
    for name in set(sys.modules) - before:
        if getattr(sys.modules[name], "__file__", None) and str(folder) in str(sys.modules[name].__file__):
            del sys.modules[name]


def teal(
    site: Path, distribution: str = "teal-one", module: str = "teal_one", name: str = "teal", body: str = GOOD
) -> None:
    source = body.format(name=name, summary=distribution)
    install(site, distribution, {"limner.models": {name: f"{module}:TealPlugin"}}, {module: source})


def test_the_scan_sees_what_importlib_metadata_sees() -> None:
    theirs = {
        (entry.group, entry.name, entry.value, entry.dist.version)
        for kind in Kind
        for group in (kind.group, kind.optional_group)
        for entry in importlib.metadata.entry_points(group=group)
        if entry.dist is not None
    }

    ours = {
        (entry.kind.optional_group if entry.optional else entry.kind.group, entry.name, entry.value, entry.version)
        for entry in scan()
    }

    assert ours == theirs
    named = {(group, name) for group, name, _, _ in ours}
    assert {("limner.models", "sketch"), ("limner.validators.optional", "cortex-judge")} <= named


def test_the_first_of_two_versions_on_the_path_counts(tmp_path: Path) -> None:
    for number in ("1", "2"):
        install(tmp_path / number, "a-b.c", {"limner.models": {"m": "x:y"}}, {}, version=number)

    found = scan([str(tmp_path / "2"), str(tmp_path / "1"), str(tmp_path / "gone"), str(tmp_path / "1" / "file")])

    assert [(entry.distribution, entry.version) for entry in found] == [("a-b-c", "2")]


def test_comments_extras_and_other_groups_are_read_as_installers_write_them(tmp_path: Path, site: Path) -> None:
    entries = {"limner.models": {"# note": "x", "teal": "teal_mod:TealPlugin [fast]"}, "console_scripts": {"t": "x:y"}}
    install(site, "teal", entries, {"teal_mod": GOOD.format(name="teal", summary="s")})

    registry = Registry.discover()

    assert registry.load(Kind.MODEL, "teal").summary == "s"
    assert "t" not in registry.names(Kind.COMMAND)


def test_entry_points_of_any_group_are_had_whatever_lies_about(site: Path) -> None:
    teal(site)
    install(site, "odd", {"a.group": {"one": "itertools:chain"}}, {})
    theirs = tuple(importlib.metadata.entry_points(group="limner.models"))
    install(site, "spoilt", {}, {})
    (site / "spoilt-1.2.3.dist-info" / "entry_points.txt").write_bytes(b"[a.group]\ntwo\xff = itertools:chain\n")

    assert set(entry_points("limner.models")) == set(theirs)
    assert [point.name for point in entry_points("a.group")] == ["one", "two\ufffd"]
    assert entry_points("a.group")[0].load() is itertools.chain


@pytest.mark.parametrize("kind", [Kind.MODEL, Kind.VALIDATOR])
@pytest.mark.parametrize("name", ["", "a:b", "a b", "-h", "..", "x\u202egnp", "\x1b[31mred"])
def test_an_entry_point_whose_name_nobody_can_type_is_broken_and_said_to_be(site: Path, kind: Kind, name: str) -> None:
    install(site, "nameless", {kind.group: {name: "nameless:Plugin"}}, {})
    registry = Registry.discover()
    said = f"its name {name!r} is not of letters" if name else "its entry point has no name"

    (status,) = [status for status in registry.statuses() if status.entry.distribution == "nameless"]

    assert status.state is State.BROKEN
    assert said in status.reason
    assert name not in registry.names(kind)
    with pytest.raises(PluginError, match=re.escape(said)) as caught:
        registry.load(kind, name)
    assert caught.value.code == "development.plugin.broken"


def test_a_validator_without_a_name_lets_nobody_through(site: Path) -> None:
    install(site, "nameless", {"limner.validators": {"": "nameless:Plugin"}}, {})

    with (
        Studio(Settings(model="fake", storage=""), plugins=[FakePlugin(Complete())]) as studio,
        pytest.raises(PluginError, match="its entry point has no name"),
    ):
        studio.generate("a fox")


@pytest.mark.parametrize(("prefix", "rest"), [("async ", "pass"), ("async ", "yield"), ("", "yield")])
def test_an_observer_that_would_hear_of_nothing_is_refused_by_name(site: Path, prefix: str, rest: str) -> None:
    source = f"""
        from limner.plugins import Observer

        class Idle(Observer):
            {prefix}def observe(self, event):
                {rest}
    """
    install(site, "idle", {"limner.observers": {"idle": "idle_mod:Idle"}}, {"idle_mod": source})

    with pytest.raises(PluginError, match=r"observer 'idle' of idle 1\.2\.3 is broken: Idle\.observe is a") as caught:
        Registry.discover().load(Kind.OBSERVER, "idle")

    assert "plain def" in caught.value.hint


def test_loading_imports_that_plugin_alone(site: Path) -> None:
    teal(site)
    teal(site, "other", "other_mod", "other")

    descriptor = Registry.discover().load(Kind.MODEL, "teal")

    assert isinstance(descriptor, ModelDescriptor)
    assert "teal_one" in sys.modules
    assert "other_mod" not in sys.modules


def test_listing_imports_nothing(site: Path) -> None:
    teal(site)

    statuses = {status.entry.id: status for status in Registry.discover().statuses()}

    assert statuses["models.teal"].state is State.READY
    assert statuses["models.teal"].entry.summary() == "What teal-one is for"
    assert "teal_one" not in sys.modules


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("import nothing_of_that_name", "No module named 'nothing_of_that_name'"),
        ("raise RuntimeError('boom')", "RuntimeError: boom"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("raise GeneratorExit", "GeneratorExit"),
        ("x = 1", "TealPlugin"),
        ("TealPlugin = 7", "not a limner.plugins.Plugin"),
        (GOOD.replace("        api_version = 1\n", ""), "does not say for which plugin API"),
        (GOOD.replace("api_version = 1", "api_version = 99"), "version 99 of the plugin API"),
        (GOOD.replace("api_version = 1", "api_version = '1'"), "api_version is str '1', not a whole number"),
        (GOOD.replace("api_version = 1", "api_version = True"), "api_version is bool True, not a whole number"),
        (
            GOOD.split("        def model_backend", maxsplit=1)[0] + "        model_backend = 7\n",
            "is int, not a method",
        ),
        (
            GOOD.replace("def model_backend", "def modle_backend"),
            "modle_backend is no hook; did you mean model_backend",
        ),
        (GOOD.replace("def model_backend(self)", "def model_backend(self, nope)"), "nope"),
        (GOOD.replace("return ModelDescriptor", "return str; (ModelDescriptor"), "SyntaxError"),
        (GOOD.split("        def model_backend", maxsplit=1)[0] + "        pass\n", "does not implement model_backend"),
        (GOOD.replace('name="{name}"', 'name="red"'), "describes 'red', and the entry point is called 'teal'"),
        (
            GOOD.replace(
                "    class TealPlugin", "    class Odd(NoSettings):\n        at: 'Path'\n\n    class TealPlugin"
            ).replace("settings=NoSettings", "settings=Odd"),
            "its settings name a type that cannot be had: Path",
        ),
    ],
)
def test_a_broken_plugin_is_named_with_its_fault_and_the_rest_work(site: Path, body: str, said: str) -> None:
    source = body if "{name}" not in body else body.format(name="teal", summary="s")
    install(site, "bad-one", {"limner.models": {"teal": "bad_one:TealPlugin"}}, {"bad_one": source})
    teal(site, "good-one", "good_one", "good")
    registry = Registry.discover()

    with pytest.raises(PluginError) as caught:
        registry.load(Kind.MODEL, "teal")

    assert "bad-one 1.2.3" in caught.value.message
    assert said in caught.value.message
    assert caught.value.hint
    assert caught.value.plugin == "teal"
    state = {status.entry.id: status.state for status in registry.statuses()}
    assert state["models.teal"] is State.BROKEN
    assert registry.load(Kind.MODEL, "good").name == "good"
    with pytest.raises(PluginError, match=r"bad-one 1\.2\.3"):  # asked again it says the same, without a second import
        registry.load(Kind.MODEL, "teal")


def test_a_plugin_of_a_newer_api_says_what_to_upgrade(site: Path) -> None:
    teal(site, body=GOOD.replace("api_version = 1", f"api_version = {API_VERSION + 1}"))

    with pytest.raises(PluginError) as caught:
        Registry.discover().load(Kind.MODEL, "teal")

    assert caught.value.hint == "upgrade limner-core"


def test_a_name_that_two_offer_is_refused_until_one_is_chosen(site: Path) -> None:
    teal(site)
    teal(site, "teal-two", "teal_two")

    with pytest.raises(PluginError, match=r"teal-one and teal-two|teal-two and teal-one") as caught:
        Registry.discover().load(Kind.MODEL, "teal")

    assert "prefer" in caught.value.hint
    assert Registry.discover(prefer={"models.teal": "Teal_Two"}).load(Kind.MODEL, "teal").summary == "teal-two"
    assert Registry.discover(prefer={"teal": "teal-one"}).load(Kind.MODEL, "teal").summary == "teal-one"


@pytest.mark.parametrize("disabled", ["teal", "models.teal", "teal-one", "Teal_One"])
def test_a_disabled_plugin_is_not_imported(site: Path, disabled: str) -> None:
    teal(site)
    registry = Registry.discover(disabled=[disabled])

    with pytest.raises(PluginError, match="disabled"):
        registry.load(Kind.MODEL, "teal")

    assert "teal" not in registry.names(Kind.MODEL)
    assert "teal_one" not in sys.modules


def test_disabling_one_of_two_settles_the_conflict(site: Path) -> None:
    teal(site)
    teal(site, "teal-two", "teal_two")

    assert Registry.discover(disabled=["teal-one"]).load(Kind.MODEL, "teal").summary == "teal-two"


def test_an_unknown_name_says_the_near_one() -> None:
    with pytest.raises(UnknownNameError) as caught:
        Registry.discover().load(Kind.MODEL, "skech")

    assert "did you mean sketch?" in caught.value.hint


def test_a_near_name_is_found_whatever_its_case_and_hundreds_are_not_told() -> None:
    assert near_names("GOOD", ["good", "Good", "other"]) == "did you mean Good or good?"
    assert near_names("?", [f"name{number:03}" for number in range(100)]).endswith("name018, name019, 80 more")


def test_where_no_plugin_of_a_kind_is_installed_the_hint_says_so() -> None:
    with pytest.raises(UnknownNameError, match="there is no observer 'clock'") as caught:
        Registry.discover().load(Kind.OBSERVER, "clock")

    assert caught.value.hint == "none is installed: pip install a plugin that offers one"


def test_a_plugin_that_hangs_is_given_up_where_nobody_asked_for_it(site: Path) -> None:
    gate = threading.Event()
    sys.modules["gate_for_test"] = type(sys)("gate_for_test")
    sys.modules["gate_for_test"].gate = gate  # type: ignore[attr-defined]  # a module made up for the test
    try:
        source = "from gate_for_test import gate\ngate.wait()\nraise ImportError('too late')"
        install(site, "hangs", {"limner.observers": {"hangs": "hangs:P"}}, {"hangs": source})
        registry = Registry.discover(import_timeout=0.05)

        assert registry.load_all(Kind.OBSERVER) == ()
        (status,) = [status for status in registry.statuses(Kind.OBSERVER) if status.entry.name == "hangs"]
        assert status.state is State.BROKEN
        assert "still importing after 0.05 s" in status.reason
    finally:
        gate.set()
        for thread in threading.enumerate():
            if thread.name == "limner-import-hangs":
                thread.join()
        del sys.modules["gate_for_test"]


def test_those_that_are_slow_to_import_are_waited_for_together(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first ends only when the second is imported, too."""
    monkeypatch.setattr("limner.registry._registry._PATIENCE", 0.05)
    monkeypatch.setitem(sys.modules, "gate_for_test", type(sys)("gate_for_test"))
    sys.modules["gate_for_test"].gate = threading.Event()  # type: ignore[attr-defined]  # a module made up for the test
    sources = {
        "a_slow": "from gate_for_test import gate\ngate.wait()",
        "b_slow": "from gate_for_test import gate\ngate.set()",
    }
    for name, source in sources.items():
        install(site, name, {"limner.observers": {name: f"{name}:P"}}, {name: f"{source}\nraise ImportError('ended')"})

    told = [loaded for _, loaded in Registry.discover().load_each(Kind.OBSERVER)]

    assert [isinstance(one, PluginError) and "ended" in one.message for one in told] == [True, True]


def test_a_plugin_that_a_program_brings_comes_before_an_installed_one() -> None:
    registry = Registry.discover(plugins=[FakePlugin(Complete(), "sketch")])

    assert registry.load(Kind.MODEL, "sketch").summary == "A fake"


def test_threads_that_ask_at_once_get_one_and_the_same(site: Path) -> None:
    teal(site)
    registry = Registry.discover()
    barrier = threading.Barrier(8)
    got: list[object] = []

    def ask() -> None:
        barrier.wait()
        got.append(registry.load(Kind.MODEL, "teal"))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(got) == 8
    assert len({id(descriptor) for descriptor in got}) == 1


def test_a_fault_that_is_told_again_gathers_no_frames(site: Path) -> None:
    teal(site, body="raise RuntimeError('boom')")
    registry = Registry.discover()

    def depth() -> tuple[PluginError, int]:
        with pytest.raises(PluginError) as caught:
            registry.load(Kind.MODEL, "teal")
        assert isinstance(caught.value.__cause__, RuntimeError)
        return caught.value, len(caught.traceback)

    first, *again = [depth() for _ in range(4)]

    assert len({id(error) for error, _ in (first, *again)}) == 4
    assert len({length for _, length in again}) == 1
    assert {error.message for error, _ in again} == {first[0].message}


def test_one_that_is_passed_over_for_another_is_no_conflict(site: Path) -> None:
    teal(site)
    teal(site, "teal-two", "teal_two")

    statuses = Registry.discover(prefer={"models.teal": "teal-two"}).statuses(Kind.MODEL)

    states = {status.entry.distribution: status for status in statuses if status.entry.name == "teal"}
    assert states["teal-two"].state is State.READY
    assert states["teal-one"].state is State.SHADOWED
    assert states["teal-one"].reason == "teal-two is preferred in the settings"


def test_a_line_that_stands_twice_is_one_entry(site: Path) -> None:
    teal(site)
    (file,) = site.glob("*.dist-info/entry_points.txt")
    file.write_text(file.read_text("utf-8") * 2, "utf-8")

    assert Registry.discover().load(Kind.MODEL, "teal").name == "teal"


def test_odd_paths_offer_nothing_and_stop_nothing(site: Path) -> None:
    teal(site)

    assert [entry.name for entry in scan(["\0", b"bytes", 7, None, "\udcff", str(site)])] == ["teal"]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("settings", "dict", "settings of its descriptor"),
        ("settings", "NoSettings()", "settings of its descriptor"),
        ("factory", "7", "factory of its descriptor"),
        ("summary", "None", "summary of its descriptor"),
        ("summary", "'two\\nlines'", "summary of its descriptor"),
        ("licence", "7", "licence of its descriptor"),
        ("styles", "'flat'", "styles of its descriptor"),
        ("models", "['a']", "models of its descriptor"),
        ("styles", "(1,)", "styles of its descriptor"),
        ("capabilities", "{'seed': True}", "capabilities of its descriptor"),
        ("capabilities", "None", "capabilities of its descriptor"),
        ("capabilities", "{Capability.SEED: 'yes'}", "capabilities of its descriptor"),
        ("settings", "Raising", "the default of its setting x cannot be had: ZeroDivisionError"),
    ],
)
def test_a_descriptor_of_other_types_is_refused(site: Path, field: str, value: str, said: str) -> None:
    body = f"""
        from pydantic import BaseModel, Field
        from limner.plugins import *

        class Raising(BaseModel):
            x: int = Field(default_factory=lambda: 1 // 0)

        class TealPlugin(Plugin):
            api_version = 1

            def model_backend(self):
                facts = dict(name="teal", summary="s", settings=NoSettings, factory=lambda _: None)
                return ModelDescriptor(**facts | {{"{field}": {value}}})
    """
    install(site, "teal-one", {"limner.models": {"teal": "teal_one:TealPlugin"}}, {"teal_one": body})

    with pytest.raises(PluginError, match=said) as caught:
        Registry.discover().load(Kind.MODEL, "teal")

    assert caught.value.hint


MARKED = """
    from limner.plugins import NoSettings, Plugin, Validator, ValidatorDescriptor, hookimpl

    class Marked(Plugin):
        api_version = 1

        {mark}
        def validator(self):
            return ValidatorDescriptor(name="{name}", summary="s", settings=NoSettings, factory=lambda _: Validator())
"""
MARKS = {
    "a": "@hookimpl(trylast=True)",
    "b": "",
    "c": "@hookimpl",
    "d": "@hookimpl(tryfirst=True)",
    "e": "@hookimpl(tryfirst=True)",
}


def marked(site: Path, name: str, mark: str) -> None:
    source = MARKED.format(name=name, mark=mark)
    install(site, f"dist-{name}", {"limner.validators": {name: f"marked_{name}:Marked"}}, {f"marked_{name}": source})


@pytest.mark.parametrize("installed", [*itertools.permutations("abde"), tuple("ecadb")], ids="".join)
@pytest.mark.parametrize(
    ("order", "expected"),
    [((), "debca"), (("b", "validators.a"), "badec"), (("dist-c", "Dist_A", "nobody", "models.b"), "cadeb")],
    ids=["unordered", "names", "distribution"],
)
def test_who_runs_when_is_the_same_whatever_was_installed_first(
    site: Path, installed: tuple[str, ...], order: tuple[str, ...], expected: str
) -> None:
    for name in installed:
        marked(site, name, MARKS[name])
    registry = Registry.discover(order=order)

    names = [name for name, _ in registry.load_each(Kind.VALIDATOR) if name in MARKS]

    assert names == [name for name in expected if name in installed]


def test_names_that_are_listed_without_an_import_are_in_order_too(site: Path) -> None:
    for name in ("alpha", "beta", "gamma"):
        teal(site, f"dist-{name}", f"mod_{name}", name)

    registry = Registry.discover(order=["gamma", "dist-beta"])

    assert [name for name in registry.names(Kind.MODEL) if name in {"alpha", "beta", "gamma"}] == [
        "gamma",
        "beta",
        "alpha",
    ]
    listed = [status.entry.name for status in registry.statuses(Kind.MODEL)]
    assert listed[:2] == ["gamma", "beta"]
    assert not {"mod_alpha", "mod_beta", "mod_gamma"} & set(sys.modules)


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("@hookimpl(tryfirst=True, trylast=True)", "both tryfirst and trylast"),
        ("@hookimpl(wrapper=True)", "marked with wrapper"),
        ("@hookimpl(optionalhook=True, specname='model_backend')", "marked with optionalhook, specname"),
    ],
)
def test_marks_that_mean_nothing_are_refused(site: Path, mark: str, said: str) -> None:
    marked(site, "a", mark)

    with pytest.raises(PluginError, match=said) as caught:
        Registry.discover().load(Kind.VALIDATOR, "a")

    assert caught.value.hint


def test_views_choose_otherwise_and_share_what_is_imported(site: Path) -> None:
    teal(site)
    teal(site, "teal-two", "teal_two")
    registry = Registry.discover()

    one, two, none = (
        registry.view(prefer={"teal": "teal-one"}),
        registry.view(prefer={"teal": "teal-two"}),
        registry.view(disabled=["models.teal"]),
    )

    assert (one.load(Kind.MODEL, "teal").summary, two.load(Kind.MODEL, "teal").summary) == ("teal-one", "teal-two")
    assert one.view(order=["teal"]).load(Kind.MODEL, "teal") is one.load(Kind.MODEL, "teal")
    with pytest.raises(PluginError, match="disabled"):
        none.load(Kind.MODEL, "teal")
    with pytest.raises(PluginError, match="disabled"):  # what was disabled stays so
        none.view(prefer={"teal": "teal-one"}).load(Kind.MODEL, "teal")
    with pytest.raises(PluginError, match="teal-one and teal-two offer that name"):
        registry.load(Kind.MODEL, "teal")


def test_threads_with_views_of_their_own_import_a_plugin_once(site: Path) -> None:
    sys.modules["count_for_test"] = type(sys)("count_for_test")
    counted: list[str] = []
    sys.modules["count_for_test"].counted = counted  # type: ignore[attr-defined]  # a module made up for the test
    try:
        teal(site, body="    from count_for_test import counted\n    counted.append('imported')\n" + GOOD)
        registry = Registry.discover()
        barrier = threading.Barrier(8)
        got: list[object] = []

        def ask(number: int) -> None:
            view = registry.view(disabled=[f"nobody-{number}"])
            barrier.wait()
            got.append(view.load(Kind.MODEL, "teal"))

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        del sys.modules["count_for_test"]

    assert counted == ["imported"]
    assert len({id(descriptor) for descriptor in got}) == 1
