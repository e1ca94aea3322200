"""What changes with the days in the workbook: memberships, suspensions, leave; and who was called to an activity."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rongui_desktop.domain.activities import ActivityParticipant
from rongui_desktop.domain.codes import Presence
from rongui_desktop.domain.expenses import Expense
from rongui_desktop.domain.representatives import DeputyGroup, Membership, Representative, Station
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.exchange.books import Book, Rows, counts, records, take_in, write

GROUPS: Rows = [["名称", "组长"], ["第一代表小组", None], ["第二代表小组", None]]
HEADER = ["编号", "姓名", "身份", "代表小组", "联络站", "党政班子成员"]
STATIONS: Rows = [["名称", "类型"], ["中心站", "中心联络站"]]
SPANS = ["代表", "类别", "名称", "起始日期", "结束日期"]


def people(*rows: list[object]) -> Book:
    return {"联络站": STATIONS, "代表小组": GROUPS, "代表": [HEADER, *rows]}


def row(number: str, name: str, *belongs: object) -> list[object]:
    return [number, name, "区人大代表", *belongs, *[None] * (3 - len(belongs))]


def belonging(store: Store) -> list[tuple[str, str, str | None, date | None, date | None]]:
    names: dict[Any, str] = {each.id: each.number for each in records(store, Representative)}
    names |= {each.id: each.name for kind in (DeputyGroup, Station) for each in records(store, kind)}
    return sorted(
        (
            (
                names[m.representative_id],
                m.kind.value,
                names.get(m.group_id or m.station_id),
                m.since,
                m.until,
            )
            for m in records(store, Membership)
        ),
        key=str,
    )


def errors(store: Store, path: Path, book: Book) -> list[tuple[str, int, str, str]]:
    report = import_workbook(store, write(path, book))
    assert not report.written
    return [(e.sheet, e.row, e.column, e.message) for e in report.errors]


def test_the_row_of_a_person_tells_the_present(store: Store, tmp_path: Path) -> None:
    book = people(row("R1", "陈婉仪", "第一代表小组", "中心站", "是"), row("R2", "李国"))
    take_in(store, tmp_path / "a.xlsx", book)
    assert belonging(store) == [
        ("R1", "代表小组", "第一代表小组", None, None),
        ("R1", "党政班子", None, None, None),
        ("R1", "联络站", "中心站", None, None),
    ]
    assert counts(take_in(store, tmp_path / "a.xlsx", book))["代表"] == (0, 0, 2)
    changed = people(row("R1", "陈婉仪", "第二代表小组", None, "否"), row("R2", "李国", None, None, "是"))
    assert counts(take_in(store, tmp_path / "b.xlsx", changed))["代表"] == (0, 2, 0)
    assert belonging(store) == [
        ("R1", "代表小组", "第二代表小组", None, None),
        ("R2", "党政班子", None, None, None),
    ]
    # A workbook without these columns leaves them as they are.
    take_in(store, tmp_path / "c.xlsx", {"代表": [HEADER[:3], ["R1", "陈婉仪", "区人大代表"]]})
    assert len(belonging(store)) == 2
    assert integrity.check(store) == []


def test_spans_stand_in_their_own_sheet(store: Store, tmp_path: Path) -> None:
    spans: Rows = [
        SPANS,
        ["R1", "代表小组", "第一代表小组", None, "2018-12-31"],
        ["R1", "代表小组", "第二代表小组", "2019-01-01", None],
        ["R1", "党政班子", None, "2019-01-01", "2019-12-31"],
    ]
    # The row tells the present of the day of the export; what the sheet covers goes by the sheet.
    book = people(row("R1", "陈婉仪", "第二代表小组", "中心站", "否")) | {"归属": spans}
    take_in(store, tmp_path / "a.xlsx", book)
    assert [line[1:3] for line in belonging(store)] == [
        ("代表小组", "第一代表小组"),
        ("代表小组", "第二代表小组"),
        ("党政班子", None),
        ("联络站", "中心站"),
    ]
    assert counts(take_in(store, tmp_path / "a.xlsx", book))["归属"] == (0, 0, 3)
    moved = people(row("R1", "陈婉仪", "第一代表小组", "中心站", "否"))
    ((sheet, line, column, message),) = errors(store, tmp_path / "b.xlsx", moved)
    assert (sheet, line, column) == ("代表", 2, "代表小组")
    assert "请在工作表“归属”里改" in message
    ended: Rows = [SPANS, ["R1", "代表小组", "第二代表小组", "2019-01-01", "2020-12-31"]]
    assert counts(take_in(store, tmp_path / "c.xlsx", {"归属": ended}))["归属"] == (0, 1, 0)
    assert belonging(store)[1][4] == date(2020, 12, 31)
    assert integrity.check(store) == []


@pytest.mark.parametrize(
    ("span", "column", "says"),
    [
        (["R1", "代表小组", "第二代表小组", "2018-06-01", None], "起始日期", "日期重叠"),
        (["R1", "代表小组", "第二代表小组", "2019-06-01", "2019-05-31"], "结束日期", "不能早于起始日期"),
        (["R1", "代表小组", "第三代表小组", "2019-06-01", None], "名称", "里没有“第三代表小组”"),
        (["R1", "代表小组", None, "2019-06-01", None], "名称", "请填写代表小组的名称"),
        (["R1", "党政班子", "第一代表小组", "2019-06-01", None], "名称", "名称应留空"),
    ],
)
def test_a_span_that_cannot_be_is_an_error(
    store: Store, tmp_path: Path, span: list[object], column: str, says: str
) -> None:
    before: Rows = [SPANS, ["R1", "代表小组", "第一代表小组", None, "2018-12-31"]]
    take_in(store, tmp_path / "a.xlsx", people(row("R1", "陈婉仪")) | {"归属": before})
    ((sheet, line, found, message),) = errors(store, tmp_path / "b.xlsx", {"归属": [SPANS, span]})
    assert (sheet, line, found) == ("归属", 2, column)
    assert says in message


@pytest.mark.parametrize(
    ("name", "header", "rows"),
    [
        (
            "任职",
            ["代表", "身份", "任职日期", "离任日期"],
            [["R1", "区人大代表", "2016-11-01", "2021-10-31"], ["R1", "区人大代表", "2021-10-31", None]],
        ),
        (
            "暂停执行职务",
            ["代表", "起始日期", "结束日期", "原因"],
            [["R1", "2019-01-01", None, "待查"], ["R1", "2020-01-01", None, "待查"]],
        ),
        (
            "请假",
            ["代表", "起始日期", "结束日期"],
            [["R1", "2019-01-01", "2019-01-31"], ["R1", "2019-01-31", "2019-02-01"]],
        ),
    ],
)
def test_nothing_lasts_twice_on_a_day(
    store: Store, tmp_path: Path, name: str, header: list[object], rows: list[list[object]]
) -> None:
    book = people(row("R1", "陈婉仪"), row("R2", "李国"))
    ((sheet, line, column, message),) = errors(store, tmp_path / "a.xlsx", book | {name: [header, *rows]})
    assert (sheet, line, column) == (name, 3, "任职日期" if name == "任职" else "起始日期")
    assert "日期重叠" in message
    # The other lies in the store already; another person's does not count.
    take_in(store, tmp_path / "b.xlsx", book | {name: [header, rows[0]]})
    assert len(errors(store, tmp_path / "c.xlsx", {name: [header, rows[1]]})) == 1
    others = [["R2", *("党代表" if cell == "区人大代表" else cell for cell in rows[1][1:])]]
    take_in(store, tmp_path / "d.xlsx", {name: [header, *others]})


def test_a_leader_is_one_of_the_group(store: Store, tmp_path: Path) -> None:
    book = people(row("R1", "陈婉仪", "第一代表小组"), row("R2", "李国", "第二代表小组"))
    led: Rows = [["名称", "组长"], ["第一代表小组", "R1"], ["第二代表小组", "R1"]]
    ((sheet, line, column, message),) = errors(store, tmp_path / "a.xlsx", book | {"代表小组": led})
    assert (sheet, line, column) == ("代表小组", 3, "组长")
    assert message.startswith("组长不是这个小组的成员")
    right = book | {"代表小组": [["名称", "组长"], ["第一代表小组", "R1"], ["第二代表小组", None]]}
    take_in(store, tmp_path / "b.xlsx", right)
    moved = {"代表小组": led[:2], "代表": [HEADER, row("R1", "陈婉仪", "第二代表小组")]}
    assert len(errors(store, tmp_path / "c.xlsx", moved)) == 1
    # One who has left the group since is told of only.
    spans: Rows = [SPANS, ["R2", "代表小组", "第一代表小组", None, "2019-12-31"]]
    former = book | {
        "归属": spans,
        "代表小组": [["名称", "组长"], ["第一代表小组", "R2"], ["第二代表小组", None]],
    }
    report = take_in(store, tmp_path / "d.xlsx", {k: v for k, v in former.items() if k != "代表"})
    assert any("组长现在不是这个小组的成员" in warning for warning in report.warnings)


def test_only_those_present_took_part(store: Store, tmp_path: Path) -> None:
    header = ["日期", "类型", "名称", "参加代表", "请假代表", "缺席代表", "开始时间", "结束时间"]
    base = people(row("R1", "陈婉仪"), row("R2", "李国"), row("R3", "罗敏"))

    def activity(*cells: object) -> Book:
        return {"履职活动": [header, ["2020-06-05", "培训", "培训班", *cells, *[None] * (5 - len(cells))]]}

    def called() -> dict[Presence, list[str]]:
        numbers = {p.id: p.number for p in records(store, Representative)}
        parts = sorted(records(store, ActivityParticipant), key=lambda part: part.rank)
        return {
            presence: [numbers[p.representative_id] for p in parts if p.attendance is presence]
            for presence in Presence
        }

    take_in(store, tmp_path / "a.xlsx", base | activity("R1、R2", "R3"))
    assert called() == {Presence.PRESENT: ["R1", "R2"], Presence.LEAVE: ["R3"], Presence.ABSENT: []}
    before = {part.id for part in records(store, ActivityParticipant)}
    assert counts(take_in(store, tmp_path / "b.xlsx", activity("R1、R2", "R3")))["履职活动"] == (0, 0, 1)
    # Who changes from one list to another stays one row.
    take_in(store, tmp_path / "c.xlsx", activity("R3、R1", None, "R2"))
    assert called() == {Presence.PRESENT: ["R3", "R1"], Presence.LEAVE: [], Presence.ABSENT: ["R2"]}
    assert {part.id for part in records(store, ActivityParticipant)} == before
    # Without the columns of leave and absence those lists stay.
    take_in(store, tmp_path / "d.xlsx", {"履职活动": [header[:4], ["2020-06-05", "培训", "培训班", "R1"]]})
    assert called() == {Presence.PRESENT: ["R1"], Presence.LEAVE: [], Presence.ABSENT: ["R2"]}
    ((*_, column, message),) = errors(store, tmp_path / "e.xlsx", activity("R1、R2", "R2"))
    assert (column, "只能在参加、请假、缺席中的一列里" in message) == ("请假代表", True)
    wrong = errors(store, tmp_path / "f.xlsx", activity("R1", None, None, "10:00", "09:00"))
    assert [each[2] for each in wrong] == ["结束时间"]
    assert integrity.check(store) == []


def test_plans_expenses_and_rules_say_what_would_be_right(store: Store, tmp_path: Path) -> None:
    sound: Book = {
        "履职活动": [["日期", "类型", "名称"], ["2020-06-05", "培训", "培训班 第二期"]],
        "年度计划": [["年度", "条目", "接转自"], [2020, "甲", None], [2021, "甲", "2020年：甲"]],
        "活动经费": [
            ["经费编号", "日期", "项目", "金额", "履职活动"],
            ["JF2020-001", "2020-06-05", "资料费", 1280.5, "2020/6/5 培训  培训班 第二期"],
        ],
    }
    take_in(store, tmp_path / "a.xlsx", sound)
    (expense,) = records(store, Expense)
    assert (str(expense.amount), expense.activity_id is not None) == ("1280.50", True)
    items = {item.year: item for item in records(store, PlanItem)}
    assert items[2021].carried_from_id == items[2020].id
    wrong: Book = {
        "年度计划": [
            ["年度", "条目", "接转自"],
            [2022, "乙", "甲"],
            [2022, "丙", "2022：乙"],
            [2022, "丁", "2021：戊"],
        ],
        "活动经费": [
            ["经费编号", "日期", "项目", "金额", "履职活动"],
            ["JF2020-002", "2020-06-05", "资料费", 0, None],
            ["JF2020-003", "2020-06-05", "资料费", "1.005", None],
            ["JF2020-004", "2020-06-05", "资料费", 1, "培训班"],
        ],
        "积分规则": [
            ["生效日期", "类别", "首次分值", "再次分值", "年度上限"],
            ["2020-01-01", "会议", 2, 1, 1],
            ["2020-01-01", "缺席", 2, 0, None],
        ],
        "联络站": [["名称", "类型", "启用日期", "停用日期"], ["点", "联络点", "2020-01-01", "2019-01-01"]],
    }
    assert [each[:3] for each in errors(store, tmp_path / "b.xlsx", wrong)] == [
        ("联络站", 2, "停用日期"),
        ("年度计划", 2, "接转自"),
        ("年度计划", 3, "接转自"),
        ("年度计划", 4, "接转自"),
        ("积分规则", 2, "年度上限"),
        ("积分规则", 3, "首次分值"),
        ("活动经费", 2, "金额"),
        ("活动经费", 3, "金额"),
        ("活动经费", 4, "履职活动"),
    ]
