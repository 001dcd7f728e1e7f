"""Networks of computers: what hangs on what, where a prompt only lists the devices."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._listed import Parts
from limner_sketch._words import singular
from limner_sketch.plan import MAX_NODES

__all__ = ["join_network"]

# From the world to the desk, in the order in which they are wired.
_WIRED: Final = (
    "internet",
    "isp",
    "cloud",
    "modem",
    "firewall",
    "router",
    "load balancer",
    "core switch",
    "switch",
    "hub",
    "access point",
    "wi-fi",
)
_COUNTED: Final = re.compile(rf"^(?P<many>\d{{1,2}}|{'|'.join(tables.NUMBER_WORDS)})\s+(?P<what>\w.*)$", re.IGNORECASE)
_MOST: Final = 6


def join_network(parts: Parts) -> None:
    """Wire the devices one after another, and all others to the last of these; several of a sort are as many nodes."""
    nodes: list[str] = []
    for node in parts.nodes:
        counted = _COUNTED.match(node)
        if counted and len(nodes) < MAX_NODES:
            many = tables.NUMBER_WORDS.get(counted["many"].lower()) or int(counted["many"])
            nodes += [f"{singular(counted['what'])} {i + 1}" for i in range(min(many, _MOST))]
        else:
            nodes.append(node)
    nodes = nodes[:MAX_NODES]
    ranks = {
        i: next((k for k, name in enumerate(_WIRED) if name in node.lower()), None) for i, node in enumerate(nodes)
    }
    wired = sorted((rank, i) for i, rank in ranks.items() if rank is not None)
    if not wired or len(wired) == len(nodes) == 1:
        return
    order = [i for _, i in wired] + [i for i in range(len(nodes)) if ranks[i] is None]
    parts.nodes[:] = [nodes[i] for i in order]
    count = len(wired)
    for i in range(1, count):
        parts.link(i - 1, i)
    for i in range(count, len(order)):
        parts.link(count - 1, i)
