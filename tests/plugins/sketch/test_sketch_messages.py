"""Words on stickers and posters that stand in no quotation marks."""

from __future__ import annotations

import pytest

from limner_sketch import compose, parse_prompt


@pytest.mark.parametrize(
    ("prompt", "text", "things"),
    [
        ("great job sticker with a smiling pencil", "Great Job!", {"pencil"}),
        ("poster reminding staff to wash their hands", "Wash Your Hands", None),
        ("poster reminding people not to feed the ducks", "Do Not Feed The Ducks", {"duck"}),
        ('great job sticker "Bravo"', "Bravo", None),
    ],
)
def test_a_message_is_written(prompt: str, text: str, things: set[str] | None) -> None:
    plan = parse_prompt(prompt)

    assert plan.text == text
    assert things is None or things <= {one.what for one in plan.subjects}


def test_a_sticker_of_a_job_is_no_praise() -> None:
    assert parse_prompt("a sticker of a pencil").text is None


def test_a_calendar_reminder_shows_a_calendar() -> None:
    made = compose("icon for a calendar reminder")

    assert "calendar" in made.drawn
    assert made.not_drawn == ()
