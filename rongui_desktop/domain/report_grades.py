"""The grade (等次) of a deputy's report to the voters, by the share of those who are satisfied (设置 述职等次)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction

from rongui_desktop.errors import UserError

_FIELD = "report_grades"
_GRADE = re.compile(r"([^:=0-9]+)[:=]?([0-9]{1,3}(?:\.[0-9]{1,2})?)%?")
_DEFAULT = (("优秀", Fraction(90)), ("良好", Fraction(75)), ("合格", Fraction(60)), ("不合格", Fraction(0)))


@dataclass(frozen=True, slots=True)
class ReportGrades:
    """The grades from the best down, each with the percentage of satisfied voters from which it is given.

    The share is 满意 of the voters present, or of all votes where their number is not known.

    Raises:
        UserError: not from above down, out of range, one name twice, or the last one not from 0.
    """

    grades: tuple[tuple[str, Fraction], ...] = _DEFAULT

    def __post_init__(self) -> None:
        limits = [limit for _, limit in self.grades]
        names = [name for name, _ in self.grades]
        if not limits or limits[-1] != 0 or limits[0] > 100:
            raise UserError(
                "述职等次应从高到低写，最后一个从0%起，例如“优秀：90%；合格：60%；不合格：0%”。", _FIELD
            )
        if any(later >= earlier for earlier, later in zip(limits, limits[1:], strict=False)):
            raise UserError("述职等次的百分比应从高到低，每个比前一个小。", _FIELD)
        if len(set(names)) != len(names):
            raise UserError("述职等次的名称不能重复。", _FIELD)

    def grade(
        self, voters: int | None, satisfied: int | None, fairly: int | None, dissatisfied: int | None
    ) -> str | None:
        """Return the grade of a report; None where nobody voted."""
        votes = sum(count or 0 for count in (satisfied, fairly, dissatisfied))
        present = voters if voters is not None else votes
        if not votes or not present:
            return None
        share = Fraction(100 * (satisfied or 0), present)
        return next(name for name, limit in self.grades if share >= limit)

    def __str__(self) -> str:
        """Write the grades as one line of the settings: 优秀：90%；合格：60%；不合格：0%."""
        return "；".join(f"{name}：{_percent(limit)}%" for name, limit in self.grades)

    @classmethod
    def parse(cls, text: str) -> ReportGrades:
        """Read the grades as `str` writes them; half-width ; : and = will do too.

        Raises:
            UserError: a part is none.
        """
        plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
        found: list[tuple[str, Fraction]] = []
        for part in filter(None, plain.split(";")):
            match = _GRADE.fullmatch(part)
            if match is None:
                raise UserError(f"“{part}”看不懂，应写成例如“优秀：90%”。", _FIELD)
            found.append((match[1], Fraction(match[2])))
        return cls(tuple(found))


def _percent(limit: Fraction) -> str:
    return str(limit.numerator) if limit.denominator == 1 else f"{float(limit):g}"
