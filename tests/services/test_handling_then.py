"""Whatever happened to matters and suggestions: what is said of a day is what the events up to it say."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.base import new_id
from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Source
from rongui_desktop.domain.handling import Standing, standing
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.handling_projection import matter_of, opinion_projection, suggestion_projection
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.suggestion_handling import suggestion_standing
from rongui_desktop.services import checks, figures, summary
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing
from rongui_desktop.services.lists_suggestions import SuggestionListing
from rongui_desktop.services.opinion_charts import department_chart, opinion_charts
from rongui_desktop.services.opinion_ledger import opinion_ledger
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import OpinionState, states_of
from rongui_desktop.services.suggestion_ledger import suggestion_ledger
from rongui_desktop.services.suggestion_state import SuggestionState
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.domain import handling_cases as cases

K = EventKind
CHANNELS = {Source.NIGHT: "night", Source.PUBLIC: "public", Source.VISIT: "visits"}
KEYS = tuple(key for key in figures.BY_KEY if key.startswith(("contact.", "suggestions.")))
RAISED = (date(2019, 5, 1), date(2019, 6, 5), date(2019, 12, 20), date(2019, 12, 30), date(2020, 1, 5))
YEARS = (2019, 2020)
TEN_YEARS_LATER = datetime(2030, 1, 1)
# Steps by which what was said is said again, or no more: any matter may go round and round.
ROUND = (
    K.REGISTERED, K.ASSIGNED, K.RETURNED, K.EXTENDED, K.SUSPENDED, K.RESUMED, K.REPLIED, K.RATED, K.CLOSED, K.CLOSED,
    K.REOPENED, K.REOPENED, K.FULFILLED, K.CORRECTED, K.WITHDRAWN,
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    """What happens in a store: events of each matter and each suggestion, by their places."""

    opinions: tuple[tuple[Event, ...], ...]
    suggestions: tuple[tuple[Event, ...], ...]


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a matter of each channel and day, and three suggestions; nothing has happened to them."""
    folder = tmp_path_factory.mktemp("then") / "store"
    store = Store.create(folder, station="测试站", actor="小梁")
    with store.write("测试") as session:
        deputy = Representative(number="R1", name="陈婉仪")
        session.add(deputy)
        session.flush()
        for place, day in enumerate(RAISED):
            session.add(
                Opinion(
                    number=f"意见{place}号", source=list(CHANNELS)[place % 3], raised_on=day, category="其他",
                    content="路灯不亮", disposition=Disposition.SUBDISTRICT,
                )
            )  # fmt: skip
        for place in range(3):
            session.add(
                Suggestion(
                    number=f"建议{place}号", congress_session="四次会议", title="路灯", lead_id=deputy.id,
                    responsible_leader="副局长 岑某",
                )
            )  # fmt: skip
    store.close()
    return folder


@pytest.fixture
def store(bare: Path, tmp_path: Path) -> Iterator[Store]:
    copy = Path(shutil.copytree(bare, tmp_path / "store"))
    opened = Store.open(copy, clock=ShiftedClock(TEN_YEARS_LATER), actor="小梁")
    yield opened
    opened.close()


def happens(store: Store, case: Case) -> dict[UUID, tuple[Any, tuple[Event, ...]]]:
    """Write the events, numbered on, with the columns that they project to; by key, the record and its events."""
    with store.write("测试") as session:
        session.connection().execute(delete(HandlingEvent))
        found: dict[UUID, tuple[Any, tuple[Event, ...]]] = {}
        for kind, owner, written in (
            (Opinion, "opinion_id", case.opinions),
            (Suggestion, "suggestion_id", case.suggestions),
        ):
            records: list[Any] = list(session.scalars(select(kind).order_by(kind.number)))
            for record, events in zip(records, written, strict=True):
                numbered = tuple(
                    replace(event, id=new_id(), sequence=place, day=max(event.day, _begun(record)))
                    for place, event in enumerate(events, 1)
                )
                rows = [
                    {field.name: getattr(event, field.name) for field in fields(Event)} | {owner: record.id}
                    for event in numbered
                ]
                if rows:
                    session.connection().execute(insert(HandlingEvent), rows)
                columns = (
                    opinion_projection(matter_of(record), numbered)
                    if kind is Opinion
                    else suggestion_projection(numbered)
                )
                for name, value in columns.items():
                    setattr(record, name, value)
                found[record.id] = record, numbered
    return found


def _begun(record: Any) -> date:
    return record.raised_on if isinstance(record, Opinion) else date.min


def cases_of(most: int = 9) -> st.SearchStrategy[Case]:
    some = cases.events(st.sampled_from(ROUND), most=most).map(
        lambda events: tuple(sorted(events, key=lambda event: event.sequence))
    )
    return st.builds(
        Case,
        st.tuples(*[some] * len(RAISED)),
        st.tuples(*[cases.events(st.sampled_from(ROUND)).map(tuple)] * 3),
    )


def days_of(found: dict[UUID, tuple[Any, tuple[Event, ...]]]) -> list[date]:
    """The days on which something changes, the days before these, and the ends of years."""
    days = {event.day for _, events in found.values() for event in events} | set(RAISED)
    days |= {date(2018, 12, 31), date(2019, 12, 31), date(2020, 12, 31)}
    return sorted(days | {day - timedelta(1) for day in days})


def stood(found: dict[UUID, tuple[Any, tuple[Event, ...]]], day: date) -> dict[UUID, Standing]:
    return {
        key: standing(matter_of(record), events, day)
        for key, (record, events) in found.items()
        if isinstance(record, Opinion)
    }


def check_figures(
    store: Store, found: dict[UUID, tuple[Any, tuple[Event, ...]]], day: date, year: int
) -> None:
    values = figures.figures(store, year, day, KEYS)
    stands = stood(found, day)
    of_year = {
        key: found[key][0]
        for key, each in stands.items()
        if found[key][0].raised_on.year == year and found[key][0].raised_on <= day
    }
    for source, name in CHANNELS.items():
        there = [key for key, record in of_year.items() if record.source is source]
        closed = sorted(of_year[key].number for key in there if stands[key].is_closed)
        waiting = sorted(of_year[key].number for key in there if stands[key].is_open)
        assert values[f"contact.{name}.opinions"] == len(there) == len(closed) + len(waiting)
        for what, numbers in (("closed", closed), ("open", waiting)):
            assert values[f"contact.{name}.{what}"] == len(numbers), (what, day)
            assert figures.records(store, year, f"contact.{name}.{what}", day) == numbers
    assert values["contact.total.closed"] + values["contact.total.open"] == values["contact.total.opinions"]
    received = {
        record.number: each.is_closed
        for record, events in found.values()
        if isinstance(record, Suggestion)
        and (each := suggestion_standing(events, day).handling).assigned_on is not None
        and date(year, 1, 1) <= each.assigned_on <= date(year, 12, 31)
    }
    assert figures.records(store, year, "suggestions.received", day) == sorted(received)
    assert figures.records(store, year, "suggestions.closed", day) == sorted(
        number for number, closed in received.items() if closed
    )


def check_sentences(
    store: Store, found: dict[UUID, tuple[Any, tuple[Event, ...]]], day: date, year: int
) -> None:
    """What the summary and 数据核对 say."""
    facts = summary.facts(store, year, day)
    values = facts.figures
    assert sum(closed for closed, _ in facts.months) == values["contact.total.closed"]
    assert sum(waiting for _, waiting in facts.months) == values["contact.total.open"]
    assert sum(group.closed for group in facts.suggestions) == values["suggestions.closed"]
    stands = stood(found, day)
    lacking = {
        record.number
        for key, (record, _) in found.items()
        if isinstance(record, Opinion)
        and record.raised_on.year == year
        and stands[key].is_open
        and stands[key].due_on is None
    }
    found_lacking = [each for each in checks.findings(store, year, day) if each.code == "no_due_date"]
    assert {each.records[0] for each in found_lacking} == lacking


def check_what_is_shown_today(
    store: Store, found: dict[UUID, tuple[Any, tuple[Event, ...]]], day: date
) -> None:
    """Lists, chips, charts and ledgers, with the clock of the program on this day."""
    store.clock = ShiftedClock(datetime.combine(day, time(9)))
    stands = stood(found, day)
    there = {key: each for key, each in stands.items() if found[key][0].raised_on <= day}
    counts = OpinionListing().counts(store, ListQuery())
    for state in (*OpinionState,)[:6]:
        keys = {key for key, each in there.items() if state in states_of(each)}
        assert set(OpinionListing(OpinionFilter(state)).find(store, ListQuery()).keys) == keys, (state, day)
        assert counts[state] == len(keys)
    rows = OpinionListing().rows(store, list(there))
    for key, each in there.items():
        badge: Any = rows[key][2]
        assert (badge.text == "已办结") == each.is_closed
        assert ("逾期" in badge.text) == each.overdue
    shown = SuggestionListing().counts(store, ListQuery())
    own = [
        suggestion_standing(events, day).handling
        for record, events in found.values()
        if isinstance(record, Suggestion)
    ]
    assert shown[SuggestionState.CLOSED] == sum(each.is_closed for each in own)
    assert shown[SuggestionState.OPEN] == sum(not each.is_closed for each in own)
    assert shown[SuggestionState.OVERDUE] == sum(each.overdue for each in own)
    for year in (year for year in YEARS if year <= day.year):
        _check_year(store, found, stands, day, year)


def _check_year(store: Store, found: Any, stands: dict[UUID, Standing], day: date, year: int) -> None:
    as_of = min(day, date(year, 12, 31))
    if as_of < day:
        stands = stood(found, as_of)
    there = {
        key: each
        for key, each in stands.items()
        if found[key][0].raised_on.year == year and found[key][0].raised_on <= as_of
    }
    charts = opinion_charts(store, year)
    for splits in (charts.months, charts.categories, charts.channels):
        assert sum(each.closed for each in splits) == sum(each.is_closed for each in there.values())
        assert sum(each.open for each in splits) == sum(each.is_open for each in there.values())
    assert sum(count for _, count in charts.ages) == sum(each.is_open for each in there.values())
    departments = {each.label: each.open for each in department_chart(store, year) if each.open}
    assert departments == Counter(
        each.department for each in there.values() if each.is_open and each.department
    )
    ledger = opinion_ledger(store, year, internal=True)
    assert {row.number: row.closed_on for row in ledger.rows} == {
        found[key][0].number: each.closed_on for key, each in there.items()
    }
    values = figures.figures(store, year, keys=KEYS)
    assert (ledger.total.closed, ledger.total.open) == (
        values["contact.total.closed"],
        values["contact.total.open"],
    )
    suggestions = suggestion_ledger(store, year)
    assert [row.number for row in sorted(suggestions.rows, key=lambda row: row.number)] == figures.records(
        store, year, "suggestions.received"
    )
    assert suggestions.closed == values["suggestions.closed"]


def once(kind: EventKind, day: date, **said: Any) -> Event:
    return cases.event(1, kind, day, **said)


def whole(first: Sequence[Event], suggestion: Sequence[Event] = ()) -> Case:
    """These events of the first matter and the first suggestion; of the others nothing but 登记."""
    rest = [(once(K.REGISTERED, day),) for day in RAISED[1:]]
    return Case((tuple(first), *rest), (tuple(suggestion), (), ()))


AGAIN = (
    once(K.REGISTERED, date(2019, 5, 1)),
    once(K.ASSIGNED, date(2019, 5, 6), department="教育局", due_on=date(2019, 6, 5)),
    once(K.REPLIED, date(2019, 5, 20), outcome=Outcome.SOLVED, text="已办"),
    once(K.CLOSED, date(2019, 5, 21)),
    once(K.REOPENED, date(2020, 1, 10), due_on=date(2020, 2, 10), reason="又坏了"),
    once(K.RETURNED, date(2020, 1, 12), reason="不归我局"),
    once(K.ASSIGNED, date(2020, 1, 13), department="交警中队", due_on=date(2020, 2, 12)),
    once(K.CLOSED, date(2020, 3, 1), outcome=Outcome.SOLVED),
)


@settings(
    max_examples=5,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@example(case=whole(AGAIN, AGAIN))
@example(case=whole(AGAIN[:7], AGAIN[:6]))
@example(
    case=whole(
        (*AGAIN[:4], once(K.CLOSED, date(2019, 7, 1)), once(K.WITHDRAWN, date(2019, 8, 1), refers_to=4))
    )
)
@example(case=whole((*AGAIN[:4], once(K.CORRECTED, date(2019, 5, 1), refers_to=4), *AGAIN[4:5])))
@given(case=cases_of())
def test_what_is_said_of_a_day_is_what_the_events_up_to_it_say(store: Store, case: Case) -> None:
    store.clock = ShiftedClock(TEN_YEARS_LATER)
    found = happens(store, case)
    days = days_of(found)
    for day in days[:: max(1, len(days) // 8)]:
        for year in YEARS:
            if day.year >= year - 1:
                check_figures(store, found, day, year)
    for day in days[:: max(1, len(days) // 2)]:
        for year in YEARS:
            check_sentences(store, found, day, year)
        check_what_is_shown_today(store, found, day)


def test_a_matter_handled_anew_was_closed_until_then(store: Store) -> None:
    happens(store, whole(AGAIN, AGAIN))
    told = [
        (day, figures.figures(store, 2019, day)["contact.total.closed"])
        for day in (
            date(2019, 5, 20), date(2019, 5, 21), date(2019, 12, 31), date(2020, 1, 9), date(2020, 1, 10),
            date(2020, 2, 29), date(2020, 3, 1),
        )
    ]  # fmt: skip
    assert [closed for _, closed in told] == [0, 1, 1, 1, 0, 0, 1]
    assert [figures.figures(store, 2019)[f"suggestions.{what}"] for what in ("received", "closed")] == [1, 1]


def test_the_demonstration_year_shows_what_handling_is(demo_store: Store) -> None:
    """Events that agree with the columns: no figure of any day knows them."""
    with demo_store.read() as session:
        kinds = set(session.scalars(select(HandlingEvent.kind).distinct()))
        promised = session.scalars(select(Opinion.planned_on).where(Opinion.planned_on.is_not(None))).all()
    shown = {kind for kind in K if kind.is_step} - {
        K.MET,
        K.FULFILLED,
    }
    assert shown <= kinds
    # None of them is due on the day on which the demonstration opens.
    assert promised
    assert min(filter(None, promised)) > date(2019, 11, 27)
    assert integrity.check(demo_store) == []
