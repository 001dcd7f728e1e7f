"""No prompt, id, name, run, schema or model's word changes a statement: what Snowflake parses is the same, whatever they say."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

import pytest
import sqlglot
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from limner import Settings, Studio
from limner.batches import Batch
from limner_cortex._engine._asking import Part
from limner_cortex._engine._statements import Statements
from limner_cortex._function import Function
from limner_cortex._models import Price
from limner_snowflake import Objects, Statement
from limner_snowflake_emulator import SnowflakeEmulator
from support.batches import outcomes

Open = Callable[..., Batch]

WORST: Final = ("'); DROP TABLE X; --", "{0} %s ? :1 $$", '"; DELETE FROM Y; --', "\\'; SELECT 1 //", "*/ x /*")
HOSTILE: Final = st.one_of(
    st.text(
        st.one_of(st.characters(exclude_categories=["Cs", "Cc"]), st.sampled_from("'\"\\?;{}$@:%`\u2028|<>&()[]/*-")),
        min_size=1,
        max_size=60,
    ).filter(lambda text: bool(text.strip())),
    st.sampled_from(WORST),
)
TAME: Final = "fox"


def every_statement(objects: Objects, words: list[str]) -> list[Statement]:
    """Return each statement that the engine has, with words wherever somebody else's may be."""
    first, second, third, *_ = (*words, *words, *words)
    part = Part(first, second, json.dumps({"max_tokens": 9, "stop": third}), json.dumps({"type": first}), second)
    plain = Part(first, second, json.dumps({"stop": third}))
    its = Statements(objects, first, second)
    rows = [{"i": 1, "c": 0, "t": word, "r": json.dumps({"prompt": word}), "p": word} for word in words]
    kept = [{"t": word, "k": word, "n": word, "d": word, "s": word} for word in words]
    price = Price(1.0, 2.0, "settings")
    asking = [
        its.ask(each, bill, (0, 0, 9), function, 3)
        for each in (part, plain)
        for bill in (price, None)
        for function in Function
    ]
    return [
        *asking,
        its.probe(),
        its.running(),
        its.clear_claims(first),
        its.clear_claims(every=True),
        its.claim(third, 300.0),
        its.claims(),
        its.renew_claim(300.0),
        its.parts(),
        its.add_part(0, part),
        its.finish_parts(),
        its.loaded(-1),
        its.load(rows),
        its.forget([1, 2]),
        its.waiting(),
        its.note_failure(1, 0, first, second, "failed"),
        its.answers(None, -1, 500),
        its.answers((0, 0, 9), -1, 500),
        its.mark([1, 2], "given up"),
        its.reopen(),
        its.keep(kept),
        its.spent(),
        its.count_tokens(first, words[:2]),
        its.count_tokens(first, words[:2], is_old=True),
    ]


@lru_cache
def parsed(text: str) -> Any:
    """Return what the emulator's parser makes of a statement."""
    (tree,) = sqlglot.parse(text, read="snowflake")
    return tree


@lru_cache
def places_in(text: str) -> int:
    """Return how many values a statement takes."""
    return len(list(parsed(text).find_all(sqlglot.exp.Placeholder)))


@lru_cache
def tame() -> tuple[str, ...]:
    return tuple(each.text for each in every_statement(Objects("D", "S"), [TAME, TAME, TAME]))


@settings(max_examples=100, phases=[Phase.explicit, Phase.generate])
@example(words=list(WORST))
@given(words=st.lists(HOSTILE, min_size=3, max_size=6))
def test_every_statement_is_the_same_text_whatever_is_bound_to_it(words: list[str]) -> None:
    made = every_statement(Objects("D", "S"), words)

    assert tuple(each.text for each in made) == tame()
    for each in made:
        assert len(each.values) == places_in(each.text)


@settings(max_examples=20, phases=[Phase.explicit, Phase.generate])
@example(names=list(WORST[:3]))
@given(names=st.lists(HOSTILE, min_size=3, max_size=3))
def test_the_names_of_tables_change_nothing_but_themselves(names: list[str]) -> None:
    """Of some statements: all get their names from the same objects."""
    database, schema, prefix = (name[:40] for name in names)
    made = every_statement(Objects(database, schema, prefix), [TAME, TAME, TAME])
    for ours, theirs in list(zip(made, tame(), strict=True))[::4]:
        tree, other = parsed(ours.text), parsed(theirs)
        assert [type(node) for node in tree.walk()] == [type(node) for node in other.walk()]
        words = {node.name for node in tree.find_all(sqlglot.exp.Identifier)}
        words -= {node.name for node in other.find_all(sqlglot.exp.Identifier)}
        assert all(word in {database, schema} or word.startswith(prefix) for word in words)


@pytest.fixture
def tamely() -> set[str]:
    """What Snowflake is sent for foxes; the first example finds it out."""
    return set()


@pytest.mark.slow  # some batches over the wire; the other tests hold every statement to its text
@settings(
    max_examples=3,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example(texts=list(WORST))
@given(texts=st.lists(HOSTILE, min_size=5, max_size=25, unique=True))
def test_what_snowflake_is_sent_for_hostile_prompts_is_what_it_is_sent_for_foxes(
    texts: list[str],
    table: dict[str, Any],
    tmp_path_factory: pytest.TempPathFactory,
    emulator: SnowflakeEmulator,
    tamely: set[str],
) -> None:
    """The texts of all statements of a batch, as the emulator got them, and what the model heard in the end."""
    folder = tmp_path_factory.mktemp("hostile")
    heard: list[str] = []

    def listen(call: Any) -> str:
        heard.append(call.prompt)
        return "<svg viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"

    emulator.model = listen
    engine = {"poll": 0.01, "keep_drawings": True}
    batches = [texts] if tamely else [[f"{TAME} {number}" for number in range(25)], texts]
    with Studio(
        Settings(model="cortex", storage="", models={"cortex": table}, engines={"snowflake": engine})
    ) as studio:
        for words in batches:
            source = folder / f"{len(words)}.jsonl"
            ids = ["".join(filter(str.isprintable, f"{number}{text[:20]}")) for number, text in enumerate(words)]
            rows = [{"prompt": text, "id": name, "name": text} for text, name in zip(words, ids, strict=True)]
            source.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
            before = set(emulator.recording.queries)
            heard.clear()
            with Batch(studio, source, engine="snowflake", run=f"{folder.name}-{words is texts}", state=folder) as made:
                ended = outcomes(made)
            sent = {query.sql for name, query in emulator.recording.queries.items() if name not in before}
            tamely |= set() if words is texts else sent
    codes = {outcome.error.code for outcome in ended if outcome.error}
    drawn = sum(outcome.error is None for outcome in ended)
    told = [json.loads(found) for found in re.findall(r'\{"picture": ("(?:[^"\\]|\\.)*")', "\n".join(heard))]

    assert codes <= {"input.prompt.empty"}  # invisible marks alone
    assert sent - tamely == set()
    assert len(ended) == len(texts)
    assert len(heard) == drawn
    assert len(told) == drawn
    assert all(any(_plain(text) == _plain(word) for word in texts) for text in told)


def _plain(text: str) -> str:
    """Return a prompt as it is compared: the check of prompts takes out what cannot be seen."""
    return "".join(filter(str.isalnum, text))
