"""No name, path, text or value changes a statement: the judge is the parser that the emulator runs statements with."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
import sqlglot
from hypothesis import example, given
from hypothesis import strategies as st
from sqlglot import exp

from limner import DevelopmentError, InputError
from limner_snowflake import Identifier, Privilege, StagePath, Statement, Text, sql
from limner_snowflake_emulator._names import parse_stage, split_name, string_value

ROOT = Path(__file__).parents[2]
HOSTILE = [
    '"',
    '""',
    "'",
    "''",
    "\\",
    "\\'",
    "--",
    "/*",
    ";",
    "$$",
    "?",
    "{}",
    "{0}",
    "%s",
    "@",
    "a.b",
    "😀",
    "ﬀ",
    "\u2028",
    " ",
]
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40),
    st.lists(st.sampled_from([*HOSTILE, "DROP TABLE T", "a"]), min_size=1, max_size=8).map("".join),
)
NAMES = TEXTS.filter(lambda text: all(ord(letter) > 31 and ord(letter) != 127 for letter in text))


def parsed(statement: Statement) -> Any:
    """Return the one tree of a statement."""
    trees = sqlglot.parse(statement.text, read="snowflake")

    assert len(trees) == 1
    return trees[0]


@given(st.lists(NAMES, min_size=1, max_size=3))
@example(['"; DROP TABLE T; --'])
@example(["a'b\\"])
def test_a_name_is_one_name(parts: list[str]) -> None:
    statement = sql("SELECT COUNT(*) AS N FROM {} WHERE ID = {}", Identifier(*parts), 1)
    tree = parsed(statement)
    table = tree.find(exp.Table)

    assert [part.this for part in table.parts] == parts
    assert split_name(Identifier(*parts).text) == parts
    assert len(list(tree.find_all(exp.Table))) == len(list(tree.find_all(exp.Placeholder))) == 1


@given(TEXTS)
@example("\\")
@example("\\'; DROP TABLE T; --")
@example("it's\nnew\tline\\n")
def test_a_text_is_one_text(value: str) -> None:
    tree = parsed(sql("SELECT {} AS A, 1 AS B", Text(value)))
    literal = tree.expressions[0].this

    assert isinstance(literal, exp.Literal)
    assert literal.this == value
    assert string_value(Text(value).text) == value
    assert len(tree.expressions) == 2


@given(NAMES, st.lists(NAMES.filter(lambda text: text.strip("/.") == text != ""), min_size=1, max_size=3).map("/".join))
def test_a_place_in_a_stage_is_that_place(name: str, path: str) -> None:
    try:
        place = StagePath(Identifier("DB", "PUBLIC", name), path)
    except InputError:
        assert {".", ".."} & set(path.split("/"))
        return

    read = parse_stage(place.text, None, None)
    assert (read.name, read.path) == (name, path)


@given(TEXTS)
def test_what_is_bound_is_never_in_the_text(value: str) -> None:
    statement = sql("SELECT AI_COMPLETE({}, {})", "m", value)

    assert (statement.text, statement.values) == ("SELECT AI_COMPLETE(?, ?)", ("m", value))
    assert value not in repr(statement) or value in "Statement('SELECT AI_COMPLETE(?, ?)', 2 values)"


def test_statements_are_put_together() -> None:
    inner = sql("SELECT ID FROM {} WHERE ID > {}", Identifier("A"), 1).needing(
        Privilege("SELECT", "TABLE", Identifier("A"))
    )
    whole = sql("SELECT {}, {{'a': 1}} FROM ({}) WHERE ID < {}", "x", inner, 9)

    assert whole.text == "SELECT ?, {'a': 1} FROM (SELECT ID FROM \"A\" WHERE ID > ?) WHERE ID < ?"
    assert whole.values == ("x", 1, 9)
    assert [need.grant("R") for need in whole.needs] == ['GRANT SELECT ON TABLE "A" TO ROLE "R";']


def test_a_grant_may_be_of_the_account_or_of_a_role() -> None:
    assert Privilege("USE AI FUNCTIONS", "ACCOUNT").grant("R") == 'GRANT USE AI FUNCTIONS ON ACCOUNT TO ROLE "R";'
    assert Privilege("SNOWFLAKE.CORTEX_USER", "DATABASE ROLE").grant('r"x') == (
        'GRANT DATABASE ROLE SNOWFLAKE.CORTEX_USER TO ROLE "r""x";'
    )


@pytest.mark.parametrize("parts", [(), ("a", "b", "c", "d"), ("",), ("x" * 256,), ("a\0",), ("a\nb",), ("\ud800",)])
def test_what_cannot_be_a_name_is_refused(parts: tuple[str, ...]) -> None:
    with pytest.raises(InputError) as caught:
        Identifier(*parts)

    assert caught.value.code == "input.identifier"
    assert caught.value.hint


@pytest.mark.parametrize("path", ["/a", "../a", "a/../b", "./a", "a\nb"])
def test_what_cannot_be_a_path_is_refused(path: str) -> None:
    with pytest.raises(InputError):
        StagePath(Identifier("S"), path)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("SELECT ?", ()),
        ("SELECT {}", ()),
        ("SELECT {}", (1, 2)),
        ("SELECT {name}", (1,)),
        ("SELECT {0}", (1,)),
        ("SELECT {!r}", (1,)),
        ("SELECT {}", ([1],)),
        ("SELECT {}", (object(),)),
    ],
)
def test_what_does_not_fit_is_a_fault_of_the_plugin(text: Any, parts: tuple[Any, ...]) -> None:
    with pytest.raises(DevelopmentError) as caught:
        sql(text, *parts)

    assert caught.value.code == "development.statement"


def test_no_statement_of_ours_is_put_together_from_texts() -> None:
    """mypy takes any text for a LiteralString, so this looks at each call."""
    wrong = []
    for file in [*ROOT.glob("libs/*/src/**/*.py"), *ROOT.glob("plugins/*/src/**/*.py")]:
        source = file.read_text("utf-8")
        if "limner_snowflake" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            is_call = (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"sql", "Statement"}
            )
            if is_call and file.name != "_statement.py" and not isinstance(node.args[0], ast.Constant):  # type: ignore[attr-defined]
                wrong.append(f"{file.name}:{node.lineno}")  # type: ignore[attr-defined]

    assert wrong == []
