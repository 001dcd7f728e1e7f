"""Previews while a reply streams in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from limner._errors import SvgError
from limner.svg._clean import judge
from limner.svg._decode import too_large
from limner.svg._escapes import Unescaper, unescaper
from limner.svg._extract import SHAPE
from limner.svg._limits import DEFAULT_LIMITS
from limner.svg._live import LiveCleaner
from limner.svg._normalise import fit
from limner.svg._repair import repair
from limner.svg._thinking import THOUGHT
from limner.svg._tolerant import Tolerant

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing
    from limner.svg._limits import Limits
    from limner.svg._steps import Steps

__all__ = ["Repairer"]

_MARK = re.compile(
    rf"{THOUGHT}|(?P<svg>(?:<\s?(?:[A-Za-z][\w\-]{{0,30}}:)?|\\{{1,7}}(?:u003c|x3c)|&(?:amp;)?(?:lt|#60|#x3c);)svg"
    r"(?=[\s/>:\\&]))",
    re.IGNORECASE,
)
_ENDS_TAG = re.compile(r">|\\(?:u003e|x3e)|&(?:amp;)?(?:gt|#62|#x3e);", re.IGNORECASE)
_TAIL = 300
"""How far back a mark may have begun to arrive, in characters."""
_LEAST = 64
"""What is looked through at once, in characters, where no tag ends in it."""
_ALLOWANCE = 3_000_000
_RATE = 16
_STEPS = 2
"""Of judging, for each piece of a reply; a good half millisecond each."""
_FOR_A_STEP = 200
"""Characters of a piece that make it one more."""
_REFERENCES = 150
"""How many take a step to follow."""


class _Due(NamedTuple):
    """What is to be shown next: all that its cleaner has by then, and what judging it costs, in characters read."""

    cleaner: LiveCleaner
    work: int


class Repairer:
    """Turns a reply that is still arriving into a drawing that only ever grows.

    >>> repairer = Repairer()
    >>> repairer.feed("Here it is: <svg viewBox='0 0 9 9'><rect width='9'")
    >>> repairer.feed(" height='9'/><circle")
    <Drawing 9x9 px, 92 bytes>

    A preview holds the elements that have arrived whole; half a tag waits for its other half. A preview never has fewer shapes
    than the one before: another drawing in the same reply is shown once it has caught up. The model's thinking is passed over.

    A reply is read once, as it comes, with the escapes of JSON and HTML undone on the way. Judging what a preview costs to draw
    takes time in proportion to the drawing, so it is paid from an allowance: three million characters, and sixteen for each one
    fed. Up to about 20 kB every tag that arrives gives a preview; beyond that they come at intervals of a sixteenth of the
    drawing, and the whole work grows with the length of the reply. Where judging takes longer than a millisecond or two, it goes on while more
    arrives, and the preview comes one or a few pieces later. Data URLs and base64 have no previews.

    Args:
        limits: How much of everything the drawing may have.
    """

    def __init__(self, *, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._chunks: list[str] = []
        self._length = 0
        self._allowance = _ALLOWANCE
        self._waiting: list[str] = []
        self._waiting_length = 0
        self._fresh = 0
        self._thinking = False
        self._unescapers: list[Unescaper] = []
        self._reader: Tolerant | None = None
        self._cleaner: LiveCleaner | None = None
        self._mended: list[str] = []  # by the reader
        self._cleaned = 0  # pieces of it
        self._read = 0
        self._due: _Due | None = None
        self._judging: Steps[Drawing | None] | None = None
        self._shapes = 0
        self._latest: Drawing | None = None

    def feed(self, chunk: str) -> Drawing | None:
        """Take the next part of the reply.

        Args:
            chunk: Any number of characters.

        Returns:
            A new preview; None where there is nothing new to be seen.
        """
        self._length += len(chunk)
        if self._length > self._limits.max_bytes:
            self._chunks.clear()  # the final repair refuses it
            self._judging = self._due = None
            return None
        self._chunks.append(chunk)
        self._allowance += _RATE * len(chunk)
        steps = _STEPS + len(chunk) // _FOR_A_STEP
        for step in self._unescapers:
            chunk = step.feed(chunk)
        self._waiting.append(chunk)
        self._waiting_length += len(chunk)
        self._fresh += len(chunk)
        # Else no tag can have ended.
        waits = ">" not in chunk and (self._reader or self._fresh < _LEAST)
        if not waits and self._pay(self._waiting_length + (len(self._reader.text) if self._reader else 0)):
            text = "".join(self._waiting)
            self._wait_with("")
            self._look(text)
        return self._judge(steps)

    def _look(self, text: str) -> None:
        """Read on in the drawing, or look for the next one."""
        while text:
            if self._reader is None:
                text = self._opening(text)
                if self._reader is None:
                    self._wait_with(text)
                    return
            reader = self._reader
            self._read += len(text)
            if not reader.feed(text):
                return
            self._clean(reader)
            if reader.stack:
                return
            text = reader.text[reader.at :]  # it has come to its end; another one may follow
            self._reader, self._read = None, 0

    def _opening(self, text: str) -> str:
        """Look for the start of a drawing; return what has to be read, or kept until more arrives."""
        at = 0
        while mark := _MARK.search(text, at):
            at = mark.end()
            if mark.lastgroup != "svg":
                self._thinking = mark.lastgroup == "begins"
            elif not self._thinking:
                text = text[mark.start() :]
                ends = _ENDS_TAG.search(text)
                if ends is None:
                    return text
                for step in [] if self._unescapers else unescaper(text[: ends.end()]):
                    self._unescapers.append(step)
                    text = step.feed(text)
                self._reader = Tolerant("", partial=True)
                return text
        return text[max(at, len(text) - _TAIL) :]

    def _wait_with(self, text: str) -> None:
        self._waiting, self._waiting_length, self._fresh = [text], len(text), 0

    def _pay(self, work: int) -> bool:
        """Take what a piece of work costs from the allowance, where there is enough; in characters read."""
        if work > self._allowance:
            return False
        self._allowance -= work
        return True

    def _clean(self, reader: Tolerant) -> None:
        """Clean what the reader mended since the last time."""
        if self._mended is not reader.out:
            self._mended, self._cleaned = reader.out, 0
            self._cleaner = LiveCleaner(self._limits)
        if self._cleaner is None:
            return
        pieces = "".join(self._mended[self._cleaned :])
        self._cleaned = len(self._mended)
        try:
            self._cleaner.feed(pieces)
        except SvgError:
            self._cleaner = None  # the final repair says what is wrong with it
            return
        if self._due is None or len(self._cleaner.drawn) >= len(self._due.cleaner.drawn):
            # What has ended is judged but once more, so that costs no more than reading it did.
            self._due = _Due(self._cleaner, self._read if reader.stack else 0)

    def _judge(self, steps: int) -> Drawing | None:
        """Go on with the judgement of what is to be shown next, for some steps."""
        if self._judging is None:
            if self._due is None or not self._pay(self._due.work):
                return None
            self._judging, self._due = self._preview(self._due.cleaner), None
        try:
            for _ in range(steps):
                next(self._judging)
        except StopIteration as end:
            self._judging = None
            shown: Drawing | None = end.value
            return shown
        except SvgError:
            self._judging = None  # the final repair says what is wrong with it
        return None

    def _preview(self, live: LiveCleaner) -> Steps[Drawing | None]:
        """Make a drawing of all that has come, where it has more to show than the one before."""
        found = live.so_far()
        if found is None:
            return None
        cleaner, svg = found
        shapes = len(SHAPE.findall(svg))
        if shapes < max(self._shapes, 1):
            return None
        for _ in range(len(cleaner.references) // _REFERENCES):
            yield
        if " viewBox=" not in svg[: svg.find(">")]:
            boxes = live.boxes()
            yield
            cleaner, svg = fit(cleaner, svg, boxes)
            yield
        drawing = yield from judge(cleaner, svg, self._limits)
        if drawing == self._latest:
            return None
        self._shapes, self._latest = shapes, drawing
        return drawing

    def finish(self) -> Drawing:
        """Return the drawing in the whole reply.

        Raises:
            SvgError: There is none (``svg.no-drawing``), or it exceeds a limit.
        """
        if self._length > self._limits.max_bytes:
            raise too_large(self._length, self._limits.max_bytes)
        return repair("".join(self._chunks), limits=self._limits)
