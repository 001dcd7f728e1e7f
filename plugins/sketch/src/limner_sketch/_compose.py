"""From a prompt, or a plan, to a picture."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from attrs import evolve, frozen

from limner import InputError
from limner_sketch import figures
from limner_sketch._belonging import with_owners
from limner_sketch._canvas import Pose
from limner_sketch._clothing import clothe
from limner_sketch._emit import Document
from limner_sketch._finishes import finish
from limner_sketch._guises import guised, is_guise
from limner_sketch._habits import habitual
from limner_sketch._honest import told, unseen
from limner_sketch._kinds import Artist, artist_of
from limner_sketch._layout._items import Wanted
from limner_sketch._manners import HALVES, two_toned
from limner_sketch._palettes import PALETTES
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._looks import is_had, is_said
from limner_sketch._parse._nearest import misspelt
from limner_sketch._parse._prompt import parse_prompt
from limner_sketch._parse._tables import FORMS, REPEATS
from limner_sketch._parse._trades import BUSINESSES
from limner_sketch._parse._wholes import roles_of
from limner_sketch._pixels import Pixels
from limner_sketch._prints import BANDED
from limner_sketch._scene import draw_scene
from limner_sketch._styles import STYLES, Style, inked, style_of, varied
from limner_sketch._task import Task
from limner_sketch._titles import describe, title_of
from limner_sketch._words import singular
from limner_sketch.art._library import SYMBOLIC, Library, library_of, names_symbol
from limner_sketch.figures._limbs import animated, does
from limner_sketch.plan import CHARTS, ScenePlan

# Width and height of each kind of picture when no size is asked for.
_SIZES: dict[str, tuple[int, int]] = {
    "scene": (1200, 900),
    "icon": (1000, 1000),
    "logo": (1200, 900),
    "badge": (1000, 1000),
    "pattern": (1000, 1000),
    "card": (900, 1200),
    "poster": (900, 1200),
    "portrait": (1000, 1000),
    "diagram": (1200, 900),
    "abstract": (1200, 900),
}
_AREA = 1_050_000  # square units: coordinates of this fineness may be whole numbers
_PIXELS = 64  # sides of a plan that are shorter are only proportions
_LICENCES = ("Apache-2.0",)


@frozen
class Composition:
    """A picture and an honest account of it.

    Attributes:
        svg: The SVG document.
        title: Its title.
        description: What is in it, in a sentence.
        plan: The plan it was drawn from.
        drawn: The subjects that were drawn, as the plan names them.
        substituted: What was drawn as something like it: wanted and drawn.
        not_drawn: What the prompt or plan asked for and the picture does not show.
        licences: SPDX licences of what is in it: the drawings, and the fonts of its words.
    """

    svg: str
    title: str
    description: str
    plan: ScenePlan
    drawn: tuple[str, ...]
    substituted: tuple[tuple[str, str], ...]
    not_drawn: tuple[str, ...]
    licences: tuple[str, ...]


def compose(
    prompt: str,
    *,
    style: str | None = None,
    size: tuple[int, int] | None = None,
    seed: int = 0,
    palette: str | Sequence[str] | None = None,
    art: Library | None = None,
) -> Composition:
    """Draw a picture from a prompt.

    Args:
        prompt: What to draw, in English; any text is accepted.
        style: One of `STYLES`; it overrules a style that the prompt names.
        size: Width and height in pixels, for the file and its proportions.
        seed: Another seed gives another composition.
        palette: A name of `PALETTES`, or colours (names or ``#rrggbb``).
        art: The art packs to borrow from; None are those that are installed and ask for nothing.

    Returns:
        The picture; equal arguments and packs give an equal picture, byte for byte.

    Raises:
        InputError: The size is none.
    """
    with (art or library_of()).open(symbols=names_symbol(prompt)):
        return _draw(_changed(parse_prompt(prompt), style, palette), f"{seed}/{prompt}", size)


def compose_plan(
    plan: ScenePlan,
    *,
    style: str | None = None,
    size: tuple[int, int] | None = None,
    seed: int = 0,
    palette: str | Sequence[str] | None = None,
    art: Library | None = None,
) -> Composition:
    """Draw a picture from a plan.

    Args:
        plan: What to draw.
        style: One of `STYLES`; it overrules that of the plan.
        size: Width and height in pixels.
        seed: Another seed gives another composition.
        palette: A name of `PALETTES`, or colours; it overrules that of the plan.
        art: The art packs to borrow from, as in `compose`.

    Returns:
        The picture.

    Raises:
        InputError: The size is none.
    """
    plan = _changed(plan, style, palette)
    with (art or library_of()).open(symbols=plan.kind in SYMBOLIC):
        return _draw(plan, f"{seed}/{plan.model_dump_json()}", size)


def _changed(plan: ScenePlan, style: str | None, palette: str | Sequence[str] | None) -> ScenePlan:
    changed: dict[str, object] = {}
    if style is not None:
        changed["style"] = style
    if palette is not None:
        changed["palette"] = palette if isinstance(palette, str) else tuple(palette)
    return plan.model_copy(update=changed) if changed else plan


_LARGEST = 16_384  # pixels: what is longer, no renderer draws
_PRINTED = frozenset({"card", "badge"})
_UNFRAMED = frozenset({"pattern", "diagram"})  # what has a shape, or an order, of its own
_TWO_TONED = frozenset({"pattern", "icon", "logo", "badge"})  # which are black and white without a grey
_CELLS = frozenset({"pixel", "mosaic"})  # styles of pictures that consist of cells


@frozen
class _Prepared:
    """What is to be drawn, and what of it is known not to be, or to be something else."""

    task: Task
    missing: list[str]
    substituted: list[tuple[str, str]]


def _draw(plan: ScenePlan, seed: str, size: tuple[int, int] | None) -> Composition:
    if plan.kind == "diagram":
        from limner_sketch._diagram._words import with_diagram  # few pictures are

        plan = with_diagram(plan)
    if plan.panels:
        return _draw_panels(plan, seed, size)
    prepared = _prepare(plan, seed)
    task, missing = prepared.task, prepared.missing
    size, (width, height) = _canvas(plan, size)
    cells = task.style.name in _CELLS
    pixels = cells and plan.kind != "pattern"
    if cells and not pixels:
        missing.append(f"{task.style.name} style")  # the motifs of a pattern are turned, which squares cannot be
    document: Document = Pixels(width, height, tiles=task.style.name == "mosaic") if pixels else Document(width, height)
    artist, measured = _artist(task)
    clusters = artist(task, document)
    _finish(task, document)
    unshown = unseen(measured, clusters)
    missing += unshown.things
    shown = task.plan  # without parts that their owners show
    missing += [told(relation, shown) for relation in unshown.relations]
    title, description = title_of(shown, task.wanted), describe(shown, task.wanted, without=unshown.relations)
    return Composition(
        svg=document.render(title, description, size=size),
        title=title,
        description=description,
        plan=plan,
        drawn=plan.diagram.nodes if plan.diagram else tuple(w.subject.what for w in task.wanted.values()),
        substituted=tuple(prepared.substituted),
        not_drawn=tuple(word for word in dict.fromkeys([*missing, *plan.unmatched]) if word not in _heeded(task)),
        licences=tuple(dict.fromkeys((*_LICENCES, *sorted(document.licences), *_borrowed(task.wanted)))),
    )


def _heeded(task: Task) -> tuple[str, ...]:
    """Return what a plan has no field for and the picture shows nevertheless: the gradient of a sign."""
    if task.plan.kind == "badge":
        from limner_sketch._kinds._badge import RIBBONED, is_ribboned  # it is loaded with the first badge

        return tuple(RIBBONED) if is_ribboned(task) else ()
    return ("gradient",) if task.plan.kind in {"icon", "logo"} and task.style.gradients else ()


def _draw_panels(plan: ScenePlan, seed: str, size: tuple[int, int] | None) -> Composition:
    """Draw a picture in panels."""
    from limner_sketch._panels import alike, draw_panels, grid_of  # few pictures are

    missing = []
    given = {"style": plan.style, "palette": plan.palette}
    if plan.style in _CELLS:
        missing.append(f"{plan.style} style")  # whose squares are laid over a whole sheet
        given["style"] = None
    scenes = alike([ScenePlan(**{**dict(panel.scene), **given}) for panel in plan.panels], Random(f"{seed}/cast"))
    prepared = [_prepare(scene, seed) for scene in scenes]
    shape = plan if plan.proportions else plan.model_copy(update={"proportions": grid_of(len(prepared)).shape})
    size, (width, height) = _canvas(shape, size) if size or plan.proportions else (None, _canvas(shape, None)[1])
    document = Document(width, height)
    tasks = [one.task for one in prepared]
    made = draw_panels(tasks, [panel.caption for panel in plan.panels], plan.text, document)
    for one, clusters in zip(prepared, made, strict=True):
        unshown = unseen(one.task, clusters)
        missing += [*one.missing, *unshown.things, *(told(relation, one.task.plan) for relation in unshown.relations)]
    wanted = [w for task in tasks for w in task.wanted.values()]
    drawn = tuple(dict.fromkeys(w.subject.what for w in wanted))
    title = plan.text or f"A story in {len(made)} pictures"
    told_in = "; ".join(f"{i}: {panel.caption}" for i, panel in enumerate(plan.panels, 1))
    description = f"Pictures side by side, of {', '.join(drawn) or 'places'}. {told_in}."
    return Composition(
        svg=document.render(title, description, size=size),
        title=title,
        description=description,
        plan=plan,
        drawn=drawn,
        substituted=tuple(dict.fromkeys(pair for one in prepared for pair in one.substituted)),
        not_drawn=tuple(dict.fromkeys([*missing, *plan.unmatched])),
        licences=tuple(dict.fromkeys((*_LICENCES, *sorted(document.licences), *_borrowed(dict(enumerate(wanted)))))),
    )


def _prepare(plan: ScenePlan, seed: str) -> _Prepared:
    """Resolve what a plan names, and choose the style it is drawn in."""
    known = style_of(plan.style)
    shown = with_owners(_in_manner(plan, known) if known else plan)
    wanted, missing, substituted = _resolve(shown)
    if plan.diagram and plan.diagram.example:
        what = "values" if plan.diagram.form in CHARTS else "details"
        substituted.append((f"the {what} of {plan.text}" if plan.text else f"the {what}", "examples"))
    if known is None:
        missing.append(f"{plan.style} style")
        known = style_of(None)
    assert known is not None  # noqa: S101 - the house style exists
    missing += _unknown_palette(plan.palette)
    task = Task(plan=shown, wanted=wanted, style=known, palette=plan.palette, seed=seed)
    task = evolve(task, style=_coloured(varied(known, task.rng("style"), task.pick), plan))
    if plan.kind == "pattern" and known.palette and isinstance(plan.palette, tuple):
        task = evolve(task, style=evolve(task.style, colour=str))  # what is asked for comes before the inks of a style
    if known.name == "black and white" and plan.kind in _TWO_TONED:
        lines = task.pick("line", (4.0, 9.0, 6.0, 12.0))
        task = evolve(task, style=evolve(task.style, colour=two_toned(task.pick("half", HALVES)), lead_weight=lines))
    return _Prepared(task, missing, substituted)


def _finish(task: Task, document: Document) -> None:
    """Lay over a picture what its style does; on an icon, which has a shape of its own, no frame."""
    name, kind = task.style.finish, task.plan.kind
    if kind == "icon":
        name = "worn" if name == "grunge" else ""
    if name and task.plan.backdrop != "transparent" and kind not in _UNFRAMED:
        finish(name, document, task.rng("finish"), task.style.ground, inset=kind != "scene")


def _in_manner(plan: ScenePlan, style: Style) -> ScenePlan:
    """Return the plan at the hour, and with the faces, that are a style's own where nothing else is told."""
    changed: dict[str, object] = {}
    if style.time and plan.kind in {"scene", "poster"} and plan.time is None:
        changed["time"] = style.time
    if style.mood:
        changed["subjects"] = tuple(s if s.mood else s.model_copy(update={"mood": style.mood}) for s in plan.subjects)
    return plan.model_copy(update=changed) if changed else plan


def _coloured(style: Style, plan: ScenePlan) -> Style:
    """Return a style of lines in the colours that are asked for, of things and of the ground."""
    named = (*(plan.palette if isinstance(plan.palette, tuple) else ()), *(s.colour for s in plan.subjects if s.colour))
    tones = [colour for name in named if (colour := colour_of(name))]
    one = len({s.colour for s in plan.subjects}) <= 1 or isinstance(plan.palette, tuple)
    return inked(
        style, colour_of(plan.backdrop) if plan.backdrop else None, tones if one or style.name == "neon" else ()
    )


def _artist(task: Task) -> tuple[Artist, Task]:
    """Return what draws a picture of its kind, of words alone, or of letters and shapes that consist of things, and what is measured in it."""
    made_of = any(r.kind == "made_of" for r in task.plan.relations)
    if made_of or any(subject.formation == "letters" for subject in task.plan.subjects):
        from limner_sketch._kinds._mosaic import draw_mosaic, is_mosaic  # few pictures need it

        if is_mosaic(task):
            # A shape is seen in where the things are that it consists of: it is joined to none of them.
            return draw_mosaic, evolve(task, plan=task.plan.model_copy(update={"relations": ()}))
    if task.plan.sheet and task.plan.kind in _PRINTED:
        from limner_sketch._kinds._printed import LAYOUTS, draw_printed  # few pictures are

        if task.plan.sheet in LAYOUTS:
            # Who looks at something looks that way wherever it is printed.
            kept = tuple(r for r in task.plan.relations if r.kind != "facing")
            return draw_printed, evolve(task, plan=task.plan.model_copy(update={"relations": kept}))
    if task.plan.kind == "scene":
        return artist_of("slogan") if _is_slogan(task) else draw_scene, task
    return artist_of(task.plan.kind), task


def _is_slogan(task: Task) -> bool:
    """Whether a scene has nothing to show but words."""
    plan = task.plan
    return bool(plan.text) and not (task.wanted or plan.setting or plan.time or plan.weather)


def _borrowed(wanted: dict[int, Wanted]) -> list[str]:
    """Return the licences of what is drawn from art packs."""
    return sorted({w.entry.licence for w in wanted.values() if w.entry.licence})


def _unknown_palette(palette: str | tuple[str, ...] | None) -> list[str]:
    """Return what is asked for of a palette and does not exist."""
    if palette is None:
        return []
    if isinstance(palette, str):
        return [] if palette in PALETTES else [f"{palette} palette"]
    return [f"{name} (no colour)" for name in palette if colour_of(name) is None]


def _canvas(plan: ScenePlan, size: tuple[int, int] | None) -> tuple[tuple[int, int] | None, tuple[int, int]]:
    """Return the size in pixels, if one is asked for, and the inner size: these proportions in a fineness that is always the same."""
    wanted = plan.proportions
    if size is None and wanted and min(wanted) >= _PIXELS:
        size = wanted
    if size is not None and not all(0 < side <= _LARGEST and side % 1 == 0 for side in size):
        msg = f"the size {size!r} is none: width and height are whole numbers of pixels from 1 to {_LARGEST}"
        raise InputError(msg, code="input.size")
    shape = size or wanted
    if shape is None:
        return None, _SIZES[plan.kind]
    width, height = (max(1, side) for side in shape)
    factor = (_AREA / (width * height)) ** 0.5
    return size, (max(40, round(width * factor)), max(40, round(height * factor)))


def _resolve(plan: ScenePlan) -> tuple[dict[int, Wanted], list[str], list[tuple[str, str]]]:
    wanted: dict[int, Wanted] = {}
    missing: list[str] = []
    substituted: dict[int, tuple[str, str]] = {}
    if plan.kind == "pattern" and len(plan.subjects) > 1:
        from limner_sketch._kinds._outlines import outlines_of  # few patterns are of plain shapes

        if outlines_of(plan):
            return {}, [], []
    for index, subject in enumerate(plan.subjects):
        if singular(subject.what) in {"abstract": FORMS, "pattern": REPEATS}.get(plan.kind, ()) and not (
            plan.kind == "pattern" and index
        ):
            continue  # the picture consists of it
        match = figures.find(subject.what) or figures.find(singular(subject.what)) or misspelt(subject.what)
        if subject.what in BUSINESSES and plan.kind in {"logo", "icon", "badge", "pattern"}:
            marks = (figures.find(mark) for mark in BUSINESSES[subject.what])
            match = next((mark for mark in marks if mark), match)
        if match is None:
            missing.append(subject.what)
            continue
        if subject.colour and colour_of(subject.colour) is None:
            missing.append(subject.colour)
        missing += [look for look in subject.look if not _shown(match.entry, look)]
        if not match.exact:
            substituted[index] = (subject.what, match.entry.noun)
        wanted[index] = Wanted(index, subject, match.entry)
    _come_alive(plan, wanted)
    missing += _out_of_place(plan, wanted)
    dressed = clothe(plan, wanted)
    missing += dressed.missing
    return (
        habitual(plan, dressed.wanted),
        missing,
        [pair for index, pair in substituted.items() if index not in dressed.worn],
    )


def _come_alive(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Give arms and legs to things that do what only the living do, as a carrot that dances."""
    holders = {r.subject for r in plan.relations if r.kind in {"holding", "riding"}}
    for index, one in wanted.items():
        if does(one.entry, one.subject.pose, holds=index in holders):
            wanted[index] = evolve(one, entry=animated(one.entry))


def _out_of_place(plan: ScenePlan, wanted: dict[int, Wanted]) -> list[str]:
    """Take signs of one colour out of a scene of drawn things, among which they look like stickers; return what they were for."""
    signs = [index for index, one in wanted.items() if "sign" in one.entry.tags]
    if plan.kind != "scene" or len(signs) == len(wanted):
        return []
    return [wanted.pop(index).subject.what for index in signs]


def _shown(entry: figures.Entry, look: str) -> bool:
    """Whether the figure can look as it is said; of people the rig knows."""
    if is_guise(look):
        if look.endswith("striped") and entry.noun in BANDED:
            return True
        figure = entry.draw(Pose(), Random(0))
        return guised(figure, look) is not figure
    part = look.rsplit(maxsplit=1)[-1]
    if "person" in entry.tags and (is_had(look) or is_said(look)):
        return True
    roles = {shape.role.removesuffix("_light").removesuffix("_dark") for shape in entry.draw(Pose(), Random(0)).parts}
    return bool(roles_of(part, frozenset(roles)))


__all__ = ["PALETTES", "STYLES", "Composition", "compose", "compose_plan", "parse_prompt"]
