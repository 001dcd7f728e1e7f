from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from pydantic import ValidationError

from limner.plugins import UserInterface
from limner.registry import Kind, Registry
from limner_ui_streamlit import StreamlitPlugin, StreamlitSettings


def test_the_plugin_is_found_by_name() -> None:
    assert "streamlit" in Registry.discover().names(Kind.UI)
    assert Registry.discover().load(Kind.UI, "streamlit").settings is StreamlitSettings


def test_the_factory_makes_a_user_interface() -> None:
    assert isinstance(StreamlitPlugin().user_interface().factory(StreamlitSettings()), UserInterface)


@pytest.mark.parametrize(
    "statement",
    ["import limner_ui_streamlit", "import limner_ui_streamlit._launch", "import limner_ui_streamlit.core.services"],
)
def test_nothing_but_the_page_itself_imports_streamlit(statement: str) -> None:
    code = f"{statement}\nimport sys\nassert 'streamlit' not in sys.modules"

    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "wrong", [{"theme": "sepia"}, {"page_size": 1000}, {"variations": 0}, {"port": -1}, {"colour": "red"}]
)
def test_wrong_settings_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        StreamlitSettings(**wrong)


def test_examples_come_from_the_environment_a_line_each() -> None:
    settings = StreamlitSettings.model_validate({"examples": "a fox, red\n\n an owl \n"})

    assert settings.examples == ("a fox, red", "an owl")
