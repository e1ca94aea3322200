"""积分: the rules by which deputies get points for what they did. Points are computed, never stored."""

from datetime import date
from typing import ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import Amount, LongText, Record
from rongui_desktop.domain.codes import ScoreKind
from rongui_desktop.domain.points import Rule


class ScoreRule(Record, kw_only=True):
    """What one kind of thing earns (积分规则). All rules of one `valid_from` are a version of the table.

    A year is scored by the version that is valid on its last day. `base` is for the first of the kind in the year,
    `further` for each one more, `cap` the most (of a deduction: the least) that a year gives; None for no limit.
    """

    __tablename__ = "score_rule"
    __table_args__ = (
        UniqueConstraint("valid_from", "kind"),
        CheckConstraint(
            "CASE WHEN kind IN ('请假', '缺席') "
            "THEN base <= 0 AND further <= 0 AND (cap IS NULL OR cap <= base) "
            "ELSE base >= 0 AND further >= 0 AND (cap IS NULL OR cap >= base) END",
            name="points",
        ),
    )
    label: ClassVar[str] = "积分规则"

    valid_from: Mapped[date]
    kind: Mapped[ScoreKind]
    base: Mapped[Amount]
    further: Mapped[Amount]
    cap: Mapped[Amount | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)

    @property
    def rule(self) -> Rule:
        """What it says, for computing."""
        return Rule(self.kind, self.base, self.further, self.cap, self.note)
