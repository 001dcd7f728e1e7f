"""Before work the server is asked which models it has, which costs nothing; what is in the way is told with its remedy."""

from __future__ import annotations

import pytest

from limner import Severity
from plugins.openai_compatible.asking import CONTEXT, backend
from plugins.openai_compatible.server import ChatServer


def test_a_server_that_has_the_model_is_well_and_no_model_is_asked(server: ChatServer) -> None:
    server.models = {"object": "list", "data": [{"id": "small-1"}, {"id": "large-1"}]}

    found = list(backend(server, model="small-1").check(context=CONTEXT))
    other = list(backend(server, model="small-1").check(model="smal-1", context=CONTEXT))

    assert [each.severity for each in found] == [Severity.INFO, Severity.INFO]
    assert "2 models" in found[0].message
    assert [each.severity for each in other] == [Severity.INFO, Severity.WARNING]
    assert "small-1" in other[1].hint
    assert server.calls == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/v1", "https://api.openai.com/v1"])
def test_what_is_in_the_way_is_one_error_with_a_remedy(url: str) -> None:
    """Nobody listens there; and without a key OpenAI is not even asked."""
    (found,) = backend(url).check(context=CONTEXT)

    assert found.severity is Severity.ERROR
    assert found.hint
    assert "\n" not in found.message
