"""预算联网监督 of a year: months × units as a shaded table, the warnings with their course, gaps explained."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from rongui_desktop.reports.gongwen import Column, Gongwen
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.budget_papers import MonitorFacts, WarningCourse
from rongui_desktop.services.wording import date_text

_GRID: Final = (Column("单位", 3000), *(Column(f"{month}月", 813, "center") for month in range(1, 13)))
_WARNINGS: Final = (
    Column("序号", 600, "center"),
    Column("单位", 2200),
    Column("月份", 700, "center"),
    Column("问题", 2600),
    Column("整改期限", 1400, "center"),
    Column("核实", 1900),
    Column("整改", 1956),
    Column("销号日期", 1400, "center"),
)
_SHORT: Final = {
    "缺数据": "缺",
    "未到期": "–",
    "已说明": "说明",
    "已销号": "销号",
    "已核实": "核实",
    "已整改": "整改",
}
# Light grounds that a laser printer keeps apart; the words in the cells say the same.
_GROUNDS: Final = {"ok": None, "warn": "FFF2CC", "bad": "F8D9D5", "info": "DEEAF6", "muted": "EFEFEF"}


def monitor(library: Library, facts: MonitorFacts, created: datetime) -> bytes:
    """Write the report of a year."""
    title = f"{facts.year}年预算联网监督情况表"
    document = Gongwen(library.find(BASE), title, created)
    document.turn(landscape=True)
    document.title(title)
    document.note(f"填报单位：{facts.committee}　　{facts.grid.heading}")
    if not facts.grid.units:
        document.note("本年没有预算联网监督的记录。")
        return document.to_bytes()
    rows = [
        [unit, *(_SHORT.get(cell.badge.text, cell.badge.text) for cell in cells)]
        for unit, cells in zip(facts.grid.units, facts.grid.cells, strict=True)
    ]
    fills = [[None, *(_GROUNDS[cell.badge.tone] for cell in cells)] for cells in facts.grid.cells]
    document.table(_GRID, rows, dense=True, fills=fills)
    if facts.warnings:
        document.gap()
        document.table(_WARNINGS, [_row(n, each) for n, each in enumerate(facts.warnings, 1)], dense=True)
    for line in facts.gaps:
        document.note(f"缺数原因：{line}")
    document.note(f"数据截止：{date_text(facts.as_of)}。制表时间：{date_text(created)}{created:%H:%M}。")
    return document.to_bytes()


def _row(number: int, each: WarningCourse) -> list[str]:
    return [
        str(number),
        each.unit,
        f"{each.month}月",
        each.problem,
        _day(each.rectify_by),
        each.verified,
        each.rectified,
        _day(each.cleared_on) or "未销号",
    ]


def _day(day: date | None) -> str:
    return f"{day:%Y-%m-%d}" if day else ""
