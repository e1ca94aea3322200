"""The ranking of a year, what every point comes from, and what a new table of rules would change."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import (
    DEPUTY_IDENTITIES,
    ActivityKind,
    Identity,
    Presence,
    ScoreKind,
)
from rongui_desktop.domain.points import Commendation, Rule, proposed_rules
from rongui_desktop.domain.records import (
    ActivityParticipant,
    DutyActivity,
    Representative,
    Seat,
    Suspension,
    Visit,
)
from rongui_desktop.domain.scores import ScoreRule
from rongui_desktop.errors import UserError
from rongui_desktop.services import office, points, score_rules
from rongui_desktop.services.figures import figures
from rongui_desktop.storage.store import Store

FIRST = date(2019, 1, 1)
NOT_PARTICIPATIONS = {
    ScoreKind.VISIT, ScoreKind.HOUSEHOLD, ScoreKind.OPINION, ScoreKind.LED_SUGGESTION,
    ScoreKind.COSIGNED_SUGGESTION, ScoreKind.LEAVE, ScoreKind.ABSENCE,
}  # fmt: skip


def rule(kind: ScoreKind, base: int, further: int, cap: int | None = None) -> Rule:
    return Rule(kind, Decimal(base), Decimal(further), None if cap is None else Decimal(cap))


def person(session: Any, number: str, since: date | None = None, until: date | None = None) -> Representative:
    who = Representative(number=number, name=f"代表{number}")
    who.seats = [Seat(representative_id=who.id, identity=Identity.DISTRICT, since=since, until=until)]
    session.add(who)
    return who


def training(
    session: Any, day: date, *people: Representative, attendance: Presence = Presence.PRESENT
) -> None:
    event = DutyActivity(day=day, kind=ActivityKind.TRAINING, name=f"培训{day}{attendance}")
    session.add(event)
    for who in people:
        session.add(
            ActivityParticipant(activity_id=event.id, representative_id=who.id, attendance=attendance)
        )


@pytest.fixture
def two(empty_store: Store) -> Store:
    """Two deputies: both at two trainings, one of them once on leave."""
    with empty_store.write("测试") as session:
        first, second = person(session, "R1"), person(session, "R2")
        training(session, date(2019, 3, 1), first, second)
        training(session, date(2019, 5, 1), first, second)
        training(session, date(2019, 6, 1), second, attendance=Presence.LEAVE)
    score_rules.save_version(
        empty_store, FIRST, [rule(ScoreKind.TRAINING, 3, 2), rule(ScoreKind.LEAVE, -1, -1)]
    )
    return empty_store


def standing(store: Store, year: int = 2019) -> dict[str, tuple[int, Decimal]]:
    return {row.number: (row.rank, row.total) for row in points.ranking(store, year).rows}


def test_points_are_those_of_the_table_and_the_lines_tell_where_they_come_from(two: Store) -> None:
    assert standing(two) == {"R1": (1, Decimal(5)), "R2": (2, Decimal(4))}
    second = points.ranking(two, 2019).rows[1]
    record = points.points_record(two, 2019, second.representative_id)
    assert [(line.kind, line.day, line.points) for line in record.lines] == [
        (ScoreKind.TRAINING, date(2019, 3, 1), Decimal(3)),
        (ScoreKind.TRAINING, date(2019, 5, 1), Decimal(2)),
        (ScoreKind.LEAVE, date(2019, 6, 1), Decimal(-1)),
    ]
    assert record.total == second.total
    assert {line.record_type for line in record.lines} == {"duty_activity"}


def test_what_was_done_without_a_seat_earns_nothing_and_who_left_is_not_proposed(empty_store: Store) -> None:
    with empty_store.write("测试") as session:
        left = person(session, "R1", until=date(2019, 4, 30))
        suspended = person(session, "R2")
        session.add(Suspension(representative_id=suspended.id, since=date(2019, 6, 1), reason="测试"))
        later = person(session, "R3", since=date(2020, 1, 1))
        party = Representative(number="R4", name="党代表")
        party.seats = [Seat(representative_id=party.id, identity=Identity.PARTY)]
        session.add(party)
        for month in (3, 5):
            training(session, date(2019, month, 1), left, suspended, later, party)
    score_rules.save_version(empty_store, FIRST, [rule(ScoreKind.TRAINING, 1, 1)])
    rows = points.ranking(empty_store, 2019).rows
    assert [(row.number, row.total, row.in_office, row.commended) for row in rows] == [
        ("R2", Decimal(2), False, False),
        ("R1", Decimal(1), False, False),
    ]


def test_a_year_is_scored_by_the_version_of_its_last_day(two: Store) -> None:
    score_rules.save_version(two, date(2019, 12, 31), [rule(ScoreKind.TRAINING, 10, 0)])
    score_rules.save_version(two, date(2020, 1, 1), [rule(ScoreKind.TRAINING, 99, 0)])
    assert standing(two)["R1"] == (1, Decimal(10))
    score_rules.delete_version(two, date(2019, 12, 31))
    assert standing(two)["R1"] == (1, Decimal(5))
    with pytest.raises(UserError, match="2019-12-31"):
        score_rules.delete_version(two, date(2019, 12, 31))


def test_without_a_table_nobody_has_points(empty_store: Store) -> None:
    with empty_store.write("测试") as session:
        training(session, date(2019, 3, 1), person(session, "R1"))
    found = points.ranking(empty_store, 2019)
    assert (found.version, found.rows[0].total, found.rows[0].commended) == (None, 0, False)


def test_a_version_is_replaced_whole_and_can_come_back(two: Store) -> None:
    score_rules.save_version(two, FIRST, [rule(ScoreKind.MEETING, 1, 1)])
    score_rules.save_version(two, FIRST, [rule(ScoreKind.TRAINING, 4, 1, 6)])
    assert score_rules.versions(two).versions == ((FIRST, (rule(ScoreKind.TRAINING, 4, 1, 6),)),)
    with two.read() as session:
        kept = Counter(row.deleted_at is None for row in session.scalars(select(ScoreRule)))
    assert kept == {True: 1, False: 2}
    with pytest.raises(UserError, match="至少"):
        score_rules.save_version(two, FIRST, [])


def test_a_preview_tells_what_would_change_and_changes_nothing(two: Store) -> None:
    wanted = [rule(ScoreKind.TRAINING, 3, 2), rule(ScoreKind.LEAVE, 0, 0)]
    seen = score_rules.preview(two, 2019, date(2019, 12, 1), wanted)
    assert [(c.number, c.before, c.after, c.rank_before, c.rank_after) for c in seen.changes] == [
        ("R1", Decimal(5), Decimal(5), 1, 1),
        ("R2", Decimal(4), Decimal(5), 2, 1),
    ]
    assert "1名有变化" in seen.summary
    assert standing(two)["R2"] == (2, Decimal(4))
    score_rules.save_version(two, date(2019, 12, 1), wanted)
    assert standing(two) == {c.number: (c.rank_after, c.after) for c in seen.changes}


def test_a_preview_of_a_version_that_is_not_valid_at_the_end_of_the_year_says_so(two: Store) -> None:
    for day in (date(2018, 6, 1), date(2020, 1, 1)):
        seen = score_rules.preview(two, 2019, day, [rule(ScoreKind.TRAINING, 50, 50)])
        assert not seen.applies
        assert not any(change.any for change in seen.changes)
        assert "不变" in seen.summary


def test_who_is_proposed_follows_the_setting(two: Store) -> None:
    for wanted, chosen in ((Commendation(1), ["R1"]), (Commendation(None, Decimal(4)), ["R1", "R2"])):
        office.save_settings(two, replaced(two, wanted))
        found = points.ranking(two, 2019)
        assert [row.number for row in found.rows if row.commended] == chosen
        assert found.commendation == str(wanted)


def replaced(store: Store, wanted: Commendation) -> office.OfficeSettings:
    from dataclasses import replace

    return replace(office.settings(store), commendation=wanted)


# the demonstration year ---------------------------------------------------------------------------


@pytest.fixture
def scored(demo_store: Store) -> Store:
    score_rules.save_version(demo_store, FIRST, proposed_rules())
    return demo_store


def test_the_participations_of_all_are_the_figure_of_the_year(scored: Store) -> None:
    found = points.ranking(scored, 2019)
    done = sum(n for row in found.rows for kind, n in row.counts.items() if kind not in NOT_PARTICIPATIONS)
    assert done == figures(scored, 2019)["duty.participations"]


def test_visits_are_those_of_the_deputies_counted_by_hand(scored: Store) -> None:
    with scored.read() as session:
        deputies = set(
            session.scalars(select(Seat.representative_id).where(Seat.identity.in_(DEPUTY_IDENTITIES)))
        )
        made = [
            visit
            for visit in session.scalars(select(Visit))
            if visit.representative_id in deputies and date(2019, 1, 1) <= visit.day <= date(2019, 11, 27)
        ]
    rows = points.ranking(scored, 2019).rows
    assert sum(row.counts.get(ScoreKind.VISIT, 0) for row in rows) == len(made)
    assert sum(row.counts.get(ScoreKind.HOUSEHOLD, 0) for row in rows) == sum(v.households for v in made)


def test_the_lines_of_every_deputy_add_up_to_the_ranking(scored: Store) -> None:
    found = points.ranking(scored, 2019)
    assert [row.rank for row in found.rows] == sorted(row.rank for row in found.rows)
    for row in found.rows:
        record = points.points_record(scored, 2019, row.representative_id)
        assert record.total == row.total
        told: Counter[ScoreKind] = Counter()
        for line in record.lines:
            told[line.kind] += line.count
        assert told == row.counts
