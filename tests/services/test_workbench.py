"""The workbench: tonight's session, four counts, what is to be done; all at the clock's moment."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import Attendance, SessionKind
from rongui_desktop.domain.records import (
    Duty,
    ReceptionSession,
    Suggestion,
)
from rongui_desktop.services.figures import figures, records
from rongui_desktop.services.listing import Badge, ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import OpinionState
from rongui_desktop.services.workbench import Tile, Workbench, session_line, workbench
from rongui_desktop.storage.store import Store

TODAY = date(2019, 11, 27)


def at(store: Store, moment: datetime) -> Workbench:
    store.clock = ShiftedClock(moment)
    return workbench(store, 2019)


def tile(bench: Workbench, key: str) -> Tile:
    return next(each for each in bench.tiles if each.key == key)


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
        ("12 / 22", "本季度未监督项目", "第四代表小组 3 个；已安排 11 个", "info"),
        ("3", "代表走访未达标", "全年 20 户、每月 1 次", "warn"),
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
        late.closed_on, late.replied_on, late.due_on = None, None, date(2019, 11, 1)
        soon.closed_on, soon.replied_on, soon.due_on = None, None, date(2019, 12, 4)
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
        ("0", "全年 20 户、每月 1 次"),
    ]
    assert bench.session is None
    assert {each.tone for each in bench.tiles} == {"ok"}
    assert [each.text for each in bench.todos] == ["还没有备份，请立即备份"]


def test_the_chart_is_that_of_the_chosen_year(demo_store: Store) -> None:
    assert sum(split.total for split in workbench(demo_store, 2019).charts.months) == 187
    assert sum(split.total for split in workbench(demo_store, 2018).charts.months) == 0


def test_a_public_reception_by_day_is_said_to_be_today(demo_store: Store) -> None:
    change_tonight(demo_store, kind=SessionKind.PUBLIC, starts_at=time(9, 0), ends_at=None)
    bench = at(demo_store, datetime(2019, 11, 27, 8, 0))
    assert session_line(bench.session, bench.now).startswith("今天 09:00 公众场所接待")
