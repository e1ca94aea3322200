"""The facts of 履职统计: how often every deputy did what in a year, visits against the quota, points and rank."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rongui_desktop.domain.codes import ScoreKind
from rongui_desktop.domain.points import Rule
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.opinion_ledger import begun_scope
from rongui_desktop.services.points import Ranked, ranking_in
from rongui_desktop.services.quota import visit_records
from rongui_desktop.storage.store import Store

# Times that a deputy took part in something; together they are the figure duty.participations.
PARTICIPATIONS = (
    ScoreKind.DUTY,
    ScoreKind.SUPERVISION,
    ScoreKind.BUDGET,
    ScoreKind.MEETING,
    ScoreKind.ATTENDED_MEETING,
    ScoreKind.INSPECTION,
    ScoreKind.RESEARCH,
    ScoreKind.ENFORCEMENT,
    ScoreKind.TRAINING,
    ScoreKind.STUDY_TOUR,
    ScoreKind.STUDY,
    ScoreKind.GROUP,
    ScoreKind.OTHER,
    ScoreKind.REPORT,
)
OTHERS = (
    ScoreKind.OPINION,
    ScoreKind.LED_SUGGESTION,
    ScoreKind.COSIGNED_SUGGESTION,
    ScoreKind.LEAVE,
    ScoreKind.ABSENCE,
)


@dataclass(frozen=True, slots=True)
class DeputyYear:
    """What one deputy did in the year.

    Attributes:
        ranked: counts, points and rank.
        participations: times of taking part; own visits are counted apart.
        required: households that the quota demands; None for somebody without a seat on the day.
        missing_months: months without a visit that the quota demands one in.
    """

    ranked: Ranked
    participations: int
    required: int | None
    missing_months: tuple[int, ...]

    def count(self, kind: ScoreKind) -> int:
        """Return how much of a kind the deputy has."""
        return self.ranked.counts.get(kind, 0)


@dataclass(frozen=True, slots=True)
class DutyStatistics:
    """The statistics of a year as they stood on a day, by the deputies' numbers.

    Attributes:
        version: since when the table of points is valid; None: there is none, and no points.
        rules: of that table.
        commendation: how the proposed (拟表彰) are chosen.
        participations: of all together: the figure of the year.
    """

    committee: str
    year: int
    first: date
    as_of: date
    version: date | None
    rules: tuple[Rule, ...]
    commendation: str
    participations: int
    rows: tuple[DeputyYear, ...]

    @property
    def commended(self) -> tuple[Ranked, ...]:
        """Who is proposed for praise, from the best down."""
        chosen = (row.ranked for row in self.rows if row.ranked.commended)
        return tuple(sorted(chosen, key=lambda ranked: (ranked.rank, ranked.number)))

    def used(self, kinds: tuple[ScoreKind, ...]) -> tuple[ScoreKind, ...]:
        """Return those of the kinds that anybody has: a column of zeros tells nothing."""
        return tuple(kind for kind in kinds if self.total(kind))

    def total(self, kind: ScoreKind) -> int:
        """Return how much of a kind all have together."""
        return sum(row.count(kind) for row in self.rows)


def duty_statistics(store: Store, year: int) -> DutyStatistics:
    """Read the statistics of a year as it stands today, or stood at the year's end.

    Raises:
        UserError: the year has not begun.
    """
    scope = begun_scope(store, year)
    with store.read() as session:
        found = ranking_in(session, scope)
        quota = {record.representative_id: record for record in visit_records(session, scope)}
        committee = settings_in(session).committee
    rows: list[DeputyYear] = []
    for ranked in sorted(found.rows, key=lambda row: row.number):
        record = quota.get(ranked.representative_id)
        rows.append(
            DeputyYear(
                ranked,
                sum(ranked.counts.get(kind, 0) for kind in PARTICIPATIONS),
                record.required if record else None,
                record.missing_months if record else (),
            )
        )
    return DutyStatistics(
        committee,
        year,
        scope.first,
        scope.as_of,
        found.version,
        tuple(found.table.rules.values()),
        found.commendation,
        sum(row.participations for row in rows),
        tuple(rows),
    )
