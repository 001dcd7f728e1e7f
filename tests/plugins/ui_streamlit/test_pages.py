"""The pages, without a browser: Streamlit's own simulation runs the script and shows what it drew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from limner_ui_streamlit.core.jobs import Job

AppTest = pytest.importorskip("streamlit.testing.v1").AppTest

APP = str(files("limner_ui_streamlit").joinpath("site/app.py"))

Open = Callable[..., Any]


@pytest.fixture
def app(fakes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Open the page in a fresh process, as far as that goes: with empty caches and these settings."""
    import streamlit

    def start(settings: str = 'model = "slate"\nstorage = "shelf"\n', **query: str) -> Any:
        config = tmp_path / "limner.toml"
        config.write_text(settings, "utf-8")
        monkeypatch.setenv("LIMNER_CONFIG", str(config))
        monkeypatch.setenv("LIMNER_UIS__STREAMLIT__CHANGE_SETTINGS", "true")
        at = AppTest.from_file(APP, default_timeout=60)
        for name, value in query.items():
            at.query_params[name] = value
        at.run()
        assert not at.exception
        return at

    streamlit.cache_resource.clear()
    yield start
    streamlit.cache_resource.clear()


def identifier(at: Any) -> str:
    """Return the job that the address names; empty when it names none."""
    value = at.query_params.get("run", "")
    return value if isinstance(value, str) else value[0]


def job_of(at: Any) -> Job:
    """Return the job that the address names, when it has ended."""
    from limner_ui_streamlit.ui.services import services

    job = services().jobs.get(identifier(at))
    assert job is not None
    assert job.wait(30)
    return job


def generate(at: Any, prompt: str, **state: Any) -> Any:
    at.text_area(key="prompt").set_value(prompt)
    for key, value in state.items():
        at.session_state[key] = value
    at.button(key="generate").click().run()
    if identifier(at):
        job_of(at)
        at.run()
    assert not at.exception
    return at


def pictures(at: Any) -> list[str]:
    return [element.value for element in at.get("html") if "<img" in element.value]


def texts(at: Any) -> str:
    return "\n".join(element.value for element in at.get("html"))


def test_the_first_look(app: Open) -> None:
    at = app()

    assert [title.value for title in at.title] == ["Create"]
    assert at.sidebar.selectbox(key="model").value == "slate"
    assert at.sidebar.selectbox(key="storage").value == "shelf"
    assert "Nothing drawn yet" in texts(at)


def test_a_prompt_becomes_a_picture(app: Open) -> None:
    at = generate(app(), "a unicorn", seed=7)

    assert len(pictures(at)) == 1
    assert 'src="data:image/svg+xml;base64,' in pictures(at)[0]
    assert "Slate 7" in texts(at)
    assert "Seed 7" in texts(at)
    assert "Kept at shelf://p00000.svg" in texts(at)
    assert "Not drawn: unicorn (say horse)" in texts(at)


def test_variations_take_the_seeds_after_the_first(app: Open) -> None:
    at = generate(app(), "a line", seed=7, variations=3)

    assert len(pictures(at)) == 3
    assert [f"Seed {seed}" in texts(at) for seed in (7, 8, 9)] == [True] * 3


def test_an_empty_prompt_is_refused_before_any_call(app: Open) -> None:
    at = generate(app(), "   ")

    assert "Say what the picture shows" in at.error[0].value
    assert "run" not in at.query_params


def test_too_many_colours_are_refused_and_nothing_typed_is_lost(app: Open) -> None:
    at = generate(app(), "a line", palette=",".join(["teal"] * 17))

    assert "at most 16" in at.error[0].value
    assert at.text_area(key="prompt").value == "a line"


@pytest.mark.parametrize(
    ("prompt", "what", "hint"),
    [("refuse it", "The slate is full", "wet cloth"), ("crash it", "broken in two", "tell its author")],
)
def test_an_error_of_the_model_is_told_with_its_remedy(app: Open, prompt: str, what: str, hint: str) -> None:
    at = generate(app(), prompt, variations=2)

    assert len(at.error) == 1  # the same for both variations, said once
    assert what in at.error[0].value
    assert hint in at.error[0].value
    assert "Traceback" not in at.error[0].value


def test_an_example_goes_into_the_form(app: Open) -> None:
    at = app('model = "slate"\nstorage = "shelf"\n[uis.streamlit]\nexamples = ["a fox", "an owl"]\n')
    at.pills(key="example").set_value("an owl").run()

    assert at.text_area(key="prompt").value == "an owl"


def test_styles_are_those_of_the_model(app: Open) -> None:
    at = app()
    assert at.pills(key="style").options[1:] == ["Plain", "Cross hatched", "Loose"]

    at.sidebar.selectbox(key="model").set_value("chalk").run()

    assert at.text_input(key="style").value == ""
    assert at.sidebar.selectbox(key="variant").options == ["white", "red"]


def test_the_variant_goes_along(app: Open) -> None:
    at = app('model = "chalk:red"\nstorage = "shelf"\n')
    assert at.sidebar.selectbox(key="variant").value == "red"

    generate(at, "a line")

    assert job_of(at).requests[0].model == "chalk:red"


def test_a_model_that_is_not_installed_gives_way(app: Open) -> None:
    at = app('model = "crayon"\nstorage = "shelf"\n')

    assert at.sidebar.selectbox(key="model").value == "chalk"
    assert any("crayon is not installed" in caption.value for caption in at.sidebar.caption)


def test_a_broken_plugin_is_named_and_stops_nothing(app: Open) -> None:
    at = app()
    at.sidebar.selectbox(key="model").set_value("torn").run()
    assert "the page is torn out" in at.sidebar.error[0].value

    at.sidebar.selectbox(key="model").set_value("slate").run()

    assert any("torn cannot be used" in caption.value for caption in at.sidebar.caption)
    assert len(pictures(generate(at, "a line"))) == 1


def test_wrong_settings_leave_a_page_that_says_so(app: Open) -> None:
    at = app('model = "slate"\n[uis.streamlit]\npage_size = 1\n')

    assert at.title[0].value == "limner cannot start"
    assert "page\\_size" in at.error[0].value


def test_pictures_need_not_be_kept(app: Open) -> None:
    at = generate(app('model = "slate"\nstorage = ""\n'), "a line")

    assert "Kept nowhere" in texts(at)


def test_vary_asks_again_with_new_seeds(app: Open) -> None:
    at = generate(app(), "a line", seed=7)
    before = identifier(at)
    at.button(key="vary_0").click().run()

    job = job_of(at)
    assert job.id != before
    assert job.requests[0].prompt == "a line"
    assert job.requests[0].seed is None


def test_an_address_of_a_job_that_is_gone_is_explained(app: Open) -> None:
    at = app(run="nosuchjob")

    assert "not at hand any more" in at.info[0].value
    assert "run" not in at.query_params


def test_a_new_visit_finds_its_job_by_the_address(app: Open) -> None:
    first = generate(app(), "a line", variations=2, style="loose")
    again = app(run=identifier(first))

    assert len(pictures(again)) == 2
    assert again.text_area(key="prompt").value == "a line"
    assert again.pills(key="style").value == "loose"


def test_settings_of_a_plugin_change_for_the_visit(app: Open) -> None:
    at = app()
    at.text_input(key="models.slate.ink").set_value("#ff0000")
    at.number_input(key="models.slate.strokes").set_value(5)
    at.button(key="apply.models.slate").click().run()
    assert not at.exception

    generate(at, "a line")

    generation = job_of(at).slots[0].generation
    assert generation is not None
    assert 'stroke="#ff0000"' in generation.drawing.svg
    assert generation.drawing.svg.count("<path") == 5


def test_a_wrong_setting_is_told_at_its_field(app: Open) -> None:
    at = app()
    at.text_area(key="models.slate.words").set_value("[hold")
    at.button(key="apply.models.slate").click().run()

    assert "limner\\.toml" in at.sidebar.error[0].value


@pytest.mark.parametrize("strokes", ['"many"', "100000", "1.5"])
def test_a_wrong_number_in_the_settings_leaves_the_page_whole(app: Open, strokes: str) -> None:
    at = app(f'model = "slate"\n[models.slate]\nstrokes = {strokes}\n')

    assert not at.exception
    assert at.text_input(key="models.slate.strokes").value == strokes.strip('"')


def test_settings_are_not_offered_where_others_can_open_the_page(app: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    at = app('model = "slate"\nstorage = "shelf"\n')
    assert at.sidebar.expander[0].label == "Settings of slate"

    import streamlit

    streamlit.cache_resource.clear()
    monkeypatch.setenv("LIMNER_UIS__STREAMLIT__CHANGE_SETTINGS", "false")
    at.run()

    assert [expander.label for expander in at.sidebar.expander] == ["Caches"]


LIBRARY = 'model = "slate"\nstorage = "shelf"\n[storages.shelf]\nfilled = 1003\n'


def library(app: Open, settings: str = LIBRARY) -> Any:
    at = app(settings)
    at.switch_page("app_pages/library.py").run()
    assert not at.exception
    return at


def names(at: Any) -> list[str]:
    return [button.label for button in at.button if (button.key or "").startswith("open_")]


def test_the_library_shows_the_newest_first(app: Open) -> None:
    at = library(app)

    assert names(at) == [f"circle {number:05}" for number in range(1002, 978, -1)]
    assert len(pictures(at)) == 24
    assert any(caption.value == "1 to 24 of 1,003" for caption in at.caption)


def test_the_library_can_be_searched(app: Open) -> None:
    at = library(app)
    at.text_input(key="search").set_value("CIRCLE 00042").run()

    assert names(at) == ["circle 00042"]
    assert any(caption.value == "1 to 1 of 1" for caption in at.caption)


def test_nothing_found_says_what_to_try(app: Open) -> None:
    at = library(app)
    at.text_input(key="search").set_value("unicorn").run()

    assert "Try fewer words" in texts(at)


def test_the_library_can_be_sorted(app: Open) -> None:
    at = library(app)
    at.selectbox(key="sort").set_value("oldest").run()

    assert names(at)[0] == "circle 00000"


def test_a_later_page(app: Open) -> None:
    at = library(app)
    at.session_state["page"] = 42
    at.run()

    assert names(at)[-1] == "circle 00000"
    at.text_input(key="search").set_value("circle").run()
    assert names(at)[0] == "circle 01002"  # another search begins on its first page


def test_a_picture_that_cannot_be_read_is_no_harm_to_the_others(app: Open) -> None:
    at = library(app, 'model = "slate"\nstorage = "attic"\n')

    assert len(names(at)) == 4
    assert len(pictures(at)) == 3
    assert "This picture cannot be shown" in texts(at)


def test_foreign_text_is_shown_as_it_is(app: Open) -> None:
    at = library(app, 'model = "slate"\nstorage = "attic"\n')

    assert "![" not in "".join(names(at))
    assert "<img src=x" not in texts(at)


def test_an_empty_library_says_how_to_fill_it(app: Open) -> None:
    assert "Nothing kept yet" in texts(library(app, 'model = "slate"\nstorage = "shelf"\n'))


def test_what_was_made_is_in_the_library(app: Open) -> None:
    at = generate(app(), "a line", seed=7)
    at.switch_page("app_pages/library.py").run()

    assert names(at) == ["Slate 7"]


def test_what_was_chosen_is_kept_while_another_page_is_shown(app: Open) -> None:
    at = app()
    at.text_area(key="prompt").set_value("half a thought").run()
    at.switch_page("app_pages/library.py").run()
    at.switch_page("app_pages/create.py").run()

    assert at.text_area(key="prompt").value == "half a thought"
