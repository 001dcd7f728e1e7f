"""A plugin that is optional is off, and not imported, until the settings name it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from limner import InputError, PluginError, Registry, Settings, Studio
from limner.registry import Kind, State
from limner.settings import PluginSettings, load_settings
from support.command import Ran
from support.distributions import install
from support.fakes import Complete, FakePlugin

Run = Callable[..., Ran]

STRICT = """
    from limner import Finding, Severity
    from limner.plugins import Plugin, Validator, ValidatorDescriptor
    from pydantic import BaseModel

    class Rules(BaseModel):
        word: str = "fox"

    class Strict(Validator):
        def __init__(self, rules):
            self.word = rules.word

        def check_prompt(self, prompt, context):
            if self.word in prompt:
                yield Finding(Severity.ERROR, "strict.word", f"no {self.word} is drawn here", hint="ask for a hare")

    class StrictPlugin(Plugin):
        api_version = 1

        def validator(self):
            return ValidatorDescriptor(name="very-strict", summary="Strict", settings=Rules, factory=Strict)
"""


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder where a strict validator is installed that is optional."""
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    points = {"limner.validators.optional": {"very-strict": "strict_module:StrictPlugin"}}
    install(tmp_path / "site", "acme-strict", points, {"strict_module": STRICT})
    yield tmp_path / "site"
    sys.modules.pop("strict_module", None)


def studio(**plugins: tuple[str, ...]) -> Studio:
    settings = Settings(model="fake", storage="", plugins=PluginSettings(**plugins))
    return Studio(settings, plugins=[FakePlugin(Complete())])


def test_off_it_is_listed_and_neither_imported_nor_asked() -> None:
    with studio() as made:
        (status,) = [one for one in made.registry.statuses(Kind.VALIDATOR) if one.entry.name == "very-strict"]
        assert made.generate("a fox").drawing
        with pytest.raises(PluginError, match="it is optional, and off") as caught:
            made.registry.load(Kind.VALIDATOR, "very-strict")

    assert (status.state, status.entry.distribution) == (State.OFF, "acme-strict")
    assert "limner plugins enable very-strict" in status.reason
    assert "limner plugins enable very-strict" in caught.value.hint
    assert caught.value.code == "development.plugin.off"
    assert "strict_module" not in sys.modules


@pytest.mark.parametrize("name", ["very-strict", "validators.very-strict"])
def test_on_it_is_as_any_other(name: str) -> None:
    with studio(enabled=(name,)) as made, pytest.raises(InputError, match="no fox is drawn here") as caught:
        made.generate("a fox")

    assert caught.value.plugin == "very-strict"
    with studio(enabled=(name,), disabled=("acme-strict",)) as made:
        assert made.generate("a fox").drawing


def test_it_is_turned_on_and_off_while_the_studio_works() -> None:
    with studio() as made:
        settings = made.settings
        made.reconfigure(settings.model_copy(update={"plugins": PluginSettings(enabled=("very-strict",))}))
        with pytest.raises(InputError, match="no fox is drawn here"):
            made.generate("a fox")
        made.reconfigure(settings)
        assert made.generate("a fox").drawing


def test_the_name_of_its_distribution_turns_on_nothing_and_is_refused() -> None:
    with studio(enabled=("acme-strict",)) as made, pytest.raises(PluginError, match="no validator 'acme-strict'"):
        made.generate("a hare")


@pytest.mark.parametrize("name", ["very-strct", "validators.very-strct"])
def test_a_guard_that_was_turned_on_and_is_not_there_lets_nobody_through(name: str) -> None:
    refused = pytest.raises(PluginError, match="no validator 'very-strct' is installed")
    with studio(enabled=(name,)) as made, refused as caught:
        made.generate("a hare")
    assert "did you mean very-strict?" in caught.value.hint
    with studio(enabled=(name,), disabled=("validators.very-strct",)) as made:
        assert made.generate("a hare").drawing


def test_whoever_lists_or_tries_plugins_is_told_of_one_that_was_turned_on_and_is_not_there(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIMNER_PLUGINS__ENABLED", "Very-Strct")

    listed, tried, one = run("plugins", "list"), run("plugins", "doctor"), run("plugins", "doctor", "sketch")

    for told, status in ((listed, 0), (tried, 6)):
        assert "no validator 'Very-Strct' is installed" in told.err
        assert "did you mean very-strict?" in told.err
        assert told.status == status
    assert (one.err, one.status) == ("", 0)


def test_an_observer_that_was_turned_on_and_is_not_there_is_warned_of() -> None:
    with studio(enabled=("observers.ear",)) as made, pytest.warns(RuntimeWarning, match="no observer 'ear' is inst"):
        assert made.generate("a fox").drawing


def test_off_it_is_in_conflict_with_nobody(site: Path) -> None:
    install(site, "acme-other", {"limner.validators": {"very-strict": "strict_module:StrictPlugin"}}, {})

    def states(*enabled: str) -> set[tuple[str, State]]:
        statuses = Registry.discover(enabled=enabled).statuses(Kind.VALIDATOR)
        return {(one.entry.distribution, one.state) for one in statuses if one.entry.name == "very-strict"}

    assert states() == {("acme-other", State.READY), ("acme-strict", State.OFF)}
    assert states("very-strict") == {("acme-other", State.CONFLICT), ("acme-strict", State.CONFLICT)}


def test_one_that_is_offered_always_and_as_optional_by_one_distribution_is_its_authors_to_mend(site: Path) -> None:
    """No preference chooses between the two, so none is proposed."""
    offered = {"twice": "strict_module:StrictPlugin"}
    both = {"limner.validators": offered, "limner.validators.optional": offered}
    install(site, "acme-twice", both, {})

    with pytest.raises(PluginError, match="acme-twice offers that name more than once") as caught:
        Registry.discover(enabled=["twice"]).load(Kind.VALIDATOR, "twice")

    assert "disable acme-twice" in caught.value.hint
    assert "prefer" not in caught.value.hint


def test_a_name_that_nobody_can_turn_on_is_said_to_be_none(site: Path) -> None:
    install(site, "acme-odd", {"limner.validators.optional": {"odd name": "odd_module:OddPlugin"}}, {})

    (status,) = [one for one in Registry.discover().statuses(Kind.VALIDATOR) if one.entry.distribution == "acme-odd"]

    assert status.state is State.OFF
    assert "rename its entry point" in status.reason


def test_what_any_source_turns_on_is_on(tmp_path: Path, run: Run) -> None:
    user = tmp_path / "home" / ".config" / "limner" / "limner.toml"
    user.parent.mkdir(parents=True)
    user.write_text('[plugins]\nenabled = ["very-strict"]\n')
    Path("limner.toml").write_text('[plugins]\nenabled = ["another"]\n')

    assert load_settings(environ={"LIMNER_PLUGINS__ENABLED": "b"}).plugins.enabled == ("very-strict", "another", "b")
    shown = {line["name"]: line for line in run("config", "show", "--json").lines}
    assert shown["plugins.enabled"]["source"] == f"{user} and {Path('limner.toml').absolute()}"
    checked = run("config", "check")
    assert checked.status == 2
    assert f"plugins.enabled in {Path('limner.toml').absolute()}: no plugin 'another' is installed" in checked.err


def test_the_command_turns_it_on_and_off(run: Run) -> None:
    assert "it is optional, and off" in run("plugins", "list", "--kind", "validator").out
    assert run("plugins", "enable", "acme-strict").out == ""
    assert run("generate", "a fox", "--out", "fox.svg").status == 0

    assert run("plugins", "enable", "very-strict").out == "limner.toml\n"
    assert Path("limner.toml").read_text() == '[plugins]\nenabled = ["very-strict"]\n'
    assert "no fox is drawn here" in run("generate", "a fox", "--out", "-").err
    assert run("plugins", "disable", "very-strict").out.endswith("limner.toml\n")
    assert run("generate", "a fox", "--out", "fox.svg").status == 0
    assert run("plugins", "enable", "very-strict").out.endswith("limner.toml\n")
    assert "no fox is drawn here" in run("generate", "a fox", "--out", "-").err


def test_an_option_has_it_judge_this_once_with_its_settings(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMNER_VALIDATORS__VERY_STRICT__WORD", "owl")

    ran = run("generate", "an owl", "--out", "owl.svg")
    assert ran.status == 0
    assert "[validators.very-strict] has no effect: it is off" in ran.err
    assert "[validators.very-strict] has no effect: it is off" in run("config", "check").err
    ran = run("generate", "an owl", "--validator", "very-strict", "--out", "owl.svg")
    assert ran.status == 2
    assert "no owl is drawn here" in ran.err
    assert run("generate", "a fox", "--validator", "very-strict", "--out", "-").status == 0
    assert run("generate", "an owl", "--validator", "validators.very-strict", "--out", "-").status == 2
    Path("prompts.txt").write_text("an owl\n")
    ran = run("batch", "prompts.txt", "--validator", "very-strict", "--out", "pictures")
    assert ran.status == 7
    assert "no owl is drawn here" in ran.err


def test_an_option_that_names_what_cannot_be_had_ends_it_before_any_work(run: Run) -> None:
    ran = run("generate", "a hare", "--validator", "very-strct", "--out", "-")
    assert ran.status == 2
    assert "there is no validator 'very-strct'" in ran.err
    assert "did you mean very-strict?" in ran.err
    Path("limner.toml").write_text('[plugins]\ndisabled = ["very-strict"]\n')
    ran = run("generate", "a hare", "--validator", "very-strict", "--out", "-")
    assert ran.status == 6
    assert "it is disabled" in ran.err


def test_who_thinks_of_turning_it_on_is_told_all_about_it(
    run: Run, monkeypatch: pytest.MonkeyPatch, site: Path
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(site))

    (shown,) = run("plugins", "show", "very-strict", "--json").lines
    assert shown["state"] == "off"
    assert list(shown["settings"]["properties"]) == ["word"]
    (tried,) = run("plugins", "doctor", "very-strict", "--json").lines
    assert (tried["state"], tried["fault"]) == ("off", "")
    (site / "strict_module.py").write_text("raise RuntimeError")
    (tried,) = run("plugins", "doctor", "very-strict", "--json").lines
    assert tried["state"] == "broken"
    assert "strict_module" not in sys.modules
