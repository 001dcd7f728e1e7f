"""Words that the picture is to show: quoted, or after "called", "named", "that says"."""

from __future__ import annotations

import re

from limner_sketch._parse._lazy import Lazy

_QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]{1,120})[\"“”„«»]|(?<!\w)['‘]([^'‘’]{2,120})['’](?!\w)")  # noqa: RUF001
_SAYS = r"the words?|(?:that |which )?(?:says|say(?! no to)|reads(?! (?:an?|the|his|her|their|its|some|old)? ?(?:[a-z]+ )?(?:books?|newspapers?|letters?|maps?|magazines?|story|stories|comics?|menus?|poems?|notes?|scrolls?)\b)|saying)|(?:with|and|has|having|bearing) the (?:text|message|lettering|slogan|quote|phrase)"
_LEADS = rf"(?:called|named|titled|entitled|(?:with|and|has|having) the (?:title|name)|{_SAYS}|reading|labell?ed|slogan|tagline|headline|text)"
_WORD = r"[A-Z0-9&$€£%+][\w&'’.+!?/%:$€£-]*"  # noqa: RUF001
# What each of the leads holds, in small letters.
_LED_BY = (" the ", "called", "headline", "label", "named", "reading", "reads", "say", "slogan", "tagline", "text", "the word", "titled")  # fmt: skip
_NAMED = Lazy(
    rf"\b{_LEADS}:?\s+((?:(?:{_WORD}|of|the|and|&|to|in)\s*)+)",
    needles=_LED_BY,
)
_LEAD_AND_QUOTE = Lazy(
    rf"(?:\b(?:and|with)\s+)?\b{_LEADS}:?\s*$",
    re.IGNORECASE,
    needles=_LED_BY,
)
# Words in small letters are shown after nothing less clear than "that says"; they end where the picture goes on.
_SAID = Lazy(rf"\b(?:{_SAYS}):?\s+([^,;\n.]{{1,80}})", re.IGNORECASE, needles=(" the ", "reads", "say", "the word"))
_GOES_ON = re.compile(
    r"\s+(?:in|on|with|at|under|above|below|over|beside|next to|behind|using|and (?:a|an|the|some|two|three))\s+(?!(?:me|you|us|it)\b).*$",
    re.IGNORECASE,
)
_LETTERS = Lazy(
    r"\b(?:the\s+)?numbers?\s+(?=\d)(\d{1,4})\b|\b(?:the\s+)?(?:letters?|initials?|monogram(?:\s+(?:logo|icon|badge))?(?:\s+(?:with|of|for))?(?:\s+(?:the\s+)?(?:letters?|initials?))?)\s+(?:of\s+)?[\"'“]?([A-Z](?:(?:\s?&?\s?|\s?,\s?|\s(?:and|\+)\s)[A-Z]){0,2})[\"'”]?(?![A-Za-z])",
    needles=("initial", "letter", "monogram", "number"),
)
_SIGN = Lazy(
    r"\b(for sale|for rent|open|closed|welcome|sold out|help wanted|no parking|keep out|danger|wet paint|no entry|beware of the dog)(?=\s+sign\b)",
    re.IGNORECASE,
    needles=("sign",),
)
# Words in capitals at the end, after what bears words: "rubber stamp APPROVED".
_SHOUTED = Lazy(
    r"\b(?:sign|stamp|poster|badge|sticker|card|banner|label|seal|mug|shirt|button|neon|ribbon|flag)s?\b[^A-Z]{0,60}?[\s:]((?:[A-Z][A-Z0-9'!?&.-]+\s*){1,6})$",
    needles=(
        "badge",
        "banner",
        "button",
        "card",
        "flag",
        "label",
        "mug",
        "neon",
        "poster",
        "ribbon",
        "seal",
        "shirt",
        "sign",
        "stamp",
        "sticker",
    ),
)
# A title after a colon, at the end: "book cover: The Clockmaker's Daughter".
_COLONED = Lazy(
    r"\b(?:cover|poster|flyer|sign|label|banner)\s*:\s*([A-Z][\w'’&!?-]*(?:\s+[\w'’&!?-]+){0,7})\s*$",  # noqa: RUF001 - both apostrophes
    needles=("banner", "cover", "flyer", "label", "poster", "sign"),
)
_TRAILING = re.compile(r"(?:\s+(?:of|the|and|to|in|&))+$")


def _is_title(words: str) -> bool:
    """Whether most of some words are capitalised, as those of a title are."""
    told = [word for word in words.split() if len(word) > len("the")]
    return bool(told) and sum(word[0].isupper() for word in told) >= max(1, len(told) - 1) and len(words.split()) > 1


def take_text(prompt: str) -> tuple[str | None, str | None, str]:
    """Take the words to be shown out of a prompt.

    Args:
        prompt: The prompt as written; capitals matter after "called".

    Returns:
        The words, or None, what else is quoted, or None, and the rest of the prompt.
    """
    quoted = list(_QUOTED.finditer(prompt))
    if quoted:
        rest, said = prompt, []
        for one in reversed(quoted):
            before = _LEAD_AND_QUOTE.sub("", rest[: one.start()])
            said.append((one.group(1) or one.group(2)).strip())
            rest = f"{before} {rest[one.end() :]}"
        first, *others = reversed(said)
        return first, " · ".join(others) or None, rest
    found = _LETTERS.search(prompt)
    if found:
        letters = re.sub(r"\s*(?:,|\+|\band\b)\s*", "", found.group(2) or "")
        kind = next((word for word in ("logo", "icon", "badge") if word in found.group().lower()), "")
        kind = kind or ("logo" if "monogram" in found.group().lower() else "")
        return found.group(1) or letters, None, f"{prompt[: found.start()]} {kind} {prompt[found.end() :]}"
    found = _NAMED.search(prompt)
    if found and found.group(1)[:1] and not found.group(1)[:1].islower():
        words = _TRAILING.sub("", found.group(1).strip()).rstrip(".,;:!")
        rest = prompt[found.start(1) + len(words) :]
        return words[:120], None, f"{prompt[: found.start()]} {rest}"
    if found := _SIGN.search(prompt):
        return found[1].title(), None, f"{prompt[: found.start()]} {prompt[found.end() :]}"
    if (found := _COLONED.search(prompt)) and _is_title(found[1]):
        return found[1].strip(), None, prompt[: found.start(1)].rstrip(" :")
    if (found := _SHOUTED.search(prompt)) and not re.search(r"[A-Z]{2}", prompt[: found.start(1)]):
        return found[1].strip(), None, prompt[: found.start(1)]
    found = _SAID.search(prompt)
    if found:
        words = _GOES_ON.sub("", found.group(1)).strip()
        rest = prompt[found.start(1) + len(words) :]
        return words[:120] or None, None, f"{prompt[: found.start()]} {rest}"
    return None, None, prompt
