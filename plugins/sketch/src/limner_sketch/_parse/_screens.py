"""Pictures for products, in plainer words: screens that say what is wrong or empty, heroes of pages, faces of messages."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular

__all__ = ["as_picture"]

_PLAIN: Final = "on a plain background"
_MOODS: Final[dict[str, str]] = {
    **dict.fromkeys(("angry", "mad", "furious", "annoyed", "grumpy"), "angry"), **dict.fromkeys(("sad", "unhappy", "disappointed", "frowning", "frowny", "upset"), "sad"), **dict.fromkeys(("crying", "sobbing", "weeping"), "crying"),
    **dict.fromkeys(("laughing", "lol", "crying laughing", "laughing crying", "rofl", "tears of joy", "laugh crying", "hilarious"), "laughing"), **dict.fromkeys(("surprised", "shocked", "astonished", "amazed", "wow"), "surprised"),
    **dict.fromkeys(("sleepy", "sleeping", "tired", "asleep", "snoring"), "sleepy"), **dict.fromkeys(("cool", "sunglasses"), "cool"), **dict.fromkeys(("love", "loving", "in love", "heart eyes", "heart eyed", "lovestruck"), "loving"),
    **dict.fromkeys(("starry eyed", "star struck", "starstruck"), "starry"), **dict.fromkeys(("winking", "wink"), "winking"), **dict.fromkeys(("silly", "goofy", "cheeky", "tongue out", "crazy"), "teasing"), **dict.fromkeys(("thinking", "thoughtful", "confused", "puzzled", "wondering", "curious"), "thinking"),
    **dict.fromkeys(("kissing", "kiss", "blowing a kiss"), "kissing"), **dict.fromkeys(("neutral", "bored", "indifferent", "meh", "poker"), "neutral"), **dict.fromkeys(("scared", "worried", "afraid", "frightened", "terrified", "nervous", "anxious"), "scared"), **dict.fromkeys(("sick", "nauseous", "ill", "disgusted"), "sick"),
    **dict.fromkeys(("party", "partying", "celebrating"), "partying"), **dict.fromkeys(("evil", "devil", "devilish", "mischievous", "naughty"), "evil"), **dict.fromkeys(("grinning", "excited", "joyful", "cheerful", "delighted", "overjoyed"), "grinning"), **dict.fromkeys(("happy", "smiling", "smiley", "friendly", "content", "yellow", "classic"), "happy"),
}  # fmt: skip
_FACE: Final = Lazy(
    rf"\b(?:(?:cute|simple|round|big|yellow|little|cartoon)\s+)*(?P<mood>(?:{'|'.join(sorted((m.replace(' ', '[ -]') for m in _MOODS), key=len, reverse=True))})(?:(?:\s+and\s+|[ -])(?:{'|'.join(sorted((m.replace(' ', '[ -]') for m in _MOODS), key=len, reverse=True))}))?)[ -]+(?:yellow\s+)?(?:(?:emoji|smiley|round)[ -]+)?(?:emoji|smiley|emoticon|face(?!\s+(?:of|mask|paint|cream)))(?:[ -]+(?:face|emoji))?s?\b",
    re.IGNORECASE,
    needles=("emoji", "emoticon", "face", "smiley"),
)
_BARE_FACE: Final = Lazy(
    r"\b(?:emoji|smiley(?: face)?|emoticon)s?\b(?P<with>\s+(?:with|wearing|that is|which is|who is)\s+(?P<what>[^,.]+))?",
    re.IGNORECASE,
    needles=("emoji", "emoticon", "smiley"),
)
_TOLD: Final[tuple[tuple[str, str], ...]] = (
    (r"sunglasses|shades", "cool"), (r"hearts?(?: eyes)?", "loving"), (r"tears of joy|laugh\w*", "laughing"), (r"tears?|cry\w*", "crying"), (r"tongue", "teasing"), (r"open mouth|o mouth", "surprised"),
    (r"wink\w*", "winking"), (r"star(?:s|ry)?(?: eyes)?", "starry"), (r"party hat|hat", "partying"), (r"horns?", "evil"), (r"big (?:smile|grin)|teeth|grin\w*", "grinning"), (r"zzz|closed eyes|sleep\w*", "sleepy"), (r"thermometer|mask", "sick"), (r"hand on (?:its |the )?chin", "thinking"),
)  # fmt: skip
_MOOD_AFTER: Final = Lazy(
    r"\s+with (?:an? )?(?:open mouth|wide eyes|big (?:grin|smile)|tears(?: of joy| in its eyes)?|heart eyes|sunglasses|red cheeks|closed eyes)\b",
    re.IGNORECASE,
    needles=("with",),
)

_SUBJECT: Final = r"(?:\s*[:,-]?\s*(?P<lead>with|showing|of|featuring|about|for|on|using)?\s+(?P<rest>.+))?"
_KIND: Final = r"(?:\s+(?:page|screen|state|message|view|modal))*(?:\s+(?:illustration|image|picture|graphic|drawing|art|vector|hero|banner))*"
_ERROR: Final = Lazy(
    rf"^\W*(?:an?\s+|the\s+|our\s+)?(?:cute\s+|funny\s+|friendly\s+|simple\s+|website\s+)*(?P<code>404|500|503|403)(?:\s+(?:error|not found))*{_KIND}{_SUBJECT}$|^\W*(?:an?\s+)?(?:page )?not found{_KIND}(?:\s*[:,]?\s*(?:with|showing|of|featuring)?\s+(?P<rest2>.+))?$",
    re.IGNORECASE | re.DOTALL,
    needles=("404", "403", "500", "503", "not found"),
)
_STATE: Final = Lazy(
    rf"^\W*(?:an?\s+|the\s+|our\s+)?(?:cute\s+|funny\s+|friendly\s+|simple\s+|minimal\s+|flat\s+|spot\s+)*(?P<state>empty[ -]state|zero[ -]state|blank[ -]state|error|success|onboarding|welcome|log[ -]?in|sign[ -]?in|sign[ -]?up|maintenance|coming soon|under construction|no internet|offline|loading|payment failed|payment declined|upload failed|login failed|failed|session expired|connection lost|access denied|payment successful|order confirmed|landing page|hero|home ?page|paywall|upgrade|feature|slide|header)"
    rf"(?:\s+(?:page|screen|state|message|view|modal|hero|step|section))*(?:\s+(?:illustration|image|picture|graphic|drawing|art|vector|banner|visual))*{_SUBJECT}$",
    re.IGNORECASE | re.DOTALL,
    needles=(
        "state",
        "error",
        "success",
        "onboarding",
        "welcome",
        "log",
        "sign",
        "maintenance",
        "coming soon",
        "construction",
        "internet",
        "offline",
        "loading",
        "payment",
        "order",
        "page",
        "hero",
        "paywall",
        "upgrade",
        "feature",
        "slide",
        "header",
    ),
)
_SAYS: Final = re.compile(
    r"\b(?:illustration|image|picture|graphic|drawing|art|vector|banner|visual|screen|state|hero|page)\b", re.IGNORECASE
)
_EMPTY: Final = re.compile(
    r"^\W*(?:an?\s+|the\s+|your\s+)?(?:empty (?P<what>inbox|mailbox|cart|shopping cart|basket|folder|list|calendar|wallet|trash|playlist|library|dashboard)|no (?P<none>(?:search )?results?|data(?: yet)?|messages?|notifications?|files?|documents?|internet(?: connection)?|connection|orders?|favou?rites?|photos?|tasks?|items?|events?|reports?|queries|charts?|users|friends|comments?)(?: found| yet| available| here)?)(?P<more>\s+(?:illustration|state|screen|image|page|graphic|icon))?\W*$",
    re.IGNORECASE,
)
# What stands for what a screen is about; the first that is found is drawn.
_SIGNS: Final[tuple[tuple[str, str], ...]] = (
    (r"(?:search )?results?|search|not found|nothing (?:was )?found|queries", "a magnifying glass and a document"),
    (r"inbox|e-?mails?|mail(?:box)?|newsletter", "a mailbox and an envelope"), (r"carts?|basket|checkout|shop(?:ping)?", "a shopping cart"), (r"notifications?|alerts?|reminders?", "a bell"),
    (r"messages?|chats?|comments?|conversations?", "two speech bubbles"), (r"files?|documents?|folders?|uploads?|attachments?", "a folder and a document"), (r"photos?|images?|gallery", "a camera and a picture frame"),
    (r"internet|connection|offline|wi-?fi|network", "a cloud and a plug"), (r"servers? (?:is |are )?down|servers?|crash\w*|bugs?", "a server and a warning sign"), (r"payments?|paid|billing|invoice|subscription|paywall", "a credit card and a check mark"),
    (r"orders?|deliver\w*|shipping|package", "a box and a check mark"), (r"tasks?|to-?dos?|list|done", "a clipboard and a check mark"), (r"calendar|events?|appointments?|schedule", "a calendar and a clock"), (r"favou?rites?|likes?|wishlist", "a heart and a star shape"),
    (r"connect\w*|integrat\w*|sources?", "two databases and a plug"), (r"quer(?:y|ies)|sql|tables?", "a spreadsheet and a magnifying glass"), (r"charts?|reports?|analytics?|insights?|metrics", "a pie chart and a line chart"), (r"dashboards?", "a dashboard"),
    (r"security|secure|privacy|passwords?|log ?in|sign ?in|account|sign ?up", "a lock and a shield"), (r"teamwork|collaboration|working together|partnership", "two people shaking hands"), (r"governance|compliance|policy|policies|rules", "a shield and a clipboard"), (r"strategy|goals?|targets?|objectives?|okrs?|vision", "a target and a flag"), (r"ideas?|innovation|brainstorm\w*|creativ\w*", "a light bulb and a gear"),
    (r"growth|scal(?:e|ing)|performance", "a rocket and a line chart"), (r"migrat\w*|cloud", "a cloud and two servers"), (r"quality|testing|tests?", "a magnifying glass and a check mark"), (r"machine learning|ml|models?", "a robot and a dashboard"), (r"communication|feedback", "two speech bubbles"), (r"deadlines?|time|planning|timeline", "a calendar and a clock"), (r"customers?|clients?", "three people and a heart"),
    (r"invite|team|users|people|friends|collaborat\w*", "three people"),
    (r"data|database|warehouse|platform|pipelines?", "a database, a cloud and a dashboard"),
    (r"weather", "a phone, a red umbrella and a cloud"), (r"bank\w*|money|savings?|finance|fintech|budget", "a piggy bank and coins"), (r"fitness|workouts?|gym", "a dumbbell and a running shoe"), (r"health|medical|doctor", "a stethoscope and a heart"), (r"travel|trips?|flights?|hotels?", "a suitcase, an airplane and a map"),
    (r"food|recipes?|restaurant|meals?|cooking", "a pizza and a salad"), (r"music|songs?|playlist|podcasts?|audio", "headphones and a musical note"), (r"learn\w*|courses?|education|school|study", "a book and a graduation cap"), (r"books?|library|reading", "a stack of books"), (r"pets?|dogs?|cats?|vet", "a dog and a cat"),
    (r"plants?|garden\w*", "a potted plant and a watering can"), (r"ai|artificial intelligence|assistants?|chatbot|bot", "a robot and a speech bubble"), (r"jobs?|career|hiring|recruit\w*", "a briefcase and a magnifying glass"), (r"real estate|homes?|rent\w*|house", "a house and a key"), (r"crypto|bitcoin|blockchain", "coins and a lock"),
    (r"climate|energy|green|sustainab\w*", "a wind turbine and a solar panel"), (r"productivity|notes?|planner", "a notebook and a pencil"), (r"launch\w*|startup|new|welcome|start\w*|get(?:ting)? started|upgrade", "a rocket"),
)  # fmt: skip
_OF_STATE: Final[dict[str, str]] = {
    "error": "a warning sign and a server", "success": "a trophy with confetti", "onboarding": "a rocket", "welcome": "a hand waving and confetti", "login": "a lock and a key", "signin": "a lock and a key", "signup": "a clipboard and a pencil", "maintenance": "a wrench and a gear", "comingsoon": "a rocket", "underconstruction": "a traffic cone and a hard hat",
    "nointernet": "a cloud and a plug", "offline": "a cloud and a plug", "loading": "an hourglass", "paymentfailed": "a credit card and a warning sign", "paymentdeclined": "a credit card and a warning sign", "uploadfailed": "a folder and a warning sign", "loginfailed": "a lock and a warning sign", "failed": "a warning sign", "sessionexpired": "an hourglass", "connectionlost": "a cloud and a plug", "accessdenied": "a lock and a shield", "paymentsuccessful": "a credit card and a check mark", "orderconfirmed": "a box and a check mark", "emptystate": "an open box", "zerostate": "an open box", "blankstate": "an open box",
}  # fmt: skip
_ARTICLE: Final = re.compile(
    r"^\W*(?:an?\s+)?(?:\w+\s+)?(?:illustration|image|picture|graphic|visual|drawing|cover image|header image)\s+(?:for|to go with)\s+(?:an?\s+|our\s+|my\s+|the\s+)?(?:blog(?: ?post)?|article|newsletter|presentation|slide|report|white ?paper|talk|lecture|page|landing page|web ?site|e-?mail|course|case study)\s+(?:about|on)\s+(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_MASCOT: Final = re.compile(
    r"^\W*(?:an?\s+|the\s+|our\s+)?(?:\w+\s+){0,2}mascot\s+(?:for|of)\s+[^,:]{2,50}[,:]\s*(?P<what>\w.+)$",
    re.IGNORECASE,
)
_BOT: Final = Lazy(
    r"\b(?:avatar|profile (?:picture|image|photo))\s+(?:for|of)\s+(?:an?\s+|our\s+|the\s+|my\s+)?(?:[\w-]+\s+){0,2}(?:chat ?bot|bot|(?:ai|virtual|digital) (?:assistant|agent)|ai)\b",
    re.IGNORECASE,
    needles=("avatar", "profile"),
)


def as_picture(prompt: str) -> str:
    """Return a prompt for a screen of a product, or for a face, as one for the things that are to be seen.

    Args:
        prompt: The prompt as written.
    """
    if found := _MASCOT.match(prompt):
        prompt = f"{found['what']} {_PLAIN}"
    return _as_face(_as_screen(_BOT.sub("avatar of a robot", prompt)))


def _as_screen(prompt: str) -> str:
    if found := _ERROR.search(prompt):
        rest = found["rest"] or found["rest2"]
        code = found["code"] or "404"
        things = (
            rest
            if rest and _has_things(rest)
            else {"500": "a sad robot", "503": "a sad robot", "403": "a lock"}.get(code, "a robot holding a map")
        )
        things = re.sub(r"\b(?:lost|confused|broken)\s+(?=\w)", "sad ", things)
        return f'{things} {_PLAIN}, with the text "{code}"'
    if empty := _EMPTY.search(prompt):
        told = (empty["what"] or empty["none"] or "").lower()
        return f"{_signs_of(told) or 'an open box'} {_PLAIN}"
    if article := _ARTICLE.match(prompt):
        shown = "" if _is_lively(article["rest"]) else _signs_of(article["rest"])
        return (
            f"{shown} {_PLAIN}" if shown else f"{article['rest']} {_PLAIN}" if _has_things(article["rest"]) else prompt
        )
    found = _STATE.search(prompt)
    if not found:
        return prompt
    head = prompt[found.end("state") : found.start("rest") if found["rest"] else None]
    told = found["state"].lower().startswith(("empty", "zero", "blank", "landing"))
    told = told or (found["state"].lower() == "slide" and (found["lead"] or "").lower() in {"about", "on", "for"})
    if not _SAYS.search(head) and not told:
        return prompt
    state = re.sub(r"[ -]", "", found["state"].lower())
    rest = (found["rest"] or "").strip(" .")
    quoted = re.search(r"[\"“][^\"”]+[\"”]", rest)
    about = re.sub(
        r"\b(?:an?|the|our|your|my|app|website|site|page|company|product|tool)\b", " ", rest, flags=re.IGNORECASE
    )
    abstract = state in _ABSTRACT or bool(re.match(r"(?:no|your|an? \w+ app|an? \w+ platform)\b", rest, re.IGNORECASE))
    abstract = abstract or ((found["lead"] or "").lower() in {"for", "about"} and not _is_lively(rest))
    if rest and not abstract and _has_things(rest):
        return f"{rest} {_PLAIN}"
    shown = _signs_of(about) or (rest if _has_things(rest) else "") or _OF_STATE.get(state, "")
    if not shown:
        return prompt
    return f"{shown} {_PLAIN}" + (f", with the text {quoted[0]}" if quoted else "")


_ABSTRACT: Final = frozenset({"emptystate", "zerostate", "blankstate"})


def _signs_of(about: str) -> str:
    return next((things for words, things in _SIGNS if re.search(rf"\b(?:{words})\b", about, re.IGNORECASE)), "")


def _is_lively(rest: str) -> bool:
    """Whether somebody is to be seen."""
    found = (figures.find(word) or figures.find(singular(word)) for word in re.findall(r"[a-z']+", rest.lower()))
    return any(match and match.exact and match.entry.tags & _LIVELY for match in found)


def _has_things(rest: str) -> bool:
    """Whether words name something that can be drawn, and not only what it is about."""
    if re.match(r"\s*(?:the\s+)?(?:app|website|platform|product|company|tool|service)\b", rest, re.IGNORECASE):
        return False
    words = re.findall(r"[a-z']+", rest.lower())
    for length in (3, 2, 1):
        for start in range(len(words) - length + 1):
            phrase = " ".join(words[start : start + length])
            match = figures.find(phrase) or figures.find(singular(phrase))
            if (
                match
                and match.exact
                and (
                    match.entry.tags & _LIVELY
                    or re.search(
                        r"\b(?:an?|two|three|some)\s+(?:\w+\s+)?" + re.escape(words[start]), rest, re.IGNORECASE
                    )
                )
            ):
                return True
    return False


_LIVELY: Final = frozenset({"animal", "person", "creature", "robot", "bird"})


def _as_face(prompt: str) -> str:
    """Name the faces of messages after their mood."""
    if re.search(r"\b(?:tattoo|face paint|mask|clock face|poker face|mountain face)\b", prompt, re.IGNORECASE):
        return prompt
    sticker = re.search(r"\b(?:sticker|icon|pattern|logo|badge|card|poster)s?\b", prompt, re.IGNORECASE)

    def named(found: re.Match[str]) -> str:
        moods = re.split(r"\s+and\s+|[ -]", found["mood"].lower())
        whole = found["mood"].lower().replace("-", " ")
        mood = _MOODS.get(whole) or (
            "laughing"
            if {"crying", "laughing"} <= set(moods)
            else next((_MOODS[m] for m in moods if m in _MOODS), "happy")
        )
        return f"{mood} smiley"

    if _FACE.search(prompt):
        if re.search(r"\bface\b", prompt, re.IGNORECASE) and not _FACE_ALONE.search(prompt):
            return prompt
        text = _MOOD_AFTER.sub("", _FACE.sub(named, prompt))
    elif (found := _BARE_FACE.search(prompt)) and not re.search(
        r"\b(?:cat|dog|animal|fruit|food|with \w+ face|of an?)\b", prompt[: found.start()], re.IGNORECASE
    ):
        told = found["what"] or ""
        if (
            re.match(r"\s*(?:of|style|face of|for)\b", prompt[found.end() :])
            or prompt[: found.start()].strip(" ").lower() not in _ARTICLES
        ):
            return prompt
        mood = next((mood for words, mood in _TOLD if re.search(rf"\b(?:{words})\b", told, re.IGNORECASE)), "happy")
        text = f"{prompt[: found.start()]}{mood} smiley{prompt[found.end() :]}"
    else:
        return prompt
    return text if sticker else f"{text} {_PLAIN}"


_ARTICLES: Final = frozenset(
    {
        "",
        "a",
        "an",
        "the",
        "yellow",
        "a yellow",
        "cute",
        "a cute",
        "a big",
        "simple",
        "a simple",
        "one",
        "cool",
        "a cool",
    }
)
_FACE_ALONE: Final = re.compile(
    r"^\W*(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}?face(?:\s+(?:emoji|sticker|icon))?s?\b(?!\s+(?:of|on|in))|emoji|smiley",
    re.IGNORECASE,
)
