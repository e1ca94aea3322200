"""The workbench: tonight's session, four counts, what is to be done; all at the clock's moment."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import Attendance, EntryState, SessionKind, SessionStatus
from rongui_desktop.domain.records import (
    BudgetMeeting,
    Duty,
    Opinion,
    ReceptionSession,
    Suggestion,
    SupervisionActivity,
    Visit,
    Visitor,
)
from rongui_desktop.services import safekeeping
from rongui_desktop.services.figures import figures, records
from rongui_desktop.services.listing import Badge, ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import OpinionState
from rongui_desktop.services.supervision_matrix import matrix
from rongui_desktop.services.todo import PAPERS_DAYS, Todo, days_badge, todos
from rongui_desktop.services.workbench import Tile, Workbench, session_line, workbench
from rongui_desktop.storage import drafts
from rongui_desktop.storage.store import Store

TODAY = date(2019, 11, 27)


def at(store: Store, moment: datetime) -> Workbench:
    store.clock = ShiftedClock(moment)
    return workbench(store, 2019)


def tile(bench: Workbench, key: str) -> Tile:
    return next(each for each in bench.tiles if each.key == key)


def lines(store: Store, second: Path | None = None) -> list[Todo]:
    return todos(store, matrix(store, store.clock.today().year), second)


def line(store: Store, words: str) -> Todo:
    return next(each for each in lines(store) if words in each.text)


def tonight(store: Store) -> ReceptionSession:
    with store.read() as session:
        return session.scalars(select(ReceptionSession).where(ReceptionSession.day == TODAY)).one()


def change_tonight(store: Store, **values: object) -> None:
    with store.write("改") as session:
        each = session.scalars(select(ReceptionSession).where(ReceptionSession.day == TODAY)).one()
        for name, value in values.items():
            setattr(each, name, value)


# the head ------------------------------------------------------------------------------------------


def test_the_day_and_tonight_s_session(demo_store: Store) -> None:
    bench = workbench(demo_store, 2019)
    assert bench.day == "11月27日 星期三"
    said = session_line(bench.session, datetime(2019, 11, 27, 17, 16))
    assert said == "今晚 19:30–21:00 夜间接待 · 街道综治信访维稳中心联络点 · 还有 2 小时 14 分"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (time(18, 31), "还有 59 分钟"),
        (time(18, 30), "还有 1 小时 0 分"),
        (time(19, 29), "还有 1 分钟"),
        (time(19, 30), "已到接待时间，请按 F5 开始"),
        (time(21, 0), "已到接待时间，请按 F5 开始"),
    ],
)
def test_the_countdown(demo_store: Store, moment: time, said: str) -> None:
    bench = workbench(demo_store, 2019)
    assert session_line(bench.session, datetime.combine(TODAY, moment)).endswith(said)


def test_an_evening_under_way_and_one_that_is_over(demo_store: Store) -> None:
    change_tonight(demo_store, opened_at=datetime(2019, 11, 27, 19, 28))
    bench = at(demo_store, datetime(2019, 11, 27, 20, 0))
    assert "接待中，19:28 开始，已登记" in session_line(bench.session, bench.now)
    change_tonight(demo_store, closed_at=datetime(2019, 11, 27, 21, 5))
    bench = at(demo_store, datetime(2019, 11, 27, 21, 10))
    assert "已举行，来访" in session_line(bench.session, bench.now)


def test_a_day_without_a_session_says_so_and_knows_the_next_notice(demo_store: Store) -> None:
    with demo_store.write("安排") as session:
        planned = ReceptionSession(
            number="YJ2019-950", kind=SessionKind.NIGHT, day=date(2019, 11, 29), place="联络点"
        )
        session.add(planned)
    bench = at(demo_store, datetime(2019, 11, 28, 9, 0))
    assert bench.session is None
    assert session_line(None, bench.now) == "今天没有安排接待"
    assert bench.duty == ()
    assert bench.confirmed == ""
    assert bench.notice is not None
    assert bench.notice.number == "YJ2019-950"


def test_who_is_on_duty_tonight_and_who_is_settled(demo_store: Store) -> None:
    bench = workbench(demo_store, 2019)
    assert [(who.name, who.identities, who.badge.text) for who in bench.duty][:2] == [
        ("罗仪强", "区人大代表", "请假"),
        ("罗健俊", "区人大代表", "出席"),
    ]
    assert bench.confirmed == "5 人，已确认 5 人"
    with demo_store.write("签到") as session:
        duties = session.scalars(
            select(Duty).where(Duty.session_id == tonight(demo_store).id).order_by(Duty.rank)
        )
        first, second = list(duties)[:2]
        first.attendance, first.substitute_id = Attendance.SUBSTITUTED, second.representative_id
        second.attendance = Attendance.PENDING
    bench = workbench(demo_store, 2019)
    assert bench.confirmed == "5 人，已确认 4 人"
    assert (bench.duty[0].position, bench.duty[0].badge) == ("由罗健俊替班", Badge("替班", "info"))
    assert bench.duty[1].badge == Badge("待确认", "warn")


# tiles ---------------------------------------------------------------------------------------------


def test_the_tiles_of_the_demonstration_s_moment(demo_store: Store) -> None:
    bench = workbench(demo_store, 2019)
    assert [(each.number, each.title, each.note, each.tone) for each in bench.tiles] == [
        ("12", "逾期未办结意见", "最长已逾期 161 天", "bad"),
        ("1", "7 日内到期", "最近 11月29日到期", "warn"),
        ("12 / 22", "本季度未监督项目", "第四代表小组 3 个；其中已安排 11 个", "info"),
        ("3", "代表走访未达标", "全年 20 户 / 每月 1 次，按已过月份计", "warn"),
    ]


@pytest.mark.parametrize("day", [date(2019, 3, 1), date(2019, 8, 15), TODAY, date(2019, 12, 31)])
def test_the_tiles_agree_with_lists_and_figures_on_any_day(demo_store: Store, day: date) -> None:
    bench = at(demo_store, datetime(day.year, day.month, day.day, 9))
    values = figures(demo_store, 2019)
    for key, state in (("overdue", OpinionState.OVERDUE), ("due_soon", OpinionState.DUE_SOON)):
        listed = OpinionListing(OpinionFilter(state)).find(demo_store, ListQuery(2019)).keys
        assert tile(bench, key).number == str(len(listed))
        assert tile(bench, key).target == state.value
    assert tile(bench, "below_quota").number == str(values["representatives.below_visit_quota"])
    quarter = f"第{'一二三四'[(day.month - 1) // 3]}季度"
    uncovered = [
        each for each in records(demo_store, 2019, "supervision.uncovered_quarters") if quarter in each
    ]
    assert tile(bench, "unsupervised").number == f"{len(uncovered)} / 22"


def test_suggestions_stand_beside_the_counts_and_are_never_added(demo_store: Store) -> None:
    before = workbench(demo_store, 2019)
    with demo_store.write("改") as session:
        late, soon = session.scalars(select(Suggestion).order_by(Suggestion.number))
        late.closed_on, late.due_on = None, date(2019, 11, 1)
        soon.closed_on, soon.due_on = None, date(2019, 12, 4)
    bench = workbench(demo_store, 2019)
    for key in ("overdue", "due_soon"):
        assert tile(bench, key).number == tile(before, key).number
        assert tile(bench, key).note == f"{tile(before, key).note}；另有代表建议 1 件"


def test_an_empty_store_has_calm_tiles(empty_store: Store) -> None:
    bench = workbench(empty_store, 2019)
    assert [(each.number, each.note) for each in bench.tiles] == [
        ("0", "没有逾期的意见"),
        ("0", "一周内没有到期的意见"),
        ("0 / 0", "今年没有重点项目"),
        ("0", "全年 20 户 / 每月 1 次，按已过月份计"),
    ]
    assert bench.session is None
    assert {each.tone for each in bench.tiles} == {"ok"}
    assert [each.text for each in bench.todos] == ["还没有备份，请立即备份"]


# what is to be done --------------------------------------------------------------------------------


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
    papers = line(demo_store, "会议材料")
    assert papers.day == date(2019, 12, 5) - timedelta(days=PAPERS_DAYS)
    assert papers.due == Badge("1 天后", "warn")
    demo_store.clock = ShiftedClock(datetime(2019, 11, 29, 9))
    assert not [each for each in lines(demo_store) if "会议材料" in each.text]
    assert line(demo_store, "召开").due == Badge("6 天后", "warn")
    demo_store.clock = ShiftedClock(datetime(2019, 12, 6, 9))
    assert not [each for each in lines(demo_store) if each.kind == "budget_meeting"]


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


def test_the_chart_is_that_of_the_chosen_year(demo_store: Store) -> None:
    assert sum(split.total for split in workbench(demo_store, 2019).charts.months) == 187
    assert sum(split.total for split in workbench(demo_store, 2018).charts.months) == 0


def test_a_public_reception_by_day_is_said_to_be_today(demo_store: Store) -> None:
    change_tonight(demo_store, kind=SessionKind.PUBLIC, starts_at=time(9, 0), ends_at=None)
    bench = at(demo_store, datetime(2019, 11, 27, 8, 0))
    assert session_line(bench.session, bench.now).startswith("今天 09:00 公众场所接待")
