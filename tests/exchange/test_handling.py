"""The sheet 办理记录: events come in with the rows whose columns they project to; what was written stays."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from rongui_desktop.domain.codes import EventKind, Outcome
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.exchange.exporter import export_workbook
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.exchange.books import Book, counts, records, small, take_in
from tests.exchange.books import write as write_book

K = EventKind
NUMBER = "容夜接〔2020〕1号"
ROW: dict[str, Any] = {
    "意见编号": NUMBER, "来源": "夜间接待", "来源编号": "LF2020-0001", "提出日期": date(2020, 6, 3), "类别": "交通",
    "内容": "路灯不亮", "处理方式": "交街道部门办理", "主责部门": "交警", "交办日期": date(2020, 6, 5),
    "办理期限": date(2020, 7, 5), "答复日期": None, "答复内容": None, "办理结果": None, "满意度": None,
    "办结日期": None,
}  # fmt: skip
HEADER = [
    "类别",
    "编号",
    "序号",
    "事项",
    "日期",
    "部门",
    "办理期限",
    "办理结果",
    "内容",
    "原因",
    "对应序号",
    "已发出",
]
REGISTERED = ["意见建议", NUMBER, 1, "登记", date(2020, 6, 3), "交警"]
ASSIGNED = ["意见建议", NUMBER, 2, "交办", date(2020, 6, 5), "交警", date(2020, 7, 5)]
EXTENDED = ["意见建议", NUMBER, 3, "延期", date(2020, 7, 1), None, date(2020, 8, 5), None, None, "等待材料"]
URGED = ["意见建议", NUMBER, 3, "催办", date(2020, 6, 20)]


def book(row: dict[str, Any] | None = None, *events: list[Any], **changes: Any) -> Book:
    made: dict[str, Any] = dict(small())
    told = (ROW if row is None else row) | changes
    made["意见建议"] = [list(told), list(told.values())]
    if events:
        made["办理记录"] = [HEADER, *[[*event, *[None] * (len(HEADER) - len(event))] for event in events]]
    return made


def stored(store: Store) -> tuple[Opinion, list[HandlingEvent]]:
    events = sorted(records(store, HandlingEvent), key=lambda event: event.sequence)
    (opinion,) = records(store, Opinion)
    return opinion, events


def kinds(store: Store) -> list[EventKind]:
    return [event.kind for event in stored(store)[1]]


def problems(store: Store, path: Path, wrong: Book) -> list[tuple[str, int, str, str]]:
    report = import_workbook(store, write_book(path, wrong))
    assert not report.written
    return [(each.sheet, each.row, each.column, each.message) for each in report.errors]


def test_a_row_without_the_sheet_gets_the_events_that_it_implies(store: Store, tmp_path: Path) -> None:
    closed = {
        "答复日期": date(2020, 6, 20),
        "答复内容": "已修好",
        "办理结果": "已解决",
        "办结日期": date(2020, 6, 22),
    }
    take_in(store, tmp_path / "a.xlsx", book(**closed))
    _, events = stored(store)
    assert [(event.kind, event.day) for event in events] == [
        (K.REGISTERED, date(2020, 6, 3)),
        (K.ASSIGNED, date(2020, 6, 5)),
        (K.REPLIED, date(2020, 6, 20)),
        (K.CLOSED, date(2020, 6, 22)),
    ]
    assert {(event.actor, event.recorded_at.date()) for event in events} == {("测试员", date(2021, 1, 4))}
    again = import_workbook(store, tmp_path / "a.xlsx")
    assert counts(again)["意见建议"] == (0, 0, 1)
    assert len(records(store, HandlingEvent)) == 4


def test_a_changed_row_brings_the_fewest_events(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", book())
    later = {"答复日期": date(2020, 6, 20), "办理结果": "已解决", "办结日期": date(2020, 6, 22)}
    take_in(store, tmp_path / "b.xlsx", book(**later))
    assert kinds(store) == [K.REGISTERED, K.ASSIGNED, K.REPLIED, K.CLOSED]
    take_in(store, tmp_path / "c.xlsx", book(**later | {"办理期限": date(2020, 7, 10), "办结日期": None}))
    opinion, events = stored(store)
    assert (opinion.due_on, opinion.closed_on, opinion.outcome) == (date(2020, 7, 10), None, Outcome.SOLVED)
    assert [(event.kind, event.refers_to, event.reason) for event in events[4:]] == [
        (K.WITHDRAWN, 4, "导入工作簿"),
        (K.CORRECTED, 2, "导入工作簿"),
    ]
    assert integrity.check(store) == []


def test_a_moved_day_of_raising_moves_the_registration(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", book())
    take_in(store, tmp_path / "b.xlsx", book(提出日期=date(2020, 6, 1)))
    opinion, events = stored(store)
    assert (opinion.raised_on, events[-1].kind, events[-1].day) == (
        date(2020, 6, 1),
        K.CORRECTED,
        date(2020, 6, 1),
    )


def test_events_come_in_with_their_row(store: Store, tmp_path: Path) -> None:
    told = book(None, EXTENDED, REGISTERED, ASSIGNED, 办理期限=date(2020, 8, 5))
    report = take_in(store, tmp_path / "a.xlsx", told)
    assert counts(report)["办理记录"] == (3, 0, 0)
    _, events = stored(store)
    assert [(event.sequence, event.kind, event.reason) for event in events] == [
        (1, K.REGISTERED, None), (2, K.ASSIGNED, None), (3, K.EXTENDED, "等待材料"),
    ]  # fmt: skip
    assert integrity.check(store) == []
    again = import_workbook(store, tmp_path / "a.xlsx")
    assert counts(again)["办理记录"] == (0, 0, 3)


def test_columns_that_the_row_does_not_have_come_from_the_events(store: Store, tmp_path: Path) -> None:
    short = {title: value for title, value in ROW.items() if title not in ("办理期限", "交办日期")}
    take_in(store, tmp_path / "a.xlsx", book(short, REGISTERED, ASSIGNED, EXTENDED))
    assert (stored(store)[0].assigned_on, stored(store)[0].due_on) == (date(2020, 6, 5), date(2020, 8, 5))
    assert integrity.check(store) == []


def test_columns_and_events_that_disagree_are_named_with_both_values(store: Store, tmp_path: Path) -> None:
    wrong = book(None, REGISTERED, ASSIGNED, EXTENDED, 办结日期=date(2020, 7, 30))
    assert problems(store, tmp_path / "a.xlsx", wrong) == [
        (
            "意见建议", 2, "办理期限",
            "与“办理记录”不符：这里是“2020-07-05”，按办理记录应为“2020-08-05”；请改正其中一个",
        ),
        ("意见建议", 2, "办结日期", "与“办理记录”不符：这里是“2020-07-30”，按办理记录应为空白；请改正其中一个"),
    ]  # fmt: skip
    assert records(store, Opinion) == []


def test_further_events_come_without_the_row(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", book())
    alone: Book = {"办理记录": book(None, EXTENDED)["办理记录"]}
    report = take_in(store, tmp_path / "b.xlsx", alone)
    assert counts(report) == {"办理记录": (1, 0, 0)}
    assert stored(store)[0].due_on == date(2020, 8, 5)
    assert integrity.check(store) == []


def test_what_was_sent_is_marked_and_stays_so(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", book(None, REGISTERED, ASSIGNED))
    sent = [*ASSIGNED, *[None] * 4, "是"]
    report = take_in(store, tmp_path / "b.xlsx", book(None, REGISTERED, sent))
    assert counts(report)["办理记录"] == (0, 1, 1)
    take_in(store, tmp_path / "a.xlsx", book(None, REGISTERED, ASSIGNED))
    assert [event.sent for event in stored(store)[1]] == [False, True]


@pytest.mark.parametrize(
    ("events", "row", "column", "message"),
    [
        ([URGED], 2, "序号", "序号应从 1 起连续，缺少第 1 条；请补上，或改正序号"),
        ([REGISTERED, REGISTERED], 3, "序号", "与第 2 行重复（同一件的序号相同）；请只保留一行"),
        ([["意见建议", "无此号", 1, "登记", date(2020, 6, 3)]], 2, "编号", "“意见建议”里没有“无此号”"),
        ([["代表建议", NUMBER, 1, "登记", date(2020, 6, 3)]], 2, "编号", f"“代表建议”里没有“{NUMBER}”"),
        ([["意见建议", NUMBER, 1, "登录", date(2020, 6, 3)]], 2, "事项", "是不是“登记”"),
        ([REGISTERED, [*ASSIGNED[:4], date(2020, 6, 1), *ASSIGNED[5:]]], 3, "日期", "早于提出日期（2020-06-03）"),
    ],
)  # fmt: skip
def test_wrong_events_are_named(
    store: Store, tmp_path: Path, events: list[list[Any]], row: int, column: str, message: str
) -> None:
    found = [
        each for each in problems(store, tmp_path / "a.xlsx", book(None, *events)) if each[0] == "办理记录"
    ]
    assert [each[:3] for each in found] == [("办理记录", row, column)]
    assert message in found[0][3]


def test_a_stored_event_is_never_changed(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", book(None, REGISTERED, ASSIGNED))
    other = [*ASSIGNED[:5], "教育局", *ASSIGNED[6:]]
    (found,) = [
        each for each in problems(store, tmp_path / "b.xlsx", book(None, REGISTERED, other, 主责部门="教育局"))
        if each[0] == "办理记录"
    ]  # fmt: skip
    assert found[1:3] == (3, "部门")
    assert found[3] == "这条记录已经登记（原来是“交警”），不能改动；要改请在后面加一行“更正”"
    assert stored(store)[0].department == "交警"


def test_a_masked_export_tells_no_texts_of_confidential_matters(store: Store, tmp_path: Path) -> None:
    reply = [
        "意见建议",
        NUMBER,
        3,
        "办复",
        date(2020, 6, 20),
        None,
        None,
        "已解决",
        "欧阳慧（13812345678）已知道",
    ]
    columns = {"答复日期": date(2020, 6, 20), "答复内容": reply[8], "办理结果": "已解决"}
    take_in(store, tmp_path / "a.xlsx", book(None, REGISTERED, ASSIGNED, reply, **columns))

    def words(name: str) -> list[object]:
        export_workbook(store, tmp_path / name, masked=True)
        sheet = openpyxl.load_workbook(tmp_path / name)["办理记录"]
        titles = [cell.value for cell in sheet[1]]
        return [row[titles.index("内容")].value for row in sheet.iter_rows(min_row=2)]

    assert words("b.xlsx") == [None, None, "欧阳某（138****5678）已知道"]
    take_in(store, tmp_path / "c.xlsx", book(None, **columns, 保密="是"))
    assert words("d.xlsx") == [None, None, "（保密事项）"]


def test_a_year_brings_the_events_of_its_own_matters(store: Store, other: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", book())
    earlier = ROW | {
        "意见编号": "容夜接〔2019〕1号",
        "提出日期": date(2019, 6, 3),
        "来源": "来信来电",
        "来源编号": None,
    }
    take_in(store, tmp_path / "b.xlsx", book(earlier))
    export_workbook(store, tmp_path / "c.xlsx", year=2020)
    assert import_workbook(other, tmp_path / "c.xlsx").errors == []
    assert len(records(other, Opinion)) == 1
    assert len(records(other, HandlingEvent)) == 2
    assert len(records(store, HandlingEvent)) == 4


def test_a_suggestion_without_the_sheet_gets_its_events_too(store: Store, tmp_path: Path) -> None:
    made: dict[str, Any] = dict(small())
    header = [
        "建议编号",
        "会议届次",
        "标题",
        "领衔代表",
        "责任领导",
        "主办部门",
        "交办日期",
        "办结日期",
        "办理结果",
    ]
    row = [
        "1号",
        "四次会议",
        "建议",
        "陈婉仪",
        "副局长 张三",
        "教育局",
        date(2020, 2, 20),
        date(2020, 6, 1),
        "已解决",
    ]
    made["代表建议"] = [header, row, ["2号", *row[1:5], None, None, None, None]]
    take_in(store, tmp_path / "a.xlsx", made)
    found = {each.id: each.number for each in records(store, Suggestion)}
    events = sorted(
        (found[event.suggestion_id], event.sequence, event.kind, event.day)
        for event in records(store, HandlingEvent)
        if event.suggestion_id is not None
    )
    assert events == [
        ("1号", 1, K.REGISTERED, date(2020, 2, 20)),
        ("1号", 2, K.ASSIGNED, date(2020, 2, 20)),
        ("1号", 3, K.CLOSED, date(2020, 6, 1)),
        ("2号", 1, K.REGISTERED, date(2021, 1, 4)),
    ]
    assert integrity.check(store) == []


def test_a_matter_is_linked_to_one_that_leads(store: Store, tmp_path: Path) -> None:
    made: dict[str, Any] = dict(small())
    numbers = [f"容夜接〔2020〕{place}号" for place in (1, 2, 3)]
    rows = [list((ROW | {"意见编号": number}).values()) for number in numbers]
    made["意见建议"] = [[*ROW, "同一事项"], [*rows[0], None], [*rows[1], numbers[0]], [*rows[2], numbers[1]]]
    (found,) = problems(store, tmp_path / "a.xlsx", made)
    assert found == ("意见建议", 4, "同一事项", f"{numbers[1]}自己又并入了别的事项；请填牵头那一件的编号")
    made["意见建议"][3][-1] = numbers[2]
    assert "自己的编号" in problems(store, tmp_path / "b.xlsx", made)[0][3]
    made["意见建议"][3][-1] = numbers[0]
    take_in(store, tmp_path / "c.xlsx", made)
    leading = {each.number: each for each in records(store, Opinion)}
    assert leading[numbers[2]].same_as_id == leading[numbers[1]].same_as_id == leading[numbers[0]].id
