"""What comes of a request."""

from __future__ import annotations

from attrs import frozen

from limner._findings import Finding
from limner._request import Request
from limner.plugins._model import Usage
from limner.plugins._storage import Entry
from limner.svg import Drawing

__all__ = ["Generation"]


@frozen(kw_only=True, slots=False)  # as there is one for each request, and one with slots takes longer to make
class Generation:
    """A picture that was made, and how.

    Args:
        request_id: Names the request in events, logs and errors.
        request: What was asked, with everything that the settings filled in.
        drawing: The picture.
        plugin: The model backend that made it.
        model: Which of that backend's models; empty where it has one only.
        seed: The seed that was used: asked for or taken anew.
        entry: What the storage knows of it; None when it was not kept.
        usage: What the model used; None where it cannot tell.
        seconds: From the request to the finished picture.
        findings: What the user should know: what was not drawn, repaired, or judged by validators.
        licences: SPDX identifiers of artwork in the picture that is under a licence of its own.
        composer: The model backend that drew it from a plan of the model's; empty where the model drew it itself.
    """

    request_id: str
    request: Request
    drawing: Drawing
    plugin: str
    model: str
    seed: int
    entry: Entry | None
    usage: Usage | None
    seconds: float
    findings: tuple[Finding, ...] = ()
    licences: tuple[str, ...] = ()
    composer: str = ""
