"""Budget meetings and the grid of 预算联网监督."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from rongui_desktop.domain.codes import MonitorResult
from rongui_desktop.domain.records import MonitorEntry
from rongui_desktop.services.figures import figures
from rongui_desktop.services.listing import Badge, ListQuery
from rongui_desktop.services.lists_budget import BudgetListing, meeting_detail, monitor_detail, monitor_grid
from rongui_desktop.storage.store import Store


def entry(store: Store, unit: str, month: int) -> MonitorEntry:
    query = select(MonitorEntry).where(MonitorEntry.unit == unit, MonitorEntry.month == month)
    with store.read() as session:
        return session.scalars(query).one()


def change(store: Store, of: str, month: int, **values: object) -> None:
    query = select(MonitorEntry).where(MonitorEntry.unit == of, MonitorEntry.month == month)
    with store.write("改") as session:
        each = session.scalars(query).one()
        for name, value in values.items():
            setattr(each, name, value)


def test_meetings_ahead_are_listed_but_not_counted(demo_store: Store) -> None:
    listing = BudgetListing()
    found = listing.find(demo_store, ListQuery(2019))
    assert found.foot == "已召开 3 次，日期未到 1 次（未计入）"
    rows = listing.rows(demo_store, tuple(found.keys))
    assert [rows[key][7] for key in found.keys] == [Badge("已报送", "ok")] * 3 + [Badge("日期未到", "muted")]
    assert figures(demo_store, 2019)["budget.meetings"] == 3


def test_a_meeting_is_found_by_who_took_part_and_shows_them(demo_store: Store) -> None:
    found = BudgetListing().find(demo_store, ListQuery(2019, "林兆俊"))
    assert len(found.keys) == 1
    detail = meeting_detail(demo_store, found.keys[0])
    assert detail is not None
    people = next(field for field in detail.groups[0].fields if field.label.startswith("参加代表"))
    assert people.label == "参加代表（7 人）"
    assert people.value == "关志芬、林兆俊、苏伟浩、李兆芬、罗仪强、王锋仪、欧阳雯伟"


def test_the_grid_has_a_word_for_every_unit_and_month(demo_store: Store) -> None:
    grid = monitor_grid(demo_store, 2019)
    assert len(grid.units) == 10
    assert all(len(cells) == 12 for cells in grid.cells)
    words = [[cell.badge.text for cell in cells] for cells in grid.cells]
    for month in range(10):
        column = {cells[month] for cells in words}
        assert column <= {"正常", "已销号"}
    # November has not ended on the 27th.
    assert {cells[10] for cells in words} | {cells[11] for cells in words} == {"未到期"}
    assert sum(cells.count("已销号") for cells in words) == grid.warnings == 4
    assert grid.heading == "10 个单位 · 预警 4 次 · 未销号 0 次"


def test_an_open_warning_and_a_missing_month_stand_out(demo_store: Store) -> None:
    change(demo_store, "教育局", 1, cleared_on=None)
    change(demo_store, "财政局", 3, unit="财政所")
    grid = monitor_grid(demo_store, 2019)
    cells = dict(zip(grid.units, grid.cells, strict=True))
    assert cells["教育局"][0].badge == Badge("预警", "bad")
    assert cells["教育局"][0].tip.startswith("支出进度偏慢；已核实；未销号，期限 2019-01-28")
    assert cells["财政局"][2].badge == Badge("缺数据", "warn")
    assert grid.heading == "11 个单位 · 预警 4 次 · 未销号 1 次"


def test_a_warning_cleared_after_today_is_still_open(demo_store: Store) -> None:
    change(demo_store, "教育局", 1, cleared_on=date(2019, 12, 1))
    cells = dict(zip(monitor_grid(demo_store, 2019).units, monitor_grid(demo_store, 2019).cells, strict=True))
    assert cells["教育局"][0].badge.text == "预警"


def test_a_warning_in_a_month_that_has_not_ended_counts_nowhere(demo_store: Store) -> None:
    change(demo_store, "教育局", 11, result=MonitorResult.WARNING)
    grid = monitor_grid(demo_store, 2019)
    assert grid.warnings == figures(demo_store, 2019)["budget.warnings"] == 4
    assert dict(zip(grid.units, grid.cells, strict=True))["教育局"][10].badge.text == "未到期"


def test_a_month_shows_its_problem(demo_store: Store) -> None:
    detail = monitor_detail(demo_store, entry(demo_store, "教育局", 1).id)
    assert detail is not None
    assert detail.caption == "预算联网监督 · 2019年1月"
    assert detail.badge == Badge("已销号", "info")
    assert [field.value for field in detail.groups[0].fields if field.label == "问题"] == ["支出进度偏慢"]


def test_a_year_without_monitoring_has_an_empty_grid(empty_store: Store) -> None:
    grid = monitor_grid(empty_store, 2019)
    assert (grid.units, grid.heading) == ((), "0 个单位 · 预警 0 次")
