"""Where a command writes files to."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from attrs import frozen

from limner._errors import InputError
from limner._files import write_file
from limner.cli._streams import write_bytes
from limner.svg import Drawing

__all__ = ["STANDARD_STREAM", "Targets", "anchored"]

STANDARD_STREAM: Final = "-"
FORMATS: Final = ("svg", "png")
_OTHER_FORMATS: Final = frozenset(
    "ai avif bmp eps gif heic heif ico jfif jpe jpeg jpg jxl pdf ps psd svgz tga tif tiff webp".split()  # noqa: SIM905 - read better so
)
"""Endings of pictures that limner does not write: a file that is called so and holds an SVG is of use to nobody."""

_STANDARD_OUTPUT: Final = frozenset({"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
"""Names of standard output; as for ``-`` nothing else is to be printed there."""


@frozen
class Targets:
    """Where pictures are written to.

    Args:
        out: A file, a folder, or ``-`` for standard output.
        image: ``svg`` or ``png``.
        count: How many pictures there will be; more than one are numbered.
        folder: The working folder when the command began: a plugin may have moved it by the time that something is written.
    """

    out: str
    image: str
    count: int
    folder: str

    @classmethod
    def of(cls, out: str, image: str | None, count: int) -> Targets:
        """Make targets of what was given on a command line.

        Raises:
            InputError: Nothing is named, the format is none that limner writes or does not fit the file's ending, or several
                pictures are to go to standard output.
        """
        if not out:
            msg = "--out is empty"
            raise InputError(msg, hint="name a file or a folder, or - for standard output")
        if out in _STANDARD_OUTPUT:
            out = STANDARD_STREAM
        ending = "" if _is_folder(out) else Path(out).suffix.lower().removeprefix(".")
        if ending in _OTHER_FORMATS:
            msg = f"--out {out}: limner writes SVG and PNG, not {ending.upper()}"
            hint = "let the name end in .svg or .png, and convert the PNG with another program"
            raise InputError(msg, hint="limner.svg.to_pdf writes one from Python" if ending == "pdf" else hint)
        if image is not None and ending in FORMATS and ending != image:
            msg = f"--format {image} and --out {out} do not fit each other"
            raise InputError(msg, hint="leave one of them out")
        if out == STANDARD_STREAM and count > 1:
            msg = f"standard output takes one picture, not {count}"
            raise InputError(msg, hint="name a file or a folder with --out")
        return cls(out, image or (ending if ending in FORMATS else "svg"), count, _working_folder())

    def write(
        self, drawing: Drawing, number: int, name: str, width: int | None = None, scale: float = 1.0
    ) -> Path | None:
        """Write a drawing.

        Args:
            drawing: What to write.
            number: Which of the pictures it is, from 1.
            name: What the file is called when only a folder is given; no ending.
            width: The width of a PNG in pixels; None for its own.
            scale: How many times its own size a PNG is, where no width is given.

        Returns:
            Where it was written to; None for standard output.

        Raises:
            StorageError: It could not be written; nothing of it is left.
        """
        data = drawing.to_png(width=width, scale=scale) if self.image == "png" else drawing.svg.encode() + b"\n"
        if self.out == STANDARD_STREAM:
            write_bytes(data)
            return None
        path = self._path(number, name)
        write_file(Path(self.folder, path), data)
        return path

    def _path(self, number: int, name: str) -> Path:
        path = Path(self.out)
        if _is_folder(os.path.join(self.folder, self.out)):  # noqa: PTH118 - what ends in a slash is to go on doing so
            return path / f"{name}.{self.image}"
        if _is_special(Path(self.folder, path)):
            return path
        if self.count > 1:
            return path.with_name(f"{path.stem}-{number}{path.suffix or '.' + self.image}")
        return path if path.suffix else path.with_name(f"{path.name}.{self.image}")


def anchored(path: Path) -> Path:
    """Return a path that leads to the same file, wherever a plugin moves the working folder when it is imported."""
    return Path(_working_folder(), path)


def _working_folder() -> str:
    """Return the working folder; nothing where it was deleted."""
    try:
        return os.getcwd()  # noqa: PTH109 - a text, that paths can be joined to whether there is one or not
    except OSError:
        return ""


def _is_folder(out: str) -> bool:
    # Not Path.is_dir, which raises on a name that is too long or that nobody may look at.
    return out.endswith(("/", os.sep)) or os.path.isdir(out)  # noqa: PTH112


def _is_special(path: Path) -> bool:
    """Tell whether something is there that is no regular file, as ``/dev/null`` is."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False
