"""What clerks type for dates and times, understood; Qt-free.

Only keys are folded by NFKC (full-width digits), nothing stored is: a date is a number, not text.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time, timedelta

WEEKDAYS = "一二三四五六日"
DATE_HELP = "请输入日期，如 1215、12-15、20191215 或 今天"
TIME_HELP = "请输入时间，如 1930、19:30 或 7点半"
_WORDS = {"今天": 0, "今": 0, "t": 0, "昨天": -1, "前天": -2, "明天": 1, "后天": 2}


def weekday(day: date) -> str:
    """`星期三`."""
    return "星期" + WEEKDAYS[day.weekday()]


def read_date(text: str, today: date) -> date | None:
    """The date that `text` means, or None when it is empty.

    Understands 20191215, 191215, 1215, 12-15, 2019-12-15 (also with / . 年月日), a day of this month as
    15日, and 今天 昨天 前天 明天 后天. A date without a year is of today's year.

    Raises:
        ValueError: with one Chinese sentence that says what would be right.
    """
    typed = unicodedata.normalize("NFKC", text).strip().lower()
    if not typed:
        return None
    if typed in _WORDS:
        return today + timedelta(days=_WORDS[typed])
    parts = _parts(re.sub(r"\s+", "", typed), today)
    if parts is None:
        raise ValueError(DATE_HELP)
    try:
        return date(*parts)
    except ValueError:
        raise ValueError(f"没有 {parts[0]}年{parts[1]}月{parts[2]}日 这一天") from None


DAYS_HELP = "请输入日期，几个用“、”分开，一段写成 12-02~12-06"
# So many days in one span at most: a wrong year would name thousands.
_LONGEST = 366


def read_days(text: str, today: date) -> frozenset[date]:
    """The days that `text` names: dates as `read_date` takes them, spans as 12-02~12-06, several with 、 between.

    Raises:
        ValueError: with one Chinese sentence that says what would be right.
    """
    days: set[date] = set()
    plain = re.sub(r"\s*(?:~|至|到)\s*", "~", unicodedata.normalize("NFKC", text).strip())
    for part in re.split(r"[、,;\s]+", plain):
        ends = [read_date(end, today) for end in part.split("~")]
        if len(ends) > 2 or (len(ends) == 2 and None in ends):
            raise ValueError(DAYS_HELP)
        first, last = ends[0], ends[-1]
        if first is None or last is None:
            continue
        if not 0 <= (last - first).days < _LONGEST:
            raise ValueError(f"“{part}”的后一天应不早于前一天，且不超过一年")
        days.update(first + timedelta(days=n) for n in range((last - first).days + 1))
    return frozenset(days)


def _parts(typed: str, today: date) -> tuple[int, int, int] | None:
    if typed.isdecimal():
        if len(typed) == 8:
            return int(typed[:4]), int(typed[4:6]), int(typed[6:])
        if len(typed) == 6:
            return 2000 + int(typed[:2]), int(typed[2:4]), int(typed[4:])
        if len(typed) in (3, 4):
            return today.year, int(typed[:-2]), int(typed[-2:])
        return None
    numbers = re.fullmatch(r"(?:(\d{4}|\d{2})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?", typed)
    if numbers:
        year = int(numbers[1]) if numbers[1] else today.year
        return (year if year >= 100 else 2000 + year), int(numbers[2]), int(numbers[3])
    day = re.fullmatch(r"(\d{1,2})日", typed)
    return (today.year, today.month, int(day[1])) if day else None


MONTH_HELP = "请输入年月，如 1978-06、197806 或 1978年6月"


def read_month(text: str) -> date | None:
    """The first day of the month that `text` means, or None when it is empty: 1978-06, 197806, 1978年6月, 1978.6.

    Raises:
        ValueError: with one Chinese sentence that says what would be right.
    """
    typed = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
    if not typed:
        return None
    parts = re.fullmatch(r"(\d{4})(?:[-/.年]?(\d{1,2}))[月]?(?:[-/.]?\d{1,2}日?)?", typed)
    if parts is None or not 1 <= int(parts[2]) <= 12 or int(parts[1]) < 1900:
        raise ValueError(MONTH_HELP)
    return date(int(parts[1]), int(parts[2]), 1)


def read_time(text: str) -> time | None:
    """The time of day that `text` means, or None when it is empty: 1930, 930, 19:30, 19点30分, 19点半, 19.

    Raises:
        ValueError: with one Chinese sentence that says what would be right.
    """
    typed = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
    if not typed:
        return None
    if typed.isdecimal() and len(typed) <= 4:
        hour, minute = (int(typed), 0) if len(typed) <= 2 else (int(typed[:-2]), int(typed[-2:]))
    else:
        parts = re.fullmatch(r"(\d{1,2})[:.点时](\d{1,2}|半)?分?", typed)
        if parts is None:
            raise ValueError(TIME_HELP)
        hour, minute = int(parts[1]), 30 if parts[2] == "半" else int(parts[2] or 0)
    if hour > 23 or minute > 59:
        raise ValueError(f"没有 {hour}:{minute:02d} 这个时间")
    return time(hour, minute)
