"""How documents word dates, times, numbers and lists; the Word files and the printed pages word them alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, time
from itertools import groupby
from typing import Final

_DIGITS: Final = "零一二三四五六七八九"
_WEEKDAYS: Final = "一二三四五六日"
_NUMBERED: Final = re.compile(r"^(?P<head>.*?)(?P<digits>\d+)(?P<tail>\D*)$", re.DOTALL)


def ordinal(number: int) -> str:
    """Write 1 … 99 in Chinese, as headings and paragraphs count: 一, 十, 十二, 二十."""
    tens, units = divmod(number, 10)
    ten = "" if not tens else ("十" if tens == 1 else _DIGITS[tens] + "十")
    return ten + (_DIGITS[units] if units or not tens else "")


def date_text(day: date) -> str:
    """Write a date as GB/T 9704 asks: Arabic digits, month and day without a leading zero."""
    return f"{day.year}年{day.month}月{day.day}日"


def weekday(day: date) -> str:
    """Write the day of the week: 星期三."""
    return f"星期{_WEEKDAYS[day.weekday()]}"


def day_and_weekday(day: date) -> str:
    """Write a date with its day of the week: 2019年11月27日（星期三）."""
    return f"{date_text(day)}（{weekday(day)}）"


def time_text(moment: time | None) -> str:
    """Write a time of day, 19:30; nothing for an unknown one."""
    return f"{moment:%H:%M}" if moment else ""


def time_span(start: time | None, end: time | None) -> str:
    """Write from when to when: 19:30—21:00."""
    if start and end:
        return f"{start:%H:%M}—{end:%H:%M}"
    return time_text(start or end)


def listed(items: Iterable[str]) -> str:
    """Join names as Chinese text lists them."""
    return "、".join(items)


def ranges(labels: Sequence[str]) -> str:
    """List numbers of records and draw runs of consecutive ones together.

    `YJ2019-001`, `YJ2019-002`, `YJ2019-003` becomes `YJ2019-001至003`. Two consecutive numbers stay apart. What
    occurs several times is listed once, with how often: `梁秀（2）`.
    """
    counted = Counter(labels)
    plain = [label for label, times in counted.items() if times == 1]
    repeated = [f"{label}（{times}）" for label, times in counted.items() if times > 1]
    parsed: list[tuple[str, str, int, str]] = []
    others: list[str] = []
    for label in plain:
        match = _NUMBERED.match(label)
        if match is None:
            others.append(label)
        else:
            digits = match["digits"]
            parsed.append((match["head"], match["tail"], int(digits), digits))
    parsed.sort(key=lambda part: part[:3])
    written: list[str] = []
    for _, run in groupby(enumerate(parsed), key=lambda pair: (*pair[1][:2], pair[1][2] - pair[0])):
        members = [part for _, part in run]
        (head, tail, _, first), (*_, last) = members[0], members[-1]
        if len(members) > 2:
            written.append(f"{head}{first}至{last}{tail}")
        else:
            written += [f"{head}{digits}{tail}" for *_, digits in members]
    return listed([*written, *others, *repeated])
