from __future__ import annotations

import inspect
import pickle
import re

import pytest

import limner
from limner import LimnerError, _errors

ERRORS = [member for _, member in inspect.getmembers(_errors, inspect.isclass) if issubclass(member, LimnerError)]


@pytest.mark.parametrize("kind", ERRORS)
def test_every_error_is_public_and_drawn_in_the_tree(kind: type[LimnerError]) -> None:
    assert kind.__name__ in limner.__all__
    assert re.search(rf"\b{kind.__name__}\b", _errors.__doc__ or "")


def test_codes_are_stable_and_told_apart() -> None:
    codes = [kind.default_code for kind in ERRORS]

    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z]+(\.[a-z-]+)?", code) for code in codes)


def test_an_error_keeps_everything_across_processes() -> None:
    error = limner.ModelError("no", code="model.x", hint="do", retryable=True, plugin="p", request_id="r")

    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert type(again) is limner.ModelError
    assert vars(again) == vars(error)
    assert str(again) == "no"
