"""A drawing while it is being written: what is out already, what was seen, and what is still to be judged at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from limner._errors import SvgError
from limner.svg._notes import Notes
from limner.svg._writing import escape_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pyexpat import XMLParserType

    from limner.svg._limits import Limits
    from limner.svg._sheet import SheetValue

__all__ = ["Document", "Reference", "attribute_value", "pairs"]


class Reference(NamedTuple):
    """One element pointing at another.

    Args:
        source: Number of the element that points, from 1 in document order.
        name: The attribute or property; the element, for ``href``.
        target: The id pointed at.
        part: Index in the output of what is written; -1 where nothing can be taken back.
    """

    source: int
    name: str
    target: str
    part: int


class Document:
    """What the modules that write a drawing share. :class:`~limner.svg._cleaner.Cleaner` fills it."""

    parser: XMLParserType

    def __init__(self, limits: Limits, head: Mapping[str, Any] | None = None) -> None:
        self.limits = limits
        self.head = head or {}
        self.out: list[str] = []
        self.notes = Notes(self.place)
        self.title = ""
        self.description = ""
        self.metadata: dict[str, str] = {}
        self.size: tuple[float | None, float | None] = (None, None)
        self.view_box: tuple[float, float, float, float] | None = None

        # Where the rebuild stands.
        self.count = 0
        self.skip = 0
        self.pending = False
        self.frames: list[tuple[str, int, int]] = []  # closing tag, what to do at the end, element number
        self.trail: list[tuple[int, str]] = []
        self.leaf = ""
        self.text_depth = 0
        self.text_length = 0
        self.gathering: list[str] | None = None
        self.mark = 0  # where the element begins whose text is gathered
        self.in_metadata = 0
        self.entry_key = ""

        # What is counted against the limits.
        self.style_bytes = 0
        self.style_rules = 0
        self.image_pixels = 0
        self.animations = 0

        # What decides how much drawing costs: see limner.svg._bound.
        self.modelled = False  # whether only the model can tell
        self.drawn: list[tuple[int, str, list[str]]] = []  # shapes: number, kind, attributes
        self.views: dict[int, list[str]] = {}  # nested svg and symbol: attributes
        self.uses: dict[int, list[str]] = {}
        self.hidden: dict[int, list[str]] = {}  # what is drawn only where something refers to it
        self.noted: list[tuple[int, str, str]] = []  # number (0 in style sheets), property, value
        self.sheets: list[str] = []
        self.spans = 0  # texts and parts of texts
        self.lengths: dict[int, float] = {}  # of outlines, where they were needed

        # What is judged when everything is known.
        self.ids: dict[str, int] = {}
        self.ends: dict[int, int] = {}
        self.references: list[Reference] = []
        self.sheet_values: list[tuple[int, SheetValue]] = []  # part of the output, what a rule points at there
        self.classes: list[tuple[int, str]] = []
        self.xlink = 0
        self.variables: dict[str, str | None] = {}  # custom properties that point at something

    def place(self) -> tuple[int, int, str]:
        """Return where the parser stands: line and column from 1, and the element path."""
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1, self.path()

    def path(self) -> str:
        """Return the current element, from the root, such as ``svg/g[2]/path``."""
        names: list[str] = []
        wanted, same = -1, 1
        for depth, name in reversed(self.trail[-5_000:]):
            if wanted < 0:
                names.append(name)
                wanted = depth
            elif depth == wanted and name == names[-1]:
                same += 1
            elif depth < wanted:
                names[-1] += f"[{same}]" if same > 1 else ""
                names.append(name)
                wanted, same = depth, 1
        return "/".join(reversed(names)) + self.leaf[: None if names else 1]

    def characters(self, data: str) -> None:
        """Handle text inside a text element."""
        if self.skip:
            return
        self.text_length += len(data)
        if self.text_length > self.limits.max_text:
            msg = f"the drawing has more than {self.limits.max_text:,} characters of text"
            raise SvgError(msg, code="svg.too-much-text", hint="shorten the text")
        if self.pending:
            self.out.append(">")
            self.pending = False
        self.out.append(escape_text(data))

    def gather(self, mark: int) -> None:
        """Collect the text of the element that begins at ``mark`` in place of writing it."""
        self.gathering = gathering = []
        self.mark = mark

        def gather(data: str) -> None:
            if not self.skip:
                gathering.append(data)

        self.parser.CharacterDataHandler = gather

    def replace(self, mark: int, markup: str) -> None:
        """Put ``markup`` in the place of all that was written since ``mark``."""
        while self.references and self.references[-1].part >= mark:
            self.references.pop()
        if markup:
            del self.out[mark:]
            self.out.append(markup)
            self.pending = False
        else:
            self.take_back(mark)

    def take_back(self, mark: int) -> None:
        """Remove an element that began at ``mark`` and holds none, as if its parent had not been opened for it."""
        del self.out[mark:]
        number = self.count
        self.count -= 1
        self.trail.pop()
        if self.ids and next(reversed(self.ids.values())) == number:  # ids are in document order, one an element
            self.ids.popitem()
        self.ends.pop(number, None)
        while self.noted and self.noted[-1][0] >= number:
            self.noted.pop()
        if self.classes and self.classes[-1][0] == number:
            self.classes.pop()
        self.pending = self.out[-1] == ">"
        if self.pending:
            self.out.pop()

    def affordable(self, text: str) -> bool:
        """Count CSS that must be read token by token towards ``max_style_bytes``."""
        self.style_bytes += len(text)
        return self.style_bytes <= self.limits.max_style_bytes


def attribute_value(attributes: list[str], name: str) -> str | None:
    """Return the value of an attribute, None where there is none."""
    return next((value for attribute, value in pairs(attributes) if attribute == name), None)


def pairs(attributes: list[str]) -> Iterator[tuple[str, str]]:
    """Yield name and value of each attribute."""
    iterator = iter(attributes)
    return zip(iterator, iterator, strict=True)
