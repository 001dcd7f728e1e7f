"""``limner generate``."""

from __future__ import annotations

import sys
from typing import Any

import click

from limner._errors import InputError, LimnerError
from limner._findings import Severity
from limner._request import Request, make_request
from limner._studio import Outcome
from limner.cli._complete import plugin_names
from limner.cli._exit import exit_status, report
from limner.cli._json import error_json, generation_json
from limner.cli._output import print_json, readable_size, say
from limner.cli._progress import progress
from limner.cli._session import open_studio
from limner.cli._targets import STANDARD_STREAM, Targets, slug
from limner.plugins import CancelToken
from limner.plugins._generation import Generation
from limner.settings._model import LONGEST_PROMPT

__all__ = ["generate"]


@click.command()
@click.argument("prompt")
@click.option(
    "-m", "--model", help="The model backend: sketch, or cortex:MODEL.", shell_complete=plugin_names("models")
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
@click.option("--timeout", type=click.FloatRange(min=0, min_open=True), help="Seconds that one picture may take.")
@click.option("--open", "show", is_flag=True, help="Open the picture when it is ready.")
@click.option("--json", "json", is_flag=True, help="Print one JSON object a picture, and nothing else.")
@click.pass_context
def generate(
    ctx: click.Context,
    /,
    prompt: str,
    variations: int,
    out: str | None,
    image: str | None,
    timeout: float | None,
    show: bool,
    json: bool,
    **options: Any,
) -> None:
    """Make a picture from PROMPT; - reads it from standard input.

    Prints where the picture is, a line each.
    """
    words = sys.stdin.read(LONGEST_PROMPT + 1) if prompt == STANDARD_STREAM else prompt
    if out is None and image is not None:
        out = "./"
    targets = None if out is None else Targets.of(out, image, variations)
    if targets is not None and options["storage"] is None:
        options["storage"] = ""
    requests = _requests(words, variations, options)
    studio = open_studio(ctx, timeout=timeout)
    cancel = CancelToken()
    first_error: LimnerError | None = None
    with progress("Drawing", variations) as advance:
        for outcome in studio.batch(requests, cancel=cancel):
            advance()
            error = outcome.error
            if outcome.generation is not None:
                try:
                    _deliver(outcome.generation, outcome.index + 1, targets, json=json, show=show)
                except LimnerError as failure:
                    error = failure
            if error is not None:
                _tell(outcome, error, json=json, repeated=first_error is not None and str(error) == str(first_error))
                if not cancel.cancelled and ctx.obj["debug"]:
                    report(error, debug=True)
                first_error = first_error or error
                if isinstance(error, InputError):  # the same input fails every time
                    cancel.cancel()
    if first_error is not None:
        ctx.exit(exit_status(first_error))


def _requests(words: str, variations: int, options: dict[str, Any]) -> list[Request]:
    palette = tuple(colour.strip() for colour in (options.pop("palette") or "").split(",") if colour.strip())
    seed = options.pop("seed")
    given = {key: value for key, value in options.items() if value is not None}
    seeds = [None] * variations if seed is None else range(seed, seed + variations)
    return [make_request(words, palette=palette, seed=number, **given) for number in seeds]


def _deliver(generation: Generation, number: int, targets: Targets | None, *, json: bool, show: bool) -> None:
    """Write the picture, and print where it is."""
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
        click.echo(location)
    elif not to_stream:
        say("The picture was made and kept nowhere: give --out or --storage.")
    drawing = generation.drawing
    facts = f"{drawing.title or 'A picture'}: {drawing.width:g}x{drawing.height:g}, {readable_size(drawing.size)}"
    say(f"{facts}, by {generation.plugin} in {generation.seconds:.2f} s, seed {generation.seed}")
    for finding in generation.findings:
        if finding.severity is not Severity.INFO:
            say(f"Note: {finding.message}" + (f" ({finding.hint})" if finding.hint else ""))
    if show and location:
        click.launch(location)


def _tell(outcome: Outcome, error: LimnerError, *, json: bool, repeated: bool) -> None:
    if json:
        print_json({"index": outcome.index, "prompt": outcome.request.prompt, "error": error_json(error)})
    elif not repeated:
        report(error)
