"""积分: what a deputy earns by what he or she did in a year, and who is proposed for praise (拟表彰).

Points are computed from the records, never stored. A rule gives its base for the first of a kind, a further amount for
each one more, and no more than its cap in a year; so every single record has a share of its own, and the shares of a
year add up to the points of the year.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from rongui_desktop.domain.codes import ActivityKind, ScoreKind
from rongui_desktop.domain.rules_representatives import check_score
from rongui_desktop.errors import UserError

NOTHING = Decimal("0.00")
_FIELD = "commendation"
_RULE = re.compile(r"前([0-9]{1,4})名|([0-9]{1,5}(?:\.[0-9]{1,2})?)分以上")


@dataclass(frozen=True, slots=True)
class Rule:
    """What one kind earns: `base` for the first, `further` for each one more, at most (a deduction: at least) `cap`.

    `note` explains it to readers (说明).

    Raises:
        UserError: as `check_score`; the field is the attribute.
    """

    kind: ScoreKind
    base: Decimal
    further: Decimal
    cap: Decimal | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        check_score(self.kind, self.base, self.further, self.cap)

    def points(self, count: int) -> Decimal:
        """Return the points that so many of the kind earn in a year."""
        if count <= 0:
            return NOTHING
        earned = self.base + self.further * (count - 1)
        if self.cap is None:
            return earned
        return max(earned, self.cap) if self.kind.is_deduction else min(earned, self.cap)

    def shares(self, counts: Iterable[int]) -> list[Decimal]:
        """Return what each of several records earns, in the order in which they happened.

        Args:
            counts: how many of the kind each record stands for: 1, or the households of a visit.
        """
        found: list[Decimal] = []
        done = 0
        for count in counts:
            found.append(self.points(done + count) - self.points(done))
            done += count
        return found


@dataclass(frozen=True, slots=True)
class RuleTable:
    """The rules by which a year is scored; a kind without a rule earns nothing."""

    rules: Mapping[ScoreKind, Rule]

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> RuleTable:
        """Return the table of these rules.

        Raises:
            UserError: two of one kind.
        """
        found: dict[ScoreKind, Rule] = {}
        for rule in rules:
            if rule.kind in found:
                raise UserError(f"“{rule.kind}”有两条规则，请只留一条。", "kind")
            found[rule.kind] = rule
        return cls(found)

    def points(self, kind: ScoreKind, count: int) -> Decimal:
        """Return the points of so many of a kind."""
        rule = self.rules.get(kind)
        return rule.points(count) if rule else NOTHING

    def total(self, counts: Mapping[ScoreKind, int]) -> Decimal:
        """Return the points of a year."""
        return sum((self.points(kind, count) for kind, count in counts.items()), NOTHING)

    def shares(self, kind: ScoreKind, counts: Sequence[int]) -> list[Decimal]:
        """Return what each record of a kind earns; see `Rule.shares`."""
        rule = self.rules.get(kind)
        return rule.shares(counts) if rule else [NOTHING] * len(counts)


def score_kind(kind: ActivityKind) -> ScoreKind:
    """Return the kind of points of a 履职活动; both bear the same word."""
    return ScoreKind(kind.value)


def ranks(totals: Sequence[Decimal]) -> list[int]:
    """Return the ranks of totals from the highest down: equal ones share a rank, the next is left out (1, 1, 3).

    Args:
        totals: in falling order.
    """
    found: list[int] = []
    for place, total in enumerate(totals, start=1):
        found.append(found[-1] if found and total == totals[place - 2] else place)
    return found


def proposed_rules() -> tuple[Rule, ...]:
    """Return the table that is offered to a station that has none; it is applied only when it is saved."""
    given = {
        ScoreKind.DUTY: ("2", "2", "20"),
        ScoreKind.VISIT: ("1", "1", "12"),
        ScoreKind.HOUSEHOLD: ("0.2", "0.2", "10"),
        ScoreKind.SUPERVISION: ("2", "2", "20"),
        ScoreKind.BUDGET: ("2", "2", "10"),
        ScoreKind.MEETING: ("2", "2", "10"),
        ScoreKind.ATTENDED_MEETING: ("2", "2", "10"),
        ScoreKind.INSPECTION: ("2", "2", "20"),
        ScoreKind.RESEARCH: ("2", "2", "20"),
        ScoreKind.ENFORCEMENT: ("2", "2", "20"),
        ScoreKind.TRAINING: ("2", "1", "10"),
        ScoreKind.STUDY_TOUR: ("2", "1", "6"),
        ScoreKind.STUDY: ("1", "1", "6"),
        ScoreKind.GROUP: ("1", "1", "10"),
        ScoreKind.OTHER: ("1", "1", "5"),
        ScoreKind.REPORT: ("5", "0", "5"),
        ScoreKind.OPINION: ("1", "1", "20"),
        ScoreKind.LED_SUGGESTION: ("3", "3", "15"),
        ScoreKind.COSIGNED_SUGGESTION: ("1", "1", "5"),
        ScoreKind.LEAVE: ("0", "-0.5", "-5"),
        ScoreKind.ABSENCE: ("-2", "-2", "-20"),
    }
    numbers = ((kind, *map(Decimal, texts)) for kind, texts in given.items())
    return tuple(Rule(kind, base, further, cap) for kind, base, further, cap in numbers)


@dataclass(frozen=True, slots=True)
class Commendation:
    """Who is proposed for praise (设置 拟表彰): the first so many, or all from so many points on.

    Who shares the last rank is proposed too.

    Raises:
        UserError: both or neither, or nobody.
    """

    first: int | None = 10
    points: Decimal | None = None

    def __post_init__(self) -> None:
        if (self.first is None) == (self.points is None) or self.first == 0:
            raise UserError("拟表彰应写成“前10名”或“80分以上”。", _FIELD)

    def chooses(self, rank: int, total: Decimal) -> bool:
        """Whether somebody of this rank and total is proposed; nobody without points is."""
        if total <= 0:
            return False
        return rank <= self.first if self.first is not None else total >= (self.points or NOTHING)

    def __str__(self) -> str:
        """Write it as the setting: 前10名, 80分以上."""
        return f"前{self.first}名" if self.first is not None else f"{plain(self.points or NOTHING)}分以上"

    @classmethod
    def parse(cls, text: str) -> Commendation:
        """Read what `str` writes.

        Raises:
            UserError: it is neither of the two.
        """
        found = _RULE.fullmatch(re.sub(r"\s", "", unicodedata.normalize("NFKC", text)))
        if found is None:
            raise UserError("拟表彰应写成“前10名”或“80分以上”。", _FIELD)
        return cls(int(found[1])) if found[1] else cls(None, Decimal(found[2]))


def plain(points: Decimal) -> str:
    """Write points without needless zeros: 12, 12.5, -0.25."""
    text = f"{points:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
