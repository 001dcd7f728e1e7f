"""``limner doctor`` tells what is in the way before work begins, whatever the backends do."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from typing_extensions import override

from limner import ConfigError, Finding, Severity
from limner._examining import Check, examine
from limner.plugins import Context, StorageBackend
from support.command import Ran
from support.distributions import install

Run = Callable[..., Ran]

CLOUDY = """
    import os
    import time
    from limner import Finding, ModelError, Severity
    from limner.plugins import (
        BatchEngine, EngineDescriptor, Estimate, ModelBackend, ModelDescriptor, NoSettings, Plugin, Reply, StorageDescriptor, StorageBackend, Validator,
        ValidatorDescriptor,
    )
    from limner.testing import MemoryStorage

    class Cloudy(ModelBackend):
        def complete(self, call, context):
            return Reply(text="<svg/>")

        def check(self, *, model="", context):
            yield Finding(Severity.INFO, "cloudy.login", "logged in as ANNA")
            if model == "forbidden":
                grant = 'GRANT USAGE ON MODEL forbidden TO ROLE "X";'
                yield Finding(Severity.ERROR, "cloudy.grant", "the model forbidden is not granted", hint=grant)
            elif model == "raises":
                raise ModelError("the sky fell", hint="hold it up")
            elif model == "breaks":
                1 / 0
            elif model == "nonsense":
                yield "a text"
            elif model == "hangs":
                time.sleep(60)
            else:
                yield Finding(Severity.WARNING, "cloudy.old", "the model is old", hint="take another")

    class CloudyPlugin(Plugin):
        api_version = 1

        def model_backend(self):
            return ModelDescriptor(
                name="cloudy", summary="x", settings=NoSettings, factory=lambda _: Cloudy(), service="cloud"
            )

        def storage_backend(self):
            return StorageDescriptor(
                name="bucket", summary="x", settings=NoSettings, factory=lambda _: MemoryStorage(), service="cloud"
            )

    class Rain(BatchEngine):
        def estimate(self, job):
            return Estimate(prompts=0)

        def run(self, job):
            yield from ()

        def check(self, *, table, context):
            yield Finding(Severity.INFO, "cloudy.login", "logged in as ANNA")
            yield Finding(Severity.WARNING, "cloudy.old", "the model is old", hint="take another")
            if "WET" not in os.environ:
                message = f"it asks {dict(table('models', 'cloudy'))}"
                yield Finding(Severity.ERROR, "rain.dry", message, hint="wait for rain")

    class RainPlugin(Plugin):
        api_version = 1

        def batch_engine(self):
            return EngineDescriptor(
                name="rain", summary="x", settings=NoSettings, factory=lambda _: Rain(), service="cloud",
                models=("cloudy",),
            )
"""
POINTS = {
    "limner.models": {"cloudy": "cloudy:CloudyPlugin"},
    "limner.storages": {"bucket": "cloudy:CloudyPlugin"},
    "limner.engines": {"rain": "cloudy:RainPlugin"},
}


UNCHECKED = "storages.temporary,storages.stage-temporary,commands.art,commands.deploy,commands.explain,commands.setup"


@pytest.fixture(autouse=True)
def few_plugins(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is tried in a process of its own, which takes its time."""
    monkeypatch.setenv("LIMNER_PLUGINS__DISABLED", f"uis.streamlit,models.openai,storages.object,{UNCHECKED}")


@pytest.fixture
def cloudy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model and a storage that need one service are installed."""
    site = tmp_path / "site"
    install(site, "acme-cloudy", POINTS, modules={"cloudy": CLOUDY})
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.setenv("PYTHONPATH", str(site))


def lines(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.out.splitlines()]


def test_what_is_well_is_a_line_each(run: Run) -> None:
    done = run("doctor")

    assert done.status == 0
    rows = [line.split() for line in done.out.splitlines()]
    assert [row[0] for row in rows] == ["ok"] * len(rows)
    assert {"settings", "plugins", "models.sketch", "storages.local", "validators"} <= {row[1] for row in rows}
    assert "engines." not in done.out


@pytest.mark.usefixtures("cloudy")
@pytest.mark.parametrize(
    ("model", "status", "told"),
    [
        ("", 0, ("cloudy.old", "warning", "the model is old", "take another")),
        (":forbidden", 1, ("cloudy.grant", "error", "the model forbidden is not granted", "GRANT USAGE")),
        (":raises", 1, ("model", "error", "the sky fell", "hold it up")),
        (":breaks", 1, ("development.plugin-raised", "error", "ZeroDivisionError", "tell its author")),
        (":nonsense", 1, ("development.plugin-returned", "error", "yielded str", "tell its author")),
        (":hangs", 1, ("doctor.hangs", "error", "had not ended after 0.5 s", "--timeout")),
    ],
)
def test_whatever_a_check_does_it_is_told_and_the_others_are_run(
    run: Run, model: str, status: int, told: tuple[str, ...]
) -> None:
    timeout = "0.5" if "hangs" in model else "60"

    done = run("doctor", "--model", f"cloudy{model}", "--storage", "bucket", "--timeout", timeout, "--json")

    assert "Traceback" not in done.out + done.err
    if "hangs" not in model:  # to import plugins takes longer than half a second
        assert done.status == status
    found = [line for line in lines(done) if line["check"] == "models.cloudy"]
    assert [line["status"] for line in found] == ["ok", told[1]]
    code, _, message, hint = told
    assert found[1]["code"].startswith(code)
    assert message in found[1]["message"]
    assert hint in found[1]["hint"]
    assert [line["status"] for line in lines(done) if line["check"] == "storages.bucket"] == ["ok"]


@pytest.mark.usefixtures("cloudy")
def test_an_engine_is_checked_where_somebody_names_it(run: Run) -> None:
    Path("limner.toml").write_text("[engines.rain]\n[models.cloudy]\n", "utf-8")

    seen = {line["check"]: line for line in lines(run("doctor", "--engine", "local", "--json"))}

    assert (seen["engines.rain"]["status"], seen["engines.rain"]["message"]) == ("error", "it asks {}")
    assert "has no check of its own" in seen["engines.local"]["message"]


@pytest.mark.usefixtures("cloudy")
def test_all_that_need_a_service_are_checked_or_those_that_the_settings_name(run: Run) -> None:
    done = run("doctor", "--service", "cloud")

    assert done.status == 0
    assert {"models.cloudy", "storages.bucket", "engines.rain"} <= {
        line.split()[1] for line in done.out.splitlines() if line[0] != " "
    }
    assert "models.sketch" not in done.out
    assert "\n" + " " * 9 in done.out  # the remedy stands under its line
    assert "take another" in done.out
    Path("limner.toml").write_text("[models.cloudy]\n", "utf-8")
    named = run("doctor", "--service", "cloud")
    assert ("models.cloudy" in named.out, "storages.bucket" in named.out) == (True, False)  # it is nobody's
    assert "engines.rain" in named.out  # it asks the model
    nobody = run("doctor", "--service", "clod")
    assert (nobody.status, nobody.out) == (2, "")
    assert "clod" in nobody.err


@pytest.mark.usefixtures("cloudy")
def test_an_engine_repeats_nothing_of_its_models_and_is_in_nobodys_way_whom_nobody_named(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = lines(run("doctor", "--service", "cloud", "--json"))
    named = lines(run("doctor", "--model", "cloudy", "--engine", "rain", "--json"))
    alone = lines(run("doctor", "--engine", "rain", "--json"))
    monkeypatch.setenv("WET", "1")
    same = run("doctor", "--service", "cloud", "--json")

    def of_rain(seen: list[dict[str, Any]]) -> list[tuple[str, str]]:
        return [(line["code"], line["status"]) for line in seen if line["check"] == "engines.rain"]

    assert of_rain(first) == [("rain.dry", "warning")]
    assert of_rain(named) == [("rain.dry", "error")]
    assert of_rain(alone) == [("cloudy.login", "ok"), ("cloudy.old", "warning"), ("rain.dry", "error")]
    assert of_rain(lines(same)) == [("doctor.same", "warning")]
    assert "models.cloudy" in lines(same)[-3]["message"]
    assert same.status == 0


def test_what_is_broken_is_named_once_with_its_remedy(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    points = {"limner.models": {"bad": "bad:Bad", "deadly": "deadly:Deadly"}}
    modules = {"bad": "raise RuntimeError('no')", "deadly": "import os; os._exit(3)"}
    install(site, "acme-bad", points, modules)
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.setenv("PYTHONPATH", str(site))
    others = "uis.streamlit,models.cortex,models.openai,storages.object,storages.stage,engines.snowflake"
    monkeypatch.setenv("LIMNER_PLUGINS__DISABLED", f"{others},{UNCHECKED}")  # each is tried in a process of its own
    Path("limner.toml").write_text('model = "sketsh"\ncolour = 1\n', "utf-8")

    unread = run("doctor", "--json")
    Path("limner.toml").write_text('model = "sketsh"\n[storages.local]\nqutoa = 1\n', "utf-8")
    read = run("doctor", "--json")

    assert (unread.status, read.status) == (1, 1)
    assert [line["check"] for line in lines(unread) if line["status"] == "error"] == ["settings", "plugins", "plugins"]
    errors = [(line["check"], line["message"], line["hint"]) for line in lines(read) if line["status"] == "error"]
    assert [check for check, _, _ in errors] == ["plugins", "plugins", "models.sketsh", "storages.local"]
    (_, broken, remedy), (_, deadly, _), (_, unknown, near), (_, wrong, _) = errors
    assert "status 3" in deadly
    assert "models.bad of acme-bad" in broken
    assert remedy
    assert "sketsh" in unknown
    assert "sketch" in near
    assert "qutoa" in wrong


def test_a_storage_that_is_not_ready_says_so_without_a_check_of_its_own() -> None:
    class Shut(StorageBackend):
        put = get = stat = delete = link = cast("Any", None)

        @override
        def list(self, query: object, *, context: Context) -> Any:
            msg = "the door is shut"
            raise ConfigError(msg)

    Shut.__abstractmethods__ = frozenset()  # it is never put into
    (found,) = Shut().check(context=Context(request_id="x"))

    assert (found.severity, found.code, found.message) == (Severity.ERROR, "storage.not-ready", "the door is shut")
    assert found.hint


def test_what_a_check_saw_is_told_while_it_goes_on() -> None:
    go_on = threading.Event()

    def look(_context: Context) -> Iterator[Finding]:
        yield Finding(Severity.INFO, "a", "first")
        go_on.wait(60)
        yield Finding(Severity.INFO, "b", "second")

    seen = examine(Check("x", look), timeout=60)

    assert next(seen).code == "a"
    go_on.set()
    assert [found.code for found in seen] == ["b"]


def test_a_check_without_an_end_ends_with_its_time_and_leaves_no_thread() -> None:
    def look(_context: Context) -> Iterator[Finding]:
        while True:
            yield Finding(Severity.INFO, "a", "again")
            time.sleep(0.001)

    *_, last = examine(Check("without-an-end", look), timeout=0.1)

    assert last.code == "doctor.hangs"
    for thread in threading.enumerate():
        if thread.name == "limner-check-without-an-end":
            thread.join(60)
            assert not thread.is_alive()


def test_a_check_is_told_to_stop_when_its_time_is_up() -> None:
    stopped = threading.Event()

    def look(context: Context) -> Iterator[Finding]:
        context.cancel.add_listener(stopped.set)
        stopped.wait(60)
        yield from ()

    (found,) = examine(Check("x", look), timeout=0.1)

    assert found.code == "doctor.hangs"
    assert stopped.wait(60)
