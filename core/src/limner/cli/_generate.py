"""``limner generate``."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any, Final

import click
from typing_extensions import override

from limner._errors import CancelledError, ConfigError, LimnerError, PromptError
from limner._findings import Severity
from limner._names import slug
from limner._request import Request, make_request
from limner._studio import Outcome
from limner.cli._complete import plugin_names
from limner.cli._exit import exit_status, report
from limner.cli._json import error_json, generation_json
from limner.cli._output import print_json, print_line, readable_size, say, tell
from limner.cli._progress import progress
from limner.cli._session import open_studio
from limner.cli._signals import stopping
from limner.cli._targets import STANDARD_STREAM, Targets
from limner.cli._types import FiniteRange
from limner.plugins import CancelToken, Observer
from limner.plugins._events import DrawingMade, Event, GenerationFinished, ModelCalled
from limner.plugins._generation import Generation
from limner.settings._model import LONGEST_PROMPT
from limner.svg import Drawing

__all__ = ["generate"]

_COMMA: Final = re.compile(r",(?![^(]*\))")
"""A comma between colours, and not within one, such as ``rgb(1,2,3)``."""


@click.command()
@click.argument("prompt", nargs=-1, required=True)
@click.option(
    "-m", "--model", help="The model backend: sketch, or openai:MODEL.", shell_complete=plugin_names("models")
)
@click.option(
    "--storage", help='The storage backend; "" keeps the picture nowhere.', shell_complete=plugin_names("storages")
)
@click.option("-s", "--style", help="The style; limner models NAME lists those of a model backend.")
@click.option("--size", help="WIDTHxHEIGHT in pixels, or square, landscape, portrait, wide, banner, icon.")
@click.option("--palette", help="Colours to use, with commas between: '#102a43,teal,gold'.")
@click.option("--seed", type=int, help="Makes the picture reproducible; variations take the numbers after it.")
@click.option(
    "-n", "--variations", type=click.IntRange(1, 1000), default=1, show_default=True, help="How many pictures to make."
)
@click.option(
    "--via",
    type=click.Choice(["direct", "plan"]),
    help="Whether the model draws, or only plans what the composer draws: cheaper, and good with small models.",
)
@click.option(
    "--validator",
    "validators",
    multiple=True,
    metavar="NAME",
    shell_complete=plugin_names("validators"),
    help="Have this validator judge the pictures, which is optional and off otherwise. May be given several times.",
)
@click.option("--name", help="What the picture is called; otherwise named after its title.")
@click.option(
    "-o",
    "--out",
    help="Write to this file or folder, or - for standard output; not to the storage then, unless --storage is given.",
)
@click.option(
    "-f",
    "--format",
    "image",
    type=click.Choice(["svg", "png"]),
    help="The format of the file; otherwise by the ending of --out. Without --out it goes to the working folder.",
)
@click.option("--timeout", type=FiniteRange(min=0, min_open=True), help="Seconds that one picture may take.")
@click.option("--open", "show", is_flag=True, help="Open the picture when it is ready.")
@click.option("--json", "json", is_flag=True, help="Print one JSON object a picture, and nothing else.")
@click.pass_context
def generate(
    ctx: click.Context,
    /,
    prompt: tuple[str, ...],
    variations: int,
    out: str | None,
    image: str | None,
    validators: tuple[str, ...],
    timeout: float | None,
    show: bool,
    json: bool,
    **options: Any,
) -> None:
    """Make a picture from the words of PROMPT; - reads them from standard input.

    Prints where the picture is, a line each.
    """
    words = _read_standard_input() if prompt == (STANDARD_STREAM,) else " ".join(prompt)
    if out is None and image is not None:
        out = "./"
    targets = None if out is None else Targets.of(out, image, variations)
    spare = targets or Targets.of("./", "svg", 1)
    if targets is not None and options["storage"] is None:
        options["storage"] = ""
    requests = _requests(words, variations, options)
    asked = _Asked()
    kept: list[Path] = []
    ctx.call_on_close(lambda: _tell_gone(kept))  # after the studio, which is opened later, was closed
    studio = open_studio(ctx, observers=[asked], validators=validators, timeout=timeout)
    cancel = CancelToken()

    def stop() -> None:
        cancel.cancel()
        bar.stopping()

    told: set[str] = set()
    status = made = beside = 0
    with (
        progress("Drawing", variations) as bar,
        stopping(stop, last=bar.clear) as came,
    ):
        for outcome in studio.batch(requests, cancel=cancel):
            with bar.aside():
                error = _deliver(outcome, targets, json=json, show=show)
                if error is None:
                    made += 1
                    kept += _kept(outcome, targets)
                elif not (cancel.cancelled and isinstance(error, CancelledError)):
                    spared = asked.spared(error)
                    path = None if spared is None else _spare(outcome, spared, spare)
                    beside += path is not None
                    _tell(outcome, error, path, json=json, repeated=str(error) in told, debug=ctx.obj["debug"])
                    told.add(str(error))
                    status = status or exit_status(error)
                if error is not None and not asked.heard(error):
                    cancel.cancel()
            bar.advance()
    if came:
        tell(f"Cancelled: {made} of {variations} pictures were made.")
        ctx.exit(came[0])
    if variations > 1:
        _tell_missing(variations, made, beside)
    ctx.exit(status)


def _kept(outcome: Outcome, targets: Targets | None) -> list[Path]:
    """Return where the picture is that was named, when a storage of this machine has it."""
    entry = None if outcome.generation is None else outcome.generation.entry
    return (
        [Path(entry.location)] if targets is None and entry is not None and Path(entry.location).is_absolute() else []
    )


def _tell_gone(kept: list[Path]) -> None:
    """Tell of pictures that went when the command ended, as what a temporary storage keeps does."""
    gone = sum(not os.path.lexists(path) for path in kept)
    if gone:
        what = "the picture is" if gone == 1 else f"{gone} pictures are"
        tell(
            f"{what} gone with the storage, which keeps them while the command runs: give --out FILE.",
            label="Warning",
            colour="yellow",
        )


def _tell_missing(variations: int, made: int, beside: int) -> None:
    """Tell how many pictures were made and not kept, and how many were not made."""
    if beside:
        where = "they are in the files named above"
        tell(f"{beside} of {variations} pictures were made and not kept in the storage: {where}.")
    if lacking := variations - made - beside:
        tell(f"{lacking} of {variations} pictures were not made.")


class _Asked(Observer):
    """Knows for which requests a model was asked, and what was drawn for them and is kept nowhere yet.

    Whatever is wrong before that is wrong with every picture of a batch. What comes after is one picture's: its drawing was
    refused, or the service failed this once.
    """

    def __init__(self) -> None:
        self._requests: set[str | None] = set()
        self._drawn: dict[str | None, Drawing] = {}

    @override
    def observe(self, event: Event) -> None:
        if isinstance(event, ModelCalled):
            self._requests.add(event.request_id)
        elif isinstance(event, DrawingMade):
            self._drawn[event.request_id] = event.drawing
        elif isinstance(event, GenerationFinished):
            self._drawn.pop(event.request_id, None)

    def heard(self, error: LimnerError) -> bool:
        """Tell whether an error may be of one picture alone."""
        if error.retryable or error.code == "development.fault":
            return True
        return error.request_id in self._requests and not isinstance(error, ConfigError)

    def spared(self, error: LimnerError) -> Drawing | None:
        """Return the drawing that was made, and paid for, before an error came: it is the storage that failed."""
        return self._drawn.pop(error.request_id, None)


def _read_standard_input() -> str:
    """Read the prompt.

    Raises:
        PromptError: What is there is no text.
    """
    try:
        return sys.stdin.read(LONGEST_PROMPT + 1)
    except UnicodeDecodeError as error:
        msg = f"standard input is no {error.encoding} text: {error.reason}"
        raise PromptError(msg, hint="write the prompt in that encoding, or set PYTHONUTF8=1") from error
    except OSError as error:
        msg = f"standard input cannot be read: {error.strerror or error}"
        raise PromptError(msg, hint="give the prompt as an argument, or pipe it in") from error


def _requests(words: str, variations: int, options: dict[str, Any]) -> list[Request]:
    palette = tuple(colour.strip() for colour in _COMMA.split(options.pop("palette") or "") if colour.strip())
    seed = options.pop("seed")
    given = {key: value for key, value in options.items() if value is not None}
    seeds = [None] * variations if seed is None else range(seed, seed + variations)
    return [make_request(words, palette=palette, seed=number, **given) for number in seeds]


def _deliver(outcome: Outcome, targets: Targets | None, *, json: bool, show: bool) -> LimnerError | None:
    """Write the picture, if there is one, and print where it is; return what was in the way."""
    if outcome.generation is None:
        return outcome.error
    try:
        _write(outcome.generation, outcome.index + 1, targets, json=json, show=show)
    except LimnerError as error:
        error.request_id = error.request_id or outcome.generation.request_id
        return error
    return None


def _write(generation: Generation, number: int, targets: Targets | None, *, json: bool, show: bool) -> None:
    path = None
    entry = generation.entry
    if targets is not None:
        name = entry.key if entry is not None else f"{slug(generation.request.prompt)}-{generation.seed}"
        path = targets.write(generation.drawing, number, name)
    to_stream = targets is not None and path is None
    location = str(path) if path is not None else entry.location if entry is not None else ""
    if json and not to_stream:
        print_json({**generation_json(generation), "path": location or None})
    elif location:
        print_line(location)
    elif not to_stream and not json:
        tell("The picture was made and kept nowhere: give --out or --storage.")
    drawing = generation.drawing
    facts = f"{drawing.title or 'A picture'}: {drawing.width:g}x{drawing.height:g}, {readable_size(drawing.size)}"
    say(f"{facts}, by {generation.plugin} in {generation.seconds:.2f} s, seed {generation.seed}")
    for finding in generation.findings:
        if finding.severity is not Severity.INFO and not json:  # with --json they are in the object
            tell(f"Note: {finding.message}" + (f" ({finding.hint})" if finding.hint else ""))
    if show and location:
        click.launch(location)


def _spare(outcome: Outcome, drawing: Drawing, targets: Targets) -> Path | None:
    """Write a drawing that the storage did not take to where files go, or else to the working folder; return where it is."""
    name = f"{slug(outcome.request.prompt)}-{drawing.digest.rpartition(':')[2][:8]}"
    try:
        return targets.write(drawing, outcome.index + 1, name)
    except LimnerError as error:
        report(error)
        return None


def _tell(outcome: Outcome, error: LimnerError, path: Path | None, *, json: bool, repeated: bool, debug: bool) -> None:
    if json:
        told = {"index": outcome.index, "prompt": outcome.request.prompt, "error": error_json(error)}
        print_json(told if path is None else {**told, "path": str(path)})
    if (not json and not repeated) or debug:
        report(error, debug=debug)
    if path is not None and not json:
        later = f"; once the storage works, limner storage import {path} keeps it" if path.suffix == ".svg" else ""
        tell(f"The picture itself was made, and is in {path}{later}.")
