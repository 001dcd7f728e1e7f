from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from limner.cli import COMMANDS
from support.command import Ran
from support.distributions import install

Run = Callable[..., Ran]


def test_generate_prints_where_the_picture_is_and_nothing_else(run: Run) -> None:
    ran = run("generate", "a red fox", "--seed", "1")

    assert (ran.status, ran.err) == (0, "")
    path = Path(ran.out.removesuffix("\n"))
    assert ET.fromstring(path.read_bytes()).tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314 - our own


def test_the_same_seed_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    for name in ("a.svg", "b.svg"):
        assert run("generate", "a red fox", "--seed", "1", "--out", name).status == 0

    assert Path("a.svg").read_bytes() == Path("b.svg").read_bytes()
    assert not (tmp_path / "library").exists()


def test_variations_are_numbered_and_differ(run: Run) -> None:
    ran = run("generate", "a red fox", "--seed", "1", "-n", "3", "--out", "fox.svg")

    assert sorted(ran.out.split()) == ["fox-1.svg", "fox-2.svg", "fox-3.svg"]
    assert len({Path(name).read_bytes() for name in ran.out.split()}) == 3


def test_png_is_made_by_the_ending_or_by_the_format(run: Run) -> None:
    by_ending = run("generate", "a red fox", "--out", "fox.png", "--size", "320x200")
    by_format = run("generate", "a red fox", "--format", "png", "--seed", "4")

    for ran in (by_ending, by_format):
        assert Path(ran.out.strip()).read_bytes().startswith(b"\x89PNG\r\n")
    assert int.from_bytes(Path("fox.png").read_bytes()[16:20], "big") == 320


def test_a_dash_reads_the_prompt_and_writes_the_picture(run: Run) -> None:
    program = [sys.executable, "-m", "limner", "generate", "-", "--out", "-", "--seed", "1"]

    ran = subprocess.run(program, input=b"a red fox\n", capture_output=True, check=True)

    assert ran.stdout.startswith(b"<svg")
    assert ran.stderr == b""
    again = subprocess.run(program, input=b"a red fox", capture_output=True, check=True)
    assert again.stdout == ran.stdout


def test_json_is_one_object_a_picture(run: Run) -> None:
    ran = run("generate", "a red fox", "-n", "2", "--json")

    assert ran.err == ""
    for line in ran.lines:
        assert Path(line["path"]).exists()
        assert line["model"] == "sketch"
        assert line["entry"]["digest"] == line["digest"]


def test_the_library_lists_shows_exports_renames_and_deletes(run: Run) -> None:
    key = run("generate", "a red fox", "--name", "First fox", "--json").lines[0]["entry"]["key"]
    run("generate", "a blue whale", "--name", "First whale")

    assert {line["name"] for line in run("list", "--json").lines} == {"First fox", "First whale"}
    assert [line["key"] for line in run("list", "fox", "--json").lines] == [key]
    assert run("list", "fox").out.split("\t")[0] == key
    shown = run("show", key, "--json").lines[0]
    assert shown["metadata"]["prompt"] == "a red fox"
    assert run("export", key, "--out", "out.png", "--width", "99").out == "out.png\n"
    assert int.from_bytes(Path("out.png").read_bytes()[16:20], "big") == 99
    renamed = run("rename", key, "Second fox").out.strip()
    assert run("show", renamed, "--json").lines[0]["name"] == "Second fox"
    assert run("delete", renamed, "--yes").status == 0
    assert [line["name"] for line in run("list", "--json").lines] == ["First whale"]
    assert run("show", renamed).status == 4


def test_delete_does_nothing_unless_it_may(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    key = run("generate", "a red fox", "--json").lines[0]["entry"]["key"]
    with Path(os.devnull).open() as nobody:
        monkeypatch.setattr("sys.stdin", nobody)
        ran = run("delete", key)

    assert ran.status == 130
    assert key in run("list").out


BAD: list[tuple[list[str], int, str, str]] = [
    (["generate", ""], 2, "the prompt is empty", "such as"),
    (["generate", "x" * 1_000_000], 2, "1,000,000 characters", "max_prompt_length"),
    (["generate", "a\x1b[31mfox"], 2, "U+001B", "remove it"),
    (["generate", "a fox", "--model", "skech"], 2, "'skech'", "did you mean sketch?"),
    (["generate", "a fox", "--storage", "locl"], 2, "'locl'", "did you mean local?"),
    (["generate", "a fox", "--style", "flatt"], 2, "'flatt'", "flat"),
    (["generate", "a fox", "--size", "huge"], 2, "'huge'", "WIDTHxHEIGHT"),
    (["generate", "a fox", "--size", "9999x9999"], 2, "9999x9999", "16 to 8192"),
    (["generate", "a fox", "--seed", "-1"], 2, "seed", "limner generate --help"),
    (["generate", "a fox", "--out", "/proc/nowhere/fox.svg"], 4, "/proc/nowhere/fox.svg", "choose another place"),
    (["generate", "a fox", "--out", "fox.png", "--format", "svg"], 2, "do not fit", "leave one"),
    (["generate", "a fox", "--out", "-", "-n", "2"], 2, "standard output", "--out"),
    (["generate", "a fox", "--model", "sketch:big"], 2, "sketch has no models", "plain sketch"),
    (["show", "no-such-key"], 4, "no-such-key", ""),
    (["ui", "--name", "strealit"], 2, "'strealit'", "did you mean streamlit?"),
]


@pytest.mark.parametrize(("arguments", "status", "said", "hint"), BAD, ids=lambda value: str(value)[:30])
def test_bad_input_gives_one_clear_message_with_a_remedy(
    run: Run, arguments: list[str], status: int, said: str, hint: str
) -> None:
    ran = run(*arguments)

    assert ran.status == status
    assert ran.out == ""
    assert ran.err.count("Error") == 1
    assert said in ran.err
    assert hint in ran.err
    assert "Traceback" not in ran.err
    assert "\x1b" not in ran.err
    assert list(Path().iterdir()) == []


def test_an_error_of_a_picture_is_json_too(run: Run) -> None:
    ran = run("generate", "", "-n", "3", "--json")

    assert ran.status == 2
    assert ran.lines[0]["error"]["code"] == "input.prompt.empty"


def test_a_wrong_command_names_the_near_one(run: Run) -> None:
    ran = run("genrate", "a fox")

    assert ran.status == 2
    assert "did you mean generate" in ran.err


def test_a_bad_settings_file_stops_work_and_not_the_help(run: Run) -> None:
    Path("limner.toml").write_text("model = \n")

    assert run("--help").status == 0
    for arguments in (["generate", "a fox"], ["plugins", "list"], ["config", "check"]):
        ran = run(*arguments)
        assert ran.status == 2
        assert "limner.toml is not valid TOML" in ran.err


def test_config_init_check_and_show_go_together(run: Run) -> None:
    assert run("config", "init").out == "limner.toml\n"
    assert run("config", "check").status == 0
    assert run("config", "init").status == 2
    text = Path("limner.toml").read_text()
    Path("limner.toml").write_text(text.replace('#model = "sketch"', 'model = "sketch"'))

    shown = {line["name"]: line for line in run("config", "show", "--json").lines}

    assert shown["model"]["source"].endswith("limner.toml")
    assert shown["timeout"]["source"] == "built in"
    assert shown["storages.local.root"]["source"] == "the environment"


def test_every_setting_of_the_template_is_right_when_it_is_set(run: Run) -> None:
    run("config", "init")
    text = Path("limner.toml").read_text()
    Path("limner.toml").write_text(re.sub(r"^#(?=\w+ = |\[plugins\])", "", text, flags=re.MULTILINE))

    ran = run("config", "check")

    assert (ran.status, ran.err) == (0, "")
    assert len([line for line in run("config", "show", "--json").lines if line["source"] != "built in"]) > 8


def test_config_check_finds_a_wrong_setting_of_a_plugin(run: Run) -> None:
    Path("limner.toml").write_text("[storages.local]\nrot = 'x'\n[models.gone]\na = 1\n")

    ran = run("config", "check")

    assert ran.status == 2
    assert "storages.local.rot" in ran.err
    assert "'gone'" in ran.err


def test_config_show_never_shows_what_may_be_a_secret(run: Run) -> None:
    Path("limner.toml").write_text('[models.acme]\nkey = "hunter2"\nother = {env = "ACME_KEY"}\n')

    ran = run("config", "show")

    assert "hunter2" not in ran.out
    assert "ACME_KEY" in ran.out


def test_plugins_list_tells_kind_name_distribution_and_state(run: Run) -> None:
    Path("limner.toml").write_text('[plugins]\ndisabled = ["streamlit"]\n')

    lines = {(line["kind"], line["name"]): line for line in run("plugins", "list", "--json").lines}

    assert lines["models", "sketch"]["distribution"] == "limner-sketch"
    assert lines["models", "sketch"]["state"] == "ready"
    assert lines["uis", "streamlit"]["state"] == "disabled"
    assert run("plugins", "list", "--kind", "storages").out.startswith("storages\tlocal\t")


def test_models_and_storages_tell_what_they_can(run: Run) -> None:
    facts = run("models", "sketch", "--json").lines[0]

    assert facts["capabilities"]["seed"] == "yes"
    assert "flat" in facts["styles"]
    assert "sketch\tready\t" in run("models").out
    assert "storages.local.root" in run("storages", "local").out
    assert "no bound when absent\n" in run("storages", "local").out
    assert "fsync\twait" in run("plugins", "show", "local").out


def test_a_command_of_a_plugin_is_listed_and_run(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = """
        import click
        from limner.plugins import CommandDescriptor, NoSettings, Plugin

        @click.command()
        @click.argument("name")
        def hello(name):
            click.echo(f"Hello, {name}")

        class HelloPlugin(Plugin):
            api_version = 1

            def command(self):
                return CommandDescriptor(name="hello", summary="Says hello", settings=NoSettings, factory=lambda _: hello)
    """
    install(
        tmp_path / "site",
        "hello-command",
        {"limner.commands": {"hello": "hello_command:HelloPlugin"}},
        {"hello_command": source},
    )
    monkeypatch.syspath_prepend(str(tmp_path / "site"))

    assert "hello" in run("--help").out
    assert "hello_command" not in sys.modules
    assert run("hello", "fox").out == "Hello, fox\n"


def test_the_help_of_limner_says_what_each_command_says_of_itself(run: Run) -> None:
    listed = run("--help").out

    for name, (_, summary) in COMMANDS.items():
        assert f"  {name} " in listed
        assert summary in listed
        shown = run(name, "--help")
        assert shown.status == 0
        assert shown.out.startswith(f"Usage: limner {name}")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(run: Run, shell: str) -> None:
    assert "_LIMNER_COMPLETE" in run("completion", shell).out


def test_names_of_plugins_complete(run: Run) -> None:
    environment = {
        **os.environ,
        "_LIMNER_COMPLETE": "bash_complete",
        "COMP_WORDS": "limner generate x --model sk",
        "COMP_CWORD": "4",
    }

    ran = subprocess.run([sys.executable, "-m", "limner"], capture_output=True, text=True, env=environment, check=False)

    assert "sketch" in ran.stdout


def test_a_reader_that_has_had_enough_is_no_error(run: Run) -> None:
    for number in range(3):
        run("generate", "a fox", "--seed", str(number))
    program = f"{sys.executable} -m limner list --json | head -c 1"

    ran = subprocess.run(program, shell=True, capture_output=True, text=True, check=False)  # noqa: S602 - a pipe is the point

    assert ran.stdout == "{"
    assert ran.stderr == ""


@pytest.mark.skipif(
    not Path("/proc/self/ns/mnt").exists() or os.geteuid() != 0, reason="needs root to mount a small disk"
)
def test_a_full_disk_gives_a_clear_error_and_leaves_nothing(run: Run, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine does not let a test mount a small disk")
    try:
        ran = run("generate", "a red fox", "--out", str(disk / "fox.png"))

        assert ran.status == 4
        assert "no space left" in ran.err
        assert "make room" in ran.err
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_what_was_not_drawn_is_told_to_whoever_reads_standard_error(run: Run) -> None:
    told = run("generate", "asdf", "qwer", "--out", "x.svg")
    silent = run("generate", "asdf qwer", "--out", "x.svg", "--json")

    assert told.out == "x.svg\n"
    assert "not drawn: asdf, qwer" in told.err
    assert silent.err == ""
    assert any(found["code"] == "sketch.not-drawn" for found in silent.lines[0]["findings"])
