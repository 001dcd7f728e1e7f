"""The wheels of a release: what is in them, what is not, and that they install with no checkout near."""

from __future__ import annotations

from collections.abc import Callable
from email.message import Message
from email.parser import HeaderParser
from fnmatch import fnmatch
from pathlib import Path
from zipfile import ZipFile

import pytest

from support.environments import Venv

ROOT = Path(__file__).parents[2]
LIBRARIES = {f"limner-{path.name.replace('_', '-')}" for path in (ROOT / "libs").iterdir() if path.is_dir()}
TEST_SUPPORT = {f"limner-{path.name.replace('_', '-')}" for path in (ROOT / "testing").iterdir() if path.is_dir()}

pytestmark = [pytest.mark.packaging, pytest.mark.slow]


@pytest.fixture(scope="module")
def archives(wheels: Path) -> dict[str, ZipFile]:
    """Each wheel, by the name of its distribution."""
    return {path.name.partition("-")[0].replace("_", "-"): ZipFile(path) for path in sorted(wheels.glob("*.whl"))}


@pytest.fixture(scope="module")
def metadata(archives: dict[str, ZipFile]) -> dict[str, Message]:
    """The metadata of each wheel, by the name of its distribution."""
    return {name: HeaderParser().parsestr(read(archive, "METADATA")) for name, archive in archives.items()}


def read(archive: ZipFile, name: str) -> str:
    """Return the text of a file of a wheel's metadata folder."""
    (path,) = (each for each in archive.namelist() if each.endswith(f".dist-info/{name}"))
    return archive.read(path).decode("utf-8")


def test_there_is_a_wheel_of_the_root_and_of_every_folder(metadata: dict[str, Message]) -> None:
    kinds = ("libs", "plugins", "testing")
    folders = [path for kind in kinds for path in (ROOT / kind).iterdir() if path.is_dir()]
    named = {f"limner-{path.name.replace('_', '-')}" for path in folders}

    assert {message["Name"] for message in metadata.values()} == {"limner", "limner-core", *named}


def test_all_have_one_version(metadata: dict[str, Message]) -> None:
    assert len({message["Version"] for message in metadata.values()}) == 1


def test_the_root_requires_in_that_version_every_other_that_users_need(metadata: dict[str, Message]) -> None:
    version = metadata["limner"]["Version"]
    others = set(metadata) - {"limner", *TEST_SUPPORT}
    by_others = " ".join(each for name in others for each in metadata[name].get_all("Requires-Dist", []))
    needed = {name for name in others if name not in LIBRARIES or name in by_others}

    assert set(metadata["limner"].get_all("Requires-Dist", [])) == {f"{name}=={version}" for name in needed}


def test_none_names_a_file_of_this_machine(archives: dict[str, ZipFile], checkout: Path) -> None:
    for name, archive in archives.items():
        for each in archive.namelist():
            content = archive.read(each)
            assert b"@ file:" not in content or not each.endswith("METADATA"), (name, each)
            assert str(checkout).encode() not in content, (name, each)
            assert str(ROOT).encode() not in content, (name, each)


def test_all_state_their_licence(archives: dict[str, ZipFile], metadata: dict[str, Message]) -> None:
    for name, message in metadata.items():
        assert message["License-Expression"] == "Apache-2.0", name
        for path in message.get_all("License-File", []):
            assert read(archives[name], f"licenses/{path}") == (ROOT / path).read_text("utf-8"), name
    assert metadata["limner"].get_all("License-File") == ["LICENSE"]


def test_each_holds_one_typed_package_and_nothing_else(archives: dict[str, ZipFile]) -> None:
    for name, archive in archives.items():
        folders = {path.partition("/")[0] for path in archive.namelist()}
        packages = {folder for folder in folders if not folder.endswith(".dist-info")}
        expected = {"limner": set(), "limner-core": {"limner"}}.get(name, {name.replace("-", "_")})

        assert packages == expected, name
        assert {f"{package}/py.typed" for package in packages} <= set(archive.namelist()), name


def test_none_holds_tests_or_what_a_build_left(archives: dict[str, ZipFile]) -> None:
    unwanted = ("*/test_*.py", "*/conftest.py", "*/__pycache__/*", "*.pyc", "*/pyproject.toml", "*/uv.lock")
    paths = {(name, path) for name, archive in archives.items() for path in archive.namelist()}

    assert {(name, path) for name, path in paths if any(fnmatch(f"/{path}", each) for each in unwanted)} == set()


def test_every_module_of_the_checkout_is_in_a_wheel(archives: dict[str, ZipFile], checkout: Path) -> None:
    modules = {
        path.relative_to(source).as_posix()
        for source in [checkout / "core" / "src", *checkout.glob("*/*/src")]
        for path in source.rglob("*")
        if path.is_file() and path.parent.name != "__pycache__"
    }
    packed = {path for archive in archives.values() for path in archive.namelist() if ".dist-info/" not in path}

    # What a release fetches where it can is no part of the checkout.
    assert {path for path in packed if not path.startswith("limner_sketch/art/data/")} == modules


def test_they_install_together_from_a_folder(wheels: Path, new_venv: Callable[[], Venv]) -> None:
    venv = new_venv()

    venv.install("limner", "--find-links", wheels)

    picture = venv.folder / "fox.svg"
    venv.run("limner", "generate", "a red fox in a snowy forest", "--out", picture)
    assert picture.read_text("utf-8").startswith("<svg")
    assert (ROOT / "core") not in venv.site.parents
    imported = venv.run("python", "-c", "import limner; print(limner.__file__)").stdout.strip()
    assert Path(imported).is_relative_to(venv.path)
