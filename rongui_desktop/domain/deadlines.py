"""Days that follow from others: when a matter is due, when a notice must hang, what is late."""

import calendar as months
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import Disposition
from rongui_desktop.errors import UserError

# Matters that end on the spot: nobody owes an answer, so there is nothing to be due.
ENDED_ON_THE_SPOT = (Disposition.ANSWERED, Disposition.REFUSED)
# Days before its due date from which a matter is due soon.
SOON_DAYS = 7


class DeadlineUnit(StrEnum):
    """What a deadline is counted in."""

    DAYS = "天"
    WORKING_DAYS = "工作日"
    MONTHS = "月"


# The greatest deadline of each unit: about two years, beyond which a number is a slip of the pen.
_MOST = {DeadlineUnit.DAYS: 730, DeadlineUnit.WORKING_DAYS: 500, DeadlineUnit.MONTHS: 24}
_UNIT_WORDS = {
    "天": DeadlineUnit.DAYS,
    "日": DeadlineUnit.DAYS,
    "自然日": DeadlineUnit.DAYS,
    "工作日": DeadlineUnit.WORKING_DAYS,
    "月": DeadlineUnit.MONTHS,
}
_RULE = re.compile(r"([0-9]{1,4})个?(\D+)")
_ENTRY_ENDS = "；;"
_KEY_ENDS = "：:="


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """So many days, working days or months from a day that is itself not counted (民法典 第二百零一条).

    Raises:
        UserError: a count below 1, or beyond two years.
    """

    count: int
    unit: DeadlineUnit

    def __post_init__(self) -> None:
        most = _MOST[self.unit]
        if not 1 <= self.count <= most:
            raise UserError(f"办理期限应为1到{most}{self.unit}，现在是{self.count}{self.unit}。", "deadlines")

    def __str__(self) -> str:
        """Write the rule as the settings hold it: 15工作日."""
        return f"{self.count}{self.unit}"

    @classmethod
    def parse(cls, text: str) -> "DeadlineRule":
        """Read a rule as a clerk writes it: 30天, 15工作日, 15个工作日, 3个月.

        Raises:
            UserError: it is none.
        """
        plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
        match = _RULE.fullmatch(plain)
        unit = _UNIT_WORDS.get(match[2]) if match else None
        if match is None or unit is None:
            raise UserError(f"“{text}”不是办理期限，应写成例如30天、15工作日或3月。", "deadlines")
        return cls(int(match[1]), unit)

    def due(self, day: date, calendar: WorkingCalendar) -> date:
        """Return the last day in time, counted from a day (of 交办).

        Months end on the day of the same number, or on the last of a month that has none (民法典 第二百零二条). A due
        date in days or months may fall on a day off; it is not moved on.
        """
        if self.unit is DeadlineUnit.WORKING_DAYS:
            return calendar.add_working_days(day, self.count)
        if self.unit is DeadlineUnit.MONTHS:
            return add_months(day, self.count)
        return day + timedelta(days=self.count)

    def moved(self, due_on: date, suspended_on: date, resumed_on: date, calendar: WorkingCalendar) -> date:
        """Return a due date after a suspension: later by the days from 暂停 to the day before 恢复.

        Working days move a deadline in working days, calendar days any other. Who was in time on the day of 暂停 is in
        time on the day of 恢复.
        """
        if resumed_on <= suspended_on:
            return due_on
        lost = (resumed_on - suspended_on).days
        if self.unit is not DeadlineUnit.WORKING_DAYS:
            return due_on + timedelta(days=lost)
        worked = sum(calendar.is_workday(suspended_on + timedelta(days=n)) for n in range(lost))
        moved = calendar.add_working_days(due_on, worked)
        return max(moved, resumed_on) if due_on >= suspended_on else moved


def add_months(day: date, count: int) -> date:
    """Return the day of the same number so many months later, or the last of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


# 代表法（2015年修正）第四十二条: an answer within three months of 交办; six when it concerns many or is hard to handle.
SUGGESTION_RULE = DeadlineRule(3, DeadlineUnit.MONTHS)
SUGGESTION_LIMIT = DeadlineRule(6, DeadlineUnit.MONTHS)
# A department that is not in charge gives a matter back within so many working days of 交办.
RETURN_RULE = DeadlineRule(5, DeadlineUnit.WORKING_DAYS)


@dataclass(frozen=True)
class DeadlineRules:
    """Which rule a matter goes by: that of its category, else that of its disposition, else the general one.

    Attributes:
        general: the rule of all that have none of their own; 30 days in the 2019 ledger.
        special: rules by disposition (交社区办理) or category (消防安全), by their Chinese words.

    Raises:
        UserError: a name that could not be read back from one line of text.
    """

    general: DeadlineRule = DeadlineRule(30, DeadlineUnit.DAYS)
    special: Mapping[str, DeadlineRule] = field(default_factory=dict[str, DeadlineRule])

    def __post_init__(self) -> None:
        for key in self.special:
            if not key or key != key.strip() or any(sign in key for sign in _ENTRY_ENDS + _KEY_ENDS):
                raise UserError(
                    f"“{key}”不能单独规定办理期限：名称不能为空，不能含分号、冒号和等号。", "deadlines"
                )

    def rule(self, disposition: Disposition | None, category: str = "") -> DeadlineRule | None:
        """Return the rule for a matter; None for one that ends on the spot, or whose disposition is not known."""
        if disposition is None or disposition in ENDED_ON_THE_SPOT:
            return None
        return self.special.get(category) or self.special.get(disposition.value) or self.general

    def due(
        self, disposition: Disposition | None, category: str, day: date, calendar: WorkingCalendar
    ) -> date | None:
        """Return the due date (办理期限) to propose for a matter from a day on; None where no rule applies."""
        rule = self.rule(disposition, category)
        return rule.due(day, calendar) if rule is not None else None

    def __str__(self) -> str:
        """Write the rules as one line of the settings: 30天；交社区办理：15工作日；消防安全：10工作日."""
        special = [f"{key}：{rule}" for key, rule in self.special.items()]
        return "；".join([str(self.general), *special])

    @classmethod
    def parse(cls, text: str) -> "DeadlineRules":
        """Read the rules as `str` writes them; half-width ; : and = will do too.

        Raises:
            UserError: the general rule does not come first, a rule is none, or a name has two.
        """
        first, *others = [part.strip() for part in re.split(f"[{_ENTRY_ENDS}]", text)]
        general, special = DeadlineRule.parse(first), dict[str, DeadlineRule]()
        for part in filter(None, others):
            key, *rule = [piece.strip() for piece in re.split(f"[{_KEY_ENDS}]", part)]
            if not key or len(rule) != 1:
                raise UserError(f"“{part}”应写成例如“交社区办理：15工作日”。", "deadlines")
            if key in special:
                raise UserError(f"“{key}”的办理期限写了两次，请只保留一个。", "deadlines")
            special[key] = DeadlineRule.parse(rule[0])
        return cls(general, special)


def notice_due(day: date, days: int) -> date:
    """Return the last day on which the notice of a session may be hung (three days before it, by setting)."""
    return day - timedelta(days=days)


def is_overdue(due_on: date | None, ended_on: date | None, today: date) -> bool:
    """Whether a matter is late: not ended, with a due date that has passed. The due date itself is still in time.

    What ends it is up to the caller: the close, or the reply already.
    """
    return ended_on is None and due_on is not None and due_on < today
