"""Repairing takes time in proportion to the reply, however hostile, and whether it comes whole or in pieces."""

# ruff: noqa: RUF001  full-width signs are under test
from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from limner.svg import Drawing, Limits, Repairer, SvgError, _clean, _repairer, _tolerant, repair
from limner.svg._cleaner import Cleaner
from limner.svg._steps import Steps

START = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
SHAPE = '<rect width="9" height="9"/>'
WHOLE = f"{START}{SHAPE}</svg>"

# Each makes a reply of about so many characters that made some reader look at the same text over and over.
HOSTILE: dict[str, Callable[[int], str]] = {
    "svg tags": lambda size: "<svg " * (size // 5),
    "svg tags with values": lambda size: "<svg a= " * (size // 8) + SHAPE,
    "svg tags with quotes": lambda size: '<svg a="' * (size // 8),
    "svg tags with prefixes": lambda size: "<a:svg " * (size // 7),
    "svg tags escaped": lambda size: "&lt;svg " * (size // 8),
    "svg tags in codes": lambda size: "\\u003csvg " * (size // 10),
    "thoughts": lambda size: "<think>" * (size // 7) + WHOLE,
    "thoughts crossing": lambda size: "<think></thought>" * (size // 17) + WHOLE,
    "expressions": lambda size: f"{START}{SHAPE}<rect {'a={ ' * (size // 4)}/></svg>",
    "comments": lambda size: START + SHAPE + "<!--" * (size // 4),
    "cdata": lambda size: START + SHAPE + "<text>" + "<![CDATA[" * (size // 9),
    "end tags": lambda size: START + SHAPE + "</g" * (size // 3),
    "declarations": lambda size: START + SHAPE + "<!" * (size // 2),
    "low quotes": lambda size: f"{START}{SHAPE}<rect {'x=„1 ' * (size // 5)}/></svg>",
    "low quotes, one closed": lambda size: f"{START}{SHAPE}<rect {'x=„1 ' * (size // 5)}<“/></svg>",
    "quotes escaped": lambda size: f"{START}{SHAPE}<rect {'x=&quot;1 ' * (size // 10)}/></svg>",
    "spaces in a value": lambda size: f'{START}{SHAPE}<rect a="{" " * size}',
    "spaces in a tag": lambda size: f"{START}{SHAPE}<rect a{' ' * size}= <g",
    "comments of script": lambda size: START + SHAPE + "{/*" * (size // 3),
    "json arrays": lambda size: "[" * size + WHOLE,
    "json objects": lambda size: '{"a":' * (size // 5) + WHOLE,
    "json in json": lambda size: '["' * (size // 2) + WHOLE,
    "data urls": lambda size: "data:image/svg+xml,%3Csvg " * (size // 26),
    "base64": lambda size: "PHN2Zy" * (size // 6),
    "fences": lambda size: START + SHAPE + "\n```\n" * (size // 5),
    "backslashes": lambda size: START + SHAPE + "\\" * size,
    "document types": lambda size: "<!DOCTYPE svg [" * (size // 15) + WHOLE,
    "drawings": lambda size: WHOLE * (size // len(WHOLE)),
    "lines": lambda size: "".join(f"{number}: <svg x='1'>\n" for number in range(size // 18)),
}


def seconds(reply: str) -> float:
    begun = time.process_time()
    with suppress(SvgError):
        repair(reply)
    return time.process_time() - begun


@pytest.mark.parametrize("name", HOSTILE)
def test_four_times_the_reply_takes_no_sixteen_times(name: str) -> None:
    small, large = HOSTILE[name](30_000), HOSTILE[name](120_000)
    ratios = []
    for _ in range(4):  # another process may have the cache meanwhile
        ratios.append((seconds(large) + 0.002) / (seconds(small) + 0.002))
        if ratios[-1] < 9:
            break

    assert min(ratios) < 9


STREAMED: dict[str, Callable[[int], str]] = {
    "plain": lambda size: START + SHAPE * (size // len(SHAPE)) + "</svg>",
    "json": lambda size: json.dumps({"svg": START + SHAPE * (size // len(SHAPE)) + "</svg>"}),
    "thoughts": lambda size: "<think>" + "a > b " * (size // 6),
    "groups": lambda size: START + "<g>" * (size // 3),
    "prose after": lambda size: WHOLE + "a > b " * (size // 6),
    "drawings inside drawings": lambda size: START + SHAPE + START * (size // len(START)),
    "drawing after drawing": lambda size: WHOLE * (size // len(WHOLE)),
    "drawings given up": lambda size: f"{START}{SHAPE} no, " * (size // 100),
    "comment": lambda size: START + SHAPE + "<!--" + "> " * (size // 2),
    "cdata": lambda size: START + "<text><![CDATA[" + ">" * size,
    "value": lambda size: START + SHAPE + '<path d="' + "1> " * (size // 3),
    "start tag": lambda size: "<svg " + "a " * (size // 2),
    "escapes": lambda size: "\\u003csvg\\u003e" + "\\" * size,
    "references": lambda size: "&lt;svg&gt;" + "&" * size,
}


@pytest.mark.parametrize("name", STREAMED)
def test_previews_cost_no_more_than_they_are_allowed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Characters that were read or cleaned: sixteen for each one fed, and three million to begin with."""
    work = 0
    read, judge = _tolerant.Tolerant.feed, _clean.judge

    def counted_read(self: _tolerant.Tolerant, chunk: str) -> bool:
        nonlocal work
        work += len(self.text) + len(chunk)
        return read(self, chunk)

    def counted_judge(cleaner: Cleaner, svg: str, limits: Limits) -> object:
        nonlocal work
        work += len(svg)
        return judge(cleaner, svg, limits)

    monkeypatch.setattr(_tolerant.Tolerant, "feed", counted_read)
    monkeypatch.setattr(_repairer, "judge", counted_judge)
    reply = STREAMED[name](60_000)
    repairer = Repairer()
    for at in range(0, len(reply), 24):
        repairer.feed(reply[at : at + 24])

    assert work < 3_000_000 + 18 * len(reply)


def test_every_tag_is_seen_while_a_drawing_is_small() -> None:
    repairer = Repairer()
    tags = [START, *(f'<rect x="{number}" width="9" height="9"/>' for number in range(200))]

    assert [repairer.feed(tag) is not None for tag in tags] == [False] + [True] * 200


COSTLY: dict[str, Callable[[int], str]] = {
    "filters": lambda number: f'<rect x="{number % 90}" width="9" height="9" filter="url(#b)"/>',
    "dashes": lambda number: f'<path d="M{number} 9c5-9 9 9 8-7" stroke="red" stroke-dasharray="3 2"/>',
    "layers": lambda number: f'<path d="M{number} 9c5-9 9 9 8-7" opacity=".9"/>',
    "uses": lambda number: f'<g id="g{number}"><rect width="9" height="9"/></g><use href="#g{number}" x="9"/>',
}


@pytest.mark.parametrize("name", COSTLY)
def test_judging_what_is_costly_is_spread_over_the_pieces(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """No piece waits for more than a few steps, previews come all the same, and the last one is the whole."""
    steps = 0
    judge = _clean.judge

    def counted(cleaner: Cleaner, svg: str, limits: Limits) -> Steps[Drawing]:
        nonlocal steps
        judging = judge(cleaner, svg, limits)
        while True:
            steps += 1
            try:
                next(judging)
            except StopIteration as end:
                result: Drawing = end.value
                return result
            yield

    monkeypatch.setattr(_repairer, "judge", counted)
    blur = '<filter id="b"><feGaussianBlur stdDeviation="1"/></filter>'
    head = "<svg>" if name == "filters" else '<svg viewBox="0 0 100 100">'
    reply = head + blur + "".join(map(COSTLY[name], range(120))) + "</svg>" + " " * 1_000
    repairer = Repairer()
    most, previews = 0, []
    for at in range(0, len(reply), 10):
        before = steps
        previews.append(repairer.feed(reply[at : at + 10]))
        most = max(most, steps - before)
    seen = [one for one in previews if one is not None]

    assert most <= 3
    assert len(seen) > 40
    assert seen[-1] == repairer.finish()


def test_a_stream_beyond_the_limit_is_forgotten_and_refused() -> None:
    repairer = Repairer(limits=Limits(max_bytes=1_000))
    assert repairer.feed(WHOLE) is not None
    for _ in range(20):
        assert repairer.feed(SHAPE * 9) is None

    with pytest.raises(SvgError) as caught:
        repairer.finish()
    assert caught.value.code == "svg.too-large"


def test_how_long_a_reply_is_is_looked_at_before_anything_is_done_with_it() -> None:
    with pytest.raises(SvgError) as caught:
        repair("\x00" * 2_000 + WHOLE, limits=Limits(max_bytes=1_000), check=never)
    assert caught.value.code == "svg.too-large"


def never() -> None:
    raise AssertionError


@pytest.mark.parametrize("unit", ["<think><svg>", "<svg viewBox='0 0 9 9'><!--", "<foo><svg>"])
def test_tags_are_read_up_to_a_limit_and_not_all_at_once(unit: str) -> None:
    """Each is looked at in some way that has no other end."""
    calls = 0

    def count() -> None:
        nonlocal calls
        calls += 1

    with pytest.raises(SvgError) as caught:
        repair(unit * 20_000, limits=Limits(max_elements=2_000), check=count)

    assert caught.value.code in ("svg.too-many-elements", "svg.no-drawing")
    assert calls > 3
    for last in range(1, calls, max(1, calls // 4)):
        with pytest.raises(TimeoutError):
            repair(unit * 20_000, limits=Limits(max_elements=2_000), check=ending(last))


def ending(last: int) -> Callable[[], None]:
    calls = 0

    def end() -> None:
        nonlocal calls
        calls += 1
        if calls == last:
            raise TimeoutError

    return end


PARTS = st.lists(
    st.sampled_from(
        [
            START, SHAPE, "</svg>", "<svg>", "<g>", "</g>", "<defs>", "<think>", "</think>", "```svg\n", "\n```\n", '{"svg": "', '"}',
            "prose > ", "<!-- ", " -->", "<![CDATA[", "]]>", "&lt;svg&gt;&lt;path d='M0 0h9'/&gt;", '\\u003csvg x=\\"1\\"\\u003e', '<path d="M0 0L9 9',
            '" fill="red"/>', "<text>a", "<style>", "{/*", "*/}", "={", "}", "\x00", "\ud83d", "\u200b", "＜svg＞", "&#99999999999;", "data:image/svg+xml,", "%3Csvg",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "&a;", "\n1: ", "\n+", "\n> ", "'", '"', "\\", "<|channel|>final", "[", "\n\n",
        ]
    ),
    max_size=25,
).map("".join)  # fmt: skip


@settings(max_examples=150)
@given(PARTS, st.lists(st.integers(1, 60), min_size=1, max_size=12))
def test_any_pieces_end_as_the_whole(reply: str, sizes: list[int]) -> None:
    repairer = Repairer()
    at = piece = 0
    while at < len(reply):
        repairer.feed(reply[at : at + sizes[piece % len(sizes)]])
        at += sizes[piece % len(sizes)]
        piece += 1

    assert outcome(repairer.finish) == outcome(lambda: repair(reply))


def outcome(work: Callable[[], object]) -> object:
    try:
        return work()
    except SvgError as error:
        return error.code
