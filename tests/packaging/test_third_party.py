"""Plugins of strangers, installed as their users install them: a good one works, and bad ones harm nobody else."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent

import pytest

import limner
from support.environments import Venv, run

pytestmark = [pytest.mark.packaging, pytest.mark.slow]

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="{colour}"/></svg>'

MODEL = """
    from limner.plugins import Context, ModelBackend, ModelCall, ModelDescriptor, NoSettings, Plugin, Reply


    class Backend(ModelBackend):
        def complete(self, call: ModelCall, context: Context) -> Reply:
            return Reply(text={svg!r})


    class ThePlugin(Plugin):
        api_version = {api_version}

        def model_backend(self) -> ModelDescriptor[NoSettings]:
            return ModelDescriptor(
                name={name!r}, summary="A square", settings=NoSettings, factory=lambda settings: Backend()
            )
"""

COMMAND = """
    import click
    from limner.plugins import CommandDescriptor, NoSettings, Plugin


    @click.command()
    def wave():
        click.echo("hello from far away")


    class ThePlugin(Plugin):
        api_version = 1

        def command(self) -> CommandDescriptor[NoSettings]:
            return CommandDescriptor(
                name="wave", summary="Wave", settings=NoSettings, factory=lambda settings: wave
            )
"""

RAISES = "raise RuntimeError('no licence for the 3rd dimension')"

EXITS = "raise SystemExit('goodbye')"

HANGS = "import threading; threading.Event().wait()"


def model(name: str, colour: str = "teal", api_version: int = 1) -> str:
    """Return the source of a plugin with one model backend."""
    return dedent(MODEL).format(name=name, svg=SVG.format(colour=colour), api_version=api_version)


KEYED = """
    from limner.plugins import Capability, ModelBackend, ModelDescriptor, Plugin, Reply
    from pydantic import BaseModel


    class Colours(BaseModel):
        colour: str = "teal"


    class Backend(ModelBackend):
        def __init__(self, settings: Colours) -> None:
            self.colour = settings.colour

        def complete(self, call, context):
            return Reply(text=f'<svg viewBox="0 0 9 9"><rect width="9" height="9" fill="{self.colour}"/></svg>')


    class ThePlugin(Plugin):
        api_version = 1

        def model_backend(self):
            declared = {Capability.SEED: False, Capability.STREAMING: True}
            return ModelDescriptor(
                name="keyed", summary="Of any colour", settings=Colours, factory=Backend, capabilities=declared
            )
"""


WATCHFUL = """
    from limner import Finding, Severity
    from limner.plugins import NoSettings, Plugin, Validator, ValidatorDescriptor

    print("the watchman was imported")


    class Watchman(Validator):
        def check_drawing(self, drawing, context):
            yield Finding(Severity.WARNING, "watchman.seen", f"the watchman saw {drawing.width:g} pixels")


    class ThePlugin(Plugin):
        api_version = 1

        def validator(self) -> ValidatorDescriptor[NoSettings]:
            return ValidatorDescriptor(
                name="watchman", summary="Watches", settings=NoSettings, factory=lambda settings: Watchman()
            )
"""


DISTRIBUTIONS: Mapping[str, tuple[str, str, str]] = {
    "acme-keyed": ("models", "keyed", dedent(KEYED)),
    "acme-square": ("models", "square", model("square")),
    "acme-watchman": ("validators.optional", "watchman", dedent(WATCHFUL)),
    "acme-wave": ("commands", "wave", dedent(COMMAND)),
    "bad-exits": ("models", "exits", EXITS),
    "bad-hangs": ("models", "hangs", HANGS),
    "bad-old": ("models", "old", model("old", api_version=0)),
    "bad-new": ("models", "new", model("new", api_version=99)),
    "bad-missing": ("models", "missing", "import a_module_that_nobody_has"),
    "bad-observer": ("observers", "stuck", HANGS),
    "bad-raises": ("models", "raises", RAISES),
    "bad-hook": ("models", "hook", model("hook").replace("def model_backend", "def modle_backend")),
    "bad-return": ("models", "return", model("return").replace("return ModelDescriptor(", "return dict(")),
    "bad-settings": ("models", "settings", model("settings").replace("settings=NoSettings", "settings=7")),
    "bad-syntax": ("models", "syntax", "def never(:"),
    "bad-validator": ("validators", "grumpy", RAISES),
    "twin-a": ("models", "twin", model("twin", "red")),
    "twin-b": ("models", "twin", model("twin", "blue")),
}
"""Distributions that a stranger may make: the kind and the name of what it offers, and its module."""


@pytest.fixture(scope="module")
def venv(new_venv: Callable[[], Venv], wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Venv:
    """A venv with the core, and with plugins of strangers, good and bad, each built and installed as a wheel."""
    made = new_venv()
    folder = tmp_path_factory.mktemp("strangers")
    for name, (kind, plugin, source) in DISTRIBUTIONS.items():
        build(folder, name, kind, plugin, source)
    made.install("--find-links", wheels, "limner-core", *folder.glob("*.whl"))
    return made


def build(folder: Path, name: str, kind: str, plugin: str, source: str) -> None:
    """Build a stranger's wheel, as the stranger would."""
    package = name.replace("-", "_")
    project = folder / name
    (project / package).mkdir(parents=True)
    (project / package / "__init__.py").write_text(source, "utf-8")
    declaration = f"""
        [build-system]
        requires = ["hatchling"]
        build-backend = "hatchling.build"

        [project]
        name = "{name}"
        version = "3.1.4"
        description = "What {name} is for"
        dependencies = ["limner-core>=0.1,<0.2"]

        [project.entry-points."limner.{kind}"]
        {plugin} = "{package}:ThePlugin"
    """
    (project / "pyproject.toml").write_text(dedent(declaration), "utf-8")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], {"PATH": ""}, folder=project)


def generate(venv: Venv, model: str, status: int = 0, **variables: str) -> tuple[str, str]:
    """Run ``limner generate``; return the picture, empty where there is none, and what was said on standard error."""
    picture = venv.folder / "picture.svg"
    picture.unlink(missing_ok=True)
    # A generation loads every observer, and the one that hangs is given up after this many seconds. It also loads every
    # validator, and does nothing while one is broken: the one that is has been put aside, as its message says to.
    variables = {"LIMNER_PLUGINS__IMPORT_TIMEOUT": "0.3", "LIMNER_PLUGINS__DISABLED": "bad-validator", **variables}
    arguments = ("generate", "a fox", "--model", model, "--out", picture)
    done = venv.run("limner", *arguments, status=status, timeout=120, **variables)
    return (picture.read_text("utf-8") if picture.exists() else ""), done.stderr


def test_help_is_shown_beside_bad_plugins(venv: Venv) -> None:
    assert "Usage: limner" in venv.run("limner", "--help").stdout


def test_every_plugin_is_listed_and_none_is_imported(venv: Venv) -> None:
    done = venv.run("limner", "plugins", "list", "--json", timeout=120)

    rows = [json.loads(line) for line in done.stdout.splitlines()]
    rows = [row for row in rows if row["distribution"] != "limner-core"]  # which has an engine of its own
    assert {(row["distribution"], row["kind"], row["name"], row["version"]) for row in rows} == {
        (name, kind.removesuffix(".optional"), plugin, "3.1.4") for name, (kind, plugin, _) in DISTRIBUTIONS.items()
    }
    twins = [row for row in rows if row["name"] == "twin"]
    assert [row["state"] for row in twins] == ["conflict", "conflict"]
    assert "twin-a and twin-b" in twins[0]["reason"]
    assert {row["name"] for row in rows if row["state"] == "off"} == {"watchman"}
    assert {row["state"] for row in rows if row["name"] not in {"twin", "watchman"}} == {"ready"}
    assert "imported" not in done.stdout + done.stderr


def test_what_is_installed_is_frozen_as_requirements(venv: Venv) -> None:
    frozen = venv.run("limner", "plugins", "freeze").stdout.splitlines()

    assert frozen == sorted([*(f"{name}==3.1.4" for name in DISTRIBUTIONS), f"limner-core=={limner.__version__}"])


def test_a_good_model_draws_beside_bad_plugins(venv: Venv) -> None:
    picture, _ = generate(venv, "square")

    assert "<rect" in picture
    assert "teal" in picture or "#008080" in picture


def test_nothing_is_drawn_while_a_validator_is_broken(venv: Venv) -> None:
    picture, told = generate(venv, "square", status=6, LIMNER_PLUGINS__DISABLED="")

    assert picture == ""
    assert "bad-validator 3.1.4 is broken: RuntimeError: no licence for the 3rd dimension" in told
    assert 'add "validators.grumpy" to disabled' in told


def test_models_are_listed_beside_one_that_hangs(venv: Venv) -> None:
    listed = venv.run("limner", "models", timeout=120).stdout

    assert "square" in listed
    assert "hangs" in listed


def test_a_good_command_is_shown_and_runs(venv: Venv) -> None:
    assert "from acme-wave" in venv.run("limner", "--help").stdout
    assert venv.run("limner", "wave").stdout == "hello from far away\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("raises", "bad-raises 3.1.4 is broken: RuntimeError: no licence for the 3rd dimension"),
        ("exits", "bad-exits 3.1.4 is broken: SystemExit: goodbye"),
        ("missing", "bad-missing 3.1.4 is broken: ModuleNotFoundError: No module named 'a_module_that_nobody_has'"),
        ("syntax", "bad-syntax 3.1.4 is broken: SyntaxError:"),
        ("hook", "ThePlugin.modle_backend is no hook; did you mean model_backend"),
        ("return", "model_backend returned dict, not ModelDescriptor"),
        ("settings", "settings of its descriptor is int 7, not a pydantic model"),
        ("old", "was written for version 0 of the plugin API, and this limner has 1"),
        ("new", "was written for version 99 of the plugin API, and this limner has 1"),
    ],
)
def test_who_asks_for_a_bad_model_is_told_what_is_wrong_with_it(venv: Venv, name: str, said: str) -> None:
    picture, told = generate(venv, name, status=6)

    assert picture == ""
    assert said in told
    assert "Hint: " in told
    assert "Traceback" not in told


def test_the_doctor_names_what_is_wrong_and_goes_on(venv: Venv) -> None:
    done = venv.run("limner", "plugins", "doctor", "--timeout", "15", "--json", status=6, timeout=300)

    told = {row["distribution"]: row for row in map(json.loads, done.stdout.splitlines())}
    good = {"acme-keyed", "acme-square", "acme-wave", "limner-core"}
    assert {name for name, row in told.items() if row["state"] == "ready"} == good
    assert all(told[name]["seconds"] is not None for name in good)
    assert all(row["fault"] and row["hint"] for name, row in told.items() if name not in {*good, "acme-watchman"})
    assert (told["acme-watchman"]["state"], told["acme-watchman"]["seconds"]) == ("off", None)


def test_what_is_declared_and_set_is_shown_and_heeded(venv: Venv, tmp_path: Path) -> None:
    (shown,) = map(json.loads, venv.run("limner", "plugins", "show", "keyed", "--json").stdout.splitlines())
    assert shown["capabilities"] == {"seed": False, "streaming": True}  # and of all others it says nothing
    assert list(shown["settings"]["properties"]) == ["colour"]

    settings = tmp_path / "limner.toml"
    settings.write_text("[models.keyed]\ncolour = 7\n", "utf-8")
    picture, told = generate(venv, "keyed", status=2, LIMNER_CONFIG=str(settings))
    assert picture == ""
    assert "models.keyed.colour" in told

    settings.write_text('[models.keyed]\ncolour = "maroon"\n', "utf-8")
    picture, _ = generate(venv, "keyed", LIMNER_CONFIG=str(settings))
    assert "maroon" in picture or "#800000" in picture


def test_a_name_that_two_offer_is_refused_until_one_is_chosen(venv: Venv, tmp_path: Path) -> None:
    picture, told = generate(venv, "twin", status=6)
    assert picture == ""
    assert "twin-a and twin-b" in told

    settings = tmp_path / "limner.toml"
    settings.write_text('[plugins]\nprefer = {"models.twin" = "twin-b"}\n', "utf-8")
    picture, _ = generate(venv, "twin", LIMNER_CONFIG=str(settings))
    assert "blue" in picture or "#0000ff" in picture


def test_a_disabled_plugin_is_not_imported(venv: Venv) -> None:
    _, told = generate(venv, "raises", status=6, LIMNER_PLUGINS__DISABLED="bad-raises,bad-validator")

    assert "it is disabled" in told
    assert "RuntimeError" not in told


def test_an_optional_plugin_is_imported_where_it_is_named_and_nowhere_else(venv: Venv, tmp_path: Path) -> None:
    settings = tmp_path / "limner.toml"
    settings.write_text('[plugins]\ndisabled = ["bad-validator", "bad-observer"]\n', "utf-8")
    draw = ("generate", "a fox", "--model", "square", "--out", tmp_path / "fox.svg")

    def said(*arguments: str | Path) -> str:
        done = venv.run("limner", *arguments, LIMNER_CONFIG=str(settings))
        return done.stdout + done.stderr

    assert "watchman" not in said(*draw)
    told = said(*draw, "--validator", "watchman")
    assert "the watchman was imported" in told
    assert "the watchman saw 10 pixels" in told
    assert "watchman" not in said(*draw)
    said("plugins", "enable", "watchman")
    assert "the watchman saw 10 pixels" in said(*draw)


def test_a_plugin_that_is_uninstalled_is_gone(new_venv: Callable[[], Venv], wheels: Path, tmp_path: Path) -> None:
    made = new_venv()
    build(tmp_path, "acme-square", "models", "square", model("square"))
    made.install("--find-links", wheels, "limner-core", "pip", next(tmp_path.glob("*.whl")))
    assert "acme-square" in made.run("limner", "plugins", "list").stdout

    made.run("python", "-m", "pip", "uninstall", "--yes", "--quiet", "acme-square")

    assert made.run("limner", "plugins", "list", "--kind", "models").stdout == ""
    _, told = generate(made, "square", status=2)
    assert "there is no model backend 'square'" in told
