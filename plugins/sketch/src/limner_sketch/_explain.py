"""The command ``limner explain``: what sketch reads in a prompt, what it draws for it and what it cannot draw."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click
from typing_extensions import override

from limner.plugins import CommandDescriptor, NoSettings, Plugin

if TYPE_CHECKING:
    from limner_sketch.art._library import Library

__all__ = ["ExplainPlugin", "explained", "make_command"]

_CIRCUMSTANCES = ("kind", "style", "setting", "time", "weather", "palette", "backdrop", "text", "tagline")


class ExplainPlugin(Plugin):
    """Offers the command ``explain``."""

    api_version = 1

    @override
    def command(self) -> CommandDescriptor[NoSettings]:
        return CommandDescriptor(
            name="explain",
            summary="Tell how sketch reads a prompt: matched, substituted, not drawn",
            settings=NoSettings,
            factory=make_command,
        )


def make_command(_settings: NoSettings) -> click.Command:
    """Return the command."""

    @click.command()
    @click.argument("prompt", nargs=-1)
    @click.option("--json", "as_json", is_flag=True, help="Print JSON.")
    @click.option("--list", "listed", is_flag=True, help="List every figure with its other names; a PROMPT filters it.")
    def explain(prompt: tuple[str, ...], *, as_json: bool, listed: bool) -> None:
        """Tell how sketch reads a PROMPT: what it draws, what stands for something else, and what it cannot draw."""
        words = " ".join(prompt)
        if listed:
            _list(words.lower(), as_json=as_json)
            return
        if not words.strip():
            msg = "no prompt was given; to see all figures: limner explain --list"
            raise click.UsageError(msg)
        from limner_sketch.art._asked import asked_library

        account = explained(words, art=asked_library())
        click.echo(json.dumps(account, indent=2, ensure_ascii=False) if as_json else _told(account))

    return explain


def explained(prompt: str, *, art: Library | None = None) -> dict[str, Any]:
    """Return an account of a prompt.

    Args:
        prompt: What is to be drawn.
        art: The art packs to borrow from; None are those that are installed and ask for nothing.

    Returns:
        ``plan``, as it is read; ``matched``, each with the ``word``, its ``figure`` and whether it is ``exact``; ``not_drawn``,
        each with the ``word`` and words ``near`` it that are known.
    """
    from limner_sketch._compose import compose
    from limner_sketch._parse._nearest import nearest

    made = compose(prompt, art=art)
    stands_for = dict(made.substituted)
    return {
        "prompt": prompt,
        "title": made.title,
        "plan": made.plan.model_dump(mode="json", exclude_defaults=True),
        "matched": [
            {"word": word, "figure": stands_for.get(word) or _figure(word), "exact": word not in stands_for}
            for word in made.drawn
        ],
        "not_drawn": [{"word": word, "near": list(nearest(word))} for word in made.not_drawn],
        "without": list(made.plan.without),
        "licences": list(made.licences),
    }


def _figure(word: str) -> str:
    """Return the noun of the figure that draws a word."""
    from limner_sketch import figures
    from limner_sketch._words import singular

    match = figures.find(word) or figures.find(singular(word))
    return match.entry.noun if match else word


def _told(account: dict[str, Any]) -> str:
    plan = account["plan"]
    rows = [f"{name}\t{plan[name]}" for name in _CIRCUMSTANCES if plan.get(name)]
    rows += [
        f"{'drawn' if match['exact'] else 'substituted'}\t{match['word']}\t{match['figure']}"
        for match in account["matched"]
    ]
    subjects = plan.get("subjects", [])
    for relation in plan.get("relations", []):
        first, second = subjects[relation["subject"]]["what"], subjects[relation["to"]]["what"]
        rows.append(f"relation\t{first}\t{relation['kind']}\t{second}")
    rows += [f"left out\t{word}" for word in account["without"]]
    for missing in account["not_drawn"]:
        near = f"\tdid you mean {', '.join(missing['near'])}?" if missing["near"] else ""
        rows.append(f"not drawn\t{missing['word']}{near}")
    return "\n".join(rows)


def _list(part: str, *, as_json: bool) -> None:
    from limner_sketch.figures import entries

    found = [e for e in entries() if any(part in word for word in (e.noun, *e.aliases))]
    if as_json:
        rows = [{"noun": e.noun, "aliases": e.aliases, "near": e.near, "tags": sorted(e.tags)} for e in found]
        click.echo(json.dumps(rows, indent=2))
        return
    for one in found:
        click.echo(f"{one.noun}\t{', '.join(one.aliases)}")
