"""Commands and user interfaces of plugins that fail: who is told of it, and whose fault it is."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from support.command import LIMNER, Ran
from support.distributions import install

Run = Callable[..., Ran]

BAD = """
    import click
    from pydantic import BaseModel
    from limner.plugins import CommandDescriptor, Launch, NoSettings, Plugin, UiDescriptor, UserInterface

    print("imported")

    @click.command()
    def raises():
        raise RuntimeError("broken\\x1b[2J inside")

    @click.command()
    def ends():
        raise GeneratorExit

    def refuse(settings):
        raise SystemExit(3)

    class Needy(BaseModel):
        needed: int

    class Bad(UserInterface):
        def run(self, launch):
            if launch.port == 1:
                return "no status"
            raise RuntimeError("no page")

    class BadPlugin(Plugin):
        api_version = 1
        name = None

        def user_interface(self):
            return UiDescriptor(name="bad", summary="x", settings=NoSettings, factory=lambda _: Bad())

    class RaisesPlugin(Plugin):
        api_version = 1

        def command(self):
            return CommandDescriptor(name="raises", summary="x", settings=NoSettings, factory=lambda _: raises)

    class EndsPlugin(Plugin):
        api_version = 1

        def command(self):
            return CommandDescriptor(name="ends", summary="x", settings=NoSettings, factory=lambda _: ends)

    class UnmadePlugin(Plugin):
        api_version = 1

        def command(self):
            return CommandDescriptor(name="unmade", summary="x", settings=NoSettings, factory=refuse)

    class NeedyPlugin(Plugin):
        api_version = 1

        def command(self):
            return CommandDescriptor(name="needy", summary="x", settings=Needy, factory=lambda _: raises)
"""


@pytest.fixture(autouse=True)
def bad(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    points = {
        "limner.uis": {"bad": "bad_plugin:BadPlugin"},
        "limner.commands": {
            "raises": "bad_plugin:RaisesPlugin",
            "unmade": "bad_plugin:UnmadePlugin",
            "needy": "bad_plugin:NeedyPlugin",
            "gone": "bad_plugin:NothingThere",
            "ends": "bad_plugin:EndsPlugin",
            "generate": "bad_plugin:NothingThere",
        },
    }
    install(tmp_path / "site", "bad-plugin", points, {"bad_plugin": BAD.replace("        name = None\n", "")})
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))


def limner(*arguments: str, **environment: str) -> Ran:
    ran = subprocess.run(
        [*LIMNER, *arguments], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["raises"], 6, "the command 'raises' failed: RuntimeError: broken"),
        (["ends"], 6, "the command 'ends' failed: GeneratorExit"),
        (["unmade", "--any", "thing"], 6, "'unmade'"),
        (["unmade", "--help"], 6, "'unmade'"),
        (
            ["needy"],
            2,
            "the setting commands.needy.needed is missing\nHint: write it under [commands.needy] in limner.toml: needed = …",
        ),
        (["gone"], 6, "'gone'"),
        (["ui", "--name", "bad"], 6, "the user interface 'bad' failed: RuntimeError: no page"),
        (["ui", "--name", "bad", "--port", "1"], 6, "returned str"),
    ],
)
def test_what_a_plugin_does_wrong_is_told_as_the_plugins(arguments: list[str], status: int, said: str) -> None:
    ran = limner(*arguments)

    assert ran.status == status
    assert said in ran.err
    assert "fault in limner" not in ran.err
    assert "\x1b" not in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("words", ["limner ", "limner un", "limner --deb", "limner generate x --model "])
def test_completing_the_names_of_commands_imports_no_plugin(words: str) -> None:
    ran = limner(_LIMNER_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(words.count(" ")))

    assert (ran.status, ran.err) == (0, "")
    assert "imported" not in ran.out
    assert ("unmade" in ran.out) == (words in {"limner ", "limner un"})


@pytest.mark.parametrize("words", ["limner unmade ", "limner gone --x", "limner needy "])
def test_completing_the_line_of_a_command_that_cannot_be_made_is_silent(words: str) -> None:
    ran = limner(_LIMNER_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD="2")

    assert ran.err == ""


def test_completion_is_silent_whatever_the_settings_hold() -> None:
    Path("limner.toml").write_text("model = \n")

    ran = limner(_LIMNER_COMPLETE="bash_complete", COMP_WORDS="limner generate x --model s", COMP_CWORD="4")

    assert ran.err == ""
    assert "sketch" in ran.out


@pytest.mark.parametrize("spoil", ["text", "pipe"])
def test_entry_points_that_cannot_be_read_are_in_nobodys_way(spoil: str, tmp_path: Path) -> None:
    install(tmp_path / "site", "spoilt", {}, {})
    file = tmp_path / "site" / "spoilt-1.2.3.dist-info" / "entry_points.txt"
    if spoil == "pipe":
        file.unlink()
        os.mkfifo(file)
    else:
        file.write_bytes(b"[pydantic]\n\xff = x:y\n")

    ran = limner("generate", "a red fox", "--out", str(tmp_path / "fox.svg"))

    assert ran.status == 0, ran.err
    assert (tmp_path / "fox.svg").exists()


@pytest.mark.parametrize(("given", "heard"), [({}, False), ({"PYDANTIC_DISABLE_PLUGINS": ""}, True)])
def test_plugins_of_pydantic_are_left_out_unless_they_are_asked_for(
    given: dict[str, str], heard: bool, tmp_path: Path
) -> None:
    plugin = "print('pydantic asked')\n\nclass Heard:\n    new_schema_validator = lambda *_: (None, None, None)\n"
    install(tmp_path / "site", "of-pydantic", {"pydantic": {"heard": "heard_mod:Heard"}}, {"heard_mod": plugin})

    ran = limner("config", "show", **given)

    assert ran.status == 0, ran.err
    assert ("pydantic asked" in ran.out) == heard


def test_an_installed_plugin_is_held_to_its_suite() -> None:
    def suite(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*LIMNER, "plugins", "test", name, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    good = suite("unmade", "--set", "nothing", "--", "-q")
    assert (good.returncode, good.stderr) == (2, "Error: --set nothing is no setting\nHint: write it as KEY=VALUE\n")

    # "{tmp}" begins as a TOML table does: what follows it is taken for a path all the same.
    folder = suite("storages.local", "--set", "root={tmp}/kept", "--", "-q", "-k", "settings_make_a_form")
    assert (folder.returncode, folder.stderr) == (0, "")

    bad = suite("raises", "--", "-q", "-k", "help")
    assert bad.returncode == 6
    assert "FAILED" in bad.stdout
    assert "test_the_command_has_a_name_and_help" in bad.stdout

    gone = suite("nobody")
    assert gone.returncode == 2
    assert "there is no plugin 'nobody'" in gone.stderr


def test_a_command_that_one_of_limners_own_hides_is_said_to_be_hidden() -> None:
    ran = limner("plugins", "list", "--kind", "commands", "--json")

    told = {(row["name"], row["distribution"]): row for row in map(json.loads, ran.out.splitlines())}
    hidden = told["generate", "bad-plugin"]
    assert (hidden["state"], hidden["reason"].partition(";")[0]) == ("shadowed", "limner has a command of that name")
    tried = limner("plugins", "doctor", "commands.generate")
    assert tried.status == 0
    assert {tuple(line.split("\t")[:3]) for line in tried.out.splitlines()} == {
        (f"commands.{name}", distribution, row["state"])
        for (name, distribution), row in told.items()
        if name == "generate"
    }
