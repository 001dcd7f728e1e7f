"""``limner config``: what is shown and what is found, with settings of plugins of every shape."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from support.command import Ran
from support.distributions import install

Run = Callable[..., Ran]

ACME = """
    from pathlib import Path
    from typing import Annotated, Any, Literal

    from limner.plugins import ModelBackend, ModelDescriptor, Plugin, Reply
    from pydantic import AliasChoices, BaseModel, ConfigDict, Field, SecretStr

    class Account(BaseModel):
        user: str = ""
        pin: SecretStr = SecretStr("")

    class Settings(BaseModel):
        model_config = ConfigDict(extra="forbid")

        region: str = "eu"
        ports: list[int] = []
        place: Path | None = None
        mode: Literal["fast", "slow"] = "fast"
        url: str = ""
        password: str = ""
        api_key: SecretStr | None = None
        signing: Annotated[SecretStr, Field()] = SecretStr("")
        headers: dict[str, SecretStr] = {}
        extra_body: dict[str, Any] = {}
        account: Account = Account()
        accounts: list[Account] = []
        anything: Any = None

    class Acme(ModelBackend):
        def complete(self, call, context):
            return Reply(text="<svg xmlns='http://www.w3.org/2000/svg'/>")

    class AcmePlugin(Plugin):
        api_version = 1

        def model_backend(self):
            return ModelDescriptor(name="acme", summary="x", settings=Settings, factory=lambda _: Acme())
"""

SECRETS = """
[models.acme]
region = "us"
ports = [1, 2]
place = "/srv"
mode = "slow"
url = "https://me:hunter2@example.org"
password = "hunter2"
api_key = "hunter2"
signing = "hunter2"
headers = {x-key = "hunter2"}
extra_body = {token = "hunter2", deep = {more = "hunter2"}}
account = {user = "hunter2", pin = "hunter2"}
accounts = [{user = "hunter2", pin = "hunter2"}]
anything = "hunter2"
"""


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installs a model backend with many settings."""
    install(tmp_path / "site", "acme", {"limner.models": {"acme": "acme_model:AcmePlugin"}}, {"acme_model": ACME})
    monkeypatch.syspath_prepend(str(tmp_path / "site"))


@pytest.mark.usefixtures("acme")
def test_only_what_cannot_well_be_a_secret_is_shown(run: Run) -> None:
    Path("limner.toml").write_text(SECRETS)

    as_json = run("config", "show", "--json")
    plain = run("config", "show")

    shown = {line["name"].removeprefix("models.acme."): line["value"] for line in as_json.lines}
    assert (shown["region"], shown["ports"], shown["place"], shown["mode"]) == ("us", [1, 2], "/srv", "slow")
    assert shown["password"] == shown["url"] == shown["accounts"] == shown["extra_body.token"] == "(set)"
    assert "hunter2" not in as_json.out + plain.out
    assert "models.acme.ports\t[1, 2]\t" in plain.out


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("wrong", ["region = ['hunter2']", "regoin = 'hunter2'", "mode = 'hunter2'"])
def test_nothing_of_a_table_that_is_wrong_is_shown(run: Run, wrong: str) -> None:
    Path("limner.toml").write_text(f"[models.acme]\nplace = 'hunter2'\n{wrong}\n")

    for arguments in (
        ["config", "show"],
        ["config", "show", "--json"],
        ["config", "check"],
        ["--debug", "generate", "x", "--model", "acme"],
    ):
        ran = run(*arguments)
        assert "hunter2" not in ran.out + ran.err


def test_the_values_of_show_are_values(run: Run) -> None:
    Path("limner.toml").write_text('style = "a\\"b\\\\c"\nmodel = "sketch"\n[plugins]\ndisabled = ["x"]\n')

    shown = {line["name"]: line["value"] for line in run("config", "show", "--json").lines}
    plain = dict(line.split("\t")[:2] for line in run("config", "show").out.splitlines())

    assert shown["timeout"] == 120.0
    assert shown["keep_prompt"] is True
    assert shown["size"] is None
    assert shown["style"] == 'a"b\\c'
    assert shown["plugins.disabled"] == ["x"]
    assert plain["style"] == '"a\\"b\\\\c"'
    assert plain["keep_prompt"] == "true"


def test_a_fault_of_the_settings_shows_no_secret(run: Run) -> None:
    Path("limner.toml").write_text("[models]\nacme = 'hunter2'\n")

    ran = run("--debug", "config", "show")

    assert ran.status == 2
    assert "models.acme" in ran.err
    assert "hunter2" not in ran.err


@pytest.mark.usefixtures("acme")
def test_check_names_the_file_that_a_wrong_setting_of_a_plugin_is_in(run: Run, tmp_path: Path) -> None:
    user = tmp_path / "home" / ".config" / "limner" / "limner.toml"
    user.parent.mkdir(parents=True)
    user.write_text("[models.acme]\nmode = 'swift'\n")
    Path("limner.toml").write_text("[models.acme]\nregion = 'us'\n")

    ran = run("config", "check")

    assert ran.status == 2
    assert f"models.acme.mode in {user}" in ran.err
    assert "Input should be 'fast' or 'slow'" in ran.err


@pytest.mark.parametrize(
    ("text", "said", "hint"),
    [
        ("model = 'sketsh'", "the setting model in ", "did you mean sketch"),
        ("storage = 'locl'", "the setting storage in ", "did you mean local"),
        ("model = 'sketch:'\nstorage = ''\n[models.gone]\na = 1", "[models.gone] in ", "sketch"),
    ],
)
def test_check_finds_what_is_not_installed(run: Run, text: str, said: str, hint: str) -> None:
    Path("limner.toml").write_text(text)

    ran = run("config", "check")

    assert ran.status == 2
    assert said in ran.err
    assert "limner.toml" in ran.err
    assert hint in ran.err
    assert ran.err.count("Error") == 1


def test_check_validates_the_chosen_plugins_even_where_they_have_no_table(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needy = ACME.replace('region: str = "eu"', "region: str")
    install(tmp_path / "site", "acme", {"limner.models": {"acme": "needy_model:AcmePlugin"}}, {"needy_model": needy})
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.setenv("LIMNER_MODEL", "acme:large")

    ran = run("config", "check")

    assert ran.status == 2
    assert "models.acme.region" in ran.err


def test_check_warns_of_names_that_have_no_effect(run: Run) -> None:
    Path("limner.toml").write_text(
        '[plugins]\ndisabled = ["skech", "limner_ui-Streamlit"]\nprefer = {"models.skech" = "x", "models.sketch" = "acme"}\n'
    )

    ran = run("config", "check")

    assert ran.status == 0
    assert "'skech' is not installed; did you mean sketch" in ran.err
    assert "there is no plugin 'models.skech'" in ran.err
    assert "acme does not offer models.sketch; limner-sketch does" in ran.err
    assert "Streamlit" not in ran.err


def test_a_disabled_plugin_may_have_a_table(run: Run) -> None:
    Path("limner.toml").write_text('[plugins]\ndisabled = ["streamlit"]\n[uis.streamlit]\nnope = 1\n')

    assert run("config", "check").status == 0


@pytest.mark.parametrize("way", ["option", "variable"])
def test_init_writes_the_file_that_is_named(run: Run, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if way == "variable":
        monkeypatch.setenv("LIMNER_CONFIG", "other.toml")

    ran = run(*(["--config", "other.toml"] if way == "option" else []), "config", "init")

    assert ran.out == "other.toml\n"
    assert list(Path().iterdir()) == [Path("other.toml")]
    assert stat.S_IMODE(Path("other.toml").stat().st_mode) == 0o600


def test_a_mistyped_variable_is_told_and_stops_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMNER_MODLE", "x")
    monkeypatch.setenv("LIMNER_PORT", "tcp://10.0.0.1:80")
    monkeypatch.setenv("LIMNER_STORAGE_SERVICE_HOST", "10.0.0.1")
    monkeypatch.setenv("LIMNER_ACME_KEY", "hunter2")

    ran = run("models")

    assert ran.status == 0
    assert ran.err == "Warning: LIMNER_MODLE belongs to no setting: did you mean LIMNER_MODEL?\n"
