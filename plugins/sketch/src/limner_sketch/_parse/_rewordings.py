"""Prompts for diagrams that are told otherwise, in the words that all diagrams are read from: "compare cats and dogs in a table"."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._listed import as_chain

__all__ = ["reworded"]

# What is compared in numbers is compared in bars.
_MEASURED: Final = Lazy(
    r"^\W*(?:an?\s+)?(?:chart|graph)\s+(?:comparing|that compares|to compare|showing|of)\s+(?P<about>(?:the\s+)?(?:\w+\s+){0,3}(?:use|usage|consumption|costs?|sales|temperatures?|rainfall|prices?|revenue|population|growth|speeds?|heights?|weights?|numbers?|scores?|results|votes|profits?|visitors|orders|emissions|salar(?:y|ies)|distances?|sizes?)\b.*)$",
    re.IGNORECASE | re.DOTALL,
    needles=("chart", "graph"),
)
_CROSSED: Final = Lazy(
    r"^\W*(?:an?\s+)?(?P<a>[\w-]+)\s*(?:vs\.?|versus|/|and|-)\s*(?P<b>[\w-]+)\s+(?:matrix|quadrants?|quadrant chart|grid)\b",
    re.IGNORECASE,
    needles=("matrix", "quadrant", "grid"),
)
_DONE: Final = Lazy(
    r"^\W*(?:the\s+|an?\s+|our\s+)?(?:\w+[- ]steps?\s+)?(?:process|procedure|workflow)\s+(?:for|of|to)\s+(?P<what>[\w' -]{4,50})\W*$",
    re.IGNORECASE,
    needles=("process", "procedure", "steps", "workflow"),
)
# Tables and lists of two sides that are called otherwise.
_TABULAR: Final = Lazy(
    r"^\W*(?:an?\s+)?(?:table|chart|matrix|infographic)\s+(?:comparing|that compares|to compare)(?P<about>\s.+)$",
    re.IGNORECASE | re.DOTALL,
    needles=("comparing", "that compares", "to compare"),
)
_COMPARED: Final = Lazy(
    r"^\W*(?:please\s+)?compare\s+(?P<what>[^,:;]{3,60}?)\s+(?:in|as|with)\s+an?\s+(?:comparison\s+)?(?:table|chart|matrix)(?:\s+(?:with|by|on|for|of)\s+(?P<rows>.+?))?\s*[.!]?$",
    re.IGNORECASE,
    needles=("compare",),
)
_PROCESSED: Final = Lazy(
    r"^\W*(?:an?\s+|the\s+|our\s+|my\s+)?(?:(?P<of>(?:(?!\b(?:flow ?charts?|diagrams?|charts?|graphs?|maps?)\b)[\w ]){2,30}?)\s+)?(?:process|workflow|procedure|pipeline|steps|flow)(?:\s+(?:of|for)\s+(?P<of2>[\w' -]{2,40}?))?\s*:\s*(?=[^:]*(?:,|->|>|\bthen\b))",
    re.IGNORECASE,
    needles=("flow", "pipeline", "procedure", "process", "steps"),
)
_PROS: Final = Lazy(
    r"^\W*(?:an?\s+)?(?:(?P<before>[\w ]{2,40}?)\s+)?(?:pros? (?:and|&|vs\.?) cons?|advantages and disadvantages)\s*(?:chart|list|table|diagram|infographic)?\s*(?:(?:of|for|about|on)\s+(?P<about>[^:,]{2,60}))?\s*[.!]?$",
    re.IGNORECASE,
    needles=(" con", "advantages and disadvantages"),
)
_OVERLAPPING: Final = Lazy(
    r"^\W*(?:two|three|2|3)\s+(?:(?:overlapping|intersecting)\s+circles|circles\s+(?:that\s+)?(?:overlap(?:ping)?|intersect(?:ing)?))\s*(?::|with|for|of|labell?ed|,)\s*",
    re.IGNORECASE,
    needles=("circles",),
)
_IN_BRACKETS: Final = Lazy(
    r"^(.+?)\s*[(\[]\s*(?:as\s+)?(?:an?\s+)?(timeline|flow ?chart|mind ?map|bar chart|pie chart|diagram|cycle diagram|tree diagram)\s*[)\]]\s*$",
    re.IGNORECASE | re.DOTALL,
    needles=("chart", "diagram", "mind", "timeline"),
)
# What flows from one to the next is a diagram though nobody calls it one.
_FLOWS: Final = Lazy(
    r"^\W*(?:(?:show|draw|how)\s+)*(?:the\s+)?(?P<what>data|information|requests?|messages?|traffic|packets?|signals?|events|payments?|money|orders?|emails?|logs|control)"
    r"\s+(?:flows?|flowing|goes|moves|moving|travels?|passes|is sent|are sent|go|move)\s+from\s+(?P<chain>[^.:]+?\s+to\s+[^.:]+)",
    re.IGNORECASE,
    needles=("from",),
)

# What leads from one to the next, though it is called a pipeline, an architecture or a journey and not a diagram of it.
_SYSTEM: Final = Lazy(
    r"^\W*(?:(?:show|draw|illustrate|visuali[sz]e|explain|picture of|image of|illustration of|how)\s+)*(?:an?\s+|the\s+|our\s+|my\s+)?(?:simple\s+|typical\s+|modern\s+)?"
    r"(?P<name>(?:[\w/-]+\s+){0,3}(?:pipelines?|architecture|workflow|lineage|data stack|tech(?:nology)? stack|data flow|user journey|customer journey|(?:log[- ]?in|sign[- ]?up|checkout|payment|onboarding|registration|approval|order|user|screen|auth(?:entication)?|support|booking|purchase|release|review|escalation|data|work)\s+flow|data model|lakehouse|data mesh|network topology))(?:\s+(?:runs|works|looks|flows))?"
    r"(?P<drawn>\s+(?:diagram|drawing|illustration|visual|graphic|chart|overview))?\s*(?P<rest>(?:[:,-]|(?:with|from|of|for|showing|where|that|in which|using|on|in)\b).*)?$",
    re.IGNORECASE | re.DOTALL,
    needles=(
        "architecture",
        "flow",
        "journey",
        "lakehouse",
        "lineage",
        "mesh",
        "model",
        "pipeline",
        "stack",
        "topology",
    ),
)
_BUILT: Final = re.compile(
    r"\b(?:gas|oil|water|steam|gothic|roman|building|buildings|church|greek|baroque|modernist|brutalist|house|icon|icons|logo|badge|sticker|pattern|poster|magazine|firm|studio|company)\b",
    re.IGNORECASE,
)
_OF_A_FORM: Final = Lazy(
    r"^\W*(?:an?\s+|the\s+|our\s+)?(?P<form>pyramid|funnel|cycle|venn)\s+(?:of|for)\s+(?:the\s+|our\s+)?(?P<what>[\w' -]{2,40}?)\s*:",
    re.IGNORECASE,
    needles=("pyramid", "funnel", "cycle", "venn"),
)
# Whom it is for changes nothing of what it shows.
_AUDIENCE: Final = Lazy(
    r"\s+for\s+(?:my\s+|the\s+|an?\s+|our\s+)?(?:(?:young|little|small|primary|elementary|middle|high|science|biology|geography|history)\s+)*"
    r"(?:kids|children|pupils|students|toddlers|beginners|preschool(?:ers)?|kindergarten|class(?:room)?|lesson|school(?:\s+project)?|textbook|worksheet|(?:\d+(?:st|nd|rd|th)?[ -])?grade(?:rs|s)?|grade\s+\d+"
    r"|dummies|non[- ]technical people|stakeholders|presentation|slide)(?=\W*$|\s*[:,])",
    re.IGNORECASE,
    needles=(" for ",),
)
_CHAINED: Final = re.compile(
    r"^\W*(?:an?\s+|the\s+)?(?P<name>(?:simple\s+)?(?:food chain|food web|supply chain|value chain|life ?cycle(?: of (?:an?\s+|the\s+)?[\w ]{2,24})?|[\w]+ cycle|chain of command|chain of events|production chain))\s*:\s*(?P<list>.+)$",
    re.IGNORECASE | re.DOTALL,
)
# Names of systems without a word that says that a diagram is wanted.
_KNOWN: Final = frozenset({"data model", "tech stack", "technology stack", "data flow"})


def _as_system(prompt: str) -> str:
    """Return "flow diagram of …" for the name of a system, and what is in it."""
    found = _SYSTEM.match(prompt)
    if not found or _BUILT.search(found["name"]) or found["drawn"]:
        return prompt
    name, rest = found["name"].strip(), (found["rest"] or "").strip(" .")
    last = " ".join(name.lower().split()[-2:])
    if last in _KNOWN:
        return (
            prompt
            if last == "data flow"
            else f"{last} diagram of {name} {rest}"
            if last == "data model"
            else f"{last} {rest}"
        )
    if re.search(r"\b(?:layers|tiers)$", rest) and "bronze" not in rest.lower():
        return f"layer diagram of {name} {rest}"
    chain = as_chain(re.sub(r"^(?:[:,-]|with|from|of|showing)\s*", "", rest)) if rest else None
    if chain:
        return f'flow diagram titled "{name[:1].upper()}{name[1:]}": {chain}'
    told = re.sub(r"^(?:[:,-]|with|from|showing)\s*", "", rest)
    if re.search(r"->|→", told):
        return f'flow diagram titled "{name[:1].upper()}{name[1:]}": {told}'
    if re.match(r"(?:[:,-]|with|showing)", rest) and re.search(r",|\band\b", told):
        return f'flow diagram titled "{name[:1].upper()}{name[1:]}": {told}'
    return f"flow diagram of {name} {rest}".strip()


_PICTURE: Final = Lazy(
    r"\b(labell?ed)\s+(?:picture|drawing|illustration|image|sketch)\s+of\s+", re.IGNORECASE, needles=("label",)
)
# Both answers to a question in one place: "-> yes ship / no reorder".
_EITHER: Final = Lazy(r"\b(yes\b[^,;/|>]*?)\s*(?:[/|]|-+>|→)\s*(no\b)", re.IGNORECASE, needles=("yes",))
# That parts have labels goes without saying.
_LABELLED: Final = Lazy(
    r"\s+with (?:all )?(?:its |the |their )?(?:labell?ed (?:parts|planets|\w+s)|(?:labels|names)(?: (?:for|of) (?:the|its|all|each) \w+)?)(?=\s*[.!]?$)",
    re.IGNORECASE,
    needles=("label", "names"),
)
_STEPS_TOLD: Final = Lazy(
    r"\s*[:,-]\s*(?:\d{1,2}|two|three|four|five|six|seven|eight) (?:steps|stages|phases|parts|boxes)\b[^:,;]*?"
    r"\b(?:with (?:the )?(?:labels?|names)|labell?ed|named|called)\s*:?\s*(?P<list>[^.]*,[^.]*)",
    re.IGNORECASE,
    needles=("labe", "name", "called"),
)


def _stepwise(found: re.Match[str]) -> str:
    """Take steps that have names as a chain of these."""
    return ": " + " -> ".join(re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+", found["list"].strip()))


def reworded(prompt: str) -> str:
    """Return a prompt with the name of a diagram at its beginning, where it asks for one in another way.

    Args:
        prompt: The prompt as written, of a length that is bounded.
    """
    prompt = _PICTURE.sub(r"\1 diagram of ", prompt)
    prompt = _EITHER.sub(r"\1, \2", _LABELLED.sub("", _STEPS_TOLD.sub(_stepwise, prompt)))
    prompt = _MEASURED.sub(r"bar chart comparing \g<about>", prompt)
    prompt = _CROSSED.sub(r"quadrant chart of \g<a> vs \g<b>", prompt)
    prompt = _DONE.sub(r"flowchart of \g<what>", prompt)
    prompt = _TABULAR.sub(lambda found: f"comparison table of{found['about']}", _PROS.sub(_for_and_against, prompt))
    prompt = _COMPARED.sub(
        lambda found: f"comparison table of {found['what']}{' by ' + found['rows'] if found['rows'] else ''}", prompt
    )
    prompt = _PROCESSED.sub(
        lambda found: f"flowchart{' of ' + (found['of2'] or found['of']) if found['of2'] or found['of'] else ''}: ",
        prompt,
    )
    prompt = re.sub(r"^\W*(?:an?\s+)?(funnel|pyramid|cycle)\s*:", r"\1 diagram:", prompt, flags=re.IGNORECASE)
    prompt = _OF_A_FORM.sub(r"\g<form> diagram of \g<what>:", _AUDIENCE.sub("", prompt))
    if linked := _CHAINED.match(prompt):
        links = re.split(r"\s*(?:,|->|\band then\b|\bthen\b|\band\b)\s*", linked["list"].strip(" ."))
        form = "cycle diagram" if "cycle" in linked["name"].lower() else "flow diagram"
        prompt = f'{form} titled "{linked["name"][:1].upper()}{linked["name"][1:]}": {", ".join(part for part in links if part)}'
    prompt = _as_system(prompt)
    prompt = _OVERLAPPING.sub("venn diagram: ", prompt)
    text = _IN_BRACKETS.sub(lambda found: f"{found[2]} of {found[1].strip()}", prompt)
    if (flows := _FLOWS.match(text)) and (chain := as_chain(flows["chain"])):
        text = f'flow diagram titled "{flows["what"].capitalize()} flow": {chain}'
    return text


def _for_and_against(found: re.Match[str]) -> str:
    topic = (found["about"] or found["before"] or "").strip(" .,!")
    titled = f' titled "{topic[:1].upper()}{topic[1:]}"' if topic else ""
    return f"comparison table{titled}: pros, cons"
