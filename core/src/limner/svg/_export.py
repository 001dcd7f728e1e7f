"""Other forms of a drawing: smaller, with other ids, as a React component, as CSS."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from limner._errors import SvgError
from limner.svg._clean import clean
from limner.svg._pathdata import compact_path, short_number

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing

__all__ = ["minify", "prefix_ids", "to_css", "to_react"]

_DATA = re.compile(
    r' (d|points|transform|gradientTransform|patternTransform|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|fx|fy|width|height|offset)="([^"]*)"'
)
_DECIMAL = re.compile(r"(?<![\w#.])([+-]?)(\d*)\.(\d+)(?![\d.eE])")
_WIDTHS = (64, 256, 640)
_PRECISIONS = (1, 2, 3, 4, 5)
_TAG = re.compile(r"<(/?)([\w:]+)((?: [\w:\-.]+=\"[^\"]*\")*)(/?)>")
_ATTRIBUTE = re.compile(r" ([\w:\-.]+)=\"([^\"]*)\"")
_PREFIX = re.compile(r"[A-Za-z_][\w.\-]*", re.ASCII)
_IDENTIFIER = re.compile(r"[A-Z][A-Za-z0-9_]*", re.ASCII)
_ID_LISTS = frozenset({"aria-labelledby", "aria-describedby", "aria-details"})


def minify(drawing: Drawing, *, precision: int | None = None) -> Drawing:
    """Write numbers shorter, as far as no pixel changes.

    Args:
        drawing: Any.
        precision: Decimals to keep. None tries one, two, … and takes the first with which resvg draws the same pixels at 64, 256
            and 640 pixels of width; where none does, the drawing is returned as it is.

    Returns:
        The shorter drawing. Titles, provenance and animation stay.

    Raises:
        SvgError: It could not be rendered (``svg.render``).
    """
    if precision is not None:
        return clean(_rounded(drawing.svg, precision))
    wanted = [drawing.to_png(width=width) for width in _WIDTHS]
    for decimals in _PRECISIONS:
        shorter = clean(_rounded(drawing.svg, decimals))
        if shorter.size < drawing.size and all(
            shorter.to_png(width=width) == picture for width, picture in zip(_WIDTHS, wanted, strict=True)
        ):
            return shorter
    return drawing


def _rounded(svg: str, decimals: int) -> str:
    def number(match: re.Match[str]) -> str:
        return short_number(float(match[0]), decimals)

    def attribute(match: re.Match[str]) -> str:
        name, value = match[1], match[2]
        return f' {name}="{compact_path(value, decimals) if name == "d" else _DECIMAL.sub(number, value)}"'

    return _TAG.sub(lambda match: _DATA.sub(attribute, match[0]), svg)


def prefix_ids(drawing: Drawing, prefix: str) -> Drawing:
    """Put a prefix before every id, so that several drawings can stand inline in one page.

    Args:
        drawing: Any.
        prefix: Letters, digits, ``_``, ``-`` and ``.``, beginning with a letter or ``_``.

    Returns:
        The drawing with its ids and all that points at them renamed. Class names stay.

    Raises:
        SvgError: The prefix would not be an id (``svg.prefix``).
    """
    if not _PREFIX.fullmatch(prefix):
        msg = f"{prefix[:40]!r} cannot begin an id"
        raise SvgError(msg, code="svg.prefix", hint="use letters, digits, '_', '-' and '.', beginning with a letter")
    ids = {html.unescape(found) for found in re.findall(r' id="([^"]*)"', drawing.svg)}

    def urls(text: str) -> str:
        return re.sub(r"url\(('?)#([^)']*)('?)\)", lambda match: f"url({match[1]}#{prefix}{match[2]}{match[3]})", text)

    def attribute(match: re.Match[str]) -> str:
        name, value = match[1], match[2]
        if name == "id":
            value = prefix + value
        elif name in ("href", "xlink:href") and value.startswith("#"):
            value = f"#{prefix}{value[1:]}"
        elif name in ("begin", "end"):
            value = re.sub(
                r"(^|;\s*)([^\s;.+]+)(?=\.(?!\d))",
                lambda one: one[1] + (prefix if one[2] in ids else "") + one[2],
                value,
            )
        elif name in _ID_LISTS:
            value = " ".join(prefix + one for one in value.split())
        else:
            value = urls(value)
        return f' {name}="{value}"'

    renamed = _TAG.sub(
        lambda match: f"<{match[1]}{match[2]}{_ATTRIBUTE.sub(attribute, match[3])}{match[4]}>", drawing.svg
    )

    def selectors(match: re.Match[str]) -> str:
        return re.sub(r"#([\w\-]+)", lambda one: f"#{prefix}{one[1]}" if one[1] in ids else one[0], match[0])

    def sheet(match: re.Match[str]) -> str:
        return match[1] + re.sub(r"[^{}]+(?=\{)", selectors, urls(match[2])) + match[3]

    return clean(re.sub(r"(<style[^>]*>)([^<]*)(</style>)", sheet, renamed))


def to_css(drawing: Drawing, selector: str = ".drawing") -> str:
    """Return a CSS rule that shows the drawing as a background.

    Args:
        drawing: Any.
        selector: What the rule is for.

    Returns:
        One rule, the drawing inside.
    """
    width, height = f"{drawing.width:g}px", f"{drawing.height:g}px"
    return f'{selector} {{ width: {width}; height: {height}; background: url("{drawing.to_data_uri()}") center / contain no-repeat; }}\n'


def to_react(drawing: Drawing, name: str = "Drawing") -> str:
    """Return a React component (JSX), properties passed on to the outermost element.

    Args:
        drawing: Any.
        name: The component, beginning with a capital.

    Returns:
        A module with one component, exported as default.

    Raises:
        SvgError: The name is none that a component may have (``svg.component``).
    """
    if not _IDENTIFIER.fullmatch(name):
        msg = f"{name[:40]!r} is no name of a component"
        raise SvgError(msg, code="svg.component", hint="use letters and digits, beginning with a capital: Logo")
    outermost = True

    def tag(match: re.Match[str]) -> str:
        nonlocal outermost
        attributes = "".join(_jsx_attribute(key, html.unescape(value)) for key, value in _ATTRIBUTE.findall(match[3]))
        if outermost:
            attributes += " {...props}"
            outermost = False
        return f"<{match[1]}{match[2]}{attributes}{match[4]}>"

    parts: list[str] = []
    at = 0
    for match in _TAG.finditer(drawing.svg):
        parts += (_jsx_text(drawing.svg[at : match.start()]), tag(match))
        at = match.end()
    return f"export default function {name}(props) {{\n  return (\n    {''.join(parts)}\n  );\n}}\n"


def _jsx_text(text: str) -> str:
    return "{" + _quoted(html.unescape(text)) + "}" if text else ""


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False).replace("<", "\\u003c")


def _camel(name: str) -> str:
    return re.sub(r"[-:]([a-z])", lambda match: match[1].upper(), name)


def _jsx_attribute(name: str, value: str) -> str:
    if name == "style":
        pairs = [declaration.partition(":") for declaration in value.split(";") if declaration]
        inner = ", ".join(
            f"{_quoted(key if key.startswith('--') else _camel(key))}: {_quoted(text)}" for key, _, text in pairs
        )
        return f" style={{{{{inner}}}}}"
    if not name.startswith("aria-"):
        name = "className" if name == "class" else _camel(name)
    return f" {name}={{{_quoted(value)}}}"
