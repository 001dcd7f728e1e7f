"""From a prompt to a plan."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from attrs import evolve

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._acts import acted
from limner_sketch._parse._asked import take_asked
from limner_sketch._parse._at_work import at_work
from limner_sketch._parse._attaching import attached
from limner_sketch._parse._bustle import as_things
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._company import in_sense
from limner_sketch._parse._covers import COVERED, as_told, is_lined, read_cover, take_field
from limner_sketch._parse._emoji import spelled_out
from limner_sketch._parse._frame import Frame
from limner_sketch._parse._genre import take_frame
from limner_sketch._parse._grounds import PLAIN
from limner_sketch._parse._growing import grown
from limner_sketch._parse._guised import told_before
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._messages import with_message
from limner_sketch._parse._motifs import take_abstract
from limner_sketch._parse._phrasing import plainer
from limner_sketch._parse._read import WITHOUT_SETTING
from limner_sketch._parse._scan import Scan
from limner_sketch._parse._sheets import take_proportions
from limner_sketch._parse._story_genres import in_genre
from limner_sketch._words import singular
from limner_sketch.plan import MAX_COUNT, MAX_SUBJECTS, MAX_TAGLINE, MAX_TEXT, Relation, ScenePlan, Subject

_TOKEN = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|[^\W_]+(?:['’][^\W_]+)?|,")  # noqa: RUF001 - both apostrophes
_POSSESSIVE = re.compile(r"['’]s?\b")  # noqa: RUF001
_MOTLEY_OF = Lazy(
    r"((?:hot[- ]air |paper |sailing )?\w+) (?:in|of|with) (?:rainbow|different|various|many|all the|all|assorted) colou?rs(?: of the rainbow)?\b",
    re.IGNORECASE,
    needles=(" colo",),
)
_BODY_OF = re.compile(
    rf"(\w)['’]s?\s+(?:left |right |sharp |big |long )?(?:{'|'.join(sorted(tables.BODY_WORDS))})\b(?! prints?\b)",  # noqa: RUF001
    re.IGNORECASE,
)
_EARS = Lazy(
    r"\bears? of (wheat|corn|barley|rye|grain)\b|\b(wheat|corn|barley|rye) ears?\b", re.IGNORECASE, needles=("ear",)
)
_POINTING = Lazy(
    r"\barrow (?:pointing|facing|going)(?: to the)? (up|down|left|right)(?:wards?)?\b",
    re.IGNORECASE,
    needles=("arrow ",),
)
_TURNED = Lazy(r"\b(fruit|vegetable) (bowl|basket|plate)\b", re.IGNORECASE, needles=("fruit", "vegetable"))
# What no prompt for a diagram is without; what reads them is loaded only then, as it takes a while.
_DIAGRAMMATIC = re.compile(
    r"chart|diagram|labell?ed|dashboard|process (?:of|for|to)|procedure (?:of|for|to)|workflow|journey|radar|lakehouse|mesh|kpi|kanban|board|quadrant|schema|architecture|erd|model|stack|pipeline|brainstorm|web|gauge|topology|structure|machine|series|venn|organogram|graph|map|gantt|table|comparison|schedule|matrix|pros|disadvantages|process:|workflow:|procedure:|pipeline:|steps:|circles|plot|flow|sitemap|line|tree|hierarchy|pyramid|funnel|swot|infographic|histogram|organigram|comparison"
    r"|cycle|chain|photosynthesis|phases|method|states of matter|from [^.]{1,60} to [^.]{1,60} to |[>→➔➜⟶⇒➡]",
    re.IGNORECASE,
)
# What pictures for products are called by; what reads them is loaded only then.
_PRODUCT = re.compile(
    r"\b(?:404|500|503|403|not found|empty|no|state|error|success|onboarding|welcome|log ?in|sign[ -]?(?:in|up)|maintenance|coming soon|under construction|offline|loading|landing|hero|home ?page|paywall|emoji|emoticon|smiley|face|slide|header|feature|upgrade|payment|order|mascot|avatar|profile|failed|expired|lost|denied|article|blog|newsletter|presentation|report|talk|course)s?\b",
    re.IGNORECASE,
)
# What no prompt for a letter with things or a map is without; what reads them is loaded only then.
_PLATED = Lazy(
    r"\b(?:letters?|capital|uppercase|initials?|alphabet|numbers?|digit|map|monogram|is for|filled with|full of|shape made)\b",
    re.IGNORECASE,
    needles=(
        "letter",
        "capital",
        "uppercase",
        "initial",
        "alphabet",
        "number",
        "digit",
        "map",
        "monogram",
        "is for",
        "filled with",
        "full of",
        "shape made",
    ),
)
# What no prompt for a comic, or another picture in panels, is without; what reads them is loaded only then.
_PANELLED = Lazy(
    r"\b(?:comic|cartoon strip|story ?board|picture story|photo story|webtoon|triptych|panels?|frames|before[- ]and[- ]after)\b",
    re.IGNORECASE,
    needles=("comic", "strip", "storyboard", "story", "panel", "frames", "webtoon", "triptych", "before"),
)
_FOUNDED = Lazy(r"\b[Ee]st\.\s+(?:in\s+)?(?=\d{4}\b)", needles=("est.",))
_SPELT = Lazy(
    r"\b(?:made|formed|built|written|spelled|spelt|composed|formed out|shaped)\s+(?:up\s+|out\s+|entirely\s+)*(?:of|from|by|with|in|using)\b",
    re.IGNORECASE,
    needles=("built", "composed", "formed", "made", "shaped", "spelled", "spelt", "written"),
)
_SPELLING = frozenset({"formed", "built", "written", "spelled", "spelt", "composed", "shaped"})
_BLANKS = re.compile(r"[^\S\n]{2,}|\n{2,}")  # of which one says as much, and many take patterns long
_PAINTED = frozenset({"scene", "portrait"})  # where things take the colours that are told for all of it
_MARKS = frozenset(
    {"check mark", "checkmark", "plus sign", "plus", "close button", "subtract button", "alert button", "help button"}
)
_SPARE = frozenset({"icon", "logo"})  # which are minimal where they are said to be
_MINIMAL = Lazy(r"\bminimal\b", re.IGNORECASE, needles=("minimal",))
_TOPICAL = frozenset({"icon", "logo", "badge", "poster", "card"})
_SKIES = {
    "stars": Subject(what="star", count=3), "snow": Subject(what="snowflake"), "rain": Subject(what="rain cloud"), "clouds": Subject(what="cloud"), "storm": Subject(what="lightning"),
}  # fmt: skip
_AS_TOLD = frozenset(
    {"palette", "calendar", "playing card", "t-shirt", "mug", "tote bag", "list", "timetable", "certificate"}
)
_MAX_TOKENS = 160


def tokenise(text: str) -> list[str]:
    """Split a prompt into lower-case words and commas."""
    text = _MOTLEY_OF.sub(r"colorful \1", plainer(at_work(acted(told_before(in_sense(as_things(grown(text))))))))
    text = _EARS.sub(lambda found: found[1] or found[2], text)
    text = _POINTING.sub(r"\1 arrow", text)
    text = _BODY_OF.sub(r"\1", _TURNED.sub(r"\2 of \1", text))  # a crocodile's teeth are the crocodile
    flat = _POSSESSIVE.sub("", text.lower().replace("-", " ").replace(";", ",").replace(".", ","))
    return _TOKEN.findall(flat)[:_MAX_TOKENS]


def parse_prompt(prompt: str) -> ScenePlan:
    """Read a prompt into a plan.

    Args:
        prompt: What to draw, in English; any text is accepted.

    Returns:
        The plan; words that it could not take up are in ``unmatched``.
    """
    prompt = with_message(_FOUNDED.sub("established ", prompt))  # whose full stop ends no sentence
    whole = prompt
    proportions, prompt = take_proportions(_BLANKS.sub(lambda found: found[0][0], prompt))
    if _PRODUCT.search(whole):
        from limner_sketch._parse._screens import as_picture

        made = as_picture(whole)
        prompt = made if made != whole else prompt
    if _PANELLED.search(prompt):
        from limner_sketch._parse._strips import read_strip

        if strip := read_strip(prompt, lambda scene: _read(in_genre(scene), None)):
            return strip.model_copy(update={"proportions": proportions})
    if "icon" in prompt.lower():
        from limner_sketch._parse._controls import as_controls

        prompt = as_controls(prompt)
    told = prompt
    prompt, unheeded, tones_told = take_asked(in_genre(prompt))
    # A brief loses its marks, of which a question has one.
    asked = _diagram(told) or (_diagram(prompt) if prompt != told else None)
    if asked is not None:
        return asked.model_copy(update={"proportions": proportions or asked.proportions})
    if _PLATED.search(prompt) and (plate := _plate(prompt)):
        return plate.model_copy(update={"proportions": proportions or plate.proportions})
    if COVERED.search(prompt) and (cover := _cover(prompt)):
        return cover.model_copy(update={"proportions": proportions or cover.proportions})
    return _read(prompt, proportions, unheeded, tones_told)


def _read(
    prompt: str,
    proportions: tuple[int, int] | None,
    unheeded: tuple[str, ...] = (),
    tones_told: tuple[str, ...] = (),
) -> ScenePlan:
    """Read a prompt that is no diagram, no letter and no map."""
    lined = is_lined(prompt)
    field, prompt = take_field(as_told(prompt))
    prompt, unread = spelled_out(prompt)
    frame = take_frame(prompt, tokenise, tones_told)
    scan = Scan(tokens=frame.tokens, frame=frame, unmatched=[*unread, *unheeded])
    scan.run()
    kind, forms, tones = frame.kind, frame.forms, frame.tones
    if kind == "scene" and not scan.relating.subjects and not frame.text and (thing := _named_thing(scan)):
        frame = scan.frame = evolve(frame, text=thing)  # a card with its name says more than shapes
    if kind in {"scene", "abstract"} and not scan.relating.subjects and scan.setting is None:
        kind, named = _without_things(scan, frame)
        forms, tones = named or (forms, tones)
    _complete(scan, kind)
    subjects = list(scan.relating.subjects)
    subjects += [Subject(what=form) for form in forms][: MAX_SUBJECTS - len(subjects)]
    if not subjects and kind == "abstract" and frame.kind == "scene" and (idea := _idea(scan)):
        kind, subjects = "scene", [Subject(what=idea)]
    if scan.backdrop and kind == "abstract":
        tones, scan.backdrop = (scan.backdrop, *tones), None
    subjects = subjects or [Subject(what=noun) for noun in frame.extra or _topical(scan, frame, kind, prompt)]
    if frame.sheet and kind != "poster" and scan.weather in _SKIES:  # a sheet has no sky, but stars may be on it
        subjects, scan.weather = [*subjects, _SKIES[scan.weather]][:MAX_SUBJECTS], None
    if len(scan.tones) > 1 or (scan.tones and kind == "logo"):
        tones = tuple(dict.fromkeys(scan.tones))[:5]
    if kind == "pattern" and len(scan.tones) > 1 and scan.backdrop == scan.tones[0]:
        scan.backdrop, subjects = None, _painted(subjects, tones)  # "purple and green monsters", on whatever suits them
    subjects = _spelt(scan, frame, kind, subjects) if _SPELT.search(prompt) else subjects
    subjects = _in_turn(_spoken(subjects, frame), frame.tones if kind in _PAINTED else ())
    subjects = _as_sign(scan, frame, kind, subjects)
    relations = scan.relating.relations()
    if kind == "icon":
        relations = _marked(relations, subjects)
    _lay_ground(scan, frame, kind if subjects else "")
    plan = ScenePlan.model_validate(
        {
            "kind": kind,
            "sheet": frame.sheet,
            "frame": frame.moulding or field,
            "proportions": proportions or frame.proportions,
            "style": frame.style
            or ("line" if lined else "minimal" if kind in _SPARE and _MINIMAL.search(prompt) else None),
            "setting": scan.setting,
            "time": scan.time,
            "weather": scan.weather,
            "text": frame.text and frame.text[:MAX_TEXT],
            "tagline": frame.tagline and frame.tagline[:MAX_TAGLINE],
            "backdrop": scan.backdrop,
            "palette": tones or scan.palette,
            "subjects": subjects,
            "relations": relations,
            "without": tuple(sorted(frame.denied)),
            "unmatched": (
                *(word for word in scan.unmatched if not scan.relating.shown(word) and not _is_written(word, frame)),
                *scan.relating.lost,
            ),
        }
    )
    return attached(plan)


def _cover(prompt: str) -> ScenePlan | None:
    """Return the plan of a cover; what is left without its author is read as a poster."""
    return read_cover(prompt, lambda rest: _read(rest, None))


def _topical(scan: Scan, frame: Frame, kind: str, prompt: str) -> tuple[str, ...]:
    """Return what stands for the topic of a picture that is to have a thing and names none."""
    if kind not in _TOPICAL or frame.sheet in _AS_TOLD or frame.denied & {"picture", "image"}:
        return ()
    from limner_sketch._parse._sets import set_of
    from limner_sketch._parse._topics import named_in, phrase_in, topic_of

    left, read = " ".join(scan.unmatched), " ".join(frame.tokens)
    quoted = frame.text and re.search(rf"[\"“'‘]{re.escape(frame.text)}", prompt)  # noqa: RUF001 - quotation marks
    if kind == "poster" and quoted and (named := named_in(frame.text or "")):
        return named[:2]
    if scan.setting and kind in WITHOUT_SETTING and (seen := set_of(scan.setting)):
        return seen[:1]
    trade = frame.tagline or ("" if quoted else frame.text) or ""
    words = (trade, left, read) if kind in {"logo", "badge"} else (frame.text or "", left, read)
    for told in words:
        if told and (found := topic_of(told)):
            if told is left:
                whole = (phrase_in(told) or "").split()
                scan.unmatched = [word for word in scan.unmatched if word not in whole and not topic_of(word)]
            return found[: 2 if kind == "poster" and not scan.setting else 1]
    if kind == "logo" and frame.text and len(frame.text.split()) > 1:
        last = frame.text.split()[-1]
        return (named_in(last) or topic_of(last) or named_in(frame.text))[:1]
    return ()


def _complete(scan: Scan, kind: str) -> None:
    """Add what a place is known by, and take up what only all that was said tells."""
    if kind not in WITHOUT_SETTING:
        for piece in scan.furniture:
            named = (figures.find(subject.what) for subject in scan.relating.subjects)
            if all(match is None or match.entry.noun != piece for match in named):
                scan.furnish(piece)
    scan.relating.appose()
    scan.relating.nurse()
    scan.relating.shelve()
    toys = scan.toys or any(subject.what.startswith("toy ") for subject in scan.relating.subjects)
    if toys and kind == "scene" and scan.setting is None and scan.weather is None:
        scan.setting = "room"  # where toys are played with


def _as_sign(scan: Scan, frame: Frame, kind: str, subjects: list[Subject]) -> list[Subject]:
    """Return things with the colours and the plain forms that icons, patterns and logos have."""
    lone = len(subjects) == 1 and subjects[0].colour is None
    if kind == "icon" and lone and len(frame.tones) > 1 and "gradient" not in scan.unmatched:
        return [subjects[0].model_copy(update={"colour": frame.tones[1]})]  # the first is the ground
    if kind == "pattern":  # whose stars have no faces
        star = {"what": "star shape"}
        return [one.model_copy(update=star) if one.what == "star" and not one.look else one for one in subjects]
    return _as_named(subjects, frame.text) if kind == "logo" and frame.text else subjects


def _marked(relations: Sequence[Relation], subjects: list[Subject]) -> list[Relation]:
    """Let what a bag or a box is marked with be beside it, and not in it."""
    return [
        Relation(subject=one.to, kind="beside", to=one.subject)
        if one.kind == "in" and subjects[one.subject].what in _MARKS
        else one
        for one in relations
    ]


def _is_written(word: str, frame: Frame) -> bool:
    """Whether a word is read on a badge, and so is not lost."""
    return frame.kind == "badge" and set(word.split()) <= set((frame.text or "").lower().split())


def _as_named(subjects: list[Subject], name: str) -> list[Subject]:
    """Let a thing have the colour that the name of a business gives it: "The Blue Lobster"."""
    words = name.lower().split()
    told = {singular(noun): colour for colour, noun in itertools.pairwise(words) if colour_of(colour)}
    return [
        one.model_copy(update={"colour": told[singular(one.what)]})
        if one.colour is None and singular(one.what) in told
        else one
        for one in subjects
    ]


def _in_turn(subjects: list[Subject], tones: tuple[str, ...]) -> list[Subject]:
    """Let things take the colours that are told for the whole picture in turn; people are only among them."""
    free = [i for i, one in enumerate(subjects) if tones and one.colour is None and not _of_its_own(one.what)]
    painted = {i: tones[k % len(tones)] for k, i in enumerate(free)}
    return [one.model_copy(update={"colour": painted[i]}) if i in painted else one for i, one in enumerate(subjects)]


def _spoken(subjects: list[Subject], frame: Frame) -> list[Subject]:
    """Let what is said stand in the speech bubble, which is then empty."""
    if not frame.text or frame.kind != "scene":
        return subjects
    blank = {
        "road sign": "sign",
        "traffic sign": "sign",
        "street sign": "sign",
        "stop sign": "sign",
        "warning sign": "sign",
    }
    said = [blank.get(one.what, f"blank {one.what}") for one in subjects]
    return [
        one.model_copy(update={"what": what}) if figures.find(what) else one
        for one, what in zip(subjects, said, strict=True)
    ]


def _spelt(scan: Scan, frame: Frame, kind: str, subjects: list[Subject]) -> list[Subject]:
    """Let one sort of things stand along the letters that are made of it: "the number 5 made of balloons"."""
    if len(subjects) != 1 or not frame.text or kind != "scene":
        return subjects
    scan.unmatched = [word for word in scan.unmatched if word not in _SPELLING]
    return [subjects[0].model_copy(update={"count": MAX_COUNT, "formation": "letters"})]


def _of_its_own(what: str) -> bool:
    """Whether something keeps its own colours, which those of a picture are only around: people do."""
    found = figures.find(what) or figures.find(singular(what))
    return found is None or bool(found.entry.tags & {"person", "scenery", "building"})


def _lay_ground(scan: Scan, frame: Frame, kind: str) -> None:
    """Take the plain ground that is asked for: things alone in a scene are then in no other place."""
    if frame.ground and kind == "scene" and scan.setting is None:
        scan.setting = "studio"
    if frame.ground and frame.ground != PLAIN:
        scan.backdrop = frame.ground


def _diagram(prompt: str) -> ScenePlan | None:
    if not _DIAGRAMMATIC.search(prompt):
        return None
    from limner_sketch._parse._diagrams import read_diagram

    return read_diagram(prompt)


def _plate(prompt: str) -> ScenePlan | None:
    from limner_sketch._parse._plates import read_plate

    return read_plate(prompt, parse_prompt)


def _painted(subjects: list[Subject], tones: tuple[str, ...]) -> list[Subject]:
    """Paint the motifs of a pattern in the colours that are asked for; one thing alone is there in each of them."""
    if len(subjects) == 1 and subjects[0].colour is None:
        return [subjects[0].model_copy(update={"colour": tone}) for tone in tones]
    return [
        one if one.colour else one.model_copy(update={"colour": tones[i % len(tones)]})
        for i, one in enumerate(subjects)
    ]


def _without_things(scan: Scan, frame: Frame) -> tuple[str, tuple[tuple[str, ...], tuple[str, ...]] | None]:
    """Return the kind of a picture of which no thing is known, and the shapes and colours that are named instead."""
    if frame.kind == "scene" and any(word in tables.SHAPES for word in scan.unmatched):
        # Shapes and their colours are what an abstract picture consists of.
        named = take_abstract(scan.unmatched)
        scan.unmatched = [word for word in scan.unmatched if word not in tables.SHAPES]
        return "abstract", named
    if frame.kind == "scene" and scan.unmatched and not (scan.time or scan.weather or frame.extra or frame.text):
        return "abstract", None  # nothing is known, perhaps not even the language: an empty meadow would say less
    return frame.kind, None


_ABSTRACT = ("ness", "tion", "sion", "ity", "ment", "ism", "ance", "ence", "hood", "ship", "dom", "ing", "ed", "ly", "ful", "ous", "ive", "al", "ic", "ish", "joy", "appy", "azy", "ppy", "lly", "cy")  # fmt: skip
_NAMED = 3  # words: of more no name of a thing consists


def _named_thing(scan: Scan) -> str | None:
    """Return what is asked for with an article and is not known, if it is likely a thing: "a theremin"."""
    words = scan.unmatched
    if scan.setting or scan.time or scan.weather or scan.frame.extra:
        return None  # a place is shown, and perhaps what was meant
    asked = scan.tokens[:1] in (["a"], ["an"], ["the"]) and scan.tokens[1:] == words
    thing = (
        asked
        and 0 < len(words) <= _NAMED
        and all(word.isascii() and word.isalpha() and len(word) > 2 for word in words)
    )
    return (
        " ".join(words) if thing and not words[-1].endswith(_ABSTRACT) and words[-1] not in tables.METAPHORS else None
    )


def _idea(scan: Scan) -> str | None:
    """Take an idea for what stands for it when nothing else is asked for: "a bright idea"."""
    idea = next((word for word in scan.unmatched if word in tables.METAPHORS and figures.find(word)), None)
    if idea:
        scan.unmatched.remove(idea)
    return idea


__all__ = ["parse_prompt", "tokenise"]
