"""Rules of the package that a reader cannot see broken: held by looking at the source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

PACKAGE = Path(str(files("limner_ui_streamlit")))
MODULES = sorted(PACKAGE.rglob("*.py"))
UNSAFE = {"unsafe_allow_html", "unsafe_allow_javascript"}
HTML = {"ui/style.py", "ui/svgview.py", "ui/results.py", "ui/detail.py", "ui/library.py", "ui/live.py"}
"""Modules that write HTML. Those of them that show text escape it; the browser tests hold that."""


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_way_around_the_cleaning_of_html(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))

    keywords = {keyword.arg for call in calls(tree) for keyword in call.keywords}
    attributes = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}

    assert keywords.isdisjoint(UNSAFE)
    assert not {text for text in attributes if "components.v1" in text or text in {"st.iframe", "st.image", "st.write"}}


def test_only_these_modules_write_html() -> None:
    found = {name(path) for path in MODULES if "st.html(" in path.read_text("utf-8")}

    assert found == HTML


def test_only_svgview_writes_images() -> None:
    found = {name(path) for path in MODULES if "<img" in path.read_text("utf-8").replace("``<img>``", "")}

    assert found == {"ui/svgview.py"}


def test_svgview_takes_drawings_and_no_markup() -> None:
    from limner_ui_streamlit.ui import svgview

    tree = ast.parse(Path(str(svgview.__file__)).read_text("utf-8"))
    first = {
        node.name: ast.unparse(node.args.args[0].annotation)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.args.args[0].annotation is not None
    }

    assert {first[function] for function in ("picture", "stage", "_image")} == {"Drawing"}


@pytest.mark.parametrize("path", sorted((PACKAGE / "core").glob("*.py")), ids=name)
def test_the_core_of_the_page_knows_no_streamlit(path: Path) -> None:
    assert "import streamlit" not in path.read_text("utf-8")
    assert "from streamlit" not in path.read_text("utf-8")
    assert "limner_ui_streamlit.ui" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_nothing_private_of_the_core_is_used(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]

    assert not [module for module in modules if module.startswith("limner.") and "._" in module]


WIDGETS = {"button", "text_input", "text_area", "selectbox", "pills", "segmented_control", "number_input", "toggle"}


@pytest.mark.parametrize("path", sorted((PACKAGE / "ui").glob("*.py")), ids=name)
def test_every_widget_has_a_key(path: Path) -> None:
    without = [
        ast.unparse(call)[:60]
        for call in calls(ast.parse(path.read_text("utf-8")))
        if isinstance(call.func, ast.Attribute)
        and ast.unparse(call.func.value) == "st"
        and call.func.attr in WIDGETS | {"download_button", "form_submit_button"}
        and "key" not in {keyword.arg for keyword in call.keywords}
    ]

    assert without == []
