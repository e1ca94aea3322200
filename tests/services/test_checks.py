from __future__ import annotations

from datetime import date

from rongui_desktop.domain import codes
from rongui_desktop.domain.records import (
    BudgetMeeting,
    Duty,
    DutyActivity,
    KeyProject,
    MonitorEntry,
    Opinion,
    ReceptionSession,
    Representative,
    Seat,
    SupervisionActivity,
    SupervisionObject,
    Visitor,
)
from rongui_desktop.services import checks
from rongui_desktop.services.checks import Finding
from rongui_desktop.storage.store import Store

AS_OF = date(2019, 12, 31)


def add(store: Store, *records: object) -> None:
    with store.write("测试") as session:
        session.add_all(records)


def by_code(store: Store, code: str, as_of: date = AS_OF) -> list[Finding]:
    return [finding for finding in checks.findings(store, 2019, as_of) if finding.code == code]


def opinion(number: str, **changes: object) -> Opinion:
    values: dict[str, object] = {
        "number": number,
        "source": codes.Source.LETTER,
        "raised_on": date(2019, 6, 5),
        "category": "其他",
        "content": "事",
        "disposition": codes.Disposition.SUBDISTRICT,
    }
    return Opinion(**(values | changes))  # type: ignore[arg-type]


def test_the_demonstration_year_names_each_project_and_quarter_without_a_visit(demo_store: Store) -> None:
    gaps = by_code(demo_store, "uncovered_quarter")
    assert len(gaps) == 24
    assert len({finding.records for finding in gaps}) == 24
    assert all(finding.records[0] in finding.message for finding in gaps)
    assert ("重点监督项目22（民生实事）", "第一季度") in {finding.records for finding in gaps}


def test_an_empty_year_has_no_findings(empty_store: Store) -> None:
    assert checks.findings(empty_store, 2019, AS_OF) == []


def test_a_matter_of_the_evening_that_nobody_brought_is_named(empty_store: Store) -> None:
    due = {"due_on": date(2019, 7, 5)}
    add(
        empty_store,
        opinion("容夜接〔2019〕1号", source=codes.Source.NIGHT, **due),
        opinion("容走访〔2019〕1号", source=codes.Source.VISIT, **due),
        opinion("容来〔2019〕1号", **due),
    )
    assert [finding.message for finding in by_code(empty_store, "no_origin")] == [
        "意见建议容夜接〔2019〕1号来源是夜间接待，却没有对应的来访登记。",
        "意见建议容走访〔2019〕1号来源是代表走访，却没有对应的走访记录。",
    ]


def test_a_year_in_which_all_fits_has_no_findings(empty_store: Store) -> None:
    person = Representative(number="R1", name="何志强")
    person.seats = [Seat(representative_id=person.id, identity=codes.Identity.PARTY)]
    evening = ReceptionSession(
        number="YJ2019-001",
        kind=codes.SessionKind.NIGHT,
        day=date(2019, 6, 5),
        place="站",
        status=codes.SessionStatus.HELD,
    )
    duty = Duty(session_id=evening.id, representative_id=person.id, attendance=codes.Attendance.PRESENT)
    months = [
        MonitorEntry(year=2019, month=month, unit="财政局", result=codes.MonitorResult.NORMAL)
        for month in range(1, 13)
    ]
    due = opinion("容来〔2019〕1号", due_on=date(2019, 7, 5))
    add(empty_store, person, evening, duty, due, *months)
    assert checks.findings(empty_store, 2019, AS_OF) == []


def test_an_open_matter_without_a_due_date_is_named_until_it_is_closed(empty_store: Store) -> None:
    add(
        empty_store,
        opinion("A1"),
        opinion("A2", due_on=date(2019, 7, 5)),
        opinion("A3", closed_on=date(2019, 8, 1)),
        opinion("A4", state=codes.EntryState.WITHDRAWN, state_reason="误登"),
    )
    assert [f.records for f in by_code(empty_store, "no_due_date")] == [("A1",)]
    assert [f.records for f in by_code(empty_store, "no_due_date", date(2019, 7, 31))] == [("A1",), ("A3",)]


def test_held_sessions_without_attendance_and_past_sessions_not_held_are_named(empty_store: Store) -> None:
    common = {"kind": codes.SessionKind.NIGHT, "place": "站"}
    person = Representative(number="R1", name="何志强")
    held = ReceptionSession(number="S1", day=date(2019, 6, 5), status=codes.SessionStatus.HELD, **common)
    planned = ReceptionSession(number="S2", day=date(2019, 6, 12), **common)
    ahead = ReceptionSession(number="S3", day=date(2019, 12, 31), **common)
    pending = Duty(session_id=held.id, representative_id=person.id, attendance=codes.Attendance.LEAVE)
    late = Visitor(number="V1", session_id=held.id, name="客", state=codes.EntryState.INCOMPLETE)
    add(empty_store, person, held, planned, ahead, pending, late)
    assert [f.records for f in by_code(empty_store, "no_attendance")] == [("S1",)]
    assert [f.records for f in by_code(empty_store, "session_not_held")] == [("S2",)]
    assert [f.records for f in by_code(empty_store, "incomplete_entry")] == [("V1",)]


def test_a_month_without_a_row_for_a_unit_seen_that_year_is_named(empty_store: Store) -> None:
    normal = codes.MonitorResult.NORMAL
    add(
        empty_store,
        *(MonitorEntry(year=2019, month=month, unit="财政局", result=normal) for month in (1, 2, 4)),
    )
    months = [f.records[1] for f in by_code(empty_store, "monitor_gap", date(2019, 5, 30))]
    assert months == ["2019年3月"]
    assert len(by_code(empty_store, "monitor_gap")) == 9


def test_one_event_in_two_sheets_is_pointed_out(empty_store: Store) -> None:
    day = date(2019, 8, 22)
    river = SupervisionObject(name="海尾大涌", kind=codes.ObjectKind.RIVER)
    add(
        empty_store,
        river,
        DutyActivity(day=day, kind=codes.ActivityKind.MEETING, name="人大监督财政预算工作会议"),
        BudgetMeeting(
            number="YS1",
            name="人大监督财政预算工作会议",
            kind=codes.BudgetMeetingKind.EXECUTION,
            budget_year=2019,
            day=day,
        ),
        DutyActivity(day=date(2019, 4, 18), kind=codes.ActivityKind.INSPECTION, name="集中视察海尾大涌"),
        SupervisionActivity(
            number="JD1",
            target_kind=codes.TargetKind.RIVER,
            object_id=river.id,
            day=date(2019, 4, 18),
            method=codes.Method.CONCENTRATED,
        ),
        DutyActivity(day=date(2019, 4, 19), kind=codes.ActivityKind.INSPECTION, name="海尾大涌"),
    )
    doubled = by_code(empty_store, "double_event")
    assert [f.records for f in doubled] == [
        ("监督活动：海尾大涌", "履职活动：集中视察海尾大涌"),
        ("履职活动：人大监督财政预算工作会议", "预算会议：人大监督财政预算工作会议"),
    ]


def test_a_project_begun_late_is_still_named_for_every_begun_quarter(empty_store: Store) -> None:
    add(
        empty_store,
        KeyProject(name="顺通大桥", year=2019, category="路网", state=codes.ProjectState.ON_SCHEDULE),
    )
    assert len(by_code(empty_store, "uncovered_quarter", date(2019, 6, 30))) == 2
    assert len(by_code(empty_store, "uncovered_quarter")) == 4
