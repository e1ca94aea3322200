"""The figures of a year against an independent computation over the same records in plain Python."""

from __future__ import annotations

import json
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain import codes
from rongui_desktop.domain.records import (
    ActivityParticipant,
    BudgetMeeting,
    BudgetParticipant,
    DeputyGroup,
    Duty,
    DutyActivity,
    DutyReport,
    KeyProject,
    MonitorEntry,
    Opinion,
    Publicity,
    ReceptionSession,
    Representative,
    Seat,
    Suggestion,
    SupervisionActivity,
    SupervisionParticipant,
    Suspension,
    Visit,
    Visitor,
)
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.services import figures
from rongui_desktop.storage.store import Store

FIGURES_2019 = Path(__file__).parent.parent / "data" / "2019-figures.json"
NEW_YEAR_2021 = ShiftedClock(datetime(2021, 1, 1))
DAYS = st.dates(date(2018, 12, 1), date(2020, 2, 1))
Y = 2019


def test_the_demonstration_year_gives_the_figures_of_the_summary(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "store", station="测试站")
    import_workbook(store, resource("demo", "2019.xlsx"))
    expected = json.loads(FIGURES_2019.read_text(encoding="utf-8"))
    assert {"year": 2019, **figures.figures(store, 2019).values} == expected
    for key, value in figures.figures(store, 2019).values.items():
        labels = figures.records(store, 2019, key)
        assert len(labels) <= value, key
        if not key.endswith("persons"):
            assert len(labels) == value, key
    store.close()


def test_as_of_leaves_out_what_has_not_happened_yet(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "store", station="测试站")
    import_workbook(store, resource("demo", "2019.xlsx"))
    earlier = figures.figures(store, 2019, date(2019, 6, 30))
    assert earlier["contact.night.sessions"] == 4
    assert earlier["contact.public.sessions"] == 3
    assert earlier["budget.meetings"] == 1
    assert earlier["duty.reports"] == 0
    assert (
        earlier["contact.total.closed"] + earlier["contact.total.open"] == earlier["contact.total.opinions"]
    )
    before = figures.figures(store, 2019, date(2018, 12, 31))
    assert before["contact.total.persons"] == before["supervision.uncovered_quarters"] == 0
    store.close()


@pytest.fixture(scope="module")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "store"
    Store.create(folder, station="测试站").close()
    return folder


class World:
    """A random small year: the records, and the sums over them that the contract's sentences ask for."""

    def __init__(self, data: st.DataObject) -> None:
        self.draw = data.draw
        self.records: list[Any] = []
        self.group = self.add(DeputyGroup(name="第一代表小组"))
        self.people = [self.person(index) for index in range(self.draw(st.integers(1, 4)))]
        self.sessions = [self.session(index) for index in range(self.draw(st.integers(0, 4)))]
        self.projects = [self.project(index) for index in range(self.draw(st.integers(0, 3)))]

    def add(self, record: Any) -> Any:
        self.records.append(record)
        return record

    def any_of(self, values: Any) -> Any:
        return self.draw(st.sampled_from(list(values)))

    def maybe_day(self) -> date | None:
        return self.draw(st.none() | DAYS)

    def person(self, index: int) -> Any:
        person = Representative(number=f"R{index}", name=f"人{index}")
        since = self.maybe_day()
        until = self.maybe_day()
        if since and until and until < since:
            since, until = until, since
        identity = self.any_of([codes.Identity.DISTRICT, codes.Identity.PARTY])
        person.seats = [Seat(representative_id=person.id, identity=identity, since=since, until=until)]
        if self.draw(st.booleans()):
            first = self.draw(DAYS)
            last = self.draw(st.none() | st.dates(first, date(2020, 2, 28)))
            self.add(Suspension(representative_id=person.id, since=first, until=last, reason="查"))
        return self.add(person)

    def session(self, index: int) -> Any:
        status = self.any_of(codes.SessionStatus)
        reason = "停接" if status is codes.SessionStatus.CANCELLED else None
        kind, day = self.any_of(codes.SessionKind), self.draw(DAYS)
        session = self.add(
            ReceptionSession(
                number=f"S{index}", kind=kind, day=day, place="站", status=status, cancel_reason=reason
            )
        )
        for person in self.people:
            attendance = self.any_of([None, *codes.Attendance])
            if attendance is not None:
                instead = self.any_of(self.people).id if attendance is codes.Attendance.SUBSTITUTED else None
                self.add(
                    Duty(
                        session_id=session.id,
                        representative_id=person.id,
                        attendance=attendance,
                        substitute_id=instead,
                    )
                )
        for number in range(self.draw(st.integers(0, 2))):
            state = self.any_of(codes.EntryState)
            self.add(
                Visitor(
                    number=f"V{index}-{number}",
                    session_id=session.id,
                    name="客",
                    person_count=self.draw(st.integers(1, 5)),
                    state=state,
                    state_reason="误登" if state is codes.EntryState.WITHDRAWN else None,
                )
            )
        return session

    def project(self, index: int) -> Any:
        project = self.add(
            KeyProject(
                name=f"项目{index}",
                year=self.any_of([2019, 2020]),
                category="路网",
                state=self.any_of(codes.ProjectState),
                delay_reason=codes.DelayReason.LAND,
                group_id=self.any_of([None, self.group.id]),
            )
        )
        for number in range(self.draw(st.integers(0, 4))):
            activity = self.add(
                SupervisionActivity(
                    number=f"J{index}-{number}",
                    target_kind=codes.TargetKind.PROJECT,
                    project_id=project.id,
                    day=self.draw(DAYS),
                    method=self.any_of(codes.Method),
                )
            )
            for person in self.people:
                if self.draw(st.booleans()):
                    self.add(SupervisionParticipant(activity_id=activity.id, representative_id=person.id))
        return project

    def others(self) -> None:
        for index in range(self.draw(st.integers(0, 5))):
            raised = self.draw(DAYS)
            closed = self.draw(st.none() | st.integers(0, 200))
            state = self.any_of(codes.EntryState)
            self.add(
                Opinion(
                    number=f"O{index}",
                    source=self.any_of(codes.Source),
                    raised_on=raised,
                    category="其他",
                    content="事",
                    disposition=codes.Disposition.ANSWERED,
                    closed_on=None if closed is None else raised + timedelta(closed),
                    state=state,
                    state_reason="误登" if state is codes.EntryState.WITHDRAWN else None,
                )
            )
        for index in range(self.draw(st.integers(0, 8))):
            self.add(
                Visit(
                    number=f"Z{index}",
                    representative_id=self.any_of(self.people).id,
                    day=self.draw(DAYS),
                    households=self.draw(st.integers(0, 20)),
                    persons=self.draw(st.integers(0, 9)),
                )
            )
        for index in range(self.draw(st.integers(0, 3))):
            kind = self.any_of(codes.ActivityKind)
            activity = self.add(DutyActivity(day=self.draw(DAYS), kind=kind, name=f"活动{index}"))
            who, attendance = self.any_of(self.people).id, self.any_of(codes.Presence)
            part = ActivityParticipant(activity_id=activity.id, representative_id=who, attendance=attendance)
            self.add(part)
            meeting = self.add(
                BudgetMeeting(
                    number=f"Y{index}",
                    name="会",
                    kind=codes.BudgetMeetingKind.DRAFT,
                    budget_year=2019,
                    day=self.draw(DAYS),
                )
            )
            self.add(BudgetParticipant(meeting_id=meeting.id, representative_id=self.any_of(self.people).id))
            day, person = self.draw(DAYS), self.any_of(self.people)
            if not any(isinstance(r, DutyReport) and r.day == day for r in self.records):
                self.add(DutyReport(representative_id=person.id, day=day))
            result = self.any_of(codes.MonitorResult)
            month = self.draw(st.integers(1, 12))
            self.add(MonitorEntry(year=2019, month=month, unit=f"单位{index}", result=result))
            self.add(
                Suggestion(
                    number=f"D{index}",
                    congress_session="四次",
                    title="题",
                    lead_id=person.id,
                    responsible_leader="副职",
                    assigned_on=self.maybe_day(),
                    closed_on=self.maybe_day(),
                )
            )
            channel = self.any_of(codes.Channel)
            place = self.any_of(["", "文塔公园", "花溪公园"])
            self.add(Publicity(day=self.draw(DAYS), channel=channel, title=f"宣传{index}", place=place))

    def of(self, record: type[Any]) -> list[Any]:
        return [r for r in self.records if isinstance(r, record)]


def deputy_on(world: World, person_id: Any, day: date) -> bool:
    person = next(p for p in world.people if p.id == person_id)
    return any(seat.identity.is_deputy and seat.held_on(day) for seat in person.seats)


def expected(world: World, as_of: date) -> dict[str, int]:
    last = min(as_of, date(Y, 12, 31))

    def inside(day: date | None) -> bool:
        return day is not None and date(Y, 1, 1) <= day <= last

    out: dict[str, int] = {}
    held = [s for s in world.sessions if s.status is codes.SessionStatus.HELD and inside(s.day)]
    for prefix, kind in (("night", codes.SessionKind.NIGHT), ("public", codes.SessionKind.PUBLIC)):
        chosen = {s.id for s in held if s.kind is kind}
        out[f"contact.{prefix}.sessions"] = len(chosen)
        out[f"contact.{prefix}.persons"] = sum(
            v.person_count
            for v in world.of(Visitor)
            if v.session_id in chosen and v.state is codes.EntryState.VALID
        )
    visits = [v for v in world.of(Visit) if inside(v.day)]
    out["contact.visits.times"] = len(visits)
    out["contact.visits.persons"] = sum(v.persons for v in visits)
    channels = {"night": "夜间接待", "public": "公众场所接待", "visits": "代表走访"}
    for prefix, source in channels.items():
        matters = [
            o
            for o in world.of(Opinion)
            if o.source.value == source and o.state.value == "有效" and inside(o.raised_on)
        ]
        closed = [o for o in matters if o.closed_on and o.closed_on <= as_of]
        out[f"contact.{prefix}.opinions"] = len(matters)
        out[f"contact.{prefix}.closed"] = len(closed)
        out[f"contact.{prefix}.open"] = len(matters) - len(closed)
    for key in ("persons", "opinions", "closed", "open"):
        out[f"contact.total.{key}"] = sum(out[f"contact.{prefix}.{key}"] for prefix in channels)
    out["representatives.deputies"] = sum(deputy_on(world, p.id, as_of) for p in world.people)
    out["representatives.below_visit_quota"] = sum(below(world, p, visits, as_of) for p in world.people)
    projects = [p for p in world.projects if p.year == Y]
    out["supervision.projects"] = len(projects)
    out["supervision.groups"] = len({p.group_id for p in projects if p.group_id})
    out["supervision.delayed_projects"] = sum(p.state.value == "未按计划" for p in projects)
    activities = [a for a in world.of(SupervisionActivity) if inside(a.day)]
    group = [a for a in activities if a.method.value in ("调研", "视察", "走访", "座谈")]
    out["supervision.group_visits"] = len(group)
    out["supervision.concentrated_inspections"] = sum(a.method.value == "集中视察" for a in activities)
    begun = [q for q in range(4) if date(Y, 3 * q + 1, 1) <= as_of]
    out["supervision.uncovered_quarters"] = sum(
        not any(a.project_id == p.id and (a.day.month - 1) // 3 == q for a in group)
        for p in projects
        for q in begun
    )
    meetings = [m for m in world.of(BudgetMeeting) if inside(m.day)]
    out["budget.meetings"] = len(meetings)
    out["budget.warnings"] = sum(
        m.result.value == "预警" and month_end(m.month) <= as_of for m in world.of(MonitorEntry)
    )
    received = [s for s in world.of(Suggestion) if inside(s.assigned_on)]
    out["suggestions.received"] = len(received)
    out["suggestions.closed"] = sum(s.closed_on is not None and s.closed_on <= as_of for s in received)
    reports = [r for r in world.of(DutyReport) if inside(r.day)]
    out["duty.reports"] = len(reports)
    out["duty.participations"] = participations(world, held, activities, meetings, reports, inside)
    events = [a for a in world.of(DutyActivity) if inside(a.day)]
    out["activities.training"] = sum(a.kind.value == "培训" for a in events)
    out["activities.study_tours"] = sum(a.kind.value == "考察" for a in events)
    out["publicity.outdoor_sites"] = len(
        {
            p.place
            for p in world.of(Publicity)
            if p.channel.value == "户外宣传阵地" and p.place and inside(p.day)
        }
    )
    return out


def participations(
    world: World, held: list[Any], activities: list[Any], meetings: list[Any], reports: list[Any], inside: Any
) -> int:
    took_part: list[tuple[Any, date]] = []
    for session in held:
        there: set[Any] = set()
        for duty in world.of(Duty):
            if duty.session_id == session.id and duty.attendance.value == "出席":
                there.add(duty.representative_id)
            if duty.session_id == session.id and duty.attendance.value == "替班":
                there.add(duty.substitute_id)
        took_part += [(person, session.day) for person in there]
    days = {a.id: a.day for a in activities} | {m.id: m.day for m in meetings}
    days |= {a.id: a.day for a in world.of(DutyActivity) if inside(a.day)}
    there_too = [part for part in world.of(ActivityParticipant) if part.attendance.value == "出席"]
    for part in world.of(SupervisionParticipant) + there_too:
        if part.activity_id in days:
            took_part.append((part.representative_id, days[part.activity_id]))
    for part in world.of(BudgetParticipant):
        if part.meeting_id in days:
            took_part.append((part.representative_id, days[part.meeting_id]))
    took_part += [(r.representative_id, r.day) for r in reports]
    return sum(deputy_on(world, person, day) for person, day in took_part)


def month_end(month: int) -> date:
    return date(Y + month // 12, month % 12 + 1, 1) - timedelta(1)


def suspended(world: World, person: Any, day: date) -> bool:
    own = (s for s in world.of(Suspension) if s.representative_id == person)
    return any(s.since <= day <= (s.until or day) for s in own)


def below(world: World, person: Any, visits: list[Any], as_of: date) -> bool:
    if not deputy_on(world, person.id, as_of):
        return False
    months = [
        month
        for month in range(1, 13)
        if month_end(month) <= as_of
        and any(
            deputy_on(world, person.id, day) and not suspended(world, person.id, day)
            for day in (date(Y, month, n) for n in range(1, month_end(month).day + 1))
        )
    ]
    own = [v for v in visits if v.representative_id == person.id]
    households = sum(v.households for v in own)
    return households * 12 < 20 * len(months) or any(m not in {v.day.month for v in own} for m in months)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(data=st.data(), as_of=st.dates(date(2018, 12, 25), date(2020, 1, 31)))
def test_figures_agree_with_an_independent_computation(
    empty_store: Path, tmp_path: Path, data: st.DataObject, as_of: date
) -> None:
    folder = tmp_path / "store"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(empty_store, folder)
    world = World(data)
    world.others()
    store = Store.open(folder, clock=NEW_YEAR_2021)
    try:
        want = expected(world, as_of)
        with store.write("测试") as session:
            session.add_all(world.records)
        assert figures.figures(store, Y, as_of).values == want
    finally:
        store.close()
