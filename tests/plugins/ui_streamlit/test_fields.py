"""A settings model becomes a form: what people change, and nothing else, becomes a table of settings."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, SecretStr
from pydantic import Field as PydanticField

from limner_ui_streamlit.core.fields import Field, FieldKind, changes, complaints, fields_of


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Everything(BaseModel):
    host: str
    root: Path = Path("pictures")
    port: Annotated[int, PydanticField(ge=1, le=65_535)] = 80
    ratio: float = PydanticField(default=0.5, gt=0, description="how much of it")
    verbose: bool = False
    token: SecretStr | None = None
    mode: Literal["fast", "good"] = "fast"
    colour: Colour = Colour.RED
    note: str | None = None
    tags: tuple[str, ...] = ("a",)
    headers: dict[str, str] = PydanticField(default_factory=dict)


def by_name(current: dict[str, Any] | None = None) -> dict[str, Field]:
    return {field.name: field for field in fields_of(Everything, current or {})}


def entered(fields: dict[str, Field], **typed: Any) -> dict[str, Any]:
    """Return what the widgets of an untouched form give back, but for what was typed."""
    empty = {FieldKind.TEXT: "", FieldKind.TOML: "", FieldKind.SECRET: ""}
    return {
        name: empty.get(field.kind) if field.value is None else field.value for name, field in fields.items()
    } | typed


def test_every_field_has_a_widget() -> None:
    assert {name: field.kind for name, field in by_name().items()} == {
        "host": FieldKind.TEXT,
        "root": FieldKind.TEXT,
        "port": FieldKind.INTEGER,
        "ratio": FieldKind.NUMBER,
        "verbose": FieldKind.FLAG,
        "token": FieldKind.SECRET,
        "mode": FieldKind.CHOICE,
        "colour": FieldKind.CHOICE,
        "note": FieldKind.TEXT,
        "tags": FieldKind.TOML,
        "headers": FieldKind.TOML,
    }


def test_bounds_choices_and_words_come_from_the_model() -> None:
    fields = by_name()

    assert (fields["port"].low, fields["port"].high) == (1, 65_535)
    assert fields["mode"].choices == ("fast", "good")
    assert fields["colour"].choices == ("red", "blue")
    assert fields["ratio"].help == "How much of it"
    assert fields["host"].required


def test_what_is_set_stands_in_the_form() -> None:
    fields = by_name({"port": 81, "tags": ["x", "y"]})

    assert fields["port"].value == 81
    assert fields["tags"].value == '["x", "y"]'
    assert fields["root"].value == "pictures"


def test_a_secret_is_never_shown_and_an_empty_field_keeps_it() -> None:
    fields = by_name({"token": "hunter2"})

    assert "hunter2" not in repr(fields)
    assert changes(tuple(fields.values()), entered(fields)) == {}
    another = {"token": "new"}
    assert changes(tuple(fields.values()), entered(fields, **another)) == another


def test_a_table_that_holds_secrets_is_one() -> None:
    class Account(BaseModel):
        password: SecretStr

    class Remote(BaseModel):
        headers: dict[str, SecretStr] = PydanticField(default_factory=dict)
        options: Annotated[dict[str, SecretStr | Any], "loose"] = PydanticField(default_factory=dict)
        account: Account | None = None
        names: dict[str, str] = PydanticField(default_factory=dict)

    current = {"headers": {"a": "hunter2"}, "options": {"b": "hunter2"}, "account": {"password": "hunter2"}}
    fields = fields_of(Remote, current)

    assert [field.kind for field in fields] == [FieldKind.SECRET] * 3 + [FieldKind.TOML]
    assert "hunter2" not in repr(fields)
    untouched = {"headers": "", "options": "", "account": "", "names": "{}"}
    assert changes(fields, untouched) == {}
    assert changes(fields, {**untouched, "headers": '{c = "new"}'}) == {"headers": {"c": "new"}}
    with pytest.raises(ValueError, match="headers"):
        changes(fields, {**untouched, "headers": "new"})


def test_a_reference_is_named_and_kept() -> None:
    fields = by_name({"host": {"env": "HOST"}})

    assert fields["host"].elsewhere == "the environment variable HOST"
    assert changes(tuple(fields.values()), entered(fields)) == {}


def test_an_untouched_form_changes_nothing() -> None:
    fields = by_name({"host": "here", "headers": {"a": "b"}})

    assert changes(tuple(fields.values()), entered(fields)) == {}


def test_what_is_typed_becomes_a_table() -> None:
    fields = by_name()
    typed = entered(fields, host="there", port=90, tags='["b"]', headers='{"x" = "y"}', verbose=True)

    changed = changes(tuple(fields.values()), typed)

    assert changed == {"host": "there", "port": 90, "tags": ["b"], "headers": {"x": "y"}, "verbose": True}
    assert complaints(Everything, changed) == {}


def test_what_is_emptied_goes_back_to_the_default() -> None:
    fields = by_name({"host": "here", "note": "n"})

    assert changes(tuple(fields.values()), entered(fields, note="")) == {"note": None}


def test_what_is_no_toml_is_told_of() -> None:
    fields = by_name()

    with pytest.raises(ValueError, match="write it as in limner") as caught:
        changes(tuple(fields.values()), entered(fields, tags="[a"))
    assert caught.value.args[0] == "tags"


def test_complaints_are_told_by_field() -> None:
    found = complaints(Everything, {"port": 0, "mode": "slow"})

    assert sorted(found) == ["host", "mode", "port"]
    assert found["port"] == "Input should be greater than or equal to 1"


class Sub(BaseModel):
    a: int = 1
    b: str | None = None


class Odd(BaseModel):
    days: int = PydanticField(default=30, ge=1, le=365)
    warmth: float | None = PydanticField(default=None, ge=0, le=2)
    seed: int = 2**60
    safe: bool = True
    loud: bool | None = None
    sub: Sub = Sub()


def untouched(current: dict[str, Any]) -> tuple[tuple[Field, ...], dict[str, Any]]:
    fields = fields_of(Odd, current)
    return fields, entered({field.name: field for field in fields})


@pytest.mark.parametrize(
    ("current", "name", "shown"),
    [
        ({"days": "thirty"}, "days", "thirty"),
        ({"days": 1000}, "days", "1000"),
        ({"warmth": 9}, "warmth", "9.0"),
        ({"warmth": "nan"}, "warmth", "nan"),
        ({}, "seed", str(2**60)),
        ({"safe": "perhaps"}, "safe", "perhaps"),
    ],
)
def test_what_no_widget_can_show_is_shown_as_text_and_can_be_mended(
    current: dict[str, Any], name: str, shown: str
) -> None:
    fields, inside = untouched(current)
    (field,) = [one for one in fields if one.name == name]

    assert (field.kind, field.value) == (FieldKind.TEXT, shown)
    assert changes(fields, inside) == {}
    if name != "safe":
        assert changes(fields, {**inside, name: "2"}) == {name: 2}
        assert complaints(Odd, {name: changes(fields, {**inside, name: "2"})[name]}) == {}


@pytest.mark.parametrize(
    ("told", "value"), [("off", False), ("true", True), ({"env": "SAFE"}, None), (None, True), (False, False)]
)
def test_a_flag_that_nobody_touches_stays_as_it_is(told: Any, value: bool | None) -> None:
    fields, inside = untouched({} if told is None else {"safe": told})

    assert next(one.value for one in fields if one.name == "safe") is value
    assert changes(fields, {**inside, "days": 5}) == {"days": 5}


def test_nothing_is_not_written_as_a_word() -> None:
    fields, inside = untouched({})

    assert inside["sub"] == '{"a" = 1}'
    assert changes(fields, {**inside, "sub": '{"a" = 2}'}) == {"sub": {"a": 2}}
