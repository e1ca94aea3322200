"""A store that holds something of everything: every table, and every column with a value and without."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain import codes
from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Publicity, Visit
from rongui_desktop.domain.benchmarks import BenchmarkItem
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant, MonitorEntry
from rongui_desktop.domain.expenses import Expense
from rongui_desktop.domain.office import Category, Community, Department, FormerName, Setting, SpecialDay
from rongui_desktop.domain.opinions import (
    Opinion,
    OpinionFollower,
    OpinionOrigin,
    Suggestion,
    SuggestionCosigner,
)
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import (
    DeputyGroup,
    Membership,
    Representative,
    Seat,
)
from rongui_desktop.domain.scores import ScoreRule
from rongui_desktop.domain.summary import PlanItem, SummaryMaterial
from rongui_desktop.domain.supervision import (
    KeyProject,
    SupervisionActivity,
    SupervisionObject,
    SupervisionParticipant,
)
from rongui_desktop.services.handling_writing import OpinionCase, SuggestionCase, load_cases, settle
from rongui_desktop.storage.store import Store
from tests.exchange.rich_people import DAY, FORMULA, TEXT, people
from tests.exchange.rich_review import reviewed, supervised


def fill(store: Store) -> None:
    """Put one of everything into a store."""
    with store.write("填充") as session:
        rows = [*people(), *_supervision(), *_office()]
        session.add_all(rows)
        session.flush()
        session.add_all(_reception(rows))
        session.flush()
        settle(session, [*session.scalars(select(Opinion)), *session.scalars(select(Suggestion))], "填充")
        session.flush()
        _handle(session)
        _link(session)


def _handle(session: Session) -> None:
    """Write further events: every kind, every field, taken back and corrected ones."""
    kinds, later = codes.EventKind, date(2020, 7, 1)
    opinion = session.scalars(select(Opinion).where(Opinion.number == "容夜接〔2020〕2号")).one()
    (case,) = load_cases(session, OpinionCase, [opinion.id])
    for kind, said in (
        (kinds.REOPENED, {"reason": FORMULA, "due_on": later, "sent": True}),
        (kinds.EXTENDED, {"reason": TEXT, "due_on": date(2020, 8, 1)}),
        (kinds.WITHDRAWN, {"refers_to": 7}),
        (kinds.REPLIED, {"text": TEXT, "document_number": "容办复〔2020〕1号", "outcome": codes.Outcome.PLANNED}),
        (kinds.CORRECTED, {"refers_to": 9, "text": "张丽反映的已列入计划", "outcome": codes.Outcome.PLANNED,
                           "planned_on": date(2020, 12, 1), "reason": "补记计划日期"}),
    ):  # fmt: skip
        case.write(session, [case.next(session, kind, later, **said)])
    suggestion = session.scalars(select(Suggestion).where(Suggestion.number == "160400001号")).one()
    (other,) = load_cases(session, SuggestionCase, [suggestion.id])
    rated = {"satisfaction": codes.Satisfaction.UNRATED, "attitude": codes.Satisfaction.FAIRLY}
    for kind, said in ((kinds.MET, {"text": "已面商"}), (kinds.RATED, rated)):
        other.write(session, [other.next(session, kind, later, **said)])


def _link(session: Session) -> None:
    first, second = session.scalars(
        select(Opinion)
        .where(Opinion.number.in_(["容夜接〔2020〕1号", "容夜接〔2020〕3号"]))
        .order_by(Opinion.number)
    )
    second.same_as_id = first.id
    activities = session.scalars(
        select(SupervisionActivity)
        .where(SupervisionActivity.number.in_(["JD1", "JD3"]))
        .order_by(SupervisionActivity.number.desc())
    )
    for rank, activity in enumerate(activities):
        session.add(OpinionOrigin(opinion_id=first.id, activity_id=activity.id, rank=rank))
    people = session.scalars(select(Representative).order_by(Representative.number).limit(2)).all()
    for rank, person in enumerate(reversed(people)):
        session.add(OpinionFollower(opinion_id=first.id, representative_id=person.id, rank=rank))


def _reception(rows: list[Any]) -> list[Any]:
    first, second, third, *_ = [row for row in rows if isinstance(row, Representative)]
    held = ReceptionSession(
        number="YJ2020-001",
        kind=codes.SessionKind.NIGHT,
        day=DAY,
        place="综治中心",
        status=codes.SessionStatus.HELD,
        starts_at=time(19, 30),
        ends_at=time(21, 0),
        topic="倾听",
        opened_at=datetime(2020, 6, 3, 19, 31, 12, 345678),
        closed_at=datetime(2020, 6, 3, 21, 0),
        first_day=date(2020, 6, 1),
        notice_posted_on=date(2020, 5, 30),
        summary=TEXT,
    )
    cancelled = ReceptionSession(
        number="YJ2020-002",
        kind=codes.SessionKind.NIGHT,
        day=date(2020, 6, 10),
        place="综治中心",
        status=codes.SessionStatus.CANCELLED,
        cancel_reason="台风",
    )
    duties = [
        Duty(session_id=held.id, representative_id=third.id, attendance=codes.Attendance.SUBSTITUTED,
             substitute_id=first.id, rank=0),
        Duty(session_id=held.id, representative_id=second.id, attendance=codes.Attendance.PRESENT, rank=1,
             reason="轮到第 3 次"),
        Duty(session_id=cancelled.id, representative_id=first.id),
    ]  # fmt: skip
    visitor = Visitor(
        number="LF2020-0001",
        session_id=held.id,
        name="何晓明",
        person_count=3,
        gender=codes.Gender.MALE,
        phone="13812345678",
        community="容里",
        address="容里路1号",
        representative_id=second.id,
        confidential=True,
        received_at=time(19, 40, 5),
        follow_up=True,
    )
    withdrawn = Visitor(
        number="LF2020-0002",
        session_id=held.id,
        name="（待补）",
        state=codes.EntryState.WITHDRAWN,
        state_reason="登记重复",
    )
    open_one = Visitor(number="LF2020-0003", session_id=held.id, name="张丽", phone="-", address="=住址")
    visit = Visit(
        number="ZF2020-0001",
        representative_id=third.id,
        day=DAY,
        households=3,
        persons=0,
        content=TEXT,
        community="红星",
    )
    opinions = [
        Opinion(
            number=f"容夜接〔2020〕{place}号",
            source=codes.Source.NIGHT,
            raised_on=DAY,
            category="交通",
            content=TEXT if place == 3 else FORMULA,
            disposition=codes.Disposition.SUBDISTRICT,
            visitor_id=visitor.id,
            rank=rank,
            spot_reply="稍后",
            department="交警",
            officer="赵六",
            assigned_on=DAY,
            due_on=date(2020, 7, 3),
            replied_on=date(2020, 6, 20),
            reply="何晓明（13812345678）反映的已修好",
            outcome=codes.Outcome.SOLVED,
            satisfaction=codes.Satisfaction.FAIRLY,
            closed_on=date(2020, 6, 21),
            confidential=place == 1,
        )
        for place, rank in ((1, 1), (3, 0), (2, 2))
    ]
    opinions += [
        Opinion(number="容走访〔2020〕1号", source=codes.Source.VISIT, raised_on=DAY, category="其他", content="无",
                disposition=codes.Disposition.ANSWERED, visit_id=visit.id),
        Opinion(number="容来〔2020〕1号", source=codes.Source.LETTER, raised_on=DAY, category="其他",
                content="信：张丽来电0757-22372335", disposition=codes.Disposition.PETITION,
                source_ref="热线 12345", state=codes.EntryState.INCOMPLETE,
                state_reason="缺电话"),
        Opinion(number="容夜接〔2020〕9号", source=codes.Source.NIGHT, raised_on=DAY, category="其他", content="张丽来",
                disposition=codes.Disposition.ANSWERED, visitor_id=open_one.id),
    ]  # fmt: skip
    return [held, cancelled, *duties, visitor, withdrawn, open_one, visit, *opinions]


def _supervision() -> list[Any]:
    group = DeputyGroup(name="第二代表小组")
    signer = Representative(number="P006", name="司徒志")
    seat = Seat(representative_id=signer.id, identity=codes.Identity.PROVINCE)
    suggestion = Suggestion(
        number="160400001号",
        congress_session="四次会议",
        title="建议",
        lead_id=signer.id,
        responsible_leader="部门副职 刘某",
        main_department="教育局",
        assisting_departments="交警、城管",
        assigned_on=DAY,
        due_on=DAY,
        replied_on=DAY,
        outcome=codes.Outcome.PLANNED,
        satisfaction=codes.Satisfaction.UNRATED,
        closed_on=DAY,
    )
    unassigned = Suggestion(
        number="2号",
        congress_session="五次会议",
        title="题",
        lead_id=signer.id,
        responsible_leader="局长",
        state=codes.EntryState.WITHDRAWN,
        state_reason="重复登记",
    )
    project = KeyProject(
        name="大桥",
        year=2020,
        category="路网",
        state=codes.ProjectState.DELAYED,
        department="教育局",
        planned_start=date(2020, 1, 1),
        planned_end=date(2020, 12, 31),
        delay_reason=codes.DelayReason.DEMOLITION,
        delay_note=TEXT,
        group_id=group.id,
        place="容里",
        begins_on=date(2020, 2, 1),
        ends_on=date(2020, 11, 30),
        end_reason=FORMULA,
        origin_kind=codes.ProjectOriginKind.MERGED,
        note=TEXT,
    )
    former = KeyProject(name="大桥", year=2019, category="路网", state=codes.ProjectState.DONE)
    other = KeyProject(name="小桥：东", year=2019, category="路网", state=codes.ProjectState.DONE)
    river = SupervisionObject(
        name="海尾大涌", kind=codes.ObjectKind.RIVER, department="水利局", note="说明", accepted_on=DAY,
        group_id=group.id, times_per_quarter=2, demanded_from=DAY, demanded_until=date(2021, 3, 31), place="海尾",
    )  # fmt: skip
    activities = [
        SupervisionActivity(number="JD1", target_kind=codes.TargetKind.PROJECT, day=DAY, method=codes.Method.RESEARCH,
                            project_id=project.id, progress="快", group_id=group.id,
                            problems=FORMULA, next_step="继续", starts_at=time(9, 30), route=TEXT,
                            attending_units="水利局、住建局"),
        SupervisionActivity(number="JD2", target_kind=codes.TargetKind.PROJECT, day=date(2019, 3, 1),
                            method=codes.Method.VISIT, project_id=former.id),
        SupervisionActivity(number="JD3", target_kind=codes.TargetKind.RIVER, day=DAY, method=codes.Method.MEETING,
                            object_id=river.id),
        SupervisionActivity(number="JD4", target_kind=codes.TargetKind.OTHER, day=DAY, method=codes.Method.TALK,
                            object_name="菜市场"),
        SupervisionActivity(number="JD5", target_kind=codes.TargetKind.DEPARTMENT, day=DAY,
                            method=codes.Method.APPRAISAL, object_name="教育局"),
    ]  # fmt: skip
    meeting = BudgetMeeting(
        number="YS1",
        name="会议",
        kind=codes.BudgetMeetingKind.DRAFT,
        budget_year=2020,
        day=DAY,
        ordinal=1,
        place="会议室",
        chair="李国",
        mandate="受委托",
        attending_units="财政局、审计办",
        agenda=TEXT,
        opinion="同意",
        submitted_on=DAY,
        starts_at=time(15, 0),
        district_day=date(2020, 8, 1),
        notice_sent_on=DAY,
        minutes_number="容人大工委纪〔2020〕1号",
        minutes=TEXT,
        figures_as_of=DAY,
    )
    event = DutyActivity(
        day=DAY, kind=codes.ActivityKind.TRAINING, name="培训班  第二期", level=codes.Level.CITY, place="党校",
        starts_at=time(9, 0), ends_at=time(17, 30), content=TEXT,
    )  # fmt: skip
    others = [Representative(number=f"P01{place}", name=f"邓{word}") for place, word in enumerate("一二三")]
    held = [Seat(representative_id=person.id, identity=codes.Identity.TOWN) for person in others]
    return [
        group,
        signer,
        seat,
        suggestion,
        unassigned,
        SuggestionCosigner(suggestion_id=unassigned.id, representative_id=signer.id, rank=0),
        project,
        former,
        other,
        river,
        *activities,
        SupervisionParticipant(activity_id=activities[0].id, representative_id=signer.id, rank=0),
        SupervisionParticipant(
            activity_id=activities[0].id, representative_id=others[0].id, attendance=codes.Presence.LEAVE
        ),
        SupervisionParticipant(
            activity_id=activities[0].id, representative_id=others[1].id, attendance=codes.Presence.ABSENT
        ),
        meeting,
        BudgetParticipant(meeting_id=meeting.id, representative_id=signer.id, rank=0),
        BudgetParticipant(
            meeting_id=meeting.id, representative_id=others[0].id, attendance=codes.Presence.LEAVE
        ),
        BudgetParticipant(
            meeting_id=meeting.id, representative_id=others[1].id, attendance=codes.Presence.ABSENT
        ),
        Membership(representative_id=signer.id, kind=codes.MembershipKind.FINANCE, since=DAY),
        *supervised(project, (former, other), river, group, activities),
        *reviewed(meeting, signer),
        event,
        *others,
        *held,
        ActivityParticipant(activity_id=event.id, representative_id=signer.id, rank=0),
        ActivityParticipant(activity_id=event.id, representative_id=others[0].id, rank=1),
        ActivityParticipant(
            activity_id=event.id, representative_id=others[1].id, attendance=codes.Presence.LEAVE
        ),
        ActivityParticipant(
            activity_id=event.id, representative_id=others[2].id, attendance=codes.Presence.ABSENT
        ),
        Expense(
            number="JF2020-001",
            day=DAY,
            item="培训费",
            amount=Decimal("1280.50"),
            activity_id=event.id,
            representative_id=signer.id,
            payee="党校",
            voucher="记-12",
            note=TEXT,
        ),
        Expense(number="JF2020-002", day=DAY, item="退回", amount=Decimal("-0.01")),
        Expense(number="JF2020-003", day=DAY, item="大额", amount=Decimal("999999999999.99")),
        DutyReport(
            representative_id=signer.id,
            day=DAY,
            place="社区",
            voters=60,
            satisfied=50,
            fairly=8,
            dissatisfied=2,
            form=codes.ReportForm.MEETING,
            text=TEXT,
        ),
        DutyReport(representative_id=signer.id, day=date(2020, 7, 1)),
    ]


def _office() -> list[Any]:
    department = Department(name="公安分局", rank=0)
    former = PlanItem(year=2020, title="甲计划\n：第二行", rank=0)
    return [
        MonitorEntry(year=2020, month=1, unit="教育局", result=codes.MonitorResult.WARNING, problem="慢",
                     verification="已核实", rectify_by=DAY, cleared_on=DAY),
        MonitorEntry(year=2020, month=2, unit="教育局", result=codes.MonitorResult.NORMAL),
        Publicity(day=DAY, channel=codes.Channel.OUTDOOR, title="宣传", place="公园"),
        Publicity(day=DAY, channel=codes.Channel.WECHAT, title="推文"),
        PlanItem(year=2021, title="乙计划", rank=1, owner="办公室", due_on=DAY, state=codes.PlanState.RUNNING),
        former,
        PlanItem(year=2021, title="甲计划", rank=0, section="一、监督", carried_from_id=former.id),
        BenchmarkItem(year=2020, standard="工作十条", title=TEXT, assessment=codes.Assessment.MOSTLY_MET,
                      shortfall="差一点", measure=FORMULA, owner="办公室", due_on=DAY, rank=1),
        BenchmarkItem(year=2020, standard="工作十条", title="第一条", rank=0),
        BenchmarkItem(year=2020, standard="另一标准", title="第一条", rank=2),
        ScoreRule(valid_from=date(2020, 1, 1), kind=codes.ScoreKind.DUTY, base=Decimal("2.00"),
                  further=Decimal("0.50"), cap=Decimal("10.00"), note="每场"),
        ScoreRule(valid_from=date(2020, 1, 1), kind=codes.ScoreKind.ABSENCE, base=Decimal("-1.00"),
                  further=Decimal("-1.25")),
        SummaryMaterial(year=2020, section="opening", text=TEXT),
        department,
        Department(name="旧局", active=False, rank=1),
        FormerName(department_id=department.id, name="派出所（东区）", until=date(2019, 6, 5)),
        FormerName(department_id=department.id, name="治安、巡逻队", until=date(2018, 1, 1)),
        Community(name="容里", rank=1),
        Community(name="红星", rank=0),
        Category(name="交通", rank=0),
        SpecialDay(day=date(2020, 6, 28), is_workday=True, name="调休"),
        SpecialDay(day=date(2020, 6, 25), is_workday=False),
        Setting(key="committee", value="人大某工委"),
        Setting(key="x_later", value="-以后的设置"),
    ]  # fmt: skip
