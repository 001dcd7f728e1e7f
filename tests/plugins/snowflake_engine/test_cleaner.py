"""The SVG boundary as a function in Snowflake: its code, in an interpreter that has what Snowflake would give it and nothing else."""

from __future__ import annotations

import importlib.metadata
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import limner
from limner.svg import repair
from limner_cortex._engine._script import CLEANER, PACKAGES

ANSWERS = (
    'Sure! <svg viewBox="0 0 9 9"><script>1</script><path d="M0 0h9v9z" style="fill:url(http://x/y)"/></svg>',
    "```svg\n<svg viewBox='0 0 9 9'><style>rect{fill:teal}</style><rect width='9' height='9' onclick='x()'/></svg>\n```",
    "no drawing",
    None,
)


@pytest.fixture(scope="module")
def clean_room(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The search path of an interpreter that has the core in one zip file, the packages that the script names, and what these need."""
    folder = tmp_path_factory.mktemp("room")
    core = Path(limner.__file__).parent
    with zipfile.ZipFile(folder / "limner_core.zip", "w") as file:
        for path in core.rglob("*.py"):
            file.write(path, Path("limner") / path.relative_to(core))
    waiting, seen = list(PACKAGES), set()
    while waiting:
        distribution = importlib.metadata.distribution(waiting.pop())
        if distribution.name in seen:
            continue
        seen.add(distribution.name)
        needs = [need for need in distribution.requires or () if "extra ==" not in need]
        waiting += [re.split(r"[^\w.-]", need, maxsplit=1)[0] for need in needs]
        tops = {Path(str(each)).parts[0] for each in distribution.files or () if str(each).endswith(".py")}
        for top in tops - {".."}:
            place = folder / "packages" / top
            place.parent.mkdir(exist_ok=True)
            place.symlink_to(Path(str(distribution.locate_file(top))))
    return f"{folder / 'limner_core.zip'}:{folder / 'packages'}"


def test_it_cleans_as_the_core_does_with_what_the_script_names_and_nothing_else(
    clean_room: str, tmp_path: Path
) -> None:
    program = CLEANER + "\nimport json, sys\nprint(json.dumps([clean(answer) for answer in json.load(sys.stdin)]))"
    ran = subprocess.run(
        [sys.executable, "-S", "-s", "-c", program],
        env={"PYTHONPATH": clean_room, "HOME": str(tmp_path)},
        input=json.dumps(ANSWERS),
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.stderr == ""
    first, second, third, fourth = json.loads(ran.stdout)
    for told, answer in ((first, ANSWERS[0]), (second, ANSWERS[1])):
        drawing = repair(str(answer))
        assert told == {"svg": drawing.svg, "title": drawing.title, "width": drawing.width, "height": drawing.height}
        assert not re.search("script|http://x|onclick", told["svg"])
    assert third["error"] == "svg.no-drawing"
    assert fourth is None
