"""How long commands take to start, beside those of hatch, llm and tox, and in a crowd.

The crowd are 300 more distributions in limner's venv. 30 of them offer plugins, of which five are broken and two take ten seconds to
import; who asks for none of them is not to notice.

Each command runs in a process of its own, and the commands take turns, so that whatever slows the machine for a while slows all of
them. Each program has a venv of its own, so that none pays for another's plugins; bytecode is compiled beforehand.

    .venv/bin/python benchmarks/start_up.py [--rounds 20]
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import uv

ROOT = Path(__file__).parents[1]
CACHE = ROOT / ".cache" / "start_up"
OTHERS = {"hatch": "hatch==1.18.2", "llm": "llm==0.36", "tox": "tox==4.32"}
DISTRIBUTIONS, PLUGINS = 300, 30
BROKEN = {3: "raise RuntimeError", 7: "import nowhere", 11: "def f(:", 17: "Plugin = 3", 23: "raise SystemExit(1)"}
SLOW = (13, 19)
KINDS = ("models", "storages", "uis", "commands")

Sample = tuple[float, float]
"""Wall and processor time of a run, in seconds."""


def venv(name: str, *what: str, fresh: bool = False) -> Path:
    """Make a venv in the cache; return the folder of its programs."""
    path = CACHE / name
    if fresh:
        shutil.rmtree(path, ignore_errors=True)
    if not (path / "ready").exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        (CACHE / ".gitignore").write_text("*\n", "utf-8")
        uv_program = uv.find_uv_bin()
        subprocess.run([uv_program, "venv", "-q", "--clear", "--python", sys.executable, str(path)], check=True)
        install = [uv_program, "pip", "install", "-q", "--compile-bytecode", "--refresh", "--python", str(path), *what]
        subprocess.run(install, check=True, cwd=ROOT)
        (path / "ready").touch()
    return path / "bin"


def crowd(site: Path) -> None:
    """Install many distributions, as an installer lays them out."""
    for number in range(DISTRIBUTIONS):
        name = f"crowd_{number}"
        folder = site / f"{name}-1.0.dist-info"
        folder.mkdir(exist_ok=True)
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
        (folder / "RECORD").write_text("".join(f"{name}/module_{n}.py,,\n" for n in range(200)), "utf-8")
        if number < PLUGINS:
            group = f"limner.{KINDS[number % len(KINDS)]}"
            (folder / "entry_points.txt").write_text(f"[{group}]\ncrowd-{number} = {name}:Plugin\n", "utf-8")
            slow = "import time; time.sleep(10)" if number in SLOW else "import limner.plugins"
            (site / f"{name}.py").write_text(BROKEN.get(number, slow) + "\n", "utf-8")
        elif number % 3 == 0:
            (folder / "entry_points.txt").write_text(f"[console_scripts]\n{name} = {name}:main\n", "utf-8")


def commands() -> dict[str, Sequence[str]]:
    """Return what is run, by the name it has in the table."""
    limner = venv("limner", str(ROOT), fresh=True)
    python, program = str(limner / "python"), str(limner / "limner")
    crowded = venv("crowded", str(ROOT), fresh=True)
    crowd(next(crowded.parent.glob("lib/python3*/site-packages")))
    in_a_crowd = str(crowded / "limner")
    others = {name: str(venv(name, requirement) / name) for name, requirement in OTHERS.items()}
    return {
        "python -c pass": [python, "-c", "pass"],
        "import click": [python, "-c", "import click"],
        "import limner": [python, "-c", "import limner"],
        "from limner import Studio": [python, "-c", "from limner import Studio"],
        "limner --help": [program, "--help"],
        "limner --version": [program, "--version"],
        "limner plugins list": [program, "plugins", "list"],
        "limner generate --help": [program, "generate", "--help"],
        "limner generate … --out fox.svg": [program, "generate", "a red fox in a snowy forest", "--out", "fox.svg"],
        "limner --help, in a crowd": [in_a_crowd, "--help"],
        "limner plugins list, in a crowd": [in_a_crowd, "plugins", "list"],
        "limner generate …, in a crowd": [in_a_crowd, "generate", "a red fox in a snowy forest", "--out", "fox.svg"],
        "hatch --help": [others["hatch"], "--help"],
        "llm --help": [others["llm"], "--help"],
        "llm plugins": [others["llm"], "plugins"],
        "tox --help": [others["tox"], "--help"],
    }


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Sample:
    """Run a command, and return how long it took."""
    start = time.perf_counter()
    child = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    said = b"".join(child.stderr or ())
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}: {said.decode()}")
    return wall, usage.ru_utime + usage.ru_stime


def measure(table: Mapping[str, Sequence[str]], rounds: int) -> dict[str, list[Sample]]:
    """Run every command once in each round, after one round that does not count."""
    samples: dict[str, list[Sample]] = {name: [] for name in table}
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LIMNER_", "PYTHON", "VIRTUAL_ENV"))}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds + 1):
            for name, command in table.items():
                sample = run(command, Path(folder), {**kept, "HOME": folder})
                if number:
                    samples[name].append(sample)
    return samples


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    samples = measure(commands(), rounds)
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors, {rounds} rounds; milliseconds\n")
    print("| command | median | best | processor |")
    print("| --- | ---: | ---: | ---: |")
    for name, runs in samples.items():
        walls = [wall * 1e3 for wall, _ in runs]
        processor = statistics.median(cpu * 1e3 for _, cpu in runs)
        print(f"| `{name}` | {statistics.median(walls):.0f} | {min(walls):.0f} | {processor:.0f} |")


if __name__ == "__main__":
    main()
