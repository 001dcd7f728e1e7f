"""Names and numbers for charts of which none are told: what a chart of that topic usually has, for an example that can be filled in."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Any, Final

from limner_sketch._parse._listed import Parts
from limner_sketch.plan import MAX_NODES, MAX_SERIES, Form

__all__ = ["illustrate", "units_told"]

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_QUARTERS: Final = ("Q1", "Q2", "Q3", "Q4")
_YEARS: Final = ("2021", "2022", "2023", "2024", "2025")
_WEEKS: Final = ("Week 1", "Week 2", "Week 3", "Week 4", "Week 5", "Week 6")
_HOURS: Final = ("6:00", "9:00", "12:00", "15:00", "18:00", "21:00")

# What a word of the topic says of the axis: times first, as they are the axis where both are told.
_TIMES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (r"quarter(?:ly|s)?|q1", _QUARTERS),
    (r"(?:12|twelve) months|over (?:a|the|one) year|all year|throughout the year|each month of the year", _MONTHS),
    (r"month(?:ly|s)?|mrr", _MONTHS[:6]),
    (r"week(?:ly|s)", _WEEKS),
    (r"dai?ly|weekdays?|week|per day|each day|by day|days?", _DAYS),
    (r"hour(?:ly|s)?|time of day", _HOURS),
    (r"year(?:ly|s)?|annual(?:ly)?|decade", _YEARS),
)
_SETS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (r"regions?", ("North", "South", "East", "West")),
    (r"departments?|teams?", ("Sales", "Marketing", "Engineering", "Support", "Finance")),
    (r"countr(?:y|ies)|nations?", ("Germany", "France", "Spain", "Italy", "Poland")),
    (r"continents?", ("Asia", "Africa", "Europe", "America", "Oceania")),
    (r"cit(?:y|ies)", ("London", "Paris", "Berlin", "Madrid", "Rome")),
    (r"browsers?", ("Chrome", "Safari", "Edge", "Firefox", "Other")),
    (r"operating systems?", ("Windows", "macOS", "Linux", "Other")),
    (r"devices?", ("Mobile", "Desktop", "Tablet")),
    (r"(?:traffic|acquisition|marketing|sales) (?:sources?|channels?)|channels?|traffic", ("Search", "Direct", "Social", "Email", "Referral")),
    (r"social (?:media|networks?)|platforms?", ("Instagram", "YouTube", "TikTok", "Facebook", "LinkedIn")),
    (r"programming languages?|languages? developers", ("Python", "JavaScript", "Java", "Go", "Rust")),
    (r"languages?", ("English", "Spanish", "Chinese", "Hindi", "Arabic")),
    (r"warehouses?", ("LOAD_WH", "TRANSFORM_WH", "BI_WH", "ML_WH")),
    (r"customer (?:segments?|types?)|segments?", ("Enterprise", "Mid-market", "Small business", "Consumer")),
    (r"plans?|tiers?|subscriptions?", ("Free", "Team", "Business", "Enterprise")),
    (r"age groups?|ages?|demographics?", ("0-17", "18-34", "35-49", "50-64", "65+")),
    (r"satisfaction|survey|opinions?|feedback", ("Very happy", "Happy", "Neutral", "Unhappy")),
    (r"ratings?|reviews?|stars", ("5 stars", "4 stars", "3 stars", "2 stars", "1 star")),
    (r"gender|men and women|boys and girls", ("Women", "Men")),
    (r"fruits?", ("Apples", "Bananas", "Strawberries", "Oranges", "Grapes")),
    (r"vegetables?", ("Carrots", "Tomatoes", "Peppers", "Peas", "Corn")),
    (r"colou?rs?", ("Blue", "Green", "Red", "Purple", "Yellow")),
    (r"pets?", ("Dogs", "Cats", "Fish", "Rabbits", "Birds")),
    (r"animals?", ("Dogs", "Cats", "Horses", "Lions", "Owls")),
    (r"sports?", ("Football", "Tennis", "Swimming", "Basketball", "Cycling")),
    (r"hobb(?:y|ies)|free time|leisure", ("Reading", "Gaming", "Sports", "Music", "Cooking")),
    (r"(?:movie|film|music|book) genres?|genres?|movies?|films?", ("Comedy", "Action", "Drama", "Fantasy", "Horror")),
    (r"music", ("Pop", "Rock", "Hip-hop", "Jazz", "Classical")),
    (r"subjects?", ("Maths", "English", "Science", "Art", "Sports")),
    (r"grades?|marks", ("A", "B", "C", "D", "E")),
    (r"commut\w*|transport\w*|get to (?:work|school)|travel to (?:work|school)|come to school", ("Car", "Bus", "Bike", "Train", "Walk")),
    (r"ice[- ]cream|flavou?rs?", ("Chocolate", "Vanilla", "Strawberry", "Mint", "Lemon")),
    (r"desserts?|cakes?", ("Cake", "Ice cream", "Cookies", "Pie")),
    (r"drinks?|beverages?", ("Water", "Coffee", "Tea", "Juice", "Milk")),
    (r"foods?|meals?|lunch\w*", ("Pizza", "Pasta", "Salad", "Sushi", "Burgers")),
    (r"cuisines?", ("Italian", "Mexican", "Indian", "Japanese", "Thai")),
    (r"renewable", ("Solar", "Wind", "Hydro", "Biomass")),
    (r"(?:energy|electricity|power)", ("Wind", "Solar", "Gas", "Hydro", "Nuclear")),
    (r"household|family budget|monthly budget|personal budget|living costs|expenses|spending|budget", ("Rent", "Food", "Transport", "Savings", "Fun")),
    (r"(?:a|my|your|the|typical) day|hours of|time spent|24 hours", ("Sleep", "Work", "Meals", "Family", "Free time")),
    (r"portfolio|invest\w*|assets?", ("Stocks", "Bonds", "Property", "Cash", "Gold")),
    (r"market share|competitors?|compan(?:y|ies)|brands?", ("Us", "Competitor A", "Competitor B", "Competitor C", "Others")),
    (r"cost(?:s)? breakdown|costs?", ("Compute", "Storage", "Staff", "Marketing", "Other")),
    (r"waste|rubbish|trash|recycl\w*", ("Paper", "Plastic", "Glass", "Organic", "Metal")),
    (r"products?|product lines?|categor(?:y|ies)", ("Product A", "Product B", "Product C", "Product D")),
    (r"stores?|shops?|branch(?:es)?", ("Store 1", "Store 2", "Store 3", "Store 4")),
    (r"votes?|voters?|elections?|part(?:y|ies)", ("Party A", "Party B", "Party C", "Party D")),
    (r"air|atmosphere", ("Nitrogen", "Oxygen", "Argon", "Other")),
    (r"religions?", ("Christian", "Muslim", "Hindu", "Buddhist", "Other")),
    (r"blood types?|blood groups?", ("O", "A", "B", "AB")),
)  # fmt: skip
# What things are rated by, in charts that rate.
_TRAITS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (r"(?:football|soccer|basketball|hockey|tennis|rugby)[\w' ]*|players?|athletes?", ("Speed", "Shooting", "Passing", "Dribbling", "Defence", "Stamina")),
    (r"pok[eé]mon|heroe?s?|characters?|wizards?|warriors?|monsters?", ("Strength", "Speed", "Magic", "Wisdom", "Luck", "Courage")),
    (r"wine|coffee|whisk(?:e)?y|beer", ("Body", "Sweetness", "Acidity", "Aroma", "Bitterness", "Finish")),
    (r"designers?", ("Typography", "Colour", "Research", "Prototyping", "Motion", "Writing")),
    (r"skills?", ("Python", "SQL", "Design", "Writing", "Teamwork", "Speaking")),
)  # fmt: skip
_USUALLY_MONTHS: Final = re.compile(
    r"\b(?:sales|revenue|visitors?|users?|growth|profits?|income|temperatures?|rain(?:fall)?|orders|signups?|churn|traffic|downloads|customers|subscribers|followers|usage|consumption|price|stock|weight|performance|progress|trend|views|credits|latency|queries|forecast)\b",
    re.IGNORECASE,
)
_UNITS: Final[tuple[tuple[str, str, tuple[float, float]], ...]] = (
    (r"revenue|sales|profits?|income|budget|costs?|spend\w*|price|expenses|turnover|earnings|mrr|arr|salar(?:y|ies)", "$", (18e3, 92e3)),
    (r"temperatures?|celsius", "°C", (4, 27)),
    (r"rain(?:fall)?|precipitation", "mm", (20, 95)),
    (r"credits?", "", (120, 900)),
    (r"latency|response times?", "ms", (80, 420)),
    (r"storage|disk", "TB", (2, 40)),
    (r"percent\w*|rates?|share|churn|conversion|cpu|utili[sz]ation|completion|uptime|satisfaction|adoption", "%", (22, 88)),
    (r"visitors?|views|users|downloads|followers|subscribers|traffic|sessions|clicks|queries|rows|impressions", "", (1.2e3, 9.6e3)),
    (r"population", "M", (1, 14)),
    (r"grades?|marks|ratings?|scores?|skills?", "", (4, 10)),
    (r"weight", "kg", (58, 74)),
)  # fmt: skip
_FROM_TO: Final = re.compile(
    r"\b(?:from|between)\s+(?P<a>[A-Za-z]{3,9}|\d{4}|q[1-4])\s+(?:to|until|till|through|and|-)\s+(?P<b>[A-Za-z]{3,9}|\d{4}|q[1-4])\b",
    re.IGNORECASE,
)
_YEARS_LISTED: Final = re.compile(r"\b(?:19|20)\d{2}\b")
_VERSUS: Final = re.compile(
    r"^(?:(?P<of>[^,:;]{2,40}?)\s+(?:of|for|between|in)\s+)?(?P<a>[^,:;]{1,28}?)\s+(?:vs\.?|versus|compared (?:to|with)|against)\s+(?P<b>[^,:;]{1,28})$",
    re.IGNORECASE,
)
_SIDES: Final = re.compile(
    r"^(?P<of>[^,:;]{2,40}?)\s+(?:of|for|in|by)\s+(?P<list>[^:;]+(?:,| and )[^:;]+)$", re.IGNORECASE
)
_TAIL: Final = re.compile(
    r"\s+(?:by|per|for|in|over|from|each|every|during|between|across|with|on)\s+.*$", re.IGNORECASE
)
_SHARES: Final[dict[int, tuple[int, ...]]] = {
    2: (58, 42),
    3: (46, 32, 22),
    4: (40, 28, 20, 12),
    5: (34, 25, 19, 13, 9),
    6: (30, 22, 17, 13, 10, 8),
}
_MULTIPLE: Final = frozenset({"bars", "stacked", "line", "area"})
_MANY_SIDES: Final = 3


def illustrate(parts: Parts, form: Form, topic: str, listed: str) -> dict[str, Any]:
    """Fill in the names and numbers of a chart of which no numbers are told.

    Args:
        parts: What was found; its names and numbers are filled in.
        form: The chart.
        topic: What it is about.
        listed: What the prompt lists.

    Returns:
        Further members of the diagram: that it is an example, its unit, its series.
    """
    told = f"{topic} {listed}".strip()
    times, kinds = _times_of(told), _kind_of(told)
    sides = _sides_of(listed or topic, times)
    nodes, names = _arranged(form, times, kinds, sides, told)
    unit, low, high = _measure_of(told)
    rng = Random(f"{form}/{told}".casefold())
    parts.nodes[:] = [node[:60] for node in nodes][:MAX_NODES]
    more: dict[str, Any] = {"example": True, "unit": unit}
    count = len(parts.nodes)
    if form in {"pie", "donut"}:
        parts.values[:] = [float(v) for v in _SHARES.get(count) or [100 / count] * count]
        more["unit"] = "%"
    elif form == "gauge":
        parts.values[:] = [float(rng.randint(62, 86))]
        more["unit"] = "%"
    elif form == "scatter":
        parts.nodes.clear()
        xs = [round(8 + 80 * (i + rng.random()) / 15) for i in range(15)]
        ys = [max(4, round(0.8 * x + rng.uniform(-14, 22))) for x in xs]
        names_of = re.split(r"\s+(?:vs\.?|versus|against|by|and|to)\s+", topic, maxsplit=1) if topic else []
        parts.axis[:] = (
            [name[:1].upper() + name[1:40] for name in reversed(names_of)] if len(names_of) > 1 else ["X", "Y"]
        )
        more |= {"unit": "", "series": [{"name": "x", "values": xs}, {"name": "y", "values": ys}]}
    elif names:
        more["series"] = [
            {"name": name[:40], "values": _numbers(rng, count, low, high, rising=bool(times))} for name in names
        ]
    else:
        parts.values[:] = _numbers(rng, count, low, high, rising=bool(times))
    return more


def _arranged(
    form: Form, times: tuple[str, ...], kinds: tuple[str, ...], sides: tuple[str, ...], told: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names along the axis and those of the series."""
    named = sides or kinds
    if form in _SINGULAR:
        return _SINGULAR[form](times, kinds, sides, told)
    if form in _MULTIPLE and times and named:
        return times, named[:MAX_SERIES]
    if form in {"line", "area"}:
        if len(sides) in {2, 3}:
            return _MONTHS[:6], sides
        return times or (sides if form == "line" else ()) or _MONTHS[:6], ()
    grouped = form == "stacked" or re.search(r"\bgrouped|clustered\b", told)
    if sides and kinds and (grouped or len(sides) < _MANY_SIDES):
        return kinds, sides
    if grouped:
        return times or _QUARTERS, named[:4] or ("Product A", "Product B", "Product C")
    return named or times or (_MONTHS[:6] if _USUALLY_MONTHS.search(told) else ("A", "B", "C", "D", "E")), ()


_Names = tuple[str, ...]


def _of_gauge(times: _Names, kinds: _Names, sides: _Names, told: str) -> tuple[_Names, _Names]:  # noqa: ARG001 - as for every chart
    topic = re.sub(r"^\s*(?:of|for)\s+", "", told) or "Progress"
    return (topic[:1].upper() + topic[1:],), ()


def _of_heatmap(times: _Names, kinds: _Names, sides: _Names, told: str) -> tuple[_Names, _Names]:
    if re.search(r"\bhour", told, re.IGNORECASE) and re.search(r"\bweek|\bday", told, re.IGNORECASE):
        return _HOURS, _DAYS
    rows = sides or kinds or (_WEEKS[:5] if times == _DAYS else _DAYS)
    return (times or _HOURS), rows[:MAX_SERIES]


def _of_pie(times: _Names, kinds: _Names, sides: _Names, told: str) -> tuple[_Names, _Names]:  # noqa: ARG001 - as for every chart
    return sides or kinds or times or ("Category A", "Category B", "Category C", "Category D"), ()


def _of_radar(times: _Names, kinds: _Names, sides: _Names, told: str) -> tuple[_Names, _Names]:  # noqa: ARG001 - as for every chart
    pair = sides if len(sides) < _MANY_SIDES else ()
    traits = next((names for words, names in _TRAITS if re.search(rf"\b(?:{words})\b", told, re.IGNORECASE)), ())
    return traits or (() if pair else sides or kinds) or (
        "Speed",
        "Quality",
        "Price",
        "Service",
        "Design",
        "Support",
    ), pair


_SINGULAR: Final[dict[Form, Callable[[_Names, _Names, _Names, str], tuple[_Names, _Names]]]] = {
    "gauge": _of_gauge, "heatmap": _of_heatmap, "pie": _of_pie, "donut": _of_pie, "radar": _of_radar,
}  # fmt: skip


def _times_of(told: str) -> tuple[str, ...]:
    """Return the times that are told: a stretch of them, some years, or a word such as "monthly"."""
    for found in _FROM_TO.finditer(told):
        a, b = found["a"].lower(), found["b"].lower()
        rows: tuple[tuple[tuple[str, ...], int], ...] = ((_MONTHS, 3), (_DAYS, 3), (_QUARTERS, 2))
        for row, cut in rows:
            names = [name.lower() for name in row]
            if a[:cut] in names and b[:cut] in names:
                first, last = names.index(a[:cut]), names.index(b[:cut])
                return row[first : last + 1] if last > first else (*row[first:], *row[: last + 1])
        if a.isdigit() and b.isdigit() and int(a) < int(b):
            step = -(-(int(b) - int(a) + 1) // 10)
            return tuple(str(year) for year in range(int(a), int(b) + 1, step))
    years = _YEARS_LISTED.findall(told)
    if len(years) > 1:
        return tuple(dict.fromkeys(years))[:MAX_NODES]
    return next((names for words, names in _TIMES if re.search(rf"\b(?:{words})\b", told, re.IGNORECASE)), ())


def _kind_of(told: str) -> tuple[str, ...]:
    """Return the usual parts of what is told, those that follow "by" and "per" first."""
    after = re.search(r"\b(?:by|per|across|for each|of each|among)\s+(.+)$", told, re.IGNORECASE)
    for text in (after[1], told) if after else (told,):
        for words, names in _SETS:
            if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE):
                return names
    return ()


def _sides_of(listed: str, times: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is told to be compared: "cats vs dogs", "apples, pears and plums"."""
    text = re.sub(r"^\s*(?:of|with|for|showing|comparing|about)\s+", "", listed.strip(" .!"))
    if found := _VERSUS.match(text):
        sides = [found["a"], *re.split(r"\s+(?:vs\.?|versus)\s+", found["b"])]
    else:
        if headed := _SIDES.match(text):
            text = headed["list"]
        text = re.split(r"\s+(?:by|per|for|over|from)\s+", text)[0]
        sides = re.split(r"\s*(?:,|\band\b|&)\s*", text)
    sides = [re.sub(r"^(?:the|a|an|our|my)\s+", "", _TAIL.sub("", side)).strip() for side in sides]
    sides = [side[:1].upper() + side[1:] for side in sides if side and len(side.split()) <= 3]
    timed = {name.lower()[:3] for name in times}
    sides = [side for side in sides if side.lower()[:3] not in timed or not timed]
    return tuple(dict.fromkeys(sides))[:8] if len(sides) > 1 else ()


def _measure_of(told: str) -> tuple[str, float, float]:
    for words, unit, (low, high) in _UNITS:
        if re.search(rf"\b(?:{words})\b", told, re.IGNORECASE):
            return unit, low, high
    return "", 18, 92


def _numbers(rng: Random, count: int, low: float, high: float, *, rising: bool) -> list[float]:
    """Return numbers of a plausible course: rising with setbacks in time, else anyhow."""
    places = [(i + 1) / max(1, count) if rising else rng.random() for i in range(count)]
    raw = [low + (high - low) * min(1.0, max(0.0, 0.78 * p + 0.22 * rng.random())) for p in places]
    size = 1000 if high >= 10_000 else 100 if high >= 2_000 else 1
    return [float(round(value / size) * size) for value in raw]


_SIGNED: Final = re.compile(
    r"(?P<sign>[$€£¥])\s?(?P<figure>\d[\d,]*(?:\.\d+)?)\s*(?P<size>k|m|mn|bn|b|thousand|million|billion)?\b",
    re.IGNORECASE,
)
_SIZED: Final = re.compile(
    r"(?<![\w.])(?P<figure>\d{1,6}(?:\.\d{1,3})?)\s?(?P<size>k|thousand|million|billion|bn|mn|M)\b"
)
_AFTER: Final = re.compile(
    r"(?<![\w.])(?P<figure>\d{1,9}(?:\.\d{1,4})?)\s?(?P<unit>%|percent|mm|cm|km|kg|g|t|tons?|hours?|hrs?|h|min|minutes?|ms|seconds?|sec|days?|degrees?|°C|°F|°|users?|people|votes?|students?|visitors?|units?|points?|pts|credits?|gb|tb|pb|mb|kwh|mwh|gw|mw|litres?|liters?|dollars?|euros?|usd|eur)(?=\s*(?:[,;.)]|and\b|$))",
    re.IGNORECASE,
)
_SIZES: Final = {"k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9}
_UNIT_NAMES: Final = {"percent": "%", "degrees": "°", "degree": "°", "dollars": "$", "dollar": "$", "usd": "$", "euros": "€", "euro": "€", "eur": "€", "hours": "h", "hour": "h", "hrs": "h", "hr": "h", "minutes": "min", "minute": "min", "seconds": "s", "second": "s", "sec": "s"}  # fmt: skip


def units_told(text: str) -> tuple[str, str]:
    """Return a text with plain numbers for "$1.2M", "12k" and "30 mm", and the unit that they are told in."""
    units: list[str] = []

    def plain(figure: str, size: str | None) -> str:
        value = float(figure.replace(",", "")) * _SIZES.get((size or "").lower(), 1)
        return f"{value:.0f}" if value == int(value) else f"{value:g}"

    def signed(found: re.Match[str]) -> str:
        units.append(found["sign"])
        return plain(found["figure"].rstrip(","), found["size"]) + ("," if found["figure"].endswith(",") else "")

    def after(found: re.Match[str]) -> str:
        unit = found["unit"]
        units.append(_UNIT_NAMES.get(unit.lower(), unit))
        return found["figure"]

    text = _SIGNED.sub(signed, text)
    text = _SIZED.sub(lambda found: plain(found["figure"], found["size"]), text)
    text = _AFTER.sub(after, text)
    return text, units[0][:12] if units and len(set(units)) == 1 else ""
