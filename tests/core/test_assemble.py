"""What is made without its class is what the class makes."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from typing_extensions import override

from limner import Generation, Request, Settings, Studio
from limner._request import fill
from limner.flow import Job
from limner.plugins import Context, ModelBackend, ModelCall, Reply
from support.fakes import SQUARE, FakePlugin


class Keeper(ModelBackend):
    def __init__(self) -> None:
        self.kept: list[Any] = []

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        self.kept += [call, context]
        return Reply(text=SQUARE)


@pytest.mark.parametrize("kind", [Context, Generation, Job, ModelCall])
def test_the_class_checks_nothing_and_converts_nothing(kind: type[attrs.AttrsInstance]) -> None:
    assert "__slots__" not in vars(kind)
    assert all(field.converter is None and field.validator is None for field in attrs.fields(kind))


@pytest.mark.parametrize("request_", ["a fox", Request(prompt="a fox", style="flat", seed=3, size=(32, 32))], ids=type)
def test_every_field_is_there_and_as_the_class_would_have_it(request_: Any) -> None:
    keeper = Keeper()
    with Studio(Settings(model="fake:large", storage=""), plugins=[FakePlugin(keeper)]) as studio:
        made = studio.generate(request_)

    for thing in (made, *keeper.kept):
        fields = {field.name: getattr(thing, field.name) for field in attrs.fields(type(thing))}
        assert vars(thing) == fields
        assert type(thing)(**fields) == thing
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            thing.seed = 1


def test_a_request_for_nothing_but_a_prompt_is_one_like_any_other() -> None:
    template = Request(prompt="", model="fake", storage="")

    made = fill(template, "a fox")

    assert made == Request(prompt="a fox", model="fake", storage="")
    assert made.model_fields_set == {"prompt", "model", "storage"}
    assert made.model_copy(update={"seed": 3}).seed == 3
    assert Request.model_validate_json(made.model_dump_json()) == made
    assert repr(made).startswith("Request(prompt='a fox'")
    assert made.parameters is not template.parameters
