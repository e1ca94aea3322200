"""The days before a budget review meeting, counted back by rule (设置 预算审查期限)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from rongui_desktop.errors import UserError

_FIELD = "budget_rules"
_MOST_DAYS = 180
_PARTS = (("materials", "材料"), ("notice", "通知"), ("opinion", "意见"))
_PART = re.compile(r"(材料|通知|意见)[:=]?(?:会前|区会前|提前)?([0-9]{1,3})天?")


@dataclass(frozen=True, slots=True)
class BudgetRules:
    """How many days before which day what must have happened.

    Attributes:
        materials: the materials are in so many days before our meeting.
        notice: the notice is out so many days before our meeting.
        opinion: our opinion is with the district so many days before its own meeting (预算法 第四十四条 gives
            thirty days for a first review).

    Raises:
        UserError: a number out of range.
    """

    materials: int = 10
    notice: int = 7
    opinion: int = 30

    def __post_init__(self) -> None:
        for name, word in _PARTS:
            if not 0 <= getattr(self, name) <= _MOST_DAYS:
                raise UserError(f"{word}的提前天数应为 0 到 {_MOST_DAYS} 的整数。", _FIELD)

    def __str__(self) -> str:
        """Write the rules as one line of the settings."""
        return f"材料：会前{self.materials}天；通知：会前{self.notice}天；意见：区会前{self.opinion}天"

    @classmethod
    def parse(cls, text: str) -> BudgetRules:
        """Read the rules as `str` writes them; half-width signs will do too, what is not named keeps its default.

        Raises:
            UserError: a part is none.
        """
        plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
        found: dict[str, int] = {}
        for part in filter(None, plain.split(";")):
            match = _PART.fullmatch(part)
            if match is None:
                raise UserError(f"“{part}”看不懂，应写成例如“材料：会前10天”。", _FIELD)
            found[next(name for name, word in _PARTS if word == match[1])] = int(match[2])
        return cls(**found)


@dataclass(frozen=True, slots=True)
class DueDays:
    """The last days: for the materials, for the notice, for the opinion; None where its meeting has no day yet."""

    materials: date
    notice: date
    opinion: date | None


def due_days(
    rules: BudgetRules, day: date, district_day: date | None, is_workday: Callable[[date], bool]
) -> DueDays:
    """Count back; a day off moves to the working day before it.

    Args:
        rules: the station's.
        day: of our meeting.
        district_day: of the district's meeting.
        is_workday: the working calendar.
    """

    def back(from_day: date, days: int) -> date:
        found = from_day - timedelta(days)
        while not is_workday(found):
            found -= timedelta(1)
        return found

    opinion = None if district_day is None else back(district_day, rules.opinion)
    return DueDays(back(day, rules.materials), back(day, rules.notice), opinion)
