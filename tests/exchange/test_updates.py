"""Importing what is there already: changes, what is absent, what lies in the bin, lists, seats."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from sqlalchemy import select, text

from rongui_desktop.domain.codes import Attendance, EntryState, Identity, SessionStatus
from rongui_desktop.domain.office import Setting, SpecialDay
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative, Seat
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.domain.supervision import SupervisionParticipant
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.services.search import search
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.exchange.books import (
    OPINIONS,
    VISITORS,
    Book,
    Rows,
    counts,
    records,
    small,
    take_in,
    write,
)


def test_a_changed_row_updates_its_record_and_says_so_in_the_history(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    book = small()
    book["来访登记"] = [book["来访登记"][0], [*book["来访登记"][1][:3], 5, *book["来访登记"][1][4:]]]
    report = take_in(store, tmp_path / "b.xlsx", book)
    assert counts(report)["来访登记"] == (0, 1, 0)
    assert counts(report)["代表"] == (0, 0, 3)
    visitor = records(store, Visitor)[0]
    assert visitor.person_count == 5
    with store.read() as session:
        last = session.execute(
            text(
                "SELECT action, record_type, reason, actor, changes FROM history_entry ORDER BY seq DESC LIMIT 1"
            )
        ).one()
    assert tuple(last) == ("更改", "visitor", "导入工作簿", "测试员", '{"person_count": [2, 5]}')


def test_an_absent_column_keeps_and_an_empty_cell_clears_and_an_absent_row_keeps(
    store: Store, tmp_path: Path
) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    book = {
        "来访登记": [
            ["登记编号", "场次编号", "来访人", "人数", "社区"],
            ["LF2020-0001", "YJ2020-001", "欧阳慧", 2, None],
        ]
    }
    report = take_in(store, tmp_path / "b.xlsx", book)
    assert counts(report) == {"来访登记": (0, 1, 0)}
    visitor = records(store, Visitor)[0]
    assert (visitor.phone, visitor.address, visitor.community) == ("13812345678", "容里路1号", None)
    assert len(records(store, Representative)) == 3
    keep = {"代表": [["姓名", "编号", "身份"], ["陈婉仪", "R1", "区人大代表"]]}
    assert counts(take_in(store, tmp_path / "c.xlsx", keep)) == {"代表": (0, 0, 1)}
    assert next(p for p in records(store, Representative) if p.number == "R1").phone == "13800000001"


def test_an_empty_yes_no_means_no_and_an_empty_attendance_is_pending(store: Store, tmp_path: Path) -> None:
    book = small() | {
        "接待值班": [["场次编号", "代表", "出勤", "替班人"], ["YJ2020-001", "陈婉仪", "替班", "R2"]]
    }
    book["来访登记"] = [[*book["来访登记"][0], "要求保密"], [*book["来访登记"][1], "是"]]
    take_in(store, tmp_path / "a.xlsx", book)
    assert records(store, Visitor)[0].confidential is True
    book["来访登记"] = [book["来访登记"][0], [*book["来访登记"][1][:-1], None]]
    book["接待值班"] = [["场次编号", "代表", "出勤", "替班人"], ["YJ2020-001", "R1", None, None]]
    take_in(store, tmp_path / "b.xlsx", book)
    assert records(store, Visitor)[0].confidential is False
    duty = records(store, Duty)[0]
    assert (duty.attendance, duty.substitute_id) == (Attendance.PENDING, None)


def test_the_words_of_a_matter_find_it_only_while_its_visitor_asks_for_nothing(
    store: Store, tmp_path: Path
) -> None:
    words = OPINIONS[1][OPINIONS[0].index("内容")]
    asked = [[*VISITORS[0], "要求保密"], [*VISITORS[1], "是"]]
    take_in(store, tmp_path / "a.xlsx", small() | {"来访登记": asked})
    assert [record.confidential for record in records(store, Opinion)][:1] == [False]
    assert search(store, words) == []
    plain = [[*VISITORS[0], "要求保密"], [*VISITORS[1], "否"]]
    take_in(store, tmp_path / "b.xlsx", {"来访登记": plain})
    assert [hit.number for hit in search(store, words)] == [OPINIONS[1][OPINIONS[0].index("意见编号")]]
    take_in(store, tmp_path / "c.xlsx", {"来访登记": asked})
    assert search(store, words) == []
    assert integrity.check(store) == []


def test_a_number_in_the_recycle_bin_is_an_error(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    with store.write("删除") as session:
        session.scalars(select(Visitor)).one().deleted_at = store.clock.now()
    report = import_workbook(store, tmp_path / "a.xlsx")
    assert [(e.sheet, e.row, e.column, e.value) for e in report.errors] == [
        ("来访登记", 2, "登记编号", "LF2020-0001")
    ]
    assert "回收站" in report.errors[0].message
    only = {"意见建议": small()["意见建议"]}
    (error,) = import_workbook(store, write(tmp_path / "b.xlsx", only)).errors
    assert (error.column, error.value) == ("来源编号", "LF2020-0001")
    assert "回收站" in error.message


def test_a_name_that_the_workbook_changes_is_the_new_one(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    book = {
        "代表": [["编号", "姓名", "身份"], ["R1", "陈婉怡", "区人大代表"]],
        "代表走访": [
            ["走访编号", "代表", "日期", "户数", "人次"],
            ["ZF2020-0001", "陈婉怡", "2020-06-01", 1, 1],
        ],
    }
    take_in(store, tmp_path / "b.xlsx", book)
    book["代表走访"] = [book["代表走访"][0], ["ZF2020-0002", "陈婉仪", "2020-06-01", 1, 1]]
    (error,) = import_workbook(store, write(tmp_path / "c.xlsx", book)).errors
    assert "陈婉怡（R1）" in error.message


def test_lists_of_people_are_compared_name_by_name(store: Store, tmp_path: Path) -> None:
    header = ["活动编号", "对象类型", "对象名称", "日期", "方式", "参加代表"]

    def activity(people: str | None) -> Book:
        return {"监督活动": [header, ["JD2020-1", "其他", "菜市场", "2020.6.5", "调研", people]]}

    def took_part() -> list[str]:
        names = {p.id: p.number for p in records(store, Representative)}
        parts = sorted(records(store, SupervisionParticipant), key=lambda part: part.rank)
        return [names[part.representative_id] for part in parts]

    take_in(store, tmp_path / "a.xlsx", small())
    report = take_in(store, tmp_path / "b.xlsx", activity("陈婉仪；R2，陈婉仪"))
    assert took_part() == ["R1", "R2"]
    assert any("出现了两次" in warning for warning in report.warnings)
    assert counts(take_in(store, tmp_path / "c.xlsx", activity("R1\nR2")))["监督活动"] == (0, 0, 1)
    assert counts(take_in(store, tmp_path / "d.xlsx", activity("R3、R1")))["监督活动"] == (0, 1, 0)
    assert took_part() == ["R3", "R1"]
    take_in(store, tmp_path / "e.xlsx", activity(None))
    assert took_part() == []


def test_seats_follow_the_row_of_their_person(store: Store, tmp_path: Path) -> None:
    header = ["编号", "姓名", "身份", "届次", "任职日期", "离任日期"]

    def seats() -> list[tuple[object, ...]]:
        found = sorted(records(store, Seat), key=lambda seat: seat.rank)
        return [(s.identity, s.term, s.since, s.until) for s in found]

    def take(*row: object) -> tuple[int, int, int]:
        return counts(take_in(store, tmp_path / "a.xlsx", {"代表": [header, ["R1", "陈婉仪", *row]]}))["代表"]

    assert take("区人大代表、党代表", "十六届", "2016-11-01", None) == (1, 0, 0)
    start = date(2016, 11, 1)
    assert seats() == [(Identity.DISTRICT, "十六届", start, None), (Identity.PARTY, "十六届", start, None)]
    assert take("区人大代表，党代表", "十六届", "2016/11/1", None) == (0, 0, 1)
    assert take("区人大代表", "十六届", "2016-11-01", "2020-01-01") == (0, 1, 0)
    assert seats() == [(Identity.DISTRICT, "十六届", start, date(2020, 1, 1))]
    assert take("市人大代表、区人大代表", "十六届", "2016-11-01", None) == (0, 1, 0)
    assert [seat[0] for seat in seats()] == [Identity.CITY, Identity.DISTRICT]
    report = import_workbook(
        store,
        write(
            tmp_path / "b.xlsx",
            {"代表": [header[:2] + ["身份", "离任日期"], ["R1", "陈婉仪", "区人大代表", "2016-10-31"]]},
        ),
    )
    assert [(e.column, e.value) for e in report.errors] == [("离任日期", "2016-10-31")]


def test_seats_that_differ_are_told_by_their_own_sheet(store: Store, tmp_path: Path) -> None:
    book = {
        "代表": [["编号", "姓名", "身份"], ["R1", "陈婉仪", "区人大代表、党代表"]],
        "任职": [
            ["代表", "身份", "任职日期", "离任日期", "届次"],
            ["陈婉仪", "区人大代表", "2011-11-01", "2016-10-31", "十五届"],
            ["陈婉仪", "区人大代表", "2016-11-01", None, "十六届"],
        ],
    }
    take_in(store, tmp_path / "a.xlsx", book)
    found = sorted((s.identity.value, s.since, s.until) for s in records(store, Seat) if s.since)
    assert [f[1] for f in found] == [date(2011, 11, 1), date(2016, 11, 1)]
    assert len(records(store, Seat)) == 3
    again = import_workbook(store, tmp_path / "a.xlsx")
    assert counts(again) == {"代表": (0, 0, 1), "任职": (0, 0, 2)}


def test_several_seats_of_one_identity_are_changed_in_their_own_sheet_only(
    store: Store, tmp_path: Path
) -> None:
    seats: Rows = [
        ["代表", "身份", "任职日期", "离任日期"],
        ["R1", "区人大代表", "2011-11-01", "2016-10-31"],
        ["R1", "区人大代表", "2016-11-01", None],
    ]
    people: Rows = [["编号", "姓名", "身份", "任职日期"], ["R1", "陈婉仪", "区人大代表", None]]
    take_in(store, tmp_path / "a.xlsx", {"代表": people, "任职": seats})
    assert counts(take_in(store, tmp_path / "b.xlsx", {"代表": people}))["代表"] == (0, 0, 1)
    changed: Rows = [people[0], ["R1", "陈婉仪", "区人大代表", "2020-01-01"]]
    (error,) = import_workbook(store, write(tmp_path / "c.xlsx", {"代表": changed})).errors
    assert (error.column, error.value) == ("任职日期", "2020-01-01")
    assert "工作表“任职”" in error.message
    later: Rows = [seats[0], ["R1", "区人大代表", "2016-11-01", "2021-10-31"]]
    assert counts(take_in(store, tmp_path / "d.xlsx", {"任职": later}))["任职"] == (0, 1, 0)
    assert sorted(s.until for s in records(store, Seat)) == [date(2016, 10, 31), date(2021, 10, 31)]
    more: Rows = [people[0], ["R1", "陈婉仪", "区人大代表、党代表", None]]
    assert counts(take_in(store, tmp_path / "e.xlsx", {"代表": more}))["代表"] == (0, 1, 0)
    assert len(records(store, Seat)) == 3


def test_our_own_columns_and_sheets(store: Store, tmp_path: Path) -> None:
    book = small()
    book["接待场次"] = [
        [*book["接待场次"][0], "实际开始", "实际结束", "原定日期", "公告张贴日期", "小结"],
        [
            *book["接待场次"][1],
            "2020-06-03 19:31",
            "2020-06-03 21:10",
            "2020.6.1",
            "2020年5月30日",
            "来了一批",
        ],
    ]
    book["来访登记"] = [
        [*book["来访登记"][0], "来访时间", "需回访", "登记状态", "状态原因"],
        [*book["来访登记"][1], "19:40", "是", "作废", "重复登记"],
    ]
    book |= {
        "设置": [["键", "值"], ["落款单位", "人大某某工委"], ["办理期限", "15天"], ["接待开始时间", "19:00"]],
        "节假日": [["日期", "上班", "名称"], ["2020-06-28", "是", "端午调休"], ["2020-06-25", None, None]],
    }
    take_in(store, tmp_path / "a.xlsx", book)
    session = next(s for s in records(store, ReceptionSession) if s.number == "YJ2020-001")
    assert (session.opened_at.time(), session.first_day, session.summary) == (
        time(19, 31),
        date(2020, 6, 1),
        "来了一批",
    )
    visitor = records(store, Visitor)[0]
    assert (visitor.received_at, visitor.follow_up, visitor.state) == (
        time(19, 40),
        True,
        EntryState.WITHDRAWN,
    )
    days = {d.day: (d.is_workday, d.name) for d in records(store, SpecialDay)}
    assert days == {date(2020, 6, 28): (True, "端午调休"), date(2020, 6, 25): (False, "")}
    with store.read() as reading:
        values = {row.key: row.value for row in reading.scalars(select(Setting))}
    assert (values["committee"], values["deadline_rules"], values["reception_start"]) == (
        "人大某某工委",
        "15天",
        "19:00",
    )
    again = import_workbook(store, tmp_path / "a.xlsx")
    assert counts(again)["设置"] == (0, 0, 3)
    assert counts(again)["节假日"] == (0, 0, 2)


def test_a_day_off_that_lies_in_the_bin_comes_back(store: Store, tmp_path: Path) -> None:
    book = {"节假日": [["日期", "上班"], ["2020-06-28", "是"]]}
    take_in(store, tmp_path / "a.xlsx", book)
    with store.write("删除") as session:
        session.scalars(select(SpecialDay)).one().deleted_at = store.clock.now()
    assert counts(import_workbook(store, tmp_path / "a.xlsx"))["节假日"] == (1, 0, 0)
    assert records(store, SpecialDay)[0].deleted_at is None


def test_plan_items_keep_their_order(store: Store, tmp_path: Path) -> None:
    header = ["年度", "条目"]
    take_in(store, tmp_path / "a.xlsx", {"年度计划": [header, [2021, "乙"], [2021, "甲"], [2022, "丙"]]})
    take_in(store, tmp_path / "b.xlsx", {"年度计划": [header, [2021, "丁"], [2021, "甲"]]})
    ranks = {item.title: item.rank for item in records(store, PlanItem)}
    assert ranks == {"乙": 0, "甲": 1, "丙": 0, "丁": 2}


def test_a_session_without_status_in_an_update_keeps_what_it_was(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    (error,) = import_workbook(
        store,
        write(
            tmp_path / "b.xlsx",
            {
                "接待场次": [
                    ["场次编号", "接待类型", "日期", "地点"],
                    ["YJ2020-001", "夜间接待", "2020-06-03", "礼堂"],
                ]
            },
        ),
    ).errors
    assert (error.row, error.column) == (1, "状态")
    assert (
        next(s for s in records(store, ReceptionSession) if s.number == "YJ2020-001").status
        is SessionStatus.HELD
    )
