"""What users are told of the models before they choose one."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import cast

import pytest
from attrs import evolve
from typing_extensions import override

from limner import PluginError, Settings, Studio
from limner.plugins import ModelDescriptor
from limner_cortex import CortexPlugin, CortexSettings
from limner_cortex._models import ALIASES, CREDIT_USD, MODELS
from support.command import LIMNER


def test_the_command_lists_models_with_what_they_cost(tmp_path: Path) -> None:
    ran = subprocess.run([*LIMNER, "models", "cortex"], cwd=tmp_path, capture_output=True, text=True, check=True)

    lines = dict(line.split("\t", 1) for line in ran.stdout.splitlines())
    assert {f"model {name}" for name in MODELS} <= set(lines)
    assert lines["model claude-haiku-4-5"].startswith(
        "short: fast, haiku; 0.5 AI credits a million tokens read, 2.5 written"
    )
    assert lines["model claude-4-sonnet"].endswith("legacy")
    assert "default" not in lines["models.cortex.snowflake"]  # a table, whose parts have defaults of theirs


def test_notes_of_models_are_texts() -> None:
    class Odd(CortexPlugin):
        @override
        def model_backend(self) -> ModelDescriptor[CortexSettings]:
            return evolve(super().model_backend(), model_notes=cast("dict[str, str]", {"m": 1}))

    with pytest.raises(PluginError, match="model_notes"), Studio(Settings(storage=""), plugins=[Odd]) as studio:
        studio.model("cortex")


def test_the_table_is_consistent() -> None:
    for name, model in MODELS.items():
        assert name == model.name
        assert model.by_sql or model.by_rest
        assert model.price is None or 0 < model.price.input <= model.price.output
    cheap, best = (MODELS[ALIASES[name]] for name in ("cheap", "best"))
    assert cheap.price is not None
    assert all(
        other.price is None or other.price.output >= cheap.price.output
        for other in MODELS.values()
        if (other.svgbench or 0) >= 55
    )
    assert best.svgbench == max(model.svgbench or 0 for model in MODELS.values())
    assert cheap.price.credits(1_000_000, 0) == cheap.price.input / CREDIT_USD
