"""Icons of programs and phones, which are called after what they do: "mute icon", "an icon for closing", "battery low icon"."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["as_controls"]

# How each control is called; the name is that of its drawing, without "button".
_CALLED: Final[dict[str, str]] = {
    "low battery": "battery low|battery is low|low power|battery saver|battery 20|weak battery|almost empty battery",
    "empty battery": "battery empty|dead battery|battery dead",
    "half battery": "battery half|half full battery|medium battery|battery medium|battery 50",
    "full battery": "battery full|battery|battery status|fully charged battery|charged battery|battery level|battery 100",
    "charging battery": "battery charging|charging|charge battery|charge",
    "signal strength": "signal|signal bars|signal strength|cell signal|mobile signal|cellular|mobile data|network signal|phone signal|reception|cellular data",
    "lost signal": "no signal|signal off|no reception|no network",
    "volume up": "volume up|louder|increase volume|loud",
    "volume": "volume|sound|speaker|audio|sound on|volume on|unmute",
    "volume down": "volume down|quieter|decrease volume|low volume|volume low",
    "mute": "mute|muted|silent|silent mode|sound off|volume off|no sound|volume mute",
    "brightness": "brightness|screen brightness|brightness up|light mode",
    "airplane mode": "airplane mode|aeroplane mode|flight mode|plane mode",
    "close": "close|close window|dismiss|exit|x|cancel|remove",
    "back": "back|go back|back arrow|arrow back|return|left arrow|arrow left",
    "forward": "forward|go forward|forward arrow|arrow forward|right arrow|arrow right|continue|proceed",
    "up": "up arrow|arrow up|scroll up|back to top",
    "down": "down arrow|arrow down|scroll down",
    "previous": "previous|previous page|chevron left|left chevron",
    "next": "next|next page|chevron right|right chevron",
    "expand": "expand|chevron down|dropdown|drop down|accordion open",
    "collapse": "collapse|chevron up",
    "edit": "edit|edit text|compose|write|modify|rename",
    "copy": "copy|duplicate|copy to clipboard|clone",
    "paste": "paste|paste from clipboard",
    "repeat": "repeat|loop|replay",
    "playback": "play|start playing|resume",
    "next track": "next track|skip|skip next|next song|skip forward",
    "previous track": "previous track|previous song|skip back|skip previous",
    "fast forward": "fast forward|forward playback",
    "rewind": "rewind|fast backward",
    "sort": "sort|sort by|sorting|order by|sort descending",
    "zoom in": "zoom in|zoom|magnify",
    "zoom out": "zoom out",
    "full screen": "full screen|fullscreen|maximize|maximise|enter full screen",
    "exit full screen": "exit full screen|exit fullscreen|minimize|minimise|leave full screen",
    "show": "show|show password|visible|visibility|preview|view",
    "hide": "hide|hide password|hidden|invisible|visibility off|eye off|unseen",
    "power": "power|power button|power on|power off|on off|on/off|shut down|shutdown|turn off|standby",
    "gps": "gps|my location|current location|locate|locate me|location services|target location",
    "hotspot": "hotspot|personal hotspot|mobile hotspot|broadcast",
    "quiet": "do not disturb|dnd|no entry|busy status",
    "screen rotation": "screen rotation|rotate screen|auto rotate|rotation lock|screen rotate",
    "subtract": "minus|subtract|decrease|remove item",
    "plus": "plus|add|new|create|increase|add item|add new",
    "more": "more|more options|three dots|ellipsis|overflow menu|kebab menu|options",
    "apps": "apps|app grid|grid|grid view|app drawer|launcher",
    "list": "list|list view|bullet list|bulleted list",
    "sliders": "sliders|equalizer|equaliser|adjustments|adjust|preferences|tune|filters|controls",
    "switch on": "toggle|toggle switch|switch|toggle on|switch on|enabled",
    "switch off": "toggle off|switch off|disabled",
    "checkbox": "checkbox|check box|ticked box",
    "radio button": "radio button|radio",
    "record": "record|recording|rec|record button|screen recording",
    "eject": "eject",
    "voice": "voice|voice input|dictation|voice search|mic",
    "microphone off": "microphone off|mic off|mute microphone|muted microphone|mute mic|microphone muted",
    "camera off": "camera off|video off|stop video|no video",
    "lost wifi": "wifi off|no wifi|wi-fi off|offline|no internet|no connection",
    "bluetooth": "bluetooth|bluetooth on",
    "cloud upload": "cloud upload|upload to cloud|cloud backup|backup",
    "cloud download": "cloud download|download from cloud",
    "history": "history|recent|recents|recently used|time machine|restore",
    "like": "like|thumbs up|upvote|approve",
    "dislike": "dislike|thumbs down|downvote|disapprove",
    "layers": "layers|layer",
    "crop": "crop|crop image",
    "reply": "reply|reply to|respond",
    "inbox": "inbox",
    "archive": "archive",
    "add user": "add user|add friend|add contact|invite|new user|add person|follow",
    "alert": "alert|warning|caution|error|attention",
    "help": "help|question|support|faq|question mark",
    "info": "info|information|about",
    "delete": "delete|trash|bin|trash can|recycle bin|rubbish bin",
    "menu": "menu|hamburger menu|hamburger|navigation|nav menu|burger menu|navigation menu",
    "stop": "stop|stop button",
    "pause": "pause|pause button",
    "dark mode": "dark mode|night mode|sleep mode|night shift",
    "refresh": "refresh|reload|sync|update|synchronize|synchronise|syncing",
    "download": "download|downloads|import",
    "upload": "upload|uploads|export",
    "share": "share|sharing",
    "save": "save|save file|floppy",
    "user": "user|profile|account|avatar|person|my account|user account|contact",
    "users": "users|people|group|team|contacts|accounts|community|members|audience",
    "filter": "filter|funnel",
    "unlock": "unlock|unlocked|open lock",
    "log in": "log in|login|sign in",
    "log out": "log out|logout|sign out",
    "link": "link|hyperlink|url|chain link|copy link",
}  # fmt: skip
# What other figures show well already.
_FIGURES: Final[dict[str, str]] = {
    "cut": "scissors", **dict.fromkeys(("wifi", "wi fi", "wi-fi", "wireless", "wlan", "wifi signal", "wifi on"), "wifi"), "print": "printer", "cart": "shopping cart", "shopping": "shopping bag", "basket": "shopping cart", "favorite": "star shape", "favourite": "star shape", "star": "star shape", "rating": "star shape",
    "notifications": "bell", "notification": "bell", "alarm": "alarm clock", "gallery": "picture", "image": "picture", "photo": "picture", "language": "globe", "web": "globe", "website": "globe", "internet": "globe", "browser": "globe",
    "settings": "gear", "search": "magnifying glass", "find": "magnifying glass", "mail": "envelope", "email": "envelope", "message": "speech bubble", "messages": "speech bubble", "home": "house", "home page": "house",
}  # fmt: skip
_VERBS: Final = ("close", "edit", "copy", "paste", "mute", "save", "share", "delete", "upload", "download", "refresh", "unlock", "record", "zoom", "sort", "filter", "print", "cut", "search", "add", "remove", "play", "pause", "stop", "hide", "reply")  # fmt: skip
_NAMED: Final = {
    called: name if name.endswith("button") else f"{name} button"
    for name, words in _CALLED.items()
    for called in (name, *words.split("|"))
} | _FIGURES
_NAMES: Final = _NAMED | {
    gerund: _NAMED[verb]
    for verb in _VERBS
    for gerund in (f"{verb}ing", f"{verb.removesuffix('e')}ing", f"{verb}{verb[-1]}ing")
}
_ANY: Final = "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))
_OF: Final = Lazy(
    rf"^(?P<before>\W*(?:(?:an?|the|please|simple|minimal|minimalist|flat|app|ui|line|outline|outlined|modern|clean|cute|mobile|web|colou?rful|glyph|draw|create|make|design|me|my|new)\s+)*)"
    rf"(?P<name>{_ANY})(?:\s+(?:button|symbol|sign|ui|app))?\s+icons?\b",
    re.IGNORECASE,
    needles=("icon",),
)
_FOR: Final = Lazy(
    rf"\bicons?\s+(?:for|of|showing|meaning|that (?:means|says|shows))\s+(?:an?\s+|the\s+)?(?P<name>{_ANY})(?:\s+(?:button|symbol|sign|function|action))?(?:\s+(?:the|an?)\s+\w+)?(?=\s*(?:[.,!]|$|\bin\b|\bwith\b|\bon\b))",
    re.IGNORECASE,
    needles=("icon",),
)
_SET: Final = Lazy(
    r"\bicons?(?:\s+set)?(?P<says>\s*(?::|for|of|with|showing)\s+)(?P<all>[^.:;]+(?:,|\band\b)[^.:;]+)$", re.IGNORECASE
)
_PARTED: Final = Lazy(r"\s*(?:,\s*(?:and\s+)?|\band\b)\s*", re.IGNORECASE)
# The dots in a speech bubble are drawn with it.
_DOTTED: Final = Lazy(
    r"\b((?:chat|speech|message|comment|typing)s?(?: bubble)? icons?),? with (?:three|3|some)?\s*dots(?: inside)?\b",
    re.IGNORECASE,
    needles=("dots",),
)
_SHOWN: Final = re.compile(r"\s+with\s+(?:an?\s+|the\s+)?([a-z]+(?: (?:can|bin|glass|bubble|clock))?)\b", re.IGNORECASE)
_DOES: Final = {"delete": "trash can bin trash bin dustbin", "search": "magnifying glass", "find": "magnifying glass lens", "settings": "gear cog cogwheel", "notification": "bell", "notifications": "bell", "home": "house", "mail": "envelope letter", "email": "envelope letter", "edit": "pencil pen", "favorite": "heart star", "security": "shield lock"}  # fmt: skip


def _same(name: str, shown: str) -> bool:
    """Whether a thing is what the icon of a control shows anyhow: the bin of "delete icon with trash can"."""
    return set(shown.split()) <= set(_DOES.get(name, "").split())


# How many there are is a number on a disc.
_UNREAD: Final = Lazy(
    r",?\s+with\s+(?:an?\s+)?(?:(?:red|small|the)\s+)*(?:badge\s+(?:saying|showing|of|with)\s+)?(?:the\s+)?(\d{1,2})\s+(?:unread|new|notifications?|messages?|alerts?|badge|items?)(?:\s+(?:messages?|notifications?|items?|mails?|emails?))?\b",
    re.IGNORECASE,
    needles=("unread", "new", "notification", "message", "alert", "badge", "item"),
)
# What a thing is marked with is no word of a sentence: "with a tick", "with an x".
_MARKED_BY: Final = {
    "plus": "plus sign", "add": "plus sign", "tick": "check mark", "check": "check mark", "checkmark": "check mark", "x": "close button", "cross": "close button", "minus": "subtract button",
    "exclamation": "alert button", "alert": "alert button", "warning": "alert button", "question": "help button",
}  # fmt: skip
_MARKED: Final = Lazy(
    rf"(?<=\bicon),?\s+with\s+(?:an?\s+|the\s+)?(?:(?:small|little|tiny)\s+)?({'|'.join(_MARKED_BY)})(?:[- ](?:mark|sign|point|symbol|badge|icon|button))?\b(?!\s+\w+s\b)",
    re.IGNORECASE,
    needles=(" with ",),
)
_LEAST: Final = 0.5  # share of a list that must be controls, so that it is one of them


_REMINDER: Final = re.compile(r"\bcalendar (?:reminder|alarm|notification)\b", re.IGNORECASE)
_LEVEL: Final = re.compile(r"\bbattery (icon|symbol),? (low|full|empty|charging)\b", re.IGNORECASE)


def as_controls(prompt: str) -> str:
    """Return a prompt in which controls are called by the names of their drawings, where icons are asked for.

    Args:
        prompt: The prompt as written.
    """
    prompt = _REMINDER.sub("calendar with a small bell", _LEVEL.sub(r"\2 battery \1", prompt))
    if "icon" not in prompt.lower():
        return prompt
    prompt = _DOTTED.sub(r"\1", prompt)
    prompt = _MARKED.sub(lambda found: f" with {_MARKED_BY[found[1].lower()]}", prompt)
    prompt = _UNREAD.sub(r" with number \1", prompt)
    if found := _OF.match(prompt):
        if (shown := _SHOWN.match(prompt, found.end())) and _same(found["name"].lower(), shown[1].lower()):
            return f"{found['before']}{shown[1]} icon{prompt[shown.end() :]}"  # what does it is told, too
        return f"{found['before']}{_NAMES[found['name'].lower()]} icon{prompt[found.end() :]}"
    if (found := _FOR.search(prompt)) and "," not in prompt:
        return f"{prompt[: found.start('name')]}{_NAMES[found['name'].lower()]}{prompt[found.end() :]}"
    found = _SET.search(prompt)
    parts = _PARTED.split(found["all"].strip()) if found else []
    known = [_NAMES.get(re.sub(r"^(?:an?|the)\s+", "", part.strip().lower())) for part in parts]
    if found and len(parts) > 1 and sum(map(bool, known)) > _LEAST * len(parts):
        named = ", ".join(name or part for name, part in zip(known, parts, strict=True))
        return f"{prompt[: found.start('says')]}: {named}"
    return prompt
