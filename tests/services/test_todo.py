"""What is to be done today: every line from the records, the most urgent first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import (
    EntryState,
    EventKind,
    MonitorResult,
    Outcome,
    SessionKind,
    SessionStatus,
)
from rongui_desktop.domain.records import (
    BudgetMeeting,
    MonitorEntry,
    Opinion,
    ReceptionSession,
    SupervisionActivity,
    Visit,
    Visitor,
)
from rongui_desktop.services import handling, safekeeping
from rongui_desktop.services.budget_entry import Material, change_meeting, load_meeting
from rongui_desktop.services.handling import Step
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.monitoring import put_gap
from rongui_desktop.services.quota import below_quota
from rongui_desktop.services.reception_visitors import record_visitor
from rongui_desktop.services.review_opinions import ReviewEntry, put_opinion
from rongui_desktop.services.scope import make_scope
from rongui_desktop.services.supervision_matrix import matrix
from rongui_desktop.services.todo import todos
from rongui_desktop.services.todo_line import Todo, days_badge
from rongui_desktop.storage import drafts
from rongui_desktop.storage.store import Store
from tests.services.evening import NOISE, make_evening

TODAY = date(2019, 11, 27)


def lines(store: Store, second: Path | None = None) -> list[Todo]:
    today = store.clock.today()
    with store.read() as session:
        late = below_quota(session, make_scope(today.year, None, today))
    return todos(store, matrix(store, today.year), late, second)


def line(store: Store, words: str) -> Todo:
    return next(each for each in lines(store) if words in each.text)


def test_the_most_urgent_lines_come_first(demo_store: Store) -> None:
    found = lines(demo_store)
    rank = [{"bad": 0, "warn": 1}.get(each.due.tone, 2) for each in found]
    assert rank == sorted(rank)
    urgent = [each.day for each in found if each.due.tone == "bad"]
    assert urgent == sorted(urgent)
    assert found[0].text.startswith("催办：")
    assert found[0].due == Badge("逾期 161 天", "bad")


def test_every_line_opens_the_record_that_it_speaks_of(demo_store: Store) -> None:
    tables = {
        "opinion": Opinion,
        "budget_meeting": BudgetMeeting,
    }
    for each in lines(demo_store):
        if each.kind in tables:
            with demo_store.read() as session:
                assert session.get(tables[each.kind], each.target) is not None
        else:
            assert each.kind in ("", "representative", "key_project")


def test_overdue_and_soon_due_matters_are_each_a_line(demo_store: Store) -> None:
    found = [each for each in lines(demo_store) if each.kind == "opinion"]
    assert len(found) == 13
    assert [each.due.text for each in found if not each.text.startswith("催办")] == ["2 天后到期"]


def test_a_confidential_matter_is_masked(demo_store: Store) -> None:
    with demo_store.read() as session:
        secret = session.scalars(select(Opinion).where(Opinion.number == "容公接〔2019〕31号")).one()
    assert secret.confidential
    masked = next(each for each in lines(demo_store) if each.about == secret.number)
    assert masked.text == "催办：（保密事项）"


def test_projects_not_yet_supervised_name_their_group(demo_store: Store) -> None:
    found = [each for each in lines(demo_store) if each.kind == "key_project"]
    assert len(found) == 12
    late = line(demo_store, "重点监督项目20")
    assert (late.text, late.owner, late.due) == (
        "第四季度监督：重点监督项目20（美丽乡村）",
        "第五代表小组",
        Badge("12月31日前", "info"),
    )
    demo_store.clock = ShiftedClock(datetime(2019, 12, 10, 9))
    assert line(demo_store, "重点监督项目20").due == Badge("12月31日前", "warn")


def test_a_visit_takes_its_project_off_the_list(demo_store: Store) -> None:
    project = line(demo_store, "重点监督项目20").target
    with demo_store.write("登记") as session:
        other = session.scalars(
            select(SupervisionActivity).where(SupervisionActivity.number == "JD2019-001")
        ).one()
        session.add(
            SupervisionActivity(
                number="JD2019-960",
                target_kind=other.target_kind,
                project_id=project,  # type: ignore[arg-type]
                day=TODAY,
                method=other.method,
            )
        )
    assert not [each for each in lines(demo_store) if "重点监督项目20" in each.text]


def test_the_next_budget_meeting_is_counted_back_from(demo_store: Store) -> None:
    meeting = line(demo_store, "召开")
    assert (meeting.text, meeting.due) == (
        "12月5日召开2019年财政预算调整方案初审会议",
        Badge("12月5日", "info"),
    )
    papers, notice = line(demo_store, "会议材料"), line(demo_store, "会议通知")
    assert (papers.text, papers.due) == (
        "收齐12月5日预算调整初审会议材料（会前 10 天，还差 1 份）",
        Badge("逾期 2 天", "bad"),
    )
    assert (notice.day, notice.due) == (date(2019, 11, 28), Badge("1 天后", "warn"))
    key = papers.target
    assert isinstance(key, UUID)
    said = load_meeting(demo_store, key)
    change_meeting(
        demo_store,
        key,
        replace(
            said,
            notice_sent_on=TODAY,
            materials=(Material("调整方案"), Material("调整说明")),
            district_day=date(2020, 1, 15),
            submitted_on=None,
        ),
    )
    assert line(demo_store, "会议材料").text == "收齐12月5日预算调整初审会议材料（会前 10 天，还差 2 份）"
    assert not [each for each in lines(demo_store) if "会议通知" in each.text]
    # Thirty days before 15 January is a Monday.
    assert line(demo_store, "报送2019年").day == date(2019, 12, 16)
    said = load_meeting(demo_store, key)
    materials = tuple(replace(each, received_on=TODAY) for each in said.materials)
    change_meeting(demo_store, key, replace(said, materials=materials))
    assert not [each for each in lines(demo_store) if "会议材料" in each.text]
    demo_store.clock = ShiftedClock(datetime(2019, 11, 29, 9))
    assert line(demo_store, "召开").due == Badge("6 天后", "warn")
    change_meeting(demo_store, key, replace(load_meeting(demo_store, key), submitted_on=date(2019, 12, 5)))
    demo_store.clock = ShiftedClock(datetime(2019, 12, 6, 9))
    assert not [each for each in lines(demo_store) if each.kind == "budget_meeting"]


def test_review_opinions_are_lines_until_they_are_cleared(demo_store: Store) -> None:
    with demo_store.read() as session:
        meeting = session.scalars(select(BudgetMeeting).order_by(BudgetMeeting.day)).first()
    assert meeting is not None
    said = ReviewEntry(
        meeting_id=meeting.id,
        content="加快支出进度",
        department="财政局",
        assigned_on=meeting.day,
        due_on=date(2019, 11, 20),
    )
    key, number = put_opinion(demo_store, None, said)
    put_opinion(demo_store, None, replace(said, content="另一条", due_on=date(2019, 12, 31)))
    late = line(demo_store, "加快支出进度")
    assert (late.text, late.about, late.owner, late.kind, late.target, late.due) == (
        "督促整改审查意见：加快支出进度",
        number,
        "财政局",
        "review_opinion",
        key,
        Badge("逾期 7 天", "bad"),
    )
    assert not [each for each in lines(demo_store) if "另一条" in each.text]
    said = replace(said, rectified_on=date(2019, 11, 26), rectification="已加快")
    put_opinion(demo_store, key, said)
    assert line(demo_store, "加快支出进度").due == Badge("待销号", "warn")
    put_opinion(demo_store, key, replace(said, cleared_on=TODAY))
    assert not [each for each in lines(demo_store) if "加快支出进度" in each.text]


def test_warnings_and_months_without_data_are_lines(demo_store: Store) -> None:
    with demo_store.write("准备") as session:
        row = session.scalars(select(MonitorEntry).where(MonitorEntry.month == 9)).first()
        assert row is not None
        row.result, row.problem, row.cleared_on = MonitorResult.WARNING, "支出偏慢", None
        row.rectify_by, row.verified_on, row.rectified_on = date(2019, 11, 30), None, None
        gone = session.scalars(select(MonitorEntry).where(MonitorEntry.month == 10)).first()
        assert gone is not None
        gone.deleted_at = datetime(2019, 11, 26, 9)
        key, unit = row.id, gone.unit
    warned = line(demo_store, "支出偏慢")
    assert (warned.text, warned.kind, warned.target, warned.due) == (
        "核实2019年9月联网监督预警：支出偏慢",
        "monitor_entry",
        key,
        Badge("3 天后", "warn"),
    )
    missing = line(demo_store, "补录")
    assert (missing.text, missing.kind, missing.target) == (
        "补录10月预算联网监督（1 个单位没有数据），或说明原因",
        "budget",
        "monitor",
    )
    put_gap(demo_store, 2019, 10, unit, "系统升级")
    assert not [each for each in lines(demo_store) if "补录" in each.text]
    with demo_store.write("销号") as session:
        session.get_one(MonitorEntry, key).verified_on = date(2019, 11, 20)
    assert line(demo_store, "支出偏慢").text.startswith("督促整改2019年9月")
    with demo_store.write("销号") as session:
        row = session.get_one(MonitorEntry, key)
        row.rectified_on, row.cleared_on = date(2019, 11, 21), date(2019, 11, 22)
    assert not [each for each in lines(demo_store) if "支出偏慢" in each.text]


def test_a_promise_that_has_come_due_is_a_line_also_of_a_closed_matter(empty_store: Store) -> None:
    evening = make_evening(empty_store)
    evening.at(19, 40)
    entry = evening.entry("欧阳慧", NOISE, replace(NOISE, confidential=True))
    keys = [each.id for each in evening.matters(record_visitor(empty_store, entry).id)]
    promise = {"text": "明年改造", "outcome": Outcome.PLANNED, "planned_on": date(2020, 3, 1)}
    handling.take_step(empty_store, keys, Step(kind=EventKind.ASSIGNED, by_rule=True))
    handling.take_step(empty_store, keys, Step(kind=EventKind.REPLIED, **promise))
    handling.take_step(empty_store, keys[:1], Step(kind=EventKind.CLOSED))

    def told(day: date) -> list[tuple[str, str]]:
        evening.at(9, day=day)
        return [(each.text, each.due.text) for each in lines(empty_store) if each.kind == "opinion"]

    assert told(date(2020, 2, 29)) == []
    assert told(date(2020, 3, 2)) == [
        (f"核实承诺是否落实：{NOISE.content}", "逾期 1 天"),
        ("核实承诺是否落实：（保密事项）", "逾期 1 天"),
    ]
    kept = Step(kind=EventKind.FULFILLED, text="已改造", outcome=Outcome.SOLVED)
    handling.take_step(empty_store, keys[:1], kept)
    assert told(date(2020, 3, 2)) == [("核实承诺是否落实：（保密事项）", "逾期 1 天")]


def test_a_suspended_matter_is_no_line_until_it_goes_on(empty_store: Store) -> None:
    evening = make_evening(empty_store)
    evening.at(19, 40)
    (matter,) = evening.matters(record_visitor(empty_store, evening.entry("欧阳慧", NOISE)).id)
    handling.take_step(empty_store, [matter.id], Step(kind=EventKind.ASSIGNED, by_rule=True))
    handling.take_step(empty_store, [matter.id], Step(kind=EventKind.SUSPENDED, reason="诉讼中"))
    evening.at(9, day=date(2020, 2, 1))
    assert not [each for each in lines(empty_store) if each.kind == "opinion"]
    handling.take_step(empty_store, [matter.id], Step(kind=EventKind.RESUMED, due_on=date(2020, 2, 4)))
    assert [each.due.text for each in lines(empty_store) if each.kind == "opinion"] == ["3 天后到期"]


def test_deputies_below_quota_are_named_with_what_they_lack(demo_store: Store) -> None:
    found = [each for each in lines(demo_store) if each.kind == "representative"]
    assert [each.text for each in found] == [
        "提醒黄国代表走访：20 户 / 应 17 户；7月未走访",
        "提醒霍敏代表走访：19 户 / 应 17 户；2月未走访",
        "提醒钱欣代表走访：16 户 / 应 17 户",
    ]
    with demo_store.write("走访") as session:
        session.add(
            Visit(
                number="ZF2019-9001",
                representative_id=found[2].target,  # type: ignore[arg-type]
                day=TODAY,
                households=1,
                persons=1,
            )
        )
    assert "提醒钱欣" not in "".join(each.text for each in lines(demo_store))


def add_session(store: Store, day: date, **values: object) -> None:
    with store.write("安排") as session:
        session.add(
            ReceptionSession(
                number=f"YJ2019-9{day:%m%d}",
                kind=SessionKind.NIGHT,
                day=day,
                place="联络点",
                **values,  # type: ignore[arg-type]
            )
        )


def test_a_past_session_that_was_not_held_or_not_ended_is_a_line(demo_store: Store) -> None:
    add_session(demo_store, date(2019, 11, 20))
    add_session(
        demo_store, date(2019, 11, 22), status=SessionStatus.HELD, opened_at=datetime(2019, 11, 22, 19, 30)
    )
    add_session(demo_store, date(2019, 11, 25), status=SessionStatus.CANCELLED, cancel_reason="台风")
    found = [each for each in lines(demo_store) if each.kind == "session"]
    assert [(each.text, each.due) for each in found] == [
        ("补登或停接11月20日的夜间接待", Badge("逾期 7 天", "bad")),
        ("结束11月22日的夜间接待", Badge("逾期 5 天", "bad")),
    ]


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2019, 11, 28), Badge("逾期 2 天", "bad")),
        (date(2019, 11, 30), Badge("今天", "warn")),
        (date(2019, 12, 1), None),
    ],
)
def test_a_notice_that_does_not_hang_three_days_before_is_a_line(
    demo_store: Store, day: date, due: Badge | None
) -> None:
    add_session(demo_store, day)
    found = [each.due for each in lines(demo_store) if each.kind == "session"]
    assert found == ([due] if due else [])
    with demo_store.write("张贴") as session:
        number = f"YJ2019-9{day:%m%d}"
        session.scalars(
            select(ReceptionSession).where(ReceptionSession.number == number)
        ).one().notice_posted_on = TODAY
    assert not [each for each in lines(demo_store) if each.kind == "session"]


def test_incomplete_entries_and_drafts_are_lines_without_names(demo_store: Store) -> None:
    with demo_store.write("待补") as session:
        visitor = session.scalars(select(Visitor).order_by(Visitor.number)).first()
        assert visitor is not None
        visitor.state, visitor.state_reason = EntryState.INCOMPLETE, "电话待核"
        drafts.keep(session, "visitor", "new-1", {"name": "某人"}, datetime(2019, 11, 27, 16, 0))
        name, number = visitor.name, visitor.number
    entry = next(each for each in lines(demo_store) if each.kind == "visitor")
    assert (entry.text, entry.about, entry.due.text) == ("补全6月5日夜间接待的来访登记", number, "待补")
    draft = next(each for each in lines(demo_store) if each.about == "草稿")
    assert draft.text == "有 1 份没有登记完的草稿，请接着登记或放弃"
    told = "".join(each.text for each in lines(demo_store))
    assert name not in told
    assert "某人" not in told


def test_the_age_of_the_backup_is_told(demo_store: Store, tmp_path: Path) -> None:
    assert line(demo_store, "还没有备份").due == Badge("未备份", "bad")
    safekeeping.backup(demo_store)
    assert not [each for each in lines(demo_store) if each.about == "备份"]
    demo_store.clock = ShiftedClock(datetime(2019, 11, 30, 18))
    old = next(each for each in lines(demo_store) if each.about == "备份")
    assert (old.text, old.due) == ("数据已经有几天没有备份", Badge("3 天前", "warn"))


def test_the_second_copy_is_watched_once_its_place_was_chosen(demo_store: Store, tmp_path: Path) -> None:
    safekeeping.backup(demo_store)
    stick = tmp_path / "stick"
    missing = [each.text for each in lines(demo_store, stick) if each.about == "备份"]
    assert missing == ["第二份备份的位置上没有备份，请插入 U 盘后再备份"]
    stick.mkdir()
    safekeeping.second_copy(demo_store, stick)
    assert not [each for each in lines(demo_store, stick) if each.about == "备份"]
    demo_store.clock = ShiftedClock(datetime(2019, 12, 6, 18))
    texts = [each.text for each in lines(demo_store, stick) if each.about == "备份"]
    assert "第二份备份已经旧了，请插入 U 盘后再备份" in texts


@pytest.mark.parametrize(
    ("day", "badge"),
    [
        (date(2019, 11, 20), Badge("逾期 7 天", "bad")),
        (TODAY, Badge("今天", "warn")),
        (date(2019, 12, 4), Badge("7 天后", "warn")),
        (date(2019, 12, 5), Badge("12月5日", "info")),
    ],
)
def test_days_as_badges(day: date, badge: Badge) -> None:
    assert days_badge(day, TODAY) == badge
