"""Cut the power at random instants of puts from four processes, again and again, and look at what is left.

python benchmarks/storage_power.py ext4 xfs            50 cuts on each
python benchmarks/storage_power.py ext4 --options data=writeback --cuts 20

It needs root, on Linux: each file system is made in an image of its own in memory, and mounted. To cut the power is to shut it down
without writing its log (FS_IOC_SHUTDOWN), as the tests of the file systems themselves do. It is then mounted again, which plays back what
of the log is on the disk. The processes and what is looked for are those of storage_kills.py: nothing that was acknowledged may be
missing, and every visible file must be whole.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import random
import shutil
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from storage_kills import check, killed  # type: ignore[import-not-found,unused-ignore]  # a script beside this one

SHUTDOWN = 0x8004587D
"""FS_IOC_SHUTDOWN of ``linux/fs.h``, with the flag that the log is not written."""
WITHOUT_LOG = struct.pack("=I", 2)
MADE = {
    "ext4": ["mkfs.ext4", "-q", "-F"],
    "ext4-without-journal": ["mkfs.ext4", "-q", "-F", "-O", "^has_journal"],
    "xfs": ["mkfs.xfs", "-q", "-f"],
}


def cut(mounted: Path) -> None:
    descriptor = os.open(mounted, os.O_RDONLY)
    try:
        fcntl.ioctl(descriptor, SHUTDOWN, WITHOUT_LOG)
    finally:
        os.close(descriptor)


def run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True)


def measure(kind: str, base: Path, *, options: str, cuts: int, puts: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    image, mounted = base / f"{kind}.img", base / kind
    mounted.mkdir()
    with image.open("wb") as file:
        file.truncate(400_000_000)
    run(*MADE[kind], image)
    mount = ["mount", "-o", ",".join(["loop", *filter(None, [options])]), image, mounted]
    seen = kept = untold = 0
    start = time.monotonic()
    for number in range(cuts):
        run(*mount)
        root = mounted / str(number)
        acknowledged = killed(root, puts, chance.random(), lambda: cut(mounted))
        run("umount", mounted)
        run(*mount)
        there, nobody = check(root, acknowledged) if root.exists() else (0, 0)
        if acknowledged and not root.exists():
            msg = f"the whole folder is gone, with {len(acknowledged)} that were acknowledged"
            raise AssertionError(msg)
        seen, kept, untold = seen + len(acknowledged), kept + there, untold + nobody
        shutil.rmtree(root, ignore_errors=True)
        run("umount", mounted)
    took = time.monotonic() - start
    print(
        f"{kind} {options}: {cuts} cuts, {seen:,} acknowledged, none lost; {kept:,} kept, "
        f"{untold} of them told to nobody; {took:.0f} s",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="+", choices=MADE)
    parser.add_argument("--options", default="", help="of mount")
    parser.add_argument("--cuts", type=int, default=50)
    parser.add_argument("--puts", type=int, default=2_000, help="drawings until the latest cut")
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    base = Path(tempfile.mkdtemp(prefix="limner-power-", dir="/dev/shm"))
    for kind in given.kinds:
        measure(kind, base, options=given.options, cuts=given.cuts, puts=given.puts, seed=given.seed)
    shutil.rmtree(base)


if __name__ == "__main__":
    main()
