from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

import limner
import limner.batches
import limner.plugins
import limner.registry
import limner.settings
import limner.svg

PACKAGES = [limner, limner.batches, limner.plugins, limner.registry, limner.settings, limner.svg]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_public_names_are_sorted_and_there(package: ModuleType) -> None:
    names: list[str] = package.__all__

    assert names == sorted(names)
    assert all(getattr(package, name) is not None for name in names)
    assert set(names) <= set(dir(package))


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Sudio"):
        _ = limner.Sudio


def test_the_version_is_that_of_the_distribution() -> None:
    program = "import limner, importlib.metadata as m; print(limner.__version__ == m.version('limner-core'))"

    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert shown == "True\n"
