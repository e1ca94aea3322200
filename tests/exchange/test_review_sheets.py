"""The sheets of supervision and budget review: what is wrong is told by its cell, in one sentence."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from rongui_desktop.domain.budget_tables import BudgetLine
from rongui_desktop.domain.supervision import ProjectMilestone, ProjectOrigin
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.services.figures import figures
from rongui_desktop.storage.store import Store
from tests.exchange.books import Book, Rows, records, small, take_in, write

PROJECTS: Rows = [
    ["项目名称", "类别", "年度", "进展状态", "滞后原因类别"],
    ["大桥", "路网", 2019, "已完成", None],
    ["大桥", "路网", 2020, "未按计划", "拆迁"],
]
ACTIVITIES: Rows = [
    ["活动编号", "对象类型", "对象名称", "日期", "方式", "参加代表"],
    ["JD2020-001", "重点项目", "大桥", date(2020, 6, 3), "调研", "陈婉仪"],
]
MEETINGS: Rows = [
    ["会议编号", "会议名称", "会议类型", "预算年度", "日期", "参加代表"],
    ["YS2020-01", "会议", "预算草案初审", 2020, date(2020, 6, 3), "陈婉仪"],
]


def book(**sheets: Rows) -> Book:
    return {**small(), "重点项目": PROJECTS, "监督活动": ACTIVITIES, "预算会议": MEETINGS, **sheets}


@pytest.mark.parametrize(
    ("sheet", "rows", "column", "message"),
    [
        ("项目节点", [["项目名称", "年度", "节点"], ["大桥", 2018, "开工"]],
         "项目名称", "2018 年的重点项目里没有“大桥”（它列在 2019、2020 年）；请改正，或在“重点项目”里补上"),
        ("项目进展", [["项目名称", "年度", "日期", "进展状态"], ["大桥", 2020, date(2020, 6, 3), "暂停"]],
         "滞后原因类别", "进展状态是暂停，请选择滞后原因类别"),
        ("免监督", [["项目名称", "年度", "季度", "原因"], ["大桥", 2020, 5, "停工"]],
         "季度", "应为 1 到 4 的整数"),
        ("评议得分", [["活动编号", "被评单位", "得分"], ["JD2020-001", "教育局", 100.01]],
         "得分", "应为 0 到 100 的数，最多两位小数"),
        ("监督安排", [["安排编号", "对象类型", "对象名称", "日期", "方式", "取消原因", "活动编号"],
                    ["AP2020-001", "重点项目", "大桥", date(2020, 6, 3), "调研", "台风", "JD2020-001"]],
         "取消原因", "填写了活动编号，就是已经开展；请把取消原因留空，或删掉活动编号"),
        ("预算收支", [["会议编号", "预算类别", "收支类别", "行号", "层级", "项目", "预算数"],
                    ["YS2020-01", "一般公共预算", "收入", 1, 0, "合计", "1,234.567"]],
         "预算数", "应为金额（万元），最多两位小数、12 位整数，例如 1280.50"),
        ("审查意见", [["意见编号", "会议编号", "内容", "交办日期", "整改日期"],
                    ["SC2020-001", "YS2020-01", "加快进度", date(2020, 6, 3), date(2020, 6, 2)]],
         "整改日期", "不能早于交办日期（2020-06-03）；请改正其中一个"),
        ("预算联网监督", [["年度", "月份", "单位", "结果", "核实日期", "整改日期"],
                      [2020, 1, "教育局", "预警", date(2020, 6, 3), date(2020, 6, 2)]],
         "整改日期", "不能早于核实日期（2020-06-03）；请改正其中一个"),
        ("监督活动", [[*ACTIVITIES[0], "缺席代表"], [*ACTIVITIES[1], "陈婉仪"]],
         "缺席代表", "有代表在另一列里也有；同一位代表只能在参加、请假、缺席中的一列里"),
        ("重点项目", [*PROJECTS[:1], *PROJECTS[1:2], ["大桥", "路网", 2020, "暂停", None]],
         "滞后原因类别", "进展状态是暂停，请选择滞后原因类别"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_by_its_cell(
    store: Store, tmp_path: Path, sheet: str, rows: Rows, column: str, message: str
) -> None:
    report = import_workbook(store, write(tmp_path / "a.xlsx", book(**{sheet: rows})))
    assert [(e.sheet, e.column, e.message) for e in report.errors] == [(sheet, column, message)]
    assert not report.written


def test_a_project_names_where_it_came_from(store: Store, tmp_path: Path) -> None:
    head = [*PROJECTS[0], "来源方式", "来源项目"]
    rows = [[*PROJECTS[1], None, None], [*PROJECTS[2], "接转", "2019年: 大桥"]]
    take_in(store, tmp_path / "a.xlsx", book(重点项目=[head, *rows]))
    (origin,) = records(store, ProjectOrigin)
    assert origin.project_id != origin.source_id

    rows[1] = [*PROJECTS[2], "接转", "大桥"]
    report = import_workbook(store, write(tmp_path / "b.xlsx", book(重点项目=[head, *rows])))
    assert [e.message for e in report.errors] == [
        "应写成“年度：项目名称”，例如“2019：顺通大桥项目”，多个每行一个"
    ]
    assert len(records(store, ProjectOrigin)) == 1


def test_the_last_progress_should_be_the_state_of_the_project(store: Store, tmp_path: Path) -> None:
    rows = [["项目名称", "年度", "日期", "进展状态"], ["大桥", 2020, date(2020, 3, 1), "按计划"]]
    report = take_in(store, tmp_path / "a.xlsx", book(项目进展=rows))
    assert len(report.warnings) == 1
    assert "与“重点项目”里的进展状态（未按计划）不一致" in report.warnings[0]


def test_milestones_keep_their_order_and_amounts_their_digits(store: Store, tmp_path: Path) -> None:
    milestones = [
        ["项目名称", "年度", "节点"],
        *(["大桥", 2020, title] for title in ("开工", "封顶", "完工")),
    ]
    lines = [
        ["会议编号", "预算类别", "收支类别", "行号", "层级", "项目", "预算数", "调整数"],
        ["YS2020-01", "一般公共预算", "支出", 1, 0, "合计", "999999999999.99", "-0.01"],
    ]
    take_in(store, tmp_path / "a.xlsx", book(项目节点=milestones, 预算收支=lines))
    assert [(m.title, m.rank) for m in records(store, ProjectMilestone)] == [
        ("开工", 0),
        ("封顶", 1),
        ("完工", 2),
    ]
    (line,) = records(store, BudgetLine)
    assert (line.original, line.adjustment) == (Decimal("999999999999.99"), Decimal("-0.01"))


def test_who_was_away_counts_in_no_figure(store: Store, tmp_path: Path) -> None:
    head = [*MEETINGS[0], "请假代表"]
    there = [*MEETINGS[1], None]
    take_in(store, tmp_path / "a.xlsx", book(预算会议=[head, there]))
    before = figures(store, 2020).values["duty.participations"]
    away = [*MEETINGS[1][:-1], None, "陈婉仪"]
    take_in(store, tmp_path / "b.xlsx", book(预算会议=[head, away]))
    assert figures(store, 2020).values["duty.participations"] == before - 1
