"""``limner explain`` tells what is matched, what stands for something else, and what is not drawn."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from limner.plugins import NoSettings
from limner_sketch import figures
from limner_sketch._backend import _notes
from limner_sketch._compose import compose
from limner_sketch._explain import ExplainPlugin, explained, make_command
from limner_sketch._parse._nearest import nearest
from limner_sketch.art._command import make_command as make_art
from limner_sketch.figures import entries


def run(*arguments: str) -> Result:
    return CliRunner().invoke(make_command(NoSettings()), list(arguments))


def test_the_plugin_offers_the_command() -> None:
    descriptor = ExplainPlugin().command()

    assert (descriptor.name, descriptor.settings) == ("explain", NoSettings)
    assert descriptor.factory is make_command


def test_an_account_is_complete() -> None:
    account = explained("a fox chasing a joey beside a dinosawr, no birds")

    assert account["matched"] == [
        {"word": "fox", "figure": "fox", "exact": True},
        {"word": "joey", "figure": "kangaroo", "exact": False},
    ]
    assert account["not_drawn"] == [{"word": "dinosawr", "near": ["dinosaur"]}]
    assert account["without"] == ["bird"]


def test_it_is_told_in_rows() -> None:
    rows = [line.split("\t") for line in run("a", "fox chasing a joey in a forest, no cats").output.splitlines()]

    assert ["setting", "forest"] in rows
    assert ["drawn", "fox", "fox"] in rows
    assert ["substituted", "joey", "kangaroo"] in rows
    assert ["relation", "fox", "chasing", "joey"] in rows
    assert ["left out", "cat"] in rows


def test_json_is_the_account() -> None:
    assert json.loads(run("--json", "two red foxes").output) == explained("two red foxes")


def test_figures_are_listed() -> None:
    assert [line.split("\t")[0] for line in run("--list").output.splitlines()] == [e.noun for e in entries()]
    assert json.loads(run("--list", "--json", "saxophone").output)[0]["aliases"] == ["sax"]


def test_without_a_prompt_it_says_what_to_do() -> None:
    result = run()

    assert result.exit_code == 2
    assert "limner explain --list" in result.output


def test_a_word_that_is_not_drawn_comes_with_its_nearest() -> None:
    assert nearest("jiraffe") == ("giraffe",)
    assert nearest("zzzz") == ()
    assert all(nearest(word) == () for word in ("pipe", "ginger", "sticking", "outline", "giraffe"))  # no slips
    finding = next(note for note in _notes(compose("a dinosawr")) if note.code == "sketch.not-drawn")
    assert finding.hint is not None
    assert finding.hint.startswith("did you mean dinosaur for dinosawr?")


def test_a_slip_of_one_letter_is_mended_and_told() -> None:
    assert compose("a hamburgr").substituted == (("hamburgr", "burger"),)
    assert compose("two elehpants").substituted == (("elehpant", "elephant"),)
    assert compose("a gravel and a striker").substituted == ()


def test_packs_that_the_settings_ask_for_are_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = tmp_path / "mine.json"
    icons = {"zorblax": {"body": "<path fill='#f00' d='M2 2h20v20H2z'/>"}}
    pack.write_text(json.dumps({"prefix": "mine", "icons": icons, "width": 24, "height": 24}), "utf-8")
    (tmp_path / "limner.toml").write_text(f"[models.sketch]\nart = [{json.dumps(str(pack))}]\n", "utf-8")
    monkeypatch.chdir(tmp_path)

    assert run("a zorblax").output == "drawn\tzorblax\tzorblax\n"
    assert CliRunner().invoke(make_art(NoSettings()), ["info", "zorblax"]).output.startswith("zorblax\tmine\t")


@pytest.mark.parametrize("letters", [2_000, 16_000])
def test_a_word_without_end_is_looked_up_once(letters: int, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = 0

    def find(word: str) -> figures.Match | None:
        nonlocal looked
        looked += len(word) > letters / 2
        return known(word)

    known = figures.find
    monkeypatch.setattr(figures, "find", find)

    assert explained("a" * letters)["not_drawn"]
    assert looked < 40
