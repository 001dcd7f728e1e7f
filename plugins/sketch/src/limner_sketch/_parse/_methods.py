"""How such things usually go: the steps of what somebody does, by the verb alone, where no table has the very thing."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["method_of"]

_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "order buy purchase shop": ("Browse", "Choose", "Add to cart", "Check out", "Pay", "Delivery"),
    "book reserve booking reservation": ("Search", "Compare", "Choose", "Pay", "Confirmation"),
    "bake baking": ("Measure", "Mix", "Shape", "Bake", "Cool"),
    "cook fry grill roast steam": ("Get ingredients", "Prepare", "Cook", "Season", "Serve"),
    "brew ferment distil": ("Prepare", "Heat", "Brew", "Wait", "Serve"),
    "plant grow gardening": ("Prepare soil", "Sow", "Water", "Care", "Harvest"),
    "build construct assemble construction assembly": ("Plan", "Get materials", "Build", "Check", "Finish"),
    "paint draw sketch": ("Idea", "Outline", "Colour", "Shade", "Finish"),
    "write": ("Idea", "Outline", "Draft", "Revise", "Publish"),
    "learn study practise practice": ("Set a goal", "Learn", "Practise", "Test yourself", "Repeat"),
    "clean tidy cleaning": ("Get supplies", "Tidy up", "Dust", "Wipe", "Air"),
    "wash": ("Wet", "Soap", "Scrub", "Rinse", "Dry"),
    "fix repair mend maintenance": ("Find the fault", "Get parts", "Take apart", "Replace", "Test"),
    "install installation setup": ("Download", "Unpack", "Install", "Set up", "Test"),
    "hire recruit hiring recruitment": ("Job advert", "Applications", "Interviews", "Offer", "First day"),
    "apply application": ("Read terms", "Fill in form", "Add documents", "Submit", "Decision"),
    "register enrol enroll signup registration enrolment": ("Open form", "Enter details", "Check", "Confirm", "Done"),
    "return refund": ("Ask for return", "Pack", "Send back", "Inspect", "Refund"),
    "ship deliver shipping delivery fulfil fulfilment fulfillment dispatch": (
        "Order", "Pick", "Pack", "Ship", "Deliver",
    ),
    "review": ("Submit", "Read", "Comment", "Change", "Approve"),
    "approve approval": ("Request", "Check", "Decide", "Inform", "File"),
    "onboard onboarding": ("Welcome", "Set up", "First steps", "Training", "Support"),
    "test testing": ("Plan", "Prepare data", "Run", "Compare", "Report"),
    "deploy release deployment": ("Commit", "Build", "Test", "Stage", "Deploy", "Monitor"),
    "publish publishing": ("Draft", "Edit", "Design", "Approve", "Publish"),
    "design": ("Research", "Ideas", "Sketch", "Prototype", "Test", "Refine"),
    "research": ("Question", "Read", "Collect data", "Analyse", "Conclude", "Publish"),
    "migrate migration": ("Assess", "Plan", "Copy", "Verify", "Switch over"),
    "backup": ("Choose data", "Copy", "Verify", "Store apart", "Test restore"),
    "analyse analyze analysis analytics": ("Collect", "Clean", "Explore", "Model", "Report"),
    "sell selling sale": ("Find customer", "Listen", "Offer", "Agree", "Deliver"),
    "market advertise campaign": ("Goal", "Audience", "Message", "Channels", "Launch", "Measure"),
    "organise organize plan": ("Goal", "Budget", "Tasks", "Invite", "Prepare", "Go"),
    "travel": ("Destination", "Book", "Pack", "Travel", "Arrive"),
    "move": ("Sort", "Pack", "Load", "Unload", "Unpack"),
    "adopt": ("Learn", "Meet", "Apply", "Prepare home", "Take home"),
    "exercise train workout": ("Warm up", "Exercise", "Rest", "Repeat", "Cool down"),
    "record": ("Write", "Rehearse", "Record", "Mix", "Publish"),
    "photograph": ("Idea", "Light", "Frame", "Shoot", "Edit"),
    "sew knit crochet": ("Choose pattern", "Get materials", "Measure", "Make", "Finish"),
    "choose decide decision": ("Goal", "Options", "Compare", "Decide", "Review"),
    "negotiate negotiation": ("Prepare", "Listen", "Offer", "Bargain", "Agree"),
    "invest": ("Goal", "Budget", "Research", "Invest", "Review"),
    "pay payment checkout": ("Cart", "Enter card", "Check", "Confirm", "Receipt"),
    "respond incident response": ("Detect", "Assess", "Contain", "Fix", "Learn"),
    "troubleshoot debug debugging": ("Reproduce", "Find cause", "Fix", "Test", "Close"),
    "support ticket": ("Request", "Sort", "Assign", "Solve", "Close"),
    "make prepare create produce craft": ("Idea", "Get materials", "Prepare", "Make", "Finish"),
    "launch": ("Research", "Design", "Build", "Test", "Launch"),
    "manage management": ("Plan", "Organise", "Lead", "Check", "Improve"),
    "recycle": ("Collect", "Sort", "Process", "Make", "Use"),
    "manufacture manufacturing production": ("Raw material", "Production", "Quality check", "Packing", "Shipping"),
    "rescue emergency": ("Alarm", "Arrive", "Secure", "Rescue", "Care"),
    "teach lesson": ("Goal", "Explain", "Show", "Practise", "Check"),
    "meet meeting": ("Agenda", "Invite", "Discuss", "Decide", "Minutes"),
    "paint wall renovate renovation": ("Measure", "Clean", "Prime", "Paint", "Clean up"),
}  # fmt: skip
"""Steps under verbs in their plain form, and under what is called after them."""

_EDIBLE: Final = ("Get ingredients", "Prepare", "Mix", "Cook", "Serve")
_BY_WORD: Final = {word: steps for words, steps in _STEPS.items() for word in words.split()}
_MAKING: Final = frozenset({"make", "prepare", "create", "produce"})
_LEAD: Final = re.compile(
    r"^(?:(?:how|to|the|a|an|process|steps?|of|for|in|my|our|your|simple|basic|typical|you|we|i|do)\s+)+"
)


def _verb(word: str) -> str | None:
    """Return the word of the table that a word is a form of."""
    stem = word[: -len("ing")] if word.endswith("ing") and len(word) > len("bring") else word
    doubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    return next((one for one in (word, stem, f"{stem}e", doubled) if one in _BY_WORD), None)


def method_of(topic: str, *, edible: bool = False) -> tuple[str, ...] | None:
    """Return the usual steps of what a topic says is done.

    Args:
        topic: What it is about: "ordering a pizza online", "the pizza ordering process".
        edible: Whether it is done to food, which is made otherwise than other things.

    Returns:
        The steps, or None when no verb is known in it.
    """
    words = re.sub(r"[^a-z ]", "", topic.lower().replace("-", " "))
    told = [
        w for w in _LEAD.sub("", f"{words} ").split() if w not in {"process", "workflow", "flow", "procedure", "steps"}
    ]
    if not told:
        return None
    first, last = _verb(told[0]), _verb(told[-1])
    verb = first if first and told[0].endswith("ing") else last or first  # "ordering a pizza", "order fulfilment"
    if verb is None:
        return None
    return _EDIBLE if edible and verb in _MAKING else _BY_WORD[verb]
