from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, SecretStr, ValidationError

from limner import ConfigError, Size, load_settings
from limner.registry import Kind
from limner.settings import Layer, Settings, merged, read_layers, source_of, validate, validate_table
from limner.settings._environment import PLUGIN_TABLES, SETTINGS, mistyped_variables
from support.distributions import install


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, so that the settings of who runs the tests do not matter."""
    folder = tmp_path / "home"
    (folder / ".config" / "limner").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return folder


def test_without_any_source_what_is_built_in_applies(tmp_path: Path) -> None:
    settings = load_settings(environ={}, folder=tmp_path)

    assert (settings.model, settings.storage, settings.timeout) == ("sketch", "local", 120.0)


def test_later_sources_win_and_tables_are_merged(tmp_path: Path, home: Path) -> None:
    user = '[storages.local]\nroot = "/user"\nfsync = true\n'
    (home / ".config" / "limner" / "limner.toml").write_text(
        f'model = "user"\nstyle = "user"\nstorage = "user"\n{user}'
    )
    (tmp_path / "limner.toml").write_text(
        'style = "project"\nstorage = "project"\n[storages.local]\nroot = "/project"\n'
    )
    below = tmp_path / "deep" / "down"
    below.mkdir(parents=True)
    environ = {"LIMNER_STORAGE": "environment", "LIMNER_STORAGES__LOCAL__QUOTA": "7"}

    settings = load_settings(environ=environ, folder=below, timeout=5, size=None)

    assert (settings.model, settings.style, settings.storage, settings.timeout) == ("user", "project", "environment", 5)
    assert settings.storages == {"local": {"root": "/project", "fsync": True, "quota": "7"}}


def test_one_named_file_replaces_both(tmp_path: Path) -> None:
    (tmp_path / "limner.toml").write_text('model = "project"\n')
    (tmp_path / "other.toml").write_text('style = "other"\n')

    by_variable = load_settings(environ={"LIMNER_CONFIG": str(tmp_path / "other.toml")}, folder=tmp_path)
    by_argument = load_settings(config=tmp_path / "other.toml", environ={}, folder=tmp_path)

    assert by_variable == by_argument
    assert (by_variable.model, by_variable.style) == ("sketch", "other")


def test_the_source_of_each_setting_is_known(tmp_path: Path) -> None:
    (tmp_path / "limner.toml").write_text('model = "m"\nstyle = "s"\n')
    layers = read_layers(environ={"LIMNER_STYLE": "e"}, folder=tmp_path)

    assert source_of(layers, ("model",)) == str(tmp_path / "limner.toml")
    assert source_of(layers, ("style",)) == "the environment"
    assert source_of(layers, ("storage",)) == ""


@pytest.mark.parametrize(
    ("text", "said", "hint"),
    [
        ("model = ", "not valid TOML", "config check"),
        ("modle = 'x'", "there is no setting modle", "did you mean model"),
        ("timeout = 'soon'", "the setting timeout", "config show"),
        ("size = 'vast'", "'vast' is not a size", "WIDTHxHEIGHT"),
        ("size = ['a', 'b']", "the setting size", "16 to 8192"),
        ("size = [1200.5, 900]", "not of whole numbers", "16 to 8192"),
        ("size = [1, 2, 3]", "the setting size", "config show"),
        ("[plugins]\nnope = 1", "there is no setting plugins.nope", "disabled"),
        ("[plugins]\nimport_timout = 1", "plugins.import_timout", "did you mean import_timeout"),
        ("[plugins]\ndisabled = [1]", "plugins.disabled.0", "config show"),
        ("concurrency = " + "9" * 5000, "not valid TOML", "config check"),
        ("concurrency = " + "9" * 4000, "the setting concurrency", "config show"),
        ("a = " + "[" * 5000, "nested too deep", "config check"),
        ("models." + "a." * 5000 + "b = 1", "levels deep", "no setting"),
        ("models.a.b = " + "[" * 40 + "]" * 40, "levels deep", "no setting"),
        ("#" * 1_000_001, "more than 1,000,000 bytes", "--config"),
        ("[plugins]\ndisabled = 3", "plugins.disabled", "config show"),
        ("concurrency = 0\ntimeout = 0", "(and 1 more)", "config show"),
    ],
)
def test_a_wrong_file_is_named_with_what_is_wrong(tmp_path: Path, text: str, said: str, hint: str) -> None:
    file = tmp_path / "limner.toml"
    file.write_text(text)

    with pytest.raises(ConfigError) as caught:
        load_settings(environ={}, folder=tmp_path)

    assert said in caught.value.message
    assert hint in caught.value.hint
    assert str(file) in caught.value.message


def test_a_file_that_is_asked_for_and_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is not there"):
        load_settings(config=tmp_path / "gone.toml", environ={}, folder=tmp_path)


def no_text(file: Path) -> None:
    file.write_bytes(b"\xff\xfe")


def endless(file: Path) -> None:
    file.symlink_to("/dev/zero")


def loop(file: Path) -> None:
    file.symlink_to(file)


@pytest.mark.parametrize("make", [no_text, Path.mkdir, os.mkfifo, endless, loop], ids=lambda make: make.__name__)
def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, home: Path, make: Callable[[Path], None]) -> None:
    file = tmp_path / "other.toml"
    make(file)
    users = home / ".config" / "limner" / "limner.toml"
    make(users)

    for config, named in ((file, file), (None, users)):
        with pytest.raises(ConfigError, match="cannot be read") as caught:
            load_settings(config=config, environ={}, folder=tmp_path)
        assert str(named) in caught.value.message


def test_a_path_with_a_nul_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_settings(config=tmp_path / "a\0b", environ={})


def test_what_only_has_the_name_of_the_projects_file_is_passed_by(tmp_path: Path) -> None:
    (tmp_path / "limner.toml").write_text('model = "outer"\n')
    (tmp_path / "in" / "limner.toml").mkdir(parents=True)

    assert load_settings(environ={}, folder=tmp_path / "in").model == "outer"


def test_the_null_device_is_no_settings(tmp_path: Path) -> None:
    (tmp_path / "limner.toml").write_text('model = "outer"\n')

    assert load_settings(environ={"LIMNER_CONFIG": os.devnull}, folder=tmp_path).model == "sketch"


def test_a_byte_order_mark_is_no_part_of_the_settings(tmp_path: Path) -> None:
    (tmp_path / "limner.toml").write_bytes('\ufeffmodel = "m"\r\n'.encode())

    assert load_settings(environ={}, folder=tmp_path).model == "m"


def test_a_deleted_working_folder_has_no_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()

    assert load_settings(environ={}).model == "sketch"


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"LIMNER_PLUGINS__DISABLED": "a, b"}, ("a", "b")),
        ({"LIMNER_PLUGINS__DISABLED": '["a", "b"]'}, ("a", "b")),
        ({"LIMNER_PLUGINS__DISABLED": ""}, ()),
    ],
)
def test_a_list_may_be_written_either_way_in_the_environment(
    tmp_path: Path, environ: dict[str, str], expected: tuple[str, ...]
) -> None:
    assert load_settings(environ=environ, folder=tmp_path).plugins.disabled == expected


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"LIMNER_PLUGINS__DISABLE": "x"}, "there is no setting plugins.disable in the environment"),
        ({"LIMNER_PLUGINS__DISABLED": "[a"}, "LIMNER_PLUGINS__DISABLED"),
        ({"LIMNER_PLUGINS__DISABLED": '["a"]\nx = 1'}, "more than one value"),
        ({"LIMNER_PLUGINS__DISABLED": "[" * 5000}, "LIMNER_PLUGINS__DISABLED"),
        ({"LIMNER_MODELS": "x", "LIMNER_MODELS__A__B": "y"}, "LIMNER_MODELS__A__B"),
        ({"LIMNER_MODELS" + "__A" * 5000: "y"}, "levels deep"),
    ],
)
def test_a_wrong_variable_is_named(tmp_path: Path, environ: dict[str, str], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load_settings(environ=environ, folder=tmp_path)

    assert said in caught.value.message


def test_sizes_are_read_in_settings(tmp_path: Path) -> None:
    assert load_settings(environ={"LIMNER_SIZE": "wide"}, folder=tmp_path).size == Size(1280, 720)


class Keyed(BaseModel):
    key: SecretStr
    nested: dict[str, str] = {}


def test_secrets_are_taken_from_where_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "key").write_text("from-file\nnot this\n")
    monkeypatch.setenv("MY_KEY", "from-env")

    by_file = validate_table(Keyed, {"key": {"file": str(tmp_path / "key")}}, ("models", "x"))
    by_env = validate_table(Keyed, {"key": {"env": "MY_KEY"}, "nested": {"a": {"env": "MY_KEY"}}}, ("models", "x"))

    assert by_file.key.get_secret_value() == "from-file"
    assert by_env.key.get_secret_value() == "from-env"
    assert by_env.nested == {"a": "from-env"}
    assert "from" not in repr(by_file)


@pytest.mark.parametrize(
    "reference",
    [
        {"env": "NOT_SET_ANYWHERE"},
        {"file": "/nowhere/key"},
        {"file": "~nosuchuser/key"},
        {"file": "a\0b"},
        {"file": "/dev/zero"},
        {"file": "/"},
    ],
)
def test_a_reference_that_leads_nowhere_names_the_setting(reference: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match=r"models\.x\.key") as caught:
        validate_table(Keyed, {"key": reference}, ("models", "x"))

    assert caught.value.hint


def test_a_wrong_secret_is_not_in_the_message() -> None:
    with pytest.raises(ConfigError) as caught:
        validate_table(Keyed, {"key": ["hunter2"]}, ("models", "x"))

    assert "hunter2" not in caught.value.message
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


values = st.recursive(
    st.integers() | st.text(), lambda inner: st.dictionaries(st.text(max_size=2), inner, max_size=3), max_leaves=8
)
tables = st.dictionaries(st.text(max_size=2), values, max_size=4)


@given(tables, tables)
def test_merging_keeps_the_stronger_and_touches_neither(weak: dict[str, object], strong: dict[str, object]) -> None:
    import copy

    before = copy.deepcopy((weak, strong))

    both = merged((Layer("weak", weak), Layer("strong", strong)))

    assert (weak, strong) == before
    assert set(both) == set(weak) | set(strong)
    for key, value in strong.items():
        if not isinstance(value, dict):
            assert both[key] == value
    assert merged((Layer("one", both), Layer("again", both))) == both


def test_the_names_that_variables_may_begin_with_are_those_of_the_settings() -> None:
    assert set(SETTINGS) == set(Settings.model_fields)
    assert set(PLUGIN_TABLES) == {kind.value for kind in Kind}


def test_variables_that_belong_to_no_setting_are_left_alone(tmp_path: Path) -> None:
    environ = {
        "LIMNER_SERVICE_HOST": "10.0.0.1",
        "LIMNER_PORT": "tcp://10.0.0.1:80",
        "LIMNER_STORAGE_PORT_80_TCP": "tcp://10.0.0.1:80",
        "LIMNER_ACME_KEY": "hunter2",
        "LIMNER_MODLE": "x",
        "LIMNER_": "x",
        "LIMNER": "x",
    }

    assert load_settings(environ=environ, folder=tmp_path) == Settings()
    assert mistyped_variables(environ) == {"LIMNER_MODLE": "LIMNER_MODEL"}


def test_a_key_may_be_in_a_variable_of_that_prefix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMNER_ACME_KEY", "from-env")
    (tmp_path / "limner.toml").write_text('[models.x]\nkey = {env = "LIMNER_ACME_KEY"}\n')

    settings = load_settings(folder=tmp_path)

    assert validate_table(Keyed, settings.models["x"], ("models", "x")).key.get_secret_value() == "from-env"


@pytest.mark.parametrize(
    ("files", "installed", "expected"),
    [
        ("", "my-model", "my-model"),
        ("[models.my-model]\na = 1\n", "", "my-model"),
        ("[models.My-Model]\na = 1\n", "", "My-Model"),
        ("[models.my_model]\na = 1\n", "my-model", "my_model"),
        ("", "", "my_model"),
        ("[storages.my-model]\na = 1\n", "", "my_model"),
    ],
)
def test_an_underscore_in_a_variable_stands_for_the_hyphen_in_a_plugins_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: str, installed: str, expected: str
) -> None:
    if installed:
        install(tmp_path / "site", "x", {"limner.models": {installed: "nowhere:Plugin"}}, {})
        monkeypatch.syspath_prepend(str(tmp_path / "site"))
    (tmp_path / "limner.toml").write_text(files)

    settings = load_settings(environ={"LIMNER_MODELS__MY_MODEL__API_KEY": "k"}, folder=tmp_path)

    assert settings.models[expected]["api_key"] == "k"
    assert set(settings.models) == {expected}


@pytest.mark.parametrize("text", ["[a-z]+", '{"json": true}', "[", "{{prompt}}", "[1]\nx = 2"])
def test_text_of_a_plugin_that_only_looks_like_toml_stays_text(tmp_path: Path, text: str) -> None:
    settings = load_settings(environ={"LIMNER_MODELS__X__PATTERN": text}, folder=tmp_path)

    assert settings.models == {"x": {"pattern": text}}


def test_what_any_source_disables_is_disabled(tmp_path: Path, home: Path) -> None:
    users, projects = home / ".config" / "limner" / "limner.toml", tmp_path / "limner.toml"
    users.write_text('[plugins]\ndisabled = ["a", "b"]\n')
    projects.write_text('[plugins]\ndisabled = "b, c"\n')
    layers = read_layers(
        environ={"LIMNER_PLUGINS__DISABLED": "d"}, folder=tmp_path, arguments={"plugins": {"disabled": ()}}
    )

    assert validate(layers).plugins.disabled == ("a", "b", "c", "d")
    assert [source_of(layers, ("plugins", "disabled", index)) for index in range(4)] == [
        str(users),
        str(users),
        str(projects),
        "the environment",
    ]
    assert source_of(layers, ("plugins", "disabled")) == f"{users} and {projects} and the environment"


def test_the_list_that_is_wrong_is_named_whichever_source_it_is_in(tmp_path: Path, home: Path) -> None:
    users = home / ".config" / "limner" / "limner.toml"
    users.write_text("[plugins]\ndisabled = 3\n")
    (tmp_path / "limner.toml").write_text('[plugins]\ndisabled = ["a"]\n')

    with pytest.raises(ConfigError) as caught:
        load_settings(environ={}, folder=tmp_path)

    assert str(users) in caught.value.message


def test_the_source_of_a_part_of_a_list_is_that_of_the_list() -> None:
    layers = (Layer("file", {"models": {"a": {"list": ["x", "y"]}}}),)

    assert source_of(layers, ("models", "a", "list", 1)) == "file"


def test_a_message_keeps_its_letters(tmp_path: Path) -> None:
    class Cased(BaseModel):
        mode: Literal["Fast", "URL"]

    with pytest.raises(ConfigError, match="Input should be 'Fast' or 'URL'") as caught:
        validate_table(Cased, {"mode": "x"}, ("models", "a"), (Layer("here.toml", {"models": {"a": {"mode": "x"}}}),))

    assert "models.a.mode in here.toml" in caught.value.message


def test_the_tables_of_plugins_are_not_in_the_representation() -> None:
    settings = Settings(models={"a": {"key": "hunter2"}}, storages={"b": {"url": "hunter2"}})

    assert "hunter2" not in f"{settings!r}{settings}"
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate({"models": "hunter2", "plugins": {"disabled": {"a": "hunter2"}}})
    assert "hunter2" not in str(caught.value)


def test_validation_takes_layers() -> None:
    assert validate((Layer("x", {"model": "m"}),)).model == "m"


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("LIMNER_TIMEOUT", "soon", "the setting timeout in the environment (LIMNER_TIMEOUT) is wrong"),
        ("LIMNER_PLUGINS__IMPORT_TIMEOUT", "-1", "in the environment (LIMNER_PLUGINS__IMPORT_TIMEOUT) is wrong"),
        ("LIMNER_PLUGINS", "{prefer = 7}", "the setting plugins.prefer in the environment (LIMNER_PLUGINS) is wrong"),
        ("LIMNER_PLUGINS__ORDRE", "x", "there is no setting plugins.ordre in the environment (LIMNER_PLUGINS__ORDRE)"),
    ],
)
def test_a_variable_that_is_wrong_is_named(tmp_path: Path, variable: str, value: str, said: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(said)):
        load_settings(environ={variable: value}, folder=tmp_path)
