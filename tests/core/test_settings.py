from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, SecretStr

from limner import ConfigError, Size, load_settings
from limner.settings import Layer, merged, read_layers, source_of, validate, validate_table


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
    if "size" not in text:
        assert str(file) in caught.value.message


def test_a_file_that_is_asked_for_and_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is not there"):
        load_settings(config=tmp_path / "gone.toml", environ={}, folder=tmp_path)


@pytest.mark.parametrize("content", [b"\xff\xfe", None])
def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "limner.toml"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)

    with pytest.raises(ConfigError, match="cannot be read"):
        load_settings(config=file, environ={}, folder=tmp_path)


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
        ({"LIMNER_MODELS": "x", "LIMNER_MODELS__A__B": "y"}, "LIMNER_MODELS__A__B"),
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


@pytest.mark.parametrize("reference", [{"env": "NOT_SET_ANYWHERE"}, {"file": "/nowhere/key"}])
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


def test_validation_takes_layers() -> None:
    assert validate((Layer("x", {"model": "m"}),)).model == "m"
