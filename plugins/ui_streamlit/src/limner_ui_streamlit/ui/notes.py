"""Notes on a picture: what was not drawn, repaired, or judged."""

from __future__ import annotations

import html
from collections.abc import Iterable

from limner import Finding

__all__ = ["notes"]


def notes(findings: Iterable[Finding]) -> str:
    """Return findings as a list in HTML."""
    items = [
        f'<li class="lm-{finding.severity}">{html.escape(finding.message[:1].upper() + finding.message[1:])}'
        + (f" ({html.escape(finding.hint)})" if finding.hint else "")
        + "</li>"
        for finding in findings
    ]
    return f'<ul class="lm-notes">{"".join(items)}</ul>' if items else ""
