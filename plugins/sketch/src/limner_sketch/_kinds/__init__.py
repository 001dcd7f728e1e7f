"""Kinds of pictures other than scenes."""

from __future__ import annotations

from limner_sketch._kinds._abstract import draw_abstract
from limner_sketch._kinds._badge import draw_badge
from limner_sketch._kinds._card import draw_card
from limner_sketch._kinds._diagram import draw_diagram
from limner_sketch._kinds._icon import draw_icon
from limner_sketch._kinds._logo import draw_logo
from limner_sketch._kinds._pattern import draw_pattern
from limner_sketch._kinds._portrait import draw_portrait
from limner_sketch._kinds._poster import draw_poster
from limner_sketch._kinds._slogan import draw_slogan, is_slogan

__all__ = [
    "draw_abstract",
    "draw_badge",
    "draw_card",
    "draw_diagram",
    "draw_icon",
    "draw_logo",
    "draw_pattern",
    "draw_portrait",
    "draw_poster",
    "draw_slogan",
    "is_slogan",
]
