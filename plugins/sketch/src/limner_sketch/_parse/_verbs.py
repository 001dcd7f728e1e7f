"""Verbs that stand between two nouns, and how the picture shows them: by who stands where, looks at what and holds what."""

from __future__ import annotations

from typing import Final

__all__ = ["VERBS"]

_FACING: Final = (
    "stalking, sneaking up on, creeping up on, looking in, looking inside, pecking at, pecking on, pecking, looking at, looking up at, looking down at, looking through, looking into, looking over, looking out over, peering through, peeking through, gazing at, "
    "watching, staring at, facing, drinking from, eating from, eating out of, drinking out of, sipping from, talking to, talking with, chatting with, speaking to, whispering to, singing to, laughing at, smiling at, winking at, "
    "discovering, finding, exploring, inspecting, observing, teaching, helping, sniffing, smelling, biting, "
    "correcting, encouraging, praising, supporting, assisting, guiding, instructing, coaching, consoling, calming, reassuring, thanking, congratulating, blessing, crowning, questioning, warning, advising, judging, rescuing, imitating, ignoring, hunting, fighting, battling, attacking, wrestling, challenging, greeting, meeting, barking at, growling at, hissing at, roaring at, "
    "waving at, waving to, scaring, admiring, hitting, striking, opening, closing, unlocking, knocking on, ringing, lighting, "
    "turning on, bowing to, saluting, pointing toward, aiming at, shooting at, shooting, throwing at, serenading, listening to, thinking about, thinking of, hatching, tasting, testing, x raying, bandaging, toward, towards, blowing out"
)
_BESIDE: Final = (
    "turning into, transforming into, becoming, guarding, protecting, "
    "working at, sitting at, sitting next to, standing next to, parked next to, "
    "herding, traveling with, travelling with, growing, cultivating, harvesting, selling, burying, "
    "leaning over, living with, orbiting, circling, constructing, crafting, delivering to, visiting, passing, filling, emptying, packing, loading, unloading, unpacking, operating, controlling"
)
_HOLDING: Final = (
    "abducting, abducts, beaming up, roasting, toasting, holding, holds, carrying, carries, cradling, blowing, using, grabbing, stealing, snatching, bringing, delivering, "
    "offering, receiving, catching and eating, collecting, gathering, picking, picking up, saving, wielding, swinging, brandishing, "
    "working on, typing on, serving, pouring, squeezing, chewing, chewing on, nibbling, munching, "
    "munching on, gripping, clutching, balancing, bouncing, strumming, tuning, sipping, sending, mailing, releasing, eating with, dropping off, taking home"
)
_ON: Final = "crossing, landing on, stepping on, climbing on, climbing onto, balancing on, going over, driving over, passing over, driving across, bouncing on, painted on"
_IN_FRONT: Final = "against, leaning against, leaning on, propped against, parked in front of"
_OVER: Final = "hovering over, hovering above, rising over, rising above, shining over, towering over"
_EATING: Final = "eating, drinking, nibbling on, devouring, slurping, tasting, sucking, feasting on, snacking on"
_WEARING: Final = "wearing, wears, dressed in, clad in, trying on, in a pair of"
_RIDING: Final = "riding, rides, riding on, driving, drives, ride, piloting, steering, pedaling, pedalling, paddling"
_CHASING: Final = "chasing, chases, hunting down, pursuing, running after"
_IN: Final = "peeking out of, popping out of, coming out of, jumping out of, looking out of, hatching from, emerging from, rummaging through, rummaging in, rummaging around in, hiding in, hiding inside, trapped in, stuck in, caught in, growing in, growing out of, growing from"
_BEHIND: Final = "hiding behind, peeking from behind, setting behind, rising behind, peeking out from behind"
_HANGING: Final = "hanging off, dangling from, suspended from, hung from"
_LEADING: Final = "leading"
_TIED: Final = "tied to, tethered to, moored to, chained to, fastened to, hitched to, leashed to, anchored to, roped to, tied up to, tied up at"

VERBS: Final[dict[str, str]] = {
    phrase.strip(): kind
    for phrases, kind in (
        (_FACING, "facing"),
        (_BESIDE, "beside"),
        (_HOLDING, "holding"),
        (_ON, "on"),
        (_IN_FRONT, "in_front_of"),
        (_OVER, "over"),
        (_EATING, "eating"),
        (_WEARING, "wearing"),
        (_RIDING, "riding"),
        (_CHASING, "chasing"),
        (_IN, "emerging"),
        (_BEHIND, "behind"),
        (_HANGING, "hanging_from"),
        (_LEADING, "leading"),
        (_TIED, "tied_to"),
    )
    for phrase in phrases.split(",")
} | {
    **dict.fromkeys(("grasping", "clutching in its claws"), "grasping"),
    "following": "following",
    "follows": "following",
    "walking behind": "following",
    "trailing": "following",
    "followed by": "chasing_reverse",
    "trailed by": "chasing_reverse",
    "dropping": "beside",
    "dropped": "beside",
    "sharing": "sharing",
    **dict.fromkeys(
        (
            "fighting over",
            "arguing over",
            "fighting for",
            "quarreling over",
            "quarrelling over",
        ),
        "around",
    ),
    "racing": "racing",
    "licking": "eating",
    **dict.fromkeys(
        ("hugging", "embracing", "cuddling", "hugs", "cuddling with", "snuggling with", "snuggling", "cuddling up to"),
        "hugging",
    ),
    **dict.fromkeys(("kissing", "kisses"), "kissing"),
    **dict.fromkeys(("pushing", "pushes"), "pushing"),
    **dict.fromkeys(
        (
            "pulling in",
            "reeling in",
            "hauling in",
            "pulling",
            "pulls",
            "towing",
            "tows",
            "dragging",
            "tugging",
            "hauling",
        ),
        "pulling",
    ),
    **dict.fromkeys(("catching", "catches"), "catching"),
    **dict.fromkeys(("lifting", "lifts", "raising"), "lifting"),
}
