"""Budget review: meetings, opinions to 销号, months of the monitoring, tables typed and pasted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import select

from rongui_desktop.domain.amount_text import AmountUnit
from rongui_desktop.domain.budget_sums import Line
from rongui_desktop.domain.codes import BudgetAccount, BudgetMeetingKind, BudgetSide, MonitorResult
from rongui_desktop.domain.records import BudgetMaterial, BudgetMeeting, MonitorEntry
from rongui_desktop.errors import UserError
from rongui_desktop.services import budget_tables, monitoring
from rongui_desktop.services.attachments import Owner, add_bytes
from rongui_desktop.services.budget_entry import (
    Material,
    MeetingEntry,
    change_meeting,
    due_of,
    load_meeting,
    next_ordinal,
    record_meeting,
)
from rongui_desktop.services.budget_paste import cells_of_html, cells_of_text, read_cells
from rongui_desktop.services.budget_views import meeting_help
from rongui_desktop.services.checks import findings
from rongui_desktop.services.detail import Field
from rongui_desktop.services.duty_people import fit_people
from rongui_desktop.services.duty_records import delete_duties
from rongui_desktop.services.figures import figures
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_budget import meeting_detail, monitor_grid
from rongui_desktop.services.monitoring import MonitorCourse, MonthWarning
from rongui_desktop.services.review_opinions import (
    ReviewEntry,
    ReviewListing,
    load_opinion,
    put_opinion,
)
from rongui_desktop.storage.store import Store

DAY = date(2019, 11, 26)
PLAIN = MeetingEntry(kind=BudgetMeetingKind.EXECUTION, budget_year=2019, name="执行监督会议", day=DAY)


def meeting_key(store: Store, number: str) -> UUID:
    with store.read() as session:
        return session.scalars(select(BudgetMeeting.id).where(BudgetMeeting.number == number)).one()


def test_a_material_names_one_of_the_meetings_own_files(demo_store: Store) -> None:
    first, second = meeting_key(demo_store, "YS2019-01"), meeting_key(demo_store, "YS2019-02")
    own = add_bytes(demo_store, Owner("budget_meeting", first), b"%PDF-1.4\n%%EOF\n", "草案.pdf")
    other = add_bytes(demo_store, Owner("budget_meeting", second), b"%PDF-1.4\n%%EOF\n", "别处.pdf")
    said = load_meeting(demo_store, first)
    filed = replace(said, materials=(Material("预算草案", None, DAY, None, own),))
    change_meeting(demo_store, first, filed)
    assert load_meeting(demo_store, first).materials == filed.materials
    detail = meeting_detail(demo_store, first)
    assert detail is not None
    assert Field("预算草案", "2019-11-26收到，草案.pdf", long=True) in detail.groups[1].fields
    with pytest.raises(UserError, match="材料“预算草案”的文件不是这次会议的附件") as refused:
        change_meeting(demo_store, first, replace(said, materials=(Material("预算草案", file=other),)))
    assert refused.value.field == "materials"
    assert load_meeting(demo_store, first).materials == filed.materials


def test_a_meeting_is_stored_whole(demo_store: Store) -> None:
    people = [person.id for person in fit_people(demo_store, DAY)[:3]]
    before = figures(demo_store, 2019).values
    said = replace(
        PLAIN, ordinal=2, place="会议室", chair="李国", mandate="受委托", district_day=date(2020, 1, 15),
        notice_sent_on=date(2019, 11, 19), attending_units="财政局", agenda="听取汇报\n提出意见", opinion="加快进度",
        minutes="讨论了执行情况", minutes_number="纪〔2019〕1号", present=tuple(people[:1]), leave=(people[1],),
        absent=(people[2],), materials=(Material("执行情况报告", "财政局", DAY, None), Material("说明")),
    )  # fmt: skip
    key, number = record_meeting(demo_store, said)
    assert number == "YS2019-05"
    assert load_meeting(demo_store, key) == said
    assert next_ordinal(demo_store, BudgetMeetingKind.EXECUTION, 2019) == 3
    after = figures(demo_store, 2019).values
    assert after["budget.meetings"] == before["budget.meetings"] + 1
    assert after["duty.participations"] - before["duty.participations"] <= 1
    due = due_of(demo_store, DAY, said.district_day)
    assert (due.materials, due.notice, due.opinion) == (
        date(2019, 11, 15),
        date(2019, 11, 19),
        date(2019, 12, 16),
    )
    detail = meeting_detail(demo_store, key)
    assert detail is not None
    words = {f.label: f.value for g in detail.groups for f in g.fields}
    assert words["会议通知"] == "2019-11-19完成"
    assert words["报送区人大"] == "2019-12-16前，还有19天"
    change_meeting(demo_store, key, replace(PLAIN, name="改名"))
    with demo_store.read() as session:
        assert session.scalars(select(BudgetMaterial).where(BudgetMaterial.meeting_id == key)).all() == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"kind": None}, "kind"),
        ({"budget_year": None}, "budget_year"),
        ({"name": " "}, "name"),
        ({"day": None}, "day"),
        ({"submitted_on": date(2019, 11, 25)}, "submitted_on"),
        ({"district_day": date(2019, 11, 25)}, "district_day"),
        ({"notice_sent_on": date(2019, 11, 27)}, "notice_sent_on"),
        ({"opinion": "同意该决议"}, "opinion"),
        ({"minutes": "会议批准了方案"}, "minutes"),
        ({"agenda": "审批预算"}, "agenda"),
        ({"kind": BudgetMeetingKind.ADJUSTMENT, "ordinal": 1}, "ordinal"),
        ({"materials": (Material("甲"), Material("甲"))}, "materials"),
    ],
)
def test_a_meeting_is_refused_by_its_field(demo_store: Store, change: dict[str, object], field: str) -> None:
    with pytest.raises(UserError) as caught:
        record_meeting(demo_store, replace(PLAIN, **change))  # type: ignore[arg-type]
    assert caught.value.field == field
    assert figures(demo_store, 2019).values["budget.meetings"] == 3


def test_an_opinion_is_followed_to_its_end_and_into_the_next_meeting(demo_store: Store) -> None:
    meeting = meeting_key(demo_store, "YS2019-02")
    said = ReviewEntry(meeting_id=meeting, content="加快支出进度")
    key, number = put_opinion(demo_store, None, said)
    assert number == "SC2019-001"
    listing, query = ReviewListing(), ListQuery(year=2019)

    def state() -> str:
        return listing.rows(demo_store, [key])[key][-1].text  # type: ignore[union-attr]

    assert state() == "待交办"
    assert meeting_help(demo_store, DAY).open_lines == ("SC2019-001 加快支出进度（未交办，待交办）",)
    steps = (
        ({"department": "财政局", "assigned_on": date(2019, 9, 1), "due_on": date(2019, 10, 1)}, "逾期"),
        ({"rectification": "已加快", "rectified_on": date(2019, 11, 1)}, "待销号"),
        ({"cleared_on": date(2019, 11, 20)}, "已销号"),
    )
    for step, word in steps:
        said = replace(said, **step)  # type: ignore[arg-type]
        put_opinion(demo_store, key, said)
        assert state() == word
    assert load_opinion(demo_store, key) == said
    assert listing.find(demo_store, query).foot == "共 1 条，已销号 1 条，未销号 0 条"
    assert meeting_help(demo_store, DAY).open_lines == ()
    with pytest.raises(UserError, match="SC2019-001是这次会议提出的审查意见"):
        delete_duties(demo_store, "budget_meeting", [meeting])


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"meeting_id": None}, "meeting_id"),
        ({"content": ""}, "content"),
        ({"content": "予以批准"}, "content"),
        ({"assigned_on": date(2019, 8, 1), "department": "财政局"}, "assigned_on"),
        ({"assigned_on": date(2019, 9, 1)}, "department"),
        ({"rectified_on": date(2019, 9, 1)}, "rectification"),
        ({"cleared_on": date(2019, 9, 1)}, "rectified_on"),
        ({"rectified_on": date(2019, 12, 1), "rectification": "好"}, "rectified_on"),
    ],
)
def test_an_opinion_is_refused_by_its_field(demo_store: Store, change: dict[str, object], field: str) -> None:
    said = ReviewEntry(meeting_id=meeting_key(demo_store, "YS2019-02"), content="加快进度")
    with pytest.raises(UserError) as caught:
        put_opinion(demo_store, None, replace(said, **change))  # type: ignore[arg-type]
    assert caught.value.field == field


def test_a_month_is_entered_at_once(demo_store: Store) -> None:
    units = ["教育局", "财政局", "交警中队"]
    made = monitoring.enter_month(
        demo_store, 2018, 1, units, [MonthWarning("财政局", "进度慢", date(2019, 3, 1))]
    )
    assert len(made) == 3
    with demo_store.read() as session:
        rows = {
            row.unit: row for row in session.scalars(select(MonitorEntry).where(MonitorEntry.year == 2018))
        }
    assert {unit: row.result for unit, row in rows.items()} == {
        "教育局": MonitorResult.NORMAL,
        "财政局": MonitorResult.WARNING,
        "交警中队": MonitorResult.NORMAL,
    }
    assert monitoring.units_for(demo_store, 2018, 2) == tuple(units)
    assert monitoring.units_for(demo_store, 2018, 1) == ()
    assert monitoring.next_month(demo_store, 2018) == 2
    for args, field in (
        ((2018, 1, units, []), "units"),
        ((2018, 2, [], []), "units"),
        ((2018, 2, ["甲", "甲"], []), "units"),
        ((2018, 2, ["甲"], [MonthWarning("乙", "慢")]), "warnings"),
        ((2018, 2, ["甲"], [MonthWarning("甲", " ")]), "warnings"),
        ((2030, 2, ["甲"], []), "month"),
    ):
        with pytest.raises(UserError) as caught:
            monitoring.enter_month(demo_store, *args)  # type: ignore[arg-type]
        assert caught.value.field == field


def test_a_warning_goes_its_way_and_gaps_are_explained(demo_store: Store) -> None:
    with demo_store.read() as session:
        row = session.scalars(
            select(MonitorEntry)
            .where(MonitorEntry.result == MonitorResult.WARNING)
            .order_by(MonitorEntry.month)
        ).first()
        assert row is not None
        months = [r.id for r in session.scalars(select(MonitorEntry).where(MonitorEntry.month == 3))]
    course = MonitorCourse(
        result=MonitorResult.WARNING, problem="慢", verification="属实", verified_on=date(2019, 2, 1),
        rectification="已改", rectified_on=date(2019, 2, 10),
    )  # fmt: skip
    monitoring.put_course(demo_store, row.id, course)
    assert monitoring.load_course(demo_store, row.id)[1] == course

    def word() -> str:
        grid = monitor_grid(demo_store, 2019)
        return grid.cells[grid.units.index(row.unit)][row.month - 1].badge.text

    assert word() == "已整改"
    with pytest.raises(UserError, match="“销号日期”不能早于整改日期"):
        monitoring.put_course(demo_store, row.id, replace(course, cleared_on=date(2019, 2, 9)))
    monitoring.put_course(demo_store, row.id, replace(course, cleared_on=date(2019, 2, 12)))
    assert word() == "已销号"

    before = len([f for f in findings(demo_store, 2019) if f.code == "monitor_gap"])
    delete_duties(demo_store, "monitor_entry", months)
    gaps = [f for f in findings(demo_store, 2019) if f.code == "monitor_gap"]
    assert len(gaps) == before + len(months)
    monitoring.put_gap(demo_store, 2019, 3, "", "系统升级")
    assert len([f for f in findings(demo_store, 2019) if f.code == "monitor_gap"]) == before
    grid = monitor_grid(demo_store, 2019)
    assert {cells[2].badge.text for cells in grid.cells} == {"已说明"}
    monitoring.put_gap(demo_store, 2019, 3, "", None)
    assert len([f for f in findings(demo_store, 2019) if f.code == "monitor_gap"]) == before + len(months)


# tables ------------------------------------------------------------------------------------------

HTML = """<html><body><table>
<tr><td colspan=4>2019年收入表（单位：元）</td></tr>
<tr><th rowspan=2>项　目</th><th colspan=2>预算</th><th rowspan=2>执行数</th></tr>
<tr><th>年初预算数</th><th>调整数</th></tr>
<tr><td>收入合计</td><td>1,500,000</td><td>(100)</td><td>７５０，０００</td></tr>
<tr><td>一、税收</td><td>1,500,000</td><td>△100</td><td>75万元</td></tr>
</table></body></html>"""


def test_a_pasted_table_with_merged_cells_reads_right() -> None:
    cells = cells_of_html(HTML)
    assert cells[2] == ["项　目", "年初预算数", "调整数", "执行数"]
    pasted = read_cells(cells[2:], unit=AmountUnit.YUAN)
    assert pasted.lines == (
        Line("收入合计", 0, Decimal("150.00"), Decimal("-0.01"), None, Decimal("75.00")),
        Line("一、税收", 1, Decimal("150.00"), Decimal("-0.01"), None, Decimal("75.00")),
    )


def test_the_unit_is_that_of_the_table() -> None:
    text = "单位：亿元\t\r\n项目\t预算数\r\n合计\t1.5\r\n教育\t０．５\r\n"
    pasted = read_cells(cells_of_text(text))
    assert pasted.unit is AmountUnit.HUNDRED_MILLION
    assert [line.original for line in pasted.lines] == [Decimal("15000.00"), Decimal("5000.00")]


def test_a_wrong_cell_is_named() -> None:
    with pytest.raises(UserError) as caught:
        read_cells(cells_of_text("项目\t预算数\n合计\t12\n教育\t十二"))
    assert caught.value.message == "第 3 行第 2 列：“十二”不是金额，应为数字，例如 1,280.50。"
    with pytest.raises(UserError, match="没有找到表头"):
        read_cells(cells_of_text("1\t2\n3\t4"))


def test_a_table_is_saved_checked_and_compared(demo_store: Store) -> None:
    first, second = meeting_key(demo_store, "YS2019-01"), meeting_key(demo_store, "YS2019-02")
    part = (BudgetAccount.GENERAL, BudgetSide.SPENDING)
    lines = [
        Line("支出合计", 0, Decimal("100.00"), Decimal("0.00"), Decimal("100.00"), Decimal("50.00")),
        Line("教育", 1, Decimal("60.00"), None, None, Decimal("30.00"), is_key=True, note="重点"),
        Line("交通", 1, Decimal("39.99"), None, None, Decimal("20.00")),
    ]
    assert budget_tables.save_table(demo_store, first, {part: lines}) == 3
    read = budget_tables.load_table(demo_store, first)
    assert read.parts == {part: tuple(lines)}
    assert budget_tables.findings(read.parts, None, 2019) == [
        "一般公共预算支出第1行“支出合计”的预算数是 100.00，各项合计 99.99，相差 0.01。"
    ]
    told = budget_tables.findings(read.parts, date(2019, 6, 30), 2019)
    assert "一般公共预算支出“教育”执行 50.0%，时间进度 49.6%，快 0.4 个百分点。" in told

    changed = [replace(lines[0], adjusted=Decimal("90.00")), replace(lines[1], item="卫生"), lines[2]]
    budget_tables.save_table(demo_store, second, {part: changed[:2]})
    later = budget_tables.load_table(demo_store, second)
    assert later.previous == read.parts
    assert budget_tables.changes(later.parts[part], later.previous[part]) == [
        "“支出合计”由 100.00 变为 90.00，减少 10.00。",
        "新增“卫生”。",
        "“教育”不再列出。",
        "“交通”不再列出。",
    ]
    with pytest.raises(UserError, match="支出第1行没有“项目”"):
        budget_tables.save_table(demo_store, second, {part: [Line(" ", 1)]})
    assert budget_tables.load_table(demo_store, second).parts == later.parts
