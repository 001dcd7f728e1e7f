"""The numbers that keep hostile input, and whatever draws it, bounded."""

from __future__ import annotations

from attrs import frozen

__all__ = ["DEFAULT_LIMITS", "Limits"]


@frozen(kw_only=True)
class Limits:
    """How much of everything a drawing may have.

    What exceeds a limit is refused with :class:`~limner.SvgError` where the limit concerns the whole document, and left
    out or clamped, with a finding, where it concerns one part of it. The defaults are an order of magnitude above what
    drawings in the wild have, and low enough that Chromium and resvg draw what passes within seconds.

    Args:
        max_bytes: Length of the input, in bytes of UTF-8; longer input is refused.
        max_elements: Elements in the document, and as many that are left out; more are refused.
        max_depth: Elements inside one another; deeper is refused.
        max_attributes: Attributes on one element; more are refused.
        max_text: Characters of text to be laid out; more are refused.
        max_style_bytes: Length of all ``<style>`` elements together; more are left out.
        max_style_rules: Rules in all ``<style>`` elements together; more are left out.
        max_side: Width and height of the outermost ``<svg>``, in CSS pixels; larger are scaled down.
        max_image_bytes: Length of one inline raster image, decoded; longer are left out.
        max_image_pixels: Pixels of one inline raster image; larger are left out.
        max_total_image_pixels: Pixels of all inline raster images together.
        max_cost: Milliseconds of one core that drawing it may take, at the rates of :mod:`limner.svg._rates`, an upper bound,
            and as much again for each five million characters of markup; what takes longer is made smaller where only its size is to blame, and refused otherwise.
        max_memory: Bytes that drawing it may take, likewise.
        max_animations: SMIL animation elements; more are left out.
    """

    max_bytes: int = 10_000_000
    max_elements: int = 150_000
    max_depth: int = 200
    max_attributes: int = 250
    max_text: int = 50_000
    max_style_bytes: int = 500_000
    max_style_rules: int = 10_000
    max_side: float = 10_000.0
    max_image_bytes: int = 5_000_000
    max_image_pixels: int = 32_000_000
    max_total_image_pixels: int = 64_000_000
    max_cost: float = 6_000.0
    max_memory: float = 700_000_000.0
    max_animations: int = 500


DEFAULT_LIMITS = Limits()
