"""``limner plugins disable`` and ``enable``: the file that is in effect is changed, and only where there is something to change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from support.command import Ran

Run = Callable[..., Ran]


def state(run: Run, name: str) -> str:
    return next(str(line["state"]) for line in run("plugins", "list", "--json").lines if line["name"] == name)


def test_the_nearest_file_of_the_project_is_changed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("limner.toml").write_text("# mine\n")
    below = Path("deep/down").absolute()
    below.mkdir(parents=True)
    file = Path("limner.toml").absolute()
    monkeypatch.chdir(below)

    ran = run("plugins", "disable", "streamlit")

    assert ran.out == f"{file}\n"
    assert list(below.iterdir()) == []
    assert file.read_text().startswith("# mine\n")
    assert state(run, "streamlit") == "disabled"


def test_without_a_file_one_is_made_here(run: Run) -> None:
    assert run("plugins", "disable", "streamlit").out == "limner.toml\n"
    assert Path("limner.toml").read_text() == '[plugins]\ndisabled = ["streamlit"]\n'


def test_the_named_file_is_changed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMNER_CONFIG", "other.toml")
    Path("other.toml").write_text("")

    assert run("plugins", "disable", "streamlit").out == "other.toml\n"
    assert list(Path().iterdir()) == [Path("other.toml")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[plugins]\ndisabled = ["a"] # why\n', '[plugins]\ndisabled = ["a", "streamlit"] # why\n'),
        (
            '[plugins]\ndisabled = [\n  "a", # slow\n]\nimport_timeout = 3.0\n',
            '[plugins]\ndisabled = [\n  "a", # slow\n  "streamlit",\n]\nimport_timeout = 3.0\n',
        ),
        ('plugins = {disabled = ["a"]}\nmodel = "m"\n', 'plugins = {disabled = ["a", "streamlit"]}\nmodel = "m"\n'),
        ('[plugins]\ndisabled = "a,b"\n', '[plugins]\ndisabled = "a, b, streamlit"\n'),
        ('plugins.disabled = ["a"]\n', 'plugins.disabled = ["a", "streamlit"]\n'),
        ('[plugins]\r\ndisabled = ["a"]\r\n', '[plugins]\r\ndisabled = ["a", "streamlit"]\r\n'),
        ('model = "m"\r\n', 'model = "m"\r\n\r\n[plugins]\r\ndisabled = ["streamlit"]\r\n'),
        ('\ufeffmodel = "m"\n', '\ufeffmodel = "m"\n\n[plugins]\ndisabled = ["streamlit"]\n'),
        ("[plugins.prefer]\nx = 'y'\n", None),
        ("[plugins]\nimport_timeout = 2\n[models.a]\nb = 1\n[plugins.prefer]\nx = 'y'\n", None),
    ],
)
def test_every_form_of_the_list_is_changed_and_changed_back(run: Run, text: str, expected: str | None) -> None:
    Path("limner.toml").write_bytes(text.encode())

    assert run("plugins", "disable", "streamlit").out.endswith("limner.toml\n")
    changed = Path("limner.toml").read_bytes().decode()

    assert state(run, "streamlit") == "disabled"
    if expected is not None:
        assert changed == expected
    assert run("plugins", "enable", "streamlit").out.endswith("limner.toml\n")
    assert state(run, "streamlit") == "ready"
    assert run("config", "show").status == 0


@pytest.mark.parametrize("action", ["enable", "disable"])
def test_nothing_is_written_when_nothing_changes(run: Run, action: str) -> None:
    text = '[plugins]\ndisabled = ["streamlit","streamlit"]\n' if action == "disable" else "[plugins]\n  disabled=[ ]\n"
    Path("limner.toml").write_text(text)
    before = Path("limner.toml").stat()

    ran = run("plugins", action, "streamlit")

    assert (ran.status, ran.out) == (0, "")
    assert Path("limner.toml").stat() == before
    Path("limner.toml").unlink()
    assert run("plugins", "enable", "streamlit").status == 0
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize("action", ["enable", "disable"])
def test_a_name_that_nothing_has_is_refused(run: Run, action: str) -> None:
    ran = run("plugins", action, "skech")

    assert ran.status == 2
    assert "did you mean sketch" in ran.err
    assert list(Path().iterdir()) == []


def test_what_is_listed_may_be_enabled_though_it_is_not_installed(run: Run) -> None:
    Path("limner.toml").write_text('[plugins]\ndisabled = ["gone"]\n')

    assert run("plugins", "enable", "gone").status == 0
    assert "gone" not in Path("limner.toml").read_text()


def test_a_distribution_is_enabled_however_its_name_is_written(run: Run) -> None:
    run("plugins", "disable", "limner-ui-streamlit")

    assert run("plugins", "enable", "Limner_UI.streamlit").out.endswith("limner.toml\n")

    assert state(run, "streamlit") == "ready"


def test_a_name_stands_for_its_ids(run: Run) -> None:
    Path("limner.toml").write_text('[plugins]\ndisabled = ["models.sketch", "uis.streamlit"]\n')

    run("plugins", "enable", "sketch")

    assert (state(run, "sketch"), state(run, "streamlit")) == ("ready", "disabled")


def test_what_another_source_disables_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMNER_PLUGINS__DISABLED", "limner_sketch")
    Path("limner.toml").write_text('[plugins]\ndisabled = ["sketch"]\n')

    ran = run("plugins", "enable", "sketch")

    assert ran.status == 0
    assert "models.sketch is still disabled: the environment lists 'limner_sketch'" in ran.err


def test_a_change_of_a_file_that_is_not_read_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("other.toml").write_text("")
    monkeypatch.setenv("LIMNER_CONFIG", "other.toml")

    ran = run("plugins", "disable", "streamlit", "--user")

    assert "streamlit is not disabled" in ran.err
    assert "is not read here" in ran.err


def test_what_the_user_disables_no_project_enables(run: Run, tmp_path: Path) -> None:
    user = tmp_path / "home" / ".config" / "limner" / "limner.toml"
    user.parent.mkdir(parents=True)
    user.write_text('[plugins]\ndisabled = ["sketch"]\n')
    Path("limner.toml").write_text("[plugins]\ndisabled = []\n")

    assert state(run, "sketch") == "disabled"
    assert run("generate", "a fox").status == 6
    shown = {line["name"]: line for line in run("config", "show", "--json").lines}
    assert shown["plugins.disabled"] == {"name": "plugins.disabled", "value": ["sketch"], "source": str(user)}


@pytest.mark.parametrize(
    "text", ["[plugins]\ndisabled = 3\n", "plugins = 3\n", "[plugins]\ndisabled = [1]\n", "a = [\n"]
)
def test_a_file_that_is_wrong_is_not_changed(run: Run, text: str) -> None:
    Path("limner.toml").write_text(text)

    ran = run("plugins", "disable", "sketch")

    assert ran.status == 2
    assert Path("limner.toml").read_text() == text


def test_no_command_is_begun_that_one_of_limners_own_would_hide(run: Run) -> None:
    ran = run("plugins", "new", "list", "--kind", "command")

    assert ran.status == 2
    assert "the name 'list' is taken: it is a command of limner's own" in ran.err
    assert list(Path().iterdir()) == []
