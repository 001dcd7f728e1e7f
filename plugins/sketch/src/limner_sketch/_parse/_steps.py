"""Steps with decisions, told without arrows: "enter name, is it known?, yes: greet, no: ask again"."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field

from limner_sketch._parse._listed import Parts

__all__ = ["take_steps"]

_SPLIT: Final = re.compile(
    r"\s*[,;\n|]\s*(?:and\s+)?(?:then\s+)?|\s+(?:and\s+)?then\s+|(?<=\?)\s+(?:and\s+)?|\.\s+|\s+and\s+(?=(?:if|yes|no|otherwise|else)\b)|\s+(?=(?:otherwise|if (?:yes|no|not|so))\b)|\s+and\s+(?=[^,;]+$)",
    re.IGNORECASE,
)
_ANSWER: Final = re.compile(
    r"^(?:if\s+|when\s+)?(?P<answer>yes|no|not|so|otherwise|else|ok|true|false)\b[\s,:=>-]*(?:then\s+|go\s+to\s+)?",
    re.IGNORECASE,
)
_ACTS: Final = r"(?:ask|re-?try|try|send|show|go|return|ship|re-?order|notify|stop|reject|approve|alert|cancel|refund|call|e-?mail|repeat|wait|end|restart|fix|redirect|display|continue|proceed|quarantine|publish|deploy|roll|escalate|open|close|take|use|stay|eat|drink|start|finish|log|create|assign|block|accept|bring|wear|walk|do|buy|pay|turn|give|raise|skip|load|save|merge|charge)"
_IF: Final = re.compile(
    rf"^(?:if|when)\s+(?P<cond>\S+(?:\s+\S+)+?|\S+)(?:(?:\s+then)?\s+(?P<then>{_ACTS}\b.*)|\s+then\s+(?P<then2>.+))?$",
    re.IGNORECASE,
)
_DECIDES: Final = re.compile(
    r"\?$|^(?:is|are|has|have|does|do|can|should|was|did|will)\s|\bor not$|^decisions?(?:\s+\w+)?$|^decision\b|\bdecision$",
    re.IGNORECASE,
)
_BACK: Final = re.compile(
    r"^(?:go(?:es)? back(?: to)?|back(?: to)?|return(?:s)?(?: to)?|loop(?:s)?(?: back)?(?: to)?|repeat|retry|try again|ask again|again)\b\s*(?:the\s+)?(?P<to>.*)$",
    re.IGNORECASE,
)
_FAILS: Final = re.compile(
    r"^(?:show |display |send )?(?:an? )?(?:error|fail|reject|denied|decline|retry|try again|cancel|refuse|stop|alert|sorry)",
    re.IGNORECASE,
)
_NAMES: Final = {"not": "no", "otherwise": "no", "else": "no", "so": "yes", "ok": "yes", "true": "yes", "false": "no"}


def take_steps(parts: Parts, listed: str) -> bool:
    """Take steps and the answers that decisions have; return whether there was a decision.

    A decision of which no answers are told leads on with "yes", and with "no" back to the step before it.

    Args:
        parts: What was found; it is filled in where there is a decision, and else left as it is.
        listed: The steps.
    """
    items = [item.strip(" .:") for item in _SPLIT.split(listed) if item and item.strip(" .:")]
    if not any(_DECIDES.search(item) or _ANSWER.match(item) or _IF.match(item) for item in items):
        return False
    way = _Way(parts)
    for item in items:
        way.take(item)
    way.close()
    return True


@define
class _Way:
    """The way through the steps so far.

    Attributes:
        parts: What was found.
        last: The step that the next one follows.
        question: The decision that answers belong to.
        said: The answer that leads to the next step.
        ends: Ends of branches, which what follows goes on from.
        answered: The answers that each decision has.
    """

    parts: Parts
    last: int | None = None
    question: int | None = None
    said: str = ""
    ends: list[int] = field(factory=list)
    answered: dict[int, set[str]] = field(factory=dict)

    def take(self, item: str) -> None:
        """Take a step, an answer or a condition."""
        answer, condition = _ANSWER.match(item), _IF.match(item)
        if answer and self.question is not None:
            self.said = _NAMES.get(answer["answer"].lower(), answer["answer"].lower())
            if self.last is not None and self.last != self.question:
                self.ends.append(self.last)
            self.last = self.question
            item = item[answer.end() :].strip()
        elif condition and not answer:
            self._decide(condition)
            return
        if item:
            self._step(item)

    def _decide(self, condition: re.Match[str]) -> None:
        node = self._follow(_title(f"{condition['cond'].strip()[:56]}?"))
        if node is None:
            return
        self.last, self.question, self.said = node, node, "yes"
        if action := condition["then"] or condition["then2"]:
            self._step(action)

    def _step(self, item: str) -> None:
        if (back := _BACK.match(item)) and self.question is not None:
            to = self._target(back["to"])
            if to is not None and to != self.last:
                self._say(self.last if self.last is not None else self.question, to)
                self.last = None
                return
        node = self._follow(_title(item))
        if node is None:
            return
        self.last = node
        if _DECIDES.search(item):
            self.question = node
            self.ends.clear()

    def _follow(self, label: str) -> int | None:
        """Return a node that follows what came before it."""
        node = self.parts.node(label)
        if node is None:
            return None
        if self.last is None:
            for end in self.ends:
                self.parts.link(end, node)
            self.ends.clear()
        elif self.last == self.question:
            self.said = self.said or "yes"
            self._say(self.last, node)
        else:
            self.parts.link(self.last, node)
        return node

    def _say(self, first: int, second: int) -> None:
        self.parts.link(first, second, self.said)
        if self.said:
            self.answered.setdefault(first, set()).add(self.said)
        self.said = ""

    def _target(self, words: str) -> int | None:
        """Return the step that is gone back to: the named one, or the one before the decision."""
        words = words.strip(" .").lower()
        nodes = self.parts.nodes
        named = (i for i, node in enumerate(nodes) if words and (node.lower() == words or words in node.lower()))
        before = (a for a, b in self.parts.links if b == self.question)
        return next(named, None) if words else next(before, None)

    def close(self) -> None:
        """Give each decision its second answer: back to the step before it, or on to the end."""
        parts = self.parts
        for i, node in enumerate(parts.nodes):
            outgoing = [link for link in parts.links if link[0] == i]
            if not _DECIDES.search(node) or len(outgoing) != 1 or not self.answered.get(i, set()) <= {"yes"}:
                continue
            parts.labels[outgoing[0]] = "yes"
            good = outgoing[0][1]
            failed = next((b for a, b in parts.links if a == good and _FAILS.search(parts.nodes[b])), None)
            if failed is not None:
                parts.links.remove((good, failed))
                parts.link(i, failed, "no")
                continue
            before = next((a for a, b in parts.links if b == i), None)
            end = len(parts.nodes) - 1
            if before is not None and parts.nodes[before].lower() not in {"start", "begin"}:
                parts.link(i, before, "no")
            elif outgoing[0][1] != end and i != end:
                parts.link(i, end, "no")


def _title(label: str) -> str:
    return label[:1].upper() + label[1:]
