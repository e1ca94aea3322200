from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling import Matter, Stage, standing
from rongui_desktop.domain.handling_columns import HandlingColumns, columns_of, events_from_columns, projected
from rongui_desktop.domain.handling_events import Event, steps
from tests.domain.handling_cases import LAST_DAY, MATTER, NOW, RAISED, histories

K = EventKind
# 办理期限 alone may lie before 提出日期: the contract orders the other days only.
later_days = st.none() | st.dates(RAISED, LAST_DAY)
ledger_rows = st.builds(
    HandlingColumns,
    department=st.sampled_from([None, "教育局", "交警中队"]),
    officer=st.sampled_from([None, "赵六"]),
    assigned_on=later_days,
    due_on=st.none() | st.dates(date(2019, 1, 1), LAST_DAY),
    replied_on=later_days,
    reply=st.sampled_from([None, "已答复", "=1+1\n【来访人】😀"]),
    outcome=st.none() | st.sampled_from(Outcome),
    satisfaction=st.none() | st.sampled_from(Satisfaction),
    closed_on=later_days,
)


def implied(row: HandlingColumns) -> tuple[Event, ...]:
    keys = iter(range(1, 100))
    return events_from_columns(
        row, RAISED, new_id=lambda: UUID(int=next(keys)), recorded_at=NOW, actor="导入"
    )


@given(ledger_rows)
def test_an_imported_row_comes_back_as_it_was(row: HandlingColumns) -> None:
    assert projected(MATTER, implied(row)) == row


@given(ledger_rows)
def test_the_implied_events_say_nothing_twice_and_keep_to_the_days_of_the_row(row: HandlingColumns) -> None:
    events = implied(row)
    assert [each.sequence for each in events] == list(range(1, len(events) + 1))
    assert len({each.id for each in events}) == len(events)
    assert {each.day for each in events} <= {RAISED, row.assigned_on, row.replied_on, row.closed_on}
    assert (events[0].kind, events[0].day) == (K.REGISTERED, RAISED)
    dated = {K.ASSIGNED: row.assigned_on, K.REPLIED: row.replied_on, K.CLOSED: row.closed_on}
    for kind, day in dated.items():
        assert [each.day for each in events if each.kind is kind] == ([day] if day else [])


@given(ledger_rows, st.dates(RAISED, LAST_DAY))
def test_an_imported_matter_is_closed_from_its_close_on(row: HandlingColumns, as_of: date) -> None:
    closed = row.closed_on is not None and row.closed_on <= as_of
    stood = standing(MATTER, implied(row), as_of)
    assert (stood.is_closed, stood.is_open) == (closed, not closed)


@given(histories(), st.integers(0, 400))
def test_figures_from_the_columns_are_those_of_the_events(
    history: tuple[Matter, tuple[Event, ...]], after: int
) -> None:
    matter, written = history
    # A matter that was closed, reopened and closed again has one 办结日期: the last.
    assume(all(step.kind is not K.REOPENED for step in steps(written)))
    as_of = matter.raised_on + timedelta(after)
    stored = projected(matter, written)
    by_columns = stored.closed_on is not None and stored.closed_on <= as_of
    assert standing(matter, written, as_of).is_closed == by_columns


@given(histories())
def test_what_a_clerk_typed_projects_to_columns_that_the_workbook_takes(
    history: tuple[Matter, tuple[Event, ...]],
) -> None:
    matter, written = history
    row = projected(matter, written)
    for day in (row.assigned_on, row.replied_on, row.closed_on):
        assert day is None or day >= matter.raised_on
    if row.closed_on is not None:
        assert row.outcome is not None


@pytest.mark.parametrize(
    ("row", "kinds", "stage"),
    [
        (HandlingColumns(), [K.REGISTERED], Stage.REGISTERED),
        (HandlingColumns(closed_on=date(2019, 7, 1)), [K.REGISTERED, K.CLOSED], Stage.CLOSED),
        (
            HandlingColumns(satisfaction=Satisfaction.SATISFIED, closed_on=date(2019, 7, 1)),
            [K.REGISTERED, K.RATED, K.CLOSED],
            Stage.CLOSED,
        ),
        (HandlingColumns(satisfaction=Satisfaction.SATISFIED), [K.REGISTERED], Stage.RATED),
        (HandlingColumns(department="教育局", due_on=date(2019, 7, 1)), [K.REGISTERED], Stage.REGISTERED),
        (HandlingColumns(reply="已答复"), [K.REGISTERED], Stage.REGISTERED),
        (
            HandlingColumns(replied_on=date(2019, 7, 9), reply="已答复", closed_on=date(2019, 7, 1)),
            [K.REGISTERED, K.REPLIED, K.CLOSED],
            Stage.CLOSED,
        ),
        (
            HandlingColumns(
                "教育局", None, date(2019, 6, 8), date(2019, 7, 8), date(2019, 6, 16), "已办理并答复来访人。",
                Outcome.SOLVED, Satisfaction.SATISFIED, date(2019, 6, 16),
            ),
            [K.REGISTERED, K.ASSIGNED, K.REPLIED, K.RATED, K.CLOSED],
            Stage.CLOSED,
        ),
    ],
)  # fmt: skip
def test_rows_of_real_ledgers(row: HandlingColumns, kinds: list[EventKind], stage: Stage) -> None:
    events = implied(row)
    assert [each.kind for each in events] == kinds
    assert columns_of(standing(MATTER, events, date.max)) == row
    assert standing(MATTER, events, date(2019, 12, 31)).stage is stage


def test_every_column_is_projected_from_the_standing_of_the_same_name() -> None:
    stood = standing(Matter(RAISED, Disposition.DISTRICT), (), RAISED)
    for column in fields(HandlingColumns):
        assert getattr(columns_of(stood), column.name) == getattr(stood, column.name)
