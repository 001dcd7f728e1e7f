"""The draft: what stands in the form, whether it can be asked for, and the requests that it makes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import frozen
from pydantic import ValidationError

from limner import InputError, Request, Size

__all__ = ["MAX_VARIATIONS", "Draft", "again", "draft_of"]

MAX_VARIATIONS: Final = 6

_COMMAS: Final = re.compile(r",(?![^()]*\))")
"""Commas between colours, not those within ``rgb(1, 2, 3)``."""


@frozen(kw_only=True)
class Draft:
    """What stands in the form.

    Args:
        prompt: What the picture shows.
        model: The model backend, and after a colon the model of that backend.
        storage: The storage backend; empty keeps the pictures nowhere.
        style: The name of a style; empty leaves it to the model.
        size: ``WIDTHxHEIGHT`` or a name; empty leaves it to the model.
        palette: CSS colours with commas between; empty leaves them to the model.
        seed: The seed of the first variation, the next take the numbers after it; None takes new ones.
        name: What the pictures are called; empty leaves it to their titles.
        variations: How many pictures.
    """

    prompt: str
    model: str
    storage: str
    style: str = ""
    size: str = ""
    palette: str = ""
    seed: int | None = None
    name: str = ""
    variations: int = 1

    def problems(self, max_prompt_length: int) -> Mapping[str, str]:
        """Tell what is in the way of asking, and what to do about it.

        Args:
            max_prompt_length: The most characters that a prompt may have.

        Returns:
            For each field that must change, a sentence or two. Empty when all is well.
        """
        found: dict[str, str] = {}
        length = len(self.prompt)
        if not self.prompt.strip():
            found["prompt"] = "Say what the picture shows, such as “a red fox in a snowy forest”."
        elif length > max_prompt_length:
            more = length - max_prompt_length
            found["prompt"] = f"The description is {more:,} characters too long: {max_prompt_length:,} are allowed."
        if not self.model:
            found["model"] = "Choose a model under Setup. If there is none, install one: pip install limner-sketch."
        if self.size:
            try:
                Size.parse(self.size)
            except InputError as error:
                found["size"] = f"{error.message[:1].upper()}{error.message[1:]}: {error.hint}."
        if wrong := self._palette_problem():
            found["palette"] = wrong
        if len(self.name) > 200:  # noqa: PLR2004 - the bound of a request
            found["name"] = "Keep the name under 200 characters."
        if not 1 <= self.variations <= MAX_VARIATIONS:
            found["variations"] = f"Ask for 1 to {MAX_VARIATIONS} variations."
        return found

    def requests(self) -> tuple[Request, ...]:
        """Make the requests, one for each variation.

        Raises:
            InputError: The draft has a problem that :meth:`problems` did not look for.
        """
        seeds = [None if self.seed is None else self.seed + number for number in range(self.variations)]
        try:
            return tuple(
                Request(
                    prompt=self.prompt,
                    model=self.model,
                    storage=self.storage,
                    style=self.style or None,
                    size=Size.parse(self.size) if self.size else None,
                    palette=self._colours(),
                    seed=seed,
                    name=self.name.strip() or None,
                )
                for seed in seeds
            )
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            field = ".".join(str(part) for part in first["loc"])
            msg = f"{field} cannot be asked for: {first['msg'].lower()}"
            raise InputError(msg, code=f"input.{field}", hint="change it, and ask again") from error

    def _palette_problem(self) -> str:
        colours = self._colours()
        if len(colours) > 16:  # noqa: PLR2004 - the bound of a request
            return "Give at most 16 colours."
        if wrong := [colour for colour in colours if len(colour) > 60]:  # noqa: PLR2004 - the bound of a request
            return f"“{wrong[0][:20]}…” is no colour: give names or values such as teal, #102a43."
        try:
            Request(prompt="", palette=colours)
        except InputError as error:
            return f"{error.message[:1].upper()}{error.message[1:]}: {error.hint}."
        return ""

    def _colours(self) -> tuple[str, ...]:
        return tuple(colour.strip() for colour in _COMMAS.split(self.palette) if colour.strip())


def draft_of(request: Request, variations: int = 1) -> Draft:
    """Make the draft that leads to a request, to be changed and asked for again."""
    return Draft(
        prompt=request.prompt,
        model=request.model or "",
        storage=request.storage or "",
        style=request.style or "",
        size=str(request.size) if request.size else "",
        palette=", ".join(request.palette),
        seed=request.seed,
        name=request.name or "",
        variations=variations,
    )


def again(requests: tuple[Request, ...]) -> tuple[Request, ...]:
    """Ask for the same once more, with new seeds."""
    return tuple(request.model_copy(update={"seed": None}) for request in requests)
