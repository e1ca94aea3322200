"""Amounts as accountants write them: 千分位, full-width digits, （1,234.50）, △, 元 / 万元 / 亿元; exact decimals."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from enum import Enum

from rongui_desktop.errors import UserError

_HUNDREDTH = Decimal("0.01")
_MOST = Decimal(10) ** 12
_NONE = {"", "-", "—", "——", "–", "/", "无", "…"}
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")
_UNIT = re.compile(r"(亿元|万元|元|亿|万)$")


class AmountUnit(Enum):
    """The unit of a table or a cell, with its size in 元."""

    YUAN = ("元", Decimal(1))
    TEN_THOUSAND = ("万元", Decimal(10) ** 4)
    HUNDRED_MILLION = ("亿元", Decimal(10) ** 8)

    def __init__(self, word: str, size: Decimal) -> None:
        """Take the word and the size."""
        self.word = word
        self.size = size


_UNITS = {unit.word: unit for unit in AmountUnit} | {
    "万": AmountUnit.TEN_THOUSAND,
    "亿": AmountUnit.HUNDRED_MILLION,
}


def unit_named(text: str) -> AmountUnit | None:
    """Return the unit that a heading names: 单位：万元; None where it names none."""
    found = re.search(r"(亿元|万元|元)", unicodedata.normalize("NFKC", text))
    return _UNITS[found[1]] if found else None


def parse_amount(
    text: str, unit: AmountUnit = AmountUnit.TEN_THOUSAND, *, rounded: bool = False
) -> Decimal | None:
    """Read an amount; returns 万元 with two decimals, None for an empty cell or a dash.

    Args:
        text: the cell as it stands there.
        unit: of the table; a unit behind the number goes before it.
        rounded: whether more than two decimals are rounded half up; else they are refused.

    Raises:
        UserError: it is no amount, has more decimals than two in 万元, or more than twelve digits before them.
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).replace("−", "-").replace("－", "-")
    plain = plain.lstrip("¥￥").removeprefix("人民币")
    if plain in _NONE:
        return None
    negative = False
    if plain.startswith("(") and plain.endswith(")"):
        negative, plain = True, plain[1:-1]
    if plain[:1] in "-△▲+":
        negative, plain = negative != (plain[0] != "+"), plain[1:]
    if found := _UNIT.search(plain):
        unit, plain = _UNITS[found[1]], plain[: found.start()]
    if not _GROUPED.fullmatch(plain):
        raise UserError(f"“{text.strip()[:40]}”不是金额，应为数字，例如 1,280.50。")
    value = Decimal(plain.replace(",", "")) * unit.size / AmountUnit.TEN_THOUSAND.size
    exact = value.quantize(_HUNDREDTH, rounding="ROUND_HALF_UP")
    if exact != value and not rounded:
        raise UserError(f"“{text.strip()[:40]}”折合万元后超过两位小数，请核对，或选择四舍五入。")
    if exact >= _MOST:
        raise UserError(f"“{text.strip()[:40]}”太大，最多 12 位整数（万元）。")
    return -exact if negative else exact


def amount_text(value: Decimal | None) -> str:
    """Write an amount with 千分位 and two decimals; nothing for None."""
    return "" if value is None else f"{value:,.2f}"
