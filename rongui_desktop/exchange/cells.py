"""What stands in one cell: every way of typing that the contract allows, and a remedy for every other.

Source: contract, workbook, "Cell rules". A cell's raw value is what openpyxl reads (text, number, date, time,
bool, None) or one of the two marks below.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from difflib import get_close_matches
from enum import Enum, StrEnum
from typing import TypeVar

from rongui_desktop.domain.limits import NAME_LIMIT, TEXT_LIMIT
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError

C = TypeVar("C", bound=StrEnum)


class Mark(Enum):
    """What a cell may hold besides a value."""

    NO_RESULT = "公式（没有计算结果）"


class UnreadableCellError(Exception):
    """A cell that cannot be understood; the message says what would be right."""

    def __init__(self, message: str) -> None:
        """Keep the remedy."""
        super().__init__(message)
        self.message = message


_ERRORS = {
    "#REF!",
    "#N/A",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NULL!",
    "#NUM!",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA",
}
_EDGES = " \t\r\n\u3000\xa0\u200b\ufeff"
_HALF = {
    code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code - 0xFEE0).isalnum() or code == 0xFF0D
}
_DAY = re.compile(
    r"(\d{4})(?:-(\d{1,2})-(\d{1,2})|/(\d{1,2})/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)"
)
_MONTH = re.compile(r"(\d{4})(?:-(\d{1,2})|/(\d{1,2})|\.(\d{1,2})|年(\d{1,2})月)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?")
_SEPARATORS = re.compile(r"[、,，;；\r\n]")
# One of several, or one in quotes, which may hold separators.
_LISTED = re.compile(r'\s*"((?:[^"]|"")*)"\s*|([^、,，;；\r\n]+)')
_YEARS = range(1900, 2101)
# Excel keeps fifteen significant digits: a longer number was already changed when it was typed.
_EXACT = 10**15
_DAY_HINT = "应为日期，例如 2019-06-05、2019/6/5、2019.6.5 或 2019年6月5日"
_MONTH_HINT = "应为年月或日期，例如 1978年6月、1978.6、1978-06"
_CLOCK_HINT = "应为时间，例如 19:30"


def is_empty(raw: object) -> bool:
    """Whether a cell holds no value: nothing, or only spaces."""
    return raw is None or (isinstance(raw, str) and not raw.strip(_EDGES))


def shown(raw: object) -> str:
    """Return a raw value as the list of errors shows it."""
    if raw is None:
        return ""
    if isinstance(raw, Mark):
        return raw.value
    if isinstance(raw, bool):
        return "TRUE" if raw else "FALSE"
    if isinstance(raw, datetime):
        return raw.isoformat(sep=" ") if raw.time() != time() else raw.date().isoformat()
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < _EXACT:
        return str(int(raw))
    return str(raw)[:200]


def value_of(raw: object) -> object:
    """Return a raw value that is a value indeed; None when the cell is empty."""
    if isinstance(raw, Mark):
        raise UnreadableCellError("公式还没有计算结果；请用 Excel 打开、保存后再导入，或改成填好的值")
    if isinstance(raw, str):
        raw = raw.strip(_EDGES)
        if raw in _ERRORS:
            raise UnreadableCellError("公式出错；请改正公式，或改成填好的值")
    return None if raw == "" else raw


def text(raw: object, limit: int = TEXT_LIMIT, *, one_line: bool = False) -> str | None:
    """Return a text of one or several lines; numbers give their digits, without a needless `.0`.

    Args:
        raw: the cell.
        limit: the greatest number of characters.
        one_line: whether line breaks become spaces.

    Raises:
        UnreadableCellError: too long, with control characters, or a date, time or yes/no value where a text belongs.
    """
    found = value_of(raw)
    if found is None:
        return None
    typed = found if isinstance(found, str) else _digits(found)
    if len(typed) <= limit and typed.isprintable():
        # Most texts: nothing in them that cleaning would touch.
        return typed
    clean = clean_line if one_line else clean_text
    try:
        return clean(typed, "", "", limit)
    except UserError:
        if len(typed) <= limit:
            raise UnreadableCellError("里面有看不见的控制字符，请删掉重打") from None
        raise UnreadableCellError(f"最多 {limit} 个字，现在有 {len(typed)} 个字，请删减") from None


def name(raw: object) -> str | None:
    """Return a name by which records are found or referred to: a text of one line that an index can hold.

    Raises:
        UnreadableCellError: as `text`.
    """
    return text(raw, NAME_LIMIT, one_line=True)


def number(raw: object) -> str | None:
    """Return a human number or a phone: as a text, but full-width letters and digits count as the half-width ones.

    Raises:
        UnreadableCellError: as `text`.
    """
    found = name(raw)
    return found and half_width(found)


def half_width(typed: str) -> str:
    """Return a text with full-width letters, digits and hyphens made half-width; its brackets stay as they are."""
    return typed.translate(_HALF)


def _digits(found: object) -> str:
    if isinstance(found, bool) or not isinstance(found, int | float | Decimal):
        raise UnreadableCellError(
            "应为文字，Excel 把它当成了日期、时间或是非值；请把单元格格式改为“文本”后重新填写"
        )
    if isinstance(found, float) and not math.isfinite(found):
        raise UnreadableCellError("应为文字或数字")
    if abs(found) >= _EXACT:
        raise UnreadableCellError(
            "数字超过 15 位，Excel 已改动末尾的数字；请把单元格格式改为“文本”后重新填写"
        )
    if found == int(found):
        return str(int(found))
    return format(Decimal(repr(found)), "f")


def normal(found: object) -> str:
    """Return a text as numbers and dates are compared: NFKC, trimmed; the empty text for what is none."""
    return unicodedata.normalize("NFKC", found).strip(_EDGES) if isinstance(found, str) else ""


def day(raw: object) -> date | None:
    """Return a date: an Excel date or date-time, or one of the four typed forms.

    Raises:
        UnreadableCellError: anything else, or a day that does not exist.
    """
    found = value_of(raw)
    if found is None:
        return None
    if isinstance(found, datetime):
        found = found.date()
    if isinstance(found, date):
        return _plausible(found, _DAY_HINT)
    if not (match := _DAY.fullmatch(normal(found))):
        raise UnreadableCellError(_DAY_HINT)
    year, month, number = (int(group) for group in match.groups() if group is not None)
    try:
        return _plausible(date(year, month, number), _DAY_HINT)
    except ValueError:
        raise UnreadableCellError(f"没有这一天；{_DAY_HINT}") from None


def _plausible(found: date, hint: str) -> date:
    if found.year not in _YEARS:
        raise UnreadableCellError(f"年份应在 {_YEARS[0]} 到 {_YEARS[-1]} 之间；{hint}")
    return found


def month(raw: object) -> date | None:
    """Return the first day of a month, from a month or a whole date.

    Raises:
        UnreadableCellError: anything else.
    """
    found = value_of(raw)
    if isinstance(found, str) and (match := _MONTH.fullmatch(normal(found))):
        year, number = (int(group) for group in match.groups() if group is not None)
        if not 1 <= number <= 12:
            raise UnreadableCellError(f"没有这个月；{_MONTH_HINT}")
        return _plausible(date(year, number, 1), _MONTH_HINT)
    try:
        whole = day(raw)
    except UnreadableCellError as problem:
        raise UnreadableCellError(problem.message.replace(_DAY_HINT, _MONTH_HINT)) from None
    return whole.replace(day=1) if whole else None


def clock(raw: object) -> time | None:
    """Return a time of day: an Excel time, or `19:30`.

    Raises:
        UnreadableCellError: anything else.
    """
    found = value_of(raw)
    if found is None:
        return None
    if isinstance(found, time):
        return found.replace(tzinfo=None)
    if isinstance(found, timedelta) and timedelta() <= found < timedelta(days=1):
        return (datetime.min + found).time()
    # Excel's day 0: what a cell with a time and a date format holds.
    if isinstance(found, datetime) and found.year <= 1900:
        return found.time()
    if not (match := _CLOCK.fullmatch(normal(found))):
        raise UnreadableCellError(_CLOCK_HINT)
    hour, minute, second, fraction = match.groups()
    try:
        return time(int(hour), int(minute), int(second or 0), int((fraction or "0").ljust(6, "0")))
    except ValueError:
        raise UnreadableCellError(f"没有这个时间；{_CLOCK_HINT}") from None


def moment(raw: object) -> datetime | None:
    """Return a date with a time: an Excel date-time, or `2019-06-05 19:30`.

    Raises:
        UnreadableCellError: anything else.
    """
    hint = "应为日期和时间，例如 2019-06-05 19:30"
    found = value_of(raw)
    if found is None:
        return None
    if isinstance(found, datetime):
        _plausible(found.date(), hint)
        return found.replace(tzinfo=None)
    parts = re.split(r"[ T]+", normal(found), maxsplit=1)
    try:
        first, second = (day(parts[0]), clock(parts[1])) if len(parts) == 2 else (None, None)
    except UnreadableCellError:
        raise UnreadableCellError(hint) from None
    if first is None or second is None:
        raise UnreadableCellError(hint)
    return datetime.combine(first, second)


def yes_no(raw: object) -> bool | None:
    """Return whether a cell says 是; None when it is empty.

    Raises:
        UnreadableCellError: anything but 是 and 否.
    """
    found = value_of(raw)
    if isinstance(found, bool):
        return found
    if found is None or found in ("是", "否"):
        return None if found is None else found == "是"
    raise UnreadableCellError("应为“是”或“否”")


def code(raw: object, codes: Sequence[C]) -> C | None:
    """Return one of a list of codes.

    Raises:
        UnreadableCellError: another word; the message names the nearest code and all of them.
    """
    found = value_of(raw)
    if found is None:
        return None
    typed = found if isinstance(found, str) else shown(found)
    for each in codes:
        if each.value == typed:
            return each
    words = [each.value for each in codes]
    raise UnreadableCellError(f"不在代码表里{nearest(typed, words)}；可选：{'、'.join(words)}")


def nearest(typed: str, words: Sequence[str], question: str = "，是不是“{}”") -> str:
    """Return `，是不是“…”` with the word nearest to what was typed, or the empty text when none is near."""
    close = get_close_matches(typed, words, n=1, cutoff=0.4)
    if not close:
        close = [word for word in words if typed and (typed in word or word in typed)][:1]
    return question.format(close[0]) if close else ""


def codes(raw: object, choices: Sequence[C]) -> list[C] | None:
    """Return several codes from one cell.

    Raises:
        UnreadableCellError: one of them is no code.
    """
    listed = names(raw)
    return (
        None if listed is None else [found for word in listed if (found := code(word, choices)) is not None]
    )


def names(raw: object) -> list[str] | None:
    """Return the names listed in one cell, in their order; one that stands there twice is kept twice.

    Raises:
        UnreadableCellError: the cell holds no text, or a name is too long.
    """
    return _listed(raw, "姓名")


def lines(raw: object) -> list[str] | None:
    """Return the lines of one cell without the empty ones, trimmed.

    Raises:
        UnreadableCellError: what `text` says.
    """
    found = text(raw)
    return None if not found else [each.strip() for each in found.split("\n") if each.strip()]


def numbers(raw: object) -> list[str] | None:
    """Return the human numbers listed in one cell, in their order, each as `number` reads it.

    One that holds a separator itself stands in quotes, as `listed_numbers` writes it.

    Raises:
        UnreadableCellError: the cell holds no text, or a number is too long.
    """
    found = _listed(raw, "编号", _quoted_parts)
    return found and [half_width(each) for each in found]


def listed_numbers(numbers: Iterable[str]) -> str:
    """Return human numbers as one cell lists them."""
    quote = '"'
    quoted = (
        f'"{each.replace(quote, quote * 2)}"' if quote in each or _SEPARATORS.search(each) else each
        for each in numbers
    )
    return "、".join(quoted)


def _quoted_parts(typed: str) -> list[str]:
    return [quoted.replace('""', '"') or plain for quoted, plain in _LISTED.findall(typed)]


def _listed(
    raw: object, what: str, split: Callable[[str], list[str]] = _SEPARATORS.split
) -> list[str] | None:
    found = value_of(raw)
    if found is None:
        return None
    typed = found if isinstance(found, str) else _digits(found)
    if len(typed) > TEXT_LIMIT:
        raise UnreadableCellError(f"最多 {TEXT_LIMIT} 个字，现在有 {len(typed)} 个字，请删减")
    listed = [word for part in split(typed) if (word := name(part))]
    if not listed:
        raise UnreadableCellError(f"应为{what}，多个之间用“、”分开")
    return listed
