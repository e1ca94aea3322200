"""Numbers in cells: counts, areas, amounts of money, points (contract, workbook, "Cell rules")."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from rongui_desktop.exchange.cells import UnreadableCellError, normal, value_of

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_MOST = 999_999_999


def whole(raw: object, low: int = 0, high: int = _MOST) -> int | None:
    """Return a whole number; full-width digits, `12.0` and spaces around it are understood.

    Raises:
        UnreadableCellError: a fraction, a negative number, out of range, or no number.
    """
    found = value_of(raw)
    if found is None:
        return None
    hint = f"应为 {low} 到 {high} 的整数" if (low, high) != (0, _MOST) else "应为不小于 0 的整数，例如 12"
    number = _number(found, hint)
    if number < 0:
        raise UnreadableCellError(f"不能是负数；{hint}")
    if number != number.to_integral_value():
        raise UnreadableCellError(f"不能有小数；{hint}")
    if not low <= number <= high:
        raise UnreadableCellError(hint)
    return int(number)


def _number(found: object, hint: str) -> Decimal:
    if isinstance(found, str):
        typed = normal(found)
        if not _NUMBER.fullmatch(typed) or len(typed) > 40:
            raise UnreadableCellError(hint)
        return Decimal(typed)
    if isinstance(found, bool) or not isinstance(found, int | float | Decimal):
        raise UnreadableCellError(hint)
    try:
        number = Decimal(repr(found)) if isinstance(found, float) else Decimal(found)
    except InvalidOperation:
        raise UnreadableCellError(hint) from None
    if not number.is_finite():
        raise UnreadableCellError(hint)
    return number


def area(raw: object) -> Decimal | None:
    """Return an area in square metres with at most two decimals.

    Raises:
        UnreadableCellError: negative, more decimals, or no number.
    """
    return _two_places(raw, 0, 10**9, "应为不小于 0 的数，最多两位小数，例如 70 或 70.5")


def money(raw: object) -> Decimal | None:
    """Return an amount in 元 with at most two decimals and twelve digits before them; below zero for what is paid back.

    Raises:
        UnreadableCellError: more decimals or digits, or no number.
    """
    most = 10**12
    return _two_places(raw, -most, most, "应为金额（元），最多两位小数、12 位整数，例如 1280.50")


def ten_thousands(raw: object) -> Decimal | None:
    """Return an amount in 万元 with at most two decimals and twelve digits before them; below zero for what is cut.

    Raises:
        UnreadableCellError: more decimals or digits, or no number.
    """
    most = 10**12
    return _two_places(raw, -most, most, "应为金额（万元），最多两位小数、12 位整数，例如 1280.50")


def points(raw: object) -> Decimal | None:
    """Return points with at most two decimals; below zero for what is lost.

    Raises:
        UnreadableCellError: more decimals, out of range, or no number.
    """
    return _two_places(raw, -(10**4), 10**4, "应为分值，最多两位小数，例如 2 或 0.5")


def _two_places(raw: object, low: int, high: int, hint: str) -> Decimal | None:
    """Return a number with two decimals; below `high`, and from `low` on (above it when that is below zero)."""
    found = value_of(raw)
    if found is None:
        return None
    number = _number(found, hint)
    if not low <= number < high or (low < 0 and number == low):
        raise UnreadableCellError(hint)
    if isinstance(found, float):
        # 0.1 + 0.2 in a formula is 0.30000000000000004.
        number = round(number, 6)
    exact = number.quantize(Decimal("0.01"))
    if exact != number:
        raise UnreadableCellError(hint)
    return exact
